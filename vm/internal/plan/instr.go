package plan

import (
	"tassadar/vm/int128"
	"tassadar/vm/internal/runtime"
)

// Opcode is one step of a block. Blocks are straight-line but for forward
// skips, and run in the interpreter of vm.exact or become Go source.
type Opcode uint8

const (
	OpLinear     Opcode = iota // dst = k + Σ w·reg
	OpOwn                      // dst = table k of the own token
	OpPos                      // dst = own position
	OpSquare                   // dst = a²
	OpRelu                     // dst = max(a-k, 0)
	OpStep                     // dst = a > k ? 1 : 0
	OpClamp                    // dst = min(max(a-k, 0), k2)
	OpPiece                    // dst = piecewise linear function of a
	OpEqual                    // dst = a == k ? 1 : 0
	OpSmall                    // dst = small[a-k]
	OpLadder                   // dst = min(max((a+k)>>b, 0), k2)
	OpAnd                      // dst = (a>>b) & k, in generated code
	OpBoth                     // dst = ((a & b)>>k) & k2, in generated code
	OpMul                      // dst = a·b
	OpAt                       // dst = clip(round half up(a/k), 0, own position)
	OpEnd                      // dst = a < 0 ? 0 : own position
	OpTok                      // dst = token at position a
	OpTable                    // dst = table k of token a
	OpHist                     // dst = history k at position a
	OpSum                      // dst = sum k2 of mean k
	OpFind                     // dst = record of index k nearest to a/k2
	OpEntry                    // dst = value k2 of record a of index k
	OpBest                     // dst = value k2 of direction k
	OpScan                     // dst = position that scan k picks for (a, b)
	OpPart                     // dst = relu(a)·sum k2/count of direction k, exactly, else unplanned
	OpWhole                    // dst = sum k2/count of direction k, exactly, else unplanned
	OpZeroIf                   // dst = 0; where a is 0, skip
	OpKeep                     // skip where clear a (k where a < 0) is above the level of index k2
	OpInsert                   // insert key a, clear b (k where b < 0) into index k2, values args
	OpBetter                   // skip where key a (k where a < 0) is below the best of direction k2, else make it the best; values args
	OpMeanAdd                  // likewise for a mean: reset or add
	OpSumAdd                   // likewise for a mean whose keys are all equal
	OpPut                      // history k = a
	OpPutKey                   // scan k: key (a, b)
	OpSplit                    // continue in the child for the token at position a
	OpSplitValue               // continue in the child for a, from k to k+k2
	OpRow                      // candidate: logit a (k where a < 0), token k2
	OpFamily                   // candidate: family k, logit args[0] + v·args[1] + v²·args[2]
	OpLead                     // dst = number of the only largest of args, -1 where there are several
	OpCase                     // skip unless a is k
	OpPick                     // end: the token of family k for args[0], args[1]
	OpNext                     // end: the best candidate, or token k where k >= 0
	OpWatch                    // report the state after layer k
	OpGather                   // dst = table of the token at position clip(k + Σ w·reg); see fuse
	OpLook                     // dst = value b of the record of index k nearest to a/k2
	OpLinear1                  // dst = k + k2·a
	OpLinear2                  // OpLinear with two terms
	OpWideRow                  // OpRow with 128 bits: logit watch.slots[0]
	OpWideFamily               // OpFamily with 128 bits: watch.slots[0] + v·args[0] + v²·args[1]
	OpUnplanned                // this position is left to the definition
)

// Instr is one instruction: what its fields mean depends on Op.
type Instr struct {
	Op    Opcode
	Dst   int32
	A, B  int32
	Skip  int32 // instructions to skip
	K, K2 int64
	Terms []Weighted
	Args  []int32 // registers; -1 is zero
	Table *TokenTable
	Piece *runtime.PieceTable
	Small []int64
	Watch *watchTable
}

// watchTable says how to put together a whole state: slot values are
// combinations with 128 bits, of registers and of squares of registers.
type watchTable struct {
	Slots []watchSlot
	Picks []watchPick
}

type watchPick struct {
	Kind  pickKind
	Reg   int32
	Index int
}

// Weighted is a register times a constant.
type Weighted struct {
	Weight int64
	Reg    int32
}

// watchSlot is a combination with 128 bits of registers and of their squares.
type watchSlot struct {
	Constant int128.Int
	Terms    []watchTerm
}

type watchTerm struct {
	Weight int128.Int
	Reg    int32
	Square bool
}

// Eval wraps beyond 128 bits.
func (s *watchSlot) Eval(regs []int64) int128.Int {
	sum := s.Constant
	for _, t := range s.Terms {
		sum = sum.AddProduct(t.Weight, regs[t.Reg], t.Square)
	}
	return sum
}

// Operands are the registers that the instruction reads.
func (in *Instr) Operands() []int32 {
	var out []int32
	for _, t := range in.Terms {
		out = append(out, t.Reg)
	}
	switch in.Op {
	case OpLinear, OpOwn, OpPos, OpBest, OpSum, OpSumAdd, OpWhole, OpNext, OpUnplanned:
	default:
		if in.A >= 0 {
			out = append(out, in.A)
		}
	}
	switch in.Op {
	case OpMul, OpScan, OpPutKey, OpInsert, OpBoth:
		if in.B >= 0 {
			out = append(out, in.B)
		}
	}
	for _, a := range in.Args {
		if a >= 0 {
			out = append(out, a)
		}
	}
	if in.Watch != nil {
		for _, s := range in.Watch.Slots {
			for _, t := range s.Terms {
				out = append(out, t.Reg)
			}
		}
	}
	return out
}

// Effect reports whether the instruction does more than set its register.
func (in *Instr) Effect() bool {
	switch in.Op {
	case OpKeep, OpInsert, OpBetter, OpMeanAdd, OpPut, OpPutKey, OpSplit, OpSplitValue, OpRow, OpFamily, OpWideRow, OpWideFamily, OpNext, OpUnplanned, OpPart, OpWhole, OpSumAdd, OpCase, OpPick:
		return true
	}
	return false
}
