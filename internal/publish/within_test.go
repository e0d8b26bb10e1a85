package publish_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/publish"
)

// A job is within a cell where a version that is accepted was measured as far, in
// instructions and in tokens; otherwise how far each goes is said.
func TestWithin(t *testing.T) {
	near := tassadar.Cell{Profile: "p.v1", Backend: "vm.exact", Toolchain: "clang", Machine: "linux/amd64/v3"}
	far, red := near, near
	far.Backend, red.Backend = "wazero.compiler", "vm.compiled"
	check := &appraise.Check{Number: 7, Cells: []appraise.CheckedCell{
		{Cell: near, Accepted: true, Versions: []evidence.MeasuredVersion{{Engine: "1", Horizon: 100, Tokens: 1000}, {Engine: "2", Horizon: 200, Tokens: 500}}},
		{Cell: far, Accepted: true, Versions: []evidence.MeasuredVersion{{Engine: "3", Horizon: 5000}}},
		{Cell: red, Reasons: []tassadar.Code{tassadar.EvidenceStale}, Versions: []evidence.MeasuredVersion{{Engine: "4", Horizon: 9000, Tokens: 9000}}},
	}}
	for _, c := range []struct {
		pattern  string
		job      publish.Job
		versions string // that cover it
		code     tassadar.Code
		says     string
	}{
		{"vm.exact", publish.Job{Instructions: 100}, "1 2", "", ""},
		{near.String(), publish.Job{Instructions: 101}, "2", "", ""},
		{"vm.exact", publish.Job{Tokens: 501}, "1", "", ""},
		{"vm.exact", publish.Job{Instructions: 101, Tokens: 501}, "", tassadar.OutsideEnvelope, "101 instructions and 501 tokens is beyond publication 7"},
		{"vm.exact", publish.Job{Instructions: 201}, "", tassadar.OutsideEnvelope, "version 2, is covered to 200 instructions and 500 tokens"},
		{"wazero", publish.Job{Instructions: 5000}, "3", "", ""},
		{"wazero", publish.Job{Tokens: 1}, "", tassadar.OutsideEnvelope, "5000 instructions and 0 tokens"},
		{"vm.compiled", publish.Job{Instructions: 1}, "", tassadar.OutsideEnvelope, "is not accepted: evidence_stale"},
		{"*,*,*,*", publish.Job{Instructions: 150}, "2 3", "", ""},
		{"p.v1", publish.Job{Instructions: 1}, "", tassadar.BadUse, "3 cells match"},
		{"q.v1", publish.Job{Instructions: 1}, "", tassadar.OutsideEnvelope, "no cell that matches"},
	} {
		got, err := publish.Within(check, c.pattern, c.job)
		var versions []string
		for _, cell := range got {
			for _, v := range cell.Versions {
				versions = append(versions, v.Engine)
			}
		}
		if strings.Join(versions, " ") != c.versions || tassadar.CodeOf(err) != c.code || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s, %+v: %v, %v; want %q, %s %q", c.pattern, c.job, versions, err, c.versions, c.code, c.says)
		}
	}
}

// TestRequired: what is required has to be there and accepted; the reason is the cell's own,
// and the publication's age only where there is no other.
func TestRequired(t *testing.T) {
	cell := func(backend string, reasons ...tassadar.Code) appraise.CheckedCell {
		return appraise.CheckedCell{Cell: tassadar.Cell{Profile: "p.v1", Backend: backend, Toolchain: "clang", Machine: "linux/amd64/v3"}, Accepted: len(reasons) == 0, Reasons: reasons}
	}
	check := &appraise.Check{Number: 7, Cells: []appraise.CheckedCell{
		cell("a"), cell("b"), cell("c", tassadar.PublicationExpired), cell("d", tassadar.KeyRevoked, tassadar.PublicationExpired), cell("e", tassadar.EvidenceStale),
	}}
	for _, c := range []struct {
		patterns string
		code     tassadar.Code
		says     string
	}{
		{"", "", ""},
		{"p.v1,a,clang,linux/amd64/v3", "", ""},
		{"*,a,*,* *,b,*,*", "", ""},
		{"*,a,*,* *,c,*,*", tassadar.PublicationExpired, "p.v1,c,clang,linux/amd64/v3: publication_expired"},
		{"*,d,*,*", tassadar.KeyRevoked, "key_revoked, publication_expired"},
		{"*,c,*,* *,e,*,*", tassadar.PublicationExpired, "e,clang,linux/amd64/v3: evidence_stale"},
		{"*,a,*,* q.v1", tassadar.OutsideEnvelope, "q.v1: no cell of the publication matches"},
		{"p.v1", tassadar.PublicationExpired, "d,clang"},
	} {
		err := publish.Required(check, strings.Fields(c.patterns))
		if tassadar.CodeOf(err) != c.code || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %s %q", c.patterns, err, c.code, c.says)
		}
	}
}

// TestDropped: what the last publication published and the next one would not is said, with
// why; what was not published, or still is, or is new, is not.
func TestDropped(t *testing.T) {
	change := func(backend, was, is string, reasons ...tassadar.Code) appraise.Change {
		return appraise.Change{Cell: tassadar.Cell{Profile: "p.v1", Backend: backend, Toolchain: "clang", Machine: "linux/amd64/v3"}, Publication: 7, Was: was, Is: is, Reasons: reasons}
	}
	v := &appraise.Verdict{Changes: []appraise.Change{
		change("a", "green, published", "stale", tassadar.EvidenceStale), change("b", "red", "green, published"), change("c", "green", "red"),
		change("d", "green, published", "undeclared", tassadar.OutsideEnvelope),
	}}
	said := publish.DroppedText(publish.Dropped(v))
	for _, want := range []string{"2 cells that publication 7 published are not in this one", "p.v1,a,clang,linux/amd64/v3: evidence_stale", "p.v1,d,clang,linux/amd64/v3: outside_declared_envelope"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not said:\n%s", want, said)
		}
	}
	if strings.Contains(said, "p.v1,b") || strings.Contains(said, "p.v1,c") {
		t.Error(said)
	}
	if got := publish.DroppedText(publish.Dropped(&appraise.Verdict{Changes: v.Changes[1:3]})); got != "" {
		t.Error(got)
	}
	for range 20 {
		v.Changes = append(v.Changes, v.Changes[0])
	}
	if said := publish.DroppedText(publish.Dropped(v)); !strings.Contains(said, "and 14 more") {
		t.Error(said)
	}
}
