package main

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

// formats are what --format takes.
var formats = [...]string{"table", "json", "html", "junit", "markdown"}

// reportKind is one report in the formats in which it has a form of its own.
type reportKind struct {
	name, short string
	table       func(io.Writer, *evidence.Verified, *appraise.Verdict, *shape)
	document    func(*evidence.Verified, *appraise.Verdict, *shape) any
	junit       func(io.Writer, *appraise.Verdict) error
	html        func(io.Writer, *evidence.Verified, *appraise.Verdict, *shape) error
	markdown    func(io.Writer, *evidence.Verified, *appraise.Verdict, *shape) error
	forms       string // what html and markdown are, in help
	arranges    bool   // it has --group-by and --sort
}

func (a *app) reportCommand() *cobra.Command {
	schema := &cobra.Command{
		Use: "schema KIND", Short: "Print the JSON Schema of a report's --json", Args: cobra.ExactArgs(1),
		Long: "Prints the JSON Schema (2020-12) of what a report says with --json. KIND is one\nof " + strings.Join(report.SchemaKinds(), ", ") + ".",
		RunE: func(_ *cobra.Command, args []string) error {
			data, err := report.Schema(args[0])
			if err != nil {
				return err
			}
			_, err = a.out.Write(data)
			return err
		},
	}
	cmd := group("report", "Reports for operators, and what changed since a publication",
		a.reportOf(reportKind{
			name: "portability", short: "Every declared cell: measured or not, with every reason",
			table: func(w io.Writer, _ *evidence.Verified, v *appraise.Verdict, s *shape) {
				report.PortabilityText(w, v, &s.only, &s.order)
			},
			document: func(_ *evidence.Verified, v *appraise.Verdict, s *shape) any {
				return report.PortabilityOf(v, &s.only, &s.order)
			},
			junit: report.JUnit, arranges: true,
			html: func(w io.Writer, log *evidence.Verified, v *appraise.Verdict, s *shape) error {
				return report.HTML(w, v, log, &s.order)
			},
			markdown: func(w io.Writer, log *evidence.Verified, v *appraise.Verdict, s *shape) error {
				return report.Markdown(w, v, log, &s.only, &s.order)
			},
			forms: "html: one file with everything in it that\nasks no network for anything, and markdown: the matrix as tables.",
		}),
		a.reportOf(reportKind{
			name: "drift", short: "What differs from the references or from the last publication",
			table: func(w io.Writer, log *evidence.Verified, v *appraise.Verdict, s *shape) {
				report.DriftText(w, log, v, s.kept...)
			},
			document: func(log *evidence.Verified, v *appraise.Verdict, s *shape) any {
				return report.DriftOf(log, v, &s.only, s.kept...)
			},
			junit: report.DriftJUnit,
			html: func(w io.Writer, log *evidence.Verified, v *appraise.Verdict, s *shape) error {
				return report.DriftHTML(w, log, v, &s.only, s.kept...)
			},
			markdown: func(w io.Writer, log *evidence.Verified, v *appraise.Verdict, s *shape) error {
				return report.DriftMarkdown(w, log, v, &s.only, s.kept...)
			},
			forms: "html: one file that asks no network for\nanything, and markdown; both have the cases that differ with their values, and\nwhere tassadar locate found that engines part.",
		}),
		schema,
	)
	a.sinceReport(cmd)
	return cmd
}

// shape are the flags of a report: which cells, in what order and form, and where to.
type shape struct {
	*viewing
	formats     []string
	format, out string
	pages       string // a folder to write pages into
	only        report.Selection
	order       report.Arrangement
	kept        []report.Kept // that was located
}

func (a *app) shapeFlags(cmd *cobra.Command, formats ...string) *shape {
	s := &shape{viewing: a.viewFlags(cmd), formats: formats}
	cmd.Flags().StringVar(&s.format, "format", "table", strings.Join(formats, ", "))
	cmd.Flags().StringVarP(&s.out, "output", "o", "", "write the report here (default standard output)")
	cmd.Flags().StringArrayVar(&s.only.Only, "only", nil, "show the cells that match: PROFILE,BACKEND,TOOLCHAIN,MACHINE, or a fragment of any part; may be repeated")
	cmd.Flags().StringSliceVar(&s.only.Status, "status", nil, "show cells of these states: "+strings.Join(report.Statuses(), ", "))
	return s
}

