package evidence

import (
	"bytes"
	"crypto/ed25519"
	"flag"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/transparency-dev/formats/log"
	"golang.org/x/mod/sumdb/note"
	"pgregory.net/rapid"

	"tassadar"
)

func TestVerifyRefuses(t *testing.T) {
	b := begun(t, 1)
	cp := b.checkpoint(b.leaves)
	other, err := NewLogKey(testOrigin, ed25519.NewKeyFromSeed(slices.Repeat([]byte{7}, 32)))
	if err != nil {
		t.Fatal(err)
	}
	foreign, err := other.Checkpoint(b.leaves)
	if err != nil {
		t.Fatal(err)
	}
	changed := slices.Clone(b.leaves)
	changed[0] = append(slices.Clone(changed[0]), ' ')
	signed := func(size uint64, root []byte) []byte {
		raw, err := note.Sign(&note.Note{Text: string(log.Checkpoint{Origin: testOrigin, Size: size, Hash: root}.Marshal())}, b.key.Signer)
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	noLog := b.edit(b.trust, func(t *tassadar.Trust) { t.Keys = t.Keys[1:] })
	for _, c := range []struct {
		name       string
		checkpoint []byte
		leaves     [][]byte
		trust      *tassadar.Trust
		want       tassadar.Code
	}{
		{"as it is", cp, b.leaves, &b.trust, ""},
		{"the first leaf only", b.checkpoint(b.leaves[:1]), b.leaves[:1], &b.trust, ""},
		{"nothing of it", b.checkpoint(nil), nil, &b.trust, ""},
		{"more than there is", cp, append(slices.Clone(b.leaves), []byte("{}")), &b.trust, tassadar.EvidenceUnverifiable},
		{"a leaf missing", cp, b.leaves[:1], &b.trust, tassadar.EvidenceUnverifiable},
		{"a leaf changed", cp, changed, &b.trust, tassadar.EvidenceUnverifiable},
		{"leaves exchanged", cp, [][]byte{b.leaves[1], b.leaves[0]}, &b.trust, tassadar.EvidenceUnverifiable},
		{"the right root of another size", signed(3, RootOf(b.leaves)), b.leaves, &b.trust, tassadar.EvidenceUnverifiable},
		{"the right size of another root", signed(2, RootOf(b.leaves[:1])), b.leaves, &b.trust, tassadar.EvidenceUnverifiable},
		{"another log's key", foreign, b.leaves, &b.trust, tassadar.EvidenceUnverifiable},
		{"a leaf that is neither a record nor a part", b.checkpoint(append(slices.Clone(b.leaves), []byte("x"))), append(slices.Clone(b.leaves), []byte("x")), &b.trust, tassadar.EvidenceUnverifiable},
		{"no checkpoint", nil, b.leaves, &b.trust, tassadar.EvidenceUnverifiable},
		{"no log key in the trust", cp, b.leaves, &noLog, tassadar.SignerUntrusted},
		{"no trust", cp, b.leaves, &tassadar.Trust{}, tassadar.PolicyMalformed},
	} {
		v, err := Verify(c.checkpoint, c.leaves, c.trust)
		if tassadar.CodeOf(err) != c.want || (err == nil) != v.Valid() {
			t.Errorf("%s: %v, valid %t; want %q", c.name, err, v.Valid(), c.want)
		}
		if err == nil && len(v.Trusts())+len(v.Policies()) != len(c.leaves) {
			t.Errorf("%s: %d trusts and %d policies among %d leaves", c.name, len(v.Trusts()), len(v.Policies()), len(c.leaves))
		}
	}
	if (&Verified{}).Valid() || (*Verified)(nil).Valid() {
		t.Error("a zero value is valid")
	}
	for i := range cp {
		for bit := range 8 {
			cp[i] ^= 1 << bit
			if v, err := Verify(cp, b.leaves, &b.trust); err == nil && v.Valid() {
				t.Errorf("bit %d of byte %d of the checkpoint flipped, and it verifies", bit, i)
			}
			cp[i] ^= 1 << bit
		}
	}
	if _, err := (&Verified{}).Extend(cp, b.leaves); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a zero value was extended: %v", err)
	}
	if _, err := (*Verified)(nil).At(0); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a nil value was shortened: %v", err)
	}
	v := b.verify()
	if _, err := v.At(3); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a log of 2 leaves at size 3: %v", err)
	}
	for _, leaves := range [][][]byte{b.leaves[:1], {changed[0], b.leaves[1], []byte("{}")}} {
		if _, err := v.Extend(b.checkpoint(leaves), leaves[min(2, len(leaves)):]); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("extended by another log: %v", err)
		}
	}
	if _, err := v.Extend(cp, [][]byte{[]byte("{}")}); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("extended without a checkpoint: %v", err)
	}
	empty, err := Empty(&b.trust)
	if err != nil {
		t.Fatal(err)
	}
	if own, digest := empty.Trust(); own.Digest() != b.trust.Digest() || digest != b.trust.Digest() {
		t.Error("the empty log's trust is another than the verifier's own")
	}
	if _, err := Empty(&tassadar.Trust{}); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
		t.Errorf("the empty log of no trust: %v", err)
	}
	if _, err := Empty(&noLog); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("the empty log of no log key: %v", err)
	}
}

