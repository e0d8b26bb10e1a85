package evidence

import (
	"strings"
	"testing"

	"tassadar"
)

// TestOpenedReceipt: what was opened ahead gives the receipt in it, and another record none.
func TestOpenedReceipt(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	v := b.verify()
	a := b.sign(KindAssignment, b.assignment(), b.desk)
	opened, err := v.Ahead(b.sign(KindReceipt, b.receiptBody(digestOf(t, a)), b.w))
	if err != nil {
		t.Fatal(err)
	}
	if rec, body, err := opened.Receipt(); err != nil || rec.Kind != KindReceipt || body.Assignment != digestOf(t, a) {
		t.Errorf("%v, %+v: %v", rec, body, err)
	}
	if opened, err = v.Ahead(a); err != nil {
		t.Fatal(err)
	}
	if _, _, err := opened.Receipt(); tassadar.CodeOf(err) != tassadar.InputMalformed {
		t.Errorf("an assignment: %v", err)
	}
}

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

// TestFirstReason: of several records that would not count the reason is that of the first,
// whatever stands behind it.
func TestFirstReason(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	good := b.sign(KindAssignment, b.assignment(), b.desk)
	elsewhere := b.assignment()
	elsewhere.Log = "elsewhere"
	stranger := b.sign(KindAssignment, b.assignment(), testingSigner(t, "stranger"))
	for _, c := range []struct {
		name    string
		records [][]byte
		want    tassadar.Code
	}{
		{"two that do not count", [][]byte{stranger, b.sign(KindAssignment, elsewhere, b.desk)}, tassadar.SignerUntrusted},
		{"the other way", [][]byte{b.sign(KindAssignment, elsewhere, b.desk), stranger}, tassadar.EvidenceUnverifiable},
		{"one before one that does", [][]byte{stranger, good}, tassadar.SignerUntrusted},
		{"one behind one that does", [][]byte{good, stranger}, tassadar.SignerUntrusted},
		{"none", [][]byte{good}, ""},
	} {
		if err := b.verify().Try(c.records...); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
}

// TestCutInARecord: a state of the log that ends among the parts of a record grows into the
// whole log again, with the record.
func TestCutInARecord(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	rc := b.receiptBody(tassadar.DigestBytes(nil))
	rc.Machine.CPU = strings.Repeat("x", 2*MaxLeaf)
	from := len(b.leaves)
	b.log(b.sign(KindReceipt, rc, b.w))
	if len(b.leaves) < from+2 {
		t.Fatal("the record is one leaf")
	}
	b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	whole := state(t, b.verify())
	for size := from; size <= len(b.leaves); size++ {
		then, err := b.verify().At(uint64(size))
		if err != nil {
			t.Fatal(err)
		}
		again, err := then.Extend(b.checkpoint(b.leaves), b.leaves[size:])
		if err != nil {
			t.Fatal(err)
		}
		if state(t, again) != whole {
			t.Errorf("from %d of %d leaves another log comes", size, len(b.leaves))
		}
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

// TestDrillWitnessed: witnesses who cosigned exactly what a drill saw say how old it is.
func TestDrillWitnessed(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	b.tick(start + 100)
	saw := uint64(len(b.leaves))
	b.log(b.sign(KindDrill, b.drillBody(), b.w))
	for size, want := range map[uint64]int64{saw - 1: start + 100, saw: start + 5, saw + 1: start + 5} {
		if _, got, err := b.verify().WithBounds([]Bound{{Size: size, At: start + 5}}).DrillAt(0); err != nil || got != want {
			t.Errorf("%d leaves cosigned: it ages from %d, %v; want %d", size, got, err, want)
		}
	}
}

// TestLeafBeyond: a leaf that the log does not have is said to be none of it, and not one
// that could not be read.
func TestLeafBeyond(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	b.tick(start)
	tiles := testTiles(t, b.leaves)
	for _, index := range []uint64{uint64(len(b.leaves)), uint64(len(b.leaves)) + 1} {
		if _, err := b.verify().Leaf(tiles, index); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || !strings.Contains(err.Error(), "no leaf") {
			t.Errorf("leaf %d of %d: %v", index, len(b.leaves), err)
		}
	}
}

// TestDigestsOfMany: what is known to be in a log stays known when it is copied, however much
// was added since, and what stands behind the cut does not.
func TestDigestsOfMany(t *testing.T) {
	t.Parallel()
	d := (&digests{}).clone(0)
	name := func(i uint64) tassadar.Digest { return tassadar.DigestBytes([]byte{byte(i), byte(i >> 8)}) }
	const many = settleOver + 10
	for i := range uint64(many) {
		d.recent[name(i)] = i
	}
	for _, size := range []uint64{0, 1, 300, many} {
		cut := d.clone(size)
		for i := range uint64(many) {
			if cut.has(name(i)) != (i < size) {
				t.Fatalf("cut at %d: record %d is known: %t", size, i, cut.has(name(i)))
			}
		}
	}
}

// TestEndsEarly: of what was saved and ends early no name is read, and that stays so.
func TestEndsEarly(t *testing.T) {
	t.Parallel()
	n, r := savedNames{workers: []string{"w"}}, &reader{}
	if got := n.worker(r); got != "" || !r.bad {
		t.Errorf("of nothing worker %q is read, bad %t", got, r.bad)
	}
}

// TestNoPlaceInALog: records of kinds that are handed from one to another have no place in a
// log, though this program knows them.
func TestNoPlaceInALog(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	for _, kind := range []Kind{KindAudit, KindJob, KindEnrolment} {
		b.want(string(kind), tassadar.EvidenceUnverifiable, b.sign(kind, struct{}{}, b.ops[0]))
	}
}
