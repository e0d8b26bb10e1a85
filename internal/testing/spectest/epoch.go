package spectest

import (
	"errors"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// epoch is the calls of a program between two of its modules.
type epoch struct {
	*execution
	links []invocation.Link
	base  *node // that the driver is added to; nil for a driver of its own
	done  []int // nodes that the driver imports from

	driver
	module  []byte
	returns []returning
	traps   []trapping
	index   map[[2]string]uint32 // of imported functions and globals of a driver of its own
}

// returning is an assertion that returns, by the function that makes it.
type returning struct {
	command int
	index   uint32
	want    uint64
	writes  bool
}

// trapping is an assertion that traps, and how many of the returning ones stand before it.
type trapping struct {
	command, before int
	state           string // function to call before, "" for none
}

func noted(command int) string { return fmt.Sprintf("tassadar %d", command) }

// run makes the calls. State is a module that makes those again which write, when it is
// instantiated; nil where there are none.
func (e *epoch) run(module int, actions []int) (state []byte) {
	main := []byte("\x00asm\x01\x00\x00\x00")
	if e.base != nil {
		main = e.base.Wasm
	}
	fail := func(reason, fault string) {
		e.say(reason, fault, append([]int{module}, actions...)...)
	}
	if err := e.build(actions); err != nil {
		fail("", err.Error())
		return nil
	}
	if len(e.added) == 0 {
		answer, reason, fault := e.invoke(main, e.links)
		if reason == "" && fault == "" && answer.Refusal != nil {
			fault = "refused: " + string(answer.Refusal.Code)
		}
		e.say(reason, fault, module)
		return nil
	}
	var err error
	if e.module, err = e.driver.module(e.wasm()); err != nil {
		fail("", err.Error())
		return nil
	}
	answer, reason, fault := e.invoke(e.module, e.links, call("all", tassadar.I64))
	if r := answer.Refusal; reason == "" && fault == "" && r != nil && r.Code != tassadar.CallDepthExceeded {
		fault = "refused: " + string(r.Code)
	}
	if reason != "" || fault != "" {
		fail(reason, fault)
		return nil
	}
	want := uint64(0)
	for _, r := range e.returns {
		want = mix(want, r.want)
	}
	if got := answer.Result; len(got) != 1 || len(got[0].Results) != 1 || got[0].Results[0].Bits != want {
		e.locate(slices.Clone(e.returns))
	}
	for _, t := range e.traps {
		e.trap(t)
	}
	if e.base != nil {
		return nil
	}
	return e.state()
}

func (e *epoch) wasm() []byte {
	if e.base == nil {
		return nil
	}
	return e.base.Wasm
}

func call(name string, results ...tassadar.ValueType) invocation.Call {
	return invocation.Call{Export: name, Results: results}
}

// build makes the driver.
func (e *epoch) build(actions []int) error {
	if len(actions) == 0 {
		return nil
	}
	if err := e.begin(actions); err != nil {
		return err
	}
	var segment []uint32 // of returning calls that write, since the last state
	state := ""
	tainted := "" // why a call that may write was not made
	for _, i := range actions {
		c := &e.script.Commands[i]
		if tainted != "" {
			e.say(tainted, "", i)
			continue
		}
		index, global, writing, err := e.target(i)
		if err != nil {
			return err
		}
		if c.Type == "assert_trap" || c.Type == "assert_exhaustion" {
			if reason := e.lacking(c); reason != "" {
				e.say(reason, "", i)
				continue
			}
			if len(segment) > 0 {
				body := dropping(segment)
				if state != "" {
					last := e.funcs + uint32(slices.IndexFunc(e.added, func(f function) bool { return f.name == state }))
					body = slices.Concat([]byte{0, 0x10}, uleb(uint64(last)), body[1:])
				}
				state = fmt.Sprintf("state before %d", i)
				e.add(function{name: state, typ: 1, body: body})
				segment = nil
			}
			body, err := c.call(index, global)
			if errors.Is(err, errReferences) {
				e.say(References, "", i)
				continue
			}
			if err != nil {
				return err
			}
			results, err := e.results(i)
			if err != nil {
				return err
			}
			body = slices.Concat([]byte{0}, body, slices.Repeat([]byte{0x1a}, results), []byte{0x0b})
			e.add(function{name: noted(i), typ: 1, body: body})
			e.traps = append(e.traps, trapping{i, len(e.returns), state})
			continue
		}
		body, want, err := e.returningCall(i, index, global)
		if errors.Is(err, errReferences) {
			e.say(References, "", i)
			if writing {
				tainted = References
			}
			continue
		}
		if err != nil {
			return err
		}
		f := e.add(function{name: noted(i), body: body})
		e.returns = append(e.returns, returning{i, f, want, writing})
		if writing {
			segment = append(segment, f)
		}
	}
	var all []uint32
	for _, r := range e.returns {
		all = append(all, r.index)
	}
	e.add(function{name: "all", body: mixing(all)})
	return nil
}

// returningCall is the function of an action that returns. One that asserts nothing drops
// what it gets.
func (e *epoch) returningCall(i int, index uint32, global bool) (body []byte, want uint64, err error) {
	c := &e.script.Commands[i]
	if c.Type != "action" {
		return c.returning(index, global)
	}
	if body, err = c.call(index, global); err != nil {
		return nil, 0, err
	}
	n, err := e.results(i)
	return slices.Concat([]byte{0}, body, slices.Repeat([]byte{0x1a}, n), []byte{0x42, 0, 0x0b}), 0, err
}

// exported is the export that an action is about.
func (e *epoch) exported(i int) (*node, wasm.Export, error) {
	c, n := &e.script.Commands[i], &e.nodes[e.of[i]]
	if n.decoded == nil {
		return nil, wasm.Export{}, fmt.Errorf("the module of line %d is not read", c.Line)
	}
	x, ok := n.decoded.Export(c.Action.Field)
	if !ok {
		return nil, x, fmt.Errorf("line %d: no export %q", c.Line, c.Action.Field)
	}
	return n, x, nil
}

// results is how many results an action has.
func (e *epoch) results(i int) (int, error) {
	n, x, err := e.exported(i)
	if err != nil || x.Kind != wasm.KindFunc {
		return 1, err
	}
	t, _ := n.decoded.FuncType(x.Index)
	return len(t.Results), nil
}

// begin finds where the driver's functions begin, and what it imports.
func (e *epoch) begin(actions []int) error {
	if e.base != nil {
		m := e.base.decoded
		if m == nil {
			return errors.New("the module is not read")
		}
		e.funcs, e.nTypes = uint32(m.Imported(wasm.KindFunc)+len(m.Funcs)), uint32(len(m.Types))
		return nil
	}
	e.index = map[[2]string]uint32{}
	for _, i := range actions {
		n, x, err := e.exported(i)
		if err != nil {
			return err
		}
		key := [2]string{n.Name, e.script.Commands[i].Action.Field}
		if _, ok := e.index[key]; ok {
			continue
		}
		entry := slices.Concat(name(key[0]), name(key[1]))
		if x.Kind == wasm.KindFunc {
			t, _ := n.decoded.FuncType(x.Index)
			e.index[key] = e.funcs
			e.imports = append(e.imports, slices.Concat(entry, []byte{0}, uleb(uint64(len(e.types)))))
			e.types = append(e.types, t)
			e.funcs++
			continue
		}
		g, ok := n.decoded.Global(x.Index)
		if !ok {
			return fmt.Errorf("no global %q", key[1])
		}
		mutable := byte(0)
		if g.Mutable {
			mutable = 1
		}
		e.index[key] = e.globals
		e.imports = append(e.imports, slices.Concat(entry, []byte{3, typeCodes[g.Type], mutable}))
		e.globals++
	}
	e.nTypes = uint32(len(e.types))
	return nil
}

// target is the index of what an action is about in the driver's module.
func (e *epoch) target(i int) (index uint32, global, writing bool, err error) {
	n, x, err := e.exported(i)
	if err != nil {
		return 0, false, false, err
	}
	field := e.script.Commands[i].Action.Field
	index, global = x.Index, x.Kind == wasm.KindGlobal
	if e.base == nil {
		index = e.index[[2]string{n.Name, field}]
	}
	return index, global, !global && writes(n.decoded, field), nil
}

// locate finds which of the returning calls are not what they must be. A call that
// traps is left out for those behind it.
func (e *epoch) locate(left []returning) {
	for len(left) > 0 {
		var calls []invocation.Call
		for _, r := range left {
			calls = append(calls, call(noted(r.command), tassadar.I64))
		}
		answer, reason, fault := e.invoke(e.module, e.links, calls...)
		if reason != "" || fault != "" {
			for _, r := range left {
				e.say(reason, fault, r.command)
			}
			return
		}
		trapped := -1
		for k, got := range answer.Result {
			switch {
			case got.Trap != "":
				trapped = k
				e.say("", "trap "+string(got.Trap), left[k].command)
			case len(got.Results) != 1 || got.Results[0].Bits != left[k].want:
				e.say("", "differs", left[k].command)
			}
		}
		if trapped < 0 {
			return
		}
		left = slices.Delete(left, trapped, trapped+1)
	}
}

// trap makes a call that must trap.
func (e *epoch) trap(t trapping) {
	c := &e.script.Commands[t.command]
	var calls []invocation.Call
	if t.state != "" {
		calls = append(calls, call(t.state))
	}
	calls = append(calls, call(noted(t.command)))
	answer, reason, fault := e.invoke(e.module, e.links, calls...)
	if reason == "" && fault == "" {
		var got tassadar.Trap
		if len(answer.Result) == len(calls) {
			got = answer.Result[len(calls)-1].Trap
		}
		switch want := kind(c.Text); {
		case got == want:
		case len(answer.Result) == len(calls) && got == "":
			fault = "no trap"
		case got == "":
			fault = "the calls before it do not return"
		default:
			fault = "trap " + string(got) + ", want " + string(want)
		}
	}
	e.say(reason, fault, t.command)
}

// state is the driver as a module that makes the calls which write when it is instantiated.
func (e *epoch) state() []byte {
	var writing []uint32
	for _, r := range e.returns {
		if r.writes && e.fault[r.command] == "" {
			writing = append(writing, r.index)
		}
	}
	if len(writing) == 0 {
		return nil
	}
	e.add(function{name: "start", typ: 1, body: dropping(writing), start: true})
	out, err := e.driver.module(nil)
	if err != nil {
		return nil // it was made before
	}
	return out
}
