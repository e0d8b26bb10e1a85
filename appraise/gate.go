package appraise

import (
	"cmp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/parallel"
)

// Gate is the verdict on a gate.
type Gate struct {
	Gate          string          `json:"gate"`
	Title         string          `json:"title"`
	Green         bool            `json:"green"`
	Profiles      []GateProfile   `json:"profiles"`
	Prerequisites []Prerequisite  `json:"prerequisites"`
	Reasons       []tassadar.Code `json:"reasons"` // every code once, sorted
	// Until is the first instant at which the gate is not green any more if
	// nothing is added to the log; 0 where it is not green.
	Until int64 `json:"until"`
}

// GateProfile says whether one profile passes the gate.
type GateProfile struct {
	Profile string          `json:"profile"`
	Passed  bool            `json:"passed"`
	Reasons []tassadar.Code `json:"reasons"`
	Until   int64           `json:"until"` // as of the gate
	// Members says of each member of a composite profile whether it passed, and why
	// not.
	Members []EvidenceLine `json:"members,omitempty"`
}

// Prerequisite is the verdict on one named prerequisite, with what it rests
// on.
type Prerequisite struct {
	ID      string          `json:"id"`
	Title   string          `json:"title"`
	Kind    string          `json:"kind"`
	Passed  bool            `json:"passed"`
	Reasons []tassadar.Code `json:"reasons"`
	// Evidence lists what was looked at: a line a cell, profile or gate.
	Evidence []EvidenceLine `json:"evidence"`
}

// EvidenceLine is one thing that a prerequisite looked at.
type EvidenceLine struct {
	On       string            `json:"on"` // a cell, a profile, a gate, or a page of the runbook on a machine class
	Passed   bool              `json:"passed"`
	Reasons  []tassadar.Code   `json:"reasons"`
	Receipts []tassadar.Digest `json:"receipts,omitempty"`
	// Drill is the record that decides about a page, and NotAfter the first instant at which
	// it is too old, where it passed.
	Drill    tassadar.Digest `json:"drill,omitempty"`
	NotAfter int64           `json:"not_after,omitempty"`

	profile string // that it is about alone; "" where it concerns all
}

// Passed is a profile that passed its gate, with the cells that may be
// published, as they were at the gate. Only a gate makes one; the zero value
// publishes nothing.
type Passed struct {
	verdict *Verdict // that it came out of
	profile string
	rows    []evidence.PublishedCell
}

// Profile returns the profile's id, or "" for a zero value.
func (p Passed) Profile() string { return p.profile }

// Cells returns the cells that may be published: green, required, and of a
// profile that passed.
func (p Passed) Cells() []tassadar.Cell {
	var out []tassadar.Cell
	for _, row := range p.rows {
		out = append(out, row.Cell)
	}
	return out
}

// Passed returns the profiles that passed their gates.
func (v *Verdict) Passed() []Passed { return slices.Clone(v.passed) }

// classOf says which kind of prerequisite a reason belongs to. Whatever is not
// about receipts, refusals or floors is about portability, so that no reason
// falls between them; unmeasured belongs to all.
func classOf(c tassadar.Code) tassadar.PrerequisiteKind {
	switch c {
	case tassadar.EvidenceIncomplete, tassadar.EvidenceUnverifiable, tassadar.SignerUntrusted, tassadar.KeyRevoked, tassadar.KeyRetired,
		tassadar.Replayed, tassadar.FutureDated, tassadar.ClockSkew, tassadar.RunAbandoned, tassadar.RunFailed,
		tassadar.TooFewRuns:
		return tassadar.NeedReceipts
	case tassadar.RefusalMissing, tassadar.RefusalViolated:
		return tassadar.NeedRefusals
	case tassadar.FloorMissed:
		return tassadar.NeedFloors
	}
	return tassadar.NeedPortability
}

// shownCell is a cell among what a prerequisite looked at.
type shownCell struct {
	name     string
	summary  *summary
	receipts []tassadar.Digest // that count
}

