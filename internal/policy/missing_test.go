package policy_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
	"tassadar/internal/testing/host"
)

// mixed is a module whose functions use more and more of what a profile admits.
const mixed = `(module
	(memory (export "memory") 2)
	(global (export "__heap_base") i32 (i32.const 64))
	(global $g (mut i32) (i32.const 0))
	(func $s (global.set $g (i32.const 1)))
	(start $s)
	(func (export "plain") (param i32) (result i32) (local.get 0))
	(func (export "hash") (param i32 i32 i32 i32) (result i32)
		(i64.store (local.get 2) (i64.mul (i64.extend_i32_u (i32.load (local.get 0))) (i64.const 3)))
		(drop (memory.grow (i32.const 0)))
		(i32.eq (local.get 0) (i32.extend8_s (local.get 1)))))`

// mixedPolicy is a policy of one case, with its profile's text.
func mixedPolicy(t *testing.T, c tassadar.Case) (dir, text string) {
	t.Helper()
	o := own(t)
	o.Name, o.Module, o.Cases = "mixed", host.Wat(t, mixed), []tassadar.Case{c}
	dir = filepath.Join(t.TempDir(), "p")
	if err := o.Write(dir); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, "profiles", "mixed.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return dir, string(data)
}

// Everything that a new case uses is told at once, with file, line and key.
func TestLintTellsAll(t *testing.T) {
	dir, text := mixedPolicy(t, tassadar.Case{ID: "own", Calls: calls(t, "plain", "i32:1"), Consensus: true})
	text = strings.TrimSuffix(text, "\n") + `
  - id: hash
    calls: [{export: hash, args: ["in:text:abcd", "out:8"]}]
    expect: [{results: ["i32:32"], outputs: ["0000000000000000"]}]
  - id: more
    calls: [{export: hash, args: ["in:text:abcd", "inout:text:12345678"]}]
    consensus: true
`
	text = strings.Replace(text, "  start: true\n", "", 1)
	text = strings.Replace(text, "memory_pages: 2", "memory_pages: 1", 1)
	text = strings.Replace(text, "types: [i32, i64]", "types: [i32]", 1)
	text = strings.Replace(text, "features: [sign_extension]\n  ", "", 1)
	if strings.Count(text, "start") > 0 || !strings.Contains(text, "types: [i32]") || strings.Contains(text, "sign_extension") {
		t.Fatalf("the profile has other lines than were thought:\n%s", text)
	}
	file := filepath.Join(dir, "profiles", "mixed.yaml")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := policy.Load(dir)
	if tassadar.CodeOf(err) != tassadar.PolicyMalformed {
		t.Fatalf("got %v", err)
	}
	lines := strings.Split(err.Error(), "\n")
	for _, want := range []string{
		"mixed.yaml:6: not admitted, and used by mixed/own, mixed/hash, mixed/more: write under admits.types also i64",
		"mixed.yaml:6: not admitted, and used by mixed/own, mixed/hash, mixed/more: write under admits.features also sign_extension",
		"not admitted, and used by mixed/hash, mixed/more: write under admits.operators also i32.comparison, i32.conversion, i32.load, i64.arithmetic, i64.conversion, i64.store, memory.growth",
		"not admitted, and used by mixed/hash, mixed/more: write under admits.shapes also buffer.input, buffer.output",
		"mixed.yaml:9: not admitted, and used by mixed/own, mixed/hash, mixed/more: write under admits.memory_pages 2",
		"mixed.yaml:6: not admitted, and used by mixed/own, mixed/hash, mixed/more: write under admits.start true",
	} {
		found := false
		for _, l := range lines {
			found = found || strings.Contains(l, want)
		}
		if !found {
			t.Errorf("nothing says %q:\n%v", want, err)
		}
	}
	if len(lines) != 6 {
		t.Errorf("%d lines:\n%v", len(lines), err)
	}

	// The same two cases, by the tool.
	dir, _ = mixedPolicy(t, tassadar.Case{ID: "own", Calls: calls(t, "plain", "i32:1"), Consensus: true})
	g, p, w := grow(t, dir)
	if err := g.AddCases(p, w, []tassadar.Case{{ID: "hash", Calls: calls(t, "hash", "in:text:abcd", "out:8"), Consensus: true}}); err != nil {
		t.Fatal(err)
	}
	if err := g.Write(); err != nil {
		t.Fatal(err)
	}
	if _, err := policy.Load(dir); err != nil {
		t.Error(err)
	}
}

// An expectation that no call can come to is told, not measured.
func TestLintExpectations(t *testing.T) {
	for _, c := range []struct{ expect, says string }{
		{`[{results: ["i32:32"], outputs: ["0000000000000000"]}]`, ""},
		{`[{results: ["i32:32"], outputs: ["hex:0000000000000000"]}]`, ""},
		{`[{trap: unreachable}]`, ""},
		{`[{results: ["i32:32"]}]`, `call 1, of "hash": the call has an output buffer, its bytes need an expectation`},
		{`[{results: ["i32:32"], outputs: ["00"]}]`, "argument 2 is a buffer of 8 bytes, and 1 are expected"},
		{`[{results: ["i32:32"], outputs: ["0000000000000000", "00"]}]`, "it has 1 outputs, and 2 are expected"},
		{`[{results: ["i64:32"], outputs: ["0000000000000000"]}]`, "it returns [i32], expected are [i64]"},
		{`[{outputs: ["0000000000000000"]}]`, "it returns [i32], expected are []"},
		{`[{trap: unreachable, outputs: ["00"]}]`, "a call that traps has no results and no outputs"},
	} {
		dir, text := mixedPolicy(t, tassadar.Case{ID: "own", Calls: calls(t, "hash", "in:text:abcd", "out:8"), Consensus: true})
		text = strings.Replace(text, "consensus: true", "expect: "+c.expect, 1)
		if err := os.WriteFile(filepath.Join(dir, "profiles", "mixed.yaml"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		_, err := policy.Load(dir)
		if c.says == "" && err != nil || c.says != "" && (tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v, want %q", c.expect, err, c.says)
		}
		// What is allowed beside it likewise.
		allowed := strings.Replace(text, "expect: "+c.expect, `expect: [{results: ["i32:33"], outputs: ["0000000000000000"]}]`+"\n    allow: ["+c.expect+"]", 1)
		if err := os.WriteFile(filepath.Join(dir, "profiles", "mixed.yaml"), []byte(allowed), 0o644); err != nil {
			t.Fatal(err)
		}
		_, err = policy.Load(dir)
		if c.says == "" && err != nil || c.says != "" && (tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("allowed %s: %v, want %q", c.expect, err, c.says)
		}
	}
}
