// Package folder keeps the pages of a report in a folder: what was written there before
// is replaced, and nothing else. Start with [Check] and [Write].
package folder

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/report"
)

// refuse is an error about --pages, which names the folder.
func refuse(next, format string, args ...any) error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--pages "+format, args...), next)
}

// Check refuses a folder, before there is anything to write, that is one of a data
// directory's, or in which something else is than pages. It need not be there.
func Check(data, dir string) error {
	if inside, own := datadir.Own(data, dir); own {
		return refuse("Name a folder elsewhere.", "%s would write into %s of the data directory %s", dir, inside, data)
	}
	entries, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return refuse("Name a folder that can be read and written; it is made where it is not there.", "%s: %w", dir, err)
	case len(entries) == 0:
		return nil
	}
	index, err := os.ReadFile(filepath.Join(dir, report.IndexPage))
	if err != nil || !report.IsIndex(index) {
		return refuse("Name an empty folder, or one with pages that this command wrote before: these are replaced.", "%s: something else is in it", dir)
	}
	return nil
}

// Write writes pages into a folder that [Check] allows, and removes those of cells that
// are not shown any more. Pages are given by [report.Pages]. It returns how many there are.
func Write(dir string, pages func(put func(name string, data []byte) error) error) (int, error) {
	cells := filepath.Join(dir, report.PagesFolder)
	if err := os.MkdirAll(cells, 0o777); err != nil {
		return 0, refuse("Name a folder that can be made.", "%s: %w", dir, err)
	}
	old, err := os.ReadDir(cells)
	if err != nil {
		return 0, refuse("Name a folder that can be read.", "%s: %w", dir, err)
	}
	written := map[string]bool{}
	err = pages(func(name string, data []byte) error {
		written[filepath.Base(name)] = true
		return datadir.WriteOutput(filepath.Join(dir, filepath.FromSlash(name)), data, 0o644)
	})
	if err != nil {
		return 0, err
	}
	for _, e := range old {
		if report.CellPage.MatchString(e.Name()) && !written[e.Name()] {
			if err := os.Remove(filepath.Join(cells, e.Name())); err != nil {
				return 0, refuse("Remove it, or name another folder.", "%s: %w", dir, err)
			}
		}
	}
	return len(written), nil
}
