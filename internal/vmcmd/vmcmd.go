// Package vmcmd is the command tree "tassadar vm": it runs, compares, checks,
// times, shows and compiles token machines. Start with [New]; the work is done
// by packages tokenvm and vm. Every subcommand takes --model FILE and --json.
package vmcmd

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// New returns the vm command.
func New() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "vm",
		Short: "Run WebAssembly inside a transformer; run and check token machines",
		Long: "Token machines are transformers with computed integer weights that execute\n" +
			"programs as a stream of tokens. The built-in one executes WebAssembly: give the\n" +
			"commands a module (.wasm). With --model FILE they take another one, in this\n" +
			"program's format or in the peer's, and token files: token names separated by\n" +
			"white space, plain or gzipped. A file that is read may be - for standard input,\n" +
			"or a pipe; one that is written - for standard output, a pipe or a device. A\n" +
			"regular file is written whole or left as it was.\n\n" +
			"Exit codes: 0 done; 1 the program trapped, or traces part; 2 could not be done.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newRun(), newCompile(), newTrace(), newCheckpoint(), newResume(), newDiff(), newVerify(), newBench(), newInspect(), newGenerate(), newSpecialize())
	for _, sub := range cmd.Commands() {
		sub.RunE = interruptible(sub.RunE)
	}
	return cmd
}

// interruptedWait is how long a command that is interrupted may take to end by itself.
const interruptedWait = 500 * time.Millisecond

// interruptible makes a command end soon after its context. What looks at the context
// ends by itself and cleans up; the rest (planning weights, reading a long trace) is
// left behind, and ends with the process.
func interruptible(run func(*cobra.Command, []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		done := make(chan error, 1)
		go func() { done <- run(cmd, args) }()
		select {
		case err := <-done:
			return err
		case <-cmd.Context().Done():
		}
		select {
		case err := <-done:
			return err
		case <-time.After(interruptedWait):
			return cmd.Context().Err()
		}
	}
}

// common are the flags of every subcommand.
type common struct {
	model  string
	digest string
	json   bool
}

func (c *common) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&c.model, "model", "", "model file (default: the built-in token machine)")
	cmd.Flags().StringVar(&c.digest, "model-digest", "", "refuse a model with another digest (see vm inspect)")
	cmd.Flags().BoolVar(&c.json, "json", false, "print JSON")
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
