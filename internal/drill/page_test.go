package drill

import (
	"io"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/runbook"
)

func pageOf(lines ...string) string { return "# A page\n\n" + strings.Join(lines, "\n") + "\n" }

func console(lines ...string) string {
	return pageOf("```console\n" + strings.Join(lines, "\n") + "\n```")
}

// TestParse: commands, their output, exit codes, other hosts and faults, with their lines.
func TestParse(t *testing.T) {
	t.Parallel()
	p, err := Parse("runbook/a.md", pageOf("Prose.", "", "```sh", "rm -rf /", "```", "```console", "$ tassadar run --policy policy", "…", "done", "elsewhere$ tassadar withdraw \"*,*,*,*\" --why 'it is \"odd\"'", "[exit 1]", "$ tassadar serve &", "listening …", "```", "<!-- drill: clock +31d -->"))
	if err != nil {
		t.Fatal(err)
	}
	want := []Step{
		{Line: 9, Command: []string{"tassadar", "run", "--policy", "policy"}, Want: []string{"…", "done"}},
		{Line: 12, Host: "elsewhere", Command: []string{"tassadar", "withdraw", "*,*,*,*", "--why", `it is "odd"`}, Exit: 1},
		{Line: 14, Command: []string{"tassadar", "serve"}, Want: []string{"listening …"}, Beside: true},
		{Line: 17, Inject: []string{"clock", "+31d"}},
	}
	if p.Name != "a" || p.Title != "A page" || len(p.Steps) != len(want) {
		t.Fatalf("%+v", p)
	}
	for i, s := range p.Steps {
		w := want[i]
		if s.Line != w.Line || s.Host != w.Host || s.Exit != w.Exit || s.Beside != w.Beside || !slices.Equal(s.Command, w.Command) || !slices.Equal(s.Want, w.Want) || !slices.Equal(s.Inject, w.Inject) {
			t.Errorf("step %d is %+v, want %+v", i, s, w)
		}
	}
}

// TestRefused: a page that could touch anything outside its directory, needs a shell, or
// cannot be read as one is refused before anything is executed, with the line.
func TestRefused(t *testing.T) {
	t.Parallel()
	for page, want := range map[string]string{
		console("$ cat /etc/passwd"):                              "outside the directory",
		console("$ rm -r ../data"):                                "outside the directory",
		console("$ rm -r a/../../b"):                              "outside the directory",
		console("$ cp --target-directory=/etc a"):                 "outside the directory",
		console("$ cat \"~/.ssh/id\""):                            "outside the directory",
		console("$ tassadar --data /var/lib/tassadar run"):        "outside the directory",
		console("$ tassadar trust witness k https://example.org"): "outside the directory",
		console("$ tassadar work --server tls://192.0.2.1:4222"):  "outside the directory",
		console("$ tassadar work --server tls://127.0.0.1:1/x"):   "outside the directory",
		console("$ tassadar work --server tls://<HOST>:1"):        "outside the directory",
		console("$ tassadar serve &", "listening", "[exit 1]"):    "has no exit code",
		console("$ tassadar serve & ls"):                          "a shell's",
		console("$ tassadar serve &&"):                            "a shell's",
		pageOf("<!-- drill: lose here -->"):                       "want nothing, or elsewhere",
		console("$ tassadar run; rm -r data"):                     "a shell's",
		console("$ tassadar run | cat"):                           "a shell's",
		console("$ cat $HOME"):                                    "a shell's",
		console("$ rm *"):                                         "a shell's",
		console("$ cat `pwd`"):                                    "a shell's",
		console("$ sh -c ls"):                                     `and not "sh"`,
		console("$ curl x"):                                       `and not "curl"`,
		console("$ tassadar backend install jsc"):                 "installs nothing",
		console("$ tassadar withdraw \"a"):                        "a quote has no end",
		console("output"):                                         "output stands before a command",
		console("$ tassadar run", "[exit 1]", "more"):             "behind the exit code",
		console("$ "):                          "output stands before a command",
		pageOf("```console", "$ tassadar run"): "no end",
		pageOf("no command"):                   "no command",
		"```console\n$ tassadar run\n```\n":    "no title",
		pageOf("<!-- drill: fire data -->", "```console", "$ tassadar run", "```"):            `no fault "fire"`,
		pageOf("<!-- drill: remove ../x -->", "```console", "$ tassadar run", "```"):          "within the directory",
		pageOf("<!-- drill: append /etc/passwd x -->", "```console", "$ tassadar run", "```"): "within the directory",
		pageOf("<!-- drill: append data/x -->", "```console", "$ tassadar run", "```"):        "and a line",
		pageOf("<!-- drill: clock tomorrow -->", "```console", "$ tassadar run", "```"):       "want one offset",
		pageOf("<!-- drill remove data/x -->", "```console", "$ tassadar run", "```"):         "want <!-- drill",
	} {
		if _, err := Parse("p.md", page); tassadar.CodeOf(err) != tassadar.InputMalformed || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "p.md:") {
			t.Errorf("%q: %v, want %q", page, err, want)
		}
	}
}

