package appraise

import (
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// Lack is a prerequisite of a gate that the receipts of a green cell do not show: none
// of a version that is green are as many as the envelope asks for, or from an instant
// on not any more while the version is green still.
type Lack struct {
	Need string `json:"need"` // GATE/PREREQUISITE
	From int64  `json:"from"` // Unix seconds; 0 means now
}

// asked is a prerequisite that looks at each receipt of a profile.
type asked struct {
	id   string // as of [Lack.Need]
	need *tassadar.Prerequisite
}

func needID(g *tassadar.Gate, n *tassadar.Prerequisite) string { return g.ID + "/" + n.ID }

// findAsked lists by profile the prerequisites that look at receipts.
func findAsked(p *tassadar.Policy) map[string][]asked {
	out := map[string][]asked{}
	for i := range p.Gates {
		g := &p.Gates[i]
		for j := range g.Prerequisites {
			n := &g.Prerequisites[j]
			if _, why := p.Misnamed(g, n); !n.Kind.OfReceipts() || why != "" {
				continue
			}
			for _, id := range g.Profiles {
				if n.Profile == "" || n.Profile == id {
					out[id] = append(out[id], asked{needID(g, n), n})
				}
			}
		}
	}
	return out
}

// meets reports whether a receipt that counts shows what a prerequisite asks for. All
// that is in it passed, so that what is not there is what it lacks.
func (a *appraisal) meets(r *reading, n *tassadar.Prerequisite) bool {
	if n.Kind == tassadar.NeedBuilds {
		return !slices.ContainsFunc(r.Body.Modules, func(m evidence.MeasuredModule) bool { return !m.Build.Reproduced() })
	}
	p, ok := a.policy.Profile(r.Body.Cell.Profile)
	if !ok {
		return false
	}
	seen := casesByID(&r.Body)
	for _, name := range n.Cases {
		fixed, _ := p.Fixed(name)
		for _, id := range fixed {
			got := seen[id]
			switch {
			case got == nil, got.Instructions < n.Instructions:
				return false
			case n.Tokens > 0 && a.policy.ByWeights(r.Body.Cell.Backend) && (got.Trace == nil || got.Trace.Tokens < n.Tokens):
				return false
			}
		}
	}
	return true
}

// lacks notes what the receipts of a version that is green do not show, or not as long
// as it is green.
func (a *unit) lacks(out *Cell, g []*reading, against []*fact, req *tassadar.Requirements, green int64) {
	for _, x := range a.asked[out.Profile] {
		var shown []*reading
		for _, r := range g {
			if a.meets(r, x.need) {
				shown = append(shown, r)
			}
		}
		from := int64(0)
		if a.suffices(shown, against, req) {
			if from = a.measuredVersion(shown, against, req).NotAfter; from >= green {
				continue
			}
		}
		if at := slices.IndexFunc(out.Lacks, func(l Lack) bool { return l.Need == x.id }); at >= 0 {
			out.Lacks[at].From = min(out.Lacks[at].From, from)
			continue
		}
		out.Lacks = append(out.Lacks, Lack{x.id, from})
	}
}

// unmet lists what a receipt that counts does not show.
func (a *unit) unmet(r *reading) []string {
	var out []string
	for _, x := range a.asked[r.Body.Cell.Profile] {
		if !a.meets(r, x.need) {
			out = append(out, x.id)
		}
	}
	return out
}

// receiptLines looks at what the receipts of required cells show, and says until when
// that stays, by profile.
func (a *appraisal) receiptLines(out *Verdict, g *tassadar.Gate, n *tassadar.Prerequisite, until map[string]int64) []EvidenceLine {
	lines := []EvidenceLine{}
	if _, why := a.policy.Misnamed(g, n); why != "" {
		return append(lines, EvidenceLine{On: string(n.Kind), Reasons: []tassadar.Code{tassadar.PolicyMalformed}})
	}
	id := needID(g, n)
	for i := range out.Cells {
		c := &out.Cells[i]
		if !c.Required || !slices.Contains(g.Profiles, c.Profile) || n.Profile != "" && n.Profile != c.Profile {
			continue
		}
		p, ok := a.policy.Profile(c.Profile)
		if ok && p.Implemented && n.Kind == tassadar.NeedHorizon && n.Instructions == 0 && !a.policy.ByWeights(c.Backend) {
			continue // it has no tokens
		}
		line := EvidenceLine{On: out.shown[i].name, Reasons: []tassadar.Code{}, profile: c.Profile}
		for _, code := range []tassadar.Code{tassadar.ProfileNotImplemented, tassadar.Unmeasured} {
			if slices.Contains(c.Reasons, code) {
				line.Reasons = append(line.Reasons, code)
			}
		}
		for j := range c.Receipts {
			if r := &c.Receipts[j]; r.Counts && !slices.Contains(r.Lacks, id) {
				line.Receipts = append(line.Receipts, r.Receipt)
			}
		}
		if c.Status != Green && len(line.Reasons) == 0 && !slices.Contains(out.shown[i].summary.Enough, id) {
			line.Reasons = union(a.findingsOf(c, n), []tassadar.Code{tassadar.EvidenceIncomplete})
		}
		if at := slices.IndexFunc(c.Lacks, func(l Lack) bool { return l.Need == id }); at >= 0 {
			if from := c.Lacks[at].From; from > 0 {
				until[c.Profile] = min(until[c.Profile], from)
			} else {
				line.Reasons = append(line.Reasons, tassadar.EvidenceIncomplete)
			}
		}
		line.Passed = len(line.Reasons) == 0
		lines = append(lines, line)
	}
	return lines
}

// enough reports whether receipts that count show it on as many hosts and by as many
// keys as the envelope asks for: then the cell is not green for another reason.
func (a *appraisal) enough(c *Cell, id string) bool {
	e, ok := a.policy.Envelope(c.Profile)
	hosts, workers := map[string]bool{}, map[string]bool{}
	for i := range c.Receipts {
		if r := &c.Receipts[i]; r.Counts && !slices.Contains(r.Lacks, id) {
			hosts[a.machineOf(r.Host)], workers[r.Worker] = true, true
		}
	}
	return ok && len(hosts) > 0 && len(hosts) >= e.Require.Machines && len(workers) >= e.Require.Workers
}

// findingsOf lists the reasons of a cell that are about the cases of a prerequisite.
func (a *appraisal) findingsOf(c *Cell, n *tassadar.Prerequisite) []tassadar.Code {
	var out []tassadar.Code
	p, ok := a.policy.Profile(c.Profile)
	if !ok {
		return nil
	}
	for _, name := range n.Cases {
		fixed, _ := p.Fixed(name)
		for _, f := range c.Findings {
			if slices.Contains(fixed, f.Case) {
				out = append(out, f.Code)
			}
		}
	}
	if n.Kind == tassadar.NeedBuilds && c.has(tassadar.ToolchainDrift) {
		out = append(out, tassadar.ToolchainDrift)
	}
	return out
}
