package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/input"
	"tassadar/internal/operator"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

func (a *app) enrolCommand() *cobra.Command {
	var out, role, label, serve string
	cmd := &cobra.Command{
		Use: "enrol", Short: "Write this host's request to be trusted, signed by its own key", Args: cobra.NoArgs,
		Long: `Writes a request that the operator of a log takes in with trust add and approves
with trust approve. With --trust the keys of that log and its operators are
pinned here: orders of others are refused. Without it they are pinned, and
shown, by the first orders of a log that has approved this key.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkLabel(label); err != nil {
				return err
			}
			if err := dispatch.CheckRole(tassadar.Role(role)); err != nil {
				return err
			}
			if serve != "" {
				t, err := datadir.Trust(serve)
				if err != nil {
					return err
				}
				if err := a.serve(t); err != nil {
					return err
				}
			}
			m, hostCode, err := detect(cmd.Context())
			if err != nil {
				return err
			}
			signer, err := datadir.Key(a.data, tassadar.Role(role))
			if err != nil {
				return err
			}
			if label == "" {
				label = hostLabel()
			}
			record, err := dispatch.Enrol(signer, tassadar.Role(role), label, m, hostCode, a.now())
			if err != nil {
				return err
			}
			a.note("%s key %s on %s", role, signer.ID(), m.Class)
			return a.writeOut(out, record)
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "write the request here (default standard output)")
	cmd.Flags().StringVar(&role, "role", string(tassadar.RoleWorker), "worker, operator or dispatcher")
	cmd.Flags().StringVar(&serve, "trust", "", "trust file of the log that this host is to serve, to be pinned")
	cmd.Flags().StringVar(&label, "label", "", "name for people (default the host's name)")
	return cmd
}

func (a *app) trustCommand() *cobra.Command {
	return group("trust", "Whose signatures count",
		a.trustList(), a.trustAdd(), a.trustApprove(), a.trustRevoke(), a.trustRotate(), a.trustWitness(), a.trustSuccessor())
}

// candidate reads an enrolment that waits for approval.
func (a *app) candidate(id string) (*evidence.Enrolment, error) {
	record, err := datadir.Candidate(a.data, id)
	if err != nil {
		return nil, err
	}
	return dispatch.OpenEnrolment(record)
}

func (a *app) trustList() *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "Show trusted keys, and requests that wait", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			state, err := datadir.Read(a.data, 0)
			if err != nil {
				return err
			}
			trust := state.Trust
			if trust == nil {
				trust = &tassadar.Trust{}
			}
			waiting := []tassadar.Key{}
			ids, err := datadir.Candidates(a.data)
			if err != nil {
				return err
			}
			for _, id := range ids {
				if e, err := a.candidate(id); err == nil {
					if _, in := trust.Key(e.Key.ID); !in {
						waiting = append(waiting, e.Key)
					}
				}
			}
			if a.json {
				return a.printJSON(map[string]any{"keys": append([]tassadar.Key{}, trust.Keys...), "candidates": waiting, "governance": trust.Governance})
			}
			return report.TrustText(a.out, trust, waiting)
		},
	}
}

func (a *app) trustAdd() *cobra.Command {
	return &cobra.Command{
		Use: "add FILE", Short: "Take in a request to be trusted; it counts only once approved", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			record, err := input.Record(args[0])
			if err != nil {
				return err
			}
			e, err := dispatch.OpenEnrolment(record)
			if err != nil {
				return err
			}
			if err := dispatch.CheckEnrolment(e); err != nil {
				return err
			}
			if err := datadir.AddCandidate(a.data, e.Key.ID, record); err != nil {
				return err
			}
			fmt.Fprintf(a.out, "%s key %s, host %.12s, on %s waits for approval\n", e.Key.Role, e.Key.ID, e.Key.Host, tassadar.Printable(e.Machine.Class))
			a.note("compare the key with what the other host shows, then: tassadar trust approve %.16s", e.Key.ID)
			return nil
		},
	}
}

func (a *app) trustApprove() *cobra.Command {
	var out string
	var threshold int
	cmd := &cobra.Command{
		Use: "approve KEY|FILE", Short: "Approve a request by key id, or co-sign another operator's decision", Args: cobra.ExactArgs(1),
		Long: `KEY approves a request that trust add took in. FILE is a decision that another
operator signed: with -o it is signed for that operator's log and written out;
without, it is signed if need be and logged here.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if info, err := os.Stat(args[0]); err == nil && !info.IsDir() {
				return a.cosign(cmd, args[0], out)
			}
			return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
				ids, err := datadir.Candidates(a.data)
				if err != nil {
					return err
				}
				ids = slices.DeleteFunc(ids, func(id string) bool { return !strings.HasPrefix(id, args[0]) })
				if len(ids) != 1 {
					return tassadar.Errorf(tassadar.BadUse, "%d waiting requests begin with %q; see tassadar trust list", len(ids), args[0])
				}
				e, err := a.candidate(ids[0])
				if err != nil {
					return err
				}
				trust, err := operator.Approve(dir.Operator.Trust(), e.Key, threshold)
				if err != nil {
					return err
				}
				if err := a.changeTrust(cmd, dir, trust, out); err != nil {
					return err
				}
				if _, in := dir.Operator.Trust().Key(e.Key.ID); !in {
					return nil // it waits for other signatures
				}
				return datadir.RemoveCandidate(a.data, ids[0])
			})
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	cmd.Flags().IntVar(&threshold, "threshold", 0, "with an operator's key: how many operators decide from now on")
	return cmd
}

