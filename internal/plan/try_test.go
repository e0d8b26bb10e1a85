package plan_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/wazero"
	"tassadar/internal/invocation"
	"tassadar/internal/plan"
	"tassadar/internal/testing/fake"
)

// integers is a profile of small modules with integers, some features and a start function.
func integers(features ...string) *tassadar.Profile {
	return &tassadar.Profile{
		Admits: tassadar.Admits{Types: []tassadar.ValueType{tassadar.I32, tassadar.I64}, Features: features, MemoryPages: 1, Start: true},
		Limits: tassadar.Limits{MemoryPages: 2, OutputBytes: 100, Instructions: 1000, TimeSeconds: 5, ModuleBytes: 1 << 16},
	}
}

// Engines that lack what a module uses are told by name; how a case is refused on
// the others is no reason against them.
func TestTry(t *testing.T) {
	module := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join("../backend/backendtest/testdata", name+".wasm"))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	var all []backend.Backend
	for _, f := range wazero.Families() {
		b, err := wazero.New(f)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := b.Probe(t.Context()); tassadar.CodeOf(err) != tassadar.CellImpossible {
			all = append(all, b)
		}
	}
	p := integers("tail_call", "mutable_globals")
	call := func(export string, args ...string) *tassadar.Case {
		c := fake.Call(t, export, args...)
		if slices.ContainsFunc(c.Args, func(a tassadar.Arg) bool { return a.Value == nil }) {
			c.Space = "alloc:nothing"
		}
		return &tassadar.Case{ID: "own", Calls: []tassadar.Call{c}}
	}
	twice := call("packed", "i32:16", "i32:60")
	twice.Calls[0].Returns = tassadar.ReturnsPointerLength
	twice.Calls = append(twice.Calls, twice.Calls[0])
	for _, c := range []struct {
		module        string
		given         *tassadar.Case
		code, refused tassadar.Code
		says          string
	}{
		{"buffers", call("load", "i32:16"), "", "", ""},
		{"start_answers", call("f"), "", "", ""},
		{"feature_tail_call", call("f"), tassadar.FeatureUnsupported, "", "lacks tail calls (tail_call)"},
		{"buffers", call("load", "ptr:text:a"), "", tassadar.MemoryLimitExceeded, ""},
		{"buffers", twice, "", tassadar.OutputLimitExceeded, ""}, // 60 bytes of each, more than 100 together
		{"start_traps", call("nothing"), "", tassadar.StartFailed, ""},
	} {
		got, err := plan.Try(t.Context(), all, p, invocation.Program{Module: module(c.module)}, c.given)
		if err != nil || len(got) != len(all) {
			t.Errorf("%s: %v, %v", c.module, got, err)
			continue
		}
		for _, x := range got {
			var refused tassadar.Code
			if x.Refused != nil {
				refused = x.Refused.Code
			}
			if x.Code != c.code || refused != c.refused || !strings.Contains(x.Detail, c.says) || strings.Contains(x.Detail, string(tassadar.FeatureUnsupported)) {
				t.Errorf("%s: %+v, refused %q", c.module, x, refused)
			}
		}
	}
	p.Limits.TimeSeconds = 1
	endless := call("spin")
	got, err := plan.Try(t.Context(), all, p, invocation.Program{Module: spin}, endless)
	if err != nil || len(got) != len(all) {
		t.Fatal(got, err)
	}
	for _, x := range got {
		if x.Code != "" || x.Refused != nil || x.Unended != 1 {
			t.Errorf("endless: %+v", x)
		}
	}
	if says := plan.Unended(got, p, endless); !strings.HasPrefix(says, "case own had not ended after 1 s on "+all[0].Family()) || !strings.Contains(says, "stops it after 1 s") {
		t.Error(says)
	}
	if says := plan.Unended([]plan.Trial{{Family: "x"}}, p, endless); says != "" {
		t.Error(says)
	}
	for name, c := range map[string]struct {
		module []byte
		given  *tassadar.Case
		code   tassadar.Code
	}{
		"text":           {[]byte("text"), call("f"), tassadar.MalformedModule},
		"no such export": {module("buffers"), call("absent"), tassadar.ABIUnsupported},
	} {
		if _, err := plan.Try(t.Context(), all, p, invocation.Program{Module: c.module}, c.given); tassadar.CodeOf(err) != c.code {
			t.Errorf("%s: %v, want %s", name, err, c.code)
		}
	}
}

