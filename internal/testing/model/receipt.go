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

// examine says everything that is wrong with a receipt of a cell, but for facts
// and consensus.
func (c *cell) examine(r *run) {
	w, out := c.world, r.codes
	if r.replay {
		out.add(tassadar.Replayed)
		return
	}
	rc, o := &r.Body, r.order
	worker := o.Body.Worker

	// Who signed.
	switch {
	case rc.Machine.Host == "":
		out.add(tassadar.MachineIDUnavailable)
	case !r.attested:
		out.add(unknown(w.v.TrustAt(r.Index), worker))
	case !r.trusted:
		out.add(unknown(w.trust, worker))
	}

	// When.
	if o.existed > w.at {
		out.add(tassadar.FutureDated)
	}
	if w.at >= c.expires(r) {
		out.add(tassadar.EvidenceStale)
	}
	switch {
	case r.closed != nil:
		if r.closed.Body.ReceivedAt > o.Body.Deadline {
			out.add(tassadar.RunAbandoned)
		}
	case r.closings > 0:
		out.add(tassadar.EvidenceUnverifiable)
	default:
		out.add(tassadar.EvidenceIncomplete)
	}
	if r.closed == nil && w.at > o.Body.Deadline {
		out.add(tassadar.RunAbandoned)
	}
	if rc.StartedAt < o.Body.IssuedAt-skew || rc.FinishedAt < rc.StartedAt || r.closed != nil && rc.FinishedAt > r.closed.Body.ReceivedAt+skew {
		out.add(tassadar.ClockSkew)
	}

	// What it answers.
	if rc.Cell != o.Body.Cell || !slices.Equal(rc.Nonce, o.Nonce) || rc.Runs != o.Body.Runs || rc.Full != o.Body.Full {
		out.add(tassadar.EvidenceUnverifiable)
	}
	if !sameSubjects(r.Subject, rc.Subjects()) {
		out.add(tassadar.EvidenceUnverifiable)
	}

	// What ran.
	if rc.Requested != c.Backend || rc.Effective.Family != c.Backend {
		out.add(tassadar.BackendMismatch)
	}
	if rc.Effective.Version == "" || !rc.Effective.Digest.Valid() || rc.Program.Version == "" || !rc.Program.Digest.Valid() {
		out.add(tassadar.EvidenceIncomplete)
	}
	if !c.need.Engines[c.Backend].Contains(rc.Effective.Version) {
		out.add(tassadar.OutsideEnvelope)
	}
	if !c.need.Program.Contains(rc.Program.Version) {
		out.add(tassadar.WorkerTooOld)
	}
	if len(c.need.Programs) > 0 && !slices.Contains(c.need.Programs, rc.Program.Digest) {
		out.add(tassadar.OutsideEnvelope)
	}
	c.examineMachine(r)
	if rc.Failure != nil {
		out.add(tassadar.RunFailed, rc.Failure.Code)
	}
	if rc.ProfileDigest != w.memo.profile(c.profile) {
		out.add(tassadar.EvidenceIncomplete)
		return
	}
	if rc.Failure != nil {
		return
	}
	c.examineModules(r)
	c.examineCases(r)
	c.examineRefusals(r)
	c.examineTimings(r)
}

// unknown says why a trust does not know a worker's key on its host.
func unknown(t *tassadar.Trust, worker string) tassadar.Code {
	if t != nil {
		if k, ok := t.Key(worker); ok && k.Revoked != 0 {
			return tassadar.KeyRevoked
		}
	}
	return tassadar.SignerUntrusted
}

func sameSubjects(a, b []evidence.Subject) bool {
	return slices.EqualFunc(a, b, func(x, y evidence.Subject) bool {
		return x.Name == y.Name && len(x.Digest) == len(y.Digest) && x.Digest["sha256"] == y.Digest["sha256"]
	})
}

