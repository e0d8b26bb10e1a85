package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Where files with tests were added and nothing else changed, a survivor runs what was
// added alone.
func TestAdded(t *testing.T) {
	const old = "package a\n\nfunc TestOld(t *testing.T) {}\n"
	for name, c := range map[string]struct {
		change map[string]string // file to text, "" removes it
		want   string            // tests, - for all of them again
	}{
		"nothing":                {nil, ""},
		"tests":                  {map[string]string{"b_test.go": "package a\n\ntype kit int\n\nfunc (k *kit) must() {}\n\nfunc TestB(t *testing.T) {}\n\nfunc FuzzB(f *testing.F) {}\n"}, "FuzzB TestB"},
		"a changed test":         {map[string]string{"a_test.go": old + "\n"}, "-"},
		"a test less":            {map[string]string{"a_test.go": ""}, "-"},
		"code":                   {map[string]string{"b.go": "package a\n"}, "-"},
		"changed code":           {map[string]string{"a.go": "package a\n\nvar x int\n"}, "-"},
		"data":                   {map[string]string{"testdata/b_test.go": "x"}, "-"},
		"what runs first":        {map[string]string{"b_test.go": "package a\n\nfunc init() {}\n"}, "-"},
		"what runs them":         {map[string]string{"b_test.go": "package a\n\nfunc TestMain(m *testing.M) {}\n"}, "-"},
		"a method of a type":     {map[string]string{"b_test.go": "package a\n\nfunc (t *known) String() string { return \"\" }\n"}, "-"},
		"a method of a kit":      {map[string]string{"b_test.go": "package a\n\nfunc (w *world) more() {}\n\nfunc TestB(t *testing.T) {}\n"}, "TestB"},
		"what cannot be read":    {map[string]string{"b_test.go": "package"}, "-"},
		"other flags":            {map[string]string{"flags": "x"}, "-"},
		"a package more to pass": {map[string]string{"package": "x"}, "-"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &suite{pkg: "./a", dir: t.TempDir()}
			put := func(files map[string]string) {
				for file, text := range files {
					path := filepath.Join(s.dir, filepath.FromSlash(file))
					if text == "" {
						if err := os.Remove(path); err != nil {
							t.Fatal(err)
						}
						continue
					}
					if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
						t.Fatal(err)
					}
					write(t, path, []byte(text))
				}
			}
			read := func(suites []*suite, flags ...string) manifest {
				m, err := manifestOf(suites, flags)
				if err != nil {
					t.Fatal(err)
				}
				return m
			}
			put(map[string]string{"a.go": "package a\n", "a_test.go": old})
			before := read([]*suite{s})
			suites, flags := []*suite{s}, []string(nil)
			switch {
			case c.change["flags"] != "":
				flags = []string{"-v"}
			case c.change["package"] != "":
				suites = append(suites, &suite{pkg: "./b", dir: t.TempDir()})
			default:
				put(c.change)
			}
			now := read(suites, flags...)
			tests, ok := before.added(now, s)
			got := "-"
			if ok {
				got = strings.Join(slices.Sorted(maps.Keys(tests)), " ")
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			s.tests = []timed{{name: "FuzzB"}, {name: "TestB"}, {name: "TestOld"}}
			for _, result := range []Result{Survived, Killed} {
				known := &campaign{known: map[string]record{"k": {Result: result, Tests: before.digest()}}, sets: map[string]manifest{before.digest(): before}}
				runs := ""
				for _, t := range known.tests(&job{Mutant: Mutant{key: "k"}, set: now}, s) {
					runs += " " + t.name
				}
				want := c.want
				if want == "-" || result == Killed {
					want = "FuzzB TestB TestOld"
				}
				if runs = strings.TrimSpace(runs); runs != want {
					t.Errorf("%s: runs %q, want %q", result, runs, want)
				}
			}
		})
	}
}
