package scripted

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/stepwise"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

var callF = []invocation.Call{{Export: "f", Results: []tassadar.ValueType{tassadar.I32}}}

type session struct {
	backend *Backend
	found   found
	pages   int
	engine  backend.Engine
	odd     bool // the file is another one than before
	closed  bool
}

// Effective is what ran so far.
func (s *session) Effective() backend.Engine {
	e := s.engine
	if s.odd {
		e.Family = s.backend.programs.kind.prefix + "." + "unknown"
	}
	return e
}

// Close ends the session; between runs nothing is there.
func (s *session) Close() error {
	s.closed = true
	return nil
}

// Run executes one invocation; see [backend.Session].
func (s *session) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	if s.closed {
		return backend.Answer{}, errors.New("run on a closed session of " + s.backend.Family())
	}
	now, err := s.backend.programs.files.Program(s.found.Path)
	if err != nil {
		return backend.Answer{}, tassadar.Errorf(tassadar.BackendUnavailable, "run on %s: %w", s.backend.Family(), err)
	}
	s.odd = s.odd || now.Digest != s.found.Digest
	return stepwise.Run(ctx, stepwise.Engine{Family: s.backend.Family(), Capabilities: s.backend.Capabilities(), Pages: s.pages, Start: s.start}, inv)
}

// step is one thing done to an instance: a call of a function of the module, bytes
// written, or a memory grown.
type step struct {
	function uint32
	typ      wasm.FuncType // of the function; results of what grows
	args     []uint64
	at       uint32
	data     []byte // written where it is not nil
	grow     uint32
	grows    bool
}

// script is a module with what was done to it.
type script struct {
	module *wasm.Module
	data   []byte
	steps  []step
	// What is to be seen after them.
	reads  []span
	global int // an export; -1 for none
	pages  bool
}

type span struct{ at, size uint32 }

// seen is what a run of a script came to.
type seen struct {
	results []uint64 // of the last step
	trap    *stepwise.Trapped
	pages   uint64
	reads   [][]byte
	global  uint64
	took    time.Duration
	state   *wasm.Module // after all steps, where the program gives it
}

// code writes a step down, with its results on the stack.
func (s *step) code(c *wasm.Code) {
	switch {
	case s.data != nil:
		c.Store(s.at, s.data)
	case s.grows:
		c.Const(tassadar.I32, uint64(s.grow))
		c.Grow()
	default:
		for i, p := range s.typ.Params {
			c.Const(p, s.args[i])
		}
		c.Call(s.function)
	}
}

func (s *step) results() []tassadar.ValueType {
	switch {
	case s.data != nil:
		return nil
	case s.grows:
		return []tassadar.ValueType{tassadar.I32}
	}
	return s.typ.Results
}

func (s *session) start(ctx context.Context, m *stepwise.Module) (stepwise.Instance, error) {
	i := &instance{session: s, script: script{module: m.Decoded, data: m.Data, global: -1}}
	got, err := i.run(ctx)
	switch {
	case err != nil:
		return nil, err
	case got.trap != nil:
		return nil, got.trap
	}
	i.last = got
	return i, nil
}

// instance is the steps so far.
type instance struct {
	session *session
	script  script
	last    seen // of the run of all steps
}

// Close does nothing: nothing runs.
func (i *instance) Close() {}

func (i *instance) run(ctx context.Context) (seen, error) {
	start := time.Now()
	got, err := i.session.backend.programs.kind.run(ctx, i.session.found.Path, &i.script)
	got.took = time.Since(start)
	return got, err
}

// do takes one step more.
func (i *instance) do(ctx context.Context, s step) (seen, error) {
	i.script.steps = append(i.script.steps, s)
	got, err := i.run(ctx)
	if err != nil {
		return seen{}, err
	}
	i.last = got
	if got.trap != nil {
		return got, got.trap
	}
	return got, nil
}

// Call calls a function; its time is that of the whole run.
func (i *instance) Call(ctx context.Context, export int, args []uint64) ([]uint64, time.Duration, error) {
	index := i.script.module.Exports[export].Index
	t, ok := i.script.module.FuncType(index)
	if !ok || len(t.Params) != len(args) {
		return nil, 0, fmt.Errorf("export %d is no function of %d parameters", export, len(args))
	}
	got, err := i.do(ctx, step{function: index, typ: t, args: slices.Clone(args)})
	return got.results, got.took, err
}

// first checks that a memory is the first one: instructions are written for that.
func (i *instance) first(memory int) error {
	if i.script.module.Exports[memory].Index != 0 {
		return tassadar.Errorf(tassadar.FeatureUnsupported, "%s reads and writes the first memory only", i.session.backend.Family())
	}
	return nil
}

// Pages is the size of a memory.
func (i *instance) Pages(ctx context.Context, memory int) (uint64, error) {
	if err := i.first(memory); err != nil {
		return 0, err
	}
	if i.last.state != nil {
		mem, _ := i.last.state.Memory(0)
		return mem.Min, nil
	}
	look := i.script
	look.pages = true
	got, err := i.look(ctx, look)
	return got.pages, err
}

// look sees more of a script that ran already.
func (i *instance) look(ctx context.Context, s script) (seen, error) {
	return i.session.backend.programs.kind.run(ctx, i.session.found.Path, &s)
}

// Grow grows a memory.
func (i *instance) Grow(ctx context.Context, memory int, pages uint32) (uint32, error) {
	if err := i.first(memory); err != nil {
		return 0, err
	}
	got, err := i.do(ctx, step{grow: pages, grows: true})
	if err != nil {
		return 0, err
	}
	return uint32(got.results[0]), nil
}

// Read reads bytes within a memory.
func (i *instance) Read(ctx context.Context, memory int, at, size uint32) ([]byte, error) {
	if err := i.first(memory); err != nil {
		return nil, err
	}
	if i.last.state != nil {
		return held(i.last.state, at, size), nil
	}
	look := i.script
	look.reads = []span{{at, size}}
	got, err := i.look(ctx, look)
	if err != nil {
		return nil, err
	}
	if len(got.reads) != 1 || len(got.reads[0]) != int(size) {
		return nil, fmt.Errorf("%d bytes were not read", size)
	}
	return got.reads[0], nil
}

// held is what stands in the first memory of a module by its data segments.
func held(m *wasm.Module, at, size uint32) []byte {
	out := make([]byte, size)
	for _, d := range m.Data {
		if d.Mode != wasm.Active || d.Index != 0 || d.Offset == nil {
			continue
		}
		data, from := m.Bytes()[d.Start:d.End], int64(uint32(d.Offset.Bits))-int64(at)
		if from < 0 {
			data, from = data[min(int64(len(data)), -from):], 0
		}
		if from < int64(size) {
			copy(out[from:], data)
		}
	}
	return out
}

// Write writes bytes within a memory, with the next call.
func (i *instance) Write(_ context.Context, memory int, at uint32, data []byte) error {
	if err := i.first(memory); err != nil {
		return err
	}
	i.script.steps = append(i.script.steps, step{at: at, data: slices.Clone(data)})
	return nil
}

// Global reads a global.
func (i *instance) Global(ctx context.Context, export int) (uint64, error) {
	if i.last.state != nil {
		v, ok := i.last.state.Export(stepwise.Name(export))
		if g, known := i.last.state.Global(v.Index); ok && known && g.Init != nil {
			return g.Init.Bits, nil
		}
		return 0, errors.New("the module that was written has no such global")
	}
	look := i.script
	look.global = export
	got, err := i.look(ctx, look)
	return got.global, err
}
