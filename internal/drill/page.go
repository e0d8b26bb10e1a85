// Package drill executes the commands of the runbook's pages, in a directory that is thrown
// away, with the faults that the pages are about, and compares what they print with what
// stands in the page. Start with [Parse] and [Run].
//
// A page is Markdown. Its console blocks are what an operator types and sees:
//
//	```console
//	$ tassadar publish -o morning.json
//	publication 1: 2 of 2 cells published, expires …
//	[exit 1]
//	```
//
// A command stands behind "$ ", or behind "elsewhere$ " where it is typed on another host.
// What follows it until the next one is all that it prints; "…" stands for anything within a
// line, and on a line of its own for any lines. A word in angle brackets, such as <KEY>, is
// what stands there in the output, and the same in later output and commands. A last line "[exit N]" is its exit code where
// that is not 0. A command that ends in " &" goes on beside the others, until the page ends or
// a fault takes it away: what follows it is how its output begins. Faults are injected by comments that readers do not see:
//
//	<!-- drill: clock +31d -->
//
// Another comment ends the short form, which emulated machines execute: what stands behind
// it is left out there. A page without one is short as a whole.
//
//	<!-- drill: short form ends -->
//
// A command is a program and words, nothing that a shell would make of them, and it names
// nothing outside the directory: a page that does is refused.
package drill

import (
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tassadar"
)

// Page is a page of the runbook.
type Page struct {
	Name  string // file name without .md
	Title string
	Steps []Step
	// Short is how many steps belong to the short form.
	Short int
}

// Step is a command to type, or a fault to inject.
type Step struct {
	Line    int      // in the page, from 1
	Inject  []string // of a fault: its name and words; nil for a command
	Host    string   // "" for the operator's, or elsewhere
	Command []string // words
	Want    []string // lines of output
	Exit    int
	Beside  bool // it goes on, and Want is how its output begins
}

var (
	heading = regexp.MustCompile(`^# (.+)$`)
	inject  = regexp.MustCompile(`^<!-- drill: (.+) -->$`)
	prompt  = regexp.MustCompile(`^(elsewhere)?\$ (.+)$`)
	named   = regexp.MustCompile(`<([A-Z]+)>`)
	exit    = regexp.MustCompile(`^\[exit ([1-9][0-9]{0,2})\]$`)
)

// shortEnds is the comment that ends the short form.
const shortEnds = "short form ends"

// programs are what a page may start beside tassadar.
var programs = []string{"cat", "chmod", "cmp", "cp", "ls", "mkdir", "mv", "rm"}