// TestLogHostEdits: whoever holds the log's key and changes a record gets no
// record that counts.
func TestLogHostEdits(t *testing.T) {
	b, assignment, receipt, _ := logged(t)
	b.log(b.sign(KindClosing, b.closing(assignment, receipt), b.desk))
	b.log(b.sign(KindPolicy, b.policyBody(policyNamed("two")), b.ops[0]))
	count := func(v *Verified) int {
		n := len(v.Trusts()) + len(v.Policies()) + len(v.Assignments()) + len(v.Closings()) + len(v.Governance()) + len(v.Publications())
		for _, r := range v.Receipts() {
			n += len(r.Signed)
		}
		return n
	}
	for at := range b.leaves {
		prefix := b.verifyAll(b.leaves[:at])
		whole := count(prefix)
		leaf := b.leaves[at]
		for i := range leaf {
			changed := slices.Clone(leaf)
			changed[i] ^= 1 << (i % 7)
			if changed[0] != '{' {
				continue // no leaf at all
			}
			if err := prefix.Try(changed); err == nil {
				v := b.verifyAll(append(slices.Clone(b.leaves[:at]), changed))
				if count(v) > whole {
					t.Errorf("leaf %d with byte %d changed counts", at, i)
				}
			} else if tassadar.CodeOf(err) == "" {
				t.Errorf("leaf %d with byte %d changed: no code: %v", at, i, err)
			}
		}
	}
}

// writer makes random logs: records that are right for most of the time, and
// replays, held-back decisions, foreign records and junk between them.
type writer struct {
	*bench
	t       *rapid.T
	v       *Verified
	held    [][]byte // signed and not logged
	threads int
}

func (w *writer) draw(label string, n int) int { return rapid.IntRange(0, n-1).Draw(w.t, label) }

