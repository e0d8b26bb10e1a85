package vmcmd

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/machine"
)

func newCheckpoint() *cobra.Command {
	var v invocation
	var after int
	var out string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "checkpoint MODULE.wasm --after N --out FILE",
		Short: "Run a module for a number of tokens and save where it stands",
		Long: "The file belongs to the module and the model. vm resume goes on from it, in\n" +
			"another process and on another machine, to the same trace.",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if after < 1 || out == "" {
				return tassadar.Errorf(tassadar.BadUse, "--after N and --out FILE are required")
			}
			st, err := v.start(cmd, args[0], "vm.exact")
			if err != nil {
				return err
			}
			entry, values, err := v.entry(st.program)
			if err != nil {
				return err
			}
			s := st.session
			_, err = s.Invoke(cmd.Context(), entry, values, min(v.limit, len(s.Tokens())+after))
			if err != nil && !limitReached(err) {
				return coded(err)
			}
			if err := st.out.Flush(); err != nil {
				return err
			}
			if !s.Open() {
				return tassadar.Errorf(tassadar.BadUse, "--after %d: the invocation ends before, at %d tokens", after, len(s.Tokens()))
			}
			if err := writeWhole(out, s.Checkpoint); err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), map[string]any{"tokens": len(s.Tokens()), "invoked": entry.Name, "file": out})
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d tokens of %s in %s\n", len(s.Tokens()), entry.Name, out)
			return nil
		},
	}
	v.flags(cmd)
	cmd.Flags().IntVar(&after, "after", 0, "tokens of the invocation to run before")
	cmd.Flags().StringVarP(&out, "out", "o", "", "the checkpoint file")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// writeWhole writes a file whole or not at all.
func writeWhole(path string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".checkpoint-")
	if err != nil {
		return tassadar.Errorf(tassadar.BadUse, "write %s: %w", path, err)
	}
	defer os.Remove(f.Name())
	if err := write(f); err != nil {
		f.Close()
		return coded(err)
	}
	if err := f.Close(); err != nil {
		return tassadar.Errorf(tassadar.StorageFull, "write %s: %w", path, err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return tassadar.Errorf(tassadar.BadUse, "write %s: %w", path, err)
	}
	return nil
}

func newResume() *cobra.Command {
	var v invocation
	var least int
	var most int64
	var trace string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "resume CHECKPOINT MODULE.wasm",
		Short: "Go on from a checkpoint to the end",
		Args:  cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := v.load(args[1])
			if err != nil {
				return err
			}
			x, err := vm.NewExact(machine.Model())
			if err != nil {
				return coded(err)
			}
			f, err := os.Open(args[0])
			if err != nil {
				return tassadar.Errorf(tassadar.InputMalformed, "checkpoint: %w", err)
			}
			defer f.Close()
			s, err := machine.ResumeSession(x, p.Program, f, least, most)
			if err != nil {
				return coded(err)
			}
			h, err := v.host(cmd.OutOrStdout())
			if err != nil {
				return err
			}
			s.Host = h.answer(p.Program)
			from := len(s.Tokens())
			bar := newProgress(cmd.ErrOrStderr(), "vm.exact")
			s.Progress = bar.update
			outcome, err := s.Resume(cmd.Context(), v.limit)
			bar.done()
			if err != nil {
				return coded(err)
			}
			if trace != "" {
				if err := writeTrace(cmd.OutOrStdout(), trace, s.Tokens()); err != nil {
					return err
				}
			}
			entry := s.Entry()
			if asJSON {
				results := []string{}
				for i, r := range outcome.Results {
					results = append(results, typed(entry.Results[i], r))
				}
				return printJSON(cmd.OutOrStdout(), map[string]any{"invoked": entry.Name, "results": results, "resumed_at": from, "tokens": len(s.Tokens())})
			}
			if outcome.Trap >= 0 {
				return tassadar.Errorf(tassadar.Trapped, "%s", p.trapText(s, outcome.Trap))
			}
			for i, r := range outcome.Results {
				fmt.Fprintln(cmd.OutOrStdout(), signed(entry.Results[i], r))
			}
			return nil
		},
	}
	v.programFlags(cmd)
	cmd.Flags().StringVar(&v.input, "input", "", "file that the import tassadar.input reads")
	cmd.Flags().Int64Var(&v.clock, "clock", 0, "what the import tassadar.clock returns, in nanoseconds")
	cmd.Flags().IntVar(&v.limit, "limit", vm.Horizon, "most tokens, prompt included")
	cmd.Flags().IntVar(&least, "least", 0, "refuse a checkpoint of fewer tokens as stale")
	cmd.Flags().Int64Var(&most, "max-bytes", 0, "refuse a larger checkpoint (default 1 GiB)")
	cmd.Flags().StringVar(&trace, "trace", "", "write the whole trace there (- is standard output)")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}
