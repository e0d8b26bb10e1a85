package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/drill"
	"tassadar/internal/testing/host"
)

// ourPage is a drill of a moment, which fails where the host's ls does.
const ourPage = "# Ours\n\n```console\n$ ls\n…\npolicy\n…\n$ tassadar machine\n…\n```\n\n<!-- drill: short form ends -->\n\n```console\n$ ls\n…\n```\n"

// drillPolicy is a policy of one profile whose gate asks for a drill of ourPage on classes,
// and that page.
func drillPolicy(t *testing.T, classes ...string) (policy, page string) {
	t.Helper()
	dir := t.TempDir()
	policy, page = filepath.Join(dir, "policy"), filepath.Join(dir, "ours.md")
	writeFile(t, page, ourPage)
	p, err := drill.Parse(page, ourPage)
	if err != nil {
		t.Fatal(err)
	}
	if err := drill.WritePolicy(strings.Join(classes, ", "))(policy); err != nil {
		t.Fatal(err)
	}
	replaceIn(t, filepath.Join(policy, "gates", "drill.yaml"), "profiles: [", fmt.Sprintf(
		"  - id: drills\n    title: Our page is drilled\n    kind: drills\n    max_age_seconds: 864000\n    pages: [{page: ours, digest: %s}]\nprofiles: [", p.Digest()))
	return policy, page
}

// withoutLs runs tassadar where ls fails.
func withoutLs(t *testing.T, data string, args ...string) result {
	t.Helper()
	bin := t.TempDir()
	if err := host.WriteExecutable(filepath.Join(bin, "ls"), []byte("#!/bin/sh\nexit 5\n")); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("tassadar", append([]string{"--data", data}, args...)...)
	cmd.Env = append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"))
	return runCmd(t, cmd)
}

// TestDrillSigned: a drill that is signed turns the gate green that asks for it, one that
// fails turns it red until one passes, and what is to be typed is said everywhere.
func TestDrillSigned(t *testing.T) {
	t.Parallel()
	onLinux(t)
	class := classHere(t)
	policy, page := drillPolicy(t, class)
	data := filepath.Join(t.TempDir(), "data")
	tassadarIn(t, data, "drill", "run", page, "--sign").wantError(t, false, tassadar.KeyMissing)
	if exists(data) {
		t.Error("a drill that nobody can sign began a data directory")
	}
	tassadarIn(t, data, "run", "--policy", policy).want(t, 0)
	leaves := func() tassadar.Uint { return verified(t, data).Head().Size }
	red := func(code tassadar.Code) {
		t.Helper()
		if r := tassadarIn(t, data, "gate", "drill").want(t, 1); !strings.Contains(r.stdout, "        "+string(code)+"\n") || !strings.Contains(r.stdout, "again: tassadar drill run ours --sign") {
			t.Errorf("want %s and what to type:\n%s", code, r.stdout)
		}
		if r := tassadarIn(t, data, "drill", "list").want(t, 0); !strings.Contains(r.stdout, "gate drill, on "+class+":") || !strings.Contains(r.stdout, string(code)) {
			t.Errorf("want %s:\n%s", code, r.stdout)
		}
	}
	red(tassadar.DrillMissing)
	before := leaves()
	tassadarIn(t, data, "drill", "run", page).want(t, 0)
	if leaves() != before {
		t.Error("a drill that is not signed was logged")
	}
	if r := withoutLs(t, data, "drill", "run", page, "--sign").want(t, 1); !strings.Contains(r.stdout, "signed and logged") {
		t.Error(r.stdout)
	}
	red(tassadar.DrillFailed)
	if r := tassadarIn(t, data, "drill", "run", page, "--sign").want(t, 0); !strings.Contains(r.stdout, "1 passed, 0 failed; signed and logged: drill ") {
		t.Error(r.stdout)
	}
	tassadarIn(t, data, "gate", "drill").want(t, 0)
	if r := tassadarIn(t, data, "drill", "list").want(t, 0); !strings.Contains(r.stdout, "passed, until ") {
		t.Error(r.stdout)
	}
	if due := jsonIn[struct {
		Due []struct {
			Page, Machine, Next string
			Passed              bool
		}
	}](t, data, "drill", "list"); len(due.Due) != 1 || !due.Due[0].Passed || due.Due[0].Page != "ours" || due.Due[0].Machine != class {
		t.Errorf("%+v", due)
	}
	at := time.Now().Add(11 * 24 * time.Hour).UTC().Format(time.RFC3339)
	if r := tassadarIn(t, data, "gate", "drill", "--at", at).want(t, 1); !strings.Contains(r.stdout, "drill_stale") {
		t.Error(r.stdout)
	}
	tassadarIn(t, data, "audit").want(t, 0)
	tassadarIn(t, data, "reindex").want(t, 0)
	tassadarIn(t, data, "gate", "drill").want(t, 0)
	// What cannot be logged is found out before anything is drilled.
	lock := filepath.Join(data, "lock")
	if err := errors.Join(os.Remove(lock), os.Mkdir(lock, 0o755)); err != nil {
		t.Fatal(err)
	}
	r := tassadarIn(t, data, "drill", "run", page, "--sign")
	if r.wantError(t, false, tassadar.DataUnavailable); strings.Contains(r.stdout, "ours") {
		t.Error(r.stdout)
	}
}

