// Package stepwise drives engines that only run what they are given: programs that a
// compiler made of a module (package ahead), and interpreters that call functions
// without parameters (package scripted). Start with [Run].
//
// What an invocation asks for (allocators, buffers, results that name bytes) is done
// here, by single steps on an [Instance].
package stepwise

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// Instance is one instance of a module on an engine. An error ends it; that it trapped
// is a [*Trapped].
type Instance interface {
	// Call calls a function by its place among the exports, with the bits of its
	// arguments, and gives those of its results.
	Call(ctx context.Context, export int, args []uint64) (results []uint64, took time.Duration, err error)
	// Pages is the size of a memory, by its place among the exports, as the others.
	Pages(ctx context.Context, memory int) (uint64, error)
	Grow(ctx context.Context, memory int, pages uint32) (before uint32, err error)
	Read(ctx context.Context, memory int, at, size uint32) ([]byte, error)
	Write(ctx context.Context, memory int, at uint32, data []byte) error
	// Global reads a global of type i64.
	Global(ctx context.Context, export int) (uint64, error)
	Close()
}

// Trapped is the error of what trapped.
type Trapped struct {
	Trap   tassadar.Trap // "" where the engine does not tell which
	Detail string
	Ended  bool // the instance is no more: nothing can be read from it
}

// Error is the engine's own word.
func (e *Trapped) Error() string { return e.Detail }

// Rejected is the error of a module that the engine does not take.
type Rejected struct{ Detail string }

// Error is the engine's own word.
func (e *Rejected) Error() string { return e.Detail }

// Module is what an engine is given.
type Module struct {
	// Data is the module, with memories that grow to the limit at most, and without
	// its custom sections. Exports are named e0, e1 and so on.
	Data []byte
	// Decoded is the module as it was given, nil where it does not decode: the engine
	// is to say so.
	Decoded *wasm.Module
}

// Name is the name of an export in [Module.Data].
func Name(export int) string { return fmt.Sprintf("e%d", export) }

// Engine is what Run needs to know.
type Engine struct {
	Family       string
	Capabilities backend.Capabilities
	Pages        int
	// Prepare is done before Start, outside the limit on time; nil for nothing. The error
	// is [*Rejected], or what could not be measured.
	Prepare func(ctx context.Context, m *Module) error
	// Start makes an instance. The error is [*Rejected], [*Trapped] of its start, or
	// what could not be measured.
	Start func(ctx context.Context, m *Module) (Instance, error)
}

// Run executes an invocation; see [backend.Session].
func Run(ctx context.Context, e Engine, inv backend.Invocation) (backend.Answer, error) {
	if err := ctx.Err(); err != nil {
		return backend.Answer{}, fmt.Errorf("run on %s: %w", e.Family, err)
	}
	if err := e.Capabilities.Lacking(e.Family, backend.Needs(invocation.Program{Module: inv.Module, Links: inv.Links})); err != nil {
		return backend.Answer{}, err
	}
	r := &run{engine: e, ctx: ctx, inv: inv}
	err := r.prepare()
	cancel := context.CancelFunc(func() {})
	if inv.Time > 0 {
		r.ctx, cancel = context.WithTimeout(ctx, inv.Time)
	}
	defer cancel()
	if err == nil && r.answer.Refusal == nil {
		err = r.run()
	}
	if r.instance != nil {
		if err == nil && !r.ended {
			err = r.count()
		}
		r.instance.Close()
	}
	if err == nil {
		err = e.Capabilities.Untold(e.Family, r.answer.Result)
	}
	switch {
	case err == nil:
		return r.answer, nil
	case ctx.Err() != nil:
		return backend.Answer{}, fmt.Errorf("run on %s: %w", e.Family, ctx.Err())
	case r.ctx.Err() != nil:
		return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit, Detail: fmt.Sprintf("longer than %v", inv.Time)}}, nil
	case tassadar.CodeOf(err) != "":
		return backend.Answer{}, err
	}
	return backend.Answer{}, fmt.Errorf("run on %s: %w", e.Family, err)
}

type run struct {
	engine   Engine
	ctx      context.Context // with the limit on time
	inv      backend.Invocation
	given    *Module
	module   *wasm.Module // nil where it does not decode
	instance Instance
	trapped  bool
	ended    bool // by a trap
	answer   backend.Answer
}

func (r *run) refuse(code tassadar.Code, by tassadar.Refuser, detail string) {
	r.answer.Refusal = &tassadar.Refusal{Code: code, By: by, Detail: detail}
}

