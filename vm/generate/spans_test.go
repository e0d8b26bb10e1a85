package generate

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tassadar/vm/internal/plan"
	"tassadar/vm/internal/runtime"
)

// run executes instructions that compute numbers from numbers.
func run(t interface {
	Fatalf(string, ...any)
	Helper()
}, code []plan.Instr, regs map[int32]int64) {
	t.Helper()
	for _, in := range code {
		a, b := regs[in.A], regs[in.B]
		v := int64(0)
		switch in.Op {
		case plan.OpLinear:
			v = in.K
			for _, x := range in.Terms {
				r, ok := regs[x.Reg]
				if !ok {
					t.Fatalf("r%d is read before it is set", x.Reg)
				}
				v += x.Weight * r
			}
		case plan.OpRelu:
			v = max(a-in.K, 0)
		case plan.OpStep:
			if a > in.K {
				v = 1
			}
		case plan.OpClamp:
			v = min(max(a-in.K, 0), in.K2)
		case plan.OpLadder:
			v = min(max((a+in.K)>>in.B, 0), in.K2)
		case plan.OpSmall:
			if a < in.K || a-in.K >= int64(len(in.Small)) {
				t.Fatalf("r%d is %d, beyond a table of %d from %d on", in.A, a, len(in.Small), in.K)
			}
			v = in.Small[a-in.K]
		case plan.OpPiece:
			v = in.Piece.Eval(a)
		case plan.OpAnd:
			v = a >> in.B & in.K
		case plan.OpBoth:
			v = (a & b) >> in.K & in.K2
		default:
			t.Fatalf("no such instruction here: %v", in.Op)
		}
		regs[in.Dst] = v
	}
}

// testFolder knows three registers: two words of 16 bits and a byte less 100.
func testFolder() *folder {
	f := (&generator{superblocks: superblocks{inSteps: true, pieces: map[*runtime.PieceTable]int{}}}).newFolder([]known{{class: 0, id: -1}}, nil)
	f.spans[1], f.spans[2], f.spans[3] = span{0, 65535}, span{0, 65535}, span{-100, 155}
	return f
}

func linear(dst int32, k int64, terms ...plan.Weighted) plan.Instr {
	return plan.Instr{Op: plan.OpLinear, Dst: dst, A: -1, B: -1, K: k, Terms: terms}
}

func ladder(dst, a int32, by int32, most int64) plan.Instr {
	return plan.Instr{Op: plan.OpLadder, Dst: dst, A: a, B: by, K2: most}
}

// common are the bits that two digits of four bits have in common, by 16 times the one and the other.
func common() []int64 {
	var out []int64
	for i := range int64(256) {
		out = append(out, i>>4&i&15)
	}
	return out
}

// digits takes a word apart as a machine does that knows sums and steps alone: its digits,
// the highest first, from register dst on; the last one is what is left, a sum.
func digits(of, dst int32) []plan.Instr {
	w := func(weight int64, r int32) plan.Weighted { return plan.Weighted{Weight: weight, Reg: r} }
	return []plan.Instr{
		ladder(dst, of, 12, 15),
		linear(dst+1, 0, w(1, of), w(-4096, dst)),
		ladder(dst+2, dst+1, 8, 15),
		linear(dst+3, 0, w(1, of), w(-4096, dst), w(-256, dst+2)),
		ladder(dst+4, dst+3, 4, 15),
	}
}

// words is a code that finds what two words have in common, digit by digit, and adds it up by
// weights, the highest digit first. Of one digit it asks with another digit of the second word.
func words(weights [4]int64, digit, against int32) []plan.Instr {
	w := func(weight int64, r int32) plan.Weighted { return plan.Weighted{Weight: weight, Reg: r} }
	table := common()
	small := func(dst, a int32) plan.Instr {
		return plan.Instr{Op: plan.OpSmall, Dst: dst, A: a, B: -1, Small: table}
	}
	p := &runtime.PieceTable{At: []int64{16}, Slope: []int64{table[17]}, Base: []int64{0}}
	last := table[17]
	for u := int64(17); u < 256; u++ {
		next := int64(0)
		if u < 255 {
			next = table[u+1] - table[u]
		}
		if next != last {
			p.At, p.Slope, p.Base, last = append(p.At, u), append(p.Slope, next), append(p.Base, table[u]), next
		}
	}
	code := slices.Concat(digits(1, 10), digits(2, 20))
	for i := range int32(3) {
		other := 20 + 2*i
		if i == digit {
			other = 20 + 2*against
		}
		code = append(code, linear(30+2*i, 0, w(16, 10+2*i), w(1, other)), small(31+2*i, 30+2*i))
	}
	// What is left of both, as one sum of all.
	code = append(code, linear(36, 0, w(16, 1), w(1, 2), w(-65536, 10), w(-4096, 20), w(-4096, 12), w(-256, 22), w(-256, 14), w(-16, 24)),
		plan.Instr{Op: plan.OpPiece, Dst: 37, A: 36, B: -1, Piece: p})
	return append(code, linear(40, 7, w(weights[0], 31), w(weights[1], 33), w(weights[2], 35), w(weights[3], 37), w(3, 1)))
}

