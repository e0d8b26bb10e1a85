package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"tassadar"
)

func (b *builder) checkGate(g *tassadar.Gate) {
	doc := b.gates[g.ID]
	if !plainID.MatchString(g.ID) {
		b.at(doc, "$.gate", "gate id %q is malformed", g.ID)
	}
	b.checkID(doc, "$.gate", g.ID)
	b.checkTitle(doc, "$.title", g.Title)
	if len(g.Profiles) == 0 || len(g.Prerequisites) == 0 {
		b.at(doc, "$.gate", "a gate needs profiles and prerequisites")
		return
	}
	for i, id := range g.Profiles {
		at := fmt.Sprintf("$.profiles[%d]", i)
		if p, ok := b.bundle.Policy.Profile(id); !ok {
			b.at(doc, at, "profile %q is not declared", id)
		} else if p.Gate != g.ID {
			b.at(doc, at, "profile %s belongs to gate %s", id, p.Gate)
		}
		if slices.Contains(g.Profiles[:i], id) {
			b.at(doc, at, "profile %s stands twice", id)
		}
	}
	needsArticle := false
	for i, need := range g.Prerequisites {
		at := fmt.Sprintf("$.prerequisites[%d]", i)
		if !plainID.MatchString(need.ID) || slices.ContainsFunc(g.Prerequisites[:i], func(o tassadar.Prerequisite) bool { return o.ID == need.ID }) {
			b.at(doc, at+".id", "prerequisite id %q is malformed or stands twice", need.ID)
		}
		b.checkID(doc, at+".id", need.ID)
		b.checkTitle(doc, at+".title", need.Title)
		for _, before := range g.Prerequisites[:i] {
			if before.Covers(&need) {
				b.at(doc, at, "prerequisite %s looks at what %s looks at", need.ID, before.ID)
				break
			}
		}
		if field, why := b.bundle.Policy.Misnamed(g, &need); why != "" {
			b.at(doc, at+"."+field, "prerequisite %s: %s", need.ID, why)
		} else if need.Kind == tassadar.NeedDrills && (need.MaxAgeSeconds < minAge || need.MaxAgeSeconds > maxAge) {
			b.at(doc, at+".max_age_seconds", "prerequisite %s: max_age_seconds %d: at least %d and at most %d, 366 days", need.ID, need.MaxAgeSeconds, minAge, maxAge)
		}
		switch need.Kind {
		case tassadar.NeedImplemented:
			if _, ok := b.bundle.Policy.Profile(need.Profile); !ok {
				b.at(doc, at+".profile", "profile %q is not declared", need.Profile)
			}
		case tassadar.NeedGate:
			if _, ok := b.bundle.Policy.Gate(need.Gate); !ok {
				b.at(doc, at+".gate", "gate %q is not declared", need.Gate)
			}
			if need.Gate == g.ID {
				b.at(doc, at+".gate", "gate %s waits for itself", g.ID)
			}
			if g.ID == tassadar.GateArticle {
				b.at(doc, at, "the article gate looks at no other gate")
			}
			needsArticle = needsArticle || need.Gate == tassadar.GateArticle
		default:
			if !slices.Contains(tassadar.PrerequisiteKinds(), need.Kind) {
				b.at(doc, at+".kind", "unknown kind %q; there are %s", need.Kind, kinds())
			}
		}
	}
	if g.ID == tassadar.GateBroad && !needsArticle {
		b.at(doc, "$.prerequisites", "the broad gate needs the article gate")
	}
	b.checkLooks(doc, g)
}

// checkLooks refuses gates and prerequisites that would look at nothing, and
// so could not tell good from bad.
func (b *builder) checkLooks(doc document, g *tassadar.Gate) {
	var sees struct{ implemented, required, refusals, floors, traces bool }
	for _, id := range g.Profiles {
		p, ok := b.bundle.Policy.Profile(id)
		e, has := b.bundle.Policy.Envelope(id)
		if !ok || !has {
			return // said elsewhere
		}
		required := requires(e)
		sees.required = sees.required || required
		sees.implemented = sees.implemented || p.Implemented
		sees.refusals = sees.refusals || required && e.Require.Refusals && len(p.Refusals) > 0
		sees.floors = sees.floors || required && len(e.Require.Floors) > 0
		sees.traces = sees.traces || e.Require.Traces && slices.ContainsFunc(e.Sets, func(s tassadar.DeclaredSet) bool {
			return !s.Observed && slices.ContainsFunc(s.Backends, b.bundle.Policy.ByWeights)
		})
	}
	if !sees.required {
		b.at(doc, "$.profiles", "gate %s looks at nothing: its profiles require no cell, all are observed only", g.ID)
	}
	measured := false
	for i, need := range g.Prerequisites {
		at := fmt.Sprintf("$.prerequisites[%d]", i)
		switch need.Kind {
		case tassadar.NeedPortability, tassadar.NeedReceipts, tassadar.NeedBuilds:
			measured = true
		case tassadar.NeedCases, tassadar.NeedHorizon:
			measured = true
			b.checkNamed(doc, at, &need)
		case tassadar.NeedRefusals:
			measured = true
			if sees.implemented && !sees.refusals {
				b.at(doc, at, "prerequisite %s looks at nothing: no profile of the gate has refusal cases that its envelope asks for in a required cell", need.ID)
			}
		case tassadar.NeedFloors:
			measured = true
			if sees.implemented && !sees.floors {
				b.at(doc, at, "prerequisite %s looks at nothing: no envelope of the gate has floors for a required cell", need.ID)
			}
		case tassadar.NeedTraces:
			measured = true
			if sees.implemented && !sees.traces {
				b.at(doc, at, "prerequisite %s looks at nothing: no envelope of the gate asks for traces in a required cell of an engine that executes by weights", need.ID)
			}
		}
	}
	if !measured {
		b.at(doc, "$.prerequisites", "gate %s looks at nothing that was measured: it needs a prerequisite of kind %s, %s, %s, %s or %s",
			g.ID, tassadar.NeedPortability, tassadar.NeedReceipts, tassadar.NeedRefusals, tassadar.NeedFloors, tassadar.NeedTraces)
	}
}

