package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar/internal/text"
)

// typed is a command line, to be typed again: word for word, because flags may be
// repeated, and belong to what stands before them.
func typed(args []string) string {
	words := []string{"tassadar"}
	for _, arg := range args {
		words = append(words, text.ShellWord(arg))
	}
	return strings.Join(words, " ")
}

// goesOn says what to type after an interrupt of a command that was called with these
// arguments. A run goes on with what it had not measured; --again would measure all of it
// once more.
func goesOn(cmd *cobra.Command, args []string) string {
	if cmd.CommandPath() == "tassadar run" {
		left := slices.DeleteFunc(slices.Clone(args), func(arg string) bool { return arg == "--again" || arg == "--again=true" })
		return typed(left) + " measures what is still missing."
	}
	return typed(args) + " starts it again."
}
