package model

import (
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// fact is one definite outcome that an attested receipt shows: of a program, on
// an engine of a family, on a class of machine, for inputs.
type fact struct {
	key  factKey
	run  *run
	seen tassadar.Observation
	// instructions are those of an exact case that returned; 0 is not known.
	instructions tassadar.Uint
	// made is the derived or rechecked case, nil for a fixed one, and generator
	// that of its workload at its time.
	made      *tassadar.Case
	generator string
	codes     codes // why it contradicts; none where it does not
	lapse     int64 // without regard to the cell
}

type factKey struct {
	program tassadar.Digest
	family  string
	engine  tassadar.Digest
	class   string
	refusal bool
	inputs  tassadar.Digest
}

// findFacts collects what attested receipts show and marks what contradicts.
func (w *world) findFacts() {
	var all []*fact
	for _, r := range w.runs {
		cell := r.order.Body.Cell
		b := &r.Body
		if !r.attested || r.resolved || b.Requested != cell.Backend || b.Effective.Family != cell.Backend ||
			!b.Effective.Digest.Valid() || b.Machine.Class != cell.Machine || !slices.Equal(b.Nonce, r.order.Nonce) {
			continue
		}
		all = append(all, w.shown(r)...)
	}
	groups := map[factKey][]*fact{}
	for _, f := range all {
		groups[f.key] = append(groups[f.key], f)
	}
	for _, f := range all {
		expected := w.inForce(f)
		for i := range expected {
			if !expected[i].Satisfied(expected[i].Outcome(f.seen)) {
				if expected[i].Refusal() {
					f.codes.add(tassadar.RefusalViolated)
				} else {
					f.codes.add(tassadar.OutcomeDiffers)
				}
			}
		}
		allowed := func(g *fact) bool {
			return len(expected) > 0 && !slices.ContainsFunc(expected, func(e tassadar.Expectation) bool { return !e.Satisfied(e.Outcome(g.seen)) })
		}
		for _, g := range groups[f.key] {
			switch {
			case sameEnding(f.seen, g.seen):
				if f.instructions != 0 && g.instructions != 0 && f.instructions != g.instructions {
					f.codes.add(tassadar.OutcomeDiffers)
				}
			case f.key.refusal:
				// Only that the input ran contradicts.
			case f.run == g.run:
				f.codes.add(tassadar.OutcomeUnstable)
			case allowed(f) && allowed(g):
				if f.instructions != 0 && g.instructions != 0 && f.instructions != g.instructions {
					f.codes.add(tassadar.OutcomeDiffers)
				}
			default:
				f.codes.add(tassadar.OutcomeDiffers)
			}
		}
		if len(f.codes) == 0 {
			continue
		}
		age := int64(0)
		policies := w.v.Policies()
		first := w.v.PolicyAt(f.run.order.Index)
		for i := range policies {
			if policies[i].Index < first.Index {
				continue
			}
			if e, ok := policies[i].Body.Policy.Envelope(f.run.order.Body.Cell.Profile); ok {
				age = max(age, e.Require.MaxAgeSeconds)
			}
		}
		f.lapse = f.run.order.existed + age
		w.facts = append(w.facts, f)
	}
}

func sameEnding(a, b tassadar.Observation) bool { return a == b }

// shown are the definite outcomes in a receipt.
func (w *world) shown(r *run) []*fact {
	var out []*fact
	add := func(program, inputs tassadar.Digest, refusal bool, seen []evidence.Seen, instructions tassadar.Uint, made *tassadar.Case, generator string) {
		key := factKey{program, r.order.Body.Cell.Backend, r.Body.Effective.Digest, r.order.Body.Cell.Machine, refusal, inputs}
		for i := range seen {
			o := observation(&seen[i])
			if !o.Definite() || !wellFormed(&seen[i]) {
				continue
			}
			f := &fact{key: key, run: r, seen: o, made: made, generator: generator, codes: codes{}}
			if o.Ended == tassadar.EndedReturned && !refusal {
				f.instructions = instructions
			}
			out = append(out, f)
		}
	}
	for i := range r.Body.Cases {
		seen := &r.Body.Cases[i]
		inputs, wl, made := w.identify(r, seen)
		if wl == nil {
			continue
		}
		program, ok := measuredProgram(&r.Body, wl.ID)
		if !ok {
			continue
		}
		generator := ""
		if made != nil && wl.Derive != nil {
			generator = wl.Derive.Generator
		}
		add(program, inputs, false, seen.Seen, seen.Instructions, made, generator)
	}
	for i := range r.Body.Refusals {
		seen := &r.Body.Refusals[i]
		if c := w.identifyRefusal(seen); c != nil {
			program, inputs := w.refusalKey(c)
			add(program, inputs, true, seen.Seen, 0, nil, "")
		}
	}
	return out
}

// identify finds the case that a receipt speaks of, by id and digest, in any
// policy of the log; made is nil for a fixed case.
func (w *world) identify(r *run, seen *evidence.CaseSeen) (inputs tassadar.Digest, wl *tassadar.Workload, made *tassadar.Case) {
	if c, ok := r.order.demanded.cases[seen.ID]; ok {
		if c.inputs != seen.Digest {
			return "", nil, nil
		}
		return c.inputs, c.workload, &c.made
	}
	for _, p := range w.v.Policies() {
		for i := range p.Body.Policy.Profiles {
			profile := &p.Body.Policy.Profiles[i]
			for k := range profile.Workloads {
				wl := &profile.Workloads[k]
				for n := range wl.Cases {
					c := &wl.Cases[n]
					if tassadar.CaseID(wl.ID, c.ID) != seen.ID {
						continue
					}
					if d := w.memo.testCase(c); d.digest == seen.Digest {
						return d.inputs, wl, nil
					}
				}
			}
		}
	}
	return "", nil, nil
}

func (w *world) identifyRefusal(seen *evidence.RefusalSeen) *tassadar.Refuse {
	for _, p := range w.v.Policies() {
		for i := range p.Body.Policy.Profiles {
			profile := &p.Body.Policy.Profiles[i]
			for k := range profile.Refusals {
				if c := &profile.Refusals[k]; c.ID == seen.ID && w.memo.refusal(c) == seen.Digest {
					return c
				}
			}
		}
	}
	return nil
}

// measuredProgram is the program of a workload as a receipt says it was
// measured.
func measuredProgram(rc *evidence.Receipt, workload string) (tassadar.Digest, bool) {
	var links []tassadar.Digest
	var own tassadar.Digest
	for i := range rc.Modules {
		m := &rc.Modules[i]
		switch {
		case m.Workload != workload:
		case m.Link == 0:
			own = m.Digest
		default:
			links = append(links, m.Digest)
		}
	}
	return programOf(append(links, own)), own.Valid()
}

// refusalKey names what a refusal case runs and what it gives to it.
func (w *world) refusalKey(c *tassadar.Refuse) (program, inputs tassadar.Digest) {
	inputs, ok := w.memo.inputs[c]
	if !ok {
		inputs = tassadar.DigestOf(struct {
			Calls        []tassadar.Call
			Instructions tassadar.Uint
			Denied       *tassadar.Value
		}{c.Calls, c.Instructions, c.Denied})
		w.memo.inputs[c] = inputs
	}
	var all []tassadar.Digest
	for i := range c.Links {
		for _, m := range c.Links[i].Modules {
			all = append(all, m.Digest)
		}
	}
	return programOf(append(all, c.Module.Digest)), inputs
}

func observation(s *evidence.Seen) tassadar.Observation {
	return tassadar.Observation{Ended: s.Ended, Digest: s.Digest, Code: s.Code, By: s.By}
}

// inForce are the references of the policy under appraisal for what a fact is
// about.
func (w *world) inForce(f *fact) []tassadar.Expectation {
	var out []tassadar.Expectation
	generated := false
	for i := range w.policy.Profiles {
		p := &w.policy.Profiles[i]
		if f.key.refusal {
			for k := range p.Refusals {
				c := &p.Refusals[k]
				program, inputs := w.refusalKey(c)
				ran := f.seen.Ended == tassadar.EndedReturned || f.seen.Ended == tassadar.EndedTrapped
				if program == f.key.program && inputs == f.key.inputs && ran {
					out = append(out, tassadar.Expectation{Code: c.Code, By: c.By})
				}
			}
			continue
		}
		for k := range p.Workloads {
			wl := &p.Workloads[k]
			if !runs(wl, f.key.program) {
				continue
			}
			for n := range wl.Cases {
				c := &wl.Cases[n]
				if d := w.memo.testCase(c); d.inputs == f.key.inputs && !c.Consensus {
					out = append(out, tassadar.Expectation{Results: append([]tassadar.Digest{d.expect}, d.allow...)})
				}
			}
			if f.made != nil && wl.Derive != nil {
				generated = true
				if got := w.memo.result(wl.Derive.Generator, f.made, f.key.inputs); got != nil {
					out = append(out, tassadar.Expectation{Results: []tassadar.Digest{*got}})
				}
			}
		}
	}
	if f.made != nil && !generated && f.generator != "" {
		if got := w.memo.result(f.generator, f.made, f.key.inputs); got != nil {
			out = append(out, tassadar.Expectation{Results: []tassadar.Digest{*got}})
		}
	}
	return out
}

// judgeHosts finds hosts that say they are natively of two architectures.
func (w *world) judgeHosts() {
	native := map[string]map[string]bool{}
	for _, r := range w.runs {
		if !r.attested || r.resolved || r.Body.Machine.Emulated {
			continue
		}
		m := &r.Body.Machine
		if native[m.Host] == nil {
			native[m.Host] = map[string]bool{}
		}
		native[m.Host][m.Arch] = true
	}
	for _, r := range w.runs {
		r.conflict = len(native[r.Body.Machine.Host]) > 1
	}
}
