package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/emulate"
)

const (
	slicedProfile = "tassadar.internal_compute.resumable_multi_slice.v1"
	slicedTest    = "test.slices.v1"
)

// slicedPolicy writes a policy whose one profile is the built-in one of slices, on one
// toolchain and the given classes.
func slicedPolicy(t *testing.T, classes ...string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "policy")
	for _, from := range []string{"workloads/memory_sum", "workloads/router", "refusals"} {
		if err := os.CopyFS(filepath.Join(dir, "profiles", from), os.DirFS(filepath.Join("../../profiles", from))); err != nil {
			t.Fatal(err)
		}
	}
	profile := readFile(t, filepath.Join("../../profiles", slicedProfile+".yaml"))
	for name, text := range map[string]string{
		"policy.yaml":          "builtin: false\n",
		"profiles/slices.yaml": strings.NewReplacer(slicedProfile, slicedTest, "gate: broad", "gate: slices").Replace(string(profile)),
		"envelopes/slices.yaml": fmt.Sprintf(`profile: %s
require: {machines: 1, workers: 1, runs: 1, max_age_seconds: 86400, traces: true, slices: 4, refusals: true, prebuilt: true, emulated: true}
cells:
  - backends: [vm.compiled, vm.exact]
    toolchains: [clang-14/wasm32]
    machines: [%s]
`, slicedTest, strings.Join(classes, ", ")),
		"gates/slices.yaml": `gate: slices
title: Slices
prerequisites:
  - {id: portability, title: Every cell reproduces, kind: portability}
  - {id: receipts, title: Every cell has its receipts, kind: receipts}
  - {id: refusals, title: Every refusal is observed, kind: refusals}
  - {id: traces, title: A window of every receipt was executed again, kind: traces}
profiles: [` + slicedTest + "]\n",
	} {
		writeFile(t, filepath.Join(dir, name), text)
	}
	return dir
}

// What this machine has begun, emulated ones of other architectures go on with from its
// checkpoints, and come to the same, byte for byte: the receipts name who executed which
// slice. Programs for the architectures beside the one that other tests build take
// minutes to be built, and are run with TASSADAR_SOAK=1 only.
func TestSlicesElsewhere(t *testing.T) {
	t.Parallel()
	need(t, "qemu")
	here := classHere(t)
	programs := map[string]string{emulatedClass: forEmulated(t)}
	classes := []string{here, emulatedClass}
	for _, class := range []string{"linux/arm64/v8+qemu", "linux/s390x/base+qemu"} {
		if os.Getenv("TASSADAR_SOAK") == "" {
			t.Logf("missing: TASSADAR_SOAK=1, so that slices go on on %s", class)
			continue
		}
		e, err := emulate.Find(class)
		if err != nil {
			t.Fatal(err)
		}
		programs[class] = filepath.Join(t.TempDir(), "tassadar-"+e.Arch)
		if err := e.Build(t.Context(), programs[class]); err != nil {
			t.Fatal(err)
		}
		classes = append(classes, class)
	}
	pol, data := slicedPolicy(t, classes...), filepath.Join(t.TempDir(), "data")
	tassadarIn(t, data, "run", "--policy", pol).want(t, 0)
	for _, class := range classes[1:] {
		tassadarIn(t, data, "run", "--policy", pol, "--emulate", class, "--emulate-program", programs[class]).want(t, 0)
	}

	all := receiptsOf(t, data)
	if len(all) != 2*len(classes) {
		t.Fatalf("%d receipts of %d classes", len(all), len(classes))
	}
	slicesOn := map[string]int{}
	first := map[string]evidence.ObservedCase{}
	for i, rc := range all {
		if rc.Failure != nil {
			t.Fatalf("%s: %+v", rc.Cell, rc.Failure)
		}
		resumed := 0
		for _, c := range rc.Cases {
			if len(c.Seen) != 1 || c.Trace == nil || len(c.Slices) == 0 {
				t.Fatalf("%s of %s: %+v", c.ID, rc.Cell, c.Seen)
			}
			for _, s := range c.Slices {
				if s.Machine != rc.Machine.Class {
					t.Errorf("a slice of %s on %s was executed on %s", c.ID, rc.Machine.Class, s.Machine)
				}
			}
			slicesOn[rc.Machine.Class] += len(c.Slices)
			if strings.Contains(c.ID, "/derived-") {
				continue
			}
			if i == 0 {
				first[c.ID] = c
			}
			want := first[c.ID]
			if c.Trace.Root != want.Trace.Root || c.Seen[0].Digest != want.Seen[0].Digest {
				t.Errorf("%s of %s has trace %s and result %s, want %s and %s", c.ID, rc.Cell, c.Trace.Root.Short(), c.Seen[0].Digest.Short(), want.Trace.Root.Short(), want.Seen[0].Digest.Short())
			}
			if n := len(want.Slices); c.Slices[len(c.Slices)-1] != on(want.Slices[n-1], rc.Machine.Class, c.Slices[len(c.Slices)-1].Resumed) {
				t.Errorf("%s of %s ends with slice %+v, want the states of %+v", c.ID, rc.Cell, c.Slices[len(c.Slices)-1], want.Slices[n-1])
			}
			if c.Slices[0].Resumed != "" {
				resumed++
			}
		}
		if want := map[bool]int{true: 0, false: 2}[rc.Machine.Class == here]; resumed != want {
			t.Errorf("%s: %d cases go on from a checkpoint of another receipt, want %d", rc.Cell, resumed, want)
		}
	}
	t.Logf("slices by class: %v", slicesOn)
	for _, c := range verdictOf(t, data).Cells {
		if c.Status != appraise.Green {
			t.Errorf("%s is %s %v: %+v", c.Cell, c.Status, c.Reasons, c.Findings)
		}
	}
	tassadarIn(t, data, "gate", "slices").want(t, 0)
	tassadarIn(t, data, "audit").want(t, 0)
	spoiledCheckpoints(t, pol, data, here)
}

