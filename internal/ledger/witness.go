package ledger

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
)

// cosignedLock is held while a cosigned checkpoint is written. The writer's
// lock is not: nothing that is appended waits for witnesses.
const cosignedLock = "witness.lock"

// StoreCosigned keeps a cosigned checkpoint beside the tiles of a data
// directory, where [evidence.ReadCosigned] finds it, merged with what is there
// of the same size: no witness's cosignature is lost. It is written whole or not
// at all. The checkpoint and what is there are verified first. It returns the
// cosignatures that are there afterwards. The context ends the waiting for
// another process that stores one.
func StoreCosigned(ctx context.Context, dir string, checkpoint []byte, verifier note.Verifier, witnesses []tassadar.Key) ([]evidence.Cosignature, error) {
	head, _, err := evidence.OpenCosigned(checkpoint, verifier, witnesses)
	if err != nil {
		return nil, err
	}
	if err := checkDir(dir); err != nil {
		return nil, err
	}
	held, err := acquireWaiting(ctx, filepath.Join(dir, cosignedLock))
	if err != nil {
		return nil, err
	}
	merged, err := storeCosigned(dir, uint64(head.Size), checkpoint, verifier, witnesses)
	if unlock := held.release(); err == nil && unlock != nil {
		err = coded(unlock, "release lock")
	}
	if err != nil {
		return nil, err
	}
	_, cosignatures, err := evidence.OpenCosigned(merged, verifier, witnesses)
	return cosignatures, err
}

func storeCosigned(dir string, size uint64, checkpoint []byte, verifier note.Verifier, witnesses []tassadar.Key) ([]byte, error) {
	log := filepath.Join(dir, logDir)
	name := filepath.Join(log, filepath.FromSlash(evidence.CosignedPath(size)))
	before, err := evidence.ReadCosignedNote(os.DirFS(log), size)
	if errors.Is(err, fs.ErrNotExist) {
		before, err = checkpoint, nil
	}
	if err != nil {
		return nil, err
	}
	merged, err := evidence.MergeCosigned(before, checkpoint, verifier, witnesses)
	if err != nil {
		return nil, err
	}
	if _, err := os.Lstat(name); err == nil && bytes.Equal(merged, before) {
		return merged, nil
	}
	if free := freeSpace(dir); free < minFree {
		return nil, tassadar.Errorf(tassadar.StorageFull, "data directory %s: %d bytes free, %d needed", dir, free, minFree)
	}
	return merged, coded(replaceFile(name, merged), "store cosigned checkpoint")
}

// replaceFile writes a file whole or not at all. Its folder is made if need be;
// the folder above exists. The temporary name is no size, so readers ignore it,
// and the next call uses it again.
func replaceFile(name string, data []byte) error {
	folder := filepath.Dir(name)
	if err := os.Mkdir(folder, 0o755); err == nil {
		if err := atomicfile.SyncDir(filepath.Dir(folder)); err != nil {
			return err
		}
	} else if !errors.Is(err, fs.ErrExist) {
		return err
	}
	return atomicfile.WriteVia(filepath.Join(folder, "new"), name, data, 0o644)
}

// acquireWaiting takes a lock that others hold for moments only.
func acquireWaiting(ctx context.Context, path string) (*lock, error) {
	ctx, cancel := context.WithTimeout(ctx, appendLimit)
	defer cancel()
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	for {
		held, err := acquire(path)
		if tassadar.CodeOf(err) != tassadar.DataLocked {
			return held, err
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil, err
		}
	}
}
