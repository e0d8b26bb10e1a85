package tassadar

import (
	"maps"
	"testing"
)

// TestMachines: hosts that belong together by whatever keys are one machine, and others are
// not touched.
func TestMachines(t *testing.T) {
	trust := &Trust{Keys: []Key{
		{Host: "d", Formerly: []string{"b", "c"}}, {Host: "c", Formerly: []string{"a"}}, {Host: "a"}, // one machine
		{Host: "y", Formerly: []string{"x"}}, {Host: "z", Formerly: []string{"x"}}, // another, of which two say that they are it
		{Host: "m"},
	}}
	want := map[string]string{"a": "a", "b": "a", "c": "a", "d": "a", "x": "x", "y": "x", "z": "x"}
	if got := trust.Machines(); !maps.Equal(got, want) {
		t.Errorf("%v", got)
	}
}

func TestRetired(t *testing.T) {
	k := Key{RetiredFrom: 5}
	if k.Retired(4) || !k.Retired(5) || (&Key{}).Retired(1<<62) {
		t.Error("retired before, or not then")
	}
}
