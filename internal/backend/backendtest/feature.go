package backendtest

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// features: a module that uses a proposal runs where the engine has it. Where it
// has not, the module is refused by the name of the proposal, and is not called
// malformed.
func (x *suite) features(t *testing.T) {
	for _, f := range []wasm.Feature{wasm.BulkMemory, wasm.SIMD, wasm.Threads, wasm.TailCall, wasm.ExtendedConst,
		wasm.LegacyExceptions, wasm.MultiMemory, wasm.Memory64, wasm.RelaxedSIMD} {
		inv := backend.Invocation{Module: module(t, "feature_"+string(f)), Calls: []invocation.Call{call("f", "", "i32")}}
		has, floats := x.Capabilities().Has(backend.Feature(f)), f == wasm.SIMD || f == wasm.RelaxedSIMD
		if floats && !x.Capabilities().Has(backend.Type(tassadar.F32)) {
			continue // a vector is of all types
		}
		answer, err := x.session.Run(t.Context(), inv)
		if answer.Refusal != nil {
			err = answer.Refusal
		}
		switch {
		case has && (err != nil || show(answer.Result) != "i32:7"):
			t.Errorf("%s: %s, %v, and %s says that it has it", f, show(answer.Result), err, x.Family())
		case !has && (tassadar.CodeOf(err) != tassadar.FeatureUnsupported || !strings.Contains(err.Error(), f.Proposal()+" ("+string(f)+")")):
			t.Errorf("%s: %s, %v, want %s that names it", f, show(answer.Result), err, tassadar.FeatureUnsupported)
		case answer.Refusal != nil && answer.Refusal.By != tassadar.ByLimit:
			t.Errorf("%s: %v, want by limit", f, err)
		}
	}
	if got := show(x.run(t, call("i32", "i32:5", "i32")).Result); got != "i32:5" {
		t.Errorf("afterwards: %s", got)
	}
}
