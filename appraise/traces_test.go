package appraise_test

import (
	"context"
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// weighed is a policy of one cell whose engine executes by weights, with a gate that
// asks for its traces.
func weighed() tassadar.Policy {
	p := smallPolicy()
	p.Envelopes[0].Require.Traces = true
	p.Engines = []tassadar.EngineRule{{Backend: "e1", Arch: "amd64", Evidence: map[string]string{"model": "sha256:aa"}}}
	p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites, tassadar.Prerequisite{ID: "traces", Kind: tassadar.NeedTraces})
	return p
}

// traced commits to a trace of every case.
func traced(rc *evidence.Receipt) {
	rc.Effective.Evidence["model"] = "sha256:aa"
	for i := range rc.Cases {
		id := rc.Cases[i].ID
		rc.Cases[i].Trace = &evidence.Trace{Program: digest("program"), Statement: digest(id), Tokens: tassadar.Uint(evidence.WindowTokens + 5), Root: digest("root " + id)}
	}
}

// found executes windows again and finds what it is told to.
func found(differs *evidence.TokenDiffers) operator.Reexecute {
	return func(_ context.Context, _ *evidence.Assignment, _ *evidence.Receipt, id string, window uint64) *evidence.Reexecuted {
		return &evidence.Reexecuted{Case: id, Window: tassadar.Uint(window), Engine: "vm.definition", Differs: differs}
	}
}

var wrongToken = &evidence.TokenDiffers{Token: 7, Got: "seven", Want: "eight"}

