package backendtest_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The committed binaries are what wat2wasm makes of the text beside them.
func TestModulesAreAssembled(t *testing.T) {
	tool, err := exec.LookPath("wat2wasm")
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("wat2wasm is required and missing (package wabt): %v", err)
		}
		t.Skipf("wat2wasm is missing (package wabt): %v", err)
	}
	texts, err := filepath.Glob("testdata/*.wat")
	if err != nil || len(texts) == 0 {
		t.Fatalf("no texts: %v", err)
	}
	for _, text := range append(texts, "../canary.wat", "../fingerprint.wat", "../adapter/trial.wat", "../adapter/trial_floats.wat") {
		want, err := os.ReadFile(strings.TrimSuffix(text, ".wat") + ".wasm")
		if err != nil {
			t.Error(err)
			continue
		}
		out := filepath.Join(t.TempDir(), "out.wasm")
		args := []string{text, "-o", out}
		if strings.HasPrefix(filepath.Base(text), "feature_") {
			args = append(args, "--enable-all")
		}
		if msg, err := exec.CommandContext(t.Context(), tool, args...).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", text, err, msg)
			continue
		}
		if got, err := os.ReadFile(out); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: the committed module is not what wat2wasm makes of it (%v)", text, err)
		}
	}
}

// integers.wat is what an engine of integers can run of conformance.wat.
func TestIntegersText(t *testing.T) {
	all, err := os.ReadFile("testdata/conformance.wat")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("testdata/integers.wat")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for i, line := range strings.SplitAfter(string(all), "\n") {
		if i > 0 && !strings.Contains(line, "f32") && !strings.Contains(line, "f64") {
			want = append(want, line)
		}
	}
	if _, rest, _ := strings.Cut(string(got), "\n"); rest != strings.Join(want, "") {
		t.Errorf("integers.wat is not conformance.wat without floats")
	}
}
