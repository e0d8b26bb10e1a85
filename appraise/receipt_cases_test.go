package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// detail is what a cell says in words about a receipt's case, "" where it says nothing.
func detail(c appraise.Cell, code tassadar.Code, receipt tassadar.Digest, caseID string) string {
	for _, f := range c.Findings {
		if f.Code == code && f.Receipt == receipt && f.Case == caseID {
			return f.Detail
		}
	}
	return ""
}

// module is one that a receipt names.
func module(rc *evidence.Receipt, workload string, link int) *evidence.MeasuredModule {
	return &rc.Modules[slices.IndexFunc(rc.Modules, func(m evidence.MeasuredModule) bool { return m.Workload == workload && m.Link == link })]
}

// unable is a case that an engine could not execute.
var unable = evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: tassadar.BackendUnavailable, Runs: 1}

// TestStaleIsWhole: a run that failed stays made good by a whole one when that is stale.
func TestStaleIsWhole(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], failing)
	w.measure(e1, w.workers[0])
	w.wantStatus(e1, appraise.Green)
	w.now += maxAge
	w.wantStatus(e1, appraise.Stale, tassadar.EvidenceStale)
}

// TestWholeOfARevokedWorker: a receipt whose worker is revoked is whole: measuring again would add
// nothing, also where it was not trusted when it was logged.
func TestWholeOfARevokedWorker(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.revoke(w.workers[0].ID())
	if got := w.cell(e1).Receipts[0]; !got.Complete || !slices.Equal(got.Codes, codes(tassadar.KeyRevoked)) {
		t.Errorf("%+v", got)
	}
	w = newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Machine.Host = hostID("new") })
	w.edit(w.workers[0], func(k *tassadar.Key) { k.Host, k.Revoked = hostID("new"), w.now })
	if got := w.cell(e1).Receipts[0]; !got.Complete || !slices.Equal(got.Codes, codes(tassadar.SignerUntrusted)) {
		t.Errorf("not trusted then: %+v", got)
	}
}

// TestWhatIsCounted: a receipt that nobody attests is not counted as one that differed, and one
// that differed and violated a refusal is counted as both.
func TestWhatIsCounted(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], differing("calc/two"), func(rc *evidence.Receipt) { rc.Machine.Host = hostID("z") })
	if got := w.verdict().Counts; got.Differed != 0 || got.Receipts != 1 {
		t.Errorf("not attested: %+v", got)
	}
	w.measure(e1, w.workers[0], differing("calc/two"), func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = seen(result("1"), rc.Runs) })
	if got := w.verdict().Counts; got.Differed != 1 || got.Violated != 1 {
		t.Errorf("both: %+v", got)
	}
}

// TestWantingOne: a receipt of which one case could not be measured for want of the engine, and
// another for no such reason, does not want another engine alone.
func TestWantingOne(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
		for id, lacks := range map[string][]string{"calc/one": nil, "calc/two": {"stack_limit"}} {
			s := unable
			s.Runs, s.Lacks = rc.Runs, lacks
			observed(rc, id).Seen = []evidence.Observation{s}
		}
	})
	if got := w.cell(e1).Receipts[0]; got.EngineLacks != nil || got.Complete {
		t.Errorf("%+v", got)
	}
}

// TestEnvelopeOfNoProfile: what was measured of a profile that the policy in force does not have,
// though an envelope names it, stops no verdict.
func TestEnvelopeOfNoProfile(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.order(e1, w.workers[0], func(a *evidence.Assignment) { a.ProfileDigest = "" })
	rc := w.passing(a, w.workers[0])
	rc.ProfileDigest = ""
	w.accept(rc, w.workers[0])
	w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Profiles[0].ID, p.Gates[0].Profiles = "t.other.v1", []string{"t.other.v1"} }))
	w.wantStatus(e1, appraise.Unmeasured, tassadar.ProfileNotImplemented)
}

// TestFailureOnce: a run that failed for no other reason than that says so once, also in the cell
// that another worker made green since.
func TestFailureOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "x"} })
	w.drop(w.workers[0].ID())
	w.measure(e1, w.workers[1])
	if got := w.cell(e1); got.Status != appraise.Green || findings(got, tassadar.RunFailed, d, "") != 1 {
		t.Errorf("%s %+v", got.Status, got.Findings)
	}
}

