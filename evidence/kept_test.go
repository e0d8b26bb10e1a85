package evidence

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// restoredFrom is what was saved of a log, from a place that can be made unreadable.
func (b *bench) restoredFrom(saved Saved) (*Verified, *failing) {
	b.t.Helper()
	from := &failing{savedIn{b.leaves, saved.Chunks}, nil, nil}
	v, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, from)
	if err != nil {
		b.t.Fatal(err)
	}
	return v, from
}

func someKept(index uint64) *kept {
	return &kept{index: index, leaves: 1, digest: tassadar.DigestBytes([]byte{byte(index)}), by: &signers{}}
}

// TestReadRecords: what is read of saved records are those of leaves in order, within the
// leaves that they are said to be of, of kinds that there are.
func TestReadRecords(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		at  []uint64
		bad bool
	}{
		"in order":      {[]uint64{10, 11, 19}, false},
		"none":          {nil, false},
		"before":        {[]uint64{9, 11}, true},
		"behind":        {[]uint64{10, 20}, true},
		"twice":         {[]uint64{10, 10}, true},
		"the other way": {[]uint64{11, 10}, true},
	} {
		w := newRecordWriter()
		for _, at := range c.at {
			w.add(KindTrust, someKept(at), nil)
		}
		all, ok := readRecords(&reader{data: w.appendTo(nil)}, 10, 20)
		if ok == c.bad || ok && len(all) != len(c.at) {
			t.Errorf("%s: %d records, %t", name, len(all), ok)
		}
	}
	w := newRecordWriter()
	w.add(KindTrust, someKept(1), nil)
	w.add(KindAssignment, &kept{index: 2, leaves: 1, digest: tassadar.DigestBytes(nil), by: &signers{claimed: []string{"a"}}, about: "b"}, nil)
	w.add(KindTrust, &kept{index: 3, leaves: 1, digest: tassadar.DigestBytes(nil), by: &signers{claimed: []string{"c"}, signed: []string{"c"}}}, nil)
	data := w.appendTo(nil)
	for i := range data {
		if _, ok := readRecords(&reader{data: data[:i]}, 0, 20); ok {
			t.Errorf("cut off behind %d bytes of %d", i, len(data))
		}
	}
	for kind, want := range map[int]bool{len(kinds) - 1: false, len(kinds): true, 255: true} {
		data[2] = byte(kind) // behind the number of records and the index
		if _, ok := readRecords(&reader{data: bytes.Clone(data)}, 0, 20); ok && want {
			t.Errorf("kind %d of %d was read", kind, len(kinds))
		}
	}
}

