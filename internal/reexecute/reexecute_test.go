package reexecute_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/backend/transformer"
	"tassadar/internal/invocation"
	"tassadar/internal/policy"
	"tassadar/internal/reexecute"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
	"tassadar/internal/tracestore"
	"tassadar/internal/worker"
	"tassadar/vm"
	"tassadar/vm/tokenmachine"
)

// measured is a receipt with all that it rests on.
type measured struct {
	source reexecute.Source
	a      evidence.Assignment
	rc     *evidence.Receipt
	store  *tracestore.Store
}

// measure has a worker measure some workloads of a built-in profile, of each at most two
// derived cases, and calls to be checked again.
func measure(t *testing.T, profile, family string, workloads []string, edit func(*tassadar.Profile), again ...evidence.Recheck) *measured {
	t.Helper()
	bundle, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	found, ok := bundle.Policy.Profile(profile)
	if !ok {
		t.Fatal(profile)
	}
	p := *found
	p.Refusals, p.Workloads = nil, nil
	for _, wl := range found.Workloads {
		if slices.Contains(workloads, wl.ID) {
			if wl.Derive != nil {
				d := *wl.Derive
				d.Count = 2
				wl.Derive = &d
			}
			p.Workloads = append(p.Workloads, wl)
		}
	}
	if edit != nil {
		edit(&p)
	}
	store, err := tracestore.Open(t.TempDir(), 1<<30)
	if err != nil {
		t.Fatal(err)
	}
	w := worker.Worker{Signer: lab.Signer(t, "worker"), Machine: evidence.Machine{Class: lab.Class}, Program: evidence.Program{Digest: tassadar.DigestBytes(nil)},
		Backends: engines(t, family), Now: func() int64 { return lab.Start }, Traces: store, Warn: func(err error) { t.Error(err) },
		Modules: func(_ context.Context, m tassadar.Module) (worker.Built, error) {
			return worker.Built{Bytes: bundle.Modules[m.Digest], Prebuilt: true}, nil
		}}
	out := &measured{store: store, a: evidence.Assignment{Log: "log", Cell: tassadar.Cell{Profile: p.ID, Backend: family, Toolchain: "clang-14/wasm32", Machine: lab.Class}, ProfileDigest: p.Digest(), Runs: 1, Recheck: again}}
	nonce := make(tassadar.Bytes, 32)
	nonce[0] = 5
	record, err := w.Measure(t.Context(), worker.Assignment{Digest: tassadar.DigestBytes(nil), Body: out.a, Nonce: nonce, Profile: &p})
	if err != nil {
		t.Fatal(err)
	}
	opened, err := evidence.Open(record, nil)
	if err != nil {
		t.Fatal(err)
	}
	out.rc = new(evidence.Receipt)
	if err := opened.As(evidence.KindReceipt, out.rc); err != nil || out.rc.Failure != nil {
		t.Fatal(err, out.rc.Failure)
	}
	out.source = reexecute.Source{
		Profile: func(id string) (*tassadar.Profile, bool) { return &p, id == p.ID },
		Modules: func(_ context.Context, m tassadar.Module) ([]byte, error) { return bundle.Modules[m.Digest], nil },
		Traces:  store,
	}
	return out
}

const (
	imports = "tassadar.internal_compute.deterministic_import_subset.v1"
	support = "tassadar.internal_compute.runtime_support_subset.v1"
	article = "tassadar.token_machine.article.v1"
)

// long gives the article's loop a case of several windows.
func long(t *testing.T) func(*tassadar.Profile) {
	return func(p *tassadar.Profile) {
		c := tassadar.Case{ID: "windows", Calls: []tassadar.Call{fake.Call(t, "run", "i32:7", "i32:20000")}}
		p.Workloads[0].Cases = append([]tassadar.Case{c}, p.Workloads[0].Cases[0])
		p.Workloads[0].Derive = nil
	}
}

func longJob(t *testing.T) (*measured, *reexecute.Job) {
	m := measure(t, article, transformer.Compiled, []string{"long_loop"}, long(t))
	j, err := m.source.Job(t.Context(), &m.a, m.rc, "long_loop/windows", 0)
	if err != nil {
		t.Fatal(err)
	}
	return m, j
}

