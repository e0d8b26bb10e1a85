package tokenmachine

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/int128"
	"tassadar/vm/isa/isatest"
	"tassadar/vm/traces"
)

// tampered is the token machine with one weight changed.
type tampered struct {
	kind  string
	model *vm.Model
}

// tamper changes one weight of every kind, at a place that rng chooses;
// embeddings and output rows are those of tokens of the trace.
func tamper(rng *rand.Rand, trace []vm.Token) []tampered {
	var out []tampered
	add := func(kind string, edit func(m *vm.Model)) {
		m := *Model()
		edit(&m)
		out = append(out, tampered{kind, &m})
	}
	// row is a copy of a row with one weight changed by one.
	row := func(r vm.Row) vm.Row {
		r = slices.Clone(r)
		t := &r[rng.IntN(len(r))]
		for {
			w, _ := t.Weight.Int64()
			if t.Weight = int128.I64(w + 1 - 2*rng.Int64N(2)); t.Weight.Sign() != 0 {
				return r
			}
			t.Weight = int128.I64(w)
		}
	}
	token := trace[len(trace)/2+rng.IntN(len(trace)/2)]
	add("embedding", func(m *vm.Model) {
		m.Embed = slices.Clone(m.Embed)
		m.Embed[token] = row(m.Embed[token])
	})
	add("output row", func(m *vm.Model) {
		m.Output = slices.Clone(m.Output)
		m.Output[token] = row(m.Output[token])
	})
	head := func(kind string, pick func(h *vm.Head) *vm.Row) {
		add("head "+kind, func(m *vm.Model) {
			m.Layers = slices.Clone(m.Layers)
			for {
				l := &m.Layers[rng.IntN(len(m.Layers))]
				if len(l.Heads) == 0 {
					continue
				}
				heads := slices.Clone(l.Heads)
				r := pick(&heads[rng.IntN(len(heads))])
				if len(*r) == 0 {
					continue
				}
				*r = row(*r)
				l.Heads = heads
				return
			}
		})
	}
	head("query", func(h *vm.Head) *vm.Row { return &h.Query[rng.IntN(2)] })
	head("key", func(h *vm.Head) *vm.Row { return &h.Key[rng.IntN(2)] })
	head("value", func(h *vm.Head) *vm.Row { return &h.Value[rng.IntN(2)] })
	head("out", func(h *vm.Head) *vm.Row { return &h.Out[rng.IntN(2)] })
	neuron := func(kind string, pick func(n *vm.Neuron) *vm.Row) {
		add("neuron "+kind, func(m *vm.Model) {
			m.Layers = slices.Clone(m.Layers)
			for {
				l := &m.Layers[rng.IntN(len(m.Layers))]
				if len(l.Neurons) == 0 {
					continue
				}
				neurons := slices.Clone(l.Neurons)
				r := pick(&neurons[rng.IntN(len(neurons))])
				if len(*r) == 0 {
					continue
				}
				*r = row(*r)
				l.Neurons = neurons
				return
			}
		})
	}
	neuron("gate", func(n *vm.Neuron) *vm.Row { return &n.Gate })
	neuron("up", func(n *vm.Neuron) *vm.Row { return &n.Up })
	neuron("down", func(n *vm.Neuron) *vm.Row { return &n.Down })
	return out
}

// TestTampered: a changed weight is another model, for whoever loads it, and a
// trace of the true token machine does not verify where the weight has a part in it.
func TestTampered(t *testing.T) {
	t.Parallel()
	rounds := uint64(1)
	if soak {
		rounds = 10
	}
	s := traceOf(t, 0, mixed(), []isatest.GeneratedCall{{Args: []uint64{60}}}, 1<<20)
	trace, forced := s.Tokens(), s.Forced()
	digest := Model().Digest()
	noticed, total := map[string]int{}, 0
	for seed := range rounds {
		for _, tc := range tamper(rand.New(rand.NewPCG(seed, 11)), trace) {
			total++
			name := fmt.Sprintf("%s, seed %d", tc.kind, seed)
			if err := tc.model.Validate(); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if tc.model.Digest() == digest {
				t.Errorf("%s: the digest is that of the token machine", name)
			}
			x, err := exact.New(tc.model, nil)
			if err != nil {
				noticed[tc.kind]++ // refused at load
				continue
			}
			v, err := traces.Verify(context.Background(), x, trace, traces.VerifyOptions{Prompt: forced[0].To, Forced: forced[1:], Stop: s.stop})
			if err != nil || v.At >= 0 {
				noticed[tc.kind]++
			}
		}
	}
	sum := 0
	for _, n := range noticed {
		sum += n
	}
	t.Logf("%d weights changed, every digest differs; the trace of one program showed %d: %v", total, sum, noticed)
	if sum < total/3 {
		t.Errorf("%d of %d changed weights showed", sum, total)
	}
}

// TestTamperedFile: a byte of the model file that was changed is noticed when
// it is read.
func TestTamperedFile(t *testing.T) {
	t.Parallel()
	data := Model().Marshal()
	rng := rand.New(rand.NewPCG(1, 12))
	for range 20 {
		at := rng.IntN(len(data))
		data[at] ^= 1
		if _, err := vm.Parse(data); codeOf(err) != vm.CodeMalformedModel && codeOf(err) != vm.CodeInputMalformed {
			t.Errorf("byte %d of %d: %v", at, len(data), err)
		}
		data[at] ^= 1
	}
}
