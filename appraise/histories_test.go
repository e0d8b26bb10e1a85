package appraise_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// laterPolicy is the history's policy without what no step looks at.
func laterPolicy() tassadar.Policy {
	p := historyPolicy()
	keep := []string{articleID, broadA}
	p.Profiles = slices.DeleteFunc(p.Profiles, func(x tassadar.Profile) bool { return !slices.Contains(keep, x.ID) })
	p.Envelopes = slices.DeleteFunc(p.Envelopes, func(x tassadar.Envelope) bool { return !slices.Contains(keep, x.Profile) })
	p.Gates = slices.DeleteFunc(p.Gates, func(x tassadar.Gate) bool { return x.ID == "own" })
	g, _ := p.Gate(tassadar.GateBroad)
	g.Profiles = []string{broadA}
	return p
}

// later does random things to a log that an honest history made: trusts,
// policies and decisions, and records that are held back, replayed, reordered,
// dated wrongly, or from elsewhere.
type later struct {
	*rapid.T
	w       *world
	foreign [][]byte // records of another log
	held    [][]byte // signed, and not logged yet
	pubs    [][]byte
	trusts  []*tassadar.Trust // that a verifier may have
	revoked map[string]bool
	facts   []redFact
}

// redFact is a difference that an honest worker saw, by the true clock.
type redFact struct {
	receipt tassadar.Digest
	index   uint64
	cell    tassadar.Cell
	digest  tassadar.Digest // of the engine
	at      int64
}

func (l *later) draw(n int, what string) int { return rapid.IntRange(0, n-1).Draw(l.T, what) }

func (l *later) cell() tassadar.Cell {
	return []tassadar.Cell{cellOf(articleID, "e1"), cellOf(articleID, "e2"), cellOf(broadA, "e1")}[l.draw(3, "cell")]
}

func (l *later) host() host { return l.w.workers[l.draw(len(l.w.workers), "worker")] }

// signers are the operators of the last trust, or some of them.
func (l *later) signers() []*evidence.Signer {
	return l.w.ops[:1+l.draw(len(l.w.ops), "operators")]
}

// observe remembers the receipts that contradict their references.
func (l *later) measure(cell tassadar.Cell, h host, edit func(*evidence.Receipt)) {
	l.w.measure2(cell, h, edit)
	all := l.w.op.Verified().Receipts()
	last := all[len(all)-1]
	for _, c := range last.Body.Cases {
		known := l.w.op.Verified().TrustAt(last.Index)
		k, ok := known.Key(h.ID())
		if c.ID == "calc/two" && c.Seen[0].Digest == result("666").Digest() && ok && k.Revoked == 0 && k.Host == h.host && k.Role == tassadar.RoleWorker {
			l.facts = append(l.facts, redFact{last.Digest, last.Index, cell, last.Body.Effective.Digest, l.w.now})
		}
	}
}

// decision makes the head of a random decision about what stands in the log.
func (l *later) decision() evidence.Governance {
	v := l.w.op.Verified()
	c := l.cell()
	if l.draw(3, "all") == 0 {
		c = tassadar.Cell{Profile: c.Profile, Backend: "*", Toolchain: "*", Machine: "*"}
	}
	out := evidence.Governance{Action: evidence.ActWithdraw, Cell: &c, Why: "x"}
	switch l.draw(4, "action") {
	case 0:
		if all := v.Governance(); len(all) > 0 {
			out = evidence.Governance{Action: evidence.ActReinstate, Withdrawal: all[l.draw(len(all), "withdrawal")].Digest, Why: "x"}
		}
	case 1:
		if all := v.Receipts(); len(all) > 0 {
			out = evidence.Governance{Action: evidence.ActResolve, Receipt: all[l.draw(len(all), "receipt")].Digest, Why: "x"}
		}
	case 2:
		from := l.draw(len(l.w.log.leaves), "from")
		if all := v.Governance(); len(all) > 0 && l.draw(2, "a decision") == 0 {
			from = int(all[l.draw(len(all), "decision")].Index)
		}
		to := min(len(l.w.log.leaves)-1, from+l.draw(4, "to"))
		out = evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(from), To: tassadar.Uint(to), Why: "x"}
	}
	return out
}

