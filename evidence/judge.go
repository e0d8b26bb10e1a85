package evidence

import (
	"bytes"

	"tassadar"
	"tassadar/internal/parallel"
)

// addAll judges records, in log order, by what stands before each. They are
// opened ahead on all processors, by the trust before the first of some: where a
// record changes it, those after it are opened again. Before are those that somebody
// opened already, by leaf. The error is that of the first record that does not count.
func (v *Verified) addAll(records []LogRecord, before map[uint64]*Opened) (first error) {
	const most = 4096
	for block := 64; len(records) > 0; block = min(2*block, most) {
		trust, trusts := v.TrustAt(records[0].Index), len(v.trusts)
		ahead := make([]opened, min(block, len(records)))
		parallel.Do(len(ahead), 16, func(i int) {
			if o := before[records[i].Index]; o != nil && bytes.Equal(o.data, records[i].Data) {
				rec := *o.opened.rec // which judging changes
				ahead[i] = opened{o.opened.trust, &rec, nil}
			} else {
				ahead[i] = openLogged(records[i].Data, trust)
			}
		})
		n := 0
		for n < len(ahead) && len(v.trusts) == trusts {
			if err := v.add(&records[n], &ahead[n]); err != nil && first == nil {
				first = err
			}
			n++
		}
		if records = records[n:]; n < len(ahead) {
			block = 64
		}
	}
	return first
}

// opened is a record as a trust opens it.
type opened struct {
	trust *tassadar.Trust
	rec   *Record
	err   error
}

func openLogged(data []byte, trust *tassadar.Trust) opened {
	var keys []tassadar.Key
	if trust != nil {
		keys = trust.Keys
	}
	rec, err := Open(data, keys)
	if err != nil {
		return opened{trust, nil, err}
	}
	switch rec.Kind { // most records are of these
	case KindAssignment:
		rec.decodeAhead(&Assignment{})
	case KindReceipt:
		rec.decodeAhead(&Receipt{})
	case KindClosing:
		rec.decodeAhead(&Closing{})
	}
	return opened{trust, rec, nil}
}

// add judges one record by what stands before it in the log, and lists it where
// it belongs. The error says why it does not count.
func (v *Verified) add(r *LogRecord, ahead *opened) error {
	err := v.judge(r, ahead)
	if err != nil {
		code := tassadar.CodeOf(err)
		rejected := Rejected{r.Index, code, err.Error()}
		v.rejected = append(v.rejected, rejected)
		if code == tassadar.VerifierTooOld {
			v.unknown = append(v.unknown, rejected)
		}
	}
	return err
}

// judge is add, without the list. Ahead is the record as some trust opens it.
func (v *Verified) judge(r *LogRecord, ahead *opened) error {
	trust := v.TrustAt(r.Index)
	if ahead.trust != trust {
		now := openLogged(r.Data, trust)
		ahead = &now
	}
	if ahead.err != nil {
		return ahead.err
	}
	rec := ahead.rec
	rec.Index, rec.Leaves = r.Index, r.Leaves
	switch rec.Kind {
	case KindTrust:
		return v.addTrust(rec, r.Data)
	case KindPolicy:
		return v.addPolicy(rec, trust)
	case KindGovernance:
		return v.addGovernance(rec, trust)
	case KindAssignment:
		return v.addAssignment(rec, trust)
	case KindReceipt:
		return v.addReceipt(rec)
	case KindClosing:
		return v.addClosing(rec, trust)
	case KindPublication:
		return v.addPublication(rec, trust)
	case KindChallenge:
		return v.addChallenge(rec, trust)
	case KindAnswer:
		return v.addAnswer(rec, trust)
	case KindDrill:
		return v.addDrill(rec, trust)
	case KindEnrolment, KindAudit, KindJob:
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s %s has no place in a log", rec.Kind, rec.Digest.Short())
	}
	if rec.Kind.Outdated() {
		return tassadar.Errorf(tassadar.RulesOutdated, "%s %s was made under rules 1", rec.Kind, rec.Digest.Short())
	}
	return tassadar.Errorf(tassadar.VerifierTooOld, "record %s is of kind %q", rec.Digest.Short(), rec.Kind)
}

func decodeAs[T any](rec *Record) (T, error) {
	body, ok := rec.body.(*T)
	if !ok {
		rec.decodeAhead(new(T))
		body = rec.body.(*T)
	}
	err := rec.bodyErr
	rec.body, rec.bodyErr, rec.predicate = nil, nil, nil // what is in a log for long is decoded once
	return *body, err
}

