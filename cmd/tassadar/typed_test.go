package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/testing/host"
	"tassadar/internal/text"
)

// nextCommand finds the command in a next step, in front of what is said of it.
var nextCommand = regexp.MustCompile(`next: .*?\b(tassadar [^;]*?)(?: (?:lists|measures|starts|shows|logs|writes|begins|rebuilds)\b|;|\n)`)

// typeNext types the command that a message names as its next step, in a folder, for
// that data directory.
func typeNext(t *testing.T, dir, data string, said result) result {
	t.Helper()
	m := nextCommand.FindStringSubmatch(said.stderr)
	if m == nil {
		t.Fatalf("no command is named:\n%s", said.stderr)
	}
	cmd := exec.Command("sh", "-c", m[1])
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "TASSADAR_DATA="+data)
	return runCmd(t, cmd)
}

// A receipt that is none leads to those that there are, and they can be challenged; an
// empty log leads to a first run.
func TestNextOfNoReceipt(t *testing.T) {
	t.Parallel()
	data, own, _ := ownLog(t, "next", "../../cmd/tassadar/testdata/modules/own.wasm", "--invoke", "mul", "--arg", "i32:1", "--arg", "i32:3", "--expect", "i32:3")
	dir := filepath.Dir(data)
	tassadarIn(t, data, "publish", "--policy", own, "-o", filepath.Join(dir, "p")).want(t, 0)
	empty := tassadarIn(t, data, "challenge", "abc").want(t, 2)
	if !strings.Contains(empty.stderr, `no receipt begins with "abc": the log has none`) || !strings.Contains(empty.stderr, "next: tassadar run measures") {
		t.Errorf("of a log without receipts: %s", empty.stderr)
	}
	tassadarIn(t, data, "run", "--only", "wazero.interpreter").want(t, 0)
	for _, command := range [][]string{{"challenge", "nosuch"}, {"withdraw", "--receipt", "nosuchreceipt", "--why", "it is none"}} {
		said := tassadarIn(t, data, command...).want(t, 2)
		m := regexp.MustCompile(`the last one in the log is ([0-9a-f]{16})`).FindStringSubmatch(said.stderr)
		if m == nil {
			t.Fatalf("%v: %s", command, said.stderr)
		}
		if listed := typeNext(t, dir, data, said).want(t, 0); !strings.Contains(listed.stdout, m[1][:12]) {
			t.Errorf("%v: what it leads to does not list %s:\n%s", command, m[1], listed.stdout)
		}
	}
	tassadarIn(t, data, "run", "--only", "wazero", "--again").want(t, 0)
	if r := tassadarIn(t, data, "challenge", "sha256:").want(t, 2); !strings.Contains(r.stderr, `3 receipts begin with "sha256:", among them `) || !strings.Contains(r.stderr, "next: Give more of the digest.") {
		t.Errorf("of several: %s", r.stderr)
	}
}

