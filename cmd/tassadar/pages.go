package main

import (
	"path/filepath"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/report"
	"tassadar/internal/report/folder"
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
	switch {
	case s.pages == "" || s.pages == "-":
		return refuse("Name a folder; it is made where it is not there.", "%s: a folder of pages is written", s.pages)
	case s.format != "html":
		return refuse("Leave one of them out: pages are HTML.", "writes HTML, and --format or --json asks for %s", s.format)
	case s.out != "":
		return refuse("Leave one of them out: -o is for the page that is one file.", "and --output: want one of them")
	}
	return folder.Check(a.data, s.pages)
}

// writePages writes the pages.
func (a *app) writePages(s *shape, v *appraise.Verdict, log *evidence.Verified) error {
	n, err := folder.Write(s.pages, func(put func(string, []byte) error) error { return report.Pages(v, log, &s.order, s.kept, put) })
	if err != nil {
		return err
	}
	first := filepath.Join(s.pages, report.IndexPage)
	return a.say(answer{"written": first, "pages": n}, "%s, the first of %s", tassadar.Printable(first), text.Plural(n, "page", "pages"))
}
