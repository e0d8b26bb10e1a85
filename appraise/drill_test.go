package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

const drillAge = 3_000 // that a drill may have, below that of receipts

// drilledWorld is a log whose one gate asks for drills of two pages on the host's class and
// on an emulated one, and has all receipts and no drill.
func drilledWorld(t *testing.T) *world {
	t.Helper()
	p := smallPolicy()
	p.Envelopes[0].Require.Emulated = true
	p.Envelopes[0].Sets[0].Machines = []string{hostClass, emulatedClass}
	p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites, tassadar.Prerequisite{ID: "drills", Kind: tassadar.NeedDrills, MaxAgeSeconds: drillAge,
		Pages: []tassadar.PageDigest{{Page: "one", Digest: digest("one")}, {Page: "two", Digest: digest("two")}}})
	p.Sort()
	w := newWorld(t, p, 1, 1, 2)
	w.workers[1].host = w.workers[0].host // an emulated worker inherits its host's id
	w.editTrust(func(trust *tassadar.Trust) {
		k, _ := trust.Key(w.workers[1].ID())
		k.Host = w.workers[0].host
	})
	w.workers[1].class = emulatedClass
	w.measure(cellOf(articleID, "e1"), w.workers[0])
	emulated := cellOf(articleID, "e1")
	emulated.Machine = emulatedClass
	w.measure(emulated, w.workers[1], func(rc *evidence.Receipt) { riscv(&rc.Machine) })
	return w
}

// riscv makes an emulated machine of one.
func riscv(m *evidence.Machine) {
	m.Class, m.OS, m.Arch, m.Level, m.Emulated, m.Emulator = emulatedClass, "linux", "riscv64", "v1", true, "qemu-riscv64"
}

const emulatedClass = "linux/riscv64/v1+qemu"

// drill is one of both pages on a worker's class, that passed on the log as it is.
func (w *world) drill(h host, edits ...func(*evidence.Drill)) *evidence.Drill {
	w.t.Helper()
	d := &evidence.Drill{Seen: w.decided().Seen, Form: evidence.FormFull, StartedAt: w.now, FinishedAt: w.now + 5, Program: evidence.Program{Version: "1", Digest: digest("program")},
		Machine: evidence.Machine{Class: h.class, OS: "linux", Arch: "amd64", Level: "v3", Host: h.host}}
	if h.class == emulatedClass {
		riscv(&d.Machine)
		d.Form = evidence.FormShort
	}
	for _, page := range []string{"one", "two"} {
		d.Pages = append(d.Pages, evidence.DrilledPage{Page: page, Digest: digest(page), Injected: []string{}, Commands: []evidence.DrilledCommand{{Seen: digest("seen"), As: true}}, Passed: true})
	}
	for _, edit := range edits {
		edit(d)
	}
	return d
}

func (w *world) drills(d *evidence.Drill, by host) tassadar.Digest {
	w.t.Helper()
	record := w.sign(evidence.KindDrill, d, by.Signer)
	if _, _, _, err := w.op.LogDrill(w.t.Context(), record); err != nil {
		w.t.Fatal(err)
	}
	return recordDigest(w.t, record)
}

// both logs a drill of each class.
func (w *world) both() {
	w.drills(w.drill(w.workers[0]), w.workers[0])
	w.drills(w.drill(w.workers[1]), w.workers[1])
}

func drillFails(d *evidence.Drill) { d.Pages[0].Passed, d.Pages[0].Commands[0].As = false, false }

// wantGate checks whether the gate is green, and that its reasons are those.
func (w *world) wantGate(at int64, reasons ...tassadar.Code) *appraise.Gate {
	w.t.Helper()
	g := gateIn(w.t, w.verdictAt(at), tassadar.GateArticle)
	if g.Green != (len(reasons) == 0) || !slices.Equal(g.Reasons, reasons) && len(reasons)+len(g.Reasons) > 0 {
		w.t.Errorf("at %d: green %t, %v; want %v", at-start, g.Green, g.Reasons, reasons)
	}
	return &g
}