// counting lists the receipts that count.
func counting(lines []ReceiptLine) []tassadar.Digest {
	var out []tassadar.Digest
	for i := range lines {
		if lines[i].Counts {
			out = append(out, lines[i].Receipt)
		}
	}
	return out
}

// summary is what gates ask of a cell's receipts.
type summary struct {
	First  tassadar.Digest `json:"first,omitempty"`  // the first that counts
	Unseen bool            `json:"unseen,omitempty"` // one counts of which nobody executed a window again
	// Enough are the prerequisites, as of [Lack.Need], that enough of those that count
	// show.
	Enough []string `json:"enough,omitempty"`
}

func (a *appraisal) summarise(c *Cell) summary {
	var s summary
	for i := range c.Receipts {
		if r := &c.Receipts[i]; r.Counts {
			s.First, s.Unseen = cmp.Or(s.First, r.Receipt), s.Unseen || !r.Reexecuted
		}
	}
	for _, x := range a.asked[c.Profile] {
		if a.enough(c, x.id) {
			s.Enough = append(s.Enough, x.id)
		}
	}
	return s
}

// gates evaluates every gate. The article gate is decided before all others
// and from its own profiles only; broad needs its verdict whatever the policy
// says (law 9).
func (a *appraisal) gates(out *Verdict) {
	decided := map[string]*Gate{}
	for i := range a.policy.Gates {
		a.gate(out, &a.policy.Gates[i], decided, map[string]bool{})
	}
	for i := range a.policy.Gates {
		out.Gates = append(out.Gates, *decided[a.policy.Gates[i].ID])
	}
	for i := range out.Gates {
		for _, p := range out.Gates[i].Profiles {
			if p.Passed {
				out.passed = append(out.passed, pass(out, p))
			}
		}
	}
	for i := range out.Cells {
		c := &out.Cells[i]
		if c.Published || c.Status != Green {
			continue
		}
		if !c.Required {
			c.add(Finding{Code: tassadar.ObservedOnly, Detail: "the envelope only observes this cell"})
			c.Reasons = union(c.Reasons, []tassadar.Code{tassadar.ObservedOnly})
		}
		for _, f := range a.gateFindings(out, c.Profile) {
			c.add(f)
			c.Reasons = union(c.Reasons, []tassadar.Code{f.Code})
		}
	}
}

// pass publishes the cells of a profile that passed. None is published for
// longer than its profile passes.
func pass(out *Verdict, p GateProfile) Passed {
	var cells []*Cell
	for i := range out.Cells {
		if c := &out.Cells[i]; c.Profile == p.Profile && c.Required && c.Status == Green {
			cells = append(cells, c)
		}
	}
	passed := Passed{verdict: out, profile: p.Profile, rows: make([]evidence.PublishedCell, len(cells))}
	parallel.Do(len(cells), 256, func(i int) {
		c := cells[i]
		c.Published, c.NotAfter = true, min(c.NotAfter, p.Until)
		c.Versions = slices.Clone(c.Versions)
		for j := range c.Versions {
			c.Versions[j].NotAfter = min(c.Versions[j].NotAfter, p.Until)
		}
		row := publishedRow(c)
		row.Published, row.NotAfter, row.Versions = true, c.NotAfter, cloneVersions(c.Versions)
		passed.rows[i] = row
	})
	return passed
}

func publishedRow(c *Cell) evidence.PublishedCell {
	return evidence.PublishedCell{Cell: c.Cell, Required: c.Required, Status: string(c.Status), Reasons: slices.Clone(c.Reasons),
		Machines: c.Machines, Label: c.Label, Marks: slices.Clone(c.Marks), Pending: c.Pending}
}

// gateFindings says why a green cell of the profile is not published.
func (a *appraisal) gateFindings(out *Verdict, profile string) []Finding {
	const detail = "the cell is green and its profile did not pass its gate"
	for _, g := range out.Gates {
		for _, p := range g.Profiles {
			if own, ok := a.policy.Profile(profile); p.Profile != profile || ok && own.Gate != g.Gate {
				continue // another gate that lists it decides nothing
			}
			if p.Passed {
				return nil
			}
			found := []Finding{{Code: tassadar.GateNotGreen, Detail: detail}}
			if slices.Contains(p.Reasons, tassadar.ArticleGateNotGreen) {
				found = append(found, Finding{Code: tassadar.ArticleGateNotGreen, Detail: detail})
			}
			return append(found, memberFindings(p.Members)...)
		}
	}
	return []Finding{{Code: tassadar.GateNotGreen, Detail: detail}}
}

