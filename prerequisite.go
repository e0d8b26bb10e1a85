package tassadar

import (
	"fmt"
	"slices"
	"strings"
)

// Prerequisite is one named condition of a gate.
type Prerequisite struct {
	ID    string           `json:"id" yaml:"id"`
	Title string           `json:"title" yaml:"title"`
	Kind  PrerequisiteKind `json:"kind" yaml:"kind"`
	// Profile is the profile that an "implemented", a "cases" or a "horizon"
	// prerequisite names.
	Profile string `json:"profile,omitempty" yaml:"profile,omitempty"`
	// Gate is the other gate that a "gate" prerequisite names.
	Gate string `json:"gate,omitempty" yaml:"gate,omitempty"`
	// Cases are what a "cases" or a "horizon" prerequisite looks at: WORKLOAD/CASE, or
	// for "cases" also WORKLOAD, which stands for all fixed cases of the workload.
	Cases []string `json:"cases,omitempty" yaml:"cases,omitempty"`
	// Instructions and Tokens are the least that a "horizon" prerequisite asks of each
	// of its cases: of WebAssembly, and of the trace of an engine that executes by
	// weights, see [Policy.ByWeights]. 0 asks for none.
	Instructions Uint `json:"instructions,omitzero" yaml:"instructions,omitempty"`
	Tokens       Uint `json:"tokens,omitzero" yaml:"tokens,omitempty"`
	// Pages are those of the runbook that a "drills" prerequisite asks for, each once, and
	// MaxAgeSeconds how old a drill of one may be.
	Pages         []PageDigest `json:"pages,omitempty" yaml:"pages,omitempty"`
	MaxAgeSeconds int64        `json:"max_age_seconds,omitempty" yaml:"max_age_seconds,omitempty"`
}

// PageDigest names what is executed of a page of a runbook, and what is expected of it;
// its prose may change.
type PageDigest struct {
	Page   string `json:"page" yaml:"page"`
	Digest Digest `json:"digest" yaml:"digest"`
}

// ValidPage reports whether a name is one that a page can be drilled under: 1 to 64
// lower-case letters, digits, hyphens and underscores.
func ValidPage(name string) bool {
	for _, c := range name {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '_' {
			return false
		}
	}
	return name != "" && len(name) <= 64
}

// PrerequisiteKind says what a prerequisite looks at.
type PrerequisiteKind string

// The kinds of prerequisite. Those that speak of receipts ask for as many that show
// it, of as many hosts and keys, as the envelope does, for every version that is green.
const (
	NeedImplemented PrerequisiteKind = "implemented" // a profile exists and is part of the product
	NeedPortability PrerequisiteKind = "portability" // every required cell reproduces
	NeedReceipts    PrerequisiteKind = "receipts"    // every required cell has its receipts, none missing, failed or abandoned
	NeedRefusals    PrerequisiteKind = "refusals"    // every refusal observed in every required cell
	NeedFloors      PrerequisiteKind = "floors"      // every floor met in every required cell
	NeedTraces      PrerequisiteKind = "traces"      // in every required cell of an engine that executes by weights, a window of each receipt's traces was executed again, and is right
	NeedCases       PrerequisiteKind = "cases"       // named cases passed, by receipts, in every required cell of a profile
	NeedHorizon     PrerequisiteKind = "horizon"     // likewise, and each executed as many instructions, or took as many tokens, as it must
	NeedBuilds      PrerequisiteKind = "builds"      // by receipts of every required cell, every module was built twice, in other surroundings, and came to the same bytes: here, or as the policy's record of a prebuilt one says
	NeedGate        PrerequisiteKind = "gate"        // another gate is green
	NeedDrills      PrerequisiteKind = "drills"      // on every machine class of a required cell, a drill of each page passed that is not too old: on an emulated one the short form is enough
)

// PrerequisiteKinds lists the kinds.
func PrerequisiteKinds() []PrerequisiteKind {
	return []PrerequisiteKind{NeedImplemented, NeedPortability, NeedReceipts, NeedRefusals, NeedFloors, NeedTraces, NeedCases, NeedHorizon, NeedBuilds, NeedGate, NeedDrills}
}

// OfReceipts reports whether a receipt by itself shows what the kind asks for, or does
// not.
func (k PrerequisiteKind) OfReceipts() bool {
	return k == NeedCases || k == NeedHorizon || k == NeedBuilds
}

