package profiles_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/wasm"
)

// TestClaims: with the modules of every compiler, the cases of a profile touch
// every family of operators of every number type that it admits, and every
// shape of its calling convention. Lint proves types, features and imports for
// any policy; this is what the built-in profiles of single modules promise
// beyond. Profiles of links and imports are about those, not about breadth.
func TestClaims(t *testing.T) {
	b := builtin(t)
	for _, p := range b.Policy.Profiles {
		linked := slices.ContainsFunc(p.Workloads, func(w tassadar.Workload) bool { return len(w.Links) > 0 })
		if !p.Implemented || linked || len(p.Admits.Imports) > 0 {
			continue
		}
		envelope, _ := b.Policy.Envelope(p.ID)
		for _, toolchain := range compilers(envelope) {
			seen := map[string]bool{}
			for _, w := range p.Workloads {
				m, ok := w.Module(toolchain)
				if !ok {
					t.Fatalf("%s: %s has no module of %s", p.ID, w.ID, toolchain)
				}
				program := programOf(b, m, w.Links)
				for _, link := range program.links {
					operators(seen, decode(t, link.Module))
				}
				module := decode(t, program.module)
				operators(seen, module)
				shapes(seen, module, w.Cases)
			}
			for _, want := range promised(p.Admits) {
				if !seen[want] {
					t.Errorf("%s, %s: no case touches %s", p.ID, toolchain, want)
				}
			}
		}
	}
}

func decode(t *testing.T, module []byte) *wasm.Module {
	t.Helper()
	m, err := wasm.Decode(module)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// operators adds the families of a module's operators, "i32 arithmetic".
func operators(seen map[string]bool, m *wasm.Module) {
	for i := range m.Funcs {
		for in := range m.Instructions(&m.Funcs[i]) {
			name := in.Op.String()
			typ, op, ok := strings.Cut(name, ".")
			switch {
			case !ok:
				seen["control"] = true
			case strings.HasPrefix(op, "load"), strings.HasPrefix(op, "store"):
				seen[typ+" memory access, "+op[:4]] = true
			case slices.Contains(strings.Fields("eqz eq ne lt gt le ge lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u"), op):
				seen[typ+" comparison"] = true
			case strings.Contains(op, "_sat_"):
				seen["saturating_conversion"] = true
			case strings.ContainsAny(op, "0123456789"): // names another type
				seen[typ+" conversion"] = true
			case op != "const" && op != "get" && op != "set" && op != "tee":
				seen[typ+" arithmetic"] = true
			}
		}
	}
}

// shapes adds what the calls of cases pass and get.
func shapes(seen map[string]bool, m *wasm.Module, cases []tassadar.Case) {
	exports := map[string]bool{}
	for _, c := range cases {
		for _, call := range c.Calls {
			exports[call.Export] = true
			in, out := 0, 0
			for _, a := range call.Args {
				switch {
				case a.Value != nil:
					seen[string(a.Value.Type)+" parameter"] = true
				case a.Out > 0:
					out++
				default:
					in++
				}
			}
			seen["input buffer"] = seen["input buffer"] || in > 0
			seen["several input buffers"] = seen["several input buffers"] || in > 1
			seen["output buffer"] = seen["output buffer"] || out > 0
			f, _ := m.ExportedFunc(call.Export)
			for _, r := range f.Results {
				seen[string(r)+" result"] = true
			}
			seen["multi_value"] = seen["multi_value"] || len(f.Results) > 1
		}
		seen["several calls"] = seen["several calls"] || len(c.Calls) > 1
		seen["trap or result code"] = seen["trap or result code"] || c.Expect.Trap() != "" || strings.Contains(c.ID, "result_codes")
	}
	seen["several exports"] = seen["several exports"] || len(exports) > 1
}

// promised is what a profile says by what it admits.
func promised(a tassadar.Admits) []string {
	out := append([]string{
		"control", "input buffer", "several input buffers", "output buffer", "several calls", "several exports", "trap or result code",
	}, a.Features...)
	for _, t := range a.Types {
		for _, family := range []string{"memory access, load", "memory access, stor", "comparison", "arithmetic", "conversion", "parameter", "result"} {
			if family != "conversion" || len(a.Types) > 1 {
				out = append(out, string(t)+" "+family)
			}
		}
	}
	return out
}
