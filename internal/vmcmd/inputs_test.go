package vmcmd

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/testing/host"
)

// echo copies its input to its output, and returns the clock.
const echo = `(module
	(import "tassadar" "input" (func $in (param i32) (result i32)))
	(import "tassadar" "output" (func $out (param i32)))
	(import "tassadar" "clock" (func $clock (result i64)))
	(func (export "run") (result i64) (local $i i32) (local $b i32)
		(block (loop
			(br_if 1 (i32.lt_s (local.tee $b (call $in (local.get $i))) (i32.const 0)))
			(call $out (local.get $b))
			(local.set $i (i32.add (local.get $i) (i32.const 1)))
			(br 0)))
		(call $clock))
	(func (export "stop") (call $out (i32.const 33)) unreachable))`

// command runs a command with standard input.
func command(ctx context.Context, stdin io.Reader, args ...string) (stdout, stderr string, err error) {
	cmd := New()
	cmd.SilenceUsage, cmd.SilenceErrors = true, true
	var out, log bytes.Buffer
	cmd.SetIn(stdin)
	cmd.SetOut(&out)
	cmd.SetErr(&log)
	cmd.SetArgs(args)
	err = cmd.ExecuteContext(ctx)
	return out.String(), log.String(), err
}

// document decodes standard output, which has to be one JSON document.
func document(t *testing.T, out string) map[string]any {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(out))
	var v map[string]any
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%v in %.200q", err, out)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		t.Fatalf("more behind the document: %.200q", out)
	}
	return v
}

func TestOneDocument(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "echo", echo)
	text := "line one\nline {two}\n\x00\xff"
	in, saved, model := write(t, dir, "in", []byte(text)), filepath.Join(dir, "saved"), filepath.Join(dir, "model")
	trace := filepath.Join(dir, "trace")
	want := hex.EncodeToString([]byte(text))
	for _, c := range []struct {
		args   []string
		output string
	}{
		{[]string{"run", path, "--invoke", "run", "--input", in, "--trace", trace}, want},
		{[]string{"trace", path, "--invoke", "run", "--input", in}, want},
		{[]string{"checkpoint", path, "--invoke", "run", "--input", in, "--after", "60", "-o", saved}, want[:2]},
		{[]string{"resume", saved, path, "--input", in}, want[2:]},
		{[]string{"verify", path, trace}, ""},
		{[]string{"compile", path}, ""},
		{[]string{"compile", path, "--list"}, ""},
		{[]string{"specialize", path, "-o", model}, ""},
		{[]string{"inspect"}, ""},
		{[]string{"diff", trace, trace}, ""},
	} {
		out, _, err := command(t.Context(), nil, append(c.args, "--json")...)
		if err != nil {
			t.Errorf("%v: %v", c.args, err)
			continue
		}
		v := document(t, out)
		if got, _ := v["output"].(string); c.args[0] == "checkpoint" {
			if !strings.HasPrefix(want, got) || got == "" {
				t.Errorf("checkpoint: output %q", got)
			}
		} else if c.args[0] == "resume" {
			if !strings.HasSuffix(want, got) || got == "" || got == want {
				t.Errorf("resume: output %q", got)
			}
		} else if got != c.output {
			t.Errorf("%v: output %q, want %q", c.args, got, c.output)
		}
	}
	// A trap, too: what was written before it is there.
	out, _, err := command(t.Context(), nil, "run", path, "--json", "--invoke", "stop")
	if v := document(t, out); tassadar.CodeOf(err) != tassadar.Trapped || v["output"] != "21" {
		t.Errorf("%v, %v", v, err)
	}
	for _, args := range [][]string{{"run", path, "-o", "-"}, {"run", path, "--trace", "-"}, {"compile", path, "-o", "-"}, {"resume", saved, path, "--trace", "-"}, {"specialize", path, "-o", "-"}, {"inspect", "--svg", "-"}, {"trace", path, "--svg", "-"}, {"checkpoint", path, "--after", "1", "-o", "-"}} {
		if out, _, err := command(t.Context(), nil, append(args, "--json")...); tassadar.CodeOf(err) != tassadar.BadUse || out != "" {
			t.Errorf("%v: %q, %v", args, out, err)
		}
	}
}

