// Package known is what is known of backend families without their engines: the
// architectures on which one can exist, the bits that its canaries gave, and
// with what the evidence of its engine begins. A policy is checked and made with
// it where no engine is. Start with [Rules] and [Architectures].
package known

import (
	"maps"
	"slices"

	"tassadar"
)

// Model is the digest of the token machine's weights: an engine that executed by
// others is no engine of these families.
const Model = "sha256:16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941"

// Architectures are those that a family exists for, as GOARCH, nil for every
// one.
func Architectures(family string) []string {
	return map[string][]string{
		"wazero.compiler": {"amd64", "arm64"},
	}[family]
}

// Exists reports whether a family exists for an architecture.
func Exists(family, goarch string) bool {
	all := Architectures(family)
	return all == nil || slices.Contains(all, goarch)
}

// Levels are the names of levels that this program measures on an architecture, as GOARCH:
// a machine class with another has no machine.
func Levels(goarch string) []string {
	switch goarch {
	case "amd64":
		return []string{"v1", "v2", "v3", "v4"}
	case "arm64":
		return []string{"v8"}
	}
	return []string{"base"}
}

// Checkpoints reports whether the state of a family's engines can be written down and gone
// on from: whether it can measure cases that are cut into slices. Of a family of which
// nothing is known it is not asked.
func Checkpoints(family string) bool {
	return family == "vm.exact" || family == "vm.compiled" || !slices.Contains(Families(), family)
}

