package tassadar

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar/internal/testing/host"
)

func TestCheckPolicy(t *testing.T) {
	set := func(b, tc, m int) DeclaredSet {
		return DeclaredSet{Backends: make([]string, b), Toolchains: make([]string, tc), Machines: make([]string, m)}
	}
	sets := func(all ...DeclaredSet) *Policy { return &Policy{Envelopes: []Envelope{{Profile: "p", Sets: all}}} }
	for _, c := range []struct {
		name string
		p    *Policy
		ok   bool
	}{
		{"empty", &Policy{}, true},
		{"the sample", samplePolicy(), true},
		{"a profile twice", &Policy{Profiles: []Profile{{ID: "p"}, {ID: "q"}, {ID: "p"}}}, false},
		{"an envelope twice", &Policy{Envelopes: []Envelope{{Profile: "p"}, {Profile: "p"}}}, false},
		{"a gate twice", &Policy{Gates: []Gate{{ID: "g"}, {ID: "g"}}}, false},
		{"one name of a profile and a gate", &Policy{Profiles: []Profile{{ID: "p"}}, Gates: []Gate{{ID: "p"}}, Envelopes: []Envelope{{Profile: "p"}}}, true},
		{"as many cells as may be", sets(set(100, 100, 10)), true},
		{"in two sets", sets(set(100, 100, 5), set(100, 100, 5)), true},
		{"the same cells again", sets(set(100, 100, 10), set(1, 1, 1)), false},
		{"a cell more", sets(set(1, MaxCells/10, 10), set(1, 1, 1)), false},
		{"16 million cells", sets(set(256, 256, 256)), false},
		{"numbers that wrap around", sets(set(10_000, 10_000, 10_000)), false},
		{"a long list of nothing", sets(set(maxListed+1, 1, 0)), false},
		{"long toolchains", sets(set(1, maxListed+1, 0)), false},
		{"long machines", sets(set(0, 0, maxListed+1)), false},
		{"a list as long as may be", sets(set(maxListed, 1, 1)), true},
		{"over several envelopes", &Policy{Envelopes: []Envelope{{Profile: "p", Sets: []DeclaredSet{set(100, 100, 10)}}, {Profile: "q", Sets: []DeclaredSet{set(1, 1, 1)}}}}, false},
		{"too many profiles", &Policy{Profiles: make([]Profile, maxListed+1)}, false},
		{"too many envelopes", &Policy{Envelopes: make([]Envelope, maxListed+1)}, false},
		{"too many gates", &Policy{Gates: make([]Gate, maxListed+1)}, false},
	} {
		clock := host.Processor(t)
		err := CheckPolicy(c.p)
		if (err == nil) != c.ok || err != nil && CodeOf(err) != PolicyMalformed {
			t.Errorf("%s: %v", c.name, err)
		}
		if took := clock(); took > time.Second {
			t.Errorf("%s took %s", c.name, took)
		}
	}
}

func TestUnsound(t *testing.T) {
	p := samplePolicy()
	if why := p.Unsound("p.v1"); why != "" {
		t.Fatalf("the sample: %s", why)
	}
	require := func(p *Policy) *Requirements { return &p.Envelopes[0].Require }
	workloads := func(p *Policy) *[]Workload { return &p.Profiles[0].Workloads }
	for name, c := range map[string]struct {
		edit func(p *Policy)
		want string // part of the answer; "" where nothing is wrong
	}{
		"no such profile":       {func(p *Policy) { p.Profiles[0].ID = "q" }, "no such profile"},
		"no envelope":           {func(p *Policy) { p.Envelopes = nil }, "no envelope"},
		"no workloads":          {func(p *Policy) { *workloads(p) = nil }, "no fixed case"},
		"no module":             {func(p *Policy) { (*workloads(p))[0].Modules = nil }, "no module or no case"},
		"no case":               {func(p *Policy) { (*workloads(p))[1].Cases = nil }, "no module or no case"},
		"no count":              {func(p *Policy) { (*workloads(p))[1].Cases, (*workloads(p))[1].Derive = nil, &Derive{} }, "no module or no case"},
		"derived cases only":    {func(p *Policy) { (*workloads(p))[1].Cases, (*workloads(p))[1].Derive = nil, &Derive{Count: 1} }, ""},
		"nothing fixed":         {func(p *Policy) { *workloads(p) = (*workloads(p))[:1]; (*workloads(p))[0].Cases = nil }, "no fixed case"},
		"a workload twice":      {func(p *Policy) { (*workloads(p))[1].ID = "calc" }, "stands twice"},
		"no machines":           {func(p *Policy) { require(p).Machines = 0 }, "at least one"},
		"minus one worker":      {func(p *Policy) { require(p).Workers = -1 }, "at least one"},
		"no runs":               {func(p *Policy) { require(p).Runs = 0 }, "at least one"},
		"a thousand machines":   {func(p *Policy) { require(p).Machines = 1000 }, ""},
		"more":                  {func(p *Policy) { require(p).Machines = 1001 }, "at most"},
		"a thousand and one":    {func(p *Policy) { require(p).Workers = 1001 }, "at most"},
		"a thousand runs":       {func(p *Policy) { require(p).Runs = MaxRunsPerCase }, ""},
		"runs without end":      {func(p *Policy) { require(p).Runs = MaxRunsPerCase + 1 }, "at most"},
		"no age":                {func(p *Policy) { require(p).MaxAgeSeconds = 0 }, "age"},
		"an age before birth":   {func(p *Policy) { require(p).MaxAgeSeconds = -5 }, "age"},
		"a year":                {func(p *Policy) { require(p).MaxAgeSeconds = MaxAgeSeconds }, ""},
		"more than a year":      {func(p *Policy) { require(p).MaxAgeSeconds = MaxAgeSeconds + 1 }, "age"},
		"for ever":              {func(p *Policy) { require(p).MaxAgeSeconds = 1 << 53 }, "age"},
		"refusals of nothing":   {func(p *Policy) { p.Profiles[0].Refusals = nil }, "refusals"},
		"no refusals asked for": {func(p *Policy) { p.Profiles[0].Refusals, require(p).Refusals = nil, false }, ""},
	} {
		p := samplePolicy()
		c.edit(p)
		if why := p.Unsound("p.v1"); (why == "") != (c.want == "") || !strings.Contains(why, c.want) {
			t.Errorf("%s: %q, want %q", name, why, c.want)
		}
	}
}

