package plan

import (
	"sort"

	"tassadar/vm/int128"
	"tassadar/vm/internal/runtime"
)

// breakpoint is one term w·relu(u - at) of a piecewise linear function.
type breakpoint struct{ at, w int128.Int }

// newPiece returns nil where a number leaves 64 bits.
func newPiece(bp []breakpoint) *runtime.PieceTable {
	p := &runtime.PieceTable{}
	var slope, value int128.Int
	for i, x := range bp {
		if i > 0 {
			d, ok := x.at.Sub(bp[i-1].at)
			if !ok {
				return nil
			}
			value = int128.SatAdd(value, int128.SatMul(d, slope))
		}
		slope = int128.SatAdd(slope, x.w)
		at, ok1 := x.at.Int64()
		s, ok2 := slope.Int64()
		v, ok3 := value.Int64()
		if !ok1 || !ok2 || !ok3 {
			return nil
		}
		p.At = append(p.At, at)
		p.Slope = append(p.Slope, s)
		p.Base = append(p.Base, v)
	}
	findLadder(p, bp)
	return p
}

// findLadder recognises a step ladder.
func findLadder(p *runtime.PieceTable, bp []breakpoint) {
	n := len(bp)
	if n < 4 || n%2 != 0 {
		return
	}
	step := p.At[2] - p.At[0]
	for i := 0; i < n; i += 2 {
		if bp[i].w != int128.One || bp[i+1].w != int128.I64(-1) || p.At[i+1]-p.At[i] != 1 || p.At[i]-p.At[0] != int64(i/2)*step {
			return
		}
	}
	p.Step, p.Steps = step, int64(n/2)
}

// mergeBreaks sorts by position, adds equal ones and drops zeros.
func mergeBreaks(b []breakpoint) []breakpoint {
	sort.SliceStable(b, func(i, j int) bool { return b[i].at.Cmp(b[j].at) < 0 })
	out := b[:0]
	for _, x := range b {
		if n := len(out); n > 0 && out[n-1].at == x.at {
			out[n-1].w, _ = out[n-1].w.Add(x.w)
			continue
		}
		out = append(out, x)
	}
	kept := out[:0]
	for _, x := range out {
		if !x.w.IsZero() {
			kept = append(kept, x)
		}
	}
	return kept
}

// pieceRange is the range of a piecewise linear function whose breaks lie
// above the least argument, up to the argument hi.
func pieceRange(b []breakpoint, hi int128.Int) Interval {
	var r Interval // the value is 0 up to the first break
	var value, slope int128.Int
	fits := true
	to := func(from, at int128.Int) {
		d, ok1 := at.Sub(from)
		p, ok2 := d.Mul(slope)
		v, ok3 := value.Add(p)
		fits = fits && ok1 && ok2 && ok3
		value = v
		r = r.union(point(v))
	}
	for i, x := range b {
		if i > 0 {
			to(b[i-1].at, x.at)
		}
		var ok bool
		slope, ok = slope.Add(x.w)
		fits = fits && ok
	}
	to(b[len(b)-1].at, hi)
	if !fits {
		return Interval{int128.MinInt, int128.MaxInt}
	}
	return r
}
