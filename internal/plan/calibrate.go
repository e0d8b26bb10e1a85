package plan

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/profiles"
	"tassadar/wasm"
)

// Calibration times backends on a loop that is part of this program, each once,
// when a cell of it is guessed first.
type Calibration struct {
	Policy   *tassadar.Policy
	Backends []backend.Backend
	Full     bool // the cases marked full too

	speeds map[string]speed // by backend; a missing one could not be timed
	blind  bool             // a guess was made without a receipt of its profile
	work   map[string]work  // by profile, where a receipt has it
	// digests of profiles, each made when it is first asked for
	digests map[string]tassadar.Digest
}

// work is what the cases of a profile came to, by a receipt.
type work struct {
	instructions uint64 // of all cases together, each once
	stopped      int    // cases that the time limit ended
	// again are the instructions that slices execute once more: each drives its case from
	// the beginning up to its end.
	again float64
}

// Learn takes from a receipt how many instructions the cases of its profile execute,
// which other cells of the profile will execute too.
func (c *Calibration) Learn(rc *evidence.Receipt) {
	profile, ok := c.Policy.Profile(rc.Cell.Profile)
	if !ok || rc.Failure != nil || rc.Full != c.Full || rc.ProfileDigest != c.digest(profile) {
		return
	}
	var w work
	for i := range rc.Cases {
		w.instructions += uint64(rc.Cases[i].Instructions)
		if t := rc.Cases[i].Trace; t != nil && slices.ContainsFunc(profile.Workloads, func(wl tassadar.Workload) bool {
			return wl.Sliced && strings.HasPrefix(rc.Cases[i].ID, wl.ID+"/")
		}) {
			w.again += float64(rc.Cases[i].Instructions) * float64(t.Windows()+1) / 2
		}
		for _, s := range rc.Cases[i].Seen {
			switch s.Code {
			case tassadar.TimeLimitExceeded:
				w.stopped++
			case tassadar.StepLimitExceeded:
				w.instructions += uint64(profile.Limits.Instructions)
			}
		}
	}
	if c.work == nil {
		c.work = map[string]work{}
	}
	c.work[profile.ID] = w
}

func (c *Calibration) digest(p *tassadar.Profile) tassadar.Digest {
	if c.digests == nil {
		c.digests = map[string]tassadar.Digest{}
	}
	if _, ok := c.digests[p.ID]; !ok {
		c.digests[p.ID] = p.Digest()
	}
	return c.digests[p.ID]
}

// LearnFrom takes the newest receipts of a log, which may be nil.
func (c *Calibration) LearnFrom(log *evidence.Verified) {
	if !log.Valid() {
		return
	}
	last := log.Sizes().Receipts
	for i := max(0, last-lookBack); i < last; i++ {
		if logged, err := log.ReceiptAt(i); err == nil { // an estimate is no reason to stop
			c.Learn(&logged.Body)
		}
	}
}

// Caveat says what the guesses so far do not know, "" where receipts told it all.
func (c *Calibration) Caveat() string {
	if !c.blind {
		return ""
	}
	longest := 0
	for i := range c.Policy.Profiles {
		longest = max(longest, c.Policy.Profiles[i].Limits.TimeSeconds)
	}
	return fmt.Sprintf("cases that were never measured are taken to be short; one that does not end is stopped after up to %d s, each time that it runs", longest)
}

// speed is how long a backend takes.
type speed struct {
	open, run         time.Duration // to start the engine, and for a case that does nothing
	original, counted float64       // nanoseconds an instruction, also on the copy that counts
	deep              time.Duration // for a call that recurses until the stack ends
}

// cellOverhead is what a cell takes beside its cases: assignments and receipts are
// signed, logged and verified, and the calibration kernel runs.
const cellOverhead = 200 * time.Millisecond

// usualInstructions is what a case that is not marked full is taken to execute,
// where no receipt says.
const usualInstructions = 200_000

