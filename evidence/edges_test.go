package evidence

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// TestCancelledAtTheEdge: as many assignments are cancelled at a time as the limit says, until
// the instant at which they are due, and only those that the signers saw.
func TestCancelledAtTheEdge(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	cancel := func(all ...tassadar.Digest) Governance {
		return Governance{Decided: b.decided(), Action: ActCancel, Assignments: all, Why: "x"}
	}
	body := b.assignment()
	before := cancel()
	unseen := b.log(b.sign(KindAssignment, body, b.desk))
	before.Assignments = []tassadar.Digest{unseen}
	b.want("the next leaf", tassadar.NotInForce, b.govern(before, b.ops[0]))
	body.Serial++
	later := b.log(b.sign(KindAssignment, body, b.desk))
	before.Assignments = []tassadar.Digest{later}
	b.want("a later leaf", tassadar.NotInForce, b.govern(before, b.ops[0]))
	due := cancel(unseen)
	due.At = body.Deadline
	due.Until = due.At + 1
	b.want("when it is due", "", b.govern(due, b.ops[0]))
	due.At++
	b.want("a second later", tassadar.NotInForce, b.govern(due, b.ops[0]))
	var many []tassadar.Digest
	for range MaxCancelled + 1 {
		body.Serial++
		record := b.sign(KindAssignment, body, b.desk)
		b.raw(record)
		many = append(many, digestOf(t, record))
	}
	slices.Sort(many)
	b.want("too many", tassadar.NotInForce, b.govern(cancel(many...), b.ops[0]))
	b.want("as many as may be", "", b.govern(cancel(many[:MaxCancelled]...), b.ops[0]))
}

// TestDrillsAtTheEdge: a drill has as many pages, commands and faults as the limits say, and may
// begin at the first instant.
func TestDrillsAtTheEdge(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	times := func(d *Drill, pages int) {
		one := d.Pages[0]
		d.Pages = nil
		for i := range pages {
			p := one
			p.Page = "p" + strings.Repeat("x", i%60) + string(rune('a'+i/60))
			d.Pages = append(d.Pages, p)
		}
	}
	commands := func(d *Drill, n int) { d.Pages[0].Commands = slices.Repeat(d.Pages[0].Commands[:1], n) }
	faults := func(d *Drill, n int) { d.Pages[0].Injected = slices.Repeat(d.Pages[0].Injected[:1], n) }
	const bad = tassadar.EvidenceUnverifiable
	for _, c := range []struct {
		name string
		edit func(*Drill)
		want tassadar.Code
	}{
		{"at the first instant", func(d *Drill) { d.StartedAt, d.FinishedAt = 0, 0 }, ""},
		{"before it", func(d *Drill) { d.StartedAt, d.FinishedAt = -1, 0 }, bad},
		{"all pages", func(d *Drill) { times(d, maxDrilled) }, ""},
		{"a page more", func(d *Drill) { times(d, maxDrilled+1) }, bad},
		{"all commands", func(d *Drill) { commands(d, maxCommands) }, ""},
		{"a command more", func(d *Drill) { commands(d, maxCommands+1) }, bad},
		{"all faults", func(d *Drill) { faults(d, maxCommands) }, ""},
		{"a fault more", func(d *Drill) { faults(d, maxCommands+1) }, bad},
	} {
		d := b.drillBody()
		d.Pages = d.Pages[:1]
		c.edit(&d)
		b.want(c.name, c.want, b.sign(KindDrill, d, b.w))
	}
	d := b.drillBody()
	b.want("with a member more", bad, b.sign(KindDrill, struct {
		Drill
		More int `json:"more"`
	}{d, 1}, b.w))
	d.Machine.Host = ""
	b.want("of no host, by a key that is bound to none", tassadar.SignerUntrusted, b.sign(KindDrill, d, b.ops[0]))
	d = b.drillBody()
	d.Seen.Size = 1 << 40
	b.want("of a state that is far ahead", bad, b.sign(KindDrill, d, b.w))
}

// TestDrillsThatOthersSawToo: whoever decides on the very state that a drill saw says how old that
// is, where the record before was dated ahead.
func TestDrillsThatOthersSawToo(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	b.tick(b.now + 1000)
	drill, decision := b.sign(KindDrill, b.drillBody(), b.w), b.sign(KindGovernance, b.withdraw("b"), b.ops[0])
	b.log(drill)
	if _, at, err := b.verify().DrillAt(0); err != nil || at != b.now+1000 {
		t.Errorf("it ages from %d: %v", at-b.now, err)
	}
	b.log(decision)
	if _, at, err := b.verify().DrillAt(0); err != nil || at != b.now {
		t.Errorf("it ages from %d, and somebody saw it before: %v", at-b.now, err)
	}
}

