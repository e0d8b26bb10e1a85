package mutation_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"tassadar"
	"tassadar/evidence"
)

// decided writes the log with one more decision, by as many operators as decide, and
// names its kind: an assignment cancelled, a receipt resolved, leaves voided, a cell
// withdrawn, a worker retired, bound to another host or revoked.
func (b *builder) decided(r *rand.Rand) (kind, what string) {
	items := b.items
	at := 2 + r.IntN(len(items)-1) // behind the first trust and the first policy
	tie := r.IntN(2) == 0
	b.all = r.IntN(3) == 0
	b.rest(items[:at], false)
	of := func(kind evidence.Kind) []*item {
		return slices.DeleteFunc(slices.Clone(items[:at]), func(it *item) bool { return it.kind != kind })
	}
	draw := func(all []*item) *item { return all[r.IntN(len(all))] }
	it := &item{kind: evidence.KindGovernance, signers: operators[:2]}
	if r.IntN(5) == 0 {
		it.signers = operators[:1]
	}
	now := b.instant(items[at-1])
	g := &evidence.Governance{Decided: evidence.Decided{At: now, Until: now + 86400}, Why: "drill"}
	n := r.IntN(8)
	if assigned := of(evidence.KindAssignment); n < 4 && len(assigned) == 0 {
		n = 4
	}
	switch n {
	case 0, 1:
		g.Action = evidence.ActCancel
		assigned := of(evidence.KindAssignment)
		for range 1 + r.IntN(2) {
			g.Assignments = append(g.Assignments, draw(assigned).digest)
		}
		if r.IntN(2) == 0 { // the newest, which nobody answered yet where the log stops behind it
			g.Assignments = []tassadar.Digest{assigned[len(assigned)-1].digest}
		}
		slices.Sort(g.Assignments)
		g.Assignments = slices.Compact(g.Assignments)
	case 2:
		g.Action, g.Receipt = evidence.ActResolve, draw(items).digest
		if all := of(evidence.KindReceipt); len(all) > 0 {
			g.Receipt = draw(all).digest
		}
	case 3:
		from := r.IntN(len(b.leaves))
		g.Action, g.From, g.To = evidence.ActVoid, tassadar.Uint(from), tassadar.Uint(from+r.IntN(len(b.leaves)-from))
		if r.IntN(2) == 0 {
			g.Key = allKeys[r.IntN(len(allKeys))].ID()
		}
	case 4:
		c := cellOf([]string{articleID, ownID}[r.IntN(2)], fmt.Sprint("e", 1+r.IntN(3)))
		g.Action, g.Cell = evidence.ActWithdraw, &c
	default:
		trust := clone(b.trust).(*tassadar.Trust)
		var workers []*tassadar.Key
		for i := range trust.Keys {
			if trust.Keys[i].Role == tassadar.RoleWorker {
				workers = append(workers, &trust.Keys[i])
			}
		}
		k := workers[r.IntN(len(workers))]
		switch n {
		case 5:
			kind, k.RetiredFrom = "retire", now+[]int64{-20_000, -1000, 0, 1000}[r.IntN(4)]
		case 6:
			kind, k.Formerly = "rebind", []string{k.Host}
			k.Host = digest(fmt.Sprint("new host ", r.IntN(2))).Hex()
			if r.IntN(2) == 0 { // onto another worker's
				k.Host = workers[r.IntN(len(workers))].Host
			}
			if k.Host == k.Formerly[0] {
				k.Formerly = nil
			}
		case 7:
			kind, k.Revoked = "revoke", now
		}
		it.kind, it.body = evidence.KindTrust, &evidence.TrustRecord{Decided: g.Decided, Trust: *trust}
		it.subjects = of(evidence.KindTrust)[0].subjects
	}
	if it.body == nil {
		kind, it.body = string(g.Action), g
		it.subjects = []evidence.Subject{evidence.NewSubject("governance", digest("governance"))}
		if all := of(evidence.KindGovernance); len(all) > 0 {
			it.subjects = all[0].subjects
		}
	}
	b.renew(it, true)
	what = fmt.Sprintf("at record %d: %+v", at, it.body)
	b.rest(items[at:], tie)
	if tie {
		kind += ", rest tied"
	}
	return kind, what
}

// instant is the one that a record carries, or the log's end where it has none.
func (b *builder) instant(it *item) int64 {
	switch x := it.body.(type) {
	case *evidence.TrustRecord:
		return x.At
	case *evidence.PolicyRecord:
		return x.At
	case *evidence.Governance:
		return x.At
	case *evidence.Assignment:
		return x.IssuedAt
	case *evidence.Publication:
		return x.IssuedAt
	case *evidence.Receipt:
		return x.FinishedAt
	}
	return b.now
}

// TestDecidedMore: one decision more, wherever in the log, leaves no verdict greener than
// the model's, and a verifier with nothing that an appraisal at the end would not publish.
func TestDecidedMore(t *testing.T) {
	b := newBase(t)
	var c tally
	each(t, number(150, 10_000), &c, func(r *rand.Rand, i int) {
		m := b.builder(r.IntN(2))
		kind, what := m.decided(r)
		judge(m, r, i, &c, kind, what)
	})
	for _, kind := range []string{"cancel", "resolve", "void", "withdraw", "retire", "rebind", "revoke"} {
		if len(c.count[kind]) == 0 && len(c.count[kind+", rest tied"]) == 0 {
			t.Errorf("no decision of kind %s", kind)
		}
	}
}
