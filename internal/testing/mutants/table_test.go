package main

import (
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
