package vm

import "sort"

// breakpoint is one term w·relu(u - at) of a piecewise linear function.
type breakpoint struct{ at, w Int }

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
	findLadder(p, bp)
	return p
}

// findLadder recognises a step ladder.
func findLadder(p *pieceTable, bp []breakpoint) {
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
		if !x.w.zero() {
			kept = append(kept, x)
		}
	}
	return kept
}

// pieceRange is the range of a piecewise linear function whose breaks lie
// above the least argument, up to the argument hi.
func pieceRange(b []breakpoint, hi Int) interval {
	var r interval // the value is 0 up to the first break
	var value, slope Int
	fits := true
	to := func(from, at Int) {
		d, ok1 := at.sub(from)
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
		return interval{minInt, maxInt}
	}
	return r
}
