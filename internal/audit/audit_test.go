package audit_test

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/audit"
	"tassadar/internal/backend"
	"tassadar/internal/policy"
	"tassadar/internal/reexecute"
	"tassadar/internal/testing/lab"
)

func audited(t *testing.T, l *lab.Lab, most int) *audit.Audit {
	t.Helper()
	policies := l.Operator.Verified().Policies()
	v, err := appraise.Appraise(l.Operator.Verified(), policies[len(policies)-1].Body.PolicyDigest, l.Now)
	if err != nil {
		t.Fatal(err)
	}
	return audit.New(v, &v.Gates[0], most)
}

func source(l *lab.Lab) *reexecute.Source {
	return &reexecute.Source{Profile: l.Bundle.Policy.Profile, Modules: func(_ context.Context, m tassadar.Module) ([]byte, error) {
		if data, ok := l.Bundle.Modules[m.Digest]; ok {
			return data, nil
		}
		return nil, tassadar.Errorf(tassadar.EvidenceIncomplete, "not here")
	}}
}

// TestAudit: an audit confirms what comes to the same here, refutes what does not, and
// decides nothing where nothing can be executed; it says what it did not check.
func TestAudit(t *testing.T) {
	for _, c := range []struct {
		name  string
		edit  func(l *lab.Lab, s *reexecute.Source)
		none  bool // no such engine here
		found audit.Found
		code  tassadar.Code
		want  audit.Conclusion
	}{
		{"the same", nil, false, audit.Same, "", audit.Confirmed},
		{"the engine adds otherwise here", func(l *lab.Lab, _ *reexecute.Source) {
			l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
				out := lab.Add(inv)
				out.Result[0].Results[0].Bits++
				return out, nil
			}
		}, false, audit.Differs, tassadar.OutcomeDiffers, audit.Refuted},
		{"the engine refuses here", func(l *lab.Lab, _ *reexecute.Source) {
			l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
				return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit}}, nil
			}
		}, false, audit.Differs, tassadar.OutcomeDiffers, audit.Refuted},
		{"the engine breaks here", func(l *lab.Lab, _ *reexecute.Source) {
			l.Backend.Answer = func(context.Context, backend.Invocation) (backend.Answer, error) {
				return backend.Answer{}, tassadar.Errorf(tassadar.BackendUnavailable, "it is gone")
			}
		}, false, audit.NotHere, tassadar.BackendUnavailable, audit.Undecided},
		{"no such engine here", nil, true, audit.NotHere, tassadar.BackendUnavailable, audit.Undecided},
		{"another engine answers here", func(l *lab.Lab, _ *reexecute.Source) {
			l.Backend.Ran = backend.Engine{Family: "other", Version: "1", Digest: tassadar.DigestBytes(nil)}
		}, false, audit.NotHere, tassadar.BackendMismatch, audit.Undecided},
		{"the module is not here", func(l *lab.Lab, s *reexecute.Source) {
			s.Modules = func(context.Context, tassadar.Module) ([]byte, error) { return []byte("another"), nil }
		}, false, audit.NotHere, tassadar.EvidenceIncomplete, audit.Undecided},
		{"the profile is another here", func(l *lab.Lab, s *reexecute.Source) {
			s.Profile = func(string) (*tassadar.Profile, bool) { return &tassadar.Profile{}, true }
		}, false, audit.NotHere, tassadar.PolicyMalformed, audit.Undecided},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := lab.New(t).Measured()
			a, s := audited(t, l, 5), source(l)
			if !a.Green || len(a.Sample) != 1 || a.Until == 0 {
				t.Fatalf("green %t, sample %v, %v", a.Green, a.Sample, a.Reasons)
			}
			if c.edit != nil {
				c.edit(l, s)
			}
			engine := func(family string) backend.Backend {
				if c.none || family != "fake" {
					return nil
				}
				return l.Backend
			}
			if err := a.Reexecute(t.Context(), l.Operator.Verified(), s, engine); err != nil {
				t.Fatal(err)
			}
			if got := a.Conclude(); got != c.want || a.Sample[0].Found != c.found || a.Sample[0].Code != c.code {
				t.Errorf("%s, %+v", got, a.Sample[0])
			}
			listed := slices.ContainsFunc(a.NotChecked, func(s string) bool { return strings.Contains(s, a.Sample[0].Receipt.Short()) })
			if listed != (c.found == audit.NotHere) {
				t.Errorf("not checked: %q", a.NotChecked)
			}
			var b bytes.Buffer
			audit.Text(&b, a)
			for _, want := range []string{"not checked:", "audit of gate own: " + string(c.want), a.Sample[0].Receipt.Short()} {
				if !strings.Contains(b.String(), want) {
					t.Errorf("want %q in\n%s", want, b.String())
				}
			}
			for line := range strings.Lines(b.String()) {
				if len([]rune(line)) > 81 {
					t.Errorf("%d columns: %s", len(line), line)
				}
			}
		})
	}
}

