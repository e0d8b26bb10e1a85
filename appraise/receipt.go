package appraise

import (
	"fmt"
	"math/bits"
	"reflect"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// skewSeconds is how far a worker's clock may be off the operator's.
const skewSeconds = 300

// blocking codes are those by which a trusted worker contradicts the claim.
func blocking(c tassadar.Code) bool {
	return c == tassadar.OutcomeDiffers || c == tassadar.OutcomeUnstable || c == tassadar.RefusalViolated || c == tassadar.TraceDiffers
}

// leavesWhole codes are about what was seen, who saw it or when: the receipt is
// whole all the same.
func leavesWhole(c tassadar.Code) bool {
	return blocking(c) || c == tassadar.FloorMissed || c == tassadar.OutsideEnvelope || c == tassadar.WorkerTooOld ||
		c == tassadar.SignerUntrusted || c == tassadar.MachineIDUnavailable || c == tassadar.ToolchainDrift || c == tassadar.NoConsensus || c == tassadar.ConsensusChanged || c == tassadar.EvidenceInconsistent ||
		c == tassadar.EvidenceStale || c == tassadar.KeyRevoked || c == tassadar.KeyRetired
}

func (r *reading) find(code tassadar.Code, caseID, format string, args ...any) {
	if !leavesWhole(code) {
		r.missing++
	}
	r.findings = append(r.findings, Finding{Code: code, Detail: fmt.Sprintf(format, args...), Receipt: r.Digest, Case: caseID})
	if blocking(code) && r.attested {
		r.differs = r.differs || code != tassadar.RefusalViolated
		r.violated = r.violated || code == tassadar.RefusalViolated
	}
}

// want notes of the finding before it that it is for want of what the engine lacks.
func (r *reading) want(s *evidence.Observation) {
	if len(s.Lacks) == 0 {
		return
	}
	r.wanting++
	if r.engineLacks == nil {
		r.engineLacks = map[string]bool{}
	}
	for _, c := range s.Lacks {
		r.engineLacks[c] = true
	}
}

// check reads one receipt against the current policy. Everything wrong with it
// becomes a finding.
func (a *unit) check(r *reading) {
	as, rc := &r.assignment.Body, &r.Body
	cell := as.Cell
	profile, ok := a.policy.Profile(cell.Profile)
	envelope, declared := a.policy.Envelope(cell.Profile)
	if !ok || !declared {
		return // no cell of the policy will ask for it
	}
	req := &envelope.Require
	r.expires = after(r.assignment.at, req.MaxAgeSeconds)
	r.validUntil = r.expires
	r.failed = rc.Failure != nil
	r.passed, r.drifted = map[call]bool{}, map[string]bool{}
	a.checkSigner(r)
	switch {
	case a.v.Cancelled(r.assignment.Digest):
		r.find(tassadar.Withdrawn, "", "the assignment was cancelled before this receipt came")
	case r.assignment.voided:
		r.find(tassadar.Withdrawn, "", "governance voided the assignment")
	}
	if rc.ProfileDigest != a.digests[cell.Profile] || as.ProfileDigest != rc.ProfileDigest {
		r.find(tassadar.EvidenceIncomplete, "", "measured under profile digest %s, the policy has %s", rc.ProfileDigest.Short(), a.digests[cell.Profile].Short())
		r.otherProfile = as.ProfileDigest == rc.ProfileDigest
		r.wholeThen = r.otherProfile && a.wholeThen(r)
		return
	}
	if rc.Cell != cell || string(rc.Nonce) != string(r.assignment.Nonce) {
		r.find(tassadar.EvidenceUnverifiable, "", "the receipt's cell or nonce is not the assignment's")
		return
	}
	if !a.now.reached(r.assignment.at) {
		r.find(tassadar.FutureDated, "", "assigned at %d, it is %d", r.assignment.at, a.now.instant())
	}
	switch {
	case r.closed == nil && r.closable:
		r.find(tassadar.EvidenceUnverifiable, "", "what closes the assignment names other inputs or references than the generators make of its nonce")
	case r.closed == nil:
		r.find(tassadar.EvidenceIncomplete, "", "the assignment is not closed")
	case r.assignment.late():
		r.find(tassadar.RunAbandoned, "", "closed at %d, after the deadline %d", r.closedAt, as.Deadline)
	}
	if r.failed {
		r.find(tassadar.RunFailed, "", "%s: %s", rc.Failure.Code, rc.Failure.Detail)
		if rc.Failure.Code.Known() && rc.Failure.Code != tassadar.RunFailed {
			r.find(rc.Failure.Code, "", "%s", rc.Failure.Detail)
		}
	}
	a.checkClock(r)
	a.checkPlace(r, req)
	a.checkModules(r, profile, req)
	a.checkForm(r, profile)
	a.checkConsistent(r, profile)
	if rc.Runs < req.Runs || rc.Runs < as.Runs {
		r.find(tassadar.TooFewRuns, "", "%d runs of each case, want %d", rc.Runs, max(req.Runs, as.Runs))
	}
	// Where another engine ran, its outcomes say nothing about this cell.
	if rc.Effective.Family == cell.Backend && rc.Requested == cell.Backend {
		a.checkCases(r, profile, req)
		a.checkRefusals(r, profile, req)
		a.checkFloors(r, req)
		a.checkTraces(r, req)
		a.checkSlices(r, profile, req)
	}
	if a.now.reached(r.expires) {
		r.find(tassadar.EvidenceStale, "", "assigned at %d, stale since %d", r.assignment.at, r.expires)
	}
}

// wholeThen reports whether the receipt shows a whole run by the policy that it
// was ordered under: a later edit of the profile does not make half a run whole.
func (a *unit) wholeThen(r *reading) bool {
	dry := a.readThen(r)
	return dry != nil && dry.missing == 0 && dry.expires != 0
}

// readThen reads the receipt by the policy that it was ordered under, before anything is agreed
// on; it is nil where that has another form of the profile than the receipt.
func (a *unit) readThen(r *reading) *reading {
	then, ok := a.v.Policy(r.assignment.Body.PolicyDigest)
	if !ok {
		return nil
	}
	shared, b := *a.appraisal, *a
	b.appraisal, shared.policy, shared.digests = &shared, then, map[string]tassadar.Digest{}
	for i := range then.Profiles {
		b.digests[then.Profiles[i].ID] = then.Profiles[i].Digest()
	}
	if b.digests[r.assignment.Body.Cell.Profile] != r.Body.ProfileDigest {
		return nil
	}
	dry := &reading{Logged: r.Logged, assignment: r.assignment, closed: r.closed, closedAt: r.closedAt, closable: r.closable, attested: r.attested, dry: true}
	b.check(dry)
	return dry
}

// checkSigner asks the last trust, and the verifier's own, whether the receipt
// may count. What it saw stays a fact whatever they say.
func (a *unit) checkSigner(r *reading) {
	worker := r.assignment.Body.Worker
	if r.Body.Machine.Host == "" {
		r.find(tassadar.MachineIDUnavailable, "", "the worker's host has no machine id")
	}
	if !r.attested {
		r.find(tassadar.SignerUntrusted, "", "worker key %s was not trusted on host %s when the receipt was logged", short(worker), short(r.Body.Machine.Host))
		if k, ok := a.trust.Key(worker); ok && k.Role == tassadar.RoleWorker && k.Revoked == 0 && k.RetiredFrom == 0 && k.Host == r.Body.Machine.Host {
			r.missing++ // it is now: measuring again helps
		}
		return
	}
	if k, ok := keyAt(a.v, r.assignment); !ok || k.Role != tassadar.RoleWorker {
		// Of such assignments none blocks that is not answered: the others would be chosen.
		r.find(tassadar.SignerUntrusted, "", "worker key %s was not trusted yet when it was asked to measure", short(worker))
		r.missing++ // measuring again helps
		return
	}
	r.trusted = true
	for _, t := range []*tassadar.Trust{a.trust, a.own} {
		if t == nil {
			continue
		}
		key, ok := t.Key(worker)
		switch {
		case !ok || key.Role != tassadar.RoleWorker:
			r.find(tassadar.SignerUntrusted, "", "worker key %s is not trusted", short(worker))
			r.trusted = false
		case key.Revoked != 0:
			r.find(tassadar.KeyRevoked, "", "worker key %s is revoked since %d", short(worker), key.Revoked)
			r.trusted = false
		case key.Retired(r.assignment.dated) || r.closed != nil && key.Retired(r.closedAt):
			r.find(tassadar.KeyRetired, "", "worker key %s retired at %d", short(worker), key.RetiredFrom)
			r.trusted = false
		case !key.BoundTo(r.Body.Machine.Host):
			r.find(tassadar.SignerUntrusted, "", "key %s is bound to host %s, the receipt says %s", short(worker), short(key.Host), short(r.Body.Machine.Host))
			r.trusted = false
		}
		if t == a.own { // a dispatcher that the verifier revokes assigns and closes nothing for it
			a.checkDispatched(r, "assignment", r.assignment.Signed)
			if r.closed != nil {
				a.checkDispatched(r, "closing", r.closed.Signed)
			}
		}
	}
}

// checkDispatched asks the verifier's own trust about who signed what belongs to a receipt.
func (a *unit) checkDispatched(r *reading, what string, signed []string) {
	for _, id := range signed {
		if key, ok := a.own.Key(id); ok && key.Revoked != 0 {
			r.find(tassadar.KeyRevoked, "", "the %s is signed by %s %s, which is revoked", what, key.Role, short(id))
			r.trusted = false
		}
	}
}

func (a *unit) checkClock(r *reading) {
	rc := &r.Body
	if rc.StartedAt < r.assignment.Body.IssuedAt-skewSeconds || rc.FinishedAt < rc.StartedAt {
		r.find(tassadar.ClockSkew, "", "started at %d and finished at %d by the worker's clock, assigned at %d", rc.StartedAt, rc.FinishedAt, r.assignment.Body.IssuedAt)
	}
	if r.closed != nil && rc.FinishedAt > r.closed.Body.ReceivedAt+skewSeconds {
		r.find(tassadar.ClockSkew, "", "finished at %d by the worker's clock, received at %d", rc.FinishedAt, r.closed.Body.ReceivedAt)
	}
}

// checkPlace compares what really ran, and where, with the cell.
func (a *unit) checkPlace(r *reading, req *tassadar.Requirements) {
	rc, cell := &r.Body, r.assignment.Body.Cell
	if rc.Requested != cell.Backend || rc.Effective.Family != cell.Backend {
		r.find(tassadar.BackendMismatch, "", "asked for %s, ran %s", rc.Requested, rc.Effective.Family)
	}
	if !r.failed && (!rc.Effective.Digest.Valid() || rc.Effective.Version == "") {
		r.find(tassadar.EvidenceIncomplete, "", "the engine's version or digest is missing")
	}
	if rc.Program.Version == "" || !rc.Program.Digest.Valid() {
		r.find(tassadar.EvidenceIncomplete, "", "the program's version or digest is missing")
	}
	if rng, ok := req.Engines[cell.Backend]; ok && !rng.Contains(rc.Effective.Version) {
		r.find(tassadar.OutsideEnvelope, "", "engine version %s is outside %s", rc.Effective.Version, rng)
	}
	if !req.Program.Contains(rc.Program.Version) {
		r.find(tassadar.WorkerTooOld, "", "program version %s is outside %s", rc.Program.Version, req.Program)
	}
	if len(req.Programs) > 0 && !slices.Contains(req.Programs, rc.Program.Digest) {
		r.find(tassadar.OutsideEnvelope, "", "program %s is none of those that the envelope names", rc.Program.Digest.Short())
	}
	if rc.Machine.Class != cell.Machine {
		r.find(tassadar.MachineClassMismatch, "", "measured on %s", rc.Machine.Class)
	}
	native, emulated := strings.CutSuffix(rc.Machine.Class, "+qemu")
	if rc.Machine.Emulated != emulated || rc.Machine.Emulated != (rc.Machine.Emulator != "") {
		r.find(tassadar.EmulationContradiction, "", "class %s, emulated %t, emulator %q", rc.Machine.Class, rc.Machine.Emulated, rc.Machine.Emulator)
	}
	if m := &rc.Machine; native != m.OS+"/"+m.Arch+"/"+m.Level {
		r.find(tassadar.MachineClassMismatch, "", "class %s, measured %s/%s/%s", m.Class, m.OS, m.Arch, m.Level)
	}
	if rc.Machine.Emulated && !req.Emulated {
		r.find(tassadar.EvidenceIncomplete, "", "emulated machines do not count in this envelope")
		r.missing--
	}
}

func (a *unit) checkModules(r *reading, p *tassadar.Profile, req *tassadar.Requirements) {
	rc, cell := &r.Body, r.assignment.Body.Cell
	for i := range p.Workloads {
		w := &p.Workloads[i]
		for link := range len(w.Links) + 1 { // 0 is the workload's own module
			name, from := w.ID, w.Module
			if link > 0 {
				l := &w.Links[link-1]
				name, from = fmt.Sprintf("%s link %d (%s)", w.ID, link, l.Name), l.Module
			}
			want, ok := from(cell.Toolchain)
			if !ok {
				r.find(tassadar.ToolchainMismatch, "", "workload %s has no module for %s", name, cell.Toolchain)
				continue
			}
			at := slices.IndexFunc(rc.Modules, func(m evidence.MeasuredModule) bool { return m.Workload == w.ID && m.Link == link })
			if at < 0 {
				if !r.failed {
					r.find(tassadar.EvidenceIncomplete, "", "workload %s was not measured", name)
				}
				continue
			}
			a.checkModule(r, name, &want, &rc.Modules[at], req)
		}
	}
}

// checkModule compares a module as measured with the policy's. Its bytes
// identify it; the build record says whose work the bytes are.
func (a *unit) checkModule(r *reading, name string, want *tassadar.Module, got *evidence.MeasuredModule, req *tassadar.Requirements) {
	toolchain := r.assignment.Body.Cell.Toolchain
	if got.Digest != want.Digest {
		r.drifted[got.Workload] = true
		r.find(tassadar.ToolchainDrift, "", "module %s is %s, the policy has %s", name, got.Digest.Short(), want.Digest.Short())
	}
	if got.Prebuilt && !req.Prebuilt {
		r.find(tassadar.EvidenceIncomplete, "", "module %s is prebuilt, which does not count in this envelope", name)
		r.missing--
	}
	if want.Build == nil { // it arrived without a record: nobody says what compiled it
		if want.Toolchain != tassadar.ToolchainSupplied || got.Build != nil || !got.Prebuilt {
			r.find(tassadar.EvidenceUnverifiable, "", "module %s has a build record that the policy does not know", name)
		}
		return
	}
	switch {
	case got.Build == nil || got.Build.Module != got.Digest || got.Build.Version == "":
		r.find(tassadar.EvidenceIncomplete, "", "module %s has no build record of its digest", name)
	case got.Build.Toolchain != want.Build.Toolchain || want.Toolchain != tassadar.ToolchainAny && got.Build.Toolchain != toolchain:
		r.find(tassadar.ToolchainMismatch, "", "module %s was compiled by %s", name, got.Build.Toolchain)
	case want.Toolchain == tassadar.ToolchainAny:
		// An assembler made it; no compiler of the cell is involved.
	default:
		if rng, ok := req.Compilers[toolchain]; ok && !rng.Contains(dotted(got.Build.Version)) {
			r.find(tassadar.OutsideEnvelope, "", "compiler %q is outside %s", got.Build.Version, rng)
		}
	}
	// What is built here is built of the policy's sources by its command.
	if b := got.Build; b != nil && !got.Prebuilt {
		if !slices.Equal(b.Command, want.Build.Command) {
			r.find(tassadar.EvidenceInconsistent, "", "module %s was built by another command than the policy's: wanted %s, found %s", name, commandWords(want.Build.Command), commandWords(b.Command))
		}
		if !reflect.DeepEqual(b.Sources, want.Build.Sources) {
			r.find(tassadar.EvidenceInconsistent, "", "module %s was built of other sources than the policy's: wanted %s, found %s", name, sourceWords(want.Build.Sources), sourceWords(b.Sources))
		}
	}
	if got.Prebuilt && got.Build != nil && !reflect.DeepEqual(want.Build, got.Build) {
		r.find(tassadar.EvidenceUnverifiable, "", "prebuilt module %s: its build record is not the policy's", name)
	}
}

func (a *unit) checkCases(r *reading, p *tassadar.Profile, req *tassadar.Requirements) {
	seen := casesByID(&r.Body)
	for i := range p.Workloads {
		w := &p.Workloads[i]
		for j := range w.Cases {
			c := &w.Cases[j]
			id := tassadar.CaseID(w.ID, c.ID)
			got := seen[id]
			switch {
			case got == nil && c.Full && !req.FullCases && !r.Body.Full:
			case got == nil && r.failed: // run_failed says it all
			case got == nil && c.Full && !r.Body.Full:
				r.find(tassadar.EvidenceIncomplete, id, "only a full run measures this case")
				r.missing--
			case got == nil:
				r.find(tassadar.EvidenceIncomplete, id, "the case was not measured")
			case got.Digest != a.caseDigests[c]:
				r.find(tassadar.EvidenceIncomplete, id, "measured under another case digest")
			default:
				a.checkFixed(r, p, w, c, id, got)
			}
		}
		a.checkDerived(r, w, seen)
	}
	// A horizon that was missed because a case differs is no reason of its own.
	differs := slices.ContainsFunc(r.findings, func(f Finding) bool { return blocking(f.Code) })
	if want := uint64(req.Horizon); r.horizon < want && !r.failed && !differs {
		r.find(tassadar.EvidenceIncomplete, "", "horizon %d of %d instructions", r.horizon, want)
		r.missing--
	}
	if want := uint64(req.HorizonTokens); r.tokens < want && !r.failed && !differs && a.policy.ByWeights(r.assignment.Body.Cell.Backend) {
		r.find(tassadar.EvidenceIncomplete, "", "horizon %d of %d tokens", r.tokens, want)
		r.missing--
	}
}

// checkFixed compares a fixed case with its reference value or allowed set.
func (a *unit) checkFixed(r *reading, p *tassadar.Profile, w *tassadar.Workload, c *tassadar.Case, id string, got *evidence.ObservedCase) {
	e, known := a.expectationOf(p.ID, r.assignment.Body.Cell.Toolchain, w.ID, c)
	if !known {
		if !r.dry || len(got.Seen) != 1 {
			if a.changed[consensusKey{p.ID, r.assignment.Body.Cell.Toolchain, id}] {
				r.find(tassadar.ConsensusChanged, id, "enough backend families agreed on one result, and enough on another")
				return
			}
			r.find(tassadar.NoConsensus, id, "fewer than two backend families agree, or families contradict one another")
			return
		}
		e.Results = []tassadar.Digest{got.Seen[0].Digest} // whatever it came to is its vote
	} else if c.Consensus {
		r.validUntil = min(r.validUntil, a.consensus[consensusKey{p.ID, r.assignment.Body.Cell.Toolchain, id}].until)
	}
	if !r.exact(w.ID, id, got, &e) {
		return
	}
	if at := slices.Index(e.Results, got.Seen[0].Digest); at > 0 {
		r.variants = append(r.variants, id)
		e.value = c.Allow[at-1]
	}
	if trapped := got.Seen[0].Ended == tassadar.EndedTrapped; e.value != nil && trapped != (e.value.Trap() != "") {
		r.find(tassadar.EvidenceUnverifiable, id, "%s, and the result says otherwise", got.Seen[0].Ended)
		return
	}
	r.pass(w, a.caseInputs[c])
	r.horizon = max(r.horizon, uint64(got.Instructions))
	if got.Trace != nil {
		r.tokens = max(r.tokens, uint64(got.Trace.Tokens))
	}
}

// pass notes that calls came to what they must.
func (r *reading) pass(w *tassadar.Workload, inputs tassadar.Digest) {
	if program, ok := r.program(w.ID); ok {
		r.passed[call{program, inputs}] = true
	}
}

// exact reports whether an exact case passed in all runs, and otherwise finds
// what is wrong. A difference of a module that is not the policy's says nothing
// about the policy's: that it drifted was found already.
func (r *reading) exact(workload, id string, got *evidence.ObservedCase, e *expectation) bool {
	total, definite, passed := 0, 0, 0
	for i := range got.Seen {
		total += got.Seen[i].Runs
		if observation(&got.Seen[i]).Definite() {
			definite++
		}
	}
	if definite > 1 && !r.drifted[workload] {
		r.find(tassadar.OutcomeUnstable, id, "%d different endings in %d runs", definite, total)
	}
	for i := range got.Seen {
		s := &got.Seen[i]
		o := observation(s)
		switch outcome := e.Outcome(o); {
		case e.Satisfied(outcome):
			passed++
		case o.Definite() && (definite > 1 || r.drifted[workload]):
		case outcome == tassadar.Differed:
			r.find(tassadar.OutcomeDiffers, id, "%s", differenceText(e.value, e.Results[0], o, s.Result))
		case outcome == tassadar.Refused && s.By == tassadar.ByEngine:
			r.find(tassadar.OutcomeDiffers, id, "refused with %s by %s: %s", s.Code, s.By, s.Detail)
		case outcome == tassadar.Refused:
			r.find(tassadar.EvidenceIncomplete, id, "refused with %s by %s: %s", s.Code, s.By, s.Detail)
		default:
			r.find(tassadar.EvidenceIncomplete, id, "could not be measured: %s %s %s", s.Ended, s.Code, s.Detail)
			r.want(s)
		}
	}
	switch {
	case len(got.Seen) == 0:
		r.find(tassadar.EvidenceIncomplete, id, "nothing was seen")
	case total < r.Body.Runs:
		r.find(tassadar.TooFewRuns, id, "%d runs of %d", total, r.Body.Runs)
	default:
		return passed == 1 && len(got.Seen) == 1
	}
	return false
}

func differenceText(expect tassadar.Result, want tassadar.Digest, got tassadar.Observation, shown tassadar.Result) string {
	switch {
	case got.Ended == tassadar.EndedRefused:
		return fmt.Sprintf("refused with %s by %s", got.Code, got.By)
	case len(expect) > 0 && shown != nil:
		return fmt.Sprintf("want %s, got %s", tassadar.ResultText(expect), tassadar.ResultText(shown))
	}
	return fmt.Sprintf("want result %s, got %s", want.Short(), got.Digest.Short())
}

// checkDerived compares the cases that the nonce makes, and those that are
// checked again, with the references that everybody computes.
func (a *unit) checkDerived(r *reading, w *tassadar.Workload, seen map[string]*evidence.ObservedCase) {
	if r.failed {
		return
	}
	for _, d := range r.assignment.of(a.v, w.ID) {
		got := seen[d.id]
		switch {
		case got == nil:
			r.find(tassadar.EvidenceIncomplete, d.id, "the derived case was not measured")
		case got.Digest != d.inputs:
			r.find(tassadar.EvidenceUnverifiable, d.id, "the inputs are not those of the nonce")
		case d.expect == "": // nobody knows what it must come to
		default:
			e := expectation{Expectation: tassadar.Expectation{Results: []tassadar.Digest{d.expect}}}
			if r.exact(w.ID, d.id, got, &e) {
				r.pass(w, d.inputs)
			}
		}
	}
}

// checkRefusals reads the refusal suite (law 7). An input that must be refused
// and ran contradicts the claim whether or not the envelope asks for the suite.
func (a *unit) checkRefusals(r *reading, p *tassadar.Profile, req *tassadar.Requirements) {
	seen := make(map[string]*evidence.ObservedRefusal, len(r.Body.Refusals))
	for i := range r.Body.Refusals {
		seen[r.Body.Refusals[i].ID] = &r.Body.Refusals[i]
	}
	for i := range p.Refusals {
		c := &p.Refusals[i]
		got := seen[c.ID]
		missing := func(format string, args ...any) {
			if req.Refusals {
				r.find(tassadar.RefusalMissing, c.ID, format, args...)
			}
		}
		if got == nil || len(got.Seen) == 0 {
			if !r.failed {
				missing("the refusal case was not tried")
			}
			continue
		}
		if got.Digest != c.Digest() {
			missing("tried under another case digest")
			continue
		}
		total, refused := 0, true
		e := tassadar.Expectation{Code: c.Code, By: c.By}
		for i := range got.Seen {
			s := &got.Seen[i]
			total += s.Runs
			outcome := e.Outcome(observation(s))
			refused = refused && e.Satisfied(outcome)
			switch {
			case e.Satisfied(outcome):
			case outcome == tassadar.Differed && s.Ended != tassadar.EndedRefused:
				r.find(tassadar.RefusalViolated, c.ID, "must be refused with %s, and ran: %s", c.Code, s.Ended)
			case s.Ended == tassadar.EndedRefused:
				missing("want %s by %s, refused with %s by %s", c.Code, c.By, s.Code, s.By)
			default:
				missing("could not be measured: %s %s %s", s.Ended, s.Code, s.Detail)
				if req.Refusals {
					r.want(s)
				}
			}
		}
		if total < r.Body.Runs {
			missing("tried %d times of %d", total, r.Body.Runs)
		} else if refused {
			r.passed[refusalCall(c)] = true
		}
	}
}

// checkFloors compares timings with what they may be. Those of an emulated machine say
// nothing of speed, and no floor is about them.
func (a *unit) checkFloors(r *reading, req *tassadar.Requirements) {
	if r.Body.Machine.Emulated {
		return
	}
	t := &r.Body.Timings
	for _, f := range req.Floors {
		took, ok := t.Cases[f.Case]
		if r.failed {
			continue
		}
		if !ok || took == 0 || t.Calibration == 0 {
			r.find(tassadar.FloorMissed, f.Case, "no timing of the case or of the calibration kernel")
			continue
		}
		hi, lo := bits.Mul64(uint64(took), 1000)
		maxHi, maxLo := bits.Mul64(uint64(f.MaxRatioMilli), uint64(t.Calibration))
		if hi > maxHi || hi == maxHi && lo > maxLo {
			r.find(tassadar.FloorMissed, f.Case, "%s, %s times the calibration kernel's %s in the same run; at most %s times", nanoseconds(took), ratio(took, t.Calibration), nanoseconds(t.Calibration), thousandths(f.MaxRatioMilli))
		}
	}
}

// nanoseconds says a time in the largest unit that it has one of, to thousandths of it.
func nanoseconds(ns tassadar.Uint) string {
	switch {
	case ns >= 1_000_000_000:
		return thousandths(ns/1_000_000) + " s"
	case ns >= 1_000_000:
		return thousandths(ns/1000) + " ms"
	}
	return thousandths(ns) + " µs"
}

// ratio says how many times as long as the calibration kernel something took, rounded up:
// what is above a floor reads so.
func ratio(took, calibration tassadar.Uint) string {
	hi, lo := bits.Mul64(uint64(took), 1000)
	if hi >= uint64(calibration) {
		return "more than 10^16"
	}
	milli, rest := bits.Div64(hi, lo, uint64(calibration))
	if rest > 0 && milli < ^uint64(0) {
		milli++
	}
	return thousandths(tassadar.Uint(milli))
}

// thousandths says a number of thousandths without zeros that say nothing.
func thousandths(n tassadar.Uint) string {
	s := fmt.Sprintf("%d.%03d", n/1000, n%1000)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// dotted returns the first dotted version in what a compiler prints.
func dotted(s string) string {
	for _, word := range strings.FieldsFunc(s, func(c rune) bool { return c != '.' && (c < '0' || c > '9') }) {
		if strings.Contains(strings.Trim(word, "."), ".") {
			return strings.Trim(word, ".")
		}
	}
	return ""
}

// short is the beginning of an id. Of a text that is none it cuts no character in two: it is kept
// as JSON.
func short(id string) string {
	if len(id) > 12 {
		return strings.ToValidUTF8(id[:12], "")
	}
	return id
}
