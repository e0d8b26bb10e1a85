package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// TestReportPages: a folder of pages is written and written again, without pages of cells
// that are not shown any more; what else is in a folder stays, and nothing is mixed with it.
func TestReportPages(t *testing.T) {
	t.Parallel()
	data, at := everyStatus(t)
	dir := filepath.Join(t.TempDir(), "new", "pages")
	pages := func(args ...string) result {
		return tassadarIn(t, data, append(append([]string{"report", "portability", "--pages"}, args...), at...)...)
	}
	count := func() (n int) {
		t.Helper()
		files, err := filepath.Glob(filepath.Join(dir, "cells", "c*.html"))
		if err != nil {
			t.Fatal(err)
		}
		return len(files)
	}
	if out := pages(dir).want(t, 0).stdout; !strings.Contains(out, "index.html, the first of 37 pages") || count() != 36 {
		t.Errorf("%d pages: %s", count(), out)
	}
	own := filepath.Join(dir, "cells", "notes.html")
	writeFile(t, own, "mine")
	pages(dir, "--only", "v8").want(t, 0)
	if count() != 18 || string(readFile(t, own)) != "mine" {
		t.Errorf("%d pages of the cells of v8", count())
	}
	if err := os.Symlink(dir, dir+"2"); err != nil {
		t.Fatal(err)
	}
	if out := pages(dir+"2", "--json", "--format", "html"); out.code != 2 {
		t.Errorf("--json and html: %d", out.code)
	}
	other := t.TempDir()
	writeFile(t, filepath.Join(other, "index.html"), "<!doctype html>\n<html lang=\"en\">mine")
	file := filepath.Join(other, "index.html")
	for _, args := range [][]string{{""}, {"-"}, {dir, "--format", "json"}, {dir, "--json"}, {dir, "-o", filepath.Join(dir, "x")}, {other}, {file}, {filepath.Join(file, "x")}, {filepath.Join(data, "log")}} {
		pages(args...).wantError(t, slices.Contains(args, "--json"), tassadar.BadUse)
	}
	if string(readFile(t, file)) != "<!doctype html>\n<html lang=\"en\">mine" {
		t.Error("a file of another kind was replaced")
	}
}
