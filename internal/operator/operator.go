// Package operator keeps the log's side of the work: it logs policy and trust,
// orders measurements, accepts receipts and closes them with reference values,
// and records decisions of governance.
//
// Start with [New]. Every method returns only when what it wrote is covered by
// a checkpoint.
package operator

import (
	"context"
	"crypto/rand"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/workload"
)

// Log is the append-only log as an operator needs it.
type Log interface {
	// Append returns when a checkpoint covers the records.
	Append(ctx context.Context, records ...[]byte) ([]uint64, error)
	// State returns the checkpoint and all leaves that it covers; no checkpoint
	// and no leaves for a new log.
	State() (checkpoint []byte, leaves [][]byte, err error)
}

// clockTolerance is how far the clock may be behind the log's last instant, in
// seconds; within it the last instant is used again.
const clockTolerance = 120

// Operator signs the log's records.
type Operator struct {
	log    Log
	signer *evidence.Signer
	trust  tassadar.Trust
	now    func() int64
	state  *evidence.Verified // nil for a new log
}

// New returns the operator of a log under a trust. The log must verify under
// it; otherwise the error says what is wrong.
func New(log Log, signer *evidence.Signer, trust tassadar.Trust, now func() int64) (*Operator, error) {
	o := &Operator{log: log, signer: signer, trust: trust, now: now}
	return o, o.refresh()
}

func (o *Operator) refresh() error {
	checkpoint, leaves, err := o.log.State()
	if err != nil {
		return err
	}
	if len(leaves) == 0 {
		o.state = nil
		return evidence.CheckTrust(&o.trust)
	}
	if o.state.Valid() {
		if _, digest := o.state.Trust(); digest == o.trust.Digest() {
			o.state, err = o.state.Extend(checkpoint, leaves)
			return err
		}
	}
	o.state, err = evidence.Verify(checkpoint, leaves, uint64(len(leaves)), &o.trust)
	return err
}

// Verified returns everything in the log; it is not valid for a new log.
func (o *Operator) Verified() *evidence.Verified { return o.state }

// Trust returns the trust in force.
func (o *Operator) Trust() *tassadar.Trust { return &o.trust }

// Instant returns the present instant. A clock behind the log is clock_skew:
// nothing may be written with it.
func (o *Operator) Instant() (int64, error) {
	now := o.now()
	if o.state == nil || now >= o.state.Latest() {
		return now, nil
	}
	if o.state.Latest()-now > clockTolerance {
		return 0, tassadar.Errorf(tassadar.ClockSkew, "the clock says %d, and the log has reached %d", now, o.state.Latest())
	}
	return o.state.Latest(), nil
}

func (o *Operator) append(ctx context.Context, records ...[]byte) error {
	if _, err := o.log.Append(ctx, records...); err != nil {
		return err
	}
	return o.refresh()
}

// SetTrust logs a change of trust, or the first one. The record needs as many
// signatures as the governance before it asks for; see [Operator.ProposeTrust].
// Without them the error carries signer_untrusted and nothing is logged.
func (o *Operator) SetTrust(ctx context.Context, trust tassadar.Trust, record []byte) error {
	if err := evidence.CheckTrust(&trust); err != nil {
		return err
	}
	if _, err := o.Instant(); err != nil {
		return err
	}
	var body evidence.TrustRecord
	opened, err := evidence.Open(record, o.trust.Keys)
	if err != nil {
		return err
	}
	if err := opened.As(evidence.KindTrust, &body); err != nil {
		return err
	}
	if body.Trust.Digest() != trust.Digest() {
		return tassadar.Errorf(tassadar.InputMalformed, "the record is of another trust")
	}
	if missing := o.missing(opened); missing > 0 {
		return tassadar.Errorf(tassadar.SignerUntrusted, "the change of trust lacks %d signatures of operators", missing)
	}
	before := o.trust
	o.trust = trust
	if err := o.append(ctx, record); err != nil {
		o.trust = before
		return err
	}
	return nil
}

// missing is the number of signatures of operators that a decision still
// lacks.
func (o *Operator) missing(opened *evidence.Record) int {
	have := 0
	for _, id := range opened.Signed {
		if k, ok := o.trust.Key(id); ok && k.Role == tassadar.RoleOperator && k.Revoked == 0 {
			have++
		}
	}
	return max(0, o.needed()-have)
}

