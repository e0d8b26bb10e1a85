package appraise_test

import (
	"fmt"
	"os"
	"runtime"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// manyCells is a log of ten receipts a cell, in pairs of hosts, all good.
func manyCells(b testing.TB, cells int) (*world, *evidence.Verified) {
	return manyReceipts(b, cells, 10)
}

// manyReceipts is a log of so many receipts a cell, by ten hosts, all good.
func manyReceipts(b testing.TB, cells, each int) (*world, *evidence.Verified) {
	b.Helper()
	policy := smallPolicy()
	e := &policy.Envelopes[0]
	e.Require.Machines, e.Require.Workers = 2, 2
	e.Require.Engines = nil
	e.Sets[0].Backends = nil
	for i := range cells {
		e.Sets[0].Backends = append(e.Sets[0].Backends, fmt.Sprintf("e%05d", i))
	}
	w := newWorld(b, policy, 1, 1, 10)
	profile, _ := w.policy.Profile(articleID)
	var records [][]byte
	for i, c := range w.policy.Cells() {
		for n := range each {
			h := w.workers[n%len(w.workers)]
			body := evidence.Assignment{Log: w.op.Verified().Head().Origin, Serial: tassadar.Uint(i*each + n + 1), Cell: c.Cell, ProfileDigest: profile.Digest(), PolicyDigest: w.policy.Digest(),
				Worker: h.ID(), IssuedAt: w.now, Deadline: w.now + lifetime, Runs: e.Require.Runs, Full: true}
			records = append(records, w.sign(evidence.KindAssignment, body, w.desk))
		}
	}
	w.raw(records...)
	v := w.op.Verified()
	records = nil
	for i, a := range v.Assignments() {
		h := w.workers[i%each%len(w.workers)]
		rc := w.passing(*a, h)
		receipt, err := evidence.Sign(evidence.KindReceipt, rc.Subjects(), rc, h.Signer)
		if err != nil {
			b.Fatal(err)
		}
		opened, err := evidence.Open(receipt, nil)
		if err != nil {
			b.Fatal(err)
		}
		refs, err := appraise.ReferencesOf(v, a)
		if err != nil {
			b.Fatal(err)
		}
		closing := evidence.Closing{Log: a.Body.Log, Assignment: a.Digest, Receipt: opened.Digest, ReceivedAt: w.now, Cases: refs}
		records = append(records, receipt, w.sign(evidence.KindClosing, closing, w.desk))
	}
	w.raw(records...)
	return w, w.op.Verified()
}

// BenchmarkAppraise appraises verified logs of ten receipts a cell.
func BenchmarkAppraise(b *testing.B) {
	for _, cells := range []int{10, 100, 1_000} {
		var w *world
		var v *evidence.Verified
		b.Run(fmt.Sprint(cells, "_cells"), func(b *testing.B) {
			if w == nil {
				w, v = manyCells(b, cells)
			}
			b.ResetTimer()
			for b.Loop() {
				verdict, err := appraise.Appraise(v, w.policy.Digest(), w.now)
				if err != nil || verdict.Profiles[0].GreenCells != cells {
					b.Fatal(verdict.Profiles[0], err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*10*cells), "µs/receipt")
		})
	}
}

// BenchmarkAppraiser appraises a log of ten receipts a cell again and again, each
// time with one receipt more.
func BenchmarkAppraiser(b *testing.B) {
	for _, cells := range []int{100, 1_000, 10_000} {
		var w *world
		var growing appraise.Appraiser
		b.Run(fmt.Sprint(cells, "_cells"), func(b *testing.B) {
			if w == nil {
				w, _ = manyCells(b, cells)
				if _, err := growing.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
					b.Fatal(err)
				}
			}
			c := w.policy.Cells()[0].Cell
			b.ResetTimer()
			for b.Loop() {
				b.StopTimer()
				w.measure(c, w.workers[0])
				v := w.op.Verified()
				runtime.GC() // what measuring left is not the appraisal's to collect
				b.StartTimer()
				verdict, err := growing.Appraise(v, w.policy.Digest(), w.now)
				if err != nil || verdict.Profiles[0].GreenCells != cells {
					b.Fatal(verdict.Profiles[0], err)
				}
			}
		})
	}
}

// BenchmarkRestored makes the verdict on a log of ten receipts a cell out of what
// an index keeps, as tassadar gate does: the log's records and the appraiser are
// restored, and no receipt is read. It also tells how much memory they hold then.
func BenchmarkRestored(b *testing.B) {
	for _, cells := range []int{100, 1_000, 10_000} {
		benchRestored(b, cells, 10)
	}
}

// BenchmarkHeld is BenchmarkRestored of as many cells with ten times as many
// receipts: the memory that is held must differ little.
func BenchmarkHeld(b *testing.B) {
	for _, each := range []int{10, 100} {
		benchRestored(b, 100, each)
	}
	if os.Getenv("TASSADAR_SOAK") != "" { // 1,000,000 receipts: an hour, and 64 GiB
		benchRestored(b, 10_000, 100)
	}
}

func benchRestored(b *testing.B, cells, each int) {
	var k *keptLog
	b.Run(fmt.Sprintf("%d_cells/%d_receipts", cells, cells*each), func(b *testing.B) {
		if k == nil {
			k = keep(b, cells, each)
		}
		b.ReportAllocs()
		b.ResetTimer()
		for b.Loop() {
			k.verdict(b)
		}
		b.StopTimer()
		held := k.held(b)
		b.ReportMetric(held/float64(each*cells), "held-B/receipt")
		b.ReportMetric(held/float64(cells), "held-B/cell")
		b.ReportMetric(k.heldByWriter(b)/float64(each*cells), "writer-B/receipt")
		b.ReportMetric(float64(sizeOf(k.log.Head, k.log.Chunks))/float64(each*cells), "log-B/receipt")
		b.ReportMetric(float64(sizeOf(k.verdicts.Head, k.verdicts.Rows))/float64(each*cells), "verdict-B/receipt")
	})
}

// TestHeld: what a command holds for a verdict grows with cells, and not with
// receipts.
func TestHeld(t *testing.T) {
	const cells, few, many = 20, 6, 60
	held := map[int]float64{}
	for _, each := range []int{few, many} {
		k := keep(t, cells, each)
		held[each] = k.held(t)
		if restored, read := k.heldByAll(t), held[each]; each == many && restored < 3*read {
			t.Errorf("%d receipts: %.0f bytes with all records, and %.0f without: this measures nothing", cells*each, restored, read)
		}
	}
	t.Logf("%d cells: %.0f bytes with %d receipts, %.0f with %d", cells, held[few], few*cells, held[many], many*cells)
	if held[many] > 1.5*held[few] {
		t.Errorf("%d cells hold %.0f bytes with %d receipts, and %.0f with %d", cells, held[few], few*cells, held[many], many*cells)
	}
}

// keptLog is what an index keeps of a log.
type keptLog struct {
	cells      int
	log        evidence.Saved
	verdicts   *appraise.Saved
	checkpoint []byte
	leaves     [][]byte
	own        tassadar.Trust
	policy     tassadar.Digest
	at         int64
}

func keep(b testing.TB, cells, each int) *keptLog {
	w, _ := manyReceipts(b, cells, each)
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		b.Fatal(err)
	}
	checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		b.Fatal(err)
	}
	return &keptLog{cells, w.op.Verified().Save(), x.Save(), checkpoint, w.log.leaves, w.own, w.policy.Digest(), w.now}
}