// Parse reads a page. Errors name page and line, and have code input_malformed.
func Parse(name, page string) (*Page, error) {
	p := &Page{Name: strings.TrimSuffix(path.Base(name), ".md")}
	fence, open := "", 0
	for i, line := range strings.Split(page, "\n") {
		at := i + 1
		bad := func(format string, args ...any) (*Page, error) {
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s:%d: %s", name, at, fmt.Sprintf(format, args...)), "Correct that line; tassadar drill run executes the page.")
		}
		switch {
		case fence == "" && strings.HasPrefix(line, "```"):
			if fence, open = line, at; line != "```console" {
				continue
			}
		case fence != "" && line == "```":
			fence = ""
		case fence == "```console":
			m := prompt.FindStringSubmatch(line)
			if m == nil {
				if len(p.Steps) == 0 || p.Steps[len(p.Steps)-1].Inject != nil || p.Steps[len(p.Steps)-1].Line < open {
					return bad("output stands before a command")
				}
				last := &p.Steps[len(p.Steps)-1]
				if e := exit.FindStringSubmatch(line); e != nil {
					if last.Beside {
						return bad("what goes on beside the others has no exit code")
					}
					last.Exit, _ = strconv.Atoi(e[1])
					continue
				}
				if last.Exit != 0 {
					return bad("output stands behind the exit code")
				}
				last.Want = append(last.Want, line)
				continue
			}
			typed, beside := strings.CutSuffix(m[2], " &")
			words, err := split(typed)
			if err == nil {
				err = confined(words)
			}
			if err != nil {
				return bad("%v", err)
			}
			p.Steps = append(p.Steps, Step{Line: at, Host: m[1], Command: words, Beside: beside})
		case fence != "":
		case p.Title == "" && heading.MatchString(line):
			p.Title = heading.FindStringSubmatch(line)[1]
		case strings.HasPrefix(line, "<!-- drill"):
			m := inject.FindStringSubmatch(line)
			if m == nil {
				return bad("want <!-- drill: FAULT -->")
			}
			if m[1] == shortEnds {
				if p.Short > 0 || !p.commands(len(p.Steps)) {
					return bad("the short form ends once, behind its commands")
				}
				p.Short = len(p.Steps)
				continue
			}
			words, err := split(m[1])
			if err != nil {
				return bad("%v", err)
			}
			f, ok := faults[words[0]]
			if !ok {
				return bad("no fault %q; there are %s", words[0], strings.Join(Faults(), ", "))
			}
			if err := f.check(words[1:]); err != nil {
				return bad("%s: %v", words[0], err)
			}
			p.Steps = append(p.Steps, Step{Line: at, Inject: words})
		}
	}
	switch {
	case fence != "":
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s:%d: the block has no end", name, open)
	case p.Title == "":
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s: no title: want a line that begins with #", name)
	case !p.commands(len(p.Steps)):
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s: no command in a console block", name)
	}
	if p.Short == 0 {
		p.Short = len(p.Steps)
	}
	return p, nil
}

// commands reports whether there is a command among the first steps.
func (p *Page) commands(steps int) bool {
	return slices.ContainsFunc(p.Steps[:steps], func(s Step) bool { return s.Inject == nil })
}

// split makes words of a line: what stands between quotes is one, and nothing is expanded.
func split(line string) ([]string, error) {
	var words []string
	for rest := strings.TrimSpace(line); rest != ""; rest = strings.TrimLeft(rest, " ") {
		var word string
		var ok bool
		if quote := rest[:1]; quote == `"` || quote == "'" {
			if word, rest, ok = strings.Cut(rest[1:], quote); !ok {
				return nil, fmt.Errorf("a quote has no end")
			}
			if rest != "" && rest[0] != ' ' {
				return nil, fmt.Errorf("a word goes on behind its quotes")
			}
		} else {
			word, rest, _ = strings.Cut(rest, " ")
			if i := strings.IndexAny(named.ReplaceAllString(word, ""), "$`;|&<>*?(){}[]~!#\\'\""); i >= 0 {
				return nil, fmt.Errorf("%q: %q would be a shell's; put the word in quotes", word, named.ReplaceAllString(word, "")[i:i+1])
			}
		}
		words = append(words, word)
	}
	return words, nil
}

// reached are addresses that a command may name: those of this host, and those at which nobody
// ever answers (RFC 2606, section 2). A name in angle brackets is looked at again when it is
// known what it stands for.
var reached = regexp.MustCompile(`^(https?://[a-z0-9.-]+\.invalid/?|(https?|tls)://127\.0\.0\.1:([0-9]+|<[A-Z]+>)/?)$`)

// confined refuses commands that could touch anything outside the directory.
func confined(words []string) error {
	if len(words) == 0 {
		return fmt.Errorf("no command")
	}
	if words[0] != "tassadar" && !slices.Contains(programs, words[0]) {
		return fmt.Errorf("a page starts tassadar, %s, and not %q", strings.Join(programs, ", "), words[0])
	}
	if words[0] == "tassadar" && slices.Contains(words, "install") {
		return fmt.Errorf("a page installs nothing")
	}
	for _, word := range words[1:] {
		_, value, _ := strings.Cut(word, "=")
		for _, name := range []string{word, value} {
			if path.IsAbs(name) || slices.Contains(strings.Split(name, "/"), "..") || strings.HasPrefix(name, "~") || strings.Contains(name, "://") && !reached.MatchString(name) {
				return fmt.Errorf("%q is outside the directory in which pages are executed", word)
			}
		}
	}
	return nil
}

