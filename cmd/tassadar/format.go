package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
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
		Use: "schema KIND", Short: "Print the JSON Schema of a report's --json: " + strings.Join(report.SchemaKinds(), ", "), Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			data, err := report.Schema(args[0])
			if err != nil {
				return err
			}
			_, err = a.out.Write(data)
			return err
		},
	}
	return group("report", "Reports for operators",
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
}

func (a *app) reportOf(kind reportKind) *cobra.Command {
	var v *view
	var format, out string
	var only report.Selection
	cmd := &cobra.Command{
		Use: kind.name, Short: kind.short, Args: cobra.NoArgs,
		Long: kind.short + `.

Formats: table for people, json for machines (its schema: report schema
` + kind.name + `), junit for CI systems, html: one file with everything in it that
asks no network for anything, and markdown: the matrix as tables.
--only and --status choose cells; gates and counts stay those of the whole.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if a.json && !cmd.Flags().Changed("format") {
				format = "json"
			}
			if a.json && format != "json" {
				return tassadar.Errorf(tassadar.BadUse, "--json and --format %s: want one of them", format)
			}
			if !strings.Contains(" "+strings.Join(formats[:], " ")+" ", " "+format+" ") {
				return tassadar.Errorf(tassadar.BadUse, "--format %q: want one of %s", format, strings.Join(formats[:], ", "))
			}
			verdict, state, err := a.verdict(v)
			if err != nil {
				return err
			}
			defer state.Close()
			if format == "html" || format == "markdown" { // they show receipts
				if err := state.Verified.ReadAll(); err != nil {
					return err
				}
			}
			verdict, shown, err := report.Select(verdict, only)
			if err != nil {
				return err
			}
			var b bytes.Buffer
			if err := kind.write(&b, format, verdict, state.Verified, &shown); err != nil {
				return err
			}
			return a.writeOut(out, bytes.TrimSuffix(b.Bytes(), []byte("\n")))
		},
	}
	v = a.viewFlags(cmd)
	cmd.Flags().StringVar(&format, "format", "table", strings.Join(formats[:], ", "))
	cmd.Flags().StringVarP(&out, "output", "o", "", "write the report here (default standard output)")
	cmd.Flags().StringArrayVar(&only.Only, "only", nil, "show the cells that match: PROFILE,BACKEND,TOOLCHAIN,MACHINE, or a fragment of any part; may be repeated")
	cmd.Flags().StringSliceVar(&only.Status, "status", nil, "show cells of these states: "+strings.Join(report.Statuses(), ", "))
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
