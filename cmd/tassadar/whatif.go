package main

import (
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/whatif"
)

func (a *app) whatIfCommand() *cobra.Command {
	var s whatif.Supposed
	var at, from string
	var withdraw []string
	cmd := &cobra.Command{
		Use: "what-if", Short: "Which cells and gates would change, and why, before it is decided", Args: cobra.NoArgs,
		Long: `Supposes another policy, a revoked key, a worker that retires, a receipt taken
out, withdrawn cells, or a later instant, and says which cells and gates would
be others. What is supposed is decided in a copy of the log in memory, by the
keys that are here; nothing is logged. Exit 0, whatever would change.`,
		Example: "  tassadar what-if --policy DIR\n  tassadar what-if --revoke 3f5b9ef93e5f --at 2027-01-31T00:00:00Z",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if a.policyDir == "" && len(s.Revoke)+len(s.Retire)+len(s.Resolve)+len(withdraw) == 0 && at == "" {
				return tassadar.Errorf(tassadar.BadUse, "nothing is supposed: give --policy, --revoke, --retire, --receipt, --withdraw or --at")
			}
			if from != "" {
				if len(s.Retire) == 0 {
					return tassadar.Errorf(tassadar.BadUse, "--from goes with --retire")
				}
				var err error
				if s.From, err = a.parseInstant(from); err != nil {
					return err
				}
			}
			for _, name := range withdraw {
				c, err := tassadar.ParseCell(name)
				if err != nil {
					return tassadar.Errorf(tassadar.BadUse, "%w", err)
				}
				s.Withdraw = append(s.Withdraw, c)
			}
			if a.policyDir != "" {
				bundle, err := a.policies().Load()
				if err != nil {
					return err
				}
				s.Policy = &bundle.Policy
			}
			now := a.now()
			if at != "" {
				var err error
				if s.At, err = a.parseInstant(at); err != nil {
					return err
				}
			}
			op, err := datadir.Suppose(a.data, a.now)
			if err != nil {
				return err
			}
			answer, err := whatif.Try(cmd.Context(), op, &s, now)
			if err != nil {
				return err
			}
			if a.json {
				return a.printJSON(answer)
			}
			var b strings.Builder
			whatif.Text(&b, answer)
			return a.print(&b)
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	f.StringArrayVar(&s.Revoke, "revoke", nil, "suppose that this key is revoked (its id or the beginning); may be repeated")
	f.StringArrayVar(&s.Retire, "retire", nil, "suppose that this worker retires (its key's id or the beginning); may be repeated")
	f.StringVar(&from, "from", "", "with --retire: from this instant on (default now)")
	f.StringArrayVar(&s.Resolve, "receipt", nil, "suppose that this receipt is taken out of appraisal (digest or its beginning); may be repeated")
	f.StringArrayVar(&withdraw, "withdraw", nil, "suppose that these cells are withdrawn: PROFILE,BACKEND,TOOLCHAIN,MACHINE, with * for any; may be repeated")
	atFlag(f, &at, "suppose that it is this instant")
	return cmd
}
