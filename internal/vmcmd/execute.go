package vmcmd

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/tokenvm"
	"tassadar/internal/tokenvm/picture"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/machine"
)

// started is a module that is instantiated, with what to call.
type started struct {
	*tokenvm.Run
	calls []tokenvm.Call
	out   *bufio.Writer
}

// start runs a module's prompt and its instantiation on a fresh engine.
func (v *invocation) start(cmd *cobra.Command, c *common, path, engine string) (*started, error) {
	w, err := v.on(c, path)
	if err != nil {
		return nil, err
	}
	calls, err := v.bind(w.Program)
	if err != nil {
		return nil, err
	}
	fresh, err := tokenvm.NewEngine(w.Model, engine, nil)
	if err != nil {
		return nil, err
	}
	if err := v.checkLimit(); err != nil {
		return nil, err
	}
	out := bufio.NewWriter(cmd.OutOrStdout())
	h, err := v.host(out)
	if err != nil {
		return nil, err
	}
	h.Errors = cmd.ErrOrStderr()
	if err := v.world.give(cmd, w.Program, h, filepath.Base(path)); err != nil {
		return nil, err
	}
	run, err := w.Start(cmd.Context(), fresh(nil), h, v.limit)
	if err != nil {
		return nil, err
	}
	return &started{run, calls, out}, nil
}

