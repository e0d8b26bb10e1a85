package lower

import (
	"fmt"
	"sort"

	"tassadar/vm/isa"
)

// span is a run of code of one origin.
type span struct {
	start   int
	link    int
	fn      *fn    // nil where the front end wrote the code
	routine string // then what it is
}

// begin starts a span here.
func (p *program) begin(s span) {
	s.start = p.asm.pc()
	p.result.spans = append(p.result.spans, s)
}

// Location is where an instruction of a program comes from.
type Location struct {
	Link   int    // index of the link
	Func   uint32 // function index
	Offset int    // of the source instruction in its module, in bytes
	Name   string // of the function in the name section or an export; "" if there is none
}

// String writes a location for people.
func (l Location) String() string {
	if l.Name != "" {
		return fmt.Sprintf("%s (function %d) at %#x", l.Name, l.Func, l.Offset)
	}
	return fmt.Sprintf("function %d at %#x", l.Func, l.Offset)
}

func (r *Result) span(pc int) *span {
	i := sort.Search(len(r.spans), func(i int) bool { return r.spans[i].start > pc })
	if i == 0 || pc >= len(r.Program.Code) {
		return nil
	}
	return &r.spans[i-1]
}

// Locate says which source instruction an instruction comes from. It is false
// for what the front end adds: entries and routines such as division of 64
// bits. In a trap there, locate the instruction before the return address of
// the innermost call.
func (r *Result) Locate(pc int) (Location, bool) {
	s := r.span(pc)
	if s == nil || s.fn == nil {
		return Location{}, false
	}
	return Location{Link: s.link, Func: s.fn.index, Offset: int(r.asm.offset[pc]), Name: r.funcName(s.link, s.fn.index)}, true
}

// Explain says what the token machine does not have, and in which function it stands.
func (r *Result) Explain(u Unsupported) string {
	return fmt.Sprintf("%v: %s, which the token machine does not have", Location{u.Link, u.Func, u.Offset, r.funcName(u.Link, u.Func)}, u.What)
}

// Untranslated finds the function around pc among those that were lowered to a trap.
func (r *Result) Untranslated(pc int) (Unsupported, bool) {
	if s := r.span(pc); s != nil && s.fn != nil && s.fn.trap != nil {
		return *s.fn.trap, true
	}
	return Unsupported{}, false
}

// Routine names what the front end added at pc: a routine, an import, an entry.
// It is empty for source code.
func (r *Result) Routine(pc int) string {
	if s := r.span(pc); s != nil {
		return s.routine
	}
	return ""
}

func (r *Result) funcName(link int, index uint32) string {
	if r.names[link] == nil {
		m := r.links[link].Module
		names := m.FuncNames()
		for _, e := range m.Exports {
			if _, ok := names[e.Index]; !ok && e.Kind == 0 {
				names[e.Index] = e.Name
			}
		}
		r.names[link] = names
	}
	return r.names[link][index]
}

// Completes returns how many source instructions the token machine completes by
// executing the instruction at pc and going on at next. Their sum over an
// invocation without a trap is what [wasm.Instrument] counts.
func (r *Result) Completes(pc, next int) int {
	a := r.asm
	n := a.own[pc]
	switch op := a.code[pc].Op; {
	case op == isa.Jmp || conditional(op) && next != pc+1:
		n += a.taken[pc]
	case conditional(op):
		n += a.fall[pc]
	case op == isa.Call || op == isa.CallR:
		n += a.entered[next]
	}
	return int(n)
}
