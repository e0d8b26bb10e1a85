package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/plan"
	"tassadar/internal/text"
)

// progress shows how far a run is: one line that moves on a terminal, a line a
// cell elsewhere.
type progress struct {
	a        *app
	live     bool
	cells    []tassadar.Cell // all of the run, in order
	estimate *plan.Estimate
	unknown  *plan.Calibration // what the estimate guesses by
	number   int
	began    time.Time // of the run
	cell     tassadar.Cell
	started  time.Time
	lastShow time.Time
}

// newProgress says how long the run will take.
func newProgress(a *app, cells []tassadar.Cell, e *plan.Estimate, unknown *plan.Calibration) *progress {
	a.note("%s to measure: %s", text.Plural(len(cells), "cell", "cells"), e)
	if caveat := unknown.Caveat(); caveat != "" {
		a.note("%s", caveat)
	}
	return &progress{a: a, live: a.live(), cells: cells, estimate: e, unknown: unknown}
}

// live reports whether standard error is a terminal, on which a line can move.
func (a *app) live() bool { return terminal(a.err) }

func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// looking shows how far a search for engines is, on a terminal: what it waits for.
type looking struct {
	w       io.Writer // nil where nothing is shown
	mu      sync.Mutex
	what    string
	of      int
	done    int
	waiting []string
}

func (a *app) newLooking() *looking {
	if !a.live() {
		return &looking{}
	}
	return &looking{w: a.err}
}

// begin begins to look for so many of something.
func (l *looking) begin(what string, of int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.what, l.of, l.done, l.waiting = what, of, 0, nil
	l.show()
}

// at says what is looked for, and returns what is called when it was.
func (l *looking) at(name string) (done func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.waiting = append(l.waiting, name)
	l.show()
	return func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.done++
		if i := slices.Index(l.waiting, name); i >= 0 {
			l.waiting = slices.Delete(l.waiting, i, i+1)
		}
		l.show()
	}
}

// show writes the line; its caller holds mu.
func (l *looking) show() {
	if l.w == nil {
		return
	}
	line := fmt.Sprintf("looked for %d of %d %s", l.done, l.of, l.what)
	if len(l.waiting) > 0 {
		line += ", waiting for " + strings.Join(l.waiting, ", ")
	}
	if runes := []rune(tassadar.Printable(line)); len(runes) > 79 {
		line = string(runes[:78]) + "…"
	}
	fmt.Fprintf(l.w, "\r\x1b[K%s", line)
}

// end takes the line away.
func (l *looking) end() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.w != nil && l.what != "" {
		fmt.Fprint(l.w, "\r\x1b[K")
		l.what = ""
	}
}

// start is called when all is ready for the first cell.
func (p *progress) start() { p.began = time.Now() }

// left says how long the rest will take, nothing where that is not known.
func (p *progress) left() string {
	rest, ok := p.estimate.Left(p.number, time.Since(p.began))
	if !ok {
		return ""
	}
	return ", about " + plan.Rough(rest) + " left"
}

// Begin hears that a cell is measured next.
func (p *progress) Begin(c tassadar.Cell) {
	p.number++
	p.cell, p.started = c, time.Now()
}

func (p *progress) step(done, total int, what string) {
	if !p.live || time.Since(p.lastShow) < 100*time.Millisecond {
		return
	}
	p.lastShow = time.Now()
	line := tassadar.Printable(fmt.Sprintf("%s %d/%d %s %s %s: %d of %d, %s%s", bar(p.number-1, len(p.cells), done, total), p.number, len(p.cells), p.cell.Backend, p.cell.Toolchain, p.cell.Profile, done, total, what, p.left()))
	if runes := []rune(line); len(runes) > 79 {
		line = string(runes[:79])
	}
	fmt.Fprintf(p.a.err, "\r\x1b[K%s", line)
}

// barWidth is how many characters the bar has between its ends.
const barWidth = 16

// bar draws how far the run is: cells that are done, and steps of the one under way.
func bar(cells, ofCells, steps, ofSteps int) string {
	full := 0
	if ofCells > 0 && ofSteps > 0 {
		full = barWidth * (cells*ofSteps + min(steps, ofSteps)) / (ofCells * ofSteps)
	}
	full = min(full, barWidth)
	return "[" + strings.Repeat("#", full) + strings.Repeat("-", barWidth-full) + "]"
}

// warn says that traces are not kept.
func (p *progress) warn(err error) {
	if p.live {
		fmt.Fprint(p.a.err, "\r\x1b[K")
	}
	p.a.note("warning: traces are not kept: %v", err)
}

// End hears what measuring it came to.
func (p *progress) End(rc *evidence.Receipt) {
	if p.live {
		fmt.Fprint(p.a.err, "\r\x1b[K")
	}
	p.unknown.Learn(rc)
	p.estimate.Again()
	state := "measured"
	if rc.Failure != nil {
		state = fmt.Sprintf("failed, %s: %s", rc.Failure.Code, rc.Failure.Detail)
	}
	p.a.note("[%d/%d] %s, %s, on %s: %s in %.1f s%s", p.number, len(p.cells), p.cell.Profile, p.cell.Toolchain, p.cell.Backend, state, time.Since(p.started).Seconds(), p.left())
}