// TestRed: a gate that is not green is refuted where something speaks against it; where
// evidence is missing it says that, and where nobody measured that it is unmeasured.
func TestRed(t *testing.T) {
	a := audited(t, lab.New(t), 5)
	if got := a.Conclude(); a.Green || got != audit.Unmeasured || len(a.Sample) != 0 || !slices.Contains(a.Reasons, tassadar.Unmeasured) {
		t.Errorf("nobody measured: %s %+v", got, a)
	}
	for code, want := range map[tassadar.Code]audit.Conclusion{
		tassadar.EvidenceStale: audit.Incomplete, tassadar.TooFewMachines: audit.Incomplete, tassadar.OutcomeDiffers: audit.Refuted, tassadar.TraceDiffers: audit.Refuted,
		tassadar.RunFailed: audit.Refuted, tassadar.RefusalViolated: audit.Refuted, tassadar.FloorMissed: audit.Refuted, tassadar.Withdrawn: audit.Refuted,
	} {
		a := audited(t, lab.New(t).Measured(), 1)
		a.Green, a.Reasons = false, []tassadar.Code{tassadar.EvidenceIncomplete, code}
		if got := a.Conclude(); got != want {
			t.Errorf("%s: %s, want %s", code, got, want)
		}
		var b strings.Builder
		audit.Text(&b, a)
		says := "audit of gate " + a.Gate + ": " + string(want)
		if want == audit.Refuted {
			says += " by the log the gate is red, and not only for want of evidence: " + string(code) + " (tassadar gate own); nothing that was executed again here differs"
		}
		if !strings.HasSuffix(strings.Join(strings.Fields(b.String()), " "), says) {
			t.Errorf("%s: lacks %q:\n%s", code, says, b.String())
		}
	}
}

// TestNoReceiptCounts: a prerequisite may hold where no receipt counts, and that is said.
func TestNoReceiptCounts(t *testing.T) {
	a := audited(t, lab.New(t), 5)
	a.Prerequisites = []audit.Prerequisite{{ID: "receipts", Lines: 6, Met: 6}}
	a.Conclude()
	var b strings.Builder
	audit.Text(&b, a)
	for _, want := range []string{"6 of 6, resting on no receipt that counts\n", "- anything by executing again: no receipt counts"} {
		if !strings.Contains(b.String(), want) || strings.Contains(b.String(), " 0 receipts") {
			t.Errorf("lacks %q:\n%s", want, b.String())
		}
	}
}

// TestSign: the record says what the audit says, under its signer's key; it is no
// record of a log.
func TestSign(t *testing.T) {
	l := lab.New(t).Measured()
	a := audited(t, l, 1)
	a.Conclude()
	auditor := lab.Signer(t, "auditor")
	record, err := a.Sign(auditor)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := evidence.Open(record, []tassadar.Key{auditor.Key(tassadar.RoleOperator)})
	if err != nil || !opened.SignedBy(auditor.ID()) {
		t.Fatalf("signed by %v: %v", opened, err)
	}
	var back audit.Audit
	if err := opened.As(evidence.KindAudit, &back); err != nil || tassadar.DigestOf(back) != tassadar.DigestOf(a) {
		t.Errorf("it says %+v: %v", back, err)
	}
	changed := bytes.Replace(record, []byte(`"payload":"e`), []byte(`"payload":"f`), 1)
	if _, err := evidence.Open(changed, []tassadar.Key{auditor.Key(tassadar.RoleOperator)}); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a changed record: %v", err)
	}
	if err := l.Operator.Verified().Try(record); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("in a log: %v", err)
	}
}

// TestDraw: the sample depends on the state of the log and on nothing else.
func TestDraw(t *testing.T) {
	l := lab.New(t).Measured()
	if x, y := audited(t, l, 1), audited(t, l, 1); tassadar.DigestOf(x) != tassadar.DigestOf(y) {
		t.Error("two audits of one state draw another sample")
	}
}

