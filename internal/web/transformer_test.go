package web

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"

	"tassadar"
	"tassadar/internal/atwork"
)

// TestAtWork: the run is made when it is first asked for, once for all who ask, and again
// where it failed; who does not wait any longer is told so, and the run goes on.
func TestAtWork(t *testing.T) {
	var runs atomic.Int64
	begun, end := make(chan struct{}), make(chan error)
	made := &atwork.Work{}
	a := &atWork{run: func(ctx context.Context) (*atwork.Work, error) {
		runs.Add(1)
		begun <- struct{}{}
		if err := <-end; err != nil {
			return nil, err
		}
		return made, ctx.Err()
	}}
	if runs.Load() != 0 {
		t.Error("it runs before anybody asks")
	}
	var all sync.WaitGroup
	ask := func(ctx context.Context, want error) {
		all.Go(func() {
			if w, err := a.get(ctx); !errors.Is(err, want) || (err == nil) != (w == made) {
				t.Errorf("%v %v, want %v", w, err, want)
			}
		})
	}
	broken := errors.New("broken")
	for range 4 {
		ask(t.Context(), broken)
	}
	<-begun
	impatient, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := a.get(impatient); tassadar.CodeOf(err) != tassadar.DataUnavailable {
		t.Errorf("%v", err)
	}
	end <- broken
	all.Wait()
	first, leave := context.WithCancel(t.Context())
	all.Go(func() {
		if _, err := a.get(first); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("who leaves is told %v", err)
		}
	})
	<-begun
	leave()
	all.Wait()
	ask(t.Context(), nil)
	end <- nil
	all.Wait()
	ask(t.Context(), nil)
	all.Wait()
	if n := runs.Load(); n > 3 || n < 2 {
		t.Errorf("%d runs", n)
	}
}

// TestStepOf: no step is the first, and what is none is not found.
func TestStepOf(t *testing.T) {
	for query, want := range map[string]int{"": 1, "?step=": 1, "?step=7": 7, "?step=-2": -2, "?other=3": 1} {
		if n, err := stepOf(httptest.NewRequest(http.MethodGet, "/transformer"+query, nil)); n != want || err != nil {
			t.Errorf("%q: %d %v", query, n, err)
		}
	}
	for _, query := range []string{"?step=x", "?step=1x", "?step=99999999999999999999", "?step=%E2%80%AE"} {
		_, err := stepOf(httptest.NewRequest(http.MethodGet, "/transformer"+query, nil))
		if p := problemOf(err); p.Status != http.StatusNotFound {
			t.Errorf("%q: %v", query, err)
		}
	}
}
