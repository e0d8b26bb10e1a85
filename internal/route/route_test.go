package route_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/admission"
	"tassadar/internal/route"
	"tassadar/internal/testing/lab"
)

const hour = 3600

// published is a log of one cell that is published for a day, with its verdict.
func published(t testing.TB) (l *lab.Lab, v *appraise.Verdict, pub *evidence.Publication) {
	t.Helper()
	l = lab.New(t).Measured()
	v = verdict(t, l)
	p := v.Publication(v.Passed(), &l.Bundle.Policy)
	p.Number, p.IssuedAt, p.ExpiresAt = 1, l.Now, l.Now+24*hour
	if !p.Cells[0].Published {
		t.Fatalf("%+v", p.Cells[0])
	}
	return l, v, &p
}

func verdict(t testing.TB, l *lab.Lab) *appraise.Verdict {
	t.Helper()
	v, err := appraise.Appraise(l.Operator.Verified(), l.Bundle.Digest, l.Now)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func job() *route.Job {
	return &route.Job{Profile: lab.Cell.Profile, Toolchain: lab.Cell.Toolchain, Machine: lab.Cell.Machine}
}

// float is (module (func (export "add") (param f32) (result f32) (local.get 0))).
var float = []byte("\x00asm\x01\x00\x00\x00\x01\x06\x01\x60\x01\x7d\x01\x7d\x03\x02\x01\x00\x07\x07\x01\x03add\x00\x00\x0a\x06\x01\x04\x00\x20\x00\x0b")

// TestServed: a job within everything is served, until the first instant that ends it.
func TestServed(t *testing.T) {
	l, v, pub := published(t)
	table := route.NewTable(v, &l.Bundle.Policy, pub)
	j := job()
	j.Backend, j.Module, j.Instructions = "fake", l.Bundle.Modules[l.Profile().Workloads[0].Modules[0].Digest], pub.Cells[0].Versions[0].Horizon
	j.Engine, j.Compilers = pub.Cells[0].Versions[0].Engine, pub.Cells[0].Versions[0].Compilers
	end := min(pub.ExpiresAt, v.Cells[0].NotAfter)
	for _, at := range []int64{l.Now, end - 1} {
		d := table.Decide(j, at)
		if !d.Served || len(d.Cells) != 1 || d.Cells[0].Cell != lab.Cell || d.Cells[0].NotAfter != end || len(d.Reasons) > 0 || d.Publication != 1 {
			t.Errorf("at %d: %+v", at, d)
		}
	}
	if d := table.Decide(j, end); d.Served {
		t.Errorf("at its end: %+v", d)
	}
}

// TestRefused: whatever takes a job out of what is published refuses it, with every reason.
func TestRefused(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(l *lab.Lab, v *appraise.Verdict, pub *evidence.Publication, j *route.Job) (at int64)
		want  []tassadar.Code
		says  string
	}{
		"profile": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Profile = "own.adder.v2"
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, `no profile "own.adder.v2", did you mean "own.adder.v1"`},
		"class": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Machine = "linux/arm64/v8"
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, "there are " + lab.Class},
		"toolchain": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Toolchain = "clang-14/wasm32"
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, `toolchain "clang-14/wasm32"`},
		"backend": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Backend = "wazero.compiler"
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, `backend "wazero.compiler"`},
		"engine version": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Engine = "fake 99"
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, "is not fake 99"},
		"compiler version": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Compilers = []string{"clang version 99"}
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, "not by clang version 99"},
		"horizon": {func(_ *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, j *route.Job) int64 {
			j.Instructions = pub.Cells[0].Versions[0].Horizon + 1
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, "was measured to"},
		"tokens": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Tokens = 1
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, "was measured to 0 tokens"},
		"no module": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Module = []byte("no module")
			return 0
		}, []tassadar.Code{tassadar.MalformedModule}, ""},
		"module outside": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Module = float
			return 0
		}, []tassadar.Code{tassadar.NumericUnsupported}, "f32"},
		"features outside": {func(_ *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, j *route.Job) int64 {
			j.Wants = &admission.Wants{Types: []tassadar.ValueType{tassadar.F64}, Features: []string{"simd"}, Imports: []string{"env.clock"}, Pages: 60_000, Start: true}
			return 0
		}, []tassadar.Code{tassadar.ArbitraryWasmUnsupported, tassadar.HostImportUnsupported, tassadar.MemoryLimitExceeded, tassadar.NumericUnsupported}, "admits no type f64"},
		"several": {func(_ *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, j *route.Job) int64 {
			j.Module = float
			return pub.ExpiresAt
		}, []tassadar.Code{tassadar.NumericUnsupported, tassadar.PublicationExpired}, ""},
		"publication expired": {func(_ *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, _ *route.Job) int64 {
			return pub.ExpiresAt
		},
			[]tassadar.Code{tassadar.PublicationExpired}, "expired at"},
		"publication from later": {func(_ *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, _ *route.Job) int64 {
			return pub.IssuedAt - 1
		},
			[]tassadar.Code{tassadar.FutureDated}, "is dated"},
		"row past its time": {func(l *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, _ *route.Job) int64 {
			pub.Cells[0].NotAfter = l.Now
			return 0
		}, []tassadar.Code{tassadar.PublicationExpired}, ""},
		"version past its time": {func(l *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, _ *route.Job) int64 {
			pub.Cells[0].Versions[0].NotAfter = l.Now
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, ""},
		"stale since the verdict": {func(l *lab.Lab, v *appraise.Verdict, pub *evidence.Publication, _ *route.Job) int64 {
			pub.ExpiresAt, pub.Cells[0].NotAfter = 1<<40, 1<<40
			pub.Cells[0].Versions[0].NotAfter, v.Cells[0].Versions[0].NotAfter = 1<<40, 1<<40
			return v.Cells[0].NotAfter
		}, []tassadar.Code{tassadar.EvidenceStale, tassadar.PublicationExpired}, "went stale"},
		"suppressed": {func(_ *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, _ *route.Job) int64 {
			pub.Cells[0].Published, pub.Cells[0].Reasons, pub.Cells[0].Versions = false, []tassadar.Code{tassadar.OutcomeDiffers, tassadar.FixedInputs}, nil
			return 0
		}, []tassadar.Code{tassadar.FixedInputs, tassadar.OutcomeDiffers}, "suppresses it"},
		"not published": {func(_ *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, _ *route.Job) int64 {
			pub.Cells = nil
			return 0
		},
			[]tassadar.Code{tassadar.OutsideEnvelope}, "does not know it"},
		"withdrawn since": {func(_ *lab.Lab, v *appraise.Verdict, _ *evidence.Publication, _ *route.Job) int64 {
			v.Cells[0].Published, v.Cells[0].Reasons, v.Cells[0].NotAfter = false, []tassadar.Code{tassadar.Withdrawn}, 0
			return 0
		}, []tassadar.Code{tassadar.Withdrawn}, "does not stand any more"},
		"other version since": {func(_ *lab.Lab, v *appraise.Verdict, _ *evidence.Publication, _ *route.Job) int64 {
			v.Cells[0].Versions[0].Engine = "fake 2"
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, ""},
		"another engine's binary since": {func(_ *lab.Lab, v *appraise.Verdict, _ *evidence.Publication, _ *route.Job) int64 {
			v.Cells[0].Versions[0].EngineDigests = []tassadar.Digest{tassadar.DigestBytes(nil)}
			return 0
		}, []tassadar.Code{tassadar.OutsideEnvelope}, ""},
		"declared by name": {func(l *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, _ *route.Job) int64 {
			l.Bundle.Policy.Profiles[0].Implemented = false
			return 0
		}, []tassadar.Code{tassadar.ProfileNotImplemented}, "by name only"},
	} {
		t.Run(name, func(t *testing.T) {
			l, v, pub := published(t)
			j := job()
			at := c.spoil(l, v, pub, j)
			if at == 0 {
				at = l.Now
			}
			d := route.NewTable(v, &l.Bundle.Policy, pub).Decide(j, at)
			said := strings.Join(d.Details, "\n")
			for _, r := range d.Refused {
				said += "\n" + r.Detail
			}
			if d.Served || len(d.Cells) > 0 || d.Settlement || !slices.Equal(d.Reasons, c.want) || !strings.Contains(said, c.says) {
				t.Errorf("%+v", d)
			}
		})
	}
	l, v, _ := published(t)
	if d := route.NewTable(v, &l.Bundle.Policy, nil).Decide(job(), l.Now); d.Served || !slices.Equal(d.Reasons, []tassadar.Code{tassadar.PublicationExpired}) {
		t.Errorf("without a publication: %+v", d)
	}
}

