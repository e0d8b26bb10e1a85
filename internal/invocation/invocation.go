// Package invocation is what an engine is given to execute: a program, lowered
// calls on it, and what the host provides. It knows no engine. Start with
// [Program] and [Call].
package invocation

import (
	"fmt"
	"slices"

	"tassadar"
	"tassadar/internal/wasi"
	"tassadar/wasm"
)

// Program is a module with the modules that it is linked with.
type Program struct {
	Module []byte
	// Links are instantiated in order before the module. Each may import from
	// those before it, by their names.
	Links []Link
}

// Link is a linked module; see [tassadar.Link].
type Link struct {
	Name   string
	Module []byte
	// Attempt says that the instance is dropped, trap or no trap.
	Attempt bool
}

// Counted returns the instrumented copy of a program, which counts instructions
// in the global [wasm.CounterExport] and traps beyond the limit. The modules of
// a linked program count in one counter, which stands first among the links.
func (p Program) Counted(limit uint64) (Program, error) {
	if len(p.Links) == 0 {
		counted, err := wasm.Instrument(p.Module, limit)
		return Program{Module: counted}, err
	}
	out := Program{Links: []Link{{Name: wasm.CounterModule, Module: wasm.Counter()}}}
	for _, l := range p.Links {
		counted, err := wasm.InstrumentLinked(l.Module, limit)
		if err != nil {
			return Program{}, fmt.Errorf("link %s: %w", l.Name, err)
		}
		out.Links = append(out.Links, Link{Name: l.Name, Module: counted, Attempt: l.Attempt})
	}
	var err error
	out.Module, err = wasm.InstrumentLinked(p.Module, limit)
	return out, err
}

// Adapted returns the program with the WASI adapter merged into the module, where
// it imports from it and the profile admits that. What it cannot import is for
// admission to refuse: the program stays as it is then.
func (p Program) Adapted(profile *tassadar.Profile) (Program, error) {
	given := slices.ContainsFunc(p.Links, func(l Link) bool { return l.Name == tassadar.ImportWASI })
	if given || !slices.Contains(profile.Admits.Imports, tassadar.ImportWASI) {
		return p, nil
	}
	module, err := wasi.Adapt(p.Module)
	switch tassadar.CodeOf(err) {
	case tassadar.ImportUnknown, tassadar.ABIUnsupported:
		return p, nil
	}
	return Program{Module: module, Links: p.Links}, err
}

// Host is what the declared import set gives to an invocation; see
// [tassadar.ImportNames].
type Host struct {
	Input  []byte
	Clock  int64 // nanoseconds since 1970-01-01T00:00:00Z
	Output int   // the most bytes that may be written
}

// HostOf returns what the declared import set of a profile gives to a case, nil
// if the profile has none.
func HostOf(p *tassadar.Profile, input tassadar.Bytes, clock tassadar.Uint, output int) *Host {
	if len(p.Admits.Imports) == 0 {
		return nil
	}
	return &Host{Input: input, Clock: int64(clock), Output: output}
}
