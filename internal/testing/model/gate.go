package model

import (
	"slices"
	"strings"

	"tassadar"
)

// forever is later than every instant.
const forever = int64(1<<63 - 1)

// gate is a gate while it is judged.
type gate struct {
	green    bool
	until    int64
	reasons  codes
	profiles map[string]*passing
	judging  bool
}

// passing says whether a profile passes its gate, and until when.
type passing struct {
	passed  bool
	until   int64
	reasons codes
}

func (p *passing) fail(all ...tassadar.Code) {
	p.passed = false
	p.reasons.add(all...)
}

// passes says whether a profile passes the one gate that it belongs to.
func (w *world) passes(profile string) *passing {
	if p, ok := w.policy.Profile(profile); ok {
		if got := w.gate(p.Gate).profiles[profile]; got != nil {
			return got
		}
	}
	return &passing{reasons: codes{}}
}

// gate judges a gate. A profile passes if all its required cells are green and
// every prerequisite passed, of which one must look at evidence, and if its members
// pass; the gate is green if all its profiles pass.
func (w *world) gate(id string) *gate {
	if g := w.gates[id]; g != nil {
		return g // not green while it is judged
	}
	g := &gate{reasons: codes{}, profiles: map[string]*passing{}, judging: true}
	w.gates[id] = g
	declared, ok := w.policy.Gate(id)
	if !ok {
		return g
	}
	needs := slices.Clone(declared.Prerequisites)
	if id == tassadar.GateBroad && !slices.ContainsFunc(needs, func(n tassadar.Prerequisite) bool {
		return n.Kind == tassadar.NeedGate && n.Gate == tassadar.GateArticle
	}) {
		needs = append(needs, tassadar.Prerequisite{Kind: tassadar.NeedGate, Gate: tassadar.GateArticle})
	}
	for _, profile := range declared.Profiles {
		got := &passing{passed: true, until: forever, reasons: codes{}}
		g.profiles[profile] = got
		p, ok := w.policy.Profile(profile)
		if ok && p.Gate != id { // one profile, one gate
			got.fail(tassadar.PolicyMalformed)
		}
		required := 0
		for _, c := range w.cells(profile) {
			required++
			if c.status != Green {
				got.fail(c.reasons.sorted()...)
				continue
			}
			got.until = min(got.until, c.notAfter)
		}
		switch {
		case !ok || !p.Implemented:
			got.fail(tassadar.ProfileNotImplemented)
		case required == 0:
			got.fail(tassadar.EvidenceIncomplete)
		}
	}
	all := func(code ...tassadar.Code) {
		g.reasons.add(code...)
		for _, p := range g.profiles {
			p.fail(code...)
		}
	}
	looks := false // at evidence
	for _, n := range needs {
		switch n.Kind {
		case tassadar.NeedImplemented:
			if p, ok := w.policy.Profile(n.Profile); !ok || !p.Implemented {
				all(tassadar.ProfileNotImplemented)
			}
		case tassadar.NeedGate:
			code := tassadar.GateNotGreen
			if n.Gate == tassadar.GateArticle {
				code = tassadar.ArticleGateNotGreen
			}
			other := w.gates[n.Gate]
			_, there := w.policy.Gate(n.Gate)
			if id == tassadar.GateArticle || !there || other != nil && other.judging { // article looks at none, and no circle closes
				all(code, tassadar.PolicyMalformed)
				continue
			}
			if other = w.gate(n.Gate); !other.green {
				all(code)
				continue
			}
			for _, p := range g.profiles {
				p.until = min(p.until, other.until)
			}
		case tassadar.NeedPortability, tassadar.NeedReceipts, tassadar.NeedRefusals, tassadar.NeedFloors, tassadar.NeedTraces:
			looks = true
			if w.lookAt(n.Kind, g) == 0 {
				all(tassadar.EvidenceIncomplete)
			}
		case tassadar.NeedCases, tassadar.NeedHorizon, tassadar.NeedBuilds:
			looks = true
			if !w.wellNamed(declared, &n) {
				all(tassadar.PolicyMalformed)
			} else if w.lookAtReceipts(&n, g) == 0 {
				all(tassadar.EvidenceIncomplete)
			}
		case tassadar.NeedDrills:
			if !drillsWellNamed(&n) {
				all(tassadar.PolicyMalformed)
				continue
			}
			looked, wrong, until := w.lookAtDrills(&n, g)
			if looked == 0 {
				wrong.add(tassadar.EvidenceIncomplete)
			}
			if len(wrong) > 0 {
				all(wrong.sorted()...)
			}
			for _, p := range g.profiles {
				p.until = min(p.until, until)
			}
		default: // nobody knows what it asks for
			all(tassadar.PolicyMalformed)
		}
	}
	if !looks { // a gate that looks at no evidence passes nothing
		for _, p := range g.profiles {
			p.fail(tassadar.EvidenceIncomplete)
		}
	}
	w.compose(g)
	g.green, g.until, g.judging = len(g.profiles) > 0, forever, false
	for _, p := range g.profiles {
		if !p.passed {
			p.until = 0
		}
		g.green, g.until = g.green && p.passed, min(g.until, p.until)
		for code := range p.reasons {
			g.reasons.add(code)
		}
	}
	if !g.green && len(g.reasons) == 0 { // it has no profile
		g.reasons.add(tassadar.EvidenceIncomplete)
	}
	return g
}

