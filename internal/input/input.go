// Package input reads files that came from elsewhere, within bounds: start with
// [Read]. Every error carries input_malformed,
// but for those of [Module].
package input

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"

	"tassadar"
)

// MaxBytes bounds a file, in bytes.
const MaxBytes = 64 << 20

// Open opens a file. A pipe, a device or a
// directory is refused at once: reading one may never end.
func Open(name string) (*os.File, error) {
	if name == "" {
		return nil, unnamed()
	}
	f, err := os.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0) // a pipe without a writer does not hold it up
	if name == "-" && errors.Is(err, fs.ErrNotExist) {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "standard input is not read here, and no file is named -: %w", err), "Write what you have to a file, and name that.")
	}
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%w", err)
	}
	info, err := f.Stat()
	switch {
	case err != nil:
		err = tassadar.Errorf(tassadar.InputMalformed, "%w", err)
	case info.IsDir():
		err = tassadar.Errorf(tassadar.InputMalformed, "%s is a directory, not a file", name)
	case !info.Mode().IsRegular():
		err = tassadar.Errorf(tassadar.InputMalformed, "%s is a pipe or a device; write what it holds to a file first", name)
	case info.Size() > MaxBytes:
		err = tassadar.Errorf(tassadar.InputMalformed, "%s is larger than %d bytes", name, MaxBytes)
	default:
		return f, nil
	}
	return nil, errors.Join(err, f.Close())
}

// unnamed refuses the empty name, of which the system only says that there is no such
// file.
func unnamed() error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "no file is named"), "Name a file; a variable of the shell may not be set.")
}

// Read reads a file.
func Read(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, MaxBytes+1))
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s: %w", name, err)
	}
	if len(data) > MaxBytes {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s is larger than %d bytes", name, MaxBytes)
	}
	return data, nil
}

// Module reads a file that begins as modules do; one that does not is malformed_module.
func Module(name string) ([]byte, error) {
	data, err := Read(name)
	if err != nil {
		return nil, err
	}
	return module(name, data)
}

// ModuleOrStdin is as [Module], and reads standard input where the name is "-".
func ModuleOrStdin(ctx context.Context, name string, stdin io.Reader) ([]byte, error) {
	if name != "-" {
		return Module(name)
	}
	data, err := Stream(ctx, name, stdin, AtMost(MaxBytes))
	if err != nil {
		return nil, err
	}
	return module(Called(name), data)
}

func module(name string, data []byte) ([]byte, error) {
	if bytes.HasPrefix(data, []byte("\x00asm")) {
		return data, nil
	}
	var err error
	next := "Name the module that a compiler makes, a file that begins with \\0asm."
	switch start := bytes.TrimSpace(data); {
	case len(data) == 0:
		err = tassadar.Errorf(tassadar.MalformedModule, "%s is no WebAssembly module; it is empty", name)
	case bytes.HasPrefix(start, []byte("(")) || bytes.HasPrefix(start, []byte(";;")):
		err = tassadar.Errorf(tassadar.MalformedModule, "%s is WebAssembly text; wat2wasm makes a module of it", name)
	default:
		err = tassadar.Errorf(tassadar.MalformedModule, "%s is no WebAssembly module; it begins with %q", name, data[:min(len(data), 16)])
	}
	return nil, tassadar.WithNext(err, next)
}

// Parse reads a file as read does, which ends when ctx does.
func Parse[T any](ctx context.Context, name string, read func(context.Context, io.Reader) (*T, error)) (*T, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	v, err := read(ctx, f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return v, nil
}

// Record reads a file that holds one record, and maybe the end of its line.
func Record(name string) ([]byte, error) {
	data, err := Read(name)
	return bytes.TrimSuffix(data, []byte("\n")), err
}
