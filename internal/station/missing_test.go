package station_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/dispatch"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/station"
	"tassadar/internal/testing/lab"
)

// TestMissing: what is not here is found before anything is measured, each thing by its
// code, and all of them at once.
func TestMissing(t *testing.T) {
	l := lab.New(t)
	known := l.WorkerKey.Key(tassadar.RoleWorker)
	known.Host = l.Machine.Host
	assigned := func(edit func(*evidence.Assignment)) []dispatch.Assigned {
		body := evidence.Assignment{Cell: lab.Cell, ProfileDigest: l.Profile().Digest(), IssuedAt: lab.Start, Worker: known.ID}
		if edit != nil {
			edit(&body)
		}
		return []dispatch.Assigned{{Body: body}}
	}
	good := station.Place{Machine: l.Machine, Known: known, Found: []plan.Backend{{Family: "fake", Available: true}}, Now: lab.Start}
	for _, c := range []struct {
		name   string
		place  func(*station.Place)
		assign func(*evidence.Assignment)
		want   []tassadar.Code
		says   string
	}{
		{"nothing", nil, nil, nil, ""},
		{"the engine is another, which is measured", func(p *station.Place) {
			p.Found = []plan.Backend{{Family: "fake", Code: tassadar.BackendMismatch}}
		}, nil, nil, ""},
		{"a clock a little behind", func(p *station.Place) { p.Now -= 300 }, nil, nil, ""},
		{"a clock far behind", func(p *station.Place) { p.Now -= 301 }, nil, []tassadar.Code{tassadar.ClockSkew}, "clock says 2027-01-15"},
		{"another host", func(p *station.Place) { p.Known.Host = strings.Repeat("0", 64) }, nil, []tassadar.Code{tassadar.SignerUntrusted}, "binds this worker"},
		{"no host id", func(p *station.Place) { p.Machine.Host = "" }, nil, []tassadar.Code{tassadar.MachineIDUnavailable}, "no id"},
		{"no engine", func(p *station.Place) {
			p.Found = []plan.Backend{{Family: "fake", Code: tassadar.BackendUnavailable, Detail: "it is not installed"}}
		}, nil, []tassadar.Code{tassadar.BackendUnavailable}, "engine fake: it is not installed"},
		{"an engine that nobody knows", func(p *station.Place) { p.Found = nil }, nil, []tassadar.Code{tassadar.BackendUnavailable}, "engine fake: the program does not know"},
		{"another class", nil, func(a *evidence.Assignment) { a.Cell.Machine = "linux/arm64/v8" }, []tassadar.Code{tassadar.MachineClassMismatch}, "linux/arm64/v8 is asked for"},
		{"another profile", nil, func(a *evidence.Assignment) { a.Cell.Profile = "own.other.v1" }, []tassadar.Code{tassadar.PolicyMalformed}, "own.other.v1 is assigned"},
		{"another form of the profile", nil, func(a *evidence.Assignment) { a.ProfileDigest = tassadar.DigestBytes(nil) }, []tassadar.Code{tassadar.PolicyMalformed}, "the assignment asks for"},
		{"all at once", func(p *station.Place) {
			p.Now, p.Found, p.Known.Host = 0, nil, ""
		}, func(a *evidence.Assignment) { a.Cell.Machine, a.Cell.Profile = "x", "y" },
			[]tassadar.Code{tassadar.SignerUntrusted, tassadar.ClockSkew, tassadar.MachineClassMismatch, tassadar.PolicyMalformed, tassadar.BackendUnavailable}, ""},
	} {
		place := good
		if c.place != nil {
			c.place(&place)
		}
		missing := station.Missing(t.Context(), l.Bundle, assigned(c.assign), &place, station.Options{Data: t.TempDir()})
		if len(missing) != 1 || len(missing[0]) != len(c.want) {
			t.Errorf("%s: %v", c.name, missing)
			continue
		}
		for i, err := range missing[0] {
			if tassadar.CodeOf(err) != c.want[i] {
				t.Errorf("%s: %v, want %s", c.name, err, c.want[i])
			}
		}
		rest, err := station.Refuse(missing)
		if (err == nil) != (c.want == nil) || (rest == 1) != (c.want == nil) {
			t.Errorf("%s: %v, %d can be measured", c.name, err, rest)
		}
		if err != nil && (!strings.Contains(err.Error(), c.says) || tassadar.NextOf(err) == "") {
			t.Errorf("%s: %v, next %s", c.name, err, tassadar.NextOf(err))
		}
	}
}

// TestMissingCompiler: where an envelope counts no prebuilt module, its compiler is wanted,
// and leave to compile what is no part of the program.
func TestMissingCompiler(t *testing.T) {
	b, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", t.TempDir()) // no compiler is here
	edited := *b
	edited.Policy.Envelopes = append([]tassadar.Envelope{}, b.Policy.Envelopes...)
	i := 0
	for edited.Policy.Cells()[i].Toolchain != "clang-14/wasm32" {
		i++
	}
	cell := edited.Policy.Cells()[i].Cell
	profile, _ := edited.Policy.Profile(cell.Profile)
	place := station.Place{Machine: evidence.Machine{Class: cell.Machine, Host: "h"}, Known: tassadar.Key{Host: "h"}, Found: []plan.Backend{{Family: cell.Backend, Available: true}}}
	one := []dispatch.Assigned{{Body: evidence.Assignment{Cell: cell, ProfileDigest: profile.Digest()}}}
	for _, prebuilt := range []bool{true, false} {
		for k := range edited.Policy.Envelopes {
			edited.Policy.Envelopes[k].Require.Prebuilt = prebuilt
		}
		missing := station.Missing(t.Context(), &edited, append(one, one...), &place, station.Options{Data: t.TempDir()})
		rest, err := station.Refuse(missing)
		if prebuilt && (err != nil || rest != 2) {
			t.Errorf("prebuilt modules count, and missing is %v", err)
		}
		if !prebuilt && (tassadar.CodeOf(err) != tassadar.ToolchainUnavailable || rest != 0 || !strings.Contains(err.Error(), "clang")) {
			t.Errorf("%v, %d can be measured", err, rest)
		}
	}
}

// TestRefuse: each thing is said once, with how many assignments want it, and those that can
// be measured are offered.
func TestRefuse(t *testing.T) {
	gone := tassadar.Errorf(tassadar.BackendUnavailable, "engine a: gone")
	full := tassadar.WithNext(tassadar.Errorf(tassadar.StorageFull, "no room"), "Make room.")
	rest, err := station.Refuse([][]error{{full, gone}, {full}, nil})
	if rest != 1 || tassadar.CodeOf(err) != tassadar.StorageFull {
		t.Fatalf("%v, %d", err, rest)
	}
	if s := err.Error(); strings.Count(s, "no room") != 1 || !strings.Contains(s, "no room (2 assignments)") || !strings.Contains(s, "engine a: gone (1 assignment)") {
		t.Error(s)
	}
	if next := tassadar.NextOf(err); !strings.Contains(next, "Make room.") || !strings.Contains(next, "--partly measures the 1 of 3 assignments") {
		t.Error(next)
	}
}
