package doctor_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/doctor"
	"tassadar/internal/operator"
	"tassadar/internal/plan"
)

const start = 1_800_000_000

var host = strings.Repeat("ab", 32)

func directory(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "data")
	d, err := datadir.Open(t.Context(), dir, host, "label", func() int64 { return start })
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	return dir
}

func here() *doctor.Host {
	return &doctor.Host{Machine: &evidence.Machine{Class: "linux/amd64/v3", Host: host}, Now: start + 10, Engines: []plan.Backend{{Family: "e.one", Available: true}}}
}

// TestLook: what is well is said to be, and each thing that goes wrong is found, under its
// name, with its code and a next step, and spoils no other.
func TestLook(t *testing.T) {
	t.Parallel()
	if all := doctor.Look(directory(t), here()); doctor.Worst(all) == doctor.Broken {
		t.Errorf("a new directory: %+v", all)
	}
	for name, c := range map[string]struct {
		spoil func(t *testing.T, dir string, h *doctor.Host)
		about string
		state doctor.State
		code  tassadar.Code
		says  string
	}{
		"no log":       {func(_ *testing.T, dir string, _ *doctor.Host) { os.RemoveAll(dir) }, "log", doctor.Attention, "", "holds no log"},
		"log key gone": {func(_ *testing.T, dir string, _ *doctor.Host) { os.Remove(filepath.Join(dir, "keys/log.pem")) }, "keys", doctor.Broken, "", "nothing can be added"},
		"worker gone":  {func(_ *testing.T, dir string, _ *doctor.Host) { os.Remove(filepath.Join(dir, "keys/worker.pem")) }, "keys", doctor.Attention, "", "no key of worker"},
		"keys gone":    {func(_ *testing.T, dir string, _ *doctor.Host) { os.RemoveAll(filepath.Join(dir, "keys")) }, "keys", doctor.Good, "", "for reading"},
		"open key":     {func(_ *testing.T, dir string, _ *doctor.Host) { os.Chmod(filepath.Join(dir, "keys/worker.pem"), 0o644) }, "keys", doctor.Broken, tassadar.DataUnavailable, "worker.pem"},
		"clock":        {func(_ *testing.T, _ string, h *doctor.Host) { h.Now = start - 121 }, "clock", doctor.Broken, tassadar.ClockSkew, "2027-01-15 07:57:59Z, and leaf"},
		// Within the writer's tolerance something is logged all the same.
		"dated ahead":  {func(_ *testing.T, _ string, h *doctor.Host) { h.Now = start - 1 }, "clock", doctor.Attention, tassadar.ClockSkew, "2027-01-15 07:59:59Z: one of the two is wrong"},
		"another host": {func(_ *testing.T, _ string, h *doctor.Host) { h.Machine.Host = strings.Repeat("cd", 32) }, "trust", doctor.Attention, tassadar.SignerUntrusted, "does not count"},
		"no host id":   {func(_ *testing.T, _ string, h *doctor.Host) { h.NoID = tassadar.MachineIDUnavailable }, "machine", doctor.Attention, tassadar.MachineIDUnavailable, "no id"},
		"engine gone":  {func(_ *testing.T, _ string, h *doctor.Host) { h.Engines[0].Available = false }, "engines", doctor.Attention, "", "1 of 1"},
		"waiting":      {func(t *testing.T, dir string, _ *doctor.Host) { wait(t, dir) }, "trust", doctor.Attention, "", "1 request waits"},
		"revoked": {func(t *testing.T, dir string, _ *doctor.Host) {
			changed(t, dir, func(trust *tassadar.Trust) tassadar.Trust { return operator.Revoke(trust, datadir.KeyID(dir), start) })
		}, "trust", doctor.Attention, tassadar.KeyRevoked, "is revoked"},
		"dispatcher revoked": {func(t *testing.T, dir string, _ *doctor.Host) {
			desk, err := datadir.Key(dir, tassadar.RoleDispatcher)
			if err != nil {
				t.Fatal(err)
			}
			changed(t, dir, func(trust *tassadar.Trust) tassadar.Trust { return operator.Revoke(trust, desk.ID(), start) })
		}, "trust", doctor.Broken, tassadar.KeyRevoked, "nothing is assigned or published"},
		"retired": {func(t *testing.T, dir string, _ *doctor.Host) {
			changed(t, dir, func(trust *tassadar.Trust) tassadar.Trust { return operator.Retire(trust, datadir.KeyID(dir), start) })
		}, "trust", doctor.Attention, tassadar.KeyRetired, "is retired"},
		"tile": {func(t *testing.T, dir string, _ *doctor.Host) {
			damage(t, filepath.Join(dir, "log/tile/entries/*.p/*"))
		}, "log", doctor.Broken, tassadar.EvidenceUnverifiable, ""},
		"policy": {func(_ *testing.T, _ string, h *doctor.Host) {
			h.PolicyErr = tassadar.Errorf(tassadar.PolicyMalformed, "not here")
		}, "policy", doctor.Broken, tassadar.PolicyMalformed, "not here"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir, h := directory(t), here()
			c.spoil(t, dir, h)
			found := false
			for _, f := range doctor.Look(dir, h) {
				if f.State != doctor.Good && f.Next == "" {
					t.Errorf("no next step: %+v", f)
				}
				if f.About == c.about && f.State == c.state && f.Code == c.code && strings.Contains(f.Says, c.says) {
					found = true
				} else if f.State == doctor.Broken {
					t.Errorf("also broken: %+v", f)
				}
			}
			if !found {
				t.Errorf("not found in %+v", doctor.Look(dir, h))
			}
		})
	}
}

