package backend

import (
	"context"
	_ "embed"
	"fmt"

	"tassadar"
	"tassadar/internal/invocation"
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
	calls := []invocation.Call{
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

// Rules are what the families are known by, for a policy: the bits of families
// by architecture, as measured with the conformance suite (node 20.20, wazero
// 1.12, Go 1.26; all but amd64 under qemu-user 7.2), and with what the evidence of
// the engine begins. GOAMD64 and the optimization of the Go compiler made no
// difference to the interpreter. What nobody measured has no rule.
func Rules() []tassadar.EngineRule {
	rule := func(arch, family, add64, add32, min64, min32, zero string) tassadar.EngineRule {
		r := tassadar.EngineRule{Backend: family, Arch: arch, Canaries: map[string]string{"f64_add_nans": add64, "f32_add_nans": add32,
			"f64_min_nan": min64, "f32_min_nan": min32, "f64_zero_by_zero": zero}}
		switch family {
		case "wazero.interpreter":
			r.Evidence = map[string]string{"stack": "interpreter."}
		case "wazero.compiler":
			r.Evidence = map[string]string{"stack": "wazevo."}
		case "v8-11.liftoff":
			r.Evidence = map[string]string{"exec_argv": "--liftoff-only "}
		case "v8-11.turbofan":
			r.Evidence = map[string]string{"exec_argv": "--no-liftoff "}
		}
		return r
	}
	const (
		posZero, negZero = "7ff8000000000000", "fff8000000000000"
		min456, min456f  = "fff8000000000456", "ffc00456"
		first, firstf    = "7ff8000000000001", "7fc00001"
		second, secondf  = "fff8000000000002", "ffc00002"
	)
	out := []tassadar.EngineRule{
		rule("amd64", "wazero.interpreter", second, secondf, min456, min456f, negZero),
		rule("amd64", "wazero.compiler", first, firstf, min456, min456f, negZero),
		rule("arm64", "wazero.compiler", first, firstf, min456, min456f, posZero),
		rule("riscv64", "wazero.interpreter", posZero, "7fc00000", min456, min456f, posZero),
		rule("amd64", "v8-11.liftoff", first, firstf, negZero, "ffc00000", negZero),
		rule("amd64", "v8-11.turbofan", first, firstf, negZero, "ffc00000", negZero),
	}
	for _, arch := range []string{"arm64", "s390x", "ppc64le", "loong64"} {
		out = append(out, rule(arch, "wazero.interpreter", second, secondf, min456, min456f, posZero))
	}
	return out
}

// knownBits are the bits that a family is known by; nil where nobody measured.
func knownBits(family, goarch string) map[string]string {
	for _, r := range Rules() {
		if r.Backend == family && r.Arch == goarch {
			return r.Canaries
		}
	}
	return nil
}
