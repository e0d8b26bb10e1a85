package isatest

import "tassadar/vm/isa"

// access describes a load or store.
type access struct {
	bytes  uint64
	extend func(v uint64) uint64 // of a load
}

func zeroExtended(v uint64) uint64 { return v }

var accesses = map[isa.Op]access{
	isa.Ld8U:    {1, zeroExtended},
	isa.Ld8S32:  {1, func(v uint64) uint64 { return uint64(uint32(int8(v))) }},
	isa.Ld8S64:  {1, func(v uint64) uint64 { return uint64(int8(v)) }},
	isa.Ld16U:   {2, zeroExtended},
	isa.Ld16S32: {2, func(v uint64) uint64 { return uint64(uint32(int16(v))) }},
	isa.Ld16S64: {2, func(v uint64) uint64 { return uint64(int16(v)) }},
	isa.Ld32U:   {4, zeroExtended},
	isa.Ld32S64: {4, func(v uint64) uint64 { return uint64(int32(v)) }},
	isa.Ld64:    {8, zeroExtended},
	isa.St8:     {1, nil},
	isa.St16:    {2, nil},
	isa.St32:    {4, nil},
	isa.St64:    {8, nil},
}

// size is the size of a memory or table: a number of 32 bits.
func (m *Interpreter) size(in *isa.Instr) uint64 { return uint64(uint32(m.get(in.C))) }

// load executes loads, TabSig and TabPC.
func (m *Interpreter) load(in *isa.Instr) (v uint64, trap int) {
	a := uint64(uint32(m.get(in.A)))
	start := uint32(in.B) * isa.RegionWords
	if in.Op == isa.TabSig || in.Op == isa.TabPC {
		// The index of TabPC was checked by the TabSig before it.
		if in.Op == isa.TabSig && a >= m.size(in) {
			return 0, isa.TrapTable
		}
		return uint64(m.Word(start + 2*uint32(a) + in.Imm)), NoTrap
	}
	acc := accesses[in.Op]
	a += uint64(in.Imm)
	if a+acc.bytes > m.size(in) {
		return 0, isa.TrapMemory
	}
	for i := acc.bytes; i > 0; i-- {
		v = v<<8 | uint64(m.Byte(in.B, uint32(a+i-1)))
	}
	return acc.extend(v), NoTrap
}

func (m *Interpreter) store(in *isa.Instr) (next, trap int) {
	a := uint64(uint32(m.get(in.A))) + uint64(in.Imm)
	v := m.get(in.B)
	first := uint32(in.Dst)*isa.RegionWords + uint32(a/4)
	write := func(index, word uint32) (next, trap int) {
		m.setWord(index, word)
		m.Tokens += Digits(uint64(word))
		return m.PC + 1, NoTrap
	}
	if in.Op == isa.St64H {
		return write(first+1, uint32(v>>32))
	}
	acc := accesses[in.Op]
	if a+acc.bytes > m.size(in) {
		return 0, isa.TrapMemory
	}
	if (in.Op == isa.St16 && a%2 != 0) || (acc.bytes >= 4 && a%4 != 0) {
		return m.jump(m.PC + int(in.Delta)), NoTrap
	}
	shift := uint(a % 4 * 8)
	mask := uint32(1<<(min(acc.bytes, 4)*8)-1) << shift
	return write(first, m.Word(first)&^mask|uint32(v)<<shift&mask)
}
