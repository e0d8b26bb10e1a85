package input_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/input"
)

func TestStream(t *testing.T) {
	dir := t.TempDir()
	long := bytes.Repeat([]byte("0123456789"), 1000)
	file, pipe, late, none := filepath.Join(dir, "f"), filepath.Join(dir, "pipe"), filepath.Join(dir, "late"), filepath.Join(dir, "none")
	if err := errors.Join(os.WriteFile(file, long, 0o644), syscall.Mkfifo(pipe, 0o644), syscall.Mkfifo(late, 0o644)); err != nil {
		t.Fatal(err)
	}
	go func() {
		time.Sleep(50 * time.Millisecond) // after the reader
		_ = os.WriteFile(late, long, 0)
	}()
	for _, c := range []struct {
		name  string
		stdin string
		want  string
	}{{file, "", string(long)}, {"-", string(long), string(long)}, {"-", "", ""}, {late, "", string(long)}, {os.DevNull, "", ""}} {
		got, err := input.Stream(t.Context(), c.name, strings.NewReader(c.stdin), input.AtMost(10_000))
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %d bytes, %v", c.name, len(got), err)
		}
	}
	for _, c := range []struct {
		name, says string
		limit      int64
	}{
		{file, file + " is larger than 9999 bytes", 9999}, {file, "is larger than 1000 bytes", 1000}, {"-", "standard input is larger than 3 bytes", 3},
		{none, none + ": no such file or directory", 9}, {dir, dir + " is a directory", 9}, {"/dev/zero", "/dev/zero is a device", 9}, {"/dev/random", "is a device", 9},
		{pipe, "is a pipe, and nobody wrote to it", 9}, {file + "/x", "not a directory", 9}, {"/proc/self/mem", "read /proc/self/mem", 9},
	} {
		_, err := input.Stream(t.Context(), c.name, strings.NewReader("text"), input.AtMost(c.limit))
		if tassadar.CodeOf(err) != tassadar.InputMalformed || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %s", c.name, err, c.says)
		}
	}
	// What is wrong with the beginning is told before the rest is read.
	wrong := errors.New("wrong")
	endless := io.MultiReader(strings.NewReader("abc"), zeros{})
	_, err := input.Stream(t.Context(), "-", endless, func(head []byte) (int64, error) {
		if !bytes.HasPrefix(head, []byte("abc\x00")) {
			t.Errorf("head %q", head[:9])
		}
		return 0, wrong
	})
	if !errors.Is(err, wrong) {
		t.Errorf("got %v", err)
	}
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) { clear(b); return len(b), nil }

// A reader that hangs does not hold the command.
func TestStreamEnds(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	ctx, stop := context.WithCancel(t.Context())
	time.AfterFunc(30*time.Millisecond, stop)
	if _, err := input.Stream(ctx, "-", r, input.AtMost(9)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// A name that is empty is told as that: the system's words have no name in them.
func TestUnnamed(t *testing.T) {
	_, read := input.Read("")
	_, streamed := input.Stream(t.Context(), "", nil, input.AtMost(1))
	for _, err := range []error{read, streamed} {
		if tassadar.CodeOf(err) != tassadar.InputMalformed || tassadar.Message(err) != "no file is named" || !strings.Contains(tassadar.NextOf(err), "Name a file") {
			t.Errorf("%v (%s)", err, tassadar.NextOf(err))
		}
	}
}
