package input_test

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"tassadar"
	"tassadar/internal/input"
)

func TestRead(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "f")
	if err := os.WriteFile(file, []byte("a\n\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if got, err := input.Read(file); string(got) != "a\n\n" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	if got, err := input.Record(file); string(got) != "a\n" || err != nil {
		t.Errorf("a record keeps all but the end of its line: got %q, %v", got, err)
	}
	if _, err := input.Read(filepath.Join(dir, "none")); !errors.Is(err, fs.ErrNotExist) || tassadar.CodeOf(err) != tassadar.InputMalformed {
		t.Errorf("a file that is not there: %v", err)
	}
	large := filepath.Join(dir, "large")
	if err := errors.Join(os.WriteFile(large, nil, 0o644), os.Truncate(large, input.MaxBytes+1)); err != nil {
		t.Fatal(err)
	}
	pipe := filepath.Join(dir, "pipe")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Fatal(err)
	}
	for name, says := range map[string]string{dir: "is a directory", large: "is larger than", pipe: "is a pipe or a device", "/dev/zero": "is a pipe or a device"} {
		for _, err := range []error{
			func() error { _, err := input.Read(name); return err }(),
			func() error { _, err := input.Record(name); return err }(),
		} {
			if tassadar.CodeOf(err) != tassadar.InputMalformed || !strings.Contains(err.Error(), says) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestParse(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f")
	if err := os.WriteFile(file, []byte("12"), 0o644); err != nil {
		t.Fatal(err)
	}
	bad := errors.New("bad")
	read := func(_ context.Context, r io.Reader) (*string, error) {
		data, err := io.ReadAll(r)
		s := string(data)
		return &s, err
	}
	if got, err := input.Parse(t.Context(), file, read); err != nil || *got != "12" {
		t.Errorf("%v", err)
	}
	_, err := input.Parse(t.Context(), file, func(context.Context, io.Reader) (*int, error) { return nil, bad })
	if !errors.Is(err, bad) || !strings.HasPrefix(err.Error(), file+": ") {
		t.Errorf("%v", err)
	}
}

// TestModule: what is no module is refused, with what it is instead.
func TestModule(t *testing.T) {
	file := filepath.Join(t.TempDir(), "m")
	for _, c := range []struct{ data, says string }{
		{"\x00asm\x01\x00\x00\x00", ""},
		{"", "is no WebAssembly module; it is empty"},
		{" \n(module)", "is WebAssembly text; wat2wasm makes a module of it"},
		{";; text", "is WebAssembly text; wat2wasm makes a module of it"},
		{"int main() { return 0; }", `is no WebAssembly module; it begins with "int main() { ret"`},
	} {
		if err := os.WriteFile(file, []byte(c.data), 0o600); err != nil {
			t.Fatal(err)
		}
		data, err := input.Module(file)
		switch {
		case c.says == "":
			if string(data) != c.data || err != nil {
				t.Errorf("a module: %q, %v", data, err)
			}
		case tassadar.CodeOf(err) != tassadar.MalformedModule || !strings.Contains(err.Error(), c.says) || !strings.Contains(tassadar.NextOf(err), `\0asm`) || data != nil:
			t.Errorf("%q: %q, %v, next %s", c.data, data, err, tassadar.NextOf(err))
		}
	}
	// Standard input is read where it may be, and said not to be read elsewhere.
	if data, err := input.ModuleOrStdin(t.Context(), "-", strings.NewReader("\x00asm")); string(data) != "\x00asm" || err != nil {
		t.Errorf("from standard input: %q, %v", data, err)
	}
	if _, err := input.ModuleOrStdin(t.Context(), "-", strings.NewReader("")); tassadar.CodeOf(err) != tassadar.MalformedModule || !strings.Contains(err.Error(), "standard input is no WebAssembly module") {
		t.Errorf("from an empty standard input: %v", err)
	}
	t.Chdir(filepath.Dir(file))
	if _, err := input.Read("-"); tassadar.CodeOf(err) != tassadar.InputMalformed || !strings.Contains(err.Error(), "standard input is not read here") {
		t.Errorf("where no standard input is read: %v", err)
	}
	if err := os.WriteFile("-", []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if data, err := input.Read("-"); string(data) != "x" || err != nil {
		t.Errorf("a file named -: %q, %v", data, err)
	}
	if _, err := input.Module(filepath.Join(file, "none")); tassadar.CodeOf(err) != tassadar.InputMalformed {
		t.Errorf("a file that is not there: %v", err)
	}
}
