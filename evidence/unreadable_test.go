package evidence

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"
	"testing/fstest"

	"tassadar"
)

var errFault = errors.New("the disk is broken")

// faulty is files of which one, at a path, has a fault: a call on it fails, or it
// is "a stream", which cannot be listed.
type faulty struct {
	fstest.MapFS
	at, fault string
}

func (f faulty) fail(name, what string) error {
	if name == f.at && what == f.fault {
		return &fs.PathError{Op: what, Path: name, Err: errFault}
	}
	return nil
}

func (f faulty) Open(name string) (fs.File, error) {
	file, err := f.MapFS.Open(name)
	if err := errors.Join(err, f.fail(name, "open")); err != nil {
		return nil, err
	}
	if f.fail(name, "a stream") != nil {
		return struct{ fs.File }{file}, nil
	}
	return faultyFile{file, f, name}, nil
}

func (f faulty) Stat(name string) (fs.FileInfo, error) {
	if err := f.fail(name, "stat"); err != nil {
		return nil, err
	}
	return f.MapFS.Stat(name)
}

func (f faulty) ReadDir(name string) ([]fs.DirEntry, error) {
	if err := f.fail(name, "list"); err != nil {
		return nil, err
	}
	return f.MapFS.ReadDir(name)
}

type faultyFile struct {
	fs.File
	in   faulty
	name string
}

func (f faultyFile) Read(p []byte) (int, error) {
	if err := f.in.fail(f.name, "read"); err != nil {
		return 0, err
	}
	return f.File.Read(p)
}

func (f faultyFile) Close() error { return errors.Join(f.File.Close(), f.in.fail(f.name, "close")) }

func (f faultyFile) ReadDir(n int) ([]fs.DirEntry, error) {
	if err := f.in.fail(f.name, "list"); err != nil {
		return nil, err
	}
	return f.File.(fs.ReadDirFile).ReadDir(n)
}

// TestUnreadable: what cannot be read is no log and no forgery either, and never
// less than there is.
func TestUnreadable(t *testing.T) {
	_, v := testLogKey(t, 1)
	a := newTestWitness("w.invalid/a", 7)
	tiles := testTiles(t, testLeaves(300), 290)
	tiles["witness/9"] = &fstest.MapFile{Data: cosign(testHead(t, 9), 10, a)}
	open := func(f fs.FS) error { _, err := OpenLog(f, v); return err }
	cosigned := func(f fs.FS) error { _, err := ReadCosigned(f, v, keysOf(a)); return err }
	for _, c := range []struct {
		read   func(fs.FS) error
		at     string
		faults []string
	}{
		{open, "checkpoint", []string{"open", "read", "close"}},
		{open, "tile/entries/000", []string{"open", "read", "close"}},
		{open, "tile/entries/000.p", []string{"list"}},
		{open, "tile/entries/001.p", []string{"list"}},
		{open, "tile/entries/001.p/44", []string{"open", "read", "close"}},
		{open, "tile/entries/001.p/34", []string{"open", "read", "close"}},
		{open, "tile/0/000", []string{"open", "read", "close"}},
		{open, "tile/0/001.p", []string{"list"}},
		{open, "tile/0/001.p/34", []string{"open", "read", "close"}},
		{open, "tile/1/000.p/1", []string{"open", "read", "close"}},
		{cosigned, "witness", []string{"stat", "open", "a stream", "list", "close"}},
		{cosigned, "witness/9", []string{"open", "read", "close"}},
	} {
		if err := c.read(faulty{tiles, "", ""}); err != nil {
			t.Fatalf("%s without a fault: %v", c.at, err)
		}
		for _, fault := range c.faults {
			if err := c.read(faulty{tiles, c.at, fault}); tassadar.CodeOf(err) != tassadar.DataUnavailable || fault != "a stream" && !errors.Is(err, errFault) {
				t.Errorf("%s, %s: %v", c.at, fault, err)
			}
		}
	}
}

// TestReadDirBounded: a folder may have as many entries as the limit says.
func TestReadDirBounded(t *testing.T) {
	m := fstest.MapFS{}
	for n := range 5 {
		if n > 0 {
			m[fmt.Sprintf("d/%d", n)] = &fstest.MapFile{}
		} else {
			m["d"] = &fstest.MapFile{Mode: fs.ModeDir}
		}
		for limit, want := range map[int]tassadar.Code{n: "", n + 1: "", n - 1: tassadar.EvidenceUnverifiable} {
			if limit < 0 {
				continue
			}
			got, err := readDirBounded(m, "d", limit)
			if tassadar.CodeOf(err) != want || err == nil && len(got) != n {
				t.Errorf("%d entries, at most %d: got %d, %v", n, limit, len(got), err)
			}
		}
	}
}
