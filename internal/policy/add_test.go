package policy_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/internal/policy"
	"tassadar/internal/testing/host"
)

// tree are the files under a folder.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		out[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func calls(t *testing.T, export string, texts ...string) []tassadar.Call {
	return []tassadar.Call{{Export: export, Args: args(t, texts...)}}
}

func written(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "p")
	if err := own(t).Write(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

// grown writes what a policy grew by, and reads it.
func grown(t *testing.T, g *policy.Growth, dir string) *policy.Bundle {
	t.Helper()
	if err := g.Write(); err != nil {
		t.Fatal(err)
	}
	b, err := policy.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func grow(t *testing.T, dir string) (*policy.Growth, *tassadar.Profile, *tassadar.Workload) {
	t.Helper()
	g, err := policy.Grow(dir)
	if err != nil {
		t.Fatal(err)
	}
	p, err := g.Profile("")
	if err != nil {
		t.Fatal(err)
	}
	w, err := g.Workload(p, "")
	if err != nil {
		t.Fatal(err)
	}
	return g, p, w
}

// A case that uses more than those before makes the profile admit it; what a
// person wrote stays.
func TestGrowCases(t *testing.T) {
	dir := written(t)
	file := filepath.Join(dir, "profiles", "adder.yaml")
	edit(t, file, "title: My own module", "title: By hand")
	edit(t, file, "time_seconds: 300", "time_seconds: 7")
	edit(t, file, "- id: adder\n", "- id: adder\n  about: Adds.\n")
	g, p, w := grow(t, dir)
	if err := g.AddCases(p, w, []tassadar.Case{
		{ID: "half", Calls: calls(t, "half", "f64:1"), Expect: tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("f64:0.5")}}}},
		{ID: policy.FreeCase(w), Calls: calls(t, "mul", "i32:2", "i32:3"), Consensus: true},
	}); err != nil {
		t.Fatal(err)
	}
	before := tree(t, dir)
	b := grown(t, g, dir)
	got := b.Policy.Profiles[0]
	if got.Title != "By hand" || got.Limits.TimeSeconds != 7 || got.Workloads[0].About != "Adds." || len(got.Workloads[0].Cases) != 3 || got.Workloads[0].Cases[2].ID != "case-2" {
		t.Errorf("the profile is %+v", got)
	}
	for _, want := range []string{"f64.arithmetic", "i32.arithmetic"} {
		if !slices.Contains(got.Admits.Operators, want) {
			t.Errorf("admits %q, without %s", got.Admits.Operators, want)
		}
	}
	if !slices.Contains(got.Admits.Shapes, "f64.result") || len(g.Written) != 1 || g.Written[0] != "profiles/adder.yaml" {
		t.Errorf("admits %q; written %q", got.Admits.Shapes, g.Written)
	}
	after := tree(t, dir)
	for name, text := range before {
		if name != "profiles/adder.yaml" && after[name] != text {
			t.Errorf("%s was changed", name)
		}
	}
	if len(after) != len(before) {
		t.Errorf("%d files, there were %d", len(after), len(before))
	}
}

func edit(t *testing.T, file, old, new string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(data, []byte(old)) {
		t.Fatalf("%s has no %q", file, old)
	}
	if err := os.WriteFile(file, bytes.Replace(data, []byte(old), []byte(new), 1), 0o644); err != nil {
		t.Fatal(err)
	}
}

