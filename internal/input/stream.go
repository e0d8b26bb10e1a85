package input

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"syscall"
	"time"

	"golang.org/x/term"

	"tassadar"
)

// writerWait is how long [Stream] waits for somebody to write to a named pipe.
const writerWait = 2 * time.Second

// headBytes is how much of a stream is looked at before the rest is read.
const headBytes = 4096

// Stream reads a file, a pipe, or stdin where the name is "-", to its end, and ends
// when ctx does. Check is given the first bytes, and says how many there may be in all,
// or what is wrong with them. A device is refused: reading one may never end.
func Stream(ctx context.Context, name string, stdin io.Reader, check func(head []byte) (limit int64, err error)) ([]byte, error) {
	type result struct {
		data []byte
		err  error
	}
	done := make(chan result, 1)
	go func() {
		data, err := stream(ctx, name, stdin, check)
		done <- result{data, err}
	}()
	select {
	case r := <-done:
		return r.data, r.err
	case <-ctx.Done(): // what is being read may hang
		return nil, ctx.Err()
	}
}

// AtMost is a check of the size alone.
func AtMost(limit int64) func([]byte) (int64, error) {
	return func([]byte) (int64, error) { return limit, nil }
}

// Called is what messages call an input.
func Called(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
}

func stream(ctx context.Context, name string, stdin io.Reader, check func([]byte) (int64, error)) ([]byte, error) {
	r, pipe := stdin, false
	if name != "-" {
		f, info, err := openStream(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		r, pipe = f, info.Mode()&fs.ModeNamedPipe != 0
	}
	failed := func(err error) error {
		var path *fs.PathError
		if errors.As(err, &path) {
			err = path.Err
		}
		return tassadar.Errorf(tassadar.InputMalformed, "read %s: %w", Called(name), err)
	}
	head := make([]byte, headBytes)
	n, err := io.ReadFull(r, head)
	// A named pipe that nobody writes to yet is at its end.
	for start := time.Now(); pipe && n == 0 && errors.Is(err, io.EOF) && time.Since(start) < writerWait && ctx.Err() == nil; {
		time.Sleep(10 * time.Millisecond)
		n, err = io.ReadFull(r, head)
	}
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, failed(err)
	}
	if pipe && n == 0 {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s is a pipe, and nobody wrote to it", name)
	}
	head = head[:n]
	limit, bad := check(head)
	if bad != nil {
		return nil, bad
	}
	if err == nil {
		rest, err := io.ReadAll(io.LimitReader(r, max(limit+1-int64(n), 0)))
		if err != nil {
			return nil, failed(err)
		}
		head = append(head, rest...)
	}
	if int64(len(head)) > limit {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s is larger than %d bytes", Called(name), limit)
	}
	return head, nil
}

// openStream opens what can be read to an end.
func openStream(name string) (*os.File, fs.FileInfo, error) {
	if name == "" {
		return nil, nil, unnamed()
	}
	f, err := os.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0) // a pipe without a writer does not hold it up
	if err != nil {
		var path *fs.PathError
		if errors.As(err, &path) {
			err = path.Err
		}
		bad := tassadar.Errorf(tassadar.InputMalformed, "%s: %w", name, err)
		if errors.Is(err, fs.ErrNotExist) {
			bad = tassadar.WithNext(bad, "Check the path.")
		}
		return nil, nil, bad
	}
	info, err := f.Stat()
	switch {
	case err != nil:
		err = tassadar.Errorf(tassadar.InputMalformed, "%s: %w", name, err)
	case info.IsDir():
		err = tassadar.Errorf(tassadar.InputMalformed, "%s is a directory, not a file", name)
	case info.Mode()&fs.ModeDevice != 0 && !term.IsTerminal(int(f.Fd())) && !isNull(info):
		err = tassadar.Errorf(tassadar.InputMalformed, "%s is a device, whose bytes may never end; write what you mean to a file", name)
	default:
		return f, info, nil
	}
	return nil, nil, errors.Join(err, f.Close())
}

// isNull tells the device without bytes.
func isNull(info fs.FileInfo) bool {
	null, err := os.Stat(os.DevNull)
	return err == nil && os.SameFile(null, info)
}
