package worker_test

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/backend/wazero"
	"tassadar/internal/invocation"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
	"tassadar/internal/worker"
)

// order assigns the lab's cell under a profile.
func order(p *tassadar.Profile) worker.Assignment {
	return worker.Assignment{
		Digest: tassadar.DigestBytes([]byte("assignment")), Nonce: make(tassadar.Bytes, 32), Profile: p,
		Body: evidence.Assignment{Log: "log", Cell: lab.Cell, ProfileDigest: p.Digest(), Runs: 3},
	}
}

func measure(t *testing.T, l *lab.Lab, w *worker.Worker, o worker.Assignment) *evidence.Receipt {
	t.Helper()
	record, err := w.Measure(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return l.Receipt(record)
}

// A whole run says what was seen, by what, and nothing about whether it is right.
func TestMeasure(t *testing.T) {
	l := lab.New(t)
	w := l.Worker()
	var steps []string
	w.Progress = func(done, total int, what string) {
		if done != len(steps)+1 || total != 3 {
			t.Errorf("step %d of %d", done, total)
		}
		steps = append(steps, what)
	}
	rc := measure(t, l, w, order(l.Profile()))
	if rc.Failure != nil || rc.Requested != "fake" || rc.Effective.Family != "fake" || rc.Effective.Digest != l.Backend.Engine.Digest || len(rc.Canaries) == 0 {
		t.Errorf("%+v", rc)
	}
	if len(rc.Cases) != 1 || len(rc.Cases[0].Seen) != 1 {
		t.Fatalf("cases %+v", rc.Cases)
	}
	c := rc.Cases[0]
	want := tassadar.Result{{Results: []tassadar.Value{{Type: tassadar.I32, Bits: 5}}}}
	if s := c.Seen[0]; s.Ended != tassadar.EndedReturned || s.Runs != 3 || s.Digest != want.Digest() || c.Instructions != 4 || len(steps) != 3 {
		t.Errorf("the case was seen as %+v", c)
	}
	if m := rc.Modules; len(m) != 1 || !m[0].Prebuilt || m[0].Digest != l.Profile().Workloads[0].Modules[0].Digest {
		t.Errorf("modules %+v", rc.Modules)
	}
	if l.Backend.Opened != 1 || l.Backend.Closed != 1 {
		t.Errorf("%d sessions, %d closed", l.Backend.Opened, l.Backend.Closed)
	}
	l.Backend.Answer = nil // zeros: wrong, and the worker does not say so
	if rc := measure(t, l, l.Worker(), order(l.Profile())); rc.Failure != nil || rc.Cases[0].Seen[0].Digest == want.Digest() {
		t.Errorf("a wrong result: %+v", rc.Cases)
	}
}

// What engines answer in different runs is kept apart and counted.
func TestObservations(t *testing.T) {
	for name, c := range map[string]struct {
		answer func(n int, inv backend.Invocation) (backend.Answer, error) // n counts calls of "add"
		want   []evidence.Observation
	}{
		"two results": {func(n int, inv backend.Invocation) (backend.Answer, error) {
			if n < 4 { // the first run, its counted copy and the second run
				return lab.Add(inv), nil
			}
			return fake.Zeros(inv), nil
		}, []evidence.Observation{{Ended: tassadar.EndedReturned, Runs: 2}, {Ended: tassadar.EndedReturned, Runs: 1}}},
		"a trap": {func(_ int, inv backend.Invocation) (backend.Answer, error) {
			return backend.Answer{Result: tassadar.Result{{Trap: tassadar.TrapUnreachable}}}, nil
		}, []evidence.Observation{{Ended: tassadar.EndedTrapped, Runs: 3}}},
		"a limit": {func(int, backend.Invocation) (backend.Answer, error) {
			return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit}}, nil
		}, []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit, Runs: 3}}},
		"too many bytes together": {func(_ int, inv backend.Invocation) (backend.Answer, error) {
			out := lab.Add(inv)
			out.Result[0].Written, out.Result[0].Errors = make([]byte, 1<<20), make([]byte, 1<<20)
			return out, nil
		}, []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.OutputLimitExceeded, By: tassadar.ByLimit, Runs: 3}}},
		"a broken engine": {func(int, backend.Invocation) (backend.Answer, error) { return backend.Answer{}, errors.New("gone") },
			[]evidence.Observation{{Ended: tassadar.EndedNotMeasured, Code: tassadar.RunFailed, Runs: 3}}},
		"a counted copy that differs": {func(n int, inv backend.Invocation) (backend.Answer, error) {
			if inv.Counter != "" {
				return fake.Zeros(inv), nil
			}
			return lab.Add(inv), nil
		}, []evidence.Observation{{Ended: tassadar.EndedNotMeasured, Code: tassadar.RunFailed, Runs: 1}, {Ended: tassadar.EndedReturned, Runs: 2}}},
		"a counted copy that takes too long": {func(_ int, inv backend.Invocation) (backend.Answer, error) {
			if inv.Counter != "" {
				return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit}}, nil
			}
			return lab.Add(inv), nil
		}, []evidence.Observation{{Ended: tassadar.EndedNotMeasured, Code: tassadar.TimeLimitExceeded, Runs: 1}, {Ended: tassadar.EndedReturned, Runs: 2}}},
		"too many instructions": {func(n int, inv backend.Invocation) (backend.Answer, error) {
			out := lab.Add(inv)
			if inv.Counter != "" {
				out.Counter = 1 << 60
			}
			return out, nil
		}, []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.StepLimitExceeded, By: tassadar.ByLimit, Runs: 1}, {Ended: tassadar.EndedReturned, Runs: 2}}},
	} {
		l, n := lab.New(t), 0
		l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
			if inv.Calls[0].Export != "add" {
				return fake.Zeros(inv), nil
			}
			n++
			return c.answer(n, inv)
		}
		rc := measure(t, l, l.Worker(), order(l.Profile()))
		if rc.Failure != nil || len(rc.Cases) != 1 || len(rc.Cases[0].Seen) != len(c.want) {
			t.Errorf("%s: %+v, %+v", name, rc.Failure, rc.Cases)
			continue
		}
		for i, s := range rc.Cases[0].Seen {
			if w := c.want[i]; s.Ended != w.Ended || s.Code != w.Code || s.By != w.By || s.Runs != w.Runs {
				t.Errorf("%s: seen %+v, want %+v", name, s, w)
			}
		}
	}
}

