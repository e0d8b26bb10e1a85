package vm

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// peerDir holds a peer's model and programs; it is not part of the
// repository.
const peerDir = "../../shared/peer"

func needPeer(t testing.TB) *Model {
	t.Helper()
	m, err := Load(filepath.Join(peerDir, "model.bin"))
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("the peer's data is required: %v", err)
		}
		t.Skipf("missing: the peer's model in %s: %v", peerDir, err)
	}
	return m
}

func peerTokens(t testing.TB, m *Model, name string) (prefix, trace []Token) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(peerDir, name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	if prefix, err = m.ParseTokens(text, 0); err != nil {
		t.Fatal(err)
	}
	packed, err := os.ReadFile(filepath.Join(peerDir, name+"_ref.txt.gz"))
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	if text, err = io.ReadAll(z); err != nil {
		t.Fatal(err)
	}
	if trace, err = m.ParseTokens(text, 0); err != nil {
		t.Fatal(err)
	}
	return prefix, trace
}

var peerPrograms = []string{"hello", "addition", "fibonacci", "collatz", "min_cost_matching"}

func sameTrace(t *testing.T, m *Model, got, want []Token) {
	t.Helper()
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			t.Fatalf("token %d: got %s, want %s", i, m.Name(got[i]), m.Name(want[i]))
		}
	}
	if len(got) != len(want) {
		t.Fatalf("got %d tokens, want %d", len(got), len(want))
	}
}

func TestDefinitionPeer(t *testing.T) {
	m := needPeer(t)
	for _, name := range peerPrograms[:3] {
		prefix, want := peerTokens(t, m, name)
		start := time.Now()
		got, err := Run(context.Background(), m, NewDefinition(m), prefix, 1<<20, nil)
		if err != nil {
			t.Fatal(err)
		}
		sameTrace(t, m, got, want)
		t.Logf("%s: %d tokens in %v", name, len(got), time.Since(start).Round(time.Millisecond))
	}
}

func TestExactPeer(t *testing.T) {
	m := needPeer(t)
	x, err := NewExact(m)
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
			e := NewFloat(m, order)
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
