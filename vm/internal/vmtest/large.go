package vmtest

import (
	"fmt"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// bigModel is a machine of registers with a large vocabulary, shaped like one
// that runs WebAssembly: numbers are digits of the given number of bits, each
// digit family is a parabola of output rows, instructions are gathered at
// 8·pc+1, registers are looked up by number. With few bits the definition can
// run it.
type bigModel struct {
	*vm.Model
	base   int64 // of a digit
	Far    int64 // half the size of the jump family
	Digits [5]vm.Token
	Jump   vm.Token // family of 2·far, offset by far
	start  vm.Token
	ops    vm.Token
	Free   int
}

const bigOps, bigFlags = 80, 40

const (
	bigAdd = iota
	bigMulAdd
	bigShift
	bigEqual
	bigJump
	bigDone
	bigPiece
	bigMod
	bigLess
	bigHigh // emits a digit of family 2 first
	bigLadders
)

func (g *bigModel) slot() int {
	g.Free++
	return g.Free - 1
}

// RowOf makes a row of slots and weights by turns.
func RowOf(pairs ...int64) vm.Row {
	sum := map[int]int64{}
	top := 0
	for i := 0; i < len(pairs); i += 2 {
		sum[int(pairs[i])] += pairs[i+1]
		top = max(top, int(pairs[i])+1)
	}
	var r vm.Row
	for s := range top {
		if sum[s] != 0 {
			r = append(r, vm.Term{Slot: s, Weight: int128.I64(sum[s])})
		}
	}
	return r
}

func (g *bigModel) layer(l int) *vm.Layer {
	for len(g.Layers) <= l {
		g.Layers = append(g.Layers, vm.Layer{})
	}
	return &g.Layers[l]
}

func (g *bigModel) neuron(l int, gate, up vm.Row, down ...int64) {
	n := &g.layer(l).Neurons
	*n = append(*n, vm.Neuron{Gate: gate, Up: up, Down: RowOf(down...)})
}

// gather reads values at the position that query names into new slots.
func (g *bigModel) gather(l int, query []int64, values ...[]int64) []int64 {
	var out []int64
	for i := 0; i < len(values); i += 2 {
		h := vm.Head{Query: [2]vm.Row{RowOf(query...), RowOf(slotOne, 1)}, Key: [2]vm.Row{RowOf(SlotPosition, 2), RowOf(SlotSquare, -1)}}
		for c := range min(2, len(values)-i) {
			s := g.slot()
			h.Value[c], h.Out[c] = RowOf(values[i+c]...), RowOf(int64(s), 1)
			out = append(out, int64(s))
		}
		g.layer(l).Heads = append(g.layer(l).Heads, h)
	}
	return out
}

// step adds [u ≥ at] to a new slot.
func (g *bigModel) step(l int, u []int64, at int64) int64 {
	s := int64(g.slot())
	g.neuron(l, RowOf(append([]int64{slotOne, 1 - at}, u...)...), RowOf(slotOne, 1), s, 1)
	g.neuron(l, RowOf(append([]int64{slotOne, -at}, u...)...), RowOf(slotOne, 1), s, -1)
	return s
}

// NewBigModel makes the model with digits of the given number of bits.
func NewBigModel(bits int) *bigModel {
	n := int64(1) << bits
	g := &bigModel{Model: &vm.Model{Width: 260, Position: SlotPosition, Square: SlotSquare}, base: n, Far: max(n/16, 32)}
	g.Free = firstColumn
	col := func() int64 { return int64(g.slot()) }
	is := [5]int64{col(), col(), col(), col(), col()}
	isJ, isS, v0, v1, v2, pay := col(), col(), col(), col(), col(), col()
	nib := [4]int64{col(), col(), col(), col()}
	lo2, hi, pw, dpc := col(), col(), col(), col()
	flags := make([]int64, bigFlags)
	for i := range flags {
		flags[i] = col()
	}
	vis := [5]int64{v0, v1, v2, -1, -1}
	token := func(name string, pairs ...int64) vm.Token {
		g.Names = append(g.Names, name)
		g.Embed = append(g.Embed, RowOf(append(pairs, slotOne, 1)...))
		g.Output = append(g.Output, nil)
		return vm.Token(len(g.Names) - 1)
	}
	for d := range 5 {
		for v := range n {
			p := []int64{is[d], 1, pay, v, lo2, v & 3, hi, v >> 2, pw, 1 << (v & 15)}
			for i, s := range nib {
				p = append(p, s, v>>(4*i)&15)
			}
			if vis[d] >= 0 {
				p = append(p, vis[d], v)
			}
			if d == 0 || d == 4 {
				p = append(p, dpc, 1)
			}
			if t := token(fmt.Sprintf("d%d.%d", d, v), p...); v == 0 {
				g.Digits[d] = t
			}
		}
	}
	for f := range 4 {
		for v := range 2 * g.Far {
			p := []int64{pay, v}
			if f == 0 {
				p = append(p, isJ, 1, dpc, v-g.Far)
			}
			if t := token(fmt.Sprintf("j%d.%d", f, v), p...); f == 0 && v == 0 {
				g.Jump = t
			}
		}
	}
	g.start = token("start", isS, 1)
	g.Stop = token("done")
	for o := range int64(bigOps) {
		p := []int64{}
		for i := range int64(bigFlags) {
			if o == i || o > bigFlags && o%7 == i {
				p = append(p, flags[i], 1)
			}
		}
		if t := token(fmt.Sprint("op", o), p...); o == 0 {
			g.ops = t
		}
	}
	for i := range 300 {
		token(fmt.Sprint("x", i))
	}

	// Layer 0: pc, the digits before, the latest start.
	avg, pc := col(), col()
	g.layer(0).Heads = append(g.layer(0).Heads, vm.Head{Average: true, Query: [2]vm.Row{nil, RowOf(slotOne, 1)}, Value: [2]vm.Row{RowOf(dpc, 1)}, Out: [2]vm.Row{RowOf(avg, 1)}})
	g.neuron(0, RowOf(SlotPosition, 1, slotOne, 1), RowOf(avg, 1), pc, 1)
	g.neuron(0, RowOf(slotOne, 1), RowOf(avg, 1), avg, -1)
	before := g.gather(0, []int64{SlotPosition, 1, slotOne, -1}, []int64{v1, 1}, []int64{is[1], 1})
	begun := col()
	g.layer(0).Heads = append(g.layer(0).Heads, vm.Head{Query: [2]vm.Row{RowOf(slotOne, 1), nil}, Key: [2]vm.Row{RowOf(isS, 1<<40, SlotPosition, 1)}, Value: [2]vm.Row{RowOf(SlotPosition, 1)}, Out: [2]vm.Row{RowOf(begun, 1)}})
	// Layer 1: the instruction and the writer's destination.
	at := func(j int64) []int64 { return []int64{pc, 8, slotOne, 1 + j, begun, 1} }
	var want [][]int64
	for _, f := range flags {
		want = append(want, []int64{f, 1})
	}
	f := g.gather(1, at(0), want...)
	dst := g.gather(1, []int64{pc, 8, dpc, -8, slotOne, 2, begun, 1}, []int64{pay, 1})[0]
	a, b, imm := g.gather(1, at(2), []int64{pay, 1})[0], g.gather(1, at(3), []int64{pay, 1})[0], g.gather(1, at(4), []int64{pay, 1})[0]
	w := []int64{v0, 1, before[0], n}
	// Layer 2: squares of keys. Layer 3: registers.
	sq := col()
	g.neuron(2, RowOf(dst, 1), RowOf(dst, 1), sq, 1)
	g.neuron(2, RowOf(dst, -1), RowOf(dst, 1), sq, -1)
	stored := g.gather(3, []int64{SlotPosition, 1, slotOne, -1}, []int64{dst, 1})[0]
	ra, rb := col(), col()
	clear := int64(1) << 56
	key := [2]vm.Row{RowOf(dst, 2), RowOf(sq, -1, slotOne, -clear, is[0], clear)}
	for _, x := range [][2]int64{{a, ra}, {b, rb}} {
		g.layer(3).Heads = append(g.layer(3).Heads, vm.Head{Query: [2]vm.Row{RowOf(x[0], 1), RowOf(slotOne, 1)}, Key: key,
			Value: [2]vm.Row{RowOf(w...)}, Out: [2]vm.Row{RowOf(x[1], 1)}})
	}
	// Layers 4 and 5: results by unit, gated by flags.
	r := col()
	over := g.step(4, []int64{ra, 1, rb, 1}, n*n)
	g.neuron(5, RowOf(f[bigAdd], 1), RowOf(ra, 1, rb, 1, over, -n*n), r, 1)
	mod := col()
	for k := range int64(12) { // modulo n² by a ladder with a step that is a power of two
		g.neuron(4, RowOf(ra, 3, imm, 1, slotOne, 1-(k+1)*n*n), RowOf(slotOne, 1), mod, 1)
		g.neuron(4, RowOf(ra, 3, imm, 1, slotOne, -(k+1)*n*n), RowOf(slotOne, 1), mod, -1)
	}
	g.neuron(5, RowOf(f[bigMulAdd], 1), RowOf(ra, 3, imm, 1, mod, -n*n), r, 1)
	low := col() // ra mod n, by the look-up's own digit: here another ladder
	for k := range int64(255) {
		g.neuron(4, RowOf(ra, 1, slotOne, 1-(k+1)*n*n/256), RowOf(slotOne, 1), low, 1)
		g.neuron(4, RowOf(ra, 1, slotOne, -(k+1)*n*n/256), RowOf(slotOne, 1), low, -1)
	}
	g.neuron(5, RowOf(f[bigShift], 1), RowOf(low, 1), r, 1)
	eq := col()
	for i, c := range []int64{1, -2, 1} {
		g.neuron(4, RowOf(ra, 1, rb, -1, slotOne, 1-int64(i)), RowOf(slotOne, 1), eq, c)
	}
	g.neuron(5, RowOf(f[bigEqual], 1), RowOf(eq, 1), r, 1)
	sbox := col()
	for k := range int64(255) { // a function of a small number
		g.neuron(5, RowOf(low, 1, slotOne, -k), RowOf(slotOne, 1), sbox, (k*k*7)%23-11)
	}
	shift := g.step(6, []int64{sbox, 1}, 0)
	g.neuron(6, RowOf(f[bigPiece], 1), RowOf(sbox, 1, slotOne, 50000), r, 1)
	g.neuron(7, RowOf(f[bigMod], 1), RowOf(shift, 1, stored, 1), r, 1)
	less := g.step(4, []int64{rb, 1, ra, -1}, 1)
	g.neuron(5, RowOf(f[bigLess], 1), RowOf(less, 1), r, 1)
	g.neuron(5, RowOf(f[bigHigh], 1), RowOf(ra, 1), r, 1)
	for k := int64(bigLadders); k < 18; k++ {
		s := col()
		for i := range int64(120) {
			u := []int64{ra, 1, rb, k}
			g.neuron(4, RowOf(append(u, slotOne, 1-i*n)...), RowOf(slotOne, 1), s, 1)
			g.neuron(4, RowOf(append(u, slotOne, -i*n)...), RowOf(slotOne, 1), s, -1)
		}
		g.neuron(5, RowOf(f[k], 1), RowOf(s, 1), r, 1)
	}
	// Layers 8 to 10: what is emitted.
	big := g.step(8, []int64{r, 1}, n)
	e, x, y := [5]int64{col(), col(), col(), col(), col()}, col(), col()
	eJ, eDone := f[bigJump], f[bigDone]
	e1, e2 := e[1], e[2]
	g.neuron(9, RowOf(big, 1, is[1], -1, eJ, -1), RowOf(slotOne, 1), e1, 1)
	g.neuron(9, RowOf(f[bigHigh], 1, is[2], -1, is[1], -1), RowOf(slotOne, 1), e2, 1)
	g.neuron(10, RowOf(e1, 1, e2, -1), RowOf(slotOne, 1), e[3], 1) // e1 unless e2
	g.neuron(10, RowOf(slotOne, 1, e1, -1, e2, -1, eJ, -1, eDone, -1), RowOf(slotOne, 1), e[0], 1)
	g.neuron(11, RowOf(e[3], 1), RowOf(r, 2, slotOne, 1), x, 1)
	g.neuron(11, RowOf(e[0], 1), RowOf(r, 2, v1, -2*n, slotOne, 1), x, 1)
	g.neuron(11, RowOf(e2, 1), RowOf(slotOne, 2*5+1), x, 1)
	g.neuron(11, RowOf(eJ, 1), RowOf(imm, 2, slotOne, 1), x, 1)
	g.neuron(11, RowOf(e[3], 1), RowOf(slotOne, n-1), y, 1)
	const h = int64(1) << 62
	for d, flag := range [5]int64{e[0], e[3], e2, e[4], int64(g.slot())} {
		for v := range n {
			g.Output[g.Digits[d]+vm.Token(v)] = RowOf(flag, h, x, v, y, -(v*v + v), slotOne, -(v*v + v))
		}
	}
	for v := range 2 * g.Far {
		g.Output[g.Jump+vm.Token(v)] = RowOf(eJ, h, x, v, y, -(v*v + v), slotOne, -(v*v + v))
	}
	g.Output[g.Stop] = RowOf(eDone, h)
	return g
}

type bigInstr struct{ op, dst, a, b, imm int64 }

func (g *bigModel) prompt(code ...bigInstr) []vm.Token {
	out := []vm.Token{g.start}
	for _, c := range code {
		out = append(out, g.ops+vm.Token(c.op))
		for _, v := range []int64{c.dst, c.a, c.b, c.imm, 0, 0, 0} {
			out = append(out, g.Digits[3]+vm.Token(v))
		}
	}
	return out
}

// Program exercises every unit for ever.
func (g *bigModel) Program() []vm.Token {
	return g.prompt(
		bigInstr{bigMulAdd, 1, 1, 0, 77},
		bigInstr{bigMulAdd, 2, 2, 0, 5},
		bigInstr{bigAdd, 3, 1, 2, 0},
		bigInstr{bigShift, 4, 1, 0, 0},
		bigInstr{bigPiece, 5, 1, 0, 0},
		bigInstr{bigEqual, 6, 4, 5, 0},
		bigInstr{bigLess, 7, 1, 2, 0},
		bigInstr{bigHigh, 8, 1, 0, 0},
		bigInstr{bigMod, 9, 1, 0, 0},
		bigInstr{bigLadders + 1, 10, 1, 2, 0},
		bigInstr{bigJump, 0, 0, 0, g.Far - 10},
	)
}
