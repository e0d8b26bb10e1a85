package worker

import (
	"fmt"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/workload"
)

// Case is one that an assignment has measured.
type Case struct {
	Workload *tassadar.Workload
	ID       string          // workload/case
	Digest   tassadar.Digest // as in [evidence.ObservedCase]
	Given    *tassadar.Case  // calls, input and clock
	Fixed    bool            // of the profile: it has a reference there
}

// Cases lists the cases of an assignment in profile order, those to be checked again
// and the derived ones of each workload after its fixed ones.
func Cases(p *tassadar.Profile, a *evidence.Assignment, nonce tassadar.Bytes) ([]Case, error) {
	var out []Case
	for i := range p.Workloads {
		wl := &p.Workloads[i]
		add := func(c *tassadar.Case, digest tassadar.Digest, fixed bool) {
			out = append(out, Case{wl, tassadar.CaseID(wl.ID, c.ID), digest, c, fixed})
		}
		for j := range wl.Cases {
			if c := &wl.Cases[j]; !c.Full || a.Full {
				add(c, c.Digest(), true)
			}
		}
		for j := range a.Recheck {
			if a.Recheck[j].Workload == wl.ID {
				c := a.Recheck[j].Case(j)
				add(&c, c.Inputs(), false)
			}
		}
		if wl.Derive == nil {
			continue
		}
		derived, err := workload.Derived(wl, nonce)
		if err != nil {
			return nil, fmt.Errorf("derived inputs of %s: %w", wl.ID, err)
		}
		for j := range derived {
			add(&derived[j], derived[j].Inputs(), false)
		}
	}
	return out, nil
}

// Invocation is what an engine is given for a case of a profile: a program that is
// adapted, and what of the case was admitted.
func Invocation(p *tassadar.Profile, program invocation.Program, given *tassadar.Case, admitted *admission.Admitted) backend.Invocation {
	input, clock := given.Given()
	return backend.Invocation{Module: program.Module, Links: program.Links, Calls: admitted.Calls, Time: timeLimit(p),
		Host: invocation.HostOf(p, input, clock, admitted.Output), Trace: true}
}

func timeLimit(p *tassadar.Profile) time.Duration {
	return time.Duration(p.Limits.TimeSeconds) * time.Second
}

// reference is the digest of the reference of a fixed case, "" of a derived one.
func (c *Case) reference() tassadar.Digest {
	if !c.Fixed {
		return ""
	}
	return c.Given.Expect.Digest()
}
