package evidence

import (
	"slices"
	"testing"

	"tassadar"
)

// TestCancel: what waits is cancelled by one operator, and nothing else is: not what has its
// receipt, nor what is past its deadline by whatever clock, nor what is not there.
func TestCancel(t *testing.T) {
	b := begun(t, 2)
	one := func() tassadar.Digest {
		b.now++
		return b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	}
	cancel := func(all ...tassadar.Digest) Governance {
		return Governance{Decided: b.decided(), Action: ActCancel, Assignments: all, Why: "x"}
	}
	first, second, answered := one(), one(), one()
	b.log(b.sign(KindReceipt, b.receiptBody(answered), b.w))
	sorted := []tassadar.Digest{first, second}
	slices.Sort(sorted)
	many := make([]tassadar.Digest, MaxCancelled+1)
	for i := range many {
		many[i] = tassadar.DigestOf(i)
	}
	slices.Sort(many)
	with := cancel(first)
	with.Receipt = tassadar.DigestBytes(nil)
	later := cancel(first)
	later.At = b.now + 1000
	later.Until = later.At
	for _, c := range []struct {
		name string
		g    Governance
	}{
		{"nothing", cancel()}, {"what is not there", cancel(tassadar.DigestBytes(nil))}, {"what is answered", cancel(answered)},
		{"twice the same", cancel(first, first)}, {"out of order", cancel(sorted[1], sorted[0])}, {"too many", cancel(many...)},
		{"and a receipt", with}, {"after its deadline", later},
	} {
		b.want(c.name, tassadar.NotInForce, b.govern(c.g, b.ops[0]))
	}
	b.want("by a dispatcher", tassadar.SignerUntrusted, b.govern(cancel(first), b.desk))
	stale := b.govern(cancel(sorted...), b.ops[0])
	leaf := b.leafOf(b.log(b.govern(cancel(sorted...), b.ops[0])))
	b.want("what was signed before", tassadar.NotInForce, stale)
	v := b.verify()
	if !v.Cancelled(first) || !v.Cancelled(second) || v.Cancelled(answered) {
		t.Error("cancelled are others than were asked for")
	}
	if before, err := v.At(uint64(leaf)); err != nil || before.Cancelled(first) {
		t.Errorf("it was cancelled before it was: %v", err)
	}
	// A voiding takes it back; one operator alone does not void.
	b.want("a voiding by one", tassadar.SignerUntrusted, b.govern(b.void(leaf, leaf, ""), b.ops[0]))
	b.log(b.govern(b.void(leaf, leaf, "")))
	if v := b.verify(); v.Cancelled(first) {
		t.Error("the cancellation was voided")
	}
	// What the log has reached decides, whatever the decision is dated.
	third := one()
	for range reachedOver {
		b.tick(b.now + 1001)
	}
	b.want("dated back", tassadar.NotInForce, b.govern(cancel(third), b.ops[0]))
}

// TestCancelBesideAVoid: decisions on the same assignment do not overtake one another.
func TestCancelBesideAVoid(t *testing.T) {
	b := begun(t, 1)
	d := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	g := Governance{Decided: b.decided(), Action: ActCancel, Assignments: []tassadar.Digest{d}, Why: "x"}
	leaf := b.leafOf(d)
	b.log(b.govern(b.void(leaf, leaf, "")))
	b.want("a cancellation that a voiding overtook", tassadar.NotInForce, b.govern(g))
}
