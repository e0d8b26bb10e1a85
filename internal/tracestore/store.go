// Package tracestore keeps traces of token machines in a folder, by the root that a
// receipt commits to, within a bound on disk. Several processes may use one folder.
//
// Start with [Open] or [OpenFor]. A trace is written whole or not at all; what is read is checked
// against its root. The oldest go where there is no room.
package tracestore

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
	"tassadar/vm"
)

// Store is a folder of traces.
type Store struct {
	dir   string
	limit int64
}

// The names in a folder: a trace is the hexadecimal root with suffix.
const (
	suffix    = ".trace"
	temporary = ".tmp-" // of [atomicfile.Create]
)

// Open opens a folder, which it makes. All its traces take at most limitBytes, those
// in the making included: what is more goes, the oldest first.
func Open(dir string, limitBytes int64) (*Store, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, storage("traces", err)
	}
	s := &Store{dir, limitBytes}
	return s, s.locked(func() error {
		f, err := s.list()
		if err == nil {
			err = f.room(0)
		}
		return err
	})
}

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
	if holds(name, model, tokens) {
		now := time.Now()
		return storage("traces", os.Chtimes(name, now, now))
	}
	// What is there under the name is damaged.
	if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return storage("traces", err)
	}
	full := func() error {
		return tassadar.Errorf(tassadar.StorageFull, "a trace of %d tokens takes more than the %d bytes that traces may take", len(tokens), s.limit)
	}
	if most := int64(headBytes + tokenBytes*len(tokens)); most > s.limit {
		// It may not fit alone: the others would go for nothing.
		var c counter
		if err := write(&c, model, tokens); err != nil {
			return err
		}
		if c.n > s.limit {
			return full()
		}
	}
	f, err := s.list()
	if err != nil {
		return err
	}
	to, err := atomicfile.Create(name, 0o644)
	if err != nil {
		return storage("traces", err)
	}
	defer to.Abort()
	if err := write(&bounded{to, f, full}, model, tokens); err != nil {
		return storage("traces", err)
	}
	return storage("traces", to.Commit())
}

// bounded makes room for what is written.
type bounded struct {
	to   io.Writer
	f    *files
	full func() error
}

func (b *bounded) Write(p []byte) (int, error) {
	if err := b.f.room(int64(len(p))); err != nil {
		return 0, err
	}
	if b.f.total+int64(len(p)) > b.f.limit {
		return 0, b.full()
	}
	b.f.total += int64(len(p))
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
	f, err := os.Open(s.file(root))
	if err != nil {
		return "", nil, tassadar.Errorf(tassadar.TraceUnavailable, "trace %s is not in %s: %w", root.Short(), s.dir, err)
	}
	defer f.Close()
	if model, tokens, err = Read(f, root, vm.MaxHorizon); err != nil {
		return "", nil, tassadar.Errorf(tassadar.TraceUnavailable, "%s is damaged: %w", f.Name(), err)
	}
	return model, tokens, nil
}

// Damaged reads all traces and returns an error for each that is not whole.
func (s *Store) Damaged() ([]error, error) {
	f, err := s.list()
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
		f, err := s.list()
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
	old          []kept // oldest first
}

type kept struct {
	name string
	size int64
	at   time.Time
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
	f.old = f.old[1:]
	return nil
}

// list reads the folder. Files of other names are none of the store's.
func (s *Store) list() (*files, error) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return nil, storage("traces", err)
	}
	f := &files{limit: s.limit}
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
		f.old = append(f.old, kept{filepath.Join(s.dir, e.Name()), info.Size(), info.ModTime()})
		f.total += info.Size()
	}
	slices.SortFunc(f.old, func(a, b kept) int {
		return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.name, b.name))
	})
	return f, nil
}

// locked writes to the folder alone among all processes. What another one that died
// left half written goes.
func (s *Store) locked(do func() error) error {
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
	names, err := filepath.Glob(filepath.Join(globbed(s.dir), temporary+"*"))
	if err != nil {
		return storage("traces", err)
	}
	for _, n := range names {
		if err := os.Remove(n); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return storage("traces", err)
		}
	}
	return do()
}

// globbed quotes what has a meaning in a pattern.
func globbed(name string) string {
	var b bytes.Buffer
	for _, c := range []byte(name) {
		if strings.IndexByte(`\*?[`, c) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(c)
	}
	return b.String()
}

// storage gives an input or output error its code.
func storage(what string, err error) error {
	switch {
	case err == nil || tassadar.CodeOf(err) != "":
		return err
	case errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT):
		return tassadar.Errorf(tassadar.StorageFull, "%s: %w", what, err)
	}
	return tassadar.Errorf(tassadar.DataUnavailable, "%s: %w", what, err)
}
