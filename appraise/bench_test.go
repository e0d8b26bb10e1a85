package appraise_test

import (
	"fmt"
	"runtime"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// manyCells is a log of ten receipts a cell, in pairs of hosts, all good.
func manyCells(b *testing.B, cells int) (*world, *evidence.Verified) {
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
		for n, h := range w.workers {
			body := evidence.Assignment{Log: w.op.Verified().Head().Origin, Serial: tassadar.Uint(i*len(w.workers) + n + 1), Cell: c.Cell, ProfileDigest: profile.Digest(), PolicyDigest: w.policy.Digest(),
				Worker: h.ID(), IssuedAt: w.now, Deadline: w.now + lifetime, Runs: e.Require.Runs, Full: true}
			records = append(records, w.sign(evidence.KindAssignment, body, w.desk))
		}
	}
	w.raw(records...)
	v := w.op.Verified()
	records = nil
	for i, a := range v.Assignments() {
		h := w.workers[i%len(w.workers)]
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
		var k *keptLog
		b.Run(fmt.Sprint(cells, "_cells"), func(b *testing.B) {
			if k == nil {
				k = keep(b, cells)
			}
			b.ReportAllocs()
			b.ResetTimer()
			for b.Loop() {
				k.verdict(b)
			}
			b.StopTimer()
			before := heap()
			v, x := k.verdict(b)
			b.ReportMetric(float64(heap()-before)/float64(10*cells), "held-B/receipt")
			runtime.KeepAlive(v)
			runtime.KeepAlive(x)
			b.ReportMetric(float64(len(k.log))/float64(10*cells), "log-B/receipt")
			b.ReportMetric(float64(len(k.verdicts))/float64(cells), "verdict-B/cell")
		})
	}
}

// keptLog is what an index keeps of a log of ten receipts a cell.
type keptLog struct {
	cells                     int
	log, verdicts, checkpoint []byte
	leaves                    [][]byte
	own                       tassadar.Trust
	policy                    tassadar.Digest
	at                        int64
}

func keep(b *testing.B, cells int) *keptLog {
	w, _ := manyCells(b, cells)
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

func (k *keptLog) verdict(b *testing.B) (*evidence.Verified, *appraise.Appraiser) {
	v, err := evidence.Restore(k.log, k.checkpoint, &k.own, func(i uint64) ([]byte, error) { return k.leaves[i], nil })
	if err != nil {
		b.Fatal(err)
	}
	x, err := appraise.RestoreAppraiser(k.verdicts, v)
	if err != nil {
		b.Fatal(err)
	}
	verdict, err := x.Appraise(v, k.policy, k.at)
	if err != nil || verdict.Profiles[0].GreenCells != k.cells {
		b.Fatal(verdict.Profiles[0], err)
	}
	return v, x
}

// heap returns the bytes that are held.
func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
