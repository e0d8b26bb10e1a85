package operator_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// TestLostKeys: with another key nothing is signed that the log would reject.
func TestLostKeys(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	pub := b.publication(b.op.Verified())
	trust := b.edited(func(t *tassadar.Trust) { t.Keys[1].Label = "x" })
	for _, c := range []struct {
		name             string
		keys             operator.Keys
		decides, assigns tassadar.Code
	}{
		{"neither key", operator.Keys{}, tassadar.KeyMissing, tassadar.KeyMissing},
		{"other keys", operator.Keys{Operator: signer(t, "new"), Dispatcher: signer(t, "newer")}, tassadar.SignerUntrusted, tassadar.SignerUntrusted},
		{"keys exchanged", operator.Keys{Operator: b.desk, Dispatcher: b.ops[0]}, tassadar.SignerUntrusted, tassadar.SignerUntrusted},
		{"a worker's key", operator.Keys{Operator: b.worker, Dispatcher: b.worker}, tassadar.SignerUntrusted, tassadar.SignerUntrusted},
	} {
		b.op.SetKeys(c.keys)
		b.refuse("Decide with "+c.name, c.decides, func() error { return b.decide(withdrawal) })
		b.refuse("SetPolicy with "+c.name, c.decides, func() error { return b.op.SetPolicy(t.Context(), titled("x")) })
		b.refuse("ProposePolicy with "+c.name, c.decides, func() error { _, _, _, err := b.op.ProposePolicy(titled("x"), ""); return err })
		b.refuse("ProposeTrust with "+c.name, c.decides, func() error { _, _, err := b.op.ProposeTrust(trust); return err })
		b.refuse("Cosign with "+c.name, c.decides, func() error {
			_, _, err := b.op.Cosign(t.Context(), b.record(evidence.KindGovernance, withdrawal, b.ops[0]))
			return err
		})
		b.refuse("Assign with "+c.name, c.assigns, func() error { _, _, err := b.op.Assign(t.Context(), b.order()); return err })
		b.refuse("Publish with "+c.name, c.assigns, func() error { _, err := b.op.Publish(t.Context(), pub); return err })
	}
	// A receipt is kept all the same, and closed by whoever has the key.
	b.op.SetKeys(operator.Keys{})
	if _, err := b.op.Accept(t.Context(), b.receipt(a, b.worker)); tassadar.CodeOf(err) != tassadar.KeyMissing || len(b.all().Receipts()) != 1 {
		t.Errorf("Accept without a dispatcher's key: %v", err)
	}
	b.op.SetKeys(operator.Keys{Dispatcher: b.desk})
	b.inForce("CloseOpen", func() error { return b.op.CloseOpen(t.Context()) })
	// A revoked key is named as that.
	b = newBench(t, 2, 1)
	record, _, err := b.op.ProposeTrust(b.edited(func(t *tassadar.Trust) {
		for _, s := range []*evidence.Signer{b.ops[0], b.desk} {
			k, _ := t.Key(s.ID())
			k.Revoked = b.now
		}
	}))
	b.must(err)
	b.must(b.op.SetTrust(t.Context(), record))
	b.refuse("Decide with a revoked key", tassadar.KeyRevoked, func() error { return b.decide(withdrawal) })
	b.refuse("Assign with a revoked key", tassadar.KeyRevoked, func() error { _, _, err := b.op.Assign(t.Context(), b.order()); return err })
	// The next step is about the key that is revoked, and not about a worker's.
	if next := tassadar.NextOf(b.decide(withdrawal)); !strings.HasPrefix(next, "tassadar enrol --role operator") {
		t.Errorf("a revoked operator is told: %s", next)
	}
	if _, _, err := b.op.Assign(t.Context(), b.order()); !strings.HasPrefix(tassadar.NextOf(err), "tassadar trust rotate dispatcher") {
		t.Errorf("a revoked dispatcher is told: %s", tassadar.NextOf(err))
	}
}