// TestDrillsAsked: a gate that asks for drills is green where each page passed on each class,
// and until the first of them is too old.
func TestDrillsAsked(t *testing.T) {
	w := drilledWorld(t)
	g := w.wantGate(w.now, tassadar.DrillMissing)
	at := slices.IndexFunc(g.Prerequisites, func(p appraise.Prerequisite) bool { return p.ID == "drills" })
	if n := len(g.Prerequisites[at].Evidence); n != 4 {
		t.Errorf("%d lines, want two pages on two classes", n)
	}
	w.drills(w.drill(w.workers[0]), w.workers[0])
	w.wantGate(w.now, tassadar.DrillMissing)
	w.drills(w.drill(w.workers[1]), w.workers[1])
	g = w.wantGate(w.now)
	if g.Until != start+drillAge {
		t.Errorf("it is green until %d, want %d", g.Until-start, drillAge)
	}
	w.wantGate(g.Until - 1)
	w.wantGate(g.Until, tassadar.DrillStale)
	if v := w.verdict(); len(v.Passed()) != 1 || v.Passed()[0].Cells() == nil {
		t.Error("nothing passes")
	} else if c := cellIn(t, v, cellOf(articleID, "e1")); c.NotAfter != g.Until {
		t.Errorf("its cell is published until %d", c.NotAfter-start)
	}
	w.now = start + drillAge
	v := w.verdict()
	if c := cellIn(t, v, cellOf(articleID, "e1")); c.Published || c.Status != appraise.Green {
		t.Errorf("a cell without fresh drills is %s, published %t", c.Status, c.Published)
	}
	// Each page that is not there, or old, is its own reason.
	page, class, ok := appraise.ParseDrillOn(appraise.DrillOn("one", hostClass))
	if !ok || page != "one" || class != hostClass {
		t.Errorf("%q %q", page, class)
	}
	if _, _, ok := appraise.ParseDrillOn("gate article"); ok {
		t.Error("a gate is a drill")
	}
}

