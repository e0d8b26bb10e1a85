package evidence

import (
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

// bound says that the leaves below a size existed at an instant.
type bound struct {
	size uint64
	at   int64
}

// Bound is an instant at which the first Size leaves of the log are known to
// have existed: witnesses cosigned them.
type Bound struct {
	Size uint64
	At   int64
}

// Witnessed returns v with what witnesses say of its age: each bound counts
// beside the log's own records.
func (v *Verified) Witnessed(bounds []Bound) *Verified {
	out := *v
	out.witnessed = nil
	for _, b := range bounds {
		out.witnessed = append(out.witnessed, bound{b.Size, b.At})
	}
	return &out
}

// Existed returns the smallest instant at which an operator, a dispatcher or
// enough witnesses are known to have seen the leaf: evidence ages from it, so
// that dating ahead gains nothing. Voided records do not count. For a leaf of
// which nobody says anything it is the greatest instant.
func (v *Verified) Existed(index uint64) int64 {
	out := int64(1<<63 - 1)
	for _, i := range slices.Backward(v.instants) {
		if i.index < index {
			break
		}
		if v.voided(i.index, i.signers) {
			continue
		}
		if index < i.below {
			out = min(out, i.at)
		} else {
			out = min(out, i.until)
		}
	}
	for _, b := range v.witnessed {
		if index < b.size {
			out = min(out, b.at)
		}
	}
	return out
}

// reachedOver is how many records say what instant the log has reached.
const reachedOver = 5

// reached returns the instant that the log has surely reached: the smallest
// among the last records' that are not voided, so that no few records dated
// ahead reject a decision. Before some records there is none. What the decision
// void voids does not count for it: whoever dates records ahead stops no decision
// that voids them.
func (v *Verified) reached(void *Governance) (int64, bool) {
	last := v.last(void)
	if len(last) < reachedOver {
		return 0, false
	}
	return slices.Min(last), true
}

// Reached returns the instant that the log has reached for whoever writes to it:
// the median of the last records' that are not voided. One record dated ahead
// does not move it. Zero for an empty log.
func (v *Verified) Reached() int64 {
	last := v.last(nil)
	if len(last) == 0 {
		return 0
	}
	slices.Sort(last)
	return last[(len(last)-1)/2]
}

// last returns the instants of the last records that are not voided, and that
// the decision void, if there is one, would not void.
func (v *Verified) last(void *Governance) []int64 {
	var out []int64
	for _, i := range slices.Backward(v.instants) {
		if len(out) == reachedOver {
			break
		}
		if !v.voided(i.index, i.signers) && (void == nil || !void.voids(i.index, i.signers)) {
			out = append(out, i.at)
		}
	}
	return out
}

// Latest returns the greatest instant that an operator or a dispatcher recorded
// and that is not voided, or that a witness did: a clock that is behind it is
// wrong, or that record is.
func (v *Verified) Latest() (at int64, leaf tassadar.Uint) {
	for _, i := range v.instants {
		if i.at > at && !v.voided(i.index, i.signers) {
			at, leaf = i.at, tassadar.Uint(i.index)
		}
	}
	for _, b := range v.witnessed {
		if b.at > at && b.size > 0 {
			at, leaf = b.at, tassadar.Uint(b.size-1)
		}
	}
	return at, leaf
}
