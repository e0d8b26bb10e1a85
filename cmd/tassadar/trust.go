package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/intflag"
	"tassadar/internal/operator"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

func (a *app) trustCommand() *cobra.Command {
	return group("trust", "Whose signatures count",
		a.trustList(), a.trustLog(), a.trustAdd(), a.trustApprove(), a.trustRetire(), a.trustRevoke(), a.trustRotate(), a.trustWitness(), a.trustSuccessor())
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
	var file string
	cmd := &cobra.Command{
		Use: "list", Short: "Show trusted keys, and requests that wait", Args: cobra.NoArgs,
		Long: `Shows the keys of the trust in force, the requests that wait for approval, and
the fingerprint of that trust. With --trust it shows those of a file and reads
nothing else: whoever was given one compares the fingerprint with what the
operator of the log reads out, and has a trust of his own to verify with.`,
		RunE: func(*cobra.Command, []string) error {
			if file != "" {
				trust, err := datadir.Trust(file)
				if err != nil {
					return err
				}
				if a.json {
					return a.printJSON(map[string]any{"keys": append([]tassadar.Key{}, trust.Keys...), "candidates": []tassadar.Key{}, "governance": trust.Governance, "fingerprint": trust.Digest()})
				}
				return report.TrustText(a.out, trust, nil)
			}
			state, err := datadir.Look(a.data)
			if err != nil {
				return err
			}
			defer state.Close()
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
					if k, in := trust.Key(e.Key.ID); !in || k.Host != e.Key.Host {
						waiting = append(waiting, e.Key)
					}
				}
			}
			if a.json {
				return a.printJSON(map[string]any{"keys": append([]tassadar.Key{}, trust.Keys...), "candidates": waiting, "governance": trust.Governance, "fingerprint": trust.Digest()})
			}
			return report.TrustText(a.out, trust, waiting)
		},
	}
	cmd.Flags().StringVar(&file, "trust", "", "show this trust file instead")
	return cmd
}

func (a *app) trustLog() *cobra.Command {
	return &cobra.Command{
		Use: "log", Short: "Who changed whose signatures count, when, and how", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			state, err := datadir.Look(a.data)
			if err != nil {
				return err
			}
			defer state.Close()
			all := report.TrustLogOf(state.Verified)
			if a.json {
				return a.printJSON(map[string]any{"trusts": all})
			}
			var b strings.Builder
			report.TrustLogText(&b, all)
			return a.print(&b)
		},
	}
}

func (a *app) trustAdd() *cobra.Command {
	return &cobra.Command{
		Use: "add FILE", Short: "Take in a request to be trusted; it counts only once approved", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			record, err := recordOf(args[0], evidence.KindEnrolment)
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
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			trust, err := datadir.Trust(datadir.DefaultTrust(a.data))
			if err != nil {
				return err
			}
			if err := dispatch.CheckReturning(e, trust); err != nil {
				return err
			}
			if err := datadir.AddCandidate(a.data, e.Key.ID, record); err != nil {
				return err
			}
			if err := a.say(answer{"waits": e.Key.ID, "role": e.Key.Role, "host": e.Key.Host, "machine": e.Machine.Class},
				"%s key %s, host %.12s, on %s waits for approval", e.Key.Role, e.Key.ID, e.Key.Host, tassadar.Printable(e.Machine.Class)); err != nil {
				return err
			}
			a.note("compare the key with what the other host shows, then: tassadar trust approve %.16s", e.Key.ID)
			return nil
		},
	}
}

// maxKeys bounds how many operators or witnesses a flag asks for; whether the trust
// has as many is checked where it is made.
const maxKeys = 1000

