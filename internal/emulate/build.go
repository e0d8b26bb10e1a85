package emulate

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/tempdir"
)

const (
	// buildTime bounds building this program from nothing on a slow host.
	buildTime = 20 * time.Minute
	// messageBytes bounds how much of the compiler's message an error carries.
	messageBytes = 4 << 10
)

// Build builds this program for the emulator's architecture from the sources that it
// was built from itself, which a checkout has. Errors: toolchain_unavailable where
// these or the Go compiler are not here, toolchain_failure.
func (e *Emulator) Build(ctx context.Context, out string) error {
	unavailable := func(format string, args ...any) error {
		return tassadar.WithNext(tassadar.Errorf(tassadar.ToolchainUnavailable, format, args...),
			fmt.Sprintf("Build it in a checkout of this version: CGO_ENABLED=0 GOOS=linux GOARCH=%s go build -o FILE ./cmd/tassadar; then add --emulate-program FILE.", e.Arch))
	}
	root, err := source()
	if err != nil {
		return unavailable("this program cannot be built for %s here: %w", e.Arch, err)
	}
	compiler, err := exec.LookPath("go")
	if err != nil {
		return unavailable("this program cannot be built for %s here: %w", e.Arch, err)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, buildTime, tassadar.Errorf(tassadar.ToolchainFailure, "the compiler had not ended after %s", buildTime))
	defer cancel()
	cmd := exec.Command(compiler, "build", "-buildvcs=false", "-o", out, "./cmd/tassadar")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH="+e.Arch, "GOAMD64=v1")
	_, said, err := run(ctx, cmd, 0, reapLimit)
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("build for %s: %w", e.Arch, ended(ctx))
	case tempdir.Check() != nil:
		return tempdir.Check()
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.ToolchainFailure, "build for %s: %w: %s", e.Arch, err, said[max(0, len(said)-messageBytes):]),
		"See what the compiler says; --emulate-program FILE takes a program that was built elsewhere.")
}

// source is the root of the module that this program was built from.
func source() (string, error) {
	_, file, _, ok := runtime.Caller(0)
	if !ok || !filepath.IsAbs(file) {
		return "", fmt.Errorf("it does not know where its sources are")
	}
	root := filepath.Dir(filepath.Dir(filepath.Dir(file)))
	data, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", fmt.Errorf("its sources are not here: %w", err)
	}
	if first, _, _ := strings.Cut(string(data), "\n"); strings.TrimSpace(first) != "module tassadar" {
		return "", fmt.Errorf("%s is another module", root)
	}
	return root, nil
}
