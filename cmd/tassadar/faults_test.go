package main

import (
	"errors"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"tassadar/internal/testing/faults"
	"tassadar/internal/testing/fileops"
	"tassadar/internal/testing/host"
)

// short are the kinds and commands of which a trial each is part of every run of the tests.
var short = []string{
	"kill -9, run", "power cut, publish", "quota, import", "full disk, run", "read-only, publish", "clock, withdraw", "two at once, run",
	"index torn from its log, run", "log torn from its index, run", "copied, and both go on, publish",
}

// TestFaults makes a trial of every kind of fault; make faults makes all of them.
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
			if os.Getenv("TASSADAR_SOAK") != "" {
				return 12
			}
			if slices.Contains(short, k.Name+", "+k.Command) {
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
	if len(rows) < len(short) || hit < len(rows)/3 {
		t.Errorf("faults met a command %d times in %d of %d kinds", hit, len(rows), len(short))
	}
}
