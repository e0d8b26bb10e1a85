package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

func keyOf(tr *tassadar.Trust, id string) *tassadar.Key {
	at := slices.IndexFunc(tr.Keys, func(k tassadar.Key) bool { return k.ID == id })
	return &tr.Keys[at]
}

func TestLaw8Independence(t *testing.T) {
	cell := cellOf(articleID, "e1")
	for _, c := range []struct {
		name              string
		act               func(w *world)
		machines, workers int
		green             bool
	}{
		{"two keys on two hosts", func(w *world) {
			w.measure(cell, w.workers[0])
			w.measure(cell, w.workers[1])
		}, 2, 2, true},
		{"one key twice", func(w *world) {
			w.measure(cell, w.workers[0])
			w.measure(cell, w.workers[0])
		}, 1, 1, false},
		{"two keys on one host", func(w *world) {
			w.workers[1].host = w.workers[0].host
			w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, w.workers[1].ID()).Host = w.workers[0].host })
			w.measure(cell, w.workers[0])
			w.measure(cell, w.workers[1])
		}, 1, 2, false},
		{"one key that says another host", func(w *world) {
			w.measure(cell, w.workers[0])
			w.measure(cell, w.workers[0], func(r *evidence.Receipt) { r.Machine.Host = hostID("b") })
		}, 1, 1, false},
		{"a key bound to another host", func(w *world) {
			w.measure(cell, w.workers[0])
			w.measure(cell, w.workers[1])
			w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, w.workers[1].ID()).Host = hostID("z") })
		}, 1, 1, false},
		{"an unknown key", func(w *world) {
			w.measure(cell, w.workers[0])
			w.measure(cell, w.workers[1])
			w.editTrust(func(tr *tassadar.Trust) {
				tr.Keys = slices.DeleteFunc(tr.Keys, func(k tassadar.Key) bool { return k.ID == w.workers[1].ID() })
			})
		}, 1, 1, false},
		{"a revoked key", func(w *world) {
			w.measure(cell, w.workers[0])
			w.measure(cell, w.workers[1])
			w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, w.workers[1].ID()).Revoked = w.now })
		}, 1, 1, false},
		{"an operator's key is no worker's", func(w *world) {
			w.measure(cell, w.workers[0])
			w.editTrust(func(tr *tassadar.Trust) {
				k := keyOf(tr, w.workers[1].ID())
				k.Role, k.Host = tassadar.RoleOperator, ""
			})
			a := w.assign(cell, w.workers[1])
			w.raw(w.receipt(w.passing(a, w.workers[1]), w.workers[1]))
		}, 1, 1, false},
	} {
		w := newWorld(t, testPolicy(), 1, 1, 2)
		c.act(w)
		got := w.cell(cell)
		if got.Machines != c.machines || got.Workers != c.workers || (got.Status == appraise.Green) != c.green {
			t.Errorf("%s: %d machines, %d workers, %s %v; want %d, %d, green %t", c.name, got.Machines, got.Workers, got.Status, got.Reasons, c.machines, c.workers, c.green)
		}
	}
}

func TestLaw9Gates(t *testing.T) {
	w := newWorld(t, testPolicy(), 1, 1, 2)
	article := func() string {
		v := w.verdict()
		return canonical(t, gateIn(t, v, tassadar.GateArticle))
	}
	for _, measured := range []bool{false, true} {
		if measured {
			w.measureAll(articleID)
		}
		before := article()
		h := w.workers[0]
		w.measure(cellOf(broadA, "e1"), h)
		w.measure(cellOf(broadA, "e2"), h, differing("calc/one"))
		w.measure(cellOf(broadB, "e1"), h, func(r *evidence.Receipt) { r.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "x"} })
		w.measure(cellOf(ownID, "e1"), h)
		w.assign(cellOf(broadB, "e2"), h)
		all := tassadar.Cell{Profile: broadA, Backend: "*", Toolchain: "*", Machine: "*"}
		w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &all, Why: "x"}, w.ops[0])
		if after := article(); after != before {
			t.Errorf("measured %t: broad evidence changes the article gate:\n%s\n%s", measured, before, after)
		}
	}
	v := w.verdict()
	counted := map[tassadar.Digest]tassadar.Cell{}
	for _, c := range v.Cells {
		for _, r := range c.Receipts {
			if other, twice := counted[r.Receipt]; twice {
				t.Errorf("receipt %s stands in %s and %s", r.Receipt, other, c.Cell)
			}
			counted[r.Receipt] = c.Cell
		}
	}
	// A receipt of the article gate that claims a broad cell.
	a := w.assign(cellOf(articleID, "e1"), w.workers[0])
	rc := w.passing(a, w.workers[0])
	rc.Cell.Profile = broadB
	w.accept(rc, w.workers[0])
	if got := w.cell(cellOf(broadB, "e1")); slices.ContainsFunc(got.Receipts, func(r appraise.ReceiptLine) bool { return r.Counts }) {
		t.Errorf("an article receipt counts in a broad cell")
	}
}

