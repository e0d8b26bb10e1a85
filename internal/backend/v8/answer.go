package v8

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
	Linked   []string    `json:"linked"` // of exported functions that were compiled, of all instances
	Exited   bool        `json:"exited"` // the last call made exited
	Ended    *callReply  `json:"ended"`  // an exit while a module was instantiated
	NS       string      `json:"ns"`     // of all calls together
	Counter  string      `json:"counter"`
	Stop     *stop       `json:"stop"`
}

// stop is why an invocation ended other than by return or trap.
type stop struct {
	Stage   string `json:"stage"` // compile, import, start, attempt, output, shim or abi
	Name    string `json:"name"`
	Message string `json:"message"`
}

type callReply struct {
	Results []string `json:"results"`
	Reads   []string `json:"reads"`   // base64
	Written string   `json:"written"` // base64
	Errors  string   `json:"errors"`  // base64
	Trap    *thrown  `json:"trap"`
	Exit    int32    `json:"exit"` // where there is no trap
}

// thrown is a JavaScript exception.
type thrown struct {
	Name    string `json:"name"`
	Message string `json:"message"`
}

// decode reads an answer and checks what does not need interpretation.
func decode(line []byte, inv backend.Invocation) (*reply, error) {
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
	for _, t := range slices.Concat(rep.Tiers, rep.Linked) {
		if t != liftoff && t != turbofan && t != "none" {
			return nil, fmt.Errorf("tier %q", t)
		}
	}
	if err := rep.exits(); err != nil {
		return nil, err
	}
	if rep.Stop == nil && rep.Ended == nil {
		trapped := len(rep.Calls) > 0 && (rep.Exited || rep.Calls[len(rep.Calls)-1].Trap != nil)
		if len(rep.Calls) != len(rep.Tiers) || len(rep.Calls) != len(inv.Calls) && !trapped {
			return nil, fmt.Errorf("%d results of %d calls", len(rep.Calls), len(inv.Calls))
		}
	}
	return rep, nil
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
func (rep *reply) answer(inv backend.Invocation, pages int) (answer backend.Answer, err error) {
	if answer.Counter, err = strconv.ParseUint(rep.Counter, 10, 64); err != nil {
		return backend.Answer{}, fmt.Errorf("counter: %w", err)
	}
	if rep.Stop != nil {
		answer.Refusal, err = rep.Stop.refusal(inv, pages)
		return answer, err
	}
	ns, err := strconv.ParseUint(rep.NS, 10, 62)
	if err != nil {
		return backend.Answer{}, fmt.Errorf("elapsed time: %w", err)
	}
	answer.Elapsed = time.Duration(ns)
	for i, c := range rep.Attempts {
		result, err := c.result(invocation.Call{})
		if err != nil {
			return backend.Answer{}, fmt.Errorf("attempt %d: %w", i, err)
		}
		answer.Result = append(answer.Result, result)
	}
	if rep.Ended != nil {
		result, err := rep.Ended.result(invocation.Call{})
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
		result, err := c.result(call)
		if err != nil {
			return backend.Answer{}, fmt.Errorf("call %s: %w", call.Export, err)
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

// result reads the values and buffers of a call that returned, or the trap.
func (c callReply) result(call invocation.Call) (out tassadar.CallResult, err error) {
	written, err := base64.StdEncoding.DecodeString(c.Written)
	if err != nil {
		return out, fmt.Errorf("output: %w", err)
	}
	if len(written) > 0 {
		out.Written = written
	}
	failures, err := base64.StdEncoding.DecodeString(c.Errors)
	if err != nil {
		return out, fmt.Errorf("errors: %w", err)
	}
	if len(failures) > 0 {
		out.Errors = failures
	}
	out.Exit = c.Exit
	if c.Trap != nil {
		out.Trap, err = c.Trap.kind()
		return out, err
	}
	if len(c.Results) != len(call.Results) || len(c.Reads) != len(call.Reads) {
		return out, fmt.Errorf("%d results and %d buffers, want %d and %d", len(c.Results), len(c.Reads), len(call.Results), len(call.Reads))
	}
	for i, text := range c.Results {
		t := call.Results[i]
		n, err := strconv.ParseInt(text, 10, t.Bits())
		if err != nil {
			return out, fmt.Errorf("result %d: %w", i, err)
		}
		bits := uint64(n)
		if t.Bits() == 32 {
			bits = uint64(uint32(n))
		}
		out.Results = append(out.Results, tassadar.Value{Type: t, Bits: bits})
	}
	for i, text := range c.Reads {
		data, err := base64.StdEncoding.DecodeString(text)
		if err != nil {
			return out, fmt.Errorf("buffer %d: %w", i, err)
		}
		if len(data) != int(call.Reads[i].Size) {
			return out, fmt.Errorf("buffer %d has %d bytes, want %d", i, len(data), call.Reads[i].Size)
		}
		out.Outputs = append(out.Outputs, data)
	}
	return out, nil
}

// refusal says what a stop means; the error, that nothing was measured.
func (s *stop) refusal(inv backend.Invocation, pages int) (*tassadar.Refusal, error) {
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
		return refused(tassadar.MalformedModule, tassadar.ByEngine)
	case s.Stage == "import":
		return refused(tassadar.HostImportUnsupported, tassadar.ByEngine)
	case s.Stage == "output":
		return refused(tassadar.OutputLimitExceeded, tassadar.ByLimit)
	case s.Stage == "attempt" && isStackExhausted(s.Name, s.Message):
		return refused(tassadar.CallDepthExceeded, tassadar.ByEngine)
	case s.Stage == "start" && s.Name == "LinkError":
		return refused(tassadar.ABIUnsupported, tassadar.ByEngine)
	case s.Stage == "start" && (s.Name == "RuntimeError" || isStackExhausted(s.Name, s.Message)):
		return refused(tassadar.StartFailed, tassadar.ByEngine)
	case s.Stage == "abi":
		return nil, tassadar.Errorf(tassadar.ABIUnsupported, "%s", detail)
	}
	return nil, errors.New("at " + s.Stage + ": " + detail)
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

func isStackExhausted(name, message string) bool {
	return name == "RangeError" && message == "Maximum call stack size exceeded"
}

// kind reads the trap off V8's message (src/common/message-template.h,
// kTrap…; the texts are those of V8 11 to 14).
func (t thrown) kind() (tassadar.Trap, error) {
	if isStackExhausted(t.Name, t.Message) {
		return tassadar.TrapStackExhausted, nil
	}
	kinds := map[string]tassadar.Trap{
		"unreachable":                                  tassadar.TrapUnreachable,
		"memory access out of bounds":                  tassadar.TrapMemoryBounds,
		"divide by zero":                               tassadar.TrapDivideByZero,
		"remainder by zero":                            tassadar.TrapDivideByZero,
		"divide result unrepresentable":                tassadar.TrapIntegerOverflow,
		"float unrepresentable in integer range":       tassadar.TrapIntegerOverflow,
		"table index is out of bounds":                 tassadar.TrapIndirectCall, // also of an active element segment
		"element segment out of bounds":                tassadar.TrapIndirectCall,
		"null function or function signature mismatch": tassadar.TrapIndirectCall,
	}
	// Segments are named by the API: "WebAssembly.Instance(): data segment is
	// out of bounds", with index and sizes in later versions.
	text, instantiating := strings.CutPrefix(t.Message, "WebAssembly.Instance(): ")
	kind, ok := kinds[text]
	if instantiating && strings.HasPrefix(text, "data segment") && strings.Contains(text, "out of bounds") {
		kind, ok = tassadar.TrapMemoryBounds, true
	}
	if !ok || t.Name != "RuntimeError" {
		return "", fmt.Errorf("an exception that is no known trap: %s: %s", t.Name, t.Message)
	}
	return kind, nil
}
