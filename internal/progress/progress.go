// Package progress tells a person who waits how far a run or a search for engines is: by
// one line that moves on a terminal, and by plain lines elsewhere. It decides nothing.
//
// Start with [NewRun] and [NewSearch].
package progress

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/plan"
	"tassadar/internal/text"
)

const (
	wipe    = "\r\x1b[K" // the line that moves
	columns = 79         // of it, at most
)

// Terminal reports whether what is written there is seen on a terminal.
func Terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// Note writes a line, or some, with what does not show escaped.
func Note(w io.Writer, format string, args ...any) {
	fmt.Fprintln(w, tassadar.PrintableLines(fmt.Sprintf(format, args...)))
}

// Run shows how far the measuring of cells is. Its methods are called from one goroutine.
type Run struct {
	w        io.Writer
	live     bool            // a line can move
	cells    []tassadar.Cell // all of the run, in order
	estimate *plan.Estimate
	unknown  *plan.Calibration // what the estimate guesses by
	number   int               // of the cell under way, from 1
	began    time.Time         // of the run
	cell     tassadar.Cell
	started  time.Time
	lastShow time.Time
}

// NewRun says how long the run will take. What it measures is told to unknown.
func NewRun(w io.Writer, cells []tassadar.Cell, e *plan.Estimate, unknown *plan.Calibration) *Run {
	Estimate(w, len(cells), e)
	if caveat := unknown.Caveat(); caveat != "" {
		Note(w, "%s", caveat)
	}
	return &Run{w: w, live: Terminal(w), cells: cells, estimate: e, unknown: unknown}
}

// Estimate says how long so many cells will take.
func Estimate(w io.Writer, cells int, e *plan.Estimate) {
	Note(w, "%s to measure: %s", text.Plural(cells, "cell", "cells"), e)
}

// Start is called when all is ready for the first cell.
func (r *Run) Start() { r.began = time.Now() }

// left says how long the rest will take, nothing where that is not known.
func (r *Run) left() string {
	rest, ok := r.estimate.Left(r.number, time.Since(r.began))
	if !ok {
		return ""
	}
	return ", about " + plan.Rough(rest) + " left"
}

// Begin hears that a cell is measured next.
func (r *Run) Begin(c tassadar.Cell) {
	r.number++
	r.cell, r.started = c, time.Now()
}

// Step hears how far the cell under way is: that so many of its steps are done, and what
// the next one is.
func (r *Run) Step(done, total int, what string) {
	if !r.live || time.Since(r.lastShow) < 100*time.Millisecond {
		return
	}
	r.lastShow = time.Now()
	line := tassadar.Printable(fmt.Sprintf("%s %d/%d %s %s %s: %d of %d, %s%s", bar(r.number-1, len(r.cells), done, total),
		r.number, len(r.cells), r.cell.Backend, r.cell.Toolchain, r.cell.Profile, done, total, what, r.left()))
	if runes := []rune(line); len(runes) > columns {
		line = string(runes[:columns])
	}
	fmt.Fprint(r.w, wipe+line)
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

// away takes the line away.
func (r *Run) away() {
	if r.live {
		fmt.Fprint(r.w, wipe)
	}
}

// Warn says that traces are not kept.
func (r *Run) Warn(err error) {
	r.away()
	Note(r.w, "warning: traces are not kept: %v", err)
}

// End hears what measuring the cell under way came to.
func (r *Run) End(rc *evidence.Receipt) {
	r.away()
	r.unknown.Learn(rc)
	r.estimate.Again()
	state := "measured"
	if rc.Failure != nil {
		state = fmt.Sprintf("failed, %s: %s", rc.Failure.Code, rc.Failure.Detail)
	}
	Note(r.w, "[%d/%d] %s, %s, on %s: %s in %.1f s%s", r.number, len(r.cells), r.cell.Profile, r.cell.Toolchain, r.cell.Backend, state,
		time.Since(r.started).Seconds(), r.left())
}