// idle is a step that adds neither evidence nor a decision: nothing may turn
// green by it.
func (l *later) idle() string {
	w := l.w
	noDate := func() int64 {
		return []int64{0, start, w.now - maxAge, w.now, w.now + 86400}[l.draw(5, "instant")]
	}
	switch l.draw(9, "idle") {
	case 0:
		w.now += int64(rapid.IntRange(1, maxAge/2).Draw(l.T, "seconds"))
		return "time"
	case 1:
		if _, err := w.op.Instant(); err != nil {
			return "no publication"
		}
		v := w.verdict()
		p, _ := w.op.Policy()
		pub := v.Publication(v.Passed(), p)
		pub.Number, pub.IssuedAt, pub.ExpiresAt = 1, w.now, w.now+appraise.MaxLifetime
		if all := w.op.Verified().Publications(); len(all) > 0 {
			pub.Number = all[len(all)-1].Body.Number + 1
		}
		record := w.sign(evidence.KindPublication, pub, w.desk)
		w.raw(record)
		l.pubs = append(l.pubs, record)
		return "a publication"
	case 2: // anything of this log once more, decisions above all
		at := l.draw(len(w.log.leaves), "again")
		if all := w.op.Verified().Governance(); len(all) > 0 && l.draw(3, "which") > 0 {
			at = int(all[l.draw(len(all), "decision")].Index)
		}
		w.raw(w.log.leaves[at])
		return "a record again"
	case 3:
		w.raw(l.foreign[l.draw(len(l.foreign), "foreign")])
		return "a foreign record"
	case 4: // an order that nobody gave an answer to, dated anyhow
		p, _ := w.op.Policy()
		at := noDate()
		c, h := l.cell(), l.host()
		profile, ok := p.Profile(c.Profile)
		if !ok {
			return "no order"
		}
		w.raw(w.sign(evidence.KindAssignment, evidence.Assignment{Log: w.log.key.Signer.Name(), Serial: tassadar.Uint(len(w.log.leaves)), Cell: c, ProfileDigest: profile.Digest(),
			PolicyDigest: p.Digest(), Worker: h.ID(), IssuedAt: at, Deadline: at + 1000, Runs: 2, Full: true}, w.desk))
		return "an order"
	case 5: // a closing of anything, dated anyhow
		at := noDate()
		all := w.op.Verified().Closings()
		if len(all) == 0 {
			return "no closing"
		}
		body := all[l.draw(len(all), "closing")].Body
		body.ReceivedAt = at
		w.raw(w.sign(evidence.KindClosing, body, w.desk))
		return "a closing again"
	case 6: // decisions that too few sign
		if tr, _ := w.op.Verified().Trust(); tr.Governance.Threshold < 2 {
			return "one decides alone"
		}
		g := l.decision()
		g.Decided = w.decided()
		if g.Action == evidence.ActWithdraw {
			g.Action = evidence.ActReinstate
		}
		w.raw(w.sign(evidence.KindGovernance, g, w.ops[l.draw(len(w.ops), "operator")], w.workers[0].Signer))
		return "a decision by one"
	case 7: // a policy or a trust that one operator signs
		if tr, _ := w.op.Verified().Trust(); tr.Governance.Threshold < 2 {
			return "one decides alone"
		}
		p := laterPolicy()
		p.Profiles = slices.Clone(p.Profiles)
		p.Profiles[0].Title = "by one"
		w.raw(w.policyRecord(p, w.ops[0]), w.trustRecord(w.trust, w.ops[1]))
		return "a policy by one"
	}
	w.reopen()
	return "reading again"
}

// act is a step that adds evidence or a decision.
func (l *later) act() string {
	w := l.w
	edits := []func(*evidence.Receipt){
		func(*evidence.Receipt) {}, func(*evidence.Receipt) {}, patched, differing("calc/two"), derivedWrong, failing,
		func(rc *evidence.Receipt) { differing("calc/two")(rc); patched(rc) },
	}
	switch l.draw(9, "act") {
	case 0: // a decision that is signed and held back
		g := l.decision()
		g.Decided = w.decided()
		l.held = append(l.held, w.sign(evidence.KindGovernance, g, l.signers()...))
		return "a decision held back"
	case 1:
		if len(l.held) > 0 {
			w.raw(l.held[l.draw(len(l.held), "held")])
		}
		return "a decision that was held back"
	case 2, 3:
		w.decide(l.decision(), l.signers()...)
		return "a decision"
	case 4:
		next := copyTrust(w.trust)
		switch l.draw(4, "trust") {
		case 0:
			h := l.host()
			if _, known := next.Key(h.ID()); !known {
				return "no trust"
			}
			keyOf(next, h.ID()).Revoked = w.now
		case 1:
			next.Governance.Threshold = 1 + l.draw(len(w.ops), "threshold")
		case 2:
			for i := range next.Keys { // taken back, as far as the log lets it
				next.Keys[i].Revoked = 0
			}
		case 3:
			next.Keys = slices.DeleteFunc(next.Keys, func(k tassadar.Key) bool {
				return k.Role == tassadar.RoleWorker && k.ID == w.workers[2].ID()
			})
		}
		before, _ := w.op.Verified().Trust()
		if _, known := next.Key(w.workers[2].ID()); !known {
			if k, _ := before.Key(w.workers[2].ID()); k != nil && k.Revoked != 0 {
				return "no trust"
			}
		}
		w.raw(w.trustRecord(*next, w.ops...))
		if now, d := w.op.Verified().Trust(); d == next.Digest() {
			w.trust = *copyTrust(*now)
			l.trusts = append(l.trusts, copyTrust(*now))
		}
		return "a trust"
	case 5:
		p := laterPolicy()
		switch l.draw(4, "policy") {
		case 0:
			p.Profiles[0].Title = "title " + string(rune('a'+l.draw(9, "title")))
		case 1:
			e, _ := p.Envelope(articleID)
			e.Require.MaxAgeSeconds = int64(rapid.IntRange(100, 3*maxAge).Draw(l.T, "age"))
		case 2:
			e, _ := p.Envelope(articleID)
			e.Sets[0].Backends = engines[:1]
		}
		w.raw(w.policyRecord(p, w.ops...))
		if now, _ := w.op.Policy(); now.Digest() == p.Digest() {
			w.policy = p
		}
		return "a policy"
	}
	cell := l.cell()
	if _, ok := w.policy.Envelope(cell.Profile); !ok || !slices.ContainsFunc(w.policy.Cells(), func(c tassadar.DeclaredCell) bool { return c.Cell == cell }) {
		return "nothing"
	}
	if _, err := w.op.Instant(); err != nil {
		return "nothing" // the log is ahead of the clock
	}
	l.measure(cell, l.host(), edits[l.draw(len(edits), "edit")])
	return "a measurement"
}

