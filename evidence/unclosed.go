package evidence

import (
	"slices"

	"tassadar"
)

// What follows needs no record to be read: a restored log knows whom its
// assignments name, what its receipts answer and what its closings close.

// AssignmentNamed returns the place of the assignment with the digest, -1 where
// there is none.
func (v *Verified) AssignmentNamed(d tassadar.Digest) int {
	return slices.IndexFunc(v.assignments, func(a Logged[Assignment]) bool { return a.Digest == d })
}

// Answer returns the receipt that uses the i-th assignment up, "" where none
// does. Somebody else's does not, nor one that stands before it or that governance
// voided.
func (v *Verified) Answer(i int) tassadar.Digest {
	a := &v.assignments[i]
	for n := range v.receipts {
		if r := &v.receipts[n]; v.answers(r, a) {
			return r.Digest
		}
	}
	return ""
}

func (v *Verified) answers(r *Logged[Receipt], a *Logged[Assignment]) bool {
	return r.Body.Assignment == a.Digest && r.Index > a.Index && slices.Equal(r.Claimed, []string{a.Body.Worker}) && !v.Voided(&r.Record)
}

// Unclosed is a receipt that answers the assignment at a place, and that no
// record closes.
type Unclosed struct {
	Assignment int
	Receipt    tassadar.Digest
}

// Unclosed lists the receipts that nothing closes yet, in log order.
func (v *Verified) Unclosed() []Unclosed {
	closed := make(map[tassadar.Digest]bool, len(v.closings))
	for i := range v.closings {
		closed[v.closings[i].Body.Receipt] = true
	}
	places := make(map[tassadar.Digest]int, len(v.assignments))
	for i := range v.assignments {
		places[v.assignments[i].Digest] = i
	}
	answered := make(map[int]bool, len(v.assignments))
	var out []Unclosed
	for i := range v.receipts {
		r := &v.receipts[i]
		at, ok := places[r.Body.Assignment]
		if !ok || answered[at] || !v.answers(r, &v.assignments[at]) {
			continue
		}
		answered[at] = true
		if !closed[r.Digest] {
			out = append(out, Unclosed{at, r.Digest})
		}
	}
	return out
}
