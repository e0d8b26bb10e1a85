package vmcmd

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

// fields writes what it is given twice, says how long that is, and returns where a
// text lies.
const fields = `(module
	(memory (export "mem") 1)
	(data (i32.const 64) "a name\00")
	(global $next (mut i32) (i32.const 4096))
	(func (export "malloc") (param i32) (result i32) (global.get $next) (global.set $next (i32.add (global.get $next) (local.get 0))))
	(func (export "pair") (param $to i32) (local $i i32)
		(loop (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 40))))
		(i32.store (local.get $to) (i32.const 64)) (i32.store offset=4 (local.get $to) (i32.const 6)))
	(func (export "twice") (export "again") (param $p i32) (param $n i32) (param $to i32) (param $len i32) (result i32) (local $i i32)
		(loop (if (i32.lt_u (local.get $i) (local.get $n)) (then
			(i32.store8 (i32.add (local.get $to) (local.get $i)) (i32.load8_u (i32.add (local.get $p) (local.get $i))))
			(i32.store8 (i32.add (i32.add (local.get $to) (local.get $n)) (local.get $i)) (i32.load8_u (i32.add (local.get $p) (local.get $i))))
			(local.set $i (i32.add (local.get $i) (i32.const 1))) (br 1))))
		(i32.store (local.get $len) (i32.mul (local.get $n) (i32.const 2)))
		(i32.const 64)))`

// A call with buffers that was stopped comes to the same: results, bytes and trace,
// with places from an allocator too, and on weights of the module's own.
func TestCheckpointBuffers(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "fields", fields)
	at := func(name string) string { return filepath.Join(dir, name) }
	saved, trace, resumed, model := at("saved"), at("trace"), at("resumed"), at("model")
	vmPrints(t, "specialize", path, "--buffers", "-o", model)
	given := []string{"--arg", "in:text:bytes in", "--arg", "ptr:out:40@3", "--arg", "ptr:i32:7", "--returns", "cstr"}
	for _, c := range []struct{ on, space []string }{
		{nil, []string{"--alloc", "malloc"}}, {nil, []string{"--space", "at:512"}}, {[]string{"--model", model}, []string{"--alloc", "malloc"}},
	} {
		args := append(append([]string{"--invoke", "twice", "--arg", "in:text:x", "--arg", "ptr:out:2", "--arg", "ptr:i32:0", "--invoke", "again"}, given...), append(c.on, c.space...)...)
		whole := vmPrints(t, append([]string{"run", path, "--trace", trace}, args...)...)
		want := "out:hex:627974657320696e627974657320696e" + "\nout:hex:61206e616d65\n64\n"
		if !strings.HasSuffix(whole, want) {
			t.Fatalf("run prints %q", whole)
		}
		for _, after := range []string{"40", "77", "110"} {
			vmPrints(t, append([]string{"checkpoint", path, "--after", after, "-o", saved}, args...)...)
			if got := vmPrints(t, append([]string{"resume", saved, path, "--trace", resumed}, c.on...)...); got != want {
				t.Errorf("%v after %s: resume prints %q, want %q", c, after, got, want)
			}
			a, err := os.ReadFile(trace)
			b, berr := os.ReadFile(resumed)
			if err != nil || berr != nil || !bytes.Equal(a, b) {
				t.Errorf("%v after %s: the trace is another: %v, %v", c, after, err, berr)
			}
		}
		v := document(t, vmPrints(t, append([]string{"resume", saved, path, "--json", "-o", at("out")}, c.on...)...))
		if outputs, ok := v["outputs"].([]any); !ok || len(outputs) != 2 || v["invoked"] != "again" {
			t.Errorf("%v", v)
		}
		if data, err := os.ReadFile(at("out")); err != nil || string(data) != "bytes inbytes ina name" {
			t.Errorf("%q, %v", data, err)
		}
	}
	vmPrints(t, "checkpoint", path, "--after", "50", "-o", saved, "--invoke", "pair", "--arg", "ptr:i64:0", "--returns", "stored:ptr-len@1", "--space", "at:512")
	if got := vmPrints(t, "resume", saved, path); got != "out:hex:61206e616d65\n" {
		t.Errorf("a stored pair: %q", got)
	}
	args := append([]string{"checkpoint", path, "-o", at("none"), "--invoke", "twice", "--alloc", "malloc", "--after"}, "1")
	_, _, err := command(t.Context(), nil, append(args, given...)...)
	if tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "the arguments of twice") {
		t.Errorf("%v", err)
	}
	args[len(args)-1] = "99999"
	if _, _, err = command(t.Context(), nil, append(args, given...)...); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "the call of twice ends before: the trace has") {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(at("none")); err == nil {
		t.Error("a checkpoint was left")
	}
}

// Files of vm resume that stand in each other's place are told apart.
func TestResumeSwapped(t *testing.T) {
	dir := t.TempDir()
	path, saved := write(t, dir, "gcd.wasm", gcd), filepath.Join(dir, "saved")
	vmPrints(t, "checkpoint", path, "--arg", "i32:1071", "--arg", "i32:462", "--after", "9", "-o", saved)
	for _, c := range []struct {
		args []string
		code tassadar.Code
		says string
		next string
	}{
		{[]string{"resume", path, saved}, tassadar.BadUse, path + " is a module and " + saved + " is a checkpoint", "vm resume " + saved + " " + path},
		{[]string{"resume", path, path}, tassadar.CheckpointEdited, path + " is a module, and stands where the checkpoint does", "vm resume CHECKPOINT MODULE.wasm"},
		{[]string{"resume", path, filepath.Join(dir, "none")}, tassadar.CheckpointEdited, "stands where the checkpoint does", ""},
		{[]string{"resume", saved, saved}, tassadar.InputMalformed, saved + " is a checkpoint of a module", "vm resume"},
		{[]string{"run", saved}, tassadar.InputMalformed, saved + " is a checkpoint of a module", "vm resume " + saved},
		{[]string{"resume", write(t, dir, "text", []byte("text")), path}, tassadar.CheckpointEdited, "/text: ", ""},
	} {
		_, _, err := command(t.Context(), nil, c.args...)
		if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) || !strings.Contains(tassadar.NextOf(err), c.next) {
			t.Errorf("%v: %v; %s", c.args, err, tassadar.NextOf(err))
		}
	}
}
