package appraise

import (
	"fmt"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// skewSeconds is how far a worker's clock may be off the operator's.
const skewSeconds = 300

// nonceBytes is the length of an assignment's nonce.
const nonceBytes = 32

// blocking codes are those by which a trusted worker contradicts the claim.
func blocking(c tassadar.Code) bool {
	return c == tassadar.OutcomeDiffers || c == tassadar.OutcomeUnstable || c == tassadar.RefusalViolated
}

// settled codes are about what was seen, who saw it or when: the receipt is
// whole all the same.
func settled(c tassadar.Code) bool {
	return blocking(c) || c == tassadar.FloorMissed || c == tassadar.OutsideEnvelope || c == tassadar.WorkerTooOld ||
		c == tassadar.SignerUntrusted || c == tassadar.MachineIDUnavailable || c == tassadar.ToolchainDrift || c == tassadar.NoConsensus ||
		c == tassadar.EvidenceStale || c == tassadar.KeyRevoked
}

func (r *reading) find(code tassadar.Code, caseID, format string, args ...any) {
	if !settled(code) {
		r.lacking++
	}
	r.findings = append(r.findings, Finding{Code: code, Detail: fmt.Sprintf(format, args...), Receipt: r.Digest, Case: caseID})
	if blocking(code) && r.trusted {
		// What another module does says nothing about this one.
		r.differs = r.differs || code != tassadar.RefusalViolated && !r.drifted
		r.violated = r.violated || code == tassadar.RefusalViolated
	}
}

// check reads one receipt against the current policy. Everything wrong with it
// becomes a finding.
func (a *appraisal) check(r *reading) {
	as, rc := &r.order.Body, &r.Body
	cell := as.Cell
	profile, ok := a.policy.Profile(cell.Profile)
	envelope, declared := a.policy.Envelope(cell.Profile)
	if !ok || !declared {
		return // no cell of the policy will ask for it
	}
	req := &envelope.Require
	r.expires = as.IssuedAt + req.MaxAgeSeconds
	r.failed = rc.Failure != nil
	a.checkSigner(r)
	r.lapses = r.expires
	if rc.ProfileDigest != a.digests[cell.Profile] || as.ProfileDigest != rc.ProfileDigest {
		r.find(tassadar.EvidenceIncomplete, "", "measured under profile digest %s, the policy has %s", rc.ProfileDigest.Short(), a.digests[cell.Profile].Short())
		r.foreign = as.ProfileDigest == rc.ProfileDigest
		return
	}
	if rc.Cell != cell || string(rc.Nonce) != string(as.Nonce) || len(as.Nonce) != nonceBytes {
		r.find(tassadar.EvidenceUnverifiable, "", "the receipt's cell or nonce is not the assignment's")
		return
	}
	if r.order.repeated {
		r.find(tassadar.Replayed, "", "the assignment repeats an earlier nonce")
	}
	if r.refs == nil {
		r.find(tassadar.EvidenceIncomplete, "", "the operator has not closed the assignment")
	} else if r.order.late {
		r.find(tassadar.RunAbandoned, "", "received at %d, after the deadline %d", r.refs.Body.ReceivedAt, as.Deadline)
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
	if rc.Runs < req.Runs || rc.Runs < as.Runs {
		r.find(tassadar.TooFewRuns, "", "%d runs of each case, want %d", rc.Runs, max(req.Runs, as.Runs))
	}
	// Where another engine ran, its outcomes say nothing about this cell.
	if rc.Effective.Family == cell.Backend && rc.Requested == cell.Backend {
		a.checkCases(r, profile, req)
		a.checkRefusals(r, profile, req)
		a.checkFloors(r, req)
	}
	if a.at >= r.expires {
		r.find(tassadar.EvidenceStale, "", "assigned at %d, stale since %d", as.IssuedAt, r.expires)
	}
}

func (a *appraisal) checkSigner(r *reading) {
	worker := r.order.Body.Worker
	key, ok := a.trust.Key(worker)
	if r.Body.Machine.Host == "" {
		r.find(tassadar.MachineIDUnavailable, "", "the worker's host has no machine id")
	}
	switch {
	case !ok || key.Role != tassadar.RoleWorker || !r.SignedBy(worker):
		r.find(tassadar.SignerUntrusted, "", "worker key %s is not trusted", short(worker))
		return
	case key.Revoked != 0 && a.at >= key.Revoked:
		r.find(tassadar.KeyRevoked, "", "worker key %s is revoked since %d", short(worker), key.Revoked)
		return
	case r.Body.Machine.Host == "":
		return
	case r.Body.Machine.Host != key.Host:
		r.find(tassadar.SignerUntrusted, "", "key %s is bound to host %s, the receipt says %s", short(worker), short(key.Host), short(r.Body.Machine.Host))
		return
	}
	r.trusted = true
	if key.Revoked != 0 {
		r.expires = min(r.expires, key.Revoked)
	}
}

func (a *appraisal) checkClock(r *reading) {
	rc := &r.Body
	if rc.StartedAt < r.order.Body.IssuedAt-skewSeconds || rc.FinishedAt < rc.StartedAt {
		r.find(tassadar.ClockSkew, "", "started at %d and finished at %d by the worker's clock, assigned at %d", rc.StartedAt, rc.FinishedAt, r.order.Body.IssuedAt)
	}
	if r.refs != nil && rc.FinishedAt > r.refs.Body.ReceivedAt+skewSeconds {
		r.find(tassadar.FutureDated, "", "finished at %d by the worker's clock, received at %d", rc.FinishedAt, r.refs.Body.ReceivedAt)
	}
}

// checkPlace compares what really ran, and where, with the cell.
func (a *appraisal) checkPlace(r *reading, req *tassadar.Requirements) {
	rc, cell := &r.Body, r.order.Body.Cell
	if rc.Requested != cell.Backend || rc.Effective.Family != cell.Backend {
		r.find(tassadar.BackendMismatch, "", "asked for %s, ran %s", rc.Requested, rc.Effective.Family)
	}
	if !r.failed && (!rc.Effective.Digest.Valid() || rc.Effective.Version == "") {
		r.find(tassadar.EvidenceIncomplete, "", "the engine's version or digest is missing")
	}
	if rc.Program.Version == "" || !rc.Program.Digest.Valid() {
		r.find(tassadar.EvidenceIncomplete, "", "the program's version or digest is missing")
	}
	if rng, ok := req.Engines[cell.Backend]; ok && !inRange(rc.Effective.Version, rng) {
		r.find(tassadar.OutsideEnvelope, "", "engine version %s is outside %s", rc.Effective.Version, rangeText(rng))
	}
	if !inRange(rc.Program.Version, req.Program) {
		r.find(tassadar.WorkerTooOld, "", "program version %s is outside %s", rc.Program.Version, rangeText(req.Program))
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
		r.lacking--
	}
}

func (a *appraisal) checkModules(r *reading, p *tassadar.Profile, req *tassadar.Requirements) {
	rc, cell := &r.Body, r.order.Body.Cell
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
func (a *appraisal) checkModule(r *reading, name string, want *tassadar.Module, got *evidence.MeasuredModule, req *tassadar.Requirements) {
	toolchain := r.order.Body.Cell.Toolchain
	if got.Digest != want.Digest {
		r.drifted = true
		r.find(tassadar.ToolchainDrift, "", "module %s is %s, the policy has %s", name, got.Digest.Short(), want.Digest.Short())
	}
	if got.Prebuilt && !req.Prebuilt {
		r.find(tassadar.EvidenceIncomplete, "", "module %s is prebuilt, which does not count in this envelope", name)
		r.lacking--
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
		if rng, ok := req.Compilers[toolchain]; ok && !inRange(dotted(got.Build.Version), rng) {
			r.find(tassadar.OutsideEnvelope, "", "compiler %q is outside %s", got.Build.Version, rangeText(rng))
		}
	}
	if got.Prebuilt && got.Build != nil && tassadar.DigestOf(want.Build) != tassadar.DigestOf(got.Build) {
		r.find(tassadar.EvidenceUnverifiable, "", "prebuilt module %s: its build record is not the policy's", name)
	}
}

func (a *appraisal) checkCases(r *reading, p *tassadar.Profile, req *tassadar.Requirements) {
	seen := make(map[string]*evidence.CaseSeen, len(r.Body.Cases))
	for i := range r.Body.Cases {
		seen[r.Body.Cases[i].ID] = &r.Body.Cases[i]
	}
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
				r.lacking--
			case got == nil:
				r.find(tassadar.EvidenceIncomplete, id, "the case was not measured")
			case got.Digest != c.Digest():
				r.find(tassadar.EvidenceIncomplete, id, "measured under another case digest")
			default:
				a.checkFixed(r, p, c, id, got)
			}
		}
		a.checkDerived(r, w, seen)
	}
	// A horizon that was missed because a case differs is no reason of its own.
	differs := slices.ContainsFunc(r.findings, func(f Finding) bool { return blocking(f.Code) })
	if want := uint64(req.Horizon); r.horizon < want && !r.failed && !differs {
		r.find(tassadar.EvidenceIncomplete, "", "horizon %d of %d instructions", r.horizon, want)
		r.lacking--
	}
}

