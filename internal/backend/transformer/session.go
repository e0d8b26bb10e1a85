package transformer

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// cacheSize bounds the lowered programs that a session keeps.
const cacheSize = 16

// session is one engine of the token machine, a fresh instance of it an invocation.
type session struct {
	asked  string
	model  *vm.Model
	maker  vm.Maker
	pages  int
	engine backend.Engine
	cache  []lowered // most recently used last
}

type lowered struct {
	sum     [sha256.Size]byte
	program *tokenvm.Program
}

// Effective is what the engines themselves say that they are.
func (s *session) Effective() backend.Engine {
	e := s.engine
	e.Evidence = maps.Clone(e.Evidence)
	return e
}

// see takes down what an engine says that it was. One that had no plan for a position
// left it, and all after it, to the definition.
func (s *session) see(e vm.Engine) {
	if name := e.Name(); name != s.asked {
		s.engine.Family = name
	}
	if p, ok := e.(interface{ Planned() (bool, string) }); ok {
		if all, why := p.Planned(); !all {
			s.engine.Family, s.engine.Evidence["unplanned"] = definitionFamily, why
		}
	}
}

// Close releases all programs.
func (s *session) Close() error {
	s.cache = nil
	return nil
}

// Run executes one invocation; see [backend.Session]. What is not translated is not
// run in part: a module that uses a number type or a proposal which the token machine
// lacks is not measured, and the error names it.
func (s *session) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	r := &run{session: s, ctx: ctx, inv: inv}
	if err := r.within(); err != nil {
		return backend.Answer{}, err
	}
	return r.answer, nil
}

// within runs within the limit on time, and takes down the trace.
func (r *run) within() error {
	if err := r.ctx.Err(); err != nil {
		return fmt.Errorf("run on %s: %w", r.session.asked, err)
	}
	cancel := context.CancelFunc(func() {})
	r.limited = r.ctx
	if r.inv.Time > 0 {
		r.limited, cancel = context.WithTimeout(r.ctx, r.inv.Time)
	}
	defer cancel()
	err := r.run()
	if err == nil && r.inv.Trace && r.inv.Counter == "" && r.answer.Refusal == nil && !r.cut {
		r.answer.Trace, err = r.trace()
	}
	return err
}

// lower returns the program of an invocation, or its refusal.
func (s *session) lower(inv backend.Invocation) (*tokenvm.Program, *tassadar.Refusal, error) {
	o := tokenvm.Options{MaxPages: s.pages, Strict: true, Buffers: slices.ContainsFunc(inv.Calls, buffered), Alone: inv.Host == nil}
	sum := sumOf(inv, o)
	if i := slices.IndexFunc(s.cache, func(c lowered) bool { return c.sum == sum }); i >= 0 {
		c := s.cache[i]
		s.cache = append(slices.Delete(s.cache, i, i+1), c)
		return c.program, nil, nil
	}
	var links []lower.Link
	for _, l := range append(slices.Clip(inv.Links), invocation.Link{Module: inv.Module}) {
		m, err := wasm.Decode(l.Module)
		if err == nil {
			err = m.Validate()
		}
		if err != nil {
			return nil, capabilities().Refused(s.asked, inv, err.Error()), nil
		}
		if l.Attempt { // nothing imports from it
			l.Name = ""
		}
		links = append(links, lower.Link{Name: l.Name, Module: m})
	}
	if err := capabilities().Lacking(s.asked, backend.Needs(invocation.Program{Module: inv.Module, Links: inv.Links})); err != nil {
		return nil, nil, err
	}
	p, err := tokenvm.Lower(links, o)
	switch code := tassadar.CodeOf(err); code {
	case "":
		if err != nil {
			return nil, nil, err
		}
	case tassadar.HostImportUnsupported, tassadar.ABIUnsupported:
		return nil, &tassadar.Refusal{Code: code, By: tassadar.ByEngine, Detail: tassadar.Message(err)}, nil
	case tassadar.MemoryLimitExceeded, tassadar.ModuleLimitExceeded:
		return nil, &tassadar.Refusal{Code: code, By: tassadar.ByLimit, Detail: tassadar.Message(err)}, nil
	default:
		return nil, nil, err
	}
	if len(s.cache) == cacheSize {
		s.cache = slices.Delete(s.cache, 0, 1)
	}
	s.cache = append(s.cache, lowered{sum, p})
	return p, nil, nil
}

// sumOf digests what a program is lowered from.
func sumOf(inv backend.Invocation, o tokenvm.Options) (sum [sha256.Size]byte) {
	h := sha256.New()
	fmt.Fprintf(h, "%t %t\n", o.Buffers, o.Alone)
	add := func(data []byte) {
		h.Write(binary.LittleEndian.AppendUint64(nil, uint64(len(data))))
		h.Write(data)
	}
	for _, l := range inv.Links {
		fmt.Fprintf(h, "%q %t\n", l.Name, l.Attempt)
		add(l.Module)
	}
	add(inv.Module)
	h.Sum(sum[:0])
	return sum
}