// TestDrillAttacks: whatever is not just what the gate asks for is no drill of it.
func TestDrillAttacks(t *testing.T) {
	for name, c := range map[string]struct {
		edit  func(w *world, d *evidence.Drill)
		after func(w *world)
		want  []tassadar.Code // nil for drill_missing alone
	}{
		"another digest":         {edit: func(_ *world, d *evidence.Drill) { d.Pages[0].Digest = digest("other") }},
		"another page":           {edit: func(_ *world, d *evidence.Drill) { d.Pages[0].Page = "three" }},
		"a page less":            {edit: func(_ *world, d *evidence.Drill) { d.Pages = d.Pages[1:] }},
		"short in place of full": {edit: func(_ *world, d *evidence.Drill) { d.Form = evidence.FormShort }},
		"emulated in place of native": {edit: func(_ *world, d *evidence.Drill) {
			d.Machine.Class += "+qemu"
			d.Machine.Emulated = true
			d.Machine.Emulator = "qemu"
		}},
		"another class": {edit: func(_ *world, d *evidence.Drill) { d.Machine.Class, d.Machine.Level = "linux/amd64/v4", "v4" }},
		"emulated, and says native": {edit: func(_ *world, d *evidence.Drill) { d.Machine.Emulated = true; d.Machine.Emulator = "qemu" },
			want: []tassadar.Code{tassadar.DrillMissing, tassadar.EmulationContradiction}},
		"native, under an emulator":    {edit: func(_ *world, d *evidence.Drill) { d.Machine.Emulator = "qemu" }, want: []tassadar.Code{tassadar.DrillMissing, tassadar.EmulationContradiction}},
		"another level than its class": {edit: func(_ *world, d *evidence.Drill) { d.Machine.Level = "v1" }, want: []tassadar.Code{tassadar.DrillMissing, tassadar.MachineClassMismatch}},
		"another architecture than its class": {edit: func(_ *world, d *evidence.Drill) { d.Machine.Arch = "arm64" },
			want: []tassadar.Code{tassadar.DrillMissing, tassadar.EvidenceInconsistent, tassadar.MachineClassMismatch}},
		"revoked since": {after: func(w *world) {
			w.editTrust(func(t *tassadar.Trust) { k, _ := t.Key(w.workers[0].ID()); k.Revoked = w.now })
		}, want: []tassadar.Code{tassadar.DrillMissing, tassadar.KeyRevoked}},
		"moved since": {after: func(w *world) {
			w.editTrust(func(t *tassadar.Trust) { k, _ := t.Key(w.workers[0].ID()); k.Host = hostID("elsewhere") })
		}, want: []tassadar.Code{tassadar.DrillMissing, tassadar.SignerUntrusted}},
		"left out since": {after: func(w *world) {
			w.editTrust(func(t *tassadar.Trust) {
				t.Keys = slices.DeleteFunc(t.Keys, func(k tassadar.Key) bool { return k.ID == w.workers[0].ID() })
			})
		}, want: []tassadar.Code{tassadar.DrillMissing, tassadar.SignerUntrusted}},
		"voided": {after: func(w *world) {
			n := tassadar.Uint(len(w.log.leaves) - 1)
			w.decide(evidence.Governance{Action: evidence.ActVoid, From: n, To: n, Why: "x"}, w.ops...)
		}},
		"asked for with another digest since": {after: func(w *world) {
			p := w.policy
			p.Gates = []tassadar.Gate{p.Gates[0]}
			p.Gates[0].Prerequisites = slices.Clone(p.Gates[0].Prerequisites)
			for i := range p.Gates[0].Prerequisites {
				if n := &p.Gates[0].Prerequisites[i]; n.Kind == tassadar.NeedDrills {
					n.Pages = []tassadar.PageDigest{{Page: "one", Digest: digest("changed")}, n.Pages[1]}
				}
			}
			w.setPolicy(p)
		}},
		"failed": {edit: func(_ *world, d *evidence.Drill) { drillFails(d) }, want: []tassadar.Code{tassadar.DrillFailed}},
		"failed, by who is revoked since": {edit: func(_ *world, d *evidence.Drill) { drillFails(d) }, after: func(w *world) {
			w.editTrust(func(t *tassadar.Trust) { k, _ := t.Key(w.workers[0].ID()); k.Revoked = w.now })
		}, want: []tassadar.Code{tassadar.DrillFailed}},
		"failed in short form": {edit: func(_ *world, d *evidence.Drill) { drillFails(d); d.Form = evidence.FormShort }, want: []tassadar.Code{tassadar.DrillFailed}},
	} {
		t.Run(name, func(t *testing.T) {
			w := drilledWorld(t)
			w.drills(w.drill(w.workers[1]), w.workers[1])
			d := w.drill(w.workers[0])
			if c.edit != nil {
				c.edit(w, d)
			}
			w.drills(d, w.workers[0])
			if c.after != nil {
				c.after(w)
			}
			if c.want == nil {
				c.want = []tassadar.Code{tassadar.DrillMissing}
			}
			g := gateIn(t, w.verdict(), tassadar.GateArticle)
			for _, code := range c.want {
				if !slices.Contains(g.Reasons, code) {
					t.Errorf("%v, want %v among them", g.Reasons, c.want)
				}
			}
			if g.Green {
				t.Error("the gate is green")
			}
		})
	}
}

