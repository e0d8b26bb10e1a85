package operator

import (
	"context"
	"slices"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/parallel"
)

// Measurement says what to measure.
type Measurement struct {
	Cell     tassadar.Cell
	Worker   string // key id
	Full     bool
	Lifetime int64 // seconds until the deadline, at most [evidence.MaxDeadlineSeconds]
	// Recheck are calls of open facts, as a verdict on the cell names them.
	Recheck []evidence.Recheck
	// Resume are checkpoints that cases go on from.
	Resume []evidence.Resume
}

// Assign logs an assignment and returns it as logged, with its nonce, and its
// record.
func (o *Operator) Assign(ctx context.Context, m Measurement) (*evidence.Logged[evidence.Assignment], []byte, error) {
	logged, records, err := o.AssignAll(ctx, []Measurement{m})
	if err != nil {
		return nil, nil, err
	}
	return logged[0], records[0], nil
}

// AssignAll is [Operator.Assign] of many with one append: all are logged, or none.
func (o *Operator) AssignAll(ctx context.Context, all []Measurement) ([]*evidence.Logged[evidence.Assignment], [][]byte, error) {
	records, err := o.assignments(all)
	if err != nil {
		return nil, nil, err
	}
	before := o.state.Sizes().Assignments
	if err := o.append(ctx, records...); err != nil {
		return nil, nil, err
	}
	logged := make([]*evidence.Logged[evidence.Assignment], len(all))
	for i := range all {
		if logged[i], err = o.state.AssignmentAt(before + i); err != nil {
			return nil, nil, err
		}
	}
	return logged, records, nil
}

// assignments signs assignments, with the serial numbers that come next.
func (o *Operator) assignments(all []Measurement) ([][]byte, error) {
	policy, ok := o.Policy()
	if !ok {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "no policy is in the log")
	}
	signer, at, err := o.dispatching()
	if err != nil {
		return nil, err
	}
	declared := map[tassadar.Cell]bool{}
	for _, c := range policy.Cells() {
		declared[c.Cell] = true
	}
	policies, before := o.state.Policies(), o.state.Sizes().Assignments
	records := make([][]byte, len(all))
	for i, m := range all {
		profile, ok := policy.Profile(m.Cell.Profile)
		if !ok || !profile.Implemented {
			return nil, tassadar.Errorf(tassadar.ProfileNotImplemented, "profile %s", m.Cell.Profile)
		}
		if !declared[m.Cell] {
			return nil, tassadar.Errorf(tassadar.OutsideEnvelope, "cell %s is not declared", m.Cell)
		}
		envelope, _ := policy.Envelope(m.Cell.Profile)
		digest := profile.Digest()
		body := evidence.Assignment{
			Log: o.state.Head().Origin, Serial: tassadar.Uint(before + i + 1), Cell: m.Cell, ProfileDigest: digest, PolicyDigest: policies[len(policies)-1].Body.PolicyDigest,
			Worker: m.Worker, IssuedAt: at, Deadline: at + m.Lifetime, Runs: envelope.Require.Runs, Full: m.Full, Recheck: m.Recheck, Resume: m.Resume,
		}
		if records[i], err = evidence.Sign(evidence.KindAssignment, []evidence.Subject{evidence.NewSubject(profile.ID, digest)}, body, signer); err != nil {
			return nil, err
		}
	}
	return records, nil
}

// Accept checks that a receipt answers an open assignment of this log, logs it
// whatever it says (law 10), and closes the assignment with the reference
// values of its derived cases. Own keys are those of this host's worker: a
// host without a machine id has no place in the trust, and what it saw is
// logged all the same. It does not count while the trust does not know the key.
func (o *Operator) Accept(ctx context.Context, record []byte, own ...tassadar.Key) (*evidence.Receipt, error) {
	rc, _, _, err := o.AcceptAndAssign(ctx, record, nil, own...)
	return rc, err
}

