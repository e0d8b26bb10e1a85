package faults

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"tassadar/internal/datadir"
)

// Kinds are all that goes wrong.
func Kinds() []*Kind {
	var all []*Kind
	names := []string{"run", "first run", "publish", "import", "withdraw", "reindex"}
	for _, of := range []func(string) *Kind{killed, powerCut, quota, fullDisk, readOnly, clock, twoAtOnce} {
		for _, name := range names {
			all = append(all, of(name))
		}
	}
	return append(all, torn(), other(), fork())
}

// each makes n faults of one.
func each(name string, n int, f fault) func(ctx context.Context, w *world, n int) ([]fault, error) {
	return func(ctx context.Context, w *world, most int) ([]fault, error) {
		if _, err := w.whole(ctx, commands[name]); err != nil {
			return nil, err
		}
		if n > 0 {
			most = min(n, most)
		}
		return slices.Repeat([]fault{f}, most), nil
	}
}

// inNamespace runs the command in a mount namespace, after a shell command and beside
// another.
func (t *trial) inNamespace(ctx context.Context, before, beside, afterwards string) error {
	script := before + ` || exit 99
` + beside + `
"$0" "$@"
code=$?
wait
` + afterwards + `
exit $code`
	cmd := t.w.command(ctx, t.dir)
	unshare, err := exec.LookPath("unshare")
	if err != nil {
		return err
	}
	cmd.Path, cmd.Args = unshare, append([]string{"unshare", "-rm", "sh", "-c", script, t.w.o.Program}, t.command.args...)
	if t.said, err = t.w.finish(cmd, t.command.args); err != nil {
		return err
	}
	if t.said.exit == 99 {
		return fmt.Errorf("mount: %v", t.said)
	}
	t.exited = true
	return nil
}

// fullDisk has a small file system run full while the command works.
func fullDisk(name string) *Kind {
	return &Kind{Name: "full disk", Command: name, plan: each(name, 0, func(ctx context.Context, t *trial) error {
		whole, err := t.w.whole(ctx, t.command)
		if err != nil {
			return err
		}
		after := time.Duration(t.rnd.Int64N(int64(whole.took)))
		t.name += fmt.Sprintf(", full after %v of %v", after.Round(time.Millisecond), whole.took.Round(time.Millisecond))
		err = t.inNamespace(ctx, `mkdir was && cp -a data/. was && mount -t tmpfs -o size=12m tmpfs data && cp -a was/. data && rm -r was`,
			fmt.Sprintf(`(sleep %.3f; exec head -c 100m /dev/zero >data/filler) 2>/dev/null &`, after.Seconds()),
			`rm -f data/filler; cp -a data out`)
		if err != nil {
			return err
		}
		if err := errors.Join(os.RemoveAll(t.data()), os.Rename(filepath.Join(t.dir, "out"), t.data())); err != nil {
			return err
		}
		t.hit = t.said.exit != 0
		t.says("storage_full")
		return nil
	})}
}

// readOnly is a data directory on a file system that is mounted read-only.
func readOnly(name string) *Kind {
	return &Kind{Name: "read-only", Command: name, plan: each(name, 5, func(ctx context.Context, t *trial) error {
		if err := t.inNamespace(ctx, `mount --bind data data && mount -o remount,ro,bind data data`, "", ""); err != nil {
			return err
		}
		if t.hit = t.said.exit != 0; !t.hit {
			t.fails("a read-only directory is written to: %v", t.said)
		}
		t.says("data_unavailable")
		return nil
	})}
}

// clock has the clock of the host jump, the command run, and the clock jump back.
func clock(name string) *Kind {
	return &Kind{Name: "clock", Command: name, plan: each(name, 0, func(ctx context.Context, t *trial) error {
		by := []int64{-400 * 86400, -86400, -3600, -60, 60, 3600, 86400, 31 * 86400, 400 * 86400}[t.rnd.IntN(9)]
		t.name += fmt.Sprintf(", the clock is off by %d s", by)
		if err := datadir.ShiftClock(t.data(), by); err != nil {
			return err
		}
		r, err := t.w.run(ctx, t.dir, t.command.args...)
		if err != nil {
			return err
		}
		t.said, t.exited, t.hit = r, true, true
		t.says("clock_skew")
		if by > 0 && t.rnd.IntN(2) == 0 {
			t.name += " from then on"
			return nil // a clock that was behind
		}
		if by > 0 { // the log has been there: until then its clock is ahead
			t.cure = func(code string) (bool, error) {
				if code != "clock_skew" {
					return false, nil
				}
				t.cure = nil
				return true, datadir.ShiftClock(t.data(), by)
			}
		}
		return datadir.ShiftClock(t.data(), -by)
	})}
}

