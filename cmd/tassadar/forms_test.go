package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/datadir"
)

// pastForm is a data directory that a program of the past left, and what it said of it:
// testdata/forms/README.md.
type pastForm struct {
	At    int64             `json:"at"`    // Unix seconds
	Index int               `json:"index"` // version of its schema
	Cells map[string]string `json:"cells"` // status, whether it is published, codes
	Gates map[string]bool   `json:"gates"`
}

func readForm(t *testing.T, name string) (pastForm, string) {
	t.Helper()
	var was pastForm
	if err := json.Unmarshal(readFile(t, "testdata/forms/"+name+".json"), &was); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "data")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("tar", "-xzf", "testdata/forms/"+name+".tar.gz", "-C", dir).CombinedOutput(); err != nil {
		t.Fatalf("tar: %v: %s", err, out)
	}
	return was, dir
}

// formOf is what the program says of a data directory now.
func formOf(t *testing.T, dir string, at int64, more ...string) pastForm {
	t.Helper()
	r := tassadarIn(t, dir, append([]string{"--json", "appraise", "--at", time.Unix(at, 0).UTC().Format(time.RFC3339)}, more...)...).want(t, 0)
	var said struct {
		Cells []struct {
			tassadar.Cell
			Status    string
			Published bool
			Reasons   []string
		}
		Gates []struct {
			ID    string `json:"gate"`
			Green bool
		}
	}
	if err := json.Unmarshal([]byte(r.stdout), &said); err != nil {
		t.Fatal(err)
	}
	out := pastForm{At: at, Cells: map[string]string{}, Gates: map[string]bool{}}
	for _, c := range said.Cells {
		words := []string{c.Status, "not published"}
		if c.Published {
			words[1] = "published"
		}
		words = append(words, c.Reasons...)
		out.Cells[strings.Join([]string{c.Profile, c.Backend, c.Toolchain, c.Machine}, ",")] = strings.Join(words, " ")
	}
	for _, g := range said.Gates {
		out.Gates[g.ID] = g.Green
	}
	return out
}

// indexVersion is that of the schema of an index, and what it keeps, by names.
func indexVersion(t *testing.T, dir string) (version int, kept map[string]bool) {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(dir, "index.sqlite"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.QueryRow("PRAGMA user_version").Scan(&version); err != nil {
		t.Fatal(err)
	}
	kept = map[string]bool{}
	if version < 2 {
		return version, kept
	}
	rows, err := db.Query("SELECT name FROM kept")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		kept[name] = true
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		t.Fatal(err)
	}
	return version, kept
}

// TestPastForms: a data directory of every form that a program of the past left is read, its
// verdict is what it was, and whoever writes next brings the index to the present form
// without being asked; records of earlier rules are refused by their code.
func TestPastForms(t *testing.T) {
	archives, err := filepath.Glob("testdata/forms/*.tar.gz")
	if err != nil || len(archives) < 5 {
		t.Fatalf("%d archives: %v", len(archives), err)
	}
	for _, archive := range archives {
		name := strings.TrimSuffix(filepath.Base(archive), ".tar.gz")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			was, dir := readForm(t, name)
			if v, _ := indexVersion(t, dir); v != was.Index {
				t.Fatalf("the index has version %d, want %d", v, was.Index)
			}
			before := readFile(t, filepath.Join(dir, "index.sqlite"))
			at := time.Unix(was.At, 0).UTC().Format(time.RFC3339)
			if name == "rules-1" {
				outdatedRules(t, dir, at)
				return
			}
			check := func(when string, more ...string) {
				t.Helper()
				got := formOf(t, dir, was.At, more...)
				got.Index = was.Index
				if diff := cmp.Diff(was, got); diff != "" {
					t.Errorf("%s (-want +got):\n%s", when, diff)
				}
			}
			check("as it was left")
			check("from the log alone", "--verify-all")
			for gate, green := range was.Gates {
				tassadarIn(t, dir, "gate", gate, "--at", at).want(t, map[bool]int{true: 0, false: 1}[green])
			}
			tassadarIn(t, dir, "audit").want(t, 0)
			tassadarIn(t, dir, "verify", filepath.Join(dir, "2.pub"), "--at", at).want(t, 0)
			if !bytes.Equal(before, readFile(t, filepath.Join(dir, "index.sqlite"))) {
				t.Error("who only reads wrote the index")
			}

			tassadarIn(t, dir, "publish", "-o", filepath.Join(t.TempDir(), "pub")).want(t, 0)
			version, kept := indexVersion(t, dir)
			for _, want := range []string{"verified", "verified/0", "appraised", "compared"} {
				if version != 2 || !kept[want] {
					t.Errorf("after a writer the index has version %d and keeps %v, not %s", version, slices.Sorted(maps.Keys(kept)), want)
				}
			}
			check("after a writer")
			if err := os.Remove(filepath.Join(dir, "index.sqlite")); err != nil {
				t.Fatal(err)
			}
			check("without an index")
			tassadarIn(t, dir, "reindex").want(t, 0)
			check("with the index made again")
		})
	}
}

