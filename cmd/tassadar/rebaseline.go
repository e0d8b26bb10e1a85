package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/operator"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

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
			bundle, err := a.bundle()
			if err != nil {
				return err
			}
			state, err := datadir.Read(a.data, 0)
			if err != nil {
				return err
			}
			if state.Verified.Valid() {
				if all := state.Verified.Policies(); len(all) > 0 && all[len(all)-1].Body.PolicyDigest == bundle.Digest {
					fmt.Fprintf(a.out, "policy %s is in force already; nothing was logged\n", bundle.Digest.Short())
					return nil
				}
			}
			if len(args) == 1 {
				if err := operator.CheckChanged(state.Verified, &bundle.Policy, args[0]); err != nil {
					return err
				}
			}
			return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
				record, removes, missing, err := dir.Operator.ProposePolicy(bundle.Policy, why)
				if there := (*operator.InForce)(nil); errors.As(err, &there) {
					fmt.Fprintf(a.out, "%s; nothing was logged\n", there)
					return nil
				}
				if err != nil {
					return err
				}
				fmt.Fprintf(a.out, "policy %s%s\n", bundle.Digest.Short(), report.RemovalsText(removes))
				if err := a.keepPolicy(bundle); err != nil {
					return err
				}
				if missing > 0 {
					return a.pending(record, missing, out)
				}
				if _, err := dir.Operator.Log(cmd.Context(), record); err != nil {
					return err
				}
				fmt.Fprintln(a.out, "logged and in force")
				return nil
			})
		},
	}
	a.policyFlag(cmd)
	cmd.Flags().StringVar(&why, "why", "", "the reason, for everybody to read (required)")
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
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
			state, err := datadir.Read(a.data, 0)
			if err != nil {
				return err
			}
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

// trustRotate replaces this place's own operator or dispatcher key.
func (a *app) trustRotate() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use: "rotate operator|dispatcher", Short: "Replace this host's operator or dispatcher key; the old one is revoked", Args: cobra.ExactArgs(1),
		Long: `Makes a new key and signs a trust in which it stands and the old one is revoked.
What the old one signed before stays in force: signatures are judged at their
leaf. The old private key is kept under another name.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			role := tassadar.Role(args[0])
			if role != tassadar.RoleOperator && role != tassadar.RoleDispatcher {
				return tassadar.Errorf(tassadar.BadUse, "%q: want operator or dispatcher; a worker enrols again", args[0])
			}
			return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
				if dir.Operator.Trust().Governance.Threshold > 1 {
					return tassadar.Errorf(tassadar.BadUse, "%d operators decide together: enrol the new key with tassadar enrol --role %s on a new data directory, approve it, and revoke the old one", dir.Operator.Trust().Governance.Threshold, role)
				}
				old, err := datadir.Key(a.data, role)
				if err != nil {
					return err
				}
				key, install, err := datadir.NewKey(a.data, role)
				if err != nil {
					return err
				}
				k := key.Key(role)
				trust := operator.Replace(dir.Operator.Trust(), old.ID(), k, a.now())
				if err := a.changeTrust(cmd, dir, trust, out); err != nil {
					return err
				}
				if err := install(); err != nil {
					return err
				}
				fmt.Fprintf(a.out, "%s key %.16s takes the place of %.16s, which is revoked\n", role, k.ID, old.ID())
				return nil
			})
		},
	}
	return cmd
}

// trustWitness adds a witness to the trust, or revokes one.
func (a *app) trustWitness() *cobra.Command {
	var out, label string
	quorum := -1
	cmd := &cobra.Command{
		Use: "witness VERIFIER URL", Short: "Ask a witness (C2SP tlog-witness) to cosign what is published", Args: cobra.ExactArgs(2),
		Long: `VERIFIER is the witness's verifier string of type cosignature/v1, URL where it
answers. From then on tassadar publish hands a publication out only when as many
witnesses as --quorum says have cosigned the log up to it. The witness has to
know this log by its verifier string, which trust.yaml has under the role log.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
				trust, err := operator.AddWitness(dir.Operator.Trust(), args[0], args[1], label, quorum)
				if err != nil {
					return err
				}
				return a.changeTrust(cmd, dir, trust, out)
			})
		},
	}
	cmd.Flags().StringVar(&label, "label", "", "name for people")
	cmd.Flags().IntVar(&quorum, "quorum", -1, "how many witnesses must cosign from now on (default as many as before, at least 1)")
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}

// trustSuccessor starts a log that names the last state of another.
func (a *app) trustSuccessor() *cobra.Command {
	return &cobra.Command{
		Use: "successor OLD", Short: "Start a new log here that names the last state of the log in OLD, whose operator's key is lost", Args: cobra.ExactArgs(1),
		Long: `Nothing can be decided in a log whose operators cannot sign. A successor is a
new log with new keys, in --data, whose first trust names origin, size and root
of the old one. Whoever trusted the old operators has to be told by other means:
no signature of theirs says so. Nothing of the old log counts in the new one.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			old, err := datadir.Read(args[0], 0)
			if err != nil {
				return err
			}
			if !old.Verified.Valid() {
				return tassadar.Errorf(tassadar.BadUse, "%s holds no log", args[0])
			}
			m, _, err := detect(cmd.Context())
			if err != nil {
				return err
			}
			head := old.Verified.Head()
			if err := datadir.Succeed(cmd.Context(), a.data, m.Host, hostLabel(), head, a.now); err != nil {
				return err
			}
			fmt.Fprintf(a.out, "a new log in %s follows %s at %s, root %x\n", a.data, head.Origin, text.Plural(int(head.Size), "leaf", "leaves"), []byte(head.Root)[:6])
			return nil
		},
	}
}
