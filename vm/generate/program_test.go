package generate

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"testing"
	"time"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
	"tassadar/vm/traces"
)

func TestCompiledPeer(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	vmtest.NeedGo(t)
	ctx := context.Background()
	c, err := Build(ctx, m, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range vmtest.PeerPrograms {
		prefix, want := vmtest.PeerTokens(t, m, name)
		got, runs, err := c.Run(ctx, prefix, 1<<20, 2)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		vmtest.SameTrace(t, m, got, want)
		t.Logf("%s: %.2f M/s", name, float64(runs[1].Tokens)/runs[1].Time.Seconds()/1e6)
	}
	prefix, want := vmtest.PeerTokens(t, m, "hello")
	got, _, err := c.Run(ctx, prefix, 500, 1)
	var e *vm.Error
	if !errors.As(err, &e) || e.Code != vm.CodeTokenLimit {
		t.Errorf("limit: %v", err)
	}
	vmtest.SameTrace(t, m, got, want[:500])
}

// TestCompiledGenerated compares generated code with vm.exact on models that
// nobody shaped for it.
func TestCompiledGenerated(t *testing.T) {
	t.Parallel()
	vmtest.NeedGo(t)
	ctx := context.Background()
	built := 0
	for seed := uint64(5000); built < 8 && seed < 5100; seed++ {
		m := vmtest.GenerateModel(rand.New(rand.NewPCG(seed, 1)))
		switch seed % 4 {
		case 1:
			vmtest.Widen57(m)
		case 2, 3:
			m = vmtest.GenerateFast(rand.New(rand.NewPCG(seed, 5)))
		}
		prefix := []vm.Token{vm.Token(len(m.Names) - 1), 1, 2, 3}
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatal(err)
		}
		const limit = 3000
		want, err := traces.Run(ctx, m, x, prefix, limit, nil)
		var e *vm.Error
		if !errors.As(err, &e) || e.Code != vm.CodeTokenLimit {
			continue // a fraction is left, or the numbers grow too large
		}
		if ok, _ := x.Planned(); !ok {
			continue
		}
		c, err := Build(ctx, m, t.TempDir())
		if errors.As(err, &e) && e.Code == vm.CodeWeightsUnsupported {
			continue
		}
		if err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
		built++
		got, _, err := c.Run(ctx, prefix, limit, 1)
		if !errors.As(err, &e) || e.Code != vm.CodeTokenLimit {
			t.Errorf("model %d: %v", seed, err)
			continue
		}
		vmtest.SameTrace(t, m, got, want)
	}
	if built < 8 {
		t.Errorf("%d models built, want 8", built)
	}
}

// TestGenerateIsStable: the code depends on the model alone.
func TestGenerateIsStable(t *testing.T) {
	t.Parallel()
	m := vmtest.GenerateModel(rand.New(rand.NewPCG(7, 1)))
	a, err := Files(m, "main")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Files(m, "main")
	if err != nil {
		t.Fatal(err)
	}
	for i := range a {
		if string(a[i].Data) != string(b[i].Data) {
			t.Errorf("%s differs between two runs", a[i].Name)
		}
	}
}

// TestCompiledBig: a vocabulary of 360,000 tokens in generated code.
func TestCompiledBig(t *testing.T) {
	t.Parallel()
	vmtest.NeedGo(t)
	ctx := context.Background()
	g := vmtest.NewBigModel(16)
	g.Width = g.Free
	files, err := Files(g.Model, "main")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		lines := bytes.Count(f.Data, []byte("\n"))
		t.Logf("%s: %d lines, %d bytes", f.Name, lines, len(f.Data))
		if lines >= 20000 {
			t.Errorf("%s has %d lines", f.Name, lines)
		}
	}
	start := time.Now()
	c, err := Build(ctx, g.Model, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("generated and built in %v", time.Since(start))
	x, err := exact.New(g.Model, definition.Maker(g.Model))
	if err != nil {
		t.Fatal(err)
	}
	const limit = 1 << 20
	want, err := traces.Run(ctx, g.Model, x, g.Program(), limit, nil)
	if vmtest.CodeOf(err) != vm.CodeTokenLimit {
		t.Fatal(err)
	}
	got, runs, err := c.Run(ctx, g.Program(), limit, 2)
	if vmtest.CodeOf(err) != vm.CodeTokenLimit {
		t.Fatal(err)
	}
	vmtest.SameTrace(t, g.Model, got, want)
	t.Logf("%.2f M/s, %.1f bytes a token", float64(runs[1].Tokens)/runs[1].Time.Seconds()/1e6, float64(runs[1].Bytes)/float64(runs[1].Tokens))
}
