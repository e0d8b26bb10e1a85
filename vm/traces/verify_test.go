package traces

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
)

func TestVerifyPeer(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	for _, name := range vmtest.PeerPrograms {
		prefix, trace := vmtest.PeerTokens(t, m, name)
		for _, workers := range []int{1, 2, 3} {
			start := time.Now()
			v, err := Verify(ctx, x, trace, VerifyOptions{Prompt: len(prefix), Workers: workers})
			if err != nil {
				t.Fatal(err)
			}
			if v.At != -1 || v.Checked != len(trace)-len(prefix) {
				t.Errorf("%s, %d workers: %+v", name, workers, v)
			}
			t.Logf("%s, %d workers: %.2f M/s", name, workers, float64(len(trace))/time.Since(start).Seconds()/1e6)
		}
	}
	prefix, trace := vmtest.PeerTokens(t, m, "collatz")
	for _, tc := range []struct {
		name string
		edit func([]vm.Token) []vm.Token
		at   int
	}{
		{"wrong", func(x []vm.Token) []vm.Token { x[30000] ^= 1; return x }, 30000},
		{"wrong first", func(x []vm.Token) []vm.Token { x[len(prefix)] ^= 1; return x }, len(prefix)},
		{"missing last", func(x []vm.Token) []vm.Token { return x[:len(x)-1] }, len(trace) - 1},
		{"missing", func(x []vm.Token) []vm.Token { return slices.Delete(x, 20000, 20003) }, 20000},
		{"extra last", func(x []vm.Token) []vm.Token { return append(x, x[0]) }, len(trace)},
		{"extra", func(x []vm.Token) []vm.Token { return slices.Insert(x, 25000, x[0]) }, 25000},
	} {
		v, err := Verify(ctx, x, tc.edit(slices.Clone(trace)), VerifyOptions{Prompt: len(prefix), Workers: 2})
		if err != nil {
			t.Fatal(err)
		}
		if v.At != tc.at {
			t.Errorf("%s: found at %d, want %d", tc.name, v.At, tc.at)
		}
		var e *vm.Error
		if !errors.As(v.Err(m), &e) || e.Code != vm.CodeTraceDiffers {
			t.Errorf("%s: %v", tc.name, v.Err(m))
		}
	}
}

func TestReplayPeer(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	prefix, trace := vmtest.PeerTokens(t, m, "fibonacci")
	const size = 1000
	snaps, err := Snapshots(ctx, x, trace, size)
	if err != nil {
		t.Fatal(err)
	}
	digest := m.Digest()
	for i := range len(snaps) - 1 {
		end, v, err := ReplayWindow(ctx, x, snaps[i], snaps[i].Root(digest), trace[:snaps[i+1].Position], VerifyOptions{Prompt: min(len(prefix), snaps[i+1].Position)})
		if err != nil {
			t.Fatal(err)
		}
		if v.At != -1 {
			t.Errorf("window %d: %+v", i, v)
		}
		if end.Root(digest) != snaps[i+1].Root(digest) {
			t.Errorf("window %d ends in root %v, want %v", i, end.Root(digest), snaps[i+1].Root(digest))
		}
	}
	edited := snaps[3]
	edited.Records = slices.Clone(edited.Records)
	edited.Records[100] ^= 1
	if _, _, err := ReplayWindow(ctx, x, edited, snaps[3].Root(digest), trace, VerifyOptions{Prompt: len(prefix)}); err == nil {
		t.Error("an edited snapshot was accepted")
	}
}
