package evidence

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// logged is a log with an assignment, its receipt, a withdrawal and a
// publication, and bodies that may stand next.
func logged(t testing.TB) (b *bench, assignment, receipt, withdrawal tassadar.Digest) {
	b = begun(t, 1)
	assignment = b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	receipt = b.log(b.sign(KindReceipt, b.receiptBody(assignment), b.w))
	withdrawal = b.log(b.sign(KindGovernance, b.withdraw("x"), b.ops[0]))
	b.log(b.sign(KindPublication, b.publication(), b.desk))
	return b, assignment, receipt, withdrawal
}

// TestRecordsOfAnotherLog: no record of another log counts.
func TestRecordsOfAnotherLog(t *testing.T) {
	b, assignment, receipt, withdrawal := logged(t)
	const other = "test.invalid/other"
	a, r, c, p := b.assignment(), b.receiptBody(assignment), b.closing(assignment, receipt), b.publication()
	a.Runs, r.Runs = 7, 7
	trust, policy := b.trustBody(b.trust), b.policyBody(policyNamed("two"))
	decisions := []Governance{b.withdraw("y"), b.reinstate(withdrawal), b.resolve(receipt), b.void(2, 3, "")}
	for range 2 {
		want := tassadar.Code("")
		if a.Log == other {
			want = tassadar.EvidenceUnverifiable
		}
		b.want("assignment", want, b.sign(KindAssignment, a, b.desk))
		b.want("receipt", want, b.sign(KindReceipt, r, b.w))
		b.want("closing", want, b.sign(KindClosing, c, b.desk))
		b.want("publication", want, b.sign(KindPublication, p, b.desk))
		b.want("trust", want, b.sign(KindTrust, trust, b.ops[0]))
		b.want("policy", want, b.sign(KindPolicy, policy, b.ops[0]))
		for i, g := range decisions {
			b.want(string(g.Action), want, b.sign(KindGovernance, g, b.ops[0]))
			decisions[i].Seen.Origin = other
		}
		a.Log, r.Log, c.Log, p.Log.Origin, trust.Seen.Origin, policy.Seen.Origin = other, other, other, other, other, other
	}
	// A record that names no log is of none.
	a.Log, r.Log, c.Log = "", "", ""
	b.want("assignment of no log", tassadar.EvidenceUnverifiable, b.sign(KindAssignment, a, b.desk))
	b.want("receipt of no log", tassadar.EvidenceUnverifiable, b.sign(KindReceipt, r, b.w))
	b.want("closing of no log", tassadar.EvidenceUnverifiable, b.sign(KindClosing, c, b.desk))
}

// TestRoles: each kind needs its own role, alive in the trust at its leaf.
func TestRoles(t *testing.T) {
	b, assignment, receipt, withdrawal := logged(t)
	extra := testingSigner(t, "dispatcher 2")
	b.log(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) {
		keyOf(t, b.ops[2]).Revoked = b.now
		k := extra.Key(tassadar.RoleDispatcher)
		k.Revoked = b.now
		t.Keys = append(t.Keys, k)
	})), b.ops[0]))
	stranger := testingSigner(t, "stranger")
	a := b.assignment()
	a.Runs = 7
	type who struct {
		name string
		by   *Signer
	}
	for _, c := range []struct {
		name        string
		kind        Kind
		body        any
		good, other who
		revoked     *Signer
	}{
		{"assignment", KindAssignment, a, who{"dispatcher", b.desk}, who{"operator", b.ops[0]}, extra},
		{"closing", KindClosing, b.closing(assignment, receipt), who{"dispatcher", b.desk}, who{"operator", b.ops[0]}, extra},
		{"publication", KindPublication, b.publication(), who{"dispatcher", b.desk}, who{"operator", b.ops[0]}, extra},
		{"trust", KindTrust, b.trustBody(*mustTrust(b)), who{"operator", b.ops[0]}, who{"dispatcher", b.desk}, b.ops[2]},
		{"policy", KindPolicy, b.policyBody(policyNamed("two")), who{"operator", b.ops[0]}, who{"dispatcher", b.desk}, b.ops[2]},
		{"withdrawal", KindGovernance, b.withdraw("y"), who{"operator", b.ops[0]}, who{"dispatcher", b.desk}, b.ops[2]},
		{"reinstatement", KindGovernance, b.reinstate(withdrawal), who{"operator", b.ops[0]}, who{"dispatcher", b.desk}, b.ops[2]},
		{"resolution", KindGovernance, b.resolve(receipt), who{"operator", b.ops[0]}, who{"dispatcher", b.desk}, b.ops[2]},
		{"voiding", KindGovernance, b.void(2, 3, ""), who{"operator", b.ops[0]}, who{"dispatcher", b.desk}, b.ops[2]},
	} {
		b.want(c.name+" by its role", "", b.sign(c.kind, c.body, c.good.by))
		b.want(c.name+" by a "+c.other.name, tassadar.SignerUntrusted, b.sign(c.kind, c.body, c.other.by))
		b.want(c.name+" by a worker", tassadar.SignerUntrusted, b.sign(c.kind, c.body, b.w))
		b.want(c.name+" by a stranger", tassadar.SignerUntrusted, b.sign(c.kind, c.body, stranger))
		b.want(c.name+" by one who is revoked", tassadar.KeyRevoked, b.sign(c.kind, c.body, c.revoked))
		b.want(c.name+" by both", "", b.sign(c.kind, c.body, c.good.by, c.revoked))
		// A wrong signature in the name of a key that is trusted spoils the record.
		b.want(c.name+" with a wrong signature", tassadar.EvidenceUnverifiable, spoilt(t, b.sign(c.kind, c.body, c.good.by, c.other.by)))
	}
	empty := newBench(t, 1)
	empty.want("a closing before the first trust", tassadar.SignerUntrusted, b.sign(KindClosing, b.closing(assignment, receipt), b.desk))
	empty.want("a policy before the first trust", tassadar.SignerUntrusted, empty.sign(KindPolicy, empty.policyBody(policyNamed("one")), b.ops[0]))
	decision := empty.sign(KindGovernance, empty.withdraw("x"), b.ops[0])
	empty.want("a decision before the first trust", tassadar.SignerUntrusted, decision)
	before, err := Empty(&empty.trust)
	if err != nil {
		t.Fatal(err)
	}
	if err := before.Try(decision); err == nil || !strings.Contains(err.Error(), "before the first trust") {
		t.Errorf("a decision before the first trust does not say so: %v", err)
	}
}

