package exact_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
	"tassadar/vm/traces"
)

func TestPermutedPeer(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	for seed := range uint64(10) {
		p, ids := vmtest.Permuted(m, rand.New(rand.NewPCG(seed, 9)))
		rename := func(tokens []vm.Token) (o []vm.Token) {
			for _, x := range tokens {
				o = append(o, ids[x])
			}
			return o
		}
		x, err := exact.New(p, definition.Maker(p))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range vmtest.PeerPrograms[:4] {
			prefix, want := vmtest.PeerTokens(t, m, name)
			e := x.Fresh()
			got, err := traces.Run(context.Background(), p, e, rename(prefix), 1<<20, nil)
			if err != nil {
				t.Fatalf("model %d: %v", seed, err)
			}
			vmtest.SameTrace(t, p, got, rename(want))
			if ok, why := e.Planned(); !ok {
				t.Errorf("model %d, %s: fell back to the definition: %s", seed, name, why)
			}
		}
	}
}

// TestShuffledLayersPeer: with its layers in another order the model means
// nothing, and the engines still agree on what it does.
func TestShuffledLayersPeer(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	_, trace := vmtest.PeerTokens(t, m, "hello")
	for seed := range uint64(10) {
		rng := rand.New(rand.NewPCG(seed, 10))
		p, ids := vmtest.Permuted(m, rng)
		rng.Shuffle(len(p.Layers), func(i, j int) { p.Layers[i], p.Layers[j] = p.Layers[j], p.Layers[i] })
		prog, err := exact.New(p, definition.Maker(p))
		if err != nil {
			t.Fatal(err)
		}
		var tokens []vm.Token
		for _, x := range trace[:120] {
			tokens = append(tokens, ids[x])
		}
		fallback, err := vmtest.Lockstep(prog, tokens, nil)
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		t.Logf("model %d: fallback %q", seed, fallback)
	}
}

func TestPermutedGenerated(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		rng := rand.New(rand.NewPCG(seed, 11))
		p, _ := vmtest.Permuted(vmtest.GenerateModel(rng), rng)
		rng.Shuffle(len(p.Layers), func(i, j int) { p.Layers[i], p.Layers[j] = p.Layers[j], p.Layers[i] })
		prog, err := exact.New(p, definition.Maker(p))
		if err != nil {
			t.Fatal(err)
		}
		tokens := make([]vm.Token, 40)
		for i := range tokens {
			tokens[i] = vm.Token(rng.IntN(len(p.Names)))
		}
		if _, err := vmtest.Lockstep(prog, tokens, nil); err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
	}
}
