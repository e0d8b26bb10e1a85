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
	profile *tassadar.Profile // nil if the policy does not implement one
	need    tassadar.Requirements
	orders  []*order
	runs    []*run  // first receipts
	replays int     // later receipts
	facts   []*fact // that stand against it

	reasons  codes
	status   Status
	versions []Version
	notAfter int64
}

// prepare collects what was ordered, answered and seen of a cell.
func (w *world) prepare(declared tassadar.DeclaredCell) *cell {
	c := &cell{DeclaredCell: declared, world: w, reasons: codes{}}
	e, _ := w.policy.Envelope(declared.Profile)
	c.need = e.Require
	p, ok := w.policy.Profile(declared.Profile)
	if !ok || !p.Implemented {
		return c
	}
	c.profile = p
	for _, o := range w.orders {
		if o.Body.Cell == declared.Cell {
			c.orders = append(c.orders, o)
		}
	}
	for _, r := range w.runs {
		switch {
		case r.order.Body.Cell != declared.Cell:
		case r.replay:
			c.replays++
		default:
			c.runs = append(c.runs, r)
		}
	}
	for _, f := range w.facts {
		if w.against(f, declared.Cell) {
			c.facts = append(c.facts, f)
		}
	}
	return c
}

// against reports whether a fact stands against a cell: it is of the same family
// and class, some receipt of the cell ran on its engine, and the profile runs the
// program there, as a workload or as an input that must be refused.
func (w *world) against(f *fact, c tassadar.Cell) bool {
	p, ok := w.policy.Profile(c.Profile)
	if !ok || f.key.family != c.Backend || f.key.class != c.Machine {
		return false
	}
	rests := slices.ContainsFunc(w.runs, func(r *run) bool {
		return r.order.Body.Cell == c && r.observes && r.Body.Effective.Digest == f.key.engine
	})
	if !rests {
		return false
	}
	for i := range p.Workloads {
		if got, ok := declaredProgram(&p.Workloads[i], c.Toolchain); ok && got == f.key.program {
			return true
		}
	}
	for i := range p.Refusals {
		if got, _ := w.refusalKey(&p.Refusals[i]); got == f.key.program {
			return true
		}
	}
	return false
}

// lapseIn is when a fact lapses for a cell: not before evidence as old would.
func (f *fact) lapseIn(need *tassadar.Requirements) int64 {
	return max(f.lapse, f.run.ranAt()+need.MaxAgeSeconds)
}

// counts reports whether nothing at all is wrong with a receipt, and no fact
// stands against its engine that had not lapsed when it was ordered.
func (c *cell) counts(r *run) bool {
	if r.own == nil || len(r.own.codes) > 0 || r.resolved || r.order.voided {
		return false
	}
	return !slices.ContainsFunc(c.facts, func(f *fact) bool {
		return f.key.engine == r.Body.Effective.Digest && r.order.existed < f.lapseIn(&c.need)
	})
}

// healed reports whether a later order of the cell was answered by a whole
// receipt of the same worker, or of anybody where that worker is gone.
func (c *cell) healed(o *order) bool {
	return slices.ContainsFunc(c.orders, func(later *order) bool {
		if later.run == nil || o.run != nil && o.run.signed && o.run.Body.Failure != nil && later.run.Index < o.run.Index {
			return false // it was measured before it failed
		}
		return later.Index > o.Index && later.run.whole(c.world) && (later.run.Body.Full || !c.need.FullCases) &&
			(later.Body.Worker == o.Body.Worker || !live(c.world.trust, o.Body.Worker, c.world.at))
	})
}

// blocks says why an order blocks the cell at an instant: nothing if it does not.
func (c *cell) blocks(o *order, at int64) []tassadar.Code {
	asked, ok := c.world.v.TrustAt(o.Index).Key(o.Body.Worker)
	r := o.run
	switch {
	case o.voided || r != nil && r.resolved:
		return nil // governance took it out
	case !ok || asked.Role != tassadar.RoleWorker:
		return nil // nobody who was trusted was asked
	case c.healed(o):
		return nil
	}
	var out []tassadar.Code
	switch {
	case r != nil && r.Body.Failure != nil && r.signed:
		out = append(out, tassadar.RunFailed)
	case r != nil && r.closed != nil && r.closedAt > o.Body.Deadline:
		out = append(out, tassadar.RunAbandoned)
	case (r == nil || r.closed == nil) && at > o.Body.Deadline:
		out = append(out, tassadar.RunAbandoned)
	}
	if r != nil && r.attested && r.watched.silent(at) {
		out = append(out, tassadar.TraceUnavailable)
	}
	return out
}

