package workload

import (
	"encoding/binary"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"

	"tassadar"
)

func sortsEntry() Entry {
	return Entry{
		Name:     "sorts",
		About:    "Numbers in order, by a heap, by gaps and by digits. The reference is the standard library's sort.",
		Generate: generateSorts,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"heap": refSorts, "shell": refSorts, "radix": refSorts})
		},
	}
}

func generateSorts(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for _, how := range []string{"heap", "shell", "radix"} {
		items := make([]int32, pick(r, below(r, 10), below(r, 80)))
		for i := range items {
			items[i] = int32(integer(r))
		}
		data := words(items)
		if below(r, 32) == 0 {
			data = append(data, 7)
		}
		calls = append(calls, call(how, in(data), out(max(1, len(data)+pick(r, 0, 0, 0, 0, 5, -1)))))
	}
	return calls
}

func refSorts(a *arguments) tassadar.CallResult {
	data, output := a.in(), a.out()
	switch {
	case len(data)%4 != 0:
		return returnsI32(-2, output)
	case len(data) > 4*1024:
		return returnsI32(-1, output)
	case len(output) < len(data):
		return returnsI32(-3, output)
	}
	items := readWords(data)
	slices.Sort(items)
	copy(output, words(items))
	return returnsI32(int32(len(items)), output)
}

func matrixEntry() Entry {
	return Entry{
		Name: "matrix",
		About: "Products, shortest paths and determinants. The reference adds products a term of the inner index at a time, relaxes edges " +
			"(the program is Floyd's), and computes the determinant in whole numbers without fractions.",
		Generate: generateMatrix,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"gemm": refGemm, "paths": refPaths, "determinant": refDeterminant})
		},
	}
}

func generateMatrix(r *rand.Rand) []tassadar.Call {
	n := between(r, 1, 7)
	matrix := func(draw func() int32) tassadar.Bytes {
		items := make([]int32, n*n)
		for i := range items {
			items[i] = draw()
		}
		return words(items)
	}
	any32 := func() int32 { return int32(integer(r)) }
	few := func() int32 { return int32(between(r, -2, 2)) }
	cost := func() int32 { return int32(pick(r, below(r, 20), below(r, 1_000_001), -1)) }
	size := max(1, 4*n*n+pick(r, 0, 0, 0, 0, 0, 0, 0, -1))
	return []tassadar.Call{
		call("gemm", in(matrix(any32)), in(matrix(any32)), in(matrix(few)), out(size)),
		call("paths", in(matrix(cost)), out(size)),
		call("determinant", in(matrix(any32))),
		call("determinant", in(matrix(few))),
	}
}

// square is the order of a matrix of so many bytes, or 0.
func square(bytes int) int {
	for n := 1; n <= 16; n++ {
		if bytes == 4*n*n {
			return n
		}
	}
	return 0
}

func refGemm(a *arguments) tassadar.CallResult {
	x, y, z, output := a.in(), a.in(), a.in(), a.out()
	n := square(len(x))
	if n == 0 || len(y) != len(x) || len(z) != len(x) || len(output) != len(x) {
		return returnsI32(-1, output)
	}
	left, right, sum := readWords(x), readWords(y), readWords(z)
	for k := range n {
		for i := range n {
			for j := range n {
				sum[n*i+j] += left[n*i+k] * right[n*k+j]
			}
		}
	}
	copy(output, words(sum))
	return returnsI32(int32(n), output)
}

func refPaths(a *arguments) tassadar.CallResult {
	data, output := a.in(), a.out()
	n := square(len(data))
	if n == 0 || len(output) != len(data) {
		return returnsI32(-1, output)
	}
	costs, out := readWords(data), make([]int32, n*n)
	for from := range n {
		row := out[n*from : n*from+n]
		for i := range row {
			row[i] = -1
		}
		row[from] = 0
		for range n {
			for i := range n {
				for j := range n {
					if c := costs[n*i+j]; i != j && row[i] >= 0 && c >= 0 && c <= 1_000_000 && (row[j] < 0 || row[i]+c < row[j]) {
						row[j] = row[i] + c
					}
				}
			}
		}
	}
	copy(output, words(out))
	return returnsI32(int32(n), output)
}

