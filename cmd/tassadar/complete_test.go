package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// Every command says what its exit codes mean, in lines that a terminal holds.
func TestHelp(t *testing.T) {
	a := &app{out: &bytes.Buffer{}, err: &bytes.Buffer{}}
	n := 0
	each(a.command(), func(cmd *cobra.Command) {
		if cmd.HasSubCommands() || strings.HasPrefix(cmd.CommandPath(), "tassadar completion") {
			return
		}
		n++
		help := cmd.UsageString()
		if !strings.Contains(help, "\nExit codes: 0 ") {
			t.Errorf("%s: no exit codes in its help", cmd.CommandPath())
		}
	})
	if n < 30 {
		t.Errorf("%d commands", n)
	}
}

// Exit codes are told of commands that there are.
func TestExits(t *testing.T) {
	a := &app{out: &bytes.Buffer{}, err: &bytes.Buffer{}}
	paths := map[string]bool{"tassadar completion": true} // cobra adds it later
	each(a.command(), func(cmd *cobra.Command) { paths[cmd.CommandPath()] = true })
	for path := range exits {
		if !paths[path] {
			t.Errorf("no command %s", path)
		}
	}
}

func TestCompletion(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"gate", "article"},
		{"run --gate", "broad"},
		{"run --only", "wazero.compiler"},
		{"run --emulate", "all"},
		{"vm run --engine", "vm.compiled"},
		{"report drift --format", "junit"},
		{"report schema", "portability"},
		{"profile show", "tassadar.internal_compute.generalized_abi.v1"},
		{"explain", "wazero.interpreter,clang-14/wasm32,linux/arm64/v8"},
	} {
		out := tassadarIn(t, t.TempDir(), append(append([]string{"__complete"}, strings.Fields(c.line)...), "")...)
		if out.code != 0 || !strings.Contains(out.stdout, c.want) {
			t.Errorf("%s: no %s in %q", c.line, c.want, out.stdout)
		}
	}
}
