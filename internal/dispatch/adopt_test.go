package dispatch_test

import (
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/dispatch"
	"tassadar/internal/operator"
	"tassadar/internal/testing/lab"
)

// enrolment is the request of a worker that is emulated on the lab's host.
func enrolment(t *testing.T, l *lab.Lab, name string, change func(*evidence.Machine)) *evidence.Enrolment {
	t.Helper()
	m := l.Machine
	m.Class, m.Arch, m.Level, m.Emulated, m.Emulator = "linux/arm64/v8+qemu", "arm64", "v8", true, "qemu-aarch64-static"
	if change != nil {
		change(&m)
	}
	record, err := dispatch.Enrol(lab.Signer(t, name), tassadar.RoleWorker, name, m, "", l.Now)
	if err != nil {
		t.Fatal(err)
	}
	e, err := dispatch.OpenEnrolment(record)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestAdopt(t *testing.T) {
	l := lab.New(t)
	e := enrolment(t, l, "emulated", nil)
	if err := dispatch.Adopt(t.Context(), l.Operator, e, l.WorkerKey.ID()); err != nil {
		t.Fatal(err)
	}
	k, in := l.Operator.Trust().Key(e.Key.ID)
	if !in || k.Host != l.Machine.Host || k.Role != tassadar.RoleWorker {
		t.Errorf("the trust has %+v", k)
	}
	if err := dispatch.Adopt(t.Context(), l.Operator, e, l.WorkerKey.ID()); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("twice: %v", err)
	}
}

// Nobody is trusted for being emulated on another host, or on one that the operators
// do not trust, or for not being emulated.
func TestAdoptRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		own    string // "" for the lab's worker
		change func(*evidence.Machine)
		trust  func(*tassadar.Trust, string) tassadar.Trust
		want   tassadar.Code
	}{
		{"no worker of this host", "nobody", nil, nil, tassadar.SignerUntrusted},
		{"another host", "", func(m *evidence.Machine) { m.Host = tassadar.DigestBytes([]byte("other")).Hex() }, nil, tassadar.EmulationContradiction},
		{"no emulation", "", func(m *evidence.Machine) { m.Emulated, m.Emulator = false, "" }, nil, tassadar.EmulationContradiction},
		{"this host revoked", "", nil, func(t *tassadar.Trust, id string) tassadar.Trust { return operator.Revoke(t, id, lab.Start) }, tassadar.KeyRevoked},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := lab.New(t)
			if c.own == "" {
				c.own = l.WorkerKey.ID()
			}
			if c.trust != nil {
				l.SetTrust(c.trust(l.Operator.Trust(), l.WorkerKey.ID()))
			}
			before := l.Operator.Trust().Digest()
			if err := dispatch.Adopt(t.Context(), l.Operator, enrolment(t, l, "emulated", c.change), c.own); tassadar.CodeOf(err) != c.want {
				t.Errorf("%v, want %s", err, c.want)
			}
			if l.Operator.Trust().Digest() != before {
				t.Error("the trust changed")
			}
		})
	}
}

// Where several operators decide, one of them alone trusts no worker.
func TestAdoptNeedsOperators(t *testing.T) {
	l := lab.New(t)
	second := lab.Signer(t, "second").Key(tassadar.RoleOperator)
	trust, err := operator.Approve(l.Operator.Trust(), second, 2)
	if err != nil {
		t.Fatal(err)
	}
	l.SetTrust(trust)
	e := enrolment(t, l, "emulated", nil)
	if err := dispatch.Adopt(t.Context(), l.Operator, e, l.WorkerKey.ID()); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("%v", err)
	}
	if _, in := l.Operator.Trust().Key(e.Key.ID); in {
		t.Error("trusted all the same")
	}
}