// TestTraces: a receipt of weights counts with a trace of every case; a wrong token
// in one of them, found whenever and by whomever the trust knows, makes its cell red,
// and so does a challenge without an answer.
func TestTraces(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	challenge := func(w *world, d tassadar.Digest) tassadar.Digest {
		c, err := w.op.Challenge(t.Context(), d, "calc/one", 1, evidence.MinAnswerSeconds)
		if err != nil {
			t.Fatal(err)
		}
		return c.Digest
	}
	answer := func(w *world, c tassadar.Digest, differs *evidence.TokenDiffers, by *evidence.Signer) {
		if err := w.op.Answer(t.Context(), c, &evidence.Reexecuted{Case: "calc/one", Window: 1, Engine: "vm.exact", Differs: differs}, by); err != nil {
			t.Fatal(err)
		}
	}
	const due = evidence.MinAnswerSeconds + 1
	for _, c := range []struct {
		name string
		act  func(w *world)
		want []tassadar.Code // nil: green
		gate []tassadar.Code // of the prerequisite that asks for traces; nil: passed
	}{
		{"re-executed when it was closed", func(w *world) {
			w.op.SetReexecute(found(nil))
			w.measure(cell, w.workers[0], traced)
		}, nil, nil},
		{"nobody executed anything again", func(w *world) { w.measure(cell, w.workers[0], traced) }, nil, codes(tassadar.TraceUnavailable)},
		{"re-executed for a challenge", func(w *world) {
			answer(w, challenge(w, w.measure(cell, w.workers[0], traced)), nil, nil)
		}, nil, nil},
		{"no trace at all", func(w *world) { w.measure(cell, w.workers[0]) }, codes(tassadar.EvidenceIncomplete, tassadar.EvidenceInconsistent, tassadar.TooFewMachines), nil},
		{"no trace of one case", func(w *world) {
			w.measure(cell, w.workers[0], traced, func(r *evidence.Receipt) { r.Cases[2].Trace = nil })
		}, codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines), nil},
		{"a trace without windows", func(w *world) {
			w.measure(cell, w.workers[0], traced, func(r *evidence.Receipt) { r.Cases[1].Trace.Tokens = 0 })
		}, codes(tassadar.EvidenceUnverifiable, tassadar.TooFewMachines), nil},
		{"a trace without a root", func(w *world) {
			w.measure(cell, w.workers[0], traced, func(r *evidence.Receipt) { r.Cases[1].Trace.Root = "" })
		}, codes(tassadar.EvidenceUnverifiable, tassadar.TooFewMachines), nil},
		{"a wrong token when it was closed", func(w *world) {
			w.op.SetReexecute(found(wrongToken))
			w.measure(cell, w.workers[0], traced)
		}, codes(tassadar.TooFewMachines, tassadar.TraceDiffers), codes(tassadar.TraceDiffers)},
		{"a wrong token, found for a challenge", func(w *world) {
			answer(w, challenge(w, w.measure(cell, w.workers[0], traced)), wrongToken, w.workers[1].Signer)
		}, codes(tassadar.TooFewMachines, tassadar.TraceDiffers), codes(tassadar.TraceDiffers)},
		{"two answers that disagree", func(w *world) {
			c := challenge(w, w.measure(cell, w.workers[0], traced))
			answer(w, c, wrongToken, w.workers[1].Signer)
			answer(w, c, nil, nil)
		}, codes(tassadar.TooFewMachines, tassadar.TraceDiffers), codes(tassadar.TraceDiffers)},
		{"a wrong token, and the same engine again", func(w *world) {
			answer(w, challenge(w, w.measure(cell, w.workers[0], traced)), wrongToken, w.workers[1].Signer)
			w.op.SetReexecute(found(nil))
			w.measure(cell, w.workers[1], traced)
		}, codes(tassadar.TooFewMachines, tassadar.TraceDiffers), codes(tassadar.TraceDiffers)},
		{"a wrong token, and another engine passes", func(w *world) {
			answer(w, challenge(w, w.measure(cell, w.workers[0], traced)), wrongToken, w.workers[1].Signer)
			w.op.SetReexecute(found(nil))
			w.measure(cell, w.workers[0], traced, patched)
		}, nil, nil},
		{"a wrong token, and governance resolves the receipt", func(w *world) {
			d := w.measure(cell, w.workers[0], traced)
			answer(w, challenge(w, d), wrongToken, w.workers[1].Signer)
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: d, Why: "x"}, w.ops[0])
			w.op.SetReexecute(found(nil))
			w.measure(cell, w.workers[0], traced)
		}, nil, nil},
		{"a wrong token, and that answer is voided", func(w *world) {
			w.op.SetReexecute(found(nil))
			answer(w, challenge(w, w.measure(cell, w.workers[0], traced)), wrongToken, w.workers[1].Signer)
			at := tassadar.Uint(len(w.log.leaves) - 1)
			w.decide(evidence.Governance{Action: evidence.ActVoid, From: at, To: at, Why: "x"}, w.ops[0])
		}, nil, nil},
		{"not answered, and there is time", func(w *world) {
			w.op.SetReexecute(found(nil))
			challenge(w, w.measure(cell, w.workers[0], traced))
		}, nil, nil},
		{"not answered in time", func(w *world) {
			w.op.SetReexecute(found(nil))
			challenge(w, w.measure(cell, w.workers[0], traced))
			w.now += due
		}, codes(tassadar.TooFewMachines, tassadar.TraceUnavailable), codes(tassadar.TraceUnavailable)},
		{"answered late", func(w *world) {
			w.op.SetReexecute(found(nil))
			c := challenge(w, w.measure(cell, w.workers[0], traced))
			w.now += due
			answer(w, c, nil, w.workers[0].Signer)
		}, nil, nil},
		{"not answered in time, and another worker passes", func(w *world) {
			w.op.SetReexecute(found(nil))
			challenge(w, w.measure(cell, w.workers[0], traced))
			w.now += due
			w.measure(cell, w.workers[1], traced)
		}, codes(tassadar.TraceUnavailable), codes(tassadar.TraceUnavailable)},
		{"not answered in time, and the same worker passes", func(w *world) {
			w.op.SetReexecute(found(nil))
			challenge(w, w.measure(cell, w.workers[0], traced))
			w.now += due
			w.measure(cell, w.workers[0], traced)
		}, nil, nil},
		{"not answered in time, and the challenge is voided", func(w *world) {
			w.op.SetReexecute(found(nil))
			challenge(w, w.measure(cell, w.workers[0], traced))
			at := tassadar.Uint(len(w.log.leaves) - 1)
			w.now += due
			w.decide(evidence.Governance{Action: evidence.ActVoid, From: at, To: at, Why: "x"}, w.ops[0])
		}, nil, nil},
		{"not answered in time, and the receipt is resolved", func(w *world) {
			w.op.SetReexecute(found(nil))
			d := w.measure(cell, w.workers[0], traced)
			challenge(w, d)
			w.now += due
			w.measure(cell, w.workers[1], traced)
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: d, Why: "x"}, w.ops[0])
		}, nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			policy := weighed()
			policy.Envelopes[0].Require.MaxAgeSeconds = 10 * evidence.MinAnswerSeconds
			w := newWorld(t, policy, 1, 1, 2)
			c.act(w)
			status := appraise.Green
			switch {
			case slices.Contains(c.want, tassadar.TraceDiffers), slices.Contains(c.want, tassadar.TraceUnavailable):
				status = appraise.Red
			case c.want != nil:
				status = appraise.Incomplete
			}
			got := w.cell(cell)
			reasons := got.Reasons
			if status == appraise.Green {
				reasons = nil // that it is not published is the gate's affair
			}
			if got.Status != status || !slices.Equal(reasons, c.want) {
				t.Errorf("got %s %v, want %s %v\n%v", got.Status, got.Reasons, status, c.want, got.Findings)
			}
			gate := gateIn(t, w.verdict(), tassadar.GateArticle)
			pre := gate.Prerequisites[len(gate.Prerequisites)-1]
			if len(pre.Evidence) != 1 || !slices.Equal(pre.Reasons, c.gate) && len(c.gate)+len(pre.Reasons) > 0 || pre.Passed != (c.gate == nil) {
				t.Errorf("the gate's prerequisite: passed %t, %v, want %v, by %d lines", pre.Passed, pre.Reasons, c.gate, len(pre.Evidence))
			}
			if want := c.want == nil && c.gate == nil; gate.Green != want {
				t.Errorf("gate green %t, want %t: %v", gate.Green, want, gate.Reasons)
			}
			if status == appraise.Green { // not a second less, and not one more
				if v := w.verdictAt(got.NotAfter - 1); cellIn(t, v, cell).Status != appraise.Green {
					t.Error("not green a second before not_after")
				}
				if v := w.verdictAt(got.NotAfter); cellIn(t, v, cell).Status == appraise.Green {
					t.Error("green at not_after")
				}
			}
		})
	}
}

