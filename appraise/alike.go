package appraise

import (
	"fmt"
	"slices"

	"tassadar"
)

// alikeKey names a case of a profile, for one toolchain's module.
type alikeKey struct{ profile, toolchain, caseID string }

// findAlike names the cases that every backend family refuses alike, or brings
// to one result that is not the reference: then the case or the reference is the
// first to be looked at, not the engines.
func (a *appraisal) findAlike() {
	a.alike = map[alikeKey]Finding{}
	seen := map[alikeKey]map[string][]tassadar.Observation{} // by family
	want := map[alikeKey]tassadar.Digest{}
	for _, r := range a.readings {
		cell := r.assignment.Body.Cell
		p, _ := a.policy.Profile(cell.Profile) // whose receipt was checked
		if !r.trusted || r.otherProfile || r.resolved || a.at >= r.expires || r.Body.Effective.Family != cell.Backend {
			continue
		}
		measured := casesByID(&r.Body)
		for i := range p.Workloads {
			w := &p.Workloads[i]
			for j := range w.Cases {
				c := &w.Cases[j]
				id := tassadar.CaseID(w.ID, c.ID)
				got := measured[id]
				if got == nil || got.Digest != a.digestOf(c) || c.Consensus || r.drifted[w.ID] {
					continue
				}
				key := alikeKey{p.ID, cell.Toolchain, id}
				if seen[key] == nil {
					seen[key] = map[string][]tassadar.Observation{}
				}
				want[key] = c.Expect.Digest()
				for s := range got.Seen {
					seen[key][cell.Backend] = append(seen[key][cell.Backend], observation(&got.Seen[s]))
				}
			}
		}
	}
	for key, families := range seen { // each key by itself: the order does not matter
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
			a.alike[key] = Finding{Code: tassadar.RefusedByAll, Case: key.caseID, Detail: fmt.Sprintf("all %d backend families refuse it with %s", len(families), o.Code)}
		case o.Definite() && o.Digest != want[key] && !a.allowed(key, o.Digest):
			a.alike[key] = Finding{Code: tassadar.ReferenceDisputed, Case: key.caseID, Detail: fmt.Sprintf("all %d backend families agree on another result than the reference", len(families))}
		}
	}
}

func (a *appraisal) allowed(key alikeKey, d tassadar.Digest) bool {
	p, _ := a.policy.Profile(key.profile)
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			if c := &p.Workloads[i].Cases[j]; tassadar.CaseID(p.Workloads[i].ID, c.ID) == key.caseID {
				return slices.ContainsFunc(c.Allow, func(r tassadar.Result) bool { return r.Digest() == d })
			}
		}
	}
	return false
}

// alikeIn returns what is alike in a cell, in profile order.
func (a *appraisal) alikeIn(c tassadar.Cell, p *tassadar.Profile) []Finding {
	var out []Finding
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			key := alikeKey{p.ID, c.Toolchain, tassadar.CaseID(p.Workloads[i].ID, p.Workloads[i].Cases[j].ID)}
			if f, ok := a.alike[key]; ok {
				out = append(out, f)
			}
		}
	}
	return out
}
