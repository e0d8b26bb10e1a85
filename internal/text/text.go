// Package text lays out text for people: numbers with their nouns, instants,
// and lines of at most 80 columns. What does not show is escaped: names, labels
// and details come from modules, workers and other hosts.
//
// Start with [Wrap].
package text

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"tassadar"
)

// columns is how long a line may be, its end not counted.
const columns = 79

// Plural writes a number with the word that goes with it.
func Plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// ShellWord is a word as a shell of POSIX reads it: in quotes where it needs them.
func ShellWord(s string) string {
	if s = tassadar.Printable(s); strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+,:=@%") == "" && s != "" {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

// Wrap prints words in lines of at most 80 columns, each after the indent. A
// first word "-" makes a list item: what follows stands under its text.
func Wrap(w io.Writer, indent string, words []string) {
	line, start := indent, true
	if len(words) > 0 && words[0] == "-" {
		line, words, indent = indent+"-", words[1:], indent+"  " // what follows stands under the first word
		start = false
	}
	for _, word := range words {
		word = tassadar.Printable(word)
		if !start && len(line)+1+len(word) > columns {
			fmt.Fprintln(w, line)
			line, start = indent, true
		}
		if !start {
			line += " "
		}
		line, start = line+word, false
	}
	if !start {
		fmt.Fprintln(w, line)
	}
}

// Cell prints a cell, or what else a verdict names by its parts, after a first
// word, on two lines where one of 80 columns does not hold it.
func Cell(w io.Writer, first, cell string) {
	cell = tassadar.Printable(cell)
	profile, rest, _ := strings.Cut(cell, ",")
	if len(first)+len(cell) <= columns || rest == "" {
		fmt.Fprintf(w, "%s%s\n", first, cell)
		return
	}
	indent := strings.Repeat(" ", len(first)-len(strings.TrimLeft(first, " "))+2)
	fmt.Fprintf(w, "%s%s,\n%s%s\n", first, profile, indent, rest)
}

// Codes returns reason codes as words.
func Codes(codes []tassadar.Code) []string {
	out := make([]string, len(codes))
	for i, c := range codes {
		out[i] = string(c)
	}
	return out
}

// Instant writes an instant, Unix seconds; 0, which is none, is a dash.
func Instant(at int64) string {
	if at == 0 {
		return "-"
	}
	return At(at)
}

// At writes an instant, Unix seconds, as [Instant] does, 0 among them: what it is, or is
// asked about, and not what may be left out.
func At(at int64) string { return time.Unix(at, 0).UTC().Format("2006-01-02 15:04:05Z") }

// JoinCodes writes the reason codes of a receipt or a prerequisite on one line,
// none of them as "passed".
func JoinCodes(codes []tassadar.Code) string {
	if len(codes) == 0 {
		return "passed"
	}
	words := make([]string, len(codes))
	for i, c := range codes {
		words[i] = string(c)
	}
	return strings.Join(words, " ")
}

// Found prints what looking for a backend or toolchain family came to: its version
// with the engine's digest, if that is of interest, or the code and detail of why
// it is not here.
func Found(w io.Writer, family string, here bool, version string, engine tassadar.Digest, code tassadar.Code, detail string) {
	switch {
	case !here:
		fmt.Fprintf(w, "%-18s %s\n", family, code)
		Wrap(w, "    ", strings.Fields(strings.ReplaceAll(detail, string(code)+": ", "")))
	default:
		line := fmt.Sprintf("%-18s available: version %s", family, version)
		if engine != "" {
			line += ", engine " + engine.Short()
		}
		if len(line) <= 80 {
			fmt.Fprintln(w, line)
			return
		}
		rest, _ := strings.CutPrefix(line, family)
		fmt.Fprintln(w, family)
		Wrap(w, "    ", strings.Fields(rest))
	}
}

// Meant suggests one of the names in place of one that is not among them: "" or
// `, did you mean "name"?`. Names are near that differ, but for case, in at most a
// third of their characters, two neighbours in the wrong order counting as one.
func Meant(name string, names []string) string {
	best, least := "", max(1, len(name)/3)+1
	for _, n := range names {
		if d := edits(strings.ToLower(name), strings.ToLower(n)); d < least {
			best, least = n, d
		}
	}
	if best == "" || name == "" {
		return ""
	}
	return fmt.Sprintf(", did you mean %q?", tassadar.Printable(best))
}

// MeantCell suggests names for the parts of a pattern of [tassadar.Cell.Matches] that
// fit none of the cells by themselves, as [Meant] does; "" where it knows none.
func MeantCell(pattern string, cells []tassadar.Cell) string {
	parts := strings.Split(pattern, ",")
	for i, part := range parts {
		alone := strings.Repeat(",", i) + part
		if i == 0 && len(parts) > 1 {
			alone += ","
		}
		if slices.ContainsFunc(cells, func(c tassadar.Cell) bool { return c.Matches(alone) }) {
			continue
		}
		var names []string
		for _, c := range cells {
			all := []string{c.Profile, c.Backend, c.Toolchain, c.Machine}
			if len(parts) > 1 && i < len(all) {
				all = all[i : i+1]
			}
			for _, name := range all {
				names = append(append(names, name), strings.FieldsFunc(name, func(r rune) bool { return r == '.' || r == '/' })...)
			}
		}
		if meant := Meant(strings.Trim(part, " *"), names); meant != "" {
			return meant
		}
	}
	return ""
}

// edits is the optimal string alignment distance, by bytes.
func edits(a, b string) int {
	var before, last, row []int
	for j := range len(b) + 1 {
		last = append(last, j)
	}
	for i := range len(a) {
		row = append(make([]int, 0, len(b)+1), i+1)
		for j := range len(b) {
			d := last[j]
			if a[i] != b[j] {
				d = 1 + min(last[j], last[j+1], row[j])
			}
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				d = min(d, before[j-1]+1)
			}
			row = append(row, d)
		}
		before, last = last, row
	}
	return last[len(b)]
}
