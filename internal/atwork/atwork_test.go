package atwork

import (
	"bytes"
	"context"
	"encoding/binary"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"tassadar/internal/testing/host"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/int128"
	"tassadar/vm/tokenmachine"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

var run = sync.OnceValues(func() (*Work, error) { return Run(context.Background()) })

func work(t *testing.T) *Work {
	t.Helper()
	w, err := run()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// TestModule: the module is what its text assembles to.
func TestModule(t *testing.T) {
	if got := host.Wat(t, source); !bytes.Equal(got, binaryModule) {
		t.Error("wat2wasm sum.wat makes another module than sum.wasm")
	}
}

// TestEngines: the tokens are those of vm.compiled and of vm.exact as tassadar vm run runs
// them, and the result is the sum of what stands in the module's data.
func TestEngines(t *testing.T) {
	w := work(t)
	m, err := wasm.Decode(binaryModule)
	if err != nil {
		t.Fatal(err)
	}
	p, err := tokenvm.Lower([]lower.Link{{Module: m}}, tokenvm.Options{})
	if err != nil {
		t.Fatal(err)
	}
	entry, err := p.Function(w.Export)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"vm.compiled", "vm.exact"} {
		maker, err := tokenvm.NewEngine(tokenmachine.Model(), name, nil)
		if err != nil {
			t.Fatal(err)
		}
		r, err := tokenvm.General(p).Start(t.Context(), maker(nil), &tokenvm.Host{}, limit)
		if err != nil {
			t.Fatal(err)
		}
		called, err := r.Call(t.Context(), []tokenvm.Call{{Entry: entry, Args: []uint64{w.Argument}}}, limit, nil)
		if err != nil || len(called) != 1 || called[0].Values[0].Bits != w.Result {
			t.Fatalf("%s: %+v, %v; shown is %d", name, called, err, w.Result)
		}
		trace := r.Session.Tokens()
		if len(trace) != len(w.Tokens) {
			t.Fatalf("%s: %d tokens, shown are %d", name, len(trace), len(w.Tokens))
		}
		for i, token := range trace {
			if int(token) != w.Tokens[i].Number || tokenmachine.Model().Name(token) != w.Tokens[i].Name {
				t.Errorf("%s: token %d is %s, shown is %s", name, i, tokenmachine.Model().Name(token), w.Tokens[i].Name)
			}
		}
	}
	want := uint64(0)
	at := bytes.Index(binaryModule, binary.LittleEndian.AppendUint32(nil, 2000))
	for i := range w.Argument {
		want += uint64(binary.LittleEndian.Uint32(binaryModule[at+4*int(i):]))
	}
	if w.Result != want || want < 1<<16 {
		t.Errorf("the result is %d, and the data's sum %d", w.Result, want)
	}
}

// TestDefinition: every head looked where the definition picks, brought what the head's
// weights make of the definition's states, every named value is in the definition's state,
// and the scores are those of its last one.
func TestDefinition(t *testing.T) {
	w := work(t)
	m := tokenmachine.Model()
	_, layout := tokenmachine.Compile()
	type seen struct {
		state []int128.Int
		picks []int
	}
	var all [][]seen // by position, layer
	d := definition.New(m, func(p, _ int, state []int128.Int, picks []int) {
		all[p] = append(all[p], seen{slices.Clone(state), slices.Clone(picks)})
	})
	for p := range w.Tokens {
		if w.Tokens[p].By == ByModel {
			if next, err := d.Next(); err != nil || int(next) != w.Tokens[p].Number {
				t.Fatalf("position %d: the definition predicts %s, %v; shown is %s", p, m.Name(next), err, w.Tokens[p].Name)
			}
		}
		all = append(all, nil)
		if err := d.Append(t.Context(), vm.Token(w.Tokens[p].Number)); err != nil {
			t.Fatal(err)
		}
	}
	before := func(p, l int) []int128.Int { // the state before a layer
		if l == 0 {
			return m.InitialState(p, vm.Token(w.Tokens[p].Number))
		}
		return all[p][l-1].state
	}
	slotOf := map[string][]int{}
	for _, s := range layout.Slots {
		if n, ok := strings.CutPrefix(s.Name, "operation."); ok {
			i, err := strconv.Atoi(n)
			if err != nil {
				t.Fatal(err)
			}
			s.Name = "operation " + strings.TrimPrefix(tokenmachine.OperationFlags()[i], "op.")
		}
		slotOf[s.Name] = append(slotOf[s.Name], s.Slot)
	}
	looks, reads, values := 0, 0, 0
	for i := range w.Steps {
		s := &w.Steps[i]
		p := s.Position - 1
		if w.Tokens[s.Position].By != ByModel || s.Number != i+1 {
			t.Fatalf("step %d: %+v", i+1, w.Tokens[s.Position])
		}
		byLayer := map[int][]Look{}
		for _, l := range slices.Concat(s.Looks, s.Averages) {
			byLayer[l.Layer] = append(byLayer[l.Layer], l)
		}
		for l := range m.Layers {
			here := byLayer[l+1]
			slices.SortFunc(here, func(a, b Look) int { return a.Head - b.Head })
			k := 0
			for h := range m.Layers[l].Heads {
				head := &m.Layers[l].Heads[h]
				if head.Unused() {
					continue
				}
				if k >= len(here) || here[k].Head != h+1 || here[k].At != all[p][l].picks[k] {
					t.Fatalf("step %d, layer %d, head %d: %+v, the definition picks %d", s.Number, l+1, h+1, here, all[p][l].picks[k])
				}
				looks++
				if at := here[k].At; at >= 0 {
					var want []string
					for c := range 2 {
						v, _ := head.Value[c].Dot(before(at, l))
						for _, o := range head.Out[c] {
							sum, _ := v.Mul(o.Weight)
							want = append(want, sum.String())
						}
					}
					for j, r := range here[k].Reads {
						if j >= len(want) || r.Value != want[j] || r.Name == "" {
							t.Errorf("step %d, layer %d, head %d: brings %+v, want %v", s.Number, l+1, h+1, here[k].Reads, want)
						}
						reads++
					}
					if len(want) != len(here[k].Reads) {
						t.Errorf("step %d, layer %d, head %d: brings %d values, want %d", s.Number, l+1, h+1, len(here[k].Reads), len(want))
					}
				}
				k++
			}
			if k != len(here) {
				t.Errorf("step %d, layer %d: %d heads, want %d", s.Number, l+1, len(here), k)
			}
		}
		for _, layer := range s.Worked {
			for _, v := range layer.Values {
				if !slices.ContainsFunc(slotOf[v.Name], func(at int) bool { return all[p][layer.Layer-1].state[at].String() == v.Value }) {
					t.Errorf("step %d, layer %d: %s = %s, which the definition's state has not", s.Number, layer.Layer, v.Name, v.Value)
				}
				values++
			}
		}
		last := all[p][len(m.Layers)-1].state
		winner := s.Candidates[0]
		if winner.Number != w.Tokens[s.Position].Number || winner.Behind != "0" || len(s.Candidates) != mostCandidates || len(s.Kinds) != 16 {
			t.Errorf("step %d: %d candidates, %d kinds, the winner %+v", s.Number, len(s.Candidates), len(s.Kinds), winner)
		}
		for _, list := range [][]Candidate{s.Candidates, s.Kinds} {
			for j, c := range list {
				if score, _ := m.Output[c.Number].Dot(last); score.String() != c.Score || m.Name(vm.Token(c.Number)) != c.Name {
					t.Errorf("step %d: %+v, want %v", s.Number, c, score)
				}
				if j > 0 && number(t, c.Score).Cmp(number(t, list[j-1].Score)) > 0 {
					t.Errorf("step %d: %+v comes behind %+v", s.Number, c, list[j-1])
				}
				if sum := new(big.Int).Add(number(t, c.Score), number(t, c.Behind)); sum.Cmp(number(t, winner.Score)) != 0 {
					t.Errorf("step %d: %+v is not so far behind %+v", s.Number, c, winner)
				}
			}
		}
	}
	if looks != 78*len(w.Steps) || reads < 3000 || values < 1500 {
		t.Errorf("%d looks, %d values brought, %d worked out in %d steps: the test sees little", looks, reads, values, len(w.Steps))
	}
}

func number(t *testing.T, s string) *big.Int {
	t.Helper()
	n, ok := new(big.Int).SetString(s, 10)
	if !ok {
		t.Fatalf("%q is no number", s)
	}
	return n
}

// TestSteps: what the layers call pc is where the reader is, what the result's layer makes
// is what is written, changes are told, and places have all looks.
func TestSteps(t *testing.T) {
	w := work(t)
	pcs, results := 0, 0
	for i := range w.Steps {
		s := &w.Steps[i]
		worked := map[string]string{}
		for _, l := range s.Worked {
			for _, v := range l.Values {
				worked[v.Name] = v.Value
			}
		}
		if pc := big.NewInt(int64(s.Doing.PC)).String(); worked["pc"] != pc && (worked["pc"] != "" || pc != "0") {
			t.Errorf("step %d: the layers have pc %q, the reader %s", s.Number, worked["pc"], pc)
		} else if worked["pc"] != "" {
			pcs++
		}
		changed := 0
		for _, c := range slices.Concat(s.Registers, s.Memory) {
			if !c.Changed {
				if c.Was != c.Value || c.New {
					t.Errorf("step %d: %+v", s.Number, c)
				}
				continue
			}
			changed++
			if low := worked["result low"]; low != big.NewInt(int64(c.Value)).String() && (low != "" || c.Value != 0) {
				t.Errorf("step %d: the layers have %q, and %+v is written", s.Number, low, c)
			}
			results++
		}
		token := &w.Tokens[s.Position]
		if commits := token.Kind == "d0" || token.Kind == "m0"; commits != (changed == 1) || changed > 1 {
			t.Errorf("step %d: %s changed %d cells", s.Number, token.Name, changed)
		}
		heads := 0
		for _, p := range s.Places() {
			heads += p.Heads
			if p.At < 0 || p.At >= s.Position {
				t.Errorf("step %d: a head looked at position %d", s.Number, p.At)
			}
		}
		if heads != len(s.Looks) {
			t.Errorf("step %d: %d heads in places, %d looks", s.Number, heads, len(s.Looks))
		}
	}
	if pcs < len(w.Steps)-4 || results < 15 {
		t.Errorf("%d pcs and %d results: the test sees little", pcs, results)
	}
	last := &w.Steps[len(w.Steps)-1]
	if n := len(last.Memory); n != 4 || last.Memory[3].Value != w.Result {
		t.Errorf("the memory is %+v at the end, the result %d", last.Memory, w.Result)
	}
}

// TestStopped: a run whose context ended says so.
func TestStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Run(ctx); err == nil {
		t.Error("it ran")
	}
}
