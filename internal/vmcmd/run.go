package vmcmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/atomicfile"
	"tassadar/internal/intflag"
	"tassadar/internal/tempdir"
	"tassadar/internal/tokenvm"
	"tassadar/internal/tokenvm/picture"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/generate"
	"tassadar/vm/int128"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
)

func newRun() *cobra.Command {
	var c common
	var v invocation
	var o runOutputs
	cmd := &cobra.Command{
		Use:   "run [--model FILE] MODULE.wasm [-- ARGS…] | TOKENS | -",
		Short: "Run a WebAssembly module, or a token file, to its end",
		Long: "A module's results are printed as signed decimals, one a line, last; what it\n" +
			"writes with tassadar.output comes before, or goes into the file of -o. With\n" +
			"--model it runs on weights of its own, which vm specialize writes. Functions\n" +
			"that the token machine cannot execute, such as those with floating-point\n" +
			"arithmetic, trap when they are called, and the message names what they need\n" +
			"(exit 2).\n\n" +
			"A token file is run to the model's stop token. It has no output but its trace.\n\n" +
			"A WASI program (C, Rust, Go: docs/wasi.md) gets --stdin, --env, --file and what\n" +
			"stands behind --; its exit code becomes that of this command, 255 where it is\n" +
			"none from 0 to 255.\n\n" +
			"Buffers that a call reads back print before its results, as out:hex:….\n\n" +
			"-o is the output of what is run: the bytes that a module writes, and behind them\n" +
			"those of its buffers; of a token file the trace. --trace is the trace of either.\n" +
			"With --json standard output is one document, with all bytes in hexadecimal, also\n" +
			"those that the program wrote to standard error. A run that is interrupted leaves\n" +
			"the files of -o and --trace as they were.",
		Args: v.world.arguments(oneFile("vm run", "module or token file")),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := errors.Join(c.onStdout(o.out, o.trace), v.stdin(args[0], c.model)); err != nil {
				return err
			}
			src, err := readSource(cmd, args[0])
			if err != nil {
				return err
			}
			if src.isModule() {
				return runModule(cmd, &c, &v, src, &o)
			}
			return runTokens(cmd, &c, src, &o, v.limit)
		},
	}
	c.flags(cmd)
	cmd.Flags().StringVar(&o.engine, "engine", "vm.exact", fmt.Sprint("one of ", tokenvm.Engines))
	v.flags(cmd)
	cmd.Flags().StringVarP(&o.out, "out", "o", "", "write a module's output there, of a token file the trace (- is standard output)")
	cmd.Flags().StringVar(&o.trace, "trace", "", "write the trace there (- is standard output)")
	return cmd
}

// runOutputs are what runs something, and where the output and the trace go.
type runOutputs struct{ engine, out, trace string }

// runTokens is vm run for a token file.
func runTokens(cmd *cobra.Command, c *common, src *source, o *runOutputs, limit int) error {
	m, err := c.load(cmd)
	if err != nil {
		return err
	}
	prefix, err := src.tokens(cmd.Context(), m)
	if err != nil {
		return err
	}
	p := newProgress(cmd.ErrOrStderr(), o.engine)
	start := time.Now()
	var tokens []vm.Token
	if o.engine == "vm.compiled" {
		dir, err := scratch()
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		built, err := generate.Build(cmd.Context(), m, dir)
		if err != nil {
			return tokenvm.Coded(err)
		}
		start = time.Now()
		tokens, _, err = built.Run(cmd.Context(), prefix, limit, 1)
		if err != nil {
			return tokenvm.Coded(err)
		}
	} else {
		fresh, err := tokenvm.NewEngine(m, o.engine, definition.Maker(m))
		if err != nil {
			return err
		}
		tokens, err = traces.Run(cmd.Context(), m, fresh(nil), prefix, limit, p.update)
		p.done()
		if err != nil {
			return tokenvm.Coded(err)
		}
	}
	took := time.Since(start)
	for _, name := range []string{o.out, o.trace} {
		if name == "" {
			continue
		}
		err := writeWhole(cmd.OutOrStdout(), name, 0o644, func(w io.Writer) error {
			_, err := fmt.Fprintln(w, m.FormatTokens(tokens))
			return err
		})
		if err != nil {
			return err
		}
	}
	rate := float64(len(tokens)) / took.Seconds()
	if c.json {
		return printJSON(cmd.OutOrStdout(), map[string]any{"engine": o.engine, "tokens": len(tokens), "prompt": len(prefix),
			"predicted": len(tokens) - len(prefix), "last": m.Name(tokens[len(tokens)-1]), "tokens_per_second": rate, "model_digest": m.Digest()})
	}
	if o.out != "-" && o.trace != "-" {
		fmt.Fprintf(cmd.OutOrStdout(), "%s: %d tokens (%d predicted), %.0f tokens/s, stopped by %s\n", o.engine, len(tokens), len(tokens)-len(prefix), rate, tassadar.Printable(m.Name(tokens[len(tokens)-1])))
	}
	return nil
}

