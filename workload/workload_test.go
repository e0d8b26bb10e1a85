package workload_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/wazero"
	"tassadar/wasm"
	"tassadar/workload"
)

// derivedInputs is how many nonce-derived inputs of every workload go through
// wazero, each with the module of one compiler in turn. With TASSADAR_SOAK=1 it is
// ten times as many, each with the modules of all: rarer inputs, and every pair of
// input and compiler. That takes 12 minutes of processor time with the second
// algorithms; last run whole in November 2026, and nothing differed.
var derivedInputs = map[bool]int{false: 1_000, true: 10_000}[soak]

var soak = os.Getenv("TASSADAR_SOAK") == "1"

// derivedParts is how many tests share the inputs of a workload, so that long
// searches use every core.
const derivedParts = 2

// derivedRound is how many inputs come from one nonce.
const derivedRound = 100

// eachDerived hands every derived input of a workload with its reference to
// try, which runs it with the n-th compiler's module, and returns how many
// inputs there were.
func eachDerived(t *testing.T, w *tassadar.Workload, part, compilers int, try func(where string, c *tassadar.Case, compiler int, want tassadar.Result)) int {
	t.Helper()
	inputs := 0
	for round := part; round < derivedInputs/derivedRound; round += derivedParts {
		derived := &tassadar.Workload{ID: w.ID, Derive: &tassadar.Derive{Generator: w.Derive.Generator, Count: derivedRound}}
		nonce := binary.BigEndian.AppendUint64(nil, uint64(round))
		cases, err := workload.Derived(derived, nonce)
		if err != nil {
			t.Fatal(err)
		}
		want, err := workload.References(derived, nonce)
		if err != nil {
			t.Fatal(err)
		}
		for i := range cases {
			where := fmt.Sprintf("round %d, %s", round, cases[i].ID)
			inputs++
			if !soak {
				try(where, &cases[i], (round*derivedRound+i)%compilers, want[i])
				continue
			}
			for n := range compilers {
				try(where, &cases[i], n, want[i])
			}
		}
	}
	return inputs
}

// inParts runs the parts of a test side by side, and fails it if they saw fewer
// inputs than were promised.
func inParts(t *testing.T, part func(t *testing.T, part int) (inputs int)) {
	t.Helper()
	var total atomic.Int64
	for n := range derivedParts {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			total.Add(int64(part(t, n)))
		})
	}
	t.Cleanup(func() {
		if got, want := total.Load(), derivedInputs; got < int64(want) && !t.Failed() {
			t.Errorf("%d derived inputs, want %d", got, want)
		}
	})
}

// programs returns the modules of a workload by toolchain, each admitted.
func programs(t *testing.T, name string) map[string]*wasm.Module {
	t.Helper()
	name = strings.TrimSuffix(name, "_brief") // the same program
	dir := "../profiles/workloads/" + name
	found, err := filepath.Glob(dir + "/*.wasm")
	if err != nil || len(found) == 0 {
		t.Fatalf("modules of %s: %v, %v", name, found, err)
	}
	out := map[string]*wasm.Module{}
	for _, file := range found {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		toolchain := strings.TrimSuffix(strings.TrimPrefix(filepath.Base(file), name+"."), ".wasm")
		admitted, refusal := admission.Admit(data, limits(), nil)
		if refusal != nil {
			t.Fatalf("%s: %v", file, refusal)
		}
		out[toolchain] = admitted.Module
	}
	return out
}

// limits admit what the built-in profiles admit.
func limits() *tassadar.Profile {
	return &tassadar.Profile{
		Admits: tassadar.Admits{
			Types:    []tassadar.ValueType{tassadar.I32, tassadar.I64, tassadar.F32, tassadar.F64},
			Features: []string{"multi_value", "saturating_conversion", "sign_extension"}, MemoryPages: 16,
		},
		Limits: tassadar.Limits{MemoryPages: 16, OutputBytes: 1 << 16, ModuleBytes: 1 << 20},
	}
}

