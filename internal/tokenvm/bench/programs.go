package bench

import (
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar"
	"tassadar/internal/tempdir"
	"tassadar/internal/tokenvm"
	"tassadar/internal/vmprograms"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/generate"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// benchPrograms are what vm bench runs on the built-in token machine: nobody tuned
// them for it.
var benchPrograms = []struct{ program, compiler, what string }{
	{"hungarian", "clang-14", "assignment 10x10"},
	{"sudoku", "clang-14", "9x9 by search"},
	{"digest", "clang-14", "SHA-256 and CRC-32"},
	{"factorial", "clang-14", "64-bit arithmetic"},
	{"kernel", "clang-14", "lists, matrices, states"},
}

// ProgramRow is one engine on one program.
type ProgramRow struct {
	Engine                string  `json:"engine"`
	Program               string  `json:"program"`
	Tokens                int     `json:"tokens"`
	TokensPerSecond       float64 `json:"tokens_per_second"`
	BytesPerToken         float64 `json:"bytes_per_token"`
	Instructions          int     `json:"instructions"`
	MachineInstructions   int     `json:"machine_instructions"`
	InstructionsPerSecond float64 `json:"instructions_per_second"`
	TokensPerInstruction  float64 `json:"tokens_per_instruction"`
	BytesPerInstruction   float64 `json:"bytes_per_instruction"`
	// RatioToInterpreter is the speed in instructions relative to wazero's
	// interpreter in the same run.
	RatioToInterpreter float64 `json:"ratio_to_wazero_interpreter"`
	Runs               int     `json:"runs"`
	Note               string  `json:"note,omitempty"`
	// WeightsSeconds and SetupSeconds are what a program's own weights took to make, and
	// their code to generate and compile; 0 on the built-in weights.
	WeightsSeconds float64 `json:"weights_seconds,omitempty"`
	SetupSeconds   float64 `json:"setup_seconds,omitempty"`
}

// workload is a program with one thing to do.
type workload struct {
	vmprograms.Program
	run     func(vmprograms.Call) error
	lowered *lower.Result
	what    string
}

// workloads picks for each program the longest case within a budget of tokens. Left hears
// which program has none.
func workloads(ctx context.Context, x *exact.Engine, budget int, left func(what string)) ([]workload, error) {
	var out []workload
	for _, want := range benchPrograms {
		for _, p := range vmprograms.All() {
			if p.Name != want.program || p.Compiler != want.compiler {
				continue
			}
			m, err := wasm.Decode(p.Module)
			if err != nil {
				return nil, err
			}
			r, err := lower.Lower([]lower.Link{{Module: m}}, lower.Options{})
			if err != nil {
				return nil, err
			}
			w := workload{p, nil, r, want.what}
			var longest *workload
			most := 0
			for _, c := range vmprograms.Cases(p.Name) {
				if c.Long {
					continue
				}
				w.run = c.Run
				t, err := w.on(ctx, x.Fresh(), budget)
				if err != nil && !tokenvm.LimitReached(err) {
					return nil, fmt.Errorf("%v: %w", p, err)
				}
				if err == nil && t.instructions > most {
					one := w
					most, longest = t.instructions, &one
				}
			}
			if longest == nil {
				left(fmt.Sprintf("%v is left out: none of its cases ends within %d tokens; --tokens gives more", p, budget))
				continue
			}
			out = append(out, *longest)
		}
	}
	return out, nil
}

// timed is one run.
type timed struct {
	tokens, instructions, steps int
	took                        time.Duration
	bytes                       int64
}

// on runs the workload on an engine of the built-in weights.
func (w *workload) on(ctx context.Context, e vm.Engine, limit int) (timed, error) {
	return w.in(ctx, limit, func() (*tokenmachine.Session, error) { return tokenmachine.NewSession(ctx, e, w.lowered.Program) })
}

// in runs the workload in a session.
func (w *workload) in(ctx context.Context, limit int, open func() (*tokenmachine.Session, error)) (timed, error) {
	before := heapBytes()
	s, err := open()
	if err != nil {
		return timed{}, err
	}
	var t timed
	prompt := len(s.Tokens())
	in := &w.lowered.Instances[0]
	invoke := func(entry isa.Entry, args []uint64) (uint64, error) {
		start := time.Now()
		out, err := s.Invoke(ctx, entry, args, limit)
		t.took += time.Since(start)
		switch {
		case err != nil:
			return 0, err
		case out.Trap >= 0:
			return 0, tassadar.Errorf(tassadar.Trapped, "trap %d", out.Trap)
		case len(out.Results) == 0:
			return 0, nil
		}
		return out.Results[0], nil
	}
	if _, err := invoke(in.Instantiate, nil); err != nil {
		return timed{}, err
	}
	err = w.run(func(export string, args ...uint64) (uint64, error) { return invoke(in.Funcs[export], args) })
	if err != nil {
		return timed{}, err
	}
	t.tokens = len(s.Tokens()) - prompt
	t.bytes = heapBytes() - before
	for st := range s.Steps() {
		if !st.Forced {
			t.steps++
			t.instructions += w.lowered.Completes(st.PC, st.Next)
		}
	}
	runtime.KeepAlive(s)
	return t, nil
}

// interpreter times the workload on wazero's interpreter.
func (w *workload) interpreter(ctx context.Context) (time.Duration, error) {
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(api.CoreFeaturesV2))
	defer r.Close(ctx)
	mod, err := r.Instantiate(ctx, w.Module)
	if err != nil {
		return 0, err
	}
	var took time.Duration
	err = w.run(func(export string, args ...uint64) (uint64, error) {
		start := time.Now()
		results, err := mod.ExportedFunction(export).Call(ctx, args...)
		took += time.Since(start)
		if err != nil || len(results) == 0 {
			return 0, err
		}
		return results[0], nil
	})
	return took, err
}