// Covers reports whether a prerequisite asks for all that another one does.
func (n *Prerequisite) Covers(o *Prerequisite) bool {
	return n.Kind == o.Kind && n.Profile == o.Profile && n.Gate == o.Gate && n.Instructions >= o.Instructions && n.Tokens >= o.Tokens &&
		!slices.ContainsFunc(o.Cases, func(id string) bool {
			workload, _, _ := strings.Cut(id, "/")
			return !slices.Contains(n.Cases, id) && !slices.Contains(n.Cases, workload)
		}) && !slices.ContainsFunc(o.Pages, func(p PageDigest) bool { return !slices.Contains(n.Pages, p) || n.MaxAgeSeconds > o.MaxAgeSeconds })
}

// text names what is removed with a prerequisite. Of the kinds without cases it is the
// kind alone: records in logs say no more.
func (n *Prerequisite) text() string {
	s := string(n.Kind)
	if len(n.Cases) > 0 {
		s += " " + n.Profile + " " + strings.Join(n.Cases, " ")
	}
	if n.Instructions > 0 {
		s += fmt.Sprintf(" %d instructions", n.Instructions)
	}
	if n.Tokens > 0 {
		s += fmt.Sprintf(" %d tokens", n.Tokens)
	}
	return s
}

// Misnamed says what is wrong with the names and numbers of a prerequisite of a gate,
// and in which field; nothing where all is well. Lint refuses such a prerequisite, and
// one that comes from elsewhere is never met.
func (p *Policy) Misnamed(g *Gate, n *Prerequisite) (field, why string) {
	named := n.Kind == NeedCases || n.Kind == NeedHorizon
	switch {
	case (n.Profile != "") != (named || n.Kind == NeedImplemented):
		return "profile", "profile goes with the kinds implemented, cases and horizon, and with these only"
	case (n.Gate != "") != (n.Kind == NeedGate):
		return "gate", "gate goes with kind gate, and with it only"
	case (len(n.Cases) > 0) != named:
		return "cases", "cases go with the kinds cases and horizon, and with these only"
	case (n.Instructions > 0 || n.Tokens > 0) != (n.Kind == NeedHorizon):
		return "kind", "instructions and tokens go with kind horizon, one of them at least, and with it only"
	case (len(n.Pages) > 0) != (n.Kind == NeedDrills):
		return "pages", "pages go with kind drills, one of them at least, and with it only"
	case n.MaxAgeSeconds < 0 || (n.MaxAgeSeconds > 0) != (n.Kind == NeedDrills):
		return "max_age_seconds", "max_age_seconds goes with kind drills, and with it only"
	}
	for i, page := range n.Pages {
		switch {
		case !ValidPage(page.Page):
			return fmt.Sprintf("pages[%d].page", i), fmt.Sprintf("page %q: want 1 to 64 lower-case letters, digits, hyphens and underscores", page.Page)
		case !page.Digest.Valid():
			return fmt.Sprintf("pages[%d].digest", i), fmt.Sprintf("page %s has digest %q: want sha256: and 64 lower-case hexadecimal digits, as tassadar drill list --json shows them", page.Page, page.Digest)
		case slices.ContainsFunc(n.Pages[:i], func(o PageDigest) bool { return o.Page == page.Page }):
			return fmt.Sprintf("pages[%d].page", i), fmt.Sprintf("page %s stands twice", page.Page)
		}
	}
	if !named {
		return "", ""
	}
	f, ok := p.Profile(n.Profile)
	switch {
	case !ok:
		return "profile", fmt.Sprintf("profile %q is not declared", n.Profile)
	case !slices.Contains(g.Profiles, n.Profile):
		return "profile", fmt.Sprintf("profile %s is not among those of gate %s", n.Profile, g.ID)
	case !f.Implemented:
		return "", "" // that is said of the profile
	}
	for i, id := range n.Cases {
		field := fmt.Sprintf("cases[%d]", i)
		fixed, whole := f.Fixed(id)
		switch {
		case len(fixed) == 0:
			return field, fmt.Sprintf("profile %s has no workload and no fixed case %q", n.Profile, id)
		case whole && n.Kind == NeedHorizon:
			return field, fmt.Sprintf("%s is a workload: a horizon is of a case, WORKLOAD/CASE", id)
		case slices.Contains(n.Cases[:i], id):
			return field, fmt.Sprintf("%s stands twice", id)
		}
	}
	return "", ""
}

// Fixed lists the ids of the fixed cases that WORKLOAD/CASE or WORKLOAD names, and says
// whether that is a whole workload.
func (p *Profile) Fixed(name string) (ids []string, whole bool) {
	for i := range p.Workloads {
		w := &p.Workloads[i]
		for j := range w.Cases {
			if id := CaseID(w.ID, w.Cases[j].ID); id == name {
				return []string{id}, false
			} else if w.ID == name {
				ids = append(ids, id)
			}
		}
	}
	return ids, len(ids) > 0
}