// TestRefusals: a refusal case of every receipt of the sample is tried again, and refutes
// where it runs; where it cannot be tried that is said.
func TestRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		edit  func(l *lab.Lab, s *reexecute.Source)
		found audit.Found
		want  audit.Conclusion
	}{
		"the same": {nil, audit.Same, audit.Confirmed},
		"another engine": {func(l *lab.Lab, _ *reexecute.Source) {
			l.Backend.Ran = backend.Engine{Family: "other", Version: "1", Digest: tassadar.DigestBytes(nil)}
		}, audit.NotHere, audit.Undecided},
		"the modules are not here": {func(_ *lab.Lab, s *reexecute.Source) {
			s.Modules = func(context.Context, tassadar.Module) ([]byte, error) {
				return nil, tassadar.Errorf(tassadar.EvidenceIncomplete, "not here")
			}
		}, audit.NotHere, audit.Undecided},
		"it counts less here": {func(l *lab.Lab, _ *reexecute.Source) {
			l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
				out := lab.Add(inv)
				out.Counter = min(out.Counter, 1)
				return out, nil
			}
		}, audit.Differs, audit.Refuted},
	} {
		l := lab.Edited(t, func(b *policy.Bundle) {
			p := &b.Policy.Profiles[0]
			p.Refusals = []tassadar.Refuse{{ID: "long", Module: tassadar.Module{Toolchain: "any", Digest: p.Workloads[0].Modules[0].Digest}, Calls: p.Workloads[0].Cases[0].Calls,
				Instructions: 2, Code: tassadar.StepLimitExceeded, By: tassadar.ByLimit}}
			b.Digest = b.Policy.Digest()
		}).Measured()
		a, s := audited(t, l, 5), source(l)
		if c.edit != nil {
			c.edit(l, s)
		}
		if err := a.Reexecute(t.Context(), l.Operator.Verified(), s, func(string) backend.Backend { return l.Backend }); err != nil {
			t.Fatal(err)
		}
		got := a.Conclude()
		if len(a.Refusals) != 1 || a.Refusals[0].Found != c.found || got != c.want {
			t.Errorf("%s: %s, %+v", name, got, a.Refusals)
			continue
		}
		var b bytes.Buffer
		audit.Text(&b, a)
		if !strings.Contains(b.String(), "tried again here, to be refused:") || !strings.Contains(b.String(), "refusal "+a.Refusals[0].Case) {
			t.Errorf("%s: %s", name, b.String())
		}
	}
}

// TestRebuild: modules of the sample are built again where that is asked for, each once;
// another module refutes, and what was not built is said.
func TestRebuild(t *testing.T) {
	l := lab.New(t).Measured()
	own := l.Profile().Workloads[0].Modules[0].Digest
	for name, c := range map[string]struct {
		build audit.Build
		found audit.Found
		code  tassadar.Code
		want  audit.Conclusion
	}{
		"the same": {func(context.Context, tassadar.Module) (tassadar.Digest, error) { return own, nil }, audit.Same, "", audit.Confirmed},
		"another":  {func(context.Context, tassadar.Module) (tassadar.Digest, error) { return tassadar.DigestBytes(nil), nil }, audit.Differs, tassadar.ToolchainDrift, audit.Refuted},
		"no toolchain": {func(context.Context, tassadar.Module) (tassadar.Digest, error) {
			return "", tassadar.Errorf(tassadar.ToolchainUnavailable, "no compiler")
		}, audit.NotHere, tassadar.ToolchainUnavailable, audit.Confirmed},
		"not asked for": {},
	} {
		a, s := audited(t, l, 5), source(l)
		if err := a.Reexecute(t.Context(), l.Operator.Verified(), s, func(string) backend.Backend { return l.Backend }); err != nil {
			t.Fatal(err)
		}
		said := func(what string) bool {
			return slices.ContainsFunc(a.NotChecked, func(s string) bool { return strings.Contains(s, what) })
		}
		if c.build == nil {
			if got := a.Conclude(); got != audit.Confirmed || len(a.Builds) != 0 || !said("--build-sources was not asked for") {
				t.Errorf("%s: %s, %+v, %q", name, got, a.Builds, a.NotChecked)
			}
			continue
		}
		if err := a.Rebuild(t.Context(), l.Operator.Verified(), s, c.build); err != nil {
			t.Fatal(err)
		}
		got := a.Conclude()
		if got != c.want || len(a.Builds) != 1 || a.Builds[0].Found != c.found || a.Builds[0].Code != c.code || a.Builds[0].Digest != own {
			t.Errorf("%s: %s, %+v", name, got, a.Builds)
		}
		if said("was not asked for") || said("module "+a.Builds[0].Module) != (c.found == audit.NotHere) {
			t.Errorf("%s: not checked: %q", name, a.NotChecked)
		}
		var b bytes.Buffer
		if audit.Text(&b, a); !strings.Contains(b.String(), "built again here:") {
			t.Errorf("%s: %s", name, b.String())
		}
	}
}