// executed is what vm run says of a module.
type executed struct {
	Engine string `json:"engine"`
	// Calls are those that were made; the last one may have trapped.
	Calls []tokenvm.Called `json:"calls"`
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
func runModule(cmd *cobra.Command, c *common, v *invocation, path, engine, trace string) error {
	st, err := v.start(cmd, c, path, engine)
	if err != nil {
		return err
	}
	s := st.Session
	print := func(c tokenvm.Called) { printResults(st.out, c) }
	if c.json {
		print = nil
	}
	before := len(s.Tokens())
	x := executed{Engine: engine, Prompt: s.PromptTokens(), ModelDigest: st.Model.Digest()}
	bar := newProgress(cmd.ErrOrStderr(), engine)
	s.Progress = bar.update
	start := time.Now()
	x.Calls, err = st.Call(cmd.Context(), st.calls, v.limit, print)
	took := time.Since(start).Seconds()
	bar.done()
	if trace != "" {
		if werr := writeTrace(cmd.OutOrStdout(), trace, st.Model, s.Tokens()); werr != nil {
			return werr
		}
	}
	if err != nil {
		return errors.Join(tokenvm.Coded(err), st.out.Flush())
	}
	x.Tokens = len(s.Tokens()) - before
	x.Instructions, x.MachineInstructions = st.Executed(before)
	x.TokensPerInstruction = float64(x.Tokens) / float64(max(x.Instructions, 1))
	x.TokensPerSecond, x.InstructionsPerSecond = float64(x.Tokens)/took, float64(x.Instructions)/took
	if !c.json {
		fmt.Fprintf(cmd.ErrOrStderr(), "%s: %d instructions in %d tokens (%.2f each), %.0f tokens/s, %.0f instructions/s\n",
			engine, x.Instructions, x.Tokens, x.TokensPerInstruction, x.TokensPerSecond, x.InstructionsPerSecond)
	}
	if err := st.out.Flush(); err != nil {
		return err
	}
	if c.json {
		if err := printJSON(cmd.OutOrStdout(), x); err != nil {
			return err
		}
	}
	return endOf(&x.Calls[len(x.Calls)-1])
}

// printResults prints what a call came to as signed decimals.
func printResults(w io.Writer, c tokenvm.Called) {
	for _, r := range c.Signed {
		fmt.Fprintln(w, r)
	}
}

// writeTrace writes token names to a file, or to w for "-".
func writeTrace(w io.Writer, path string, m *vm.Model, tokens []vm.Token) (err error) {
	if path != "-" {
		f, err := os.Create(path)
		if err != nil {
			return tassadar.Errorf(tassadar.BadUse, "write the trace: %w", err)
		}
		defer func() {
			if cerr := f.Close(); err == nil && cerr != nil {
				err = tassadar.Errorf(tassadar.StorageFull, "write the trace: %w", cerr)
			}
		}()
		w = f
	}
	b := bufio.NewWriter(w)
	for i, t := range tokens {
		sep := byte(' ')
		if i%16 == 15 || i == len(tokens)-1 {
			sep = '\n'
		}
		b.WriteString(m.Name(t))
		b.WriteByte(sep)
	}
	if err := b.Flush(); err != nil {
		return tassadar.Errorf(tassadar.StorageFull, "write the trace: %w", err)
	}
	return nil
}

func newCompile() *cobra.Command {
	var v invocation
	var out string
	var list, asJSON bool
	cmd := &cobra.Command{
		Use:   "compile MODULE.wasm",
		Short: "Lower a WebAssembly module to the machine's prompt",
		Long: "The prompt holds the module's code, memory and constants as tokens. Nothing is\n" +
			"executed. --list shows the machine's instructions beside the functions and\n" +
			"offsets that they come from.",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := v.load(args[0])
			if err != nil {
				return err
			}
			prompt, err := machine.Prompt(p.Program)
			if err != nil {
				return tokenvm.Coded(err)
			}
			if out != "" {
				if err := writeTrace(cmd.OutOrStdout(), out, machine.Model(), prompt); err != nil {
					return err
				}
			}
			if list {
				p.List(cmd.OutOrStdout())
				return nil
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), map[string]any{"instructions": len(p.Program.Code), "tokens": len(prompt), "words": len(p.Program.Words),
					"absolute_registers": len(p.Program.Consts), "entries": len(p.Program.Entries), "imports": len(p.Program.Imports)})
			}
			if out != "-" {
				fmt.Fprintf(cmd.OutOrStdout(), "%d machine instructions, %d words of memory, %d absolute registers: a prompt of %d tokens\n",
					len(p.Program.Code), len(p.Program.Words), len(p.Program.Consts), len(prompt))
			}
			return nil
		},
	}
	v.programFlags(cmd)
	cmd.Flags().StringVarP(&out, "out", "o", "", "write the tokens there (- is standard output)")
	cmd.Flags().BoolVar(&list, "list", false, "show the machine's instructions")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func newTrace() *cobra.Command {
	var c common
	var v invocation
	var most int
	var svg string
	cmd := &cobra.Command{
		Use:   "trace [--model FILE] MODULE.wasm",
		Short: "Show what a module does, instruction by instruction",
		Long: "One line for each executed machine instruction: its first token's position, the\n" +
			"tokens, what it wrote, and the function and offset that it comes from.",
		Args: v.world.arguments(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			st, err := v.start(cmd, &c, args[0], "vm.exact")
			if err != nil {
				return err
			}
			s := st.Session
			_, err = st.Call(cmd.Context(), st.calls, v.limit, nil)
			if err != nil && !tokenvm.LimitReached(err) {
				return tokenvm.Coded(err)
			}
			if ferr := st.out.Flush(); ferr != nil {
				return ferr
			}
			if svg != "" {
				x, err := exact.New(st.Model, nil)
				if err != nil {
					return tokenvm.Coded(err)
				}
				if err := picture.Attention(cmd.Context(), svg, x, s); err != nil {
					return err
				}
			}
			w := bufio.NewWriter(cmd.OutOrStdout())
			n := 0
			type row struct {
				Position    int    `json:"position"`
				PC          int    `json:"pc"`
				Instruction string `json:"instruction"`
				Tokens      string `json:"tokens"`
				Wrote       string `json:"wrote,omitempty"` // an unsigned number
				Origin      string `json:"origin,omitempty"`
				Forced      bool   `json:"forced"`
			}
			rows := []row{}
			for step := range s.Steps() {
				if n++; most > 0 && n > most {
					break
				}
				r := row{Position: step.From, PC: step.PC, Tokens: st.Model.FormatTokens(s.Tokens()[step.From:step.To]), Forced: step.Forced}
				switch {
				case step.Forced:
					r.Instruction = "(host)"
				case step.PC >= 0 && step.PC < len(st.Program.Program.Code):
					r.Instruction, r.Origin = st.Program.Program.Code[step.PC].String(), st.Origin(step.PC)
				}
				if step.Wrote {
					r.Wrote = strconv.FormatUint(step.Value, 10)
				}
				if c.json {
					rows = append(rows, r)
					continue
				}
				line := fmt.Sprintf("%8d %5d  %-28s %-26s %-10s %s", r.Position, r.PC, r.Instruction, r.Tokens, r.Wrote, r.Origin)
				fmt.Fprintln(w, tassadar.Printable(strings.TrimRight(line, " ")))
			}
			if c.json {
				if err := printJSON(w, map[string]any{"steps": rows}); err != nil {
					return err
				}
			}
			if err := w.Flush(); err != nil {
				return err
			}
			if tokenvm.LimitReached(err) {
				return tokenvm.Coded(err)
			}
			return nil
		},
	}
	c.flags(cmd)
	v.flags(cmd)
	cmd.Flags().StringVar(&svg, "svg", "", "also draw where attention looks, over the last 160 positions")
	cmd.Flags().IntVar(&most, "most", 0, "most lines (0: all)")
	return cmd
}