// scratch makes a temporary folder.
func scratch() (string, error) {
	dir, err := os.MkdirTemp("", "tassadar-vm-")
	if err != nil {
		return "", tempdir.Explain(err)
	}
	return dir, nil
}

func newDiff() *cobra.Command {
	var c common
	var a, b string
	var limit int
	cmd := &cobra.Command{
		Use:   "diff [--model FILE] PROGRAM | TRACE TRACE",
		Short: "Name the first token at which two engines or traces part",
		Long: "With one token file, two engines run it; the first token that they predict\n" +
			"differently is named with the layer, the head and the two keys of the first\n" +
			"look-up that differs. With two files, the traces are compared.",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 && len(args) != 2 {
				return tassadar.Errorf(tassadar.BadUse, "vm diff: want a program or two traces")
			}
			return onceStdin(args...)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			m, err := c.load(cmd)
			if err != nil {
				return err
			}
			first, err := readTokens(cmd, m, args[0])
			if err != nil {
				return err
			}
			var d *traces.Difference
			compared, limited := 0, false
			nameA, nameB := a, b
			if len(args) == 2 {
				second, err := readTokens(cmd, m, args[1])
				if err != nil {
					return err
				}
				nameA, nameB = args[0], args[1]
				d = traces.Compare(first, second)
				compared = max(len(first), len(second))
			} else {
				fa, err := tokenvm.NewEngine(m, a, definition.Maker(m))
				if err != nil {
					return err
				}
				fb, err := tokenvm.NewEngine(m, b, definition.Maker(m))
				if err != nil {
					return err
				}
				p := newProgress(cmd.ErrOrStderr(), "diff")
				var trace []vm.Token
				d, trace, err = traces.Diff(cmd.Context(), m, fa, fb, first, limit, p.update)
				p.done()
				limited = tokenvm.LimitReached(err)
				if err != nil && !limited {
					return tokenvm.Coded(err)
				}
				compared = len(trace)
			}
			if c.json {
				v := map[string]any{"a": nameA, "b": nameB, "compared": compared, "position": d.Position, "limit_reached": limited}
				if d.Position >= 0 {
					v["token_a"], v["token_b"] = m.Name(d.A), m.Name(d.B)
				}
				if h := d.Head; h != nil {
					v["head"] = map[string]any{"position": h.Position, "layer": h.Layer, "head": h.Head, "pick_a": h.PickA, "pick_b": h.PickB,
						"query": pair(h.Query), "key_a": pair(h.KeyA), "key_b": pair(h.KeyB)}
				}
				if err := printJSON(cmd.OutOrStdout(), v); err != nil {
					return err
				}
			} else if d.Position < 0 {
				fmt.Fprintf(cmd.OutOrStdout(), "no difference in %d tokens\n", compared)
			}
			if d.Position < 0 {
				return nil
			}
			text := fmt.Sprintf("token %d: %s has %s, %s has %s", d.Position, nameA, m.Name(d.A), nameB, m.Name(d.B))
			if h := d.Head; h != nil {
				text += fmt.Sprintf("; the first look-up that differs is at position %d, layer %d, head %d, query %v: key %v at position %d against key %v at position %d",
					h.Position, h.Layer, h.Head, pair(h.Query), pair(h.KeyA), h.PickA, pair(h.KeyB), h.PickB)
			}
			return tassadar.Errorf(tassadar.TraceDiffers, "%s", text)
		},
	}
	c.flags(cmd)
	cmd.Flags().StringVar(&a, "a", "vm.exact", "first engine; its tokens are fed to both")
	cmd.Flags().StringVar(&b, "b", "vm.float64.plain", "second engine")
	intflag.Var(cmd.Flags(), &limit, "limit", 1<<24, 1, vm.MaxHorizon, "most tokens, prompt included")
	return cmd
}

