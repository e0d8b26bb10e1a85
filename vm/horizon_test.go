package vm

import (
	"context"
	"testing"
)

// No run goes beyond what its model's ranges are proven for, whatever limit it
// is given, and no longer trace is verified.
func TestHorizon(t *testing.T) {
	peer := needPeer(t)
	prefix, trace := peerTokens(t, peer, "fibonacci")
	m := *peer
	m.Horizon = len(prefix) + 20
	x, err := NewExact(&m, DefinitionMaker(&m))
	if err != nil {
		t.Fatal(err)
	}
	got, err := Run(context.Background(), &m, x, prefix, 1<<20, nil)
	if codeOf(err) != CodeTokenLimit || x.Len() != m.Horizon {
		t.Errorf("%d tokens, %v; want %d", len(got), err, m.Horizon)
	}
	if err := x.Append(context.Background(), trace[m.Horizon]); codeOf(err) != CodeTokenLimit {
		t.Errorf("a token beyond: %v", err)
	}
	if _, err := Verify(context.Background(), x, trace, VerifyOptions{Prompt: len(prefix)}); codeOf(err) != CodeTokenLimit {
		t.Errorf("a longer trace: %v", err)
	}
	if m.Digest() != peer.Digest() {
		t.Error("the horizon is part of the digest")
	}
	for _, h := range []int{-1, MaxHorizon + 1} {
		m.Horizon = h
		if _, err := NewExact(&m, DefinitionMaker(&m)); codeOf(err) != CodeMalformedModel {
			t.Errorf("a horizon of %d: %v", h, err)
		}
	}
}

// A state beyond 128 bits is weights_unsupported on every engine of integers,
// though no prediction needs it, and at the same position.
func TestStateTooLarge(t *testing.T) {
	large := Row{{1, I64(1 << 30)}}
	m := &Model{
		Names: []string{"a", "b"}, Width: 4, Position: 1, Square: -1, Stop: -1,
		Embed: []Row{{{0, one}}, {{0, one}}},
		Layers: []Layer{ // (2^30 p)², and its square
			{Neurons: []Neuron{{Gate: large, Up: large, Down: Row{{2, one}}}}},
			{Neurons: []Neuron{{Gate: Row{{2, one}}, Up: Row{{2, one}}, Down: Row{{3, one}}}}},
		},
		Output: []Row{{{0, one}}, {}},
	}
	x, err := NewExact(m, DefinitionMaker(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []Engine{NewDefinition(m, nil), x} {
		for p := range 3 { // (2 · 2^30)^4 = 2^124
			if err := e.Append(context.Background(), 0); err != nil {
				t.Errorf("%s: position %d: %v", e.Name(), p, err)
			}
		}
		if next, err := e.Next(); next != 0 || err != nil {
			t.Errorf("%s: next is %d, %v", e.Name(), next, err)
		}
		if err := e.Append(context.Background(), 1); codeOf(err) != CodeWeightsUnsupported {
			t.Errorf("%s: two factors beyond 64 bits: %v", e.Name(), err)
		}
	}
}
