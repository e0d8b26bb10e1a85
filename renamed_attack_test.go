package tassadar

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestAttackExchangedNames: cases that exchange their names take what was asked of one by its
// name to the other, and that is listed.
func TestAttackExchangedNames(t *testing.T) {
	calc := func(p *Policy) *Workload { return &p.Profiles[0].Workloads[0] }
	exchange := func(p *Policy) { calc(p).Cases[0].ID, calc(p).Cases[1].ID = "open", "one" }
	one, open := `[{"args":["i32:1"],"export":"f"}]`, `[{"args":["i32:2"],"export":"f"}]`
	need := func(kind PrerequisiteKind, cases ...string) func(p *Policy) {
		return func(p *Policy) {
			n := Prerequisite{ID: "cases", Kind: kind, Profile: "p.v1", Cases: cases}
			if kind == NeedHorizon {
				n.Instructions = 7
			}
			p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites, n)
		}
	}
	floor := Removal{RemovedFloor, "p.v1 calc/one", one, open}
	gone := func(text string) Removal { return Removal{RemovedPrerequisite, "g cases", text, ""} }
	for _, c := range []struct {
		name    string
		was, is func(p *Policy) // beside the names
		edit    func(p *Policy)
		want    []Removal
	}{
		{"a floor", nil, nil, exchange, []Removal{floor}},
		{"a floor, and the one that it was is gone", nil, nil, func(p *Policy) {
			exchange(p)
			calc(p).Cases = calc(p).Cases[1:]
			calc(p).Cases[0].Allow = nil
		}, []Removal{{RemovedCase, "p.v1 calc/one", one, ""}}},
		{"a floor that is gone", nil, nil, func(p *Policy) { exchange(p); p.Envelopes[0].Require.Floors = nil }, []Removal{{RemovedFloor, "p.v1 calc/one", "2000", ""}}},
		{"a floor of a case that is renamed alone", nil, nil, func(p *Policy) { calc(p).Cases[0].ID = "uno" }, []Removal{}},
		{"a floor of both", func(p *Policy) {
			p.Envelopes[0].Require.Floors = append(p.Envelopes[0].Require.Floors, Floor{Case: "calc/open", MaxRatioMilli: 9})
		}, nil, exchange, []Removal{floor, {RemovedFloor, "p.v1 calc/open", open, one}}},
		{"a case that must pass", need(NeedCases, "calc/one"), nil, exchange, []Removal{floor, gone("cases p.v1 calc/one")}},
		{"a horizon", need(NeedHorizon, "calc/one"), nil, exchange, []Removal{floor, gone("horizon p.v1 calc/one 7 instructions")}},
		{"both must pass", need(NeedCases, "calc/one", "calc/open"), nil, exchange, []Removal{floor}},
		{"the workload must pass", need(NeedCases, "calc"), nil, exchange, []Removal{floor}},
		{"the workload must pass, and did not", need(NeedCases, "calc/one"), need(NeedCases, "calc"), exchange, []Removal{floor}},
		{"another case must pass", need(NeedCases, "tiny/agreed"), nil, exchange, []Removal{floor}},
		{"a case that is gone", need(NeedCases, "calc/one"), nil, func(p *Policy) { calc(p).Cases = calc(p).Cases[1:] }, []Removal{{RemovedCase, "p.v1 calc/one", one, ""}}},
		{"a case of a workload whose name begins another's", func(p *Policy) {
			extra := calc(p).Cases[:1]
			p.Profiles[0].Workloads = append(p.Profiles[0].Workloads, Workload{ID: "calc/deep", Modules: calc(p).Modules, Cases: extra})
			need(NeedCases, "calc/deep/one")(p)
		}, func(p *Policy) {
			p.Profiles[0].Workloads = append(p.Profiles[0].Workloads, Workload{ID: "calc/deep", Modules: calc(p).Modules, Cases: calc(p).Cases[:1]})
			need(NeedCases, "calc")(p)
		}, func(*Policy) {}, []Removal{gone("cases p.v1 calc/deep/one")}},
		{"a profile that is gone", need(NeedCases, "calc/one"), nil, func(p *Policy) { p.Profiles, p.Envelopes = nil, nil },
			[]Removal{{RemovedProfile, "p.v1", "title of p", ""}}},
	} {
		was, is := samplePolicy(), samplePolicy()
		if c.was != nil {
			c.was(was)
		}
		switch {
		case c.is != nil:
			c.is(is)
		case c.was != nil:
			c.was(is)
		}
		c.edit(is)
		if diff := cmp.Diff(c.want, Removals(was, is)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// TestAttackNoLimit: a limit that is no number is the widest, where 0 means that there is none.
func TestAttackNoLimit(t *testing.T) {
	for name, c := range map[string]struct {
		was, is Uint
		want    []Removal
	}{
		"gone":   {1000, 0, []Removal{{RemovedLimit, "p.v1 instructions", "1000", ""}}},
		"still":  {0, 0, []Removal{}},
		"higher": {1000, 1001, []Removal{{RemovedLimit, "p.v1 instructions", "1000", "1001"}}},
	} {
		was, is := samplePolicy(), samplePolicy()
		was.Profiles[0].Limits.Instructions, is.Profiles[0].Limits.Instructions = c.was, c.is
		if diff := cmp.Diff(c.want, Removals(was, is)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