// What a module writes to standard error is in the document too, over a checkpoint
// each time that part.
func TestErrorsInDocument(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "errors", `(module (import "tassadar" "error" (func $err (param i32)))
		(func (export "run") (call $err (i32.const 97)) (call $err (i32.const 98)) (call $err (i32.const 10)))
		(func (export "stop") (call $err (i32.const 33)) unreachable))`)
	saved := filepath.Join(dir, "saved")
	together := ""
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"run", path, "--invoke", "run"}, "61620a"}, {[]string{"run", path, "--invoke", "stop"}, "21"}, {[]string{"trace", path, "--invoke", "run"}, "61620a"},
		{[]string{"checkpoint", path, "--invoke", "run", "--after", "9", "-o", saved}, ""}, {[]string{"resume", saved, path}, ""},
	} {
		out, log, err := command(t.Context(), nil, append(c.args, "--json")...)
		if err != nil && c.want != "21" || log != "" {
			t.Errorf("%v: %v, standard error %q", c.args, err, log)
		}
		got, _ := document(t, out)["errors"].(string)
		if c.want == "" {
			together += got
		} else if got != c.want {
			t.Errorf("%v: errors %q, want %q", c.args, got, c.want)
		}
	}
	if together != "61620a" {
		t.Errorf("over a checkpoint: %q", together)
	}
	if _, log, err := command(t.Context(), nil, "run", path, "--invoke", "run"); err != nil || !strings.HasPrefix(log, "ab\n") {
		t.Errorf("without --json: %q, %v", log, err)
	}
}

// A run that is interrupted leaves the files that it was to write as they were; one
// that came to its limit has a trace, which is what it was limited to.
func TestInterruptedLeaves(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "forever", `(module (func (export "run") (loop (br 0))))`)
	trace, out := write(t, dir, "trace", []byte("old")), write(t, dir, "out", []byte("old"))
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, _, err := command(ctx, nil, "run", path, "--trace", trace, "-o", out); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	for _, name := range []string{trace, out} {
		if data, err := os.ReadFile(name); err != nil || string(data) != "old" {
			t.Errorf("%s holds %.40q, %v", name, data, err)
		}
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 3 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
	if _, _, err := command(t.Context(), nil, "run", path, "--trace", trace, "--limit", "1000"); tassadar.CodeOf(err) != tassadar.TokenLimitExceeded {
		t.Error(err)
	}
	if data, err := os.ReadFile(trace); err != nil || !strings.HasPrefix(string(data), "start ") {
		t.Errorf("the trace of a limited run: %.40q, %v", data, err)
	}
}

