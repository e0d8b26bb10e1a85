package plan

import (
	"context"
	"slices"

	"tassadar"
	"tassadar/internal/backend"
)

// Backend is what probing a backend family on this host found.
type Backend struct {
	Family    string            `json:"family"`
	Available bool              `json:"available"`
	Version   string            `json:"version,omitempty"`
	Digest    tassadar.Digest   `json:"digest,omitempty"`
	Evidence  map[string]string `json:"evidence,omitempty"`
	Lacks     []string          `json:"lacks,omitempty"` // capabilities of others, but for proposals after WebAssembly 2.0
	Code      tassadar.Code     `json:"code,omitempty"`  // why it is not available
	Detail    string            `json:"detail,omitempty"`
}

// Probe probes backends, in order. A family that is not here, or that another
// engine answers for, carries the reason code.
func Probe(ctx context.Context, all []backend.Backend) []Backend {
	rows := []Backend{}
	for _, b := range all {
		row := Backend{Family: b.Family()}
		engine, err := b.Probe(ctx)
		switch {
		case err != nil:
			row.Code, row.Detail = tassadar.CodeOf(err), tassadar.Message(err)
			if row.Code == "" {
				row.Code = tassadar.BackendUnavailable
			}
		case engine.Family != b.Family():
			row.Code, row.Detail = tassadar.BackendMismatch, "asked for "+b.Family()+", found "+engine.Family
		default:
			row.Available, row.Version, row.Digest, row.Evidence = true, engine.Version, engine.Digest, engine.Evidence
			row.Lacks = lacks(b.Capabilities())
		}
		rows = append(rows, row)
	}
	return rows
}

// lacks names what most engines have and one has not.
func lacks(have backend.Capabilities) (out []string) {
	all := slices.Concat(backend.Numbers(), backend.Traps(), backend.Version2(), backend.Capabilities{backend.LinkedModules, backend.HostImports, backend.MemoryGrowth,
		backend.TimeLimit, backend.StackLimit, backend.LongRuns, backend.ElementBounds, backend.GrowthBounds, backend.StateAfterTraps, backend.CanaryBits})
	for _, c := range all {
		if !have.Has(c) {
			out = append(out, string(c))
		}
	}
	return out
}
