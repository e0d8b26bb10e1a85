package model

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// drill is one page of a drill that was not voided.
type drill struct {
	page   evidence.DrilledPage
	leaf   uint64
	saw    uint64 // leaves of the log when it began
	class  string
	full   bool
	at     int64 // from which it ages
	wrong  codes // why it does not count, whatever it came to
	passed bool
}

// drills are all pages that were drilled.
func (w *world) drills() []*drill {
	var logged []*evidence.Logged[evidence.Drill]
	natives := map[string]map[string]bool{} // processors of machines
	note := func(m *evidence.Machine) {
		machine := w.machine(m.Host)
		if natives[machine] == nil {
			natives[machine] = map[string]bool{}
		}
		natives[machine][processor(m.Arch)] = true
	}
	for _, r := range w.runs {
		if m := &r.Body.Machine; r.attested && !r.resolved && !m.Emulated && m.Arch != "" {
			note(m)
		}
	}
	for i := range w.v.Sizes().Drills {
		l, _, err := w.v.DrillAt(i)
		if err != nil {
			panic(err)
		}
		if w.v.Voided(&l.Record) {
			continue
		}
		logged = append(logged, l)
		if !l.Body.Machine.Emulated {
			note(&l.Body.Machine)
		}
	}
	var out []*drill
	for _, l := range logged {
		m := &l.Body.Machine
		wrong := codes{}
		switch k, ok := w.trust.Key(l.Claimed[0]); {
		case !ok || k.Role != tassadar.RoleWorker || k.Host != m.Host && !slices.Contains(k.Formerly, m.Host):
			wrong.add(tassadar.SignerUntrusted)
		case k.Revoked != 0:
			wrong.add(tassadar.KeyRevoked)
		case retired(w.trust, k.ID, w.v.Existed(l.Index)):
			wrong.add(tassadar.KeyRetired)
		}
		class := m.OS + "/" + m.Arch + "/" + m.Level
		if strings.TrimSuffix(m.Class, "+qemu") != class {
			wrong.add(tassadar.MachineClassMismatch)
		}
		if says := strings.HasSuffix(m.Class, "+qemu"); says != m.Emulated || m.Emulated == (m.Emulator == "") {
			wrong.add(tassadar.EmulationContradiction)
		}
		if !m.Emulated && len(natives[w.machine(m.Host)]) > 1 {
			wrong.add(tassadar.EvidenceInconsistent)
		}
		for _, p := range l.Body.Pages {
			out = append(out, &drill{p, l.Index, uint64(l.Body.Seen.Size), m.Class, l.Body.Form == evidence.FormFull, w.drilledAt(uint64(l.Body.Seen.Size)), wrong, p.Passed})
		}
	}
	return out
}

// drilledAt is from when a drill ages that saw so many leaves: the instant of the last
// dated record among these, or since when the last of these is known to exist, if that is
// earlier.
func (w *world) drilledAt(saw uint64) int64 {
	last, lastLeaf := int64(0), int64(-1)
	w.dates(func(rec *evidence.Record, at int64, _ bool) {
		if rec.Index < saw && int64(rec.Index) > lastLeaf && !w.v.Voided(rec) {
			last, lastLeaf = at, int64(rec.Index)
		}
	})
	if lastLeaf < 0 {
		return 0
	}
	return min(last, w.v.Existed(saw-1))
}

// dates calls a function with the records of operators and dispatchers that say an instant,
// and whether a dispatcher does.
func (w *world) dates(dated func(rec *evidence.Record, at int64, dispatched bool)) {
	for _, l := range w.v.Trusts() {
		dated(&l.Record, l.Body.At, false)
	}
	for _, l := range w.v.Policies() {
		dated(&l.Record, l.Body.At, false)
	}
	for _, l := range w.v.Governance() {
		dated(&l.Record, l.Body.At, false)
	}
	for _, l := range w.v.Assignments() {
		dated(&l.Record, l.Body.IssuedAt, true)
	}
	for _, l := range w.v.Closings() {
		dated(&l.Record, l.Body.ReceivedAt, true)
	}
	for _, l := range w.v.Publications() {
		dated(&l.Record, l.Body.IssuedAt, true)
	}
}

// drillsWellNamed reports whether a prerequisite about drills asks for something.
func drillsWellNamed(n *tassadar.Prerequisite) bool {
	if n.Profile != "" || n.Gate != "" || len(n.Cases) > 0 || n.Instructions > 0 || n.Tokens > 0 || n.MaxAgeSeconds <= 0 {
		return false
	}
	seen := map[string]bool{"": true}
	for _, p := range n.Pages {
		odd := strings.Trim(p.Page, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" || strings.ContainsAny(p.Page, " ./ABC")
		if seen[p.Page] || odd || len(p.Page) > 64 || !p.Digest.Valid() {
			return false
		}
		seen[p.Page] = true
	}
	return len(n.Pages) > 0
}

// lookAtDrills asks for every page on every machine class of which the gate requires a
// cell. It says how many it looked at, what is wrong, and until when nothing is.
func (w *world) lookAtDrills(n *tassadar.Prerequisite, g *gate) (looked int, wrong codes, until int64) {
	classes := map[string]bool{}
	for profile := range g.profiles {
		for _, c := range w.cells(profile) {
			classes[c.Machine] = true
		}
	}
	wrong, until = codes{}, forever
	all := w.drills()
	for class := range classes {
		for _, page := range n.Pages {
			looked++
			var about []*drill
			for _, d := range all {
				if d.class == class && d.page.Page == page.Page && d.page.Digest == page.Digest {
					about = append(about, d)
				}
			}
			wrong.add(drillsAt(about, class, n.MaxAgeSeconds, w.at).sorted()...)
			var ends []int64
			for _, d := range about {
				ends = append(ends, d.at+n.MaxAgeSeconds)
			}
			slices.Sort(ends)
			for _, end := range ends {
				if end > w.at && len(drillsAt(about, class, n.MaxAgeSeconds, end)) > 0 {
					until = min(until, end)
					break
				}
			}
		}
	}
	return looked, wrong, until
}

// drillsAt says what is wrong with the drills of a page on a class at an instant; nothing
// where it is well.
func drillsAt(about []*drill, class string, maxAge, at int64) codes {
	counts := func(d *drill) bool {
		return d.passed && len(d.wrong) == 0 && (d.full || strings.HasSuffix(class, "+qemu")) && d.at <= at
	}
	some, fresh, missing := false, false, codes{tassadar.DrillMissing: true}
	for _, d := range about {
		switch {
		case !d.passed && (d.wrong[tassadar.MachineClassMismatch] || d.wrong[tassadar.EmulationContradiction]): // of no class
			missing.add(d.wrong.sorted()...)
		case !d.passed:
			cured := slices.ContainsFunc(about, func(o *drill) bool { return counts(o) && o.saw > d.leaf })
			if !cured {
				return codes{tassadar.DrillFailed: true}
			}
		case counts(d):
			some, fresh = true, fresh || at < d.at+maxAge
		case d.full || strings.HasSuffix(class, "+qemu"):
			missing.add(d.wrong.sorted()...)
			if len(d.wrong) == 0 {
				missing.add(tassadar.FutureDated)
			}
		}
	}
	switch {
	case !some:
		return missing
	case !fresh:
		return codes{tassadar.DrillStale: true}
	}
	return codes{}
}