// -o is a module's output, apart from its results; a limit leaves the file as it was.
func TestOutputFile(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "echo", echo)
	text := strings.Repeat("some text\n", 20)
	in, out, trace := write(t, dir, "in", []byte(text)), write(t, dir, "out", []byte("old")), filepath.Join(dir, "trace")
	is := func(name, want string) {
		t.Helper()
		if data, err := os.ReadFile(name); err != nil || string(data) != want {
			t.Errorf("%s holds %q, %v", name, data, err)
		}
	}
	args := []string{"run", path, "--invoke", "run", "--input", in, "--clock", "7"}
	if _, _, err := command(t.Context(), nil, append(args, "-o", out, "--limit", "1000")...); tassadar.CodeOf(err) != tassadar.TokenLimitExceeded {
		t.Error(err)
	}
	is(out, "old")
	got, _, err := command(t.Context(), nil, append(args, "-o", out)...)
	if err != nil || got != "7\n" {
		t.Errorf("%q, %v", got, err)
	}
	is(out, text)
	if got, _, err = command(t.Context(), nil, append(args, "-o", "-")...); err != nil || got != text+"7\n" {
		t.Errorf("%q, %v", got, err)
	}
	// A trace on standard output is alone there, and can be verified.
	got, log, err := command(t.Context(), nil, append(args, "--trace", "-")...)
	if err != nil || !strings.HasPrefix(got, "start ") || !strings.Contains(log, text) || !strings.HasSuffix(log, "\n7\n") {
		t.Errorf("%.40q, %v", got, err)
	}
	if got, _, err := command(t.Context(), strings.NewReader(got), "verify", path, "-"); err != nil || !strings.HasPrefix(got, "verified") {
		t.Errorf("%q, %v", got, err)
	}
	// Output and results stand in the order of the calls, also those before a limit.
	several := []string{"run", path, "--invoke", "run", "--input", in, "--clock", "7", "--invoke", "run"}
	if got, _, err = command(t.Context(), nil, several...); err != nil || got != text+"7\n"+text+"7\n" {
		t.Errorf("%q, %v", got, err)
	}
	if got, _, err = command(t.Context(), nil, append(several, "--limit", "4500")...); tassadar.CodeOf(err) != tassadar.TokenLimitExceeded || !strings.HasPrefix(got, text+"7\nsome") {
		t.Errorf("%q, %v", got, err)
	}
	// A trap is an end: what was written is there.
	if _, _, err := command(t.Context(), nil, "run", path, "--invoke", "stop", "-o", out, "--trace", trace); tassadar.CodeOf(err) != tassadar.Trapped {
		t.Error(err)
	}
	is(out, "!")
	for _, name := range []string{"/dev/full", filepath.Join(dir, "none", "x"), dir} {
		for _, flag := range []string{"-o", "--trace"} {
			if _, err := os.Stat("/dev/full"); err != nil && name == "/dev/full" {
				continue
			}
			_, _, err := command(t.Context(), nil, append(args, flag, name)...)
			want := tassadar.BadUse
			if name == "/dev/full" {
				want = tassadar.StorageFull
			}
			if tassadar.CodeOf(err) != want || !strings.Contains(err.Error(), name) {
				t.Errorf("%s %s: %v", flag, name, err)
			}
		}
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 4 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}

// Every output is written through links and pipes, which stay.
func TestOutputsStay(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir, "gcd.wasm", gcd)
	link, real, pipe := filepath.Join(dir, "link"), filepath.Join(dir, "real"), filepath.Join(dir, "pipe")
	if err := errors.Join(os.Symlink("real", link), syscall.Mkfifo(pipe, 0o600)); err != nil {
		t.Fatal(err)
	}
	args := []string{"--arg", "i32:1071", "--arg", "i32:462"}
	for _, c := range [][]string{
		append([]string{"run", path, "--trace"}, ""), append([]string{"checkpoint", path, "--after", "5", "-o"}, ""),
		{"compile", path, "-o", ""}, {"specialize", path, "-o", ""}, {"inspect", "--svg", ""}, {"trace", path, "--svg", ""},
	} {
		if c[0] == "run" || c[0] == "trace" || c[0] == "checkpoint" {
			c = append(c[:len(c)-1:len(c)-1], append([]string{c[len(c)-2]}, args...)...)
			c[len(c)-len(args)-1] = "" // the output's place
		}
		at := 0
		for i := range c {
			if c[i] == "" {
				at = i
			}
		}
		c[at] = link
		if _, _, err := command(t.Context(), nil, c...); err != nil {
			t.Errorf("%v: %v", c, err)
		}
		want, err := os.ReadFile(real)
		if err != nil || len(want) == 0 {
			t.Errorf("%v: nothing written: %v", c, err)
		}
		got := make(chan []byte)
		go func() {
			data, _ := os.ReadFile(pipe)
			got <- data
		}()
		c[at] = pipe
		if _, _, err := command(t.Context(), nil, c...); err != nil {
			t.Errorf("%v: %v", c, err)
		}
		if data := <-got; !bytes.Equal(data, want) {
			t.Errorf("%v: %d bytes through the pipe, %d in the file", c, len(data), len(want))
		}
		os.Remove(real)
	}
	for name, mode := range map[string]fs.FileMode{link: fs.ModeSymlink, pipe: fs.ModeNamedPipe} {
		if info, err := os.Lstat(name); err != nil || info.Mode()&mode == 0 {
			t.Errorf("%s became %v, %v", name, info.Mode(), err)
		}
	}
}