// TestAskedForAnother: where another engine was asked for than the cell's, what was seen says
// nothing about the cell.
func TestAskedForAnother(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], differing("calc/two"), func(rc *evidence.Receipt) { rc.Requested = "e2" })
	w.want(e1, appraise.Incomplete, tassadar.BackendMismatch, tassadar.TooFewMachines)
}

// TestNoWorkerAnyMore: a key that was a worker's and is a dispatcher's is not one that is trusted.
func TestNoWorkerAnyMore(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	d := w.measure(e1, w.workers[0])
	w.edit(w.workers[0], func(k *tassadar.Key) { k.Role, k.Host = tassadar.RoleDispatcher, "" })
	id := w.workers[0].ID()
	if got := detail(w.cell(e1), tassadar.SignerUntrusted, d, ""); got != "worker key "+id[:12]+" is not trusted" {
		t.Error(got)
	}
}

// TestEmulatedAndNotSaid: a machine that says that it is emulated is of an emulated class.
func TestEmulatedAndNotSaid(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Emulated = true }), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Machine.Emulated, rc.Machine.Emulator = true, "qemu" })
	w.wantStatus(e1, appraise.Incomplete, tassadar.EmulationContradiction)
}

// TestBuildsOfModules: a build record names a version, the toolchain of the policy's record, and
// is there; a prebuilt module's is the policy's, and what it was built by and of is asked of
// modules built here alone.
func TestBuildsOfModules(t *testing.T) {
	t.Parallel()
	edited := func(workload string, prebuilt bool, edit func(*tassadar.Build)) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) {
			m := module(rc, workload, 0)
			b := *m.Build
			m.Build, m.Prebuilt = &b, prebuilt
			if edit == nil {
				m.Build = nil
			} else {
				edit(&b)
			}
		}
	}
	for name, c := range map[string]struct {
		edit func(*evidence.Receipt)
		want []tassadar.Code
	}{
		"as it must be":                   {edited("calc", false, func(*tassadar.Build) {}), nil},
		"of no version":                   {edited("calc", false, func(b *tassadar.Build) { b.Version = "" }), codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		"by another assembler":            {edited("tiny", false, func(b *tassadar.Build) { b.Toolchain = "wabt-2" }), codes(tassadar.TooFewMachines, tassadar.ToolchainMismatch)},
		"here, without a record":          {edited("calc", false, nil), codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		"before, without a record":        {edited("calc", true, nil), codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		"before, by another command":      {edited("calc", true, func(b *tassadar.Build) { b.Command = []string{"cc"} }), codes(tassadar.EvidenceUnverifiable, tassadar.TooFewMachines)},
		"here, by another command":        {edited("calc", false, func(b *tassadar.Build) { b.Command = []string{"cc"} }), codes(tassadar.EvidenceInconsistent, tassadar.TooFewMachines)},
		"before, of another source":       {edited("calc", true, func(b *tassadar.Build) { b.Sources = nil }), codes(tassadar.EvidenceUnverifiable, tassadar.TooFewMachines)},
		"of a version outside the range":  {edited("calc", false, func(b *tassadar.Build) { b.Version = "clang version 15.0.1" }), codes(tassadar.OutsideEnvelope, tassadar.TooFewMachines)},
		"of an assembler of any version":  {edited("tiny", false, func(b *tassadar.Build) { b.Version = "wabt 1.0.32" }), nil},
		"of a version with a word behind": {edited("calc", false, func(b *tassadar.Build) { b.Version = "clang version 14.0.6rc1" }), nil},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.measure(e1, w.workers[0], c.edit)
		got := w.cell(e1)
		if (got.Status == appraise.Green) != (c.want == nil) || len(c.want)+len(got.Reasons) > 0 && !slices.Equal(got.Reasons, c.want) {
			t.Errorf("%s: %s %v, want %v", name, got.Status, got.Reasons, c.want)
		}
	}
}

// TestLongCaseOfABriefRun: a run that is not full, and measures a case marked full all the same,
// has measured it, whether the envelope asks for such cases or not; what else it left out it left
// out.
func TestLongCaseOfABriefRun(t *testing.T) {
	t.Parallel()
	for _, asked := range []bool{true, false} {
		p := withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.FullCases = asked })
		long := p.Profiles[0].Workloads[0].Cases[2]
		w := newWorld(t, p, 1, 1, 1)
		brief := func(a *evidence.Assignment) { a.Full = false }
		rc := w.passing(w.order(e1, w.workers[0], brief), w.workers[0])
		rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: "calc/long", Digest: long.Digest(), Seen: []evidence.Observation{seen(long.Expect, rc.Runs)}, Instructions: instruction})
		w.accept(rc, w.workers[0])
		w.wantStatus(e1, appraise.Green)
		rc = w.passing(w.order(e1, w.workers[0], brief), w.workers[0])
		lacking(rc)
		d := w.accept(rc, w.workers[0])
		got := w.cell(e1)
		if detail(got, tassadar.EvidenceIncomplete, d, "calc/two") != "the case was not measured" || got.Receipts[1].Complete {
			t.Errorf("full cases asked for %t: %v %+v", asked, got.Findings, got.Receipts[1])
		}
	}
}

