package javascript

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"path"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/process"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// cacheSize bounds the modules, shims included, that a program keeps compiled.
const cacheSize = 64

// tierProbe is (module (func (export "f") (result i32) i32.const 42)).
const tierProbe = "\x00asm\x01\x00\x00\x00" +
	"\x01\x05\x01\x60\x00\x01\x7f" +
	"\x03\x02\x01\x00" +
	"\x07\x05\x01\x01f\x00\x00" +
	"\x0a\x06\x01\x04\x00\x41\x2a\x0b"

type session struct {
	backend *Backend
	program Program
	pages   int
	closed  bool

	process *process.Process // nil between a stop and the next start
	sent    map[string]bool
	id      int

	engine backend.Engine
	calls  map[string]int // by tier as V8 named it: liftoff, turbofan, none
	linked map[string]int // likewise, linked programs whose exported functions V8 named it for
	odd    string         // why the engine is not known in spite of the tier, "" if nothing is odd
}

// start starts a process, looks at who it is, and has one call made to learn
// the tier, so that every process is known by at least one report.
func (s *session) start(ctx context.Context) error {
	p, h, err := s.backend.programs.start(ctx, s.program, s.backend.tier, s.pages, startLimit)
	if err != nil {
		return err
	}
	if err := s.identify(ctx, p, h); err != nil {
		p.Stop()
		return err
	}
	s.process, s.sent = p, map[string]bool{}
	answer, err := s.Run(ctx, backend.Invocation{Module: []byte(tierProbe), Time: startLimit,
		Calls: []invocation.Call{{Export: "f", Results: []tassadar.ValueType{tassadar.I32}}}})
	if err == nil && (answer.Refusal != nil || len(answer.Result) != 1 || len(answer.Result[0].Results) != 1 || answer.Result[0].Results[0].Bits != 42) {
		err = fmt.Errorf("a function that returns 42 came to %v, %v", answer.Result, answer.Refusal)
	}
	if err != nil {
		s.stop()
		if ctx.Err() != nil {
			return err
		}
		return tassadar.Errorf(tassadar.BackendUnavailable, "probe the tier of %s: %w", s.program.Name, err)
	}
	return nil
}

