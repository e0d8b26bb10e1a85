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
	"cmp"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// Rules is the version of the appraisal rules. It changes whenever the same
// evidence could come to another verdict.
const Rules = "1"

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
// evidence was not verified, or the log does not hold the policy.
func Appraise(v *evidence.Verified, policyDigest tassadar.Digest, at int64) (*Verdict, error) {
	if !v.Valid() {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the evidence was not verified")
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
	a := &appraisal{v: v, policy: policy, trust: trust, at: at, digests: map[string]tassadar.Digest{}, changes: map[string][]evidence.ReferenceChange{}}
	for i := range policy.Profiles {
		p := &policy.Profiles[i]
		a.digests[p.ID] = p.Digest()
		a.changes[p.ID] = ReferenceChanges(v, p, at)
	}
	a.read(out)
	a.findConsensus()
	for _, r := range a.readings {
		a.check(r)
	}
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
	v        *evidence.Verified
	policy   *tassadar.Policy
	trust    *tassadar.Trust
	at       int64
	digests  map[string]tassadar.Digest            // of the profiles
	changes  map[string][]evidence.ReferenceChange // of reference values without a rebaseline, by profile
	orders   []*order                              // in log order
	readings []*reading                            // in log order
	// consensus holds what families agree on; nothing where they contradict one
	// another.
	consensus map[consensusKey]agreement
}

// order is an assignment and what came of it.
type order struct {
	*evidence.Logged[evidence.Assignment]
	reading  *reading // nil if no receipt has arrived in time
	replays  []tassadar.Digest
	late     bool // a receipt arrived after the deadline
	arrived  bool
	repeated bool // the nonce was used before
}

// reading is one receipt with its assignment and references.
type reading struct {
	*evidence.Logged[evidence.Receipt]
	order *order
	refs  *evidence.Logged[evidence.References]

	findings []Finding
	variants []string
	horizon  uint64
	// differs is set where a trusted worker saw a difference or a violated
	// refusal: it blocks (law 10).
	differs  bool
	violated bool
	blocks   bool
	failed   bool
	open     bool // failed or late, and not measured again since
	trusted  bool
	drifted  bool  // a module was not the policy's
	foreign  bool  // measured, as ordered, under another profile digest than the policy's
	expires  int64 // when the evidence goes stale
	lapses   int64 // when the receipt stops to count, at the latest when it goes stale
	resolved bool
	lacking  int // findings that measuring again on this machine would remove
}

func (a *appraisal) read(out *Verdict) {
	byDigest := map[tassadar.Digest]*order{}
	nonces := map[string]bool{}
	assignments := a.v.Assignments()
	for i := range assignments {
		l := &assignments[i]
		if l.Body.IssuedAt > a.at {
			continue
		}
		o := &order{Logged: l, repeated: nonces[string(l.Body.Nonce)]}
		nonces[string(l.Body.Nonce)] = true
		a.orders = append(a.orders, o)
		byDigest[l.Digest] = o
	}
	closing := map[tassadar.Digest]*evidence.Logged[evidence.References]{}
	refs := a.v.References()
	for i := range refs {
		r := &refs[i]
		if _, dup := closing[r.Body.Receipt]; !dup && r.Body.ReceivedAt <= a.at {
			closing[r.Body.Receipt] = r
		}
	}
	future := map[tassadar.Digest]bool{}
	for i := range refs {
		if refs[i].Body.ReceivedAt > a.at {
			future[refs[i].Body.Receipt] = true
		}
	}
	resolved := map[tassadar.Digest]bool{}
	for _, g := range a.v.Governance() {
		if g.Body.Action == evidence.ActResolve && g.At <= a.at {
			resolved[g.Body.Receipt] = true
		}
	}
	receipts := a.v.Receipts()
	for i := range receipts {
		l := &receipts[i]
		if future[l.Digest] {
			continue
		}
		o := byDigest[l.Body.Assignment]
		if o == nil || l.Index < o.Index {
			out.Rejected = append(out.Rejected, evidence.Rejected{Index: l.Index, Code: tassadar.EvidenceUnverifiable,
				Detail: "receipt " + l.Digest.Short() + " answers no assignment that was logged before it"})
			continue
		}
		if _, known := a.trust.Key(o.Body.Worker); known && !l.SignedBy(o.Body.Worker) {
			// Somebody else's answer neither counts nor uses the assignment up.
			out.Rejected = append(out.Rejected, evidence.Rejected{Index: l.Index, Code: tassadar.SignerUntrusted,
				Detail: "receipt " + l.Digest.Short() + " is not signed by the worker that its assignment names"})
			continue
		}
		if o.arrived {
			o.replays = append(o.replays, l.Digest)
			continue
		}
		o.arrived = true
		ref := closing[l.Digest]
		if ref != nil && (ref.Index < l.Index || ref.Body.Assignment != o.Digest) {
			ref = nil
		}
		if ref != nil && ref.Body.ReceivedAt > o.Body.Deadline {
			o.late = true
		}
		r := &reading{Logged: l, order: o, refs: ref, resolved: resolved[l.Digest]}
		o.reading = r
		a.readings = append(a.readings, r)
	}
	slices.SortFunc(out.Rejected, func(x, y evidence.Rejected) int {
		return cmp.Or(cmp.Compare(x.Index, y.Index), cmp.Compare(x.Code, y.Code))
	})
}

// abandoned reports whether the order had no receipt by its deadline.
func (o *order) abandoned(at int64) bool {
	return o.late || !o.arrived && at > o.Body.Deadline
}

func (a *appraisal) count(out *Verdict) {
	c := &out.Counts
	c.Assignments = len(a.orders)
	c.Rejected = len(out.Rejected)
	for _, o := range a.orders {
		c.Replayed += len(o.replays)
		switch {
		case o.abandoned(a.at):
			c.Abandoned++
		case !o.arrived:
			c.Pending++
		}
		if o.reading == nil {
			continue
		}
		c.Receipts++
		if o.reading.failed {
			c.Failed++
		}
		if o.reading.differs {
			c.Differed++
		}
		if o.reading.violated {
			c.Violated++
		}
	}
}
