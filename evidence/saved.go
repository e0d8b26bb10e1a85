package evidence

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"iter"
	"slices"

	"tassadar"
)

// savedMagic begins what Save writes.
const savedMagic = "tassadar verified log\n"

// kinds are those of the records that are saved, by number.
var kinds = []Kind{KindTrust, KindPolicy, KindGovernance, KindAssignment, KindReceipt, KindClosing, KindPublication, KindChallenge, KindAnswer}

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
	for _, n := range []int{len(v.assignments.kept), len(v.receipts.kept), len(v.closings.kept)} {
		out = binary.AppendUvarint(out, uint64(n))
	}
	out = binary.AppendUvarint(out, uint64(len(v.trusts)+len(v.policies)+len(v.governance)+
		len(v.assignments.kept)+len(v.receipts.kept)+len(v.closings.kept)+len(v.publications.kept)+len(v.challenges)+len(v.replies)))
	keys, by := map[string]uint64{}, map[string]uint64{}
	places := map[Kind]map[string]uint64{KindAssignment: {}, KindReceipt: {}}
	for kind, k := range v.inOrder() {
		out = binary.AppendUvarint(out, k.index)
		out = append(out, byte(slices.Index(kinds, kind)))
		out = binary.AppendUvarint(out, uint64(k.leaves))
		digest, _ := hex.DecodeString(k.digest.Hex())
		out = append(out, digest...)
		out = binary.AppendVarint(out, k.at)
		out = appendFresh(out, by, k.by.save(), func(signers string) []byte { return []byte(signers) })
		switch kind { // for what asks without reading, see Unclosed
		case KindAssignment:
			out = appendFresh(out, keys, k.about, func(worker string) []byte { return appendText(nil, worker) })
			places[kind][string(k.digest)] = uint64(len(places[kind]))
		case KindReceipt:
			out = appendPlace(out, places[KindAssignment], k.about)
			places[kind][string(k.digest)] = uint64(len(places[kind]))
		case KindClosing:
			out = appendPlace(out, places[KindReceipt], k.about)
		}
	}
	return Seal(out)
}

// save returns every key that the record names, and whether its signature verified.
func (s *signers) save() string {
	out := binary.AppendUvarint(nil, uint64(len(s.claimed)))
	for _, id := range s.claimed {
		signed := byte(0)
		if slices.Contains(s.signed, id) {
			signed = 1
		}
		out = append(appendText(out, id), signed)
	}
	return string(out)
}

// appendFresh appends the number of something, and what write makes of it where
// it is the first time.
func appendFresh(out []byte, numbers map[string]uint64, of string, write func(string) []byte) []byte {
	n, known := numbers[of]
	if known {
		return binary.AppendUvarint(out, n)
	}
	numbers[of] = uint64(len(numbers))
	return append(binary.AppendUvarint(out, numbers[of]), write(of)...)
}

