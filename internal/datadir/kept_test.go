package datadir_test

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/datadir"
	"tassadar/internal/operator"
)

var cell = tassadar.Cell{Profile: "t.v1", Backend: "b", Toolchain: "t", Machine: "linux/amd64/v3"}

// keptPolicy declares one cell.
func keptPolicy(title string) tassadar.Policy {
	return tassadar.Policy{
		Profiles: []tassadar.Profile{{ID: cell.Profile, Title: title, Gate: "g", Implemented: true}},
		Envelopes: []tassadar.Envelope{{Profile: cell.Profile, Require: tassadar.Requirements{Machines: 1, Workers: 1, Runs: 1, MaxAgeSeconds: 1000},
			Sets: []tassadar.DeclaredSet{{Backends: []string{cell.Backend}, Toolchains: []string{cell.Toolchain}, Machines: []string{cell.Machine}}}}},
		Gates: []tassadar.Gate{{ID: "g", Profiles: []string{cell.Profile}}},
	}
}

// begun is a data directory with a policy and an assignment, closed.
func begun(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "data")
	d := open(t, path)
	if err := d.Operator.SetPolicy(t.Context(), keptPolicy("one")); err != nil {
		t.Fatal(err)
	}
	assign(t, d)
	closed(t, d)
	return path
}

func assign(t *testing.T, d *datadir.Dir) {
	t.Helper()
	if _, _, err := d.Operator.Assign(t.Context(), operator.Measurement{Cell: cell, Worker: d.Worker.ID(), Lifetime: 100}); err != nil {
		t.Fatal(err)
	}
}

// looks compares the verdicts by what the index keeps with those on the whole
// log, and reports whether the log was read whole for them.
func looks(t *testing.T, path string) (whole bool) {
	t.Helper()
	state, err := datadir.Look(path)
	if err != nil {
		t.Fatal(err)
	}
	defer state.Close()
	whole = true
	func() {
		defer func() { whole = recover() == nil }()
		state.Verified.Assignments()
	}()
	all, err := datadir.Read(path, 0)
	if err != nil {
		t.Fatal(err)
	}
	policies := all.Verified.Policies()
	digest := policies[len(policies)-1].Body.PolicyDigest
	for _, at := range []int64{start, start + 50, start + 500} {
		got, err := state.Verdicts.Appraise(state.Verified, digest, at)
		if err != nil {
			t.Fatal(err)
		}
		want, err := appraise.Appraise(all.Verified, digest, at)
		if err != nil {
			t.Fatal(err)
		}
		if tassadar.DigestOf(got) != tassadar.DigestOf(want) || state.Trust.Digest() != all.Trust.Digest() {
			t.Errorf("at %d: %+v, want %+v", at-start, got.Cells, want.Cells)
		}
	}
	if err := state.Verified.ReadAll(); err != nil || len(state.Verified.Assignments()) != len(all.Verified.Assignments()) {
		t.Errorf("read whole: %d assignments, %v", len(state.Verified.Assignments()), err)
	}
	return whole
}

// TestLook: verdicts come out of what the last writer kept, also where records
// came since, and the log is read whole only where nothing fits.
func TestLook(t *testing.T) {
	path := begun(t)
	if looks(t, path) {
		t.Error("the log was read whole")
	}
	d := open(t, path) // a writer at work, or one that died
	assign(t, d)
	if err := d.Operator.SetPolicy(t.Context(), keptPolicy("two")); err != nil {
		t.Fatal(err)
	}
	if looks(t, path) {
		t.Error("the log was read whole, beside a writer")
	}
	closed(t, d)
	if looks(t, path) {
		t.Error("the log was read whole, after two writers")
	}
	// What another build kept is left alone.
	exec(t, path, "UPDATE kept SET form = form || ' of another'")
	if !looks(t, path) {
		t.Error("what another build kept was used")
	}
	closed(t, open(t, path))
	exec(t, path, "DELETE FROM kept WHERE name = 'appraised'")
	if looks(t, path) {
		t.Error("the log was read whole for want of verdicts")
	}
	// An index of the first version keeps nothing, until somebody writes.
	exec(t, path, "DROP TABLE kept")
	exec(t, path, "PRAGMA user_version = 1")
	if !looks(t, path) {
		t.Error("an index of the first version keeps something")
	}
	closed(t, open(t, path))
	if looks(t, path) {
		t.Error("nothing was kept by a writer after the first version")
	}
	if err := os.Remove(filepath.Join(path, "index.sqlite")); err != nil {
		t.Fatal(err)
	}
	if !looks(t, path) {
		t.Error("no index keeps something")
	}
}

// TestLookWrong: what the index keeps wrongly is an error and never a verdict.
func TestLookWrong(t *testing.T) {
	other := begun(t)
	for name, statement := range map[string]string{
		"a bit of the verified log": "UPDATE kept SET data = substr(data, 1, 300) || x'00' || substr(data, 302) WHERE name = 'verified'",
		"half of the verified log":  "UPDATE kept SET data = substr(data, 1, length(data) / 2) WHERE name = 'verified'",
		"a bit of the verdicts":     "UPDATE kept SET data = substr(data, 1, 300) || x'00' || substr(data, 302) WHERE name = 'appraised'",
		"half of the verdicts":      "UPDATE kept SET data = substr(data, 1, length(data) / 2) WHERE name = 'appraised'",
		"a leaf":                    "UPDATE leaves SET data = data || ' ' WHERE idx = 1",
		"a leaf that is gone":       "DELETE FROM leaves WHERE idx = 1",
		"another log":               fmt.Sprintf("ATTACH '%s' AS other; UPDATE kept SET data = (SELECT data FROM other.kept AS o WHERE o.name = kept.name)", filepath.Join(other, "index.sqlite")),
		"verdicts of another log":   fmt.Sprintf("ATTACH '%s' AS other; UPDATE kept SET data = (SELECT data FROM other.kept AS o WHERE o.name = kept.name) WHERE name = 'appraised'", filepath.Join(other, "index.sqlite")),
	} {
		path := begun(t)
		exec(t, path, statement)
		state, err := datadir.Look(path)
		if err == nil {
			state.Close()
		}
		if tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: %v, want index_differs", name, err)
		}
		if err := datadir.Reindex(t.Context(), path); err != nil {
			t.Fatal(err)
		}
		if !looks(t, path) {
			t.Errorf("%s: an index made again keeps something", name)
		}
	}
}

func exec(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(path, "index.sqlite"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for s := range strings.SplitSeq(statement, "; ") {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}
