package javascript

import (
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// reply is the answer as driver.js writes it.
type reply struct {
	ID       int         `json:"id"`
	Attempts []callReply `json:"attempts"` // one an attempted link
	Calls    []callReply `json:"calls"`
	Tiers    []string    `json:"tiers"`  // one a call that was made, traps included
	Allocs   []string    `json:"allocs"` // likewise, of allocators that returned
	Linked   []string    `json:"linked"` // of exported functions that were compiled, of all instances
	Exited   bool        `json:"exited"` // the last call made exited
	Ended    *callReply  `json:"ended"`  // an exit while a module was instantiated
	NS       string      `json:"ns"`     // of all calls together
	Counter  string      `json:"counter"`
	Stop     *stop       `json:"stop"`
}

// stop is why an invocation ended other than by return or trap.
type stop struct {
	// Stage is compile, import, start, attempt, output, shim, abi or space: then
	// the name is the allocation of the call, from 0, and the message its address
	// and the bytes of the memory.
	Stage   string `json:"stage"`
	Name    string `json:"name"`
	Message string `json:"message"`
}

type callReply struct {
	Results []string `json:"results"`
	Reads   []string `json:"reads"`   // base64
	Written string   `json:"written"` // base64
	Errors  string   `json:"errors"`  // base64
	Trap    *thrown  `json:"trap"`
	// Returned is set where the result names bytes.
	Returned *struct {
		Memory string  `json:"memory"` // its size in bytes
		Before uint32  `json:"before"` // the length before the bytes, where it stands there
		Data   *string `json:"data"`   // base64; nil where it may not be read
	} `json:"returned"`
	Exit int32 `json:"exit"` // where there is no trap
}

// thrown is a JavaScript exception.
type thrown struct {
	Name    string `json:"name"`
	Message string `json:"message"`
	// At is the offset in the module of the instruction at which it happened, 0 where
	// the engine does not say it.
	At int `json:"at"`
}

// decode reads an answer and checks what does not need interpretation.
func (e *Engine) decode(line []byte, inv backend.Invocation) (*reply, error) {
	rep := &reply{}
	if err := tassadar.DecodeStrict(line, rep); err != nil {
		return nil, err
	}
	if len(rep.Tiers) > len(inv.Calls) || len(rep.Calls) > len(rep.Tiers) {
		return nil, fmt.Errorf("%d results and %d tiers of %d calls", len(rep.Calls), len(rep.Tiers), len(inv.Calls))
	}
	attempts := 0
	for _, l := range inv.Links {
		if l.Attempt {
			attempts++
		}
	}
	if len(rep.Attempts) > attempts || rep.Stop == nil && rep.Ended == nil && len(rep.Attempts) != attempts {
		return nil, fmt.Errorf("%d attempts of %d", len(rep.Attempts), attempts)
	}
	for _, t := range slices.Concat(rep.Tiers, rep.Allocs, rep.Linked) {
		if t != "none" && !slices.Contains(e.Tiers, t) {
			return nil, fmt.Errorf("tier %q", t)
		}
	}
	if err := rep.exits(); err != nil {
		return nil, err
	}
	if rep.Stop == nil && rep.Ended == nil {
		ended := len(rep.Calls) > 0 && (rep.Exited || rep.Calls[len(rep.Calls)-1].ends())
		if len(rep.Calls) != len(rep.Tiers) || len(rep.Calls) != len(inv.Calls) && !ended {
			return nil, fmt.Errorf("%d results of %d calls", len(rep.Calls), len(inv.Calls))
		}
	}
	return rep, nil
}

// ends reports whether no call follows.
func (c *callReply) ends() bool {
	return c.Trap != nil || c.Returned != nil && c.Returned.Data == nil
}

// exits checks that nothing comes after an exit, and that nothing else has a
// code.
func (rep *reply) exits() error {
	if rep.Ended != nil && (rep.Stop != nil || rep.Exited || len(rep.Tiers) > 0 || rep.Ended.Trap != nil) {
		return errors.New("the module exits while it is instantiated, and goes on")
	}
	if rep.Exited && (len(rep.Calls) == 0 || rep.Calls[len(rep.Calls)-1].Trap != nil) {
		return errors.New("an exit of no call, or of one that trapped")
	}
	for i, c := range slices.Concat(rep.Attempts, rep.Calls) {
		if c.Exit != 0 && !(rep.Exited && i == len(rep.Attempts)+len(rep.Calls)-1) {
			return fmt.Errorf("an exit code of entry %d, which did not exit", i)
		}
	}
	return nil
}

// answer interprets a reply.
func (rep *reply) answer(b *Backend, inv backend.Invocation, pages int) (answer backend.Answer, err error) {
	if answer.Counter, err = strconv.ParseUint(rep.Counter, 10, 64); err != nil {
		return backend.Answer{}, fmt.Errorf("counter: %w", err)
	}
	if rep.Stop != nil {
		answer.Refusal, err = rep.Stop.refusal(b, inv, pages, len(rep.Calls))
		return answer, err
	}
	ns, err := strconv.ParseUint(rep.NS, 10, 62)
	if err != nil {
		return backend.Answer{}, fmt.Errorf("elapsed time: %w", err)
	}
	answer.Elapsed = time.Duration(ns)
	attempts := slices.DeleteFunc(slices.Clone(inv.Links), func(l invocation.Link) bool { return !l.Attempt })
	for i, c := range rep.Attempts {
		result, _, err := c.result(b.engine, inv, attempts[i].Module, invocation.Call{})
		if err != nil {
			return backend.Answer{}, fmt.Errorf("attempt %d: %w", i, err)
		}
		answer.Result = append(answer.Result, result)
	}
	if rep.Ended != nil {
		result, _, err := rep.Ended.result(b.engine, inv, nil, invocation.Call{})
		if err != nil {
			return backend.Answer{}, fmt.Errorf("exit: %w", err)
		}
		answer.Result = append(answer.Result, result)
	}
	for i, c := range rep.Calls {
		call := inv.Calls[i]
		if rep.Exited && i == len(rep.Calls)-1 {
			call = invocation.Call{Export: call.Export} // without results
		}
		result, refusal, err := c.result(b.engine, inv, nil, call)
		if err != nil {
			return backend.Answer{}, fmt.Errorf("call %s: %w", call.Export, err)
		}
		if refusal != nil {
			answer.Refusal = refusal
			return answer, nil
		}
		answer.Result = append(answer.Result, result)
		if result.Trap != "" && i != len(rep.Calls)-1 {
			return backend.Answer{}, fmt.Errorf("call %s trapped, and another was made", call.Export)
		}
		if result.Trap == tassadar.TrapStackExhausted {
			answer.Refusal = &tassadar.Refusal{Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine, Detail: c.Trap.Message}
		}
	}
	return answer, nil
}

// result reads the values and outputs of a call that returned, or the trap; the
// instantiated module is that of an attempt. The
// refusal is of bytes that the result names.
func (c callReply) result(e *Engine, inv backend.Invocation, instantiated []byte, call invocation.Call) (out tassadar.CallResult, refusal *tassadar.Refusal, err error) {
	fail := func(format string, args ...any) (tassadar.CallResult, *tassadar.Refusal, error) {
		return out, nil, fmt.Errorf(format, args...)
	}
	written, err := base64.StdEncoding.DecodeString(c.Written)
	if err != nil {
		return fail("output: %w", err)
	}
	if len(written) > 0 {
		out.Written = written
	}
	failures, err := base64.StdEncoding.DecodeString(c.Errors)
	if err != nil {
		return fail("errors: %w", err)
	}
	if len(failures) > 0 {
		out.Errors = failures
	}
	out.Exit = c.Exit
	if c.Trap != nil {
		out.Trap, err = c.Trap.kind(e, inv, instantiated)
		return out, nil, err
	}
	if len(c.Results) != len(call.Results) || len(c.Reads) != len(call.Reads) || (c.Returned == nil) != (call.Returned == nil) {
		return fail("%d results and %d buffers, want %d and %d; bytes of the result %t, want %t",
			len(c.Results), len(c.Reads), len(call.Results), len(call.Reads), c.Returned != nil, call.Returned != nil)
	}
	for i, text := range c.Results {
		t := call.Results[i]
		n, err := strconv.ParseInt(text, 10, t.Bits())
		if err != nil {
			return fail("result %d: %w", i, err)
		}
		bits := uint64(n)
		if t.Bits() == 32 {
			bits = uint64(uint32(n))
		}
		out.Results = append(out.Results, tassadar.Value{Type: t, Bits: bits})
	}
	reads := make([]tassadar.Bytes, len(c.Reads))
	for i, text := range c.Reads {
		data, err := base64.StdEncoding.DecodeString(text)
		if err != nil {
			return fail("buffer %d: %w", i, err)
		}
		if len(data) != int(call.Reads[i].Size) {
			return fail("buffer %d has %d bytes, want %d", i, len(data), call.Reads[i].Size)
		}
		reads[i] = data
	}
	var returned tassadar.Bytes
	if call.Returned != nil {
		if returned, refusal, err = c.named(call.Returned, out.Results, reads); refusal != nil || err != nil {
			return out, refusal, err
		}
	}
	out.Outputs = call.Outputs(out.Results, reads, returned)
	return out, nil, nil
}

// named reads the bytes that a result names, and checks that they are what it
// names.
func (c callReply) named(r *invocation.Returned, results []tassadar.Value, reads []tassadar.Bytes) (tassadar.Bytes, *tassadar.Refusal, error) {
	memory, err := strconv.ParseUint(c.Returned.Memory, 10, 33)
	if err != nil {
		return nil, nil, fmt.Errorf("size of memory: %w", err)
	}
	addr, size, refusal := r.Where(results, reads, memory, func(uint32) uint32 { return c.Returned.Before })
	if refusal != nil {
		return nil, refusal, nil
	}
	if c.Returned.Data == nil {
		if r.Form == tassadar.ReturnsText {
			return nil, r.Refuse(addr, memory), nil
		}
		return nil, nil, fmt.Errorf("nothing was read of %d bytes at %d", size, addr)
	}
	data, err := base64.StdEncoding.DecodeString(*c.Returned.Data)
	if err != nil {
		return nil, nil, fmt.Errorf("bytes of the result: %w", err)
	}
	if n := uint64(len(data)); n != size && (r.Form != tassadar.ReturnsText || n >= size) {
		return nil, nil, fmt.Errorf("%d bytes of the result, want %d", n, size)
	}
	return append(tassadar.Bytes{}, data...), nil, nil
}

// refusal says what a stop after so many calls means; the error, that nothing was
// measured.
func (s *stop) refusal(b *Backend, inv backend.Invocation, pages, calls int) (*tassadar.Refusal, error) {
	detail := s.Name + ": " + s.Message
	refused := func(code tassadar.Code, by tassadar.Refuser) (*tassadar.Refusal, error) {
		return &tassadar.Refusal{Code: code, By: by, Detail: detail}, nil
	}
	switch {
	// V8 checks the limit when it decodes (before 11) or instantiates, where it
	// says the same as when the host is out of memory.
	case (s.Name == "CompileError" || s.Name == "RangeError") && declaresMore(inv, pages):
		return refused(tassadar.MemoryLimitExceeded, tassadar.ByLimit)
	case s.Stage == "compile" && s.Name == "CompileError":
		return b.Capabilities().Refused(b.Family(), inv, detail), nil
	case s.Stage == "import":
		return refused(tassadar.HostImportUnsupported, tassadar.ByEngine)
	case s.Stage == "space":
		return s.space(inv, calls)
	case s.Stage == "output":
		return refused(tassadar.OutputLimitExceeded, tassadar.ByLimit)
	case s.Stage == "attempt" && b.engine.exhausts(s.Name, s.Message):
		return refused(tassadar.CallDepthExceeded, tassadar.ByEngine)
	case s.Stage == "start" && s.Name == "LinkError":
		return refused(tassadar.ABIUnsupported, tassadar.ByEngine)
	case s.Stage == "start" && (s.Name == "RuntimeError" || b.engine.exhausts(s.Name, s.Message)):
		return refused(tassadar.StartFailed, tassadar.ByEngine)
	case s.Stage == "abi":
		return nil, tassadar.Errorf(tassadar.ABIUnsupported, "%s", detail)
	}
	return nil, errors.New("at " + s.Stage + ": " + detail)
}

// space reads what an allocator of a call answered.
func (s *stop) space(inv backend.Invocation, call int) (*tassadar.Refusal, error) {
	var at, memory uint64
	n, err := strconv.Atoi(s.Name)
	if err == nil {
		_, err = fmt.Sscanf(s.Message, "%d %d", &at, &memory)
	}
	if err != nil || call >= len(inv.Calls) || n < 0 || n >= len(inv.Calls[call].Allocs) || at > 1<<32-1 {
		return nil, fmt.Errorf("an allocator %q of call %d that answers %q", s.Name, call, s.Message)
	}
	refusal := inv.Calls[call].Allocs[n].Refuse(uint32(at), memory)
	if refusal == nil {
		return nil, fmt.Errorf("an allocator of call %d is refused that answers %q", call, s.Message)
	}
	return refusal, nil
}

// declaresMore reports whether a well-formed module of the invocation declares
// a memory of more than the given number of pages.
func declaresMore(inv backend.Invocation, pages int) bool {
	modules := [][]byte{inv.Module}
	for _, l := range inv.Links {
		modules = append(modules, l.Module)
	}
	return slices.ContainsFunc(modules, func(data []byte) bool {
		m, err := wasm.Decode(data)
		return err == nil && slices.ContainsFunc(m.Memories, func(mem wasm.Memory) bool { return mem.Min > uint64(pages) })
	})
}

// exhausts reports whether an exception says that the stack is at its end.
func (e *Engine) exhausts(name, message string) bool {
	kind, ok := e.Trap(name, message)
	return ok && kind == tassadar.TrapStackExhausted
}

// kind reads the trap off the engine's words, or off the instruction where they say the
// same of memories and tables. The instantiated module is that of an attempt.
func (t thrown) kind(e *Engine, inv backend.Invocation, instantiated []byte) (tassadar.Trap, error) {
	kind, ok := e.Trap(t.Name, t.Message)
	if kind == Ambiguous {
		kind, ok = bounds(inv, instantiated, t.At)
	}
	if !ok {
		return "", fmt.Errorf("an exception that is no known trap: %s: %s", t.Name, t.Message)
	}
	return kind, nil
}

// bounds tells which bounds were left, by the instruction at an offset. Where there is
// none, a segment of the instantiated module left them, if it has segments of one kind.
func bounds(inv backend.Invocation, instantiated []byte, at int) (tassadar.Trap, bool) {
	kinds := map[tassadar.Trap]bool{}
	note := func(table, memory bool) {
		if table {
			kinds[tassadar.TrapIndirectCall] = true
		}
		if memory {
			kinds[tassadar.TrapMemoryBounds] = true
		}
	}
	if m, err := wasm.Decode(instantiated); at == 0 && err == nil {
		note(len(m.Elements) > 0, len(m.Data) > 0)
	}
	modules := [][]byte{inv.Module}
	for _, l := range inv.Links {
		modules = append(modules, l.Module)
	}
	for _, data := range modules {
		m, err := wasm.Decode(data)
		if err != nil || at == 0 {
			continue
		}
		for i := range m.Funcs {
			for in := range m.Instructions(&m.Funcs[i]) {
				if in.Start == at {
					table := strings.Contains(in.Op.String(), "call_indirect") || strings.HasPrefix(in.Op.String(), "table.")
					note(table, !table)
				}
			}
		}
	}
	for kind := range kinds {
		return kind, len(kinds) == 1
	}
	return "", false
}
