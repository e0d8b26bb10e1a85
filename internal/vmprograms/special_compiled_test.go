package vmprograms_test

import (
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"tassadar/internal/vmprograms"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/generate"
	"tassadar/vm/tokenmachine"
)

// quick are the programs whose generated code is compared without TASSADAR_SOAK=1.
var quick = []string{"factorial/clang-14", "hungarian/clang-14"}

// TestSpecialCompiled builds generated code of the weights of each program anew, and
// compares all tokens of its cases with those that vm.exact predicts with the same
// weights. Without TASSADAR_SOAK=1 it does so for the quick programs.
func TestSpecialCompiled(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("a Go toolchain is required: %v", err)
		}
		t.Skipf("missing: a Go toolchain on the path: %v", err)
	}
	soak := os.Getenv("TASSADAR_SOAK") != ""
	for _, p := range vmprograms.All() {
		if !soak && !slices.Contains(quick, p.String()) {
			continue
		}
		t.Run(p.String(), func(t *testing.T) {
			r := lowerProgram(t, p)
			sp, err := tokenmachine.Specialize(r.Program)
			if err != nil {
				t.Fatal(err)
			}
			x, err := exact.New(sp.Model, nil)
			if err != nil {
				t.Fatal(err)
			}
			start := time.Now()
			built, err := generate.Build(t.Context(), sp.Model, t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("generated and built in %v", time.Since(start))
			code, err := built.Start(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer code.Close()
			for _, c := range vmprograms.Cases(p.Name) {
				if c.Long {
					continue
				}
				t.Run(c.Name, func(t *testing.T) {
					code.Reset()
					var traces [2][]vm.Token
					limit := tokenmachine.Horizon
					for i, e := range []vm.Engine{x.Fresh(), code} {
						s, err := sp.NewSession(t.Context(), e)
						if err != nil {
							t.Fatal(err)
						}
						playWithin(t, s, r, c, limit)
						traces[i] = s.Tokens()
						limit = len(traces[i]) + 1 // code that is wrong may not end
					}
					want, got := traces[0], traces[1]
					for i := range min(len(want), len(got)) {
						if got[i] != want[i] {
							t.Fatalf("token %d: generated code has %s, vm.exact %s", i, sp.Model.Name(got[i]), sp.Model.Name(want[i]))
						}
					}
					if len(got) != len(want) {
						t.Fatalf("generated code has %d tokens, vm.exact %d", len(got), len(want))
					}
					t.Logf("%d tokens", len(want))
				})
			}
		})
	}
}
