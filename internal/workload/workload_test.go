package workload_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/wazero"
	"tassadar/internal/workload"
)

// derivedCases is how many derived inputs the program of a workload is
// compared with its reference on.
func derivedCases(name string) int {
	switch name {
	case "hungarian", "f32_kernels":
		return 1000
	case "sudoku": // a second of search each on some puzzles
		return 1000
	}
	return 4000
}

func module(t *testing.T, name string) []byte {
	t.Helper()
	found, err := filepath.Glob("../../profiles/workloads/" + name + "/*.wasm")
	if err != nil || len(found) != 1 {
		t.Fatalf("modules of %s: %v, %v", name, found, err)
	}
	data, err := os.ReadFile(found[0])
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// limits admit what the built-in profiles admit.
func limits() *tassadar.Profile {
	return &tassadar.Profile{
		Admits: tassadar.Admits{Types: []tassadar.ValueType{tassadar.I32, tassadar.I64, tassadar.F32}, MemoryPages: 16},
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

// TestPrograms runs the committed modules on derived inputs and compares every
// result with the reference.
func TestPrograms(t *testing.T) {
	for _, name := range workload.Catalogue().Names() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			entry, _ := workload.Catalogue().Lookup(name)
			if entry.About == "" {
				t.Error("no description")
			}
			if linked(name) || entry.Replay != nil {
				return // linked_test.go
			}
			program, session := module(t, name), open(t)
			for round := 0; round*100 < derivedCases(name); round++ {
				w := &tassadar.Workload{ID: name, Derive: &tassadar.Derive{Generator: name, Count: 100}}
				nonce := binary.BigEndian.AppendUint64(nil, uint64(round))
				cases, err := workload.Derived(w, nonce)
				if err != nil {
					t.Fatal(err)
				}
				want, err := workload.References(w, nonce)
				if err != nil {
					t.Fatal(err)
				}
				for i, c := range cases {
					admitted, refusal := admission.Admit(program, limits(), c.Calls)
					if refusal != nil {
						t.Fatalf("round %d, %s: %v", round, c.ID, refusal)
					}
					answer, err := session.Run(context.Background(), backend.Invocation{Module: program, Calls: admitted.Calls})
					if err != nil || answer.Refusal != nil {
						t.Fatalf("round %d, %s: %v, %v", round, c.ID, err, answer.Refusal)
					}
					if answer.Result.Digest() != want[i].Digest() {
						last := c.Calls[min(len(answer.Result), len(c.Calls))-1]
						t.Fatalf("round %d, %s: program (-), reference (+), last call %v:\n%s", round, c.ID, last, cmp.Diff(answer.Result, want[i]))
					}
				}
			}
		})
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
		"bignum":      "2f3a3af44fac",
		"calendar":    "a188574aa51a",
		"checksum":    "0dea5f36a0f8",
		"control":     "c95ae4fd322e",
		"encode":      "f4b7b0052555",
		"f32_kernels": "e6b1e920570a",
		"f32_nan":     "3500fcee2f02",
		"f32_ops":     "7f4b334b3c79",
		"hungarian":   "776e58a97436",
		"integer":     "0016c3e31bea",
		"merge":       "ee73596d575b",
		"modmath":     "48c94e1b6022",
		"primes":      "7800339a76a0",
		"rollback":    "52e38d802082",
		"start_order": "d3b14d114c4f",
		"sudoku":      "0885e4aec7d0",
		"tape":        "b708f3def596",
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
