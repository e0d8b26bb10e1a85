package spectest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"tassadar"
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// Module is a module of a program. Its name is what the imports of the others
// call it.
type Module struct {
	Name string
	Wasm []byte
}

// Engine is what the tests run on.
type Engine interface {
	// Load checks and links modules, dependencies before what imports from
	// them, and makes the initial state, in which no module is instantiated.
	// The error is a refusal and carries a reason code ([tassadar.CodeOf]).
	// Functions that the engine cannot run trap as [isa.TrapUnsupported].
	Load(modules []Module) (Program, error)
}

// Program is the state of linked modules. The error of a method is a [*Trap],
// after which the program goes on, or says that nothing could be run.
type Program interface {
	// Instantiate copies the segments of a module and runs its start function.
	Instantiate(module string) error
	// Invoke calls an exported function.
	Invoke(module, export string, args []tassadar.Value) ([]tassadar.Value, error)
	// Unsupported has the reason codes of functions that trap as
	// [isa.TrapUnsupported], each once; a body with [tassadar.ArbitraryWasmUnsupported]
	// is not checked to its end.
	Unsupported() []tassadar.Code
	Close() error
}

// Trap is a trap of the token machine, by its kind ([isa.TrapUnreachable], ...).
type Trap struct{ Kind int }

func (t *Trap) Error() string { return fmt.Sprintf("trap %d", t.Kind) }

// Result is what a script came to.
type Result struct {
	Suite, Name string
	// Run and Passed count assertions. Passed is less only where Failures are.
	Run, Passed int
	// Refused counts the assertions that did not run, by reason: a code of the
	// engine, or one of the harness's own reasons below.
	Refused map[string]int
	// Refusals and Failures say where, one line an assertion.
	Refusals, Failures []string
}

// Reasons of the harness for assertions that do not run.
const (
	// TextFormat: the module is given as text, which no engine here reads.
	TextFormat = "text_format"
	// Superseded: what WebAssembly 1.0 calls invalid is valid by a feature that
	// the module uses.
	Superseded = "superseded"
	// References: an argument or result is a reference.
	References = "references"
)

// relaxed is a module of WebAssembly 1.0's suite with a br_table that cannot be
// reached, whose labels differ in type: valid since 2.0, which asks of each
// label alone (section 3.3.8).
const relaxed = "unreached-invalid.87.wasm"

// Assertions is the number of assertions in the script.
func (r *Result) Assertions() int {
	n := r.Run
	for _, refused := range r.Refused {
		n += refused
	}
	return n
}

// runner runs one script.
type runner struct {
	*plan
	engine Engine
	result *Result
}

// Run runs a script on an engine. The error says that the script itself could
// not be read.
func (s *Suite) Run(e Engine, name string) (*Result, error) {
	sc, err := s.script(name)
	if err != nil {
		return nil, err
	}
	p, err := s.newPlan(sc)
	if err != nil {
		return nil, fmt.Errorf("script %s: %w", name, err)
	}
	defer p.close()
	r := runner{plan: p, engine: e, result: &Result{Suite: s.Version, Name: name, Refused: map[string]int{}}}
	for i := range sc.Commands {
		c := &sc.Commands[i]
		reason, fault := r.command(i, c)
		line := func(what string) string {
			return fmt.Sprintf("%s/%s.wast:%d: %s: %s", s.Version, name, c.Line, c.Type, what)
		}
		switch {
		case c.assertion() && reason != "":
			r.result.Refused[reason]++
			r.result.Refusals = append(r.result.Refusals, line(reason))
			continue
		case c.assertion():
			r.result.Run++
			if fault == "" {
				r.result.Passed++
			}
		}
		if fault != "" {
			r.result.Failures = append(r.result.Failures, line(fault))
		}
	}
	return r.result, nil
}

// command runs a command. Reason says why it was refused, fault what is wrong.
func (r *runner) command(i int, c *command) (reason, fault string) {
	if c.ModuleType == "text" {
		return TextFormat, ""
	}
	switch c.Type {
	case "register":
		return "", ""
	case "assert_invalid", "assert_malformed":
		return r.invalid(i, c)
	case "assert_unlinkable":
		return r.unlinkable(i)
	case "module", "assert_uninstantiable":
		return r.instantiate(i, c)
	}
	return r.act(i, c)
}

