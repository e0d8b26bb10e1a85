package workload

import (
	"math/big"
	"math/rand/v2"

	"tassadar"
)

func primesEntry() Entry {
	return Entry{
		Name: "primes",
		About: "Primality, next primes, squares and sums of two primes, with the arithmetic in a linked module. The program " +
			"tests by Miller and Rabin; the reference by Baillie, Pomerance, Selfridge and Wagstaff, and by big.Int.Sqrt.",
		Generate:  generatePrimes,
		Reference: refPrimes,
	}
}

func generatePrimes(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 4 {
		n := integer(r)
		root := r.Uint64() >> 32
		calls = append(calls, pick(r,
			call("is_prime", i64(n)),
			call("is_prime", i64(n|1)),
			call("next_prime", i64(n)),
			call("is_square", i64(root*root+uint64(below(r, 2)))),
			call("goldbach", i64(n>>32)),
		))
	}
	return calls
}

func isPrime(n uint64) bool { return wide(n).ProbablyPrime(0) } // exact below 2^64

func refPrimes(calls []tassadar.Call) (tassadar.Result, error) {
	return evaluate(calls, map[string]function{
		"is_prime": func(a *arguments) tassadar.CallResult { return truth(isPrime(a.i64())) },
		"next_prime": func(a *arguments) tassadar.CallResult {
			for n := a.i64() + 1; n != 0; n++ {
				if isPrime(n) {
					return returnsI64(n)
				}
			}
			return returnsI64(0)
		},
		"is_square": func(a *arguments) tassadar.CallResult {
			n := wide(a.i64())
			root := new(big.Int).Sqrt(n)
			return truth(root.Mul(root, root).Cmp(n) == 0)
		},
		"goldbach": func(a *arguments) tassadar.CallResult {
			n := a.i64()
			for p := uint64(2); p <= n/2 && n%2 == 0; p++ {
				if isPrime(p) && isPrime(n-p) {
					return returnsI64(p)
				}
			}
			return returnsI64(0)
		},
	})
}

func startOrderEntry() Entry {
	return Entry{
		Name:      "start_order",
		About:     "Start functions of four modules that write to one log. The reference keeps the log as a slice.",
		Generate:  generateStartOrder,
		Reference: refStartOrder,
	}
}

const logSize = 64

func generateStartOrder(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range between(r, 4, 20) {
		calls = append(calls, pick(r,
			call("append", i32(uint32(below(r, 300)))),
			call("append", i32(uint32(below(r, 10)))),
			call("length"), call("number"),
			call("at", i32(uint32(between(r, -1, 8)))),
			call("cut", i32(uint32(below(r, 3)))),
		))
	}
	if below(r, 4) == 0 {
		for range logSize {
			calls = append(calls, call("append", i32(uint32(below(r, 10)))))
		}
	}
	return append(calls, call("number"))
}

func refStartOrder(calls []tassadar.Call) (tassadar.Result, error) {
	log := []byte{1, 2, 3}
	return evaluate(calls, map[string]function{
		"append": func(a *arguments) tassadar.CallResult {
			if x := byte(a.i32()); len(log) < logSize {
				log = append(log, x)
				return tassadar.CallResult{}
			}
			return traps(tassadar.TrapUnreachable)
		},
		"length": func(*arguments) tassadar.CallResult { return returnsI32(int32(len(log))) },
		"at": func(a *arguments) tassadar.CallResult {
			if i := a.i32(); uint64(i) < uint64(len(log)) {
				return returnsI32(int32(log[i]))
			}
			return returnsI32(-1)
		},
		"number": func(*arguments) tassadar.CallResult {
			n, power := new(big.Int), big.NewInt(1)
			for k := len(log) - 1; k >= 0; k-- {
				n.Add(n, new(big.Int).Mul(power, big.NewInt(int64(log[k]))))
				power.Mul(power, big.NewInt(10))
			}
			return wrapped(tassadar.I64, n)
		},
		"cut": func(a *arguments) tassadar.CallResult {
			if n := a.i32(); uint64(n) <= uint64(len(log)) {
				log = log[:n]
				return tassadar.CallResult{}
			}
			return traps(tassadar.TrapUnreachable)
		},
	})
}

func rollbackEntry() Entry {
	return Entry{
		Name: "rollback",
		About: "What three modules wrote that failed to start. The reference is written from the specification's order: " +
			"elements, data, start function, each up to the trap.",
		Generate:  generateRollback,
		Reference: refRollback,
	}
}

func generateRollback(r *rand.Rand) []tassadar.Call {
	calls := []tassadar.Call{call("balance")}
	for range 12 {
		calls = append(calls, pick(r,
			call("balance"),
			call("pay", i64(integer(r))),
			call("scale", i64(integer(r))),
			call("call", i32(uint32(below(r, 3))), i64(integer(r))),
			call("peek", i32(uint32(below(r, 64)))),
			call("peek", i32(uint32(between(r, pageBytes-5, pageBytes-1)))),
			call("poke", i32(uint32(below(r, 64))), i32(uint32(integer(r)))),
		))
	}
	if below(r, 4) == 0 {
		calls = append(calls, pick(r,
			call("call", i32(uint32(between(r, 3, 8))), i64(1)),
			call("peek", i32(pageBytes))))
	}
	return calls
}

func refRollback(calls []tassadar.Call) (tassadar.Result, error) {
	memory := make([]byte, pageBytes)
	own := uint64(7) // of the first attempt's instance, which lives on in the table
	add := func(x uint64) uint64 {
		own++
		return x + own
	}
	// First attempt: element, data, and its start function up to unreachable.
	copy(memory[16:], "written by a segment")
	balance := uint64(100 - 30)
	copy(memory[8:], []byte{8, 7, 6, 5, 4, 3, 2, 1})
	// Second: its first segment.
	copy(memory[40:], "kept")
	// Third: what it gave to the balance before it divided.
	balance = add(balance)
	// The module that took the name.
	balance += 1000
	attempts := tassadar.Result{traps(tassadar.TrapUnreachable), traps(tassadar.TrapMemoryBounds), traps(tassadar.TrapDivideByZero)}
	result, err := evaluate(calls, map[string]function{
		"balance": func(*arguments) tassadar.CallResult { return returnsI64(balance) },
		"pay": func(a *arguments) tassadar.CallResult {
			balance -= a.i64()
			return returnsI64(balance)
		},
		"scale": func(a *arguments) tassadar.CallResult {
			return wrapped(tassadar.I64, new(big.Int).Mul(wide(a.i64()), big.NewInt(3)))
		},
		"call": func(a *arguments) tassadar.CallResult {
			entry, x := a.i32(), a.i64()
			switch entry {
			case 0:
				return returnsI64(0)
			case 1:
				return returnsI64(add(x))
			case 2:
				return returnsI64(x + x)
			}
			return traps(tassadar.TrapIndirectCall)
		},
		"peek": func(a *arguments) tassadar.CallResult {
			if at := a.i32(); at < pageBytes {
				return returnsI32(int32(memory[at]))
			}
			return traps(tassadar.TrapMemoryBounds)
		},
		"poke": func(a *arguments) tassadar.CallResult {
			at, x := a.i32(), a.i32()
			if at >= pageBytes {
				return traps(tassadar.TrapMemoryBounds)
			}
			memory[at] = byte(x)
			return tassadar.CallResult{}
		},
	})
	return append(attempts, result...), err
}
