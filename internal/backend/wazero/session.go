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
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/sys"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
)

// cacheSize bounds the compiled modules that a session keeps.
const cacheSize = 64

type session struct {
	runtime lib.Runtime
	pages   int
	engine  backend.Engine
	cache   []compiled // most recently used last
	imports api.Module // the declared import set; nil before it is needed
	current *host      // of the invocation under way, nil for none
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
	run := &run{session: s, ctx: ctx, limited: limited, inv: inv}
	defer run.close()
	if err := ctx.Err(); err != nil {
		return backend.Answer{}, fmt.Errorf("run on %s: %w", s.engine.Family, err)
	}

	answer, err = run.run()
	if err != nil {
		return backend.Answer{}, err
	}
	return answer, nil
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
	session *session
	ctx     context.Context // the caller's
	limited context.Context // with the limit on time
	inv     backend.Invocation
	host    *host
	links   []linked
	main    api.Module // nil before it is instantiated
	answer  backend.Answer
}

// linked is an instance with the name by which others import from it.
type linked struct {
	name     string
	instance api.Module
}

func (r *run) close() {
	ctx := context.WithoutCancel(r.ctx)
	if r.main != nil {
		r.main.Close(ctx) // nothing that could fail to close
	}
	for _, l := range slices.Backward(r.links) {
		l.instance.Close(ctx)
	}
}

// run instantiates the links and the module, and makes the calls.
func (r *run) run() (backend.Answer, error) {
	if err := r.session.provide(r); err != nil {
		return backend.Answer{}, err
	}
	for _, link := range r.inv.Links {
		instance, trap, err := r.instantiate(link.Module)
		switch {
		case err != nil:
			return backend.Answer{}, err
		case r.answer.Refusal != nil:
			return r.count()
		case r.host.left():
			r.entry(trap)
			return r.count()
		case link.Attempt:
			r.entry(trap)
			if instance != nil {
				// Not closed before the end: its functions may stand in a table.
				r.links = append(r.links, linked{instance: instance})
			}
			if trap == tassadar.TrapStackExhausted {
				r.refuse(tassadar.CallDepthExceeded, tassadar.ByEngine, "a start function ran out of stack")
				return r.count()
			}
		case trap != "":
			r.refuse(tassadar.StartFailed, tassadar.ByEngine, "link "+link.Name+": "+string(trap))
			return r.count()
		default:
			r.links = append(r.links, linked{link.Name, instance})
		}
	}
	instance, trap, err := r.instantiate(r.inv.Module)
	switch {
	case err != nil:
		return backend.Answer{}, err
	case r.answer.Refusal != nil:
		return r.count()
	case r.host.left():
		r.entry(trap)
		return r.count()
	case trap != "":
		r.refuse(tassadar.StartFailed, tassadar.ByEngine, string(trap))
		return r.count()
	}
	r.main = instance
	if err := r.calls(instance); err != nil {
		return backend.Answer{}, err
	}
	return r.count()
}

// entry adds what ended without results to the result: by a trap, or an exit.
func (r *run) entry(trap tassadar.Trap) {
	out := r.host.take()
	out.Trap = trap
	r.answer.Result = append(r.answer.Result, out)
}

func (r *run) refuse(code tassadar.Code, by tassadar.Refuser, detail string) {
	r.answer.Refusal = &tassadar.Refusal{Code: code, By: by, Detail: detail}
}

// instantiate makes an instance of a module. It gives the trap of a start
// function or segment, or sets the refusal.
func (r *run) instantiate(data []byte) (api.Module, tassadar.Trap, error) {
	module, err := r.session.compile(data)
	if err != nil {
		r.answer.Refusal = refuseCompile(err, r.session.pages)
		return nil, "", nil
	}
	ctx := experimental.WithImportResolver(r.limited, r.resolve)
	// The empty name keeps instances apart: names are this package's, and what
	// fails leaves none behind. No start function but the module's own.
	instance, err := r.session.runtime.InstantiateModule(ctx, module, lib.NewModuleConfig().WithName("").WithStartFunctions())
	if err == nil {
		return instance, "", nil
	}
	if refusal, err := r.stopped(err); refusal != nil || err != nil {
		r.answer.Refusal = refusal
		return nil, "", err
	}
	if r.host.left() {
		return nil, "", nil
	}
	detail := firstLine(err)
	if trap, ok := startTrapOf(detail); ok {
		return nil, trap, nil
	}
	switch {
	case strings.Contains(detail, "not instantiated"), strings.Contains(detail, "is not exported in module"):
		r.refuse(tassadar.HostImportUnsupported, tassadar.ByEngine, detail)
	case strings.HasPrefix(detail, "import "), strings.HasPrefix(detail, "export "):
		r.refuse(tassadar.ABIUnsupported, tassadar.ByEngine, detail)
	default:
		return nil, "", fmt.Errorf("instantiate: %w", err)
	}
	return nil, "", nil
}