// checkFixed compares a fixed case with its reference value or allowed set.
func (a *appraisal) checkFixed(r *reading, p *tassadar.Profile, c *tassadar.Case, id string, got *evidence.CaseSeen) {
	digest, ok := r.returned(id, got)
	if !ok {
		return
	}
	want, result := c.Expect.Digest(), c.Expect
	if c.Consensus {
		agreed, ok := a.consensus[consensusKey{p.ID, r.order.Body.Cell.Toolchain, id}]
		if !ok {
			r.find(tassadar.NoConsensus, id, "fewer than two backend families agree, or families contradict one another")
			return
		}
		r.lapses = min(r.lapses, agreed.until)
		want, result = agreed.digest, nil
	}
	if digest != want {
		at := slices.IndexFunc(c.Allow, func(x tassadar.Result) bool { return x.Digest() == digest })
		if at < 0 {
			r.find(tassadar.OutcomeDiffers, id, "%s", differenceText(c.Expect, want, got.Seen[0]))
			return
		}
		result = c.Allow[at]
		r.variants = append(r.variants, id)
	}
	if trapped := got.Seen[0].Ended == tassadar.EndedTrapped; result != nil && trapped != (result.Trap() != "") {
		r.find(tassadar.EvidenceUnverifiable, id, "%s, and the result says otherwise", got.Seen[0].Ended)
		return
	}
	r.horizon = max(r.horizon, uint64(got.Instructions))
}

