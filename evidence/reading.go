package evidence

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
)

// A log that was restored knows of most records only what [Verified.Save] keeps.
// What follows reads them, one by one or all, and works on a log that was read
// whole just the same.

// allRead returns records whose bodies are here.
func allRead[T any](v *Verified, all []Logged[T]) []Logged[T] {
	if v.unread {
		panic("evidence: a restored log gives its records one by one, or after ReadAll")
	}
	return all
}

// Sizes are the numbers of records that a log has of the kinds it has many of.
type Sizes struct{ Assignments, Receipts, Closings, Publications int }

// Sizes returns how many records there are.
func (v *Verified) Sizes() Sizes {
	return Sizes{len(v.assignments), len(v.receipts), len(v.closings), len(v.publications)}
}

// AssignmentAt returns the i-th assignment, which it reads if need be. Its
// errors, as those of the functions below, carry a reason code.
func (v *Verified) AssignmentAt(i int) (*Logged[Assignment], error) {
	return readAt(v, v.assignments, i)
}

// AssignmentLeaf returns the leaf and the name of the i-th assignment, without
// reading it.
func (v *Verified) AssignmentLeaf(i int) (leaf uint64, digest tassadar.Digest) {
	return v.assignments[i].Index, v.assignments[i].Digest
}

// ReceiptName returns the digest of the i-th receipt, without reading it.
func (v *Verified) ReceiptName(i int) tassadar.Digest { return v.receipts[i].Digest }

// ReceiptAt returns the i-th receipt.
func (v *Verified) ReceiptAt(i int) (*Logged[Receipt], error) { return readAt(v, v.receipts, i) }

// ClosingAt returns the i-th closing.
func (v *Verified) ClosingAt(i int) (*Logged[Closing], error) { return readAt(v, v.closings, i) }

// PublicationAt returns the i-th publication.
func (v *Verified) PublicationAt(i int) (*Logged[Publication], error) {
	return readAt(v, v.publications, i)
}

// ReadAll reads every record that was not read.
func (v *Verified) ReadAll() error {
	if !v.Valid() || !v.unread {
		return nil
	}
	if err := readEach(v, v.assignments); err != nil {
		return err
	}
	if err := readEach(v, v.receipts); err != nil {
		return err
	}
	if err := readEach(v, v.closings); err != nil {
		return err
	}
	if err := readEach(v, v.publications); err != nil {
		return err
	}
	v.unread = false
	return nil
}

func readEach[T any](v *Verified, all []Logged[T]) error {
	for i := range all {
		if _, err := readAt(v, all, i); err != nil {
			return err
		}
	}
	return nil
}

// readAt reads a record whose signatures were verified, if it was not read.
func readAt[T any](v *Verified, all []Logged[T], i int) (*Logged[T], error) {
	l := &all[i]
	if !l.unread {
		return l, nil
	}
	data, err := v.recordAt(l.Index, l.Leaves)
	if err != nil {
		return nil, err
	}
	rec, err := Open(data, nil)
	if err != nil {
		return nil, err
	}
	if rec.Digest != l.Digest || rec.Kind != l.Kind {
		return nil, tassadar.Errorf(tassadar.IndexDiffers, "leaf %d holds %s %s, and the index has %s %s", l.Index, rec.Kind, rec.Digest.Short(), l.Kind, l.Digest.Short())
	}
	body, err := decodeAs[T](rec)
	if err != nil {
		return nil, err
	}
	rec.Index, rec.Leaves, rec.Signed = l.Index, l.Leaves, l.Signed
	l.Record, l.Body = *rec, body
	if l.Kind == KindAssignment {
		l.Nonce = NonceOf(v.head.Origin, v.tree.leaf(l.Index), v.tree.rootAt(l.Index+1))
	}
	return l, nil
}

// leafAt reads a leaf and checks that it is the log's.
func (v *Verified) leafAt(index uint64) ([]byte, error) {
	leaf, err := v.read(index)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(rfc6962.DefaultHasher.HashLeaf(leaf), v.tree.leaf(index)) {
		return nil, tassadar.Errorf(tassadar.IndexDiffers, "leaf %d is not the log's", index)
	}
	return leaf, nil
}

// partAt returns the leaf of a part.
func (v *Verified) partAt(p *partLeaf) ([]byte, error) {
	if p.leaf != nil {
		return p.leaf, nil
	}
	return v.leafAt(p.index)
}

// recordAt reads the record that a leaf completes.
func (v *Verified) recordAt(index uint64, leaves int) ([]byte, error) {
	last, _ := slices.BinarySearchFunc(v.parts, index, func(p partLeaf, i uint64) int { return cmp.Compare(p.index, i) })
	if last == len(v.parts) || v.parts[last].index != index {
		return v.leafAt(index)
	}
	var j joiner
	var own []*partLeaf
	for i := last; i >= 0 && len(own) < leaves; i-- {
		if v.parts[i].of == index {
			own = append(own, &v.parts[i])
		}
	}
	for _, p := range slices.Backward(own) {
		leaf, err := v.partAt(p)
		if err != nil {
			return nil, err
		}
		records, err := j.join(p.index, [][]byte{leaf})
		if err != nil {
			return nil, err
		}
		if len(records) > 0 {
			return records[0].Data, nil
		}
	}
	return nil, tassadar.Errorf(tassadar.IndexDiffers, "the parts of the record at leaf %d are not in the index", index)
}