// specialized times the workload on weights of its own, as generated code in a process: what
// the host gave is given again, and the median is of what that code takes, without what it
// takes to bring tokens and to follow them.
func (w *workload) specialized(ctx context.Context, rounds int) (ProgramRow, error) {
	start := time.Now()
	sp, err := tokenmachine.Specialize(w.lowered.Program)
	if err != nil {
		return ProgramRow{}, err
	}
	made := time.Since(start)
	dir, err := os.MkdirTemp("", "tassadar-vm-")
	if err != nil {
		return ProgramRow{}, tempdir.Explain(err)
	}
	defer os.RemoveAll(dir)
	start = time.Now()
	built, err := generate.Build(ctx, sp.Model, dir)
	if err != nil {
		return ProgramRow{}, err
	}
	setup := time.Since(start)
	e, err := built.Start(ctx)
	if err != nil {
		return ProgramRow{}, err
	}
	defer e.Close()
	t, err := w.in(ctx, math.MaxInt, func() (*tokenmachine.Session, error) { return sp.NewSession(ctx, e) })
	if err != nil {
		return ProgramRow{}, err
	}
	times, err := e.Replay(rounds + 1)
	if err != nil {
		return ProgramRow{}, err
	}
	slices.Sort(times[1:])
	t.took, t.bytes = times[1:][rounds/2], 0
	row := w.row(Specialized, t)
	row.WeightsSeconds, row.SetupSeconds = made.Seconds(), setup.Seconds()
	return row, nil
}

// Specialized is the name of vm.compiled on weights of one program alone.
const Specialized = "vm.compiled/special"

// row is what a run came to.
func (w *workload) row(engine string, t timed) ProgramRow {
	s := t.took.Seconds()
	return ProgramRow{Engine: engine, Program: w.String(), Tokens: t.tokens, TokensPerSecond: float64(t.tokens) / s,
		BytesPerToken: float64(t.bytes) / float64(t.tokens), Instructions: t.instructions, MachineInstructions: t.steps,
		InstructionsPerSecond: float64(t.instructions) / s, TokensPerInstruction: float64(t.tokens) / float64(t.instructions),
		BytesPerInstruction: float64(t.bytes) / float64(t.instructions), Note: w.what}
}

// Programs times engines on the built-in token machine, with programs compiled to
// WebAssembly: of each the longest case within a number of tokens, beside wazero's
// interpreter. Other engines than vm.exact and vm.compiled are left out. With special each
// runs also on weights of its own, as generated code. Begin hears what is timed next.
func Programs(ctx context.Context, engines []string, special bool, tokens, rounds int, begin func(what string)) ([]ProgramRow, error) {
	x, err := exact.New(tokenmachine.Model(), nil)
	if err != nil {
		return nil, tokenvm.Coded(err)
	}
	begin("choosing cases")
	all, err := workloads(ctx, x, tokens, begin)
	if err != nil {
		return nil, tokenvm.Coded(err)
	}
	var rows []ProgramRow
	for i := range all {
		w := &all[i]
		begin(w.String())
		base, err := w.medianOf(rounds, func() (timed, error) {
			took, err := w.interpreter(ctx)
			return timed{took: took}, err
		})
		if err != nil {
			return nil, tokenvm.Coded(err)
		}
		instructions := 0
		for _, engine := range engines {
			if engine != "vm.exact" && engine != "vm.compiled" {
				continue
			}
			fresh, err := tokenvm.NewEngine(tokenmachine.Model(), engine, nil)
			if err != nil {
				return nil, err
			}
			t, err := w.medianOf(rounds, func() (timed, error) { return w.on(ctx, fresh(nil), math.MaxInt) })
			if err != nil {
				return nil, tokenvm.Coded(fmt.Errorf("%v on %s: %w", w.Program, engine, err))
			}
			instructions = t.instructions
			row := w.row(engine, t)
			row.RatioToInterpreter, row.Runs = base.took.Seconds()/t.took.Seconds(), rounds
			rows = append(rows, row)
		}
		if special {
			begin(fmt.Sprintf("%v on weights of its own", w.Program))
			row, err := w.specialized(ctx, rounds)
			if err != nil {
				return nil, tokenvm.Coded(fmt.Errorf("%v on weights of its own: %w", w.Program, err))
			}
			row.RatioToInterpreter, row.Runs = row.InstructionsPerSecond*base.took.Seconds()/float64(row.Instructions), rounds
			instructions = row.Instructions
			rows = append(rows, row)
		}
		rows = append(rows, ProgramRow{Engine: "wazero.interpreter", Program: w.String(), Instructions: instructions,
			InstructionsPerSecond: float64(instructions) / base.took.Seconds(), RatioToInterpreter: 1, Runs: rounds, Note: w.what})
	}
	return rows, nil
}

// medianOf runs once more than rounds, and returns the run of median speed
// among the later ones.
func (w *workload) medianOf(rounds int, run func() (timed, error)) (timed, error) {
	var all []timed
	for i := range rounds + 1 {
		t, err := run()
		if err != nil {
			return timed{}, err
		}
		if i > 0 {
			all = append(all, t)
		}
	}
	times := make([]float64, len(all))
	for i, t := range all {
		times[i] = t.took.Seconds()
	}
	at := median(times)
	for _, t := range all {
		if t.took.Seconds() == at {
			return t, nil
		}
	}
	return all[0], nil
}
