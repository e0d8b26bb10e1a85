package web_test

import (
	"context"
	"slices"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/alert"
	"tassadar/internal/datadir"
	"tassadar/internal/testing/lab"
)

// TestWatch: who watches hears of what is published, of what falls, and of time that passes,
// and of nothing after the end.
func TestWatch(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.serve()
	ctx, stop := context.WithCancel(t.Context())
	watch, heard, ended := &alert.Watch{Within: 3600}, make(chan alert.Alert, 10), make(chan struct{})
	begun := make(chan struct{})
	first := true
	go func() {
		defer close(ended)
		w.server.Watch(ctx, func(s *alert.State) {
			for _, a := range watch.Look(s) {
				heard <- a
			}
			if first {
				first = false
				if s.Publication != 1 || len(s.Cells) != 1 || !s.Cells[0].Accepted || len(s.Gates) == 0 {
					t.Errorf("%+v", s)
				}
				close(begun)
			}
		})
	}()
	<-begun
	w.write(func(d *datadir.Dir) {
		_, _, err := d.Operator.Decide(t.Context(), evidence.Governance{Action: evidence.ActWithdraw, Cell: &lab.Cell, Why: "a test"})
		w.must(err)
	})
	var got []alert.Alert
	for len(got) < 2 {
		got = append(got, <-heard)
	}
	fell := slices.IndexFunc(got, func(a alert.Alert) bool { return a.Kind == alert.Fell })
	if fell < 0 || got[fell].Subject != lab.Cell.String() || !slices.Contains(got[fell].Reasons, tassadar.Withdrawn) ||
		!slices.ContainsFunc(got, func(a alert.Alert) bool { return a.Kind == alert.GateRed && a.Subject == "own" }) {
		t.Errorf("%+v", got)
	}
	stop()
	<-ended
}
