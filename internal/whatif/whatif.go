// Package whatif says which cells and gates would be others if something were decided, or
// time went on: start with [Try]. What is supposed is decided in a log in memory, by the same
// records as it would be in the real one, so that there is one way to a verdict.
package whatif

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
	"tassadar/internal/text"
)

// Supposed is what is to be supposed, decided in this order.
type Supposed struct {
	Policy   *tassadar.Policy // another policy
	Revoke   []string         // keys, by their beginnings
	Retire   []string         // workers, by the beginnings of their keys
	From     int64            // Unix seconds, from which on they retire; 0 for now
	Resolve  []string         // receipts that are taken out, by their beginnings
	Withdraw []tassadar.Cell  // cells, with * for any part
	At       int64            // Unix seconds; 0 for now
}

// why is the reason of what is decided; nobody reads it.
const why = "supposed"

// Change is a cell or a gate that would be another.
type Change struct {
	Cell    *tassadar.Cell  `json:"cell,omitempty"`
	Gate    string          `json:"gate,omitempty"`
	Was     string          `json:"was"` // undeclared where it is not in the policy in force
	Would   string          `json:"would"`
	Reasons []tassadar.Code `json:"reasons"` // why it would not be published, or green
}

// Answer is what would change.
type Answer struct {
	Removes []tassadar.Removal `json:"removes"` // by the other policy
	Changes []Change           `json:"changes"`
	Cells   int                `json:"cells"` // that were compared, of both verdicts
	Gates   int                `json:"gates"`
	At      int64              `json:"at"` // of the second verdict
}

// Try decides what is supposed in an operator's log, which nobody else may use, and compares
// verdicts. Now is of the first one. Errors are those of the decisions.
func Try(ctx context.Context, op *operator.Operator, s *Supposed, now int64) (*Answer, error) {
	before, err := op.Verdict()
	if err != nil {
		return nil, err
	}
	a := &Answer{Removes: []tassadar.Removal{}, At: now}
	if err := s.decide(ctx, op, a); err != nil {
		return nil, err
	}
	policies := op.Verified().Policies()
	if s.At != 0 {
		a.At = s.At
	}
	after, err := appraise.Appraise(op.Verified(), policies[len(policies)-1].Body.PolicyDigest, a.At)
	if err != nil {
		return nil, err
	}
	a.compare(before, after)
	return a, nil
}

func (s *Supposed) decide(ctx context.Context, op *operator.Operator, a *Answer) error {
	decisions := len(s.Revoke) + len(s.Retire) + len(s.Resolve) + len(s.Withdraw)
	if n := op.Trust().Governance.Threshold; n > 1 && (decisions > 0 || s.Policy != nil) {
		return tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "%d operators decide together, and one key is here: what they would decide cannot be supposed", n), "tassadar policy diff DIR shows what a policy removes; --at supposes no decision.")
	}
	if s.Policy != nil {
		record, removes, _, err := op.ProposePolicy(*s.Policy, why)
		if err != nil {
			return err
		}
		if _, err := op.Log(ctx, record); err != nil {
			return err
		}
		a.Removes = append(a.Removes, removes...)
	}
	for _, prefix := range s.Revoke {
		err := trusting(ctx, op, func(now int64) (tassadar.Trust, error) {
			id, err := operator.Revocable(op.Trust(), prefix, "")
			return operator.Revoke(op.Trust(), id, now), err
		})
		if err != nil {
			return err
		}
	}
	for _, prefix := range s.Retire {
		err := trusting(ctx, op, func(now int64) (tassadar.Trust, error) {
			from := cmp.Or(s.From, now+1) // what was handed in within this very second counts
			id, err := operator.Retirable(op.Trust(), prefix, from)
			return operator.Retire(op.Trust(), id, from), err
		})
		if err != nil {
			return err
		}
	}
	for _, prefix := range s.Resolve {
		receipt, err := operator.FindReceipt(op.Verified(), prefix)
		if err == nil {
			_, _, err = op.Decide(ctx, evidence.Governance{Action: evidence.ActResolve, Receipt: receipt, Why: why})
		}
		if err != nil {
			return err
		}
	}
	for i := range s.Withdraw {
		if err := operator.CheckDeclared(op.Verified(), s.Withdraw[i]); err != nil {
			return err
		}
		if _, _, err := op.Decide(ctx, evidence.Governance{Action: evidence.ActWithdraw, Cell: &s.Withdraw[i], Why: why}); err != nil {
			return err
		}
	}
	return nil
}

