package publish_test

import (
	"testing"
	"testing/fstest"

	"tassadar/internal/operator"
	"tassadar/internal/publish"
	"tassadar/internal/testing/lab"
)

// TestAttackWaitsTooLong: a publication that no witness saw before it expired is handed out to
// nobody; the next one is.
func TestAttackWaitsTooLong(t *testing.T) {
	l := lab.New(t)
	trust, err := operator.AddWitness(l.Operator.Trust(), witness, "https://w.invalid", "", 1)
	if err != nil {
		t.Fatal(err)
	}
	l.SetTrust(trust)
	_, pub, err := publish.Make(t.Context(), l.Operator, 3600)
	if err != nil {
		t.Fatal(err)
	}
	for at, want := range map[int64]bool{pub.ExpiresAt - 1: true, pub.ExpiresAt: false, pub.ExpiresAt + 1: false} {
		l.Now = at
		record, err := publish.Waiting(l.Operator, l.Log.Leaf, fstest.MapFS{})
		if err != nil || (record != nil) != want {
			t.Errorf("%d s before it expires: waits %t, %v", pub.ExpiresAt-at, record != nil, err)
		}
	}
}
