package tokenmachine

import (
	"testing"

	"tassadar/vm/exact"
)

// BenchmarkMake is what a process pays before the first token: the weights of the token
// machine, their digest, and the plan of vm.exact.
func BenchmarkMake(b *testing.B) {
	b.Run("weights", func(b *testing.B) {
		for b.Loop() {
			Compile()
		}
	})
	m := Model()
	b.Run("digest", func(b *testing.B) {
		for b.Loop() {
			m.Digest()
		}
	})
	b.Run("plan", func(b *testing.B) {
		for b.Loop() {
			if _, err := exact.New(m, nil); err != nil {
				b.Fatal(err)
			}
		}
	})
}
