package main

import (
	"strings"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/doctor"
	"tassadar/internal/network"
	"tassadar/internal/plan"
	"tassadar/internal/witness"
)

func (a *app) doctorCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "doctor", Short: "Look at data directory and host, and say what to do next", Args: cobra.NoArgs,
		Long: `Looks at disk, keys, clock, log, index, trust, witnesses, policy, engines and
what lapses, and says of each how it is and which command mends it. It changes
nothing. Exit 0 where nothing is broken, 1 where something is.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			m, noID, err := detect(cmd.Context())
			if err != nil {
				return err
			}
			h := doctor.Host{CredentialEnd: network.CredentialEnd, Machine: &m, NoID: noID, Now: a.now(), Witness: func(k *tassadar.Key) error { return witness.Reach(cmd.Context(), k, 5*time.Second) }}
			if datadir.HasLog(a.data) || a.policyDir != "" {
				bundle, err := a.policies().Load()
				if h.PolicyErr = err; err == nil {
					h.Policy = &bundle.Policy
					h.Engines = plan.Probe(cmd.Context(), a.backendsOn(&m, plan.Planned(h.Policy, m.Class, plan.Options{})))
				}
			}
			if err := cmd.Context().Err(); err != nil {
				return err
			}
			all := doctor.Look(a.data, &h)
			if a.json {
				err = a.printJSON(map[string]any{"state": doctor.Worst(all), "findings": all})
			} else {
				var b strings.Builder
				doctor.Text(&b, all)
				err = a.print(&b)
			}
			if err == nil && doctor.Worst(all) == doctor.Broken {
				err = &notGreen{}
			}
			return err
		},
	}
	a.policyFlag(cmd)
	return cmd
}