// What is refused changes nothing.
func TestGrowRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		do   func(g *policy.Growth, p *tassadar.Profile, w *tassadar.Workload) error
		code tassadar.Code
		says string
	}{
		"a case twice": {func(g *policy.Growth, p *tassadar.Profile, w *tassadar.Workload) error {
			return g.AddCases(p, w, []tassadar.Case{{ID: "own", Calls: calls(t, "mul", "i32:1", "i32:2"), Consensus: true}})
		}, tassadar.BadUse, "has a case own"},
		"a malformed case": {func(g *policy.Growth, p *tassadar.Profile, w *tassadar.Workload) error {
			return g.AddCases(p, w, []tassadar.Case{{ID: "a b", Calls: calls(t, "mul", "i32:1", "i32:2"), Consensus: true}})
		}, tassadar.PolicyMalformed, `p/profiles/adder.yaml:29: case id "a b"`},
		"no such export": {func(g *policy.Growth, p *tassadar.Profile, w *tassadar.Workload) error {
			return g.AddCases(p, w, []tassadar.Case{{ID: "x", Calls: calls(t, "mull", "i32:1", "i32:2"), Consensus: true}})
		}, tassadar.ABIUnsupported, `did you mean "mul"?`},
		"another toolchain without a record": {func(g *policy.Growth, p *tassadar.Profile, w *tassadar.Workload) error {
			return g.AddForm(p, w, "rustc-1.63/wasm32", module(t, "own"), nil, nil)
		}, tassadar.BadUse, "needs --build-record"},
		"the same toolchain": {func(g *policy.Growth, p *tassadar.Profile, w *tassadar.Workload) error {
			return g.AddForm(p, w, "supplied", module(t, "own"), nil, nil)
		}, tassadar.BadUse, "has a module of toolchain supplied"},
		"the same name": {func(g *policy.Growth, p *tassadar.Profile, w *tassadar.Workload) error {
			_, err := g.AddProfile(own(t), p)
			return err
		}, tassadar.BadUse, "give another --name"},
		"a malformed machine": {func(g *policy.Growth, p *tassadar.Profile, w *tassadar.Workload) error {
			return g.AddCells(p, nil, []string{"moon"})
		}, tassadar.BadUse, `"moon" is no machine class: it is OS/ARCHITECTURE/LEVEL, as linux/amd64/v3`},
		"an impossible cell": {func(g *policy.Growth, p *tassadar.Profile, w *tassadar.Workload) error {
			return g.AddCells(p, nil, []string{"linux/riscv64/rv64gc"})
		}, tassadar.PolicyMalformed, "cell_impossible"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := written(t)
			before := tree(t, dir)
			g, p, w := grow(t, dir)
			err := c.do(g, p, w)
			if err == nil {
				err = g.Write()
			}
			if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v, want %s, %q", err, c.code, c.says)
			}
			// No line is to be corrected in a file that was not written.
			if next := tassadar.NextOf(err); c.code == tassadar.PolicyMalformed && !strings.Contains(next, "Nothing was written") {
				t.Errorf("next: %s", next)
			}
			after := tree(t, dir)
			for name, text := range before {
				if after[name] != text {
					t.Errorf("%s was changed", name)
				}
			}
			if len(after) != len(before) {
				t.Errorf("%d files, there were %d", len(after), len(before))
			}
		})
	}
	dir := written(t)
	g, p, _ := grow(t, dir)
	if _, err := g.Profile("own.addr.v1"); err == nil || !strings.Contains(err.Error(), `did you mean "own.adder.v1"?`) {
		t.Errorf("a profile that is not there: %v", err)
	}
	if _, err := g.Workload(p, "add"); err == nil || !strings.Contains(err.Error(), "it has adder") {
		t.Errorf("a workload that is not there: %v", err)
	}
	dir = written(t)
	edit(t, filepath.Join(dir, "profiles", "adder.yaml"), "title:", "titel:")
	if _, err := policy.Grow(dir); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
		t.Errorf("a file that cannot be read: %v", err)
	}
	if _, err := policy.Grow(filepath.Join(dir, "absent")); tassadar.CodeOf(err) != tassadar.InputMalformed {
		t.Errorf("no directory: %v", err)
	}
}

