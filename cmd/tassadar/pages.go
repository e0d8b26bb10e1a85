package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

// checkPages refuses a folder of pages, before anything is read, that does not fit the
// other flags, or in which something else is.
func (a *app) checkPages(cmd *cobra.Command, s *shape) error {
	f := cmd.Flags().Lookup("pages")
	if f == nil || !f.Changed {
		return nil
	}
	refuse := func(next, format string, args ...any) error {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--pages "+format, args...), next)
	}
	if !cmd.Flags().Changed("format") && !a.json {
		s.format = "html"
	}
	inside, own := datadir.Own(a.data, s.pages)
	switch {
	case s.pages == "" || s.pages == "-":
		return refuse("Name a folder; it is made where it is not there.", "%s: a folder of pages is written", s.pages)
	case s.format != "html":
		return refuse("Leave one of them out: pages are HTML.", "writes HTML, and --format or --json asks for %s", s.format)
	case s.out != "":
		return refuse("Leave one of them out: -o is for the page that is one file.", "and --output: want one of them")
	case own:
		return refuse("Name a folder elsewhere.", "%s would write into %s of the data directory %s", s.pages, inside, a.data)
	}
	entries, err := os.ReadDir(s.pages)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return refuse("Name a folder that can be read and written; it is made where it is not there.", "%s: %w", s.pages, err)
	case len(entries) == 0:
		return nil
	}
	data, err := os.ReadFile(filepath.Join(s.pages, report.IndexPage))
	if err != nil || !report.IsIndex(data) {
		return refuse("Name an empty folder, or one with pages that this command wrote before: these are replaced.", "%s: something else is in it", s.pages)
	}
	return nil
}

// writePages writes the pages, and removes those of cells that are not shown any more.
func (a *app) writePages(s *shape, v *appraise.Verdict, log *evidence.Verified) error {
	cells := filepath.Join(s.pages, report.PagesFolder)
	if err := os.MkdirAll(cells, 0o777); err != nil {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--pages: %w", err), "Name a folder that can be made.")
	}
	old, err := os.ReadDir(cells)
	if err != nil {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--pages: %w", err), "Name a folder that can be read.")
	}
	written := map[string]bool{}
	err = report.Pages(v, log, &s.order, s.kept, func(name string, data []byte) error {
		written[filepath.Base(name)] = true
		return datadir.WriteOutput(filepath.Join(s.pages, filepath.FromSlash(name)), data, 0o644)
	})
	if err != nil {
		return err
	}
	for _, e := range old {
		if report.CellPage.MatchString(e.Name()) && !written[e.Name()] {
			if err := os.Remove(filepath.Join(cells, e.Name())); err != nil {
				return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--pages: %w", err), "Remove it, or name another folder.")
			}
		}
	}
	first := filepath.Join(s.pages, report.IndexPage)
	return a.say(answer{"written": first, "pages": len(written)}, "%s, the first of %s", tassadar.Printable(first), text.Plural(len(written), "page", "pages"))
}