func (w *writer) step() []byte {
	b, v := w.bench, w.v
	b.now += int64(w.draw("seconds", 5)) * int64([]int{1, 1, 1, 1, 10 * day}[w.draw("scale", 5)])
	who := func(label string) []*Signer {
		out := []*Signer{}
		for i, s := range append(slices.Clone(b.ops), b.desk) {
			if w.draw(fmt.Sprint(label, i), 4) > 0 {
				out = append(out, s)
			}
		}
		if len(out) == 0 {
			out = append(out, b.ops[0])
		}
		return out
	}
	seen := b.decided()
	if n := w.draw("seen", 6) - 2; n > 0 && len(b.leaves) > n { // an earlier state
		size := len(b.leaves) - n
		seen.Seen = LogHead{Origin: testOrigin, Size: tassadar.Uint(size), Root: RootOf(b.leaves[:size])}
	}
	at := b.now
	switch w.draw("dated", 12) {
	case 0:
		at = 1<<53 - 1
	case 1:
		at = 1
	}
	assignment := tassadar.DigestBytes(nil)
	if all := v.Assignments(); len(all) > 0 {
		assignment = all[w.draw("assignment", len(all))].Digest
	}
	receipt := tassadar.DigestBytes(nil)
	if all := v.Receipts(); len(all) > 0 {
		receipt = all[w.draw("receipt", len(all))].Digest
	}
	switch w.draw("kind", 16) {
	case 0:
		last, _ := v.Trust()
		trust := b.edit(*last, func(t *tassadar.Trust) {
			t.Governance.Threshold = 1 + w.draw("threshold", 2)
			k := &t.Keys[w.draw("key", len(t.Keys))]
			k.Label = string(rune('a' + w.draw("label", 26)))
			if k.Role != tassadar.RoleLog && w.draw("revoke", 6) == 0 {
				k.Revoked = b.now
			}
		})
		body := b.trustBody(trust)
		body.Decided = seen
		return b.sign(KindTrust, body, who("by")...)
	case 1:
		p := policyNamed(string(rune('a' + w.draw("policy", 3))))
		if w.draw("big", 8) == 0 {
			p.Profiles[0].Title += strings.Repeat("x", MaxLeaf)
		}
		body := b.policyBody(p)
		body.Decided = seen
		if _, known := v.Policy(body.PolicyDigest); known {
			body.Policy = nil
		}
		return b.sign(KindPolicy, body, who("by")...)
	case 2, 3, 4:
		a := b.assignment()
		a.IssuedAt, a.Deadline = at, at+100
		w.threads++
		a.Runs = w.threads
		return b.sign(KindAssignment, a, b.desk)
	case 5, 6:
		r := b.receiptBody(assignment)
		w.threads++
		r.Runs = w.threads
		return b.sign(KindReceipt, r, []*Signer{b.w, b.desk}[w.draw("by", 2)])
	case 7:
		c := b.closing(assignment, receipt)
		c.ReceivedAt = at
		return b.sign(KindClosing, c, b.desk)
	case 8:
		p := b.publication()
		p.IssuedAt = at
		if w.draw("big", 8) == 0 {
			p.Rules = strings.Repeat("x", MaxLeaf)
		}
		return b.sign(KindPublication, p, b.desk)
	case 9, 10, 11, 12:
		g := b.withdraw([]string{"a", "b", "*"}[w.draw("cell", 3)])
		switch all := v.Governance(); w.draw("action", 4) {
		case 0:
			g = b.resolve(receipt)
		case 1:
			from := w.draw("from", len(b.leaves))
			g = b.void(from, from+w.draw("width", 4), []string{"", b.desk.ID(), b.ops[0].ID()}[w.draw("whose", 3)])
		case 2:
			all = slices.DeleteFunc(slices.Clone(all), func(g Logged[Governance]) bool { return g.Body.Action != ActWithdraw })
			if len(all) > 0 {
				g = b.reinstate(all[w.draw("which", len(all))].Digest)
			}
		}
		g.Decided = seen
		record := b.sign(KindGovernance, g, who("by")...)
		if w.draw("hold", 4) == 0 {
			w.held = append(w.held, record)
			return nil
		}
		return record
	case 13:
		if len(w.held) > 0 {
			return w.held[w.draw("which", len(w.held))]
		}
		return []byte("{}")
	case 14:
		return bytes.Join([][]byte{b.leaves[w.draw("replay", len(b.leaves))]}, nil)
	}
	return b.sign([]Kind{"urn:tassadar:policy:v1", "urn:tassadar:new:v1", KindEnrolment}[w.draw("odd", 3)], map[string]int{}, b.ops[0])
}

// voidedModel says by the words of the law which decisions are voided: some
// voiding that is not voided itself covers them.
func voidedModel(v *Verified, index uint64, signers []string) bool {
	for i := range v.governance {
		g := &v.governance[i]
		if g.Body.Action == ActVoid && uint64(g.Body.From) <= index && index <= uint64(g.Body.To) &&
			(g.Body.Key == "" || slices.Contains(signers, g.Body.Key)) && !voidedModel(v, g.Index, g.Claimed) {
			return true
		}
	}
	return false
}