// AcceptAndAssign is [Operator.Accept] followed by [Operator.Assign] of the next
// measurement, nil for none, with one append. Where the next cannot be assigned, the
// receipt is logged without it, and no assignment is returned: Assign says why.
func (o *Operator) AcceptAndAssign(ctx context.Context, record []byte, next *Measurement, own ...tassadar.Key) (*evidence.Receipt, *evidence.Logged[evidence.Assignment], []byte, error) {
	a, err := o.answered(record, own)
	if err != nil {
		return nil, nil, nil, err
	}
	// One append takes the log a tenth of a second, so all records go at once,
	// the receipt before the references that were secret until then.
	closing, failed := o.closing(a.assignment, a.Digest, o.window(ctx, &a.assignment.Body, a.receipt, func() tassadar.Bytes { return o.state.NextNonce(record) }))
	records := [][]byte{record, closing}
	if failed != nil {
		records = records[:1]
	}
	var order []byte
	if next != nil && failed == nil {
		signed, err := o.assignments([]Measurement{*next})
		if err == nil && o.state.Try(append(records, signed...)...) == nil {
			order = signed[0]
			records = append(records, order)
		}
	}
	before := o.state.Sizes().Assignments
	if err := o.append(ctx, records...); err != nil {
		return nil, nil, nil, err
	}
	if failed != nil {
		return a.receipt, nil, nil, failed
	}
	if err := o.CloseOpen(ctx); err != nil || order == nil {
		return a.receipt, nil, nil, err
	}
	assigned, err := o.state.AssignmentAt(before)
	return a.receipt, assigned, order, err
}

// Taken says what became of a receipt.
type Taken struct {
	// Receipt is the digest of the record, Assignment what it answers by its own words;
	// "" where it cannot be read.
	Receipt, Assignment tassadar.Digest
	Err                 error // why it is refused, nil where it was logged
}

// AcceptAll is [Operator.Accept] of many receipts with one append. It says of each
// what became of it. Where they cannot be logged together, each is logged by itself.
func (o *Operator) AcceptAll(ctx context.Context, receipts [][]byte) []Taken {
	taken, read := make([]Taken, len(receipts)), make([]answer, len(receipts))
	opened := make([]*evidence.Opened, len(receipts))
	parallel.Do(len(receipts), 8, func(i int) {
		t, a := &taken[i], &read[i]
		if opened[i], t.Err = o.state.Ahead(receipts[i]); t.Err == nil {
			a.Record, a.receipt, t.Err = opened[i].Receipt()
		}
		if t.Err != nil {
			t.Receipt, t.Assignment = named(receipts[i])
			return
		}
		t.Receipt, t.Assignment = a.Digest, a.receipt.Assignment
	})
	var records []*evidence.Opened
	closed := map[tassadar.Digest]bool{} // assignments
	var again []int                      // of receipts of these that come after
	for i, record := range receipts {
		a := &read[i]
		if taken[i].Err == nil {
			taken[i].Err = o.answers(a)
		}
		if taken[i].Err != nil {
			continue
		}
		if closed[a.assignment.Digest] {
			again = append(again, i)
			continue
		}
		closing, err := o.closing(a.assignment, a.Digest, o.window(ctx, &a.assignment.Body, a.receipt, func() tassadar.Bytes {
			var before [][]byte
			for _, r := range records {
				before = append(before, r.Data())
			}
			return o.state.NextNonce(append(before, record)...)
		}))
		if err != nil {
			return o.acceptEach(ctx, receipts, taken)
		}
		closed[a.assignment.Digest] = true
		records = append(append(records, opened[i]), evidence.Unopened(closing)...)
	}
	if len(records) > 0 && o.appendOpened(ctx, records...) != nil {
		return o.acceptEach(ctx, receipts, taken)
	}
	for _, i := range again { // what is there already is found without an append
		_, taken[i].Err = o.Accept(ctx, receipts[i])
	}
	return taken
}

// named returns what a receipt says that it is and answers, whoever signed it.
func named(record []byte) (receipt, assignment tassadar.Digest) {
	opened, err := evidence.Open(record, nil)
	var rc evidence.Receipt
	if err != nil || opened.As(evidence.KindReceipt, &rc) != nil {
		return "", ""
	}
	return opened.Digest, rc.Assignment
}

func (o *Operator) acceptEach(ctx context.Context, receipts [][]byte, taken []Taken) []Taken {
	for i, record := range receipts {
		_, taken[i].Err = o.Accept(ctx, record)
	}
	return taken
}

