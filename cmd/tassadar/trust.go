package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
)

func (a *app) enrolCommand() *cobra.Command {
	var out, role, label string
	cmd := &cobra.Command{
		Use: "enrol", Short: "Write this host's request to be trusted, signed by its own key", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkLabel(label); err != nil {
				return err
			}
			if role != string(tassadar.RoleWorker) && role != string(tassadar.RoleOperator) {
				return tassadar.Errorf(tassadar.BadUse, "--role %q: want worker or operator", role)
			}
			m, hostCode, err := detect(cmd.Context())
			if err != nil {
				return err
			}
			signer, err := datadir.Key(a.data, tassadar.Role(role))
			if err != nil {
				return err
			}
			key := signer.Key(tassadar.Role(role))
			key.Label = label
			if key.Label == "" {
				key.Label = hostLabel()
			}
			if key.Role == tassadar.RoleWorker {
				if m.Host == "" {
					return tassadar.Errorf(hostCode, "a worker is bound to its host id, and this host has none")
				}
				key.Host = m.Host
			}
			record, err := evidence.Sign(evidence.KindEnrolment, []evidence.Subject{evidence.NewSubject("key", tassadar.DigestOf(key))},
				evidence.Enrolment{Key: key, Machine: m, At: a.now()}, signer)
			if err != nil {
				return err
			}
			a.note("%s key %s on %s", role, key.ID, m.Class)
			return a.writeOut(out, record)
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "write the request here (default standard output)")
	cmd.Flags().StringVar(&role, "role", string(tassadar.RoleWorker), "worker or operator")
	cmd.Flags().StringVar(&label, "label", "", "name for people (default the host's name)")
	return cmd
}

func (a *app) trustCommand() *cobra.Command {
	return group("trust", "Whose signatures count",
		a.trustList(), a.trustAdd(), a.trustApprove(), a.trustRevoke())
}

func (a *app) candidates() string { return filepath.Join(a.data, "candidates") }

// candidate reads an enrolment that waits for approval.
func (a *app) candidate(id string) (*evidence.Enrolment, error) {
	data, err := readInput(filepath.Join(a.candidates(), id+".json"))
	if err != nil {
		return nil, err
	}
	return openEnrolment(trimNewline(data))
}

// openEnrolment checks that a request is signed by the key that it is for.
func openEnrolment(record []byte) (*evidence.Enrolment, error) {
	var e evidence.Enrolment
	unchecked, err := evidence.Open(record, nil)
	if err != nil {
		return nil, err
	}
	if err := unchecked.As(evidence.KindEnrolment, &e); err != nil {
		return nil, err
	}
	checked, err := evidence.Open(record, []tassadar.Key{e.Key})
	if err != nil {
		return nil, err
	}
	if !checked.SignedBy(e.Key.ID) {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the request is not signed by its own key")
	}
	return &e, nil
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
			names, err := filepath.Glob(filepath.Join(a.candidates(), "*.json"))
			if err != nil {
				return err
			}
			slices.Sort(names)
			for _, name := range names {
				if e, err := a.candidate(strings.TrimSuffix(filepath.Base(name), ".json")); err == nil {
					if _, in := trust.Key(e.Key.ID); !in {
						waiting = append(waiting, e.Key)
					}
				}
			}
			if a.json {
				return a.printJSON(map[string]any{"keys": append([]tassadar.Key{}, trust.Keys...), "candidates": waiting, "governance": trust.Governance})
			}
			w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "KEY\tROLE\tSTATE\tHOST\tLABEL")
			line := func(k tassadar.Key, state string) {
				fmt.Fprintf(w, "%.16s\t%s\t%s\t%.12s\t%s\n", k.ID, k.Role, state, k.Host, tassadar.Printable(k.Label))
			}
			for _, k := range trust.Keys {
				state := "trusted"
				if k.Revoked != 0 {
					state = "revoked " + instant(k.Revoked)
				}
				line(k, state)
			}
			for _, k := range waiting {
				line(k, "waits for approval")
			}
			if err := w.Flush(); err != nil {
				return err
			}
			if trust.Governance.Threshold == 1 {
				fmt.Fprintln(a.out, "governance: one operator decides alone")
			} else if trust.Governance.Threshold > 1 {
				fmt.Fprintf(a.out, "governance: %d operators decide together\n", trust.Governance.Threshold)
			}
			return nil
		},
	}
}