// endedBy reports whether a decision in force names the decision: it reinstates
// it, or voids its leaf.
func (l *later) endedBy(v *evidence.Verified, d *evidence.Logged[evidence.Governance]) bool {
	all := v.Governance()
	return slices.ContainsFunc(all, func(g evidence.Logged[evidence.Governance]) bool {
		return g.Index > d.Index && (g.Body.Action == evidence.ActReinstate && g.Body.Withdrawal == d.Digest ||
			g.Body.Action == evidence.ActVoid && uint64(g.Body.From) <= d.Index && d.Index <= uint64(g.Body.To))
	})
}

// holds checks that no decision has lost its effect but by one that names it,
// and no fact its own.
func (l *later) holds(step string, verdict *appraise.Verdict) {
	w := l.w
	v := w.op.Verified()
	voids := func(index uint64) bool {
		return l.endedBy(v, &evidence.Logged[evidence.Governance]{Record: evidence.Record{Index: index}})
	}
	all := v.Governance()
	for i := range all {
		d := &all[i]
		if l.endedBy(v, d) {
			continue
		}
		for _, c := range verdict.Cells {
			switch {
			case d.Body.Action == evidence.ActWithdraw && matches(d.Body.Cell, &c.Cell) && (c.Status != appraise.Red || c.Published):
				l.Fatalf("after %s: %s is %s though leaf %d withdrew it", step, c.Cell, c.Status, d.Index)
			case d.Body.Action == evidence.ActResolve:
				for _, r := range c.Receipts {
					if r.Receipt == d.Body.Receipt && (r.Counts || r.Complete) {
						l.Fatalf("after %s: receipt %s counts though leaf %d resolved it", step, r.Receipt.Short(), d.Index)
					}
				}
				for _, f := range c.Findings {
					if f.Receipt == d.Body.Receipt && c.Status == appraise.Red && (f.Code == tassadar.OutcomeDiffers || f.Code == tassadar.RunFailed) {
						l.Fatalf("after %s: receipt %s blocks though leaf %d resolved it: %+v", step, f.Receipt.Short(), d.Index, f)
					}
				}
			case d.Body.Action == evidence.ActVoid:
				for _, r := range c.Receipts {
					if uint64(r.Index) >= uint64(d.Body.From) && uint64(r.Index) <= uint64(d.Body.To) {
						l.Fatalf("after %s: receipt %s counts though leaf %d voided it", step, r.Receipt.Short(), d.Index)
					}
				}
			}
		}
	}
	trust, _ := v.Trust()
	for _, k := range trust.Keys {
		if k.Revoked != 0 {
			l.revoked[k.ID] = true
		}
	}
	for _, c := range verdict.Cells {
		for _, r := range c.Receipts {
			if r.Counts && l.revoked[r.Worker] {
				l.Fatalf("after %s: a receipt of worker %.12s counts, who is revoked", step, r.Worker)
			}
		}
		for _, f := range l.facts {
			if f.cell != c.Cell || w.now >= f.at+maxAge || voids(f.index) || v.Resolved(f.receipt) || c.Status != appraise.Green {
				continue
			}
			for _, version := range c.Versions {
				if slices.Contains(version.EngineDigests, f.digest) {
					l.Fatalf("after %s: %s is green for engine %s, which differed %d s ago", step, c.Cell, f.digest.Short(), w.now-f.at)
				}
			}
		}
	}
}

