package histories

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"tassadar"
	"tassadar/workload"
)

// The names that generated policies use.
const (
	clang    = "clang-14/wasm32"
	rustc    = "rustc-1/wasm32"
	amd      = "linux/amd64/v3"
	arm      = "linux/arm64/v8"
	armInAmd = "linux/arm64/v8+qemu"
)

var (
	backends = []string{"e1", "e2", "e3"}
	profiles = []string{"t.article.v1", "t.broad.v1", "t.own.v1", "t.wide.v1"}
	gates    = []string{tassadar.GateArticle, tassadar.GateBroad, "own"}
	gateOf   = []string{tassadar.GateArticle, tassadar.GateBroad, "own", tassadar.GateBroad}
)

func digest(s string) tassadar.Digest { return tassadar.DigestBytes([]byte(s)) }

func calls(export string, args ...string) []tassadar.Call {
	c := tassadar.Call{Export: export}
	for _, a := range args {
		v := tassadar.MustValue(a)
		c.Args = append(c.Args, tassadar.Arg{Value: &v})
	}
	return []tassadar.Call{c}
}

func result(n int) tassadar.Result {
	return tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue(fmt.Sprintf("i32:%d", n))}}}
}

func computed(c []tassadar.Call) tassadar.Result {
	entry, _ := workload.Catalogue().Lookup("modmath")
	r, err := entry.Reference(c)
	if err != nil {
		panic(err)
	}
	return r
}

func build(tool, module string) *tassadar.Build {
	return &tassadar.Build{Toolchain: tool, Version: tool + " version 14.0.6", Command: []string{"cc", "-O2", "k.c"},
		Sources: map[string]tassadar.Digest{"k.c": digest(module + " source")}, Module: digest(module)}
}

func module(tool, name string) tassadar.Module {
	b := tool
	if tool == tassadar.ToolchainAny {
		b = "wabt-1"
	}
	return tassadar.Module{Toolchain: tool, Digest: digest(name), Build: build(b, name)}
}

func chance(r *rand.Rand, percent int) bool { return r.IntN(100) < percent }

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

// newPolicy draws a policy of one to three profiles. The article's and the
// broad one often share programs.
func newPolicy(r *rand.Rand) tassadar.Policy {
	var p tassadar.Policy
	for _, at := range pick(r, []int{0}, []int{0}, []int{0, 1}, []int{0, 1}, []int{2}, []int{2}, []int{0, 2}, []int{0, 1, 2}, []int{0, 1, 3}, []int{1, 3}) {
		if at == 2 {
			p.Profiles = append(p.Profiles, ownProfile(r))
			continue
		}
		p.Profiles = append(p.Profiles, newProfile(r, at))
	}
	for i := range p.Profiles {
		p.Envelopes = append(p.Envelopes, newEnvelope(r, &p.Profiles[i]))
	}
	for _, id := range gates {
		g := tassadar.Gate{ID: id, Title: id}
		for k := range p.Profiles {
			if p.Profiles[k].Gate == id || chance(r, 1) {
				g.Profiles = append(g.Profiles, p.Profiles[k].ID)
			}
		}
		if len(g.Profiles) == 0 && !chance(r, 5) {
			continue
		}
		g.Prerequisites = prerequisites(r, id, &p)
		p.Gates = append(p.Gates, g)
	}
	if chance(r, 50) {
		p.Engines = []tassadar.EngineRule{{Backend: "e1", Arch: "amd64", Canaries: map[string]string{"nan": "7fc00000"}, Evidence: map[string]string{"flag": "no"}}}
		if chance(r, 50) {
			p.Engines = append(p.Engines, tassadar.EngineRule{Backend: "e2", Arch: "amd64", Canaries: map[string]string{"nan": "7fc00000"}})
		}
	}
	p.Sort()
	return p
}

func prerequisites(r *rand.Rand, id string, p *tassadar.Policy) []tassadar.Prerequisite {
	out := []tassadar.Prerequisite{}
	need := func(kind tassadar.PrerequisiteKind) {
		out = append(out, tassadar.Prerequisite{ID: string(kind), Title: string(kind), Kind: kind})
	}
	if chance(r, 95) {
		need(tassadar.NeedPortability)
	}
	if chance(r, 60) {
		need(tassadar.NeedReceipts)
	}
	if chance(r, 40) {
		need(tassadar.NeedRefusals)
	}
	if chance(r, 40) {
		need(tassadar.NeedFloors)
	}
	if chance(r, 20) {
		out = append(out, tassadar.Prerequisite{ID: "exists", Title: "exists", Kind: tassadar.NeedImplemented, Profile: p.Profiles[r.IntN(len(p.Profiles))].ID})
	}
	if id == tassadar.GateBroad && chance(r, 70) {
		out = append(out, tassadar.Prerequisite{ID: "article", Title: "article", Kind: tassadar.NeedGate, Gate: tassadar.GateArticle})
	}
	if id == "own" && chance(r, 20) {
		out = append(out, tassadar.Prerequisite{ID: "other", Title: "other", Kind: tassadar.NeedGate, Gate: pick(r, gates...)})
	}
	if id == tassadar.GateArticle && chance(r, 2) {
		out = append(out, tassadar.Prerequisite{ID: "other", Title: "other", Kind: tassadar.NeedGate, Gate: pick(r, gates...)})
	}
	return out
}

