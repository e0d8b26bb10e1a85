package web

import (
	"context"
	"io"
	"net/http"
	"runtime/debug"
	"strconv"
	"sync"
	"time"

	"tassadar"
	"tassadar/internal/atwork"
	"tassadar/internal/report"
)

// workTime bounds the run that the page of the transformer shows; it takes some two seconds
// of a processor, once.
const workTime = time.Minute

// atWork makes that run when it is first asked for, one at a time, and keeps it. A run that
// failed is made again for the next who asks.
type atWork struct {
	run func(context.Context) (*atwork.Work, error)

	mu   sync.Mutex
	done *atwork.Work
	now  chan struct{} // closed when the one under way ended, nil where none is
	err  error         // of the last one
}

// get returns the run, or the error of a context that ends before it is there.
func (a *atWork) get(ctx context.Context) (*atwork.Work, error) {
	a.mu.Lock()
	if a.done != nil {
		defer a.mu.Unlock()
		return a.done, nil
	}
	now := a.now
	if now == nil {
		now = make(chan struct{})
		a.now = now
		go a.make(context.WithoutCancel(ctx), now) // others wait for it too
	}
	a.mu.Unlock()
	select {
	case <-now:
	case <-ctx.Done():
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "the run was not made in time")
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.done == nil {
		return nil, a.err
	}
	return a.done, nil
}

// make makes the run.
func (a *atWork) make(ctx context.Context, now chan struct{}) {
	ctx, cancel := context.WithTimeout(ctx, workTime)
	defer cancel()
	done, err := a.run(ctx)
	debug.FreeOSMemory() // the weights: 300 MB that nobody needs any more
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.done, a.err, a.now = done, err, nil; err != nil {
		a.done = nil
	}
	close(now)
}

// transformer registers the page of the transformer at work, one for each of its steps.
func (s *Server) transformer(mux *http.ServeMux) {
	work := &atWork{run: atwork.Run}
	answer := func(w http.ResponseWriter, r *http.Request, f func(*atwork.Work) error) {
		run, err := work.get(r.Context())
		if err == nil {
			err = f(run)
		}
		if err != nil {
			s.pageError(w, r, err)
		}
	}
	mux.HandleFunc("GET /transformer", func(w http.ResponseWriter, r *http.Request) {
		answer(w, r, func(run *atwork.Work) error {
			step, err := stepOf(r)
			if err != nil {
				return err
			}
			data, err := snapshotOf(r.Context()).page(r, func(site *report.Site, _ *Snapshot, _ *http.Request, out io.Writer) error {
				return found(site.Transformer(out, run, step))
			})
			if err != nil {
				return err
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Header().Set("Content-Security-Policy", pagePolicy)
			_, _ = w.Write(data) // who asked may be gone
			return nil
		})
	})
	mux.HandleFunc("GET "+report.TransformerModule, func(w http.ResponseWriter, r *http.Request) {
		answer(w, r, func(run *atwork.Work) error {
			w.Header().Set("Content-Type", "application/wasm")
			w.Header().Set("Content-Disposition", "attachment")
			_, _ = w.Write(run.Module) // who asked may be gone
			return nil
		})
	})
}

// stepOf is the step that a request names, the first where it names none.
func stepOf(r *http.Request) (int, error) {
	name := r.URL.Query().Get("step")
	if name == "" {
		return 1, nil
	}
	n, err := strconv.Atoi(name)
	if err != nil {
		return 0, problem(http.StatusNotFound, tassadar.BadUse, "step "+strconv.Quote(cut(name, 40))+" is no number", "/transformer is the first step.")
	}
	return n, nil
}