// check refuses flags that do not fit together, before anything is read.
func (s *shape) check(a *app, cmd *cobra.Command) error {
	if a.json && !cmd.Flags().Changed("format") {
		s.format = "json"
	}
	if err := a.checkPages(cmd, s); err != nil {
		return err
	}
	if a.json && s.format != "json" {
		return tassadar.Errorf(tassadar.BadUse, "--json and --format %s: want one of them", s.format)
	}
	if !slices.Contains(s.formats, s.format) {
		return tassadar.Errorf(tassadar.BadUse, "--format %q%s: want one of %s", s.format, text.Meant(s.format, s.formats), strings.Join(s.formats, ", "))
	}
	for _, name := range []string{"group-by", "sort"} {
		f := cmd.Flags().Lookup(name)
		switch {
		case f == nil || !f.Changed:
		case strings.Trim(f.Value.String(), "[]") == "":
			return tassadar.Errorf(tassadar.BadUse, "--%s is given without a word", name)
		case s.format == "junit":
			return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--%s has no meaning with --format junit", name), "Leave one of them out: JUnit XML has a suite a profile.")
		}
	}
	return s.order.Check()
}

// chosen is the verdict on the cells that the flags choose, with the log that it is of.
func (a *app) chosen(s *shape) (*appraise.Verdict, *datadir.State, error) {
	verdict, state, err := a.verdict(s.viewing)
	if err != nil {
		return nil, nil, err
	}
	if s.format == "html" || s.format == "markdown" { // they show receipts
		err = state.Verified.ReadAll()
	}
	if err == nil {
		s.kept = a.kept(state.Verified, verdict)
		verdict, s.only, err = report.Select(verdict, s.only)
	}
	if err != nil {
		state.Close()
		return nil, nil, err
	}
	return verdict, state, nil
}

func (a *app) reportOf(kind reportKind) *cobra.Command {
	var s *shape
	cmd := &cobra.Command{
		Use: kind.name, Short: kind.short, Args: cobra.NoArgs,
		Long: kind.short + `.

Formats: table for people, json for machines (its schema: report schema
` + kind.name + `), junit for CI systems, ` + kind.forms + `
--only and --status choose cells; gates and counts stay those of the whole.` + kind.long(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := s.check(a, cmd); err != nil {
				return err
			}
			verdict, state, err := a.chosen(s)
			if err != nil {
				return err
			}
			defer state.Close()
			if s.pages != "" {
				return a.writePages(s, verdict, state.Verified)
			}
			var b bytes.Buffer
			if err := kind.write(&b, s, verdict, state.Verified, a.foot); err != nil {
				return err
			}
			return a.writeOut(s.out, bytes.TrimSuffix(b.Bytes(), []byte("\n")))
		},
	}
	s = a.shapeFlags(cmd, formats[:]...)
	if kind.arranges {
		cmd.Flags().StringVar(&s.pages, "pages", "", "write HTML into this folder: a first page, and one a cell")
		cmd.Flags().StringVar(&s.order.GroupBy, "group-by", "", "group cells by "+strings.Join(report.GroupKeys(), ", "))
		cmd.Flags().StringSliceVar(&s.order.Sort, "sort", nil, "sort cells by some of "+strings.Join(report.SortKeys(), ", ")+"; - before one for the reverse")
	}
	return cmd
}

// long are the lines of help about --group-by and --sort, where they are.
func (k reportKind) long() string {
	if !k.arranges {
		return ""
	}
	return `
On a terminal equal cells are summed up; those that --only or --status choose
are listed. --group-by and --sort order cells, in every format but junit; in
HTML and Markdown lists of cells stand in the place of the maps then. --pages
DIR writes a first page, index.html, and a page for each cell: reasons, values,
receipts, what changed between them, and the commands that show it again.`
}

func (k reportKind) write(w io.Writer, s *shape, v *appraise.Verdict, log *evidence.Verified, foot func(io.Writer, *appraise.Verdict)) error {
	switch s.format {
	case "json":
		data, err := tassadar.Canonical(k.document(log, v, s))
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(w, "%s\n", data)
		return err
	case "html":
		return k.html(w, log, v, s)
	case "markdown":
		return k.markdown(w, log, v, s)
	case "junit":
		return k.junit(w, v)
	}
	k.table(printable{w}, log, v, s)
	if s.only.Partial() {
		text.Wrap(printable{w}, "", strings.Fields(s.only.Words()))
	}
	foot(printable{w}, v)
	return nil
}
