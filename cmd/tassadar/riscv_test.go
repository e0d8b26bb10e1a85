package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
)

// On riscv64 wazero has no compiler. A request for it is refused wherever it
// is made, never counted and never answered by the interpreter.
func TestCompilerOnRISCV(t *testing.T) {
	t.Parallel()
	bin, dir := forEmulated(t), t.TempDir()
	const class = emulatedClass
	data := filepath.Join(dir, "data")
	emulated := func(args ...string) result {
		return runCmd(t, exec.Command("qemu-riscv64-static", append([]string{bin, "--data", data}, args...)...))
	}

	var m evidence.Machine
	if err := json.Unmarshal([]byte(emulated("--json", "machine").want(t, 0).stdout), &m); err != nil {
		t.Fatal(err)
	}
	if m.Class != class || !m.Emulated {
		t.Fatalf("machine %s, emulated %t, want %s", m.Class, m.Emulated, class)
	}
	if native := runCmd(t, exec.Command("tassadar", "--json", "machine")); !strings.Contains(native.stdout, `"host":"`+m.Host+`"`) {
		t.Errorf("the emulated machine has host id %s, its host another", m.Host)
	}
	if r := emulated("backend", "list").want(t, 0); !regexp.MustCompile(`wazero\.compiler +cell_impossible`).MatchString(r.stdout) ||
		!regexp.MustCompile(`wazero\.interpreter +available`).MatchString(r.stdout) {
		t.Errorf("backend list says\n%s", r.stdout)
	}

	// It cannot be declared.
	both := smallPolicy(t, policyOptions{classes: class, backends: "wazero.interpreter, wazero.compiler"})
	for _, r := range []result{tassadarIn(t, data, "policy", "lint", both), emulated("run", "--policy", both)} {
		r.wantError(t, false, tassadar.PolicyMalformed)
		if !strings.Contains(r.stderr, string(tassadar.CellImpossible)) {
			t.Errorf("lint says\n%s", r.stderr)
		}
	}

	// The interpreter is measured there, beside a compiler declared for amd64.
	observed := smallPolicy(t, policyOptions{classes: class})
	for _, name := range []string{"test.article.v1.yaml", "test.broad.v1.yaml"} {
		file := filepath.Join(observed, "envelopes", name)
		text := strings.Replace(string(readFile(t, file)), "  - backends", "  - observed: true\n    backends", 1) +
			"  - backends: [wazero.compiler]\n    toolchains: [clang-14/wasm32]\n    machines: [linux/amd64/v1]\n"
		writeFile(t, file, text)
	}
	r := emulated("run", "--policy", observed, "--only", "riscv64").want(t, 0)
	if !strings.Contains(r.stderr, "on wazero.interpreter: measured") || strings.Contains(r.stderr, "on wazero.compiler") {
		t.Errorf("the run says\n%s", r.stderr)
	}
	if r := emulated("--json", "appraise").want(t, 0); !strings.Contains(r.stdout, `"emulated machines do not count in this envelope"`) ||
		strings.Contains(r.stdout, `"counts":true`) {
		t.Errorf("emulated receipts count:\n%s", r.stdout)
	}

	// Ordered all the same, by an operator who does not lint, it is refused before anything is
	// measured.
	bundle, err := policy.Load(observed)
	if err != nil {
		t.Fatal(err)
	}
	profile, _ := bundle.Policy.Profile("test.broad.v1")
	bundle.Policy.Envelopes[0].Sets = append(bundle.Policy.Envelopes[0].Sets, tassadar.DeclaredSet{Backends: []string{"wazero.compiler"}, Toolchains: []string{"clang-14/wasm32"}, Machines: []string{class}})
	bundle.Policy.Envelopes[1].Sets = append(bundle.Policy.Envelopes[1].Sets, bundle.Policy.Envelopes[0].Sets[len(bundle.Policy.Envelopes[0].Sets)-1])
	careless, err := datadir.Open(t.Context(), filepath.Join(dir, "careless"), "", "", func() int64 { return time.Now().Unix() })
	if err != nil {
		t.Fatal(err)
	}
	defer careless.Close()
	worker, err := datadir.Key(data, tassadar.RoleWorker)
	if err != nil {
		t.Fatal(err)
	}
	key := worker.Key(tassadar.RoleWorker)
	key.Host = m.Host
	trust, err := operator.Approve(careless.Operator.Trust(), key, 0)
	if err != nil {
		t.Fatal(err)
	}
	change, _, err := careless.Operator.ProposeTrust(trust)
	if err != nil {
		t.Fatal(err)
	}
	if err := careless.Operator.SetTrust(t.Context(), change); err != nil {
		t.Fatal(err)
	}
	if err := careless.Operator.SetPolicy(t.Context(), bundle.Policy); err != nil {
		t.Fatal(err)
	}
	_, record, err := careless.Operator.Assign(t.Context(), operator.Measurement{Worker: worker.ID(), Lifetime: 3600,
		Cell: tassadar.Cell{Profile: profile.ID, Backend: "wazero.compiler", Toolchain: "clang-14/wasm32", Machine: class}})
	if err != nil {
		t.Fatal(err)
	}
	orders, receipts := filepath.Join(dir, "orders"), filepath.Join(dir, "receipts")
	writeOrders(t, careless, orders, record)
	r = emulated("run", "--policy", observed, "--assignment", orders, "-o", receipts)
	r.wantError(t, false, tassadar.CellImpossible)
	if !strings.Contains(unwrapped(r.stderr), "engine wazero.compiler: wazero's compiler does not exist for riscv64") {
		t.Errorf("the run says\n%s", r.stderr)
	}
	if _, err := os.Stat(receipts); err == nil {
		t.Error("receipts are written, and nothing was measured")
	}
}
