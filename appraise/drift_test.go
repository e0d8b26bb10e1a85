package appraise_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestDriftOfWhom: a drift names the receipt that shows it and the one that showed
// otherwise, and says when worker and engine are the same.
func TestDriftOfWhom(t *testing.T) {
	t.Parallel()
	const same = "the same worker and engine"
	type run struct {
		worker int
		edits  []func(*evidence.Receipt)
		then   func(w *world, d tassadar.Digest)
	}
	wrong := differing("calc/two")
	resolved := func(w *world, d tassadar.Digest) { w.resolve(d, w.ops...) }
	published := func(w *world, _ tassadar.Digest) { w.publish() }
	by := func(worker int, edits ...func(*evidence.Receipt)) run { return run{worker, edits, nil} }
	for _, c := range []struct {
		name   string
		runs   []run
		kind   appraise.DriftKind // "" for none
		before int                // the run that showed otherwise, -1 for none
		same   bool
	}{
		{"passed, then differs", []run{by(0), by(0, wrong)}, appraise.Regressed, 0, true},
		{"passed, then differs on another host", []run{by(0), by(1, wrong)}, appraise.Regressed, 0, false},
		{"passed, then another engine differs", []run{by(0), by(0, wrong, patched)}, appraise.Regressed, 0, false},
		{"passed twice, then differs", []run{by(0), by(1), by(0, wrong)}, appraise.Regressed, 1, true},
		{"differed, passed on another host, then differs", []run{by(0, wrong), by(1), by(0, wrong)}, appraise.Regressed, 1, false},
		{"passed, then misses a floor", []run{by(0), by(0, func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 2001 })}, "", -1, false},
		{"differs", []run{by(0, wrong)}, appraise.Differs, -1, false},
		{"differs, in half a run", []run{by(0, differing("calc/one"), lacking)}, appraise.Differs, -1, false},
		{"a refusal violated, in half a run", []run{by(0, func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0] = seen(result("1"), 2) }, lacking)}, appraise.Differs, -1, false},
		{"passed, then half a run", []run{by(0), by(0, lacking)}, "", -1, false},
		{"differs twice", []run{by(0, wrong), by(0, wrong)}, appraise.Differs, -1, false},
		{"published, taken back, then differs", []run{{0, nil, func(w *world, d tassadar.Digest) { published(w, d); resolved(w, d) }}, by(0, wrong)}, appraise.Regressed, -1, false},
		{"differed, then passes", []run{by(0, wrong), by(0)}, appraise.Spurious, 0, true},
		{"differed, then passes on another host", []run{by(0, wrong), by(1)}, appraise.Fixed, 0, false},
		{"differed, then another engine passes", []run{by(0, wrong), by(0, patched)}, appraise.Fixed, 0, false},
		{"passed, differed, then passes", []run{by(0), by(1, wrong), by(0, patched)}, appraise.Fixed, 1, false},
		{"differed, and that was taken back", []run{{0, []func(*evidence.Receipt){wrong}, resolved}}, "", -1, false},
		{"differed, was taken back, and passes", []run{{0, []func(*evidence.Receipt){wrong}, resolved}, by(0)}, "", -1, false},
		{"a refusal violated, then not", []run{by(0, func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0] = seen(result("1"), 2) }), by(1)}, appraise.Fixed, 0, false},
		{"measured for another cell", []run{by(0), {1, nil, func(w *world, _ tassadar.Digest) { w.measure(cellOf(articleID, "e2"), w.workers[1], wrong) }}}, "", -1, false},
	} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
			p.Envelopes[0].Sets = append(p.Envelopes[0].Sets, tassadar.DeclaredSet{Observed: true, Backends: engines[1:2], Toolchains: []string{clang}, Machines: []string{hostClass}})
		}), 1, 1, 2)
		var receipts []tassadar.Digest
		for _, r := range c.runs {
			w.now++
			d := w.measure(e1, w.workers[r.worker], r.edits...)
			receipts = append(receipts, d)
			if r.then != nil {
				r.then(w, d)
			}
		}
		var got *appraise.Drift
		for i, d := range w.verdict().Drifts {
			if d.Cell == e1 {
				got = &w.verdict().Drifts[i]
			}
		}
		if (got == nil) != (c.kind == "") {
			t.Errorf("%s: %+v, want %q", c.name, got, c.kind)
			continue
		}
		if got == nil {
			continue
		}
		before := tassadar.Digest("")
		if c.before >= 0 {
			before = receipts[c.before]
		}
		if got.Kind != c.kind || got.Receipt != receipts[len(receipts)-1] || got.Before != before || (got.Was == "") != (before == "") || strings.HasPrefix(got.Detail, same) != c.same {
			t.Errorf("%s: %+v, want %s before %s", c.name, got, c.kind, before.Short())
		}
	}
}

// TestDriftUnderAnotherProfile: what was measured under an older form of the
// profile says nothing of this one.
func TestDriftUnderAnotherProfile(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], differing("calc/two"))
	if got := w.verdict().Drifts; len(got) != 1 {
		t.Fatalf("%+v", got)
	}
	w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Title = "another form" }))
	if got := w.verdict().Drifts; len(got) != 0 {
		t.Errorf("%+v", got)
	}
	w = newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Title = "another form" }))
	w.measure(e1, w.workers[0], differing("calc/two"))
	if got := w.verdict().Drifts; len(got) != 1 || got[0].Kind != appraise.Differs {
		t.Errorf("passed under another form, and differs: %+v", got)
	}
}

// TestDriftOfOneCell: a cell drifts by its own receipts, whatever those of another
// cell with the same module say.
func TestDriftOfOneCell(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twoToolchains(true), 1, 1, 1)
	other := e1
	other.Toolchain = rust
	w.measure(e1, w.workers[0])
	w.measure(other, w.workers[0], differing("calc/two"))
	if got := w.verdict().Drifts; len(got) != 1 || got[0].Cell != other || got[0].Kind != appraise.Differs {
		t.Errorf("%+v", got)
	}
}

// TestChangesSinceAVoidedPublication: changes are since the last publication that
// stands.
func TestChangesSinceAVoidedPublication(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.publish()
	w.now++
	w.measure(e1, w.workers[0], differing("calc/two"))
	at := tassadar.Uint(len(w.log.leaves))
	w.publish()
	if got := w.verdict().Changes; len(got) != 0 {
		t.Errorf("since the second publication: %+v", got)
	}
	w.decide(evidence.Governance{Action: evidence.ActVoid, From: at, To: at, Why: "x"}, w.ops...)
	if got := w.verdict().Changes; len(got) != 1 || got[0].Publication != 1 || got[0].Cell != e1 {
		t.Errorf("since the first: %+v", got)
	}
	w.decide(evidence.Governance{Action: evidence.ActVoid, From: 0, To: at, Key: w.desk.ID(), Why: "x"}, w.ops...)
	if got := w.verdict().Changes; len(got) != 0 {
		t.Errorf("since none: %+v", got)
	}
}
