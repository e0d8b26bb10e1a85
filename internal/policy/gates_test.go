package policy

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/testing/host"
)

// own writes a policy of one supplied module, own.y.v1, with the gate and the
// envelope given; empty means one that is good.
func own(t *testing.T, gate, envelope string) string {
	t.Helper()
	dir := t.TempDir()
	module, err := os.ReadFile(filepath.Join("testdata", "good", "profiles", "mods", "tiny.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	if gate == "" {
		gate = "gate: own\ntitle: P\nprerequisites:\n- {id: portability, title: P, kind: portability}\nprofiles: [own.y.v1]\n"
	}
	if envelope == "" {
		envelope = ownEnvelope("[wazero.interpreter, wazero.compiler]", "[supplied]", "[linux/amd64/v4]")
	}
	for name, text := range map[string]string{
		"policy.yaml":      "builtin: false\n",
		"gates/own.yaml":   gate,
		"envelopes/y.yaml": envelope,
		"profiles/y.wasm":  string(module),
		"profiles/y.yaml": fmt.Sprintf(`profile: own.y.v1
title: Own
gate: own
implemented: true
admits: {types: [i32], operators: [control, i32.arithmetic], shapes: [call, i32.parameter, i32.result], memory_pages: 4}
limits: {memory_pages: 4, output_bytes: 64, instructions: 1000000, time_seconds: 2, module_bytes: 1000}
workloads:
- id: y
  modules: [{toolchain: supplied, path: y.wasm, digest: %q}]
  cases: [{id: one, calls: [{export: f, args: ["i32:1"]}], expect: [{results: ["i32:2"]}]}]
`, tassadar.DigestBytes(module)),
	} {
		write(t, filepath.Join(dir, filepath.FromSlash(name)), text)
	}
	return dir
}

func ownEnvelope(backends, toolchains, machines string) string {
	return fmt.Sprintf(`profile: own.y.v1
require: {machines: 1, workers: 1, runs: 2, max_age_seconds: 2592000, refusals: false, prebuilt: true, emulated: false}
cells:
- backends: %s
  toolchains: %s
  machines: %s
`, backends, toolchains, machines)
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// shared finds a folder of what was handed over beside the checkout.
func shared(t *testing.T, name string) string {
	t.Helper()
	dir := filepath.Join("..", "..", "..", "shared", name)
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("%s is not beside this checkout", name)
		}
		t.Skipf("%s is not beside this checkout", name)
	}
	return dir
}

// TestSharedEmptyGates loads each gate over nothing that was handed over.
func TestSharedEmptyGates(t *testing.T) {
	root := shared(t, "bugs/31-gates-that-pass-empty")
	if _, err := Load(own(t, "", "")); err != nil {
		t.Fatal(err)
	}
	want := map[string][]string{
		"duplicate-prerequisite": {"gates/own.yaml:5: prerequisite id \"p\" is malformed or stands twice", "gates/own.yaml:6: profile own.y.v1 stands twice"},
		"no-cells":               {"envelopes/y.yaml:1: the envelope declares no cells", "gates/own.yaml:5: gate own looks at nothing"},
		"no-prerequisites":       {"gates/own.yaml:1: a gate needs profiles and prerequisites"},
		"no-profiles":            {"gates/own.yaml:1: a gate needs profiles and prerequisites"},
		"only-observed":          {"gates/own.yaml:5: gate own looks at nothing: its profiles require no cell"},
		"refusals-without-cases": {"gates/own.yaml:4: prerequisite refusals looks at nothing"},
		"runs-zero":              {"envelopes/y.yaml:4: machines, workers, runs and max_age_seconds are at least 1"},
		"self-gate":              {"gates/own.yaml:4: gate own waits for itself", "gates/own.yaml:4: gate own looks at nothing that was measured"},
	}
	dirs, err := fs.Glob(os.DirFS(root), "*/gates")
	if err != nil || len(dirs) != len(want) {
		t.Errorf("%d cases: %v", len(dirs), err)
	}
	for name, lines := range want {
		dir := own(t, "", "")
		overlay(t, dir, filepath.Join(root, name))
		_, err := Load(dir)
		if tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, line := range lines {
			if !strings.Contains(err.Error(), line) {
				t.Errorf("%s: want %s, got\n%v", name, line, err)
			}
		}
	}
}

