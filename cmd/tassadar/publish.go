package main

import (
	"cmp"
	"fmt"
	"math"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/challenge"
	"tassadar/internal/datadir"
	"tassadar/internal/intflag"
	"tassadar/internal/oci"
	"tassadar/internal/policy"
	"tassadar/internal/progress"
	"tassadar/internal/publish"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

func (a *app) publishCommand() *cobra.Command {
	var out, push string
	var hours int
	cmd := &cobra.Command{
		Use: "publish [FILE]", Short: "Sign and log the next numbered, expiring publication", Args: cobra.MaximumNArgs(1),
		Long: `Appraises the log under --policy, or under the policy that was last measured
under, and writes a publication: every declared cell, published or suppressed
with its reasons, the gates, the envelopes as declared, and an execution-unit
row a profile. It is written whatever colour the gates have.

With --push REF it is written into an OCI registry too, as
REGISTRY/REPOSITORY:TAG, and -o keeps a file of it. FILE is pushed where it was
written before, and then nothing is logged.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case len(args) == 1 && push == "":
				return tassadar.Errorf(tassadar.BadUse, "FILE goes with --push; -o FILE writes a new publication")
			case len(args) == 1 && out != "":
				return tassadar.Errorf(tassadar.BadUse, "%s is pushed as it is; leave -o out", args[0])
			case len(args) == 1:
				record, err := recordOf(args[0], evidence.KindPublication)
				if err != nil {
					return err
				}
				return a.pushPublication(cmd.Context(), record, push)
			case push != "" && (out == "" || out == "-"):
				return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--push goes with -o FILE, which stays where the registry does not answer"), "tassadar publish --push REF -o FILE; tassadar publish FILE --push REF pushes it again.")
			}
			if push != "" {
				if err := oci.CheckTarget(push); err != nil {
					return err
				}
			}
			if out == "" && progress.Terminal(a.exact()) {
				return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "a publication is a file for programs, and standard output is a terminal"), "tassadar publish -o FILE writes a file; -o - writes it here.")
			}
			empty := datadir.WithoutLog(a.data)
			var named *policy.Bundle
			if a.policyDir != "" {
				b, err := a.policies().Load()
				if err != nil {
					return err
				}
				named = b
			}
			var record []byte
			var trust tassadar.Trust
			err := a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
				trust = *dir.Operator.Trust()
				if empty { // and the index agrees, or the directory would not be open
					a.note("no evidence in %s yet: this publication will list every cell as unmeasured\n  next: %s measures this machine, or give another --data", a.data, a.policies().FirstRun())
				}
				bundle := named
				inForce, logged := dir.Operator.Policy()
				if bundle == nil || logged && inForce.Digest() == bundle.Digest { // another policy is not what waits
					last, err := publish.Waiting(dir.Operator, dir.Leaf, datadir.Tiles(a.data))
					if err != nil {
						return err
					}
					if last != nil {
						a.note("the last publication waits for witnesses; no other is made")
						record = last
						return nil
					}
				}
				if !logged && bundle == nil {
					b, err := policy.Builtin()
					if err != nil {
						return err
					}
					bundle = b
				}
				if bundle != nil {
					if err := a.policies().Set(cmd.Context(), dir, bundle); err != nil {
						return err
					}
				}
				verdict, err := dir.Operator.Verdict()
				if err != nil {
					return err
				}
				if said := publish.DroppedText(publish.Dropped(verdict)); said != "" {
					a.note("%s", said)
				}
				made, pub, err := publish.Make(cmd.Context(), dir.Operator, int64(hours)*3600)
				if err != nil {
					return err
				}
				record = made
				a.note("%s", report.PublicationText(pub))
				return nil
			})
			if err != nil {
				return err
			}
			// The writer's lock is free by now: nothing waits for a witness.
			if trust.Governance.Witnesses > 0 {
				state, err := datadir.Look(a.data)
				if err != nil {
					return err
				}
				defer state.Close()
				troubles, err := publish.Cosign(cmd.Context(), publish.Logged{Data: a.data, Tiles: datadir.Tiles(a.data), Checkpoint: state.Checkpoint, Verified: state.Verified}, &trust)
				for _, w := range troubles {
					a.note("witness %s at %s: %v", cmp.Or(w.Witness.Label, w.Witness.ID[:16]), w.Witness.URL, w.Err)
				}
				if err != nil {
					return err
				}
			}
			if push == "" {
				return a.writeOut(out, record)
			}
			if err := datadir.WriteOutput(out, append(record, '\n'), 0o644); err != nil {
				return err
			}
			if err := a.pushPublication(cmd.Context(), record, push); err != nil {
				return tassadar.WithNext(fmt.Errorf("%s is logged and written, and not pushed: %w", out, err), tassadar.NextOf(err)+" Then: tassadar publish "+out+" --push "+push)
			}
			return nil
		},
	}
	a.policyFlag(cmd)
	cmd.Flags().StringVar(&push, "push", "", "write it into an OCI registry, as REGISTRY/REPOSITORY:TAG")
	cmd.Flags().StringVarP(&out, "output", "o", "", "write the publication here (default standard output)")
	intflag.Var(cmd.Flags(), &hours, "hours", 72, 1, appraise.MaxLifetime/3600, "lifetime in hours")
	return cmd
}

func (a *app) verifyCommand() *cobra.Command {
	var tiles, address, trustPath, remember, at, cell string
	var instructions, tokens uint64
	var required []string
	cmd := &cobra.Command{
		Use: "verify FILE", Short: "Verify a publication offline, from tiles and your own trust",
		Args: func(cmd *cobra.Command, args []string) error {
			if address != "" {
				return cobra.MaximumNArgs(1)(cmd, args)
			}
			return cobra.ExactArgs(1)(cmd, args)
		},
		Long: `Checks the signature, finds the publication in the log, recomputes every
verdict, and rejects what expired or was rolled back. Exit 0 if the publication
is authentic and recomputed, whatever it lists. With --require, exit 1 where a
cell that matches CELL is not accepted, or none matches. FILE may be an artifact
in a registry, oci://REGISTRY/REPOSITORY:TAG or @sha256:…, that publish --push
wrote.

The log and the trust come from the data directory unless --tiles and --trust
name others. What was seen is remembered in --remember; without a memory the
answer says unwitnessed.

With --url they come from a server, tassadar serve, and FILE may be left out, or
be a number, for a publication of its log: the last one, or that one. Nothing
else that the server says is asked for.

FILE may be the receipt of a job too, which a server signed that executed it:
then it says what ran, what came of it, and on which publication that rests.

With --cell it answers whether a job is within the evidence of an accepted cell:
as many --instructions of WebAssembly, or --tokens of a trace, its prompt
included, as one of its cases was measured with. Exit 1 if it is not. CELL is as
in explain.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if asked := cmd.Flags().Changed("instructions") || cmd.Flags().Changed("tokens"); asked != (cell != "") {
				return tassadar.Errorf(tassadar.BadUse, "--cell goes with --instructions or --tokens, how long the job is")
			}
			instant, err := a.parseInstant(at)
			if err != nil {
				return err
			}
			var record []byte
			if address == "" || len(args) > 0 && !isNumber(args[0]) {
				if record, err = recordFrom(cmd.Context(), args[0]); err != nil {
					return err
				}
			}
			if address != "" {
				if tiles != "" {
					return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--url and --tiles: want one of them"), "Leave one of them out: each says where the log is.")
				}
				dir, remove, err := a.fetch(cmd.Context(), address, cmp.Or(trustPath, datadir.DefaultTrust(a.data)))
				if err != nil {
					return err
				}
				defer remove()
				tiles = dir
			}
			if datadir.WithoutLog(a.data) && (trustPath == "" || tiles == "") {
				return tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s holds no log to verify against", a.data),
					"tassadar verify FILE --tiles DIR --trust FILE takes the tiles and the trust from elsewhere.")
			}
			if trustPath == "" {
				trustPath = datadir.DefaultTrust(a.data)
			}
			trust, err := datadir.Trust(trustPath)
			if err != nil {
				return err
			}
			dir := tiles
			if dir == "" {
				dir = datadir.TilesIn(a.data)
			}
			from := os.DirFS(dir)
			log, verifier, err := challenge.OpenTiles(dir, trust, trustPath)
			if err != nil {
				return err
			}
			if opened, err := evidence.Open(record, nil); err == nil && opened.Kind == evidence.KindJob {
				if cell != "" || len(required) > 0 || at != "" {
					return tassadar.Errorf(tassadar.BadUse, "--cell, --require and --at ask of a publication, and %s is the receipt of a job", args[0])
				}
				return a.verifyJob(record, log, trust)
			}
			if record == nil {
				if record, err = publicationIn(log, trust, strings.Join(args, "")); err != nil {
					return err
				}
			}
			if remember == "" {
				remember = datadir.DefaultSeen(a.data)
			}
			memory, err := datadir.ReadSeen(remember)
			if err != nil {
				return err
			}
			cosigned, err := evidence.ReadCosigned(from, verifier, trust.Keys)
			if err != nil {
				return err
			}
			check, err := memory.Check(record, log, cosigned, trust, instant)
			if check != nil {
				if merr := datadir.WriteSeen(remember, memory); merr != nil {
					a.note("warning: not remembered: %v", merr)
				}
				if cell == "" {
					if perr := a.printCheck(check); perr != nil {
						return perr
					}
				}
			}
			switch code := tassadar.CodeOf(err); code {
			case tassadar.RolledBack, tassadar.PublicationExpired:
				if check != nil && code == tassadar.PublicationExpired {
					err = cmp.Or(publish.Required(check, required), err)
				}
				return &notGreen{err}
			}
			if err == nil {
				if err := publish.Required(check, required); err != nil {
					return &notGreen{err}
				}
			}
			if err != nil || cell == "" {
				return err
			}
			return a.within(check, cell, publish.Job{Instructions: tassadar.Uint(instructions), Tokens: tassadar.Uint(tokens)})
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&required, "require", nil, "exit 1 unless all cells that match are accepted: a fragment, or a pattern as in explain; may be repeated")
	f.StringVar(&cell, "cell", "", "ask whether a job is within this cell's evidence")
	intflag.Var(f, &instructions, "instructions", 0, 1, math.MaxInt64, "with --cell: instructions of the job")
	intflag.Var(f, &tokens, "tokens", 0, 1, math.MaxInt64, "with --cell: tokens of the job's trace, prompt included")
	f.StringVar(&address, "url", "", "address of a server that has the log, such as https://HOST/")
	f.StringVar(&tiles, "tiles", "", "directory of the log's tiles (default DATA/log)")
	f.StringVar(&trustPath, "trust", "", "your own trust file (default DATA/trust.yaml)")
	f.StringVar(&remember, "remember", "", "file that remembers what was seen (default DATA/seen.json)")
	atFlag(f, &at, "verify as of an instant")
	return cmd
}

// within answers whether a job is within a cell of a verified publication.
func (a *app) within(check *appraise.Check, pattern string, job publish.Job) error {
	found, err := publish.Within(check, pattern, job)
	if tassadar.CodeOf(err) == tassadar.OutsideEnvelope {
		return &notGreen{err}
	}
	if err != nil {
		return err
	}
	for _, c := range check.Warnings {
		a.note("warning: %s: %s", c, c.Meaning())
	}
	if a.json {
		return a.printJSON(map[string]any{"within": true, "job": job, "cells": found, "publication": check.Number})
	}
	for _, c := range found {
		fmt.Fprintln(a.out, c.Cell)
		for _, v := range c.Versions {
			text.Wrap(a.out, "  ", strings.Fields(fmt.Sprintf("within %s: %d instructions, %d tokens, until %s", v.Engine, v.Horizon, v.Tokens, text.Instant(v.NotAfter))))
		}
	}
	return nil
}

func (a *app) printCheck(c *appraise.Check) error {
	if a.json {
		return a.printJSON(c)
	}
	var b strings.Builder
	report.CheckText(&b, c)
	return a.print(&b)
}
