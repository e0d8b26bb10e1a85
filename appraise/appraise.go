// Package appraise turns verified evidence into verdicts: cells, drift and
// gates. It is pure. A verdict is a function of the policy digest, the trust
// digest, the version of the rules, a state of the log and an instant; the
// same input gives the same bytes. Nothing here reads a clock, a file or a
// network, and no float is touched.
//
// Start with [Appraise]. What it cannot decide is not green (law 3), and what
// is not green lists every reason.
package appraise

import (
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// Rules is the version of the appraisal rules. It changes whenever the same
// evidence could come to another verdict.
const Rules = "2"

// Status is the state of a cell.
type Status string

// The states, from best to worst.
const (
	Green      Status = "green"
	Incomplete Status = "incomplete" // measured, and something is missing
	Stale      Status = "stale"      // measured, and too old
	Unmeasured Status = "unmeasured"
	Red        Status = "red" // something differed, ran that must not, failed or was abandoned
)

// Verdict is the result of an appraisal.
type Verdict struct {
	Rules        string                   `json:"rules"`
	At           int64                    `json:"at"` // Unix seconds
	Log          evidence.LogHead         `json:"log"`
	PolicyDigest tassadar.Digest          `json:"policy_digest"`
	TrustDigest  tassadar.Digest          `json:"trust_digest"`
	Governance   evidence.GovernanceShown `json:"governance"`
	Cells        []Cell                   `json:"cells"`    // every declared cell, in order
	Profiles     []Profile                `json:"profiles"` // every profile, in order
	Gates        []Gate                   `json:"gates"`    // in order
	Drifts       []Drift                  `json:"drifts"`
	Changes      []Change                 `json:"changes"` // since the last publication
	Counts       Counts                   `json:"counts"`
	Rejected     []evidence.Rejected      `json:"rejected"`

	passed []Passed
}

// Counts are over the whole log up to the instant, red runs included (law 10).
type Counts struct {
	Assignments int `json:"assignments"`
	Pending     int `json:"pending"`
	Receipts    int `json:"receipts"`
	Failed      int `json:"failed"`
	Abandoned   int `json:"abandoned"`
	Differed    int `json:"differed"` // receipts with a differing or unstable case
	Violated    int `json:"violated"` // receipts with a refusal that was violated
	Replayed    int `json:"replayed"`
	Rejected    int `json:"rejected"`
}

// Cell is the verdict on one declared cell.
type Cell struct {
	tassadar.Cell
	Required  bool   `json:"required"`
	Status    Status `json:"status"`
	Published bool   `json:"published"`
	// Reasons says why the cell is not published: every code once, sorted.
	Reasons []tassadar.Code `json:"reasons"`
	// Findings are the reasons in detail, with receipts and cases. A green cell
	// can have findings: about receipts that do not count.
	Findings []Finding `json:"findings"`
	NotAfter int64     `json:"not_after"`
	// Versions are those for which the cell is green.
	Versions   []evidence.MeasuredVersion `json:"versions"`
	Machines   int                        `json:"machines"` // independent hosts that count
	Workers    int                        `json:"workers"`
	MeasuredAt int64                      `json:"measured_at"` // latest assignment with a receipt, 0 if none
	Receipts   []ReceiptLine              `json:"receipts"`    // in log order
	Pending    int                        `json:"pending"`
	Label      string                     `json:"label,omitempty"`
	Marks      []string                   `json:"marks"`
	// Recheck are the calls of facts that stand against the cell and that its
	// profile's own cases do not make: the next assignment carries them.
	Recheck []evidence.Recheck `json:"recheck,omitempty"`
}

// Finding is one reason in detail.
type Finding struct {
	Code    tassadar.Code   `json:"code"`
	Detail  string          `json:"detail"`
	Receipt tassadar.Digest `json:"receipt,omitempty"`
	Case    string          `json:"case,omitempty"`
}

// ReceiptLine is a receipt as a cell sees it.
type ReceiptLine struct {
	Receipt      tassadar.Digest `json:"receipt"`
	Index        tassadar.Uint   `json:"index"` // in the log
	Worker       string          `json:"worker"`
	Host         string          `json:"host"`
	AssignedAt   int64           `json:"assigned_at"`
	ExpiresAt    int64           `json:"expires_at"`
	Engine       string          `json:"engine"`
	EngineDigest tassadar.Digest `json:"engine_digest"`
	Counts       bool            `json:"counts"`
	// Complete means that measuring again would add nothing: the receipt is
	// closed, fresh, and saw everything but, if Full is false, the cases marked
	// full. It says nothing about what was seen.
	Complete bool            `json:"complete"`
	Full     bool            `json:"full"`
	Codes    []tassadar.Code `json:"codes"`
	Variants []string        `json:"variants,omitempty"` // cases that passed with other allowed bits
}

// Profile is the verdict on a profile.
type Profile struct {
	Profile            string          `json:"profile"`
	Title              string          `json:"title"`
	Gate               string          `json:"gate"`
	Implemented        bool            `json:"implemented"`
	Passed             bool            `json:"passed"`
	RequiredCells      int             `json:"required_cells"`
	GreenCells         int             `json:"green_cells"`
	PublishedCells     int             `json:"published_cells"`
	Backends           []string        `json:"runtime_backends"`
	SettlementEligible bool            `json:"settlement_eligible"`
	Reasons            []tassadar.Code `json:"reasons"` // why not passed or not eligible
}

// Appraise makes the verdict on the evidence under the logged policy with the
// digest, at an instant in Unix seconds. Its errors carry a reason code: the
// evidence was not verified, the log does not hold the policy, or it holds
// records that this program does not know.
func Appraise(v *evidence.Verified, policyDigest tassadar.Digest, at int64) (*Verdict, error) {
	return appraiseUnder(v, policyDigest, at, nil)
}

// appraiseUnder is [Appraise] for a verifier with a trust of its own: workers
// that it does not know, and keys that it revokes, count for nothing towards
// green. It takes away no decision, no fact and no failed run (law 18).
func appraiseUnder(v *evidence.Verified, policyDigest tassadar.Digest, at int64, own *tassadar.Trust) (*Verdict, error) {
	if !v.Valid() {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the evidence was not verified")
	}
	if unknown := v.Unknown(); len(unknown) > 0 {
		return nil, tassadar.Errorf(tassadar.VerifierTooOld, "leaf %d: %s", unknown[0].Index, unknown[0].Detail)
	}
	policy, ok := v.Policy(policyDigest)
	if !ok {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "policy %s is not in the log", policyDigest.Short())
	}
	trust, trustDigest := v.Trust()
	out := &Verdict{
		Rules:        Rules,
		At:           at,
		Log:          v.Head(),
		PolicyDigest: policyDigest,
		TrustDigest:  trustDigest,
		Governance:   governanceOf(trust),
		Cells:        []Cell{},
		Profiles:     []Profile{},
		Gates:        []Gate{},
		Drifts:       []Drift{},
		Changes:      []Change{},
		Rejected:     append([]evidence.Rejected{}, v.Rejected()...),
	}
	a := &appraisal{v: v, policy: policy, trust: trust, own: own, at: at, digests: map[string]tassadar.Digest{},
		caseDigests: map[*tassadar.Case]tassadar.Digest{}, caseInputs: map[*tassadar.Case]tassadar.Digest{}}
	for i := range policy.Profiles {
		p := &policy.Profiles[i]
		a.digests[p.ID] = p.Digest()
	}
	a.read(out)
	a.findHosts()
	a.findFacts()
	a.contradict() // the references that were computed
	a.findConsensus()
	for _, r := range a.readings {
		a.check(r)
	}
	a.contradict() // and now also what families agree on
	a.findAlike()
	for i := range policy.Envelopes {
		e := &policy.Envelopes[i]
		for _, declared := range e.Cells() {
			out.Cells = append(out.Cells, a.cell(e, declared))
		}
	}
	slices.SortFunc(out.Cells, func(x, y Cell) int { return x.Cell.Compare(y.Cell) })
	a.gates(out)
	a.profiles(out)
	a.drift(out)
	a.count(out)
	return out, nil
}