// twoAtOnce starts the command twice.
func twoAtOnce(name string) *Kind {
	return &Kind{Name: "two at once", Command: name, plan: each(name, 0, func(ctx context.Context, t *trial) error {
		whole, err := t.w.whole(ctx, t.command)
		if err != nil {
			return err
		}
		type ended struct {
			r   *result
			err error
		}
		both := make(chan ended, 2)
		for i := range 2 {
			wait := time.Duration(int64(i) * t.rnd.Int64N(int64(whole.took)))
			time.AfterFunc(wait, func() {
				r, err := t.w.run(ctx, t.dir, t.command.args...)
				both <- ended{r, err}
			})
		}
		a, b := <-both, <-both
		if err := errors.Join(a.err, b.err); err != nil {
			return err
		}
		for _, e := range []ended{a, b} {
			t.said = e.r
			t.says("data_locked", "bad_use")
			if code, _ := e.r.next(); e.r.exit != 0 && code == "data_locked" {
				t.hit = true
			}
		}
		t.said = &result{t.command.args, min(a.r.exit, b.r.exit), a.r.stdout + b.r.stdout, a.r.stderr + b.r.stderr}
		t.exited = true
		if t.said.exit != 0 {
			t.fails("neither of two came to an end: %v", t.said)
		}
		return nil
	})}
}

// index is the index and what stands beside it.
var index = []string{"index.sqlite", "index.sqlite-wal", "index.sqlite-shm"}