// TestReadHeads: the heads of chunks are as many as the leaves need, and count no more records
// than a chunk has leaves.
func TestReadHeads(t *testing.T) {
	t.Parallel()
	head := func(counts ...uint64) []byte {
		out := make([]byte, 2*sha256.Size)
		for _, n := range counts {
			out = binary.AppendUvarint(out, n)
		}
		return out
	}
	for _, c := range []struct {
		name string
		size uint64
		r    reader
		want bool
	}{
		{"one chunk", 5, reader{data: head(1, 2, 3)}, true},
		{"two chunks", 257, reader{data: append(head(1, 2, 256), head(0, 0, 0)...)}, true},
		{"no leaves", 0, reader{}, true},
		{"no leaves, and what was read was bad", 0, reader{bad: true}, false},
		{"more leaves than bytes", 1 << 62, reader{data: head(1, 2, 3)}, false},
		{"cut off", 5, reader{data: head(1, 2)}, false},
		{"one chunk of two", 257, reader{data: head(1, 2, 3)}, false},
		{"more records than leaves", 5, reader{data: head(1, 2, 257)}, false},
	} {
		l := lazy{size: c.size}
		if got := l.readHeads(&c.r); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

// chunkOf is a log of which one chunk is there, as written.
func chunkOf(t *testing.T, n int, leaves uint64, parts []partLeaf, records func(w *recordWriter), behind ...byte) *lazy {
	t.Helper()
	from := uint64(n) * chunkLeaves
	var data []byte
	hashes := make([]hash, leaves)
	for i := range hashes {
		hashes[i] = sha256.Sum256([]byte{byte(i)})
		data = append(data, hashes[i][:]...)
	}
	data = binary.AppendUvarint(data, uint64(len(parts)))
	for _, p := range parts {
		data = binary.AppendUvarint(binary.AppendUvarint(data, p.index), p.of)
	}
	w := newRecordWriter()
	if records != nil {
		records(w)
	}
	data = append(w.appendTo(data), behind...)
	l := &lazy{size: from + leaves, chunks: make([]chunkHead, n+1), read: func(int) ([]byte, error) { return data, nil }}
	l.chunks[n].sum = sha256.Sum256(data)
	if leaves == chunkLeaves {
		copy(l.chunks[n].root[:], newTree(hashes).root())
	}
	return l
}

// TestReadChunk: of a chunk are parts in order and records of the kinds that chunks have, and
// nothing else.
func TestReadChunk(t *testing.T) {
	t.Parallel()
	part := func(index, of uint64) partLeaf { return partLeaf{index: index, of: of} }
	for _, c := range []struct {
		name string
		l    *lazy
		n    int
		bad  bool
	}{
		{"nothing", chunkOf(t, 0, 9, nil, nil), 0, false},
		{"parts", chunkOf(t, 1, 9, []partLeaf{part(256, 0), part(257, 258), part(264, 0)}, nil), 1, false},
		{"parts of a full chunk", chunkOf(t, 1, 256, []partLeaf{part(256, 0), part(511, 0)}, nil), 1, false},
		{"a part before", chunkOf(t, 1, 9, []partLeaf{part(255, 0)}, nil), 1, true},
		{"a part behind", chunkOf(t, 1, 9, []partLeaf{part(265, 0)}, nil), 1, true},
		{"a part twice", chunkOf(t, 1, 9, []partLeaf{part(257, 0), part(257, 0)}, nil), 1, true},
		{"parts out of order", chunkOf(t, 1, 9, []partLeaf{part(258, 0), part(257, 0)}, nil), 1, true},
		{"a trust", chunkOf(t, 0, 9, nil, func(w *recordWriter) { w.add(KindTrust, someKept(1), nil) }), 0, true},
		{"something behind", chunkOf(t, 0, 9, nil, nil, 0), 0, true},
		{"a record that is not there", chunkOf(t, 0, 9, nil, func(w *recordWriter) { w.n = 1 }), 0, true},
		{"a record that the head does not count", chunkOf(t, 0, 9, nil, func(w *recordWriter) { w.add(KindReceipt, someKept(1), nil) }), 0, true},
	} {
		if _, err := c.l.readChunk(c.n); (tassadar.CodeOf(err) == tassadar.IndexDiffers) != c.bad || (err != nil) != c.bad {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	full := chunkOf(t, 0, 256, nil, nil)
	full.chunks[0].root[0] ^= 1
	if _, err := full.readChunk(0); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("other hashes than the log: %v", err)
	}
	// A record has so many parts, and what is said to be more of it is left out.
	many := chunkOf(t, 0, 9, []partLeaf{part(1, 5), part(2, 5), part(5, 5)}, nil)
	if own, err := many.partsOf(5, 2); err != nil || len(own) != 2 || own[0].index != 5 || own[1].index != 2 {
		t.Errorf("%+v, %v", own, err)
	}
}

// TestKeptNumbers: what was bad stays bad, whatever is read after it.
func TestKeptNumbers(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		r    reader
		want bool
	}{"good": {reader{data: []byte{2}}, false}, "bad before": {reader{data: []byte{2}, bad: true}, true}, "nothing": {reader{}, true}, "no end": {reader{data: []byte{0x80}}, true}} {
		signed, unsigned := c.r, c.r
		signed.int()
		unsigned.uint()
		if signed.bad != c.want || unsigned.bad != c.want {
			t.Errorf("%s: bad %t and %t", name, signed.bad, unsigned.bad)
		}
	}
}

// TestSavedSizes: logs that end with a chunk, just before one and just behind, with a part as
// the first leaf of the next, are saved and restored.
func TestSavedSizes(t *testing.T) {
	t.Parallel()
	part := Split(bytes.Repeat([]byte("x"), MaxLeaf+1))[0]
	for _, n := range []int{255, 256, 257, 512} {
		for _, record := range []bool{false, true} {
			b := begun(t, 1)
			edge := part
			if record {
				edge = b.sign(KindAssignment, b.assignment(), b.desk)
			}
			for i := len(b.leaves); i < n; i++ {
				leaf := fmt.Appendf(nil, `{"n":%d}`, i)
				if i == 256 {
					leaf = edge
				}
				b.leaves = append(b.leaves, leaf)
			}
			v := b.verify()
			b.restores(v, v)
		}
	}
}

// TestUnreadableKept: what cannot be read of a log that was restored is an error where one is
// returned, and is remembered where none is.
func TestUnreadableKept(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	receipt := b.counting()
	challenge := b.log(b.sign(KindChallenge, b.challenge(receipt), b.w))
	b.log(b.sign(KindDrill, b.drillBody(), b.w))
	waits := b.assignment()
	waits.Serial = 7
	waiting := b.log(b.sign(KindAssignment, waits, b.desk))
	rc := b.receiptBody(tassadar.DigestBytes(nil))
	rc.Machine.CPU = string(bytes.Repeat([]byte("y"), 2*MaxLeaf))
	parts := Split(b.sign(KindReceipt, rc, b.w))
	b.leaves = append(b.leaves, parts[0])
	for len(b.leaves) < 300 {
		b.leaves = append(b.leaves, fmt.Appendf(nil, `{"n":%d}`, len(b.leaves)))
	}
	b.leaves = append(b.leaves, parts[1:]...)
	rc.FinishedAt = 1
	b.leaves = append(b.leaves, Split(b.sign(KindReceipt, rc, b.w))...)
	rc.Machine.CPU = ""
	b.raw(b.sign(KindReceipt, rc, b.w))
	open := Split(bytes.Repeat([]byte("z"), 2*MaxLeaf))
	b.leaves = append(b.leaves, open[0]) // of a record that is not complete
	saved := b.verify().Save()
	bounds := []Bound{{Size: uint64(len(b.leaves)), At: b.now - 3}}
	longer := append(slices.Clone(b.leaves), []byte("{}"))

	v, from := b.restoredFrom(saved)
	v.ReceiptName(1)
	v.lazy.recent = slices.DeleteFunc(v.lazy.recent, func(c recentChunk) bool { return c.n == 0 })
	from.chunk = errFault
	if _, err := v.ReceiptAt(1); !errors.Is(err, errFault) {
		t.Errorf("parts in a chunk that cannot be read: %v", err)
	}
	for _, i := range []int{2, 3} {
		if _, err := v.ReceiptAt(i); err != nil {
			t.Errorf("receipt %d, which has no parts there: %v", i, err)
		}
	}
	v.lazy.fail(errFault)
	v.lazy.fail(errors.New("another one"))
	if !errors.Is(v.Err(), errFault) {
		t.Errorf("the first error is forgotten: %v", v.Err())
	}
	v, _ = b.restoredFrom(saved)
	if l, at, err := v.WithBounds(bounds).DrillAt(0); err != nil || l == nil || at != b.now-3 {
		t.Errorf("a drill that witnesses saw ages from %d: %v", at, err)
	}
	v, from = b.restoredFrom(saved)
	from.chunk = errFault
	if _, _, err := v.WithBounds(bounds).DrillAt(0); !errors.Is(err, errFault) {
		t.Errorf("a drill: %v", err)
	}
	v, from = b.restoredFrom(saved)
	v.lazy.recent, from.chunk = nil, errFault
	v.RootAt(100)
	from.chunk = nil
	if err := v.ReadAll(); !errors.Is(err, errFault) || !errors.Is(v.Err(), errFault) {
		t.Errorf("a root that could not be read, and then all could: %v, %v", err, v.Err())
	}
	v.Ages()
	if !errors.Is(v.Err(), errFault) {
		t.Errorf("it is forgotten: %v", v.Err())
	}
	for name, ask := range map[string]func(*Verified) error{
		"a drill": func(v *Verified) error { _, _, err := v.DrillAt(0); return err },
		"a part":  func(v *Verified) error { _, err := v.ReceiptAt(1); return err },
		"a challenge of it": func(v *Verified) error {
			c := b.challenge(receipt)
			c.Deadline++
			return v.Try(b.sign(KindChallenge, c, b.w))
		},
		"an answer to one": func(v *Verified) error {
			return v.Try(b.sign(KindAnswer, Answer{Log: testOrigin, Challenge: challenge, At: b.now, Found: Reexecuted{Case: "w/counted", Engine: "b", Reference: "c"}}, b.w))
		},
		"what is cancelled": func(v *Verified) error {
			return v.Try(b.govern(Governance{Decided: b.decided(), Action: ActCancel, Assignments: []tassadar.Digest{waiting}, Why: "x"}, b.ops[0]))
		},
		"an unfinished record": func(v *Verified) error { _, err := v.Extend(b.checkpoint(longer), longer[len(b.leaves):]); return err },
	} {
		v, from := b.restoredFrom(saved)
		from.leaf = errFault
		if err := ask(v); !errors.Is(err, errFault) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, &failing{savedIn{b.leaves, saved.Chunks}, nil, errFault}); !errors.Is(err, errFault) {
		t.Errorf("the last chunk: %v", err)
	}
	reads := &counted{savedIn: savedIn{b.leaves, saved.Chunks}}
	v, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, reads)
	if err != nil {
		t.Fatal(err)
	}
	for range 3 { // both chunks, which are held
		v.RootAt(100)
		v.RootAt(uint64(len(b.leaves)) - 1)
		v.ReceiptName(0)
	}
	if reads.n != 2 {
		t.Errorf("two chunks were read %d times", reads.n)
	}
	var none *Verified
	if none.Err() != nil || none.ReadAll() != nil || (&Verified{}).Err() != nil || (&Verified{}).ReadAll() != nil {
		t.Error("of a log that nobody verified something could not be read")
	}
}

// counted is where chunks are, with the number of times that one was read.
type counted struct {
	savedIn
	n int
}

func (c *counted) Chunk(n int) ([]byte, error) {
	c.n++
	return c.savedIn.Chunk(n)
}

// lostLeaf is where one leaf cannot be read.
type lostLeaf struct {
	savedIn
	leaf uint64
}

func (l lostLeaf) Leaf(i uint64) ([]byte, error) {
	if i == l.leaf {
		return nil, errFault
	}
	return l.savedIn.Leaf(i)
}

// TestRestoreUnreadable: the records that are read at once are trusts, policies, decisions,
// challenges and their answers: where one cannot be read nothing is restored, and no other is
// asked for.
func TestRestoreUnreadable(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	receipt := b.counting()
	challenge := b.sign(KindChallenge, b.challenge(receipt), b.w)
	c := b.log(challenge)
	at := b.verify().Challenges()[0]
	id, _, err := b.verify().ChallengedWindow(&at)
	if err != nil {
		t.Fatal(err)
	}
	counted := uint64(1000)
	found := Reexecuted{Case: id, Engine: "b", Reference: "c"}
	for _, n := range PickPositions(at.Nonce, counted) {
		found.States = append(found.States, State{Instructions: tassadar.Uint(n), Digest: tassadar.DigestBytes(nil)})
	}
	found.States = append(found.States, State{Instructions: tassadar.Uint(counted), Digest: tassadar.DigestBytes(nil)})
	b.log(b.sign(KindAnswer, Answer{Log: testOrigin, Challenge: c, At: b.now, Found: found}, b.w))
	b.log(b.sign(KindGovernance, b.withdraw("b"), b.ops[0]))
	saved := b.verify().Save()
	failed := 0
	for i := range uint64(len(b.leaves)) {
		_, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, lostLeaf{savedIn{b.leaves, saved.Chunks}, i})
		if err != nil && !errors.Is(err, errFault) {
			t.Errorf("leaf %d: %v", i, err)
		} else if err != nil {
			failed++
		}
	}
	if failed != 5 {
		t.Errorf("%d leaves were missed, want 5", failed)
	}
}

