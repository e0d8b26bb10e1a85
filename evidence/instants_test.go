package evidence

import (
	"math"
	"testing"

	"tassadar"
)

const farAhead = 1<<53 - 1

// TestExisted: evidence ages from the smallest instant that is known of its
// leaf, so that dating ahead gains nothing.
func TestExisted(t *testing.T) {
	b := begun(t, 1)
	a := b.assignment()
	a.IssuedAt, a.Deadline = farAhead-1, farAhead
	leaf := uint64(len(b.leaves))
	b.log(b.sign(KindAssignment, a, b.desk))
	existed := func(index uint64) int64 { return b.verify().Existed(index) }
	if got := existed(leaf); got != farAhead-1 {
		t.Errorf("dated ahead, and nobody says better: %d", got)
	}
	b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes(nil)), b.w))
	receipt := leaf + 1
	if got := existed(receipt); got != math.MaxInt64 {
		t.Errorf("of a receipt at the end nothing is known: %d", got)
	}
	ahead := b.tick(farAhead)
	if got := existed(leaf); got != farAhead-1 {
		t.Errorf("a record dated further ahead moves it to %d", got)
	}
	right := b.tick(start + 50)
	for _, at := range []uint64{leaf, receipt, ahead, right} {
		if got := existed(at); got != start+50 {
			t.Errorf("leaf %d: %d, want that of the record that is dated right", at, got)
		}
	}
	if got := existed(0); got != start {
		t.Errorf("leaf 0: %d, want the instant of the policy, whose signers saw it", got)
	}
	b.tick(start + 100)
	if got := existed(leaf); got != start+50 {
		t.Errorf("a later instant moves it to %d", got)
	}
	// What is voided says nothing.
	b.log(b.govern(b.void(int(right), int(right), b.desk.ID())))
	if got := existed(leaf); got != start {
		t.Errorf("with the voiding's own instant: %d, want %d", got, start)
	}
	back := b.tick(start - 500)
	if got := existed(leaf); got != start-500 {
		t.Errorf("a record dated back: %d", got)
	}
	b.log(b.govern(b.void(int(back), int(back), "")))
	if got := existed(leaf); got != start {
		t.Errorf("a voided record dated back: %d, want %d", got, start)
	}
	// Witnesses say it as well, of the leaves that they saw.
	v := b.verify().WithBounds([]Bound{{Size: leaf + 1, At: start - 30}, {Size: leaf, At: start - 40}})
	for at, want := range map[uint64]int64{leaf: start - 30, leaf - 1: start - 40, leaf + 1: start} {
		if got := v.Existed(at); got != want {
			t.Errorf("witnessed leaf %d: %d, want %d", at, got, want)
		}
	}
	if got := b.verify().Existed(leaf); got != start {
		t.Errorf("witnesses change what they did not see: %d", got)
	}
	if got := v.WithBounds(nil).Existed(leaf); got != start {
		t.Errorf("without witnesses again: %d", got)
	}
	if got := b.verify().Existed(uint64(len(b.leaves))); got != math.MaxInt64 {
		t.Errorf("beyond the end: %d", got)
	}
}

// TestDecisionsBound: a decision dates what its signers saw by its own instant,
// and what came between by its last one.
func TestDecisionsBound(t *testing.T) {
	b := begun(t, 1)
	for range 3 {
		b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes([]byte{byte(len(b.leaves))})), b.w))
	}
	b.now += 100
	seen := len(b.leaves) - 1
	g := b.withdraw("x")
	g.Seen.Size, g.Seen.Root = tassadar.Uint(seen), RootOf(b.leaves[:seen])
	g.Until = g.At + 1000
	b.log(b.govern(g))
	for at, want := range map[int]int64{2: start + 100, seen - 1: start + 100, seen: start + 1100, seen + 1: start + 1100} {
		if got := b.verify().Existed(uint64(at)); got != want {
			t.Errorf("leaf %d: %d, want %d", at, got, want)
		}
	}
	early, err := b.verify().At(uint64(seen))
	if err != nil {
		t.Fatal(err)
	}
	if got := early.Existed(2); got != math.MaxInt64 {
		t.Errorf("before the decision: %d", got)
	}
}