// TestDrillUnlogged: what the log itself does not take, no gate sees.
func TestDrillUnlogged(t *testing.T) {
	for name, edit := range map[string]func(w *world, d *evidence.Drill) host{
		"of another log": func(w *world, d *evidence.Drill) host { d.Seen.Origin = "test.invalid/another"; return w.workers[0] },
		"of a stranger": func(w *world, d *evidence.Drill) host {
			return host{testSigner(t, "stranger"), d.Machine.Host, hostClass}
		},
		"of an operator":     func(w *world, d *evidence.Drill) host { return host{w.ops[0], d.Machine.Host, hostClass} },
		"of another's host":  func(w *world, d *evidence.Drill) host { d.Machine.Host = hostID("z"); return w.workers[0] },
		"of a head to come":  func(w *world, d *evidence.Drill) host { d.Seen.Size++; return w.workers[0] },
		"of another's state": func(w *world, d *evidence.Drill) host { d.Seen.Root = evidence.RootOf(nil); return w.workers[0] },
	} {
		w := drilledWorld(t)
		w.drills(w.drill(w.workers[1]), w.workers[1])
		d := w.drill(w.workers[0])
		by := edit(w, d)
		w.raw(w.sign(evidence.KindDrill, d, by.Signer))
		if n := len(w.op.Verified().Rejected()); n != 1 {
			t.Errorf("%s: %d records are rejected", name, n)
		}
		w.wantGate(w.now, tassadar.DrillMissing)
	}
}

// TestDrillAge: nothing is gained by holding a drill back, by dating it ahead, or by a log
// that is.
func TestDrillAge(t *testing.T) {
	w := drilledWorld(t)
	old := w.drill(w.workers[0])
	w.now += drillAge
	w.measure(cellOf(articleID, "e1"), w.workers[0])
	w.drills(w.drill(w.workers[1]), w.workers[1])
	old.StartedAt, old.FinishedAt = w.now, w.now
	w.drills(old, w.workers[0])
	w.wantGate(w.now, tassadar.DrillStale)
	w.drills(w.drill(w.workers[0]), w.workers[0])
	g := w.wantGate(w.now)
	if g.Until != w.now+drillAge {
		t.Errorf("it is green until %d, want %d", g.Until, w.now+drillAge)
	}
	// A dispatcher dates a record ahead, and drills see it: until its time they are none.
	now := w.now
	dated := func(at int64) {
		c := evidence.Closing{Log: w.log.key.Signer.Name(), Assignment: digest("none"), Receipt: digest("none"), ReceivedAt: at}
		w.raw(w.sign(evidence.KindClosing, c, w.desk))
	}
	dated(now + drillAge/2)
	w.both()
	if g = w.wantGate(now); g.Until != now+drillAge+drillAge/2 {
		t.Errorf("with a later one it is green until %d, want %d", g.Until-now, drillAge+drillAge/2)
	}
	// A record that is dated right, behind it, makes it as old as that.
	w.now = now + 10
	dated(w.now)
	if g = w.wantGate(w.now); g.Until != w.now+drillAge {
		t.Errorf("it is green until %d, want %d", g.Until-w.now, drillAge)
	}
}

// TestDrillFailedAfter: a drill that failed stands against its page until one passes that saw
// the failure, and for longer than a drill may be old.
func TestDrillFailedAfter(t *testing.T) {
	w := drilledWorld(t)
	w.both()
	held := w.drill(w.workers[0]) // it passed before, and is logged behind the failure
	held.FinishedAt++
	w.wantGate(w.now)
	w.now += 100
	w.drills(w.drill(w.workers[0], drillFails), w.workers[0])
	w.wantGate(w.now, tassadar.DrillFailed)
	w.drills(held, w.workers[0])
	w.wantGate(w.now, tassadar.DrillFailed)
	w.wantGate(start+maxAge-1, tassadar.DrillFailed, tassadar.DrillStale)
	short := w.drill(w.workers[0])
	short.Form = evidence.FormShort
	w.drills(short, w.workers[0])
	w.wantGate(w.now, tassadar.DrillFailed)
	// One page does not speak for another.
	other := w.drill(w.workers[0])
	other.Pages = other.Pages[1:]
	w.drills(other, w.workers[0])
	w.wantGate(w.now, tassadar.DrillFailed)
	w.drills(w.drill(w.workers[0]), w.workers[0])
	w.wantGate(w.now)
	// Who passed it is revoked: the failure stands again.
	w.editTrust(func(t *tassadar.Trust) { k, _ := t.Key(w.workers[0].ID()); k.Revoked = w.now })
	if g := gateIn(t, w.verdict(), tassadar.GateArticle); !slices.Contains(g.Reasons, tassadar.DrillFailed) {
		t.Errorf("%v", g.Reasons)
	}
}

