package vmfuzz

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"runtime"
	"strings"

	lib "github.com/tetratelabs/wazero"
)

// wazeroEngine is one of wazero's engines.
type wazeroEngine struct {
	name   string
	config lib.RuntimeConfig
}

// Wazero returns wazero's interpreter, and its compiler where there is one.
func Wazero() []Engine {
	out := []Engine{&wazeroEngine{"wazero.interpreter", lib.NewRuntimeConfigInterpreter()}}
	if runtime.GOARCH == "amd64" || runtime.GOARCH == "arm64" {
		out = append(out, &wazeroEngine{"wazero.compiler", lib.NewRuntimeConfigCompiler()})
	}
	return out
}

func (w *wazeroEngine) Name() string { return w.name }

func (w *wazeroEngine) Close() error { return nil }

func (w *wazeroEngine) Run(ctx context.Context, programs []*Program) ([]*Outcome, []error, error) {
	r := lib.NewRuntimeWithConfig(ctx, w.config)
	defer r.Close(ctx)
	outcomes, refusals := make([]*Outcome, len(programs)), make([]error, len(programs))
	for i, p := range programs {
		if p.WazeroDiffers {
			continue
		}
		var err error
		if outcomes[i], refusals[i], err = runWazero(ctx, r, p); err != nil {
			return nil, nil, fmt.Errorf("program %d: %w", i, err)
		}
	}
	return outcomes, refusals, nil
}

func runWazero(ctx context.Context, r lib.Runtime, p *Program) (o *Outcome, refusal, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wazero panicked: %v", r)
		}
	}()
	compiled, err := r.CompileModule(ctx, p.Wasm)
	if err != nil {
		return nil, err, nil
	}
	defer compiled.Close(ctx)
	o = &Outcome{}
	instance, err := r.InstantiateModule(ctx, compiled, lib.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		o.Start, err = wazeroTrap(err)
		return o, nil, err
	}
	defer instance.Close(ctx)
	for _, c := range p.Calls {
		results, err := instance.ExportedFunction(c.Export).Call(ctx, c.Args...)
		out := CallOutcome{}
		if err != nil {
			if out.Trap, err = wazeroTrap(err); err != nil {
				return nil, nil, err
			}
		} else {
			for i, wide := range c.Results {
				if !wide {
					results[i] = uint64(uint32(results[i]))
				}
				out.Results = append(out.Results, results[i])
			}
		}
		o.Calls = append(o.Calls, out)
	}
	if m := instance.ExportedMemory("memory"); len(instance.ExportedMemoryDefinitions()) > 0 {
		data, ok := m.Read(0, m.Size())
		if !ok {
			return nil, nil, errors.New("cannot read the memory")
		}
		o.Memory = memoryDigest(data)
	}
	return o, nil, nil
}

func memoryDigest(data []byte) string { return fmt.Sprintf("%x", sha256.Sum256(data)) }

// wazeroTrap reads the kind off a message (internal/wasmruntime/errors.go of
// wazero).
func wazeroTrap(err error) (Traps, error) {
	text, _, _ := strings.Cut(err.Error(), "\n")
	if rest, ok := strings.CutSuffix(text, ": out of bounds memory access"); ok && strings.HasPrefix(rest, "data[") {
		return Memory, nil // of instantiation
	}
	for _, known := range []struct {
		message string
		kinds   Traps
	}{
		{"wasm error: unreachable", Unreachable},
		{"wasm error: integer divide by zero", Divide},
		{"wasm error: integer overflow", Overflow},
		{"wasm error: out of bounds memory access", Memory},
		{"wasm error: invalid table access", Table | Null},
		{"wasm error: indirect call type mismatch", Signature},
		{"stack overflow", Depth},
	} {
		if strings.Contains(text, known.message) {
			return known.kinds, nil
		}
	}
	return 0, fmt.Errorf("an error that is no known trap: %w", err)
}