// A case is repeated as often as the assignment says, which the envelope does, and no
// oftener: an engine that answers otherwise in the third run only disagrees with itself
// where three are asked for.
func TestRepeats(t *testing.T) {
	for runs := 1; runs <= 4; runs++ {
		l, n := lab.New(t), 0
		l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
			if inv.Calls[0].Export != "add" || inv.Counter != "" {
				return lab.Add(inv), nil
			}
			if n++; n == 3 {
				return fake.Zeros(inv), nil
			}
			return lab.Add(inv), nil
		}
		o := order(l.Profile())
		o.Body.Runs = runs
		rc := measure(t, l, l.Worker(), o)
		if rc.Failure != nil || rc.Runs != runs || n != runs || len(rc.Cases) != 1 {
			t.Fatalf("%d runs: %d, %+v", runs, n, rc)
		}
		total := 0
		for _, s := range rc.Cases[0].Seen {
			total += s.Runs
		}
		if endings := len(rc.Cases[0].Seen); total != runs || (endings == 2) != (runs >= 3) || endings > 2 {
			t.Errorf("%d runs: %d endings of %d", runs, endings, total)
		}
	}
}

// Whatever stands in the way of a run is in a signed receipt, and what another
// engine answered is not (law 5).
func TestFailures(t *testing.T) {
	for name, c := range map[string]struct {
		edit func(l *lab.Lab, w *worker.Worker, o *worker.Assignment)
		code tassadar.Code
		ran  string
	}{
		"another profile":   {func(_ *lab.Lab, _ *worker.Worker, o *worker.Assignment) { o.Body.ProfileDigest = "" }, tassadar.PolicyMalformed, ""},
		"another class":     {func(_ *lab.Lab, w *worker.Worker, _ *worker.Assignment) { w.Machine.Class = "linux/arm64/v8" }, tassadar.MachineClassMismatch, ""},
		"an unknown engine": {func(_ *lab.Lab, w *worker.Worker, _ *worker.Assignment) { w.Backends = nil }, tassadar.BackendUnavailable, ""},
		"another toolchain": {func(_ *lab.Lab, _ *worker.Worker, o *worker.Assignment) { o.Body.Cell.Toolchain = "clang-14/wasm32" }, tassadar.ToolchainMismatch, ""},
		"no module": {func(_ *lab.Lab, w *worker.Worker, _ *worker.Assignment) {
			w.Modules = func(context.Context, tassadar.Module) (worker.Built, error) {
				return worker.Built{}, tassadar.Errorf(tassadar.ToolchainFailure, "no compiler")
			}
		}, tassadar.ToolchainFailure, ""},
		"no module at all": {func(_ *lab.Lab, w *worker.Worker, _ *worker.Assignment) {
			w.Modules = func(context.Context, tassadar.Module) (worker.Built, error) {
				return worker.Built{Bytes: []byte("text")}, nil
			}
		}, tassadar.MalformedModule, ""},
		"no session": {func(l *lab.Lab, _ *worker.Worker, _ *worker.Assignment) {
			l.Backend.OpenErr = tassadar.Errorf(tassadar.CellImpossible, "not on this processor")
		}, tassadar.CellImpossible, ""},
		"a silent fallback": {func(l *lab.Lab, _ *worker.Worker, _ *worker.Assignment) {
			l.Backend.Ran = backend.Engine{Family: "slow"}
		}, tassadar.BackendMismatch, "slow"},
		"a fallback later": {func(l *lab.Lab, _ *worker.Worker, _ *worker.Assignment) {
			l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
				l.Backend.Ran = backend.Engine{Family: "slow"}
				return lab.Add(inv), nil
			}
		}, tassadar.BackendMismatch, "slow"},
		"broken canaries": {func(l *lab.Lab, _ *worker.Worker, _ *worker.Assignment) {
			l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
				if inv.Calls[0].Export != "add" {
					return backend.Answer{}, nil
				}
				return lab.Add(inv), nil
			}
		}, tassadar.RunFailed, "fake"},
	} {
		l := lab.New(t)
		w, o := l.Worker(), order(l.Profile())
		c.edit(l, w, &o)
		rc := measure(t, l, w, o)
		if rc.Failure == nil || rc.Failure.Code != c.code || rc.Effective.Family != c.ran {
			t.Errorf("%s: %+v, ran %q, want %s and %q", name, rc.Failure, rc.Effective.Family, c.code, c.ran)
		}
		if rc.StartedAt != lab.Start || rc.Assignment != o.Digest {
			t.Errorf("%s: the receipt is %+v", name, rc)
		}
		if name == "a silent fallback" && len(rc.Cases) > 0 {
			t.Errorf("%s: it was measured all the same", name)
		}
		if l.Backend.Opened != l.Backend.Closed {
			t.Errorf("%s: %d sessions are open", name, l.Backend.Opened-l.Backend.Closed)
		}
	}
}