// TrustLogged reports whether the trust in force is the last one in the log.
func (o *Operator) TrustLogged() bool {
	if o.state == nil {
		return false
	}
	logged := o.state.Trusts()
	return len(logged) > 0 && logged[len(logged)-1].Body.Trust.Digest() == o.trust.Digest()
}

// ProposeTrust signs a change of trust. Missing reports how many signatures
// of other operators are still needed.
func (o *Operator) ProposeTrust(trust tassadar.Trust) (record []byte, missing int, err error) {
	if err := evidence.CheckTrust(&trust); err != nil {
		return nil, 0, err
	}
	at, err := o.Instant()
	if err != nil {
		return nil, 0, err
	}
	record, err = evidence.Sign(evidence.KindTrust, []evidence.Subject{evidence.NewSubject("trust", trust.Digest())},
		evidence.TrustRecord{At: at, Previous: o.lastTrust(), Trust: trust}, o.signer)
	return record, o.needed() - 1, err
}

// lastTrust is the digest of the last trust in the log, "" if it has none.
func (o *Operator) lastTrust() tassadar.Digest {
	if o.state == nil {
		return ""
	}
	logged := o.state.Trusts()
	if len(logged) == 0 {
		return ""
	}
	return logged[len(logged)-1].Body.Trust.Digest()
}

// needed is the number of operator signatures that a decision needs.
func (o *Operator) needed() int {
	if o.state != nil {
		if logged := o.state.Trusts(); len(logged) > 0 {
			return logged[len(logged)-1].Body.Trust.Governance.Threshold
		}
	}
	return o.trust.Governance.Threshold
}

// SetPolicy logs the policy if it is not the last one in the log.
func (o *Operator) SetPolicy(ctx context.Context, policy tassadar.Policy) error {
	if last, ok := o.Policy(); ok && last.Digest() == policy.Digest() {
		return nil
	}
	at, err := o.Instant()
	if err != nil {
		return err
	}
	record, err := evidence.Sign(evidence.KindPolicy, []evidence.Subject{evidence.NewSubject("policy", policy.Digest())},
		evidence.PolicyRecord{At: at, Policy: policy}, o.signer)
	if err != nil {
		return err
	}
	return o.append(ctx, record)
}

// Policy returns the last logged policy.
func (o *Operator) Policy() (*tassadar.Policy, bool) {
	if o.state == nil {
		return nil, false
	}
	all := o.state.Policies()
	if len(all) == 0 {
		return nil, false
	}
	return &all[len(all)-1].Body.Policy, true
}

// Order says what to measure.
type Order struct {
	Cell     tassadar.Cell
	Worker   string // key id
	Full     bool
	Lifetime int64 // seconds until the deadline
}

// Assign logs an assignment and returns its record and digest.
func (o *Operator) Assign(ctx context.Context, order Order) (record []byte, digest tassadar.Digest, err error) {
	policy, ok := o.Policy()
	if !ok {
		return nil, "", tassadar.Errorf(tassadar.EvidenceUnverifiable, "no policy is in the log")
	}
	profile, ok := policy.Profile(order.Cell.Profile)
	if !ok || !profile.Implemented {
		return nil, "", tassadar.Errorf(tassadar.ProfileNotImplemented, "profile %s", order.Cell.Profile)
	}
	envelope, ok := policy.Envelope(order.Cell.Profile)
	if !ok || !slices.ContainsFunc(envelope.Cells(), func(c tassadar.DeclaredCell) bool { return c.Cell == order.Cell }) {
		return nil, "", tassadar.Errorf(tassadar.OutsideEnvelope, "cell %s is not declared", order.Cell)
	}
	at, err := o.Instant()
	if err != nil {
		return nil, "", err
	}
	nonce := make([]byte, 32)
	if _, err := rand.Read(nonce); err != nil {
		return nil, "", fmt.Errorf("nonce: %w", err)
	}
	body := evidence.Assignment{
		Cell: order.Cell, ProfileDigest: profile.Digest(), PolicyDigest: policy.Digest(), Worker: order.Worker, Nonce: nonce,
		IssuedAt: at, Deadline: at + order.Lifetime, Runs: envelope.Require.Runs, Full: order.Full,
	}
	record, err = evidence.Sign(evidence.KindAssignment, []evidence.Subject{evidence.NewSubject(profile.ID, profile.Digest())}, body, o.signer)
	if err != nil {
		return nil, "", err
	}
	if err := o.append(ctx, record); err != nil {
		return nil, "", err
	}
	opened, err := evidence.Open(record, nil)
	if err != nil {
		return nil, "", err
	}
	return record, opened.Digest, nil
}

