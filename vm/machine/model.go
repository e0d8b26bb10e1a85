package machine

import (
	"sync"

	"tassadar/vm"
	"tassadar/vm/graph"
)

// flagWeight is what flags weigh against each other and against payloads. A
// payload adds less than 2^50 to a logit; more would be lost on vm.float64,
// which holds integers up to 2^53.
const flagWeight = 1 << 51

// Model returns the machine as weights. It is made once; the result must not
// be changed.
var Model = sync.OnceValue(func() *vm.Model { m, _ := Compile(); return m })

// Compile makes the weights of the machine and reports on their layout. The
// same bytes come out everywhere, always.
func Compile() (*vm.Model, graph.Report) {
	g, outputs := build()
	l := g.Compile(outputs...)
	m := &vm.Model{
		Names: names(), Width: l.Width, Position: l.Position, Square: l.Square, Stop: tokDone,
		Embed: make([]vm.Row, vocabulary), Output: make([]vm.Row, vocabulary), Layers: l.Layers,
	}
	slot := func(out int) int { return l.Outputs[out] }
	for t := range vm.Token(vocabulary) {
		m.Embed[t] = embed(l, t)
		m.Output[t] = output(slot, l.One, t)
	}
	return m, l.Report
}

func embed(l *graph.Layout, t vm.Token) vm.Row {
	cells := embedding(t)
	r := make(vm.Row, 0, len(cells)+1)
	r = append(r, vm.Term{Slot: l.One, Weight: vm.I64(1)})
	for _, c := range cells {
		if s, ok := l.Inputs[c.column]; ok {
			r = append(r, vm.Term{Slot: s, Weight: vm.I64(c.value)})
		}
	}
	return sorted(r)
}

// sorted orders terms by slot; rows are short.
func sorted(r vm.Row) vm.Row {
	for i := range r {
		for j := i; j > 0 && r[j-1].Slot > r[j].Slot; j-- {
			r[j-1], r[j] = r[j], r[j-1]
		}
	}
	return r
}

// output is the row of a token: priority·flagWeight·flag + v·X - (v²+v)·Y.
func output(slot func(int) int, one int, t vm.Token) vm.Row {
	f, p := familyOf(t)
	v := int64(p)
	var r vm.Row
	term := func(s int, w int64) {
		if w != 0 {
			r = append(r, vm.Term{Slot: s, Weight: vm.I64(w)})
		}
	}
	payload := func(x int, scale int64) {
		term(slot(x), v)
		term(one, -(v*v+v)*scale)
	}
	digit := func(x int) {
		u := digits - 1 - v
		term(slot(x), v)
		term(slot(x+1), -(v*v + v))
		term(slot(x+2), u)
		term(slot(x+3), -(u*u + u))
	}
	switch f.first {
	case tokD0:
		term(slot(emitD), flagWeight)
		digit(outEven)
	case tokD1:
		term(slot(emitD+1), flagWeight)
		digit(outOdd)
	case tokD2:
		term(slot(emitD+2), flagWeight)
		digit(outEven)
	case tokD3:
		term(slot(emitD+3), flagWeight)
		digit(outOdd)
	case tokM0:
		term(slot(emitWord), flagWeight)
		digit(outEven)
	case tokJump:
		term(slot(emitJump), 2*flagWeight)
		payload(outMove, 1)
	case tokCall:
		term(slot(emitCall), 2*flagWeight)
		payload(outMove, 1)
	case tokRet:
		term(slot(emitRet), 2*flagWeight)
		payload(outMove, 1)
	case tokFar:
		term(slot(emitFar), 3*flagWeight)
		payload(outFar, jumps)
	case tokTrap:
		term(slot(emitTrap), 4*flagWeight)
		payload(outSmall, 1)
	case tokHost:
		term(slot(emitHost), flagWeight)
		payload(outSmall, 1)
	case tokDone:
		term(slot(emitDone), 5*flagWeight)
	case tokNext:
		term(one, flagWeight/2)
	default:
		// Never emitted: the host writes these.
		term(one, -5*flagWeight)
	}
	return sorted(r)
}