var inPlace = [4]int64{4096, 256, 16, 1}

// TestBits: what two words have in common, found digit by digit, is found at once.
func TestBits(t *testing.T) {
	f := testFolder()
	code := f.fold(words(inPlace, 0, 0))
	last := code[len(code)-1]
	both := code[len(code)-2]
	if both.Op != plan.OpBoth || both.A != 1 || both.B != 2 || both.K != 0 || both.K2 != 65535 || len(last.Terms) != 2 {
		t.Errorf("the sum ends with %+v, %+v: want all 16 bits at once", both, last)
	}
	for _, x := range [][2]int64{{0, 0}, {65535, 65535}, {0xf0f0, 0xff00}, {1, 0xffff}, {0x1234, 0xcdef}} {
		regs := map[int32]int64{1: x[0], 2: x[1]}
		run(t, code, regs)
		if got, want := regs[40], x[0]&x[1]+3*x[0]+7; got != want {
			t.Errorf("%#x and %#x: %d, want %d", x[0], x[1], got, want)
		}
	}
	// A table that says otherwise of one pair of digits is none.
	f = testFolder()
	other := words(inPlace, 0, 0)
	for i := range other {
		if other[i].Op == plan.OpSmall {
			other[i].Small = slices.Clone(other[i].Small)
			other[i].Small[16*5+4] = 5
		}
	}
	for _, in := range f.fold(other) {
		if in.Op == plan.OpBoth && in.K2 != 15 {
			t.Errorf("%+v, though the table says 5 of 5 and 4", in)
		}
	}
}

// TestFoldedNumbers: shortened code comes to the same numbers, whatever it does with words.
func TestFoldedNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var code []plan.Instr
		next := int32(10)
		made := []int32{1, 2, 3}
		pick := func(name string) int32 { return rapid.SampledFrom(made).Draw(t, name) }
		whole := rapid.OneOf(rapid.Int64Range(-300, 300), rapid.SampledFrom([]int64{1, 16, 256, 4096}))
		for i := range rapid.IntRange(1, 25).Draw(t, "instructions") {
			in := plan.Instr{Dst: next, A: -1, B: -1}
			name := fmt.Sprint("a", i)
			switch rapid.IntRange(0, 6).Draw(t, "kind") {
			case 0:
				in.Op, in.K = plan.OpLinear, whole.Draw(t, "k")
				for range rapid.IntRange(1, 3).Draw(t, "terms") {
					in.Terms = append(in.Terms, plan.Weighted{Weight: whole.Draw(t, "w"), Reg: pick(name)})
				}
			case 1: // a remainder, or nearly one
				of, by := pick(name), rapid.IntRange(1, 12).Draw(t, "by")
				from, more := of, int64(0)
				if rapid.Bool().Draw(t, "sum") {
					more = rapid.Int64Range(0, 300).Draw(t, "more")
					code = append(code, linear(next, more, plan.Weighted{Weight: 1, Reg: of}))
					made = append(made, next)
					of = next
					next++
				}
				code = append(code, ladder(next, of, int32(by), rapid.SampledFrom([]int64{1, 15, 255, 1000, 65535}).Draw(t, "most")))
				made = append(made, next)
				w := rapid.SampledFrom([]int64{1, 1, 3, -2}).Draw(t, "w")
				less := -w << by
				if rapid.IntRange(0, 4).Draw(t, "other") == 0 {
					less++
				}
				next++
				in = linear(next, whole.Draw(t, "k"), plan.Weighted{Weight: w, Reg: from}, plan.Weighted{Weight: less, Reg: next - 1}, plan.Weighted{Weight: 1, Reg: pick("also")})
			case 2:
				in.Op, in.A, in.K, in.K2 = plan.OpClamp, pick(name), whole.Draw(t, "k"), rapid.Int64Range(1, 70000).Draw(t, "k2")
			case 3:
				in.Op, in.A, in.K = plan.OpRelu, pick(name), whole.Draw(t, "k")
			case 4:
				in.Op, in.A, in.K = plan.OpStep, pick(name), whole.Draw(t, "k")
			case 5:
				p := &runtime.PieceTable{}
				at, base := whole.Draw(t, "at"), int64(0)
				for j := range rapid.IntRange(1, 6).Draw(t, "breaks") {
					slope := rapid.Int64Range(-3, 3).Draw(t, fmt.Sprint("slope", j))
					p.At, p.Slope, p.Base = append(p.At, at), append(p.Slope, slope), append(p.Base, base)
					by := rapid.Int64Range(1, 50).Draw(t, "by")
					at, base = at+by, base+slope*by
				}
				in.Op, in.A, in.Piece = plan.OpPiece, pick(name), p
			case 6:
				weights := inPlace
				if rapid.IntRange(0, 1).Draw(t, "weights") == 0 {
					j := rapid.IntRange(0, 3).Draw(t, "which")
					weights[j] = rapid.SampledFrom([]int64{1, 16, 256, 4096, 65536, -1, 3}).Draw(t, "weight")
				}
				digit := rapid.Int32Range(0, 2).Draw(t, "digit")
				both := words(weights, digit, rapid.SampledFrom([]int32{digit, digit, 0, 1, 2}).Draw(t, "against"))
				for j := range both {
					both[j] = rebase(both[j:j+1], next+100)[0]
				}
				back := func(r *int32) {
					if *r == next+101 || *r == next+102 {
						*r -= next + 100
					}
				}
				for j := range both {
					back(&both[j].A)
					for k := range both[j].Terms {
						back(&both[j].Terms[k].Reg)
					}
				}
				code = append(code, both...)
				made = append(made, next+140, next+110, next+114, next+131, next+133, next+135, next+137)
				next += 300
				continue
			}
			code = append(code, in)
			made = append(made, next)
			next++
		}
		want := map[int32]int64{1: rapid.Int64Range(0, 65535).Draw(t, "one"), 2: rapid.Int64Range(0, 65535).Draw(t, "two"), 3: rapid.Int64Range(-100, 155).Draw(t, "three")}
		got := map[int32]int64{1: want[1], 2: want[2], 3: want[3]}
		f := testFolder()
		folded := f.fold(slices.Clone(code))
		run(t, code, want)
		for r, v := range want {
			if v > 1<<40 || v < -1<<40 { // beyond what the plan proves to fit
				t.Skip(r)
			}
		}
		run(t, folded, got)
		for _, r := range made {
			at := r
			for a, ok := f.alias[at]; ok; a, ok = f.alias[at] {
				at = a
			}
			v, ok := got[at]
			if c, known := f.consts[r]; known {
				v, ok = c, true
			}
			if !ok || v != want[r] {
				t.Fatalf("r%d is %d (%t), want %d", r, v, ok, want[r])
			}
			if s, known := f.spanOf(at); known && (v < s.lo || v > s.hi) {
				t.Fatalf("r%d is %d, beyond %d to %d", r, v, s.lo, s.hi)
			}
		}
	})
}

