package wazero

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	lib "github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/sys"

	"tassadar"
	"tassadar/internal/backend"
)

// cacheSize bounds the compiled modules that a session keeps.
const cacheSize = 16

type session struct {
	runtime lib.Runtime
	pages   int
	engine  backend.Engine
	cache   []compiled // most recently used last
}

type compiled struct {
	sum    [sha256.Size]byte
	module lib.CompiledModule
}

// Effective is the engine that was seen on the stack when the session opened.
// A runtime of wazero cannot change its engine afterwards.
func (s *session) Effective() backend.Engine {
	e := s.engine
	e.Evidence = maps.Clone(e.Evidence)
	return e
}

// Close releases all modules.
func (s *session) Close() error { return s.runtime.Close(context.Background()) }

// Run executes one invocation; see [backend.Session]. Compilation is not
// interruptible: the limit on time is looked at before and after it.
func (s *session) Run(ctx context.Context, inv backend.Invocation) (answer backend.Answer, err error) {
	// wazero reads bytes from outside; its bugs must not end this program.
	defer func() {
		if r := recover(); r != nil {
			answer, err = backend.Answer{}, fmt.Errorf("run on %s: wazero panicked: %v", s.engine.Family, r)
		}
	}()
	limited, cancel := ctx, context.CancelFunc(func() {})
	if inv.Time > 0 {
		limited, cancel = context.WithTimeout(ctx, inv.Time)
	}
	defer cancel()
	run := &run{ctx: ctx, limited: limited, inv: inv}
	if err := ctx.Err(); err != nil {
		return backend.Answer{}, fmt.Errorf("run on %s: %w", s.engine.Family, err)
	}

	module, err := s.compile(inv.Module)
	if err != nil {
		answer.Refusal = refuseCompile(err, s.pages)
		return answer, nil
	}
	if n := len(module.ImportedFunctions()) + len(module.ImportedMemories()); n > 0 {
		answer.Refusal = &tassadar.Refusal{Code: tassadar.HostImportUnsupported, By: tassadar.ByEngine, Detail: "the module imports; nothing is provided"}
		return answer, nil
	}
	// The empty name keeps instances apart; no start function but the
	// module's own start section.
	instance, err := s.runtime.InstantiateModule(limited, module, lib.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		answer.Refusal, err = run.refuseStart(err)
		return answer, err
	}
	defer instance.Close(context.WithoutCancel(ctx))
	return run.calls(instance)
}

// compile returns the compiled module, from the cache if it is there.
func (s *session) compile(data []byte) (lib.CompiledModule, error) {
	sum := sha256.Sum256(data)
	if i := slices.IndexFunc(s.cache, func(c compiled) bool { return c.sum == sum }); i >= 0 {
		c := s.cache[i]
		s.cache = append(slices.Delete(s.cache, i, i+1), c)
		return c.module, nil
	}
	module, err := s.runtime.CompileModule(context.Background(), data)
	if err != nil {
		return nil, err
	}
	if len(s.cache) == cacheSize {
		if err := s.cache[0].module.Close(context.Background()); err != nil {
			return nil, err
		}
		s.cache = slices.Delete(s.cache, 0, 1)
	}
	s.cache = append(s.cache, compiled{sum, module})
	return module, nil
}

func refuseCompile(err error, pages int) *tassadar.Refusal {
	detail := firstLine(err)
	// wazero checks the limit while it decodes. What the specification forbids
	// (more than 65536 pages, section 3.2.3) is malformed under any limit.
	var declared int
	_, least, _ := strings.Cut(detail, "min ")
	if n, _ := fmt.Sscanf(least, "%d pages", &declared); n == 1 && declared > pages && declared <= maxPages {
		return &tassadar.Refusal{Code: tassadar.MemoryLimitExceeded, By: tassadar.ByLimit,
			Detail: fmt.Sprintf("the module declares more than %d pages of memory: %s", pages, detail)}
	}
	return &tassadar.Refusal{Code: tassadar.MalformedModule, By: tassadar.ByEngine, Detail: detail}
}

// run is one invocation under way.
type run struct {
	ctx     context.Context // the caller's
	limited context.Context // with the limit on time
	inv     backend.Invocation
}

// stopped says whether err is the end of a context: the caller's, which is an
// error, or the limit on time, which is a refusal.
func (r *run) stopped(err error) (*tassadar.Refusal, error) {
	var exit *sys.ExitError
	if !errors.As(err, &exit) && !errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, context.Canceled) {
		return nil, nil
	}
	if cause := r.ctx.Err(); cause != nil {
		return nil, fmt.Errorf("run stopped: %w", cause)
	}
	if r.limited.Err() != nil {
		return &tassadar.Refusal{Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit, Detail: fmt.Sprintf("longer than %v", r.inv.Time)}, nil
	}
	return nil, fmt.Errorf("run stopped: %w", err)
}

