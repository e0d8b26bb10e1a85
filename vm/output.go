package vm

import "slices"

// outputRow is one distinct output row; id is the lowest token that has it.
type outputRow struct {
	row Row
	id  Token
}

// family is a set of output rows a + v·b + v²·g for integers v: arg max over
// it is in closed form.
type family struct {
	a, b, g Row
	parabola
}

func addRows(rows ...struct {
	r Row
	w Int
}) (Row, bool) {
	sum := map[int]Int{}
	for _, x := range rows {
		for _, t := range x.r {
			p, ok := t.Weight.mul(x.w)
			if !ok {
				return nil, false
			}
			if sum[t.Slot], ok = sum[t.Slot].add(p); !ok {
				return nil, false
			}
		}
	}
	var out Row
	for s, w := range sum {
		if !w.zero() {
			out = append(out, Term{s, w})
		}
	}
	slices.SortFunc(out, func(x, y Term) int { return x.Slot - y.Slot })
	return out, true
}

type scaledRow = struct {
	r Row
	w Int
}

func weightAt(r Row, slot int) Int {
	for _, t := range r {
		if t.Slot == slot {
			return t.Weight
		}
	}
	return Int{}
}

// minFamily is the least number of rows worth a closed form.
const minFamily = 6

// outputFamilies finds families among the distinct output rows. Rows of a
// bucket share their slots, and the weights in all slots that take few
// values; a slot that takes many is tried as the one that is linear in v.
func outputFamilies(m *Model) ([]family, []outputRow) {
	seen := map[string]bool{}
	var rows []outputRow
	for i, r := range m.Output {
		key := rowKey(r)
		if !seen[key] {
			seen[key] = true
			rows = append(rows, outputRow{r, Token(i)})
		}
	}
	taken := make([]bool, len(rows))
	var families []family
	buckets := map[string][]int{}
	var order []string
	for i, r := range rows {
		var key []byte
		for _, t := range r.row {
			key = append(key, byte(t.Slot), byte(t.Slot>>8))
		}
		if _, ok := buckets[string(key)]; !ok {
			order = append(order, string(key))
		}
		buckets[string(key)] = append(buckets[string(key)], i)
	}
	for _, key := range order {
		members := buckets[key]
		if len(members) < minFamily {
			continue
		}
		for _, sub := range subBuckets(rows, members) {
			if f, used, ok := fitFamily(rows, sub); ok {
				for _, i := range used {
					taken[i] = true
				}
				families = append(families, f)
			}
		}
	}
	var rest []outputRow
	for i, r := range rows {
		if taken[i] {
			continue
		}
		if !attach(families, r) {
			rest = append(rest, r)
		}
	}
	for i := range families {
		f := &families[i]
		f.parabola = newParabola(f.v, f.ids)
	}
	return families, rest
}

func rowKey(r Row) string {
	var key []byte
	for _, t := range r {
		key = append(key, byte(t.Slot), byte(t.Slot>>8))
		key = constant(t.Weight).appendKey(key)
	}
	return string(key)
}

// subBuckets divides rows by the weights of the slots that take few values.
func subBuckets(rows []outputRow, members []int) [][]int {
	few := map[int]bool{}
	for _, t := range rows[members[0]].row {
		values := map[Int]bool{}
		for _, i := range members {
			values[weightAt(rows[i].row, t.Slot)] = true
		}
		if len(values) <= 8 && len(values)*minFamily <= len(members) {
			few[t.Slot] = true
		}
	}
	by := map[string][]int{}
	var order []string
	for _, i := range members {
		var key []byte
		for _, t := range rows[i].row {
			if few[t.Slot] {
				key = constant(t.Weight).appendKey(key)
			}
		}
		if _, ok := by[string(key)]; !ok {
			order = append(order, string(key))
		}
		by[string(key)] = append(by[string(key)], i)
	}
	var out [][]int
	for _, k := range order {
		if len(by[k]) >= minFamily {
			out = append(out, by[k])
		}
	}
	return out
}

