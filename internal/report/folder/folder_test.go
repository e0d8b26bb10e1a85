package folder_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/report"
	"tassadar/internal/report/folder"
)

const index = "<!doctype html>\n<html lang=\"en\">Made by tassadar report."

// give gives pages of cells, by the end of their names, and the first page last.
func give(cells ...string) func(put func(name string, data []byte) error) error {
	return func(put func(name string, data []byte) error) error {
		for _, c := range cells {
			if err := put(report.PagesFolder+"/c000000000"+c+".html", []byte(c)); err != nil {
				return err
			}
		}
		return put(report.IndexPage, []byte(index))
	}
}

// TestWrite: pages are written again, without those that are no more; what else is in the
// folder stays.
func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	cells := filepath.Join(dir, report.PagesFolder)
	if err := folder.Check(t.TempDir(), dir); err != nil {
		t.Fatal(err)
	}
	if n, err := folder.Write(dir, give("1", "2")); n != 3 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	if err := os.WriteFile(filepath.Join(cells, "mine.html"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := folder.Check(t.TempDir(), dir); err != nil {
		t.Errorf("pages that were written before: %v", err)
	}
	if n, err := folder.Write(dir, give("2", "3")); n != 3 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	entries, err := os.ReadDir(cells)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if want := []string{"c0000000002.html", "c0000000003.html", "mine.html"}; !slices.Equal(names, want) {
		t.Errorf("%v, want %v", names, want)
	}
	// What breaks off removes nothing.
	broken := tassadar.Errorf(tassadar.StorageFull, "full")
	if _, err := folder.Write(dir, func(func(string, []byte) error) error { return broken }); tassadar.CodeOf(err) != tassadar.StorageFull {
		t.Errorf("%v", err)
	}
	if again, err := os.ReadDir(cells); err != nil || len(again) != len(entries) {
		t.Errorf("%d files, %v", len(again), err)
	}
}

// TestCheck: a folder of something else, and what is no folder.
func TestCheck(t *testing.T) {
	dir := t.TempDir()
	data, other, file := filepath.Join(dir, "data"), filepath.Join(dir, "other"), filepath.Join(dir, "file")
	for _, name := range []string{filepath.Join(data, "keys", "key"), filepath.Join(other, report.IndexPage)} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte("<!doctype html>\n<html lang=\"en\">mine"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for folderName, says := range map[string]string{
		filepath.Join(data, "keys"): "would write into keys of the data directory", other: "something else is in it", file: "not a directory",
	} {
		if err := folder.Check(data, folderName); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), says) || tassadar.NextOf(err) == "" {
			t.Errorf("%s: %v", folderName, err)
		}
	}
	if _, err := folder.Write(filepath.Join(file, "below"), give()); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("a folder that cannot be made: %v", err)
	}
}
