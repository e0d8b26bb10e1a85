package evidence

import (
	"bytes"
	"slices"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
)

// Logged is a record of a known kind with its decoded predicate.
type Logged[T any] struct {
	Record
	Body T
	// At is the instant that an operator or dispatcher recorded; zero for
	// receipts. It decides nothing by itself: order is the order of leaves, and
	// how old something is says [Verified.Existed].
	At int64
	// Nonce is that of an assignment or a challenge, see [NonceOf]; nil for other
	// records.
	Nonce tassadar.Bytes
}

// Rejected is a record in the log that counts for nothing.
type Rejected struct {
	Index  uint64        `json:"index"`
	Code   tassadar.Code `json:"code"`
	Detail string        `json:"detail"`
}

// Verified is everything in a log, up to a size, whose signatures were judged:
// each at its leaf, by the trust in force there, once (law 17). Only [Verify]
// makes one; the zero value is refused wherever one is asked for.
type Verified struct {
	valid bool
	head  LogHead
	own   tassadar.Trust // the verifier's: it anchors the chain of trusts
	tree  *tree          // of the leaves up to the head
	taken *digests       // of assignments and closings; those from the head on do not count
	// received are the first receipts that name an assignment, by that: whether they use it up
	// Answer says. Those from the head on do not count.
	received *digests
	// parts are the leaves that hold a record with others, which [Join] needs.
	parts []partLeaf // in log order

	policies     []Logged[PolicyRecord]
	trusts       []Logged[TrustRecord]
	assignments  records[Assignment]
	receipts     records[Receipt]
	closings     records[Closing]
	governance   []Logged[Governance]
	voids        []*Governance // voidings in force, the latest first
	cancels      []*Governance // cancellations in force
	publications records[Publication]
	challenges   []Logged[Challenge]
	replies      []Logged[Answer]
	drills       records[Drill]
	rejected     []Rejected
	unknown      []Rejected
	instants     []instant // in leaf order
	witnessed    []Bound

	// read reads a leaf that was verified earlier, see Restore; nil where nothing was.
	read func(index uint64) ([]byte, error)
	// lazy has what Restore did not read, nil where all is here: instants are the last
	// few then, and of assignments, receipts, closings and parts there are none.
	lazy   *lazy
	failed error  // what lazy failed with, see Err
	sums   []hash // of the chunks that are saved already
}

// Valid reports whether v came from [Verify].
func (v *Verified) Valid() bool { return v != nil && v.valid }

// Head names the state of the log that was verified.
func (v *Verified) Head() LogHead { return v.head }

// Trust returns the trust in force at the end of the log, the last one logged,
// and its digest. For a log without one it is the verifier's own.
func (v *Verified) Trust() (*tassadar.Trust, tassadar.Digest) {
	if n := len(v.trusts); n > 0 {
		t := &v.trusts[n-1].Body.Trust
		return t, t.Digest()
	}
	return &v.own, v.own.Digest()
}

// TrustAt returns the trust in force before the leaf with the index, nil if
// there was none.
func (v *Verified) TrustAt(index uint64) *tassadar.Trust {
	for i := len(v.trusts) - 1; i >= 0; i-- {
		if v.trusts[i].Index < index {
			return &v.trusts[i].Body.Trust
		}
	}
	return nil
}

// The records that count, in log order. Callers do not change them.

// Policies returns the logged policies.
func (v *Verified) Policies() []Logged[PolicyRecord] { return v.policies }

// Trusts returns the logged trusts, each signed under the one before it.
func (v *Verified) Trusts() []Logged[TrustRecord] { return v.trusts }

// Assignments returns the assignments.
func (v *Verified) Assignments() []*Logged[Assignment] { return v.assignments.all(v) }

// Receipts returns all decodable receipts, also those of signers that the
// trust at their leaf did not know: Signed tells.
func (v *Verified) Receipts() []*Logged[Receipt] { return v.receipts.all(v) }

