// Package backendtest is the conformance suite that every backend family
// passes. Start with [Run]. It finds nothing out about speed, and asks for
// bits only where the WebAssembly specification leaves no choice.
package backendtest

import (
	"bytes"
	"context"
	"embed"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
)

//go:embed testdata/*.wasm testdata/*.wat
var testdata embed.FS

// Pages is the memory limit under which the suite opens sessions.
const Pages = 16

// Module returns a module of testdata by its name without ".wasm".
func Module(name string) ([]byte, error) { return testdata.ReadFile("testdata/" + name + ".wasm") }

// Require opens a session of b and skips the test where the engine is missing
// or cannot exist. Where TASSADAR_REQUIRE=all promises that nothing is
// missing, a missing engine fails the test; one that cannot exist on this
// machine class is skipped even then.
func Require(t *testing.T, b backend.Backend) backend.Session {
	t.Helper()
	if _, err := b.Probe(t.Context()); err != nil {
		switch tassadar.CodeOf(err) {
		case tassadar.CellImpossible:
			t.Skipf("%s: %v", b.Family(), err)
		case tassadar.BackendUnavailable:
			if os.Getenv("TASSADAR_REQUIRE") == "all" {
				t.Fatalf("%s is required and missing: %v", b.Family(), err)
			}
			t.Skipf("%s is missing: %v", b.Family(), err)
		}
		t.Fatalf("probe %s: %v", b.Family(), err)
	}
	s, err := b.Open(t.Context(), Pages)
	if err != nil {
		t.Fatalf("open %s: %v", b.Family(), err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close %s: %v", b.Family(), err)
		}
	})
	return s
}

// Run runs those parts of the suite that the capabilities of the backend let it
// pass, and checks that it says what it lacks where it is asked for more.
func Run(t *testing.T, b backend.Backend) {
	x := &suite{Backend: b, session: Require(t, b), program: "conformance"}
	if !x.Capabilities().Has(floats...) {
		x.program = "integers"
	}
	linked := []backend.Capability{backend.LinkedModules}
	for _, part := range []struct {
		name  string
		needs []backend.Capability
		run   func(*testing.T)
	}{
		{"engine", nil, x.engine},
		{"values", nil, x.values},
		{"traps", nil, x.traps},
		{"state", nil, x.state},
		{"memory", nil, x.memory},
		{"buffers", nil, x.buffers},
		{"refused buffers", nil, x.refusedBuffers},
		{"growing buffers", []backend.Capability{backend.MemoryGrowth}, x.growingBuffers},
		{"counter", nil, x.counter},
		{"growth", []backend.Capability{backend.MemoryGrowth}, x.growth},
		{"refusals", nil, x.refusals},
		{"features", nil, x.features},
		{"signature", nil, x.signature},
		{"time", []backend.Capability{backend.TimeLimit}, x.time},
		{"depth", []backend.Capability{backend.StackLimit}, x.depth},
		{"cancel", []backend.Capability{backend.TimeLimit}, x.cancel},
		{"many", nil, x.many},
		{"canaries", []backend.Capability{backend.CanaryBits}, x.canaries},
		{"linked", linked, x.linked},
		{"linked refusals", linked, x.linkedRefusals},
		{"linked counter", linked, x.linkedCounter},
		{"host", []backend.Capability{backend.HostImports}, x.host},
		{"exit", []backend.Capability{backend.HostImports}, x.exit},
		{"lacking", nil, x.lacking},
		// Last, after everything above ran in one session.
		{"effective", nil, x.effective},
	} {
		if err := x.Capabilities().Lacking(x.Family(), part.needs); err != nil {
			t.Logf("%s: left out: %v", part.name, err)
			continue
		}
		t.Run(part.name, part.run)
	}
}

var floats = []backend.Capability{backend.Type(tassadar.F32), backend.Type(tassadar.F64)}

type suite struct {
	backend.Backend
	session backend.Session
	program string // of testdata, with the most that the engine can express
}

// main is the module that most parts call.
func (x *suite) main(t *testing.T) []byte {
	t.Helper()
	return module(t, x.program)
}

// can reports whether the engine has the number types of calls.
func (x *suite) can(calls ...invocation.Call) bool {
	for _, c := range calls {
		for _, a := range c.Args {
			if !x.Capabilities().Has(backend.Type(a.Type)) {
				return false
			}
		}
		for _, r := range c.Results {
			if !x.Capabilities().Has(backend.Type(r)) {
				return false
			}
		}
	}
	return true
}

