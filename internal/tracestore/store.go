// Package tracestore keeps traces of token machines in a folder, by the root that a
// receipt commits to, within a bound on disk. Several processes may use one folder.
//
// Start with [Open] or [OpenFor], or with [Look] to read only. A trace is written whole or not at all; what is read is checked
// against its root. The oldest go where there is no room.
package tracestore

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/klauspost/compress/zstd"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
	"tassadar/vm"
)

// Store is a folder of traces.
type Store struct {
	dir   string
	limit int64

	// What follows is guarded by the lock on the folder, and mu within this process.
	mu      sync.Mutex
	encoder *zstd.Encoder // nil before the first trace is written
	// known is what the folder held when this process last wrote to it, and stamp the
	// time that it gave the folder then, which nobody else gives: while the folder has
	// it, no other process has written there.
	known *files
	stamp time.Time
}

// bufferBytes are of a file in the making held in memory.
const bufferBytes = 1 << 16

// The names in a folder: a trace is the hexadecimal root with suffix.
const (
	suffix    = ".trace"
	temporary = ".tmp-" // in the making, or left by a process that died
)

// Open opens a folder, which it makes. All its traces take at most limitBytes, those
// in the making included: what is more goes, the oldest first.
func Open(dir string, limitBytes int64) (*Store, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, storage("traces", err)
	}
	s := &Store{dir: dir, limit: limitBytes}
	return s, s.locked(func() error {
		f, err := s.fresh()
		if err == nil {
			err = f.room(0)
		}
		return err
	})
}

// Look reads a folder that others write to, and makes nothing: one that is not there has
// no trace.
func Look(dir string) *Store { return &Store{dir: dir, limit: math.MaxInt64} }

// OpenFor opens a folder for traces of receipts under a policy, and removes those that
// are older than any envelope of it lets evidence be. Now is in Unix seconds.
func OpenFor(p *tassadar.Policy, dir string, limitBytes, now int64) (*Store, error) {
	s, err := Open(dir, limitBytes)
	if err != nil || len(p.Envelopes) == 0 {
		return s, err
	}
	age := int64(0)
	for i := range p.Envelopes {
		age = max(age, min(p.Envelopes[i].Require.MaxAgeSeconds, tassadar.MaxAgeSeconds))
	}
	_, err = s.Expire(now - age)
	return s, err
}

func (s *Store) file(root tassadar.Digest) string { return filepath.Join(s.dir, root.Hex()+suffix) }

// Put keeps a trace and returns its root, which is right with an error too. One that
// is there already is new again. A trace for which there is no room without all others
// is storage_full.
func (s *Store) Put(model tassadar.Digest, tokens []vm.Token) (tassadar.Digest, error) {
	root := evidence.NewTraceTree(model, tokens).Root()
	return root, s.locked(func() error { return s.put(root, model, tokens) })
}

func (s *Store) put(root, model tassadar.Digest, tokens []vm.Token) error {
	name := s.file(root)
	f, err := s.files()
	if err != nil {
		return err
	}
	if f.named[name] {
		if holds(name, model, tokens) {
			now := time.Now()
			if err := os.Chtimes(name, now, now); err != nil {
				return storage("traces", err)
			}
			f.touch(name, now)
			return nil
		}
		// What is there under the name is damaged.
		if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return storage("traces", err)
		}
		f.forget(name)
	}
	full := func() error {
		return tassadar.Errorf(tassadar.StorageFull, "a trace of %d tokens takes more than the %d bytes that traces may take", len(tokens), s.limit)
	}
	if s.encoder == nil {
		if s.encoder, err = newEncoder(); err != nil {
			return err
		}
	}
	if most := int64(headBytes + tokenBytes*len(tokens)); most > s.limit {
		// It may not fit alone: the others would go for nothing.
		var c counter
		if err := write(&c, s.encoder, model, tokens); err != nil {
			return err
		}
		if c.n > s.limit {
			return full()
		}
	}
	// It is not synced: what a power failure leaves of it is none of its root, and is
	// found to be damaged. The name may always be the same, under the lock.
	making := filepath.Join(s.dir, temporary+"put")
	to, err := os.OpenFile(making, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return storage("traces", err)
	}
	b := &bounded{to: to, f: f, full: full}
	buffered := bufio.NewWriterSize(b, bufferBytes) // most traces are one write
	if err = write(buffered, s.encoder, model, tokens); err == nil {
		err = buffered.Flush()
	}
	if err = errors.Join(err, to.Close()); err == nil {
		err = os.Rename(making, name)
	}
	if err != nil {
		os.Remove(making)
		return storage("traces", err)
	}
	f.add(kept{name, b.n, time.Now()})
	return nil
}

