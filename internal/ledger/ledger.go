// Package ledger is the log and its index in a data directory. Start at [Open]
// to write and at [Read] to read.
//
//	DIR/log/          the log: tlog-tiles (C2SP), fit to be copied or served
//	DIR/log/witness/  cosigned checkpoints, each named by its size in leaves
//	DIR/index.sqlite  a copy of the leaves for fast reading and queries
//	DIR/index.url     instead: the URL of a PostgreSQL database that holds the copy
//	DIR/index.key     with it: proves that what the database keeps was kept from here
//	DIR/lock          held by the one writer
//
// The log is the truth. What [Ledger.Append] acknowledged is covered by a
// signed checkpoint and survives the death of any process (law 12). The index
// can be deleted at any time: it is rebuilt from the log, and nothing is read
// from it whose Merkle root was not compared with the checkpoint. Readers take
// no lock and write nothing.
package ledger

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/transparency-dev/tessera"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
	"tassadar/internal/ledger/postgres"
)

const (
	logDir    = "log"
	indexFile = "index.sqlite"
	lockName  = "lock"

	// minFree is the free space, in bytes, without which nothing is written.
	minFree = 2 << 20
	// appendLimit bounds one Append. A slow disk needs a second; Tessera would
	// try for ever to publish a checkpoint on a full one.
	appendLimit = 30 * time.Second
	// pollEvery is how often the published checkpoint is looked at.
	pollEvery = 10 * time.Millisecond
)

// Ledger is the single writer of a data directory. It is safe for concurrent
// use; appends happen one after another.
type Ledger struct {
	dir      string
	verifier note.Verifier
	lock     *lock
	guard    *guard
	appender *tessera.Appender
	cancel   context.CancelFunc // ends Tessera's goroutines
	// free tells the bytes left on the file system of the data directory.
	free func() uint64

	mu      sync.Mutex
	closed  bool
	index   store
	indexed uint64 // leaves in the index
	size    uint64 // leaves that the last checkpoint seen covers
	// frontier is that of the indexed leaves, all of which were compared with the log.
	frontier evidence.Frontier
	// pending is closed when the writes of an Append that gave up have ended.
	pending <-chan struct{}
	untidy  bool // a failed write may have left files behind
}

// Open opens a data directory for writing, creates it if need be, and brings the
// index up to date with the log. It verifies the leaves that the log has more than
// when things were kept in the index last (see [Ledger.Keep]), or all of them. The signer's name is the
// log's origin; a log by another key is refused. Errors carry data_locked,
// data_unavailable, storage_full, evidence_unverifiable or index_differs.
func Open(ctx context.Context, dir string, signer note.Signer) (*Ledger, error) {
	if err := atomicfile.MkdirAll(dir, 0o755); err != nil {
		return nil, coded(err, "create data directory")
	}
	held, err := acquire(filepath.Join(dir, lockName))
	if err != nil {
		return nil, err
	}
	g := &guard{Signer: signer}
	l := &Ledger{dir: dir, verifier: resigner{signer}, lock: held, guard: g, free: func() uint64 { return freeSpace(dir) }}
	if err := l.open(ctx); err != nil {
		_ = l.Close() // the first error says more
		return nil, err
	}
	return l, nil
}

func (l *Ledger) open(ctx context.Context) error {
	if free := l.free(); free < minFree {
		return tassadar.Errorf(tassadar.StorageFull, "data directory %s: %d bytes free, %d needed", l.dir, free, minFree)
	}
	path := filepath.Join(l.dir, logDir)
	pre, err := prepare(path, l.verifier)
	if err != nil {
		return err
	}
	at, err := placeOf(l.dir, l.verifier)
	if err != nil {
		return err
	}
	index, indexErr := at.open(ctx)
	if indexErr == nil {
		l.index = index
	}
	compared := indexErr == nil && pre.begun && pre.integrated == pre.published && l.compareSince(ctx)
	var log *evidence.Log
	if pre.begun && !compared {
		if log, err = evidence.OpenLog(os.DirFS(path), l.verifier); err != nil {
			return err
		}
	}
	if indexErr != nil {
		return indexErr
	}
	if !pre.begun {
		// A new log must not begin beside the index of one that is gone.
		if err := unpublished(l.dir, l.verifier); err != nil {
			return err
		}
	}
	l.guard.raise(pre.published)
	background, cancel := context.WithCancel(context.Background())
	l.cancel = cancel
	if l.appender, err = startAppender(background, path, l.guard); err != nil {
		return coded(err, "open log "+path)
	}
	if compared {
		return nil
	}
	if log == nil || pre.integrated > pre.published {
		if err := l.await(ctx, pre.integrated); err != nil {
			return err
		}
		if log, err = evidence.OpenLog(os.DirFS(path), l.verifier); err != nil {
			return err
		}
	}
	l.size, l.frontier = log.Size(), log.Frontier()
	return l.catchUp(ctx, log.Leaves(), log.Records())
}

