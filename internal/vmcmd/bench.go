package vmcmd

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/generate"
	"tassadar/vm/traces"
)

// counter is a loop of four million rounds that keeps a number in memory.
//
//go:embed counter.txt
var counter []byte

// benchRow is one engine's line; an engine that could not be measured says why.
type benchRow struct {
	Engine          string  `json:"engine"`
	Tokens          int     `json:"tokens"`
	TokensPerSecond float64 `json:"tokens_per_second"`
	BytesPerToken   float64 `json:"bytes_per_token"`
	// Ratio is the speed relative to vm.float64.plain.
	Ratio float64 `json:"ratio_to_float64,omitempty"`
	// SetupSeconds is what the engine needs once for a model: planning, or
	// generation and compilation.
	SetupSeconds float64 `json:"setup_seconds"`
	Runs         int     `json:"runs"`
	Note         string  `json:"note,omitempty"`
}

func newBench() *cobra.Command {
	var c common
	var tokens int
	var engines []string
	var rounds int
	cmd := &cobra.Command{
		Use:   "bench [--model FILE [PROGRAM]]",
		Short: "Time the engines",
		Long: "Without --model, programs compiled to WebAssembly run on the built-in machine:\n" +
			"of each the longest case within --tokens tokens, beside wazero's interpreter.\n\n" +
			"With --model, each engine runs the program to its stop token or to --tokens\n" +
			"tokens; speeds are medians of --rounds runs after a first one, on one core but\n" +
			"for vm.verify, which verifies what vm.exact made on all cores. vm.compiled is\n" +
			"generated and built in a scratch directory. vm.definition takes time with the\n" +
			"square of the length: at most 1,000 tokens, one run. Without PROGRAM an\n" +
			"endless counter in the peer's instruction set runs, where the model has such\n" +
			"tokens.",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return tassadar.Errorf(tassadar.BadUse, "vm bench: want at most one token file")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if tokens < 1 || rounds < 1 {
				return tassadar.Errorf(tassadar.BadUse, "--tokens and --rounds: want at least 1")
			}
			m, err := c.load()
			if err != nil {
				return err
			}
			known := append(slices.Clone(tokenvm.Engines), "vm.verify")
			if len(engines) == 0 {
				engines = known
			}
			for _, e := range engines {
				if !slices.Contains(known, e) {
					return tassadar.Errorf(tassadar.BadUse, "engine %q: want some of %v", e, known)
				}
			}
			if c.model == "" && len(args) == 0 {
				return benchBuiltin(cmd, engines, tokens, rounds, c.json)
			}
			var prefix []vm.Token
			if len(args) == 1 {
				prefix, err = readTokens(m, args[0])
			} else if prefix, err = m.ParseTokens(counter, 0); err != nil {
				err = tassadar.Errorf(tassadar.BadUse, "give a PROGRAM: this model cannot run the built-in one: %w", err)
			}
			if err != nil {
				return err
			}
			b := &bench{m: m, prefix: prefix, tokens: tokens, rounds: rounds}
			var rows []benchRow
			for _, e := range engines {
				fmt.Fprintf(cmd.ErrOrStderr(), "%s\n", e)
				row, err := b.measure(cmd.Context(), e)
				if err != nil {
					return tokenvm.Coded(err)
				}
				rows = append(rows, *row)
			}
			base := 0.0
			for _, r := range rows {
				if r.Engine == "vm.float64.plain" {
					base = r.TokensPerSecond
				}
			}
			for i := range rows {
				if base > 0 {
					rows[i].Ratio = rows[i].TokensPerSecond / base
				}
			}
			if c.json {
				return printJSON(cmd.OutOrStdout(), map[string]any{"engines": rows, "model_digest": m.Digest(), "cores": runtime.GOMAXPROCS(0), "arch": runtime.GOARCH, "os": runtime.GOOS})
			}
			w := cmd.OutOrStdout()
			fmt.Fprintf(w, "%-20s %10s %14s %8s %13s %8s\n", "engine", "tokens", "tokens/s", "ratio", "bytes/token", "setup s")
			for _, r := range rows {
				fmt.Fprintf(w, "%-20s %10d %14.0f %8.1f %13.1f %8.2f  %s\n", r.Engine, r.Tokens, r.TokensPerSecond, r.Ratio, r.BytesPerToken, r.SetupSeconds, r.Note)
			}
			return nil
		},
	}
	c.flags(cmd)
	cmd.Flags().IntVar(&tokens, "tokens", 200_000, "most tokens of a run, prompt included")
	cmd.Flags().IntVar(&rounds, "rounds", 3, "runs after the first")
	cmd.Flags().StringSliceVar(&engines, "engines", nil, "engines to time (default all, and vm.verify)")
	return cmd
}

