package datadir_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/datadir"
)

// A command waits for a server that has the lock to log something, and for nobody else; a
// second server is refused.
func TestWaitsForAServer(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "data")
	open := func() (*datadir.Dir, error) {
		return datadir.Open(context.Background(), path, "", "", func() int64 { return time.Now().Unix() })
	}
	held, err := open()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := open(); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("beside another command: %v", err)
	}
	store, release, err := datadir.Serving(t.Context(), path)
	if err != nil || filepath.Dir(store) != path {
		t.Fatalf("%s: %v", store, err)
	}
	if _, _, err := datadir.Serving(t.Context(), path); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("a second server: %v", err)
	}
	closed := make(chan error, 1)
	const wait = 300 * time.Millisecond
	start := time.Now()
	time.AfterFunc(wait, func() { closed <- held.Close() })
	second, err := open()
	if err != nil || time.Since(start) < wait {
		t.Fatalf("after %s: %v", time.Since(start), err)
	}
	if err := <-closed; err != nil {
		t.Error(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), wait)
	defer cancel()
	if _, err := datadir.Open(ctx, path, "", "", func() int64 { return 0 }); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("interrupted: %v", err)
	}
	release()
	if _, err := open(); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("the server is gone: %v", err)
	}
	if err := second.Close(); err != nil {
		t.Error(err)
	}
}
