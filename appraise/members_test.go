package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// composite is the policy of the tests with broadA as a composite of members.
func composite(members ...string) tassadar.Policy {
	return withTestPolicy(func(p *tassadar.Policy) { memberOf(p, broadA).Members = members })
}

func withTestPolicy(edit func(*tassadar.Policy)) tassadar.Policy {
	p := testPolicy()
	edit(&p)
	p.Sort()
	return p
}

func memberOf(p *tassadar.Policy, id string) *tassadar.Profile {
	f, _ := p.Profile(id)
	return f
}

// TestCompositeOfRedMember: what a composite has measured is green, and not published
// while a member did not pass, which its cells and its gate name; the member passes for
// itself.
func TestCompositeOfRedMember(t *testing.T) {
	t.Parallel()
	w := newWorld(t, composite(broadB), 1, 1, 2)
	w.measureAll(articleID, broadA)
	w.measure(cellOf(broadB, "e1"), w.workers[0])
	w.measure(cellOf(broadB, "e1"), w.workers[1])
	own := cellOf(broadA, "e1")
	missing := func(name, why string) {
		t.Helper()
		v := w.verdict()
		c := cellIn(t, v, own)
		if c.Status != appraise.Green || c.Published || !slices.Equal(c.Reasons, codes(tassadar.GateNotGreen)) {
			t.Errorf("%s: %s, published %t %v", name, c.Status, c.Published, c.Reasons)
		}
		if !slices.ContainsFunc(c.Findings, func(f appraise.Finding) bool {
			return f.Code == tassadar.GateNotGreen && strings.Contains(f.Detail, "member "+broadB) && strings.Contains(f.Detail, why)
		}) {
			t.Errorf("%s: no finding names the member and %s: %+v", name, why, c.Findings)
		}
		row := rowOf(t, gateIn(t, v, tassadar.GateBroad), broadA)
		if row.Passed || row.Until != 0 || !slices.Equal(row.Reasons, codes(tassadar.GateNotGreen)) || len(row.Members) != 1 ||
			row.Members[0].On != broadB || row.Members[0].Passed || !slices.Contains(row.Members[0].Reasons, tassadar.Code(why)) {
			t.Errorf("%s: %+v", name, row)
		}
		for _, p := range v.Passed() {
			if p.Profile() == broadA {
				t.Errorf("%s: the composite passed", name)
			}
		}
		_, pub := w.publish()
		for _, row := range pub.Cells {
			if row.Cell.Profile == broadA && row.Published {
				t.Errorf("%s: published %s", name, row.Cell)
			}
		}
	}
	missing("a cell is not measured", "unmeasured")
	w.measureAll(broadB)
	w.measure(cellOf(broadB, "e2"), w.workers[0], differing("calc/one"))
	missing("a cell is red", "outcome_differs")

	// The member alone is not the composite: it needs its own evidence.
	w = newWorld(t, composite(broadB), 1, 1, 2)
	w.measureAll(articleID, broadB)
	broad := gateIn(t, w.verdict(), tassadar.GateBroad)
	if a, b := rowOf(t, broad, broadA), rowOf(t, broad, broadB); a.Passed || !b.Passed || !slices.Equal(a.Reasons, codes(tassadar.Unmeasured)) || !a.Members[0].Passed {
		t.Errorf("without its own evidence: %+v, %+v", a, b)
	}
	w.measureAll(broadA)
	if got := w.cell(own); !got.Published || len(got.Reasons) != 0 {
		t.Errorf("with both: published %t %v", got.Published, got.Reasons)
	}
}