// digests are records by the index of their leaf. They are cloned often and grow
// a little after each time.
type digests struct {
	old, recent map[tassadar.Digest]uint64 // old is never written
	oldBelow    uint64                     // what stands from there on in old does not count
}

func (d *digests) has(x tassadar.Digest) bool {
	_, ok := d.leaf(x)
	return ok
}

// leaf is the index of the leaf of a record.
func (d *digests) leaf(x tassadar.Digest) (uint64, bool) {
	if at, ok := d.old[x]; ok && at < d.oldBelow {
		return at, true
	}
	at, ok := d.recent[x]
	return at, ok
}

// clone returns those below an index.
func (d *digests) clone(size uint64) *digests {
	out := &digests{d.old, map[tassadar.Digest]uint64{}, min(d.oldBelow, size)}
	if len(d.recent) > settleOver {
		out.old, out.oldBelow = make(map[tassadar.Digest]uint64, len(d.old)+len(d.recent)), size
		for x, at := range d.old {
			if at < d.oldBelow {
				out.old[x] = at
			}
		}
		for x, at := range d.recent {
			if at < size {
				out.old[x] = at
			}
		}
		return out
	}
	for x, at := range d.recent {
		if at < size {
			out.recent[x] = at
		}
	}
	return out
}

// countOperators counts the live operators of a trust among the signers.
func countOperators(t *tassadar.Trust, rec *Record) int {
	return countRole(t, rec, tassadar.RoleOperator)
}

func countRole(t *tassadar.Trust, rec *Record, role tassadar.Role) int {
	if t == nil {
		return 0
	}
	n := 0
	for _, id := range rec.Signed {
		if k, ok := t.Key(id); ok && k.Role == role && k.Revoked == 0 {
			n++
		}
	}
	return n
}

// dispatched checks that a live dispatcher of the trust signed.
func dispatched(t *tassadar.Trust, rec *Record) error {
	if countRole(t, rec, tassadar.RoleDispatcher) > 0 {
		return nil
	}
	if t != nil {
		for _, id := range rec.Signed {
			if k, ok := t.Key(id); ok && k.Revoked != 0 {
				return tassadar.Errorf(tassadar.KeyRevoked, "%s %s: %s %.12s is revoked", rec.Kind, rec.Digest.Short(), k.Role, id)
			}
		}
	}
	return tassadar.Errorf(tassadar.SignerUntrusted, "%s %s is signed by no dispatcher of the trust in force", rec.Kind, rec.Digest.Short())
}

// inLog checks that a record is of this log: those of another do not count.
func (v *Verified) inLog(rec *Record, origin string) error {
	if origin != v.head.Origin {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s %s is of log %q", rec.Kind, rec.Digest.Short(), origin)
	}
	return nil
}

// once refuses a record that stands in the log already.
func (v *Verified) once(rec *Record) error {
	if v.taken.has(rec.Digest) {
		return tassadar.Errorf(tassadar.Replayed, "%s %s is in the log already", rec.Kind, rec.Digest.Short())
	}
	return nil
}

func (v *Verified) addAssignment(rec *Record, trust *tassadar.Trust) error {
	body, err := decodeAs[Assignment](rec)
	if err != nil {
		return err
	}
	if err := v.inLog(rec, body.Log); err != nil {
		return err
	}
	if err := dispatched(trust, rec); err != nil {
		return err
	}
	if err := v.once(rec); err != nil {
		return err
	}
	policy := v.PolicyAt(rec.Index)
	switch {
	case policy == nil || policy.Body.PolicyDigest != body.PolicyDigest:
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "assignment %s is under policy %s, which is not in force at its leaf", rec.Digest.Short(), body.PolicyDigest.Short())
	case body.Deadline <= body.IssuedAt || body.Deadline-body.IssuedAt > MaxDeadlineSeconds || body.IssuedAt < 0:
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "assignment %s is issued at %d and due at %d: want at most %d s", rec.Digest.Short(), body.IssuedAt, body.Deadline, MaxDeadlineSeconds)
	case rec.Leaves != 1:
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "assignment %s has %d leaves, want one", rec.Digest.Short(), rec.Leaves)
	}
	v.taken.recent[rec.Digest] = rec.Index
	v.assignments.add(&Logged[Assignment]{*rec, body, body.IssuedAt, v.nonce(rec)}, body.Worker)
	v.instants = append(v.instants, instant{index: rec.Index, at: body.IssuedAt, signers: rec.Signed, below: rec.Index + 1, until: body.IssuedAt})
	return nil
}

