package fileops

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Disk is a folder on a disk as operations change it. What was not synced is what a power
// cut may take: of a file all that was written since it was synced, of a folder the names
// that were added and removed since. It is what POSIX promises, which is less than the
// journals of common file systems keep.
type Disk struct {
	root    string
	top     *file
	byInode map[uint64]*file
}

// file is a file or a folder.
type file struct {
	// Of a file: its bytes as they are read, and as they are on the disk, with what was
	// done in between.
	now, safe []byte
	since     []change
	// Of a folder, nil in files: its names as they are seen, as they are on the disk, and
	// what was done in between.
	names, safeNames map[string]*file
	sinceNames       []naming
}

// change is a write at an offset, or where data is nil a truncation to it.
type change struct {
	at   int64
	data []byte
}

// naming gives a name a file, or takes the name away where file is nil.
type naming struct {
	name string
	file *file
}

// unwritten are files whose contents do not outlive a power cut in any case: SQLite's memory
// that processes share is made anew by whoever opens the index next.
func unwritten(name string) bool { return strings.HasSuffix(name, "-shm") }

// ReadDisk reads a folder, all of which is on the disk.
func ReadDisk(root string) (*Disk, error) {
	d := &Disk{root: root, byInode: map[uint64]*file{}}
	top, err := d.load(root)
	d.top = top
	return d, err
}

func (d *Disk) load(name string) (*file, error) {
	info, err := os.Lstat(name)
	if err != nil {
		return nil, err
	}
	f := &file{}
	d.byInode[inodeOf(info)] = f
	switch {
	case info.IsDir():
		entries, err := os.ReadDir(name)
		if err != nil {
			return nil, err
		}
		f.names = map[string]*file{}
		for _, e := range entries {
			if f.names[e.Name()], err = d.load(filepath.Join(name, e.Name())); err != nil {
				return nil, err
			}
		}
		f.safeNames = maps.Clone(f.names)
	case info.Mode().IsRegular():
		if f.safe, err = os.ReadFile(name); err != nil {
			return nil, err
		}
		f.now = bytes.Clone(f.safe)
	default:
		return nil, fmt.Errorf("%s is no file", name)
	}
	return f, nil
}

// Clone is a disk of its own with the same contents.
func (d *Disk) Clone() *Disk {
	done := map[*file]*file{}
	out := &Disk{root: d.root, byInode: map[uint64]*file{}}
	out.top = d.top.clone(done)
	for inode, f := range d.byInode {
		out.byInode[inode] = f.clone(done)
	}
	return out
}

func (f *file) clone(done map[*file]*file) *file {
	if f == nil || done[f] != nil {
		return done[f]
	}
	out := &file{now: bytes.Clone(f.now), safe: bytes.Clone(f.safe), since: slices.Clone(f.since)}
	done[f] = out
	if f.names != nil {
		out.names, out.safeNames = map[string]*file{}, map[string]*file{}
	}
	for name, of := range f.names {
		out.names[name] = of.clone(done)
	}
	for name, of := range f.safeNames {
		out.safeNames[name] = of.clone(done)
	}
	for _, n := range f.sinceNames {
		out.sinceNames = append(out.sinceNames, naming{n.name, n.file.clone(done)})
	}
	return out
}

// Unsynced reports whether a power cut can take anything.
func (d *Disk) Unsynced() bool {
	var within func(f *file) bool
	within = func(f *file) bool {
		if len(f.since) > 0 || len(f.sinceNames) > 0 {
			return true
		}
		for name, of := range f.names {
			if !unwritten(name) && within(of) {
				return true
			}
		}
		return false
	}
	return within(d.top)
}

