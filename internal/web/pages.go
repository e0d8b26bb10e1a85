package web

import (
	"bytes"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/report"
	"tassadar/internal/route"
	"tassadar/internal/text"
)

// pagePolicy lets a page load this server's own style sheet, script and events, and send
// its form to it: nothing that stands in a page itself runs.
const pagePolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// kept bounds the pages that a snapshot keeps, in bytes.
const maxKept = 32 << 20

// pages registers the pages that people read.
func (s *Server) pages(mux *http.ServeMux) {
	page := func(pattern string, write func(site *report.Site, snap *Snapshot, r *http.Request, w io.Writer) error) {
		mux.HandleFunc("GET "+pattern, func(w http.ResponseWriter, r *http.Request) {
			data, err := snapshotOf(r.Context()).page(r, write)
			if err != nil {
				s.pageError(w, r, err)
				return
			}
			writePage(w, http.StatusOK, data)
		})
	}
	page("/{$}", func(site *report.Site, _ *Snapshot, r *http.Request, w io.Writer) error {
		return site.Matrix(w, matrixQuery(r))
	})
	page("/cells/{page}", func(site *report.Site, _ *Snapshot, r *http.Request, w io.Writer) error {
		return found(site.Cell(w, r.PathValue("page")))
	})
	page("/gates", func(site *report.Site, _ *Snapshot, _ *http.Request, w io.Writer) error {
		return found(site.Gates(w, ""))
	})
	page("/gates/{gate}", func(site *report.Site, _ *Snapshot, r *http.Request, w io.Writer) error {
		return found(site.Gates(w, r.PathValue("gate")))
	})
	page("/drift", func(site *report.Site, _ *Snapshot, _ *http.Request, w io.Writer) error { return site.Drift(w) })
	page("/publication", func(site *report.Site, snap *Snapshot, _ *http.Request, w io.Writer) error {
		var proof *report.SiteProof
		if snap.Publication != nil {
			var err error
			if proof, err = s.siteProof(snap, &snap.Publication.Record); err != nil {
				return err
			}
		}
		return site.Publication(w, snap.Table.Standing(s.instant(snap)), proof)
	})
	page("/units", func(site *report.Site, snap *Snapshot, _ *http.Request, w io.Writer) error {
		var units []report.SiteUnit
		for _, u := range snap.Table.Units(s.instant(snap)) {
			units = append(units, report.SiteUnit{Profile: u.Profile, Title: u.Title, Gate: u.Gate, State: string(u.State), Backends: u.Backends, Settlement: u.SettlementEligible, NotAfter: u.NotAfter, Reasons: u.Reasons, SupersededBy: u.SupersededBy})
		}
		return site.Units(w, units)
	})
	s.proofs(mux, page)
	s.assigned(page)
	page("/drills", func(site *report.Site, _ *Snapshot, _ *http.Request, w io.Writer) error { return site.Drills(w) })
	s.workers(mux)
	mux.HandleFunc("GET /badge/{file}", s.badge)
}

// static serves the files that pages name.
func (s *Server) static(mux *http.ServeMux) {
	files, err := report.SiteFiles()
	if err != nil {
		panic("web: " + err.Error()) // they are part of the program
	}
	for _, f := range files {
		mux.HandleFunc("GET "+f.Name, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", f.Type)
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
			_, _ = w.Write(f.Data) // who asked may be gone
		})
	}
}

// page makes a page, or takes the one that was made before.
func (s *Snapshot) page(r *http.Request, write func(*report.Site, *Snapshot, *http.Request, io.Writer) error) ([]byte, error) {
	name := r.URL.Path + "?" + r.URL.RawQuery
	s.pagesMu.Lock()
	data, ok := s.pagesMade[name]
	s.pagesMu.Unlock()
	if ok {
		return data, nil
	}
	data, err := s.made(func(site *report.Site, _ *evidence.Verified, w io.Writer) error { return write(site, s, r, w) })
	if err != nil {
		return nil, err
	}
	s.pagesMu.Lock()
	defer s.pagesMu.Unlock()
	if s.pagesSize += len(data) + len(name); s.pagesSize <= maxKept {
		if s.pagesMade == nil {
			s.pagesMade = map[string][]byte{}
		}
		s.pagesMade[name] = data
	}
	return data, nil
}

