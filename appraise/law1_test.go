package appraise_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

func TestBothGatesGreen(t *testing.T) {
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.want(cellOf(articleID, "e1"), appraise.Unmeasured, tassadar.Unmeasured)
	w.measureAll(articleID)
	w.want(cellOf(articleID, "e1"), appraise.Green)
	w.want(cellOf(broadA, "e1"), appraise.Unmeasured, tassadar.Unmeasured)
	if v := w.verdict(); !gateIn(t, v, "article").Green || gateIn(t, v, "broad").Green {
		t.Errorf("article alone: gates %+v", v.Gates)
	}
	w.measureAll(broadA, broadB)
	v := w.verdict()
	if !gateIn(t, v, "article").Green || !gateIn(t, v, "broad").Green {
		t.Errorf("gates %+v", v.Gates)
	}
	for _, p := range v.Profiles {
		if want := p.Profile != ownID; p.Passed != want || p.SettlementEligible != want {
			t.Errorf("%s: passed %t, eligible %t, want %t: %v", p.Profile, p.Passed, p.SettlementEligible, want, p.Reasons)
		}
	}
}

func TestLaw1ObservedIsNeverPublished(t *testing.T) {
	w := newWorld(t, testPolicy(), 1, 1, 4)
	w.measureAll(articleID)
	observed := tassadar.Cell{Profile: articleID, Backend: "e1", Toolchain: clang, Machine: otherClass}
	for _, h := range w.workers[2:] {
		h.class = otherClass
		w.measure(observed, h)
	}
	w.want(observed, appraise.Green, tassadar.ObservedOnly)
	_, pub := w.publish()
	for _, c := range pub.Cells {
		if want := c.Profile == articleID && c.Machine == hostClass; c.Published != want {
			t.Errorf("%s: published %t, want %t", c.Cell, c.Published, want)
		}
	}
}

func TestLaw1Versions(t *testing.T) {
	w := newWorld(t, testPolicy(), 1, 1, 4)
	cell := cellOf(articleID, "e1")
	version := func(v string, d tassadar.Digest) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) { rc.Effective.Version, rc.Effective.Digest = v, d }
	}
	w.measure(cell, w.workers[0], version("1.4.0", digest("x")))
	w.measure(cell, w.workers[1], version("1.5.0", digest("y")))
	w.want(cell, appraise.Incomplete, tassadar.TooFewMachines) // one machine each
	w.measure(cell, w.workers[2], version("1.4.0", digest("z")))
	got := w.cell(cell)
	if len(got.Versions) != 1 || got.Versions[0].Engine != "1.4.0" || got.Versions[0].Machines != 2 || len(got.Versions[0].EngineDigests) != 2 {
		t.Errorf("versions: got %+v, want 1.4.0 alone, on two machines with two binaries", got.Versions)
	}
	w.measure(cell, w.workers[3], version("2.0", digest("y")))
	if got := w.cell(cell); len(got.Versions) != 1 {
		t.Errorf("a version outside the envelope is listed: %+v", got.Versions)
	}
	compiler := func(rc *evidence.Receipt) {
		build := *rc.Modules[0].Build
		build.Version = "clang version 14.0.7"
		rc.Modules[0].Build, rc.Modules[0].Prebuilt = &build, false
		rc.Effective.Version = "1.5.0"
	}
	w.measure(cell, w.workers[3], compiler)
	if got := w.cell(cell); len(got.Versions) != 1 {
		t.Errorf("receipts of different compilers make one version: %+v", got.Versions)
	}
}

// history does random things to a small world.
func history(rt *rapid.T, w *world, steps int) {
	cells := []tassadar.Cell{cellOf(articleID, "e1"), cellOf(articleID, "e2"), cellOf(broadA, "e1")}
	type waiting struct {
		order evidence.Logged[evidence.Assignment]
		h     host
	}
	var open []waiting
	var receipts []tassadar.Digest
	edits := []func(*evidence.Receipt){
		func(*evidence.Receipt) {}, func(*evidence.Receipt) {}, func(*evidence.Receipt) {}, func(*evidence.Receipt) {},
		func(rc *evidence.Receipt) { rc.Effective.Digest = digest("patched") },
		func(rc *evidence.Receipt) { rc.Effective.Version = "1.6" },
		differing("calc/two"),
		func(rc *evidence.Receipt) { rc.Cases = rc.Cases[1:] },
		func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0] = seen(result("1"), 2) },
		func(rc *evidence.Receipt) { rc.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "x"} },
		func(rc *evidence.Receipt) { rc.Effective.Family = "e9" },
	}
	draw := func(n int, what string) int { return rapid.IntRange(0, n-1).Draw(rt, what) }
	for range steps {
		cell, h := cells[draw(len(cells), "cell")], w.workers[draw(len(w.workers), "worker")]
		switch draw(16, "step") {
		case 0, 1:
			w.now += int64(rapid.IntRange(1, maxAge/3).Draw(rt, "seconds"))
		case 2:
			open = append(open, waiting{w.assign(cell, h), h})
		case 3:
			if len(open) > 0 {
				o := open[0]
				open = open[1:]
				receipts = append(receipts, w.accept(w.passing(o.order, o.h), o.h))
			}
		case 4:
			c := tassadar.Cell{Profile: cell.Profile, Backend: "*", Toolchain: "*", Machine: "*"}
			g := evidence.Governance{Action: evidence.ActWithdraw, Cell: &c, Why: "drill"}
			if all := w.op.Verified().Governance(); len(all) > 0 && draw(3, "action") > 0 {
				g = evidence.Governance{Action: evidence.ActReinstate, Withdrawal: all[draw(len(all), "withdrawal")].Digest, Why: "drill"}
			}
			w.decide(g, w.ops...)
		case 5:
			if len(receipts) > 0 {
				w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: receipts[draw(len(receipts), "receipt")], Why: "drill"}, w.ops...)
			}
		case 6:
			w.editTrust(func(tr *tassadar.Trust) {
				at := slices.IndexFunc(tr.Keys, func(k tassadar.Key) bool { return k.ID == h.ID() })
				if tr.Keys[at].Revoked == 0 {
					tr.Keys[at].Revoked = w.now
				}
			})
		case 7:
			w.publish()
		case 8:
			stranger := host{testSigner(w.t, "stranger"), hostID("s"), hostClass}
			a := w.assign(cell, h)
			w.raw(w.receipt(w.passing(a, h), stranger))
			receipts = append(receipts, w.accept(w.passing(a, h), h))
		default:
			receipts = append(receipts, w.measure(cell, h, edits[draw(len(edits), "edit")]))
		}
	}
}

