package appraise

import (
	"cmp"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/workload"
)

// engine names where a fact holds: one program on one engine of one family and
// one class of machine. A fact blocks receipts of the same, and no others.
type engine struct {
	program tassadar.Digest // of the module and those it is linked with
	family  string
	digest  tassadar.Digest
	class   string
}

// call is one invocation of a program.
type call struct {
	program tassadar.Digest
	inputs  tassadar.Digest
}

// fact is a definite outcome of calls, once logged (law 10): whatever policy,
// title or profile was in force, and whatever else its receipt says.
type fact struct {
	engine
	inputs       tassadar.Digest
	seen         tassadar.Observation
	instructions tassadar.Uint // where it returned and was counted
	reading      *reading
	workload     string
	caseID       string
	given        *tassadar.Case   // calls, input and clock; nil for a refusal case
	refusal      bool             // of a refusal case
	shown        tassadar.Result  // where the receipt carries it
	want         *tassadar.Digest // the reference of a derived case, see derivedReference
	judged       bool             // some reference says what it must be
	at           int64            // since when the assignment existed, at the latest
	issued       int64            // when it ran, at the earliest, see ranAt: no later record makes a fact older
	lapse        int64            // when it goes stale by the policies up to now
	code         tassadar.Code    // why it contradicts; "" if it does not
	detail       string           //
	expect       tassadar.Result  // of the reference that it contradicts
}

// programOf names a program by its modules, those it is linked with first.
func programOf(modules ...tassadar.Digest) tassadar.Digest {
	if len(modules) == 1 {
		return modules[0]
	}
	return tassadar.DigestOf(modules)
}

// declaredProgram is the program that a workload has for a toolchain family.
func declaredProgram(w *tassadar.Workload, toolchain string) (tassadar.Digest, bool) {
	var all []tassadar.Digest
	for i := range w.Links {
		m, ok := w.Links[i].Module(toolchain)
		if !ok {
			return "", false
		}
		all = append(all, m.Digest)
	}
	m, ok := w.Module(toolchain)
	return programOf(append(all, m.Digest)...), ok
}

// measuredProgram is the program that the receipt says it ran as a workload, with the links
// that it says it had: a policy may give the same case others, or none.
func measuredProgram(rc *evidence.Receipt, workload string) (tassadar.Digest, bool) {
	links := 0
	for i := range rc.Modules {
		if m := &rc.Modules[i]; m.Workload == workload {
			links = max(links, m.Link)
		}
	}
	if links >= len(rc.Modules) {
		return "", false
	}
	all, known := make([]tassadar.Digest, links+1), make([]bool, links+1)
	for i := range rc.Modules {
		m := &rc.Modules[i]
		if m.Workload != workload || m.Link < 0 {
			continue
		}
		at := (m.Link + links) % (links + 1) // links first
		if !known[at] {
			all[at], known[at] = m.Digest, true
		}
	}
	return programOf(all...), !slices.Contains(known, false)
}

// program is [measuredProgram] of a workload. A receipt may name many modules and cases, so
// that it is asked once.
func (r *reading) program(workload string) (tassadar.Digest, bool) {
	got, ok := r.programs[workload]
	if !ok {
		if got.digest, got.known = measuredProgram(&r.Body, workload); r.programs == nil {
			r.programs = map[string]ranProgram{}
		}
		r.programs[workload] = got
	}
	return got.digest, got.known
}

type ranProgram struct {
	digest tassadar.Digest
	known  bool
}

// refusalCall names what a refusal case runs.
func refusalCall(r *tassadar.Refuse) call {
	var all []tassadar.Digest
	for i := range r.Links {
		if len(r.Links[i].Modules) == 1 {
			all = append(all, r.Links[i].Modules[0].Digest)
		}
	}
	return call{programOf(append(all, r.Module.Digest)...), tassadar.DigestOf(struct {
		Refusal      string          `json:"refusal"`
		Calls        []tassadar.Call `json:"calls"`
		Instructions tassadar.Uint   `json:"instructions"`
		Denied       *tassadar.Value `json:"denied"`

		Checkpoint tassadar.Tampering `json:"checkpoint,omitempty"`
	}{"input", r.Calls, r.Instructions, r.Denied, r.Checkpoint})}
}

// ranAt is when the run was assigned or, by the worker's own clock, over, whichever is
// later: at most the deadline.
func (r *reading) ranAt() int64 {
	return max(r.assignment.dated, min(r.Body.FinishedAt, r.assignment.Body.Deadline))
}

