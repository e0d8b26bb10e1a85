package admission_test

import (
	"os"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/invocation"
)

// linkable is a profile that admits start functions and shared globals.
func linkable() *tassadar.Profile {
	p := integers()
	p.Admits.Features = []string{"mutable_globals"}
	p.Admits.Start = true
	return p
}

// Texts of modules by name in the tests below.
var texts = map[string]string{
	"lib": `(memory (export "memory") 1 2) (global (export "const") i32 (i32.const 1)) (global (export "var") (mut i32) (i32.const 1))
		(table (export "table") 2 funcref) (func (export "f") (param i32) (result i32) local.get 0)`,
	"again": `(import "lib" "memory" (memory 1)) (import "lib" "f" (func (param i32) (result i32)))
		(export "memory" (memory 0)) (export "f" (func 0))`,
	"user":        `(import "lib" "f" (func (param i32) (result i32))) (func (export "run") (result i32) (call 0 (i32.const 1)))`,
	"pages":       `(memory 2)`,
	"starts":      `(func $s) (start $s)`,
	"clock":       `(import "tassadar" "clock" (func (result i64))) (func (export "run") (result i32) i32.const 0)`,
	"hands_on":    `(import "tassadar" "clock" (func (result i64))) (export "f" (func 0))`,
	"a_from_b":    `(import "b" "f" (func)) (export "f" (func 0))`,
	"b_from_a":    `(import "a" "f" (func)) (export "f" (func 0))`,
	"b_from_c":    `(import "c" "f" (func)) (export "f" (func 0))`,
	"c_from_a":    `(import "a" "f" (func)) (export "f" (func 0))`,
	"a_from_a":    `(import "a" "f" (func)) (export "f" (func 0))`,
	"malformed":   `(func i32.const 0 i64.const 0 i32.add drop)`,
	"elements":    `(import "lib" "table" (table 2 funcref)) (func $f) (elem (i32.const 0) $f) (data (i32.const 65535) "ab") (memory 1)`,
	"of_a_global": `(import "lib" "const" (global i32)) (table 2 funcref) (func $f) (elem (global.get 0) $f)`,
}

func main(s string) string { return s + ` (func (export "run") (result i32) i32.const 0)` }

