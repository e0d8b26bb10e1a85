package compiled

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/generate"
	"tassadar/vm/isa/isatest"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
)

// TestFresh: the code is what the weights give now.
func TestFresh(t *testing.T) {
	files, err := generate.Files(tokenmachine.Model(), "compiled")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{"engine.go": true, "compiled_test.go": true}
	for _, f := range files {
		want[f.Name] = true
		if got, err := os.ReadFile(f.Name); err != nil || !bytes.Equal(got, f.Data) {
			t.Errorf("%s is not what go generate writes: %v", f.Name, err)
		}
	}
	all, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range all {
		if !want[name] {
			t.Errorf("%s: nothing writes it", name)
		}
	}
}

// TestEqual: the same tokens as vm.exact, for every operation with edge
// operands and for generated programs.
func TestEqual(t *testing.T) {
	x, err := exact.New(tokenmachine.Model(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(60) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			p := isatest.Generate(seed)
			c, err := NewEngine()
			if err != nil {
				t.Fatal(err)
			}
			var tokens [2][]vm.Token
			for i, e := range []vm.Engine{x.Fresh(), c} {
				s, err := tokenmachine.NewSession(t.Context(), e, p)
				if err != nil {
					t.Fatal(err)
				}
				s.Host = func(call int, _ []uint64) ([]uint64, error) {
					return isatest.HostResults(seed, call, p.Imports[call]), nil
				}
				for _, call := range isatest.Calls(seed, p) {
					if _, err := s.Invoke(context.Background(), p.Entries[call.Entry], call.Args, tokenmachine.Horizon); err != nil {
						t.Fatalf("%s: %v", e.Name(), err)
					}
				}
				tokens[i] = slices.Clone(s.Tokens())
			}
			if d := traces.Compare(tokens[0], tokens[1]); d.Position >= 0 {
				t.Errorf("token %d: vm.exact %s, vm.compiled %s", d.Position, tokenmachine.Model().Name(d.A), tokenmachine.Model().Name(d.B))
			}
		})
	}
}
