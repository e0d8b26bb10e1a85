package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/audit"
	"tassadar/internal/datadir"
	"tassadar/internal/policy"
	"tassadar/internal/testing/host"
)

// TestLaboratory runs the laboratory of two made-up hosts, its short form but in a
// soak: both gates are green by commands alone, and red for every prerequisite of the
// built-in ones that is taken away, with a code.
func TestLaboratory(t *testing.T) {
	t.Parallel()
	need(t, "namespaces")
	dir := t.TempDir()
	args, short := []string{"-keep", dir}, os.Getenv("TASSADAR_SOAK") != "1"
	if short {
		args = append(args, "-short")
	}
	r := runCmd(t, exec.Command("../../laboratory/laboratory.sh", args...))
	if r.code != 0 {
		t.Fatalf("exit %d\n%s\n%s", r.code, r.stdout, r.stderr)
	}
	for _, want := range []string{"gate article is GREEN: all", "gate broad is GREEN: all", "gate article is GREEN: it does not look at", "all came out as it must"} {
		if !strings.Contains(r.stdout, "laboratory: "+want) {
			t.Errorf("it does not say %q:\n%s", want, r.stdout)
		}
	}
	for line := range strings.Lines(r.stdout) {
		if !strings.HasPrefix(line, "laboratory: ") {
			t.Errorf("a line does not say where it is from: %s", line)
		}
	}
	builtin, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	shorter := map[string]string{"million": "ten_thousand", "two_million": "twenty_thousand"}
	for _, id := range []string{tassadar.GateArticle, tassadar.GateBroad} {
		gate, ok := builtin.Policy.Gate(id)
		if !ok || len(gate.Prerequisites) == 0 {
			t.Fatalf("gate %s: %v", id, gate)
		}
		ours := readFile(t, "../../laboratory/policy/gates/"+id+".yaml")
		for _, need := range gate.Prerequisites {
			// The laboratory's gate asks for all that the built-in one asks for.
			if !bytes.Contains(ours, []byte("kind: "+string(need.Kind))) {
				t.Errorf("the laboratory has no prerequisite of kind %s for gate %s", need.Kind, id)
			}
			name := need.ID
			if n, ok := shorter[name]; ok {
				name = n
			}
			if name == "builds" && short {
				continue // compilers take a while
			}
			if !regexp.MustCompile(`laboratory: gate ` + id + ` is RED: ` + name + `: [a-z_]+: `).MatchString(r.stdout) {
				t.Errorf("nobody took prerequisite %s of gate %s away:\n%s", name, id, r.stdout)
			}
		}
	}
	auditLaboratory(t, dir)
}

// auditLaboratory audits the gate where it is green and where it is red, and looks at
// what is signed.
func auditLaboratory(t *testing.T, dir string) {
	t.Helper()
	signed := filepath.Join(dir, "audit.json")
	r := tassadarIn(t, filepath.Join(dir, "lab"), "audit", "article", "-o", signed, "--sample", "5").want(t, 0)
	for _, want := range []string{"gate article, derived again from the log alone: green", "by vm.exact: same", "by wazero.", "not checked:", "audit of gate article: confirmed"} {
		if !strings.Contains(r.stdout, want) {
			t.Errorf("want %q in\n%s", want, r.stdout)
		}
	}
	trust, err := datadir.Trust(datadir.DefaultTrust(filepath.Join(dir, "lab")))
	if err != nil {
		t.Fatal(err)
	}
	opened, err := evidence.Open(bytes.TrimSpace(readFile(t, signed)), trust.Keys)
	if err != nil || len(opened.Signed) != 1 {
		t.Fatalf("%v: %v", opened, err)
	}
	var found audit.Audit
	if err := opened.As(evidence.KindAudit, &found); err != nil || found.Conclusion != audit.Confirmed || len(found.Sample) != 5 || len(found.NotChecked) < 5 {
		t.Errorf("%+v: %v", found, err)
	}
	for _, p := range found.Prerequisites {
		if !p.Passed || p.Met != p.Lines || p.Kind != "implemented" && len(p.Receipts) < 4 {
			t.Errorf("prerequisite %+v", p)
		}
	}
	r = tassadarIn(t, filepath.Join(dir, "sudoku"), "audit", "article", "--sample", "1").want(t, 2)
	if !strings.Contains(r.stdout, "audit of gate article: incomplete") || !strings.Contains(r.stdout, "evidence_incomplete") {
		t.Errorf("of a red gate it says\n%s", r.stdout)
	}
	if r := tassadarIn(t, filepath.Join(dir, "sudoku"), "explain", "laboratory.token_machine.v1,vm.exact").want(t, 0); !strings.Contains(r.stdout, "lacks what gate/prerequisite article/sudoku asks") {
		t.Errorf("explain says\n%s", r.stdout)
	}
	// By another key than the operator's.
	other := filepath.Join(dir, "lab-two", "keys", "worker.pem")
	tassadarIn(t, filepath.Join(dir, "lab"), "audit", "article", "-o", signed, "--sample", "1", "--key", other).want(t, 0)
	operators := opened.Claimed // who signed before
	if opened, err := evidence.Open(bytes.TrimSpace(readFile(t, signed)), trust.Keys); err != nil || len(opened.Claimed) != 1 || slices.Contains(operators, opened.Claimed[0]) {
		t.Errorf("signed by %v, before by %v: %v", opened.Claimed, operators, err)
	}
	for _, bad := range []struct {
		code tassadar.Code
		args []string
	}{
		{tassadar.BadUse, []string{"audit", "nogate"}},
		{tassadar.BadUse, []string{"audit", "-o", signed}},
		{tassadar.BadUse, []string{"audit", "article", "--key", other}},
		{tassadar.BadUse, []string{"audit", "article", "--sample", "0"}},
		{tassadar.KeyMissing, []string{"audit", "article", "-o", signed, "--key", filepath.Join(dir, "none.pem")}},
	} {
		tassadarIn(t, filepath.Join(dir, "lab"), bad.args...).wantError(t, false, bad.code)
	}
	tassadarIn(t, filepath.Join(dir, "nothing"), "audit", "article").wantError(t, false, tassadar.Unmeasured)
}

// TestLaboratoryElsewhere: where nobody can make two hosts, that is said and is no
// success.
func TestLaboratoryElsewhere(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := host.WriteExecutable(dir+"/unshare", []byte("#!/bin/sh\necho not permitted >&2\nexit 1\n")); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("../../laboratory/laboratory.sh", "-short")
	cmd.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"))
	if r := runCmd(t, cmd); r.code != 3 || !strings.Contains(r.stdout, "laboratory: unavailable") || !strings.Contains(r.stdout, "not permitted") {
		t.Errorf("exit %d\n%s", r.code, r.stdout)
	}
}
