package evidence

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"slices"

	"tassadar"
)

// savedMagic begins what Save writes.
const savedMagic = "tassadar verified log\n"

// kinds are those of the records that are saved, by number.
var kinds = []Kind{KindTrust, KindPolicy, KindGovernance, KindAssignment, KindReceipt, KindClosing, KindPublication}

// Save writes what verification established: of every leaf its hash, of every
// record that counts its place, digest, signers and instant, and what was
// rejected. [Restore] makes the same of it without verifying anything again.
func (v *Verified) Save() []byte {
	out := []byte(savedMagic)
	out = appendText(out, v.head.Origin)
	out = appendText(out, logKey(&v.own))
	out = binary.AppendUvarint(out, v.tree.size)
	for i := range v.tree.size {
		out = append(out, v.tree.leaf(i)...)
	}
	out = binary.AppendUvarint(out, uint64(len(v.parts)))
	for _, p := range v.parts {
		out = binary.AppendUvarint(binary.AppendUvarint(out, p.index), p.of)
	}
	rejected, err := json.Marshal(v.rejected)
	if err != nil {
		panic("evidence: " + err.Error()) // strings and numbers
	}
	out = appendText(out, string(rejected))
	keys, counts := map[string]uint64{}, [3]int{}
	key := func(id string) {
		n, known := keys[id]
		if !known {
			n = uint64(len(keys))
			keys[id] = n
		}
		out = binary.AppendUvarint(out, n)
		if !known {
			out = appendText(out, id)
		}
	}
	name := func(s string) { out = appendText(out, s) }
	record := func(rec *Record, at int64) {
		out = binary.AppendUvarint(out, rec.Index)
		out = append(out, byte(slices.Index(kinds, rec.Kind)))
		out = binary.AppendUvarint(out, uint64(rec.Leaves))
		digest, _ := hex.DecodeString(rec.Digest.Hex())
		out = append(out, digest...)
		out = binary.AppendVarint(out, at)
		out = binary.AppendUvarint(out, uint64(len(rec.Claimed)))
		for _, id := range rec.Claimed {
			key(id)
			signed := byte(0)
			if rec.SignedBy(id) {
				signed = 1
			}
			out = append(out, signed)
		}
		switch rec.Kind { // for what asks without reading, see Unclosed
		case KindAssignment:
			name(v.assignments[counts[0]].Body.Worker)
			counts[0]++
		case KindReceipt:
			name(string(v.receipts[counts[1]].Body.Assignment))
			counts[1]++
		case KindClosing:
			name(string(v.closings[counts[2]].Body.Receipt))
			counts[2]++
		}
	}
	for _, n := range []int{len(v.assignments), len(v.receipts), len(v.closings)} {
		out = binary.AppendUvarint(out, uint64(n))
	}
	n := len(v.trusts) + len(v.policies) + len(v.governance) + len(v.assignments) + len(v.receipts) + len(v.closings) + len(v.publications)
	out = binary.AppendUvarint(out, uint64(n))
	inOrder(v, record)
	return Seal(out)
}

// Seal appends to what is kept a digest of it, so that damage is noticed. Who
// can write the index can make another: what comes of it is compared with the
// log where that matters, and an audit reads the log alone.
func Seal(data []byte) []byte {
	sum := sha256.Sum256(data)
	return append(data, sum[:]...)
}

// Unseal returns what was sealed, after the magic that it begins with. Errors are
// index_differs.
func Unseal(magic string, sealed []byte) ([]byte, error) {
	end := len(sealed) - sha256.Size
	if end < 0 {
		return nil, notSaved("is damaged")
	}
	if sum := sha256.Sum256(sealed[:end]); !bytes.Equal(sum[:], sealed[end:]) {
		return nil, notSaved("is damaged")
	}
	body, ok := bytes.CutPrefix(sealed[:end], []byte(magic))
	if !ok {
		return nil, notSaved("is of another version")
	}
	return body, nil
}

func notSaved(what string) error {
	return tassadar.Errorf(tassadar.IndexDiffers, "what the index keeps of the verified log %s", what)
}

