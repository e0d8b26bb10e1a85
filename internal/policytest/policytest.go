// Package policytest tries a policy on logs whose verdicts are known, before it counts: start
// with [Find] and [Test.Run]. Tests lie beside a policy, in its folder tests:
//
//	log: two-hosts.backup    # of tassadar backup, with the keys of a log made for the test
//	at: 2026-12-01T00:00:00Z # instant of the appraisal
//	cells:
//	  - {cells: "*,wazero.compiler,*,*", status: green}
//	gates:
//	  - {gate: own, green: true}
//
// The log is restored into a directory that is thrown away. The policy is put in force there
// if it is not, as a rebaseline would: in memory, so that the file stays as it is.
package policytest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/backup"
	"tassadar/internal/datadir"
	"tassadar/internal/operator"
	"tassadar/internal/strictyaml"
)

// Test is a log and the verdicts that the policy is to give on it.
type Test struct {
	File  string         `yaml:"-"`
	Log   string         `yaml:"log"` // file of a backup, beside the test
	At    string         `yaml:"at"`  // RFC 3339
	Cells []ExpectedCell `yaml:"cells,omitempty"`
	Gates []ExpectedGate `yaml:"gates,omitempty"`
	at    int64
}

// ExpectedCell is the status of all cells that match a pattern, and there is one.
type ExpectedCell struct {
	Cells  string          `yaml:"cells"`
	Status appraise.Status `yaml:"status"`
}

// ExpectedGate is whether a gate is green.
type ExpectedGate struct {
	Gate  string `yaml:"gate"`
	Green bool   `yaml:"green"`
}

// Find reads the tests of a policy's folder, in the order of their names. A folder without
// tests is an error: nothing would be tried.
func Find(dir string) ([]*Test, error) {
	names, err := filepath.Glob(filepath.Join(dir, "tests", "*.yaml"))
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s has no tests", dir), fmt.Sprintf("Write %s: docs/policy-tests.md says how.", filepath.Join(dir, "tests", "NAME.yaml")))
	}
	var all []*Test
	for _, name := range names {
		t, err := read(name)
		if err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	return all, nil
}

func read(name string) (*Test, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%w", err)
	}
	t := &Test{File: name}
	if err := strictyaml.Decode(name, data, t); err != nil {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "%w", err)
	}
	bad := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.PolicyMalformed, "%s: %s", name, fmt.Sprintf(format, args...))
	}
	at, err := time.Parse(time.RFC3339, t.At)
	if err != nil || at.Unix() < 1 {
		return nil, bad("at: %q: want an instant such as 2026-12-01T00:00:00Z", t.At)
	}
	t.at = at.Unix()
	if !filepath.IsLocal(t.Log) {
		return nil, bad("log: %q: want the file of a backup, beside the test", t.Log)
	}
	if _, err := os.Stat(t.file()); errors.Is(err, fs.ErrNotExist) {
		return nil, tassadar.WithNext(bad("log: %s is not there", t.file()), "tassadar backup -o FILE writes one, of a log made for the test: its keys are in it.")
	}
	if len(t.Cells)+len(t.Gates) == 0 {
		return nil, bad("it expects nothing: want cells or gates")
	}
	statuses := []appraise.Status{appraise.Green, appraise.Incomplete, appraise.Stale, appraise.Unmeasured, appraise.Red}
	for _, c := range t.Cells {
		if !slices.Contains(statuses, c.Status) {
			return nil, bad("status: %q: want one of %v", c.Status, statuses)
		}
	}
	return t, nil
}

func (t *Test) file() string { return filepath.Join(filepath.Dir(t.File), t.Log) }

// Run says, a line each, where the verdict is not what the test expects. The error is of the
// log: it cannot be restored, or the policy cannot be put in force in it.
func (t *Test) Run(ctx context.Context, p *tassadar.Policy) (wrong []string, err error) {
	dir, err := os.MkdirTemp("", "tassadar-policy-test-")
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer os.RemoveAll(dir)
	verdict, err := t.verdict(ctx, filepath.Join(dir, "data"), p)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.File, err)
	}
	for _, want := range t.Cells {
		n := 0
		for i := range verdict.Cells {
			c := &verdict.Cells[i]
			if !c.Matches(want.Cells) {
				continue
			}
			if n++; c.Status != want.Status {
				wrong = append(wrong, fmt.Sprintf("%s is %s, want %s: %v", c.Cell, c.Status, want.Status, c.Reasons))
			}
		}
		if n == 0 {
			wrong = append(wrong, fmt.Sprintf("no cell matches %s", want.Cells))
		}
	}
	for _, want := range t.Gates {
		g, ok := verdict.Gate(want.Gate)
		switch {
		case !ok:
			wrong = append(wrong, fmt.Sprintf("the policy has no gate %s", want.Gate))
		case g.Green != want.Green:
			wrong = append(wrong, fmt.Sprintf("gate %s: green is %t, want %t: %v", want.Gate, g.Green, want.Green, g.Reasons))
		}
	}
	return wrong, nil
}

// verdict is that of the policy on the log.
func (t *Test) verdict(ctx context.Context, dir string, p *tassadar.Policy) (*appraise.Verdict, error) {
	f, err := os.Open(t.file())
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%w", err)
	}
	defer f.Close()
	now := func() int64 { return t.at }
	if _, err := backup.Restore(ctx, f, dir, backup.Against{Offline: true, Now: now}); err != nil {
		return nil, err
	}
	state, err := datadir.Read(dir, 0)
	if err != nil {
		return nil, err
	}
	// What is decided comes after all that the log holds; the verdict is of the test's instant.
	latest, _ := state.Verified.Latest()
	op, err := datadir.Suppose(dir, func() int64 { return max(t.at, latest) })
	if err != nil {
		return nil, err
	}
	if err := inForce(ctx, op, p); err != nil {
		return nil, err
	}
	return appraise.Appraise(op.Verified(), p.Digest(), t.at)
}

func inForce(ctx context.Context, op *operator.Operator, p *tassadar.Policy) error {
	if last, ok := op.Policy(); ok && last.Digest() == p.Digest() {
		return nil
	}
	record, _, _, err := op.ProposePolicy(*p, "tried on this log")
	if err == nil {
		_, err = op.Log(ctx, record)
	}
	return err
}