func (c *cell) examineMachine(r *run) {
	w, m, out := c.world, &r.Body.Machine, r.codes
	if m.Class != c.Machine {
		out.add(tassadar.MachineClassMismatch)
	}
	class := m.OS + "/" + m.Arch + "/" + m.Level
	if m.Emulated {
		class += "+" + m.Emulator
	}
	if m.Class != class || m.Emulated != strings.Contains(m.Class, "+") || m.Emulated != (m.Emulator != "") {
		out.add(tassadar.EmulationContradiction)
	}
	if m.Emulated && !c.need.Emulated {
		out.add(tassadar.EvidenceIncomplete)
	}
	if m.Host != "" && !tassadar.ValidHost(m.Host) || m.Cores < 0 || r.conflict {
		out.add(tassadar.EvidenceInconsistent)
	}
	// The engine is known by its canaries and by what it says of itself.
	family := r.Body.Effective.Family
	known := slices.ContainsFunc(w.policy.Engines, func(e tassadar.EngineRule) bool { return e.Backend == family })
	if known && len(r.Body.Canaries) == 0 {
		out.add(tassadar.EvidenceInconsistent)
	}
	if rule, ok := w.policy.EngineRule(family, m.Arch); ok {
		for id, bits := range rule.Canaries {
			found := false
			for _, canary := range r.Body.Canaries {
				found = found || canary.ID == id
				if canary.ID == id && canary.Bits != bits {
					out.add(tassadar.EvidenceInconsistent)
				}
			}
			if !found {
				out.add(tassadar.EvidenceInconsistent)
			}
		}
		for name, prefix := range rule.Evidence {
			if !strings.HasPrefix(r.Body.Effective.Evidence[name], prefix) {
				out.add(tassadar.EvidenceInconsistent)
			}
		}
	}
}

// place is where a module stands in a profile.
type place struct {
	workload string
	link     int
}

func (c *cell) examineModules(r *run) {
	out := r.codes
	seen := map[place]*evidence.MeasuredModule{}
	for i := range r.Body.Modules {
		m := &r.Body.Modules[i]
		at := place{m.Workload, m.Link}
		if seen[at] != nil {
			out.add(tassadar.EvidenceUnverifiable)
		}
		seen[at] = m
	}
	for i := range c.profile.Workloads {
		wl := &c.profile.Workloads[i]
		own, ok := wl.Module(c.Toolchain)
		c.examineModule(r, seen[place{wl.ID, 0}], own, ok)
		delete(seen, place{wl.ID, 0})
		for k := range wl.Links {
			link, ok := wl.Links[k].Module(c.Toolchain)
			c.examineModule(r, seen[place{wl.ID, k + 1}], link, ok)
			delete(seen, place{wl.ID, k + 1})
		}
	}
	if len(seen) > 0 {
		out.add(tassadar.EvidenceUnverifiable)
	}
}

func (c *cell) examineModule(r *run, m *evidence.MeasuredModule, want tassadar.Module, declared bool) {
	out := r.codes
	if m == nil || !declared {
		out.add(tassadar.EvidenceIncomplete)
		return
	}
	if m.Prebuilt && !c.need.Prebuilt {
		out.add(tassadar.EvidenceIncomplete)
	}
	if m.Digest != want.Digest {
		out.add(tassadar.ToolchainDrift)
	}
	if want.Build == nil {
		return // nobody knows how it was built
	}
	b := m.Build
	if b == nil {
		out.add(tassadar.EvidenceIncomplete)
		return
	}
	if b.Module != m.Digest {
		out.add(tassadar.ToolchainMismatch)
	}
	if b.Toolchain != want.Build.Toolchain {
		out.add(tassadar.ToolchainMismatch)
	}
	if !m.Prebuilt && (!slices.Equal(b.Command, want.Build.Command) || tassadar.DigestOf(b.Sources) != tassadar.DigestOf(want.Build.Sources)) {
		out.add(tassadar.EvidenceInconsistent)
	}
	if !c.need.Compilers[b.Toolchain].Contains(compilerVersion(b.Version)) {
		out.add(tassadar.OutsideEnvelope)
	}
}

