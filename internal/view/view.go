// Package view is the verdict that a command shows: on the log of a data directory, or on
// the first leaves of it, under a policy and at an instant. Of a directory that nobody
// wrote to it is that everything is unmeasured.
//
// Start with [Options.Verdict].
package view

import (
	"context"
	"fmt"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/policies"
	"tassadar/internal/policy"
)

// Options say what is appraised.
type Options struct {
	// Policies has the policy, which must be in the log where one is named, and the data
	// directory.
	Policies policies.Source
	At       int64  // Unix seconds
	Size     uint64 // leaves; 0 for all
	All      bool   // every record is verified again, and no verdict that was kept is used
}

// Verdict is a verdict with what it is of. Its State is to be closed; not all of the
// state's records are read.
type Verdict struct {
	*appraise.Verdict
	State *datadir.State
	// NoLog: nobody wrote to the data directory, and the log is one in memory that is
	// another each time.
	NoLog bool
}

// Method is a method of an appraiser: with lists of receipts, or without.
type Method func(*appraise.Appraiser, *evidence.Verified, tassadar.Digest, int64) (*appraise.Verdict, error)

// Verdict appraises the log alone.
func (o Options) Verdict(how Method) (*Verdict, error) {
	data := o.Policies.Data
	state, err := o.state()
	if err != nil {
		return nil, err
	}
	switch {
	case state.Leaves > 0 && len(state.Verified.Policies()) == 0:
		state.Close()
		return nil, o.tooSmall()
	case state.Verified.Valid() && len(state.Verified.Policies()) == 0 && state.Verified.Outdated() > 0:
		defer state.Close()
		return nil, o.outdated(state.Verified)
	case !state.Verified.Valid() || len(state.Verified.Policies()) == 0:
		state.Close()
		return o.empty()
	case state.Leaves > 0 && state.Verified.Sizes().Receipts == 0:
		o.Policies.Note("--size %d: no receipt is among the log's first leaves; it has %d\n  next: a larger --size, or none for all", o.Size, state.Leaves)
	}
	digest, err := o.Policies.Logged(state)
	if err != nil {
		state.Close()
		return nil, err
	}
	verdict, err := how(state.Verdicts, state.Verified, digest, o.At)
	if tassadar.CodeOf(err) == tassadar.IndexDiffers { // a writer was at work, or Read says what is wrong
		state.Close()
		if state, err = datadir.Read(data, 0); err != nil {
			return nil, err
		}
		verdict, err = how(state.Verdicts, state.Verified, digest, o.At)
	}
	if err != nil {
		state.Close()
		return nil, err
	}
	return &Verdict{Verdict: verdict, State: state}, nil
}

func (o Options) state() (*datadir.State, error) {
	if o.All || o.Size != 0 {
		return datadir.Read(o.Policies.Data, o.Size)
	}
	return datadir.Look(o.Policies.Data)
}

// tooSmall refuses a size at which the log has no policy yet.
func (o Options) tooSmall() error {
	whole, err := datadir.Read(o.Policies.Data, 0)
	if err != nil {
		return err
	}
	err = tassadar.Errorf(tassadar.BadUse, "--size %d: the log's first leaves hold no policy, so there is nothing to appraise", o.Size)
	if all := whole.Verified.Policies(); len(all) > 0 {
		return tassadar.WithNext(err, fmt.Sprintf("Give --size %d or more: there the first policy is logged; or none for all.", all[0].Index+1))
	}
	return tassadar.WithNext(err, "The whole log has none: "+o.Policies.FirstRun()+" logs one.")
}

// outdated is the error of a log that holds records of earlier appraisal rules alone.
func (o Options) outdated(v *evidence.Verified) error {
	err := tassadar.Errorf(tassadar.RulesOutdated, "the log in %s holds %d records of earlier appraisal rules, which never count, and no policy of these", o.Policies.Data, v.Outdated())
	return tassadar.WithNext(err, o.Policies.FirstRun()+" measures again, and goes on in the same log; the program that wrote it still reads what it holds.")
}

// empty is the verdict on a data directory that nobody wrote to. It goes through the same
// appraisal, over a log in memory that holds the policy alone and whose keys are thrown
// away.
func (o Options) empty() (*Verdict, error) {
	bundle, err := o.Policies.Load()
	if err != nil {
		return nil, err
	}
	v, err := datadir.InMemory(context.Background(), bundle.Policy, o.At)
	if err != nil {
		return nil, err
	}
	o.Policies.Note("no evidence in %s yet: everything is unmeasured\n  next: %s measures this machine, or give another --data", o.Policies.Data, o.Policies.FirstRun())
	verdict, err := appraise.Appraise(v, bundle.Digest, o.At)
	if err != nil {
		return nil, err
	}
	return &Verdict{Verdict: verdict, State: &datadir.State{Verified: v}, NoLog: true}, nil
}

// Under is the log of a data directory as it is, to be closed, with its verdict under a
// policy, nil where the log does not hold that.
func Under(data string, bundle *policy.Bundle, at int64) (*datadir.State, *appraise.Verdict, error) {
	state, err := datadir.Look(data)
	if err != nil || !state.Verified.Valid() {
		return state, nil, err
	}
	if _, ok := state.Verified.Policy(bundle.Digest); !ok {
		return state, nil, nil
	}
	verdict, err := state.Verdicts.Appraise(state.Verified, bundle.Digest, at)
	if err != nil {
		state.Close()
		return nil, nil, err
	}
	return state, verdict, nil
}
