// Package wazero runs WebAssembly on wazero, which is linked into this program:
// the families wazero.interpreter and wazero.compiler. Start with [New].
//
// The engine is chosen explicitly and never replaced: where wazero's compiler
// does not exist, Probe and Open say so. Which engine really runs is read off
// the Go call stack below a host function, once a session.
package wazero

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"

	lib "github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/known"
)

// The families of this package.
const (
	Interpreter = "wazero.interpreter"
	Compiler    = "wazero.compiler"

	unknown = "wazero.unknown"
)

// Backend is one of wazero's two engines.
type Backend struct {
	family string
	// executable digests the program's file once; see [Backend.identity].
	executable func() (tassadar.Digest, error)
}

var (
	_ backend.Backend = (*Backend)(nil)
	_ backend.Session = (*session)(nil)
)

// New returns the backend of the family, which is [Interpreter] or [Compiler].
// The error carries backend_unavailable for any other name.
func New(family string) (*Backend, error) {
	if family != Interpreter && family != Compiler {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "wazero has no engine %q; it has %s and %s", family, Interpreter, Compiler)
	}
	return &Backend{family, sync.OnceValues(digestExecutable)}, nil
}

// Families returns the families of this package.
func Families() []string { return []string{Compiler, Interpreter} }

// Kind is the entry of this package in a [backend.Registry].
func Kind() backend.Kind {
	return backend.Kind{
		Name: "wazero",
		Backend: func(family string) (backend.Backend, bool) {
			b, err := New(family)
			return b, err == nil
		},
		Families: func(context.Context) ([]string, error) { return Families(), nil },
	}
}

// Capabilities are those of both engines. An active element segment outside its
// table is left out, with all after it, and does not trap (internal/wasm/store.go
// of wazero, applyElements).
func (b *Backend) Capabilities() backend.Capabilities { return capabilities() }

func capabilities() backend.Capabilities {
	return slices.Concat(backend.Numbers(), backend.Traps(), backend.Version2(), backend.Capabilities{backend.LinkedModules, backend.HostImports,
		backend.MemoryGrowth, backend.TimeLimit, backend.StackLimit, backend.LongRuns, backend.GrowthBounds, backend.StateAfterTraps, backend.CanaryBits})
}

// Family is the family asked for.
func (b *Backend) Family() string { return b.family }

// Probe runs a module of one call to find out which engine executes it. The
// error carries cell_impossible where the engine does not exist for this
// GOARCH, backend_unavailable where this system or CPU cannot run it or the
// program does not know what it was built from, and backend_mismatch where
// another engine ran.
func (b *Backend) Probe(ctx context.Context) (backend.Engine, error) {
	return backend.ProbeByOpening(ctx, b)
}

// Open makes a runtime in which memories grow to at most memoryPages, 1 to
// 65536 pages of 64 KiB. The codes of errors are those of [Backend.Probe]; a
// mismatch is no error here, the session shows it.
func (b *Backend) Open(ctx context.Context, memoryPages int) (backend.Session, error) {
	if err := backend.CheckPages(b.family, memoryPages); err != nil {
		return nil, err
	}
	if !known.Exists(b.family, runtime.GOARCH) {
		return nil, tassadar.Errorf(tassadar.CellImpossible, "wazero's compiler does not exist for %s; it exists for %s", runtime.GOARCH, strings.Join(known.Architectures(b.family), " and "))
	}
	config := lib.NewRuntimeConfigInterpreter()
	if b.family == Compiler {
		config = lib.NewRuntimeConfigCompiler()
	}
	config = config.WithMemoryLimitPages(uint32(memoryPages)).WithCloseOnContextDone(true)
	rt, err := newRuntime(ctx, config)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "open %s on %s/%s: %w", b.family, runtime.GOOS, runtime.GOARCH, err)
	}
	seen, err := observe(ctx, rt)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open %s: find out what runs: %w", b.family, err), rt.Close(ctx))
	}
	id, err := b.identity(seen.source)
	if err != nil {
		return nil, errors.Join(err, rt.Close(ctx))
	}
	return &session{
		runtime: rt,
		pages:   memoryPages,
		engine: backend.Engine{
			Family:  seen.family,
			Version: strings.TrimPrefix(id.Version, "v"),
			Digest: tassadar.DigestOf(struct { // of the code that ran: one engine of the module, for one target
				Family string  `json:"family"`
				Build  buildID `json:"build"`
			}{seen.family, id}),
			Evidence: map[string]string{"stack": seen.function},
		},
	}, nil
}

// newRuntime turns the panic by which wazero says that its compiler cannot run
// on this system or CPU into an error.
func newRuntime(ctx context.Context, config lib.RuntimeConfig) (rt lib.Runtime, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wazero: %v", r)
		}
	}()
	return lib.NewRuntimeWithConfig(ctx, config), nil
}

// stackProbe is (module (import "t" "f" (func)) (func (export "f") call 0)).
const stackProbe = "\x00asm\x01\x00\x00\x00" +
	"\x01\x04\x01\x60\x00\x00" +
	"\x02\x07\x01\x01t\x01f\x00\x00" +
	"\x03\x02\x01\x00" +
	"\x07\x05\x01\x01f\x00\x01" +
	"\x0a\x06\x01\x04\x00\x10\x00\x0b"

// frame is the innermost frame of an engine on the Go call stack.
type frame struct {
	family   string
	function string // without the path of wazero's engines; "none" if no engine was seen
	source   string // path of the source file, as the compiler recorded it
}

// observe lets a module call back into Go and reads which engine stands below
// the host function on the stack.
func observe(ctx context.Context, rt lib.Runtime) (frame, error) {
	seen := frame{family: unknown, function: "none"}
	host := api.GoFunc(func(context.Context, []uint64) { seen = readStack() })
	t, err := rt.NewHostModuleBuilder("t").NewFunctionBuilder().WithGoFunction(host, nil, nil).Export("f").Instantiate(ctx)
	if err != nil {
		return seen, err
	}
	m, err := rt.InstantiateWithConfig(ctx, []byte(stackProbe), lib.NewModuleConfig().WithName(""))
	if err != nil {
		return seen, errors.Join(err, t.Close(ctx))
	}
	_, err = m.ExportedFunction("f").Call(ctx)
	return seen, errors.Join(err, m.Close(ctx), t.Close(ctx))
}

// readStack finds the engine that called it. wazero's two engines are the
// packages internal/engine/interpreter and internal/engine/wazevo.
func readStack() frame {
	const engines = modulePath + "/internal/engine/"
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	for more := true; more; {
		var f runtime.Frame
		f, more = frames.Next()
		_, name, _ := strings.Cut(f.Function, engines)
		switch {
		case strings.HasPrefix(name, "interpreter."):
			return frame{Interpreter, name, f.File}
		case strings.HasPrefix(name, "wazevo."):
			return frame{Compiler, name, f.File}
		}
	}
	return frame{family: unknown, function: "none"}
}
