package tokenmachine

import (
	"tassadar/vm"
	"tassadar/vm/isa"
)

// decoder follows a trace: where it is, and what registers hold.
type decoder struct {
	p    *isa.Program
	pc   int
	base int64
	far  int // moved by far tokens right before
	v    uint64
	regs []uint64 // by key - isa.MinRegister
	// What the last instruction wrote.
	key   int64
	wrote bool
	value uint64
}

// register returns a register of the frame; 0 where nothing was written.
func (d *decoder) register(r int) uint64 {
	return d.at(d.base + int64(r))
}

// at returns a register by its key; 0 where nothing was written.
func (d *decoder) at(key int64) uint64 {
	if k := key - isa.MinRegister; k >= 0 && k < int64(len(d.regs)) {
		return d.regs[k]
	}
	return 0
}

func (d *decoder) write(key int64, v uint64) {
	k := key - isa.MinRegister
	if k < 0 || k > isa.MaxBase+2*isa.MaxRegister {
		return
	}
	for int64(len(d.regs)) <= k {
		d.regs = append(d.regs, make([]uint64, max(int64(len(d.regs)), k+1-int64(len(d.regs))))...)
	}
	d.regs[k] = v
}

// see takes the next token of the trace, and reports whether it ends an
// instruction.
func (d *decoder) see(t vm.Token) bool {
	d.wrote = false
	switch f, v := familyOf(t); f.first {
	case tokD1, tokD2, tokD3:
		d.v |= uint64(v) << (16 * ((t - tokD0) / digits))
		return false
	case tokD0:
		d.value = d.v | uint64(v)
		d.key, d.wrote = int64(d.pc), true
		if d.pc >= 0 && d.pc < len(d.p.Code) {
			if d.key = int64(d.p.Code[d.pc].Dst); d.key >= 0 {
				d.key += d.base
			}
		}
		d.write(d.key, d.value)
		d.pc++
	case tokM0:
		d.value = d.v | uint64(v)
		d.pc++
	case tokNext, tokHost:
		d.pc++
	case tokJump:
		d.pc += v - reach
	case tokCall:
		d.base += d.shift(d.pc - d.far)
		d.pc += v - reach
	case tokRet:
		d.pc += v - reach
		d.base -= d.shift(d.pc - 1)
	case tokFar:
		d.far += (v - farZero) * jumps
		d.pc += (v - farZero) * jumps
		d.v = 0
		return false
	case tokInvoke:
		d.base = 0
	}
	d.v, d.far = 0, 0
	return true
}

// shift is the frame shift of the call at pc; a trace that no model predicts
// may call from anywhere.
func (d *decoder) shift(pc int) int64 {
	if pc < 0 || pc >= len(d.p.Code) {
		return 0
	}
	return int64(d.p.Code[pc].Dst)
}
