package worker_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
	"tassadar/internal/tracestore"
	"tassadar/vm"
)

var model = tassadar.DigestBytes([]byte("model"))

func traceOf(tokens ...vm.Token) *backend.Trace {
	return &backend.Trace{Model: model, Program: tassadar.DigestBytes([]byte("program")), Statement: tassadar.DigestBytes([]byte("statement")), Tokens: tokens}
}

// broken keeps nothing.
type broken struct{ tried int }

func (b *broken) Put(model tassadar.Digest, tokens []vm.Token) (tassadar.Digest, error) {
	b.tried++
	return evidence.NewTraceTree(model, tokens).Root(), tassadar.Errorf(tassadar.StorageFull, "no room")
}

// The first run's trace is committed to and kept; a later one that is another, with the
// same result, is not measured.
func TestTraces(t *testing.T) {
	same := func(int) *backend.Trace { return traceOf(1, 2, 3) }
	for name, c := range map[string]struct {
		trace func(run int) *backend.Trace // from 1
		edit  func(n int, a *backend.Answer)
		want  []evidence.Observation
		none  bool
	}{
		"the same":      {same, nil, []evidence.Observation{{Ended: tassadar.EndedReturned, Runs: 3}}, false},
		"none":          {func(int) *backend.Trace { return nil }, nil, []evidence.Observation{{Ended: tassadar.EndedReturned, Runs: 3}}, true},
		"another later": {func(n int) *backend.Trace { return traceOf(1, 2, vm.Token(n/3)) }, nil, []evidence.Observation{{Ended: tassadar.EndedReturned, Runs: 2}, {Ended: tassadar.EndedNotMeasured, Code: tassadar.TraceDiffers, Runs: 1}}, false},
		"a longer one":  {func(n int) *backend.Trace { return traceOf(make([]vm.Token, n)...) }, nil, []evidence.Observation{{Ended: tassadar.EndedReturned, Runs: 1}, {Ended: tassadar.EndedNotMeasured, Code: tassadar.TraceDiffers, Runs: 2}}, false},
		"another says": {func(n int) *backend.Trace {
			x := same(n)
			x.Statement = tassadar.DigestBytes([]byte{byte(n / 2)})
			return x
		}, nil, []evidence.Observation{{Ended: tassadar.EndedReturned, Runs: 1}, {Ended: tassadar.EndedNotMeasured, Code: tassadar.TraceDiffers, Runs: 2}}, false},
		"none later": {func(n int) *backend.Trace { return map[bool]*backend.Trace{true: same(n)}[n == 1] }, nil, []evidence.Observation{{Ended: tassadar.EndedReturned, Runs: 1}, {Ended: tassadar.EndedNotMeasured, Code: tassadar.TraceDiffers, Runs: 2}}, false},
		"only later": {func(n int) *backend.Trace { return map[bool]*backend.Trace{true: same(n)}[n > 1] }, nil, []evidence.Observation{{Ended: tassadar.EndedReturned, Runs: 3}}, true},
		"of a trap":  {same, func(_ int, a *backend.Answer) { a.Result = tassadar.Result{{Trap: tassadar.TrapUnreachable}} }, []evidence.Observation{{Ended: tassadar.EndedTrapped, Runs: 3}}, false},
		"of a refusal": {same, func(_ int, a *backend.Answer) {
			a.Refusal = &tassadar.Refusal{Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit}
		}, []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit, Runs: 3}}, true},
		"of too many bytes": {same, func(_ int, a *backend.Answer) { a.Result[0].Written = make([]byte, 2<<20) }, []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.OutputLimitExceeded, By: tassadar.ByLimit, Runs: 3}}, true},
	} {
		l := lab.New(t)
		n := 0
		l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
			a := lab.Add(inv)
			if inv.Calls[0].Export != "add" {
				return fake.Zeros(inv), nil
			}
			if inv.Counter != "" {
				if inv.Trace {
					t.Errorf("%s: the counted copy is traced", name)
				}
			} else {
				n++
				a.Trace = c.trace(n)
			}
			if c.edit != nil {
				c.edit(n, &a)
			}
			return a, nil
		}
		store, err := tracestore.Open(t.TempDir(), 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		w := l.Worker()
		w.Traces = store
		w.Warn = func(err error) { t.Errorf("%s: %v", name, err) }
		rc := measure(t, l, w, order(l.Profile()))
		if rc.Failure != nil || len(rc.Cases) != 1 {
			t.Fatalf("%s: %+v, %+v", name, rc.Failure, rc.Cases)
		}
		seen := rc.Cases[0].Seen
		if !slices.EqualFunc(seen, c.want, func(s, w evidence.Observation) bool {
			return s.Ended == w.Ended && s.Code == w.Code && s.By == w.By && s.Runs == w.Runs
		}) {
			t.Errorf("%s: seen %+v, want %+v", name, seen, c.want)
		}
		got := rc.Cases[0].Trace
		if (got == nil) != c.none {
			t.Errorf("%s: trace %+v", name, got)
		}
		if got == nil {
			continue
		}
		first := c.trace(1)
		if got.Root != evidence.NewTraceTree(model, first.Tokens).Root() || int(got.Tokens) != len(first.Tokens) || got.Program != first.Program || got.Statement != first.Statement {
			t.Errorf("%s: trace %+v", name, got)
		}
		if m, tokens, err := store.Get(got.Root); err != nil || m != model || !slices.Equal(tokens, first.Tokens) {
			t.Errorf("%s: kept %v, %v", name, tokens, err)
		}
	}
}

