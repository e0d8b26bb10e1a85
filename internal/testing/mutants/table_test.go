package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestParseArguments(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"empty", "# nothing\n\n", "[]"},
		{"two", "# c\na.go F not #2\n\t!x → x\nSo.\n  And so.\n\n\na.go G not\n!x  →  x\n# c\nNo.", "[{a.go F not #2\n\t!x → x So. And so. 2} {a.go G not\n\t!x → x No. 8}]"},
		{"no argument", "\na.go F not\n\t!x → x\n\n", "line 2: a mutant takes two lines, its argument at least one"},
		{"twice", "a.go F not\n\t!x → x\nSo.\n\na.go F not\n\t!x → x\nSo.", "line 5: argued twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := parseArguments([]byte(c.in))
			got := fmt.Sprint(all)
			if err != nil {
				got = err.Error()
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// Every argument about this repository names a mutant that exists. Whether it
// survives is for the campaign to say.
func TestArgumentsNameMutants(t *testing.T) {
	data, err := os.ReadFile("argued.txt")
	if err != nil {
		t.Fatal(err)
	}
	args, err := parseArguments(data)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, a := range args {
		file, _, _ := strings.Cut(a.name, " ")
		src, err := os.ReadFile(filepath.Join("../../..", filepath.FromSlash(file)))
		if err != nil {
			t.Errorf("argued.txt:%d: %v", a.line, err)
			continue
		}
		all, err := mutate(file, src)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range all {
			names[m.Name()] = true
		}
		if !names[a.name] {
			t.Errorf("argued.txt:%d: no such mutant: %s", a.line, a.name)
		}
	}
}

func TestCode(t *testing.T) {
	for in, want := range map[string]string{"a": "`a`", "a == `b`": "`` a == `b` ``"} {
		if got := code(in); got != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}

// A page is read back as it was written; what ran replaces it, and what changed
// without being run loses its numbers.
func TestMerge(t *testing.T) {
	a := &section{file: "x/a.go", digest: "aaaaaaaaaaaa", tally: tally{killed: 3, survivors: 1}, listed: "- `F`, never: `n == 1` → `false`<br>Nobody | reads it.\n"}
	b := &section{file: "x/b.go", digest: "bbbbbbbbbbbb", tally: tally{killed: 2, timeouts: 1, uncompilable: 4}}
	c := &section{file: "y/c.go", digest: "cccccccccccc", tally: tally{survivors: 2}, listed: "- `G`, x\n- `H`, y\n"}
	page := table([]*section{a, b, c}, "make mutants")
	same := []section{{file: a.file, digest: a.digest}, {file: b.file, digest: b.digest}, {file: c.file, digest: c.digest}}
	if got := table(merge(nil, page, same), "make mutants"); !bytes.Equal(got, page) {
		t.Errorf("read back:\n%s\nwas\n%s", got, page)
	}
	again := &section{file: b.file, digest: "b2b2b2b2b2b2", tally: tally{killed: 9}}
	changed := []section{same[0], {file: b.file, digest: again.digest}, {file: c.file, digest: "c2c2c2c2c2c2"}, {file: "y/d.go", digest: "dddddddddddd"}}
	got := string(table(merge([]*section{again}, page, changed), "make mutants"))
	for _, want := range []string{
		"| x | a.go | `aaaaaaaaaaaa` | 4 | 3 | 0 | 1 | 0 |\n",
		"| x | b.go | `b2b2b2b2b2b2` | 9 | 9 | 0 | 0 | 0 |\n",
		"| y | c.go | `c2c2c2c2c2c2` |  |  |  |  |  |\n| y | d.go | `dddddddddddd` |  |  |  |  |  |\n",
		"| all | | | 13 | 12 | 0 | 1 | 0 |\n",
		"### x/a.go\n\n- `F`, never",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, "`H`") {
		t.Errorf("survivors of a file that changed are still listed:\n%s", got)
	}
	if files := parsePage([]byte("no table\n| a | b | c | d | e | f | g | h |\n")); len(files) != 0 {
		t.Errorf("read of no table: %v", files)
	}
}
