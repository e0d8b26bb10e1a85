package appraise

import (
	"cmp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// DrillOn is what a line of a gate about a drill is called.
func DrillOn(page, class string) string { return "drill " + page + " on " + class }

// ParseDrillOn is the reverse of [DrillOn].
func ParseDrillOn(on string) (page, class string, ok bool) {
	rest, ok := strings.CutPrefix(on, "drill ")
	if !ok {
		return "", "", false
	}
	return strings.Cut(rest, " on ")
}

// drilled is one page of a drill in the log.
type drilled struct {
	*evidence.Logged[evidence.Drill]
	page  *evidence.DrilledPage
	at    int64           // from which it ages
	codes []tassadar.Code // why it does not count towards green, whatever it saw
	// somewhere means that what it says of its machine is one class: else it shows nothing
	// of any.
	somewhere bool
}

// drills are the pages of all drills that governance did not void, in log order.
func (a *appraisal) drills() []drilled {
	var out []drilled
	var logged []*evidence.Logged[evidence.Drill]
	var ages []int64
	for i := range a.v.Sizes().Drills {
		l, at, err := a.v.DrillAt(i)
		if err != nil {
			a.fail(err)
			return nil
		}
		if !a.v.Voided(&l.Record) {
			logged, ages = append(logged, l), append(ages, at)
		}
	}
	archs := map[string][]string{} // of machines, natively, by drills
	for _, l := range logged {
		m := &l.Body.Machine
		if host := a.machineOf(m.Host); !m.Emulated && !slices.Contains(archs[host], nativeArch(m.Arch)) {
			archs[host] = append(archs[host], nativeArch(m.Arch))
		}
	}
	for i, l := range logged {
		codes := a.drillCodes(l, archs[a.machineOf(l.Body.Machine.Host)])
		somewhere := !slices.ContainsFunc(codes, func(c tassadar.Code) bool {
			return c == tassadar.EmulationContradiction || c == tassadar.MachineClassMismatch
		})
		for j := range l.Body.Pages {
			out = append(out, drilled{l, &l.Body.Pages[j], ages[i], codes, somewhere})
		}
	}
	return out
}

// drillCodes says why a drill does not count, by the last trust, the verifier's own, and
// what it says of its machine, beside which receipts and drills name architectures of its
// host. The trust at its leaf was asked there.
func (a *appraisal) drillCodes(l *evidence.Logged[evidence.Drill], archs []string) []tassadar.Code {
	var codes []tassadar.Code
	m := &l.Body.Machine
	for _, t := range []*tassadar.Trust{a.trust, a.own} {
		if t == nil {
			continue
		}
		switch key, ok := t.Key(l.Claimed[0]); {
		case !ok || key.Role != tassadar.RoleWorker || !key.BoundTo(m.Host):
			codes = append(codes, tassadar.SignerUntrusted)
		case key.Revoked != 0:
			codes = append(codes, tassadar.KeyRevoked)
		case key.RetiredFrom != 0 && key.Retired(a.v.Existed(l.Index)): // until somebody shows when it came, it came too late
			codes = append(codes, tassadar.KeyRetired)
		}
	}
	native, emulated := strings.CutSuffix(m.Class, emulatedSuffix)
	if m.Emulated != emulated || m.Emulated != (m.Emulator != "") {
		codes = append(codes, tassadar.EmulationContradiction)
	}
	if native != m.OS+"/"+m.Arch+"/"+m.Level {
		codes = append(codes, tassadar.MachineClassMismatch)
	}
	for _, o := range a.hosts[a.machineOf(m.Host)] {
		archs = append(archs[:len(archs):len(archs)], nativeArch(o.Arch))
	}
	if !m.Emulated && slices.ContainsFunc(archs, func(arch string) bool { return arch != nativeArch(m.Arch) }) {
		codes = append(codes, tassadar.EvidenceInconsistent) // a host has one architecture (law 8)
	}
	return union(nil, codes)
}

// emulatedSuffix ends the name of a machine class that is emulated.
const emulatedSuffix = "+qemu"

// drillLines looks at every page of a prerequisite on every machine class of which the gate
// requires a cell. Until is the first instant at which some line that passes does not any
// more.
func (a *appraisal) drillLines(out *Verdict, g *tassadar.Gate, need *tassadar.Prerequisite) (lines []EvidenceLine, until int64) {
	lines, until = []EvidenceLine{}, never
	var classes []string
	for i := range out.Cells {
		if c := &out.Cells[i]; c.Required && slices.Contains(g.Profiles, c.Profile) {
			classes = append(classes, c.Machine)
		}
	}
	slices.Sort(classes)
	classes = slices.Compact(classes)
	if _, why := a.policy.Misnamed(g, need); why != "" { // it comes from elsewhere: lint refuses it
		return []EvidenceLine{{On: string(need.Kind), Reasons: []tassadar.Code{tassadar.PolicyMalformed}}}, until
	}
	all := a.drills()
	for _, class := range classes {
		for _, page := range need.Pages {
			line := a.drillLine(out.At, all, class, page, need.MaxAgeSeconds)
			if line.Passed {
				until = min(until, line.NotAfter)
			}
			lines = append(lines, line)
		}
	}
	return lines, until
}

// drillLine looks at one page on one machine class. A drill that failed stands against it
// until one passes that saw the failure in the log: a drill that was made before and held
// back takes nothing away. What failed counts against it whoever is trusted now.
func (a *appraisal) drillLine(at int64, all []drilled, class string, page tassadar.PageDigest, maxAge int64) EvidenceLine {
	line := EvidenceLine{On: DrillOn(page.Page, class), Reasons: []tassadar.Code{}}
	var last *drilled
	var passed, failed []*drilled
	codes := []tassadar.Code{tassadar.DrillMissing}
	for i := range all {
		d := &all[i]
		switch {
		case d.Body.Machine.Class != class || d.page.Page != page.Page || d.page.Digest != page.Digest:
		case !d.page.Passed && !d.somewhere:
			codes = append(codes, d.codes...) // or a worker of one class could fail pages on another
		case !d.page.Passed:
			failed = append(failed, d)
		case d.Body.Form != evidence.FormFull && !strings.HasSuffix(class, emulatedSuffix):
		case len(d.codes) > 0:
			codes = append(codes, d.codes...)
		case d.at > at:
			passed, codes = append(passed, d), append(codes, tassadar.FutureDated)
		default:
			passed = append(passed, d)
			failed = slices.DeleteFunc(failed, func(f *drilled) bool { return f.Index < uint64(d.Body.Seen.Size) })
			if last == nil || d.at >= last.at {
				last = d
			}
		}
	}
	if len(failed) > 0 {
		line.Reasons, line.Drill = append(line.Reasons, tassadar.DrillFailed), failed[len(failed)-1].Digest
		return line
	}
	if last == nil {
		line.Reasons = union(codes, nil)
		return line
	}
	line.Drill, line.NotAfter = last.Digest, after(last.at, maxAge)
	if line.Passed = at < line.NotAfter; !line.Passed {
		line.Reasons = append(line.Reasons, tassadar.DrillStale)
		return line
	}
	slices.SortFunc(passed, func(x, y *drilled) int { return cmp.Compare(x.at, y.at) })
	for _, d := range passed { // one that is dated ahead may count before this one is too old
		if d.at <= line.NotAfter {
			line.NotAfter = max(line.NotAfter, after(d.at, maxAge))
		}
	}
	return line
}
