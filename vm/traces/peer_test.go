package traces

import (
	"context"
	"os"
	"testing"
	"time"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/float"
	"tassadar/vm/internal/vmtest"
)

// TestDefinitionPeer: the definition's time is the square of a trace's length. With
// TASSADAR_SOAK=1 it predicts a third program, of twice the second's tokens.
func TestDefinitionPeer(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	programs := vmtest.PeerPrograms[:2]
	if os.Getenv("TASSADAR_SOAK") != "" {
		programs = vmtest.PeerPrograms[:3]
	}
	for _, name := range programs {
		onPeer(t, m, definition.New(m, nil), name)
	}
}

// onPeer runs one of the peer's programs on a fresh engine: the trace has to be
// the peer's.
func onPeer(t *testing.T, m *vm.Model, e vm.Engine, name string) {
	t.Run(e.Name()+" "+name, func(t *testing.T) {
		t.Parallel()
		prefix, want := vmtest.PeerTokens(t, m, name)
		start := time.Now()
		got, err := Run(context.Background(), m, e, prefix, 1<<20, nil)
		if err != nil {
			t.Fatal(err)
		}
		took := time.Since(start)
		vmtest.SameTrace(t, m, got, want)
		t.Logf("%d tokens in %v: %.0f K/s", len(got), took, float64(len(got))/took.Seconds()/1e3)
	})
}

func TestExactPeer(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range vmtest.PeerPrograms {
		prefix, want := vmtest.PeerTokens(t, m, name)
		for range 2 {
			e := x.Fresh()
			start := time.Now()
			got, err := Run(context.Background(), m, e, prefix, 1<<20, nil)
			if err != nil {
				t.Fatal(err)
			}
			took := time.Since(start)
			vmtest.SameTrace(t, m, got, want)
			if ok, why := e.Planned(); !ok {
				t.Errorf("%s: fell back to the definition: %s", name, why)
			}
			t.Logf("%s: %d tokens in %v: %.2f M/s", name, len(got), took, float64(len(got))/took.Seconds()/1e6)
		}
	}
}

func TestFloatPeer(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	for _, order := range []float.Order{float.Plain, float.Blocked} {
		for _, name := range vmtest.PeerPrograms {
			onPeer(t, m, float.New(m, order, nil), name)
		}
	}
}
