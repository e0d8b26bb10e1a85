package machine_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/machine"
	"tassadar/internal/testing/host"
)

// build builds the program that prints what Detect says.
func build(t *testing.T, goarch string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "print-"+goarch)
	cmd := exec.CommandContext(t.Context(), "go", "build", "-o", name, "./testdata/print")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH="+goarch)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", cmd, err, out)
	}
	return name
}

// detect runs a command that prints what Detect says, or a reason code.
func detect(t *testing.T, env []string, name string, args ...string) (machine.Machine, string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Env = append(os.Environ(), env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if code := strings.TrimSpace(string(out)); err != nil && tassadar.Code(code).Known() {
		return machine.Machine{}, code
	}
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, stderr.String())
	}
	var m machine.Machine
	if err := json.Unmarshal(out, &m); err != nil {
		t.Fatal(err)
	}
	return m, ""
}

func TestDetect(t *testing.T) {
	m, err := machine.Detect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := fmt.Sprintf("%s/%s/%s", runtime.GOOS, runtime.GOARCH, m.Level)
	if m.Emulated {
		want += "+qemu"
	}
	if m.Class != want || m.OS != runtime.GOOS || m.Arch != runtime.GOARCH {
		t.Errorf("class %s of %+v, want %s", m.Class, m, want)
	}
	if runtime.GOARCH == "amd64" && (len(m.Level) != 2 || m.Level < "v1" || m.Level > "v4") {
		t.Errorf("level %q", m.Level)
	}
	if (m.Host == "") != (m.HostCode == tassadar.MachineIDUnavailable) || m.Host != "" && len(m.Host) != 64 {
		t.Errorf("host %q, code %q", m.Host, m.HostCode)
	}
	if m.Cores < 1 || m.Kernel == "" {
		t.Errorf("%d cores, kernel %q", m.Cores, m.Kernel)
	}
	again, err := machine.Detect(t.Context())
	if err != nil || again.Host != m.Host || again.Class != m.Class {
		t.Errorf("again: %+v, %v", again, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := machine.Detect(ctx); err == nil {
		t.Error("a cancelled context: no error")
	}
}

func TestUnderQEMU(t *testing.T) {
	if runtime.GOOS != "linux" {
		host.Missing(t, "qemu's user mode: this is %s", runtime.GOOS)
	}
	native, err := machine.Detect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		goarch, qemu, want string
		args               []string
	}{
		{"arm64", "qemu-aarch64-static", "linux/arm64/v8+qemu", nil},
		{"riscv64", "qemu-riscv64-static", "linux/riscv64/base+qemu", nil},
		{"s390x", "qemu-s390x-static", "linux/s390x/base+qemu", nil},
		{"amd64", "qemu-x86_64-static", "linux/amd64/v2+qemu", []string{"-cpu", "Nehalem"}},
	} {
		t.Run(c.goarch, func(t *testing.T) {
			qemu, err := exec.LookPath(c.qemu)
			if err != nil {
				host.Missing(t, "qemu-user-static: %v", err)
			}
			program := build(t, c.goarch)
			m, code := detect(t, nil, qemu, append(c.args, program)...)
			if m.Class != c.want || !m.Emulated || m.Emulator != c.qemu {
				t.Errorf("got %+v (%s), want %s", m, code, c.want)
			}
			data, err := os.ReadFile(qemu)
			if err != nil {
				t.Fatal(err)
			}
			if got, want := m.Evidence["emulator_digest"], string(tassadar.DigestBytes(data)); got != want || filepath.Base(m.Evidence["emulator_path"]) != c.qemu {
				t.Errorf("emulator %s with digest %s, want %s", m.Evidence["emulator_path"], got, want)
			}
			if m.Host != native.Host {
				t.Errorf("host %q, want that of the host, %q", m.Host, native.Host)
			}
			// qemu by another name hides its name; that is not native either.
			renamed := filepath.Join(t.TempDir(), "harmless")
			if err := host.WriteExecutable(renamed, data); err != nil {
				t.Fatal(err)
			}
			if m, code := detect(t, nil, renamed, append(c.args, program)...); code != string(tassadar.EmulationContradiction) {
				t.Errorf("renamed: %+v (%q), want %s", m, code, tassadar.EmulationContradiction)
			}
		})
	}
}

func TestNativeProgramNamedQEMU(t *testing.T) {
	if runtime.GOOS != "linux" {
		host.Missing(t, "Linux: this is %s", runtime.GOOS)
	}
	program := build(t, runtime.GOARCH)
	renamed := filepath.Join(t.TempDir(), "qemu-s390x")
	if err := os.Rename(program, renamed); err != nil {
		t.Fatal(err)
	}
	m, code := detect(t, nil, renamed)
	if runtime.GOARCH == "amd64" && code != string(tassadar.EmulationContradiction) {
		t.Errorf("got %+v (%q), want %s", m, code, tassadar.EmulationContradiction)
	}
}

// Nothing in the environment changes what is detected.
func TestEnvironment(t *testing.T) {
	program := build(t, runtime.GOARCH)
	empty := t.TempDir()
	var env []string
	for _, name := range []string{"HOST_PROC", "HOST_SYS", "HOST_ETC", "HOST_VAR", "HOST_RUN", "HOST_DEV", "HOST_ROOT"} {
		env = append(env, name+"="+empty)
	}
	want, _ := detect(t, nil, program)
	got, _ := detect(t, env, program)
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// In a mount namespace with another machine id the host is another one.
func TestHostID(t *testing.T) {
	unshare, err := exec.LookPath("unshare")
	if err != nil {
		host.Missing(t, "unshare: %v", err)
	}
	flags := []string{"-m"}
	if os.Geteuid() != 0 {
		flags = []string{"-rm"}
	}
	if out, err := exec.CommandContext(t.Context(), unshare, append(flags, "true")...).CombinedOutput(); err != nil {
		host.Missing(t, "mount namespaces: %v %s", err, out)
	}
	if _, err := os.Stat("/etc/machine-id"); err != nil {
		host.Missing(t, "a machine id to cover: %v", err)
	}
	program := build(t, runtime.GOARCH)
	in := func(contents string) machine.Machine {
		t.Helper()
		id := filepath.Join(t.TempDir(), "machine-id")
		if err := os.WriteFile(id, []byte(contents), 0o644); err != nil {
			t.Fatal(err)
		}
		text := "set -e\nmount --bind " + id + " /etc/machine-id\n"
		m, _ := detect(t, nil, unshare, append(flags, "sh", "-c", text+"exec "+program)...)
		return m
	}
	here, _ := detect(t, nil, program)
	first, again, second := in("11111111111111111111111111111111\n"), in("11111111111111111111111111111111\n"), in("22222222222222222222222222222222\n")
	if first.Host == "" || first.Host != again.Host || first.Host == second.Host || first.Host == here.Host {
		t.Errorf("hosts here %q, first %q and %q, second %q", here.Host, first.Host, again.Host, second.Host)
	}
	if strings.Contains(first.Host, "1111111111111111") {
		t.Errorf("the host id %q shows the machine id", first.Host)
	}
	for _, contents := range []string{"", "\n", "uninitialized\n", "00000000000000000000000000000000\n"} {
		if m := in(contents); m.Host != "" || m.HostCode != tassadar.MachineIDUnavailable || m.Class != here.Class {
			t.Errorf("machine id %q: host %q, code %q, class %s", contents, m.Host, m.HostCode, m.Class)
		}
	}
}
