package tassadar

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
)

// Removal is one thing that a policy no longer demands, or demands less of,
// than the policy before it (law 11). A policy record lists them all, and
// everybody computes the list again.
type Removal struct {
	Kind    RemovalKind `json:"kind"`
	Subject string      `json:"subject"` // what was weakened, in names of the policy
	Was     string      `json:"was"`     // in values
	Is      string      `json:"is"`      // "" where nothing is left
}

// String says what a removal takes away, in values.
func (r Removal) String() string {
	s := string(r.Kind) + " of " + r.Subject
	switch {
	case r.Is == "":
		return s + ": " + r.Was + " is gone"
	case r.Was == "":
		return s + ": " + r.Is + " is new"
	}
	return s + ": " + r.Was + " → " + r.Is
}

// RemovalKind says what a policy weakens.
type RemovalKind string

// The kinds of removal.
const (
	RemovedProfile      RemovalKind = "profile"
	RemovedMember       RemovalKind = "member"      // a composite profile passes without it
	RemovedCase         RemovalKind = "case"        // a call is no longer checked, or by full runs only
	RemovedReference    RemovalKind = "reference"   // another result is demanded for the same calls
	RemovedAllowedSet   RemovalKind = "allowed_set" // further results are allowed
	RemovedDerivation   RemovalKind = "derivation"  // fewer inputs from the nonce, or another generator
	RemovedRefusal      RemovalKind = "refusal"
	RemovedModule       RemovalKind = "module" // another module for the same workload and toolchain
	RemovedLimit        RemovalKind = "limit"  // limits or admissions of the profile are wider
	RemovedCell         RemovalKind = "cell"   // no longer declared, or observed where it was required
	RemovedMachines     RemovalKind = "machines"
	RemovedRuns         RemovalKind = "runs"
	RemovedAge          RemovalKind = "age"
	RemovedRequirement  RemovalKind = "requirement" // horizon, full cases, refusals, builds, machines that are emulated, programs
	RemovedVersions     RemovalKind = "versions"
	RemovedFloor        RemovalKind = "floor"
	RemovedGate         RemovalKind = "gate"
	RemovedPrerequisite RemovalKind = "prerequisite"
	RemovedEngineRule   RemovalKind = "engine_rule" // what a backend family must show
)

// Removals lists what the policy is removes or weakens of the policy was, in
// order; additions list nothing. A reference belongs to its calls and to the
// meaning of the program, which is the workload: renaming a workload, or adding
// a call to a case, removes the old case.
func Removals(was, is *Policy) []Removal {
	d := &differ{out: []Removal{}, cases: map[*Profile][]fixed{}}
	for i := range was.Profiles {
		old := &was.Profiles[i]
		now, ok := is.Profile(old.ID)
		if !ok {
			d.add(RemovedProfile, old.ID, old.Title, "")
			continue
		}
		d.profile(old, now)
	}
	for i := range was.Envelopes {
		old := &was.Envelopes[i]
		p, declared := is.Profile(old.Profile)
		if !declared {
			continue // listed as a profile
		}
		now, ok := is.Envelope(old.Profile)
		if !ok {
			now = &Envelope{Profile: old.Profile, Require: old.Require}
		}
		d.envelope(old, now)
		if before, ok := was.Profile(old.Profile); ok {
			d.floors(old, now, before, p)
		}
	}
	for i := range was.Gates {
		d.gate(&was.Gates[i], was, is)
	}
	for i := range was.Engines {
		d.engineRule(&was.Engines[i], is)
	}
	slices.SortFunc(d.out, func(x, y Removal) int {
		return cmp.Or(cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.Subject, y.Subject), cmp.Compare(x.Was, y.Was), cmp.Compare(x.Is, y.Is))
	})
	return d.out
}

type differ struct {
	out   []Removal
	cases map[*Profile][]fixed // see fixed
}

func (d *differ) add(kind RemovalKind, subject, was, is string) {
	d.out = append(d.out, Removal{kind, subject, was, is})
}

