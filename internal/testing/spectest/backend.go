package spectest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
)

// callLimit bounds the time of one invocation of a backend, a compilation of thousands of
// functions on a busy machine included.
const callLimit = 10 * time.Minute

// RunBackend runs a script on a session of a backend. Calls that return are made by a
// [driver], together; each that must trap by itself, after those before it that write. What a
// call did before it trapped is not done again for those behind it.
//
// What the engine lacks is refused by the names of the capabilities; modules in the text
// format are no assertions here. A module that is not taken, and should be, is a failure.
func (s *Suite) RunBackend(ctx context.Context, b backend.Backend, session backend.Session, script string) (*Result, error) {
	sc, err := s.script(script)
	if err != nil {
		return nil, err
	}
	p, err := s.newPlan(sc)
	if err != nil {
		return nil, fmt.Errorf("script %s: %w", script, err)
	}
	x := &execution{plan: p, ctx: ctx, script: sc, backend: b, session: session,
		reason: map[int]string{}, fault: map[int]string{}}
	if err := x.run(); err != nil {
		return nil, err
	}
	return x.result(s.Version, script), ctx.Err()
}

// execution is a script on a backend.
type execution struct {
	*plan
	ctx     context.Context
	script  *script
	backend backend.Backend
	session backend.Session
	// reason says of commands why they were not run, fault what is wrong.
	reason, fault map[int]string
}

func (x *execution) result(suite, script string) *Result {
	out := &Result{Suite: suite, Name: script, Refused: map[string]int{}}
	for i := range x.script.Commands {
		c := &x.script.Commands[i]
		reason, fault := x.reason[i], x.fault[i]
		line := func(what string) string { return fmt.Sprintf("%s.wast:%d: %s: %s", script, c.Line, c.Type, what) }
		switch {
		case c.ModuleType == "text":
			continue
		case c.assertion() && reason != "":
			out.Refused[reason]++
			continue
		case c.assertion():
			out.Run++
			if fault == "" {
				out.Passed++
			}
		}
		if fault != "" {
			out.Failures = append(out.Failures, line(fault))
		}
	}
	return out
}

// say notes what became of commands that a program could not run for.
func (x *execution) say(reason, fault string, commands ...int) {
	for _, i := range commands {
		if reason != "" {
			x.reason[i] = reason
		} else if fault != "" {
			x.fault[i] = fault
		}
	}
}

func (x *execution) run() error {
	getters := map[int]bool{}
	for i := range x.nodes {
		for _, g := range x.nodes[i].getters {
			getters[g] = true
		}
	}
	sizes := map[int]int{} // modules of a group
	for i := 1; i < len(x.nodes); i++ {
		if !getters[i] {
			sizes[x.nodes[i].group]++
		}
	}
	of := map[int][]int{} // commands of a group
	for i := range x.script.Commands {
		c := &x.script.Commands[i]
		switch {
		case c.ModuleType == "text" || c.Type == "register":
		case c.Type == "assert_invalid" || c.Type == "assert_malformed" || c.Type == "assert_unlinkable":
			x.refused(i)
		default:
			g := x.nodes[x.of[i]].group
			of[g] = append(of[g], i)
		}
	}
	for _, g := range slices.Sorted(maps.Keys(of)) {
		if err := x.ctx.Err(); err != nil {
			return err
		}
		x.program(of[g], sizes[g] == 1)
	}
	return nil
}

// invoke runs calls without parameters that return one i64, or nothing where they are to
// trap. Reason and fault say why they were not run.
func (x *execution) invoke(module []byte, links []invocation.Link, calls ...invocation.Call) (backend.Answer, string, string) {
	answer, err := x.session.Run(x.ctx, backend.Invocation{Module: module, Links: links, Calls: calls, Time: callLimit})
	if reason, fault := unmeasured(err); reason != "" || fault != "" {
		return answer, reason, fault
	}
	if r := answer.Refusal; r != nil {
		switch r.Code {
		case tassadar.TimeLimitExceeded, tassadar.MemoryLimitExceeded, tassadar.ModuleLimitExceeded, tassadar.FeatureUnsupported:
			return answer, string(r.Code), ""
		}
	}
	for _, l := range links { // what was attempted is told before the calls
		if l.Attempt && len(calls) > 0 && len(answer.Result) > 0 {
			answer.Result = answer.Result[1:]
		}
	}
	return answer, "", ""
}

// unmeasured is the reason of an error of a session: what the engine lacks, or a code. What
// has none is a fault.
func unmeasured(err error) (reason, fault string) {
	var lack *backend.LackError
	switch {
	case err == nil:
		return "", ""
	case errors.As(err, &lack):
		return strings.Join(lack.Lacks, ","), ""
	case tassadar.CodeOf(err) != "":
		return string(tassadar.CodeOf(err)), ""
	}
	// What a compiler or an engine says besides names places that are others each time.
	words := strings.SplitN(err.Error(), ": ", 3)
	return "", strings.Join(words[:min(2, len(words))], ": ")
}

// links are the modules that a node imports from, and what those import from.
func (x *execution) links(n *node) []invocation.Link {
	var out []invocation.Link
	for _, m := range x.closure(n) {
		out = append(out, invocation.Link{Name: m.Name, Module: m.Wasm})
	}
	return out[:len(out)-1]
}

