package drill

import (
	"context"
	"crypto/ed25519"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
)

// TestSignsWhatWasSeen: a page that could not be executed is no failure, and stands in no
// record; one that failed does.
func TestSignsWhatWasSeen(t *testing.T) {
	t.Parallel()
	page, err := Parse("a.md", "# A\n\n```console\n$ tassadar one\n```\n<!-- drill: tier no-such-engine --a --b -->\n```console\n$ tassadar two\n```\n")
	if err != nil {
		t.Fatal(err)
	}
	host := &Host{Program: "/bin/true", Policy: func(string) error { return nil }}
	unknown, err := Run(t.Context(), page, evidence.FormFull, host)
	if err != nil || unknown.Passed || unknown.Code != tassadar.RunFailed || unknown.Line != 6 || unknown.Commands != 1 {
		t.Fatalf("a fault that cannot be injected: %+v, %v", unknown, err)
	}
	if page, err = Parse("b.md", "# B\n\n```console\n$ tassadar one\nsomething\n```\n"); err != nil {
		t.Fatal(err)
	}
	failed, err := Run(t.Context(), page, evidence.FormFull, host)
	if err != nil || failed.Passed || failed.Code != "" {
		t.Fatalf("a page that is wrong: %+v, %v", failed, err)
	}
	short, cancel := context.WithTimeout(t.Context(), 0)
	defer cancel()
	if _, err := Run(short, page, evidence.FormFull, host); tassadar.CodeOf(err) != tassadar.RunFailed {
		t.Errorf("interrupted: %v", err)
	}

	signer, err := evidence.NewSigner(ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	by := &Signing{Signer: signer, Machine: evidence.Machine{Host: strings.Repeat("ab", 32)}}
	record, err := Sign([]*Result{unknown, failed}, by)
	if err != nil {
		t.Fatal(err)
	}
	if opened, err := evidence.Open(record, nil); err != nil || len(opened.Subject) != 1 || opened.Subject[0].Name != "b.md" {
		t.Errorf("signed: %+v, %v", opened, err)
	}
	if _, err := Sign([]*Result{unknown}, by); tassadar.CodeOf(err) != tassadar.RunFailed {
		t.Errorf("nothing was executed: %v", err)
	}
}

// TestFaultThatNeverHappened: a command that was to be killed at a line that it never
// printed was not killed, whatever it printed.
func TestFaultThatNeverHappened(t *testing.T) {
	t.Parallel()
	page, err := Parse("k.md", "# K\n\n<!-- drill: kill \"[1/2]\" -->\n```console\n$ tassadar version\n…\n```\n")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Run(t.Context(), page, evidence.FormFull, &Host{Program: "/bin/true", Policy: func(string) error { return nil }})
	if err != nil || r.Passed || !strings.Contains(r.Why, "was not killed") {
		t.Errorf("%+v, %v", r, err)
	}
}