// prepare checks the module, and has the engine prepare it.
func (r *run) prepare() error {
	m := &Module{Data: r.inv.Module}
	decoded, err := wasm.Decode(r.inv.Module)
	if err == nil {
		if len(decoded.Imports) > 0 {
			i := decoded.Imports[0]
			r.refuse(tassadar.HostImportUnsupported, tassadar.ByEngine, fmt.Sprintf("nothing provides %q %q", i.Module, i.Name))
			return nil
		}
		if slices.ContainsFunc(decoded.Memories, func(mem wasm.Memory) bool { return mem.Min > uint64(r.engine.Pages) }) {
			r.refuse(tassadar.MemoryLimitExceeded, tassadar.ByLimit, fmt.Sprintf("the module declares more than %d pages of memory", r.engine.Pages))
			return nil
		}
		m.Decoded, r.module = decoded, decoded
		if m.Data, err = wasm.Rename(wasm.LimitMemory(r.inv.Module, uint64(r.engine.Pages)), Name); err != nil {
			return err
		}
	}
	r.given = m
	if r.engine.Prepare == nil {
		return nil
	}
	return r.rejected(r.engine.Prepare(r.ctx, m))
}

// rejected takes down that the engine does not take the module, and gives other errors
// back.
func (r *run) rejected(err error) error {
	var rejected *Rejected
	if errors.As(err, &rejected) {
		r.answer.Refusal = r.engine.Capabilities.Refused(r.engine.Family, r.inv, rejected.Detail)
		return nil
	}
	return err
}

// run starts the module and makes the calls.
func (r *run) run() error {
	instance, err := r.engine.Start(r.ctx, r.given)
	if err = r.rejected(err); r.answer.Refusal != nil {
		return nil
	}
	var trapped *Trapped
	switch {
	case errors.As(err, &trapped):
		r.refuse(tassadar.StartFailed, tassadar.ByEngine, trapped.Detail)
		return nil
	case err != nil:
		return err
	case r.module == nil:
		instance.Close()
		return errors.New("the engine takes a module that does not decode")
	}
	r.instance = instance
	for i := range r.inv.Calls {
		if goOn, err := r.call(&r.inv.Calls[i]); err != nil || !goOn {
			return err
		}
	}
	return nil
}

// export finds an export of a kind by its name.
func (r *run) export(name string, kind wasm.Kind) (int, bool) {
	i := slices.IndexFunc(r.module.Exports, func(e wasm.Export) bool { return e.Name == name && e.Kind == kind })
	return i, i >= 0
}

// count reads the counter, where it is asked for.
func (r *run) count() error {
	if r.inv.Counter == "" {
		return nil
	}
	i, ok := r.export(r.inv.Counter, wasm.KindGlobal)
	if ok {
		g, known := r.module.Global(r.module.Exports[i].Index)
		ok = known && g.Type == tassadar.I64
	}
	if !ok {
		return tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no i64 global %q", r.inv.Counter)
	}
	if r.trapped {
		if err := r.engine.Capabilities.Lacking(r.engine.Family, []backend.Capability{backend.StateAfterTraps}); err != nil {
			return err
		}
	}
	var err error
	r.answer.Counter, err = r.instance.Global(r.ctx, i)
	return err
}

// function finds an exported function and checks that a call fits it.
func (r *run) function(name string, args []tassadar.Value, results []tassadar.ValueType) (int, []uint64, error) {
	i, ok := r.export(name, wasm.KindFunc)
	if !ok {
		return 0, nil, tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no function %q", name)
	}
	have, _ := r.module.FuncType(r.module.Exports[i].Index)
	var types []tassadar.ValueType
	bits := make([]uint64, len(args))
	for j, a := range args {
		types, bits[j] = append(types, a.Type), a.Bits
	}
	if !slices.Equal(types, have.Params) || !slices.Equal(results, have.Results) {
		return 0, nil, tassadar.Errorf(tassadar.ABIUnsupported, "call %s%v -> %v: the module exports %v -> %v", name, types, results, have.Params, have.Results)
	}
	return i, bits, nil
}

// failed takes down a trap of a call, and is the error of anything else.
func (r *run) failed(err error) error {
	var trapped *Trapped
	if !errors.As(err, &trapped) || r.ctx.Err() != nil {
		return err
	}
	if trapped.Trap == "" {
		return tassadar.Errorf(tassadar.BackendUnavailable, "%s does not tell the kind of a trap (%s)", r.engine.Family, trapped.Detail)
	}
	r.trapped, r.ended = true, trapped.Ended
	r.answer.Result = append(r.answer.Result, tassadar.CallResult{Trap: trapped.Trap})
	if trapped.Trap == tassadar.TrapStackExhausted {
		r.refuse(tassadar.CallDepthExceeded, tassadar.ByEngine, trapped.Detail)
	}
	return nil
}