// Windows of every case are executed again to the same tokens: fixed cases, derived
// ones and those to be checked again, with hosts, links and traps.
func TestWindows(t *testing.T) {
	again := evidence.Recheck{Workload: "tape", Calls: []tassadar.Call{fake.Call(t, "peek", "i32:1")}, Input: tassadar.Bytes("xyz")}
	for _, m := range []*measured{
		measure(t, imports, transformer.Compiled, []string{"tape", "calendar", "control"}, nil, again),
		measure(t, support, transformer.Exact, []string{"rollback", "start_order"}, nil),
		measure(t, article, transformer.Compiled, []string{"long_loop"}, long(t)),
	} {
		kinds := map[string]int{}
		for _, c := range m.rc.Cases {
			definite := c.Seen[0].Digest != ""
			if (c.Trace != nil) != definite {
				t.Errorf("%s: %+v", c.ID, c)
			}
			if c.Trace == nil {
				continue
			}
			_, name, _ := strings.Cut(c.ID, "/")
			kind, _, _ := strings.Cut(name, "-")
			kinds[kind]++
			n := c.Trace.Windows()
			for w := range n {
				if w > 1 && w != n/2 && w != n-1 {
					continue
				}
				r, err := m.source.Window(t.Context(), &m.a, m.rc, c.ID, w)
				if err != nil || r.Differs != nil || r.Case != c.ID || uint64(r.Window) != w || r.Engine != reexecute.Exact {
					t.Errorf("%s, window %d: %+v, %v", c.ID, w, r, err)
				}
			}
			if name == "windows" && c.Trace.Windows() < 3 {
				t.Errorf("%s has %d windows", c.ID, c.Trace.Windows())
			}
		}
		if m.rc.Cell.Profile == imports && (kinds["derived"] < 4 || kinds["recheck"] != 1) {
			t.Errorf("cases %v", kinds)
		}
	}
}

// What a nonce picks is executed, and nothing where there is no trace.
func TestPicked(t *testing.T) {
	m, _ := longJob(t)
	nonce := make(tassadar.Bytes, 32)
	for i := range 5 {
		nonce[7] = byte(i)
		id, window, _ := m.rc.PickWindow(nonce)
		r, err := m.source.Picked(t.Context(), &m.a, m.rc, nonce)
		if err != nil || r.Case != id || uint64(r.Window) != window || r.Differs != nil {
			t.Errorf("%+v, %v", r, err)
		}
	}
	for i := range m.rc.Cases {
		m.rc.Cases[i].Trace = nil
	}
	if r, err := m.source.Picked(t.Context(), &m.a, m.rc, nonce); r != nil || err != nil {
		t.Errorf("%+v, %v", r, err)
	}
}

// commit makes a job of other tokens, whose receipt says all that a liar would have it
// say.
func commit(t *testing.T, j reexecute.Job, tokens []vm.Token) reexecute.Job {
	t.Helper()
	trace := *j.Trace
	trace.Tokens, trace.Root = tassadar.Uint(len(tokens)), evidence.NewTraceTree(j.Model, tokens).Root()
	if p, err := transformer.Play(t.Context(), j.Invocation, j.MemoryPages, tokens); err == nil {
		trace.Program, trace.Statement = p.Trace.Program, p.Trace.Statement
		j.Seen = evidence.Observation{Ended: tassadar.EndedReturned, Digest: p.Result.Digest()}
		if p.Result.Trap() != "" {
			j.Seen.Ended = tassadar.EndedTrapped
		}
	}
	j.Trace, j.Tokens = &trace, tokens
	return j
}

