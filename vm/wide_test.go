package vm

import "testing"

// widen57 multiplies the output rows by 2^57.
func widen57(m *Model) {
	for i, r := range m.Output {
		var scaled Row
		for _, term := range r {
			w, _ := term.Weight.mul(I64(1 << 57))
			scaled = append(scaled, Term{term.Slot, w})
		}
		m.Output[i] = scaled
	}
}

// TestWideLogits scales output rows until logits need more than 64 bits. The
// predictions stay the same, and no engine falls back.
func TestWideLogits(t *testing.T) {
	wide := 0
	for seed := range uint64(150) {
		m := generateModel(newRand(seed))
		widen57(m)
		p, err := newProgram(m)
		if err != nil {
			t.Fatal(err)
		}
		tokens := make([]Token, 30)
		for i := range tokens {
			tokens[i] = Token((i*7 + int(seed)) % len(m.Names))
		}
		fallback, err := lockstep(m, p, tokens, nil)
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
