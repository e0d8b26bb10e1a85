// Package operator keeps the log's side of the work: it logs trust and policy,
// orders measurements, accepts receipts and closes them with reference values,
// publishes, and records decisions of governance.
//
// Start with [New]. Every method returns only when what it wrote is covered by a
// checkpoint and in force; otherwise the error says why the log would not have
// it, and nothing was written.
package operator

import (
	"context"
	"errors"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// Log is the append-only log as an operator needs it.
type Log interface {
	// Append returns when a checkpoint covers the records.
	Append(ctx context.Context, records ...[]byte) ([]uint64, error)
	// State returns the checkpoint and the leaves from an index on that it covers;
	// no checkpoint and no leaves for a new log.
	State(from uint64) (checkpoint []byte, leaves [][]byte, err error)
}

// ClockTolerance is how far the clock may be behind the log's last instants, in
// seconds; within it theirs is used.
const ClockTolerance = 120

// Keys are the private keys of this place. Either may be nil: what needs it is
// then key_missing.
type Keys struct {
	Operator   *evidence.Signer // trust, policies, decisions
	Dispatcher *evidence.Signer // assignments, closings, publications
}

// Operator signs the log's records.
type Operator struct {
	log   Log
	keys  Keys
	own   tassadar.Trust // that the log is opened with
	now   func() int64
	state *evidence.Verified
	empty bool
	// verdicts are made as the log grows.
	verdicts  *appraise.Appraiser
	reexecute Reexecute // nil where no traces are kept here
}

// New returns the operator of a log under a trust. The log must verify under
// it; otherwise the error says what is wrong.
func New(log Log, keys Keys, trust tassadar.Trust, now func() int64) (*Operator, error) {
	o := &Operator{log: log, keys: keys, own: trust, now: now, verdicts: &appraise.Appraiser{}}
	return o, o.refresh()
}

// Resume is [New] for a log whose state was verified earlier, and its verdicts,
// which may be new: only what came since is verified.
func Resume(log Log, keys Keys, trust tassadar.Trust, now func() int64, state *evidence.Verified, verdicts *appraise.Appraiser) (*Operator, error) {
	o := &Operator{log: log, keys: keys, own: trust, now: now, state: state, verdicts: verdicts}
	return o, o.refresh()
}

func (o *Operator) refresh() error {
	from := uint64(0)
	if o.state.Valid() {
		from = uint64(o.state.Head().Size)
	}
	checkpoint, leaves, err := o.log.State(from)
	if err != nil {
		return err
	}
	switch o.empty = from == 0 && len(leaves) == 0; {
	case o.empty:
		o.state, err = evidence.Empty(&o.own)
	case from > 0:
		o.state, err = o.state.Extend(checkpoint, leaves)
	default:
		o.state, err = evidence.Verify(checkpoint, leaves, &o.own)
	}
	return err
}

// SetKeys gives the operator keys that were made after it was opened.
func (o *Operator) SetKeys(keys Keys) { o.keys = keys }

// Verified returns everything in the log; it is not valid for a new log, and not
// read whole after Resume.
func (o *Operator) Verified() *evidence.Verified {
	if o.empty {
		return nil
	}
	return o.state
}

// Trust returns the trust in force: the last one logged, or for a log without
// one the trust that it was opened with.
func (o *Operator) Trust() *tassadar.Trust {
	t, _ := o.state.Trust()
	return t
}

// TrustLogged reports whether the log holds a trust.
func (o *Operator) TrustLogged() bool { return len(o.state.Trusts()) > 0 }

// Instant returns the present instant for what a dispatcher signs. A clock
// behind the log is clock_skew: evidence dated with it would be older than it
// is. Decisions do not ask: no instant stands in their way.
func (o *Operator) Instant() (int64, error) {
	now := o.now()
	reached := o.state.Reached()
	if reached-now > ClockTolerance {
		return 0, tassadar.Errorf(tassadar.ClockSkew, "the clock says %d, and the last records of the log are of %d", now, reached)
	}
	return max(now, reached), nil
}

// present is the instant for decisions and verdicts.
func (o *Operator) present() int64 {
	now := o.now()
	if reached := o.state.Reached(); reached-now <= ClockTolerance {
		return max(now, reached)
	}
	return now
}

// append logs records that are in force afterwards: the log is asked first. An interrupt
// comes before or after it: records of which nobody knows whether they are logged would
// be logged all the same.
func (o *Operator) append(ctx context.Context, records ...[]byte) error {
	return o.appendOpened(ctx, evidence.Unopened(records...)...)
}

func (o *Operator) appendOpened(ctx context.Context, opened ...*evidence.Opened) error {
	tried, err := o.state.With(opened...)
	if err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return tassadar.Errorf(tassadar.RunFailed, "interrupted before it was logged: %w", err)
	}
	records := make([][]byte, len(opened))
	for i := range opened {
		records[i] = opened[i].Data()
	}
	if _, err := o.log.Append(context.WithoutCancel(ctx), records...); err != nil {
		if again := o.refresh(); again != nil { // it may hold some of them
			return errors.Join(err, again)
		}
		return err
	}
	// The log has what was tried, unless somebody else wrote to it.
	if checkpoint, more, err := o.log.State(tried.Size()); err == nil && len(more) == 0 {
		if signed, err := tried.Signed(checkpoint); err == nil {
			o.state, o.empty = signed, false
			return nil
		}
	}
	before := o.state.Head().Size
	if err := o.refresh(); err != nil {
		return err
	}
	for _, r := range o.state.Rejected() {
		if r.Index >= uint64(before) {
			return tassadar.Errorf(r.Code, "logged at leaf %d and not in force: %s", r.Index, r.Detail)
		}
	}
	return nil
}

