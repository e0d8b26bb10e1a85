package plan

import (
	"fmt"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Estimate is how long cells will take, for people who wait. Nothing is decided
// by it.
type Estimate struct {
	cells   []tassadar.Cell // in the order in which they are measured
	took    map[tassadar.Cell]time.Duration
	known   int                    // from receipts of this host
	guessed map[tassadar.Cell]bool // from a calibration
	guess   func(tassadar.Cell) (time.Duration, bool)
}

// NewEstimate takes the durations of earlier receipts of this host in the log,
// which may be nil. For cells without one it asks guess, which may say that it
// does not know either.
func NewEstimate(log *evidence.Verified, host string, cells []tassadar.Cell, full bool, guess func(tassadar.Cell) (time.Duration, bool)) *Estimate {
	e := &Estimate{cells: cells, took: map[tassadar.Cell]time.Duration{}, guessed: map[tassadar.Cell]bool{}, guess: guess}
	for _, c := range cells {
		if took, ok := earlier(log, host, c, full); ok {
			e.took[c], e.known = took, e.known+1
		} else if took, ok := guess(c); ok {
			e.took[c], e.guessed[c] = took, true
		}
	}
	return e
}

// Again guesses once more what was guessed: a cell that was measured told more.
func (e *Estimate) Again() {
	for c := range e.guessed {
		if took, ok := e.guess(c); ok {
			e.took[c] = took
		}
	}
}

// lookBack is how many receipts of the log are looked at for earlier measurements.
const lookBack = 2_000

// earlier is how long the newest complete measurement took: of the cell itself,
// or else of its profile on its backend with another toolchain.
func earlier(log *evidence.Verified, host string, c tassadar.Cell, full bool) (took time.Duration, ok bool) {
	if !log.Valid() {
		return 0, false
	}
	last := log.Sizes().Receipts
	for i := last - 1; i >= max(0, last-lookBack); i-- {
		logged, err := log.ReceiptAt(i)
		if err != nil {
			return 0, false // an estimate is no reason to stop
		}
		r := &logged.Body
		like := r.Cell
		like.Toolchain = c.Toolchain
		if like != c || r.Machine.Host != host || r.Failure != nil || r.Full != full || r.FinishedAt < r.StartedAt {
			continue
		}
		if !ok || r.Cell == c {
			took, ok = time.Duration(r.FinishedAt-r.StartedAt)*time.Second, true
		}
		if r.Cell == c {
			break
		}
	}
	return took, ok
}

// total is the sum over cells, and whether all of them have an estimate.
func (e *Estimate) total(cells []tassadar.Cell) (sum time.Duration, all bool) {
	all = true
	for _, c := range cells {
		took, ok := e.took[c]
		sum, all = sum+took, all && ok
	}
	return sum, all
}

// Left is how long the rest will take when the first cells took the time spent:
// by what their estimates were worth. It is not known where a cell has no
// estimate, and where nothing is left.
func (e *Estimate) Left(done int, spent time.Duration) (time.Duration, bool) {
	before, all := e.total(e.cells[:done])
	rest, known := e.total(e.cells[done:])
	if !all || !known || done == len(e.cells) {
		return 0, false
	}
	if before > 0 {
		rest = time.Duration(float64(rest) * float64(spent) / float64(before))
	}
	return rest, true
}

// String says how long the cells take, and how that is known.
func (e *Estimate) String() string {
	sum, _ := e.total(e.cells)
	unknown := len(e.cells) - e.known - len(e.guessed)
	var s string
	switch {
	case e.known+len(e.guessed) == 0:
		return "no earlier run to estimate the time from"
	case len(e.guessed) == 0:
		s = "about " + Rough(sum) + " beside compiling, from earlier runs"
	case e.known == 0:
		s = "roughly " + Rough(sum) + " beside compiling, from a quick calibration: there is no earlier run to estimate from"
	default:
		s = fmt.Sprintf("about %s beside compiling, from earlier runs; %s without one, from a quick calibration", Rough(sum), text.Plural(len(e.guessed), "cell", "cells"))
	}
	if unknown > 0 {
		s += fmt.Sprintf("; not counting %s", text.Plural(unknown, "cell without an estimate", "cells without an estimate"))
	}
	return s
}

// Rough is a duration as an estimate gives it.
func Rough(d time.Duration) string {
	switch {
	case d < 90*time.Second:
		return fmt.Sprintf("%d s", max(1, (d+time.Second/2)/time.Second))
	case d < 90*time.Minute:
		return fmt.Sprintf("%d min", (d+time.Minute/2)/time.Minute)
	}
	return fmt.Sprintf("%.1f h", d.Hours())
}
