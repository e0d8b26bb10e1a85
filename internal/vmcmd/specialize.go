package vmcmd

import (
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/tokenmachine"
)

// specialized is what vm specialize says of a program's own weights.
type specialized struct {
	Instructions int        `json:"instructions"`
	TokenMachine modelSizes `json:"token_machine"`
	Special      modelSizes `json:"special"`
}

// modelSizes are a model's sizes; Prompt is that of the program on it.
type modelSizes struct {
	Layers  int    `json:"layers"`
	Heads   int    `json:"heads"`
	Neurons int    `json:"neurons"`
	Width   int    `json:"width"`
	Prompt  int    `json:"prompt"`
	Digest  string `json:"model_digest"`
}

func sizesOf(m *vm.Model, prompt int) modelSizes {
	s := modelSizes{Layers: len(m.Layers), Width: m.Width, Prompt: prompt, Digest: m.Digest()}
	for _, l := range m.Layers {
		s.Heads += len(l.Heads)
		s.Neurons += len(l.Neurons)
	}
	return s
}

func newSpecialize() *cobra.Command {
	var v invocation
	var out string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "specialize MODULE.wasm [-o FILE]",
		Short: "Put one program into weights of its own",
		Long: "The first Futamura projection: of the token machine, which executes every\n" +
			"program, and one program, a model that executes that program alone. Its weights\n" +
			"hold the code, its prompt does not. Run the module on it with vm run --model\n" +
			"FILE MODULE.wasm; vm trace, checkpoint, resume and verify take it likewise.\n" +
			"\n" +
			"A program has at most 131,072 instructions of the token machine. What it takes\n" +
			"is said on standard error: some gigabytes for a hundred thousand of them.",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := v.lowered(cmd, args[0], out, asJSON)
			if err != nil {
				return err
			}
			said := cmd.ErrOrStderr()
			fmt.Fprintf(said, "making weights of %d instructions\n", len(p.Program.Code))
			start := time.Now()
			sp, err := tokenmachine.Specialize(p.Program)
			if err != nil {
				return tokenvm.Coded(err)
			}
			var memory runtime.MemStats
			runtime.ReadMemStats(&memory)
			fmt.Fprintf(said, "made in %.1f s, with %d MB of memory\n", time.Since(start).Seconds(), memory.Sys>>20)
			general, err := tokenmachine.Prompt(p.Program)
			if err != nil {
				return tokenvm.Coded(err)
			}
			own, err := sp.Prompt()
			if err != nil {
				return tokenvm.Coded(err)
			}
			if out != "" {
				data := sp.Model.Marshal()
				if err := writeWhole(cmd.OutOrStdout(), out, 0o644, func(w io.Writer) error { _, err := w.Write(data); return err }); err != nil {
					return err
				}
			}
			x := specialized{len(p.Program.Code), sizesOf(tokenmachine.Model(), len(general)), sizesOf(sp.Model, len(own))}
			w := people(cmd, out)
			if asJSON {
				return printJSON(w, x)
			}
			fmt.Fprintf(w, "%d token machine instructions\n%-13s %7s %6s %8s %6s %8s  %s\n", x.Instructions, "", "layers", "heads", "neurons", "width", "prompt", "model")
			for _, row := range []struct {
				name string
				s    modelSizes
			}{{"token machine", x.TokenMachine}, {"special", x.Special}} {
				fmt.Fprintf(w, "%-13s %7d %6d %8d %6d %8d  %s\n", row.name, row.s.Layers, row.s.Heads, row.s.Neurons, row.s.Width, row.s.Prompt, row.s.Digest)
			}
			return nil
		},
	}
	v.programFlags(cmd)
	cmd.Flags().BoolVar(&v.buffers, "buffers", false, "make room for calls with buffers (in:…, out:…), which cannot be made on the model otherwise")
	cmd.Flags().StringVarP(&out, "out", "o", "", "write the model there (- is standard output)")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}
