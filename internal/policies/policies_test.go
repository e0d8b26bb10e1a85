package policies_test

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/policies"
	"tassadar/internal/policy"
	"tassadar/internal/testing/lab"
)

var host = strings.Repeat("ab", 32)

// world is a data directory with what was said of its policies.
type world struct {
	t    *testing.T
	data string
	now  int64
	said []string
}

func (w *world) source(named string) policies.Source {
	return policies.Source{Data: w.data, Named: named, Note: func(format string, args ...any) { w.said = append(w.said, fmt.Sprintf(format, args...)) }}
}

// set logs the policy of a folder.
func (w *world) set(named string) *policy.Bundle {
	w.t.Helper()
	s := w.source(named)
	b, err := s.Load()
	if err != nil {
		w.t.Fatal(err)
	}
	dir, err := datadir.Open(w.t.Context(), w.data, host, "", func() int64 { w.now++; return w.now })
	if err != nil {
		w.t.Fatal(err)
	}
	defer dir.Close()
	if err := s.Set(w.t.Context(), dir, b); err != nil {
		w.t.Fatal(err)
	}
	return b
}

func (w *world) heard(what string) bool {
	return slices.ContainsFunc(w.said, func(s string) bool { return strings.Contains(s, what) })
}

var builtinOnce = sync.OnceValues(policy.Builtin)

