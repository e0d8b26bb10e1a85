package tokenmachine

import (
	"tassadar/vm"
	"tassadar/vm/isa"
)

// Embedding columns. A column that can be 0 for a token of its family holds
// its value plus 1, so that all tokens of a family have the same columns; the
// graph takes the family's flag off again.
const (
	colD0, colD1, colD2, colD3 = "d0", "d1", "d2", "d3" // flags of families
	colM0, colJump, colCall    = "m0", "jump", "call"
	colRet, colFar, colTrap    = "ret", "far", "trap"
	colHost, colOp, colNext    = "host", "op", "next"
	colStart, colInvoke        = "start", "invoke"

	colQ, colR   = "d0/4", "d0%4"
	colLow       = "d0%256"
	colS, colS32 = "d0%32", "d0/32%2"
	col1L, col1H = "d1%256", "d1/256"
	col2         = "d2.value"
	col3Q, col3R = "d3/4", "d3%4"
	col3N        = "d3.sign"
	colML, colMH = "m0%256", "m0/256"
	colMove      = "move"      // of jump, call and ret
	colCallMove  = "call.move" // of call alone
	colFarMove   = "far.move"
)

type cell struct {
	column string
	value  int64
}

// embedding returns the columns of a token that are not zero.
func embedding(t vm.Token) []cell {
	f, p := familyOf(t)
	v := int64(p)
	one := func(names ...string) []cell {
		out := make([]cell, len(names))
		for i, n := range names {
			out[i] = cell{n, 1}
		}
		return out
	}
	switch f.first {
	case tokD0:
		return append(one(colD0), cell{colQ, v>>2 + 1}, cell{colR, v&3 + 1}, cell{colLow, v&255 + 1}, cell{colS, v&31 + 1}, cell{colS32, v>>5&1 + 1})
	case tokD1:
		return append(one(colD1), cell{col1L, v&255 + 1}, cell{col1H, v>>8 + 1})
	case tokD2:
		return append(one(colD2), cell{col2, v + 1})
	case tokD3:
		return append(one(colD3), cell{col3Q, v>>2 + 1}, cell{col3R, v&3 + 1}, cell{col3N, v>>15 + 1})
	case tokM0:
		return append(one(colM0), cell{colML, v&255 + 1}, cell{colMH, v>>8 + 1})
	case tokJump:
		return append(one(colJump), cell{colMove, v + 1})
	case tokCall:
		return append(one(colCall), cell{colMove, v + 1}, cell{colCallMove, v + 1})
	case tokRet:
		return append(one(colRet), cell{colMove, v + 1})
	case tokFar:
		return append(one(colFar), cell{colFarMove, v + 1})
	case tokTrap:
		return one(colTrap)
	case tokHost:
		return one(colHost)
	case tokOp:
		out := one(colOp)
		for i, n := range flagNames {
			out = append(out, cell{n, flags[isa.Op(p)][i] + 1})
		}
		return out
	case tokNext:
		return one(colNext)
	case tokStart:
		return one(colStart)
	case tokInvoke:
		return one(colInvoke)
	}
	return nil
}
