// Package tempdir says what is wrong with the folder for temporary files, and tidies it. Start with
// [Check].
package tempdir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"tassadar"
)

// Check finds out whether temporary files can be made: data_unavailable where the
// folder of TMPDIR is missing, no folder, or not to be written.
func Check() error {
	dir := os.TempDir()
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return unusable("temporary folder %s does not exist", dir)
	case err != nil:
		return unusable("temporary folder %s: %w", dir, err)
	case !info.IsDir():
		return unusable("temporary folder %s is no folder", dir)
	}
	made, err := os.MkdirTemp(dir, "tassadar-")
	if err != nil {
		return unusable("temporary folder %s cannot be written: %w", dir, err)
	}
	return os.Remove(made)
}

// Explain gives an error of making a temporary file or starting a program in the folder
// its cause, where the folder is the cause, and returns any other as it is.
func Explain(err error) error {
	if err == nil {
		return nil
	}
	if cause := Check(); cause != nil {
		return cause
	}
	return err
}

// Forget removes folders for temporary files whose names begin so and that were made longer ago
// than whatever uses them may take: those of processes that were killed. What cannot be
// removed, because it is somebody else's, stays.
func Forget(begins string, older time.Duration) {
	all, err := filepath.Glob(filepath.Join(os.TempDir(), begins+"*"))
	if err != nil {
		return
	}
	for _, path := range all {
		if info, err := os.Lstat(path); err == nil && info.IsDir() && time.Since(info.ModTime()) > older {
			_ = os.RemoveAll(path)
		}
	}
}

func unusable(format string, args ...any) error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, format, args...), "Set TMPDIR to a folder that exists and can be written.")
}