// Canaries can refute a family, never confirm it.
func TestCanaryRefutes(t *testing.T) {
	l := lab.New(t)
	l.Backend.Engine.Family = "wazero.compiler" // whose bits on amd64 are known, and are no zeros
	o := order(l.Profile())
	o.Body.Cell.Backend = "wazero.compiler"
	rc := measure(t, l, l.Worker(), o)
	if rc.Failure == nil || rc.Failure.Code != tassadar.BackendMismatch || rc.Effective.Family != "refuted" {
		t.Errorf("%+v, %q", rc.Failure, rc.Effective.Family)
	}
}

// swapped is a session that another engine answers for from some invocation on, while it
// names itself as before.
type swapped struct {
	backend.Session
	other backend.Session
	at    func(inv backend.Invocation) bool
	gone  bool
}

func (s *swapped) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	if s.gone = s.gone || s.at(inv); s.gone {
		return s.other.Run(ctx, inv)
	}
	return s.Session.Run(ctx, inv)
}

type swapping struct {
	backend.Backend
	other backend.Backend
	at    func(inv backend.Invocation) bool
}

func (b swapping) Open(ctx context.Context, pages int) (backend.Session, error) {
	s, err := b.Backend.Open(ctx, pages)
	if err != nil {
		return nil, err
	}
	other, err := b.other.Open(ctx, pages)
	return &swapped{Session: s, other: other, at: b.at}, err
}