func (a *app) trustApprove() *cobra.Command {
	var out string
	var threshold int
	cmd := &cobra.Command{
		Use: "approve KEY|FILE", Short: "Approve a request by key id, or co-sign another operator's decision", Args: cobra.ExactArgs(1),
		Long: `KEY approves a request that trust add took in. Of a worker that is trusted on
another host it says that its machine was installed anew: the key is bound to
the new host, what it measured before counts as before, and both hosts are one
machine. FILE is a decision that another
operator signed: with -o it is signed for that operator's log and written out;
without, it is signed if need be and logged here.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if info, err := os.Stat(args[0]); err == nil && !info.IsDir() {
				return a.cosign(cmd, args[0], out)
			}
			return a.withLog(cmd.Context(), func(dir *datadir.Dir) error {
				ids, err := datadir.Candidates(a.data)
				if err != nil {
					return err
				}
				id, err := dispatch.FindWaiting(ids, args[0], dir.Operator.Trust())
				if err != nil {
					return err
				}
				e, err := a.candidate(id)
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
				if k, in := dir.Operator.Trust().Key(e.Key.ID); !in || k.Host != e.Key.Host {
					return nil // it waits for other signatures
				}
				return datadir.RemoveCandidate(a.data, id)
			})
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	intflag.Var(cmd.Flags(), &threshold, "threshold", 0, 1, maxKeys, "with an operator's key: how many operators decide from now on")
	return cmd
}

func (a *app) trustRetire() *cobra.Command {
	var out, from string
	var discard bool
	cmd := &cobra.Command{
		Use: "retire WORKER", Short: "Let a worker measure no more, from an instant on; what it measured before counts", Args: cobra.ExactArgs(1),
		Long: `From then on a worker is given no assignments, and nothing that it measures
counts. What it was given and handed in before counts until it is too old, as if
the worker were still there. A retirement is for good: it can be dated earlier,
not later, and a machine that comes back enrols with a new key. A key that may
be in other hands is for trust revoke instead.

With a date in the past, receipts from that date on stop counting: what that
changes, tassadar what-if --retire WORKER --from DATE shows beforehand.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkEnough("a worker", args[0], "tassadar trust list shows the ids."); err != nil {
				return err
			}
			return a.withLog(cmd.Context(), func(dir *datadir.Dir) error {
				at, err := dir.Operator.Instant()
				if err != nil {
					return err
				}
				at++ // what was handed in within this very second counts
				if from != "" {
					if at, err = a.parseInstant(from); err != nil {
						return err
					}
				}
				id, err := operator.Retirable(dir.Operator.Trust(), args[0], at)
				if err != nil {
					return err
				}
				late, err := operator.HandedIn(dir.Operator.Verified(), id, at)
				if err != nil {
					return err
				}
				if late > 0 && !discard {
					return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s that worker %.16s handed in from %s on would never count again", text.Plural(late, "receipt", "receipts"), id, text.Instant(at)),
						fmt.Sprintf("tassadar what-if --retire %.16s --from %s shows what that changes; --discard-receipts retires it all the same.", id, from))
				}
				if err := a.changeTrust(cmd, dir, operator.Retire(dir.Operator.Trust(), id, at), out); err != nil {
					return err
				}
				open, err := dispatch.OpenOf(dir.Operator.Verified(), dispatch.Request{Worker: id}, a.now())
				if err == nil { // bad_use where none is open
					a.note("%s for it without a receipt: tassadar cancel --worker %.16s takes back what is open", text.Plural(len(open), "assignment is", "assignments are"), id)
				}
				return nil
			})
		},
	}
	cmd.Flags().StringVar(&from, "from", "", "the instant, such as 2026-07-01T00:00:00Z (default now)")
	cmd.Flags().BoolVar(&discard, "discard-receipts", false, "with --from: retire it also where that takes receipts out of appraisal for good")
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}

