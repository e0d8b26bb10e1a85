package profiles_test

import (
	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/internal/policy"
)

// programOf takes the module of the same toolchain of each link, or else its
// first one.
func programOf(b *policy.Bundle, m tassadar.Module, links []tassadar.Link) invocation.Program {
	out := invocation.Program{Module: b.Modules[m.Digest]}
	for _, l := range links {
		linked, ok := l.Module(m.Toolchain)
		if !ok {
			linked = l.Modules[0]
		}
		out.Links = append(out.Links, invocation.Link{Name: l.Name, Module: b.Modules[linked.Digest], Attempt: l.Attempt})
	}
	return out
}
