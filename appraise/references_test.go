package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// again are calls of a workload that an assignment asks for once more.
func again(workload string, calls []tassadar.Call) evidence.Recheck {
	return evidence.Recheck{Workload: workload, Calls: calls}
}

// strange are calls of which no generator knows what they come to.
var strange = call("f", "1000")

// TestReferencesOf: what calls that are checked again must come to is known of the
// fixed cases that make them, and of the generator; where it is known of nobody,
// everything else is named all the same and the error says so.
func TestReferencesOf(t *testing.T) {
	t.Parallel()
	fixed := withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Workloads[1].Derive = nil })
	trap := tassadar.Result{{Trap: tassadar.TrapDivideByZero}}.Digest()
	two := result("4").Digest()
	own := cellOf(ownID, "e1")
	for _, c := range []struct {
		name   string
		policy tassadar.Policy
		cell   tassadar.Cell
		again  []evidence.Recheck
		ids    []string
		expect []tassadar.Digest // of what is checked again, "" where nobody knows it
		want   tassadar.Code
	}{
		{"nothing again", smallPolicy(), e1, nil, []string{"calc/derived-0", "calc/derived-1", "tiny/derived-0"}, nil, ""},
		{"a fixed case of a workload that derives none", fixed, e1, []evidence.Recheck{again("tiny", call("g", "0"))},
			[]string{"calc/derived-0", "calc/derived-1", "tiny/recheck-0"}, []tassadar.Digest{trap}, ""},
		{"other calls of a workload that derives none", fixed, e1, []evidence.Recheck{again("tiny", call("g", "1"))},
			[]string{"calc/derived-0", "calc/derived-1", "tiny/recheck-0"}, []tassadar.Digest{""}, tassadar.EvidenceUnverifiable},
		{"calls that the generator does not know", smallPolicy(), e1, []evidence.Recheck{again("calc", strange)},
			[]string{"calc/derived-0", "calc/derived-1", "calc/recheck-0", "tiny/derived-0"}, []tassadar.Digest{""}, tassadar.PolicyMalformed},
		{"unknown ones before known ones", smallPolicy(), e1, []evidence.Recheck{again("calc", strange), again("calc", call("f", "2"))},
			[]string{"calc/derived-0", "calc/derived-1", "calc/recheck-0", "calc/recheck-1", "tiny/derived-0"}, []tassadar.Digest{"", two}, tassadar.PolicyMalformed},
		{"known ones before unknown ones", smallPolicy(), e1, []evidence.Recheck{again("calc", call("f", "2")), again("calc", strange)},
			[]string{"calc/derived-0", "calc/derived-1", "calc/recheck-0", "calc/recheck-1", "tiny/derived-0"}, []tassadar.Digest{two, ""}, tassadar.PolicyMalformed},
		{"a workload that is not there", smallPolicy(), e1, []evidence.Recheck{again("none", call("f", "2"))},
			[]string{"calc/derived-0", "calc/derived-1", "tiny/derived-0"}, nil, ""},
		{"a case of which families say what it comes to", testPolicy(), own, []evidence.Recheck{again("mine", call("run", "7"))},
			[]string{"mine/recheck-0"}, []tassadar.Digest{""}, tassadar.EvidenceUnverifiable},
		{"a generator that does not exist", withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Workloads[0].Derive.Generator = "none" }), e1, nil, nil, nil, tassadar.PolicyMalformed},
		{"a profile that the policy does not have", smallPolicy(), own, nil, nil, nil, tassadar.EvidenceUnverifiable},
	} {
		w := newWorld(t, c.policy, 1, 1, 1)
		a := w.order(c.cell, w.workers[0], func(a *evidence.Assignment) { a.Recheck = c.again })
		refs, err := appraise.ReferencesOf(w.op.Verified(), &a)
		if tassadar.CodeOf(err) != c.want || (err == nil) != (c.want == "") {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
		var ids []string
		var expect []tassadar.Digest
		for _, r := range refs {
			ids = append(ids, r.ID)
			if slices.ContainsFunc(c.again, func(x evidence.Recheck) bool { k := x.Case(0); return k.Inputs() == r.Inputs }) {
				expect = append(expect, r.Expect)
			} else if !r.Expect.Valid() {
				t.Errorf("%s: %s has no reference", c.name, r.ID)
			}
		}
		if !slices.Equal(ids, c.ids) || !slices.Equal(expect, c.expect) {
			t.Errorf("%s: %v of %v, want %v of %v", c.name, expect, ids, c.expect, c.ids)
		}
		early, err := w.op.Verified().At(1)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := appraise.ReferencesOf(early, &a); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: of a log without the policy: %v", c.name, err)
		}
	}
}

