// Package vmtest is what tests of the token machine share: random models, a large
// one, the peer's, and [Lockstep], which compares vm.exact with the definition
// state by state.
package vmtest

import (
	"bytes"
	"compress/gzip"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// PeerFile is a file of a peer's model and programs, which are not part of the
// repository.
func PeerFile(t testing.TB, name string) string {
	t.Helper()
	return filepath.Join(moduleDir(t), "..", "shared", "peer", name)
}

// moduleDir is the folder of the module: tests run in that of their package.
func moduleDir(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no module around the working directory")
		}
		dir = filepath.Dir(dir)
	}
}

// NeedPeer loads the peer's model, or skips the test where it is missing.
func NeedPeer(t testing.TB) *vm.Model {
	t.Helper()
	m, err := vm.Load(PeerFile(t, "model.bin"))
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("the peer's data is required: %v", err)
		}
		t.Skipf("missing: the peer's model: %v", err)
	}
	return m
}

// PeerTokens reads one of the peer's programs: its prompt, and its whole trace.
func PeerTokens(t testing.TB, m *vm.Model, name string) (prefix, trace []vm.Token) {
	t.Helper()
	text, err := os.ReadFile(PeerFile(t, name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	if prefix, err = m.ParseTokens(text, 0); err != nil {
		t.Fatal(err)
	}
	packed, err := os.ReadFile(PeerFile(t, name+"_ref.txt.gz"))
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

var PeerPrograms = []string{"hello", "addition", "fibonacci", "collatz", "min_cost_matching"}

// SameTrace fails the test at the first token that differs.
func SameTrace(t *testing.T, m *vm.Model, got, want []vm.Token) {
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

// Permuted renames tokens and reorders slots, heads and neurons. The result
// is the same machine written differently.
func Permuted(m *vm.Model, rng *rand.Rand) (*vm.Model, []vm.Token) {
	out := &vm.Model{Width: m.Width, Position: -1, Square: -1, Stop: -1}
	ids := make([]vm.Token, len(m.Names))
	for i, v := range rng.Perm(len(m.Names)) {
		ids[i] = vm.Token(v)
	}
	slots := rng.Perm(m.Width)
	row := func(r vm.Row) vm.Row {
		var o vm.Row
		for _, t := range r {
			o = append(o, vm.Term{Slot: slots[t.Slot], Weight: t.Weight})
		}
		slices.SortFunc(o, func(a, b vm.Term) int { return a.Slot - b.Slot })
		return o
	}
	list := func(l []int) (o []int) {
		for _, s := range l {
			o = append(o, slots[s])
		}
		slices.Sort(o)
		return o
	}
	if m.Position >= 0 {
		out.Position = slots[m.Position]
	}
	if m.Square >= 0 {
		out.Square = slots[m.Square]
	}
	if m.Stop >= 0 {
		out.Stop = ids[m.Stop]
	}
	n := len(m.Names)
	out.Names, out.Embed, out.Output = make([]string, n), make([]vm.Row, n), make([]vm.Row, n)
	for i := range n {
		out.Names[ids[i]] = fmt.Sprint("n", ids[i])
		out.Embed[ids[i]], out.Output[ids[i]] = row(m.Embed[i]), row(m.Output[i])
	}
	for _, l := range m.Layers {
		o := vm.Layer{EraseAttention: list(l.EraseAttention), EraseNeurons: list(l.EraseNeurons)}
		for _, h := range rng.Perm(len(l.Heads)) {
			x := l.Heads[h]
			for _, p := range []*[2]vm.Row{&x.Query, &x.Key, &x.Value, &x.Out} {
				p[0], p[1] = row(p[0]), row(p[1])
			}
			o.Heads = append(o.Heads, x)
		}
		for _, j := range rng.Perm(len(l.Neurons)) {
			x := l.Neurons[j]
			o.Neurons = append(o.Neurons, vm.Neuron{Gate: row(x.Gate), Up: row(x.Up), Down: row(x.Down)})
		}
		out.Layers = append(out.Layers, o)
	}
	return out, ids
}

// Widen57 multiplies the output rows by 2^57.
func Widen57(m *vm.Model) {
	for i, r := range m.Output {
		var scaled vm.Row
		for _, term := range r {
			w, _ := term.Weight.Mul(int128.I64(1 << 57))
			scaled = append(scaled, vm.Term{Slot: term.Slot, Weight: w})
		}
		m.Output[i] = scaled
	}
}

// NewRand is a source of random numbers for model number seed.
func NewRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 1)) }

// NeedGo skips the test where there is no Go toolchain.
func NeedGo(t testing.TB) {
	t.Helper()
	if _, err := exec.LookPath("go"); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("a Go toolchain is required: %v", err)
		}
		t.Skipf("missing: a Go toolchain on the path: %v", err)
	}
}

// LoopProgram is a program of the peer that does not end.
func LoopProgram(t testing.TB, m *vm.Model) []vm.Token {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(moduleDir(t), "vm", "testdata", "loop.txt"))
	if err != nil {
		t.Fatal(err)
	}
	prefix, err := m.ParseTokens(text, 0)
	if err != nil {
		t.Fatal(err)
	}
	return prefix
}

// CodeOf is the reason code of an error, "" for none.
func CodeOf(err error) string {
	var e *vm.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// Update makes tests write the files that they compare with.
var Update = flag.Bool("update", false, "write the files that tests compare with")
