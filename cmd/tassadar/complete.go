package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/emulate"
	"tassadar/internal/report"
	"tassadar/internal/text"
	"tassadar/internal/tokenvm"
)

// Shell completion and the last lines of help texts, for all commands at once.

// complete gives the commands' arguments and flags their values. What a policy
// declares is completed from the one that a command would use.
func (a *app) complete(root *cobra.Command) {
	values := map[string]func() []string{ // by flag
		"emulate":  a.emulatedClasses,
		"engine":   func() []string { return tokenvm.Engines },
		"format":   func() []string { return formats[:] },
		"gate":     a.gates,
		"group-by": report.GroupKeys,
		"only":     a.cellParts,
		"sort":     report.SortKeys,
		"status":   report.Statuses,
	}
	arguments := map[string]func() []string{ // by command
		"tassadar gate":          a.gates,
		"tassadar explain":       a.cells,
		"tassadar withdraw":      a.cells,
		"tassadar profile show":  a.profiles,
		"tassadar report schema": report.SchemaKinds,
	}
	each(root, func(cmd *cobra.Command) {
		for name, list := range values {
			if cmd.Flags().Lookup(name) != nil {
				_ = cmd.RegisterFlagCompletionFunc(name, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
					return list(), cobra.ShellCompDirectiveNoFileComp
				})
			}
		}
		if list := arguments[cmd.CommandPath()]; list != nil {
			cmd.ValidArgsFunction = func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
				if len(args) > 0 {
					return nil, cobra.ShellCompDirectiveNoFileComp
				}
				return list(), cobra.ShellCompDirectiveNoFileComp
			}
		}
	})
}

func each(cmd *cobra.Command, do func(*cobra.Command)) {
	do(cmd)
	for _, sub := range cmd.Commands() {
		each(sub, do)
	}
}

// declared is the policy that a command would use, an empty one where none loads.
func (a *app) declared() *tassadar.Policy {
	bundle, err := a.policies().Load()
	if err != nil {
		return &tassadar.Policy{}
	}
	return &bundle.Policy
}

func (a *app) gates() (out []string) {
	for _, g := range a.declared().Gates {
		out = append(out, g.ID)
	}
	return out
}

func (a *app) profiles() (out []string) {
	for _, p := range a.declared().Profiles {
		out = append(out, p.ID)
	}
	return out
}

func (a *app) cells() (out []string) {
	for _, c := range a.declared().Cells() {
		out = append(out, c.String())
	}
	return out
}

func (a *app) emulatedClasses() []string {
	declared, _ := emulate.Classes(a.declared(), emulate.All) // none is no reason to complain here
	return append(declared, emulate.All)
}

func (a *app) cellParts() (out []string) {
	for _, c := range a.declared().Cells() {
		out = append(out, c.Profile, c.Backend, c.Toolchain, c.Machine)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// exits says what the exit codes of a command mean, where they mean more than done
// or not done.
var exits = map[string]string{
	"tassadar run":        "0 measured, whatever the verdict; with --gate 0 green, 1 not green; 2 could not be done",
	"tassadar gate":       "0 green, 1 not green, 2 undecided: bad use or no evidence that can be read",
	"tassadar drill run":  "0 all pages pass, 1 one does not, 2 could not be done",
	"tassadar audit":      "0 nothing wrong, with GATE confirmed; 1 the claim of GATE is refuted; 2 damaged, or undecided",
	"tassadar verify":     "0 authentic and recomputed, 1 expired or rolled back, or beyond what --cell asks, 2 not authentic or undecided",
	"tassadar vm run":     "0 returned, 1 the program trapped, 2 could not be run",
	"tassadar vm resume":  "0 returned, 1 the program trapped, 2 could not be run",
	"tassadar vm trace":   "0 returned, 1 the program trapped, 2 could not be run",
	"tassadar vm diff":    "0 no difference, 1 they part, 2 could not be run",
	"tassadar vm verify":  "0 the trace is the model's, 1 it is not, 2 undecided",
	"tassadar completion": "",
}

func exitText(cmd *cobra.Command) string {
	say, own := exits[cmd.CommandPath()]
	switch {
	case own && say == "" || cmd.HasSubCommands() || strings.HasPrefix(cmd.CommandPath(), "tassadar completion"):
		return ""
	case !own:
		say = "0 done, 2 could not be done: bad use, bad input, or a reason by its code"
	}
	var b strings.Builder
	text.Wrap(&b, "", strings.Fields("Exit codes: "+say))
	return "\n\n" + strings.TrimSuffix(b.String(), "\n")
}