// TestCompositeUntil: a composite lasts no longer than its members, and a member is not
// shortened by it.
func TestCompositeUntil(t *testing.T) {
	t.Parallel()
	w := newWorld(t, composite(broadB), 1, 1, 2)
	w.now = start + 100
	w.measureAll(broadB)
	w.now = start + 200
	w.measureAll(articleID, broadA)
	v := w.verdict()
	broad := gateIn(t, v, tassadar.GateBroad)
	ends := int64(start + 100 + maxAge)
	if row := rowOf(t, broad, broadA); !row.Passed || row.Until != ends {
		t.Errorf("passed %t until %d", row.Passed, row.Until-start)
	}
	c := cellIn(t, v, cellOf(broadA, "e1"))
	if !c.Published || c.NotAfter != ends || slices.ContainsFunc(c.Versions, func(m evidence.MeasuredVersion) bool { return m.NotAfter > ends }) {
		t.Errorf("published %t until %d, %+v", c.Published, c.NotAfter-start, c.Versions)
	}
	_, pub := w.publish()
	for _, row := range pub.Cells {
		if row.Cell.Profile == broadA && row.Published && row.NotAfter > ends {
			t.Errorf("%s is published until %d", row.Cell, row.NotAfter-start)
		}
	}
	w.now = ends
	if got := w.cell(cellOf(broadA, "e1")); got.Status != appraise.Green || got.Published {
		t.Errorf("when the member is stale: %s, published %t", got.Status, got.Published)
	}
	w.now = start + 300
	w.measureAll(broadB) // now the composite's own evidence is the oldest
	broad = gateIn(t, w.verdict(), tassadar.GateBroad)
	if a, b := rowOf(t, broad, broadA), rowOf(t, broad, broadB); a.Until != start+200+maxAge || b.Until != start+200+maxAge {
		t.Errorf("until %d and %d", a.Until-start, b.Until-start) // of the article gate
	}
}

// TestCompositeOfComposite: members of members count, for whether and until when.
func TestCompositeOfComposite(t *testing.T) {
	t.Parallel()
	const middle = "t.broad_m.v1"
	policy := func(members ...string) tassadar.Policy {
		return withTestPolicy(func(p *tassadar.Policy) {
			m := testProfile(middle, tassadar.GateBroad)
			m.Members = []string{broadB}
			p.Profiles, p.Envelopes = append(p.Profiles, m), append(p.Envelopes, testEnvelope(middle))
			g, _ := p.Gate(tassadar.GateBroad)
			g.Profiles = append(g.Profiles, middle)
			memberOf(p, broadA).Members = members
		})
	}
	w := newWorld(t, policy(middle), 1, 1, 2)
	w.measureAll(articleID, broadA, middle)
	broad := gateIn(t, w.verdict(), tassadar.GateBroad)
	for _, id := range []string{broadA, middle} {
		if row := rowOf(t, broad, id); row.Passed || !slices.Equal(row.Reasons, codes(tassadar.GateNotGreen)) {
			t.Errorf("%s: %+v", id, row)
		}
	}
	w = newWorld(t, policy(middle), 1, 1, 2)
	w.measureAll(broadB)
	w.now = start + 100
	w.measureAll(articleID, broadA, middle)
	broad = gateIn(t, w.verdict(), tassadar.GateBroad)
	if row := rowOf(t, broad, broadA); !row.Passed || row.Until != start+maxAge {
		t.Errorf("passed %t until %d", row.Passed, row.Until-start)
	}
	// Of two members the one that did not pass is named.
	w = newWorld(t, policy(broadB, middle), 1, 1, 2)
	w.measureAll(articleID, broadA, broadB)
	var named []string
	for _, f := range w.cell(cellOf(broadA, "e1")).Findings {
		if strings.HasPrefix(f.Detail, "member ") {
			named = append(named, f.Detail)
		}
	}
	if len(named) != 1 || !strings.Contains(named[0], middle) {
		t.Errorf("named are %q, want %s", named, middle)
	}
}

// TestCompositeListedTwice: a gate that lists a composite twice passes it in neither row.
func TestCompositeListedTwice(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withTestPolicy(func(p *tassadar.Policy) {
		memberOf(p, broadA).Members = []string{broadB}
		g, _ := p.Gate(tassadar.GateBroad)
		g.Profiles = []string{broadA, broadB, broadA}
	}), 1, 1, 2)
	w.measureAll(articleID, broadA)
	v := w.verdict()
	for _, row := range gateIn(t, v, tassadar.GateBroad).Profiles {
		if row.Passed {
			t.Errorf("passed: %+v", row)
		}
	}
	if got := cellIn(t, v, cellOf(broadA, "e1")); got.Published {
		t.Error("published")
	}
}