func (a *app) trustAdd() *cobra.Command {
	return &cobra.Command{
		Use: "add FILE", Short: "Take in a request to be trusted; it counts only once approved", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			data, err := readInput(args[0])
			if err != nil {
				return err
			}
			e, err := openEnrolment(trimNewline(data))
			if err != nil {
				return err
			}
			if e.Key.Role == tassadar.RoleWorker && e.Key.Host == "" || e.Key.Role == tassadar.RoleLog || e.Key.Revoked != 0 {
				return tassadar.Errorf(tassadar.InputMalformed, "the request is for a %s key bound to host %q", e.Key.Role, e.Key.Host)
			}
			if err := tassadar.CheckLabel(e.Key.Label); err != nil {
				return tassadar.Errorf(tassadar.InputMalformed, "the request has %w", err)
			}
			if err := os.MkdirAll(a.candidates(), 0o755); err != nil {
				return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
			}
			if err := datadir.WriteFile(filepath.Join(a.candidates(), e.Key.ID+".json"), data, 0o644); err != nil {
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
				names, err := filepath.Glob(filepath.Join(a.candidates(), "*.json"))
				if err != nil {
					return err
				}
				names = slices.DeleteFunc(names, func(n string) bool { return !strings.HasPrefix(filepath.Base(n), args[0]) })
				if len(names) != 1 {
					return tassadar.Errorf(tassadar.BadUse, "%d waiting requests begin with %q; see tassadar trust list", len(names), args[0])
				}
				e, err := a.candidate(strings.TrimSuffix(filepath.Base(names[0]), ".json"))
				if err != nil {
					return err
				}
				trust := cloneTrust(dir.Operator.Trust())
				if _, dup := trust.Key(e.Key.ID); dup {
					return tassadar.Errorf(tassadar.BadUse, "key %.16s is in the trust already", e.Key.ID)
				}
				trust.Keys = append(trust.Keys, e.Key)
				if threshold != 0 {
					trust.Governance.Threshold = threshold
				}
				if err := a.changeTrust(cmd, dir, trust, out); err != nil {
					return err
				}
				if _, in := dir.Operator.Trust().Key(e.Key.ID); !in {
					return nil // it waits for other signatures
				}
				return os.Remove(names[0])
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
				trust := cloneTrust(dir.Operator.Trust())
				found := -1
				for i := range trust.Keys {
					if strings.HasPrefix(trust.Keys[i].ID, args[0]) {
						if found >= 0 {
							return tassadar.Errorf(tassadar.BadUse, "more than one key begins with %q", args[0])
						}
						found = i
					}
				}
				if found < 0 || trust.Keys[found].Revoked != 0 {
					return tassadar.Errorf(tassadar.BadUse, "no unrevoked key begins with %q", args[0])
				}
				if trust.Keys[found].Role == tassadar.RoleLog {
					return tassadar.Errorf(tassadar.BadUse, "the log key cannot be revoked: start a new log")
				}
				if trust.Keys[found].ID == dir.OperatorID {
					return tassadar.Errorf(tassadar.BadUse, "an operator does not revoke its own key")
				}
				at, err := dir.Operator.Instant()
				if err != nil {
					return err
				}
				trust.Keys[found].Revoked = at
				return a.changeTrust(cmd, dir, trust, out)
			})
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}

func cloneTrust(t *tassadar.Trust) tassadar.Trust {
	return tassadar.Trust{Governance: t.Governance, Keys: slices.Clone(t.Keys)}
}

