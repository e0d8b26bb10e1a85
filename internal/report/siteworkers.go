package report

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/internal/text"
)

// SiteWorkers are the workers of a server, as the page shows them.
type SiteWorkers struct {
	// Served says that workers connect to this server; where it is false, nothing else is set.
	Served bool
	// Instant is when they were as they are shown, Unix seconds, and State names that
	// to a page that is open: see the event workers of a server's stream.
	Instant int64
	State   string
	// All is how many there are, Listed those of one page, Page its number from 1, and Pages how
	// many pages there are.
	All         int
	Page, Pages int
	Counts      []WorkerCount
	Listed      []SiteWorker
}

// WorkerCount is how many workers are in a state.
type WorkerCount struct {
	State string
	Count int
}

// SiteWorker is a worker as the page shows it. Its strings are as the worker wrote them.
type SiteWorker struct {
	Key, Label, Class, Host, Version string
	// State is a word, or a code of what is wrong with it.
	State                string
	Approved             bool
	ApprovedAt, EndedAt  int64 // Unix seconds, 0 for never
	LastSeen             int64 // Unix seconds, 0 for never
	Measuring            string
	Open, Late           int
	Backends, Toolchains []string
}

// workersPage is what the template of [Site.Workers] shows.
type workersPage struct {
	frame
	SiteWorkers
	When, WhenXML  string
	Rows           []workerView
	Earlier, Later string
}

type workerView struct {
	SiteWorker
	ID       string // of the element
	Icon     string // symbol
	Good     bool   // it is there and may measure
	Bad      bool
	Code     []codeView // where the state is one
	Seen     string
	SeenXML  string
	Cell     string // page of the cell that it measures, "" where there is none
	Approval string // since when its key counts, and until when
	Approve  string // the command that would have it count
	Has      string // how many backends and toolchains
}

// Workers writes the page of workers that connect to this server.
func (s *Site) Workers(w io.Writer, workers *SiteWorkers) error {
	p := &workersPage{SiteWorkers: *workers}
	f, err := s.frame("Workers", "/workers")
	if err != nil {
		return err
	}
	p.frame = f
	p.frame.Site.Workers, p.Counts = workers.State, slices.Clone(workers.Counts)
	for i := range p.Counts {
		p.Counts[i].State = clean(p.Counts[i].State)
	}
	if workers.Served {
		p.When, p.WhenXML = instantText(workers.Instant), instantXML(workers.Instant)
	}
	used, cells := map[tassadar.Code]bool{}, s.measured(workers.Listed)
	for i := range workers.Listed {
		view := workerViewOf(&workers.Listed[i], cells)
		for _, c := range view.Code {
			used[c.Code] = true
		}
		p.Rows = append(p.Rows, view)
	}
	if workers.Page > 1 {
		p.Earlier = "/workers?page=" + strconv.Itoa(workers.Page-1)
	}
	if workers.Page < workers.Pages {
		p.Later = "/workers?page=" + strconv.Itoa(workers.Page+1)
	}
	p.Codes = codeViews(inOrderOf(used))
	return write(w, "workers.tmpl", p)
}

// measured are the pages of the cells that workers measure, by what they call them.
func (s *Site) measured(workers []SiteWorker) map[string]string {
	out := map[string]string{}
	for i := range workers {
		if name := workers[i].Measuring; name != "" {
			out[name] = ""
		}
	}
	if len(out) == 0 {
		return out
	}
	for i := range s.src.v.Cells {
		c := &s.src.v.Cells[i]
		if name := c.String(); lookOf(c) != lookAbsent {
			if _, ok := out[name]; ok {
				out[name] = s.src.name(c.Cell).Href
			}
		}
	}
	return out
}

func workerViewOf(worker *SiteWorker, cells map[string]string) workerView {
	v := workerView{SiteWorker: *worker, ID: "worker-" + idOf(worker.Key)}
	v.Label, v.Class, v.Host, v.Version, v.State = clean(worker.Label), clean(worker.Class), clean(worker.Host), clean(worker.Version), clean(worker.State)
	v.Key, v.Backends, v.Toolchains = clean(worker.Key), cleanAll(worker.Backends), cleanAll(worker.Toolchains)
	v.Measuring, v.Cell = clean(worker.Measuring), cells[worker.Measuring]
	switch {
	case worker.State == "there" || worker.State == "measures":
		v.Icon, v.Good = "k-green", true
	case worker.State == "absent":
		v.Icon = "k-stale"
	case worker.State == "revoked":
		v.Icon, v.Bad = "k-red", true
	case worker.State == "retired" || !worker.Approved:
		v.Icon = "k-absent"
	default:
		v.Icon, v.Bad = "k-red", true
		if c := tassadar.Code(worker.State); c.Known() {
			v.Code = codeViews([]tassadar.Code{c})
		}
	}
	if worker.LastSeen != 0 {
		v.Seen, v.SeenXML = instantText(worker.LastSeen), instantXML(worker.LastSeen)
	}
	v.Has = text.Plural(len(worker.Backends), "backend", "backends") + ", " + text.Plural(len(worker.Toolchains), "toolchain", "toolchains")
	v.Approval, v.Approve = approvalText(worker)
	return v
}

// approvalText says since when a worker's key counts and until when, and the command that
// would have it count.
func approvalText(w *SiteWorker) (says, command string) {
	var parts []string
	if w.ApprovedAt != 0 {
		parts = append(parts, "approved "+instantText(w.ApprovedAt))
	}
	if w.EndedAt != 0 {
		parts = append(parts, clean(w.State)+" "+instantText(w.EndedAt))
	}
	if w.ApprovedAt == 0 && !w.Approved {
		return "not approved", "tassadar trust approve " + clean(fmt.Sprintf("%.16s", w.Key))
	}
	return strings.Join(parts, ", "), ""
}

// idOf is what of a key may stand in the id of an element.
func idOf(key string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'f' {
			return r
		}
		return -1
	}, key)
}
