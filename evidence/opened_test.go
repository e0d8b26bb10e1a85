package evidence

import (
	"testing"

	"tassadar"
)

// TestOpenedIsTheRecord: what was opened for a leaf counts only if it is the record that
// stands there.
func TestOpenedIsTheRecord(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	v := b.verify()
	one, two := b.assignment(), b.assignment()
	two.Serial = 1
	other, err := v.Ahead(b.sign(KindAssignment, one, b.desk))
	if err != nil {
		t.Fatal(err)
	}
	record := b.sign(KindAssignment, two, b.desk)
	tip, at := v.tip(), v.tree.size
	tip.tree = tip.tree.with(leafHashes([][]byte{record})...)
	if err := tip.addAll([]LogRecord{{Index: at, Leaves: 1, Data: record}}, map[uint64]*Opened{at: other}); err != nil {
		t.Fatal(err)
	}
	if got := tip.assignments.kept[len(tip.assignments.kept)-1].digest; got != digestOf(t, record) {
		t.Errorf("assignment %s is logged, want %s", got, digestOf(t, record))
	}
}

// TestLostRecords: what would be judged by a record that cannot be read is not judged: the
// reason is that it cannot be read.
func TestLostRecords(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	receipt := b.traced()
	asked := b.challenge(receipt)
	asked.Case = "w/short"
	d := b.log(b.sign(KindChallenge, asked, b.w))
	waits := b.assignment()
	waits.Serial = 9
	open := b.log(b.sign(KindAssignment, waits, b.desk))
	saved := b.verify().Save()
	lost := tassadar.Errorf(tassadar.DataUnavailable, "lost")
	for name, record := range map[string][]byte{
		"an answer":      b.sign(KindAnswer, Answer{Log: testOrigin, Challenge: d, Found: Reexecuted{Case: "w/short", Engine: "e"}}, b.w),
		"a challenge":    b.sign(KindChallenge, func() Challenge { c := b.challenge(receipt); c.Case, c.Window = "w/long", 1; return c }(), b.w),
		"a cancellation": b.govern(Governance{Decided: b.decided(), Action: ActCancel, Assignments: []tassadar.Digest{open}, Why: "x"}, b.ops[0]),
	} {
		from := savedIn{b.leaves, saved.Chunks}
		v, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, from)
		if err != nil {
			t.Fatal(err)
		}
		if err := v.Try(record); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if v, err = Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, from); err != nil {
			t.Fatal(err)
		}
		v.read = func(uint64) ([]byte, error) { return nil, lost }
		if err := v.Try(record); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("%s, of a log whose records cannot be read: %v", name, err)
		}
	}
}
