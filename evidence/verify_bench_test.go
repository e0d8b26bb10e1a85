package evidence

import (
	"bytes"
	"fmt"
	"os"
	"testing"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
	"tassadar/internal/parallel"
)

// manyReceipts is a log of small receipts, each with its assignment and closing.
func manyReceipts(b *testing.B, n int) (*bench, []byte) {
	w := begun(b, 1)
	as := w.assignment()
	for i := range n {
		as.Serial = tassadar.Uint(i)
		assignment := w.sign(KindAssignment, as, w.desk)
		rc := w.receiptBody(digestOf(b, assignment))
		receipt := w.sign(KindReceipt, rc, w.w)
		w.raw(assignment, receipt, w.sign(KindClosing, w.closing(rc.Assignment, digestOf(b, receipt)), w.desk))
	}
	return w, w.checkpoint(w.leaves)
}

// BenchmarkVerify verifies a log of small receipts from its leaves, and does
// nothing but parse, hash and check signatures of the same records on the same
// processors: the first may take at most 1.3 times as long.
func BenchmarkVerify(b *testing.B) {
	sizes := []int{1_000, 10_000, 100_000}
	if os.Getenv("TASSADAR_SOAK") != "" { // half an hour, and 16 GiB
		sizes = append(sizes, 1_000_000)
	}
	for _, n := range sizes {
		var w *bench
		var checkpoint []byte
		each := func(b *testing.B) {
			if w == nil {
				w, checkpoint = manyReceipts(b, n)
			}
			b.ResetTimer()
			b.ReportAllocs()
		}
		report := func(b *testing.B) { b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/receipt") }
		b.Run(fmt.Sprintf("%d/log", n), func(b *testing.B) {
			each(b)
			for b.Loop() {
				if v, err := Verify(checkpoint, w.leaves, &w.trust); err != nil || len(v.Receipts()) != n || len(v.Rejected()) > 0 {
					b.Fatal(err)
				}
			}
			report(b)
		})
		b.Run(fmt.Sprintf("%d/records", n), func(b *testing.B) {
			each(b)
			for b.Loop() {
				bad := make([]bool, len(w.leaves))
				parallel.Do(len(w.leaves), 64, func(i int) {
					hash := rfc6962.DefaultHasher.HashLeaf(w.leaves[i])
					rec, err := Open(w.leaves[i], w.trust.Keys)
					if err != nil || len(rec.Signed) != 1 || bytes.Equal(hash, nil) {
						bad[i] = true
						return
					}
					switch rec.Kind {
					case KindAssignment:
						bad[i] = rec.decode(&Assignment{}) != nil
					case KindReceipt:
						bad[i] = rec.decode(&Receipt{}) != nil
					case KindClosing:
						bad[i] = rec.decode(&Closing{}) != nil
					}
				})
				for i := range bad {
					if bad[i] {
						b.Fatal(i)
					}
				}
			}
			report(b)
		})
	}
}
