package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/input"
	"tassadar/internal/intflag"
	"tassadar/internal/operator"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

// decide signs a decision and logs it, or writes it out for more signatures.
func (a *app) decide(cmd *cobra.Command, out string, about func(*operator.Operator) (evidence.Governance, error)) error {
	return a.withLog(cmd.Context(), func(dir *datadir.Dir) error {
		g, err := about(dir.Operator)
		if err != nil {
			return err
		}
		record, missing, err := dir.Operator.Decide(cmd.Context(), g)
		if there := (*operator.InForce)(nil); errors.As(err, &there) {
			return a.say(answer{"logged": false, "in_force": there.Error()}, "%s; nothing was logged", there)
		}
		if err != nil {
			return err
		}
		if missing > 0 {
			return a.pending(record, missing, out)
		}
		about := report.GovernanceText(&g)
		return a.say(answer{"logged": true, "in_force": about}, "logged and in force: %s", about)
	})
}

func (a *app) withdrawCommand() *cobra.Command {
	var why, receipt, out string
	var undo bool
	cmd := &cobra.Command{
		Use: "withdraw [CELL]", Short: "Withdraw cells, or a receipt, by governance", Args: cobra.MaximumNArgs(1),
		Long: `CELL is PROFILE,BACKEND,TOOLCHAIN,MACHINE where * stands for any. A withdrawn
cell is never published; one operator suffices. --undo ends the withdrawal of
exactly these cells, by as many operators as governance asks for. With --receipt
DIGEST a receipt is taken out of appraisal: it no longer counts and no longer
blocks. All of it stays in the log and in every report.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkWhy(why); err != nil {
				return err
			}
			switch {
			case (receipt != "") == (len(args) == 1):
				return tassadar.Errorf(tassadar.BadUse, "name either a cell or --receipt")
			case receipt != "" && undo:
				return tassadar.Errorf(tassadar.BadUse, "a withdrawn receipt stays withdrawn; measure again")
			case receipt != "":
				if err := checkEnough("a receipt", receipt, "tassadar explain CELL names its receipts; give more of the digest."); err != nil {
					return err
				}
				state, err := datadir.Look(a.data)
				if err != nil {
					return err
				}
				defer state.Close()
				full, err := operator.FindReceipt(state.Verified, receipt)
				if err != nil {
					return err
				}
				return a.decide(cmd, out, func(*operator.Operator) (evidence.Governance, error) {
					return evidence.Governance{Action: evidence.ActResolve, Receipt: full, Why: why}, nil
				})
			}
			c, err := tassadar.ParseCell(args[0])
			if err != nil {
				return tassadar.Errorf(tassadar.BadUse, "%w", err)
			}
			state, err := datadir.Look(a.data)
			if err != nil {
				return err
			}
			defer state.Close()
			if err := operator.CheckDeclared(state.Verified, c); err != nil {
				return err
			}
			var remain []tassadar.Cell
			err = a.decide(cmd, out, func(o *operator.Operator) (evidence.Governance, error) {
				if !undo {
					return evidence.Governance{Action: evidence.ActWithdraw, Cell: &c, Why: why}, nil
				}
				found := o.Withdrawal(c)
				if len(found) == 0 {
					return evidence.Governance{}, tassadar.Errorf(tassadar.BadUse, "no withdrawal of exactly %s is in force; tassadar explain names the withdrawals", c)
				}
				remain = o.Overlapping(c)
				return evidence.Governance{Action: evidence.ActReinstate, Withdrawal: found[0], Why: why}, nil
			})
			for i := range remain {
				if err == nil {
					a.note("%s stays withdrawn, by a decision of its own\n  next: tassadar withdraw '%s' --undo --why REASON", remain[i], remain[i])
				}
			}
			return err
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "the reason, for everybody to read (required)")
	cmd.Flags().StringVar(&receipt, "receipt", "", "withdraw this receipt (digest or its beginning)")
	cmd.Flags().BoolVar(&undo, "undo", false, "end a withdrawal")
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}

// cancelCommand takes orders back that nobody has answered yet.
func (a *app) cancelCommand() *cobra.Command {
	var why, out, worker, only string
	cmd := &cobra.Command{
		Use: "cancel [ASSIGNMENT|FILE]...", Short: "Cancel orders that wait for their receipts", Args: cobra.ArbitraryArgs,
		Long: `Cancels assignments, by digest or the file that assign wrote, or with --worker
all that a worker has not answered. One operator suffices. They are asked for no
more: no cell turns red when they lapse, and receipts that come all the same do
not count towards green, though what they saw stays a fact. What was answered,
or is past its deadline, cannot be cancelled. It stays in the log and in every
report.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkWhy(why); err != nil {
				return err
			}
			switch {
			case (worker != "") == (len(args) > 0):
				return tassadar.Errorf(tassadar.BadUse, "name either assignments or --worker")
			case only != "" && worker == "":
				return tassadar.Errorf(tassadar.BadUse, "--only goes with --worker")
			}
			var names, listed []string
			for _, arg := range args {
				if info, err := os.Stat(arg); err != nil || info.IsDir() {
					names = append(names, arg)
					continue
				}
				p, err := input.Parse(cmd.Context(), arg, dispatch.ReadAssignments)
				if err != nil {
					return err
				}
				some, err := p.Digests()
				if err != nil {
					return err
				}
				listed = append(listed, some...)
			}
			return a.decide(cmd, out, func(o *operator.Operator) (evidence.Governance, error) {
				all, err := a.cancelled(o, names, worker, only)
				if err == nil && len(listed) > 0 {
					var open []tassadar.Digest
					open, err = dispatch.StillOpen(o.Verified(), listed, a.now())
					if all = append(all, open...); err == nil && len(open) < len(listed) {
						a.note("%d of %d assignments of the file are open, and are cancelled; the others are answered, late or cancelled already", len(open), len(listed))
					}
					slices.Sort(all)
					all = slices.Compact(all)
				}
				if err == nil && len(all) > evidence.MaxCancelled {
					err = tassadar.Errorf(tassadar.BadUse, "%d assignments, and one decision cancels %d at most: name fewer, with --only", len(all), evidence.MaxCancelled)
				}
				return evidence.Governance{Action: evidence.ActCancel, Assignments: all, Why: why}, err
			})
		},
	}
	f := cmd.Flags()
	f.StringVar(&worker, "worker", "", "all that this worker has not answered: its key id, or the beginning")
	f.StringVar(&only, "only", "", "with --worker: only cells that match, as in run")
	f.StringVar(&why, "why", "", "the reason, for everybody to read (required)")
	f.StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}

