package exact

import "tassadar/vm/internal/plan"

// rings is the number of values of which only the last few are kept.
func (x *Engine) Rings() int {
	n := 0
	for _, h := range x.p.Histories {
		if h.Ring > 0 {
			n++
		}
	}
	return n
}

// countCode counts the instructions of all blocks that predict and were made
// so far.
func (x *Engine) CountCode(used map[plan.Opcode]int) {
	for i := range x.p.roots[0] {
		if k := x.p.roots[0][i].Load(); k != nil {
			countCode(k, used)
		}
	}
}

func countCode(k *liveBlock, used map[plan.Opcode]int) {
	for i := range k.Code {
		used[k.Code[i].Op]++
	}
	for i := range k.children {
		if c := k.children[i].Load(); c != nil {
			countCode(c, used)
		}
	}
}
