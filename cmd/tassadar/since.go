package main

import (
	"bytes"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

// sinceReport makes the group of reports one itself, with --since.
func (a *app) sinceReport(cmd *cobra.Command) {
	var since string
	s := a.shapeFlags(cmd, "table", "json", "html", "markdown")
	cmd.Flags().StringVar(&since, "since", "", "say what is other than in this publication: the index of its leaf, its number, a date, or last")
	cmd.Long = `Reports for operators. By itself, with --since, it says what is other now than in
a publication: cells that turned green, red, stale or incomplete, with reasons
and the values in question, and what moved under them in the policy. PUBLICATION
is the index of its leaf in the log, or its number where no publication has that
leaf, or last, or a date, such as 2026-11-30, or an instant, for the last one
made by then. --json has a schema: report schema since.`
	cmd.Example = "  tassadar report --since last\n  tassadar report --since last --format markdown -o changes.md"
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if !cmd.Flags().Changed("since") {
			return tassadar.Errorf(tassadar.BadUse, "%s needs one of its commands, or --since", cmd.CommandPath())
		}
		if since == "" {
			return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--since is given without a publication"), "Name the index of its leaf, its number, or last.")
		}
		if err := s.check(a, cmd); err != nil {
			return err
		}
		if datadir.WithoutLog(a.data) {
			return a.policies().NoLog()
		}
		return a.since(s, since)
	}
}

func (a *app) since(s *shape, name string) error {
	v, state, err := a.chosen(s)
	if err != nil {
		return err
	}
	defer state.Close()
	p, err := report.FindPublication(state.Verified, name)
	if err != nil {
		return err
	}
	d := report.SinceOf(state.Verified, v, p, &s.only)
	var b bytes.Buffer
	switch s.format {
	case "json":
		var data []byte
		if data, err = tassadar.Canonical(d); err == nil {
			b.Write(data)
		}
	case "html":
		err = report.SinceHTML(&b, state.Verified, v, &d)
	case "markdown":
		err = report.SinceMarkdown(&b, &d)
	default:
		var w io.Writer = printable{&b}
		report.SinceText(w, &d)
		if s.only.Partial() {
			text.Wrap(w, "", strings.Fields(s.only.Words()))
		}
		a.foot(w, v)
	}
	if err != nil {
		return err
	}
	return a.writeOut(s.out, bytes.TrimSuffix(b.Bytes(), []byte("\n")))
}
