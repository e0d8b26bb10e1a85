package tokenmachine

import (
	"context"
	"fmt"
	"os"
	"slices"
	"testing"

	"tassadar/vm/definition"
	"tassadar/vm/int128"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

// soak is true where tests may take minutes.
var soak = os.Getenv("TASSADAR_SOAK") != ""

// seen is a state after one layer, and what heads picked.
type seen struct {
	state []int128.Int
	picks []int
}

// observe keeps what an engine computes at one position.
func observe(to *[]seen) func(int, int, []int128.Int, []int) {
	return func(_, _ int, state []int128.Int, picks []int) {
		*to = append(*to, seen{slices.Clone(state), slices.Clone(picks)})
	}
}

// statesEqual says at which layer and slot states differ.
func statesEqual(a, b []seen) error {
	if len(a) != len(b) {
		return fmt.Errorf("%d layers and %d", len(a), len(b))
	}
	for l := range a {
		for s := range a[l].state {
			if a[l].state[s] != b[l].state[s] {
				return fmt.Errorf("layer %d, slot %d: vm.definition has %v, vm.exact %v", l, s, a[l].state[s], b[l].state[s])
			}
		}
		if !slices.Equal(a[l].picks, b[l].picks) {
			return fmt.Errorf("layer %d: vm.definition picks %v, vm.exact %v", l, a[l].picks, b[l].picks)
		}
	}
	return nil
}

// define runs the definition over a trace: all states, all picks, and every
// every-th prediction.
func define(t *testing.T, s *Session, every int) (states, predictions int) {
	t.Helper()
	var a, b []seen
	d, watched := definition.New(Model(), observe(&a)), fresh(t).Observed(observe(&b))
	forced := map[int]bool{}
	for _, r := range s.Forced() {
		for p := r.From; p < r.To; p++ {
			forced[p] = true
		}
	}
	trace := s.Tokens()
	for p, token := range trace {
		if p > 0 && !forced[p] && p%every == 0 {
			next, err := d.Next()
			if err != nil {
				t.Fatal(err)
			}
			if next != token {
				t.Fatalf("token %d: vm.definition predicts %s, the trace has %s", p, Model().Name(next), Model().Name(token))
			}
			predictions++
		}
		a, b = a[:0], b[:0]
		if err := d.Append(context.Background(), token); err != nil {
			t.Fatalf("token %d: vm.definition: %v", p, err)
		}
		if err := watched.Append(context.Background(), token); err != nil {
			t.Fatalf("token %d: vm.exact: %v", p, err)
		}
		if err := statesEqual(a, b); err != nil {
			t.Fatalf("token %d, %s: %v", p, Model().Name(token), err)
		}
		states++
	}
	if ok, why := watched.Planned(); !ok {
		t.Errorf("left plans: %s", why)
	}
	return states, predictions
}

// TestDefinition: whole programs, every state and every prediction.
func TestDefinition(t *testing.T) {
	t.Parallel()
	programs, most, every := 3, 600, 1
	if soak {
		programs, most, every = 40, 4000, 1
	}
	states, predictions := 0, 0
	t.Run("rounds", func(t *testing.T) {
		s := traceOf(t, 0, mixed(), []isatest.GeneratedCall{{Args: []uint64{uint64(most) / 20}}}, most+400)
		states, predictions = define(t, s, 1)
	})
	for seed := uint64(0); programs > 0; seed++ {
		p := isatest.Generate(seed)
		if len(p.Code) > 160 && !soak || len(p.Consts) > 300 {
			continue
		}
		programs--
		t.Run(fmt.Sprint("generated ", seed), func(t *testing.T) {
			a, b := define(t, traceOf(t, seed, p, isatest.Calls(seed, p), most), every)
			states, predictions = states+a, predictions+b
		})
	}
	t.Logf("%d whole states, %d predictions", states, predictions)
}

// TestDefinitionWindows: windows of a longer trace, scored in full; what the
// definition says of them rests on the states that vm.exact computed before.
func TestDefinitionWindows(t *testing.T) {
	t.Parallel()
	s := traceOf(t, 0, mixed(), []isatest.GeneratedCall{{Args: []uint64{400}}}, 1<<20)
	trace := s.Tokens()
	prompt, n := s.promptTokens, 25
	for _, from := range []int{prompt + 5, len(trace) / 2, len(trace) - n} {
		d, err := definition.At(context.Background(), Model(), trace[:from-1], fresh(t).Make)
		if err != nil {
			t.Fatal(err)
		}
		for p := from - 1; p < min(from+n, len(trace))-1; p++ {
			if err := d.Append(context.Background(), trace[p]); err != nil {
				t.Fatal(err)
			}
			next, err := d.Next()
			if err != nil {
				t.Fatal(err)
			}
			if next != trace[p+1] {
				t.Fatalf("token %d: vm.definition predicts %s, the trace has %s", p+1, Model().Name(next), Model().Name(trace[p+1]))
			}
		}
	}
	t.Logf("three windows of %d tokens in a trace of %d", n, len(trace))
}

// TestDefinitionEdges: every operation on a few of its edge values.
func TestDefinitionEdges(t *testing.T) {
	t.Parallel()
	n, every := 4, 4
	if soak {
		n, every = 60, 1
	}
	states, predictions := 0, 0
	for op := range isa.NumOps {
		if p := isatest.Edges(op); p != nil {
			a, b := define(t, traceOf(t, 0, excerpt(p, int(op), n), []isatest.GeneratedCall{{}}, 2000), every)
			states, predictions = states+a, predictions+b
		}
	}
	t.Logf("%d whole states, %d predictions", states, predictions)
}
