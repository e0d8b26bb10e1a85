package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/drill"
)

// drilled executes pages, by name or file, with a data directory that must stay untouched.
func drilled(t *testing.T, exit int, pages ...string) []drill.Result {
	t.Helper()
	data := filepath.Join(t.TempDir(), "data")
	r := tassadarIn(t, data, append([]string{"--json", "drill", "run"}, pages...)...).want(t, exit)
	if _, err := os.Stat(data); err == nil {
		t.Error("the data directory was touched")
	}
	var out struct{ Drills []drill.Result }
	if err := json.Unmarshal([]byte(r.stdout), &out); err != nil {
		t.Fatalf("%v\n%s", err, r.stdout)
	}
	return out.Drills
}

// TestRunbook: the commands of every page print what the page says; and where one of them is
// deleted, or is another one, the drill of that page fails, at that place or after it. In a
// soak every command of a page is deleted and changed, and one of it otherwise.
func TestRunbook(t *testing.T) {
	t.Parallel()
	onLinux(t)
	names, err := filepath.Glob("../../runbook/*.md")
	if err != nil {
		t.Fatal(err)
	}
	command := regexp.MustCompile(`(?m)^(elsewhere)?\$ .*\n`)
	for i, name := range names {
		page := strings.TrimSuffix(filepath.Base(name), ".md")
		if page == "README" {
			continue
		}
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			for _, d := range drilled(t, 0, page) {
				if !d.Passed || d.Commands < 4 {
					t.Errorf("%+v", d)
				}
			}
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			text := string(data)
			all := command.FindAllStringIndex(text, -1)
			changes, soak := all[len(all)/3:][:1], os.Getenv("TASSADAR_SOAK") != ""
			if soak {
				changes = all[1:] // without its first command a page begins with output
			}
			for _, at := range changes {
				edits := map[string]string{}
				line := strings.TrimSuffix(text[at[0]:at[1]], "\n")
				if i%2 == 0 || soak {
					edits["deleted"] = text[:at[0]] + text[at[1]:]
				}
				if i%2 == 1 || soak {
					edits["changed"] = text[:at[0]] + line + " --changed\n" + text[at[1]:]
				}
				for what, changed := range edits {
					file := filepath.Join(t.TempDir(), page+".md")
					if err := os.WriteFile(file, []byte(changed), 0o644); err != nil {
						t.Fatal(err)
					}
					r := tassadarIn(t, t.TempDir(), "--json", "drill", "run", file)
					refused := r.code == 2 && strings.Contains(r.stderr, "output stands ") // before a command, or behind an exit code
					if !refused && (r.code != 1 || !strings.Contains(r.stdout, `"passed":false`) || !strings.Contains(r.stdout, `"why":"`)) {
						t.Errorf("with %q %s: exit %d\n%s%s", line, what, r.code, r.stdout, r.stderr)
					}
				}
			}
		})
	}
}

// TestDrillPages: what is no page is said to be none, and one that reaches outside its
// directory is refused before anything is executed.
func TestDrillPages(t *testing.T) {
	t.Parallel()
	onLinux(t)
	r := tassadarIn(t, t.TempDir(), "drill", "run", "first-envelop")
	r.wantError(t, false, tassadar.BadUse)
	if !strings.Contains(r.stderr, "first-envelope") {
		t.Errorf("what is meant is not said:\n%s", r.stderr)
	}
	if r := tassadarIn(t, t.TempDir(), "drill", "list").want(t, 0); !strings.Contains(r.stdout, "first-envelope") {
		t.Error(r.stdout)
	}
	dir := t.TempDir()
	witness := filepath.Join(dir, "witness")
	if err := os.WriteFile(witness, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "odd.md")
	if err := os.WriteFile(file, []byte("# Odd\n\n```console\n$ tassadar run\n…\n$ rm "+witness+"\n```\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, t.TempDir(), "drill", "run", file).wantError(t, false, tassadar.InputMalformed)
	if _, err := os.Stat(witness); err != nil {
		t.Error("a page reached outside its directory")
	}
}
