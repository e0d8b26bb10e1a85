package workload

import (
	"errors"
	"math/big"
	"math/rand/v2"

	"tassadar"
)

// Result codes, limits and operations of router.c.
const (
	routeShortOutput = -1
	routeBadCode     = -2
	routeBadStack    = -3
	routeBadPacket   = -4
	routeNoFuel      = -5
	routeDepth       = 16
	routeFuel        = 4096
)

const (
	opHalt = iota
	opPush
	opLoad
	opSize
	opAdd
	opSub
	opMul
	opAnd
	opXor
	opEqual
	opLess
	opDup
	opSwap
	opDrop
	opJump
	opJumpIfZero
	opEmit
	opRoute
	opCount
)

func routerEntry() Entry {
	return Entry{
		Name: "router",
		About: "Byte code for a stack machine that routes packets. The program decodes as it goes and computes modulo 2^32; " +
			"the reference turns each place of the code into a function first and computes on integers of any length.",
		Generate: generateRouter,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"route": refRoute})
		},
	}
}

// generateRouter draws rules that mostly keep their stack in order, now and
// then a random byte, and sometimes a loop.
func generateRouter(r *rand.Rand) []tassadar.Call {
	var code tassadar.Bytes
	depth := 0
	push := func() {
		code, depth = append(code, opPush, byte(pick(r, below(r, 8), below(r, 256)))), depth+1
	}
	for range between(r, 5, 40) {
		switch x := below(r, 24); {
		case x == 0 && below(r, 4) == 0:
			code = append(code, byte(below(r, opCount+2)))
		case depth == 0 || x < 6 && depth < routeDepth:
			push()
		case x < 9:
			code = append(code, opPush, 7, opAnd, opLoad) // within most packets
		case x < 11 && depth < routeDepth:
			code, depth = append(code, byte(pick(r, opDup, opSize))), depth+1
		case x < 16 && depth > 1:
			code, depth = append(code, byte(between(r, opAdd, opLess))), depth-1
		case x < 18 && depth > 1:
			code = append(code, opSwap)
		case x < 19:
			code, depth = append(code, opDrop), depth-1
		case x < 20:
			code = append(code, opJump, byte(below(r, 2)))
		case x < 21:
			code, depth = append(code, opJumpIfZero, byte(below(r, 4))), depth-1
		default:
			code, depth = append(code, opEmit), depth-1
		}
	}
	switch below(r, 8) {
	case 0: // back to some place before
		code = append(code, opJump, byte(-between(r, 2, min(len(code), 100)+2)))
	case 1: // off the end
	case 2:
		code = append(code, opHalt)
	default:
		push()
		code = append(code, opRoute)
	}
	return []tassadar.Call{call("route", in(code), in(payload(r, below(r, 16))), out(between(r, 1, 24)))}
}

// router is the state that the functions of the code work on.
type router struct {
	at      int
	stack   []*big.Int // from 0 to 2^32-1
	packet  []byte
	output  []byte
	emitted int
}

// routeEnd ends the run with a port or a result code.
type routeEnd int32

func (routeEnd) Error() string { return "the run has ended" }

// pop takes n items off the stack, the topmost last.
func (m *router) pop(n int) ([]*big.Int, error) {
	if len(m.stack) < n {
		return nil, routeEnd(routeBadStack)
	}
	items := m.stack[len(m.stack)-n:]
	m.stack = m.stack[:len(m.stack)-n]
	return append([]*big.Int(nil), items...), nil
}

func (m *router) push(items ...*big.Int) error {
	if len(m.stack)+len(items) > routeDepth {
		return routeEnd(routeBadStack)
	}
	modulus := new(big.Int).Lsh(big.NewInt(1), 32)
	for _, x := range items {
		m.stack = append(m.stack, new(big.Int).Mod(x, modulus))
	}
	return nil
}

// compute makes an instruction of an operation that takes n items and pushes
// what f makes of them.
func compute(n int, f func(m *router, x []*big.Int) ([]*big.Int, error)) func(*router) error {
	return func(m *router) error {
		x, err := m.pop(n)
		if err != nil {
			return err
		}
		if x, err = f(m, x); err != nil {
			return err
		}
		return m.push(x...)
	}
}

