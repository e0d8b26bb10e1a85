package appraise

import (
	"cmp"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// cell makes the verdict on one declared cell.
func (a *unit) cell(e *tassadar.Envelope, declared tassadar.DeclaredCell) Cell {
	out := Cell{
		Cell:     declared.Cell,
		Required: declared.Required,
		Reasons:  []tassadar.Code{},
		Findings: []Finding{},
		Versions: []evidence.MeasuredVersion{},
		Receipts: []ReceiptLine{},
		Label:    e.Label,
		Marks:    []string{},
	}
	p, ok := a.policy.Profile(e.Profile)
	if !ok || !p.Implemented {
		out.Status = Unmeasured
		out.add(Finding{Code: tassadar.ProfileNotImplemented, Detail: "the profile is declared by name only"},
			Finding{Code: tassadar.Unmeasured, Detail: "nothing to measure"})
		out.reasons()
		return out
	}
	if why := a.policy.Unsound(p.ID); why != "" {
		out.add(Finding{Code: tassadar.PolicyMalformed, Detail: why})
	}
	assignments := a.assignmentsOf(declared.Cell)
	against := a.against(declared.Cell, assignments)
	red, until := a.cellRuns(&out, assignments, &e.Require)
	a.cellVersions(&out, &e.Require, assignments, against, until)
	a.cellWithdrawn(&out)
	out.Recheck = a.recheck(p, declared.Toolchain, assignments, against, &e.Require)
	standing := false // some fact stands against the cell, and no other engine has replaced it
	for _, f := range against {
		if len(out.Versions) == 0 && !a.now.reached(f.lapseIn(&e.Require)) {
			standing = true
			out.add(f.finding())
		}
	}

	fresh, stale := false, false
	for _, o := range assignments {
		if r := o.reading; r != nil {
			old := a.now.reached(r.expires)
			fresh, stale = fresh || !old, stale || old
		}
	}
	switch {
	case red || standing || a.isWithdrawn(declared.Cell):
		out.Status = Red
	case len(out.Versions) > 0 && !out.has(tassadar.PolicyMalformed):
		out.Status = Green
	case fresh:
		out.Status = Incomplete
	case stale:
		out.Status = Stale
	default:
		out.Status = Unmeasured
		out.add(Finding{Code: tassadar.Unmeasured, Detail: a.unmeasuredText(&out, e.Profile)})
	}
	if out.Status != Green {
		if len(out.Findings) == 0 { // a fact has lapsed, and receipts that were ordered before that do not replace it
			out.add(Finding{Code: tassadar.EvidenceIncomplete, Detail: lapsedText(against)})
		}
		out.NotAfter = 0
		out.Versions, out.Lacks = []evidence.MeasuredVersion{}, nil
		out.Findings = distinct(out.Findings)
		out.reasons()
	}
	a.cellMarks(&out, e, p, assignments)
	return out
}

func lapsedText(against []*fact) string {
	text := "what was ordered does not count: measure again"
	if n := len(against); n > 0 {
		text = fmt.Sprintf("receipt %s showed otherwise and is stale by now, and what was ordered before that does not count: measure again", against[n-1].reading.Digest.Short())
	}
	return text
}

// assignmentsOf returns the assignments of a cell, in log order.
func (a *unit) assignmentsOf(c tassadar.Cell) []*assignment {
	return a.byCell[c]
}

// distinct drops findings that stand twice.
func distinct(all []Finding) []Finding {
	out, seen := []Finding{}, map[Finding]bool{}
	for _, f := range all {
		key := f
		if f.Receipt != "" {
			key.Detail = ""
		}
		if !seen[key] {
			out, seen[key] = append(out, f), true
		}
	}
	return out
}

// recheck lists the calls of facts that stand against the cell and that the
// profile's own cases do not make. Another engine replaces such a fact by
// passing them. Of more than one assignment carries, those come first that the fewest
// receipts passed.
func (a *unit) recheck(p *tassadar.Profile, toolchain string, assignments []*assignment, against []*fact, req *tassadar.Requirements) []evidence.Recheck {
	type again struct {
		evidence.Recheck
		passed int
	}
	var all []again
	seen := map[call]bool{}
	for _, f := range against {
		key := call{f.program, f.inputs}
		if f.given == nil || seen[key] || a.now.reached(f.lapseIn(req)) {
			continue
		}
		seen[key] = true
		for i := range p.Workloads {
			w := &p.Workloads[i]
			own := slices.ContainsFunc(w.Cases, func(c tassadar.Case) bool { return c.Inputs() == f.inputs })
			if program, ok := declaredProgram(w, toolchain); !ok || program != f.program || own {
				continue
			}
			next := again{evidence.Recheck{Workload: w.ID, Calls: f.given.Calls, Input: f.given.Input, Clock: f.given.Clock, WASI: f.given.WASI}, 0}
			for _, o := range assignments {
				if r := o.reading; r != nil && r.passed[key] && r.Body.Effective.Digest != f.digest && a.counts(r, against, req) {
					next.passed++
				}
			}
			all = append(all, next)
			break
		}
	}
	if len(all) > maxRecheck {
		slices.SortStableFunc(all, func(x, y again) int { return cmp.Compare(x.passed, y.passed) })
		all = all[:maxRecheck]
	}
	var out []evidence.Recheck
	for i := range all {
		out = append(out, all[i].Recheck)
	}
	return out
}

// maxRecheck bounds the calls that an assignment carries.
const maxRecheck = 64

func (a *unit) unmeasuredText(c *Cell, profile string) string {
	if c.Pending > 0 {
		return fmt.Sprintf("%d assignments wait for a receipt", c.Pending)
	}
	return "no receipt for profile digest " + a.digests[profile].Short()
}

func (c *Cell) add(f ...Finding) { c.Findings = append(c.Findings, f...) }

func (c *Cell) has(code tassadar.Code) bool {
	return slices.ContainsFunc(c.Findings, func(f Finding) bool { return f.Code == code })
}

// reasons makes the sorted list of codes from the findings.
func (c *Cell) reasons() {
	for _, f := range c.Findings {
		if !slices.Contains(c.Reasons, f.Code) {
			c.Reasons = append(c.Reasons, f.Code)
		}
	}
	slices.Sort(c.Reasons)
}

// never is an instant that does not come.
const never = 1<<63 - 1

// cellRuns reports failed and abandoned runs. They block until the cell was
// measured again (law 10), fully where the envelope asks for that: by the same
// worker, or by any where the trust does not know that one any more. Until is the
// first instant at which a run that still waits would block.
func (a *unit) cellRuns(out *Cell, assignments []*assignment, req *tassadar.Requirements) (red bool, until int64) {
	until = never
	for i, o := range assignments {
		pending := o.pending(a.now)
		if pending {
			out.Pending++
		}
		failed := o.reading != nil && o.reading.failed && o.reading.signed
		decided := o.voided || o.reading != nil && o.reading.resolved // by governance
		due := int64(never)
		if o.reading != nil && o.reading.attested {
			due = a.due(o.reading)
		}
		if decided || !failed && !pending && !o.abandoned(a.now) && due == never {
			continue
		}
		if k, ok := keyAt(a.v, o); !ok || k.Role != tassadar.RoleWorker {
			continue // nobody who was trusted was asked
		}
		key, ok := a.trust.Key(o.Body.Worker)
		gone := !ok || key.Role != tassadar.RoleWorker || key.Revoked != 0 || key.RetiredFrom != 0 && a.now.reached(key.RetiredFrom)
		if slices.ContainsFunc(assignments[i+1:], func(later *assignment) bool {
			return (gone || later.Body.Worker == o.Body.Worker) && later.reading != nil && later.reading.measured() && (later.Body.Full || !req.FullCases) && (!failed || later.reading.Index > o.reading.Index)
		}) {
			continue
		}
		if o.reading != nil && a.now.reached(due) {
			red, o.reading.open = true, true
			if !slices.ContainsFunc(o.reading.findings, func(have Finding) bool { return have.Code == tassadar.TraceUnavailable }) {
				out.add(Finding{Code: tassadar.TraceUnavailable, Detail: notShown(due), Receipt: o.reading.Digest})
			}
		}
		until = min(until, due)
		if pending && !failed {
			until = min(until, after(o.Body.Deadline, 1))
			continue
		}
		if !failed && !o.abandoned(a.now) {
			continue
		}
		red = true
		f := Finding{Code: tassadar.RunAbandoned, Detail: fmt.Sprintf("assignment %s to worker %s had no receipt that was closed by %d", o.Digest.Short(), short(o.Body.Worker), o.Body.Deadline)}
		if o.reading != nil {
			f.Receipt = o.reading.Digest
		}
		if failed {
			f.Code, f.Detail = tassadar.RunFailed, fmt.Sprintf("the run of assignment %s by worker %s failed", o.Digest.Short(), short(o.Body.Worker))
		}
		if o.reading == nil || !slices.ContainsFunc(o.reading.findings, func(have Finding) bool { return have.Code == f.Code }) {
			out.add(f)
		} else {
			o.reading.open = true
		}
	}
	return red, until
}

// keyAt is the worker's key in the trust at the assignment's leaf.
func keyAt(v *evidence.Verified, o *assignment) (*tassadar.Key, bool) {
	t := v.TrustAt(o.Index)
	if t == nil {
		return nil, false
	}
	return t.Key(o.Body.Worker)
}

// measured reports whether the receipt shows a whole run by the worker, as the
// profile was then. It says nothing about what was seen.
func (r *reading) measured() bool {
	return r.trusted && r.closed != nil && !r.assignment.late() && !r.assignment.voided && !r.failed && !r.resolved &&
		(r.missing == 0 || r.otherProfile && r.wholeThen)
}

// counts reports whether the receipt counts towards green: nothing is wrong with
// it, and no fact stands against its engine for what it ran. Evidence ordered
// before such a fact goes stale never counts again.
func (a *unit) counts(r *reading, against []*fact, req *tassadar.Requirements) bool {
	if !r.trusted || len(r.findings) > 0 || r.resolved {
		return false
	}
	for _, f := range against {
		if f.digest == r.Body.Effective.Digest && r.assignment.at < f.lapseIn(req) {
			return false
		}
	}
	return true
}

// replaces reports whether receipts that count replace every fact that stands
// against the cell: another engine passed the very calls on as many hosts and
// keys as the envelope asks for, or all were ordered when the fact had lapsed.
func (a *unit) replaces(g []*reading, against []*fact, req *tassadar.Requirements) bool {
	for _, f := range against {
		old := func(r *reading) bool { return r.assignment.at < f.lapseIn(req) }
		if !slices.ContainsFunc(g, old) {
			continue
		}
		var passed []*reading
		for _, r := range g {
			if r.Body.Effective.Digest != f.digest && r.passed[call{f.program, f.inputs}] {
				passed = append(passed, r)
			}
		}
		if hosts, workers := a.independent(passed); hosts < req.Machines || workers < req.Workers {
			return false
		}
	}
	return true
}

// suffices reports whether receipts that count make a version green.
func (a *unit) suffices(g []*reading, against []*fact, req *tassadar.Requirements) bool {
	hosts, workers := a.independent(g)
	return len(g) > 0 && hosts >= req.Machines && workers >= req.Workers && a.replaces(g, against, req)
}

// cellVersions groups the receipts that count by engine and compiler versions
// and finds the groups that suffice. Until is the instant at which something
// known already will block the cell.
func (a *unit) cellVersions(out *Cell, req *tassadar.Requirements, assignments []*assignment, against []*fact, until int64) {
	groups := map[string][]*reading{}
	var keys []string
	for i, o := range assignments {
		for _, d := range o.replays {
			out.add(Finding{Code: tassadar.Replayed, Detail: "assignment " + o.Digest.Short() + " has a receipt already", Receipt: d.Digest})
		}
		r := o.reading
		if r == nil {
			continue
		}
		counts := a.counts(r, against, req)
		// What the same worker has since measured well is history: it stays in the
		// receipt's line and is no reason any more.
		again := slices.ContainsFunc(assignments[i+1:], func(later *assignment) bool {
			return later.Body.Worker == o.Body.Worker && later.reading != nil && !later.reading.resolved && len(later.reading.findings) == 0
		})
		stands := slices.ContainsFunc(against, func(f *fact) bool { return f.reading == r && !a.now.reached(f.lapseIn(req)) })
		if r.open || !r.resolved && (stands || !again) {
			out.add(r.findings...)
		}
		out.Receipts = append(out.Receipts, a.receiptLine(r, counts, against, req))
		out.MeasuredAt = max(out.MeasuredAt, o.at)
		if counts {
			key := versionKey(r)
			if groups[key] == nil {
				keys = append(keys, key)
			}
			groups[key] = append(groups[key], r)
		}
	}
	slices.Sort(keys)
	most := []*reading{}
	for _, key := range keys {
		g := groups[key]
		if a.suffices(g, against, req) {
			v := a.measuredVersion(g, against, req)
			a.lacks(out, g, against, req, v.NotAfter)
			v.NotAfter = min(v.NotAfter, until)
			out.Versions = append(out.Versions, v)
			out.NotAfter = max(out.NotAfter, v.NotAfter)
		}
		if h, w := a.independent(g); h > out.Machines || h == out.Machines && w > out.Workers {
			out.Machines, out.Workers, most = h, w, g
		}
	}
	if len(out.Versions) == 0 && len(out.Receipts) > 0 {
		if hosts, workers := a.independent(most); hosts < req.Machines || workers < req.Workers {
			out.add(Finding{Code: tassadar.TooFewMachines, Detail: fmt.Sprintf("%d of %d hosts and %d of %d keys have a receipt that counts", hosts, req.Machines, workers, req.Workers)})
		}
	}
}

func versionKey(r *reading) string {
	key := r.Body.Effective.Version
	for _, c := range compilers(r) {
		key += "\x00" + c
	}
	return key
}

func compilers(r *reading) []string {
	out := []string{}
	for _, m := range r.Body.Modules {
		if m.Build != nil && m.Build.Toolchain == r.assignment.Body.Cell.Toolchain && !slices.Contains(out, m.Build.Version) {
			out = append(out, m.Build.Version)
		}
	}
	slices.Sort(out)
	return out
}

// independent counts distinct hosts and distinct keys (law 8). A machine that was
// installed anew is the same host.
func (a *appraisal) independent(g []*reading) (hosts, workers int) {
	seenHost, seenKey := map[string]bool{}, map[string]bool{}
	for _, r := range g {
		seenHost[a.machineOf(r.Body.Machine.Host)] = true
		seenKey[r.assignment.Body.Worker] = true
	}
	return len(seenHost), len(seenKey)
}

// machineOf names the machine of a host.
func (a *appraisal) machineOf(host string) string {
	if one, ok := a.machines[host]; ok {
		return one
	}
	return host
}

// measuredVersion describes a group that suffices, until when it will.
func (a *unit) measuredVersion(g []*reading, against []*fact, req *tassadar.Requirements) evidence.MeasuredVersion {
	hosts, workers := a.independent(g)
	v := evidence.MeasuredVersion{Engine: g[0].Body.Effective.Version, Compilers: compilers(g[0]), Machines: hosts, Workers: workers}
	byExpiry := slices.Clone(g)
	slices.SortStableFunc(byExpiry, func(x, y *reading) int { return cmp.Compare(x.validUntil, y.validUntil) })
	for i, r := range byExpiry {
		if !slices.Contains(v.EngineDigests, r.Body.Effective.Digest) {
			v.EngineDigests = append(v.EngineDigests, r.Body.Effective.Digest)
		}
		if i == 0 || tassadar.Uint(r.horizon) < v.Horizon {
			v.Horizon = tassadar.Uint(r.horizon)
		}
		if i == 0 || tassadar.Uint(r.tokens) < v.Tokens {
			v.Tokens = tassadar.Uint(r.tokens)
		}
		if v.NotAfter == 0 && !a.suffices(byExpiry[i+1:], against, req) {
			v.NotAfter = r.validUntil
		}
	}
	slices.Sort(v.EngineDigests)
	return v
}

func (a *unit) receiptLine(r *reading, counts bool, against []*fact, req *tassadar.Requirements) ReceiptLine {
	line := ReceiptLine{
		Receipt:      r.Digest,
		Index:        tassadar.Uint(r.Index),
		Worker:       r.assignment.Body.Worker,
		Host:         r.Body.Machine.Host,
		AssignedAt:   r.assignment.at,
		ExpiresAt:    r.expires,
		Engine:       r.Body.Effective.Family + " " + r.Body.Effective.Version,
		EngineDigest: r.Body.Effective.Digest,
		Counts:       counts,
		Complete:     r.missing == 0 && !a.now.reached(r.expires) && !r.resolved && !r.assignment.voided,
		Reexecuted:   a.reexecuted(r),
		Full:         r.Body.Full,
		Codes:        []tassadar.Code{},
		Variants:     r.variants,
	}
	if r.missing > 0 && r.missing == r.wanting && !a.now.reached(r.expires) && !r.resolved && !r.assignment.voided {
		line.EngineLacks = sorted(r.engineLacks)
	}
	codes := r.findings
	if len(codes) == 0 && !counts { // its own word is good, and another's stands against the engine
		for _, f := range against {
			if f.digest == r.Body.Effective.Digest && r.assignment.at < f.lapseIn(req) {
				codes = append(codes, f.finding())
			}
		}
	}
	for _, f := range codes {
		if !slices.Contains(line.Codes, f.Code) {
			line.Codes = append(line.Codes, f.Code)
		}
	}
	if r.resolved {
		line.Codes = append(line.Codes, tassadar.Withdrawn)
	}
	slices.Sort(line.Codes)
	if counts {
		line.Lacks = a.unmet(r)
	}
	return line
}

// cellWithdrawn applies the withdrawals that are in force.
func (a *unit) cellWithdrawn(out *Cell) {
	all := a.v.Governance()
	for i := range all {
		if g := &all[i]; a.v.Withdrawn(g) && g.Body.Cell.Covers(out.Cell) {
			out.add(Finding{Code: tassadar.Withdrawn, Detail: "governance withdrew the cell: " + g.Body.Why})
		}
	}
}

func (a *unit) isWithdrawn(c tassadar.Cell) bool {
	all := a.v.Governance()
	for i := range all {
		if g := &all[i]; a.v.Withdrawn(g) && g.Body.Cell.Covers(c) {
			return true
		}
	}
	return false
}

func (a *unit) cellMarks(out *Cell, e *tassadar.Envelope, p *tassadar.Profile, assignments []*assignment) {
	mark := func(on bool, name string) {
		if on && !slices.Contains(out.Marks, name) {
			out.Marks = append(out.Marks, name)
		}
	}
	mark(p.FixedInputs(), "fixed_inputs")
	mark(hasConsensus(p), "consensus")
	mark(e.Require.Machines == 1, "one_machine")
	for i, line := range out.Receipts {
		if !line.Counts {
			continue
		}
		for _, o := range assignments {
			if o.reading == nil || o.reading.Digest != out.Receipts[i].Receipt {
				continue
			}
			mark(len(o.reading.variants) > 0, "variant")
			mark(o.reading.Body.Machine.Emulated, "emulated")
			mark(true, "self_attested") // by the host's own word: no hardware root vouches for it
			mark(slices.ContainsFunc(o.reading.Body.Modules, func(m evidence.MeasuredModule) bool { return m.Prebuilt }), "prebuilt")
		}
	}
	slices.Sort(out.Marks)
}