// bounded makes room for what is written.
type bounded struct {
	to   io.Writer
	f    *files
	full func() error
	n    int64 // bytes so far
}

func (b *bounded) Write(p []byte) (int, error) {
	if err := b.f.room(int64(len(p))); err != nil {
		return 0, err
	}
	if b.f.total+int64(len(p)) > b.f.limit {
		return 0, b.full()
	}
	b.f.total += int64(len(p))
	b.n += int64(len(p))
	return b.to.Write(p)
}

type counter struct{ n int64 }

func (c *counter) Write(p []byte) (int, error) { c.n += int64(len(p)); return len(p), nil }

// Get returns a trace and the digest of its model. One that is not here, or not whole,
// is trace_unavailable.
func (s *Store) Get(root tassadar.Digest) (model tassadar.Digest, tokens []vm.Token, err error) {
	if !root.Valid() {
		return "", nil, tassadar.Errorf(tassadar.TraceUnavailable, "%q is no root of a trace", root)
	}
	f, err := openFile(s.file(root))
	if err != nil {
		return "", nil, tassadar.Errorf(tassadar.TraceUnavailable, "trace %s is not in %s: %w", root.Short(), s.dir, err)
	}
	defer f.Close()
	if model, tokens, err = Read(f, root, vm.MaxHorizon); err != nil {
		return "", nil, tassadar.Errorf(tassadar.TraceUnavailable, "%w", &DamagedError{f.Name(), err})
	}
	return model, tokens, nil
}

// DamagedError says that a trace is kept, and that its file is not whole: the digest of
// what can be read of it is another.
type DamagedError struct {
	File string
	Err  error
}

func (e *DamagedError) Error() string { return fmt.Sprintf("%s is damaged: %v", e.File, e.Err) }

// Unwrap returns the cause.
func (e *DamagedError) Unwrap() error { return e.Err }

// Damaged tells the error from others, for packages that do not know this one.
func (e *DamagedError) Damaged() bool { return true }

// Mend puts a trace in the place of its damaged file. Where that is whole, or the trace
// is not kept at all, it does nothing.
func (s *Store) Mend(model tassadar.Digest, tokens []vm.Token) (mended bool, err error) {
	root := evidence.NewTraceTree(model, tokens).Root()
	var damaged *DamagedError
	if _, _, err := s.Get(root); !errors.As(err, &damaged) {
		return false, nil
	}
	err = s.locked(func() error { return s.put(root, model, tokens) })
	return err == nil, err
}

// Export writes the file of a trace, for [OpenFile] on another host.
func (s *Store) Export(to io.Writer, root tassadar.Digest) error {
	model, tokens, err := s.Get(root)
	if err != nil {
		return err
	}
	e, err := newEncoder()
	if err != nil {
		return err
	}
	return write(to, e, model, tokens)
}

// Damaged reads all traces and returns an error for each that is not whole. A folder that
// is not there has none.
func (s *Store) Damaged() ([]error, error) {
	f, err := s.list()
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []error
	for _, e := range f.old {
		root := tassadar.Digest("sha256:" + strings.TrimSuffix(filepath.Base(e.name), suffix))
		if _, _, err := s.Get(root); err != nil && !errors.Is(err, fs.ErrNotExist) {
			out = append(out, err)
		}
	}
	return out, nil
}

// Expire removes the traces that were last put before an instant, Unix seconds, and
// returns how many.
func (s *Store) Expire(before int64) (removed int, err error) {
	err = s.locked(func() error {
		f, err := s.fresh()
		if err != nil {
			return err
		}
		for len(f.old) > 0 && f.old[0].at.Before(time.Unix(before, 0)) {
			if err := f.drop(); err != nil {
				return err
			}
			removed++
		}
		return nil
	})
	return removed, err
}

