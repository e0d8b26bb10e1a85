package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

type policyEdit = func(*tassadar.Policy)
type orderEdit = func(*evidence.Assignment)
type receiptEdit = func(*evidence.Receipt)

// TestReceiptReasons: every reason why a receipt does not count, and whether
// measuring again would change that.
func TestReceiptReasons(t *testing.T) {
	t.Parallel()
	e2 := cellOf(articleID, "e2") // the envelope bounds no version of it
	more := func(want ...tassadar.Code) []tassadar.Code {
		want = append(want, tassadar.TooFewMachines)
		slices.Sort(want)
		return want
	}
	failed := func(code tassadar.Code) receiptEdit {
		return func(rc *evidence.Receipt) { rc.Failure = &evidence.Failure{Code: code, Detail: "x"} }
	}
	half := func(rc *evidence.Receipt) { // a run that is not full
		rc.Cases = slices.DeleteFunc(rc.Cases, func(c evidence.ObservedCase) bool { return c.ID == "calc/long" })
	}
	notFull := func(a *evidence.Assignment) { a.Full = false }
	require := func(edit func(*tassadar.Requirements)) policyEdit {
		return func(p *tassadar.Policy) { edit(&p.Envelopes[0].Require) }
	}
	shortHorizon := func(r *tassadar.Requirements) { r.Horizon = 100 }
	for _, c := range []struct {
		name     string
		policy   policyEdit
		order    orderEdit
		edit     receiptEdit
		complete bool
		status   appraise.Status
		want     []tassadar.Code // nil: green
	}{
		{"nothing", nil, nil, nil, true, appraise.Green, nil},
		// What was seen, who saw it and when: the receipt is whole.
		{"an outcome differs", nil, nil, differing("calc/two"), true, appraise.Red, more(tassadar.OutcomeDiffers)},
		{"an outcome is unstable", nil, nil, func(rc *evidence.Receipt) {
			rc.Cases[1].Seen = []evidence.Observation{seen(result("4"), 1), seen(result("5"), 1)}
		}, true, appraise.Red, more(tassadar.OutcomeUnstable)},
		{"a refusal violated", nil, nil, func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0] = seen(result("1"), 2) }, true, appraise.Red, more(tassadar.RefusalViolated)},
		{"a floor missed", nil, nil, func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 2001 }, true, appraise.Incomplete, more(tassadar.FloorMissed)},
		{"outside the envelope", require(func(r *tassadar.Requirements) { r.Programs = []tassadar.Digest{digest("another")} }), nil, nil, true, appraise.Incomplete, more(tassadar.OutsideEnvelope)},
		{"a worker too old", nil, nil, func(rc *evidence.Receipt) { rc.Program.Version = "1.0" }, true, appraise.Incomplete, more(tassadar.WorkerTooOld)},
		{"another host", nil, nil, func(rc *evidence.Receipt) { rc.Machine.Host = hostID("z") }, true, appraise.Incomplete, more(tassadar.SignerUntrusted)},
		{"no host", nil, nil, func(rc *evidence.Receipt) { rc.Machine.Host = "" }, true, appraise.Incomplete, more(tassadar.MachineIDUnavailable, tassadar.SignerUntrusted)},
		{"a module of its own", nil, nil, drifting("calc", 0), true, appraise.Incomplete, more(tassadar.ToolchainDrift)},
		{"-1 cores", nil, nil, func(rc *evidence.Receipt) { rc.Machine.Cores = -1 }, true, appraise.Incomplete, more(tassadar.EvidenceInconsistent)},
		{"no core", nil, nil, func(rc *evidence.Receipt) { rc.Machine.Cores = 0 }, true, appraise.Green, nil},
		{"65536 cores", nil, nil, func(rc *evidence.Receipt) { rc.Machine.Cores = 1 << 16 }, true, appraise.Green, nil},
		{"65537 cores", nil, nil, func(rc *evidence.Receipt) { rc.Machine.Cores = 1<<16 + 1 }, true, appraise.Incomplete, more(tassadar.EvidenceInconsistent)},
		// What this machine, or this run, cannot change.
		{"built before, and that does not count", require(func(r *tassadar.Requirements) { r.Prebuilt = false }), nil, nil, true, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
		{"a horizon that no case reaches", require(func(r *tassadar.Requirements) { r.Horizon = instruction + 1 }), nil, nil, true, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
		{"a horizon exactly", require(func(r *tassadar.Requirements) { r.Horizon = instruction }), nil, nil, true, appraise.Green, nil},
		{"a run that is not full", require(shortHorizon), notFull, half, true, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
		{"a run that is not full, and need not be", require(func(r *tassadar.Requirements) { shortHorizon(r); r.FullCases = false }), notFull, half, true, appraise.Green, nil},
		{"a full run that leaves out the long case", require(func(r *tassadar.Requirements) { shortHorizon(r); r.FullCases = false }), nil, half, false, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
		// What measuring again would change.
		{"a case left out", nil, nil, lacking, false, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
		{"another nonce", nil, nil, func(rc *evidence.Receipt) { rc.Nonce = nil }, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable)},
		{"another cell", nil, nil, func(rc *evidence.Receipt) { rc.Cell.Backend = "e1" }, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable)},
		{"another engine", nil, nil, func(rc *evidence.Receipt) { rc.Effective.Family = "e1" }, false, appraise.Incomplete, more(tassadar.BackendMismatch)},
		{"a refusal left out", nil, nil, func(rc *evidence.Receipt) { rc.Refusals = rc.Refusals[1:] }, false, appraise.Incomplete, more(tassadar.RefusalMissing)},
		{"another class", nil, nil, func(rc *evidence.Receipt) {
			rc.Machine.Class, rc.Machine.Arch, rc.Machine.Level = otherClass, "arm64", "v8"
		}, false, appraise.Incomplete, more(tassadar.MachineClassMismatch)},
		{"an emulator on no emulated machine", nil, nil, func(rc *evidence.Receipt) { rc.Machine.Emulator = "qemu" }, false, appraise.Incomplete, more(tassadar.EmulationContradiction)},
		{"a module that the toolchain does not have", func(p *tassadar.Policy) {
			m := &p.Profiles[0].Workloads[1].Modules[0]
			b := *m.Build
			b.Toolchain = "rustc-1/wasm32"
			m.Toolchain, m.Build = b.Toolchain, &b
		}, nil, func(rc *evidence.Receipt) {
			rc.Modules = slices.DeleteFunc(rc.Modules, func(m evidence.MeasuredModule) bool { return m.Digest == "" })
		},
			false, appraise.Incomplete, more(tassadar.ToolchainMismatch)},
		// Runs.
		{"fewer runs than were ordered", nil, func(a *evidence.Assignment) { a.Runs = 3 }, func(rc *evidence.Receipt) {
			rc.Runs = 2
			for i := range rc.Cases {
				rc.Cases[i].Seen[0].Runs = 2
			}
			for i := range rc.Refusals {
				rc.Refusals[i].Seen[0].Runs = 2
			}
		}, false, appraise.Incomplete, more(tassadar.TooFewRuns)},
		{"fewer runs ordered than are asked for", nil, func(a *evidence.Assignment) { a.Runs = 1 }, nil, false, appraise.Incomplete, more(tassadar.TooFewRuns)},
		{"more runs ordered than are asked for", nil, func(a *evidence.Assignment) { a.Runs = 3 }, nil, true, appraise.Green, nil},
		{"a case run once of twice", nil, nil, func(rc *evidence.Receipt) { rc.Cases[0].Seen[0].Runs = 1 }, false, appraise.Incomplete, more(tassadar.TooFewRuns)},
		{"a refusal tried once of twice", nil, nil, func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0].Runs = 1 }, false, appraise.Incomplete, more(tassadar.RefusalMissing)},
		{"a case in two equal halves", nil, nil, func(rc *evidence.Receipt) {
			rc.Cases[0].Seen = []evidence.Observation{seen(result("2"), 1), seen(result("2"), 1)}
		}, true, appraise.Incomplete, more(tassadar.OutcomeUnstable)},
		{"nothing seen of a case", nil, nil, func(rc *evidence.Receipt) { rc.Cases[0].Seen = []evidence.Observation{} }, false, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
		{"as many instructions as the limit", nil, nil, func(rc *evidence.Receipt) { rc.Cases[0].Instructions = 1_000_000 }, true, appraise.Green, nil},
		{"an instruction more", nil, nil, func(rc *evidence.Receipt) { rc.Cases[0].Instructions = 1_000_001 }, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable)},
		// Endings that contradict themselves.
		{"refused, with a result", nil, nil, func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0].Digest = digest("x") }, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable)},
		{"refused with a code that nobody knows", nil, nil, func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0].Code = "x" }, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable, tassadar.RefusalMissing)},
		{"refused by nobody", nil, nil, func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0].By = "" }, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable, tassadar.RefusalMissing)},
		{"not measured, by somebody", nil, nil, func(rc *evidence.Receipt) {
			rc.Refusals[0].Seen[0] = evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: tassadar.RunFailed, By: tassadar.ByEngine, Runs: 2}
		}, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable, tassadar.RefusalMissing)},
		{"skipped, with a result", nil, nil, func(rc *evidence.Receipt) {
			rc.Refusals[0].Seen[0] = evidence.Observation{Ended: tassadar.EndedSkipped, Digest: digest("x"), Runs: 2}
		}, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable, tassadar.RefusalMissing)},
		{"trapped, with what it returned", nil, nil, func(rc *evidence.Receipt) {
			rc.Cases[1].Seen[0] = seen(result("5"), 2)
			rc.Cases[1].Seen[0].Ended = tassadar.EndedTrapped
		}, false, appraise.Red, more(tassadar.EvidenceUnverifiable, tassadar.OutcomeDiffers)},
		{"returned, with how it trapped", nil, nil, func(rc *evidence.Receipt) {
			rc.Cases[1].Seen[0] = seen(tassadar.Result{{Trap: tassadar.TrapUnreachable}}, 2)
			rc.Cases[1].Seen[0].Ended = tassadar.EndedReturned
		}, false, appraise.Red, more(tassadar.EvidenceUnverifiable, tassadar.OutcomeDiffers)},
		{"more runs of a case than of all", nil, nil, func(rc *evidence.Receipt) { rc.Cases[0].Seen[0].Runs = 3 }, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable)},
		{"returned, with a result that has no digest", nil, nil, func(rc *evidence.Receipt) {
			rc.Cases[1].Seen[0] = evidence.Observation{Ended: tassadar.EndedReturned, Digest: "x", Runs: 2}
		}, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable, tassadar.OutcomeDiffers)},
		{"the reference, and no run of another result", nil, nil, func(rc *evidence.Receipt) {
			rc.Cases[1].Seen = append(rc.Cases[1].Seen, seen(result("5"), 0))
		}, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable, tassadar.OutcomeUnstable)},
		{"refused, and no run of another refusal", nil, nil, func(rc *evidence.Receipt) {
			again := rc.Refusals[0].Seen[0]
			again.Runs = 0
			rc.Refusals[0].Seen = append(rc.Refusals[0].Seen, again)
		}, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable)},
		{"refused, and no run that was not measured", nil, nil, func(rc *evidence.Receipt) {
			rc.Refusals[0].Seen = append(rc.Refusals[0].Seen, evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: tassadar.RunFailed})
		}, false, appraise.Incomplete, more(tassadar.EvidenceUnverifiable, tassadar.RefusalMissing)},
		// What cannot be together.
		{"a host that is no host", nil, nil, func(rc *evidence.Receipt) { rc.Machine.Host = "host a" }, true, appraise.Incomplete, more(tassadar.EvidenceInconsistent, tassadar.SignerUntrusted)},
		{"canaries as they are known", knownEngines, nil, func(rc *evidence.Receipt) { rc.Canaries[0].Bits = "ffc00000" }, true, appraise.Green, nil},
		{"a canary that nobody knows beside", knownEngines, nil, func(rc *evidence.Receipt) {
			rc.Canaries = []evidence.Canary{{ID: "a", Bits: "1"}, {ID: "nan", Bits: "ffc00000"}}
		}, true, appraise.Green, nil},
		{"canaries of another engine", knownEngines, nil, nil, true, appraise.Incomplete, more(tassadar.EvidenceInconsistent)},
		{"no canaries of an engine that is known by some", knownEngines, nil, func(rc *evidence.Receipt) { rc.Canaries = nil }, true, appraise.Incomplete, more(tassadar.EvidenceInconsistent)},
		{"no canaries of an engine that is known by none", func(p *tassadar.Policy) { knownEngines(p); p.Engines = p.Engines[:2] }, nil, func(rc *evidence.Receipt) { rc.Canaries = nil }, true, appraise.Green, nil},
		{"a canary twice", knownEngines, nil, func(rc *evidence.Receipt) {
			rc.Canaries = []evidence.Canary{{ID: "nan", Bits: "ffc00000"}, {ID: "nan", Bits: "ffc00000"}}
		}, true, appraise.Incomplete, more(tassadar.EvidenceInconsistent)},
		{"no canaries of an engine that is known elsewhere", func(p *tassadar.Policy) {
			p.Engines = []tassadar.EngineRule{{Backend: "e2", Arch: "arm64", Canaries: map[string]string{"nan": "ffc00000"}}}
		}, nil, func(rc *evidence.Receipt) { rc.Canaries = nil }, true, appraise.Incomplete, more(tassadar.EvidenceInconsistent)},
		{"no canaries of an engine that is known by other signs", func(p *tassadar.Policy) {
			p.Engines = []tassadar.EngineRule{{Backend: "e2", Arch: "amd64", Evidence: map[string]string{"flag": "no"}}}
		}, nil, func(rc *evidence.Receipt) { rc.Canaries = nil }, true, appraise.Green, nil},
		{"no canaries of a run that failed", knownEngines, nil, func(rc *evidence.Receipt) { failing(rc); rc.Canaries = nil }, false, appraise.Red, more(tassadar.RunFailed)},
		{"as long as the run took", nil, nil, func(rc *evidence.Receipt) { rc.Timings.Cases["calc/two"] = 499_998_000 }, true, appraise.Green, nil}, // twice, beside 1500 twice and 1000
		{"a nanosecond longer", nil, nil, func(rc *evidence.Receipt) { rc.Timings.Cases["calc/two"] = 499_998_001 }, true, appraise.Incomplete, more(tassadar.EvidenceInconsistent)},
		{"longer, in a longer run", nil, nil, func(rc *evidence.Receipt) { rc.FinishedAt++; rc.Timings.Cases["calc/two"] = 999_998_000 }, true, appraise.Green, nil},
		{"the timing of a case that was not measured", nil, nil, func(rc *evidence.Receipt) { lacking(rc); rc.Timings.Cases["calc/two"] = 1 }, false, appraise.Incomplete, more(tassadar.EvidenceIncomplete, tassadar.EvidenceInconsistent)},
		// Clocks.
		{"started as early as clocks may be off", nil, nil, func(rc *evidence.Receipt) { rc.StartedAt -= 300 }, true, appraise.Green, nil},
		{"started a second earlier", nil, nil, func(rc *evidence.Receipt) { rc.StartedAt -= 301 }, false, appraise.Incomplete, more(tassadar.ClockSkew)},
		{"finished as late as clocks may be off", nil, nil, func(rc *evidence.Receipt) { rc.FinishedAt += 300 }, true, appraise.Green, nil},
		{"finished a second later", nil, nil, func(rc *evidence.Receipt) { rc.FinishedAt += 301 }, false, appraise.Incomplete, more(tassadar.ClockSkew)},
		{"finished before it started", nil, nil, func(rc *evidence.Receipt) { rc.StartedAt++ }, false, appraise.Incomplete, more(tassadar.ClockSkew)},
		{"finished so late that nanoseconds overflow", nil, nil, func(rc *evidence.Receipt) { rc.FinishedAt = rc.StartedAt + 4394217352542425 }, false, appraise.Incomplete, more(tassadar.ClockSkew)},
		// A run that failed says so once, with what is known of why.
		{"failed", nil, nil, failed(tassadar.RunFailed), false, appraise.Red, more(tassadar.RunFailed)},
		{"failed with a code", nil, nil, failed(tassadar.BackendUnavailable), false, appraise.Red, more(tassadar.RunFailed, tassadar.BackendUnavailable)},
		{"failed with a code that nobody knows", nil, nil, failed("x"), false, appraise.Red, more(tassadar.RunFailed)},
		{"failed before anything was seen", nil, nil, func(rc *evidence.Receipt) {
			failing(rc)
			rc.Effective.Version, rc.Effective.Digest = "", ""
			rc.Modules, rc.Cases, rc.Refusals, rc.Canaries, rc.Timings = []evidence.MeasuredModule{}, []evidence.ObservedCase{}, []evidence.ObservedRefusal{}, nil, evidence.Timings{}
		}, false, appraise.Red, more(tassadar.RunFailed)},
		{"not failed, and no version of the engine", nil, nil, func(rc *evidence.Receipt) { rc.Effective.Version = "" }, false, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
		{"not failed, and no digest of the engine", nil, nil, func(rc *evidence.Receipt) { rc.Effective.Digest = "" }, false, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
		{"no version of the program", require(func(r *tassadar.Requirements) { r.Program = tassadar.VersionRange{} }), nil, func(rc *evidence.Receipt) { rc.Program.Version = "" }, false, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
		{"no digest of the program", nil, nil, func(rc *evidence.Receipt) { rc.Program.Digest = "" }, false, appraise.Incomplete, more(tassadar.EvidenceIncomplete)},
	} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
			p.Envelopes[0].Sets[0].Backends = engines[1:2]
			if c.policy != nil {
				c.policy(p)
			}
		}), 1, 1, 1)
		cell := e2
		a := w.order(cell, w.workers[0], func(a *evidence.Assignment) {
			if c.order != nil {
				c.order(a)
			}
		})
		rc := w.passing(a, w.workers[0])
		if c.edit != nil {
			c.edit(rc)
		}
		w.accept(rc, w.workers[0])
		got := w.cell(cell)
		if got.Status != c.status || canonical(t, got.Reasons) != canonical(t, append([]tassadar.Code{}, c.want...)) {
			t.Errorf("%s: %s %v, want %s %v", c.name, got.Status, got.Reasons, c.status, c.want)
		}
		if len(got.Receipts) != 1 || got.Receipts[0].Complete != c.complete || got.Receipts[0].Counts != (c.want == nil) {
			t.Errorf("%s: %+v, want complete %t", c.name, got.Receipts, c.complete)
		}
	}
}

// TestLongestRun: durations are compared with the time of every run that an order
// allows.
func TestLongestRun(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.order(e1, w.workers[0], func(a *evidence.Assignment) { a.Deadline = a.IssuedAt + evidence.MaxDeadlineSeconds })
	w.now += evidence.MaxDeadlineSeconds
	rc := w.passing(a, w.workers[0])
	rc.StartedAt, rc.FinishedAt = start-300, w.now+300
	rc.Timings.Cases["calc/two"] = 1 << 62
	w.accept(rc, w.workers[0])
	w.wantStatus(e1, appraise.Stale, tassadar.EvidenceInconsistent)
	if got := w.cell(e1); slices.Contains(got.Reasons, tassadar.ClockSkew) {
		t.Errorf("the clock is within its bounds: %v", got.Reasons)
	}
}
