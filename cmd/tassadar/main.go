// Command tassadar measures where exact computation reproduces, keeps signed
// evidence, appraises it, and publishes only what is green.
//
// Exit codes: 0 done (for gate: green; for verify: authentic and recomputed),
// 1 decided against (gate not green, publication expired or rolled back, traces
// that part), 2 could not be decided, bad use or bad input. vm run of a WASI
// program that exits ends with the program's own code.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/policies"
	"tassadar/internal/tempdir"
	"tassadar/internal/text"
	"tassadar/internal/vmcmd"
)

func main() { os.Exit(Main()) }

// Main runs the command line of the process and returns the exit code.
func Main() int {
	// Libraries log on the default logger; what matters comes back as errors.
	slog.SetDefault(slog.New(slog.DiscardHandler))
	signal.Ignore(syscall.SIGXFSZ) // a limit on the size of files is an error of writing
	ends := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // nohup ignores it
		ends = append(ends, syscall.SIGHUP) // the terminal, or the connection to it, is gone
	}
	ctx, stop := signal.NotifyContext(context.Background(), ends...)
	defer stop()
	context.AfterFunc(ctx, stop) // a second interrupt ends the process at once
	out := &sticky{w: os.Stdout}
	a := &app{out: printable{out}, err: os.Stderr}
	a.now = a.clock
	root := a.command()
	onceOnly(root)
	root.SetArgs(os.Args[1:])
	root.SetOut(out) // of help and vm commands, byte for byte
	cmd, err := root.ExecuteContextC(ctx)
	if out.err != nil && (err == nil || errors.Is(err, out.err) && tassadar.CodeOf(err) == "") {
		err = lost(out.err)
	}
	if err == nil {
		return 0
	}
	if errors.Is(err, context.Canceled) && tassadar.CodeOf(err) != tassadar.RunFailed {
		err = tassadar.Errorf(tassadar.RunFailed, "interrupted: %w", tassadar.WithNext(err, tassadar.RunFailed.Next()))
	}
	if ctx.Err() != nil && tassadar.CodeOf(err) == tassadar.RunFailed && tassadar.NextOf(err) == tassadar.RunFailed.Next() {
		err = tassadar.WithNext(err, goesOn(cmd, os.Args[1:]))
	}
	// Flags behind a wrong one are not parsed, and the error is to be JSON too.
	a.json = a.json || slices.Contains(os.Args[1:], "--json")
	var exited *vmcmd.Exited
	if errors.As(err, &exited) {
		return exited.Status()
	}
	var decided *notGreen
	if errors.As(err, &decided) {
		a.report(cmd, decided.err)
		return 1
	}
	switch tassadar.CodeOf(err) {
	case tassadar.TraceDiffers, tassadar.Trapped: // vm diff, vm verify, vm run: decided, and no
		a.report(cmd, err)
		return 1
	}
	a.report(cmd, err)
	return 2
}

// app is what all commands share.
type app struct {
	out, err  io.Writer
	now       func() int64
	data      string
	policyDir string
	json      bool
	// nothingThere says that the verdict is of a data directory without a log.
	nothingThere bool
}

// clock is the host's, in Unix seconds, or that of a data directory that is thrown away.
func (a *app) clock() int64 {
	shift, err := datadir.Shift(a.data)
	if err != nil {
		shift = 0 // and whoever opens the directory says why
	}
	return time.Now().Unix() + shift
}

// notGreen is an answer "no": exit 1. Its error may be nil where the answer
// was printed already.
type notGreen struct{ err error }

func (e *notGreen) Error() string {
	if e.err == nil {
		return "not green"
	}
	return e.err.Error()
}

func (e *notGreen) Unwrap() error { return e.err }

// report prints an error once, on standard error, with code and next step.
func (a *app) report(cmd *cobra.Command, err error) {
	if err == nil {
		return
	}
	code := tassadar.CodeOf(err)
	if code == "" {
		code = tassadar.BadUse
	}
	message := tassadar.Message(err)
	next := tassadar.NextOf(err)
	if next == tassadar.InputMalformed.Next() && errors.Is(err, fs.ErrNotExist) {
		next = "Check the path: nothing is there."
	}
	if next == "" || next == tassadar.BadUse.Next() {
		next = cmd.CommandPath() + " --help shows its use."
	}
	if a.json {
		data, jerr := tassadar.Canonical(map[string]any{"error": map[string]any{"code": code, "message": message, "next": next}})
		if jerr == nil {
			fmt.Fprintf(a.err, "%s\n", shownJSON(a.err, data))
			return
		}
	}
	fmt.Fprintf(a.err, "tassadar: %s: %s\n", code, tassadar.PrintableLines(message))
	if next != "" {
		fmt.Fprintf(a.err, "  next: %s\n", tassadar.PrintableLines(next))
	}
}

