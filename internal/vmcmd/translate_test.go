package vmcmd

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/testing/host"
)

// assembled writes a module of the text format as a file.
func assembled(t *testing.T, dir, name, text string) string {
	t.Helper()
	return write(t, dir, name+".wasm", host.Wat(t, text, "--enable-all", "--debug-names"))
}

// Functions that the token machine cannot execute are no hindrance to the others; a call
// of one names function, offset, instruction or type, and proposal.
func TestUntranslatable(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "mixed", `(module
		(func (export "double") (param i32) (result i32) (i32.add (local.get 0) (local.get 0)))
		(func $half (param i32) (result i32) (i32.trunc_f64_s (f64.mul (f64.const 0.5) (f64.convert_i32_s (local.get 0)))))
		(func (export "half") (param i32) (result i32) (call $half (local.get 0)))
		(func $wide (export "wide") (param i32) (result i32) (i16x8.extract_lane_u 3 (i16x8.splat (local.get 0))))
		(func $keeps (export "keeps") (local i32 v128))
		(func $takes (export "takes") (param externref))
		(func $tail (export "tail") (result i32) (return_call $tail)))`)
	for _, engine := range []string{"vm.exact", "vm.compiled"} {
		if got := vmPrints(t, "run", path, "--engine", engine, "--invoke", "double", "--arg", "i32:21"); got != "42\n" {
			t.Errorf("%s: %q", engine, got)
		}
	}
	for _, c := range []struct {
		args []string
		code tassadar.Code
		says string
	}{
		{[]string{"half", "--arg", "i32:7"}, tassadar.NumericUnsupported, "half (function 1) at 0x"},
		{[]string{"half", "--arg", "i32:7"}, tassadar.NumericUnsupported, "f64.convert_i32_s, of floating-point arithmetic"},
		{[]string{"wide", "--arg", "i32:7"}, tassadar.NumericUnsupported, "i16x8.splat, of the proposal simd"},
		{[]string{"keeps"}, tassadar.NumericUnsupported, "keeps (function 4) at 0x"},
		{[]string{"keeps"}, tassadar.NumericUnsupported, "local 1 of type v128, of the proposal simd"},
		{[]string{"takes"}, tassadar.ArbitraryWasmUnsupported, "takes (function 5) at 0x"},
		{[]string{"takes"}, tassadar.ArbitraryWasmUnsupported, "parameter 0 of type externref, of the proposal reference_types"},
		{[]string{"tail"}, tassadar.ArbitraryWasmUnsupported, "return_call, of the proposal tail_call"},
	} {
		out, _, err := vmCommand(t.Context(), append([]string{"run", path, "--invoke"}, c.args...)...)
		if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) || out != "" {
			t.Errorf("%v: %q, %v, want %s", c.args, out, err, c.says)
		}
		if next := tassadar.NextOf(err); strings.Contains(next, "profile") || next == "" {
			t.Errorf("%v: next: %q", c.args, next)
		}
	}
	// Strictly, the whole module is refused, whatever is called.
	for _, command := range []string{"run", "trace", "compile", "specialize"} {
		args := []string{command, path, "--strict"}
		if command == "run" || command == "trace" {
			args = append(args, "--invoke", "double", "--arg", "i32:21")
		}
		if _, _, err := vmCommand(t.Context(), args...); tassadar.CodeOf(err) != tassadar.ArbitraryWasmUnsupported || !strings.Contains(err.Error(), "return_call in tail") || !strings.Contains(tassadar.NextOf(err), "--strict") {
			t.Errorf("%s --strict: %v", command, err)
		}
	}
	var x struct {
		Untranslatable []string
		List           []struct {
			PC          int
			Instruction string
			Origin      string
		}
	}
	if err := json.Unmarshal([]byte(vmPrints(t, "compile", "--list", "--json", path)), &x); err != nil || len(x.Untranslatable) != 5 || len(x.List) < 10 || x.List[1].PC != 1 {
		t.Errorf("%+v, %v", x, err)
	}
	if !slices.ContainsFunc(x.Untranslatable, func(s string) bool {
		return strings.Contains(s, "wide (function 3)") && strings.Contains(s, "i16x8.splat")
	}) {
		t.Errorf("%q", x.Untranslatable)
	}
	_, log, err := vmCommand(t.Context(), "compile", path)
	if err != nil || strings.Count(log, "traps when called: ") != 5 {
		t.Errorf("%q, %v", log, err)
	}
	// A start function that cannot be executed.
	start := assembled(t, dir, "start", `(module (func $s (drop (f32.sqrt (f32.const 4)))) (start $s) (func (export "f")))`)
	if _, _, err := vmCommand(t.Context(), "run", start); tassadar.CodeOf(err) != tassadar.NumericUnsupported || !strings.Contains(err.Error(), "f32.sqrt") {
		t.Errorf("start: %v", err)
	}
	// A trace of such a call is verified like any other.
	trace := filepath.Join(dir, "trace")
	if _, _, err := vmCommand(t.Context(), "run", path, "--trace", trace, "--invoke", "wide", "--arg", "i32:7"); tassadar.CodeOf(err) != tassadar.NumericUnsupported {
		t.Error(err)
	}
	if got := vmPrints(t, "verify", path, trace); !strings.HasPrefix(got, "verified") {
		t.Errorf("%q", got)
	}
}

// Every refusal says what helps in vm, where there is no profile.
func TestAdvice(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		text, flag string
		code       tassadar.Code
		next       string
	}{
		{`(module (memory 1 1 shared) (func (export "f")))`, "", tassadar.ArbitraryWasmUnsupported, "tassadar run executes"},
		{`(module (memory 1 1 shared) (func (export "f")))`, "--strict", tassadar.ArbitraryWasmUnsupported, "Compile for integers"},
		{`(module (func (export "f") (drop (f32.sqrt (f32.const 1)))))`, "--strict", tassadar.NumericUnsupported, "Leave out --strict"},
		{`(module (import "env" "now" (func)) (func (export "f")))`, "", tassadar.HostImportUnsupported, "--link NAME=FILE.wasm"},
		{`(module (memory 2000) (func (export "f")))`, "", tassadar.MemoryLimitExceeded, "--max-pages"},
		{`(module (func $s unreachable) (start $s) (func (export "f")))`, "", tassadar.StartFailed, "instantiated"},
	} {
		args := []string{"run", assembled(t, dir, "m", c.text)}
		if c.flag != "" {
			args = append(args, c.flag)
		}
		_, _, err := vmCommand(t.Context(), args...)
		if next := tassadar.NextOf(err); tassadar.CodeOf(err) != c.code || !strings.Contains(next, c.next) || strings.Contains(next, "profile") {
			t.Errorf("%s: %v\nnext: %s", c.text, err, next)
		}
	}
}
