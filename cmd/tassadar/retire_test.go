package main

import (
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
)

// TestReinstalled: a machine that was installed anew asks again with its key, and is bound to
// its new host by an approval: what it measured before counts, and nothing waits any more.
func TestReinstalled(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	signer, err := datadir.Key(w.data, tassadar.RoleWorker)
	if err != nil {
		t.Fatal(err)
	}
	m, _, err := detect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	m.Host = strings.Repeat("ab", 32)
	record, err := dispatch.Enrol(signer, tassadar.RoleWorker, "", m, "", 1)
	if err != nil {
		t.Fatal(err)
	}
	request := filepath.Join(t.TempDir(), "request")
	writeFile(t, request, record)
	tassadarIn(t, w.data, "trust", "add", request).want(t, 0)
	if said := tassadarIn(t, w.data, "trust", "list").want(t, 0).stdout; !strings.Contains(said, "waits for approval  abababababab") {
		t.Errorf("the request does not wait:\n%s", said)
	}
	tassadarIn(t, w.data, "trust", "approve", signer.ID()[:16]).want(t, 0)
	said := tassadarIn(t, w.data, "trust", "list").want(t, 0).stdout
	if strings.Contains(said, "waits for approval") || !strings.Contains(said, "abababababab") {
		t.Errorf("after the approval:\n%s", said)
	}
	if said := tassadarIn(t, w.data, "trust", "log").want(t, 0).stdout; !strings.Contains(unwrapped(said), "bound to host abababababab from now on") {
		t.Errorf("trust log does not tell of it:\n%s", said)
	}
	if c := explained(t, w.data, "article"); c.Status != appraise.Green || !c.Receipts[0].Counts {
		t.Errorf("what it measured before: %s, %v", c.Status, c.Reasons)
	}
	// What is measured on the old installation does not count any more, and is not begun by file.
	orders := filepath.Join(t.TempDir(), "orders")
	tassadarIn(t, w.data, "assign", "--worker", signer.ID()[:16], "--machine", classHere(t), "-o", orders).want(t, 0)
	r := tassadarIn(t, w.data, "run", "--policy", w.policy, "--assignment", orders)
	r.wantError(t, false, tassadar.SignerUntrusted)
	if !strings.Contains(unwrapped(r.stderr), "binds this worker") || !strings.Contains(unwrapped(r.stderr), "installed anew: tassadar enrol") {
		t.Error(r.stderr)
	}
	tassadarIn(t, w.data, "trust", "add", request).want(t, 0)
	tassadarIn(t, w.data, "trust", "approve", signer.ID()[:16]).wantError(t, false, tassadar.BadUse)
}

// TestNewKey: the request of a key that was revoked is refused wherever it is handed in, with
// the command that helps, and the host comes back with another key.
func TestNewKey(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	host := filepath.Join(t.TempDir(), "host")
	request := filepath.Join(t.TempDir(), "request")
	tassadarIn(t, host, "enrol", "--new-key", "-o", request).wantError(t, false, tassadar.KeyMissing)
	tassadarIn(t, host, "enrol", "-o", request).want(t, 0)
	old := datadir.KeyID(host)
	tassadarIn(t, w.data, "trust", "add", request).want(t, 0)
	tassadarIn(t, w.data, "trust", "approve", old[:16]).want(t, 0)
	tassadarIn(t, w.data, "trust", "add", request).want(t, 0) // and waits
	if said := tassadarIn(t, w.data, "trust", "revoke", old[:7]).want(t, 2).stderr; !strings.Contains(unwrapped(said), "at least 8 letters") {
		t.Error(said)
	}
	tassadarIn(t, w.data, "trust", "revoke", old[:16]).want(t, 0)
	for _, args := range [][]string{{"add", request}, {"approve", old[:16]}} {
		r := tassadarIn(t, w.data, append([]string{"trust"}, args...)...)
		r.wantError(t, false, tassadar.KeyRevoked)
		if !strings.Contains(unwrapped(r.stderr), "tassadar enrol --new-key") {
			t.Error(r.stderr)
		}
	}
	tassadarIn(t, host, "enrol", "--new-key", "--role", "operator", "-o", request).wantError(t, false, tassadar.BadUse)
	if said := tassadarIn(t, host, "enrol", "--new-key", "-o", request).want(t, 0).stderr; !strings.Contains(unwrapped(said), "kept as keys/worker-"+old[:12]+".pem") {
		t.Error(said)
	}
	fresh := datadir.KeyID(host)
	if kept, err := datadir.KeyFile(filepath.Join(host, "keys", "worker-"+old[:12]+".pem")); err != nil || kept.ID() != old || fresh == old {
		t.Errorf("the old key: %v, %v", kept, err)
	}
	tassadarIn(t, w.data, "trust", "add", request).want(t, 0)
	tassadarIn(t, w.data, "trust", "approve", fresh[:16]).want(t, 0)
}

