package evidence

import (
	"cmp"
	"slices"

	"tassadar"
)

// What follows needs no record to be read: a restored log knows whom its
// assignments name, what its receipts answer and what its closings close.

// AssignmentNamed returns the place of the assignment with the digest, -1 where
// there is none.
func (v *Verified) AssignmentNamed(d tassadar.Digest) int {
	v.wholly()
	leaf, _ := v.taken.leaf(d) // where there is none 0, the leaf of the first trust
	at, ok := slices.BinarySearchFunc(v.assignments.kept, leaf, atLeaf)
	if !ok { // it is that of a closing, or beyond the head
		return -1
	}
	return at
}

func atLeaf(k kept, leaf uint64) int { return cmp.Compare(k.index, leaf) }

// Answer returns the receipt that uses the i-th assignment up, "" where none
// does. Somebody else's does not, nor one that stands before it or that governance
// voided.
func (v *Verified) Answer(i int) tassadar.Digest {
	if v.wholly(); v.lazy != nil {
		return ""
	}
	a := &v.assignments.kept[i]
	leaf, ok := v.received.leaf(a.digest)
	if !ok {
		return ""
	}
	first, _ := slices.BinarySearchFunc(v.receipts.kept, max(leaf, a.index), atLeaf)
	for n := first; n < len(v.receipts.kept); n++ { // nearly always the first that names it answers it
		if r := &v.receipts.kept[n]; v.answers(r, a) {
			return r.digest
		}
	}
	return ""
}

// Answered maps the places of all assignments that a receipt uses up to that receipt, as
// [Verified.Answer] has it.
func (v *Verified) Answered() map[int]tassadar.Digest {
	out := map[int]tassadar.Digest{}
	if v.wholly(); v.lazy != nil {
		return out
	}
	places := make(map[string]int, len(v.assignments.kept))
	for i := range v.assignments.kept {
		places[string(v.assignments.kept[i].digest)] = i
	}
	for i := range v.receipts.kept {
		r := &v.receipts.kept[i]
		at, ok := places[r.about]
		if _, before := out[at]; ok && !before && v.answers(r, &v.assignments.kept[at]) {
			out[at] = r.digest
		}
	}
	return out
}

// Unanswered lists the assignments of a worker that no receipt uses up, by place.
func (v *Verified) Unanswered(worker string) []int {
	v.wholly()
	places := map[string]int{}
	for i := range v.assignments.kept {
		if a := &v.assignments.kept[i]; a.about == worker {
			places[string(a.digest)] = i
		}
	}
	for i := range v.receipts.kept {
		r := &v.receipts.kept[i]
		if at, ok := places[r.about]; ok && v.answers(r, &v.assignments.kept[at]) {
			delete(places, r.about)
		}
	}
	var out []int
	for _, i := range places {
		out = append(out, i)
	}
	slices.Sort(out)
	return out
}

// AssignmentWorker returns the worker that the i-th assignment names, without
// reading it.
func (v *Verified) AssignmentWorker(i int) string {
	return v.keptAt(KindAssignment, v.assignments.kept, i).about
}

func (v *Verified) answers(receipt, assignment *kept) bool {
	return receipt.about == string(assignment.digest) && receipt.index > assignment.index && slices.Equal(receipt.by.claimed, []string{assignment.about}) && !v.voided(receipt.index, receipt.by.voidable())
}

// Acknowledged lists the closings of receipts of a worker by place, the latest first: of
// those since an instant at most so many.
func (v *Verified) Acknowledged(worker string, since int64, most int) []int {
	v.wholly()
	own := map[string]bool{} // assignments
	for i := range v.assignments.kept {
		if a := &v.assignments.kept[i]; a.about == worker {
			own[string(a.digest)] = true
		}
	}
	receipts := map[string]bool{}
	for i := range v.receipts.kept {
		if r := &v.receipts.kept[i]; own[r.about] && slices.Equal(r.by.claimed, []string{worker}) {
			receipts[string(r.digest)] = true
		}
	}
	var out []int
	for i, c := range slices.Backward(v.closings.kept) {
		if len(out) == most {
			break
		}
		if receipts[c.about] && c.at >= since && !v.voided(c.index, c.by.voidable()) {
			out = append(out, i)
		}
	}
	return out
}

// Closed maps the receipts that a closing closes to the place of the first that does and that
// governance did not void.
func (v *Verified) Closed() map[tassadar.Digest]int {
	v.wholly()
	out := map[tassadar.Digest]int{}
	for i := range v.closings.kept {
		c := &v.closings.kept[i]
		if _, before := out[tassadar.Digest(c.about)]; !before && !v.voided(c.index, c.by.voidable()) {
			out[tassadar.Digest(c.about)] = i
		}
	}
	return out
}

// Unclosed is a receipt that answers the assignment at a place, and that no
// record closes.
type Unclosed struct {
	Assignment int
	Receipt    tassadar.Digest
}

// Unclosed lists the receipts that nothing closes yet, in log order.
func (v *Verified) Unclosed() []Unclosed {
	v.wholly()
	closed := make(map[string]bool, len(v.closings.kept))
	for i := range v.closings.kept {
		if c := &v.closings.kept[i]; !v.voided(c.index, c.by.voidable()) {
			closed[c.about] = true
		}
	}
	places := make(map[string]int, len(v.assignments.kept))
	for i := range v.assignments.kept {
		places[string(v.assignments.kept[i].digest)] = i
	}
	answered := make([]bool, len(v.assignments.kept))
	var out []Unclosed
	for i := range v.receipts.kept {
		r := &v.receipts.kept[i]
		at, ok := places[r.about]
		if !ok || answered[at] || !v.answers(r, &v.assignments.kept[at]) {
			continue
		}
		answered[at] = true
		if !closed[string(r.digest)] {
			out = append(out, Unclosed{at, r.digest})
		}
	}
	return out
}
