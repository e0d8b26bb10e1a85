package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestOneReceipt changes the one receipt that would make the cell green.
func TestOneReceipt(t *testing.T) {
	type rc = evidence.Receipt
	for _, c := range []struct {
		name   string
		edit   func(*rc)
		status appraise.Status
		want   []tassadar.Code
	}{
		{"nothing", func(*rc) {}, appraise.Green, nil},
		{"law 5: another engine ran", func(r *rc) { r.Effective.Family = "e2" }, appraise.Incomplete, codes(tassadar.BackendMismatch, tassadar.TooFewMachines)},
		{"law 5: a canary refuted it", func(r *rc) { r.Effective.Family = "refuted" }, appraise.Incomplete, codes(tassadar.BackendMismatch, tassadar.TooFewMachines)},
		{"law 5: the mismatch differs too", func(r *rc) { r.Effective.Family = "e2"; differing("calc/one")(r) }, appraise.Incomplete, codes(tassadar.BackendMismatch, tassadar.TooFewMachines)},
		{"law 5: both claim another", func(r *rc) { r.Effective.Family, r.Requested = "e2", "e2" }, appraise.Incomplete, codes(tassadar.BackendMismatch, tassadar.TooFewMachines)},
		{"law 6: an allowed result", func(r *rc) { r.Cases[3].Seen[0] = seen(result("9"), 2) }, appraise.Green, nil},
		{"law 6: neither", func(r *rc) { r.Cases[3].Seen[0] = seen(result("10"), 2) }, appraise.Red, codes(tassadar.OutcomeDiffers, tassadar.TooFewMachines)},
		{"law 6: an allowed result of another case", func(r *rc) { r.Cases[0].Seen[0] = seen(result("9"), 2) }, appraise.Red, codes(tassadar.OutcomeDiffers, tassadar.TooFewMachines)},
		{"law 6: an exact case refused", func(r *rc) {
			r.Cases[0].Seen[0] = evidence.Observation{Ended: tassadar.EndedRefused, Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit, Runs: 2}
		}, appraise.Incomplete, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{"law 6: an exact case refused by the engine", func(r *rc) {
			r.Cases[0].Seen[0] = evidence.Observation{Ended: tassadar.EndedRefused, Code: tassadar.MalformedModule, By: tassadar.ByEngine, Runs: 2}
		}, appraise.Red, codes(tassadar.OutcomeDiffers, tassadar.TooFewMachines)},
		{"law 6: an exact case refused by admission", func(r *rc) {
			r.Cases[0].Seen[0] = evidence.Observation{Ended: tassadar.EndedRefused, Code: tassadar.NumericUnsupported, By: tassadar.ByAdmission, Runs: 2}
		}, appraise.Incomplete, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{"law 6: not measured", func(r *rc) {
			r.Cases[0].Seen[0] = evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: tassadar.RunFailed, Runs: 2}
		}, appraise.Incomplete, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{"law 6: skipped", func(r *rc) { r.Cases[0].Seen[0] = evidence.Observation{Ended: tassadar.EndedSkipped, Runs: 2} }, appraise.Incomplete, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{"law 6: once so, once so", func(r *rc) {
			r.Cases[0].Seen = []evidence.Observation{seen(result("2"), 1), seen(result("3"), 1)}
		}, appraise.Red, codes(tassadar.OutcomeUnstable, tassadar.TooFewMachines)},
		{"law 6: once measured, once not", func(r *rc) {
			r.Cases[0].Seen = []evidence.Observation{seen(result("2"), 1), {Ended: tassadar.EndedNotMeasured, Code: tassadar.RunFailed, Runs: 1}}
		}, appraise.Incomplete, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{"law 6: once differing, once not measured", func(r *rc) {
			r.Cases[0].Seen = []evidence.Observation{seen(result("3"), 1), {Ended: tassadar.EndedNotMeasured, Code: tassadar.RunFailed, Runs: 1}}
		}, appraise.Red, codes(tassadar.EvidenceIncomplete, tassadar.OutcomeDiffers, tassadar.TooFewMachines)},
		{"law 6: returns where it must trap", func(r *rc) { r.Cases[6].Seen[0] = seen(result("0"), 2) }, appraise.Red, codes(tassadar.OutcomeDiffers, tassadar.TooFewMachines)},
		{"law 7: not tried", func(r *rc) { r.Refusals = r.Refusals[1:] }, appraise.Incomplete, codes(tassadar.RefusalMissing, tassadar.TooFewMachines)},
		{"law 7: ran", func(r *rc) { r.Refusals[0].Seen[0] = seen(result("1"), 2) }, appraise.Red, codes(tassadar.RefusalViolated, tassadar.TooFewMachines)},
		{"law 7: ran once", func(r *rc) {
			r.Refusals[0].Seen[0].Runs = 1
			r.Refusals[0].Seen = append(r.Refusals[0].Seen, seen(result("1"), 1))
		}, appraise.Red, codes(tassadar.RefusalViolated, tassadar.TooFewMachines)},
		{"law 7: trapped", func(r *rc) {
			r.Refusals[1].Seen[0] = seen(tassadar.Result{{Trap: tassadar.TrapUnreachable}}, 2)
		}, appraise.Red, codes(tassadar.RefusalViolated, tassadar.TooFewMachines)},
		{"law 7: another code", func(r *rc) { r.Refusals[0].Seen[0].Code = tassadar.MalformedModule }, appraise.Incomplete, codes(tassadar.RefusalMissing, tassadar.TooFewMachines)},
		{"law 7: another refuser", func(r *rc) { r.Refusals[0].Seen[0].By = tassadar.ByEngine }, appraise.Incomplete, codes(tassadar.RefusalMissing, tassadar.TooFewMachines)},
		{"law 7: not measured", func(r *rc) {
			r.Refusals[0].Seen[0] = evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: tassadar.RunFailed, Runs: 2}
		}, appraise.Incomplete, codes(tassadar.RefusalMissing, tassadar.TooFewMachines)},
		{"law 8: another host", func(r *rc) { r.Machine.Host = hostID("b") }, appraise.Incomplete, codes(tassadar.SignerUntrusted, tassadar.TooFewMachines)},
		{"a difference from another host blocks nothing", func(r *rc) { r.Machine.Host = hostID("b"); differing("calc/one")(r) }, appraise.Incomplete, codes(tassadar.OutcomeDiffers, tassadar.SignerUntrusted, tassadar.TooFewMachines)},
		{"another module's difference blocks nothing", func(r *rc) { r.Modules[0].Digest = digest("x"); differing("calc/one")(r) }, appraise.Incomplete,
			codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines, tassadar.ToolchainDrift)},
		{"a link left out", func(r *rc) { r.Modules = r.Modules[:2] }, appraise.Incomplete, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{"a link of other bytes", func(r *rc) { r.Modules[2].Digest = digest("x"); differing("tiny/trap")(r) }, appraise.Incomplete,
			codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines, tassadar.ToolchainDrift)},
		{"a link that the profile does not have", func(r *rc) { r.Modules[2].Link = 2 }, appraise.Incomplete,
			codes(tassadar.EvidenceIncomplete, tassadar.EvidenceUnverifiable, tassadar.TooFewMachines)},
		{"law 14: a derived case left out", func(r *rc) { r.Cases = append(r.Cases[:4:4], r.Cases[5:]...) }, appraise.Incomplete, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{"law 14: other inputs", func(r *rc) { r.Cases[4].Digest = digest("x") }, appraise.Incomplete, codes(tassadar.EvidenceUnverifiable, tassadar.TooFewMachines)},
		{"law 14: another result", func(r *rc) { r.Cases[4].Seen[0].Digest = digest("x") }, appraise.Red, codes(tassadar.OutcomeDiffers, tassadar.TooFewMachines)},
		{"law 14: the nonce of another assignment", func(r *rc) { r.Nonce = append(tassadar.Bytes{}, make([]byte, 32)...) }, appraise.Incomplete, codes(tassadar.EvidenceUnverifiable, tassadar.TooFewMachines)},
		{"engine below the envelope", func(r *rc) { r.Effective.Version = "1.1.9" }, appraise.Incomplete, codes(tassadar.OutsideEnvelope, tassadar.TooFewMachines)},
		{"engine at the lower end", func(r *rc) { r.Effective.Version = "v1.2" }, appraise.Green, nil},
		{"engine at the upper end", func(r *rc) { r.Effective.Version = "1.9.99" }, appraise.Green, nil},
		{"engine above", func(r *rc) { r.Effective.Version = "1.10" }, appraise.Incomplete, codes(tassadar.OutsideEnvelope, tassadar.TooFewMachines)},
		{"program too new", func(r *rc) { r.Program.Version = "1.0" }, appraise.Incomplete, codes(tassadar.TooFewMachines, tassadar.WorkerTooOld)},
		{"an emulated machine", func(r *rc) {
			r.Machine.Emulated, r.Machine.Emulator, r.Machine.Class = true, "qemu", hostClass+"+qemu"
		}, appraise.Incomplete, codes(tassadar.EvidenceIncomplete, tassadar.MachineClassMismatch, tassadar.TooFewMachines)},
		{"the floor exactly", func(r *rc) { r.Timings.Cases["calc/one"] = 2000 }, appraise.Green, nil},
		{"the floor missed", func(r *rc) { r.Timings.Cases["calc/one"] = 2001 }, appraise.Incomplete, codes(tassadar.FloorMissed, tassadar.TooFewMachines)},
		{"a ratio beyond 64 bits", func(r *rc) { r.Timings.Cases["calc/one"] = 1<<64 - 1 }, appraise.Incomplete, codes(tassadar.EvidenceInconsistent, tassadar.FloorMissed, tassadar.TooFewMachines)},
		{"the horizon missed", func(r *rc) { r.Cases[2].Instructions = instruction - 1 }, appraise.Incomplete, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{"a case twice, once differing", func(r *rc) {
			again := r.Cases[0]
			again.Seen = []evidence.Observation{seen(result("3"), 2)}
			r.Cases = append([]evidence.ObservedCase{again}, r.Cases...)
		}, appraise.Red, codes(tassadar.EvidenceUnverifiable, tassadar.OutcomeDiffers, tassadar.OutcomeUnstable, tassadar.TooFewMachines)},
		{"a case twice, once differing where it stands again", func(r *rc) {
			again := r.Cases[0]
			again.Seen = []evidence.Observation{seen(result("3"), 2)}
			r.Cases = append(r.Cases, again)
		}, appraise.Red, codes(tassadar.EvidenceUnverifiable, tassadar.OutcomeUnstable, tassadar.TooFewMachines)},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.measure(cellOf(articleID, "e1"), w.workers[0], c.edit)
		got := w.cell(cellOf(articleID, "e1"))
		if got.Status != c.status || canonical(t, got.Reasons) != canonical(t, append([]tassadar.Code{}, c.want...)) {
			t.Errorf("%s: got %s %v, want %s %v", c.name, got.Status, got.Reasons, c.status, c.want)
		}
	}
}

func TestVariantIsShown(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(cellOf(articleID, "e1"), w.workers[0], func(r *evidence.Receipt) { r.Cases[3].Seen[0] = seen(result("9"), 2) })
	got := w.cell(cellOf(articleID, "e1"))
	if canonical(t, got.Marks) != `["one_machine","prebuilt","self_attested","variant"]` || canonical(t, got.Receipts[0].Variants) != `["calc/open"]` {
		t.Errorf("marks %v, variants %v", got.Marks, got.Receipts[0].Variants)
	}
}

// TestEnvelopeLoosened: what an envelope does not ask for need not be there,
// but what is there is read.
func TestEnvelopeLoosened(t *testing.T) {
	policy := smallPolicy()
	r := &policy.Envelopes[0].Require
	r.Refusals, r.FullCases, r.Horizon, r.Floors = false, false, 0, nil
	policy.Gates[0].Prerequisites = policy.Gates[0].Prerequisites[:2] // portability and receipts
	cell := cellOf(articleID, "e1")
	for _, c := range []struct {
		name   string
		edit   func(*evidence.Receipt)
		status appraise.Status
	}{
		{"no refusal tried", func(r *evidence.Receipt) { r.Refusals = []evidence.ObservedRefusal{} }, appraise.Green},
		{"no timings", func(r *evidence.Receipt) { r.Timings = evidence.Timings{} }, appraise.Green},
		{"a refusal violated", func(r *evidence.Receipt) { r.Refusals[0].Seen[0] = seen(result("1"), 2) }, appraise.Red},
		{"ordered in full and left out", func(r *evidence.Receipt) { r.Cases = append(r.Cases[:2:2], r.Cases[3:]...) }, appraise.Incomplete},
		{"a full case differs", differing("calc/long"), appraise.Red},
	} {
		w := newWorld(t, policy, 1, 1, 1)
		w.measure(cell, w.workers[0], c.edit)
		if got := w.cell(cell); got.Status != c.status {
			t.Errorf("%s: got %s %v, want %s", c.name, got.Status, got.Reasons, c.status)
		}
	}
	policy.Envelopes[0].Require.Prebuilt = false
	w := newWorld(t, policy, 1, 1, 1)
	w.measure(cell, w.workers[0])
	w.want(cell, appraise.Incomplete, tassadar.EvidenceIncomplete, tassadar.TooFewMachines)
	w.measure(cell, w.workers[0], func(r *evidence.Receipt) {
		for i := range r.Modules {
			r.Modules[i].Prebuilt = false
		}
	})
	w.want(cell, appraise.Green)
}

// TestSubjects: the statement is about the profile and the modules, and other
// tools read just that.
func TestSubjects(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	cell, h := cellOf(articleID, "e1"), w.workers[0]
	rc := w.passing(w.assign(cell, h), h)
	subjects := rc.Subjects()
	subjects[1] = evidence.NewSubject("calc.wasm", digest("another module"))
	record, err := evidence.Sign(evidence.KindReceipt, subjects, rc, h.Signer)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.op.Accept(t.Context(), record); err != nil {
		t.Fatal(err)
	}
	w.want(cell, appraise.Incomplete, tassadar.EvidenceUnverifiable, tassadar.TooFewMachines)
}
