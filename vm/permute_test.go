package vm

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// permuted renames tokens and reorders slots, heads and neurons. The result
// is the same machine written differently.
func permuted(m *Model, rng *rand.Rand) (*Model, []Token) {
	out := &Model{Width: m.Width, Position: -1, Square: -1, Stop: -1}
	ids := make([]Token, len(m.Names))
	for i, v := range rng.Perm(len(m.Names)) {
		ids[i] = Token(v)
	}
	slots := rng.Perm(m.Width)
	row := func(r Row) Row {
		var o Row
		for _, t := range r {
			o = append(o, Term{slots[t.Slot], t.Weight})
		}
		slices.SortFunc(o, func(a, b Term) int { return a.Slot - b.Slot })
		return o
	}
	list := func(l []int) (o []int) {
		for _, s := range l {
			o = append(o, slots[s])
		}
		slices.Sort(o)
		return o
	}
	if m.Position >= 0 {
		out.Position = slots[m.Position]
	}
	if m.Square >= 0 {
		out.Square = slots[m.Square]
	}
	if m.Stop >= 0 {
		out.Stop = ids[m.Stop]
	}
	n := len(m.Names)
	out.Names, out.Embed, out.Output = make([]string, n), make([]Row, n), make([]Row, n)
	for i := range n {
		out.Names[ids[i]] = fmt.Sprint("n", ids[i])
		out.Embed[ids[i]], out.Output[ids[i]] = row(m.Embed[i]), row(m.Output[i])
	}
	for _, l := range m.Layers {
		o := Layer{EraseAttention: list(l.EraseAttention), EraseNeurons: list(l.EraseNeurons)}
		for _, h := range rng.Perm(len(l.Heads)) {
			x := l.Heads[h]
			for _, p := range []*[2]Row{&x.Query, &x.Key, &x.Value, &x.Out} {
				p[0], p[1] = row(p[0]), row(p[1])
			}
			o.Heads = append(o.Heads, x)
		}
		for _, j := range rng.Perm(len(l.Neurons)) {
			x := l.Neurons[j]
			o.Neurons = append(o.Neurons, Neuron{row(x.Gate), row(x.Up), row(x.Down)})
		}
		out.Layers = append(out.Layers, o)
	}
	return out, ids
}

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
		x, err := NewExact(p)
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
		prog, err := newProgram(p)
		if err != nil {
			t.Fatal(err)
		}
		var tokens []Token
		for _, x := range trace[:120] {
			tokens = append(tokens, ids[x])
		}
		fallback, err := lockstep(p, prog, tokens, nil)
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
		prog, err := newProgram(p)
		if err != nil {
			t.Fatal(err)
		}
		tokens := make([]Token, 40)
		for i := range tokens {
			tokens[i] = Token(rng.IntN(len(p.Names)))
		}
		if _, err := lockstep(p, prog, tokens, nil); err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
	}
}
