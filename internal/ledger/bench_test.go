package ledger

import (
	"bytes"
	"fmt"
	"testing"
)

// BenchmarkAppend appends records of the size of a receipt with its closing, in
// batches as import does: each is durable, and in the index, when Append returns.
func BenchmarkAppend(b *testing.B) {
	for _, c := range []struct{ batch, size int }{{1, 4 << 10}, {256, 4 << 10}, {256, 48 << 10}} {
		b.Run(fmt.Sprintf("%d_of_%d_KiB", c.batch, c.size>>10), func(b *testing.B) {
			l := open(b, b.TempDir())
			n := 0
			for b.Loop() {
				records := make([][]byte, c.batch)
				for i := range records {
					n++
					records[i] = fmt.Appendf(nil, `{"n":%d,"pad":"%s"}`, n, bytes.Repeat([]byte("x"), c.size))
				}
				mustAppend(b, l, records...)
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "records/s")
		})
	}
}
