package policy

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"tassadar"
	"tassadar/internal/atomicfile"
)

// maxKept bounds a policy directory that is kept, in bytes.
const maxKept = 256 << 20

// Keep copies a policy directory, whole or not at all, so that the policy can be
// used again when the directory is gone or was changed. A copy that exists is
// left alone: it is named by the digest of what is in it. So it gets its name when
// all of it is on the disk. Errors: data_unavailable, storage_full, input_malformed.
func Keep(dir, to string) error {
	if _, err := os.Stat(to); err == nil {
		return nil
	}
	fail := func(err error) error {
		switch {
		case tassadar.CodeOf(err) != "":
			return err
		case atomicfile.Full(err):
			return tassadar.Errorf(tassadar.StorageFull, "keep policy %s: %w", dir, err)
		}
		return tassadar.Errorf(tassadar.DataUnavailable, "keep policy %s: %w", dir, err)
	}
	if err := atomicfile.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return fail(err)
	}
	tmp, err := os.MkdirTemp(filepath.Dir(to), ".tmp-*")
	if err != nil {
		return fail(err)
	}
	defer os.RemoveAll(tmp)
	left := int64(maxKept)
	for _, name := range parts {
		if err := copyTree(filepath.Join(dir, name), filepath.Join(tmp, name), &left); err != nil {
			return fail(err)
		}
	}
	if err := os.Chmod(tmp, 0o755); err != nil {
		return fail(err)
	}
	if err := atomicfile.SyncDir(tmp); err != nil {
		return fail(err)
	}
	if err := atomicfile.Rename(tmp, to); err != nil {
		if _, there := os.Stat(to); there == nil {
			return nil // another command kept it
		}
		return fail(err)
	}
	return nil
}

// copyTree copies regular files and the folders that they are in, following
// links as reading a policy does.
func copyTree(from, to string, left *int64) error {
	info, err := os.Stat(from)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	if !info.IsDir() {
		if !info.Mode().IsRegular() {
			return nil
		}
		if *left -= info.Size(); *left < 0 {
			return tassadar.Errorf(tassadar.InputMalformed, "the directory holds more than %d bytes", maxKept)
		}
		return copyFile(from, to)
	}
	if err := atomicfile.MkdirAll(to, 0o755); err != nil {
		return err
	}
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := copyTree(filepath.Join(from, e.Name()), filepath.Join(to, e.Name()), left); err != nil {
			return err
		}
	}
	return atomicfile.SyncDir(to)
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fs.FileMode(0o644))
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		out.Close()
		return err
	}
	return errors.Join(out.Sync(), out.Close())
}
