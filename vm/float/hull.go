package float

import "sort"

// hull is the upper convex hull of 2-D keys in floating point: the point that
// maximises a query with positive second component is on it, and is found by
// binary search. Points on an edge are kept, for ties.
type hull struct {
	pts []hullPoint // ascending by x, no two with the same x
}

type hullPoint struct {
	x, y float64
	pos  int32
	// count and sum collect the points with exactly this key, for averages.
	count int32
	sum   [2]float64
}

// below reports whether b lies strictly below the line from a to c.
func below(a, b, c *hullPoint) bool {
	left := float64((b.y - a.y) * (c.x - b.x))
	right := float64((c.y - b.y) * (b.x - a.x))
	return left < right
}

func (h *hull) insert(x, y float64, pos int32, v [2]float64) {
	n := len(h.pts)
	i := n
	if n > 0 && h.pts[n-1].x >= x {
		i = sort.Search(n, func(i int) bool { return h.pts[i].x >= x })
	}
	p := hullPoint{x: x, y: y, pos: pos, count: 1, sum: v}
	if i < n && h.pts[i].x == x {
		switch q := &h.pts[i]; {
		case y < q.y:
			return
		case y == q.y:
			q.pos = pos
			q.count++
			q.sum[0] += v[0]
			q.sum[1] += v[1]
			return
		}
		h.pts[i] = p
	} else {
		if i > 0 && i < n && below(&h.pts[i-1], &p, &h.pts[i]) {
			return
		}
		h.pts = append(h.pts, hullPoint{})
		copy(h.pts[i+1:], h.pts[i:n])
		h.pts[i] = p
	}
	// Drop neighbours that are now below the hull.
	lo := i
	for lo >= 2 && below(&h.pts[lo-2], &h.pts[lo-1], &h.pts[i]) {
		lo--
	}
	hi := i
	for hi+2 < len(h.pts) && below(&h.pts[i], &h.pts[hi+1], &h.pts[hi+2]) {
		hi++
	}
	if hi > i {
		h.pts = append(h.pts[:i+1], h.pts[hi+1:]...)
	}
	if lo < i {
		h.pts = append(h.pts[:lo], h.pts[i:]...)
	}
}

// score is the article's: two products, one sum, each rounded.
func (f *Engine) score(q [2]float64, p *hullPoint) float64 {
	if f.blocked {
		return fma(q[1], p.y, float64(q[0]*p.x))
	}
	return float64(q[0]*p.x) + float64(q[1]*p.y)
}

// best returns the range of points whose computed score is maximal.
func (h *hull) best(f *Engine, q [2]float64) (from, to int) {
	n := len(h.pts)
	i := sort.Search(n-1, func(i int) bool {
		return f.score(q, &h.pts[i]) >= f.score(q, &h.pts[i+1])
	})
	// Rounding may leave small hills beside the top.
	top := f.score(q, &h.pts[i])
	for j := max(0, i-4); j < min(n, i+5); j++ {
		if s := f.score(q, &h.pts[j]); s > top {
			i, top = j, s
		}
	}
	from, to = i, i+1
	for from > 0 && f.score(q, &h.pts[from-1]) == top {
		from--
	}
	for to < n && f.score(q, &h.pts[to]) == top {
		to++
	}
	return from, to
}
