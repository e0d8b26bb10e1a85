// Package emulated has workers of emulated machine classes of this host: made ready,
// enrolled and trusted, and given assignments by file as workers on other hosts are.
// Start with [Ready].
package emulated

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/emulate"
	"tassadar/internal/input"
	"tassadar/internal/plan"
	"tassadar/internal/text"
)

// askTime bounds a question to an emulated worker: what it is, which engines it
// has.
const askTime = 5 * time.Minute

// Options say where workers are made ready, and by whom.
type Options struct {
	Data    string // data directory of the host that starts them
	Folder  string // for programs that are built
	Program string // a program that is built already, "" for none; of one class
	Now     func() int64
	Note    func(format string, args ...any) // tells a person what goes on
}

// Worker is a machine class of this host that is emulated, with the program that
// measures there.
type Worker struct {
	Machine evidence.Machine
	Engines []plan.Backend // that answered to Probe
	Data    string         // its data directory

	options  Options
	emulator *emulate.Emulator
	program  emulate.Program
}

// Ready makes workers of classes ready on a host. Of several, one whose emulator is not
// here is left out, and said to be.
func Ready(ctx context.Context, o Options, classes []string, host *evidence.Machine) ([]*Worker, error) {
	if host.Emulated {
		return nil, tassadar.Errorf(tassadar.BadUse, "this program is emulated itself, by %s: start emulators from the host's own", host.Emulator)
	}
	if o.Program != "" && len(classes) > 1 {
		return nil, tassadar.Errorf(tassadar.BadUse, "--emulate-program is one program: name its class with --emulate, one of %s", strings.Join(classes, ", "))
	}
	var out []*Worker
	var missing error
	for _, class := range classes {
		emulator, err := emulate.Find(class)
		if err != nil {
			if missing = err; len(classes) > 1 {
				o.Note("not emulated: %v\n  next: %s", err, tassadar.NextOf(err))
			}
			continue
		}
		e := &Worker{options: o, emulator: emulator, Data: datadir.Emulated(o.Data, emulator.Class)}
		if err := e.prepare(ctx, host); err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	if len(out) == 0 {
		return nil, missing
	}
	return out, nil
}

// prepare builds the program, unless there is one, and asks it what it is.
func (e *Worker) prepare(ctx context.Context, host *evidence.Machine) error {
	path := e.options.Program
	if path == "" {
		path = filepath.Join(e.options.Folder, "tassadar-"+e.emulator.Arch)
		e.options.Note("building this program for %s", e.emulator.Arch)
		start := time.Now()
		if err := e.emulator.Build(ctx, path); err != nil {
			return err
		}
		e.options.Note("built in %.1f s", time.Since(start).Seconds())
	}
	path, err := filepath.Abs(path)
	if err == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		return tassadar.Errorf(tassadar.BadUse, "--emulate-program: %w", err)
	}
	e.program = emulate.Program{Emulator: e.emulator, Path: path}
	if err := e.ask(ctx, &e.Machine, "machine"); err != nil {
		return err
	}
	return e.emulator.Check(&e.Machine, host.Host)
}

// ask runs a command of the emulated program and reads its answer.
func (e *Worker) ask(ctx context.Context, into any, args ...string) error {
	ctx, cancel := context.WithTimeoutCause(ctx, askTime, tassadar.Errorf(tassadar.BackendUnavailable, "under %s: no answer within %s", e.emulator.Launch.Path, askTime))
	defer cancel()
	out, err := e.program.Ask(ctx, append([]string{"--data", e.Data}, args...)...)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(out, into); err != nil {
		return tassadar.Errorf(tassadar.BackendUnavailable, "under %s: %s answers with no JSON: %w", e.emulator.Launch.Path, args[0], err)
	}
	return nil
}

// Probe asks which engines are there, under a policy that its worker can read.
func (e *Worker) Probe(ctx context.Context, policy string) error {
	var answer struct {
		Backends []plan.Backend `json:"backends"`
	}
	if err := e.ask(ctx, &answer, "backend", "list", "--declared", "--policy", policy); err != nil {
		return err
	}
	e.Engines = answer.Backends
	return nil
}