// ThereError says that this very receipt is in the log already: replayed.
type ThereError struct{ Receipt tassadar.Digest }

func (e *ThereError) Error() string {
	return string(tassadar.Replayed) + ": receipt " + e.Receipt.Short() + " is in the log already"
}

// Unwrap gives the code.
func (e *ThereError) Unwrap() error {
	return tassadar.Errorf(tassadar.Replayed, "receipt %s is in the log already", e.Receipt.Short())
}

// answer is a receipt that was opened.
type answer struct {
	*evidence.Record
	receipt    *evidence.Receipt
	assignment *evidence.Logged[evidence.Assignment]
}

// answered opens a receipt and checks that it answers an open assignment of this log.
func (o *Operator) answered(record []byte, own []tassadar.Key) (*answer, error) {
	keys := slices.Clip(o.Trust().Keys)
	for _, k := range own {
		if _, in := o.Trust().Key(k.ID); !in {
			keys = append(keys, k)
		}
	}
	opened, err := evidence.Open(record, keys)
	if err != nil {
		return nil, err
	}
	a := &answer{Record: opened, receipt: &evidence.Receipt{}}
	if err := opened.As(evidence.KindReceipt, a.receipt); err != nil {
		return nil, err
	}
	return a, o.answers(a)
}

// answers checks that a receipt answers an open assignment of this log, and finds it.
func (o *Operator) answers(a *answer) error {
	if _, err := o.Instant(); err != nil {
		return err
	}
	rc := a.receipt
	if rc.Log != o.state.Head().Origin {
		return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s answers an assignment of log %q, this is %q", a.Digest.Short(), rc.Log, o.state.Head().Origin),
			"Take the file to where that log is: --data DIR names its data directory.")
	}
	at := o.state.AssignmentNamed(rc.Assignment)
	if at < 0 {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s answers no assignment of this log", a.Digest.Short())
	}
	assignment, err := o.state.AssignmentAt(at)
	if err != nil {
		return err
	}
	worker := assignment.Body.Worker
	if !a.SignedBy(worker) {
		return tassadar.Errorf(tassadar.SignerUntrusted, "receipt %s is not signed by the trusted worker %s that the assignment names", a.Digest.Short(), worker[:min(12, len(worker))])
	}
	if len(a.Claimed) != 1 {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s has %d signatures, want its worker's alone", a.Digest.Short(), len(a.Claimed))
	}
	if have := o.state.Answer(at); have == a.Digest {
		return &ThereError{have}
	} else if have != "" {
		return tassadar.Errorf(tassadar.Replayed, "assignment %s has receipt %s already", rc.Assignment.Short(), have.Short())
	}
	a.assignment = assignment
	return nil
}

// CloseOpen closes every receipt in the log by the worker that its assignment
// names and that nothing closes yet, for example after a crash. Where this place
// has no dispatcher's key, that is left to those who have.
func (o *Operator) CloseOpen(ctx context.Context) error {
	if o.empty || o.keys.Dispatcher == nil {
		return nil
	}
	var records [][]byte
	for _, open := range o.state.Unclosed() {
		// The signature was checked before the receipt was logged.
		a, err := o.state.AssignmentAt(open.Assignment)
		if err != nil {
			return err
		}
		window, err := o.windowOf(ctx, &a.Body, open.Receipt)
		if err != nil {
			return err
		}
		record, err := o.closing(a, open.Receipt, window)
		if err != nil {
			return err
		}
		records = append(records, record)
	}
	if len(records) == 0 {
		return nil
	}
	return o.append(ctx, records...)
}

// closing signs the record that closes an assignment.
func (o *Operator) closing(a *evidence.Logged[evidence.Assignment], receipt tassadar.Digest, window *evidence.Reexecuted) ([]byte, error) {
	signer, at, err := o.dispatching()
	if err != nil {
		return nil, err
	}
	cases, err := appraise.ReferencesOf(o.state, a)
	if err != nil {
		return nil, err
	}
	body := evidence.Closing{Log: o.state.Head().Origin, Assignment: a.Digest, Receipt: receipt, ReceivedAt: at, Cases: cases, Window: window}
	return evidence.Sign(evidence.KindClosing, []evidence.Subject{evidence.NewSubject("receipt", receipt)}, body, signer)
}
