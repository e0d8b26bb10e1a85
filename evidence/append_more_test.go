package evidence

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// TestChallengedUnreadable: the window of a challenge whose receipt cannot be read is not known,
// and neither is whether an assignment can be cancelled that cannot be read.
func TestChallengedUnreadable(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	receipt := b.traced()
	b.log(b.sign(KindChallenge, b.challenge(receipt), b.w))
	waiting := b.assignment()
	waiting.Serial = 7
	open := b.log(b.sign(KindAssignment, waiting, b.desk))
	v, from := b.restoredFrom(b.verify().Save())
	if at := v.AssignmentNamed(open); at != 1 { // reads all chunks
		t.Fatalf("assignment at %d", at)
	}
	cancel := b.sign(KindGovernance, Governance{Decided: b.decided(), Action: ActCancel, Assignments: []tassadar.Digest{open}, Why: "x"}, b.ops[0])
	from.leaf = errFault
	if _, _, err := v.ChallengedWindow(&v.Challenges()[0]); !errors.Is(err, errFault) {
		t.Errorf("challenged: %v", err)
	}
	if err := v.Try(cancel); !errors.Is(err, errFault) {
		t.Errorf("cancelled: %v", err)
	}
	from.leaf = nil
	if err := v.Try(cancel); err != nil {
		t.Errorf("readable again: %v", err)
	}
}

// TestWhoLeavesATrust: a worker may leave a trust that has not retired, and no other: neither one
// that has, nor one whose machine was another host before.
func TestWhoLeavesATrust(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		edit func(*tassadar.Key)
		want tassadar.Code
	}{
		"at work":        {func(k *tassadar.Key) { k.Label = "b" }, ""},
		"retired":        {func(k *tassadar.Key) { k.RetiredFrom = start }, tassadar.KeyRetired},
		"installed anew": {func(k *tassadar.Key) { k.Formerly, k.Host = []string{k.Host}, hostOf("b") }, tassadar.NotInForce},
	} {
		b := begun(t, 1)
		b.log(b.sign(KindTrust, b.trustBody(b.edited(func(trust *tassadar.Trust) { c.edit(keyOf(trust, b.w)) })), b.ops[0]))
		without := b.edited(func(trust *tassadar.Trust) {
			trust.Keys = slices.DeleteFunc(trust.Keys, func(k tassadar.Key) bool { return k.ID == b.w.ID() })
		})
		b.want(name, c.want, b.sign(KindTrust, b.trustBody(without), b.ops[0]))
	}
}

// TestReachedWithoutWhatWasVoided: what governance voided says nothing of the instant that the log
// has reached.
func TestReachedWithoutWhatWasVoided(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	from := len(b.leaves)
	for range reachedOver {
		b.tick(start + 5*day)
	}
	if at, ok := b.verify().reached(uint64(from)); !ok || at != start+5*day {
		t.Errorf("%d, %t", at-start, ok)
	}
	b.log(b.govern(b.void(from, len(b.leaves)-1, ""), b.ops[0]))
	for range reachedOver {
		b.tick(start)
	}
	if at, ok := b.verify().reached(uint64(from)); !ok || at != start {
		t.Errorf("voided: %d, %t", at-start, ok)
	}
}

// TestAgesOfNothing: before the ages of a log are known nothing is latest, and no leaf existed.
func TestAgesOfNothing(t *testing.T) {
	t.Parallel()
	if at, existed := (Ages{}).Latest(3), (Ages{}).Existed(3); at != 0 || existed != 1<<63-1 {
		t.Errorf("latest %d, existed %d", at, existed)
	}
}

// TestDrillBesideABound: what witnesses say of the very state that a drill saw is how old the drill
// is at the most, and what they say of one before it is not.
func TestDrillBesideABound(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	d := b.drillBody()
	b.log(b.sign(KindDrill, d, b.w))
	for size, want := range map[uint64]int64{uint64(d.Seen.Size) - 1: start, uint64(d.Seen.Size): start - 5, uint64(d.Seen.Size) + 1: start - 5} {
		if _, at, err := b.verify().WithBounds([]Bound{{Size: size, At: start - 5}}).DrillAt(0); err != nil || at != want {
			t.Errorf("witnessed at %d leaves: %d, %v; want %d", size, at-start, err, want-start)
		}
	}
}

