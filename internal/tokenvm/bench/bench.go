// Package bench times the engines of the token machine, as vm bench does.
//
// Start with [Programs], which times programs on the built-in token machine, and
// [Bench.Measure], which times one engine on any model.
package bench

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"time"

	"tassadar"
	"tassadar/internal/tempdir"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/generate"
	"tassadar/vm/traces"
)

// Counter is a program in the peer's instruction set: a loop of four million rounds that keeps a number in memory.
//
//go:embed counter.txt
var Counter []byte

// Engines are those that can be timed: those of [tokenvm.Engines], and vm.verify,
// which verifies what vm.exact made before it.
func Engines() []string { return append(slices.Clone(tokenvm.Engines), "vm.verify") }

// Row is what timing one engine came to; an engine that could not be measured says
// why.
type Row struct {
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

// Bench times engines on one model and one program.
type Bench struct {
	Model  *vm.Model
	Prefix []vm.Token // the program
	Tokens int        // most tokens of a run, prompt included
	Rounds int        // runs after the first

	trace []vm.Token // by vm.exact
}

// Relate gives rows their speed relative to vm.float64.plain's, where it is one of
// them.
func Relate(rows []Row) {
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
}

func heapBytes() int64 {
	var s runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&s)
	return int64(s.HeapAlloc)
}

// Measure times one engine: the median of the runs after a first one, on one core
// but for vm.verify. vm.compiled is generated and built in a scratch directory;
// vm.definition runs once, over at most 1,000 tokens.
func (b *Bench) Measure(ctx context.Context, engine string) (*Row, error) {
	switch engine {
	case "vm.compiled":
		return b.compiled(ctx)
	case "vm.verify":
		return b.verify(ctx)
	}
	row := &Row{Engine: engine, Runs: b.Rounds}
	limit, rounds := b.Tokens, b.Rounds+1
	switch engine {
	case "vm.definition":
		limit, rounds = min(limit, 1000), 1
		row.Note = "at most 1,000 tokens"
	case "vm.float64.plain", "vm.float64.blocked":
		rounds = 1
	}
	start := time.Now()
	fresh, err := tokenvm.NewEngine(b.Model, engine, definition.Maker(b.Model))
	if err != nil {
		return nil, err
	}
	row.SetupSeconds = time.Since(start).Seconds()
	var speeds []float64
	for i := range rounds {
		before := heapBytes()
		e := fresh(nil)
		start := time.Now()
		out, err := traces.Run(ctx, b.Model, e, b.Prefix, limit, nil)
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

func (b *Bench) compiled(ctx context.Context) (*Row, error) {
	row := &Row{Engine: "vm.compiled"}
	dir, err := os.MkdirTemp("", "tassadar-vm-")
	if err != nil {
		return nil, tempdir.Explain(err)
	}
	defer os.RemoveAll(dir)
	start := time.Now()
	built, err := generate.Build(ctx, b.Model, dir)
	row.SetupSeconds = time.Since(start).Seconds()
	var e *vm.Error
	if errors.As(err, &e) && (e.Code == vm.CodeNoToolchain || e.Code == vm.CodeWeightsUnsupported) {
		row.Note = e.Error()
		return row, nil
	}
	if err != nil {
		return nil, err
	}
	out, runs, err := built.Run(ctx, b.Prefix, b.Tokens, b.Rounds+1)
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

func (b *Bench) verify(ctx context.Context) (*Row, error) {
	workers := runtime.GOMAXPROCS(0)
	row := &Row{Engine: "vm.verify", Note: fmt.Sprintf("%d workers, of the trace of vm.exact", workers)}
	if b.trace == nil {
		row.Note = "needs vm.exact before it"
		return row, nil
	}
	x, err := exact.New(b.Model, definition.Maker(b.Model))
	if err != nil {
		return nil, err
	}
	var speeds []float64
	for i := range b.Rounds + 1 {
		start := time.Now()
		v, err := traces.Verify(ctx, x, b.trace, traces.VerifyOptions{Prompt: min(len(b.Prefix), len(b.trace)), Open: true, Workers: workers})
		if err != nil {
			return nil, err
		}
		if err := v.Err(b.Model); err != nil {
			return nil, err
		}
		if i > 0 {
			speeds = append(speeds, float64(len(b.trace))/time.Since(start).Seconds())
		}
	}
	row.Tokens, row.Runs, row.TokensPerSecond = len(b.trace), len(speeds), median(speeds)
	return row, nil
}
