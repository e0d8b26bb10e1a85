package emulate_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/emulate"
	"tassadar/internal/testing/host"
)

func policyOf(machines ...string) *tassadar.Policy {
	return &tassadar.Policy{
		Profiles:  []tassadar.Profile{{ID: "p.v1", Implemented: true}},
		Envelopes: []tassadar.Envelope{{Profile: "p.v1", Sets: []tassadar.DeclaredSet{{Backends: []string{"b", "c"}, Toolchains: []string{"t"}, Machines: machines}}}},
	}
}

func TestClasses(t *testing.T) {
	both := policyOf("linux/amd64/v3", "linux/riscv64/base+qemu", "linux/arm64/v8+qemu")
	for _, c := range []struct {
		name, class string
		policy      *tassadar.Policy
		want        []string
	}{
		{"with the mark", "linux/arm64/v8+qemu", both, []string{"linux/arm64/v8+qemu"}},
		{"without it", "linux/arm64/v8", both, []string{"linux/arm64/v8+qemu"}},
		{"all", "all", both, []string{"linux/arm64/v8+qemu", "linux/riscv64/base+qemu"}},
		{"a native class", "linux/amd64/v3", both, nil},
		{"none declared", "all", policyOf("linux/amd64/v3"), nil},
	} {
		got, err := emulate.Classes(c.policy, c.class)
		if !slices.Equal(got, c.want) || (err != nil) != (c.want == nil) {
			t.Errorf("%s: %v, %v, want %v", c.name, got, err, c.want)
		}
		if err != nil && (tassadar.CodeOf(err) != tassadar.OutsideEnvelope || tassadar.NextOf(err) == "") {
			t.Errorf("%s: %v, next %q", c.name, err, tassadar.NextOf(err))
		}
	}
	if _, err := emulate.Classes(both, "linux/arm64/v9"); err == nil || !strings.Contains(err.Error(), `did you mean "linux/arm64/v8+qemu"`) {
		t.Errorf("misspelt: %v", err)
	}
}

// A missing emulator is named with the package that has it.
func TestFind(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skipf("emulators of user mode need Linux, this is %s", runtime.GOOS)
	}
	dir := t.TempDir()
	t.Setenv("PATH", dir)
	_, err := emulate.Find("linux/arm64/v8+qemu")
	if tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), "qemu-aarch64-static is missing") || !strings.Contains(tassadar.NextOf(err), emulate.Package) {
		t.Errorf("%v, next %q", err, tassadar.NextOf(err))
	}
	for _, class := range []string{"linux/vax/base+qemu", "plan9/arm64/v8+qemu", "arm64", ""} {
		if _, err := emulate.Find(class); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
			t.Errorf("%q: %v", class, err)
		}
	}
	real := filepath.Join(dir, "real")
	if err := host.WriteExecutable(real, []byte("#!/bin/sh\n")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(real, filepath.Join(dir, "qemu-aarch64")); err != nil {
		t.Fatal(err)
	}
	e, err := emulate.Find("linux/arm64/v8")
	if err != nil {
		t.Fatal(err)
	}
	if want := (emulate.Launch{Path: real, Digest: tassadar.DigestBytes([]byte("#!/bin/sh\n"))}); e.Class != "linux/arm64/v8+qemu" || e.Arch != "arm64" || e.Launch != want {
		t.Errorf("%+v, want %+v", e, want)
	}
}

func TestParseLaunch(t *testing.T) {
	l := emulate.Launch{Path: "/usr/bin/qemu, the other-static", Digest: tassadar.DigestBytes([]byte("x"))}
	if got, err := emulate.ParseLaunch(l.String()); err != nil || got != l {
		t.Errorf("%+v, %v", got, err)
	}
	digest := string(l.Digest)
	for _, s := range []string{"", digest, digest + ",", digest + ",qemu", "/usr/bin/qemu", "sha256:00,/usr/bin/qemu", digest + ",/q\x1b[2Jemu"} {
		if _, err := emulate.ParseLaunch(s); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%q: %v", s, err)
		}
	}
}