// TestSharedYAML loads each envelope that was handed over: layout is not
// meaning, and what is refused has file, line and column.
func TestSharedYAML(t *testing.T) {
	root := shared(t, "bugs/28-yaml")
	files, err := filepath.Glob(filepath.Join(root, "*.yaml"))
	if err != nil || len(files) < 40 {
		t.Fatalf("%d files: %v", len(files), err)
	}
	var digest tassadar.Digest
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name, clock := filepath.Base(file), host.Processor(t)
		dir := own(t, "", "")
		write(t, filepath.Join(dir, "envelopes", "y.yaml"), string(data))
		b, err := Load(dir)
		if d := clock(); d > time.Second {
			t.Errorf("%s: took %v", name, d)
		}
		if !strings.HasPrefix(name, "accept-") || name == "accept-anchor.yaml" { // anchors are refused by line
			if tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), dir+"/envelopes/y.yaml:") {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if digest == "" {
			digest = b.Digest
		}
		if b.Digest != digest {
			t.Errorf("%s: another digest than the first", name)
		}
	}
}

func names(prefix string, n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("%s%d", prefix, i)
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// TestManyCells: a small file that multiplies out to a billion cells is refused
// before anything multiplies it.
func TestManyCells(t *testing.T) {
	for _, c := range []struct{ name, envelope, want string }{
		{"a billion", ownEnvelope(names("b", 1000), names("t", 1000), names("linux/amd64/v", 1000)), "y.yaml:4: 100001 cells with those of the envelopes before: a policy declares at most 100000"},
		{"just too many", ownEnvelope(names("b", 101), names("t", 10), names("linux/amd64/v", 100)), "a policy declares at most 100000"},
		{"a long list", ownEnvelope(names("b", 1001), "[supplied]", "[linux/amd64/v4]"), "y.yaml:4: 1001 entries, at most 1000"},
		{"many sets", ownEnvelope("[b]", "[supplied]", "[linux/amd64/v4]") + strings.Repeat("- {backends: [b], toolchains: [supplied], machines: [linux/amd64/v4]}\n", 1000), "1001 entries, at most 1000"},
	} {
		clock := host.Processor(t)
		_, err := Load(own(t, "", c.envelope))
		if tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %.300v", c.name, err)
		}
		if d := clock(); d > 2*time.Second {
			t.Errorf("%s: took %v", c.name, d)
		}
	}
	huge := tassadar.Envelope{Profile: "p.v1", Sets: []tassadar.DeclaredSet{{Backends: make([]string, 1<<16), Toolchains: make([]string, 1<<16), Machines: make([]string, 1<<16)}}}
	policy := tassadar.Policy{Envelopes: []tassadar.Envelope{huge}}
	if len(huge.Cells()) != 0 || len(policy.Cells()) != 0 || huge.CellCount() <= tassadar.MaxCells {
		t.Error("an envelope beyond the bound declares cells")
	}
}

// TestManyProblems: a file of many faults is answered in time, and in a few
// lines.
func TestManyProblems(t *testing.T) {
	gate := "gate: own\ntitle: P\nprerequisites:\n- {id: portability, title: P, kind: portability}\nprofiles: " + names("no.such.v", 1000) + "\n"
	clock := host.Processor(t)
	_, err := Load(own(t, gate, ""))
	if err == nil || strings.Count(err.Error(), "\n") != maxProblems || !strings.Contains(err.Error(), "problems more") {
		t.Errorf("%.300v", err)
	}
	if d := clock(); d > 5*time.Second {
		t.Errorf("took %v", d)
	}
}

