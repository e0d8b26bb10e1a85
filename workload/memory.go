package workload

import (
	"math/big"
	"math/rand/v2"
	"slices"

	"tassadar"
)

// Result codes and sizes of memory_sum.c.
const (
	sumBadLength = -1
	sumTooMany   = -2
	sumTable     = 16384
	sumHeap      = 1024
)

func memorySumEntry() Entry {
	return Entry{
		Name: "memory_sum",
		About: "Sums over a table and from a heap that the instance keeps. The program stores and walks; the reference knows what was " +
			"filled in by formula, counts how often the walk meets each word, and keeps the heap's items sorted.",
		Generate:  generateMemorySum,
		Reference: refMemorySum,
	}
}

func generateMemorySum(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range between(r, 4, 10) {
		items := make([]int32, below(r, 60))
		for i := range items {
			items[i] = int32(integer(r))
		}
		data := words(items)
		if below(r, 16) == 0 {
			data = append(data, 1)
		}
		calls = append(calls, pick(r,
			call("fill", i32(uint32(integer(r))), i32(uint32(integer(r))), i32(uint32(pick(r, below(r, 300), below(r, 300), sumTable+below(r, 2), -1)))),
			call("walk", i32(uint32(integer(r))), i32(uint32(between(r, -1, 2000)))),
			call("push", in(data)),
			call("pop", i32(uint32(between(r, -1, 80))))))
	}
	return append(calls, call("walk", i32(1), i32(400)), call("pop", i32(sumHeap)))
}

func refMemorySum(calls []tassadar.Call) (tassadar.Result, error) {
	type filling struct{ x, step, words uint32 }
	var fillings []filling // the latest that reaches a word counts
	var items []int32
	word := func(at uint32) *big.Int {
		for _, f := range slices.Backward(fillings) {
			if at < f.words {
				product := new(big.Int).Mul(big.NewInt(int64(at)), wide(uint64(f.step)))
				return product.Add(product, wide(uint64(f.x)))
			}
		}
		return new(big.Int)
	}
	return evaluate(calls, map[string]function{
		"fill": func(a *arguments) tassadar.CallResult {
			x, step, n := a.i32(), a.i32(), int32(a.i32())
			if n < 0 || n > sumTable {
				return returnsI32(sumTooMany)
			}
			fillings = append(fillings, filling{x, step, uint32(n)})
			return returnsI32(n)
		},
		"walk": func(a *arguments) tassadar.CallResult {
			stride, count := a.i32()%sumTable, int32(a.i32())
			// The walk comes back to word 0 after period words.
			period := int32(sumTable)
			for s := stride; s%2 == 0 && period > 1; s /= 2 {
				period /= 2
			}
			sum := new(big.Int)
			for k := range min(period, max(count, 0)) {
				times := (count - k + period - 1) / period
				term := word(uint32(k) * stride % sumTable)
				sum.Add(sum, term.Mul(term, big.NewInt(int64(times))))
			}
			return wrapped(tassadar.I32, sum)
		},
		"push": func(a *arguments) tassadar.CallResult {
			raw := a.in()
			if len(raw)%4 != 0 {
				return returnsI32(sumBadLength)
			}
			if len(items)+len(raw)/4 > sumHeap {
				return returnsI32(sumTooMany)
			}
			items = append(items, readWords(raw)...)
			slices.Sort(items)
			return returnsI32(int32(len(items)))
		},
		"pop": func(a *arguments) tassadar.CallResult {
			n := min(max(int(int32(a.i32())), 0), len(items))
			sum := new(big.Int)
			for _, x := range items[:n] {
				sum.Add(sum, big.NewInt(int64(x)))
			}
			items = items[n:]
			return wrapped(tassadar.I32, sum)
		},
	})
}

// Result codes and sizes of allocator.c.
const (
	allocNoRoom      = -1
	allocBadArgument = -2
	allocArena       = 8192
)

func allocatorEntry() Entry {
	return Entry{
		Name: "allocator",
		About: "A bump allocator over an arena that the instance keeps. The program has the arena; the reference keeps the list of what was " +
			"written and looks every byte up in it, and divides where the program masks.",
		Generate:  generateAllocator,
		Reference: refAllocator,
	}
}

func generateAllocator(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	top := 0 // about where the program is
	for range between(r, 8, 20) {
		near := i32(uint32(between(r, -1, top+2)))
		switch below(r, 5) {
		case 0, 1:
			size, alignment := pick(r, below(r, 100), below(r, 1500), -1), pick(r, 1, 4, 8, 16, 64, 4096, 3, 0, 2*allocArena)
			if size > 0 && below(r, 4) > 0 {
				alignment = 8
			}
			top = min(top+max(size, 0), allocArena)
			calls = append(calls, call("alloc", i32(uint32(size)), i32(uint32(alignment))))
		case 2:
			calls = append(calls, call("put", near, in(payload(r, below(r, 40)))))
		case 3:
			calls = append(calls, call("get", near, out(between(r, 1, 60))))
		default:
			calls = append(calls, pick(r, call("sum"), call("release", i32(uint32(between(r, top/2, top+1))))))
		}
	}
	return append(calls, call("sum"), call("get", i32(0), out(64)))
}

func refAllocator(calls []tassadar.Call) (tassadar.Result, error) {
	type write struct {
		at   int64
		data []byte
	}
	var writes []write
	top := int64(0)
	at := func(k int64) byte {
		for _, w := range slices.Backward(writes) {
			if k >= w.at && k < w.at+int64(len(w.data)) {
				return w.data[k-w.at]
			}
		}
		return 0
	}
	return evaluate(calls, map[string]function{
		"alloc": func(a *arguments) tassadar.CallResult {
			size, alignment := int64(int32(a.i32())), int64(int32(a.i32()))
			power := int64(1)
			for power < alignment && power < allocArena {
				power *= 2
			}
			if size < 0 || alignment != power {
				return returnsI32(allocBadArgument)
			}
			start := (top + alignment - 1) / alignment * alignment
			if start+size > allocArena {
				return returnsI32(allocNoRoom)
			}
			top = start + size
			return returnsI32(int32(start))
		},
		"release": func(a *arguments) tassadar.CallResult {
			to := int64(int32(a.i32()))
			if to < 0 || to > top {
				return returnsI32(allocBadArgument)
			}
			freed := top - to
			top = to
			return returnsI32(int32(freed))
		},
		"put": func(a *arguments) tassadar.CallResult {
			start, data := int64(int32(a.i32())), a.in()
			if start < 0 || start+int64(len(data)) > top {
				return returnsI32(allocBadArgument)
			}
			writes = append(writes, write{start, data})
			return returnsI32(int32(len(data)))
		},
		"get": func(a *arguments) tassadar.CallResult {
			start, output := int64(int32(a.i32())), a.out()
			if start < 0 || start+int64(len(output)) > allocArena {
				return returnsI32(allocBadArgument, output)
			}
			for k := range output {
				output[k] = at(start + int64(k))
			}
			return returnsI32(int32(len(output)), output)
		},
		"sum": func(*arguments) tassadar.CallResult {
			sum := int32(0)
			for k := range top {
				sum += int32(at(k))
			}
			return returnsI32(sum)
		},
	})
}
