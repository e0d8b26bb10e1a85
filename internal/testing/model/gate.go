package model

import (
	"slices"

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

// passes says whether a profile passes the one gate that it belongs to.
func (w *world) passes(profile string) *passing {
	p, ok := w.policy.Profile(profile)
	if !ok {
		return &passing{reasons: codes{}}
	}
	g := w.gate(p.Gate)
	if got := g.profiles[profile]; got != nil {
		return got
	}
	return &passing{reasons: codes{}}
}

// gate judges a gate; one that is asked for while it is judged is not green.
func (w *world) gate(id string) *gate {
	if g, ok := w.gates[id]; ok {
		if g.judging {
			return &gate{reasons: codes{}}
		}
		return g
	}
	g := &gate{until: forever, reasons: codes{}, profiles: map[string]*passing{}, judging: true}
	w.gates[id] = g
	defer func() { g.judging = false }()
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
	evidence := slices.ContainsFunc(needs, func(n tassadar.Prerequisite) bool {
		return n.Kind == tassadar.NeedPortability || n.Kind == tassadar.NeedReceipts || n.Kind == tassadar.NeedRefusals || n.Kind == tassadar.NeedFloors
	})
	g.green = len(declared.Profiles) > 0
	for _, profile := range declared.Profiles {
		got := &passing{passed: evidence, until: forever, reasons: codes{}}
		p, ok := w.policy.Profile(profile)
		if !ok || p.Gate != id || !evidence {
			got.passed = false
			got.reasons.add(tassadar.PolicyMalformed)
		}
		for i := range needs {
			w.require(id, &needs[i], profile, got)
		}
		if !got.passed {
			got.until = 0
		}
		g.profiles[profile] = got
		g.green = g.green && got.passed
		g.until = min(g.until, got.until)
	}
	return g
}

// require applies one prerequisite to one profile.
func (w *world) require(id string, n *tassadar.Prerequisite, profile string, got *passing) {
	fail := func(all ...tassadar.Code) {
		got.passed = false
		got.reasons.add(all...)
	}
	switch n.Kind {
	case tassadar.NeedImplemented:
		if p, ok := w.policy.Profile(n.Profile); !ok || !p.Implemented {
			fail(tassadar.ProfileNotImplemented)
		}
		return
	case tassadar.NeedGate:
		if id == tassadar.GateArticle {
			fail(tassadar.PolicyMalformed)
			return
		}
		other := w.gate(n.Gate)
		if !other.green {
			if n.Gate == tassadar.GateArticle {
				fail(tassadar.ArticleGateNotGreen)
			} else {
				fail(tassadar.GateNotGreen)
			}
			return
		}
		got.until = min(got.until, other.until)
		return
	}
	looked := false
	for _, c := range w.verdicts {
		if c.Profile != profile || !c.Required {
			continue
		}
		looked = true
		if c.status != Green {
			fail(c.found.sorted()...)
			continue
		}
		got.until = min(got.until, c.notAfter)
	}
	if !looked {
		fail(tassadar.Unmeasured)
	}
	if n.Kind == tassadar.NeedRefusals {
		p, ok := w.policy.Profile(profile)
		e, has := w.policy.Envelope(profile)
		if !ok || !has || len(p.Refusals) == 0 || !e.Require.Refusals {
			fail(tassadar.RefusalMissing)
		}
	}
}