func (r *run) refuseStart(err error) (*tassadar.Refusal, error) {
	if refusal, err := r.stopped(err); refusal != nil || err != nil {
		return refusal, err
	}
	detail := firstLine(err)
	if strings.Contains(detail, "not instantiated") {
		return &tassadar.Refusal{Code: tassadar.HostImportUnsupported, By: tassadar.ByEngine, Detail: detail}, nil
	}
	return &tassadar.Refusal{Code: tassadar.StartFailed, By: tassadar.ByEngine, Detail: detail}, nil
}

func (r *run) calls(instance api.Module) (answer backend.Answer, err error) {
	for _, call := range r.inv.Calls {
		f := instance.ExportedFunction(call.Export)
		if f == nil {
			return backend.Answer{}, tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no function %q", call.Export)
		}
		if err := checkSignature(f.Definition(), call); err != nil {
			return backend.Answer{}, err
		}
		memory := instance.ExportedMemory("memory")
		for _, w := range call.Writes {
			if memory == nil || !memory.Write(w.Addr, w.Data) {
				return backend.Answer{}, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: %d bytes at %d do not fit the exported memory", call.Export, len(w.Data), w.Addr)
			}
		}
		args := make([]uint64, len(call.Args))
		for i, a := range call.Args {
			args[i] = a.Bits
		}
		start := time.Now()
		results, err := f.Call(r.limited, args...)
		answer.Elapsed += time.Since(start)
		if err != nil {
			refusal, stop := r.stopped(err)
			if stop != nil {
				return backend.Answer{}, stop
			}
			if refusal != nil {
				answer.Refusal = refusal
				return answer, nil
			}
			trap, ok := trapOf(err)
			if !ok {
				return backend.Answer{}, fmt.Errorf("call %s: %w", call.Export, err)
			}
			answer.Result = append(answer.Result, tassadar.CallResult{Trap: trap})
			if trap == tassadar.TrapStackExhausted {
				answer.Refusal = &tassadar.Refusal{Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine, Detail: firstLine(err)}
			}
			break
		}
		out := tassadar.CallResult{}
		for i, bits := range results {
			out.Results = append(out.Results, value(call.Results[i], bits))
		}
		for _, read := range call.Reads {
			memory := instance.ExportedMemory("memory")
			if memory == nil {
				return backend.Answer{}, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: the module exports no memory", call.Export)
			}
			view, ok := memory.Read(read.Addr, read.Size)
			if !ok {
				return backend.Answer{}, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: %d bytes at %d are outside the exported memory", call.Export, read.Size, read.Addr)
			}
			// Read gives a view of memory that the next call may change.
			out.Outputs = append(out.Outputs, tassadar.Bytes(slices.Clone(view)))
		}
		answer.Result = append(answer.Result, out)
	}
	if r.inv.Counter != "" {
		global := instance.ExportedGlobal(r.inv.Counter)
		if global == nil || global.Type() != api.ValueTypeI64 {
			return backend.Answer{}, tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no i64 global %q", r.inv.Counter)
		}
		answer.Counter = global.Get()
	}
	return answer, nil
}

// value drops what an engine left above a 32-bit result.
func value(t tassadar.ValueType, bits uint64) tassadar.Value {
	if t.Bits() == 32 {
		bits = uint64(uint32(bits))
	}
	return tassadar.Value{Type: t, Bits: bits}
}

func checkSignature(d api.FunctionDefinition, call backend.Call) error {
	params := make([]tassadar.ValueType, len(call.Args))
	for i, a := range call.Args {
		params[i] = a.Type
	}
	if slices.Equal(params, types(d.ParamTypes())) && slices.Equal(call.Results, types(d.ResultTypes())) {
		return nil
	}
	return tassadar.Errorf(tassadar.ABIUnsupported, "call %s%v -> %v: the module exports %v -> %v",
		call.Export, params, call.Results, types(d.ParamTypes()), types(d.ResultTypes()))
}

func types(in []api.ValueType) []tassadar.ValueType {
	out := make([]tassadar.ValueType, len(in))
	for i, t := range in {
		out[i] = tassadar.ValueType(api.ValueTypeName(t))
	}
	return out
}

// trapOf reads the kind off wazero's message: the types of its errors are
// internal, their texts are those of internal/wasmruntime/errors.go.
func trapOf(err error) (tassadar.Trap, bool) {
	// The compiler's stack overflow comes without the prefix.
	text := strings.TrimPrefix(firstLine(err), "wasm error: ")
	kinds := map[string]tassadar.Trap{
		"stack overflow":                tassadar.TrapStackExhausted,
		"invalid conversion to integer": tassadar.TrapIntegerOverflow,
		"integer overflow":              tassadar.TrapIntegerOverflow,
		"integer divide by zero":        tassadar.TrapDivideByZero,
		"unreachable":                   tassadar.TrapUnreachable,
		"out of bounds memory access":   tassadar.TrapMemoryBounds,
		"invalid table access":          tassadar.TrapIndirectCall,
		"indirect call type mismatch":   tassadar.TrapIndirectCall,
	}
	trap, ok := kinds[text]
	return trap, ok
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}
