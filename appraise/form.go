package appraise

import (
	"reflect"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// checkForm finds what no worker writes: a receipt that contradicts itself, or
// says what nobody asked. Such a receipt proves nothing (law 3).
func (a *unit) checkForm(r *reading, p *tassadar.Profile) {
	rc, as := &r.Body, &r.assignment.Body
	bad := func(caseID, format string, args ...any) {
		r.find(tassadar.EvidenceUnverifiable, caseID, format, args...)
	}
	if rc.Runs > as.Runs || rc.Full != as.Full {
		bad("", "%d runs, full %t; the assignment asks for %d, full %t", rc.Runs, rc.Full, as.Runs, as.Full)
	}
	if !sameSubjects(r.Subject, rc.Subjects()) {
		bad("", "the statement's subjects are not the profile and the modules of the receipt")
	}
	names := map[string]int{} // 0: unknown or seen
	once := func(id, what string) {
		if names[id] == 0 {
			bad(id, "%s %q is not in the profile or stands twice", what, id)
		}
		names[id] = 0
	}
	for i := range p.Workloads {
		w := &p.Workloads[i]
		for link := range len(w.Links) + 1 {
			m := evidence.MeasuredModule{Workload: w.ID, Link: link}
			names[m.Name()] = 1
		}
		for j := range w.Cases {
			names[tassadar.CaseID(w.ID, w.Cases[j].ID)] = 1
		}
		for _, d := range r.assignment.of(a.v, w.ID) {
			names[d.id] = 1
		}
	}
	for i := range rc.Modules {
		once(rc.Modules[i].Name(), "module of")
	}
	for i := range rc.Cases {
		c := &rc.Cases[i]
		once(c.ID, "case")
		r.checkSeen(c.ID, c.Seen)
		if t := c.Trace; t != nil && (t.Tokens == 0 || !t.Program.Valid() || !t.Statement.Valid() || !t.Root.Valid()) {
			bad(c.ID, "a trace of %d tokens without the digests of its program, its statement or its windows", t.Tokens)
		}
		if c.Instructions > p.Limits.Instructions && p.Limits.Instructions != 0 {
			bad(c.ID, "%d instructions, the profile's limit is %d", c.Instructions, p.Limits.Instructions)
		}
	}
	clear(names)
	for i := range p.Refusals {
		names[p.Refusals[i].ID] = 1
	}
	for i := range rc.Refusals {
		c := &rc.Refusals[i]
		once(c.ID, "refusal")
		r.checkSeen(c.ID, c.Seen)
	}
}

// checkSeen finds endings that contradict themselves.
func (r *reading) checkSeen(id string, all []evidence.Observation) {
	total := 0
	for i := range all {
		s := &all[i]
		ok := s.Runs >= 1
		switch s.Ended {
		case tassadar.EndedReturned, tassadar.EndedTrapped:
			ok = ok && s.Digest.Valid() && s.Code == "" && s.By == ""
		case tassadar.EndedRefused:
			ok = ok && s.Digest == "" && s.Code.Known() &&
				(s.By == tassadar.ByAdmission || s.By == tassadar.ByLimit || s.By == tassadar.ByEngine)
		case tassadar.EndedNotMeasured, tassadar.EndedSkipped:
			ok = ok && s.Digest == "" && s.By == ""
		default:
			ok = false
		}
		if s.Lacks != nil {
			ok = ok && s.Ended == tassadar.EndedNotMeasured && !slices.ContainsFunc(s.Lacks, func(c string) bool { return !tassadar.ValidCapability(c) })
		}
		if s.Result != nil {
			ok = ok && s.Result.Digest() == s.Digest && (s.Result.Trap() != "") == (s.Ended == tassadar.EndedTrapped)
		}
		total += s.Runs
		if !ok || total > r.Body.Runs {
			r.find(tassadar.EvidenceUnverifiable, id, "an ending that contradicts itself: %s, code %q by %q, %d runs of %d", s.Ended, s.Code, s.By, s.Runs, r.Body.Runs)
			return
		}
	}
}

func sameSubjects(a, b []evidence.Subject) bool { return reflect.DeepEqual(a, b) }