// TestWorker: where a worker has its key and no log, nobody is told to begin one.
func TestWorker(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	if _, err := datadir.Key(dir, tassadar.RoleWorker); err != nil {
		t.Fatal(err)
	}
	if err := datadir.MeasuredIn(dir).Keep(tassadar.DigestBytes(nil), []byte("{}")); err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, f := range doctor.Look(dir, here()) {
		if said = append(said, f.Says); f.State != doctor.Good || strings.Contains(f.Next, "tassadar run begins") {
			t.Errorf("%+v", f)
		}
	}
	if all := strings.Join(said, "\n"); !strings.Contains(all, "worker key "+datadir.KeyID(dir)[:16]) || !strings.Contains(all, "1 receipt is kept") {
		t.Errorf("it says\n%s", all)
	}
}

// TestWitnesses: a witness that does not answer wants attention, and is broken where a
// publication waits for it.
func TestWitnesses(t *testing.T) {
	t.Parallel()
	for quorum, want := range map[int]doctor.State{0: doctor.Attention, 1: doctor.Broken} {
		dir := directory(t)
		witnessed(t, dir, quorum)
		h := here()
		for _, answers := range []bool{true, false} {
			h.Witness = func(k *tassadar.Key) error {
				if answers {
					return nil
				}
				return errors.New("nobody there")
			}
			for _, f := range doctor.Look(dir, h) {
				if f.About != "witnesses" {
					continue
				}
				if answers && f.State != doctor.Good || !answers && (f.State != want || !strings.Contains(f.Says, "no answer from alice (nobody there)") || f.Next == "") {
					t.Errorf("quorum %d, answers: %v: %+v", quorum, answers, f)
				}
			}
		}
	}
}

// witnessed adds a witness to the trust.
func witnessed(t *testing.T, dir string, quorum int) {
	t.Helper()
	changed(t, dir, func(trust *tassadar.Trust) tassadar.Trust {
		out, err := operator.AddWitness(trust, "witness.invalid+08696e25+BBAB4vwzkulOrqrMzONCyny98JrqmLHi/9843ySFezbH", "http://witness.invalid", "alice", quorum)
		if err != nil {
			t.Fatal(err)
		}
		return out
	})
}

// changed puts another trust in force.
func changed(t *testing.T, dir string, change func(*tassadar.Trust) tassadar.Trust) {
	t.Helper()
	d, err := datadir.Open(t.Context(), dir, host, "label", func() int64 { return start })
	if err != nil {
		t.Fatal(err)
	}
	record, _, err := d.Operator.ProposeTrust(change(d.Operator.Trust()))
	if err == nil {
		err = d.Operator.SetTrust(t.Context(), record)
	}
	if err == nil {
		err = d.SaveTrust()
	}
	if err := errors.Join(err, d.Close()); err != nil {
		t.Fatal(err)
	}
}