// resolve gives the provider of a module name, the latest of several.
func (r *run) resolve(name string) api.Module {
	if name == "" {
		return nil
	}
	for _, l := range slices.Backward(r.links) {
		if l.name == name {
			return l.instance
		}
	}
	if name == tassadar.ImportModule && r.host != nil {
		return r.session.imports
	}
	return nil
}

// count reads the counter, where it is asked for and there is one.
func (r *run) count() (backend.Answer, error) {
	if r.inv.Counter == "" {
		return r.answer, nil
	}
	instances := []api.Module{r.main}
	if r.main == nil {
		instances = nil
		for _, l := range r.links {
			instances = append(instances, l.instance)
		}
	}
	for _, m := range instances {
		if global := m.ExportedGlobal(r.inv.Counter); global != nil && global.Type() == api.ValueTypeI64 {
			r.answer.Counter = global.Get()
			return r.answer, nil
		}
	}
	if r.main == nil {
		return r.answer, nil
	}
	return backend.Answer{}, tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no i64 global %q", r.inv.Counter)
}

// stopped says whether err is the end of a context: the caller's, which is an
// error, or the limit on time, which is a refusal as the limit on output is.
func (r *run) stopped(err error) (*tassadar.Refusal, error) {
	if r.host.flooded() {
		return &tassadar.Refusal{Code: tassadar.OutputLimitExceeded, By: tassadar.ByLimit,
			Detail: fmt.Sprintf("more than %d bytes written", r.inv.Host.Output)}, nil
	}
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

func (r *run) calls(instance api.Module) error {
	for _, call := range r.inv.Calls {
		f := instance.ExportedFunction(call.Export)
		if f == nil {
			return tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no function %q", call.Export)
		}
		if err := checkSignature(f.Definition(), call); err != nil {
			return err
		}
		memory := instance.ExportedMemory("memory")
		for _, w := range call.Writes {
			if memory == nil || !memory.Write(w.Addr, w.Data) {
				return tassadar.Errorf(tassadar.ABIUnsupported, "call %s: %d bytes at %d do not fit the exported memory", call.Export, len(w.Data), w.Addr)
			}
		}
		args := make([]uint64, len(call.Args))
		for i, a := range call.Args {
			args[i] = a.Bits
		}
		start := time.Now()
		results, err := f.Call(r.limited, args...)
		r.answer.Elapsed += time.Since(start)
		if err != nil {
			refusal, stop := r.stopped(err)
			if refusal != nil || stop != nil {
				r.answer.Refusal = refusal
				return stop
			}
			if r.host.left() {
				r.entry("")
				return nil
			}
			trap, ok := trapOf(firstLine(err))
			if !ok {
				return fmt.Errorf("call %s: %w", call.Export, err)
			}
			r.entry(trap)
			if trap == tassadar.TrapStackExhausted {
				r.refuse(tassadar.CallDepthExceeded, tassadar.ByEngine, firstLine(err))
			}
			return nil
		}
		if r.host.left() { // and the module caught the end
			r.entry("")
			return nil
		}
		out := r.host.take()
		for i, bits := range results {
			out.Results = append(out.Results, value(call.Results[i], bits))
		}
		for _, read := range call.Reads {
			memory := instance.ExportedMemory("memory")
			if memory == nil {
				return tassadar.Errorf(tassadar.ABIUnsupported, "call %s: the module exports no memory", call.Export)
			}
			view, ok := memory.Read(read.Addr, read.Size)
			if !ok {
				return tassadar.Errorf(tassadar.ABIUnsupported, "call %s: %d bytes at %d are outside the exported memory", call.Export, read.Size, read.Addr)
			}
			// Read gives a view of memory that the next call may change.
			out.Outputs = append(out.Outputs, tassadar.Bytes(slices.Clone(view)))
		}
		r.answer.Result = append(r.answer.Result, out)
	}
	return nil
}

// value drops what an engine left above a 32-bit result.
func value(t tassadar.ValueType, bits uint64) tassadar.Value {
	if t.Bits() == 32 {
		bits = uint64(uint32(bits))
	}
	return tassadar.Value{Type: t, Bits: bits}
}

func checkSignature(d api.FunctionDefinition, call invocation.Call) error {
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

// startTrapOf reads the kind off the message of a start function or of a data
// segment that lies outside. An element segment outside its table is no error
// to wazero: it leaves out that segment and the rest (internal/wasm/store.go,
// applyElements).
func startTrapOf(text string) (tassadar.Trap, bool) {
	if strings.HasPrefix(text, "data[") && strings.HasSuffix(text, "]: out of bounds memory access") {
		return tassadar.TrapMemoryBounds, true
	}
	_, text, ok := strings.Cut(text, " failed: ")
	if !ok {
		return "", false
	}
	return trapOf(text)
}

// trapOf reads the kind off wazero's message: the types of its errors are
// internal, their texts are those of internal/wasmruntime/errors.go.
func trapOf(text string) (tassadar.Trap, bool) {
	// The compiler's stack overflow comes without the prefix.
	text = strings.TrimPrefix(text, "wasm error: ")
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
