package vm

import (
	"bytes"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

func TestFormatRoundTrip(t *testing.T) {
	var models []*Model
	for seed := range uint64(20) {
		models = append(models, generateModel(rand.New(rand.NewPCG(seed, 1))))
	}
	if m, err := Load(filepath.Join(peerDir, "model.bin")); err == nil {
		models = append(models, m)
	}
	for i, m := range models {
		data := m.Marshal()
		got, err := Parse(data)
		if err != nil {
			t.Fatalf("model %d: %v", i, err)
		}
		if got.Digest() != m.Digest() || !bytes.Equal(got.Marshal(), data) {
			t.Errorf("model %d changes on the way", i)
		}
		step := max(1, len(data)/300)
		for at := 0; at < len(data); at += step {
			data[at] ^= 1 << (at % 8)
			if _, err := Parse(data); codeOf(err) == "" {
				t.Fatalf("model %d: a flipped bit in byte %d of %d: %v", i, at, len(data), err)
			}
			data[at] ^= 1 << (at % 8)
			if _, err := Parse(data[:at]); codeOf(err) == "" {
				t.Fatalf("model %d: cut at byte %d of %d: %v", i, at, len(data), err)
			}
		}
	}
}

func TestWeightEncoding(t *testing.T) {
	for _, s := range []string{"0", "1", "-1", "63", "64", "-64", "-65", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
		"1000000000000000019884624838656", "-1000000000000000019884624838656", "170141183460469231731687303715884105727", "-170141183460469231731687303715884105727"} {
		b, _ := new(big.Int).SetString(s, 10)
		v, ok := IntFromBig(b)
		if !ok {
			t.Fatalf("%s does not fit", s)
		}
		r := &reader{b: appendWeight(nil, v)}
		if got := r.weight(); r.err != nil || got.String() != s || len(r.b) != 0 {
			t.Errorf("%s: got %v, %v, %d bytes left", s, got, r.err, len(r.b))
		}
	}
}

func TestInt(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	limit := new(big.Int).Lsh(big.NewInt(1), 127)
	fits := func(b *big.Int) bool {
		return b.Cmp(limit) < 0 && b.Cmp(new(big.Int).Neg(limit)) >= 0
	}
	random := func() Int {
		v := Int{int64(rng.Uint64()), rng.Uint64()}
		switch rng.IntN(5) {
		case 0:
			v.hi = 0
		case 1:
			v = I64(int64(v.lo) >> rng.IntN(64))
		case 2:
			v = []Int{minInt, maxInt, I64(math.MinInt64), I64(math.MaxInt64), I64(-1), {}}[rng.IntN(6)]
		}
		return v
	}
	for range 200000 {
		a, b := random(), random()
		for _, op := range []struct {
			name string
			f    func(Int, Int) (Int, bool)
			g    func(z, x, y *big.Int) *big.Int
		}{{"add", Int.add, (*big.Int).Add}, {"sub", Int.sub, (*big.Int).Sub}, {"mul", Int.mul, (*big.Int).Mul}} {
			got, ok := op.f(a, b)
			want := op.g(new(big.Int), a.Big(), b.Big())
			if fits(want) != ok && !(op.name == "mul" && !a.fits64() && !b.fits64()) {
				t.Fatalf("%s(%v, %v): fits %v, want %v", op.name, a, b, ok, fits(want))
			}
			if ok && got.Big().Cmp(want) != 0 {
				t.Fatalf("%s(%v, %v) = %v, want %v", op.name, a, b, got, want)
			}
		}
		if got, want := a.Cmp(b), a.Big().Cmp(b.Big()); got != want {
			t.Fatalf("cmp(%v, %v) = %d, want %d", a, b, got, want)
		}
	}
}

// TestPeerBitFlips: a changed weight is refused, or the model's digest tells.
func TestPeerBitFlips(t *testing.T) {
	m := needPeer(t)
	data, err := os.ReadFile(filepath.Join(peerDir, "model.bin"))
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
		got, err := Parse(data)
		switch {
		case err != nil && codeOf(err) == "":
			t.Errorf("byte %d: an error without a code: %v", at, err)
		case err != nil:
			refused[codeOf(err)]++
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
	m := needPeer(t)
	_ = m
	data, err := os.ReadFile(filepath.Join(peerDir, "model.bin"))
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; n < len(data); n += 1 + len(data)/200 {
		if _, err := Parse(data[:n]); codeOf(err) != CodeMalformedModel {
			t.Errorf("cut to %d bytes: %v", n, err)
		}
	}
	for _, tc := range []struct {
		name string
		edit func(b []byte)
		code string
	}{
		{"huge vocabulary", func(b []byte) { copy(b, "\xff\xff\xff\x7f") }, CodeMalformedModel},
		{"large vocabulary", func(b []byte) { copy(b, "\x00\x00\x10\x00") }, CodeMalformedModel},
		{"huge width", func(b []byte) { copy(b[4:], "\xff\xff\xff\x7f") }, CodeMalformedModel},
		{"huge hidden", func(b []byte) { copy(b[16:], "\x00\x00\x02\x00") }, CodeMalformedModel},
		{"huge name", func(b []byte) { copy(b[24:], "\xff\xff\xff\xff") }, CodeMalformedModel},
		{"weight not integral", func(b []byte) {
			b[len(b)-2000*8] ^= 1
			for i := 60000; i < 60008; i++ {
				b[i] = 0x3f
			}
		}, CodeWeightsUnsupported},
	} {
		b := bytes.Clone(data)
		tc.edit(b)
		if _, err := Parse(b); codeOf(err) != tc.code {
			t.Errorf("%s: got %v, want %s", tc.name, err, tc.code)
		}
	}
	if _, err := Load(filepath.Join(t.TempDir(), "none")); codeOf(err) != CodeInputMalformed {
		t.Errorf("no file: %v", err)
	}
}

func TestParseTokens(t *testing.T) {
	m := &Model{Names: []string{"a", "b c", "out( )"}}
	for _, tc := range []struct {
		text, code string
		limit      int
		want       []Token
	}{
		{"a a\n\ta", "", 0, []Token{0, 0, 0}},
		{"a b<sp>c out(<sp>)", "", 0, []Token{0, 1, 2}},
		{"", "", 0, nil},
		{"a x", CodeInputMalformed, 0, nil},
		{"a a a", CodeTokenLimit, 2, nil},
		{"a \x00\xff", CodeInputMalformed, 0, nil},
	} {
		got, err := m.ParseTokens([]byte(tc.text), tc.limit)
		if codeOf(err) != tc.code || len(got) != len(tc.want) {
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

// TestManyClasses: a vocabulary in which every token has columns of its own
// is planned as one class, and still right.
func TestManyClasses(t *testing.T) {
	m := generateModel(newRand(21))
	add := 0
	for mask := 0; len(m.Names) < 700; mask++ {
		var r Row
		for s := range 10 {
			if (mask+1)>>s&1 != 0 {
				r = append(r, Term{s, I64(int64(s%3) + 1)})
			}
		}
		if mask%3 != 0 {
			r = nil
			for s := range 10 {
				if (mask*7+5)>>s&1 != 0 && s != slotPosition && s != slotSquare {
					r = append(r, Term{s, I64(int64(s%4) - 5)})
				}
			}
		}
		m.Names = append(m.Names, "x"+string(rune('a'+add%26))+string(rune('a'+add/26%26))+string(rune('a'+add/676)))
		m.Embed = append(m.Embed, r)
		m.Output = append(m.Output, nil)
		add++
	}
	p, err := newProgram(m, DefinitionMaker(m))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d classes", len(p.classes))
	tokens := make([]Token, 40)
	for i := range tokens {
		tokens[i] = Token(i * 17 % len(m.Names))
	}
	fallback, err := lockstep(m, p, tokens, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("fallback %q", fallback)
	p.classify(1, false)
	if len(p.classes) != 1 {
		t.Errorf("%d classes, want 1", len(p.classes))
	}
}
