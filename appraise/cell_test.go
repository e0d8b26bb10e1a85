package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// findings counts those of a code, of a receipt and of a case.
func findings(c appraise.Cell, code tassadar.Code, receipt tassadar.Digest, caseID string) int {
	n := 0
	for _, f := range c.Findings {
		if f.Code == code && f.Receipt == receipt && f.Case == caseID {
			n++
		}
	}
	return n
}

// TestEveryFindingOnce: a cell that is not green lists every reason in detail, and
// each of them once.
func TestEveryFindingOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, pairPolicy(), 1, 1, 2)
	for _, d := range []tassadar.Digest{
		w.measure(e1, w.workers[0], differing("calc/one"), differing("calc/two")),
		w.measure(e1, w.workers[1], differing("calc/one"), differing("calc/two")),
	} {
		for _, id := range []string{"calc/one", "calc/two"} {
			if n := findings(w.cell(e1), tassadar.OutcomeDiffers, d, id); n != 1 {
				t.Errorf("receipt %s, %s: %d findings", d.Short(), id, n)
			}
		}
	}
	for i, c := range []struct {
		why  string
		want int
	}{{"wrong", 1}, {"wrong", 1}, {"very wrong", 2}} {
		w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &e1, Why: c.why}, w.ops...)
		if n := findings(w.cell(e1), tassadar.Withdrawn, "", ""); n != c.want {
			t.Errorf("withdrawal %d: %d findings, want %d", i, n, c.want)
		}
	}
	w.assign(e1, w.workers[0])
	w.assign(e1, w.workers[1])
	w.now += lifetime + 1
	if n := findings(w.cell(e1), tassadar.RunAbandoned, "", ""); n != 2 {
		t.Errorf("two runs were abandoned: %d findings", n)
	}
}

// TestRecheckCalls: a cell asks for the calls of a fact once, while it stands, and
// for none of a refusal case, which every run tries.
func TestRecheckCalls(t *testing.T) {
	t.Parallel()
	asks := func(w *world, name string, want int) {
		t.Helper()
		if got := w.cell(e1); len(got.Recheck) != want {
			t.Errorf("%s: %s, to be checked again %+v, want %d", name, got.Status, got.Recheck, want)
		}
	}
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	wrong := func(part string) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) {
			for i := range rc.Cases {
				if strings.Contains(rc.Cases[i].ID, part) {
					rc.Cases[i].Seen[0].Digest = digest("wrong")
				}
			}
		}
	}
	w.measure(e1, w.workers[0], wrong("calc/derived-1"))
	asks(w, "wrong once", 1)
	w.measure(e1, w.workers[1], wrong("calc/recheck-"))
	asks(w, "wrong twice", 1)
	w.now = start + maxAge - 1
	asks(w, "the last second", 1)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.now = start + maxAge
	asks(w, "stale", 0)
	w.wantStatus(e1, appraise.Stale, tassadar.EvidenceStale)

	// The module of a workload can be that of a refusal case as well.
	w = newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].Refusals[1].Module.Digest = p.Profiles[0].Workloads[0].Modules[0].Digest
	}), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = seen(result("1"), 2) })
	w.wantStatus(e1, appraise.Red, tassadar.RefusalViolated)
	asks(w, "a refusal violated", 0)
}

// TestDeclaredByNameOnly: nothing that is measured counts for a profile that is
// not implemented.
func TestDeclaredByNameOnly(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].Implemented, p.Envelopes[0].Sets[0].Backends = false, engines[:2]
	}), 1, 1, 1)
	for _, b := range engines[:2] { // which agree on another result than the reference
		a := w.order(cellOf(articleID, b), w.workers[0])
		rc := w.passing(a, w.workers[0])
		differing("calc/two")(rc)
		w.accept(rc, w.workers[0])
	}
	w.want(e1, appraise.Unmeasured, tassadar.ProfileNotImplemented, tassadar.Unmeasured)
	if got := w.cell(e1); got.Machines != 0 || len(got.Receipts) != 0 || slices.Contains(got.Marks, "self_attested") {
		t.Errorf("%+v", got)
	}
}

