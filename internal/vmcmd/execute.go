package vmcmd

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/intflag"
	"tassadar/internal/tokenvm"
	"tassadar/internal/tokenvm/picture"
	"tassadar/vm/tokenmachine"
)

// started is a module that is instantiated, with what to call.
type started struct {
	*tokenvm.Run
	calls []tokenvm.Call
	out   *written
}

// start runs a module's prompt and its instantiation on a fresh engine. What it
// writes goes to a file, or to w.
func (v *invocation) start(cmd *cobra.Command, c *common, src *source, engine string, w io.Writer, file string) (*started, error) {
	if err := v.wantBuffers(); err != nil {
		return nil, err
	}
	weights, err := v.on(cmd, c, src)
	if err != nil {
		return nil, err
	}
	calls, err := v.bind(weights.Program, src)
	if err != nil {
		return nil, err
	}
	fresh, err := tokenvm.NewEngine(weights.Model, engine, nil)
	if err != nil {
		return nil, err
	}
	if err := v.checkLimit(); err != nil {
		return nil, err
	}
	h, err := v.host(cmd, weights.Program, src)
	if err != nil {
		return nil, err
	}
	out, err := c.output(w, file)
	if err != nil {
		return nil, err
	}
	out.serve(h)
	run, err := weights.Start(cmd.Context(), fresh(nil), h, v.limit)
	if err != nil {
		out.abort()
		return nil, err
	}
	return &started{run, calls, out}, nil
}

// take takes down what a call came to, when it has: bytes of its outputs behind the
// module's where that is named, and for people the rest, in the order of the calls.
// An error of writing stays in the stream until [written.commit].
func (st *started) take(c tokenvm.Called, w io.Writer, named bool) {
	if named && st.out.stream != nil {
		for _, b := range c.Outputs {
			st.out.stream.Write(b)
		}
	}
	if st.out.all != nil || w == nil {
		return
	}
	if st.out.file == nil {
		w = st.out.stream
	}
	printCalled(w, c, !named)
}

// executed is what vm run says of a module.
type executed struct {
	Engine string `json:"engine"`
	// Calls are those that were made; the last one may have trapped.
	Calls []tokenvm.Called `json:"calls"`
	// Output is what the module wrote, in hexadecimal.
	Output string `json:"output"`
	// Errors is what it wrote to standard error, in hexadecimal.
	Errors string `json:"errors,omitempty"`
	// Instructions are those of WebAssembly, MachineInstructions those of the
	// token machine that they became; Tokens are those of the calls.
	Instructions          int     `json:"instructions"`
	MachineInstructions   int     `json:"machine_instructions"`
	Tokens                int     `json:"tokens"`
	Prompt                int     `json:"prompt"`
	TokensPerInstruction  float64 `json:"tokens_per_instruction"`
	TokensPerSecond       float64 `json:"tokens_per_second"`
	InstructionsPerSecond float64 `json:"instructions_per_second"`
	ModelDigest           string  `json:"model_digest"`
}

