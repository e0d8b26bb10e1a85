package appraise

import (
	"cmp"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// cell makes the verdict on one declared cell.
func (a *appraisal) cell(e *tassadar.Envelope, declared tassadar.DeclaredCell) Cell {
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
	var orders []*order
	for _, o := range a.orders {
		if o.Body.Cell == declared.Cell {
			orders = append(orders, o)
		}
	}
	blocked := a.blockedEngines(orders)
	red, until := a.cellRuns(&out, orders)
	blocks, again := a.cellBlocks(orders, blocked)
	red, until = red || blocks, min(until, again)
	a.cellVersions(&out, &e.Require, orders, blocked, until)
	a.cellGovernance(&out, p)

	fresh, stale := false, false
	for _, o := range orders {
		if r := o.reading; r != nil {
			old := a.at >= r.expires
			fresh, stale = fresh || !old, stale || old
		}
	}
	switch {
	case len(out.Versions) > 0 && !red && !out.has(tassadar.Withdrawn) && !out.has(tassadar.RebaselineMissing):
		out.Status = Green
	case red || out.has(tassadar.Withdrawn) || out.has(tassadar.RebaselineMissing):
		out.Status = Red
	case fresh:
		out.Status = Incomplete
	case stale:
		out.Status = Stale
	default:
		out.Status = Unmeasured
		out.add(Finding{Code: tassadar.Unmeasured, Detail: a.unmeasuredText(&out, e.Profile)})
	}
	if out.Status != Green {
		out.NotAfter = 0
		out.Versions = []evidence.MeasuredVersion{}
		out.reasons()
	}
	a.cellMarks(&out, e, p, orders)
	return out
}

func (a *appraisal) unmeasuredText(c *Cell, profile string) string {
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

// cellRuns reports failed and abandoned runs. They block until the same worker
// has measured the cell again (law 10), or its key is no longer trusted. Until
// is the first instant at which a run that still waits would block.
func (a *appraisal) cellRuns(out *Cell, orders []*order) (red bool, until int64) {
	until = never
	for i, o := range orders {
		pending := !o.arrived && !o.abandoned(a.at)
		if pending {
			out.Pending++
		}
		failed := o.reading != nil && o.reading.failed
		if !failed && !pending && !o.abandoned(a.at) {
			continue
		}
		from := a.at // the instant from which it blocks
		if pending {
			from = o.Body.Deadline + 1
		}
		key, ok := a.trust.Key(o.Body.Worker)
		if !ok || key.Role != tassadar.RoleWorker || key.Revoked != 0 && from >= key.Revoked {
			continue
		}
		if slices.ContainsFunc(orders[i+1:], func(later *order) bool {
			return later.Body.Worker == o.Body.Worker && later.reading != nil && later.reading.measured()
		}) {
			continue
		}
		if pending {
			until = min(until, from)
			continue
		}
		red = true
		f := Finding{Code: tassadar.RunAbandoned, Detail: fmt.Sprintf("assignment %s to worker %s had no receipt by %d", o.Digest.Short(), short(o.Body.Worker), o.Body.Deadline)}
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

// measured reports whether the receipt shows a whole run by the worker, as the
// profile was then. It says nothing about what was seen.
func (r *reading) measured() bool {
	return r.trusted && r.refs != nil && !r.order.late && !r.failed && (r.lacking == 0 || r.foreign)
}

// blockedEngines returns the digests of engines that a receipt contradicts: no
// receipt of theirs counts (law 10).
func (a *appraisal) blockedEngines(orders []*order) map[tassadar.Digest]bool {
	blocked := map[tassadar.Digest]bool{}
	for _, o := range orders {
		if r := o.reading; r != nil && r.contradicts(a.at) {
			blocked[r.Body.Effective.Digest] = true
		}
	}
	return blocked
}

// counts reports whether the receipt counts towards green.
func (r *reading) counts(blocked map[tassadar.Digest]bool) bool {
	return r.trusted && len(r.findings) == 0 && !r.resolved && !blocked[r.Body.Effective.Digest]
}

// cellBlocks finds the differing receipts that block the cell: trusted, not
// stale, not resolved, and not followed by a counting receipt of another
// engine digest. Until is the first instant at which another one would block.
func (a *appraisal) cellBlocks(orders []*order, blocked map[tassadar.Digest]bool) (red bool, until int64) {
	until = never
	for i, o := range orders {
		r := o.reading
		if r == nil || !r.contradicts(a.at) {
			continue
		}
		superseded := int64(0) // until when
		for _, later := range orders[i+1:] {
			if l := later.reading; l != nil && l.counts(blocked) && l.Body.Effective.Digest != r.Body.Effective.Digest {
				superseded = max(superseded, l.lapses)
			}
		}
		r.blocks = superseded == 0
		red = red || r.blocks
		if superseded < r.expires {
			until = min(until, superseded)
		}
	}
	return red, until
}

// contradicts reports whether a trusted worker's fresh receipt contradicts the
// claim and governance has not resolved it.
func (r *reading) contradicts(at int64) bool {
	return (r.differs || r.violated) && !r.resolved && at < r.expires
}

// cellVersions groups the receipts that count by engine and compiler versions
// and finds the groups that have enough independent hosts and keys.
// Until is the instant at which something known already will block the cell.
func (a *appraisal) cellVersions(out *Cell, req *tassadar.Requirements, orders []*order, blocked map[tassadar.Digest]bool, until int64) {
	groups := map[string][]*reading{}
	var keys []string
	for i, o := range orders {
		for _, d := range o.replays {
			out.add(Finding{Code: tassadar.Replayed, Detail: "assignment " + o.Digest.Short() + " has a receipt already", Receipt: d})
		}
		r := o.reading
		if r == nil {
			continue
		}
		counts := r.counts(blocked)
		// What the same worker has since measured well is history: it stays in the
		// receipt's line and is no reason any more.
		again := slices.ContainsFunc(orders[i+1:], func(later *order) bool {
			return later.Body.Worker == o.Body.Worker && later.reading != nil && len(later.reading.findings) == 0
		})
		if r.blocks || r.open || !r.resolved && !again {
			out.add(r.findings...)
		}
		out.Receipts = append(out.Receipts, receiptLine(r, counts, a.at))
		out.MeasuredAt = max(out.MeasuredAt, o.Body.IssuedAt)
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
		if hosts, workers := independent(g); hosts >= req.Machines && workers >= req.Workers {
			v := measuredVersion(g, req)
			v.NotAfter = min(v.NotAfter, until)
			out.Versions = append(out.Versions, v)
			out.NotAfter = max(out.NotAfter, v.NotAfter)
		}
		if h, w := independent(g); h > out.Machines || h == out.Machines && w > out.Workers {
			out.Machines, out.Workers, most = h, w, g
		}
	}
	if len(out.Versions) == 0 && len(out.Receipts) > 0 {
		if hosts, workers := independent(most); hosts < req.Machines || workers < req.Workers {
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
		if m.Build != nil && m.Build.Toolchain == r.order.Body.Cell.Toolchain && !slices.Contains(out, m.Build.Version) {
			out = append(out, m.Build.Version)
		}
	}
	slices.Sort(out)
	return out
}

// independent counts distinct hosts and distinct keys (law 8).
func independent(g []*reading) (hosts, workers int) {
	seenHost, seenKey := map[string]bool{}, map[string]bool{}
	for _, r := range g {
		seenHost[r.Body.Machine.Host] = true
		seenKey[r.order.Body.Worker] = true
	}
	return len(seenHost), len(seenKey)
}

// measuredVersion describes a group that has enough, until when it will.
func measuredVersion(g []*reading, req *tassadar.Requirements) evidence.MeasuredVersion {
	hosts, workers := independent(g)
	v := evidence.MeasuredVersion{Engine: g[0].Body.Effective.Version, Compilers: compilers(g[0]), Machines: hosts, Workers: workers}
	byExpiry := slices.Clone(g)
	slices.SortStableFunc(byExpiry, func(x, y *reading) int { return cmp.Compare(x.lapses, y.lapses) })
	for i, r := range byExpiry {
		if !slices.Contains(v.EngineDigests, r.Body.Effective.Digest) {
			v.EngineDigests = append(v.EngineDigests, r.Body.Effective.Digest)
		}
		if i == 0 || tassadar.Uint(r.horizon) < v.Horizon {
			v.Horizon = tassadar.Uint(r.horizon)
		}
		if h, w := independent(byExpiry[i+1:]); v.NotAfter == 0 && (h < req.Machines || w < req.Workers) {
			v.NotAfter = r.lapses
		}
	}
	slices.Sort(v.EngineDigests)
	return v
}

func receiptLine(r *reading, counts bool, at int64) ReceiptLine {
	line := ReceiptLine{
		Receipt:      r.Digest,
		Index:        tassadar.Uint(r.Index),
		Worker:       r.order.Body.Worker,
		Host:         r.Body.Machine.Host,
		AssignedAt:   r.order.Body.IssuedAt,
		ExpiresAt:    r.expires,
		Engine:       r.Body.Effective.Family + " " + r.Body.Effective.Version,
		EngineDigest: r.Body.Effective.Digest,
		Counts:       counts,
		Complete:     r.lacking == 0 && at < r.expires,
		Full:         r.Body.Full,
		Codes:        []tassadar.Code{},
		Variants:     r.variants,
	}
	for _, f := range r.findings {
		if !slices.Contains(line.Codes, f.Code) {
			line.Codes = append(line.Codes, f.Code)
		}
	}
	if r.resolved {
		line.Codes = append(line.Codes, tassadar.Withdrawn)
	}
	slices.Sort(line.Codes)
	return line
}

// cellGovernance applies withdrawals and demands a rebaseline for every
// reference value that changed between logged policies (law 11).
func (a *appraisal) cellGovernance(out *Cell, p *tassadar.Profile) {
	withdrawn, why := false, ""
	for _, g := range a.v.Governance() {
		if g.At > a.at || g.Body.Cell == nil || !covers(*g.Body.Cell, out.Cell) {
			continue
		}
		switch g.Body.Action {
		case evidence.ActWithdraw:
			withdrawn, why = true, g.Body.Why
		case evidence.ActReinstate:
			withdrawn = false
		}
	}
	if withdrawn {
		out.add(Finding{Code: tassadar.Withdrawn, Detail: "governance withdrew the cell: " + why})
	}
	for _, miss := range a.changes[p.ID] {
		out.add(Finding{Code: tassadar.RebaselineMissing, Case: miss.Case,
			Detail: fmt.Sprintf("the reference value was %s and is %s", miss.Old.Short(), miss.New.Short())})
	}
}

// covers reports whether a cell of a governance record, where "*" stands for
// any, covers c.
func covers(pattern, c tassadar.Cell) bool {
	fits := func(p, s string) bool { return p == "*" || p == s }
	return fits(pattern.Profile, c.Profile) && fits(pattern.Backend, c.Backend) &&
		fits(pattern.Toolchain, c.Toolchain) && fits(pattern.Machine, c.Machine)
}

// ReferenceChanges lists the cases of a profile whose reference value, for the
// same calls, is not the one that earlier logged policies and signed
// rebaselines up to an instant lead to.
func ReferenceChanges(v *evidence.Verified, p *tassadar.Profile, at int64) []evidence.ReferenceChange {
	before := history(v, p, at)
	var out []evidence.ReferenceChange
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			c := &p.Workloads[i].Cases[j]
			id := tassadar.CaseID(p.Workloads[i].ID, c.ID)
			baseline := tassadar.Digest("")
			for _, old := range append(before, p) {
				ref, ok := referenceOf(old, p.Workloads[i].ID, c)
				if ok && (baseline == "" || rebaselined(v, p.ID, evidence.ReferenceChange{Case: id, Old: baseline, New: ref}, at)) {
					baseline = ref
				}
			}
			if is := ReferenceDigest(c); baseline != is {
				out = append(out, evidence.ReferenceChange{Case: id, Old: baseline, New: is})
			}
		}
	}
	return out
}

// history returns the logged forms of a profile up to the last logging of this
// one, or all of them if it was never logged.
func history(v *evidence.Verified, p *tassadar.Profile, at int64) []*tassadar.Profile {
	var all []*tassadar.Profile
	upTo, digest := -1, p.Digest()
	for _, l := range v.Policies() {
		if l.At > at {
			break
		}
		old, ok := l.Body.Policy.Profile(p.ID)
		if !ok {
			continue
		}
		all = append(all, old)
		if old.Digest() == digest {
			upTo = len(all)
		}
	}
	if upTo < 0 {
		upTo = len(all)
	}
	return all[:upTo:upTo]
}

func rebaselined(v *evidence.Verified, profile string, change evidence.ReferenceChange, at int64) bool {
	return slices.ContainsFunc(v.Governance(), func(g evidence.Logged[evidence.Governance]) bool {
		return g.At <= at && g.Body.Action == evidence.ActRebaseline && g.Body.Profile == profile && slices.Contains(g.Body.Changes, change)
	})
}

// ReferenceDigest is the digest by which a rebaseline names a reference value:
// of the expected result together with the allowed set.
func ReferenceDigest(c *tassadar.Case) tassadar.Digest {
	return tassadar.DigestOf(struct {
		Expect    tassadar.Result   `json:"expect"`
		Allow     []tassadar.Result `json:"allow"`
		Consensus bool              `json:"consensus"`
	}{c.Expect, c.Allow, c.Consensus})
}

// referenceOf finds the reference value that a policy gave to the same calls of
// a workload, whatever it called the case: renaming one changes no reference.
// A case of the same id is preferred where several make the calls.
func referenceOf(p *tassadar.Profile, workload string, c *tassadar.Case) (ref tassadar.Digest, ok bool) {
	inputs := c.Inputs()
	for i := range p.Workloads {
		if p.Workloads[i].ID != workload {
			continue
		}
		for j := range p.Workloads[i].Cases {
			old := &p.Workloads[i].Cases[j]
			if old.Inputs() != inputs {
				continue
			}
			if !ok || old.ID == c.ID {
				ref, ok = ReferenceDigest(old), true
			}
			if old.ID == c.ID {
				return ref, ok
			}
		}
	}
	return ref, ok
}

func (a *appraisal) cellMarks(out *Cell, e *tassadar.Envelope, p *tassadar.Profile, orders []*order) {
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
		for _, o := range orders {
			if o.reading == nil || o.reading.Digest != out.Receipts[i].Receipt {
				continue
			}
			mark(len(o.reading.variants) > 0, "variant")
			mark(o.reading.Body.Machine.Emulated, "emulated")
			mark(slices.ContainsFunc(o.reading.Body.Modules, func(m evidence.MeasuredModule) bool { return m.Prebuilt }), "prebuilt")
		}
	}
	slices.Sort(out.Marks)
}