// Closings returns the records that close assignments. What they say of
// references is not checked here: appraisal computes them again.
func (v *Verified) Closings() []*Logged[Closing] { return v.closings.all(v) }

// Governance returns the decisions that were in force at their leaf. Those that
// a later one voids are among them: [Verified.Voided] tells.
func (v *Verified) Governance() []Logged[Governance] { return v.governance }

// Publications returns the publications.
func (v *Verified) Publications() []*Logged[Publication] { return v.publications.all(v) }

// Challenges returns the challenges, and Answers what answers them. Those that
// governance voids are among them.
func (v *Verified) Challenges() []Logged[Challenge] { return v.challenges }

// Answers returns the answers to challenges.
func (v *Verified) Answers() []Logged[Answer] { return v.replies }

// Outdated is how many records were made under earlier appraisal rules.
func (v *Verified) Outdated() int {
	n := 0
	for i := range v.rejected {
		if v.rejected[i].Code == tassadar.RulesOutdated {
			n++
		}
	}
	return n
}

// Rejected returns what counts for nothing, and why.
func (v *Verified) Rejected() []Rejected { return v.rejected }

// Unknown returns the records of kinds that this program does not know. Whoever
// decides something by a log with such records decides without knowing what
// they say: nothing may be accepted by it.
func (v *Verified) Unknown() []Rejected { return v.unknown }

// Policy returns the logged policy with the digest.
func (v *Verified) Policy(d tassadar.Digest) (*tassadar.Policy, bool) {
	for i := range v.policies {
		if v.policies[i].Body.PolicyDigest == d {
			return v.policies[i].Body.Policy, true
		}
	}
	return nil, false
}

// PolicyAt returns the record of the policy in force before the leaf with the
// index, nil if there was none.
func (v *Verified) PolicyAt(index uint64) *Logged[PolicyRecord] {
	for i := len(v.policies) - 1; i >= 0; i-- {
		if v.policies[i].Index < index {
			return &v.policies[i]
		}
	}
	return nil
}

// Verify checks a log and every record in it: the checkpoint's signature by
// the trust's log key, the Merkle root over all leaves (RFC 6962), and each
// record's signatures by the trust in force at its leaf. The trust given is the
// verifier's own; the log's chain of trusts must lead to or from it. Errors
// carry a reason code. A record that does not verify is no error: it is listed
// as rejected.
func Verify(checkpoint []byte, leaves [][]byte, own *tassadar.Trust) (*Verified, error) {
	return verify(checkpoint, leaves, own, nil)
}

// Verify is [Verify] of a log that was read from its tiles, without hashing it
// again.
func (l *Log) Verify(own *tassadar.Trust) (*Verified, error) {
	return verify(l.checkpoint, l.leaves, own, l.tree)
}

// verify is [Verify]; t is the leaves' tree, nil where it is not known.
func verify(checkpoint []byte, leaves [][]byte, own *tassadar.Trust, t *tree) (*Verified, error) {
	if err := CheckTrust(own); err != nil {
		return nil, err
	}
	v := &Verified{valid: true, own: *own, tree: newTree(nil), taken: (&digests{}).clone(0), received: (&digests{}).clone(0)}
	if err := v.grow(checkpoint, leaves, t); err != nil {
		return nil, err
	}
	return v, nil
}

// Extend is [Verify] of a longer state of the same log under the same trust,
// with nothing verified again: more are the leaves after those of v, and the
// checkpoint's root is over all. v does not change.
func (v *Verified) Extend(checkpoint []byte, more [][]byte) (*Verified, error) {
	if !v.Valid() {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "nothing was verified that could be extended")
	}
	if err := v.whole(); err != nil {
		return nil, err
	}
	longer := v.tip()
	if err := longer.grow(checkpoint, more, nil); err != nil {
		return nil, err
	}
	return longer, nil
}

// tip returns a copy, of a log that is here whole, that can grow on its own.
func (v *Verified) tip() *Verified {
	out := v.at(uint64(v.head.Size))
	out.taken, out.received = v.taken.clone(uint64(v.head.Size)), v.received.clone(uint64(v.head.Size))
	return out
}

