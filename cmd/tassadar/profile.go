package main

import (
	"context"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/abort"
	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/callflags"
	"tassadar/internal/input"
	"tassadar/internal/intflag"
	"tassadar/internal/invocation"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/strictyaml"
	"tassadar/internal/text"
	"tassadar/internal/wasi"
)

func (a *app) profileCommand() *cobra.Command {
	list := &cobra.Command{
		Use: "list", Short: "List profiles", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			b, err := a.policies().Load()
			if err != nil {
				return err
			}
			rows := policy.List(&b.Policy)
			if a.json {
				return a.printJSON(map[string]any{"profiles": rows})
			}
			for _, r := range rows {
				about := string(tassadar.ProfileNotImplemented)
				if r.Implemented {
					about = fmt.Sprintf("%s, %s, %s", text.Plural(r.Workloads, "workload", "workloads"),
						text.Plural(r.Cases, "case", "cases"), text.Plural(r.Refusals, "refusal", "refusals"))
				}
				if _, err := fmt.Fprintf(a.out, "%s\n  gate %s: %s\n", r.Profile, r.Gate, about); err != nil {
					return err
				}
			}
			return nil
		},
	}
	show := &cobra.Command{
		Use: "show PROFILE", Short: "Show a profile with its envelope", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			b, err := a.policies().Load()
			if err != nil {
				return err
			}
			p, ok := b.Policy.Profile(args[0])
			if !ok {
				var names []string
				for i := range b.Policy.Profiles {
					names = append(names, b.Policy.Profiles[i].ID)
				}
				return tassadar.Errorf(tassadar.BadUse, "no profile %q%s; see tassadar profile list", args[0], text.Meant(args[0], names))
			}
			e, _ := b.Policy.Envelope(args[0])
			if a.json {
				return a.printJSON(map[string]any{"profile": p, "envelope": e, "digest": p.Digest()})
			}
			data, err := strictyaml.Encode(struct {
				Profile  *tassadar.Profile  `yaml:"profile"`
				Envelope *tassadar.Envelope `yaml:"envelope"`
			}{p, e})
			if err != nil {
				return err
			}
			_, err = a.out.Write(data)
			return err
		},
	}
	a.policyFlag(list)
	a.policyFlag(show)
	return group("profile", "Profiles", list, show, a.profileNew(), a.profileAdd())
}

// ownFlags are what profile new and profile add are told of a module and of its
// cases.
type ownFlags struct {
	callflags.Flags
	module, name      string
	toolchain, record string
	links             []string
	given             wasi.Given // to a WASI program
}

func (o *ownFlags) define(cmd *cobra.Command, need string) {
	f := cmd.Flags()
	f.StringVar(&o.module, "wasm", "", "the module (- is standard input)"+need)
	o.Define(f, callflags.Options{Expect: true, Case: true,
		Invoke: "exported function to call; repeat to call more on the same instance, each with the --arg, --returns and --expect behind it"})
	f.StringArrayVar(&o.links, "link", nil, "NAME=FILE: a module to instantiate before, for imports from NAME; repeat for more")
	f.StringVar(&o.name, "name", "", "name of the profile (default the file's)")
	f.StringVar(&o.toolchain, "toolchain", "", "family that compiled the module, which needs --build-record (default supplied)")
	f.StringVar(&o.given.Stdin, "stdin", "", "file that a WASI program reads as standard input (- is standard input)")
	f.StringArrayVar(&o.given.Env, "env", nil, "NAME=VALUE for a WASI program; repeat for more")
	f.StringArrayVar(&o.given.Files, "file", nil, "NAME=FILE: a WASI program finds it as /NAME, read-only;\nrepeat for more")
	intflag.Var(f, &o.given.Clock, "clock", 0, 0, math.MaxInt64, "instant at which a WASI program starts, nanoseconds since 1970")
	intflag.Var(f, &o.given.Seed, "seed", 0, 0, math.MaxUint64, "where the random bytes of a WASI program begin")
	f.StringVar(&o.record, "build-record", "", "how the module was built: a build record, with its sources beside it")
}

