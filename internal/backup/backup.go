// Package backup writes a data directory into one file and makes one of it again. Start
// with [Write] and [Restore].
//
// A backup is a gzipped tar archive: first [Manifest] as backup.json, then the files of the
// data directory. The index is not among them, because it is made of the log. What is
// restored is verified as a whole, and is compared with whoever remembers the log: a log that
// goes on from an older state than somebody saw is a fork, and all evidence in it is worth
// nothing to him (law 4).
package backup

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
)

// manifestName is the first entry of an archive.
const manifestName = "backup.json"

// form is the version of the archive.
const form = 1

// Manifest says what a backup is of.
type Manifest struct {
	Form    int              `json:"form"`
	Version string           `json:"version"` // of the program that wrote it
	At      int64            `json:"at"`      // Unix seconds
	Log     evidence.LogHead `json:"log"`
	Keys    bool             `json:"keys"`   // private keys are in it
	Traces  bool             `json:"traces"` // and the traces that a worker keeps
}

// Options say what a backup holds beside log, trust, policies and what a verifier remembers.
type Options struct {
	Keys   bool // private keys: without them nothing can be added to a log that is restored
	Traces bool // traces that this host's worker keeps
	At     int64
}

// parts are the entries of a data directory that a backup holds, in the order of the
// archive. Lock, index, engines that were installed and the directories of emulated workers
// stay out: they are made again.
func (o Options) parts() []string {
	all := []string{"trust.yaml", "log", "policies", "candidates", "serves", "workers", "servers", "seen.json", "located", "measured", "refused", "adapters", "toolchains", datadir.LeftOutFile, datadir.ThrowAwayFile}
	if o.Keys {
		all = append(all, "keys")
	}
	if o.Traces {
		all = append(all, "traces")
	}
	return all
}

// Write writes a backup of a data directory, whose whole log it verifies first. It holds the
// writer's lock meanwhile. Errors: data_locked, data_unavailable, unmeasured where there is
// no log, and what speaks against the log.
func Write(w io.Writer, dir string, o Options) (*Manifest, error) {
	release, err := datadir.Lock(dir)
	if err != nil {
		return nil, err
	}
	defer release()
	m, err := describe(dir)
	if err != nil {
		return nil, err
	}
	m.At, m.Keys, m.Traces = o.At, o.Keys, o.Traces
	zipped := gzip.NewWriter(w)
	archive := tar.NewWriter(zipped)
	head, err := tassadar.Canonical(m)
	if err == nil {
		err = entry(archive, manifestName, 0o644, int64(len(head)), bytes.NewReader(head))
	}
	if err != nil {
		return nil, err
	}
	for _, part := range o.parts() {
		if err := add(archive, dir, part); err != nil {
			return nil, err
		}
	}
	return m, errors.Join(archive.Close(), zipped.Close())
}

// describe verifies the log of a data directory and says what it is.
func describe(dir string) (*Manifest, error) {
	state, err := datadir.Read(dir, 0)
	if err != nil {
		return nil, err
	}
	if !state.Verified.Valid() {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s holds no log", dir), "tassadar run begins one; or give another --data.")
	}
	if err := datadir.CheckKeys(dir); err != nil {
		return nil, err
	}
	return &Manifest{Form: form, Version: tassadar.Version, Log: state.Verified.Head()}, nil
}

func entry(archive *tar.Writer, name string, mode fs.FileMode, size int64, data io.Reader) error {
	err := archive.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: int64(mode), Size: size, Format: tar.FormatPAX})
	if err == nil {
		_, err = io.Copy(archive, data)
	}
	return err
}

// add adds a file or a folder with all that is in it; one that is not there is left out.
// What is neither, such as a link, is refused: it would not be what it is elsewhere.
func add(archive *tar.Writer, dir, part string) error {
	return filepath.WalkDir(filepath.Join(dir, part), func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // it is not there, or another command removed it
		}
		if err != nil || d.IsDir() || temporary(d.Name()) {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		if !d.Type().IsRegular() {
			return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "%s is neither a file nor a folder: a backup cannot hold it", name), "Put the file itself there.")
		}
		f, err := os.Open(name)
		if err != nil {
			return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
		}
		return entry(archive, filepath.ToSlash(rel), info.Mode().Perm(), info.Size(), f)
	})
}