// decided is the head of a decision on the log as it is.
func (o *Operator) decided() evidence.Decided {
	at := o.present()
	return evidence.Decided{Seen: o.state.Head(), At: at, Until: at + evidence.DecisionSeconds}
}

func (o *Operator) operator() (*evidence.Signer, error) {
	return o.signer(o.keys.Operator, tassadar.RoleOperator)
}

func (o *Operator) dispatcher() (*evidence.Signer, error) {
	return o.signer(o.keys.Dispatcher, tassadar.RoleDispatcher)
}

// dispatching is the dispatcher that signs a record, and its instant.
func (o *Operator) dispatching() (*evidence.Signer, int64, error) {
	signer, err := o.dispatcher()
	if err != nil {
		return nil, 0, err
	}
	at, err := o.Instant()
	return signer, at, err
}

// signer checks that the key of a role is here, and that the trust in force
// knows it: what another key signs, the log rejects.
func (o *Operator) signer(s *evidence.Signer, role tassadar.Role) (*evidence.Signer, error) {
	if s == nil {
		return nil, tassadar.Errorf(tassadar.KeyMissing, "the private key of the %s is not here", role)
	}
	k, ok := o.Trust().Key(s.ID())
	switch {
	case !ok || k.Role != role:
		return nil, tassadar.Errorf(tassadar.SignerUntrusted, "the trust in force does not know %.16s as its %s: this is not the key that the log was made with", s.ID(), role)
	case k.Revoked != 0:
		next := "tassadar trust rotate dispatcher makes another key, where an operator's is."
		if role == tassadar.RoleOperator {
			next = "tassadar enrol --role operator asks the other operators to take in another key; theirs decide meanwhile."
		}
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.KeyRevoked, "the %s's key %.16s is revoked", role, s.ID()), next)
	}
	return s, nil
}

// Verdict appraises the log under its last policy at the present instant.
func (o *Operator) Verdict() (*appraise.Verdict, error) {
	policy, ok := o.Policy()
	if !ok {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "no policy is in the log")
	}
	return o.verdicts.Appraise(o.state, policy.Digest(), o.present())
}

// SaveVerdicts saves what appraisal knows of the whole log, nil if nothing.
func (o *Operator) SaveVerdicts() *appraise.Saved {
	policy, ok := o.Policy()
	if !ok {
		return nil
	}
	return o.verdicts.SaveAt(o.state, policy.Digest(), o.present())
}

// Policy returns the last logged policy.
func (o *Operator) Policy() (*tassadar.Policy, bool) {
	all := o.state.Policies()
	if len(all) == 0 {
		return nil, false
	}
	return all[len(all)-1].Body.Policy, true
}

// Publish logs a publication that rests on the log as it is.
func (o *Operator) Publish(ctx context.Context, pub evidence.Publication) ([]byte, error) {
	signer, at, err := o.dispatching()
	if err != nil {
		return nil, err
	}
	if pub.IssuedAt > at+ClockTolerance {
		return nil, tassadar.Errorf(tassadar.FutureDated, "the publication is dated %d, it is %d", pub.IssuedAt, at)
	}
	record, err := evidence.Sign(evidence.KindPublication, []evidence.Subject{evidence.NewSubject("policy", pub.PolicyDigest)}, pub, signer)
	if err != nil {
		return nil, err
	}
	return record, o.append(ctx, record)
}

// missing is the number of signatures of operators that a record still lacks.
func (o *Operator) missing(opened *evidence.Record, needed int) int {
	have := 0
	for _, id := range opened.Signed {
		if k, ok := o.Trust().Key(id); ok && k.Role == tassadar.RoleOperator && k.Revoked == 0 {
			have++
		}
	}
	return max(0, needed-have)
}

// needed is the number of operators that must sign a record of the kind.
func (o *Operator) needed(opened *evidence.Record) int {
	if opened.Kind == evidence.KindGovernance {
		var g evidence.Governance
		if opened.As(opened.Kind, &g) == nil && g.Action.AloneSuffices() {
			return 1
		}
	}
	return o.Trust().Governance.Threshold
}

// isLast reports whether the record is the last of its kind that counts.
func isLast[T any](all []evidence.Logged[T], d tassadar.Digest) bool {
	return len(all) > 0 && all[len(all)-1].Digest == d
}