// TestChallengesAtTheEdge: a challenge may be made at the first instant, of a receipt before it,
// has no member that none has, and picks something that is there; and so for answers.
func TestChallengesAtTheEdge(t *testing.T) {
	t.Parallel()
	b := newBench(t, 1)
	b.now = 0
	b.log(b.sign(KindTrust, b.trustBody(b.trust), b.ops[0]))
	b.log(b.sign(KindPolicy, b.policyBody(policyNamed("one")), b.ops[0]))
	receipt := b.counting()
	body := b.challenge(receipt)
	b.want("at the first instant", "", b.sign(KindChallenge, body, b.w))
	body.At = -1
	b.want("before it", tassadar.EvidenceUnverifiable, b.sign(KindChallenge, body, b.w))
	body.At = 0
	b.want("with a member more", tassadar.EvidenceUnverifiable, b.sign(KindChallenge, struct {
		Challenge
		More int `json:"more"`
	}{body, 1}, b.w))
	body.Case = "w/counted"
	challenge := b.log(b.sign(KindChallenge, body, b.w))
	answer := Answer{Log: testOrigin, Challenge: challenge, At: b.now, Found: Reexecuted{Case: "w/counted", Engine: "b", Reference: "c",
		States: []State{{Instructions: 1000, Digest: tassadar.DigestBytes(nil)}}}}
	b.want("an answer", "", b.sign(KindAnswer, answer, b.w))
	b.want("an answer with a member more", tassadar.EvidenceUnverifiable, b.sign(KindAnswer, struct {
		Answer
		More int `json:"more"`
	}{answer, 1}, b.w))
	v := b.verify()
	for leaf, want := range map[uint64]tassadar.Code{uint64(b.leafOf(receipt)) + 1: "", uint64(b.leafOf(receipt)): tassadar.EvidenceUnverifiable, 0: tassadar.EvidenceUnverifiable} {
		c := v.Challenges()[0]
		c.Index = leaf
		if _, _, err := v.ChallengedWindow(&c); tassadar.CodeOf(err) != want {
			t.Errorf("a challenge in leaf %d: %v, want %q", leaf, err, want)
		}
	}
	a := b.assignment()
	a.Serial = 9
	empty := b.receiptBody(b.log(b.sign(KindAssignment, a, b.desk)))
	empty.Cases = []ObservedCase{{ID: "w/x", Instructions: 5, Seen: []Observation{}}}
	nothing := b.challenge(b.log(b.sign(KindReceipt, empty, b.w)))
	b.want("of a receipt that shows nothing", tassadar.TraceUnavailable, b.sign(KindChallenge, nothing, b.w))
	a.Serial++
	twice := b.receiptBody(b.log(b.sign(KindAssignment, a, b.desk)))
	twice.Cases = []ObservedCase{{ID: "w/x", Trace: &Trace{}, Seen: []Observation{}}, {ID: "w/x", Instructions: 5, Seen: []Observation{{Ended: tassadar.EndedReturned, Digest: tassadar.DigestBytes(nil), Runs: 1}}}}
	second := b.challenge(b.log(b.sign(KindReceipt, twice, b.w)))
	second.Case = "w/x"
	b.want("of a case that stands twice, first with a trace without windows", tassadar.TraceUnavailable, b.sign(KindChallenge, second, b.w))
}

// TestAnswersOfTracedCases: what answers a challenge of a case that has a trace has no states, though
// its instructions were counted.
func TestAnswersOfTracedCases(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	rc := b.receiptBody(b.log(b.sign(KindAssignment, b.assignment(), b.desk)))
	d := tassadar.DigestBytes([]byte("x"))
	rc.Cases = []ObservedCase{{ID: "w/x", Instructions: 1000, Seen: []Observation{{Ended: tassadar.EndedReturned, Digest: d, Runs: 1}}, Trace: &Trace{Program: d, Statement: d, Tokens: 5, Root: d}}}
	body := b.challenge(b.log(b.sign(KindReceipt, rc, b.w)))
	body.Case = "w/x"
	answer := Answer{Log: testOrigin, Challenge: b.log(b.sign(KindChallenge, body, b.w)), At: b.now, Found: Reexecuted{Case: "w/x", Engine: "vm.exact"}}
	b.want("without states", "", b.sign(KindAnswer, answer, b.w))
	answer.Found.Reference = "c"
	b.want("with a reference", tassadar.EvidenceUnverifiable, b.sign(KindAnswer, answer, b.w))
}

// TestPoliciesLoggedAgain: a policy that is named by its digest is that policy after the log was
// restored as well.
func TestPoliciesLoggedAgain(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	first := b.verify().Policies()[0].Body.Policy
	b.log(b.sign(KindPolicy, b.policyBody(policyNamed("two")), b.ops[0]))
	body := b.policyBody(*first)
	body.Policy = nil
	b.log(b.sign(KindPolicy, body, b.ops[0]))
	v := b.verify()
	if all := v.Policies(); len(all) != 3 || all[2].Body.Policy != all[0].Body.Policy {
		t.Errorf("%d policies", len(all))
	}
	b.restores(v, v)
}