// fewer lists a number that has become smaller, more one that has grown.
func (d *differ) fewer(kind RemovalKind, subject string, was, is int64) {
	if is < was {
		d.add(kind, subject, strconv.FormatInt(was, 10), strconv.FormatInt(is, 10))
	}
}

func (d *differ) more(kind RemovalKind, subject string, was, is uint64) {
	if is > was {
		d.add(kind, subject, strconv.FormatUint(was, 10), strconv.FormatUint(is, 10))
	}
}

func (d *differ) less(kind RemovalKind, subject string, was, is Uint) {
	if is < was {
		d.add(kind, subject, strconv.FormatUint(uint64(was), 10), strconv.FormatUint(uint64(is), 10))
	}
}

// no lists a demand that was made and is not any more.
func (d *differ) no(kind RemovalKind, subject string, was, is bool) {
	if was && !is {
		d.add(kind, subject, "yes", "no")
	}
}

func (d *differ) profile(was, is *Profile) {
	if was.Gate != is.Gate {
		d.add(RemovedGate, "profile "+was.ID, was.Gate, is.Gate)
	}
	d.no(RemovedRequirement, was.ID+" implemented", was.Implemented, is.Implemented)
	for _, id := range was.Members {
		if !slices.Contains(is.Members, id) {
			d.add(RemovedMember, was.ID, id, "")
		}
	}
	l, m := &was.Limits, &is.Limits
	d.more(RemovedLimit, was.ID+" memory_pages", uint64(l.MemoryPages), uint64(m.MemoryPages))
	d.more(RemovedLimit, was.ID+" output_bytes", uint64(l.OutputBytes), uint64(m.OutputBytes))
	if l.Instructions != 0 && m.Instructions == 0 { // none is the widest
		d.add(RemovedLimit, was.ID+" instructions", strconv.FormatUint(uint64(l.Instructions), 10), "")
	}
	d.more(RemovedLimit, was.ID+" instructions", uint64(l.Instructions), uint64(m.Instructions))
	d.more(RemovedLimit, was.ID+" time_seconds", uint64(l.TimeSeconds), uint64(m.TimeSeconds))
	d.more(RemovedLimit, was.ID+" module_bytes", uint64(l.ModuleBytes), uint64(m.ModuleBytes))
	a, b := &was.Admits, &is.Admits
	d.more(RemovedLimit, was.ID+" admitted memory_pages", uint64(a.MemoryPages), uint64(b.MemoryPages))
	wider(d, was.ID+" admitted types", a.Types, b.Types, false)
	wider(d, was.ID+" admitted features", a.Features, b.Features, false)
	wider(d, was.ID+" admitted operators", a.Operators, b.Operators, true)
	wider(d, was.ID+" admitted shapes", a.Shapes, b.Shapes, true)
	wider(d, was.ID+" admitted imports", a.Imports, b.Imports, false)
	d.no(RemovedLimit, was.ID+" no start function", !a.Start, !b.Start)
	for i := range was.Workloads {
		old := &was.Workloads[i]
		at := slices.IndexFunc(is.Workloads, func(w Workload) bool { return w.ID == old.ID })
		now := &Workload{}
		if at >= 0 {
			now = &is.Workloads[at]
		}
		d.workload(was.ID, old, now)
	}
	refuses := map[Digest]bool{}
	for i := range is.Refusals {
		refuses[refusalInput(&is.Refusals[i])] = true
	}
	for i := range was.Refusals {
		if old := &was.Refusals[i]; !refuses[refusalInput(old)] {
			d.add(RemovedRefusal, was.ID+" "+old.ID, fmt.Sprintf("%s by %s", old.Code, old.By), "")
		}
	}
}

// wider lists what a profile admits that it did not. Where none named means all,
// naming none is the widest.
func wider[T ~string](d *differ, subject string, was, is []T, noneIsAll bool) {
	if noneIsAll && len(was) == 0 {
		return
	}
	more := slices.ContainsFunc(is, func(x T) bool { return !slices.Contains(was, x) })
	if more || noneIsAll && len(is) == 0 {
		d.add(RemovedLimit, subject, fmt.Sprint(was), fmt.Sprint(is))
	}
}

