package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
)

// A workload that hangs, floods or traps where it should not spoils its own
// cell, with a code, and no other: the run ends, and what is beside it is green.
func TestSpoilsOnlyItsCell(t *testing.T) {
	t.Parallel()
	onLinux(t)
	pol, data := smallPolicy(t, policyOptions{}), filepath.Join(t.TempDir(), "data")
	class := classHere(t)
	bad := []struct{ id, file, call, more, says string }{
		{"hangs", "refusals/endless.wasm", `{export: run, args: ["i32:0"]}`, "", string(tassadar.TimeLimitExceeded)},
		{"floods", "refusals/set_flood.wasm", `{export: run, args: ["i32:0"]}`, "  imports: [tassadar.output]\n", string(tassadar.OutputLimitExceeded)},
		{"traps", "workloads/control/control.wat2wasm-1.wasm", `{export: fail}`, "", `got: trap unreachable`},
	}
	var ids []string
	for _, b := range bad {
		// Other bytes of the same program: what is wrong about a reference of a
		// module touches every cell that runs that module on the same engine.
		module := append(readFile(t, filepath.Join("../../profiles", b.file)), 0, 3, 1, 'x', 0)
		id := "test." + b.id + ".v1"
		ids = append(ids, id)
		expect := `[{results: ["i32:0"]}]`
		types, operators, shapes := "[i32]", "[control]", "[call, i32.parameter, i32.result]"
		switch b.id {
		case "hangs":
			operators = "[control, i32.arithmetic]"
		case "traps":
			expect, types, shapes = `[{}]`, "[i32, i64]", "[call]"
		}
		for name, text := range map[string]string{
			"profiles/" + b.id + ".wasm": string(module),
			"profiles/" + b.id + ".yaml": fmt.Sprintf(`profile: %s
title: A program that %s
gate: spoiled
implemented: true
admits:
  types: %s
  operators: %s
  shapes: %s
  memory_pages: 16
%slimits: {memory_pages: 16, output_bytes: 100, instructions: 1000000000, time_seconds: 1, module_bytes: 65536}
workloads:
  - id: program
    modules: [{toolchain: supplied, path: %s.wasm, digest: "%s"}]
    cases: [{id: it, calls: [%s], expect: %s}]
`, id, b.id, types, operators, shapes, b.more, b.id, tassadar.DigestBytes(module), b.call, expect),
			"envelopes/" + b.id + ".yaml": fmt.Sprintf(`profile: %s
require: {machines: 1, workers: 1, runs: 1, max_age_seconds: 864000, refusals: false, prebuilt: true, emulated: false}
cells: [{backends: [wazero.interpreter], toolchains: [supplied], machines: [%s]}]
`, id, class),
		} {
			writeFile(t, filepath.Join(pol, name), text)
		}
	}
	gate := fmt.Sprintf("gate: spoiled\ntitle: Spoiled\nprerequisites: [{id: portability, title: All, kind: portability}]\nprofiles: [%s]\n", strings.Join(ids, ", "))
	writeFile(t, filepath.Join(pol, "gates", "spoiled.yaml"), gate)
	r := tassadarIn(t, data, "run", "--policy", pol).want(t, 0)
	if !strings.Contains(r.stderr, "[5/5]") {
		t.Errorf("the run did not go through all cells:\n%s", r.stderr)
	}
	v := verdictOf(t, data)
	for _, id := range []string{"test.article.v1", "test.broad.v1"} {
		if c := cellOf(t, v, id); c.Status != appraise.Green {
			t.Errorf("%s is %s %v beside what is spoiled", id, c.Status, c.Reasons)
		}
	}
	for i, b := range bad {
		c := cellOf(t, v, ids[i])
		// A limit says nothing about the engine.
		status, want := appraise.Incomplete, tassadar.EvidenceIncomplete
		if b.id == "traps" {
			status, want = appraise.Red, tassadar.OutcomeDiffers
		}
		if c.Status != status || !slices.Contains(c.Reasons, want) {
			t.Errorf("%s: %s %v, want %s with %s", b.id, c.Status, c.Reasons, status, want)
		}
		if said := tassadarIn(t, data, "explain", ids[i]).want(t, 0).stdout; !strings.Contains(said, b.says) {
			t.Errorf("%s: explain does not say %q:\n%s", b.id, b.says, said)
		}
	}
}
