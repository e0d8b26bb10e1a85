package isatest

import (
	"slices"

	"tassadar/vm/isa"
)

// Generate makes a valid program from a seed: the same seed, the same program.
// Programs have several functions with loops, calls of every kind, memories, a
// table and imports; their operands are biased to edges ([Value]). Whatever the
// arguments and the host's answers, an invocation of one of the entries executes
// fewer than [MaxSteps] instructions, and reads no register that was not
// written in that invocation or as an absolute one. Operands of operations on
// 32 bits have zeros above, as the front end promises.
//
// [Calls] are invocations for it, and [HostResults] answers its imports.
func Generate(seed uint64) *isa.Program {
	g := &generator{Rand: NewRand(seed), consts: []uint64{0}, byValue: map[uint64]int32{}, budget: 400}
	switch g.Below(8) {
	case 0:
		g.budget = 6000
	case 1, 2:
		g.budget = 2000
	}
	// Far code: jumps, calls and returns over more than 4,095 instructions, at
	// times over more than 65,535.
	if g.Chance(12) {
		g.filler = 4080 + g.Below(40)
		if g.Chance(10) {
			g.filler = 32750 + g.Below(40)
		} else if g.Chance(10) {
			g.filler = 65530 + g.Below(40)
		}
	}
	if g.Chance(6) {
		g.pad(4000 + g.Below(2000))
	} else if g.Chance(2) {
		g.pad(32000)
	}
	g.plan()
	for i := len(g.functions) - 1; i >= 0; i-- {
		g.function(i)
	}
	return g.link()
}

// MaxSteps bounds the instructions that one invocation of a generated program
// executes.
const MaxSteps = 30000

// A GeneratedCall is one invocation: the number of an entry and its arguments.
type GeneratedCall struct {
	Entry int
	Args  []uint64
}

// Calls are invocations to be made in order, for one instance of a program.
func Calls(seed uint64, p *isa.Program) []GeneratedCall {
	r := NewRand(seed ^ 0xca115)
	var calls []GeneratedCall
	for range 1 + r.Below(5) {
		c := GeneratedCall{Entry: r.Below(len(p.Entries))}
		for _, t := range p.Entries[c.Entry].Params {
			c.Args = append(c.Args, r.Value(wide(t)))
		}
		calls = append(calls, c)
	}
	return calls
}

// HostResults answers a call of an import. The answer depends on nothing but
// the seed and the number of the answer within the run.
func HostResults(seed uint64, number int, imp isa.Import) []uint64 {
	r := NewRand(seed ^ 0x4057<<32 ^ uint64(number))
	out := make([]uint64, len(imp.Results))
	for i, t := range imp.Results {
		out[i] = r.Value(wide(t))
	}
	return out
}

func wide(t isa.Type) bool { return t == isa.I64 || t == isa.F64 }

// signature is what a table entry is checked for.
type signature struct {
	id              uint32
	params, results []isa.Type
}

// unit is a run of code that is laid out as a whole: a function, an entry or
// an import.
type unit struct {
	*signature
	code  []isa.Instr
	calls []fixup // of Delta
	pc    int
	cost  int // instructions of one call, at most
}

type fixup struct {
	at int
	to *unit
}

type generator struct {
	*Rand
	consts  []uint64
	byValue map[uint64]int32 // absolute registers that are never written
	fixed   []fixup          // constants that are addresses of code

	functions []*unit // those before call those behind, besides imports
	imports   []*unit
	entries   []*unit
	others    []isa.Import

	signatures []*signature
	memories   []memory
	table      []*unit // nil: no function
	tableAt    int32   // region
	tableSize  int32   // absolute register
	globals    []typed
	depth      int32 // absolute register of the usual depth limit

	budget int
	filler int
	all    bool // functions are entries
}

type memory struct {
	region int32
	size   int32 // absolute register, written at times
	max    uint64
}

// typed is a register that keeps to a kind of values.
type typed struct {
	number int32
	wide   bool // may hold more than 32 bits
}

// absolute makes an absolute register.
func (g *generator) absolute(v uint64) int32 {
	g.consts = append(g.consts, v)
	return int32(-len(g.consts))
}

// constant finds or makes an absolute register that keeps its value.
func (g *generator) constant(v uint64) int32 {
	r, ok := g.byValue[v]
	if !ok {
		r = g.absolute(v)
		g.byValue[v] = r
	}
	return r
}

func (g *generator) pad(n int) {
	for range n {
		g.absolute(g.Value(true))
	}
}

func (g *generator) types(most int) []isa.Type {
	out := make([]isa.Type, g.Below(most+1))
	for i := range out {
		out[i] = isa.Type(g.Below(4))
	}
	return out
}

