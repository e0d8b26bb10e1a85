package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/strictyaml"
	"tassadar/internal/text"
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
			warned := warnings(b)
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
			type row struct {
				Profile     string          `json:"profile"`
				Title       string          `json:"title"`
				Gate        string          `json:"gate"`
				Implemented bool            `json:"implemented"`
				Workloads   int             `json:"workloads"`
				Cases       int             `json:"cases"`
				Refusals    int             `json:"refusals"`
				Digest      tassadar.Digest `json:"digest"`
			}
			rows := []row{}
			for i := range b.Policy.Profiles {
				p := &b.Policy.Profiles[i]
				cases := 0
				for j := range p.Workloads {
					cases += len(p.Workloads[j].Cases)
				}
				rows = append(rows, row{p.ID, p.Title, p.Gate, p.Implemented, len(p.Workloads), cases, len(p.Refusals), p.Digest()})
			}
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

var nameForm = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

func (a *app) profileNew() *cobra.Command {
	var module, invoke, name, out string
	var args, expect []string
	cmd := &cobra.Command{
		Use: "new", Short: "Write a profile and envelope for a module of your own", Args: cobra.NoArgs,
		Long: `Writes a policy directory with one profile of one case, an envelope for this
machine's class on every backend family that is here, and a gate of its own.
Measure it with tassadar run --policy DIR.

Without --expect the reference is what two or more backend families agree on
(consensus). It is shown as such and is never settlement-eligible.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			data, err := readInput(module)
			if err != nil {
				return err
			}
			if name == "" {
				name = regexp.MustCompile(`[^a-z0-9_]+`).ReplaceAllString(strings.ToLower(strings.TrimSuffix(filepath.Base(module), filepath.Ext(module))), "_")
			}
			if !nameForm.MatchString(name) {
				return tassadar.Errorf(tassadar.BadUse, "name %q: want a lower-case letter, then letters, digits and underscores; give --name", name)
			}
			own := ownModule{data: data, invoke: invoke, name: name}
			for _, s := range args {
				arg, err := tassadar.ParseArg(s)
				if err != nil {
					return tassadar.Errorf(tassadar.BadUse, "--arg: %w", err)
				}
				own.args = append(own.args, arg)
			}
			for _, s := range expect {
				v, err := tassadar.ParseValue(s)
				if err != nil {
					return tassadar.Errorf(tassadar.BadUse, "--expect: %w", err)
				}
				own.expect = append(own.expect, v)
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
					own.backends = append(own.backends, row.Family)
				}
			}
			if out == "" {
				out = name + "-policy"
			}
			if err := own.write(out, m.Class); err != nil {
				return err
			}
			fmt.Fprintf(a.out, "wrote %s: profile %s on %s, backends %s\n", out, own.id(), m.Class, strings.Join(own.backends, ", "))
			if len(expect) == 0 {
				fmt.Fprintf(a.out, "no --expect: the reference is a consensus of backend families, never settlement-eligible\n")
			}
			fmt.Fprintf(a.out, "next: tassadar run --policy %s\n", out)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&module, "wasm", "", "the module (required)")
	f.StringVar(&invoke, "invoke", "", "exported function to call (required)")
	f.StringArrayVar(&args, "arg", nil, "argument, in order: i32:7, i64:…, f32:…, f64:…, in:text:…, out:BYTES")
	f.StringArrayVar(&expect, "expect", nil, "expected result, in order: i32:42")
	f.StringVar(&name, "name", "", "name of the profile (default the file's)")
	f.StringVarP(&out, "output", "o", "", "directory to write (default NAME-policy)")
	required(cmd, "wasm", "invoke")
	return cmd
}

// ownModule is somebody's own module on its way to a policy directory.
type ownModule struct {
	data         []byte
	name, invoke string
	args         []tassadar.Arg
	expect       []tassadar.Value
	backends     []string
}

func (o *ownModule) id() string { return "own." + o.name + ".v1" }

// write writes the directory and checks it as a policy. An existing directory
// is not touched.
func (o *ownModule) write(dir, class string) error {
	decoded, err := wasm.Decode(o.data)
	if err != nil {
		return tassadar.Errorf(tassadar.MalformedModule, "%w", err)
	}
	if _, err := os.Stat(dir); err == nil {
		return tassadar.Errorf(tassadar.BadUse, "%s exists; give another -o", dir)
	}
	p, err := o.profile(decoded)
	if err != nil {
		return err
	}
	if err := o.admit(&p); err != nil {
		return err
	}
	e := tassadar.Envelope{
		Profile: p.ID, Label: "one machine",
		Require: tassadar.Requirements{Machines: 1, Workers: 1, Runs: 2, MaxAgeSeconds: 30 * 86400, Prebuilt: true, Emulated: strings.HasSuffix(class, "+qemu")},
		Sets:    []tassadar.DeclaredSet{{Backends: o.backends, Toolchains: []string{tassadar.ToolchainSupplied}, Machines: []string{class}}},
	}
	g := tassadar.Gate{
		ID: "own", Title: "My own module", Profiles: []string{p.ID},
		Prerequisites: []tassadar.Prerequisite{
			{ID: "portability", Title: "Every required cell reproduces", Kind: tassadar.NeedPortability},
			{ID: "receipts", Title: "Every required cell has its receipts", Kind: tassadar.NeedReceipts},
		},
	}
	files := map[string]any{
		"policy.yaml":                   map[string]bool{"builtin": false},
		"profiles/" + o.name + ".yaml":  p,
		"envelopes/" + o.name + ".yaml": e,
		"gates/own.yaml":                g,
	}
	tmp, err := os.MkdirTemp(filepath.Dir(filepath.Clean(dir)), ".new-policy-*")
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer os.RemoveAll(tmp)
	for name, v := range files {
		body, err := strictyaml.Encode(v)
		if err != nil {
			return err
		}
		if err := writeUnder(tmp, name, body); err != nil {
			return err
		}
	}
	if err := writeUnder(tmp, "profiles/"+o.name+".wasm", o.data); err != nil {
		return err
	}
	if _, err := policy.Load(tmp); err != nil {
		return tassadar.Errorf(tassadar.CodeOf(err), "%s", strings.ReplaceAll(strings.TrimPrefix(err.Error(), string(tassadar.CodeOf(err))+": "), tmp, dir))
	}
	if err := os.Chmod(tmp, 0o755); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if err := os.Rename(tmp, dir); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return nil
}

// admit says in words about the module, not about the files to be written,
// why it cannot be measured.
func (o *ownModule) admit(p *tassadar.Profile) error {
	admitted, refusal := admission.Admit(o.data, p, p.Workloads[0].Cases[0].Calls)
	if refusal != nil {
		return tassadar.Errorf(refusal.Code, "the module is not admitted: %s", refusal.Detail)
	}
	if len(o.expect) == 0 {
		return nil
	}
	want := admitted.Calls[0].Results
	got := make([]tassadar.ValueType, len(o.expect))
	for i, v := range o.expect {
		got[i] = v.Type
	}
	if !slices.Equal(got, want) {
		return tassadar.Errorf(tassadar.ABIUnsupported, "--expect: export %q returns %v, expected are %v", o.invoke, want, got)
	}
	return nil
}

func writeUnder(root, name string, data []byte) error {
	path := filepath.Join(root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return nil
}

// profile admits what the module has and the one call uses, and no more.
func (o *ownModule) profile(m *wasm.Module) (tassadar.Profile, error) {
	c := tassadar.Case{ID: "own", Calls: []tassadar.Call{{Export: o.invoke, Args: o.args}}, Consensus: len(o.expect) == 0}
	if len(o.expect) > 0 {
		c.Expect = tassadar.Result{{Results: o.expect}}
	}
	features := []string{}
	for _, f := range m.Features() {
		features = append(features, string(f))
	}
	pages := 1
	if mem, ok := m.Memory(0); ok {
		pages = max(1, int(mem.Min))
	}
	operators, shapes, err := admission.Claims(o.data, c.Calls)
	if err != nil {
		return tassadar.Profile{}, tassadar.Errorf(tassadar.MalformedModule, "%w", err)
	}
	return tassadar.Profile{
		ID: o.id(), Title: "My own module", Gate: "own", Implemented: true,
		Admits: tassadar.Admits{Types: m.ValueTypes(), Features: features, Operators: operators, Shapes: shapes, MemoryPages: pages},
		Limits: tassadar.Limits{MemoryPages: max(1024, pages), OutputBytes: 1 << 20, Instructions: 20_000_000_000, TimeSeconds: 300, ModuleBytes: max(16<<20, len(o.data))},
		Workloads: []tassadar.Workload{{
			ID: o.name, Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainSupplied, Digest: tassadar.DigestBytes(o.data), Path: o.name + ".wasm"}},
			Cases: []tassadar.Case{c},
		}},
	}, nil
}
