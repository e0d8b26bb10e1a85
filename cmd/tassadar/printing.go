package main

import (
	"io"

	"tassadar"
	"tassadar/internal/policy"
)

// printable passes text on with what does not show escaped, line by line: names,
// labels and details come from modules, workers and other hosts, and a terminal
// obeys what it is sent. Text is written in whole characters.
type printable struct{ w io.Writer }

func (p printable) Write(data []byte) (int, error) {
	if _, err := io.WriteString(p.w, tassadar.PrintableLines(string(data))); err != nil {
		return 0, err
	}
	return len(data), nil
}

// exact is where records and JSON go: byte for byte.
func (a *app) exact() io.Writer {
	if p, ok := a.out.(printable); ok {
		return p.w
	}
	return a.out
}

// noteWarnings prints them for people, on standard error.
func (a *app) noteWarnings(all []policy.Warning) {
	for _, w := range all {
		if w.File == "" {
			a.note("warning: %s", w.Message)
			continue
		}
		a.note("warning: %s:%d: %s", w.File, w.Line, w.Message)
	}
}