// An engine that takes the place of another after it was probed, before the first case or
// between cases, is refuted by canaries alone, whatever it calls itself; for as long as no
// canary runs any more.
func TestEngineSwapped(t *testing.T) {
	interpreter, err := wazero.New(wazero.Interpreter)
	if err != nil {
		t.Fatal(err)
	}
	compiler, err := wazero.New(wazero.Compiler)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := compiler.Probe(t.Context()); err != nil || runtime.GOARCH != "amd64" {
		t.Skipf("nothing is known of the two here: %v", err)
	}
	calls := 0
	counted := func(from int) func(backend.Invocation) bool {
		calls = 0
		return func(inv backend.Invocation) bool {
			if slices.ContainsFunc(inv.Calls, func(c invocation.Call) bool { return c.Export == "i64" || c.Export == "trap_div" }) {
				calls++
			}
			return calls >= from
		}
	}
	for _, c := range []struct {
		name   string
		at     func(backend.Invocation) bool
		refute bool
		cases  int
	}{
		{"from the beginning", func(backend.Invocation) bool { return true }, true, 0},
		{"at the first case", counted(1), true, 2},
		{"never", func(backend.Invocation) bool { return false }, false, 5},
	} {
		calls = 0
		p := profile(t)
		p.Refusals = p.Refusals[:1]
		rc := measureOn(t, swapping{interpreter, compiler, c.at}, p)
		refuted := rc.Failure != nil && rc.Failure.Code == tassadar.BackendMismatch && rc.Effective.Family == "refuted"
		if refuted != c.refute || !c.refute && rc.Failure != nil || len(rc.Cases) != c.cases {
			t.Errorf("%s: %+v, %s ran, %d cases", c.name, rc.Failure, rc.Effective.Family, len(rc.Cases))
		}
		if !c.refute && !slices.ContainsFunc(rc.Canaries, func(c evidence.Canary) bool { return c.ID == "f64_add_registers" && c.Bits == "2" }) {
			t.Errorf("%s: %v", c.name, rc.Canaries)
		}
	}
}

// An interrupt is signed, with what was seen before it.
func TestInterrupt(t *testing.T) {
	l := lab.New(t)
	ctx, cancel := context.WithCancelCause(t.Context())
	n := 0
	l.Backend.Answer = func(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
		if n++; n == 3 { // the first run and its counted copy went before
			cancel(errors.New("power failure"))
			return backend.Answer{}, ctx.Err()
		}
		return lab.Add(inv), nil
	}
	record, err := l.Worker().Measure(ctx, order(l.Profile()))
	if err != nil {
		t.Fatal(err)
	}
	rc := l.Receipt(record)
	if rc.Failure == nil || rc.Failure.Code != tassadar.RunFailed || !strings.Contains(rc.Failure.Detail, "power failure") {
		t.Errorf("%+v", rc.Failure)
	}
	if len(rc.Cases) != 1 || rc.Cases[0].Seen[0].Runs != 1 || rc.Effective.Family != "fake" {
		t.Errorf("seen %+v", rc.Cases)
	}
}