// differing makes a case return something else.
func differing(id string) func(*evidence.Receipt) {
	return func(rc *evidence.Receipt) {
		for i := range rc.Cases {
			if rc.Cases[i].ID == id {
				rc.Cases[i].Seen = []evidence.Observation{seen(result("666"), rc.Runs)}
			}
		}
	}
}

func historyPolicy() tassadar.Policy {
	p := testPolicy()
	for i := range p.Envelopes { // one host is enough for green, so that green is common
		p.Envelopes[i].Require.Machines, p.Envelopes[i].Require.Workers = 1, 1
		p.Envelopes[i].Sets[0].Backends = engines[:1]
	}
	e, _ := p.Envelope(articleID)
	e.Sets[0].Backends = engines[:2]
	e.Require.Machines, e.Require.Workers = 2, 2
	return p
}

// TestLawsOnRandomLogs checks laws 1 to 4 on random logs.
func TestLawsOnRandomLogs(t *testing.T) {
	t.Parallel()
	greens, published := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(t, historyPolicy(), 1, 1, 3)
		if rapid.IntRange(0, 3).Draw(rt, "measured before") > 0 {
			w.measureAll(articleID)
		}
		// The shortest logs are among them: few others are green as a whole.
		history(rt, w, rapid.IntRange(0, 12).Draw(rt, "steps"))
		v := w.verdict()
		if again := w.verdict(); canonical(t, v) != canonical(t, again) {
			rt.Fatal("two appraisals of the same evidence differ")
		}
		declared := w.policy.Cells()
		if len(declared) != len(v.Cells) {
			rt.Fatalf("%d cells declared, %d in the verdict", len(declared), len(v.Cells))
		}
		passed := map[string]bool{}
		for _, p := range v.Profiles {
			passed[p.Profile] = p.Passed
		}
		for i, c := range v.Cells {
			if c.Cell != declared[i].Cell || c.Required != declared[i].Required {
				rt.Fatalf("cell %s is not the declared %s", c.Cell, declared[i].Cell)
			}
			if problem := checkLadder(&c, passed[c.Profile]); problem != "" {
				rt.Fatalf("%s: %s: %+v", c.Cell, problem, c)
			}
			if c.Status != appraise.Green {
				continue
			}
			greens++
			if c.Published {
				published++
			}
			holds := func(c appraise.Cell) bool { return c.Status == appraise.Green }
			if c.Published {
				holds = func(c appraise.Cell) bool { return c.Published }
			}
			if before := cellIn(t, w.verdictAt(c.NotAfter-1), c.Cell); !holds(before) {
				rt.Fatalf("%s: %s %v a second before its not_after", c.Cell, before.Status, before.Reasons)
			}
			if after := cellIn(t, w.verdictAt(c.NotAfter), c.Cell); holds(after) {
				rt.Fatalf("%s: still holds at its not_after %d, now %d", c.Cell, c.NotAfter, w.now)
			}
		}
	})
	if greens == 0 || published == 0 {
		t.Errorf("%d green and %d published cells: the random logs show nothing", greens, published)
	}
}

// checkLadder says what contradicts published ⊆ green ⊆ measured ⊆ declared.
func checkLadder(c *appraise.Cell, passed bool) string {
	counting := slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return r.Counts })
	switch {
	case c.Published != (c.Status == appraise.Green && c.Required && passed):
		return fmt.Sprintf("published %t, green %t, required %t, its profile passed %t", c.Published, c.Status == appraise.Green, c.Required, passed)
	case c.Status == appraise.Green && (!counting || len(c.Versions) == 0 || c.NotAfter == 0 || c.MeasuredAt == 0):
		return "green and not measured"
	case c.Status != appraise.Green && (len(c.Versions) > 0 || c.NotAfter != 0):
		return "not green, and it says for which version or how long"
	case c.Published != (len(c.Reasons) == 0):
		return "published with reasons, or not published without"
	case !slices.IsSorted(c.Reasons) || len(slices.Compact(slices.Clone(c.Reasons))) != len(c.Reasons):
		return "reasons are not sorted or stand twice"
	}
	for _, r := range c.Reasons {
		if !r.Known() {
			return "unknown reason " + string(r)
		}
	}
	return ""
}