// At returns what was verified of the first size leaves: the log as it was
// then, with nothing verified again.
func (v *Verified) At(size uint64) (*Verified, error) {
	if !v.Valid() {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "nothing was verified")
	}
	if size > uint64(v.head.Size) {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the log has %d leaves, %d are asked for", v.head.Size, size)
	}
	if err := v.whole(); err != nil {
		return nil, err
	}
	return v.at(size), nil
}

// RootAt returns the root that the log had at a size, which is at most that of
// the head.
func (v *Verified) RootAt(size uint64) []byte { return v.tree.rootAt(size) }

func (v *Verified) at(size uint64) *Verified {
	out := *v
	out.tree = v.tree.first(size)
	out.head = LogHead{Origin: v.head.Origin, Size: tassadar.Uint(size), Root: out.tree.root()}
	out.policies, out.trusts = first(v.policies, size), first(v.trusts, size)
	out.assignments, out.receipts, out.closings = v.assignments.first(size), v.receipts.first(size), v.closings.first(size)
	out.governance, out.publications = first(v.governance, size), v.publications.first(size)
	out.challenges, out.replies, out.drills = first(v.challenges, size), first(v.replies, size), v.drills.first(size)
	out.findVoids()
	early := func(r Rejected) uint64 { return r.Index }
	out.rejected, out.unknown = below(v.rejected, size, early), below(v.unknown, size, early)
	out.instants = below(v.instants, size, func(i instant) uint64 { return i.index })
	out.parts = below(v.parts, size, func(p partLeaf) uint64 { return p.index })
	return &out
}

// first returns the records below an index.
func first[T any](all []Logged[T], size uint64) []Logged[T] {
	return below(all, size, func(l Logged[T]) uint64 { return l.Index })
}

// below returns what stands below an index, of what is in log order.
func below[T any](all []T, size uint64, index func(T) uint64) []T {
	n := len(all)
	for n > 0 && index(all[n-1]) >= size {
		n--
	}
	return slices.Clip(all[:n])
}

// grow verifies the leaves after those of v, which is a tip. Known is the tree
// of all leaves, nil where it is not known.
func (v *Verified) grow(checkpoint []byte, more [][]byte, known *tree) error {
	from := v.tree.size
	t := known
	switch {
	case t == nil && from == 0:
		t = treeOf(more)
	case t == nil:
		t = v.tree.with(leafHashes(more)...)
	}
	head, err := checkRoot(checkpoint, t, &v.own)
	if err != nil {
		return err
	}
	v.head, v.tree = head, t
	records, err := v.join(from, more)
	if err != nil {
		return err
	}
	_ = v.addAll(records, nil) // what does not count is listed as rejected
	return v.anchored()
}

// join returns the records that further leaves complete, some with parts that
// came before.
func (v *Verified) join(from uint64, more [][]byte) ([]LogRecord, error) {
	var j joiner
	v.parts = slices.Clone(v.parts)
	for i := range v.parts {
		p := &v.parts[i]
		if p.of != 0 && p.of < from {
			continue
		}
		leaf, err := v.partAt(p)
		if err != nil {
			return nil, err
		}
		if _, err := j.join(p.index, [][]byte{leaf}); err != nil {
			return nil, err
		}
	}
	records, err := j.join(from, more)
	if err != nil {
		return nil, err
	}
	for i, leaf := range more {
		if !whole(leaf) {
			v.parts = append(v.parts, partLeaf{index: from + uint64(i), leaf: leaf})
		}
	}
	for i := range v.parts {
		if of, ok := j.of[v.parts[i].index]; ok {
			v.parts[i].of = of
		}
	}
	return records, nil
}