type bench struct {
	m      *vm.Model
	prefix []vm.Token
	tokens int
	rounds int
	trace  []vm.Token // by vm.exact
}

func heapBytes() int64 {
	var s runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&s)
	return int64(s.HeapAlloc)
}

func (b *bench) measure(ctx context.Context, engine string) (*benchRow, error) {
	switch engine {
	case "vm.compiled":
		return b.compiled(ctx)
	case "vm.verify":
		return b.verify(ctx)
	}
	row := &benchRow{Engine: engine, Runs: b.rounds}
	limit, rounds := b.tokens, b.rounds+1
	switch engine {
	case "vm.definition":
		limit, rounds = min(limit, 1000), 1
		row.Note = "at most 1,000 tokens"
	case "vm.float64.plain", "vm.float64.blocked":
		rounds = 1
	}
	start := time.Now()
	fresh, err := tokenvm.NewEngine(b.m, engine, definition.Maker(b.m))
	if err != nil {
		return nil, err
	}
	row.SetupSeconds = time.Since(start).Seconds()
	var speeds []float64
	for i := range rounds {
		before := heapBytes()
		e := fresh(nil)
		start := time.Now()
		out, err := traces.Run(ctx, b.m, e, b.prefix, limit, nil)
		if err != nil && !tokenvm.LimitReached(err) {
			return nil, fmt.Errorf("%s: %w", engine, err)
		}
		took := time.Since(start)
		row.Tokens = len(out)
		row.BytesPerToken = float64(heapBytes()-before) / float64(len(out))
		if i > 0 || rounds == 1 {
			speeds = append(speeds, float64(len(out))/took.Seconds())
		}
		if engine == "vm.exact" {
			b.trace = out
		}
		runtime.KeepAlive(e)
	}
	row.Runs = len(speeds)
	row.TokensPerSecond = median(speeds)
	return row, nil
}

func median(v []float64) float64 {
	slices.Sort(v)
	return v[len(v)/2]
}

func (b *bench) compiled(ctx context.Context) (*benchRow, error) {
	row := &benchRow{Engine: "vm.compiled"}
	dir, err := os.MkdirTemp("", "tassadar-vm-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	start := time.Now()
	built, err := generate.Build(ctx, b.m, dir)
	row.SetupSeconds = time.Since(start).Seconds()
	var e *vm.Error
	if errors.As(err, &e) && (e.Code == vm.CodeNoToolchain || e.Code == vm.CodeWeightsUnsupported) {
		row.Note = e.Error()
		return row, nil
	}
	if err != nil {
		return nil, err
	}
	out, runs, err := built.Run(ctx, b.prefix, b.tokens, b.rounds+1)
	if errors.As(err, &e) && e.Code == vm.CodeWeightsUnsupported {
		row.Note = e.Error()
		return row, nil
	}
	if err != nil && !tokenvm.LimitReached(err) {
		return nil, err
	}
	var speeds []float64
	for _, r := range runs[min(1, len(runs)-1):] {
		speeds = append(speeds, float64(r.Tokens)/r.Time.Seconds())
	}
	row.Tokens, row.Runs, row.TokensPerSecond = len(out), len(speeds), median(speeds)
	row.BytesPerToken = float64(runs[0].Bytes) / float64(len(out))
	if b.trace != nil {
		if d := traces.Compare(b.trace, out); d.Position >= 0 {
			return nil, tassadar.Errorf(tassadar.TraceDiffers, "vm.compiled parts from vm.exact at token %d", d.Position)
		}
	}
	return row, nil
}

func (b *bench) verify(ctx context.Context) (*benchRow, error) {
	workers := runtime.GOMAXPROCS(0)
	row := &benchRow{Engine: "vm.verify", Note: fmt.Sprintf("%d workers, of the trace of vm.exact", workers)}
	if b.trace == nil {
		row.Note = "needs vm.exact before it"
		return row, nil
	}
	x, err := exact.New(b.m, definition.Maker(b.m))
	if err != nil {
		return nil, err
	}
	var speeds []float64
	for i := range b.rounds + 1 {
		start := time.Now()
		v, err := traces.Verify(ctx, x, b.trace, traces.VerifyOptions{Prompt: min(len(b.prefix), len(b.trace)), Open: true, Workers: workers})
		if err != nil {
			return nil, err
		}
		if err := v.Err(b.m); err != nil {
			return nil, err
		}
		if i > 0 {
			speeds = append(speeds, float64(len(b.trace))/time.Since(start).Seconds())
		}
	}
	row.Tokens, row.Runs, row.TokensPerSecond = len(b.trace), len(speeds), median(speeds)
	return row, nil
}
