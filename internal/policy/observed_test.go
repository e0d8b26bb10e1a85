package policy_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
)

// A profile may refuse what a toolchain makes of a program where no cell of that
// toolchain is required: observed cells are to show the refusal.
func TestObservedRefusal(t *testing.T) {
	dir, text := mixedPolicy(t, tassadar.Case{ID: "own", Calls: calls(t, "plain", "i32:1"), Consensus: true})
	write := func(name, old, new string) {
		t.Helper()
		file := filepath.Join(dir, name)
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(data), old) {
			t.Fatalf("%s has no %q:\n%s", name, old, data)
		}
		if err := os.WriteFile(file, []byte(strings.ReplaceAll(string(data), old, new)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if !strings.Contains(text, "start: true") {
		t.Fatalf("the profile admits no start function:\n%s", text)
	}
	write(filepath.Join("profiles", "mixed.yaml"), "  start: true\n", "")
	const says = "write under admits.start true"
	if _, err := policy.Load(dir); tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), says) {
		t.Errorf("required: %v, want %q", err, says)
	}
	write(filepath.Join("envelopes", "mixed.yaml"), "- backends:", "- observed: true\n  backends:")
	_, err := policy.Load(dir)
	if lines := strings.Split(err.Error(), "\n"); len(lines) != 1 || !strings.Contains(lines[0], "looks at nothing") { // the gate, which has no other cell
		t.Errorf("observed: %v", err)
	}
}
