package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/workload"
)

// TestFactsByProgram: a refusal case is of a module and of those that it is linked with: what
// ran beside another link says nothing of this one.
func TestFactsByProgram(t *testing.T) {
	t.Parallel()
	link := func(of string) []tassadar.Link {
		return []tassadar.Link{{Name: "lib", Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainAny, Digest: digest(of + " link")}}}}
	}
	w := newWorld(t, withTestPolicy(func(p *tassadar.Policy) {
		for i := range p.Profiles {
			if f := &p.Profiles[i]; len(f.Refusals) > 0 {
				f.Refusals[1].Links = link(f.ID)
				f.Refusals = append(f.Refusals, tassadar.Refuse{ID: "unlinked", Module: tassadar.Module{Digest: digest(f.ID + " unlinked")},
					Links: []tassadar.Link{{Name: "none"}}, Code: tassadar.NumericUnsupported, By: tassadar.ByAdmission})
			}
		}
	}), 1, 1, 2)
	w.measureAll(articleID, broadA)
	w.measure(cellOf(broadA, "e1"), w.workers[0], func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = seen(result("1"), 2) })
	w.wantStatus(cellOf(broadA, "e1"), appraise.Red, tassadar.RefusalViolated)
	w.wantStatus(e1, appraise.Green)
}

// TestProgramsWithoutModules: a workload that lacks a module for the toolchain, its own or one
// that it is linked with, has no program there: nothing that a receipt names without a digest
// is one of the cell's.
func TestProgramsWithoutModules(t *testing.T) {
	t.Parallel()
	const none = "none/wasm32"
	cell := e1
	cell.Toolchain = none
	for _, c := range []struct{ name, workload, id string }{
		{"without its own module", "calc", "calc/one"},
		{"without one that it is linked with", "tiny", "tiny/trap"},
	} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
			p.Envelopes[0].Sets[0].Toolchains = []string{none}
			p.Profiles[0].Workloads[1].Links[0].Modules[0].Toolchain = clang
		}), 1, 1, 1)
		w.measure(cell, w.workers[0], differing(c.id), derivedWrong)
		w.wantStatus(cell, appraise.Incomplete, tassadar.OutcomeDiffers, tassadar.ToolchainMismatch)
	}
	// Nor does the policy demand anything of it, where a refusal case has no module either.
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Sets[0].Toolchains = []string{none}
		p.Profiles[0].Refusals[0].Module.Digest = ""
	}), 1, 1, 1)
	w.measure(cell, w.workers[0], differing("calc/one"))
	w.wantStatus(cell, appraise.Incomplete, tassadar.OutcomeDiffers, tassadar.ToolchainMismatch)
}

// TestCountsThatLapsed: another number of instructions contradicts what had not gone stale when it
// was ordered, to the second, and from whichever of the two instants it is looked at.
func TestCountsThatLapsed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		after int64
		green bool
	}{{maxAge - 1, false}, {maxAge, true}} {
		w := newWorld(t, smallPolicy(), 1, 1, 2)
		w.measure(e1, w.workers[0])
		w.now += c.after
		w.measure(e1, w.workers[1], func(rc *evidence.Receipt) { observed(rc, "calc/one").Instructions++ })
		for _, at := range []int64{w.now, start + 1} {
			if got := cellIn(t, w.verdictAt(at), e1); (got.Status == appraise.Green) != c.green {
				t.Errorf("after %d s, at %d: %s %v", c.after, at-start, got.Status, got.Findings)
			}
		}
	}
}

// TestFactsOfNoModule: what a receipt saw of derived calls is a fact about the module that it
// names, and about none where it names none.
func TestFactsOfNoModule(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Refusals[0].Module.Digest = "" }), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
		rc.Modules = rc.Modules[1:]
		at := slices.IndexFunc(rc.Cases, func(c evidence.ObservedCase) bool { return c.ID == "calc/derived-1" })
		rc.Cases[at].Seen[0].Digest = digest("wrong")
	})
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceIncomplete, tassadar.OutcomeDiffers)
}

