package report

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// MachineText prints a machine's class and facts. Where it has no host id, the code
// says why.
func MachineText(out io.Writer, m *evidence.Machine, hostCode tassadar.Code) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "class\t%s\n", m.Class)
	if m.CPU != "" || m.Cores > 0 {
		fmt.Fprintf(w, "cpu\t%s, %d cores\n", cmp.Or(m.CPU, "left out"), m.Cores)
	}
	if m.Kernel != "" {
		fmt.Fprintf(w, "kernel\t%s\n", m.Kernel)
	}
	if m.Hypervisor != "" {
		fmt.Fprintf(w, "hypervisor\t%s\n", m.Hypervisor)
	}
	if m.Emulated {
		fmt.Fprintf(w, "emulator\t%s\n", m.Emulator)
	}
	if m.Host == "" {
		fmt.Fprintf(w, "host id\tnone: %s\n", hostCode)
	} else {
		fmt.Fprintf(w, "host id\t%s\n", m.Host)
	}
	if err := w.Flush(); err != nil || m.Host != "" {
		return err
	}
	text.Wrap(out, "", strings.Fields(hostCode.Meaning()+" "+hostCode.Next()))
	return nil
}
