package vmcmd

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/input"
	"tassadar/internal/intflag"
	"tassadar/internal/tokenvm"
	"tassadar/vm/tokenmachine"
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
			"another process and on another machine, to the same trace. It is bound to the\n" +
			"linked modules, and to --input and --clock where the module imports them: going\n" +
			"on needs the same. Of several calls the last one is stopped; those before it\n" +
			"are made whole. Its buffers are in the file, with which of them are read back:\n" +
			"going on does not say them again.",
		Args: v.world.arguments(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if after < 1 || out == "" {
				return tassadar.Errorf(tassadar.BadUse, "--after N and --out FILE are required")
			}
			if err := errors.Join(c.onStdout(out), v.stdin(args[0], c.model)); err != nil {
				return err
			}
			src, err := readModule(cmd, args[0])
			if err != nil {
				return err
			}
			w := people(cmd, out)
			st, err := v.start(cmd, &c, src, "vm.exact", w, "")
			if err != nil {
				return err
			}
			defer st.out.abort()
			s, before, last := st.Session, st.calls[:len(st.calls)-1], st.calls[len(st.calls)-1]
			made, err := st.Call(cmd.Context(), before, v.limit, nil)
			if err != nil {
				return tokenvm.Coded(err)
			}
			if n := len(made); n > 0 && (made[n-1].Trap != "" || made[n-1].Exit != nil) {
				return endOf(&made[n-1])
			}
			ended, err := st.Begin(cmd.Context(), last, after, v.limit)
			if tokenvm.LimitReached(err) && len(s.Tokens())+after < v.limit {
				return tassadar.Errorf(tassadar.BadUse, "--after %d: the arguments of %s alone are more tokens", after, tassadar.Printable(last.Name))
			}
			if err != nil {
				return tokenvm.Coded(err)
			}
			if err := st.out.commit(); err != nil {
				return err
			}
			if ended != nil {
				return tassadar.Errorf(tassadar.BadUse, "--after %d: the call of %s ends before: the trace has %d tokens then, of which the prompt, calls before and arguments are none of --after", after, tassadar.Printable(last.Name), len(s.Tokens()))
			}
			if err := writeWhole(cmd.OutOrStdout(), out, 0o600, st.Checkpoint); err != nil {
				return err
			}
			if c.json {
				return printJSON(cmd.OutOrStdout(), map[string]any{"tokens": len(s.Tokens()), "invoked": last.Name, "file": out, "output": st.out.hex(), "errors": st.out.errs()})
			}
			fmt.Fprintf(w, "%d tokens of %s in %s\n", len(s.Tokens()), tassadar.Printable(last.Name), tassadar.Printable(out))
			return nil
		},
	}
	c.flags(cmd)
	v.flags(cmd)
	intflag.Var(cmd.Flags(), &after, "after", 0, 1, tokenmachine.Horizon, "tokens of the last call to run before")
	cmd.Flags().StringVarP(&out, "out", "o", "", "the checkpoint file")
	return cmd
}

// maxCheckpoint bounds a checkpoint, in bytes.
const maxCheckpoint = 1 << 30

// readCheckpoint reads a checkpoint, which stands before its module.
func readCheckpoint(cmd *cobra.Command, name, module string, most int64) (*tokenvm.Checkpoint, error) {
	called := input.Called(name)
	data, err := input.Stream(cmd.Context(), name, cmd.InOrStdin(), func(head []byte) (int64, error) {
		if !bytes.HasPrefix(head, wasmMagic) {
			return most, nil
		}
		swapped := false
		_, _ = input.Stream(cmd.Context(), module, cmd.InOrStdin(), func(head []byte) (int64, error) {
			swapped = tokenvm.IsCheckpoint(head)
			return 0, io.EOF // it is looked at, no more
		})
		if swapped {
			return 0, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s is a module and %s is a checkpoint: the checkpoint stands first", called, input.Called(module)),
				fmt.Sprintf("tassadar vm resume %s %s", module, name))
		}
		return 0, tassadar.WithNext(tassadar.Errorf(tassadar.CheckpointEdited, "%s is a module, and stands where the checkpoint does", called),
			"tassadar vm resume CHECKPOINT MODULE.wasm, with a file that vm checkpoint wrote.")
	})
	if err != nil {
		return nil, err
	}
	c, err := tokenvm.OpenCheckpoint(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", called, err)
	}
	return c, nil
}

