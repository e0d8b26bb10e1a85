// Package ociregistry starts an OCI registry for tests, as a process of its own. Start with
// [Start].
package ociregistry

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"tassadar/internal/testing/host"
)

var port = regexp.MustCompile(`serving on port (\d+)`)

// Start starts go-containerregistry's registry, which keeps everything in memory, and
// returns its HOST:PORT. It ends with the test.
func Start(t testing.TB) string {
	t.Helper()
	cmd := exec.Command(program(t), "-port", "0")
	said, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	found := make(chan string, 1)
	go func() {
		lines := bufio.NewScanner(said)
		for lines.Scan() {
			if m := port.FindStringSubmatch(lines.Text()); m != nil {
				found <- "localhost:" + m[1]
				break
			}
		}
		_, _ = io.Copy(io.Discard, said) // it logs every request
	}()
	select {
	case at := <-found:
		return at
	case <-time.After(time.Minute):
		t.Fatal("the registry does not say its port")
	}
	return ""
}

// program is where scripts/deps.sh installs the registry.
func program(t testing.TB) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(cache, "tassadar", "bin", "registry")
	if _, err := os.Stat(path); err != nil {
		host.Missing(t, "an OCI registry: %v (go install github.com/google/go-containerregistry/cmd/registry)", err)
	}
	return path
}
