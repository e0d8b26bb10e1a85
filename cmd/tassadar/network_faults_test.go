package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/network"
)

// whole wants the log to hold a receipt for each assignment, none twice and none failed, and
// the worker to keep none: what it sent was acknowledged, and what was acknowledged is there.
func (n *networked) whole(data string, cells int) {
	n.t.Helper()
	counts := verdictOf(n.t, n.data).Counts
	if counts.Assignments != counts.Receipts || counts.Receipts != cells || counts.Failed != 0 || counts.Abandoned != 0 {
		n.t.Errorf("the log counts %+v, want %d of each and none failed\n%s", counts, cells, n.server.said())
	}
	if left, err := datadir.MeasuredIn(data).All(); err != nil || len(left) > 0 {
		n.t.Errorf("the worker still keeps %v: %v", left, err)
	}
	seen := map[tassadar.Digest]bool{}
	for _, rc := range receiptsOf(n.t, n.data) {
		if seen[rc.Assignment] {
			n.t.Errorf("assignment %s has two receipts", rc.Assignment.Short())
		}
		seen[rc.Assignment] = true
	}
}

// faulty policies have two cells of which one takes a second or more.
var faulty = policyOptions{fib: 28, runs: 4, machines: 2}

// Whatever is killed or cut while a worker measures, the log has each receipt once in the
// end, without a hand.
func TestNetworkFaults(t *testing.T) {
	t.Parallel()
	n := newServer(t, smallPolicy(t, faulty))
	h := newHost(t, "faults")
	cells := 2
	for _, fault := range []string{"worker killed", "server killed", "cut"} {
		data := filepath.Join(t.TempDir(), "worker")
		n.enrol(h, data)
		w := n.work(h, data, "--once")
		w.wait(`\[2/2\] test.broad`, 1)
		switch fault {
		case "worker killed":
			w.kill()
			w = n.work(h, data, "--once")
		case "server killed":
			n.server.kill()
			time.Sleep(time.Second)
			n.start()
		case "cut":
			h.cut(t, true)
			time.Sleep(3 * time.Second)
			h.cut(t, false)
		}
		w.end(0)
		cells += 2
		n.whole(data, cells)
		if t.Failed() {
			t.Fatalf("%s\nworker:\n%s\nserver:\n%s", fault, w.said(), n.server.said())
		}
	}
	tassadarIn(t, n.data, "gate", "broad").want(t, 0)
	tassadarIn(t, n.data, "audit").want(t, 0)
}

// Faults at any moment, many of them.
func TestNetworkFaultsSoak(t *testing.T) {
	if os.Getenv("TASSADAR_SOAK") != "1" {
		t.Skip("TASSADAR_SOAK=1 runs it")
	}
	n := newServer(t, smallPolicy(t, faulty))
	h := newHost(t, "soak")
	cells, injected := 2, 0
	random := rand.New(rand.NewPCG(16, 1))
	for round := 0; injected < 500; round++ {
		data := filepath.Join(t.TempDir(), "worker")
		n.enrol(h, data)
		w := n.work(h, data, "--once")
		for k := 0; k < 1+random.IntN(4); k++ {
			time.Sleep(time.Duration(random.IntN(3000)) * time.Millisecond)
			injected++
			switch random.IntN(3) {
			case 0:
				w.kill()
				w = n.work(h, data, "--once")
			case 1:
				n.server.kill()
				time.Sleep(time.Duration(random.IntN(1500)) * time.Millisecond)
				n.start()
			case 2:
				h.cut(t, true)
				time.Sleep(time.Duration(random.IntN(4000)) * time.Millisecond)
				h.cut(t, false)
			}
		}
		w.end(0)
		cells += 2
		n.whole(data, cells)
		if t.Failed() {
			t.Fatalf("round %d, after %d faults\nworker:\n%s\nserver:\n%s", round, injected, w.said(), n.server.said())
		}
	}
	t.Logf("%d faults, %d receipts", injected, cells)
}

