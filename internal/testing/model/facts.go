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
	id   string // of the case
	run  *run
	seen tassadar.Observation
	// instructions are those of an exact case that returned; 0 is not known.
	instructions tassadar.Uint
	// made is the derived or rechecked case, nil for a fixed one.
	made  *tassadar.Case
	want  tassadar.Digest // its reference at its time, of such a case
	code  tassadar.Code   // why it contradicts; "" where it does not
	lapse int64           // without regard to the cell
}

type factKey struct {
	program tassadar.Digest
	family  string
	engine  tassadar.Digest
	class   string
	refusal bool
	inputs  tassadar.Digest
}

// findFacts collects what attested receipts show. What contradicts is found by
// [world.contradict], once before families are asked what they agree on, and once
// afterwards: an agreement is a reference like others.
func (w *world) findFacts() {
	for _, r := range w.runs {
		cell := r.order.Body.Cell
		b := &r.Body
		r.observes = false
		if !r.attested || r.resolved || b.Cell != cell || b.Requested != cell.Backend || b.Effective.Family != cell.Backend ||
			!b.Effective.Digest.Valid() || b.Machine.Class != cell.Machine || !slices.Equal(b.Nonce, r.order.Nonce) {
			continue
		}
		r.observes = true
		w.shownFacts = append(w.shownFacts, w.shown(r)...)
	}
}

// contradict finds the facts that contradict a reference in force or one
// another.
func (w *world) contradict() {
	w.facts = nil
	groups := map[factKey][]*fact{}
	for _, f := range w.shownFacts {
		f.code = ""
		groups[f.key] = append(groups[f.key], f)
	}
	for _, f := range w.shownFacts {
		expected := w.inForce(f)
		for i := range expected {
			if !expected[i].Satisfied(expected[i].Outcome(f.seen)) {
				f.code = tassadar.OutcomeDiffers
				if expected[i].Refusal() {
					f.code = tassadar.RefusalViolated
				}
			}
		}
		counted := func(g *fact) bool {
			return f.instructions != 0 && g.instructions != 0 && f.instructions != g.instructions
		}
		if f.code == "" && !f.key.refusal && slices.Contains(f.run.watched.wrong(), f.id) {
			f.code = tassadar.TraceDiffers
		}
		f.lapse = w.lapse(f)
		for _, g := range groups[f.key] {
			switch {
			case f.key.refusal: // only that the input ran contradicts
			case f.run.order.existed >= w.lapse(g) || g.run.order.existed >= f.lapse: // one had gone stale before the other was ordered
			case f.seen != g.seen && f.run == g.run:
				f.code = tassadar.OutcomeUnstable
			case f.code != "":
			case f.seen != g.seen && len(expected) == 0: // no reference says which is right
				f.code = tassadar.OutcomeDiffers
			case f.seen == g.seen && counted(g):
				f.code = tassadar.OutcomeDiffers
			}
		}
		if f.code != "" {
			w.facts = append(w.facts, f)
		}
	}
}

// lapse is when a fact goes stale: by the longest age that its profile's envelope
// allowed from its order on.
func (w *world) lapse(f *fact) int64 {
	age := int64(0)
	policies := w.v.Policies()
	first := w.v.PolicyAt(f.run.order.Index)
	for i := range policies {
		if policies[i].Index < first.Index {
			continue
		}
		if e, ok := policies[i].Body.Policy.Envelope(f.run.order.Body.Cell.Profile); ok {
			age = max(age, min(e.Require.MaxAgeSeconds, tassadar.MaxAgeSeconds))
		}
	}
	return f.run.ranAt() + age // no later record makes a fact older
}

// ranAt is when a run was over by its worker, no later than it was due, or when it was
// ordered at the earliest, where that is later.
func (r *run) ranAt() int64 {
	return max(r.order.dated, min(r.Body.FinishedAt, r.order.Body.Deadline))
}

