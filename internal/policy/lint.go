package policy

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/backend/known"
	"tassadar/internal/invocation"
	compilers "tassadar/internal/toolchain"
	"tassadar/workload"
)

// at reports a problem at a YAML path of a document, with file and line.
func (b *builder) at(doc document, yamlPath, format string, args ...any) {
	if len(b.problems) >= maxProblems {
		b.problem(nil)
		return
	}
	b.problem(fmt.Errorf("%s:%d: %s", doc.file, doc.line(yamlPath), fmt.Sprintf(format, args...)))
}

var (
	profileID = regexp.MustCompile(`^[a-z0-9_]+(\.[a-z0-9_]+)*\.v[1-9][0-9]*$`)
	plainID   = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9_-]*$`)
	family    = regexp.MustCompile(`^[a-z0-9][a-z0-9_.-]*$`)
	toolchain = regexp.MustCompile(`^[a-z0-9][a-z0-9_.+-]*(-O[0-9a-z])?(/[a-z0-9_.-]+)?$`) // a level of optimization is written as compilers do
	dotted    = regexp.MustCompile(`^v?[0-9]{1,18}(\.[0-9]{1,18})*$`)
	machine   = regexp.MustCompile(`^[a-z0-9]+/[a-z0-9]+/[a-z0-9.]+(\+qemu)?$`)
)

// maxDerived bounds the derived cases of a workload.
const maxDerived = 64

// check looks at the whole policy: what contradicts itself is refused.
func (b *builder) check() {
	p := &b.bundle.Policy
	for i := range p.Profiles {
		b.checkProfile(&p.Profiles[i])
	}
	for i := range p.Envelopes {
		b.checkEnvelope(&p.Envelopes[i])
	}
	for i := range p.Envelopes {
		if profile, ok := p.Profile(p.Envelopes[i].Profile); ok && profile.Implemented {
			b.checkClaims(profile, &p.Envelopes[i])
			b.checkSuite(profile, &p.Envelopes[i])
		}
	}
	for i := range p.Gates {
		b.checkGate(&p.Gates[i])
	}
	b.checkCircles()
}

func (b *builder) checkProfile(p *tassadar.Profile) {
	doc := b.profiles[p.ID]
	if !profileID.MatchString(p.ID) {
		b.at(doc, "$.profile", "profile id %q: want lower-case words joined by dots, ending in .vN", p.ID)
	}
	b.checkID(doc, "$.profile", p.ID)
	b.checkTitle(doc, "$.title", p.Title)
	if g, ok := b.bundle.Policy.Gate(p.Gate); !ok {
		b.at(doc, "$.gate", "gate %q is not declared", p.Gate)
	} else if !slices.Contains(g.Profiles, p.ID) {
		b.at(doc, "$.gate", "gate %s does not list the profile", p.Gate)
	}
	if _, ok := b.bundle.Policy.Envelope(p.ID); !ok {
		b.at(doc, "$.profile", "profile %s has no envelope", p.ID)
	}
	b.checkMembers(doc, p)
	if !p.Implemented {
		if len(p.Workloads)+len(p.Refusals) > 0 {
			b.at(doc, "$.implemented", "a profile with workloads is implemented")
		}
		return
	}
	l := &p.Limits
	if l.MemoryPages < 1 || l.MemoryPages > 65536 || l.OutputBytes < 0 || l.Instructions == 0 || l.TimeSeconds < 1 || l.ModuleBytes < 8 {
		b.at(doc, "$.limits", "limits: memory_pages 1 to 65536, instructions, time_seconds and module_bytes are needed")
	}
	for _, n := range []struct {
		key     string
		n, most uint64
	}{{"output_bytes", uint64(max(l.OutputBytes, 0)), maxBytes}, {"module_bytes", uint64(max(l.ModuleBytes, 0)), maxBytes},
		{"time_seconds", uint64(max(l.TimeSeconds, 0)), maxSeconds}, {"instructions", uint64(l.Instructions), maxSteps}} {
		if n.n > n.most {
			b.at(doc, "$.limits."+n.key, "%s %d: at most %d", n.key, n.n, n.most)
		}
	}
	if len(p.Admits.Types) == 0 || p.Admits.MemoryPages > l.MemoryPages {
		b.at(doc, "$.admits", "admits: types are needed, and memory_pages at most those of the limits")
	}
	if len(p.Workloads) == 0 {
		b.at(doc, "$.profile", "an implemented profile needs workloads")
	}
	for i, name := range p.Admits.Imports {
		if _, _, ok := tassadar.ImportSignature(name); !ok && name != tassadar.ImportWASI || slices.Contains(p.Admits.Imports[:i], name) {
			b.at(doc, fmt.Sprintf("$.admits.imports[%d]", i), "import %q stands twice or is none of %s", name, strings.Join(append(tassadar.ImportNames(), tassadar.ImportWASI), ", "))
		}
	}
	seen, admitted := map[string]bool{}, b.checkAdmitted(doc, p)
	for i := range p.Workloads {
		w, at := &p.Workloads[i], fmt.Sprintf("$.workloads[%d]", i)
		b.checkPart(doc, at, "workload", w.ID, w.About, seen)
		b.checkWorkload(doc, at, admitted, w)
	}
	seen = map[string]bool{}
	for i := range p.Refusals {
		r, at := &p.Refusals[i], fmt.Sprintf("$.refusals[%d]", i)
		b.checkPart(doc, at, "refusal", r.ID, r.About, seen)
		b.checkRefusal(doc, at, p, r)
	}
}

// checkPart checks the id and the text about a part of a profile, of those whose ids were
// seen.
func (b *builder) checkPart(doc document, at, part, id, about string, seen map[string]bool) {
	if !plainID.MatchString(id) || seen[id] {
		b.at(doc, at+".id", "%s id %q is malformed or stands twice", part, id)
	}
	b.checkID(doc, at+".id", id)
	b.checkAbout(doc, at+".about", about)
	seen[id] = true
}

func (b *builder) checkWorkload(doc document, at string, p *tassadar.Profile, w *tassadar.Workload) {
	if len(w.Modules) == 0 || len(w.Cases) == 0 {
		b.at(doc, at, "workload %s needs modules and cases", w.ID)
	}
	b.checkModules(doc, at, w.Modules)
	for i := range w.Links {
		if len(w.Links[i].Modules) == 0 {
			b.at(doc, fmt.Sprintf("%s.links[%d]", at, i), "link %s needs modules", w.Links[i].Name)
		}
		b.checkModules(doc, fmt.Sprintf("%s.links[%d]", at, i), w.Links[i].Modules)
	}
	if w.Derive != nil {
		if _, ok := workload.Catalogue().Lookup(w.Derive.Generator); !ok {
			b.at(doc, at+".derive.generator", "generator %q is not in the catalogue", w.Derive.Generator)
		}
		if w.Derive.Count < 1 || w.Derive.Count > maxDerived {
			b.at(doc, at+".derive.count", "count %d: want 1 to %d", w.Derive.Count, maxDerived)
		}
	}
	programs := programs(w)
	for _, t := range programs {
		if module, links := b.program(w, t); w.Derive != nil && usesWASI(module, p, links) {
			b.at(doc, at+".derive", "derived cases give nothing to a program that imports from %s", tassadar.ImportWASI)
			break
		}
	}
	seen := map[string]bool{}
	for i := range w.Cases {
		c, at := &w.Cases[i], fmt.Sprintf("%s.cases[%d]", at, i)
		// Assignments make cases of such names.
		if !plainID.MatchString(c.ID) || seen[c.ID] || strings.HasPrefix(c.ID, "derived-") || strings.HasPrefix(c.ID, "recheck-") {
			b.at(doc, at+".id", "case id %q is malformed, stands twice or begins with derived- or recheck-", c.ID)
		}
		b.checkID(doc, at+".id", c.ID)
		seen[c.ID] = true
		switch {
		case len(c.Calls) == 0:
			b.at(doc, at, "case %s calls nothing", c.ID)
		case c.Consensus == (len(c.Expect) > 0):
			b.at(doc, at, "case %s needs either an expected result or consensus", c.ID)
		case !c.Consensus && !ends(p, c.Expect, attempts(w), len(c.Calls)):
			b.at(doc, at+".expect", "case %s expects %d results of %d calls and %d attempted links", c.ID, len(c.Expect), len(c.Calls), attempts(w))
		case len(c.Allow) > 0 && slices.ContainsFunc(c.Allow, func(r tassadar.Result) bool { return r.Digest() == c.Expect.Digest() }):
			b.at(doc, at+".allow", "case %s: the expected result stands in the allowed set again", c.ID)
		}
		if r := c.Expect.Trap(); r != "" && !slices.Contains(tassadar.Traps(), r) {
			b.at(doc, at+".expect", "case %s: unknown trap %q", c.ID, r)
		}
		if c.Clock > math.MaxInt64 {
			b.at(doc, at+".clock", "case %s: the clock does not fit i64", c.ID)
		}
		if (len(c.Input) > 0 || c.Clock != 0) && len(p.Admits.Imports) == 0 {
			b.at(doc, at, "case %s has input or clock, and the profile declares no import set", c.ID)
		}
		for j := range w.Cases[:i] {
			if o := &w.Cases[j]; o.Inputs() == c.Inputs() && (o.Consensus != c.Consensus || o.Expect.Digest() != c.Expect.Digest()) {
				b.at(doc, at, "case %s has the same inputs as case %s, and another expectation", c.ID, o.ID)
			}
		}
		b.checkWASI(doc, at, p, c)
		for _, t := range programs {
			module, links := b.program(w, t)
			if c.WASI == nil && usesWASI(module, p, links) {
				b.at(doc, at, "case %s: the module of %s imports from %s, and the case does not say under wasi what it is given", c.ID, t, tassadar.ImportWASI)
			}
			got, refusal := b.checker.Admit(module, p, c.Calls, links...)
			if refusal != nil && b.observedOnly(p.ID, t) {
				continue // its cells show the refusal
			}
			if refusal != nil {
				b.at(doc, at, "case %s is not admitted with the modules of %s: %v", c.ID, t, refusal)
				continue
			}
			if why := unfit(p, c, got.Calls, attempts(w), c.Expect); why != "" {
				b.at(doc, at+".expect", "case %s cannot come to what is expected: %s", c.ID, why)
				break
			}
			if at, why := unfitAllowed(p, c, got.Calls, attempts(w), at); why != "" {
				b.at(doc, at, "case %s cannot come to what is allowed: %s", c.ID, why)
				break
			}
		}
	}
}

// unfitAllowed says where in the allowed set of a case stands what it cannot come
// to, and why.
func unfitAllowed(p *tassadar.Profile, c *tassadar.Case, lowered []invocation.Call, attempts int, at string) (where, why string) {
	for i, r := range c.Allow {
		if why := unfit(p, c, lowered, attempts, r); why != "" {
			return fmt.Sprintf("%s.allow[%d]", at, i), why
		}
	}
	return "", ""
}

// ends reports whether a result has an entry for each of so many attempts and
// calls, or fewer where it ends by a trap or an exit. An exit with 0 does not show:
// it is an entry with no results.
func ends(p *tassadar.Profile, r tassadar.Result, attempts, calls int) bool {
	if len(r) == 0 || len(r) >= attempts+calls {
		return len(r) == attempts+calls
	}
	last := r[len(r)-1]
	return last.Trap != "" && len(r) > attempts || exits(p) && len(last.Results)+len(last.Outputs) == 0
}

// exits reports whether modules of the profile may exit.
func exits(p *tassadar.Profile) bool {
	return slices.Contains(p.Admits.Imports, tassadar.ImportExit) || slices.Contains(p.Admits.Imports, tassadar.ImportWASI)
}

// attempts is the number of results that precede those of calls.
func attempts(w *tassadar.Workload) int {
	n := 0
	for i := range w.Links {
		if w.Links[i].Attempt {
			n++
		}
	}
	return n
}

// programs lists the toolchain families for which the workload and all its
// links have a module, or [tassadar.ToolchainAny] alone.
func programs(w *tassadar.Workload) []string {
	var out []string
	all := slices.Clone(w.Modules)
	for i := range w.Links {
		all = append(all, w.Links[i].Modules...)
	}
	for _, m := range all {
		if m.Toolchain != tassadar.ToolchainAny && !slices.Contains(out, m.Toolchain) && hasModules(w, m.Toolchain) {
			out = append(out, m.Toolchain)
		}
	}
	if len(out) == 0 {
		return []string{tassadar.ToolchainAny}
	}
	return out
}

// observedOnly reports whether the envelope of a profile declares cells of a toolchain
// family, and requires none of them.
func (b *builder) observedOnly(profile, toolchain string) bool {
	e, ok := b.bundle.Policy.Envelope(profile)
	declared := false
	if ok {
		for i := range e.Sets {
			if !slices.Contains(e.Sets[i].Toolchains, toolchain) {
				continue
			}
			if !e.Sets[i].Observed {
				return false
			}
			declared = true
		}
	}
	return declared
}

func hasModules(w *tassadar.Workload, toolchain string) bool {
	_, ok := w.Module(toolchain)
	for i := range w.Links {
		_, has := w.Links[i].Module(toolchain)
		ok = ok && has
	}
	return ok
}

// program returns the modules that a cell of the toolchain family runs.
func (b *builder) program(w *tassadar.Workload, toolchain string) (module []byte, links []invocation.Link) {
	m, _ := w.Module(toolchain)
	for i := range w.Links {
		l, _ := w.Links[i].Module(toolchain)
		links = append(links, invocation.Link{Name: w.Links[i].Name, Module: b.bundle.Modules[l.Digest], Attempt: w.Links[i].Attempt})
	}
	return b.bundle.Modules[m.Digest], links
}

func (b *builder) checkModules(doc document, at string, modules []tassadar.Module) {
	seen := map[string]bool{}
	for i := range modules {
		m, at := &modules[i], fmt.Sprintf("%s.modules[%d]", at, i)
		if seen[m.Toolchain] || !toolchain.MatchString(m.Toolchain) {
			b.at(doc, at+".toolchain", "toolchain %q is malformed or stands twice", m.Toolchain)
		}
		seen[m.Toolchain] = true
		switch {
		case m.Toolchain == tassadar.ToolchainSupplied:
			if m.Build != nil {
				b.at(doc, at+".build_record", "a supplied module has no build record; name its toolchain instead")
			}
		case m.Build == nil:
			b.at(doc, at, "a module of toolchain %s needs a build record", m.Toolchain)
		case m.Toolchain != tassadar.ToolchainAny && m.Build.Toolchain != m.Toolchain:
			b.at(doc, at+".build_record", "the record is of toolchain %s", m.Build.Toolchain)
		}
	}
}

func (b *builder) checkRefusal(doc document, at string, p *tassadar.Profile, r *tassadar.Refuse) {
	if !r.Code.Known() {
		b.at(doc, at+".code", "unknown reason code %q", r.Code)
	}
	var links []invocation.Link
	for i := range r.Links {
		l := &r.Links[i]
		if len(l.Modules) != 1 {
			b.at(doc, fmt.Sprintf("%s.links[%d]", at, i), "link %s of a refusal case needs one module", l.Name)
			return
		}
		links = append(links, invocation.Link{Name: l.Name, Module: b.bundle.Modules[l.Modules[0].Digest], Attempt: l.Attempt})
	}
	_, got := b.checker.Admit(b.bundle.Modules[r.Module.Digest], p, r.Calls, links...)
	switch r.By {
	case tassadar.ByAdmission:
		if got == nil || got.Code != r.Code {
			b.at(doc, at+".code", "admission says %v, the case wants %s", got, r.Code)
		}
	case tassadar.ByLimit, tassadar.ByEngine:
		if got != nil {
			b.at(doc, at+".by", "admission refuses the case before it can run: %v", got)
		}
	default:
		b.at(doc, at+".by", "refuser %q: want admission, limit or engine", r.By)
	}
	if r.Denied != nil && (r.By != tassadar.ByLimit || r.Code != tassadar.MemoryLimitExceeded || len(r.Calls) < 2) {
		b.at(doc, at+".denied", "denied goes with memory_limit_exceeded by limit, and needs a control call before the last")
	}
	if code, by := r.Checkpoint.Code(); r.Checkpoint != "" && (code == "" || code != r.Code || by != r.By) {
		b.at(doc, at+".checkpoint", "a checkpoint that is %q is refused with %q by %q", r.Checkpoint, code, by)
	}
	if (r.Instructions != 0) != (r.Code == tassadar.StepLimitExceeded) {
		b.at(doc, at+".instructions", "instructions goes with step_limit_exceeded")
	}
}

func (b *builder) checkEnvelope(e *tassadar.Envelope) {
	doc := b.envelopes[e.Profile]
	p, ok := b.bundle.Policy.Profile(e.Profile)
	if !ok {
		b.at(doc, "$.profile", "profile %q is not declared", e.Profile)
		return
	}
	r := &e.Require
	b.checkRequirements(doc, e)
	if r.Refusals && p.Implemented && len(p.Refusals) == 0 {
		b.at(doc, "$.require.refusals", "the profile has no refusal suite")
	}
	for i, f := range r.Floors {
		if !hasCase(p, f.Case) {
			b.at(doc, fmt.Sprintf("$.require.floors[%d].case", i), "profile %s has no case %q", p.ID, f.Case)
		}
		if f.MaxRatioMilli == 0 {
			b.at(doc, fmt.Sprintf("$.require.floors[%d].max_ratio_milli", i), "a ratio of 0 is met by nothing")
		}
	}
	if r.HorizonTokens > 0 && !slices.ContainsFunc(e.Sets, func(s tassadar.DeclaredSet) bool {
		return slices.ContainsFunc(s.Backends, b.bundle.Policy.ByWeights)
	}) {
		b.at(doc, "$.require.horizon_tokens", "no cell is of an engine that executes by weights, and others have no tokens")
	}
	if limit := p.Limits.Instructions; r.Horizon > limit && limit > 0 {
		b.at(doc, "$.require.horizon", "horizon %d: no case reaches it, profile %s refuses one beyond its limits.instructions, %d; lower the one or raise the other", r.Horizon, p.ID, limit)
	}
	if r.HorizonTokens > maxTokens {
		b.at(doc, "$.require.horizon_tokens", "horizon_tokens %d: no trace reaches it, the token machine takes at most %d", r.HorizonTokens, uint64(maxTokens))
	}
	b.checkRanges(doc, e)
	if len(e.Sets) == 0 {
		b.at(doc, "$.profile", "the envelope declares no cells")
	}
	for i, set := range e.Sets {
		at := fmt.Sprintf("$.cells[%d]", i)
		if len(set.Backends) == 0 || len(set.Toolchains) == 0 || len(set.Machines) == 0 {
			b.at(doc, at, "a set of cells needs backends, toolchains and machines")
		}
		b.checkNames(doc, at+".backends", set.Backends, family, "a backend family, such as wazero.interpreter")
		if sliced := slices.IndexFunc(p.Workloads, func(w tassadar.Workload) bool { return w.Sliced }); sliced >= 0 && !set.Observed {
			for j, backend := range set.Backends {
				if !known.Checkpoints(backend) {
					b.at(doc, fmt.Sprintf("%s.backends[%d]", at, j), "%s has no checkpoints and cannot measure workload %s, which is sliced: leave the backend out, or make the set observed: true", backend, p.Workloads[sliced].ID)
				}
			}
		}
		b.checkNames(doc, at+".toolchains", set.Toolchains, toolchain, "a toolchain family, such as clang-14/wasm32")
		b.checkNames(doc, at+".machines", set.Machines, machine, "a machine class, OS/ARCHITECTURE/LEVEL as linux/amd64/v3, with +qemu behind an emulated one")
		for _, t := range set.Toolchains {
			if why := compilers.Misnamed(t); why != "" {
				b.at(doc, at+".toolchains", "toolchain %s: %s", t, why)
				continue
			}
			for j := range p.Workloads {
				if !hasModules(&p.Workloads[j], t) {
					b.at(doc, at+".toolchains", "workload %s has no module, or a link has none, for %s", p.Workloads[j].ID, t)
				}
			}
		}
		for _, m := range set.Machines {
			emulated := strings.HasSuffix(m, "+qemu")
			if emulated && !set.Observed && !r.Emulated {
				b.at(doc, at+".machines", "%s is required, and emulated machines do not count", m)
			}
			if emulated && !set.Observed && len(r.Floors) > 0 {
				b.at(doc, at+".machines", "a floor says nothing on the emulated machine %s", m)
			}
			parts := strings.Split(strings.TrimSuffix(m, "+qemu"), "/")
			if len(parts) != 3 {
				continue
			}
			arch := parts[1]
			if levels := known.Levels(arch); machine.MatchString(m) && !slices.Contains(levels, parts[2]) {
				b.at(doc, at+".machines", "%s: no machine is of this class; levels of %s are %s (%s)", m, arch, strings.Join(levels, ", "), tassadar.CellImpossible)
			}
			for _, backend := range set.Backends {
				if !known.Exists(backend, arch) {
					b.at(doc, at+".machines", "%s: %s exists on %s only (%s)", m, backend, strings.Join(known.Architectures(backend), " and "), tassadar.CellImpossible)
				}
			}
		}
	}
}

// checkRanges refuses bounds that no version meets, or that bind no cell: a
// misspelt family would leave every version in.
func (b *builder) checkRanges(doc document, e *tassadar.Envelope) {
	check := func(at string, rng tassadar.VersionRange) {
		for _, end := range []string{rng.Min, rng.Max} {
			if end != "" && !dotted.MatchString(end) {
				b.at(doc, at, "version %q: want dotted numbers", end)
				return
			}
		}
		if rng.Empty() {
			b.at(doc, at, "no version is in [%s, %s]", rng.Min, rng.Max)
		}
	}
	check("$.require.program", e.Require.Program)
	for _, name := range sortedKeys(e.Require.Engines) {
		at := "$.require.engines.'" + name + "'"
		check(at, e.Require.Engines[name])
		if !slices.ContainsFunc(e.Sets, func(s tassadar.DeclaredSet) bool { return slices.Contains(s.Backends, name) }) {
			b.at(doc, at, "no cell has the backend %s", name)
		}
	}
	for _, name := range sortedKeys(e.Require.Compilers) {
		at := "$.require.compilers.'" + name + "'"
		check(at, e.Require.Compilers[name])
		if !slices.ContainsFunc(e.Sets, func(s tassadar.DeclaredSet) bool { return slices.Contains(s.Toolchains, name) }) {
			b.at(doc, at, "no cell has the toolchain %s", name)
		}
	}
}

func (b *builder) checkNames(doc document, at string, names []string, form *regexp.Regexp, want string) {
	for i, n := range names {
		switch {
		case !form.MatchString(n):
			b.at(doc, fmt.Sprintf("%s[%d]", at, i), "%q is malformed: want %s", n, want)
		case slices.Contains(names[:i], n):
			b.at(doc, fmt.Sprintf("%s[%d]", at, i), "%q stands twice", n)
		}
		b.checkID(doc, fmt.Sprintf("%s[%d]", at, i), n)
	}
}

func hasCase(p *tassadar.Profile, id string) bool {
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			if tassadar.CaseID(p.Workloads[i].ID, p.Workloads[i].Cases[j].ID) == id {
				return true
			}
		}
	}
	return false
}
