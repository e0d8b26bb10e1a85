package lower_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"testing"

	"tassadar/vm/isa/isatest"
	"tassadar/wasm/lower"
)

// edges are operands on which operators differ.
var edges = []uint64{0, 1, 2, 3, 5, 7, 10, 31, 32, 33, 63, 64, 65, 127, 128, 255, 256, 999,
	0x7fff, 0x8000, 0xffff, 0x10000, 0x10001, 0x7fffffff, 0x80000000, 0x80000001, 0xfffffffe, 0xffffffff,
	0x100000000, 0x100000001, 0x1ffffffff, 0x7fffffffffff, 0x800000000000, 0xffffffff00000000, 0x00010000ffffffff,
	0x7fffffffffffffff, 0x8000000000000000, 0x8000000000000001, 0x8000000080000000, 0xfffffffffffffffe, 0xffffffffffffffff, 0x123456789abcdef0}

// operator is an integer instruction; types are those of its operands.
type operator struct {
	op       byte
	operands string
	result   byte
}

func operatorsOf() (out []operator) {
	add := func(from, to byte, operands string, result byte) {
		for op := int(from); op <= int(to); op++ {
			out = append(out, operator{byte(op), operands, result})
		}
	}
	add(0x45, 0x45, "i", 'i')
	add(0x46, 0x4f, "ii", 'i')
	add(0x50, 0x50, "l", 'i')
	add(0x51, 0x5a, "ll", 'i')
	add(0x67, 0x69, "i", 'i')
	add(0x6a, 0x78, "ii", 'i')
	add(0x79, 0x7b, "l", 'l')
	add(0x7c, 0x8a, "ll", 'l')
	add(0xa7, 0xa7, "l", 'i')
	add(0xac, 0xad, "i", 'l')
	add(0xc0, 0xc1, "i", 'i')
	add(0xc2, 0xc4, "l", 'l')
	return out
}

func typeByte(t byte) byte { return map[byte]byte{'i': 0x7f, 'l': 0x7e, 'f': 0x7d, 'd': 0x7c}[t] }

func vector(items [][]byte) []byte {
	out := binary.AppendUvarint(nil, uint64(len(items)))
	return append(out, bytes.Join(items, nil)...)
}

func sectionOf(id byte, content []byte) []byte {
	return append(binary.AppendUvarint([]byte{id}, uint64(len(content))), content...)
}

// functionsOf makes a module that exports functions; each has a type and a body
// without locals.
func functionsOf(types []string, bodies [][]byte) []byte {
	var typeItems, funcs, exports, code [][]byte
	for i, t := range types {
		params, results, _ := bytes.Cut([]byte(t), []byte(":"))
		item := []byte{0x60, byte(len(params))}
		for _, p := range params {
			item = append(item, typeByte(p))
		}
		item = append(item, byte(len(results)))
		for _, r := range results {
			item = append(item, typeByte(r))
		}
		typeItems = append(typeItems, item)
		index := binary.AppendUvarint(nil, uint64(i))
		funcs = append(funcs, index)
		name := fmt.Sprint("f", i)
		exports = append(exports, append(append([]byte{byte(len(name))}, name...), append([]byte{0}, index...)...))
		body := append(append([]byte{0}, bodies[i]...), 0x0b)
		code = append(code, append(binary.AppendUvarint(nil, uint64(len(body))), body...))
	}
	out := []byte("\x00asm\x01\x00\x00\x00")
	out = append(out, sectionOf(1, vector(typeItems))...)
	out = append(out, sectionOf(3, vector(funcs))...)
	out = append(out, sectionOf(7, vector(exports))...)
	return append(out, sectionOf(10, vector(code))...)
}

