package tokenmachine

import (
	"slices"
	"sync"

	"tassadar/vm"
	"tassadar/vm/graph"
	"tassadar/vm/int128"
)

// flagWeight is what flags weigh against each other and against payloads. A
// payload adds less than 2^50 to a logit; more would be lost on vm.float64,
// which holds integers up to 2^53.
const flagWeight = 1 << 51

// Horizon is how many tokens the token machine goes, prompt included: for as many its
// ranges are proven.
const Horizon = 1 << 29

// Model returns the token machine as weights. It is made once; the result must not
// be changed.
var Model = sync.OnceValue(func() *vm.Model { m, _ := Compile(); return m })

// Compile makes the weights of the token machine and reports on their layout. The
// same bytes come out everywhere, always.
func Compile() (*vm.Model, graph.Report) { return weights(build()) }

// vocabularyNames are shared by all models of this package.
var vocabularyNames = sync.OnceValue(names)

// weights compiles a graph of the token machine.
func weights(g *graph.Graph, outputs []value) (*vm.Model, graph.Report) {
	var live []value
	for _, v := range outputs {
		if _, ok := v.Constant(); !ok {
			live = append(live, v)
		}
	}
	l := g.Compile(live...)
	out := outputSlots{one: l.One}
	for _, v := range outputs {
		if c, ok := v.Constant(); ok {
			out.at = append(out.at, outputSlot{l.One, c})
			continue
		}
		out.at = append(out.at, outputSlot{l.Outputs[0], 1})
		l.Outputs = l.Outputs[1:]
	}
	m := &vm.Model{
		Names: vocabularyNames(), Horizon: Horizon, Width: l.Width, Position: l.Position, Square: l.Square, Stop: tokDone,
		Embed: make([]vm.Row, vocabulary), Output: make([]vm.Row, vocabulary), Layers: l.Layers,
	}
	// Rows are short and there are 700,000 of them: they are made in one place and kept
	// side by side.
	var rows rows
	scratch := make(vm.Row, 0, len(flagNames)+16)
	for t := range vm.Token(vocabulary) {
		m.Embed[t] = rows.keep(embed(scratch, l, t))
		m.Output[t] = rows.keep(out.row(scratch, t))
	}
	return m, l.Report
}

// rows are what rows of a model are kept in.
type rows struct{ free []vm.Term }

// keep returns a copy of a row, as long as it is.
func (k *rows) keep(r vm.Row) vm.Row {
	if len(r) > len(k.free) {
		k.free = make([]vm.Term, max(len(r), 1<<12))
	}
	out := k.free[:len(r):len(r)]
	k.free = k.free[len(r):]
	copy(out, r)
	return out
}

// outputSlots say where the outputs of the graph are: in a slot, or times a
// weight in that of one, where an output is constant.
type outputSlots struct {
	at  []outputSlot
	one int
}

type outputSlot struct {
	slot   int
	weight int64
}

// embed makes the row of a token in the place of r.
func embed(r vm.Row, l *graph.Layout, t vm.Token) vm.Row {
	cells := embedding(t)
	r = append(r[:0], vm.Term{Slot: l.One, Weight: int128.I64(1)})
	for _, c := range cells {
		if s, ok := l.Inputs[c.column]; ok {
			r = append(r, vm.Term{Slot: s, Weight: int128.I64(c.value)})
		}
	}
	return sorted(r)
}

// sorted orders terms by slot, and adds those of one slot; rows are short.
func sorted(r vm.Row) vm.Row {
	for i := range r {
		for j := i; j > 0 && r[j-1].Slot > r[j].Slot; j-- {
			r[j-1], r[j] = r[j], r[j-1]
		}
	}
	out := r[:0]
	for _, t := range r {
		if n := len(out); n > 0 && out[n-1].Slot == t.Slot {
			out[n-1].Weight, _ = out[n-1].Weight.Add(t.Weight)
			continue
		}
		out = append(out, t)
	}
	return slices.DeleteFunc(out, func(t vm.Term) bool { return t.Weight.Sign() == 0 })
}

// row makes that of a token in the place of r: priority·flagWeight·flag + v·X - (v²+v)·Y.
func (o *outputSlots) row(r vm.Row, t vm.Token) vm.Row {
	f, p := familyOf(t)
	v := int64(p)
	r = r[:0]
	add := func(slot int, w int64) {
		if w != 0 {
			r = append(r, vm.Term{Slot: slot, Weight: int128.I64(w)})
		}
	}
	term := func(out int, w int64) { add(o.at[out].slot, o.at[out].weight*w) }
	payload := func(x int, scale int64) {
		term(x, v)
		add(o.one, -(v*v+v)*scale)
	}
	digit := func(x int) {
		u := digits - 1 - v
		term(x, v)
		term(x+1, -(v*v + v))
		term(x+2, u)
		term(x+3, -(u*u + u))
	}
	switch f.first {
	case tokD0:
		term(emitD, flagWeight)
		digit(outEven)
	case tokD1:
		term(emitD+1, flagWeight)
		digit(outOdd)
	case tokD2:
		term(emitD+2, flagWeight)
		digit(outEven)
	case tokD3:
		term(emitD+3, flagWeight)
		digit(outOdd)
	case tokM0:
		term(emitWord, flagWeight)
		digit(outEven)
	case tokJump:
		term(emitJump, 2*flagWeight)
		payload(outMove, 1)
	case tokCall:
		term(emitCall, 2*flagWeight)
		payload(outMove, 1)
	case tokRet:
		term(emitRet, 2*flagWeight)
		payload(outMove, 1)
	case tokFar:
		term(emitFar, 3*flagWeight)
		payload(outFar, jumps)
	case tokTrap:
		term(emitTrap, 4*flagWeight)
		payload(outSmall, 1)
	case tokHost:
		term(emitHost, flagWeight)
		payload(outSmall, 1)
	case tokDone:
		term(emitDone, 5*flagWeight)
	case tokNext:
		add(o.one, flagWeight/2)
	default:
		// Never emitted: the host writes these.
		add(o.one, -5*flagWeight)
	}
	return sorted(r)
}
