// Package report turns a verdict into documents: tables for a terminal, JSON
// with a published schema, JUnit XML for CI systems, one self-contained HTML page for
// people, and Markdown to be kept beside sources. A report decides nothing: every status and reason in it is
// the verdict's.
//
// Start with [PortabilityText], [HTML], [Markdown], [JUnit] and [PortabilityOf]. All of them are functions of
// their arguments alone: no clock, no map order, the same input gives the same
// bytes. What workers wrote (labels, details, names) is data in every format
// and never markup.
package report

import (
	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// Head is what every report cites: enough to recompute it from the log alone.
type Head struct {
	Rules        string                   `json:"rules"`
	At           int64                    `json:"at"` // Unix seconds
	Log          evidence.LogHead         `json:"log"`
	PolicyDigest tassadar.Digest          `json:"policy_digest"`
	TrustDigest  tassadar.Digest          `json:"trust_digest"`
	Governance   evidence.GovernanceShown `json:"governance"`
	Counts       appraise.Counts          `json:"counts"`
	Rejected     []evidence.Rejected      `json:"rejected"`
}

// Portability is the document of report portability --json.
type Portability struct {
	Head
	Cells    []appraise.Cell    `json:"cells"`    // every declared cell, in order
	Profiles []appraise.Profile `json:"profiles"` // every profile, in order
	// Selection says which cells are there, where not all are.
	Selection *Selection `json:"selection,omitempty"`
	// Arrangement says how cells are ordered, where otherwise than by their names, and
	// Groups counts those that it makes.
	Arrangement *Arrangement `json:"arrangement,omitempty"`
	Groups      []Group      `json:"groups,omitempty"`
}

// Explained is the document of explain --json; of a pattern with "*" it is a list of
// them, cells.
type Explained struct {
	*appraise.Cell
	Values []Values `json:"values,omitempty"`
	// Publication is the last one, and Moved what is another under the cell since then.
	Publication tassadar.Uint `json:"publication,omitzero"`
	Moved       []Moved       `json:"moved,omitempty"`
	Located     []Kept        `json:"located,omitempty"` // where engines part on its cases
}

// HeadOf returns what reports on the verdict cite.
func HeadOf(v *appraise.Verdict) Head {
	return Head{v.Rules, v.At, v.Log, v.PolicyDigest, v.TrustDigest, v.Governance, v.Counts, v.Rejected}
}

// PortabilityOf returns the portability report of a verdict that [Select] gave with
// the selection, its cells as they are arranged.
func PortabilityOf(v *appraise.Verdict, s *Selection, a *Arrangement) Portability {
	profiles := append([]appraise.Profile{}, v.Profiles...)
	for i := range profiles {
		profiles[i].Reasons = listed(profiles[i].Reasons)
	}
	out := Portability{Head: HeadOf(v), Cells: v.Cells, Profiles: profiles, Selection: s.orNil()}
	if !a.Arranged() {
		return out
	}
	out.Arrangement, out.Cells = a, []appraise.Cell{}
	for _, g := range a.of(cellsOf(v)) {
		if a.GroupBy != "" {
			out.Groups = append(out.Groups, g.group())
		}
		for _, c := range g.Cells {
			out.Cells = append(out.Cells, *c)
		}
	}
	return out
}

// listed makes the list of no codes an empty one: null is no list to a reader
// of JSON.
func listed(codes []tassadar.Code) []tassadar.Code {
	if codes == nil {
		return []tassadar.Code{}
	}
	return codes
}
