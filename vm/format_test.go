package vm_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"tassadar/vm"
	"tassadar/vm/internal/vmtest"
)

func TestFormatRoundTrip(t *testing.T) {
	var models []*vm.Model
	for seed := range uint64(20) {
		models = append(models, vmtest.GenerateModel(rand.New(rand.NewPCG(seed, 1))))
	}
	if m, err := vm.Load(vmtest.PeerFile(t, "model.bin")); err == nil {
		models = append(models, m)
	}
	for i, m := range models {
		data := m.Marshal()
		got, err := vm.Parse(data)
		if err != nil {
			t.Fatalf("model %d: %v", i, err)
		}
		if got.Digest() != m.Digest() || !bytes.Equal(got.Marshal(), data) {
			t.Errorf("model %d changes on the way", i)
		}
		step := max(1, len(data)/300)
		for at := 0; at < len(data); at += step {
			data[at] ^= 1 << (at % 8)
			if _, err := vm.Parse(data); vmtest.CodeOf(err) == "" {
				t.Fatalf("model %d: a flipped bit in byte %d of %d: %v", i, at, len(data), err)
			}
			data[at] ^= 1 << (at % 8)
			if _, err := vm.Parse(data[:at]); vmtest.CodeOf(err) == "" {
				t.Fatalf("model %d: cut at byte %d of %d: %v", i, at, len(data), err)
			}
		}
	}
}

// TestPeerBitFlips: a changed weight is refused, or the model's digest tells.
func TestPeerBitFlips(t *testing.T) {
	m := vmtest.NeedPeer(t)
	data, err := os.ReadFile(vmtest.PeerFile(t, "model.bin"))
	if err != nil {
		t.Fatal(err)
	}
	want := m.Digest()
	rng := rand.New(rand.NewPCG(3, 4))
	refused := map[string]int{}
	for range 250 {
		// Weights begin after the header and the names.
		at := 20000 + rng.IntN(len(data)-20000)
		bit := byte(1) << rng.IntN(8)
		data[at] ^= bit
		got, err := vm.Parse(data)
		switch {
		case err != nil && vmtest.CodeOf(err) == "":
			t.Errorf("byte %d: an error without a code: %v", at, err)
		case err != nil:
			refused[vmtest.CodeOf(err)]++
		case got.Digest() == want:
			t.Errorf("byte %d, bit %d: not noticed", at, bit)
		default:
			refused["digest"]++
		}
		data[at] ^= bit
	}
	t.Logf("noticed by %v", refused)
}

func TestPeerHostile(t *testing.T) {
	m := vmtest.NeedPeer(t)
	_ = m
	data, err := os.ReadFile(vmtest.PeerFile(t, "model.bin"))
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; n < len(data); n += 1 + len(data)/200 {
		if _, err := vm.Parse(data[:n]); vmtest.CodeOf(err) != vm.CodeMalformedModel {
			t.Errorf("cut to %d bytes: %v", n, err)
		}
	}
	for _, tc := range []struct {
		name string
		edit func(b []byte)
		code string
	}{
		{"huge vocabulary", func(b []byte) { copy(b, "\xff\xff\xff\x7f") }, vm.CodeMalformedModel},
		{"large vocabulary", func(b []byte) { copy(b, "\x00\x00\x10\x00") }, vm.CodeMalformedModel},
		{"huge width", func(b []byte) { copy(b[4:], "\xff\xff\xff\x7f") }, vm.CodeMalformedModel},
		{"huge hidden", func(b []byte) { copy(b[16:], "\x00\x00\x02\x00") }, vm.CodeMalformedModel},
		{"huge name", func(b []byte) { copy(b[24:], "\xff\xff\xff\xff") }, vm.CodeMalformedModel},
		{"weight not integral", func(b []byte) {
			b[len(b)-2000*8] ^= 1
			for i := 60000; i < 60008; i++ {
				b[i] = 0x3f
			}
		}, vm.CodeWeightsUnsupported},
	} {
		b := bytes.Clone(data)
		tc.edit(b)
		if _, err := vm.Parse(b); vmtest.CodeOf(err) != tc.code {
			t.Errorf("%s: got %v, want %s", tc.name, err, tc.code)
		}
	}
	if _, err := vm.Load(filepath.Join(t.TempDir(), "none")); vmtest.CodeOf(err) != vm.CodeInputMalformed {
		t.Errorf("no file: %v", err)
	}
}