// TestReadAllOrNothing: reading all reads assignments, receipts with their parts, closings, drills and
// publications, and says so where one cannot be read; until then nobody is given a list of them.
func TestReadAllOrNothing(t *testing.T) {
	t.Parallel()
	b := long(t)
	saved := b.verify().Save()
	failed := 0
	for i := range uint64(len(b.leaves)) {
		from := &lostLeaf{savedIn{b.leaves, saved.Chunks}, ^uint64(0)}
		v, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, from)
		if err != nil {
			t.Fatal(err)
		}
		from.leaf = i
		if err := v.ReadAll(); errors.Is(err, errFault) {
			failed++
		} else if err != nil {
			t.Errorf("leaf %d: %v", i, err)
		}
	}
	if n := 4 + len(Split(bytes.Repeat([]byte("x"), MaxLeaf+1))); failed != n {
		t.Errorf("%d leaves were missed, want %d", failed, n)
	}
	v, _ := b.restoredFrom(saved)
	if v.Ages(); v.lazy != nil {
		t.Fatal("it was not read whole")
	}
	defer func() {
		if recover() == nil {
			t.Error("assignments that were not read were listed")
		}
	}()
	v.Assignments()
}

// TestRestoreFor: what was saved is restored for a trust and a checkpoint that are good, whatever
// the order of the trust's keys.
func TestRestoreFor(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	saved := b.verify().Save()
	from := savedIn{b.leaves, saved.Chunks}
	revoked, err := NewLogKey("test.invalid/old", ed25519.NewKeyFromSeed(bytes.Repeat([]byte{9}, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	old := revoked.Key()
	old.Revoked = 1
	trust := b.trust
	trust.Keys = append([]tassadar.Key{old}, b.trust.Keys...)
	slices.Reverse(trust.Keys[1:])
	if _, err := Restore(saved.Head, b.checkpoint(b.leaves), &trust, from); err != nil {
		t.Errorf("keys in another order, behind one that is revoked: %v", err)
	}
	trust.Governance.Threshold = 9
	if _, err := Restore(saved.Head, b.checkpoint(b.leaves), &trust, from); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
		t.Errorf("a trust that is none: %v", err)
	}
	trust.Governance.Threshold, trust.Keys = 1, slices.DeleteFunc(slices.Clone(b.trust.Keys), func(k tassadar.Key) bool { return k.Role == tassadar.RoleLog })
	if _, err := Restore(saved.Head, b.checkpoint(b.leaves), &trust, from); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("a trust without a log key: %v", err)
	}
	if _, err := Restore(saved.Head, []byte("checkpoint"), &b.trust, from); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("no checkpoint: %v", err)
	}
	body, err := Unseal(savedMagic, saved.Head)
	if err != nil {
		t.Fatal(err)
	}
	sealed := func(body []byte) []byte { return Seal(append([]byte(savedMagic), body...)) }
	r := &reader{data: body}
	r.text()
	r.text()
	r.uint()
	counts := len(body) - len(r.data) + 2*sha256.Size
	if !bytes.Equal(body[counts:counts+3], []byte{0, 0, 0}) {
		t.Fatalf("% x", body[counts:counts+3])
	}
	many := slices.Concat(body[:counts], binary.AppendUvarint(nil, 257), body[counts+3:])
	for name, head := range map[string][]byte{"something behind": sealed(append(bytes.Clone(body), 0)), "a chunk with too many records": sealed(many)} {
		if _, err := Restore(head, b.checkpoint(b.leaves), &b.trust, from); tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: %v", name, err)
		}
	}
	for i := range body {
		if _, err := Restore(sealed(body[:i]), b.checkpoint(b.leaves), &b.trust, from); tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("cut off behind %d bytes: %v", i, err)
		}
	}
	for name, c := range map[string][2]string{"another origin": {testOrigin, strings.Repeat("x", len(testOrigin))}, "rejected records that are none": {"null", "nul["}} {
		if bytes.Count(body, []byte(c[0])) == 0 {
			t.Fatalf("%q stands nowhere in %q", c[0], body)
		}
		edited := bytes.Replace(body, []byte(c[0]), []byte(c[1]), 1)
		if _, err := Restore(sealed(edited), b.checkpoint(b.leaves), &b.trust, from); tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Unseal("another magic\n", saved.Head); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("another magic: %v", err)
	}
	// A log of the same name under another key.
	forged, err := NewLogKey(testOrigin, ed25519.NewKeyFromSeed(bytes.Repeat([]byte{8}, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	checkpoint, err := forged.Checkpoint(b.leaves)
	if err != nil {
		t.Fatal(err)
	}
	trust.Keys = append(slices.DeleteFunc(slices.Clone(b.trust.Keys), func(k tassadar.Key) bool { return k.Role == tassadar.RoleLog }), forged.Key())
	if _, err := Restore(saved.Head, checkpoint, &trust, from); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("another log key: %v", err)
	}
	// Assignments stand in chunks, and not among the records that are read at once.
	a := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	saved = b.verify().Save()
	body, err = Unseal(savedMagic, saved.Head)
	if err != nil {
		t.Fatal(err)
	}
	w, wrong := newRecordWriter(), newRecordWriter()
	for kind, k := range b.verify().inOrder() {
		if dispatchKind(kind) < 0 {
			w.add(kind, k, nil)
		}
		wrong.add(kind, k, nil)
	}
	rest, ok := bytes.CutSuffix(body, w.appendTo(nil))
	if !ok {
		t.Fatal("the head ends otherwise")
	}
	if _, err := Restore(sealed(wrong.appendTo(bytes.Clone(rest))), b.checkpoint(b.leaves), &b.trust, savedIn{b.leaves, saved.Chunks}); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("assignment %s twice: %v", a.Short(), err)
	}
}