// TestMalformedMembers: a composite of what lint refuses never passes, and takes no
// member along but those in its circle.
func TestMalformedMembers(t *testing.T) {
	t.Parallel()
	malformed, notGreen := codes(tassadar.GateNotGreen, tassadar.PolicyMalformed), codes(tassadar.GateNotGreen)
	for _, c := range []struct {
		name string
		edit func(a, b, own *tassadar.Profile)
		a, b []tassadar.Code // nil: passed
	}{
		{"well formed", func(a, _, _ *tassadar.Profile) { a.Members = []string{broadB} }, nil, nil},
		{"itself", func(a, _, _ *tassadar.Profile) { a.Members = []string{broadA} }, malformed, nil},
		{"a circle", func(a, b, _ *tassadar.Profile) { a.Members, b.Members = []string{broadB}, []string{broadA} }, malformed, malformed},
		{"a member that is a member of itself", func(a, b, _ *tassadar.Profile) { a.Members, b.Members = []string{broadB}, []string{broadB} }, malformed, malformed},
		{"twice", func(a, _, _ *tassadar.Profile) { a.Members = []string{broadB, broadB} }, codes(tassadar.PolicyMalformed), nil},
		{"of another gate", func(a, _, _ *tassadar.Profile) { a.Members = []string{articleID} }, malformed, nil},
		{"of another gate, and in a circle there", func(a, _, own *tassadar.Profile) { a.Members, own.Members = []string{ownID}, []string{ownID} }, malformed, nil},
		{"not declared", func(a, _, _ *tassadar.Profile) { a.Members = []string{"t.none.v1"} }, malformed, nil},
		{"a member that is malformed", func(a, b, _ *tassadar.Profile) { a.Members, b.Members = []string{broadB}, []string{articleID} }, notGreen, malformed},
		{"the other way round", func(a, b, _ *tassadar.Profile) { b.Members, a.Members = []string{broadA}, []string{articleID} }, malformed, notGreen},
	} {
		w := newWorld(t, withTestPolicy(func(p *tassadar.Policy) { c.edit(memberOf(p, broadA), memberOf(p, broadB), memberOf(p, ownID)) }), 1, 1, 2)
		w.measureAll(articleID, broadA, broadB)
		broad := gateIn(t, w.verdict(), tassadar.GateBroad)
		for id, want := range map[string][]tassadar.Code{broadA: c.a, broadB: c.b} {
			row := rowOf(t, broad, id)
			if row.Passed != (want == nil) || !slices.Equal(row.Reasons, want) || (row.Until == 0) == row.Passed {
				t.Errorf("%s: %s passed %t until %d %v, want %v", c.name, id, row.Passed, row.Until, row.Reasons, want)
			}
			if got := w.cell(cellOf(id, "e1")); got.Published != (want == nil) {
				t.Errorf("%s: %s published %t %v", c.name, id, got.Published, got.Reasons)
			}
		}
		if broad.Green != (c.a == nil && c.b == nil) {
			t.Errorf("%s: the gate is green %t", c.name, broad.Green)
		}
	}
}

// TestAttackMemberLeaves: a policy that lets a composite pass without a member lists
// that, or is not in force.
func TestAttackMemberLeaves(t *testing.T) {
	t.Parallel()
	w := newWorld(t, composite(broadB), 2, 2, 0)
	less := testPolicy()
	want := []tassadar.Removal{{Kind: tassadar.RemovedMember, Subject: broadA, Was: broadB}}
	if got := w.op.Verified().Removals(&less); !slices.Equal(got, want) {
		t.Errorf("lists %v, want %v", got, want)
	}
	body := evidence.PolicyRecord{Decided: w.decided(), Previous: w.op.Verified().Policies()[0].Digest, PolicyDigest: less.Digest(), Policy: &less, Removes: []tassadar.Removal{}}
	w.raw(w.sign(evidence.KindPolicy, body, w.ops...))
	w.wantRejected("without its list", tassadar.RebaselineMissing)
	if len(w.op.Verified().Policies()) != 1 {
		t.Error("in force without its list")
	}
	w.setPolicy(less)
	again := composite(broadB)
	if got := w.op.Verified().Removals(&again); len(got) != 0 {
		t.Errorf("a member more is listed: %v", got)
	}
}