// A worker that never comes back is shown, its assignments are abandoned at their deadline,
// and whoever asks next is given the cells again.
func TestLostWorker(t *testing.T) {
	t.Parallel()
	n := newServer(t, smallPolicy(t, faulty), "--deadline", "6s")
	h := newHost(t, "lost")
	data := filepath.Join(t.TempDir(), "worker")
	id := n.enrol(h, data)
	w := n.work(h, data)
	w.wait(`\[1/2\] test.article`, 1)
	w.kill()
	workers := func() network.Presence {
		all := jsonIn[struct{ Workers []network.Presence }](t, n.data, "serve", "workers").Workers
		if len(all) != 1 || all[0].Worker != id || !all[0].Approved {
			t.Fatalf("workers are %+v", all)
		}
		return all[0]
	}
	if p := workers(); p.Open+p.Late == 0 || p.LastSeen == 0 {
		t.Errorf("just killed, it is shown as %+v", p)
	}
	for until := time.Now().Add(30 * time.Second); workers().Open > 0 || workers().Late == 0; time.Sleep(200 * time.Millisecond) {
		if time.Now().After(until) {
			t.Fatalf("past the deadline it is shown as %+v", workers())
		}
	}
	v := verdictOf(t, n.data)
	if c := cellOf(t, v, "test.broad.v1"); !slices.Contains(c.Reasons, tassadar.RunAbandoned) || v.Counts.Abandoned == 0 {
		t.Errorf("the cell is %s %v, counts %+v", c.Status, c.Reasons, v.Counts)
	}
	n.server.kill()
	n.args = nil // the deadline that is given by default
	n.start()
	n.work(h, data, "--once").end(0)
	v = verdictOf(t, n.data)
	if v.Counts.Abandoned == 0 || v.Counts.Receipts < 4 { // what was measured before the kill comes late
		t.Errorf("counts %+v, want those that were abandoned and 4 receipts at least", v.Counts)
	}
	tassadarIn(t, n.data, "gate", "broad").want(t, 0)
}

// A worker whose clock is wrong, or that nobody approved, or whose key is revoked, is told so
// by code, and measures nothing.
func TestWorkerIsRefused(t *testing.T) {
	t.Parallel()
	n := newServer(t, smallPolicy(t, policyOptions{machines: 2}))
	h := newHost(t, "refused")
	dir := t.TempDir()
	data := filepath.Join(dir, "worker")
	if err := datadir.ThrowAway(data); err != nil {
		t.Fatal(err)
	}
	token := strings.TrimSpace(tassadarIn(t, n.data, "serve", "token").want(t, 0).stdout)
	shift := func(by int64) {
		if err := datadir.ShiftClock(data, by); err != nil {
			t.Fatal(err)
		}
	}
	shift(3600)
	runCmd(t, h.command(data, "enrol", "--server", n.url(h), "--token", token)).wantError(t, false, tassadar.ClockSkew)
	shift(-3600)
	r := runCmd(t, h.command(data, "enrol", "--server", n.url(h), "--token", token)).want(t, 0)
	id := regexp.MustCompile(`worker key ([0-9a-f]{64})`).FindStringSubmatch(r.stdout)[1]
	if !strings.Contains(r.stderr, "this worker serves log ") || !strings.Contains(r.stderr, "  operator ") {
		t.Errorf("enrol does not show whom the worker serves:\n%s", r.stderr)
	}
	// The token again: by this worker, whose answer may have been lost, and by another.
	runCmd(t, h.command(data, "enrol", "--server", n.url(h), "--token", token)).want(t, 0)
	runCmd(t, h.command(filepath.Join(dir, "other"), "enrol", "--server", n.url(h), "--token", token)).wantError(t, false, tassadar.Unauthorized)
	if tokens, err := filepath.Glob(filepath.Join(n.data, "tokens", "*")); err != nil || len(tokens) != 1 || strings.Contains(string(readFile(t, tokens[0])), strings.Split(token, ".")[2]) {
		t.Errorf("the token is kept in %v: %v", tokens, err)
	}
	runCmd(t, h.command(filepath.Join(dir, "third"), "work", "--server", n.url(h))).wantError(t, false, tassadar.KeyMissing)

	w := n.work(h, data, "--once")
	w.wait(`signer_untrusted: the operators of this log have not approved worker`, 1)
	w.kill()
	tassadarIn(t, n.data, "trust", "approve", id).want(t, 0)
	for _, by := range []int64{3600, -7200} {
		shift(by)
		runCmd(t, h.command(data, "work", "--once", "--server", n.url(h))).wantError(t, false, tassadar.ClockSkew)
	}
	shift(3600)
	tassadarIn(t, n.data, "trust", "revoke", id).want(t, 0)
	runCmd(t, h.command(data, "work", "--once", "--server", n.url(h))).wantError(t, false, tassadar.KeyRevoked)
	// What it was told last its host knows, until it enrols again.
	if said := unwrapped(runCmd(t, h.command(data, "doctor")).want(t, 0).stdout); !strings.Contains(said, "server: key_revoked: "+n.url(h)+" refused this host's worker at ") || !strings.Contains(said, "tassadar enrol --new-key --server") {
		t.Errorf("doctor of a revoked worker says\n%s", said)
	}
	token = strings.TrimSpace(tassadarIn(t, n.data, "serve", "token").want(t, 0).stdout)
	runCmd(t, h.command(data, "enrol", "--new-key", "--server", n.url(h), "--token", token)).want(t, 0)
	if said := runCmd(t, h.command(data, "doctor")).want(t, 0).stdout; strings.Contains(said, "key_revoked") || !strings.Contains(said, "enrolled with "+n.url(h)) {
		t.Errorf("doctor of a worker that enrolled again says\n%s", said)
	}
	if c := verdictOf(t, n.data).Counts; c.Assignments != 2 {
		t.Errorf("counts %+v, want nothing assigned to it", c)
	}
	// Secrets are for their owner alone.
	for _, file := range []string{filepath.Join(n.data, "keys", "server.pem"), filepath.Join(data, "keys", "connection.pem")} {
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v %v", file, info.Mode(), err)
		}
	}
}

