package web

import (
	"io"
	"net/http"
	"slices"
	"strconv"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/report"
)

const (
	// listedRows is how many assignments or publications a page lists.
	listedRows = 100
	// lookedThrough is how many assignments are read for a page of those of one state.
	lookedThrough = 2000
)

// assigned registers the pages of assignments, with what closed them, and of earlier
// publications.
func (s *Server) assigned(page func(pattern string, write func(site *report.Site, snap *Snapshot, r *http.Request, w io.Writer) error)) {
	page(report.AssignmentPath, func(site *report.Site, snap *Snapshot, r *http.Request, w io.Writer) error {
		list, err := snap.assignments(r.URL.Query().Get("state"), before(r, snap.log.Sizes().Assignments))
		if err != nil {
			return err
		}
		return site.Assignments(w, list)
	})
	page(report.AssignmentPath+"/{assignment}", func(site *report.Site, snap *Snapshot, r *http.Request, w io.Writer) error {
		d := tassadar.Digest("sha256:" + r.PathValue("assignment"))
		if !d.Valid() || snap.NoLog {
			return found(false, nil)
		}
		at := snap.log.AssignmentNamed(d)
		if at < 0 {
			return found(false, nil)
		}
		a, err := snap.assignment(at)
		if err != nil {
			return err
		}
		proof, err := s.siteProof(snap, &a.Record)
		if err != nil {
			return err
		}
		return site.Assignment(w, a, proof)
	})
	page(report.PublicationsPath, func(site *report.Site, snap *Snapshot, r *http.Request, w io.Writer) error {
		list, err := publicationsBefore(snap.log, before(r, snap.log.Sizes().Publications))
		if err != nil {
			return err
		}
		return site.Publications(w, list)
	})
	page(report.PublicationsPath+"/{publication}", func(site *report.Site, snap *Snapshot, r *http.Request, w io.Writer) error {
		pub, err := report.FindPublication(snap.log, cut(r.PathValue("publication"), 40))
		if err != nil {
			return absent(err)
		}
		proof, err := s.siteProof(snap, &pub.Record)
		if err != nil {
			return err
		}
		var standing []appraise.CheckedCell
		for i := range pub.Body.Cells {
			standing = append(standing, appraise.StandingCell(&pub.Body.Cells[i], &pub.Body, s.instant(snap), snap.Verdict))
		}
		return site.EarlierPublication(w, pub, standing, proof)
	})
}

// before is the place before which a list that counts down goes on, most where a request says
// none that there is.
func before(r *http.Request, most int) int {
	n, err := strconv.Atoi(r.URL.Query().Get("before"))
	if err != nil || n <= 0 || n > most {
		return most
	}
	return n
}

// assignments lists those of a state, "" for all, before a place; the log is being read.
func (s *Snapshot) assignments(state string, from int) (*report.SiteAssignments, error) {
	if !slices.Contains(report.AssignmentStates(), state) {
		state = ""
	}
	out := &report.SiteAssignments{State: state, All: s.log.Sizes().Assignments}
	out.First = from == out.All
	i := from - 1
	for ; i >= 0 && len(out.Listed) < listedRows && out.Looked < lookedThrough; i-- {
		a, err := s.assignment(i)
		if err != nil {
			return nil, err
		}
		out.Looked++
		if state == "" || state == a.State(s.Verdict.At) {
			out.Listed = append(out.Listed, *a)
		}
	}
	out.Older = i + 1
	return out, nil
}

// assignment is the i-th assignment with what became of it; the log is being read.
func (s *Snapshot) assignment(i int) (*report.SiteAssignment, error) {
	a, err := s.log.AssignmentAt(i)
	if err != nil {
		return nil, err
	}
	if s.answered == nil {
		s.answered = s.log.Answered()
	}
	if s.closed == nil {
		s.closed = s.log.Closed()
	}
	out := &report.SiteAssignment{Logged: a, Receipt: s.answered[i], Cancelled: s.log.Cancelled(a.Digest)}
	if at, closed := s.closed[out.Receipt]; closed && out.Receipt != "" {
		if out.Closing, err = s.log.ClosingAt(at); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// publicationsBefore lists publications before a place; the log is being read.
func publicationsBefore(log *evidence.Verified, from int) (*report.SitePublications, error) {
	out := &report.SitePublications{All: log.Sizes().Publications}
	out.First = from == out.All
	i := from - 1
	for ; i >= 0 && len(out.Listed) < listedRows; i-- {
		p, err := log.PublicationAt(i)
		if err != nil {
			return nil, err
		}
		out.Listed = append(out.Listed, report.SitePublication{Logged: p, Voided: log.Voided(&p.Record)})
	}
	out.Older = i + 1
	return out, nil
}
