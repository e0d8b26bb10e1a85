package ledger

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
)

// Snapshot is what a log held when it was read. Its leaves hash to the root of
// a checkpoint that was verified. Callers do not change it.
type Snapshot struct {
	Origin string
	Size   uint64 // leaves
	Root   []byte // RFC 6962, over the leaves
	// Checkpoint is the signed one that was read. It covers the whole log, also
	// in what [Snapshot.At] returns; nil where nothing was published yet.
	Checkpoint []byte
	Leaves     [][]byte
	Records    []evidence.LogRecord // complete ones, in order
}

// At returns the log as it was with size leaves. More than it has is an error
// with code rolled_back.
func (s *Snapshot) At(size uint64) (*Snapshot, error) {
	if size > s.Size {
		return nil, tassadar.Errorf(tassadar.RolledBack, "the log has %d leaves, %d are asked for", s.Size, size)
	}
	leaves := s.Leaves[:size:size]
	return &Snapshot{
		Origin:     s.Origin,
		Size:       size,
		Root:       evidence.RootOf(leaves),
		Checkpoint: s.Checkpoint,
		Leaves:     leaves,
		Records:    evidence.RecordsBefore(s.Records, size),
	}, nil
}

// Read reads a data directory without locking or changing anything, also while
// a [Ledger] writes to it. Leaves come from the index and, where it lags or is
// missing, from the tiles; their root is compared with the checkpoint. Nothing
// written yet gives an empty snapshot.
//
// An index that does not agree with a log that is sound gives index_differs.
// What is wrong with the log itself gives evidence_unverifiable, what cannot be
// read data_unavailable.
func Read(dir string, verifier note.Verifier) (*Snapshot, error) {
	if err := checkDir(dir); errors.Is(err, fs.ErrNotExist) {
		return emptySnapshot(verifier), nil
	} else if err != nil {
		return nil, err
	}
	// A writer may publish, prune and fold its write-ahead log while this reads.
	const tries = 8
	for try := 1; ; try++ {
		s, seen, err := read(dir, verifier)
		if err == nil || try == tries {
			return s, err
		}
		now, _ := os.ReadFile(filepath.Join(dir, logDir, "checkpoint"))
		if bytes.Equal(now, seen) && (try > 2 || tassadar.CodeOf(err) != tassadar.IndexDiffers) {
			return nil, err
		}
	}
}

// CheckIndex has every page, or row, of the index of a directory checked. Damage is
// index_differs; no index is fine, since nothing rests on it.
func CheckIndex(dir string, verifier note.Verifier) error {
	at, err := placeOf(dir, verifier)
	if err != nil {
		return err
	}
	r, err := at.reader(context.Background())
	if r == nil {
		return err
	}
	return errors.Join(r.sound(), r.close())
}

// Since returns the checkpoint, whose signature was verified, and the leaves from
// an index on that it covers. Their root is compared with the checkpoint only
// where from is 0: otherwise the caller, who knows the leaves before, does that.
func (l *Ledger) Since(from uint64) (checkpoint []byte, leaves [][]byte, err error) {
	if from > 0 {
		raw, err := evidence.ReadCheckpoint(os.DirFS(filepath.Join(l.dir, logDir)))
		if err != nil {
			return nil, nil, err
		}
		head, err := evidence.OpenCheckpoint(raw, l.verifier)
		if err != nil {
			return nil, nil, err
		}
		leaves, err := l.index.leaves(context.Background(), from, uint64(head.Size))
		if err == nil && from+uint64(len(leaves)) == uint64(head.Size) {
			return raw, leaves, nil
		}
	}
	s, err := l.Snapshot() // says what is wrong with log or index
	if err != nil {
		return nil, nil, err
	}
	return s.Checkpoint, s.Leaves[min(from, s.Size):], nil
}

// read reads once, and returns the checkpoint that it saw beside any error.
func read(dir string, verifier note.Verifier) (*Snapshot, []byte, error) {
	tiles := os.DirFS(filepath.Join(dir, logDir))
	raw, err := evidence.ReadCheckpoint(tiles)
	if errors.Is(err, fs.ErrNotExist) {
		if err := unpublished(dir, verifier); err != nil {
			return nil, nil, err
		}
		return emptySnapshot(verifier), nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	head, err := evidence.OpenCheckpoint(raw, verifier)
	if err != nil {
		return nil, raw, err
	}
	size := uint64(head.Size)
	at, err := placeOf(dir, verifier)
	if err != nil {
		return nil, raw, err
	}
	leaves, indexErr := at.read(size)
	if indexErr == nil {
		tail, err := evidence.ReadLeaves(tiles, uint64(len(leaves)), size)
		if err != nil {
			return nil, raw, err
		}
		leaves = append(leaves, tail...)
		if bytes.Equal(evidence.RootOf(leaves), head.Root) {
			records, err := evidence.Join(leaves)
			if err != nil {
				return nil, raw, err
			}
			return &Snapshot{head.Origin, size, head.Root, raw, leaves, records}, raw, nil
		}
		indexErr = tassadar.Errorf(tassadar.IndexDiffers, "index of %s: its leaves do not hash to the checkpoint's root", dir)
	}
	if tassadar.CodeOf(indexErr) != tassadar.IndexDiffers {
		return nil, raw, indexErr
	}
	// Which of the two is wrong?
	if _, err := evidence.OpenLog(tiles, verifier); err != nil {
		return nil, raw, err
	}
	return nil, raw, indexErr
}

// unpublished reports a log that lost its checkpoint: it has entries, or the
// index has some.
func unpublished(dir string, verifier note.Verifier) error {
	if _, err := os.Stat(filepath.Join(dir, logDir, "tile")); err == nil {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "log %s has entries and no checkpoint", filepath.Join(dir, logDir))
	}
	at, err := placeOf(dir, verifier)
	if err != nil {
		return err
	}
	leaves, err := at.read(1)
	if err != nil {
		return err
	}
	if len(leaves) > 0 {
		return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "log %s is missing, and the index has entries of it", filepath.Join(dir, logDir)),
			"tassadar restore BACKUP brings back a log that was kept: page log-lost of the runbook. An index is no evidence.")
	}
	return nil
}

func emptySnapshot(verifier note.Verifier) *Snapshot {
	return &Snapshot{Origin: verifier.Name(), Root: rfc6962.DefaultHasher.EmptyRoot()}
}
