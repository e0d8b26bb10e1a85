package traces

import (
	"context"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/int128"
	"tassadar/vm/internal/vmtest"
)

// No run goes beyond what its model's ranges are proven for, whatever limit it
// is given, and no longer trace is verified.
func TestHorizon(t *testing.T) {
	t.Parallel()
	peer := vmtest.NeedPeer(t)
	prefix, trace := vmtest.PeerTokens(t, peer, "fibonacci")
	m := *peer
	m.Horizon = len(prefix) + 20
	x, err := exact.New(&m, definition.Maker(&m))
	if err != nil {
		t.Fatal(err)
	}
	got, err := Run(context.Background(), &m, x, prefix, 1<<20, nil)
	if vmtest.CodeOf(err) != vm.CodeTokenLimit || x.Len() != m.Horizon {
		t.Errorf("%d tokens, %v; want %d", len(got), err, m.Horizon)
	}
	if err := x.Append(context.Background(), trace[m.Horizon]); vmtest.CodeOf(err) != vm.CodeTokenLimit {
		t.Errorf("a token beyond: %v", err)
	}
	if _, err := Verify(context.Background(), x, trace, VerifyOptions{Prompt: len(prefix)}); vmtest.CodeOf(err) != vm.CodeTokenLimit {
		t.Errorf("a longer trace: %v", err)
	}
	if m.Digest() != peer.Digest() {
		t.Error("the horizon is part of the digest")
	}
	for _, h := range []int{-1, vm.MaxHorizon + 1} {
		m.Horizon = h
		if _, err := exact.New(&m, definition.Maker(&m)); vmtest.CodeOf(err) != vm.CodeMalformedModel {
			t.Errorf("a horizon of %d: %v", h, err)
		}
	}
}

// A state beyond 128 bits is weights_unsupported on every engine of integers,
// though no prediction needs it, and at the same position.
func TestStateTooLarge(t *testing.T) {
	t.Parallel()
	large := vm.Row{{Slot: 1, Weight: int128.I64(1 << 30)}}
	m := &vm.Model{
		Names: []string{"a", "b"}, Width: 4, Position: 1, Square: -1, Stop: -1,
		Embed: []vm.Row{{{Slot: 0, Weight: int128.One}}, {{Slot: 0, Weight: int128.One}}},
		Layers: []vm.Layer{ // (2^30 p)², and its square
			{Neurons: []vm.Neuron{{Gate: large, Up: large, Down: vm.Row{{Slot: 2, Weight: int128.One}}}}},
			{Neurons: []vm.Neuron{{Gate: vm.Row{{Slot: 2, Weight: int128.One}}, Up: vm.Row{{Slot: 2, Weight: int128.One}}, Down: vm.Row{{Slot: 3, Weight: int128.One}}}}},
		},
		Output: []vm.Row{{{Slot: 0, Weight: int128.One}}, {}},
	}
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []vm.Engine{definition.New(m, nil), x} {
		for p := range 3 { // (2 · 2^30)^4 = 2^124
			if err := e.Append(context.Background(), 0); err != nil {
				t.Errorf("%s: position %d: %v", e.Name(), p, err)
			}
		}
		if next, err := e.Next(); next != 0 || err != nil {
			t.Errorf("%s: next is %d, %v", e.Name(), next, err)
		}
		if err := e.Append(context.Background(), 1); vmtest.CodeOf(err) != vm.CodeWeightsUnsupported {
			t.Errorf("%s: two factors beyond 64 bits: %v", e.Name(), err)
		}
	}
}
