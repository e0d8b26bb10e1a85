package plan

import (
	"cmp"
	"encoding/binary"
	"hash/maphash"
	"math"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
	"tassadar/vm/internal/runtime"
)

// outputRow is one distinct output row; id is the lowest token that has it.
type outputRow struct {
	Row   vm.Row
	Token vm.Token
}

// family is a set of output rows a + v·b + v²·g for integers v: arg max over
// it is in closed form.
type family struct {
	a, b, g vm.Row
	runtime.Parabola
}

func addRows(rows ...struct {
	r vm.Row
	w int128.Int
}) (vm.Row, bool) {
	sum := map[int]int128.Int{}
	for _, x := range rows {
		for _, t := range x.r {
			p, ok := t.Weight.Mul(x.w)
			if !ok {
				return nil, false
			}
			if sum[t.Slot], ok = sum[t.Slot].Add(p); !ok {
				return nil, false
			}
		}
	}
	var out vm.Row
	for s, w := range sum {
		if !w.IsZero() {
			out = append(out, vm.Term{Slot: s, Weight: w})
		}
	}
	slices.SortFunc(out, func(x, y vm.Term) int { return x.Slot - y.Slot })
	return out, true
}

type scaledRow = struct {
	r vm.Row
	w int128.Int
}

// minFamily is the least number of rows worth a closed form.
const minFamily = 6

// distinctRows lists the distinct output rows with the lowest token of each.
func distinctRows(m *vm.Model) []outputRow {
	size := 16
	for size < 2*len(m.Output) {
		size *= 2
	}
	slots := make([]int32, size) // into rows, from 1
	rows := make([]outputRow, 0, len(m.Output))
	seed := maphash.MakeSeed()
	var key []byte
	for i, r := range m.Output {
		key = key[:0]
		for _, t := range r {
			key = binary.LittleEndian.AppendUint32(key, uint32(t.Slot))
			key = binary.LittleEndian.AppendUint64(key, uint64(t.Weight.Hi))
			key = binary.LittleEndian.AppendUint64(key, t.Weight.Lo)
		}
		at := int(maphash.Bytes(seed, key)) & (size - 1)
		for ; slots[at] != 0; at = (at + 1) & (size - 1) {
			if sameRow(rows[slots[at]-1].Row, r, 1) {
				break
			}
		}
		if slots[at] == 0 {
			rows = append(rows, outputRow{r, vm.Token(i)})
			slots[at] = int32(len(rows))
		}
	}
	return rows
}

// grouping numbers keys in the order in which they come.
type grouping struct {
	by      map[string]int
	members [][]int
}

func (g *grouping) add(key []byte, i int) {
	at, ok := g.by[string(key)]
	if !ok {
		if g.by == nil {
			g.by = map[string]int{}
		}
		at = len(g.members)
		g.by[string(key)] = at
		g.members = append(g.members, nil)
	}
	g.members[at] = append(g.members[at], i)
}

// outputFamilies finds families among the distinct output rows. Rows of a
// bucket share their slots, and the weights in all slots that take few
// values; a slot that takes many is tried as the one that is linear in v.
func outputFamilies(m *vm.Model) ([]family, []outputRow) {
	rows := distinctRows(m)
	taken := make([]bool, len(rows))
	var families []family
	var buckets grouping
	var key []byte
	for i, r := range rows {
		key = key[:0]
		for _, t := range r.Row {
			key = append(key, byte(t.Slot), byte(t.Slot>>8))
		}
		buckets.add(key, i)
	}
	for _, members := range buckets.members {
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
			if rest = append(rest, r); len(rest) > maxRows {
				break // too many to run
			}
		}
	}
	for i := range families {
		f := &families[i]
		f.Parabola = runtime.NewParabola(f.V, f.Tokens)
	}
	return families, rest
}

// subBuckets divides rows by the weights of the slots that take few values.
func subBuckets(rows []outputRow, members []int) [][]int {
	var few []int // places in the rows, which have the same slots
	for at := range rows[members[0]].Row {
		values := map[int128.Int]bool{}
		for _, i := range members {
			values[rows[i].Row[at].Weight] = true
			if len(values) > 8 {
				break
			}
		}
		if len(values) <= 8 && len(values)*minFamily <= len(members) {
			few = append(few, at)
		}
	}
	var g grouping
	var key []byte
	for _, i := range members {
		key = key[:0]
		for _, at := range few {
			key = constant(rows[i].Row[at].Weight).appendKey(key)
		}
		g.add(key, i)
	}
	return slices.DeleteFunc(g.members, func(m []int) bool { return len(m) < minFamily })
}

