package web_test

import (
	"net/http"
	"reflect"
	"regexp"
	"testing"

	"tassadar"
	"tassadar/internal/web"
)

// TestPortabilityPages: the report of many cells comes a page at a time, by its links, in the
// order that is asked for; all pages together have every cell once, and profiles and groups are on
// the first.
func TestPortabilityPages(t *testing.T) {
	w := manyCells(t, 300)
	link := regexp.MustCompile(`^<(/[^>]+)>; rel="next"$`)
	for _, query := range []string{"", "&group_by=machine&sort=-status", "&only=x1&only=fake"} {
		whole := jsonOf[web.PortabilityPage](w, "/v1/reports/portability?limit=1000"+query)
		if whole.Next != "" || len(whole.Profiles) == 0 || len(whole.Cells) < 20 {
			t.Fatalf("%s: %d cells, %d profiles, next %q", query, len(whole.Cells), len(whole.Profiles), whole.Next)
		}
		var cells []tassadar.Cell
		pages, path := 0, "/v1/reports/portability?limit=17"+query
		for ; path != ""; pages++ {
			a := w.get(path)
			page := jsonOf[web.PortabilityPage](w, path)
			for _, c := range page.Cells {
				cells = append(cells, c.Cell)
			}
			if first := pages == 0; len(page.Profiles) > 0 != first || first && !reflect.DeepEqual(page.Groups, whole.Groups) || !first && page.Groups != nil || len(page.Cells) > 17 || page.Log.Size != whole.Log.Size {
				t.Errorf("%s, page %d: %d cells, %d profiles, groups %v", query, pages, len(page.Cells), len(page.Profiles), page.Groups)
			}
			m := link.FindStringSubmatch(a.header.Get("Link"))
			if (m != nil) != (page.Next != "") {
				t.Fatalf("%s, page %d: next %q and link %q", query, pages, page.Next, a.header.Get("Link"))
			}
			if path = ""; m != nil {
				path = m[1]
			}
		}
		if pages != (len(whole.Cells)+16)/17 || len(cells) != len(whole.Cells) {
			t.Errorf("%s: %d cells on %d pages, want %d", query, len(cells), pages, len(whole.Cells))
		}
		for i := range min(len(cells), len(whole.Cells)) {
			if cells[i] != whole.Cells[i].Cell {
				t.Errorf("%s: cell %d is %s, want %s", query, i, cells[i], whole.Cells[i].Cell)
				break
			}
		}
	}
	for _, bad := range []string{"cursor=!", "cursor=eA", "limit=0", "limit=1001"} {
		if a := w.get("/v1/reports/portability?" + bad); a.status != http.StatusBadRequest && a.status != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d %.200s", bad, a.status, a.body)
		}
	}
}