// refused expects a module not to be taken, or not to be linked.
func (x *execution) refused(i int) {
	c := &x.script.Commands[i]
	n := x.alone[i]
	answer, reason, fault := x.invoke(n.Wasm, x.links(&n))
	r := answer.Refusal
	if r != nil && r.Code == tassadar.FeatureUnsupported && c.Type != "assert_unlinkable" {
		return // refused, and to our reader it is a module of a later version
	}
	if reason == "" && fault == "" {
		switch {
		case r != nil && r.Code == tassadar.HostImportUnsupported && !x.backend.Capabilities().Has(backend.HostImports):
			reason = string(backend.HostImports) // refused before the engine sees it
		case r == nil:
			fault = "accepted"
		case c.Type != "assert_unlinkable" && r.Code != tassadar.MalformedModule,
			c.Type == "assert_unlinkable" && r.Code != tassadar.HostImportUnsupported && r.Code != tassadar.ABIUnsupported && r.Code != tassadar.StartFailed:
			fault = "refused as " + string(r.Code)
		}
	}
	x.say(reason, fault, i)
}

// kinds are the kinds of traps that a text of the tests names.
func kind(text string) tassadar.Trap {
	for prefix, k := range map[string]tassadar.Trap{
		"unreachable": tassadar.TrapUnreachable, "integer divide by zero": tassadar.TrapDivideByZero,
		"integer overflow": tassadar.TrapIntegerOverflow, "invalid conversion to integer": tassadar.TrapIntegerOverflow,
		"out of bounds memory access": tassadar.TrapMemoryBounds, "out of bounds table access": tassadar.TrapIndirectCall,
		"undefined": tassadar.TrapIndirectCall, "uninitialized": tassadar.TrapIndirectCall, "indirect call": tassadar.TrapIndirectCall,
		"call stack exhausted": tassadar.TrapStackExhausted,
	} {
		if strings.HasPrefix(text, prefix) {
			return k
		}
	}
	return ""
}

// lacking is what of an expectation the engine says that it does not have.
func (x *execution) lacking(c *command) string {
	var needs []backend.Capability
	if c.Type == "assert_exhaustion" {
		needs = append(needs, backend.StackLimit)
	}
	if c.Type == "assert_uninstantiable" && strings.HasPrefix(c.Text, "out of bounds table") {
		needs = append(needs, backend.ElementBounds)
	}
	reason, _ := unmeasured(x.backend.Capabilities().Lacking("", needs))
	return reason
}

// program runs the commands of a group of modules. Alone says that it is one module, whose
// functions are called from functions that are added to it; otherwise they are called from
// a module behind those that are there by then.
func (x *execution) program(commands []int, alone bool) {
	var links []invocation.Link
	var done []int // modules that are instantiated
	linked := func(n *node) {
		if slices.Contains(n.deps, 0) && !slices.ContainsFunc(links, func(l invocation.Link) bool { return l.Name == hostName }) {
			links = append(links, invocation.Link{Name: hostName, Module: x.nodes[0].Wasm})
		}
	}
	for at := 0; at < len(commands); {
		i := commands[at]
		c, n := &x.script.Commands[i], &x.nodes[x.of[i]]
		var actions []int // up to the next module
		for at++; at < len(commands) && x.script.Commands[commands[at]].Action.Type != ""; at++ {
			actions = append(actions, commands[at])
		}
		linked(n)
		if c.Type == "assert_uninstantiable" {
			x.uninstantiable(i, n, links, alone)
			links = append(links, invocation.Link{Name: n.Name, Module: n.Wasm, Attempt: true})
			continue
		}
		var base *node
		if alone {
			base = n
		} else {
			links = append(links, invocation.Link{Name: n.Name, Module: n.Wasm})
			done = append(done, x.of[i])
		}
		e := &epoch{execution: x, links: links, base: base, done: done}
		state := e.run(i, actions)
		if !alone && state != nil {
			links = append(links, invocation.Link{Name: fmt.Sprintf("state %d", i), Module: state})
		}
	}
}

// uninstantiable expects a module to trap when it is instantiated.
func (x *execution) uninstantiable(i int, n *node, links []invocation.Link, alone bool) {
	c := &x.script.Commands[i]
	if reason := x.lacking(c); reason != "" {
		x.say(reason, "", i)
		return
	}
	if alone && len(links) == 0 && !x.backend.Capabilities().Has(backend.LinkedModules) {
		answer, reason, fault := x.invoke(n.Wasm, links)
		if r := answer.Refusal; reason == "" && fault == "" && (r == nil || r.Code != tassadar.StartFailed) {
			fault = "no trap"
		}
		x.say(reason, fault, i)
		return
	}
	tried := append(slices.Clip(links), invocation.Link{Name: n.Name, Module: n.Wasm, Attempt: true})
	answer, reason, fault := x.invoke([]byte("\x00asm\x01\x00\x00\x00"), tried)
	if reason == "" && fault == "" {
		if len(answer.Result) == 0 {
			fault = "not tried"
		} else if got := answer.Result[len(answer.Result)-1].Trap; got != kind(c.Text) {
			fault = fmt.Sprintf("trap %q, want %q", got, c.Text)
		}
	}
	x.say(reason, fault, i)
}