// What a writer that compared the index with the log keeps: the frontier of the
// leaves that it compared.
const (
	comparedName = "compared"
	comparedForm = "1"
)

// compareSince compares the index with the leaves that the log has more than when
// a writer compared them last, and hashes these alone. It reports whether the index
// is the log's; where it does not say so, the whole log is read, which tells what is
// wrong. What comes before is compared with its hash whenever it is read.
func (l *Ledger) compareSince(ctx context.Context) bool {
	data, err := l.index.keptData(comparedName, comparedForm)
	if err != nil || data == nil {
		return false
	}
	before, err := evidence.DecodeFrontier(data)
	if err != nil {
		return false
	}
	tiles := os.DirFS(filepath.Join(l.dir, logDir))
	head, more, now, err := evidence.ReadSince(tiles, l.verifier, before)
	if err != nil {
		return false
	}
	// What is appended next is written behind these tiles, into copies of them.
	if err := evidence.CheckEdge(tiles, now); err != nil {
		return false
	}
	n, err := l.index.size()
	if err != nil || n != uint64(head.Size) {
		return false
	}
	have, err := l.index.leaves(ctx, before.Size(), n)
	if err != nil || !slices.EqualFunc(have, more, bytes.Equal) {
		return false
	}
	l.size, l.indexed, l.frontier = n, n, now
	return true
}

// catchUp compares the index with all leaves and adds what it lacks.
func (l *Ledger) catchUp(ctx context.Context, leaves [][]byte, records []evidence.LogRecord) error {
	n, err := matches(ctx, l.index, leaves)
	if err != nil {
		return err
	}
	l.indexed = n
	first := len(evidence.RecordsBefore(records, n))
	if err := l.index.insert(ctx, n, leaves[n:], records[first:]); err != nil {
		return err
	}
	l.indexed = uint64(len(leaves))
	return nil
}

// Append adds records to the log and returns, for each, the index of the leaf
// that completes it. It returns when a signed checkpoint covers all of them and
// the index holds them: then they are acknowledged. A tile that they go on from and
// that is gone or damaged is evidence_unverifiable, before anything is written. A
// record has at most [evidence.MaxRecord] bytes.
//
// After an error nothing is acknowledged, and each record may or may not be in
// the log; what was acknowledged before is intact, and Append may be tried
// again. Errors carry storage_full, data_unavailable, input_malformed or
// index_differs.
func (l *Ledger) Append(ctx context.Context, records ...[]byte) ([]uint64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "append: the ledger is closed")
	}
	ctx, cancel := context.WithTimeout(ctx, appendLimit)
	defer cancel()
	total := 0
	for i, r := range records {
		if len(r) > evidence.MaxRecord {
			return nil, tassadar.Errorf(tassadar.InputMalformed, "record %d has %d bytes, at most %d are allowed", i+1, len(r), evidence.MaxRecord)
		}
		total += len(r)
	}
	if len(records) == 0 {
		return nil, nil
	}
	if err := l.ready(ctx, total); err != nil {
		return nil, err
	}
	// Tessera copies the last bundle and adds to it, whatever is in it.
	if err := l.edge(); err != nil {
		return nil, err
	}

	var leaves [][]byte
	var last []int // position in leaves of each record's last leaf
	for _, r := range records {
		leaves = append(leaves, evidence.Split(r)...)
		last = append(last, len(leaves)-1)
	}
	if l.indexed == l.size {
		if err := l.guard.expect(l.frontier, leaves); err != nil {
			return nil, err
		}
	}
	first, err := l.add(ctx, leaves)
	if err != nil {
		return nil, err
	}
	size := first + uint64(len(leaves))
	if err := l.await(ctx, size); err != nil {
		return nil, err
	}
	prune(filepath.Join(l.dir, logDir), l.size, size)
	l.size = size

	out := make([]uint64, len(records))
	done := make([]evidence.LogRecord, len(records))
	for i, at := range last {
		out[i] = first + uint64(at)
		done[i] = evidence.LogRecord{Index: out[i], Data: records[i]}
	}
	if l.indexed != first {
		return out, l.indexRest(ctx)
	}
	if err := l.index.insert(ctx, first, leaves, done); err != nil {
		return nil, err
	}
	l.indexed = size
	if l.frontier, err = l.frontier.With(leaves...); err != nil {
		return nil, err
	}
	return out, nil
}

