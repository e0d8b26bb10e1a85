package process_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/backend/process"
	"tassadar/internal/testing/host"
)

// script writes an executable shell script, the fake engine.
func script(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "engine")
	if err := host.WriteExecutable(name, []byte("#!/bin/sh\n"+text+"\n")); err != nil {
		t.Fatal(err)
	}
	return name
}

func options(path string) process.Options {
	return process.Options{Name: "engine", Path: path, StartLimit: time.Minute, FirstLine: 1000}
}

// start starts a script that has to come up.
func start(t *testing.T, text string) (*process.Process, string) {
	t.Helper()
	p, line, err := process.Start(t.Context(), options(script(t, text)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Stop)
	return p, string(line)
}

// echo says hello and answers every line with it.
const echo = `echo hello; while read -r line; do echo "$line"; done`

func TestExchange(t *testing.T) {
	p, hello := start(t, echo)
	if hello != "hello\n" {
		t.Errorf("first line %q", hello)
	}
	for i := range 3 {
		line, err := p.Exchange(t.Context(), map[string]int{"n": i}, 100)
		if want := fmt.Sprintf("{\"n\":%d}\n", i); err != nil || string(line) != want {
			t.Errorf("got %q, %v, want %q", line, err, want)
		}
	}
	if !p.Alive() {
		t.Error("not alive")
	}
	p.Stop()
	if p.Alive() {
		t.Error("alive after Stop")
	}
	if line, err := p.Exchange(t.Context(), 1, 100); err == nil {
		t.Errorf("after Stop: %q", line)
	}
	p.Stop() // again does no harm
}

func TestStartFails(t *testing.T) {
	for _, c := range []struct{ name, script, want string }{
		{"ends", "exit 3", "engine ended"},
		{"says why", "echo bad option >&2; exit 9", "it wrote bad option"},
		{"no newline", "printf hello", "engine ended"},
		{"floods", "exec cat /dev/zero", "a line of more than 1000 bytes"},
		{"floods standard error", "head -c 5000000 /dev/zero >&2; exit 1", "engine ended"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, line, err := process.Start(t.Context(), options(script(t, c.script)))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %q, %v, want %q", line, err, c.want)
			}
			if n := len(fmt.Sprint(err)); n > 5000 {
				t.Errorf("a message of %d bytes", n)
			}
		})
	}
	if _, _, err := process.Start(t.Context(), options("/dev/null")); err == nil {
		t.Error("/dev/null starts")
	}
	if path, err := process.Find(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Errorf("found %s", path)
	}
	silent := options(script(t, "sleep 1000"))
	silent.StartLimit = 50 * time.Millisecond
	if _, _, err := process.Start(t.Context(), silent); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a program that says nothing: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := process.Start(ctx, options(script(t, "sleep 1000"))); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestAnswerFails(t *testing.T) {
	for _, c := range []struct{ name, answer, want string }{
		{"dies", "exit 1", "hear from engine: engine ended"},
		{"says why", "echo out of luck >&2; exit 1", "it wrote out of luck"},
		{"says why at length", "{ echo out of luck; yes trace | head -n 10000; } >&2; exit 1", "it wrote out of luck trace"},
		{"says at length where it ended", "{ yes trace | head -n 10000; echo the end; } >&2; exit 1", "trace the end"},
		{"is killed", "kill -9 $$", "engine ended"},
		{"floods", "exec cat /dev/zero", "a line of more than 100 bytes"},
		{"floods lines", "yes aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a line of more than 100 bytes"},
		{"floods standard error", "head -c 20000000 /dev/zero >&2; exit 1", "engine ended"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := start(t, "echo hello; read -r line; "+c.answer)
			line, err := p.Exchange(t.Context(), "x", 100)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %q, %v, want %q", line, err, c.want)
			}
			if n := len(fmt.Sprint(err)); n > 5000 {
				t.Errorf("a message of %d bytes", n)
			}
		})
	}
}

