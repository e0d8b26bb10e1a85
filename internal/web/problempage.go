package web

import (
	"bytes"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"tassadar/internal/report"
)

// answerProblem answers with a problem: with a page where a browser asked for one.
func answerProblem(w http.ResponseWriter, r *http.Request, p *Problem) {
	if forPrograms(r.URL.Path) {
		writeProblem(w, p)
		return
	}
	w.Header().Add("Vary", "Accept")
	if !wantsPage(r) {
		writeProblem(w, p)
		return
	}
	var b bytes.Buffer
	if err := report.WriteSiteProblem(&b, &report.SiteProblem{Status: p.Status, Code: p.Code, Detail: p.Detail, Next: p.Next}); err != nil {
		writeProblem(w, p)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	writePage(w, p.Status, b.Bytes())
}

// forPrograms reports whether only programs ask for what is under a path.
func forPrograms(path string) bool {
	for _, prefix := range []string{"/v1/", "/log/", "/static/"} {
		if strings.HasPrefix(path, prefix) {
			return true
		}
	}
	return path == "/openapi.json" || path == "/metrics" || path == "/healthz" || path == "/readyz"
}

// wantsPage reports whether a request would rather have a page than JSON (RFC 9110, section
// 12.5.1): it names text/html, and JSON not before it.
func wantsPage(r *http.Request) bool {
	page, data := 0.0, 0.0
	for _, value := range r.Header.Values("Accept") {
		for one := range strings.SplitSeq(value, ",") {
			kind, parameters, err := mime.ParseMediaType(one)
			if err != nil {
				continue
			}
			q := 1.0
			if said, ok := parameters["q"]; ok {
				if q, err = strconv.ParseFloat(said, 64); err != nil {
					continue
				}
			}
			switch kind {
			case "text/html", "application/xhtml+xml":
				page = max(page, q)
			case "application/json", "application/problem+json":
				data = max(data, q)
			}
		}
	}
	return page > data
}
