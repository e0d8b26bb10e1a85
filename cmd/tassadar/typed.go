package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar/internal/text"
)

// typed is the command line of a command, to be typed again: its arguments, and the flags
// that were given but for those named.
func typed(cmd *cobra.Command, without ...string) string {
	words := []string{cmd.CommandPath()}
	cmd.Flags().Visit(func(f *pflag.Flag) {
		switch {
		case slices.Contains(without, f.Name):
		case f.Value.Type() == "bool" && f.Value.String() == "true":
			words = append(words, "--"+f.Name)
		case f.Value.Type() == "bool":
			words = append(words, "--"+f.Name+"=false")
		default:
			words = append(words, "--"+f.Name, text.ShellWord(f.Value.String()))
		}
	})
	for _, arg := range cmd.Flags().Args() {
		words = append(words, text.ShellWord(arg))
	}
	return strings.Join(words, " ")
}

// goesOn says what to type after an interrupt. A run goes on with what it had not
// measured; --again would measure all of it once more.
func goesOn(cmd *cobra.Command) string {
	if cmd.CommandPath() == "tassadar run" {
		return typed(cmd, "again") + " measures what is still missing."
	}
	return typed(cmd) + " starts it again."
}