// A program gets what it needs to find its way and nothing that steers it.
func TestEnvironment(t *testing.T) {
	t.Setenv("NODE_OPTIONS", "--require x")
	t.Setenv("LD_PRELOAD", "")
	t.Setenv("HOME", "/somewhere")
	_, line := start(t, `echo "$NODE_OPTIONS|${LD_PRELOAD-unset}|$HOME|$LANG|$(pwd)"`)
	if want := "|unset|/somewhere|C|" + os.TempDir() + "\n"; line != want {
		t.Errorf("got %q, want %q", line, want)
	}
}

func needProc(t *testing.T) {
	t.Helper()
	if _, err := os.Stat("/proc/self/stat"); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("/proc is required and missing: %v", err)
		}
		t.Skipf("no /proc to look at processes with: %v", err)
	}
}

// pid reads the process id that a script said.
func pid(t *testing.T, line string) int {
	t.Helper()
	n, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// With the program ends whatever it started, on Stop and when a context ends:
// a pipe ends when the last of those that hold it has.
func TestNoProcessStays(t *testing.T) {
	for name, end := range map[string]func(*process.Process){
		"stop": func(p *process.Process) { p.Stop() },
		"context": func(p *process.Process) {
			ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
			defer cancel()
			if _, err := p.Exchange(ctx, "x", 100); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("exchange: %v", err)
			}
			if p.Alive() {
				t.Error("alive after its context ended")
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			pipe := filepath.Join(t.TempDir(), "pipe")
			if out, err := exec.Command("mkfifo", pipe).CombinedOutput(); err != nil {
				t.Fatalf("mkfifo: %v %s", err, out)
			}
			ended := make(chan error, 1)
			go func() {
				_, err := os.ReadFile(pipe)
				ended <- err
			}()
			p, _ := start(t, "exec 3>"+pipe+"; sleep 1000 & echo hello; read -r line; sleep 1000; sleep 1000")
			select {
			case err := <-ended:
				t.Fatalf("nothing holds the pipe: %v", err)
			default:
			}
			end(p)
			select {
			case err := <-ended:
				if err != nil {
					t.Error(err)
				}
			case <-time.After(30 * time.Second):
				t.Error("something that the program started is still there")
			}
		})
	}
}

func TestIdentify(t *testing.T) {
	needProc(t)
	files := process.NewFiles()
	p, line := start(t, "echo $$; read -r line")
	id, err := files.Identify(p, process.Self{PID: pid(t, line), Path: "/somewhere/else", Version: "1.2"})
	if err != nil {
		t.Fatal(err)
	}
	// What runs is the shell, whatever the script is called.
	shell, err := filepath.EvalSymlinks("/bin/sh")
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(shell)
	if err != nil {
		t.Fatal(err)
	}
	want := tassadar.DigestOf(map[string]tassadar.Digest{"executable": tassadar.DigestBytes(data)})
	if got, _ := filepath.EvalSymlinks(id.Path); got != shell || id.Version != "1.2" || id.Digest != want {
		t.Errorf("got %+v, want %s with digest %s", id, shell, want)
	}
	again, err := files.Identify(p, process.Self{PID: pid(t, line), Version: "1.2"})
	if err != nil || again.Digest != id.Digest {
		t.Errorf("again: %+v, %v", again, err)
	}
	// The C library counts where it is asked for.
	with, err := process.NewFiles("libc").Identify(p, process.Self{PID: pid(t, line)})
	if err != nil || with.Digest == id.Digest {
		t.Errorf("with libraries: %+v, %v", with, err)
	}
	for _, other := range []int{os.Getpid(), 1, -1} {
		if id, err := files.Identify(p, process.Self{PID: other}); err == nil || !strings.Contains(err.Error(), "not one that was started here") {
			t.Errorf("process %d: %+v, %v", other, id, err)
		}
	}
}

// A program that ends and leaves something behind that left its group and holds its
// output open is not waited for.
func TestWhatLeftTheGroup(t *testing.T) {
	if _, err := exec.LookPath("setsid"); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("setsid is required (util-linux): %v", err)
		}
		t.Skip(err)
	}
	p, _ := start(t, "echo hello; setsid sleep 30 & read -r line; exit 1")
	from := time.Now()
	if line, err := p.Exchange(t.Context(), 1, 100); err == nil {
		t.Errorf("it answers %q", line)
	}
	if took := time.Since(from); took > 20*time.Second {
		t.Errorf("told after %v", took)
	}
}
