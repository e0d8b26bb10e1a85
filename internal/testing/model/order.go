package model

import (
	"cmp"
	"maps"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/workload"
)

// order is an assignment.
type order struct {
	*evidence.Logged[evidence.Assignment]
	existed  int64
	dated    int64             // no record before it says a later instant
	voided   bool              // it counts for nothing: only what was seen under it stays a fact
	policy   *tassadar.Policy  // that it was issued under
	profile  *tassadar.Profile // there; nil if that policy has none
	demanded *demanded
	run      *run // its first receipt, nil while there is none
}

// run is a receipt that was not voided and answers an order.
type run struct {
	*evidence.Logged[evidence.Receipt]
	order    *order
	replay   bool
	resolved bool
	closed   *evidence.Logged[evidence.Closing] // the first right closing
	closedAt int64                              // of that closing, see world.closedAt
	closings int                                // right or wrong
	signed   bool                               // the worker that was asked did, whose key the trust at the leaf knew
	asked    bool                               // the trust at the assignment's leaf knew the worker
	attested bool                               // the trust at the leaf knew key and host, and the signature verifies
	trusted  bool                               // so does the last trust
	observes bool                               // it tells of the engine that its cell names
	watched  watched                            // what became of its traces
	conflict bool                               // its host shows two native architectures
	// own is what is wrong with the receipt by itself, by the policy under
	// appraisal; nil for replays and for profiles that the policy does not have.
	own *examination
}

func (w *world) collect() {
	byDigest := map[tassadar.Digest]*order{}
	for _, a := range w.v.Assignments() {
		o := &order{Logged: a, existed: w.v.Existed(a.Index), dated: a.Body.IssuedAt, voided: w.v.Voided(&a.Record) || w.v.Cancelled(a.Digest)}
		o.policy, _ = w.v.Policy(a.Body.PolicyDigest)
		if p, ok := o.policy.Profile(a.Body.Cell.Profile); ok {
			o.profile = p
		}
		w.dates(func(rec *evidence.Record, at int64, _ bool) {
			if rec.Index < a.Index && !w.v.Voided(rec) {
				o.dated = max(o.dated, at)
			}
		})
		o.demanded = w.demand(o)
		w.orders = append(w.orders, o)
		byDigest[a.Digest] = o
	}
	voided := map[tassadar.Digest]bool{} // what was voided does not count when it is logged again either
	for _, rc := range w.v.Receipts() {
		o := byDigest[rc.Body.Assignment]
		if o == nil || !slices.Equal(rc.Claimed, []string{o.Body.Worker}) {
			continue
		}
		if w.v.Voided(&rc.Record) {
			voided[rc.Digest] = true
		}
		if voided[rc.Digest] || o.Index >= rc.Index {
			continue
		}
		r := &run{Logged: rc, order: o, replay: o.run != nil, resolved: w.v.Resolved(rc.Digest)}
		if o.run == nil {
			o.run = r
		}
		then := w.v.TrustAt(rc.Index) // the assignment stands under one already
		if k, ok := then.Key(o.Body.Worker); ok && rc.SignedBy(o.Body.Worker) && !retired(then, o.Body.Worker, o.dated) {
			r.signed = knows(then, o.Body.Worker, k.Host)
			r.attested = knows(then, o.Body.Worker, rc.Body.Machine.Host)
		}
		w.runs = append(w.runs, r)
	}
	for _, c := range w.v.Closings() {
		if w.v.Voided(&c.Record) {
			voided[c.Digest] = true
		}
		if voided[c.Digest] {
			continue
		}
		for _, r := range w.runs {
			if r.Digest != c.Body.Receipt || c.Body.Assignment != r.order.Digest || c.Index < r.Index {
				continue // it closes another, or nothing
			}
			r.closings++
			right := w.rightWindow(r, &c.Body) && r.order.demanded.ok && slices.Equal(c.Body.Cases, r.order.demanded.refs)
			if right && r.closed == nil {
				r.closed, r.closedAt = c, w.closedAt(c)
			}
		}
	}
	for _, r := range w.runs {
		k, ok := w.v.TrustAt(r.order.Index).Key(r.order.Body.Worker)
		r.asked = ok && k.Role == tassadar.RoleWorker
		r.trusted = r.attested && r.asked && was(w.trust, r.order.Body.Worker, r.Body.Machine.Host) && !retired(w.trust, r.order.Body.Worker, r.order.dated)
		if r.closed != nil && retired(w.trust, r.order.Body.Worker, r.closedAt) {
			r.trusted = false
		}
	}
	for _, r := range w.runs {
		r.watched = w.watch(r)
	}
}

// closedAt is the instant of a closing, or a later one that the log had reached before it:
// some dispatcher said so, or three of five records in a row.
func (w *world) closedAt(c *evidence.Logged[evidence.Closing]) int64 {
	type said struct {
		leaf uint64
		at   int64
	}
	var all []said
	at := c.Body.ReceivedAt
	w.dates(func(rec *evidence.Record, instant int64, dispatched bool) {
		if rec.Index >= c.Index || w.v.Voided(rec) {
			return
		}
		all = append(all, said{rec.Index, instant})
		if dispatched {
			at = max(at, instant)
		}
	})
	slices.SortFunc(all, func(x, y said) int { return cmp.Compare(x.leaf, y.leaf) })
	for i := range len(all) - 4 {
		for _, candidate := range all[i : i+5] {
			later := 0
			for _, s := range all[i : i+5] {
				if s.at >= candidate.at {
					later++
				}
			}
			if later >= 3 {
				at = max(at, candidate.at)
			}
		}
	}
	return at
}