// refDeterminant is Bareiss' elimination: every division is without a rest.
func refDeterminant(a *arguments) tassadar.CallResult {
	data := a.in()
	n := square(len(data))
	if n == 0 {
		return returnsI64(^uint64(0))
	}
	m := make([][]*big.Int, n)
	for i, x := range readWords(data) {
		m[i/n] = append(m[i/n], big.NewInt(int64(x)))
	}
	before, sign := big.NewInt(1), 1
	for c := range n {
		pivot := slices.IndexFunc(m[c:], func(row []*big.Int) bool { return row[c].Sign() != 0 })
		if pivot < 0 {
			return returnsI64(0)
		}
		if pivot > 0 {
			m[c], m[c+pivot] = m[c+pivot], m[c]
			sign = -sign
		}
		for i := c + 1; i < n; i++ {
			for j := c + 1; j < n; j++ {
				x := new(big.Int).Mul(m[i][j], m[c][c])
				x.Sub(x, new(big.Int).Mul(m[i][c], m[c][j]))
				m[i][j] = x.Quo(x, before)
			}
		}
		before = m[c][c]
	}
	det := new(big.Int).Mul(m[n-1][n-1], big.NewInt(int64(sign)))
	return returnsI64(det.Mod(det, big.NewInt(math.MaxInt32)).Uint64())
}

func listsEntry() Entry {
	return Entry{
		Name: "lists",
		About: "A linked list that an instance keeps, after CoreMark: searched, reversed, sorted, and a CRC of 16 bits. The reference keeps a " +
			"slice, and computes the CRC by a table of bytes.",
		Generate:  generateLists,
		Reference: refLists,
	}
}

func generateLists(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range between(r, 3, 20) {
		calls = append(calls, call("push", i32(uint32(between(r, -3, 9))), i32(uint32(integer(r)))))
	}
	for range between(r, 1, 8) {
		switch below(r, 8) {
		case 0, 1:
			calls = append(calls, call("sort"))
		case 2, 3:
			calls = append(calls, call("reverse"))
		case 4, 5:
			calls = append(calls, call("find", i32(uint32(between(r, -3, 12)))))
		case 6:
			calls = append(calls, call("push", i32(uint32(between(r, -3, 9))), i32(uint32(integer(r)))))
		default:
			if below(r, 4) == 0 {
				calls = append(calls, call("clear"))
			}
		}
		calls = append(calls, call("crc"))
	}
	return calls
}

func refLists(calls []tassadar.Call) (tassadar.Result, error) {
	type item struct{ key, value int32 }
	var items []item // the head last
	return evaluate(calls, map[string]function{
		"clear": func(*arguments) tassadar.CallResult {
			items = nil
			return tassadar.CallResult{}
		},
		"push": func(a *arguments) tassadar.CallResult {
			key, value := int32(a.i32()), int32(a.i32())
			if len(items) == 256 {
				return returnsI32(-1)
			}
			items = append(items, item{key, value})
			return returnsI32(int32(len(items)))
		},
		"find": func(a *arguments) tassadar.CallResult {
			key := int32(a.i32())
			for i := len(items) - 1; i >= 0; i-- {
				if found := items[i]; found.key == key {
					items = append(slices.Delete(items, i, i+1), found)
					return returnsI64(uint64(int64(found.value)))
				}
			}
			return returnsI64(1 << 32)
		},
		"reverse": func(*arguments) tassadar.CallResult {
			slices.Reverse(items)
			return tassadar.CallResult{}
		},
		"sort": func(*arguments) tassadar.CallResult {
			slices.Reverse(items)
			slices.SortStableFunc(items, func(a, b item) int { return int(a.key) - int(b.key) })
			slices.Reverse(items)
			return tassadar.CallResult{}
		},
		"crc": func(*arguments) tassadar.CallResult {
			crc := uint16(0)
			for i := len(items) - 1; i >= 0; i-- {
				data := binary.LittleEndian.AppendUint32(nil, uint32(items[i].key))
				for _, b := range binary.LittleEndian.AppendUint32(data, uint32(items[i].value)) {
					crc = crc>>8 ^ crc16Table[byte(crc)^b]
				}
			}
			return returnsI32(int32(crc))
		},
	})
}

