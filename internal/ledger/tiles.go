package ledger

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/go-logr/logr"
	"github.com/transparency-dev/formats/log"
	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/api/layout"
	"github.com/transparency-dev/tessera/storage/posix"
	"golang.org/x/mod/sumdb/note"
	"k8s.io/klog/v2"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
)

// What Tessera's POSIX driver (1.0.4) does to make a batch durable: each file is
// written under a temporary name with O_SYNC, renamed, and its directory is
// synced; in the order entry bundle, hash tiles, .state/treeState, checkpoint.
// So after a crash at any point the checkpoint's tree is whole, treeState is at
// least as large, and what lies beyond treeState is debris of a batch that
// nobody was told about. Temporary files and debris stay; [tidy] removes them.

const (
	stateFile = ".state/treeState"
	batchMax  = 1024                  // leaves
	batchAge  = 10 * time.Millisecond // one Append makes one batch
	// The driver accepts no shorter interval. Appends wait for it.
	checkpointEvery = 100 * time.Millisecond
)

// quiet silences klog, through which Tessera reports what it will try again.
// What matters is found out by [Ledger.await] and by the futures. klog keeps
// one logger for a process and must be set before it is used concurrently.
var quiet = sync.OnceFunc(func() { klog.SetLogger(logr.Discard()) })

// startAppender starts Tessera on the log. Deduplication is off, so every
// record gets an index of its own. So is garbage collection, which [tidy] and
// [prune] do, and republication, which would change nothing.
func startAppender(ctx context.Context, path string, signer note.Signer) (*tessera.Appender, error) {
	quiet()
	if err := driverLocks(path); err != nil {
		return nil, err
	}
	if err := driverVersion(path); err != nil {
		return nil, err
	}
	driver, err := posix.New(ctx, posix.Config{Path: path})
	if err != nil {
		return nil, err
	}
	a, _, _, err := tessera.NewAppender(ctx, driver, tessera.NewAppendOptions().
		WithCheckpointSigner(signer).
		WithBatching(batchMax, batchAge).
		WithCheckpointInterval(checkpointEvery).
		WithCheckpointRepublishInterval(0).
		WithGarbageCollectionInterval(0))
	return a, err
}