// A checkpoint goes on with the input, clock and links that it was made with, and
// with no others, which are named.
func TestCheckpointBinds(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "echo", echo)
	in, other, short := write(t, dir, "in.txt", []byte("abcdef")), write(t, dir, "other.txt", []byte("abcdeg")), write(t, dir, "short.txt", []byte("abc"))
	saved := filepath.Join(dir, "saved")
	vmPrints(t, "checkpoint", path, "--invoke", "run", "--input", in, "--clock", "5", "--after", "40", "-o", saved)
	if got := vmPrints(t, "resume", saved, path, "--input", in, "--clock", "5"); !strings.HasSuffix(got, "5\n") {
		t.Errorf("%q", got)
	}
	if got, _, err := command(t.Context(), strings.NewReader("abcdef"), "resume", saved, path, "--input", "-", "--clock", "5"); err != nil || !strings.HasSuffix(got, "5\n") {
		t.Errorf("%q, %v", got, err) // the same bytes by another name
	}
	linked := assembled(t, dir, "linked", `(module (import "lib" "seven" (func $f (result i32))) (func (export "run") (result i32) (i32.mul (call $f) (i32.const 6))))`)
	seven, eight := assembled(t, dir, "seven", `(module (func (export "seven") (result i32) (i32.const 7)))`), assembled(t, dir, "eight", `(module (func (export "seven") (result i32) (i32.const 8)))`)
	bound := filepath.Join(dir, "bound")
	vmPrints(t, "checkpoint", linked, "--link", "lib="+seven, "--after", "3", "-o", bound)
	if got := vmPrints(t, "resume", bound, linked, "--link", "lib="+seven); got != "42\n" {
		t.Errorf("%q", got)
	}
	data, err := os.ReadFile(saved)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(data, []byte(`"bytes":6`))
	if at < 0 {
		t.Fatal("the binding does not tell the input's size")
	}
	edited := bytes.Clone(data)
	edited[at+len(`"bytes":`)] = '3'
	for _, c := range []struct {
		args []string
		code tassadar.Code
		says string
	}{
		{[]string{saved, path, "--clock", "5"}, tassadar.CheckpointForeign, `it was "in.txt", 6 bytes, sha256:`},
		{[]string{saved, path, "--clock", "5"}, tassadar.CheckpointForeign, `now it is none`},
		{[]string{saved, path, "--clock", "5", "--input", other}, tassadar.CheckpointForeign, `now it is "other.txt", 6 bytes`},
		{[]string{saved, path, "--clock", "5", "--input", short}, tassadar.CheckpointForeign, `now it is "short.txt", 3 bytes`},
		{[]string{saved, path, "--input", in}, tassadar.CheckpointForeign, "--clock 5, not 0"},
		{[]string{saved, linked, "--link", "lib=" + seven}, tassadar.CheckpointForeign, "0 linked modules, not 1"},
		{[]string{saved, seven}, tassadar.CheckpointForeign, "the module"},
		{[]string{bound, linked, "--link", "lib=" + eight}, tassadar.CheckpointForeign, `the linked module "lib"`},
		{[]string{write(t, dir, "edited", edited), path, "--clock", "5", "--input", short}, tassadar.CheckpointEdited, "digest"},
		{[]string{write(t, dir, "cut", data[:at]), path, "--clock", "5", "--input", in}, tassadar.CheckpointEdited, ""},
	} {
		_, _, err := command(t.Context(), nil, append([]string{"resume"}, c.args...)...)
		if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%v: %v, want %s", c.args, err, c.says)
		}
	}
}