func newProfile(r *rand.Rand, at int) tassadar.Profile {
	name := "shared"
	if chance(r, 40) {
		name = profiles[at]
	}
	calc := tassadar.Workload{ID: "calc", Modules: []tassadar.Module{module(clang, name+" calc"), module(rustc, name+" calc rust")}}
	gcd := calls("gcd", "i64:12", "i64:18")
	calc.Cases = []tassadar.Case{
		{ID: "gcd", Calls: gcd, Expect: computed(gcd)},
		{ID: "open", Calls: calls("f", "i32:4"), Expect: result(8), Allow: []tassadar.Result{result(9)}},
	}
	if chance(r, 50) {
		calc.Cases = append(calc.Cases, tassadar.Case{ID: "long", Full: true, Calls: calls("f", "i32:3"), Expect: result(6)})
	}
	if chance(r, 75) {
		calc.Derive = &tassadar.Derive{Generator: "modmath", Count: 1 + r.IntN(2)}
	}
	p := tassadar.Profile{ID: profiles[at], Title: "test", Gate: gateOf[at], Implemented: !chance(r, 3), Limits: tassadar.Limits{Instructions: 1_000_000}, Workloads: []tassadar.Workload{calc}}
	if chance(r, 50) {
		tiny := tassadar.Workload{ID: "tiny", Modules: []tassadar.Module{module(tassadar.ToolchainAny, name+" tiny")},
			Links: []tassadar.Link{{Name: "lib", Modules: []tassadar.Module{module(tassadar.ToolchainAny, name+" lib")}}},
			Cases: []tassadar.Case{{ID: "trap", Calls: calls("g", "i32:0"), Expect: tassadar.Result{{Trap: tassadar.TrapDivideByZero}}}}}
		if chance(r, 50) {
			tiny.Derive = &tassadar.Derive{Generator: "modmath", Count: 1}
		}
		p.Workloads = append(p.Workloads, tiny)
	}
	if chance(r, 70) {
		p.Refusals = []tassadar.Refuse{
			{ID: "floats", Module: tassadar.Module{Digest: digest("floats")}, Code: tassadar.NumericUnsupported, By: tassadar.ByAdmission},
			{ID: "steps", Module: tassadar.Module{Digest: digest("steps")}, Calls: calls("loop", "i32:1"), Instructions: 100, Code: tassadar.StepLimitExceeded, By: tassadar.ByLimit},
		}
		if chance(r, 40) {
			p.Refusals = append(p.Refusals, tassadar.Refuse{ID: "deep", Module: tassadar.Module{Digest: digest("deep")},
				Calls: calls("down", "i32:1"), Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine})
		}
	}
	return p
}

func ownProfile(r *rand.Rand) tassadar.Profile {
	w := tassadar.Workload{ID: "mine", Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainSupplied, Digest: digest("mine")}},
		Cases: []tassadar.Case{{ID: "run", Calls: calls("run", "i32:7"), Consensus: true}}}
	if chance(r, 40) {
		w.Cases = append(w.Cases, tassadar.Case{ID: "fixed", Calls: calls("run", "i32:8"), Expect: result(15)})
	}
	return tassadar.Profile{ID: profiles[2], Title: "own", Gate: gates[2], Implemented: true, Workloads: []tassadar.Workload{w}}
}

func newEnvelope(r *rand.Rand, p *tassadar.Profile) tassadar.Envelope {
	e := tassadar.Envelope{Profile: p.ID, Label: "test"}
	n := pick(r, 1, 1, 1, 2, 2, 3)
	tools := []string{clang}
	if p.ID == profiles[2] {
		tools, n = []string{tassadar.ToolchainSupplied}, 1
	}
	e.Require = tassadar.Requirements{Machines: n, Workers: n, Runs: 1 + r.IntN(2), MaxAgeSeconds: int64(5_000 + 1_000*r.IntN(16)), Prebuilt: !chance(r, 5),
		FullCases: chance(r, 30), Refusals: len(p.Refusals) > 0 && chance(r, 80), Emulated: chance(r, 50)}
	if n > 1 && chance(r, 15) {
		e.Require.Machines = 1
	}
	if chance(r, 30) {
		e.Require.Horizon = 150
	}
	if chance(r, 40) {
		e.Require.Floors = []tassadar.Floor{{Case: tassadar.CaseID(p.Workloads[0].ID, p.Workloads[0].Cases[0].ID), MaxRatioMilli: 2000}}
	}
	if chance(r, 30) {
		e.Require.Engines = map[string]tassadar.VersionRange{"e1": {Min: "1.2", Max: "1.9"}}
	}
	if chance(r, 30) {
		e.Require.Compilers = map[string]tassadar.VersionRange{clang: {Min: "14", Max: "14"}}
	}
	if chance(r, 30) {
		e.Require.Program = tassadar.VersionRange{Min: "0.1.0", Max: "0.9"}
	}
	if chance(r, 20) {
		e.Require.Programs = []tassadar.Digest{digest("program"), digest("program 2")}
	}
	count := 1 + r.IntN(2)
	if p.ID == profiles[2] {
		count = 2 + r.IntN(2)
	}
	e.Sets = []tassadar.DeclaredSet{{Backends: slices.Clone(backends[:count]), Toolchains: tools, Machines: []string{amd}}}
	if chance(r, 30) {
		e.Sets = append(e.Sets, tassadar.DeclaredSet{Observed: chance(r, 80), Backends: backends[:1], Toolchains: tools, Machines: []string{pick(r, arm, armInAmd)}})
	}
	if p.ID != profiles[2] && chance(r, 10) {
		e.Sets = append(e.Sets, tassadar.DeclaredSet{Observed: true, Backends: backends[:1], Toolchains: []string{rustc}, Machines: []string{amd}})
	}
	return e
}