// A receipt that the log will never take is offered once, and put aside with why.
func TestRefusedReceipt(t *testing.T) {
	t.Parallel()
	n := newServer(t, smallPolicy(t, policyOptions{machines: 2}))
	h := newHost(t, "refusedreceipt")
	data := filepath.Join(t.TempDir(), "worker")
	id := n.enrol(h, data)
	signer, err := datadir.Key(data, tassadar.RoleWorker)
	if err != nil {
		t.Fatal(err)
	}
	rc := receiptsOf(t, n.data)[0] // as if the worker had measured what nobody assigned
	rc.Assignment = tassadar.DigestBytes([]byte("nobody's"))
	record, err := evidence.Sign(evidence.KindReceipt, rc.Subjects(), rc, signer)
	if err != nil {
		t.Fatal(err)
	}
	measured := datadir.MeasuredIn(data)
	if err := measured.Keep(rc.Assignment, record); err != nil {
		t.Fatal(err)
	}
	for again := range 2 {
		w := n.work(h, data, "--once")
		w.end(0)
		if aside := strings.Contains(w.said(), "put aside in "+filepath.Join(data, "refused")); aside != (again == 0) {
			t.Errorf("start %d: the worker says\n%s", again+1, w.said())
		}
	}
	if n := strings.Count(n.server.said(), "a receipt of worker "+id[:12]+" is refused"); n != 1 {
		t.Errorf("the receipt was offered %d times", n)
	}
	if kept, err := measured.All(); err != nil || len(kept) != 0 || measured.RefusedFor(rc.Assignment).Code != tassadar.EvidenceUnverifiable {
		t.Errorf("kept are %v, refused for %+v: %v", kept, measured.RefusedFor(rc.Assignment), err)
	}
	if said := unwrapped(runCmd(t, h.command(data, "doctor")).want(t, 0).stdout); !strings.Contains(said, "1 receipt was refused by its log for good") {
		t.Errorf("doctor says\n%s", said)
	}
}

// What cannot be served, or worked for, is said by code before anything is made.
func TestNetworkBadInput(t *testing.T) {
	t.Parallel()
	n := newServer(t, smallPolicy(t, policyOptions{}))
	empty := filepath.Join(t.TempDir(), "empty")
	token := network.NewToken(strings.Repeat("00", 32)).Secret()
	for _, c := range []struct {
		data string
		args string
		want tassadar.Code
	}{
		{empty, "serve --listen 127.0.0.1:0 --workers 127.0.0.1:0", tassadar.Unmeasured},
		{empty, "serve token", tassadar.Unmeasured},
		{n.data, "serve --listen 127.0.0.1:0 --workers 127.0.0.1:0", tassadar.DataLocked},
		{n.data, "serve --listen 127.0.0.1:0 --workers 127.0.0.1:0 --deadline 1ms", tassadar.BadUse},
		{n.data, "serve --listen 127.0.0.1:0 --workers 127.0.0.1:0 --tls-cert x", tassadar.BadUse},
		{n.data, "serve --listen 127.0.0.1:0 --workers 127.0.0.1:0 --tls-cert x --tls-key y", tassadar.InputMalformed},
		{n.data, "serve token --for 1s", tassadar.BadUse},
		{empty, "enrol --server tls://127.0.0.1:1", tassadar.BadUse},
		{empty, "enrol --server tls://127.0.0.1:1 --token x", tassadar.InputMalformed},
		{empty, "enrol --server http://127.0.0.1:1 --token " + token, tassadar.BadUse},
		{empty, "enrol --server tls://127.0.0.1:1 --role operator --token " + token, tassadar.BadUse},
		{empty, "enrol --server tls://127.0.0.1:" + n.port + " --token " + token, tassadar.EvidenceUnverifiable},
		{empty, "work --server nats://127.0.0.1:1", tassadar.BadUse},
		{empty, "work --server tls://127.0.0.1:1", tassadar.KeyMissing},
	} {
		tassadarIn(t, c.data, strings.Fields(c.args)...).wantError(t, false, c.want)
	}
	n.server.kill()
	for listen, want := range map[string]tassadar.Code{"nowhere": tassadar.BadUse, "127.0.0.1:99999": tassadar.BadUse, "203.0.113.1:1": tassadar.DataUnavailable} {
		tassadarIn(t, n.data, "serve", "--listen", "127.0.0.1:0", "--workers", listen).wantError(t, false, want)
	}
}
