package workload

import (
	"math/big"

	"tassadar"
)

// Single-precision arithmetic on bits, by exact rational numbers and one
// rounding to nearest, ties to even (core specification, section 4.3.3). The
// processor's floating point takes no part.

const (
	signBit     = uint32(1) << 31
	infinity    = uint32(0x7f800000)
	nanBits     = uint32(0x7fc00000) // stands for any NaN
	oneBits     = uint32(0x3f800000)
	leastNormal = -126 // exponent
	fraction    = 23   // bits
)

func isNaN(x uint32) bool      { return x&^signBit > infinity }
func isInfinite(x uint32) bool { return x&^signBit == infinity }
func isZero(x uint32) bool     { return x&^signBit == 0 }
func negative(x uint32) bool   { return x&signBit != 0 }

func withSign(x uint32, minus bool) uint32 {
	if minus {
		return x | signBit
	}
	return x &^ signBit
}

// power is 2^e.
func power(e int) *big.Rat {
	if e < 0 {
		return new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), uint(-e)))
	}
	return new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(e)))
}

// split writes a finite number as m 2^e without its sign.
func split(x uint32) (m int64, e int) {
	m, e = int64(x&(1<<fraction-1)), int(x&^signBit>>fraction)
	if e == 0 {
		return m, leastNormal - fraction
	}
	return m | 1<<fraction, e - 127 - fraction
}

// exact is the value of a finite number.
func exact(x uint32) *big.Rat {
	m, e := split(x)
	if negative(x) {
		m = -m
	}
	return new(big.Rat).Mul(new(big.Rat).SetInt64(m), power(e))
}

// rounded is the nearest number, ties to even; an exact zero takes the sign.
func rounded(x *big.Rat, minusZero bool) uint32 {
	if x.Sign() == 0 {
		return withSign(0, minusZero)
	}
	abs := new(big.Rat).Abs(x)
	e := abs.Num().BitLen() - abs.Denom().BitLen()
	if abs.Cmp(power(e)) < 0 {
		e--
	}
	ulp := max(e, leastNormal) - fraction
	abs.Mul(abs, power(-ulp))
	q, rest := new(big.Int).QuoRem(abs.Num(), abs.Denom(), new(big.Int))
	m := uint32(q.Uint64())
	if half := rest.Lsh(rest, 1).Cmp(abs.Denom()); half > 0 || half == 0 && m&1 == 1 {
		m++
	}
	// A carry out of m goes into the exponent field by itself, from the largest
	// subnormal to the least normal number and from the largest number to
	// infinity.
	bits := uint64(m)
	if e >= leastNormal {
		bits = uint64(e+126)<<fraction + uint64(m)
	}
	return withSign(uint32(min(bits, uint64(infinity))), x.Sign() < 0)
}

func addF32(x, y uint32) uint32 {
	switch {
	case isNaN(x) || isNaN(y) || isInfinite(x) && isInfinite(y) && x != y:
		return nanBits
	case isInfinite(x):
		return x
	case isInfinite(y):
		return y
	}
	return rounded(new(big.Rat).Add(exact(x), exact(y)), isZero(x) && isZero(y) && negative(x) && negative(y))
}

func subF32(x, y uint32) uint32 {
	if isNaN(y) {
		return nanBits
	}
	return addF32(x, y^signBit)
}

func mulF32(x, y uint32) uint32 {
	minus := negative(x) != negative(y)
	switch {
	case isNaN(x) || isNaN(y) || isInfinite(x) && isZero(y) || isZero(x) && isInfinite(y):
		return nanBits
	case isInfinite(x) || isInfinite(y):
		return withSign(infinity, minus)
	}
	return rounded(new(big.Rat).Mul(exact(x), exact(y)), minus)
}

func divF32(x, y uint32) uint32 {
	minus := negative(x) != negative(y)
	switch {
	case isNaN(x) || isNaN(y) || isInfinite(x) && isInfinite(y) || isZero(x) && isZero(y):
		return nanBits
	case isInfinite(x) || isZero(y):
		return withSign(infinity, minus)
	case isInfinite(y):
		return withSign(0, minus)
	}
	return rounded(new(big.Rat).Quo(exact(x), exact(y)), minus)
}

// sqrtF32 takes the integer root of the significand with 24 more bits than the
// result has. An inexact root becomes the middle of its unit, which rounds as
// the true one does.
func sqrtF32(x uint32) uint32 {
	switch {
	case isZero(x) || x == infinity:
		return x
	case isNaN(x) || negative(x):
		return nanBits
	}
	significand, e := split(x)
	if e%2 != 0 {
		significand, e = significand*2, e-1
	}
	const more = 48
	square := new(big.Int).Lsh(big.NewInt(significand), 2*more)
	root := new(big.Int).Sqrt(square)
	value := new(big.Rat).SetInt(root)
	if new(big.Int).Mul(root, root).Cmp(square) != 0 {
		value.Add(value, big.NewRat(1, 2))
	}
	return rounded(value.Mul(value, power(e/2-more)), false)
}

// lesserF32 and greaterF32 are fmin and fmax: -0 is below +0.
func lesserF32(x, y uint32) uint32 {
	switch {
	case isNaN(x) || isNaN(y):
		return nanBits
	case isZero(x) && isZero(y):
		return x | y
	case lessF32(y, x):
		return y
	}
	return x
}

func greaterF32(x, y uint32) uint32 {
	if isNaN(x) || isNaN(y) {
		return nanBits
	}
	return lesserF32(x^signBit, y^signBit) ^ signBit
}

func equalF32(x, y uint32) bool {
	return !isNaN(x) && !isNaN(y) && (x == y || isZero(x) && isZero(y))
}

func lessF32(x, y uint32) bool {
	switch {
	case isNaN(x) || isNaN(y) || equalF32(x, y):
		return false
	case negative(x) != negative(y):
		return negative(x)
	}
	// Without their sign, numbers are ordered as their bits are.
	return negative(x) != (x&^signBit < y&^signBit)
}

// wholeF32 is ceil, floor, trunc or nearest. A zero keeps the operand's sign.
func wholeF32(mode string, x uint32) uint32 {
	if isNaN(x) {
		return nanBits
	}
	if isInfinite(x) {
		return x
	}
	value := exact(x)
	floor := new(big.Int).Div(value.Num(), value.Denom()) // Euclidean; the denominator is positive
	rest := new(big.Rat).Sub(value, new(big.Rat).SetInt(floor))
	up := false
	switch mode {
	case "ceil":
		up = rest.Sign() > 0
	case "trunc":
		up = rest.Sign() > 0 && negative(x)
	case "nearest":
		half := rest.Cmp(big.NewRat(1, 2))
		up = half > 0 || half == 0 && floor.Bit(0) == 1
	}
	if up {
		floor.Add(floor, big.NewInt(1))
	}
	return rounded(new(big.Rat).SetInt(floor), negative(x))
}

// truncated is the conversion to an integer from low to high, which traps
// outside (section 4.3.3, trunc). Engines do not tell a NaN from a number out of
// range, so the two share a trap kind.
func truncated(x uint32, low, high int64) tassadar.CallResult {
	if isNaN(x) || isInfinite(x) {
		return traps(tassadar.TrapIntegerOverflow)
	}
	value := exact(x)
	z := new(big.Int).Quo(value.Num(), value.Denom())
	if z.Cmp(big.NewInt(low)) < 0 || z.Cmp(big.NewInt(high)) > 0 {
		return traps(tassadar.TrapIntegerOverflow)
	}
	return returnsI32(int32(z.Int64()))
}
