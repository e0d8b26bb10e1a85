package main

import (
	"context"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
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

func (a *app) machineCommand() *cobra.Command {
	return &cobra.Command{
		Use: "machine", Short: "Show this machine's class, facts and host id", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			m, hostCode, err := detect(cmd.Context())
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
}
