package model

import (
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// consensusKey names a case that nobody computed, for one toolchain's module.
type consensusKey struct{ profile, toolchain, id string }

// vote is one receipt's word on such a case.
type vote struct {
	run          *run
	result       tassadar.Digest
	contradicted bool // a fact stands against its engine: it can refute, not agree
}

// agree finds what backend families agree on. A receipt votes if it would count
// were the reference known; a result needs two families, and as many hosts and
// keys as the envelope asks for. Where two results ever had that many votes,
// nothing is agreed on, however old they are, or dated ahead, and whatever stands
// against them.
func (w *world) agree() {
	w.votes, w.agreed, w.torn = map[consensusKey][]vote{}, map[consensusKey]tassadar.Digest{}, map[consensusKey]bool{}
	for _, r := range w.runs {
		if r.own == nil || r.resolved || r.order.voided {
			continue
		}
		// What was ordered under another form of the profile refutes, and agrees on nothing.
		by, former := r.own, r.own.foreign && r.order.profile != nil
		if former {
			e, ok := r.order.policy.Envelope(r.order.profile.ID)
			if !ok {
				continue
			}
			by = w.examine(r, r.order.profile, e.Require, true)
		}
		if !by.fresh() {
			continue
		}
		p, _ := w.policy.Profile(r.order.Body.Cell.Profile)
		for i := range p.Workloads {
			for k := range p.Workloads[i].Cases {
				c := &p.Workloads[i].Cases[k]
				id := tassadar.CaseID(p.Workloads[i].ID, c.ID)
				for n := range r.Body.Cases {
					if s := &r.Body.Cases[n]; c.Consensus && s.ID == id && len(s.Seen) == 1 && s.Seen[0].Digest != "" {
						if former && !w.asNow(r, &p.Workloads[i], c, s) {
							continue
						}
						key := consensusKey{p.ID, r.order.Body.Cell.Toolchain, id}
						w.votes[key] = append(w.votes[key], vote{r, s.Seen[0].Digest, former || w.contradicted(r)})
					}
				}
			}
		}
	}
	for key := range w.votes {
		w.torn[key] = len(w.results(key, ever)) > 1
		if got, ok := w.consensus(key, w.at); ok {
			w.agreed[key] = got
		}
	}
	for _, r := range w.runs { // with what is known now
		if r.own != nil {
			r.own = w.examine(r, r.own.profile, r.own.need, false)
		}
	}
}

// asNow reports whether a receipt saw the calls of a case of today, of the same program, when
// families had to agree on it as well.
func (w *world) asNow(r *run, wl *tassadar.Workload, c *tassadar.Case, s *evidence.ObservedCase) bool {
	for i := range r.order.profile.Workloads {
		for _, old := range r.order.profile.Workloads[i].Cases {
			if r.order.profile.Workloads[i].ID != wl.ID || old.ID != c.ID || !old.Consensus || old.Inputs() != c.Inputs() || old.Digest() != s.Digest {
				continue
			}
			is, declared := declaredProgram(wl, r.order.Body.Cell.Toolchain)
			ran, ok := measuredProgram(&r.Body, wl)
			return declared && ok && is == ran
		}
	}
	return false
}

// fresh reports whether nothing but its date is wrong with a receipt.
func (e *examination) fresh() bool {
	for code := range e.codes {
		if code != tassadar.EvidenceStale && code != tassadar.FutureDated {
			return false
		}
	}
	return true
}

// contradicted reports whether a fact stands against the receipt's engine, so
// that it never counts.
func (w *world) contradicted(r *run) bool {
	return slices.ContainsFunc(w.facts, func(f *fact) bool {
		return w.against(f, r.order.Body.Cell) && f.key.engine == r.Body.Effective.Digest && r.order.existed < f.lapseIn(&r.own.need)
	})
}

// ever is no instant: votes of every age.
const ever = -1

// results are those with enough votes that count at an instant.
func (w *world) results(key consensusKey, at int64) []tassadar.Digest {
	e, _ := w.policy.Envelope(key.profile)
	var out []tassadar.Digest
	for _, v := range w.votes[key] {
		families := map[string]bool{}
		var all []*run
		for _, u := range w.votes[key] {
			if u.result == v.result && (at == ever || u.run.order.existed <= at && u.run.expires(&e.Require) > at && !u.contradicted) {
				families[u.run.order.Body.Cell.Backend] = true
				all = append(all, u.run)
			}
		}
		if len(families) >= 2 && w.many(all, &e.Require) && !slices.Contains(out, v.result) {
			out = append(out, v.result)
		}
	}
	return out
}

// consensus is the only result that was ever agreed on, if it still is.
func (w *world) consensus(key consensusKey, at int64) (tassadar.Digest, bool) {
	fresh := w.results(key, at)
	if w.torn[key] || len(fresh) != 1 {
		return "", false
	}
	return fresh[0], true
}

// findAlike names the cases that every backend family refuses alike, or brings to
// one result that is not the reference.
func (w *world) findAlike() {
	w.alike = map[consensusKey]tassadar.Code{}
	for i := range w.policy.Profiles {
		p := &w.policy.Profiles[i]
		e, ok := w.policy.Envelope(p.ID)
		if !ok {
			continue
		}
		for k := range p.Workloads {
			for n := range p.Workloads[k].Cases {
				for _, toolchain := range declaredToolchains(e) {
					w.alikeCase(p, e, &p.Workloads[k], &p.Workloads[k].Cases[n], toolchain)
				}
			}
		}
	}
}

func declaredToolchains(e *tassadar.Envelope) []string {
	var out []string
	for _, s := range e.Sets {
		out = append(out, s.Toolchains...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (w *world) alikeCase(p *tassadar.Profile, e *tassadar.Envelope, wl *tassadar.Workload, c *tassadar.Case, toolchain string) {
	id := tassadar.CaseID(wl.ID, c.ID)
	d := w.memo.testCase(c)
	families := map[string]bool{}
	var all []tassadar.Observation
	for _, r := range w.runs {
		cell := r.order.Body.Cell
		if c.Consensus || r.own == nil || cell.Profile != p.ID || cell.Toolchain != toolchain || !r.trusted || r.resolved ||
			r.own.foreign || r.own.drifted[wl.ID] || w.at >= r.expires(&e.Require) || r.Body.Effective.Family != cell.Backend {
			continue
		}
		for i := range r.Body.Cases {
			s := &r.Body.Cases[i]
			if s.ID != id {
				continue
			}
			if s.Digest == d.digest && len(s.Seen) > 0 {
				families[cell.Backend] = true
				for k := range s.Seen {
					all = append(all, observation(&s.Seen[k]))
				}
			}
			break
		}
	}
	if len(families) < 2 || len(all) == 0 || slices.ContainsFunc(all, func(o tassadar.Observation) bool { return o != all[0] }) {
		return
	}
	key := consensusKey{p.ID, toolchain, id}
	switch o := all[0]; {
	case o.Ended == tassadar.EndedRefused:
		w.alike[key] = tassadar.RefusedByAll
	case o.Definite() && o.Digest != d.expect && !slices.Contains(d.allow, o.Digest):
		w.alike[key] = tassadar.ReferenceDisputed
	}
}