// temporary reports whether a file is one that is being written.
func temporary(name string) bool { return strings.HasPrefix(name, ".tmp-") }

// Limits are what an archive may hold: it comes from elsewhere.
const (
	maxFile  = 1 << 30
	maxFiles = 10_000_000
	maxTotal = 1 << 40
)

// unpack writes the files of an archive into an empty folder.
func unpack(ctx context.Context, r io.Reader, to string) (*Manifest, error) {
	bad := func(format string, args ...any) error {
		return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, format, args...), "Use a file that tassadar backup -o wrote, whole: compare its size with the original's.")
	}
	zipped, err := gzip.NewReader(r)
	if err != nil {
		return nil, bad("no backup: %w", err)
	}
	archive := tar.NewReader(zipped)
	root, err := os.OpenRoot(to)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	var m *Manifest
	known := Options{Keys: true, Traces: true}.parts()
	var total int64
	for files := 0; ; files++ {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		h, err := archive.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, bad("the backup ends early or is damaged: %w", err)
		}
		total += h.Size
		top, _, _ := strings.Cut(h.Name, "/")
		switch {
		case h.Size < 0 || h.Size > maxFile || total > maxTotal || files > maxFiles:
			return nil, bad("the backup holds more than a data directory has: %s of %d bytes", tassadar.Printable(h.Name), h.Size)
		case h.Typeflag != tar.TypeReg || !filepath.IsLocal(filepath.FromSlash(h.Name)) || path.Clean(h.Name) != h.Name:
			return nil, bad("the backup holds %s, which is no file of a data directory", tassadar.Printable(h.Name))
		case files == 0 && h.Name != manifestName || files > 0 && !slices.Contains(known, top):
			return nil, bad("the backup holds %s where a file of a data directory is expected", tassadar.Printable(h.Name))
		}
		if files == 0 {
			data, err := io.ReadAll(io.LimitReader(archive, 1<<20))
			if err != nil {
				return nil, bad("the backup ends early or is damaged: %w", err)
			}
			m = &Manifest{}
			if err := tassadar.DecodeCanonical(data, m); err != nil {
				return nil, bad("%s of the backup: %w", manifestName, err)
			}
			if m.Form != form {
				return nil, tassadar.WithNext(tassadar.Errorf(tassadar.VerifierTooOld, "the backup is of form %d, by tassadar %s; this program reads form %d", m.Form, tassadar.Printable(m.Version), form), "Use that version of the program.")
			}
			continue
		}
		if err := place(root, h.Name, fs.FileMode(h.Mode)&0o777, archive); errors.Is(err, errRead) {
			return nil, bad("the backup ends early or is damaged: %w", err)
		} else if err != nil {
			return nil, err
		}
	}
	if m == nil {
		return nil, bad("no backup: it holds nothing")
	}
	// The archive's end is not the file's: what follows was not written by us.
	if n, err := io.Copy(io.Discard, zipped); err != nil || n > 1<<20 {
		return nil, bad("the backup is damaged behind its last file: %w", err)
	}
	return m, nil
}

// errRead marks an error of the archive, and not of what is written.
var errRead = errors.New("read")

// archived marks errors of an archive.
type archived struct{ io.Reader }

func (a archived) Read(p []byte) (int, error) {
	n, err := a.Reader.Read(p)
	if err != nil && err != io.EOF {
		err = errors.Join(errRead, err)
	}
	return n, err
}

// place writes one file. Keys can be read by their owner alone, whatever the archive says.
func place(root *os.Root, name string, mode fs.FileMode, data io.Reader) error {
	folder := fs.FileMode(0o755)
	if strings.HasPrefix(name, "keys/") {
		mode, folder = 0o600, 0o700
	}
	if err := root.MkdirAll(path.Dir(name), folder); err != nil {
		return fmt.Errorf("restore %s: %w", name, err)
	}
	f, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, mode|0o200)
	if err != nil {
		return fmt.Errorf("restore %s: %w", name, err)
	}
	_, err = io.Copy(f, archived{data})
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("restore %s: %w", name, err)
	}
	return nil
}
