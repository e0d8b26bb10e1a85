package evidence

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
)

// records are those that count of a kind of which a log has many, in log order.
// A log that was restored knows of most of them only what [Verified.Save] keeps, and
// reads them one by one. What follows works on a log that was read whole just the
// same.
type records[T any] struct {
	kept []kept
	read []*Logged[T] // by place; nil where it was not read
}

// kept is what is known of a record that was not read.
type kept struct {
	index  uint64
	leaves int
	digest tassadar.Digest
	by     *signers
	at     int64
	// about is the worker that an assignment names, the assignment that a receipt
	// answers, the receipt that a closing closes, the leaves that a drill saw.
	about string
}

// signers are those of a record. Records share them.
type signers struct{ claimed, signed []string }

// voidable are those by whose names a voiding covers the record: who signed it, or where
// nobody can tell, as of receipts of a key that the trust does not know, whom it names.
// Anybody can write another name beside a signature.
func (s *signers) voidable() []string {
	if len(s.signed) > 0 {
		return s.signed
	}
	return s.claimed
}

func keptOf(rec *Record, at int64, about string) kept {
	return kept{rec.Index, rec.Leaves, rec.Digest, &signers{rec.Claimed, rec.Signed}, at, about}
}

func (r *records[T]) add(l *Logged[T], about string) {
	r.kept, r.read = append(r.kept, keptOf(&l.Record, l.At, about)), append(r.read, l)
}

// first returns the records below an index.
func (r *records[T]) first(size uint64) records[T] {
	early := below(r.kept, size, func(k kept) uint64 { return k.index })
	return records[T]{early, slices.Clip(r.read[:len(early)])}
}

// named returns the place of the record with the digest, -1 where there is none.
func (r *records[T]) named(d tassadar.Digest) int {
	return slices.IndexFunc(r.kept, func(k kept) bool { return k.digest == d })
}

// all returns records that were read.
func (r *records[T]) all(v *Verified) []*Logged[T] {
	if v.lazy != nil || slices.Contains(r.read, nil) {
		panic("evidence: a restored log gives its records one by one, or after ReadAll")
	}
	return r.read
}

// readAll reads what was not read.
func (r *records[T]) readAll(v *Verified, kind Kind) error {
	for i := range r.kept {
		if _, err := r.readAt(v, kind, i); err != nil {
			return err
		}
	}
	return nil
}

// readAt reads a record whose signatures were verified, if it was not read.
func (r *records[T]) readAt(v *Verified, kind Kind, i int) (*Logged[T], error) {
	if r.read[i] == nil {
		l, err := readKept[T](v, kind, &r.kept[i])
		if err != nil {
			return nil, err
		}
		r.read[i] = l
	}
	return r.read[i], nil
}

// readKept reads a record from its leaves.
func readKept[T any](v *Verified, kind Kind, k *kept) (*Logged[T], error) {
	data, err := v.recordAt(k.index, k.leaves)
	if err != nil {
		return nil, err
	}
	rec, err := Open(data, nil)
	if err != nil {
		return nil, err
	}
	if rec.Digest != k.digest || rec.Kind != kind {
		return nil, tassadar.Errorf(tassadar.IndexDiffers, "leaf %d holds %s %s, and the index has %s %s", k.index, rec.Kind, rec.Digest.Short(), kind, k.digest.Short())
	}
	body, err := decodeAs[T](rec)
	if err != nil {
		return nil, err
	}
	rec.Index, rec.Leaves, rec.Digest, rec.Signed, rec.Claimed = k.index, k.leaves, k.digest, k.by.signed, k.by.claimed
	l := &Logged[T]{Record: *rec, Body: body, At: k.at}
	if kind == KindAssignment || kind == KindChallenge {
		l.Nonce = v.nonce(rec)
	}
	return l, nil
}

// Sizes are the numbers of records that a log has of the kinds it has many of.
type Sizes struct{ Assignments, Receipts, Closings, Publications, Drills int }

// Sizes returns how many records there are.
func (v *Verified) Sizes() Sizes {
	if l := v.lazy; l != nil {
		return Sizes{l.sizes[0], l.sizes[1], l.sizes[2], len(v.publications.kept), len(v.drills.kept)}
	}
	return Sizes{len(v.assignments.kept), len(v.receipts.kept), len(v.closings.kept), len(v.publications.kept), len(v.drills.kept)}
}

// AssignmentAt returns the i-th assignment, which it reads if need be. Its
// errors, as those of the functions below, carry a reason code.
func (v *Verified) AssignmentAt(i int) (*Logged[Assignment], error) {
	return readPlace(v, &v.assignments, KindAssignment, i)
}

