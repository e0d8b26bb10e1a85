// Package vmcmd is the command tree "tassadar vm": it runs, compares, checks,
// times, shows and compiles token machines. Start with [New]; the work is done
// by package vm. Every subcommand takes --model FILE and --json.
package vmcmd

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/float"
	"tassadar/vm/machine"
	"tassadar/vm/machine/compiled"
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
		return nil, coded(fmt.Errorf("model %q: %w", c.model, err))
	}
	if d := m.Digest(); c.digest != "" && c.digest != d {
		return nil, tassadar.Errorf(tassadar.MalformedModel, "model %q has digest %s, not %s", c.model, d, c.digest)
	}
	return m, nil
}

// coded gives an error of package vm its reason code.
func coded(err error) error {
	var e *vm.Error
	if err == nil || tassadar.CodeOf(err) != "" || !errors.As(err, &e) {
		return err
	}
	return tassadar.Errorf(tassadar.Code(e.Code), "%w", e.Err)
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
		return nil, coded(fmt.Errorf("token file %q: %w", path, err))
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

// engineNames are the engines that run in this process, and vm.compiled.
var engineNames = []string{"vm.definition", "vm.exact", "vm.compiled", "vm.float64.plain", "vm.float64.blocked"}

// newEngine returns a maker of fresh engines. What vm.exact has no plan for goes
// to the fallback, or is an error where there is none.
func newEngine(m *vm.Model, name string, fallback vm.Maker) (vm.Maker, error) {
	switch name {
	case "vm.definition":
		return definition.Maker(m), nil
	case "vm.exact":
		x, err := exact.New(m, fallback)
		if err != nil {
			return nil, coded(err)
		}
		return x.Make, nil
	case "vm.compiled":
		if m == machine.Model() {
			if _, err := compiled.NewEngine(); err != nil {
				return nil, coded(err)
			}
			return func(vm.Observer) vm.Engine { e, _ := compiled.NewEngine(); return e }, nil
		}
	case "vm.float64.plain":
		return float.Maker(m, float.Plain), nil
	case "vm.float64.blocked":
		return float.Maker(m, float.Blocked), nil
	}
	if slices.Contains(engineNames, name) {
		return nil, tassadar.Errorf(tassadar.BadUse, "%s of another model than the built-in one does not run inside this command", name)
	}
	return nil, tassadar.Errorf(tassadar.BadUse, "engine %q: want one of %v", name, engineNames)
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

// limitError lets a run that was only meant to be that long pass.
func limitReached(err error) bool {
	var e *vm.Error
	return errors.As(err, &e) && e.Code == vm.CodeTokenLimit
}

func oneFile(use string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return tassadar.Errorf(tassadar.BadUse, "%s: want one token file", use)
		}
		return nil
	}
}
