package appraise

import (
	"cmp"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// consensusKey names a case without a computed reference, for one toolchain's
// module.
type consensusKey struct{ profile, toolchain, caseID string }

// agreement is a result that backend families agree on, and until when enough
// fresh receipts say so.
type agreement struct {
	digest tassadar.Digest
	until  int64
}

// vote is one receipt's word on a case.
type vote struct {
	*reading
	digest tassadar.Digest
	// contradicted means that a fact stands against the engine, or that the vote was ordered
	// under another form of the profile: it makes no agreement, and still was one.
	contradicted bool
}

// findConsensus finds, for cases without a computed reference, the one result
// that two or more backend families agree on. A receipt votes if it would
// count were the reference known; the votes for a result need as many hosts
// and keys as the envelope asks for, so that one worker alone makes no
// reference for others.
func (a *unit) findConsensus() {
	a.consensus, a.changed = map[consensusKey]agreement{}, map[consensusKey]bool{}
	votes := map[consensusKey][]vote{}
	for _, r := range a.readings {
		p, ok := a.policy.Profile(r.assignment.Body.Cell.Profile)
		if !ok || !hasConsensus(p) {
			continue
		}
		dry := &reading{Logged: r.Logged, assignment: r.assignment, closed: r.closed, closedAt: r.closedAt, attested: r.attested, dry: true}
		a.check(dry)
		former := false // it was ordered under another form of the profile
		if dry.otherProfile {
			if then := a.readThen(r); then != nil {
				dry, former = then, true
			}
		}
		if r.resolved || slices.ContainsFunc(dry.findings, func(f Finding) bool { return f.Code != tassadar.EvidenceStale && f.Code != tassadar.FutureDated }) {
			continue
		}
		e, ok := a.policy.Envelope(p.ID)
		if !ok {
			continue
		}
		cell := r.assignment.Body.Cell
		contradicted := slices.ContainsFunc(a.against(cell, a.assignmentsOf(cell)), func(f *fact) bool {
			return f.digest == r.Body.Effective.Digest && r.assignment.at < f.lapseIn(&e.Require)
		})
		for _, c := range r.Body.Cases {
			if !isConsensus(p, c.ID) || len(c.Seen) != 1 || c.Seen[0].Digest == "" {
				continue
			}
			if former && !a.sameCalls(r, p, &c) {
				continue
			}
			key := consensusKey{p.ID, r.assignment.Body.Cell.Toolchain, c.ID}
			votes[key] = append(votes[key], vote{dry, c.Seen[0].Digest, contradicted || former})
		}
	}
	for key, all := range votes { // each key by itself: the order does not matter
		e, ok := a.policy.Envelope(key.profile)
		if !ok {
			continue
		}
		agreed, changed, ok := a.agreementOf(all, &e.Require, a.now)
		if ok {
			a.consensus[key] = agreed
		}
		a.changed[key] = changed
	}
}

// sameCalls reports whether a case without a computed reference that a receipt saw under
// another form of the profile makes the calls that it makes now, of the same program: a title
// that is edited takes no vote back.
func (a *unit) sameCalls(r *reading, p *tassadar.Profile, got *evidence.ObservedCase) bool {
	known := a.known[measuredCase{got.ID, got.Digest}]
	return slices.ContainsFunc(p.Workloads, func(w tassadar.Workload) bool {
		is, declared := declaredProgram(&w, r.assignment.Body.Cell.Toolchain)
		ran, ok := r.program(w.ID)
		return declared && ok && is == ran && slices.ContainsFunc(w.Cases, func(c tassadar.Case) bool {
			inputs := c.Inputs()
			return tassadar.CaseID(w.ID, c.ID) == got.ID && slices.ContainsFunc(known, func(k knownCase) bool {
				return k.workload.ID == w.ID && k.given.Consensus && a.caseInputs[k.given] == inputs
			})
		})
	})
}

// agreementOf returns the only result with enough fresh votes. Where two results
// had enough at any time, families contradict one another or changed their mind:
// nothing is agreed on until governance resolves the receipts of one, and age
// makes no agreement. A vote that is dated ahead makes none either, and refutes at
// once: otherwise what is agreed on would end without anything new.
func (a *appraisal) agreementOf(all []vote, req *tassadar.Requirements, now *clock) (found agreement, changed, ok bool) {
	slices.SortStableFunc(all, func(x, y vote) int {
		return cmp.Or(cmp.Compare(x.digest, y.digest), cmp.Compare(x.expires, y.expires))
	})
	results := 0
	for len(all) > 0 {
		n := slices.IndexFunc(all, func(v vote) bool { return v.digest != all[0].digest })
		if n < 0 {
			n = len(all)
		}
		same := all[:n]
		all = all[n:]
		if !a.agree(same, req) {
			continue
		}
		results++
		valid := func(reached func(int64) bool) []vote {
			return slices.DeleteFunc(slices.Clone(same), func(v vote) bool { return reached(v.expires) || !reached(v.assignment.at) || v.contradicted })
		}
		if !a.agree(valid(now.reached), req) {
			continue
		}
		found, ok = agreement{digest: same[0].digest, until: never}, true
		for _, v := range same { // in the order in which they expire
			if !now.reached(v.expires) && !a.agree(valid(func(at int64) bool { return v.expires >= at }), req) {
				found.until = v.expires
				break
			}
		}
	}
	return found, results > 1, ok && results == 1
}

func (a *appraisal) agree(votes []vote, req *tassadar.Requirements) bool {
	families, readings := map[string]bool{}, make([]*reading, 0, len(votes))
	for _, v := range votes {
		families[v.assignment.Body.Cell.Backend] = true
		readings = append(readings, v.reading)
	}
	hosts, workers := a.independent(readings)
	return len(families) >= 2 && hosts >= req.Machines && workers >= req.Workers
}

func isConsensus(p *tassadar.Profile, id string) bool {
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			if c := &p.Workloads[i].Cases[j]; c.Consensus && tassadar.CaseID(p.Workloads[i].ID, c.ID) == id {
				return true
			}
		}
	}
	return false
}

func hasConsensus(p *tassadar.Profile) bool {
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			if p.Workloads[i].Cases[j].Consensus {
				return true
			}
		}
	}
	return false
}
