package int128

import "math/big"

// FromBig returns b as an Int and whether it fits.
func FromBig(b *big.Int) (Int, bool) {
	if b.BitLen() > 127 {
		return Int{}, false
	}
	var abs [16]byte
	b.FillBytes(abs[:])
	var v Int
	for i := range 8 {
		v.Hi = v.Hi<<8 | int64(abs[i])
		v.Lo = v.Lo<<8 | uint64(abs[8+i])
	}
	if b.Sign() < 0 {
		v = v.Neg()
	}
	return v, true
}

// Big returns v as a big.Int.
func (v Int) Big() *big.Int {
	b := big.NewInt(v.Hi)
	b.Lsh(b, 64)
	return b.Add(b, new(big.Int).SetUint64(v.Lo))
}

// String writes v in decimal.
func (v Int) String() string { return v.Big().String() }