// Accept checks that a receipt answers an open assignment of this log, logs it
// whatever it says (law 10), and closes the assignment with the reference
// values of its derived cases. Own keys are those of this host's worker: a
// host without a machine id has no place in the trust, and what it saw is
// logged all the same. It does not count while the trust does not know the key.
func (o *Operator) Accept(ctx context.Context, record []byte, own ...tassadar.Key) (*evidence.Receipt, error) {
	keys := slices.Clip(o.trust.Keys)
	for _, k := range own {
		if _, in := o.trust.Key(k.ID); !in {
			keys = append(keys, k)
		}
	}
	opened, err := evidence.Open(record, keys)
	if err != nil {
		return nil, err
	}
	var rc evidence.Receipt
	if err := opened.As(evidence.KindReceipt, &rc); err != nil {
		return nil, err
	}
	if _, err := o.Instant(); err != nil {
		return nil, err
	}
	if o.state == nil {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the log is empty; the receipt answers another log's assignment")
	}
	assignments := o.state.Assignments()
	at := slices.IndexFunc(assignments, func(a evidence.Logged[evidence.Assignment]) bool { return a.Digest == rc.Assignment })
	if at < 0 {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s answers no assignment of this log", opened.Digest.Short())
	}
	if worker := assignments[at].Body.Worker; !opened.SignedBy(worker) {
		return nil, tassadar.Errorf(tassadar.SignerUntrusted, "receipt %s is not signed by the trusted worker %s that the assignment names", opened.Digest.Short(), worker[:min(12, len(worker))])
	}
	if len(opened.Claimed) != 1 {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s has %d signatures, want its worker's alone", opened.Digest.Short(), len(opened.Claimed))
	}
	for _, have := range o.state.Receipts() {
		// Somebody else's answer does not use the assignment up.
		worker := assignments[at].Body.Worker
		_, known := o.trust.Key(worker)
		if have.Body.Assignment == rc.Assignment && (have.SignedBy(worker) || !known && slices.Equal(have.Claimed, []string{worker})) {
			return nil, tassadar.Errorf(tassadar.Replayed, "assignment %s has receipt %s already", rc.Assignment.Short(), have.Digest.Short())
		}
	}
	// One append takes the log a tenth of a second, so both records go at once,
	// the receipt before the references that were secret until then.
	references, failed := o.references(&assignments[at], opened.Digest)
	records := [][]byte{record, references}
	if failed != nil {
		records = records[:1]
	}
	if err := o.append(ctx, records...); err != nil {
		return nil, err
	}
	if failed != nil {
		return &rc, failed
	}
	return &rc, o.CloseOpen(ctx)
}