// own reads the module and what goes with it, without its cases. The form of a workload
// that is there has no name of its own.
func (o *ownFlags) own(ctx context.Context, stdin io.Reader, form bool) (*policy.OwnModule, error) {
	if o.module == "-" {
		switch {
		case o.given.Stdin == "-":
			return nil, tassadar.Errorf(tassadar.BadUse, "--wasm - and --stdin -: standard input can be read once")
		case o.name == "" && !form:
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--wasm -: a module from standard input has no name that a profile could take"), "Give --name.")
		}
	}
	data, err := input.ModuleOrStdin(ctx, o.module, stdin)
	if err != nil {
		return nil, err
	}
	own := &policy.OwnModule{Name: o.name, Module: data, Toolchain: o.toolchain}
	switch {
	case own.Name == "" && o.module == "-":
		own.Name = "form"
	case own.Name == "":
		own.Name = policy.OwnName(o.module)
	}
	if err := policy.CheckOwnName(own.Name); err != nil {
		return nil, err
	}
	if o.record != "" {
		if own.Record, err = policy.ReadRecord(o.record); err != nil {
			return nil, err
		}
		if own.Toolchain == "" {
			own.Toolchain = own.Record.Build.Toolchain
		}
	}
	for _, l := range o.links {
		name, file, ok := strings.Cut(l, "=")
		if !ok || name == "" {
			return nil, tassadar.Errorf(tassadar.BadUse, "--link %q: want NAME=FILE", l)
		}
		data, err := input.Module(file)
		if err != nil {
			return nil, err
		}
		own.Links = append(own.Links, policy.OwnLink{Name: name, Module: data})
	}
	return own, nil
}

// complete gives a module that is a profile of its own its cases and the class of this
// machine.
func (o *ownFlags) complete(ctx context.Context, own *policy.OwnModule) (err error) {
	if own.Cases, err = o.cases(ctx, "own", own.Name, own.Module, own.Linked(tassadar.ImportWASI)); err != nil {
		return err
	}
	m, _, err := detect(ctx)
	own.Class = m.Class
	return err
}

// cases are those that the flags make, of calls of a module. Those of a WASI program
// call _start where nothing else is said.
func (o *ownFlags) cases(ctx context.Context, usual, program string, module []byte, linked bool) ([]tassadar.Case, error) {
	var given *tassadar.WASI
	if !linked {
		var err error
		if given, err = o.given.Of(module, program, func(file string) ([]byte, error) {
			return input.Stream(ctx, file, os.Stdin, input.AtMost(maxGiven))
		}); err != nil {
			return nil, err
		}
	}
	calls, err := o.Calls(func() (string, error) {
		if given != nil {
			return "_start", nil
		}
		return "", tassadar.Errorf(tassadar.BadUse, "required flag(s) \"invoke\" not set: which exported function is called")
	})
	if err != nil {
		return nil, err
	}
	cases := callflags.Cases(calls, usual)
	for i := range cases {
		cases[i].WASI = given
	}
	return cases, nil
}

// engines are the backend families that are on this host.
func (a *app) engines(ctx context.Context) ([]backend.Backend, error) {
	builtin, err := policy.Builtin()
	if err != nil {
		return nil, err
	}
	var here []string
	for _, row := range plan.Probe(ctx, a.backends(plan.Required(&builtin.Policy))) {
		if row.Available {
			here = append(here, row.Family)
		}
	}
	return a.backends(here), nil
}

// try finds out which of the engines here take a program; those that are left out are
// added to leftOut.
func (a *app) try(leftOut *[]plan.Trial) policy.Try {
	return func(ctx context.Context, p *tassadar.Profile, program invocation.Program, c *tassadar.Case) (take, left []string, err error) {
		engines, err := a.engines(ctx)
		if err != nil {
			return nil, nil, err
		}
		all, err := plan.Try(ctx, engines, p, program, c)
		if err != nil {
			return nil, nil, err
		}
		for _, t := range all {
			if t.Code == "" && t.Refused != nil {
				a.note("warning: case %s is refused on %s: %v", c.ID, t.Family, t.Refused)
			}
		}
		if unended := plan.Unended(all, p, c); unended != "" {
			a.note("warning: %s: %s", tassadar.TimeLimitExceeded, unended)
		}
		take, out, err := plan.Taking(all)
		for _, t := range out {
			*leftOut, left = append(*leftOut, t), append(left, t.Family)
		}
		return take, left, err
	}
}