// lacking: what an engine cannot express is said by name, and what it is asked
// next it answers.
func (x *suite) lacking(t *testing.T) {
	for _, c := range []struct {
		lacks backend.Capability
		inv   backend.Invocation
	}{
		{backend.Type(tassadar.F32), backend.Invocation{Module: module(t, "conformance"), Calls: []invocation.Call{call("f32", "f32:1", "f32")}}},
		{backend.Type(tassadar.F64), backend.Invocation{Module: module(t, "conformance"), Calls: []invocation.Call{call("f64", "f64:1", "f64")}}},
		{backend.LinkedModules, backend.Invocation{Module: module(t, "link_main"), Links: []invocation.Link{link(t, "state", "link_state")},
			Calls: []invocation.Call{call("g", "", "i32")}}},
		{backend.HostImports, backend.Invocation{Module: module(t, "host"), Host: &invocation.Host{}, Calls: []invocation.Call{call("clock", "", "i64")}}},
		{backend.MemoryGrowth, backend.Invocation{Module: x.main(t), Calls: []invocation.Call{call("grow", "i32:1", "i32")}}},
	} {
		if x.Capabilities().Has(c.lacks) {
			continue
		}
		answer, err := x.session.Run(t.Context(), c.inv)
		if tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), string(c.lacks)) {
			t.Errorf("lacks %s: %s, %v, want %s", c.lacks, show(answer.Result), err, tassadar.BackendUnavailable)
		}
	}
	if got := show(x.run(t, call("i32", "i32:5", "i32")).Result); got != "i32:5" {
		t.Errorf("afterwards: %s", got)
	}
}

// call is a call in words: arguments as [tassadar.ParseValue] reads them,
// results as types.
func call(export, args, results string) invocation.Call {
	c := invocation.Call{Export: export}
	for _, a := range strings.Fields(args) {
		c.Args = append(c.Args, tassadar.MustValue(a))
	}
	for _, r := range strings.Fields(results) {
		c.Results = append(c.Results, tassadar.ValueType(r))
	}
	return c
}

