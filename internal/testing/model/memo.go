package model

import (
	"tassadar"
	"tassadar/evidence"
	"tassadar/workload"
)

// Memo keeps digests and derived references between appraisals: they are pure
// functions of what the log holds, and the slowest ones. A memo belongs to one
// log.
type Memo struct {
	profiles map[*tassadar.Profile]tassadar.Digest
	cases    map[*tassadar.Case]caseDigests
	refusals map[*tassadar.Refuse]tassadar.Digest
	inputs   map[*tassadar.Refuse]tassadar.Digest
	orders   map[tassadar.Digest]*demanded
	results  map[resultKey]*tassadar.Digest
}

type caseDigests struct {
	digest, inputs, expect tassadar.Digest
	allow                  []tassadar.Digest
}

type resultKey struct {
	generator string
	inputs    tassadar.Digest
}

// NewMemo returns an empty memory.
func NewMemo() *Memo {
	return &Memo{map[*tassadar.Profile]tassadar.Digest{}, map[*tassadar.Case]caseDigests{}, map[*tassadar.Refuse]tassadar.Digest{},
		map[*tassadar.Refuse]tassadar.Digest{}, map[tassadar.Digest]*demanded{}, map[resultKey]*tassadar.Digest{}}
}

func (m *Memo) profile(p *tassadar.Profile) tassadar.Digest {
	d, ok := m.profiles[p]
	if !ok {
		d = p.Digest()
		m.profiles[p] = d
	}
	return d
}

func (m *Memo) testCase(c *tassadar.Case) caseDigests {
	d, ok := m.cases[c]
	if !ok {
		d = caseDigests{digest: c.Digest(), inputs: c.Inputs(), expect: c.Expect.Digest()}
		for _, r := range c.Allow {
			d.allow = append(d.allow, r.Digest())
		}
		m.cases[c] = d
	}
	return d
}

func (m *Memo) refusal(r *tassadar.Refuse) tassadar.Digest {
	d, ok := m.refusals[r]
	if !ok {
		d = r.Digest()
		m.refusals[r] = d
	}
	return d
}

// result is the reference that a generator's own computation gives for calls,
// nil if they are none of its calls.
func (m *Memo) result(generator string, c *tassadar.Case, inputs tassadar.Digest) *tassadar.Digest {
	key := resultKey{generator, inputs}
	d, ok := m.results[key]
	if !ok {
		if entry, known := workload.Catalogue().Lookup(generator); known {
			if r, err := entry.Result(c); err == nil {
				got := r.Digest()
				d = &got
			}
		}
		m.results[key] = d
	}
	return d
}

// demanded is what an order demands beside the fixed cases of its profile.
type demanded struct {
	ok    bool // all references can be computed
	refs  []evidence.Reference
	cases map[string]demandedCase // by id
}

type demandedCase struct {
	workload *tassadar.Workload
	made     tassadar.Case
	inputs   tassadar.Digest
	expect   tassadar.Digest
}
