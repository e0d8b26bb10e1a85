package tassadar

import (
	"cmp"
	"slices"
)

// Envelope declares where a profile should reproduce and what each place must
// show: an appraisal policy for evidence (RFC 9334, section 8.5).
type Envelope struct {
	Profile string `json:"profile" yaml:"profile"`
	// Label is shown beside every verdict under the envelope ("one machine").
	Label   string        `json:"label,omitempty" yaml:"label,omitempty"`
	Require Requirements  `json:"require" yaml:"require"`
	Sets    []DeclaredSet `json:"cells" yaml:"cells"`
}

// DeclaredSet declares the product of its three lists.
type DeclaredSet struct {
	// Observed cells are measured and reported, never published, not gating.
	Observed bool `json:"observed,omitempty" yaml:"observed,omitempty"`
	// Full cells are measured by full runs only: their engines are too slow for others.
	Full       bool     `json:"full,omitempty" yaml:"full,omitempty"`
	Backends   []string `json:"backends" yaml:"backends"`
	Toolchains []string `json:"toolchains" yaml:"toolchains"`
	Machines   []string `json:"machines" yaml:"machines"`
}

// Requirements are what a cell must show to be green.
type Requirements struct {
	Machines int `json:"machines" yaml:"machines"` // distinct hosts, at least 1
	Workers  int `json:"workers" yaml:"workers"`   // distinct keys, at least 1
	Runs     int `json:"runs" yaml:"runs"`         // executions of every case within each counting receipt, at least 1
	// MaxAgeSeconds is the age, counted from the assignment's instant, at which
	// evidence goes stale.
	MaxAgeSeconds int64 `json:"max_age_seconds" yaml:"max_age_seconds"`
	// FullCases requires the cases marked full as well.
	FullCases bool `json:"full_cases,omitempty" yaml:"full_cases,omitempty"`
	// Traces asks receipts of engines that execute by a transformer's weights, see
	// [Policy.ByWeights], for a commitment to the trace of every case.
	Traces bool `json:"traces,omitempty" yaml:"traces,omitempty"`
	// Slices is the number of slices into which at least one case must have been cut;
	// see [Workload].
	Slices int `json:"slices,omitempty" yaml:"slices,omitempty"`
	// Horizon is the number of WebAssembly instructions that at least one
	// passed case must have executed.
	Horizon Uint `json:"horizon,omitzero" yaml:"horizon,omitempty"`
	// HorizonTokens is the number of tokens that the trace of at least one passed case
	// must have, prompt included, of engines that execute by a transformer's weights.
	HorizonTokens Uint `json:"horizon_tokens,omitzero" yaml:"horizon_tokens,omitempty"`
	// Refusals requires the complete refusal suite.
	Refusals bool `json:"refusals" yaml:"refusals"`
	// Floors bound speed as a ratio to a calibration kernel of the same run.
	Floors []Floor `json:"floors,omitempty" yaml:"floors,omitempty"`
	// Engines and Compilers bound versions by family; absent means any version.
	Engines   map[string]VersionRange `json:"engines,omitempty" yaml:"engines,omitempty"`
	Compilers map[string]VersionRange `json:"compilers,omitempty" yaml:"compilers,omitempty"`
	Program   VersionRange            `json:"program,omitzero" yaml:"program,omitempty"`
	// Programs, if any are named, are the digests of the only executables that
	// count.
	Programs []Digest `json:"programs,omitempty" yaml:"programs,omitempty"`
	// Prebuilt says whether modules count that the worker did not build.
	Prebuilt bool `json:"prebuilt" yaml:"prebuilt"`
	// Emulated says whether receipts from emulated machines count.
	Emulated bool `json:"emulated" yaml:"emulated"`
}

// Floor is a bound on the time of a case: at most MaxRatio times the time of
// the calibration kernel measured in the same run.
type Floor struct {
	Case string `json:"case" yaml:"case"` // workload/case
	// MaxRatioMilli is the ratio in thousandths.
	MaxRatioMilli Uint `json:"max_ratio_milli" yaml:"max_ratio_milli"`
}

// VersionRange is a closed range of dotted versions; an empty end is open.
type VersionRange struct {
	Min string `json:"min,omitempty" yaml:"min,omitempty"`
	Max string `json:"max,omitempty" yaml:"max,omitempty"`
}

// String writes the range for people.
func (r VersionRange) String() string {
	if r == (VersionRange{}) {
		return ""
	}
	return "[" + r.Min + ", " + r.Max + "]"
}

// Gate decides which profiles may be published.
type Gate struct {
	ID            string         `json:"gate" yaml:"gate"`
	Title         string         `json:"title" yaml:"title"`
	Prerequisites []Prerequisite `json:"prerequisites" yaml:"prerequisites"`
	Profiles      []string       `json:"profiles" yaml:"profiles"`
}

// The two built-in gates. Broad always needs the article gate's verdict, and
// the article gate never looks at broad (law 9).
const (
	GateArticle = "article"
	GateBroad   = "broad"
)

// Policy is everything declared: profiles, envelopes and gates. Trust is
// separate, so that enrolling a worker changes no policy digest.
type Policy struct {
	Profiles  []Profile  `json:"profiles"`  // ordered by id
	Envelopes []Envelope `json:"envelopes"` // ordered by profile, one a profile
	Gates     []Gate     `json:"gates"`     // ordered by id
	// Engines is what backend families are known by; ordered by family and
	// architecture.
	Engines []EngineRule `json:"engines,omitempty"`
}

