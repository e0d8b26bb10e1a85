package progress

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"tassadar"
	"tassadar/internal/plan"
)

var _ plan.Watch = (*Search)(nil)

// Search shows how far a search for engines is, on a terminal: what it waits for.
type Search struct {
	w       io.Writer // nil where nothing is shown
	mu      sync.Mutex
	what    string
	of      int
	done    int
	waiting []string
}

// NewSearch shows on what people read, where that is a terminal.
func NewSearch(w io.Writer) *Search {
	if !Terminal(w) {
		return &Search{}
	}
	return &Search{w: w}
}

// Begin begins to look for so many of something.
func (l *Search) Begin(what string, of int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.what, l.of, l.done, l.waiting = what, of, 0, nil
	l.show()
}

// At says what is looked for, and returns what is called when it was.
func (l *Search) At(name string) (done func()) {
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
func (l *Search) show() {
	if l.w == nil {
		return
	}
	line := fmt.Sprintf("looked for %d of %d %s", l.done, l.of, l.what)
	if len(l.waiting) > 0 {
		line += ", waiting for " + strings.Join(l.waiting, ", ")
	}
	line = tassadar.Printable(line)
	if runes := []rune(line); len(runes) > columns {
		line = string(runes[:columns-1]) + "…"
	}
	fmt.Fprint(l.w, wipe+line)
}

// End takes the line away.
func (l *Search) End() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.w != nil && l.what != "" {
		fmt.Fprint(l.w, wipe)
		l.what = ""
	}
}