// TestFailedRunsAreRead: of a run that failed, what it measured is compared, and what it left out
// is no reason of its own.
func TestFailedRunsAreRead(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], differing("calc/one"), lacking, func(rc *evidence.Receipt) {
		rc.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "x"}
		rc.Refusals[0].Seen = []evidence.Observation{}
	})
	if got := w.cell(e1).Receipts[0].Codes; !slices.Equal(got, codes(tassadar.OutcomeDiffers, tassadar.RunFailed)) {
		t.Errorf("%v", got)
	}
}

// TestHorizonOfACaseThatDiffers: a horizon that was missed because its case differs is no reason
// of its own, and a case that not every run measured reaches none.
func TestHorizonOfACaseThatDiffers(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], differing("calc/long"))
	w.want(e1, appraise.Red, tassadar.OutcomeDiffers, tassadar.TooFewMachines)
	w = newWorld(t, smallPolicy(), 1, 1, 1)
	d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
		c := observed(rc, "calc/long")
		c.Seen[0].Runs--
		c.Seen = append(c.Seen, unable)
	})
	if got := w.cell(e1); detail(got, tassadar.EvidenceIncomplete, d, "") != "horizon 100 of 5000 instructions" {
		t.Errorf("%v", got.Findings)
	}
}

// TestEndingsOfTraps: a case whose reference is a trap did not return, whatever digest stands
// there, and families may agree on a trap.
func TestEndingsOfTraps(t *testing.T) {
	t.Parallel()
	trap := tassadar.Result{{Trap: tassadar.TrapDivideByZero}}
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
		observed(rc, "tiny/trap").Seen[0] = evidence.Observation{Ended: tassadar.EndedReturned, Digest: trap.Digest(), Runs: rc.Runs}
	})
	if got := w.cell(e1); detail(got, tassadar.EvidenceUnverifiable, d, "tiny/trap") != "returned, and the result says otherwise" {
		t.Errorf("%s %v", got.Status, got.Findings)
	}
	w = ballot(t)
	for _, b := range engines[:2] {
		w.measure(cellOf(ownID, b), w.workers[0], func(rc *evidence.Receipt) { rc.Cases[0].Seen[0] = seen(trap, 1) })
	}
	w.wantStatus(cellOf(ownID, "e1"), appraise.Green)
}

