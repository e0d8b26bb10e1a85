package exact_test

import (
	"context"
	"crypto/sha256"
	"math/rand/v2"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
)

// modelMagic opens the model format.
const modelMagic = "tassadar-vm-model\x00\x01\n"

// FuzzParseBody fuzzes behind the digest, which stops almost every mutation.
func FuzzParseBody(f *testing.F) {
	for seed := range uint64(4) {
		data := vmtest.GenerateModel(rand.New(rand.NewPCG(seed, 1))).Marshal()
		f.Add(data[len(modelMagic) : len(data)-32])
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		m, err := vm.Parse(withDigest(body))
		if err != nil {
			if vmtest.CodeOf(err) == "" {
				t.Fatalf("an error without a code: %v", err)
			}
			return
		}
		if len(m.Names) > 64 || m.Width > 64 || len(m.Layers) > 4 {
			return
		}
		for _, l := range m.Layers {
			if len(l.Heads) > 8 || len(l.Neurons) > 32 {
				return
			}
		}
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			return
		}
		tokens := make([]vm.Token, 12)
		for i := range tokens {
			tokens[i] = vm.Token(i % len(m.Names))
		}
		if _, err := vmtest.Lockstep(x, tokens, nil); err != nil {
			t.Fatal(err)
		}
	})
}

// FuzzEngines compares the engines on generated models and tokens.
func FuzzEngines(f *testing.F) {
	f.Add(uint64(1), []byte{1, 2, 3, 0, 0, 4})
	f.Add(uint64(99), []byte{0, 0, 0, 0, 9, 9, 9, 1})
	f.Fuzz(func(t *testing.T, seed uint64, choice []byte) {
		if len(choice) > 64 {
			return
		}
		m := vmtest.GenerateModel(rand.New(rand.NewPCG(seed, 1)))
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatal(err)
		}
		tokens := make([]vm.Token, len(choice))
		for i, c := range choice {
			tokens[i] = vm.Token(int(c) % len(m.Names))
		}
		if _, err := vmtest.Lockstep(x, tokens, nil); err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
	})
}

// FuzzRecords feeds edited snapshots.
func FuzzRecords(f *testing.F) {
	m := vmtest.GenerateModel(rand.New(rand.NewPCG(11, 1)))
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		f.Fatal(err)
	}
	e := x.Fresh()
	var tokens []vm.Token
	for i := range 20 {
		tokens = append(tokens, vm.Token(i%len(m.Names)))
		if err := e.Append(context.Background(), tokens[i]); err != nil {
			f.Fatal(err)
		}
	}
	records, err := e.Records()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(records)
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := x.Resume(tokens, 0, data); err != nil && vmtest.CodeOf(err) != vm.CodeCheckpointEdited {
			t.Fatalf("got %v", err)
		}
	})
}

func withDigest(body []byte) []byte {
	sum := sha256.Sum256(body)
	return slices.Concat([]byte(modelMagic), body, sum[:])
}
