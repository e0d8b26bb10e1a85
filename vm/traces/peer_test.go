package traces

import (
	"context"
	"testing"
	"time"

	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/float"
	"tassadar/vm/internal/vmtest"
)

func TestDefinitionPeer(t *testing.T) {
	m := vmtest.NeedPeer(t)
	for _, name := range vmtest.PeerPrograms[:3] {
		prefix, want := vmtest.PeerTokens(t, m, name)
		start := time.Now()
		got, err := Run(context.Background(), m, definition.New(m, nil), prefix, 1<<20, nil)
		if err != nil {
			t.Fatal(err)
		}
		vmtest.SameTrace(t, m, got, want)
		t.Logf("%s: %d tokens in %v", name, len(got), time.Since(start).Round(time.Millisecond))
	}
}

func TestExactPeer(t *testing.T) {
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
	m := vmtest.NeedPeer(t)
	for _, order := range []float.Order{float.Plain, float.Blocked} {
		for _, name := range vmtest.PeerPrograms {
			prefix, want := vmtest.PeerTokens(t, m, name)
			start := time.Now()
			e := float.New(m, order, nil)
			got, err := Run(context.Background(), m, e, prefix, 1<<20, nil)
			if err != nil {
				t.Fatal(err)
			}
			took := time.Since(start)
			vmtest.SameTrace(t, m, got, want)
			t.Logf("%s %s: %d tokens in %v: %.0f K/s", e.Name(), name, len(got), took, float64(len(got))/took.Seconds()/1e3)
		}
	}
}
