package vm

// opcode is one step of a block. Blocks are straight-line but for forward
// skips, and run in the interpreter of vm.exact or become Go source.
type opcode uint8

const (
	opLin        opcode = iota // dst = k + Σ w·reg
	opOwn                      // dst = table k of the own token
	opPos                      // dst = own position
	opSquare                   // dst = a²
	opRelu                     // dst = max(a-k, 0)
	opStep                     // dst = a > k ? 1 : 0
	opClamp                    // dst = min(max(a-k, 0), k2)
	opPiece                    // dst = piecewise linear function of a
	opEqual                    // dst = a == k ? 1 : 0
	opSmall                    // dst = small[a-k]
	opLadder                   // dst = min(max((a+k)>>b, 0), k2)
	opMul                      // dst = a·b
	opAt                       // dst = clip(round half up(a/k), 0, own position)
	opEnd                      // dst = a < 0 ? 0 : own position
	opTok                      // dst = token at position a
	opTable                    // dst = table k of token a
	opHist                     // dst = history k at position a
	opSum                      // dst = sum k2 of mean k
	opFind                     // dst = record of index k nearest to a/k2
	opEntry                    // dst = value k2 of record a of index k
	opBest                     // dst = value k2 of direction k
	opScan                     // dst = position that scan k picks for (a, b)
	opPart                     // dst = relu(a)·sum k2/count of direction k, exactly, else bail
	opWhole                    // dst = sum k2/count of direction k, exactly, else bail
	opZeroIf                   // dst = 0; where a is 0, skip
	opKeep                     // skip where clear a (k where a < 0) is above the level of index k2
	opInsert                   // insert key a, clear b (k where b < 0) into index k2, values args
	opBetter                   // skip where key a (k where a < 0) is below the best of direction k2, else make it the best; values args
	opMeanAdd                  // likewise for a mean: reset or add
	opSumAdd                   // likewise for a mean whose keys are all equal
	opPut                      // history k = a
	opPutKey                   // scan k: key (a, b)
	opSplit                    // continue in the child for the token at position a
	opSplitValue               // continue in the child for a, from k to k+k2
	opRow                      // candidate: logit a (k where a < 0), token k2
	opFamily                   // candidate: family k, logit args[0] + v·args[1] + v²·args[2]
	opLead                     // dst = number of the only largest of args, -1 where there are several
	opCase                     // skip unless a is k
	opPick                     // end: the token of family k for args[0], args[1]
	opNext                     // end: the best candidate, or token k where k >= 0
	opWatch                    // report the state after layer k
	opGather                   // dst = table of the token at position clip(k + Σ w·reg); see fuse
	opLook                     // dst = value b of the record of index k nearest to a/k2
	opLin1                     // dst = k + k2·a
	opLin2                     // opLin with two terms
	opWideRow                  // opRow with 128 bits: logit watch.slots[0]
	opWideFamily               // opFamily with 128 bits: watch.slots[0] + v·args[0] + v²·args[1]
	opBail                     // this position is left to the definition
)

type instr struct {
	op    opcode
	dst   int32
	a, b  int32
	skip  int32 // instructions to skip
	k, k2 int64
	lin   []weighted
	args  []int32 // registers; -1 is zero
	tab   *tokenTable
	piece *pieceTable
	small []int64
	watch *watchTable
}

// watchTable says how to put together a whole state: slot values are
// combinations with 128 bits, of registers and of squares of registers.
type watchTable struct {
	slots []watchSlot
	picks []watchPick
}

type watchPick struct {
	kind  pickKind
	reg   int32
	index int
}

type weighted struct {
	w   int64
	reg int32
}

// watchSlot is a combination with 128 bits of registers and of their squares.
type watchSlot struct {
	c Int
	t []watchTerm
}

type watchTerm struct {
	w      Int
	reg    int32
	square bool
}

// eval wraps beyond 128 bits.
func (s *watchSlot) eval(regs []int64) Int {
	sum := s.c
	for _, t := range s.t {
		sum = sum.plus(t.w, regs[t.reg], t.square)
	}
	return sum
}

// operands are the registers that the instruction reads.
func (in *instr) operands() []int32 {
	var out []int32
	for _, t := range in.lin {
		out = append(out, t.reg)
	}
	switch in.op {
	case opLin, opOwn, opPos, opBest, opSum, opSumAdd, opWhole, opNext, opBail:
	default:
		if in.a >= 0 {
			out = append(out, in.a)
		}
	}
	switch in.op {
	case opMul, opScan, opPutKey, opInsert:
		if in.b >= 0 {
			out = append(out, in.b)
		}
	}
	for _, a := range in.args {
		if a >= 0 {
			out = append(out, a)
		}
	}
	if in.watch != nil {
		for _, s := range in.watch.slots {
			for _, t := range s.t {
				out = append(out, t.reg)
			}
		}
	}
	return out
}

// effect reports whether the instruction does more than set its register.
func (in *instr) effect() bool {
	switch in.op {
	case opKeep, opInsert, opBetter, opMeanAdd, opPut, opPutKey, opSplit, opSplitValue, opRow, opFamily, opWideRow, opWideFamily, opNext, opBail, opPart, opWhole, opSumAdd, opCase, opPick:
		return true
	}
	return false
}
