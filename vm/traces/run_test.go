package traces

import (
	"context"
	"errors"
	"testing"
	"time"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/float"
	"tassadar/vm/internal/vmtest"
)

func TestTokenLimit(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []vm.Engine{x, definition.New(m, nil), float.New(m, float.Plain, nil)} {
		got, err := Run(context.Background(), m, e, vmtest.LoopProgram(t, m), 300, nil)
		if vmtest.CodeOf(err) != vm.CodeTokenLimit || len(got) != 300 {
			t.Errorf("%s: %d tokens, %v", e.Name(), len(got), err)
		}
	}
}

// TestCancel: every engine stops soon after its context ends. The bound on
// what is left to do is in tokens (at most 1,024), so it is not timed here.
func TestCancel(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []vm.Engine{x, definition.New(m, nil), float.New(m, float.Plain, nil)} {
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
		start := time.Now()
		_, err := Run(ctx, m, e, vmtest.LoopProgram(t, m), 1<<26, nil)
		cancel()
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s: %v", e.Name(), err)
		}
		t.Logf("%s stopped %v after the deadline", e.Name(), time.Since(start)-30*time.Millisecond)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Verify(ctx, x, vmtest.LoopProgram(t, m), VerifyOptions{Prompt: 10, Workers: 2}); !errors.Is(err, context.Canceled) {
		t.Errorf("verify: %v", err)
	}
}

func TestEmptyPrefix(t *testing.T) {
	t.Parallel()
	m := vmtest.GenerateModel(vmtest.NewRand(1))
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Run(context.Background(), m, x, nil, 10, nil); vmtest.CodeOf(err) != vm.CodeInputMalformed {
		t.Errorf("no tokens: %v", err)
	}
	if err := x.Append(context.Background(), vm.Token(len(m.Names))); vmtest.CodeOf(err) != vm.CodeInputMalformed {
		t.Errorf("unknown token: %v", err)
	}
	if err := x.Append(context.Background(), -1); vmtest.CodeOf(err) != vm.CodeInputMalformed {
		t.Errorf("negative token: %v", err)
	}
}

// TestWindowsOfDefinition checks windows of the long programs against the
// definition's own scoring of every position: it is seeded with the states
// that vm.exact computed before the window.
func TestWindowsOfDefinition(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range vmtest.PeerPrograms[3:] {
		prefix, trace := vmtest.PeerTokens(t, m, name)
		for _, from := range []int{len(prefix), len(prefix) + 10000, len(trace) - 20} {
			d, err := definition.At(context.Background(), m, trace[:from-1], x.Make)
			if err != nil {
				t.Fatal(err)
			}
			for p := from - 1; p < min(from+20, len(trace)-1); p++ {
				if err := d.Append(context.Background(), trace[p]); err != nil {
					t.Fatal(err)
				}
				next, err := d.Next()
				if err != nil {
					t.Fatal(err)
				}
				if next != trace[p+1] {
					t.Fatalf("%s, token %d: definition predicts %s, trace has %s", name, p+1, m.Name(next), m.Name(trace[p+1]))
				}
			}
		}
	}
}
