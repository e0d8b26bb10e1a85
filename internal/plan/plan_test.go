package plan_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/testing/fake"
)

const class = "linux/amd64/v3"

func testPolicy() *tassadar.Policy {
	return &tassadar.Policy{
		Profiles: []tassadar.Profile{{ID: "a.v1", Implemented: true}, {ID: "b.v1"}},
		Envelopes: []tassadar.Envelope{
			{Profile: "a.v1", Require: tassadar.Requirements{Runs: 2}, Sets: []tassadar.DeclaredSet{{Backends: []string{"here", "gone", "other"}, Toolchains: []string{"t"}, Machines: []string{class, "linux/arm64/v8"}}}},
			{Profile: "b.v1", Sets: []tassadar.DeclaredSet{{Backends: []string{"here"}, Toolchains: []string{"t"}, Machines: []string{class}}}},
		},
	}
}

var (
	here    = tassadar.Cell{Profile: "a.v1", Backend: "here", Toolchain: "t", Machine: class}
	machine = &evidence.Machine{Class: class, Host: "host"}
)

func engines(t *testing.T) []plan.Backend {
	t.Helper()
	gone := fake.New("gone")
	gone.ProbeErr = tassadar.Errorf(tassadar.CellImpossible, "no such processor")
	return plan.Probe(t.Context(), []backend.Backend{fake.New("here"), gone})
}

