package definition_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
)

// countdown is a context that ends after its error was asked for n times.
type countdown struct {
	context.Context
	n int
}

func (c *countdown) Err() error {
	if c.n--; c.n < 0 {
		return context.Canceled
	}
	return nil
}

// TestContextEnds: where a context ends in the middle of a position, the engine
// is as it was before, and goes on as if nothing had been. So does vm.exact,
// with its plans and where it left them for the definition.
func TestContextEnds(t *testing.T) {
	interrupted, left, strict := 0, 0, 0
	for seed := range uint64(60) {
		m := vmtest.GenerateModel(vmtest.NewRand(seed))
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatal(err)
		}
		whole := definition.New(m, nil)
		engines := []vm.Engine{definition.New(m, nil), x}
		for i := range 20 {
			token := vm.Token((i*5 + int(seed)) % len(m.Names))
			if whole.Append(context.Background(), token) != nil {
				break
			}
			want, err := whole.Next()
			if err != nil {
				break
			}
			for _, e := range engines {
				for n := range 4 {
					before := slices.Clone(e.Tokens())
					err := e.Append(&countdown{context.Background(), n}, token)
					if err == nil {
						break
					}
					interrupted++
					if !errors.Is(err, context.Canceled) || !slices.Equal(e.Tokens(), before) {
						t.Fatalf("model %d, %s: %v, %d tokens after %d", seed, e.Name(), err, e.Len(), len(before))
					}
				}
				if e.Len() == i {
					if err := e.Append(context.Background(), token); err != nil {
						t.Fatalf("model %d, %s, position %d: %v", seed, e.Name(), i, err)
					}
				}
				if got, err := e.Next(); err != nil || got != want {
					t.Fatalf("model %d, %s, position %d: %d, %v; want %d", seed, e.Name(), i, got, err, want)
				}
			}
		}
		if ok, _ := x.Planned(); ok {
			continue
		}
		left++
		// Without a fallback the same position is refused.
		alone, err := exact.New(m, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, token := range x.Tokens() {
			if err := alone.Append(context.Background(), token); vmtest.CodeOf(err) == vm.CodeWeightsUnsupported {
				strict++
				break
			}
		}
	}
	if interrupted < 1000 || left < 5 || strict != left {
		t.Errorf("%d positions interrupted, %d models left their plans, %d of them refused without a fallback", interrupted, left, strict)
	}
}