// torn is an index that is not that of its log.
func torn() *Kind {
	from := func(w *world, base string, t *trial) error {
		for _, name := range index {
			data, err := os.ReadFile(filepath.Join(w.o.Dir, base, "data", name))
			if errors.Is(err, os.ErrNotExist) {
				err = os.RemoveAll(filepath.Join(t.data(), name))
			} else if err == nil {
				err = os.WriteFile(filepath.Join(t.data(), name), data, 0o600)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
	edit := func(t *trial, f func([]byte) []byte) error {
		file := filepath.Join(t.data(), index[0])
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		return os.WriteFile(file, f(data), 0o600)
	}
	ways := map[string]fault{
		"is gone": func(_ context.Context, t *trial) error { return os.Remove(filepath.Join(t.data(), index[0])) },
		"is cut": func(_ context.Context, t *trial) error {
			return edit(t, func(data []byte) []byte { return data[:t.rnd.IntN(len(data))] })
		},
		"has another bit": func(_ context.Context, t *trial) error {
			return edit(t, func(data []byte) []byte { data[t.rnd.IntN(len(data))] ^= 1 << t.rnd.IntN(8); return data })
		},
		"is from before":     func(_ context.Context, t *trial) error { return from(t.w, measured, t) },
		"is of another fork": func(_ context.Context, t *trial) error { return from(t.w, answered, t) },
		"is of another log":  func(_ context.Context, t *trial) error { return from(t.w, stranger, t) },
		"is none":            func(_ context.Context, t *trial) error { return edit(t, func([]byte) []byte { return []byte("none") }) },
		"has no bytes":       func(_ context.Context, t *trial) error { return edit(t, func([]byte) []byte { return nil }) },
		"has a log of before": func(_ context.Context, t *trial) error {
			data, err := os.ReadFile(filepath.Join(t.w.o.Dir, answered, "data", index[0]))
			if err != nil {
				return err
			}
			return os.WriteFile(filepath.Join(t.data(), index[1]), data[:len(data)/2], 0o600)
		},
	}
	return &Kind{Name: "index torn from its log", Command: "run", plan: func(ctx context.Context, w *world, n int) ([]fault, error) {
		return drawn(ways, n, func(t *trial, name string) { t.name += ", the index " + name }), nil
	}}
}

// drawn draws n of some ways, each as often as the others.
func drawn(ways map[string]fault, n int, named func(*trial, string)) []fault {
	var names []string
	for name := range ways {
		names = append(names, name)
	}
	slices.Sort(names)
	var all []fault
	for i := range n {
		name := names[i%len(names)]
		all = append(all, func(ctx context.Context, t *trial) error {
			named(t, name)
			t.hit, t.said = true, &result{args: t.command.args, exit: -1}
			return ways[name](ctx, t)
		})
	}
	return all
}

// other is a log that is damaged, or from another backup than the index: no command may go
// on from it. Then the log is put back.
func other() *Kind {
	replace := func(t *trial, base string) error {
		log := filepath.Join(t.data(), "log")
		return errors.Join(os.RemoveAll(log), copyTree(log, filepath.Join(t.w.o.Dir, base, "data", "log")))
	}
	file := func(t *trial, name string, f func([]byte) []byte) error {
		name = filepath.Join(t.data(), "log", name)
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		return os.WriteFile(name, f(data), 0o600)
	}
	// last is the bundle of the log's last leaves.
	last := func(t *trial) string { return fmt.Sprintf("tile/entries/000.p/%d", t.before.size()) }
	ways := map[string]fault{
		"is from an earlier backup": func(_ context.Context, t *trial) error { return replace(t, measured) },
		"is another fork":           func(_ context.Context, t *trial) error { return replace(t, answered) },
		"is another one":            func(_ context.Context, t *trial) error { return replace(t, stranger) },
		"has no checkpoint": func(_ context.Context, t *trial) error {
			return os.Remove(filepath.Join(t.data(), "log", "checkpoint"))
		},
		"has another bit in a tile": func(_ context.Context, t *trial) error {
			return file(t, last(t), func(data []byte) []byte { data[t.rnd.IntN(len(data))] ^= 1 << t.rnd.IntN(8); return data })
		},
		"lacks a tile": func(_ context.Context, t *trial) error { return os.Remove(filepath.Join(t.data(), "log", last(t))) },
		"has a tile that is cut": func(_ context.Context, t *trial) error {
			return file(t, last(t), func(data []byte) []byte { return data[:t.rnd.IntN(len(data))] })
		},
		"has a checkpoint that is cut": func(_ context.Context, t *trial) error {
			return file(t, "checkpoint", func(data []byte) []byte { return data[:t.rnd.IntN(len(data))] })
		},
	}
	return &Kind{Name: "log torn from its index", Command: "run", plan: func(ctx context.Context, w *world, n int) ([]fault, error) {
		all := drawn(ways, n, func(t *trial, name string) { t.name += ", the log " + name })
		for i, f := range all {
			all[i] = func(ctx context.Context, t *trial) error {
				if err := f(ctx, t); err != nil {
					return err
				}
				checkpoint := filepath.Join(t.data(), "log", "checkpoint")
				torn, _ := os.ReadFile(checkpoint) // it may be gone
				for _, args := range [][]string{t.command.args, {"publish", "-o", "torn.pub"}, {"withdraw", withdrawn, "--why", "torn"}} {
					r, err := t.w.run(ctx, t.dir, args...)
					if err != nil {
						return err
					}
					if code, next := r.next(); r.exit != 2 || code == "" || next == "" {
						t.fails("a log that is not its own is gone on from: %v", r)
					}
				}
				if now, _ := os.ReadFile(checkpoint); !bytes.Equal(now, torn) {
					t.fails("its checkpoint was replaced")
				}
				return replace(t, t.command.base)
			}
		}
		return all, nil
	}}
}

// fork copies a data directory, and both go on: a verifier that remembers one refuses the
// other.
func fork() *Kind {
	return &Kind{Name: "copied, and both go on", Command: "publish", plan: each("publish", 10, func(ctx context.Context, t *trial) error {
		twin := t.dir + "-twin"
		defer os.RemoveAll(twin)
		if err := copyTree(twin, t.dir); err != nil {
			return err
		}
		var err error
		if t.said, err = t.w.run(ctx, t.dir, t.command.args...); err != nil {
			return err
		}
		t.exited = true
		commands := [][]string{{"run", "--policy", "policy", "--again"}, {"withdraw", withdrawn, "--why", "a fork"}}[t.rnd.IntN(2)]
		for _, args := range [][]string{commands, {"publish", "-o", "twin.pub"}} {
			if _, err := t.w.well(ctx, twin, args...); err != nil {
				return err
			}
		}
		if _, err := t.w.well(ctx, t.dir, "verify", "next.pub", "--remember", "seen.json"); err != nil {
			return err
		}
		seen, err := os.ReadFile(filepath.Join(t.dir, "seen.json"))
		if err == nil {
			err = os.WriteFile(filepath.Join(twin, "seen.json"), seen, 0o600)
		}
		if err != nil {
			return err
		}
		r, err := t.w.run(ctx, twin, "verify", "twin.pub", "--remember", "seen.json")
		if err != nil {
			return err
		}
		t.hit = true
		if t.green += strings.Count(r.stdout, "  accepted "); r.exit == 0 {
			t.fails("the other fork is not seen: %v", r)
		} else if code, next := r.next(); r.exit != 1 || code != "rolled_back" || next == "" {
			t.fails("it should say rolled_back and a next step: %v", r)
		}
		now, err := os.ReadFile(filepath.Join(twin, "seen.json"))
		if err != nil || !bytes.Equal(now, seen) {
			t.fails("what is remembered was changed by a fork: %v", err)
		}
		t.said = &result{args: t.command.args}
		return nil
	})}
}
