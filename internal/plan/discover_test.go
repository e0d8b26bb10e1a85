package plan_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/plan"
	"tassadar/internal/testing/fake"
)

// watch notes what a search tells.
type watch struct {
	mu   sync.Mutex
	said []string
	open int
}

func (w *watch) Begin(what string, of int) { w.said = append(w.said, fmt.Sprintf("%d %s", of, what)) }

func (w *watch) At(name string) func() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.said, w.open = append(w.said, name), w.open+1
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.open--
	}
}

// TestDiscover: kinds are asked at once and answer in their order; one that is not here
// says why, with a code.
func TestDiscover(t *testing.T) {
	both := make(chan struct{}, 2)
	meet := func(families []string, err error) func(context.Context) ([]string, error) {
		return func(context.Context) ([]string, error) {
			both <- struct{}{}
			for len(both) < 2 { // the other one is asked meanwhile
			}
			return families, err
		}
	}
	kinds := backend.Registry{
		{Name: "first", Families: meet([]string{"b", "a"}, nil)},
		{Name: "second", Families: meet([]string{"c"}, nil)},
		{Name: "gone", Families: func(context.Context) ([]string, error) { return nil, errors.New("no such program") }},
		{Name: "broken", Families: func(context.Context) ([]string, error) {
			return nil, tassadar.Errorf(tassadar.BackendMismatch, "another")
		}},
	}
	w := &watch{}
	families, missing := plan.Discover(t.Context(), kinds, w)
	if !slices.Equal(families, []string{"b", "a", "c"}) {
		t.Errorf("families %v", families)
	}
	want := []plan.MissingKind{{"gone", tassadar.BackendUnavailable, "no such program"}, {"broken", tassadar.BackendMismatch, "backend_mismatch: another"}}
	if diff := cmp.Diff(want, missing); diff != "" {
		t.Error(diff)
	}
	slices.Sort(w.said[1:])
	if want := []string{"4 kinds of engines", "broken", "first", "gone", "second"}; !slices.Equal(w.said, want) || w.open != 0 {
		t.Errorf("said %v, %d not ended", w.said, w.open)
	}
}

// TestProbeAll: what Probe finds, in its order.
func TestProbeAll(t *testing.T) {
	var list []backend.Backend
	for i := range 9 {
		b := fake.New(fmt.Sprintf("fake-%d", i))
		if i == 4 {
			b.ProbeErr = errors.New("broken")
		}
		list = append(list, b)
	}
	w := &watch{}
	if diff := cmp.Diff(plan.Probe(t.Context(), list), plan.ProbeAll(t.Context(), list, w)); diff != "" {
		t.Error(diff)
	}
	if len(w.said) != 10 || w.said[0] != "9 families" || w.open != 0 {
		t.Errorf("said %v, %d not ended", w.said, w.open)
	}
}

// TestCheckGate: a gate that there is not is refused, with what was meant.
func TestCheckGate(t *testing.T) {
	p := &tassadar.Policy{Gates: []tassadar.Gate{{ID: "article"}, {ID: "broad"}}}
	for name, want := range map[string]string{
		"": "", "broad": "",
		"brod": `bad_use: --gate "brod": the policy has no such gate, did you mean "broad"?; it has article, broad`,
	} {
		got := ""
		if err := plan.CheckGate(p, name); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
