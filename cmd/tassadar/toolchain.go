package main

import (
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/input"
	"tassadar/internal/text"
	"tassadar/internal/toolchain"
)

func (a *app) toolchainCommand() *cobra.Command {
	list := &cobra.Command{
		Use: "list", Short: "Probe the toolchain families that the program knows, and this host's own", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			rows := toolchain.Host{Folder: datadir.Toolchains(a.data)}.List(cmd.Context())
			if err := cmd.Context().Err(); err != nil {
				return err // what was found until then is no answer
			}
			if a.json {
				return a.printJSON(map[string]any{"toolchains": rows})
			}
			var b strings.Builder
			for _, r := range rows {
				text.Found(&b, r.Family, r.Available, r.Version, "", r.Code, r.Detail)
			}
			return a.print(&b)
		},
	}
	return group("toolchain", "Toolchain families on this machine", list, a.toolchainAdd())
}

func (a *app) toolchainAdd() *cobra.Command {
	return &cobra.Command{
		Use: "add FILE.yaml", Short: "Add a compiler of this host by a file that describes it", Args: cobra.ExactArgs(1),
		Long: `Adds a compiler of this host as a toolchain family. The file names a program,
the version that it must print, and how it is called (docs/toolchains.md). It
is copied into the data directory, and no policy carries it: a policy from
elsewhere names no program.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			data, err := input.Read(args[0])
			if err != nil {
				return err
			}
			f, err := toolchain.Parse(args[0], data)
			if err != nil {
				return err
			}
			name := filepath.Join(datadir.Toolchains(a.data), f.FileName())
			if err := datadir.CheckNew(name, "toolchain "+f.Family); err != nil {
				return err
			}
			found, err := f.Find(cmd.Context())
			if err != nil {
				return tassadar.WithNext(err, "Correct "+tassadar.Printable(args[0])+" to what is here: program, version_args, and version and family as the program prints its version; then: tassadar toolchain add "+text.ShellWord(args[0]))
			}
			if err := datadir.WriteNew(name, data); err != nil {
				return err
			}
			if a.json {
				return a.printJSON(map[string]any{"toolchain": found.Status(), "file": name})
			}
			_, err = io.WriteString(a.out, "added "+f.Family+", version "+f.Version+"; run --build-sources builds with it what a policy has sources for,\n  by build records: docs/toolchains.md says what is in one\n")
			return err
		},
	}
}