// CloseOpen closes every receipt in the log by the worker that its assignment
// names and that has no references yet, for example after a crash.
func (o *Operator) CloseOpen(ctx context.Context) error {
	if o.state == nil {
		return nil
	}
	closed := map[tassadar.Digest]bool{}
	for _, r := range o.state.References() {
		closed[r.Body.Receipt] = true
	}
	var records [][]byte
	for _, r := range o.state.Receipts() {
		if closed[r.Digest] {
			continue
		}
		assignments := o.state.Assignments()
		at := slices.IndexFunc(assignments, func(a evidence.Logged[evidence.Assignment]) bool { return a.Digest == r.Body.Assignment })
		// The signature was checked before the receipt was logged.
		if at < 0 || !slices.Equal(r.Claimed, []string{assignments[at].Body.Worker}) {
			continue
		}
		record, err := o.references(&assignments[at], r.Digest)
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

// references computes the reference values of an assignment's derived cases.
func (o *Operator) references(a *evidence.Logged[evidence.Assignment], receipt tassadar.Digest) ([]byte, error) {
	at, err := o.Instant()
	if err != nil {
		return nil, err
	}
	body := evidence.References{Assignment: a.Digest, Receipt: receipt, ReceivedAt: at}
	if profile, ok := o.profileOf(a); ok {
		for i := range profile.Workloads {
			w := &profile.Workloads[i]
			if w.Derive == nil {
				continue
			}
			cases, err := workload.Derived(w, a.Body.Nonce)
			if err != nil {
				return nil, err
			}
			results, err := workload.References(w, a.Body.Nonce)
			if err != nil {
				return nil, err
			}
			for j := range cases {
				body.Cases = append(body.Cases, evidence.Reference{
					ID: tassadar.CaseID(w.ID, cases[j].ID), Inputs: cases[j].Inputs(), Expect: results[j].Digest(),
				})
			}
		}
	}
	return evidence.Sign(evidence.KindReferences, []evidence.Subject{evidence.NewSubject("receipt", receipt)}, body, o.signer)
}

func (o *Operator) profileOf(a *evidence.Logged[evidence.Assignment]) (*tassadar.Profile, bool) {
	policy, ok := o.state.Policy(a.Body.PolicyDigest)
	if !ok {
		return nil, false
	}
	return policy.Profile(a.Body.Cell.Profile)
}

// Decide signs a governance record. If governance asks for one signature it is
// logged; otherwise missing says how many more are needed before
// [Operator.Log] takes it.
func (o *Operator) Decide(ctx context.Context, g evidence.Governance) (record []byte, missing int, err error) {
	if g.At, err = o.Instant(); err != nil {
		return nil, 0, err
	}
	if o.state == nil {
		return nil, 0, tassadar.Errorf(tassadar.BadUse, "the log is empty: there is nothing to decide on")
	}
	g.Log = o.state.Head().Origin
	record, err = evidence.Sign(evidence.KindGovernance, []evidence.Subject{evidence.NewSubject("decision", tassadar.DigestOf(g))}, g, o.signer)
	if err != nil {
		return nil, 0, err
	}
	if missing = o.trust.Governance.Threshold - 1; missing > 0 {
		return record, missing, nil
	}
	return record, 0, o.append(ctx, record)
}

// Cosign adds this operator's signature to a decision or a change of trust,
// unless it is there, and logs it once it has enough.
func (o *Operator) Cosign(ctx context.Context, record []byte) (signed []byte, missing int, err error) {
	opened, err := evidence.Open(record, nil)
	if err != nil {
		return nil, 0, err
	}
	signed = record
	if !slices.Contains(opened.Claimed, o.signer.ID()) {
		if signed, err = evidence.Cosign(record, o.signer); err != nil {
			return nil, 0, err
		}
	}
	missing, err = o.Log(ctx, signed)
	return signed, missing, err
}

// Log appends a decision or a change of trust that has enough signatures, and
// otherwise says how many are missing. One that a key signed which the trust
// does not know belongs to another log and is signer_untrusted.
func (o *Operator) Log(ctx context.Context, record []byte) (missing int, err error) {
	opened, err := evidence.Open(record, o.trust.Keys)
	if err != nil {
		return 0, err
	}
	if len(opened.Claimed) != len(opened.Signed) {
		// It would stop to verify on the day that the key is trusted.
		return 0, tassadar.Errorf(tassadar.SignerUntrusted, "the decision names a key that the trust does not know")
	}
	if missing = o.missing(opened); missing > 0 {
		return missing, nil
	}
	if _, err := o.Instant(); err != nil {
		return 0, err
	}
	switch opened.Kind {
	case evidence.KindGovernance:
		return 0, o.append(ctx, record)
	case evidence.KindTrust:
		var body evidence.TrustRecord
		if err := opened.As(evidence.KindTrust, &body); err != nil {
			return 0, err
		}
		return 0, o.SetTrust(ctx, body.Trust, record)
	}
	return 0, tassadar.Errorf(tassadar.InputMalformed, "a record of kind %s is no decision", opened.Kind)
}

// Verdict appraises the log under its last policy at the present instant.
func (o *Operator) Verdict() (*appraise.Verdict, error) {
	policy, ok := o.Policy()
	if !ok {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "no policy is in the log")
	}
	at, err := o.Instant()
	if err != nil {
		return nil, err
	}
	return appraise.Appraise(o.state, policy.Digest(), at)
}

// Publish logs a publication that rests on the log as it is.
func (o *Operator) Publish(ctx context.Context, pub evidence.Publication) ([]byte, error) {
	record, err := evidence.Sign(evidence.KindPublication, []evidence.Subject{evidence.NewSubject("policy", pub.PolicyDigest)}, pub, o.signer)
	if err != nil {
		return nil, err
	}
	return record, o.append(ctx, record)
}

// Adopt takes over a trust that the log holds already, and verifies the whole
// log under it.
func (o *Operator) Adopt(trust tassadar.Trust) error {
	o.trust, o.state = trust, nil
	return o.refresh()
}
