package faults

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"tassadar/internal/testing/fileops"
)

// runWhole looks at a command to which nothing happens: how many file operations it makes,
// how long it takes unlooked at, and what is green before and after.
func (w *world) runWhole(ctx context.Context, c command) (*whole, error) {
	out := &whole{}
	for _, looked := range []bool{true, false} {
		dir, err := os.MkdirTemp(filepath.Join(w.o.Dir, "trials"), "whole-")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(dir)
		if err := copyTree(dir, filepath.Join(w.o.Dir, c.base)); err != nil {
			return nil, err
		}
		if looked {
			if out.before, err = w.greensNow(ctx, dir); err != nil {
				return nil, err
			}
			ended, err := fileops.Run(ctx, w.looked(dir, c))
			if err != nil {
				return nil, err
			}
			if ended.Exit != 0 {
				return nil, fmt.Errorf("%s: exit %d\n%s%s", strings.Join(c.args, " "), ended.Exit, ended.Stdout, ended.Stderr)
			}
			out.ops = ended.Ops
			if out.after, err = w.greensNow(ctx, dir); err != nil {
				return nil, err
			}
			continue
		}
		start := time.Now()
		if _, err := w.well(ctx, dir, c.args...); err != nil {
			return nil, err
		}
		out.took = time.Since(start)
	}
	return out, nil
}

// looked is a command as [fileops.Run] runs it.
func (w *world) looked(dir string, c command) *fileops.Program {
	return &fileops.Program{Path: w.o.Program, Args: c.args, Dir: dir, Env: w.env, Within: dir}
}

// ends tells a trial what its command came to.
func (t *trial) ends(e *fileops.Ended) {
	t.said = &result{t.command.args, e.Exit, e.Stdout, e.Stderr}
	t.exited = !e.Killed
}

// killedAtOperation kills the command before one of its file operations.
func killedAtOperation(ctx context.Context, w *world, c command) fault {
	return func(ctx context.Context, t *trial) error {
		whole, err := w.whole(ctx, c)
		if err != nil {
			return err
		}
		at := 1 + t.rnd.IntN(whole.ops)
		p := w.looked(t.dir, c)
		p.Before = func(n int, op *fileops.Op) syscall.Errno {
			if n != at {
				return 0
			}
			t.name += fmt.Sprintf(", killed before operation %d of %d, %s of %s", n, whole.ops, op.Kind, t.within(op.Path))
			return fileops.Kill
		}
		ended, err := fileops.Run(ctx, p)
		if err != nil {
			return err
		}
		t.ends(ended)
		t.hit = ended.Killed
		return nil
	}
}

// killedAtInstant kills the command after a part of the time that it takes.
func killedAtInstant(ctx context.Context, w *world, c command) fault {
	return func(ctx context.Context, t *trial) error {
		whole, err := w.whole(ctx, c)
		if err != nil {
			return err
		}
		cmd := w.command(ctx, t.dir, c.args...)
		var r *result
		after := time.Duration(t.rnd.Int64N(int64(whole.took)))
		timer := time.AfterFunc(after, func() {
			if cmd.Process != nil {
				_ = cmd.Process.Kill()
			}
		})
		r, err = w.finish(cmd, c.args)
		timer.Stop()
		if err != nil {
			return err
		}
		t.name += fmt.Sprintf(", killed after %v of %v", after.Round(time.Millisecond), whole.took.Round(time.Millisecond))
		t.said, t.exited = r, r.exit >= 0
		t.hit = r.exit < 0
		return nil
	}
}

func (t *trial) within(path string) string {
	rel, err := filepath.Rel(t.dir, path)
	if err != nil {
		return path
	}
	return rel
}

// killed is half of each.
func killed(name string) *Kind {
	return &Kind{Name: "kill -9", Command: name, plan: func(ctx context.Context, w *world, n int) ([]fault, error) {
		c := commands[name]
		if _, err := w.whole(ctx, c); err != nil {
			return nil, err
		}
		var all []fault
		for i := range n {
			if i%2 == 0 {
				all = append(all, killedAtOperation(ctx, w, c))
			} else {
				all = append(all, killedAtInstant(ctx, w, c))
			}
		}
		return all, nil
	}}
}

// quota is one that is exceeded.
func quota(name string) *Kind { return refused("quota", name, syscall.EDQUOT) }

// refused has every operation that needs space fail, from one on until the command ends.
func refused(kind, name string, errno syscall.Errno) *Kind {
	return &Kind{Name: kind, Command: name, plan: func(ctx context.Context, w *world, n int) ([]fault, error) {
		c := commands[name]
		whole, err := w.whole(ctx, c)
		if err != nil {
			return nil, err
		}
		var all []fault
		for range n {
			all = append(all, func(ctx context.Context, t *trial) error {
				from := 1 + t.rnd.IntN(whole.ops)
				p := w.looked(t.dir, c)
				p.Before = func(n int, op *fileops.Op) syscall.Errno {
					if n < from || !needsSpace(op) {
						return 0
					}
					if !t.hit {
						t.name += fmt.Sprintf(", %v from operation %d of %d on, %s of %s", errno, n, whole.ops, op.Kind, t.within(op.Path))
					}
					t.hit = true
					return errno
				}
				ended, err := fileops.Run(ctx, p)
				if err != nil {
					return err
				}
				t.ends(ended)
				if t.hit {
					t.says("storage_full")
				}
				return nil
			})
		}
		return all, nil
	}}
}

// says wants the command to have ended well all the same, or to say with that code why not,
// and a next step.
func (t *trial) says(codes ...string) {
	if t.said.exit == 0 {
		return
	}
	code, next := t.said.next()
	for _, want := range codes {
		if code == want && next != "" && t.said.exit == 2 {
			return
		}
	}
	t.fails("it should say %s and a next step: %v", strings.Join(codes, " or "), t.said)
}

// needsSpace reports whether an operation needs space that the file does not have already.
func needsSpace(op *fileops.Op) bool {
	info, err := os.Lstat(op.Path)
	switch op.Kind {
	case fileops.Create:
		return err != nil
	case fileops.Write:
		return err == nil && op.Offset+int64(len(op.Data)) > info.Size()
	case fileops.Mkdir, fileops.Link:
		return true
	}
	return false
}