// TestBitsOfOthers: bits of other words are not put together, whatever they weigh.
func TestBitsOfOthers(t *testing.T) {
	w := func(weight int64, r int32) plan.Weighted { return plan.Weighted{Weight: weight, Reg: r} }
	for _, pair := range [][2]int32{{2, 1}, {2, 2}, {2, 4}, {4, 2}} {
		f := testFolder()
		f.spans[4] = span{0, 65535}
		code := slices.Concat(digits(1, 10), digits(2, 20), digits(4, 50))
		of := map[int32]int32{1: 10, 2: 20, 4: 50}
		code = append(code,
			linear(60, 0, w(16, 12), w(1, of[pair[0]]+2)), plan.Instr{Op: plan.OpSmall, Dst: 61, A: 60, B: -1, Small: common()},
			linear(62, 0, w(16, of[pair[1]]), w(1, 50)), plan.Instr{Op: plan.OpSmall, Dst: 63, A: 62, B: -1, Small: common()},
			linear(64, 0, w(1, 61), w(16, 63)))
		regs := map[int32]int64{1: 0xa5c3, 2: 0x5af7, 4: 0xfe1d}
		want := regs[1]&regs[pair[0]]>>8&15 + 16*(regs[pair[1]]&regs[4]>>12&15)
		run(t, f.fold(code), regs)
		if regs[64] != want {
			t.Errorf("digits of 1 and %d and of %d and 4: %#x, want %#x", pair[0], pair[1], regs[64], want)
		}
	}
}

// TestPositions: a position that later steps take for their own has to be whole.
func TestPositions(t *testing.T) {
	at := func(dst int32) plan.Instr { return plan.Instr{Op: plan.OpAt, Dst: dst, A: 1, B: -1, K: 1} }
	f := testFolder()
	if code := f.fold([]plan.Instr{at(10), at(11)}); len(code) != 1 || f.alias[11] != 10 || *f.within[10] {
		t.Errorf("%+v: want the second to be the first, which may have been cut", code)
	}
	later := f.next(&step{}, known{class: 0, id: -1})
	if code := later.fold([]plan.Instr{at(12)}); len(code) != 0 || later.alias[12] != 10 || !*f.within[10] {
		t.Errorf("%+v, %t: want the first one, which must not have been cut", code, *f.within[10])
	}
	if f.positions[1].at != 0 || len(*f.found) != 1 {
		t.Errorf("found %d: want the first position, which ends the superblock where it was cut", len(*f.found))
	}
	// What the plan knows to be whole needs no test.
	f = testFolder()
	in := at(10)
	in.K2 = plan.AtNotBelow | plan.AtNotAbove
	f.fold([]plan.Instr{in})
	if len(*f.found) != 0 {
		t.Error("a position that is whole anyway is tested")
	}
}