func buffered(c invocation.Call) bool {
	return len(c.Allocs)+len(c.Writes)+len(c.Reads) > 0 || c.Returned != nil
}

// run is one invocation under way.
type run struct {
	session *session
	ctx     context.Context // the caller's
	limited context.Context // with the limit on time
	inv     backend.Invocation
	program *tokenvm.Program
	vm      *tokenvm.Run
	says    *tokenvm.Stating // where a trace is asked for
	host    *tokenvm.Host
	out     written
	started int // links and, last, the module that were instantiated
	answer  backend.Answer

	slice  *backend.Slice // nil where the whole is run
	cutter *traces.Slice  // drives the engine of a slice
	engine vm.Engine
	cut    bool // the slice ended before the run
}

func (r *run) refuse(code tassadar.Code, by tassadar.Refuser, detail string) {
	r.answer.Refusal = &tassadar.Refusal{Code: code, By: by, Detail: detail}
}

// run instantiates the links and the module, and makes the calls.
func (r *run) run() error {
	var err error
	if r.program, r.answer.Refusal, err = r.session.lower(r.inv); err != nil || r.answer.Refusal != nil {
		return err
	}
	r.host = &tokenvm.Host{Output: stream{&r.out, &r.out.output}, Errors: stream{&r.out, &r.out.errors}}
	if h := r.inv.Host; h != nil {
		r.host.Input, r.host.Clock, r.out.most = h.Input, h.Clock, h.Output
	}
	w := tokenvm.General(r.program)
	if r.session.model != w.Model {
		return tassadar.Errorf(tassadar.WeightsUnsupported, "%s of other weights than the token machine's", r.session.asked)
	}
	engine, err := r.begin(w)
	if err != nil {
		return r.stopped(err)
	}
	defer r.session.see(r.engine)
	s, err := w.Open(r.limited, engine)
	if err != nil {
		return r.stopped(err)
	}
	s.Host = r.host.Answer(r.program.Program)
	if r.inv.Trace {
		r.says = w.Stating(r.attempt)
		s.Tell(r.says)
	}
	r.vm = &tokenvm.Run{Weights: w, Session: s, Host: r.host}
	if goOn, err := r.instantiate(); err != nil || !goOn {
		return err
	}
	for i := range r.inv.Calls {
		if goOn, err := r.call(&r.inv.Calls[i]); err != nil || !goOn {
			return err
		}
	}
	return r.count()
}

// attempt reports whether an instance is dropped, trap or no trap.
func (r *run) attempt(i int) bool { return i < len(r.inv.Links) && r.inv.Links[i].Attempt }

// instantiate invokes what instantiates each link and the module, and reports
// whether calls may follow.
func (r *run) instantiate() (goOn bool, err error) {
	for i, in := range r.program.Instances {
		out, err := r.vm.Session.Invoke(r.limited, in.Instantiate, nil, tokenmachine.Horizon)
		if err != nil {
			return false, r.stopped(err)
		}
		trap := tokenvm.TrapOf(out.Trap)
		if out.Trap >= 0 && trap == "" {
			return false, tassadar.Errorf(tassadar.BackendUnavailable, "instantiation of %q calls what the token machine does not have", in.Name)
		}
		attempt := r.attempt(i)
		switch {
		case r.host.Ended(&tokenvm.Called{}):
			r.entry("")
			return false, r.count()
		case attempt:
			r.entry(trap)
			if trap == tassadar.TrapStackExhausted {
				r.refuse(tassadar.CallDepthExceeded, tassadar.ByEngine, "a start function ran out of stack")
				return false, r.count()
			}
		case trap != "":
			r.refuse(tassadar.StartFailed, tassadar.ByEngine, fmt.Sprintf("instantiation of %q: %s", in.Name, trap))
			return false, r.count()
		}
		r.started++
	}
	return true, nil
}

// entry adds what ended without results to the result: by a trap, or an exit.
func (r *run) entry(trap tassadar.Trap) {
	e := r.taken()
	e.Trap = trap
	r.answer.Result = append(r.answer.Result, e)
}

// taken is an entry with what was written since the last one, and the exit code.
func (r *run) taken() tassadar.CallResult {
	e := tassadar.CallResult{Written: r.out.output, Errors: r.out.errors}
	r.out.output, r.out.errors = nil, nil
	var called tokenvm.Called
	if r.host.Ended(&called) {
		e.Exit = *called.Exit
	}
	return e
}

