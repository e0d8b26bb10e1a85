package main

import (
	"bytes"
	"database/sql"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/transparency-dev/tessera/api/layout"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/operator"
)

// Leaves that were verified and compared before are read again by what reads all of
// the log, and not by what adds to it: assign and publish, also for witnesses, work on
// a log with an old leaf that is damaged, and audit and --verify-all find it.
func TestOldLeaves(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	vkey, server, _ := witnessOf(t, w.data)
	tassadarIn(t, w.data, "trust", "witness", vkey, server, "--label", "one").want(t, 0)
	worker, class := workerID(t, w.data), classHere(t)
	old := fillLog(t, w.data, worker)

	bundle := filepath.Join(datadir.TilesIn(w.data), layout.EntriesPath(0, 0))
	was := readFile(t, bundle)
	writeFile(t, bundle, bytes.Replace(was, old, bytes.Replace(old, []byte("payload"), []byte("Payload"), 1), 1))
	out := filepath.Join(t.TempDir(), "orders")
	for range 2 {
		tassadarIn(t, w.data, "assign", "--policy", w.policy, "--worker", worker, "--machine", class, "-o", out).want(t, 0)
		tassadarIn(t, w.data, "assign", "--policy", w.policy, "--worker", worker, "--again", "-o", out).want(t, 0)
		tassadarIn(t, w.data, "publish", "-o", filepath.Join(t.TempDir(), "pub")).want(t, 0)
	}
	tassadarIn(t, w.data, "gate", "article").want(t, 0)
	tassadarIn(t, w.data, "audit").wantError(t, false, tassadar.EvidenceUnverifiable)
	writeFile(t, bundle, was)
	tassadarIn(t, w.data, "audit").want(t, 0)

	// The same of the index: a leaf that no verdict asks for any more.
	db, err := sql.Open("sqlite", filepath.Join(w.data, "index.sqlite"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("UPDATE leaves SET data = data || ' ' WHERE data = ?", old); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, w.data, "publish", "-o", filepath.Join(t.TempDir(), "pub")).want(t, 0)
	tassadarIn(t, w.data, "appraise", "--verify-all").wantError(t, false, tassadar.IndexDiffers)
}

// fillLog appends assignments to a log until more than a bundle is full, and returns
// the leaf of a publication in that bundle, which is in the log's first leaves.
func fillLog(t *testing.T, data, worker string) []byte {
	t.Helper()
	dir, err := datadir.Open(t.Context(), data, "", "", func() int64 { return time.Now().Unix() })
	if err != nil {
		t.Fatal(err)
	}
	policy, _ := dir.Operator.Policy()
	m := operator.Measurement{Cell: policy.Cells()[0].Cell, Worker: worker, Lifetime: evidence.MaxDeadlineSeconds}
	if _, _, err := dir.Operator.AssignAll(t.Context(), times(m, 300)); err != nil {
		t.Fatal(err)
	}
	v := dir.Operator.Verified()
	p, err := v.PublicationAt(0)
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := v.RecordData(&p.Record, dir.Leaf)
	if err != nil || p.Index >= layout.EntryBundleWidth || len(leaf) > evidence.MaxLeaf {
		t.Fatal(p.Index, len(leaf), err)
	}
	if err := dir.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(datadir.TilesIn(data), layout.EntriesPath(0, 0))); err != nil {
		t.Fatal(err)
	}
	return leaf
}

func times(m operator.Measurement, n int) []operator.Measurement {
	all := make([]operator.Measurement, n)
	for i := range all {
		all[i] = m
	}
	return all
}