// observes reports whether the receipt tells of the engine that its cell names.
func (r *reading) observes() bool {
	rc, cell := &r.Body, r.assignment.Body.Cell
	return r.attested && !r.resolved && rc.Cell == cell && rc.Requested == cell.Backend && rc.Effective.Family == cell.Backend &&
		rc.Effective.Digest.Valid() && rc.Machine.Class == cell.Machine && string(rc.Nonce) == string(r.assignment.Nonce)
}

// knownCase is a fixed case of some policy in the log.
type knownCase struct {
	workload *tassadar.Workload
	given    *tassadar.Case
}

// knownCases lists the fixed cases of all policies by what a receipt says of
// them: a worker that measured by an older form of the profile saw the same
// engine run the same calls.
func (a *appraisal) knownCases() map[measuredCase][]knownCase {
	out := map[measuredCase][]knownCase{}
	policies := a.v.Policies()
	for i := range policies {
		for j := range policies[i].Body.Policy.Profiles {
			p := &policies[i].Body.Policy.Profiles[j]
			for k := range p.Workloads {
				w := &p.Workloads[k]
				for n := range w.Cases {
					c := &w.Cases[n]
					if _, ok := a.caseDigests[c]; !ok { // a policy that was logged again is the same one
						a.caseDigests[c], a.caseInputs[c], a.caseReferences[c] = c.Digest(), c.Inputs(), referenceOf(c)
					}
					key := measuredCase{tassadar.CaseID(w.ID, c.ID), a.caseDigests[c]}
					out[key] = append(out[key], knownCase{w, c})
				}
			}
		}
	}
	return out
}

// knownRefusals lists what the refusal cases of all policies run, likewise.
func (a *appraisal) knownRefusals() map[measuredCase]call {
	out := map[measuredCase]call{}
	policies := a.v.Policies()
	for i := range policies {
		for j := range policies[i].Body.Policy.Profiles {
			p := &policies[i].Body.Policy.Profiles[j]
			for k := range p.Refusals {
				out[measuredCase{p.Refusals[k].ID, p.Refusals[k].Digest()}] = refusalCall(&p.Refusals[k])
			}
		}
	}
	return out
}

// measuredCase names a case as a receipt does.
type measuredCase struct {
	id     string
	digest tassadar.Digest
}

// factsOf lists what an attested receipt saw.
func (a *appraisal) factsOf(r *reading) []*fact {
	policy, ok := a.v.Policy(r.assignment.Body.PolicyDigest)
	if !ok || !r.observes() {
		return nil
	}
	p, ok := policy.Profile(r.assignment.Body.Cell.Profile)
	if !ok {
		return nil
	}
	rc := &r.Body
	base := fact{engine: engine{family: rc.Effective.Family, digest: rc.Effective.Digest, class: rc.Machine.Class},
		reading: r, issued: r.ranAt(), lapse: a.lapseOf(r)}
	type made struct {
		*derived
		by *tassadar.Workload
	}
	of := map[string]made{} // derived cases
	for i := range p.Workloads {
		all := r.assignment.of(a.v, p.Workloads[i].ID)
		for j := range all {
			of[all[j].id] = made{&all[j], &p.Workloads[i]}
		}
	}
	var out []*fact
	// What stands twice was seen twice: two endings of the same calls.
	for i := range rc.Cases {
		got := &rc.Cases[i]
		f := base
		f.caseID = got.ID
		if d, ok := of[got.ID]; ok {
			if d.expect != "" { // else it is a recheck that nobody knows a reference of
				f.want = &d.expect
			}
			if program, ok := r.program(d.by.ID); ok && got.Digest == d.inputs {
				f.program, f.inputs, f.workload, f.given = program, got.Digest, d.by.ID, r.assignment.computed(a.v).cases[got.ID]
				if f.want != nil {
					f.want = derivedReference(&f, a.generators[program])
				}
				out = append(out, f.ended(got.Seen, got.Instructions)...)
			}
			continue
		}
		for _, k := range a.known[measuredCase{got.ID, got.Digest}] {
			if program, ok := r.program(k.workload.ID); ok {
				f.program, f.inputs, f.workload, f.given = program, a.caseInputs[k.given], k.workload.ID, k.given
				out = append(out, f.ended(got.Seen, got.Instructions)...)
				break
			}
		}
	}
	for i := range rc.Refusals {
		got := &rc.Refusals[i]
		c, ok := a.refusals[measuredCase{got.ID, got.Digest}]
		if !ok {
			continue
		}
		f := base
		f.program, f.inputs, f.caseID, f.refusal = c.program, c.inputs, got.ID, true
		out = append(out, f.ended(got.Seen, 0)...)
	}
	return out
}

