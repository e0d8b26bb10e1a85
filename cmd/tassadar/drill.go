package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/drill"
	"tassadar/internal/text"
)

func (a *app) drillCommand() *cobra.Command {
	list := &cobra.Command{
		Use: "list", Short: "The pages of the runbook", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			pages, err := drill.Pages()
			if err != nil {
				return err
			}
			if a.json {
				var rows []map[string]any
				for _, p := range pages {
					rows = append(rows, map[string]any{"page": p.Name, "title": p.Title, "digest": p.Digest()})
				}
				return a.printJSON(map[string]any{"pages": rows})
			}
			for _, p := range pages {
				fmt.Fprintf(a.out, "%-20s %s\n", p.Name, p.Title)
			}
			return nil
		},
	}
	return group("drill", "Execute the pages of the runbook", list, a.drillRun())
}

func (a *app) drillRun() *cobra.Command {
	return &cobra.Command{
		Use: "run [PAGE...]", Short: "Type the commands of pages, with the faults that they are about", Args: cobra.ArbitraryArgs,
		Long: `Executes the commands of the runbook's pages, of all or of those named, in a
directory that is thrown away, with the faults that the pages are about, and
compares what they print with what stands in the page. PAGE is a name that drill
list shows, or a file of your own. The data directory is not touched. Exit 0
where all pages pass, 1 where one does not.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			pages, err := pagesNamed(args)
			if err != nil {
				return err
			}
			m, _, err := detect(cmd.Context())
			if err != nil {
				return err
			}
			program, err := os.Executable()
			if err != nil {
				return err
			}
			host := &drill.Host{Program: program, Policy: drill.WritePolicy(m.Class)}
			failed, results := 0, []*drill.Result{}
			for _, p := range pages {
				r, err := drill.Run(cmd.Context(), p, host)
				if err != nil {
					return err
				}
				results = append(results, r)
				if !r.Passed {
					failed++
				}
				if a.json {
					continue
				}
				var b strings.Builder
				drill.Text(&b, r)
				if err := a.print(&b); err != nil {
					return err
				}
			}
			if a.json {
				err = a.printJSON(map[string]any{"machine": m.Class, "drills": results})
			} else {
				_, err = fmt.Fprintf(a.out, "%s on %s: %d passed, %d failed\n", text.Plural(len(pages), "drill", "drills"), m.Class, len(pages)-failed, failed)
			}
			if err == nil && failed > 0 {
				err = &notGreen{}
			}
			return err
		},
	}
}

// pagesNamed are the pages of the runbook with those names, or files; all for none.
func pagesNamed(names []string) ([]*drill.Page, error) {
	all, err := drill.Pages()
	if err != nil || len(names) == 0 {
		return all, err
	}
	var out []*drill.Page
	var known []string
	for _, p := range all {
		known = append(known, p.Name)
	}
	for _, name := range names {
		if i := slices.Index(known, name); i >= 0 {
			out = append(out, all[i])
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no page %q%s, and no file", name, text.Meant(name, known)), "tassadar drill list names the pages.")
		}
		p, err := drill.Parse(name, string(data))
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}
