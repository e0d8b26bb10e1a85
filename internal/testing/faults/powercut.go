package faults

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"tassadar/internal/testing/fileops"
)

// recording is what a command did to its folder, operation by operation.
type recording struct {
	start *fileops.Disk // before it
	ops   []*fileops.Op
	ended *fileops.Ended
	// synced are the counts of operations after which something was on the disk.
	synced []int
}

// record runs a command once and remembers what it did.
func (w *world) record(ctx context.Context, c command) (*recording, error) {
	dir, err := os.MkdirTemp(filepath.Join(w.o.Dir, "trials"), "record-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := copyTree(dir, filepath.Join(w.o.Dir, c.base)); err != nil {
		return nil, err
	}
	r := &recording{}
	if r.start, err = fileops.ReadDisk(dir); err != nil {
		return nil, err
	}
	p := w.looked(dir, c)
	p.After = func(op *fileops.Op) {
		r.ops = append(r.ops, op)
		if op.Kind == fileops.Sync || op.Durable {
			r.synced = append(r.synced, len(r.ops))
		}
	}
	if r.ended, err = fileops.Run(ctx, p); err != nil {
		return nil, err
	}
	if r.ended.Exit != 0 || len(r.synced) == 0 {
		return nil, fmt.Errorf("%v: exit %d, synced %d times\n%s%s", c.args, r.ended.Exit, len(r.synced), r.ended.Stdout, r.ended.Stderr)
	}
	return r, nil
}

// powerCut replays what a command did up to a moment, right after something was synced or
// any other, and goes on with what is on the disk then: nothing that was not synced, or some
// of it.
func powerCut(name string) *Kind {
	return &Kind{Name: "power cut", Command: name, plan: func(ctx context.Context, w *world, n int) ([]fault, error) {
		c := commands[name]
		if _, err := w.whole(ctx, c); err != nil {
			return nil, err
		}
		r, err := w.record(ctx, c)
		if err != nil {
			return nil, err
		}
		var all []fault
		for i := range n {
			all = append(all, func(_ context.Context, t *trial) error {
				// Every sync in turn, spread over the command, and between them at random.
				at := r.synced[i/2*max(1, 2*len(r.synced)/n)%len(r.synced)]
				cut := fileops.All
				if i%2 == 1 {
					at, cut = 1+t.rnd.IntN(len(r.ops)), fileops.Some
				}
				return t.cut(r, at, cut)
			})
		}
		return all, nil
	}}
}

func (t *trial) cut(r *recording, at int, cut fileops.Cut) error {
	disk := r.start.Clone()
	t.said = &result{args: t.command.args, exit: -1}
	for _, op := range r.ops[:at] {
		if op.Kind == fileops.Print {
			t.said.stdout += string(op.Data)
		}
		if err := disk.Do(op); err != nil {
			return err
		}
	}
	if t.exited = at == len(r.ops); t.exited {
		t.said.exit = 0
	}
	t.name += fmt.Sprintf(", the power fails after operation %d of %d, a %s of %s", at, len(r.ops), r.ops[at-1].Kind, filepath.Base(r.ops[at-1].Path))
	t.hit = disk.Unsynced()
	if err := os.RemoveAll(t.dir); err != nil {
		return err
	}
	return disk.After(cut, t.rnd, t.dir)
}
