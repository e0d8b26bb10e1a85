package tassadar

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tassadar/internal/testing/host"
)

func sampleCall(export, n string) []Call {
	v := MustValue("i32:" + n)
	return []Call{{Export: export, Args: []Arg{{Value: &v}}}}
}

func sampleResult(n string) Result { return Result{{Results: []Value{MustValue("i32:" + n)}}} }

func sampleDigest(s string) Digest { return DigestBytes([]byte(s)) }

// samplePolicy has something of everything that a later one can weaken.
func samplePolicy() *Policy {
	build := func(m string) *Build {
		return &Build{Toolchain: "cc", Version: "cc 1", Command: []string{"cc"}, Sources: map[string]Digest{"a.c": sampleDigest("a.c")}, Module: sampleDigest(m)}
	}
	return &Policy{
		Profiles: []Profile{{
			ID: "p.v1", Title: "title of p", Gate: "g", Implemented: true, Members: []string{"m.v1", "n.v1"},
			Admits: Admits{Types: []ValueType{I32}, Features: []string{"bulk_memory"}, Operators: []string{"add"}, Shapes: []string{"numbers"}, MemoryPages: 2, Imports: []string{ImportInput}},
			Limits: Limits{MemoryPages: 16, OutputBytes: 100, Instructions: 1000, TimeSeconds: 5, ModuleBytes: 9000},
			Workloads: []Workload{
				{
					ID: "calc", Sliced: true, Modules: []Module{{Toolchain: "cc", Digest: sampleDigest("calc"), Build: build("calc")}, {Toolchain: "rust", Digest: sampleDigest("calc.rs")}},
					Links: []Link{{Name: "lib", Modules: []Module{{Toolchain: ToolchainAny, Digest: sampleDigest("lib")}}}},
					Cases: []Case{
						{ID: "one", Calls: sampleCall("f", "1"), Expect: sampleResult("2")},
						{ID: "open", Calls: sampleCall("f", "2"), Expect: sampleResult("4"), Allow: []Result{sampleResult("5")}},
						{ID: "io", Calls: sampleCall("f", "3"), Input: Bytes("x"), Clock: 9, Expect: sampleResult("6")},
					},
					Derive: &Derive{Generator: "modmath", Count: 2},
				},
				{ID: "tiny", Modules: []Module{{Toolchain: ToolchainAny, Digest: sampleDigest("tiny")}}, Cases: []Case{{ID: "agreed", Calls: sampleCall("g", "1"), Consensus: true}}},
			},
			Refusals: []Refuse{{ID: "floats", Module: Module{Digest: sampleDigest("floats")}, Code: NumericUnsupported, By: ByAdmission}},
		}},
		Envelopes: []Envelope{{
			Profile: "p.v1",
			Require: Requirements{Machines: 2, Workers: 2, Runs: 3, MaxAgeSeconds: 100, FullCases: true, Traces: true, Slices: 3, Horizon: 500, Refusals: true,
				Floors:    []Floor{{Case: "calc/one", MaxRatioMilli: 2000}},
				Engines:   map[string]VersionRange{"e1": {Min: "1.2", Max: "1.9"}},
				Compilers: map[string]VersionRange{"cc": {Min: "14"}},
				Program:   VersionRange{Max: "0.9"}, Programs: []Digest{sampleDigest("v1"), sampleDigest("v2")}},
			Sets: []DeclaredSet{{Backends: []string{"e1", "e2"}, Toolchains: []string{"cc"}, Machines: []string{"m"}},
				{Observed: true, Backends: []string{"e3"}, Toolchains: []string{"cc"}, Machines: []string{"m"}}},
		}},
		Gates: []Gate{
			{ID: "g", Title: "title of g", Profiles: []string{"p.v1"}, Prerequisites: []Prerequisite{{ID: "receipts", Kind: NeedReceipts}, {ID: "other", Kind: NeedGate, Gate: "h"}}},
			{ID: "h", Title: "title of h", Prerequisites: []Prerequisite{{ID: "p", Kind: NeedImplemented, Profile: "p.v1"}}},
		},
		Engines: []EngineRule{{Backend: "e1", Arch: "amd64", Canaries: map[string]string{"nan": "7fc00000"}, Evidence: map[string]string{"flags": "-O"}}},
	}
}

// removed changes a copy of the sample.
func removed(edit func(p *Policy)) []Removal {
	is := samplePolicy()
	edit(is)
	return Removals(samplePolicy(), is)
}

