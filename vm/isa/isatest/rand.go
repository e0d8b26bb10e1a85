package isatest

// Rand is a generator of pseudo-random choices that is the same everywhere and
// for ever (splitmix64).
type Rand struct{ state uint64 }

// NewRand starts a generator.
func NewRand(seed uint64) *Rand { return &Rand{seed} }

// Next returns 64 bits.
func (r *Rand) Next() uint64 {
	r.state += 0x9e3779b97f4a7c15
	z := r.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Below returns a number from 0 to n-1.
func (r *Rand) Below(n int) int { return int(r.Next() >> 1 % uint64(n)) }

// Chance is true in the given per cent of cases.
func (r *Rand) Chance(percent int) bool { return r.Below(100) < percent }

// EdgeValues are operands at which digits, signs and carries change.
var EdgeValues = []uint64{
	0, 1, 2, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65,
	0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0x8001, 0xfffe, 0xffff, 0x10000, 0x10001,
	0x7fffffff, 0x80000000, 0x80000001, 0xffff0000, 0xfffffffe, 0xffffffff,
	1 << 32, 1<<32 + 1, 1<<48 - 1, 1 << 48, 0xffff00000000, 0xffffffff00000000,
	0x8000000080000000, 0x7fffffffffff8000, 1<<63 - 1, 1 << 63, 1<<63 + 1, 1<<64 - 2, 1<<64 - 1,
}

// Value returns an operand: an edge, digits of which each is an edge, a power
// of two or a number next to it, or any bits. Where it is not wide, it has 32
// bits.
func (r *Rand) Value(wide bool) uint64 {
	var v uint64
	switch r.Below(10) {
	case 0, 1, 2, 3:
		v = EdgeValues[r.Below(len(EdgeValues))]
	case 4, 5, 6:
		digits := [...]uint64{0, 0, 1, 0x7fff, 0x8000, 0xffff}
		for range 1 + r.Below(4) {
			d := r.Next() >> 48
			if i := r.Below(8); i < len(digits) {
				d = digits[i]
			}
			v = v<<16 | d
		}
	case 7:
		v = uint64(1)<<r.Below(64) + uint64(r.Below(3)) - 1
	case 8:
		v = r.Next() >> r.Below(64)
	default:
		v = r.Next()
	}
	if !wide {
		v = uint64(uint32(v))
	}
	return v
}