// runModule is vm run for a WebAssembly module. A trap ends it: what was asked
// for after it is not called.
func runModule(cmd *cobra.Command, c *common, v *invocation, src *source, o *runOutputs) error {
	w := people(cmd, o.trace)
	st, err := v.start(cmd, c, src, o.engine, w, o.out)
	if err != nil {
		return err
	}
	defer st.out.abort()
	s := st.Session
	before := len(s.Tokens())
	x := executed{Engine: o.engine, Prompt: s.PromptTokens(), ModelDigest: st.Model.Digest()}
	bar := newProgress(cmd.ErrOrStderr(), o.engine)
	s.Progress = bar.update
	start := time.Now()
	x.Calls, err = st.Call(cmd.Context(), st.calls, v.limit, func(c tokenvm.Called) { st.take(c, w, o.out != "") })
	took := time.Since(start).Seconds()
	bar.done()
	// The trace of a run that was limited is whole; of one that was interrupted it is a part.
	if o.trace != "" && (err == nil || tokenvm.LimitReached(err)) {
		if werr := writeTrace(cmd.OutOrStdout(), o.trace, st.Model, s.Tokens()); werr != nil {
			return werr
		}
	}
	if err != nil {
		return tokenvm.Coded(err)
	}
	x.Tokens = len(s.Tokens()) - before
	x.Instructions, x.MachineInstructions = st.Executed(before)
	x.TokensPerInstruction = float64(x.Tokens) / float64(max(x.Instructions, 1))
	x.TokensPerSecond, x.InstructionsPerSecond = float64(x.Tokens)/took, float64(x.Instructions)/took
	if !c.json {
		fmt.Fprintf(cmd.ErrOrStderr(), "%s: %d instructions in %d tokens (%.2f each), %.0f tokens/s, %.0f instructions/s\n",
			o.engine, x.Instructions, x.Tokens, x.TokensPerInstruction, x.TokensPerSecond, x.InstructionsPerSecond)
	}
	x.Output, x.Errors = st.out.hex(), st.out.errs()
	if err := st.out.commit(); err != nil {
		return err
	}
	if c.json {
		if err := printJSON(cmd.OutOrStdout(), x); err != nil {
			return err
		}
	}
	return endOf(&x.Calls[len(x.Calls)-1])
}

// printCalled prints what a call came to: bytes that were read back, where they are
// wanted, as out:hex:…, then results as signed decimals.
func printCalled(w io.Writer, c tokenvm.Called, bytes bool) {
	for _, b := range c.Outputs {
		if bytes {
			fmt.Fprintf(w, "out:hex:%x\n", []byte(b))
		}
	}
	for _, r := range c.Signed {
		fmt.Fprintln(w, r)
	}
}

func newCompile() *cobra.Command {
	var v invocation
	var out string
	var list, asJSON bool
	cmd := &cobra.Command{
		Use:   "compile MODULE.wasm",
		Short: "Lower a WebAssembly module to the token machine's prompt",
		Long: "The prompt holds the module's code, memory and constants as tokens. Nothing is\n" +
			"executed. --list shows the token machine's instructions beside the functions and\n" +
			"offsets that they come from. Functions that the token machine cannot execute are\n" +
			"named: they trap when they are called.",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := v.lowered(cmd, args[0], out, asJSON)
			if err != nil {
				return err
			}
			prompt, err := tokenmachine.Prompt(p.Program)
			if err != nil {
				return tokenvm.Coded(err)
			}
			if out != "" {
				if err := writeTrace(cmd.OutOrStdout(), out, tokenmachine.Model(), prompt); err != nil {
					return err
				}
			}
			if asJSON {
				x := map[string]any{"instructions": len(p.Program.Code), "tokens": len(prompt), "words": len(p.Program.Words),
					"absolute_registers": len(p.Program.Consts), "entries": len(p.Program.Entries), "imports": len(p.Program.Imports), "untranslatable": p.Untranslatable()}
				if list {
					x["list"] = p.Listing()
				}
				return printJSON(cmd.OutOrStdout(), x)
			}
			for _, line := range p.Untranslatable() {
				fmt.Fprintf(cmd.ErrOrStderr(), "traps when called: %s\n", tassadar.Printable(line))
			}
			if list {
				p.List(people(cmd, out))
				return nil
			}
			if out != "-" {
				fmt.Fprintf(cmd.OutOrStdout(), "%d token machine instructions, %d words of memory, %d absolute registers: a prompt of %d tokens\n",
					len(p.Program.Code), len(p.Program.Words), len(p.Program.Consts), len(prompt))
			}
			return nil
		},
	}
	v.programFlags(cmd)
	cmd.Flags().StringVarP(&out, "out", "o", "", "write the tokens there (- is standard output)")
	cmd.Flags().BoolVar(&list, "list", false, "show the token machine's instructions")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// traced is a step of vm trace.