// TestWordsOfCases: what is wrong with a case or a refusal is said as what it is.
func TestWordsOfCases(t *testing.T) {
	t.Parallel()
	wrong := digest("wrong")
	ended := func(id string, s evidence.Observation) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) {
			s.Runs = rc.Runs
			observed(rc, id).Seen = []evidence.Observation{s}
		}
	}
	for name, c := range map[string]struct {
		edit func(*evidence.Receipt)
		code tassadar.Code
		id   string
		want string // how it begins
	}{
		"a result that is not shown": {ended("calc/two", evidence.Observation{Ended: tassadar.EndedReturned, Digest: wrong}), tassadar.OutcomeDiffers, "calc/two",
			"want result " + result("4").Digest().Short() + ", got " + wrong.Short()},
		"a reference that is not shown": {ended("calc/derived-0", seen(result("666"), 1)), tassadar.OutcomeDiffers, "calc/derived-0", "want result "},
		"refused by admission": {ended("calc/two", evidence.Observation{Ended: tassadar.EndedRefused, Code: tassadar.NumericUnsupported, By: tassadar.ByAdmission}),
			tassadar.EvidenceIncomplete, "calc/two", "refused with numeric_unsupported by admission: "},
		"not measured of a module of its own": {func(rc *evidence.Receipt) { drifting("calc", 0)(rc); ended("calc/two", unable)(rc) },
			tassadar.EvidenceIncomplete, "calc/two", "could not be measured: not_measured backend_unavailable"},
		"not measured by an engine": {ended("calc/two", evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: tassadar.BackendUnavailable, By: tassadar.ByEngine}),
			tassadar.EvidenceIncomplete, "calc/two", "could not be measured: not_measured backend_unavailable"},
		"refused by another": {func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0].By = tassadar.ByEngine }, tassadar.RefusalMissing, "floats",
			"want numeric_unsupported by admission, refused with numeric_unsupported by engine"},
		"no calibration": {func(rc *evidence.Receipt) { rc.Timings.Calibration = 0 }, tassadar.FloorMissed, "calc/one", "no timing of the case or of the calibration kernel"},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		d := w.measure(e1, w.workers[0], c.edit)
		if got := detail(w.cell(e1), c.code, d, c.id); !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Machine.Host = hostID("z") })
	want := "worker key " + w.workers[0].ID()[:12] + " was not trusted on host " + hostID("z")[:12] + " when the receipt was logged"
	if got := detail(w.cell(e1), tassadar.SignerUntrusted, d, ""); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestFloorBeyond64Bits: a floor that is reached only by more than 64 bits of thousandths is none
// that a quick case misses.
func TestFloorBeyond64Bits(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Require.Floors = []tassadar.Floor{{Case: "calc/one", MaxRatioMilli: 1 << 36}}
	}), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Timings.Calibration = 1 << 29 })
	w.wantStatus(e1, appraise.Green)
}

// TestTracesOfSomeReceipts: the prerequisite about traces fails where one of the receipts that
// count was not executed again, whichever it is.
func TestTracesOfSomeReceipts(t *testing.T) {
	t.Parallel()
	for _, first := range []bool{true, false} {
		w := newWorld(t, weighed(), 1, 1, 1)
		for _, again := range []bool{first, !first} {
			w.op.SetReexecute(nil)
			if again {
				w.op.SetReexecute(found(nil))
			}
			w.measure(e1, w.workers[0], traced)
		}
		if got := lineOf(t, w.verdict(), tassadar.GateArticle, "traces", e1); got.Passed || !slices.Equal(got.Reasons, codes(tassadar.TraceUnavailable)) {
			t.Errorf("the first was executed again %t: %+v", first, got)
		}
	}
}

// TestTracesAreNotAboutReceipts: that a trace differs is a reason of the prerequisite about
// portability, and of none about receipts, refusals or floors.
func TestTracesAreNotAboutReceipts(t *testing.T) {
	t.Parallel()
	w := answered(t, "calc/two")
	for _, p := range gateIn(t, w.verdict(), tassadar.GateArticle).Prerequisites {
		if slices.Contains(p.Reasons, tassadar.TraceDiffers) != (p.ID == "portability") {
			t.Errorf("prerequisite %s has the reasons %v", p.ID, p.Reasons)
		}
	}
}

// TestGateThatAsksForLess: a profile with a cell that is red does not pass a gate that names no
// prerequisite about what is wrong there.
func TestGateThatAsksForLess(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Gates[0].Prerequisites = needs()[:1] }), 1, 1, 2) // portability
	w.measure(e1, w.workers[0])
	w.assign(e1, w.workers[1])
	w.now += lifetime + 1
	w.want(e1, appraise.Red, tassadar.RunAbandoned)
	if row := rowOf(t, gateIn(t, w.verdict(), tassadar.GateArticle), articleID); row.Passed || !slices.Equal(row.Reasons, codes(tassadar.RunAbandoned)) {
		t.Errorf("%+v", row)
	}
}