// What a user gives instead of a module is told as what it is.
func TestNotAModule(t *testing.T) {
	dir := t.TempDir()
	pipe, none := filepath.Join(dir, "pipe"), filepath.Join(dir, "none.wasm")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	path, empty := write(t, dir, "gcd.wasm", gcd), write(t, dir, "empty", nil)
	args := []string{"--arg", "i32:1071", "--arg", "i32:462"}
	saved := filepath.Join(dir, "saved")
	vmPrints(t, append([]string{"checkpoint", path, "--after", "9", "-o", saved}, args...)...)
	go func() { _ = os.WriteFile(pipe, gcd, 0) }()
	for _, name := range []string{"-", pipe} {
		if got, _, err := command(t.Context(), bytes.NewReader(gcd), append([]string{"run", name}, args...)...); err != nil || got != "21\n" {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	for _, c := range []struct {
		name, says string
		code       tassadar.Code
	}{
		{write(t, dir, "a.wat", []byte("(module)\n")), "this is WebAssembly text; wat2wasm makes a module", tassadar.InputMalformed},
		{write(t, dir, "b.wasm", []byte(";; words\n  (; more\n ;)\n(module $x)")), "this is WebAssembly text", tassadar.InputMalformed},
		{write(t, dir, "elf", []byte("\x7fELF\x02\x01\x01\x00\x00")), "is neither a WebAssembly module, which begins with 00 61 73 6d, nor token names: it begins with 7f 45 4c 46", tassadar.InputMalformed},
		{none, none + ": no such file or directory", tassadar.InputMalformed},
		{dir, dir + " is a directory", tassadar.InputMalformed},
		{empty, empty + " is empty", tassadar.InputMalformed},
		{os.DevNull, os.DevNull + " is empty", tassadar.InputMalformed},
		{"/dev/zero", "/dev/zero is a device", tassadar.InputMalformed},
		{"/dev/random", "/dev/random is a device", tassadar.InputMalformed},
	} {
		for _, args := range [][]string{{"run", c.name}, {"trace", c.name}, {"compile", c.name}, {"specialize", c.name}, {"checkpoint", c.name, "--after", "1", "-o", "x"}, {"resume", saved, c.name}, {"run", path, "--link", "x=" + c.name}, {"verify", c.name, path}, {"verify", c.name}, {"diff", c.name}} {
			_, _, err := command(t.Context(), nil, args...)
			if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "token file") {
				t.Errorf("%v: %v, want %s", args, err, c.says)
			}
		}
	}
	for _, args := range [][]string{{"compile", write(t, dir, "words", []byte("start stop"))}, {"verify", path, path}, {"diff", path}} {
		if _, _, err := command(t.Context(), nil, args...); err == nil || !strings.Contains(err.Error(), "WebAssembly module") {
			t.Errorf("%v: %v", args, err)
		}
	}
	for _, name := range []string{none, dir, "/dev/zero"} {
		for _, flag := range []string{"--input", "--model"} {
			if _, _, err := command(t.Context(), nil, append([]string{"run", path, flag, name}, args...)...); tassadar.CodeOf(err) != tassadar.InputMalformed || !strings.Contains(err.Error(), name) {
				t.Errorf("%s %s: %v", flag, name, err)
			}
		}
	}
	for _, args := range [][]string{{"run", "-", "--input", "-"}, {"resume", "-", "-"}, {"run", "-", "--link", "x=-"}, {"verify", "-", "-"}, {"run", "-", "--model", "-"}} {
		if _, _, err := command(t.Context(), bytes.NewReader(gcd), args...); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "once") {
			t.Errorf("%v: %v", args, err)
		}
	}
}