// A directory where a file cannot be replaced is left as it was.
func TestGrowRestores(t *testing.T) {
	dir := written(t)
	g, p, w := grow(t, dir)
	if err := g.AddCases(p, w, []tassadar.Case{{ID: "more", Calls: calls(t, "mul", "i32:1", "i32:2"), Consensus: true}}); err != nil {
		t.Fatal(err)
	}
	other := own(t)
	other.Name = "other"
	if _, err := g.AddProfile(other, p); err != nil {
		t.Fatal(err)
	}
	before := tree(t, dir)
	// The gate, which is replaced last, becomes a folder between reading and writing.
	gate := filepath.Join(dir, "gates", "own.yaml")
	if err := os.Rename(gate, gate+".kept"); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(gate, "full"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := g.Write(); err == nil {
		t.Fatal("a folder was replaced by a file")
	}
	if err := os.RemoveAll(gate); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(gate+".kept", gate); err != nil {
		t.Fatal(err)
	}
	if after := tree(t, dir); len(after) != len(before) {
		t.Errorf("%d files, there were %d", len(after), len(before))
	} else {
		for name, text := range before {
			if after[name] != text {
				t.Errorf("%s was changed", name)
			}
		}
	}
}

func TestGrowCellsAndProfiles(t *testing.T) {
	dir := written(t)
	g, p, _ := grow(t, dir)
	if err := g.AddCells(p, []string{"v8-11.liftoff", "wazero.compiler"}, []string{"linux/arm64/v8", "linux/arm64/v8+qemu"}); err != nil {
		t.Fatal(err)
	}
	other := own(t)
	other.Name, other.Cases[0].Calls = "other", calls(t, "half", "f64:1")
	other.Cases[0].Expect, other.Cases[0].Consensus = nil, true
	if _, err := g.AddProfile(other, p); err != nil {
		t.Fatal(err)
	}
	b := grown(t, g, dir)
	if n := len(b.Policy.Cells()); n != 3*3+2 {
		t.Errorf("%d cells: %v", n, b.Policy.Cells())
	}
	if e, _ := b.Policy.Envelope("own.adder.v1"); !e.Require.Emulated {
		t.Error("emulated machines are declared and do not count")
	}
	if len(b.Policy.Gates) != 1 || len(b.Policy.Gates[0].Profiles) != 2 {
		t.Errorf("gates %+v", b.Policy.Gates)
	}
	if got := strings.Join(g.Written, " "); got != "profiles/other.wasm envelopes/adder.yaml envelopes/other.yaml profiles/other.yaml gates/own.yaml" {
		t.Errorf("written %s", got)
	}
	again, err := policy.Grow(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := again.Profile(""); err == nil || !strings.Contains(err.Error(), "2 profiles: give --profile, one of own.adder.v1, own.other.v1") {
		t.Errorf("two profiles: %v", err)
	}
}

// The form of another toolchain comes with its record and sources, and with cells.
func TestGrowForm(t *testing.T) {
	const folder = "../../profiles/workloads/modmath/modmath."
	read := func(toolchain string) ([]byte, *policy.Record) {
		data, err := os.ReadFile(folder + toolchain + ".wasm")
		if err != nil {
			t.Fatal(err)
		}
		record, err := policy.ReadRecord(folder + toolchain + ".build.json")
		if err != nil {
			t.Fatal(err)
		}
		return data, record
	}
	o := own(t)
	o.Name, o.Toolchain = "modmath", "clang-14/wasm32"
	o.Module, o.Record = read("clang-14")
	o.Cases = []tassadar.Case{{ID: "own", Calls: calls(t, "gcd", "i64:12", "i64:18"), Consensus: true}}
	dir := filepath.Join(t.TempDir(), "p")
	if err := o.Write(dir); err != nil {
		t.Fatal(err)
	}
	g, p, w := grow(t, dir)
	data, record := read("rustc-1.63")
	if err := g.AddForm(p, w, "rustc-1.63/wasm32", data, o.Record, nil); tassadar.CodeOf(err) != tassadar.InputMalformed {
		t.Errorf("the record of another module: %v", err)
	}
	if err := g.AddForm(p, w, "rustc-1.64/wasm32", data, record, nil); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("the record of another toolchain: %v", err)
	}
	// On engines here it is tried with the workload's own case.
	form := &policy.OwnModule{Name: "form", Module: data, Record: record, Toolchain: "rustc-1.63/wasm32"}
	taken := []string{"wazero.interpreter"}
	try := func(_ context.Context, _ *tassadar.Profile, program invocation.Program, c *tassadar.Case) (take, leftOut []string, err error) {
		if !bytes.Equal(program.Module, data) || len(program.Links) > 0 || c.Calls[0].Export != "gcd" {
			t.Errorf("tried %d bytes with %+v", len(program.Module), c)
		}
		if taken == nil {
			return nil, nil, tassadar.Errorf(tassadar.FeatureUnsupported, "no engine here takes it")
		}
		return taken, []string{"wazero.compiler"}, nil
	}
	linked := *form
	linked.Links = []policy.OwnLink{{Name: "env", Module: data}}
	if err := g.TryForm(t.Context(), p, w.ID, &linked, try); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("a form with links of its own: %v", err)
	}
	if err := g.TryForm(t.Context(), p, "none", form, try); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("of no workload: %v", err)
	}
	taken = nil
	if err := g.TryForm(t.Context(), p, w.ID, form, try); tassadar.CodeOf(err) != tassadar.FeatureUnsupported {
		t.Errorf("a form that no engine takes: %v", err)
	}
	taken = []string{"wazero.interpreter"}
	if err := g.TryForm(t.Context(), p, "", form, try); err != nil {
		t.Fatal(err)
	}
	b := grown(t, g, dir)
	var cells []string
	for _, c := range b.Policy.Cells() {
		cells = append(cells, c.Backend+" "+c.Toolchain)
	}
	if got := strings.Join(cells, ", "); got != "wazero.compiler clang-14/wasm32, wazero.interpreter clang-14/wasm32, wazero.interpreter rustc-1.63/wasm32" {
		t.Errorf("cells %s", got)
	}
	if m, ok := b.Policy.Profiles[0].Workloads[0].Module("rustc-1.63/wasm32"); !ok || m.Build == nil || len(m.Build.Sources) == 0 {
		t.Errorf("the module is %+v", m)
	}
}

