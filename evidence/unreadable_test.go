package evidence

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
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
	leaves := func(f fs.FS) error { _, err := ReadLeaves(f, 0, 300); return err }
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
		{leaves, "tile/entries/001.p", []string{"list"}},
		{leaves, "tile/entries/001.p/44", []string{"open", "read", "close"}},
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

// TestReadBounded: a file may be as long as the limit says.
func TestReadBounded(t *testing.T) {
	m := fstest.MapFS{"x": {Data: []byte("1234")}}
	for limit, want := range map[int]tassadar.Code{3: tassadar.EvidenceUnverifiable, 4: "", 5: ""} {
		if data, err := readBounded(m, "x", limit); tassadar.CodeOf(err) != want || err == nil && string(data) != "1234" {
			t.Errorf("at most %d: %q, %v", limit, data, err)
		}
	}
}

// flaky is files of which one is not there at the first times that it is opened.
type flaky struct {
	fstest.MapFS
	at     string
	misses *int // to come
	opened *int // the checkpoint, so many times
}

func (f flaky) Open(name string) (fs.File, error) {
	if name == "checkpoint" {
		*f.opened++
	}
	if name == f.at && *f.misses > 0 {
		*f.misses--
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return f.MapFS.Open(name)
}

// TestOpenLogTries: a log that is being written is read again where a file was
// superseded meanwhile, some times; whatever else is wrong is wrong at once.
func TestOpenLogTries(t *testing.T) {
	_, v := testLogKey(t, 1)
	_, foreign := testLogKey(t, 2)
	for _, c := range []struct {
		misses, opened int
		ok             bool
	}{{0, 1, true}, {1, 2, true}, {3, 4, true}, {4, 4, false}, {9, 4, false}} {
		misses, opened := c.misses, 0
		_, err := OpenLog(flaky{testTiles(t, testLeaves(3)), "tile/0/000.p/3", &misses, &opened}, v)
		if (err == nil) != c.ok || opened != c.opened || err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("missing %d times: opened %d times, %v", c.misses, opened, err)
		}
	}
	none, opened := 0, 0
	if _, err := OpenLog(flaky{testTiles(t, testLeaves(3)), "", &none, &opened}, foreign); err == nil || opened != 1 {
		t.Errorf("another log: opened %d times, %v", opened, err)
	}
}

// TestOpenLogSays: an error names the file that it is about.
func TestOpenLogSays(t *testing.T) {
	_, v := testLogKey(t, 1)
	_, foreign := testLogKey(t, 2)
	for name, want := range map[string]string{
		"checkpoint":            "checkpoint is missing",
		"tile/entries/000":      "tile/entries/000 is missing",
		"tile/entries/001.p/44": "tile/entries/001.p/44 is missing",
		"tile/0/000":            "tile/0/000 is missing",
		"tile/0/001.p/44":       "tile/0/001.p/44 is missing",
		"tile/1/000.p/1":        "tile/1/000.p/1 is missing",
	} {
		tiles := testTiles(t, testLeaves(300))
		delete(tiles, name)
		if _, err := OpenLog(tiles, v); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("without %s: %v", name, err)
		}
	}
	if _, err := OpenLog(testTiles(t, testLeaves(3)), foreign); err == nil || !strings.Contains(err.Error(), "checkpoint: ") {
		t.Errorf("another log's checkpoint: %v", err)
	}
}

// TestReadLeavesRefuses: leaves that nobody has verified yet are as many as the
// tiles' names say.
func TestReadLeavesRefuses(t *testing.T) {
	for name, edit := range map[string]func(m fstest.MapFS){
		"a leaf more": func(m fstest.MapFS) { f := m["tile/entries/000.p/3"]; f.Data = append(f.Data, 0, 1, '{') },
		"a leaf less": func(m fstest.MapFS) { f := m["tile/entries/000.p/3"]; f.Data = f.Data[:len(f.Data)-9] },
		"half a leaf": func(m fstest.MapFS) { f := m["tile/entries/000.p/3"]; f.Data = f.Data[:len(f.Data)-1] },
		"a full tile of three": func(m fstest.MapFS) {
			m["tile/entries/000"] = m["tile/entries/000.p/3"]
			delete(m, "tile/entries/000.p/3")
		},
	} {
		m := testTiles(t, testLeaves(3))
		edit(m)
		if got, err := ReadLeaves(m, 0, 3); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: %d leaves, %v", name, len(got), err)
		}
	}
}