// TestManyGates: gates that need two others each are walked once, not once a
// path.
func TestManyGates(t *testing.T) {
	dir := own(t, "", "")
	for i := range 40 {
		needs := "- {id: portability, title: P, kind: portability}\n"
		for _, next := range []int{i + 1, i + 2} {
			if next < 40 {
				needs += fmt.Sprintf("- {id: g%d, title: P, kind: gate, gate: g%d}\n", next, next)
			}
		}
		write(t, filepath.Join(dir, "gates", fmt.Sprintf("g%d.yaml", i)), fmt.Sprintf("gate: g%d\ntitle: P\nprofiles: [p%d.v1]\nprerequisites:\n%s", i, i, needs))
		write(t, filepath.Join(dir, "profiles", fmt.Sprintf("p%d.yaml", i)), fmt.Sprintf("profile: p%d.v1\ntitle: P\ngate: g%d\nimplemented: false\n", i, i))
		write(t, filepath.Join(dir, "envelopes", fmt.Sprintf("p%d.yaml", i)), strings.ReplaceAll(ownEnvelope("[b]", "[supplied]", "[linux/amd64/v4]"), "own.y.v1", fmt.Sprintf("p%d.v1", i)))
	}
	clock := host.Processor(t)
	b, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	if d := clock(); d > 5*time.Second {
		t.Errorf("took %v", d)
	}
	if len(b.Warnings) < 40 {
		t.Errorf("%d warnings", len(b.Warnings))
	}
}

// TestNeverGreen: lint says of a gate that it can never be green, and why.
func TestNeverGreen(t *testing.T) {
	b, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	said := func(b *Bundle, want string) bool {
		return slices.ContainsFunc(b.Warnings, func(w Warning) bool { return strings.Contains(w.Message, want) && w.Line > 1 })
	}
	if said(b, "never be green") {
		t.Errorf("of the built-in gates: %+v", b.Warnings)
	}
	named := t.TempDir()
	write(t, filepath.Join(named, "policy.yaml"), "builtin: false\n")
	write(t, filepath.Join(named, "gates", "g.yaml"), "gate: g\ntitle: P\nprofiles: [own.y.v1]\nprerequisites:\n- {id: portability, title: P, kind: portability}\n")
	write(t, filepath.Join(named, "profiles", "p.yaml"), "profile: own.y.v1\ntitle: P\ngate: g\nimplemented: false\n")
	write(t, filepath.Join(named, "envelopes", "p.yaml"), ownEnvelope("[b]", "[supplied]", "[linux/amd64/v4]"))
	if b, err = Load(named); err != nil || !said(b, "gate g can never be green: it needs profile own.y.v1, which is not implemented") {
		t.Errorf("of a profile that is declared by name only: %+v, %v", b, err)
	}
	if b, err = Load(own(t, "", "")); err != nil || len(b.Warnings) != 0 {
		t.Errorf("a good policy is warned of: %+v, %v", b, err)
	}
	consensus := own(t, "", ownEnvelope("[wazero.interpreter]", "[supplied]", "[linux/amd64/v4]"))
	file := filepath.Join(consensus, "profiles", "y.yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	write(t, file, strings.Replace(string(data), `expect: [{results: ["i32:2"]}]`, "consensus: true", 1))
	if b, err = Load(consensus); err != nil || !said(b, "declares one backend family for toolchain supplied, where two have to agree") {
		t.Errorf("consensus of one family: %v", err)
	}
	built := own(t, "", strings.Replace(ownEnvelope("[wazero.interpreter, wazero.compiler]", "[supplied]", "[linux/amd64/v4]"), "prebuilt: true", "prebuilt: false", 1))
	if b, err = Load(built); err != nil || !said(b, "its module is supplied") {
		t.Errorf("a supplied module that has to be built: %v", err)
	}
}

// TestNoRegularFile: a pipe in the place of a file is refused, not waited for.
func TestNoRegularFile(t *testing.T) {
	for _, name := range []string{"policy.yaml", "gates/z.yaml", "profiles/y.yaml", "profiles/y.wasm"} {
		dir := own(t, "", "")
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.RemoveAll(file); err != nil {
			t.Fatal(err)
		}
		if err := syscall.Mkfifo(file, 0o644); err != nil {
			t.Fatal(err)
		}
		done := make(chan error, 1)
		go func() {
			_, err := Load(dir)
			done <- err
		}()
		select {
		case err := <-done:
			if err == nil || !strings.Contains(err.Error(), "no regular file") {
				t.Errorf("%s: %v", name, err)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("%s: a pipe is waited for", name)
		}
	}
}