// cancelled are the assignments that are named, or that a worker has not answered.
func (a *app) cancelled(o *operator.Operator, names []string, worker, only string) ([]tassadar.Digest, error) {
	if worker == "" {
		for _, name := range names {
			if err := checkEnough("an assignment", name, "Give more of the digest, or the file that tassadar assign wrote; tassadar cancel --worker KEY cancels what is open of a worker."); err != nil {
				return nil, err
			}
		}
		return dispatch.Cancellable(o.Verified(), names, a.now())
	}
	if err := checkEnough("a worker", worker, "tassadar trust list shows the ids."); err != nil {
		return nil, err
	}
	id, err := operator.FindKey(o.Verified(), worker)
	if err != nil {
		return nil, err
	}
	return dispatch.OpenOf(o.Verified(), dispatch.Request{Worker: id, Only: only}, a.now())
}

func (a *app) voidCommand() *cobra.Command {
	var why, key, out string
	var from, to uint64
	cmd := &cobra.Command{
		Use: "void", Short: "Void what a stolen key signed, by ranges of leaves", Args: cobra.NoArgs,
		Long: `Records in the leaves from --from to --to, signed by the key --key (its id or
the beginning of it; without it all records there), count for nothing from now
on, and neither do their instants: assignments, receipts, closings,
publications, decisions. Trusts and policies are not voided: log another. Revoke
the key first, with tassadar trust revoke; tassadar audit --json lists leaves
and signers.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkWhy(why); err != nil {
				return err
			}
			if !cmd.Flags().Changed("from") || !cmd.Flags().Changed("to") {
				return tassadar.Errorf(tassadar.BadUse, "give --from and --to, the first leaf and the last")
			}
			if from > to {
				return tassadar.Errorf(tassadar.BadUse, "--from %d is behind --to %d", from, to)
			}
			if key != "" {
				if err := checkEnough("a key", key, "tassadar trust list shows the ids."); err != nil {
					return err
				}
			}
			return a.decide(cmd, out, func(o *operator.Operator) (evidence.Governance, error) {
				if size := uint64(o.Verified().Head().Size); to >= size {
					return evidence.Governance{}, tassadar.Errorf(tassadar.BadUse, "--to %d: the log has %s, counted from 0", to, text.Plural(int(size), "leaf", "leaves"))
				}
				if key != "" {
					full, err := operator.FindKey(o.Verified(), key)
					if err != nil {
						return evidence.Governance{}, err
					}
					key = full
				}
				if o.Verified().Voidable(from, to, key) == 0 {
					what := "holds a record that can be voided"
					if key != "" {
						what = fmt.Sprintf("holds a record that key %.12s signed and that can be voided", key)
					}
					return evidence.Governance{}, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "none of the leaves %d to %d %s: nothing would change", from, to, what),
						"tassadar audit --json lists leaves and signers; trusts and policies are not voided.")
				}
				return evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(from), To: tassadar.Uint(to), Key: key, Why: why}, nil
			})
		},
	}
	f := cmd.Flags()
	intflag.Var(f, &from, "from", 0, 0, math.MaxInt64, "first leaf (required)")
	intflag.Var(f, &to, "to", 0, 0, math.MaxInt64, "last leaf (required)")
	f.StringVar(&key, "key", "", "only what this key signed")
	f.StringVar(&why, "why", "", "the reason, for everybody to read (required)")
	f.StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}

// pending writes out a decision that other operators have to sign.
func (a *app) pending(record []byte, missing int, out string) error {
	a.note("%s needed: carry the file to other operators, tassadar trust approve FILE -o SIGNED\nthere; with enough, tassadar trust approve SIGNED here",
		text.Plural(missing, "more signature is", "more signatures are"))
	return a.writeOut(out, record)
}

// cosign signs a decision for another operator's log, or logs it here.
func (a *app) cosign(cmd *cobra.Command, file, out string) error {
	record, err := recordOf(file, evidence.KindGovernance, evidence.KindPolicy, evidence.KindTrust)
	if err != nil {
		return err
	}
	what, err := report.DecisionText(record)
	if err != nil {
		return err
	}
	if out != "" {
		signer, err := a.ownKey(tassadar.RoleOperator)
		if err != nil {
			return err
		}
		signed, err := evidence.Cosign(record, signer)
		if err != nil {
			return err
		}
		a.note("signed as %.12s: %s", signer.ID(), what)
		return a.writeOut(out, signed)
	}
	return a.withLog(cmd.Context(), func(dir *datadir.Dir) error {
		_, missing, err := dir.Operator.Cosign(cmd.Context(), record)
		if there := (*operator.InForce)(nil); errors.As(err, &there) {
			return a.say(answer{"logged": false, "in_force": there.Error()}, "%s; nothing was logged", there)
		}
		if err != nil {
			return err
		}
		if missing > 0 {
			return tassadar.Errorf(tassadar.SignerUntrusted, "%s needed, of other operators of this log",
				text.Plural(missing, "more signature is", "more signatures are"))
		}
		if err := dir.SaveTrust(); err != nil {
			return err
		}
		return a.say(answer{"logged": true, "in_force": what}, "logged and in force: %s", what)
	})
}

// rebaselineCommand logs a policy that removes or weakens something, or that
// several operators decide on (law 11).
func (a *app) rebaselineCommand() *cobra.Command {
	var why, out string
	cmd := &cobra.Command{
		Use: "rebaseline [PROFILE]", Short: "Log another policy, with all that it removes or weakens, by governance", Args: cobra.MaximumNArgs(1),
		Long: `Compares the policy given by --policy with the last one in the log, and of what
returns in it with its last form, and signs it with the list of every reference,
allowed set, case, refusal, module, floor, machine count, age, cell and
prerequisite that is removed or weakened. Everybody computes that list again.
tassadar policy diff shows it before. With PROFILE it is an error if nothing of
that profile changes.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkWhy(why); err != nil {
				return err
			}
			if a.policyDir == "" {
				return tassadar.Errorf(tassadar.BadUse, "--policy is needed: the policy that is to be in force from now on")
			}
			bundle, err := a.policies().Load()
			if err != nil {
				return err
			}
			state, err := datadir.Look(a.data)
			if err != nil {
				return err
			}
			defer state.Close()
			if state.Verified.Valid() {
				if all := state.Verified.Policies(); len(all) > 0 && all[len(all)-1].Body.PolicyDigest == bundle.Digest {
					return a.say(answer{"logged": false, "policy": bundle.Digest}, "policy %s is in force already; nothing was logged", bundle.Digest.Short())
				}
			}
			if len(args) == 1 {
				if err := operator.CheckChanged(state.Verified, &bundle.Policy, args[0]); err != nil {
					return err
				}
			}
			return a.withLog(cmd.Context(), func(dir *datadir.Dir) error {
				record, removes, missing, err := dir.Operator.ProposePolicy(bundle.Policy, why)
				if there := (*operator.InForce)(nil); errors.As(err, &there) {
					return a.say(answer{"logged": false, "in_force": there.Error()}, "%s; nothing was logged", there)
				}
				if err != nil {
					return err
				}
				if !a.json {
					fmt.Fprintf(a.out, "policy %s%s\n", bundle.Digest.Short(), report.RemovalsText(removes))
				}
				if err := a.policies().Keep(bundle); err != nil {
					return err
				}
				if missing > 0 {
					return a.pending(record, missing, out)
				}
				if _, err := dir.Operator.Log(cmd.Context(), record); err != nil {
					return err
				}
				if err := a.say(answer{"logged": true, "policy": bundle.Digest, "removes": removes}, "logged and in force"); err != nil {
					return err
				}
				a.note("now: tassadar run measures what this policy asks for anew")
				return nil
			})
		},
	}
	a.policyFlag(cmd)
	cmd.Flags().StringVar(&why, "why", "", "the reason, for everybody to read (required)")
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}
