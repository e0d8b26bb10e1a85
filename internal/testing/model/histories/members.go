package histories

import (
	"slices"

	"tassadar"
)

// Of composedOf logs those of composedSeeds are of composite profiles. The others stay as
// they were drawn before there were such, those on which the appraisal and the model once
// differed among them.
const composedOf = 8

var composedSeeds = []uint64{1, 3}

// compose gives profiles members, most of them of the same gate.
func (m *maker) compose(p *tassadar.Policy) {
	r := m.r
	if chance(r, 80) { // one gate for all, where they can be members
		first := p.Profiles[0].Gate
		for i := range p.Profiles {
			p.Profiles[i].Gate = first
		}
		p.Gates = slices.DeleteFunc(p.Gates, func(g tassadar.Gate) bool { return g.ID != first })
		for i := range p.Gates {
			p.Gates[i].Profiles = nil
			for _, f := range p.Profiles {
				p.Gates[i].Profiles = append(p.Gates[i].Profiles, f.ID)
			}
		}
	}
	m.join(p)
	p.Sort()
}

// join draws the members of every profile anew.
func (m *maker) join(p *tassadar.Policy) {
	r := m.r
	for i := range p.Profiles {
		f := &p.Profiles[i]
		f.Members = nil
		for _, other := range p.Profiles[i+1:] {
			if other.Gate == f.Gate && chance(r, 60) {
				f.Members = append(f.Members, other.ID)
			}
		}
		if chance(r, 4) { // what lint would refuse: itself, a circle, twice, another gate's or nobody's
			f.Members = append(f.Members, pick(r, profiles...))
		}
	}
}
