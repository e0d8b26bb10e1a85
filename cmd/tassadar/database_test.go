package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar/internal/testing/pgserver"
)

// TestDatabase: with the index in a database commands do and say what they do with a file;
// without the server, which is killed, each says so and what to do, and nothing of the
// password; and the index goes from one place to the other by a file.
func TestDatabase(t *testing.T) {
	t.Parallel()
	onLinux(t)
	s := pgserver.Start(t, "fsync=off")
	schema := s.Schema(t)
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	if err := testPolicy(at("policy"), policyOptions{}); err != nil {
		t.Fatal(err)
	}
	data, file := at("data"), at("file")
	if err := os.Mkdir(data, 0o755); err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(data, "index.url"), []byte(s.URL(schema)+"\n"))
	if err := os.Chmod(filepath.Join(data, "index.url"), 0o600); err != nil {
		t.Fatal(err)
	}
	in := func(data string, args ...string) result {
		t.Helper()
		r := tassadarIn(t, data, args...)
		if strings.Contains(r.stdout+r.stderr, "of tests") || strings.Contains(r.stdout+r.stderr, "of%20tests") {
			t.Errorf("%s: the password is said:\n%s%s", args, r.stdout, r.stderr)
		}
		return r
	}
	in(data, "run", "--policy", at("policy")).want(t, 0)
	in(data, "publish", "-o", at("publication")).want(t, 0)
	if _, err := os.Stat(filepath.Join(data, "index.sqlite")); err == nil {
		t.Error("an index.sqlite was made beside the database")
	}

	// The same log with its index in a file.
	copied := func(name string) string {
		if out, err := exec.Command("cp", "-a", data, at(name)).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return at(name)
	}
	if err := os.Remove(filepath.Join(copied("file"), "index.url")); err != nil {
		t.Fatal(err)
	}
	in(file, "reindex").want(t, 0)
	all := [][]string{
		{"appraise", "--json"}, {"gate", "article"}, {"gate", "broad", "--json"}, {"report", "portability", "--json"}, {"report", "drift"},
		{"explain", "article"}, {"history", "article"}, {"trust", "log"}, {"verify", at("publication"), "--json"}, {"audit"},
	}
	same := func(when string, commands [][]string) {
		t.Helper()
		now := time.Now().Add(time.Minute).UTC().Format(time.RFC3339)
		for _, args := range commands {
			args = slices.Clone(args)
			args = append(args, "--at", now)
			if args[0] == "trust" || args[0] == "audit" {
				args = args[:len(args)-2]
			}
			one, two := in(data, args...), in(file, args...)
			one.stdout, one.stderr = strings.ReplaceAll(one.stdout, data, file), strings.ReplaceAll(one.stderr, data, file)
			if one != two || one.stdout == "" && one.stderr == "" {
				t.Errorf("%s: %s in a database:\n%d\n%s%s\nin a file:\n%d\n%s%s", when, args, one.code, one.stdout, one.stderr, two.code, two.stdout, two.stderr)
			}
		}
	}
	same("written", all)
	in(data, "reindex").want(t, 0)
	same("made again", all)
	if r := in(data, "doctor").want(t, 0); !strings.Contains(r.stdout, "index: in postgres://postgres@") {
		t.Errorf("doctor:\n%s", r.stdout)
	}
	if len(in(data, "backup", "-o", at("backup")).want(t, 0).stdout) == 0 {
		t.Error("backup says nothing")
	}
	in(at("restored"), "restore", at("backup")).want(t, 0)
	if _, err := os.Stat(filepath.Join(at("restored"), "index.url")); err == nil {
		t.Error("a backup holds the URL of the database")
	}

	if err := os.Remove(filepath.Join(data, "index.key")); err != nil {
		t.Fatal(err)
	}
	same("without the key", all[:2])
	in(data, "run").want(t, 0) // which measures nothing, and keeps things anew
	same("with a key that was made anew", all[:2])

	s.SQL(t, schema, "UPDATE tassadar_leaves SET data = data || ' ' WHERE idx = 1")
	if r := in(data, "doctor").want(t, 1); !strings.Contains(r.stdout, "BROKEN     index: index_differs") || !strings.Contains(r.stdout, "tassadar reindex") {
		t.Errorf("doctor of an edited index:\n%s", r.stdout)
	}
	in(data, "appraise", "--verify-all").wantError(t, false, "index_differs")
	in(data, "reindex").want(t, 0)

	s.Signal(t, syscall.SIGKILL)
	for _, args := range [][]string{{"gate", "article"}, {"appraise"}, {"run", "--policy", at("policy"), "--again"}, {"publish"}, {"reindex"}, {"audit"}} {
		r := in(data, args...)
		r.wantError(t, false, "data_unavailable")
		if !strings.Contains(r.stderr, "index.url") {
			t.Errorf("%s without the server:\n%s", args, r.stderr)
		}
	}
	if r := in(data, "doctor").want(t, 1); !strings.Contains(r.stdout, "BROKEN     index: data_unavailable") {
		t.Errorf("doctor without the server:\n%s", r.stdout)
	}
	in(data, "verify", at("publication")).want(t, 0) // which reads the tiles alone
	// What the next step says: without the file the index is made in the data directory.
	if err := os.Remove(filepath.Join(data, "index.url")); err != nil {
		t.Fatal(err)
	}
	same("without the server", all[:2])
	in(data, "run", "--policy", at("policy"), "--again").want(t, 0)

	// And back, behind by what was written meanwhile. Writers that are killed there leave
	// neither their lock nor half of an append.
	s.Restart(t)
	writeFile(t, filepath.Join(data, "index.url"), []byte(s.URL(schema)+"\n"))
	if err := os.Chmod(filepath.Join(data, "index.url"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, wait := range []time.Duration{150, 350, 600} {
		writer := exec.Command("tassadar", "--data", data, "run", "--policy", at("policy"), "--again")
		if err := writer.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(wait * time.Millisecond)
		_ = writer.Process.Kill()
		_ = writer.Wait()
		in(data, "appraise", "--verify-all").want(t, 0)
	}
	if r := in(data, "run", "--policy", at("policy"), "--again"); r.code == 2 {
		t.Errorf("after writers that were killed:\n%s", r.stderr)
	}
	want := s.SQL(t, schema, "SELECT idx, md5(data) FROM tassadar_leaves ORDER BY idx")
	in(data, "reindex").want(t, 0)
	if got := s.SQL(t, schema, "SELECT idx, md5(data) FROM tassadar_leaves ORDER BY idx"); got != want {
		t.Errorf("made again:\n%s\nwas\n%s", got, want)
	}
}