// fitFamily fits a + v·b + v²·g to the members by one slot's weight as the
// linear one, and keeps the members that fit.
func fitFamily(rows []outputRow, members []int) (family, []int, bool) {
	type point struct {
		w int64
		i int
	}
	pts := make([]point, len(members))
	for at := range rows[members[0]].Row {
		sorted, fits := true, true
		for k, i := range members {
			w, ok := rows[i].Row[at].Weight.Int64()
			if !ok || w > 1<<40 || w < -1<<40 {
				fits = false
				break
			}
			pts[k] = point{w, i}
			sorted = sorted && (k == 0 || pts[k-1].w < w)
		}
		if !fits {
			continue
		}
		if !sorted {
			slices.SortFunc(pts, func(x, y point) int { return cmp.Compare(x.w, y.w) })
		}
		g := int64(0)
		for i := 1; i < len(pts); i++ {
			a, b := pts[i].w-pts[i-1].w, g
			if a == 0 {
				fits = false
				break
			}
			for b != 0 {
				a, b = b, a%b
			}
			g = a
		}
		if !fits {
			continue
		}
		// v counts steps of g from a multiple of g near zero, so that
		// weights proportional to v start at v = 0.
		base := pts[0].w
		if base%g == 0 {
			base = 0
		}
		n := len(pts)
		v := func(i int) int64 { return (pts[i].w - base) / g }
		f, ok := quadratic([3]vm.Row{rows[pts[0].i].Row, rows[pts[n/2].i].Row, rows[pts[n-1].i].Row}, [3]int64{v(0), v(n / 2), v(n - 1)})
		if !ok {
			continue
		}
		used := make([]int, 0, n)
		f.V, f.Tokens = make([]int64, 0, n), make([]vm.Token, 0, n)
		for i := range pts {
			if f.has(v(i), rows[pts[i].i].Row) {
				f.V = append(f.V, v(i))
				f.Tokens = append(f.Tokens, rows[pts[i].i].Token)
				used = append(used, pts[i].i)
			}
		}
		if len(used) >= minFamily {
			return f, used, true
		}
	}
	return family{}, nil, false
}

// has reports whether r is a + v·b + v²·g.
func (f *family) has(v int64, r vm.Row) bool {
	a, b, g := f.a, f.b, f.g
	take := func(x *vm.Row, slot int) int128.Int {
		if len(*x) > 0 && (*x)[0].Slot == slot {
			w := (*x)[0].Weight
			*x = (*x)[1:]
			return w
		}
		return int128.Int{}
	}
	vi, vv := int128.I64(v), int128.I64(v*v)
	for len(a)+len(b)+len(g)+len(r) > 0 {
		slot := math.MaxInt
		for _, x := range [...]vm.Row{a, b, g, r} {
			if len(x) > 0 {
				slot = min(slot, x[0].Slot)
			}
		}
		sum := take(&a, slot)
		x, ok1 := take(&b, slot).Mul(vi)
		y, ok2 := take(&g, slot).Mul(vv)
		sum, ok3 := sum.Add(x)
		sum, ok4 := sum.Add(y)
		if !ok1 || !ok2 || !ok3 || !ok4 || sum != take(&r, slot) {
			return false
		}
	}
	return true
}

// quadratic solves for integer a, b, g through three rows.
func quadratic(r [3]vm.Row, v [3]int64) (family, bool) {
	if v[2]-v[0] > 1<<20 || v[0] < -1<<20 || v[2] > 1<<20 {
		return family{}, false
	}
	// Newton's divided differences.
	over := false
	sub := func(x, y vm.Row) vm.Row {
		d, ok := addRows(scaledRow{x, int128.One}, scaledRow{y, int128.I64(-1)})
		over = over || !ok
		return d
	}
	div := func(x vm.Row, d int64) vm.Row {
		var out vm.Row
		for _, t := range x {
			q := divExact(t.Weight, int128.I64(d))
			if back, ok := q.Mul(int128.I64(d)); !ok || back != t.Weight {
				over = true
			}
			if !q.IsZero() {
				out = append(out, vm.Term{Slot: t.Slot, Weight: q})
			}
		}
		return out
	}
	d01 := div(sub(r[1], r[0]), v[1]-v[0])
	d12 := div(sub(r[2], r[1]), v[2]-v[1])
	g := div(sub(d12, d01), v[2]-v[0])
	// r = r0 + d01·(x-v0) + g·(x-v0)(x-v1)
	b, ok1 := addRows(scaledRow{d01, int128.One}, scaledRow{g, int128.I64(-(v[0] + v[1]))})
	a, ok2 := addRows(scaledRow{r[0], int128.One}, scaledRow{d01, int128.I64(-v[0])}, scaledRow{g, int128.I64(v[0] * v[1])})
	return family{a: a, b: b, g: g}, !over && ok1 && ok2
}

// attach adds a row that lies on a family's parabola next to its members.
func attach(families []family, r outputRow) bool {
	for i := range families {
		f := &families[i]
		for _, v := range []int64{f.V[0] - 1, f.V[len(f.V)-1] + 1} {
			if !f.has(v, r.Row) {
				continue
			}
			if v < f.V[0] {
				f.V = slices.Insert(f.V, 0, v)
				f.Tokens = slices.Insert(f.Tokens, 0, r.Token)
			} else {
				f.V = append(f.V, v)
				f.Tokens = append(f.Tokens, r.Token)
			}
			return true
		}
	}
	return false
}
