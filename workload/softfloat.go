package workload

import (
	"math/big"

	"tassadar"
)

// format is a binary floating-point format by the bits of its fraction. Its
// methods are arithmetic on bits by exact rational numbers and one rounding to
// nearest, ties to even (core specification, section 4.3.3). The processor's
// floating point takes no part.
type format int

// The formats of WebAssembly.
const (
	binary32 format = 23
	binary64 format = 52
)

func (f format) width() int {
	if f == binary32 {
		return 32
	}
	return 64
}

// typ is the value type of the format's numbers, bitsType that of their bits.
func (f format) typ() tassadar.ValueType {
	if f == binary32 {
		return tassadar.F32
	}
	return tassadar.F64
}

func (f format) bitsType() tassadar.ValueType {
	if f == binary32 {
		return tassadar.I32
	}
	return tassadar.I64
}

func (f format) bias() int        { return 1<<(f.width()-int(f)-2) - 1 }
func (f format) leastNormal() int { return 1 - f.bias() } // exponent
func (f format) sign() uint64     { return 1 << (f.width() - 1) }
func (f format) fraction() uint64 { return 1<<f - 1 }                // mask
func (f format) infinity() uint64 { return f.sign() - 1<<f }         // positive
func (f format) nan() uint64      { return f.infinity() | 1<<(f-1) } // stands for any NaN
func (f format) one() uint64      { return uint64(f.bias()) << f }

func (f format) isNaN(x uint64) bool      { return x&^f.sign() > f.infinity() }
func (f format) isInfinite(x uint64) bool { return x&^f.sign() == f.infinity() }
func (f format) isZero(x uint64) bool     { return x&^f.sign() == 0 }
func (f format) negative(x uint64) bool   { return x&f.sign() != 0 }

func (f format) withSign(x uint64, minus bool) uint64 {
	if minus {
		return x | f.sign()
	}
	return x &^ f.sign()
}

// power is 2^e.
func power(e int) *big.Rat {
	if e < 0 {
		return new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), uint(-e)))
	}
	return new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(e)))
}

// split writes a finite number as m 2^e without its sign.
func (f format) split(x uint64) (m int64, e int) {
	m, e = int64(x&f.fraction()), int(x&^f.sign()>>f)
	if e == 0 {
		return m, f.leastNormal() - int(f)
	}
	return m | 1<<f, e - f.bias() - int(f)
}

// exact is the value of a finite number.
func (f format) exact(x uint64) *big.Rat {
	m, e := f.split(x)
	if f.negative(x) {
		m = -m
	}
	return new(big.Rat).Mul(new(big.Rat).SetInt64(m), power(e))
}

// rounded is the nearest number, ties to even; an exact zero takes the sign.
func (f format) rounded(x *big.Rat, minusZero bool) uint64 {
	if x.Sign() == 0 {
		return f.withSign(0, minusZero)
	}
	abs := new(big.Rat).Abs(x)
	e := abs.Num().BitLen() - abs.Denom().BitLen()
	if abs.Cmp(power(e)) < 0 {
		e--
	}
	if e > f.bias()+1 {
		return f.withSign(f.infinity(), x.Sign() < 0)
	}
	ulp := max(e, f.leastNormal()) - int(f)
	abs.Mul(abs, power(-ulp))
	q, rest := new(big.Int).QuoRem(abs.Num(), abs.Denom(), new(big.Int))
	m := q.Uint64()
	if half := rest.Lsh(rest, 1).Cmp(abs.Denom()); half > 0 || half == 0 && m&1 == 1 {
		m++
	}
	// A carry out of m goes into the exponent field by itself, from the largest
	// subnormal to the least normal number and from the largest number to
	// infinity.
	bits := m
	if e >= f.leastNormal() {
		bits = uint64(e-f.leastNormal())<<f + m
	}
	return f.withSign(min(bits, f.infinity()), x.Sign() < 0)
}

// fromInteger converts an integer.
func (f format) fromInteger(x *big.Int) uint64 { return f.rounded(new(big.Rat).SetInt(x), false) }

// to converts a number to another format (promote and demote).
func (f format) to(g format, x uint64) uint64 {
	switch {
	case f.isNaN(x):
		return g.nan()
	case f.isInfinite(x):
		return g.withSign(g.infinity(), f.negative(x))
	}
	return g.rounded(f.exact(x), f.negative(x))
}

func (f format) add(x, y uint64) uint64 {
	switch {
	case f.isNaN(x) || f.isNaN(y) || f.isInfinite(x) && f.isInfinite(y) && x != y:
		return f.nan()
	case f.isInfinite(x):
		return x
	case f.isInfinite(y):
		return y
	}
	return f.rounded(new(big.Rat).Add(f.exact(x), f.exact(y)), f.isZero(x) && f.isZero(y) && f.negative(x) && f.negative(y))
}

func (f format) sub(x, y uint64) uint64 {
	if f.isNaN(y) {
		return f.nan()
	}
	return f.add(x, y^f.sign())
}

func (f format) mul(x, y uint64) uint64 {
	minus := f.negative(x) != f.negative(y)
	switch {
	case f.isNaN(x) || f.isNaN(y) || f.isInfinite(x) && f.isZero(y) || f.isZero(x) && f.isInfinite(y):
		return f.nan()
	case f.isInfinite(x) || f.isInfinite(y):
		return f.withSign(f.infinity(), minus)
	}
	return f.rounded(new(big.Rat).Mul(f.exact(x), f.exact(y)), minus)
}

