package plan

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/text"
)

// Declared lists the backend families that a policy names, in its order.
func Declared(p *tassadar.Policy) []string {
	return families(p, func(tassadar.DeclaredCell) bool { return true })
}

// Required lists the families that a policy requires somewhere. Others it observes,
// because they are slow or known to part.
func Required(p *tassadar.Policy) []string {
	return families(p, func(c tassadar.DeclaredCell) bool { return c.Required })
}

// Planned lists the families with which a run of those options may measure on a machine
// class. Others are not even looked for: each would be started to say what it is.
func Planned(p *tassadar.Policy, class string, o Options) []string {
	return families(p, func(c tassadar.DeclaredCell) bool {
		f, ok := p.Profile(c.Profile)
		return ok && f.Implemented && c.Machine == class && (o.Full || !c.Full) && (o.Only == "" || c.Matches(o.Only))
	})
}

func families(p *tassadar.Policy, meant func(tassadar.DeclaredCell) bool) []string {
	var out []string
	for _, c := range p.Cells() {
		if !slices.Contains(out, c.Backend) && meant(c) {
			out = append(out, c.Backend)
		}
	}
	return out
}

// CheckGate refuses, before anything is measured, a gate that there is not; "" is none.
func CheckGate(p *tassadar.Policy, name string) error {
	names := []string{}
	for i := range p.Gates {
		names = append(names, p.Gates[i].ID)
	}
	if name == "" || slices.Contains(names, name) {
		return nil
	}
	return tassadar.Errorf(tassadar.BadUse, "--gate %q: the policy has no such gate%s; it has %s", name, text.Meant(name, names), strings.Join(names, ", "))
}