// gate decides one gate; open holds the gates being decided, to stop at a
// circle, which is not green.
func (a *appraisal) gate(out *Verdict, g *tassadar.Gate, decided map[string]*Gate, open map[string]bool) *Gate {
	if done := decided[g.ID]; done != nil {
		return done
	}
	open[g.ID] = true
	res := &Gate{Gate: g.ID, Title: g.Title, Reasons: []tassadar.Code{}, Profiles: []GateProfile{}, Prerequisites: []Prerequisite{}}
	needs := g.Prerequisites
	if g.ID == tassadar.GateBroad && !slices.ContainsFunc(needs, needsArticle) {
		needs = append(slices.Clip(needs), tassadar.Prerequisite{ID: "article_gate", Title: "The article gate is green", Kind: tassadar.NeedGate, Gate: tassadar.GateArticle})
	}
	perProfile, lasts := map[string][]tassadar.Code{}, map[string]int64{}
	for _, id := range g.Profiles {
		lasts[id] = lastsUntil(out, id)
	}
	until, evident := int64(never), false
	for _, need := range needs {
		pre := Prerequisite{ID: need.ID, Title: need.Title, Kind: string(need.Kind), Reasons: []tassadar.Code{}, Evidence: []EvidenceLine{}}
		switch need.Kind {
		case tassadar.NeedImplemented:
			line := EvidenceLine{On: need.Profile, Passed: true, Reasons: []tassadar.Code{}}
			if p, ok := a.policy.Profile(need.Profile); !ok || !p.Implemented {
				line.Passed, line.Reasons = false, append(line.Reasons, tassadar.ProfileNotImplemented)
			}
			pre.Evidence = append(pre.Evidence, line)
		case tassadar.NeedGate:
			pre.Evidence = append(pre.Evidence, a.gateLine(out, g, need.Gate, decided, open))
			if other := decided[need.Gate]; other != nil && other.Green {
				until = min(until, other.Until)
			}
		case tassadar.NeedPortability, tassadar.NeedReceipts, tassadar.NeedRefusals, tassadar.NeedFloors, tassadar.NeedTraces:
			pre.Evidence = a.cellLines(out, g, need.Kind)
			evident = true
		case tassadar.NeedCases, tassadar.NeedHorizon, tassadar.NeedBuilds:
			pre.Evidence = a.receiptLines(out, g, &need, lasts)
			evident = true
		case tassadar.NeedDrills:
			lines, lasts := a.drillLines(out, g, &need)
			pre.Evidence, until = lines, min(until, lasts)
		default:
			pre.Evidence = append(pre.Evidence, EvidenceLine{On: string(need.Kind), Reasons: []tassadar.Code{tassadar.PolicyMalformed}})
		}
		pre.Passed = len(pre.Evidence) > 0
		for _, line := range pre.Evidence {
			if line.Passed {
				continue
			}
			pre.Passed, pre.Reasons = false, union(pre.Reasons, line.Reasons)
			for _, id := range g.Profiles {
				if line.profile == "" || line.profile == id {
					perProfile[id] = union(perProfile[id], line.Reasons)
				}
			}
		}
		if len(pre.Evidence) == 0 {
			pre.Reasons = append(pre.Reasons, tassadar.EvidenceIncomplete)
		}
		res.Prerequisites = append(res.Prerequisites, pre)
		res.Reasons = union(res.Reasons, pre.Reasons)
	}
	for _, id := range g.Profiles {
		reasons := union(perProfile[id], a.profileReasons(out, id))
		if p, ok := a.policy.Profile(id); ok && p.Gate != g.ID { // one profile, one gate (law 9)
			reasons = union(reasons, []tassadar.Code{tassadar.PolicyMalformed})
		}
		if !evident { // nothing that the gate asks for looks at evidence
			reasons = union(reasons, []tassadar.Code{tassadar.EvidenceIncomplete})
		}
		for _, pre := range res.Prerequisites {
			if len(pre.Evidence) == 0 {
				reasons = union(reasons, pre.Reasons)
			}
		}
		row := GateProfile{Profile: id, Passed: len(reasons) == 0, Reasons: append([]tassadar.Code{}, reasons...)}
		if row.Passed {
			row.Until = min(until, lasts[id])
		}
		res.Profiles = append(res.Profiles, row)
	}
	a.joinMembers(res.Profiles)
	for _, p := range res.Profiles {
		res.Reasons = union(res.Reasons, p.Reasons)
	}
	res.Green = len(res.Profiles) > 0 && len(res.Prerequisites) > 0
	for _, pre := range res.Prerequisites {
		res.Green = res.Green && pre.Passed
	}
	for _, p := range res.Profiles {
		res.Green = res.Green && p.Passed
	}
	if !res.Green && len(res.Reasons) == 0 {
		res.Reasons = append(res.Reasons, tassadar.EvidenceIncomplete)
	}
	if res.Green {
		res.Until = until
		for _, p := range res.Profiles {
			res.Until = min(res.Until, p.Until)
		}
	}
	delete(open, g.ID)
	decided[g.ID] = res
	return res
}

