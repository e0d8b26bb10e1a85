package vm

import (
	"context"
	"math/rand/v2"
	"testing"
)

func TestPermutedPeer(t *testing.T) {
	m := needPeer(t)
	for seed := range uint64(10) {
		p, ids := permuted(m, rand.New(rand.NewPCG(seed, 9)))
		rename := func(tokens []Token) (o []Token) {
			for _, x := range tokens {
				o = append(o, ids[x])
			}
			return o
		}
		x, err := NewExact(p, DefinitionMaker(p))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range peerPrograms[:4] {
			prefix, want := peerTokens(t, m, name)
			e := x.Fresh()
			got, err := Run(context.Background(), p, e, rename(prefix), 1<<20, nil)
			if err != nil {
				t.Fatalf("model %d: %v", seed, err)
			}
			sameTrace(t, p, got, rename(want))
			if ok, why := e.Planned(); !ok {
				t.Errorf("model %d, %s: fell back to the definition: %s", seed, name, why)
			}
		}
	}
}

// TestShuffledLayersPeer: with its layers in another order the model means
// nothing, and the engines still agree on what it does.
func TestShuffledLayersPeer(t *testing.T) {
	m := needPeer(t)
	_, trace := peerTokens(t, m, "hello")
	for seed := range uint64(10) {
		rng := rand.New(rand.NewPCG(seed, 10))
		p, ids := permuted(m, rng)
		rng.Shuffle(len(p.Layers), func(i, j int) { p.Layers[i], p.Layers[j] = p.Layers[j], p.Layers[i] })
		prog, err := NewExact(p, DefinitionMaker(p))
		if err != nil {
			t.Fatal(err)
		}
		var tokens []Token
		for _, x := range trace[:120] {
			tokens = append(tokens, ids[x])
		}
		fallback, err := lockstep(prog, tokens, nil)
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		t.Logf("model %d: fallback %q", seed, fallback)
	}
}

func TestPermutedGenerated(t *testing.T) {
	for seed := range uint64(60) {
		rng := rand.New(rand.NewPCG(seed, 11))
		p, _ := permuted(generateModel(rng), rng)
		rng.Shuffle(len(p.Layers), func(i, j int) { p.Layers[i], p.Layers[j] = p.Layers[j], p.Layers[i] })
		prog, err := NewExact(p, DefinitionMaker(p))
		if err != nil {
			t.Fatal(err)
		}
		tokens := make([]Token, 40)
		for i := range tokens {
			tokens[i] = Token(rng.IntN(len(p.Names)))
		}
		if _, err := lockstep(prog, tokens, nil); err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
	}
}
