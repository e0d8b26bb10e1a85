package vmprograms_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar/internal/vmprograms"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// counted calls exports of a module on wazero and counts what they execute.
func counted(t *testing.T, module []byte) (call vmprograms.Call, count func() uint64) {
	t.Helper()
	ctx := context.Background()
	data, err := wasm.Instrument(module, 1<<62)
	if err != nil {
		t.Fatal(err)
	}
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCoreFeatures(api.CoreFeaturesV1|api.CoreFeatureMutableGlobal))
	t.Cleanup(func() { r.Close(ctx) })
	mod, err := r.Instantiate(ctx, data)
	if err != nil {
		t.Fatal(err)
	}
	return func(export string, args ...uint64) (uint64, error) {
			results, err := mod.ExportedFunction(export).Call(ctx, args...)
			if err != nil || len(results) == 0 {
				return 0, err
			}
			return results[0], nil
		}, func() uint64 {
			return mod.ExportedGlobal(wasm.CounterExport).Get()
		}
}

// TestLowered runs the programs as the front end lowers them, on the plain
// interpreter of the instruction set. They give what they should, and complete
// as many instructions of WebAssembly as wazero executes: nothing is left out.
// The log has a table of what they cost.
func TestLowered(t *testing.T) {
	var log bytes.Buffer
	table := tabwriter.NewWriter(&log, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "program\tcase\tsource\tmachine\ttokens\tmachine/source\ttokens/source\ttime\t")
	var all [3]uint64
	line := func(program, name string, source, lowered, tokens uint64, took time.Duration) {
		fmt.Fprintf(table, "%s\t%s\t%d\t%d\t%d\t%.2f\t%.2f\t%v\t\n", program, name, source, lowered, tokens,
			float64(lowered)/float64(source), float64(tokens)/float64(source), took.Round(time.Millisecond))
	}
	for _, p := range vmprograms.All() {
		m, err := wasm.Decode(p.Module)
		if err != nil {
			t.Fatal(err)
		}
		lowered, err := lower.Lower([]lower.Link{{Name: p.Name, Module: m}}, lower.Options{})
		if err != nil {
			t.Errorf("%v: %v", p, err)
			continue
		}
		var sum [3]uint64
		for _, c := range vmprograms.Cases(p.Name) {
			if c.Long && os.Getenv("TASSADAR_SOAK") == "" {
				continue
			}
			t.Run(fmt.Sprintf("%v/%s", p, c.Name), func(t *testing.T) {
				start := time.Now()
				plain := isatest.New(lowered.Program)
				source := uint64(0)
				plain.Step = func(pc, next int) { source += uint64(lowered.Completes(pc, next)) }
				if _, trap, err := plain.Invoke(lowered.Instances[0].Instantiate, nil, 0); err != nil || trap != isatest.NoTrap {
					t.Fatalf("instantiate: trap %d, %v", trap, err)
				}
				err := c.Run(func(export string, args ...uint64) (uint64, error) {
					entry, ok := lowered.Instances[0].Funcs[export]
					if !ok {
						return 0, fmt.Errorf("no export %q", export)
					}
					results, trap, err := plain.Invoke(entry, args, 0)
					switch {
					case err != nil:
						return 0, err
					case trap != isatest.NoTrap:
						at, _ := lowered.Locate(plain.PC)
						return 0, fmt.Errorf("trap %d at %v", trap, at)
					case len(results) == 0:
						return 0, nil
					}
					return results[0], nil
				})
				took := time.Since(start)
				if err != nil {
					t.Fatal(err)
				}
				call, count := counted(t, p.Module)
				if err := c.Run(call); err != nil {
					t.Fatal(err)
				}
				if want := count(); source != want {
					t.Errorf("completed %d instructions, wazero %d", source, want)
				}
				line(p.String(), c.Name, source, plain.Instructions, plain.Tokens, took)
				sum[0], sum[1], sum[2] = sum[0]+source, sum[1]+plain.Instructions, sum[2]+plain.Tokens
			})
		}
		if sum[0] > 0 {
			line(p.String(), "all", sum[0], sum[1], sum[2], 0)
		}
		for i := range all {
			all[i] += sum[i]
		}
	}
	line("all", "all", all[0], all[1], all[2], 0)
	if err := table.Flush(); err != nil {
		t.Fatal(err)
	}
	t.Logf("\n%s", log.Bytes())
}