// files are what a folder holds.
type files struct {
	limit, total int64
	old          []kept          // oldest first
	named        map[string]bool // the names of old
}

type kept struct {
	name string
	size int64
	at   time.Time
}

// add takes in a file as the newest. Its size is in the total already.
func (f *files) add(k kept) {
	f.old = append(f.old, k)
	f.named[k.name] = true
}

// room removes the oldest until so many bytes more fit, or there is none.
func (f *files) room(bytes int64) error {
	for f.total+bytes > f.limit && len(f.old) > 0 {
		if err := f.drop(); err != nil {
			return err
		}
	}
	return nil
}

// drop removes the oldest.
func (f *files) drop() error {
	if err := os.Remove(f.old[0].name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return storage("traces", err)
	}
	f.total -= f.old[0].size
	delete(f.named, f.old[0].name)
	f.old = f.old[1:]
	return nil
}

// touch makes a file the newest.
func (f *files) touch(name string, at time.Time) {
	if i := f.index(name); i >= 0 {
		k := f.old[i]
		k.at = at
		f.old = append(slices.Delete(f.old, i, i+1), k)
	}
}

// forget takes out a file that has gone.
func (f *files) forget(name string) {
	if i := f.index(name); i >= 0 {
		f.total -= f.old[i].size
		delete(f.named, name)
		f.old = slices.Delete(f.old, i, i+1)
	}
}

func (f *files) index(name string) int {
	return slices.IndexFunc(f.old, func(k kept) bool { return k.name == name })
}

// files is what the folder holds; under the lock. Where no other process has written
// to it since this one did, it is not read again.
func (s *Store) files() (*files, error) {
	if s.known != nil {
		if info, err := os.Stat(s.dir); err == nil && info.ModTime().Equal(s.stamp) {
			return s.known, nil
		}
	}
	return s.fresh()
}

// fresh reads the folder under the lock. What a process that died left half written
// goes.
func (s *Store) fresh() (*files, error) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return nil, storage("traces", err)
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), temporary) {
			if err := os.Remove(filepath.Join(s.dir, e.Name())); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return nil, storage("traces", err)
			}
		}
	}
	s.known, err = s.listed(entries)
	return s.known, err
}

// sealed stamps the folder with a time of this process, after it wrote to it under the
// lock.
func (s *Store) sealed() {
	s.stamp = time.Unix(time.Now().Unix(), rand.Int64N(1e9))
	if os.Chtimes(s.dir, s.stamp, s.stamp) != nil {
		s.known = nil
	}
}

// list reads the folder. Files of other names are none of the store's.
func (s *Store) list() (*files, error) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return nil, storage("traces", err)
	}
	return s.listed(entries)
}

func (s *Store) listed(entries []fs.DirEntry) (*files, error) {
	f := &files{limit: s.limit, named: map[string]bool{}}
	for _, e := range entries {
		root, ok := strings.CutSuffix(e.Name(), suffix)
		if !ok || !tassadar.Digest("sha256:"+root).Valid() {
			continue
		}
		info, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, storage("traces", err)
		}
		f.add(kept{filepath.Join(s.dir, e.Name()), info.Size(), info.ModTime()})
		f.total += info.Size()
	}
	slices.SortFunc(f.old, func(a, b kept) int {
		return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.name, b.name))
	})
	return f, nil
}

// locked writes to the folder alone among all processes.
func (s *Store) locked(do func() error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	d, err := os.Open(s.dir)
	if err != nil {
		return storage("traces", err)
	}
	defer d.Close()
	for {
		if err = syscall.Flock(int(d.Fd()), syscall.LOCK_EX); !errors.Is(err, syscall.EINTR) {
			break
		}
	}
	if err != nil {
		return storage("lock "+s.dir, err)
	}
	if err := do(); err != nil {
		s.known = nil
		return err
	}
	s.sealed()
	return nil
}

// storage gives an input or output error its code.
func storage(what string, err error) error {
	switch {
	case err == nil || tassadar.CodeOf(err) != "":
		return err
	case atomicfile.Full(err):
		return tassadar.Errorf(tassadar.StorageFull, "%s: %w", what, err)
	}
	return tassadar.Errorf(tassadar.DataUnavailable, "%s: %w", what, err)
}
