package backend

import (
	"context"

	"tassadar"
)

// Kind is a kind of engine: the families that one package implements.
type Kind struct {
	Name string // of the kind, for people
	// Backend returns the backend of a family, and false for a family of another
	// kind. Nothing is started.
	Backend func(family string) (Backend, bool)
	// Families are those that the kind has on this host. The error carries
	// backend_unavailable.
	Families func(ctx context.Context) ([]string, error)
}

// Registry is the table of the kinds of engines that a program knows. A family
// belongs to the first kind that has it.
type Registry []Kind

// Backend returns the backend of a family. The error carries
// backend_unavailable for a family that no kind has.
func (r Registry) Backend(family string) (Backend, error) {
	for _, k := range r {
		if b, ok := k.Backend(family); ok {
			return b, nil
		}
	}
	return nil, tassadar.Errorf(tassadar.BackendUnavailable, "no kind of engine has the family %q", family)
}

// Backends returns the backends of those of the families that a kind has, in
// their order.
func (r Registry) Backends(families []string) []Backend {
	var out []Backend
	for _, f := range families {
		if b, err := r.Backend(f); err == nil {
			out = append(out, b)
		}
	}
	return out
}
