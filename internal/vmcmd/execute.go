package vmcmd

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/machine"
)

// started is a session of a module, instantiated.
type started struct {
	*program
	session *machine.Session
	host    *host
	out     *bufio.Writer
	model   *vm.Model
}

// start runs a module's prompt and its instantiation on a fresh engine.
func (v *invocation) start(cmd *cobra.Command, path, engine string) (*started, error) {
	return v.startOn(cmd, &common{}, path, engine)
}

// startOn is start on the module's own weights, where c names a model.
func (v *invocation) startOn(cmd *cobra.Command, c *common, path, engine string) (*started, error) {
	p, err := v.load(path)
	if err != nil {
		return nil, err
	}
	begin := func(e vm.Engine) (*machine.Session, error) { return machine.NewSession(e, p.Program) }
	m, err := c.load()
	if err != nil {
		return nil, err
	}
	if c.model != "" {
		sp, err := own(m, c.model, p)
		if err != nil {
			return nil, err
		}
		m, begin = sp.Model, sp.NewSession
	}
	fresh, err := newEngine(m, engine)
	if err != nil {
		return nil, err
	}
	if v.limit < 1 || v.limit > vm.Horizon {
		return nil, tassadar.Errorf(tassadar.BadUse, "--limit %d: want 1 to %d", v.limit, vm.Horizon)
	}
	out := bufio.NewWriter(cmd.OutOrStdout())
	h, err := v.host(out)
	if err != nil {
		return nil, err
	}
	s, err := begin(fresh())
	if err != nil {
		return nil, coded(err)
	}
	s.Host = h.answer(p.Program)
	return &started{p, s, h, out, m}, p.instantiate(cmd.Context(), s, v.limit)
}

// executed is what vm run says of a module.
type executed struct {
	Engine  string   `json:"engine"`
	Invoked string   `json:"invoked"`
	Results []string `json:"results"`
	Trap    string   `json:"trap,omitempty"`
	// Instructions are those of WebAssembly, MachineInstructions those of the
	// token machine that they became.
	Instructions          int     `json:"instructions"`
	MachineInstructions   int     `json:"machine_instructions"`
	Tokens                int     `json:"tokens"`
	Prompt                int     `json:"prompt"`
	TokensPerInstruction  float64 `json:"tokens_per_instruction"`
	TokensPerSecond       float64 `json:"tokens_per_second"`
	InstructionsPerSecond float64 `json:"instructions_per_second"`
	ModelDigest           string  `json:"model_digest"`
}

// runModule is vm run for a WebAssembly module.
func runModule(cmd *cobra.Command, c *common, v *invocation, path, engine, trace string) error {
	st, err := v.startOn(cmd, c, path, engine)
	if err != nil {
		return err
	}
	entry, args, err := v.entry(st.program)
	if err != nil {
		return err
	}
	s := st.session
	before := len(s.Tokens())
	bar := newProgress(cmd.ErrOrStderr(), engine)
	s.Progress = bar.update
	start := time.Now()
	outcome, err := s.Invoke(cmd.Context(), entry, args, v.limit)
	took := time.Since(start).Seconds()
	bar.done()
	if flushed := st.out.Flush(); err == nil {
		err = flushed
	}
	if trace != "" {
		if werr := writeTrace(cmd.OutOrStdout(), trace, s.Tokens()); werr != nil {
			return werr
		}
	}
	if err != nil {
		return coded(err)
	}
	x := executed{Engine: engine, Invoked: entry.Name, Results: []string{}, Tokens: len(s.Tokens()) - before, Prompt: s.PromptTokens(), ModelDigest: st.model.Digest()}
	for step := range s.Steps() {
		if step.From >= before && !step.Forced {
			x.MachineInstructions++
			x.Instructions += st.Completes(step.PC, step.Next)
		}
	}
	x.TokensPerInstruction = float64(x.Tokens) / float64(max(x.Instructions, 1))
	x.TokensPerSecond, x.InstructionsPerSecond = float64(x.Tokens)/took, float64(x.Instructions)/took
	if outcome.Trap >= 0 {
		x.Trap = st.trapText(s, outcome.Trap)
	}
	for i, r := range outcome.Results {
		x.Results = append(x.Results, typed(entry.Results[i], r))
	}
	if c.json {
		if err := printJSON(cmd.OutOrStdout(), x); err != nil {
			return err
		}
	} else {
		fmt.Fprintf(cmd.ErrOrStderr(), "%s: %d instructions in %d tokens (%.2f each), %.0f tokens/s, %.0f instructions/s\n",
			engine, x.Instructions, x.Tokens, x.TokensPerInstruction, x.TokensPerSecond, x.InstructionsPerSecond)
		for i, r := range outcome.Results {
			fmt.Fprintln(cmd.OutOrStdout(), signed(entry.Results[i], r))
		}
	}
	if x.Trap != "" {
		return tassadar.Errorf(tassadar.Trapped, "%s", x.Trap)
	}
	return nil
}

