package all_test

import (
	"fmt"
	"runtime"
	"slices"
	"testing"

	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/backend/known"
)

// shown are the fingerprints of a session, with the depths by which a family is told.
func shown(t *testing.T, s backend.Session, b backend.Backend, as string, seed int) []backend.Canary {
	t.Helper()
	out, err := backend.Fingerprints(t.Context(), s, as, runtime.GOARCH, b.Capabilities(), fmt.Append(nil, seed))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestFingerprints: every engine here is what is known of its family, however operands
// are drawn, and is none of those that it must not be taken for: the other tiers and builds of
// its kind, and what wrappers put in its place, as canaries alone tell.
func TestFingerprints(t *testing.T) {
	for _, kind := range all.Registry() {
		families, err := kind.Families(t.Context())
		if err != nil {
			t.Logf("%s is not here: %v", kind.Name, err) // TestConformance requires it
		}
		for _, family := range families {
			b, err := all.Registry().Backend(family)
			if err != nil {
				t.Fatal(err)
			}
			if !b.Capabilities().Has(backend.CanaryBits) {
				continue
			}
			t.Run(family, func(t *testing.T) {
				s, err := b.Open(t.Context(), 16)
				if err != nil {
					t.Fatal(err)
				}
				defer s.Close()
				var last []backend.Canary
				for seed := range 3 {
					got := shown(t, s, b, family, seed)
					if id, refuted := backend.Refutes(family, runtime.GOARCH, got); refuted {
						t.Errorf("refuted by its own %s: %v", id, got)
					}
					if last != nil && !slices.Equal(got, last) {
						t.Errorf("%v with one seed, %v with another", last, got)
					}
					last = got
				}
				t.Logf("%v", last)
				got, err := backend.Canaries(t.Context(), s)
				if err != nil {
					t.Fatal(err)
				}
				for _, other := range foreign[family] {
					if !slices.Contains(known.Families(), other) {
						t.Fatalf("nothing is known of %s", other)
					}
					if id, refuted := backend.Refutes(other, runtime.GOARCH, slices.Concat(got, shown(t, s, b, other, 1))); !refuted {
						t.Errorf("canaries do not tell it from %s", other)
					} else {
						t.Logf("it is not %s: %s", other, id)
					}
				}
			})
		}
	}
}

// foreign are families that an engine must not pass for by its canaries.
var foreign = map[string][]string{
	"wazero.interpreter":        {"wazero.compiler", "v8-11.liftoff"},
	"wazero.compiler":           {"wazero.interpreter"},
	"v8-11.liftoff":             {"v8-11.turbofan", "v8-13.turbofan", "bun-1.interpreter"},
	"v8-11.turbofan":            {"v8-11.liftoff", "v8-13.turbofan", "v8-13.liftoff"},
	"v8-13.liftoff":             {"v8-13.turbofan", "v8-11.turbofan"},
	"v8-13.turbofan":            {"v8-13.liftoff", "v8-11.turbofan", "v8-11.liftoff"},
	"bun-1.interpreter":         {"bun-1.bbq", "v8-11.liftoff"},
	"bun-1.bbq":                 {"bun-1.interpreter"},
	"spidermonkey-102.baseline": {"spidermonkey-102.ion", "wasmtime-42.cranelift"},
	"spidermonkey-102.ion":      {"spidermonkey-102.baseline"},
	"wabt-1.interpreter":        {"wasm2c-gcc-12.guarded"},
	"wasm2c-gcc-12.guarded":     {"wasm2c-clang-16.guarded", "wabt-1.interpreter"},
	"wasm2c-clang-16.guarded":   {"wasm2c-gcc-12.guarded"},
	"wasm2go-0.nanbox":          {"wasm2c-gcc-12.guarded", "wasm2c-clang-16.guarded", "wazero.compiler", "v8-13.turbofan"},
}
