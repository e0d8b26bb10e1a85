package histories

import (
	"slices"
	"strconv"

	"tassadar"
	"tassadar/evidence"
)

// slicedSeeds: of so many logs one has cases that are cut into slices. The others stay
// as they were drawn before.
const slicedSeeds = 2 * tracedSeeds

// cut has cases of a policy cut into slices.
func (m *maker) cut(p *tassadar.Policy) {
	for i := range p.Profiles {
		for k := range p.Profiles[i].Workloads {
			p.Profiles[i].Workloads[k].Sliced = chance(m.r, 60)
		}
	}
	for i := range p.Envelopes {
		p.Envelopes[i].Require.Slices = pick(m.r, 0, 0, 0, 1, 2, 4)
	}
}

// states are the slices of the whole trace of a case, the same in every receipt.
func states(c *evidence.ObservedCase) []evidence.Slice {
	c.Trace.Tokens = []tassadar.Uint{1, 65536, 65537, 131_072, 200_000}[(len(c.ID)+int(c.Digest[len(c.Digest)-1]))%5]
	var out []evidence.Slice
	state := evidence.FirstTraceState("m").Digest()
	for from := tassadar.Uint(0); from < c.Trace.Tokens; from += evidence.WindowTokens {
		s := evidence.Slice{From: from, To: min(from+evidence.WindowTokens, c.Trace.Tokens), Start: state}
		state = digest(string(c.Digest) + strconv.Itoa(len(out)))
		s.End = state
		out = append(out, s)
	}
	return out
}

// slice adds the slices that an honest worker ran of its cases, as it was told.
func (m *maker) slice(o *order, rc *evidence.Receipt) {
	f, _ := o.policy.Profile(o.body.Cell.Profile)
	for i := range rc.Cases {
		c := &rc.Cases[i]
		if c.Trace == nil || !slices.ContainsFunc(f.Workloads, func(w tassadar.Workload) bool { return w.Sliced && within(w.ID, c.ID) }) {
			continue
		}
		all := states(c)
		c.Trace.Root = evidence.SlicesRoot(all)
		for k := range all {
			all[k].Machine = rc.Machine.Class
		}
		for _, r := range o.body.Resume {
			if r.Case == c.ID && int(r.Slices) < len(all) {
				all = all[r.Slices:]
				all[0].Resumed = r.Receipt
				break
			}
		}
		c.Slices = all
	}
}

func within(workload, id string) bool {
	return len(id) > len(workload) && id[:len(workload)+1] == workload+"/"
}

// resume has cases of an order go on from checkpoints of receipts, most often good ones.
func (m *maker) resume(body *evidence.Assignment) {
	for len(m.logged) > 0 && chance(m.r, 60) {
		l := m.logged[m.r.IntN(len(m.logged))]
		if was := l.body.Cell; len(l.body.Cases) == 0 || (was.Profile != body.Cell.Profile || was.Toolchain != body.Cell.Toolchain) && !chance(m.r, 10) {
			continue
		}
		c := &l.body.Cases[m.r.IntN(len(l.body.Cases))]
		if len(c.Slices) < 2 && !chance(m.r, 20) {
			continue
		}
		r := evidence.Resume{Case: c.ID, Receipt: l.digest, Slices: 1}
		if n := len(c.Slices); n > 1 {
			r.Slices = c.Slices[m.r.IntN(n)].To / evidence.WindowTokens
		}
		switch m.r.IntN(30) {
		case 0:
			r.Slices = pick[tassadar.Uint](m.r, 0, 3, 7, 1<<48)
		case 1:
			r.Receipt = pick(m.r, "", digest("no receipt"))
		}
		body.Resume = append(body.Resume, r)
	}
}

// lieOfSlices changes one thing about them.
func (m *maker) lieOfSlices(rc *evidence.Receipt) {
	var cut []*evidence.ObservedCase
	for i := range rc.Cases {
		if len(rc.Cases[i].Slices) > 0 {
			cut = append(cut, &rc.Cases[i])
		}
	}
	if len(cut) == 0 {
		if len(rc.Cases) > 0 {
			rc.Cases[0].Slices = []evidence.Slice{{To: 1}}
		}
		return
	}
	c := cut[m.r.IntN(len(cut))]
	c.Slices = slices.Clone(c.Slices)
	s := &c.Slices[m.r.IntN(len(c.Slices))]
	switch m.r.IntN(10) {
	case 0:
		c.Slices = nil
	case 1:
		c.Slices = c.Slices[:len(c.Slices)-1]
	case 2:
		c.Slices = c.Slices[1:]
	case 3:
		slices.Reverse(c.Slices)
	case 4:
		s.Start = pick(m.r, digest("another state"), "", "sha256:12")
	case 5:
		s.End = pick(m.r, digest("another state"), "", "sha256:12")
	case 6:
		s.Machine = pick(m.r, "", arm, amd)
	case 7:
		s.Resumed = pick(m.r, "", digest("no receipt"))
		if len(m.logged) > 0 {
			s.Resumed = m.logged[m.r.IntN(len(m.logged))].digest
		}
	case 8:
		s.To++
	case 9:
		c.Trace = nil
	}
}