func (k *keptLog) verdict(b testing.TB) []any {
	v, err := evidence.Restore(k.log.Head, k.checkpoint, &k.own, keptIn{k.leaves, k.log.Chunks})
	if err != nil {
		b.Fatal(err)
	}
	x, err := appraise.RestoreAppraiser(k.verdicts.Head, v, rowsOf(k.verdicts))
	if err != nil {
		b.Fatal(err)
	}
	verdict, err := x.Brief(v, k.policy, k.at)
	if err != nil || verdict.Profiles[0].GreenCells != k.cells {
		b.Fatal(verdict.Profiles[0], err)
	}
	return []any{v, x, verdict}
}

// held returns the bytes that a restored log holds with its appraiser and a verdict.
func (k *keptLog) held(b testing.TB) float64 {
	return holds(func() any { return k.verdict(b) })
}

// heldByWriter is held by who adds to the log: all names, and no bodies.
func (k *keptLog) heldByWriter(b testing.TB) float64 {
	return holds(func() any {
		all := k.verdict(b)
		longer, err := all[0].(*evidence.Verified).Extend(k.checkpoint, nil)
		if err != nil {
			b.Fatal(err)
		}
		return append(all, longer)
	})
}

// heldByAll is held by who reads everything.
func (k *keptLog) heldByAll(b testing.TB) float64 {
	return holds(func() any {
		all := k.verdict(b)
		if err := all[0].(*evidence.Verified).ReadAll(); err != nil {
			b.Fatal(err)
		}
		return all
	})
}

// holds returns the bytes that what is made holds, after everything else was
// collected.
func holds(make func() any) float64 {
	before := heap()
	made := make()
	after := heap()
	runtime.KeepAlive(made)
	return float64(after) - float64(before)
}

// heap returns the bytes that are held.
func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC() // also what finalizers and pools let go
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// sizeOf is the size of what is kept.
func sizeOf(head []byte, pieces map[int][]byte) int {
	n := len(head)
	for _, p := range pieces {
		n += len(p)
	}
	return n
}