func pair(k [2]int128.Int) [2]string { return [2]string{k[0].String(), k[1].String()} }

func newInspect() *cobra.Command {
	var c common
	var svg string
	cmd := &cobra.Command{
		Use:   "inspect [--model FILE]",
		Short: "Show layers, heads, what each does, and memory per token",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := c.onStdout(svg); err != nil {
				return err
			}
			if svg != "" {
				if c.model != "" {
					return tassadar.Errorf(tassadar.BadUse, "--svg: only the built-in token machine has a graph")
				}
				_, r := tokenmachine.Compile()
				if err := writeWhole(cmd.OutOrStdout(), svg, 0o644, func(w io.Writer) error { return picture.Graph(w, r) }); err != nil {
					return err
				}
			}
			m, err := c.load(cmd)
			if err != nil {
				return err
			}
			x, err := planOf(m)
			if err != nil {
				return err
			}
			r := x.Inspect()
			if c.json {
				return printJSON(cmd.OutOrStdout(), r)
			}
			w := people(cmd, svg)
			fmt.Fprintf(w, "model %s\n%d tokens in %d classes, width %d, stop %s\n%d bytes a token, and an index entry for each distinct key\n", r.Digest, r.Vocabulary, r.Classes, r.Width, tassadar.Printable(r.Stop), r.BytesPerToken)
			for l, lr := range r.Layers {
				fmt.Fprintf(w, "layer %d: %d live heads, %d dead; %d neurons, %d dead, %d pairs that square\n", l, len(lr.Heads), lr.DeadHeads, lr.Neurons, lr.DeadNeurons, lr.Squares)
				for _, h := range lr.Heads {
					fmt.Fprintf(w, "  head %-3d %-10s %s\n", h.Head, h.Kind, h.Does)
				}
			}
			fmt.Fprintf(w, "output: families of %s rows in closed form, %d rows scored\n", tassadar.Printable(fmt.Sprint(r.Families)), r.Rows)
			return nil
		},
	}
	c.flags(cmd)
	cmd.Flags().StringVar(&svg, "svg", "", "also draw the built-in token machine's values by layer and slot into this file")
	return cmd
}

func newGenerate() *cobra.Command {
	var c common
	var out, pkg string
	cmd := &cobra.Command{
		Use:   "generate [--model FILE] --out DIR",
		Short: "Write straight-line Go for a model",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			m, err := c.load(cmd)
			if err != nil {
				return err
			}
			if out == "" {
				return tassadar.Errorf(tassadar.BadUse, "--out DIR is required")
			}
			if !validPackage(pkg) {
				return tassadar.Errorf(tassadar.BadUse, "--package %q is no package name", pkg)
			}
			if err := os.MkdirAll(out, 0o755); err != nil {
				return tassadar.Errorf(tassadar.BadUse, "--out: %w", err)
			}
			files, err := generate.Files(m, pkg)
			if err != nil {
				return tokenvm.Coded(err)
			}
			total := 0
			var names []string
			for _, f := range files {
				if err := atomicfile.WriteOutput(filepath.Join(out, f.Name), f.Data, 0o644); err != nil {
					return writing(filepath.Join(out, f.Name), err)
				}
				names = append(names, f.Name)
				total += len(f.Data)
			}
			if c.json {
				return printJSON(cmd.OutOrStdout(), map[string]any{"files": names, "bytes": total, "model_digest": m.Digest(), "package": pkg})
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d files, %d bytes in %s\n", len(files), total, out)
			return nil
		},
	}
	c.flags(cmd)
	cmd.Flags().StringVarP(&out, "out", "o", "", "directory for the files")
	cmd.Flags().StringVar(&pkg, "package", "main", "package name; main makes a program")
	return cmd
}

func validPackage(s string) bool {
	for i, r := range s {
		if r != '_' && (r < 'a' || r > 'z') && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != "" && s != "_"
}