func (a *app) trustRevoke() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use: "revoke KEY", Short: "Revoke a key: nothing that it signed counts from now on", Args: cobra.ExactArgs(1),
		Long: `KEY is the key's id, or at least 8 letters of its beginning: a revocation is for
ever.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkEnough("a key", args[0], "tassadar trust list shows the ids."); err != nil {
				return err
			}
			return a.withLog(cmd.Context(), func(dir *datadir.Dir) error {
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
	if err := a.say(answer{"logged": true, "trust": trust.Digest()}, "trust %s is logged and in force", trust.Digest().Short()); err != nil {
		return err
	}
	if !slices.ContainsFunc(trust.Keys, func(k tassadar.Key) bool { return k.Role == tassadar.RoleDispatcher && k.Revoked == 0 }) {
		a.note("no dispatcher is trusted any more: nothing is assigned or published\n  next: tassadar trust rotate dispatcher")
	}
	if n := operator.Unanimous(&trust); n > 0 {
		a.note("warning: all %d operators must sign every decision: one lost key locks everybody out", n)
	}
	return nil
}

// trustRotate replaces this place's own operator or dispatcher key.
func (a *app) trustRotate() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use: "rotate operator|dispatcher", Short: "Replace this host's operator or dispatcher key; the old one is revoked", Args: cobra.ExactArgs(1),
		Long: `Makes a new key and signs a trust in which it stands and the old one is revoked.
What the old one signed before stays in force: signatures are judged at their
leaf. Publications are apart from that: verify refuses those that a revoked
dispatcher signed, and tassadar publish makes one that the new one signs. The
old private key is kept under another name.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			role := tassadar.Role(args[0])
			if role != tassadar.RoleOperator && role != tassadar.RoleDispatcher {
				return tassadar.Errorf(tassadar.BadUse, "%q: want operator or dispatcher; a worker enrols again, tassadar enrol --new-key", args[0])
			}
			return a.withLog(cmd.Context(), func(dir *datadir.Dir) error {
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
				if !a.json { // changeTrust has answered
					fmt.Fprintf(a.out, "%s key %.16s takes the place of %.16s, which is revoked\n", role, k.ID, old.ID())
				}
				return nil
			})
		},
	}
	return cmd
}

// trustWitness adds a witness to the trust, or changes how many must cosign.
func (a *app) trustWitness() *cobra.Command {
	var out, label string
	quorum := -1
	cmd := &cobra.Command{
		Use: "witness [VERIFIER URL]", Short: "Ask a witness (C2SP tlog-witness) to cosign what is published", Args: cobra.MaximumNArgs(2),
		Long: `VERIFIER is the witness's verifier string of type cosignature/v1, URL where it
answers. From then on tassadar publish hands a publication out only when as many
witnesses as --quorum says have cosigned the log up to it. The witness has to
know this log by its verifier string, which trust.yaml has under the role log.

With --quorum alone no witness is added: only their number is changed.`,
		Example: `  tassadar trust witness VERIFIER http://witness.example --quorum 1
  tassadar trust witness --quorum 0`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 || len(args) == 0 && (quorum < 0 || label != "") {
				return tassadar.Errorf(tassadar.BadUse, "want the witness's verifier string and where it answers, or --quorum alone")
			}
			return a.withLog(cmd.Context(), func(dir *datadir.Dir) error {
				var trust tassadar.Trust
				var err error
				if len(args) == 0 {
					trust, err = operator.SetQuorum(dir.Operator.Trust(), quorum)
				} else {
					trust, err = operator.AddWitness(dir.Operator.Trust(), args[0], args[1], label, quorum)
				}
				if err != nil {
					return err
				}
				err = a.changeTrust(cmd, dir, trust, out)
				if len(args) > 0 && tassadar.CodeOf(err) == tassadar.PolicyMalformed {
					err = tassadar.WithNext(err, "Copy the verifier string, NAME+HASH+KEY, and the address again from whoever runs the witness.")
				}
				return err
			})
		},
	}
	cmd.Flags().StringVar(&label, "label", "", "name for people")
	intflag.Var(cmd.Flags(), &quorum, "quorum", -1, 0, maxKeys, "how many witnesses must cosign from now on (default as many as before, at least 1)")
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
			if err := datadir.Succeed(cmd.Context(), a.data, m.Host, a.hostLabel(), head, a.now); err != nil {
				return err
			}
			return a.say(answer{"data": a.data, "follows": head},
				"a new log in %s follows %s at %s, root %x", a.data, head.Origin, text.Plural(int(head.Size), "leaf", "leaves"), []byte(head.Root)[:6])
		},
	}
}
