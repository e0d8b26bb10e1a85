package operator

import (
	"context"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// InForce is the answer that a decision stands in the log already. Nothing was
// logged.
type InForce struct{ What string }

func (e *InForce) Error() string { return e.What + " is in force already" }

// ProposeTrust signs a change of trust. Missing reports how many signatures of
// other operators are still needed.
func (o *Operator) ProposeTrust(trust tassadar.Trust) (record []byte, missing int, err error) {
	return o.proposeTrust(trust, nil)
}

// Succeed logs the first trust of a log that takes the place of another.
func (o *Operator) Succeed(ctx context.Context, trust tassadar.Trust, old evidence.LogHead) error {
	if o.TrustLogged() {
		return tassadar.Errorf(tassadar.BadUse, "there is a log here already")
	}
	record, _, err := o.proposeTrust(trust, &old)
	if err != nil {
		return err
	}
	return o.append(ctx, record)
}

func (o *Operator) proposeTrust(trust tassadar.Trust, old *evidence.LogHead) (record []byte, missing int, err error) {
	if err := evidence.CheckTrust(&trust); err != nil {
		return nil, 0, err
	}
	previous := tassadar.Digest("")
	all := o.state.Trusts()
	signer := o.keys.Operator
	if n := len(all); n > 0 {
		previous = all[n-1].Digest
		if all[n-1].Body.Trust.Digest() == trust.Digest() {
			return nil, 0, &InForce{"this trust"}
		}
		if signer, err = o.operator(); err != nil {
			return nil, 0, err
		}
	} else if signer == nil {
		return nil, 0, tassadar.Errorf(tassadar.KeyMissing, "the private key of the operator is not here")
	}
	record, err = evidence.Sign(evidence.KindTrust, []evidence.Subject{evidence.NewSubject("trust", trust.Digest())},
		evidence.TrustRecord{Decided: o.decided(), Previous: previous, Predecessor: old, Trust: trust}, signer)
	if err != nil {
		return nil, 0, err
	}
	return record, o.Trust().Governance.Threshold - 1, nil
}

// SetTrust logs a change of trust, or the first one. The record needs as many
// signatures as the governance before it asks for; see [Operator.ProposeTrust].
func (o *Operator) SetTrust(ctx context.Context, record []byte) error {
	opened, err := evidence.Open(record, nil)
	if err != nil {
		return err
	}
	var body evidence.TrustRecord
	if err := opened.As(evidence.KindTrust, &body); err != nil {
		return err
	}
	if err := o.timely(&body.Decided); err != nil {
		return err
	}
	return o.append(ctx, record)
}

// timely refuses a decision that is dated ahead of the clock or past its last
// instant.
func (o *Operator) timely(d *evidence.Decided) error {
	switch {
	case d.At > o.present()+ClockTolerance:
		return tassadar.Errorf(tassadar.FutureDated, "the decision is dated %d, it is %d", d.At, o.present())
	case o.now() > d.Until:
		return tassadar.Errorf(tassadar.NotInForce, "the decision was to be logged until %d, it is %d: sign it again", d.Until, o.now())
	}
	return nil
}

// ProposePolicy signs a policy to be logged next, with the list of all that it
// removes or weakens. Missing reports how many signatures of other operators are
// still needed.
func (o *Operator) ProposePolicy(policy tassadar.Policy, why string) (record []byte, removes []tassadar.Removal, missing int, err error) {
	signer, err := o.operator()
	if err != nil {
		return nil, nil, 0, err
	}
	all := o.state.Policies()
	body := evidence.PolicyRecord{Decided: o.decided(), PolicyDigest: policy.Digest(), Why: why}
	if n := len(all); n > 0 {
		body.Previous = all[n-1].Digest
		if all[n-1].Body.PolicyDigest == body.PolicyDigest {
			return nil, nil, 0, &InForce{"policy " + body.PolicyDigest.Short()}
		}
	}
	if err := tassadar.CheckPolicy(&policy); err != nil {
		return nil, nil, 0, err
	}
	body.Removes = o.state.Removals(&policy)
	if _, known := o.state.Policy(body.PolicyDigest); !known {
		body.Policy = &policy
	}
	record, err = evidence.Sign(evidence.KindPolicy, []evidence.Subject{evidence.NewSubject("policy", body.PolicyDigest)}, body, signer)
	if err != nil {
		return nil, nil, 0, err
	}
	return record, body.Removes, o.Trust().Governance.Threshold - 1, nil
}

// SetPolicy logs the policy if it is not the last one in the log, where this
// operator may do so alone and nothing is weakened: that profiles leave is
// listed and no more. Otherwise it is rebaseline_missing, or signer_untrusted
// where other operators have to sign.
func (o *Operator) SetPolicy(ctx context.Context, policy tassadar.Policy) error {
	if last, ok := o.Policy(); ok && last.Digest() == policy.Digest() {
		return nil
	}
	record, removes, missing, err := o.ProposePolicy(policy, "")
	if err != nil {
		return err
	}
	if weak := Weakened(removes); len(weak) > 0 {
		return tassadar.Errorf(tassadar.RebaselineMissing, "the policy %s", weakText(weak))
	}
	if missing > 0 {
		return tassadar.Errorf(tassadar.SignerUntrusted, "the log holds another policy, and %d operators decide on a new one together: tassadar rebaseline --policy DIR -o FILE", o.Trust().Governance.Threshold)
	}
	return o.append(ctx, record)
}

// Weakened are the removals that an operator has to accept by a decision of its
// own: all but profiles that leave with all that they have.
func Weakened(all []tassadar.Removal) []tassadar.Removal {
	return slices.DeleteFunc(slices.Clone(all), func(r tassadar.Removal) bool { return r.Kind == tassadar.RemovedProfile })
}

func weakText(all []tassadar.Removal) string {
	text := ""
	for i, r := range all {
		if i == 4 {
			return text + "; …"
		}
		if i > 0 {
			text += "; "
		}
		text += "weakens " + r.String()
	}
	return text
}

// Decide signs a governance record. If no more signatures are needed it is
// logged; otherwise missing says how many before [Operator.Log] takes it. A
// decision that is in force already is not logged again: the error is
// [*InForce].
func (o *Operator) Decide(ctx context.Context, g evidence.Governance) (record []byte, missing int, err error) {
	if o.empty {
		return nil, 0, tassadar.Errorf(tassadar.BadUse, "the log is empty: there is nothing to decide on")
	}
	if err := o.inForce(&g); err != nil {
		return nil, 0, err
	}
	signer, err := o.operator()
	if err != nil {
		return nil, 0, err
	}
	g.Decided = o.decided()
	record, err = evidence.Sign(evidence.KindGovernance, []evidence.Subject{evidence.NewSubject("decision", tassadar.DigestOf(g))}, g, signer)
	if err != nil {
		return nil, 0, err
	}
	missing = o.Trust().Governance.Threshold - 1
	if g.Action.AloneSuffices() {
		missing = 0
	}
	if missing > 0 {
		return record, missing, nil
	}
	return record, 0, o.append(ctx, record)
}

// inForce says that the log has the effect of a decision already.
func (o *Operator) inForce(g *evidence.Governance) error {
	all := o.state.Governance()
	for i := range all {
		have := &all[i]
		switch {
		case have.Body.Action != g.Action || o.state.Voided(&have.Record):
		case g.Action == evidence.ActReinstate && have.Body.Withdrawal == g.Withdrawal:
			return &InForce{"the reinstatement"}
		case g.Action == evidence.ActWithdraw && g.Cell != nil && *have.Body.Cell == *g.Cell && o.state.Withdrawn(have):
			return &InForce{"the withdrawal of " + g.Cell.String()}
		case g.Action == evidence.ActResolve && have.Body.Receipt == g.Receipt:
			return &InForce{"the withdrawal of receipt " + g.Receipt.Short()}
		case g.Action == evidence.ActCancel && slices.Equal(have.Body.Assignments, g.Assignments):
			return &InForce{"the cancellation"}
		case g.Action == evidence.ActVoid && have.Body.From == g.From && have.Body.To == g.To && have.Body.Key == g.Key:
			return &InForce{"the voiding of these leaves"}
		}
	}
	return nil
}

// holds reports whether a decision stands in the log and nothing took its effect
// away.
func (o *Operator) holds(d tassadar.Digest) bool {
	return slices.ContainsFunc(o.state.Governance(), func(g evidence.Logged[evidence.Governance]) bool {
		return g.Digest == d && !o.state.Voided(&g.Record) && (g.Body.Action != evidence.ActWithdraw || o.state.Withdrawn(&g))
	})
}

// Withdrawal finds the withdrawals in force of exactly the cells.
func (o *Operator) Withdrawal(c tassadar.Cell) []tassadar.Digest {
	var out []tassadar.Digest
	all := o.state.Governance()
	for i := range all {
		if g := &all[i]; g.Body.Action == evidence.ActWithdraw && *g.Body.Cell == c && o.state.Withdrawn(g) {
			out = append(out, g.Digest)
		}
	}
	return out
}

// Overlapping are the cells of withdrawals in force that have cells with c in common, and
// are not exactly c.
func (o *Operator) Overlapping(c tassadar.Cell) []tassadar.Cell {
	var out []tassadar.Cell
	all := o.state.Governance()
	for i := range all {
		g := &all[i]
		if g.Body.Action == evidence.ActWithdraw && *g.Body.Cell != c && overlap(*g.Body.Cell, c) && o.state.Withdrawn(g) {
			out = append(out, *g.Body.Cell)
		}
	}
	return out
}

// overlap reports whether there is a cell that both cover.
func overlap(x, y tassadar.Cell) bool {
	part := func(x, y string) bool { return x == y || x == "*" || y == "*" }
	return part(x.Profile, y.Profile) && part(x.Backend, y.Backend) && part(x.Toolchain, y.Toolchain) && part(x.Machine, y.Machine)
}

// Cosign adds this operator's signature to a decision, a policy or a change of
// trust, unless it is there, and logs it once it has enough.
func (o *Operator) Cosign(ctx context.Context, record []byte) (signed []byte, missing int, err error) {
	opened, err := evidence.Open(record, nil)
	if err != nil {
		return nil, 0, err
	}
	signed = record
	signer, err := o.operator()
	if err != nil {
		return nil, 0, err
	}
	if !slices.Contains(opened.Claimed, signer.ID()) {
		if signed, err = evidence.Cosign(record, signer); err != nil {
			return nil, 0, err
		}
	}
	missing, err = o.Log(ctx, signed)
	return signed, missing, err
}

// Log appends a decision, a policy or a change of trust that has enough
// signatures, and otherwise says how many are missing. What would not be in
// force is refused, and so is what is dated ahead of the clock or past its last
// instant.
func (o *Operator) Log(ctx context.Context, record []byte) (missing int, err error) {
	opened, err := evidence.Open(record, o.Trust().Keys)
	if err != nil {
		return 0, err
	}
	var d evidence.Decided
	in := false // force already
	switch opened.Kind {
	case evidence.KindGovernance:
		var body evidence.Governance
		err, in = opened.As(opened.Kind, &body), o.holds(opened.Digest)
		d = body.Decided
	case evidence.KindTrust:
		var body evidence.TrustRecord
		err, in = opened.As(opened.Kind, &body), isLast(o.state.Trusts(), opened.Digest)
		d = body.Decided
	case evidence.KindPolicy:
		var body evidence.PolicyRecord
		err, in = opened.As(opened.Kind, &body), isLast(o.state.Policies(), opened.Digest)
		d = body.Decided
	default:
		return 0, tassadar.Errorf(tassadar.InputMalformed, "a record of kind %s is no decision", opened.Kind)
	}
	switch {
	case err != nil:
		return 0, err
	case in:
		return 0, &InForce{"the decision"}
	case len(opened.Claimed) != len(opened.Signed):
		// It would stop to verify on the day that the key is trusted.
		return 0, tassadar.Errorf(tassadar.SignerUntrusted, "the decision names a key that the trust does not know")
	}
	if err := o.timely(&d); err != nil {
		return 0, err
	}
	if missing = o.missing(opened, o.needed(opened)); missing > 0 {
		return missing, nil
	}
	return 0, o.append(ctx, record)
}