// ready ends what an earlier Append left behind, and checks the space.
func (l *Ledger) ready(ctx context.Context, total int) error {
	if l.pending != nil {
		select {
		case <-l.pending:
			l.pending = nil
		case <-ctx.Done():
			return coded(ctx.Err(), "wait for an earlier append")
		}
	}
	path := filepath.Join(l.dir, logDir)
	if l.untidy {
		if err := tidyLog(path, l.verifier); err != nil {
			return err
		}
		l.untidy = false
	}
	if err := l.index.ready(ctx); err != nil {
		return err
	}
	// The last bundle is written again with the new entries, and the index keeps
	// a copy of them in its write-ahead log and in itself.
	need := uint64(minFree) + 4*uint64(total) + lastBundleSize(path, l.size)
	if free := l.free(); free < need {
		return tassadar.Errorf(tassadar.StorageFull, "data directory %s: %d bytes free, %d needed", l.dir, free, need)
	}
	return nil
}

// add sequences the leaves and returns the index of the first. They are in one
// run, since there is one writer and l.mu is held.
func (l *Ledger) add(ctx context.Context, leaves [][]byte) (uint64, error) {
	entries := make([]*tessera.Entry, len(leaves))
	for i, leaf := range leaves {
		entries[i] = tessera.NewEntry(leaf)
	}
	// Tessera's futures know no context. They are awaited apart, so that a disk
	// that hangs does not hang the caller.
	var first uint64
	var failed error
	done := make(chan struct{})
	go func() {
		defer close(done)
		futures := make([]tessera.IndexFuture, len(entries))
		for i, e := range entries {
			futures[i] = l.appender.Add(context.Background(), e)
		}
		for i, f := range futures {
			at, err := f()
			switch {
			case err != nil && failed == nil:
				failed = err
			case err == nil && i == 0:
				first = at.Index
			case err == nil && failed == nil && at.Index != first+uint64(i):
				failed = fmt.Errorf("leaf %d got index %d, want %d", i, at.Index, first+uint64(i))
			}
		}
	}()
	select {
	case <-done:
	case <-ctx.Done():
		l.pending, l.untidy = done, true
		return 0, l.explain(ctx.Err(), "append to log")
	}
	if failed != nil {
		// No batch is in flight here, so what a half-written one left can go.
		l.untidy = tidyLog(filepath.Join(l.dir, logDir), l.verifier) != nil
		return 0, l.explain(failed, "append to log")
	}
	return first, nil
}

// await waits until the published checkpoint covers size leaves. Tessera's own
// publication awaiter neither checks signatures nor gives up.
func (l *Ledger) await(ctx context.Context, size uint64) error {
	ctx, cancel := context.WithTimeout(ctx, appendLimit)
	defer cancel()
	tiles := os.DirFS(filepath.Join(l.dir, logDir))
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	for n := 1; ; n++ {
		raw, err := evidence.ReadCheckpoint(tiles)
		if err == nil {
			head, err := evidence.OpenCheckpoint(raw, l.verifier)
			if err != nil {
				return err
			}
			if uint64(head.Size) >= size {
				// Tessera syncs the folder too, after the checkpoint can be seen in it.
				return coded(atomicfile.SyncDir(filepath.Join(l.dir, logDir)), "publish checkpoint")
			}
		}
		// Tessera says nowhere that publishing failed, so look for the usual cause.
		if n%100 == 0 && l.full() {
			return tassadar.Errorf(tassadar.StorageFull, "publish checkpoint: no space left on %s", l.dir)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return l.explain(ctx.Err(), "publish checkpoint")
		}
	}
}

// indexRest adds to the index what the log has and it lacks, after an Append
// whose leaves were published although it failed.
func (l *Ledger) indexRest(ctx context.Context) error {
	log, err := evidence.OpenLog(os.DirFS(filepath.Join(l.dir, logDir)), l.verifier)
	if err != nil {
		return err
	}
	l.frontier = log.Frontier()
	return l.catchUp(ctx, log.Leaves(), log.Records())
}

