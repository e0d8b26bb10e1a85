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
	"bytes"
	"cmp"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/parallel"
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
	shown  []shownCell // what gates show of each cell
	until  int64
}

// Counts are over the whole log up to the instant, red runs included (law 10).
type Counts struct {
	Assignments int `json:"assignments"`
	Pending     int `json:"pending"`
	Receipts    int `json:"receipts"`
	Failed      int `json:"failed"`
	Abandoned   int `json:"abandoned"`
	Cancelled   int `json:"cancelled,omitempty"`
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
	// Lacks are prerequisites of gates that the receipts of a green cell do not show.
	Lacks []Lack   `json:"lacks,omitempty"`
	Label string   `json:"label,omitempty"`
	Marks []string `json:"marks"`
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
	Complete bool `json:"complete"`
	// EngineLacks names capabilities that the engine does not have where the receipt is
	// not complete for want of them alone: measuring again would add nothing until the
	// engine, a module or the profile is another one. Such a receipt counts for nothing.
	EngineLacks []string `json:"engine_lacks,omitempty"`
	// Reexecuted means that somebody else than its worker executed a window of its traces
	// again, and that every token was found of those that were.
	Reexecuted bool            `json:"reexecuted,omitempty"`
	Full       bool            `json:"full"`
	Codes      []tassadar.Code `json:"codes"`
	Variants   []string        `json:"variants,omitempty"` // cases that passed with other allowed bits
	// Lacks are the prerequisites of gates, GATE/PREREQUISITE, that a receipt that
	// counts does not show by itself.
	Lacks []string `json:"lacks,omitempty"`
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
	policy, err := policyOf(v, policyDigest)
	if err != nil {
		return nil, err
	}
	a := newAppraisal(v, policy, policyDigest, own)
	a.declare()
	a.grow(v)
	return a.verdict(at, false, false)
}

func policyOf(v *evidence.Verified, d tassadar.Digest) (*tassadar.Policy, error) {
	if !v.Valid() {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the evidence was not verified")
	}
	if unknown := v.Unknown(); len(unknown) > 0 {
		return nil, tassadar.Errorf(tassadar.VerifierTooOld, "leaf %d: %s", unknown[0].Index, unknown[0].Detail)
	}
	policy, ok := v.Policy(d)
	if !ok {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "policy %s is not in the log", d.Short())
	}
	return policy, nil
}

// Appraiser appraises the states of a log that grows. Its verdicts are those of
// [Appraise]: it judges again only the units to which records came, or whose
// verdict time has changed. The zero value is ready. Not for concurrent use.
type Appraiser struct{ a *appraisal }

// Appraise is [Appraise]. It is fast where the log is the one before and longer.
func (x *Appraiser) Appraise(v *evidence.Verified, policyDigest tassadar.Digest, at int64) (*Verdict, error) {
	return x.appraise(v, policyDigest, at, false, false)
}

// Brief is Appraise for who needs no lists of receipts: cells have none, and what a
// prerequisite looked at names the first that counts. It takes memory by cells,
// where the appraiser was restored and the log has not grown.
func (x *Appraiser) Brief(v *evidence.Verified, policyDigest tassadar.Digest, at int64) (*Verdict, error) {
	return x.appraise(v, policyDigest, at, true, true)
}

func (x *Appraiser) appraise(v *evidence.Verified, policyDigest tassadar.Digest, at int64, brief, forget bool) (*Verdict, error) {
	policy, err := policyOf(v, policyDigest)
	if err != nil {
		return nil, err
	}
	if x.a == nil || !x.a.grewTo(v, policyDigest) {
		x.a = newAppraisal(v, policy, policyDigest, nil)
		x.a.declare()
	}
	x.a.grow(v)
	out, err := x.a.verdict(at, brief, forget)
	if err != nil {
		x.a = nil // some records are not in it
	}
	return out, err
}