// decide gives the cell its status.
func (c *cell) decide() {
	w := c.world
	if c.profile == nil {
		c.status = Unmeasured
		c.reasons.add(tassadar.ProfileNotImplemented, tassadar.Unmeasured)
		return
	}
	red := false
	for _, o := range c.orders {
		if codes := c.blocks(o, w.at); len(codes) > 0 {
			c.reasons.add(codes...)
			red = true
		}
	}
	governance := w.v.Governance()
	for i := range governance {
		if g := &governance[i]; w.v.Withdrawn(g) && covers(g.Body.Cell, c.Cell) {
			c.reasons.add(tassadar.Withdrawn)
			red = true
		}
	}
	groups := c.groups()
	somewhere := false // some group has the hosts and keys
	for _, group := range groups {
		somewhere = somewhere || c.world.many(group, &c.need)
		if c.enough(group, w.at) {
			c.versions = append(c.versions, c.version(group))
		}
	}
	green := len(c.versions) > 0
	if !green {
		for _, f := range c.facts {
			if w.at < f.lapseIn(&c.need) {
				c.reasons.add(f.code)
				red = true
			}
		}
	}
	if w.policy.Unsound(c.Profile) != "" {
		c.reasons.add(tassadar.PolicyMalformed)
		green = false
	}
	fresh := slices.ContainsFunc(c.runs, func(r *run) bool { return w.at < r.expires(&c.need) })
	switch {
	case red:
		c.status = Red
	case green:
		c.status = Green
	case fresh:
		c.status = Incomplete
	case len(c.runs) > 0:
		c.status = Stale
	default:
		c.status = Unmeasured
		c.reasons.add(tassadar.Unmeasured)
	}
	if c.status != Green {
		c.why(somewhere)
		if len(c.reasons) == 0 { // facts have lapsed, and what was ordered before that does not count
			c.reasons.add(tassadar.EvidenceIncomplete)
		}
		c.versions = nil
		return
	}
	for _, v := range c.versions {
		c.notAfter = max(c.notAfter, v.NotAfter)
	}
}

// why adds what is wrong with receipts.
func (c *cell) why(somewhere bool) {
	w := c.world
	if c.replays > 0 {
		c.reasons.add(tassadar.Replayed)
	}
	if len(c.versions) == 0 && len(c.runs) > 0 && !somewhere && (c.need.Machines > 0 || c.need.Workers > 0) {
		c.reasons.add(tassadar.TooFewMachines)
	}
	for _, r := range c.runs {
		if !c.history(r) {
			for code := range r.own.codes {
				c.reasons.add(code)
			}
		}
	}
	for key, code := range w.alike {
		if key.profile == c.Profile && key.toolchain == c.Toolchain {
			c.reasons.add(code)
		}
	}
}

