package host_test

import (
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"tassadar/internal/testing/host"
)

// TestWriteExecutable: what was written starts, while others start processes.
func TestWriteExecutable(t *testing.T) {
	t.Parallel()
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			dir := t.TempDir()
			for range 50 {
				name := filepath.Join(dir, "program")
				if err := host.WriteExecutable(name, []byte("#!/bin/sh\nexit 0\n")); err != nil {
					t.Error(err)
				}
				if err := exec.Command(name).Run(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
}
