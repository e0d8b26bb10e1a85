package vmcmd

import (
	_ "embed"
	"fmt"
	"runtime"
	"slices"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/intflag"
	"tassadar/internal/tokenvm"
	"tassadar/internal/tokenvm/bench"
	"tassadar/vm"
	"tassadar/vm/tokenmachine"
)

func newBench() *cobra.Command {
	var c common
	var tokens int
	var engines []string
	var rounds int
	var special bool
	cmd := &cobra.Command{
		Use:   "bench [--model FILE [PROGRAM]]",
		Short: "Time the engines",
		Long: "Without --model, programs compiled to WebAssembly run on the built-in token\n" +
			"machine: of each the longest case within --tokens tokens, beside wazero's\n" +
			"interpreter. With --specialized each runs also on weights of its own (vm\n" +
			"specialize), as code generated from them and built in a scratch directory: on\n" +
			"engine vm.compiled/special.\n\n" +
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
			m, err := c.load(cmd)
			if err != nil {
				return err
			}
			known := bench.Engines()
			if len(engines) == 0 {
				engines = known
			}
			for _, e := range engines {
				if !slices.Contains(known, e) {
					return tassadar.Errorf(tassadar.BadUse, "engine %q: want some of %v", e, known)
				}
			}
			builtin := c.model == "" && len(args) == 0
			if special && !builtin {
				return tassadar.Errorf(tassadar.BadUse, "vm bench --specialized makes models of its own: give neither --model nor a program")
			}
			if builtin {
				return benchBuiltin(cmd, engines, special, tokens, rounds, c.json)
			}
			var prefix []vm.Token
			if len(args) == 1 {
				prefix, err = readTokens(cmd, m, args[0])
			} else if prefix, err = m.ParseTokens(bench.Counter, 0); err != nil {
				err = tassadar.Errorf(tassadar.BadUse, "give a PROGRAM: this model cannot run the built-in one: %w", err)
			}
			if err != nil {
				return err
			}
			b := &bench.Bench{Model: m, Prefix: prefix, Tokens: tokens, Rounds: rounds}
			var rows []bench.Row
			for _, e := range engines {
				fmt.Fprintf(cmd.ErrOrStderr(), "%s\n", e)
				row, err := b.Measure(cmd.Context(), e)
				if err != nil {
					return tokenvm.Coded(err)
				}
				rows = append(rows, *row)
			}
			bench.Relate(rows)
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
	intflag.Var(cmd.Flags(), &tokens, "tokens", 200_000, 1, vm.MaxHorizon, "most tokens of a run, prompt included")
	intflag.Var(cmd.Flags(), &rounds, "rounds", 3, 1, 1000, "runs after the first")
	cmd.Flags().BoolVar(&special, "specialized", false, "run programs also on weights of their own, as generated code")
	cmd.Flags().StringSliceVar(&engines, "engines", nil, "engines to time (default all, and vm.verify)")
	return cmd
}

// benchBuiltin is vm bench without a model: programs on the built-in token machine.
func benchBuiltin(cmd *cobra.Command, engines []string, special bool, tokens, rounds int, asJSON bool) error {
	rows, err := bench.Programs(cmd.Context(), engines, special, tokens, rounds, func(what string) { fmt.Fprintln(cmd.ErrOrStderr(), what) })
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(cmd.OutOrStdout(), map[string]any{"engines": rows, "model_digest": tokenmachine.Model().Digest(), "cores": runtime.GOMAXPROCS(0), "arch": runtime.GOARCH, "os": runtime.GOOS})
	}
	out := cmd.OutOrStdout()
	fmt.Fprintf(out, "%-19s %-20s %9s %8s %7s %8s %6s %7s\n", "engine", "program", "instr.", "Minstr/s", "tok/ins", "Mtok/s", "B/ins", "of intp")
	for _, r := range rows {
		fmt.Fprintf(out, "%-19s %-20s %9d %8.2f %7.2f %8.2f %6.1f %7.3f\n", r.Engine, r.Program, r.Instructions, r.InstructionsPerSecond/1e6,
			r.TokensPerInstruction, r.TokensPerSecond/1e6, r.BytesPerInstruction, r.RatioToInterpreter)
	}
	for _, r := range rows {
		if r.SetupSeconds > 0 {
			fmt.Fprintf(out, "%s: own weights made in %.1f s, generated and built in %.1f s\n", r.Program, r.WeightsSeconds, r.SetupSeconds)
		}
	}
	return nil
}
