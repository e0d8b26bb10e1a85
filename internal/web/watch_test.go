package web_test

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
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

// TestAnotherLog: a log that vanishes, goes back or is another is no verdict of a server that
// served it, and what was said before is not said any more.
func TestAnotherLog(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	old := filepath.Join(t.TempDir(), "old")
	w.must(os.CopyFS(old, os.DirFS(w.data)))
	w.published(24)
	w.serve()
	away := filepath.Join(t.TempDir(), "away")
	here := func(status int, says string) {
		t.Helper()
		w.eventually(func() bool { a := w.get("/v1/cells"); return a.status == status && strings.Contains(a.body, says) })
	}
	here(http.StatusOK, `"published":true`)
	w.must(os.Rename(w.data, away))
	here(http.StatusServiceUnavailable, "data_unavailable")
	w.must(os.CopyFS(w.data, os.DirFS(old)))
	here(http.StatusUnprocessableEntity, "rolled_back")
	w.must(os.RemoveAll(w.data))
	other := newWorld(t)
	other.measured(0)
	other.published(24)
	w.must(os.CopyFS(w.data, os.DirFS(other.data)))
	here(http.StatusUnprocessableEntity, "rolled_back")
	w.must(os.RemoveAll(w.data))
	w.must(os.Rename(away, w.data))
	here(http.StatusOK, `"published":true`)
}
