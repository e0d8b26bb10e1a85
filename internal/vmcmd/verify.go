package vmcmd

import (
	"fmt"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/traces"
)

func newVerify() *cobra.Command {
	var c common
	var v invocation
	var prefixFile string
	var prompt, workers, window int
	var open bool
	cmd := &cobra.Command{
		Use:   "verify [--model FILE] [MODULE.wasm] TRACE",
		Short: "Check every prediction of a trace, on all cores",
		Long: "Every token after the prompt has to be what the model predicts given the\n" +
			"tokens before it, and the last one has to be the stop token. A wrong, missing\n" +
			"or extra token is named. The prompt is the program and its input: --prefix\n" +
			"FILE, --prompt N, or found by the grammar of the peer's token files. With a\n" +
			"module the prompt is the module's; arguments and what imports answered are\n" +
			"taken as they stand.",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 && len(args) != 2 {
				return tassadar.Errorf(tassadar.BadUse, "vm verify: want a trace, or a module and a trace")
			}
			return onceStdin(args...)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			var src *source
			var w *tokenvm.Weights
			var m *vm.Model
			var err error
			if len(args) == 2 {
				if src, err = readModule(cmd, args[0]); err == nil {
					w, err = v.on(cmd, &c, src)
				}
				if err == nil {
					m = w.Model
				}
			} else {
				m, err = c.load(cmd)
			}
			if err != nil {
				return err
			}
			trace, err := readTokens(cmd, m, args[len(args)-1])
			if err != nil {
				return err
			}
			var forced []traces.Range
			switch {
			case w != nil:
				if w, prompt, forced, err = v.follow(cmd, &c, src, w, trace); err != nil {
					return err
				}
				m = w.Model
			case prefixFile != "":
				prefix, err := readTokens(cmd, m, prefixFile)
				if err != nil {
					return err
				}
				if d := traces.Compare(prefix, trace[:min(len(prefix), len(trace))]); d.Position >= 0 {
					return tassadar.Errorf(tassadar.TraceDiffers, "token %d of the prompt is %s, the program has %s", d.Position, m.Name(d.B), m.Name(d.A))
				}
				prompt = len(prefix)
			case prompt == 0:
				if prompt, err = tokenvm.PeerPrompt(m, trace); err != nil {
					return err
				}
			}
			if prompt < 1 || prompt > len(trace) {
				return tassadar.Errorf(tassadar.BadUse, "--prompt %d: the trace has %d tokens", prompt, len(trace))
			}
			if workers < 1 || workers > 1024 {
				return tassadar.Errorf(tassadar.BadUse, "--workers %d: want 1 to 1024", workers)
			}
			x, err := exact.New(m, definition.Maker(m))
			if err != nil {
				return tokenvm.Coded(err)
			}
			p := newProgress(cmd.ErrOrStderr(), "verify")
			start := time.Now()
			verdict, err := traces.Verify(cmd.Context(), x, trace, traces.VerifyOptions{Prompt: prompt, Forced: forced, Open: open, Workers: workers, Progress: p.update})
			p.done()
			if err != nil {
				return tokenvm.Coded(err)
			}
			took := time.Since(start)
			var roots []string
			if window > 0 && verdict.At < 0 {
				snaps, err := traces.Snapshots(cmd.Context(), x, trace, window)
				if err != nil {
					return tokenvm.Coded(err)
				}
				digest := m.Digest()
				for i := range snaps {
					roots = append(roots, snaps[i].Root(digest).String())
				}
			}
			rate := float64(len(trace)) / took.Seconds()
			if c.json {
				out := map[string]any{"tokens": len(trace), "prompt": prompt, "checked": verdict.Checked, "ok": verdict.At < 0, "workers": workers,
					"tokens_per_second": rate, "model_digest": m.Digest()}
				if verdict.At >= 0 {
					out["position"], out["got"], out["want"] = verdict.At, m.Name(verdict.Got), m.Name(verdict.Want)
				}
				if roots != nil {
					out["window"], out["roots"] = window, roots
				}
				if err := printJSON(cmd.OutOrStdout(), out); err != nil {
					return err
				}
			} else if verdict.At < 0 {
				fmt.Fprintf(cmd.OutOrStdout(), "verified: %d predictions after a prompt of %d tokens, %.0f tokens/s\n", verdict.Checked, prompt, rate)
				for i, r := range roots {
					fmt.Fprintf(cmd.OutOrStdout(), "root %d %s\n", i, r)
				}
			}
			return tokenvm.Coded(verdict.Err(m))
		},
	}
	c.flags(cmd)
	v.programFlags(cmd)
	cmd.Flags().BoolVar(&v.buffers, "buffers", false, "of a --model that vm specialize --buffers wrote")
	cmd.Flags().StringVar(&prefixFile, "prefix", "", "token file of the program that the trace has to start with")
	cmd.Flags().IntVar(&prompt, "prompt", 0, "number of tokens that were given, not predicted")
	cmd.Flags().IntVar(&workers, "workers", runtime.GOMAXPROCS(0), "windows verified at the same time")
	cmd.Flags().BoolVar(&open, "open", false, "accept a trace that ends before the stop token")
	cmd.Flags().IntVar(&window, "window", 0, "also print the state root after every window of this many tokens")
	return cmd
}

// follow finds the prompt in a trace of a module. One of calls with buffers has another
// prompt than one without: the trace says which.
func (v *invocation) follow(cmd *cobra.Command, c *common, src *source, w *tokenvm.Weights, trace []vm.Token) (on *tokenvm.Weights, prompt int, forced []traces.Range, err error) {
	if prompt, forced, err = w.Follow(trace); err == nil || c.model != "" {
		return w, prompt, forced, tokenvm.Coded(err)
	}
	with := *v
	with.buffers = true
	p, lowered := with.load(cmd, src)
	if lowered != nil {
		return nil, 0, nil, tokenvm.Coded(err)
	}
	on = tokenvm.General(p)
	if prompt, forced, other := on.Follow(trace); other == nil {
		return on, prompt, forced, nil
	}
	return nil, 0, nil, tokenvm.Coded(err)
}