// spoilt is a record of two signers, the second of whom signed something else.
func spoilt(t testing.TB, record []byte) []byte {
	t.Helper()
	env, _, err := openEnvelope(record)
	if err != nil {
		t.Fatal(err)
	}
	env.Signatures[1].Sig = env.Signatures[0].Sig
	out, err := tassadar.Canonical(env)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func mustTrust(b *bench) *tassadar.Trust {
	t, _ := b.verify().Trust()
	return t
}

// TestSpareKeys: a record that says more than its kind has does not count, though
// all else in it is right: what it adds would be read by a later program only.
func TestSpareKeys(t *testing.T) {
	b, assignment, receipt, _ := logged(t)
	a := b.assignment()
	a.Runs = 7
	for kind, c := range map[Kind]struct {
		body any
		by   *Signer
	}{
		KindAssignment:  {a, b.desk},
		KindReceipt:     {b.receiptBody(assignment), b.w},
		KindClosing:     {b.closing(assignment, receipt), b.desk},
		KindPublication: {b.publication(), b.desk},
		KindTrust:       {b.trustBody(b.trust), b.ops[0]},
		KindPolicy:      {b.policyBody(policyNamed("two")), b.ops[0]},
		KindGovernance:  {b.withdraw("y"), b.ops[0]},
	} {
		data, err := tassadar.Canonical(c.body)
		if err != nil {
			t.Fatal(err)
		}
		var fields map[string]json.RawMessage
		if err := json.Unmarshal(data, &fields); err != nil {
			t.Fatal(err)
		}
		b.want(string(kind), "", b.sign(kind, fields, c.by))
		fields["zeal"] = json.RawMessage("1")
		b.want(string(kind)+" with a spare key", tassadar.EvidenceUnverifiable, b.sign(kind, fields, c.by))
	}
}

// TestJudgedOnce: what counted at its leaf is not taken back by a later trust.
func TestJudgedOnce(t *testing.T) {
	b, assignment, receipt, _ := logged(t)
	b.log(b.sign(KindClosing, b.closing(assignment, receipt), b.desk))
	before := b.verify()
	b.log(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) {
		keyOf(t, b.desk).Revoked, keyOf(t, b.w).Revoked = b.now, b.now
		t.Governance.Threshold = 2
		t.Keys = slices.DeleteFunc(t.Keys, func(k tassadar.Key) bool { return k.ID == b.ops[1].ID() })
	})), b.ops[0]))
	b.log(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { keyOf(t, b.ops[0]).Revoked, t.Governance.Threshold = b.now, 1 })), b.ops[0], b.ops[2]))
	after := b.verify()
	early, err := after.At(uint64(before.Head().Size))
	if err != nil {
		t.Fatal(err)
	}
	if state(t, early) != state(t, before) || len(after.Rejected()) != 0 || len(after.Assignments()) != 1 || len(after.Publications()) != 1 ||
		!after.Receipts()[0].SignedBy(b.w.ID()) || !after.Withdrawn(&after.Governance()[0]) {
		t.Errorf("later trusts took something back: rejected %v", after.Rejected())
	}
}

