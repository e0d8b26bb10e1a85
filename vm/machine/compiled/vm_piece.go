// Code generated from package vm of tassadar; DO NOT EDIT.

package compiled

import "sort"

// breakpoint is one term w·relu(u - at) of a piecewise linear function.
type breakpoint struct{ at, w Int }

// pieceTable is a piecewise linear function of one integer, zero up to at[0].
type pieceTable struct {
	at    []int64 // ascending
	slope []int64 // after at[i]
	base  []int64 // value at at[i]
	// A step ladder has steps of height 1 and width step: its value is
	// clip(floor((u-at[0]-1)/step)+1, 0, steps). step is 0 for other shapes.
	step, steps int64
}

// newPiece returns nil where a number leaves 64 bits.
func newPiece(bp []breakpoint) *pieceTable {
	p := &pieceTable{}
	var slope, value Int
	for i, x := range bp {
		if i > 0 {
			d, ok := x.at.sub(bp[i-1].at)
			if !ok {
				return nil
			}
			value = satAdd(value, satMul(d, slope))
		}
		slope = satAdd(slope, x.w)
		at, ok1 := x.at.Int64()
		s, ok2 := slope.Int64()
		v, ok3 := value.Int64()
		if !ok1 || !ok2 || !ok3 {
			return nil
		}
		p.at = append(p.at, at)
		p.slope = append(p.slope, s)
		p.base = append(p.base, v)
	}
	p.findLadder(bp)
	return p
}

func (p *pieceTable) findLadder(bp []breakpoint) {
	n := len(bp)
	if n < 4 || n%2 != 0 {
		return
	}
	step := p.at[2] - p.at[0]
	for i := 0; i < n; i += 2 {
		if bp[i].w != one || bp[i+1].w != I64(-1) || p.at[i+1]-p.at[i] != 1 || p.at[i]-p.at[0] != int64(i/2)*step {
			return
		}
	}
	p.step, p.steps = step, int64(n/2)
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