// Every command ends soon after its context, whatever it is at: also where it waits
// for what nobody writes.
func TestInterrupted(t *testing.T) {
	dir := t.TempDir()
	// A prompt of some 50,000 tokens and a loop without end.
	path := assembled(t, dir, "long", `(module (memory 1) (data (i32.const 0) "`+strings.Repeat(`\11\22\33\44`, 12_000)+`") (func (export "run") (loop (br 0))))`)
	r, w := io.Pipe()
	defer w.Close()
	for _, args := range [][]string{
		{"run", path, "--engine", "vm.definition"}, {"run", path, "--engine", "vm.exact"}, {"run", path, "--engine", "vm.compiled"},
		{"run", path, "--engine", "vm.float64.plain"}, {"run", path, "--engine", "vm.float64.blocked"}, {"trace", path},
		{"checkpoint", path, "--after", "9999999", "-o", filepath.Join(dir, "saved")}, {"bench", "--engines", "vm.exact"}, {"generate", "--out", filepath.Join(dir, "code")}, {"run", "-"},
	} {
		ctx, stop := context.WithCancel(t.Context())
		clock := host.Processor(t)
		var before time.Duration
		var ended time.Time
		time.AfterFunc(300*time.Millisecond, func() { before, ended = clock(), time.Now(); stop() })
		_, _, err := command(ctx, r, args...)
		// A second of work, and what a busy machine adds to it; a wait would have no end.
		if took := clock() - before; !errors.Is(err, context.Canceled) || took > 4*time.Second || time.Since(ended) > time.Minute {
			t.Errorf("%v: %v after %v", args, err, took)
		}
		stop()
	}
}

// Bytes go into a call and come out of it, by the notation that engines have; the trace
// is verified, also that of weights of the module's own.
func TestBuffers(t *testing.T) {
	dir := t.TempDir()
	path := assembled(t, dir, "upper", `(module
		(memory (export "mem") 1)
		(global (export "__heap_base") i32 (i32.const 1024))
		(func (export "malloc") (param i32) (result i32) (i32.const 4096))
		(func (export "upper") (param $p i32) (param $n i32) (result i32) (local $i i32)
			(loop (if (i32.lt_u (local.get $i) (local.get $n)) (then
				(i32.store8 (i32.add (local.get $p) (local.get $i)) (i32.and (i32.load8_u (i32.add (local.get $p) (local.get $i))) (i32.const 0xdf)))
				(local.set $i (i32.add (local.get $i) (i32.const 1))) (br 1))))
			(local.get $n))
		(func (export "where") (param i32) (result i32) (local.get 0)))`)
	trace, out, model := filepath.Join(dir, "trace"), filepath.Join(dir, "out"), filepath.Join(dir, "model")
	args := []string{"--invoke", "upper", "--arg", "inout:text:some text of bytes"}
	want := "out:hex:" + hex.EncodeToString([]byte("SOME\x00TEXT\x00OF\x00BYTES")) + "\n18\n"
	if got := vmPrints(t, append([]string{"run", path, "--trace", trace}, args...)...); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := vmPrints(t, "verify", path, trace); !strings.HasPrefix(got, "verified") {
		t.Errorf("verify: %q", got)
	}
	if got := vmPrints(t, append([]string{"run", path, "-o", out}, args...)...); got != "18\n" {
		t.Errorf("%q", got)
	}
	if data, err := os.ReadFile(out); err != nil || string(data) != "SOME\x00TEXT\x00OF\x00BYTES" {
		t.Errorf("%q, %v", data, err)
	}
	if got := vmPrints(t, append([]string{"run", path, "-o", "-"}, args...)...); got != "SOME\x00TEXT\x00OF\x00BYTES18\n" {
		t.Errorf("%q", got)
	}
	var x executed
	if err := json.Unmarshal([]byte(vmPrints(t, "run", path, "--json", "--alloc", "malloc", "--memory", "mem", "--invoke", "upper", "--arg", "inout:text:abcdefghi", "--invoke", "where", "--arg", "i32:4096", "--returns", "cstr")), &x); err != nil ||
		len(x.Calls) != 2 || string(x.Calls[0].Outputs[0]) != "ABCDEFGHI" || string(x.Calls[1].Outputs[0]) != "ABCDEFGHI" {
		t.Errorf("%+v, %v", x, err)
	}
	v := document(t, vmPrints(t, append([]string{"trace", path, "--json"}, args...)...))
	if calls, ok := v["calls"].([]any); !ok || len(calls) != 1 || calls[0].(map[string]any)["outputs"] == nil {
		t.Errorf("trace: %v", v["calls"])
	}
	vmPrints(t, "specialize", path, "--buffers", "-o", model)
	if got := vmPrints(t, append([]string{"run", path, "--model", model, "--trace", trace}, args...)...); got != want {
		t.Errorf("on its own weights: %q", got)
	}
	if got := vmPrints(t, "verify", path, trace, "--model", model); !strings.HasPrefix(got, "verified") {
		t.Errorf("verify: %q", got)
	}
	for _, c := range []struct {
		args []string
		code tassadar.Code
		says string
	}{
		{[]string{"run", path, "--invoke", "upper", "--arg", "in:text:abc", "--memory", "memory"}, tassadar.BadUse, `exported as "memory"; exported are ["mem"]`},
		{[]string{"run", path, "--invoke", "upper", "--arg", "ptr:text:abc"}, tassadar.BadUse, "takes [i32 i32]"},
		{[]string{"run", path, "--invoke", "upper", "--arg", "in:file:" + filepath.Join(dir, "none")}, tassadar.InputMalformed, "none"},
		{[]string{"run", path, "--invoke", "upper", "--arg", "in:text:abc", "--space", "at:65534"}, tassadar.BadUse, "does not fit"},
		{[]string{"run", path, "--invoke", "where", "--arg", "i32:-1", "--returns", "cstr"}, tassadar.ABIUnsupported, "the result names text at 4294967295"},
	} {
		if _, _, err := command(t.Context(), nil, c.args...); tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%v: %v", c.args, err)
		}
	}
}

