package tokenvm_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/traces"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// tassadar.exit ends an invocation inside the transformer as it does on engines,
// and the trace is one that verifies.
func TestExit(t *testing.T) {
	link := func(name string) lower.Link {
		data, err := backendtest.Module(name)
		if err != nil {
			t.Fatal(err)
		}
		m, err := wasm.Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		return lower.Link{Module: m}
	}
	named := func(l lower.Link, name string) lower.Link { l.Name = name; return l }
	for _, c := range []struct {
		name  string
		links []lower.Link
		calls string // NAME ARGS…; …
		want  string
	}{
		{"exit", []lower.Link{link("host_exit")}, "exit 3", "exit:3"},
		{"no further call", []lower.Link{link("host_exit")}, "answer; exit -1; answer", "42; exit:-1"},
		{"0", []lower.Link{link("host_exit")}, "exit 0; answer", "exit:0"},
		{"no results", []lower.Link{link("host_exit")}, "exit_of_results 7", "exit:7"},
		{"nested", []lower.Link{link("host_exit")}, "nested 30 9", "exit:9"},
		{"by a table", []lower.Link{link("host_exit")}, "indirect 6", "exit:6"},
		{"after output", []lower.Link{link("host_exit")}, "error 65; output_error_exit 5", "; exit:5 o/Ae"},
		{"a trap is none", []lower.Link{link("host_exit")}, "error_trap 66", "unreachable /B"},
		{"start", []lower.Link{link("host_start_exit")}, "f", "exit:11 \x03/\x04"},
		{"start of a link", []lower.Link{named(link("host_start_exit"), "a"), link("host_exit")}, "exit 1", "exit:11 \x03/\x04"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := tokenvm.Lower(c.links, tokenvm.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var calls []tokenvm.Call
			for _, text := range strings.Split(c.calls, ";") {
				words := strings.Fields(text)
				e, err := p.Function(words[0])
				if err != nil {
					t.Fatal(err)
				}
				call := tokenvm.Call{Entry: e}
				for _, w := range words[1:] {
					call.Args = append(call.Args, tassadar.MustValue("i32:"+w).Bits)
				}
				calls = append(calls, call)
			}
			w := tokenvm.General(p)
			fresh, err := tokenvm.NewEngine(w.Model, "vm.compiled", nil)
			if err != nil {
				t.Fatal(err)
			}
			var out, errs bytes.Buffer
			run, err := w.Start(t.Context(), fresh(nil), &tokenvm.Host{Output: &out, Errors: &errs}, vm.DefaultHorizon)
			if err != nil {
				t.Fatal(err)
			}
			called, err := run.Call(t.Context(), calls, vm.DefaultHorizon, nil)
			if err != nil {
				t.Fatal(err)
			}
			var said []string
			for _, c := range called {
				word := strings.Join(c.Signed, " ")
				if c.Exit != nil {
					word = fmt.Sprintf("exit:%d", *c.Exit)
				} else if c.Trap != "" {
					word, _, _ = strings.Cut(c.Trap, " ")
				}
				said = append(said, word)
			}
			got := strings.Join(said, "; ")
			if out.Len()+errs.Len() > 0 {
				got += " " + out.String() + "/" + errs.String()
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			trace := run.Session.Tokens()
			followed, err := w.Follow(trace)
			if err != nil {
				t.Fatal(err)
			}
			x, err := exact.New(w.Model, nil)
			if err != nil {
				t.Fatal(err)
			}
			if v, err := traces.Verify(t.Context(), x, trace, traces.VerifyOptions{Prompt: followed.Prompt, Forced: followed.Forced, Workers: 1}); err != nil || v.At >= 0 {
				t.Errorf("verification: %+v, %v", v, err)
			}
		})
	}
}