// TestRemovals: each kind of weakening is listed once, in values.
func TestRemovals(t *testing.T) {
	one := func(kind RemovalKind, subject, was, is string) []Removal { return []Removal{{kind, subject, was, is}} }
	require := func(p *Policy) *Requirements { return &p.Envelopes[0].Require }
	calc := func(p *Policy) *Workload { return &p.Profiles[0].Workloads[0] }
	d := func(s string) string { return string(sampleDigest(s)) }
	for _, c := range []struct {
		name string
		edit func(p *Policy)
		want []Removal
	}{
		{"nothing", func(*Policy) {}, []Removal{}},
		{"profile gone, its envelope and gate with it", func(p *Policy) { *p = Policy{} }, one(RemovedProfile, "p.v1", "title of p", "")},
		{"profile by name only", func(p *Policy) { p.Profiles[0].Implemented = false }, one(RemovedRequirement, "p.v1 implemented", "yes", "no")},
		{"member gone", func(p *Policy) { p.Profiles[0].Members = []string{"n.v1"} }, one(RemovedMember, "p.v1", "m.v1", "")},
		{"another member", func(p *Policy) { p.Profiles[0].Members = []string{"x.v1", "m.v1"} }, one(RemovedMember, "p.v1", "n.v1", "")},
		{"another gate", func(p *Policy) { p.Profiles[0].Gate = "h" }, one(RemovedGate, "profile p.v1", "g", "h")},
		{"case gone", func(p *Policy) { calc(p).Cases = calc(p).Cases[1:] }, one(RemovedCase, "p.v1 calc/one", `[{"args":["i32:1"],"export":"f"}]`, "")},
		{"case for full runs only", func(p *Policy) { calc(p).Cases[0].Full = true }, one(RemovedCase, "p.v1 calc/one", "every run", "full runs")},
		{"a call added to a case", func(p *Policy) {
			calc(p).Cases[0].Calls = append(slices.Clone(calc(p).Cases[0].Calls), sampleCall("f", "0")...)
		}, one(RemovedCase, "p.v1 calc/one", `[{"args":["i32:1"],"export":"f"}]`, "")},
		{"another input", func(p *Policy) { calc(p).Cases[2].Input = Bytes("y") }, one(RemovedCase, "p.v1 calc/io", `[{"args":["i32:3"],"export":"f"}]`, "")},
		{"another clock", func(p *Policy) { calc(p).Cases[2].Clock++ }, one(RemovedCase, "p.v1 calc/io", `[{"args":["i32:3"],"export":"f"}]`, "")},
		{"another reference", func(p *Policy) { calc(p).Cases[0].Expect = sampleResult("3") }, one(RemovedReference, "p.v1 calc/one", `[{"results":["i32:2"]}]`, `[{"results":["i32:3"]}]`)},
		{"another reference and another name", func(p *Policy) { calc(p).Cases[0].ID, calc(p).Cases[0].Expect = "uno", sampleResult("3") }, one(RemovedReference, "p.v1 calc/one", `[{"results":["i32:2"]}]`, `[{"results":["i32:3"]}]`)},
		{"consensus instead", func(p *Policy) { calc(p).Cases[0].Expect, calc(p).Cases[0].Consensus = nil, true }, one(RemovedReference, "p.v1 calc/one", `[{"results":["i32:2"]}]`, "consensus")},
		{"a reference instead of consensus", func(p *Policy) {
			p.Profiles[0].Workloads[1].Cases[0].Expect, p.Profiles[0].Workloads[1].Cases[0].Consensus = sampleResult("1"), false
		}, one(RemovedReference, "p.v1 tiny/agreed", "consensus", `[{"results":["i32:1"]}]`)},
		{"another result allowed", func(p *Policy) { calc(p).Cases[0].Allow = []Result{sampleResult("7")} }, one(RemovedAllowedSet, "p.v1 calc/one", "", `[{"results":["i32:7"]}]`)},
		{"one more allowed", func(p *Policy) { calc(p).Cases[1].Allow = append(calc(p).Cases[1].Allow, sampleResult("7")) }, one(RemovedAllowedSet, "p.v1 calc/open", "", `[{"results":["i32:7"]}]`)},
		{"fewer derived cases", func(p *Policy) { calc(p).Derive.Count-- }, one(RemovedDerivation, "p.v1 calc", "2 from modmath", "1 from modmath")},
		{"another generator", func(p *Policy) { calc(p).Derive = &Derive{Generator: "other", Count: 5} }, one(RemovedDerivation, "p.v1 calc", "2 from modmath", "5 from other")},
		{"no derived cases", func(p *Policy) { calc(p).Derive = nil }, one(RemovedDerivation, "p.v1 calc", "2 from modmath", "")},
		{"refusal gone", func(p *Policy) { p.Profiles[0].Refusals = nil }, one(RemovedRefusal, "p.v1 floats", "numeric_unsupported by admission", "")},
		{"refused by anybody else", func(p *Policy) { p.Profiles[0].Refusals[0].By = ByEngine }, one(RemovedRefusal, "p.v1 floats", "numeric_unsupported by admission", "")},
		{"another input to refuse", func(p *Policy) { p.Profiles[0].Refusals[0].Module.Digest = sampleDigest("x") }, one(RemovedRefusal, "p.v1 floats", "numeric_unsupported by admission", "")},
		{"another module", func(p *Policy) { calc(p).Modules[1].Digest = sampleDigest("x") }, one(RemovedModule, "p.v1 calc rust", d("calc.rs"), d("x"))},
		{"module gone", func(p *Policy) { calc(p).Modules = calc(p).Modules[:1] }, one(RemovedModule, "p.v1 calc rust", d("calc.rs"), "")},
		{"build record gone", func(p *Policy) { calc(p).Modules[0].Build = nil }, one(RemovedModule, "p.v1 calc cc", d("calc"), d("calc"))},
		{"other sources", func(p *Policy) { calc(p).Modules[0].Build.Sources["a.c"] = sampleDigest("x") }, one(RemovedModule, "p.v1 calc cc", d("calc"), d("calc"))},
		{"a hand-written module before the compiled ones", func(p *Policy) {
			calc(p).Modules = slices.Insert(calc(p).Modules, 0, Module{Toolchain: ToolchainAny, Digest: sampleDigest("x")})
		}, []Removal{{RemovedModule, "p.v1 calc cc", d("calc"), d("x")}, {RemovedModule, "p.v1 calc rust", d("calc.rs"), d("x")}}},
		{"a compiled module before the hand-written one", func(p *Policy) {
			p.Profiles[0].Workloads[1].Modules = slices.Insert(p.Profiles[0].Workloads[1].Modules, 0, Module{Toolchain: "cc", Digest: sampleDigest("x")})
		}, one(RemovedModule, "p.v1 tiny cc", d("tiny"), d("x"))},
		{"another module of the toolchain before", func(p *Policy) {
			calc(p).Modules = slices.Insert(calc(p).Modules, 0, Module{Toolchain: "rust", Digest: sampleDigest("x")})
		}, one(RemovedModule, "p.v1 calc rust", d("calc.rs"), d("x"))},
		{"another linked module", func(p *Policy) { calc(p).Links[0].Modules[0].Digest = sampleDigest("x") }, one(RemovedModule, "p.v1 calc link 1 (lib) any", d("lib"), d("x"))},
		{"link gone", func(p *Policy) { calc(p).Links = nil }, one(RemovedModule, "p.v1 calc link 1 (lib)", "lib", "")},
		{"link renamed", func(p *Policy) { calc(p).Links[0].Name = "lab" }, one(RemovedModule, "p.v1 calc link 1 (lib)", "lib", "")},
		{"link attempted only", func(p *Policy) { calc(p).Links[0].Attempt = true }, one(RemovedModule, "p.v1 calc link 1 (lib)", "lib", "")},
		{"a link more", func(p *Policy) { calc(p).Links = append(calc(p).Links, Link{Name: "more"}) }, one(RemovedModule, "p.v1 calc links", "1", "2")},
		{"more memory", func(p *Policy) { p.Profiles[0].Limits.MemoryPages++ }, one(RemovedLimit, "p.v1 memory_pages", "16", "17")},
		{"more output", func(p *Policy) { p.Profiles[0].Limits.OutputBytes++ }, one(RemovedLimit, "p.v1 output_bytes", "100", "101")},
		{"more instructions", func(p *Policy) { p.Profiles[0].Limits.Instructions++ }, one(RemovedLimit, "p.v1 instructions", "1000", "1001")},
		{"more time", func(p *Policy) { p.Profiles[0].Limits.TimeSeconds++ }, one(RemovedLimit, "p.v1 time_seconds", "5", "6")},
		{"larger modules", func(p *Policy) { p.Profiles[0].Limits.ModuleBytes++ }, one(RemovedLimit, "p.v1 module_bytes", "9000", "9001")},
		{"more memory admitted", func(p *Policy) { p.Profiles[0].Admits.MemoryPages++ }, one(RemovedLimit, "p.v1 admitted memory_pages", "2", "3")},
		{"floats admitted", func(p *Policy) { p.Profiles[0].Admits.Types = []ValueType{I32, F32} }, one(RemovedLimit, "p.v1 admitted types", "[i32]", "[i32 f32]")},
		{"a feature admitted", func(p *Policy) { p.Profiles[0].Admits.Features = []string{"bulk_memory", "multi_value"} }, one(RemovedLimit, "p.v1 admitted features", "[bulk_memory]", "[bulk_memory multi_value]")},
		{"operators admitted", func(p *Policy) { p.Profiles[0].Admits.Operators = nil }, one(RemovedLimit, "p.v1 admitted operators", "[add]", "[]")},
		{"shapes admitted", func(p *Policy) { p.Profiles[0].Admits.Shapes = []string{"buffers"} }, one(RemovedLimit, "p.v1 admitted shapes", "[numbers]", "[buffers]")},
		{"imports admitted", func(p *Policy) { p.Profiles[0].Admits.Imports = []string{ImportInput, ImportClock} }, one(RemovedLimit, "p.v1 admitted imports", "[tassadar.input]", "[tassadar.input tassadar.clock]")},
		{"start functions admitted", func(p *Policy) { p.Profiles[0].Admits.Start = true }, one(RemovedLimit, "p.v1 no start function", "yes", "no")},
		{"cell gone", func(p *Policy) { p.Envelopes[0].Sets[0].Backends = []string{"e1"} }, one(RemovedCell, "p.v1,e2,cc,m", "required", "")},
		{"observed cell gone", func(p *Policy) { p.Envelopes[0].Sets = p.Envelopes[0].Sets[:1] }, one(RemovedCell, "p.v1,e3,cc,m", "observed", "")},
		{"cells observed", func(p *Policy) { p.Envelopes[0].Sets[0].Observed = true }, []Removal{{RemovedCell, "p.v1,e1,cc,m", "required", "observed"}, {RemovedCell, "p.v1,e2,cc,m", "required", "observed"}}},
		{"envelope gone", func(p *Policy) { p.Envelopes, p.Engines = nil, nil }, []Removal{
			{RemovedCell, "p.v1,e1,cc,m", "required", ""}, {RemovedCell, "p.v1,e2,cc,m", "required", ""}, {RemovedCell, "p.v1,e3,cc,m", "observed", ""}}},
		{"fewer machines", func(p *Policy) { require(p).Machines-- }, one(RemovedMachines, "p.v1 machines", "2", "1")},
		{"fewer workers", func(p *Policy) { require(p).Workers-- }, one(RemovedMachines, "p.v1 workers", "2", "1")},
		{"fewer runs", func(p *Policy) { require(p).Runs-- }, one(RemovedRuns, "p.v1", "3", "2")},
		{"older evidence", func(p *Policy) { require(p).MaxAgeSeconds++ }, one(RemovedAge, "p.v1", "100", "101")},
		{"shorter horizon", func(p *Policy) { require(p).Horizon-- }, one(RemovedRequirement, "p.v1 horizon", "500", "499")},
		{"no traces", func(p *Policy) { require(p).Traces = false }, one(RemovedRequirement, "p.v1 traces", "yes", "no")},
		{"fewer slices", func(p *Policy) { require(p).Slices-- }, one(RemovedRequirement, "p.v1 slices", "3", "2")},
		{"not cut", func(p *Policy) { calc(p).Sliced = false }, one(RemovedRequirement, "p.v1 calc cut into slices", "yes", "no")},
		{"no full cases", func(p *Policy) { require(p).FullCases = false }, one(RemovedRequirement, "p.v1 full_cases", "yes", "no")},
		{"no refusals asked for", func(p *Policy) { require(p).Refusals = false }, one(RemovedRequirement, "p.v1 refusals", "yes", "no")},
		{"prebuilt modules", func(p *Policy) { require(p).Prebuilt = true }, one(RemovedRequirement, "p.v1 built by the worker", "yes", "no")},
		{"emulated machines", func(p *Policy) { require(p).Emulated = true }, one(RemovedRequirement, "p.v1 not emulated", "yes", "no")},
		{"slower", func(p *Policy) { require(p).Floors[0].MaxRatioMilli++ }, one(RemovedFloor, "p.v1 calc/one", "2000", "2001")},
		{"floor gone", func(p *Policy) { require(p).Floors = nil }, one(RemovedFloor, "p.v1 calc/one", "2000", "")},
		{"engines of any version", func(p *Policy) { require(p).Engines = nil }, one(RemovedVersions, "p.v1 engine e1", "[1.2, 1.9]", "")},
		{"newer engines", func(p *Policy) { require(p).Engines["e1"] = VersionRange{Min: "1.2", Max: "2"} }, one(RemovedVersions, "p.v1 engine e1", "[1.2, 1.9]", "[1.2, 2]")},
		{"compilers of any version", func(p *Policy) { delete(require(p).Compilers, "cc") }, one(RemovedVersions, "p.v1 compiler cc", "[14, ]", "")},
		{"any version of the program", func(p *Policy) { require(p).Program = VersionRange{Min: "0.1"} }, one(RemovedVersions, "p.v1 program", "[, 0.9]", "[0.1, ]")},
		{"any executable", func(p *Policy) { require(p).Programs = nil }, one(RemovedRequirement, "p.v1 programs", fmt.Sprint([]Digest{sampleDigest("v1"), sampleDigest("v2")}), "[]")},
		{"another executable", func(p *Policy) { require(p).Programs[0] = sampleDigest("x") }, one(RemovedRequirement, "p.v1 programs", fmt.Sprint([]Digest{sampleDigest("v1"), sampleDigest("v2")}), fmt.Sprint([]Digest{sampleDigest("x"), sampleDigest("v2")}))},
		{"gate gone", func(p *Policy) { p.Gates = p.Gates[1:] }, one(RemovedGate, "g", "title of g", "")},
		{"profile out of its gate", func(p *Policy) { p.Gates[0].Profiles = nil }, one(RemovedGate, "g profile p.v1", "yes", "no")},
		{"prerequisite gone", func(p *Policy) { p.Gates[0].Prerequisites = p.Gates[0].Prerequisites[1:] }, one(RemovedPrerequisite, "g receipts", "receipts", "")},
		{"prerequisite of another gate", func(p *Policy) { p.Gates[0].Prerequisites[1].Gate = "g" }, one(RemovedPrerequisite, "g other", "gate", "")},
		{"prerequisite of another profile", func(p *Policy) { p.Gates[1].Prerequisites[0].Profile = "q.v1" }, one(RemovedPrerequisite, "h p", "implemented", "")},
		{"canary gone", func(p *Policy) { p.Engines[0].Canaries = nil }, one(RemovedEngineRule, "e1 amd64 nan", "7fc00000", "")},
		{"another canary", func(p *Policy) { p.Engines[0].Canaries["nan"] = "ffc00000" }, one(RemovedEngineRule, "e1 amd64 nan", "7fc00000", "ffc00000")},
		{"evidence gone", func(p *Policy) { delete(p.Engines[0].Evidence, "flags") }, one(RemovedEngineRule, "e1 amd64 flags", "-O", "")},
		{"rule gone", func(p *Policy) { p.Engines = nil }, []Removal{{RemovedEngineRule, "e1 amd64 flags", "-O", ""}, {RemovedEngineRule, "e1 amd64 nan", "7fc00000", ""}}},
		{"rule of another machine", func(p *Policy) { p.Engines[0].Arch = "arm64" }, []Removal{{RemovedEngineRule, "e1 amd64 flags", "-O", ""}, {RemovedEngineRule, "e1 amd64 nan", "7fc00000", ""}}},
		{"workload gone", func(p *Policy) { p.Profiles[0].Workloads = p.Profiles[0].Workloads[:1] }, one(RemovedCase, "p.v1 tiny/agreed", `[{"args":["i32:1"],"export":"g"}]`, "")},
		{"workload renamed", func(p *Policy) { p.Profiles[0].Workloads[1].ID = "small" }, one(RemovedCase, "p.v1 tiny/agreed", `[{"args":["i32:1"],"export":"g"}]`, "")},
		{"profile renamed", func(p *Policy) { p.Profiles[0].ID, p.Envelopes[0].Profile = "p.v2", "p.v2" }, nil},
	} {
		got := removed(c.edit)
		if c.name == "profile renamed" { // the old one leaves, and what is said of it
			c.want = one(RemovedProfile, "p.v1", "title of p", "")
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// TestAdditionsListNothing: a policy that demands more, or the same in another
// way, removes nothing.
func TestAdditionsListNothing(t *testing.T) {
	require := func(p *Policy) *Requirements { return &p.Envelopes[0].Require }
	calc := func(p *Policy) *Workload { return &p.Profiles[0].Workloads[0] }
	for name, edit := range map[string]func(p *Policy){
		"a profile": func(p *Policy) {
			p.Profiles = append(p.Profiles, Profile{ID: "q.v1", Gate: "g"})
			p.Gates[0].Profiles = append(p.Gates[0].Profiles, "q.v1")
		},
		"a title":       func(p *Policy) { p.Profiles[0].Title, p.Gates[0].Title = "x", "y" },
		"a label":       func(p *Policy) { p.Envelopes[0].Label = "x" },
		"a case":        func(p *Policy) { calc(p).Cases = append(calc(p).Cases, Case{ID: "x", Calls: sampleCall("h", "1")}) },
		"a case's name": func(p *Policy) { calc(p).Cases[0].ID = "uno" },
		"the same calls once more": func(p *Policy) {
			calc(p).Cases = append(calc(p).Cases, Case{ID: "x", Calls: sampleCall("f", "1"), Expect: sampleResult("9")})
		},
		"fewer results allowed":         func(p *Policy) { calc(p).Cases[1].Allow = nil },
		"the reference allowed as well": func(p *Policy) { calc(p).Cases[0].Allow = []Result{sampleResult("2")} },
		"a workload":                    func(p *Policy) { p.Profiles[0].Workloads = append(p.Profiles[0].Workloads, Workload{ID: "x"}) },
		"a toolchain": func(p *Policy) {
			calc(p).Modules = append(calc(p).Modules, Module{Toolchain: "go", Digest: sampleDigest("x")})
		},
		"the same module of a toolchain": func(p *Policy) {
			w := &p.Profiles[0].Workloads[1]
			w.Modules = slices.Insert(w.Modules, 0, Module{Toolchain: "cc", Digest: sampleDigest("tiny")})
		},
		"a hand-written module for the rest": func(p *Policy) {
			calc(p).Modules = append(calc(p).Modules, Module{Toolchain: ToolchainAny, Digest: sampleDigest("x")})
		},
		"derived cases": func(p *Policy) {
			calc(p).Derive.Count++
			p.Profiles[0].Workloads[1].Derive = &Derive{Generator: "x", Count: 1}
		},
		"a refusal":        func(p *Policy) { p.Profiles[0].Refusals = append(p.Profiles[0].Refusals, Refuse{ID: "x"}) },
		"a member":         func(p *Policy) { p.Profiles[0].Members = []string{"n.v1", "x.v1", "m.v1"} },
		"a refusal's name": func(p *Policy) { p.Profiles[0].Refusals[0].ID, p.Profiles[0].Refusals[0].About = "x", "y" },
		"tighter limits": func(p *Policy) {
			p.Profiles[0].Limits = Limits{MemoryPages: 1, OutputBytes: 1, Instructions: 1, TimeSeconds: 1, ModuleBytes: 1}
		},
		"less admitted": func(p *Policy) {
			p.Profiles[0].Admits = Admits{Operators: []string{"add"}, Shapes: []string{"numbers"}}
		},
		"a cell": func(p *Policy) { p.Envelopes[0].Sets[0].Machines = []string{"m", "n"} },
		"an observed cell required": func(p *Policy) {
			p.Envelopes[0].Sets = append(p.Envelopes[0].Sets, DeclaredSet{Backends: []string{"e3"}, Toolchains: []string{"cc"}, Machines: []string{"m"}})
		},
		"a required cell observed as well": func(p *Policy) {
			p.Envelopes[0].Sets[1].Backends = []string{"e1", "e3"}
		},
		"more of everything": func(p *Policy) {
			r := require(p)
			r.Machines, r.Workers, r.Runs, r.MaxAgeSeconds, r.Horizon, r.Floors[0].MaxRatioMilli = 3, 3, 4, 99, 501, 1999
			r.Floors = append(r.Floors, Floor{Case: "calc/open", MaxRatioMilli: 1})
			r.Engines["e2"], r.Compilers["rust"] = VersionRange{Min: "1"}, VersionRange{Max: "2"}
			r.Programs = r.Programs[:1]
		},
		"an open end closed": func(p *Policy) { require(p).Compilers["cc"] = VersionRange{Min: "14", Max: "15"} },
		"a prerequisite": func(p *Policy) {
			p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites, Prerequisite{ID: "x", Kind: NeedFloors})
		},
		"a prerequisite's name": func(p *Policy) { p.Gates[0].Prerequisites[0].ID = "x" },
		"a gate":                func(p *Policy) { p.Gates = append(p.Gates, Gate{ID: "i"}) },
		"a rule": func(p *Policy) {
			p.Engines = append(p.Engines, EngineRule{Backend: "e2", Arch: "amd64", Canaries: map[string]string{"nan": "0"}})
		},
		"a canary":                 func(p *Policy) { p.Engines[0].Canaries["more"] = "0" },
		"an envelope of a profile": func(p *Policy) { p.Envelopes = append(p.Envelopes, Envelope{Profile: "q.v1"}) },
	} {
		if got := removed(edit); len(got) != 0 {
			t.Errorf("%s: %v", name, got)
		}
	}
	if got := Removals(&Policy{}, samplePolicy()); got == nil || len(got) != 0 {
		t.Errorf("the first policy: %v", got)
	}
}

// TestOrderOfListsDoesNotMatter: a policy in another order is the same, and what
// it removes is.
func TestOrderOfListsDoesNotMatter(t *testing.T) {
	weaken := func(p *Policy) {
		p.Profiles[0].Workloads[0].Cases = p.Profiles[0].Workloads[0].Cases[1:]
		p.Profiles[0].Refusals, p.Engines = nil, nil
		p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Floors, p.Gates[0].Prerequisites = 1, nil, nil
		p.Envelopes[0].Sets[0].Observed = true
		p.Profiles[0].Workloads[0].Modules = p.Profiles[0].Workloads[0].Modules[:1]
	}
	reverse := func(p *Policy) {
		slices.Reverse(p.Profiles)
		slices.Reverse(p.Envelopes)
		slices.Reverse(p.Gates)
		slices.Reverse(p.Profiles[0].Workloads)
		for i := range p.Profiles[0].Workloads {
			slices.Reverse(p.Profiles[0].Workloads[i].Cases)
			slices.Reverse(p.Profiles[0].Workloads[i].Modules)
		}
		slices.Reverse(p.Profiles[0].Refusals)
		slices.Reverse(p.Envelopes[0].Sets)
		for i := range p.Envelopes[0].Sets {
			slices.Reverse(p.Envelopes[0].Sets[i].Backends)
		}
		slices.Reverse(p.Gates[0].Prerequisites)
		slices.Reverse(p.Engines)
	}
	same := samplePolicy()
	reverse(same)
	if got := Removals(samplePolicy(), same); len(got) != 0 {
		t.Errorf("the same in another order: %v", got)
	}
	weak := samplePolicy()
	weaken(weak)
	want := Removals(samplePolicy(), weak)
	if len(want) < 8 || !slices.IsSortedFunc(want, func(a, b Removal) int { return strings.Compare(string(a.Kind)+a.Subject, string(b.Kind)+b.Subject) }) {
		t.Errorf("removed %v", want)
	}
	for _, which := range []int{1, 2, 3} {
		was, is := samplePolicy(), samplePolicy()
		weaken(is)
		if which&1 != 0 {
			reverse(was)
		}
		if which&2 != 0 {
			reverse(is)
		}
		if diff := cmp.Diff(want, Removals(was, is)); diff != "" {
			t.Errorf("order %d (-want +got):\n%s", which, diff)
		}
	}
}

// TestBefore: what comes back is compared with its last form.
func TestBefore(t *testing.T) {
	with := func(edit func(p *Policy)) *Policy { p := samplePolicy(); edit(p); return p }
	none := func() *Policy { return &Policy{} }
	sample := samplePolicy()
	weak := func() *Policy { return with(func(p *Policy) { p.Envelopes[0].Require.Machines = 1 }) }
	machines := []Removal{{RemovedMachines, "p.v1 machines", "2", "1"}}
	lacksRule := func() *Policy { return with(func(p *Policy) { p.Engines = nil }) }
	rules := []Removal{{RemovedEngineRule, "e1 amd64 flags", "-O", ""}, {RemovedEngineRule, "e1 amd64 nan", "7fc00000", ""}}
	otherRule := func() *Policy { // no cell of the family, and a weaker rule
		return &Policy{Engines: []EngineRule{{Backend: "e1", Arch: "amd64"}}}
	}
	for _, c := range []struct {
		name    string
		earlier []*Policy
		is      *Policy
		want    []Removal
	}{
		{"the first", nil, sample, nil},
		{"unchanged", []*Policy{sample}, samplePolicy(), nil},
		{"away", []*Policy{sample}, none(), []Removal{{RemovedProfile, "p.v1", "title of p", ""}}},
		{"away for longer", []*Policy{sample, none()}, none(), nil},
		{"back as it was", []*Policy{sample, none()}, samplePolicy(), nil},
		{"back, weakened", []*Policy{sample, none()}, weak(), machines},
		{"back after long, weakened", []*Policy{sample, none(), none(), none()}, weak(), machines},
		{"back in its last form", []*Policy{sample, weak(), none()}, weak(), nil},
		{"back stronger than its last form", []*Policy{weak(), none()}, samplePolicy(), nil},
		{"back, weaker than its last form and not its first", []*Policy{weak(), sample, none()}, weak(), machines},
		{"back without a prerequisite of its gate", []*Policy{sample, none()}, with(func(p *Policy) { p.Gates[0].Prerequisites = p.Gates[0].Prerequisites[:1] }), []Removal{{RemovedPrerequisite, "g other", "gate", ""}}},
		{"back without its gate", []*Policy{sample, none()}, with(func(p *Policy) { p.Gates = p.Gates[1:]; p.Profiles[0].Gate = "h" }), []Removal{{RemovedGate, "profile p.v1", "g", "h"}}},
		{"back without what its engines must show", []*Policy{sample, none()}, lacksRule(), rules},
		{"back, with the rule weakened in between", []*Policy{sample, otherRule()}, lacksRule(), rules},
		{"a rule that was given up stays so", []*Policy{sample, lacksRule()}, lacksRule(), nil},
		{"a rule that was given up, and the profile back", []*Policy{sample, lacksRule(), none()}, lacksRule(), nil},
		{"another profile is new", []*Policy{sample}, with(func(p *Policy) { p.Profiles = append(p.Profiles, Profile{ID: "q.v1"}) }), nil},
	} {
		before := DigestOf(c.earlier)
		got := Removals(Before(c.earlier, c.is), c.is)
		if len(got) == 0 {
			got = nil
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
		if DigestOf(c.earlier) != before {
			t.Errorf("%s: the earlier policies changed", c.name)
		}
	}
}

// TestRemovalsOfChains: whatever way policies take, what a policy lacks of the
// first one was listed somewhere on the way.
func TestRemovalsOfChains(t *testing.T) {
	edits := []func(p *Policy){
		func(p *Policy) { *p = Policy{} },
		func(p *Policy) { p.Envelopes[0].Require.Machines = 1 },
		func(p *Policy) { p.Profiles[0].Workloads[0].Cases = p.Profiles[0].Workloads[0].Cases[:1] },
		func(p *Policy) { p.Profiles[0].Refusals = nil },
		func(p *Policy) { p.Engines = nil },
		func(p *Policy) { p.Gates[0].Prerequisites = nil },
		func(p *Policy) { p.Profiles[0].Workloads[0].Modules[0].Digest = sampleDigest("x") },
		func(*Policy) {},
	}
	rapid.Check(t, func(t *rapid.T) {
		earlier := []*Policy{samplePolicy()}
		listed := map[string]bool{}
		for range rapid.IntRange(1, 6).Draw(t, "steps") {
			p := samplePolicy()
			for _, i := range rapid.SliceOfN(rapid.IntRange(1, len(edits)-1), 0, 3).Draw(t, "edits") {
				edits[i](p)
			}
			if rapid.IntRange(0, 3).Draw(t, "leaves") == 0 {
				p = &Policy{}
			}
			for _, r := range Removals(Before(earlier, p), p) {
				listed[string(r.Kind)+" "+r.Subject] = true
			}
			earlier = append(earlier, p)
		}
		for _, r := range Removals(earlier[0], earlier[len(earlier)-1]) {
			if !listed[string(r.Kind)+" "+r.Subject] {
				t.Errorf("%s of %s was never listed", r.Kind, r.Subject)
			}
		}
	})
}

// TestRemovalsOfLargePolicies: comparing takes time in proportion to the size.
func TestRemovalsOfLargePolicies(t *testing.T) {
	large := func() *Policy {
		w := Workload{ID: "w", Cases: make([]Case, 2000)}
		r := make([]Refuse, 500)
		for i := range w.Cases {
			w.Cases[i] = Case{ID: fmt.Sprint(i), Calls: sampleCall("f", fmt.Sprint(i)), Expect: sampleResult("1")}
		}
		for i := range r {
			r[i] = Refuse{ID: fmt.Sprint(i), Module: Module{Digest: sampleDigest(fmt.Sprint(i))}}
		}
		return &Policy{Profiles: []Profile{{ID: "p.v1", Workloads: []Workload{w}, Refusals: r}}}
	}
	was, is := large(), large()
	is.Profiles[0].Workloads[0].Cases = is.Profiles[0].Workloads[0].Cases[1:]
	clock := host.Processor(t)
	if got := Removals(was, is); len(got) != 1 {
		t.Errorf("removed %v", got)
	}
	if took := clock(); took > 5*time.Second {
		t.Errorf("2000 cases took %s", took)
	}
}

func TestRemovalString(t *testing.T) {
	for _, c := range []struct {
		r    Removal
		want string
	}{
		{Removal{Kind: RemovedAge, Subject: "p", Was: "1", Is: "2"}, "age of p: 1 → 2"},
		{Removal{Kind: RemovedCase, Subject: "p a/b", Was: "f()"}, "case of p a/b: f() is gone"},
		{Removal{Kind: RemovedAllowedSet, Subject: "p a/b", Is: "7"}, "allowed_set of p a/b: 7 is new"},
	} {
		if got := c.r.String(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
