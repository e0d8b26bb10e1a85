// Code generated from package vm of tassadar; DO NOT EDIT.

package compiled

import "sort"

// pieceTable is a piecewise linear function of one integer, zero up to at[0].
type pieceTable struct {
	at    []int64 // ascending
	slope []int64 // after at[i]
	base  []int64 // value at at[i]
	// A step ladder has steps of height 1 and width step: its value is
	// clip(floor((u-at[0]-1)/step)+1, 0, steps). step is 0 for other shapes.
	step, steps int64
}

func (p *pieceTable) eval(u int64) int64 {
	if u <= p.at[0] {
		return 0
	}
	if p.step > 0 {
		return min((u-p.at[0]-1)/p.step+1, p.steps)
	}
	i := sort.Search(len(p.at), func(i int) bool { return p.at[i] >= u }) - 1
	return p.base[i] + p.slope[i]*(u-p.at[i])
}