// compilerVersion finds the number in what a compiler prints of itself.
func compilerVersion(printed string) string {
	for _, word := range strings.Fields(printed) {
		if _, ok := tassadar.ParseVersion(word); ok {
			return word
		}
	}
	return printed
}

// wellFormed reports whether a worker can have seen this.
func wellFormed(s *evidence.Seen) bool {
	if s.Runs < 1 {
		return false
	}
	switch s.Ended {
	case tassadar.EndedReturned, tassadar.EndedTrapped:
		if !s.Digest.Valid() || s.Code != "" || s.By != "" {
			return false
		}
		return s.Result == nil || s.Result.Digest() == s.Digest && (s.Result.Trap() != "") == (s.Ended == tassadar.EndedTrapped)
	case tassadar.EndedRefused:
		return s.Digest == "" && s.Code.Known() && (s.By == tassadar.ByAdmission || s.By == tassadar.ByLimit || s.By == tassadar.ByEngine)
	case tassadar.EndedNotMeasured, tassadar.EndedSkipped:
		return s.Digest == ""
	}
	return false
}

// expectation is a case that a receipt of the cell must show.
type expectation struct {
	id     string
	digest tassadar.Digest
	tassadar.Expectation
	consensus *tassadar.Case
	full      bool
}

// demands lists the cases that a receipt must show: those of the profile, and
// those that its order derives and rechecks.
func (c *cell) demands(r *run) []expectation {
	var out []expectation
	for i := range c.profile.Workloads {
		wl := &c.profile.Workloads[i]
		for k := range wl.Cases {
			tc := &wl.Cases[k]
			if tc.Full && !r.Body.Full {
				continue
			}
			d := c.world.memo.testCase(tc)
			e := expectation{id: tassadar.CaseID(wl.ID, tc.ID), digest: d.digest, full: tc.Full}
			e.Results = append([]tassadar.Digest{d.expect}, d.allow...)
			if tc.Consensus {
				e.consensus = tc
			}
			out = append(out, e)
		}
	}
	for _, ref := range r.order.demanded.refs {
		out = append(out, expectation{id: ref.ID, digest: ref.Inputs, Expectation: tassadar.Expectation{Results: []tassadar.Digest{ref.Expect}}})
	}
	return out
}

func (c *cell) examineCases(r *run) {
	out := r.codes
	if r.Body.Runs < c.need.Runs {
		out.add(tassadar.TooFewRuns)
	}
	if c.need.FullCases && !r.Body.Full {
		out.add(tassadar.EvidenceIncomplete)
	}
	seen := map[string]*evidence.CaseSeen{}
	for i := range r.Body.Cases {
		s := &r.Body.Cases[i]
		if seen[s.ID] != nil {
			out.add(tassadar.EvidenceUnverifiable)
		}
		seen[s.ID] = s
	}
	longest := tassadar.Uint(0)
	for _, e := range c.demands(r) {
		s := seen[e.id]
		delete(seen, e.id)
		if s == nil {
			out.add(tassadar.EvidenceIncomplete)
			continue
		}
		if s.Digest != e.digest {
			out.add(tassadar.EvidenceUnverifiable)
			continue
		}
		passed := len(s.Seen) > 0
		c.endings(r, s.Seen)
		for i := range s.Seen {
			o := observation(&s.Seen[i])
			if e.consensus != nil && (o.Ended == tassadar.EndedReturned || o.Ended == tassadar.EndedTrapped) {
				continue // what it must be is asked later
			}
			outcome := e.Outcome(o)
			passed = passed && outcome == tassadar.Passed
			switch outcome {
			case tassadar.Passed:
			case tassadar.NotMeasured, tassadar.Skipped:
				out.add(tassadar.EvidenceIncomplete)
			default:
				out.add(tassadar.OutcomeDiffers)
			}
		}
		if passed {
			longest = max(longest, s.Instructions)
		}
	}
	if len(seen) > 0 {
		out.add(tassadar.EvidenceUnverifiable)
	}
	if longest < c.need.Horizon {
		out.add(tassadar.EvidenceIncomplete)
	}
}