// TestHistories: for random logs, what is verified of a prefix is what was
// verified when the log had that size; extending is verifying; trying is
// appending; and no decision loses its effect but by one that names it.
func TestHistories(t *testing.T) {
	fewerChecks(t, 45)
	counts := map[string]int{}
	rapid.Check(t, func(rt *rapid.T) {
		b := begun(t, 1)
		w := &writer{bench: b, t: rt, v: b.verify()}
		states := map[int]*Verified{len(b.leaves): w.v}
		for range rapid.IntRange(3, 14).Draw(rt, "steps") {
			record := w.step()
			if record == nil {
				continue
			}
			leaves := Split(record)
			if record[0] != '{' { // a part that is replayed is a leaf as it is
				leaves = [][]byte{record}
			}
			asked := w.v.Try(record)
			b.leaves = append(b.leaves, leaves...)
			next, err := w.v.Extend(b.checkpoint(b.leaves), b.leaves[w.v.head.Size:])
			if err != nil {
				rt.Fatalf("extended: %v", err)
			}
			if len(leaves) == 1 && record[0] == '{' || len(leaves) > 1 {
				got := tassadar.Code("")
				for _, r := range next.Rejected()[len(w.v.Rejected()):] {
					got = r.Code
				}
				if got != tassadar.CodeOf(asked) || (asked == nil) != (got == "") {
					rt.Errorf("tried: %v, appended: %q", asked, got)
				}
				counts["rejected "+string(got)]++
			}
			keepsDecisions(rt, w.v, next)
			w.v = next
			states[len(b.leaves)] = next
		}
		from := rapid.IntRange(1, len(b.leaves)).Draw(rt, "extended from")
		for size := 1; size <= len(b.leaves); size++ {
			prefix := b.verifyAll(b.leaves[:size])
			early, err := w.v.At(uint64(size))
			if err != nil {
				rt.Fatal(err)
			}
			want := state(t, prefix)
			if got := state(t, early); got != want {
				rt.Fatalf("at %d of %d leaves:\n%s\nverified alone:\n%s", size, len(b.leaves), got, want)
			}
			for i := range prefix.governance {
				g := &prefix.governance[i]
				if got, want := prefix.Voided(&g.Record), voidedModel(prefix, g.Index, g.Claimed); got != want {
					rt.Errorf("decision at leaf %d of %d: voided %t, by the law %t", g.Index, size, got, want)
				}
			}
			if then := states[size]; then != nil && state(t, then) != want {
				rt.Fatalf("extended to %d leaves:\n%s\nverified whole:\n%s", size, state(t, then), want)
			}
			if size != from {
				continue
			}
			if later, err := early.Extend(b.checkpoint(b.leaves), b.leaves[size:]); err != nil || state(t, later) != state(t, w.v) {
				rt.Fatalf("extended from %d leaves: %v, other than verified whole", size, err)
			}
			b.restores(prefix, w.v)
		}
		counts["trusts"] += len(w.v.trusts)
		counts["policies"] += len(w.v.policies)
		counts["assignments"] += len(w.v.assignments.kept)
		counts["receipts"] += len(w.v.receipts.kept)
		counts["closings"] += len(w.v.closings.kept)
		counts["publications"] += len(w.v.publications.kept)
		for i := range w.v.governance {
			counts[string(w.v.governance[i].Body.Action)]++
		}
	})
	t.Log(counts)
	for _, name := range []string{"trusts", "policies", "assignments", "receipts", "closings", "publications", "withdraw", "void",
		"rejected not_in_force", "rejected evidence_unverifiable"} {
		if counts[name] == 0 {
			t.Errorf("the logs have no %s", name)
		}
	}
}

// fewerChecks lowers the number of random cases of a test, unless it was asked
// for one.
func fewerChecks(t *testing.T, n int) {
	t.Helper()
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "rapid.checks" })
	if given {
		return
	}
	before := flag.Lookup("rapid.checks").Value.String()
	if err := flag.Set("rapid.checks", strconv.Itoa(n)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := flag.Set("rapid.checks", before); err != nil {
			t.Error(err)
		}
	})
}

// keepsDecisions: between a log and a longer one, a withdrawal ends only by a
// reinstatement that names it or by a voiding, and a resolution by a voiding.
func keepsDecisions(t *rapid.T, was, is *Verified) {
	fresh := is.governance[len(was.governance):]
	voided := slices.ContainsFunc(fresh, func(g Logged[Governance]) bool { return g.Body.Action == ActVoid })
	for i := range was.governance {
		g := &was.governance[i]
		named := slices.ContainsFunc(fresh, func(f Logged[Governance]) bool { return f.Body.Withdrawal == g.Digest })
		if was.Withdrawn(g) && !is.Withdrawn(g) && !named && !voided {
			t.Errorf("the withdrawal at leaf %d ended and nothing names it", g.Index)
		}
		if g.Body.Action == ActResolve && was.Resolved(g.Body.Receipt) && !is.Resolved(g.Body.Receipt) && !voided {
			t.Errorf("the resolution at leaf %d ended and nothing names it", g.Index)
		}
		if was.Voided(&g.Record) != is.Voided(&g.Record) && !voided {
			t.Errorf("the decision at leaf %d was voided or brought back by no voiding", g.Index)
		}
	}
}

