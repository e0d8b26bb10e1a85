package vm

// rings is the number of values of which only the last few are kept.
func (x *Exact) rings() int {
	n := 0
	for _, h := range x.p.hists {
		if h.ring > 0 {
			n++
		}
	}
	return n
}

// countCode counts the instructions of all blocks that predict and were made
// so far.
func (x *Exact) countCode(used map[opcode]int) {
	for i := range x.p.roots[0] {
		if k := x.p.roots[0][i].Load(); k != nil {
			countCode(k, used)
		}
	}
}

func countCode(k *liveBlock, used map[opcode]int) {
	for i := range k.code {
		used[k.code[i].op]++
	}
	for i := range k.children {
		if c := k.children[i].Load(); c != nil {
			countCode(c, used)
		}
	}
}
