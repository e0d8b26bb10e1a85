package admission

import (
	"fmt"

	"tassadar/wasm"
)

// Uses names what a module uses of what a profile can admit: number types,
// features, and imports as MODULE.NAME. The error means that the module does
// not decode.
func Uses(module []byte) ([]string, error) {
	m, err := wasm.Decode(module)
	if err != nil {
		return nil, fmt.Errorf("decode: %w", err)
	}
	var out []string
	for _, t := range m.ValueTypes() {
		out = append(out, string(t))
	}
	for _, f := range m.Features() {
		out = append(out, string(f))
	}
	for _, i := range m.Imports {
		out = append(out, i.Module+"."+i.Name)
	}
	return out, nil
}