func builtin(t *testing.T) *policy.Bundle {
	t.Helper()
	b, err := builtinOnce()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestLast: without a name the policy last logged is used, from the copy that was kept
// when it was logged; where that is gone, a name is asked for.
func TestLast(t *testing.T) {
	w := &world{t: t, data: filepath.Join(t.TempDir(), "data"), now: lab.Start}
	if b, err := w.source("").Load(); err != nil || b.Digest != builtin(t).Digest {
		t.Errorf("of a new directory: %v", err)
	}
	first, second := lab.Policy(t, "adder"), lab.Policy(t, "other")
	a := w.set(first)
	if len(w.said) > 0 {
		t.Errorf("of the first policy: %q", w.said)
	}
	if err := os.RemoveAll(first); err != nil {
		t.Fatal(err)
	}
	if b, err := w.source("").Load(); err != nil || b.Digest != a.Digest || !w.heard("policy "+a.Digest.Short()+", the last one logged") {
		t.Errorf("the one last logged: %v, said %q", err, w.said)
	}
	w.set("") // it is in force already
	if w.heard("in force") {
		t.Errorf("of the same policy: %q", w.said)
	}
	b := w.set(second)
	for _, says := range []string{"policy " + b.Digest.Short() + " is in force from now on", "it drops profile own.adder.v1", "keep each policy in a data directory of its own"} {
		if !w.heard(says) {
			t.Errorf("nothing says %q: %q", says, w.said)
		}
	}
	if err := os.RemoveAll(filepath.Join(w.data, "policies", b.Digest.Hex())); err != nil {
		t.Fatal(err)
	}
	if _, err := w.source("").Load(); tassadar.CodeOf(err) != tassadar.DataUnavailable || !strings.Contains(err.Error(), b.Digest.Short()) || !strings.Contains(tassadar.NextOf(err), "--policy DIR") {
		t.Errorf("without its copy: %v", err)
	}
	if got, err := w.source(policies.Builtin).Load(); err != nil || got.Digest != builtin(t).Digest {
		t.Errorf("the built-in one: %v", err)
	}
}

// TestAssigned: assignments are measured by the policy that is named, or by the kept one
// that they are of, or else by the built-in one.
func TestAssigned(t *testing.T) {
	w := &world{t: t, data: filepath.Join(t.TempDir(), "data"), now: lab.Start}
	dir := lab.Policy(t, "adder")
	named, err := w.source(dir).Assigned("sha256:of another", nil)
	if err != nil || named.Digest == builtin(t).Digest {
		t.Fatalf("a policy that is named: %v", err)
	}
	for want, got := range map[tassadar.Digest]tassadar.Digest{
		named.Digest: named.Digest, builtin(t).Digest: builtin(t).Digest, tassadar.DigestBytes(nil): builtin(t).Digest,
	} {
		if b, err := w.source("").Assigned(want, nil); err != nil || b.Digest != got {
			t.Errorf("assigned by %s: %v, want %s", want.Short(), err, got.Short())
		}
	}
}

// TestFiles: a policy travels by its files, and is the one that was assigned or none: files
// that come to another, that are cut or edited, or that are no part of a policy are refused,
// and nothing is kept of them. The built-in one does not travel.
func TestFiles(t *testing.T) {
	w := &world{t: t, data: filepath.Join(t.TempDir(), "data"), now: lab.Start}
	b := w.set(lab.Policy(t, "adder"))
	files, err := w.source("").Files(b)
	if err != nil || len(files) < 4 {
		t.Fatalf("%d files: %v", len(files), err)
	}
	if none, err := w.source("").Files(builtin(t)); err != nil || none != nil {
		t.Errorf("the built-in policy has %d files to travel, %v", len(none), err)
	}
	there := policies.Source{Data: filepath.Join(t.TempDir(), "there"), Note: t.Logf}
	refused := func(what string, edit func(map[string]tassadar.Bytes)) {
		t.Helper()
		edited := maps.Clone(files)
		edit(edited)
		if got, err := there.Assigned(b.Digest, edited); tassadar.CodeOf(err) == "" {
			t.Errorf("%s: %v, %v, want a code", what, got, err)
		}
		if kept, _ := os.ReadDir(filepath.Join(there.Data, "policies")); len(kept) > 0 {
			t.Errorf("%s: %v is kept", what, kept)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(files))[:3] {
		refused("without "+name, func(all map[string]tassadar.Bytes) { delete(all, name) })
	}
	for _, name := range []string{"../outside", "/etc/x", "profiles/../../x", "adapters/mine.yaml", ""} {
		refused("with "+name, func(all map[string]tassadar.Bytes) { all[name] = []byte("x") })
	}
	refused("a wider envelope", func(all map[string]tassadar.Bytes) {
		for name, data := range all {
			all[name] = bytes.ReplaceAll(data, []byte("machines: 1"), []byte("machines: 2"))
		}
	})
	got, err := there.Assigned(b.Digest, files)
	if err != nil || got.Digest != b.Digest {
		t.Fatalf("as it is: %v", err)
	}
	if again, err := there.Assigned(b.Digest, nil); err != nil || again.Digest != b.Digest {
		t.Errorf("it was not kept: %v", err)
	}
	// What is damaged of the kept one is mended by the next file.
	kept := filepath.Join(there.Data, "policies", b.Digest.Hex())
	if err := os.RemoveAll(filepath.Join(kept, "envelopes")); err != nil {
		t.Fatal(err)
	}
	if again, err := there.Assigned(b.Digest, files); err != nil || again.Digest != b.Digest {
		t.Errorf("damaged: %v", err)
	}
}

// TestName: another program finds the same policy by its name.
func TestName(t *testing.T) {
	w := &world{t: t, data: filepath.Join(t.TempDir(), "data"), now: lab.Start}
	dir := lab.Policy(t, "adder")
	b := w.set(dir)
	for named, want := range map[string]string{policies.Builtin: policies.Builtin, dir: dir, "": filepath.Join(w.data, "policies", b.Digest.Hex())} {
		if got, err := w.source(named).Name(b); err != nil || got != want {
			t.Errorf("%q is named %q, %v; want %q", named, got, err, want)
		}
	}
	if got, err := w.source("").Name(builtin(t)); err != nil || got != policies.Builtin {
		t.Errorf("one that is not kept is named %q, %v", got, err)
	}
}

// TestLogged: a verdict is under a policy of the log.
func TestLogged(t *testing.T) {
	w := &world{t: t, data: filepath.Join(t.TempDir(), "data"), now: lab.Start}
	look := func(named string) (tassadar.Digest, error) {
		t.Helper()
		state, err := datadir.Look(w.data)
		if err != nil {
			t.Fatal(err)
		}
		defer state.Close()
		return w.source(named).Logged(state)
	}
	first, second, third := lab.Policy(t, "adder"), lab.Policy(t, "other"), lab.Policy(t, "third")
	a, b := w.set(first), w.set(second)
	for named, want := range map[string]tassadar.Digest{"": b.Digest, first: a.Digest, second: b.Digest} {
		if got, err := look(named); err != nil || got != want {
			t.Errorf("%q: %s, %v", named, got, err)
		}
	}
	if _, err := look(third); tassadar.CodeOf(err) != tassadar.Unmeasured || !strings.Contains(err.Error(), "tassadar run --policy "+third) {
		t.Errorf("one that was not logged: %v", err)
	}
	if err := w.source(third).NoLog(); tassadar.CodeOf(err) != tassadar.Unmeasured || !strings.Contains(tassadar.NextOf(err), "tassadar run --policy "+third+" begins one") {
		t.Errorf("no log: %v, next %s", err, tassadar.NextOf(err))
	}
	if got := w.source("").FirstRun(); got != "tassadar run" {
		t.Errorf("the first run is %q", got)
	}
}
