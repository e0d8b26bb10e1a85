package traces

import (
	"bytes"
	"context"
	"crypto/sha256"
	"io"
	"math/rand/v2"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
)

func checkpointOf(t testing.TB, x *exact.Engine, id byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Checkpoint(&b, x, [32]byte{id}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestCheckpointGenerated: a restored engine continues like the one that was
// never interrupted, from every position.
func TestCheckpointGenerated(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	restored := 0
	for seed := range uint64(200) {
		m := vmtest.GenerateModel(rand.New(rand.NewPCG(seed, 1)))
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatal(err)
		}
		whole := x.Fresh()
		prefix := []vm.Token{1, 2, 3}
		want, err := RunFrom(ctx, m, whole, prefix, RunOptions{Limit: 40, Stop: []vm.Token{-2}})
		if vmtest.CodeOf(err) != vm.CodeTokenLimit || vmtest.WhyOf(whole) != "" {
			continue
		}
		trace := append(prefix, want...)
		e := x.Fresh()
		for p := 0; p <= 30; p += 3 {
			for e.Len() < p {
				if err := e.Append(context.Background(), trace[e.Len()]); err != nil {
					t.Fatal(err)
				}
			}
			data := checkpointOf(t, e, 7)
			back, err := Restore(bytes.NewReader(data), x, RestoreOptions{Context: [32]byte{7}, Position: p})
			if err != nil {
				t.Fatalf("model %d, position %d: %v", seed, p, err)
			}
			if p < 3 {
				continue
			}
			rest, err := RunFrom(ctx, m, back, nil, RunOptions{Limit: 40, Stop: []vm.Token{-2}})
			if vmtest.CodeOf(err) != vm.CodeTokenLimit || !slices.Equal(rest, trace[p:]) {
				t.Fatalf("model %d, position %d: %v, want %v; %v", seed, p, rest, trace[p:], err)
			}
			if !bytes.Equal(checkpointOf(t, back, 1), checkpointOf(t, whole, 1)) {
				t.Fatalf("model %d, position %d: another state at the end", seed, p)
			}
			restored++
		}
	}
	if restored < 500 {
		t.Errorf("%d engines were restored", restored)
	}
}

func TestCheckpointRefused(t *testing.T) {
	t.Parallel()
	g := vmtest.NewBigModel(5)
	x, err := exact.New(g.Model, definition.Maker(g.Model))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := RunFrom(context.Background(), g.Model, x, g.Program(), RunOptions{Limit: 300}); vmtest.CodeOf(err) != vm.CodeTokenLimit {
		t.Fatal(err)
	}
	data := checkpointOf(t, x, 1)
	good := RestoreOptions{Context: [32]byte{1}, Position: 300}
	restore := func(x *exact.Engine, data []byte, o RestoreOptions) string {
		_, err := Restore(bytes.NewReader(data), x, o)
		return vmtest.CodeOf(err)
	}
	if code := restore(x, data, good); code != "" {
		t.Fatal(code)
	}
	for i := range data {
		edited := slices.Clone(data)
		edited[i] ^= 1 << (i % 8)
		if code := restore(x, edited, good); code != vm.CodeCheckpointEdited {
			t.Errorf("byte %d edited: %q", i, code)
		}
	}
	if code := restore(x, data[:len(data)-1], good); code != vm.CodeCheckpointEdited {
		t.Errorf("truncated: %q", code)
	}
	other, err := exact.New(vmtest.NewBigModel(4).Model, definition.Maker(vmtest.NewBigModel(4).Model))
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		name string
		x    *exact.Engine
		o    RestoreOptions
		want string
	}{
		{"other model", other, good, vm.CodeCheckpointForeign},
		{"other context", x, RestoreOptions{Context: [32]byte{2}}, vm.CodeCheckpointForeign},
		{"old", x, RestoreOptions{Context: [32]byte{1}, Position: 301}, vm.CodeCheckpointStale},
		{"large", x, RestoreOptions{Context: [32]byte{1}, LimitBytes: int64(len(data) - 1)}, vm.CodeCheckpointOversized},
		{"not too large", x, RestoreOptions{Context: [32]byte{1}, LimitBytes: int64(len(data))}, ""},
	} {
		if code := restore(tc.x, data, tc.o); code != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, code, tc.want)
		}
	}
	want := slices.Clone(x.Tokens())
	if err := Checkpoint(failing{}, x, [32]byte{}); err == nil {
		t.Error("a failing writer was not noticed")
	}
	if !slices.Equal(x.Tokens(), want) {
		t.Error("a checkpoint changed the engine")
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// FuzzRestore alters records behind a digest that fits: an engine may start
// in a state that no run reaches, but it runs on or refuses.
func FuzzRestore(f *testing.F) {
	var xs []*exact.Engine
	for seed := range uint64(6) {
		m := vmtest.GenerateModel(rand.New(rand.NewPCG(seed, 1)))
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			f.Fatal(err)
		}
		e := x.Fresh()
		for i := range 12 {
			if err := e.Append(context.Background(), vm.Token(i%len(m.Names))); err != nil {
				break
			}
		}
		xs = append(xs, x)
		if vmtest.WhyOf(e) == "" {
			data := checkpointOf(f, e, 0)
			f.Add(int(seed), data[:len(data)-sha256.Size])
		}
	}
	f.Fuzz(func(t *testing.T, which int, body []byte) {
		x := xs[uint(which)%uint(len(xs))]
		if len(body) > 1<<16 {
			return
		}
		sum := sha256.Sum256(body)
		e, err := Restore(bytes.NewReader(append(slices.Clone(body), sum[:]...)), x, RestoreOptions{LimitBytes: 1 << 20})
		if err != nil {
			if vmtest.CodeOf(err) == "" {
				t.Fatalf("an error without a code: %v", err)
			}
			return
		}
		for range 20 {
			next, err := e.Next()
			if err != nil {
				return
			}
			if err := e.Append(context.Background(), next); err != nil {
				return
			}
		}
		if len(e.Tokens()) == 0 {
			t.Fatal("no tokens")
		}
	})
}
