package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
	"tassadar/internal/testing/host"
)

// TestToolchainAdd: a compiler of this host, which a file describes, builds the sources
// of a policy where the operator says so, and nothing does otherwise: the policy says
// which family it was, and names no program.
func TestToolchainAdd(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data, own, pol := filepath.Join(dir, "data"), filepath.Join(dir, "own"), filepath.Join(dir, "policy")
	module := readFile(t, "../../profiles/refusals/identity.wasm")
	// Its language is WebAssembly itself.
	compiler := "#!/bin/sh\n[ \"$1\" = -V ] && echo own 1.2.3 && exit\n/bin/cat \"$2\" >\"$1\"\necho ran >>" + dir + "/ran\n"
	build := tassadar.Build{Toolchain: "own-1.2/wasm32", Version: "1.2.3", Command: []string{"own", "k.own-1.2.wasm", "k.own"},
		Sources: map[string]tassadar.Digest{"k.own": tassadar.DigestBytes(module)}, Module: tassadar.DigestBytes(module)}
	record, err := tassadar.Canonical(build)
	if err != nil {
		t.Fatal(err)
	}
	described := fmt.Sprintf("family: own-1.2/wasm32\nprogram: %s\nversion_args: [-V]\nversion: 1.2.3\nsource: .own\nbuild: [\"{output}\", \"{sources}\"]\n", own)
	for name, text := range map[string]string{"own": compiler, "k.own": string(module), "k.wasm": string(module), "k.build.json": string(record), "own.yaml": described,
		"bad.yaml": strings.Replace(described, "program: ", "program: ./", 1)} {
		if err := host.WriteExecutable(filepath.Join(dir, name), []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	tassadarIn(t, data, "profile", "new", "-o", pol, "--wasm", filepath.Join(dir, "k.wasm"), "--toolchain", build.Toolchain, "--build-record", filepath.Join(dir, "k.build.json"),
		"--invoke", "run", "--arg", "i32:7", "--expect", "i32:7").want(t, 0)
	bundle, err := policy.Load(pol)
	if err != nil {
		t.Fatal(err)
	}
	cell := bundle.Policy.Profiles[0].ID + ",wazero.interpreter"
	run := func(flags ...string) string {
		return tassadarIn(t, data, append([]string{"run", "--policy", pol, "--again", "--only", cell}, flags...)...).want(t, 0).stderr
	}
	ran := func() int {
		text, _ := os.ReadFile(filepath.Join(dir, "ran"))
		return strings.Count(string(text), "ran")
	}

	if said := run("--build-sources"); strings.Contains(said, "building") || ran() != 0 {
		t.Errorf("before it was added, it ran %d times: %s", ran(), said)
	}
	tassadarIn(t, data, "toolchain", "add", filepath.Join(dir, "bad.yaml")).wantError(t, false, tassadar.BadUse)
	if r := tassadarIn(t, data, "toolchain", "add", filepath.Join(dir, "own.yaml")).want(t, 0); !strings.Contains(r.stdout, "added own-1.2/wasm32, version 1.2.3") {
		t.Errorf("it says %s", r.stdout)
	}
	tassadarIn(t, data, "toolchain", "add", filepath.Join(dir, "own.yaml")).wantError(t, false, tassadar.BadUse)
	if said := run(); strings.Contains(said, "building") || ran() != 0 {
		t.Errorf("unasked, it ran %d times: %s", ran(), said)
	}
	if said := run("--build-sources"); !strings.Contains(said, "building 1 module with own-1.2/wasm32") || ran() != 1 {
		t.Errorf("it ran %d times: %s", ran(), said)
	}
	v := verdictOf(t, data)
	for i := range v.Cells {
		if c := &v.Cells[i]; c.Backend == "wazero.interpreter" && len(c.Receipts) != 3 {
			t.Errorf("%s: %d receipts, %v", c.Cell, len(c.Receipts), c.Reasons)
		}
	}
	// The program is another one than the file says.
	if err := host.WriteExecutable(own, []byte(strings.Replace(compiler, "1.2.3", "1.3.0", 1))); err != nil {
		t.Fatal(err)
	}
	if said := run("--build-sources"); strings.Contains(said, "building") || ran() != 1 {
		t.Errorf("of another version, it ran %d times: %s", ran(), said)
	}
}