// history reports whether what is wrong with a receipt is no reason any more:
// governance resolved it, or the same worker has since measured the cell well,
// and neither the run nor a fact that it shows still blocks.
func (c *cell) history(r *run) bool {
	if slices.ContainsFunc(c.blocks(r.order, c.world.at), func(code tassadar.Code) bool { return r.own.codes[code] }) {
		return false
	}
	if r.resolved {
		return true
	}
	if slices.ContainsFunc(c.facts, func(f *fact) bool { return f.run == r && c.world.at < f.lapseIn(&c.need) }) {
		return false
	}
	return slices.ContainsFunc(c.runs, func(later *run) bool {
		return later.order.Index > r.order.Index && later.order.Body.Worker == r.order.Body.Worker && !later.resolved && len(later.own.codes) == 0
	})
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
		if c.counts(r) {
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

// compilers are the versions of the cell's compilers that made the modules of a
// receipt; an assembler is none.
func compilers(r *run) []string {
	out := []string{}
	for _, m := range r.Body.Modules {
		if m.Build != nil && m.Build.Toolchain == r.order.Body.Cell.Toolchain {
			out = append(out, m.Build.Version)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// many reports whether receipts are of as many hosts and keys as an envelope
// asks for.
func (w *world) many(all []*run, need *tassadar.Requirements) bool {
	hosts, keys := map[string]bool{}, map[string]bool{}
	for _, r := range all {
		hosts[w.machine(r.Body.Machine.Host)], keys[r.order.Body.Worker] = true, true
	}
	return len(all) > 0 && len(hosts) >= need.Machines && len(keys) >= need.Workers
}

// enough reports whether what is left of a group at an instant shows that the
// cell reproduces, facts considered.
func (c *cell) enough(group []*run, at int64) bool {
	var left []*run
	for _, r := range group {
		if at < r.expires(&c.need) && !r.watched.silent(at) {
			left = append(left, r)
		}
	}
	if !c.world.many(left, &c.need) {
		return false
	}
	for _, f := range c.facts {
		if !slices.ContainsFunc(left, func(r *run) bool { return r.order.existed < f.lapseIn(&c.need) }) {
			continue // all were ordered when it had lapsed
		}
		var passed []*run
		for _, r := range left {
			if r.Body.Effective.Digest != f.key.engine && c.world.tried(r, f) {
				passed = append(passed, r)
			}
		}
		if len(passed) == 0 || !c.world.many(passed, &c.need) {
			return false
		}
	}
	for i := range c.profile.Workloads {
		for k := range c.profile.Workloads[i].Cases {
			tc := &c.profile.Workloads[i].Cases[k]
			if !tc.Consensus {
				continue
			}
			if _, ok := c.world.consensus(consensusKey{c.Profile, c.Toolchain, tassadar.CaseID(c.profile.Workloads[i].ID, tc.ID)}, at); !ok {
				return false
			}
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
		if program, ok := measuredProgram(&r.Body, wl); ok && program == f.key.program {
			return true
		}
	}
	for i := range r.Body.Refusals {
		s := &r.Body.Refusals[i]
		c := w.identifyRefusal(s)
		if c == nil || !f.key.refusal {
			continue
		}
		want := tassadar.Expectation{Code: c.Code, By: c.By}
		refused := len(s.Seen) > 0 && !slices.ContainsFunc(s.Seen, func(x evidence.Observation) bool { return want.Outcome(observation(&x)) != tassadar.Refused })
		if program, inputs := w.refusalKey(c); refused && program == f.key.program && inputs == f.key.inputs {
			return true
		}
	}
	return false
}

// version describes a group that is enough, until the first instant at which it
// is not any more or an order that waits would block.
func (c *cell) version(group []*run) Version {
	out := Version{Engine: group[0].Body.Effective.Version, Compilers: compilers(group[0])}
	hosts, keys := map[string]bool{}, map[string]bool{}
	for _, r := range group {
		hosts[c.world.machine(r.Body.Machine.Host)], keys[r.order.Body.Worker] = true, true
		out.Digests = append(out.Digests, r.Body.Effective.Digest)
	}
	slices.Sort(out.Digests)
	out.Digests = slices.Compact(out.Digests)
	out.Machines, out.Workers = len(hosts), len(keys)
	var ends []int64 // instants at which something goes stale: votes of other cells too
	for _, r := range c.world.runs {
		if r.own != nil && r.order.Body.Cell.Profile == c.Profile && r.expires(&c.need) > c.world.at {
			ends = append(ends, r.expires(&c.need))
			ends = append(ends, r.watched.due...)
		}
	}
	slices.Sort(ends)
	for _, end := range ends {
		if !c.enough(group, end) {
			out.NotAfter = end
			break
		}
	}
	for _, o := range c.orders {
		at := []int64{o.Body.Deadline + 1}
		if o.run != nil {
			at = append(at, o.run.watched.due...)
		}
		for _, at := range at {
			if len(c.blocks(o, at)) > 0 {
				out.NotAfter = min(out.NotAfter, at)
			}
		}
	}
	return out
}

// publish closes the verdict on the cell.
func (c *cell) publish() Cell {
	out := Cell{Cell: c.Cell, Required: c.Required, Status: c.status, NotAfter: c.notAfter, Versions: c.versions}
	p := c.world.passes(c.Profile)
	out.Published = c.Required && c.status == Green && p.passed
	switch {
	case out.Published:
		out.NotAfter = min(out.NotAfter, p.until)
		for i := range out.Versions {
			out.Versions[i].NotAfter = min(out.Versions[i].NotAfter, p.until)
		}
	case c.status == Green:
		c.reasons = codes{}
		if !c.Required {
			c.reasons.add(tassadar.ObservedOnly)
		}
		if !p.passed {
			c.reasons.add(tassadar.GateNotGreen)
			if p.reasons[tassadar.ArticleGateNotGreen] {
				c.reasons.add(tassadar.ArticleGateNotGreen)
			}
		}
	}
	if !out.Published {
		out.Reasons = c.reasons.sorted()
	}
	for _, r := range c.runs {
		all := codes{}
		if r.own != nil {
			all = r.own.codes
		}
		out.Receipts = append(out.Receipts, ReceiptLine{r.Index, c.profile != nil && c.counts(r), all.sorted()})
	}
	return out
}