func (a *app) trustRevoke() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use: "revoke KEY", Short: "Revoke a key: nothing that it signed counts from now on", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
				id, err := operator.Revocable(dir.Operator.Trust(), args[0], dir.OperatorID)
				if err != nil {
					return err
				}
				at, err := dir.Operator.Instant()
				if err != nil {
					return err
				}
				return a.changeTrust(cmd, dir, operator.Revoke(dir.Operator.Trust(), id, at), out)
			})
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}

// changeTrust signs a change of trust, and logs it or writes it out for more
// signatures.
func (a *app) changeTrust(cmd *cobra.Command, dir *datadir.Dir, trust tassadar.Trust, out string) error {
	record, missing, err := dir.Operator.ProposeTrust(trust)
	if err != nil {
		return err
	}
	if missing > 0 {
		return a.pending(record, missing, out)
	}
	if err := dir.Operator.SetTrust(cmd.Context(), record); err != nil {
		return err
	}
	if err := dir.SaveTrust(); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "trust %s is logged and in force\n", trust.Digest().Short())
	if n := operator.Unanimous(&trust); n > 0 {
		a.note("warning: all %d operators must sign every decision: one lost key locks everybody out", n)
	}
	return nil
}

// pending writes out a decision that other operators have to sign.
func (a *app) pending(record []byte, missing int, out string) error {
	a.note("%s needed: carry the file to other operators, tassadar trust approve FILE -o SIGNED\nthere; with enough, tassadar trust approve SIGNED here",
		text.Plural(missing, "more signature is", "more signatures are"))
	return a.writeOut(out, record)
}

// cosign signs a decision for another operator's log, or logs it here.
func (a *app) cosign(cmd *cobra.Command, file, out string) error {
	record, err := input.Record(file)
	if err != nil {
		return err
	}
	what, err := report.DecisionText(record)
	if err != nil {
		return err
	}
	if out != "" {
		signer, err := datadir.Key(a.data, tassadar.RoleOperator)
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
	return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
		_, missing, err := dir.Operator.Cosign(cmd.Context(), record)
		if there := (*operator.InForce)(nil); errors.As(err, &there) {
			fmt.Fprintf(a.out, "%s; nothing was logged\n", there)
			return nil
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
		_, err = fmt.Fprintf(a.out, "logged and in force: %s\n", what)
		return err
	})
}

// decide signs a decision and logs it, or writes it out for more signatures.
func (a *app) decide(cmd *cobra.Command, out string, about func(*operator.Operator) (evidence.Governance, error)) error {
	return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
		g, err := about(dir.Operator)
		if err != nil {
			return err
		}
		record, missing, err := dir.Operator.Decide(cmd.Context(), g)
		if there := (*operator.InForce)(nil); errors.As(err, &there) {
			fmt.Fprintf(a.out, "%s; nothing was logged\n", there)
			return nil
		}
		if err != nil {
			return err
		}
		if missing > 0 {
			return a.pending(record, missing, out)
		}
		fmt.Fprintf(a.out, "logged and in force: %s\n", report.GovernanceText(&g))
		return nil
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
				state, err := datadir.Read(a.data, 0)
				if err != nil {
					return err
				}
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
			state, err := datadir.Read(a.data, 0)
			if err != nil {
				return err
			}
			if err := operator.CheckDeclared(state.Verified, c); err != nil {
				return err
			}
			return a.decide(cmd, out, func(o *operator.Operator) (evidence.Governance, error) {
				if !undo {
					return evidence.Governance{Action: evidence.ActWithdraw, Cell: &c, Why: why}, nil
				}
				found := o.Withdrawal(c)
				if len(found) == 0 {
					return evidence.Governance{}, tassadar.Errorf(tassadar.BadUse, "no withdrawal of exactly %s is in force; tassadar explain names the withdrawals", c)
				}
				return evidence.Governance{Action: evidence.ActReinstate, Withdrawal: found[0], Why: why}, nil
			})
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "the reason, for everybody to read (required)")
	cmd.Flags().StringVar(&receipt, "receipt", "", "withdraw this receipt (digest or its beginning)")
	cmd.Flags().BoolVar(&undo, "undo", false, "end a withdrawal")
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
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
			if from > to || !cmd.Flags().Changed("from") || !cmd.Flags().Changed("to") {
				return tassadar.Errorf(tassadar.BadUse, "leaves %d to %d: give --from and --to", from, to)
			}
			return a.decide(cmd, out, func(o *operator.Operator) (evidence.Governance, error) {
				if key != "" {
					full, err := operator.FindKey(o.Verified(), key)
					if err != nil {
						return evidence.Governance{}, err
					}
					key = full
				}
				return evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(from), To: tassadar.Uint(to), Key: key, Why: why}, nil
			})
		},
	}
	f := cmd.Flags()
	f.Uint64Var(&from, "from", 0, "first leaf (required)")
	f.Uint64Var(&to, "to", 0, "last leaf (required)")
	f.StringVar(&key, "key", "", "only what this key signed")
	f.StringVar(&why, "why", "", "the reason, for everybody to read (required)")
	f.StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}