func TestEmptyLog(t *testing.T) {
	b := newBench(t, 1, 1)
	keys := operator.Keys{Operator: b.ops[0], Dispatcher: b.desk}
	op, err := operator.New(&memLog{key: b.log.key, room: -1}, keys, b.trust, b.clock)
	b.must(err)
	if op.Verified().Valid() || op.TrustLogged() || op.Trust().Digest() != b.trust.Digest() {
		t.Error("an empty log is verified")
	}
	for name, act := range map[string]func() (tassadar.Code, error){
		"Accept": func() (tassadar.Code, error) {
			_, err := op.Accept(t.Context(), b.receipt("", b.worker))
			return tassadar.EvidenceUnverifiable, err
		},
		"Verdict": func() (tassadar.Code, error) { _, err := op.Verdict(); return tassadar.EvidenceUnverifiable, err },
		"Assign": func() (tassadar.Code, error) {
			_, _, err := op.Assign(t.Context(), b.order())
			return tassadar.EvidenceUnverifiable, err
		},
		"Decide": func() (tassadar.Code, error) {
			_, _, err := op.Decide(t.Context(), withdrawal)
			return tassadar.BadUse, err
		},
		"SetPolicy before the trust": func() (tassadar.Code, error) {
			return tassadar.SignerUntrusted, op.SetPolicy(t.Context(), policy())
		},
		"a trust signed by a stranger": func() (tassadar.Code, error) {
			op.SetKeys(operator.Keys{Operator: signer(t, "stranger")})
			defer op.SetKeys(keys)
			record, _, err := op.ProposeTrust(b.trust)
			b.must(err)
			return tassadar.SignerUntrusted, op.SetTrust(t.Context(), record)
		},
		"a trust without a key": func() (tassadar.Code, error) {
			op.SetKeys(operator.Keys{})
			defer op.SetKeys(keys)
			_, _, err := op.ProposeTrust(b.trust)
			return tassadar.KeyMissing, err
		},
	} {
		if want, err := act(); tassadar.CodeOf(err) != want || op.Verified().Valid() {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
	if err := op.CloseOpen(t.Context()); err != nil {
		t.Error(err)
	}
	foreign := b.trust
	foreign.Keys = slices.Clone(foreign.Keys)
	key, err := evidence.NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(make([]byte, 32)))
	b.must(err)
	foreign.Keys[0] = key.Key()
	if _, err := operator.New(b.log, keys, foreign, b.clock); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a log of another key: %v", err)
	}
	// The log of somebody else's operators is none of ours.
	other := b.trust
	other.Keys = append(slices.Clone(b.trust.Keys[:3]), signer(t, "other").Key(tassadar.RoleOperator))
	if _, err := operator.New(b.log, keys, other, b.clock); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("a log of other operators: %v", err)
	}
}

// TestSucceed: a log that takes the place of another names it in its first
// trust, and only there.
func TestSucceed(t *testing.T) {
	b := newBench(t, 1, 1)
	old := b.op.Verified().Head()
	b.refuse("beside a log", tassadar.BadUse, func() error { return b.op.Succeed(t.Context(), b.trust, old) })
	seed := sha256.Sum256([]byte("successor"))
	key, err := evidence.NewLogKey("test.invalid/second", ed25519.NewKeyFromSeed(seed[:]))
	b.must(err)
	trust := b.edited(func(t *tassadar.Trust) { t.Keys[0] = key.Key() })
	op, err := operator.New(&memLog{key: key, room: -1}, operator.Keys{Operator: b.ops[0], Dispatcher: b.desk}, trust, b.clock)
	b.must(err)
	b.must(op.Succeed(t.Context(), trust, old))
	if all := op.Verified().Trusts(); len(all) != 1 || all[0].Body.Predecessor == nil || all[0].Body.Predecessor.Origin != old.Origin || all[0].Body.Predecessor.Size != old.Size {
		t.Errorf("trusts %+v", all)
	}
}

// TestAFullDisk: what was not appended is not there, and the operator goes on
// from what is.
func TestAFullDisk(t *testing.T) {
	b := newBench(t, 1, 1)
	b.log.room = 0
	if err := b.decide(withdrawal); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
	if len(b.op.Withdrawal(cell)) != 0 {
		t.Error("a decision that was not appended is in force")
	}
	b.log.room = -1
	b.inForce("the same again", func() error { return b.decide(withdrawal) })
}

// An interrupt comes before what is appended, or after it: nobody is told that a record
// is not logged which is.
func TestInterruptedAppend(t *testing.T) {
	b := newBench(t, 1, 1)
	ctx, cancel := context.WithCancel(t.Context())
	b.log.during = cancel
	before := b.op.Verified().Sizes().Assignments
	m := operator.Measurement{Cell: cell, Worker: b.worker.ID(), Lifetime: day}
	if _, _, err := b.op.Assign(ctx, m); err != nil || b.op.Verified().Sizes().Assignments != before+1 {
		t.Errorf("interrupted while it is appended: %v, %d assignments", err, b.op.Verified().Sizes().Assignments)
	}
	calls := b.log.calls
	if _, _, err := b.op.Assign(ctx, m); tassadar.CodeOf(err) != tassadar.RunFailed || !errors.Is(err, context.Canceled) || b.log.calls != calls {
		t.Errorf("interrupted before: %v, %d appends", err, b.log.calls-calls)
	}
}