// crc16Table is that of the polynomial x^16 + x^15 + x^2 + 1, reflected.
var crc16Table = func() (t [256]uint16) {
	for i := range t {
		c := uint16(i)
		for range 8 {
			low := c & 1
			c >>= 1
			if low != 0 {
				c ^= 0xa001
			}
		}
		t[i] = c
	}
	return t
}()

func filtersEntry() Entry {
	return Entry{
		Name: "filters",
		About: "Filters of 16-bit samples in fixed point, after Embench's edn. The reference adds the response to every sample to what comes " +
			"after it, and divides integers of any length, rounding down.",
		Generate: generateFilters,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"fir": refFIR, "biquad": refBiquad, "energy": refEnergy})
		},
	}
}

func generateFilters(r *rand.Rand) []tassadar.Call {
	samples := func(n int) tassadar.Bytes {
		var b tassadar.Bytes
		for range n {
			b = binary.LittleEndian.AppendUint16(b, uint16(pick(r, r.Uint64(), uint64(below(r, 200)), 0x7fff, 0x8000)))
		}
		return b
	}
	data := samples(below(r, 40))
	if below(r, 16) == 0 {
		data = append(data, 1)
	}
	size := max(1, len(data)+pick(r, 0, 0, 0, 4, -1))
	return []tassadar.Call{
		call("fir", in(data), in(samples(below(r, 9))), out(size)),
		call("biquad", in(data), in(samples(pick(r, 5, 5, 5, 5, 4))), out(size)),
		call("energy", in(data)),
	}
}

func readSamples(b []byte) []int64 {
	out := make([]int64, len(b)/2)
	for i := range out {
		out[i] = int64(int16(binary.LittleEndian.Uint16(b[2*i:])))
	}
	return out
}

func filterArguments(a *arguments) (data, taps, output []byte, code int32) {
	data, taps, output = a.in(), a.in(), a.out()
	switch {
	case len(data)%2 != 0 || len(taps)%2 != 0:
		code = -1
	case len(output) < len(data):
		code = -2
	}
	return data, taps, output, code
}

// scaled is a sum divided by 2^15, rounded down, within 16 bits.
func scaled(sum *big.Int) int64 {
	q := new(big.Int).Div(sum, big.NewInt(1<<15))
	return min(max(q.Int64(), math.MinInt16), math.MaxInt16)
}

func writeSamples(output []byte, samples []int64) {
	for i, x := range samples {
		binary.LittleEndian.PutUint16(output[2*i:], uint16(x))
	}
}

func refFIR(a *arguments) tassadar.CallResult {
	rawData, rawTaps, output, code := filterArguments(a)
	if code != 0 {
		return returnsI32(code, output)
	}
	data, taps := readSamples(rawData), readSamples(rawTaps)
	sums := make([]big.Int, len(data)+len(taps))
	for i, x := range data {
		for k, t := range taps {
			sums[i+k].Add(&sums[i+k], big.NewInt(x*t))
		}
	}
	out := make([]int64, len(data))
	for i := range out {
		out[i] = scaled(&sums[i])
	}
	writeSamples(output, out)
	return returnsI32(int32(len(out)), output)
}

func refBiquad(a *arguments) tassadar.CallResult {
	rawData, rawTaps, output, code := filterArguments(a)
	if code == 0 && len(rawTaps) != 10 {
		code = -1
	}
	if code != 0 {
		return returnsI32(code, output)
	}
	c := readSamples(rawTaps)
	x := append([]int64{0, 0}, readSamples(rawData)...) // two samples of silence first
	y := make([]int64, len(x))
	for i := 2; i < len(x); i++ {
		sum := new(big.Int)
		for _, product := range []int64{c[0] * x[i], c[1] * x[i-1], c[2] * x[i-2], -c[3] * y[i-1], -c[4] * y[i-2]} {
			sum.Add(sum, big.NewInt(product))
		}
		y[i] = scaled(sum)
	}
	writeSamples(output, y[2:])
	return returnsI32(int32(len(y)-2), output)
}

func refEnergy(a *arguments) tassadar.CallResult {
	data := a.in()
	if len(data)%2 != 0 {
		return returnsI64(^uint64(0))
	}
	sum := new(big.Int)
	for _, x := range readSamples(data) {
		sum.Add(sum, new(big.Int).Exp(big.NewInt(x), big.NewInt(2), nil))
	}
	return returnsI64(sum.Uint64())
}
