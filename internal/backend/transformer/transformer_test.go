package transformer

import (
	"slices"
	"testing"

	"tassadar"
)

// TestFamilies: every family is had by its name; those that compute in floating point
// are not offered unasked. The conformance suite runs on what is offered, with that of
// all other kinds.
func TestFamilies(t *testing.T) {
	offered, err := Kind().Families(t.Context())
	if err != nil || !slices.Equal(offered, []string{Compiled, Exact}) {
		t.Errorf("offered: %v, %v", offered, err)
	}
	for _, family := range []string{Exact, Compiled, FloatPlain, FloatBlocked} {
		b, ok := Kind().Backend(family)
		if !ok || b.Family() != family {
			t.Errorf("no backend %s", family)
			continue
		}
		if e, err := b.Probe(t.Context()); err != nil || e.Family != family {
			t.Errorf("probe of %s: %+v, %v", family, e, err)
		}
	}
	for _, family := range []string{"", "vm", "vm.definition", "vm.float64", "wazero.compiler"} {
		if _, err := New(family); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
			t.Errorf("New(%q): %v, want %s", family, err, tassadar.BackendUnavailable)
		}
	}
}
