package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/policy"
)

// What tests of commands start from, and what they read of a log.

// classHere is the class of this machine.
func classHere(t *testing.T) string {
	t.Helper()
	class, err := thisClass()
	if err != nil {
		t.Fatal(err)
	}
	return class
}

// smallPolicy is the folder of a policy with a small profile a gate.
func smallPolicy(t *testing.T, o policyOptions) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "policy")
	if err := testPolicy(dir, o); err != nil {
		t.Fatal(err)
	}
	return dir
}

// ownLog names a data directory that is not there yet, and writes the policy of a module of
// the built-in workloads as of a user's own: the rest is what profile new is told of it.
func ownLog(t *testing.T, name, module string, args ...string) (data, own string, bundle *policy.Bundle) {
	t.Helper()
	dir := t.TempDir()
	data, own = filepath.Join(dir, "data"), filepath.Join(dir, "policy")
	module = filepath.Join("../../profiles/workloads", module)
	tassadarIn(t, data, append([]string{"profile", "new", "--name", name, "--wasm", module, "-o", own}, args...)...).want(t, 0)
	bundle, err := policy.Load(own)
	if err != nil {
		t.Fatal(err)
	}
	return data, own, bundle
}

// cellHere is the cell of a policy on a backend family and this machine.
func cellHere(t *testing.T, bundle *policy.Bundle, family string) tassadar.Cell {
	t.Helper()
	class := classHere(t)
	cells := bundle.Policy.Cells()
	i := slices.IndexFunc(cells, func(c tassadar.DeclaredCell) bool { return c.Backend == family && c.Machine == class })
	if i < 0 {
		t.Fatalf("no cell of %s among %v", family, cells)
	}
	return cells[i].Cell
}

// readFile is what a file holds.
func readFile(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// writeFile writes a file and the folders that it is in.
func writeFile[T string | []byte](t *testing.T, name string, data T) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

// replaceIn replaces the first place of a text in a file, which has to be there.
func replaceIn(t *testing.T, name, old, with string) {
	t.Helper()
	was := string(readFile(t, name))
	if !strings.Contains(was, old) {
		t.Fatalf("%s holds no %q", name, old)
	}
	writeFile(t, name, strings.Replace(was, old, with, 1))
}

// unwrapped is a text as if it were one line.
func unwrapped(text string) string { return strings.Join(strings.Fields(text), " ") }

// jsonIn is what a command that ends well says as JSON.
func jsonIn[T any](t *testing.T, data string, args ...string) (out T) {
	t.Helper()
	if err := json.Unmarshal([]byte(tassadarIn(t, data, append([]string{"--json"}, args...)...).want(t, 0).stdout), &out); err != nil {
		t.Fatalf("%v: %v", args, err)
	}
	return out
}

func verdictOf(t *testing.T, data string, args ...string) *appraise.Verdict {
	t.Helper()
	v := jsonIn[appraise.Verdict](t, data, append([]string{"appraise"}, args...)...)
	return &v
}

// cellOf returns the one cell of a profile.
func cellOf(t *testing.T, v *appraise.Verdict, profile string) *appraise.Cell {
	t.Helper()
	for i := range v.Cells {
		if v.Cells[i].Profile == profile {
			return &v.Cells[i]
		}
	}
	t.Fatalf("no cell of %s", profile)
	return nil
}

// explained is what explain says of a cell.
func explained(t *testing.T, data, cell string) appraise.Cell {
	t.Helper()
	return jsonIn[appraise.Cell](t, data, "explain", cell)
}

// receiptsOf lists the receipts in the log of a data directory, in its order.
func receiptsOf(t *testing.T, data string) []evidence.Receipt {
	t.Helper()
	state, err := datadir.Read(data, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []evidence.Receipt
	for _, r := range state.Verified.Receipts() {
		out = append(out, r.Body)
	}
	return out
}

// verified is the log of a data directory as it is now.
func verified(t *testing.T, data string) *evidence.Verified {
	t.Helper()
	state, err := datadir.Look(data)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(state.Close)
	return state.Verified
}

// workerID is the key of the first worker that the trust of a log names.
func workerID(t *testing.T, data string) string {
	t.Helper()
	for _, k := range jsonIn[struct{ Keys []tassadar.Key }](t, data, "trust", "list").Keys {
		if k.Role == tassadar.RoleWorker {
			return k.ID
		}
	}
	t.Fatal("no worker key")
	return ""
}

// refused tries commands, by what they have to say: each is refused, and nothing is logged.
func refused(t *testing.T, data string, says map[string]string) {
	t.Helper()
	before := verified(t, data).Head().Size
	for args, want := range says {
		if got := tassadarIn(t, data, strings.Fields(args)...).want(t, 2); !strings.Contains(unwrapped(got.stderr), want) {
			t.Errorf("%s: %s", args, got.stderr)
		}
	}
	if after := verified(t, data).Head().Size; after != before {
		t.Errorf("the log has %d leaves, %d before", after, before)
	}
}

func exists(file string) bool { _, err := os.Stat(file); return err == nil }