// appendPlace appends the place of a record from 1, or 0 and its name where it is
// not among those that count.
func appendPlace(out []byte, places map[string]uint64, name string) []byte {
	if at, ok := places[name]; ok {
		return binary.AppendUvarint(out, at+1)
	}
	return appendText(append(out, 0), name)
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

// inOrder are the records that count, in log order.
func (v *Verified) inOrder() iter.Seq2[Kind, *kept] {
	return func(yield func(Kind, *kept) bool) {
		all := [][]kept{keptOfAll(v.trusts), keptOfAll(v.policies), keptOfAll(v.governance), v.assignments.kept, v.receipts.kept, v.closings.kept, v.publications.kept,
			keptOfAll(v.challenges), keptOfAll(v.replies)}
		for {
			first := -1
			for i := range all {
				if len(all[i]) > 0 && (first < 0 || all[i][0].index < all[first][0].index) {
					first = i
				}
			}
			if first < 0 || !yield(kinds[first], &all[first][0]) {
				return
			}
			all[first] = all[first][1:]
		}
	}
}

func keptOfAll[T any](all []Logged[T]) []kept {
	out := make([]kept, len(all))
	for i := range all {
		out[i] = keptOf(&all[i].Record, all[i].At, "")
	}
	return out
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
const SavedForm = "4"

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
	v := &Verified{valid: true, own: *own, read: leaf, taken: &digests{recent: map[tassadar.Digest]uint64{}}}
	origin := r.text()
	if r.text() != logKey(own) {
		return nil, notSaved("was verified under another log key")
	}
	hashes := make([]hash, min(r.uint(), uint64(len(r.data))/sha256.Size))
	for i := range hashes {
		copy(hashes[i][:], r.take(sha256.Size))
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
	v.assignments.grow(int(min(r.uint(), most)))
	v.receipts.grow(int(min(r.uint(), most)))
	v.closings.grow(int(min(r.uint(), most)))
	dispatched := cap(v.assignments.kept) + cap(v.closings.kept)
	v.instants, v.taken.old = make([]instant, 0, dispatched), make(map[tassadar.Digest]uint64, dispatched)
	var names savedNames
	for range r.uint() {
		if r.bad {
			break
		}
		k := kept{index: r.uint()}
		kind := r.take(1)
		if r.bad || int(kind[0]) >= len(kinds) || k.index >= v.tree.size {
			return nil, notSaved("is damaged")
		}
		k.leaves = int(r.uint())
		k.digest = nameOf(r.take(sha256.Size))
		k.at = r.int()
		k.by = names.signers(r)
		switch kinds[kind[0]] {
		case KindAssignment:
			k.about = names.worker(r)
		case KindReceipt:
			k.about = namedAt(r, v.assignments.kept)
		case KindClosing:
			k.about = namedAt(r, v.receipts.kept)
		}
		if r.bad {
			return nil, notSaved("is damaged")
		}
		if err := v.restore(kinds[kind[0]], &k); err != nil {
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

// savedNames are what records share.
type savedNames struct {
	by      []*signers
	workers []string
}

func (n *savedNames) signers(r *reader) *signers {
	at := r.uint()
	if at == uint64(len(n.by)) {
		s := &signers{}
		for range min(r.uint(), maxSignatures) {
			s.claimed = append(s.claimed, r.text())
			if signed := r.take(1); len(signed) == 1 && signed[0] == 1 {
				s.signed = append(s.signed, s.claimed[len(s.claimed)-1])
			}
		}
		n.by = append(n.by, s)
	}
	if r.bad = r.bad || at >= uint64(len(n.by)); r.bad {
		return nil
	}
	return n.by[at]
}

func (n *savedNames) worker(r *reader) string {
	at := r.uint()
	if at == uint64(len(n.workers)) {
		n.workers = append(n.workers, r.text())
	}
	if r.bad = r.bad || at >= uint64(len(n.workers)); r.bad {
		return ""
	}
	return n.workers[at]
}

// namedAt reads what appendPlace wrote.
func namedAt(r *reader, all []kept) string {
	at := r.uint()
	if at == 0 {
		return r.text()
	}
	if r.bad = r.bad || at > uint64(len(all)); r.bad {
		return ""
	}
	return string(all[at-1].digest)
}

// nameOf names a SHA-256.
func nameOf(sum []byte) tassadar.Digest {
	const prefix = "sha256:"
	var out [len(prefix) + 2*sha256.Size]byte
	hex.Encode(out[copy(out[:], prefix):], sum)
	return tassadar.Digest(out[:])
}

func (r *records[T]) grow(n int) {
	r.kept, r.read = make([]kept, 0, n), make([]*Logged[T], 0, n)
}

func (r *records[T]) addKept(k *kept) { r.kept, r.read = append(r.kept, *k), append(r.read, nil) }

// restore lists a record that counts. What few logs have many of is read at once.
func (v *Verified) restore(kind Kind, k *kept) error {
	switch kind {
	case KindAssignment:
		v.assignments.addKept(k)
	case KindReceipt:
		v.receipts.addKept(k)
		return nil
	case KindClosing:
		v.closings.addKept(k)
	case KindPublication:
		v.publications.addKept(k)
	case KindTrust:
		l, err := readKept[TrustRecord](v, kind, k)
		if err != nil {
			return err
		}
		v.trusts = append(v.trusts, *l)
		v.decidedAt(&l.Record, &l.Body.Decided)
		return nil
	case KindPolicy:
		l, err := readKept[PolicyRecord](v, kind, k)
		if err != nil {
			return err
		}
		if l.Body.Policy == nil {
			l.Body.Policy, _ = v.Policy(l.Body.PolicyDigest)
		}
		v.policies = append(v.policies, *l)
		v.decidedAt(&l.Record, &l.Body.Decided)
		return nil
	case KindGovernance:
		l, err := readKept[Governance](v, kind, k)
		if err != nil {
			return err
		}
		v.governance = append(v.governance, *l)
		v.findVoids()
		v.decidedAt(&l.Record, &l.Body.Decided)
		return nil
	case KindChallenge:
		l, err := readKept[Challenge](v, kind, k)
		if err != nil {
			return err
		}
		v.challenges = append(v.challenges, *l)
		return nil
	case KindAnswer:
		l, err := readKept[Answer](v, kind, k)
		if err != nil {
			return err
		}
		v.replies = append(v.replies, *l)
		return nil
	}
	if kind == KindAssignment || kind == KindClosing {
		v.taken.old[k.digest] = k.index
	}
	v.instants = append(v.instants, instant{index: k.index, at: k.at, signers: k.by.claimed, below: k.index + 1, until: k.at})
	return nil
}
