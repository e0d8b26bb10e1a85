package backend

import (
	"context"
	_ "embed"
	"fmt"

	"tassadar"
)

// Canary is an operation whose result the specification leaves open within a
// set, and the bits that an engine gave. Engines differ here, so the bits can
// refute that a family ran. They never confirm it: another engine may give the
// same ones (law 5).
type Canary struct {
	ID   string `json:"id"`
	Bits string `json:"bits"` // hexadecimal, 8 or 16 digits
}

//go:embed canary.wasm
var canaryModule []byte

// Canaries runs the canaries on a session, in a fixed order.
func Canaries(ctx context.Context, s Session) ([]Canary, error) {
	calls := []Call{
		{Export: "f64_add_nans", Results: []tassadar.ValueType{tassadar.I64}},
		{Export: "f32_add_nans", Results: []tassadar.ValueType{tassadar.I32}},
		{Export: "f64_min_nan", Results: []tassadar.ValueType{tassadar.I64}},
		{Export: "f32_min_nan", Results: []tassadar.ValueType{tassadar.I32}},
		{Export: "f64_zero_by_zero", Results: []tassadar.ValueType{tassadar.I64}},
	}
	answer, err := s.Run(ctx, Invocation{Module: canaryModule, Calls: calls})
	if err != nil {
		return nil, fmt.Errorf("run canaries: %w", err)
	}
	if answer.Refusal != nil {
		return nil, fmt.Errorf("run canaries: %w", answer.Refusal)
	}
	if len(answer.Result) != len(calls) {
		return nil, fmt.Errorf("run canaries: %d of %d calls answered", len(answer.Result), len(calls))
	}
	out := make([]Canary, len(calls))
	for i, r := range answer.Result {
		if len(r.Results) != 1 {
			return nil, fmt.Errorf("canary %s: %d results, trap %q", calls[i].Export, len(r.Results), r.Trap)
		}
		v := r.Results[0]
		out[i] = Canary{ID: calls[i].Export, Bits: fmt.Sprintf("%0*x", v.Type.Bits()/4, v.Bits)}
	}
	return out, nil
}

// Refutes says whether a canary shows that an engine other than the family ran
// on goarch, and which canary. Families and architectures whose bits were
// never measured refute nothing, and neither does a canary that is not known.
func Refutes(family, goarch string, canaries []Canary) (id string, refuted bool) {
	known := knownBits(family, goarch)
	for _, c := range canaries {
		if want, ok := known[c.ID]; ok && want != c.Bits {
			return c.ID, true
		}
	}
	return "", false
}

// knownBits are the bits of families by architecture, as measured with the
// conformance suite (node 20.20, wazero 1.12, Go 1.26; all but amd64 under
// qemu-user 7.2); nil where nobody measured. GOAMD64 and the optimization of
// the Go compiler made no difference to the interpreter.
func knownBits(family, goarch string) map[string]string {
	bits := func(add64, add32, min64, min32, zero string) map[string]string {
		return map[string]string{"f64_add_nans": add64, "f32_add_nans": add32,
			"f64_min_nan": min64, "f32_min_nan": min32, "f64_zero_by_zero": zero}
	}
	switch goarch + " " + family {
	case "amd64 wazero.interpreter":
		return bits("fff8000000000002", "ffc00002", "fff8000000000456", "ffc00456", "fff8000000000000")
	case "amd64 wazero.compiler":
		return bits("7ff8000000000001", "7fc00001", "fff8000000000456", "ffc00456", "fff8000000000000")
	case "arm64 wazero.interpreter", "s390x wazero.interpreter", "ppc64le wazero.interpreter", "loong64 wazero.interpreter":
		return bits("fff8000000000002", "ffc00002", "fff8000000000456", "ffc00456", "7ff8000000000000")
	case "arm64 wazero.compiler":
		return bits("7ff8000000000001", "7fc00001", "fff8000000000456", "ffc00456", "7ff8000000000000")
	case "riscv64 wazero.interpreter":
		return bits("7ff8000000000000", "7fc00000", "fff8000000000456", "ffc00456", "7ff8000000000000")
	case "amd64 v8-11.liftoff", "amd64 v8-11.turbofan":
		return bits("7ff8000000000001", "7fc00001", "fff8000000000000", "ffc00000", "fff8000000000000")
	}
	return nil
}
