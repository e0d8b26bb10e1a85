package backend

import (
	"context"
	_ "embed"
	"fmt"

	"tassadar"
	"tassadar/internal/backend/known"
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
	answer, err := s.Run(ctx, Invocation{Module: canaryModule, Time: fingerprintLimit, Calls: calls})
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
	for _, rule := range known.Rules() {
		if rule.Backend != family || rule.Arch != goarch {
			continue
		}
		if id, refuted := refutedBy(rule.Canaries, canaries); refuted {
			return id, true
		}
	}
	return refutedBy(known.Fingerprints(family, goarch), canaries)
}

func refutedBy(known map[string]string, canaries []Canary) (id string, refuted bool) {
	for _, c := range canaries {
		if want, ok := known[c.ID]; ok && want != c.Bits {
			return c.ID, true
		}
	}
	return "", false
}
