package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/drill"
	"tassadar/internal/emulate"
	"tassadar/internal/emulated"
	"tassadar/internal/input"
	"tassadar/internal/report"
	"tassadar/internal/text"
	"tassadar/internal/worker"
)

func (a *app) drillCommand() *cobra.Command {
	var v *viewing
	list := &cobra.Command{
		Use: "list", Short: "The pages of the runbook, and which drills are due", Args: cobra.NoArgs,
		Long: `Lists the pages of the runbook. Where the log's policy has a gate that asks for
drills, it says of every page and machine class what the last drill came to,
when it is too old, and which command shows it again.`,
		RunE: func(*cobra.Command, []string) error {
			pages, err := drill.Pages()
			if err != nil {
				return err
			}
			var due []report.DrillDue
			if !datadir.WithoutLog(a.data) {
				verdict, state, err := a.verdict(v)
				if err != nil {
					return err
				}
				defer state.Close()
				due = report.DrillsOf(verdict)
			}
			return a.printDrills(pages, due)
		},
	}
	v = a.viewFlags(list)
	return group("drill", "Execute the pages of the runbook", list, a.drillRun())
}

// printDrills lists pages, and what is due of drills.
func (a *app) printDrills(pages []*drill.Page, due []report.DrillDue) error {
	var b strings.Builder
	rows := []map[string]any{}
	for _, p := range pages {
		rows = append(rows, map[string]any{"page": p.Name, "title": p.Title, "digest": p.Digest()})
		report.DrillPageText(&b, p.Name, p.Title)
	}
	if a.json {
		return a.printJSON(map[string]any{"pages": rows, "due": append([]report.DrillDue{}, due...)})
	}
	report.DrillsText(&b, due)
	return a.print(&b)
}

// drillOptions are the flags of drill run.
type drillOptions struct {
	sign                    bool
	out, checkpoint         string
	emulate, emulateProgram string
	emulator                string // of this very program, as its launcher says
}

func (o *drillOptions) check() error {
	switch {
	case !o.sign && (o.out != "" || o.checkpoint != ""):
		return tassadar.Errorf(tassadar.BadUse, "-o and --checkpoint go with --sign")
	case o.checkpoint != "" && o.out == "":
		return tassadar.Errorf(tassadar.BadUse, "--checkpoint is of a log elsewhere: give -o FILE too, for tassadar import there")
	case o.emulate != "" && o.checkpoint != "":
		return tassadar.Errorf(tassadar.BadUse, "--emulate signs for the log of this data directory; leave --checkpoint out")
	case o.emulate != "" && o.out != "":
		return tassadar.Errorf(tassadar.BadUse, "--emulate logs what its worker signs; leave -o out")
	case o.emulateProgram != "" && o.emulate == "":
		return tassadar.Errorf(tassadar.BadUse, "--emulate-program goes with --emulate")
	}
	return nil
}