// TestTryNamesTheFirst: of records of which some would not count the first one's reason is told,
// whatever comes behind it.
func TestTryNamesTheFirst(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	foreign := b.assignment()
	foreign.Log = "elsewhere"
	good := b.sign(KindAssignment, b.assignment(), b.desk)
	other := b.sign(KindAssignment, foreign, b.desk)        // evidence_unverifiable
	stranger := b.sign(KindAssignment, b.assignment(), b.w) // signer_untrusted
	for name, c := range map[string]struct {
		records [][]byte
		want    tassadar.Code
	}{
		"bad, good":    {[][]byte{other, good}, tassadar.EvidenceUnverifiable},
		"good, bad":    {[][]byte{good, stranger}, tassadar.SignerUntrusted},
		"bad, worse":   {[][]byte{other, stranger}, tassadar.EvidenceUnverifiable},
		"worse, bad":   {[][]byte{stranger, other}, tassadar.SignerUntrusted},
		"good, twice":  {[][]byte{good, good}, tassadar.Replayed},
		"nothing else": {[][]byte{good}, ""},
	} {
		if err := b.verify().Try(c.records...); tassadar.CodeOf(err) != c.want || (err == nil) != (c.want == "") {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// TestAuditInALog: an audit's record has no place in a log, and is none that a later program knows.
func TestAuditInALog(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	record := b.sign(KindAudit, struct{}{}, b.ops[0])
	b.want("an audit", tassadar.EvidenceUnverifiable, record)
	b.raw(record)
	if unknown := b.verify().Unknown(); len(unknown) > 0 {
		t.Errorf("%+v", unknown)
	}
}

// TestDigestsOfALongLog: of records by their leaf those below an index are kept, however many are
// recent.
func TestDigestsOfALongLog(t *testing.T) {
	t.Parallel()
	name := func(i int) tassadar.Digest { return tassadar.DigestBytes([]byte{byte(i), byte(i >> 8)}) }
	for _, n := range []int{settleOver, settleOver + 1} {
		all := (&digests{}).clone(0)
		for i := range n {
			all.recent[name(i)] = uint64(i)
		}
		const size = 100
		some := all.clone(size)
		for i := range n {
			if some.has(name(i)) != (i < size) {
				t.Errorf("%d records, those below %d: %d among them: %t", n, size, i, some.has(name(i)))
			}
		}
	}
}

// TestReadRecordsOfOneWorker: records whose last word is that the worker is one before are cut off
// without it.
func TestReadRecordsOfOneWorker(t *testing.T) {
	t.Parallel()
	w := newRecordWriter()
	for i := range 2 {
		k := someKept(uint64(i))
		k.about = "worker"
		w.add(KindAssignment, k, nil)
	}
	data := w.appendTo(nil)
	if all, ok := readRecords(&reader{data: data}, 0, 2); !ok || len(all) != 2 || all[1].about != "worker" {
		t.Errorf("%d records, %t", len(all), ok)
	}
	if _, ok := readRecords(&reader{data: data[:len(data)-1]}, 0, 2); ok {
		t.Error("cut off")
	}
}

// TestLeafBeyond: a leaf that the tiles have and the log that was verified does not is none of it.
func TestLeafBeyond(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	tiles := testTiles(t, append(slices.Clone(b.leaves), []byte("{}"), []byte("{}")))
	for index, want := range map[uint64]bool{0: true, 1: true, 2: false, 3: false, 1 << 62: false} {
		leaf, err := b.verify().Leaf(tiles, index)
		if want && (err != nil || !bytes.Equal(leaf, b.leaves[index])) || !want && (tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || !strings.Contains(err.Error(), "the log has 2")) {
			t.Errorf("leaf %d: %v", index, err)
		}
	}
}

// TestWindowBeyond: a window that a trace does not have is said to be none of it.
func TestWindowBeyond(t *testing.T) {
	t.Parallel()
	tokens := make([]int32, WindowTokens)
	tree := NewTraceTree("sha256:aa", tokens)
	trace := &Trace{Tokens: WindowTokens, Root: tree.Root()}
	if err := VerifyWindow(trace, 0, tree.State(0), tokens, tree.Prove(0)); err != nil {
		t.Error(err)
	}
	for _, window := range []uint64{1, 2} {
		err := VerifyWindow(trace, window, tree.State(1), []int32{}, nil)
		if tassadar.CodeOf(err) != tassadar.TraceDiffers || !strings.HasSuffix(err.Error(), ": it has 1") {
			t.Errorf("window %d: %v", window, err)
		}
	}
}

// lostChunk is where one chunk cannot be read.
type lostChunk struct {
	savedIn
	chunk int
}

func (l lostChunk) Chunk(n int) ([]byte, error) {
	if n == l.chunk {
		return nil, errFault
	}
	return l.savedIn.Chunk(n)
}

// TestRootWithoutChunks: the root of a log that was restored comes from the head alone: a full
// chunk is not read for it.
func TestRootWithoutChunks(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	b.leaves = append(b.leaves, testLeaves(3*chunkLeaves-len(b.leaves))...)
	saved := b.verify().Save()
	v, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, lostChunk{savedIn{b.leaves, saved.Chunks}, 2})
	if err != nil {
		t.Fatal(err)
	}
	if root := v.RootAt(uint64(len(b.leaves))); v.Err() != nil || !bytes.Equal(root, RootOf(b.leaves)) {
		t.Errorf("root %x, %v", root, v.Err())
	}
}

// TestPartsOfLongerStates: a record in several leaves is there once its last leaf is, also where
// the log is taken back to the leaf before it and extended again; a log that goes on reads none of
// its old parts, and the record can be read from them afterwards.
func TestPartsOfLongerStates(t *testing.T) {
	t.Parallel()
	b := long(t)
	v := b.verify()
	receipt := v.Receipts()[0]
	if receipt.Leaves < 2 {
		t.Fatalf("the receipt is in %d leaf", receipt.Leaves)
	}
	early, err := v.At(receipt.Index)
	if err != nil {
		t.Fatal(err)
	}
	again, err := early.Extend(b.checkpoint(b.leaves), b.leaves[receipt.Index:])
	if err != nil || state(t, again) != state(t, v) {
		t.Errorf("taken back and extended: another state: %v", err)
	}
	restored, from := b.restoredFrom(v.Save())
	size := len(b.leaves)
	b.leaves = append(b.leaves, []byte("{}"))
	from.leaf = errFault
	if _, err := restored.Extend(b.checkpoint(b.leaves), b.leaves[size:]); err != nil {
		t.Errorf("an old part was read: %v", err)
	}
	longer, err := v.Extend(b.checkpoint(b.leaves), b.leaves[size:])
	if err != nil {
		t.Fatal(err)
	}
	data, err := longer.RecordData(&receipt.Record, func(i uint64) ([]byte, error) { return b.leaves[i], nil })
	if err != nil || digestOf(t, data) != receipt.Digest {
		t.Errorf("%d bytes, %v", len(data), err)
	}
}

// TestReceiptOfWhatIsNone: a record that was opened ahead and is no receipt gives none, and says so.
func TestReceiptOfWhatIsNone(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	for name, c := range map[string]struct {
		record []byte
		want   tassadar.Code
	}{
		"an assignment": {b.sign(KindAssignment, b.assignment(), b.desk), tassadar.InputMalformed},
		"a receipt":     {b.sign(KindReceipt, b.receiptBody("x"), b.w), ""},
	} {
		o, err := b.verify().Ahead(c.record)
		if err != nil {
			t.Fatal(err)
		}
		rec, body, err := o.Receipt()
		if tassadar.CodeOf(err) != c.want || (err == nil) != (c.want == "") || rec == nil || body == nil || (body.Assignment == "x") != (c.want == "") {
			t.Errorf("%s: %+v, %v", name, body, err)
		}
	}
}

// TestProofOfNoLeaf: an audit path that leads to no root is told as that.
func TestProofOfNoLeaf(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	record := b.sign(KindAssignment, b.assignment(), b.desk)
	d := b.log(record)
	p, err := b.verify().ProveAssignment(d)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := VerifyAssignment(b.head(), record, &p); err != nil {
		t.Error(err)
	}
	p.Inclusion = p.Inclusion[1:]
	if _, err := VerifyAssignment(b.head(), record, &p); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || !strings.Contains(err.Error(), "inclusion of the assignment") {
		t.Errorf("%v", err)
	}
}
