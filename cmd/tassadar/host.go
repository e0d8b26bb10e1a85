package main

import (
	"context"
	"fmt"
	"os"
	"runtime"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/machine"
	"tassadar/internal/plan"
	"tassadar/internal/report"
)

// backends returns the backends for those of the families that this program
// knows.
func (a *app) backends(families []string) []backend.Backend { return a.registry().Backends(families) }

// backendsOn returns those that a machine measures with. A program that qemu's user
// mode starts is no longer emulated where the host's kernel runs it by itself: an engine
// that is a program of its own would not be the emulated class's.
func (a *app) backendsOn(m *evidence.Machine, families []string) []backend.Backend {
	list := a.backends(families)
	if !m.Emulated || !machine.EnginesRunNatively(m.Arch, m.Evidence) {
		return list
	}
	for i, b := range list {
		if b.Capabilities().Has(backend.Executable) {
			list[i] = native{b, m}
		}
	}
	return list
}

// native is an engine that would run on the host's own processor.
type native struct {
	backend.Backend
	machine *evidence.Machine
}

func (n native) refused() error {
	return tassadar.Errorf(tassadar.CellImpossible, "%s is a program of its own, and one that is started from within %s runs on the host's processor", n.Family(), n.machine.Emulator)
}

// Probe refuses.
func (n native) Probe(context.Context) (backend.Engine, error) { return backend.Engine{}, n.refused() }

// Open refuses.
func (n native) Open(context.Context, int) (backend.Session, error) { return nil, n.refused() }

// declaredBackends lists the families that a policy names.
func declaredBackends(p *tassadar.Policy) []string {
	return backendsOf(p, func(tassadar.DeclaredCell) bool { return true })
}

// requiredBackends lists the families that a policy requires somewhere. Others it
// observes, because they are slow or known to part.
func requiredBackends(p *tassadar.Policy) []string {
	return backendsOf(p, func(c tassadar.DeclaredCell) bool { return c.Required })
}

// plannedBackends lists the families with which a run of those flags may measure on a
// machine class. Others are not even looked for: each would be started to say what it is.
func plannedBackends(p *tassadar.Policy, class string, o plan.Options) []string {
	return backendsOf(p, func(c tassadar.DeclaredCell) bool {
		f, ok := p.Profile(c.Profile)
		return ok && f.Implemented && c.Machine == class && (o.Full || !c.Full) && (o.Only == "" || c.Matches(o.Only))
	})
}

func backendsOf(p *tassadar.Policy, meant func(tassadar.DeclaredCell) bool) []string {
	seen := map[string]bool{}
	var out []string
	for _, c := range p.Cells() {
		if !seen[c.Backend] && meant(c) {
			seen[c.Backend] = true
			out = append(out, c.Backend)
		}
	}
	return out
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

// program identifies this executable.
func program() (evidence.Program, error) {
	path, err := os.Executable()
	if err != nil {
		return evidence.Program{}, fmt.Errorf("own executable: %w", err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return evidence.Program{}, fmt.Errorf("own executable: %w", err)
	}
	return evidence.Program{Version: tassadar.Version, Digest: tassadar.DigestBytes(data), Go: runtime.Version()}, nil
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
