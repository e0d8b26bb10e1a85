package ahead_test

import (
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/cpuid/v2"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/ahead"
	"tassadar/internal/invocation"
	"tassadar/internal/testing/host"
)

// families are those here, by compiler; the test is skipped without any.
func families(t *testing.T) []string {
	t.Helper()
	all, err := ahead.Kind().Families(t.Context())
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("wasm2c and a compiler are required: %v", err)
		}
		t.Skipf("wasm2c or a compiler is missing: %v", err)
	}
	return all
}

// bits are those of 100,000 products and sums.
func bits(t *testing.T, b backend.Backend) string {
	t.Helper()
	s, err := b.Open(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	module, err := os.ReadFile("testdata/fused.wasm")
	if err != nil {
		t.Fatal(err)
	}
	answer, err := s.Run(t.Context(), backend.Invocation{Module: module, Time: time.Minute, Calls: []invocation.Call{{Export: "run",
		Args:    []tassadar.Value{tassadar.MustValue("i32:100000"), tassadar.MustValue("f64:0.1"), tassadar.MustValue("f64:0.999"), tassadar.MustValue("f64:0.7")},
		Results: []tassadar.ValueType{tassadar.I64}}}})
	if err != nil || answer.Refusal != nil {
		t.Fatal(answer.Refusal, err)
	}
	return answer.Result[0].Results[0].String()
}

// rounded is what [bits] are where every product is rounded.
func rounded() string {
	x, a, b := 0.1, 0.999, 0.7
	for range 100000 {
		x = float64(x*a) + b
	}
	return tassadar.Value{Type: tassadar.I64, Bits: math.Float64bits(x)}.String()
}

// The guarded build rounds every product, as Go does where it is asked to; the
// contracted one does not, where the processor can fuse.
func TestContraction(t *testing.T) {
	want := rounded()
	for _, family := range families(t) {
		t.Run(family, func(t *testing.T) {
			b, err := ahead.New(family)
			if err != nil {
				t.Fatal(err)
			}
			got := bits(t, b)
			same := got == want
			t.Logf("%s; rounded products give %s", got, want)
			fuses := strings.HasSuffix(family, ".contracted") && (runtime.GOARCH == "arm64" || cpuid.CPU.Supports(cpuid.FMA3))
			if same == fuses {
				t.Errorf("%s: same bits as with rounded products: %t, want %t", family, same, !fuses)
			}
		})
	}
}

// What a script starts cannot be identified.
func TestScript(t *testing.T) {
	all := families(t)
	gcc, err := exec.LookPath("gcc")
	if err != nil || !strings.HasPrefix(all[0], "wasm2c-gcc-") {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("gcc is required: %v, families %v", err, all)
		}
		t.Skip("gcc is missing")
	}
	dir := t.TempDir()
	script := "#!/bin/sh\nexec " + gcc + " \"$@\"\n"
	if err := host.WriteExecutable(filepath.Join(dir, "gcc"), []byte(script)); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+string(filepath.ListSeparator)+os.Getenv("PATH"))
	b, err := ahead.New(all[0])
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.Probe(t.Context()); tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), "is a script") {
		t.Errorf("a script in place of gcc: %v", err)
	}
}

func TestFamilies(t *testing.T) {
	for _, family := range []string{"", "wasm2c", "wasm2c-gcc.guarded", "wasm2c-tcc-1.guarded", "wasm2c-gcc-012.guarded", "wasm2c-gcc-12.fast"} {
		if b, err := ahead.New(family); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
			t.Errorf("%q: %v, %v", family, b, err)
		}
	}
	b, err := ahead.New("wasm2c-gcc-999.guarded")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.Probe(t.Context()); tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), "apt install") {
		t.Errorf("a version that is nowhere: %v", err)
	}
}