// EngineRule is what a receipt of a backend family must show on an architecture.
// It can refute that the family ran, and never confirms it (law 5).
type EngineRule struct {
	Backend string `json:"backend"`
	Arch    string `json:"arch"` // GOARCH
	// Canaries are the bits, in hexadecimal, that the family gives for operations
	// whose result the specification leaves open. All of them must be there.
	Canaries map[string]string `json:"canaries,omitempty"`
	// Evidence says with what the named evidence of the engine begins.
	Evidence map[string]string `json:"evidence,omitempty"`
}

// EngineRule returns the rule for a family on an architecture.
func (p *Policy) EngineRule(family, arch string) (*EngineRule, bool) {
	for i := range p.Engines {
		if p.Engines[i].Backend == family && p.Engines[i].Arch == arch {
			return &p.Engines[i], true
		}
	}
	return nil, false
}

// ByWeights reports whether a backend family executes by a transformer's weights:
// some rule of it says by the digest of which model.
func (p *Policy) ByWeights(family string) bool {
	return slices.ContainsFunc(p.Engines, func(e EngineRule) bool { return e.Backend == family && e.Evidence[EvidenceModel] != "" })
}

// EvidenceModel names, in the evidence of an engine, the digest of the model by whose
// weights it executes.
const EvidenceModel = "model"

// Digest returns the digest of the policy.
func (p *Policy) Digest() Digest { return DigestOf(p) }

// Sort puts profiles, envelopes and gates into canonical order.
func (p *Policy) Sort() {
	slices.SortStableFunc(p.Profiles, func(a, b Profile) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(p.Envelopes, func(a, b Envelope) int { return cmp.Compare(a.Profile, b.Profile) })
	slices.SortStableFunc(p.Gates, func(a, b Gate) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(p.Engines, func(a, b EngineRule) int {
		return cmp.Or(cmp.Compare(a.Backend, b.Backend), cmp.Compare(a.Arch, b.Arch))
	})
}

// Profile returns the profile with the id.
func (p *Policy) Profile(id string) (*Profile, bool) {
	for i := range p.Profiles {
		if p.Profiles[i].ID == id {
			return &p.Profiles[i], true
		}
	}
	return nil, false
}

// Envelope returns the envelope of the profile.
func (p *Policy) Envelope(profile string) (*Envelope, bool) {
	for i := range p.Envelopes {
		if p.Envelopes[i].Profile == profile {
			return &p.Envelopes[i], true
		}
	}
	return nil, false
}

// Gate returns the gate with the id.
func (p *Policy) Gate(id string) (*Gate, bool) {
	for i := range p.Gates {
		if p.Gates[i].ID == id {
			return &p.Gates[i], true
		}
	}
	return nil, false
}

// DeclaredCell is one declared cell.
type DeclaredCell struct {
	Cell
	Required bool
	Full     bool // measured by full runs only
}

// CellCount counts the cells that the sets declare, without making them; one
// that several sets declare counts in each. Beyond [MaxCells] it stops.
func (e *Envelope) CellCount() uint64 {
	count := uint64(0)
	for i := range e.Sets {
		set := &e.Sets[i]
		product := uint64(1)
		for _, n := range [...]int{len(set.Backends), len(set.Toolchains), len(set.Machines)} {
			product = min(product*uint64(n), MaxCells+1)
		}
		if count += product; count > MaxCells {
			return count
		}
	}
	return count
}

// Cells returns the declared cells in order. A cell that several sets declare
// is required if one of them requires it, and measured by full runs only if all say so. An envelope of more than [MaxCells]
// declares none: nothing of it is measured, green or published.
func (e *Envelope) Cells() []DeclaredCell {
	if e.CellCount() > MaxCells {
		return nil
	}
	required, always := map[Cell]bool{}, map[Cell]bool{}
	for _, set := range e.Sets {
		for _, b := range set.Backends {
			for _, t := range set.Toolchains {
				for _, m := range set.Machines {
					c := Cell{e.Profile, b, t, m}
					required[c], always[c] = required[c] || !set.Observed, always[c] || !set.Full
				}
			}
		}
	}
	out := make([]DeclaredCell, 0, len(required))
	for c, r := range required {
		out = append(out, DeclaredCell{c, r, !always[c]})
	}
	slices.SortFunc(out, func(a, b DeclaredCell) int { return a.Cell.Compare(b.Cell) })
	return out
}

// CellCount counts the cells of all envelopes, as [Envelope.CellCount] does.
func (p *Policy) CellCount() uint64 {
	count := uint64(0)
	for i := range p.Envelopes {
		if count += p.Envelopes[i].CellCount(); count > MaxCells {
			return count
		}
	}
	return count
}

// Cells returns every declared cell of the policy in order, none where there
// are more than [MaxCells].
func (p *Policy) Cells() []DeclaredCell {
	var out []DeclaredCell
	if p.CellCount() > MaxCells {
		return nil
	}
	for i := range p.Envelopes {
		out = append(out, p.Envelopes[i].Cells()...)
	}
	slices.SortFunc(out, func(a, b DeclaredCell) int { return a.Cell.Compare(b.Cell) })
	return out
}
