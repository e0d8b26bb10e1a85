package profiles_test

import (
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/policy"
	"tassadar/wasm"
)

// program is a module with its links.
type program struct {
	module []byte
	links  []backend.Link
}

// programOf takes the module of the same toolchain of each link, or else its
// first one.
func programOf(b *policy.Bundle, m tassadar.Module, links []tassadar.Link) program {
	out := program{module: b.Modules[m.Digest]}
	for _, l := range links {
		linked, ok := l.Module(m.Toolchain)
		if !ok {
			linked = l.Modules[0]
		}
		out.links = append(out.links, backend.Link{Name: l.Name, Module: b.Modules[linked.Digest], Attempt: l.Attempt})
	}
	return out
}

// counting is the instrumented copy.
func (p program) counting(t *testing.T, limit uint64) program {
	t.Helper()
	instrument := wasm.Instrument
	out := program{}
	if len(p.links) > 0 {
		instrument = wasm.InstrumentLinked
		out.links = []backend.Link{{Name: wasm.CounterModule, Module: wasm.Counter()}}
	}
	var err error
	if out.module, err = instrument(p.module, limit); err != nil {
		t.Fatal(err)
	}
	for _, l := range p.links {
		if l.Module, err = instrument(l.Module, limit); err != nil {
			t.Fatal(err)
		}
		out.links = append(out.links, l)
	}
	return out
}

// hostOf is what the declared import set gives.
func hostOf(p *tassadar.Profile, input tassadar.Bytes, clock tassadar.Uint, output int) *backend.Host {
	if len(p.Admits.Imports) == 0 {
		return nil
	}
	return &backend.Host{Input: input, Clock: int64(clock), Output: output}
}