func TestAssignments(t *testing.T) {
	b := begun(t, 1)
	good := b.assignment()
	at := func(issued, deadline int64) Assignment {
		a := good
		a.IssuedAt, a.Deadline = issued, deadline
		return a
	}
	another := good
	another.PolicyDigest = policyDigestOf("another")
	huge := good
	huge.Recheck = []Recheck{{Workload: "w", Input: make(tassadar.Bytes, MaxLeaf)}}
	for _, c := range []struct {
		name string
		body Assignment
		want tassadar.Code
	}{
		{"as it is", good, ""},
		{"one second", at(start, start+1), ""},
		{"the longest deadline", at(start, start+MaxDeadlineSeconds), ""},
		{"from the first instant", at(0, 1), ""},
		{"a second too long", at(start, start+MaxDeadlineSeconds+1), tassadar.EvidenceUnverifiable},
		{"no time", at(start, start), tassadar.EvidenceUnverifiable},
		{"less than none", at(start, start-1), tassadar.EvidenceUnverifiable},
		{"in 285 million years", at(start, 1<<53-1), tassadar.EvidenceUnverifiable},
		{"issued before 1970", at(-1, 5), tassadar.EvidenceUnverifiable},
		{"issued long before", at(-(1<<53 - 1), 1<<53-1), tassadar.EvidenceUnverifiable},
		{"under another policy", another, tassadar.EvidenceUnverifiable},
		{"in more than a leaf", huge, tassadar.EvidenceUnverifiable},
	} {
		b.want(c.name, c.want, b.sign(KindAssignment, c.body, b.desk))
	}
	early := newBench(t, 1)
	early.log(early.sign(KindTrust, early.trustBody(early.trust), early.ops[0]))
	early.want("before the first policy", tassadar.EvidenceUnverifiable, early.sign(KindAssignment, good, early.desk))

	b.log(b.sign(KindPolicy, b.policyBody(policyNamed("two")), b.ops[0]))
	b.want("under the policy before", tassadar.EvidenceUnverifiable, b.sign(KindAssignment, good, b.desk))
	b.want("under the policy in force", "", b.sign(KindAssignment, b.assignment(), b.desk))
}

func policyDigestOf(title string) tassadar.Digest {
	p := policyNamed(title)
	return p.Digest()
}

// TestReceiptsStandAlone: a receipt is its worker's and nobody else's.
func TestReceiptsStandAlone(t *testing.T) {
	b := begun(t, 1)
	body := b.receiptBody(tassadar.DigestBytes(nil))
	b.want("with a second signature", tassadar.EvidenceUnverifiable, b.sign(KindReceipt, body, b.w, testingSigner(t, "to be trusted later")))
	b.log(b.sign(KindReceipt, body, b.w))
	b.log(b.sign(KindReceipt, body, testingSigner(t, "stranger")))
	v := b.verify()
	if r := v.Receipts(); len(r) != 2 || !r[0].SignedBy(b.w.ID()) || len(r[1].Signed) != 0 || len(r[1].Claimed) != 1 || r[0].At != 0 {
		t.Errorf("receipts %+v", r)
	}
	// A worker who is trusted later did not sign before.
	early := newBench(t, 1)
	early.raw(b.sign(KindReceipt, body, b.w))
	early.log(early.sign(KindTrust, early.trustBody(early.trust), early.ops[0]))
	if r := early.verify().Receipts(); len(r) != 1 || len(r[0].Signed) != 0 {
		t.Error("a receipt before the first trust is signed by somebody trusted")
	}
}

// TestClosings: a closing counts once.
func TestClosings(t *testing.T) {
	b, assignment, receipt, _ := logged(t)
	record := b.sign(KindClosing, b.closing(assignment, receipt), b.desk)
	b.log(record)
	b.want("again", tassadar.Replayed, record)
	// Otherwise whoever writes the log dates everything back to it.
	b.now += day
	leaf := b.tick(b.now)
	b.raw(record)
	if got := b.verify().Existed(leaf); got != b.now {
		t.Errorf("an old closing, logged again, dates leaf %d back to %d", leaf, got)
	}
}