// trusting logs the next trust.
func trusting(ctx context.Context, op *operator.Operator, next func(now int64) (tassadar.Trust, error)) error {
	now, err := op.Instant()
	if err != nil {
		return err
	}
	trust, err := next(now)
	if err != nil {
		return err
	}
	record, _, err := op.ProposeTrust(trust)
	if err != nil {
		return err
	}
	return op.SetTrust(ctx, record)
}

// undeclared is the state of a cell that an envelope does not declare.
const undeclared = "undeclared"

func stateOf(c *appraise.Cell) string {
	if c.Published {
		return string(c.Status) + ", published"
	}
	return string(c.Status)
}

func (a *Answer) compare(before, after *appraise.Verdict) {
	a.Changes = []Change{}
	for i := range after.Cells {
		c := &after.Cells[i]
		was := undeclared
		if b, ok := before.Cell(c.Cell); ok {
			was = stateOf(b)
		}
		if would := stateOf(c); was != would {
			a.Changes = append(a.Changes, Change{Cell: &c.Cell, Was: was, Would: would, Reasons: slices.Clone(c.Reasons)})
		}
	}
	a.Cells = len(after.Cells)
	for i := range before.Cells {
		c := &before.Cells[i]
		if _, ok := after.Cell(c.Cell); !ok {
			a.Cells++
			a.Changes = append(a.Changes, Change{Cell: &c.Cell, Was: stateOf(c), Would: undeclared, Reasons: []tassadar.Code{}})
		}
	}
	colour := map[bool]string{true: "green", false: "red"}
	for i := range after.Gates {
		g := &after.Gates[i]
		was := undeclared
		if b, ok := before.Gate(g.Gate); ok {
			was = colour[b.Green]
		}
		if would := colour[g.Green]; was != would {
			a.Changes = append(a.Changes, Change{Gate: g.Gate, Was: was, Would: would, Reasons: slices.Clone(g.Reasons)})
		}
	}
	a.Gates = len(after.Gates)
	for i := range before.Gates {
		g := &before.Gates[i]
		if _, ok := after.Gate(g.Gate); !ok {
			a.Gates++
			a.Changes = append(a.Changes, Change{Gate: g.Gate, Was: colour[g.Green], Would: undeclared, Reasons: []tassadar.Code{}})
		}
	}
}

// Text prints an answer.
func Text(w io.Writer, a *Answer) {
	for _, r := range a.Removes {
		text.Wrap(w, "  ", strings.Fields(fmt.Sprintf("- the policy drops or weakens the %s", r)))
	}
	for i := range a.Changes {
		c := &a.Changes[i]
		if c.Cell != nil {
			text.Cell(w, "  ", c.Cell.String())
		} else {
			fmt.Fprintf(w, "  gate %s\n", tassadar.Printable(c.Gate))
		}
		words := append(strings.Fields(c.Was), "→")
		words = append(words, strings.Fields(c.Would)...)
		text.Wrap(w, "      ", append(words, text.Codes(c.Reasons)...))
	}
	fmt.Fprintf(w, "%s and %s at %s: %d would be others; nothing was logged\n",
		text.Plural(a.Cells, "cell", "cells"), text.Plural(a.Gates, "gate", "gates"), text.Instant(a.At), len(a.Changes))
}
