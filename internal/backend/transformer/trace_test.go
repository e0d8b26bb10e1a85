package transformer

import (
	"errors"
	"slices"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/invocation"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
)

func module(t *testing.T, name string) []byte {
	t.Helper()
	data, err := backendtest.Module(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// call lowers a call of numbers.
func call(export string, result tassadar.ValueType, args ...tassadar.Value) invocation.Call {
	c := invocation.Call{Export: export, Args: args}
	if result != "" {
		c.Results = []tassadar.ValueType{result}
	}
	return c
}

func i32(v uint64) tassadar.Value { return tassadar.Value{Type: tassadar.I32, Bits: v} }

// traced are invocations that have a trace: with a host, with links one of which is
// attempted and traps, with an exit, and with a trap.
func traced(t *testing.T) map[string]backend.Invocation {
	host := func() *invocation.Host { return &invocation.Host{Input: []byte("Az"), Clock: 7, Output: 10} }
	return map[string]backend.Invocation{
		"host": {Module: module(t, "host"), Host: host(), Calls: []invocation.Call{
			call("input", tassadar.I32, i32(1)), call("clock", tassadar.I64), call("output", "", i32(66)), call("input", tassadar.I32, i32(2))}},
		"trap": {Module: module(t, "host"), Host: host(), Calls: []invocation.Call{call("output_then_trap", "", i32(66)), call("clock", tassadar.I64)}},
		"exit": {Module: module(t, "host_exit"), Host: host(), Calls: []invocation.Call{call("exit", "", i32(3))}},
		"links": {Module: module(t, "link_main"), Calls: []invocation.Call{call("g", tassadar.I32), call("peek", tassadar.I32, i32(11))}, Links: []invocation.Link{
			{Name: "state", Module: module(t, "link_state")}, {Name: "fail", Module: module(t, "link_fail"), Attempt: true}}},
	}
}

// A trace is that of its own invocation, says what its run came to, and no engine
// needs to be asked for that; both right engines have the same.
func TestTrace(t *testing.T) {
	for name, inv := range traced(t) {
		var first *backend.Trace
		for _, family := range []string{Compiled, Exact} {
			b, err := New(family)
			if err != nil {
				t.Fatal(err)
			}
			s, err := b.Open(t.Context(), 4)
			if err != nil {
				t.Fatal(err)
			}
			inv.Trace = false
			plain, err := s.Run(t.Context(), inv)
			if err != nil || plain.Refusal != nil || plain.Trace != nil {
				t.Fatalf("%s, %s: %+v, %v", name, family, plain, err)
			}
			inv.Trace = true
			a, err := s.Run(t.Context(), inv)
			if err != nil || a.Trace == nil || a.Result.Digest() != plain.Result.Digest() {
				t.Fatalf("%s, %s: %+v, %v", name, family, a, err)
			}
			if first == nil {
				first = a.Trace
			}
			if got := a.Trace; got.Program != first.Program || got.Statement != first.Statement || !slices.Equal(got.Tokens, first.Tokens) {
				t.Errorf("%s: %s has another trace than %s", name, family, Compiled)
			}
			if a.Trace.Model != tassadar.Digest(s.Effective().Evidence["model"]) {
				t.Errorf("%s: a trace of model %s", name, a.Trace.Model)
			}
			played, err := Play(t.Context(), inv, 4, a.Trace.Tokens)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if p := played.Trace; p.Program != first.Program || p.Statement != first.Statement || played.Result.Digest() != a.Result.Digest() {
				t.Errorf("%s: played it is %+v", name, played.Result)
			}
		}
	}
}

// What a session takes down while it runs is what its trace says when it is read.
func TestStated(t *testing.T) {
	inv := traced(t)["host"]
	inv.Trace = true
	b, err := New(Exact)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := b.Open(t.Context(), 4)
	if err != nil {
		t.Fatal(err)
	}
	a, err := opened.Run(t.Context(), inv)
	if err != nil {
		t.Fatal(err)
	}
	p, _, err := opened.(*session).lower(inv)
	if err != nil {
		t.Fatal(err)
	}
	state, f, err := tokenvm.General(p).State(a.Trace.Tokens)
	if err != nil || tassadar.DigestOf(state) != a.Trace.Statement || digestOf(a.Trace.Tokens[:f.Prompt]) != a.Trace.Program {
		t.Errorf("%+v, %v", state, err)
	}
}

// What is refused has no trace, nor has a counted copy.
func TestNoTrace(t *testing.T) {
	b, err := New(Exact)
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Open(t.Context(), 4)
	if err != nil {
		t.Fatal(err)
	}
	host := &invocation.Host{Output: 10}
	for name, inv := range map[string]backend.Invocation{
		"a flood":        {Module: module(t, "host"), Host: host, Calls: []invocation.Call{call("flood", "")}},
		"a failed start": {Module: module(t, "link_fail"), Links: []invocation.Link{{Name: "state", Module: module(t, "link_state")}}},
		"no stack":       {Module: module(t, "link_main"), Links: []invocation.Link{{Name: "state", Module: module(t, "link_state")}}, Calls: []invocation.Call{call("recurse", tassadar.I64)}},
		"no such import": {Module: module(t, "host_unknown"), Host: host},
		"with a counter": {Module: module(t, "start_answers"), Counter: "answer"},
		"malformed":      {Module: []byte("no module")},
	} {
		inv.Trace = true
		if a, err := s.Run(t.Context(), inv); err == nil && (a.Trace != nil || a.Refusal == nil && inv.Counter == "") {
			t.Errorf("%s: %+v", name, a)
		}
	}
}

// A trace is of no other invocation.
func TestPlayOther(t *testing.T) {
	b, err := New(Exact)
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Open(t.Context(), 4)
	if err != nil {
		t.Fatal(err)
	}
	whole := traced(t)["host"]
	whole.Trace = true
	a, err := s.Run(t.Context(), whole)
	if err != nil {
		t.Fatal(err)
	}
	tokens := a.Trace.Tokens
	for name, edit := range map[string]func(inv *backend.Invocation, tokens []vm.Token) []vm.Token{
		"fewer calls": func(inv *backend.Invocation, all []vm.Token) []vm.Token { inv.Calls = inv.Calls[:3]; return all },
		"more calls": func(inv *backend.Invocation, all []vm.Token) []vm.Token {
			inv.Calls = append(slices.Clip(inv.Calls), inv.Calls[0])
			return all
		},
		"another order": func(inv *backend.Invocation, all []vm.Token) []vm.Token {
			inv.Calls = slices.Clone(inv.Calls)
			slices.Reverse(inv.Calls)
			return all
		},
		"another input": func(inv *backend.Invocation, all []vm.Token) []vm.Token {
			inv.Host = &invocation.Host{Input: []byte("AA"), Clock: 7, Output: 10}
			return all
		},
		"another clock": func(inv *backend.Invocation, all []vm.Token) []vm.Token {
			inv.Host = &invocation.Host{Input: []byte("Az"), Output: 10}
			return all
		},
		"less output": func(inv *backend.Invocation, all []vm.Token) []vm.Token {
			inv.Host = &invocation.Host{Input: []byte("Az"), Clock: 7}
			return all
		},
		"another module": func(inv *backend.Invocation, all []vm.Token) []vm.Token {
			inv.Module = module(t, "host_exit")
			return all
		},
		"no end":          func(_ *backend.Invocation, all []vm.Token) []vm.Token { return all[:len(all)-1] },
		"no tokens":       func(_ *backend.Invocation, all []vm.Token) []vm.Token { return nil },
		"the prompt":      func(_ *backend.Invocation, all []vm.Token) []vm.Token { return all[:100] },
		"more":            func(_ *backend.Invocation, all []vm.Token) []vm.Token { return append(slices.Clip(all), all[0]) },
		"no token of all": func(_ *backend.Invocation, all []vm.Token) []vm.Token { return append(slices.Clip(all), -1) },
		"a prompt edited": func(_ *backend.Invocation, all []vm.Token) []vm.Token { all = slices.Clone(all); all[5]++; return all },
	} {
		inv := whole
		edited := edit(&inv, tokens)
		if _, err := Play(t.Context(), inv, 4, edited); tassadar.CodeOf(err) != tassadar.TraceDiffers {
			t.Errorf("%s: %v, want %s", name, err, tassadar.TraceDiffers)
		}
	}
	// Any token that is changed is found, or is one that the model predicts: then the
	// trace says another thing, or fails at this token when it is executed again.
	placed := 0
	x, err := tokenvm.Exact(tokenmachine.Model())
	if err != nil {
		t.Fatal(err)
	}
	for at := range tokens {
		if at > 200 && at%29 != 0 && at < len(tokens)-200 {
			continue
		}
		changed := slices.Clone(tokens)
		changed[at] = (changed[at] + 1) % vm.Token(len(tokenmachine.Model().Names))
		p, err := Play(t.Context(), whole, 4, changed)
		var part *traces.PartError
		var none *tokenmachine.TokenError
		switch {
		case err == nil:
			v, err := traces.Verify(t.Context(), x, changed, traces.VerifyOptions{Prompt: p.Followed.Prompt, Forced: p.Followed.Forced, Stop: []vm.Token{-2}})
			if err == nil && v.At != at {
				t.Errorf("token %d changed: verified to %+v", at, v)
			}
		case tassadar.CodeOf(err) != tassadar.TraceDiffers:
			t.Errorf("token %d changed: %v", at, err)
		case errors.As(err, &part) && part.At >= at, errors.As(err, &none) && none.At >= at:
			placed++
		}
	}
	if placed < 50 {
		t.Errorf("%d places", placed)
	}
}