// TestPastItsLastInstant: a decision that was held back beyond its last instant
// is not in force, once most of five records in a row say so; no fewer can, and none
// that is dated back takes it away.
func TestPastItsLastInstant(t *testing.T) {
	for _, c := range []struct {
		name string
		at   []int64 // of the records after it was signed
		want tassadar.Code
	}{
		{"none", nil, ""},
		{"four later records", []int64{31 * day, 31 * day, 31 * day, 31 * day}, ""},
		{"five later records", []int64{31 * day, 31 * day, 31 * day, 31 * day, 31 * day}, tassadar.NotInForce},
		{"more", []int64{31 * day, 31 * day, 31 * day, 31 * day, 31 * day, 40 * day}, tassadar.NotInForce},
		{"five at its last instant", []int64{30 * day, 30 * day, 30 * day, 30 * day, 30 * day}, ""},
		{"five a second later", []int64{30*day + 1, 30*day + 1, 30*day + 1, 30*day + 1, 30*day + 1}, tassadar.NotInForce},
		{"two of five dated back", []int64{31 * day, 31 * day, 1, 1, 31 * day}, tassadar.NotInForce},
		{"three of five dated back", []int64{31 * day, 1, 1, 1, 31 * day}, ""},
		{"two of five dated ahead", []int64{1, farAhead - start, farAhead - start, 1, 1}, ""},
		{"five, and then more dated back", []int64{31 * day, 31 * day, 31 * day, 31 * day, 31 * day, 1, 1, 1, 1, 1}, tassadar.NotInForce},
		{"four dated far ahead", []int64{farAhead - start, farAhead - start, farAhead - start, farAhead - start}, ""},
	} {
		b := begun(t, 1)
		b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes(nil)), b.w))
		records := map[string][]byte{
			"withdrawal": b.govern(b.withdraw("x")),
			"resolution": b.govern(b.resolve(digestOf(t, b.leaves[2]))),
			"voiding":    b.govern(b.void(2, 2, "")),
			"policy":     b.sign(KindPolicy, b.policyBody(policyNamed("two")), b.ops[0]),
			"trust":      b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { t.Governance.Threshold = 2 })), b.ops[0]),
		}
		for _, after := range c.at {
			b.tick(start + after)
		}
		for name, record := range records {
			b.want(name+", "+c.name, c.want, record)
		}
	}
}

// TestPastItsLastInstantOfAll: the first record counts among the five for a
// decision whose signers saw the empty log. Only a voiding of it leaves it out.
func TestPastItsLastInstantOfAll(t *testing.T) {
	b := newBench(t, 1)
	decided := b.decided()
	decided.At, decided.Until = start-10, start-1
	b = begun(t, 1)
	for range 3 {
		b.tick(start)
	}
	g := b.withdraw("x")
	g.Decided = decided
	b.want("five later records", tassadar.NotInForce, b.govern(g))
	early, err := b.verify().At(4)
	if err != nil {
		t.Fatal(err)
	}
	if err := early.Try(b.govern(g)); err != nil {
		t.Errorf("four later records: %v", err)
	}
}

// TestDatedAheadStopsNothing: records dated far ahead, however many, stop no
// decision whose signers saw them, and no voiding of them.
func TestDatedAheadStopsNothing(t *testing.T) {
	b := begun(t, 1)
	first := b.tick(farAhead)
	b.want("a decision after one", "", b.govern(b.withdraw("x")))
	b.want("a trust after one", "", b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { t.Governance.Threshold = 2 })), b.ops[0]))
	last := first
	before := map[string]Governance{"a decision": b.withdraw("x"), "a voiding of others": b.void(0, 1, "")}
	for range 6 {
		last = b.tick(farAhead)
	}
	for name, g := range before {
		b.want(name+" that waited meanwhile", tassadar.NotInForce, b.govern(g))
	}
	b.want("a decision after seven", "", b.govern(b.withdraw("x")))
	b.want("a policy after seven", "", b.sign(KindPolicy, b.policyBody(policyNamed("two")), b.ops[0]))
	b.want("a trust after seven", "", b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { t.Governance.Threshold = 2 })), b.ops[0]))
	if at, leaf := b.verify().Latest(); at != farAhead || uint64(leaf) != first {
		t.Errorf("the latest instant is %d at leaf %d", at, leaf)
	}
	// The thief goes on, after the operators looked.
	voiding, other := b.void(int(first), int(last), b.desk.ID()), b.void(int(first), int(last), b.ops[0].ID())
	b.tick(farAhead)
	b.want("a voiding while it goes on", "", b.govern(voiding))
	last++
	b.want("a voiding by another key", "", b.govern(other))
	b.log(b.govern(b.void(int(first), int(last), b.desk.ID())))
	b.want("a decision after the voiding", "", b.govern(b.withdraw("x")))
	b.want("a trust after the voiding", "", b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { keyOf(t, b.desk).Revoked = b.now })), b.ops[0]))
	v := b.verify()
	if at, _ := v.Latest(); at != start || v.Reached() != start {
		t.Errorf("the voided instants still count: latest %d, reached %d", at, v.Reached())
	}
	if v.Existed(first) != start {
		t.Errorf("a voided record existed at %d", v.Existed(first))
	}
	// A voiding that was held back beyond its last instant voids nothing that
	// honest records say, so it is not in force.
	b = begun(t, 1)
	old := b.tick(b.now)
	held := b.govern(b.void(int(old), int(old), ""))
	for range 5 {
		b.tick(b.now + 31*day)
	}
	b.want("a voiding that was held back", tassadar.NotInForce, held)
}

