package profiles_test

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/invocation"
	"tassadar/internal/policy"
	"tassadar/profiles"
	"tassadar/wasm"
	"tassadar/workload"
)

func builtin(t *testing.T) *policy.Bundle {
	t.Helper()
	b, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestDeclared: the names of the predecessor are all declared, and each belongs
// to the gate that its file names.
func TestDeclared(t *testing.T) {
	b := builtin(t)
	var got []string
	for _, p := range b.Policy.Profiles {
		line := p.ID + " " + p.Gate
		if p.Implemented {
			line += " implemented"
		}
		got = append(got, line)
		if data, err := fs.ReadFile(profiles.FS, p.ID+".yaml"); err != nil || len(data) == 0 {
			t.Errorf("file of %s: %v", p.ID, err)
		}
		if p.Implemented && p.FixedInputs() {
			t.Errorf("%s: a workload has fixed inputs only", p.ID)
		}
	}
	want := []string{
		"tassadar.internal_compute.article_closeout.v1 article implemented",
		"tassadar.internal_compute.deterministic_import_subset.v1 broad implemented",
		"tassadar.internal_compute.generalized_abi.v1 broad implemented",
		"tassadar.internal_compute.portable_broad_family.v1 broad implemented",
		"tassadar.internal_compute.public_broad_family.v1 broad implemented",
		"tassadar.internal_compute.resumable_multi_slice.v1 broad implemented",
		"tassadar.internal_compute.runtime_support_subset.v1 broad implemented",
		"tassadar.internal_compute.wider_numeric_data_layout.v1 broad implemented",
		"tassadar.numeric_profile.bounded_f64_conversion.v1 broad implemented",
		"tassadar.numeric_profile.f32_only.v1 broad implemented",
		"tassadar.numeric_profile.mixed_i32_f32.v1 broad implemented",
		"tassadar.token_machine.article.v1 article implemented",
		"tassadar.token_machine.float_arithmetic.v1 broad implemented",
		"tassadar.token_machine.long_run.v1 broad implemented",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("profiles (-want +got):\n%s", diff)
	}
}

// TestFloorsAreMeasured: the case of a floor is not left to full runs where cells are not.
func TestFloorsAreMeasured(t *testing.T) {
	p := builtin(t).Policy
	for _, e := range p.Envelopes {
		full := !slices.ContainsFunc(e.Sets, func(s tassadar.DeclaredSet) bool { return !s.Full })
		profile, _ := p.Profile(e.Profile)
		for _, f := range e.Require.Floors {
			found := false
			for _, w := range profile.Workloads {
				for _, c := range w.Cases {
					found = found || tassadar.CaseID(w.ID, c.ID) == f.Case && (full || !c.Full)
				}
			}
			if !found {
				t.Errorf("%s: plain runs do not measure %s, and its floor is missed by them", e.Profile, f.Case)
			}
		}
	}
}

// TestReferences computes every reference value again.
func TestReferences(t *testing.T) {
	for _, p := range builtin(t).Policy.Profiles {
		for _, w := range p.Workloads {
			entry, ok := workload.Catalogue().Lookup(w.Derive.Generator)
			if !ok {
				t.Errorf("%s: no generator %q", w.ID, w.Derive.Generator)
				continue
			}
			for _, c := range w.Cases {
				if len(c.Allow) > 0 {
					continue // the specification leaves the bits open
				}
				want, err := entry.Result(&c)
				if err != nil {
					t.Errorf("%s: %v", tassadar.CaseID(w.ID, c.ID), err)
				} else if want.Digest() != c.Expect.Digest() {
					t.Errorf("%s (-reference +declared):\n%s", tassadar.CaseID(w.ID, c.ID), cmp.Diff(want, c.Expect))
				}
			}
		}
	}
}

// TestAllowed: an allowed set has NaNs and nothing else, and no bits twice.
func TestAllowed(t *testing.T) {
	for _, p := range builtin(t).Policy.Profiles {
		for _, w := range p.Workloads {
			for _, c := range w.Cases {
				seen := map[tassadar.Digest]bool{}
				for _, r := range append([]tassadar.Result{c.Expect}, c.Allow...) {
					if len(c.Allow) == 0 {
						break
					}
					if len(r) != 1 || len(r[0].Results) != 1 || !arithmeticNaN(r[0].Results[0]) {
						t.Errorf("%s allows %v, which is no arithmetic NaN", tassadar.CaseID(w.ID, c.ID), r)
					}
					if seen[r.Digest()] {
						t.Errorf("%s allows %v twice", tassadar.CaseID(w.ID, c.ID), r)
					}
					seen[r.Digest()] = true
				}
			}
		}
	}
}

// arithmeticNaN reports whether the bits of a float, given as an integer, are
// those of a quiet NaN (core specification, section 2.3.3).
func arithmeticNaN(v tassadar.Value) bool {
	quiet := map[tassadar.ValueType]uint64{tassadar.I32: 0x7fc00000, tassadar.I64: 0x7ff8000000000000}[v.Type]
	return quiet != 0 && v.Bits&quiet == quiet
}

// TestPublished compares the instances and optima with the published ones.
func TestPublished(t *testing.T) {
	data, err := os.ReadFile("../../shared/cases.json")
	if errors.Is(err, fs.ErrNotExist) && os.Getenv("TASSADAR_REQUIRE") != "all" {
		t.Skip("shared/cases.json is not beside this checkout")
	}
	if err != nil {
		t.Fatal(err)
	}
	var published struct {
		Hungarian map[string]struct {
			Cost       [][]int32
			Optimum    int32
			Assignment []int32
		}
		Sudoku map[string]struct{ Puzzle, Solution string }
	}
	if err := json.Unmarshal(data, &published); err != nil {
		t.Fatal(err)
	}
	p, _ := builtin(t).Policy.Profile("tassadar.internal_compute.generalized_abi.v1")
	find := func(workload, id string) tassadar.Case {
		t.Helper()
		for _, w := range p.Workloads {
			for _, c := range w.Cases {
				if w.ID == workload && c.ID == id {
					return c
				}
			}
		}
		t.Fatalf("no case %s/%s", workload, id)
		return tassadar.Case{}
	}
	words := func(numbers []int32) string {
		b := tassadar.Bytes{}
		for _, x := range numbers {
			b = append(b, byte(x), byte(x>>8), byte(x>>16), byte(x>>24))
		}
		return string(b)
	}
	for id, want := range published.Hungarian {
		c := find("hungarian", id)
		if got := string(c.Calls[0].Args[0].In); got != words(slices.Concat(want.Cost...)) {
			t.Errorf("hungarian/%s has other costs", id)
		}
		if got := int32(c.Expect[0].Results[0].Bits); got != want.Optimum {
			t.Errorf("hungarian/%s: optimum %d, published %d", id, got, want.Optimum)
		}
		if got := string(c.Expect[0].Outputs[0]); want.Assignment != nil && got != words(want.Assignment) {
			t.Errorf("hungarian/%s: assignment %x", id, got)
		}
	}
	for id, want := range published.Sudoku {
		c := find("sudoku", id)
		if got := string(c.Calls[0].Args[0].In); got != want.Puzzle {
			t.Errorf("sudoku/%s is %s", id, got)
		}
		if got := string(c.Expect[0].Outputs[0]); got != want.Solution || c.Expect[0].Results[0].Bits != 1 {
			t.Errorf("sudoku/%s: solution %s, published %s", id, got, want.Solution)
		}
	}
}

// sessions opens the backends that this host has.
func sessions(t *testing.T, pages int) map[string]backend.Session {
	t.Helper()
	out := map[string]backend.Session{}
	add := func(b backend.Backend) {
		if _, err := b.Probe(context.Background()); err != nil {
			if os.Getenv("TASSADAR_REQUIRE") == "all" {
				t.Errorf("%s: %v", b.Family(), err)
			}
			t.Logf("%s is not measured: %v", b.Family(), err)
			return
		}
		s, err := b.Open(context.Background(), pages)
		if err != nil {
			t.Fatalf("%s: %v", b.Family(), err)
		}
		t.Cleanup(func() { s.Close() })
		out[b.Family()] = s
	}
	families := []string{"wazero.compiler", "wazero.interpreter", "v8-11.liftoff", "v8-11.turbofan"}
	backends := all.Registry().Backends(families)
	if len(backends) != len(families) {
		t.Fatalf("%d backends of %q", len(backends), families)
	}
	for _, b := range backends {
		add(b)
	}
	return out
}

// TestCases runs every case on this host's backends with the module of the first
// compiler of a required cell, on the original module and on the copy that counts,
// those marked full too, and with the modules of the other compilers on the quickest of
// them: an engine goes wrong at a case, a compiler's module on every engine. With
// TASSADAR_SOAK=1 every module goes to every engine.
func TestCases(t *testing.T) {
	b := builtin(t)
	for _, p := range b.Policy.Profiles {
		if !p.Implemented {
			continue
		}
		envelope, _ := b.Policy.Envelope(p.ID)
		open := sessions(t, p.Limits.MemoryPages)
		quickest := "wazero.compiler"
		if open[quickest] == nil {
			quickest = "wazero.interpreter"
		}
		for family, session := range open {
			for i, toolchain := range compilers(envelope) {
				if i > 0 && family != quickest && os.Getenv("TASSADAR_SOAK") == "" {
					continue
				}
				most := uint64(0)
				for _, w := range p.Workloads {
					module, ok := w.Module(toolchain)
					if !ok {
						t.Errorf("%s: %s has no module of %s", p.ID, w.ID, toolchain)
						continue
					}
					if module.Toolchain == tassadar.ToolchainAny && i > 0 {
						continue // the same module again
					}
					most = max(most, runCases(t, session, programOf(b, module, w.Links), &p, &w, family+" "+toolchain))
				}
				if most < uint64(envelope.Require.Horizon) {
					t.Errorf("%s, %s, %s: the longest case has %d instructions, the horizon is %d", p.ID, family, toolchain, most, envelope.Require.Horizon)
				}
			}
		}
	}
}

// compilers are the toolchain families of the cells that an envelope requires, in its
// order.
func compilers(e *tassadar.Envelope) []string {
	var out []string
	for _, set := range e.Sets {
		if set.Observed {
			continue
		}
		for _, t := range set.Toolchains {
			if !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out
}

// TestRefusedByToolchain: of what clang 16 emits by itself the broad family refuses the
// programs that extend signs by an instruction, case by case, and admits the others;
// asked for WebAssembly 1.0 the same compiler makes all of them fit.
func TestRefusedByToolchain(t *testing.T) {
	b := builtin(t)
	p, _ := b.Policy.Profile("tassadar.internal_compute.portable_broad_family.v1")
	refused := map[string][]string{} // programs, by toolchain
	for _, toolchain := range []string{"clang-14/wasm32", "clang-14-Os/wasm32", "clang-16/wasm32", "clang-16-generic/wasm32"} {
		for _, w := range p.Workloads {
			module, _ := w.Module(toolchain)
			cases := 0
			for _, c := range w.Cases {
				_, refusal := admission.Admit(b.Modules[module.Digest], p, c.Calls)
				if refusal == nil {
					continue
				}
				if cases++; refusal.Code != tassadar.ArbitraryWasmUnsupported || !strings.Contains(refusal.Detail, "sign_extension") {
					t.Errorf("%s %s: %v", toolchain, tassadar.CaseID(w.ID, c.ID), refusal)
				}
			}
			if cases > 0 {
				refused[toolchain] = append(refused[toolchain], w.ID)
			}
			if cases != 0 && cases != len(w.Cases) {
				t.Errorf("%s: %d of %d cases of %s are refused", toolchain, cases, len(w.Cases), w.ID)
			}
		}
	}
	want := map[string][]string{"clang-16-generic/wasm32": {"aes", "json", "lz"}}
	if d := cmp.Diff(want, refused); d != "" {
		t.Errorf("refused programs (-want +got):\n%s", d)
	}
}

// runCases returns the most instructions that a case had.
func runCases(t *testing.T, session backend.Session, original invocation.Program, p *tassadar.Profile, w *tassadar.Workload, where string) uint64 {
	t.Helper()
	counting, err := original.Counted(uint64(p.Limits.Instructions))
	if err != nil {
		t.Fatal(err)
	}
	most := uint64(0)
	for _, c := range w.Cases {
		name := where + " " + tassadar.CaseID(w.ID, c.ID)
		admitted, refusal := admission.Admit(original.Module, p, c.Calls, original.Links...)
		if refusal != nil {
			t.Errorf("%s: %v", name, refusal)
			continue
		}
		host := invocation.HostOf(p, c.Input, c.Clock, admitted.Output)
		for _, inv := range []backend.Invocation{
			{Module: original.Module, Links: original.Links, Host: host, Calls: admitted.Calls},
			{Module: counting.Module, Links: counting.Links, Host: host, Calls: admitted.Calls, Counter: wasm.CounterExport},
		} {
			answer, err := session.Run(context.Background(), inv)
			if err != nil || answer.Refusal != nil {
				t.Errorf("%s: %v, %v", name, err, answer.Refusal)
				continue
			}
			allowed := append([]tassadar.Result{c.Expect}, c.Allow...)
			if !slices.ContainsFunc(allowed, func(r tassadar.Result) bool { return r.Digest() == answer.Result.Digest() }) {
				t.Errorf("%s (-want +got):\n%s", name, cmp.Diff(c.Expect, answer.Result))
			}
			most = max(most, answer.Counter)
		}
	}
	return most
}

// TestRefusals sees every refusal on this host's backends. The modules of refusal
// cases are made by hand: they are the same under every compiler.
func TestRefusals(t *testing.T) {
	b := builtin(t)
	for _, p := range b.Policy.Profiles {
		if !p.Implemented {
			continue
		}
		open := sessions(t, p.Limits.MemoryPages)
		for _, r := range p.Refusals {
			for _, m := range append(linkModules(r.Links), r.Module) {
				if m.Toolchain != tassadar.ToolchainAny {
					t.Errorf("%s %s: a module of %s, and other compilers' are not tried", p.ID, r.ID, m.Toolchain)
				}
			}
			input := programOf(b, r.Module, r.Links)
			admitted, refusal := admission.Admit(input.Module, &p, r.Calls, input.Links...)
			if r.By == tassadar.ByAdmission {
				if refusal == nil || refusal.Code != r.Code {
					t.Errorf("%s %s: got %v, want %s", p.ID, r.ID, refusal, r.Code)
				}
				continue
			}
			if refusal != nil {
				t.Errorf("%s %s: %v, want %s by %s", p.ID, r.ID, refusal, r.Code, r.By)
				continue
			}
			if r.Checkpoint != "" { // only a worker tampers with checkpoints
				continue
			}
			for family, session := range open {
				inv := backend.Invocation{Module: input.Module, Links: input.Links, Calls: admitted.Calls, Time: 20 * time.Second,
					Host: invocation.HostOf(&p, nil, 0, admitted.Output)}
				if r.Instructions > 0 {
					counting, err := input.Counted(uint64(r.Instructions))
					if err != nil {
						t.Fatal(err)
					}
					inv.Module, inv.Links, inv.Counter = counting.Module, counting.Links, wasm.CounterExport
				}
				answer, err := session.Run(context.Background(), inv)
				if err != nil {
					t.Errorf("%s %s: %v", family, r.ID, err)
					continue
				}
				switch {
				case r.Denied != nil:
					last := len(answer.Result) - 1
					for i, call := range answer.Result {
						if denied := call.Results[0] == *r.Denied; denied != (i == last) {
							t.Errorf("%s %s: call %d returned %v", family, r.ID, i, call.Results)
						}
					}
				case r.Code == tassadar.StepLimitExceeded:
					started := answer.Refusal == nil || answer.Refusal.Code != tassadar.StartFailed
					if answer.Counter <= uint64(r.Instructions) || started && answer.Result.Trap() != tassadar.TrapUnreachable {
						t.Errorf("%s %s: %d instructions, %v", family, r.ID, answer.Counter, answer.Result)
					}
				default:
					if answer.Refusal == nil || answer.Refusal.Code != r.Code || answer.Refusal.By != r.By {
						t.Errorf("%s %s: got %v, want %s by %s", family, r.ID, answer.Refusal, r.Code, r.By)
					}
				}
			}
		}
	}
}

func linkModules(links []tassadar.Link) []tassadar.Module {
	var out []tassadar.Module
	for _, l := range links {
		out = append(out, l.Modules...)
	}
	return out
}

// TestFiles: every embedded module is named by a profile, of the built-in policy or
// of the matrix, whose programs are the same.
func TestFiles(t *testing.T) {
	used := map[string]bool{}
	files, err := filepath.Glob("../matrix/policy/profiles/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if _, path, ok := strings.Cut(strings.TrimSpace(line), "path: "); ok {
				used[path] = true
			}
		}
	}
	for _, p := range builtin(t).Policy.Profiles {
		for _, w := range p.Workloads {
			use(used, w.Modules, w.Links)
		}
		for _, r := range p.Refusals {
			use(used, []tassadar.Module{r.Module}, r.Links)
		}
	}
	err = fs.WalkDir(profiles.FS, ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".wasm") && !used[path] {
			t.Errorf("%s belongs to no profile", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func use(used map[string]bool, modules []tassadar.Module, links []tassadar.Link) {
	for _, m := range modules {
		used[m.Path] = true
	}
	for _, l := range links {
		use(used, l.Modules, nil)
	}
}

// TestArticleTwice: the workloads of the profile that asks for the weights are those
// of the closeout, case for case, and so are its refusals.
func TestArticleTwice(t *testing.T) {
	b := builtin(t)
	closeout, _ := b.Policy.Profile("tassadar.internal_compute.article_closeout.v1")
	weights, _ := b.Policy.Profile("tassadar.token_machine.article.v1")
	for _, w := range weights.Workloads {
		at := slices.IndexFunc(closeout.Workloads, func(x tassadar.Workload) bool { return x.ID == w.ID })
		if at < 0 {
			t.Errorf("the closeout has no workload %s", w.ID)
			continue
		}
		same := closeout.Workloads[at]
		same.Derive, w.Derive = nil, nil // it makes fewer inputs
		if d := cmp.Diff(same, w); d != "" {
			t.Errorf("%s (-closeout +weights):\n%s", w.ID, d)
		}
	}
	if d := cmp.Diff(closeout.Refusals, weights.Refusals); d != "" {
		t.Errorf("refusals (-closeout +weights):\n%s", d)
	}
}