// TestFactsOfAProgramNow: what a receipt saw of a case is a fact about the program that its modules
// make, by whichever policy has the case so.
func TestFactsOfAProgramNow(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Workloads[1].Links = nil }))
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { observed(rc, "tiny/trap").Seen[0] = seen(result("1"), rc.Runs) })
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
}

// TestFactsOfEndings: a refusal with a result is no ending, and stands against nobody.
func TestFactsOfEndings(t *testing.T) {
	t.Parallel()
	for _, result := range []tassadar.Digest{"", digest("result")} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
			rc.Cases[1].Seen = []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.NumericUnsupported, By: tassadar.ByEngine, Digest: result, Runs: rc.Runs}}
		})
		if got := w.cell(e1); (got.Status == appraise.Red) != (result == "") {
			t.Errorf("with result %q: %s %v", result, got.Status, got.Reasons)
		}
	}
}

// TestReferenceCorrected: derived calls are judged by the generator in force for the program, where
// it knows the calls, and no more by the one of their time.
func TestReferenceCorrected(t *testing.T) {
	t.Parallel()
	by := func(generator string) tassadar.Policy {
		return withPolicy(func(p *tassadar.Policy) {
			p.Profiles[0].Workloads[0].Derive = &tassadar.Derive{Generator: generator, Count: 40}
		})
	}
	w := newWorld(t, by("tape"), 1, 1, 1)
	a := w.assign(e1, w.workers[0])
	w.accept(w.passing(a, w.workers[0]), w.workers[0])
	w.wantStatus(e1, appraise.Green)
	p := by("tape")
	cases, results, err := workload.Known(&p.Profiles[0].Workloads[0], a.Nonce)
	if err != nil {
		t.Fatal(err)
	}
	other := 0 // calls that both know, and of which they do not know the same
	for i := range cases {
		if d, err := workload.ReferenceOf("control", &cases[i]); err == nil && d != results[i].Digest() {
			other++
		}
	}
	if other == 0 {
		t.Fatal("no calls are known to both")
	}
	w.setPolicy(by("control"))
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)

	// A program that has no module there has no generator in force.
	const none = "none/wasm32"
	unnamed := func(generator string) tassadar.Policy {
		p := by(generator)
		p.Envelopes[0].Sets[0].Toolchains = []string{none}
		p.Profiles[0].Refusals[0].Module.Digest = ""
		return p
	}
	cell := e1
	cell.Toolchain = none
	w = newWorld(t, unnamed("tape"), 1, 1, 1)
	w.measure(cell, w.workers[0])
	w.setPolicy(unnamed("control"))
	w.wantStatus(cell, appraise.Incomplete)
}

// TestAllowedWhenCheckedAgain: what a fixed case allows is no fact against the engine that came to it
// when the calls were checked again, though the receipt does not pass with it.
func TestAllowedWhenCheckedAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.order(e1, w.workers[0], func(a *evidence.Assignment) { a.Recheck = []evidence.Recheck{again("calc", call("f", "4"))} })
	rc := w.passing(a, w.workers[0])
	for _, id := range []string{"calc/open", "calc/recheck-0"} {
		observed(rc, id).Seen[0] = seen(result("9"), rc.Runs)
	}
	w.accept(rc, w.workers[0])
	w.wantStatus(e1, appraise.Incomplete, tassadar.OutcomeDiffers)
}

// TestReferencesByToolchain: a reference is in force for the program of every toolchain that the
// envelope declares, also where only what it is linked with is of that toolchain.
func TestReferencesByToolchain(t *testing.T) {
	t.Parallel()
	const other = "other/wasm32"
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Sets[0].Toolchains = []string{other}
		p.Profiles[0].Workloads[0].Modules[0].Toolchain = tassadar.ToolchainAny
		p.Profiles[0].Workloads[1].Links[0].Modules[0].Toolchain = other
	}), 1, 1, 1)
	cell := e1
	cell.Toolchain = other
	w.measure(cell, w.workers[0], func(rc *evidence.Receipt) { observed(rc, "tiny/trap").Seen[0] = seen(result("1"), rc.Runs) })
	w.wantStatus(cell, appraise.Red, tassadar.OutcomeDiffers)
}