// changeTrust signs a change of trust, and logs it or writes it out for more
// signatures.
func (a *app) changeTrust(cmd *cobra.Command, dir *datadir.Dir, trust tassadar.Trust, out string) error {
	slices.SortFunc(trust.Keys, func(x, y tassadar.Key) int { return strings.Compare(x.ID, y.ID) })
	record, missing, err := dir.Operator.ProposeTrust(trust)
	if err != nil {
		return err
	}
	if missing > 0 {
		return a.pending(record, missing, out)
	}
	if err := dir.Operator.SetTrust(cmd.Context(), trust, record); err != nil {
		return err
	}
	if err := dir.SaveTrust(); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "trust %s is logged and in force\n", trust.Digest().Short())
	return nil
}

// pending writes out a decision that other operators have to sign.
func (a *app) pending(record []byte, missing int, out string) error {
	a.note("%s needed: carry the file to other operators, tassadar trust approve FILE -o SIGNED\nthere; with enough, tassadar trust approve SIGNED here",
		plural(missing, "more signature is", "more signatures are"))
	return a.writeOut(out, record)
}

// cosign signs a decision for another operator's log, or logs it here.
func (a *app) cosign(cmd *cobra.Command, file, out string) error {
	data, err := readInput(file)
	if err != nil {
		return err
	}
	record := trimNewline(data)
	what, err := decisionText(record)
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
		if err != nil {
			return err
		}
		if missing > 0 {
			return tassadar.Errorf(tassadar.SignerUntrusted, "%s needed, of other operators of this log",
				plural(missing, "more signature is", "more signatures are"))
		}
		if err := dir.SaveTrust(); err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.out, "logged and in force: %s\n", what)
		return err
	})
}

// decisionText says what a decision decides: nobody signs unread.
func decisionText(record []byte) (string, error) {
	opened, err := evidence.Open(record, nil)
	if err != nil {
		return "", err
	}
	switch opened.Kind {
	case evidence.KindTrust:
		var body evidence.TrustRecord
		if err := opened.As(opened.Kind, &body); err != nil {
			return "", err
		}
		text := fmt.Sprintf("trust %s, threshold %d", body.Trust.Digest().Short(), body.Trust.Governance.Threshold)
		for _, k := range body.Trust.Keys {
			text += fmt.Sprintf("\n  %s %.16s %s", k.Role, k.ID, tassadar.Printable(k.Label))
			if k.Revoked != 0 {
				text += " revoked " + instant(k.Revoked)
			}
		}
		return text, nil
	case evidence.KindGovernance:
		var body evidence.Governance
		if err := opened.As(opened.Kind, &body); err != nil {
			return "", err
		}
		text := "for log " + tassadar.Printable(body.Log) + ": " + tassadar.Printable(string(body.Action)+" "+body.Profile)
		if body.Cell != nil {
			text += tassadar.Printable(body.Cell.String())
		}
		if body.Receipt != "" {
			text += "of receipt " + body.Receipt.Short()
		}
		for _, c := range body.Changes {
			text += fmt.Sprintf("\n  %s: %s → %s", tassadar.Printable(c.Case), c.Old.Short(), c.New.Short())
		}
		return text + "\n  why: " + tassadar.Printable(body.Why), nil
	}
	return "", tassadar.Errorf(tassadar.InputMalformed, "a record of kind %s is no decision", opened.Kind)
}

func (a *app) decide(cmd *cobra.Command, g evidence.Governance, out string) error {
	return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
		record, missing, err := dir.Operator.Decide(cmd.Context(), g)
		if err != nil {
			return err
		}
		if missing > 0 {
			return a.pending(record, missing, out)
		}
		fmt.Fprintf(a.out, "%s is logged\n", g.Action)
		return nil
	})
}

