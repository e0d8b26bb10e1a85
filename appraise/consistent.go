package appraise

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// maxCores bounds what a receipt says of a host.
const maxCores = 1 << 16

// checkConsistent finds what cannot be together in one receipt, or in all
// receipts of a host: such evidence is wrong somewhere, and nobody knows where.
func (a *unit) checkConsistent(r *reading, p *tassadar.Profile) {
	rc := &r.Body
	bad := func(caseID, format string, args ...any) {
		r.find(tassadar.EvidenceInconsistent, caseID, format, args...)
	}
	if host := rc.Machine.Host; host != "" && !tassadar.ValidHost(host) {
		bad("", "host id %q: want 64 hexadecimal digits", host)
	}
	if rc.Machine.Cores < 0 || rc.Machine.Cores > maxCores {
		bad("", "%d cores", rc.Machine.Cores)
	}
	others := a.hosts[a.machineOf(rc.Machine.Host)]
	at := slices.IndexFunc(others, func(o hostSeen) bool { return nativeArch(o.Arch) != nativeArch(rc.Machine.Arch) })
	if len(others) > 1 && !rc.Machine.Emulated && at >= 0 {
		bad("", "host %s is natively %s here and %s in receipt %s: a host has one architecture", short(rc.Machine.Host), rc.Machine.Arch, others[at].Arch, others[at].Receipt.Short())
	}
	if r.failed {
		return // a run that broke off shows no canaries and no timings
	}
	a.checkEngineRule(r, bad)
	checkTimings(r, p, bad)
}

// checkEngineRule compares canaries and evidence of the engine with what the
// policy knows of the family. Bits can refute, never confirm (law 5).
func (a *unit) checkEngineRule(r *reading, bad func(caseID, format string, args ...any)) {
	rc := &r.Body
	seen := map[string]string{}
	for _, c := range rc.Canaries {
		if _, twice := seen[c.ID]; twice {
			bad("", "canary %s stands twice", c.ID)
		}
		seen[c.ID] = c.Bits
	}
	known := slices.ContainsFunc(a.policy.Engines, func(e tassadar.EngineRule) bool {
		return e.Backend == rc.Requested && len(e.Canaries) > 0
	})
	if known && len(seen) == 0 {
		bad("", "no canary was shown, and %s is known by some", rc.Requested)
		return
	}
	rule, ok := a.policy.EngineRule(rc.Requested, rc.Machine.Arch)
	if !ok {
		return
	}
	for _, id := range sorted(rule.Canaries) {
		if got, want := seen[id], rule.Canaries[id]; got != want {
			bad("", "canary %s is %q, and %s on %s gives %q", id, got, rule.Backend, rule.Arch, want)
		}
	}
	for _, key := range sorted(rule.Evidence) {
		if got, want := rc.Effective.Evidence[key], rule.Evidence[key]; !strings.HasPrefix(got, want) {
			bad("", "the engine's %s is %q, and that of %s begins with %q", key, got, rule.Backend, want)
		}
	}
}

// checkTimings compares durations with the time that the run took. Best runs
// are reported, and each case ran as often as the receipt says.
func checkTimings(r *reading, p *tassadar.Profile, bad func(caseID, format string, args ...any)) {
	rc := &r.Body
	const second = 1_000_000_000
	cases, measured := []string{}, casesByID(rc)
	for _, id := range sorted(rc.Timings.Cases) {
		if measured[id] != nil {
			cases = append(cases, id)
		} else {
			bad(id, "a timing of a case that was not measured")
		}
	}
	if rc.FinishedAt < rc.StartedAt || rc.FinishedAt-rc.StartedAt > evidence.MaxDeadlineSeconds+2*skewSeconds {
		return // the clock's finding says it
	}
	left := uint64(rc.FinishedAt-rc.StartedAt+1) * second // instants are whole seconds
	spend := func(id string, ns, times uint64) {
		if ns > left/times {
			bad(id, "%d ns in each of %d runs do not fit into the %d s from start to finish", ns, times, rc.FinishedAt-rc.StartedAt)
			left = 0
			return
		}
		left -= ns * times
	}
	spend("", uint64(rc.Timings.Calibration), 1)
	for _, id := range cases {
		spend(id, uint64(rc.Timings.Cases[id]), uint64(max(rc.Runs, 1)))
	}
}

// seeHost notes on which host a receipt was made, and finds hosts that attested
// receipts give two native architectures (law 8), under whatever ids they were
// installed. Neither counts until governance resolves one.
func (a *appraisal) seeHost(r *reading) {
	host := a.machineOf(r.Body.Machine.Host)
	if !r.attested || r.resolved || r.Body.Machine.Emulated || r.Body.Machine.Arch == "" {
		return
	}
	seen := a.hosts[host]
	if slices.ContainsFunc(seen, func(o hostSeen) bool { return nativeArch(o.Arch) == nativeArch(r.Body.Machine.Arch) }) {
		return
	}
	a.hosts[host] = append(seen, hostSeen{r.Body.Machine.Arch, r.Digest})
	if len(seen) == 1 { // receipts of many cells stand against it now
		for _, u := range a.units {
			u.judged = false
		}
	}
}

// hostSeen is an architecture of a host, and the first receipt that names it.
type hostSeen struct {
	Arch    string          `json:"arch"`
	Receipt tassadar.Digest `json:"receipt"`
}

// nativeArch is the architecture of the processor: a 32-bit build runs on its
// 64-bit one.
func nativeArch(arch string) string {
	switch arch {
	case "386":
		return "amd64"
	case "arm":
		return "arm64"
	default:
		return arch
	}
}

func sorted[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
