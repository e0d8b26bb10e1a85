package report_test

import (
	"bytes"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/report"
)

// someAssignments are the last assignments of a log, and one in each state.
func someAssignments(t testing.TB, log *evidence.Verified) *report.SiteAssignments {
	t.Helper()
	answered, closed := log.Answered(), log.Closed()
	out := &report.SiteAssignments{All: log.Sizes().Assignments, Older: 7}
	of := func(i int) report.SiteAssignment {
		a, err := log.AssignmentAt(i)
		if err != nil {
			t.Fatal(err)
		}
		one := report.SiteAssignment{Logged: a, Receipt: answered[i]}
		if at, ok := closed[one.Receipt]; ok {
			if one.Closing, err = log.ClosingAt(at); err != nil {
				t.Fatal(err)
			}
		}
		return one
	}
	seen := map[string]bool{}
	for i := log.Sizes().Assignments - 1; i >= 0 && len(out.Listed) < 40; i-- {
		one := of(i)
		seen[one.State(now)] = true
		out.Listed = append(out.Listed, one)
	}
	if !seen[report.AssignmentClosed] {
		t.Fatal("no assignment of the scenario is closed")
	}
	made := func(change func(a *report.SiteAssignment)) {
		one := of(0)
		logged := *one.Logged
		logged.Digest = tassadar.DigestBytes([]byte{byte(len(out.Listed))})
		one.Logged, one.Receipt, one.Closing = &logged, "", nil
		change(&one)
		out.Listed = append(out.Listed, one)
	}
	made(func(a *report.SiteAssignment) { a.Body.Deadline = now + day })
	made(func(a *report.SiteAssignment) { a.Body.Deadline = now })
	made(func(a *report.SiteAssignment) { a.Body.Deadline, a.Cancelled = now, true })
	made(func(a *report.SiteAssignment) { a.Receipt = tassadar.DigestBytes(nil) })
	made(func(a *report.SiteAssignment) {
		a.Body.Worker, a.Body.Cell.Backend, a.Body.Cell.Profile, a.Body.Full = hostile, hostile, hostile, true
		a.Body.PolicyDigest, a.Body.Recheck, a.Body.Resume = tassadar.DigestBytes(nil), make([]evidence.Recheck, 2), make([]evidence.Resume, 1)
		a.Receipt = tassadar.DigestBytes([]byte("x"))
		a.Closing = &evidence.Logged[evidence.Closing]{Record: evidence.Record{Digest: tassadar.DigestBytes(nil)}, Body: evidence.Closing{ReceivedAt: now - 5, Window: &evidence.Reexecuted{Case: hostile, Window: 3, Engine: hostile, Differs: &evidence.TokenDiffers{}}}}
	})
	out.Looked = len(out.Listed)
	return out
}

// earlier is a publication as one that another one followed.
func earlier(pub *evidence.Logged[evidence.Publication]) *evidence.Logged[evidence.Publication] {
	out := *pub
	out.Index, out.Body.Number, out.Body.ExpiresAt = 1, 1, now-1
	return &out
}

// somePublications are those of a log, with one that expired and one that is voided.
func somePublications(t testing.TB, log *evidence.Verified) *report.SitePublications {
	t.Helper()
	pub, err := report.FindPublication(log, report.SinceLast)
	if err != nil {
		t.Fatal(err)
	}
	last := *pub
	last.Body.ExpiresAt = now + 1
	return &report.SitePublications{Listed: []report.SitePublication{{Logged: &last}, {Logged: earlier(pub)}, {Logged: earlier(pub), Voided: true}}, All: 3, Older: 1}
}

// TestSiteAssignments: each assignment is shown with what became of it, its receipt, when that
// came, and the way to its page; there with its nonce, what it asked for and what closes it.
func TestSiteAssignments(t *testing.T) {
	site, _, _, log := siteAndLogOf(t, cells40)
	list := someAssignments(t, log)
	made := func(write func(b *bytes.Buffer) error) string {
		t.Helper()
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	list.State = report.AssignmentAbandoned
	page := made(func(b *bytes.Buffer) error { return site.Assignments(b, list) })
	wants := []string{"Those that are abandoned", `href="/assignments?before=7&amp;state=abandoned"`, `aria-current="true">abandoned<`, `href="/assignments">all<`, `✗ abandoned</span> <a class="code" href="#code-run_abandoned"`, `id="code-run_abandoned"`,
		">pending<", ">cancelled<", ">answered<", "✓ closed</span>", `href="/assignments?state=abandoned">← the last ones`}
	for i := range list.Listed {
		wants = append(wants, `href="/assignments/`+list.Listed[i].Digest.Hex()+`"`)
		if r := list.Listed[i].Receipt; r != "" {
			wants = append(wants, report.ReceiptPath+r.Hex())
		}
	}
	for _, want := range wants {
		if !strings.Contains(page, want) {
			t.Errorf("no %q", want)
		}
	}
	n := len(list.Listed)
	for state, want := range map[int][]string{
		n - 5: {"pending", "Nothing: no receipt answers it."},
		n - 4: {"✗ abandoned", "No receipt came by the deadline"},
		n - 3: {"cancelled", "Nothing: no receipt answers it."},
		n - 2: {"answered", "and no closing yet"},
		n - 1: {"the cases marked full too, 2 calls checked again, 1 case goes on from a checkpoint", "which is another than the one of this verdict", "✗ it differs", "0 reference values", "came 2026-"},
	} {
		a := &list.Listed[state]
		page := made(func(b *bytes.Buffer) error { return site.Assignment(b, a, proofFixture(&a.Record)) })
		for _, want := range append(want, `data-proof`) {
			if !strings.Contains(page, want) {
				t.Errorf("assignment %d: no %q", state, want)
			}
		}
		if strings.Contains(page, "tassadar proof ") {
			t.Errorf("assignment %d names a command that there is not for it", state)
		}
	}
}

// TestSitePublications: publications are listed with what each came to, and an earlier one says
// which took its place, and of each cell whether it stands.
func TestSitePublications(t *testing.T) {
	site, v, pub, log := siteAndLogOf(t, cells40)
	var list, one, last bytes.Buffer
	if err := site.Publications(&list, somePublications(t, log)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"✓ in force", `href="/publication">`, `href="/publications/1">Publication 1</a>`, "✗ voided", "expired", `href="/publications?before=1"`} {
		if !strings.Contains(list.String(), want) {
			t.Errorf("the list has no %q", want)
		}
	}
	if err := site.EarlierPublication(&one, earlier(pub), standing(v, earlier(pub)), proofFixture(&pub.Record)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"<h1>Publication 1</h1>", "took its place", `href="/publication">`, `href="/v1/publications/1"`, "✗ Expired", "publication_expired", `href="/publications">← all`} {
		if !strings.Contains(one.String(), want) {
			t.Errorf("an earlier one has no %q", want)
		}
	}
	if err := site.Publication(&last, standing(v, pub), nil); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(last.String(), "took its place") || !strings.Contains(last.String(), `href="/publications">all publications`) {
		t.Error("the last one is shown as an earlier one, or leads to no other")
	}
}