// lastsUntil is the first instant at which some required cell of the profile is
// not green any more.
func lastsUntil(out *Verdict, profile string) int64 {
	until := int64(never)
	for i := range out.Cells {
		if c := &out.Cells[i]; c.Profile == profile && c.Required {
			until = min(until, c.NotAfter)
		}
	}
	return until
}

func needsArticle(p tassadar.Prerequisite) bool {
	return p.Kind == tassadar.NeedGate && p.Gate == tassadar.GateArticle
}

// gateLine looks at another gate's verdict. The article gate looks at none.
func (a *appraisal) gateLine(out *Verdict, g *tassadar.Gate, id string, decided map[string]*Gate, open map[string]bool) EvidenceLine {
	line := EvidenceLine{On: "gate " + id, Reasons: []tassadar.Code{}}
	code := tassadar.GateNotGreen
	if id == tassadar.GateArticle {
		code = tassadar.ArticleGateNotGreen
	}
	other, ok := a.policy.Gate(id)
	switch {
	case g.ID == tassadar.GateArticle || !ok || open[id]:
		line.Reasons = append(line.Reasons, code, tassadar.PolicyMalformed)
	case a.gate(out, other, decided, open).Green:
		line.Passed = true
	default:
		line.Reasons = append(line.Reasons, code)
	}
	slices.Sort(line.Reasons)
	return line
}

// cellLines looks at every required cell of the gate's profiles for one class
// of reasons. Where a profile has no refusal case that its envelope asks for, or
// no floor that says something on the machine, there is nothing to look at: a suite that
// is empty is not complete.
func (a *appraisal) cellLines(out *Verdict, g *tassadar.Gate, kind tassadar.PrerequisiteKind) []EvidenceLine {
	lines := make([]EvidenceLine, 0, len(out.Cells))
	for i := range out.Cells {
		c := &out.Cells[i]
		if !c.Required || !slices.Contains(g.Profiles, c.Profile) {
			continue
		}
		p, ok := a.policy.Profile(c.Profile) // an envelope may name one that is not there
		implemented := ok && p.Implemented
		e, _ := a.policy.Envelope(c.Profile)
		if kind == tassadar.NeedFloors && implemented && (len(e.Require.Floors) == 0 || strings.HasSuffix(c.Machine, emulatedSuffix)) {
			continue
		}
		if kind == tassadar.NeedTraces && implemented && !a.policy.ByWeights(c.Backend) {
			continue
		}
		line := EvidenceLine{On: out.shown[i].name, Reasons: []tassadar.Code{}, profile: c.Profile}
		for _, code := range c.Reasons {
			traces := code == tassadar.TraceDiffers || code == tassadar.TraceUnavailable
			if classOf(code) == kind || kind == tassadar.NeedTraces && traces || code == tassadar.Unmeasured || code == tassadar.ProfileNotImplemented {
				line.Reasons = append(line.Reasons, code)
			}
		}
		if kind == tassadar.NeedRefusals && implemented && (len(p.Refusals) == 0 || !e.Require.Refusals) {
			line.Reasons = union(line.Reasons, []tassadar.Code{tassadar.RefusalMissing})
		}
		if kind == tassadar.NeedTraces && implemented && out.shown[i].summary.Unseen {
			line.Reasons = union(line.Reasons, []tassadar.Code{tassadar.TraceUnavailable})
		}
		line.Passed, line.Receipts = len(line.Reasons) == 0, out.shown[i].receipts
		lines = append(lines, line)
	}
	return lines
}