// TestParts: a record in parts that stand on both sides of a state counts once
// it is complete, and a crash between them changes nothing.
func TestParts(t *testing.T) {
	b := begun(t, 1)
	p := policyNamed(strings.Repeat("x", 3*MaxLeaf))
	record := b.sign(KindPolicy, b.policyBody(p), b.ops[0])
	parts := Split(record)
	if len(parts) < 4 {
		t.Fatalf("%d parts", len(parts))
	}
	b.leaves = append(b.leaves, parts[:2]...) // and a crash
	between := b.verify()
	if err := between.Try(record); err != nil {
		t.Errorf("the record again after a crash: %v", err)
	}
	b.raw(record)
	v := b.verify()
	if all := v.Policies(); len(all) != 2 || all[1].Leaves != len(parts) || all[1].Index != uint64(len(b.leaves)-1) || len(v.Rejected()) != 0 {
		t.Errorf("%d policies, rejected %v", len(all), v.Rejected())
	}
	if longer, err := between.Extend(b.checkpoint(b.leaves), b.leaves[between.head.Size:]); err != nil || state(t, longer) != state(t, v) {
		t.Errorf("extended across the parts: %v", err)
	}
	b.restores(between, v)
	b.restores(v, v)
	b.want("the policy in parts again", tassadar.NotInForce, record)
	// The state lies between the parts of the only copy.
	b.leaves = append(slices.Clone(b.leaves[:2]), parts[:2]...)
	between = b.verifyAll(b.leaves)
	longer, err := between.Extend(b.checkpoint(append(slices.Clone(b.leaves), parts[2:]...)), parts[2:])
	if err != nil || len(longer.Policies()) != 2 || longer.Policies()[1].Index != uint64(len(parts)+1) {
		t.Errorf("extended by the other parts: %v", err)
	}
}

// TestTry: records that are tried together are judged one after another, and
// nothing changes.
func TestTry(t *testing.T) {
	b := begun(t, 1)
	v := b.verify()
	before := state(t, v)
	a := b.sign(KindAssignment, b.assignment(), b.desk)
	rc := b.sign(KindReceipt, b.receiptBody(digestOf(t, a)), b.w)
	if err := v.Try(a, rc); err != nil {
		t.Error(err)
	}
	if err := v.Try(); err != nil {
		t.Error(err)
	}
	if err := v.Try(a, rc, a); tassadar.CodeOf(err) != tassadar.Replayed {
		t.Errorf("the same twice: %v", err)
	}
	for _, junk := range [][]byte{nil, []byte("x"), []byte("{}"), make([]byte, MaxRecord+1)} {
		if err := v.Try(junk); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%d bytes of junk: %v", len(junk), err)
		}
	}
	if state(t, v) != before {
		t.Error("trying changed the state")
	}
}

// However many processors there are, a log is judged the same: also where the
// trust changes among records that were opened ahead, so that a key is known for
// some of them only.
func TestProcessors(t *testing.T) {
	b := begun(t, 1)
	as := b.assignment()
	for i := range 700 {
		if i%150 == 149 { // the dispatcher is revoked for a while, and then another
			b.raw(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) {
				keyOf(t, b.desk).Revoked = b.now
				b.desk = testingSigner(b.t, fmt.Sprint("dispatcher ", i))
				t.Keys = append(t.Keys, b.desk.Key(tassadar.RoleDispatcher))
			})), b.ops[0]))
			continue
		}
		as.Serial = tassadar.Uint(i / 2) // every second one is a replay
		by := b.desk
		if i%7 == 0 {
			by = testingSigner(t, "dispatcher 299")
		}
		b.raw(b.sign(KindAssignment, as, by))
	}
	want, counted := "", 0
	for _, n := range []int{1, 2, 7} {
		before := runtime.GOMAXPROCS(n)
		v := b.verifyAll(b.leaves)
		runtime.GOMAXPROCS(before)
		if got := state(t, v); want == "" {
			want = got
		} else if got != want {
			t.Fatalf("with %d processors:\n%s\nwith one:\n%s", n, got, want)
		}
		counted = len(v.Assignments())
	}
	if counted < 200 || counted > 350 {
		t.Errorf("%d assignments count", counted)
	}
}