func (a *app) drillRun() *cobra.Command {
	var o drillOptions
	cmd := &cobra.Command{
		Use: "run [PAGE...]", Short: "Type the commands of pages, with the faults that they are about", Args: cobra.ArbitraryArgs,
		Long: `Executes the commands of the runbook's pages, of all or of those named, in a
directory that is thrown away, with the faults that the pages are about, and
compares what they print with what stands in the page. PAGE is a name that drill
list shows, or a file of your own. The data directory is not touched.

With --sign this host's worker signs what was seen, what failed too, and it is
logged: gates that ask for drills count it. Where the log is on another host,
--checkpoint FILE names the state of it that the drill began at (log/checkpoint
there, or a file of assignments), and -o FILE takes what is signed, for tassadar
import there. A drill is as old as the log that it saw, whenever it is logged.

With --emulate CLASS the program is built for an emulated machine class, and
executes the short form of each page there; with --sign its own worker signs.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			pages, err := pagesNamed(args)
			if err != nil {
				return err
			}
			if o.emulate != "" {
				return a.drillEmulated(cmd.Context(), args, &o)
			}
			return a.drill(cmd.Context(), pages, &o)
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	f.BoolVar(&o.sign, "sign", false, "have this host's worker sign what was seen, and log it")
	f.StringVarP(&o.out, "output", "o", "", "with --sign: write what is signed here, and log nothing")
	f.StringVar(&o.checkpoint, "checkpoint", "", "with --sign and -o: the state that a log elsewhere has, from this file")
	f.StringVar(&o.emulate, "emulate", "", "drill on an emulated machine class instead, or on all that are declared")
	f.StringVar(&o.emulateProgram, "emulate-program", "", "with --emulate: this program, built for that architecture elsewhere")
	f.StringVar(&o.emulator, "emulator", "", "the emulator that runs this program, sha256:DIGEST,/PATH, as its launcher says")
	return cmd
}

// drill executes pages on this machine.
func (a *app) drill(ctx context.Context, pages []*drill.Page, o *drillOptions) error {
	host, m, err := a.drillHost(ctx, o)
	if err != nil {
		return err
	}
	signing, err := a.drillSigning(ctx, &m, o)
	if err != nil {
		return err
	}
	form := evidence.FormFull
	if m.Emulated {
		form = evidence.FormShort
	}
	failed, results := 0, []*drill.Result{}
	for _, p := range pages {
		r, err := drill.Run(ctx, p, form, host)
		if err != nil {
			return err
		}
		results = append(results, r)
		if !r.Passed {
			failed++
		}
		if a.json {
			continue
		}
		var b strings.Builder
		drill.Text(&b, r)
		if err := a.print(&b); err != nil {
			return err
		}
	}
	said, signed := answer{"machine": m.Class, "drills": results}, ""
	if signing != nil {
		signing.Finished = a.now()
		name, err := a.signDrill(ctx, results, signing, o.out)
		if err != nil {
			return err
		}
		said["signed"], signed = name, fmt.Sprintf("; signed and logged: drill %s", name.Short())
		if o.out != "" {
			signed = fmt.Sprintf("; signed: drill %s\nnext: where the log is, tassadar import %s", name.Short(), o.out)
		}
	}
	if err := a.say(said, "%s on %s: %d passed, %d failed%s", text.Plural(len(pages), "drill", "drills"), m.Class, len(pages)-failed, failed, signed); err != nil {
		return err
	}
	if failed > 0 {
		return &notGreen{}
	}
	return nil
}

// drillHost is what drills need of this machine.
func (a *app) drillHost(ctx context.Context, o *drillOptions) (*drill.Host, evidence.Machine, error) {
	m, _, err := a.detect(ctx)
	if err != nil {
		return nil, m, err
	}
	program, err := os.Executable()
	if err != nil {
		return nil, m, err
	}
	host := &drill.Host{Program: program, Policy: drill.WritePolicy(m.Class)}
	switch {
	case o.emulator != "":
		launch, err := emulate.ParseLaunch(o.emulator)
		if err != nil {
			return nil, m, err
		}
		if err := launch.Confirm(&m); err != nil {
			return nil, m, err
		}
		host.Under = launch.Command(m.Class)
	case m.Emulated:
		return nil, m, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "this program runs under %s, and the commands of pages would not", m.Emulator), "On the host itself: tassadar drill run --emulate "+m.Class+".")
	}
	return host, m, nil
}

// drillSigning is as whom a drill is signed, nil where it is not.
func (a *app) drillSigning(ctx context.Context, m *evidence.Machine, o *drillOptions) (*drill.Signing, error) {
	if !o.sign {
		return nil, nil
	}
	program, err := worker.ThisProgram()
	if err != nil {
		return nil, err
	}
	var checkpoint []byte
	if o.checkpoint != "" {
		read, err := input.Parse(ctx, o.checkpoint, dispatch.ReadCheckpoint)
		if err != nil {
			return nil, err
		}
		checkpoint = *read
	}
	s, from, err := drill.Prepare(a.data, checkpoint, m, &program, a.now())
	if err != nil {
		return nil, err
	}
	if o.out == "" { // found out before a minute of drills, and not after
		release, err := datadir.Lock(a.data)
		switch {
		case err == nil:
			release()
		case tassadar.CodeOf(err) != tassadar.DataLocked: // that may be over when they are
			return nil, err
		}
	}
	if from > 0 && s.Started-from > 86400 {
		a.note("the last dated record of the log is of %s: the drill counts as that old\n  for one that counts from now, tassadar run or tassadar assign first", text.Instant(from))
	}
	return s, nil
}

// signDrill signs what pages came to, and logs that or writes it to a file.
func (a *app) signDrill(ctx context.Context, results []*drill.Result, s *drill.Signing, out string) (name tassadar.Digest, err error) {
	record, err := drill.Sign(results, s)
	if err != nil {
		return "", err
	}
	if out != "" {
		opened, err := evidence.Open(record, nil)
		if err != nil {
			return "", err
		}
		return opened.Digest, datadir.WriteOutput(out, append(record, '\n'), 0o644)
	}
	err = a.withLog(ctx, func(dir *datadir.Dir) error {
		_, name, _, err = dir.Operator.LogDrill(ctx, record)
		return err
	})
	return name, err
}

// importDrill logs a drill that was signed elsewhere.
func (a *app) importDrill(ctx context.Context, dir *datadir.Dir, record []byte) error {
	d, name, added, err := dir.Operator.LogDrill(ctx, record)
	if err != nil {
		return err
	}
	failed := 0
	for i := range d.Pages {
		if !d.Pages[i].Passed {
			failed++
		}
	}
	there := ""
	if !added {
		there = ", in the log already"
	}
	verdict, err := dir.Operator.Verdict()
	if err != nil {
		return err
	}
	due := report.AsksFor(report.DrillsOf(verdict), d)
	if err := a.say(answer{"drill": name, "machine": d.Machine.Class, "passed": len(d.Pages) - failed, "failed": failed, "there": !added, "due": due},
		"drill %s on %s, %s form: %d passed, %d failed%s", name.Short(), d.Machine.Class, d.Form, len(d.Pages)-failed, failed, there); err != nil || a.json {
		return err
	}
	var b strings.Builder
	report.DrilledText(&b, name, d.Machine.Class, due)
	return a.print(&b)
}

// drillEmulated has emulated workers execute the short form of pages.
func (a *app) drillEmulated(ctx context.Context, pages []string, o *drillOptions) error {
	bundle, err := a.policies().Load()
	if err != nil {
		return err
	}
	host, hostCode, err := detect(ctx)
	if err != nil {
		return err
	}
	if host.Host == "" {
		return tassadar.Errorf(hostCode, "an emulated worker is bound to its host's id, and this host has none")
	}
	classes, err := emulate.Classes(&bundle.Policy, o.emulate)
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "tassadar-emulate-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	all, err := emulated.Ready(ctx, emulated.Options{Data: a.data, Folder: folder, Program: o.emulateProgram, Now: a.now, Note: a.note}, classes, &host)
	if err != nil {
		return err
	}
	var results []json.RawMessage
	failed := false
	for _, e := range all {
		args, record := slices.Clone(pages), filepath.Join(folder, "drill.json")
		if o.sign {
			checkpoint, err := a.adopted(ctx, e, folder)
			if err != nil {
				return err
			}
			args = append(args, "--sign", "--checkpoint", checkpoint, "-o", record)
		}
		a.note("drilling in short form on %s", e.Machine.Class)
		out, err := e.Drill(ctx, args...)
		if err != nil {
			return err
		}
		var answer struct{ Drills []*drill.Result }
		if err := json.Unmarshal(out, &answer); err != nil {
			return tassadar.Errorf(tassadar.BackendUnavailable, "the emulated worker answers with no drills: %w", err)
		}
		results = append(results, out)
		var b strings.Builder
		for _, r := range answer.Drills {
			failed = failed || !r.Passed
			drill.Text(&b, r)
		}
		if !a.json {
			if err := a.print(&b); err != nil {
				return err
			}
		}
		if !o.sign {
			continue
		}
		data, err := input.Record(record)
		if err != nil {
			return err
		}
		if err := a.withLog(ctx, func(dir *datadir.Dir) error {
			_, name, _, err := dir.Operator.LogDrill(ctx, data)
			if err == nil {
				a.note("%s: signed and logged: drill %s", e.Machine.Class, name.Short())
			}
			return err
		}); err != nil {
			return err
		}
	}
	if a.json {
		if err := a.printJSON(map[string]any{"classes": results}); err != nil {
			return err
		}
	}
	if failed {
		return &notGreen{}
	}
	return nil
}

// adopted trusts an emulated worker, and writes the checkpoint of the log for it.
func (a *app) adopted(ctx context.Context, e *emulated.Worker, folder string) (string, error) {
	file := filepath.Join(folder, "checkpoint")
	return file, a.withLog(ctx, func(dir *datadir.Dir) error {
		if _, err := e.Adopt(ctx, dir, a.hostLabel()); err != nil {
			return err
		}
		checkpoint, err := dir.Checkpoint()
		if err != nil {
			return err
		}
		return datadir.WriteFile(file, checkpoint, 0o600)
	})
}

// pagesNamed are the pages of the runbook with those names, or files; all for none.
func pagesNamed(names []string) ([]*drill.Page, error) {
	all, err := drill.Pages()
	if err != nil || len(names) == 0 {
		return all, err
	}
	var out []*drill.Page
	var known []string
	for _, p := range all {
		known = append(known, p.Name)
	}
	for _, name := range names {
		if i := slices.Index(known, name); i >= 0 {
			out = append(out, all[i])
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no page %q%s, and no file", name, text.Meant(name, known)), "tassadar drill list names the pages.")
		}
		p, err := drill.Parse(name, string(data))
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}
