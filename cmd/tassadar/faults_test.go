package main

import (
	"errors"
	"os"
	"os/exec"
	"testing"
	"time"

	"tassadar/internal/testing/faults"
	"tassadar/internal/testing/fileops"
	"tassadar/internal/testing/host"
)

// TestFaults makes a few trials of every kind of fault; make faults makes all of them.
func TestFaults(t *testing.T) {
	t.Parallel()
	onLinux(t)
	host.Namespaces(t)
	program, err := exec.LookPath("tassadar")
	if err != nil {
		t.Fatal(err)
	}
	o := &faults.Options{Program: program, Class: classHere(t), Dir: t.TempDir(), Seed: uint64(time.Now().UnixNano()), AtOnce: 2,
		Said: func(r *faults.Row) { t.Logf("%s, %s: %d trials, %d hit", r.Kind, r.Command, r.Trials, r.Hit) },
		Trials: func(k *faults.Kind) int {
			switch {
			case os.Getenv("TASSADAR_SOAK") != "":
				return 12
			case k.Command == "run" || k.Command == "publish" && k.Name != "clock" && k.Name != "read-only" && k.Name != "full disk":
				return 2
			case k.Name == "kill -9" || k.Name == "power cut" || k.Name == "quota":
				return 1
			}
			return 0
		}}
	t.Logf("seed %d", o.Seed)
	rows, err := faults.Campaign(t.Context(), o, faults.Kinds())
	if errors.Is(err, fileops.ErrUnsupported) {
		host.Missing(t, "%v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	hit := 0
	for _, r := range rows {
		hit += r.Hit
		if !r.Well() {
			t.Errorf("%+v", *r)
		}
	}
	if hit < len(rows)/3 {
		t.Errorf("faults met a command %d times in %d kinds", hit, len(rows))
	}
}
