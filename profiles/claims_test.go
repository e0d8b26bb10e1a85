package profiles_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/profiles"
	"tassadar/wasm"
)

// TestClaims: what the built-in profiles of single modules promise beyond what
// lint proves of any policy (every number type, feature, import, family of
// operators and shape of calls, with the modules of every compiler). Profiles of
// links and imports are about those, not about breadth.
func TestClaims(t *testing.T) {
	b := builtin(t)
	for _, p := range b.Policy.Profiles {
		linked := slices.ContainsFunc(p.Workloads, func(w tassadar.Workload) bool { return len(w.Links) > 0 })
		if !p.Implemented || linked || len(p.Admits.Imports) > 0 || slices.Contains(narrow(), p.ID) {
			continue
		}
		if len(p.Admits.Operators)+len(p.Admits.Shapes) > 0 {
			t.Errorf("%s admits less than its types allow", p.ID)
		}
		seen := map[string]bool{}
		for _, w := range p.Workloads {
			patterns(seen, w.Cases)
		}
		for _, want := range []string{"several input buffers", "several calls", "several exports", "trap or result code"} {
			if !seen[want] {
				t.Errorf("%s: no case touches %s", p.ID, want)
			}
		}
	}
}

// narrow are the profiles that are about one thing, and admit no more.
func narrow() []string {
	return []string{"tassadar.token_machine.float_arithmetic.v1", "tassadar.token_machine.long_run.v1"}
}

// patterns adds how cases use the calling convention.
func patterns(seen map[string]bool, cases []tassadar.Case) {
	exports := map[string]bool{}
	for _, c := range cases {
		for _, call := range c.Calls {
			exports[call.Export] = true
			in := 0
			for _, a := range call.Args {
				if a.Value == nil && a.Out == 0 {
					in++
				}
			}
			seen["several input buffers"] = seen["several input buffers"] || in > 1
		}
		seen["several calls"] = seen["several calls"] || len(c.Calls) > 1
		seen["trap or result code"] = seen["trap or result code"] || c.Expect.Trap() != "" || strings.Contains(c.ID, "result_codes")
	}
	seen["several exports"] = seen["several exports"] || len(exports) > 1
}

// TestRefusedClasses: each built-in profile has a refusal case of every class
// that an input can fall into. Of the profile of all number types that is every
// class but numeric_unsupported: no module that there is in this repository, of
// whatever proposal, is refused with it.
func TestRefusedClasses(t *testing.T) {
	b := builtin(t)
	for _, p := range b.Policy.Profiles {
		if !p.Implemented {
			continue
		}
		if e, _ := b.Policy.Envelope(p.ID); !e.Require.Refusals {
			t.Errorf("%s: the envelope asks for no refusals, and lint for no suite", p.ID)
		}
		all := p.ID == "tassadar.numeric_profile.bounded_f64_conversion.v1"
		if numeric := slices.Contains(p.Refuses(), tassadar.NumericUnsupported); numeric == all {
			t.Errorf("%s refuses number types: %v", p.ID, numeric)
		}
		if !all {
			continue
		}
		modules, codes := 0, map[tassadar.Code]int{}
		err := fs.WalkDir(profiles.FS, ".", func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".wasm") {
				return err
			}
			data, err := fs.ReadFile(profiles.FS, path)
			modules++
			for _, features := range [][]string{p.Admits.Features, everyFeature()} {
				wide := p
				wide.Admits.Features, wide.Admits.Start = features, true
				if _, refusal := admission.Admit(data, &wide, nil); refusal != nil {
					codes[refusal.Code]++
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if modules < 100 || codes[tassadar.NumericUnsupported] > 0 || codes[tassadar.MalformedModule] == 0 || codes[tassadar.ArbitraryWasmUnsupported] == 0 {
			t.Errorf("%d modules, refused with %v", modules, codes)
		}
	}
}

func everyFeature() []string {
	var out []string
	for _, f := range []wasm.Feature{
		wasm.MutableGlobals, wasm.SignExtension, wasm.SaturatingConversion, wasm.MultiValue, wasm.BulkMemory, wasm.ReferenceTypes, wasm.SIMD,
	} {
		out = append(out, string(f))
	}
	return out
}
