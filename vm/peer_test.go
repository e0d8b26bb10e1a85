package vm

import (
	"context"
	"testing"
	"time"
)

func TestDefinitionPeer(t *testing.T) {
	m := needPeer(t)
	for _, name := range peerPrograms[:3] {
		prefix, want := peerTokens(t, m, name)
		start := time.Now()
		got, err := Run(context.Background(), m, NewDefinition(m, nil), prefix, 1<<20, nil)
		if err != nil {
			t.Fatal(err)
		}
		sameTrace(t, m, got, want)
		t.Logf("%s: %d tokens in %v", name, len(got), time.Since(start).Round(time.Millisecond))
	}
}

func TestExactPeer(t *testing.T) {
	m := needPeer(t)
	x, err := NewExact(m, DefinitionMaker(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range peerPrograms {
		prefix, want := peerTokens(t, m, name)
		for range 2 {
			e := x.Fresh()
			start := time.Now()
			got, err := Run(context.Background(), m, e, prefix, 1<<20, nil)
			if err != nil {
				t.Fatal(err)
			}
			took := time.Since(start)
			sameTrace(t, m, got, want)
			if ok, why := e.Planned(); !ok {
				t.Errorf("%s: fell back to the definition: %s", name, why)
			}
			t.Logf("%s: %d tokens in %v: %.2f M/s", name, len(got), took, float64(len(got))/took.Seconds()/1e6)
		}
	}
}

func TestFloatPeer(t *testing.T) {
	m := needPeer(t)
	for _, order := range []Order{Plain, Blocked} {
		for _, name := range peerPrograms {
			prefix, want := peerTokens(t, m, name)
			start := time.Now()
			e := NewFloat(m, order, nil)
			got, err := Run(context.Background(), m, e, prefix, 1<<20, nil)
			if err != nil {
				t.Fatal(err)
			}
			took := time.Since(start)
			sameTrace(t, m, got, want)
			t.Logf("%s %s: %d tokens in %v: %.0f K/s", e.Name(), name, len(got), took, float64(len(got))/took.Seconds()/1e3)
		}
	}
}
