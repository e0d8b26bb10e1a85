package vmprograms_test

import (
	"fmt"
	"os"
	"sync"
	"testing"

	"tassadar/internal/vmprograms"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/tokenmachine/compiled"
)

// TestCompiled runs them on vm.compiled, the long ones as clang optimizes them;
// with TASSADAR_SOAK=1 also as others compile them, up to a billion
// instructions of WebAssembly in 408 million tokens.
func TestCompiled(t *testing.T) {
	runInside(t, func() (vm.Engine, error) { return compiled.NewEngine() }, func(p vmprograms.Program, long bool) bool {
		return soak || !long || p.Compiler == "clang-14" && !testing.Short()
	})
}

var soak = os.Getenv("TASSADAR_SOAK") != ""

var planned = sync.OnceValues(func() (*exact.Engine, error) { return exact.New(tokenmachine.Model(), nil) })

// TestExact runs the programs inside the transformer, on vm.exact: one build of each,
// because other builds are other programs for TestLowered and TestCompiled, and the same
// instructions here. With TASSADAR_SOAK=1 it runs all of them.
func TestExact(t *testing.T) {
	x, err := planned()
	if err != nil {
		t.Fatal(err)
	}
	runInside(t, func() (vm.Engine, error) { return x.Fresh(), nil }, func(p vmprograms.Program, long bool) bool {
		return !long && (soak || p.Compiler == "clang-14" || p.Name == "lisp")
	})
}

// runInside runs the cases of programs that it is to run, each on a fresh engine.
func runInside(t *testing.T, fresh func() (vm.Engine, error), runs func(p vmprograms.Program, long bool) bool) {
	for _, p := range vmprograms.All() {
		r := lowerProgram(t, p)
		for _, c := range vmprograms.Cases(p.Name) {
			if !runs(p, c.Long) {
				continue
			}
			t.Run(fmt.Sprintf("%v/%s", p, c.Name), func(t *testing.T) {
				e, err := fresh()
				if err != nil {
					t.Fatal(err)
				}
				s, err := tokenmachine.NewSession(t.Context(), e, r.Program)
				if err != nil {
					t.Fatal(err)
				}
				prompt := len(s.Tokens())
				took := play(t, s, r, c)
				tokens, source, steps := len(s.Tokens())-prompt, 0, 0
				for st := range s.Steps() {
					if !st.Forced {
						steps++
						source += r.Completes(st.PC, st.Next)
					}
				}
				t.Logf("prompt %d, %d tokens, %d source and %d token machine instructions, %.2f tokens an instruction, %.2fM tokens/s, %.2fM instructions/s", prompt, tokens, source, steps,
					float64(tokens)/float64(max(source, 1)), float64(tokens)/took.Seconds()/1e6, float64(source)/took.Seconds()/1e6)
			})
		}
	}
}