// kinds lists the kinds of prerequisite for people.
func kinds() string {
	var out []string
	for _, k := range tassadar.PrerequisiteKinds() {
		out = append(out, string(k))
	}
	return strings.Join(out, ", ")
}

// checkNamed refuses a prerequisite about cases that no receipt could meet.
func (b *builder) checkNamed(doc document, at string, need *tassadar.Prerequisite) {
	p, ok := b.bundle.Policy.Profile(need.Profile)
	e, has := b.bundle.Policy.Envelope(need.Profile)
	if !ok || !has || !p.Implemented {
		return // said elsewhere
	}
	if !requires(e) {
		b.at(doc, at+".profile", "prerequisite %s looks at nothing: the envelope of profile %s requires no cell", need.ID, p.ID)
	}
	if need.Instructions > p.Limits.Instructions && p.Limits.Instructions > 0 {
		b.at(doc, at+".instructions", "prerequisite %s asks for %d instructions, and profile %s refuses a case beyond %d", need.ID, need.Instructions, p.ID, p.Limits.Instructions)
	}
	if need.Tokens > maxTokens {
		b.at(doc, at+".tokens", "prerequisite %s asks for %d tokens, and the token machine takes at most %d", need.ID, need.Tokens, uint64(maxTokens))
	}
	if need.Tokens > 0 && (!e.Require.Traces || !slices.ContainsFunc(e.Sets, func(s tassadar.DeclaredSet) bool {
		return !s.Observed && slices.ContainsFunc(s.Backends, b.bundle.Policy.ByWeights)
	})) {
		b.at(doc, at+".tokens", "prerequisite %s looks at nothing: the envelope of profile %s asks for traces of no engine that executes by weights", need.ID, p.ID)
	}
}

// requires reports whether some cell of the envelope is required.
func requires(e *tassadar.Envelope) bool {
	return slices.ContainsFunc(e.Sets, func(s tassadar.DeclaredSet) bool {
		return !s.Observed && len(s.Backends) > 0 && len(s.Toolchains) > 0 && len(s.Machines) > 0
	})
}

// checkCircles refuses gates that wait for one another, and composite profiles that are
// members of one another. What waits for itself is refused where it says so.
func (b *builder) checkCircles() {
	gates, profiles := map[string][]string{}, map[string][]string{}
	for i := range b.bundle.Policy.Gates {
		g := &b.bundle.Policy.Gates[i]
		gates[g.ID] = nil
		for _, need := range g.Prerequisites {
			if need.Kind == tassadar.NeedGate {
				gates[g.ID] = append(gates[g.ID], need.Gate)
			}
		}
	}
	for i := range b.bundle.Policy.Profiles {
		p := &b.bundle.Policy.Profiles[i]
		profiles[p.ID] = p.Members
	}
	for _, circle := range circles(gates) {
		b.at(b.gates[circle[0]], "$.prerequisites", "gates wait for one another: %s", strings.Join(circle, " → "))
	}
	for _, circle := range circles(profiles) {
		b.at(b.profiles[circle[0]], "$.members", "profiles are members of one another: %s", strings.Join(circle, " → "))
	}
}

// circles finds circles of two or more among what leads to what. Each begins and ends
// with its first name, so that it has the same words wherever the search began.
func circles(next map[string][]string) [][]string {
	const open, done = 1, 2
	var found [][]string
	state := map[string]int{}
	var path []string
	var visit func(id string)
	visit = func(id string) {
		if _, ok := next[id]; !ok || state[id] == done {
			return
		}
		if state[id] == open {
			circle := slices.Clone(path[slices.Index(path, id):])
			if first := slices.Min(circle); len(circle) > 1 {
				for circle[0] != first {
					circle = append(circle[1:], circle[0])
				}
				found = append(found, append(circle, first))
			}
			return
		}
		state[id] = open
		path = append(path, id)
		for _, to := range next[id] {
			visit(to)
		}
		path = path[:len(path)-1]
		state[id] = done
	}
	for _, id := range slices.Sorted(maps.Keys(next)) {
		visit(id)
	}
	return found
}