// One token that the weights do not predict is found by whoever executes its window,
// whatever else the receipt says; not by who executes one before.
func TestOneToken(t *testing.T) {
	_, j := longJob(t)
	prompt, err := transformer.Lower(j.Invocation, j.MemoryPages)
	if err != nil {
		t.Fatal(err)
	}
	first, err := tokenmachine.Prompt(prompt.Program.Program)
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(3, 1))
	places := []int{0, 5, len(first) - 1, len(first), len(first) + 1, evidence.WindowTokens - 1, evidence.WindowTokens, evidence.WindowTokens + 1, len(j.Tokens) - 2, len(j.Tokens) - 1}
	for range 12 {
		places = append(places, rng.IntN(len(j.Tokens)))
	}
	m := tokenmachine.Model()
	for _, at := range places {
		changed := slices.Clone(j.Tokens)
		changed[at] = (changed[at] + 1) % vm.Token(len(m.Names))
		lie := commit(t, *j, changed)
		lie.Window = uint64(at / evidence.WindowTokens)
		r, err := reexecute.Window(t.Context(), lie)
		if err != nil || r.Differs == nil {
			t.Errorf("token %d: %+v, %v", at, r, err)
			continue
		}
		// Tokens before which no run goes on are found where that shows.
		if d := r.Differs; int(d.Token) < at || int(d.Token) == at && d.Got != m.Name(changed[at]) || at >= len(first)+20 && int(d.Token) == at && d.Want != m.Name(j.Tokens[at]) && d.Want != "<none>" {
			t.Errorf("token %d: %+v", at, d)
		}
		if lie.Window > 0 {
			lie.Window--
			if r, err := reexecute.Window(t.Context(), lie); err != nil || r.Differs != nil && int(r.Differs.Token) < at {
				t.Errorf("token %d, the window before: %+v, %v", at, r, err)
			}
		}
	}
}