func module(t *testing.T, name string) []byte {
	t.Helper()
	data, err := Module(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// run runs calls on the conformance module and fails the test on an error.
func (x *suite) run(t *testing.T, calls ...invocation.Call) backend.Answer {
	t.Helper()
	return x.invoke(t, backend.Invocation{Module: x.main(t), Calls: calls})
}

func (x *suite) invoke(t *testing.T, inv backend.Invocation) backend.Answer {
	t.Helper()
	if inv.Time == 0 {
		inv.Time = 2 * time.Minute
	}
	answer, err := x.session.Run(t.Context(), inv)
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

// show writes a result in words, for comparison: values, outputs in hex, trap.
func show(r tassadar.Result) string {
	var lines []string
	for _, c := range r {
		var words []string
		for _, v := range c.Results {
			words = append(words, v.String())
		}
		for _, o := range c.Outputs {
			words = append(words, fmt.Sprintf("%x", []byte(o)))
		}
		if len(c.Written) > 0 {
			words = append(words, fmt.Sprintf("written:%x", []byte(c.Written)))
		}
		if len(c.Errors) > 0 {
			words = append(words, fmt.Sprintf("errors:%x", []byte(c.Errors)))
		}
		if c.Trap != "" {
			words = append(words, "trap:"+string(c.Trap))
		}
		if c.Exit != 0 {
			words = append(words, fmt.Sprintf("exit:%d", c.Exit))
		}
		lines = append(lines, strings.Join(words, " "))
	}
	return strings.Join(lines, "; ")
}

func (x *suite) engine(t *testing.T) {
	probed, err := x.Probe(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if probed.Family != x.Family() || probed.Version == "" || !probed.Digest.Valid() || len(probed.Evidence) == 0 {
		t.Errorf("probe of %s: %+v", x.Family(), probed)
	}
	if _, ok := probed.Evidence["executable"]; ok != x.Capabilities().Has(backend.Executable) {
		t.Errorf("evidence of an executable: %t; capabilities %v", ok, x.Capabilities())
	}
	opened := x.session.Effective()
	if opened.Family != probed.Family || opened.Version != probed.Version || opened.Digest != probed.Digest {
		t.Errorf("opened %+v, probed %+v", opened, probed)
	}
	for _, pages := range []int{-1, 0, 1<<16 + 1} {
		if s, err := x.Open(t.Context(), pages); err == nil {
			t.Errorf("open with %d pages: no error", pages)
			s.Close()
		}
	}
}

func (x *suite) values(t *testing.T) {
	for _, c := range []struct{ export, args, results, want string }{
		{"nothing", "", "", ""},
		{"i32", "i32:-2147483648", "i32", "i32:-2147483648"},
		{"i32", "i32:4294967295", "i32", "i32:-1"},
		{"i64", "i64:-9223372036854775808", "i64", "i64:-9223372036854775808"},
		{"i64", "i64:9007199254740993", "i64", "i64:9007199254740993"},
		{"f32", "f32:-0", "f32", "f32:0x80000000"},
		{"f32", "f32:0x7f800001", "f32", "f32:0x7f800001"}, // signalling NaN
		{"f32", "f32:0xffc12345", "f32", "f32:0xffc12345"},
		{"f32", "f32:0x00000001", "f32", "f32:0x00000001"},
		{"f64", "f64:0x7ff0000000000001", "f64", "f64:0x7ff0000000000001"},
		{"f64", "f64:0xfff8000000000456", "f64", "f64:0xfff8000000000456"},
		{"f64", "f64:-inf", "f64", "f64:0xfff0000000000000"},
		{"f32_bits", "f32:0x7fa00001", "i32", "i32:2141192193"},
		{"f64_bits", "f64:0x7ff4000000000002", "i64", "i64:9219994337134247938"},
		{"bits_f32", "i32:0x7fa00001", "f32", "f32:0x7fa00001"},
		{"bits_f64", "i64:0x7ff4000000000002", "f64", "f64:0x7ff4000000000002"},
		{"swap", "i32:-1 i64:-2 f32:0xff800001 f64:0xfff0000000000001", "f64 f32 i64 i32",
			"f64:0xfff0000000000001 f32:0xff800001 i64:-2 i32:-1"},
		{"pair", "i32:2147483647", "i32 i32", "i32:2147483647 i32:-2147483648"},
		{"count", "i64:100000", "i64", "i64:4999950000"},
	} {
		if !x.can(call(c.export, c.args, c.results)) {
			continue
		}
		t.Run(c.export+" "+c.args, func(t *testing.T) {
			answer := x.run(t, call(c.export, c.args, c.results))
			if got := show(answer.Result); got != c.want || answer.Refusal != nil {
				t.Errorf("got %s, %v, want %s", got, answer.Refusal, c.want)
			}
			if answer.Elapsed <= 0 {
				t.Errorf("elapsed %v", answer.Elapsed)
			}
		})
	}
}

func (x *suite) traps(t *testing.T) {
	for _, c := range []struct {
		export, args, results string
		want                  tassadar.Trap
	}{
		{"trap_unreachable", "", "i32", tassadar.TrapUnreachable},
		{"trap_div", "i32:1 i32:0", "i32", tassadar.TrapDivideByZero},
		{"trap_rem", "i64:1 i64:0", "i64", tassadar.TrapDivideByZero},
		{"trap_div", "i32:-2147483648 i32:-1", "i32", tassadar.TrapIntegerOverflow},
		{"trap_trunc", "f64:0x7ff8000000000000", "i32", tassadar.TrapIntegerOverflow},
		{"trap_trunc", "f64:1e10", "i32", tassadar.TrapIntegerOverflow},
		{"trap_load", "i32:65529", "i64", tassadar.TrapMemoryBounds},
		{"trap_load", "i32:-1", "i64", tassadar.TrapMemoryBounds},
		{"trap_store", "i32:65533", "", tassadar.TrapMemoryBounds},
		{"trap_indirect", "i32:3", "i32", tassadar.TrapIndirectCall}, // outside the table
		{"trap_indirect", "i32:1", "i32", tassadar.TrapIndirectCall}, // null
		{"trap_signature", "i32:0", "i64", tassadar.TrapIndirectCall},
	} {
		if !x.can(call(c.export, c.args, c.results)) {
			continue
		}
		t.Run(c.export+" "+c.args, func(t *testing.T) {
			if !x.Capabilities().Has(backend.Trap(c.want)) {
				answer, err := x.session.Run(t.Context(), backend.Invocation{Module: x.main(t), Calls: []invocation.Call{call(c.export, c.args, c.results)}})
				if tassadar.CodeOf(err) != tassadar.BackendUnavailable {
					t.Errorf("a trap that is not told: %s, %v, want %s", show(answer.Result), err, tassadar.BackendUnavailable)
				}
				return
			}
			answer := x.run(t, call("nothing", "", ""), call(c.export, c.args, c.results), call("nothing", "", ""))
			want := tassadar.Result{{}, {Trap: c.want}}
			if d := cmp.Diff(want, answer.Result); d != "" || answer.Refusal != nil {
				t.Errorf("refusal %v, result (-want +got):\n%s", answer.Refusal, d)
			}
		})
	}
	// The neighbours of a trap do not trap.
	calls := []invocation.Call{call("trap_div", "i32:-2147483648 i32:1", "i32"), call("trap_load", "i32:65528", "i64"), call("trap_indirect", "i32:0", "i32")}
	want := "i32:-2147483648; i64:0; i32:7"
	if trunc := call("trap_trunc", "f64:-2147483648", "i32"); x.can(trunc) {
		calls, want = append(calls, trunc), want+"; i32:-2147483648"
	}
	if got := show(x.run(t, calls...).Result); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func (x *suite) state(t *testing.T) {
	bump := call("bump", "", "i64")
	for range 2 { // a fresh instance each time
		if got, want := show(x.run(t, bump, bump, bump).Result), "i64:1; i64:2; i64:3"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func (x *suite) memory(t *testing.T) {
	sum := call("sum", "i32:100 i32:4", "i32")
	sum.Writes = []invocation.Write{{Addr: 100, Data: []byte{1, 2, 3, 0xff}}, {Addr: 65535, Data: []byte{9}}, {Addr: 0, Data: nil}}
	sum.Reads = []invocation.Read{{Addr: 99, Size: 6}, {Addr: 65535, Size: 1}, {Addr: 5, Size: 0}}
	fill := call("fill", "i32:100 i32:3 i32:0xab", "")
	fill.Reads = []invocation.Read{{Addr: 99, Size: 6}}
	got := show(x.run(t, sum, fill).Result)
	if want := "i32:261 000102" + "03ff00 09 ; 00abababff00"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	// A read is a copy: the second call does not reach into the first result.
	if first := x.run(t, sum, fill).Result[0].Outputs[0]; !bytes.Equal(first, []byte{0, 1, 2, 3, 0xff, 0}) {
		t.Errorf("first read %x after the second call", []byte(first))
	}
	if got := show(x.run(t, call("sum", "i32:0 i32:65536", "i32")).Result); got != "i32:0" {
		t.Errorf("a fresh instance has memory %s", got)
	}
	block := bytes.Repeat([]byte("tassadar"), 1<<13) // all 64 KiB
	whole := call("nothing", "", "")
	whole.Writes = []invocation.Write{{Data: block}}
	whole.Reads = []invocation.Read{{Size: 1 << 16}}
	if got := x.run(t, whole).Result[0].Outputs[0]; !bytes.Equal(got, block) {
		t.Errorf("64 KiB came back as %d other bytes", len(got))
	}
	for _, c := range []invocation.Call{
		{Export: "nothing", Writes: []invocation.Write{{Addr: 65535, Data: []byte{1, 2}}}},
		{Export: "nothing", Writes: []invocation.Write{{Addr: 1<<32 - 1, Data: []byte{1, 2}}}},
		{Export: "nothing", Reads: []invocation.Read{{Addr: 65535, Size: 2}}},
		{Export: "nothing", Reads: []invocation.Read{{Addr: 1<<32 - 1, Size: 1<<32 - 1}}},
	} {
		_, err := x.session.Run(t.Context(), backend.Invocation{Module: x.main(t), Calls: []invocation.Call{c}})
		if tassadar.CodeOf(err) != tassadar.ABIUnsupported {
			t.Errorf("outside memory: %v, want %s", err, tassadar.ABIUnsupported)
		}
	}
}

func (x *suite) counter(t *testing.T) {
	for _, c := range []struct {
		name  string
		calls []invocation.Call
		want  uint64
	}{
		{"unused", []invocation.Call{call("nothing", "", "")}, 0},
		{"after return", []invocation.Call{call("bump", "", "i64"), call("bump", "", "i64")}, 2},
		{"after trap", []invocation.Call{call("bump", "", "i64"), call("bump", "", "i64"), call("bump_then_trap", "", "")}, 1},
		{"unsigned", []invocation.Call{call("bump_then_trap", "", "")}, 1<<64 - 1},
	} {
		if last := c.calls[len(c.calls)-1].Export; last == "bump_then_trap" && !x.Capabilities().Has(backend.StateAfterTraps) {
			continue
		}
		answer := x.invoke(t, backend.Invocation{Module: x.main(t), Calls: c.calls, Counter: "counter"})
		if answer.Counter != c.want {
			t.Errorf("%s: counter %d, want %d", c.name, answer.Counter, c.want)
		}
	}
	for _, name := range []string{"absent", "narrow", "nothing"} {
		_, err := x.session.Run(t.Context(), backend.Invocation{Module: x.main(t), Counter: name})
		if tassadar.CodeOf(err) != tassadar.ABIUnsupported {
			t.Errorf("counter %s: %v, want %s", name, err, tassadar.ABIUnsupported)
		}
	}
}

func (x *suite) growth(t *testing.T) {
	grow := func(n string) invocation.Call { return call("grow", "i32:"+n, "i32") }
	size := call("size", "", "i32")
	for _, c := range []struct {
		module string
		calls  []invocation.Call
		want   string
	}{
		{x.program, []invocation.Call{size, grow("15"), size, grow("1"), size}, "i32:1; i32:1; i32:16; i32:-1; i32:16"},
		{x.program, []invocation.Call{grow("16"), grow("65535"), grow("3")}, "i32:-1; i32:-1; i32:1"},
		{"bounded", []invocation.Call{grow("15"), grow("1")}, "i32:1; i32:-1"},
	} {
		answer := x.invoke(t, backend.Invocation{Module: module(t, c.module), Calls: c.calls})
		if got := show(answer.Result); got != c.want || answer.Refusal != nil {
			t.Errorf("%s: got %s, %v, want %s", c.module, got, answer.Refusal, c.want)
		}
	}
	want := "i32:-1"
	if !x.Capabilities().Has(backend.GrowthBounds) {
		want = "i32:0"
	}
	if got := show(x.run(t, grow("-1")).Result); got != want {
		t.Errorf("grown by 2^32-1: got %s, want %s", got, want)
	}
	// Grown memory can be written and read.
	edge := call("fill", "i32:131071 i32:1 i32:5", "")
	edge.Reads = []invocation.Read{{Addr: 131070, Size: 2}}
	if got := show(x.run(t, grow("1"), edge).Result); got != "i32:1; 0005" {
		t.Errorf("grown memory: %s", got)
	}
}

func (x *suite) refusals(t *testing.T) {
	whole := x.main(t)
	flipped := bytes.Clone(whole)
	flipped[len(flipped)-2] ^= 0x40
	for _, c := range []struct {
		name   string
		module []byte
		code   tassadar.Code
		by     tassadar.Refuser
	}{
		{"empty", nil, tassadar.MalformedModule, tassadar.ByEngine},
		{"not a module", []byte("not a module"), tassadar.MalformedModule, tassadar.ByEngine},
		{"truncated", whole[:len(whole)/2], tassadar.MalformedModule, tassadar.ByEngine},
		{"ill typed", flipped, tassadar.MalformedModule, tassadar.ByEngine},
		// (memory 65537) is not valid under any limit.
		{"beyond 4 GiB", []byte("\x00asm\x01\x00\x00\x00\x05\x05\x01\x00\x81\x80\x04"), tassadar.MalformedModule, tassadar.ByEngine},
		{"declares too much", module(t, "large"), tassadar.MemoryLimitExceeded, tassadar.ByLimit},
		{"imports", module(t, "imports"), tassadar.HostImportUnsupported, tassadar.ByEngine},
		{"start traps", module(t, "start_traps"), tassadar.StartFailed, tassadar.ByEngine},
		{"segment outside", module(t, "segment"), tassadar.StartFailed, tassadar.ByEngine},
	} {
		t.Run(c.name, func(t *testing.T) {
			answer := x.invoke(t, backend.Invocation{Module: c.module, Calls: []invocation.Call{call("nothing", "", "")}})
			x.wantRefusal(t, answer, c.code, c.by)
			if len(answer.Result) != 0 {
				t.Errorf("result %s", show(answer.Result))
			}
		})
	}
}

func (x *suite) wantRefusal(t *testing.T, answer backend.Answer, code tassadar.Code, by tassadar.Refuser) {
	t.Helper()
	if answer.Refusal == nil {
		t.Fatalf("not refused (%s), want %s by %s", show(answer.Result), code, by)
	}
	if answer.Refusal.Code != code || answer.Refusal.By != by {
		t.Errorf("refusal %v, want %s by %s", answer.Refusal, code, by)
	}
}

// signature: a call that does not fit the export must not be converted into
// one that does.
func (x *suite) signature(t *testing.T) {
	for _, c := range []invocation.Call{
		call("absent", "", ""),
		call("memory", "", ""),
		call("i32", "", "i32"),
		call("i32", "i32:1 i32:2", "i32"),
		call("i32", "i64:1", "i32"),
		call("i32", "f32:1", "i32"),
		call("f32", "f64:1", "f32"),
		call("i32", "i32:1", ""),
		call("f32_bits", "f32:1", "f32"),
		call("pair", "i32:1", "i32"),
	} {
		if c.Export != "i32" && !x.can(c) {
			continue // no such export; a wrong argument of a type that the engine lacks is refused too
		}
		answer, err := x.session.Run(t.Context(), backend.Invocation{Module: x.main(t), Calls: []invocation.Call{c}})
		if tassadar.CodeOf(err) != tassadar.ABIUnsupported {
			t.Errorf("%s%v -> %v: %s, %v, want %s", c.Export, c.Args, c.Results, show(answer.Result), err, tassadar.ABIUnsupported)
		}
	}
}

func (x *suite) time(t *testing.T) {
	for _, inv := range []backend.Invocation{
		{Module: x.main(t), Calls: []invocation.Call{call("nothing", "", ""), call("loop_forever", "", "")}},
		{Module: module(t, "start_loops"), Calls: []invocation.Call{call("nothing", "", "")}},
	} {
		inv.Time = 300 * time.Millisecond
		start := time.Now()
		answer := x.invoke(t, inv)
		x.wantRefusal(t, answer, tassadar.TimeLimitExceeded, tassadar.ByLimit)
		if took := time.Since(start); took > time.Minute {
			t.Errorf("stopped after %v", took)
		}
		if got := show(x.run(t, call("i32", "i32:5", "i32")).Result); got != "i32:5" {
			t.Errorf("after the stop: %s", got)
		}
	}
}

func (x *suite) depth(t *testing.T) {
	answer := x.run(t, call("recurse", "i64:0", "i64"))
	x.wantRefusal(t, answer, tassadar.CallDepthExceeded, tassadar.ByEngine)
	if got := answer.Result.Trap(); got != tassadar.TrapStackExhausted {
		t.Errorf("trap %q, want %q", got, tassadar.TrapStackExhausted)
	}
	if got := show(x.run(t, call("i32", "i32:5", "i32")).Result); got != "i32:5" {
		t.Errorf("afterwards: %s", got)
	}
}

func (x *suite) cancel(t *testing.T) {
	forever := backend.Invocation{Module: x.main(t), Calls: []invocation.Call{call("loop_forever", "", "")}}
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	// The caller's deadline is not the limit on time: the case was not measured.
	if answer, err := x.session.Run(ctx, forever); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("deadline of the caller: %v, %v", answer.Refusal, err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	stop := time.AfterFunc(200*time.Millisecond, cancel)
	defer stop.Stop()
	forever.Time = time.Minute
	if answer, err := x.session.Run(ctx, forever); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v, %v", answer.Refusal, err)
	}
	if _, err := x.session.Run(ctx, backend.Invocation{Module: x.main(t)}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled before: %v", err)
	}
	if got := show(x.run(t, call("i32", "i32:5", "i32")).Result); got != "i32:5" {
		t.Errorf("afterwards: %s", got)
	}
}

// many alternates modules, more of them than any cache of a session keeps.
func (x *suite) many(t *testing.T) {
	base, start := x.main(t), time.Now()
	for i := range 200 {
		if i > 40 && time.Since(start) > 3*time.Second {
			break // an engine that starts for every invocation keeps little
		}
		// A custom section named "n" makes a different module of the same code.
		data := append(bytes.Clone(base), 0, 3, 1, 'n', byte(i%40))
		answer := x.invoke(t, backend.Invocation{Module: data, Calls: []invocation.Call{
			call("bump", "", "i64"), call("i32", fmt.Sprintf("i32:%d", i), "i32")}})
		if got, want := show(answer.Result), fmt.Sprintf("i64:1; i32:%d", i); got != want {
			t.Fatalf("invocation %d: got %s, want %s", i, got, want)
		}
	}
}

func (x *suite) effective(t *testing.T) {
	if got := x.session.Effective(); got.Family != x.Family() {
		t.Errorf("effective family %s, want %s; evidence %v", got.Family, x.Family(), got.Evidence)
	}
}