func TestParseVersion(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []uint64 // nil where it does not parse
	}{
		{"1", []uint64{1}}, {"v1.12.0", []uint64{1, 12, 0}}, {"14.0.6", []uint64{14, 0, 6}}, {"0.1.0", []uint64{0, 1, 0}}, {"007.08", []uint64{7, 8}},
		{"11.3.244.8-node.16", []uint64{11, 3, 244, 8}}, {"1.2+build", []uint64{1, 2}}, {"14.0.6 (Debian)", []uint64{14, 0, 6}},
		{"999999999999999999", []uint64{999999999999999999}},
		{"", nil}, {"v", nil}, {"unknown", nil}, {"dev", nil}, {"(devel)", nil}, {"1.", nil}, {".1", nil}, {"1..2", nil}, {"1.x", nil}, {"-1", nil}, {"+1", nil},
		{"1.-2", nil}, {"vv1", nil}, {"V1", nil}, {" 1", nil}, {"1.2rc1", nil}, {"go1.26", nil}, {"0x1", nil}, {"1e3", nil}, {"١", nil}, {"1000000000000000000", nil},
		{"18446744073709551616", nil}, {"99999999999999999999999", nil}, {"1.99999999999999999999999", nil},
	} {
		got, ok := ParseVersion(c.in)
		if ok != (c.want != nil) || !slices.Equal(got, c.want) {
			t.Errorf("%q: %v, %t; want %v", c.in, got, ok, c.want)
		}
	}
}

func TestContains(t *testing.T) {
	for _, c := range []struct {
		min, max string
		in, out  []string
	}{
		{"", "", []string{"1", "", "unknown", "99999999999999999999999"}, nil},
		{"", "14", []string{"14.0.6", "14", "13.9", "0", "v14.99.99"}, []string{"15", "14a", "unknown", "", "99999999999999999999999", "dev"}},
		{"14", "", []string{"14", "14.0.6", "15", "100"}, []string{"13.99", "unknown", "", "9"}},
		{"1.2", "1.9", []string{"1.2", "1.2.0", "1.9.77", "1.5", "v1.3"}, []string{"1.1.9", "1.10", "2", "1", "0", "unknown"}},
		{"1.0", "", []string{"1", "1.0.0"}, []string{"0.9"}},
		{"1.2.3", "1.2.3", []string{"1.2.3", "1.2.3.4", "1.2.3-rc1"}, []string{"1.2", "1.2.4", "1.2.2"}},
		{"2", "1", nil, []string{"1", "1.5", "2", "3"}},
		{"unknown", "", nil, []string{"1", "unknown", ""}},
		{"", "dev", nil, []string{"1", "dev", "0"}},
		{"1", "x", nil, []string{"1", "2"}},
	} {
		r := VersionRange{Min: c.min, Max: c.max}
		for _, v := range c.in {
			if !r.Contains(v) {
				t.Errorf("%q is not in %s", v, r)
			}
		}
		for _, v := range c.out {
			if r.Contains(v) {
				t.Errorf("%q is in %s", v, r)
			}
		}
	}
}

func TestValidHost(t *testing.T) {
	good := strings.Repeat("0123456789abcdef", 4)
	for in, want := range map[string]bool{good: true, "": false, good[1:]: false, good + "0": false, strings.ToUpper(good): false, good[1:] + " ": false,
		"host a": false, "sha256:" + good: false, strings.Repeat("g", 64): false, strings.Repeat("é", 32): false} {
		if ValidHost(in) != want {
			t.Errorf("%q: %t", in, !want)
		}
	}
}

func TestEmptyRange(t *testing.T) {
	for _, c := range []struct {
		min, max string
		want     bool
	}{
		{"", "", false}, {"2", "", false}, {"", "1", false}, {"1", "1", false}, {"2", "1", true}, {"v2.0", "1.99.9", true}, {"10", "9", true},
		{"14.1", "14", false}, {"14", "14.1", false}, {"14.2", "14.1.9", true}, {"1.2.3.5", "1.2.3.4", true}, {"014", "14", false}, {"x", "1", false},
	} {
		if got := (VersionRange{c.min, c.max}).Empty(); got != c.want {
			t.Errorf("[%s, %s]: %t, want %t", c.min, c.max, got, c.want)
		}
	}
}
