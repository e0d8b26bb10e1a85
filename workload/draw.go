package workload

import (
	"encoding/binary"
	"math/bits"
	"math/rand/v2"

	"tassadar"
)

// below draws a number from 0 to n-1. It is written on Uint64 alone: the
// methods of rand.Rand promise no sequence.
func below(r *rand.Rand, n int) int {
	high, _ := bits.Mul64(r.Uint64(), uint64(n))
	return int(high)
}

// between draws a number from low to high inclusive.
func between(r *rand.Rand, low, high int) int { return low + below(r, high-low+1) }

func pick[T any](r *rand.Rand, from ...T) T { return from[below(r, len(from))] }

// permutation draws an order of 0 to n-1.
func permutation(r *rand.Rand, n int) []int {
	p := make([]int, n)
	for i := range p {
		j := below(r, i+1)
		p[i], p[j] = p[j], i
	}
	return p
}

// integer draws 64 bits, often small, near a power of two, or extreme.
func integer(r *rand.Rand) uint64 {
	x := r.Uint64()
	switch below(r, 5) {
	case 0:
		return x
	case 1:
		return uint64(below(r, 33)) - 16
	case 2:
		return 1<<below(r, 64) + uint64(below(r, 3)) - 1
	case 3:
		return pick[uint64](r, 0, 1, 1<<31-1, 1<<31, 1<<32-1, 1<<32, 1<<63-1, 1<<63, 1<<64-1)
	}
	return x >> below(r, 64)
}

func payload(r *rand.Rand, n int) tassadar.Bytes {
	b := make(tassadar.Bytes, n)
	for i := range b {
		b[i] = byte(r.Uint64())
	}
	return b
}

// Arguments.

func i32(x uint32) tassadar.Arg { return number(tassadar.I32, uint64(x)) }
func i64(x uint64) tassadar.Arg { return number(tassadar.I64, x) }

func number(t tassadar.ValueType, bits uint64) tassadar.Arg {
	return tassadar.Arg{Value: &tassadar.Value{Type: t, Bits: bits}}
}

func in(b tassadar.Bytes) tassadar.Arg { return tassadar.Arg{In: b} }
func out(size int) tassadar.Arg        { return tassadar.Arg{Out: size} }

// words lays 32-bit numbers out as WebAssembly does, little-endian.
func words[T ~int32 | ~uint32](numbers []T) tassadar.Bytes {
	b := make(tassadar.Bytes, 0, 4*len(numbers))
	for _, x := range numbers {
		b = binary.LittleEndian.AppendUint32(b, uint32(x))
	}
	return b
}

func call(export string, args ...tassadar.Arg) tassadar.Call {
	return tassadar.Call{Export: export, Args: args}
}
