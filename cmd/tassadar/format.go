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

// formats are what --format takes. The page of html and the document of markdown are
// the same for every report: they show cells, drift and gates, or the matrix.
var formats = [...]string{"table", "json", "html", "junit", "markdown"}

// reportKind is one report in the formats in which it has a form of its own.
type reportKind struct {
	name, short string
	table       func(io.Writer, *evidence.Verified, *appraise.Verdict)
	document    func(*evidence.Verified, *appraise.Verdict, *report.Selection) any
	junit       func(io.Writer, *appraise.Verdict) error
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
			table: func(w io.Writer, _ *evidence.Verified, v *appraise.Verdict) { report.PortabilityText(w, v) },
			document: func(_ *evidence.Verified, v *appraise.Verdict, s *report.Selection) any {
				return report.PortabilityOf(v, s)
			},
			junit: report.JUnit,
		}),
		a.reportOf(reportKind{
			name: "drift", short: "What differs from the references or from the last publication",
			table: report.DriftText,
			document: func(log *evidence.Verified, v *appraise.Verdict, s *report.Selection) any {
				return report.DriftOf(log, v, s)
			},
			junit: report.DriftJUnit,
		}),
		schema,
	)
	a.sinceReport(cmd)
	return cmd
}

// shape are the flags of a report: which cells, in what form, and where to.
type shape struct {
	*view
	formats     []string
	format, out string
	only        report.Selection
}

func (a *app) shapeFlags(cmd *cobra.Command, formats ...string) *shape {
	s := &shape{view: a.viewFlags(cmd), formats: formats}
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
	if a.json && s.format != "json" {
		return tassadar.Errorf(tassadar.BadUse, "--json and --format %s: want one of them", s.format)
	}
	if !slices.Contains(s.formats, s.format) {
		return tassadar.Errorf(tassadar.BadUse, "--format %q%s: want one of %s", s.format, text.Meant(s.format, s.formats), strings.Join(s.formats, ", "))
	}
	return nil
}

// chosen is the verdict on the cells that the flags choose, with the log that it is of.
func (a *app) chosen(s *shape) (*appraise.Verdict, *datadir.State, *report.Selection, error) {
	verdict, state, err := a.verdict(s.view)
	if err != nil {
		return nil, nil, nil, err
	}
	if s.format == "html" || s.format == "markdown" { // they show receipts
		err = state.Verified.ReadAll()
	}
	shown := s.only
	if err == nil {
		verdict, shown, err = report.Select(verdict, s.only)
	}
	if err != nil {
		state.Close()
		return nil, nil, nil, err
	}
	return verdict, state, &shown, nil
}

func (a *app) reportOf(kind reportKind) *cobra.Command {
	var s *shape
	cmd := &cobra.Command{
		Use: kind.name, Short: kind.short, Args: cobra.NoArgs,
		Long: kind.short + `.

Formats: table for people, json for machines (its schema: report schema
` + kind.name + `), junit for CI systems, html: one file with everything in it that
asks no network for anything, and markdown: the matrix as tables.
--only and --status choose cells; gates and counts stay those of the whole.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := s.check(a, cmd); err != nil {
				return err
			}
			verdict, state, shown, err := a.chosen(s)
			if err != nil {
				return err
			}
			defer state.Close()
			var b bytes.Buffer
			if err := kind.write(&b, s.format, verdict, state.Verified, shown); err != nil {
				return err
			}
			return a.writeOut(s.out, bytes.TrimSuffix(b.Bytes(), []byte("\n")))
		},
	}
	s = a.shapeFlags(cmd, formats[:]...)
	return cmd
}

func (k reportKind) write(w io.Writer, format string, v *appraise.Verdict, log *evidence.Verified, shown *report.Selection) error {
	switch format {
	case "json":
		data, err := tassadar.Canonical(k.document(log, v, shown))
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(w, "%s\n", data)
		return err
	case "html":
		return report.HTML(w, v, log)
	case "markdown":
		return report.Markdown(w, v, log, *shown)
	case "junit":
		return k.junit(w, v)
	}
	k.table(printable{w}, log, v)
	if shown.Partial() {
		text.Wrap(printable{w}, "", strings.Fields(shown.Words()))
	}
	report.FootText(printable{w}, v)
	return nil
}
