package vmcmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/atomicfile"
	"tassadar/internal/tokenvm"
	"tassadar/vm/exact"
)

func newCheckpoint() *cobra.Command {
	var c common
	var v invocation
	var after int
	var out string
	cmd := &cobra.Command{
		Use:   "checkpoint [--model FILE] MODULE.wasm --after N --out FILE",
		Short: "Run a module for a number of tokens and save where it stands",
		Long: "The file belongs to the module and the model. vm resume goes on from it, in\n" +
			"another process and on another machine, to the same trace. Of several calls\n" +
			"the last one is stopped; those before it are made whole.",
		Args: v.world.arguments(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if after < 1 || out == "" {
				return tassadar.Errorf(tassadar.BadUse, "--after N and --out FILE are required")
			}
			st, err := v.start(cmd, &c, args[0], "vm.exact")
			if err != nil {
				return err
			}
			s, before, last := st.Session, st.calls[:len(st.calls)-1], st.calls[len(st.calls)-1]
			made, err := st.Call(cmd.Context(), before, v.limit, nil)
			if err != nil {
				return tokenvm.Coded(err)
			}
			if n := len(made); n > 0 && (made[n-1].Trap != "" || made[n-1].Exit != nil) {
				return endOf(&made[n-1])
			}
			_, err = s.Invoke(cmd.Context(), last.Entry, last.Args, min(v.limit, len(s.Tokens())+after))
			if err != nil && !tokenvm.LimitReached(err) {
				return tokenvm.Coded(err)
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
			if c.json {
				return printJSON(cmd.OutOrStdout(), map[string]any{"tokens": len(s.Tokens()), "invoked": last.Name, "file": out})
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d tokens of %s in %s\n", len(s.Tokens()), tassadar.Printable(last.Name), tassadar.Printable(out))
			return nil
		},
	}
	c.flags(cmd)
	v.flags(cmd)
	cmd.Flags().IntVar(&after, "after", 0, "tokens of the last call to run before")
	cmd.Flags().StringVarP(&out, "out", "o", "", "the checkpoint file")
	return cmd
}

// writeWhole writes a file whole or not at all.
func writeWhole(path string, write func(io.Writer) error) error {
	f, err := atomicfile.Create(path, 0o600)
	if err != nil {
		return tassadar.Errorf(tassadar.BadUse, "write %s: %w", path, err)
	}
	defer f.Abort()
	if err := write(f); err != nil {
		return tokenvm.Coded(err)
	}
	err = f.Commit()
	var place *os.LinkError
	switch {
	case errors.As(err, &place):
		return tassadar.Errorf(tassadar.BadUse, "write %s: %w", path, err)
	case err != nil:
		return tassadar.Errorf(tassadar.StorageFull, "write %s: %w", path, err)
	}
	return nil
}

func newResume() *cobra.Command {
	var c common
	var v invocation
	var least int
	var most int64
	var trace string
	cmd := &cobra.Command{
		Use:   "resume [--model FILE] CHECKPOINT MODULE.wasm",
		Short: "Go on from a checkpoint to the end",
		Args:  v.world.arguments(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := v.checkLimit(); err != nil {
				return err
			}
			w, err := v.on(&c, args[1])
			if err != nil {
				return err
			}
			x, err := exact.New(w.Model, nil)
			if err != nil {
				return tokenvm.Coded(err)
			}
			f, err := os.Open(args[0])
			if err != nil {
				return tassadar.Errorf(tassadar.InputMalformed, "checkpoint: %w", err)
			}
			defer f.Close()
			s, err := w.Resume(x, f, least, most)
			if err != nil {
				return tokenvm.Coded(err)
			}
			h, err := v.host(cmd.OutOrStdout())
			if err != nil {
				return err
			}
			h.Errors = cmd.ErrOrStderr()
			if err := v.world.give(cmd, w.Program, h, filepath.Base(args[1])); err != nil {
				return err
			}
			s.Host = h.Answer(w.Program.Program)
			from := len(s.Tokens())
			bar := newProgress(cmd.ErrOrStderr(), "vm.exact")
			s.Progress = bar.update
			outcome, err := s.Resume(cmd.Context(), v.limit)
			bar.done()
			if err != nil {
				return tokenvm.Coded(err)
			}
			if trace != "" {
				if err := writeTrace(cmd.OutOrStdout(), trace, w.Model, s.Tokens()); err != nil {
					return err
				}
			}
			said := w.Called(s, s.Entry(), outcome)
			h.Ended(&said)
			if !c.json {
				printResults(cmd.OutOrStdout(), said)
			}
			if c.json {
				if err := printJSON(cmd.OutOrStdout(), struct {
					tokenvm.Called
					ResumedAt int `json:"resumed_at"`
					Tokens    int `json:"tokens"`
				}{said, from, len(s.Tokens())}); err != nil {
					return err
				}
			}
			return endOf(&said)
		},
	}
	c.flags(cmd)
	v.programFlags(cmd)
	v.hostFlags(cmd)
	cmd.Flags().IntVar(&least, "least", 0, "refuse a checkpoint of fewer tokens as stale")
	cmd.Flags().Int64Var(&most, "max-bytes", 0, "refuse a larger checkpoint (default 1 GiB)")
	cmd.Flags().StringVar(&trace, "trace", "", "write the whole trace there (- is standard output)")
	return cmd
}
