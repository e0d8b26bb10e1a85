package plan

import (
	"context"
	"sync"
	"time"

	"tassadar"
	"tassadar/internal/backend"
)

// discovery bounds how long [Discover] looks for the families of one kind of engine.
const discovery = 30 * time.Second

// A Watch hears how far a search is; its methods are called from several goroutines.
type Watch interface {
	// Begin begins to look for so many of something.
	Begin(what string, of int)
	// At says what is looked for, and returns what is called when it was.
	At(name string) (done func())
}

// MissingKind is a kind of engine that is not here, and why.
type MissingKind struct {
	Name   string        `json:"name"`
	Code   tassadar.Code `json:"code"`
	Detail string        `json:"detail"`
}

// Discover looks for the families of every kind of engine, the kinds at once: a program
// that hangs is waited for within a limit. Both results are in the registry's order.
func Discover(ctx context.Context, kinds backend.Registry, watch Watch) (families []string, missing []MissingKind) {
	found := make([][]string, len(kinds))
	failed := make([]error, len(kinds))
	var wait sync.WaitGroup
	watch.Begin("kinds of engines", len(kinds))
	for i, k := range kinds {
		wait.Go(func() {
			defer watch.At(k.Name)()
			limited, cancel := context.WithTimeout(ctx, discovery)
			defer cancel()
			found[i], failed[i] = k.Families(limited)
		})
	}
	wait.Wait()
	missing = []MissingKind{}
	for i, k := range kinds {
		families = append(families, found[i]...)
		if failed[i] != nil {
			code := tassadar.CodeOf(failed[i])
			if code == "" {
				code = tassadar.BackendUnavailable
			}
			missing = append(missing, MissingKind{k.Name, code, failed[i].Error()})
		}
	}
	return families, missing
}

// probed is how many backends [ProbeAll] probes at once.
const probed = 4

// ProbeAll is [Probe], of some backends at once.
func ProbeAll(ctx context.Context, list []backend.Backend, watch Watch) []Backend {
	rows := make([]Backend, len(list))
	watch.Begin("families", len(list))
	var wait sync.WaitGroup
	some := make(chan struct{}, probed)
	for i, b := range list {
		some <- struct{}{}
		wait.Go(func() {
			done := watch.At(b.Family())
			rows[i] = Probe(ctx, []backend.Backend{b})[0]
			done()
			<-some
		})
	}
	wait.Wait()
	return rows
}
