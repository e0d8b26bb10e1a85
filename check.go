package tassadar

import (
	"fmt"
	"strings"
)

// Bounds of a policy. They keep what strangers sign from costing a verifier
// more than it is worth.
const (
	MaxCells       = 100_000     // that a policy declares, counted before repeated ones are dropped
	MaxAgeSeconds  = 366 * 86400 // that an envelope may allow evidence
	maxListed      = 10_000      // entries of a list
	maxMachines    = 1_000       // that an envelope may ask for
	MaxRunsPerCase = 1_000       // executions of every case
)

// ValidHost reports whether a host id has its one form: 64 lower-case
// hexadecimal digits.
func ValidHost(id string) bool { return Digest("sha256:" + id).Valid() }

// CheckPolicy reports what makes a policy unfit to be read at all: ids that
// stand twice, or sizes beyond the bounds. Errors carry policy_malformed.
func CheckPolicy(p *Policy) error {
	bad := func(format string, args ...any) error { return Errorf(PolicyMalformed, format, args...) }
	if len(p.Profiles) > maxListed || len(p.Envelopes) > maxListed || len(p.Gates) > maxListed {
		return bad("%d profiles, %d envelopes, %d gates: at most %d each", len(p.Profiles), len(p.Envelopes), len(p.Gates), maxListed)
	}
	seen := map[string]bool{}
	once := func(kind, id string) error {
		name := kind + " " + id
		if seen[name] {
			return bad("%s stands twice", name)
		}
		seen[name] = true
		return nil
	}
	for i := range p.Profiles {
		if err := once("profile", p.Profiles[i].ID); err != nil {
			return err
		}
	}
	for i := range p.Gates {
		if err := once("gate", p.Gates[i].ID); err != nil {
			return err
		}
	}
	cells := 0
	for i := range p.Envelopes {
		e := &p.Envelopes[i]
		if err := once("envelope of", e.Profile); err != nil {
			return err
		}
		for _, s := range e.Sets {
			if len(s.Backends) > maxListed || len(s.Toolchains) > maxListed || len(s.Machines) > maxListed {
				return bad("envelope of %s: a list of more than %d entries", e.Profile, maxListed)
			}
			n := len(s.Backends) * len(s.Toolchains)
			if n > MaxCells || n*len(s.Machines) > MaxCells-cells {
				return bad("more than %d cells are declared", MaxCells)
			}
			cells += n * len(s.Machines)
		}
	}
	return nil
}

// Unsound says why nothing that is measured can show that the profile
// reproduces; "" if nothing is wrong. Lint refuses such a profile, and one that
// comes from elsewhere is never green.
func (p *Policy) Unsound(profile string) string {
	f, ok := p.Profile(profile)
	if !ok {
		return "the policy has no such profile"
	}
	cases := 0
	for i := range f.Workloads {
		w := &f.Workloads[i]
		if len(w.Modules) == 0 || len(w.Cases) == 0 && (w.Derive == nil || w.Derive.Count < 1) {
			return fmt.Sprintf("workload %s has no module or no case", w.ID)
		}
		cases += len(w.Cases)
		for j := range i {
			if f.Workloads[j].ID == w.ID {
				return fmt.Sprintf("workload %s stands twice", w.ID)
			}
		}
	}
	e, ok := p.Envelope(profile)
	switch {
	case !ok:
		return "the profile has no envelope"
	case cases == 0:
		return "the profile has no fixed case"
	case e.Require.Machines < 1 || e.Require.Workers < 1 || e.Require.Runs < 1:
		return fmt.Sprintf("the envelope asks for %d machines, %d workers, %d runs: at least one each", e.Require.Machines, e.Require.Workers, e.Require.Runs)
	case e.Require.Machines > maxMachines || e.Require.Workers > maxMachines || e.Require.Runs > MaxRunsPerCase:
		return fmt.Sprintf("the envelope asks for %d machines, %d workers, %d runs: at most %d, %d, %d", e.Require.Machines, e.Require.Workers, e.Require.Runs, maxMachines, maxMachines, MaxRunsPerCase)
	case e.Require.MaxAgeSeconds < 1 || e.Require.MaxAgeSeconds > MaxAgeSeconds:
		return fmt.Sprintf("the envelope lets evidence age %d seconds: 1 to %d", e.Require.MaxAgeSeconds, MaxAgeSeconds)
	case e.Require.Refusals && len(f.Refusals) == 0:
		return "the envelope asks for refusals and the profile has none"
	}
	return ""
}

// ParseVersion splits a dotted version, "v1.12.0" or "14.0.6", into its
// numbers. What does not parse, "unknown", "dev" or a number beyond 2^63, is in
// no range that has an end.
func ParseVersion(s string) ([]uint64, bool) {
	s = strings.TrimPrefix(s, "v")
	if cut := strings.IndexAny(s, "-+ "); cut >= 0 {
		s = s[:cut]
	}
	parts := strings.Split(s, ".")
	out := make([]uint64, 0, len(parts))
	for _, part := range parts {
		if part == "" || len(part) > 18 {
			return nil, false
		}
		n := uint64(0)
		for _, c := range []byte(part) {
			if c < '0' || c > '9' {
				return nil, false
			}
			n = n*10 + uint64(c-'0')
		}
		out = append(out, n)
	}
	return out, true
}

// Contains reports whether a version is in the range. As many parts count as an
// end has: a maximum of "14" admits 14.0.6. A version that does not parse is in
// no range but the open one, and in a range that does not parse is none.
func (r VersionRange) Contains(version string) bool {
	if r == (VersionRange{}) {
		return true
	}
	v, ok := ParseVersion(version)
	low, lowOK := ParseVersion(r.Min)
	high, highOK := ParseVersion(r.Max)
	return ok && (r.Min == "" || lowOK && compareTo(v, low) >= 0) && (r.Max == "" || highOK && compareTo(v, high) <= 0)
}

// Empty reports whether the lower end is above the upper one, in the parts that
// both have.
func (r VersionRange) Empty() bool {
	low, lowOK := ParseVersion(r.Min)
	high, highOK := ParseVersion(r.Max)
	return lowOK && highOK && compareTo(low, high) > 0
}

// compareTo compares a version with an end of a range, in the parts that the end
// has. Versions have as many parts as their makers like ("11.3.244.8"), and an
// end stands for all that begin with it: neither is semantic versioning.
func compareTo(v, bound []uint64) int {
	for i, b := range bound {
		n := uint64(0)
		if i < len(v) {
			n = v[i]
		}
		switch {
		case n < b:
			return -1
		case n > b:
			return 1
		}
	}
	return 0
}
