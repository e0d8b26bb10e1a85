package main

import (
	"context"
	"errors"
	"os"
	"strings"
	"sync"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
)

// What several goroutines ask for is made once, and what failed is tried again.
func TestOnce(t *testing.T) {
	var o once[int]
	calls := 0
	fail := errors.New("not yet")
	for range 2 {
		if _, err := o.get(func() (int, error) { calls++; return 0, fail }); !errors.Is(err, fail) {
			t.Fatal(err)
		}
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got, err := o.get(func() (int, error) { calls++; return 7, nil }); got != 7 || err != nil {
				t.Errorf("got %d, %v", got, err)
			}
		})
	}
	wg.Wait()
	if calls != 3 {
		t.Errorf("made %d times, want twice in vain and once", calls)
	}
}

// All that the cells need is built before the first of them is measured, links
// included, each module once; a module without a toolchain here is left to its
// cell.
func TestBuildAll(t *testing.T) {
	t.Parallel()
	bundle, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	var cells []tassadar.Cell
	for _, c := range bundle.Policy.Cells() {
		if strings.Contains(c.Profile, "runtime_support_subset") {
			cells = append(cells, c.Cell)
		}
	}
	m := &modules{bundle: bundle}
	said := []string{}
	m.buildAll(t.Context(), cells, func(format string, _ ...any) { said = append(said, format) })
	built := len(m.built)
	if built == 0 && len(said) == 0 && os.Getenv("TASSADAR_REQUIRE") != "all" {
		t.Skip("missing: every toolchain")
	}
	if built == 0 || len(said) != 2 {
		t.Fatalf("built %d modules and said %q", built, said)
	}
	for _, c := range cells {
		profile, _ := bundle.Policy.Profile(c.Profile)
		for _, mod := range modulesOf(profile, c.Toolchain) {
			if _, err := m.find(t.Context(), c.Toolchain); err != nil {
				continue
			}
			// Nothing is left to build: a build under a context that has ended fails.
			ended, cancel := context.WithCancel(t.Context())
			cancel()
			if b, err := m.get(ended, mod, c.Toolchain); err != nil || b.Prebuilt && mod.Build != nil && mod.Build.Toolchain == c.Toolchain {
				t.Errorf("%s with %s: %v, prebuilt %t", c.Profile, c.Toolchain, err, b.Prebuilt)
			}
		}
	}
	if len(m.built) != built {
		t.Errorf("%d modules were built later", len(m.built)-built)
	}
	linked := false
	profile, _ := bundle.Policy.Profile(cells[0].Profile)
	for i := range profile.Workloads {
		linked = linked || len(profile.Workloads[i].Links) > 0
	}
	if !linked {
		t.Error("no workload of the profile is linked: the test shows less than it says")
	}
}
