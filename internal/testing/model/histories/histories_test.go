package histories

import (
	"reflect"
	"testing"

	"tassadar/evidence"
)

// A seed gives the same log, and its first trust verifies it.
func TestHistories(t *testing.T) {
	kinds := map[string]bool{}
	for seed := range uint64(8) {
		h := New(seed, 5)
		if again := New(seed, 5); !reflect.DeepEqual(h, again) {
			t.Fatalf("seed %d gives two histories", seed)
		}
		v, err := evidence.Verify(h.Checkpoint, h.Leaves, &h.Trust)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if len(v.Unknown()) > 0 {
			t.Errorf("seed %d: %+v", seed, v.Unknown())
		}
		for kind, n := range map[string]int{"trusts": len(v.Trusts()) - 1, "policies": len(v.Policies()) - 1, "assignments": len(v.Assignments()),
			"receipts": len(v.Receipts()), "closings": len(v.Closings()), "decisions": len(v.Governance()), "publications": len(v.Publications()), "rejected": len(v.Rejected())} {
			kinds[kind] = kinds[kind] || n > 0
		}
	}
	for kind, seen := range kinds {
		if !seen {
			t.Errorf("no history has %s", kind)
		}
	}
}
