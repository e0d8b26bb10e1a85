package evidence

import (
	"slices"
	"testing"

	"tassadar"
)

// TestAttackHeldBackBesideABackdatedRecord: a decision whose last instant the log is long past
// stays past it, whatever one record that a dispatcher dates back says.
func TestAttackHeldBackBesideABackdatedRecord(t *testing.T) {
	b := begun(t, 2)
	w := b.log(b.govern(b.withdraw("x"), b.ops[0]))
	held := b.govern(b.reinstate(w)) // both sign, and one keeps it
	for range 2 * reachedOver {
		b.tick(b.now + 60*day)
	}
	b.want("held back for sixty days", tassadar.NotInForce, held)
	b.tick(b.now) // by the dispatcher, dated back
	b.want("held back for sixty days, beside a record that is dated back", tassadar.NotInForce, held)
}

// TestAttackCancelledAfterItWasAbandoned: what a record of the log was dated after the deadline
// of is due, whatever those before it and the cancellation say.
func TestAttackCancelledAfterItWasAbandoned(t *testing.T) {
	b := begun(t, 2)
	d := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	deadline := b.now + 1000
	b.now = deadline + 5000
	b.log(b.sign(KindPublication, b.publication(), b.desk)) // says that the run is abandoned
	b.now = deadline - 1
	g := Governance{Decided: b.decided(), Action: ActCancel, Assignments: []tassadar.Digest{d}, Why: "x"}
	b.want("cancelled by one operator, dated back", tassadar.NotInForce, b.govern(g, b.ops[0]))
}

// TestAttackWorkerLeavesAndReturns: a worker that leaves the trust for a while is, when it is
// back, what it was: retired, and one machine with the hosts that it had.
func TestAttackWorkerLeavesAndReturns(t *testing.T) {
	b := begun(t, 1)
	log := func(edit func(*tassadar.Trust)) []byte {
		return b.sign(KindTrust, b.trustBody(b.edited(edit)), b.ops...)
	}
	was := *keyOf(&b.trust, b.w)
	b.log(log(func(t *tassadar.Trust) {
		k := keyOf(t, b.w)
		k.RetiredFrom, k.Host, k.Formerly = start, hostOf("new"), []string{was.Host}
	}))
	record := log(func(t *tassadar.Trust) {
		t.Keys = slices.DeleteFunc(t.Keys, func(k tassadar.Key) bool { return k.ID == b.w.ID() })
	})
	if b.verify().Try(record) != nil {
		return // it cannot leave
	}
	b.log(record)
	b.want("back, and at work again", tassadar.KeyRetired, log(func(t *tassadar.Trust) {
		k := was
		k.Host, k.Formerly = hostOf("new"), []string{was.Host}
		t.Keys = append(t.Keys, k)
	}))
	b.want("back on a host of its own", tassadar.NotInForce, log(func(t *tassadar.Trust) {
		k := was
		k.Host, k.RetiredFrom = hostOf("new"), start
		t.Keys = append(t.Keys, k)
	}))
}