// What the launcher says and what is seen from inside have to fit, and both are
// recorded.
func TestConfirmAndCheck(t *testing.T) {
	digest := tassadar.DigestBytes([]byte("qemu"))
	e := &emulate.Emulator{Class: "linux/arm64/v8+qemu", Arch: "arm64", Launch: emulate.Launch{Path: "/usr/bin/qemu-aarch64-static", Digest: digest}}
	machine := func() *evidence.Machine {
		return &evidence.Machine{Class: "linux/arm64/v8+qemu", Arch: "arm64", Emulated: true, Emulator: "qemu-aarch64-static", Host: "h",
			Evidence: map[string]string{"emulator_digest": string(digest), "emulator_path": "/usr/bin/qemu-aarch64-static"}}
	}
	m := machine()
	if err := e.Check(m, "h"); err != nil || len(m.Evidence) != 2 {
		t.Errorf("checked: %v, evidence %v", err, m.Evidence)
	}
	if err := e.Launch.Confirm(m); err != nil || m.Evidence["launcher_digest"] != string(digest) || m.Evidence["launcher_path"] != e.Launch.Path {
		t.Errorf("confirmed: %v, evidence %v", err, m.Evidence)
	}
	for _, c := range []struct {
		name    string
		change  func(*evidence.Machine)
		confirm bool // seen by the worker too
		want    tassadar.Code
	}{
		{"not emulated", func(m *evidence.Machine) { m.Emulated, m.Emulator, m.Evidence = false, "", nil }, true, tassadar.EmulationContradiction},
		{"a whole machine", func(m *evidence.Machine) { m.Emulator, m.Evidence = "tcg", map[string]string{} }, true, tassadar.EmulationContradiction},
		{"another emulator", func(m *evidence.Machine) { m.Evidence["emulator_digest"] = string(tassadar.DigestBytes(nil)) }, true, tassadar.EmulationContradiction},
		{"another class", func(m *evidence.Machine) { m.Class = "linux/arm64/v9+qemu" }, false, tassadar.MachineClassMismatch},
		{"another host", func(m *evidence.Machine) { m.Host = "i" }, false, tassadar.EmulationContradiction},
	} {
		m := machine()
		c.change(m)
		if err := e.Check(m, "h"); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: check: %v", c.name, err)
		}
		if err := e.Launch.Confirm(m); c.confirm && tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: confirm: %v", c.name, err)
		}
	}
}

// program is a shell script in the place of an emulator.
func program(t *testing.T, script string) *emulate.Program {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skipf("needs Linux, this is %s", runtime.GOOS)
	}
	file := filepath.Join(t.TempDir(), "qemu")
	if err := host.WriteExecutable(file, []byte("#!/bin/sh\n"+script)); err != nil {
		t.Fatal(err)
	}
	return &emulate.Program{Emulator: &emulate.Emulator{Class: "linux/arm64/v8+qemu", Arch: "arm64", Launch: emulate.Launch{Path: file}}, Path: "program"}
}

func TestAsk(t *testing.T) {
	t.Setenv("QEMU_CPU", "other")
	t.Setenv("TASSADAR_DATA", "/elsewhere")
	out, err := program(t, `echo "$* [$QEMU_CPU$TASSADAR_DATA]"`).Ask(t.Context(), "machine")
	if want := "program --json machine []\n"; err != nil || string(out) != want {
		t.Errorf("%q, %v, want %q", out, err, want)
	}
	_, err = program(t, `echo note >&2; echo '{"error":{"code":"key_revoked","message":"no","next":"stop"}}' >&2; exit 2`).Ask(t.Context())
	if tassadar.CodeOf(err) != tassadar.KeyRevoked || tassadar.NextOf(err) != "stop" || !strings.Contains(err.Error(), "no") {
		t.Errorf("%v, next %q", err, tassadar.NextOf(err))
	}
	_, err = program(t, `echo "Invalid ELF image" >&2; exit 255`).Ask(t.Context())
	if tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), "Invalid ELF image") {
		t.Errorf("%v", err)
	}
	late, stop := context.WithTimeoutCause(t.Context(), 100*time.Millisecond, tassadar.Errorf(tassadar.RunAbandoned, "late"))
	defer stop()
	if _, err := program(t, "exec sleep 600").Ask(late); tassadar.CodeOf(err) != tassadar.RunAbandoned {
		t.Errorf("%v", err)
	}
	interrupted, interrupt := context.WithCancelCause(t.Context())
	time.AfterFunc(100*time.Millisecond, func() { interrupt(errors.New("a signal")) })
	if _, err := program(t, "exec sleep 600").Ask(interrupted); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := program(t, "exit 0").Ask(cancelled); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

func TestMeasureBroken(t *testing.T) {
	if err := program(t, "kill -9 $$").Measure(t.Context()); tassadar.CodeOf(err) != tassadar.RunFailed || !strings.Contains(err.Error(), "killed") {
		t.Errorf("%v", err)
	}
}

// An interrupted program has time to sign, is interrupted once it listens, and leaves
// nothing behind.
func TestMeasureInterrupted(t *testing.T) {
	signed := filepath.Join(t.TempDir(), "signed")
	p := program(t, `sleep 0.3
trap 'echo it > `+signed+`; exit 2' INT
echo begun >&2
sleep 600 & wait`)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	start := time.Now()
	if err := p.Measure(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("it took %s", took)
	}
	if _, err := os.Stat(signed); err != nil {
		t.Errorf("nothing was signed: %v", err)
	}
}
