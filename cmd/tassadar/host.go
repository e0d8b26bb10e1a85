package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/emulated"
	"tassadar/internal/machine"
	"tassadar/internal/report"
)

// backends returns the backends for those of the families that this program
// knows.
func (a *app) backends(families []string) []backend.Backend { return a.registry().Backends(families) }

// backendsOn returns those that a machine measures with.
func (a *app) backendsOn(m *evidence.Machine, families []string) []backend.Backend {
	return emulated.Engines(m, a.backends(families))
}

// detect measures this machine.
func detect(ctx context.Context) (evidence.Machine, tassadar.Code, error) {
	m, err := machine.Detect(ctx)
	if err != nil {
		return evidence.Machine{}, "", err
	}
	return evidence.Machine{
		Class: m.Class, OS: m.OS, Arch: m.Arch, Level: m.Level, Emulated: m.Emulated, Emulator: m.Emulator, Host: m.Host,
		CPU: m.CPU, Cores: m.Cores, Kernel: m.Kernel, Hypervisor: m.Hypervisor, Evidence: m.Evidence,
	}, m.HostCode, nil
}

// detect measures this machine, without the facts that its operator leaves out of what is
// signed.
func (a *app) detect(ctx context.Context) (evidence.Machine, tassadar.Code, error) {
	m, noID, err := detect(ctx)
	if err != nil {
		return m, noID, err
	}
	out, err := datadir.LeftOut(a.data)
	for _, fact := range out {
		switch fact {
		case "cpu":
			m.CPU = ""
		case "cores":
			m.Cores = 0
		case "kernel":
			m.Kernel = ""
		case "hypervisor":
			m.Hypervisor = ""
		}
	}
	return m, noID, err
}

func (a *app) machineCommand() *cobra.Command {
	var leaveOut []string
	cmd := &cobra.Command{
		Use: "machine", Short: "Show this machine's class, facts and host id", Args: cobra.NoArgs,
		Long: `Shows what receipts say of this machine. The host id is a keyed hash, by which
nobody finds the machine. What else tells of a person or a site can be left out
of all that is signed here from now on: no verdict reads it. --leave-out none
puts all back.`,
		Example: `  tassadar machine --leave-out cpu,kernel,label`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if leaveOut != nil {
				if slices.Equal(leaveOut, []string{"none"}) {
					leaveOut = nil
				}
				if err := datadir.LeaveOut(a.data, leaveOut); err != nil {
					return err
				}
			}
			m, hostCode, err := a.detect(cmd.Context())
			if err != nil {
				return err
			}
			if a.json {
				return a.printJSON(struct {
					evidence.Machine
					HostCode tassadar.Code `json:"host_code,omitempty"`
				}{m, hostCode})
			}
			return report.MachineText(a.out, &m, hostCode)
		},
	}
	cmd.Flags().StringSliceVar(&leaveOut, "leave-out", nil, "facts that stay out of what is signed here: "+strings.Join(datadir.Facts(), ", "))
	return cmd
}
