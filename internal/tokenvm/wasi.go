package tokenvm

import (
	"slices"

	"tassadar"
	"tassadar/internal/wasi"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// adapted gives the module, which stands last, the WASI adapter.
func adapted(links []lower.Link) ([]lower.Link, error) {
	last := len(links) - 1
	data, err := wasi.Adapt(links[last].Module.Bytes())
	if err != nil {
		return nil, err
	}
	m, err := wasm.Decode(data)
	if err != nil {
		return nil, err
	}
	links = slices.Clone(links)
	links[last].Module = m
	return links, nil
}

// UsesWASI reports whether [Lower] gives the last module the WASI adapter.
func UsesWASI(links []lower.Link) bool {
	return len(links) > 0 && wasi.Uses(links[len(links)-1].Module) &&
		!slices.ContainsFunc(links, func(l lower.Link) bool { return l.Name == tassadar.ImportWASI })
}

// Ended makes an exit of a call that trapped because it exited, and reports
// whether the program has exited.
func (h *Host) Ended(c *Called) bool {
	if h == nil || !h.exited {
		return false
	}
	code := h.code
	*c = Called{Invoked: c.Invoked, Results: []string{}, Exit: &code}
	return true
}