func TestProbe(t *testing.T) {
	silent, broken := fake.New("asked"), fake.New("broken")
	silent.Found = backend.Engine{Family: "another", Version: "1"}
	broken.ProbeErr = errors.New("no reason given")
	got := plan.Probe(t.Context(), []backend.Backend{fake.New("here"), silent, broken})
	want := []plan.Backend{
		{Family: "here", Available: true, Version: "1.0.0", Digest: tassadar.DigestBytes([]byte("here"))},
		{Family: "asked", Code: tassadar.BackendMismatch, Detail: "asked for asked, found another"},
		{Family: "broken", Code: tassadar.BackendUnavailable, Detail: "no reason given"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if plan.Probe(t.Context(), nil) == nil {
		t.Error("no backends are null in JSON")
	}
}

// Every declared cell of this class is in the plan, and the reason is the one
// that a person can act on.
func TestChoose(t *testing.T) {
	found := engines(t)
	line := func(edit func(*appraise.ReceiptLine)) *appraise.Verdict {
		l := appraise.ReceiptLine{Worker: "w", Host: "host", EngineDigest: found[0].Digest, Complete: true, ExpiresAt: 1_800_000_000}
		edit(&l)
		other := appraise.ReceiptLine{Worker: "another", Host: "far", Complete: true}
		return &appraise.Verdict{Cells: []appraise.Cell{{Cell: here, Receipts: []appraise.ReceiptLine{{Worker: "w", Host: "far"}, l, other}}}}
	}
	whole := func(*appraise.ReceiptLine) {}
	incomplete := func(l *appraise.ReceiptLine) { l.Complete, l.Codes = false, []tassadar.Code{tassadar.RefusalMissing} }
	wanting := func(l *appraise.ReceiptLine) { incomplete(l); l.EngineLacks = []string{"state_after_traps"} }
	// Of 800 seconds, so many hundreds and some more have passed.
	aged := func(hundreds, more int64) *appraise.Verdict {
		v := line(func(l *appraise.ReceiptLine) { l.AssignedAt = l.ExpiresAt - 800 })
		v.At = 1_800_000_000 - 800 + 100*hundreds + more
		return v
	}
	for name, c := range map[string]struct {
		verdict *appraise.Verdict
		o       plan.Options
		measure bool
		why     string
	}{
		"no verdict":                    {nil, plan.Options{}, true, "not measured by this worker"},
		"no receipt":                    {&appraise.Verdict{}, plan.Options{}, true, "not measured by this worker"},
		"fresh":                         {line(whole), plan.Options{}, false, "fresh until 2027-01-15 08:00:00Z"},
		"fresh for long":                {aged(7, 0), plan.Options{}, false, "fresh until 2027-01-15 08:00:00Z"},
		"about to lapse":                {aged(7, 1), plan.Options{}, true, "fresh only until 2027-01-15 08:00:00Z"},
		"wanted for longer than that":   {aged(1, 0), plan.Options{Within: 700}, true, "fresh only until 2027-01-15 08:00:00Z"},
		"wanted for less than is left":  {aged(7, 1), plan.Options{Within: 98}, false, "fresh until 2027-01-15 08:00:00Z"},
		"lapses within what was wanted": {aged(7, 1), plan.Options{Within: 99}, true, "fresh only until 2027-01-15 08:00:00Z"},
		"fresh, again":                  {line(whole), plan.Options{Again: true}, true, "measured before: passed"},
		"late": {line(func(l *appraise.ReceiptLine) { l.Codes = []tassadar.Code{tassadar.RunAbandoned} }), plan.Options{}, true,
			"measured after the deadline, which blocks the cell until it is measured again"},
		"another host id":      {line(func(l *appraise.ReceiptLine) { l.Host = "far" }), plan.Options{}, true, "measured before under another host id"},
		"another engine":       {line(func(l *appraise.ReceiptLine) { l.EngineDigest = "" }), plan.Options{}, true, "the engine is another one than last time"},
		"full cases missing":   {line(whole), plan.Options{Full: true}, true, "the cases marked full are missing"},
		"full and fresh":       {line(func(l *appraise.ReceiptLine) { l.Full = true }), plan.Options{Full: true}, false, "fresh until 2027-01-15 08:00:00Z"},
		"full serves for less": {line(func(l *appraise.ReceiptLine) { l.Full = true }), plan.Options{}, false, "fresh until 2027-01-15 08:00:00Z"},
		"stale": {line(func(l *appraise.ReceiptLine) { l.Complete, l.Codes = false, []tassadar.Code{tassadar.EvidenceStale} }), plan.Options{}, true,
			"measured before: " + string(tassadar.EvidenceStale)},
		"incomplete": {line(incomplete), plan.Options{}, true, "measured before: " + string(tassadar.RefusalMissing)},
		"for want of another capability of another engine": {line(func(l *appraise.ReceiptLine) { wanting(l); l.EngineDigest = "" }), plan.Options{}, true,
			"the engine is another one than last time"},
		"wanting, by the name": {line(wanting), plan.Options{Only: "a.v1"}, true, "measured before: " + string(tassadar.RefusalMissing)},
		"wanting, again":       {line(wanting), plan.Options{Again: true}, true, "measured before: " + string(tassadar.RefusalMissing)},
		"wanting, full":        {line(wanting), plan.Options{Full: true}, true, "measured before: " + string(tassadar.RefusalMissing)},
		"wanting, of another host": {line(func(l *appraise.ReceiptLine) { wanting(l); l.Host = "far" }), plan.Options{}, true,
			"measured before under another host id"},
	} {
		items := plan.Choose(testPolicy(), machine, found, c.verdict, "w", c.o)
		if c.o.Only != "" {
			items = append(items, plan.Choose(testPolicy(), machine, found, c.verdict, "w", plan.Options{Only: "b.v1"})...)
		}
		if len(items) != 4 {
			t.Fatalf("%s: %d items", name, len(items))
		}
		for _, i := range items {
			if i.Cell == here {
				if i.Measure != c.measure || i.Why != c.why || i.Code != "" {
					t.Errorf("%s: got %t, %q, %q", name, i.Measure, i.Why, i.Code)
				}
				continue
			}
			want := map[string]tassadar.Code{"gone": tassadar.CellImpossible, "other": tassadar.BackendUnavailable, "here": tassadar.ProfileNotImplemented}[i.Backend]
			if i.Measure || i.Code != want {
				t.Errorf("%s: %s: got %t, %q", name, i.Cell, i.Measure, i.Code)
			}
		}
		if got := plan.ToMeasure(items); len(got) > 1 || len(got) == 1 != c.measure {
			t.Errorf("%s: %v are to be measured", name, got)
		}
	}
	if got := plan.Choose(testPolicy(), machine, found, nil, "w", plan.Options{Only: "b.v1,,,"}); len(got) != 1 || got[0].Profile != "b.v1" {
		t.Errorf("--only chooses %v", got)
	}
	if got := plan.Choose(testPolicy(), &evidence.Machine{Class: "darwin/arm64/v8"}, found, nil, "w", plan.Options{}); got == nil || len(got) != 0 {
		t.Errorf("a class that nobody declares: %v", got)
	}
}

// A receipt that another program made than the envelope asks for is measured again by the one
// that it asks for, and by no other; nor is one that is out of the envelope for another reason.
func TestChooseProgram(t *testing.T) {
	found := engines(t)
	one, two := tassadar.DigestBytes([]byte("one")), tassadar.DigestBytes([]byte("two"))
	for name, c := range map[string]struct {
		req     tassadar.Requirements
		code    tassadar.Code
		program *evidence.Program
		want    bool
	}{
		"named, and this":                      {tassadar.Requirements{Programs: []tassadar.Digest{two}}, tassadar.OutsideEnvelope, &evidence.Program{Digest: two}, true},
		"named, and not this":                  {tassadar.Requirements{Programs: []tassadar.Digest{two}}, tassadar.OutsideEnvelope, &evidence.Program{Digest: one}, false},
		"named, and this is not known":         {tassadar.Requirements{Programs: []tassadar.Digest{two}}, tassadar.OutsideEnvelope, nil, false},
		"named, and the receipt counts":        {tassadar.Requirements{Programs: []tassadar.Digest{two}}, "", &evidence.Program{Digest: two}, false},
		"named, and the engine is out":         {tassadar.Requirements{Programs: []tassadar.Digest{two}, Engines: map[string]tassadar.VersionRange{"here": {Min: "2"}}}, tassadar.OutsideEnvelope, &evidence.Program{Digest: two}, false},
		"named, and compilers may be out":      {tassadar.Requirements{Programs: []tassadar.Digest{two}, Compilers: map[string]tassadar.VersionRange{"t": {Min: "2"}}}, tassadar.OutsideEnvelope, &evidence.Program{Digest: two}, false},
		"the engine is out, and none is named": {tassadar.Requirements{}, tassadar.OutsideEnvelope, &evidence.Program{Digest: two}, false},
		"a version, and this":                  {tassadar.Requirements{Program: tassadar.VersionRange{Min: "2"}}, tassadar.WorkerTooOld, &evidence.Program{Version: "2.1"}, true},
		"a version, and not this":              {tassadar.Requirements{Program: tassadar.VersionRange{Min: "2"}}, tassadar.WorkerTooOld, &evidence.Program{Version: "1.9"}, false},
	} {
		p := testPolicy()
		p.Envelopes[0].Require = c.req
		v := &appraise.Verdict{Cells: []appraise.Cell{{Cell: here, Receipts: []appraise.ReceiptLine{
			{Worker: "w", Host: "host", EngineDigest: found[0].Digest, Complete: true, ExpiresAt: 1_800_000_000, Codes: []tassadar.Code{c.code}}}}}}
		items := plan.Choose(p, machine, found, v, "w", plan.Options{Program: c.program})
		at := slices.IndexFunc(items, func(i plan.Item) bool { return i.Cell == here })
		if items[at].Measure != c.want {
			t.Errorf("%s: %t, %s", name, items[at].Measure, items[at].Why)
		}
	}
	if !plan.AsksForProgram(&tassadar.Policy{Envelopes: []tassadar.Envelope{{}, {Require: tassadar.Requirements{Programs: []tassadar.Digest{one}}}}}) || plan.AsksForProgram(testPolicy()) {
		t.Error("which policies ask for a program")
	}
}

// What an engine lacks it lacks when it is measured again: the cell is left out, with what
// is lacking and what would help, until engine, profile or the name say otherwise.
func TestNothingToMeasure(t *testing.T) {
	found := engines(t)
	for _, c := range []struct {
		lacks []string
		code  tassadar.Code
		named string
	}{
		{[]string{"state_after_traps", "stack_limit"}, tassadar.BackendUnavailable, "state_after_traps, stack_limit"},
		{[]string{"feature.simd"}, tassadar.FeatureUnsupported, "fixed-width SIMD (simd)"},
	} {
		v := &appraise.Verdict{Cells: []appraise.Cell{{Cell: here, Receipts: []appraise.ReceiptLine{
			{Worker: "w", Host: "host", EngineDigest: found[0].Digest, ExpiresAt: 1_800_000_000, Codes: []tassadar.Code{tassadar.RefusalMissing}, EngineLacks: c.lacks}}}}}
		items := plan.Choose(testPolicy(), machine, found, v, "w", plan.Options{})
		at := slices.IndexFunc(items, func(i plan.Item) bool { return i.Cell == here })
		if at < 0 || items[at].Measure || items[at].Code != c.code || !slices.Equal(items[at].Lacks, c.lacks) ||
			!strings.Contains(items[at].Why, "the engine lacks "+c.named+", as the receipt shows that is fresh until 2027-01-15 08:00:00Z") {
			t.Fatalf("%v: %+v", c.lacks, items)
		}
		notes := plan.Notes(testPolicy(), class, append(items, items[at]))
		if !slices.ContainsFunc(notes, func(n string) bool {
			return strings.HasPrefix(n, "nothing to measure here: here lacks "+c.named+", which 2 cells ask for; --only measures all the same")
		}) {
			t.Errorf("%v: %q", c.lacks, notes)
		}
	}
}

// What a set says is for full runs is left out of others, and that is said.
func TestFullSets(t *testing.T) {
	p := testPolicy()
	p.Envelopes[0].Sets[0].Full = true
	found := engines(t)
	for _, full := range []bool{true, false} {
		items := plan.Choose(p, machine, found, nil, "w", plan.Options{Full: full, Only: "a.v1,here,,"})
		if len(items) != 1 || items[0].Measure != full || items[0].FullOnly == full || items[0].Code != "" {
			t.Errorf("full %t: %+v", full, items)
		}
		said := slices.Contains(plan.Notes(p, class, items), "1 cell is measured with --full only")
		if said == full {
			t.Errorf("full %t: said %t", full, said)
		}
	}
}

// A silent fallback is measured: a signed receipt is to tell of it (law 5).
func TestFallbackIsMeasured(t *testing.T) {
	b := fake.New("here")
	b.Found = backend.Engine{Family: "another"}
	items := plan.Choose(testPolicy(), machine, plan.Probe(t.Context(), []backend.Backend{b}), nil, "w", plan.Options{Only: "a.v1,here,t,amd64"})
	if len(items) != 1 || !items[0].Measure || items[0].Code != "" || items[0].Why != "asked for here, found another" {
		t.Errorf("got %q", items)
	}
}

func TestText(t *testing.T) {
	items := plan.Choose(testPolicy(), machine, engines(t), nil, "w", plan.Options{})
	var b strings.Builder
	plan.Text(&b, class, items)
	for _, want := range []string{"on " + class + "\n", "  measure  a.v1\n           here, t: not measured by this worker\n", "  skip     a.v1\n           gone, t: cell_impossible: no such processor\n"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("want %q in\n%s", want, b.String())
		}
	}
	b.Reset()
	plan.Text(&b, class, nil)
	if b.String() != "on "+class+"\n  no declared cell matches\n" {
		t.Errorf("nothing to do is %q", b.String())
	}
	items = append(items, plan.Item{Cell: here, Why: "fresh"})
	notes := plan.Notes(testPolicy(), class, slices.Concat(items, items))
	want := []string{
		"not measured here: gone: cell_impossible: no such processor",
		"not measured here: other: backend_unavailable: the program does not know this backend family",
		"2 cells are fresh and not measured again (--again measures)",
	}
	if diff := cmp.Diff(want, notes); diff != "" {
		t.Error(diff)
	}
	if notes := plan.Notes(testPolicy(), "darwin/arm64/v8", nil); len(notes) != 1 || !strings.HasPrefix(notes[0], string(tassadar.OutsideEnvelope)) {
		t.Errorf("a class that nobody declares: %q", notes)
	}
}

func TestCheckOnly(t *testing.T) {
	b, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, only := range []string{"", "wazero", "generalized_abi,wazero.compiler", "linux/arm64", ",,clang"} {
		if err := plan.CheckOnly(&b.Policy, only); err != nil {
			t.Errorf("%q: %v", only, err)
		}
	}
	for _, only := range []string{"no-such-cell", "wazero,wazero", "a,b,c,d,e", "\x1b"} {
		if err := plan.CheckOnly(&b.Policy, only); tassadar.CodeOf(err) != tassadar.OutsideEnvelope || !strings.Contains(err.Error(), "declared are") || len(err.Error()) > 2000 {
			t.Errorf("%q: %v", only, err)
		}
	}
}

func TestEstimate(t *testing.T) {
	a, b, c := tassadar.Cell{Profile: "a"}, tassadar.Cell{Profile: "b"}, tassadar.Cell{Profile: "c"}
	guessed := map[tassadar.Cell]time.Duration{a: time.Minute, b: time.Hour}
	guess := func(cell tassadar.Cell) (time.Duration, bool) { d, ok := guessed[cell]; return d, ok }
	estimate := func(cells ...tassadar.Cell) *plan.Estimate { return plan.NewEstimate(nil, "host", cells, true, guess) }
	e := estimate(a, b, c)
	if got, want := e.String(), "roughly 61 min beside compiling, from a quick calibration: there is no earlier run to estimate from; not counting 1 cell without an estimate"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := estimate(c).String(), "no earlier run to estimate the time from"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, ok := e.Left(1, time.Second); ok {
		t.Errorf("a cell without an estimate is left, and the rest is said to take %v", got)
	}
	// The first cell took half of what was estimated, so the second will.
	if got, ok := estimate(a, b).Left(1, 30*time.Second); !ok || got != 30*time.Minute {
		t.Errorf("got %v, %t", got, ok)
	}
	if got, ok := estimate(a, b).Left(0, 0); !ok || got != 61*time.Minute {
		t.Errorf("before the first: %v, %t", got, ok)
	}
	if got, ok := estimate(a, b).Left(2, time.Hour); ok {
		t.Errorf("nothing is left, and it takes %v", got)
	}
	for d, want := range map[time.Duration]string{0: "1 s", 1600 * time.Millisecond: "2 s", 89 * time.Second: "89 s", 90 * time.Second: "2 min", 2 * time.Hour: "2.0 h"} {
		if got := plan.Rough(d); got != want {
			t.Errorf("%v: got %q, want %q", d, got, want)
		}
	}
}

// Cases that are cut run once more in slices, each of which drives its case from the
// beginning.
func TestGuessSlices(t *testing.T) {
	p := testPolicy()
	p.Profiles[0].Workloads = []tassadar.Workload{{ID: "w", Sliced: true, Cases: []tassadar.Case{{}, {}, {Full: true}}, Derive: &tassadar.Derive{Count: 3}}, {ID: "x", Cases: []tassadar.Case{{}}}}
	p.Profiles[0].Refusals = nil
	p.Envelopes[0].Require.Horizon = 1_000_000
	b := fake.New("here")
	b.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
		out := fake.Zeros(inv)
		out.Elapsed = time.Second // a microsecond an instruction
		if inv.Counter != "" {
			out.Counter = 1_000_000
		}
		return out, nil
	}
	near := func(what string, c *plan.Calibration, want time.Duration) {
		t.Helper()
		if took, ok := c.Guess(t.Context())(here); !ok || took < want || took > want+time.Second {
			t.Errorf("%s: %v, %t, want about %v", what, took, ok, want)
		}
	}
	c := &plan.Calibration{Policy: p, Backends: []backend.Backend{b}}
	near("six short cases, five of them cut", c, 6*3*200*time.Millisecond+5*200*time.Millisecond)
	near("with the full one", &plan.Calibration{Policy: p, Backends: []backend.Backend{b}, Full: true}, 6*3*200*time.Millisecond+5*200*time.Millisecond+3*time.Second+time.Second)
	// A million instructions in five slices, and another million that is not cut.
	c.Learn(&evidence.Receipt{Cell: tassadar.Cell{Profile: "a.v1", Backend: "gone"}, ProfileDigest: p.Profiles[0].Digest(), Cases: []evidence.ObservedCase{
		{ID: "w/a", Instructions: 1_000_000, Trace: &evidence.Trace{Tokens: 5 * evidence.WindowTokens}},
		{ID: "x/a", Instructions: 1_000_000, Trace: &evidence.Trace{Tokens: 5 * evidence.WindowTokens}}}})
	near("as a receipt says", c, 2*3*time.Second+3*time.Second)
}