// TestDrillPolicy: a prerequisite that lint would refuse is never met, wherever it comes from.
func TestDrillPolicy(t *testing.T) {
	for name, edit := range map[string]func(n *tassadar.Prerequisite){
		"no page":             func(n *tassadar.Prerequisite) { n.Pages = nil },
		"a page twice":        func(n *tassadar.Prerequisite) { n.Pages = append(n.Pages, n.Pages[0]) },
		"no digest":           func(n *tassadar.Prerequisite) { n.Pages[0].Digest = "" },
		"an odd page":         func(n *tassadar.Prerequisite) { n.Pages[0].Page = "a b" },
		"no age":              func(n *tassadar.Prerequisite) { n.MaxAgeSeconds = 0 },
		"an age below zero":   func(n *tassadar.Prerequisite) { n.MaxAgeSeconds = -1 },
		"a profile beside it": func(n *tassadar.Prerequisite) { n.Profile = articleID },
	} {
		w := drilledWorld(t)
		w.both()
		p := w.policy
		p.Gates = []tassadar.Gate{p.Gates[0]}
		p.Gates[0].Prerequisites = slices.Clone(p.Gates[0].Prerequisites)
		at := slices.IndexFunc(p.Gates[0].Prerequisites, func(n tassadar.Prerequisite) bool { return n.Kind == tassadar.NeedDrills })
		p.Gates[0].Prerequisites[at].Pages = slices.Clone(p.Gates[0].Prerequisites[at].Pages)
		edit(&p.Gates[0].Prerequisites[at])
		w.setPolicy(p)
		if g := gateIn(t, w.verdict(), tassadar.GateArticle); g.Green || !slices.Contains(g.Reasons, tassadar.PolicyMalformed) {
			t.Errorf("%s: green %t, %v", name, g.Green, g.Reasons)
		}
	}
}

// TestDrillRetired: what a worker drilled before it retired counts, and nothing that came
// later, or of which nobody shows when it came; it is not logged.
func TestDrillRetired(t *testing.T) {
	retire := func(w *world, from int64) {
		w.editTrust(func(t *tassadar.Trust) { k, _ := t.Key(w.workers[0].ID()); k.RetiredFrom = from })
	}
	for name, c := range map[string]struct {
		from  int64 // after now
		green bool
	}{"later": {1000, true}, "with the next second": {1, true}, "at once": {0, false}, "long ago": {-1000, false}} {
		w := drilledWorld(t)
		w.both()
		retire(w, w.now+c.from)
		g := gateIn(t, w.verdict(), tassadar.GateArticle)
		drills := g.Prerequisites[slices.IndexFunc(g.Prerequisites, func(p appraise.Prerequisite) bool { return p.ID == "drills" })]
		if drills.Passed != c.green || !c.green && !slices.Contains(g.Reasons, tassadar.KeyRetired) {
			t.Errorf("it retires %s: drills %v, reasons %v", name, drills.Passed, g.Reasons)
		}
	}
	w := drilledWorld(t)
	retire(w, w.now+1)
	w.now += 5
	record := w.sign(evidence.KindDrill, w.drill(w.workers[0]), w.workers[0].Signer)
	if _, _, _, err := w.op.LogDrill(t.Context(), record); tassadar.CodeOf(err) != tassadar.KeyRetired {
		t.Errorf("a drill of who has retired: %v", err)
	}
	w.raw(record) // logged all the same
	w.drills(w.drill(w.workers[1]), w.workers[1])
	w.now += 5
	w.publish()
	if g := gateIn(t, w.verdict(), tassadar.GateArticle); g.Green || !slices.Contains(g.Reasons, tassadar.KeyRetired) {
		t.Errorf("logged all the same: green %v, reasons %v", g.Green, g.Reasons)
	}
}