// Every integer operator on every pair of edge values, against wazero: plain,
// and comparisons also before br_if and behind eqz.
func TestOperators(t *testing.T) {
	ops := operatorsOf()
	var types []string
	var bodies [][]byte
	var names []string
	add := func(o operator, what string, result byte, tail ...byte) {
		var body []byte
		for i := range o.operands {
			body = append(body, 0x20, byte(i))
		}
		types = append(types, o.operands+":"+string(result))
		bodies = append(bodies, append(append(body, o.op), tail...))
		names = append(names, fmt.Sprintf("%#x%s", o.op, what))
	}
	for _, o := range ops {
		add(o, "", o.result)
		if o.op >= 0x45 && o.op <= 0x5a {
			add(o, " eqz", 'i', 0x45)
			add(o, " eqz eqz", 'i', 0x45, 0x45)
			// if (result i32) 5 else 6 end
			add(o, " if", 'i', 0x04, 0x7f, 0x41, 5, 0x05, 0x41, 6, 0x0b)
			add(o, " eqz if", 'i', 0x45, 0x04, 0x7f, 0x41, 5, 0x05, 0x41, 6, 0x0b)
			// br_if out of the function
			body := bodies[len(bodies)-5]
			types = append(types, o.operands+":i")
			bodies = append(bodies, append(append([]byte{0x41, 5}, body...), 0x0d, 0, 0x1a, 0x41, 6))
			names = append(names, fmt.Sprintf("%#x br_if", o.op))
		}
	}
	p := newPair(t, functionsOf(types, bodies), lower.Options{})
	random := rand.New(rand.NewPCG(1, 2))
	ctx := context.Background()
	var most uint64
	for i, typ := range types {
		entry := p.result.Instances[0].Funcs[fmt.Sprint("f", i)]
		ref := p.mod.ExportedFunction(fmt.Sprint("f", i))
		try := func(a, b uint64) {
			args := []uint64{a, b}
			n := bytes.IndexByte([]byte(typ), ':')
			for j := range n {
				if typ[j] == 'i' {
					args[j] = uint64(uint32(args[j]))
				}
			}
			args = args[:n]
			before := p.m.Instructions
			got, trap, err := p.m.Invoke(entry, args, 1000)
			most = max(most, p.m.Instructions-before)
			want, wantErr := ref.Call(ctx, args...)
			if err != nil || !sameTrap(wantErr, trap) || trap == isatest.NoTrap && got[0] != want[0] {
				t.Fatalf("%s %x: %x, trap %d, %v, want %x, %v", names[i], args, got, trap, err, want, wantErr)
			}
		}
		second := edges
		if bytes.IndexByte([]byte(typ), ':') < 2 {
			second = edges[:1]
		}
		for _, a := range edges {
			for _, b := range second {
				try(a, b)
			}
		}
		for range 500 {
			try(random.Uint64()>>random.IntN(64), random.Uint64()>>random.IntN(64))
		}
	}
	t.Logf("at most %d instructions for an operator, its call included", most)
	if most > 80 {
		t.Errorf("an operator executes %d instructions", most)
	}
}

// Division of 64 bits on many operands of all widths, against Go.
func TestDivision(t *testing.T) {
	types := []string{"ll:l", "ll:l", "ll:l", "ll:l"}
	var bodies [][]byte
	for op := byte(0x7f); op <= 0x82; op++ {
		bodies = append(bodies, []byte{0x20, 0, 0x20, 1, op})
	}
	result, err := lower.Lower([]lower.Link{{Module: decode(t, functionsOf(types, bodies))}}, lower.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m := isatest.New(result.Program)
	random := rand.New(rand.NewPCG(3, 4))
	operand := func() uint64 {
		v := random.Uint64() >> random.IntN(64)
		switch random.IntN(4) {
		case 0:
			v = ^uint64(0) << random.IntN(64) >> random.IntN(64) // runs of ones
		case 1:
			v += uint64(random.IntN(5)) - 2 + 1<<random.IntN(64)
		}
		return v
	}
	n := 200_000
	if testing.Short() {
		n = 5_000
	}
	for i := range n {
		a, b := operand(), operand()
		if i%5 == 0 {
			a = b*(random.Uint64()>>random.IntN(64)) + uint64(random.IntN(3)) - 1
		}
		if i%5 == 1 { // where the quotient is found by estimates
			b = random.Uint64N(1<<30) >> random.IntN(14)
			a = b*(random.Uint64()>>(32+random.IntN(6))) + uint64(random.IntN(3)) - 1
		}
		if b == 0 || a == 1<<63 && b == 1<<64-1 {
			continue
		}
		for f, want := range []uint64{uint64(int64(a) / int64(b)), a / b, uint64(int64(a) % int64(b)), a % b} {
			got, trap, err := m.Invoke(result.Instances[0].Funcs[fmt.Sprint("f", f)], []uint64{a, b}, 1000)
			if err != nil || trap != isatest.NoTrap || got[0] != want {
				t.Fatalf("operation %d of %x and %x: %x, trap %d, %v, want %x", f, a, b, got, trap, err, want)
			}
		}
	}
}