// compose fails composites below which something is wrong, and ends them with what ends
// there first. Below a profile are its members of the gate, theirs, and so on.
func (w *world) compose(g *gate) {
	itself := map[string]passing{} // before it
	for profile, got := range g.profiles {
		itself[profile] = *got
	}
	wrong := func(profile string) bool { // in what its members are called
		seen := map[string]bool{}
		for _, m := range w.members(profile) {
			if seen[m] || g.profiles[m] == nil {
				return true
			}
			seen[m] = true
		}
		for b := range w.below(g, profile) {
			if w.below(g, b)[b] {
				return true
			}
		}
		return false
	}
	passes := func(profile string) bool {
		all := w.below(g, profile)
		all[profile] = true
		for b := range all {
			if !itself[b].passed || wrong(b) {
				return false
			}
		}
		return true
	}
	for profile, got := range g.profiles {
		if wrong(profile) {
			got.fail(tassadar.PolicyMalformed)
		}
		for _, m := range w.members(profile) {
			if !passes(m) {
				got.fail(tassadar.GateNotGreen)
			}
		}
		for b := range w.below(g, profile) {
			got.until = min(got.until, itself[b].until)
		}
	}
}

func (w *world) members(profile string) []string {
	p, ok := w.policy.Profile(profile)
	if !ok {
		return nil
	}
	return p.Members
}

// below are the profiles of the gate to which members lead from a profile, itself only
// where it is in a circle.
func (w *world) below(g *gate, profile string) map[string]bool {
	out := map[string]bool{}
	for more := true; more; {
		more = false
		for id := range g.profiles {
			if from := id == profile || out[id]; !from {
				continue
			}
			for _, m := range w.members(id) {
				if g.profiles[m] != nil && !out[m] {
					out[m], more = true, true
				}
			}
		}
	}
	return out
}

// cells are the required cells of a profile.
func (w *world) cells(profile string) []*cell {
	var out []*cell
	for _, c := range w.verdicts {
		if c.Profile == profile && c.Required {
			out = append(out, c)
		}
	}
	return out
}

// lookAt applies a prerequisite about evidence to the cells of a gate's profiles
// and says how many it looked at. That all of them are green was asked already.
func (w *world) lookAt(kind tassadar.PrerequisiteKind, g *gate) int {
	looked := 0
	for profile, got := range g.profiles {
		p, ok := w.policy.Profile(profile)
		e, declared := w.policy.Envelope(profile)
		if !declared {
			continue
		}
		implemented := ok && p.Implemented
		for _, c := range w.cells(profile) {
			if emulated := strings.HasSuffix(c.Machine, "+qemu"); kind == tassadar.NeedFloors && implemented && (emulated || len(e.Require.Floors) == 0) {
				continue
			}
			if kind == tassadar.NeedTraces && implemented && !w.byWeights(c.Backend) {
				continue
			}
			looked++
			if kind == tassadar.NeedTraces && implemented && !c.confirmed() {
				got.fail(tassadar.TraceUnavailable)
			}
			if kind == tassadar.NeedRefusals && implemented && (len(p.Refusals) == 0 || !e.Require.Refusals) {
				got.fail(tassadar.RefusalMissing)
			}
		}
	}
	return looked
}