// call makes one call, and reports whether the next may follow.
func (r *run) call(call *invocation.Call) (goOn bool, err error) {
	function, args, err := r.function(call.Export, call.Args, call.Results)
	if err != nil {
		return false, err
	}
	memory, ok := r.export(call.MemoryName(), wasm.KindMemory)
	if !ok && (len(call.Allocs)+len(call.Writes)+len(call.Reads) > 0 || call.Returned != nil) {
		return false, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: the module exports no memory %q", call.Export, call.MemoryName())
	}
	given, goOn, err := r.allocate(memory, call)
	if err != nil || !goOn {
		return false, err
	}
	var size uint64 // of the memory, in bytes
	if len(call.Writes) > 0 {
		if size, err = r.size(memory); err != nil {
			return false, err
		}
	}
	for _, w := range call.Writes {
		at := w.Place().In(given)
		if uint64(at)+uint64(len(w.Data)) > size {
			return false, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: %d bytes at %d do not fit the exported memory", call.Export, len(w.Data), at)
		}
		if len(w.Data) > 0 {
			if err := r.instance.Write(r.ctx, memory, at, w.Data); err != nil {
				return false, err
			}
		}
	}
	for i, a := range call.Allocs {
		if a.Arg >= 0 {
			args[a.Arg] = uint64(given[i])
		}
	}
	bits, took, err := r.instance.Call(r.ctx, function, args)
	r.answer.Elapsed += took
	if err != nil {
		return false, r.failed(err)
	}
	if len(bits) != len(call.Results) {
		return false, fmt.Errorf("call %s: %d results, want %d", call.Export, len(bits), len(call.Results))
	}
	var out tassadar.CallResult
	for i, t := range call.Results {
		v := tassadar.Value{Type: t, Bits: bits[i]}
		if t.Bits() == 32 {
			v.Bits = uint64(uint32(v.Bits))
		}
		out.Results = append(out.Results, v)
	}
	if len(call.Reads) > 0 || call.Returned != nil {
		if size, err = r.size(memory); err != nil {
			return false, err
		}
	}
	read := func(at, n uint64) ([]byte, error) {
		if n == 0 {
			return []byte{}, nil
		}
		return r.instance.Read(r.ctx, memory, uint32(at), uint32(n))
	}
	reads := make([]tassadar.Bytes, len(call.Reads))
	for i, one := range call.Reads {
		at := one.Place().In(given)
		if uint64(at)+uint64(one.Size) > size {
			return false, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: %d bytes at %d are outside the exported memory", call.Export, one.Size, at)
		}
		if reads[i], err = read(uint64(at), uint64(one.Size)); err != nil {
			return false, err
		}
	}
	var returned tassadar.Bytes
	if call.Returned != nil {
		if returned, err = r.named(call.Returned, size, out.Results, reads, read); err != nil || r.answer.Refusal != nil {
			return false, err
		}
	}
	out.Outputs = call.Outputs(out.Results, reads, returned)
	r.answer.Result = append(r.answer.Result, out)
	return true, nil
}

func (r *run) size(memory int) (uint64, error) {
	pages, err := r.instance.Pages(r.ctx, memory)
	return pages << 16, err
}

// allocate has the module give space for the buffers of a call. It reports
// whether the call may follow.
func (r *run) allocate(memory int, call *invocation.Call) (given []uint32, goOn bool, err error) {
	for _, a := range call.Allocs {
		var address uint32
		if a.Pages > 0 {
			before, err := r.instance.Grow(r.ctx, memory, a.Pages)
			if err != nil {
				return nil, false, err
			}
			if address = before << 16; before == invocation.NotGrown {
				address = before
			}
		} else {
			function, args, err := r.function(a.Export, a.Args, []tassadar.ValueType{tassadar.I32})
			if err != nil {
				return nil, false, err
			}
			results, _, err := r.instance.Call(r.ctx, function, args)
			if err != nil {
				return nil, false, r.failed(err)
			}
			if len(results) != 1 {
				return nil, false, fmt.Errorf("call %s: %d results, want 1", a.Export, len(results))
			}
			address = uint32(results[0])
		}
		size, err := r.size(memory)
		if err != nil {
			return nil, false, err
		}
		if r.answer.Refusal = a.Refuse(address, size); r.answer.Refusal != nil {
			return nil, false, nil
		}
		given = append(given, address)
	}
	return given, true, nil
}

// named reads the bytes that a result names.
func (r *run) named(ret *invocation.Returned, size uint64, results []tassadar.Value, reads []tassadar.Bytes, read func(at, n uint64) ([]byte, error)) (tassadar.Bytes, error) {
	var failed error
	addr, n, refusal := ret.Where(results, reads, size, func(at uint32) uint32 {
		data, err := read(uint64(at), 4)
		if err != nil || len(data) != 4 {
			failed = errors.Join(err, errors.New("the length before the bytes was not read"))
			return 0
		}
		return binary.LittleEndian.Uint32(data)
	})
	if failed != nil {
		return nil, failed
	}
	if refusal != nil {
		r.answer.Refusal = refusal
		return nil, nil
	}
	data, err := read(addr, n)
	if err != nil {
		return nil, err
	}
	if ret.Form == tassadar.ReturnsText {
		end := bytes.IndexByte(data, 0)
		if end < 0 {
			r.answer.Refusal = ret.Refuse(addr, size)
			return nil, nil
		}
		data = data[:end]
	}
	return append(tassadar.Bytes{}, data...), nil
}
