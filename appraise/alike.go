package appraise

import (
	"fmt"
	"slices"

	"tassadar"
)

// alikeKey names a case of a profile, for one toolchain's module.
type alikeKey struct{ profile, toolchain, caseID string }

// seenAlike is how a case ended in the receipts of some units, by backend
// family; two endings that are not the same, if there are: then they are not alike.
type seenAlike map[alikeKey]map[string][]tassadar.Observation

func (s seenAlike) add(key alikeKey, family string, endings ...tassadar.Observation) {
	if s[key] == nil {
		s[key] = map[string][]tassadar.Observation{}
	}
	all := s[key][family]
	for _, o := range endings {
		if len(all) < 2 && !slices.Contains(all, o) {
			all = append(all, o)
		}
	}
	s[key][family] = all
}

func (s seenAlike) equal(t seenAlike) bool {
	if len(s) != len(t) {
		return false
	}
	for key, families := range s { // each key by itself, here and below: the order does not matter
		if len(families) != len(t[key]) {
			return false
		}
		for family, endings := range families {
			if !slices.Equal(endings, t[key][family]) {
				return false
			}
		}
	}
	return true
}

// seeAlike lists how the unit's receipts ended fixed cases.
func (a *unit) seeAlike() {
	a.alike = seenAlike{}
	for _, r := range a.readings {
		cell := r.assignment.Body.Cell
		p, _ := a.policy.Profile(cell.Profile) // whose receipt was checked
		if !r.trusted || r.otherProfile || r.resolved || a.now.reached(r.expires) || r.Body.Effective.Family != cell.Backend {
			continue
		}
		measured := casesByID(&r.Body)
		for i := range p.Workloads {
			w := &p.Workloads[i]
			for j := range w.Cases {
				c := &w.Cases[j]
				id := tassadar.CaseID(w.ID, c.ID)
				got := measured[id]
				if got == nil || got.Digest != a.caseDigests[c] || c.Consensus || r.drifted[w.ID] {
					continue
				}
				for s := range got.Seen {
					a.alike.add(alikeKey{p.ID, cell.Toolchain, id}, cell.Backend, observation(&got.Seen[s]))
				}
			}
		}
	}
}

// findAlike names the cases that every backend family refuses alike, or brings
// to one result that is not the reference: then the case or the reference is the
// first to be looked at, not the engines.
func (a *appraisal) findAlike() map[alikeKey]Finding {
	seen := seenAlike{}
	for _, u := range a.units {
		for key, families := range u.alike { // each key by itself: the order does not matter
			for family, endings := range families {
				seen.add(key, family, endings...)
			}
		}
	}
	out := map[alikeKey]Finding{}
	for key, families := range seen {
		if len(families) < 2 {
			continue
		}
		var all []tassadar.Observation
		for _, o := range families {
			all = append(all, o...)
		}
		if slices.ContainsFunc(all, func(o tassadar.Observation) bool { return o != all[0] }) {
			continue
		}
		switch o := all[0]; {
		case o.Ended == tassadar.EndedRefused:
			out[key] = Finding{Code: tassadar.RefusedByAll, Case: key.caseID, Detail: fmt.Sprintf("all %d backend families refuse it with %s", len(families), o.Code)}
		case o.Definite() && !a.admitted(key, o.Digest):
			out[key] = Finding{Code: tassadar.ReferenceDisputed, Case: key.caseID, Detail: fmt.Sprintf("all %d backend families agree on another result than the reference", len(families))}
		}
	}
	return out
}

// admitted reports whether a result is the case's reference or an allowed one.
func (a *appraisal) admitted(key alikeKey, d tassadar.Digest) bool {
	p, ok := a.policy.Profile(key.profile)
	if !ok {
		return false
	}
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			if c := &p.Workloads[i].Cases[j]; tassadar.CaseID(p.Workloads[i].ID, c.ID) == key.caseID {
				return slices.Contains(a.caseReferences[c].Results, d)
			}
		}
	}
	return false
}

// withAlike is the cell with what all families do alike in it, where it is not
// green and measured at all. It shares nothing with c that gates change.
func (a *appraisal) withAlike(c *Cell, alike map[alikeKey]Finding) Cell {
	out := *c
	out.Reasons, out.Findings = slices.Clip(c.Reasons), slices.Clip(c.Findings)
	p, ok := a.policy.Profile(c.Profile)
	if out.Status == Green || !ok || !p.Implemented || len(alike) == 0 {
		return out
	}
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			key := alikeKey{p.ID, c.Toolchain, tassadar.CaseID(p.Workloads[i].ID, p.Workloads[i].Cases[j].ID)}
			if f, ok := alike[key]; ok {
				out.add(f)
			}
		}
	}
	out.Findings = distinct(out.Findings)
	out.reasons()
	return out
}