// invalid expects the engine to refuse a module as malformed.
func (r *runner) invalid(i int, c *command) (reason, fault string) {
	n := r.alone[i]
	program, err := r.engine.Load(r.closure(&n))
	if err == nil {
		defer program.Close()
		if r.suite.Version == "v1" && n.decoded != nil && (len(n.decoded.Features()) > 0 || c.Filename == relaxed) {
			return Superseded, ""
		}
		if slices.Contains(program.Unsupported(), tassadar.ArbitraryWasmUnsupported) {
			return string(tassadar.ArbitraryWasmUnsupported), ""
		}
		return "", "the module was accepted"
	}
	switch code := tassadar.CodeOf(err); code {
	case tassadar.MalformedModule:
		return "", ""
	case "":
		return "", fmt.Sprintf("refused without a code: %v", err)
	default:
		return string(code), ""
	}
}

// unlinkable expects linking to fail, with a code or, where a segment is out of
// bounds, when the module is instantiated (since WebAssembly 2.0).
func (r *runner) unlinkable(i int) (reason, fault string) {
	n := r.alone[i]
	modules := r.closure(&n)
	program, err := r.engine.Load(modules)
	if err == nil {
		defer program.Close()
		for _, m := range modules {
			if err = program.Instantiate(m.Name); err != nil {
				break
			}
		}
	}
	var trap *Trap
	switch {
	case err == nil:
		return "", "the modules were linked"
	// An element segment traps as every access outside a table does, of which there
	// is no other without a start function.
	case errors.As(err, &trap) && trap.Kind != isa.TrapSegment && (trap.Kind != isa.TrapTable || n.decoded == nil || n.decoded.Start != nil):
		return "", fmt.Sprintf("ends with %s", trapName(trap.Kind))
	case trap != nil:
		return "", ""
	case tassadar.CodeOf(err) == "":
		return "", fmt.Sprintf("refused without a code: %v", err)
	}
	switch code := tassadar.CodeOf(err); code {
	case tassadar.ImportUnknown, tassadar.HostImportUnsupported, tassadar.ABIUnsupported, tassadar.MalformedModule:
		return "", ""
	default:
		return string(code), ""
	}
}

// instantiate makes the instance of a command, and its getters.
func (r *runner) instantiate(i int, c *command) (reason, fault string) {
	n := &r.nodes[r.of[i]]
	g := r.groups[n.group]
	if reason, fault := r.ready(n, g); reason != "" || fault != "" {
		return reason, fault
	}
	err := g.program.Instantiate(n.Name)
	if c.Type == "assert_uninstantiable" {
		return r.trapped(i, c, err, true)
	}
	if reason, fault := r.trapped(i, c, err, true); reason != "" {
		n.refused = tassadar.Errorf(tassadar.Code(reason), "the start function was cut")
		return reason, fault
	}
	if err != nil {
		return "", fmt.Sprintf("instantiate: %v", describe(err))
	}
	for _, getter := range n.getters {
		if err := g.program.Instantiate(r.nodes[getter].Name); err != nil {
			return "", fmt.Sprintf("instantiate what reads a global: %v", describe(err))
		}
	}
	return "", ""
}

// ready loads the program of a node and says whether it can be used.
func (r *runner) ready(n *node, g *group) (reason, fault string) {
	r.load(r.engine, g)
	if g.tainted != "" {
		return g.tainted, ""
	}
	for _, err := range []error{n.refused, g.err} {
		if err == nil {
			continue
		}
		code := tassadar.CodeOf(err)
		if code == "" {
			return "", fmt.Sprintf("refused without a code: %v", err)
		}
		return string(code), ""
	}
	return "", ""
}

// act runs an action, and compares what an assertion says of it.
func (r *runner) act(i int, c *command) (reason, fault string) {
	n := &r.nodes[r.of[i]]
	g := r.groups[n.group]
	if reason, fault := r.ready(n, g); reason != "" || fault != "" {
		return reason, fault
	}
	var args []tassadar.Value
	for _, a := range c.Action.Args {
		v, ok, err := a.number()
		if err != nil {
			return "", err.Error()
		}
		if !ok {
			g.tainted = References
			return References, ""
		}
		args = append(args, v)
	}
	for _, want := range c.Expected {
		if tassadar.ValueType(want.Type).Bits() == 0 {
			return References, ""
		}
	}
	module, export := n.Name, c.Action.Field
	if c.Action.Type == "get" {
		getter, ok := n.getters[export]
		if !ok {
			return "", fmt.Sprintf("no global %q", export)
		}
		module, export = r.nodes[getter].Name, "get"
	}
	got, err := g.program.Invoke(module, export, args)
	if reason, fault := r.trapped(i, c, err, false); reason != "" || c.Type == "assert_trap" || c.Type == "assert_exhaustion" {
		if reason != "" && len(c.Expected) == 0 && writes(n.decoded, c.Action.Field) {
			g.tainted = reason
		}
		return reason, fault
	}
	if err != nil {
		return "", fmt.Sprintf("%s %v: %v", export, args, describe(err))
	}
	if c.Type == "action" {
		return "", ""
	}
	return "", compare(fmt.Sprintf("%s %v", export, args), got, c.Expected)
}