// Digest is of what is executed and expected, and of where the short form ends: prose may
// change.
func (p *Page) Digest() tassadar.Digest {
	type step struct {
		Inject  []string `json:"inject,omitempty"`
		Host    string   `json:"host,omitempty"`
		Command []string `json:"command,omitempty"`
		Want    []string `json:"want,omitempty"`
		Exit    int      `json:"exit,omitempty"`
		Beside  bool     `json:"beside,omitempty"`
	}
	all := []step{}
	for _, s := range p.Steps {
		all = append(all, step{s.Inject, s.Host, s.Command, s.Want, s.Exit, s.Beside})
	}
	whole := map[string]any{"page": p.Name, "steps": all}
	if p.Short < len(p.Steps) {
		whole["short"] = p.Short
	}
	return tassadar.DigestOf(whole)
}

// matches reports whether output is what a step wants, and adds to what is known what its
// words in angle brackets stand for.
func (s *Step) matches(output string, known map[string]string) bool {
	var b strings.Builder
	var order []string
	b.WriteString(`^`)
	for _, line := range s.Want {
		if line == "…" {
			b.WriteString(`(?:.*\n)*?`)
			continue
		}
		for i, part := range strings.Split(line, "…") {
			if i > 0 {
				b.WriteString(`.*`)
			}
			for at := 0; at <= len(part); {
				m := named.FindStringSubmatchIndex(part[at:])
				if m == nil {
					b.WriteString(regexp.QuoteMeta(part[at:]))
					break
				}
				b.WriteString(regexp.QuoteMeta(part[at : at+m[0]]))
				name := part[at+m[2] : at+m[3]]
				if value, ok := known[name]; ok {
					b.WriteString(regexp.QuoteMeta(value))
				} else {
					b.WriteString(`(\S+?)`)
					order = append(order, name)
				}
				at += m[1]
			}
		}
		b.WriteString(`\n`)
	}
	b.WriteString(`$`)
	if output != "" && !strings.HasSuffix(output, "\n") {
		output += "\n"
	}
	m := regexp.MustCompile(b.String()).FindStringSubmatch(output)
	if m == nil {
		return false
	}
	for i, name := range order {
		if value, ok := known[name]; ok && value != m[i+1] {
			return false
		}
		known[name] = m[i+1]
	}
	return true
}

// differs says how output is other than a step wants, by the first line of the page that is
// not printed in its place.
func (s *Step) differs(output string, known map[string]string) string {
	for i, line := range s.Want {
		begin := Step{Want: append(slices.Clone(s.Want[:i+1]), "…")}
		if !begin.matches(output, maps.Clone(known)) {
			return "it does not print, where the page does: " + line
		}
	}
	return "it prints more than the page says"
}

// filled are the words of a command with what is known; an error names what is not.
func filled(words []string, known map[string]string) ([]string, error) {
	out := slices.Clone(words)
	var missing error
	for i, w := range out {
		out[i] = named.ReplaceAllStringFunc(w, func(name string) string {
			value, ok := known[name[1:len(name)-1]]
			if !ok {
				missing = fmt.Errorf("no output before it shows what %s stands for", name)
			}
			return value
		})
	}
	return out, missing
}

// String is the command as it is typed.
func (s *Step) String() string {
	words := slices.Clone(s.Command)
	for i, w := range words {
		if w == "" || strings.Contains(w, " ") {
			words[i] = `"` + w + `"`
		}
	}
	if s.Beside {
		words = append(words, "&")
	}
	return s.Host + "$ " + strings.Join(words, " ")
}
