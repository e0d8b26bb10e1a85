package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/emulate"
	"tassadar/internal/testing/host"
)

// emulatedClass is a class that tests run programs of: they are built for it elsewhere too.
const emulatedClass = "linux/riscv64/base+qemu"

// builtEmulated is this program for that class, which tests share.
var builtEmulated struct {
	once sync.Once
	dir  string
	err  error
}

func forEmulated(t *testing.T) string {
	t.Helper()
	need(t, "qemu")
	builtEmulated.once.Do(func() {
		e, err := emulate.Find(emulatedClass)
		if err == nil {
			builtEmulated.dir, err = os.MkdirTemp("", "tassadar-riscv64-")
		}
		if err == nil {
			err = e.Build(t.Context(), filepath.Join(builtEmulated.dir, "tassadar"))
		}
		builtEmulated.err = err
	})
	if builtEmulated.err != nil {
		t.Fatal(builtEmulated.err)
	}
	return filepath.Join(builtEmulated.dir, "tassadar")
}

// run --emulate measures the cells of emulated classes by a worker of this host, which
// it builds, starts, trusts as this host's and logs like any other.
func TestEmulate(t *testing.T) {
	t.Parallel()
	need(t, "qemu")
	const other = "linux/amd64/v2+qemu"
	here, data := classHere(t), filepath.Join(t.TempDir(), "data")
	pol := smallPolicy(t, policyOptions{classes: here + ", " + emulatedClass + ", " + other, emulated: true})

	// A dry run shows the plan and writes nothing.
	dry := tassadarIn(t, data, "run", "--policy", pol, "--emulate", strings.TrimSuffix(emulatedClass, "+qemu"), "--emulate-program", forEmulated(t), "--dry-run").want(t, 0)
	if strings.Count(dry.stdout, "not measured by this worker") != 2 || !strings.Contains(dry.stdout, "on "+emulatedClass) {
		t.Errorf("the plan is\n%s", dry.stdout)
	}
	if exists(data) {
		t.Error("a dry run writes to the data directory")
	}

	// All declared classes, each with a worker built here.
	r := tassadarIn(t, data, "--json", "run", "--policy", pol, "--emulate", "all", "--only", "broad").want(t, 0)
	var done struct {
		Machine string `json:"machine"`
		Plan    []struct {
			Machine string `json:"machine"`
			Measure bool   `json:"measure"`
		} `json:"plan"`
		appraise.Verdict
	}
	if err := json.Unmarshal([]byte(r.stdout), &done); err != nil {
		t.Fatal(err)
	}
	if len(done.Plan) != 2 || done.Machine != other+", "+emulatedClass {
		t.Errorf("planned on %s: %+v", done.Machine, done.Plan)
	}
	for _, c := range done.Cells {
		want, measured := appraise.Unmeasured, c.Machine != here && c.Profile == "test.broad.v1"
		if measured {
			want = appraise.Green
		}
		if c.Status != want || measured != slices.Contains(c.Marks, "emulated") {
			t.Errorf("%s is %s %v, marked %v; want %s", c.Cell, c.Status, c.Reasons, c.Marks, want)
		}
	}

	// Who measured: one key a class, all of this host, and under which emulator.
	native := jsonIn[evidence.Machine](t, data, "machine")
	for _, rc := range receiptsOf(t, data) {
		e, err := emulate.Find(rc.Cell.Machine)
		if err != nil {
			t.Fatal(err)
		}
		m := rc.Machine
		if m.Class != rc.Cell.Machine || !m.Emulated || m.Emulator != filepath.Base(e.Launch.Path) || m.Host != native.Host {
			t.Errorf("the machine is %+v", m)
		}
		for name, want := range map[string]string{
			"emulator_digest": string(e.Launch.Digest), "emulator_path": e.Launch.Path, // seen from inside
			"launcher_digest": string(e.Launch.Digest), "launcher_path": e.Launch.Path, // said by the launcher
		} {
			if m.Evidence[name] != want {
				t.Errorf("%s is %q, want %q", name, m.Evidence[name], want)
			}
		}
	}
	if list := tassadarIn(t, data, "trust", "list").want(t, 0).stdout; len(regexp.MustCompile(`worker +trusted +`+native.Host[:12]).FindAllString(list, -1)) != 3 {
		t.Errorf("trust list says\n%s", list)
	}

	// What is fresh is not measured again; this host's own cells are planned for its own
	// worker.
	r = tassadarIn(t, data, "run", "--policy", pol, "--emulate", emulatedClass, "--emulate-program", forEmulated(t), "--only", "broad").want(t, 0)
	if !strings.Contains(r.stderr, "1 cell is fresh") {
		t.Errorf("the second run says\n%s", r.stderr)
	}
	if dry := tassadarIn(t, data, "run", "--policy", pol, "--dry-run").want(t, 0); strings.Count(dry.stdout, "not measured by this worker") != 2 {
		t.Errorf("the plan of this host is\n%s", dry.stdout)
	}
	tassadarIn(t, data, "audit").want(t, 0)
}

