package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
)

// TestAtIsGivenOrNot: --at "" is not "now".
func TestAtIsGivenOrNot(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	for _, args := range [][]string{{"appraise"}, {"report", "portability"}, {"gate", "broad"}, {"explain", "broad"}, {"verify", "x"}} {
		for _, at := range []string{"", "253402300800", "2026-12-31"} {
			r := tassadarIn(t, data, append(args, "--at", at)...)
			r.wantError(t, false, tassadar.BadUse)
			if !strings.Contains(r.stderr, "RFC 3339") {
				t.Errorf("%v --at %q: %s", args, at, r.stderr)
			}
		}
	}
}

// TestNoRegularInput: every command that reads a file refuses a pipe, a device
// and a directory at once.
func TestNoRegularInput(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data, pipe := filepath.Join(dir, "data"), filepath.Join(dir, "pipe")
	tassadarIn(t, data, "publish", "-o", filepath.Join(dir, "pub")).want(t, 0)
	names := []string{"/dev/zero", dir}
	if err := syscall.Mkfifo(pipe, 0o644); err == nil {
		names = append(names, pipe)
	}
	for _, name := range names {
		for _, args := range [][]string{
			{"import", name}, {"run", "--assignment", name}, {"trust", "add", name}, {"verify", name},
			{"profile", "new", "--wasm", name, "--invoke", "f", "--name", "x"}, {"verify", "--trust", name, filepath.Join(dir, "pub")},
		} {
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
			cmd := exec.CommandContext(ctx, "tassadar", append([]string{"--data", data}, args...)...)
			out, err := cmd.CombinedOutput()
			if ctx.Err() != nil || cmd.ProcessState.ExitCode() != 2 || !bytes.Contains(out, []byte("input_malformed: ")) && !bytes.Contains(out, []byte("data_unavailable: ")) {
				t.Errorf("%v: %v: %s", args, err, out)
			}
			cancel()
		}
	}
}

// TestEnrolmentLabel: a request from another program is held to what enrol
// checks.
func TestEnrolmentLabel(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	signer, err := datadir.Key(filepath.Join(dir, "other"), tassadar.RoleWorker)
	if err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(dir, "data")
	tassadarIn(t, data, "run", "--policy", smallPolicy(t, policyOptions{}), "--only", "article").want(t, 0) // a log to approve for
	for label, code := range map[string]int{"? x": 0, "\x1b[2J": 2, "a\nb": 2, "\u202e": 2, strings.Repeat("x", 101): 2} {
		key := signer.Key(tassadar.RoleWorker)
		key.Label, key.Host = label, strings.Repeat("ab", 32)
		record, err := evidence.Sign(evidence.KindEnrolment, []evidence.Subject{evidence.NewSubject("key", tassadar.DigestOf(key))},
			evidence.Enrolment{Key: key, Machine: evidence.Machine{Class: "linux/amd64/v1"}, At: 1}, signer)
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(dir, "request")
		writeFile(t, file, record)
		tassadarIn(t, data, "trust", "add", file).want(t, code)
	}
}

// TestLintWarns: gates that can never be green, on standard error and under
// --json.
func TestLintWarns(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data, own := filepath.Join(dir, "data"), filepath.Join(dir, "own")
	for file, text := range map[string]string{
		"profiles/own.a.v1.yaml":  "profile: own.a.v1\ntitle: A\ngate: own\nimplemented: false\n",
		"envelopes/own.a.v1.yaml": "profile: own.a.v1\nrequire: {machines: 1, workers: 1, runs: 1, max_age_seconds: 86400, refusals: false, prebuilt: true, emulated: false}\ncells: [{backends: [wazero.compiler], toolchains: [clang-14/wasm32], machines: [linux/amd64/v3]}]\n",
		"gates/own.yaml":          "gate: own\ntitle: Own\nprerequisites: [{id: portability, title: P, kind: portability}]\nprofiles: [own.a.v1]\n",
	} {
		writeFile(t, filepath.Join(own, file), text)
	}
	r := tassadarIn(t, data, "policy", "lint", own)
	r.want(t, 0)
	gate := filepath.Join(own, "gates", "own.yaml")
	if !strings.Contains(r.stderr, "warning: "+gate+":4: gate own can never be green") {
		t.Errorf("lint says %s", r.stderr)
	}
	r = tassadarIn(t, data, "--json", "policy", "lint", own)
	r.want(t, 0)
	if !strings.Contains(r.stdout, `"warnings":[{"file":"`+gate+`","line":4,`) || r.stderr != "" {
		t.Errorf("lint says %s and %s", r.stdout, r.stderr)
	}
}

func TestFew(t *testing.T) {
	var many []error
	for i := range 1000 {
		many = append(many, fmt.Errorf("receipt %d", i))
	}
	if err := few(many); strings.Count(err.Error(), "\n") != 20 || !strings.Contains(err.Error(), "and 980 more") {
		t.Errorf("%v", err)
	}
	if few(nil) != nil || few(many[:1]).Error() != "receipt 0" {
		t.Error("few errors are not as they were")
	}
}

// TestPrintable: the writer of text escapes, the writer of JSON does not.
func TestPrintable(t *testing.T) {
	var b bytes.Buffer
	a := &app{out: printable{&b}, err: &b}
	fmt.Fprintf(a.out, "a\x1b[2J\u202e\u200b\r\x9b\nb\n")
	a.note("\x1b%s", "\u2066")
	a.report(a.command(), errors.New("\x1b]8;;\x07"))
	if got, want := b.String(), "a\\x1b[2J\\u202e\\u200b\\r\\x9b\nb\n\\x1b\\u2066\n"; !strings.HasPrefix(got, want) || strings.ContainsAny(got, "\x1b\x07") {
		t.Errorf("printed %q", got)
	}
	b.Reset()
	if err := a.printJSON(map[string]string{"a": "\u202e"}); err != nil || b.String() != "{\"a\":\"\u202e\"}\n" {
		t.Errorf("printed %q, %v", b.String(), err)
	}
}
