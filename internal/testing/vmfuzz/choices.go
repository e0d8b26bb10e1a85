package vmfuzz

import "tassadar/vm/isa/isatest"

// choices is where a generator takes its decisions from: bytes that are given,
// or drawn from a seed and kept. After the last given byte every choice is 0,
// which is the simplest one everywhere, so that cutting bytes away makes
// smaller programs.
type choices struct {
	data []byte
	at   int
	draw *isatest.Rand // nil: nothing but what is given
	// spans are the choices of parts that can be cut out without shifting what
	// other choices mean.
	spans [][2]int
}

func (c *choices) byte() byte {
	if c.at == len(c.data) {
		if c.draw == nil {
			return 0
		}
		c.data = append(c.data, byte(c.draw.Next()>>56))
	}
	c.at++
	return c.data[c.at-1]
}

// below returns a number from 0 to n-1.
func (c *choices) below(n int) int {
	switch {
	case n <= 1:
		return 0
	case n <= 1<<8:
		return int(c.byte()) % n
	}
	return (int(c.byte())<<16 | int(c.byte())<<8 | int(c.byte())) % n
}

// chance is true in about the given per cent of cases, and false at 0.
func (c *choices) chance(percent int) bool { return c.below(100) >= 100-percent }

// value returns operands at which digits, signs and carries change, and others.
func (c *choices) value(bits int) uint64 {
	var v uint64
	switch c.below(8) {
	case 0, 1, 2:
		v = isatest.EdgeValues[c.below(len(isatest.EdgeValues))]
	case 3, 4:
		digits := [...]uint64{0, 0xffff, 1, 0x8000, 0x7fff}
		for range 4 {
			i := c.below(8)
			d := uint64(0)
			if i < len(digits) {
				d = digits[i]
			} else {
				d = uint64(c.byte())<<8 | uint64(c.byte())
			}
			v = v<<16 | d
		}
	case 5:
		v = uint64(1)<<c.below(64) + uint64(c.below(3)) - 1
	case 6:
		v = uint64(int64(int8(c.byte())))
	default:
		for range 8 {
			v = v<<8 | uint64(c.byte())
		}
	}
	if bits == 32 {
		v = uint64(uint32(v))
	}
	return v
}

func pick[T any](c *choices, list []T) T { return list[c.below(len(list))] }

// several calls part up to most times, mean times on average, as long as it
// returns true. Each decision to go on belongs to the part, so that parts can be
// cut out.
func (c *choices) several(most, mean int, part func() bool) {
	for range most {
		start := c.at
		if c.below(mean+1) == 0 || !part() {
			return
		}
		c.spans = append(c.spans, [2]int{start, c.at})
	}
}