// TestTracesOfOthers: an envelope that does not ask for traces takes receipts
// without, engines that do not execute by weights have none, and a gate that asks
// for traces where no cell has any does not pass.
func TestTracesOfOthers(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		edit  func(*tassadar.Policy)
		green bool
	}{
		"not asked for": {func(p *tassadar.Policy) {
			p.Envelopes[0].Require.Traces, p.Gates[0].Prerequisites = false, needs()
			p.Engines = nil
		}, true},
		"asked for, and the engine has none":   {func(p *tassadar.Policy) { p.Engines, p.Gates[0].Prerequisites = nil, needs() }, true},
		"the gate asks, and no engine has any": {func(p *tassadar.Policy) { p.Engines = nil }, false},
	} {
		p := weighed()
		c.edit(&p)
		w := newWorld(t, p, 1, 1, 1)
		w.measure(cellOf(articleID, "e1"), w.workers[0])
		if got := w.cell(cellOf(articleID, "e1")); got.Status != appraise.Green {
			t.Errorf("%s: %s %v", name, got.Status, got.Findings)
		}
		if got := gateIn(t, w.verdict(), tassadar.GateArticle); got.Green != c.green {
			t.Errorf("%s: gate green %t, want %t", name, got.Green, c.green)
		}
	}
}

// TestHorizonOfTokens: a version covers as many tokens as the least of its receipts
// shows in the trace of a case that passed.
func TestHorizonOfTokens(t *testing.T) {
	t.Parallel()
	p := weighed()
	p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 2, 2
	w := newWorld(t, p, 1, 1, 2)
	cell := cellOf(articleID, "e1")
	for i, tokens := range []tassadar.Uint{9 << 20, 7 << 20} {
		w.measure(cell, w.workers[i], traced, func(r *evidence.Receipt) { r.Cases[1].Trace.Tokens = tokens })
	}
	got := w.cell(cell)
	if len(got.Versions) != 1 || got.Versions[0].Tokens != 7<<20 || got.Versions[0].Horizon != instruction {
		t.Errorf("%s, versions %+v, want 7 Mi tokens", got.Status, got.Versions)
	}
}

// TestHorizonTokens: an envelope that asks for tokens has a trace of so many, of a case
// that passed, from engines that execute by weights; it asks others for nothing.
func TestHorizonTokens(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		want   tassadar.Uint
		family string
		edit   func(*evidence.Receipt)
		status appraise.Status
	}{
		"reached":           {7 << 20, "e1", func(r *evidence.Receipt) { r.Cases[1].Trace.Tokens = 7 << 20 }, appraise.Green},
		"missed by one":     {7<<20 + 1, "e1", func(r *evidence.Receipt) { r.Cases[1].Trace.Tokens = 7 << 20 }, appraise.Incomplete},
		"of no trace":       {1, "e1", func(r *evidence.Receipt) { traced(r); untraced(r) }, appraise.Incomplete},
		"not by weights":    {7 << 20, "e2", func(r *evidence.Receipt) { untraced(r) }, appraise.Green},
		"nothing asked for": {0, "e1", func(r *evidence.Receipt) { r.Cases[1].Trace.Tokens = 1 }, appraise.Green},
	} {
		p := weighed()
		e, _ := p.Envelope(articleID)
		e.Require.Machines, e.Require.Workers, e.Require.HorizonTokens, e.Require.Traces = 1, 1, c.want, false
		e.Sets[0].Backends = []string{c.family}
		w := newWorld(t, p, 1, 1, 1)
		cell := cellOf(articleID, c.family)
		w.measure(cell, w.workers[0], traced, c.edit)
		if got := w.cell(cell); got.Status != c.status {
			t.Errorf("%s: %s %v, want %s", name, got.Status, got.Findings, c.status)
		}
	}
}