// checkMembers refuses members that a composite profile could never pass with, or that
// say nothing.
func (b *builder) checkMembers(doc document, p *tassadar.Profile) {
	for i, id := range p.Members {
		at := fmt.Sprintf("$.members[%d]", i)
		member, ok := b.bundle.Policy.Profile(id)
		switch {
		case id == p.ID:
			b.at(doc, at, "profile %s is a member of itself", id)
		case !ok:
			b.at(doc, at, "profile %q is not declared", id)
		case member.Gate != p.Gate:
			b.at(doc, at, "member %s belongs to gate %s, and not to gate %s", id, member.Gate, p.Gate)
		case slices.Contains(p.Members[:i], id):
			b.at(doc, at, "profile %s stands twice", id)
		}
	}
}

// warnGates says which gates can never be green, as the policy stands. The
// policy is without errors here: gates form no circle.
func (b *builder) warnGates() {
	never := map[string]bool{} // gates that were looked at
	var look func(g *tassadar.Gate) bool
	look = func(g *tassadar.Gate) bool {
		if red, seen := never[g.ID]; seen {
			return red
		}
		doc, said := b.gates[g.ID], map[string]bool{}
		warn := func(at, why string) {
			never[g.ID] = true
			if !said[why] {
				said[why] = true
				b.bundle.Warnings = append(b.bundle.Warnings, Warning{doc.file, doc.line(at), fmt.Sprintf("gate %s can never be green: %s", g.ID, why)})
			}
		}
		never[g.ID] = false
		for i, id := range g.Profiles {
			if why := b.neverPasses(id); why != "" {
				warn(fmt.Sprintf("$.profiles[%d]", i), why)
			}
		}
		for i, need := range g.Prerequisites {
			at := fmt.Sprintf("$.prerequisites[%d]", i)
			switch need.Kind {
			case tassadar.NeedImplemented:
				if p, ok := b.bundle.Policy.Profile(need.Profile); ok && !p.Implemented {
					warn(at, notImplemented(p.ID))
				}
			case tassadar.NeedGate:
				if other, ok := b.bundle.Policy.Gate(need.Gate); ok && look(other) {
					warn(at, fmt.Sprintf("it needs gate %s, which can never be green", other.ID))
				}
			case tassadar.NeedBuilds:
				for _, id := range g.Profiles {
					if module := b.unbuilt(id); module != "" {
						warn(at, fmt.Sprintf("prerequisite %s asks for two builds of every module, and %s of profile %s has no build record", need.ID, module, id))
					}
				}
			}
		}
		return never[g.ID]
	}
	for i := range b.bundle.Policy.Gates {
		look(&b.bundle.Policy.Gates[i])
	}
}

func notImplemented(profile string) string {
	return fmt.Sprintf("it needs profile %s, which is not implemented", profile)
}

// unbuilt names a module of a profile's required cells that nobody says the building of, or
// nothing.
func (b *builder) unbuilt(id string) string {
	p, _ := b.bundle.Policy.Profile(id)
	e, _ := b.bundle.Policy.Envelope(id)
	for _, set := range e.Sets {
		for _, t := range set.Toolchains {
			for i := range p.Workloads {
				w := &p.Workloads[i]
				if m, ok := w.Module(t); ok && m.Build == nil && !set.Observed {
					return fmt.Sprintf("the module of workload %s", w.ID)
				}
				for j := range w.Links {
					if m, ok := w.Links[j].Module(t); ok && m.Build == nil && !set.Observed {
						return fmt.Sprintf("link %s of workload %s", w.Links[j].Name, w.ID)
					}
				}
			}
		}
	}
	return ""
}

// neverPasses says why a profile can never pass its gate, or nothing.
func (b *builder) neverPasses(id string) string {
	p, _ := b.bundle.Policy.Profile(id)
	e, _ := b.bundle.Policy.Envelope(id)
	if !p.Implemented {
		return notImplemented(id)
	}
	if !requires(e) {
		return fmt.Sprintf("the envelope of profile %s requires no cell, all are observed only", id)
	}
	families := map[string]map[string]bool{} // by toolchain
	for _, set := range e.Sets {
		for _, t := range set.Toolchains {
			if families[t] == nil {
				families[t] = map[string]bool{}
			}
			for _, backend := range set.Backends {
				families[t][backend] = true
			}
		}
	}
	consensus := false
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			consensus = consensus || p.Workloads[i].Cases[j].Consensus
		}
	}
	for _, set := range e.Sets {
		for _, t := range set.Toolchains {
			switch {
			case set.Observed:
			case consensus && len(families[t]) < 2:
				return fmt.Sprintf("profile %s has cases without a reference, and its envelope declares one backend family for toolchain %s, where two have to agree", id, t)
			case !e.Require.Prebuilt && t == tassadar.ToolchainSupplied:
				return fmt.Sprintf("the envelope of profile %s lets prebuilt modules not count, and its module is supplied", id)
			}
		}
	}
	return ""
}
