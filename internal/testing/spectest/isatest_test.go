package spectest_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/internal/testing/spectest"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// plain is the plain interpreter of the instruction set.
type plain struct{ m *isatest.Interpreter }

func (p plain) Invoke(entry isa.Entry, args []uint64) ([]uint64, int, error) {
	return p.m.Invoke(entry, args, 1e9)
}

func (p plain) Close() error { return nil }

// TestLowered shows that the front end is right: what it makes of the suites
// passes on a plain interpreter of the instruction set. Engines pass the same
// assertions, by the same table.
func TestLowered(t *testing.T) {
	runAll(t, spectest.Lowered{New: func(p *isa.Program) (spectest.Interpreter, error) { return plain{isatest.New(p)}, nil }}, "lowered.txt", nil)
}

// TestCutFloats: what [wasm.CutFloats] cuts is what the front end lowers to
// traps because of floats, in every module that links with the host alone, and
// the rest is lowered without them.
func TestCutFloats(t *testing.T) {
	modules, functions := 0, 0
	for _, version := range []string{"v1", "v2"} {
		suite := open(t, version)
		host, err := wasm.Decode(suite.Host())
		if err != nil {
			t.Fatal(err)
		}
		load := func(m *wasm.Module, trap bool) (*lower.Result, error) {
			links := []lower.Link{{Name: "spectest", Module: host}, {Name: "m", Module: m}}
			return lower.Lower(links, lower.Options{TrapUnsupported: trap})
		}
		err = suite.Modules(func(file string, data []byte) {
			m, err := wasm.Decode(data)
			if err != nil {
				t.Errorf("%s: %v", file, err)
				return
			}
			if slices.Contains(m.Features(), wasm.SIMD) || slices.Contains(m.Features(), wasm.ReferenceTypes) {
				return // refused for more than floats
			}
			lowered, err := load(m, true)
			if err != nil {
				return // imports from another module
			}
			var want []uint32
			for _, f := range lowered.Unsupported {
				want = append(want, f.Func)
			}
			out, cut, err := wasm.CutFloats(m)
			if err != nil {
				t.Errorf("%s: %v", file, err)
				return
			}
			if !slices.Equal(cut, want) {
				t.Errorf("%s: cut %v, the front end traps in %v", file, cut, want)
			}
			if _, err := load(m, false); (tassadar.CodeOf(err) == tassadar.NumericUnsupported) != (len(cut) > 0) {
				t.Errorf("%s: %d functions cut, and the front end says %v", file, len(cut), err)
			}
			small, err := wasm.Decode(out)
			if err != nil {
				t.Errorf("%s: %v", file, err)
				return
			}
			if _, err := load(small, false); err != nil {
				t.Errorf("%s: after the cut: %v", file, err)
			}
			if len(cut) > 0 {
				modules++
				functions += len(cut)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d functions in %d modules", functions, modules)
	if modules < 200 {
		t.Errorf("only %d modules with float arithmetic", modules)
	}
}