// grewTo reports whether v is the appraised log and longer, without a policy, a
// trust or a decision more: these may change the meaning of every record.
func (a *appraisal) grewTo(v *evidence.Verified, policyDigest tassadar.Digest) bool {
	was, is := a.v.Head(), v.Head()
	return a.policyDigest == policyDigest && was.Origin == is.Origin && was.Size <= is.Size && bytes.Equal(v.RootAt(uint64(was.Size)), was.Root) &&
		a.samePolicies(v) && len(a.v.Trusts()) == len(v.Trusts()) && len(a.v.Governance()) == len(v.Governance()) &&
		len(a.v.Challenges()) == len(v.Challenges()) && len(a.v.Answers()) == len(v.Answers())
}

// samePolicies reports whether the policies of v are those that were looked at,
// and not only like them: what is known of a case is known of the one in memory.
func (a *appraisal) samePolicies(v *evidence.Verified) bool {
	return slices.EqualFunc(a.v.Policies(), v.Policies(), func(x, y evidence.Logged[evidence.PolicyRecord]) bool { return x.Body.Policy == y.Body.Policy })
}

// appraisal is what the units of a log share.
type appraisal struct {
	v            *evidence.Verified
	policy       *tassadar.Policy
	policyDigest tassadar.Digest
	trust        *tassadar.Trust              // the last one in the log
	own          *tassadar.Trust              // the verifier's, nil where it is the log's
	machines     map[string]string            // of hosts that were installed anew, see [tassadar.Trust.Machines]
	digests      map[string]tassadar.Digest   // of the profiles
	known        map[measuredCase][]knownCase // fixed cases of all policies
	refusals     map[measuredCase]call        // what the refusal cases of all policies run
	// caseDigests, caseInputs and caseReferences are of the cases of the log's policies.
	caseDigests, caseInputs map[*tassadar.Case]tassadar.Digest
	caseReferences          map[*tassadar.Case]expectation
	demands                 map[call][]demand
	generators              map[tassadar.Digest][]string // of the workloads in force, by program

	assignments []*assignment     // in log order, without those that were there when it was restored
	before      int               // how many those are
	restored    *evidence.LogHead // the state that it was restored at, nil where it has grown since
	readRow     func(n int) ([]byte, error)
	byDigest    map[tassadar.Digest]*assignment
	receipts    int                      // of the log that were read
	closings    int                      // likewise
	voided      map[tassadar.Digest]bool // receipts that governance voided: they are not logged again
	rejected    []evidence.Rejected      // receipts and closings
	hosts       map[string][]hostSeen    // native architectures of machines in attested receipts; more than one is a contradiction
	err         error                    // of reading records, the first
	units       []*unit
	unitOf      map[bond]*unit
	programs    map[[2]string][]tassadar.Digest // of a profile and a toolchain, by all policies
	agreeing    map[tassadar.Digest]bool        // programs of cases without a computed reference
	sliced      map[string]bool                 // profiles that any policy of the log has cases cut of
	allAlike    map[alikeKey]Finding            // of the last verdict, see findAlike
	ages        evidence.Ages                   // as of the last growth
	places      map[tassadar.Cell]int           // of the declared cells, in order
	challenged  map[tassadar.Digest][]challenge // by receipt
	asked       map[string][]asked              // prerequisites that look at receipts, by profile
	brief       bool                            // the verdict is without lists of receipts
}

func newAppraisal(v *evidence.Verified, policy *tassadar.Policy, policyDigest tassadar.Digest, own *tassadar.Trust) *appraisal {
	trust, _ := v.Trust()
	a := &appraisal{v: v, policy: policy, policyDigest: policyDigest, trust: trust, own: own, machines: machinesOf(trust, own),
		digests: map[string]tassadar.Digest{}, caseDigests: map[*tassadar.Case]tassadar.Digest{}, caseInputs: map[*tassadar.Case]tassadar.Digest{},
		caseReferences: map[*tassadar.Case]expectation{},
		byDigest:       map[tassadar.Digest]*assignment{}, voided: map[tassadar.Digest]bool{}, hosts: map[string][]hostSeen{},
		unitOf: map[bond]*unit{}, programs: map[[2]string][]tassadar.Digest{}, agreeing: map[tassadar.Digest]bool{}}
	for i := range policy.Profiles {
		p := &policy.Profiles[i]
		a.digests[p.ID] = p.Digest()
	}
	a.challenged, a.sliced, a.asked = challenges(v, own), slicedProfiles(v), findAsked(policy)
	a.known, a.refusals = a.knownCases(), a.knownRefusals()
	a.demands, a.generators = a.findDemands(), a.findGenerators()
	return a
}

