package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar"
)

// advised finds commands in advice and documents: what stands behind the program's name.
var advised = regexp.MustCompile(`\btassadar ((?:[a-z]+ ?){1,3})((?: ?(?:--?[a-z-]+|[A-Z]+|[A-Za-z0-9_./:,-]+))*)`)

// What is advised exists: commands, and the flags that are named with them.
func TestAdvice(t *testing.T) {
	root := (&app{out: &bytes.Buffer{}, err: &bytes.Buffer{}}).command()
	check := func(where, text string) {
		for _, m := range advised.FindAllStringSubmatch(text, -1) {
			words := strings.Fields(m[1])
			cmd, _, err := root.Find(words[:1])
			if err != nil || cmd == root {
				if words[0] != "is" && words[0] != "as" { // the program itself, in a sentence
					t.Errorf("%s: no command in %q", where, strings.TrimSpace(m[0]))
				}
				continue
			}
			if len(words) > 1 && cmd.HasSubCommands() {
				sub, _, err := root.Find(words[:2])
				if err != nil || sub == cmd {
					t.Errorf("%s: no command in %q", where, strings.TrimSpace(m[0]))
					continue
				}
				cmd = sub
			}
			for _, word := range strings.Fields(m[2]) {
				if name, ok := strings.CutPrefix(word, "--"); ok && name != "" && !hasFlag(cmd, name) {
					t.Errorf("%s: %s has no flag --%s", where, cmd.CommandPath(), name)
				}
			}
		}
	}
	for _, c := range tassadar.Codes() {
		check(string(c), c.Next())
		if c.Next() == "" || c.Meaning() == "" {
			t.Errorf("%s has no advice", c)
		}
	}
	each(root, func(cmd *cobra.Command) {
		check(cmd.CommandPath(), cmd.Long)
		cmd.Flags().VisitAll(func(f *pflag.Flag) { check(cmd.CommandPath()+" --"+f.Name, f.Usage) })
	})
	documents, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, document := range append(documents, "../../README.md") {
		text, err := os.ReadFile(document)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			if strings.HasPrefix(line, "    tassadar ") || strings.HasPrefix(line, "tassadar ") {
				check(document, line)
			}
		}
	}
}

func hasFlag(cmd *cobra.Command, name string) bool {
	return cmd.Flags().Lookup(name) != nil || cmd.InheritedFlags().Lookup(name) != nil || name == "help"
}