// spin is (module (func (export "spin") (loop (br 0)))).
var spin = []byte("\x00asm\x01\x00\x00\x00" +
	"\x01\x04\x01\x60\x00\x00" + // types
	"\x03\x02\x01\x00" + // functions
	"\x07\x08\x01\x04spin\x00\x00" + // exports
	"\x0a\x09\x01\x07\x00\x03\x40\x0c\x00\x0b\x0b") // code

// slow is a backend that is not made for long runs, on which nothing ends.
type slow struct{ *fake.Backend }

func (slow) Capabilities() backend.Capabilities {
	return slices.DeleteFunc(fake.New("any").Capabilities(), func(c backend.Capability) bool { return c == backend.LongRuns })
}

// An engine on which the case does not end is left out where it is not made for long
// runs and the case ends on another; where it ends nowhere, no engine is to blame.
func TestTrySlow(t *testing.T) {
	module, err := os.ReadFile("../backend/backendtest/testdata/start_answers.wasm")
	if err != nil {
		t.Fatal(err)
	}
	p := integers("mutable_globals")
	c := &tassadar.Case{ID: "own", Calls: []tassadar.Call{{Export: "f"}}}
	never := func(context.Context, backend.Invocation) (backend.Answer, error) {
		return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit}}, nil
	}
	for _, ends := range []bool{true, false} {
		quick, slowly := fake.New("fake.quick"), slow{fake.New("fake.slow")}
		slowly.Answer = never
		if !ends {
			quick.Answer = never
		}
		got, err := plan.Try(t.Context(), []backend.Backend{quick, slowly}, p, invocation.Program{Module: module}, c)
		if err != nil || len(got) != 2 {
			t.Fatal(got, err)
		}
		if got[0].Code != "" || (got[0].Unended == 0) != ends {
			t.Errorf("it ends: %t; the quick one: %+v", ends, got[0])
		}
		if left := got[1].Code == tassadar.TimeLimitExceeded && strings.Contains(got[1].Detail, "ends on others"); left != ends || (got[1].Unended > 0) == ends {
			t.Errorf("it ends: %t; the slow one: %+v", ends, got[1])
		}
	}
}

// An engine that cannot measure the case is left out by the code of its error; calls
// that fit no engine speak against none.
func TestTryErrors(t *testing.T) {
	module, err := os.ReadFile("../backend/backendtest/testdata/start_answers.wasm")
	if err != nil {
		t.Fatal(err)
	}
	p := integers("mutable_globals")
	for code, want := range map[tassadar.Code]tassadar.Code{
		tassadar.TokenLimitExceeded: tassadar.TokenLimitExceeded, tassadar.BackendUnavailable: tassadar.BackendUnavailable, tassadar.ABIUnsupported: "",
	} {
		b := fake.New("fake.engine")
		b.Answer = func(context.Context, backend.Invocation) (backend.Answer, error) {
			return backend.Answer{}, tassadar.Errorf(code, "for the test")
		}
		got, err := plan.Try(t.Context(), []backend.Backend{b}, p, invocation.Program{Module: module}, &tassadar.Case{ID: "own", Calls: []tassadar.Call{{Export: "f"}}})
		if err != nil || len(got) != 1 || got[0].Code != want {
			t.Errorf("%s: %+v, %v, want code %q", code, got, err, want)
		}
	}
}
