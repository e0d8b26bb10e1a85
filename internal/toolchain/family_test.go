package toolchain_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/wazero"
	"tassadar/internal/invocation"
	"tassadar/internal/policy"
	"tassadar/internal/toolchain"
)

// TestFamilyNames: one name a family. What is no name of one is told with the form
// that it would have.
func TestFamilyNames(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("HOME", t.TempDir())
	t.Setenv("XDG_CACHE_HOME", "")
	for name, says := range map[string]string{
		"clang-16/wasm32":            "install clang-16 and lld-16",
		"clang-19-generic-Os/wasm32": "install clang-19 and lld-19",
		"asc-0.27/wasm32":            "assemblyscript@0.27",
		"ldc-1.30-O0/wasm32":         "install ldc 1.30",
		"go-1.26/wasip1":             "install Go 1.26",
		"wat2wasm-1":                 "install wabt",
		"clang-14-O2/wasm32":         "the family is clang-14/wasm32",
		"rustc-1.63-O2/wasm32":       "the family is rustc-1.63/wasm32",
		"clang-14-O9/wasm32":         "clang-VERSION[-generic][-O0|-O1|-O3|-Os|-Oz]/wasm32",
		"clang-14-Os-generic/wasm32": "of the form",
		"clang-014/wasm32":           "of the form",
		"clang-14":                   "of the form",
		"go-1.26-O0/wasip1":          "go-VERSION/wasip1",
		"wat2wasm-2":                 "of the form",
		"tcc-1/wasm32":               "toolchain list",
	} {
		_, err := toolchain.Find(context.Background(), name)
		if tassadar.CodeOf(err) != tassadar.ToolchainUnavailable || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v, want %q", name, err, says)
		}
	}
}

// TestKernel: one program in five languages, by every compiler and at several levels
// of optimization, comes to the same.
func TestKernel(t *testing.T) {
	want := kernel(3)
	sources := os.DirFS("testdata")
	for source, families := range map[string][]string{
		"kernel.c":  {clang, "clang-14-O0/wasm32", "clang-14-Os/wasm32", clang16, "clang-16-generic-Oz/wasm32", "clang-19-generic/wasm32"},
		"kernel.rs": {rustc, "rustc-1.63-generic-O0/wasm32"},
		"kernel.ts": {"asc-0.28-O0/wasm32"},
		"kernel.d":  {ldc, "ldc-1.30-generic-O0/wasm32"},
		"kernel.go": {golang},
	} {
		for _, family := range families {
			t.Run(family, func(t *testing.T) {
				t.Parallel()
				tools := find(t, family)
				build := tools.Build
				if family == clang16 || family == ldc { // others are built twice by TestTwice; Go takes ten seconds
					build = tools.BuildTwice
				}
				module, record, err := build(context.Background(), sources, source)
				if err != nil {
					t.Fatal(err)
				}
				if record.Toolchain != family || len(record.Programs) < 2 || tools.Output(source) != "kernel."+strings.TrimSuffix(strings.TrimSuffix(family, "/wasm32"), "/wasip1")+".wasm" {
					t.Errorf("record %+v, output %s", record, tools.Output(source))
				}
				for _, arg := range record.Command {
					if strings.HasPrefix(arg, "/") {
						t.Errorf("the record names a path of this host: %s", arg)
					}
				}
				if got := runKernel(t, module, family == golang); got != want {
					t.Errorf("run(3) is %#x, want %#x", got, want)
				}
			})
		}
	}
}

// kernel is what testdata/kernel.* compute.
func kernel(n uint32) uint32 {
	x, h := n, uint32(0)
	for range 1000 {
		x = x*1664525 + 1013904223
		h = h*31 + uint32(int32(int8(x>>13))) + uint32(uint64(x)*uint64(h|1)>>32)
	}
	return h
}

