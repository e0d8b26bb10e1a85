package main

import (
	"fmt"
	"maps"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/worker"
)

// commit is the one that a release was built of; the linker sets it.
var commit string

// built is what this program was built from.
type built struct {
	Version  string            `json:"version"`
	Digest   tassadar.Digest   `json:"digest"`           // of the executable, as receipts and envelopes name it
	Commit   string            `json:"commit,omitempty"` // "" where nobody said
	Modified bool              `json:"modified"`         // files were not as the commit has them
	Go       string            `json:"go"`
	Platform string            `json:"platform"`
	Settings map[string]string `json:"settings"` // of the build, as the Go command recorded them
}

func thisBuild() (*built, error) {
	prog, err := worker.ThisProgram()
	if err != nil {
		return nil, err
	}
	b := &built{Version: prog.Version, Digest: prog.Digest, Commit: commit, Go: prog.Go, Platform: runtime.GOOS + "/" + runtime.GOARCH, Settings: map[string]string{}}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return b, nil
	}
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision" && b.Commit == "":
			b.Commit = s.Value
		case s.Key == "vcs.modified":
			b.Modified = s.Value == "true"
		case !strings.HasPrefix(s.Key, "vcs"):
			b.Settings[s.Key] = s.Value
		}
	}
	return b, nil
}

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Show what this program was built from", Args: cobra.NoArgs,
		Long: `Shows version, commit, compiler and settings of this program, and the digest of
its executable, by which an envelope can name the programs that may measure
(require.programs).`,
		RunE: func(*cobra.Command, []string) error {
			b, err := thisBuild()
			if err != nil {
				return err
			}
			if a.json {
				return a.printJSON(b)
			}
			from := "of a commit that nobody recorded"
			if b.Commit != "" {
				from = "of commit " + b.Commit
			}
			if b.Modified {
				from += ", with changes"
			}
			fmt.Fprintf(a.out, "tassadar %s for %s, %s\n%s\n%s\n", b.Version, b.Platform, b.Go, from, b.Digest)
			for _, key := range slices.Sorted(maps.Keys(b.Settings)) {
				fmt.Fprintf(a.out, "  %s=%s\n", key, b.Settings[key])
			}
			return nil
		},
	}
}
