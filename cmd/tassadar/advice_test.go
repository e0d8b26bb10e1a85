package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar"
)

// advised finds commands in advice and documents: what stands behind the program's name.
var advised = regexp.MustCompile(`\btassadar ((?:[a-z]+(?:-[a-z]+)* ?){1,3})((?: ?(?:--?[a-z-]+|[A-Z]+|[A-Za-z0-9_./:,-]+))*)`)

// namedFlag finds flags in messages, with a command or without.
var namedFlag = regexp.MustCompile(`(?:^|[\s(])--([a-z][a-z-]*)`)

// formatNames are texts that begin like advice and name formats and reports, or cobra's command.
var formatNames = []string{"tassadar appraisal\n", "tassadar verified log\n", "tassadar part v1 sha256:", "tassadar assignments v2", "tassadar receipts v2", "tassadar finding v1", "tassadar portability", "tassadar drift", "tassadar completion"}

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
	literals := 0
	all := map[string]bool{"help": true, "version": true}
	each(root, func(cmd *cobra.Command) { cmd.Flags().VisitAll(func(f *pflag.Flag) { all[f.Name] = true }) })
	root.PersistentFlags().VisitAll(func(f *pflag.Flag) { all[f.Name] = true })
	for where, text := range sourceTexts(t) {
		literals++
		if !slices.Contains(formatNames, text) {
			check(where, text)
		}
		if len(strings.Fields(text)) < 2 {
			continue // an argument of another program
		}
		for _, m := range namedFlag.FindAllStringSubmatch(text, -1) {
			if !all[m[1]] {
				t.Errorf("%s: no command has a flag --%s: %q", where, m[1], text)
			}
		}
	}
	if literals < 5000 {
		t.Errorf("%d texts in the sources", literals)
	}
	root.InitDefaultCompletionCmd() // whose own texts are cobra's
	documents, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	quoted := regexp.MustCompile("`(tassadar [^`\n]+)`")
	for _, document := range append(documents, "../../README.md", "../../ARCHITECTURE.md", "../../RATIONALE.md") {
		text, err := os.ReadFile(document)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range quoted.FindAllStringSubmatch(string(text), -1) {
			check(document, m[1])
		}
		for line := range strings.Lines(string(text)) {
			if strings.HasPrefix(line, "    tassadar ") || strings.HasPrefix(line, "tassadar ") {
				check(document, line)
			}
		}
	}
}

// sourceTexts yields the string literals of the program, those that are joined by +
// together, with their places.
func sourceTexts(t *testing.T) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		files := token.NewFileSet()
		err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir() && (d.Name() == "testdata" || d.Name() == "testing" || len(d.Name()) > 2 && d.Name()[0] == '.'):
				return fs.SkipDir
			case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
				return nil
			}
			file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			more := true
			ast.Inspect(file, func(n ast.Node) bool {
				x, ok := n.(ast.Expr)
				if !ok || !more {
					return more
				}
				text, ok := joined(x)
				if ok {
					more = yield(files.Position(x.Pos()).String(), text)
				}
				return !ok && more
			})
			if !more {
				return fs.SkipAll
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// joined is the text of a literal, or of literals joined by +.
func joined(x ast.Expr) (string, bool) {
	switch x := x.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(x.Value)
		return s, err == nil && x.Kind == token.STRING
	case *ast.BinaryExpr:
		left, ok := joined(x.X)
		right, also := joined(x.Y)
		return left + right, x.Op == token.ADD && ok && also
	}
	return "", false
}

func hasFlag(cmd *cobra.Command, name string) bool {
	return cmd.Flags().Lookup(name) != nil || cmd.InheritedFlags().Lookup(name) != nil || name == "help"
}