// ended returns a fact for every definite way in which the case ended.
func (f fact) ended(seen []evidence.Observation, instructions tassadar.Uint) []*fact {
	var out []*fact
	for i := range seen {
		s := &seen[i]
		o := observation(s)
		valid := s.Runs >= 1 && (o.Ended == tassadar.EndedRefused && o.Digest == "" || o.Ended != tassadar.EndedRefused && o.Digest.Valid())
		if !o.Definite() || !valid {
			continue
		}
		one := f
		one.seen, one.shown, one.instructions = o, s.Result, 0
		if o.Ended == tassadar.EndedReturned && !f.refusal {
			one.instructions = instructions
		}
		out = append(out, &one)
	}
	return out
}

func casesByID(rc *evidence.Receipt) map[string]*evidence.ObservedCase {
	out := make(map[string]*evidence.ObservedCase, len(rc.Cases))
	for i := range rc.Cases {
		if out[rc.Cases[i].ID] == nil {
			out[rc.Cases[i].ID] = &rc.Cases[i]
		}
	}
	return out
}

func observation(s *evidence.Observation) tassadar.Observation {
	return tassadar.Observation{Ended: s.Ended, Digest: s.Digest, Code: s.Code, By: s.By}
}

// lapseOf is when what the receipt saw goes stale: by the longest age that its
// profile's envelope allowed from its leaf on. Later policies never shorten it.
func (a *appraisal) lapseOf(r *reading) int64 {
	age, policies := int64(0), a.v.Policies()
	for i := range policies {
		if i+1 < len(policies) && policies[i+1].Index < r.assignment.Index {
			continue // replaced before it was assigned
		}
		if e, ok := policies[i].Body.Policy.Envelope(r.assignment.Body.Cell.Profile); ok {
			age = max(age, min(e.Require.MaxAgeSeconds, tassadar.MaxAgeSeconds))
		}
	}
	return after(r.ranAt(), age)
}

// after adds seconds to an instant without overflow.
func after(at, seconds int64) int64 {
	if at > never-seconds {
		return never
	}
	return at + seconds
}

// demand is what the policy demands of calls of a program.
type demand struct {
	expectation
	// consensus names the case where no reference is computed: what is demanded
	// is what families agree on.
	consensus *consensusKey
	given     *tassadar.Case
}

// findDemands lists what the policy demands of calls of programs.
func (a *appraisal) findDemands() map[call][]demand {
	out := map[call][]demand{}
	for i := range a.policy.Profiles {
		p := &a.policy.Profiles[i]
		for j := range p.Refusals {
			c := refusalCall(&p.Refusals[j])
			out[c] = append(out[c], demand{expectation: expectation{Expectation: tassadar.Expectation{Code: p.Refusals[j].Code, By: p.Refusals[j].By}}})
		}
		for _, toolchain := range a.toolchains(p.ID) {
			for j := range p.Workloads {
				w := &p.Workloads[j]
				program, ok := declaredProgram(w, toolchain)
				if !ok {
					continue
				}
				for k := range w.Cases {
					c := &w.Cases[k]
					d := demand{given: c}
					if c.Consensus {
						d.consensus = &consensusKey{p.ID, toolchain, tassadar.CaseID(w.ID, c.ID)}
						a.agreeing[program] = true
					} else {
						d.expectation = a.caseReferences[c]
					}
					key := call{program, a.caseInputs[c]}
					out[key] = append(out[key], d)
				}
			}
		}
	}
	return out
}

// expectations are what the policy demands of a call now.
func (a *unit) expectations(c call) []expectation {
	var out []expectation
	for _, d := range a.demands[c] {
		if d.consensus != nil {
			agreed, ok := a.consensus[*d.consensus]
			if !ok {
				continue
			}
			d.expectation = agreed.expectation(d.given)
		}
		out = append(out, d.expectation)
	}
	return out
}

// expectation is what a case must come to, with the value for people.
type expectation struct {
	tassadar.Expectation
	value tassadar.Result
}

// referenceOf is the reference of a fixed case and its allowed set.
func referenceOf(c *tassadar.Case) expectation {
	return allowing(c, expectation{Expectation: tassadar.Expectation{Results: []tassadar.Digest{c.Expect.Digest()}}, value: c.Expect})
}

// expectation is what families agree on, and the case's allowed set.
func (a agreement) expectation(c *tassadar.Case) expectation {
	return allowing(c, expectation{Expectation: tassadar.Expectation{Results: []tassadar.Digest{a.digest}}})
}

func allowing(c *tassadar.Case, e expectation) expectation {
	for _, r := range c.Allow {
		e.Results = append(e.Results, r.Digest())
	}
	return e
}

// expectationOf is what a fixed case must come to, where that is known.
func (a *unit) expectationOf(profile, toolchain, workload string, c *tassadar.Case) (expectation, bool) {
	if !c.Consensus {
		return a.caseReferences[c], true
	}
	agreed, ok := a.consensus[consensusKey{profile, toolchain, tassadar.CaseID(workload, c.ID)}]
	if !ok {
		return expectation{value: c.Expect}, false
	}
	return agreed.expectation(c), true
}

// toolchains lists the families for which the profile has modules or declares
// cells: a reference is in force for every module, measured or not.
func (a *appraisal) toolchains(profile string) []string {
	var out []string
	if e, ok := a.policy.Envelope(profile); ok {
		for _, s := range e.Sets {
			out = append(out, s.Toolchains...)
		}
	}
	if p, ok := a.policy.Profile(profile); ok {
		for i := range p.Workloads {
			for _, m := range p.Workloads[i].Modules {
				out = append(out, m.Toolchain)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// findGenerators lists those of the workloads in force that have a program.
func (a *appraisal) findGenerators() map[tassadar.Digest][]string {
	out := map[tassadar.Digest][]string{}
	for i := range a.policy.Profiles {
		p := &a.policy.Profiles[i]
		for _, toolchain := range a.toolchains(p.ID) {
			for j := range p.Workloads {
				w := &p.Workloads[j]
				if program, ok := declaredProgram(w, toolchain); ok && w.Derive != nil && !slices.Contains(out[program], w.Derive.Generator) {
					out[program] = append(out[program], w.Derive.Generator)
				}
			}
		}
	}
	return out
}

// contradict finds the facts that contradict a reference in force, or another
// observation of the same calls on the same engine.
func (a *unit) contradict() {
	groups := map[engine]map[tassadar.Digest][]*fact{}
	a.contradicting = nil
	for _, f := range a.facts {
		f.code, f.detail, f.expect = "", "", nil
		all := a.expectations(call{f.program, f.inputs})
		if len(all) == 0 && f.want != nil {
			all = []expectation{{Expectation: tassadar.Expectation{Results: []tassadar.Digest{*f.want}}}}
		}
		f.judged = len(all) > 0
		for _, e := range all {
			if e.Refusal() != f.refusal || e.Satisfied(e.Outcome(f.seen)) {
				continue
			}
			switch {
			case !f.refusal:
				f.code, f.expect = tassadar.OutcomeDiffers, e.value
				f.detail = differenceText(e.value, e.Results[0], f.seen, f.shown)
			case f.seen.Ended != tassadar.EndedRefused:
				f.code = tassadar.RefusalViolated
				f.detail = fmt.Sprintf("must be refused with %s, and ran: %s", e.Code, f.seen.Ended)
			}
		}
		if wrong := a.wrongTrace(f.reading, f.caseID); wrong != "" && !f.refusal && f.code == "" {
			f.code, f.detail = tassadar.TraceDiffers, wrong
		}
		if groups[f.engine] == nil {
			groups[f.engine] = map[tassadar.Digest][]*fact{}
		}
		groups[f.engine][f.inputs] = append(groups[f.engine][f.inputs], f)
	}
	for _, byInputs := range groups { // each group by itself: the order does not matter
		for _, same := range byInputs {
			disagree(same)
		}
	}
	for _, f := range a.facts {
		if f.code != "" {
			a.contradicting = append(a.contradicting, f)
		}
	}
}

// derivedReference is what derived calls must come to: by a generator in force
// for the program where it knows the calls, else by the one of their time.
func derivedReference(f *fact, generators []string) *tassadar.Digest {
	for _, g := range generators {
		if d, err := workload.ReferenceOf(g, f.given); err == nil {
			return &d
		}
	}
	return f.want
}

// disagree marks observations of the same calls on the same engine that are not
// the same: other results than each other, where no reference says which is
// right, or other numbers of instructions. What had gone stale before the other
// was ordered contradicts nothing.
func disagree(same []*fact) {
	if sameSeen(same) { // nearly always
		return
	}
	of, all := map[*reading]*sightings{}, []*sightings{} // by receipt, in log order
	for _, f := range same {
		if f.refusal {
			continue
		}
		if of[f.reading] == nil {
			of[f.reading] = &sightings{fact: f, counts: map[tassadar.Observation][]*fact{}}
			all = append(all, of[f.reading])
		}
		of[f.reading].note(f)
	}
	for _, f := range same {
		switch {
		case f.refusal:
		case len(of[f.reading].endings) > 1 && f.at < f.lapse:
			f.code, f.detail = tassadar.OutcomeUnstable, "the same run came to different endings"
		case f.code == "":
			for _, s := range all {
				if f.at < s.lapse && s.at < f.lapse && s.against(f) {
					break
				}
			}
		}
	}
}

// sightings are what one receipt saw of the same calls, as far as another has to be compared
// with it: a receipt may name very many endings, and each with each is too much.
type sightings struct {
	*fact           // the first
	endings []*fact // two that are not the same, if there are
	// counts are two of each ending that were counted, and not to the same number.
	counts map[tassadar.Observation][]*fact
}

func (s *sightings) note(f *fact) {
	if len(s.endings) == 0 || len(s.endings) == 1 && s.endings[0].seen != f.seen {
		s.endings = append(s.endings, f)
	}
	if n := s.counts[f.seen]; f.instructions != 0 && (len(n) == 0 || len(n) == 1 && n[0].instructions != f.instructions) {
		s.counts[f.seen] = append(n, f)
	}
}

// against marks a fact that is not what the receipt saw, and reports whether it is not.
func (s *sightings) against(f *fact) bool {
	for _, g := range s.endings {
		if g.seen != f.seen && !f.judged {
			f.code = tassadar.OutcomeDiffers
			f.detail = fmt.Sprintf("receipts %s and %s saw different results of the same calls on the same engine", f.reading.Digest.Short(), g.reading.Digest.Short())
			return true
		}
	}
	for _, g := range s.counts[f.seen] {
		if f.instructions != 0 && f.instructions != g.instructions {
			f.code = tassadar.OutcomeDiffers
			f.detail = fmt.Sprintf("%d instructions, and receipt %s counted %d", f.instructions, g.reading.Digest.Short(), g.instructions)
			return true
		}
	}
	return false
}

// sameSeen reports whether no two observations differ, in result or counted instructions.
func sameSeen(all []*fact) bool {
	var counted tassadar.Uint
	for _, f := range all {
		if f.seen != all[0].seen || f.instructions != 0 && counted != 0 && f.instructions != counted {
			return false
		}
		counted = max(counted, f.instructions)
	}
	return true
}

// programs are those that the cell's profile runs there, refusal cases included.
func (a *unit) programs(c tassadar.Cell) map[tassadar.Digest]bool {
	out := map[tassadar.Digest]bool{}
	p, ok := a.policy.Profile(c.Profile)
	if !ok {
		return out
	}
	for i := range p.Workloads {
		if program, ok := declaredProgram(&p.Workloads[i], c.Toolchain); ok {
			out[program] = true
		}
	}
	for i := range p.Refusals {
		out[refusalCall(&p.Refusals[i]).program] = true
	}
	return out
}

// against returns the contradicting facts about programs of the cell, on engines
// that its own receipts ran on, in log order. A fact blocks receipts with the
// same module, family, engine and class, and no others: a cell that never rested
// on the engine is not touched.
func (a *unit) against(c tassadar.Cell, assignments []*assignment) []*fact {
	programs, engines := a.programs(c), map[tassadar.Digest]bool{}
	for _, o := range assignments {
		if o.reading != nil && o.reading.observes() {
			engines[o.reading.Body.Effective.Digest] = true
		}
		for _, r := range o.replays {
			engines[r.Body.Effective.Digest] = engines[r.Body.Effective.Digest] || r.observes()
		}
	}
	var out []*fact
	for _, f := range a.contradicting {
		if f.family == c.Backend && f.class == c.Machine && programs[f.program] && engines[f.digest] {
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(x, y *fact) int { return cmp.Compare(x.reading.Index, y.reading.Index) })
	return out
}

// lapseIn is when the fact goes stale for a cell: not before the evidence that
// the cell's envelope admits.
func (f *fact) lapseIn(req *tassadar.Requirements) int64 {
	return max(f.lapse, after(f.issued, req.MaxAgeSeconds))
}

func (f *fact) finding() Finding {
	return Finding{Code: f.code, Detail: f.detail, Receipt: f.reading.Digest, Case: f.caseID}
}