func (v *Verified) addReceipt(rec *Record) error {
	body, err := decodeAs[Receipt](rec)
	if err != nil {
		return err
	}
	if err := v.inLog(rec, body.Log); err != nil {
		return err
	}
	// A second signature, by a key that is trusted later and does not verify
	// then, would take a logged receipt back.
	if len(rec.Claimed) != 1 {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s has %d signatures, want its worker's alone", rec.Digest.Short(), len(rec.Claimed))
	}
	if v.nobodys(rec, &body) {
		return tassadar.Errorf(tassadar.SignerUntrusted, "receipt %s: the trust in force does not know worker %.12s any more, so that nobody can tell whose signature it has", rec.Digest.Short(), rec.Claimed[0])
	}
	if !v.received.has(body.Assignment) {
		v.received.recent[body.Assignment] = rec.Index
	}
	v.receipts.add(&Logged[Receipt]{Record: *rec, Body: body}, string(body.Assignment))
	return nil
}

// nobodys reports whether a receipt names the worker of an assignment that the trust knew
// there, and has no signature of its that verifies: anybody can write such a one, and it
// answers nothing.
func (v *Verified) nobodys(rec *Record, body *Receipt) bool {
	if rec.SignedBy(rec.Claimed[0]) { // nearly always
		return false
	}
	at := v.AssignmentNamed(body.Assignment)
	if at < 0 {
		return false
	}
	a := &v.assignments.kept[at]
	known, ok := v.TrustAt(a.index).Key(a.about)
	return a.about == rec.Claimed[0] && ok && known.Role == tassadar.RoleWorker
}

func (v *Verified) addClosing(rec *Record, trust *tassadar.Trust) error {
	body, err := decodeAs[Closing](rec)
	if err != nil {
		return err
	}
	if err := v.inLog(rec, body.Log); err != nil {
		return err
	}
	if err := dispatched(trust, rec); err != nil {
		return err
	}
	if err := v.once(rec); err != nil {
		return err
	}
	v.taken.recent[rec.Digest] = rec.Index
	v.closings.add(&Logged[Closing]{Record: *rec, Body: body, At: body.ReceivedAt}, string(body.Receipt))
	v.instants = append(v.instants, instant{index: rec.Index, at: body.ReceivedAt, signers: rec.Signed, below: rec.Index + 1, until: body.ReceivedAt})
	return nil
}

// addPublication accepts what rests on the log right up to itself, on the trust
// and the policy last logged before it, under the next number.
func (v *Verified) addPublication(rec *Record, trust *tassadar.Trust) error {
	body, err := decodeAs[Publication](rec)
	if err != nil {
		return err
	}
	if err := v.inLog(rec, body.Log.Origin); err != nil {
		return err
	}
	if err := dispatched(trust, rec); err != nil {
		return err
	}
	size, number := rec.Index+1-uint64(rec.Leaves), tassadar.Uint(len(v.publications.kept)+1)
	policy := v.PolicyAt(rec.Index)
	for i := range v.publications.kept {
		if p := &v.publications.kept[i]; p.at > body.IssuedAt && !v.voided(p.index, p.by.voidable()) {
			return tassadar.Errorf(tassadar.ClockSkew, "publication %d is dated %d, and publication %d before it %d", body.Number, body.IssuedAt, i+1, p.at)
		}
	}
	switch {
	case uint64(body.Log.Size) != size || !bytes.Equal(body.Log.Root, v.RootAt(size)):
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d is leaf %d and rests on %d leaves: want all before it", body.Number, size, body.Log.Size)
	case trust.Digest() != body.TrustDigest:
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d is under trust %s, which is not in force at its leaf", body.Number, body.TrustDigest.Short())
	case policy == nil || policy.Body.PolicyDigest != body.PolicyDigest:
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d is under policy %s, which is not in force at its leaf", body.Number, body.PolicyDigest.Short())
	case body.Number != number:
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d stands where number %d is next", body.Number, number)
	}
	v.publications.add(&Logged[Publication]{Record: *rec, Body: body, At: body.IssuedAt}, "")
	v.instants = append(v.instants, instant{index: rec.Index, at: body.IssuedAt, signers: rec.Signed, below: rec.Index + 1, until: body.IssuedAt})
	return nil
}
