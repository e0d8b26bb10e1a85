package evidence

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// restores saves a state of the log, restores it, extends that to the whole log,
// and compares both with what they are.
func (b *bench) restores(then, whole *Verified) {
	b.t.Helper()
	size := uint64(then.head.Size)
	saved := then.Save()
	from := savedIn{b.leaves, saved.Chunks}
	restored, err := Restore(saved.Head, b.checkpoint(b.leaves[:size]), &b.trust, from)
	if err != nil {
		b.t.Fatalf("%d leaves: %v", size, err)
	}
	if again := restored.Save(); !bytes.Equal(again.Head, saved.Head) || len(again.Chunks) > 0 {
		b.t.Errorf("%d leaves: what was restored is saved as something else", size)
	}
	if got, want := asked(b, restored), asked(b, then); got != want {
		b.t.Fatalf("%d leaves, restored:\n%s\nverified:\n%s", size, got, want)
	}
	if restored.lazy == nil && len(then.voids) == 0 {
		b.t.Errorf("%d leaves: asking for one record after the other read all", size)
	}
	if err := restored.whole(); err != nil {
		b.t.Fatal(err)
	}
	if again := restored.Save(); !bytes.Equal(again.Head, saved.Head) || len(again.Chunks) > 0 {
		b.t.Errorf("%d leaves: what was restored and read whole is saved as something else", size)
	}
	if restored, err = Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, from); err != nil {
		b.t.Fatalf("%d leaves, with a later checkpoint: %v", size, err)
	}
	longer, err := restored.Extend(b.checkpoint(b.leaves), b.leaves[size:])
	if err != nil {
		b.t.Fatalf("%d leaves, extended: %v", size, err)
	}
	for _, c := range []struct{ got, want *Verified }{{restored, then}, {longer, whole}} {
		if err := c.got.ReadAll(); err != nil {
			b.t.Fatal(err)
		}
		if got, want := state(b.t, c.got), state(b.t, c.want); got != want {
			b.t.Fatalf("%d leaves, restored:\n%s\nverified:\n%s", size, got, want)
		}
	}
}

// savedIn is where leaves and chunks are kept, for tests.
type savedIn struct {
	leaves [][]byte
	chunks map[int][]byte
}

func (k savedIn) Leaf(i uint64) ([]byte, error) { return k.leaves[i], nil }
func (k savedIn) Chunk(n int) ([]byte, error)   { return k.chunks[n], nil }

// asked is what a log says that is not read whole for it.
func asked(b *bench, v *Verified) string {
	b.t.Helper()
	at, leaf := v.Latest()
	out := fmt.Sprintln(v.head, v.Sizes(), v.Reached(), at, leaf, v.rejected, v.unknown)
	add := func(l any, err error) {
		if err != nil {
			b.t.Fatal(err)
		}
		data, err := json.Marshal(l)
		if err != nil {
			b.t.Fatal(err)
		}
		out += string(data) + "\n"
	}
	for _, few := range []any{v.trusts, v.policies, v.governance, v.challenges, v.replies} {
		add(few, nil)
	}
	for size := uint64(0); size <= v.tree.size; size += 1 + size/4 {
		add(v.RootAt(size), nil)
		add(v.ConsistencyProof(size, v.tree.size))
	}
	for i := range v.Sizes().Assignments {
		leaf, name := v.AssignmentLeaf(i)
		add([]any{leaf, name, v.AssignmentWorker(i)}, nil)
		l, err := v.AssignmentAt(i)
		add(l, err)
	}
	for i := range v.Sizes().Receipts {
		add(v.ReceiptName(i), nil)
		l, err := v.ReceiptAt(i)
		add(l, err)
		add(v.RecordData(&l.Record, func(i uint64) ([]byte, error) { return b.leaves[i], nil }))
	}
	for i := range v.Sizes().Closings {
		l, err := v.ClosingAt(i)
		add(l, err)
	}
	for i := range v.Sizes().Publications {
		l, err := v.PublicationAt(i)
		add(l, err)
	}
	for i := range v.Sizes().Drills {
		l, at, err := v.DrillAt(i)
		add([]any{l, at}, err)
	}
	if err := v.Err(); err != nil {
		b.t.Fatal(err)
	}
	return out
}

