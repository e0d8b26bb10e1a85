package evidence

import (
	"slices"
	"testing"
)

// TestAttackClosedByAThief: a receipt whose closing governance voided, with all that a stolen
// key signed, waits to be closed by who has another one.
func TestAttackClosedByAThief(t *testing.T) {
	b := begun(t, 1)
	a := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	r := b.log(b.sign(KindReceipt, b.receiptBody(a), b.w))
	want := []Unclosed{{0, r}}
	if got := b.verify().Unclosed(); !slices.Equal(got, want) {
		t.Fatalf("before it is closed: %v", got)
	}
	c := b.log(b.sign(KindClosing, b.closing(a, r), b.desk))
	if got := b.verify().Unclosed(); len(got) != 0 {
		t.Errorf("closed: %v", got)
	}
	leaf := b.leafOf(c)
	b.log(b.govern(b.void(leaf, leaf, "")))
	if got := b.verify().Unclosed(); !slices.Equal(got, want) {
		t.Errorf("the closing is voided: %v waits, want %v", got, want)
	}
}
