// Package emulate starts this program, built for another architecture, under an
// emulator of this host, so that what it measures there is a worker's word like any
// other. Start with [Classes] and [Find].
//
// The launcher says which file it starts as the emulator ([Launch]), and what runs
// inside compares that with what the kernel shows it: neither is believed alone. What
// an emulated worker measures is no machine's performance.
package emulate

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Suffix marks the classes of emulated machines.
const Suffix = "+qemu"

// All names every emulated class that a policy declares.
const All = "all"

// Package has the emulators on Debian and Ubuntu.
const Package = "qemu-user-static"

// programs are the emulators of qemu's user mode by GOARCH, of the architectures of 64
// bits that this program is built for.
var programs = map[string]string{
	"amd64": "x86_64", "arm64": "aarch64", "loong64": "loongarch64", "ppc64le": "ppc64le", "riscv64": "riscv64", "s390x": "s390x",
}

// processors are the arguments by which an emulator shows a level that is not its
// own choice.
var processors = map[string][]string{"linux/amd64/v2": {"-cpu", "Nehalem"}}

// Emulator is an emulator of this host for a machine class.
type Emulator struct {
	Class  string // with [Suffix]
	Arch   string // GOARCH
	Launch Launch // its file
	args   []string
}

// Classes lists the emulated classes of a policy that a name means: one, with or
// without [Suffix], or [All]. The error carries outside_declared_envelope.
func Classes(p *tassadar.Policy, name string) ([]string, error) {
	var declared []string
	for _, c := range p.Cells() {
		if strings.HasSuffix(c.Machine, Suffix) && !slices.Contains(declared, c.Machine) {
			declared = append(declared, c.Machine)
		}
	}
	slices.Sort(declared)
	if name == All && len(declared) > 0 {
		return declared, nil
	}
	class := strings.TrimSuffix(name, Suffix) + Suffix
	switch {
	case slices.Contains(declared, class):
		return []string{class}, nil
	case len(declared) == 0:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "the policy declares no emulated machine class"),
			"Declare cells with machines such as linux/arm64/v8"+Suffix+" in an envelope.")
	}
	return nil, tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "the policy does not declare %s%s", class, text.Meant(class, declared)),
		"Give one of "+strings.Join(declared, ", ")+", or "+All+".")
}

// Find finds the emulator of a class on this host. The error carries
// backend_unavailable.
func Find(class string) (*Emulator, error) {
	unavailable := func(next, format string, args ...any) error {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BackendUnavailable, format, args...), next)
	}
	native := strings.TrimSuffix(class, Suffix)
	part := strings.Split(native, "/")
	if len(part) != 3 || part[0] != "linux" || programs[part[1]] == "" {
		return nil, unavailable("Measure on a machine of that class: tassadar assign.", "this program knows no emulator for %s", class)
	}
	if runtime.GOOS != "linux" {
		return nil, unavailable("Emulate on Linux.", "user mode emulation of %s needs Linux, this is %s", class, runtime.GOOS)
	}
	e := &Emulator{Class: native + Suffix, Arch: part[1], args: processors[native]}
	name := "qemu-" + programs[e.Arch]
	for _, program := range []string{name + "-static", name} {
		found, err := exec.LookPath(program)
		if err != nil {
			continue
		}
		if e.Launch, err = launchOf(found); err != nil {
			return nil, unavailable("Install "+Package+" again.", "the emulator for %s: %w", class, err)
		}
		return e, nil
	}
	return nil, unavailable("Install it: apt-get install "+Package+"; elsewhere the package of qemu's user mode.",
		"no emulator for %s is here: %s-static is missing", class, name)
}

// Launch is the file of an emulator, as who started it says.
type Launch struct {
	Path   string // absolute, links followed
	Digest tassadar.Digest
}

// launchOf looks at a file.
func launchOf(found string) (Launch, error) {
	path, err := filepath.Abs(found)
	if err != nil {
		return Launch{}, err
	}
	if path, err = filepath.EvalSymlinks(path); err != nil {
		return Launch{}, err
	}
	f, err := os.Open(path)
	if err != nil {
		return Launch{}, err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return Launch{}, err
	}
	return Launch{path, tassadar.Digest(fmt.Sprintf("sha256:%x", h.Sum(nil)))}, nil
}

// Command is what starts a program of a class under it: the emulator with its arguments.
func (l Launch) Command(class string) []string {
	return append([]string{l.Path}, processors[strings.TrimSuffix(class, Suffix)]...)
}

// String is the form that [ParseLaunch] reads.
func (l Launch) String() string { return string(l.Digest) + "," + l.Path }

// ParseLaunch reads a launch: digest, comma, path.
func ParseLaunch(s string) (Launch, error) {
	digest, path, _ := strings.Cut(s, ",")
	l := Launch{path, tassadar.Digest(digest)}
	if !l.Digest.Valid() || !filepath.IsAbs(path) || tassadar.Printable(path) != path {
		return Launch{}, tassadar.Errorf(tassadar.BadUse, "emulator %q: want sha256:DIGEST,/PATH", tassadar.Printable(s))
	}
	return l, nil
}

// The evidence of a machine that tells of its emulator: what it sees itself, and
// what its launcher said.
const (
	seenDigest = "emulator_digest"
	saidPath   = "launcher_path"
	saidDigest = "launcher_digest"
)

// Confirm compares what a launcher said with what the machine shows from inside, and
// adds it to the machine's evidence. The error carries emulation_contradiction.
func (l Launch) Confirm(m *evidence.Machine) error {
	contradiction := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.EmulationContradiction, "started under %s: "+format, append([]any{l.Path}, args...)...)
	}
	seen := tassadar.Digest(m.Evidence[seenDigest])
	switch {
	case !m.Emulated:
		return contradiction("no emulation is to be seen")
	case seen == "":
		return contradiction("%s is to be seen, and no program of it", m.Emulator)
	case seen != l.Digest:
		return contradiction("the emulator that runs is %s with digest %s, the one that was started has %s", m.Emulator, seen.Short(), l.Digest.Short())
	}
	m.Evidence[saidPath], m.Evidence[saidDigest] = l.Path, string(l.Digest)
	return nil
}

// Check refuses a machine that is not what this emulator emulates on this host:
// emulation_contradiction, or machine_class_mismatch where it is another class.
func (e *Emulator) Check(m *evidence.Machine, host string) error {
	shown := *m
	shown.Evidence = map[string]string{seenDigest: m.Evidence[seenDigest]}
	if err := e.Launch.Confirm(&shown); err != nil {
		return err
	}
	switch {
	case m.Class != e.Class:
		return tassadar.WithNext(tassadar.Errorf(tassadar.MachineClassMismatch, "under %s this program finds %s, not %s", e.Launch.Path, m.Class, e.Class),
			"Declare the class that the emulator shows, or measure on a machine of the other one: tassadar assign.")
	case m.Host != host:
		return tassadar.Errorf(tassadar.EmulationContradiction, "the emulated machine shows host id %.12s, its host %.12s", m.Host, host)
	}
	return nil
}
