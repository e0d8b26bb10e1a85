package evidence

import (
	"bytes"
	"slices"

	"tassadar"
)

// Logged is a record of a known kind with its decoded predicate.
type Logged[T any] struct {
	Record
	Body T
	// At is the instant at which the record counts, Unix seconds. For an
	// operator's record it is the recorded instant; for a decision that several
	// operators signed one after another it is not before the records that the
	// log holds before it. Zero for receipts, which count from their
	// assignment's instant.
	At int64
}

// Rejected is a record in the log that counts for nothing.
type Rejected struct {
	Index  uint64        `json:"index"`
	Code   tassadar.Code `json:"code"`
	Detail string        `json:"detail"`
}

// Verified is everything in a log, up to a size, that verifies under a trust.
// Only [Verify] makes one; the zero value is refused wherever one is asked for.
type Verified struct {
	valid        bool
	head         LogHead
	trust        tassadar.Trust
	trustDigest  tassadar.Digest
	policies     []Logged[PolicyRecord]
	trusts       []Logged[TrustRecord]
	assignments  []Logged[Assignment]
	receipts     []Logged[Receipt]
	references   []Logged[References]
	governance   []Logged[Governance]
	publications []Logged[Publication]
	rejected     []Rejected
	latest       int64
}

// Valid reports whether v came from [Verify].
func (v *Verified) Valid() bool { return v != nil && v.valid }

// Head names the state of the log that was verified.
func (v *Verified) Head() LogHead { return v.head }

// Trust returns the trust under which the log was verified, and its digest.
func (v *Verified) Trust() (*tassadar.Trust, tassadar.Digest) { return &v.trust, v.trustDigest }

// Latest returns the greatest instant of an operator's record.
func (v *Verified) Latest() int64 { return v.latest }

// The records that count, in log order. Callers do not change them.

// Policies returns the logged policies.
func (v *Verified) Policies() []Logged[PolicyRecord] { return v.policies }

// Trusts returns the logged trusts, each signed under the one before it.
func (v *Verified) Trusts() []Logged[TrustRecord] { return v.trusts }

// Assignments returns the assignments.
func (v *Verified) Assignments() []Logged[Assignment] { return v.assignments }

// Receipts returns all decodable receipts, also those of signers that the
// trust does not know: Signed tells.
func (v *Verified) Receipts() []Logged[Receipt] { return v.receipts }

// References returns the records that close assignments.
func (v *Verified) References() []Logged[References] { return v.references }

// Governance returns the decisions that enough operators signed.
func (v *Verified) Governance() []Logged[Governance] { return v.governance }

// Publications returns the publications.
func (v *Verified) Publications() []Logged[Publication] { return v.publications }

// Rejected returns what counts for nothing, and why.
func (v *Verified) Rejected() []Rejected { return v.rejected }

// Policy returns the logged policy with the digest.
func (v *Verified) Policy(d tassadar.Digest) (*tassadar.Policy, bool) {
	for i := range v.policies {
		if p := &v.policies[i].Body.Policy; p.Digest() == d {
			return p, true
		}
	}
	return nil, false
}

// Verify checks a log and every record in it: the checkpoint's signature by
// the trust's log key, the Merkle root over all leaves (RFC 6962), and each
// record's signatures. The result holds the records among the first size
// leaves; size must not exceed the checkpoint's. Errors carry a reason code.
// A record that does not verify is no error: it is listed as rejected.
func Verify(checkpoint []byte, leaves [][]byte, size uint64, trust *tassadar.Trust) (*Verified, error) {
	if err := CheckTrust(trust); err != nil {
		return nil, err
	}
	verifier, err := LogVerifier(trust)
	if err != nil {
		return nil, err
	}
	head, err := OpenCheckpoint(checkpoint, verifier)
	if err != nil {
		return nil, err
	}
	if uint64(head.Size) != uint64(len(leaves)) || size > uint64(head.Size) {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "checkpoint covers %d leaves, %d are here, %d are asked for", head.Size, len(leaves), size)
	}
	if !bytes.Equal(RootOf(leaves), head.Root) {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the leaves' root is not the checkpoint's")
	}
	head.Size, head.Root = tassadar.Uint(size), RootOf(leaves[:size])
	records, err := Join(leaves[:size])
	if err != nil {
		return nil, err
	}
	v := &Verified{
		valid:       true,
		head:        head,
		trust:       *trust,
		trustDigest: trust.Digest(),
	}
	for _, r := range records {
		if err := v.add(r.Index, r.Data); err != nil {
			v.rejected = append(v.rejected, Rejected{r.Index, tassadar.CodeOf(err), err.Error()})
		}
	}
	return v, nil
}

