package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/internal/atomicfile"
	"tassadar/internal/datadir"
	"tassadar/internal/progress"
)

// printable passes text on with what does not show escaped, line by line: names,
// labels and details come from modules, workers and other hosts, and a terminal
// obeys what it is sent. Text is written in whole characters.
type printable struct{ w io.Writer }

func (p printable) Write(data []byte) (int, error) {
	if _, err := io.WriteString(p.w, tassadar.PrintableLines(string(data))); err != nil {
		return 0, err
	}
	return len(data), nil
}

// sticky remembers that something could not be written: not every line of text is
// worth a check of its own, and a command whose answer is lost has not ended well.
type sticky struct {
	w   io.Writer
	err error
}

func (s *sticky) Write(data []byte) (int, error) {
	n, err := s.w.Write(data)
	if s.err == nil {
		s.err = err
	}
	return n, err
}

// exact is where records and JSON go: byte for byte.
func (a *app) exact() io.Writer {
	if p, ok := a.out.(printable); ok {
		return p.w
	}
	return a.out
}

// writeOut writes to what a user named, or to standard output.
func (a *app) writeOut(file string, data []byte) error {
	data = append(data, '\n')
	if file == "" || file == "-" {
		_, err := a.exact().Write(data)
		return lost(err)
	}
	if err := datadir.WriteOutput(file, data, 0o644); err != nil || !a.json {
		return err
	}
	return a.printJSON(answer{"written": file})
}

// lost gives the error of standard output a code; nil for none.
func lost(err error) error {
	switch {
	case err == nil:
		return nil
	case atomicfile.Full(err):
		return tassadar.Errorf(tassadar.StorageFull, "write standard output: %w", err)
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "write standard output: %w", err), "Look at where standard output leads; -o FILE writes to a file.")
}

// answer is what a command says it did, for machines.
type answer map[string]any

// say says what was done: an answer with --json, else a line.
func (a *app) say(v answer, format string, args ...any) error {
	if a.json {
		return a.printJSON(v)
	}
	_, err := fmt.Fprintf(a.out, format+"\n", args...)
	return err
}

// outputs are the flags that name a file to write, readers the commands that read the
// one of --trace, and folders the commands that write a directory instead, which they
// look at themselves.
var (
	outputs = []string{"output", "out", "trace", "svg", "export"}
	readers = []string{"tassadar challenge", "tassadar import"}
	folders = []string{"tassadar locate", "tassadar policy pull", "tassadar profile new", "tassadar proof", "tassadar schedule", "tassadar vm generate"}
)

// dashless are flags that name what cannot be standard output, where "-" would be the name
// of a file: what is read again, and what stands beside an answer for people.
var dashless = map[string]string{
	"tassadar verify --remember": "what was seen is read again from it",
	"tassadar audit --output":    "what was found goes there already",
}

// checkDash refuses "-" where it is no standard output.
func checkDash(cmd *cobra.Command) error {
	var err error
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if f.Value.String() != "-" || err != nil {
			return
		}
		why, no := dashless[cmd.CommandPath()+" --"+f.Name]
		if slices.Contains(folders, cmd.CommandPath()) && slices.Contains(outputs, f.Name) {
			why, no = "a folder of files is written", true
		}
		if no {
			err = tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--%s -: %s, and that cannot be standard output", f.Name, why), "Give it a name; ./- is one, where - is meant.")
		}
	})
	return err
}

// mayBeEmpty are flags of words that may be empty: the export whose name is empty, and
// reasons, which a command asks for in its own words. Any other one that is given and empty
// would choose all, or what is usual, or leave out a check: a variable of a shell that is
// not set.
var mayBeEmpty = []string{"invoke", "why"}

// checkChosen refuses flags that are given without a word, and empty arguments. What
// stands behind -- is a program's own.
func checkChosen(cmd *cobra.Command, args []string) error {
	if at := cmd.ArgsLenAtDash(); at >= 0 {
		args = args[:min(at, len(args))]
	}
	if i := slices.Index(args, ""); i >= 0 {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "argument %d is empty", i+1), "Leave it out or say what is meant; a variable of the shell may not be set.")
	}
	var err error
	cmd.Flags().Visit(func(f *pflag.Flag) {
		words := []string{f.Value.String()}
		if list, ok := f.Value.(pflag.SliceValue); ok {
			words = list.GetSlice()
		} else if f.Value.Type() != "string" {
			return
		}
		empty := len(words) == 0 || slices.ContainsFunc(words, func(s string) bool { return strings.TrimSpace(s) == "" })
		if err == nil && empty && !slices.Contains(mayBeEmpty, f.Name) {
			err = tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--%s is given and empty", f.Name), "Leave it out for what is usual, or say which; a variable of the shell may not be set.")
		}
	})
	return err
}

// checkFiles makes all commands find out, before anything is measured, logged or
// computed, that a file cannot be written in the end, or would take the place of what
// the command reads, or of what lies in the data directory.
func (a *app) checkFiles(root *cobra.Command) {
	each(root, func(cmd *cobra.Command) {
		run := cmd.RunE
		if run == nil {
			return
		}
		cmd.RunE = func(cmd *cobra.Command, args []string) error {
			if err := checkDash(cmd); err != nil {
				return err
			}
			if err := checkChosen(cmd, args); err != nil {
				return err
			}
			if slices.Contains(folders, cmd.CommandPath()) {
				return run(cmd, args)
			}
			for _, name := range outputs {
				f := cmd.Flags().Lookup(name)
				if f == nil || f.Value.String() == "" || f.Value.String() == "-" || !writes(cmd, name) {
					continue
				}
				if err := a.spares(cmd, args, f); err != nil {
					return err
				}
				if err := datadir.CheckOutput(f.Value.String()); err != nil {
					return err
				}
			}
			return run(cmd, args)
		}
	})
}

// writes reports whether a command writes the file of a flag.
func writes(cmd *cobra.Command, flag string) bool {
	return slices.Contains(outputs, flag) && (flag != "trace" || !slices.Contains(readers, cmd.CommandPath()))
}

// spares refuses a file to write that is one of the data directory, or one that the
// command is told to read.
func (a *app) spares(cmd *cobra.Command, args []string, out *pflag.Flag) error {
	name := out.Value.String()
	if inside, ok := datadir.Own(a.data, name); ok {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--%s %s would take the place of %s in the data directory %s", out.Name, name, inside, a.data), "Name a file elsewhere.")
	}
	info, err := os.Stat(name)
	if err != nil || !info.Mode().IsRegular() {
		return nil
	}
	read := slices.Clone(args)
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if f.Value.Type() == "string" && f != out {
			read = append(read, f.Value.String())
		}
	})
	for _, other := range read {
		if o, err := os.Stat(other); err == nil && os.SameFile(info, o) {
			return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--%s %s is a file that the command reads", out.Name, name), "Name another file.")
		}
	}
	return nil
}

// shownJSON is canonical JSON as it goes to w: to a terminal with what does not show escaped,
// which is the same value.
func shownJSON(w io.Writer, data []byte) []byte {
	if progress.Terminal(w) {
		return tassadar.PrintableJSON(data)
	}
	return data
}

// printJSON prints v as one line of canonical JSON.
func (a *app) printJSON(v any) error {
	data, err := tassadar.Canonical(v)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.exact(), "%s\n", shownJSON(a.exact(), data))
	return err
}

// note prints a line about progress, on standard error.
func (a *app) note(format string, args ...any) {
	progress.Note(a.err, format, args...)
}

// print prints text for people at once.
func (a *app) print(b *strings.Builder) error {
	_, err := io.WriteString(a.out, b.String())
	return err
}
