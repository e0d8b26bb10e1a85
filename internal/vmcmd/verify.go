package vmcmd

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/callflags"
	"tassadar/internal/input"
	"tassadar/internal/intflag"
	"tassadar/internal/text"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
)

func newVerify() *cobra.Command {
	var c common
	var v verifier
	cmd := &cobra.Command{
		Use:   "verify [--model FILE] [MODULE.wasm] TRACE [-- ARGS…]",
		Short: "Check every prediction of a trace, on all cores",
		Long: "Every token after the prompt has to be what the model predicts given the\n" +
			"tokens before it, and the last one has to be the stop token. A wrong, missing\n" +
			"or extra token is named. The prompt is the program and its input: --prefix\n" +
			"FILE, --prompt N, or found by the grammar of the peer's token files. With a\n" +
			"module the prompt is the module's, and what the trace states is printed: which\n" +
			"functions were called with what, and what came of it. With --invoke, --arg,\n" +
			"--input and the other flags of vm run, the trace has to be of those calls with\n" +
			"that input.",
		Args: v.world.arguments(func(_ *cobra.Command, args []string) error {
			if len(args) != 1 && len(args) != 2 {
				return tassadar.Errorf(tassadar.BadUse, "vm verify: want a trace, or a module and a trace")
			}
			if len(args) == 2 && (v.prefix != "" || v.prompt != 0) {
				return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--prefix and --prompt are of a trace without its module: with one the prompt is the module's"),
					"Leave them out, or leave out the module: vm verify "+text.ShellWord(args[1])+" with --prefix or --prompt.")
			}
			return v.stdin(args...)
		}),
		RunE: func(cmd *cobra.Command, args []string) error { return v.run(cmd, &c, args) },
	}
	c.flags(cmd)
	v.programFlags(cmd)
	v.Define(cmd.Flags(), callflags.Options{Invoke: "exported function that was called; repeat for more calls, each with the --arg behind it"})
	v.givenFlags(cmd)
	cmd.Flags().StringVar(&v.prefix, "prefix", "", "token file of the program that the trace has to start with")
	intflag.Var(cmd.Flags(), &v.prompt, "prompt", 0, 1, vm.MaxHorizon, "number of tokens that were given, not predicted")
	intflag.Var(cmd.Flags(), &v.workers, "workers", runtime.GOMAXPROCS(0), 1, 1024, "windows verified at the same time")
	cmd.Flags().BoolVar(&v.open, "open", false, "accept a trace that ends before the stop token")
	intflag.Var(cmd.Flags(), &v.window, "window", 0, 1, vm.MaxHorizon, "also print the state root after every window of this many tokens")
	return cmd
}

// verifier is vm verify.
type verifier struct {
	invocation
	prefix                  string
	prompt, workers, window int
	open                    bool
}

// claimed is what is to be verified.
type claimed struct {
	model  *vm.Model
	trace  []vm.Token
	prompt int
	forced []traces.Range
	// Of a trace of a module: what it says, and what came of the calls that were asked
	// for.
	statement *tokenvm.Statement
	called    []tokenvm.Called
}

func (v *verifier) run(cmd *cobra.Command, c *common, args []string) error {
	var x claimed
	var err error
	if len(args) == 2 {
		x, err = v.ofModule(cmd, c, args[0], args[1])
	} else {
		x, err = v.ofTokens(cmd, c, args[0])
	}
	if err != nil {
		return err
	}
	if x.prompt < 1 || x.prompt > len(x.trace) {
		return tassadar.Errorf(tassadar.BadUse, "--prompt %d: the trace has %d tokens", x.prompt, len(x.trace))
	}
	engine, err := planOf(x.model)
	if err != nil {
		return err
	}
	p := newProgress(cmd.ErrOrStderr(), "verify")
	start := time.Now()
	verdict, err := traces.Verify(cmd.Context(), engine, x.trace, traces.VerifyOptions{Prompt: x.prompt, Forced: x.forced, Open: v.open, Workers: v.workers, Progress: p.update})
	p.done()
	if err != nil {
		return tokenvm.Coded(err)
	}
	rate := float64(len(x.trace)) / time.Since(start).Seconds()
	var roots []string
	if v.window > 0 && verdict.At < 0 {
		snaps, err := traces.Snapshots(cmd.Context(), engine, x.trace, v.window)
		if err != nil {
			return tokenvm.Coded(err)
		}
		digest := x.model.Digest()
		for i := range snaps {
			roots = append(roots, snaps[i].Root(digest).String())
		}
	}
	if c.json {
		err = printJSON(cmd.OutOrStdout(), v.document(&x, verdict, rate, roots))
	} else if verdict.At < 0 {
		x.print(cmd.OutOrStdout(), verdict, rate, roots)
	}
	if err != nil {
		return err
	}
	return tokenvm.Coded(verdict.Err(x.model))
}

