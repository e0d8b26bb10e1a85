package machine

import "testing"

func BenchmarkCompile(b *testing.B) {
	for range b.N {
		Compile()
	}
}
