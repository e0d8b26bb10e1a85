package tokenmachine

import (
	"encoding/binary"
	"fmt"

	"tassadar/vm/graph"
	"tassadar/vm/isa"
)

// code is where instructions come from: the prompt, for the token machine that runs
// every program, or the weights, for one that runs a single one. All of it is
// 0 at code addresses below 0, where the prompt lays down what memory and
// registers hold.
type code interface {
	// operation gives the flags of the operation at pc, in the order of
	// flagNames.
	operation(pc value) []value
	// field gives parts of a field of the instruction at pc.
	field(name string, pc value, at int, parts ...part) []value
}

// part is what is read of a field, a number of 16 bits.
type part uint8

const (
	partWhole   part = iota
	partQuarter      // whole / 4
	partRest         // whole mod 4
	partSign         // its bit 15
	partSigned       // as a signed number
	partFrame        // 1 where that is not negative: a register of the frame
)

// of is the part of a field's payload.
func (p part) of(v uint16) int64 {
	sign := int64(v >> 15)
	switch p {
	case partQuarter:
		return int64(v >> 2)
	case partRest:
		return int64(v & 3)
	case partSign:
		return sign
	case partSigned:
		return int64(v) - sign*digits
	case partFrame:
		return 1 - sign
	}
	return int64(v)
}

// promptCode reads instructions from the prompt, slotTokens tokens each.
type promptCode struct{ b *builder }

// codeAt is the position of a field of the instruction at pc.
func codeAt(pc value, field int) value { return pc.Times(slotTokens).Plus(1 + int64(field)) }

func (c promptCode) operation(pc value) []value {
	var columns []value
	for _, n := range flagNames {
		columns = append(columns, c.b.withoutOffset(n, colOp))
	}
	return c.b.g.Gather("operation", codeAt(pc, 0), columns...)
}

func (c promptCode) field(name string, pc value, at int, parts ...part) []value {
	values := make([]value, len(parts))
	for i, p := range parts {
		values[i] = c.b.part(p)
	}
	return c.b.g.Gather(name, codeAt(pc, at), values...)
}

// part is a part of the own token, where it is a D3.
func (b *builder) part(p part) value {
	sign := func() value { return b.withoutOffset(col3N, colD3) }
	switch p {
	case partQuarter:
		return b.withoutOffset(col3Q, colD3)
	case partRest:
		return b.withoutOffset(col3R, colD3)
	case partSign:
		return sign()
	case partSigned:
		return b.d3().Sub(sign().Times(digits))
	case partFrame:
		return b.g.Input(colD3).Sub(sign())
	}
	return b.d3()
}

// bakedCode has the instructions of one program in the weights: each part of
// each field is a piecewise linear function of the code address. What is 0
// throughout the program costs nothing, and so does all that rests on it;
// equal functions are one.
type bakedCode struct {
	g      *graph.Graph
	ops    []isa.Op
	fields [][slotTokens - 1]uint16
	made   map[string]value
}

func (c *bakedCode) operation(pc value) []value {
	out := make([]value, len(flagNames))
	for i, n := range flagNames {
		out[i] = c.function(n, pc, func(at int) int64 { return flags[c.ops[at]][i] })
	}
	return out
}

func (c *bakedCode) field(name string, pc value, at int, parts ...part) []value {
	out := make([]value, len(parts))
	for i, p := range parts {
		out[i] = c.function(name, pc, func(k int) int64 { return p.of(c.fields[k][at-1]) })
	}
	return out
}

func (c *bakedCode) function(name string, pc value, of func(at int) int64) value {
	values := make([]int64, len(c.ops))
	key := fmt.Append(nil, pc)
	zero := true
	for at := range values {
		values[at] = of(at)
		zero = zero && values[at] == 0
		key = binary.LittleEndian.AppendUint64(key, uint64(values[at]))
	}
	if zero {
		return graph.Const(0)
	}
	v, ok := c.made[string(key)]
	if !ok {
		v = c.g.List(name, pc, values)
		c.made[string(key)] = v
	}
	return v
}
