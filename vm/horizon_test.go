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
	x, err := NewExact(&m)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Run(context.Background(), &m, x, prefix, 1<<20, nil)
	if codeOf(err) != CodeTokenLimit || x.Len() != m.Horizon {
		t.Errorf("%d tokens, %v; want %d", len(got), err, m.Horizon)
	}
	if err := x.Append(trace[m.Horizon]); codeOf(err) != CodeTokenLimit {
		t.Errorf("a token beyond: %v", err)
	}
	if _, err := x.Verify(context.Background(), trace, VerifyOptions{Prompt: len(prefix)}); codeOf(err) != CodeTokenLimit {
		t.Errorf("a longer trace: %v", err)
	}
	if m.Digest() != peer.Digest() {
		t.Error("the horizon is part of the digest")
	}
	for _, h := range []int{-1, MaxHorizon + 1} {
		m.Horizon = h
		if _, err := NewExact(&m); codeOf(err) != CodeMalformedModel {
			t.Errorf("a horizon of %d: %v", h, err)
		}
	}
}
