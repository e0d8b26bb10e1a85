package workload

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"

	"tassadar"
)

func controlEntry() Entry {
	return Entry{
		Name: "control",
		About: "Branches, calls, state, memory and traps. The reference computes Fibonacci numbers forward where the program " +
			"recurses, and keeps memory sparse.",
		Generate:  generateControl,
		Reference: refControl,
	}
}

const pageBytes = 1 << 16

func generateControl(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 12 {
		addr := uint32(pick(r, below(r, 64), pageBytes-8-below(r, 64)))
		calls = append(calls, pick(r,
			call("dispatch", i32(uint32(below(r, 3))), i32(uint32(integer(r))), i32(uint32(integer(r)))),
			call("classify", i32(uint32(between(r, -1, 5)))),
			call("fib", i32(uint32(below(r, 16)))),
			call("collatz", i64(uint64(between(r, 1, 1<<20)))),
			call("gather", i64(integer(r))),
			call("poke", i32(addr), i64(integer(r))),
			call("peek", i32(addr+uint32(below(r, 2))-1)),
		))
	}
	if below(r, 4) == 0 {
		calls = append(calls, pick(r,
			call("fail"),
			call("dispatch", i32(uint32(between(r, 3, 8))), i32(1), i32(2)),
			call("peek", i32(uint32(between(r, pageBytes-7, pageBytes)))),
			call("poke", i32(uint32(-below(r, 100)-1)), i64(1))))
	}
	return calls
}

func refControl(calls []tassadar.Call) (tassadar.Result, error) {
	memory := map[uint32]byte{}
	sum := new(big.Int)
	inPage := func(addr uint32) bool { return uint64(addr)+8 <= pageBytes }
	return evaluate(calls, map[string]function{
		"dispatch": func(a *arguments) tassadar.CallResult {
			op, x, y := a.i32(), int64(int32(a.i32())), int64(int32(a.i32()))
			switch op {
			case 0:
				return returnsI32(int32(x + y))
			case 1:
				return returnsI32(int32(x - y))
			case 2:
				return returnsI32(int32(x * y))
			}
			return traps(tassadar.TrapIndirectCall)
		},
		"classify": func(a *arguments) tassadar.CallResult {
			if x := a.i32(); x < 4 {
				return returnsI32(int32(100 + x))
			}
			return returnsI32(999)
		},
		"fib": func(a *arguments) tassadar.CallResult {
			x, y := uint64(0), uint64(1)
			for range a.i32() {
				x, y = y, x+y
			}
			return returnsI64(x)
		},
		"collatz": func(a *arguments) tassadar.CallResult {
			n, steps := a.i64(), int32(0)
			for ; n > 1; steps++ {
				if n%2 == 1 {
					n = 3*n + 1
				} else {
					n /= 2
				}
			}
			return returnsI32(steps)
		},
		"gather": func(a *arguments) tassadar.CallResult {
			return wrapped(tassadar.I64, sum.Add(sum, wide(a.i64())))
		},
		"poke": func(a *arguments) tassadar.CallResult {
			addr, x := a.i32(), a.i64()
			if !inPage(addr) {
				return traps(tassadar.TrapMemoryBounds)
			}
			for k := range uint32(8) {
				memory[addr+k] = byte(x >> (8 * k))
			}
			return tassadar.CallResult{}
		},
		"peek": func(a *arguments) tassadar.CallResult {
			addr := a.i32()
			if !inPage(addr) {
				return traps(tassadar.TrapMemoryBounds)
			}
			var b [8]byte
			for k := range b {
				b[k] = memory[addr+uint32(k)]
			}
			return returnsI64(binary.LittleEndian.Uint64(b[:]))
		},
		"fail": func(*arguments) tassadar.CallResult { return traps(tassadar.TrapUnreachable) },
	})
}
