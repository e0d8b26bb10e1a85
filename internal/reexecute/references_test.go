package reexecute_test

import (
	"slices"
	"testing"

	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/reexecute"
)

// TestReferences: one engine of each kind that is always here comes to those that are
// declared, what nobody knows is left out, and slow ones stand last.
func TestReferences(t *testing.T) {
	var got []string
	for _, b := range reexecute.References(all.Registry(), []string{"vm.float64.plain", "nobody's", "vm.exact", "wazero.compiler"}) {
		got = append(got, b.Family())
	}
	want := []string{"wazero.compiler", "wazero.interpreter", "vm.float64.plain", "vm.exact", "vm.compiled"}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	for _, b := range all.Registry().Backends([]string{"wazero.interpreter", "vm.compiled"}) {
		if want := b.Family() != "vm.compiled"; b.Capabilities().Has(backend.LongRuns) != want {
			t.Errorf("%s is quick: %t", b.Family(), !want)
		}
	}
}