func TestLinks(t *testing.T) {
	set := func(names ...string) func(*tassadar.Profile) {
		return func(p *tassadar.Profile) { p.Admits.Imports = names }
	}
	for _, c := range []struct {
		name, links, main string // links: NAME=TEXT, with ! for an attempt
		change            func(*tassadar.Profile)
		want              tassadar.Code
	}{
		{"link", "lib=lib", texts["user"], nil, ""},
		{"unused link", "lib=lib", main(""), nil, ""},
		{"shared memory", "lib=lib", main(`(import "lib" "memory" (memory 1 2))`), nil, ""},
		{"shared memory, less", "lib=lib", main(`(import "lib" "memory" (memory 0 3))`), nil, ""},
		{"through another link", "lib=lib x=again", main(`(import "x" "memory" (memory 1 2)) (import "x" "f" (func (param i32) (result i32)))`), nil, ""},
		{"shared globals", "lib=lib", main(`(import "lib" "var" (global (mut i32))) (import "lib" "const" (global i32))`), nil, ""},
		{"shared table", "lib=lib", main(`(import "lib" "table" (table 1 funcref))`), nil, ""},
		{"start functions", "a=starts b=starts", main(`(func $s) (start $s)`), nil, ""},
		{"name of an attempt", "!lib=starts lib=lib", texts["user"], nil, ""},
		{"name of two attempts", "!x=starts !x=starts", main(""), nil, ""},

		{"start function of a link", "a=starts", main(""), func(p *tassadar.Profile) { p.Admits.Start = false }, tassadar.ArbitraryWasmUnsupported},
		{"no link", "", texts["user"], nil, tassadar.HostImportUnsupported},
		{"no link, a declared set", "", texts["user"], set(tassadar.ImportClock), tassadar.ImportUnknown},
		{"later link", "x=user lib=lib", main(""), nil, tassadar.ImportUnknown},
		{"no such export", "lib=lib", main(`(import "lib" "g" (func))`), nil, tassadar.ImportUnknown},
		{"empty name of an export", "lib=lib", main(`(import "lib" "" (func))`), nil, tassadar.ImportUnknown},
		{"from an attempt", "!lib=lib", texts["user"], nil, tassadar.ImportUnknown},
		{"signature", "lib=lib", main(`(import "lib" "f" (func (param i32)))`), nil, tassadar.ABIUnsupported},
		{"kind", "lib=lib", main(`(import "lib" "f" (memory 1))`), nil, tassadar.ABIUnsupported},
		{"memory too small", "lib=lib", main(`(import "lib" "memory" (memory 2))`), nil, tassadar.ABIUnsupported},
		{"memory may grow further", "lib=lib", main(`(import "lib" "memory" (memory 1 1))`), nil, tassadar.ABIUnsupported},
		{"table without bound", "lib=lib", main(`(import "lib" "table" (table 1 5 funcref))`), nil, tassadar.ABIUnsupported},
		{"constant as variable", "lib=lib", main(`(import "lib" "const" (global (mut i32)))`), nil, tassadar.ABIUnsupported},
		{"variable as constant", "lib=lib", main(`(import "lib" "var" (global i32))`), nil, tassadar.ABIUnsupported},
		{"type of a global", "lib=lib", main(`(import "lib" "const" (global i64))`), nil, tassadar.ABIUnsupported},
		{"name twice", "lib=lib lib=lib", main(""), nil, tassadar.ABIUnsupported},
		{"name of a live link attempted", "lib=lib !lib=starts", main(""), nil, tassadar.ABIUnsupported},
		{"no name", "=lib", main(""), nil, tassadar.ABIUnsupported},
		{"name of the set", "tassadar=lib", main(""), nil, tassadar.ABIUnsupported},
		{"name of the counter", "tassadar.counter=lib", main(""), nil, tassadar.ABIUnsupported},
		{"sixteen links", strings.Repeat("!x=starts ", 16), main(""), nil, tassadar.ABIUnsupported},
		{"fifteen links", strings.Repeat("!x=starts ", 15), main(""), nil, ""},
		{"memory of all", "a=pages", main(`(memory 1)`), nil, tassadar.MemoryLimitExceeded},
		{"memory of attempts", "!a=pages !a=pages", main(""), nil, tassadar.MemoryLimitExceeded},
		{"malformed link", "a=malformed", main(""), nil, tassadar.MalformedModule},
		{"elements of an imported table, data outside", "lib=lib a=elements", main(""), nil, tassadar.ArbitraryWasmUnsupported},
		{"elements at a place not known", "lib=lib a=of_a_global", main(""), nil, tassadar.ArbitraryWasmUnsupported},
		{"elements outside", "", main(`(table 1 funcref) (func $f) (elem (i32.const 1) $f)`), nil, tassadar.ArbitraryWasmUnsupported},
		{"elements at the end", "", main(`(table 1 funcref) (func $f) (elem (i32.const 0) $f)`), nil, ""},

		{"circle of one", "a=a_from_a", main(""), nil, tassadar.LinkCycle},
		{"circle of two", "a=a_from_b b=b_from_a", main(""), nil, tassadar.LinkCycle},
		{"circle of two, the other way", "b=b_from_a a=a_from_b", main(""), nil, tassadar.LinkCycle},
		{"circle of three", "a=a_from_b b=b_from_c c=c_from_a", main(""), nil, tassadar.LinkCycle},
		{"circle of attempts", "!a=a_from_b !b=b_from_a", main(""), nil, tassadar.LinkCycle},
		{"circle and a name twice", "a=a_from_b b=b_from_a a=a_from_b", main(""), nil, tassadar.LinkCycle},
		{"no circle: the chain ends", "a=a_from_b b=b_from_c", main(""), nil, tassadar.ImportUnknown},

		{"clock", "", texts["clock"], set(tassadar.ImportClock), ""},
		{"clock of a link", "a=clock", main(""), set(tassadar.ImportClock), ""},
		{"clock not declared", "", texts["clock"], set(tassadar.ImportInput), tassadar.ImportUnknown},
		{"no set", "", texts["clock"], nil, tassadar.HostImportUnsupported},
		{"outside the set", "", main(`(import "tassadar" "random" (func (result i64)))`), set(tassadar.ImportNames()...), tassadar.ImportUnknown},
		{"another split of the name", "", main(`(import "tassadar.clock" "" (func (result i64)))`), set(tassadar.ImportNames()...), tassadar.ImportUnknown},
		{"a declared name that does not exist", "", main(`(import "tassadar" "random" (func (result i64)))`), set("tassadar.random"), tassadar.ImportUnknown},
		{"other module", "", main(`(import "env" "clock" (func (result i64)))`), set(tassadar.ImportNames()...), tassadar.ImportUnknown},
		{"clock as global", "", main(`(import "tassadar" "clock" (global i64))`), set(tassadar.ImportNames()...), tassadar.ABIUnsupported},
		{"input as memory", "", main(`(import "tassadar" "input" (memory 1))`), set(tassadar.ImportNames()...), tassadar.ABIUnsupported},
		{"output as table", "", main(`(import "tassadar" "output" (table 1 funcref))`), set(tassadar.ImportNames()...), tassadar.ABIUnsupported},
		{"clock as i32", "", main(`(import "tassadar" "clock" (func (result i32)))`), set(tassadar.ImportNames()...), tassadar.ABIUnsupported},
		{"output with a result", "", main(`(import "tassadar" "output" (func (param i32) (result i32)))`), set(tassadar.ImportNames()...), tassadar.ABIUnsupported},
		{"exported again", "", main(texts["hands_on"]), set(tassadar.ImportClock), tassadar.ABIUnsupported},
		{"exported again by a link", "a=hands_on", main(""), set(tassadar.ImportClock), tassadar.ABIUnsupported},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := linkable()
			if c.change != nil {
				c.change(p)
			}
			var links []invocation.Link
			for _, l := range strings.Fields(c.links) {
				l, attempt := strings.CutPrefix(l, "!")
				name, text, _ := strings.Cut(l, "=")
				links = append(links, invocation.Link{Name: name, Module: wat(t, "(module "+texts[text]+")"), Attempt: attempt})
			}
			admitted, refusal := admission.Admit(wat(t, "(module "+c.main+")"), p, []tassadar.Call{{Export: "run"}}, links...)
			got := tassadar.Code("")
			if refusal != nil {
				got = refusal.Code
			}
			if got != c.want || (admitted == nil) != (refusal != nil) || refusal != nil && (refusal.By != tassadar.ByAdmission || refusal.Detail == "") {
				t.Errorf("got %v, want %q", refusal, c.want)
			}
		})
	}
}

