// Package vmcmd is the command tree "tassadar vm": it runs, compares, checks,
// times, shows and compiles token machines. Start with [New]; the work is done
// by packages tokenvm and vm. Every subcommand takes --model FILE and --json.
package vmcmd

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"tassadar"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/machine"
)

// New returns the vm command.
func New() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "vm",
		Short: "Run WebAssembly inside a transformer; run and check token machines",
		Long: "Token machines are transformers with computed integer weights that execute\n" +
			"programs as a stream of tokens. The built-in one executes WebAssembly: give the\n" +
			"commands a module (.wasm). With --model FILE they take another machine, in this\n" +
			"program's format or in the peer's, and token files: token names separated by\n" +
			"white space, plain or gzipped.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newRun(), newCompile(), newTrace(), newCheckpoint(), newResume(), newDiff(), newVerify(), newBench(), newInspect(), newGenerate(), newSpecialize())
	return cmd
}

// common are the flags of every subcommand.
type common struct {
	model  string
	digest string
	json   bool
}

func (c *common) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&c.model, "model", "", "model file (default: the built-in WebAssembly machine)")
	cmd.Flags().StringVar(&c.digest, "model-digest", "", "refuse a model with another digest (see vm inspect)")
	cmd.Flags().BoolVar(&c.json, "json", false, "print JSON")
}

func (c *common) load() (*vm.Model, error) {
	m, err := machine.Model(), error(nil)
	if c.model != "" {
		m, err = vm.Load(c.model)
	}
	if err != nil {
		return nil, tokenvm.Coded(fmt.Errorf("model %q: %w", c.model, err))
	}
	if d := m.Digest(); c.digest != "" && c.digest != d {
		return nil, tassadar.Errorf(tassadar.MalformedModel, "model %q has digest %s, not %s", c.model, d, c.digest)
	}
	return m, nil
}

// maxTokenFile bounds a token file after decompression.
const maxTokenFile = 1 << 30

func readTokens(m *vm.Model, path string) ([]vm.Token, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "token file: %w", err)
	}
	defer f.Close()
	br := bufio.NewReader(f)
	var r io.Reader = br
	if magic, _ := br.Peek(2); len(magic) == 2 && magic[0] == 0x1f && magic[1] == 0x8b {
		if r, err = gzip.NewReader(br); err != nil {
			return nil, tassadar.Errorf(tassadar.InputMalformed, "token file %q: %w", path, err)
		}
	}
	data, err := io.ReadAll(io.LimitReader(r, maxTokenFile+1))
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "token file %q: %w", path, err)
	}
	if len(data) > maxTokenFile {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "token file %q is larger than %d bytes", path, maxTokenFile)
	}
	tokens, err := m.ParseTokens(data, machine.Horizon)
	if err != nil {
		return nil, tokenvm.Coded(fmt.Errorf("token file %q: %w", path, err))
	}
	if len(tokens) == 0 {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "token file %q has no tokens", path)
	}
	return tokens, nil
}

func printJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// progress shows tokens per second on a terminal, and at most one line every
// ten seconds elsewhere.
type progress struct {
	w        io.Writer
	what     string
	terminal bool
	start    time.Time
	last     time.Time
	shown    bool
}

func newProgress(w io.Writer, what string) *progress {
	now := time.Now()
	f, ok := w.(*os.File)
	return &progress{w: w, what: what, terminal: ok && term.IsTerminal(int(f.Fd())), start: now, last: now}
}

func (p *progress) update(n int) {
	now := time.Now()
	wait := 10 * time.Second
	if p.terminal {
		wait = 200 * time.Millisecond
	}
	if now.Sub(p.last) < wait {
		return
	}
	p.last = now
	line := fmt.Sprintf("%s: %d tokens, %.0f tokens/s", p.what, n, float64(n)/now.Sub(p.start).Seconds())
	if p.terminal {
		p.shown = true
		fmt.Fprintf(p.w, "\r\x1b[K%s", line)
		return
	}
	fmt.Fprintln(p.w, line)
}

func (p *progress) done() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

func oneFile(use string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return tassadar.Errorf(tassadar.BadUse, "%s: want one token file", use)
		}
		return nil
	}
}