// driverLocks makes the files that the driver locks. It makes them itself where they are
// missing, and panics where it cannot, as on a full disk.
func driverLocks(path string) error {
	for _, name := range []string{".state/treeState.lock", ".state/publish.lock"} {
		name = filepath.Join(path, name)
		if err := atomicfile.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
		if err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}

// driverVersion removes the driver's version file where it is damaged: the driver makes one
// where there is none, and could not be started with one that holds no number.
func driverVersion(path string) error {
	file := filepath.Join(path, ".state", "version")
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil || isDigits(string(data)) {
		return err
	}
	return os.Remove(file)
}

// guard signs checkpoints of a log that only grows. Whatever happens to
// Tessera's state, a smaller tree than one that was published gets no
// signature, nor does one with another root than the leaves that were appended
// make, and after stop nothing does.
type guard struct {
	note.Signer
	mu      sync.Mutex
	stopped bool
	size    uint64            // leaves in the largest tree signed
	roots   map[uint64][]byte // of sizes that are expected
}

// expect has the guard sign no other roots of the sizes that a frontier grows to when
// leaves are appended one after another.
func (g *guard) expect(f evidence.Frontier, leaves [][]byte) error {
	roots := map[uint64][]byte{}
	for _, leaf := range leaves {
		var err error
		if f, err = f.With(leaf); err != nil {
			return err
		}
		if roots[f.Size()], err = f.Root(); err != nil {
			return err
		}
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.roots = roots
	return nil
}

func (g *guard) Sign(msg []byte) ([]byte, error) {
	var cp log.Checkpoint
	if _, err := cp.Unmarshal(msg); err != nil {
		return nil, err
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.stopped {
		return nil, errors.New("the ledger is closed")
	}
	if cp.Size < g.size {
		return nil, fmt.Errorf("a checkpoint of %d leaves after one of %d", cp.Size, g.size)
	}
	if want, ok := g.roots[cp.Size]; ok && !bytes.Equal(want, cp.Hash) {
		return nil, fmt.Errorf("a checkpoint of %d leaves with another root than they have: a tile of the log is damaged", cp.Size)
	}
	g.size = cp.Size
	return g.Signer.Sign(msg)
}

func (g *guard) raise(size uint64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.size = max(g.size, size)
}

func (g *guard) stop() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.stopped = true
}

// resigner verifies what its own signer signed, by signing again: ed25519
// signatures are deterministic (RFC 8032).
type resigner struct{ note.Signer }

var _ note.Verifier = resigner{}

func (r resigner) Verify(msg, sig []byte) bool {
	again, err := r.Sign(msg)
	return err == nil && bytes.Equal(again, sig)
}

// prepared is the state of a log before Tessera is started on it.
type prepared struct {
	begun      bool   // something was published
	published  uint64 // leaves that the checkpoint covers
	integrated uint64 // leaves in the tree; the checkpoint follows
}

// prepare verifies the checkpoint of the log at path, removes what a crash left, and
// sees that Tessera goes on from the state that was published. Left to itself, Tessera
// takes tiles without their private state (as a copy of a served log is) for a
// new log and publishes an empty checkpoint over them.
func prepare(path string, verifier note.Verifier) (prepared, error) {
	tiles := os.DirFS(path)
	head, err := readHead(tiles, verifier)
	if errors.Is(err, fs.ErrNotExist) {
		return prepareUnpublished(path)
	}
	if err != nil {
		return prepared{}, err
	}
	published := uint64(head.Size)
	state, ok, err := readState(path)
	if err != nil {
		return prepared{}, err
	}
	if !ok || !stateHolds(tiles, state, head) {
		state = treeState{published, head.Root}
		if err := writeState(path, state); err != nil {
			return prepared{}, coded(err, "write log state")
		}
	}
	if err := tidy(path, published, state.Size); err != nil {
		return prepared{}, err
	}
	// Tessera publishes when the last checkpoint's file is old enough. One that
	// was written under a clock that ran ahead would hold it up.
	cp := filepath.Join(path, layout.CheckpointPath)
	if info, err := os.Stat(cp); err == nil && info.ModTime().After(time.Now()) {
		now := time.Now()
		if err := os.Chtimes(cp, now, now); err != nil {
			return prepared{}, coded(err, "date checkpoint")
		}
	}
	return prepared{true, published, state.Size}, nil
}

// prepareUnpublished handles a log without a checkpoint: new, or one whose
// creation a crash cut short. One that has entries has lost its checkpoint.
func prepareUnpublished(path string) (prepared, error) {
	_, err := os.Stat(filepath.Join(path, "tile"))
	if err == nil {
		return prepared{}, tassadar.Errorf(tassadar.EvidenceUnverifiable, "log %s has entries and no checkpoint", path)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return prepared{}, coded(err, "open log")
	}
	state, ok, err := readState(path)
	if err != nil {
		return prepared{}, err
	}
	if ok && state.Size > 0 {
		return prepared{}, tassadar.Errorf(tassadar.EvidenceUnverifiable, "log %s had %d entries, and they are missing", path, state.Size)
	}
	if !ok {
		// A state that cannot be decoded would make Tessera fail.
		if err := os.Remove(filepath.Join(path, stateFile)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return prepared{}, coded(err, "open log")
		}
	}
	return prepared{}, nil
}

// readHead reads and verifies the checkpoint.
func readHead(tiles fs.FS, verifier note.Verifier) (evidence.LogHead, error) {
	raw, err := evidence.ReadCheckpoint(tiles)
	if err != nil {
		return evidence.LogHead{}, err
	}
	return evidence.OpenCheckpoint(raw, verifier)
}

// treeState is the tree that Tessera integrated, as its POSIX driver keeps it
// (compatibility version 1, which the driver checks).
type treeState struct {
	Size uint64 `json:"size"`
	Root []byte `json:"root"`
}

// readState returns Tessera's tree state; ok is false where there is none that
// can be decoded.
func readState(path string) (s treeState, ok bool, err error) {
	raw, err := os.ReadFile(filepath.Join(path, stateFile))
	if errors.Is(err, fs.ErrNotExist) {
		return s, false, nil
	}
	if err != nil {
		return s, false, coded(err, "read log state")
	}
	return s, json.Unmarshal(raw, &s) == nil, nil
}

// stateHolds reports whether the state is one that the published log can have
// grown to: the entries are there and hash to its root.
func stateHolds(tiles fs.FS, s treeState, head evidence.LogHead) bool {
	if s.Size == uint64(head.Size) {
		return bytes.Equal(s.Root, head.Root)
	}
	if s.Size < uint64(head.Size) {
		return false
	}
	leaves, err := evidence.ReadLeaves(tiles, 0, s.Size)
	return err == nil && bytes.Equal(evidence.RootOf(leaves), s.Root)
}

// writeState replaces Tessera's tree state. Tessera must not be running.
func writeState(path string, s treeState) error {
	raw, err := json.Marshal(s)
	if err != nil {
		return err
	}
	name := filepath.Join(path, stateFile)
	if err := atomicfile.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return atomicfile.WriteVia(name+"0", name, raw, 0o644)
}

// tidyLog removes debris while no batch is being written.
func tidyLog(path string, verifier note.Verifier) error {
	head, err := readHead(os.DirFS(path), verifier)
	if err != nil {
		return err
	}
	state, ok, err := readState(path)
	if err != nil || !ok || state.Size < uint64(head.Size) {
		return tassadar.Errorf(tassadar.DataUnavailable, "log state of %s is gone", path)
	}
	return tidy(path, uint64(head.Size), state.Size)
}

// tidy removes from the log what belongs to no tree of the two sizes (published
// and integrated, in leaves): temporary files, tiles beyond the integrated tree,
// and partial tiles that others supersede. After a crash these need not be
// beginnings of what comes to stand in their place.
func tidy(path string, published, integrated uint64) error {
	for _, dir := range []string{path, filepath.Join(path, ".state")} {
		entries, err := os.ReadDir(dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return coded(err, "tidy log")
		}
		for _, e := range entries {
			for _, base := range []string{layout.CheckpointPath, "treeState", "gcState", "version"} {
				if rest, ok := strings.CutPrefix(e.Name(), base); ok && isDigits(rest) {
					if err := os.Remove(filepath.Join(dir, e.Name())); err != nil {
						return coded(err, "tidy log")
					}
				}
			}
		}
	}
	root := filepath.Join(path, "tile")
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil || needed(filepath.ToSlash(rel), published, integrated) {
			return err
		}
		return os.Remove(name)
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return coded(err, "tidy log")
}

// needed reports whether the file with a path below tile/ may belong to a tree
// of one of the sizes. Files that no log writes are left alone.
func needed(rel string, sizes ...uint64) bool {
	kind, index, _ := strings.Cut(rel, "/")
	var level uint64
	if kind != "entries" {
		var err error
		if level, err = layout.ParseTileLevel(kind); err != nil || level >= 64/layout.TileHeight {
			return true
		}
	}
	at, width, err := layout.ParseTileIndexPartial(index)
	if err != nil {
		return !isDigits(filepath.Base(rel)) // a temporary file is a path and digits
	}
	for _, size := range sizes {
		count := size >> (level * layout.TileHeight)
		if at < count/layout.TileWidth && width == 0 {
			return true
		}
		if at == count/layout.TileWidth && width > 0 && uint64(width) == count%layout.TileWidth {
			return true
		}
	}
	return false
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// prune removes the partial tiles that the growth from one published size to
// another superseded, except those of the former size, which a reader may be
// using. Without it 256 receipts of 20 kB would leave 640 MB behind.
func prune(path string, before, now uint64) {
	bundle, width := before/layout.TileWidth, before%layout.TileWidth
	for _, full := range []string{layout.EntriesPath(bundle, 0), layout.TilePath(0, bundle, 0)} {
		dir := filepath.Join(path, full+".p")
		if now/layout.TileWidth > bundle {
			_ = os.RemoveAll(dir) // what stays is removed by the next tidy
			continue
		}
		entries, _ := os.ReadDir(dir)
		for _, e := range entries {
			if w, err := strconv.ParseUint(e.Name(), 10, 64); err == nil && w < width {
				_ = os.Remove(filepath.Join(dir, e.Name()))
			}
		}
	}
}

// lastBundleSize returns the bytes of the bundle that the next batch writes again.
func lastBundleSize(path string, size uint64) uint64 {
	if size%layout.EntryBundleWidth == 0 {
		return 0
	}
	info, err := os.Stat(filepath.Join(path, layout.EntriesPathForLogIndex(size, size)))
	if err != nil {
		return 0
	}
	return uint64(info.Size())
}
