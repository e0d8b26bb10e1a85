package tokenmachine

import (
	"fmt"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/generate"
	"tassadar/vm/int128"
	"tassadar/vm/internal/vmtest"
	"tassadar/vm/isa/isatest"
)

// generated builds code of a model and starts it.
func generated(t *testing.T, m *vm.Model) *generate.Process {
	t.Helper()
	vmtest.NeedGo(t)
	c, err := generate.Build(t.Context(), m, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	e, err := c.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	return e
}

// TestSpecialCompiled: generated code of a projection predicts what vm.exact and the
// definition do, at once and in pieces of any length, and stops at tokens of
// any class. Code of weights of which one is flipped does not.
func TestSpecialCompiled(t *testing.T) {
	t.Parallel()
	sp, x := specialize(t, mixed())
	e := generated(t, sp.Model)
	run := func(e vm.Engine, most int) (*Session, []vm.Token) {
		s, err := sp.NewSession(t.Context(), e)
		if err != nil {
			t.Fatal(err)
		}
		return s, continued(t, s, 0, []isatest.GeneratedCall{{Args: []uint64{40}}}, most).Tokens()
	}
	s, want := run(x.Fresh(), 100_000)
	_, got := run(e, 100_000)
	vmtest.SameTrace(t, sp.Model, got, want)
	e.Reset()
	_, got = run(e, 700)
	_, defined := run(definition.New(sp.Model, nil), 700)
	vmtest.SameTrace(t, sp.Model, got, defined)
	forced := s.Followed().Forced
	first := forced[len(forced)-1].To // what follows is predicted
	end := slices.Index(want[first:], tokDone) + first
	for _, by := range []int{1, 2, 3, 7, 100} {
		e.Reset()
		for _, tok := range want[:first] {
			if err := e.Append(t.Context(), tok); err != nil {
				t.Fatal(err)
			}
		}
		for stopped := false; !stopped; {
			var err error
			if stopped, err = e.Extend(t.Context(), e.Len()+by, tokDone); err != nil {
				t.Fatal(err)
			}
		}
		vmtest.SameTrace(t, sp.Model, e.Tokens(), want[:end])
	}
	for _, stop := range []vm.Token{want[first+20], want[first+200], tokNext, tokDone} {
		e.Reset()
		for _, tok := range want[:first] {
			if err := e.Append(t.Context(), tok); err != nil {
				t.Fatal(err)
			}
		}
		at := first + slices.Index(want[first:], stop)
		if stopped, err := e.Extend(t.Context(), 100_000, stop); err != nil || !stopped || e.Len() != at {
			t.Errorf("stop at %s: stopped %v with %d tokens, want %d: %v", sp.Model.Name(stop), stopped, e.Len(), at, err)
		}
	}

	flipped := *sp.Model
	flipped.Layers = slices.Clone(flipped.Layers)
	for l := range flipped.Layers {
		layer := &flipped.Layers[l]
		// A break of a function of the code address.
		layer.Neurons = slices.Clone(layer.Neurons)
		for n := len(layer.Neurons) - 1; n >= 0; n-- {
			if len(layer.Neurons) > 16 && len(layer.Neurons[n].Down) > 0 {
				down := slices.Clone(layer.Neurons[n].Down)
				w, _ := down[0].Weight.Int64()
				down[0].Weight = int128.I64(w ^ 4)
				layer.Neurons[n].Down = down
				break
			}
		}
	}
	f := generated(t, &flipped)
	fs, err := sp.NewSession(t.Context(), f)
	if err == nil {
		_, err = fs.Invoke(t.Context(), sp.Program.Entries[0], []uint64{40}, 100_000)
	}
	if err == nil && slices.Equal(fs.Tokens(), want) {
		t.Errorf("code of flipped weights made the same trace")
	}
}

// TestSpecialCompiledGenerated compares generated code of the weights of generated
// programs with vm.exact: of one, of twenty with TASSADAR_SOAK=1.
func TestSpecialCompiledGenerated(t *testing.T) {
	t.Parallel()
	n, most := 1, 150
	if soak {
		n, most = 20, 400
	}
	for seed := uint64(0); n > 0; seed++ {
		p := isatest.Generate(seed)
		if len(p.Code) > most {
			continue
		}
		n--
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			sp, x := specialize(t, p)
			var traces [2][]vm.Token
			for i, e := range []vm.Engine{x, generated(t, sp.Model)} {
				s, err := sp.NewSession(t.Context(), e)
				if err != nil {
					t.Fatal(err)
				}
				traces[i] = continued(t, s, seed, isatest.Calls(seed, p), 20_000).Tokens()
			}
			vmtest.SameTrace(t, sp.Model, traces[1], traces[0])
			t.Logf("%d instructions, %d tokens", len(p.Code), len(traces[0]))
		})
	}
}
