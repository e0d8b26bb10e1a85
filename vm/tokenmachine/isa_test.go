package tokenmachine

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"tassadar/vm/exact"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

var planned = sync.OnceValues(func() (*exact.Engine, error) { return exact.New(Model(), nil) })

func fresh(t testing.TB) *exact.Engine {
	t.Helper()
	x, err := planned()
	if err != nil {
		t.Fatal(err)
	}
	return x.Fresh()
}

// compare runs calls of a program on the weights and on the plain interpreter.
func compare(t *testing.T, p *isa.Program, calls []isatest.GeneratedCall, host func(int, []uint64) ([]uint64, error)) {
	t.Helper()
	x := fresh(t)
	s, err := NewSession(t.Context(), x, p)
	if err != nil {
		t.Fatal(err)
	}
	want := isatest.New(p)
	want.Host, s.Host = host, host
	for i, c := range calls {
		e := p.Entries[c.Entry]
		results, trap, err := want.Invoke(e, c.Args, 1<<22)
		if err != nil {
			t.Fatalf("call %d: %v", i, err)
		}
		from := len(s.Tokens())
		got, err := s.Invoke(context.Background(), e, c.Args, Horizon)
		if err != nil {
			t.Fatalf("call %d: %v", i, err)
		}
		if got.Trap != trap || trap < 0 && !slices.Equal(got.Results, results) {
			t.Errorf("call %d of entry %d %v: got %v trap %d, want %v trap %d", i, c.Entry, c.Args, got.Results, got.Trap, results, trap)
			if ok, why := x.Planned(); !ok {
				t.Errorf("not planned: %s", why)
			}
			if n := len(s.Tokens()) - from; n < 300 {
				t.Log(Model().FormatTokens(s.Tokens()[from:]))
			}
			return
		}
	}
	if ok, why := x.Planned(); !ok {
		t.Errorf("left plans: %s", why)
	}
}

func TestEdges(t *testing.T) {
	t.Parallel()
	for op := range isa.NumOps {
		p := isatest.Edges(op)
		if p == nil {
			continue
		}
		t.Run(op.String(), func(t *testing.T) {
			var calls []isatest.GeneratedCall
			for i := range p.Entries {
				calls = append(calls, isatest.GeneratedCall{Entry: i})
			}
			compare(t, p, calls, nil)
		})
	}
}

// TestGenerated: further programs than those that internal/testing/vmfuzz compares, also
// with vm.compiled, from seed 0 on.
func TestGenerated(t *testing.T) {
	t.Parallel()
	first, n := uint64(100), uint64(100)
	if soak {
		n = 1000
	}
	for seed := first; seed < first+n; seed++ {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			p := isatest.Generate(seed)
			host := func(call int, _ []uint64) ([]uint64, error) {
				return isatest.HostResults(seed, call, p.Imports[call]), nil
			}
			compare(t, p, isatest.Calls(seed, p), host)
		})
	}
}
