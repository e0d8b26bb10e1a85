package backend

import "tassadar"

// CommonTrap maps a trap kind to the finest kind that every engine can name,
// so that two engines that trap at the same instruction report the same kind.
//
// wazero has one error for a call_indirect outside the table and for table.get
// and table.init outside it; V8 11 has one message for them too. V8 does not
// tell the truncation of a NaN from that of a number out of range, and wazero
// does not tell the latter from INT_MIN / -1. Each group therefore has one
// name: indirect_call, and integer_overflow.
func CommonTrap(t tassadar.Trap) tassadar.Trap {
	switch t {
	case tassadar.TrapTableBounds:
		return tassadar.TrapIndirectCall
	case tassadar.TrapInvalidConversion:
		return tassadar.TrapIntegerOverflow
	}
	return t
}
