package backend

import (
	"context"
	"slices"
	"strings"

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

// Named are the kinds with one of the names, in any case; all of them without names. The
// error, of a name that no kind has, is bad_use.
func (r Registry) Named(names []string) (Registry, error) {
	if len(names) == 0 {
		return r, nil
	}
	var out Registry
	for _, name := range names {
		if !slices.ContainsFunc(r, func(k Kind) bool { return strings.EqualFold(k.Name, name) }) {
			var all []string
			for _, k := range r {
				if !slices.Contains(all, k.Name) {
					all = append(all, k.Name)
				}
			}
			return nil, tassadar.Errorf(tassadar.BadUse, "no kind of engine is called %s; there are %s", tassadar.Printable(name), strings.Join(all, ", "))
		}
	}
	for _, k := range r {
		if slices.ContainsFunc(names, func(name string) bool { return strings.EqualFold(k.Name, name) }) {
			out = append(out, k)
		}
	}
	return out, nil
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
