package generate

import (
	"maps"
	"slices"

	"tassadar/vm"
	"tassadar/vm/internal/plan"
)

// known is what is known of a token: its class, the token itself where that is
// not negative, and the variable that holds it.
type known struct {
	class int
	id    vm.Token
	name  string
}

// component is one of the values of a direction.
type component struct{ direction, value int }

// folder shortens the code of steps by what is known where they stand: of the step itself,
// and of those before it in a superblock. Registers are those of the superblock; positions
// count from its variable p.
type folder struct {
	g      *generator
	at     int                 // own position
	before []known             // at the own position, one before, …
	sums   map[component]int64 // of means over all positions, this one included
	consts map[int32]int64
	back   map[int32]int   // registers with a position
	tokens map[int32]known // registers with a token
	looks  map[int32]known // registers that are looked up by such a token
	bits   map[int32]bool  // registers that are 0 or 1
	linear map[int32]plan.Instr
	clamps map[int32]int64 // registers from 0 up to this
	zeroed map[int32]bool  // registers that are also set to 0 elsewhere
	spans  map[int32]span
	// divisions are registers that are others divided, and wholes what sums were before
	// they were rewritten, see remainders.
	divisions map[int32]division
	slices    map[int32]bitSlice
	boths     map[int32]bothBits
	wholes    map[int32]plan.Instr
	short     map[int32]plan.Instr // sums as they are
	facts
	// exits of the step, by the B of their instruction.
	exits *[]*exit
	// outcomes of instructions that choose a token, by their K2 less one.
	outcomes *[]outcome
	// found are the finds of the step.
	found *[]*bool
	step  *step
	// leaves makes an exit; nil while steps are explored.
	leaves func(f *folder, in *plan.Instr) *exit
	// candidates for the next token, so far.
	candidates []outcome
	// joining is where several ways meet again that the step is one of.
	joining *joining
	// ending is told when the first exit comes, at the top.
	ending func(f *folder)
	inner  bool
	extra  int // most tokens that p has been moved by
	// failed: the code has what superblocks do not cover.
	failed *bool
}

func (g *generator) newFolder(before []known, sums map[component]int64) *folder {
	return &folder{g: g, before: before, sums: sums, consts: map[int32]int64{}, back: map[int32]int{}, tokens: map[int32]known{},
		looks: map[int32]known{}, bits: map[int32]bool{}, linear: map[int32]plan.Instr{}, clamps: map[int32]int64{}, zeroed: map[int32]bool{},
		spans: map[int32]span{}, divisions: map[int32]division{}, slices: map[int32]bitSlice{}, boths: map[int32]bothBits{}, wholes: map[int32]plan.Instr{}, short: map[int32]plan.Instr{},
		facts: newFacts(), exits: new([]*exit), outcomes: new([]outcome), found: new([]*bool), failed: new(bool)}
}

// clone is for code that only some runs come to. What is known of a register itself is
// shared.
func (f *folder) clone() *folder {
	c := *f
	c.back, c.tokens = maps.Clone(f.back), maps.Clone(f.tokens)
	c.facts = f.facts.clone()
	c.ending, c.candidates = nil, nil
	return &c
}

// next is the folder of the step that follows, with a token at its position.
func (f *folder) next(s *step, own known) *folder {
	c := f.clone()
	c.at++
	c.before = append([]known{own}, f.before...)
	c.begin(s)
	return c
}

func (f *folder) begin(s *step) {
	f.step, f.sums, f.inner = s, s.sums, false
	f.exits, f.outcomes, f.found = new([]*exit), new([]outcome), new([]*bool)
}

// leastPosition is the least position of a superblock: what is read fewer
// positions back is there.
const leastPosition = 64

