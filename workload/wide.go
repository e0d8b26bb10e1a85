package workload

import (
	"cmp"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"slices"

	"tassadar"
)

// Result codes of records.c.
const (
	recordShortOutput = -1
	recordBadLength   = -2
	recordNotFound    = -3
	recordBytes       = 16
)

func recordsEntry() Entry {
	return Entry{
		Name: "records",
		About: "Eight-byte numbers in buffers and records of 16 bytes. The program multiplies halves and sorts by insertion; " +
			"the reference uses integers of any length and the standard library's stable sort.",
		Generate: generateRecords,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{
				"dot": refWideDot, "dot_wide": refDotWide, "pack": refPack, "unpack": refUnpack, "sort": refSort, "find": refFind,
			})
		},
	}
}

// longs lays 64-bit numbers out; readLongs reads them and ignores a rest.
func longs(numbers []uint64) tassadar.Bytes {
	b := make(tassadar.Bytes, 0, 8*len(numbers))
	for _, x := range numbers {
		b = binary.LittleEndian.AppendUint64(b, x)
	}
	return b
}

func readLongs(b []byte) []uint64 {
	out := make([]uint64, len(b)/8)
	for i := range out {
		out[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	return out
}

func generateRecords(r *rand.Rand) []tassadar.Call {
	narrow := below(r, 2) == 0
	column := func(n int) []uint64 {
		numbers := make([]uint64, n)
		for i := range numbers {
			if numbers[i] = integer(r); narrow {
				numbers[i] = uint64(between(r, -3, 3))
			}
		}
		return numbers
	}
	n := below(r, 24)
	keys, tags := column(n), make([]uint32, n)
	var records tassadar.Bytes
	for i, k := range keys {
		tags[i] = uint32(r.Uint64())
		records = append(records, words([]uint32{tags[i], uint32(i)})...)
		records = append(records, longs([]uint64{k})...)
	}
	if below(r, 16) == 0 {
		records = append(records, 0)
	}
	sorted := slices.Clone(keys)
	slices.SortFunc(sorted, func(x, y uint64) int { return cmp.Compare(int64(x), int64(y)) })
	var ordered tassadar.Bytes
	for _, k := range sorted {
		ordered = append(append(ordered, words([]uint32{0, 0})...), longs([]uint64{k})...)
	}
	room := func(size int) tassadar.Arg { return out(max(1, size+pick(r, 0, 0, 0, 3, -1))) }
	wanted := integer(r)
	if n > 0 && below(r, 4) > 0 {
		wanted = sorted[below(r, n)]
	}
	return []tassadar.Call{
		call("dot", in(longs(keys)), in(longs(column(between(r, 0, n))))),
		call("dot_wide", in(longs(keys)), in(longs(column(n))), room(recordBytes)),
		call("pack", in(words(tags)), in(longs(column(n+pick(r, 0, 0, 0, 0, 1)))), room(recordBytes*n)),
		call("unpack", in(records), room(4*n), room(8*n)),
		call("sort", in(records), room(len(records))),
		call("find", in(ordered), i64(wanted)),
	}
}

// products is the sum of the products of two columns over the shorter length.
func products(x, y []uint64) *big.Int {
	sum := new(big.Int)
	for k := range min(len(x), len(y)) {
		sum.Add(sum, new(big.Int).Mul(signed(64, x[k]), signed(64, y[k])))
	}
	return sum
}

func refWideDot(a *arguments) tassadar.CallResult {
	return wrapped(tassadar.I64, products(readLongs(a.in()), readLongs(a.in())))
}

// halves are the low and the high 64 bits of a number modulo 2^128.
func halves(x *big.Int) (low, high uint64) {
	x = new(big.Int).Mod(x, new(big.Int).Lsh(big.NewInt(1), 128))
	mask := new(big.Int).SetUint64(^uint64(0))
	return new(big.Int).And(x, mask).Uint64(), new(big.Int).Rsh(x, 64).Uint64()
}

func refDotWide(a *arguments) tassadar.CallResult {
	x, y, output := readLongs(a.in()), readLongs(a.in()), a.out()
	if len(output) < 16 {
		return returnsI32(recordShortOutput, output)
	}
	low, high := halves(products(x, y))
	copy(output, longs([]uint64{low, high}))
	return returnsI32(int32(min(len(x), len(y))), output)
}

func refPack(a *arguments) tassadar.CallResult {
	tags, keys, output := a.in(), a.in(), a.out()
	if len(tags)%4 != 0 || len(keys) != 2*len(tags) {
		return returnsI32(recordBadLength, output)
	}
	n := len(tags) / 4
	if len(output) < recordBytes*n {
		return returnsI32(recordShortOutput, output)
	}
	for k := range n {
		record := slices.Concat(tags[4*k:4*k+4], words([]int32{int32(k)}), keys[8*k:8*k+8])
		copy(output[recordBytes*k:], record)
	}
	return returnsI32(int32(n), output)
}

func refUnpack(a *arguments) tassadar.CallResult {
	records, tags, keys := a.in(), a.out(), a.out()
	n := len(records) / recordBytes
	switch {
	case len(records)%recordBytes != 0:
		return returnsI32(recordBadLength, tags, keys)
	case len(tags) < 4*n || len(keys) < 8*n:
		return returnsI32(recordShortOutput, tags, keys)
	}
	for k := range n {
		record := records[recordBytes*k:]
		copy(tags[4*k:], record[:4])
		copy(keys[8*k:], record[8:16])
	}
	return returnsI32(int32(n), tags, keys)
}

func recordKey(record []byte) int64 { return int64(binary.LittleEndian.Uint64(record[8:])) }

func refSort(a *arguments) tassadar.CallResult {
	raw, output := a.in(), a.out()
	switch {
	case len(raw)%recordBytes != 0:
		return returnsI32(recordBadLength, output)
	case len(output)/recordBytes < len(raw)/recordBytes:
		return returnsI32(recordShortOutput, output)
	}
	records := slices.Collect(slices.Chunk(raw, recordBytes))
	slices.SortStableFunc(records, func(x, y []byte) int { return cmp.Compare(recordKey(x), recordKey(y)) })
	copy(output, slices.Concat(records...))
	return returnsI32(int32(len(records)), output)
}

// refFind knows that the records are sorted, as the program's bisection does;
// what it says of others is no reference value.
func refFind(a *arguments) tassadar.CallResult {
	raw, wanted := a.in(), int64(a.i64())
	records := slices.Collect(slices.Chunk(raw[:len(raw)/recordBytes*recordBytes], recordBytes))
	if a.err == nil && !slices.IsSortedFunc(records, func(x, y []byte) int { return cmp.Compare(recordKey(x), recordKey(y)) }) {
		a.err = errNotSorted
	}
	at := slices.IndexFunc(records, func(x []byte) bool { return recordKey(x) == wanted })
	if at < 0 {
		return returnsI32(recordNotFound)
	}
	return returnsI32(int32(at))
}

func pairsEntry() Entry {
	return Entry{
		Name: "pairs",
		About: "Functions and blocks of several results on pairs of 64-bit numbers. " +
			"The reference computes with integers of any length.",
		Generate: generatePairs,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, pairs())
		},
	}
}

