package traces

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/float"
	"tassadar/vm/generate"
	"tassadar/vm/internal/vmtest"
)

// digestLines names everything that has to come out the same on every
// host: traces, states and generated code; of fewer models with -short.
func digestLines(t *testing.T) []string {
	t.Helper()
	ctx := context.Background()
	var lines []string
	add := func(name string, parts ...any) {
		h := sha256.New()
		for _, p := range parts {
			fmt.Fprintln(h, p)
		}
		lines = append(lines, fmt.Sprintf("%s %x", name, h.Sum(nil)))
	}
	seeds, programs := uint64(40), vmtest.PeerPrograms[:3]
	if testing.Short() {
		seeds, programs = 12, programs[:2]
	}
	for seed := range seeds {
		m := vmtest.GenerateModel(vmtest.NewRand(seed))
		add(fmt.Sprint("generated ", seed, " model"), m.Digest())
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatal(err)
		}
		trace, err := Run(ctx, m, x, []vm.Token{0, 1, 2, 3}, 200, nil)
		add(fmt.Sprint("generated ", seed, " trace"), trace, err)
		if snaps, err := Snapshots(ctx, x, trace, 50); err == nil {
			for i := range snaps {
				add(fmt.Sprint("generated ", seed, " root ", i), snaps[i].Root(m.Digest()))
			}
		}
		for _, order := range []float.Order{float.Plain, float.Blocked} {
			f := float.New(m, order, nil)
			trace, err := Run(ctx, m, f, []vm.Token{0, 1, 2, 3}, 200, nil)
			add(fmt.Sprint("generated ", seed, " ", f.Name()), trace, err)
		}
	}
	m := vmtest.GenerateModel(vmtest.NewRand(7))
	files, err := generate.Files(m, "main")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.Name == "state.go" {
			add("generated 7 "+f.Name, string(f.Data))
		}
	}
	peer := vmtest.NeedPeer(t)
	add("peer model", peer.Digest())
	for _, name := range programs {
		prefix, _ := vmtest.PeerTokens(t, peer, name)
		x, err := exact.New(peer, definition.Maker(peer))
		if err != nil {
			t.Fatal(err)
		}
		trace, err := Run(ctx, peer, x, prefix, 1<<20, nil)
		add("peer "+name+" vm.exact", trace, err)
		snaps, err := Snapshots(ctx, x, trace, 1000)
		if err != nil {
			t.Fatal(err)
		}
		for i := range snaps {
			add(fmt.Sprint("peer ", name, " root ", i), snaps[i].Root(peer.Digest()))
		}
		for _, order := range []float.Order{float.Plain, float.Blocked} {
			f := float.New(peer, order, nil)
			// The last state shows every bit that the tokens do not.
			trace, err := Run(ctx, peer, f, prefix, 1<<20, nil)
			add("peer "+name+" "+f.Name(), trace, err, fmt.Sprintf("%x", f.State()))
		}
	}
	return lines
}

// TestDigests compares with digests that another host wrote.
func TestDigests(t *testing.T) {
	t.Parallel()
	lines := digestLines(t)
	got := strings.Join(lines, "\n") + "\n"
	path := filepath.Join("testdata", "digests.txt")
	if *vmtest.Update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if testing.Short() {
		all := strings.Split(string(want), "\n")
		for _, line := range lines {
			if !slices.Contains(all, line) {
				t.Fatalf("not in %s: %s", path, line)
			}
		}
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Fatalf("line %d:\n got %s\nwant %s", i+1, g[i], w[i])
		}
	}
	if len(g) != len(w) {
		t.Errorf("got %d lines, want %d", len(g), len(w))
	}
}

// TestNumbers: what TestDigests rests on, integers of 128 bits and the encoding of
// weights, where other hosts run it too.
func TestNumbers(t *testing.T) {
	t.Parallel()
	vmtest.CheckInts(t, 20_000)
	vmtest.CheckWeights(t)
}

// TestDigestsElsewhere runs TestDigests and TestNumbers built for other hosts.
func TestDigestsElsewhere(t *testing.T) {
	t.Parallel()
	vmtest.NeedPeer(t)
	vmtest.Elsewhere(t, func(t *testing.T, h *vmtest.Host) {
		if out, err := h.Tests(t, h.BuildTests(t, "."), "^(TestDigests|TestNumbers)$").CombinedOutput(); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
	})
}