// runKernel calls run(3), in a profile that admits what compilers emit by themselves.
func runKernel(t *testing.T, module []byte, library bool) uint32 {
	t.Helper()
	p := &tassadar.Profile{
		Admits: tassadar.Admits{
			Types:    []tassadar.ValueType{tassadar.I32, tassadar.I64, tassadar.F32, tassadar.F64},
			Features: []string{"sign_extension", "mutable_globals", "bulk_memory", "multi_value", "saturating_conversion", "reference_types"}, MemoryPages: 256,
		},
		Limits: tassadar.Limits{MemoryPages: 256, OutputBytes: 1 << 16, ModuleBytes: 8 << 20, Instructions: 1 << 40},
	}
	three := tassadar.Value{Type: tassadar.I32, Bits: 3}
	calls := []tassadar.Call{{Export: "run", Args: []tassadar.Arg{{Value: &three}}}}
	if library {
		p.Admits.Imports = []string{tassadar.ImportWASI}
		calls = append([]tassadar.Call{{Export: "_initialize"}}, calls...)
	}
	admitted, refusal := admission.Admit(module, p, calls)
	if refusal != nil {
		t.Fatal(refusal)
	}
	program, err := invocation.Program{Module: module}.Adapted(p)
	if err != nil {
		t.Fatal(err)
	}
	b, err := wazero.New(wazero.Interpreter)
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Open(context.Background(), 256)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	inv := backend.Invocation{Module: program.Module, Links: program.Links, Calls: admitted.Calls}
	if library {
		input, clock := (&tassadar.Case{WASI: &tassadar.WASI{Adapter: tassadar.WASIAdapter}}).Given()
		inv.Host = invocation.HostOf(p, input, clock, admitted.Output)
	}
	answer, err := s.Run(context.Background(), inv)
	if err != nil || answer.Refusal != nil || len(answer.Result) != len(calls) || len(answer.Result[len(calls)-1].Results) != 1 {
		t.Fatalf("%v, %v, %v", answer.Result, answer.Refusal, err)
	}
	return uint32(answer.Result[len(calls)-1].Results[0].Bits)
}

// TestRefusedByToolchain: what a compiler emits by itself is admitted from one and
// refused from another, in a profile of WebAssembly 1.0; asked for 1.0 all of them
// make modules that it admits.
func TestRefusedByToolchain(t *testing.T) {
	bundle, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	p, _ := bundle.Policy.Profile("tassadar.internal_compute.generalized_abi.v1")
	for _, c := range []struct{ family, source, refused string }{
		{clang, "kernel.c", ""},
		{clang16, "kernel.c", ""},
		{asc, "kernel.ts", ""},
		{rustc, "kernel.rs", ""},
		{ldc, "kernel.d", ""},
		{"clang-14-generic/wasm32", "kernel.c", ""},
		{"rustc-1.63-generic/wasm32", "kernel.rs", ""},
		{"ldc-1.30-generic/wasm32", "kernel.d", ""},
		{clang19, "kernel.c", ""},
		{"clang-16-generic/wasm32", "kernel.c", "sign_extension"},
		{"clang-19-generic/wasm32", "kernel.c", "sign_extension"},
		{"asc-0.28-generic/wasm32", "kernel.ts", "sign_extension"},
	} {
		t.Run(c.family, func(t *testing.T) {
			t.Parallel()
			module, _, err := find(t, c.family).Build(context.Background(), os.DirFS("testdata"), c.source)
			if err != nil {
				t.Fatal(err)
			}
			three := tassadar.Value{Type: tassadar.I32, Bits: 3}
			_, refusal := admission.Admit(module, p, []tassadar.Call{{Export: "run", Args: []tassadar.Arg{{Value: &three}}}})
			switch {
			case c.refused == "" && refusal != nil:
				t.Errorf("refused: %v", refusal)
			case c.refused != "" && (refusal == nil || refusal.Code != tassadar.ArbitraryWasmUnsupported || !strings.Contains(refusal.Detail, c.refused)):
				t.Errorf("got %v, want %s with %s", refusal, tassadar.ArbitraryWasmUnsupported, c.refused)
			}
		})
	}
}

// TestVariants: what is listed as a variant is the name of a family.
func TestVariants(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("HOME", t.TempDir())
	t.Setenv("XDG_CACHE_HOME", "")
	variants := 0
	for _, s := range toolchain.List(context.Background()) {
		base, target, _ := strings.Cut(s.Family, "/")
		for _, variant := range s.Variants {
			variants++
			if _, err := toolchain.Find(context.Background(), base+variant+"/"+target); err != nil && !strings.Contains(err.Error(), "install") {
				t.Errorf("%s%s: %v", base, variant, err)
			}
		}
	}
	if variants < 30 {
		t.Errorf("%d variants", variants)
	}
}

// A name of a compiler that the program knows is taken to be one of its families; names
// of others are nobody's here.
func TestMisnamed(t *testing.T) {
	for name, want := range map[string]string{
		"clang-14/wasm32": "", "clang-14-Os/wasm32": "", "zig-0.13/wasm32": "", "wat2wasm-1": "",
		"clang-14-O2/wasm32": "the family is clang-14/wasm32", "clang-14-O9/wasm32": "clang-VERSION", "clang-14/wasm64": "clang-VERSION", "clang-014/wasm32": "clang-VERSION",
		"clang-14": "clang-VERSION", "go-1.26-generic/wasip1": "go-VERSION", "clang-14-O3-generic/wasm32": "clang-VERSION",
	} {
		if got := toolchain.Misnamed(name); want == "" != (got == "") || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