// TestMatches: all output is wanted, "…" is anything, and a word in angle brackets is the
// same everywhere.
func TestMatches(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		want, output string
		ok           bool
	}{
		{"", "", true},
		{"", "x\n", false},
		{"a", "a\n", true},
		{"a", "a", true},
		{"a", "a\nb\n", false},
		{"a\nb", "a\n", false},
		{"…", "", true},
		{"…", "a\nb\n", true},
		{"…\nb", "a\nb\n", true},
		{"…\nb", "a\nb\nc\n", false},
		{"a …, c", "a b, c\n", true},
		{"a …, c", "a b\n, c\n", false},
		{"a.c", "abc\n", false},
		{"key <KEY> on …", "key 12 on this\n", true},
		{"key <KEY>\nagain <KEY>", "key 12\nagain 12\n", true},
		{"key <KEY>\nagain <KEY>", "key 12\nagain 13\n", false},
		{"key <OLD>", "key known\n", true},
		{"key <OLD>", "key other\n", false},
	} {
		s := Step{}
		if c.want != "" {
			s.Want = strings.Split(c.want, "\n")
		}
		known := map[string]string{"OLD": "known"}
		if got := s.matches(c.output, known); got != c.ok {
			t.Errorf("%q wanted, %q printed: %t", c.want, c.output, got)
		} else if strings.Contains(c.want, "<KEY>") && c.ok && known["KEY"] != "12" {
			t.Errorf("%q: %v", c.want, known)
		}
	}
	if words, err := filled([]string{"a", "x<KEY>"}, map[string]string{"KEY": "1"}); err != nil || words[1] != "x1" {
		t.Errorf("%v %v", words, err)
	}
	if _, err := filled([]string{"<KEY>"}, nil); err == nil {
		t.Error("what is not known was filled in")
	}
	if err := confined([]string{"cat", "/etc/passwd"}); err == nil {
		t.Error("what was printed can name what is outside")
	}
}

// TestDiffers: a page that fails shows which of its lines is not printed.
func TestDiffers(t *testing.T) {
	t.Parallel()
	known := map[string]string{"OLD": "known"}
	for _, c := range []struct{ want, output, says string }{
		{"a\nb\nc", "a\nx\nc\n", "it does not print, where the page does: b"},
		{"a\nb", "a\n", "it does not print, where the page does: b"},
		{"a\nb", "a\nb\nc\n", "it prints more than the page says"},
		{"", "a\n", "it prints more than the page says"},
		{"…\nb <OLD>", "a\nb other\n", "it does not print, where the page does: b <OLD>"},
		{"a <NEW>\nb <NEW>", "a 1\nb 2\n", "it does not print, where the page does: b <NEW>"},
	} {
		s := Step{}
		if c.want != "" {
			s.Want = strings.Split(c.want, "\n")
		}
		if got := s.differs(c.output, known); got != c.says || len(known) != 1 {
			t.Errorf("%q wanted, %q printed: %s", c.want, c.output, got)
		}
	}
}

// TestDigest: prose changes no digest; commands, output, exit codes, hosts and faults do.
func TestDigest(t *testing.T) {
	t.Parallel()
	digest := func(page string) tassadar.Digest {
		t.Helper()
		p, err := Parse("a.md", page)
		if err != nil {
			t.Fatal(err)
		}
		return p.Digest()
	}
	base := console("$ tassadar gate drill", "green")
	if digest(base) != digest("# Another title\n\nMore prose.\n"+strings.TrimPrefix(base, "# A page\n")) {
		t.Error("prose changes the digest")
	}
	for _, other := range []string{console("$ tassadar gate drills", "green"), console("$ tassadar gate drill", "green "), console("$ tassadar gate drill", "green", "[exit 1]"), console("elsewhere$ tassadar gate drill", "green"), base + "<!-- drill: clock +1d -->\n"} {
		if digest(base) == digest(other) {
			t.Errorf("the digest is that of\n%s", other)
		}
	}
}

// TestPages: every page can be read, and says what a tired operator needs.
func TestPages(t *testing.T) {
	t.Parallel()
	pages, err := Pages()
	if err != nil || len(pages) < 9 {
		t.Fatalf("%d pages: %v", len(pages), err)
	}
	list, err := runbook.FS.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pages {
		data, err := runbook.FS.ReadFile(p.Name + ".md")
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range []string{"**Decide**", "**It worked** if", "**It does not prove**"} {
			if !strings.Contains(string(data), part) {
				t.Errorf("page %s does not say %s", p.Name, part)
			}
		}
		if !strings.Contains(string(list), "("+p.Name+".md)") {
			t.Errorf("page %s is not listed in README.md", p.Name)
		}
	}
}

// TestBounded: of what a command prints no more is kept than is looked at, however it comes.
func TestBounded(t *testing.T) {
	t.Parallel()
	var b bounded
	if n, err := io.Copy(&b, io.LimitReader(zeros{}, 5*most)); err != nil || n != 5*most || len(b.kept) != most {
		t.Errorf("%d bytes, %v, %d are kept", n, err, len(b.kept))
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }
