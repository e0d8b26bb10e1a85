package report

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
)

// Gate is the document of gate --json.
type Gate struct {
	Head
	appraise.Gate
	Prerequisites []Prerequisite `json:"prerequisites"`
}

// Prerequisite is the verdict on a prerequisite, with the commands that would show it
// again, on machines of the classes of its cells.
type Prerequisite struct {
	appraise.Prerequisite
	Evidence []EvidenceLine `json:"evidence"`
	Again    []string       `json:"again"`
}

// EvidenceLine is one thing that a prerequisite looked at, with the command that would
// show it again, on a machine of the class of its cell.
type EvidenceLine struct {
	appraise.EvidenceLine
	Again string `json:"again"`
}

// GateOf returns the report on one gate of the verdict.
func GateOf(v *appraise.Verdict, g *appraise.Gate) Gate {
	out := Gate{HeadOf(v), *g, []Prerequisite{}}
	out.Reasons = listed(out.Reasons)
	for i := range g.Prerequisites {
		p := Prerequisite{Prerequisite: g.Prerequisites[i], Evidence: []EvidenceLine{}, Again: Again(v, g, &g.Prerequisites[i])}
		p.Reasons = listed(p.Reasons)
		for _, line := range p.Prerequisite.Evidence {
			p.Evidence = append(p.Evidence, EvidenceLine{line, againOf(v, g, p.Kind, &line)})
		}
		p.Prerequisite.Evidence = nil
		out.Prerequisites = append(out.Prerequisites, p)
	}
	out.Gate.Prerequisites = nil
	return out
}

// Again lists the commands that would show a prerequisite again.
func Again(v *appraise.Verdict, g *appraise.Gate, p *appraise.Prerequisite) []string {
	out := []string{}
	add := func(command string) {
		if !slices.Contains(out, command) {
			out = append(out, command)
		}
	}
	for i := range p.Evidence {
		line := &p.Evidence[i]
		if c, err := tassadar.ParseCell(line.On); err == nil && p.Kind != string(tassadar.NeedTraces) {
			add(measureAgain(fragment(v, c.Profile)))
			continue
		}
		if p.Kind == string(tassadar.NeedTraces) {
			add("tassadar audit " + g.Gate)
			continue
		}
		add(againOf(v, g, p.Kind, line))
	}
	if len(out) == 0 {
		add("tassadar gate " + g.Gate)
	}
	return out
}

// againOf is the command that would show again what a prerequisite looked at.
func againOf(v *appraise.Verdict, g *appraise.Gate, kind string, line *appraise.EvidenceLine) string {
	c, err := tassadar.ParseCell(line.On)
	switch {
	case err == nil && kind == string(tassadar.NeedTraces) && len(line.Receipts) > 0:
		return "tassadar challenge " + string(line.Receipts[0])
	case err == nil:
		return measureAgain(strings.Join([]string{fragment(v, c.Profile), c.Backend, c.Toolchain, c.Machine}, ","))
	case kind == string(tassadar.NeedImplemented):
		return "tassadar profile show " + line.On
	case kind == string(tassadar.NeedDrills):
		if page, class, ok := appraise.ParseDrillOn(line.On); ok {
			return drillAgain(page, class)
		}
	case kind == string(tassadar.NeedGate):
		return "tassadar gate " + strings.TrimPrefix(line.On, "gate ")
	}
	return "tassadar gate " + g.Gate
}

func measureAgain(only string) string { return "tassadar run --full --again --only " + only }

// fragment is the shortest end of a profile's id, from a dot on, that no other profile
// has in its id.
func fragment(v *appraise.Verdict, profile string) string {
	out := profile
	for rest := profile; ; {
		_, after, ok := strings.Cut(rest, ".")
		others := func(p appraise.Profile) bool { return p.Profile != profile && strings.Contains(p.Profile, after) }
		if !ok || !strings.Contains(after, ".") || slices.ContainsFunc(v.Profiles, others) {
			return out
		}
		out, rest = after, after
	}
}