// fold returns the code without what is known.
func (f *folder) fold(code []plan.Instr) []plan.Instr {
	var out []plan.Instr
	for i := 0; i < len(code); i++ {
		in := code[i]
		f.canonical(&in)
		body := code[i+1 : i+1+int(in.Skip)]
		switch in.Op {
		case plan.OpCase, plan.OpRow, plan.OpFamily, plan.OpWideRow, plan.OpWideFamily, plan.OpPick, plan.OpNext:
			if f.ending != nil && !f.inner {
				f.ending(f)
				f.ending = nil
			}
		}
		switch in.Op {
		case plan.OpZeroIf, plan.OpKeep, plan.OpCase:
			i += len(body)
			out = append(out, f.guarded(in, body)...)
			continue
		case plan.OpSumAdd:
			if in, ok := f.sumAdd(in); ok {
				f.changed(int(in.K2))
				out = append(out, in)
			}
			continue
		case plan.OpBetter:
			if k, ok := f.orConst(in.A, in.K); ok && f.g.neverBest(int(in.K2), k) {
				continue
			}
			f.changed(int(in.K2))
		case plan.OpPart, plan.OpWhole, plan.OpMeanAdd, plan.OpUnplanned, plan.OpSplit, plan.OpSplitValue, plan.OpScan, plan.OpPutKey:
			*f.failed = true
		}
		if v, ok := f.value(&in); ok && !f.zeroed[in.Dst] {
			f.consts[in.Dst] = v
			in = plan.Instr{Op: plan.OpLinear, Dst: in.Dst, A: -1, B: -1, K: v}
		}
		var before []plan.Instr
		if before, in = f.simpler(in); len(before) > 0 {
			out = append(out, before...)
		}
		if f.again(&in) {
			continue
		}
		f.bound(&in)
		f.note(&in)
		if f.leaves != nil && (in.Op == plan.OpPick || in.Op == plan.OpNext) {
			in.B = int32(len(*f.exits))
			*f.exits = append(*f.exits, nil)
			(*f.exits)[in.B] = f.leaves(f, &in)
			f.candidates = nil
		}
		if in.Op == plan.OpRow || in.Op == plan.OpFamily {
			f.candidates = append(f.candidates, f.outcome(&in))
		}
		out = append(out, in)
	}
	return out
}

// guarded folds code behind a test.
func (f *folder) guarded(in plan.Instr, body []plan.Instr) []plan.Instr {
	always := false
	switch in.Op {
	case plan.OpZeroIf:
		if v, ok := f.consts[in.A]; ok {
			if v == 0 {
				f.consts[in.Dst] = 0
				return []plan.Instr{{Op: plan.OpLinear, Dst: in.Dst, A: -1, B: -1}}
			}
			always = true
			break
		}
		f.zeroed[in.Dst] = true
	case plan.OpKeep:
		if v, ok := f.orConst(in.A, in.K); ok {
			least, fits := f.g.p.Indexes[in.K2].Clear.Lo.Int64()
			*f.failed = *f.failed || !fits
			f.g.assumed.level[int(in.K2)] = least
			if v > least {
				return nil
			}
			always = true
		}
	case plan.OpCase:
		if v, ok := f.consts[in.A]; ok {
			if v != in.K {
				return nil
			}
			always = true
		}
	}
	if always {
		return f.fold(body)
	}
	inner := f.clone()
	inner.inner = true
	body = inner.fold(body)
	for i := range body {
		if body[i].Op == plan.OpInsert {
			clear(f.records[int(body[i].K2)])
		}
	}
	in.Skip = int32(len(body))
	return append([]plan.Instr{in}, body...)
}

// sumAdd drops from a sum what is known of it; it reports false where nothing
// is left.
func (f *folder) sumAdd(in plan.Instr) (plan.Instr, bool) {
	args := slices.Clone(in.Args)
	some := false
	for j, a := range args {
		if _, ok := f.sums[component{int(in.K2), j}]; ok {
			args[j] = -1
		}
		if v, ok := f.consts[a]; a >= 0 && ok && v == 0 {
			args[j] = -1
		}
		some = some || args[j] >= 0
	}
	in.Args = args
	return in, some
}