// TestWhatDisagrees: the same calls twice in a run disagree where they end in two ways, a refusal
// that was violated in two ways is violated, a receipt that counted no instructions disagrees with
// no number of them, and a receipt that is right is not made wrong by another that is not.
func TestWhatDisagrees(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		all := &p.Profiles[0].Workloads[0].Cases
		*all = append(*all, tassadar.Case{ID: "one again", Calls: call("f", "1"), Expect: result("2")})
	}), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.wantStatus(e1, appraise.Green)

	w = newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
		rc.Refusals[1].Seen = []evidence.Observation{seen(result("1"), 1), seen(tassadar.Result{{Trap: tassadar.TrapUnreachable}}, 1)}
	})
	w.want(e1, appraise.Red, tassadar.RefusalViolated, tassadar.TooFewMachines)

	w = newWorld(t, smallPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	w.measure(e1, w.workers[1], func(rc *evidence.Receipt) { observed(rc, "calc/one").Instructions = 0 })
	w.measure(e1, w.workers[0])
	w.wantStatus(e1, appraise.Green)

	w = newWorld(t, smallPolicy(), 1, 1, 2)
	right := w.measure(e1, w.workers[0])
	w.measure(e1, w.workers[1], differing("calc/two"), func(rc *evidence.Receipt) { observed(rc, "calc/two").Instructions++ })
	if got := w.cell(e1); got.Status != appraise.Red || findings(got, tassadar.OutcomeDiffers, right, "calc/two") != 0 {
		t.Errorf("%s %+v", got.Status, got.Findings)
	}
}

// TestInstructionsOfTraps: how many instructions ran before a trap is nobody's fact.
func TestInstructionsOfTraps(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	for i, h := range w.workers {
		w.measure(e1, h, func(rc *evidence.Receipt) { observed(rc, "tiny/trap").Instructions = tassadar.Uint(100 + i) })
	}
	w.wantStatus(e1, appraise.Green)
}

// TestReferenceKnownLater: calls of which nobody knew a reference when they were checked again are
// not judged by a generator that a later policy brings.
func TestReferenceKnownLater(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Workloads[0].Derive = nil }), 1, 1, 1)
	generated, _, err := workload.Known(&smallPolicy().Profiles[0].Workloads[0], tassadar.Bytes("12345678901234567890123456789012"))
	if err != nil {
		t.Fatal(err)
	}
	a := w.order(e1, w.workers[0], func(a *evidence.Assignment) { a.Recheck = []evidence.Recheck{again("calc", generated[0].Calls)} })
	rc := w.answer(a, w.workers[0], []evidence.Reference{{ID: "calc/recheck-0", Inputs: generated[0].Inputs(), Expect: digest("wrong")}})
	w.raw(w.receipt(rc, w.workers[0]))
	w.wantStatus(e1, appraise.Incomplete)
	w.setPolicy(smallPolicy())
	got := w.cell(e1)
	if got.Status != appraise.Incomplete || slices.Contains(got.Reasons, tassadar.OutcomeDiffers) {
		t.Errorf("%s %v", got.Status, got.Findings)
	}
}

// TestGeneratorThatKnowsNoneOfThem: what was right by the generator of its time does not
// become wrong under one that knows nothing of the calls.
func TestGeneratorThatKnowsNoneOfThem(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Workloads[0].Derive.Generator = "of another program" }))
	got := w.cell(e1)
	if got.Status != appraise.Incomplete || slices.Contains(got.Reasons, tassadar.OutcomeDiffers) {
		t.Errorf("%s %v", got.Status, got.Findings)
	}
}