// edited draws a later policy: references corrected or changed, cases added and
// removed, ages, machines, titles, profiles that leave and return.
func edited(r *rand.Rand, was *tassadar.Policy, earlier []*tassadar.Policy) tassadar.Policy {
	p := clone(was)
	for range 1 + r.IntN(2) {
		f := &p.Profiles[r.IntN(len(p.Profiles))]
		e, _ := p.Envelope(f.ID)
		wl := &f.Workloads[r.IntN(len(f.Workloads))]
		tc := &tassadar.Case{}
		if len(wl.Cases) > 0 {
			tc = &wl.Cases[r.IntN(len(wl.Cases))]
		}
		switch r.IntN(20) {
		case 0, 1:
			f.Title += "'"
		case 2:
			if !tc.Consensus {
				tc.Expect = pick(r, result(666), result(6), result(9), computed(calls("gcd", "i64:12", "i64:18")))
			}
		case 3:
			tc.Allow = append(tc.Allow, result(666))
		case 4:
			if len(wl.Cases) > 1 {
				wl.Cases = slices.Delete(wl.Cases, 0, 1)
			}
		case 5:
			wl.Cases = append(wl.Cases, tassadar.Case{ID: fmt.Sprintf("more%d", len(wl.Cases)), Calls: calls("f", fmt.Sprintf("i32:%d", 20+len(wl.Cases))), Expect: result(40)})
		case 6, 7:
			e.Require.MaxAgeSeconds = int64(5_000 + 1_000*r.IntN(30))
		case 8:
			e.Require.Machines = 1 + r.IntN(2)
		case 9:
			e.Require.Workers = 1 + r.IntN(2)
		case 10:
			e.Require.Floors = nil
			e.Require.Horizon = pick[tassadar.Uint](r, 0, 150)
		case 11:
			if len(f.Refusals) > 0 {
				f.Refusals = f.Refusals[:len(f.Refusals)-1]
			}
			e.Require.Refusals = e.Require.Refusals && len(f.Refusals) > 0
		case 12:
			wl.ID += "x"
			e.Require.Floors = nil
		case 13:
			if len(p.Profiles) > 1 {
				id := f.ID
				p.Profiles = slices.DeleteFunc(p.Profiles, func(f tassadar.Profile) bool { return f.ID == id })
				p.Envelopes = slices.DeleteFunc(p.Envelopes, func(e tassadar.Envelope) bool { return e.Profile == id })
				for i := range p.Gates {
					p.Gates[i].Profiles = slices.DeleteFunc(p.Gates[i].Profiles, func(s string) bool { return s == id })
				}
			}
		case 14:
			return clone(earlier[r.IntN(len(earlier))])
		case 15:
			wl.Modules[0] = module(wl.Modules[0].Toolchain, "changed "+string(wl.Modules[0].Digest))
			if f.ID == profiles[2] {
				wl.Modules[0].Build = nil
			}
		case 16:
			e.Require.Refusals = !e.Require.Refusals && len(f.Refusals) > 0
		case 17:
			e.Sets[0].Observed = !e.Sets[0].Observed
		case 18:
			wl.Derive = pick(r, nil, &tassadar.Derive{Generator: "modmath", Count: 1}, &tassadar.Derive{Generator: "bignum", Count: 1})
		case 19:
			switch r.IntN(6) { // what lint would refuse
			case 0:
				e.Require.Runs = 0
			case 1:
				e.Require.MaxAgeSeconds = 1 << 50
			case 2:
				wl.Cases = nil
			case 3:
				if len(p.Gates) > 0 {
					p.Gates[r.IntN(len(p.Gates))].Prerequisites = nil
				}
			case 4:
				f.Gate = "nowhere"
			case 5:
				f.Implemented = false
			}
		}
	}
	p.Sort()
	return p
}

func clone(p *tassadar.Policy) tassadar.Policy {
	data, err := tassadar.Canonical(p)
	if err != nil {
		panic(err)
	}
	var out tassadar.Policy
	if err := tassadar.DecodeCanonical(data, &out); err != nil {
		panic(err)
	}
	return out
}
