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

// file is one of the built-in profiles' files.
func file(t *testing.T, name string) []byte {
	t.Helper()
	data, err := profiles.FS.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// write writes a policy of one profile whose only workload is a module of two
// exports, of which its case calls the one that takes an i32 and gives it back.
// The other one loads from memory.
func write(t *testing.T, admits, refusals string) string {
	t.Helper()
	module := file(t, "refusals/identity.wasm")
	asked := refusals != ""
	dir := t.TempDir()
	for name, text := range map[string]string{
		"policy.yaml": "builtin: false\n",
		"gates/own.yaml": `gate: own
title: Own
prerequisites: [{id: portability, title: All, kind: portability}]
profiles: [test.own.v1]
`,
		"envelopes/own.yaml": fmt.Sprintf(`profile: test.own.v1
require: {machines: 1, workers: 1, runs: 1, max_age_seconds: 60, refusals: %t, prebuilt: true, emulated: false}
cells: [{backends: [wazero.interpreter], toolchains: [supplied], machines: [linux/amd64/v1]}]
`, asked),
		"profiles/own.yaml": fmt.Sprintf(`profile: test.own.v1
title: Own
gate: own
implemented: true
admits:
%s
  memory_pages: 4
limits: {memory_pages: 4, output_bytes: 64, instructions: 1000, time_seconds: 1, module_bytes: 1000}
workloads:
  - id: identity
    modules: [{toolchain: supplied, path: identity.wasm, digest: "%s"}]
    cases: [{id: seven, calls: [{export: run, args: ["i32:7"]}], expect: [{results: ["i32:7"]}]}]
%s`, admits, tassadar.DigestBytes(module), refusals),
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
	const exercised = "  types: [i32]\n  operators: [control]\n  shapes: [call, i32.parameter, i32.result]"
	for _, test := range []struct{ name, admits, says string }{
		{"exercised", exercised, ""},
		{"type", strings.Replace(exercised, "[i32]", "[i32, f64]", 1), "own.yaml:6: f64 is admitted, and no case exercises it with a module of supplied"},
		{"feature", exercised + "\n  features: [multi_value]", "own.yaml:9: multi_value is admitted, and no case exercises it"},
		{"unknown feature", exercised + "\n  features: [anything]", "own.yaml:9: anything is admitted, and no case exercises it"},
		{"operators", strings.Replace(exercised, "[control]", "[control, i32.arithmetic]", 1), "own.yaml:7: i32.arithmetic is admitted, and no case exercises it with a module of supplied"},
		{"operators of an export that no case calls", strings.Replace(exercised, "[control]", "[control, i32.load]", 1), "own.yaml:7: i32.load is admitted, and no case exercises it"},
		{"all operators", "  types: [i32]\n  shapes: [call, i32.parameter, i32.result]", "own.yaml:6: i32.comparison is admitted, and no case exercises it with a module of supplied; name under admits.operators what is meant"},
		{"growth", "  types: [i32]\n  shapes: [call]", "memory.growth is admitted, and no case exercises it"},
		{"shape", strings.Replace(exercised, "[call,", "[buffer.input, call,", 1), "own.yaml:8: buffer.input is admitted, and no case exercises it with a module of supplied"},
		{"all shapes", "  types: [i32]\n  operators: [control]", "own.yaml:6: buffer.output is admitted, and no case exercises it with a module of supplied; name under admits.shapes what is meant"},
		{"unknown operators", strings.Replace(exercised, "[control]", "[control, i32.magic]", 1), `own.yaml:7: "i32.magic" stands twice or is none of`},
		{"operators of no type", strings.Replace(exercised, "[control]", "[control, i64.load]", 1), `own.yaml:7: "i64.load" stands twice or is none of`},
		{"shape twice", strings.Replace(exercised, "[call,", "[call, call,", 1), `own.yaml:8: "call" stands twice or is none of`},
		{"shape that a case needs", strings.Replace(exercised, ", i32.result]", "]", 1), "own.yaml:8: not admitted, and used by identity/seven: write under admits.shapes also i32.result"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := policy.Load(write(t, test.admits, ""))
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

// TestSuite: where the envelope asks for refusals, a profile that leaves out a
// class of inputs which it refuses is malformed. A class into which no input can
// fall needs no case, and cannot have one.
func TestSuite(t *testing.T) {
	const broken = `refusals:
  - {id: broken, module: {toolchain: any, path: identity.wasm, digest: "%s"}, calls: [{export: walk}], code: abi_unsupported, by: admission}
`
	refusals := fmt.Sprintf(broken, tassadar.DigestBytes(file(t, "refusals/identity.wasm")))
	load := func(admits, refusals string) string {
		_, err := policy.Load(write(t, admits, refusals))
		if err == nil {
			return ""
		}
		return err.Error()
	}
	const claims = "\n  operators: [control]\n  shapes: [call, i32.parameter, i32.result]"
	said := load("  types: [i32]"+claims, refusals)
	for _, code := range []tassadar.Code{
		tassadar.MalformedModule, tassadar.ArbitraryWasmUnsupported, tassadar.HostImportUnsupported, tassadar.NumericUnsupported,
		tassadar.MemoryLimitExceeded, tassadar.CallDepthExceeded, tassadar.StepLimitExceeded,
	} {
		if want := fmt.Sprintf("own.yaml:16: the envelope asks for refusals, and no case is refused with %s", code); !strings.Contains(said, want) {
			t.Errorf("got %s, want %q", said, want)
		}
	}
	for _, code := range []tassadar.Code{tassadar.ABIUnsupported, tassadar.OutputLimitExceeded, tassadar.ImportUnknown, tassadar.LinkCycle, tassadar.StartFailed} {
		if strings.Contains(said, "refused with "+string(code)) {
			t.Errorf("%s: a case is there, or no input can be refused so:\n%s", code, said)
		}
	}
	if said := load("  types: [i32, i64, f32, f64]"+claims, refusals); strings.Contains(said, string(tassadar.NumericUnsupported)) {
		t.Errorf("all types are admitted, and numeric_unsupported is asked for:\n%s", said)
	}
	if said := load("  types: [i32]"+claims, ""); said != "" {
		t.Errorf("the envelope asks for no refusals: %s", said)
	}
}