func (v *verifier) document(x *claimed, verdict *traces.Result, rate float64, roots []string) map[string]any {
	out := map[string]any{"tokens": len(x.trace), "prompt": x.prompt, "checked": verdict.Checked, "ok": verdict.At < 0, "workers": v.workers,
		"tokens_per_second": rate, "model_digest": x.model.Digest()}
	if verdict.At >= 0 {
		out["position"], out["got"], out["want"] = verdict.At, x.model.Name(verdict.Got), x.model.Name(verdict.Want)
	} else if x.statement != nil {
		out["statement"] = x.statement
		if x.called != nil {
			out["calls"] = x.called
		}
	}
	if roots != nil {
		out["window"], out["roots"] = v.window, roots
	}
	return out
}

// mostStated bounds how many calls of a statement are printed.
const mostStated = 20

func (x *claimed) print(w io.Writer, verdict *traces.Result, rate float64, roots []string) {
	fmt.Fprintf(w, "verified: %d predictions after a prompt of %d tokens, %.0f tokens/s\n", verdict.Checked, x.prompt, rate)
	if x.statement != nil {
		for _, line := range x.statement.Lines(mostStated) {
			fmt.Fprintf(w, "  %s\n", tassadar.Printable(line))
		}
	}
	for _, c := range x.called {
		for _, b := range c.Outputs {
			fmt.Fprintf(w, "  out:hex:%x\n", []byte(b))
		}
	}
	for i, r := range roots {
		fmt.Fprintf(w, "root %d %s\n", i, r)
	}
}

// ofTokens is a trace without a module.
func (v *verifier) ofTokens(cmd *cobra.Command, c *common, file string) (claimed, error) {
	if v.asks(cmd) {
		return claimed{}, tassadar.Errorf(tassadar.BadUse, "vm verify: --invoke, --arg, --input and what else is asked of a trace need its module: vm verify MODULE.wasm %s", input.Called(file))
	}
	m, err := c.load(cmd)
	if err != nil {
		return claimed{}, err
	}
	x := claimed{model: m, prompt: v.prompt}
	if x.trace, err = readTokens(cmd, m, file); err != nil {
		return x, err
	}
	switch {
	case v.prefix != "":
		prefix, err := readTokens(cmd, m, v.prefix)
		if err != nil {
			return x, err
		}
		if d := traces.Compare(prefix, x.trace[:min(len(prefix), len(x.trace))]); d.Position >= 0 {
			return x, tassadar.Errorf(tassadar.TraceDiffers, "token %d of the prompt is %s, the program has %s", d.Position, m.Name(d.B), m.Name(d.A))
		}
		x.prompt = len(prefix)
	case v.prompt == 0:
		x.prompt, err = tokenvm.PeerPrompt(m, x.trace)
	}
	return x, err
}

// ofModule is a trace of a module. One of calls with buffers has another prompt than
// one without: where nothing was asked for, the trace says which.
func (v *verifier) ofModule(cmd *cobra.Command, c *common, module, file string) (claimed, error) {
	src, err := readModule(cmd, module)
	if err != nil {
		return claimed{}, err
	}
	asks := v.asks(cmd)
	if asks {
		if err := v.wantBuffers(); err != nil {
			return claimed{}, err
		}
	}
	w, err := v.on(cmd, c, src)
	if err != nil {
		return claimed{}, err
	}
	x := claimed{model: w.Model}
	if x.trace, err = readTokens(cmd, w.Model, file); err != nil {
		return x, err
	}
	statement, followed, err := w.State(x.trace)
	if err != nil && c.model == "" && !v.buffers {
		with := v.invocation
		with.buffers = true
		if p, lowered := with.load(cmd, src); lowered == nil {
			on := tokenvm.General(p)
			if s, f, other := on.State(x.trace); other == nil {
				w, statement, followed, err = on, s, f, nil
			}
		}
	}
	if err != nil {
		return x, err
	}
	x.statement, x.prompt, x.forced = statement, followed.Prompt, followed.Forced
	if !asks {
		return x, nil
	}
	calls, err := v.bind(w.Program, src)
	if err != nil {
		return x, err
	}
	h, err := v.host(cmd, w.Program, src)
	if err != nil {
		return x, err
	}
	h.Output, h.Errors = io.Discard, io.Discard
	if x.called, err = w.Expect(cmd.Context(), x.trace, h, calls); tassadar.CodeOf(err) == tassadar.TraceDiffers {
		return x, tassadar.WithNext(tassadar.Errorf(tassadar.TraceDiffers, "the trace is not of the calls and the input that were asked for: it says %s (%w)", strings.Join(statement.Lines(3), "; "), err),
			"Leave out what is asked for to see all that the trace says.")
	}
	return x, err
}

// asks reports whether the trace has to be of certain calls or of a certain input.
func (v *verifier) asks(cmd *cobra.Command) bool {
	return len(v.Given) > 0 || !v.world.Empty() || cmd.Flags().Changed("input") || cmd.Flags().Changed("clock")
}

// planned is the built-in token machine's plan, made once.
var planned = sync.OnceValues(func() (*exact.Engine, error) {
	return exact.New(tokenmachine.Model(), definition.Maker(tokenmachine.Model()))
})

// planOf is vm.exact of a model, which leaves to the definition what it has no plan for.
func planOf(m *vm.Model) (*exact.Engine, error) {
	if m == tokenmachine.Model() {
		x, err := planned()
		return x, tokenvm.Coded(err)
	}
	x, err := exact.New(m, definition.Maker(m))
	return x, tokenvm.Coded(err)
}
