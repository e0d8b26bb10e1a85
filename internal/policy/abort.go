package policy

import (
	_ "embed"
	"slices"

	"tassadar"
	"tassadar/wasm"
)

// Abort is the module that a program of AssemblyScript is linked with as "env":
// its function abort traps. It is made of abort.wat.
//
//go:embed abort.wasm
var Abort []byte

// link adds [Abort] where a module or a link imports abort from env, nothing else
// from there, and no link is env.
func (o *OwnModule) link() error {
	if slices.ContainsFunc(o.Links, func(l OwnLink) bool { return l.Name == "env" }) {
		return nil
	}
	aborts := false
	for _, data := range append([][]byte{o.Module}, linkModules(o.Links)...) {
		m, err := wasm.Decode(data)
		if err != nil {
			return tassadar.Errorf(wasm.CodeOf(err), "%w", err)
		}
		for _, i := range m.Imports {
			if i.Module != "env" {
				continue
			}
			if i.Name != "abort" || !isAbort(m, i) {
				return nil // which a stub has to provide with the rest
			}
			aborts = true
		}
	}
	if aborts {
		o.Links = append([]OwnLink{{Name: "env", Module: Abort}}, o.Links...)
	}
	return nil
}

func linkModules(links []OwnLink) [][]byte {
	var out [][]byte
	for _, l := range links {
		out = append(out, l.Module)
	}
	return out
}

func isAbort(m *wasm.Module, i wasm.Import) bool {
	if i.Kind != wasm.KindFunc || int(i.Type) >= len(m.Types) {
		return false
	}
	t := m.Types[i.Type]
	return len(t.Results) == 0 && slices.Equal(t.Params, []tassadar.ValueType{tassadar.I32, tassadar.I32, tassadar.I32, tassadar.I32})
}
