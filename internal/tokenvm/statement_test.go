package tokenvm_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// stating is a program of the conformance suite's modules, each NAME=FILE but the
// last, with a fresh session in which nothing is instantiated.
func stating(t *testing.T, names ...string) (*tokenvm.Weights, *tokenmachine.Session) {
	t.Helper()
	var links []lower.Link
	for _, n := range names {
		name, file, ok := strings.Cut(n, "=")
		if !ok {
			name, file = "", n
		}
		data, err := backendtest.Module(file)
		if err != nil {
			t.Fatal(err)
		}
		m, err := wasm.Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		links = append(links, lower.Link{Name: name, Module: m})
	}
	p, err := tokenvm.Lower(links, tokenvm.Options{})
	if err != nil {
		t.Fatal(err)
	}
	w := tokenvm.General(p)
	fresh, err := tokenvm.NewEngine(w.Model, "vm.exact", nil)
	if err != nil {
		t.Fatal(err)
	}
	s, err := w.Open(t.Context(), fresh(nil))
	if err != nil {
		t.Fatal(err)
	}
	return w, s
}

func invoke(t *testing.T, s *tokenmachine.Session, e isa.Entry, args ...uint64) {
	t.Helper()
	if _, err := s.Invoke(t.Context(), e, args, vm.DefaultHorizon); err != nil {
		t.Fatal(err)
	}
}

func function(t *testing.T, w *tokenvm.Weights, name string) isa.Entry {
	t.Helper()
	e, err := w.Function(name)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// predicted checks that all predictions of a trace are right: what makes it a lie is
// what its host did.
func predicted(t *testing.T, w *tokenvm.Weights, s *tokenmachine.Session) {
	t.Helper()
	x, err := tokenvm.Exact(w.Model)
	if err != nil {
		t.Fatal(err)
	}
	f, err := w.Follow(s.Tokens())
	if err != nil {
		t.Fatal(err)
	}
	if v, err := traces.Verify(t.Context(), x, s.Tokens(), traces.VerifyOptions{Prompt: f.Prompt, Forced: f.Forced, Workers: 1}); err != nil || v.At >= 0 {
		t.Fatalf("%+v, %v", v, err)
	}
}

// Every link is instantiated once, first and in order, and nothing follows its trap
// or an exit.
func TestStateOrder(t *testing.T) {
	for _, c := range []struct {
		name    string
		modules []string
		do      func(w *tokenvm.Weights, s *tokenmachine.Session)
		want    string // "" for none
	}{
		{"whole", []string{"state=link_state", "link_main"}, func(w *tokenvm.Weights, s *tokenmachine.Session) {
			invoke(t, s, w.Instances[0].Instantiate)
			invoke(t, s, w.Instances[1].Instantiate)
			invoke(t, s, function(t, w, "bump"))
		}, ""},
		{"a start function skipped", []string{"integers"}, func(w *tokenvm.Weights, s *tokenmachine.Session) {
			invoke(t, s, function(t, w, "bump"))
		}, "where the instantiation of the module has to be"},
		{"a link skipped", []string{"state=link_state", "link_main"}, func(w *tokenvm.Weights, s *tokenmachine.Session) {
			invoke(t, s, w.Instances[1].Instantiate)
		}, `where the instantiation of the linked module "state" has to be`},
		{"the module skipped", []string{"state=link_state", "link_main"}, func(w *tokenvm.Weights, s *tokenmachine.Session) {
			invoke(t, s, w.Instances[0].Instantiate)
			invoke(t, s, function(t, w, "bump"))
		}, "where the instantiation of the module has to be"},
		{"links swapped", []string{"state=link_state", "link_main"}, func(w *tokenvm.Weights, s *tokenmachine.Session) {
			invoke(t, s, w.Instances[1].Instantiate)
			invoke(t, s, w.Instances[0].Instantiate)
		}, `where the instantiation of the linked module "state" has to be`},
		{"instantiated twice", []string{"state=link_state", "link_main"}, func(w *tokenvm.Weights, s *tokenmachine.Session) {
			invoke(t, s, w.Instances[0].Instantiate)
			invoke(t, s, w.Instances[1].Instantiate)
			invoke(t, s, function(t, w, "bump"))
			invoke(t, s, w.Instances[0].Instantiate)
		}, `invocation 4 of the trace is a second instantiation of the linked module "state"`},
		{"after a start function that trapped", []string{"state=link_state", "link_fail"}, func(w *tokenvm.Weights, s *tokenmachine.Session) {
			invoke(t, s, w.Instances[0].Instantiate)
			invoke(t, s, w.Instances[1].Instantiate)
			invoke(t, s, function(t, w, "g"))
		}, "goes on after the instantiation of the module trapped: unreachable"},
		{"after an exit", []string{"host_exit"}, func(w *tokenvm.Weights, s *tokenmachine.Session) {
			s.Host = (&tokenvm.Host{}).Answer(w.Program.Program)
			invoke(t, s, w.Instances[0].Instantiate)
			invoke(t, s, function(t, w, "exit"), 3)
			invoke(t, s, function(t, w, "answer"))
		}, "goes on after the program exited with code 3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, s := stating(t, c.modules...)
			c.do(w, s)
			predicted(t, w, s)
			state, _, err := w.State(s.Tokens())
			switch {
			case c.want == "":
				if err != nil || len(state.Instantiated) != len(w.Instances) || len(state.Calls) != 1 || state.Open {
					t.Errorf("%+v, %v", state, err)
				}
			case tassadar.CodeOf(err) != tassadar.TraceDiffers || !strings.Contains(err.Error(), c.want):
				t.Errorf("%v, want %q", err, c.want)
			}
		})
	}
}

