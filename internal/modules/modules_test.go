package modules

import (
	"context"
	"errors"
	"maps"
	"os"
	"slices"
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
	m := New(bundle, false)
	list, families := m.Wanted(t.Context(), cells)
	if len(list) == 0 && os.Getenv("TASSADAR_REQUIRE") != "all" {
		t.Skip("missing: every toolchain")
	}
	if len(list) == 0 || len(families) == 0 || !slices.IsSorted(families) {
		t.Fatalf("%d modules are wanted, of %v", len(list), families)
	}
	m.Build(t.Context(), list)
	built := len(m.built)
	if built != len(list) {
		t.Fatalf("built %d modules of %d", built, len(list))
	}
	for _, c := range cells {
		profile, _ := bundle.Policy.Profile(c.Profile)
		for _, mod := range of(profile, c.Toolchain) {
			if _, err := m.find(t.Context(), c.Toolchain); err != nil {
				continue
			}
			// Nothing is left to build: a build under a context that has ended fails.
			ended, cancel := context.WithCancel(t.Context())
			cancel()
			if b, err := m.Get(ended, mod); err != nil || b.Prebuilt && mod.Build != nil && mod.Build.Toolchain == c.Toolchain {
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

// What is not part of the program is compiled only where the operator said so.
func TestSourcesFromElsewhere(t *testing.T) {
	bundle, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	module := func() tassadar.Module {
		for i := range bundle.Policy.Profiles {
			for _, c := range bundle.Policy.Cells() {
				for _, m := range of(&bundle.Policy.Profiles[i], c.Toolchain) {
					if bundle.Sources[m.Digest].Builtin && m.Build != nil {
						return m
					}
				}
			}
		}
		t.Fatal("no module of the policy has sources")
		return tassadar.Module{}
	}()
	elsewhere := *bundle
	elsewhere.Sources = maps.Clone(bundle.Sources)
	source := elsewhere.Sources[module.Digest]
	source.Builtin = false
	elsewhere.Sources[module.Digest] = source
	if !New(bundle, false).sourced(module) || New(&elsewhere, false).sourced(module) || !New(&elsewhere, true).sourced(module) {
		t.Error("sources are compiled or left alone against what the operator said")
	}
	if b, err := New(&elsewhere, false).Get(t.Context(), module); err != nil || !b.Prebuilt || tassadar.DigestBytes(b.Bytes) != module.Digest {
		t.Errorf("%v, prebuilt %t", err, b.Prebuilt)
	}
	if _, err := New(bundle, false).Get(t.Context(), tassadar.Module{Digest: tassadar.DigestBytes([]byte("none"))}); tassadar.CodeOf(err) != tassadar.EvidenceIncomplete {
		t.Errorf("a module that is not here: %v", err)
	}
}
