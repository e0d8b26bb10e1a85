package vm

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// lockstep feeds the same tokens to the definition and to vm.exact, watched
// and not, and compares states, picks and predictions. Where the definition
// refuses, vm.exact has to refuse.
func lockstep(m *Model, p *program, tokens []Token, want func(i int, t Token) Token) (fallback string, err error) {
	type seen struct {
		state []Int
		picks []int
	}
	var a, b []seen
	def := NewDefinition(m, func(_, _ int, s []Int, k []int) { a = append(a, seen{slices.Clone(s), slices.Clone(k)}) })
	watched := p.engine(func(_, _ int, s []Int, k []int) { b = append(b, seen{slices.Clone(s), slices.Clone(k)}) })
	plain := p.engine(nil)
	for i, t := range tokens {
		a, b = a[:0], b[:0]
		e1, e2, e3 := def.Append(context.Background(), t), watched.Append(context.Background(), t), plain.Append(context.Background(), t)
		if (e1 == nil) != (e2 == nil) || (e1 == nil) != (e3 == nil) {
			return "", fmt.Errorf("position %d: errors differ: definition %v, watched %v, plain %v", i, e1, e2, e3)
		}
		if e1 != nil {
			return watched.why + plain.why, nil
		}
		for l := range a {
			for s := range a[l].state {
				if a[l].state[s] != b[l].state[s] {
					return "", fmt.Errorf("position %d, layer %d, slot %d: exact %v, definition %v", i, l, s, b[l].state[s], a[l].state[s])
				}
			}
			if !slices.Equal(a[l].picks, b[l].picks) {
				return "", fmt.Errorf("position %d, layer %d: exact picks %v, definition %v", i, l, b[l].picks, a[l].picks)
			}
		}
		n1, e1 := def.Next()
		n3, _ := plain.Next()
		if e1 != nil {
			return "", nil
		}
		if n1 != n3 {
			return "", fmt.Errorf("position %d: next: definition %d, exact %d", i, n1, n3)
		}
		if want != nil && i+1 < len(tokens) {
			tokens[i+1] = want(i, n1)
		}
	}
	return watched.why + plain.why, nil
}

func TestStatesPeer(t *testing.T) {
	m := needPeer(t)
	p, err := newProgram(m, DefinitionMaker(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range peerPrograms[:2] {
		_, trace := peerTokens(t, m, name)
		fallback, err := lockstep(m, p, trace[:min(len(trace)-1, 1500)], nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if fallback != "" {
			t.Errorf("%s: fell back to the definition: %s", name, fallback)
		}
	}
}

func TestStatesGenerated(t *testing.T) {
	const models = 1500
	fallbacks, kinds, why := 0, map[string]int{}, map[string]int{}
	for seed := range uint64(models) {
		m := generateModel(rand.New(rand.NewPCG(seed, 1)))
		p, err := newProgram(m, DefinitionMaker(m))
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		for l := range p.heads {
			for _, h := range p.heads[l] {
				kinds[h.kind.String()]++
			}
		}
		rng := rand.New(rand.NewPCG(seed, 2))
		tokens := make([]Token, 48)
		for i := range tokens {
			tokens[i] = Token(rng.IntN(len(m.Names)))
		}
		fallback, err := lockstep(m, p, tokens, func(_ int, next Token) Token {
			if rng.IntN(3) > 0 {
				return next
			}
			return Token(rng.IntN(len(m.Names)))
		})
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		if fallback != "" {
			why[fallback]++
			fallbacks++
		}
	}
	t.Logf("%d models, %d fell back: %v; heads %v", models, fallbacks, why, kinds)
	// The engine may leave odd cases to the definition; a thousand have to be
	// its own.
	if models-fallbacks < 1000 {
		t.Errorf("%d of %d models fell back to the definition", fallbacks, models)
	}
}

// TestStatesFast is TestStatesGenerated for models that use fast paths, and
// shows that the paths are taken.
func TestStatesFast(t *testing.T) {
	const models = 600
	used := map[opcode]int{}
	fallbacks, rings := 0, 0
	for seed := range uint64(models) {
		m := generateFast(rand.New(rand.NewPCG(seed, 5)))
		if err := m.Validate(); err != nil {
			t.Fatal(err)
		}
		p, err := newProgram(m, DefinitionMaker(m))
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		rng := rand.New(rand.NewPCG(seed, 6))
		tokens := make([]Token, 40)
		for i := range tokens {
			tokens[i] = Token(rng.IntN(len(m.Names)))
		}
		fallback, err := lockstep(m, p, tokens, func(_ int, next Token) Token {
			if rng.IntN(3) > 0 {
				return next
			}
			return Token(rng.IntN(len(m.Names)))
		})
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		if fallback != "" {
			fallbacks++
			continue
		}
		for _, h := range p.hists {
			if h.ring > 0 {
				rings++
			}
		}
		for i := range p.roots[0] {
			if k := p.roots[0][i].Load(); k != nil {
				countCode(k, used)
			}
		}
	}
	t.Logf("%d models, %d fell back, %d rings; %v", models, fallbacks, rings, used)
	for _, op := range []opcode{opEqual, opSmall, opLadder, opLead, opCase, opPick, opSum, opSumAdd, opWideFamily, opFamily} {
		if used[op] < 20 {
			t.Errorf("operation %d was used %d times", op, used[op])
		}
	}
	if fallbacks > models/3 || rings < 100 {
		t.Errorf("%d models fell back, %d rings", fallbacks, rings)
	}
}

func countCode(k *liveBlock, used map[opcode]int) {
	for i := range k.code {
		used[k.code[i].op]++
	}
	for i := range k.children {
		if c := k.children[i].Load(); c != nil {
			countCode(c, used)
		}
	}
}
