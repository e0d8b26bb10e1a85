package vm_test

import (
	"math/rand/v2"
	"os"
	"testing"

	"tassadar/vm"
	"tassadar/vm/internal/vmtest"
)

func FuzzParse(f *testing.F) {
	for seed := range uint64(4) {
		f.Add(vmtest.GenerateModel(rand.New(rand.NewPCG(seed, 1))).Marshal())
	}
	f.Add([]byte("tassadar-vm-model\x00\x01\n"))
	if data, err := os.ReadFile(vmtest.PeerFile(f, "model.bin")); err == nil {
		f.Add(data[:4000])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := vm.Parse(data)
		if err != nil {
			if vmtest.CodeOf(err) == "" {
				t.Fatalf("an error without a code: %v", err)
			}
			return
		}
		again, err := vm.Parse(m.Marshal())
		if err != nil || again.Digest() != m.Digest() {
			t.Fatalf("a parsed model does not survive: %v", err)
		}
	})
}

func FuzzTokens(f *testing.F) {
	m := &vm.Model{Names: []string{"a", "00", "b c", "{", "}"}}
	f.Add("{ a 00 } b<sp>c")
	f.Fuzz(func(t *testing.T, text string) {
		got, err := m.ParseTokens([]byte(text), 1000)
		if err != nil {
			if vmtest.CodeOf(err) == "" {
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
