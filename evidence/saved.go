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
var kinds = []Kind{KindTrust, KindPolicy, KindGovernance, KindAssignment, KindReceipt, KindClosing, KindPublication, KindChallenge, KindAnswer, KindDrill}

// Saved is what verification established, in a form that [Restore] reads: a head,
// and chunks of what grows with the log, each of as many leaves. Of a log that was
// restored it has the chunks alone that are new: the others stay, and those that are
// full do not change when the log grows, except where a record's parts are far apart.
type Saved struct {
	Head   []byte
	Chunks map[int][]byte
}

// Save writes what verification established: of every leaf its hash, of every
// record that counts its place, digest, signers and instant, and what was
// rejected. [Restore] makes the same of it without verifying anything again.
func (v *Verified) Save() Saved {
	if v.lazy != nil {
		return Saved{Head: v.lazy.head}
	}
	out := []byte(savedMagic)
	out = appendText(out, v.head.Origin)
	out = appendText(out, logKey(&v.own))
	out = binary.AppendUvarint(out, v.tree.size)
	chunks := v.saveChunks()
	for i := range chunks {
		out = append(append(out, chunks[i].root[:]...), chunks[i].sum[:]...)
		for _, n := range chunks[i].counts {
			out = binary.AppendUvarint(out, uint64(n))
		}
	}
	rejected, err := json.Marshal(v.rejected)
	if err != nil {
		panic("evidence: " + err.Error()) // strings and numbers
	}
	out = appendText(out, string(rejected))
	last := v.instants[max(0, len(v.instants)-reachedOver):]
	out = binary.AppendUvarint(out, uint64(len(last)))
	for _, i := range last {
		out = binary.AppendVarint(binary.AppendUvarint(out, i.index), i.at)
	}
	at, leaf := v.latestRecorded()
	out = binary.AppendUvarint(binary.AppendVarint(out, at), uint64(leaf))
	w := newRecordWriter()
	for kind, k := range v.inOrder() {
		if dispatchKind(kind) < 0 {
			w.add(kind, k, nil)
		}
	}
	saved := Saved{Seal(w.appendTo(out)), map[int][]byte{}}
	for i := range chunks {
		if i >= len(v.sums) || v.sums[i] != chunks[i].sum {
			saved.Chunks[i] = chunks[i].data
		}
	}
	return saved
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
			keptOfAll(v.challenges), keptOfAll(v.replies), v.keptDrills()}
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
const SavedForm = "7"

// Kept is where a log's leaves are, and the chunks that Save wrote of it.
type Kept interface {
	Leaf(index uint64) ([]byte, error)
	Chunk(n int) ([]byte, error)
}

// Restore returns what [Verify] found when its head was saved, for the same trust or
// another that names the same log key: the log's chain of trusts must lead to or
// from it. The checkpoint is that of the log's state then or signs a later one, which
// Extend verifies from there. Of the leaves, those of trusts, policies and decisions
// are read at once, the others, and the chunks, when they are asked for. What is
// read is compared with the leaf's hash, and the hashes with the checkpoint's
// root: what was saved wrongly is index_differs. A function that gives no error
// says nothing of what it could not read: [Verified.Err] does.
func Restore(head, checkpoint []byte, own *tassadar.Trust, from Kept) (*Verified, error) {
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
	body, err := Unseal(savedMagic, head)
	if err != nil {
		return nil, err
	}
	r := &reader{data: body}
	v := &Verified{valid: true, own: *own, read: from.Leaf, taken: &digests{recent: map[tassadar.Digest]uint64{}}, received: &digests{recent: map[tassadar.Digest]uint64{}}}
	origin := r.text()
	if r.text() != logKey(own) {
		return nil, notSaved("was verified under another log key")
	}
	v.lazy = &lazy{head: head, size: r.uint(), read: from.Chunk}
	if !v.lazy.readHeads(r) {
		return nil, notSaved("is damaged")
	}
	if v.tree, err = v.lazy.tree(); err != nil {
		return nil, err
	}
	v.head = LogHead{Origin: origin, Size: tassadar.Uint(v.tree.size), Root: v.tree.root()}
	if now.Origin != origin || now.Size < v.head.Size || now.Size == v.head.Size && !bytes.Equal(now.Root, v.head.Root) {
		return nil, tassadar.Errorf(tassadar.IndexDiffers, "the index has verified %d leaves of another log than the one whose checkpoint covers %d", v.head.Size, now.Size)
	}
	if err := json.Unmarshal([]byte(r.text()), &v.rejected); err != nil {
		return nil, notSaved("is damaged")
	}
	for _, x := range v.rejected {
		if x.Code == tassadar.VerifierTooOld {
			v.unknown = append(v.unknown, x)
		}
	}
	for range min(r.uint(), reachedOver) {
		i := instant{index: r.uint(), at: r.int()}
		v.instants = append(v.instants, i)
	}
	v.lazy.latest, v.lazy.latestLeaf = r.int(), tassadar.Uint(r.uint())
	all, ok := readRecords(r, 0, v.tree.size)
	if !ok || len(r.data) > 0 {
		return nil, notSaved("is damaged")
	}
	for i := range all {
		if dispatchKind(all[i].kind) >= 0 {
			return nil, notSaved("is damaged")
		}
		if err := v.restore(all[i].kind, &all[i].kept); err != nil {
			return nil, err
		}
	}
	v.lazy.others = all
	if err := v.anchored(); err != nil {
		return nil, err
	}
	if len(v.voids) > 0 { // which change what old records say
		return v, v.whole()
	}
	return v, nil
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

// restore lists a record of those kinds that few logs have many of, and reads it,
// unless it is a publication or a drill.
func (v *Verified) restore(kind Kind, k *kept) error {
	switch kind {
	case KindPublication:
		v.publications.addKept(k)
	case KindDrill:
		v.drills.addKept(k)
	case KindTrust:
		l, err := readKept[TrustRecord](v, kind, k)
		if err != nil {
			return err
		}
		v.trusts = append(v.trusts, *l)
	case KindPolicy:
		l, err := readKept[PolicyRecord](v, kind, k)
		if err != nil {
			return err
		}
		if l.Body.Policy == nil {
			l.Body.Policy, _ = v.Policy(l.Body.PolicyDigest)
		}
		v.policies = append(v.policies, *l)
	case KindGovernance:
		l, err := readKept[Governance](v, kind, k)
		if err != nil {
			return err
		}
		v.governance = append(v.governance, *l)
		v.findVoids()
	case KindChallenge:
		l, err := readKept[Challenge](v, kind, k)
		if err != nil {
			return err
		}
		v.challenges = append(v.challenges, *l)
	case KindAnswer:
		l, err := readKept[Answer](v, kind, k)
		if err != nil {
			return err
		}
		v.replies = append(v.replies, *l)
	}
	return nil
}
