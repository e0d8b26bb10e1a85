package spectest

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// List is what an engine came to on the tests, as it is committed in docs/spectest.
type List struct {
	Family, Version, Platform string
	All                       string // counts of all scripts together
	// Only are the scripts that ran, nil for all that there are.
	Only []string
	// Scripts are those that did not run and pass whole, by their name, as text.
	Scripts map[string]string
}

// NewList sums up results.
func NewList(family, version, platform string, results []*Result) *List {
	l := &List{Family: family, Version: version, Platform: platform, Scripts: map[string]string{}}
	total := Result{Refused: map[string]int{}}
	for _, r := range results {
		total.Run, total.Passed = total.Run+r.Run, total.Passed+r.Passed
		for reason, n := range r.Refused {
			total.Refused[reason] += n
		}
		if text := r.text(); text != "" {
			l.Scripts[r.Name] = text
		}
	}
	l.All = total.counts()
	return l
}

// text is a script as lists have it, "" where it passed whole.
func (r *Result) text() string {
	if len(r.Failures) == 0 && len(r.Refused) == 0 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", r.Name, r.counts())
	for _, f := range r.Failures {
		fmt.Fprintf(&b, "  %s\n", f)
	}
	return b.String()
}

func (r *Result) counts() string {
	out := fmt.Sprintf("%d of %d passed", r.Passed, r.Run)
	var reasons []string
	for _, reason := range slices.Sorted(maps.Keys(r.Refused)) {
		reasons = append(reasons, fmt.Sprintf("%s %d", reason, r.Refused[reason]))
	}
	if reasons != nil {
		out += "; not run: " + strings.Join(reasons, ", ")
	}
	return out
}

const (
	listTitle = "The specification's tests on "
	listOnly  = "only these scripts: "
)

// Bytes is the list as a file.
func (l *List) Bytes() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s%s, version %s, %s\nall: %s\n", listTitle, l.Family, l.Version, l.Platform, l.All)
	if l.Only != nil {
		fmt.Fprintf(&b, "%s%s\n", listOnly, strings.Join(l.Only, ", "))
	}
	for _, name := range slices.Sorted(maps.Keys(l.Scripts)) {
		fmt.Fprintf(&b, "\n%s", l.Scripts[name])
	}
	return b.Bytes()
}

// ParseList reads what [List.Bytes] wrote.
func ParseList(data []byte) (*List, error) {
	blocks := strings.Split(string(data), "\n\n")
	title, counts, _ := strings.Cut(blocks[0], "\n")
	rest, ok := strings.CutPrefix(title, listTitle)
	parts := strings.Split(rest, ", ")
	counts, only, some := strings.Cut(strings.TrimSuffix(counts, "\n"), "\n"+listOnly)
	counts, all := strings.CutPrefix(counts, "all: ")
	if !ok || !all || len(parts) != 3 {
		return nil, fmt.Errorf("a list that begins with %q", title)
	}
	l := &List{Family: parts[0], Version: strings.TrimPrefix(parts[1], "version "), Platform: parts[2], All: counts, Scripts: map[string]string{}}
	if some {
		l.Only = strings.Split(only, ", ")
	}
	for _, block := range blocks[1:] {
		name, _, _ := strings.Cut(block, ":")
		l.Scripts[name] = strings.TrimSuffix(block, "\n") + "\n"
	}
	return l, nil
}

// Summary is the table of the lists.
func Summary(lists []*List) []byte {
	var b bytes.Buffer
	b.WriteString("| family | version | assertions | not run |\n| --- | --- | --- | --- |\n")
	for _, l := range lists {
		ran, not, _ := strings.Cut(l.All, "; not run: ")
		if l.Only != nil {
			ran += fmt.Sprintf(", of %d scripts", len(l.Only))
		}
		fmt.Fprintf(&b, "| [`%s`](%s.txt) | %s | %s | %s |\n", l.Family, l.Family, l.Version, ran, not)
	}
	return b.Bytes()
}
