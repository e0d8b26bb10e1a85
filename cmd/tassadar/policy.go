package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/input"
	"tassadar/internal/operator"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/report"
	"tassadar/internal/strictyaml"
	"tassadar/internal/text"
	"tassadar/internal/wasi"
	"tassadar/wasm"
)

func (a *app) policyCommand() *cobra.Command {
	lint := &cobra.Command{
		Use: "lint [DIR]", Short: "Check profiles, envelopes and gates; every problem with file and line", Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 {
				a.policyDir = args[0]
			}
			b, err := a.bundle()
			if err != nil {
				return err
			}
			known := map[string]bool{}
			for _, k := range backends(declaredBackends(&b.Policy)) {
				known[k.Family()] = true
			}
			warned := b.WarningsFor(func(family string) bool { return known[family] })
			if a.json {
				return a.printJSON(map[string]any{"policy_digest": b.Digest, "profiles": len(b.Policy.Profiles), "cells": len(b.Policy.Cells()), "warnings": warned})
			}
			a.noteWarnings(warned)
			fmt.Fprintf(a.out, "policy %s: %d profiles, %d envelopes, %d gates, %d cells; no problem found\n",
				b.Digest.Short(), len(b.Policy.Profiles), len(b.Policy.Envelopes), len(b.Policy.Gates), len(b.Policy.Cells()))
			return nil
		},
	}
	a.policyFlag(lint)
	schema := &cobra.Command{
		Use: "schema KIND", Short: "Print the JSON Schema of a file: " + strings.Join(policy.SchemaKinds(), ", "), Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			data, err := policy.Schema(args[0])
			if err != nil {
				return err
			}
			_, err = a.out.Write(data)
			return err
		},
	}
	return group("policy", "Profiles, envelopes and gates as files", lint, schema, a.policyDiff())
}