// writeTrace writes token names to a file, or to w for "-".
func writeTrace(w io.Writer, path string, tokens []vm.Token) (err error) {
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
	m := machine.Model()
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
				return coded(err)
			}
			if out != "" {
				if err := writeTrace(cmd.OutOrStdout(), out, prompt); err != nil {
					return err
				}
			}
			if list {
				p.list(cmd.OutOrStdout())
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

// origin says where the instruction at pc comes from.
func (p *program) origin(pc int) string {
	if l, ok := p.Locate(pc); ok {
		return l.String()
	}
	return p.Routine(pc)
}

func (p *program) list(w io.Writer) {
	last := ""
	for pc, in := range p.Program.Code {
		at := p.origin(pc)
		if at == last {
			at = ""
		} else {
			last = at
		}
		fmt.Fprintf(w, "%6d  %-40s %s\n", pc, in, at)
	}
}

func newTrace() *cobra.Command {
	var v invocation
	var most int
	var picture string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "trace MODULE.wasm",
		Short: "Show what a module does, instruction by instruction",
		Long: "One line for each executed machine instruction: its first token's position, the\n" +
			"tokens, what it wrote, and the function and offset that it comes from.",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			st, err := v.start(cmd, args[0], "vm.exact")
			if err != nil {
				return err
			}
			entry, values, err := v.entry(st.program)
			if err != nil {
				return err
			}
			s := st.session
			_, err = s.Invoke(cmd.Context(), entry, values, v.limit)
			if err != nil && !limitReached(err) {
				return coded(err)
			}
			if ferr := st.out.Flush(); ferr != nil {
				return ferr
			}
			if picture != "" {
				x, err := vm.NewExact(machine.Model())
				if err != nil {
					return coded(err)
				}
				if err := drawAttention(picture, x, s); err != nil {
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
				Origin      string `json:"origin"`
				Forced      bool   `json:"forced"`
			}
			rows := []row{}
			for step := range s.Steps() {
				if n++; most > 0 && n > most {
					break
				}
				r := row{step.From, step.PC, "", machine.Model().FormatTokens(s.Tokens()[step.From:step.To]), "", step.Forced}
				if step.PC >= 0 && step.PC < len(st.Program.Code) {
					r.Instruction, r.Origin = st.Program.Code[step.PC].String(), st.origin(step.PC)
				}
				if step.Forced {
					r.Instruction = "(host)"
				}
				if asJSON {
					rows = append(rows, r)
					continue
				}
				fmt.Fprintf(w, "%8d  %6d  %-34s %-30s %s\n", r.Position, r.PC, r.Instruction, r.Tokens, r.Origin)
			}
			if asJSON {
				if err := printJSON(w, map[string]any{"steps": rows}); err != nil {
					return err
				}
			}
			if err := w.Flush(); err != nil {
				return err
			}
			if limitReached(err) {
				return coded(err)
			}
			return nil
		},
	}
	v.flags(cmd)
	cmd.Flags().StringVar(&picture, "svg", "", "also draw where attention looks, over the last 160 positions")
	cmd.Flags().IntVar(&most, "most", 0, "most lines (0: all)")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}
