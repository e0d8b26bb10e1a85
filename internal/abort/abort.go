// Package abort stands for what AssemblyScript imports to end a program: a module
// that is linked with as "env", and whose function abort traps. Start with [Needed].
package abort

import (
	_ "embed"
	"slices"

	"tassadar"
	"tassadar/wasm"
)

// Name is the name of the link.
const Name = "env"

// Module is the module to link with. It is made of abort.wat.
//
//go:embed abort.wasm
var Module []byte

// Needed reports whether a program of these modules, whose links have the names,
// wants [Module] before all others: some module imports abort from env, none
// anything else from there, and no link is env.
func Needed(modules []*wasm.Module, links []string) bool {
	if slices.Contains(links, Name) {
		return false
	}
	aborts := false
	for _, m := range modules {
		for _, i := range m.Imports {
			if i.Module != Name {
				continue
			}
			if i.Name != "abort" || !fits(m, i) {
				return false // which a stub has to provide with the rest
			}
			aborts = true
		}
	}
	return aborts
}

// fits reports whether an import is abort's: message, file, line and column.
func fits(m *wasm.Module, i wasm.Import) bool {
	if i.Kind != wasm.KindFunc || int(i.Type) >= len(m.Types) {
		return false
	}
	t := m.Types[i.Type]
	return len(t.Results) == 0 && slices.Equal(t.Params, []tassadar.ValueType{tassadar.I32, tassadar.I32, tassadar.I32, tassadar.I32})
}
