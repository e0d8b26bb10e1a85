package operator

import (
	"context"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// Reexecute executes a window of a receipt's trace again, where the trace is here. It
// returns nil where it is not.
type Reexecute func(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, caseID string, window uint64) *evidence.Reexecuted

// SetReexecute gives the operator what executes windows again: the one that the leaf
// of a receipt picks, when its assignment is closed.
func (o *Operator) SetReexecute(f Reexecute) { o.reexecute = f }

// window executes again the window that a receipt's nonce picks.
func (o *Operator) window(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, nonce func() tassadar.Bytes) *evidence.Reexecuted {
	if o.reexecute == nil || !rc.Traced() {
		return nil
	}
	caseID, window, ok := rc.PickWindow(nonce())
	if !ok {
		return nil
	}
	return o.reexecute(ctx, a, rc, caseID, window)
}

// windowOf is window of a receipt in the log.
func (o *Operator) windowOf(ctx context.Context, a *evidence.Assignment, receipt tassadar.Digest) (*evidence.Reexecuted, error) {
	if o.reexecute == nil {
		return nil, nil
	}
	l, err := o.Receipt(receipt)
	if err != nil {
		return nil, err
	}
	return o.window(ctx, a, &l.Body, func() tassadar.Bytes { return o.state.ReceiptNonce(l) }), nil
}

// Receipt returns a receipt of the log.
func (o *Operator) Receipt(d tassadar.Digest) (*evidence.Logged[evidence.Receipt], error) {
	return ReceiptOf(o.state, d)
}

// ReceiptOf returns a receipt of a log.
func ReceiptOf(v *evidence.Verified, d tassadar.Digest) (*evidence.Logged[evidence.Receipt], error) {
	for i := range v.Sizes().Receipts {
		if v.ReceiptName(i) == d {
			return v.ReceiptAt(i)
		}
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return nil, tassadar.Errorf(tassadar.InputMalformed, "no receipt %s is in the log", d.Short())
}

// Challenge logs a challenge of a receipt's trace: of a window of a case, or, where no
// case is named, of the one that the challenge's leaf picks. The lifetime is in
// seconds, between [evidence.MinAnswerSeconds] and [evidence.MaxDeadlineSeconds].
func (o *Operator) Challenge(ctx context.Context, receipt tassadar.Digest, caseID string, window uint64, lifetime int64) (*evidence.Logged[evidence.Challenge], error) {
	signer, err := o.operator()
	if err != nil {
		return nil, err
	}
	at, err := o.Instant()
	if err != nil {
		return nil, err
	}
	body := evidence.Challenge{Log: o.state.Head().Origin, Receipt: receipt, At: at, Deadline: at + lifetime, Case: caseID, Window: tassadar.Uint(window)}
	record, err := evidence.Sign(evidence.KindChallenge, []evidence.Subject{evidence.NewSubject("receipt", receipt)}, body, signer)
	if err != nil {
		return nil, err
	}
	if err := o.append(ctx, record); err != nil {
		return nil, err
	}
	all := o.state.Challenges()
	return &all[len(all)-1], nil
}

// Answer logs what executing the window of a challenge again came to. The signer is a
// worker, or nil for the operator of this place.
func (o *Operator) Answer(ctx context.Context, challenge tassadar.Digest, found *evidence.Reexecuted, signer *evidence.Signer) error {
	record, err := o.signAnswer(challenge, found, signer)
	if err != nil {
		return err
	}
	return o.append(ctx, record)
}

func (o *Operator) signAnswer(challenge tassadar.Digest, found *evidence.Reexecuted, signer *evidence.Signer) ([]byte, error) {
	if signer == nil {
		var err error
		if signer, err = o.operator(); err != nil {
			return nil, err
		}
	}
	at, err := o.Instant()
	if err != nil {
		return nil, err
	}
	body := evidence.Answer{Log: o.state.Head().Origin, Challenge: challenge, At: at, Found: *found}
	return evidence.Sign(evidence.KindAnswer, []evidence.Subject{evidence.NewSubject("challenge", challenge)}, body, signer)
}

// LogFinding logs the records of somebody else's finding, the challenge with the digest
// among them, and what executing its window again came to here, all at once.
func (o *Operator) LogFinding(ctx context.Context, challenge tassadar.Digest, found *evidence.Reexecuted, records ...[]byte) error {
	own, err := o.signAnswer(challenge, found, nil)
	if err != nil {
		return err
	}
	return o.append(ctx, append(records, own)...)
}

// LogChallenge logs a challenge or an answer that somebody else signed.
func (o *Operator) LogChallenge(ctx context.Context, record []byte) error {
	opened, err := evidence.Open(record, nil)
	if err != nil {
		return err
	}
	if opened.Kind != evidence.KindChallenge && opened.Kind != evidence.KindAnswer {
		return tassadar.Errorf(tassadar.InputMalformed, "a record of kind %s is neither a challenge nor an answer", opened.Kind)
	}
	return o.append(ctx, record)
}

// Unanswered lists the challenges in force that nobody has answered, in log order.
func (o *Operator) Unanswered() []evidence.Logged[evidence.Challenge] {
	var out []evidence.Logged[evidence.Challenge]
	for _, c := range o.state.Challenges() {
		answered := slices.ContainsFunc(o.state.Answers(), func(a evidence.Logged[evidence.Answer]) bool {
			return a.Body.Challenge == c.Digest && !o.state.Voided(&a.Record)
		})
		if !answered && !o.state.Voided(&c.Record) {
			out = append(out, c)
		}
	}
	return out
}