// checkRoot checks the checkpoint's signature and its root.
func checkRoot(checkpoint []byte, t *tree, trust *tassadar.Trust) (LogHead, error) {
	verifier, err := LogVerifier(trust)
	if err != nil {
		return LogHead{}, err
	}
	head, err := OpenCheckpoint(checkpoint, verifier)
	if err != nil {
		return LogHead{}, err
	}
	if uint64(head.Size) != t.size {
		return LogHead{}, tassadar.Errorf(tassadar.EvidenceUnverifiable, "checkpoint covers %d leaves, %d are here", head.Size, t.size)
	}
	if !bytes.Equal(t.root(), head.Root) {
		return LogHead{}, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the leaves' root is not the checkpoint's")
	}
	return head, nil
}

// anchored checks that the log's chain of trusts and the verifier's trust
// belong together. Either some trust of the chain has the verifier's operators
// and threshold, and one of them, or one whom they replaced, signed it: the log's
// key alone makes no such chain. Or enough of the verifier's operators signed one.
// A log without a trust holds nothing that counts.
func (v *Verified) anchored() error {
	if len(v.trusts) == 0 {
		return nil
	}
	for i := range v.trusts {
		t := &v.trusts[i]
		known := slices.ContainsFunc(t.Signed, func(id string) bool {
			k, ok := v.own.Key(id)
			return ok && k.Role == tassadar.RoleOperator
		})
		if known && sameGovernance(&t.Body.Trust, &v.own) || countOperators(&v.own, &t.Record) >= v.own.Governance.Threshold {
			return nil
		}
	}
	return tassadar.Errorf(tassadar.SignerUntrusted, "the operators of this log are not those of your trust: none of its %d trusts has the same operators and threshold, or is signed by %d of yours", len(v.trusts), v.own.Governance.Threshold)
}

func sameGovernance(a, b *tassadar.Trust) bool {
	if a.Governance.Threshold != b.Governance.Threshold {
		return false
	}
	return slices.Equal(liveOperators(a), liveOperators(b))
}

// liveOperators returns the ids of the operators that are not revoked, in order.
func liveOperators(t *tassadar.Trust) []string {
	var out []string
	for i := range t.Keys {
		if k := &t.Keys[i]; k.Role == tassadar.RoleOperator && k.Revoked == 0 {
			out = append(out, k.ID)
		}
	}
	slices.Sort(out)
	return out
}

// Empty is the log of a trust before its first leaf.
func Empty(own *tassadar.Trust) (*Verified, error) {
	if err := CheckTrust(own); err != nil {
		return nil, err
	}
	verifier, err := LogVerifier(own)
	if err != nil {
		return nil, err
	}
	t := newTree(nil)
	return &Verified{valid: true, own: *own, tree: t, taken: (&digests{}).clone(0), received: (&digests{}).clone(0), head: LogHead{Origin: verifier.Name(), Root: t.root()}}, nil
}

// Opened is a record that was opened ahead of its place in a log.
type Opened struct {
	data   []byte
	opened opened
}

// Ahead opens a record by the trust in force at the end of the log: what is appended
// there needs no opening again. The error is that of [Open].
func (v *Verified) Ahead(record []byte) (*Opened, error) {
	o := &Opened{record, openLogged(record, v.TrustAt(v.tree.size))}
	return o, o.opened.err
}

// Receipt returns the record, and the receipt in it. Callers do not change them.
func (o *Opened) Receipt() (*Record, *Receipt, error) {
	body, is := o.opened.rec.body.(*Receipt)
	if !is {
		body = &Receipt{}
		return o.opened.rec, body, o.opened.rec.As(KindReceipt, body)
	}
	return o.opened.rec, body, o.opened.rec.bodyErr
}

// Unopened are records that nobody opened ahead.
func Unopened(records ...[]byte) []*Opened {
	out := make([]*Opened, len(records))
	for i, r := range records {
		out[i] = &Opened{data: r}
	}
	return out
}

// Data is the record's bytes.
func (o *Opened) Data() []byte { return o.data }

// Try reports what the log would make of records that were appended next: the
// reason of the first that would not count. Nothing changes.
func (v *Verified) Try(records ...[]byte) error {
	_, err := v.With(Unopened(records...)...)
	return err
}