// spoiledCheckpoints assigns what goes on from checkpoints, by file, and spoils these in it:
// nothing is measured, and it is said which checkpoint of which case is wrong.
func spoiledCheckpoints(t *testing.T, pol, data, class string) {
	t.Helper()
	dir := t.TempDir()
	orders, receipts := filepath.Join(dir, "orders"), filepath.Join(dir, "receipts")
	tassadarIn(t, data, "assign", "--worker", datadir.KeyID(data), "--machine", class, "--only", ",vm.exact,,", "-o", orders).want(t, 0)
	var file dispatch.Assignments
	read := func() map[string]tassadar.Bytes {
		file = dispatch.Assignments{}
		if err := json.Unmarshal(readFile(t, orders), &file); err != nil || len(file.Assignments) != 1 || len(file.Assignments[0].Checkpoints) != 2 {
			t.Fatalf("%v: %d assignments", err, len(file.Assignments))
		}
		return file.Assignments[0].Checkpoints
	}
	ids := slices.Sorted(maps.Keys(read()))
	for name, c := range map[string]struct {
		spoil func(all map[string]tassadar.Bytes)
		code  tassadar.Code
		says  []string
	}{
		"missing":   {func(all map[string]tassadar.Bytes) { delete(all, ids[0]) }, tassadar.EvidenceIncomplete, []string{ids[0], "did not come"}},
		"truncated": {func(all map[string]tassadar.Bytes) { all[ids[1]] = all[ids[1]][:1000] }, tassadar.CheckpointEdited, []string{ids[1], "of 1000 bytes"}},
		"foreign":   {func(all map[string]tassadar.Bytes) { all[ids[0]], all[ids[1]] = all[ids[1]], all[ids[0]] }, tassadar.CheckpointForeign, ids},
		"too many":  {func(all map[string]tassadar.Bytes) { all["other/case"] = all[ids[0]] }, tassadar.CheckpointForeign, []string{"other/case"}},
	} {
		c.spoil(read())
		edited, err := tassadar.Canonical(file)
		if err != nil {
			t.Fatal(err)
		}
		spoiled := filepath.Join(dir, "spoiled")
		writeFile(t, spoiled, edited)
		got := tassadarIn(t, data, "run", "--policy", pol, "--assignment", spoiled, "-o", receipts)
		got.wantError(t, false, c.code)
		for _, want := range append(c.says, "nothing was measured", "tassadar assign --again") {
			if !strings.Contains(got.stderr, want) {
				t.Errorf("%s: want %q in %s", name, want, got.stderr)
			}
		}
		if _, err := os.Stat(receipts); err == nil {
			t.Fatalf("%s: there are receipts", name)
		}
	}
	// The same again, whole.
	first := readFile(t, orders)
	tassadarIn(t, data, "assign", "--again", "--worker", datadir.KeyID(data), "-o", orders).want(t, 0)
	if !bytes.Equal(readFile(t, orders), first) {
		t.Error("written again it is another file")
	}
	tassadarIn(t, data, "run", "--policy", pol, "--assignment", orders, "-o", receipts).want(t, 0)
	tassadarIn(t, data, "import", receipts).want(t, 0)
	tassadarIn(t, data, "assign", "--again", "--worker", datadir.KeyID(data), "-o", orders).wantError(t, false, tassadar.BadUse)
}

func on(s evidence.Slice, class string, resumed tassadar.Digest) evidence.Slice {
	s.Machine, s.Resumed = class, resumed
	return s
}
