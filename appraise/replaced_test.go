package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// unasked measures without the calls that the cell asks to be checked again.
func (w *world) unasked(c tassadar.Cell, h host, edits ...func(*evidence.Receipt)) {
	w.t.Helper()
	rc := w.passing(w.order(c, h), h)
	for _, edit := range edits {
		edit(rc)
	}
	w.accept(rc, h)
}

// TestReplacedByWhom: a fact is replaced by receipts of another engine alone, while one
// of those that are to count was ordered before it went stale.
func TestReplacedByWhom(t *testing.T) {
	t.Parallel()
	w := newWorld(t, pairPolicy(), 1, 1, 3)
	w.measure(e1, w.workers[2], differing("calc/two"))
	w.now = start + maxAge/2
	w.unasked(e1, w.workers[0], patched)
	w.now = start + maxAge
	w.unasked(e1, w.workers[1]) // the engine that was wrong, when that is stale
	w.wantStatus(e1, appraise.Incomplete)
	w.unasked(e1, w.workers[2], patched)
	w.wantStatus(e1, appraise.Green)
}

// TestReplacedByHowManyKeys: the calls of a fact are passed by as many keys as the envelope
// asks for, and not only on as many hosts.
func TestReplacedByHowManyKeys(t *testing.T) {
	t.Parallel()
	p := pairPolicy()
	p.Envelopes[0].Require.Machines = 1
	w := newWorld(t, p, 1, 1, 2)
	w.measure(e1, w.workers[0], derivedWrong)
	w.measure(e1, w.workers[0], patched) // with those calls
	w.unasked(e1, w.workers[1], patched)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.measure(e1, w.workers[1], patched)
	w.wantStatus(e1, appraise.Green)
}

// wrongCalls is a log in which an engine answered so many derived calls of calc wrongly.
func wrongCalls(t *testing.T, n int) *world {
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].Workloads[0].Derive.Count, p.Profiles[0].Workloads[1].Derive = n, nil
	}), 1, 1, 1)
	w.measure(e1, w.workers[0], derivedWrong)
	return w
}

// TestRecheckOrder: calls are asked for in the order of their facts while an order carries
// all of them. Of more, those come first that the fewest receipts that count passed.
func TestRecheckOrder(t *testing.T) {
	t.Parallel()
	passSome := func(w *world, again []evidence.Recheck, edits ...func(*evidence.Receipt)) {
		a := w.order(e1, w.workers[0], func(a *evidence.Assignment) { a.Recheck = again })
		rc := w.passing(a, w.workers[0])
		for _, edit := range append(edits, patched) {
			edit(rc)
		}
		w.accept(rc, w.workers[0])
	}
	for _, c := range []struct {
		name  string
		n     int
		edit  func(*evidence.Receipt)
		moved bool // what was passed already comes last
	}{
		{"as many as fit", 64, func(*evidence.Receipt) {}, false},
		{"more, by a receipt that counts", 66, func(*evidence.Receipt) {}, true},
		{"more, by one that does not count", 66, func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 9_000 }, false},
	} {
		w := wrongCalls(t, c.n)
		before := w.cell(e1).Recheck
		if len(before) != 64 {
			t.Fatalf("%s: %d calls", c.name, len(before))
		}
		passSome(w, before[:2], c.edit)
		after := w.cell(e1).Recheck
		first := before[0]
		if c.moved {
			first = before[2]
		}
		if len(after) != 64 || canonical(t, after[0]) != canonical(t, first) {
			t.Errorf("%s: %d calls, and the first is another one", c.name, len(after))
		}
	}
}

// TestRecheckOfNoModule: nobody is asked to check calls again of a workload that has no
// module for the toolchain, whatever a receipt says that it ran.
func TestRecheckOfNoModule(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Sets[0].Toolchains = []string{"none/wasm32"}
		p.Profiles[0].Refusals[0].Module.Digest = "" // so that the cell runs a program without a name
	}), 1, 1, 1)
	cell := e1
	cell.Toolchain = "none/wasm32"
	w.measure(cell, w.workers[0], func(rc *evidence.Receipt) {
		at := slices.IndexFunc(rc.Cases, func(c evidence.ObservedCase) bool { return c.ID == "calc/derived-1" })
		rc.Cases[at].Seen[0].Digest = digest("wrong")
	})
	got := w.cell(cell)
	if findings(got, tassadar.OutcomeDiffers, w.op.Verified().Receipts()[0].Digest, "calc/derived-1") == 0 || len(got.Recheck) != 0 {
		t.Errorf("%s %v, to be checked again %+v", got.Status, got.Findings, got.Recheck)
	}
}

// TestReplacedOnHowManyHosts: keys on one host are one host, and the calls of a fact are
// passed on as many as the envelope asks for.
func TestReplacedOnHowManyHosts(t *testing.T) {
	t.Parallel()
	w := newWorld(t, pairPolicy(), 1, 1, 2)
	twin := host{testSigner(t, "twin"), w.workers[0].host, hostClass}
	w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, twin.key()) })
	w.measure(e1, w.workers[0], derivedWrong)
	w.measure(e1, w.workers[0], patched)
	w.measure(e1, twin, patched)
	w.unasked(e1, w.workers[1], patched)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.measure(e1, w.workers[1], patched)
	w.wantStatus(e1, appraise.Green)
}
