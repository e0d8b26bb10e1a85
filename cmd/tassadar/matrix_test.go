package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar/appraise"
	"tassadar/internal/report"
)

// TestMatrix measures a part of what make matrix measures, by the same policy: engines of
// many makers on this machine, and the machines that are emulated without another build.
// Builds that fuse products and sums differ, at a sum, and that is located.
func TestMatrix(t *testing.T) {
	t.Parallel()
	need(t, "qemu")
	dir := t.TempDir()
	data, policy := filepath.Join(dir, "data"), filepath.Join(dir, "policy")
	class, err := thisClass()
	if err != nil {
		t.Fatal(err)
	}
	copyMatrix(t, policy, class)
	tassadarIn(t, data, "policy", "lint", policy).want(t, 0)

	floats := "matrix.floats.v1,*,clang-14/wasm32," + class
	for _, backend := range []string{"wazero.*", "v8-*", "bun-*.interpreter", "spidermonkey-*.ion", "wasm2c-gcc-*"} {
		tassadarIn(t, data, "run", "--policy", policy, "--only", strings.Replace(floats, "*", backend, 1)).want(t, 0)
	}
	program, err := exec.LookPath("tassadar") // no other build; TestEmulate makes one
	if err != nil {
		t.Fatal(err)
	}
	for _, emulated := range []string{"linux/amd64/v2+qemu", "linux/amd64/v3+qemu"} {
		tassadarIn(t, data, "run", "--policy", policy, "--emulate", emulated, "--emulate-program", program, "--only", "matrix.floats.v1,wazero.interpreter,clang-14/wasm32,"+emulated).want(t, 0)
	}
	v := verdictOf(t, data)
	families, classes, fused := map[string]bool{}, map[string]bool{}, ""
	for i := range v.Cells {
		c := &v.Cells[i]
		if len(c.Receipts) == 0 {
			continue
		}
		if strings.HasSuffix(c.Backend, ".contracted") {
			if c.Status == appraise.Red {
				fused = c.String()
			}
			continue
		}
		if c.Status != appraise.Green {
			t.Errorf("%s is %s: %v", c.Cell, c.Status, c.Reasons)
			continue
		}
		families[c.Backend], classes[c.Machine] = true, true
	}
	if len(families) < 7 || len(classes) != 3 {
		t.Errorf("%d families on %d classes: %v, %v", len(families), len(classes), families, classes)
	}
	if fused == "" {
		t.Log("this processor or compiler fuses nothing")
	} else {
		var p report.Parted
		got := tassadarIn(t, data, "locate", fused, "--against", "wazero.interpreter", "--json").want(t, 0).stdout
		if err := json.Unmarshal([]byte(got), &p); err != nil || p.Operation == nil || p.Reproducer == nil || !slices.Contains([]string{"f64.add", "f64.sub"}, p.Operation.Op) || strings.Count(p.Reproducer.Text, "f64.mul") != 2 {
			t.Errorf("%v: %s", err, got)
		}
	}
	document := string(tassadarOn(t, data, "report", "portability", "--format", "markdown"))
	for _, want := range []string{"| clang-14/wasm32 | wasm2c-gcc-", "linux/amd64/v2+qemu", "## Why cells are not published"} {
		if !strings.Contains(document, want) {
			t.Errorf("the document lacks %q", want)
		}
	}
}

// TestMatrixLibrary: one library, with the same cases and results in two profiles. What Go
// makes of it imports from WASI: it comes to the results where that is admitted, and is
// refused with a code, cell by cell, where it is not; what other compilers make is admitted
// there.
func TestMatrixLibrary(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data, policy := filepath.Join(dir, "data"), filepath.Join(dir, "policy")
	class, err := thisClass()
	if err != nil {
		t.Fatal(err)
	}
	copyMatrix(t, policy, class)
	for _, profile := range []string{"matrix.library.v1", "matrix.library_integers.v1"} {
		tassadarIn(t, data, "run", "--policy", policy, "--only", profile+",wazero.interpreter,*,"+class).want(t, 0)
	}
	v := verdictOf(t, data)
	measured := 0
	for i := range v.Cells {
		c := &v.Cells[i]
		if len(c.Receipts) == 0 {
			continue
		}
		measured++
		refused := c.Profile == "matrix.library_integers.v1" && c.Toolchain == "go-1.26/wasip1"
		if refused != (c.Status == appraise.Incomplete) || !refused && c.Status != appraise.Green || refused == c.Required {
			t.Errorf("%s is %s: %v", c.Cell, c.Status, c.Reasons)
		}
		cases := 0
		for _, f := range c.Findings {
			if strings.Contains(f.Detail, "refused with host_import_unsupported by admission") {
				cases++
			}
		}
		if refused && cases != 4 || !refused && cases > 0 {
			t.Errorf("%s: %d of 4 cases are refused for their imports", c.Cell, cases)
		}
	}
	if measured != 7 {
		t.Errorf("%d cells were measured, want 7", measured)
	}
	cases := func(profile string) string {
		text, err := os.ReadFile(filepath.Join(policy, "profiles", profile+".yaml"))
		if err != nil {
			t.Fatal(err)
		}
		_, after, _ := strings.Cut(string(text), "    cases:\n")
		before, _, _ := strings.Cut(after, "\nrefusals:\n")
		return strings.ReplaceAll(before, "        wasi: {adapter: 1}\n", "")
	}
	if of := cases("matrix.library.v1"); of == "" || of != cases("matrix.library_integers.v1") {
		t.Error("the two profiles have other cases")
	}
}

// copyMatrix makes the policy of make matrix for a machine class, as matrix.sh does.
func copyMatrix(t testing.TB, to, class string) {
	t.Helper()
	for from, name := range map[string]string{"../../matrix/policy": ".", "../../profiles/workloads": "profiles/workloads", "../../profiles/refusals": "profiles/refusals"} {
		if err := os.CopyFS(filepath.Join(to, name), os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
	}
	files, err := filepath.Glob(filepath.Join(to, "envelopes", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%d envelopes, %v", len(files), err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err == nil {
			err = os.WriteFile(f, []byte(strings.ReplaceAll(string(text), "machines: [linux/amd64/v3]", "machines: ["+class+"]")), 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}
