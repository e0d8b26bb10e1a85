package drill

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar/internal/testing/host"
)

// TestBeside: what goes on beside other commands is waited for until it has said what the page
// says, is taken away by the fault, and does not outlive the page; one that ends, says
// something else or is not there to be lost fails the drill at its line.
func TestBeside(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	program := filepath.Join(dir, "tassadar")
	pids := filepath.Join(dir, "pids")
	script := fmt.Sprintf(`#!/bin/sh
case $1 in
serve) echo $$ >>%s; echo "listening on $2"; sleep 0.2; echo "workers at 7"; exec sleep 600 ;;
ends) echo "listening on $2"; exit 3 ;;
esac
`, pids)
	if err := host.WriteExecutable(program, []byte(script)); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		lines []string
		line  int    // that fails, 0 for none
		why   string // it says
	}{
		"goes on":   {[]string{"$ tassadar serve a &", "listening on <A>", "workers at <B>", "$ tassadar ends <B>", "listening on 7", "[exit 3]"}, 0, ""},
		"two":       {[]string{"$ tassadar serve a &", "…", "workers at 7", "elsewhere$ tassadar serve b &", "listening on b"}, 0, ""},
		"is lost":   {[]string{"$ tassadar serve a &", "listening on a", "```", "<!-- drill: lose -->", "```console", "$ tassadar ends x", "…", "[exit 3]"}, 0, ""},
		"lost once": {[]string{"$ tassadar serve a &", "listening on a", "```", "<!-- drill: lose -->", "<!-- drill: lose -->", "```console"}, 8, "no command goes on there"},
		"there":     {[]string{"$ tassadar serve a &", "listening on a", "```", "<!-- drill: lose elsewhere -->", "```console"}, 7, "no command goes on there"},
		"ends":      {[]string{"$ tassadar ends a &", "listening on a", "workers at 7"}, 4, "it ends, with exit 3: it does not print, where the page does: workers at 7"},
		"a fault":   {[]string{"```", "<!-- drill: kill \"x\" -->", "```console", "$ tassadar serve a &", "listening on a"}, 7, "before one that goes on"},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := Parse("page.md", console(c.lines...))
			if err != nil {
				t.Fatal(err)
			}
			r, err := Run(t.Context(), p, "full", &Host{Program: program, Policy: func(dir string) error { return os.MkdirAll(dir, 0o755) }})
			if err != nil {
				t.Fatal(err)
			}
			if r.Line != c.line || !strings.Contains(r.Why, c.why) {
				t.Errorf("%+v", r)
			}
			data, _ := os.ReadFile(pids)
			for pid := range strings.FieldsSeq(string(data)) {
				var n int
				fmt.Sscan(pid, &n)
				for until := time.Now().Add(5 * time.Second); syscall.Kill(n, 0) == nil; time.Sleep(10 * time.Millisecond) {
					if time.Now().After(until) {
						t.Fatalf("process %d outlives its page", n)
					}
				}
			}
		})
	}
}