// knows reports whether a trust lets a worker's key sign from a host.
func knows(t *tassadar.Trust, worker, host string) bool {
	if t == nil {
		return false
	}
	k, ok := t.Key(worker)
	return ok && k.Role == tassadar.RoleWorker && k.Revoked == 0 && k.Host == host && host != ""
}

// was reports whether a trust lets a worker's key sign from a host, or did when its machine
// was that host.
func was(t *tassadar.Trust, worker, host string) bool {
	k, ok := t.Key(worker)
	return knows(t, worker, host) || ok && k.Role == tassadar.RoleWorker && k.Revoked == 0 && slices.Contains(k.Formerly, host)
}

// retired reports whether a trust says that a worker measures no more at an instant.
func retired(t *tassadar.Trust, worker string, at int64) bool {
	k, ok := t.Key(worker)
	return ok && k.RetiredFrom > 0 && k.RetiredFrom <= at
}

// live reports whether a trust has a worker's key at an instant, from whatever host.
func live(t *tassadar.Trust, worker string, at int64) bool {
	k, ok := t.Key(worker)
	return ok && k.Role == tassadar.RoleWorker && k.Revoked == 0 && !retired(t, worker, at)
}

// machine names the machine that a host is, by the least of the ids that it had.
func (w *world) machine(host string) string {
	same := map[string]bool{host: true}
	for again := true; again; {
		again = false
		for _, k := range w.trust.Keys {
			all := append([]string{k.Host}, k.Formerly...)
			if len(k.Formerly) == 0 || !slices.ContainsFunc(all, func(h string) bool { return same[h] }) {
				continue
			}
			for _, h := range all {
				again = again || !same[h]
				same[h] = true
			}
		}
	}
	return slices.Min(slices.Collect(maps.Keys(same)))
}

// demand computes the derived and rechecked cases of an order: of each workload
// of its own policy first the derived ones, then the rechecks.
func (w *world) demand(o *order) *demanded {
	if d, ok := w.memo.orders[o.Digest]; ok {
		return d
	}
	d := &demanded{ok: o.profile != nil, cases: map[string]demandedCase{}}
	w.memo.orders[o.Digest] = d
	if o.profile == nil {
		return d
	}
	for i := range o.profile.Workloads {
		wl := &o.profile.Workloads[i]
		made, err := workload.Derived(wl, o.Nonce)
		if err != nil {
			d.ok = false
		}
		results, err := workload.References(wl, o.Nonce)
		if err != nil {
			d.ok = false
			continue
		}
		for k := range made {
			d.put(wl, made[k], made[k].Inputs(), results[k].Digest())
		}
		for k := range o.Body.Recheck {
			if o.Body.Recheck[k].Workload != wl.ID {
				continue
			}
			c := o.Body.Recheck[k].Case(k)
			inputs := c.Inputs()
			expect := w.referenceOf(wl, &c, inputs)
			if expect == nil {
				d.ok = false
				d.put(wl, c, inputs, "")
				continue
			}
			d.put(wl, c, inputs, *expect)
		}
	}
	return d
}

func (d *demanded) put(wl *tassadar.Workload, c tassadar.Case, inputs, expect tassadar.Digest) {
	id := tassadar.CaseID(wl.ID, c.ID)
	d.cases[id] = demandedCase{wl, c, inputs, expect}
	d.refs = append(d.refs, evidence.Reference{ID: id, Inputs: inputs, Expect: expect})
}

// referenceOf is what a workload says of calls: its fixed case that makes them,
// or else its generator.
func (w *world) referenceOf(wl *tassadar.Workload, c *tassadar.Case, inputs tassadar.Digest) *tassadar.Digest {
	for n := range wl.Cases {
		if d := w.memo.testCase(&wl.Cases[n]); d.inputs == inputs && !wl.Cases[n].Consensus {
			return &d.expect
		}
	}
	if wl.Derive != nil {
		return w.memo.result(wl.Derive.Generator, c, inputs)
	}
	return nil
}

// declaredProgram names the program of a workload under a toolchain: its
// module, or links and module together.
func declaredProgram(wl *tassadar.Workload, toolchain string) (tassadar.Digest, bool) {
	m, ok := wl.Module(toolchain)
	if !ok {
		return "", false
	}
	var all []tassadar.Digest
	for i := range wl.Links {
		l, ok := wl.Links[i].Module(toolchain)
		if !ok {
			return "", false
		}
		all = append(all, l.Digest)
	}
	return programOf(append(all, m.Digest)), true
}

// programOf names a module, or the modules that are linked to one program.
func programOf(modules []tassadar.Digest) tassadar.Digest {
	if len(modules) == 1 {
		return modules[0]
	}
	return tassadar.DigestOf(modules)
}

// runs reports whether a workload runs a program under some toolchain.
func runs(wl *tassadar.Workload, program tassadar.Digest) bool {
	for _, m := range wl.Modules {
		if got, ok := declaredProgram(wl, m.Toolchain); ok && got == program {
			return true
		}
		// A module for any toolchain can be linked with modules for one.
		for i := range wl.Links {
			for _, l := range wl.Links[i].Modules {
				if got, ok := declaredProgram(wl, l.Toolchain); ok && got == program {
					return true
				}
			}
		}
	}
	return false
}