// A module that is valid and too large, or of a later proposal, is not called malformed:
// the code is the one that tassadar run and profile new have for it.
func TestRefusedAlike(t *testing.T) {
	dir := t.TempDir()
	const head, one = "\x00asm\x01\x00\x00\x00", "\x03\x02\x01\x00\x07\x05\x01\x01f\x00\x00"
	modules := map[string]struct {
		data string
		code tassadar.Code
	}{
		"locals":    {head + "\x01\x05\x01\x60\x00\x01\x7f" + one + "\x0a\x0a\x01\x08\x01\xd1\x86\x03\x7f\x41\x07\x0b", tassadar.ModuleLimitExceeded},
		"segments":  {head + "\x0c\x05\xff\xff\xff\xff\x0f", tassadar.ModuleLimitExceeded},
		"gc":        {head + "\x01\x07\x01\x4e\x01\x60\x00\x01\x7f", tassadar.ArbitraryWasmUnsupported},
		"component": {"\x00asm\x0d\x00\x01\x00", tassadar.ArbitraryWasmUnsupported},
		"cut":       {head + "\x01\x05\x01\x60", tassadar.MalformedModule},
	}
	good := assembled(t, dir, "good", `(module (func (export "f") (result i32) (i32.const 7)))`)
	for name, m := range modules {
		file := write(t, dir, name, []byte(m.data))
		for _, args := range [][]string{{"run", file}, {"compile", file}, {"trace", file}, {"run", good, "--link", "x=" + file}} {
			if _, _, err := vmCommand(t.Context(), args...); tassadar.CodeOf(err) != m.code || !strings.Contains(err.Error(), file+": wasm: offset") {
				t.Errorf("%s, %v: %s, want %s: %v", name, args[0], tassadar.CodeOf(err), m.code, err)
			}
		}
	}
}
