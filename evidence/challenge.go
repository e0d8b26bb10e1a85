package evidence

import (
	"slices"

	"tassadar"
)

// nonce is that of a record: nobody knew it before the record was in the log.
func (v *Verified) nonce(rec *Record) tassadar.Bytes {
	return NonceOf(v.head.Origin, v.tree.leaf(rec.Index), v.tree.rootAt(rec.Index+1))
}

// ReceiptNonce is the nonce of a receipt's leaf, see [NonceOf]: it picks the window
// that whoever closes its assignment executes again.
func (v *Verified) ReceiptNonce(r *Logged[Receipt]) tassadar.Bytes { return v.nonce(&r.Record) }

// NextNonce is the nonce that the last of some records will have if they are appended
// next.
func (v *Verified) NextNonce(records ...[]byte) tassadar.Bytes {
	v.wholly()
	t := v.tree
	for _, r := range records {
		t = t.with(leafHashes(Split(r))...)
	}
	return NonceOf(v.head.Origin, t.leaf(t.size-1), t.root())
}

// live reports whether a key of the roles signed that the trust does not revoke.
func live(t *tassadar.Trust, rec *Record, roles ...tassadar.Role) bool {
	return slices.ContainsFunc(roles, func(r tassadar.Role) bool { return countRole(t, rec, r) > 0 })
}

// MinAnswerSeconds is the shortest time from the latest instant in the log to the
// deadline of a challenge: whoever is asked has at least a day.
const MinAnswerSeconds = 24 * 3600

// addChallenge accepts a challenge of a window that a receipt before it has.
func (v *Verified) addChallenge(rec *Record, trust *tassadar.Trust) error {
	body, err := decodeAs[Challenge](rec)
	if err != nil {
		return err
	}
	if err := v.inLog(rec, body.Log); err != nil {
		return err
	}
	if !live(trust, rec, tassadar.RoleOperator, tassadar.RoleDispatcher, tassadar.RoleWorker) {
		return tassadar.Errorf(tassadar.SignerUntrusted, "challenge %s is signed by no operator, dispatcher or worker of the trust in force", rec.Digest.Short())
	}
	if slices.ContainsFunc(v.challenges, func(c Logged[Challenge]) bool { return c.Digest == rec.Digest }) {
		return tassadar.Errorf(tassadar.Replayed, "challenge %s is in the log already", rec.Digest.Short())
	}
	if latest, _ := v.latestRecorded(); body.At < 0 || body.Deadline-latest < MinAnswerSeconds || body.Deadline-body.At > MaxDeadlineSeconds || body.Deadline <= body.At {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "challenge %s is issued at %d and due at %d: want at most %d s, and at least %d s from the log's latest instant, %d",
			rec.Digest.Short(), body.At, body.Deadline, MaxDeadlineSeconds, MinAnswerSeconds, latest)
	}
	l := &Logged[Challenge]{Record: *rec, Body: body, At: body.At, Nonce: v.nonce(rec)}
	if _, _, err := v.ChallengedWindow(l); err != nil {
		return err
	}
	v.challenges = append(v.challenges, *l)
	return nil
}

// ChallengedWindow is the window that a challenge asks for: the one that it names, or
// the one that its nonce picks.
func (v *Verified) ChallengedWindow(c *Logged[Challenge]) (caseID string, window uint64, err error) {
	at := v.receipts.named(c.Body.Receipt)
	if at < 0 || v.receipts.kept[at].index >= c.Index {
		return "", 0, tassadar.Errorf(tassadar.EvidenceUnverifiable, "challenge %s: no receipt %s was logged before it", c.Digest.Short(), c.Body.Receipt.Short())
	}
	r, err := v.ReceiptAt(at)
	if err != nil {
		return "", 0, err
	}
	if c.Body.Case == "" {
		caseID, window, ok := r.Body.PickWindow(c.Nonce)
		if !ok {
			caseID, ok = r.Body.PickCase(c.Nonce)
		}
		if !ok || c.Body.Window != 0 {
			return "", 0, tassadar.Errorf(tassadar.TraceUnavailable, "challenge %s: receipt %s commits to no trace and counted no instructions, or a window is named and no case", c.Digest.Short(), c.Body.Receipt.Short())
		}
		return caseID, window, nil
	}
	t := r.Body.TraceOf(c.Body.Case)
	switch {
	case t == nil && c.Body.Window == 0 && r.Body.countedCase(c.Body.Case) != nil:
		return c.Body.Case, 0, nil
	case t == nil:
		return "", 0, tassadar.Errorf(tassadar.TraceUnavailable, "challenge %s: receipt %s commits to no trace of case %q", c.Digest.Short(), c.Body.Receipt.Short(), c.Body.Case)
	case uint64(c.Body.Window) >= t.Windows():
		return "", 0, tassadar.Errorf(tassadar.TraceUnavailable, "challenge %s asks for window %d of case %q, whose trace has %d", c.Digest.Short(), c.Body.Window, c.Body.Case, t.Windows())
	}
	return c.Body.Case, uint64(c.Body.Window), nil
}

// TraceOf is the trace of a case, nil where there is none.
func (r *Receipt) TraceOf(caseID string) *Trace {
	for i := range r.Cases {
		if r.Cases[i].ID == caseID {
			return r.Cases[i].Trace
		}
	}
	return nil
}

// addAnswer accepts an answer to a challenge before it, about the window that was
// asked for.
func (v *Verified) addAnswer(rec *Record, trust *tassadar.Trust) error {
	body, err := decodeAs[Answer](rec)
	if err != nil {
		return err
	}
	if err := v.inLog(rec, body.Log); err != nil {
		return err
	}
	if !live(trust, rec, tassadar.RoleOperator, tassadar.RoleWorker) {
		return tassadar.Errorf(tassadar.SignerUntrusted, "answer %s is signed by no operator or worker of the trust in force", rec.Digest.Short())
	}
	if slices.ContainsFunc(v.replies, func(a Logged[Answer]) bool { return a.Digest == rec.Digest }) {
		return tassadar.Errorf(tassadar.Replayed, "answer %s is in the log already", rec.Digest.Short())
	}
	at := slices.IndexFunc(v.challenges, func(c Logged[Challenge]) bool { return c.Digest == body.Challenge })
	if at < 0 {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "answer %s answers no challenge that was logged before it", rec.Digest.Short())
	}
	caseID, window, err := v.ChallengedWindow(&v.challenges[at])
	if err != nil {
		return err
	}
	if body.Found.Case != caseID || uint64(body.Found.Window) != window || body.At < 0 || body.Found.Engine == "" {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "answer %s is about window %d of case %q, and challenge %s asks for window %d of %q", rec.Digest.Short(), body.Found.Window, body.Found.Case, body.Challenge.Short(), window, caseID)
	}
	c := &v.challenges[at]
	receipt, err := v.ReceiptAt(v.receipts.named(c.Body.Receipt))
	if err != nil {
		return err
	}
	if err := receipt.Body.checkFound(&body.Found, c.Nonce); err != nil {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "answer %s: %w", rec.Digest.Short(), err)
	}
	v.replies = append(v.replies, Logged[Answer]{Record: *rec, Body: body, At: body.At})
	return nil
}
