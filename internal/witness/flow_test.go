package witness

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/ledger"
)

// What publish and verify do, on a log on disk: the log goes on while a witness
// is away, and once it answers only it is asked.
func TestFlow(t *testing.T) {
	l := newLog(t, 1, 0)
	a, b := newWitness(t, 21, l), newWitness(t, 22, l)
	keys := keysOf(a, b)
	const quorum = 2
	ctx := context.Background()
	dir := t.TempDir()
	tiles := os.DirFS(filepath.Join(dir, "log"))
	led, err := ledger.Open(ctx, dir, l.key.Signer)
	if err != nil {
		t.Fatal(err)
	}
	defer led.Close()
	appendRecord := func(text string) uint64 {
		t.Helper()
		at, err := led.Append(ctx, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return at[0]
	}
	publish := func() []evidence.Cosignature {
		t.Helper()
		snap, err := led.Snapshot()
		if err != nil {
			t.Fatal(err)
		}
		before, err := evidence.ReadCosigned(tiles, l.verifier, keys)
		if err != nil {
			t.Fatal(err)
		}
		checkpoint := snap.Checkpoint
		if kept, err := evidence.ReadCosignedNote(tiles, snap.Size); err == nil {
			if checkpoint, err = evidence.MergeCosigned(checkpoint, kept, l.verifier, keys); err != nil {
				t.Fatal(err)
			}
		} else if !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		r, err := Collect(ctx, Options{
			Checkpoint: checkpoint, Log: l.verifier, Witnesses: keys, Before: before,
			Proof: func(from, to uint64) ([][]byte, error) {
				return evidence.ConsistencyProof(snap.Leaves, from, to)
			},
		})
		if err != nil {
			t.Fatal(err)
		}
		got, err := ledger.StoreCosigned(ctx, dir, r.Checkpoint, l.verifier, keys)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	verify := func() *evidence.Witnessed {
		t.Helper()
		log, err := evidence.OpenLog(tiles, l.verifier)
		if err != nil {
			t.Fatal(err)
		}
		cosigned, err := evidence.ReadCosigned(tiles, l.verifier, keys)
		if err != nil {
			t.Fatal(err)
		}
		w, err := evidence.NewWitnessed(log.Leaves(), cosigned, quorum)
		if err != nil {
			t.Fatal(err)
		}
		return w
	}

	url := keys[1].URL
	keys[1].URL = "http://127.0.0.1:1"
	first := appendRecord("first")
	if got := publish(); len(got) != 1 {
		t.Errorf("got %v", got)
	}
	if w := verify(); w.Size() != 0 {
		t.Errorf("one of two witnesses makes %d leaves witnessed", w.Size())
	} else if at, ok := w.By(first); ok {
		t.Errorf("one of two witnesses says %d", at)
	}
	keys[1].URL = url
	n := a.requests.Load()
	if got := publish(); len(got) != 2 || a.requests.Load() != n {
		t.Errorf("got %v, %d requests to the first", got, a.requests.Load()-n)
	}
	second := appendRecord("second")
	w := verify()
	at, ok := w.By(first)
	if now := time.Now().Unix(); w.Size() != 1 || !ok || at > now || at < now-60 || w.Latest() < at {
		t.Errorf("size %d, by %d, %v, latest %d", w.Size(), at, ok, w.Latest())
	}
	if _, ok := w.By(second); ok {
		t.Error("a leaf that nobody saw is witnessed")
	}
	for range 3 {
		second = appendRecord("more")
	}
	publish()
	if w := verify(); w.Size() != second+1 {
		t.Errorf("size %d, want %d", w.Size(), second+1)
	}
	// Where the log is put back, the cosigned checkpoint still tells.
	snap, err := led.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	shorter := slices.Clone(snap.Leaves[:2])
	cosigned, err := evidence.ReadCosigned(tiles, l.verifier, keys)
	if err != nil {
		t.Fatal(err)
	}
	if w, err := evidence.NewWitnessed(shorter, cosigned, quorum); err != nil || w.Largest() != second+1 || w.Size() != 1 {
		t.Errorf("a log that was put back: %+v, %v", w, err)
	}
	shorter[0] = []byte("other")
	if w, err := evidence.NewWitnessed(shorter, cosigned, quorum); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("another history: %+v, %v", w, err)
	}
}