func governanceOf(t *tassadar.Trust) evidence.GovernanceShown {
	g := evidence.GovernanceShown{Threshold: t.Governance.Threshold}
	for i := range t.Keys {
		if t.Keys[i].Role == tassadar.RoleOperator && t.Keys[i].Revoked == 0 {
			g.Operators++
		}
	}
	g.OneByOne = g.Threshold == 1
	return g
}

// Cell returns the verdict on a cell.
func (v *Verdict) Cell(c tassadar.Cell) (*Cell, bool) {
	for i := range v.Cells {
		if v.Cells[i].Cell == c {
			return &v.Cells[i], true
		}
	}
	return nil, false
}

// Gate returns the verdict on a gate.
func (v *Verdict) Gate(id string) (*Gate, bool) {
	for i := range v.Gates {
		if v.Gates[i].Gate == id {
			return &v.Gates[i], true
		}
	}
	return nil, false
}

// appraisal is the work of one Appraise.
type appraisal struct {
	v           *evidence.Verified
	policy      *tassadar.Policy
	trust       *tassadar.Trust // the last one in the log
	own         *tassadar.Trust // the verifier's, nil where it is the log's
	at          int64
	digests     map[string]tassadar.Digest // of the profiles
	assignments []*assignment              // in log order
	byCell      map[tassadar.Cell][]*assignment
	readings    []*reading // the first receipt of each assignment, in log order
	all         []*reading // every receipt of the worker that its assignment names
	facts       []*fact
	// contradicting are the facts that contradict something.
	contradicting []*fact
	known         map[measuredCase][]knownCase // fixed cases of all policies
	refusals      map[measuredCase]call        // what the refusal cases of all policies run
	torn          map[string][]*reading        // receipts by host, of hosts with two native architectures
	alike         map[alikeKey]Finding
	// caseDigests and caseInputs hold digests of cases of the log's policies.
	caseDigests, caseInputs map[*tassadar.Case]tassadar.Digest
	// consensus holds what families agree on; nothing where they contradict one
	// another.
	consensus map[consensusKey]agreement
	changed   map[consensusKey]bool // cases of which families agreed on two results
}
