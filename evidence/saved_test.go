package evidence

import (
	"bytes"
	"crypto/sha256"
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
	leaf := func(i uint64) ([]byte, error) { return b.leaves[i], nil }
	restored, err := Restore(saved, b.checkpoint(b.leaves[:size]), &b.trust, leaf)
	if err != nil {
		b.t.Fatalf("%d leaves: %v", size, err)
	}
	if again := restored.Save(); !bytes.Equal(again, saved) {
		b.t.Errorf("%d leaves: what was restored is saved as something else", size)
	}
	if restored, err = Restore(saved, b.checkpoint(b.leaves), &b.trust, leaf); err != nil {
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

// long is a log with records of every kind, one of them in several leaves.
func long(t *testing.T) *bench {
	b := begun(t, 1)
	a := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	rc := b.receiptBody(a)
	rc.Machine.CPU = strings.Repeat("x", MaxLeaf)
	receipt := b.log(b.sign(KindReceipt, rc, b.w))
	b.log(b.sign(KindClosing, b.closing(a, receipt), b.desk))
	b.log(b.sign(KindPublication, b.publication(), b.desk))
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
	good := func(i uint64) ([]byte, error) { return w.leaves[i], nil }
	refuse := func(what string, saved, checkpoint []byte, own *tassadar.Trust, leaf func(uint64) ([]byte, error)) {
		t.Helper()
		v, err := Restore(saved, checkpoint, own, leaf)
		if err == nil {
			err = v.ReadAll()
		}
		if tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: %v, want index_differs", what, err)
		}
	}
	for i := range saved {
		edited := bytes.Clone(saved)
		edited[i] ^= 1
		refuse("a flipped bit", edited, checkpoint, &w.trust, good)
		refuse("cut off", saved[:i], checkpoint, &w.trust, good)
	}
	// With a digest that fits, it must not panic, and what the leaves' hashes say holds.
	for i := len(savedMagic); i < len(saved)-sha256.Size; i++ {
		edited := bytes.Clone(saved[:len(saved)-sha256.Size])
		edited[i] ^= 0x55
		sum := sha256.Sum256(edited)
		if v, err := Restore(append(edited, sum[:]...), checkpoint, &w.trust, good); err == nil {
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
	if _, err := Restore(saved, checkpoint, &other, good); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("for operators of another trust: %v", err)
	}
	refuse("a shorter log", saved, w.checkpoint(w.leaves[:len(w.leaves)-1]), &w.trust, good)
	changed := append([][]byte{}, w.leaves...)
	changed[0] = append(bytes.Clone(changed[0]), ' ')
	refuse("another log of the same size", saved, w.checkpoint(changed), &w.trust, good)
	refuse("another leaf", saved, checkpoint, &w.trust, func(i uint64) ([]byte, error) { return changed[i], nil })
	lost := errors.New("lost")
	if _, err := Restore(saved, checkpoint, &w.trust, func(uint64) ([]byte, error) { return nil, lost }); !errors.Is(err, lost) {
		t.Errorf("unreadable leaves: %v", err)
	}
}

// TestRestoredIsNotRead: nobody sees records that are not there.
func TestRestoredIsNotRead(t *testing.T) {
	w := long(t)
	v, err := Restore(w.verify().Save(), w.checkpoint(w.leaves), &w.trust, func(i uint64) ([]byte, error) { return w.leaves[i], nil })
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