// TestDrillCarried: a worker on another host signs for the state of the log that it was
// given; what it signed is taken in once, when its key is trusted, and nothing else is.
func TestDrillCarried(t *testing.T) {
	t.Parallel()
	onLinux(t)
	policy, page := drillPolicy(t, classHere(t))
	dir := t.TempDir()
	data, other := filepath.Join(dir, "data"), filepath.Join(dir, "other")
	tassadarIn(t, data, "run", "--policy", policy).want(t, 0)
	request, signed, checkpoint := filepath.Join(dir, "request.json"), filepath.Join(dir, "drill.json"), filepath.Join(data, "log", "checkpoint")
	tassadarIn(t, other, "enrol", "-o", request).want(t, 0)
	tassadarIn(t, other, "drill", "run", page, "--sign").wantError(t, false, tassadar.Unmeasured)
	tassadarIn(t, other, "drill", "run", page, "--sign", "--checkpoint", checkpoint, "-o", signed).wantError(t, false, tassadar.SignerUntrusted) // it serves no such log
	tassadarIn(t, other, "enrol", "-o", request, "--trust", datadir.DefaultTrust(data)).want(t, 0)
	writeFile(t, filepath.Join(dir, "damaged"), bytes.Replace(readFile(t, checkpoint), []byte("\n"), []byte("\n1"), 1))
	tassadarIn(t, other, "drill", "run", page, "--sign", "--checkpoint", filepath.Join(dir, "damaged"), "-o", signed).wantError(t, false, tassadar.EvidenceUnverifiable)
	if r := tassadarIn(t, other, "drill", "run", page, "--sign", "--checkpoint", checkpoint, "-o", signed).want(t, 0); !strings.Contains(r.stdout, "tassadar import "+signed) {
		t.Error(r.stdout)
	}
	untrusted := tassadarIn(t, data, "import", signed)
	if untrusted.wantError(t, false, tassadar.SignerUntrusted); !strings.Contains(untrusted.stderr, "tassadar trust add") {
		t.Error(untrusted.stderr)
	}
	added := tassadarIn(t, data, "trust", "add", request).want(t, 0)
	key := strings.Fields(strings.SplitN(added.stdout, "worker key ", 2)[1])[0]
	tassadarIn(t, data, "trust", "approve", strings.TrimSuffix(key, ",")).want(t, 0)
	for _, want := range []string{"1 passed, 0 failed\n", "in the log already"} {
		if r := tassadarIn(t, data, "import", signed).want(t, 0); !strings.Contains(r.stdout, want) || !strings.Contains(unwrapped(r.stdout), "- page ours for gate drill: passed, until 20") {
			t.Errorf("want %q: %s", want, r.stdout)
		}
	}
	tassadarIn(t, data, "gate", "drill").want(t, 0)
	tassadarIn(t, data, "verify", signed).wantError(t, false, tassadar.InputMalformed)
	// Another log does not take it.
	third := filepath.Join(dir, "third")
	tassadarIn(t, third, "run", "--policy", policy).want(t, 0)
	tassadarIn(t, third, "import", signed).wantError(t, false, tassadar.EvidenceUnverifiable)
	refused(t, data, map[string]string{
		"drill run " + page + " -o " + signed:                                              "-o and --checkpoint go with --sign",
		"drill run " + page + " --sign --checkpoint " + checkpoint:                         "give -o FILE too",
		"drill run " + page + " --sign --emulate all -o " + signed:                         "leave -o out",
		"drill run " + page + " --sign --emulate all -o x --checkpoint " + checkpoint:      "leave --checkpoint out",
		"drill run " + page + " --emulate-program x":                                       "--emulate-program goes with --emulate",
		"drill run " + page + " --emulator x":                                              "want sha256:DIGEST,/PATH",
		"drill run " + page + " --sign --checkpoint " + filepath.Join(dir, "no") + " -o x": "no such file",
		"import " + signed + " --trace " + page:                                            "a drill",
		"drill run " + page + " --emulate linux/riscv64/base":                              "no emulated machine class",
	})
}

