package vm

import (
	"context"
	"crypto/sha256"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

func FuzzParse(f *testing.F) {
	for seed := range uint64(4) {
		f.Add(generateModel(rand.New(rand.NewPCG(seed, 1))).Marshal())
	}
	f.Add([]byte(magic))
	if data, err := os.ReadFile(filepath.Join(peerDir, "model.bin")); err == nil {
		f.Add(data[:4000])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := Parse(data)
		if err != nil {
			if codeOf(err) == "" {
				t.Fatalf("an error without a code: %v", err)
			}
			return
		}
		again, err := Parse(m.Marshal())
		if err != nil || again.Digest() != m.Digest() {
			t.Fatalf("a parsed model does not survive: %v", err)
		}
	})
}

// FuzzParseBody fuzzes behind the digest, which stops almost every mutation.
func FuzzParseBody(f *testing.F) {
	for seed := range uint64(4) {
		data := generateModel(rand.New(rand.NewPCG(seed, 1))).Marshal()
		f.Add(data[len(magic) : len(data)-32])
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		m, err := parseOwn(withDigest(body))
		if err != nil {
			if codeOf(err) == "" {
				t.Fatalf("an error without a code: %v", err)
			}
			return
		}
		if len(m.Names) > 64 || m.Width > 64 || len(m.Layers) > 4 {
			return
		}
		for _, l := range m.Layers {
			if len(l.Heads) > 8 || len(l.Neurons) > 32 {
				return
			}
		}
		p, err := newProgram(m, DefinitionMaker(m))
		if err != nil {
			return
		}
		tokens := make([]Token, 12)
		for i := range tokens {
			tokens[i] = Token(i % len(m.Names))
		}
		if _, err := lockstep(m, p, tokens, nil); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzTokens(f *testing.F) {
	m := &Model{Names: []string{"a", "00", "b c", "{", "}"}}
	f.Add("{ a 00 } b<sp>c")
	f.Fuzz(func(t *testing.T, text string) {
		got, err := m.ParseTokens([]byte(text), 1000)
		if err != nil {
			if codeOf(err) == "" {
				t.Fatalf("an error without a code: %v", err)
			}
			return
		}
		again, err := m.ParseTokens([]byte(m.FormatTokens(got)), 1000)
		if err != nil || len(again) != len(got) {
			t.Fatalf("%q does not survive formatting: %v", text, err)
		}
	})
}

// FuzzEngines compares the engines on generated models and tokens.
func FuzzEngines(f *testing.F) {
	f.Add(uint64(1), []byte{1, 2, 3, 0, 0, 4})
	f.Add(uint64(99), []byte{0, 0, 0, 0, 9, 9, 9, 1})
	f.Fuzz(func(t *testing.T, seed uint64, choice []byte) {
		if len(choice) > 64 {
			return
		}
		m := generateModel(rand.New(rand.NewPCG(seed, 1)))
		p, err := newProgram(m, DefinitionMaker(m))
		if err != nil {
			t.Fatal(err)
		}
		tokens := make([]Token, len(choice))
		for i, c := range choice {
			tokens[i] = Token(int(c) % len(m.Names))
		}
		if _, err := lockstep(m, p, tokens, nil); err != nil {
			t.Fatalf("model %d: %v", seed, err)
		}
	})
}

// FuzzRecords feeds edited snapshots.
func FuzzRecords(f *testing.F) {
	m := generateModel(rand.New(rand.NewPCG(11, 1)))
	p, err := newProgram(m, DefinitionMaker(m))
	if err != nil {
		f.Fatal(err)
	}
	e := p.engine(nil)
	for i := range 20 {
		if err := e.Append(context.Background(), Token(i%len(m.Names))); err != nil {
			f.Fatal(err)
		}
	}
	f.Add(e.s.marshal(e.Len()))
	f.Fuzz(func(t *testing.T, data []byte) {
		e := p.engine(nil)
		if err := e.s.unmarshal(data, 20); err != nil && codeOf(err) != CodeCheckpointEdited {
			t.Fatalf("got %v", err)
		}
	})
}

func withDigest(body []byte) []byte {
	sum := sha256.Sum256(body)
	return append(append([]byte(nil), body...), sum[:]...)
}
