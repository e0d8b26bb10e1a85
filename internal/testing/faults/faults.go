// Package faults injects faults into the program's commands and counts what they take: of
// records that were acknowledged, of records that are counted twice, of verdicts that are
// green and would not be without the fault. Start with [Campaign]; [Kinds] lists what goes
// wrong. `make faults` writes docs/faults.md.
//
// A trial copies a data directory that was made beforehand, runs a command there, has it go
// wrong, and then asks what an operator would: readers first, then the command again, another
// run, the index made anew, and the doctor. What is refused on the way names a next step, and
// the trial types it. What the log holds is read from its tiles alone, and appraised a second
// time by [tassadar/internal/testing/model].
package faults

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"sync"
)

// Options say how large a campaign is.
type Options struct {
	Program string // the program, absolute
	Class   string // this host's machine class
	Dir     string // an empty folder of its own
	// Trials of a kind, at most: a kind with fewer ways to go wrong makes fewer, and with 0
	// the kind is left out.
	Trials func(k *Kind) int
	Seed   uint64
	// AtOnce is how many trials run beside one another; 0 is 1.
	AtOnce int
	// Said is told of each kind that is done; nil is told nothing.
	Said func(r *Row)
}

// Row is what the trials of a kind came to.
type Row struct {
	Kind    string
	Command string
	Trials  int
	Hit     int // trials in which the fault met the command while it was at work
	Known   int // records of which the program had said that they are logged, by the time of the fault
	Lost    int // of them, and of the leaves before the fault
	Twice   int // records that the log or a verdict counts twice
	Green   int // cells and gates that are green and would not be without the fault
	Steps   int // next steps that were typed
	// Broken says what else went wrong, one line a trial: a command that fails, an index of
	// other bytes, a step that does not help.
	Broken []string
}

// Well reports whether nothing went wrong.
func (r *Row) Well() bool { return r.Lost+r.Twice+r.Green+len(r.Broken) == 0 }

func (r *Row) add(t *trial) {
	r.Trials++
	if t.hit {
		r.Hit++
	}
	r.Known += t.known
	r.Lost += t.lost
	r.Twice += t.twice
	r.Green += t.green
	r.Steps += t.steps
	for _, b := range t.broken {
		r.Broken = append(r.Broken, t.name+": "+b)
	}
}

// Campaign makes the trials of kinds and returns a row a kind. The error is of the host.
func Campaign(ctx context.Context, o *Options, kinds []*Kind) ([]*Row, error) {
	w, err := newWorld(ctx, o)
	if err != nil {
		return nil, err
	}
	var rows []*Row
	for _, k := range kinds {
		n := o.Trials(k)
		if n == 0 {
			continue
		}
		row, err := w.trials(ctx, k, n)
		if err != nil {
			return nil, fmt.Errorf("%s, %s: %w", k.Name, k.Command, err)
		}
		rows = append(rows, row)
		if o.Said != nil {
			o.Said(row)
		}
	}
	return rows, nil
}

// trials makes n trials of a kind, several at once.
func (w *world) trials(ctx context.Context, k *Kind, n int) (*Row, error) {
	row := &Row{Kind: k.Name, Command: k.Command}
	plan, err := k.plan(ctx, w, n)
	if err != nil {
		return nil, err
	}
	var mu sync.Mutex
	var failed error
	var done sync.WaitGroup
	places := make(chan struct{}, max(1, w.o.AtOnce))
	for i := range plan {
		places <- struct{}{}
		done.Go(func() {
			defer func() { <-places }()
			t, err := w.try(ctx, k, i, plan[i])
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				failed = errors.Join(failed, fmt.Errorf("trial %d: %w", i+1, err))
				return
			}
			row.add(t)
		})
	}
	done.Wait()
	slices.SortFunc(row.Broken, cmp.Compare[string])
	return row, failed
}

// random is of a trial: the same in every campaign with the same seed.
func (w *world) random(k *Kind, i int) *rand.Rand {
	h := fnv.New64a()
	fmt.Fprintf(h, "%s\n%s\n%d", k.Name, k.Command, i)
	return rand.New(rand.NewPCG(w.o.Seed, h.Sum64()))
}