// refusalInput names what a refusal case refuses and how, whatever it is called.
func refusalInput(r *Refuse) Digest {
	x := *r
	x.ID, x.About = "", ""
	return x.Digest()
}

func (d *differ) workload(profile string, was, is *Workload) {
	d.modules(profile+" "+was.ID, was.Modules, is.Modules, is.ID != "")
	for i := range was.Links {
		name := fmt.Sprintf("%s %s link %d (%s)", profile, was.ID, i+1, was.Links[i].Name)
		if i >= len(is.Links) || is.Links[i].Name != was.Links[i].Name || is.Links[i].Attempt != was.Links[i].Attempt {
			if is.ID != "" {
				d.add(RemovedModule, name, was.Links[i].Name, "")
			}
			continue
		}
		d.modules(name, was.Links[i].Modules, is.Links[i].Modules, true)
	}
	if is.ID != "" && len(is.Links) > len(was.Links) {
		d.add(RemovedModule, profile+" "+was.ID+" links", strconv.Itoa(len(was.Links)), strconv.Itoa(len(is.Links)))
	}
	if is.ID != "" {
		d.no(RemovedRequirement, profile+" "+was.ID+" cut into slices", was.Sliced, is.Sliced)
	}
	byInputs := map[Digest][]*Case{}
	for i := range is.Cases {
		inputs := is.Cases[i].Inputs()
		byInputs[inputs] = append(byInputs[inputs], &is.Cases[i])
	}
	for i := range was.Cases {
		old := &was.Cases[i]
		d.testCase(profile+" "+CaseID(was.ID, old.ID), old, byInputs[old.Inputs()])
	}
	if old := was.Derive; old != nil {
		text := func(w *Derive) string {
			if w == nil {
				return ""
			}
			return fmt.Sprintf("%d from %s", w.Count, w.Generator)
		}
		if is.Derive == nil || is.Derive.Generator != old.Generator || is.Derive.Count < old.Count {
			d.add(RemovedDerivation, profile+" "+was.ID, text(old), text(is.Derive))
		}
	}
}

// modules lists the toolchains for which another module runs now. Where the
// whole workload is gone its cases say so.
func (d *differ) modules(name string, was, is []Module, there bool) {
	if !there {
		return
	}
	seen := map[string]bool{}
	for _, m := range slices.Concat(was, is) {
		if seen[m.Toolchain] {
			continue
		}
		seen[m.Toolchain] = true
		old, had := moduleFor(was, m.Toolchain)
		now, has := moduleFor(is, m.Toolchain)
		switch {
		case !had:
		case !has:
			d.add(RemovedModule, name+" "+m.Toolchain, string(old.Digest), "")
		case now.Digest != old.Digest || (old.Build == nil) != (now.Build == nil) || old.Build != nil && DigestOf(old.Build) != DigestOf(now.Build):
			d.add(RemovedModule, name+" "+m.Toolchain, string(old.Digest), string(now.Digest))
		}
	}
}

// testCase compares a case with those that make the same calls: with the one of
// the same id where several do.
func (d *differ) testCase(name string, old *Case, same []*Case) {
	if len(same) == 0 {
		d.add(RemovedCase, name, callsText(old.Calls), "")
		return
	}
	now := same[0]
	for _, c := range same {
		if c.ID == old.ID {
			now = c
			break
		}
	}
	if !old.Full && now.Full {
		d.add(RemovedCase, name, "every run", "full runs")
	}
	if DigestOf(old.Expect) != DigestOf(now.Expect) || old.Consensus != now.Consensus {
		d.add(RemovedReference, name, referenceText(old), referenceText(now))
	}
	for _, r := range now.Allow {
		known := func(x Result) bool { return x.Digest() == r.Digest() }
		if !slices.ContainsFunc(old.Allow, known) && old.Expect.Digest() != r.Digest() {
			d.add(RemovedAllowedSet, name, "", ResultText(r))
		}
	}
}

func referenceText(c *Case) string {
	if c.Consensus {
		return "consensus"
	}
	return ResultText(c.Expect)
}