// A calibration multiplies what it timed with the cases of the cell, and times a
// backend once.
func TestGuess(t *testing.T) {
	p := testPolicy()
	p.Profiles[0].Workloads = []tassadar.Workload{{Cases: []tassadar.Case{{}, {}, {Full: true}}, Derive: &tassadar.Derive{Count: 3}}}
	p.Envelopes[0].Require.Horizon = 1_000_000
	p.Profiles[0].Limits.TimeSeconds = 7
	b := fake.New("here")
	b.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
		if inv.Calls[0].Export == "run" && len(inv.Calls[0].Args) == 1 {
			return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine}}, nil
		}
		out := fake.Zeros(inv)
		out.Elapsed = time.Second // a microsecond an instruction
		if inv.Counter != "" {
			out.Counter = 1_000_000
		}
		return out, nil
	}
	short := &plan.Calibration{Policy: p, Backends: []backend.Backend{b}}
	guess := short.Guess(t.Context())
	// Five short cases of 200,000 instructions, twice and on the counted copy.
	took, ok := guess(here)
	if want := 3 * time.Second; !ok || took < want || took > want+time.Second {
		t.Errorf("got %v, %t, want about %v", took, ok, want)
	}
	if _, ok := guess(here); !ok || b.Opened != 1 || b.Closed != 1 {
		t.Errorf("the engine was opened %d times and closed %d times", b.Opened, b.Closed)
	}
	full := &plan.Calibration{Policy: p, Backends: []backend.Backend{b}, Full: true}
	if took, ok := full.Guess(t.Context())(here); !ok || took < 6*time.Second || took > 7*time.Second {
		t.Errorf("with the full case: %v, %t", took, ok)
	}
	// A receipt of the profile, on whatever engine, says how long its cases are, and
	// which of them the time limit ended; one of other cases says nothing.
	receipt := func(edit func(*evidence.Receipt)) *evidence.Receipt {
		rc := &evidence.Receipt{Cell: tassadar.Cell{Profile: "a.v1", Backend: "gone"}, ProfileDigest: p.Profiles[0].Digest(),
			Cases: []evidence.ObservedCase{{Instructions: 3_000_000}, {Instructions: 1_000_000}, {Seen: []evidence.Observation{{Code: tassadar.TimeLimitExceeded}}}}}
		edit(rc)
		return rc
	}
	if got := short.Caveat(); got != "cases that were never measured are taken to be short; one that does not end is stopped after up to 7 s, each time that it runs" {
		t.Errorf("caveat %q", got)
	}
	for name, edit := range map[string]func(*evidence.Receipt){
		"another digest": func(rc *evidence.Receipt) { rc.ProfileDigest = "" }, "full cases": func(rc *evidence.Receipt) { rc.Full = true },
		"a failure": func(rc *evidence.Receipt) { rc.Failure = &evidence.Failure{} }, "no such profile": func(rc *evidence.Receipt) { rc.Cell.Profile = "none" },
	} {
		short.Learn(receipt(edit))
		if again, ok := guess(here); !ok || again != took {
			t.Errorf("%s: %v", name, again)
		}
	}
	estimate := plan.NewEstimate(nil, "host", []tassadar.Cell{here, {Profile: "gone"}}, false, guess)
	told := &plan.Calibration{Policy: p, Backends: []backend.Backend{b}}
	for _, c := range []*plan.Calibration{short, told} {
		c.Learn(receipt(func(*evidence.Receipt) {}))
	}
	took, ok = guess(here)
	if want := 3*4*time.Second + 2*7*time.Second; !ok || took < want || took > want+time.Second {
		t.Errorf("got %v, %t, want about %v", took, ok, want)
	}
	if estimate.Again(); !strings.HasPrefix(estimate.String(), "roughly 26 s") {
		t.Errorf("estimated again: %s", estimate)
	}
	if told.Guess(t.Context())(here); told.Caveat() != "" {
		t.Errorf("all is told by receipts: %q", told.Caveat())
	}
	for _, c := range []tassadar.Cell{{Profile: "none", Backend: "here"}, {Profile: "a.v1", Backend: "gone"}} {
		if took, ok := guess(c); ok {
			t.Errorf("%v is guessed to take %v", c, took)
		}
	}
	b.OpenErr = errors.New("no engine")
	if _, ok := (&plan.Calibration{Policy: p, Backends: []backend.Backend{b}}).Guess(t.Context())(here); ok {
		t.Error("what does not open is timed")
	}
}

