package vm

// Add returns v+w and whether it fits 128 bits.
func (v Int) Add(w Int) (Int, bool) { return v.add(w) }

// Mul returns v·w and whether it fits; one factor has to fit 64 bits.
func (v Int) Mul(w Int) (Int, bool) { return v.mul(w) }
