package plan_test

import (
	"slices"
	"testing"

	"tassadar/internal/plan"
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
	if declared, required := plan.Declared(&b.Policy), plan.Required(&b.Policy); !slices.Contains(declared, float) || slices.Contains(required, float) || !slices.Contains(required, "vm.exact") {
		t.Errorf("declared %v, required %v", declared, required)
	}
}

// A run looks for the engines of cells that it may measure, and for no others: each would
// be started.
func TestPlannedBackends(t *testing.T) {
	b, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	const class = "linux/amd64/v3"
	all := plan.Planned(&b.Policy, class, plan.Options{Full: true})
	brief := plan.Planned(&b.Policy, class, plan.Options{})
	one := plan.Planned(&b.Policy, class, plan.Options{Only: "wazero.compiler"})
	if !slices.Contains(all, "vm.float64.plain") || slices.Contains(brief, "vm.float64.plain") || !slices.Contains(brief, "vm.exact") || !slices.Equal(one, []string{"wazero.compiler"}) {
		t.Errorf("full %v, not full %v, one %v", all, brief, one)
	}
	if got := plan.Planned(&b.Policy, "plan9/arm/v7", plan.Options{Full: true}); got != nil {
		t.Errorf("of a class that nobody declares: %v", got)
	}
}
