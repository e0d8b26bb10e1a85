package vmcmd

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

// module writes a prebuilt program of internal/vmprograms into dir.
func module(t *testing.T, dir, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "vmprograms", "programs", name, name+".clang-14.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, name+".wasm")
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// gcd is a module with a function gcd of two i32, made by hand:
//
//	(func (export "gcd") (param i32 i32) (result i32)
//	  (loop (br_if 0 (local.tee 1 (i32.rem_s (local.get 0) (local.tee 0 (local.get 1))))))
//	  (local.get 0))
var gcd = []byte("\x00asm\x01\x00\x00\x00\x01\x07\x01\x60\x02\x7f\x7f\x01\x7f\x03\x02\x01\x00\x07\x07\x01\x03gcd\x00\x00" +
	"\x0a\x14\x01\x12\x00\x03\x40\x20\x00\x20\x01\x22\x00\x6f\x22\x01\x0d\x00\x0b\x20\x00\x0b")

func write(t *testing.T, dir, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// vmPrints runs a command that has to succeed.
func vmPrints(t *testing.T, args ...string) string {
	t.Helper()
	out, _, err := vmCommand(t.Context(), args...)
	if err != nil {
		t.Fatalf("%v: %v", args, err)
	}
	return out
}

func TestModule(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	path := write(t, dir, "gcd.wasm", gcd)
	trace, saved := filepath.Join(dir, "trace.txt"), filepath.Join(dir, "saved")
	args := []string{"--arg", "i32:-1071", "--arg", "i32:-462"}
	run := func(rest ...string) string { t.Helper(); return vmPrints(t, rest...) }
	for _, engine := range []string{"vm.exact", "vm.compiled"} {
		if got := run(append([]string{"run", path, "--engine", engine, "--trace", trace}, args...)...); got != "-21\n" {
			t.Errorf("%s prints %q", engine, got)
		}
	}
	if got := run("verify", path, trace); !strings.HasPrefix(got, "verified") {
		t.Errorf("verify: %q", got)
	}
	run(append([]string{"checkpoint", path, "--after", "9", "-o", saved}, args...)...)
	resumed := filepath.Join(dir, "resumed.txt")
	if got := run("resume", saved, path, "--trace", resumed); got != "-21\n" {
		t.Errorf("resume prints %q", got)
	}
	whole, err := os.ReadFile(trace)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := os.ReadFile(resumed); err != nil || !bytes.Equal(again, whole) {
		t.Errorf("the trace over a checkpoint is another: %v", err)
	}
	var steps struct {
		Steps []struct{ Instruction, Origin, Wrote string }
	}
	picture := filepath.Join(dir, "attention.svg")
	if err := json.Unmarshal([]byte(run(append([]string{"trace", path, "--json", "--svg", picture}, args...)...)), &steps); err != nil {
		t.Fatal(err)
	}
	var quotients []string
	for _, s := range steps.Steps {
		if strings.HasPrefix(s.Instruction, "divs32n") && strings.Contains(s.Origin, "gcd (function 0)") {
			quotients = append(quotients, s.Wrote)
		}
	}
	if got := strings.Join(quotients, " "); got != "2 3 7" { // -1071 by -462, -462 by -147, -147 by -21
		t.Errorf("divisions in the trace wrote %s", got)
	}
	if data, err := os.ReadFile(picture); err != nil || !bytes.HasSuffix(data, []byte("</svg>\n")) {
		t.Errorf("picture: %v", err)
	}
	if got := run("compile", "--list", path); !strings.Contains(got, "divs32n") {
		t.Errorf("listing: %q", got)
	}

	// One token of the trace is another.
	words := strings.Fields(string(whole))
	for i := len(words) - 1; i > 0; i-- {
		if words[i] == "d0:ffeb" {
			words[i] = "d0:ffec"
			break
		}
	}
	edited := write(t, dir, "edited.txt", []byte(strings.Join(words, " ")))
	flipped, err := os.ReadFile(saved)
	if err != nil {
		t.Fatal(err)
	}
	flipped[len(flipped)/2] ^= 1
	float := bytes.Replace(gcd, []byte("\x20\x00\x20\x01\x22\x00\x6f\x22\x01\x0d\x00"), []byte("\x43\x00\x00\x00\x00\x8c\x1a\x41\x00\x0d\x00"), 1)
	for _, tc := range []struct {
		name string
		args []string
		code tassadar.Code
	}{
		{"edited trace", []string{"verify", path, edited}, tassadar.TraceDiffers},
		{"trace of another module", []string{"verify", module(t, dir, "sudoku"), trace}, tassadar.TraceDiffers},
		{"edited checkpoint", []string{"resume", write(t, dir, "flipped", flipped), path}, tassadar.CheckpointEdited},
		{"foreign checkpoint", []string{"resume", saved, filepath.Join(dir, "sudoku.wasm")}, tassadar.CheckpointForeign},
		{"stale checkpoint", []string{"resume", saved, path, "--least", "100000"}, tassadar.CheckpointStale},
		{"large checkpoint", []string{"resume", saved, path, "--max-bytes", "100"}, tassadar.CheckpointOversized},
		{"no checkpoint", []string{"resume", path, path}, tassadar.CheckpointEdited},
		{"ends before", append([]string{"checkpoint", path, "--after", "1000", "-o", saved}, args...), tassadar.BadUse},
		{"argument missing", []string{"run", path, "--arg", "i32:1"}, tassadar.BadUse},
		{"argument of another type", []string{"run", path, "--arg", "i64:1", "--arg", "i32:1"}, tassadar.BadUse},
		{"no number", []string{"run", path, "--arg", "i32:x", "--arg", "i32:1"}, tassadar.BadUse},
		{"no such function", []string{"run", path, "--invoke", "lcm"}, tassadar.BadUse},
		{"no link", []string{"run", path, "--link", "x"}, tassadar.BadUse},
		{"no linked file", []string{"run", path, "--link", "x=" + filepath.Join(dir, "none")}, tassadar.InputMalformed},
		{"truncated", []string{"run", write(t, dir, "short.wasm", gcd[:30])}, tassadar.MalformedModule},
		{"floats called", append([]string{"run", write(t, dir, "float.wasm", float)}, args...), tassadar.NumericUnsupported},
		{"floats, strict", []string{"compile", "--strict", filepath.Join(dir, "float.wasm")}, tassadar.NumericUnsupported},
		{"limit", append([]string{"run", path, "--limit", "160"}, args...), tassadar.TokenLimitExceeded},
		{"limit of a resumption", []string{"resume", saved, path, "--limit", "0"}, tassadar.BadUse},
		{"trap", []string{"run", path, "--arg", "i32:1", "--arg", "i32:0"}, tassadar.Trapped},
		{"nowhere", append([]string{"run", path, "--trace", filepath.Join(dir, "none", "x")}, args...), tassadar.BadUse},
	} {
		if _, _, err := vmCommand(ctx, tc.args...); tassadar.CodeOf(err) != tc.code {
			t.Errorf("%s: got %q (%v), want %q", tc.name, tassadar.CodeOf(err), err, tc.code)
		}
	}
}

// adder is a module with a function add of one i32, which adds to a global and
// returns it, made by hand.
var adder = []byte("\x00asm\x01\x00\x00\x00\x01\x06\x01\x60\x01\x7f\x01\x7f\x03\x02\x01\x00\x06\x06\x01\x7f\x01\x41\x00\x0b" +
	"\x07\x07\x01\x03add\x00\x00\x0a\x0d\x01\x0b\x00\x23\x00\x20\x00\x6a\x24\x00\x23\x00\x0b")

// Several calls are made on one instance, whose state is kept: on the token machine
// and on weights of the module's own, over a checkpoint too.
func TestCalls(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	path, model := write(t, dir, "adder.wasm", adder), filepath.Join(dir, "adder.bin")
	run := func(rest ...string) string { t.Helper(); return vmPrints(t, rest...) }
	run("specialize", path, "-o", model)
	calls := []string{"--arg", "i32:5", "--invoke", "add", "--invoke", "add", "--arg", "i32:-7", "--invoke", "add", "--arg", "i32:44"}
	for _, on := range [][]string{nil, {"--model", model}} {
		with := func(args ...string) []string { return append(append(args, on...), calls...) }
		trace, saved, resumed := filepath.Join(dir, "trace"), filepath.Join(dir, "saved"), filepath.Join(dir, "resumed")
		if got := run(with("run", path, "--trace", trace)...); got != "5\n-2\n42\n" {
			t.Errorf("%v: run prints %q", on, got)
		}
		var x executed
		if err := json.Unmarshal([]byte(run(with("run", path, "--json")...)), &x); err != nil || len(x.Calls) != 3 || x.Calls[2].Results[0] != "i32:42" || x.Instructions != 15 {
			t.Errorf("%v: %+v, %v", on, x, err)
		}
		if got := run(append([]string{"verify", path, trace}, on...)...); !strings.HasPrefix(got, "verified") {
			t.Errorf("%v: verify: %q", on, got)
		}
		run(with("checkpoint", path, "--after", "4", "-o", saved)...)
		if got := run(append([]string{"resume", saved, path, "--trace", resumed}, on...)...); got != "42\n" {
			t.Errorf("%v: resume prints %q", on, got)
		}
		whole, err := os.ReadFile(trace)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := os.ReadFile(resumed); err != nil || !bytes.Equal(again, whole) {
			t.Errorf("%v: the trace over a checkpoint is another: %v", on, err)
		}
		if got := strings.Count(run(with("trace", path)...), "add (function 0)"); got < 9 {
			t.Errorf("%v: %d instructions of the function in the trace", on, got)
		}
	}
	// What belongs to the one model does not fit the other.
	if _, _, err := vmCommand(ctx, "resume", filepath.Join(dir, "saved"), path); tassadar.CodeOf(err) != tassadar.CheckpointForeign {
		t.Errorf("checkpoint of the module's own weights on the token machine: %v", err)
	}
	if _, _, err := vmCommand(ctx, "verify", path, filepath.Join(dir, "trace")); tassadar.CodeOf(err) != tassadar.TraceDiffers {
		t.Errorf("trace of the module's own weights on the token machine: %v", err)
	}
	// Every call is looked at before the first is made.
	if out, _, err := vmCommand(ctx, "run", path, "--arg", "i32:1", "--invoke", "add", "--invoke", "sub"); tassadar.CodeOf(err) != tassadar.BadUse || out != "" {
		t.Errorf("a call of what is not there: %q, %v", out, err)
	}
	// A trap ends it.
	traps := write(t, dir, "gcd.wasm", gcd)
	_, _, err := vmCommand(ctx, "run", traps, "--arg", "i32:4", "--arg", "i32:2", "--invoke", "gcd", "--arg", "i32:1", "--arg", "i32:0", "--invoke", "gcd", "--arg", "i32:9", "--arg", "i32:3")
	if tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("four arguments before a call: %v", err)
	}
	out, _, err := vmCommand(ctx, "run", traps, "--invoke", "gcd", "--arg", "i32:4", "--arg", "i32:2", "--invoke", "gcd", "--arg", "i32:1", "--arg", "i32:0", "--invoke", "gcd", "--arg", "i32:9", "--arg", "i32:3")
	if tassadar.CodeOf(err) != tassadar.Trapped || out != "2\n" {
		t.Errorf("a trap in the second call: %q, %v", out, err)
	}
}