// TestCodesOfAnother: a receipt whose own word is good says which facts keep it from
// counting, and no others: those that had gone stale when it was ordered do not.
func TestCodesOfAnother(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 3)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = seen(result("1"), 2) })
	w.now = start + maxAge/2
	w.measure(e1, w.workers[1], differing("calc/two"))
	w.now = start + maxAge - 1
	w.unasked(e1, w.workers[2])
	w.now++
	w.unasked(e1, w.workers[2])
	got := w.cell(e1).Receipts
	for i, want := range [][]tassadar.Code{nil, nil, codes(tassadar.OutcomeDiffers, tassadar.RefusalViolated), codes(tassadar.OutcomeDiffers)} {
		if want != nil && (got[i].Counts || !slices.Equal(got[i].Codes, want)) {
			t.Errorf("receipt %d: %v, want %v", i, got[i].Codes, want)
		}
	}
	// Nor do those of another engine, nor where its own word is not good.
	w = newWorld(t, smallPolicy(), 1, 1, 3)
	w.measure(e1, w.workers[0], differing("calc/two"))
	w.measure(e1, w.workers[1], patched, func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = seen(result("1"), 2) })
	w.unasked(e1, w.workers[2], patched)
	w.unasked(e1, w.workers[2], patched, func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 9_000 })
	got = w.cell(e1).Receipts
	for i, want := range map[int][]tassadar.Code{2: codes(tassadar.RefusalViolated), 3: codes(tassadar.FloorMissed)} {
		if !slices.Equal(got[i].Codes, want) {
			t.Errorf("receipt %d: %v, want %v", i, got[i].Codes, want)
		}
	}
}

// answered is a log in which a receipt was challenged about a case, and a token of it was
// found to be wrong.
func answered(t *testing.T, caseID string, edits ...func(*evidence.Receipt)) *world {
	t.Helper()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Refusals[0].By = tassadar.ByEngine }), 1, 1, 2)
	d := w.measure(e1, w.workers[0], append([]func(*evidence.Receipt){traced}, edits...)...)
	c, err := w.op.Challenge(t.Context(), d, caseID, 0, evidence.MinAnswerSeconds)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.op.Answer(t.Context(), c.Digest, &evidence.Reexecuted{Case: caseID, Engine: "vm.exact", Differs: wrongToken}, nil); err != nil {
		t.Fatal(err)
	}
	return w
}

// TestWrongTraceOfWhat: a case that differs from its reference stands against the engine as
// that, whatever its trace shows besides; and what the trace of a case shows, which calls itself
// what a refusal case is called, says nothing of the refusal.
func TestWrongTraceOfWhat(t *testing.T) {
	t.Parallel()
	w := answered(t, "calc/two", differing("calc/two"))
	w.unasked(e1, w.workers[1])
	if got := w.cell(e1).Receipts[1]; got.Counts || !slices.Equal(got.Codes, codes(tassadar.OutcomeDiffers)) {
		t.Errorf("another receipt of the engine: %v", got.Codes)
	}
	w = answered(t, "calc/two")
	w.wantStatus(e1, appraise.Red, tassadar.TraceDiffers)
	w = answered(t, "floats", func(rc *evidence.Receipt) {
		c := *observed(rc, "calc/two")
		c.ID = "floats"
		rc.Cases = append(rc.Cases, c)
	})
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceUnverifiable, tassadar.TraceDiffers)
	if got := w.verdict().Counts; got.Differed != 1 || got.Violated != 0 {
		t.Errorf("%+v", got)
	}
}

// TestViolatedAndWrong: a receipt that violated a refusal and whose trace is wrong is counted as
// both.
func TestViolatedAndWrong(t *testing.T) {
	t.Parallel()
	w := answered(t, "calc/two", func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = seen(result("1"), 2) })
	if got := w.verdict().Counts; got.Differed != 1 || got.Violated != 1 {
		t.Errorf("%+v", got)
	}
}

// TestRefusalPassedWhole: a refusal that an engine violated is replaced by one that refuses it
// as it must in every run.
func TestRefusalPassedWhole(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Refusals = false }), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = seen(result("1"), 2) })
	w.measure(e1, w.workers[0], patched, func(rc *evidence.Receipt) {
		good := rc.Refusals[1].Seen[0]
		good.Runs = 1
		bad := good
		bad.Code, bad.By = tassadar.NumericUnsupported, tassadar.ByAdmission
		rc.Refusals[1].Seen = []evidence.Observation{bad, good}
	})
	w.wantStatus(e1, appraise.Red, tassadar.RefusalViolated)
	w.measure(e1, w.workers[0], patched)
	w.wantStatus(e1, appraise.Green)
}