type traced struct {
	Position    int    `json:"position"`
	PC          int    `json:"pc"`
	Instruction string `json:"instruction"`
	Tokens      string `json:"tokens"`
	Wrote       string `json:"wrote,omitempty"` // an unsigned number
	Origin      string `json:"origin,omitempty"`
	Forced      bool   `json:"forced"`
}

// steps are the steps of a run, the first of them where most is not 0.
func (st *started) steps(most int) []traced {
	rows := []traced{}
	for step := range st.Session.Steps() {
		if most > 0 && len(rows) == most {
			break
		}
		r := traced{Position: step.From, PC: step.PC, Tokens: st.Model.FormatTokens(st.Session.Tokens()[step.From:step.To]), Forced: step.Forced}
		switch {
		case step.Forced:
			r.Instruction = "(host)"
		case step.PC >= 0 && step.PC < len(st.Program.Program.Code):
			r.Instruction, r.Origin = st.Program.Program.Code[step.PC].String(), st.Origin(step.PC)
		}
		if step.Wrote {
			r.Wrote = strconv.FormatUint(step.Value, 10)
		}
		rows = append(rows, r)
	}
	return rows
}

func newTrace() *cobra.Command {
	var c common
	var v invocation
	var most int
	var svg, out string
	cmd := &cobra.Command{
		Use:   "trace [--model FILE] MODULE.wasm",
		Short: "Show what a module does, instruction by instruction",
		Long: "One line for each instruction of the token machine that was executed: its first\n" +
			"token's position, the tokens, what it wrote, and the function and offset that it\n" +
			"comes from. What the module writes with tassadar.output comes before, or goes\n" +
			"into the file of -o; with --json it is in the document, as are errors. vm run\n" +
			"--trace writes the bare tokens.",
		Args: v.world.arguments(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := errors.Join(c.onStdout(svg, out), v.stdin(args[0], c.model)); err != nil {
				return err
			}
			src, err := readModule(cmd, args[0])
			if err != nil {
				return err
			}
			w := people(cmd, svg)
			st, err := v.start(cmd, &c, src, "vm.exact", w, out)
			if err != nil {
				return err
			}
			defer st.out.abort()
			calls, err := st.Call(cmd.Context(), st.calls, v.limit, func(c tokenvm.Called) { st.take(c, nil, out != "") })
			limit := tokenvm.Coded(err)
			if err != nil && !tokenvm.LimitReached(err) {
				return limit
			}
			output := st.out.hex()
			if err := st.out.commit(); err != nil {
				return err
			}
			if svg != "" {
				x, err := tokenvm.Exact(st.Model)
				if err != nil {
					return err
				}
				if err := writeWhole(cmd.OutOrStdout(), svg, 0o644, func(w io.Writer) error { return picture.Attention(cmd.Context(), w, x, st.Session) }); err != nil {
					return err
				}
			}
			rows := st.steps(most)
			if c.json {
				if err := printJSON(cmd.OutOrStdout(), map[string]any{"steps": rows, "calls": calls, "output": output, "errors": st.out.errs()}); err != nil {
					return err
				}
				return limit
			}
			b := bufio.NewWriter(w)
			for _, r := range rows {
				line := fmt.Sprintf("%8d %5d  %-28s %-26s %-10s %s", r.Position, r.PC, r.Instruction, r.Tokens, r.Wrote, r.Origin)
				fmt.Fprintln(b, tassadar.Printable(strings.TrimRight(line, " ")))
			}
			if err := b.Flush(); err != nil {
				return writing("standard output", err)
			}
			return limit
		},
	}
	c.flags(cmd)
	v.flags(cmd)
	cmd.Flags().StringVar(&svg, "svg", "", "also draw where attention looks, over the last 160 positions")
	cmd.Flags().StringVarP(&out, "out", "o", "", "write the module's output there (- is standard output)")
	intflag.Var(cmd.Flags(), &most, "most", 0, 0, tokenmachine.Horizon, "most lines (0: all)")
	return cmd
}