func (a *app) profileCommand() *cobra.Command {
	list := &cobra.Command{
		Use: "list", Short: "List profiles", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			b, err := a.bundle()
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
			b, err := a.bundle()
			if err != nil {
				return err
			}
			p, ok := b.Policy.Profile(args[0])
			if !ok {
				return tassadar.Errorf(tassadar.BadUse, "no profile %q; see tassadar profile list", args[0])
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
	return group("profile", "Profiles", list, show, a.profileNew())
}

func (a *app) profileNew() *cobra.Command {
	var module, invoke, name, out string
	var args, expect []string
	var given wasi.Given
	cmd := &cobra.Command{
		Use: "new [-- ARGS…]", Short: "Write a profile and envelope for a module of your own", Args: programArguments(&given),
		Long: `Writes a policy directory with one profile of one case, an envelope for this
machine's class on every backend family that is here, and a gate of its own.
Measure it with tassadar run --policy DIR.

Without --expect the reference is what two or more backend families agree on
(consensus). It is shown as such and is never settlement-eligible.

A WASI program (C, Rust, Go: docs/wasi.md) is called by _start and gets --stdin,
--env, --file, --clock, --seed and the arguments behind --. It is to come to
--expect stdout:FORM:…, stderr:FORM:… and exit:CODE, with the forms text, hex
and file; what is not said is nothing written, and exit code 0.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			data, err := input.Read(module)
			if err != nil {
				return err
			}
			if name == "" {
				name = policy.OwnName(module)
			}
			if err := policy.CheckOwnName(name); err != nil {
				return err
			}
			own := policy.OwnModule{Name: name, Module: data, Invoke: invoke}
			if own.WASI, err = worldOf(data, name, &given); err != nil {
				return err
			}
			if own.WASI != nil && !cmd.Flags().Changed("invoke") {
				own.Invoke = "_start"
			} else if !cmd.Flags().Changed("invoke") {
				return tassadar.Errorf(tassadar.BadUse, `required flag(s) "invoke" not set`)
			}
			for _, s := range args {
				arg, err := tassadar.ParseArg(s)
				if err != nil {
					return tassadar.Errorf(tassadar.BadUse, "--arg: %w", err)
				}
				own.Args = append(own.Args, arg)
			}
			for _, s := range expect {
				if said, err := own.ExpectEnd(s, input.Read); err != nil {
					return tassadar.Errorf(tassadar.BadUse, "--expect: %w", err)
				} else if said {
					continue
				}
				v, err := tassadar.ParseValue(s)
				if err != nil {
					return tassadar.Errorf(tassadar.BadUse, "--expect: %w", err)
				}
				own.Expect = append(own.Expect, v)
			}
			m, _, err := detect(cmd.Context())
			if err != nil {
				return err
			}
			builtin, err := policy.Builtin()
			if err != nil {
				return err
			}
			for _, row := range plan.Probe(cmd.Context(), backends(declaredBackends(&builtin.Policy))) {
				if row.Available {
					own.Backends = append(own.Backends, row.Family)
				}
			}
			if out == "" {
				out = name + "-policy"
			}
			own.Class = m.Class
			if err := own.Write(out); err != nil {
				return err
			}
			fmt.Fprintf(a.out, "wrote %s: profile %s on %s, backends %s\n", out, own.ID(), m.Class, strings.Join(own.Backends, ", "))
			if !own.Expects() {
				fmt.Fprintf(a.out, "no --expect: the reference is a consensus of backend families, never settlement-eligible\n")
			}
			fmt.Fprintf(a.out, "next: tassadar run --policy %s\n", out)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&module, "wasm", "", "the module (required)")
	f.StringVar(&invoke, "invoke", "", "exported function to call (required; of a WASI program _start)")
	f.StringArrayVar(&args, "arg", nil, "argument, in order: i32:7, i64:…, f32:…, f64:…, in:text:…, out:BYTES")
	f.StringArrayVar(&expect, "expect", nil, "expected result, in order: i32:42; of a WASI program\nstdout:FORM:…, stderr:FORM:…, exit:CODE")
	f.StringVar(&given.Stdin, "stdin", "", "file that a WASI program reads as standard input")
	f.StringArrayVar(&given.Env, "env", nil, "NAME=VALUE for a WASI program; repeat for more")
	f.StringArrayVar(&given.Files, "file", nil, "NAME=FILE: a WASI program finds it as /NAME, read-only;\nrepeat for more")
	f.Int64Var(&given.Clock, "clock", 0, "instant at which a WASI program starts, nanoseconds since 1970")
	f.Uint64Var(&given.Seed, "seed", 0, "where the random bytes of a WASI program begin")
	f.StringVar(&name, "name", "", "name of the profile (default the file's)")
	f.StringVarP(&out, "output", "o", "", "directory to write (default NAME-policy)")
	required(cmd, "wasm")
	return cmd
}

// programArguments takes what stands behind "--" as arguments of a WASI program.
func programArguments(g *wasi.Given) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if at := cmd.ArgsLenAtDash(); at >= 0 {
			g.Args, args = args[at:], args[:at]
		}
		return cobra.NoArgs(cmd, args)
	}
}

// worldOf is what a module is given as a WASI program, nil if it is none.
func worldOf(module []byte, name string, g *wasi.Given) (*tassadar.WASI, error) {
	m, err := wasm.Decode(module)
	if err != nil || !wasi.Uses(m) {
		if err == nil && (!g.Empty() || g.Clock != 0) {
			err = tassadar.Errorf(tassadar.BadUse, "the module is no WASI program: it imports nothing from %s, and has no use for --stdin, --env, --file, --clock, --seed and what stands behind --", tassadar.ImportWASI)
		} else {
			err = nil // what is wrong with the module is said where it is admitted
		}
		return nil, err
	}
	return g.WASI(name, input.Read)
}

// policyDiff shows what a policy would remove or weaken.
func (a *app) policyDiff() *cobra.Command {
	cmd := &cobra.Command{
		Use: "diff DIR", Short: "Show what a policy removes or weakens of the last one in the log", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			a.policyDir = args[0]
			next, err := a.bundle()
			if err != nil {
				return err
			}
			state, err := datadir.Look(a.data)
			if err != nil {
				return err
			}
			defer state.Close()
			removes := []tassadar.Removal{}
			if state.Verified.Valid() {
				removes = state.Verified.Removals(&next.Policy)
			}
			if a.json {
				return a.printJSON(map[string]any{"policy_digest": next.Digest, "removes": removes, "needs_decision": len(operator.Weakened(removes)) > 0})
			}
			fmt.Fprintf(a.out, "policy %s%s\n", next.Digest.Short(), report.RemovalsText(removes))
			if len(operator.Weakened(removes)) > 0 {
				fmt.Fprintf(a.out, "next: tassadar rebaseline --policy %s --why REASON\n", args[0])
			}
			return nil
		},
	}
	return cmd
}

// noteWarnings prints them for people, on standard error.
func (a *app) noteWarnings(all []policy.Warning) {
	for _, w := range all {
		if w.File == "" {
			a.note("warning: %s", w.Message)
			continue
		}
		a.note("warning: %s:%d: %s", w.File, w.Line, w.Message)
	}
}
