package histories

import (
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// Of neededOf logs the first neededSeeds have gates that ask receipts for cases, horizons
// and builds. The others stay as they were drawn before there were such, those on which
// the appraisal and the model once differed among them.
const neededSeeds, neededOf = 3, 11

// ask has gates ask for what receipts show by themselves.
func (m *maker) ask(p *tassadar.Policy) {
	r := m.r
	for i := range p.Profiles {
		all := chance(r, 70)
		for j := range p.Profiles[i].Workloads {
			w := &p.Profiles[i].Workloads[j]
			for k := range w.Modules {
				if b := w.Modules[k].Build; b != nil && (all || chance(r, 70)) {
					b.Programs, b.Rebuilt = map[string]tassadar.Digest{"compiler": digest("cc")}, tassadar.RebuiltWith()
				}
			}
			for l := range w.Links {
				for k := range w.Links[l].Modules {
					if b := w.Links[l].Modules[k].Build; b != nil && all {
						b.Programs, b.Rebuilt = map[string]tassadar.Digest{"compiler": digest("cc")}, tassadar.RebuiltWith()
					}
				}
			}
		}
	}
	for i := range p.Gates {
		g := &p.Gates[i]
		for n := range r.IntN(4) {
			need := tassadar.Prerequisite{ID: pick(r, "n1", "n2", "n3", "n4")[:1] + string(rune('1'+n)), Title: "need", Kind: pick(r, tassadar.NeedCases, tassadar.NeedHorizon, tassadar.NeedBuilds)}
			if need.Kind != tassadar.NeedBuilds && len(g.Profiles) > 0 {
				need.Profile = pick(r, g.Profiles...)
				if f, ok := p.Profile(need.Profile); ok {
					w := &f.Workloads[r.IntN(len(f.Workloads))]
					for range 1 + r.IntN(2) {
						id := w.ID
						if len(w.Cases) > 0 && (need.Kind == tassadar.NeedHorizon || chance(r, 60)) {
							id = tassadar.CaseID(w.ID, w.Cases[r.IntN(len(w.Cases))].ID)
						}
						if !slices.Contains(need.Cases, id) || chance(r, 5) {
							need.Cases = append(need.Cases, id)
						}
					}
				}
			}
			if need.Kind == tassadar.NeedHorizon {
				need.Instructions, need.Tokens = pick[tassadar.Uint](r, 0, 1, 100, 101, 200), pick[tassadar.Uint](r, 0, 0, 400, 70_000)
			}
			if chance(r, 2) {
				need.Profile = pick(r, profiles...)
			}
			g.Prerequisites = append(g.Prerequisites, need)
		}
	}
	p.Sort()
}

// lieOfNeeds changes what prerequisites look at in a receipt.
func (m *maker) lieOfNeeds(rc *evidence.Receipt) {
	for i := range rc.Modules {
		mod := &rc.Modules[i]
		if mod.Build == nil || !chance(m.r, 50) {
			continue
		}
		b := *mod.Build
		mod.Build, mod.Prebuilt = &b, false
		switch m.r.IntN(4) {
		case 0:
			b.Rebuilt = nil
		case 1:
			b.Rebuilt = b.Rebuilt[:len(b.Rebuilt)/2]
		case 2:
			b.Programs = nil
		case 3:
			b.Programs, b.Rebuilt = map[string]tassadar.Digest{"compiler": digest("other cc")}, tassadar.RebuiltWith()
		}
	}
	for i := range rc.Cases {
		if chance(m.r, 30) {
			rc.Cases[i].Instructions = pick[tassadar.Uint](m.r, 99, 100, 200)
		}
	}
}
