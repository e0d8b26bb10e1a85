package vmprograms_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar/internal/vmprograms"
	"tassadar/wasm"
)

// TestPrograms: every program is there from every compiler, and its module is
// WebAssembly 1.0 without imports and float arithmetic. Those of AssemblyScript
// have a start function.
func TestPrograms(t *testing.T) {
	want := map[string]bool{}
	for _, name := range []string{"digest", "factorial", "forth", "hungarian", "kernel", "sort", "sudoku"} {
		for _, compiler := range []string{"asc-0.28", "clang-14", "clang-14-O0", "rustc-1.63"} {
			want[name+"/"+compiler] = name != "forth" || strings.HasPrefix(compiler, "clang")
		}
	}
	want["lisp/rustc-1.63"] = true
	got := map[string]bool{}
	for _, p := range vmprograms.All() {
		got[p.String()] = true
		m, err := wasm.Decode(p.Module)
		if err != nil {
			t.Errorf("%v: %v", p, err)
			continue
		}
		if len(m.Imports) > 0 || len(m.Features()) > 0 {
			t.Errorf("%v: imports %v, features %v", p, m.Imports, m.Features())
		}
		if _, cut, err := wasm.CutFloats(m); err != nil || cut != nil {
			t.Errorf("%v computes with floats in functions %v: %v", p, cut, err)
		}
		if len(vmprograms.Cases(p.Name)) == 0 {
			t.Errorf("%v has no cases", p)
		}
	}
	for name, wanted := range want {
		if got[name] != wanted {
			t.Errorf("%s is there: %v", name, got[name])
		}
	}
}

// TestWazero runs everything on an engine that is known to be right.
func TestWazero(t *testing.T) {
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCoreFeatures(api.CoreFeaturesV1))
	defer r.Close(ctx)
	for _, p := range vmprograms.All() {
		compiled, err := r.CompileModule(ctx, p.Module)
		if err != nil {
			t.Errorf("%v: %v", p, err)
			continue
		}
		for _, c := range vmprograms.Cases(p.Name) {
			t.Run(fmt.Sprintf("%v/%s", p, c.Name), func(t *testing.T) {
				mod, err := r.InstantiateModule(ctx, compiled, wazero.NewModuleConfig().WithName(""))
				if err != nil {
					t.Fatal(err)
				}
				defer mod.Close(ctx)
				if err := c.Run(func(export string, args ...uint64) (uint64, error) {
					f := mod.ExportedFunction(export)
					if f == nil {
						return 0, fmt.Errorf("no export %q", export)
					}
					results, err := f.Call(ctx, args...)
					if err != nil || len(results) == 0 {
						return 0, err
					}
					return results[0], nil
				}); err != nil {
					t.Error(err)
				}
			})
		}
	}
}
