package policy

import (
	"context"

	"tassadar"
	"tassadar/internal/invocation"
)

// Try finds out which backend families on this host take a program with a case of a
// profile, and which do not. The error says that none does.
type Try func(ctx context.Context, p *tassadar.Profile, program invocation.Program, c *tassadar.Case) (take, leftOut []string, err error)

// Tried is the profile of the module, whose backends are from now on those that take it.
func (o *OwnModule) Tried(ctx context.Context, try Try) (*tassadar.Profile, error) {
	p, err := o.Profile()
	if err != nil {
		return nil, err
	}
	o.Backends, _, err = try(ctx, p, o.Program(), &p.Workloads[0].Cases[0])
	return p, err
}

// TryForm adds the module as a form of a workload, as [Growth.AddForm] does, for the
// backends that take it with the workload's first case. The workload is the only one of
// the profile where it is not named. What the module is linked with is the workload's.
func (g *Growth) TryForm(ctx context.Context, p *tassadar.Profile, workload string, o *OwnModule, try Try) error {
	if len(o.Links) > 0 {
		return tassadar.Errorf(tassadar.BadUse, "--link is of a profile of its own: give --name, or write the form of the link in the YAML")
	}
	w, err := g.Workload(p, workload)
	if err != nil {
		return err
	}
	if len(w.Cases) == 0 {
		return tassadar.Errorf(tassadar.PolicyMalformed, "workload %s has no case", w.ID)
	}
	program := g.Program(w)
	program.Module = o.Module
	trial := OwnModule{Name: o.Name, Module: o.Module, Cases: w.Cases}
	for _, l := range program.Links {
		trial.Links = append(trial.Links, OwnLink{Name: l.Name, Module: l.Module})
	}
	as, err := trial.Profile()
	if err != nil {
		return err
	}
	_, leftOut, err := try(ctx, as, program, &w.Cases[0])
	if err != nil {
		return err
	}
	return g.AddForm(p, w, o.toolchain(), o.Module, o.Record, leftOut)
}