// plan decides everything but the code of functions.
func (g *generator) plan() {
	for i := range 1 + g.Below(4) {
		id := uint32(i + 1)
		if g.Chance(20) {
			id = 1<<15 - 1 + uint32(i)*0x8000
		}
		g.signatures = append(g.signatures, &signature{id, g.types(4), g.types(3)})
	}
	g.depth = g.constant(1000)
	for range 1 + g.Below(4) {
		wide := g.Chance(50)
		g.globals = append(g.globals, typed{g.absolute(g.Value(wide)), wide})
	}

	sizes := []uint64{65536, 65536, 65536, 65536, 131072, 131072, 131072, 65535, 65535, 65534, 65533, 4096, 4096, 4096, 256, 100, 9, 8, 4, 1, 0}
	for i := range 1 + g.Below(2) {
		m := memory{max: sizes[g.Below(len(sizes))]}
		if i > 0 {
			m.region = 16 + int32(g.Below(4))
			if g.Chance(30) {
				m.region = isa.MaxRegion - 1
			}
		}
		if i == 0 && m.max < 8 && g.Chance(80) {
			m.max = 65536
		}
		m.size = g.absolute(m.max)
		g.memories = append(g.memories, m)
	}

	for range 1 + g.Below(6) {
		g.functions = append(g.functions, &unit{signature: g.signatures[g.Below(len(g.signatures))]})
	}
	for i := range g.Below(4) {
		imp := isa.Import{Module: "env", Name: string(rune('a' + i)), Params: g.types(4), Results: g.types(3)}
		g.others = append(g.others, imp)
		u := &unit{signature: &signature{uint32(100 + i), imp.Params, imp.Results}}
		u.emit(isa.Instr{Op: isa.Host, Imm: uint32(i)})
		for j := range imp.Results {
			u.emit(isa.Instr{Op: isa.Arg, Dst: int32(j)})
		}
		u.emit(isa.Instr{Op: isa.Ret})
		u.cost = len(u.code)
		g.imports = append(g.imports, u)
	}

	g.table = make([]*unit, 1+g.Below(9))
	for i := range g.table {
		switch g.Below(5) {
		case 0:
		case 1:
			if len(g.imports) > 0 {
				g.table[i] = g.imports[g.Below(len(g.imports))]
			}
		default:
			g.table[i] = g.functions[g.Below(len(g.functions))]
		}
	}
	g.tableAt = 4 + int32(g.Below(4))
	if g.Chance(20) {
		g.tableAt = isa.MaxRegion
	}
	g.tableSize = g.constant(uint64(len(g.table)))
}

func (u *unit) emit(in isa.Instr) int {
	u.code = append(u.code, Cleared(in))
	return len(u.code) - 1
}

// land makes the instruction at an index jump to the next one to be emitted.
func (u *unit) land(at int) { u.code[at].Delta = int32(len(u.code) - at) }

// link lays the units out in any order and makes entries.
func (g *generator) link() *isa.Program {
	p := &isa.Program{Imports: g.others}
	for i, f := range g.functions {
		if i > 0 && !g.all && g.Chance(40) {
			continue
		}
		u := &unit{signature: f.signature, cost: f.cost}
		for j := range f.params {
			u.emit(isa.Instr{Op: isa.Arg, Dst: int32(isa.EntryShift + j)})
		}
		u.calls = append(u.calls, fixup{u.emit(isa.Instr{Op: isa.Call, Dst: isa.EntryShift, C: g.depth}), f})
		u.emit(isa.Instr{Op: isa.Done})
		g.entries = append(g.entries, u)
		p.Entries = append(p.Entries, isa.Entry{Module: "m", Name: string(rune('a' + i)), Params: f.params, Results: f.results})
	}

	units := slices.Concat(g.functions, g.imports, g.entries)
	for i := len(units) - 1; i > 0; i-- {
		j := g.Below(i + 1)
		units[i], units[j] = units[j], units[i]
	}
	for i, u := range units {
		u.pc = len(p.Code)
		p.Code = append(p.Code, u.code...)
		if g.filler > 0 && i == len(units)/2 {
			for range g.filler {
				p.Code = append(p.Code, Cleared(isa.Instr{Op: isa.Trap, Imm: isa.TrapUnreachable}))
			}
		}
	}
	for _, u := range units {
		for _, c := range u.calls {
			p.Code[u.pc+c.at].Delta = int32(c.to.pc - (u.pc + c.at))
		}
	}
	for i := range p.Entries {
		p.Entries[i].PC = g.entries[i].pc
	}

	for _, c := range g.fixed {
		g.consts[c.at] = uint64(c.to.pc)
	}
	p.Consts = g.consts
	words := map[uint32]uint32{}
	for _, m := range g.memories {
		for range g.Below(30) {
			n := m.max / 4
			if n > 0 {
				words[uint32(m.region)*isa.RegionWords+uint32(g.Below(int(min(n, 64))))] = uint32(g.Value(false))
				words[uint32(m.region)*isa.RegionWords+uint32(n)-1-uint32(g.Below(int(min(n, 8))))] = uint32(g.Value(false))
			}
		}
	}
	for i, u := range g.table {
		if u != nil {
			at := uint32(g.tableAt)*isa.RegionWords + uint32(2*i)
			words[at], words[at+1] = u.id, uint32(u.pc)
		}
	}
	for at, v := range words {
		if v != 0 {
			p.Words = append(p.Words, isa.Word{Index: at, Value: v})
		}
	}
	slices.SortFunc(p.Words, func(a, b isa.Word) int { return int(a.Index) - int(b.Index) })
	return p
}