// TestMeasuredAgain: what a worker has since measured well is no reason any more;
// what another one did, or what governance took back, changes nothing.
func TestMeasuredAgain(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		act  func(w *world)
		want []tassadar.Code
	}{
		{"well", func(w *world) { w.measure(e1, w.workers[0]) }, codes(tassadar.TooFewMachines)},
		{"by another worker", func(w *world) { w.measure(e1, w.workers[1]) }, codes(tassadar.FloorMissed, tassadar.TooFewMachines)},
		{"no better", func(w *world) { w.measure(e1, w.workers[0], lacking) }, codes(tassadar.EvidenceIncomplete, tassadar.FloorMissed, tassadar.TooFewMachines)},
		{"well, and that was resolved", func(w *world) { w.resolve(w.measure(e1, w.workers[0]), w.ops...) }, codes(tassadar.FloorMissed, tassadar.TooFewMachines)},
		{"not yet", func(w *world) { w.assign(e1, w.workers[0]) }, codes(tassadar.FloorMissed, tassadar.TooFewMachines)},
		{"well, and worse since", func(w *world) { w.measure(e1, w.workers[0]); w.measure(e1, w.workers[0], lacking) }, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{"taken back itself", func(w *world) { w.resolve(w.cell(e1).Receipts[0].Receipt, w.ops...) }, codes(tassadar.TooFewMachines)},
	} {
		w := newWorld(t, pairPolicy(), 1, 1, 2)
		w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 2001 })
		w.now++
		c.act(w)
		w.want(e1, appraise.Incomplete, c.want...)
		if t.Failed() {
			t.Fatal(c.name)
		}
	}
	w := newWorld(t, pairPolicy(), 1, 1, 2)
	if got := w.cell(e1); got.MeasuredAt != 0 || got.Findings[0].Detail != "no receipt for profile digest "+w.policy.Profiles[0].Digest().Short() {
		t.Errorf("measured at %d: %+v", got.MeasuredAt, got.Findings)
	}
	w.assign(e1, w.workers[0])
	if got := w.cell(e1); got.Findings[0].Detail != "1 assignments wait for a receipt" {
		t.Errorf("assigned: %+v", got.Findings)
	}
	w.now += 50
	w.measure(e1, w.workers[1])
	if got := w.cell(e1); got.MeasuredAt != start+50 {
		t.Errorf("measured at %d", got.MeasuredAt-start)
	}
}

// TestReceiptLines: a receipt's line says whether it counts, and whether measuring
// again would add anything.
func TestReceiptLines(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name             string
		edit             func(*evidence.Receipt)
		then             func(w *world, d tassadar.Digest)
		counts, complete bool
		codes            []tassadar.Code
	}{
		{"as it is", nil, nil, true, true, nil},
		{"half of it", lacking, nil, false, false, codes(tassadar.EvidenceIncomplete)},
		{"two cases left out", func(rc *evidence.Receipt) { lacking(rc); lacking(rc) }, nil, false, false, codes(tassadar.EvidenceIncomplete)},
		{"a case differs", differing("calc/two"), nil, false, true, codes(tassadar.OutcomeDiffers)},
		{"a second too old", nil, func(w *world, _ tassadar.Digest) { w.now = start + maxAge }, false, false, codes(tassadar.EvidenceStale)},
		{"the last second", nil, func(w *world, _ tassadar.Digest) { w.now = start + maxAge - 1 }, true, true, nil},
		{"resolved", nil, func(w *world, d tassadar.Digest) { w.resolve(d, w.ops...) }, false, false, codes(tassadar.Withdrawn)},
		{"its order voided", nil, func(w *world, _ tassadar.Digest) {
			at := tassadar.Uint(2) // behind trust and policy
			w.decide(evidence.Governance{Action: evidence.ActVoid, From: at, To: at, Why: "x"}, w.ops...)
		}, false, false, codes(tassadar.Withdrawn)},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
			if c.edit != nil {
				c.edit(rc)
			}
		})
		if c.then != nil {
			c.then(w, d)
		}
		got := w.cell(e1).Receipts
		if len(got) != 1 || got[0].Receipt != d || got[0].Counts != c.counts || got[0].Complete != c.complete || canonical(t, got[0].Codes) != canonical(t, append([]tassadar.Code{}, c.codes...)) {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

// TestMarks: a cell shows what its receipts that count rest on, and nothing of the
// others.
func TestMarks(t *testing.T) {
	t.Parallel()
	open := func(rc *evidence.Receipt) { rc.Cases[3].Seen[0] = seen(result("9"), rc.Runs) } // allowed
	built := func(rc *evidence.Receipt) {
		for i := range rc.Modules {
			rc.Modules[i].Prebuilt = false
		}
	}
	marks := func(name string, w *world, c tassadar.Cell, want string) {
		t.Helper()
		if got := w.cell(c); canonical(t, got.Marks) != want {
			t.Errorf("%s: %s %v, want %s", name, got.Status, got.Marks, want)
		}
	}
	w := newWorld(t, pairPolicy(), 1, 1, 2)
	marks("nothing", w, e1, `[]`)
	w.measure(e1, w.workers[0], built)
	w.measure(e1, w.workers[1], open, lacking)
	marks("one that counts, and a variant that does not", w, e1, `["self_attested"]`)
	w.measure(e1, w.workers[1], open)
	marks("both", w, e1, `["prebuilt","self_attested","variant"]`)

	emulated := e1
	emulated.Machine = hostClass + "+qemu"
	w = newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Require.Emulated, p.Envelopes[0].Sets[0].Machines = true, []string{hostClass, emulated.Machine}
	}), 1, 1, 1)
	w.measure(emulated, host{w.workers[0].Signer, w.workers[0].host, emulated.Machine}, built, func(rc *evidence.Receipt) {
		rc.Machine.Level, rc.Machine.Emulated, rc.Machine.Emulator = "v3", true, "qemu"
	})
	w.measure(e1, w.workers[0], built)
	marks("emulated", w, emulated, `["emulated","one_machine","self_attested"]`)
	marks("not emulated", w, e1, `["one_machine","self_attested"]`)

	// Of speed an emulated machine says nothing, and no floor is about it.
	w = newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Require.Emulated, p.Envelopes[0].Sets[0].Machines = true, []string{hostClass, emulated.Machine}
		p.Envelopes[0].Require.Floors = []tassadar.Floor{{Case: "calc/two", MaxRatioMilli: 1}}
	}), 1, 1, 1)
	w.measure(emulated, host{w.workers[0].Signer, w.workers[0].host, emulated.Machine}, func(rc *evidence.Receipt) {
		rc.Machine.Level, rc.Machine.Emulated, rc.Machine.Emulator = "v3", true, "qemu"
	})
	w.measure(e1, w.workers[0])
	if there, here := w.cell(emulated), w.cell(e1); slices.Contains(there.Reasons, tassadar.FloorMissed) || !slices.Contains(here.Reasons, tassadar.FloorMissed) {
		t.Errorf("a floor that nothing meets: %v where it is emulated, %v where it is not", there.Reasons, here.Reasons)
	}

	w = newWorld(t, testPolicy(), 1, 1, 1)
	marks("consensus", w, cellOf(ownID, "e1"), `["consensus","fixed_inputs","one_machine"]`)
}

