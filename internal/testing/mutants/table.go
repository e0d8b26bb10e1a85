package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"path"
	"slices"
	"strconv"
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

// section is what the page says of one file.
type section struct {
	file, digest string // the beginning of the SHA-256 of its source
	tally
	listed string // the survivors, Markdown
}

// digestOf is how the page names a source.
func digestOf(src []byte) string { return fmt.Sprintf("%x", sha256.Sum256(src))[:12] }

// sections makes a section of each file that has outcomes, in their order.
func sections(outcomes []outcome, args []argument) []*section {
	var out []*section
	for _, o := range outcomes {
		if len(out) == 0 || out[len(out)-1].file != o.File {
			out = append(out, &section{file: o.File, digest: digestOf(o.target.files[o.File])})
		}
		s := out[len(out)-1]
		s.add(o.Result)
		if o.Result != Survived {
			continue
		}
		text := argumentFor(args, o.Mutant.Name())
		if text == "" {
			text = "**Not argued.**"
		}
		nth := ""
		if o.Nth > 1 {
			nth = fmt.Sprintf(" (#%d)", o.Nth)
		}
		s.listed += fmt.Sprintf("- %s, %s%s: %s → %s<br>%s\n", code(o.Func), o.Kind, nth, code(o.Before), code(o.After), text)
	}
	return out
}

// merge puts sections of this run among those of an earlier page, whose files are
// as they were: sources are the digests of all files, in order. A file that changed
// since and was not run again has no numbers.
func merge(ran []*section, page []byte, sources []section) []*section {
	was := parsePage(page)
	var out []*section
	for i := range sources {
		s := &sources[i]
		if at := slices.IndexFunc(ran, func(x *section) bool { return x.file == s.file }); at >= 0 {
			s = ran[at]
		} else if old := was[s.file]; old != nil && old.digest == s.digest {
			s = old
		}
		out = append(out, s)
	}
	return out
}

// rowForm is a row of the page.
const rowForm = "| %s | %s | `%s` | %s"

// parsePage reads what [table] wrote.
func parsePage(page []byte) map[string]*section {
	out := map[string]*section{}
	_, survivors, _ := strings.Cut(string(page), "\n## Survivors\n")
	for line := range strings.Lines(string(page)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) != 8 {
			continue
		}
		s := &section{file: strings.TrimSpace(cells[0]) + "/" + strings.TrimSpace(cells[1]), digest: strings.Trim(cells[2], " `")}
		var n [5]int
		bad := false
		for i := range n {
			var err error
			n[i], err = strconv.Atoi(strings.TrimSpace(cells[3+i]))
			bad = bad || err != nil
		}
		if bad {
			continue
		}
		s.tally = tally{killed: n[1], timeouts: n[2], survivors: n[3], uncompilable: n[4]}
		_, text, _ := strings.Cut(survivors, "\n### "+s.file+"\n\n")
		s.listed, _, _ = strings.Cut(text, "\n### ")
		if s.listed = strings.TrimRight(s.listed, "\n"); s.listed != "" {
			s.listed += "\n"
		}
		out[s.file] = s
	}
	return out
}

// table writes the Markdown page. It holds no times, so that the same results
// make the same page.
func table(all []*section, command string) []byte {
	total := &tally{}
	var b bytes.Buffer
	fmt.Fprintf(&b, `# Mutants

Made by %s and not by hand. A mutant is a file with one condition changed:
negated, fixed to true or false, without one of its operands, with another
boundary. It is killed if a test that runs with it alone fails or takes too long (a
timeout); slow tests pass some dozen mutants together. Those that do not compile are
apart. The sources are named by the beginning of their SHA-256. A file without numbers
changed since its mutants ran.

| package | file | sources | mutants | killed | timeouts | survivors | uncompilable |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
`, "`"+command+"`")
	for _, s := range all {
		if s.tally == (tally{}) {
			fmt.Fprintf(&b, rowForm, path.Dir(s.file), path.Base(s.file), s.digest, " |  |  |  |  |\n")
			continue
		}
		fmt.Fprintf(&b, rowForm, path.Dir(s.file), path.Base(s.file), s.digest, s.row())
		total.killed, total.timeouts, total.survivors, total.uncompilable = total.killed+s.killed, total.timeouts+s.timeouts, total.survivors+s.survivors, total.uncompilable+s.uncompilable
	}
	fmt.Fprintf(&b, "| all | | | %s\n## Survivors\n", total.row())
	for _, s := range all {
		if s.listed != "" {
			fmt.Fprintf(&b, "\n### %s\n\n%s", s.file, s.listed)
		}
	}
	if total.survivors == 0 {
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