// call makes one call, and reports whether the next may follow.
func (r *run) call(c *invocation.Call) (goOn bool, err error) {
	bound, err := r.bind(c)
	if err != nil {
		return false, err
	}
	start := time.Now()
	all, err := r.vm.Call(r.limited, []tokenvm.Call{bound}, tokenmachine.Horizon, nil)
	r.answer.Elapsed += max(time.Since(start), 1)
	var refused *tokenvm.Refused
	switch {
	case errors.As(err, &refused):
		r.answer.Refusal = refused.Refusal
		return false, r.count()
	case err != nil:
		return false, r.stopped(err)
	}
	called := &all[0]
	switch {
	case called.Exit != nil:
		r.entry("")
		return false, r.count()
	case called.Trap != "" && called.Kind == "":
		return false, tassadar.Errorf(called.Code, "%s", called.Trap)
	case called.Trap != "":
		r.entry(called.Kind)
		if called.Kind == tassadar.TrapStackExhausted {
			r.refuse(tassadar.CallDepthExceeded, tassadar.ByEngine, called.Trap)
		}
		return false, r.count()
	}
	e := r.taken()
	e.Results, e.Outputs = called.Values, called.Outputs
	r.answer.Result = append(r.answer.Result, e)
	return true, nil
}

// bind finds the function of a call and those of its allocators. What does not fit
// the exports is abi_unsupported.
func (r *run) bind(c *invocation.Call) (tokenvm.Call, error) {
	if err := r.fits(c.Export, c.Args, c.Results); err != nil {
		return tokenvm.Call{}, err
	}
	for _, a := range c.Allocs {
		if a.Pages > 0 {
			continue
		}
		if err := r.fits(a.Export, a.Args, []tassadar.ValueType{tassadar.I32}); err != nil {
			return tokenvm.Call{}, err
		}
	}
	if _, ok := r.program.Own.Memories[c.MemoryName()]; !ok && buffered(*c) {
		return tokenvm.Call{}, tassadar.Errorf(tassadar.ABIUnsupported, "call %s: the module exports no memory %q", c.Export, c.MemoryName())
	}
	return r.program.Lowered(c)
}

// fits compares a call with the export that it is of.
func (r *run) fits(export string, args []tassadar.Value, results []tassadar.ValueType) error {
	e, ok := r.program.Own.Funcs[export]
	if !ok {
		return tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no function %q", export)
	}
	params := make([]tassadar.ValueType, len(args))
	for i, a := range args {
		params[i] = a.Type
	}
	if !slices.Equal(params, types(e.Params)) || !slices.Equal(results, types(e.Results)) {
		return tassadar.Errorf(tassadar.ABIUnsupported, "call %s%v -> %v: the module exports %v -> %v", export, params, results, e.Params, e.Results)
	}
	return nil
}

func types(in []isa.Type) []tassadar.ValueType {
	out := make([]tassadar.ValueType, len(in))
	for i, t := range in {
		out[i] = tassadar.ValueType(t.String())
	}
	return out
}

// stopped says of an error whether it is a limit of the invocation, which is a
// refusal, or what keeps the case from being measured.
func (r *run) stopped(err error) error {
	switch {
	case errors.Is(err, traces.ErrCut):
		r.cut = true
		return nil
	case r.out.flooded:
		r.refuse(tassadar.OutputLimitExceeded, tassadar.ByLimit, fmt.Sprintf("more than %d bytes written", r.out.most))
		return nil
	case r.ctx.Err() != nil:
		return fmt.Errorf("run stopped: %w", r.ctx.Err())
	case r.limited.Err() != nil:
		r.refuse(tassadar.TimeLimitExceeded, tassadar.ByLimit, fmt.Sprintf("longer than %v", r.inv.Time))
		return nil
	}
	return tokenvm.Coded(err)
}

// count reads the counter, where it is asked for and there is one.
func (r *run) count() error {
	if r.inv.Counter == "" {
		return nil
	}
	instances := r.program.Instances
	whole := r.started == len(instances)
	if whole {
		instances = instances[len(instances)-1:]
	} else {
		instances = instances[:r.started]
	}
	for _, in := range instances {
		e, ok := in.Globals[r.inv.Counter]
		if !ok || len(e.Results) != 1 || e.Results[0] != isa.I64 {
			continue
		}
		out, err := r.vm.Session.Invoke(r.ctx, e, nil, tokenmachine.Horizon)
		if err != nil {
			return tokenvm.Coded(err)
		}
		r.answer.Counter = out.Results[0]
		return nil
	}
	if whole {
		return tassadar.Errorf(tassadar.ABIUnsupported, "the module exports no i64 global %q", r.inv.Counter)
	}
	return nil
}

// written is what the host was given to write since the last entry, within a limit
// on all of it.
type written struct {
	output, errors []byte
	total, most    int
	flooded        bool
}

// stream is the output or the errors of what was written.
type stream struct {
	of *written
	to *[]byte
}

var errFlooded = errors.New("more is written than may be")

// Write takes bytes, or fails where they are too many.
func (s stream) Write(b []byte) (int, error) {
	if s.of.total+len(b) > s.of.most {
		s.of.flooded = true
		return 0, errFlooded
	}
	s.of.total += len(b)
	*s.to = append(*s.to, b...)
	return len(b), nil
}