// The answers of a host are those of one input and one clock.
func TestStateAnswers(t *testing.T) {
	type asked struct {
		name string
		arg  []uint64
	}
	in := func(at uint64) asked { return asked{"input", []uint64{at}} }
	for _, c := range []struct {
		name    string
		calls   []asked
		answers []uint64
		want    string
	}{
		{"an input", []asked{in(0), in(1), in(2), in(1), in(9)}, []uint64{65, 66, 1<<32 - 1, 66, 1<<32 - 1}, ""},
		{"no byte", []asked{in(0)}, []uint64{300}, "300 as an answer of tassadar.input at 0"},
		{"another byte", []asked{in(7), in(7)}, []uint64{1, 2}, "2 as an answer of tassadar.input at 7"},
		{"an end before the end", []asked{in(3), in(5)}, []uint64{1<<32 - 1, 0}, "of an input of at least 6 bytes, and of one of at most 3"},
		{"an end before the end, asked later", []asked{in(5), in(3)}, []uint64{0, 1<<32 - 1}, "of an input of at least 6 bytes, and of one of at most 3"},
		{"two clocks", []asked{{"clock", nil}, {"clock", nil}}, []uint64{5, 6}, "two answers of tassadar.clock: 5 and 6"},
		{"one clock", []asked{{"clock", nil}, {"direct", nil}}, []uint64{5, 5}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, s := stating(t, "host")
			invoke(t, s, w.Instances[0].Instantiate)
			n := 0
			s.Host = func(int, []uint64) ([]uint64, error) { n++; return c.answers[n-1 : n], nil }
			for _, a := range c.calls {
				invoke(t, s, function(t, w, a.name), a.arg...)
			}
			predicted(t, w, s)
			state, _, err := w.State(s.Tokens())
			switch {
			case c.want == "":
				if err != nil || len(state.Answers) != 1 || state.Answers[0].Calls != len(c.calls) {
					t.Errorf("%+v, %v", state, err)
				}
			case tassadar.CodeOf(err) != tassadar.TraceDiffers || !strings.Contains(err.Error(), c.want):
				t.Errorf("%v, want %q", err, c.want)
			}
		})
	}
}

// A trace is that of its own calls with its own host, and of no others.
func TestExpect(t *testing.T) {
	p := lowered(t)
	w := tokenvm.General(p)
	run := start(t, w)
	calls := []tokenvm.Call{bound(t, p, 1071, 462), bound(t, p, 8, 12)}
	want, err := run.Call(t.Context(), calls, vm.DefaultHorizon, nil)
	if err != nil {
		t.Fatal(err)
	}
	trace := run.Session.Tokens()
	got, err := w.Expect(t.Context(), trace, &tokenvm.Host{}, calls)
	if err != nil || len(got) != 2 || got[0].Results[0] != want[0].Results[0] || got[1].Results[0] != "i32:4" {
		t.Errorf("%+v, %v", got, err)
	}
	for name, other := range map[string][]tokenvm.Call{
		"fewer":           calls[:1],
		"none":            nil,
		"more":            append(slices.Clip(calls), calls[0]),
		"other arguments": {calls[0], bound(t, p, 8, 13)},
		"another order":   {calls[1], calls[0]},
	} {
		if _, err := w.Expect(t.Context(), trace, &tokenvm.Host{}, other); tassadar.CodeOf(err) != tassadar.TraceDiffers {
			t.Errorf("%s: %v", name, err)
		}
	}

	w, s := stating(t, "host")
	h := &tokenvm.Host{Input: []byte("Az"), Clock: 7, Output: &bytes.Buffer{}}
	s.Host = h.Answer(w.Program.Program)
	invoke(t, s, w.Instances[0].Instantiate)
	var made []tokenvm.Call
	for _, c := range []struct {
		name string
		args []uint64
	}{{"input", []uint64{1}}, {"clock", nil}, {"output", []uint64{66}}, {"input", []uint64{2}}} {
		e := function(t, w, c.name)
		invoke(t, s, e, c.args...)
		made = append(made, tokenvm.Call{Entry: e, Args: c.args})
	}
	for _, c := range []struct {
		name string
		host tokenvm.Host
		code tassadar.Code
	}{
		{"the same", tokenvm.Host{Input: []byte("Bz"), Clock: 7}, ""}, // byte 0 is not read
		{"another byte", tokenvm.Host{Input: []byte("AA"), Clock: 7}, tassadar.TraceDiffers},
		{"longer", tokenvm.Host{Input: []byte("Azz"), Clock: 7}, tassadar.TraceDiffers},
		{"shorter", tokenvm.Host{Clock: 7}, tassadar.TraceDiffers},
		{"another clock", tokenvm.Host{Input: []byte("Az")}, tassadar.TraceDiffers},
	} {
		var out bytes.Buffer
		c.host.Output = &out
		if _, err := w.Expect(t.Context(), s.Tokens(), &c.host, made); tassadar.CodeOf(err) != c.code || err == nil && out.String() != "B" {
			t.Errorf("%s: %v, output %q", c.name, err, out.String())
		}
	}
}
