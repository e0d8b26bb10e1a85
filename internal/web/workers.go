package web

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"tassadar/evidence"
	"tassadar/internal/network"
	"tassadar/internal/network/roster"
	"tassadar/internal/report"
)

const (
	// workersPage is how many workers a page shows.
	workersPage = 100
	// presencePolls is in how many of the times in which the log is looked at a stream looks
	// whether workers are other than they were.
	presencePolls = 5
	// presenceSeconds is how exactly it is told when a worker was seen last: who says no more
	// than that it is there is told of once in so many seconds.
	presenceSeconds = 60
)

// presence names what is known of workers, for all streams together.
type presence struct {
	roster *roster.Roster // nil where none connect
	now    func() int64   // Unix seconds
	poll   time.Duration

	mu     sync.Mutex
	looked time.Time
	is     string
}

// every is how often a stream looks.
func (p *presence) every() time.Duration {
	if p.roster == nil {
		return heartbeat
	}
	return min(presencePolls*p.poll, heartbeat)
}

// state names what is known of workers now, but for what the log says of them: it is "" where
// none connect, and is found out anew at most twice in the time in which a stream looks once.
func (p *presence) state() string {
	if p.roster == nil {
		return ""
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.is != "" && time.Since(p.looked) < p.every()/2 {
		return p.is
	}
	at := p.now()
	all := p.roster.Presences(nil, nil, at)
	for i := range all {
		all[i].LastSeen /= presenceSeconds
	}
	data, err := json.Marshal(all)
	if err != nil { // it is made of texts and numbers
		return p.is
	}
	sum := sha256.Sum256(data)
	p.looked, p.is = time.Now(), hex.EncodeToString(sum[:8])
	return p.is
}

// workers serves the page of those who connect. It is of the instant at which it is asked
// for, and nobody may keep it.
func (s *Server) workers(mux *http.ServeMux) {
	mux.HandleFunc("GET /workers", func(w http.ResponseWriter, r *http.Request) {
		snap := snapshotOf(r.Context())
		page, _ := strconv.Atoi(r.URL.Query().Get("page"))
		data, err := snap.made(func(site *report.Site, log *evidence.Verified, out io.Writer) error {
			shown, err := s.workersOf(snap, log, page)
			if err != nil {
				return err
			}
			return site.Workers(out, shown)
		})
		if err != nil {
			s.pageError(w, r, err)
			return
		}
		w.Header().Set("Cache-Control", "no-store")
		writePage(w, http.StatusOK, data)
	})
}

// workersOf are the workers of one page, 1 where it is none.
func (s *Server) workersOf(snap *Snapshot, log *evidence.Verified, page int) (*report.SiteWorkers, error) {
	known := s.options.Workers
	if known == nil {
		return &report.SiteWorkers{}, nil
	}
	at := s.instant(snap)
	out := &report.SiteWorkers{Served: true, Instant: at, State: s.presence.state()}
	all := known.Presences(log, snap.trust, at)
	out.All, out.Pages = len(all), max(1, (len(all)+workersPage-1)/workersPage)
	out.Page = min(max(page, 1), out.Pages)
	for i := range all {
		out.Counts = counted(out.Counts, all[i].State())
	}
	for _, p := range all[(out.Page-1)*workersPage : min(len(all), out.Page*workersPage)] {
		if err := roster.Count(log, &p, at); err != nil {
			return nil, err
		}
		out.Listed = append(out.Listed, shownWorker(&p))
	}
	return out, nil
}

// shownWorker is a worker as the page takes it. Of keys it has the name alone.
func shownWorker(p *network.Presence) report.SiteWorker {
	return report.SiteWorker{Key: p.Worker, Label: p.Label, Class: p.Class, Host: p.Host, Version: p.Version, State: p.State(), Approved: p.Approved, ApprovedAt: p.ApprovedAt, EndedAt: p.EndedAt,
		LastSeen: p.LastSeen, Measuring: p.Measuring, Open: p.Open, Late: p.Late, Backends: p.Backends, Toolchains: p.Toolchains}
}

// counted counts one more worker in a state, in the order in which states come.
func counted(all []report.WorkerCount, state string) []report.WorkerCount {
	at := slices.IndexFunc(all, func(c report.WorkerCount) bool { return c.State == state })
	if at < 0 {
		return append(all, report.WorkerCount{State: state, Count: 1})
	}
	all[at].Count++
	return all
}
