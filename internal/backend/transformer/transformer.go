// Package transformer runs WebAssembly by a transformer's weights: the families
// vm.exact, vm.compiled and vm.float64. A module is lowered to a program of the
// token machine, which stands in the prompt; every instruction is then a token that
// the weights predict. Start with [New].
//
// No WebAssembly runtime is linked into this package or into what it imports; a test
// holds that.
package transformer

import (
	"context"
	"runtime"
	"slices"
	"strings"
	"sync"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/tokenmachine"
	"tassadar/wasm"
)

// The families of this package.
const (
	Exact        = "vm.exact"
	Compiled     = "vm.compiled"
	FloatPlain   = "vm.float64.plain"
	FloatBlocked = "vm.float64.blocked"

	definitionFamily = "vm.definition"
)

// Version is that of the token machine: another number is another machine.
const Version = "1.0"

// Backend is the token machine on one engine.
type Backend struct {
	family string
	model  *vm.Model
	// maker makes the engine. What it makes says by its name what it is.
	maker func(*vm.Model, string) (vm.Maker, error)
	// digest is that of the model. It reads all weights, once.
	digest func() string
}

var (
	_ backend.Backend = (*Backend)(nil)
	_ backend.Session = (*session)(nil)
	_ backend.Slicer  = (*session)(nil)
)

// Sources is the digest of the sources of the token machine and of its engines, as it
// stands in receipts beside that of the weights.
func Sources() string { return strings.TrimSpace(sources) }

// The names of what identifies an engine of this package in [backend.Engine.Evidence].
const (
	EvidenceModel   = "model"
	EvidenceSources = "sources"
)

// New returns the backend of the family. The error carries backend_unavailable for
// any other name.
func New(family string) (*Backend, error) {
	if !slices.Contains(Families(), family) {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "the token machine has no engine %q; it has %s", family, strings.Join(Families(), ", "))
	}
	return backendOf(family, tokenmachine.Model(), engineOf), nil
}

func backendOf(family string, m *vm.Model, maker func(*vm.Model, string) (vm.Maker, error)) *Backend {
	return &Backend{family, m, maker, sync.OnceValue(m.Digest)}
}

// engineOf makes engines without a fallback: what vm.exact has no plan for is an
// error, and never left to the definition.
func engineOf(m *vm.Model, family string) (vm.Maker, error) { return tokenvm.NewEngine(m, family, nil) }

// Families returns the families of this package.
func Families() []string { return []string{Compiled, Exact, FloatBlocked, FloatPlain} }

// right are the families that execute as the definition does. The others compute in
// floating point, which parts from it within some thousands of tokens: a policy has
// them by name, to be observed, and is never made with them unasked.
func right() []string { return []string{Compiled, Exact} }

// Kind is the entry of this package in a [backend.Registry].
func Kind() backend.Kind {
	return backend.Kind{
		Name: "token machine",
		Backend: func(family string) (backend.Backend, bool) {
			b, err := New(family)
			return b, err == nil
		},
		Families: func(context.Context) ([]string, error) { return right(), nil },
	}
}

// Capabilities are those of the token machine, on every engine: integers, what
// WebAssembly 1.0 does with them, and the proposals that [lower] translates. Those that
// execute as the definition does have checkpoints, and each takes those of the other.
func (b *Backend) Capabilities() backend.Capabilities {
	if slices.Contains(right(), b.family) {
		return append(capabilities(), backend.Checkpoints)
	}
	return capabilities()
}

func capabilities() backend.Capabilities {
	return slices.Concat(
		backend.Capabilities{backend.Type(tassadar.I32), backend.Type(tassadar.I64)}, backend.Traps(),
		backend.Features(wasm.MutableGlobals, wasm.SignExtension, wasm.MultiValue, wasm.BulkMemory, wasm.ReferenceTypes),
		backend.Capabilities{backend.LinkedModules, backend.HostImports, backend.MemoryGrowth, backend.TimeLimit, backend.StackLimit, backend.ElementBounds, backend.GrowthBounds, backend.StateAfterTraps})
}

// Family is the family asked for.
func (b *Backend) Family() string { return b.family }

// Probe makes an engine and asks it what it is. The error carries
// weights_unsupported where it has no plan for the weights, and backend_mismatch
// where another engine came.
func (b *Backend) Probe(ctx context.Context) (backend.Engine, error) {
	return backend.ProbeByOpening(ctx, b)
}

// Open makes a session in which memories grow to at most memoryPages, 1 to 65536
// pages of 64 KiB. The codes of errors are those of [Backend.Probe]; a mismatch is
// no error here, the session shows it.
func (b *Backend) Open(ctx context.Context, memoryPages int) (backend.Session, error) {
	if err := backend.CheckPages(b.family, memoryPages); err != nil {
		return nil, err
	}
	maker, err := b.maker(b.model, b.family)
	if err != nil {
		return nil, err
	}
	family, model := maker(nil).Name(), "sha256:"+b.digest()
	return &session{
		asked: b.family,
		model: b.model,
		maker: maker,
		pages: memoryPages,
		engine: backend.Engine{
			Family:   family,
			Version:  Version,
			Digest:   tassadar.DigestOf(identity{family, model, Sources(), runtime.GOOS, runtime.GOARCH}),
			Evidence: map[string]string{EvidenceModel: model, EvidenceSources: Sources()},
		},
	}, nil
}