// Long bytes stand in files beside the profile, and the policy is the same.
func TestLongBytes(t *testing.T) {
	o := own(t)
	o.Name, o.Module = "mixed", host.Wat(t, mixed)
	long := make(tassadar.Bytes, 40_000)
	for i := range long {

		long[i] = byte(i * i >> 3)
	}
	o.Cases = []tassadar.Case{{ID: "own", Calls: []tassadar.Call{{Export: "hash", Args: []tassadar.Arg{{In: long}, {In: long, Back: true, Length: tassadar.LengthResult}}}},
		Expect: tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("i32:0")}, Outputs: []tassadar.Bytes{long[:30_000]}}}}}
	want := o.Cases[0].Digest()
	dir := filepath.Join(t.TempDir(), "p")
	if err := o.Write(dir); err != nil {
		t.Fatal(err)
	}
	if o.Cases[0].Digest() != want {
		t.Error("the case was changed")
	}
	files := tree(t, dir)
	if n := len(files["profiles/mixed.yaml"]); n > 2000 || strings.Count(files["profiles/mixed.yaml"], "file:bytes-") != 3 {
		t.Errorf("the profile has %d bytes:\n%s", n, files["profiles/mixed.yaml"])
	}
	g, p, w := grow(t, dir)
	if err := g.AddCases(p, w, []tassadar.Case{{ID: "plain", Calls: calls(t, "plain", "i32:1"), Consensus: true}}); err != nil {
		t.Fatal(err)
	}
	b := grown(t, g, dir)
	if got := b.Policy.Profiles[0].Workloads[0].Cases[0].Digest(); got != want {
		t.Errorf("the case came back as %s, want %s", got, want)
	}
	if n := len(tree(t, dir)); n != len(files) {
		t.Errorf("%d files, there were %d", n, len(files))
	}
}