// shown are the definite outcomes in a receipt.
func (w *world) shown(r *run) []*fact {
	var out []*fact
	add := func(id string, program, inputs tassadar.Digest, refusal bool, seen []evidence.Observation, instructions tassadar.Uint, made *tassadar.Case, want tassadar.Digest) {
		key := factKey{program, r.order.Body.Cell.Backend, r.Body.Effective.Digest, r.order.Body.Cell.Machine, refusal, inputs}
		for i := range seen {
			o := observation(&seen[i])
			if !o.Definite() || seen[i].Runs < 1 || (o.Ended == tassadar.EndedRefused) != (o.Digest == "") || o.Digest != "" && !o.Digest.Valid() {
				continue
			}
			f := &fact{key: key, id: id, run: r, seen: o, made: made, want: want}
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
		if program, ok := measuredProgram(&r.Body, wl); ok {
			want := tassadar.Digest("")
			if made != nil {
				want = r.order.demanded.cases[seen.ID].expect
			}
			add(seen.ID, program, inputs, false, seen.Seen, seen.Instructions, made, want)
		}
	}
	for i := range r.Body.Refusals {
		seen := &r.Body.Refusals[i]
		if c := w.identifyRefusal(seen); c != nil {
			program, inputs := w.refusalKey(c)
			add(seen.ID, program, inputs, true, seen.Seen, 0, nil, "")
		}
	}
	return out
}

// identify finds the case that a receipt speaks of, by id and digest, in any
// policy of the log; made is nil for a fixed case.
func (w *world) identify(r *run, seen *evidence.ObservedCase) (inputs tassadar.Digest, wl *tassadar.Workload, made *tassadar.Case) {
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

func (w *world) identifyRefusal(seen *evidence.ObservedRefusal) *tassadar.Refuse {
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
// measured: the links that it names, and its own module, with none missing.
func measuredProgram(rc *evidence.Receipt, wl *tassadar.Workload) (tassadar.Digest, bool) {
	at := map[int]tassadar.Digest{}
	for _, m := range rc.Modules {
		if _, twice := at[m.Link]; m.Workload == wl.ID && m.Link >= 0 && !twice {
			at[m.Link] = m.Digest
		}
	}
	own, ok := at[0]
	if !ok {
		return "", false
	}
	var all []tassadar.Digest
	for link := 1; link < len(at); link++ {
		d, ok := at[link]
		if !ok {
			return "", false
		}
		all = append(all, d)
	}
	return programOf(append(all, own)), true
}

// refusalKey names what a refusal case runs and what it gives to it.
func (w *world) refusalKey(c *tassadar.Refuse) (program, inputs tassadar.Digest) {
	inputs, ok := w.memo.inputs[c]
	if !ok {
		inputs = tassadar.DigestOf(struct {
			Calls        []tassadar.Call
			Instructions tassadar.Uint
			Denied       *tassadar.Value
			Checkpoint   tassadar.Tampering
		}{c.Calls, c.Instructions, c.Denied, c.Checkpoint})
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

func observation(s *evidence.Observation) tassadar.Observation {
	return tassadar.Observation{Ended: s.Ended, Digest: s.Digest, Code: s.Code, By: s.By}
}

// inForce are the references of the policy under appraisal for what a fact is
// about: of its fixed cases; for derived and rechecked calls else what a generator
// in force for the program knows of them, and else what was their reference.
func (w *world) inForce(f *fact) []tassadar.Expectation {
	var out []tassadar.Expectation
	for i := range w.policy.Profiles {
		p := &w.policy.Profiles[i]
		for k := range p.Refusals {
			c := &p.Refusals[k]
			program, inputs := w.refusalKey(c)
			ran := f.seen.Ended == tassadar.EndedReturned || f.seen.Ended == tassadar.EndedTrapped
			if f.key.refusal && program == f.key.program && inputs == f.key.inputs && ran {
				out = append(out, tassadar.Expectation{Code: c.Code, By: c.By})
			}
		}
		for k := range p.Workloads {
			wl := &p.Workloads[k]
			if f.key.refusal || !runs(wl, f.key.program) {
				continue
			}
			for n := range wl.Cases {
				c := &wl.Cases[n]
				d := w.memo.testCase(c)
				if d.inputs != f.key.inputs {
					continue
				}
				if !c.Consensus {
					out = append(out, tassadar.Expectation{Results: append([]tassadar.Digest{d.expect}, d.allow...)})
					continue
				}
				for _, toolchain := range toolchains(wl) {
					program, ok := declaredProgram(wl, toolchain)
					agreed, known := w.agreed[consensusKey{p.ID, toolchain, tassadar.CaseID(wl.ID, c.ID)}]
					if ok && known && program == f.key.program {
						out = append(out, tassadar.Expectation{Results: append([]tassadar.Digest{agreed}, d.allow...)})
					}
				}
			}
		}
	}
	if len(out) > 0 || f.made == nil || f.want == "" {
		return out
	}
	for i := range w.policy.Profiles {
		for k := range w.policy.Profiles[i].Workloads {
			wl := &w.policy.Profiles[i].Workloads[k]
			if wl.Derive == nil || !runs(wl, f.key.program) {
				continue
			}
			if got := w.memo.result(wl.Derive.Generator, f.made, f.key.inputs); got != nil {
				return []tassadar.Expectation{{Results: []tassadar.Digest{*got}}}
			}
		}
	}
	return []tassadar.Expectation{{Results: []tassadar.Digest{f.want}}}
}

func toolchains(wl *tassadar.Workload) []string {
	var out []string
	for _, m := range wl.Modules {
		out = append(out, m.Toolchain)
	}
	return out
}

// judgeHosts finds hosts that say they are natively of two architectures.
func (w *world) judgeHosts() {
	native := map[string]map[string]bool{}
	for _, r := range w.runs {
		if m := &r.Body.Machine; r.attested && !r.resolved && !m.Emulated && m.Arch != "" {
			machine := w.machine(m.Host)
			if native[machine] == nil {
				native[machine] = map[string]bool{}
			}
			native[machine][processor(m.Arch)] = true
		}
	}
	for _, r := range w.runs {
		r.conflict = !r.Body.Machine.Emulated && len(native[w.machine(r.Body.Machine.Host)]) > 1
	}
}

// processor is the architecture of the processor that a build runs on: a 32-bit
// one runs on its 64-bit successor.
func processor(arch string) string {
	switch arch {
	case "386":
		return "amd64"
	case "arm":
		return "arm64"
	}
	return arch
}
