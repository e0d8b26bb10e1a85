package vmfuzz_test

import (
	"encoding/json"
	"testing"

	"tassadar/internal/testing/vmfuzz"
)

// Every part of an outcome is compared.
func TestDifferencesAreNoticed(t *testing.T) {
	p := &vmfuzz.Program{}
	good := func() *vmfuzz.Outcome {
		return &vmfuzz.Outcome{Calls: []vmfuzz.CallOutcome{{Results: []uint64{1, 2}}, {Trap: vmfuzz.Null}}, Memory: "a"}
	}
	p.Calls = make([]vmfuzz.Call, 2)
	for name, c := range map[string]struct {
		change func(*vmfuzz.Outcome)
		differ bool
	}{
		"nothing":         {func(*vmfuzz.Outcome) {}, false},
		"coarser trap":    {func(o *vmfuzz.Outcome) { o.Calls[1].Trap = vmfuzz.Table | vmfuzz.Null }, false},
		"unknown memory":  {func(o *vmfuzz.Outcome) { o.Memory = "" }, false},
		"other trap":      {func(o *vmfuzz.Outcome) { o.Calls[1].Trap = vmfuzz.Table }, true},
		"no trap":         {func(o *vmfuzz.Outcome) { o.Calls[1].Trap = 0 }, true},
		"another trap":    {func(o *vmfuzz.Outcome) { o.Calls[0] = vmfuzz.CallOutcome{Trap: vmfuzz.Divide} }, true},
		"result":          {func(o *vmfuzz.Outcome) { o.Calls[0].Results[1] = 3 }, true},
		"fewer results":   {func(o *vmfuzz.Outcome) { o.Calls[0].Results = nil }, true},
		"fewer calls":     {func(o *vmfuzz.Outcome) { o.Calls = o.Calls[:1] }, true},
		"memory":          {func(o *vmfuzz.Outcome) { o.Memory = "b" }, true},
		"no instance":     {func(o *vmfuzz.Outcome) { o.Start = vmfuzz.Memory }, true},
		"only no results": {func(o *vmfuzz.Outcome) { o.Calls[1].Results = []uint64{0} }, true},
	} {
		other := good()
		c.change(other)
		for _, pair := range [][2]*vmfuzz.Outcome{{good(), other}, {other, good()}} {
			engines := []vmfuzz.Engine{vmfuzz.Fixed("a", pair[0]), vmfuzz.Fixed("b", pair[1])}
			found, err := vmfuzz.Differences(t.Context(), []*vmfuzz.Program{p}, engines)
			if err != nil || (len(found) > 0) != c.differ {
				t.Errorf("%s: %v, %v", name, found, err)
			}
		}
	}
}

func TestTrapsText(t *testing.T) {
	for kinds := range vmfuzz.Traps(256) {
		data, err := json.Marshal(kinds)
		if err != nil {
			t.Fatal(err)
		}
		var back vmfuzz.Traps
		if err := json.Unmarshal(data, &back); err != nil || back != kinds {
			t.Errorf("%s: %v, %v", data, back, err)
		}
	}
	if err := new(vmfuzz.Traps).UnmarshalText([]byte("table|lunch")); err == nil {
		t.Error("lunch is a trap")
	}
}