// endings looks at the form of what was seen of one case.
func (c *cell) endings(r *run, seen []evidence.Seen) {
	n, definite := 0, 0
	for i := range seen {
		if !wellFormed(&seen[i]) {
			r.codes.add(tassadar.EvidenceUnverifiable)
		}
		n += max(0, seen[i].Runs)
		if observation(&seen[i]).Definite() {
			definite++
		}
	}
	if n < r.Body.Runs {
		r.codes.add(tassadar.TooFewRuns)
	}
	if definite > 1 {
		r.codes.add(tassadar.OutcomeUnstable)
	}
}

func (c *cell) examineRefusals(r *run) {
	out := r.codes
	seen := map[string]*evidence.RefusalSeen{}
	for i := range r.Body.Refusals {
		s := &r.Body.Refusals[i]
		if seen[s.ID] != nil {
			out.add(tassadar.EvidenceUnverifiable)
		}
		seen[s.ID] = s
	}
	for i := range c.profile.Refusals {
		want := &c.profile.Refusals[i]
		s := seen[want.ID]
		delete(seen, want.ID)
		missing := func() {
			if c.need.Refusals {
				out.add(tassadar.RefusalMissing)
			}
		}
		if s == nil || s.Digest != c.world.memo.refusal(want) {
			missing()
			continue
		}
		n := 0
		for k := range s.Seen {
			if !wellFormed(&s.Seen[k]) {
				out.add(tassadar.EvidenceUnverifiable)
			}
			n += max(0, s.Seen[k].Runs)
			o := observation(&s.Seen[k])
			e := tassadar.Expectation{Code: want.Code, By: want.By}
			switch {
			case o.Ended == tassadar.EndedReturned || o.Ended == tassadar.EndedTrapped:
				out.add(tassadar.RefusalViolated)
			case e.Outcome(o) != tassadar.Refused:
				missing()
			}
		}
		if len(s.Seen) == 0 {
			missing()
		} else if n < r.Body.Runs && c.need.Refusals {
			out.add(tassadar.TooFewRuns)
		}
	}
	if len(seen) > 0 {
		out.add(tassadar.EvidenceUnverifiable)
	}
}

func (c *cell) examineTimings(r *run) {
	out, t := r.codes, &r.Body.Timings
	spent := new(big.Int).SetUint64(uint64(t.Calibration))
	for id, ns := range t.Cases {
		if !slices.ContainsFunc(r.Body.Cases, func(s evidence.CaseSeen) bool { return s.ID == id }) {
			out.add(tassadar.EvidenceInconsistent)
		}
		spent.Add(spent, new(big.Int).Mul(new(big.Int).SetUint64(uint64(ns)), big.NewInt(int64(r.Body.Runs))))
	}
	lasted := big.NewInt(r.Body.FinishedAt - r.Body.StartedAt + 1)
	if spent.Cmp(lasted.Mul(lasted, big.NewInt(1_000_000_000))) > 0 {
		out.add(tassadar.EvidenceInconsistent)
	}
	for _, f := range c.need.Floors {
		ns, timed := t.Cases[f.Case]
		ratio := new(big.Int).Mul(new(big.Int).SetUint64(uint64(f.MaxRatioMilli)), new(big.Int).SetUint64(uint64(t.Calibration)))
		took := new(big.Int).Mul(new(big.Int).SetUint64(uint64(ns)), big.NewInt(1000))
		if !timed || t.Calibration == 0 || took.Cmp(ratio) > 0 {
			out.add(tassadar.FloorMissed)
		}
	}
}
