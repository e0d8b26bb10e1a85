package model

import (
	"cmp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// cell is a declared cell while it is judged.
type cell struct {
	tassadar.DeclaredCell
	world   *world
	profile *tassadar.Profile // nil if the policy has none
	need    tassadar.Requirements
	unsound bool
	orders  []*order
	runs    []*run
	facts   []*fact // that stand against it

	found    codes
	status   Status
	versions []Version
	notAfter int64
}

func (c *cell) expires(r *run) int64 { return r.order.existed + c.need.MaxAgeSeconds }

// lapse is when a fact no longer stands against the cell.
func (c *cell) lapse(f *fact) int64 { return max(f.lapse, f.run.order.existed+c.need.MaxAgeSeconds) }

// prepare collects what was ordered, answered and seen of a cell.
func (w *world) prepare(declared tassadar.DeclaredCell) *cell {
	c := &cell{DeclaredCell: declared, world: w, found: codes{}}
	if p, ok := w.policy.Profile(declared.Profile); ok {
		c.profile = p
	}
	e, _ := w.policy.Envelope(declared.Profile)
	c.need = e.Require
	c.unsound = w.policy.Unsound(declared.Profile) != ""
	for _, o := range w.orders {
		if o.Body.Cell == declared.Cell {
			c.orders = append(c.orders, o)
		}
	}
	if c.profile == nil {
		return c
	}
	for _, f := range w.facts {
		if f.key.family == c.Backend && f.key.class == c.Machine && c.runsProgram(f.key.program) {
			c.facts = append(c.facts, f)
		}
	}
	for _, r := range w.runs {
		if r.order.Body.Cell != declared.Cell || r.resolved {
			continue
		}
		c.runs = append(c.runs, r)
		c.examine(r)
		for _, f := range c.facts {
			if !r.replay && f.key.engine == r.Body.Effective.Digest && r.order.existed < c.lapse(f) {
				for code := range f.codes {
					r.codes.add(code)
				}
			}
		}
	}
	return c
}

func (c *cell) runsProgram(program tassadar.Digest) bool {
	for i := range c.profile.Workloads {
		if got, ok := declaredProgram(&c.profile.Workloads[i], c.Toolchain); ok && got == program {
			return true
		}
	}
	for i := range c.profile.Refusals {
		if got, _ := c.world.refusalKey(&c.profile.Refusals[i]); got == program {
			return true
		}
	}
	return false
}

// agree asks every cell with cases that nobody computed whether it saw what
// backend families agree on.
func (w *world) agree() {
	type judged struct {
		run  *run
		code tassadar.Code
	}
	var all []judged
	for _, c := range w.verdicts {
		for _, tc := range c.consensusCases() {
			value, ok := w.consensus(c.Profile, tc, w.at)
			for _, r := range c.runs {
				got, saw := r.result(tc.id)
				switch {
				case r.replay || !saw:
				case w.everDisagreed(c.Profile, tc):
					all = append(all, judged{r, tassadar.ConsensusChanged})
				case !ok:
					all = append(all, judged{r, tassadar.NoConsensus})
				case got != value:
					all = append(all, judged{r, tassadar.OutcomeDiffers})
				}
			}
		}
	}
	for _, j := range all { // only now: votes are of receipts with nothing else wrong
		j.run.codes.add(j.code)
	}
}

type consensusCase struct {
	id     string
	digest tassadar.Digest
}

func (c *cell) consensusCases() []consensusCase {
	var out []consensusCase
	if c.profile == nil {
		return nil
	}
	for i := range c.profile.Workloads {
		wl := &c.profile.Workloads[i]
		for k := range wl.Cases {
			if wl.Cases[k].Consensus {
				out = append(out, consensusCase{tassadar.CaseID(wl.ID, wl.Cases[k].ID), c.world.memo.testCase(&wl.Cases[k]).digest})
			}
		}
	}
	return out
}

// result is the one definite result that a receipt shows of a case.
func (r *run) result(id string) (tassadar.Digest, bool) {
	for i := range r.Body.Cases {
		if s := &r.Body.Cases[i]; s.ID == id && len(s.Seen) == 1 && s.Seen[0].Digest != "" {
			return s.Seen[0].Digest, true
		}
	}
	return "", false
}

// votes are the backend families that saw each result, in receipts with nothing
// wrong but what is let pass.
func (w *world) votes(profile string, tc consensusCase, counts func(*cell, *run) bool) map[tassadar.Digest]map[string]bool {
	out := map[tassadar.Digest]map[string]bool{}
	for _, c := range w.verdicts {
		if c.Profile != profile {
			continue
		}
		for _, r := range c.runs {
			got, saw := r.result(tc.id)
			if !saw || !counts(c, r) {
				continue
			}
			if out[got] == nil {
				out[got] = map[string]bool{}
			}
			out[got][c.Backend] = true
		}
	}
	return out
}

// consensus is the result that two backend families or more agree on at an
// instant, if one only.
func (w *world) consensus(profile string, tc consensusCase, at int64) (tassadar.Digest, bool) {
	var agreed []tassadar.Digest
	for result, families := range w.votes(profile, tc, func(c *cell, r *run) bool { return r.clean() && c.expires(r) > at }) {
		if len(families) >= 2 {
			agreed = append(agreed, result)
		}
	}
	if len(agreed) != 1 {
		return "", false
	}
	return agreed[0], true
}

// everDisagreed reports whether two results ever had enough votes.
func (w *world) everDisagreed(profile string, tc consensusCase) bool {
	agreed := 0
	for _, families := range w.votes(profile, tc, func(_ *cell, r *run) bool { return r.clean() }) {
		if len(families) >= 2 {
			agreed++
		}
	}
	return agreed > 1
}

// clean reports whether nothing is wrong with a receipt but its age.
func (r *run) clean() bool {
	for code := range r.codes {
		if code != tassadar.EvidenceStale {
			return false
		}
	}
	return true
}

// counts reports whether nothing at all is wrong with a receipt.
func (r *run) counts() bool { return len(r.codes) == 0 }

// whole reports whether a receipt shows that its cell was measured again: it is
// its worker's, in time, and every case came to something.
func (c *cell) whole(r *run) bool {
	if r.replay || r.resolved || !r.attested || !r.trusted || r.Body.Failure != nil {
		return false
	}
	for _, code := range []tassadar.Code{
		tassadar.EvidenceIncomplete, tassadar.EvidenceUnverifiable, tassadar.RunAbandoned, tassadar.BackendMismatch,
		tassadar.MachineClassMismatch, tassadar.MachineIDUnavailable, tassadar.FutureDated,
	} {
		if r.codes[code] {
			return false
		}
	}
	return true
}

// healed reports whether a later order of the cell was answered by a whole
// receipt of the same worker, or of anybody where that worker is gone.
func (c *cell) healed(o *order) bool {
	for _, later := range c.orders {
		if later.Index <= o.Index || later.run == nil || !c.whole(later.run) {
			continue
		}
		if later.Body.Worker == o.Body.Worker || !live(c.world.trust, o.Body.Worker) {
			return true
		}
	}
	return false
}

// blocks says why an order blocks the cell at an instant.
func (c *cell) blocks(o *order, at int64) codes {
	out := codes{}
	r := o.run
	switch {
	case r != nil && r.resolved || c.healed(o):
		return out
	case r == nil || r.closed == nil:
		if at > o.Body.Deadline {
			out.add(tassadar.RunAbandoned)
		}
	case r.closed.Body.ReceivedAt > o.Body.Deadline:
		out.add(tassadar.RunAbandoned)
	}
	if r != nil && r.Body.Failure != nil && r.attested {
		out.add(tassadar.RunFailed, r.Body.Failure.Code)
	}
	return out
}

// decide gives the cell its status.
func (c *cell) decide() {
	w := c.world
	for _, r := range c.runs {
		for code := range r.codes {
			c.found.add(code)
		}
	}
	red := false
	for _, o := range c.orders {
		for code := range c.blocks(o, w.at) {
			c.found.add(code)
			red = true
		}
	}
	governance := w.v.Governance()
	for i := range governance {
		if g := &governance[i]; w.v.Withdrawn(g) && covers(g.Body.Cell, c.Cell) {
			c.found.add(tassadar.Withdrawn)
			red = true
		}
	}
	green := false
	for _, group := range c.groups() {
		if c.profile != nil && c.profile.Implemented && !c.unsound && c.enough(group, w.at) {
			green = true
			c.versions = append(c.versions, c.version(group))
		}
	}
	for _, f := range c.facts {
		if c.lapse(f) > w.at {
			for code := range f.codes {
				c.found.add(code)
			}
			red = red || !green
		}
	}
	if c.unsound {
		c.found.add(tassadar.PolicyMalformed)
	}
	if c.profile != nil && !c.profile.Implemented {
		c.found.add(tassadar.ProfileNotImplemented)
	}
	if len(c.runs) == 0 {
		c.found.add(tassadar.Unmeasured)
	} else if !green {
		c.found.add(tassadar.TooFewMachines)
	}
	switch {
	case red:
		c.status = Red
	case green:
		c.status = Green
	case len(c.runs) == 0:
		c.status = Unmeasured
	case c.found[tassadar.EvidenceStale]:
		c.status = Stale
	default:
		c.status = Incomplete
	}
	if c.status != Green {
		c.versions = nil
		return
	}
	for _, v := range c.versions {
		c.notAfter = max(c.notAfter, v.NotAfter)
	}
	for _, o := range c.orders {
		if len(c.blocks(o, o.Body.Deadline+1)) > 0 {
			c.notAfter = min(c.notAfter, o.Body.Deadline+1)
		}
	}
}

// covers reports whether a withdrawal is about a cell; "*" stands for any part.
func covers(pattern *tassadar.Cell, c tassadar.Cell) bool {
	part := func(p, s string) bool { return p == "*" || p == s }
	return part(pattern.Profile, c.Profile) && part(pattern.Backend, c.Backend) && part(pattern.Toolchain, c.Toolchain) && part(pattern.Machine, c.Machine)
}

// groups are the receipts that count, by engine version and compiler versions.
func (c *cell) groups() [][]*run {
	byVersion := map[string][]*run{}
	for _, r := range c.runs {
		if r.counts() {
			key := r.Body.Effective.Version + "\n" + strings.Join(compilers(r), "\n")
			byVersion[key] = append(byVersion[key], r)
		}
	}
	var out [][]*run
	for _, group := range byVersion {
		out = append(out, group)
	}
	slices.SortFunc(out, func(a, b []*run) int {
		return cmp.Or(cmp.Compare(a[0].Body.Effective.Version, b[0].Body.Effective.Version), slices.Compare(compilers(a[0]), compilers(b[0])))
	})
	return out
}

// compilers are the versions of compilers that made the modules of a receipt.
func compilers(r *run) []string {
	var out []string
	for _, m := range r.Body.Modules {
		if m.Build != nil {
			out = append(out, m.Build.Version)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// many reports whether receipts are of as many hosts and keys as the envelope
// asks for.
func (c *cell) many(all []*run) bool {
	hosts, keys := map[string]bool{}, map[string]bool{}
	for _, r := range all {
		hosts[r.Body.Machine.Host], keys[r.order.Body.Worker] = true, true
	}
	return len(hosts) >= c.need.Machines && len(keys) >= c.need.Workers
}

// enough reports whether what is left of a group at an instant shows that the
// cell reproduces, facts considered.
func (c *cell) enough(group []*run, at int64) bool {
	var left []*run
	for _, r := range group {
		if c.expires(r) > at {
			left = append(left, r)
		}
	}
	if !c.many(left) {
		return false
	}
	for _, f := range c.facts {
		older := slices.ContainsFunc(left, func(r *run) bool { return r.order.existed < c.lapse(f) })
		if !older {
			continue
		}
		var passed []*run
		for _, r := range left {
			if r.Body.Effective.Digest != f.key.engine && c.world.tried(r, f) {
				passed = append(passed, r)
			}
		}
		if !c.many(passed) {
			return false
		}
	}
	for _, tc := range c.consensusCases() {
		if _, ok := c.world.consensus(c.Profile, tc, at); !ok {
			return false
		}
	}
	return true
}

// tried reports whether a receipt that counts made the calls of a fact: then it
// passed them.
func (w *world) tried(r *run, f *fact) bool {
	for i := range r.Body.Cases {
		inputs, wl, _ := w.identify(r, &r.Body.Cases[i])
		if wl == nil || f.key.refusal || inputs != f.key.inputs {
			continue
		}
		if program, ok := measuredProgram(&r.Body, wl.ID); ok && program == f.key.program {
			return true
		}
	}
	for i := range r.Body.Refusals {
		if c := w.identifyRefusal(&r.Body.Refusals[i]); c != nil && f.key.refusal {
			if program, inputs := w.refusalKey(c); program == f.key.program && inputs == f.key.inputs {
				return true
			}
		}
	}
	return false
}

func (c *cell) version(group []*run) Version {
	out := Version{Engine: group[0].Body.Effective.Version, Compilers: compilers(group[0])}
	hosts, keys := map[string]bool{}, map[string]bool{}
	var ends []int64
	for _, r := range group {
		hosts[r.Body.Machine.Host], keys[r.order.Body.Worker] = true, true
		out.Digests = append(out.Digests, r.Body.Effective.Digest)
	}
	for _, other := range c.world.verdicts { // votes of other cells can lapse
		for _, r := range other.runs {
			if e := other.expires(r); e > c.world.at {
				ends = append(ends, e)
			}
		}
	}
	slices.Sort(out.Digests)
	out.Digests = slices.Compact(out.Digests)
	out.Machines, out.Workers = len(hosts), len(keys)
	slices.Sort(ends)
	for _, end := range ends {
		if !c.enough(group, end) {
			out.NotAfter = end
			break
		}
	}
	return out
}

// publish closes the verdict on the cell.
func (c *cell) publish() Cell {
	out := Cell{Cell: c.Cell, Required: c.Required, Status: c.status, Found: c.found.sorted(), NotAfter: c.notAfter, Versions: c.versions}
	p := c.world.passes(c.Profile)
	out.Published = c.Required && c.status == Green && p.passed
	reasons := codes{}
	switch {
	case out.Published:
		out.NotAfter = min(out.NotAfter, p.until)
	case c.status != Green:
		reasons.add(out.Found...)
	case !c.Required:
		reasons.add(tassadar.ObservedOnly)
	default:
		reasons.add(tassadar.GateNotGreen)
	}
	out.Reasons = reasons.sorted()
	for _, r := range c.runs {
		out.Receipts = append(out.Receipts, ReceiptLine{r.Index, r.counts(), r.codes.sorted()})
	}
	return out
}

var _ evidence.Kind
