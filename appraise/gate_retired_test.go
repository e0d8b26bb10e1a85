package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
)

// TestRetiredIsAboutReceipts: that a worker had retired is a reason of the prerequisite about
// receipts, as all that is wrong with a key is, and of no other.
func TestRetiredIsAboutReceipts(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.edit(w.workers[0], func(k *tassadar.Key) { k.RetiredFrom = w.now - 1 })
	for _, p := range gateIn(t, w.verdict(), tassadar.GateArticle).Prerequisites {
		if slices.Contains(p.Reasons, tassadar.KeyRetired) != (p.ID == "receipts") {
			t.Errorf("prerequisite %s has the reasons %v", p.ID, p.Reasons)
		}
	}
}
