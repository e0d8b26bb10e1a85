package exact_test

import (
	"math/rand/v2"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/plan"
	"tassadar/vm/internal/vmtest"
)

// wander goes in lockstep from a random prompt, of so many tokens, for as many: two times
// out of three to the token that the engine predicts, otherwise to any of the names.
func wander(x *exact.Engine, names, length int, rng *rand.Rand) (fallback string, err error) {
	tokens := make([]vm.Token, length)
	for i := range tokens {
		tokens[i] = vm.Token(rng.IntN(names))
	}
	return vmtest.Lockstep(x, tokens, func(_ int, next vm.Token) vm.Token {
		if rng.IntN(3) > 0 {
			return next
		}
		return vm.Token(rng.IntN(names))
	})
}

func TestStatesPeer(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range vmtest.PeerPrograms[:2] {
		_, trace := vmtest.PeerTokens(t, m, name)
		fallback, err := vmtest.Lockstep(x, trace[:min(len(trace)-1, 1500)], nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if fallback != "" {
			t.Errorf("%s: fell back to the definition: %s", name, fallback)
		}
	}
}

func TestStatesGenerated(t *testing.T) {
	t.Parallel()
	const models = 1500
	fallbacks, kinds, why := 0, map[string]int{}, map[string]int{}
	for seed := range uint64(models) {
		m := vmtest.GenerateModel(rand.New(rand.NewPCG(seed, 1)))
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		for _, l := range x.Inspect().Layers {
			kinds["dead"] += l.DeadHeads
			for _, h := range l.Heads {
				kinds[h.Kind]++
			}
		}
		fallback, err := wander(x, len(m.Names), 48, rand.New(rand.NewPCG(seed, 2)))
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		if fallback != "" {
			why[fallback]++
			fallbacks++
		}
	}
	t.Logf("%d models, %d fell back: %v; heads %v", models, fallbacks, why, kinds)
	// The engine may leave some cases to the definition; a thousand have to be
	// its own.
	if models-fallbacks < 1000 {
		t.Errorf("%d of %d models fell back to the definition", fallbacks, models)
	}
}

// TestStatesFast is TestStatesGenerated for models that use fast paths, and
// shows that the paths are taken.
func TestStatesFast(t *testing.T) {
	t.Parallel()
	const models = 600
	used := map[plan.Opcode]int{}
	fallbacks, rings := 0, 0
	for seed := range uint64(models) {
		m := vmtest.GenerateFast(rand.New(rand.NewPCG(seed, 5)))
		if err := m.Validate(); err != nil {
			t.Fatal(err)
		}
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		fallback, err := wander(x, len(m.Names), 40, rand.New(rand.NewPCG(seed, 6)))
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		if fallback != "" {
			fallbacks++
			continue
		}
		rings += x.Rings()
		x.CountCode(used)
	}
	t.Logf("%d models, %d fell back, %d rings; %v", models, fallbacks, rings, used)
	for _, op := range []plan.Opcode{plan.OpEqual, plan.OpSmall, plan.OpLadder, plan.OpLead, plan.OpCase, plan.OpPick, plan.OpSum, plan.OpSumAdd, plan.OpWideFamily, plan.OpFamily} {
		if used[op] < 20 {
			t.Errorf("operation %d was used %d times", op, used[op])
		}
	}
	if fallbacks > models/3 || rings < 100 {
		t.Errorf("%d models fell back, %d rings", fallbacks, rings)
	}
}
