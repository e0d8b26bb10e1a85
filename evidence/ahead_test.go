package evidence

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// TestWith: the log that was tried, once a checkpoint signs it, is the one that verifying
// comes to, also of records that were opened ahead; a checkpoint of another log gives none.
func TestWith(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	v := b.verify()
	before := state(t, v)
	a := b.sign(KindAssignment, b.assignment(), b.desk)
	rc, err := v.Ahead(b.sign(KindReceipt, b.receiptBody(digestOf(t, a)), b.w))
	if err != nil {
		t.Fatal(err)
	}
	records := append(Unopened(a), rc)
	for range 2 { // what was opened ahead is as it was
		tried, err := v.With(records...)
		if err != nil {
			t.Fatal(err)
		}
		leaves := append(slices.Clone(b.leaves), a, rc.Data())
		for n := range leaves {
			if _, err := tried.Signed(b.checkpoint(leaves[:n])); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
				t.Errorf("the checkpoint of %d of %d leaves: %v", n, len(leaves), err)
			}
		}
		other := slices.Clone(leaves)
		other[len(other)-1] = []byte(`{"payload":"other"}`)
		if _, err := tried.Signed(b.checkpoint(other)); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("the checkpoint of another log: %v", err)
		}
		signed, err := tried.Signed(b.checkpoint(leaves))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := state(t, signed), state(t, b.verifyAll(leaves)); got != want || tried.Size() != uint64(len(leaves)) {
			t.Errorf("%d leaves, the state is\n%s\nwant\n%s", tried.Size(), got, want)
		}
	}
	if state(t, v) != before {
		t.Error("trying changed the state")
	}
}

// TestAheadOfATrust: a record that was opened ahead is judged by the trust in force where it
// comes to stand, and not by that of before.
func TestAheadOfATrust(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	v := b.verify()
	a, err := v.Ahead(b.sign(KindAssignment, b.assignment(), b.desk))
	if err != nil {
		t.Fatal(err)
	}
	revoked := b.edited(func(t *tassadar.Trust) {
		for i := range t.Keys {
			if t.Keys[i].ID == b.desk.ID() {
				t.Keys[i].Revoked = 1
			}
		}
	})
	trust := Unopened(b.sign(KindTrust, b.trustBody(revoked), b.ops[0]))
	if _, err := v.With(trust...); err != nil {
		t.Fatal(err)
	}
	if _, err := v.With(append(trust, a)...); tassadar.CodeOf(err) != tassadar.KeyRevoked {
		t.Errorf("behind a trust that revokes its signer: %v", err)
	}
	if _, err := v.With(a); err != nil {
		t.Error(err)
	}
	// Whom only the new trust knows had no signature that was verified.
	desk := testingSigner(t, "another desk")
	if a, err = v.Ahead(b.sign(KindAssignment, b.assignment(), desk)); err != nil {
		t.Fatal(err)
	}
	if _, err := v.With(a); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("a stranger's: %v", err)
	}
	known := b.edited(func(t *tassadar.Trust) {
		t.Keys = append(t.Keys, desk.Key(tassadar.RoleDispatcher))
		slices.SortFunc(t.Keys, func(x, y tassadar.Key) int { return strings.Compare(x.ID, y.ID) })
	})
	if _, err := v.With(append(Unopened(b.sign(KindTrust, b.trustBody(known), b.ops[0])), a)...); err != nil {
		t.Errorf("behind a trust that knows its signer: %v", err)
	}
}