// With is [Verified.Try], and returns the log as it would be: [Tried.Signed] makes
// what was verified of it, once it was appended to, with nothing verified again.
func (v *Verified) With(records ...*Opened) (*Tried, error) {
	if err := v.whole(); err != nil {
		return nil, err
	}
	next, from := v.tip(), v.tree.size
	var leaves [][]byte
	before := map[uint64]*Opened{}
	for _, o := range records {
		leaves = append(leaves, Split(o.data)...)
		if last := from + uint64(len(leaves)) - 1; o.opened.rec != nil {
			before[last] = o
		}
	}
	next.tree = next.tree.with(leafHashes(leaves)...)
	whole, err := next.join(from, leaves)
	if err != nil {
		return nil, err
	}
	if err := next.addAll(whole, before); err != nil {
		return nil, err
	}
	return &Tried{next}, next.anchored()
}

// Tried is a log with records of which no checkpoint says that they are in it.
type Tried struct{ next *Verified }

// Size is the number of its leaves.
func (t *Tried) Size() uint64 { return t.next.tree.size }

// Signed returns what was verified of the log. The error says that the checkpoint
// signs another one: what that holds nobody tried.
func (t *Tried) Signed(checkpoint []byte) (*Verified, error) {
	head, err := checkRoot(checkpoint, t.next.tree, &t.next.own)
	if err != nil {
		return nil, err
	}
	signed := *t.next
	signed.head = head
	return &signed, nil
}

// AssignmentProof shows that an assignment is in a log, and with it the nonce.
type AssignmentProof struct {
	Index tassadar.Uint `json:"index"` // of the assignment's leaf
	// Inclusion is the audit path in the tree that ends with the leaf, and
	// Consistency shows that the checkpoint's tree begins with that one (RFC 6962,
	// sections 2.1.1 and 2.1.2).
	Inclusion   []tassadar.Bytes `json:"inclusion"`
	Consistency []tassadar.Bytes `json:"consistency"`
}

// ProveAssignment shows that the assignment with the digest is in the log.
func (v *Verified) ProveAssignment(assignment tassadar.Digest) (AssignmentProof, error) {
	at := v.AssignmentNamed(assignment)
	if at < 0 {
		return AssignmentProof{}, tassadar.Errorf(tassadar.EvidenceUnverifiable, "assignment %s is not in the log", assignment.Short())
	}
	index, _ := v.AssignmentLeaf(at)
	return AssignmentProof{Index: tassadar.Uint(index), Inclusion: wrap(v.tree.inclusion(index, index+1)),
		Consistency: wrap(v.tree.consistency(index+1, v.tree.size))}, nil
}

func wrap(path [][]byte) []tassadar.Bytes {
	out := make([]tassadar.Bytes, len(path))
	for i := range path {
		out[i] = path[i]
	}
	return out
}

func unwrap(path []tassadar.Bytes) [][]byte {
	out := make([][]byte, len(path))
	for i := range path {
		out[i] = path[i]
	}
	return out
}

// VerifyAssignment checks that the assignment's record is a leaf of the log whose
// state a checkpoint signs, and returns its nonce.
func VerifyAssignment(head LogHead, record []byte, p *AssignmentProof) (tassadar.Bytes, error) {
	size := uint64(p.Index) + 1
	hash := rfc6962.DefaultHasher.HashLeaf(record)
	root, err := proof.RootFromInclusionProof(rfc6962.DefaultHasher, size-1, size, hash, unwrap(p.Inclusion))
	if err != nil {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "inclusion of the assignment: %w", err)
	}
	if err := proof.VerifyConsistency(rfc6962.DefaultHasher, size, uint64(head.Size), unwrap(p.Consistency), root, head.Root); err != nil {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the assignment is not in the log that the checkpoint signs: %w", err)
	}
	return NonceOf(head.Origin, hash, root), nil
}