// TestAttackNobodyKnowsReferences: where nobody can compute what an assignment
// must be closed with, a dispatcher who names nothing, or what there is, closes
// nothing: otherwise it would choose which cases are asked.
func TestAttackNobodyKnowsReferences(t *testing.T) {
	t.Parallel()
	elsewhere := withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].ID, p.Envelopes[0].Profile, p.Gates[0].Profiles = "t.other.v1", "t.other.v1", []string{"t.other.v1"}
	})
	ordered := smallPolicy()
	for _, c := range []struct {
		name   string
		policy tassadar.Policy // that it is ordered under
		then   *tassadar.Policy
		edit   func(*evidence.Assignment)
	}{
		{"a generator that does not exist", withPolicy(func(p *tassadar.Policy) {
			p.Profiles[0].Workloads[0].Derive.Generator, p.Profiles[0].Workloads[1].Derive = "none", nil
		}), nil, func(*evidence.Assignment) {}},
		{"a profile that a later policy brings", elsewhere, &ordered, func(a *evidence.Assignment) { a.ProfileDigest = ordered.Profiles[0].Digest() }},
		{"calls that nobody knows", smallPolicy(), nil, func(a *evidence.Assignment) { a.Recheck = []evidence.Recheck{again("calc", strange)} }},
	} {
		w := newWorld(t, c.policy, 1, 1, 1)
		h := w.workers[0]
		a := w.order(e1, h, c.edit)
		if c.then != nil {
			w.setPolicy(*c.then)
		}
		refs, _ := appraise.ReferencesOf(w.op.Verified(), &a) // what is known of them
		answers := slices.Clone(refs)
		for i := range answers {
			if answers[i].Expect == "" {
				answers[i].Expect = digest("anything")
			}
		}
		record := w.receipt(w.answer(a, h, answers), h)
		w.raw(record, w.sign(evidence.KindClosing, evidence.Closing{Log: a.Body.Log, Assignment: a.Digest, Receipt: recordDigest(t, record), ReceivedAt: w.now, Cases: refs}, w.desk))
		w.want(e1, appraise.Incomplete, tassadar.EvidenceUnverifiable, tassadar.TooFewMachines)
		v := w.verdict()
		if len(v.Rejected) != 1 || v.Counts.Pending != 1 {
			t.Errorf("%s: rejected %+v, %+v", c.name, v.Rejected, v.Counts)
		}
	}
}

// TestAttackClosedAgain: the first closing stands: a second one, dated back, does
// not make a late receipt early.
func TestAttackClosedAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.assign(e1, w.workers[0])
	w.now += lifetime + 1
	w.accept(w.passing(a, w.workers[0]), w.workers[0])
	w.want(e1, appraise.Red, tassadar.RunAbandoned, tassadar.TooFewMachines)
	second := w.op.Verified().Closings()[0].Body
	second.ReceivedAt = start
	w.raw(w.sign(evidence.KindClosing, second, w.desk))
	w.want(e1, appraise.Red, tassadar.RunAbandoned, tassadar.TooFewMachines)
	if v := w.verdict(); len(v.Rejected) != 1 || v.Rejected[0].Code != tassadar.Replayed {
		t.Errorf("rejected %+v", v.Rejected)
	}
}