// ResultText is a result for people: its canonical JSON where that is short.
func ResultText(r Result) string { return shortText(r, r.Digest()) }

func callsText(calls []Call) string { return shortText(calls, DigestOf(calls)) }

func shortText(v any, digest Digest) string {
	data, err := Canonical(v)
	if err != nil || len(data) > 200 {
		return digest.Short()
	}
	return string(data)
}

func (d *differ) envelope(was, is *Envelope) {
	now := map[Cell]bool{}
	for _, c := range is.Cells() {
		now[c.Cell] = c.Required
	}
	for _, c := range was.Cells() {
		required, declared := now[c.Cell]
		switch {
		case !declared:
			d.add(RemovedCell, c.Cell.String(), cellText(c.Required), "")
		case c.Required && !required:
			d.add(RemovedCell, c.Cell.String(), cellText(true), cellText(false))
		}
	}
	p, old, req := was.Profile, &was.Require, &is.Require
	d.fewer(RemovedMachines, p+" machines", int64(old.Machines), int64(req.Machines))
	d.fewer(RemovedMachines, p+" workers", int64(old.Workers), int64(req.Workers))
	d.fewer(RemovedRuns, p, int64(old.Runs), int64(req.Runs))
	if req.MaxAgeSeconds > old.MaxAgeSeconds {
		d.add(RemovedAge, p, strconv.FormatInt(old.MaxAgeSeconds, 10), strconv.FormatInt(req.MaxAgeSeconds, 10))
	}
	d.less(RemovedRequirement, p+" horizon", old.Horizon, req.Horizon)
	d.less(RemovedRequirement, p+" horizon_tokens", old.HorizonTokens, req.HorizonTokens)
	d.no(RemovedRequirement, p+" full_cases", old.FullCases, req.FullCases)
	d.no(RemovedRequirement, p+" traces", old.Traces, req.Traces)
	d.fewer(RemovedRequirement, p+" slices", int64(old.Slices), int64(req.Slices))
	d.no(RemovedRequirement, p+" refusals", old.Refusals, req.Refusals)
	d.no(RemovedRequirement, p+" built by the worker", !old.Prebuilt, !req.Prebuilt)
	d.no(RemovedRequirement, p+" not emulated", !old.Emulated, !req.Emulated)
	for _, f := range old.Floors {
		at := slices.IndexFunc(req.Floors, func(x Floor) bool { return x.Case == f.Case })
		switch {
		case at < 0:
			d.add(RemovedFloor, p+" "+f.Case, strconv.FormatUint(uint64(f.MaxRatioMilli), 10), "")
		default:
			d.more(RemovedFloor, p+" "+f.Case, uint64(f.MaxRatioMilli), uint64(req.Floors[at].MaxRatioMilli))
		}
	}
	for _, f := range sortedNames(old.Engines) {
		d.versions(p+" engine "+f, old.Engines[f], req.Engines[f])
	}
	for _, f := range sortedNames(old.Compilers) {
		d.versions(p+" compiler "+f, old.Compilers[f], req.Compilers[f])
	}
	d.versions(p+" program", old.Program, req.Program)
	if len(old.Programs) > 0 && (len(req.Programs) == 0 || slices.ContainsFunc(req.Programs, func(x Digest) bool { return !slices.Contains(old.Programs, x) })) {
		d.add(RemovedRequirement, p+" programs", fmt.Sprint(old.Programs), fmt.Sprint(req.Programs))
	}
}

// floors lists those that are about other calls than before, though these are still there:
// cases may exchange their names.
func (d *differ) floors(was, is *Envelope, before, after *Profile) {
	for _, f := range was.Require.Floors {
		named := func(c fixed) bool { return c.id == f.Case }
		old, now := slices.IndexFunc(d.fixed(before), named), slices.IndexFunc(d.fixed(after), named)
		if old < 0 || now < 0 || !slices.ContainsFunc(is.Require.Floors, func(x Floor) bool { return x.Case == f.Case }) {
			continue // nothing meets it, or it is listed as gone
		}
		x, y := &d.fixed(before)[old], &d.fixed(after)[now]
		there := slices.ContainsFunc(d.fixed(after), func(c fixed) bool { return c.workload == x.workload && c.inputs == x.inputs })
		if there && x.inputs != y.inputs {
			d.add(RemovedFloor, was.Profile+" "+f.Case, callsText(x.calls), callsText(y.calls))
		}
	}
}