func (a *app) withdrawCommand() *cobra.Command {
	var why, receipt, out string
	var undo bool
	cmd := &cobra.Command{
		Use: "withdraw [CELL]", Short: "Withdraw cells, or a receipt, by governance", Args: cobra.MaximumNArgs(1),
		Long: `CELL is PROFILE,BACKEND,TOOLCHAIN,MACHINE where * stands for any. A withdrawn
cell is never published; --undo ends the withdrawal. With --receipt DIGEST a
receipt is taken out of appraisal: it no longer counts and no longer blocks.
Both stay in the log and in every report.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkWhy(why); err != nil {
				return err
			}
			g := evidence.Governance{Action: evidence.ActWithdraw, Why: why}
			switch {
			case (receipt != "") == (len(args) == 1):
				return tassadar.Errorf(tassadar.BadUse, "name either a cell or --receipt")
			case receipt != "" && undo:
				return tassadar.Errorf(tassadar.BadUse, "a withdrawn receipt stays withdrawn; measure again")
			case receipt != "":
				full, err := a.findReceipt(receipt)
				if err != nil {
					return err
				}
				g.Action, g.Receipt = evidence.ActResolve, full
			default:
				c, err := tassadar.ParseCell(args[0])
				if err != nil {
					return tassadar.Errorf(tassadar.BadUse, "%w", err)
				}
				if err := a.declared(c); err != nil {
					return err
				}
				g.Cell = &c
				if undo {
					g.Action = evidence.ActReinstate
				}
			}
			return a.decide(cmd, g, out)
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "the reason, for everybody to read (required)")
	cmd.Flags().StringVar(&receipt, "receipt", "", "withdraw this receipt (digest or its beginning)")
	cmd.Flags().BoolVar(&undo, "undo", false, "end a withdrawal")
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}

// declared refuses the cell of a decision that covers nothing: it is misspelt.
func (a *app) declared(c tassadar.Cell) error {
	state, err := datadir.Read(a.data, 0)
	if err != nil || !state.Verified.Valid() {
		return err
	}
	for _, p := range state.Verified.Policies() {
		for _, d := range p.Body.Policy.Cells() {
			if covers(c, d.Cell) {
				return nil
			}
		}
	}
	return tassadar.Errorf(tassadar.OutsideEnvelope, "%s covers no cell that a policy in the log declares", c)
}

// findReceipt finds a logged receipt by digest or an unambiguous beginning.
func (a *app) findReceipt(prefix string) (tassadar.Digest, error) {
	state, err := datadir.Read(a.data, 0)
	if err != nil {
		return "", err
	}
	var found []tassadar.Digest
	if state.Verified.Valid() {
		for _, r := range state.Verified.Receipts() {
			if strings.HasPrefix(r.Digest.Hex(), strings.TrimPrefix(prefix, "sha256:")) {
				found = append(found, r.Digest)
			}
		}
	}
	if len(found) != 1 {
		return "", tassadar.Errorf(tassadar.BadUse, "%d receipts begin with %q", len(found), prefix)
	}
	return found[0], nil
}

func (a *app) rebaselineCommand() *cobra.Command {
	var why, out string
	cmd := &cobra.Command{
		Use: "rebaseline PROFILE", Short: "Accept changed reference values of a profile, by governance", Args: cobra.ExactArgs(1),
		Long: `Compares the profile in the policy given by --policy (or the built-in one) with
the last one in the log, and signs every reference value that changed, old and
new. Until then cells of the profile are rebaseline_missing.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkWhy(why); err != nil {
				return err
			}
			bundle, err := a.bundle()
			if err != nil {
				return err
			}
			now, ok := bundle.Policy.Profile(args[0])
			if !ok {
				return tassadar.Errorf(tassadar.BadUse, "the policy has no profile %q", args[0])
			}
			state, err := datadir.Read(a.data, 0)
			if err != nil {
				return err
			}
			if !state.Verified.Valid() {
				return tassadar.Errorf(tassadar.BadUse, "the log holds no policy to compare with")
			}
			changes := appraise.ReferenceChanges(state.Verified, now, a.now())
			if len(changes) == 0 {
				return tassadar.Errorf(tassadar.BadUse, "no reference value of %s differs from the log's", now.ID)
			}
			for _, c := range changes {
				fmt.Fprintf(a.out, "%s: %s → %s\n", c.Case, c.Old.Short(), c.New.Short())
			}
			return a.decide(cmd, evidence.Governance{Action: evidence.ActRebaseline, Profile: now.ID, Changes: changes, Why: why}, out)
		},
	}
	a.policyFlag(cmd)
	cmd.Flags().StringVar(&why, "why", "", "the reason, for everybody to read (required)")
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write a decision that needs more signatures")
	return cmd
}
