package datadir

import (
	"context"
	"os"
	"path/filepath"
	"time"

	"tassadar"
	"tassadar/internal/atomicfile"
	"tassadar/internal/ledger"
)

// Lock takes the writer's lock of a data directory, for whoever copies it as a whole.
func Lock(path string) (release func(), err error) {
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "data directory %s is a file", path)
	}
	if !HasLog(path) {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s holds no log", path), "tassadar run begins one; or give another --data.")
	}
	err = besideServer(context.Background(), path, func() error {
		release, err = ledger.Hold(path)
		return err
	})
	return release, err
}

// servingDir is where a server for workers keeps what is its own.
const servingDir = "nats"

// Serving marks a data directory as one that a server writes to for its workers, until it is
// released: it lets go of the lock again and again, and commands wait for it. Two servers are
// data_locked.
func Serving(ctx context.Context, path string) (store string, release func(), err error) {
	store = filepath.Join(path, servingDir)
	if err := atomicfile.MkdirAll(store, 0o700); err != nil {
		return "", nil, storage("streams", err)
	}
	for until := time.Now().Add(time.Second); ; { // a command may be looking
		release, err = ledger.Hold(store)
		if tassadar.CodeOf(err) != tassadar.DataLocked || time.Now().After(until) || ctx.Err() != nil {
			return store, release, err
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// served reports whether a server is marked by [Serving].
func served(path string) bool {
	store := filepath.Join(path, servingDir)
	if _, err := os.Stat(store); err != nil {
		return false
	}
	release, err := ledger.Hold(store)
	if err == nil {
		release()
	}
	return tassadar.CodeOf(err) == tassadar.DataLocked
}

// serverWait bounds how long a command waits for a server that has something to log.
const serverWait = 20 * time.Second

// besideServer takes the writer's lock, and waits where a server for workers may have it.
func besideServer(ctx context.Context, path string, take func() error) error {
	for until := time.Now().Add(serverWait); ; {
		err := take()
		if tassadar.CodeOf(err) != tassadar.DataLocked || time.Now().After(until) || !served(path) {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(30 * time.Millisecond):
		}
	}
}

// FreeSpace returns the bytes that may still be written on the file system of a path.
func FreeSpace(path string) uint64 { return ledger.FreeSpace(path) }
