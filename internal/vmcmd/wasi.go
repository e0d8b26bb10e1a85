package vmcmd

import (
	"fmt"
	"math"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/input"
	"tassadar/internal/intflag"
	"tassadar/internal/tokenvm"
	"tassadar/internal/wasi"
)

// world is what a WASI program is given; the clock is --clock.
type world struct{ wasi.Given }

func (w *world) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&w.Stdin, "stdin", "", "file that a WASI program reads as standard input (- is standard input)")
	cmd.Flags().StringArrayVar(&w.Env, "env", nil, "NAME=VALUE for a WASI program; repeat for more")
	cmd.Flags().StringArrayVar(&w.Files, "file", nil, "NAME=FILE: a WASI program finds it as /NAME, read-only; repeat for more")
	intflag.Var(cmd.Flags(), &w.Seed, "seed", 0, 0, math.MaxUint64, "where the random bytes of a WASI program begin")
}

// arguments takes what stands behind "--" as arguments of the program, and lets
// check see the rest.
func (w *world) arguments(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if at := cmd.ArgsLenAtDash(); at >= 0 {
			w.Args, args = args[at:], args[:at]
		}
		return check(cmd, args)
	}
}

// give makes the input of a program out of the flags; name is its first argument.
func (w *world) give(cmd *cobra.Command, p *tokenvm.Program, h *tokenvm.Host, name string) error {
	if !p.WASI {
		if !w.Empty() {
			return tassadar.Errorf(tassadar.BadUse, "%s is no WASI program: it imports nothing from %s, and has no use for --stdin, --env, --file, --seed and what stands behind --; --arg is an argument of the function that is called, --input what tassadar.input reads", name, tassadar.ImportWASI)
		}
		return nil
	}
	if len(h.Input) > 0 {
		return tassadar.Errorf(tassadar.BadUse, "--input: %s is a WASI program, which reads --stdin", name)
	}
	w.Clock = h.Clock
	given, err := w.WASI(name, func(path string) ([]byte, error) { return w.read(cmd, path) })
	if err != nil {
		return err
	}
	h.Input, h.InputName = given.Input(), "what the program is given by --stdin, --env, --file, --clock, --seed and behind --"
	return nil
}

// read reads a file, or standard input for "-".
func (w *world) read(cmd *cobra.Command, path string) ([]byte, error) {
	return input.Stream(cmd.Context(), path, cmd.InOrStdin(), input.AtMost(maxGiven))
}

// maxGiven bounds what a WASI program is given.
const maxGiven = 1 << 28

// Exited is a program that ended with an exit code other than 0: no fault of this
// one, which ends with the same.
type Exited struct{ Code int32 }

func (e *Exited) Error() string { return fmt.Sprintf("the program exited with %d", e.Code) }

// Status is the exit status that stands for the code: itself where it is one, 255
// otherwise.
func (e *Exited) Status() int {
	if e.Code < 1 || e.Code > 255 {
		return 255
	}
	return int(e.Code)
}

// endOf is how the command ends whose last call this was.
func endOf(c *tokenvm.Called) error {
	if c.Exit != nil && *c.Exit != 0 {
		return &Exited{*c.Exit}
	}
	return c.Err()
}