// Full cases are measured in full runs alone.
func TestFull(t *testing.T) {
	l := lab.New(t)
	p := *l.Profile()
	p.Workloads = slices.Clone(p.Workloads)
	long := p.Workloads[0].Cases[0]
	long.ID, long.Full = "long", true
	p.Workloads[0].Cases = append(slices.Clone(p.Workloads[0].Cases), long)
	o := order(&p)
	if rc := measure(t, l, l.Worker(), o); len(rc.Cases) != 1 || rc.Full {
		t.Errorf("%d cases", len(rc.Cases))
	}
	o.Body.Full = true
	if rc := measure(t, l, l.Worker(), o); len(rc.Cases) != 2 || !rc.Full {
		t.Errorf("%d cases in full", len(rc.Cases))
	}
}

// Refusals are tried as often as cases: by admission before anything runs, and
// otherwise by running.
func TestRefusals(t *testing.T) {
	l := lab.New(t)
	p := *l.Profile()
	module := p.Workloads[0].Modules[0]
	calls := p.Workloads[0].Cases[0].Calls
	p.Refusals = []tassadar.Refuse{
		{ID: "export", Code: tassadar.ABIUnsupported, By: tassadar.ByAdmission, Module: module, Calls: []tassadar.Call{{Export: "none"}}},
		{ID: "runs", Code: tassadar.ABIUnsupported, By: tassadar.ByAdmission, Module: module, Calls: calls},
		{ID: "steps", Code: tassadar.StepLimitExceeded, By: tassadar.ByLimit, Module: module, Calls: calls, Instructions: 3},
		{ID: "depth", Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine, Module: module, Calls: calls},
		{ID: "gone", Code: tassadar.MalformedModule, By: tassadar.ByAdmission, Module: tassadar.Module{Digest: tassadar.DigestBytes([]byte("gone"))}, Calls: calls},
	}
	n := 0
	l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
		if inv.Time != time.Minute && inv.Time != time.Duration(p.Limits.TimeSeconds)*time.Second {
			t.Errorf("the time limit is %v", inv.Time)
		}
		// Four calls for the case, three of "runs" and three of "steps" go before.
		if n++; n > 10 && n <= 13 {
			return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine}}, nil
		}
		return lab.Add(inv), nil
	}
	o := order(&p)
	o.RefusalModules = l.Bundle.Modules
	rc := measure(t, l, l.Worker(), o)
	want := []evidence.Observation{
		{Ended: tassadar.EndedRefused, Code: tassadar.ABIUnsupported, By: tassadar.ByAdmission},
		{Ended: tassadar.EndedReturned},
		{Ended: tassadar.EndedRefused, Code: tassadar.StepLimitExceeded, By: tassadar.ByLimit},
		{Ended: tassadar.EndedRefused, Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine},
		{Ended: tassadar.EndedNotMeasured, Code: tassadar.EvidenceIncomplete},
	}
	if rc.Failure != nil || len(rc.Refusals) != len(want) {
		t.Fatalf("%+v, %+v", rc.Failure, rc.Refusals)
	}
	for i, r := range rc.Refusals {
		if len(r.Seen) != 1 || r.Seen[0].Ended != want[i].Ended || r.Seen[0].Code != want[i].Code || r.Seen[0].By != want[i].By || r.Seen[0].Runs != 3 {
			t.Errorf("%s: seen %+v, want %+v", r.ID, r.Seen, want[i])
		}
	}
}

// A receipt has a code beside what it says, and not in it as well.
func TestCodesOnce(t *testing.T) {
	l := lab.New(t)
	o := order(l.Profile())
	o.Body.Cell.Machine = "linux/s390x/base"
	if f := measure(t, l, l.Worker(), o).Failure; f == nil || f.Code != tassadar.MachineClassMismatch || strings.Contains(f.Detail, string(f.Code)) {
		t.Errorf("a failed run: %+v", f)
	}
	l.Backend.Answer = func(context.Context, backend.Invocation) (backend.Answer, error) {
		return backend.Answer{}, tassadar.Errorf(tassadar.CheckpointForeign, "of other calls")
	}
	if s := measure(t, l, l.Worker(), order(l.Profile())).Cases[0].Seen[0]; s.Code != tassadar.CheckpointForeign || s.Detail != "of other calls" {
		t.Errorf("a case: %+v", s)
	}
}