// What output buffers leave is for tassadar.output.
func TestOutputLeft(t *testing.T) {
	admitted, refusal := admission.Admit(wat(t, "(module "+okMemory+okFunc+")"), integers(), []tassadar.Call{call(t, "f", "out:60")})
	if refusal != nil || admitted.Output != 40 {
		t.Errorf("got %v, %v, want 40 bytes", admitted, refusal)
	}
}

// What is written and what results name is bounded together, over all calls and behind
// the entries of attempted links; a bare pointer's bytes are counted before.
func TestFlooded(t *testing.T) {
	named := func(returns tassadar.Returns) tassadar.Call {
		c := call(t, "p", "i32:8")
		c.Returns = returns
		return c
	}
	module := wat(t, `(module `+okMemory+` (func (export "p") (param i32) (result i32) (local.get 0)))`)
	calls := []tassadar.Call{named("ptr:10"), named("cstr"), named("cstr")}
	p := linkable()
	p.Limits.OutputBytes = 30
	admitted, refusal := admission.Admit(module, p, calls, invocation.Link{Name: "lib", Module: wat(t, "(module)"), Attempt: true})
	if refusal != nil || admitted.Output != 20 {
		t.Fatalf("%v, %v", admitted, refusal)
	}
	out := func(n int) tassadar.CallResult {
		return tassadar.CallResult{Outputs: []tassadar.Bytes{make([]byte, n)}}
	}
	attempt := tassadar.CallResult{Written: make([]byte, 2), Errors: make([]byte, 1)}
	for _, c := range []struct {
		result tassadar.Result
		fits   bool
	}{
		{tassadar.Result{attempt, out(10), out(9), out(8)}, true},
		{tassadar.Result{attempt, out(10), out(9), out(9)}, false},
		{tassadar.Result{attempt, out(10), out(17)}, true}, // the last call was not made
		{tassadar.Result{attempt, out(10), out(18), {Trap: tassadar.TrapUnreachable}}, false},
		{tassadar.Result{attempt}, true}, {nil, true},
	} {
		refusal := admitted.Flooded(c.result)
		if (refusal == nil) != c.fits || !c.fits && (refusal.Code != tassadar.OutputLimitExceeded || refusal.By != tassadar.ByLimit || !strings.Contains(refusal.Detail, "more than 20")) {
			t.Errorf("%d entries: %v", len(c.result), refusal)
		}
	}
}

// FuzzLinks: what is admitted never fails to link.
func FuzzLinks(f *testing.F) {
	files, err := os.ReadDir("../../profiles/refusals")
	if err != nil {
		f.Fatal(err)
	}
	var seeds [][]byte
	for _, e := range files {
		if strings.HasSuffix(e.Name(), ".wasm") {
			data, err := os.ReadFile("../../profiles/refusals/" + e.Name())
			if err != nil {
				f.Fatal(err)
			}
			seeds = append(seeds, data)
		}
	}
	for i := range seeds {
		f.Add(seeds[i], seeds[(i*7+3)%len(seeds)], "lib", i%3 == 0)
	}
	f.Fuzz(func(t *testing.T, module, link []byte, name string, attempt bool) {
		p := linkable()
		p.Admits.Imports = tassadar.ImportNames()
		admitted, refusal := admission.Admit(module, p, nil, invocation.Link{Name: name, Module: link, Attempt: attempt})
		if (admitted == nil) == (refusal == nil) {
			t.Fatalf("got %v and %v", admitted, refusal)
		}
		if refusal != nil && !refusal.Code.Known() {
			t.Errorf("code %q", refusal.Code)
		}
	})
}
