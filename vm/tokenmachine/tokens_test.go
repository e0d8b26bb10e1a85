package tokenmachine

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar/vm/internal/vmtest"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

// cost is how many tokens an instruction takes, by what it did.
func cost(in isa.Instr, st Step) (formula string, tokens int) {
	shape := in.Op.Info().Shape
	store := in.Op >= isa.St8 && in.Op <= isa.St64H
	moved := st.Next - st.PC
	near := 1
	if moved < -reach || moved >= reach {
		near = 2
	}
	switch {
	case st.Trap:
		return "1", 1
	case store && moved != 1:
		return "", near // at an address that does not suit
	case store:
		return "digits of the word", int(isatest.Digits(st.Value))
	case shape&isa.HasDst != 0:
		return "digits", int(isatest.Digits(st.Value))
	case in.Op == isa.Jmp, in.Op == isa.BrTab, in.Op == isa.Call, in.Op == isa.CallR, in.Op == isa.Ret, in.Op >= isa.BrEq && in.Op <= isa.BrLeS64:
		return "1, far 2", near
	}
	return "1", 1
}

// TestTokens: every instruction takes as many tokens as its formula says.
// The longest are in testdata/tokens.txt.
func TestTokens(t *testing.T) {
	t.Parallel()
	formulas, most := map[isa.Op]string{}, map[isa.Op]int{}
	run := func(seed uint64, p *isa.Program, calls []isatest.GeneratedCall) {
		s, err := NewSession(t.Context(), fresh(t), p)
		if err != nil {
			t.Fatal(err)
		}
		s.Host = func(call int, _ []uint64) ([]uint64, error) {
			return isatest.HostResults(seed, call, p.Imports[call]), nil
		}
		for _, c := range calls {
			if _, err := s.Invoke(context.Background(), p.Entries[c.Entry], c.Args, Horizon); err != nil {
				t.Fatal(err)
			}
		}
		for st := range s.Steps() {
			if st.PC < 0 || st.PC >= len(p.Code) {
				continue
			}
			in := p.Code[st.PC]
			if st.Forced && !st.Wrote {
				continue // an invocation
			}
			if s.Tokens()[st.From] == tokDone && in.Op != isa.Done {
				continue // what follows a trap
			}
			formula, want := cost(in, st)
			if got := st.To - st.From; got != want {
				t.Fatalf("pc %d, %v: %d tokens, want %d: %+v", st.PC, in, got, want, st)
			}
			if formula != "" {
				formulas[in.Op] = formula
			}
			most[in.Op] = max(most[in.Op], want)
			if formula == "1, far 2" {
				most[in.Op] = 2
			}
		}
	}
	for op := range isa.NumOps {
		p := isatest.Edges(op)
		if p == nil {
			continue
		}
		var calls []isatest.GeneratedCall
		for i := range p.Entries {
			calls = append(calls, isatest.GeneratedCall{Entry: i})
		}
		run(0, p, calls)
	}
	for seed := range uint64(80) {
		if p := isatest.Generate(seed); len(p.Code) < 20_000 {
			run(seed, p, isatest.Calls(seed, p))
		}
	}
	// Operations with the same formula and maximum stand together.
	rows := map[string][]string{}
	for _, op := range slices.Sorted(maps.Keys(most)) {
		key := fmt.Sprintf("| %s | %d |", formulas[op], most[op])
		rows[key] = append(rows[key], op.String())
	}
	var b strings.Builder
	for _, key := range slices.Sorted(maps.Keys(rows)) {
		fmt.Fprintf(&b, "| %s %s\n", strings.Join(rows[key], " "), key)
	}
	golden(t, "tokens.txt", b.String())
}

// golden compares with a file of testdata; -update writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *vmtest.Update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s: got\n%s\nwant\n%s", path, got, want)
	}
}

// TestLayout pins the size of the token machine, by layer.
func TestLayout(t *testing.T) {
	t.Parallel()
	m, r := Compile()
	var b strings.Builder
	fmt.Fprintf(&b, "%d layers, the least; width %d, at least %d; %d heads; %d neurons; vocabulary %d\n", r.Layers, r.Width, r.WidthBound, r.Heads, r.Neurons, len(m.Names))
	fmt.Fprintln(&b, "layer heads neurons alive, and what it makes")
	alive := make([]int, 2*r.Layers+1)
	made := make([][]string, r.Layers)
	for _, s := range r.Slots {
		for at := s.Born; at < min(s.Last, 2*r.Layers+1); at++ {
			alive[at]++
		}
		if s.Born > 0 {
			name, _, _ := strings.Cut(s.Name, ".")
			l := (s.Born - 1) / 2
			if !slices.Contains(made[l], name) {
				made[l] = append(made[l], name)
			}
		}
	}
	weights := 0
	for i, l := range m.Layers {
		fmt.Fprintf(&b, "%2d %2d %4d %3d: %s\n", i+1, len(l.Heads), len(l.Neurons), alive[2*i+2], strings.Join(made[i], ", "))
		for _, h := range l.Heads {
			for c := range 2 {
				weights += len(h.Query[c]) + len(h.Key[c]) + len(h.Value[c]) + len(h.Out[c])
			}
		}
		for _, n := range l.Neurons {
			weights += len(n.Gate) + len(n.Up) + len(n.Down)
		}
	}
	embed, output := 0, 0
	for t := range m.Names {
		embed, output = embed+len(m.Embed[t]), output+len(m.Output[t])
	}
	fmt.Fprintf(&b, "weights: %d in layers, %d in embeddings, %d in output rows\n", weights, embed, output)
	t.Log("\n" + b.String())
	golden(t, "layout.txt", b.String())
}