func (v *Verified) add(index uint64, data []byte) error {
	keys := v.trust.Keys
	if n := len(v.trusts); n > 0 { // a change of trust may be signed by operators of the trust before it
		for _, k := range v.trusts[n-1].Body.Trust.Keys {
			if !slices.ContainsFunc(keys, func(h tassadar.Key) bool { return h.ID == k.ID }) {
				keys = append(slices.Clip(keys), k)
			}
		}
	}
	rec, err := Open(data, keys)
	if err != nil {
		return err
	}
	rec.Index = index
	switch rec.Kind {
	case KindReceipt:
		body, err := decodeAs[Receipt](rec)
		if err != nil {
			return err
		}
		// A second signature, by a key that is trusted later and does not verify
		// then, would take a logged receipt back.
		if len(rec.Claimed) != 1 {
			return tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s has %d signatures, want its worker's alone", rec.Digest.Short(), len(rec.Claimed))
		}
		v.receipts = append(v.receipts, Logged[Receipt]{Record: *rec, Body: body})
		return nil
	case KindTrust:
		return v.addTrust(rec, data)
	case KindGovernance:
		body, err := decodeAs[Governance](rec)
		if err != nil {
			return err
		}
		if body.Log != v.head.Origin {
			return tassadar.Errorf(tassadar.EvidenceUnverifiable, "governance record %s is for log %q", rec.Digest.Short(), body.Log)
		}
		if slices.ContainsFunc(v.governance, func(g Logged[Governance]) bool { return g.Digest == rec.Digest }) {
			return tassadar.Errorf(tassadar.Replayed, "governance record %s is in the log already", rec.Digest.Short())
		}
		at := max(body.At, v.latest)
		if n := v.operators(rec, at); n < v.trust.Governance.Threshold {
			return tassadar.Errorf(tassadar.SignerUntrusted, "governance record %s: %d of %d operators", rec.Digest.Short(), n, v.trust.Governance.Threshold)
		}
		v.latest = at
		v.governance = append(v.governance, Logged[Governance]{*rec, body, at})
		return nil
	case KindPolicy:
		return addTo(v, &v.policies, rec, func(b *PolicyRecord) int64 { return b.At })
	case KindAssignment:
		return addTo(v, &v.assignments, rec, func(b *Assignment) int64 { return b.IssuedAt })
	case KindReferences:
		return addTo(v, &v.references, rec, func(b *References) int64 { return b.ReceivedAt })
	case KindPublication:
		return addTo(v, &v.publications, rec, func(b *Publication) int64 { return b.IssuedAt })
	}
	return tassadar.Errorf(tassadar.EvidenceUnverifiable, "record of unknown kind %q", rec.Kind)
}

// addTo adds an operator's record. Recorded instants do not go backwards in a
// log, so that a key revoked at an instant cannot sign for the time before it.
func addTo[T any](v *Verified, list *[]Logged[T], rec *Record, at func(*T) int64) error {
	body, err := decodeAs[T](rec)
	if err != nil {
		return err
	}
	instant := at(&body)
	if v.operators(rec, instant) == 0 {
		return v.untrusted(rec, instant)
	}
	if instant < v.latest {
		return tassadar.Errorf(tassadar.ClockSkew, "%s %s is dated %d, and the log had reached %d", rec.Kind, rec.Digest.Short(), instant, v.latest)
	}
	v.latest = instant
	*list = append(*list, Logged[T]{*rec, body, instant})
	return nil
}

func decodeAs[T any](rec *Record) (T, error) {
	var body T
	err := rec.decode(&body)
	return body, err
}

// operators counts the distinct unrevoked operators whose signatures verify.
func (v *Verified) operators(rec *Record, at int64) int {
	return countOperators(&v.trust, rec, at)
}

func countOperators(t *tassadar.Trust, rec *Record, at int64) int {
	n := 0
	for _, id := range rec.Signed {
		if k, ok := t.Key(id); ok && k.Role == tassadar.RoleOperator && (k.Revoked == 0 || at < k.Revoked) {
			n++
		}
	}
	return n
}

func (v *Verified) untrusted(rec *Record, at int64) error {
	for _, id := range rec.Signed {
		if k, ok := v.trust.Key(id); ok && k.Role == tassadar.RoleOperator {
			return tassadar.Errorf(tassadar.KeyRevoked, "%s %s: operator %s is revoked since %d, the record is dated %d", rec.Kind, rec.Digest.Short(), id, k.Revoked, at)
		}
	}
	return tassadar.Errorf(tassadar.SignerUntrusted, "%s %s is signed by no trusted operator", rec.Kind, rec.Digest.Short())
}

// addTrust accepts a change of trust that enough operators of the trust before
// it signed. The first one answers to its own operators, one of whom the
// verifier's trust must know.
func (v *Verified) addTrust(rec *Record, data []byte) error {
	body, err := decodeAs[TrustRecord](rec)
	if err != nil {
		return err
	}
	if err := CheckTrust(&body.Trust); err != nil {
		return err
	}
	at := max(body.At, v.latest)
	before, previous := &body.Trust, tassadar.Digest("")
	if n := len(v.trusts); n > 0 {
		before = &v.trusts[n-1].Body.Trust
		previous = before.Digest()
	}
	if body.Previous != previous {
		return tassadar.Errorf(tassadar.Replayed, "trust %s follows trust %q, the log's last one is %q", rec.Digest.Short(), body.Previous.Short(), previous.Short())
	}
	if len(v.trusts) == 0 {
		known := false
		for _, id := range rec.Claimed {
			k, ok := v.trust.Key(id)
			known = known || ok && k.Role == tassadar.RoleOperator
		}
		if !known {
			return tassadar.Errorf(tassadar.SignerUntrusted, "first trust %s is signed by no trusted operator", rec.Digest.Short())
		}
	}
	opened, err := Open(data, before.Keys)
	if err != nil {
		return err
	}
	if n := countOperators(before, opened, at); n < before.Governance.Threshold {
		return tassadar.Errorf(tassadar.SignerUntrusted, "trust %s: %d of %d operators", rec.Digest.Short(), n, before.Governance.Threshold)
	}
	v.latest = at
	rec.Signed = opened.Signed
	v.trusts = append(v.trusts, Logged[TrustRecord]{*rec, body, at})
	return nil
}
