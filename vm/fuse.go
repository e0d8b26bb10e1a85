package vm

// fuse replaces common sequences of a leaf block by single instructions of
// the interpreter: a sum of one term, a gather from address to table value, a
// look-up of one value. Generated code does not need it. A block that ends in
// a split keeps its registers, which its children may read.
func fuse(k *block) {
	if k.split != nil {
		return
	}
	uses := map[int32]int{}
	for i := range k.code {
		for _, r := range k.code[i].operands() {
			uses[r]++
		}
		if w := k.code[i].watch; w != nil {
			return
		}
	}
	code := k.code
	next := make([]int, len(code)+1) // place in the new code
	var out []instr
	for i := 0; i < len(code); {
		in, n := code[i], 1
		single := func(j int) bool { return uses[code[j].dst] == 1 && j+1 < len(code) && code[j+1].a == code[j].dst }
		switch {
		case in.op == opLin && i+3 < len(code) && code[i+1].op == opAt && code[i+1].k == 1 && code[i+2].op == opTok && code[i+3].op == opTable &&
			single(i) && single(i+1) && single(i+2):
			in = instr{op: opGather, dst: code[i+3].dst, a: -1, b: -1, k: in.k, lin: in.lin, tab: code[i+3].tab}
			n = 4
		case in.op == opFind && i+1 < len(code) && code[i+1].op == opEntry && single(i):
			in = instr{op: opLook, dst: code[i+1].dst, a: in.a, b: int32(code[i+1].k2), k: in.k, k2: in.k2}
			n = 2
		case in.op == opLin && len(in.lin) == 1:
			in = instr{op: opLin1, dst: in.dst, a: in.lin[0].reg, b: -1, k: in.k, k2: in.lin[0].w}
		case in.op == opLin && len(in.lin) == 2:
			in.op = opLin2
		}
		for j := range n {
			next[i+j] = len(out)
		}
		out = append(out, in)
		i += n
	}
	next[len(code)] = len(out)
	for i := range code {
		if s := code[i].skip; s > 0 {
			at := next[i]
			out[at].skip = int32(next[i+1+int(s)] - at - 1)
		}
	}
	k.code = out
}