// What a case expects of long bytes may be their digest, by which their file is
// named.
func TestAsideDigest(t *testing.T) {
	data := bytes.Repeat([]byte("x"), 3000)
	sum := sha256.Sum256(data)
	c := tassadar.Case{ID: "own", Calls: calls(t, "hash", "in:hex:"+hex.EncodeToString(data), "out:32"),
		Expect: tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("i32:32")}, Outputs: []tassadar.Bytes{sum[:]}}}}
	dir, text := mixedPolicy(t, c)
	b, err := policy.Load(dir)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if got := b.Policy.Profiles[0].Workloads[0].Cases[0]; got.Digest() != c.Digest() || strings.Count(text, "file:bytes-") != 1 {
		t.Errorf("read back %v of\n%s", got.Expect, text)
	}
}

// Who adds to a directory that another adds to is told so, and nothing of either is
// lost.
func TestGrowTwice(t *testing.T) {
	dir := written(t)
	g, p, w := grow(t, dir)
	if _, err := policy.Grow(dir); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("while another adds: %v", err)
	}
	if err := g.AddCases(p, w, []tassadar.Case{{ID: "one", Calls: calls(t, "mul", "i32:2", "i32:3"), Consensus: true}}); err != nil {
		t.Fatal(err)
	}
	if err := g.Write(); err != nil {
		t.Fatal(err)
	}
	g, p, w = grow(t, dir)
	if err := g.AddCases(p, w, []tassadar.Case{{ID: "two", Calls: calls(t, "mul", "i32:3", "i32:3"), Consensus: true}}); err != nil {
		t.Fatal(err)
	}
	if err := g.Write(); err != nil {
		t.Fatal(err)
	}
	if b, err := policy.Load(dir); err != nil || len(b.Policy.Profiles[0].Workloads[0].Cases) != 3 {
		t.Errorf("after both: %v", err)
	}
}

// Limits that no log can carry, and cases that contradict one another, are told.
func TestLintLimits(t *testing.T) {
	for old, say := range map[string]string{
		"time_seconds: 300":         "time_seconds: 9223372036854775807",
		"output_bytes: 1048576":     "output_bytes: 9223372036854775807",
		"instructions: 20000000000": "instructions: 18446744073709551615",
	} {
		dir := written(t)
		edit(t, filepath.Join(dir, "profiles", "adder.yaml"), old, say)
		if _, err := policy.Load(dir); tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), say[:strings.Index(say, ":")]) {
			t.Errorf("%s: %v", say, err)
		}
	}
	dir := written(t)
	edit(t, filepath.Join(dir, "profiles", "adder.yaml"), "  - id: own\n", "  - id: other\n    calls: [{export: add, args: [\"i32:2\", \"i32:3\"]}]\n    expect: [{results: [\"i32:6\"]}]\n  - id: own\n")
	if _, err := policy.Load(dir); tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), "case own has the same inputs as case other, and another expectation") {
		t.Errorf("two expectations of the same inputs: %v", err)
	}
}

// A module is tried with its first case, and its backends are those that take it.
func TestTried(t *testing.T) {
	o := own(t)
	p, err := o.Tried(t.Context(), func(_ context.Context, p *tassadar.Profile, program invocation.Program, c *tassadar.Case) (take, leftOut []string, err error) {
		if p.ID != o.ID() || !bytes.Equal(program.Module, o.Module) || c.ID != "own" {
			t.Errorf("tried %s, %+v", p.ID, c)
		}
		return []string{"vm.exact"}, []string{"wazero.compiler"}, nil
	})
	if err != nil || p.ID != o.ID() || !slices.Equal(o.Backends, []string{"vm.exact"}) {
		t.Errorf("%v, %v", o.Backends, err)
	}
	if _, err := o.Tried(t.Context(), func(context.Context, *tassadar.Profile, invocation.Program, *tassadar.Case) (take, leftOut []string, err error) {
		return nil, nil, tassadar.Errorf(tassadar.BackendUnavailable, "none")
	}); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("without an engine: %v", err)
	}
}