// profileReasons lists why the profile's required cells are not all green. It
// does not depend on which prerequisites a gate names: a gate without, say, a
// refusals prerequisite does not publish a cell with a violated refusal.
func (a *appraisal) profileReasons(out *Verdict, id string) []tassadar.Code {
	reasons, required := []tassadar.Code(nil), 0
	for i := range out.Cells {
		c := &out.Cells[i]
		if c.Profile != id || !c.Required {
			continue
		}
		required++
		if c.Status != Green {
			reasons = union(reasons, c.Reasons)
			if len(c.Reasons) == 0 {
				reasons = union(reasons, []tassadar.Code{tassadar.EvidenceIncomplete})
			}
		}
	}
	p, ok := a.policy.Profile(id)
	switch {
	case !ok || !p.Implemented:
		reasons = union(reasons, []tassadar.Code{tassadar.ProfileNotImplemented})
	case required == 0:
		reasons = union(reasons, []tassadar.Code{tassadar.EvidenceIncomplete})
	}
	return reasons
}

// union returns the sorted union, empty and not nil where there is none.
func union(a, b []tassadar.Code) []tassadar.Code {
	out := append([]tassadar.Code{}, slices.Concat(a, b)...)
	slices.Sort(out)
	return slices.Compact(out)
}

// profiles makes the rows of the profiles and their execution units.
func (a *appraisal) profiles(out *Verdict) {
	for i := range a.policy.Profiles {
		p := &a.policy.Profiles[i]
		row := Profile{Profile: p.ID, Title: p.Title, Gate: p.Gate, Implemented: p.Implemented, Backends: []string{}, Reasons: []tassadar.Code{}}
		for _, g := range out.Gates {
			for _, gp := range g.Profiles {
				if gp.Profile == p.ID && g.Gate == p.Gate {
					row.Passed = gp.Passed
					row.Reasons = union(row.Reasons, gp.Reasons)
				}
			}
		}
		oneMachine := false
		for j := range out.Cells {
			c := &out.Cells[j]
			if c.Profile != p.ID {
				continue
			}
			if c.Required {
				row.RequiredCells++
			}
			if c.Status == Green {
				row.GreenCells++
			}
			if c.Published {
				row.PublishedCells++
				oneMachine = oneMachine || slices.ContainsFunc(c.Versions, func(v evidence.MeasuredVersion) bool { return v.Machines < 2 })
				row.Backends = append(row.Backends, c.Backend)
			}
		}
		slices.Sort(row.Backends)
		row.Backends = slices.Compact(row.Backends)
		if p.Implemented && p.FixedInputs() {
			row.Reasons = union(row.Reasons, []tassadar.Code{tassadar.FixedInputs})
		}
		if hasConsensus(p) {
			row.Reasons = union(row.Reasons, []tassadar.Code{tassadar.ConsensusOnly})
		}
		if oneMachine {
			row.Reasons = union(row.Reasons, []tassadar.Code{tassadar.TooFewMachines})
		}
		row.SettlementEligible = row.Passed && row.PublishedCells > 0 && len(row.Reasons) == 0
		out.Profiles = append(out.Profiles, row)
	}
}