// tell prints what a profile of one's own came to.
func (a *app) tell(own *policy.OwnModule, p *tassadar.Profile, leftOut []plan.Trial) {
	for _, t := range leftOut {
		fmt.Fprintf(a.out, "left out %s: %s: %s\n", t.Family, t.Code, tassadar.Printable(t.Detail))
	}
	if own != nil && slices.ContainsFunc(own.Links, func(l policy.OwnLink) bool { return &l.Module[0] == &abort.Module[0] }) {
		fmt.Fprintf(a.out, "linked with a module %q whose abort traps\n", "env")
	}
	consensus := slices.ContainsFunc(p.Workloads, func(w tassadar.Workload) bool {
		return slices.ContainsFunc(w.Cases, func(c tassadar.Case) bool { return c.Consensus })
	})
	if !consensus {
		return
	}
	fmt.Fprintf(a.out, "no --expect: the reference is a consensus of backend families, never settlement-eligible\n")
	if own != nil && len(own.Backends) < 2 {
		fmt.Fprintf(a.out, "one backend family makes no consensus: give --expect, or add a backend elsewhere\n")
	}
}

func (a *app) profileNew() *cobra.Command {
	var o ownFlags
	var out string
	cmd := &cobra.Command{
		Use: "new [-- ARGS…]", Short: "Write a profile and envelope for a module of your own", Args: programArguments(&o.given, 0),
		Long: `Writes a policy directory with one profile, an envelope for this machine's
class on every backend family that the built-in policy requires, that is here
and takes the module, and a gate of its own.
Measure it with tassadar run --policy DIR; tassadar profile add adds to it,
families too.

    tassadar profile new --wasm hash.wasm --invoke sha256 \
        --arg in:text:abc --arg out:32 --expect i32:32 --expect out:hex:ba78…

Calls are made in order on one instance: an --invoke init may come first. What
arguments can be, and where buffers go, is in docs/bytes.md.

Without --expect the reference is what two or more backend families agree on
(consensus). It is shown as such and is never settlement-eligible.

A WASI program (C, Rust, Go: docs/wasi.md) is called by _start and gets --stdin,
--env, --file, --clock, --seed and the arguments behind --. What it is to come
to is --expect stdout:FORM:…, stderr:FORM:… and exit:CODE, with the forms text,
hex and file; what is not said is nothing written, and exit code 0.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			own, err := o.own(cmd.Context(), cmd.InOrStdin(), false)
			if err != nil {
				return err
			}
			if out == "" {
				out = own.Name + "-policy"
			}
			if err := o.complete(cmd.Context(), own); err != nil {
				return err
			}
			if err := policy.CheckNew(out); err != nil {
				return err
			}
			var leftOut []plan.Trial
			p, err := own.Tried(cmd.Context(), a.try(&leftOut))
			if err != nil {
				return err
			}
			if err := own.Write(out); err != nil {
				return err
			}
			if a.json {
				return a.printJSON(map[string]any{"directory": out, "profile": p.ID, "machine": own.Class, "backends": own.Backends,
					"left_out": leftOut, "admits": p.Admits, "cases": policy.Cases(p), "next": "tassadar run --policy " + out})
			}
			fmt.Fprintf(a.out, "wrote %s: profile %s on %s, backends %s\n", tassadar.Printable(out), p.ID, own.Class, strings.Join(own.Backends, ", "))
			a.tell(own, p, leftOut)
			fmt.Fprintf(a.out, "next: tassadar run --policy %s\n", tassadar.Printable(out))
			return nil
		},
	}
	o.define(cmd, " (required)")
	cmd.Flags().StringVarP(&out, "output", "o", "", "directory to write (default NAME-policy)")
	required(cmd, "wasm")
	return cmd
}

func (a *app) profileAdd() *cobra.Command {
	var o ownFlags
	var profile, workload string
	var families, machines []string
	cmd := &cobra.Command{
		Use: "add DIR [-- ARGS…]", Short: "Add cases, modules, backends and machines to a profile of your own", Args: programArguments(&o.given, 1),
		Long: `Adds to a policy directory, as tassadar profile new writes them:

    --case NAME --invoke … --arg … --expect …  a case; repeat for more
    --wasm FILE --build-record FILE            the form of the workload that
                                               another toolchain made
    --wasm FILE --name NAME --invoke …         another profile, of this module
    --backend FAMILY, --machine CLASS          more cells

What the profile admits is worked out anew from all its cases and written. The
directory is checked as it is to be before anything is replaced. What a person
wrote by hand stays; comments in the files that change are lost, and so are the
names of files that arguments were read from: their bytes stand there instead,
or in files of other names.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			g, err := policy.Grow(args[0])
			if err != nil {
				return err
			}
			p, err := g.Profile(profile)
			if err != nil {
				return err
			}
			calls := len(o.Given) > 0 || !o.given.Empty() || o.given.Clock != 0
			if !calls && o.module == "" && len(families)+len(machines) == 0 {
				return tassadar.Errorf(tassadar.BadUse, "nothing is added: give --invoke, --wasm, --backend or --machine")
			}
			leftOut := []plan.Trial{}
			var own *policy.OwnModule
			switch {
			case o.module != "":
				if own, err = o.own(cmd.Context(), cmd.InOrStdin(), o.name == ""); err != nil {
					return err
				}
				if o.name != "" {
					p, err = a.addProfile(cmd.Context(), g, &o, own, p, a.try(&leftOut))
				} else {
					err = g.TryForm(cmd.Context(), p, workload, own, a.try(&leftOut))
				}
			case o.name != "" || o.record != "" || o.toolchain != "" || len(o.links) > 0:
				err = tassadar.Errorf(tassadar.BadUse, "--name, --toolchain, --build-record and --link are of a module: give --wasm")
			}
			if err != nil {
				return err
			}
			if calls && o.name == "" {
				w, err := g.Workload(p, workload)
				if err != nil {
					return err
				}
				program := g.Program(w)
				cases, err := o.cases(cmd.Context(), policy.FreeCase(w), w.ID, program.Module, slices.ContainsFunc(program.Links, func(l invocation.Link) bool { return l.Name == tassadar.ImportWASI }))
				if err != nil {
					return err
				}
				if err := g.AddCases(p, w, cases); err != nil {
					return err
				}
			}
			if len(families)+len(machines) > 0 {
				warnings, err := all.CheckFamilies(a.data, families)
				if err != nil {
					return err
				}
				for _, w := range warnings {
					a.note("warning: %s", w)
				}
				if err := g.AddCells(p, families, machines); err != nil {
					return err
				}
			}
			if err := g.Write(); err != nil {
				if own != nil && o.name == "" && tassadar.CodeOf(err) == tassadar.PolicyMalformed {
					return fmt.Errorf("%w\nnothing was written; a form that uses other operators than the others needs a profile of its own: give --name", err)
				}
				return err
			}
			if a.json {
				return a.printJSON(map[string]any{"directory": args[0], "profile": p.ID, "files": g.Written, "left_out": leftOut,
					"admits": p.Admits, "cases": policy.Cases(p), "next": "tassadar run --policy " + args[0]})
			}
			fmt.Fprintf(a.out, "wrote %s: profile %s, %s; %s\n", tassadar.Printable(args[0]), p.ID,
				text.Plural(len(policy.Cases(p)), "case", "cases"), tassadar.Printable(strings.Join(g.Written, ", ")))
			a.tell(own, p, leftOut)
			fmt.Fprintf(a.out, "next: tassadar run --policy %s\n", tassadar.Printable(args[0]))
			return nil
		},
	}
	o.define(cmd, " to add")
	f := cmd.Flags()
	f.StringVar(&profile, "profile", "", "profile to add to (default the only one)")
	f.StringVar(&workload, "workload", "", "workload to add to (default the only one)")
	f.StringArrayVar(&families, "backend", nil, "backend family to require as well; repeat for more")
	f.StringArrayVar(&machines, "machine", nil, "machine class to require as well, such as linux/arm64/v8; repeat for more")
	return cmd
}

// addProfile adds a module as a profile of its own.
func (a *app) addProfile(ctx context.Context, g *policy.Growth, o *ownFlags, own *policy.OwnModule, beside *tassadar.Profile, try policy.Try) (*tassadar.Profile, error) {
	if err := o.complete(ctx, own); err != nil {
		return nil, err
	}
	if _, err := own.Tried(ctx, try); err != nil {
		return nil, err
	}
	return g.AddProfile(own, beside)
}

// programArguments takes what stands behind "--" as arguments of a WASI program, and
// wants so many before it.
func programArguments(g *wasi.Given, before int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if at := cmd.ArgsLenAtDash(); at >= 0 {
			g.Args, args = args[at:], args[:at]
		}
		return cobra.ExactArgs(before)(cmd, args)
	}
}

// maxGiven bounds a file that a WASI program is given, in bytes: what a policy may hold.
const maxGiven = 16 << 20
