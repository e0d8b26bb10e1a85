package report

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// facts are what receipts say about machines, engines, toolchains and
// programs: one row for each that some receipt of the verdict names.
type facts struct {
	Machines   []machineFacts
	Engines    []engineFacts
	Toolchains []toolchainFacts
	Programs   []programFacts
}

type machineFacts struct {
	Host, Class, CPU, System, Kernel, Emulation string
	Cores, Receipts                             int
	Keys                                        []string // labels, or short key ids
}

type engineFacts struct {
	Family, Version, Digest string
	Classes                 []string
	Evidence                []string // key: value
	Canaries                []string
	Receipts                int
}

type toolchainFacts struct {
	Family, Version        string
	Workloads              []string
	Prebuilt, Built, Known int // receipts with a prebuilt module, one built there, any
}

type programFacts struct {
	Version, Digest, Go string
	Receipts            int
}

func newFacts(s *sources) facts {
	machines := map[string]*machineFacts{}
	engines := map[string]*engineFacts{}
	toolchains := map[string]*toolchainFacts{}
	programs := map[string]*programFacts{}
	for i := range s.v.Cells {
		for _, line := range s.v.Cells[i].Receipts {
			logged := s.receipt(line.Receipt)
			if logged == nil {
				continue
			}
			rc := &logged.Body
			addMachine(machines, s, rc, line.Worker)
			addEngine(engines, rc)
			addToolchains(toolchains, rc)
			key := rc.Program.Version + "\x00" + string(rc.Program.Digest) + "\x00" + rc.Program.Go
			if programs[key] == nil {
				programs[key] = &programFacts{Version: clean(rc.Program.Version), Digest: clean(rc.Program.Digest.Short()), Go: clean(rc.Program.Go)}
			}
			programs[key].Receipts++
		}
	}
	return facts{rowsOf(machines), rowsOf(engines), rowsOf(toolchains), rowsOf(programs)}
}

// rowsOf returns the rows in the order of their keys.
func rowsOf[T any](rows map[string]*T) []T {
	var out []T
	for _, key := range slices.Sorted(maps.Keys(rows)) {
		out = append(out, *rows[key])
	}
	return out
}

func addMachine(rows map[string]*machineFacts, s *sources, rc *evidence.Receipt, worker string) {
	m := &rc.Machine
	key := strings.Join([]string{m.Class, m.Host, m.CPU, m.Kernel}, "\x00")
	row := rows[key]
	if row == nil {
		row = &machineFacts{Host: short(clean(m.Host)), Class: clean(m.Class), CPU: clean(m.CPU), Cores: m.Cores,
			System: clean(m.OS + "/" + m.Arch + " " + m.Level), Kernel: clean(m.Kernel), Emulation: clean(cmp.Or(m.Emulator, m.Hypervisor))}
		if m.Emulated {
			row.Emulation = strings.TrimSuffix("emulated: "+row.Emulation, ": ")
		}
		rows[key] = row
	}
	row.Receipts++
	if who := cmp.Or(s.labels[worker], short(clean(worker))); !slices.Contains(row.Keys, who) {
		row.Keys = append(row.Keys, who)
		slices.Sort(row.Keys)
	}
}

func addEngine(rows map[string]*engineFacts, rc *evidence.Receipt) {
	e := &rc.Effective
	key := strings.Join([]string{e.Family, e.Version, string(e.Digest)}, "\x00")
	row := rows[key]
	if row == nil {
		row = &engineFacts{Family: clean(e.Family), Version: clean(e.Version), Digest: clean(e.Digest.Short())}
		for _, k := range slices.Sorted(maps.Keys(e.Evidence)) {
			row.Evidence = append(row.Evidence, clean(k+": "+e.Evidence[k]))
		}
		rows[key] = row
	}
	row.Receipts++
	if class := clean(rc.Machine.Class); !slices.Contains(row.Classes, class) {
		row.Classes = append(row.Classes, class)
		slices.Sort(row.Classes)
	}
	for _, c := range rc.Canaries {
		if text := clean(c.ID + " " + c.Bits); !slices.Contains(row.Canaries, text) {
			row.Canaries = append(row.Canaries, text)
			slices.Sort(row.Canaries)
		}
	}
}

func addToolchains(rows map[string]*toolchainFacts, rc *evidence.Receipt) {
	seen := map[string]bool{} // in this receipt
	for i := range rc.Modules {
		m := &rc.Modules[i]
		family, version := tassadar.ToolchainSupplied, ""
		if m.Build != nil {
			family, version = m.Build.Toolchain, m.Build.Version
		}
		key := family + "\x00" + version
		row := rows[key]
		if row == nil {
			row = &toolchainFacts{Family: clean(family), Version: clean(version)}
			rows[key] = row
		}
		if w := clean(m.Workload); !slices.Contains(row.Workloads, w) {
			row.Workloads = append(row.Workloads, w)
			slices.Sort(row.Workloads)
		}
		if seen[key] {
			continue
		}
		seen[key] = true
		row.Known++
		if m.Prebuilt {
			row.Prebuilt++
		} else {
			row.Built++
		}
	}
}
