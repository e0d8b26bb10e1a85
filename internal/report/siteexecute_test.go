package report_test

import (
	"bytes"
	"html"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/report"
)

// someExecutions are the form, with all that can come of it, by what follows its address.
func someExecutions(t testing.TB, v *appraise.Verdict) map[string]*report.SiteExecution {
	t.Helper()
	base := report.SiteExecution{Served: true, Machine: someMachines[0], AtOnce: 2, Longest: 30,
		Profiles:   []report.SiteChoice{{Name: v.Profiles[0].Profile, Title: v.Profiles[0].Title, Published: true}, {Name: "own.gcd.v1", Title: hostile}, {Name: hostile}},
		Toolchains: []report.SiteChoice{{Name: "clang-16/wasm32", Published: true}, {Name: "rustc-1.63/wasm32"}}}
	refused, ran, stopped := base, base, base
	refused.Asked = report.SiteAsked{Profile: "own.gcd.v1", Toolchain: "rustc-1.63/wasm32", Export: hostile, Args: "i32:1\n" + hostile, Instructions: hostile}
	refused.Refused = &report.SiteRefusal{NothingRan: true, Reasons: []tassadar.Code{tassadar.OutsideEnvelope, tassadar.PublicationExpired}, Details: []string{"the job wants more than was measured", hostile}, Next: "Ask for less."}
	ran.Ran = someJob(t, v, evidence.Observation{Ended: tassadar.EndedReturned})
	stopped.Ran = someJob(t, v, evidence.Observation{Ended: tassadar.EndedRefused, Code: tassadar.StepLimitExceeded, By: tassadar.ByEngine, Detail: hostile})
	stopped.Asked = refused.Asked
	return map[string]*report.SiteExecution{"": &base, "?refused": &refused, "?ran": &ran, "?stopped": &stopped, "?none": {}}
}

// someJob is a job of a published cell with its receipt.
func someJob(t testing.TB, v *appraise.Verdict, seen evidence.Observation) *report.SiteRan {
	t.Helper()
	l := newLab(t, cells40.policy())
	cell := v.Cells[0].Cell
	for i := range v.Cells {
		if v.Cells[i].Published {
			cell = v.Cells[i].Cell
		}
	}
	parts := strings.Split(cell.Machine, "/")
	arg, out := tassadar.MustValue("i32:1071"), tassadar.MustValue("i32:21")
	if seen.Ended == tassadar.EndedReturned {
		seen.Result = tassadar.Result{{Results: []tassadar.Value{out}}, {Results: []tassadar.Value{out}}}
		seen.Digest = seen.Result.Digest()
	}
	j := &evidence.Job{Rests: l.head(), Publication: 1, PolicyDigest: v.PolicyDigest, NotAfter: now + day, Cell: cell, StartedAt: now, FinishedAt: now + 1,
		Effective: evidence.Engine{Family: cell.Backend, Version: "1.12.0", Digest: tassadar.DigestBytes(nil)}, Machine: evidence.Machine{Class: cell.Machine, OS: parts[0], Arch: parts[1], Level: parts[2], Host: hostID(0, parts[1])},
		Program: evidence.Program{Version: tassadar.Version, Digest: tassadar.DigestBytes(nil), Go: "go"}, Module: tassadar.DigestBytes([]byte("module")),
		Calls: []tassadar.Call{{Export: "gcd", Args: []tassadar.Arg{{Value: &arg}}}, {Export: hostile}}, Seen: seen, Limit: 1_000_000, Instructions: 1234}
	record, err := evidence.SignJob(j, l.worker(0, cell))
	if err != nil {
		t.Fatal(err)
	}
	return &report.SiteRan{Job: j, Receipt: record}
}

// TestSiteExecute: the page of a refusal has every reason in words and the fields as they
// were, that of a job what it came to, on what that rests and the receipt.
func TestSiteExecute(t *testing.T) {
	site, v, _ := siteOf(t, cells40)
	all := someExecutions(t, v)
	for name, wants := range map[string][]string{
		"":         {"What to execute", `<optgroup label="Published for `, `<optgroup label="Not published for `, "2 jobs run here at a time, for 30 seconds"},
		"?refused": {"Refused: nothing has run", html.EscapeString(tassadar.OutsideEnvelope.Meaning()), html.EscapeString(tassadar.PublicationExpired.Meaning()), "the job wants more than was measured", "Next: Ask for less.", `<option value="own.gcd.v1" selected>`, "<option selected>rustc-1.63/wasm32<", "\ni32:1\n", `role="alert"`},
		"?ran":     {"It returned", "<code>gcd i32:1071 → i32:21</code>", "1234 of at most 1000000", "publication 1, cell <a href=", `download="job-`, "Another one", tassadar.DigestBytes([]byte("module")).Hex()},
		"?stopped": {"It was refused", `#code-step_limit_exceeded`, `id="code-step_limit_exceeded"`},
		"?none":    {"tassadar serve --execute 1"},
	} {
		var b bytes.Buffer
		if err := site.Execute(&b, all[name]); err != nil {
			t.Fatalf("%q: %v", name, err)
		}
		for _, want := range wants {
			if !strings.Contains(b.String(), want) {
				t.Errorf("%q: no %q in %s", name, want, b.String())
			}
		}
	}
}
