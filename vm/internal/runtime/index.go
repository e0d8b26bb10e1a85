package runtime

import (
	"math"
	"math/bits"
	"slices"
)

// KeyIndex finds the record whose integer key is nearest to a query, the
// latest where two are equally near. A later record replaces an earlier one
// of the same key, and records that are cleared more than the least cleared
// one are never kept: no query prefers them again.
//
// Keys live in pages of 64; a record number is page·64 + key mod 64.
type KeyIndex struct {
	Level   int64 // least clear count seen
	Values  int   // values per record
	near    []int32
	far     map[int64]int32
	Numbers []int64 // page numbers, ascending
	Used    []uint64
	Pos     []int32
	Vals    []int64
	// The pages of a window come first, those of its numbers in order: the
	// record of a key in it follows from the key.
	low  int64 // number of its first page
	wide int   // its pages
}

// The dense directory serves page numbers from -nearBelow up to nearLimit.
const (
	nearBelow = 1 << 10
	nearLimit = 1 << 20
)

// NewKeyIndex returns an empty index whose records have the given number of
// values.
func NewKeyIndex(values int) KeyIndex {
	return KeyIndex{Level: math.MaxInt64, Values: values}
}

// NewWindowIndex is NewKeyIndex with a window of pages, from number low on.
func NewWindowIndex(values int, low int64, pages int) KeyIndex {
	return KeyIndex{Level: math.MaxInt64, Values: values, low: low, wide: pages,
		Used: make([]uint64, pages), Pos: make([]int32, 64*pages), Vals: make([]int64, 64*pages*values)}
}

// Page is the place of a page by its number, -1 where there is none.
func (x *KeyIndex) Page(number int64) int32 {
	if d := uint64(number + nearBelow); d < uint64(len(x.near)) {
		return x.near[d] - 1
	}
	if x.far != nil {
		return x.far[number] - 1
	}
	return -1
}

func (x *KeyIndex) addPage(number int64) int32 {
	n := int32(len(x.Used))
	if d := number - x.low; d >= 0 && d < int64(x.wide) {
		n = int32(d)
	} else {
		x.Used = append(x.Used, 0)
		x.Pos = append(x.Pos, make([]int32, 64)...)
		x.Vals = append(x.Vals, make([]int64, 64*x.Values)...)
	}
	if number >= -nearBelow && number < nearLimit {
		d := int(number + nearBelow)
		if d >= len(x.near) {
			near := make([]int32, min(max(2*len(x.near), d+1, 2048), nearBelow+nearLimit))
			copy(near, x.near)
			x.near = near
		}
		x.near[d] = n + 1
	} else {
		if x.far == nil {
			x.far = map[int64]int32{}
		}
		x.far[number] = n + 1
	}
	at, _ := slices.BinarySearch(x.Numbers, number)
	x.Numbers = slices.Insert(x.Numbers, at, number)
	return n
}

// reset drops everything: a record came that is cleared less.
func (x *KeyIndex) reset(level int64) {
	clear(x.near)
	clear(x.far)
	x.Level = level
	n := x.wide
	x.Numbers, x.Used, x.Pos, x.Vals = x.Numbers[:0], x.Used[:n], x.Pos[:64*n], x.Vals[:64*n*x.Values]
	clear(x.Used)
}

// Insert returns the record for key, to be filled by the caller. The caller
// has checked that clear is not above the level.
func (x *KeyIndex) Insert(key, clear int64, pos int) int {
	if clear < x.Level {
		x.reset(clear)
	}
	pg := x.Page(key >> 6)
	if pg < 0 {
		pg = x.addPage(key >> 6)
	}
	x.Used[pg] |= 1 << (key & 63)
	rec := int(pg)<<6 | int(key&63)
	x.Pos[rec] = int32(pos)
	return rec
}

// Find returns the record nearest to q/m.
func (x *KeyIndex) Find(q, m int64) int {
	if m == 1 {
		if pg := x.Page(q >> 6); pg >= 0 && x.Used[pg]>>(q&63)&1 != 0 {
			return int(pg)<<6 | int(q&63)
		}
		return x.nearest(q, q, 1)
	}
	f := q / m
	if q%m < 0 {
		f--
	}
	return x.nearest(f, q, m)
}

// find1 is find for m = 1.
func (x *KeyIndex) find1(q int64) int {
	if d := uint64(q>>6 + nearBelow); d < uint64(len(x.near)) {
		if pg := x.near[d] - 1; pg >= 0 && x.Used[pg]>>(q&63)&1 != 0 {
			return int(pg)<<6 | int(q&63)
		}
	}
	return x.Find(q, 1)
}

// nearest compares the last key not above f with the first one above it.
func (x *KeyIndex) nearest(f, q, m int64) int {
	below, above := -1, -1
	var kb, ka int64
	at, ok := slices.BinarySearch(x.Numbers, f>>6)
	if ok {
		pg := x.Page(f >> 6)
		low := x.Used[pg] & (math.MaxUint64 >> (63 - f&63))
		high := x.Used[pg] &^ (math.MaxUint64 >> (63 - f&63))
		if low != 0 {
			kb = f&^63 | int64(63-bits.LeadingZeros64(low))
			below = int(pg)<<6 | int(kb&63)
		}
		if high != 0 {
			ka = f&^63 | int64(bits.TrailingZeros64(high))
			above = int(pg)<<6 | int(ka&63)
		}
	}
	if below < 0 && at > 0 {
		pg := x.Page(x.Numbers[at-1])
		kb = x.Numbers[at-1]<<6 | int64(63-bits.LeadingZeros64(x.Used[pg]))
		below = int(pg)<<6 | int(kb&63)
	}
	if ok {
		at++
	}
	if above < 0 && at < len(x.Numbers) {
		pg := x.Page(x.Numbers[at])
		ka = x.Numbers[at]<<6 | int64(bits.TrailingZeros64(x.Used[pg]))
		above = int(pg)<<6 | int(ka&63)
	}
	switch {
	case above < 0:
		return below
	case below < 0:
		return above
	}
	switch db, da := q-m*kb, m*ka-q; {
	case db < da:
		return below
	case da < db:
		return above
	}
	if x.Pos[above] > x.Pos[below] {
		return above
	}
	return below
}

// Clone copies the index.
func (x *KeyIndex) Clone() KeyIndex {
	c := *x
	c.near = slices.Clone(x.near)
	c.Numbers, c.Used = slices.Clone(x.Numbers), ClonePadded(x.Used)
	c.Pos, c.Vals = ClonePadded(x.Pos), ClonePadded(x.Vals)
	if x.far != nil {
		c.far = make(map[int64]int32, len(x.far))
		for k, v := range x.far {
			c.far[k] = v
		}
	}
	return c
}

// ClonePadded copies a slice into memory that shares no cache line with other
// small allocations: engines on different cores write to theirs all the time.
func ClonePadded[T any](v []T) []T {
	n := 128
	for n < len(v) && n < 1024 {
		n *= 2
	}
	return append(make([]T, 0, max(n, len(v))), v...)
}