// made makes a page that is not kept.
func (s *Snapshot) made(write func(*report.Site, *evidence.Verified, io.Writer) error) ([]byte, error) {
	var b bytes.Buffer
	err := s.Read(func(log *evidence.Verified) (err error) {
		if s.site == nil {
			if s.site, err = report.NewSite(s.Verdict, log, s.Publication, s.ID); err != nil {
				return err
			}
		}
		return write(s.site, log, &b)
	})
	return b.Bytes(), err
}

// writePage answers with a page.
func writePage(w http.ResponseWriter, status int, data []byte) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", pagePolicy)
	w.WriteHeader(status)
	_, _ = w.Write(data) // who asked may be gone
}

// matrixQuery reads which cells a page is to show. What is wrong with it the page says.
func matrixQuery(r *http.Request) report.SiteQuery {
	values := r.URL.Query()
	words := func(name string, most int) (out []string) {
		for _, v := range values[name] {
			for _, word := range strings.Fields(v) {
				if len(out) < most {
					out = append(out, cut(word, 1000))
				}
			}
		}
		return out
	}
	q := report.SiteQuery{Selection: report.Selection{Only: words("only", 16), Status: words("status", 8)}, Arrangement: report.Arrangement{GroupBy: cut(values.Get("group_by"), 100)}}
	if n, err := strconv.Atoi(values.Get("page")); err == nil && n > 0 && n < 1_000_000 {
		q.Page = n
	}
	return q
}

// found makes no page an error.
func found(ok bool, err error) error {
	if err == nil && !ok {
		return problem(http.StatusNotFound, tassadar.BadUse, "there is no such page", "The first page leads to all others: /")
	}
	return err
}

// pageError answers a person, or a program that asked for a page, that there is none.
func (s *Server) pageError(w http.ResponseWriter, r *http.Request, err error) {
	p := problemOf(err)
	if p.Status >= http.StatusInternalServerError {
		s.options.Logger.Error("no page", "path", r.URL.Path, "error", err)
	}
	answerProblem(w, r, p)
}

// badge draws what a profile comes to, for pages elsewhere: green only while all of it
// stands, and until when.
func (s *Server) badge(w http.ResponseWriter, r *http.Request) {
	snap := snapshotOf(r.Context())
	name, ok := strings.CutSuffix(r.PathValue("file"), ".svg")
	if !ok {
		answerProblem(w, r, problem(http.StatusNotFound, tassadar.BadUse, "a badge is called as its profile, with .svg behind that: "+strconv.Quote(cut(name, 300))+" is not", "Ask for /badge/"+url.PathEscape(cut(name, 300))+".svg."))
		return
	}
	at := s.instant(snap)
	unit, there := snap.Table.Unit(name, at)
	if !there {
		answerProblem(w, r, problemOf(noProfile(snap, name)))
		return
	}
	colour, says := "#6b7280", string(unit.State)
	switch unit.State {
	case route.Promoted:
		colour, says = "#1b6e3c", "reproduces until "+text.Instant(unit.NotAfter)
	case route.Lapsed:
		says = "expired"
	case route.Revoked, route.Quarantined:
		colour = "#b3261e"
	case route.Superseded:
		says = "superseded by " + unit.SupersededBy
	case route.Declared:
		says = "not published"
	}
	h := w.Header()
	h.Set("Content-Type", "image/svg+xml")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	h.Set("Cache-Control", "public, max-age="+strconv.FormatInt(badgeAge(&unit, at), 10))
	_, _ = io.WriteString(w, drawBadge(name, says, colour)) // who asked may be gone
}

// badgeAge is how long a badge may be kept, in seconds: never beyond what it says.
func badgeAge(u *route.Unit, at int64) int64 {
	const most = 300
	if u.NotAfter == 0 {
		return most
	}
	return max(0, min(most, u.NotAfter-at))
}