// An emulator that is not what it seems is refused before anything is assigned, and by
// the worker itself.
func TestEmulationContradiction(t *testing.T) {
	t.Parallel()
	program := forEmulated(t)
	native, err := exec.LookPath("tassadar")
	if err != nil {
		t.Fatal(err)
	}
	pol := smallPolicy(t, policyOptions{classes: emulatedClass, emulated: true})
	qemu, err := emulate.Find(emulatedClass)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, script string }{
		{"it runs a native program", "shift\nexec " + native + ` "$@"`},
		{"it is a wrapper", "exec " + qemu.Launch.Path + ` "$@"`},
	} {
		bin, data := filepath.Join(t.TempDir(), "bin"), filepath.Join(t.TempDir(), "data")
		if err := os.Mkdir(bin, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := host.WriteExecutable(filepath.Join(bin, "qemu-riscv64-static"), []byte("#!/bin/sh\n"+c.script+"\n")); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("tassadar", "--data", data, "run", "--policy", pol, "--emulate", emulatedClass, "--emulate-program", program)
		cmd.Env = append(os.Environ(), "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"))
		runCmd(t, cmd).wantError(t, false, tassadar.EmulationContradiction)
		if exists(filepath.Join(data, "log")) {
			t.Errorf("%s: something was logged", c.name)
		}
	}

	w := newWorld(t)
	said := qemu.Launch.String()
	r := tassadarIn(t, w.foreign, "run", "--policy", w.policy, "--assignment", w.orders, "--emulator", said)
	r.wantError(t, false, tassadar.EmulationContradiction)
	other := emulate.Launch{Path: "/usr/bin/qemu", Digest: tassadar.DigestBytes([]byte("another"))}
	r = runCmd(t, exec.Command(qemu.Launch.Path, program, "--data", w.foreign, "run", "--policy", w.policy, "--assignment", w.orders, "--emulator", other.String()))
	r.wantError(t, false, tassadar.EmulationContradiction)
}

// What cannot be emulated says what to do.
func TestEmulateMissing(t *testing.T) {
	t.Parallel()
	onLinux(t)
	dir := t.TempDir()
	data, bin := filepath.Join(dir, "data"), filepath.Join(dir, "bin")
	pol := smallPolicy(t, policyOptions{classes: classHere(t) + ", " + emulatedClass, emulated: true})
	if err := os.Mkdir(bin, 0o755); err != nil {
		t.Fatal(err)
	}
	program, err := exec.LookPath("tassadar")
	if err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) result {
		cmd := exec.Command(program, append([]string{"--data", data, "run", "--policy", pol}, args...)...)
		cmd.Env = append(os.Environ(), "PATH="+bin)
		return runCmd(t, cmd)
	}
	if r := run().want(t, 0); !strings.Contains(r.stdout, "next: tassadar run --emulate all") {
		t.Errorf("this host's run says\n%s", r.stdout)
	}
	for _, class := range []string{emulatedClass, "all"} {
		r := run("--emulate", class)
		r.wantError(t, false, tassadar.BackendUnavailable)
		if !strings.Contains(r.stderr, "next: Install it: apt-get install "+emulate.Package) {
			t.Errorf("without an emulator:\n%s", r.stderr)
		}
	}
	if err := host.WriteExecutable(filepath.Join(bin, "qemu-riscv64-static"), []byte("#!/bin/sh\nexit 1\n")); err != nil {
		t.Fatal(err)
	}
	r := run("--emulate", emulatedClass)
	r.wantError(t, false, tassadar.ToolchainUnavailable)
	if !strings.Contains(r.stderr, "GOARCH=riscv64 go build") || !strings.Contains(r.stderr, "--emulate-program") {
		t.Errorf("without a Go compiler:\n%s", r.stderr)
	}
	run("--emulate", emulatedClass, "--emulate-program", filepath.Join(dir, "none")).wantError(t, false, tassadar.BadUse)
	run("--emulate", emulatedClass, "--emulate-program", program).wantError(t, false, tassadar.BackendUnavailable)
	run("--emulate", "linux/s390x/base").wantError(t, false, tassadar.OutsideEnvelope)
	for _, args := range [][]string{{"--emulate-program", "x"}, {"--emulator", "x"}, {"--emulate", emulatedClass, "--assignment", "x"}, {"--assignment", "x", "--emulate-program", "y"}} {
		run(args...).wantError(t, false, tassadar.BadUse)
	}
}

// An interrupt comes to the emulated worker, whose run is signed as failed (law 10),
// and the next run measures it again.
func TestEmulateInterrupted(t *testing.T) {
	t.Parallel()
	program := forEmulated(t)
	pol, data := smallPolicy(t, policyOptions{classes: emulatedClass, emulated: true, fib: 22}), filepath.Join(t.TempDir(), "data")
	args := []string{"--policy", pol, "--emulate", emulatedClass, "--emulate-program", program}
	interruptRun(t, data, args...)
	failedRun(t, data)
	if r := tassadarIn(t, data, append([]string{"run"}, args...)...).want(t, 0); !strings.Contains(r.stderr, "[1/1] test.broad.v1") {
		t.Errorf("the next run measures\n%s", r.stderr)
	}
	if c := cellOf(t, verdictOf(t, data), "test.broad.v1"); c.Status != appraise.Green {
		t.Errorf("measured again it is %s %v", c.Status, c.Reasons)
	}
}
