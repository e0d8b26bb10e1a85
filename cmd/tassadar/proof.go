package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/challenge"
	"tassadar/internal/datadir"
	"tassadar/internal/inclusion"
	"tassadar/internal/operator"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

func (a *app) proofCommand() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use: "proof RECEIPT -o DIR", Short: "Prove that a receipt or publication is in the log, for any tool", Args: cobra.ExactArgs(1),
		Long: `Writes a proof that a record is in the log which tools that know nothing of this
program can check (C2SP tlog-proof): into the folder DIR, N.leaf, the leaf as it
is hashed, and N.tlog-proof, its index, audit path and checkpoint, with the
cosignatures of witnesses where some reach it. A large record has several
leaves. The log's verifier key is beside them, log.vkey.

RECEIPT is a receipt's digest or its beginning, or publication:NUMBER, or
publication:last.`,
		Example: "  tassadar proof 3f5b9ef93e5f -o proof\n  tassadar proof publication:last -o proof",
		RunE: func(_ *cobra.Command, args []string) error {
			if out == "" {
				return tassadar.Errorf(tassadar.BadUse, "name the folder to write: -o DIR")
			}
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			state, err := datadir.Look(a.data)
			if err != nil {
				return err
			}
			defer state.Close()
			r, err := recordNamed(state.Verified, args[0])
			if err != nil {
				return err
			}
			log, verifier, err := challenge.OpenTiles(datadir.TilesIn(a.data), state.Trust, datadir.DefaultTrust(a.data))
			if err != nil {
				return err
			}
			leaves, err := inclusion.Of(inclusion.Read(log), datadir.Tiles(a.data), state.Trust, r)
			if err != nil {
				return err
			}
			if err := os.MkdirAll(out, 0o755); err != nil {
				return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
			}
			vkey := ""
			for i := range state.Trust.Keys {
				if k := &state.Trust.Keys[i]; k.Role == tassadar.RoleLog {
					vkey = k.Public
				}
			}
			files := map[string][]byte{"log.vkey": []byte(vkey + "\n")}
			for _, l := range leaves {
				files[fmt.Sprintf("%d.leaf", l.Index)] = l.Data
				files[fmt.Sprintf("%d.tlog-proof", l.Index)] = l.Proof
			}
			for name, data := range files {
				if err := datadir.WriteOutput(filepath.Join(out, name), data, 0o644); err != nil {
					return err
				}
			}
			witnessed := "by no witness"
			if n := leaves[0].Cosigned; n > 0 {
				witnessed = "by " + text.Plural(n, "witness", "witnesses")
			}
			return a.say(answer{"written": out, "log": verifier.Name(), "first_leaf": leaves[0].Index, "leaves": len(leaves), "cosigned": leaves[0].Cosigned},
				"%s: %s from %d on of log %s, under a checkpoint that is cosigned %s", out, text.Plural(len(leaves), "leaf", "leaves"), leaves[0].Index, verifier.Name(), witnessed)
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "folder to write the proof into")
	return cmd
}

// recordNamed finds a receipt, or a publication by its number.
func recordNamed(v *evidence.Verified, name string) (*evidence.Record, error) {
	if number, ok := strings.CutPrefix(name, "publication:"); ok {
		p, err := report.FindPublication(v, number)
		if err != nil {
			return nil, err
		}
		return &p.Record, nil
	}
	d, err := operator.FindReceipt(v, name)
	if err != nil {
		return nil, err
	}
	r, err := operator.ReceiptOf(v, d)
	if err != nil {
		return nil, err
	}
	return &r.Record, nil
}