func (f *folder) orConst(r int32, k int64) (int64, bool) {
	if r < 0 {
		return k, true
	}
	v, ok := f.consts[r]
	return v, ok
}

// neverBest reports whether a key is below what the best of a direction has
// reached once superblocks run, see ready.
func (g *generator) neverBest(direction int, key int64) bool {
	d := &g.p.Directions[direction]
	top, ok := d.Range.Hi.Int64()
	if d.Mean || !ok || key >= top {
		return false
	}
	g.assumed.best[direction] = top
	return true
}

// value is what an instruction sets its register to, where that is known.
func (f *folder) value(in *plan.Instr) (int64, bool) {
	a, known := f.consts[in.A]
	if in.A < 0 {
		known = false
	}
	switch in.Op {
	case plan.OpLinear:
		k := in.K
		var rest []plan.Weighted
		for _, t := range in.Terms {
			if v, ok := f.consts[t.Reg]; ok {
				k += t.Weight * v
			} else {
				rest = append(rest, t)
			}
		}
		in.K, in.Terms = k, rest
		return k, len(rest) == 0
	case plan.OpOwn:
		return f.tableAt(in.Table, f.before[0])
	case plan.OpTable:
		if t, ok := f.tokens[in.A]; ok {
			return f.tableAt(in.Table, t)
		}
	case plan.OpSum:
		v, ok := f.sums[component{int(in.K), int(in.K2)}]
		return v, ok
	case plan.OpMul:
		b, both := f.consts[in.B]
		if known && both {
			return a * b, true
		}
		if known && a == 0 || both && b == 0 {
			return 0, true
		}
	case plan.OpLead:
		var v []int64
		for _, r := range in.Args {
			x, ok := f.consts[r]
			if !ok {
				return 0, false
			}
			v = append(v, x)
		}
		best, at := v[0], int64(0)
		for i, x := range v[1:] {
			if x > best {
				best, at = x, int64(i+1)
			} else if x == best {
				at = -1
			}
		}
		return at, true
	}
	if !known {
		return 0, false
	}
	truth := func(b bool) (int64, bool) {
		if b {
			return 1, true
		}
		return 0, true
	}
	switch in.Op {
	case plan.OpSquare:
		return a * a, true
	case plan.OpRelu:
		return max(a-in.K, 0), true
	case plan.OpStep:
		return truth(a > in.K)
	case plan.OpEqual:
		return truth(a == in.K)
	case plan.OpClamp:
		return min(max(a-in.K, 0), in.K2), true
	case plan.OpPiece:
		return in.Piece.Eval(a), true
	case plan.OpSmall:
		return in.Small[a-in.K], true
	case plan.OpLadder:
		return min(max((a+in.K)>>in.B, 0), in.K2), true
	}
	return 0, false
}

// tableAt is what a table says of a token, where it says the same of all that
// it can be.
func (f *folder) tableAt(t *plan.TokenTable, tok known) (int64, bool) {
	if tok.id >= 0 {
		return t.At(int64(tok.id)), true
	}
	l := f.g.lookOf(t, tok.class)
	return l.a, l.line && l.b == 0
}

