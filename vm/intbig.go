package vm

import "math/big"

// IntFromBig returns b as an Int and whether it fits.
func IntFromBig(b *big.Int) (Int, bool) {
	if b.BitLen() > 127 {
		return Int{}, false
	}
	var abs [16]byte
	b.FillBytes(abs[:])
	var v Int
	for i := range 8 {
		v.hi = v.hi<<8 | int64(abs[i])
		v.lo = v.lo<<8 | uint64(abs[8+i])
	}
	if b.Sign() < 0 {
		v = v.neg()
	}
	return v, true
}

// Big returns v as a big.Int.
func (v Int) Big() *big.Int {
	b := big.NewInt(v.hi)
	b.Lsh(b, 64)
	return b.Add(b, new(big.Int).SetUint64(v.lo))
}

// String writes v in decimal.
func (v Int) String() string { return v.Big().String() }
