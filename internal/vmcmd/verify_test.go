package vmcmd

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

// vm verify prints what a trace of a module states, and checks it against what is
// asked for; other calls, arguments or input are told with what the trace says.
func TestVerifyAsks(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "sum", `(module
	  (import "tassadar" "input" (func $in (param i32) (result i32)))
	  (import "tassadar" "output" (func $out (param i32)))
	  (memory (export "memory") 1)
	  (func (export "add") (param i32 i64) (result i64) (call $out (local.get 0)) (i64.add (local.get 1) (i64.extend_i32_s (call $in (local.get 0)))))
	  (func (export "first") (param i32 i32) (result i32) (i32.load8_u (local.get 0)))
	  (func (export "div") (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0))))`)
	input, other, trace := write(t, dir, "in", []byte("abc")), write(t, dir, "other", []byte("ayc")), filepath.Join(dir, "trace")
	asked := []string{"--invoke", "add", "--arg", "i32:1", "--arg", "i64:-2", "--invoke", "add", "--arg", "i32:0", "--arg", "i64:1", "--input", input}
	vmPrints(t, append([]string{"run", path, "--trace", trace}, asked...)...)
	verify := func(args ...string) (string, error) {
		got, _, err := vmCommand(t.Context(), append([]string{"verify", path, trace}, args...)...)
		return got, err
	}
	states := "  add(i32:1, i64:-2) = i64:96\n  add(i32:0, i64:1) = i64:98\n  tassadar.input answered 2 times\n"
	for _, args := range [][]string{nil, asked} {
		if got, err := verify(args...); err != nil || !strings.Contains(got, states) || !strings.Contains(got, "output of 2 bytes") {
			t.Errorf("%v: %q, %v", args, got, err)
		}
	}
	for _, c := range []struct{ from, to string }{
		{"i64:-2", "i64:-3"}, {"i32:1", "i32:0"}, {input, other}, {"add", "div"},
	} {
		args := strings.Split(strings.Replace(strings.Join(asked, " "), c.from, c.to, 1), " ")
		if c.to == "div" {
			args = []string{"--invoke", "div", "--arg", "i32:1"}
		}
		if _, err := verify(args...); tassadar.CodeOf(err) != tassadar.TraceDiffers || !strings.Contains(err.Error(), "it says add(i32:1, i64:-2) = i64:96") {
			t.Errorf("%v: %v", args, err)
		}
	}
	var x struct {
		OK        bool
		Statement struct {
			Modules []struct{ SHA256 string }
			Model   string
			Calls   []struct{ Invoked, Trap string }
			Answers []struct {
				Import string
				Calls  int
			}
			Output struct{ Bytes int }
			Open   bool
		}
		Calls []struct{ Results []string }
	}
	if got, err := verify(append([]string{"--json"}, asked...)...); err != nil || json.Unmarshal([]byte(got), &x) != nil || !x.OK || len(x.Statement.Calls) != 2 || len(x.Calls) != 2 || x.Calls[1].Results[0] != "i64:98" ||
		len(x.Statement.Modules) != 1 || x.Statement.Model == "" || x.Statement.Answers[0].Calls != 2 || x.Statement.Output.Bytes != 2 || x.Statement.Open {
		t.Errorf("%s\n%+v, %v", got, x, err)
	}

	// Buffers, and a trap.
	asked = []string{"--invoke", "first", "--arg", "in:text:xyz", "--space", "at:64"}
	vmPrints(t, append([]string{"run", path, "--trace", trace}, asked...)...)
	if got, err := verify(asked...); err != nil || !strings.Contains(got, "first(i32:64, i32:3) = i32:120") {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := verify(); err != nil || !strings.Contains(got, "host.memory0.write8(i32:64, i32:120)") {
		t.Errorf("%q, %v", got, err)
	}
	asked[3] = "in:text:xy!"
	if _, err := verify(asked...); tassadar.CodeOf(err) != tassadar.TraceDiffers {
		t.Error(err)
	}
	if _, _, err := vmCommand(t.Context(), "run", path, "--trace", trace, "--invoke", "div", "--arg", "i32:0"); tassadar.CodeOf(err) != tassadar.Trapped {
		t.Error(err)
	}
	if got, err := verify("--invoke", "div", "--arg", "i32:0"); err != nil || !strings.Contains(got, "div(i32:0) traps: integer divide by zero") {
		t.Errorf("%q, %v", got, err)
	}

	// What is asked of a trace needs its module.
	if _, _, err := vmCommand(t.Context(), "verify", trace, "--invoke", "div"); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "need its module") {
		t.Error(err)
	}
}

// Tokens of a host that stand where no host gives them, or are none of a value, make
// no trace, though every prediction be right.
func TestVerifyForged(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "seven", `(module (func $h (result i32) (i32.const 7))
	  (func (export "f") (param i32) (result i32) (drop (local.get 0)) (call $h)))`)
	trace := filepath.Join(dir, "trace")
	vmPrints(t, "run", path, "--trace", trace, "--invoke", "f", "--arg", "i32:70000")
	lines, err := os.ReadFile(trace)
	if err != nil {
		t.Fatal(err)
	}
	honest := strings.Join(strings.Fields(string(lines)), " ")
	if !strings.Contains(honest, " d1:1 d0:1170 ") {
		t.Fatalf("%s", honest)
	}
	for name, value := range map[string]string{
		"none": " ", "half": " d1:1 ", "a leading zero": " d2:0 d1:1 d0:1170 ", "wider than its type": " d2:1 d1:1 d0:1170 ",
		"a digit left out": " d3:9 d0:5 ", "a digit twice": " d1:1 d1:1 d0:1170 ", "two values": " d1:1 d0:1170 d0:1 ", "an end": " done ", "of memory": " m0:5 ",
	} {
		forged := write(t, dir, "forged", []byte(strings.Replace(honest, " d1:1 d0:1170 ", value, 1)))
		if _, _, err := vmCommand(t.Context(), "verify", path, forged, "--open"); tassadar.CodeOf(err) != tassadar.InputMalformed && tassadar.CodeOf(err) != tassadar.TraceDiffers {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// With its module a trace's prompt is the module's: what says where the prompt ends, or
// what it has to be, is refused, and not passed over.
func TestVerifyPromptOfModule(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "seven", `(module (func (export "f") (result i32) (i32.const 7)))`)
	trace, other := filepath.Join(dir, "trace"), write(t, dir, "other", []byte("start op.jmp"))
	vmPrints(t, "run", path, "--trace", trace)
	for _, asked := range [][]string{{"--prefix", other}, {"--prefix", filepath.Join(dir, "none")}, {"--prompt", "3"}} {
		got, _, err := vmCommand(t.Context(), append([]string{"verify", path, trace}, asked...)...)
		if tassadar.CodeOf(err) != tassadar.BadUse || got != "" || !strings.Contains(tassadar.NextOf(err), "vm verify "+trace) {
			t.Errorf("%v: %q, %v (%s)", asked, got, err, tassadar.NextOf(err))
		}
	}
	vmPrints(t, "verify", path, trace)
}
