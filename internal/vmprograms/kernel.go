package vmprograms

import (
	"fmt"
	"slices"
)

func kernelCases() []Case {
	var out []Case
	for _, c := range []struct{ iterations, seed int }{{1, 1}, {4, 12345}, {2, -7}} {
		out = append(out, Case{Name: fmt.Sprintf("%d_%d", c.iterations, c.seed), Run: func(call Call) error {
			return call.want(uint64(kernel(c.iterations, c.seed)), "run", i32(c.iterations), i32(c.seed))
		}})
	}
	return out
}

// kernel computes what the program of this name computes, with slices and the
// library's sort in place of its lists, and a table in place of its state
// machine.
func kernel(iterations, seed int) uint16 {
	random := uint32(seed)
	draw := func() int {
		random = random*1103515245 + 12345
		return int(random >> 16 & 0x7fff)
	}
	crc := uint16(0xffff)
	add := func(x uint32) {
		for k := range 4 {
			crc ^= uint16(x >> (8 * k) & 0xff)
			for range 8 {
				crc = crc>>1 ^ 0xa001*(crc&1)
			}
		}
	}

	type pair struct{ key, value int16 }
	lists := func() {
		var nodes []pair
		for range 60 {
			key := int16(draw() & 0xff)
			nodes = append(nodes, pair{key, int16(draw() - 16384)})
		}
		all := func() {
			for _, n := range nodes {
				add(uint32(n.key)<<16 | uint32(uint16(n.value)))
			}
		}
		all()
		slices.SortStableFunc(nodes, func(a, b pair) int { return int(a.key) - int(b.key) })
		all()
		for range 10 {
			key := int16(draw() & 0xff)
			position := slices.IndexFunc(nodes, func(n pair) bool { return n.key == key })
			add(uint32(int32(position)))
		}
		slices.SortStableFunc(nodes, func(a, b pair) int { return int(a.value) - int(b.value) })
		all()
	}

	matrices := func(constant int) {
		const side = 9
		var a, b [side][side]int32
		for i := range side {
			for j := range side {
				a[i][j] = int32(draw() - 16384)
				b[i][j] = int32(draw()%200 + constant)
			}
		}
		bitsSum := int32(0)
		for i := range side {
			row := int32(0)
			for j := range side {
				x := int32(0)
				for k := range side {
					x += a[i][k] * b[k][j]
				}
				if x > 0 {
					row += x / 3
				} else {
					row += x % 1000
				}
				bitsSum += (x >> 2 & 15) * (x >> 5 & 127)
			}
			add(uint32(row))
		}
		add(uint32(bitsSum))
	}

	// The next state by class of character: sign, digit, point, e, other.
	table := [9][5]int{
		0: {1, 2, 3, 8, 8},
		1: {8, 2, 3, 8, 8},
		2: {8, 2, 4, 5, 8},
		3: {8, 4, 8, 8, 8},
		4: {8, 4, 8, 5, 8},
		5: {6, 7, 8, 8, 8},
		6: {8, 7, 8, 8, 8},
		7: {8, 7, 8, 8, 8},
		8: {8, 8, 8, 8, 8},
	}
	states := func() {
		const alphabet = "0123456789012345678901+-.e,,,,.e"
		classes := map[byte]int{'+': 0, '-': 0, '.': 2, 'e': 3}
		for c := byte('0'); c <= '9'; c++ {
			classes[c] = 1
		}
		var final [9]uint32
		state, transitions := 0, uint32(0)
		for range 300 {
			c := alphabet[draw()&31]
			if c == ',' {
				final[state]++
				state = 0
				continue
			}
			next := table[state][classes[c]]
			if next != state {
				transitions++
			}
			state = next
		}
		for _, n := range final {
			add(n)
		}
		add(transitions)
	}

	for i := range iterations {
		lists()
		matrices(i)
		states()
	}
	return crc
}