// long is a log with records of every kind, one of them in several leaves.
func long(t *testing.T) *bench {
	b := begun(t, 1)
	a := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	rc := b.receiptBody(a)
	rc.Machine.CPU = strings.Repeat("x", MaxLeaf)
	receipt := b.log(b.sign(KindReceipt, rc, b.w))
	b.log(b.sign(KindClosing, b.closing(a, receipt), b.desk))
	b.log(b.sign(KindPublication, b.publication(), b.desk))
	b.log(b.sign(KindDrill, b.drillBody(), b.w))
	b.log(b.sign(KindGovernance, b.withdraw("b"), b.ops[0]))
	b.raw(b.sign(KindClosing, b.closing(a, receipt), b.desk)) // replayed
	return b
}

// TestRestoreWrong: what was saved is believed only whole, of this log, and
// under this trust; and a leaf only as the log has it.
func TestRestoreWrong(t *testing.T) {
	w := long(t)
	checkpoint := w.checkpoint(w.leaves)
	saved := w.verify().Save()
	good := savedIn{w.leaves, saved.Chunks}
	refuse := func(what string, head, checkpoint []byte, own *tassadar.Trust, from Kept) {
		t.Helper()
		v, err := Restore(head, checkpoint, own, from)
		if err == nil {
			err = v.ReadAll()
		}
		if tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: %v, want index_differs", what, err)
		}
	}
	for i := range saved.Head {
		edited := bytes.Clone(saved.Head)
		edited[i] ^= 1
		refuse("a flipped bit", edited, checkpoint, &w.trust, good)
		refuse("cut off", saved.Head[:i], checkpoint, &w.trust, good)
	}
	chunk := saved.Chunks[0]
	for i := range chunk {
		edited := bytes.Clone(chunk)
		edited[i] ^= 1
		refuse("a flipped bit of a chunk", saved.Head, checkpoint, &w.trust, savedIn{w.leaves, map[int][]byte{0: edited}})
		refuse("a chunk cut off", saved.Head, checkpoint, &w.trust, savedIn{w.leaves, map[int][]byte{0: chunk[:i]}})
	}
	// With a digest that fits, it must not panic, and what the leaves' hashes say holds.
	for i := len(savedMagic); i < len(saved.Head)-sha256.Size; i++ {
		edited := bytes.Clone(saved.Head[:len(saved.Head)-sha256.Size])
		edited[i] ^= 0x55
		if v, err := Restore(Seal(edited), checkpoint, &w.trust, good); err == nil {
			_ = v.ReadAll() // any error
		}
	}
	sum := sha256.Sum256(chunk)
	for i := range chunk {
		edited := bytes.Clone(chunk)
		edited[i] ^= 0x55
		other := sha256.Sum256(edited)
		head := Seal(bytes.Replace(saved.Head[:len(saved.Head)-sha256.Size], sum[:], other[:], 1))
		if v, err := Restore(head, checkpoint, &w.trust, savedIn{w.leaves, map[int][]byte{0: edited}}); err == nil {
			_ = askAll(v)
			_ = v.ReadAll() // any error
		}
	}
	other := newBench(t, 1).trust
	other.Keys = slices.Clone(other.Keys)
	for i := range other.Keys {
		if k := &other.Keys[i]; k.Role == tassadar.RoleOperator {
			*k = testingSigner(t, fmt.Sprint("somebody ", i)).Key(tassadar.RoleOperator)
		}
	}
	if _, err := Restore(saved.Head, checkpoint, &other, good); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("for operators of another trust: %v", err)
	}
	refuse("a shorter log", saved.Head, w.checkpoint(w.leaves[:len(w.leaves)-1]), &w.trust, good)
	changed := append([][]byte{}, w.leaves...)
	changed[0] = append(bytes.Clone(changed[0]), ' ')
	refuse("another log of the same size", saved.Head, w.checkpoint(changed), &w.trust, good)
	refuse("another leaf", saved.Head, checkpoint, &w.trust, savedIn{changed, saved.Chunks})
	lost := errors.New("lost")
	if _, err := Restore(saved.Head, checkpoint, &w.trust, losing{good, lost}); !errors.Is(err, lost) {
		t.Errorf("unreadable leaves: %v", err)
	}
}

// askAll asks a log for records, which may be wrong.
func askAll(v *Verified) error {
	var all error
	for i := range v.Sizes().Receipts {
		_ = v.ReceiptName(i)
		_, err := v.ReceiptAt(i)
		all = errors.Join(all, err)
	}
	for i := range v.Sizes().Assignments {
		_, err := v.AssignmentAt(i)
		all = errors.Join(all, err)
	}
	return errors.Join(all, v.Err())
}

// losing has no leaves, or no chunks.
type losing struct {
	savedIn
	err error
}

func (l losing) Leaf(uint64) ([]byte, error) { return nil, l.err }