func differenceText(expect tassadar.Result, want tassadar.Digest, got evidence.Seen) string {
	if len(expect) > 0 && got.Result != nil {
		return fmt.Sprintf("want %s, got %s", resultText(expect), resultText(got.Result))
	}
	return fmt.Sprintf("want result %s, got %s", want.Short(), got.Digest.Short())
}

func resultText(r tassadar.Result) string {
	data, err := tassadar.Canonical(r)
	if err != nil || len(data) > 200 {
		return "result " + r.Digest().Short()
	}
	return string(data)
}

// returned gives the result's digest of a case that came to one stable result,
// and otherwise finds what is wrong.
func (r *reading) returned(id string, got *evidence.CaseSeen) (tassadar.Digest, bool) {
	total := 0
	for _, s := range got.Seen {
		total += s.Runs
	}
	switch {
	case len(got.Seen) == 0:
		r.find(tassadar.EvidenceIncomplete, id, "nothing was seen")
		return "", false
	case len(got.Seen) > 1:
		r.find(tassadar.OutcomeUnstable, id, "%d different endings in %d runs", len(got.Seen), total)
		return "", false
	case total < r.Body.Runs:
		r.find(tassadar.TooFewRuns, id, "%d runs of %d", total, r.Body.Runs)
		return "", false
	}
	s := got.Seen[0]
	switch s.Ended {
	case tassadar.EndedReturned, tassadar.EndedTrapped:
		return s.Digest, true
	case tassadar.EndedRefused:
		r.find(tassadar.OutcomeDiffers, id, "refused with %s by %s: %s", s.Code, s.By, s.Detail)
	default:
		r.find(tassadar.EvidenceIncomplete, id, "%s: %s %s", s.Ended, s.Code, s.Detail)
	}
	return "", false
}