// TestDrillInterrupted: a drill that is interrupted logs nothing, leaves nothing and says so.
func TestDrillInterrupted(t *testing.T) {
	t.Parallel()
	onLinux(t)
	policy, _ := drillPolicy(t, classHere(t))
	dir := t.TempDir()
	data, tmp := filepath.Join(dir, "data"), filepath.Join(dir, "tmp")
	tassadarIn(t, data, "run", "--policy", policy).want(t, 0)
	if err := os.Mkdir(tmp, 0o755); err != nil {
		t.Fatal(err)
	}
	before := verified(t, data).Head()
	var said bytes.Buffer
	cmd := exec.Command("tassadar", "--data", data, "drill", "run", "first-envelope", "log-lost", "--sign")
	cmd.Stderr, cmd.Env = &said, append(os.Environ(), "TMPDIR="+tmp)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for n := 0; ; n++ { // until a command of the page has begun to write
		if begun, _ := filepath.Glob(filepath.Join(tmp, "tassadar-drill-*", "work", "data", "keys")); len(begun) > 0 {
			break
		}
		if n == 6000 {
			t.Fatal("the drill never begins")
		}
		time.Sleep(10 * time.Millisecond)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // the exit code is what counts
	if code := cmd.ProcessState.ExitCode(); code != 2 || !strings.Contains(said.String(), "the data directory was not touched") {
		t.Errorf("exit %d: %s", code, said.String())
	}
	if left, _ := filepath.Glob(filepath.Join(tmp, "*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	if after := verified(t, data).Head(); after.Size != before.Size {
		t.Errorf("the log has %d leaves, %d before", after.Size, before.Size)
	}
}

// TestDrillEmulated: the short form is executed on an emulated class and signed by its worker,
// which satisfies a gate on that class and on no other.
func TestDrillEmulated(t *testing.T) {
	t.Parallel()
	if runtime.GOARCH == "riscv64" {
		t.Skip("riscv64 is this host's own architecture")
	}
	program := forEmulated(t)
	class := classHere(t)
	policy, page := drillPolicy(t, class, emulatedClass)
	data := filepath.Join(t.TempDir(), "data")
	tassadarIn(t, data, "run", "--policy", policy).want(t, 0)
	run := func(args ...string) result {
		return tassadarIn(t, data, append([]string{"drill", "run", "--emulate", emulatedClass, "--emulate-program", program}, args...)...)
	}
	if r := run(page).want(t, 0); !strings.Contains(r.stdout, "passed  ours, short form: 2 commands") {
		t.Error(r.stdout)
	}
	pages := []string{page, "--sign"}
	if os.Getenv("TASSADAR_SOAK") == "1" { // those of the runbook take a minute each on a busy host
		pages = append(pages, "index-damaged", "gate-not-green", "clock-wrong")
	}
	if r := run(pages...).want(t, 0); !strings.Contains(r.stderr, emulatedClass+": signed and logged: drill ") {
		t.Error(r.stderr)
	}
	r := tassadarIn(t, data, "drill", "list").want(t, 0)
	native, emulated, _ := strings.Cut(r.stdout[strings.Index(r.stdout, "gate drill"):], "\n\n")
	if !strings.Contains(native, "drill_missing") || !strings.Contains(emulated, "passed, until") {
		t.Errorf("of the two classes it says\n%s", r.stdout)
	}
	tassadarIn(t, data, "gate", "drill").want(t, 1)
}