// unchunked has no chunks, once there is an error.
type unchunked struct {
	savedIn
	err error
}

func (u *unchunked) Chunk(n int) ([]byte, error) {
	if u.err != nil {
		return nil, u.err
	}
	return u.savedIn.Chunk(n)
}

// TestRestoreManyChunks: of a log of several chunks one record after the other is
// read, with its parts, and what could not be read is an error, also where nothing
// returns one.
func TestRestoreManyChunks(t *testing.T) {
	w := long(t)
	for i := range 700 { // a part, now and then, of what is never complete
		leaf := fmt.Appendf(nil, `{"n":%d}`, i)
		if i%50 == 0 {
			leaf = Split(bytes.Repeat(fmt.Appendf(nil, "x%d", i), MaxLeaf))[0]
		}
		w.leaves = append(w.leaves, leaf)
	}
	second := w.assignment()
	second.Serial = 2
	a := w.log(w.sign(KindAssignment, second, w.desk))
	rc := w.receiptBody(a)
	rc.Machine.CPU = strings.Repeat("y", 3*MaxLeaf)
	parts := Split(w.sign(KindReceipt, rc, w.w))
	w.leaves = append(w.leaves, parts[:2]...)
	for i := range 300 {
		w.leaves = append(w.leaves, fmt.Appendf(nil, `{"m":%d}`, i))
	}
	w.leaves = append(w.leaves, parts[2:]...)
	w.log(w.sign(KindPublication, w.publication(), w.desk))
	v := w.verify()
	if v.Sizes().Receipts != 2 || len(v.Receipts()[1].Body.Machine.CPU) != 3*MaxLeaf {
		t.Fatalf("%+v", v.Sizes())
	}
	w.restores(v, v)
	saved := v.Save()
	if len(saved.Chunks) < 4 {
		t.Fatalf("%d chunks", len(saved.Chunks))
	}
	lost := tassadar.Errorf(tassadar.DataUnavailable, "lost")
	restored := func() *Verified {
		from := &unchunked{savedIn: savedIn{w.leaves, saved.Chunks}}
		r, err := Restore(saved.Head, w.checkpoint(w.leaves), &w.trust, from)
		if err != nil {
			t.Fatal(err)
		}
		from.err, r.lazy.recent = lost, nil
		return r
	}
	for name, ask := range map[string]func(*Verified){
		"a root":       func(v *Verified) { v.RootAt(100) },
		"a leaf":       func(v *Verified) { v.AssignmentLeaf(0) },
		"a name":       func(v *Verified) { v.ReceiptName(0) },
		"ages":         func(v *Verified) { v.Ages() },
		"an age":       func(v *Verified) { v.Existed(3) },
		"a place":      func(v *Verified) { v.AssignmentNamed(a) },
		"an answer":    func(v *Verified) { v.Answer(0) },
		"all answers":  func(v *Verified) { v.Answered() },
		"what closes":  func(v *Verified) { v.Closed() },
		"what is open": func(v *Verified) { v.Unclosed() },
		"what waits":   func(v *Verified) { v.Unanswered(w.w.ID()) },
	} {
		r := restored()
		if err := r.Err(); err != nil {
			t.Errorf("%s, before it was asked: %v", name, err)
		}
		if ask(r); tassadar.CodeOf(r.Err()) != tassadar.DataUnavailable {
			t.Errorf("%s: %v", name, r.Err())
		}
	}
	for name, ask := range map[string]func(*Verified) error{
		"an assignment": func(v *Verified) error { _, err := v.AssignmentAt(0); return err },
		"a receipt":     func(v *Verified) error { _, err := v.ReceiptAt(0); return err },
		"a closing":     func(v *Verified) error { _, err := v.ClosingAt(0); return err },
		"earlier":       func(v *Verified) error { _, err := v.At(5); return err },
		"all":           (*Verified).ReadAll,
		"a record more": func(v *Verified) error { return v.Try([]byte("{}")) },
		"longer":        func(v *Verified) error { _, err := v.Extend(w.checkpoint(w.leaves), nil); return err },
	} {
		if err := ask(restored()); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestRestoredIsNotRead: nobody sees records that are not there.
func TestRestoredIsNotRead(t *testing.T) {
	w := long(t)
	v, err := Restore(w.verify().Save().Head, w.checkpoint(w.leaves), &w.trust, savedIn{w.leaves, w.verify().Save().Chunks})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if recover() == nil {
			t.Error("receipts of a restored log were given without their bodies")
		}
	}()
	v.Receipts()
}