func untraced(r *evidence.Receipt) {
	for i := range r.Cases {
		r.Cases[i].Trace = nil
	}
}

// TestWindowOfAnother: a closing about a window that its receipt's leaf does not pick
// closes nothing.
func TestWindowOfAnother(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	for name, edit := range map[string]func(*evidence.Reexecuted){
		"window": func(r *evidence.Reexecuted) { r.Window = 1 - r.Window },
		"case":   func(r *evidence.Reexecuted) { r.Case = "calc/none" },
		"engine": func(r *evidence.Reexecuted) { r.Engine = "" },
	} {
		w := newWorld(t, weighed(), 1, 1, 1)
		w.op.SetReexecute(func(ctx context.Context, as *evidence.Assignment, rc *evidence.Receipt, id string, window uint64) *evidence.Reexecuted {
			out := found(nil)(ctx, as, rc, id, window)
			edit(out)
			return out
		})
		w.measure(cell, w.workers[0], traced)
		if got := w.cell(cell); got.Status != appraise.Incomplete || !slices.Contains(got.Reasons, tassadar.EvidenceUnverifiable) {
			t.Errorf("another %s: %s %v", name, got.Status, got.Reasons)
		}
	}
}

// TestStates: a challenge of a case of an engine without traces is answered with states:
// those that part from another engine's, or from those of another answer, make the cell
// red, and so does no answer.
func TestStates(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	state := func(end string, differs *evidence.TokenDiffers) *evidence.Reexecuted {
		return &evidence.Reexecuted{Case: "calc/one", Engine: "e1", Reference: "another.engine", States: []evidence.State{{Instructions: 9, Digest: digest(end)}}, Differs: differs}
	}
	parts := &evidence.TokenDiffers{Token: 3, Got: "e1 has state a", Want: "another.engine has state b", Place: "before offset 0x20 of function 1"}
	for _, c := range []struct {
		name    string
		answers []*evidence.Reexecuted
		late    bool
		want    []tassadar.Code // nil: green
	}{
		{"the same", []*evidence.Reexecuted{state("end", nil)}, false, nil},
		{"the same, twice", []*evidence.Reexecuted{state("end", nil), state("end", nil)}, false, nil},
		{"they part", []*evidence.Reexecuted{state("end", parts)}, false, codes(tassadar.TooFewMachines, tassadar.TraceDiffers)},
		{"two answers part", []*evidence.Reexecuted{state("end", nil), state("another end", nil)}, false, codes(tassadar.TooFewMachines, tassadar.TraceDiffers)},
		{"no answer yet", nil, false, nil},
		{"no answer", nil, true, codes(tassadar.TooFewMachines, tassadar.TraceUnavailable)},
	} {
		t.Run(c.name, func(t *testing.T) {
			policy := smallPolicy()
			policy.Envelopes[0].Require.MaxAgeSeconds = 10 * evidence.MinAnswerSeconds
			w := newWorld(t, policy, 1, 1, 2)
			receipt := w.measure(cell, w.workers[0])
			asked, err := w.op.Challenge(t.Context(), receipt, "calc/one", 0, evidence.MinAnswerSeconds)
			if err != nil {
				t.Fatal(err)
			}
			for i, found := range c.answers {
				w.now++
				by := []*evidence.Signer{nil, w.workers[0].Signer}[i]
				if err := w.op.Answer(t.Context(), asked.Digest, found, by); err != nil {
					t.Fatal(err)
				}
			}
			if c.late {
				w.now += evidence.MinAnswerSeconds + 1
			}
			got := w.cell(cell)
			if c.want == nil && got.Status != appraise.Green || c.want != nil && !slices.Equal(got.Reasons, c.want) {
				t.Errorf("%s %v %v, want %v", got.Status, got.Reasons, got.Findings, c.want)
			}
		})
	}
}
