package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/adapter"
	"tassadar/internal/backend/all"
	"tassadar/internal/datadir"
	"tassadar/internal/input"
	"tassadar/internal/plan"
	"tassadar/internal/progress"
	"tassadar/internal/text"
)

func (a *app) backendCommand() *cobra.Command {
	return group("backend", "Backend families on this machine", a.backendList(), a.backendInstall(), a.backendAdd())
}

func (a *app) backendList() *cobra.Command {
	var declared bool
	list := &cobra.Command{
		Use: "list [KIND...]", Short: "Probe the backend families that the policy declares or that are here",
		Example: `  tassadar backend list
  tassadar backend list v8 wasmtime`,
		RunE: func(cmd *cobra.Command, args []string) error {
			kinds, err := a.registry().Named(args)
			if err != nil {
				return err
			}
			bundle, err := a.policies().Load()
			if err != nil {
				return err
			}
			m, _, err := detect(cmd.Context())
			if err != nil {
				return err
			}
			families := slices.DeleteFunc(plan.Declared(&bundle.Policy), func(f string) bool {
				_, err := kinds.Backend(f)
				return len(args) > 0 && err != nil
			})
			looks := progress.NewSearch(a.err)
			defer looks.End()
			more, missing := []string(nil), []plan.MissingKind{}
			if !declared {
				more, missing = plan.Discover(cmd.Context(), kinds, looks)
			}
			for _, f := range more {
				if !slices.Contains(families, f) {
					families = append(families, f)
				}
			}
			rows := plan.ProbeAll(cmd.Context(), a.backendsOn(&m, families), looks)
			looks.End()
			if err := cmd.Context().Err(); err != nil {
				return err // what was found until then is no answer
			}
			if a.json {
				return a.printJSON(map[string]any{"backends": rows, "kinds": missing})
			}
			var b strings.Builder
			for _, r := range rows {
				text.Found(&b, r.Family, r.Available, r.Version, r.Digest, r.Code, r.Detail)
				if r.Available && len(r.Lacks) > 0 {
					text.Wrap(&b, "    ", append([]string{"lacks"}, strings.Fields(strings.Join(r.Lacks, ", "))...))
				}
			}
			for _, k := range missing {
				text.Found(&b, k.Name, false, "", "", k.Code, k.Detail)
			}
			return a.print(&b)
		},
	}
	a.policyFlag(list)
	list.Flags().BoolVar(&declared, "declared", false, "only families that the policy declares, whatever else is here")
	return list
}

// registry are the engines that this program knows, with those that were installed in
// the data directory and its adapters.
func (a *app) registry() backend.Registry { return all.Registry(a.data) }

func (a *app) backendInstall() *cobra.Command {
	var dryRun bool
	c := &cobra.Command{
		Use: "install [NAME]", Short: "Fetch an optional engine by its ordinary package client", Args: cobra.MaximumNArgs(1),
		Long: `Fetches an optional engine by its ordinary package client: npm and go into the
data directory, apt for the whole host. It says first what it will run. Without
a name it lists what there is. Nothing else in this program installs an engine.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			known := all.Installs()
			if len(args) == 0 {
				if a.json {
					return a.printJSON(map[string]any{"installs": known})
				}
				var b strings.Builder
				for _, i := range known {
					fmt.Fprintf(&b, "%-12s %s\n             %s\n", i.Name, i.Families, strings.Join(i.Command(a.data), " "))
				}
				return a.print(&b)
			}
			var names []string
			for _, i := range known {
				if names = append(names, i.Name); i.Name == args[0] {
					return a.install(cmd.Context(), i, dryRun)
				}
			}
			return tassadar.Errorf(tassadar.BadUse, "no engine %q can be installed%s; tassadar backend install lists those that can", args[0], text.Meant(args[0], names))
		},
	}
	c.Flags().BoolVar(&dryRun, "dry-run", false, "say what would be run, and stop")
	return c
}

// install runs what fetches an engine, and says so first.
func (a *app) install(ctx context.Context, i all.Install, dryRun bool) error {
	dir, err := filepath.Abs(a.data)
	if err != nil {
		return err
	}
	words := i.Command(dir)
	if dryRun && a.json {
		return a.printJSON(map[string]any{"runs": words})
	}
	a.note("runs: %s", strings.Join(words, " "))
	if dryRun {
		return nil
	}
	if err := i.Run(ctx, dir, a.err); err != nil {
		return err
	}
	_, err = io.WriteString(a.out, "installed "+i.Name+" ("+i.Families+"); tassadar backend list shows it\n")
	return err
}

func (a *app) backendAdd() *cobra.Command {
	return &cobra.Command{
		Use: "add FILE.yaml", Short: "Add an engine of this host by a file that describes it", Args: cobra.ExactArgs(1),
		Long: `Adds an engine of this host as the backend family adapter.NAME. The file names a
program that speaks lines of JSON (docs/engines.md). It is started and asked for
calls whose results are known. If it is right, the file is copied into the data
directory; no policy carries it: a policy from elsewhere names no program.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			data, err := input.Read(args[0])
			if err != nil {
				return err
			}
			f, err := adapter.Parse(args[0], data)
			if err != nil {
				return err
			}
			name := filepath.Join(all.Adapters(a.data), f.Name+".yaml")
			if err := datadir.CheckNew(name, fmt.Sprintf("adapter %q", f.Name)); err != nil {
				return err
			}
			b := all.Adapter(f)
			engine, err := adapter.Try(cmd.Context(), b)
			if err != nil {
				return err
			}
			if err := datadir.WriteNew(name, data); err != nil {
				return err
			}
			if a.json {
				return a.printJSON(map[string]any{"family": b.Family(), "engine": engine, "file": name})
			}
			_, err = io.WriteString(a.out, "added "+b.Family()+", version "+engine.Version+"; an envelope names it under backends:\n  tassadar profile add DIR --backend "+b.Family()+"\n")
			return err
		},
	}
}