// note keeps what is known of the register that an instruction sets.
func (f *folder) note(in *plan.Instr) {
	switch in.Op {
	case plan.OpPos:
		f.back[in.Dst] = f.at
	case plan.OpClamp:
		f.clamps[in.Dst] = in.K2
	case plan.OpPut:
		f.histories[[2]int{int(in.K), f.at}] = in.A
	case plan.OpLinear:
		f.linear[in.Dst], f.short[in.Dst] = *in, *in
		if whole, ok := f.wholes[in.Dst]; ok {
			f.linear[in.Dst] = whole
		}
		if len(in.Terms) == 1 && in.Terms[0].Weight == 1 {
			if b, ok := f.back[in.Terms[0].Reg]; ok && in.K <= 0 && int64(b)+in.K > -leastPosition {
				f.back[in.Dst] = b + int(in.K)
			}
		}
	case plan.OpTok:
		if b, ok := f.back[in.A]; ok && f.at-b < len(f.before) {
			f.tokens[in.Dst] = f.before[f.at-b]
		}
	case plan.OpTable:
		if t, ok := f.tokens[in.A]; ok {
			f.looks[in.Dst] = t
			in.A = -1
		}
	case plan.OpPick, plan.OpFamily:
		o := f.outcome(in)
		*f.outcomes = append(*f.outcomes, o)
		in.A, in.K2 = o.bit, int64(len(*f.outcomes))
		if in.Op == plan.OpPick && o.tokens[0] >= 0 {
			in.Args = nil
		}
	case plan.OpStep, plan.OpEqual:
		f.bits[in.Dst] = true
	}
}

// outcome is a way to go on: with a token of a class. Where it is one of two
// tokens, bit is the register that says which, else -1; tokens that are not known are
// -1.
type outcome struct {
	class  int
	bit    int32
	tokens [2]vm.Token
}

// outcome of an instruction that chooses the next token, or a candidate for it.
func (f *folder) outcome(in *plan.Instr) outcome {
	if k := int(in.K2); (in.Op == plan.OpPick || in.Op == plan.OpFamily) && k > 0 {
		return (*f.outcomes)[k-1]
	}
	o := outcome{class: -1, bit: -1, tokens: [2]vm.Token{-1, -1}}
	var b, g int32
	switch in.Op {
	case plan.OpNext:
		o.tokens[0] = vm.Token(in.K)
	case plan.OpRow:
		o.tokens[0] = vm.Token(in.K2)
	case plan.OpPick:
		b, g = in.Args[0], in.Args[1]
	case plan.OpFamily:
		b, g = in.Args[1], in.Args[2]
	}
	if o.tokens[0] >= 0 {
		o.class = int(f.g.p.ClassOf.At(int64(o.tokens[0])))
		return o
	}
	family := &f.g.p.Families[in.K]
	o.class = f.g.familyClass[in.K]
	slope, ok := f.consts[g]
	if !ok {
		return o
	}
	if v, ok := f.consts[b]; ok {
		o.tokens[0] = family.Pick(v, slope)
		return o
	}
	if l, ok := f.linear[b]; ok && len(l.Terms) == 1 && f.bits[l.Terms[0].Reg] {
		o.bit = l.Terms[0].Reg
		o.tokens = [2]vm.Token{family.Pick(l.K, slope), family.Pick(l.K+l.Terms[0].Weight, slope)}
	}
	return o
}

// each changes the registers of a sum of 128 bits, in a copy.
func each(in *plan.Instr, change func(r *int32)) {
	if in.Watch == nil {
		return
	}
	w := *in.Watch
	w.Slots = slices.Clone(w.Slots)
	for i := range w.Slots {
		s := &w.Slots[i]
		s.Terms = slices.Clone(s.Terms)
		for j := range s.Terms {
			change(&s.Terms[j].Reg)
		}
	}
	in.Watch = &w
}

// rebase returns the code with registers of their own, from base on.
func rebase(code []plan.Instr, base int32) []plan.Instr {
	out := slices.Clone(code)
	for i := range out {
		in := &out[i]
		in.Dst += base
		if in.A >= 0 {
			in.A += base
		}
		switch in.Op {
		case plan.OpMul, plan.OpScan, plan.OpPutKey, plan.OpInsert:
			if in.B >= 0 {
				in.B += base
			}
		}
		in.Terms = slices.Clone(in.Terms)
		for j := range in.Terms {
			in.Terms[j].Reg += base
		}
		in.Args = slices.Clone(in.Args)
		for j := range in.Args {
			if in.Args[j] >= 0 {
				in.Args[j] += base
			}
		}
		each(in, func(r *int32) { *r += base })
	}
	return out
}
