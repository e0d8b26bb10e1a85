// Package model appraises a log a second time: slowly, obviously, and apart
// from package appraise. It was written from the laws alone. Tests compare the
// two on generated logs; nothing in the product uses it.
//
// Start with [Appraise]. It collects what was ordered and what was answered
// (order.go), says what is wrong with each receipt (receipt.go), finds facts that
// contradict (facts.go) and what families agree on (agree.go), asks of every
// instant whether enough is left of a cell (cell.go), and lets gates decide
// (gate.go).
package model

import (
	"maps"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// Status is the state of a cell.
type Status string

// The states.
const (
	Green      Status = "green"
	Incomplete Status = "incomplete"
	Stale      Status = "stale"
	Unmeasured Status = "unmeasured"
	Red        Status = "red"
)

// Verdict is what the model says of a log.
type Verdict struct {
	Cells    []Cell
	Gates    []Gate
	Profiles []Profile
}

// Cell is the verdict on a declared cell.
type Cell struct {
	tassadar.Cell
	Required  bool
	Status    Status
	Published bool
	Reasons   []tassadar.Code // why it is not published, sorted
	NotAfter  int64
	Versions  []Version
	// Receipts says of every receipt of the cell what was found, in log order.
	Receipts []ReceiptLine
}

// Version is an engine version with compiler versions for which a cell is green.
type Version struct {
	Engine    string
	Digests   []tassadar.Digest
	Compilers []string
	Machines  int
	Workers   int
	NotAfter  int64
}

// ReceiptLine is what was found in one receipt.
type ReceiptLine struct {
	Index  uint64
	Counts bool
	Codes  []tassadar.Code
}

// Gate is the verdict on a gate.
type Gate struct {
	Gate    string
	Green   bool
	Until   int64
	Reasons []tassadar.Code
}

// Profile says whether a profile passed its gate.
type Profile struct {
	Profile string
	Passed  bool
}

// codes is a set of reason codes.
type codes map[tassadar.Code]bool

func (c codes) add(all ...tassadar.Code) {
	for _, code := range all {
		c[code] = true
	}
}

func (c codes) sorted() []tassadar.Code { return slices.Sorted(maps.Keys(c)) }

// world is everything that one appraisal looks at.
type world struct {
	v      *evidence.Verified
	memo   *Memo
	policy *tassadar.Policy
	at     int64
	trust  *tassadar.Trust // the last one
	orders []*order
	runs   []*run // all receipts that answer an order, replays too
	// shownFacts are all facts, and facts those that contradict something.
	shownFacts, facts []*fact
	votes             map[consensusKey][]vote
	agreed            map[consensusKey]tassadar.Digest // what families agree on at the instant
	torn              map[consensusKey]bool            // cases of which they ever agreed on two results
	alike             map[consensusKey]tassadar.Code
	verdicts          []*cell
	gates             map[string]*gate
}

// Appraise makes the verdict under the logged policy with the digest at an
// instant. It panics if the log does not hold the policy.
func Appraise(v *evidence.Verified, policy tassadar.Digest, at int64) Verdict {
	return NewMemo().Appraise(v, policy, at)
}

// Appraise is [Appraise] with the memory of earlier calls.
func (m *Memo) Appraise(v *evidence.Verified, policy tassadar.Digest, at int64) Verdict {
	p, ok := v.Policy(policy)
	if !ok {
		panic("model: the log has no policy " + string(policy))
	}
	w := &world{v: v, memo: m, policy: p, at: at, gates: map[string]*gate{}}
	w.trust, _ = v.Trust()
	w.collect()
	w.judgeHosts()
	for _, r := range w.runs {
		w.examineByPolicy(r)
	}
	w.findFacts()
	w.contradict()
	w.agree()
	w.contradict()
	w.findAlike()
	for _, declared := range p.Cells() {
		w.verdicts = append(w.verdicts, w.prepare(declared))
	}
	for _, c := range w.verdicts {
		c.decide()
	}
	var out Verdict
	for i := range p.Gates {
		g := w.gate(p.Gates[i].ID)
		line := Gate{Gate: p.Gates[i].ID, Green: g.green, Reasons: g.reasons.sorted()}
		if g.green {
			line.Until = g.until
		}
		out.Gates = append(out.Gates, line)
	}
	for i := range p.Profiles {
		out.Profiles = append(out.Profiles, Profile{p.Profiles[i].ID, w.passes(p.Profiles[i].ID).passed})
	}
	for _, c := range w.verdicts {
		out.Cells = append(out.Cells, c.publish())
	}
	return out
}
