package ledger

import (
	"bytes"
	"fmt"
	"testing"

	"tassadar/internal/testing/pgserver"
)

// BenchmarkAppend appends records of the size of a receipt with its closing, in
// batches as import does: each is durable, and in the index, when Append returns.
func BenchmarkAppend(b *testing.B) {
	appending(b, func(string) {})
}

// BenchmarkAppendDatabase is BenchmarkAppend with the index in a database on this host.
func BenchmarkAppendDatabase(b *testing.B) {
	s := pgserver.Start(b)
	appending(b, func(dir string) { inDatabase(b, s, dir) })
}

func appending(b *testing.B, prepare func(dir string)) {
	for _, c := range []struct{ batch, size int }{{1, 4 << 10}, {256, 4 << 10}, {256, 48 << 10}} {
		b.Run(fmt.Sprintf("%d_of_%d_KiB", c.batch, c.size>>10), func(b *testing.B) {
			dir := b.TempDir()
			prepare(dir)
			l := open(b, dir)
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
