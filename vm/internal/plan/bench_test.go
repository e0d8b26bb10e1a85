package plan

import (
	"testing"

	"tassadar/vm/int128"
)

func BenchmarkLadder(b *testing.B) {
	var regular, uneven []breakpoint
	for i := range int64(256) {
		at := i * 256
		regular = append(regular, breakpoint{int128.I64(at), int128.One}, breakpoint{int128.I64(at + 1), int128.I64(-1)})
		uneven = append(uneven, breakpoint{int128.I64(at + i*i%7), int128.One}, breakpoint{int128.I64(at + i*i%7 + 1), int128.I64(-1)})
	}
	for name, bp := range map[string][]breakpoint{"regular": regular, "uneven": uneven} {
		p := newPiece(bp)
		b.Run(name, func(b *testing.B) {
			var sum int64
			for i := 0; b.Loop(); i++ {
				sum += p.Eval(int64(i & 0xffff))
			}
			_ = sum
		})
	}
}
