package appraise

import (
	"fmt"
	"slices"
	"strings"

	"tassadar"
)

// joinMembers lets composite profiles of a gate pass only where all their members do,
// and no longer than these. A member that the gate does not list, that stands twice or
// that leads into a circle is malformed: lint refuses it, and a composite that comes from
// elsewhere with one never passes.
func (a *appraisal) joinMembers(rows []GateProfile) {
	j := joining{a: a, rows: map[string]*GateProfile{}, open: map[string]bool{}, circle: map[string]bool{}}
	for i := range rows {
		j.rows[rows[i].Profile] = &rows[i]
	}
	for i := range rows {
		j.join(rows[i].Profile)
	}
	for i := range rows {
		p := &rows[i]
		*p = *j.rows[p.Profile] // also where the gate lists it twice
		p.Members = nil
		for _, id := range a.members(p.Profile) {
			line := EvidenceLine{On: id, Reasons: []tassadar.Code{tassadar.PolicyMalformed}}
			if member := j.rows[id]; member != nil {
				line.Passed, line.Reasons = member.Passed, slices.Clone(member.Reasons)
			}
			p.Members = append(p.Members, line)
		}
	}
}

// members are those of a profile of the policy.
func (a *appraisal) members(profile string) []string {
	if p, ok := a.policy.Profile(profile); ok {
		return p.Members
	}
	return nil
}

// joining is a gate whose composite profiles are decided, members first.
type joining struct {
	a      *appraisal
	rows   map[string]*GateProfile
	open   map[string]bool // begun; false once decided
	circle map[string]bool // decided, and its members lead into a circle
}

func (j *joining) join(id string) {
	if _, begun := j.open[id]; begun {
		return
	}
	j.open[id] = true
	row, seen := j.rows[id], map[string]bool{}
	for _, m := range j.a.members(id) {
		member := j.rows[m]
		if member != nil {
			j.join(m)
		}
		circle := j.open[m] || j.circle[m]
		if circle {
			j.circle[id] = true
		}
		if member == nil || seen[m] || circle {
			row.fail(tassadar.PolicyMalformed)
		}
		if member == nil || j.open[m] || !member.Passed {
			row.fail(tassadar.GateNotGreen)
		}
		if row.Passed {
			row.Until = min(row.Until, member.Until)
		}
		seen[m] = true
	}
	j.open[id] = false
}

// fail adds a reason for which the profile does not pass.
func (p *GateProfile) fail(code tassadar.Code) {
	p.Passed, p.Until, p.Reasons = false, 0, union(p.Reasons, []tassadar.Code{code})
}

// memberFindings names the members for which a composite does not pass.
func memberFindings(members []EvidenceLine) []Finding {
	var out []Finding
	for _, m := range members {
		if m.Passed {
			continue
		}
		var why []string
		for _, code := range m.Reasons {
			why = append(why, string(code))
		}
		out = append(out, Finding{Code: tassadar.GateNotGreen, Detail: fmt.Sprintf("member %s of its profile did not pass: %s", m.On, strings.Join(why, ", "))})
	}
	return out
}
