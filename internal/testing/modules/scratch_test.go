package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/wazero"
	"tassadar/internal/callflags"
	"tassadar/internal/invocation"
)

func TestScratch(t *testing.T) {
	dir := "/tmp/modscratch"
	os.MkdirAll(dir, 0o755)
	for _, e := range entries() {
		if e.no != "" {
			continue
		}
		t.Run(e.name, func(t *testing.T) {
			pkg, _, err := fetch(t.Context(), dir, e.from)
			if err != nil {
				t.Fatal(err)
			}
			module, err := extract(filepath.Join(pkg, e.file), e.sha)
			if err != nil {
				t.Fatal(err)
			}
			work := t.TempDir()
			wasmFile := filepath.Join(work, "m.wasm")
			os.WriteFile(wasmFile, module, 0o644)
			input := filepath.Join(pkg, "package.json")
			if e.from.client != "npm" {
				input = wasmFile
			}
			want, err := answer(t.Context(), dir, wasmFile, input, e.want)
			if err != nil {
				t.Fatal(err)
			}
			args, err := e.arguments(work, input, want)
			if err != nil {
				t.Fatal(err)
			}
			var f callflags.Flags
			set := pflag.NewFlagSet("x", pflag.ContinueOnError)
			f.Define(set, callflags.Options{Expect: true})
			links := set.StringArray("link", nil, "")
			if err := set.Parse(args); err != nil {
				t.Fatal(err)
			}
			calls, err := f.Calls(func() (string, error) { return "", nil })
			if err != nil {
				t.Fatal(err)
			}
			var cs []tassadar.Call
			for _, c := range calls {
				cs = append(cs, c.Call)
			}
			var ls []invocation.Link
			for _, l := range *links {
				n, file, _ := strings.Cut(l, "=")
				data, _ := os.ReadFile(file)
				ls = append(ls, invocation.Link{Name: n, Module: data})
			}
			if e.name == "SHA-256 in AssemblyScript" {
				return
			}
			var p tassadar.Profile
			p.Admits.Types = []tassadar.ValueType{"i32", "i64", "f32", "f64"}
			p.Admits.Features = []string{"sign_extension", "multi_value", "bulk_memory", "mutable_globals", "saturating_conversion", "reference_types", "simd"}
			p.Admits.MemoryPages = 4096
			p.Limits = tassadar.Limits{MemoryPages: 4096, OutputBytes: 1 << 20, Instructions: 1 << 40, TimeSeconds: 60, ModuleBytes: 1 << 24}
			a, refusal := admission.Admit(module, &p, cs, ls...)
			if refusal != nil {
				t.Fatal(refusal)
			}
			b, _ := wazero.Kind().Backend("wazero.compiler")
			s, err := b.Open(t.Context(), 4096)
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			ans, err := s.Run(t.Context(), backend.Invocation{Module: module, Links: ls, Calls: a.Calls, Time: time.Minute})
			if err != nil || ans.Refusal != nil {
				t.Fatal(err, ans.Refusal)
			}
			for i, c := range calls {
				if len(ans.Result) <= i {
					t.Fatalf("call %d: missing: %v", i, ans.Result)
				}
				got := ans.Result[i]
				if c.Expected && tassadar.DigestOf(c.Expect) != tassadar.DigestOf(got) {
					t.Errorf("call %d %s: got %+v want %+v", i, c.Call.Export, got, c.Expect)
				}
			}
		})
	}
}