func one(x *big.Int) []*big.Int { return []*big.Int{x} }

// translate makes a function of the instruction at a place of the code.
func translate(code []byte, at int) func(*router) error {
	end := func(result routeEnd) func(*router) error { return func(*router) error { return result } }
	op := code[at]
	operand := 0
	if op == opPush || op == opJump || op == opJumpIfZero {
		if at++; at == len(code) {
			return end(routeBadCode)
		}
		operand = int(int8(code[at]))
	}
	at++
	next := func(f func(*router) error) func(*router) error {
		return func(m *router) error {
			m.at = at
			return f(m)
		}
	}
	binary := func(f func(z, x, y *big.Int) *big.Int) func(*router) error {
		return next(compute(2, func(_ *router, x []*big.Int) ([]*big.Int, error) { return one(f(new(big.Int), x[0], x[1])), nil }))
	}
	relation := func(holds func(order int) bool) func(*router) error {
		return next(compute(2, func(_ *router, x []*big.Int) ([]*big.Int, error) {
			if holds(x[0].Cmp(x[1])) {
				return one(big.NewInt(1)), nil
			}
			return one(new(big.Int)), nil
		}))
	}
	switch op {
	case opHalt:
		return end(0)
	case opPush:
		return next(func(m *router) error { return m.push(big.NewInt(int64(operand))) })
	case opLoad:
		return next(compute(1, func(m *router, x []*big.Int) ([]*big.Int, error) {
			if x[0].Cmp(big.NewInt(int64(len(m.packet)))) >= 0 {
				return nil, routeEnd(routeBadPacket)
			}
			return one(big.NewInt(int64(m.packet[x[0].Int64()]))), nil
		}))
	case opSize:
		return next(func(m *router) error { return m.push(big.NewInt(int64(len(m.packet)))) })
	case opAdd:
		return binary((*big.Int).Add)
	case opSub:
		return binary((*big.Int).Sub)
	case opMul:
		return binary((*big.Int).Mul)
	case opAnd:
		return binary((*big.Int).And)
	case opXor:
		return binary((*big.Int).Xor)
	case opEqual:
		return relation(func(order int) bool { return order == 0 })
	case opLess:
		return relation(func(order int) bool { return order < 0 })
	case opDup:
		return next(compute(1, func(_ *router, x []*big.Int) ([]*big.Int, error) { return []*big.Int{x[0], x[0]}, nil }))
	case opSwap:
		return next(compute(2, func(_ *router, x []*big.Int) ([]*big.Int, error) { return []*big.Int{x[1], x[0]}, nil }))
	case opDrop:
		return next(compute(1, func(*router, []*big.Int) ([]*big.Int, error) { return nil, nil }))
	case opJump:
		return func(m *router) error {
			m.at = at + operand
			return nil
		}
	case opJumpIfZero:
		return next(compute(1, func(m *router, x []*big.Int) ([]*big.Int, error) {
			if x[0].Sign() == 0 {
				m.at += operand
			}
			return nil, nil
		}))
	case opEmit:
		return next(compute(1, func(m *router, x []*big.Int) ([]*big.Int, error) {
			if m.emitted == len(m.output) {
				return nil, routeEnd(routeShortOutput)
			}
			m.output[m.emitted] = byte(x[0].Uint64())
			m.emitted++
			return nil, nil
		}))
	case opRoute:
		return next(compute(1, func(_ *router, x []*big.Int) ([]*big.Int, error) {
			return nil, routeEnd(x[0].Uint64() & 0xff)
		}))
	}
	return end(routeBadCode)
}

func refRoute(a *arguments) tassadar.CallResult {
	code, packet, output := a.in(), a.in(), a.out()
	instructions := make([]func(*router) error, len(code))
	for at := range code {
		instructions[at] = translate(code, at)
	}
	m := &router{packet: packet, output: output}
	for range routeFuel {
		if m.at < 0 || m.at >= len(code) {
			return returnsI32(routeBadCode, output)
		}
		var ended routeEnd
		if err := instructions[m.at](m); errors.As(err, &ended) {
			return returnsI32(int32(ended), output)
		}
	}
	return returnsI32(routeNoFuel, output)
}
