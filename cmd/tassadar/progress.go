package main

import (
	"fmt"
	"os"
	"time"

	"golang.org/x/term"

	"tassadar"
	"tassadar/evidence"
)

// progress shows how far a run is: one line that moves on a terminal, a line a
// cell elsewhere.
type progress struct {
	a        *app
	live     bool
	total    int
	number   int
	cell     tassadar.Cell
	started  time.Time
	lastShow time.Time
}

func newProgress(a *app, total int) *progress {
	f, ok := a.err.(*os.File)
	return &progress{a: a, live: ok && term.IsTerminal(int(f.Fd())), total: total}
}

func (p *progress) begin(c tassadar.Cell) {
	p.number++
	p.cell, p.started = c, time.Now()
}

func (p *progress) step(done, total int, what string) {
	if !p.live || time.Since(p.lastShow) < 100*time.Millisecond {
		return
	}
	p.lastShow = time.Now()
	line := fmt.Sprintf("[%d/%d] %s %s: %d of %d, %s", p.number, p.total, p.cell.Backend, p.cell.Profile, done, total, what)
	if len(line) > 79 {
		line = line[:79]
	}
	fmt.Fprintf(p.a.err, "\r\x1b[K%s", line)
}

func (p *progress) end(rc *evidence.Receipt) {
	if p.live {
		fmt.Fprint(p.a.err, "\r\x1b[K")
	}
	state := "measured"
	if rc.Failure != nil {
		state = fmt.Sprintf("failed, %s: %s", rc.Failure.Code, rc.Failure.Detail)
	}
	p.a.note("[%d/%d] %s on %s: %s in %.1f s", p.number, p.total, p.cell.Profile, p.cell.Backend, state, time.Since(p.started).Seconds())
}
