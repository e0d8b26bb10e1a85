package lower

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"tassadar/vm/isa"
	"tassadar/wasm"
)

// WriteListing writes the code for people: each function with its name, each
// instruction with its pc, the place it goes to, the values of constants, and,
// where a source instruction begins, its offset and name.
func (r *Result) WriteListing(w io.Writer) error {
	out := bufio.NewWriter(w)
	values := map[int32]uint64{}
	for v, reg := range r.constants {
		values[reg] = v
	}
	for i := range r.spans {
		s := &r.spans[i]
		end := len(r.Program.Code)
		if i+1 < len(r.spans) {
			end = r.spans[i+1].start
		}
		if s.start == end {
			continue
		}
		fmt.Fprintf(out, "\n%s:\n", r.title(s))
		names := map[uint32]wasm.Opcode{}
		if s.fn != nil {
			m := s.fn.in.m
			for in := range m.Instructions(&m.Funcs[s.fn.def]) {
				names[uint32(in.Start)] = in.Op
			}
		}
		last := uint32(0)
		for pc := s.start; pc < end; pc++ {
			line := fmt.Sprintf("%8d  %s", pc, r.operands(pc, values))
			if at := r.asm.offset[pc]; s.fn != nil && at != last {
				last = at
				if op, ok := names[at]; ok {
					line = fmt.Sprintf("%-56s ; %#x %v", line, at, op)
				}
			}
			fmt.Fprintln(out, line)
		}
	}
	return out.Flush()
}

func (r *Result) title(s *span) string {
	if s.fn == nil {
		return s.routine
	}
	name := fmt.Sprintf("module %d, function %d", s.link, s.fn.index)
	if n := r.funcName(s.link, s.fn.index); n != "" {
		name += fmt.Sprintf(" %q", n)
	}
	spelled := func(types string) string {
		var out []string
		for i := range len(types) {
			out = append(out, typeName(types[i]))
		}
		return strings.Join(out, " ")
	}
	return fmt.Sprintf("%s (%s) -> (%s)", name, spelled(s.fn.sig.params), spelled(s.fn.sig.results))
}

// operands writes an instruction with the pc that it goes to and its constants.
func (r *Result) operands(pc int, values map[int32]uint64) string {
	in := r.Program.Code[pc]
	text := in.String()
	if in.Op.Info().Shape&isa.HasDelta != 0 {
		text, _, _ = strings.Cut(text, " ->")
		text += fmt.Sprintf(" -> %d", pc+int(in.Delta))
	}
	shape := in.Op.Info().Shape
	for _, x := range []struct {
		used bool
		reg  int32
	}{{shape&isa.HasA != 0, in.A}, {shape&isa.HasB != 0, in.B}, {shape&isa.HasC != 0, in.C}} {
		if v, ok := values[x.reg]; ok && x.used && x.reg != isa.Zero {
			text += fmt.Sprintf("  %v=%d", isa.Reg(x.reg), int64(v))
		}
	}
	return text
}

func typeName(t byte) string {
	switch t {
	case 'i', 'l', 'f', 'd':
		return typeOf(t).String()
	case 'r':
		return "funcref"
	case 'x':
		return "externref"
	case 'v':
		return "v128"
	}
	return "a typed reference"
}