func sortedNames[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for name := range m {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

func cellText(required bool) string {
	if required {
		return "required"
	}
	return "observed"
}

// versions lists a range that is not the same or one end of which was open and
// is not any more.
func (d *differ) versions(subject string, was, is VersionRange) {
	narrower := func(was, is string) bool { return was == is || was == "" }
	if !narrower(was.Min, is.Min) || !narrower(was.Max, is.Max) {
		d.add(RemovedVersions, subject, was.String(), is.String())
	}
}

func (d *differ) gate(old *Gate, was, is *Policy) {
	now, ok := is.Gate(old.ID)
	if !ok {
		// Of a gate whose profiles are all gone nothing is left to say.
		if slices.ContainsFunc(old.Profiles, func(id string) bool { _, there := is.Profile(id); return there }) {
			d.add(RemovedGate, old.ID, old.Title, "")
		}
		return
	}
	for _, need := range old.Prerequisites {
		if need.Kind == NeedDrills {
			d.drills(old.ID+" "+need.ID, &need, now)
			continue
		}
		if !slices.ContainsFunc(now.Prerequisites, func(p Prerequisite) bool { return p.Covers(&need) && d.keepsCases(was, is, &need, &p) }) {
			d.add(RemovedPrerequisite, old.ID+" "+need.ID, need.text(), "")
		}
	}
	for _, id := range old.Profiles {
		if _, there := is.Profile(id); there && !slices.Contains(now.Profiles, id) {
			d.add(RemovedGate, old.ID+" profile "+id, "yes", "no")
		}
	}
}

// fixed is a fixed case of a profile: what it runs is its workload and its inputs.
type fixed struct {
	id, workload string
	calls        []Call
	inputs       Digest
}

// fixed lists the fixed cases of a profile.
func (d *differ) fixed(p *Profile) []fixed {
	if all, ok := d.cases[p]; ok {
		return all
	}
	all := []fixed{}
	for i := range p.Workloads {
		w := &p.Workloads[i]
		for j := range w.Cases {
			c := &w.Cases[j]
			all = append(all, fixed{CaseID(w.ID, c.ID), w.ID, c.Calls, c.Inputs()})
		}
	}
	d.cases[p] = all
	return all
}

// keepsCases reports whether a prerequisite names all cases that another one named and that
// are still there: cases may exchange their names.
func (d *differ) keepsCases(was, is *Policy, old, now *Prerequisite) bool {
	before, had := was.Profile(old.Profile)
	after, has := is.Profile(now.Profile)
	if !had || !has || len(old.Cases) == 0 {
		return true // listed as a profile
	}
	names := func(cases []string) func(fixed) bool {
		set := map[string]bool{}
		for _, name := range cases {
			set[name] = true
		}
		return func(c fixed) bool { return set[c.id] || set[c.workload] }
	}
	type runs struct {
		workload string
		inputs   Digest
	}
	there, named := map[runs]bool{}, names(now.Cases)
	for _, c := range d.fixed(after) {
		what := runs{c.workload, c.inputs}
		there[what] = there[what] || named(c)
	}
	demanded := names(old.Cases)
	return !slices.ContainsFunc(d.fixed(before), func(c fixed) bool {
		still, is := there[runs{c.workload, c.inputs}]
		return demanded(c) && is && !still
	})
}

// drills lists the pages that a gate does not ask for any more in the form that they had,
// and those whose drills may be older. A page with another digest is another page: the one
// that was is gone, and the one that is stands beside it.
func (d *differ) drills(subject string, old *Prerequisite, now *Gate) {
	for _, page := range old.Pages {
		is, youngest := "", int64(-1)
		for i := range now.Prerequisites {
			n := &now.Prerequisites[i]
			for _, p := range n.Pages {
				switch {
				case n.Kind != NeedDrills || p.Page != page.Page:
				case p != page:
					is = string(p.Digest)
				case youngest < 0 || n.MaxAgeSeconds < youngest:
					youngest = n.MaxAgeSeconds
				}
			}
		}
		switch {
		case youngest < 0:
			d.add(RemovedPrerequisite, subject+" page "+page.Page, string(page.Digest), is)
		case youngest > old.MaxAgeSeconds:
			d.add(RemovedAge, subject+" page "+page.Page, strconv.FormatInt(old.MaxAgeSeconds, 10), strconv.FormatInt(youngest, 10))
		}
	}
}

// engineRule lists what a family need not show any more. Where no cell of the
// family is declared nobody shows anything.
func (d *differ) engineRule(old *EngineRule, is *Policy) {
	declared := is.declares(old.Backend)
	now, ok := is.EngineRule(old.Backend, old.Arch)
	if !ok {
		now = &EngineRule{}
	}
	for _, part := range []struct{ was, is map[string]string }{{old.Canaries, now.Canaries}, {old.Evidence, now.Evidence}} {
		names := make([]string, 0, len(part.was))
		for name := range part.was {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			if declared && part.is[name] != part.was[name] {
				d.add(RemovedEngineRule, old.Backend+" "+old.Arch+" "+name, part.was[name], part.is[name])
			}
		}
	}
}

// declares reports whether some cell of the backend family is declared.
func (p *Policy) declares(family string) bool {
	return slices.ContainsFunc(p.Envelopes, func(e Envelope) bool {
		return slices.ContainsFunc(e.Sets, func(s DeclaredSet) bool { return slices.Contains(s.Backends, family) })
	})
}

// Before is the policy that a new one is compared with: the last one, and of
// what is new in it the last form that an earlier policy had, so that nothing
// changes by leaving for a while. Earlier are all policies up to the last.
func Before(earlier []*Policy, is *Policy) *Policy {
	if len(earlier) == 0 {
		return &Policy{}
	}
	out := *earlier[len(earlier)-1]
	out.Profiles, out.Envelopes, out.Gates = slices.Clone(out.Profiles), slices.Clone(out.Envelopes), slices.Clone(out.Gates)
	for _, old := range slices.Backward(earlier) {
		for i := range old.Profiles {
			p := &old.Profiles[i]
			_, returns := is.Profile(p.ID)
			if _, have := out.Profile(p.ID); have || !returns {
				continue
			}
			out.Profiles = append(out.Profiles, *p)
		}
		for i := range old.Envelopes {
			e := &old.Envelopes[i]
			_, returns := is.Envelope(e.Profile)
			if _, have := out.Envelope(e.Profile); !have && returns {
				out.Envelopes = append(out.Envelopes, *e)
			}
		}
		for i := range old.Gates {
			g := &old.Gates[i]
			_, returns := is.Gate(g.ID)
			if _, have := out.Gate(g.ID); !have && returns {
				out.Gates = append(out.Gates, *g)
			}
		}
	}
	out.Engines = returningRules(earlier, is)
	return &out
}

// returningRules are the engine rules of the last policy; for a family that it
// declares no cell of and the new one does, those of the last policy that did:
// while nothing of a family is declared, its rules go unnoticed.
func returningRules(earlier []*Policy, is *Policy) []EngineRule {
	last := earlier[len(earlier)-1]
	out := slices.Clone(last.Engines)
	looked := map[string]bool{}
	for _, old := range earlier {
		for i := range old.Engines {
			family := old.Engines[i].Backend
			if looked[family] || last.declares(family) || !is.declares(family) {
				continue
			}
			looked[family] = true
			at := len(earlier) - 1
			for at >= 0 && !earlier[at].declares(family) {
				at--
			}
			if at < 0 {
				continue
			}
			of := func(r EngineRule) bool { return r.Backend == family }
			out = slices.DeleteFunc(out, of)
			for _, r := range earlier[at].Engines {
				if of(r) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}