// inOrder calls do with the records that count, in log order.
func inOrder(v *Verified, do func(rec *Record, at int64)) {
	next := []func() (*Record, int64){cursor(v.trusts), cursor(v.policies), cursor(v.governance), cursor(v.assignments), cursor(v.receipts), cursor(v.closings), cursor(v.publications)}
	heads, ats := make([]*Record, len(next)), make([]int64, len(next))
	for i := range next {
		heads[i], ats[i] = next[i]()
	}
	for {
		first := -1
		for i, rec := range heads {
			if rec != nil && (first < 0 || rec.Index < heads[first].Index) {
				first = i
			}
		}
		if first < 0 {
			return
		}
		do(heads[first], ats[first])
		heads[first], ats[first] = next[first]()
	}
}

func cursor[T any](all []Logged[T]) func() (*Record, int64) {
	i := 0
	return func() (*Record, int64) {
		if i == len(all) {
			return nil, 0
		}
		i++
		return &all[i-1].Record, all[i-1].At
	}
}

func appendText(out []byte, s string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(s))), s...)
}

// reader reads what Save wrote.
type reader struct {
	data []byte
	bad  bool
}

func (r *reader) take(n uint64) []byte {
	if n > uint64(len(r.data)) {
		r.bad, n = true, 0
	}
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

func (r *reader) uint() uint64 {
	x, n := binary.Uvarint(r.data)
	r.bad = r.bad || n <= 0
	r.take(uint64(max(n, 0)))
	return x
}

func (r *reader) int() int64 {
	x, n := binary.Varint(r.data)
	r.bad = r.bad || n <= 0
	r.take(uint64(max(n, 0)))
	return x
}

func (r *reader) text() string { return string(r.take(r.uint())) }

// SavedForm names the form in which Save writes: what another program kept may
// be of another.
const SavedForm = "2"

// Restore returns what [Verify] found when it was saved, for the same trust or
// another that names the same log key: the log's chain of trusts must lead to or
// from it. The checkpoint is that of the log's state then or signs a later one, which
// Extend verifies from there. Leaf reads the leaf with an index: those of trusts,
// policies and decisions at once, the others when they are asked for. What is
// read is compared with the leaf's hash, and the hashes with the checkpoint's
// root: what was saved wrongly is index_differs.
func Restore(saved, checkpoint []byte, own *tassadar.Trust, leaf func(index uint64) ([]byte, error)) (*Verified, error) {
	if err := CheckTrust(own); err != nil {
		return nil, err
	}
	verifier, err := LogVerifier(own)
	if err != nil {
		return nil, err
	}
	now, err := OpenCheckpoint(checkpoint, verifier)
	if err != nil {
		return nil, err
	}
	body, err := Unseal(savedMagic, saved)
	if err != nil {
		return nil, err
	}
	r := &reader{data: body}
	v := &Verified{valid: true, own: *own, read: leaf, unread: true, taken: &digests{recent: map[tassadar.Digest]uint64{}}}
	origin := r.text()
	if r.text() != logKey(own) {
		return nil, notSaved("was verified under another log key")
	}
	hashes := make([][]byte, min(r.uint(), uint64(len(r.data))/sha256.Size))
	for i := range hashes {
		hashes[i] = r.take(sha256.Size)
	}
	v.tree = newTree(hashes)
	v.head = LogHead{Origin: origin, Size: tassadar.Uint(v.tree.size), Root: v.tree.root()}
	v.taken.oldBelow = v.tree.size
	if now.Origin != origin || now.Size < v.head.Size || now.Size == v.head.Size && !bytes.Equal(now.Root, v.head.Root) {
		return nil, tassadar.Errorf(tassadar.IndexDiffers, "the index has verified %d leaves of another log than the one whose checkpoint covers %d", v.head.Size, now.Size)
	}
	for range r.uint() {
		if r.bad {
			break
		}
		p := partLeaf{index: r.uint(), of: r.uint()}
		if p.index >= v.tree.size {
			return nil, notSaved("is damaged")
		}
		v.parts = append(v.parts, p)
	}
	if err := json.Unmarshal([]byte(r.text()), &v.rejected); err != nil {
		return nil, notSaved("is damaged")
	}
	for _, x := range v.rejected {
		if x.Code == tassadar.VerifierTooOld {
			v.unknown = append(v.unknown, x)
		}
	}
	most := uint64(len(r.data)) / sha256.Size // records
	v.assignments = make([]Logged[Assignment], 0, min(r.uint(), most))
	v.receipts = make([]Logged[Receipt], 0, min(r.uint(), most))
	v.closings = make([]Logged[Closing], 0, min(r.uint(), most))
	v.instants = make([]instant, 0, cap(v.assignments)+cap(v.closings))
	v.taken.old = make(map[tassadar.Digest]uint64, cap(v.instants))
	var keys []string
	for range r.uint() {
		if r.bad {
			break
		}
		rec, at := &Record{Index: r.uint(), unread: true}, int64(0)
		kind := r.take(1)
		if r.bad || int(kind[0]) >= len(kinds) || rec.Index >= v.tree.size {
			return nil, notSaved("is damaged")
		}
		rec.Kind, rec.Leaves = kinds[kind[0]], int(r.uint())
		rec.Digest = tassadar.Digest("sha256:" + hex.EncodeToString(r.take(sha256.Size)))
		at = r.int()
		for range min(r.uint(), maxSignatures) {
			n := r.uint()
			if n == uint64(len(keys)) {
				keys = append(keys, r.text())
			}
			signed := r.take(1)
			if r.bad || n >= uint64(len(keys)) {
				return nil, notSaved("is damaged")
			}
			rec.Claimed = append(rec.Claimed, keys[n])
			if signed[0] == 1 {
				rec.Signed = append(rec.Signed, keys[n])
			}
		}
		about := ""
		if rec.Kind == KindAssignment || rec.Kind == KindReceipt || rec.Kind == KindClosing {
			about = r.text()
		}
		if err := v.restore(rec, at, about); err != nil {
			return nil, err
		}
	}
	if r.bad || len(r.data) > 0 {
		return nil, notSaved("is damaged")
	}
	return v, v.anchored()
}

// logKey is the public key of the log that a trust names.
func logKey(t *tassadar.Trust) string {
	for i := range t.Keys {
		if t.Keys[i].Role == tassadar.RoleLog && t.Keys[i].Revoked == 0 {
			return t.Keys[i].Public
		}
	}
	return ""
}

// restore lists a record that counts, and what it is about: whom an assignment
// names, what a receipt answers or a closing closes. What few logs have many of is
// read at once.
func (v *Verified) restore(rec *Record, at int64, about string) error {
	dispatched := func() {
		v.instants = append(v.instants, instant{index: rec.Index, at: at, signers: rec.Claimed, below: rec.Index + 1, until: at})
	}
	switch rec.Kind {
	case KindAssignment:
		v.taken.old[rec.Digest] = rec.Index
		v.assignments = append(v.assignments, Logged[Assignment]{Record: *rec, Body: Assignment{Worker: about}, At: at})
		dispatched()
	case KindReceipt:
		v.receipts = append(v.receipts, Logged[Receipt]{Record: *rec, Body: Receipt{Assignment: tassadar.Digest(about)}})
	case KindClosing:
		v.taken.old[rec.Digest] = rec.Index
		v.closings = append(v.closings, Logged[Closing]{Record: *rec, Body: Closing{Receipt: tassadar.Digest(about)}, At: at})
		dispatched()
	case KindPublication:
		number := tassadar.Uint(len(v.publications) + 1)
		v.publications = append(v.publications, Logged[Publication]{Record: *rec, Body: Publication{Number: number, IssuedAt: at}, At: at})
		dispatched()
	case KindTrust:
		v.trusts = append(v.trusts, Logged[TrustRecord]{Record: *rec, At: at})
		l, err := readAt(v, v.trusts, len(v.trusts)-1)
		if err != nil {
			return err
		}
		v.decidedAt(&l.Record, &l.Body.Decided)
	case KindPolicy:
		v.policies = append(v.policies, Logged[PolicyRecord]{Record: *rec, At: at})
		l, err := readAt(v, v.policies, len(v.policies)-1)
		if err != nil {
			return err
		}
		if l.Body.Policy == nil {
			l.Body.Policy, _ = v.Policy(l.Body.PolicyDigest)
		}
		v.decidedAt(&l.Record, &l.Body.Decided)
	case KindGovernance:
		v.governance = append(v.governance, Logged[Governance]{Record: *rec, At: at})
		l, err := readAt(v, v.governance, len(v.governance)-1)
		if err != nil {
			return err
		}
		v.findVoids()
		v.decidedAt(&l.Record, &l.Body.Decided)
	}
	return nil
}
