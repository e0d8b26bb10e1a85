package tokenmachine

import (
	"fmt"
	"strconv"

	"tassadar/vm"
	"tassadar/vm/isa"
)

// Families of tokens, in the order of the vocabulary. A payload v is the
// token's number less the first of its family.
type family struct {
	name  string
	first vm.Token
	size  int
}

const (
	digits  = 1 << 16
	reach   = 1 << 12 // jumps go from -reach up to reach-1
	jumps   = 2 * reach
	farZero = 1 << 12 // a far token moves by (v - farZero)·jumps
)

// Token numbers. Single tokens come last.
const (
	tokD0      vm.Token = 0               // digit 0, which commits a register
	tokD1               = tokD0 + digits  // digits 1 to 3 come before it
	tokD2               = tokD1 + digits  //
	tokD3               = tokD2 + digits  // also operands in code
	tokM0               = tokD3 + digits  // digit 0 of a word of memory
	tokJump             = tokM0 + digits  // pc += v - reach
	tokCall             = tokJump + jumps // the same, into a function
	tokRet              = tokCall + jumps // and out of one
	tokFar              = tokRet + jumps  // pc += (v - farZero)·jumps; a jump, call or ret follows
	tokNext             = tokFar + jumps  // pc += 1
	tokTrap             = tokNext + 1     // the end, by trap v; done follows
	tokDone             = tokTrap + traps // the end of an invocation
	tokHost             = tokDone + 1     // call of import v
	tokOp               = tokHost + isa.MaxImports
	tokStart            = tokOp + vm.Token(isa.NumOps) // position 0
	tokInvoke           = tokStart + 1                 // an empty frame
	vocabulary          = int(tokInvoke) + 1

	traps = 16
)

var families = []family{
	{"d0", tokD0, digits}, {"d1", tokD1, digits}, {"d2", tokD2, digits}, {"d3", tokD3, digits}, {"m0", tokM0, digits},
	{"jump", tokJump, jumps}, {"call", tokCall, jumps}, {"ret", tokRet, jumps}, {"far", tokFar, jumps},
	{"next", tokNext, 1}, {"trap", tokTrap, traps}, {"done", tokDone, 1}, {"host", tokHost, isa.MaxImports},
	{"op", tokOp, int(isa.NumOps)}, {"start", tokStart, 1}, {"invoke", tokInvoke, 1},
}

// names are what people read: digits in hexadecimal, moves as signed numbers.
func names() []string {
	out := make([]string, 0, vocabulary)
	for _, f := range families {
		for v := range f.size {
			switch {
			case f.name == "op":
				out = append(out, "op."+isa.Op(v).String())
			case f.first == tokJump || f.first == tokCall || f.first == tokRet:
				out = append(out, f.name+signed(v-reach))
			case f.first == tokFar:
				out = append(out, f.name+signed(v-farZero))
			case f.size == 1:
				out = append(out, f.name)
			case f.size == digits:
				out = append(out, f.name+":"+strconv.FormatInt(int64(v), 16))
			default:
				out = append(out, f.name+":"+strconv.Itoa(v))
			}
		}
	}
	return out
}

// tokenName is the name of a token that the vocabulary has.
func tokenName(t vm.Token) string {
	if all := vocabularyNames(); t >= 0 && int(t) < len(all) {
		return all[t]
	}
	return fmt.Sprint("token ", t)
}

func signed(v int) string {
	if v < 0 {
		return strconv.Itoa(v)
	}
	return "+" + strconv.Itoa(v)
}

// familyOf returns the family of a token and its payload.
func familyOf(t vm.Token) (*family, int) {
	for i := range families {
		if f := &families[i]; t < f.first+vm.Token(f.size) {
			return f, int(t - f.first)
		}
	}
	return nil, 0
}
