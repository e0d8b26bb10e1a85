package datadir

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// leftAfter is when a file in the making is one that nobody makes any more.
const leftAfter = time.Hour

// tidy removes the files and folders in the making that commands which were killed left
// behind (see package atomicfile). Those of the log and of traces are removed by whoever
// writes these. What cannot be removed stays: it does no harm but for its space.
func tidy(path string, now time.Time) {
	dirs := []string{path}
	entries, _ := os.ReadDir(path) // whoever opens the directory says what is wrong with it
	for _, e := range entries {
		if e.IsDir() && !slices.Contains([]string{"log", "traces", "emulated"}, e.Name()) {
			dirs = append(dirs, filepath.Join(path, e.Name()))
		}
	}
	for _, dir := range dirs {
		entries, _ := os.ReadDir(dir)
		for _, e := range entries {
			if !strings.HasPrefix(e.Name(), ".tmp-") {
				continue
			}
			if info, err := e.Info(); err == nil && now.Sub(info.ModTime()) > leftAfter {
				_ = os.RemoveAll(filepath.Join(dir, e.Name()))
			}
		}
	}
}