// machinesOf are the machines by the last trust, and by the verifier's own: who knows that two
// hosts are one machine counts one.
func machinesOf(last, own *tassadar.Trust) map[string]string {
	all := *last
	if own != nil {
		all.Keys = slices.Concat(last.Keys, own.Keys)
	}
	return all.Machines()
}

// verdict judges the units that are not judged as of the instant, and puts
// together what all of them say.
func (a *appraisal) verdict(at int64, brief, forget bool) (*Verdict, error) {
	a.brief = brief
	var open []*unit
	for _, u := range a.units {
		if !u.judged || !u.now.covers(at) {
			open = append(open, u)
		}
	}
	parallel.Do(len(open), 1, func(i int) {
		u := open[i]
		unread := u.unread
		if u.load(); u.err == nil {
			u.judge(at)
		}
		if forget && unread {
			u.forget()
		}
	})
	for _, u := range open {
		a.fail(u.err)
	}
	if a.err != nil {
		return nil, a.err
	}
	_, trustDigest := a.v.Trust()
	out := &Verdict{
		Rules:        Rules,
		At:           at,
		Log:          a.v.Head(),
		PolicyDigest: a.policyDigest,
		TrustDigest:  trustDigest,
		Governance:   governanceOf(a.trust),
		Cells:        []Cell{},
		Profiles:     []Profile{},
		Gates:        []Gate{},
		Drifts:       []Drift{},
		Changes:      []Change{},
		Rejected:     append([]evidence.Rejected{}, a.v.Rejected()...),
	}
	out.Rejected = append(out.Rejected, a.rejected...)
	slices.SortStableFunc(out.Rejected, func(x, y evidence.Rejected) int {
		return cmp.Or(cmp.Compare(x.Index, y.Index), cmp.Compare(x.Code, y.Code), cmp.Compare(x.Detail, y.Detail))
	})
	if a.allAlike == nil || slices.ContainsFunc(open, func(u *unit) bool { return u.endsAnew }) {
		a.allAlike = a.findAlike()
	}
	a.cells(out)
	a.gates(out)
	a.profiles(out)
	a.drift(out)
	a.count(out)
	out.until = a.until(out)
	a.fail(a.v.Err())
	return out, a.err
}

// cells puts together the cells of all units, in order.
func (a *appraisal) cells(out *Verdict) {
	var all []*judgedCell
	for _, u := range a.units {
		for i := range u.cells {
			all = append(all, &u.cells[i])
		}
	}
	if a.places == nil { // in a unit that is judged again, a cell keeps its place
		sorted := slices.Clone(all)
		slices.SortStableFunc(sorted, func(x, y *judgedCell) int { return x.Cell.Cell.Compare(y.Cell.Cell) })
		a.places = make(map[tassadar.Cell]int, len(sorted))
		for i, c := range sorted {
			a.places[c.Cell.Cell] = i
		}
	}
	out.Cells, out.shown = make([]Cell, len(all)), make([]shownCell, len(all))
	parallel.Do(len(all), 256, func(i int) {
		c := all[i]
		at := a.places[c.Cell.Cell]
		out.Cells[at], out.shown[at] = a.withAlike(&c.Cell, a.allAlike), shownCell{name: c.Cell.String(), summary: &c.Summary}
		if a.brief {
			out.Cells[at].Receipts = nil
		} else if c.Receipts != nil {
			out.shown[at].receipts = counting(c.Receipts)
		}
	})
	if a.brief {
		for i := range out.shown {
			if first := out.shown[i].summary.First; first != "" {
				out.shown[i].receipts = []tassadar.Digest{first}
			}
		}
		return
	}
	a.listReceipts(out)
}

// fail keeps the first error of reading records.
func (a *appraisal) fail(err error) {
	if a.err == nil {
		a.err = err
	}
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
	i, ok := slices.BinarySearchFunc(v.Cells, c, func(x Cell, c tassadar.Cell) int { return x.Cell.Compare(c) })
	if !ok {
		return nil, false
	}
	return &v.Cells[i], true
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
