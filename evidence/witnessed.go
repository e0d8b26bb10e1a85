package evidence

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
)

// Witnessed says what enough witnesses saw of a log, and by when. Only
// [NewWitnessed] makes one; to the zero value nothing is witnessed.
type Witnessed struct {
	quorum  int
	size    uint64
	largest uint64
	latest  int64
	seen    [][]sighting // of each witness, ascending by size
}

// sighting: a witness saw size leaves, or more, by an instant.
type sighting struct {
	size uint64
	at   int64 // the smallest over this and all larger sizes
}

// NewWitnessed judges cosigned checkpoints, as [ReadCosigned] returns them, by
// the log's leaves. Quorum is how many distinct witnesses must agree
// (tassadar.Governance.Witnesses); to a quorum below 1 nothing is witnessed.
//
// A checkpoint of no more leaves than there are, with another root than they
// have, shows that the log signed two histories: evidence_unverifiable, whoever
// cosigned it. One of more leaves says nothing about leaves that are not here:
// it is told by Largest and counts in Latest only.
func NewWitnessed(leaves [][]byte, cosigned []Cosigned, quorum int) (*Witnessed, error) {
	have := ranges.NewEmptyRange(0)
	return newWitnessed(uint64(len(leaves)), cosigned, quorum, func(size uint64) ([]byte, error) {
		for have.End() < size {
			if err := have.Append(rfc6962.DefaultHasher.HashLeaf(leaves[have.End()]), nil); err != nil {
				return nil, err
			}
		}
		if size == 0 {
			return rfc6962.DefaultHasher.EmptyRoot(), nil
		}
		return have.GetRootHash(nil)
	})
}

// Witnessed is [NewWitnessed] of what was verified.
func (v *Verified) Witnessed(cosigned []Cosigned, quorum int) (*Witnessed, error) {
	return newWitnessed(v.tree.size, cosigned, quorum, func(size uint64) ([]byte, error) { return v.tree.rootAt(size), nil })
}

// newWitnessed is [NewWitnessed] of a log of so many leaves. It asks for the roots
// of growing sizes.
func newWitnessed(leaves uint64, cosigned []Cosigned, quorum int, rootAt func(size uint64) ([]byte, error)) (*Witnessed, error) {
	w := &Witnessed{quorum: quorum}
	ordered := slices.Clone(cosigned)
	slices.SortStableFunc(ordered, func(a, b Cosigned) int { return cmp.Compare(a.Head.Size, b.Head.Size) })
	by := map[string][]sighting{}
	on := map[string]uint64{} // the last size that each witness cosigned
	for _, c := range ordered {
		size := uint64(c.Head.Size)
		w.largest = size
		for _, s := range c.Cosignatures {
			w.latest = max(w.latest, s.At)
		}
		if size > leaves {
			continue
		}
		root, err := rootAt(size)
		if err != nil {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "root of %d leaves: %w", size, err)
		}
		if !bytes.Equal(root, c.Head.Root) {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the log signed another history: at %d leaves a cosigned checkpoint has root %x, the log has %x", size, c.Head.Root, root)
		}
		for _, s := range c.Cosignatures {
			by[s.Witness] = append(by[s.Witness], sighting{size, s.At})
			on[s.Witness] = size
		}
		if n := countAt(on, size); quorum >= 1 && n >= quorum {
			w.size = size
		}
	}
	for _, list := range by {
		for i := len(list) - 2; i >= 0; i-- {
			list[i].at = min(list[i].at, list[i+1].at)
		}
		w.seen = append(w.seen, list)
	}
	return w, nil
}

// countAt counts the witnesses whose last checkpoint has the size.
func countAt(on map[string]uint64, size uint64) int {
	n := 0
	for _, s := range on {
		if s == size {
			n++
		}
	}
	return n
}

// Size returns the largest number of leaves of which enough distinct witnesses
// cosigned one checkpoint that agrees with the log; 0 means none.
func (w *Witnessed) Size() uint64 { return w.size }

// By returns the instant, Unix seconds, by which the leaf at index is witnessed
// to have been in the log; ok is false where too few witnesses saw it. Each
// witness says the smallest instant of a checkpoint that holds the leaf, and
// as many witnesses as the quorum asks for said theirs by the one returned:
// fewer false ones than the quorum cannot make it too early.
func (w *Witnessed) By(index uint64) (at int64, ok bool) {
	if w.quorum < 1 || index == 1<<64-1 {
		return 0, false
	}
	var first []int64
	for _, list := range w.seen {
		i, _ := slices.BinarySearchFunc(list, index+1, func(s sighting, size uint64) int { return cmp.Compare(s.size, size) })
		if i < len(list) {
			first = append(first, list[i].at)
		}
	}
	if len(first) < w.quorum {
		return 0, false
	}
	slices.Sort(first)
	return first[w.quorum-1], true
}

// Latest returns the greatest instant of any cosignature, Unix seconds; 0 means
// that there is none. A clock that is behind it is wrong, or a witness's is.
func (w *Witnessed) Latest() int64 { return w.latest }

// Largest returns the size, in leaves, of the largest checkpoint by the log
// among the cosigned ones, 0 without any. More than the log has means that
// leaves are missing here: the log was cut, or grew while it was copied.
func (w *Witnessed) Largest() uint64 { return w.largest }