// identify takes down what the process is and notes what is odd about it.
func (s *session) identify(ctx context.Context, p *process.Process, h hello) error {
	e := s.program.Engine
	unavailable := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.BackendUnavailable, s.program.Name+" "+format, args...)
	}
	if got := goArch(h.Arch); got != runtime.GOARCH && h.Arch != "" {
		return unavailable("is a program for %s, this one is for %s", got, runtime.GOARCH)
	}
	if err := s.isMajor(h.Version); err != nil && (h.Version != "" || !e.InLibrary && e.VersionArgs == nil) {
		return err
	}
	id, err := s.backend.programs.identify(ctx, p, s.program, h)
	if err != nil {
		return err
	}
	if err := s.isMajor(id.Version); err != nil {
		return err
	}
	if s.engine.Digest != "" && (s.engine.Digest != id.Digest || s.engine.Version != id.Version) {
		s.odd = "the program changed between two invocations"
	}
	args, env := e.Command(s.backend.tier, s.pages, e.script())
	shown := h.ExecArgv
	if !e.Reported {
		shown = id.Args
		h.Environment = steered(id.Env, e.Steers, env)
	}
	if !slices.Equal(shown, args) && (e.Reported || shown != nil) {
		s.odd = "other flags than were given"
	}
	if len(h.Environment) > 0 {
		s.odd = "environment: " + strings.Join(h.Environment, " ")
	}
	if want, ok := e.Mode[s.backend.tier]; ok && h.Mode != want {
		s.odd = fmt.Sprintf("the engine says that its tiers are %q, not %q", h.Mode, want)
	}
	s.engine = backend.Engine{
		Version: id.Version,
		Digest:  id.Digest,
		Evidence: map[string]string{
			e.Name:      h.Program,
			"program":   path.Base(strings.ReplaceAll(cmp.Or(h.ExecPath, id.Path), `\`, "/")),
			"exec_argv": strings.ReplaceAll(strings.Join(shown, " "), e.script(), "DRIVER"),
		},
	}
	if h.Mode != "" {
		s.engine.Evidence["mode"] = h.Mode
	}
	if len(env) > 0 && id.Env != nil {
		s.engine.Evidence["environment"] = strings.Join(env, " ")
	}
	return nil
}

// isMajor checks the version of the engine.
func (s *session) isMajor(version string) error {
	if own := s.program.Engine.own; own != nil {
		if version != own.Version {
			return tassadar.Errorf(tassadar.BackendUnavailable, "%s says version %q, its adapter says %q", s.program.Name, tassadar.Printable(version), own.Version)
		}
		return nil
	}
	major := majorOf(version)
	switch major {
	case s.backend.major:
		return nil
	case "":
		return tassadar.Errorf(tassadar.BackendUnavailable, "%s does not say its %s version (%q)", s.program.Name, s.program.Engine.Of, version)
	}
	return tassadar.Errorf(tassadar.BackendUnavailable, "%s has %s %s (%s), not %s", s.program.Name, s.program.Engine.Of, major, version, s.backend.major)
}

// steered are the names of environment variables that steer an engine and were not
// given, or were given and are not there. No environment is shown where env is nil.
func steered(env, prefixes, given []string) (odd []string) {
	if env == nil {
		return nil
	}
	for _, v := range env {
		steers := slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(v, p) })
		if name, _, _ := strings.Cut(v, "="); steers && !slices.Contains(given, v) {
			odd = append(odd, name)
		}
	}
	for _, v := range given {
		if name, _, _ := strings.Cut(v, "="); !slices.Contains(env, v) && !slices.Contains(odd, name) {
			odd = append(odd, name)
		}
	}
	return odd
}

// Effective is what ran so far. The family is that of the tier which V8 named
// for every function called. One call in another tier decides for good; a call
// without a report, or flags that nobody here gave, make the tier unknown. Of
// linked modules V8 names the tier of exported functions that it compiled; of
// other functions it can tell nothing, there as in the module called.
func (s *session) Effective() backend.Engine {
	e := s.engine
	e.Evidence = maps.Clone(e.Evidence)
	for tier, n := range s.calls {
		if tier == "none" && !s.program.Engine.Names {
			tier = "made" // nothing is known of their tier
		}
		e.Evidence["calls_"+tier] = strconv.Itoa(n)
	}
	for tier, n := range s.linked {
		e.Evidence["linked_"+tier] = strconv.Itoa(n)
	}
	if s.odd != "" {
		e.Evidence["odd"] = s.odd
	}
	e.Family = s.backend.engine.family(s.backend.major, s.tier())
	e.Evidence["executable"] = string(e.Digest)
	what := struct { // of what ran: one tier of an executable, which is for one target
		Family     string          `json:"family"`
		Executable tassadar.Digest `json:"executable"`
		Args       []string        `json:"args,omitempty"` // of an own program: other flags are another engine
	}{e.Family, e.Digest, nil}
	if own := s.program.Engine.own; own != nil {
		what.Args = own.Args
	}
	e.Digest = tassadar.DigestOf(what)
	return e
}

// tier is what ran so far. Where the engine does not name tiers, it is what flags,
// environment and the engine's own word about its tiers came to.
func (s *session) tier() string {
	asked := s.backend.tier
	for _, tier := range s.program.Engine.Tiers {
		if tier != asked && (s.calls[tier] > 0 || s.linked[tier] > 0) {
			return tier
		}
	}
	if s.odd != "" || s.program.Engine.Names && (s.calls[asked] == 0 || s.calls["none"] > 0) {
		return unknown
	}
	return asked
}

// Close ends the program.
func (s *session) Close() error {
	s.closed = true
	s.stop()
	return nil
}

func (s *session) stop() {
	if s.process != nil {
		s.process.Stop()
		s.process = nil
	}
}

// Run executes one invocation; see [backend.Session]. Where the last process
// was stopped or has died, it starts another one first, outside the limit on
// time.
func (s *session) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	if s.closed {
		return backend.Answer{}, errors.New("run on a closed session of " + s.backend.Family())
	}
	if err := ctx.Err(); err != nil {
		return backend.Answer{}, fmt.Errorf("run on %s: %w", s.backend.Family(), err)
	}
	if s.process != nil && !s.process.Alive() {
		s.stop()
	}
	if s.process == nil {
		if err := s.start(ctx); err != nil {
			return backend.Answer{}, err
		}
	}
	given := inv
	if !s.program.Engine.LimitsPages {
		var refusal *tassadar.Refusal
		if given, refusal = limited(inv, s.pages); refusal != nil {
			return backend.Answer{Refusal: refusal}, nil
		}
	}
	req, limit, err := s.request(given)
	if err != nil {
		return backend.Answer{}, err
	}
	timed, cancel := ctx, context.CancelFunc(func() {})
	if inv.Time > 0 {
		timed, cancel = context.WithTimeout(ctx, inv.Time)
	}
	defer cancel()
	line, err := s.process.Exchange(timed, req, limit)
	if err != nil {
		s.stop()
		if cause := ctx.Err(); cause != nil {
			return backend.Answer{}, fmt.Errorf("run on %s: %w", s.backend.Family(), cause)
		}
		if timed.Err() != nil {
			return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit,
				Detail: fmt.Sprintf("longer than %v", inv.Time)}}, nil
		}
		return backend.Answer{}, fmt.Errorf("run on %s: %w", s.backend.Family(), err)
	}
	rep, err := s.program.Engine.decode(line, inv)
	if err == nil && rep.ID != s.id {
		err = fmt.Errorf("the answer is to request %d", rep.ID)
	}
	if err != nil {
		s.stop()
		return backend.Answer{}, fmt.Errorf("run on %s: %s answered request %d with nonsense (%.80q): %w", s.backend.Family(), s.program.Engine.Name, s.id, line, err)
	}
	for _, tier := range slices.Concat(rep.Tiers, rep.Allocs) {
		s.calls[tier]++
	}
	for _, tier := range rep.Linked {
		s.linked[tier]++
	}
	// Of a program that stopped or exited among its links nobody knows which modules
	// were compiled: they are sent again.
	whole := rep.Stop == nil && rep.Ended == nil
	if whole || len(rep.Tiers) > 0 || len(inv.Links) == 0 && (rep.Stop == nil || rep.Stop.Stage != "compile") {
		s.sent[req.Module.Key] = true
		for _, l := range req.Links {
			s.sent[l.Module.Key] = true
		}
	}
	for i, c := range req.Calls[:min(len(req.Calls), len(rep.Tiers))] {
		s.sent[c.Shim.Key] = true
		if i < len(rep.Calls) && rep.Calls[i].Trap == nil {
			for _, a := range c.Allocs {
				if a.Pages == 0 {
					s.sent[a.Shim.Key] = true
				}
			}
		}
	}
	return rep.answer(s.backend, given, s.pages)
}

// The request as driver.js reads it.
type (
	request struct {
		ID      int        `json:"id"`
		Reset   bool       `json:"reset"` // forget all modules first
		Links   []linkText `json:"links"`
		Module  moduleText `json:"module"`
		Host    *hostText  `json:"host,omitempty"`
		Calls   []callText `json:"calls"`
		Counter string     `json:"counter"`
	}
	linkText struct {
		Name    string     `json:"name"`
		Module  moduleText `json:"module"`
		Attempt bool       `json:"attempt"`
	}
	hostText struct {
		Input  []byte `json:"input"`
		Clock  string `json:"clock"`
		Output int    `json:"output"`
	}
	moduleText struct {
		Key  string  `json:"key"`
		Data *[]byte `json:"data,omitempty"` // nil where the program has it
	}
	callText struct {
		Export   string        `json:"export"`
		Shim     moduleText    `json:"shim"`
		Memory   string        `json:"memory"`
		Allocs   []allocText   `json:"allocs"`
		Writes   []writeText   `json:"writes"`
		Args     []argText     `json:"args"`
		Reads    []readText    `json:"reads"`
		Returned *returnedText `json:"returned,omitempty"`
	}
	allocText struct {
		Export string     `json:"export"`
		Shim   moduleText `json:"shim"`
		Args   []argText  `json:"args"`
		Pages  uint32     `json:"pages"`
		Size   uint32     `json:"size"`
		Arg    int        `json:"arg"`
	}
	writeText struct {
		Addr  uint32 `json:"addr"`
		Alloc int    `json:"alloc"`
		Data  []byte `json:"data"`
	}
	readText struct {
		Addr  uint32 `json:"addr"`
		Alloc int    `json:"alloc"`
		Size  uint32 `json:"size"`
	}
	returnedText struct {
		Form string `json:"form"`
		Pair int    `json:"pair"`
		Most uint32 `json:"most"`
	}
	argText struct {
		Wide bool   `json:"wide"` // 64 bits
		N    string `json:"n"`    // signed decimal of the bits
	}
)

// request writes an invocation down, and says how many bytes its answer may
// have.
func (s *session) request(inv backend.Invocation) (req request, limit int, err error) {
	s.id++
	req = request{ID: s.id, Counter: inv.Counter, Links: []linkText{}, Calls: []callText{}}
	if len(s.sent) > cacheSize {
		req.Reset = true
		clear(s.sent)
	}
	room := uint64(answerRoom)
	for _, l := range inv.Links {
		req.Links = append(req.Links, linkText{l.Name, s.module(l.Module), l.Attempt})
		room += 256
	}
	req.Module = s.module(inv.Module)
	if h := inv.Host; h != nil {
		req.Host = &hostText{append([]byte{}, h.Input...), strconv.FormatInt(h.Clock, 10), h.Output}
		room += 4 * (uint64(max(h.Output, 0)) + 2) / 3
	}
	for _, call := range inv.Calls {
		c := callText{Export: call.Export, Memory: call.MemoryName(), Allocs: []allocText{}, Writes: []writeText{}, Args: arguments(call.Args), Reads: []readText{}}
		if c.Shim, err = s.shim(call.Export, call.Args, call.Results); err != nil {
			return request{}, 0, err
		}
		for _, a := range call.Allocs {
			if a.Pages > 0 {
				c.Allocs = append(c.Allocs, allocText{Args: []argText{}, Pages: a.Pages, Size: a.Size, Arg: a.Arg})
				continue
			}
			shim, err := s.shim(a.Export, a.Args, []tassadar.ValueType{tassadar.I32})
			if err != nil {
				return request{}, 0, err
			}
			c.Allocs = append(c.Allocs, allocText{a.Export, shim, arguments(a.Args), 0, a.Size, a.Arg})
			room += 16
		}
		for _, w := range call.Writes {
			// JSON writes nil as null, which is no data.
			c.Writes = append(c.Writes, writeText{w.Addr, w.Alloc, append([]byte{}, w.Data...)})
		}
		room += 128 + 24*uint64(len(call.Results))
		for _, r := range call.Reads {
			c.Reads = append(c.Reads, readText{r.Addr, r.Alloc, r.Size})
			room += 8 + 4*(uint64(r.Size)+2)/3
		}
		if r := call.Returned; r != nil {
			c.Returned = &returnedText{string(r.Form), r.Pair, r.Most}
			room += 32 + 4*(uint64(r.Most)+2)/3
		}
		req.Calls = append(req.Calls, c)
	}
	return req, int(min(room, answerMax)), nil
}

// arguments writes numbers as driver.js reads them.
func arguments(values []tassadar.Value) []argText {
	out := make([]argText, len(values))
	for i, a := range values {
		out[i] = argText{Wide: a.Type.Bits() == 64, N: strconv.FormatInt(int64(a.Bits), 10)}
		if !out[i].Wide {
			out[i].N = strconv.FormatInt(int64(int32(uint32(a.Bits))), 10)
		}
	}
	return out
}

// shim names the module through which a function is called.
func (s *session) shim(export string, args []tassadar.Value, results []tassadar.ValueType) (moduleText, error) {
	t := wasm.FuncType{Results: results}
	for _, a := range args {
		t.Params = append(t.Params, a.Type)
	}
	shim := wasm.Shim(t)
	if shim == nil {
		return moduleText{}, tassadar.Errorf(tassadar.ABIUnsupported, "call %s%v -> %v: not number types", export, t.Params, t.Results)
	}
	return s.module(shim), nil
}

// module names a module, and adds its bytes unless the program has them.
func (s *session) module(data []byte) moduleText {
	m := moduleText{Key: tassadar.DigestBytes(data).Hex()}
	if !s.sent[m.Key] {
		data = append([]byte{}, data...)
		m.Data = &data
	}
	return m
}

// limited gives every memory that modules of an invocation declare the limit of pages
// as its maximum, and refuses one that starts with more.
func limited(inv backend.Invocation, pages int) (backend.Invocation, *tassadar.Refusal) {
	if declaresMore(inv, pages) {
		return inv, &tassadar.Refusal{Code: tassadar.MemoryLimitExceeded, By: tassadar.ByLimit, Detail: fmt.Sprintf("a module declares a memory of more than %d pages", pages)}
	}
	inv.Module = wasm.LimitMemory(inv.Module, uint64(pages))
	inv.Links = slices.Clone(inv.Links)
	for i := range inv.Links {
		inv.Links[i].Module = wasm.LimitMemory(inv.Links[i].Module, uint64(pages))
	}
	return inv, nil
}
