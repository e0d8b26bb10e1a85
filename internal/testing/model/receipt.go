package model

import (
	"math/big"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// skew is how many seconds a worker's clock may be off.
const skew = 300

// examination is what is wrong with one receipt by itself: by one form of its
// profile and one envelope, without regard to facts.
type examination struct {
	*run
	world   *world
	profile *tassadar.Profile
	need    tassadar.Requirements
	codes   codes
	// partial is set where something was not measured: measuring again helps.
	partial bool
	foreign bool            // measured, as ordered, under another profile digest than this one
	drifted map[string]bool // workloads whose module was another than the profile's
	// free leaves out cases that nobody computed: what families agree on is not
	// known yet.
	free bool
}

// seenCodes are about what was seen, by whom and when: the receipt is whole all
// the same.
var seenCodes = []tassadar.Code{
	tassadar.OutcomeDiffers, tassadar.OutcomeUnstable, tassadar.TraceDiffers, tassadar.RefusalViolated, tassadar.FloorMissed, tassadar.OutsideEnvelope,
	tassadar.WorkerTooOld, tassadar.SignerUntrusted, tassadar.KeyRevoked, tassadar.KeyRetired, tassadar.MachineIDUnavailable, tassadar.ToolchainDrift,
	tassadar.NoConsensus, tassadar.ConsensusChanged, tassadar.EvidenceInconsistent, tassadar.EvidenceStale,
}

func (e *examination) find(code tassadar.Code) {
	e.codes.add(code)
	e.partial = e.partial || !slices.Contains(seenCodes, code)
}

// note finds what this envelope does not let count, and measuring again in the
// same way would not change.
func (e *examination) note(code tassadar.Code) { e.codes.add(code) }

// examineByPolicy examines a first receipt by the policy under appraisal.
func (w *world) examineByPolicy(r *run) {
	p, ok := w.policy.Profile(r.order.Body.Cell.Profile)
	e, declared := w.policy.Envelope(r.order.Body.Cell.Profile)
	if r.replay || !ok || !declared {
		return
	}
	r.own = w.examine(r, p, e.Require, true)
}

// examine says everything that is wrong with a receipt.
func (w *world) examine(r *run, p *tassadar.Profile, need tassadar.Requirements, free bool) *examination {
	e := &examination{run: r, world: w, profile: p, need: need, codes: codes{}, drifted: map[string]bool{}, free: free}
	rc, o := &r.Body, r.order
	e.signer()
	if o.voided {
		e.find(tassadar.Withdrawn)
	}
	if want := w.memo.profile(p); rc.ProfileDigest != want || o.Body.ProfileDigest != want {
		e.find(tassadar.EvidenceIncomplete)
		e.foreign = rc.ProfileDigest == o.Body.ProfileDigest
		return e // the rest would be about other cases
	}
	if rc.Cell != o.Body.Cell || !slices.Equal(rc.Nonce, o.Nonce) {
		e.find(tassadar.EvidenceUnverifiable)
		return e // it is about something else
	}
	e.when()
	e.form()
	e.engine()
	e.machine()
	e.modules()
	if rc.Failure != nil {
		e.find(tassadar.RunFailed)
		if rc.Failure.Code.Known() {
			e.find(rc.Failure.Code)
		}
	} else {
		e.canaries()
		e.timings()
	}
	if rc.Runs < need.Runs || rc.Runs < o.Body.Runs {
		e.find(tassadar.TooFewRuns)
	}
	if rc.Requested == o.Body.Cell.Backend && rc.Effective.Family == o.Body.Cell.Backend {
		e.cases()
		e.refusals()
		e.floors()
		e.traces()
		e.slices()
	}
	return e
}

// expires is when the receipt goes stale by an age.
func (r *run) expires(need *tassadar.Requirements) int64 {
	return r.order.existed + need.MaxAgeSeconds
}

func (e *examination) signer() {
	if e.Body.Machine.Host == "" {
		e.find(tassadar.MachineIDUnavailable)
	}
	if e.trusted {
		return
	}
	code := tassadar.SignerUntrusted
	k, ok := e.world.trust.Key(e.order.Body.Worker)
	switch {
	case !e.attested || !e.asked || !ok || k.Role != tassadar.RoleWorker:
	case k.Revoked != 0:
		code = tassadar.KeyRevoked
	case retired(e.world.trust, k.ID, e.order.dated) || e.closed != nil && retired(e.world.trust, k.ID, e.closedAt):
		code = tassadar.KeyRetired
	}
	e.find(code)
}

func (e *examination) when() {
	rc, o := &e.Body, e.order
	if o.existed > e.world.at {
		e.find(tassadar.FutureDated)
	}
	if e.world.at >= e.expires(&e.need) {
		e.find(tassadar.EvidenceStale)
	}
	switch {
	case e.closed == nil && e.closings > 0:
		e.find(tassadar.EvidenceUnverifiable)
	case e.closed == nil:
		e.find(tassadar.EvidenceIncomplete)
	case e.closedAt > o.Body.Deadline:
		e.find(tassadar.RunAbandoned)
	}
	if rc.StartedAt < o.Body.IssuedAt-skew || rc.FinishedAt < rc.StartedAt || e.closed != nil && rc.FinishedAt > e.closed.Body.ReceivedAt+skew {
		e.find(tassadar.ClockSkew)
	}
}

// form finds what no worker writes.
func (e *examination) form() {
	rc := &e.Body
	if rc.Runs > e.order.Body.Runs || rc.Full != e.order.Body.Full {
		e.find(tassadar.EvidenceUnverifiable)
	}
	subjects := rc.Subjects()
	if !slices.EqualFunc(e.Subject, subjects, func(x, y evidence.Subject) bool {
		return x.Name == y.Name && len(x.Digest) == len(y.Digest) && x.Digest["sha256"] == y.Digest["sha256"]
	}) {
		e.find(tassadar.EvidenceUnverifiable)
	}
	known := map[string]int{}
	for i := range e.profile.Workloads {
		wl := &e.profile.Workloads[i]
		for link := range len(wl.Links) + 1 {
			m := evidence.MeasuredModule{Workload: wl.ID, Link: link}
			known["module "+m.Name()]++
		}
		for k := range wl.Cases {
			known["case "+tassadar.CaseID(wl.ID, wl.Cases[k].ID)]++
		}
	}
	for _, ref := range e.order.demanded.refs {
		known["case "+ref.ID]++
	}
	for i := range e.profile.Refusals {
		known["refusal "+e.profile.Refusals[i].ID]++
	}
	once := func(name string) {
		if known[name] == 0 {
			e.find(tassadar.EvidenceUnverifiable)
		}
		known[name] = 0
	}
	for i := range rc.Modules {
		once("module " + rc.Modules[i].Name())
	}
	for i := range rc.Cases {
		once("case " + rc.Cases[i].ID)
		e.endings(rc.Cases[i].Seen)
		if t := rc.Cases[i].Trace; t != nil && (t.Tokens < 1 || !t.Program.Valid() || !t.Statement.Valid() || !t.Root.Valid()) {
			e.find(tassadar.EvidenceUnverifiable)
		}
		if limit := e.profile.Limits.Instructions; limit != 0 && rc.Cases[i].Instructions > limit {
			e.find(tassadar.EvidenceUnverifiable)
		}
	}
	for i := range rc.Refusals {
		once("refusal " + rc.Refusals[i].ID)
		e.endings(rc.Refusals[i].Seen)
	}
}

// endings finds endings that contradict themselves.
func (e *examination) endings(seen []evidence.Observation) {
	n := 0
	for i := range seen {
		n += seen[i].Runs
		if !wellFormed(&seen[i]) || seen[i].Runs > e.Body.Runs || n > e.Body.Runs {
			e.find(tassadar.EvidenceUnverifiable)
		}
	}
}

// wellFormed reports whether a worker can have seen this.
func wellFormed(s *evidence.Observation) bool {
	if s.Runs < 1 || s.Result != nil && (s.Result.Digest() != s.Digest || (s.Result.Trap() != "") != (s.Ended == tassadar.EndedTrapped)) {
		return false
	}
	for _, lack := range s.Lacks {
		if s.Ended != tassadar.EndedNotMeasured || !tassadar.ValidCapability(lack) {
			return false
		}
	}
	switch s.Ended {
	case tassadar.EndedReturned, tassadar.EndedTrapped:
		return s.Digest.Valid() && s.Code == "" && s.By == ""
	case tassadar.EndedRefused:
		return s.Digest == "" && s.Code.Known() && (s.By == tassadar.ByAdmission || s.By == tassadar.ByLimit || s.By == tassadar.ByEngine)
	case tassadar.EndedNotMeasured, tassadar.EndedSkipped:
		return s.Digest == "" && s.By == ""
	}
	return false
}

func (e *examination) engine() {
	rc, backend := &e.Body, e.order.Body.Cell.Backend
	if rc.Requested != backend || rc.Effective.Family != backend {
		e.find(tassadar.BackendMismatch)
	}
	if rc.Failure == nil && (rc.Effective.Version == "" || !rc.Effective.Digest.Valid()) {
		e.find(tassadar.EvidenceIncomplete)
	}
	if rc.Program.Version == "" || !rc.Program.Digest.Valid() {
		e.find(tassadar.EvidenceIncomplete)
	}
	if !e.need.Engines[backend].Contains(rc.Effective.Version) {
		e.find(tassadar.OutsideEnvelope)
	}
	if !e.need.Program.Contains(rc.Program.Version) {
		e.find(tassadar.WorkerTooOld)
	}
	if len(e.need.Programs) > 0 && !slices.Contains(e.need.Programs, rc.Program.Digest) {
		e.find(tassadar.OutsideEnvelope)
	}
}

func (e *examination) machine() {
	m := &e.Body.Machine
	native, emulated := strings.CutSuffix(m.Class, "+qemu")
	if m.Class != e.order.Body.Cell.Machine || native != m.OS+"/"+m.Arch+"/"+m.Level {
		e.find(tassadar.MachineClassMismatch)
	}
	if m.Emulated != emulated || m.Emulated != (m.Emulator != "") {
		e.find(tassadar.EmulationContradiction)
	}
	if m.Emulated && !e.need.Emulated {
		e.note(tassadar.EvidenceIncomplete)
	}
	if m.Host != "" && !tassadar.ValidHost(m.Host) || m.Cores < 0 || m.Cores > 65536 || e.conflict {
		e.find(tassadar.EvidenceInconsistent)
	}
}

// canaries compares what the engine showed of itself with what the policy knows
// of its family.
func (e *examination) canaries() {
	family := e.order.Body.Cell.Backend
	if e.Body.Requested != family {
		family = e.Body.Requested
	}
	shown := map[string]string{}
	for _, c := range e.Body.Canaries {
		if _, twice := shown[c.ID]; twice {
			e.find(tassadar.EvidenceInconsistent)
		}
		shown[c.ID] = c.Bits
	}
	for i := range e.world.policy.Engines {
		rule := &e.world.policy.Engines[i]
		if rule.Backend != family {
			continue
		}
		if len(rule.Canaries) > 0 && len(shown) == 0 {
			e.find(tassadar.EvidenceInconsistent)
		}
		if rule.Arch != e.Body.Machine.Arch {
			continue
		}
		for id, bits := range rule.Canaries {
			if shown[id] != bits {
				e.find(tassadar.EvidenceInconsistent)
			}
		}
		for name, prefix := range rule.Evidence {
			if !strings.HasPrefix(e.Body.Effective.Evidence[name], prefix) {
				e.find(tassadar.EvidenceInconsistent)
			}
		}
	}
}

// timings compares durations with the time from start to finish.
func (e *examination) timings() {
	t := &e.Body.Timings
	spent := new(big.Int).SetUint64(uint64(t.Calibration))
	for id, ns := range t.Cases {
		if !slices.ContainsFunc(e.Body.Cases, func(s evidence.ObservedCase) bool { return s.ID == id }) {
			e.find(tassadar.EvidenceInconsistent)
			continue
		}
		spent.Add(spent, new(big.Int).Mul(new(big.Int).SetUint64(uint64(ns)), big.NewInt(int64(max(1, e.Body.Runs)))))
	}
	if e.Body.FinishedAt < e.Body.StartedAt {
		return // said of the clock
	}
	lasted := big.NewInt(e.Body.FinishedAt - e.Body.StartedAt + 1)
	if spent.Cmp(lasted.Mul(lasted, big.NewInt(1_000_000_000))) > 0 {
		e.find(tassadar.EvidenceInconsistent)
	}
}

func (e *examination) floors() {
	if e.Body.Failure != nil || e.Body.Machine.Emulated {
		return
	}
	t := &e.Body.Timings
	for _, f := range e.need.Floors {
		ns := t.Cases[f.Case]
		most := new(big.Int).Mul(new(big.Int).SetUint64(uint64(f.MaxRatioMilli)), new(big.Int).SetUint64(uint64(t.Calibration)))
		took := new(big.Int).Mul(new(big.Int).SetUint64(uint64(ns)), big.NewInt(1000))
		if ns == 0 || t.Calibration == 0 || took.Cmp(most) > 0 {
			e.find(tassadar.FloorMissed)
		}
	}
}

func (e *examination) modules() {
	for i := range e.profile.Workloads {
		wl := &e.profile.Workloads[i]
		for link := range len(wl.Links) + 1 {
			declared := wl.Module
			if link > 0 {
				declared = wl.Links[link-1].Module
			}
			want, ok := declared(e.order.Body.Cell.Toolchain)
			if !ok {
				e.find(tassadar.ToolchainMismatch)
				continue
			}
			at := slices.IndexFunc(e.Body.Modules, func(m evidence.MeasuredModule) bool { return m.Workload == wl.ID && m.Link == link })
			switch {
			case at >= 0:
				e.module(&want, &e.Body.Modules[at])
			case e.Body.Failure == nil:
				e.find(tassadar.EvidenceIncomplete)
			}
		}
	}
}

// module compares a module with the one of the policy: its bytes, and who made
// them.
func (e *examination) module(want *tassadar.Module, m *evidence.MeasuredModule) {
	toolchain := e.order.Body.Cell.Toolchain
	if m.Digest != want.Digest {
		e.drifted[m.Workload] = true
		e.find(tassadar.ToolchainDrift)
	}
	if m.Prebuilt && !e.need.Prebuilt {
		e.note(tassadar.EvidenceIncomplete)
	}
	if want.Build == nil { // nobody knows how it was built, so nobody built it here
		if want.Toolchain != tassadar.ToolchainSupplied || m.Build != nil || !m.Prebuilt {
			e.find(tassadar.EvidenceUnverifiable)
		}
		return
	}
	b := m.Build
	switch {
	case b == nil || b.Module != m.Digest || b.Version == "":
		e.find(tassadar.EvidenceIncomplete)
	case b.Toolchain != want.Build.Toolchain || want.Toolchain != tassadar.ToolchainAny && b.Toolchain != toolchain:
		e.find(tassadar.ToolchainMismatch)
	case want.Toolchain != tassadar.ToolchainAny && !e.need.Compilers[toolchain].Contains(compilerVersion(b.Version)):
		e.find(tassadar.OutsideEnvelope)
	}
	switch {
	case b == nil:
	case m.Prebuilt && tassadar.DigestOf(b) != tassadar.DigestOf(want.Build):
		e.find(tassadar.EvidenceUnverifiable)
	case !m.Prebuilt && (!slices.Equal(b.Command, want.Build.Command) || tassadar.DigestOf(b.Sources) != tassadar.DigestOf(want.Build.Sources)):
		e.find(tassadar.EvidenceInconsistent)
	}
}

// compilerVersion finds the first dotted number in what a compiler prints.
func compilerVersion(printed string) string {
	number := ""
	for _, c := range printed + " " {
		if c == '.' || c >= '0' && c <= '9' {
			number += string(c)
			continue
		}
		if number = strings.Trim(number, "."); strings.Contains(number, ".") {
			return number
		}
		number = ""
	}
	return ""
}

func (e *examination) cases() {
	rc := &e.Body
	seen := map[string]*evidence.ObservedCase{}
	for i := range rc.Cases {
		if seen[rc.Cases[i].ID] == nil {
			seen[rc.Cases[i].ID] = &rc.Cases[i]
		}
	}
	longest, longestTrace := tassadar.Uint(0), tassadar.Uint(0)
	for i := range e.profile.Workloads {
		wl := &e.profile.Workloads[i]
		for k := range wl.Cases {
			tc := &wl.Cases[k]
			id := tassadar.CaseID(wl.ID, tc.ID)
			s := seen[id]
			d := e.world.memo.testCase(tc)
			switch {
			case s == nil && (rc.Failure != nil || tc.Full && !rc.Full && !e.need.FullCases):
			case s == nil && tc.Full && !rc.Full:
				e.note(tassadar.EvidenceIncomplete)
			case s == nil || s.Digest != d.digest:
				e.find(tassadar.EvidenceIncomplete)
			case e.fixed(wl, tc, id, d, s):
				longest = max(longest, s.Instructions)
				if s.Trace != nil {
					longestTrace = max(longestTrace, s.Trace.Tokens)
				}
			}
		}
	}
	if rc.Failure != nil {
		return
	}
	for _, ref := range e.order.demanded.refs {
		s := seen[ref.ID]
		switch {
		case s == nil:
			e.find(tassadar.EvidenceIncomplete)
		case s.Digest != ref.Inputs:
			e.find(tassadar.EvidenceUnverifiable)
		case ref.Expect == "": // nobody knows what it must be, and nothing closes such an order
		default:
			e.exact(e.order.demanded.cases[ref.ID].workload.ID, s, &tassadar.Expectation{Results: []tassadar.Digest{ref.Expect}})
		}
	}
	contradicts := e.codes[tassadar.OutcomeDiffers] || e.codes[tassadar.OutcomeUnstable]
	if longest < e.need.Horizon && !contradicts {
		e.note(tassadar.EvidenceIncomplete)
	}
	if longestTrace < e.need.HorizonTokens && e.world.byWeights(e.order.Body.Cell.Backend) && !contradicts {
		e.note(tassadar.EvidenceIncomplete)
	}
}

// fixed reports whether a fixed case passed.
func (e *examination) fixed(wl *tassadar.Workload, tc *tassadar.Case, id string, d caseDigests, s *evidence.ObservedCase) bool {
	want := tassadar.Expectation{Results: append([]tassadar.Digest{d.expect}, d.allow...)}
	results := append([]tassadar.Result{tc.Expect}, tc.Allow...)
	if tc.Consensus {
		key := consensusKey{e.profile.ID, e.order.Body.Cell.Toolchain, id}
		agreed, known := e.world.agreed[key]
		switch {
		case e.free && len(s.Seen) == 1:
			agreed = s.Seen[0].Digest // whatever it came to is its vote
		case e.world.torn[key]:
			e.find(tassadar.ConsensusChanged)
			return false
		case !known:
			e.find(tassadar.NoConsensus)
			return false
		}
		want.Results[0] = agreed
		results[0] = nil // unknown
	}
	if !e.exact(wl.ID, s, &want) {
		return false
	}
	at := slices.Index(want.Results, s.Seen[0].Digest)
	if trapped := s.Seen[0].Ended == tassadar.EndedTrapped; results[at] != nil && trapped != (results[at].Trap() != "") {
		e.find(tassadar.EvidenceUnverifiable)
		return false
	}
	return true
}

// exact reports whether an exact case passed in all runs. Of a module that is
// not the policy's, a difference says nothing about the policy's.
func (e *examination) exact(workload string, s *evidence.ObservedCase, want *tassadar.Expectation) bool {
	n, definite, passed := 0, 0, true
	for i := range s.Seen {
		n += s.Seen[i].Runs
		if observation(&s.Seen[i]).Definite() {
			definite++
		}
	}
	if definite > 1 && !e.drifted[workload] { // a worker that disagrees with itself: that is what it is
		e.find(tassadar.OutcomeUnstable)
	}
	for i := range s.Seen {
		o := observation(&s.Seen[i])
		switch outcome := want.Outcome(o); {
		case want.Satisfied(outcome):
			continue
		case o.Definite() && (e.drifted[workload] || definite > 1):
		case outcome == tassadar.Differed, outcome == tassadar.Refused && o.By == tassadar.ByEngine:
			e.find(tassadar.OutcomeDiffers)
		default:
			e.find(tassadar.EvidenceIncomplete)
		}
		passed = false
	}
	switch {
	case len(s.Seen) == 0:
		e.find(tassadar.EvidenceIncomplete)
	case n < e.Body.Runs:
		e.find(tassadar.TooFewRuns)
	default:
		return passed && len(s.Seen) == 1
	}
	return false
}

func (e *examination) refusals() {
	for i := range e.profile.Refusals {
		c := &e.profile.Refusals[i]
		missing := func() {
			if e.need.Refusals {
				e.find(tassadar.RefusalMissing)
			}
		}
		at := -1
		for k := range e.Body.Refusals {
			if e.Body.Refusals[k].ID == c.ID {
				at = k
			}
		}
		if at < 0 || len(e.Body.Refusals[at].Seen) == 0 {
			if e.Body.Failure == nil {
				missing()
			}
			continue
		}
		s := &e.Body.Refusals[at]
		if s.Digest != e.world.memo.refusal(c) {
			missing()
			continue
		}
		want := tassadar.Expectation{Code: c.Code, By: c.By}
		n := 0
		for k := range s.Seen {
			n += s.Seen[k].Runs
			switch o := observation(&s.Seen[k]); {
			case want.Outcome(o) == tassadar.Refused:
			case o.Ended == tassadar.EndedReturned || o.Ended == tassadar.EndedTrapped:
				e.find(tassadar.RefusalViolated)
			default:
				missing()
			}
		}
		if n < e.Body.Runs {
			missing()
		}
	}
}

// whole reports whether the receipt shows that its cell was measured again: by
// its worker, in time, with nothing left out. It says nothing about what was
// seen. One that was ordered under another form of the profile is read by that
// form.
func (r *run) whole(w *world) bool {
	if r.replay || r.resolved || r.order.voided || !r.trusted || r.own == nil || r.Body.Failure != nil ||
		r.closed == nil || r.closedAt > r.order.Body.Deadline {
		return false
	}
	if !r.own.foreign {
		return !r.own.partial
	}
	e, ok := r.order.policy.Envelope(r.order.Body.Cell.Profile)
	return ok && r.order.profile != nil && !w.examine(r, r.order.profile, e.Require, true).partial
}