// TestLaw9BypassLint: policies that lint refuses decide nothing green.
func TestLaw9BypassLint(t *testing.T) {
	broad := func(p *tassadar.Policy) *tassadar.Gate { g, _ := p.Gate(tassadar.GateBroad); return g }
	for _, c := range []struct {
		name string
		edit func(p *tassadar.Policy)
		want tassadar.Code
	}{
		{"broad forgets the article gate", func(p *tassadar.Policy) { broad(p).Prerequisites = needs() }, tassadar.ArticleGateNotGreen},
		{"broad needs its own instead", func(p *tassadar.Policy) {
			broad(p).Prerequisites = needs(tassadar.Prerequisite{ID: "x", Kind: tassadar.NeedGate, Gate: "own"})
		}, tassadar.ArticleGateNotGreen},
		{"broad names the article gate and asks for something else", func(p *tassadar.Policy) {
			broad(p).Prerequisites = needs()
			broad(p).Prerequisites[0].Gate = tassadar.GateArticle
		}, tassadar.ArticleGateNotGreen},
		{"broad has no prerequisites", func(p *tassadar.Policy) { broad(p).Prerequisites = nil }, tassadar.ArticleGateNotGreen},
		{"there is no article gate", func(p *tassadar.Policy) {
			p.Gates = slices.DeleteFunc(p.Gates, func(g tassadar.Gate) bool { return g.ID == tassadar.GateArticle })
		}, tassadar.ArticleGateNotGreen},
		{"the profile stands in a lax gate too", func(p *tassadar.Policy) {
			p.Gates = append(p.Gates, tassadar.Gate{ID: "zlax", Profiles: []string{broadA, broadB}, Prerequisites: needs()})
		}, tassadar.ArticleGateNotGreen},
		{"an unknown kind of prerequisite", func(p *tassadar.Policy) {
			broad(p).Prerequisites = append(broad(p).Prerequisites, tassadar.Prerequisite{ID: "x", Kind: "whim"})
		}, tassadar.ArticleGateNotGreen},
	} {
		p := testPolicy()
		c.edit(&p)
		w := newWorld(t, p, 1, 1, 2)
		w.measureAll(broadA, broadB)
		v := w.verdict()
		if gateIn(t, v, tassadar.GateBroad).Green || len(v.Passed()) != 0 {
			t.Errorf("%s: passed %d profiles", c.name, len(v.Passed()))
		}
		if got := cellIn(t, v, cellOf(broadA, "e1")); got.Published || !slices.Contains(got.Reasons, c.want) {
			t.Errorf("%s: published %t, %v", c.name, got.Published, got.Reasons)
		}
	}
}

func TestGatesThatWaitForOneAnother(t *testing.T) {
	p := testPolicy()
	own, _ := p.Gate("own")
	own.Prerequisites = needs(tassadar.Prerequisite{ID: "x", Kind: tassadar.NeedGate, Gate: "other"})
	p.Gates = append(p.Gates, tassadar.Gate{ID: "other", Profiles: []string{articleID}, Prerequisites: needs(tassadar.Prerequisite{ID: "x", Kind: tassadar.NeedGate, Gate: "own"})})
	article, _ := p.Gate(tassadar.GateArticle)
	article.Prerequisites = append(article.Prerequisites, tassadar.Prerequisite{ID: "y", Kind: tassadar.NeedGate, Gate: tassadar.GateBroad})
	w := newWorld(t, p, 1, 1, 2)
	w.measureAll(articleID, broadA, broadB)
	malformed := 0
	for _, g := range w.verdict().Gates {
		if g.Green {
			t.Errorf("gate %s is green", g.Gate)
		}
		if slices.Contains(g.Reasons, tassadar.PolicyMalformed) {
			malformed++
		}
	}
	// Each is decided once, and the circle is told where it closes: by the other.
	if own := gateIn(t, w.verdict(), "own"); slices.Contains(own.Reasons, tassadar.PolicyMalformed) || !slices.Contains(own.Reasons, tassadar.GateNotGreen) {
		t.Errorf("the gate that the circle begins with: %v", own.Reasons)
	}
	if malformed < 2 { // the article gate, which looks at another, and one of the circle
		t.Errorf("%d gates say that the policy is malformed, want 2", malformed)
	}
}

// TestGateNeedsEverything takes one thing away from a broad gate that is green.
func TestGateNeedsEverything(t *testing.T) {
	green := newWorld(t, testPolicy(), 1, 1, 2)
	green.measureAll(articleID, broadA, broadB)
	leaves := slices.Clone(green.log.leaves)
	cell := cellOf(broadB, "e2")
	for _, c := range []struct {
		name string
		act  func(w *world)
		need string
		want tassadar.Code
	}{
		{"portability", func(w *world) { w.measure(cell, w.workers[0], differing("calc/one")) }, "portability", tassadar.OutcomeDiffers},
		{"receipts", func(w *world) {
			w.measure(cell, w.workers[0], func(r *evidence.Receipt) { r.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "x"} })
		}, "receipts", tassadar.RunFailed},
		{"abandoned", func(w *world) { w.assign(cell, w.workers[0]); w.now += lifetime + 1 }, "receipts", tassadar.RunAbandoned},
		{"refusals", func(w *world) {
			w.measure(cell, w.workers[0], func(r *evidence.Receipt) { r.Refusals[0].Seen[0] = seen(result("1"), 2) })
		}, "refusals", tassadar.RefusalViolated},
		{"age", func(w *world) { w.now += maxAge }, "portability", tassadar.EvidenceStale},
		{"article", func(w *world) { w.measure(cellOf(articleID, "e1"), w.workers[0], differing("calc/one")) }, "article", tassadar.ArticleGateNotGreen},
	} {
		fresh := newWorld(t, testPolicy(), 1, 1, 2)
		fresh.log.leaves = slices.Clone(leaves)
		fresh.reopen()
		if !gateIn(t, fresh.verdict(), tassadar.GateBroad).Green {
			t.Fatal("the broad gate is not green before")
		}
		c.act(fresh)
		g := gateIn(t, fresh.verdict(), tassadar.GateBroad)
		at := slices.IndexFunc(g.Prerequisites, func(p appraise.Prerequisite) bool { return p.ID == c.need })
		if g.Green || g.Prerequisites[at].Passed || !slices.Contains(g.Reasons, c.want) {
			t.Errorf("%s: green %t, prerequisite passed %t, reasons %v", c.name, g.Green, g.Prerequisites[at].Passed, g.Reasons)
		}
	}
}
