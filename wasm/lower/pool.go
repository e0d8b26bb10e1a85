package lower

import (
	"tassadar"
	"tassadar/vm/isa"
)

// pool gives out absolute registers and, when constants fill them, words of
// memory.
type pool struct {
	consts   []uint64 // by -1-register
	register map[uint64]int32
	full     bool // there was no register for a constant that needs one

	// Constants that found no register lie in a region of memory.
	spilled []uint64
	offset  map[uint64]uint32 // in bytes
}

// constRegisters is how many of the absolute registers constants may take:
// instances have theirs before, and some are left for what the front end needs
// itself.
const constRegisters = 1<<15 - 64

func newPool() *pool {
	return &pool{consts: []uint64{0}, register: map[uint64]int32{0: isa.Zero}, offset: map[uint64]uint32{}}
}

// variable returns a new register.
func (p *pool) variable(init uint64) (int32, error) {
	if len(p.consts) >= constRegisters {
		return 0, tassadar.Errorf(tassadar.ModuleLimitExceeded, "more than %d globals, memories and segments", constRegisters)
	}
	p.consts = append(p.consts, init)
	return -int32(len(p.consts)), nil
}

// fixed returns the register of a constant that the front end needs: there are
// few of them.
func (p *pool) fixed(v uint64) int32 {
	if r, ok := p.register[v]; ok {
		return r
	}
	if len(p.consts) >= 1<<15 {
		p.full = true
		return isa.Zero
	}
	p.consts = append(p.consts, v)
	r := -int32(len(p.consts))
	p.register[v] = r
	return r
}

// constant returns the register that holds a constant, or false: then it has to
// be loaded from the byte offset in the region of constants.
func (p *pool) constant(v uint64) (r int32, offset uint32, ok bool) {
	if r, ok := p.register[v]; ok {
		return r, 0, true
	}
	if len(p.consts) < constRegisters {
		return p.fixed(v), 0, true
	}
	off, ok := p.offset[v]
	if !ok {
		off = uint32(len(p.spilled)) * 8
		p.spilled = append(p.spilled, v)
		p.offset[v] = off
	}
	return 0, off, false
}
