package toolchain

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// goArguments composes the one command line of the families of Go: a library whose
// functions marked //go:wasmexport are exports. It imports from WASI, and whoever
// calls it calls _initialize first. What WebAssembly has beyond 1.0 is the
// compiler's own choice: there is no level and no set of features to ask for.
func goArguments(output string, sources []string) []string {
	return append([]string{"build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", output}, sources...)
}

var goVersionForm = regexp.MustCompile(`go version go(([0-9]+\.[0-9]+)\S*)`)

// findGo tries every go on the path. Another version than its own is never fetched.
func findGo(ctx context.Context, f family) (Toolchain, error) {
	return f.first(ctx, allOnPath("go"), probeGo, "no go on the path")
}

func probeGo(ctx context.Context, f family, program string) (Toolchain, error) {
	printed, err := askGo(ctx, program, "version")
	if err != nil {
		return nil, err
	}
	m := goVersionForm.FindStringSubmatch(printed)
	if m == nil {
		return nil, fmt.Errorf("%s does not print a version of Go", program)
	}
	if m[2] != f.version {
		return nil, fmt.Errorf("%s is version %s", program, m[1])
	}
	printed, err = askGo(ctx, program, "env", "GOROOT", "GOTOOLDIR")
	if err != nil {
		return nil, err
	}
	root, tools, ok := strings.Cut(printed, "\n")
	if !ok {
		return nil, fmt.Errorf("%s names no root and no tools", program)
	}
	// The packages of the standard library are those of the version.
	programs := map[string]string{"go": program, "library": filepath.Join(root, "VERSION")}
	for role, name := range map[string]string{"compiler": "compile", "assembler": "asm", "linker": "link"} {
		programs[role] = filepath.Join(strings.TrimSpace(tools), name)
	}
	digests, digest, err := digestPrograms(programs)
	if err != nil {
		return nil, err
	}
	return &adapter{
		status:    Status{Family: f.String(), Available: true, Version: m[1], Program: program, Digest: digest},
		short:     f.short(),
		name:      "go",
		arguments: goArguments,
		programs:  digests,
		environment: func(dir string) []string {
			return append(goEnvironment(dir), "GOOS=wasip1", "GOARCH=wasm", "GOROOT="+root)
		},
	}, nil
}

// goEnvironment is what go needs, and what keeps it from this host's settings: its
// cache is empty, so that everything is compiled, and it fetches nothing.
func goEnvironment(dir string) []string {
	return []string{
		"HOME=" + dir, "GOCACHE=" + filepath.Join(dir, ".cache"), "GOPATH=" + filepath.Join(dir, ".path"), "GOENV=off",
		"GOFLAGS=", "GOPROXY=off", "GOTOOLCHAIN=local", "GO111MODULE=off", "GOWORK=off", "CGO_ENABLED=0", "GOWASM=", "GOEXPERIMENT=",
	}
}

// askGo asks go about itself, in a folder and with an environment of its own.
func askGo(ctx context.Context, program string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, probeTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, args...)
	temp := os.TempDir()
	cmd.Dir = temp
	cmd.Env = append(environment(temp), goEnvironment(filepath.Join(temp, "tassadar-none"))...) // nothing is written there
	var out answer
	cmd.Stdout = &out
	return out.of(ctx, cmd)
}

// goOnPath lists the version of the first go on the path.
func goOnPath(ctx context.Context) []string {
	program, err := exec.LookPath("go")
	if err != nil {
		return nil
	}
	printed, err := askGo(ctx, program, "version")
	if m := goVersionForm.FindStringSubmatch(printed); err == nil && m != nil {
		return []string{m[2]}
	}
	return nil
}