// Adopt enrols the worker and trusts it as one of this host, whose label is given.
func (e *Worker) Adopt(ctx context.Context, dir *datadir.Dir, host string) (tassadar.Key, error) {
	trust := dir.Operator.Trust()
	key, in := trust.Key(datadir.KeyID(e.Data))
	switch {
	case in && key.Revoked != 0:
		return tassadar.Key{}, tassadar.WithNext(tassadar.Errorf(tassadar.KeyRevoked, "the worker of %s, %.12s, is revoked", e.emulator.Class, key.ID),
			"Remove "+filepath.Join(e.Data, "keys")+" if another key of it is to be trusted.")
	case in && key.Host != e.Machine.Host:
		return tassadar.Key{}, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "the trust binds the worker of %s, %.12s, to another host", e.emulator.Class, key.ID),
			"Remove "+filepath.Join(e.Data, "keys")+": another key is made and trusted.")
	case in:
		return *key, nil
	}
	folder, err := os.MkdirTemp("", "tassadar-enrol-")
	if err != nil {
		return tassadar.Key{}, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "worker.json")
	var written map[string]any
	if err := e.ask(ctx, &written, "enrol", "-o", file, "--trust", datadir.DefaultTrust(dir.Path), "--label", e.label(host)); err != nil {
		return tassadar.Key{}, err
	}
	record, err := input.Record(file)
	if err != nil {
		return tassadar.Key{}, err
	}
	asked, err := dispatch.OpenEnrolment(record)
	if err != nil {
		return tassadar.Key{}, err
	}
	if err := e.emulator.Check(&asked.Machine, e.Machine.Host); err != nil {
		return tassadar.Key{}, err
	}
	own := ""
	if dir.Worker != nil {
		own = dir.Worker.ID()
	}
	if err := dispatch.Adopt(ctx, dir.Operator, asked, own); err != nil {
		if tassadar.CodeOf(err) == tassadar.SignerUntrusted && tassadar.NextOf(err) == tassadar.SignerUntrusted.Next() {
			if kept := datadir.AddCandidate(dir.Path, asked.Key.ID, record); kept != nil {
				return tassadar.Key{}, kept
			}
			err = tassadar.WithNext(err, "tassadar trust approve "+asked.Key.ID[:16]+" -o FILE, for the other operators to sign.")
		}
		return tassadar.Key{}, err
	}
	if err := dir.SaveTrust(); err != nil {
		return tassadar.Key{}, err
	}
	e.options.Note("worker key %.16s is trusted as this host's, for %s", asked.Key.ID, e.emulator.Class)
	return asked.Key, nil
}

// label names the worker for people.
func (e *Worker) label(host string) string {
	label := strings.TrimSpace(host + " " + e.emulator.Class)
	if tassadar.CheckLabel(label) != nil {
		return e.emulator.Class
	}
	return label
}

// Measure has the emulated worker measure an assignment, by file as a worker on
// another host does. An interrupted one signs its run as failed, and that comes back
// too; one that gives nothing is abandoned at the deadline.
func (e *Worker) Measure(dir *datadir.Dir, from *dispatch.Checkpoints, policy string, buildSources bool) dispatch.Measure {
	return func(ctx context.Context, as dispatch.Assigned) ([]byte, error) {
		checkpoint, err := dir.Checkpoint()
		if err != nil {
			return nil, err
		}
		assignments, err := dispatch.NewAssignments(dir.Operator.Verified(), checkpoint, dir.Leaf, [][]byte{as.Record})
		if err != nil {
			return nil, err
		}
		if err := from.Give(ctx, assignments); err != nil {
			return nil, err
		}
		data, err := assignments.Encode()
		if err != nil {
			return nil, err
		}
		folder, err := os.MkdirTemp("", "tassadar-assignments-")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(folder)
		in, out := filepath.Join(folder, "assignments.json"), filepath.Join(folder, "receipts.json")
		if err := datadir.WriteFile(in, data, 0o600); err != nil {
			return nil, err
		}
		args := []string{"--data", e.Data, "run", "--assignment", in, "-o", out, "--policy", policy, "--emulator", e.emulator.Launch.String()}
		if buildSources {
			args = append(args, "--build-sources")
		}
		limited, cancel := context.WithTimeoutCause(ctx, time.Duration(as.Body.Deadline-e.options.Now())*time.Second-emulate.Grace,
			tassadar.Errorf(tassadar.RunAbandoned, "%s was not measured by its deadline", as.Body.Cell))
		defer cancel()
		ended := e.program.Measure(limited, args...)
		record, err := e.receipt(out)
		switch {
		case err == nil || ended == nil:
			return record, err
		case ctx.Err() != nil:
			ended = tassadar.Errorf(tassadar.RunFailed, "interrupted, and the emulated worker signed nothing")
		}
		return nil, fmt.Errorf("%w; the run is abandoned at its deadline, %s, unless the cell is measured again", ended, text.Instant(as.Body.Deadline))
	}
}

// Drill has the emulated program execute pages of the runbook, by arguments of drill run,
// and returns what it printed, as JSON, also where some failed. It is told which emulator
// runs it.
func (e *Worker) Drill(ctx context.Context, args ...string) ([]byte, error) {
	out, err := e.program.Ask(ctx, append([]string{"--data", e.Data, "drill", "run", "--emulator", e.emulator.Launch.String()}, args...)...)
	if err != nil && ctx.Err() == nil && json.Valid(out) && len(out) > 0 {
		return out, nil // it exits with 1 where a page failed
	}
	return out, err
}

// receipt reads the one receipt of a file, and refuses it where its machine is not
// the one that was started.
func (e *Worker) receipt(file string) ([]byte, error) {
	p, err := input.Parse(context.Background(), file, dispatch.ReadReceipts)
	if err != nil {
		return nil, err
	}
	if len(p.Records) != 1 {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%d receipts for one assignment", len(p.Records))
	}
	opened, err := evidence.Open(p.Records[0], nil)
	if err != nil {
		return nil, err
	}
	var rc evidence.Receipt
	if err := opened.As(evidence.KindReceipt, &rc); err != nil {
		return nil, err
	}
	return p.Records[0], e.emulator.Check(&rc.Machine, e.Machine.Host)
}