// TestPickedCases: a nonce of eight bytes picks a case whose instructions were counted and that
// ended.
func TestPickedCases(t *testing.T) {
	t.Parallel()
	ended := []Observation{{Ended: tassadar.EndedReturned, Digest: tassadar.DigestBytes(nil), Runs: 1}}
	counted := ObservedCase{ID: "w/a", Instructions: 5, Seen: ended}
	for name, c := range map[string]struct {
		cases []ObservedCase
		nonce int
		want  string
	}{
		"one":              {[]ObservedCase{counted}, 8, "w/a"},
		"a long nonce":     {[]ObservedCase{counted}, 32, "w/a"},
		"a short nonce":    {[]ObservedCase{counted}, 7, ""},
		"none":             {[]ObservedCase{}, 8, ""},
		"one without ends": {[]ObservedCase{{ID: "w/b", Instructions: 5}}, 8, ""},
	} {
		r := Receipt{Cases: c.cases}
		if got, ok := r.PickCase(make(tassadar.Bytes, c.nonce)); got != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %t", name, got, ok)
		}
	}
}

// TestWhatDiffersInWords: a token is said as one, and anything else as what it is.
func TestWhatDiffersInWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		d    TokenDiffers
		want string
	}{
		{TokenDiffers{Token: 7, Got: "add", Want: "sub"}, "token 7 is add, and the weights predict sub"},
		{TokenDiffers{Token: 7, Got: "the result is 1", Want: "2"}, "the result is 1, and the weights come to 2"},
	} {
		if got := c.d.String(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	for _, c := range []struct {
		place, want string
	}{{"", "after 3 counted instructions: x, and y"}, {"in f", "after 3 counted instructions, in f: x, and y"}} {
		if got := (&Reexecuted{Engine: "a", Reference: "b", Differs: &TokenDiffers{Token: 3, Got: "x", Want: "y", Place: c.place}}).Said(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	traced, plain := Receipt{Cases: []ObservedCase{{}, {Trace: &Trace{}}}}, Receipt{Cases: []ObservedCase{{}, {}}}
	if !traced.Traced() || plain.Traced() || (&Receipt{}).Traced() {
		t.Error("traces are said to be where none are, or not where they are")
	}
	good, bad := tassadar.DigestBytes(nil), tassadar.Digest("none")
	for _, c := range []struct {
		s    Slice
		none bool
	}{{Slice{Start: good, End: good}, false}, {Slice{Start: good, End: good + "00"}, true}, {Slice{Start: tassadar.Digest("sha256:" + strings.ToUpper(good.Hex())), End: good}, true}, {Slice{Start: bad, End: good}, true}, {Slice{Start: good, End: bad}, true}} {
		if got := SlicesRoot([]Slice{c.s}); (got == "") != c.none {
			t.Errorf("%+v: %q", c.s, got)
		}
	}
}

// TestOutdatedRecords: records of earlier rules are counted, and no other ones that are rejected.
func TestOutdatedRecords(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	b.raw(b.sign("urn:tassadar:assignment:v1", map[string]int{}, b.desk), b.sign("urn:tassadar:receipt:v1", map[string]int{}, b.w), []byte("{}"))
	if got := b.verify(); got.Outdated() != 2 || len(got.Rejected()) != 3 {
		t.Errorf("%d outdated of %+v", got.Outdated(), got.Rejected())
	}
}

// TestFormerHosts: a machine may have had several hosts, in order and each once.
func TestFormerHosts(t *testing.T) {
	t.Parallel()
	b := newBench(t, 1)
	hosts := []string{hostOf("b"), hostOf("c"), hostOf("d")}
	slices.Sort(hosts)
	for name, c := range map[string]struct {
		hosts []string
		bad   bool
	}{"in order": {hosts, false}, "the other way": {[]string{hosts[1], hosts[0]}, true}, "twice": {[]string{hosts[0], hosts[0]}, true}} {
		trust := b.trust
		trust.Keys = slices.Clone(trust.Keys)
		keyOf(&trust, b.w).Formerly = c.hosts
		if err := CheckTrust(&trust); (err != nil) != c.bad {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestWindowOfNoRoot: a path that leads to no root shows nothing, also to a trace that names the
// root of nothing as its own.
func TestWindowOfNoRoot(t *testing.T) {
	t.Parallel()
	tokens := []int32{1, 2, 3}
	trace := &Trace{Tokens: 3, Root: nameOf(nil)}
	if err := VerifyWindow(trace, 0, TraceState{}, tokens, []tassadar.Bytes{{1}}); tassadar.CodeOf(err) != tassadar.TraceDiffers {
		t.Errorf("a path that is none: %v", err)
	}
	state := TraceState{}
	leaf := windowLeaf(state, NextTraceState(state, tokens))
	trace.Root = nameOf(leaf[:])
	if err := VerifyWindow(trace, 0, state, tokens, nil); err != nil {
		t.Errorf("its own: %v", err)
	}
	if err := VerifyWindow(trace, 1, state, tokens, nil); tassadar.CodeOf(err) != tassadar.TraceDiffers {
		t.Errorf("a window behind it: %v", err)
	}
}