// smallPeer is a model in the peer's format: three tokens, four slots, one layer
// of one head and one neuron, all weights zero. Its weights begin at byte 39.
func smallPeer() []byte {
	var b []byte
	for _, n := range []uint32{3, 4, 1, 1, 1, 2} {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	for _, name := range "abc" {
		b = append(binary.LittleEndian.AppendUint32(b, 1), byte(name))
	}
	b = append(b, make([]byte, 8*smallWeights)...)
	for _, n := range []uint32{1, 0, 0, 1, 1, 1, 0} {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return b
}

const smallWeights = 3*4 + 12*4 + 4*4 + 2*4 + 4*1 + 3*4

// Numbers that no integer is, in every place of a weight, are refused by their code.
func TestPeerOddFloats(t *testing.T) {
	if _, err := vm.Parse(smallPeer()); err != nil {
		t.Fatal(err)
	}
	for i := range smallWeights {
		for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 0.5, math.Copysign(0, -1), 1e308, math.SmallestNonzeroFloat64} {
			b := smallPeer()
			binary.LittleEndian.PutUint64(b[39+8*i:], math.Float64bits(x))
			_, err := vm.Parse(b)
			code := vmtest.CodeOf(err)
			query := i >= 12 && i < 20 // whose common scale is dropped
			tie := i == 12+5*4+1       // and what breaks ties
			if code == "" && (query || tie) && x-x == 0 && x > 0 {
				continue
			}
			if code != vm.CodeWeightsUnsupported {
				t.Errorf("weight %d is %g: %v", i, x, err)
			}
		}
	}
}

func TestParseTokens(t *testing.T) {
	m := &vm.Model{Names: []string{"a", "b c", "out( )"}}
	for _, tc := range []struct {
		text, code string
		limit      int
		want       []vm.Token
	}{
		{"a a\n\ta", "", 0, []vm.Token{0, 0, 0}},
		{"a b<sp>c out(<sp>)", "", 0, []vm.Token{0, 1, 2}},
		{"", "", 0, nil},
		{"a x", vm.CodeInputMalformed, 0, nil},
		{"a a a", vm.CodeTokenLimit, 2, nil},
		{"a \x00\xff", vm.CodeInputMalformed, 0, nil},
	} {
		got, err := m.ParseTokens([]byte(tc.text), tc.limit)
		if vmtest.CodeOf(err) != tc.code || len(got) != len(tc.want) {
			t.Errorf("%q: got %v, %v", tc.text, got, err)
		}
		if err == nil && tc.text != "" {
			again, err := m.ParseTokens([]byte(m.FormatTokens(got)), 0)
			if err != nil || len(again) != len(got) {
				t.Errorf("%q does not survive formatting: %v", tc.text, err)
			}
		}
	}
}

// TestReadTokens: however text comes, it is the same tokens, names across the parts in
// which it is read among them; an error of the reader is its own.
func TestReadTokens(t *testing.T) {
	m := &vm.Model{Names: []string{"a", "b c", "out( )"}}
	var text strings.Builder
	var want []vm.Token
	rng := rand.New(rand.NewPCG(1, 2))
	separators := []string{" ", "\n", "\t\r\n   ", strings.Repeat(" ", 700)}
	for text.Len() < 300_000 {
		k := rng.IntN(3)
		want = append(want, vm.Token(k))
		text.WriteString([]string{"a", "b<sp>c", "out(<sp>)"}[k])
		text.WriteString(separators[rng.IntN(len(separators))])
	}
	for name, with := range map[string]func(io.Reader) io.Reader{
		"whole":       func(r io.Reader) io.Reader { return r },
		"byte":        iotest.OneByteReader,
		"half":        iotest.HalfReader,
		"end at once": iotest.DataErrReader,
	} {
		if got, err := m.ReadTokens(with(strings.NewReader(text.String())), 0); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %d tokens of %d, %v", name, len(got), len(want), err)
		}
		if _, err := m.ReadTokens(with(strings.NewReader("a "+strings.Repeat("a", 1<<20))), 0); vmtest.CodeOf(err) != vm.CodeInputMalformed {
			t.Errorf("%s: a long name: %v", name, err)
		}
		if _, err := m.ReadTokens(with(strings.NewReader(text.String())), len(want)-1); vmtest.CodeOf(err) != vm.CodeTokenLimit {
			t.Errorf("%s: one too many: %v", name, err)
		}
	}
	broken := errors.New("broken")
	// What was read of a name is not taken for an unknown one.
	if _, err := m.ReadTokens(io.MultiReader(strings.NewReader("a unkno"), iotest.ErrReader(broken)), 0); !errors.Is(err, broken) {
		t.Errorf("cut within a name: %v", err)
	}
	if _, err := m.ReadTokens(io.MultiReader(strings.NewReader("a a"), iotest.ErrReader(broken)), 0); !errors.Is(err, broken) {
		t.Errorf("a broken reader: %v", err)
	}
}