// TestReached: one record dated ahead, or back, does not move what the log has
// reached.
func TestReached(t *testing.T) {
	b := newBench(t, 1)
	empty, err := Empty(&b.trust)
	if err != nil {
		t.Fatal(err)
	}
	if at, leaf := empty.Latest(); empty.Reached() != 0 || at != 0 || leaf != 0 || empty.Existed(0) != math.MaxInt64 {
		t.Errorf("an empty log has reached %d, %d", empty.Reached(), at)
	}
	b = begun(t, 1)
	reached := func(want int64) {
		t.Helper()
		if got := b.verify().Reached(); got != want {
			t.Errorf("reached %d, want %d", got, want)
		}
	}
	reached(start)
	b.tick(farAhead)
	reached(start)
	b.tick(start + 10)
	b.tick(start + 20)
	reached(start + 10) // of start, start, far, +10, +20
	b.tick(0)
	b.tick(start + 30)
	reached(start + 20) // of far, +10, +20, 0, +30
	b.tick(start + 40)
	reached(start + 20) // of +10, +20, 0, +30, +40
	if at, leaf := b.verify().Latest(); at != farAhead || leaf != 2 {
		t.Errorf("latest %d at leaf %d", at, leaf)
	}
	v := b.verify().WithBounds([]Bound{{Size: 4, At: farAhead + 5}, {Size: 0, At: farAhead + 9}})
	if at, leaf := v.Latest(); at != farAhead+5 || leaf != 3 {
		t.Errorf("latest with a witness: %d at leaf %d", at, leaf)
	}
	for _, bounds := range [][]Bound{
		{{Size: 4, At: farAhead}, {Size: 3, At: farAhead - 1}}, // no later than the record says
		{{Size: 1, At: 1}},
	} {
		if at, leaf := b.verify().WithBounds(bounds).Latest(); at != farAhead || leaf != 2 {
			t.Errorf("latest with %v: %d at leaf %d, want the record's", bounds, at, leaf)
		}
	}
	if v.Reached() != start+20 {
		t.Errorf("a witness moves what the log has reached to %d", v.Reached())
	}
}

// TestSince: every leaf before the one that is named is as old as it was.
func TestSince(t *testing.T) {
	const none = 1<<63 - 1
	for _, c := range []struct {
		was, is []int64 // by size of the log
		want    uint64
	}{
		{nil, nil, 0},
		{nil, []int64{5, 5, 9}, 0},
		{[]int64{5, 5, 9}, []int64{5, 5, 9}, 2},
		{[]int64{5, 5, 9}, []int64{5, 5, 9, 9, 9}, 2},
		{[]int64{5, 5, 9, none}, []int64{5, 5, 9, 9, 9}, 2},
		{[]int64{5, 5, 9, 9}, []int64{4, 4, 9, 9}, 0}, // a witness saw the first leaf before
		{[]int64{5, 5, 9, 9}, []int64{5, 5, 8, 8, 8}, 1},
	} {
		if got := (Ages{seen: c.was}).Since(Ages{seen: c.is}); got != c.want {
			t.Errorf("%v, then %v: since leaf %d, want %d", c.was, c.is, got, c.want)
		}
	}
}
