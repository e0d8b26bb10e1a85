package exact

import "tassadar/vm/internal/plan"

// fuse replaces common sequences of a leaf block by single instructions of
// the interpreter: a sum of one term, a gather from address to table value, a
// look-up of one value. Generated code does not need it. A block that ends in
// a split keeps its registers, which its children may read.
func fuse(k *plan.Block) {
	if k.Split != nil {
		return
	}
	uses := map[int32]int{}
	for i := range k.Code {
		for _, r := range k.Code[i].Operands() {
			uses[r]++
		}
		if w := k.Code[i].Watch; w != nil {
			return
		}
	}
	code := k.Code
	next := make([]int, len(code)+1) // place in the new code
	var out []plan.Instr
	for i := 0; i < len(code); {
		in, n := code[i], 1
		single := func(j int) bool { return uses[code[j].Dst] == 1 && j+1 < len(code) && code[j+1].A == code[j].Dst }
		switch {
		case in.Op == plan.OpLinear && i+3 < len(code) && code[i+1].Op == plan.OpAt && code[i+1].K == 1 && code[i+2].Op == plan.OpTok && code[i+3].Op == plan.OpTable &&
			single(i) && single(i+1) && single(i+2):
			in = plan.Instr{Op: plan.OpGather, Dst: code[i+3].Dst, A: -1, B: -1, K: in.K, Terms: in.Terms, Table: code[i+3].Table}
			n = 4
		case in.Op == plan.OpFind && i+1 < len(code) && code[i+1].Op == plan.OpEntry && single(i):
			in = plan.Instr{Op: plan.OpLook, Dst: code[i+1].Dst, A: in.A, B: int32(code[i+1].K2), K: in.K, K2: in.K2}
			n = 2
		case in.Op == plan.OpLinear && len(in.Terms) == 1:
			in = plan.Instr{Op: plan.OpLinear1, Dst: in.Dst, A: in.Terms[0].Reg, B: -1, K: in.K, K2: in.Terms[0].Weight}
		case in.Op == plan.OpLinear && len(in.Terms) == 2:
			in.Op = plan.OpLinear2
		}
		for j := range n {
			next[i+j] = len(out)
		}
		out = append(out, in)
		i += n
	}
	next[len(code)] = len(out)
	for i := range code {
		if s := code[i].Skip; s > 0 {
			at := next[i]
			out[at].Skip = int32(next[i+1+int(s)] - at - 1)
		}
	}
	k.Code = out
}
