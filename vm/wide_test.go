package vm

import "testing"

// TestWideLogits scales output rows until logits need more than 64 bits. The
// predictions stay the same, and no engine falls back.
func TestWideLogits(t *testing.T) {
	wide := 0
	for seed := range uint64(150) {
		m := generateModel(newRand(seed))
		widen57(m)
		p, err := NewExact(m, DefinitionMaker(m))
		if err != nil {
			t.Fatal(err)
		}
		tokens := make([]Token, 30)
		for i := range tokens {
			tokens[i] = Token((i*7 + int(seed)) % len(m.Names))
		}
		fallback, err := lockstep(p, tokens, nil)
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		if fallback == "" {
			wide++
		}
	}
	if wide < 60 {
		t.Errorf("%d of 150 models ran on plans", wide)
	}
}