func (f format) div(x, y uint64) uint64 {
	minus := f.negative(x) != f.negative(y)
	switch {
	case f.isNaN(x) || f.isNaN(y) || f.isInfinite(x) && f.isInfinite(y) || f.isZero(x) && f.isZero(y):
		return f.nan()
	case f.isInfinite(x) || f.isZero(y):
		return f.withSign(f.infinity(), minus)
	case f.isInfinite(y):
		return f.withSign(0, minus)
	}
	return f.rounded(new(big.Rat).Quo(f.exact(x), f.exact(y)), minus)
}

// sqrt takes the integer root of the significand with as many more bits as a
// second significand has. An inexact root becomes the middle of its unit, which
// rounds as the true one does.
func (f format) sqrt(x uint64) uint64 {
	switch {
	case f.isZero(x) || x == f.infinity():
		return x
	case f.isNaN(x) || f.negative(x):
		return f.nan()
	}
	significand, e := f.split(x)
	if e%2 != 0 {
		significand, e = significand*2, e-1
	}
	more := 2 * (int(f) + 1)
	square := new(big.Int).Lsh(big.NewInt(significand), uint(2*more))
	root := new(big.Int).Sqrt(square)
	value := new(big.Rat).SetInt(root)
	if new(big.Int).Mul(root, root).Cmp(square) != 0 {
		value.Add(value, big.NewRat(1, 2))
	}
	return f.rounded(value.Mul(value, power(e/2-more)), false)
}

// lesser and greater are fmin and fmax: -0 is below +0.
func (f format) lesser(x, y uint64) uint64 {
	switch {
	case f.isNaN(x) || f.isNaN(y):
		return f.nan()
	case f.isZero(x) && f.isZero(y):
		return x | y
	case f.less(y, x):
		return y
	}
	return x
}

func (f format) greater(x, y uint64) uint64 {
	if f.isNaN(x) || f.isNaN(y) {
		return f.nan()
	}
	return f.lesser(x^f.sign(), y^f.sign()) ^ f.sign()
}

func (f format) equal(x, y uint64) bool {
	return !f.isNaN(x) && !f.isNaN(y) && (x == y || f.isZero(x) && f.isZero(y))
}

func (f format) less(x, y uint64) bool {
	switch {
	case f.isNaN(x) || f.isNaN(y) || f.equal(x, y):
		return false
	case f.negative(x) != f.negative(y):
		return f.negative(x)
	}
	// Without their sign, numbers are ordered as their bits are.
	return f.negative(x) != (x&^f.sign() < y&^f.sign())
}

// whole is ceil, floor, trunc or nearest. A zero keeps the operand's sign.
func (f format) whole(mode string, x uint64) uint64 {
	if f.isNaN(x) {
		return f.nan()
	}
	if f.isInfinite(x) {
		return x
	}
	value := f.exact(x)
	floor := new(big.Int).Div(value.Num(), value.Denom()) // Euclidean; the denominator is positive
	rest := new(big.Rat).Sub(value, new(big.Rat).SetInt(floor))
	up := false
	switch mode {
	case "ceil":
		up = rest.Sign() > 0
	case "trunc":
		up = rest.Sign() > 0 && f.negative(x)
	case "nearest":
		half := rest.Cmp(big.NewRat(1, 2))
		up = half > 0 || half == 0 && floor.Bit(0) == 1
	}
	if up {
		floor.Add(floor, big.NewInt(1))
	}
	return f.rounded(new(big.Rat).SetInt(floor), f.negative(x))
}

// bounds are the least and the greatest integer of a type.
func bounds(t tassadar.ValueType, signed bool) (low, high *big.Int) {
	one, n := big.NewInt(1), uint(t.Bits())
	if signed {
		high = new(big.Int).Lsh(one, n-1)
		return new(big.Int).Neg(high), high.Sub(high, one)
	}
	high = new(big.Int).Lsh(one, n)
	return new(big.Int), high.Sub(high, one)
}

// integer is a number without its fraction; ok is false for a NaN and an
// infinity.
func (f format) integer(x uint64) (z *big.Int, ok bool) {
	if f.isNaN(x) || f.isInfinite(x) {
		return nil, false
	}
	value := f.exact(x)
	return new(big.Int).Quo(value.Num(), value.Denom()), true
}

// truncated is the conversion to an integer type, which traps outside
// (section 4.3.3, trunc). Engines do not tell a NaN from a number out of
// range, so the two share a trap kind.
func (f format) truncated(x uint64, t tassadar.ValueType, signed bool) tassadar.CallResult {
	z, ok := f.integer(x)
	if low, high := bounds(t, signed); !ok || z.Cmp(low) < 0 || z.Cmp(high) > 0 {
		return traps(tassadar.TrapIntegerOverflow)
	}
	return wrapped(t, z)
}

// saturated is likewise, and stops at the bounds (trunc_sat); a NaN gives 0.
func (f format) saturated(x uint64, t tassadar.ValueType, signed bool) tassadar.CallResult {
	low, high := bounds(t, signed)
	z, ok := f.integer(x)
	switch {
	case f.isNaN(x):
		z = new(big.Int)
	case !ok && f.negative(x):
		z = low
	case !ok:
		z = high
	case z.Cmp(low) < 0:
		z = low
	case z.Cmp(high) > 0:
		z = high
	}
	return wrapped(t, z)
}
