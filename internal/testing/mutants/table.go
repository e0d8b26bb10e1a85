package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"path"
	"strings"
)

// argument says why nobody can see a mutant that survives.
type argument struct {
	name string // as Mutant.Name gives it
	text string
	line int
}

// parseArguments reads arguments. Paragraphs are separated by empty lines; of
// each, the first two lines name the mutant, as the list of survivors prints
// them, and the rest is the argument. Lines that begin with # are comments.
func parseArguments(data []byte) ([]argument, error) {
	var all []argument
	seen := map[string]bool{}
	var lines []string
	start := 0
	end := func() error {
		defer func() { lines = nil }()
		if len(lines) == 0 {
			return nil
		}
		if len(lines) < 3 {
			return fmt.Errorf("line %d: a mutant takes two lines, its argument at least one", start)
		}
		a := argument{lines[0] + "\n\t" + lines[1], strings.Join(lines[2:], " "), start}
		if seen[a.name] {
			return fmt.Errorf("line %d: argued twice", start)
		}
		seen[a.name] = true
		all = append(all, a)
		return nil
	}
	for i, line := range strings.Split(string(data), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		line = oneLine(line)
		if line == "" {
			if err := end(); err != nil {
				return nil, err
			}
			continue
		}
		if len(lines) == 0 {
			start = i + 1
		}
		lines = append(lines, line)
	}
	return all, end()
}

// outcome is a mutant with its result.
type outcome struct {
	*job
	record
}

// unargued returns the survivors without an argument.
func unargued(outcomes []outcome, args []argument) []outcome {
	var out []outcome
	for _, o := range outcomes {
		if o.Result == Survived && argumentFor(args, o.Mutant.Name()) == "" {
			out = append(out, o)
		}
	}
	return out
}

// idle returns a line for each argument that argues nothing: its mutant does
// not exist, or does not survive. Names are all mutants of the packages; a
// mutant without an outcome has not been run this time.
func idle(args []argument, names map[string]bool, outcomes []outcome) []string {
	results := map[string]record{}
	for _, o := range outcomes {
		results[o.Mutant.Name()] = o.record
	}
	var out []string
	for _, a := range args {
		r, ran := results[a.name]
		switch {
		case !names[a.name]:
			out = append(out, fmt.Sprintf("line %d: no such mutant: %s", a.line, a.name))
		case ran && r.Result != Survived:
			out = append(out, fmt.Sprintf("line %d: %s by %q, not a survivor: %s", a.line, r.Result, r.By, a.name))
		}
	}
	return out
}

func argumentFor(args []argument, name string) string {
	for _, a := range args {
		if a.name == name {
			return a.text
		}
	}
	return ""
}

// tally counts the mutants of a file or of several.
type tally struct{ killed, timeouts, survivors, uncompilable int }

func (t *tally) add(r Result) {
	switch r {
	case Killed:
		t.killed++
	case Timeout:
		t.timeouts++
	case Survived:
		t.survivors++
	case Uncompilable:
		t.uncompilable++
	}
}

func (t *tally) row() string {
	return fmt.Sprintf("%d | %d | %d | %d | %d |\n", t.killed+t.timeouts+t.survivors, t.killed, t.timeouts, t.survivors, t.uncompilable)
}

// table writes the Markdown page. It holds no times, so that the same results
// make the same page.
func table(outcomes []outcome, args []argument, command string) []byte {
	var files []string
	tallies, total, digests := map[string]*tally{}, &tally{}, map[string]string{}
	for _, o := range outcomes {
		if tallies[o.File] == nil {
			files = append(files, o.File)
			tallies[o.File] = &tally{}
			digests[o.File] = fmt.Sprintf("%x", sha256.Sum256(o.target.files[o.File]))[:12]
		}
		tallies[o.File].add(o.Result)
		total.add(o.Result)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `# Mutants

Made by %s and not by hand. A mutant is a file with one condition changed:
negated, fixed to true or false, without one of its operands, with another
boundary. It is killed if a test fails or takes too long (a timeout); those that do
not compile are apart. The sources are named by the beginning of their SHA-256.

| package | file | sources | mutants | killed | timeouts | survivors | uncompilable |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
`, "`"+command+"`")
	for _, f := range files {
		fmt.Fprintf(&b, "| %s | %s | `%s` | %s", path.Dir(f), path.Base(f), digests[f], tallies[f].row())
	}
	fmt.Fprintf(&b, "| all | | | %s\n## Survivors\n", total.row())
	file := ""
	for _, o := range outcomes {
		if o.Result != Survived {
			continue
		}
		if o.File != file {
			file = o.File
			fmt.Fprintf(&b, "\n### %s\n\n", file)
		}
		text := argumentFor(args, o.Mutant.Name())
		if text == "" {
			text = "**Not argued.**"
		}
		nth := ""
		if o.Nth > 1 {
			nth = fmt.Sprintf(" (#%d)", o.Nth)
		}
		fmt.Fprintf(&b, "- %s, %s%s: %s → %s<br>%s\n", code(o.Func), o.Kind, nth, code(o.Before), code(o.After), text)
	}
	if file == "" {
		fmt.Fprint(&b, "\nNone.\n")
	}
	return b.Bytes()
}

// code sets a text as code, whatever backquotes it has.
func code(s string) string {
	fence := "`"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	if len(fence) > 1 {
		return fence + " " + s + " " + fence
	}
	return fence + s + fence
}