// writes reports whether a function may be there for its effect: it writes, or
// calls what may.
func writes(m *wasm.Module, export string) bool {
	e, ok := m.Export(export)
	i := int(e.Index) - m.Imported(wasm.KindFunc)
	if !ok || e.Kind != wasm.KindFunc || i < 0 {
		return true
	}
	for in := range m.Instructions(&m.Funcs[i]) {
		switch name := in.Op.String(); {
		case strings.Contains(name, ".store"), strings.HasPrefix(name, "call"), name == "global.set",
			strings.HasPrefix(name, "memory."), strings.HasPrefix(name, "table."), strings.HasSuffix(name, ".drop"):
			return true
		}
	}
	return false
}

// compare compares results with what is expected.
func compare(call string, got []tassadar.Value, want []value) string {
	ok := len(got) == len(want)
	for k := 0; ok && k < len(got); k++ {
		same, err := want[k].matches(got[k])
		if err != nil {
			return fmt.Sprintf("%s: %v", call, err)
		}
		ok = same
	}
	if !ok {
		return fmt.Sprintf("%s: got %v, want %v", call, got, want)
	}
	return ""
}

// trapped compares an error with the trap that c expects. Traps that come from
// what was cut are refusals.
func (r *runner) trapped(i int, c *command, err error, instantiating bool) (reason, fault string) {
	var trap *Trap
	if err == nil {
		return "", fmt.Sprintf("no trap, want %q", c.Text)
	}
	if !errors.As(err, &trap) {
		return "", err.Error()
	}
	if trap.Kind == isa.TrapUnsupported {
		return unsupported(r.groups[r.nodes[r.of[i]].group].program), ""
	}
	if !expects(c.Text, trap.Kind, instantiating) {
		return "", fmt.Sprintf("%s, want %q", trapName(trap.Kind), c.Text)
	}
	return "", ""
}

// unsupported is why functions of a program trap: the harness does not see
// which of them did.
func unsupported(p Program) string {
	codes := p.Unsupported()
	if len(codes) == 1 {
		return string(codes[0])
	}
	return string(tassadar.NumericUnsupported)
}

// traps are the texts of the specification's tests, by the kind of trap.
var traps = [isa.NumTraps][]string{
	isa.TrapUnreachable: {"unreachable"},
	isa.TrapDivide:      {"integer divide by zero"},
	isa.TrapOverflow:    {"integer overflow"},
	isa.TrapMemory:      {"out of bounds memory access"},
	isa.TrapTable:       {"undefined element", "undefined", "out of bounds table access"},
	isa.TrapNull:        {"uninitialized element", "uninitialized", "undefined element"},
	isa.TrapSignature:   {"indirect call type mismatch", "indirect call"},
	isa.TrapDepth:       {"call stack exhausted"},
}

// expects reports whether a kind of trap is what a text names. The text of
// "uninitialized element" goes on with the number of the element in places.
func expects(text string, kind int, instantiating bool) bool {
	if kind == isa.TrapSegment {
		return instantiating && text == "out of bounds memory access"
	}
	for _, t := range traps[kind] {
		if text == t || kind == isa.TrapNull && strings.HasPrefix(text, t+" ") {
			return true
		}
	}
	return false
}

func trapName(kind int) string {
	if kind == isa.TrapSegment {
		return "trap: segment out of bounds"
	}
	if kind >= 0 && kind < len(traps) && len(traps[kind]) > 0 {
		return "trap: " + traps[kind][0]
	}
	return fmt.Sprintf("trap %d", kind)
}

func describe(err error) string {
	var trap *Trap
	if errors.As(err, &trap) {
		return trapName(trap.Kind)
	}
	return err.Error()
}
