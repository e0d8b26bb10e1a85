package main

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/internal/policy"
	"tassadar/profiles"
	"tassadar/wasm"
)

// estimate is how long cells will take, for people who wait. Nothing is decided
// by it.
type estimate struct {
	cells   map[tassadar.Cell]time.Duration
	known   int // from receipts of this host
	guessed int // from a calibration
}

// usualInstructions is what a case that is not marked full is taken to execute,
// where nobody has measured it yet.
const usualInstructions = 200_000

// newEstimate takes the durations of earlier receipts of this host. For cells
// without one it asks guess, which may say that it does not know either.
func newEstimate(log *evidence.Verified, host string, cells []tassadar.Cell, full bool, guess func(tassadar.Cell) (time.Duration, bool)) *estimate {
	e := &estimate{cells: map[tassadar.Cell]time.Duration{}}
	for _, c := range cells {
		if took, ok := earlier(log, host, c, full); ok {
			e.cells[c], e.known = took, e.known+1
		} else if took, ok := guess(c); ok {
			e.cells[c], e.guessed = took, e.guessed+1
		}
	}
	return e
}

// earlier is how long the newest complete measurement took: of the cell itself,
// or else of its profile on its backend with another toolchain.
func earlier(log *evidence.Verified, host string, c tassadar.Cell, full bool) (took time.Duration, ok bool) {
	if !log.Valid() {
		return 0, false
	}
	for _, logged := range slices.Backward(log.Receipts()) {
		r := &logged.Body
		like := r.Cell
		like.Toolchain = c.Toolchain
		if like != c || r.Machine.Host != host || r.Failure != nil || r.Full != full || r.FinishedAt < r.StartedAt {
			continue
		}
		if !ok || r.Cell == c {
			took, ok = time.Duration(r.FinishedAt-r.StartedAt)*time.Second, true
		}
		if r.Cell == c {
			break
		}
	}
	return took, ok
}

// total is the sum over cells, and whether all of them have an estimate.
func (e *estimate) total(cells []tassadar.Cell) (sum time.Duration, all bool) {
	all = true
	for _, c := range cells {
		took, ok := e.cells[c]
		sum, all = sum+took, all && ok
	}
	return sum, all
}

// words say how long the cells take, and how that is known.
func (e *estimate) words(cells []tassadar.Cell) string {
	sum, _ := e.total(cells)
	unknown := len(cells) - e.known - e.guessed
	var s string
	switch {
	case e.known+e.guessed == 0:
		return "no earlier run to estimate the time from"
	case e.guessed == 0:
		s = "about " + rough(sum) + " beside compiling, from earlier runs"
	case e.known == 0:
		s = "roughly " + rough(sum) + " beside compiling, from a quick calibration: there is no earlier run to estimate from"
	default:
		s = fmt.Sprintf("about %s beside compiling, from earlier runs; %s without one, from a quick calibration", rough(sum), plural(e.guessed, "cell", "cells"))
	}
	if unknown > 0 {
		s += fmt.Sprintf("; not counting %s", plural(unknown, "cell without an estimate", "cells without an estimate"))
	}
	return s
}

// rough is a duration as an estimate gives it.
func rough(d time.Duration) string {
	switch {
	case d < 90*time.Second:
		return fmt.Sprintf("%d s", max(1, (d+time.Second/2)/time.Second))
	case d < 90*time.Minute:
		return fmt.Sprintf("%d min", (d+time.Minute/2)/time.Minute)
	}
	return fmt.Sprintf("%.1f h", d.Hours())
}

// calibration times a backend on a loop that is part of this program.
type calibration struct {
	bundle *policy.Bundle
	all    []backend.Backend
	full   bool
	speeds map[string]speed // by backend; a missing one could not be timed
}

// speed is how long a backend takes.
type speed struct {
	open, run         time.Duration // to start the engine, and for a case that does nothing
	original, counted float64       // nanoseconds an instruction, also on the copy that counts
	deep              time.Duration // for a call that recurses until the stack ends
}

// cellOverhead is what a cell takes beside its cases: orders and receipts are
// signed, logged and verified, and the calibration kernel runs.
const cellOverhead = 200 * time.Millisecond