// A compiler that prints another version than its file says is taken in by the command
// that is named, once the file says what it prints.
func TestNextOfOtherVersion(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data, file := filepath.Join(dir, "data"), filepath.Join(dir, "it's own.yaml")
	if err := host.WriteExecutable(filepath.Join(dir, "own"), []byte("#!/bin/sh\necho own 1.2.4\n")); err != nil {
		t.Fatal(err)
	}
	write := func(version string) {
		text := "family: own-1.2/wasm32\nprogram: " + filepath.Join(dir, "own") + "\nversion: " + version + "\nsource: .own\nbuild: [\"{output}\", \"{sources}\"]\n"
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("1.2.3")
	said := tassadarIn(t, data, "toolchain", "add", file).want(t, 2)
	if !strings.Contains(said.stderr, `does not print version 1.2.3: it prints "own 1.2.4"`) {
		t.Errorf("%s", said.stderr)
	}
	write("1.2.4")
	typeNext(t, dir, data, said).want(t, 0)
}

// A trust file that is none leads to that of the log's operator, whose fingerprint both
// sides see, and with which the publication verifies.
func TestNextOfNoTrust(t *testing.T) {
	t.Parallel()
	data, own, _ := ownLog(t, "next", "../../cmd/tassadar/testdata/modules/own.wasm", "--invoke", "mul", "--arg", "i32:1", "--arg", "i32:3", "--expect", "i32:3")
	dir := filepath.Dir(data)
	publication, file := filepath.Join(dir, "p"), filepath.Join(dir, "FILE")
	tassadarIn(t, data, "run", "--policy", own).want(t, 0)
	tassadarIn(t, data, "publish", "-o", publication).want(t, 0)
	stranger := filepath.Join(dir, "stranger")
	verify := []string{"verify", publication, "--tiles", filepath.Join(data, "log"), "--trust", file}
	for _, text := range []string{"keys: []\n", "governance:\n  threshold: 1\n"} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		said := tassadarIn(t, stranger, verify...).want(t, 2)
		trust := readFile(t, filepath.Join(data, "trust.yaml")) // as the next step says
		if err := os.WriteFile(file, trust, 0o600); err != nil {
			t.Fatal(err)
		}
		shown := typeNext(t, dir, stranger, said).want(t, 0).stdout
		if theirs := tassadarIn(t, data, "trust", "list").want(t, 0).stdout; shown != theirs || !strings.Contains(shown, "\nfingerprint:\nsha256:") {
			t.Errorf("the stranger sees\n%s, the operator\n%s", shown, theirs)
		}
	}
	tassadarIn(t, stranger, verify...).want(t, 0)
	if _, err := os.Stat(filepath.Join(stranger, "keys")); err == nil {
		t.Error("verifying made keys")
	}
	// Another trust has another fingerprint, in JSON too.
	fingerprint := func(args ...string) string {
		r := tassadarIn(t, stranger, append([]string{"trust", "list", "--json"}, args...)...).want(t, 0)
		return regexp.MustCompile(`"fingerprint": ?"(sha256:[0-9a-f]{64})"`).FindStringSubmatch(r.stdout)[1]
	}
	before := fingerprint("--trust", file)
	changed := strings.Replace(string(readFile(t, file)), "role: worker\n", "role: worker\n  revoked: 1\n", 1)
	if err := os.WriteFile(file, []byte(changed), 0o600); err != nil {
		t.Fatal(err)
	}
	if after := fingerprint("--trust", file); after == before {
		t.Error("a key was revoked in the file, and its fingerprint is the same")
	}
	if r := tassadarIn(t, stranger, verify...).want(t, 0); !strings.Contains(r.stdout, "REJECTED") || !strings.Contains(r.stdout, "key_revoked") || strings.Contains(r.stdout, "  accepted") {
		t.Errorf("with the worker's key revoked in the stranger's own file:\n%s", r.stdout)
	}
}

