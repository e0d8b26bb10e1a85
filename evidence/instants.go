package evidence

import (
	"cmp"
	"slices"

	"tassadar"
)

// instant is what an operator's or dispatcher's record tells of time: the first
// below leaves existed at its instant, and the record itself at the last
// instant until which it could be logged.
type instant struct {
	index   uint64 // of the record's leaf
	at      int64
	signers []string
	below   uint64
	until   int64
}

// dispatched reports whether a dispatcher recorded it: decisions say what stood before them.
func (i *instant) dispatched() bool { return i.below == i.index+1 }

// Bound is an instant at which the first Size leaves of the log are known to
// have existed: witnesses cosigned them.
type Bound struct {
	Size uint64
	At   int64
}

// WithBounds returns v with what witnesses say of its age: each bound counts
// beside the log's own records.
func (v *Verified) WithBounds(bounds []Bound) *Verified {
	out := *v
	out.witnessed = slices.Clone(bounds)
	return &out
}

// Bounded reports whether witnesses say something of its age.
func (v *Verified) Bounded() bool { return len(v.witnessed) > 0 }

// Bounds returns what a quorum of witnesses says of the ages of a log's states.
func (w *Witnessed) Bounds(cosigned []Cosigned) []Bound {
	var out []Bound
	for _, c := range cosigned {
		if size := uint64(c.Head.Size); size > 0 {
			if at, ok := w.By(size - 1); ok {
				out = append(out, Bound{size, at})
			}
		}
	}
	return out
}

// Existed returns the smallest instant at which an operator, a dispatcher or
// enough witnesses are known to have seen the leaf: evidence ages from it, so
// that dating ahead gains nothing. Voided records do not count. For a leaf of
// which nobody says anything it is the greatest instant.
func (v *Verified) Existed(index uint64) int64 { return v.Ages().Existed(index) }

// Ages is [Verified.Existed] of all leaves at once.
type Ages struct {
	// seen is, by the size of the log, the smallest instant at which it is known
	// to have been at least as large.
	seen []int64
	// latest is, by the size of the log, the greatest instant that its records said.
	latest []int64
	// surely is, by the size of the log, the instant that it has surely reached then.
	surely []int64
}

// Reached returns the instant that the log has surely reached before the leaf: what
// dispatchers have recorded, or the median of some records in a row, that are not voided.
// What dispatchers date is no earlier, whatever it says of itself, and no operator's
// record that is dated ahead makes it later.
func (a Ages) Reached(index uint64) int64 {
	if len(a.surely) == 0 {
		return 0
	}
	return a.surely[min(index, uint64(len(a.surely)-1))]
}

// Latest returns the greatest instant that an operator or a dispatcher recorded before the
// leaf, in records that are not voided: what stands there is no older, whatever it says of
// itself. It is 0 where there is none.
func (a Ages) Latest(index uint64) int64 {
	if len(a.latest) == 0 {
		return 0
	}
	return a.latest[min(index, uint64(len(a.latest)-1))]
}

// Existed is that of [Verified].
func (a Ages) Existed(index uint64) int64 {
	if index+1 >= uint64(len(a.seen)) {
		return 1<<63 - 1
	}
	return a.seen[index+1]
}

// Since returns the first leaf of which later ages, of the same log, may say another
// instant than these; those before it are as old as they were.
func (a Ages) Since(later Ages) uint64 {
	n := min(len(a.seen), len(later.seen))
	for size := 1; size < n; size++ {
		if a.seen[size] != later.seen[size] {
			return uint64(size - 1)
		}
	}
	return uint64(max(n-1, 0))
}

// Ages returns since when every leaf is known to exist.
func (v *Verified) Ages() Ages {
	v.wholly()
	size := v.tree.size
	seen, latest, surely := make([]int64, size+1), make([]int64, size+1), make([]int64, size+1)
	for i := range seen {
		seen[i] = 1<<63 - 1
	}
	note := func(n uint64, at int64) {
		n = min(n, size)
		seen[n] = min(seen[n], at)
	}
	var last row
	for _, i := range v.instants {
		if !v.voided(i.index, i.signers) {
			note(i.below, i.at)
			note(i.index+1, i.until)
			latest[i.index+1] = max(latest[i.index+1], i.at)
			if median, ok := last.add(i.at); ok {
				surely[i.index+1] = median
			}
			if i.dispatched() {
				surely[i.index+1] = max(surely[i.index+1], i.at)
			}
		}
	}
	for _, b := range v.witnessed {
		note(b.Size, b.At)
	}
	for n := len(seen) - 2; n >= 0; n-- {
		seen[n] = min(seen[n], seen[n+1])
	}
	for n := 1; n < len(latest); n++ {
		latest[n], surely[n] = max(latest[n], latest[n-1]), max(surely[n], surely[n-1])
	}
	return Ages{seen, latest, surely}
}

// reachedOver is how many records say what instant the log has reached.
const reachedOver = 5

// row is the instants of some records in a row.
type row []int64

// add adds the next one. It returns the median where there are enough.
func (r *row) add(at int64) (median int64, ok bool) {
	if *r = append(*r, at); len(*r) > reachedOver {
		*r = (*r)[1:]
	}
	if len(*r) < reachedOver {
		return 0, false
	}
	return slices.Sorted(slices.Values(*r))[reachedOver/2], true
}

// reached returns the instant that the log has surely reached since its first
// from leaves: the greatest that was the median of some records in a row that
// are not voided. So no few records dated ahead reject a decision, and none that
// its signers saw, and none dated back makes room for one that was held back:
// whoever dates many ahead delays a decision until it is signed again.
// Before some records there is none.
func (v *Verified) reached(from uint64) (at int64, ok bool) {
	first, _ := slices.BinarySearchFunc(v.instants, from, func(i instant, leaf uint64) int { return cmp.Compare(i.index, leaf) })
	var last row
	for _, i := range v.instants[first:] {
		if v.voided(i.index, i.signers) {
			continue
		}
		if median, enough := last.add(i.at); enough {
			at, ok = max(at, median), true
		}
	}
	return at, ok
}

// Reached returns the instant that the log has reached for whoever writes to it:
// the median of the last records' that are not voided. One record dated ahead
// does not move it. Zero for an empty log.
func (v *Verified) Reached() int64 {
	last := v.last()
	if len(last) == 0 {
		return 0
	}
	slices.Sort(last)
	return last[(len(last)-1)/2]
}

// last returns the instants of the last records that are not voided.
func (v *Verified) last() []int64 {
	var out []int64
	for _, i := range slices.Backward(v.instants) {
		if len(out) == reachedOver {
			break
		}
		if !v.voided(i.index, i.signers) {
			out = append(out, i.at)
		}
	}
	return out
}

// Latest returns the greatest instant that an operator or a dispatcher recorded
// and that is not voided, or that a witness did: a clock that is behind it is
// wrong, or that record is.
func (v *Verified) Latest() (at int64, leaf tassadar.Uint) {
	at, leaf = v.latestRecorded()
	for _, b := range v.witnessed {
		if b.At > at && b.Size > 0 {
			at, leaf = b.At, tassadar.Uint(b.Size-1)
		}
	}
	return at, leaf
}

// latestRecorded is the latest instant that an operator or a dispatcher recorded.
func (v *Verified) latestRecorded() (at int64, leaf tassadar.Uint) {
	if v.lazy != nil {
		return v.lazy.latest, v.lazy.latestLeaf
	}
	for _, i := range v.instants {
		if i.at > at && !v.voided(i.index, i.signers) {
			at, leaf = i.at, tassadar.Uint(i.index)
		}
	}
	return at, leaf
}