// fitFamily fits a + v·b + v²·g to the members by one slot's weight as the
// linear one, and keeps the members that fit.
func fitFamily(rows []outputRow, members []int) (family, []int, bool) {
	for _, t := range rows[members[0]].row {
		type point struct {
			w int64
			i int
		}
		var pts []point
		distinct := true
		seen := map[int64]bool{}
		for _, i := range members {
			w, ok := weightAt(rows[i].row, t.Slot).Int64()
			if !ok || seen[w] || w > 1<<40 || w < -1<<40 {
				distinct = false
				break
			}
			seen[w] = true
			pts = append(pts, point{w, i})
		}
		if !distinct {
			continue
		}
		slices.SortFunc(pts, func(x, y point) int {
			if x.w < y.w {
				return -1
			}
			return 1
		})
		g := int64(0)
		for i := 1; i < len(pts); i++ {
			a, b := pts[i].w-pts[i-1].w, g
			for b != 0 {
				a, b = b, a%b
			}
			g = a
		}
		// v counts steps of g from a multiple of g near zero, so that
		// weights proportional to v start at v = 0.
		base := pts[0].w
		if base%g == 0 {
			base = 0
		}
		n := len(pts)
		v := func(i int) int64 { return (pts[i].w - base) / g }
		f, ok := quadratic([3]Row{rows[pts[0].i].row, rows[pts[n/2].i].row, rows[pts[n-1].i].row}, [3]int64{v(0), v(n / 2), v(n - 1)})
		if !ok {
			continue
		}
		var used []int
		for i := range pts {
			want, ok := f.at(v(i))
			if ok && sameRow(want, rows[pts[i].i].row, 1) {
				f.v = append(f.v, v(i))
				f.ids = append(f.ids, rows[pts[i].i].id)
				used = append(used, pts[i].i)
			}
		}
		if len(used) >= minFamily {
			return f, used, true
		}
	}
	return family{}, nil, false
}

func (f *family) at(v int64) (Row, bool) {
	return addRows(scaledRow{f.a, one}, scaledRow{f.b, I64(v)}, scaledRow{f.g, I64(v * v)})
}

// quadratic solves for integer a, b, g through three rows.
func quadratic(r [3]Row, v [3]int64) (family, bool) {
	if v[2]-v[0] > 1<<20 || v[0] < -1<<20 || v[2] > 1<<20 {
		return family{}, false
	}
	// Newton's divided differences.
	over := false
	sub := func(x, y Row) Row {
		d, ok := addRows(scaledRow{x, one}, scaledRow{y, I64(-1)})
		over = over || !ok
		return d
	}
	div := func(x Row, d int64) Row {
		var out Row
		for _, t := range x {
			q := divExact(t.Weight, I64(d))
			if back, ok := q.mul(I64(d)); !ok || back != t.Weight {
				over = true
			}
			if !q.zero() {
				out = append(out, Term{t.Slot, q})
			}
		}
		return out
	}
	d01 := div(sub(r[1], r[0]), v[1]-v[0])
	d12 := div(sub(r[2], r[1]), v[2]-v[1])
	g := div(sub(d12, d01), v[2]-v[0])
	// r = r0 + d01·(x-v0) + g·(x-v0)(x-v1)
	b, ok1 := addRows(scaledRow{d01, one}, scaledRow{g, I64(-(v[0] + v[1]))})
	a, ok2 := addRows(scaledRow{r[0], one}, scaledRow{d01, I64(-v[0])}, scaledRow{g, I64(v[0] * v[1])})
	return family{a: a, b: b, g: g}, !over && ok1 && ok2
}

// attach adds a row that lies on a family's parabola next to its members.
func attach(families []family, r outputRow) bool {
	for i := range families {
		f := &families[i]
		for _, v := range []int64{f.v[0] - 1, f.v[len(f.v)-1] + 1} {
			want, ok := f.at(v)
			if !ok || !sameRow(want, r.row, 1) {
				continue
			}
			if v < f.v[0] {
				f.v = slices.Insert(f.v, 0, v)
				f.ids = slices.Insert(f.ids, 0, r.id)
			} else {
				f.v = append(f.v, v)
				f.ids = append(f.ids, r.id)
			}
			return true
		}
	}
	return false
}