// wait takes in a request of another host's worker.
func wait(t *testing.T, dir string) {
	t.Helper()
	if err := datadir.AddCandidate(dir, strings.Repeat("0", 64), []byte("{}")); err != nil {
		t.Fatal(err)
	}
}

// damage changes a byte of every file that matches.
func damage(t *testing.T, pattern string) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		files, _ = filepath.Glob(filepath.Join(filepath.Dir(filepath.Dir(filepath.Dir(pattern))), "*", "*", "*"))
		t.Fatalf("%s matches nothing: %v; there are %v", pattern, err, files)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		data[len(data)/2] ^= 1
		if err := os.WriteFile(file, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestText: a line begins with the state, and what to do stands under it.
func TestText(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	doctor.Text(&b, []doctor.Finding{{About: "clock", State: doctor.Broken, Code: tassadar.ClockSkew, Says: "it is late", Next: "Set the clock."}, {About: "keys", State: doctor.Good, Says: "here\x1b[2J"}})
	want := "BROKEN     clock: clock_skew: it is late\n             next: Set the clock.\nok         keys: here\\x1b[2J\n"
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

// TestElsewhere: what a log that is elsewhere, its server or the cluster in between hold of this
// host's worker is said, with what helps.
func TestElsewhere(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	key, err := datadir.Key(dir, tassadar.RoleWorker)
	if err != nil {
		t.Fatal(err)
	}
	h := here()
	h.CredentialEnd = func(credential string) int64 {
		if credential != "credential" {
			t.Errorf("asked of %q", credential)
		}
		return h.Now
	}
	pin := func(s datadir.Server) {
		t.Helper()
		if err := datadir.PinServer(dir, s); err != nil {
			t.Fatal(err)
		}
	}
	want := func(what string, state doctor.State, code tassadar.Code, says, next string) {
		t.Helper()
		for _, f := range doctor.Look(dir, h) {
			if f.State == state && f.Code == code && strings.Contains(f.Says, says) && strings.Contains(f.Next, next) {
				return
			}
		}
		t.Errorf("%s is not in %+v", what, doctor.Look(dir, h))
	}
	server := datadir.Server{URL: "tls://one:1"}
	pin(server)
	want("a server", doctor.Good, "", "enrolled with tls://one:1", "")
	if err := server.Answered(dir, tassadar.Errorf(tassadar.DataUnavailable, "away"), start); err != nil || server.Refused != nil {
		t.Errorf("a server that is away: %+v, %v", server, err)
	}
	if err := server.Answered(dir, tassadar.Errorf(tassadar.KeyRetired, "it \x1b[31m retired"), start); err != nil {
		t.Fatal(err)
	}
	want("a refusal", doctor.Attention, tassadar.KeyRetired, `tls://one:1 refused this host's worker at 2027-01-15 08:00:00Z: it \x1b[31m retired`, "enrol --new-key")
	if err := server.Answered(dir, nil, start); err != nil {
		t.Fatal(err)
	}
	want("work again", doctor.Good, "", "enrolled with tls://one:1", "")
	pin(datadir.Server{URL: "tls://two:1", Credential: "credential"})
	want("a credential", doctor.Attention, tassadar.Unauthorized, "tls://two:1 lets this host's worker in ended at 2027-01-15 08:00:10Z", "tassadar enrol --server")

	other := filepath.Join(t.TempDir(), "other")
	d, err := datadir.Open(t.Context(), other, host, "label", func() int64 { return start })
	if err != nil {
		t.Fatal(err)
	}
	trust := *d.Operator.Trust()
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	known := key.Key(tassadar.RoleWorker)
	known.Host, known.Revoked = host, start
	trust.Keys = append(trust.Keys, known)
	if _, _, err := datadir.Serve(dir, &trust); err != nil {
		t.Fatal(err)
	}
	want("a trust that revoked it", doctor.Attention, tassadar.KeyRevoked, "revoked the key of this host's worker", "enrol --new-key")
}