// TestCalibrationIsShort: however fast an engine is, timing it takes a second or so, and
// what it takes to compile a module the first time is not taken for its speed.
func TestCalibrationIsShort(t *testing.T) {
	t.Parallel()
	p := testPolicy()
	p.Profiles[0].Workloads = []tassadar.Workload{{Cases: []tassadar.Case{{}, {}}}}
	const perIteration, compiling = 10, 2 * time.Second
	for _, instruction := range []time.Duration{time.Nanosecond, 100 * time.Nanosecond, time.Microsecond, 20 * time.Microsecond, 200 * time.Microsecond} {
		b := fake.New("here")
		var spent time.Duration
		runs := 0
		b.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
			out := fake.Zeros(inv)
			if len(inv.Calls[0].Args) < 2 {
				return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine}}, nil
			}
			executed := inv.Calls[0].Args[1].Bits * perIteration
			out.Elapsed = time.Duration(executed) * instruction
			spent += out.Elapsed
			if runs++; runs <= 2 {
				out.Elapsed += compiling
			}
			if inv.Counter != "" {
				out.Counter = executed
			}
			return out, nil
		}
		took, ok := (&plan.Calibration{Policy: p, Backends: []backend.Backend{b}}).Guess(t.Context())(here)
		// Two cases of 200,000 instructions, twice and on the counted copy.
		if want := 2 * 3 * 200_000 * instruction; !ok || took < want || took > want+time.Second {
			t.Errorf("%v an instruction: %v, %t, want about %v", instruction, took, ok, want)
		}
		if spent > time.Second {
			t.Errorf("%v an instruction: timing took %v", instruction, spent)
		}
	}
}