// Guess is how long a cell will take: its cases, each as often as the envelope
// asks for, once on the copy that counts, and once more in slices where it is cut. Where no receipt says how long they are,
// those marked full are taken to be as long as the horizon.
func (c *Calibration) Guess(ctx context.Context) func(tassadar.Cell) (time.Duration, bool) {
	return func(cell tassadar.Cell) (time.Duration, bool) {
		profile, ok := c.Policy.Profile(cell.Profile)
		envelope, declared := c.Policy.Envelope(cell.Profile)
		if !ok || !declared {
			return 0, false
		}
		s, ok := c.speeds[cell.Backend]
		if !ok {
			at := slices.IndexFunc(c.Backends, func(b backend.Backend) bool { return b.Family() == cell.Backend })
			if at < 0 {
				return 0, false
			}
			var err error
			if s, err = timed(ctx, c.Backends[at]); err != nil {
				return 0, false // the run itself will say what is wrong
			}
			if c.speeds == nil {
				c.speeds = map[string]speed{}
			}
			c.speeds[cell.Backend] = s
		}
		runs := envelope.Require.Runs
		short, long, cut, cutLong := 0, 0, 0, 0
		for i := range profile.Workloads {
			w := &profile.Workloads[i]
			brief, horizons := 0, 0
			for j := range w.Cases {
				if w.Cases[j].Full {
					horizons++
				} else {
					brief++
				}
			}
			if w.Derive != nil {
				brief += w.Derive.Count
			}
			short, long = short+brief, long+horizons
			if w.Sliced {
				cut, cutLong = cut+brief, cutLong+horizons
			}
		}
		if !c.Full {
			long, cutLong = 0, 0
		}
		instructions := float64(short)*usualInstructions + float64(long)*float64(envelope.Require.Horizon)
		again := float64(cut)*usualInstructions + float64(cutLong)*float64(envelope.Require.Horizon)
		known, told := c.work[profile.ID]
		if told {
			instructions = float64(known.instructions)
			if known.again > 0 {
				again = known.again
			}
		}
		c.blind = c.blind || !told
		nanoseconds := instructions*(float64(runs)*s.original+s.counted) + again*s.original
		stopped := time.Duration(runs*known.stopped*profile.Limits.TimeSeconds) * time.Second
		calls := (short+long)*(runs+1) + cut + cutLong + len(profile.Refusals)*runs
		deep := 0
		for i := range profile.Refusals {
			if profile.Refusals[i].Code == tassadar.CallDepthExceeded {
				deep += runs
			}
		}
		return cellOverhead + s.open + time.Duration(calls)*s.run + time.Duration(deep)*s.deep + stopped + time.Duration(nanoseconds), true
	}
}

// slowCalibration is what twenty iterations take only on engines that are thousands of
// times slower than others. They are not asked for more.
const slowCalibration = time.Second

// calibrationStep is what a run and its counted copy may be expected to take when an engine
// is timed: engines differ by a factor of thousands, and a guess is not worth more.
const calibrationStep = 400 * time.Millisecond

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
	run := func(module []byte, iterations int, counter string) (backend.Answer, error) {
		lowered, err := callOf(decoded, "run", "i32:1", fmt.Sprint("i32:", iterations))
		if err != nil {
			return backend.Answer{}, err
		}
		return session.Run(ctx, backend.Invocation{Module: module, Calls: lowered, Counter: counter, Time: time.Minute})
	}
	// The first run compiles the module and says nothing; tiers of an engine come with use.
	steps := []int{20, 20, 1_000, 10_000, 200_000}
	for i, iterations := range steps {
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
		took := original.Elapsed + counted.Elapsed
		if i > 0 && took > slowCalibration {
			return s, nil
		}
		if i > 0 && i+1 < len(steps) && took*time.Duration(steps[i+1]/iterations) > calibrationStep {
			break
		}
	}
	start = time.Now()
	const calls = 10
	for range calls {
		if _, err := run(module, 0, ""); err != nil {
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