func open(t *testing.T) backend.Session {
	t.Helper()
	family := wazero.Interpreter
	if slices.Contains([]string{"amd64", "arm64"}, runtime.GOARCH) {
		family = wazero.Compiler
	}
	b, err := wazero.New(family)
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Open(context.Background(), 16)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// TestPrograms runs the committed modules of all compilers on derived inputs
// and compares every result with the reference.
func TestPrograms(t *testing.T) {
	for _, name := range workload.Catalogue().Names() {
		entry, _ := workload.Catalogue().Lookup(name)
		if entry.About == "" {
			t.Errorf("%s: no description", name)
		}
		if linked(name) || entry.Replay != nil {
			continue // linked_test.go
		}
		t.Run(name, func(t *testing.T) {
			modules := programs(t, name)
			toolchains := slices.Sorted(maps.Keys(modules))
			w := &tassadar.Workload{ID: name, Derive: &tassadar.Derive{Generator: name}}
			inParts(t, func(t *testing.T, part int) int {
				session := open(t)
				return eachDerived(t, w, part, len(toolchains), func(where string, c *tassadar.Case, compiler int, want tassadar.Result) {
					compare(t, session, modules[toolchains[compiler]], where+", "+toolchains[compiler], c.Calls, want)
				})
			})
		})
	}
}

func compare(t *testing.T, session backend.Session, module *wasm.Module, what string, calls []tassadar.Call, want tassadar.Result) {
	t.Helper()
	lowered, refusal := admission.Lower(module, calls)
	if refusal != nil {
		t.Fatalf("%s: %v", what, refusal)
	}
	answer, err := session.Run(context.Background(), backend.Invocation{Module: module.Bytes(), Calls: lowered})
	if err != nil || answer.Refusal != nil {
		t.Fatalf("%s: %v, %v", what, err, answer.Refusal)
	}
	if answer.Result.Digest() != want.Digest() {
		last := calls[min(len(answer.Result), len(calls))-1]
		t.Fatalf("%s: program (-), reference (+), last call %v:\n%s", what, last, cmp.Diff(answer.Result, want))
	}
}

func TestDerived(t *testing.T) {
	w := &tassadar.Workload{ID: "a", Derive: &tassadar.Derive{Generator: "integer", Count: 5}}
	other := &tassadar.Workload{ID: "b", Derive: w.Derive}
	cases := func(w *tassadar.Workload, nonce string) []byte {
		t.Helper()
		got, err := workload.Derived(w, []byte(nonce))
		if err != nil {
			t.Fatal(err)
		}
		data, err := tassadar.Canonical(got)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	first := cases(w, "nonce")
	if !bytes.Equal(first, cases(w, "nonce")) {
		t.Error("the same nonce made other cases")
	}
	if bytes.Equal(first, cases(w, "ecnon")) || bytes.Equal(first, cases(other, "nonce")) {
		t.Error("another nonce or workload made the same cases")
	}
	got, err := workload.Derived(w, []byte("nonce"))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 5 || got[4].ID != "derived-4" || len(got[0].Expect)+len(got[0].Allow) > 0 {
		t.Errorf("got %d cases, last %q", len(got), got[len(got)-1].ID)
	}
	more := &tassadar.Workload{ID: "a", Derive: &tassadar.Derive{Generator: "integer", Count: 6}}
	longer, err := workload.Derived(more, []byte("nonce"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got, longer[:5]); diff != "" {
		t.Errorf("the count changed earlier cases:\n%s", diff)
	}
}

// TestDerivedFrozen pins the derivation: workers of different releases and
// architectures must make the same inputs.
func TestDerivedFrozen(t *testing.T) {
	got := map[string]string{}
	for _, name := range workload.Catalogue().Names() {
		w := &tassadar.Workload{ID: name, Derive: &tassadar.Derive{Generator: name, Count: 3}}
		cases, err := workload.Derived(w, []byte("frozen"))
		if err != nil {
			t.Fatal(err)
		}
		got[name] = tassadar.DigestOf(cases).Short()
	}
	if diff := cmp.Diff(frozen(), got); diff != "" {
		t.Errorf("derived cases changed (-want +got); a change needs new workload ids:\n%s", diff)
	}
}

func frozen() map[string]string {
	return map[string]string{
		"aes":           "af50690646f9",
		"align":         "5eb7a4cd6e23",
		"allocator":     "1c1c6f4b24b4",
		"base64":        "ec3597d30f3a",
		"bignum":        "2f3a3af44fac",
		"calendar":      "a188574aa51a",
		"checksum":      "0dea5f36a0f8",
		"control":       "c95ae4fd322e",
		"conversions":   "0a89b9378cd3",
		"encode":        "f4b7b0052555",
		"f32_kernels":   "e6b1e920570a",
		"f32_nan":       "3500fcee2f02",
		"f32_ops":       "7f4b334b3c79",
		"f64_kernels":   "f5beabf0f135",
		"f64_nan":       "d287f497af4d",
		"f64_ops":       "00aae3d91940",
		"filters":       "f00e011c7f02",
		"glob":          "fe04ff57f031",
		"hungarian":     "776e58a97436",
		"integer":       "0016c3e31bea",
		"json":          "3ab684bd5430",
		"life":          "0671c941d5c9",
		"lists":         "6d98958ac2c9",
		"long_loop":     "e439b02f0a60",
		"lz":            "8ec003919020",
		"matrix":        "a05c3f129c7c",
		"memory_sum":    "dd3579d60f4d",
		"merge":         "ee73596d575b",
		"mixed_kernels": "80166844169d",
		"mixed_ops":     "47e43f7ab203",
		"modmath":       "48c94e1b6022",
		"pairs":         "0f213b632a7e",
		"primes":        "7800339a76a0",
		"queens":        "e27b571b3442",
		"records":       "e7864f5e04f0",
		"rollback":      "52e38d802082",
		"router":        "99a2d2eebb3f",
		"sha256":        "95b337d9a938",
		"sorts":         "0dee0364094c",
		"start_order":   "d3b14d114c4f",
		"state_machine": "ee5979418c13",
		"sudoku":        "0885e4aec7d0",
		"sudoku_brief":  "9f4f926c856a",
		"tape":          "b708f3def596",
		"tapelang":      "993a0944b0a3",
	}
}

func TestDerivedErrors(t *testing.T) {
	for _, test := range []struct {
		name   string
		derive *tassadar.Derive
		code   tassadar.Code
	}{
		{"none", nil, ""},
		{"unknown generator", &tassadar.Derive{Generator: "nobody", Count: 1}, tassadar.PolicyMalformed},
		{"no cases", &tassadar.Derive{Generator: "merge"}, tassadar.PolicyMalformed},
		{"too many", &tassadar.Derive{Generator: "merge", Count: workload.MaxDerived + 1}, tassadar.PolicyMalformed},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := &tassadar.Workload{ID: "w", Derive: test.derive}
			cases, err := workload.Derived(w, []byte("n"))
			if tassadar.CodeOf(err) != test.code || len(cases) != 0 {
				t.Errorf("Derived: %d cases, %v", len(cases), err)
			}
			results, err := workload.References(w, []byte("n"))
			if tassadar.CodeOf(err) != test.code || len(results) != 0 {
				t.Errorf("References: %d results, %v", len(results), err)
			}
		})
	}
}

// TestReferenceErrors: calls from outside never panic and never get a value.
func TestReferenceErrors(t *testing.T) {
	arg := func(s string) tassadar.Arg {
		a, err := tassadar.ParseArg(s)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	for _, test := range []struct {
		workload string
		call     tassadar.Call
	}{
		{"merge", tassadar.Call{Export: "nothing"}},
		{"merge", tassadar.Call{Export: "merge"}},
		{"merge", tassadar.Call{Export: "merge", Args: []tassadar.Arg{arg("i32:1"), arg("in:i32:1"), arg("out:4")}}},
		{"modmath", tassadar.Call{Export: "gcd", Args: []tassadar.Arg{arg("i32:1"), arg("i64:1")}}},
		{"checksum", tassadar.Call{Export: "crc", Args: []tassadar.Arg{arg("i32:1")}}},
		{"f32_ops", tassadar.Call{Export: "div", Args: []tassadar.Arg{arg("f32:0"), arg("f32:0")}}}, // a NaN
		{"f32_nan", tassadar.Call{Export: "sqrt", Args: []tassadar.Arg{arg("i32:0xbf800000")}}},
	} {
		t.Run(fmt.Sprintf("%s/%s", test.workload, test.call.Export), func(t *testing.T) {
			entry, ok := workload.Catalogue().Lookup(test.workload)
			if !ok {
				t.Fatal("no such workload")
			}
			if got, err := entry.Reference([]tassadar.Call{test.call}); err == nil {
				t.Errorf("got %v, want an error", got)
			}
		})
	}
}