// Where the counted copy shows that the case was not measured, nothing is committed to.
func TestTraceNotCounted(t *testing.T) {
	l := lab.New(t)
	l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
		if inv.Counter != "" {
			return backend.Answer{}, errors.New("gone")
		}
		a := lab.Add(inv)
		a.Trace = traceOf(1)
		return a, nil
	}
	o := order(l.Profile())
	o.Body.Runs = 1
	if rc := measure(t, l, l.Worker(), o); len(rc.Cases) != 1 || rc.Cases[0].Trace != nil || rc.Cases[0].Seen[0].Ended != tassadar.EndedNotMeasured {
		t.Errorf("%+v", rc.Cases)
	}
}

// Where a case has a trace, its counted copy runs in a session of its own. One in which
// another engine answers is a mismatch, as in the first.
func TestCountedAsideByAnother(t *testing.T) {
	for family, traced := range map[string]bool{"other": true, "": true, "another": false} {
		l := lab.New(t)
		l.Backend.Second = backend.Engine{Family: family, Version: "1"}
		counted := 0
		l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
			a := lab.Add(inv)
			if inv.Counter != "" {
				counted++
			} else if traced {
				a.Trace = traceOf(1)
			}
			return a, nil
		}
		rc := measure(t, l, l.Worker(), order(l.Profile()))
		if want := map[bool]int{true: 2, false: 1}[traced]; l.Backend.Opened != want || l.Backend.Closed != want || counted != 1 {
			t.Errorf("%q, traced %t: %d sessions opened, %d closed, counted %d times; want %d", family, traced, l.Backend.Opened, l.Backend.Closed, counted, want)
		}
		if refused := rc.Failure != nil && rc.Failure.Code == tassadar.BackendMismatch && rc.Effective.Family == family; refused != (traced && family != "") {
			t.Errorf("%q, traced %t: %+v, ran %+v", family, traced, rc.Failure, rc.Effective)
		}
	}
}

// A trace that cannot be kept is committed to, and said once of a worker.
func TestTraceNotKept(t *testing.T) {
	l := lab.New(t)
	l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
		a := lab.Add(inv)
		a.Trace = traceOf(1, 2)
		return a, nil
	}
	w, b := l.Worker(), &broken{}
	var warned []error
	w.Traces, w.Warn = b, func(err error) { warned = append(warned, err) }
	for range 2 {
		rc := measure(t, l, w, order(l.Profile()))
		if c := rc.Cases[0]; c.Trace == nil || c.Trace.Root != evidence.NewTraceTree(model, []vm.Token{1, 2}).Root() || c.Seen[0].Runs != 3 || c.Seen[0].Ended != tassadar.EndedReturned {
			t.Errorf("%+v", c)
		}
	}
	if b.tried != 2 || len(warned) != 1 || tassadar.CodeOf(warned[0]) != tassadar.StorageFull {
		t.Errorf("tried %d times, warned %v", b.tried, warned)
	}
}