// What a receipt says of a trace that the trace does not say.
func TestSaid(t *testing.T) {
	_, honest := longJob(t)
	end := honest.Trace.Tokens
	for name, c := range map[string]struct {
		edit func(j *reexecute.Job)
		at   tassadar.Uint
	}{
		"another program":   {func(j *reexecute.Job) { j.Trace.Program = tassadar.DigestBytes(nil) }, 0},
		"another statement": {func(j *reexecute.Job) { j.Trace.Statement = tassadar.DigestBytes(nil) }, end},
		"another result":    {func(j *reexecute.Job) { j.Seen.Digest = tassadar.DigestBytes(nil) }, end},
		"a trap":            {func(j *reexecute.Job) { j.Seen.Ended = tassadar.EndedTrapped }, end},
	} {
		j, trace := *honest, *honest.Trace
		j.Trace = &trace
		c.edit(&j)
		if r, err := reexecute.Window(t.Context(), j); err != nil || r.Differs == nil || r.Differs.Token != c.at || r.Differs.Got == r.Differs.Want {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
}

// An engine in floating point parts from the weights, however right its results are, and
// the windows of its trace show where.
func TestFloat(t *testing.T) {
	i32 := []tassadar.ValueType{tassadar.I32}
	inv := backend.Invocation{Trace: true, Calls: []invocation.Call{{Export: "g", Results: i32}, {Export: "peek", Args: []tassadar.Value{{Type: tassadar.I32, Bits: 11}}, Results: i32}}}
	for _, name := range []string{"link_state", "link_fail", "link_main"} {
		data, err := backendtest.Module(name)
		if err != nil {
			t.Fatal(err)
		}
		inv.Links = append(inv.Links, invocation.Link{Name: strings.TrimPrefix(name, "link_"), Module: data, Attempt: name == "link_fail"})
	}
	inv.Module, inv.Links = inv.Links[2].Module, inv.Links[:2]
	run := func(family string) backend.Answer {
		b, err := transformer.New(family)
		if err != nil {
			t.Fatal(err)
		}
		s, err := b.Open(t.Context(), 4)
		if err != nil {
			t.Fatal(err)
		}
		a, err := s.Run(t.Context(), inv)
		if err != nil || a.Trace == nil {
			t.Fatalf("%s: %+v, %v", family, a, err)
		}
		return a
	}
	right, float := run(transformer.Exact), run(transformer.FloatPlain)
	j := commit(t, reexecute.Job{Case: "links", Trace: &evidence.Trace{}, Model: float.Trace.Model, Invocation: inv, MemoryPages: 4}, float.Trace.Tokens)
	at := reexecute.Bisect(float.Trace.Tokens, right.Trace.Tokens)
	if at < 0 {
		t.Fatal("they do not part: choose another program")
	}
	j.Window = uint64(at) / evidence.WindowTokens
	m := tokenmachine.Model()
	r, err := reexecute.Window(t.Context(), j)
	if err != nil || r.Differs == nil || int(r.Differs.Token) != at || r.Differs.Got != m.Name(float.Trace.Tokens[at]) || r.Differs.Want != m.Name(right.Trace.Tokens[at]) {
		t.Errorf("%+v, %v: they part at %d", r, err, at)
	}
	w, err := transformer.Lower(inv, 4)
	if err != nil {
		t.Fatal(err)
	}
	part, err := reexecute.Part(w, float.Trace.Tokens, right.Trace.Tokens)
	if err != nil || part.Token != at || part.Place.Instruction == "" || !strings.Contains(part.String(), part.A+" in one and "+part.B) {
		t.Errorf("%v, %v", part, err)
	}
	t.Logf("of %d tokens %v; the results are the same: %v", len(float.Trace.Tokens), part, float.Result.Digest() == right.Result.Digest())
}

// vm.definition scores a short window in full, and refuses a long one.
func TestDefinition(t *testing.T) {
	_, j := longJob(t)
	j.Engine = reexecute.Definition
	_, err := reexecute.Window(t.Context(), *j)
	var coded *tassadar.CodedError
	if !errors.As(err, &coded) || coded.Code != tassadar.TokenLimitExceeded || !strings.Contains(err.Error(), "32768") {
		t.Errorf("%v", err)
	}
	m := measure(t, imports, transformer.Compiled, []string{"tape"}, func(p *tassadar.Profile) {
		p.Workloads[0].Cases, p.Workloads[0].Derive = p.Workloads[0].Cases[1:2], nil
	})
	if len(m.rc.Cases) != 1 {
		t.Fatalf("%+v", m.rc.Cases)
	}
	m.source.Engine = reexecute.Definition
	id := m.rc.Cases[0].ID
	if r, err := m.source.Window(t.Context(), &m.a, m.rc, id, 0); err != nil || r.Differs != nil || r.Engine != reexecute.Definition {
		t.Errorf("%+v, %v", r, err)
	}
	j, err = m.source.Job(t.Context(), &m.a, m.rc, id, 0)
	if err != nil {
		t.Fatal(err)
	}
	at := len(j.Tokens) - 3
	changed := slices.Clone(j.Tokens)
	changed[at]++
	if r, err := reexecute.Window(t.Context(), commit(t, *j, changed)); err != nil || r.Differs == nil || int(r.Differs.Token) < at {
		t.Errorf("%+v, %v", r, err)
	}
}

// What stands in the way is told by its code, and is no finding.
func TestErrors(t *testing.T) {
	m, honest := longJob(t)
	for name, c := range map[string]struct {
		edit func(j *reexecute.Job)
		code tassadar.Code
	}{
		"another root":   {func(j *reexecute.Job) { j.Trace.Root = tassadar.DigestBytes(nil) }, tassadar.TraceDiffers},
		"another token":  {func(j *reexecute.Job) { j.Tokens = slices.Clone(j.Tokens); j.Tokens[9]++ }, tassadar.TraceDiffers},
		"fewer tokens":   {func(j *reexecute.Job) { j.Tokens = j.Tokens[:100] }, tassadar.TraceDiffers},
		"another number": {func(j *reexecute.Job) { j.Trace.Tokens-- }, tassadar.TraceDiffers},
		"other weights":  {func(j *reexecute.Job) { j.Model = tassadar.DigestBytes(nil); *j = commit(t, *j, j.Tokens) }, tassadar.WeightsUnsupported},
		"no window":      {func(j *reexecute.Job) { j.Window = j.Trace.Windows() }, tassadar.BadUse},
		"no engine":      {func(j *reexecute.Job) { j.Engine = "vm.float64.plain" }, tassadar.BadUse},
		"no module":      {func(j *reexecute.Job) { j.Invocation.Module = []byte("none") }, tassadar.MalformedModule},
	} {
		j, trace := *honest, *honest.Trace
		j.Trace = &trace
		c.edit(&j)
		if r, err := reexecute.Window(t.Context(), j); tassadar.CodeOf(err) != c.code || r != nil {
			t.Errorf("%s: %+v, %v, want %s", name, r, err, c.code)
		}
	}
	const id = "long_loop/windows"
	for name, c := range map[string]struct {
		edit func(s *reexecute.Source, a *evidence.Assignment, rc *evidence.Receipt)
		code tassadar.Code
	}{
		"no case":         {func(_ *reexecute.Source, _ *evidence.Assignment, rc *evidence.Receipt) { rc.Cases = nil }, tassadar.BadUse},
		"no trace":        {func(_ *reexecute.Source, _ *evidence.Assignment, rc *evidence.Receipt) { rc.Cases[0].Trace = nil }, tassadar.BadUse},
		"other inputs":    {func(_ *reexecute.Source, _ *evidence.Assignment, rc *evidence.Receipt) { rc.Cases[0].Digest = "" }, tassadar.BadUse},
		"another profile": {func(_ *reexecute.Source, _ *evidence.Assignment, rc *evidence.Receipt) { rc.ProfileDigest = "" }, tassadar.PolicyMalformed},
		"other sources": {func(_ *reexecute.Source, _ *evidence.Assignment, rc *evidence.Receipt) {
			rc.Effective.Evidence = map[string]string{"model": rc.Effective.Evidence["model"]}
		}, tassadar.EvidenceUnverifiable},
		"another module": {func(s *reexecute.Source, _ *evidence.Assignment, _ *evidence.Receipt) {
			s.Modules = func(context.Context, tassadar.Module) ([]byte, error) { return []byte("other"), nil }
		}, tassadar.EvidenceIncomplete},
	} {
		s, a, rc := m.source, m.a, *m.rc
		rc.Cases = slices.Clone(rc.Cases)
		c.edit(&s, &a, &rc)
		if r, err := s.Window(t.Context(), &a, &rc, id, 0); tassadar.CodeOf(err) != c.code || r != nil {
			t.Errorf("%s: %+v, %v, want %s", name, r, err, c.code)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if r, err := reexecute.Window(ctx, *honest); !errors.Is(err, context.Canceled) || r != nil {
		t.Errorf("%+v, %v", r, err)
	}
}

// Where nobody here has the trace, the case is executed: it comes to the same trace, or
// the receipt's is another as a whole.
func TestWithoutTrace(t *testing.T) {
	m := measure(t, support, transformer.Exact, []string{"rollback"}, func(p *tassadar.Profile) { p.Workloads[0].Derive = nil })
	empty, err := tracestore.Open(t.TempDir(), 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	m.source.Traces = empty
	id := m.rc.Cases[0].ID
	if _, err := m.source.Job(t.Context(), &m.a, m.rc, id, 0); tassadar.CodeOf(err) != tassadar.TraceUnavailable {
		t.Errorf("job: %v, want %s", err, tassadar.TraceUnavailable)
	}
	if r, err := m.source.Window(t.Context(), &m.a, m.rc, id, 0); err != nil || r.Differs != nil || r.Engine != reexecute.Exact {
		t.Errorf("%+v, %v", r, err)
	}
	for name, edit := range map[string]func(*evidence.Trace){
		"root":   func(t *evidence.Trace) { t.Root = tassadar.DigestBytes([]byte("another")) },
		"tokens": func(t *evidence.Trace) { t.Tokens++ },
	} {
		rc := *m.rc
		rc.Cases = slices.Clone(rc.Cases)
		trace := *rc.Cases[0].Trace
		edit(&trace)
		rc.Cases[0].Trace = &trace
		r, err := m.source.Window(t.Context(), &m.a, &rc, id, 0)
		if err != nil || r.Differs == nil || r.Engine != transformer.Compiled || r.Differs.Token != trace.Tokens || !strings.Contains(r.Differs.String(), "and the weights come to trace sha256:") {
			t.Errorf("another %s: %+v, %v", name, r, err)
		}
	}
}

// Whatever tokens somebody commits to, what comes of it is a finding or an error with a
// code.
func TestNonsense(t *testing.T) {
	m := measure(t, support, transformer.Compiled, []string{"rollback"}, func(p *tassadar.Profile) { p.Workloads[0].Derive = nil })
	rng := rand.New(rand.NewPCG(9, 9))
	names := len(tokenmachine.Model().Names)
	for _, c := range m.rc.Cases {
		j, err := m.source.Job(t.Context(), &m.a, m.rc, c.ID, 0)
		if err != nil {
			t.Fatal(err)
		}
		w, err := transformer.Lower(j.Invocation, j.MemoryPages)
		if err != nil {
			t.Fatal(err)
		}
		for i := range 60 {
			tokens := slices.Clone(j.Tokens)
			from := rng.IntN(len(tokens))
			switch i % 6 {
			case 0: // all different from some token on
				for k := from; k < len(tokens); k++ {
					tokens[k] = vm.Token(rng.IntN(names))
				}
			case 1:
				tokens = tokens[:max(from, 1)]
			case 2:
				tokens = append(tokens, tokens[from:]...)
			case 3:
				for range 5 {
					tokens[rng.IntN(len(tokens))] = vm.Token(rng.IntN(names))
				}
			case 4: // no tokens of the model
				tokens[from] = vm.Token(names + rng.IntN(1000))
			case 5: // what stands elsewhere
				to := rng.IntN(len(tokens))
				copy(tokens[to:], j.Tokens[from:])
			}
			if reexecute.Bisect(tokens, j.Tokens) < 0 {
				continue
			}
			lie := commit(t, *j, tokens)
			for w := range lie.Trace.Windows() {
				lie.Window = w
				r, err := reexecute.Window(t.Context(), lie)
				if err == nil && r.Differs == nil && lie.Trace.Windows() == 1 || err != nil && tassadar.CodeOf(err) != tassadar.TraceDiffers {
					t.Errorf("%s, kind %d, window %d: %+v, %v", c.ID, i%6, w, r, err)
				}
			}
			if part, err := reexecute.Part(w, tokens, j.Tokens); err != nil || part == nil || part.String() == "" {
				t.Errorf("%s, kind %d: %v, %v", c.ID, i%6, part, err)
			}
		}
	}
}

func TestBisect(t *testing.T) {
	for _, c := range []struct {
		a, b []vm.Token
		want int
	}{
		{nil, nil, -1}, {[]vm.Token{1}, []vm.Token{1}, -1}, {[]vm.Token{1}, nil, 0}, {nil, []vm.Token{1}, 0}, {[]vm.Token{1, 2}, []vm.Token{1, 3}, 1}, {[]vm.Token{1, 2}, []vm.Token{1, 2, 3}, 2},
	} {
		if got := reexecute.Bisect(c.a, c.b); got != c.want {
			t.Errorf("%v, %v: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

// Places are those of the instructions of the program.
func TestPlaceOf(t *testing.T) {
	_, j := longJob(t)
	w, err := transformer.Lower(j.Invocation, j.MemoryPages)
	if err != nil {
		t.Fatal(err)
	}
	prompt, err := tokenmachine.Prompt(w.Program.Program)
	if err != nil {
		t.Fatal(err)
	}
	origins := map[string]bool{}
	for at := range 2000 {
		p, err := reexecute.PlaceOf(w, j.Tokens, at)
		if err != nil || p.Prompt != (at < len(prompt)) || fmt.Sprint(p) == "" {
			t.Fatalf("token %d: %+v, %v", at, p, err)
		}
		if fn, _, ok := strings.Cut(p.Origin, " "); ok || fn != "" {
			origins[fn] = true
		}
	}
	if len(origins) == 0 {
		t.Error("no origins")
	}
}
