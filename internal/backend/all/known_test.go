package all_test

import (
	"testing"

	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/backend/known"
)

// What is known of families without their engines is what the engines say.
func TestKnownCheckpoints(t *testing.T) {
	for _, b := range all.Registry().Backends(known.Families()) {
		if got, want := known.Checkpoints(b.Family()), b.Capabilities().Has(backend.Checkpoints); got != want {
			t.Errorf("%s: known to have checkpoints %t, it says %t", b.Family(), got, want)
		}
	}
}