// Do replays an operation. An error says that the record is not whole.
func (d *Disk) Do(op *Op) error {
	switch op.Kind {
	case Create:
		f, err := d.find(op.Path)
		if errors.Is(err, fs.ErrNotExist) {
			f = &file{}
			err = d.name(op.Path, f)
		}
		if err != nil {
			return err
		}
		d.byInode[op.Inode] = f
		if op.Truncated {
			f.do(change{}, false)
		}
	case Write, Truncate, Sync:
		f := d.byInode[op.Inode]
		switch {
		case f == nil:
			return fmt.Errorf("%s of %s, inode %d: no such file was opened", op.Kind, op.Path, op.Inode)
		case op.Kind == Write:
			f.do(change{op.Offset, op.Data}, op.Durable)
		case op.Kind == Truncate:
			f.do(change{op.Size, nil}, op.Durable)
		default:
			f.sync()
		}
	case Mkdir:
		f := &file{names: map[string]*file{}, safeNames: map[string]*file{}}
		d.byInode[op.Inode] = f
		return d.name(op.Path, f)
	case Rename, Link:
		f, err := d.find(op.Path)
		if err != nil {
			return err
		}
		if err := d.name(op.To, f); err != nil || op.Kind == Link {
			return err
		}
		return d.name(op.Path, nil)
	case Remove:
		return d.name(op.Path, nil)
	}
	return nil
}

func (d *Disk) find(path string) (*file, error) {
	f := d.top
	rel, err := filepath.Rel(d.root, path)
	if err != nil || !filepath.IsLocal(rel) {
		return nil, fmt.Errorf("%s is not within %s", path, d.root)
	}
	if rel == "." {
		return f, nil
	}
	for _, part := range strings.Split(rel, "/") {
		if f = f.names[part]; f == nil {
			return nil, fmt.Errorf("%s: %w", path, fs.ErrNotExist)
		}
	}
	return f, nil
}

// name gives a path a file, or takes the path away.
func (d *Disk) name(path string, f *file) error {
	dir, err := d.find(filepath.Dir(path))
	if err != nil {
		return err
	}
	base := filepath.Base(path)
	if dir.sinceNames = append(dir.sinceNames, naming{base, f}); f == nil {
		delete(dir.names, base)
	} else {
		dir.names[base] = f
	}
	return nil
}

func (f *file) do(c change, durable bool) {
	f.now = c.on(f.now)
	if f.since = append(f.since, change{c.at, bytes.Clone(c.data)}); durable {
		f.sync()
	}
}

func (f *file) sync() {
	f.safe, f.since = bytes.Clone(f.now), nil
	f.safeNames, f.sinceNames = maps.Clone(f.names), nil
}

// on is what a change makes of bytes.
func (c change) on(data []byte) []byte {
	if end := c.at + int64(len(c.data)); int64(len(data)) < end {
		data = append(data, make([]byte, end-int64(len(data)))...)
	}
	if c.data == nil {
		return data[:c.at]
	}
	copy(data[c.at:], c.data)
	return data
}

// Cut is what a power cut takes of what was not synced.
type Cut int

// The cuts: all of it; none of it; of every file and folder a part of its own, in which a
// later write may be there without an earlier one, and a write in part.
const (
	All Cut = iota
	None
	Some
)

// After writes what is on the disk after a power cut into a new folder.
func (d *Disk) After(cut Cut, rnd *rand.Rand, to string) error {
	return d.top.write(cut, rnd, to)
}

func (f *file) write(cut Cut, rnd *rand.Rand, to string) error {
	if f.names == nil {
		if unwritten(to) {
			return nil
		}
		return os.WriteFile(to, f.after(cut, rnd), 0o600)
	}
	if err := os.Mkdir(to, 0o755); err != nil {
		return err
	}
	names := f.safeNames
	switch cut {
	case None:
		names = f.names
	case Some:
		names = maps.Clone(names)
		for _, n := range f.sinceNames[:rnd.IntN(len(f.sinceNames)+1)] {
			if names[n.name] = n.file; n.file == nil {
				delete(names, n.name)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if err := names[name].write(cut, rnd, filepath.Join(to, name)); err != nil {
			return err
		}
	}
	return nil
}

func (f *file) after(cut Cut, rnd *rand.Rand) []byte {
	switch cut {
	case All:
		return f.safe
	case None:
		return f.now
	}
	data := bytes.Clone(f.safe)
	for _, c := range f.since {
		switch rnd.IntN(4) {
		case 0:
			continue
		case 1:
			c.data = c.data[:len(c.data)/2/512*512] // whole sectors
			if len(c.data) == 0 {
				continue
			}
		}
		data = c.on(data)
	}
	return data
}