func generatePairs(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	x := func() tassadar.Arg { return i64(integer(r)) }
	for range 12 {
		carry := i32(pick[uint32](r, 0, 1, 1<<31))
		calls = append(calls, pick(r,
			call("swap", x(), x()), call("add_carry", x(), x(), carry), call("add_pair", x(), x(), x(), x()),
			call("mul_wide", x(), x()), call("split", x()), call("join", i32(uint32(integer(r))), i32(uint32(integer(r)))),
			call("order", x(), x()), call("fib", i32(uint32(below(r, 200)))),
			call("divmod_u", x(), i64(integer(r)|1)), call("divmod_s", x(), i64(integer(r)&^(1<<63)|1))))
	}
	if below(r, 8) == 0 {
		calls = append(calls, pick(r,
			call("divmod_u", x(), i64(0)), call("divmod_s", x(), i64(0)), call("divmod_s", i64(1<<63), i64(1<<64-1))))
	}
	return calls
}

// several makes the result of several numbers.
func several(values ...tassadar.CallResult) tassadar.CallResult {
	var r tassadar.CallResult
	for _, v := range values {
		if v.Trap != "" {
			return traps(v.Trap)
		}
		r.Results = append(r.Results, v.Results...)
	}
	return r
}

// pairs are the exports of pairs.wat.
func pairs() map[string]function {
	long := returnsI64
	divmod := func(s string) function {
		return func(a *arguments) tassadar.CallResult {
			x, y := a.i64(), a.i64()
			return several(refBinary(tassadar.I64, "div_"+s, x, y), refBinary(tassadar.I64, "rem_"+s, x, y))
		}
	}
	pair := func(x *big.Int) tassadar.CallResult {
		low, high := halves(x)
		return several(long(low), long(high))
	}
	number := func(low, high uint64) *big.Int {
		x := new(big.Int).Lsh(wide(high), 64)
		return x.Add(x, wide(low))
	}
	return map[string]function{
		"swap": func(a *arguments) tassadar.CallResult {
			x, y := a.i64(), a.i64()
			return several(long(y), long(x))
		},
		"divmod_u": divmod("u"),
		"divmod_s": divmod("s"),
		"add_carry": func(a *arguments) tassadar.CallResult {
			sum := new(big.Int).Add(wide(a.i64()), wide(a.i64()))
			if a.i32() != 0 {
				sum.Add(sum, big.NewInt(1))
			}
			low, high := halves(sum)
			return several(long(low), returnsI32(int32(high)))
		},
		"add_pair": func(a *arguments) tassadar.CallResult {
			x, y := number(a.i64(), a.i64()), number(a.i64(), a.i64())
			return pair(x.Add(x, y))
		},
		"mul_wide": func(a *arguments) tassadar.CallResult { return pair(new(big.Int).Mul(wide(a.i64()), wide(a.i64()))) },
		"split": func(a *arguments) tassadar.CallResult {
			x := a.i64()
			return several(returnsI32(int32(uint32(x))), returnsI32(int32(uint32(x>>32))))
		},
		"join": func(a *arguments) tassadar.CallResult {
			low, high := uint64(a.i32()), uint64(a.i32())
			return long(low + high<<32)
		},
		"order": func(a *arguments) tassadar.CallResult {
			x, y := a.i64(), a.i64()
			if signed(64, x).Cmp(signed(64, y)) > 0 {
				return several(long(y), long(x), returnsI32(1))
			}
			return several(long(x), long(y), returnsI32(0))
		},
		// fib by doubling: F(2k) = F(k)(2F(k+1)-F(k)), F(2k+1) = F(k)^2 + F(k+1)^2.
		"fib": func(a *arguments) tassadar.CallResult {
			n := a.i32()
			x, y := uint64(0), uint64(1)
			for bit := 31; bit >= 0; bit-- {
				x, y = x*(2*y-x), x*x+y*y
				if n>>bit&1 == 1 {
					x, y = y, x+y
				}
			}
			return several(long(x), long(y))
		},
	}
}