// TestUnits: a unit is promoted by what the log holds, and falls by it and by time alone.
func TestUnits(t *testing.T) {
	type spoiled func(l *lab.Lab, v *appraise.Verdict, pub *evidence.Publication, table *route.Table) int64
	for name, c := range map[string]struct {
		spoil spoiled
		state route.State
		until bool
	}{
		"whole": {func(l *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, _ *route.Table) int64 { return l.Now }, route.Promoted, true},
		"expired": {func(_ *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, _ *route.Table) int64 {
			return pub.ExpiresAt
		}, route.Lapsed, false},
		"withdrawn": {func(l *lab.Lab, v *appraise.Verdict, _ *evidence.Publication, _ *route.Table) int64 {
			v.Cells[0].Published, v.Cells[0].Reasons = false, []tassadar.Code{tassadar.Withdrawn}
			return l.Now
		}, route.Revoked, false},
		"differs": {func(l *lab.Lab, v *appraise.Verdict, _ *evidence.Publication, _ *route.Table) int64 {
			v.Cells[0].Published, v.Cells[0].Reasons = false, []tassadar.Code{tassadar.OutcomeDiffers}
			return l.Now
		}, route.Quarantined, false},
		"stale": {func(l *lab.Lab, v *appraise.Verdict, _ *evidence.Publication, _ *route.Table) int64 {
			v.Cells[0].Published, v.Cells[0].Reasons = false, []tassadar.Code{tassadar.EvidenceStale, tassadar.GateNotGreen}
			v.Gates[0].Reasons = []tassadar.Code{tassadar.EvidenceStale}
			return l.Now
		}, route.Lapsed, false},
		"gate red": {func(l *lab.Lab, v *appraise.Verdict, _ *evidence.Publication, _ *route.Table) int64 {
			v.Cells[0].Published, v.Cells[0].Reasons = false, []tassadar.Code{tassadar.GateNotGreen}
			v.Gates[0].Reasons = []tassadar.Code{tassadar.OutcomeDiffers}
			return l.Now
		}, route.Quarantined, false},
		"challenged": {func(l *lab.Lab, _ *appraise.Verdict, _ *evidence.Publication, table *route.Table) int64 {
			table.Challenged([]string{lab.Cell.Profile})
			return l.Now
		}, route.Challenged, true},
		"suppressed": {func(l *lab.Lab, _ *appraise.Verdict, pub *evidence.Publication, _ *route.Table) int64 {
			pub.Cells[0].Published = false
			return l.Now
		}, route.Declared, false},
	} {
		t.Run(name, func(t *testing.T) {
			l, v, pub := published(t)
			// As of a profile whose inputs are derived.
			pub.Units[0].SettlementEligible, pub.Units[0].Reasons, v.Profiles[0].Reasons = true, nil, nil
			table := route.NewTable(v, &l.Bundle.Policy, pub)
			at := c.spoil(l, v, pub, table)
			u, ok := table.Unit(lab.Cell.Profile, at)
			if !ok || u.State != c.state || (u.NotAfter > 0) != c.until || u.SettlementEligible != c.until {
				t.Errorf("%+v", u)
			}
		})
	}
	l, v, _ := published(t)
	u := route.NewTable(v, &l.Bundle.Policy, nil).Units(l.Now)
	if len(u) != 1 || u[0].State != route.Declared || u[0].SettlementEligible || len(u[0].Reasons) == 0 {
		t.Errorf("without a publication: %+v", u)
	}
}

// TestSuperseded: a later version that is promoted takes the place of an earlier one.
func TestSuperseded(t *testing.T) {
	l, v, pub := published(t)
	later := l.Bundle.Policy.Profiles[0]
	later.ID = "own.adder.v2"
	l.Bundle.Policy.Profiles = append(l.Bundle.Policy.Profiles, later)
	cell, row, unit := v.Cells[0], pub.Cells[0], pub.Units[0]
	cell.Profile, row.Profile, unit.Profile = later.ID, later.ID, later.ID
	v.Cells, pub.Cells, pub.Units = append(v.Cells, cell), append(pub.Cells, row), append(pub.Units, unit)
	units := route.NewTable(v, &l.Bundle.Policy, pub).Units(l.Now)
	if units[0].State != route.Superseded || units[0].SupersededBy != later.ID || units[1].State != route.Promoted {
		t.Errorf("%+v", units)
	}
	row.Published = false
	pub.Cells[1] = row
	if units = route.NewTable(v, &l.Bundle.Policy, pub).Units(l.Now); units[0].State != route.Promoted || units[1].State != route.Declared {
		t.Errorf("a later version that is not published: %+v", units)
	}
}