// checkDerived compares the nonce-derived cases with the references that the
// operator logged after the receipt.
func (a *appraisal) checkDerived(r *reading, w *tassadar.Workload, seen map[string]*evidence.CaseSeen) {
	if w.Derive == nil || r.failed || r.refs == nil {
		return
	}
	for i := range w.Derive.Count {
		id := tassadar.CaseID(w.ID, "derived-"+strconv.Itoa(i))
		at := slices.IndexFunc(r.refs.Body.Cases, func(x evidence.Reference) bool { return x.ID == id })
		got := seen[id]
		switch {
		case at < 0:
			r.find(tassadar.EvidenceIncomplete, id, "no reference was logged")
		case got == nil:
			r.find(tassadar.EvidenceIncomplete, id, "the derived case was not measured")
		case got.Digest != r.refs.Body.Cases[at].Inputs:
			r.find(tassadar.EvidenceIncomplete, id, "the inputs are not those of the nonce")
		default:
			digest, ok := r.returned(id, got)
			if ok && digest != r.refs.Body.Cases[at].Expect {
				r.find(tassadar.OutcomeDiffers, id, "want result %s, got %s", r.refs.Body.Cases[at].Expect.Short(), digest.Short())
			}
		}
	}
}

// checkRefusals reads the refusal suite (law 7). An input that must be refused
// and ran contradicts the claim whether or not the envelope asks for the suite.
func (a *appraisal) checkRefusals(r *reading, p *tassadar.Profile, req *tassadar.Requirements) {
	seen := make(map[string]*evidence.RefusalSeen, len(r.Body.Refusals))
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
		total := 0
		for _, s := range got.Seen {
			total += s.Runs
			switch s.Ended {
			case tassadar.EndedReturned, tassadar.EndedTrapped:
				r.find(tassadar.RefusalViolated, c.ID, "must be refused with %s, and ran: %s", c.Code, s.Ended)
			case tassadar.EndedRefused:
				if s.Code != c.Code || s.By != c.By {
					missing("want %s by %s, refused with %s by %s", c.Code, c.By, s.Code, s.By)
				}
			default:
				missing("%s: %s %s", s.Ended, s.Code, s.Detail)
			}
		}
		if total < r.Body.Runs {
			missing("tried %d times of %d", total, r.Body.Runs)
		}
	}
}

func (a *appraisal) checkFloors(r *reading, req *tassadar.Requirements) {
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
			r.find(tassadar.FloorMissed, f.Case, "%d ns against %d ns of calibration, at most %d/1000 of it", took, t.Calibration, f.MaxRatioMilli)
		}
	}
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

// inRange compares dotted versions number by number; what follows the leading
// digits of a part does not count. An empty version is in no bounded range.
func inRange(version string, rng tassadar.VersionRange) bool {
	if rng == (tassadar.VersionRange{}) {
		return true
	}
	return version != "" &&
		(rng.Min == "" || compareVersions(version, rng.Min) >= 0) &&
		(rng.Max == "" || compareVersions(version, rng.Max) <= 0)
}

func rangeText(rng tassadar.VersionRange) string { return "[" + rng.Min + ", " + rng.Max + "]" }

// compareVersions compares as many parts as bound has, so that a maximum of
// "14" admits 14.0.6.
func compareVersions(version, bound string) int {
	vs, bs := strings.Split(strings.TrimPrefix(version, "v"), "."), strings.Split(strings.TrimPrefix(bound, "v"), ".")
	for i, b := range bs {
		v := ""
		if i < len(vs) {
			v = vs[i]
		}
		if x, y := leadingNumber(v), leadingNumber(b); x != y {
			if x < y {
				return -1
			}
			return 1
		}
	}
	return 0
}

func leadingNumber(s string) uint64 {
	end := 0
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	n, err := strconv.ParseUint(s[:end], 10, 64)
	if err != nil {
		return 0
	}
	return n
}

func short(id string) string {
	if len(id) > 12 {
		return id[:12]
	}
	return id
}
