package main

import (
	"slices"
	"testing"

	"tassadar/internal/policy"
)

// A user's own module is not tried on engines that the built-in policy only observes:
// they take minutes for what others do in milliseconds.
func TestObservedEnginesAreNotTried(t *testing.T) {
	b, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	const float = "vm.float64.plain"
	if declared, required := declaredBackends(&b.Policy), requiredBackends(&b.Policy); !slices.Contains(declared, float) || slices.Contains(required, float) || !slices.Contains(required, "vm.exact") {
		t.Errorf("declared %v, required %v", declared, required)
	}
}
