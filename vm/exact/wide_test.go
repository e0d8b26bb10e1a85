package exact_test

import (
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
)

// TestWideLogits scales output rows until logits need more than 64 bits. The
// predictions stay the same, and no engine falls back.
func TestWideLogits(t *testing.T) {
	t.Parallel()
	wide := 0
	for seed := range uint64(150) {
		m := vmtest.GenerateModel(vmtest.NewRand(seed))
		vmtest.Widen57(m)
		p, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatal(err)
		}
		tokens := make([]vm.Token, 30)
		for i := range tokens {
			tokens[i] = vm.Token((i*7 + int(seed)) % len(m.Names))
		}
		fallback, err := vmtest.Lockstep(p, tokens, nil)
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