func TestPublications(t *testing.T) {
	b, _, _, _ := logged(t)
	good := b.publication()
	edit := func(change func(*Publication)) Publication {
		p := good
		change(&p)
		return p
	}
	other := b.edit(b.trust, func(t *tassadar.Trust) { t.Governance.Threshold = 2 })
	stale := b.sign(KindPublication, good, b.desk)
	shorter := b.leaves[:len(b.leaves)-1]
	big := edit(func(p *Publication) { p.Rules = strings.Repeat("x", 2*MaxLeaf) })
	for _, c := range []struct {
		name string
		body Publication
		want tassadar.Code
	}{
		{"as it is", good, ""},
		{"in several leaves", big, ""},
		{"a leaf less", edit(func(p *Publication) { p.Log.Size--; p.Log.Root = RootOf(shorter) }), tassadar.EvidenceUnverifiable},
		{"a leaf more", edit(func(p *Publication) { p.Log.Size++ }), tassadar.EvidenceUnverifiable},
		{"beyond everything", edit(func(p *Publication) { p.Log.Size = 1<<64 - 1 }), tassadar.EvidenceUnverifiable},
		{"another root", edit(func(p *Publication) { p.Log.Root = RootOf(shorter) }), tassadar.EvidenceUnverifiable},
		{"no root", edit(func(p *Publication) { p.Log.Root = nil }), tassadar.EvidenceUnverifiable},
		{"another trust", edit(func(p *Publication) { p.TrustDigest = other.Digest() }), tassadar.EvidenceUnverifiable},
		{"another policy", edit(func(p *Publication) { p.PolicyDigest = policyDigestOf("two") }), tassadar.EvidenceUnverifiable},
		{"the number before", edit(func(p *Publication) { p.Number-- }), tassadar.EvidenceUnverifiable},
		{"a number left out", edit(func(p *Publication) { p.Number++ }), tassadar.EvidenceUnverifiable},
		{"number zero", edit(func(p *Publication) { p.Number = 0 }), tassadar.EvidenceUnverifiable},
	} {
		b.want(c.name, c.want, b.sign(KindPublication, c.body, b.desk))
	}
	// No publication is dated before the one that stands before it.
	b.want("of the same second as the one before", "", b.sign(KindPublication, good, b.desk))
	b.want("a second earlier", tassadar.ClockSkew, b.sign(KindPublication, edit(func(p *Publication) { p.IssuedAt-- }), b.desk))
	b.log(b.govern(b.void(len(b.leaves)-1, len(b.leaves)-1, "")))
	earlier := b.publication()
	earlier.IssuedAt--
	b.want("a second earlier than a voided one", "", b.sign(KindPublication, earlier, b.desk))
	b.tick(b.now)
	b.want("a leaf late", tassadar.EvidenceUnverifiable, stale)
	old := b.publication()
	b.log(b.sign(KindPolicy, b.policyBody(policyNamed("two")), b.ops[0]))
	moved := b.publication()
	moved.PolicyDigest = old.PolicyDigest
	b.want("under the policy before", tassadar.EvidenceUnverifiable, b.sign(KindPublication, moved, b.desk))
	b.log(b.sign(KindTrust, b.trustBody(other), b.ops[0]))
	moved = b.publication()
	moved.TrustDigest = old.TrustDigest
	b.want("under the trust before", tassadar.EvidenceUnverifiable, b.sign(KindPublication, moved, b.desk))
	early := newBench(t, 1)
	early.log(early.sign(KindTrust, early.trustBody(early.trust), early.ops[0]))
	first := old
	first.Number, first.Log, first.TrustDigest = 1, early.head(), early.trust.Digest()
	early.want("before the first policy", tassadar.EvidenceUnverifiable, early.sign(KindPublication, first, early.desk))
}

