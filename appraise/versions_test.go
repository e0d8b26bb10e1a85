package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestHostsBeforeKeys: a cell shows the version on the most hosts, and of those the one
// with the most keys; where another version suffices, it is no reason that this one has
// too few.
func TestHostsBeforeKeys(t *testing.T) {
	t.Parallel()
	p := pairPolicy()
	p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 1, 3
	w := newWorld(t, p, 1, 1, 2)
	all := []host{w.workers[0]}
	for _, name := range []string{"twin", "triplet"} {
		h := host{testSigner(t, name), w.workers[0].host, hostClass}
		w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, h.key()) })
		all = append(all, h)
	}
	for _, h := range w.workers {
		w.measure(e1, h, func(rc *evidence.Receipt) { rc.Effective.Version = "1.4.0" })
	}
	for _, h := range all {
		w.measure(e1, h, func(rc *evidence.Receipt) { rc.Effective.Version = "1.5.0" })
	}
	got := w.cell(e1)
	if got.Status != appraise.Green || len(got.Versions) != 1 || got.Versions[0].Engine != "1.5.0" || got.Machines != 2 || got.Workers != 2 || slices.Contains(got.Reasons, tassadar.TooFewMachines) ||
		findings(got, tassadar.TooFewMachines, "", "") != 0 {
		t.Errorf("%s by %+v, %d hosts and %d keys, %v", got.Status, got.Versions, got.Machines, got.Workers, got.Findings)
	}
}

// TestCompilersOnce: a version names each compiler version once, however many modules it
// compiled.
func TestCompilersOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].Workloads[1].Modules[0] = p.Profiles[0].Workloads[0].Modules[0]
	}), 1, 1, 1)
	w.measure(e1, w.workers[0])
	if got := w.cell(e1); len(got.Versions) != 1 || !slices.Equal(got.Versions[0].Compilers, []string{clang + " version 14.0.6"}) {
		t.Errorf("%s %v %+v", got.Status, got.Reasons, got.Versions)
	}
}

// TestReplaysAtOnce: many orders are answered twice between two verdicts, and each answer
// is read once.
func TestReplaysAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds++ }), 1, 1, 1)
	h := w.workers[0]
	var first, second [][]byte
	for range 8 { // as many as are read at a time
		a := w.assign(e1, h)
		rc := w.passing(a, h)
		first = append(first, w.receipt(rc, h))
		rc.FinishedAt++
		second = append(second, w.receipt(rc, h))
	}
	w.raw(append(first, second...)...)
	if got := w.verdict(); got.Counts.Receipts != 8 || got.Counts.Replayed != 8 || len(got.Rejected) != 0 {
		t.Errorf("%+v, rejected %+v", got.Counts, got.Rejected)
	}
}

// TestTokensOfAVersion: a version was seen as far in tokens as all of its receipts saw,
// in whatever order they expire.
func TestTokensOfAVersion(t *testing.T) {
	t.Parallel()
	for _, longest := range []int{0, 1, 2} {
		p := weighed()
		p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 2, 2
		w := newWorld(t, p, 1, 1, 3)
		for i, h := range w.workers {
			w.now++
			w.measure(e1, h, traced, func(rc *evidence.Receipt) {
				if i == longest {
					rc.Cases[1].Trace.Tokens++
				}
			})
		}
		if got := w.cell(e1); len(got.Versions) != 1 || got.Versions[0].Tokens != evidence.WindowTokens+5 {
			t.Errorf("the longest in %d: %s %v %+v", longest, got.Status, got.Reasons, got.Versions)
		}
	}
	w := newWorld(t, weighed(), 1, 1, 1)
	w.measure(e1, w.workers[0], traced)
	if got := w.cell(e1); len(got.Versions) != 1 || got.Versions[0].Tokens != evidence.WindowTokens+5 {
		t.Errorf("one receipt: %s %v %+v", got.Status, got.Reasons, got.Versions)
	}
}
