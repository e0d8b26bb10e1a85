package runtime

import "sort"

// PieceTable is a piecewise linear function of one integer, zero up to at[0].
type PieceTable struct {
	At    []int64 // ascending
	Slope []int64 // after at[i]
	Base  []int64 // value at at[i]
	// A step ladder has steps of height 1 and width step: its value is
	// clip(floor((u-at[0]-1)/step)+1, 0, steps). step is 0 for other shapes.
	Step, Steps int64
}

// Eval is the value for the argument u.
func (p *PieceTable) Eval(u int64) int64 {
	if u <= p.At[0] {
		return 0
	}
	if p.Step > 0 {
		return min((u-p.At[0]-1)/p.Step+1, p.Steps)
	}
	i := sort.Search(len(p.At), func(i int) bool { return p.At[i] >= u }) - 1
	return p.Base[i] + p.Slope[i]*(u-p.At[i])
}