// TestKindsUnknown: a kind of record that this program does not know is named,
// because it may say anything; one of rules 1 never counts.
func TestKindsUnknown(t *testing.T) {
	b := begun(t, 1)
	for _, kind := range outdated {
		for _, s := range []*Signer{b.ops[0], testingSigner(t, "stranger")} {
			b.want(string(kind), tassadar.RulesOutdated, b.sign(kind, map[string]int{"at": 1}, s))
		}
	}
	b.want("a job", tassadar.EvidenceUnverifiable, b.sign(KindJob, Job{}, b.w))
	b.want("an enrolment", tassadar.EvidenceUnverifiable, b.sign(KindEnrolment, Enrolment{Key: b.w.Key(tassadar.RoleWorker)}, b.w))
	for _, r := range [][]byte{
		b.sign(outdated[0], map[string]int{"at": 1}, b.ops[0]), b.sign(KindEnrolment, Enrolment{Key: b.w.Key(tassadar.RoleWorker)}, b.w),
		[]byte("{}"), b.sign(KindClosing, map[string]int{"at": 1}, b.desk),
	} {
		b.raw(r)
	}
	if v := b.verify(); len(v.Rejected()) != 4 || len(v.Unknown()) != 0 || len(v.Trusts()) != 1 || len(v.Policies()) != 1 {
		t.Errorf("unknown %v, rejected %v", v.Unknown(), v.Rejected())
	}
	future := b.edited(func(t *tassadar.Trust) {
		t.Keys = append(t.Keys, tassadar.Key{ID: "x", Role: "auditor", Public: "y"})
	})
	act := b.withdraw("x")
	act.Action = "suspend"
	unknown := map[string][]byte{
		"a later version": b.sign("urn:tassadar:receipt:v3", map[string]int{"at": 1}, b.w),
		"a new kind":      b.sign("urn:tassadar:drill:v2", map[string]int{"at": 1}, testingSigner(t, "stranger")),
		"a new role":      b.sign(KindTrust, b.trustBody(future), b.ops[0]),
		"a new action":    b.sign(KindGovernance, act, b.ops[0]),
	}
	for name, record := range unknown {
		b.want(name, tassadar.VerifierTooOld, record)
		v := b.verifyAll(append(slices.Clone(b.leaves), record))
		if u := v.Unknown(); len(u) != 1 || u[0].Index != uint64(len(b.leaves)) || u[0].Code != tassadar.VerifierTooOld {
			t.Errorf("%s: unknown %v", name, u)
		}
	}
	// A new action that nobody of the log decided says nothing.
	b.want("a stranger's new action", tassadar.SignerUntrusted, b.sign(KindGovernance, act, testingSigner(t, "stranger")))
}

// TestDigests: what a log holds is known at every size that it had, however it
// grew, was cut and grew otherwise since.
func TestDigests(t *testing.T) {
	name := func(branch string, at uint64) tassadar.Digest {
		return tassadar.DigestBytes(fmt.Appendf(nil, "%s %d", branch, at))
	}
	want := map[tassadar.Digest]bool{}
	check := func(what string, d *digests) {
		t.Helper()
		for _, branch := range []string{"a", "b", "c", "none"} {
			for at := range uint64(3 * settleOver) {
				if x := name(branch, at); d.has(x) != want[x] {
					t.Fatalf("%s: record %d of %s is there: %t, want %t", what, at, branch, d.has(x), want[x])
				}
			}
		}
	}
	// grow clones before every step of some records, as a log does that is extended.
	grow := func(d *digests, branch string, from, to, step uint64) *digests {
		for at := from; at < to; at++ {
			if at%step == 0 {
				d = d.clone(at)
			}
			d.recent[name(branch, at)] = at
			want[name(branch, at)] = true
		}
		return d
	}
	forget := func(branch string, from, to uint64) {
		for at := from; at < to; at++ {
			delete(want, name(branch, at))
		}
	}
	// cuts checks what is there of the first records of a branch, each time anew.
	cuts := func(d *digests, branch string, size uint64) {
		t.Helper()
		for _, n := range []uint64{size, size - 1, size / 2, 1, 0} {
			forget(branch, n, size)
			check(fmt.Sprint("cut to ", n), d.clone(n))
			for at := range size {
				want[name(branch, at)] = true
			}
		}
	}
	empty := (&digests{}).clone(0)
	check("empty", empty)
	a := grow(empty, "a", 0, settleOver/2, settleOver)
	check("a few", a)
	cuts(a, "a", settleOver/2)
	a = grow(a, "a", settleOver/2, settleOver+1, 1)
	check("grown by one and one", a)
	a = grow(a, "a", settleOver+1, 2*settleOver+10, 2*settleOver)
	check("grown by many", a)
	cuts(a, "a", 2*settleOver+10)
	forget("a", settleOver-7, 2*settleOver+10)
	b := a.clone(settleOver - 7)
	check("cut for another branch", b)
	b = grow(b, "b", settleOver-7, 2*settleOver+10, 2*settleOver)
	check("another branch", b)
	b = b.clone(2*settleOver + 10) // settles, and must not bring back what was cut
	check("another branch, settled", b)
	b = grow(b, "b", 2*settleOver+10, 2*settleOver+20, 5)
	check("another branch, grown on", b)
	forget("b", 2*settleOver+12, 2*settleOver+20)
	check("another branch, cut", b.clone(2*settleOver+12))
}