// outdatedRules: records of rules 1 never count, and every command that would need them says
// so; the log goes on.
func outdatedRules(t *testing.T, dir, at string) {
	for _, args := range [][]string{{"appraise", "--at", at}, {"gate", "article"}, {"report", "portability"}, {"explain", "article"}} {
		r := tassadarIn(t, dir, args...)
		r.wantError(t, false, tassadar.RulesOutdated)
		if !strings.Contains(r.stderr, "17 records of earlier") || !strings.Contains(r.stderr, "tassadar run") {
			t.Errorf("%s:\n%s", args, r.stderr)
		}
	}
	r := tassadarIn(t, dir, "verify", filepath.Join(dir, "2.pub"))
	r.wantError(t, false, tassadar.RulesOutdated)
	if !strings.Contains(r.stderr, "tassadar publish -o FILE") {
		t.Errorf("verify:\n%s", r.stderr)
	}
	if r := tassadarIn(t, dir, "audit").want(t, 0); strings.Count(r.stdout, "rules_outdated") != 17 {
		t.Errorf("audit:\n%s", r.stdout)
	}
	if r := tassadarIn(t, dir, "doctor"); !strings.Contains(r.stdout, "evidence: rules_outdated") || strings.Contains(r.stdout, "record is of -") {
		t.Errorf("doctor:\n%s", r.stdout)
	}
	// The next step goes on in this log, with a key for the dispatcher.
	policy := filepath.Join(t.TempDir(), "policy")
	if err := testPolicy(policy, policyOptions{}); err != nil {
		t.Fatal(err)
	}
	d, err := datadir.Open(t.Context(), dir, "", "", func() int64 { return time.Now().Unix() })
	if err != nil {
		t.Fatal(err)
	}
	if head := d.Operator.Verified().Head(); head.Size != 18 || !d.Operator.TrustLogged() {
		t.Errorf("the log has %d leaves", head.Size)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if version, _ := indexVersion(t, dir); version != 2 {
		t.Errorf("the index has version %d", version)
	}
	// Its worker is bound to a host of then: here it enrols, and is approved.
	need(t, "namespaces")
	on, request := filepath.Join(t.TempDir(), "on"), filepath.Join(t.TempDir(), "request")
	writeFile(t, on, []byte(onHost))
	here := func(args ...string) result {
		return runCmd(t, exec.Command("sh", append([]string{on, "another", "tassadar", "--data", dir}, args...)...)).want(t, 0)
	}
	here("enrol", "-o", request)
	here("trust", "add", request)
	here("trust", "approve", workerID(t, dir))
	if r := here("run", "--policy", policy); !strings.Contains(r.stdout, "gate article: green") {
		t.Errorf("run:\n%s", r.stdout)
	}
}
