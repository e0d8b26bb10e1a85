package plan

import (
	"context"

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
	Code      tassadar.Code     `json:"code,omitempty"` // why it is not available
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
		}
		rows = append(rows, row)
	}
	return rows
}
