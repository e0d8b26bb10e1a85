package policy

import (
	"fmt"
	"slices"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/workload"
)

// checkClaims refuses a profile that says more than its workloads exercise: for
// every toolchain that its envelope declares, each admitted number type, feature
// and import occurs in a module of a workload with cases, each family of
// operators in code that a call of some case can come to, and each shape of
// calls in some case, fixed or derived. Of refusal cases the control calls count, which must
// succeed.
func (b *builder) checkClaims(p *tassadar.Profile, e *tassadar.Envelope) {
	doc := b.profiles[p.ID]
	b.checkVocabulary(p)
	for _, t := range declaredToolchains(e) {
		seen := map[string]bool{}
		for i := range p.Workloads {
			w := &p.Workloads[i]
			if len(w.Cases) == 0 || !hasModules(w, t) {
				continue
			}
			module, links := b.program(w, t)
			for _, l := range links {
				see(seen, l.Module)
				seeCalls(seen, l.Module, nil)
			}
			see(seen, module)
			derived := derivedCalls(p, w)
			b.checkDerived(p, i, module, derived)
			calls := slices.Clone(derived)
			for j := range w.Cases {
				calls = append(calls, w.Cases[j].Calls...)
			}
			if len(calls) > 0 { // a case without calls is told of elsewhere
				seeCalls(seen, module, calls)
			}
		}
		for i := range p.Refusals {
			if r := &p.Refusals[i]; r.Denied != nil && len(r.Calls) > 1 {
				seeCalls(seen, b.bundle.Modules[r.Module.Digest], r.Calls[:len(r.Calls)-1])
			}
		}
		b.checkSeen(doc, p, seen, t)
	}
}

// derivedCalls are the calls of many derived cases, the same every time, where
// the profile names operators or shapes. Elsewhere fixed cases have to do:
// admission lets derived ones pass, and drawing them takes time.
func derivedCalls(p *tassadar.Profile, w *tassadar.Workload) []tassadar.Call {
	if w.Derive == nil || len(p.Admits.Operators)+len(p.Admits.Shapes) == 0 {
		return nil
	}
	many := &tassadar.Workload{ID: w.ID, Derive: &tassadar.Derive{Generator: w.Derive.Generator, Count: 10 * maxDerived}}
	cases, err := workload.Derived(many, []byte("lint"))
	if err != nil {
		return nil // an unknown generator is told of where the workload is checked
	}
	var out []tassadar.Call
	for i := range cases {
		out = append(out, cases[i].Calls...)
	}
	return out
}

// checkDerived refuses a workload whose derived cases would not be admitted,
// where the profile names what it admits.
func (b *builder) checkDerived(p *tassadar.Profile, at int, module []byte, calls []tassadar.Call) {
	if len(calls) == 0 {
		return
	}
	operators, shapes, err := admission.Claims(module, calls)
	if err != nil {
		return
	}
	check := func(used, named []string) {
		for _, what := range used {
			if len(named) > 0 && !slices.Contains(named, what) {
				b.at(b.profiles[p.ID], fmt.Sprintf("$.workloads[%d].derive", at), "derived cases use %s, which is not admitted", what)
			}
		}
	}
	check(operators, p.Admits.Operators)
	check(shapes, p.Admits.Shapes)
}

// see adds what a module uses. One that does not decode adds nothing; admission
// has said so for each case.
func see(seen map[string]bool, module []byte) {
	if uses, err := admission.Uses(module); err == nil {
		add(seen, uses)
	}
}

// seeCalls adds what calls exercise, likewise.
func seeCalls(seen map[string]bool, module []byte, calls []tassadar.Call) {
	if operators, shapes, err := admission.Claims(module, calls); err == nil {
		add(seen, operators)
		add(seen, shapes)
	}
}

func add(seen map[string]bool, names []string) {
	for _, name := range names {
		seen[name] = true
	}
}

// checkSeen compares what is admitted with what was seen.
func (b *builder) checkSeen(doc document, p *tassadar.Profile, seen map[string]bool, toolchain string) {
	claim := func(at, what, advice string) {
		if !seen[what] {
			b.at(doc, at, "%s is admitted, and no case exercises it with a module of %s%s", what, toolchain, advice)
		}
	}
	each := func(key string, listed, names []string, advice string) {
		for i, name := range names {
			if len(listed) > 0 {
				claim(fmt.Sprintf("$.admits.%s[%d]", key, i), name, "")
			} else {
				claim("$.admits", name, advice)
			}
		}
	}
	for i, v := range p.Admits.Types {
		claim(fmt.Sprintf("$.admits.types[%d]", i), string(v), "")
	}
	each("features", p.Admits.Features, p.Admits.Features, "")
	each("imports", p.Admits.Imports, p.Admits.Imports, "")
	each("operators", p.Admits.Operators, p.OperatorFamilies(), "; name under admits.operators what is meant")
	each("shapes", p.Admits.Shapes, p.CallShapes(), "; name under admits.shapes what is meant")
}

// checkVocabulary refuses names under operators and shapes that nothing has, or
// that types and memory exclude.
func (b *builder) checkVocabulary(p *tassadar.Profile) {
	all := *p
	all.Admits.Operators, all.Admits.Shapes = nil, nil
	check := func(key string, names, known []string) {
		for i, name := range names {
			if !slices.Contains(known, name) || slices.Contains(names[:i], name) {
				b.at(b.profiles[p.ID], fmt.Sprintf("$.admits.%s[%d]", key, i), "%q stands twice or is none of %v", name, known)
			}
		}
	}
	check("operators", p.Admits.Operators, all.OperatorFamilies())
	check("shapes", p.Admits.Shapes, all.CallShapes())
}

// checkSuite refuses a refusal suite, where the envelope asks for one, that
// leaves out a class of inputs which the profile refuses.
func (b *builder) checkSuite(p *tassadar.Profile, e *tassadar.Envelope) {
	if !e.Require.Refusals || len(p.Refusals) == 0 {
		return
	}
	for _, code := range p.Refuses() {
		if !slices.ContainsFunc(p.Refusals, func(r tassadar.Refuse) bool { return r.Code == code }) {
			b.at(b.profiles[p.ID], "$.refusals", "the envelope asks for refusals, and no case is refused with %s", code)
		}
	}
}

// declaredToolchains are those of an envelope's cells, each once.
func declaredToolchains(e *tassadar.Envelope) []string {
	var out []string
	for _, set := range e.Sets {
		for _, t := range set.Toolchains {
			if !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out
}