// What was typed is typed again as a shell reads it.
func TestTyped(t *testing.T) {
	for want, args := range map[string][]string{
		"tassadar run --policy 'it'\\''s' --full --only 'a,*' measures what is still missing.":      {"run", "--policy", "it's", "--again", "--full", "--only", "a,*"},
		"tassadar --data /d import 'a b' starts it again.":                                          {"--data", "/d", "import", "a b"},
		"tassadar publish --hours 5 -o x starts it again.":                                          {"publish", "--hours", "5", "-o", "x"},
		"tassadar explain --json '*,wazero.*' starts it again.":                                     {"explain", "--json", "*,wazero.*"},
		"tassadar withdraw --undo=false --why '' '*,a,b,c' starts it again.":                        {"withdraw", "--undo=false", "--why", "", "*,a,b,c"},
		"tassadar appraise --policy builtin --size 4 --at 2026-01-01T00:00:00Z starts it again.":    {"appraise", "--policy", "builtin", "--size", "4", "--at", "2026-01-01T00:00:00Z"},
		"tassadar locate '$(touch x)' starts it again.":                                             {"locate", "$(touch x)"},
		"tassadar run --gate article --dry-run measures what is still missing.":                     {"run", "--gate", "article", "--dry-run"},
		"tassadar run --assignment orders.json -o receipts.json measures what is still missing.":    {"run", "--assignment", "orders.json", "-o", "receipts.json", "--again=true"},
		"tassadar vm run m.wasm --invoke f --arg i32:1 --invoke '' --arg i32:2 starts it again.":    {"vm", "run", "m.wasm", "--invoke", "f", "--arg", "i32:1", "--invoke", "", "--arg", "i32:2"},
		"tassadar vm run m.wasm --env 'A=1 2' --env B= --file a=b -- -x --again starts it again.":   {"vm", "run", "m.wasm", "--env", "A=1 2", "--env", "B=", "--file", "a=b", "--", "-x", "--again"},
		"tassadar profile new --wasm m.wasm --invoke f --arg i32:1 --expect i32:2 starts it again.": {"profile", "new", "--wasm", "m.wasm", "--invoke", "f", "--arg", "i32:1", "--expect", "i32:2"},
		"tassadar report portability --status red,stale --status green starts it again.":            {"report", "portability", "--status", "red,stale", "--status", "green"},
	} {
		root := (&app{}).command()
		got := ""
		each(root, func(cmd *cobra.Command) {
			cmd.Args, cmd.PreRunE, cmd.PersistentPreRunE = cobra.ArbitraryArgs, nil, nil
			cmd.RunE = func(cmd *cobra.Command, _ []string) error { got = goesOn(cmd, args); return nil }
		})
		root.SetArgs(args)
		if err := root.ExecuteContext(context.Background()); err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Errorf("%v:\n got %s\nwant %s", args, got, want)
		}
	}
	if got := text.ShellWord("a\x1b[31m"); strings.Contains(got, "\x1b") || tassadar.Printable(got) != got {
		t.Errorf("%q", got)
	}
}

// copyData copies a data directory; its keys stay readable by their owner alone.
func copyData(t *testing.T, to, from string) {
	t.Helper()
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	keys, err := filepath.Glob(filepath.Join(to, "keys", "*"))
	if err != nil || len(keys) == 0 {
		t.Fatalf("keys %v, %v", keys, err)
	}
	for _, key := range keys {
		if err := os.Chmod(key, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// The index of another fork of a log, of as many leaves, more or fewer, is told as an index
// that differs by whatever reads it, and the command that is named makes it the log's.
func TestForkedIndex(t *testing.T) {
	t.Parallel()
	data, own, _ := ownLog(t, "fork", "../../cmd/tassadar/testdata/modules/own.wasm", "--invoke", "mul", "--arg", "i32:1", "--arg", "i32:3", "--expect", "i32:3")
	run := []string{"run", "--again", "--only", "wazero.interpreter", "--policy", own}
	tassadarIn(t, data, run...).want(t, 0)
	fork, longer := data+"-fork", data+"-longer"
	for _, dir := range []string{fork, longer} {
		copyData(t, dir, data)
		tassadarIn(t, dir, run...).want(t, 0)
	}
	tassadarIn(t, data, run...).want(t, 0)
	tassadarIn(t, longer, run...).want(t, 0)
	for name, of := range map[string][2]string{"as many leaves": {data, fork}, "more": {data, longer}, "fewer": {longer, data}} {
		index := readFile(t, filepath.Join(of[1], "index.sqlite"))
		log := filepath.Join(t.TempDir(), "data")
		copyData(t, log, of[0])
		if err := os.WriteFile(filepath.Join(log, "index.sqlite"), index, 0o600); err != nil {
			t.Fatal(err)
		}
		var said result
		for _, command := range [][]string{{"trust", "list"}, {"gate", "own"}, {"audit", "own"}, {"appraise", "--verify-all"}, {"withdraw", "*,*,*,*", "--why", "x"}, run} {
			said = tassadarIn(t, log, command...).want(t, 2)
			if !strings.Contains(said.stderr, "tassadar: index_differs: ") || !strings.Contains(said.stderr, "next: tassadar reindex rebuilds") {
				t.Errorf("%s, %v: %s", name, command, said.stderr)
			}
		}
		typeNext(t, log, log, said).want(t, 0)
		tassadarIn(t, log, "appraise", "--verify-all").want(t, 0)
	}
}