// Families are those of which something is known, sorted.
func Families() []string {
	var out []string
	for _, r := range Rules() {
		out = append(out, r.Backend)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Rules are what the families are known by, for a policy: the bits of families
// by architecture, as measured with the conformance suite (node 20.20, wazero
// 1.12, Go 1.26; all but amd64 under qemu-user 7.2), and with what the evidence of
// the engine begins. GOAMD64 and the optimization of the Go compiler made no
// difference to the interpreter. What nobody measured has no rule. Engines of the
// token machine compute with integers alone and have no canaries: they are known by
// its weights, which are the same everywhere.
func Rules() []tassadar.EngineRule {
	evidence := map[string]map[string]string{
		"wazero.interpreter": {"stack": "interpreter."},
		"wazero.compiler":    {"stack": "wazevo."},
		"v8-11.liftoff":      {"exec_argv": "--liftoff-only "},
		"v8-11.turbofan":     {"exec_argv": "--no-liftoff "},
		// What shows tiers that an engine does not name: its own word, or what it was
		// started with, as the kernel shows it.
		"jsc-18.interpreter":        {"mode": "interpreter to interpreter"},
		"jsc-18.bbq":                {"mode": "bbq to bbq"},
		"jsc-18.omg":                {"mode": "bbq to omg"},
		"bun-1.interpreter":         {"environment": "BUN_JSC_useBBQJIT=0 BUN_JSC_useOMGJIT=0"},
		"bun-1.bbq":                 {"environment": "BUN_JSC_useWasmIPInt=0 BUN_JSC_useOMGJIT=0"},
		"bun-1.omg":                 {"environment": "BUN_JSC_useWasmIPInt=0 BUN_JSC_thresholdForOMG"},
		"spidermonkey-102.baseline": {"mode": "baseline"},
		"spidermonkey-102.ion":      {"mode": "ion"},
		"wasm2go-0.nanbox":          {"flags": "-nanbox "},
	}
	rule := func(arch, family, add64, add32, min64, min32, zero string) tassadar.EngineRule {
		return tassadar.EngineRule{Backend: family, Arch: arch, Evidence: maps.Clone(evidence[family]), Canaries: map[string]string{"f64_add_nans": add64, "f32_add_nans": add32,
			"f64_min_nan": min64, "f32_min_nan": min32, "f64_zero_by_zero": zero}}
	}
	const (
		posZero, negZero = "7ff8000000000000", "fff8000000000000"
		min456, min456f  = "fff8000000000456", "ffc00456"
		first, firstf    = "7ff8000000000001", "7fc00001"
		second, secondf  = "fff8000000000002", "ffc00002"
	)
	out := []tassadar.EngineRule{
		rule("amd64", "wazero.interpreter", second, secondf, min456, min456f, negZero),
		rule("amd64", "wazero.compiler", first, firstf, min456, min456f, negZero),
		rule("arm64", "wazero.compiler", first, firstf, min456, min456f, posZero),
		rule("riscv64", "wazero.interpreter", posZero, "7fc00000", min456, min456f, posZero),
		rule("amd64", "v8-11.liftoff", first, firstf, negZero, "ffc00000", negZero),
		rule("amd64", "v8-11.turbofan", first, firstf, negZero, "ffc00000", negZero),
	}
	for _, arch := range []string{"arm64", "s390x", "ppc64le", "loong64"} {
		out = append(out, rule(arch, "wazero.interpreter", second, secondf, min456, min456f, posZero))
	}
	// V8 13.6 (node 24.22), 14.6 (node 26.12) and 15.0 (deno 2.9) give what 11 gives in
	// all tiers: min quiets to the canonical NaN, where the others keep the payload.
	for _, major := range []string{"13", "14", "15"} {
		for _, tier := range []string{".liftoff", ".turbofan"} {
			out = append(out, rule("amd64", "v8-"+major+tier, first, firstf, negZero, "ffc00000", negZero))
		}
	}
	// JavaScriptCore's interpreter keeps the first operand of an addition, its first
	// compiler the second one, and its second compiler the first one again: the tier
	// omg, where one follows the other, has no canaries (jsc of WebKitGTK 2.50.6,
	// whose library is 18.28; bun 1.4.5).
	for _, family := range []string{"jsc-18", "bun-1"} {
		out = append(out, rule("amd64", family+".interpreter", first, firstf, min456, min456f, negZero),
			rule("amd64", family+".bbq", second, secondf, min456, min456f, negZero),
			tassadar.EngineRule{Backend: family + ".omg", Arch: "amd64", Evidence: maps.Clone(evidence[family+".omg"])})
	}
	// SpiderMonkey 102.15, as js102 and as gjs 1.74: tiers give the same.
	for _, tier := range []string{"baseline", "ion", "tiered"} {
		out = append(out, rule("amd64", "spidermonkey-102."+tier, first, firstf, min456, min456f, negZero))
	}
	// wasmtime 36.0.2 and 42.0.1, in wizer 10.0.0 and 11.0.3.
	for _, major := range []string{"36", "42"} {
		out = append(out, rule("amd64", "wasmtime-"+major+".cranelift", first, firstf, min456, min456f, negZero))
	}
	// wabt 1.0.32 quiets everything to the canonical NaN, which it computes itself; C
	// that wasm2c made does so for min alone, and which operand an addition keeps is the
	// compiler's choice. Contraction changes no canary: none has a product.
	out = append(out, rule("amd64", "wabt-1.interpreter", posZero, "7fc00000", posZero, "7fc00000", posZero))
	for _, kind := range []string{"guarded", "contracted"} {
		flags := map[string]string{"guarded": "-ffp-contract=off", "contracted": "-ffp-contract=fast"}[kind]
		for _, r := range []tassadar.EngineRule{
			rule("amd64", "wasm2c-gcc-12."+kind, second, secondf, posZero, "7fc00000", negZero),
			rule("amd64", "wasm2c-clang-14."+kind, first, firstf, posZero, "7fc00000", negZero),
			rule("amd64", "wasm2c-clang-16."+kind, first, firstf, posZero, "7fc00000", negZero),
		} {
			r.Evidence = map[string]string{"flags": flags}
			out = append(out, r)
		}
	}
	// wasm2go 0.4.22 with Go 1.26: an addition is the processor's, and min of a NaN gives
	// the canonical one.
	out = append(out, rule("amd64", "wasm2go-0.nanbox", first, firstf, posZero, "7fc00000", negZero))
	for _, family := range []string{"vm.exact", "vm.compiled", "vm.float64.plain", "vm.float64.blocked"} {
		for _, arch := range []string{"amd64", "arm64", "riscv64", "s390x", "ppc64le", "loong64"} {
			out = append(out, tassadar.EngineRule{Backend: family, Arch: arch, Evidence: map[string]string{"model": Model}})
		}
	}
	return out
}
