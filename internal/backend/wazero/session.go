package wazero

import (
	"bytes"
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

func (r *run) refuseCompile(err error) *tassadar.Refusal {
	detail, pages := firstLine(err), r.session.pages
	// wazero checks the limit while it decodes. What the specification forbids
	// (more than 65536 pages, section 3.2.3) is malformed under any limit.
	var declared int
	_, least, _ := strings.Cut(detail, "min ")
	if n, _ := fmt.Sscanf(least, "%d pages", &declared); n == 1 && declared > pages && declared <= backend.MaxPages {
		return &tassadar.Refusal{Code: tassadar.MemoryLimitExceeded, By: tassadar.ByLimit,
			Detail: fmt.Sprintf("the module declares more than %d pages of memory: %s", pages, detail)}
	}
	return capabilities().Refused(r.session.engine.Family, r.inv, detail)
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
		r.answer.Refusal = r.refuseCompile(err)
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
	for i := range r.inv.Calls {
		if goOn, err := r.call(instance, &r.inv.Calls[i]); err != nil || !goOn {
			return err
		}
	}
	return nil
}

// call makes one call, and reports whether the next may follow.
func (r *run) call(instance api.Module, call *invocation.Call) (goOn bool, err error) {
	f := instance.ExportedFunction(call.Export)
	if f == nil {
		return false, tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no function %q", call.Export)
	}
	if err := checkSignature(f.Definition(), call.Export, call.Args, call.Results); err != nil {
		return false, err
	}
	memory := instance.ExportedMemory(call.MemoryName())
	if memory == nil && len(call.Allocs)+len(call.Writes)+len(call.Reads) > 0 || memory == nil && call.Returned != nil {
		return false, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: the module exports no memory %q", call.Export, call.MemoryName())
	}
	given, goOn, err := r.allocate(instance, memory, call)
	if err != nil || !goOn {
		return false, err
	}
	for _, w := range call.Writes {
		if at := w.Place().In(given); !memory.Write(at, w.Data) {
			return false, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: %d bytes at %d do not fit the exported memory", call.Export, len(w.Data), at)
		}
	}
	args := make([]uint64, len(call.Args))
	for i, a := range call.Args {
		args[i] = a.Bits
	}
	for i, a := range call.Allocs {
		if a.Arg >= 0 {
			args[a.Arg] = uint64(given[i])
		}
	}
	start := time.Now()
	results, err := f.Call(r.limited, args...)
	r.answer.Elapsed += time.Since(start)
	if err != nil {
		return false, r.failed(call.Export, err)
	}
	if r.host.left() { // and the module caught the end
		r.entry("")
		return false, nil
	}
	out := r.host.take()
	for i, bits := range results {
		out.Results = append(out.Results, value(call.Results[i], bits))
	}
	reads := make([]tassadar.Bytes, len(call.Reads))
	for i, read := range call.Reads {
		at := read.Place().In(given)
		view, ok := memory.Read(at, read.Size)
		if !ok {
			return false, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: %d bytes at %d are outside the exported memory", call.Export, read.Size, at)
		}
		// Read gives a view of memory that the next call may change.
		reads[i] = slices.Clone(view)
	}
	var returned tassadar.Bytes
	if call.Returned != nil {
		if returned, r.answer.Refusal = named(memory, call.Returned, out.Results, reads); r.answer.Refusal != nil {
			return false, nil
		}
	}
	out.Outputs = call.Outputs(out.Results, reads, returned)
	r.answer.Result = append(r.answer.Result, out)
	return true, nil
}

// allocate has the module give space for the buffers of a call. It reports
// whether the call may follow.
func (r *run) allocate(instance api.Module, memory api.Memory, call *invocation.Call) (given []uint32, goOn bool, err error) {
	for _, a := range call.Allocs {
		if a.Pages > 0 {
			address := uint32(invocation.NotGrown)
			if pages, ok := memory.Grow(a.Pages); ok {
				address = pages << 16
			}
			if r.answer.Refusal = a.Refuse(address, sizeOf(memory)); r.answer.Refusal != nil {
				return nil, false, nil
			}
			given = append(given, address)
			continue
		}
		f := instance.ExportedFunction(a.Export)
		if f == nil {
			return nil, false, tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no function %q", a.Export)
		}
		if err := checkSignature(f.Definition(), a.Export, a.Args, []tassadar.ValueType{tassadar.I32}); err != nil {
			return nil, false, err
		}
		args := make([]uint64, len(a.Args))
		for i, v := range a.Args {
			args[i] = v.Bits
		}
		results, err := f.Call(r.limited, args...)
		if err != nil {
			return nil, false, r.failed(a.Export, err)
		}
		if r.host.left() {
			r.entry("")
			return nil, false, nil
		}
		address := uint32(results[0])
		if r.answer.Refusal = a.Refuse(address, sizeOf(memory)); r.answer.Refusal != nil {
			return nil, false, nil
		}
		given = append(given, address)
	}
	return given, true, nil
}

// sizeOf is the size of a memory in bytes. Size has 32 bits, which a memory of 4
// GiB does not fit.
func sizeOf(memory api.Memory) uint64 {
	pages, _ := memory.Grow(0)
	return uint64(pages) << 16
}

// named reads the bytes that a result names.
func named(memory api.Memory, r *invocation.Returned, results []tassadar.Value, reads []tassadar.Bytes) (tassadar.Bytes, *tassadar.Refusal) {
	addr, size, refusal := r.Where(results, reads, sizeOf(memory), func(at uint32) uint32 {
		n, _ := memory.ReadUint32Le(at)
		return n
	})
	if refusal != nil {
		return nil, refusal
	}
	view, ok := memory.Read(uint32(addr), uint32(size))
	if !ok && size > 0 {
		return nil, &tassadar.Refusal{Code: tassadar.ABIUnsupported, By: tassadar.ByLimit, Detail: fmt.Sprintf("the result names %d bytes at %d", size, addr)}
	}
	if r.Form == tassadar.ReturnsText {
		end := bytes.IndexByte(view, 0)
		if end < 0 {
			return nil, r.Refuse(addr, sizeOf(memory))
		}
		view = view[:end]
	}
	return append(tassadar.Bytes{}, view...), nil
}

// failed takes down why a call did not return: a limit, or a trap.
func (r *run) failed(export string, err error) error {
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
		return fmt.Errorf("call %s: %w", export, err)
	}
	r.entry(trap)
	if trap == tassadar.TrapStackExhausted {
		r.refuse(tassadar.CallDepthExceeded, tassadar.ByEngine, firstLine(err))
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

func checkSignature(d api.FunctionDefinition, export string, args []tassadar.Value, results []tassadar.ValueType) error {
	params := make([]tassadar.ValueType, len(args))
	for i, a := range args {
		params[i] = a.Type
	}
	if slices.Equal(params, types(d.ParamTypes())) && slices.Equal(results, types(d.ResultTypes())) {
		return nil
	}
	return tassadar.Errorf(tassadar.ABIUnsupported, "call %s%v -> %v: the module exports %v -> %v",
		export, params, results, types(d.ParamTypes()), types(d.ResultTypes()))
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
