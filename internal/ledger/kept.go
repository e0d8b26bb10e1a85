package ledger

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
)

// Keeping is data that the index keeps under a name, in the place of what was; nil
// keeps nothing. Form names how the data is written.
type Keeping struct {
	Name, Form string
	Data       []byte
}

// Keep keeps things in the index, all or none, for [ReadKept], and with them how far
// the index was compared with the log: [Open] goes on from there. They are lost with
// the index, and may be older than the log.
func (l *Ledger) Keep(ctx context.Context, all ...Keeping) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return tassadar.Errorf(tassadar.DataUnavailable, "keep: the ledger is closed")
	}
	if l.indexed > 0 && l.frontier.Size() == l.indexed {
		all = append(all, Keeping{comparedName, comparedForm, l.frontier.Encode()})
	}
	total := 0
	for _, k := range all {
		total += len(k.Data)
	}
	if free := l.free(); free < minFree+2*uint64(total) {
		return tassadar.Errorf(tassadar.StorageFull, "data directory %s: %d bytes free", l.dir, free)
	}
	return l.index.keep(ctx, all)
}

// Checkpoint returns the signed checkpoint, nil for a new log.
func (l *Ledger) Checkpoint() ([]byte, error) {
	raw, err := evidence.ReadCheckpoint(os.DirFS(filepath.Join(l.dir, logDir)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return raw, err
}

// Data returns what is kept under a name in a form; nil if nothing is.
func (l *Ledger) Data(name, form string) ([]byte, error) { return l.index.keptData(name, form) }

// Leaf reads a leaf from the index, which was compared with the log.
func (l *Ledger) Leaf(at uint64) ([]byte, error) { return l.index.leaf(at) }

// Kept reads what the index keeps, and leaves one by one. It takes no lock and
// writes nothing. Close it.
type Kept struct {
	index storeReader
	tiles fs.FS
	// Checkpoint is the signed one that was read; Head is what it says.
	Checkpoint []byte
	Head       evidence.LogHead
}

// ReadKept opens the index of a data directory for reading. It is nil where
// there is none, or no log.
func ReadKept(dir string, verifier note.Verifier) (*Kept, error) {
	tiles := os.DirFS(filepath.Join(dir, logDir))
	raw, err := evidence.ReadCheckpoint(tiles)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	head, err := evidence.OpenCheckpoint(raw, verifier)
	if err != nil {
		return nil, err
	}
	at, err := placeOf(dir, verifier)
	if err != nil {
		return nil, err
	}
	index, err := at.reader(context.Background())
	if index == nil {
		return nil, err
	}
	if err := index.pin(); err != nil {
		_ = index.close() // the first error says more
		return nil, err
	}
	return &Kept{index, tiles, raw, head}, nil
}

// Data returns what is kept under a name in a form; nil if nothing is.
func (k *Kept) Data(name, form string) ([]byte, error) { return k.index.keptData(name, form) }

// Leaf reads a leaf. That it is the log's is not checked.
func (k *Kept) Leaf(at uint64) ([]byte, error) { return k.index.leaf(at) }

// Since reads the leaves from an index on that the checkpoint covers. That they
// are the log's is not checked.
func (k *Kept) Since(from uint64) ([][]byte, error) {
	size := uint64(k.Head.Size)
	leaves, err := k.index.leaves(context.Background(), from, size)
	if err != nil {
		return nil, err
	}
	tail, err := evidence.ReadLeaves(k.tiles, from+uint64(len(leaves)), size)
	if err != nil {
		return nil, err
	}
	return append(leaves, tail...), nil
}

// Close ends reading.
func (k *Kept) Close() { _ = k.index.close() } // nothing was written
