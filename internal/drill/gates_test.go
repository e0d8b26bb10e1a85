package drill_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"tassadar/internal/drill"
)

var update = flag.Bool("update", false, "write what pages have as digests into gates that ask for drills")

var (
	asked   = regexp.MustCompile(`(?m)^      - \{page: ([a-z0-9_-]+), digest: (\S+)\}\n`)
	asksAll = regexp.MustCompile(`(?m)^    kind: drills\n.*\n    pages:.*\n((?:      - \{page: .*\n)*)`)
)

// TestGatesAskForPages: the built-in broad gate asks for every page of the runbook as it is,
// the laboratory's for some. With -update it writes that.
func TestGatesAskForPages(t *testing.T) {
	pages, err := drill.Pages()
	if err != nil {
		t.Fatal(err)
	}
	digests, all := map[string]string{}, ""
	for _, p := range pages {
		digests[p.Name] = string(p.Digest())
		all += fmt.Sprintf("      - {page: %s, digest: %s}\n", p.Name, p.Digest())
	}
	for file, every := range map[string]bool{"../../gates/broad.yaml": true, "../../laboratory/policy/gates/broad.yaml": false} {
		is, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m := asksAll.FindSubmatchIndex(is)
		if m == nil {
			t.Errorf("%s asks for no drills", file)
			continue
		}
		pages := all
		if !every {
			if pages = asked.ReplaceAllStringFunc(string(is[m[2]:m[3]]), func(line string) string {
				page := asked.FindStringSubmatch(line)[1]
				if digests[page] == "" {
					t.Errorf("%s asks for page %s, and there is none", file, page)
				}
				return fmt.Sprintf("      - {page: %s, digest: %s}\n", page, digests[page])
			}); strings.Count(pages, "\n") < 2 {
				t.Errorf("%s asks for few pages:\n%s", file, pages)
			}
		}
		want := bytes.Join([][]byte{is[:m[2]], []byte(pages), is[m[3]:]}, nil)
		if bytes.Equal(is, want) {
			continue
		}
		if !*update {
			t.Errorf("%s asks for other pages than the runbook has: go generate ./internal/drill", file)
		} else if err := os.WriteFile(file, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
