package wazero

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"tassadar"
)

const modulePath = "github.com/tetratelabs/wazero"

// buildID is what decides the machine code of an engine that is linked in.
type buildID struct {
	Module  string `json:"module"`
	Version string `json:"version"`
	// Sum is the h1 checksum of the module's files. Executable stands in for it
	// in programs that do not list their modules, such as test binaries.
	Sum        string            `json:"sum,omitempty"`
	Executable tassadar.Digest   `json:"executable,omitempty"`
	Go         string            `json:"go"`
	OS         string            `json:"os"`
	Arch       string            `json:"arch"`
	Settings   map[string]string `json:"settings"` // of the compiler, such as GOAMD64
}

// identity reads out of this program what wazero it contains. source is the
// path of wazero's source file in a frame of the call stack, which holds the
// version of the module. The error carries backend_unavailable where the
// program does not say, because nobody could then tell what was measured.
func (b *Backend) identity(source string) (buildID, error) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return buildID{}, tassadar.Errorf(tassadar.BackendUnavailable, "wazero: this program was built without module information")
	}
	if len(info.Deps) > 0 {
		return identify(info)
	}
	sum, err := b.executable()
	if err != nil {
		return buildID{}, tassadar.Errorf(tassadar.BackendUnavailable, "wazero: this program lists no modules, and its file cannot be digested: %w", err)
	}
	_, rest, _ := strings.Cut(source, modulePath+"@")
	version, _, ok := strings.Cut(rest, "/")
	if !ok {
		return buildID{}, tassadar.Errorf(tassadar.BackendUnavailable, "wazero: this program does not say which version of %s it contains", modulePath)
	}
	id := newBuildID(info)
	id.Module, id.Version, id.Executable = modulePath, version, sum
	return id, nil
}

// digestExecutable digests the file of this program.
func digestExecutable() (tassadar.Digest, error) {
	path, err := os.Executable()
	if err != nil {
		return "", err
	}
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("read %s: %w", path, err)
	}
	return tassadar.Digest(fmt.Sprintf("sha256:%x", h.Sum(nil))), nil
}

// identify finds wazero, or what replaces it, among the modules of a program.
func identify(info *debug.BuildInfo) (buildID, error) {
	i := slices.IndexFunc(info.Deps, func(m *debug.Module) bool { return m.Path == modulePath })
	if i < 0 {
		return buildID{}, tassadar.Errorf(tassadar.BackendUnavailable, "wazero: this program does not list %s among its modules", modulePath)
	}
	m := info.Deps[i]
	if m.Replace != nil {
		m = m.Replace
	}
	// A replacement by a directory has neither: its contents are not known.
	if m.Version == "" || m.Sum == "" {
		return buildID{}, tassadar.Errorf(tassadar.BackendUnavailable, "wazero: module %s (version %q) has no checksum, so its code is not identified", m.Path, m.Version)
	}
	id := newBuildID(info)
	id.Module, id.Version, id.Sum = m.Path, m.Version, m.Sum
	return id, nil
}

func newBuildID(info *debug.BuildInfo) buildID {
	id := buildID{Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH, Settings: map[string]string{}}
	for _, s := range info.Settings {
		switch s.Key {
		case "GOAMD64", "GOARM64", "GO386", "GOARM", "GOPPC64", "GORISCV64", "GOMIPS", "GOMIPS64",
			"GOEXPERIMENT", "-compiler", "-gcflags", "-tags", "-race", "-cover", "-msan", "-asan":
			id.Settings[s.Key] = s.Value
		}
	}
	return id
}