// full reports whether files can no longer be written for lack of space or quota.
func (l *Ledger) full() bool {
	const page = 4096
	return l.free() < 4*page || noSpace(l.dir) != nil
}

// edge finds out whether the tiles that an append goes on from are those of the last
// checkpoint: one that is gone or damaged is evidence_unverifiable. They stay until the
// append has ended.
func (l *Ledger) edge() error {
	if l.size == 0 || l.frontier.Size() != l.size {
		return nil // nothing to compare with
	}
	err := evidence.CheckEdge(os.DirFS(filepath.Join(l.dir, logDir)), l.frontier)
	if err == nil {
		return nil
	}
	return tassadar.WithNext(fmt.Errorf("nothing can be appended to the log in %s: %w", filepath.Join(l.dir, logDir), err),
		"Take the tile from a copy of the log, or restore the data directory from a backup, tassadar restore FILE; what was acknowledged is in the index and in every copy.")
}

// explain gives err a code. Tessera drops the cause of some errors, so the
// space itself is looked at, and the tiles.
func (l *Ledger) explain(err error, what string) error {
	if l.full() {
		return tassadar.Errorf(tassadar.StorageFull, "%s: %w", what, err)
	}
	if broken := l.edge(); broken != nil {
		return broken
	}
	return coded(err, what)
}

// Snapshot reads what the log holds now, as [Read] does.
func (l *Ledger) Snapshot() (*Snapshot, error) { return Read(l.dir, l.verifier) }

// Close ends writing and releases the lock. What was acknowledged needs no
// Close.
func (l *Ledger) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return nil
	}
	l.closed = true
	if l.pending != nil {
		select { // the next writer must not meet a write of this one
		case <-l.pending:
		case <-time.After(appendLimit):
		}
	}
	l.guard.stop()
	if l.cancel != nil {
		l.cancel()
	}
	var err error
	if l.index != nil {
		err = coded(l.index.close(), "close index")
	}
	if unlock := l.lock.release(); err == nil && unlock != nil {
		err = coded(unlock, "release lock")
	}
	return err
}

// Reindex rebuilds the index from the log alone, beside the old one, and puts
// it in its place at once. It needs the lock, and that of a database.
func Reindex(ctx context.Context, dir string, verifier note.Verifier) error {
	if err := checkDir(dir); err != nil {
		return err
	}
	held, err := acquire(filepath.Join(dir, lockName))
	if err != nil {
		return err
	}
	err = reindex(ctx, dir, verifier)
	if unlock := held.release(); err == nil && unlock != nil {
		err = coded(unlock, "release lock")
	}
	return err
}

func reindex(ctx context.Context, dir string, verifier note.Verifier) error {
	at, err := placeOf(dir, verifier)
	if err != nil {
		return err
	}
	tiles := os.DirFS(filepath.Join(dir, logDir))
	if _, err := evidence.ReadCheckpoint(tiles); errors.Is(err, fs.ErrNotExist) {
		return unpublished(dir, verifier) // an empty log needs no index
	}
	log, err := evidence.OpenLog(tiles, verifier)
	if err != nil {
		return err
	}
	if at.source != nil {
		return postgres.Replace(ctx, at.source, at.origin, log.Leaves(), rows(log.Records()))
	}
	path := at.file
	fresh := path + ".new"
	if err := removeIndex(fresh); err != nil {
		return coded(err, "remove old index")
	}
	idx, err := openIndex(fresh)
	if err != nil {
		return err
	}
	err = idx.insert(ctx, 0, log.Leaves(), log.Records())
	if closing := idx.close(); err == nil && closing != nil {
		err = coded(closing, "close index")
	}
	if err != nil {
		_ = removeIndex(fresh) // the first error says more
		return err
	}
	// A write-ahead log of the old index must not be replayed into the new one.
	if err := removeSidecars(path); err != nil {
		return coded(err, "remove old index")
	}
	return coded(atomicfile.Rename(fresh, path), "replace index")
}

// checkDir reports a data directory that is missing or none.
func checkDir(dir string) error {
	info, err := os.Stat(dir)
	if err != nil {
		return coded(err, "data directory")
	}
	if !info.IsDir() {
		return coded(&fs.PathError{Op: "open", Path: dir, Err: fs.ErrInvalid}, "data directory")
	}
	return nil
}
