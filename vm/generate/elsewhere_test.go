package generate

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tassadar/internal/testing/host"
	"tassadar/vm/internal/vmtest"
)

// TestCompiledElsewhere builds generated code for other hosts and runs a
// program there.
func TestCompiledElsewhere(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	prefix, want := vmtest.PeerTokens(t, m, "addition")
	files, err := Files(m, "main")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, File{"go.mod", []byte("module model\n\ngo 1.26\n")})
	vmtest.Elsewhere(t, func(t *testing.T, h *vmtest.Host) {
		dir := t.TempDir()
		for _, f := range files {
			if err := os.WriteFile(filepath.Join(dir, f.Name), f.Data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		binary := filepath.Join(dir, "model.bin")
		build := exec.Command("go", "build", "-trimpath", "-o", binary, ".") // no folder in it: from the cache when it is built again
		build.Dir = dir
		build.Env = append(append(os.Environ(), "GOWORK=off"), h.Build...)
		if out, err := build.CombinedOutput(); err != nil {
			t.Fatalf("build: %v\n%s", err, out)
		}
		// What runs a program of another host takes it as its argument.
		script := filepath.Join(dir, "run")
		run := h.Command(t, binary)
		text := "#!/bin/sh\nexec " + strings.Join(run.Args, " ") + "\n"
		if err := host.WriteExecutable(script, []byte(text)); err != nil {
			t.Fatal(err)
		}
		c := &Program{m: m, binary: script, digest: m.Digest()}
		got, _, err := c.Run(context.Background(), prefix, 1<<20, 1)
		if err != nil {
			t.Fatal(err)
		}
		vmtest.SameTrace(t, m, got, want)
	})
}