func matches(pattern, c *tassadar.Cell) bool {
	part := func(p, s string) bool { return p == "*" || p == s }
	return part(pattern.Profile, c.Profile) && part(pattern.Backend, c.Backend) && part(pattern.Toolchain, c.Toolchain) && part(pattern.Machine, c.Machine)
}

// green lists the cells that are green, and those that are published.
func green(v *appraise.Verdict) map[string]bool {
	out := map[string]bool{}
	for _, c := range v.Cells {
		if c.Status == appraise.Green {
			out[c.Cell.String()] = true
		}
		if c.Published {
			out[c.Cell.String()+" published"] = true
		}
	}
	return out
}

// checks has verifiers read every publication: none accepts a cell that an
// appraisal of all tiles, under the last policy, would not publish.
func (l *later) checks(counted *int) {
	w := l.w
	log := w.copied()
	for _, record := range l.pubs[max(0, len(l.pubs)-2):] { // older ones are rolled back
		for _, trust := range l.trusts[max(0, len(l.trusts)-2):] {
			at := w.now + int64(rapid.IntRange(0, maxAge/4).Draw(l.T, "verified after"))
			got, err := appraise.CheckPublication(record, log, trust, nil, at)
			if err != nil && got == nil {
				continue
			}
			now := w.verdictAt(at)
			for _, c := range got.Cells {
				if !c.Accepted {
					continue
				}
				*counted++
				last, ok := now.Cell(c.Cell)
				if !ok || !last.Published {
					l.Fatalf("%s is accepted, and an appraisal of the tiles says %+v", c.Cell, last)
				}
				if c.NotAfter > last.NotAfter || at >= c.NotAfter {
					l.Fatalf("%s is accepted at %d until %d, and the tiles say until %d", c.Cell, at, c.NotAfter, last.NotAfter)
				}
				for _, version := range c.Versions {
					for _, d := range version.EngineDigests {
						if !slices.ContainsFunc(last.Versions, func(m evidence.MeasuredVersion) bool { return slices.Contains(m.EngineDigests, d) }) {
							l.Fatalf("%s is accepted for engine %s, and the tiles do not know it", c.Cell, d.Short())
						}
					}
				}
			}
			for _, g := range got.Gates {
				if logs, ok := now.Gate(g.Gate); g.Green && (!ok || !logs.Green) {
					l.Fatalf("gate %s is green for a verifier and not for the log", g.Gate)
				}
			}
		}
	}
}

// TestHistories: random honest histories, then everything that anybody may log.
func TestHistories(t *testing.T) {
	t.Parallel()
	other := otherLog(newWorld(t, laterPolicy(), 1, 1, 3), "b.invalid/log")
	other.measure(cellOf(articleID, "e1"), other.workers[0])
	other.withdraw(cellOf(articleID, "e1"), other.ops[0])
	greens, acceptedCells, decisions, steps := 0, 0, 0, map[string]int{}
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(t, laterPolicy(), 2, 2, 3)
		l := &later{T: rt, w: w, foreign: other.log.leaves, revoked: map[string]bool{}, trusts: []*tassadar.Trust{copyTrust(w.trust)}}
		for _, b := range engines[:2] {
			for _, h := range w.workers[:2] {
				l.measure(cellOf(articleID, b), h, func(*evidence.Receipt) {})
			}
		}
		if rapid.Bool().Draw(rt, "published") {
			record, _ := w.publish()
			l.pubs = append(l.pubs, record)
			l.checks(&acceptedCells)
		}
		last := w.verdict()
		for range rapid.IntRange(5, 12).Draw(rt, "steps") {
			// What is dated ahead may wait for its own time.
			latest, _ := w.op.Verified().Latest()
			idle := l.draw(2, "kind") == 0
			step := ""
			if idle {
				step = l.idle()
			} else {
				step = l.act()
			}
			steps[step]++
			before := green(last)
			last = w.verdict()
			for name := range green(last) {
				if idle && !before[name] && (latest <= w.now || step != "time") {
					rt.Fatalf("%s is green after %s", name, step)
				}
			}
			l.holds(step, last)
			if l.draw(6, "check") == 0 {
				l.checks(&acceptedCells)
			}
		}
		greens += len(green(w.verdict()))
		decisions += len(w.op.Verified().Governance())
		l.checks(&acceptedCells)
	})
	t.Logf("%d green and %d accepted cells, %d decisions in force; steps %v", greens, acceptedCells, decisions, steps)
	if greens == 0 || acceptedCells == 0 || decisions == 0 {
		t.Errorf("%d green and %d accepted cells, %d decisions: the histories show nothing", greens, acceptedCells, decisions)
	}
}
