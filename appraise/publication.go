package appraise

import (
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// MaxLifetime is the longest lifetime of a publication, in seconds.
const MaxLifetime = 7 * 24 * 3600

// Publication makes the body of a publication out of the verdict: the cells of
// what passed are published, the rest is suppressed and says why. Number and
// lifetime are left to the publisher.
func (v *Verdict) Publication(passed []Passed, policy *tassadar.Policy) evidence.Publication {
	may := map[tassadar.Cell]evidence.PublishedCell{}
	for _, p := range passed {
		if p.verdict != v {
			continue
		}
		for _, row := range p.rows {
			row.Reasons, row.Marks = slices.Clone(row.Reasons), slices.Clone(row.Marks)
			row.Versions = cloneVersions(row.Versions)
			may[row.Cell] = row
		}
	}
	pub := evidence.Publication{
		Log: v.Log, PolicyDigest: v.PolicyDigest, TrustDigest: v.TrustDigest, Rules: v.Rules, Governance: v.Governance,
		Cells: []evidence.PublishedCell{}, Gates: []evidence.PublishedGate{}, Units: []evidence.ExecutionUnit{}, Envelopes: policy.Envelopes,
	}
	for i := range v.Cells {
		row, ok := may[v.Cells[i].Cell]
		if !ok {
			row = publishedRow(&v.Cells[i])
		}
		pub.Cells = append(pub.Cells, row)
	}
	for i := range v.Gates {
		g := &v.Gates[i]
		pub.Gates = append(pub.Gates, evidence.PublishedGate{Gate: g.Gate, Green: g.Green, Reasons: slices.Clone(g.Reasons), Until: g.Until})
	}
	for i := range v.Profiles {
		p := &v.Profiles[i]
		pub.Units = append(pub.Units, evidence.ExecutionUnit{Profile: p.Profile, Backends: p.Backends, PublishedCells: p.PublishedCells,
			SettlementEligible: p.SettlementEligible, Reasons: slices.Clone(p.Reasons)})
	}
	return pub
}

func cloneVersions(all []evidence.MeasuredVersion) []evidence.MeasuredVersion {
	out := slices.Clone(all)
	for i := range out {
		out[i].EngineDigests, out[i].Compilers = slices.Clone(out[i].EngineDigests), slices.Clone(out[i].Compilers)
	}
	return out
}