// TestRestoredSigners: who signed with a key that nobody knew, did so after the log was restored.
// What was voided last does not say what instant the log has reached. Chunks that grew are saved
// again.
func TestRestoredSigners(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	b.raw(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes(nil)), testingSigner(t, "stranger")))
	for i := range int64(7) {
		b.tick(b.now + 10*i)
	}
	v := b.verify()
	b.restores(v, v)
	grown, from := b.restoredFrom(v.Save())
	size := len(b.leaves)
	b.now += 100
	b.log(b.sign(KindGovernance, b.void(size-3, size-1, ""), b.ops[0]))
	v = b.verify()
	b.restores(v, v)
	grown, err := grown.Extend(b.checkpoint(b.leaves), b.leaves[size:])
	if err != nil {
		t.Fatal(err)
	}
	again := grown.Save()
	for n, data := range again.Chunks {
		from.chunks[n] = data
	}
	if _, err := Restore(again.Head, b.checkpoint(b.leaves), &b.trust, savedIn{b.leaves, from.chunks}); err != nil {
		t.Errorf("what was restored, grew and was saved: %v", err)
	}
}

// TestReadKept: a leaf is read as the record that is kept of it, and as no other.
func TestReadKept(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	assignment := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	b.raw([]byte("{}"), b.sign(KindReceipt, map[string]int{"runs": 1}, b.w))
	bad := digestOf(t, b.leaves[len(b.leaves)-1])
	v, _ := b.restoredFrom(b.verify().Save())
	last := uint64(len(b.leaves) - 1)
	for name, c := range map[string]struct {
		k    kept
		want tassadar.Code
	}{
		"no record":           {kept{index: last - 1, leaves: 1, digest: bad}, tassadar.EvidenceUnverifiable},
		"another record":      {kept{index: last, leaves: 1, digest: assignment}, tassadar.IndexDiffers},
		"another kind":        {kept{index: last - 2, leaves: 1, digest: assignment}, tassadar.IndexDiffers},
		"a body that is none": {kept{index: last, leaves: 1, digest: bad}, tassadar.EvidenceUnverifiable},
	} {
		c.k.by = &signers{}
		if _, err := readKept[Receipt](v, KindReceipt, &c.k); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// TestPartsOfAnother: where other parts are kept of a record than those that it was made of, they
// do not add up to it.
func TestPartsOfAnother(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	parts := Split(bytes.Repeat([]byte("x"), MaxLeaf+1))
	if len(parts) != 2 {
		t.Fatalf("%d parts", len(parts))
	}
	again := bytes.Clone(parts[0])
	again[len(again)-1] ^= 1
	b.leaves = append(b.leaves, parts[0], again, parts[1])
	v, index := b.verifyAll(b.leaves), uint64(len(b.leaves)-1)
	if _, err := v.recordAt(index, 2); err != nil {
		t.Fatal(err)
	}
	v.parts[0].of, v.parts[1].of = 0, index
	if _, err := v.recordAt(index, 2); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("%v", err)
	}
}