// guess is how long a cell will take: its cases, each as often as the envelope
// asks for and once on the copy that counts. Those marked full are taken to be as
// long as the horizon.
func (c *calibration) guess(ctx context.Context) func(tassadar.Cell) (time.Duration, bool) {
	return func(cell tassadar.Cell) (time.Duration, bool) {
		profile, ok := c.bundle.Policy.Profile(cell.Profile)
		envelope, declared := c.bundle.Policy.Envelope(cell.Profile)
		if !ok || !declared {
			return 0, false
		}
		s, ok := c.speeds[cell.Backend]
		if !ok {
			at := slices.IndexFunc(c.all, func(b backend.Backend) bool { return b.Family() == cell.Backend })
			if at < 0 {
				return 0, false
			}
			var err error
			if s, err = timed(ctx, c.all[at]); err != nil {
				return 0, false // the run itself will say what is wrong
			}
			if c.speeds == nil {
				c.speeds = map[string]speed{}
			}
			c.speeds[cell.Backend] = s
		}
		runs := envelope.Require.Runs
		short, long := 0, 0
		for i := range profile.Workloads {
			w := &profile.Workloads[i]
			for j := range w.Cases {
				if w.Cases[j].Full {
					long++
				} else {
					short++
				}
			}
			if w.Derive != nil {
				short += w.Derive.Count
			}
		}
		if !c.full {
			long = 0
		}
		instruction := float64(runs)*s.original + s.counted
		nanoseconds := instruction * (float64(short)*usualInstructions + float64(long)*float64(envelope.Require.Horizon))
		calls := (short+long)*(runs+1) + len(profile.Refusals)*runs
		deep := 0
		for i := range profile.Refusals {
			if profile.Refusals[i].Code == tassadar.CallDepthExceeded {
				deep += runs
			}
		}
		return cellOverhead + s.open + time.Duration(calls)*s.run + time.Duration(deep)*s.deep + time.Duration(nanoseconds), true
	}
}

// timed times a backend with a loop of a few million instructions.
func timed(ctx context.Context, b backend.Backend) (speed, error) {
	module, err := fs.ReadFile(profiles.FS, "workloads/long_loop/long_loop.clang-14.wasm")
	if err != nil {
		return speed{}, err
	}
	counting, err := wasm.Instrument(module, 1<<40)
	if err != nil {
		return speed{}, err
	}
	var s speed
	start := time.Now()
	session, err := b.Open(ctx, 16)
	if err != nil {
		return speed{}, err
	}
	defer session.Close()
	s.open = time.Since(start)
	decoded, err := wasm.Decode(module)
	if err != nil {
		return speed{}, err
	}
	run := func(module []byte, iterations, counter string) (backend.Answer, error) {
		lowered, err := callOf(decoded, "run", "i32:1", "i32:"+iterations)
		if err != nil {
			return backend.Answer{}, err
		}
		return session.Run(ctx, backend.Invocation{Module: module, Calls: lowered, Counter: counter, Time: time.Minute})
	}
	// The first run compiles the module, and tiers of an engine come with use.
	for _, iterations := range []string{"1000", "200000"} {
		original, err := run(module, iterations, "")
		if err != nil {
			return speed{}, err
		}
		counted, err := run(counting, iterations, wasm.CounterExport)
		if err != nil {
			return speed{}, err
		}
		if counted.Counter == 0 {
			return speed{}, fmt.Errorf("calibrate %s: nothing was counted: %v", b.Family(), counted.Refusal)
		}
		s.original = float64(original.Elapsed) / float64(counted.Counter)
		s.counted = float64(counted.Elapsed) / float64(counted.Counter)
	}
	start = time.Now()
	const calls = 10
	for range calls {
		if _, err := run(module, "0", ""); err != nil {
			return speed{}, err
		}
	}
	s.run = time.Since(start) / calls
	if b.Capabilities().Has(backend.StackLimit) {
		s.deep, err = timedRecursion(ctx, session)
	}
	return s, err
}

// timedRecursion times the end of the stack, which takes some engines longer
// than all other refusals together.
func timedRecursion(ctx context.Context, session backend.Session) (time.Duration, error) {
	module, err := fs.ReadFile(profiles.FS, "refusals/recursion.wasm")
	if err != nil {
		return 0, err
	}
	decoded, err := wasm.Decode(module)
	if err != nil {
		return 0, err
	}
	calls, err := callOf(decoded, "run", "i32:1")
	if err != nil {
		return 0, err
	}
	start := time.Now()
	answer, err := session.Run(ctx, backend.Invocation{Module: module, Calls: calls, Time: time.Minute})
	if err == nil && (answer.Refusal == nil || answer.Refusal.Code != tassadar.CallDepthExceeded) {
		err = fmt.Errorf("endless recursion came to %v, %v", answer.Result, answer.Refusal)
	}
	return time.Since(start), err
}

// callOf lowers a call of an export with arguments such as i32:1.
func callOf(module *wasm.Module, export string, args ...string) ([]invocation.Call, error) {
	call := tassadar.Call{Export: export}
	for _, text := range args {
		arg, err := tassadar.ParseArg(text)
		if err != nil {
			return nil, err
		}
		call.Args = append(call.Args, arg)
	}
	lowered, refusal := admission.Lower(module, []tassadar.Call{call})
	if refusal != nil {
		return nil, refusal
	}
	return lowered, nil
}