// TestRetire: a worker retires from an instant on: what it measured before counts, nothing is
// assigned to it, and a retirement is for good.
func TestRetire(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	worker := workerID(t, w.foreign)
	r := tassadarIn(t, w.foreign, "trust", "retire", worker[:16]).want(t, 0)
	if !strings.Contains(unwrapped(r.stderr), "2 assignments are for it without a receipt: tassadar cancel --worker") {
		t.Error(r.stderr)
	}
	if c := explained(t, w.foreign, "article"); c.Status != appraise.Green || !c.Receipts[0].Counts {
		t.Errorf("what it measured before: %s, %v", c.Status, c.Reasons)
	}
	tassadarIn(t, w.foreign, "assign", "--worker", worker, "--machine", classHere(t)).wantError(t, false, tassadar.KeyRetired)
	tassadarIn(t, w.foreign, "import", w.receipts).want(t, 0) // they come too late
	if c := explained(t, w.foreign, "article"); c.Receipts[1].Counts || !strings.Contains(string(tassadar.KeyRetired), string(c.Receipts[1].Codes[0])) {
		t.Errorf("what came after it retired: %+v", c.Receipts[1])
	}
	tassadarIn(t, w.foreign, "trust", "retire", worker).wantError(t, false, tassadar.BadUse)
	// Earlier, and what it measured does not count either: that is for good, and shown before.
	const early = "2026-01-01T00:00:00Z"
	r = tassadarIn(t, w.foreign, "trust", "retire", worker, "--from", early)
	r.wantError(t, false, tassadar.BadUse)
	if said := unwrapped(r.stderr); !strings.Contains(said, "receipts that worker "+worker[:16]+" handed in from 2026-01-01 00:00:00Z on would never count again") ||
		!strings.Contains(said, "tassadar what-if --retire "+worker[:16]+" --from "+early) {
		t.Error(r.stderr)
	}
	if said := tassadarIn(t, w.foreign, "what-if", "--retire", worker[:16], "--from", early).want(t, 0).stdout; !strings.Contains(unwrapped(said), string(tassadar.KeyRetired)) {
		t.Errorf("what-if does not show it:\n%s", said)
	}
	if c := explained(t, w.foreign, "article"); c.Status != appraise.Green {
		t.Errorf("refused, and %s all the same", c.Status)
	}
	tassadarIn(t, w.foreign, "trust", "retire", worker, "--from", early, "--discard-receipts").want(t, 0)
	if c := explained(t, w.foreign, "article"); c.Status == appraise.Green || c.Receipts[0].Counts {
		t.Errorf("after it retired earlier: %s", c.Status)
	}
	tassadarIn(t, w.foreign, "what-if", "--from", early).wantError(t, false, tassadar.BadUse)
	tassadarIn(t, w.foreign, "what-if", "--from", early, "--at", early).wantError(t, false, tassadar.BadUse)
	if c := explained(t, w.foreign, "article"); c.Status == appraise.Green || c.Receipts[0].Counts {
		t.Errorf("retired before it measured: %s", c.Status)
	}
	if said := tassadarIn(t, w.foreign, "trust", "list").want(t, 0).stdout; !strings.Contains(said, "retires 2026-01-01") {
		t.Error(said)
	}
	if said := tassadarIn(t, w.foreign, "trust", "log").want(t, 0).stdout; strings.Count(said, "retired") != 2 {
		t.Error(said)
	}
	tassadarIn(t, w.foreign, "trust", "retire", "ffff").wantError(t, false, tassadar.BadUse)
}
