package policy_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
	"tassadar/profiles"
)

// write writes a policy of one profile whose only workload is a module that
// takes an i32 and gives it back.
func write(t *testing.T, admits string) string {
	t.Helper()
	module, err := profiles.FS.ReadFile("refusals/identity.wasm")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"policy.yaml": "builtin: false\n",
		"gates/own.yaml": `gate: own
title: Own
prerequisites: [{id: portability, title: All, kind: portability}]
profiles: [test.own.v1]
`,
		"envelopes/own.yaml": `profile: test.own.v1
require: {machines: 1, workers: 1, runs: 1, max_age_seconds: 60, refusals: false, prebuilt: true, emulated: false}
cells: [{backends: [wazero.interpreter], toolchains: [supplied], machines: [linux/amd64/v1]}]
`,
		"profiles/own.yaml": fmt.Sprintf(`profile: test.own.v1
title: Own
gate: own
implemented: true
admits:
%s
  memory_pages: 4
limits: {memory_pages: 4, output_bytes: 0, instructions: 1000, time_seconds: 1, module_bytes: 1000}
workloads:
  - id: identity
    modules: [{toolchain: supplied, path: identity.wasm, digest: "%s"}]
    cases: [{id: seven, calls: [{export: run, args: ["i32:7"]}], expect: [{results: ["i32:7"]}]}]
`, admits, tassadar.DigestBytes(module)),
		"profiles/identity.wasm": string(module),
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestClaims: a profile that admits what no case exercises is malformed, with
// file and line.
func TestClaims(t *testing.T) {
	for _, test := range []struct{ name, admits, says string }{
		{"exercised", "  types: [i32]", ""},
		{"type", "  types: [i32, f64]", "own.yaml:6: f64 is admitted, and no case exercises it with a module of supplied"},
		{"feature", "  types: [i32]\n  features: [multi_value]", "own.yaml:7: multi_value is admitted, and no case exercises it"},
		{"unknown feature", "  types: [i32]\n  features: [anything]", "own.yaml:7: anything is admitted, and no case exercises it"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := policy.Load(write(t, test.admits))
			if test.says == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			if tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v, want %q", err, test.says)
			}
		})
	}
}