func newResume() *cobra.Command {
	var c common
	var v invocation
	var least int
	var most int64
	var trace, out string
	cmd := &cobra.Command{
		Use:   "resume [--model FILE] CHECKPOINT MODULE.wasm",
		Short: "Go on from a checkpoint to the end",
		Long: "The module, those that it is linked with, --input and --clock, and\n" +
			"what a WASI program is given, have to be those\n" +
			"that the checkpoint was made with. What the module writes from there on comes\n" +
			"before the results, or goes into the file of -o, and behind it the bytes of\n" +
			"buffers that the call reads back; with --json they are in the document.",
		Args: v.world.arguments(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := errors.Join(v.checkLimit(), c.onStdout(trace, out), v.stdin(args[0], args[1], c.model)); err != nil {
				return err
			}
			if most == 0 {
				most = maxCheckpoint
			}
			saved, err := readCheckpoint(cmd, args[0], args[1], max(most, maxCheckpoint))
			if err != nil {
				return err
			}
			v.buffers = saved.Buffers
			src, err := readModule(cmd, args[1])
			if err != nil {
				return err
			}
			w, err := v.on(cmd, &c, src)
			if err != nil {
				return err
			}
			x, err := tokenvm.Exact(w.Model)
			if err != nil {
				return err
			}
			h, err := v.host(cmd, w.Program, src)
			if err != nil {
				return err
			}
			run, err := w.Resume(x, saved, h, least, most)
			if err != nil {
				return err
			}
			s, text := run.Session, people(cmd, trace)
			o, err := c.output(text, out)
			if err != nil {
				return err
			}
			defer o.abort()
			o.serve(h)
			from := len(s.Tokens())
			bar := newProgress(cmd.ErrOrStderr(), "vm.exact")
			s.Progress = bar.update
			said, err := run.Finish(cmd.Context(), v.limit)
			bar.done()
			if err != nil {
				return tokenvm.Coded(err)
			}
			if trace != "" {
				if err := writeTrace(cmd.OutOrStdout(), trace, w.Model, s.Tokens()); err != nil {
					return err
				}
			}
			if out != "" && o.stream != nil {
				for _, b := range said.Outputs {
					o.stream.Write(b) // an error stays until commit
				}
			}
			if err := o.commit(); err != nil {
				return err
			}
			if c.json {
				if err := printJSON(cmd.OutOrStdout(), struct {
					tokenvm.Called
					Output    string `json:"output"` // from there on, in hexadecimal
					Errors    string `json:"errors,omitempty"`
					ResumedAt int    `json:"resumed_at"`
					Tokens    int    `json:"tokens"`
				}{said, o.hex(), o.errs(), from, len(s.Tokens())}); err != nil {
					return err
				}
			} else {
				printCalled(text, said, out == "")
			}
			return endOf(&said)
		},
	}
	c.flags(cmd)
	v.programFlags(cmd)
	v.hostFlags(cmd)
	intflag.Var(cmd.Flags(), &least, "least", 0, 0, tokenmachine.Horizon, "refuse a checkpoint of fewer tokens as stale")
	intflag.Var(cmd.Flags(), &most, "max-bytes", 0, 1, math.MaxInt64, "refuse a larger checkpoint (default 1 GiB)")
	cmd.Flags().StringVar(&trace, "trace", "", "write the whole trace there (- is standard output)")
	cmd.Flags().StringVarP(&out, "out", "o", "", "write the module's output there (- is standard output)")
	return cmd
}
