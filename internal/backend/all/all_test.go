package all_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend/all"
	"tassadar/internal/backend/backendtest"
)

// TestConformance runs the suite on every family that every kind has here.
func TestConformance(t *testing.T) {
	for _, kind := range all.Registry() {
		families, err := kind.Families(t.Context())
		if err != nil {
			t.Run(kind.Name, func(t *testing.T) {
				if tassadar.CodeOf(err) != tassadar.BackendUnavailable || os.Getenv("TASSADAR_REQUIRE") == "all" {
					t.Fatalf("%s is required: %v", kind.Name, err)
				}
				t.Skipf("%s is missing: %v", kind.Name, err)
			})
		}
		for _, family := range families {
			t.Run(family, func(t *testing.T) {
				t.Parallel() // most of it waits for limits of time
				if os.Getenv("TASSADAR_SOAK") == "" && alike(family, families) {
					t.Skip("TASSADAR_SOAK runs it: another family differs in a flag alone")
				}
				b, err := all.Registry().Backend(family)
				if err != nil {
					t.Fatal(err)
				}
				if b.Family() != family {
					t.Errorf("the registry gives %s", b.Family())
				}
				backendtest.Run(t, b)
			})
		}
	}
}

// alike says whether others of the families make the suite's time: of C that is compiled
// the guarded kind, of wasmtime and of each further V8 one.
func alike(family string, families []string) bool {
	prefix, kind, _ := strings.Cut(family, ".")
	i := slices.IndexFunc(families, func(f string) bool { return strings.HasPrefix(f, "wasmtime-") })
	return kind == "contracted" || kind == "omg" || strings.HasPrefix(prefix, "wasmtime-") && families[i] != family ||
		strings.HasPrefix(prefix, "v8-") && prefix != "v8-11" && kind == "liftoff"
}

// The suite asks of an engine what its capabilities promise, and no more.
func TestConformanceOfIntegers(t *testing.T) {
	b, err := all.Registry().Backend("wazero.interpreter")
	if err != nil {
		t.Fatal(err)
	}
	backendtest.Run(t, backendtest.Integers(b))
}

func TestBackends(t *testing.T) {
	var got []string
	for _, b := range all.Registry().Backends([]string{"v8-11.turbofan", "none.such", "wazero.compiler", "v8-011.liftoff", ""}) {
		got = append(got, b.Family())
	}
	if len(got) != 2 || got[0] != "v8-11.turbofan" || got[1] != "wazero.compiler" {
		t.Errorf("got %q", got)
	}
	if b, err := all.Registry().Backend("none.such"); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("none.such: %v, %v", b, err)
	}
}