func (a *app) command() *cobra.Command {
	root := &cobra.Command{
		Use:           "tassadar",
		Short:         "Measures where exact computation reproduces, and publishes only what is green",
		Version:       tassadar.Version,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.PersistentFlags().StringVar(&a.data, "data", defaultData(), "data directory (env TASSADAR_DATA)")
	root.PersistentFlags().BoolVar(&a.json, "json", false, "print JSON for machines")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return tassadar.Errorf(tassadar.BadUse, "%w", err) })
	root.AddCommand(
		a.runCommand(), a.assignCommand(), a.importCommand(), a.enrolCommand(),
		a.appraiseCommand(), a.reportCommand(), a.gateCommand(), a.explainCommand(), a.historyCommand(), a.locateCommand(), a.auditCommand(),
		a.publishCommand(), a.verifyCommand(), a.serveCommand(), a.accessCommand(), a.workCommand(),
		a.policyCommand(), a.profileCommand(), a.trustCommand(), a.withdrawCommand(), a.challengeCommand(), a.cancelCommand(), a.voidCommand(), a.rebaselineCommand(),
		a.machineCommand(), a.backendCommand(), a.toolchainCommand(), a.reindexCommand(), a.backupCommand(), a.restoreCommand(), a.dueCommand(), a.scheduleCommand(), a.doctorCommand(), a.drillCommand(), a.whatIfCommand(), a.proofCommand(), a.versionCommand(),
		vmcmd.New(),
	)
	cobra.AddTemplateFunc("exitText", exitText)
	root.SetUsageTemplate(strings.TrimSuffix(strings.ReplaceAll(root.UsageTemplate(), "Flags.FlagUsages ", "Flags.FlagUsagesWrapped 80 "), "\n") + "{{exitText .}}\n")
	a.complete(root)
	root.SetHelpCommand(helpCommand())
	codeArguments(root)
	a.checkFiles(root)
	needTemporary(root, "run", "locate", "audit", "backend list", "toolchain list", "profile new", "profile add")
	return root
}

// needTemporary makes commands that start engines or compilers look for the folder of
// temporary files first: without it these could not be found, and would be left out.
// A command that is not there is passed over.
func needTemporary(root *cobra.Command, names ...string) {
	for _, name := range names {
		cmd, rest, err := root.Find(strings.Fields(name))
		if err != nil || len(rest) > 0 || cmd.RunE == nil {
			continue
		}
		run := cmd.RunE
		cmd.RunE = func(c *cobra.Command, args []string) error {
			if err := tempdir.Check(); err != nil {
				return err
			}
			return run(c, args)
		}
	}
}

// helpCommand replaces cobra's, which exits 0 on a topic that it does not know.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND]", Short: "Show the use of a command",
		RunE: func(cmd *cobra.Command, args []string) error {
			topic, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return tassadar.Errorf(tassadar.BadUse, "no command %q", strings.Join(args, " "))
			}
			topic.InitDefaultHelpFlag()
			return topic.Help()
		},
	}
}

// codeArguments gives complaints about arguments and unknown commands their
// code.
func codeArguments(cmd *cobra.Command) {
	if check := cmd.Args; check != nil {
		cmd.Args = func(c *cobra.Command, args []string) error {
			err := check(c, args)
			switch {
			case err == nil:
				return nil
			case c.HasSubCommands() && len(args) > 0:
				var names []string
				for _, sub := range c.Commands() {
					names = append(names, sub.Name())
				}
				return tassadar.Errorf(tassadar.BadUse, "%s has no command %q%s", c.CommandPath(), args[0], text.Meant(args[0], names))
			}
			if tassadar.CodeOf(err) != "" {
				return err
			}
			return tassadar.Errorf(tassadar.BadUse, "want %s; given %s", useOf(c), given(args))
		}
	}
	for _, sub := range cmd.Commands() {
		codeArguments(sub)
	}
}

// useOf is a command with the arguments that it takes.
func useOf(cmd *cobra.Command) string {
	_, arguments, _ := strings.Cut(cmd.Use, " ")
	return cmd.CommandPath() + " " + cmp.Or(arguments, "without arguments")
}

// given counts arguments, and shows the first one.
func given(args []string) string {
	if len(args) == 0 {
		return "no argument"
	}
	return fmt.Sprintf("%s, first %.60q", text.Plural(len(args), "argument", "arguments"), args[0])
}

// group makes a command that only holds others.
func group(use, short string, subs ...*cobra.Command) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, Args: cobra.NoArgs, RunE: func(cmd *cobra.Command, _ []string) error {
		return tassadar.Errorf(tassadar.BadUse, "%s needs one of its commands", cmd.CommandPath())
	}}
	cmd.AddCommand(subs...)
	return cmd
}

func defaultData() string {
	if dir := os.Getenv("TASSADAR_DATA"); dir != "" {
		return dir
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "tassadar")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return ".tassadar"
	}
	return filepath.Join(home, ".local", "share", "tassadar")
}

// restoreTrust lets a writing command make the trust file again, where it is gone
// from beside a log, before anything reads it.
func (a *app) restoreTrust(ctx context.Context) error {
	if !datadir.TrustGone(a.data) {
		return nil
	}
	return a.withDir(ctx, func(*datadir.Dir) error { return nil })
}

// policies has the policy that the flags name.
func (a *app) policies() policies.Source {
	return policies.Source{Data: a.data, Named: a.policyDir, Note: a.note}
}

func (a *app) policyFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&a.policyDir, "policy", os.Getenv("TASSADAR_POLICY"), `directory of profiles, envelopes and gates, or "builtin" (env TASSADAR_POLICY; default the policy last logged)`)
}