// TestMostOfAVersion: where no version has enough, the cell shows how many hosts
// and keys the one with the most has.
func TestMostOfAVersion(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		twins, alone string // versions measured by two keys on one host, and by one key
	}{{"1.5.0", "1.4.0"}, {"1.4.0", "1.5.0"}} {
		w := newWorld(t, pairPolicy(), 1, 1, 2)
		twin := host{testSigner(t, "twin"), w.workers[0].host, hostClass}
		w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, twin.key()) })
		of := func(v string) func(*evidence.Receipt) {
			return func(rc *evidence.Receipt) { rc.Effective.Version = v }
		}
		w.measure(e1, w.workers[0], of(c.twins))
		w.measure(e1, twin, of(c.twins))
		w.measure(e1, w.workers[1], of(c.alone))
		if got := w.cell(e1); got.Machines != 1 || got.Workers != 2 || got.Status != appraise.Incomplete || !slices.Equal(got.Reasons, codes(tassadar.TooFewMachines)) {
			t.Errorf("%+v: %d hosts, %d keys, %s %v", c, got.Machines, got.Workers, got.Status, got.Reasons)
		}
	}
}

// TestMeasuredVersion: a version lasts as long as enough of its receipts do, and
// was seen as far as all of them saw.
func TestMeasuredVersion(t *testing.T) {
	t.Parallel()
	for _, longest := range []int{0, 1, 2} {
		w := newWorld(t, pairPolicy(), 1, 1, 3)
		for i, h := range w.workers {
			w.now = start + int64(100*i)
			w.measure(e1, h, func(rc *evidence.Receipt) {
				rc.Effective.Digest = digest(string(rune('a' + i))) // counts of other engines may differ
				rc.Cases[2].Instructions = instruction
				if i == longest {
					rc.Cases[2].Instructions = instruction + 1000
				}
			})
		}
		got := w.cell(e1).Versions
		if len(got) != 1 || got[0].Horizon != instruction || got[0].NotAfter != start+100+maxAge || got[0].Machines != 3 || len(got[0].EngineDigests) != 3 {
			t.Errorf("the longest in %d: %+v", longest, got)
		}
	}
}
