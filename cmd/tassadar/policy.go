package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/backend/all"
	"tassadar/internal/datadir"
	"tassadar/internal/operator"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/policytest"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

func (a *app) policyCommand() *cobra.Command {
	lint := &cobra.Command{
		Use: "lint [DIR]", Short: "Check profiles, envelopes and gates; every problem with file and line", Args: cobra.MaximumNArgs(1),
		Long: `Checks the files of a policy, and warns of what they cannot come to: gates that
can never be green, and adapters that no file of this host describes (backend
add), which may be right where another host has them.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 && cmd.Flags().Changed("policy") {
				return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s and --policy %s: one of them is checked at a time", args[0], a.policyDir), "Leave one of them out.")
			}
			if len(args) == 1 {
				a.policyDir = args[0]
			}
			b, err := a.policies().Load()
			if err != nil {
				return err
			}
			known := map[string]bool{}
			for _, k := range a.backends(plan.Declared(&b.Policy)) {
				known[k.Family()] = true
			}
			warned := b.WarningsFor(func(family string) bool { return known[family] })
			for _, said := range all.Undescribed(a.data, plan.Declared(&b.Policy)) {
				warned = append(warned, policy.Warning{Message: said})
			}
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
	return group("policy", "Profiles, envelopes and gates as files", lint, schema, a.policyDiff(), a.policyTest(), a.policyPush(), a.policyPull())
}

// policyDiff shows what a policy would remove or weaken.
func (a *app) policyDiff() *cobra.Command {
	cmd := &cobra.Command{
		Use: "diff DIR", Short: "Show what a policy removes or weakens of the last one in the log", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			a.policyDir = args[0]
			next, err := a.policies().Load()
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
		switch {
		case w.File == "":
			a.note("warning: %s", w.Message)
		case w.Line == 0:
			a.note("warning: %s: %s", w.File, w.Message)
		default:
			a.note("warning: %s:%d: %s", w.File, w.Line, w.Message)
		}
	}
}

// policyTest tries a policy on the logs of its tests.
func (a *app) policyTest() *cobra.Command {
	return &cobra.Command{
		Use: "test DIR", Short: "Try a policy on logs whose verdicts are known: DIR/tests/*.yaml", Args: cobra.ExactArgs(1),
		Long: `Appraises the logs of the policy's tests under the policy and compares cells and
gates with what the tests expect (docs/policy-tests.md). Exit 0 where all are as
expected, 1 where one is not.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			a.policyDir = args[0]
			bundle, err := a.policies().Load()
			if err != nil {
				return err
			}
			tests, err := policytest.Find(args[0])
			if err != nil {
				return err
			}
			failed, rows := 0, []map[string]any{}
			for _, t := range tests {
				wrong, err := t.Run(cmd.Context(), &bundle.Policy)
				if err != nil {
					return err
				}
				rows = append(rows, map[string]any{"test": t.File, "passed": len(wrong) == 0, "wrong": append([]string{}, wrong...)})
				state := "passed"
				if len(wrong) > 0 {
					failed++
					state = "FAILED"
				}
				if a.json {
					continue
				}
				fmt.Fprintf(a.out, "%s  %s\n", state, t.File)
				for _, line := range wrong {
					text.Wrap(a.out, "    ", strings.Fields(line))
				}
			}
			if a.json {
				err = a.printJSON(map[string]any{"policy_digest": bundle.Digest, "tests": rows})
			} else {
				_, err = fmt.Fprintf(a.out, "%s: %d passed, %d failed\n", text.Plural(len(tests), "test", "tests"), len(tests)-failed, failed)
			}
			if err == nil && failed > 0 {
				err = &notGreen{}
			}
			return err
		},
	}
}