// AssignmentLeaf returns the leaf and the name of the i-th assignment, without
// reading it.
func (v *Verified) AssignmentLeaf(i int) (leaf uint64, digest tassadar.Digest) {
	k := v.keptAt(KindAssignment, v.assignments.kept, i)
	return k.index, k.digest
}

// keptAt returns what is known of the i-th record of a kind. What an assignment, a
// receipt or a closing is about it says only where the log was read whole.
func (v *Verified) keptAt(kind Kind, whole []kept, i int) *kept {
	if v.lazy == nil {
		return &whole[i]
	}
	k, err := v.lazy.record(dispatchKind(kind), i)
	if err != nil {
		v.lazy.fail(err)
		return &kept{}
	}
	return k
}

// readPlace reads the i-th record of a kind, and keeps it where all are known.
func readPlace[T any](v *Verified, r *records[T], kind Kind, i int) (*Logged[T], error) {
	if v.lazy == nil {
		return r.readAt(v, kind, i)
	}
	k, err := v.lazy.record(dispatchKind(kind), i)
	if err != nil {
		return nil, err
	}
	return readKept[T](v, kind, k)
}

// ReceiptName returns the digest of the i-th receipt, without reading it.
func (v *Verified) ReceiptName(i int) tassadar.Digest {
	return v.keptAt(KindReceipt, v.receipts.kept, i).digest
}

// ReceiptAt returns the i-th receipt.
func (v *Verified) ReceiptAt(i int) (*Logged[Receipt], error) {
	return readPlace(v, &v.receipts, KindReceipt, i)
}

// ClosingAt returns the i-th closing.
func (v *Verified) ClosingAt(i int) (*Logged[Closing], error) {
	return readPlace(v, &v.closings, KindClosing, i)
}

// PublicationAt returns the i-th publication.
func (v *Verified) PublicationAt(i int) (*Logged[Publication], error) {
	return v.publications.readAt(v, KindPublication, i)
}

// PublicationDates are the instants of all publications, in log order, without reading
// them.
func (v *Verified) PublicationDates() []int64 {
	out := make([]int64, len(v.publications.kept))
	for i := range out {
		out[i] = v.publications.kept[i].at
	}
	return out
}

// ReadAll reads every record that was not read.
func (v *Verified) ReadAll() error {
	if !v.Valid() {
		return nil
	}
	if err := v.whole(); err != nil {
		return err
	}
	if err := v.assignments.readAll(v, KindAssignment); err != nil {
		return err
	}
	if err := v.receipts.readAll(v, KindReceipt); err != nil {
		return err
	}
	if err := v.closings.readAll(v, KindClosing); err != nil {
		return err
	}
	if err := v.drills.readAll(v, KindDrill); err != nil {
		return err
	}
	return v.publications.readAll(v, KindPublication)
}

// RecordData returns the bytes of a record that counts. Leaf reads the leaves that
// hold it, and no others; they are compared with their hashes.
func (v *Verified) RecordData(r *Record, leaf func(index uint64) ([]byte, error)) ([]byte, error) {
	from := *v
	from.read = leaf
	return from.recordAt(r.Index, r.Leaves)
}

// InclusionProof returns the audit path of the leaf at index in the tree of the first size
// leaves, from the leaf upwards (RFC 6962 section 2.1.1).
func (v *Verified) InclusionProof(index, size uint64) ([][]byte, error) {
	if size > v.tree.size || index >= size {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "no inclusion proof of leaf %d among %d: the log has %d", index, size, v.tree.size)
	}
	return v.tree.inclusion(index, size), nil
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
	own, err := v.partsOf(index, leaves)
	if err != nil {
		return nil, err
	}
	if len(own) == 0 {
		return v.leafAt(index)
	}
	var j joiner
	for _, p := range slices.Backward(own) {
		leaf, err := v.partAt(&p)
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

// partsOf lists the parts of the record that a leaf completes, the last first; none
// where the leaf is no part.
func (v *Verified) partsOf(index uint64, leaves int) ([]partLeaf, error) {
	if v.lazy != nil {
		return v.lazy.partsOf(index, leaves)
	}
	last, is := slices.BinarySearchFunc(v.parts, index, func(p partLeaf, i uint64) int { return cmp.Compare(p.index, i) })
	if !is {
		return nil, nil
	}
	var own []partLeaf
	for i := last; i >= 0 && len(own) < leaves; i-- {
		if v.parts[i].of == index {
			own = append(own, v.parts[i])
		}
	}
	return own, nil
}
