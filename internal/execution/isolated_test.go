package execution_test

import (
	"bytes"
	"context"
	"errors"
	"os/exec"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/execution"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/host"
	"tassadar/internal/testing/lab"
)

// TestIsolated: a process that is killed with its job, that ends, floods or says something else
// is an error with its code, and no receipt.
func TestIsolated(t *testing.T) {
	sh, err := exec.LookPath("sh")
	if err != nil {
		host.Missing(t, "no shell: %v", err)
	}
	s := newScene(t)
	through := func(ctx context.Context, script string) error {
		s.host.Do = execution.Isolated([]string{sh, "-c", script})
		record, _, err := s.host.Execute(ctx, s.basis, &s.request)
		if record != nil {
			t.Errorf("%s: a receipt", script)
		}
		return err
	}
	for script, want := range map[string]tassadar.Code{
		"exit 3": tassadar.RunFailed, "kill -9 $$": tassadar.RunFailed, "echo '{'": tassadar.RunFailed, "echo '{}'": tassadar.RunFailed, "echo '{\"code\":\"made_up\"}'": tassadar.RunFailed,
		"cat /dev/zero": tassadar.RunFailed, "echo '{\"code\":\"backend_mismatch\",\"message\":\"m\"}'": tassadar.BackendMismatch,
		"echo '{\"code\":\"abi_unsupported\",\"reasons\":[\"abi_unsupported\"],\"details\":[\"d\"]}'": tassadar.ABIUnsupported,
	} {
		if err := through(t.Context(), script); tassadar.CodeOf(err) != want {
			t.Errorf("%s: %v, want %s", script, err, want)
		}
	}
	// What the process started ends with the job.
	ctx, cancel := context.WithCancelCause(t.Context())
	time.AfterFunc(50*time.Millisecond, func() { cancel(errors.New("the client is gone")) })
	if err := through(ctx, "sleep 1000 & wait"); tassadar.CodeOf(err) != tassadar.RunFailed || !strings.Contains(err.Error(), "the client is gone") {
		t.Errorf("interrupted: %v", err)
	}
	if err := execution.Child(t.Context(), strings.NewReader("{"), &bytes.Buffer{}, nil, nil); tassadar.CodeOf(err) != tassadar.InputMalformed {
		t.Errorf("no task: %v", err)
	}
}

// TestWorkerNotAlive: nothing runs for a worker whose signature nobody would rely on, and no
// job without a call.
func TestWorkerNotAlive(t *testing.T) {
	for want, edit := range map[tassadar.Code]func(k *tassadar.Key){
		tassadar.KeyRevoked:      func(k *tassadar.Key) { k.Revoked = 1 },
		tassadar.KeyRetired:      func(k *tassadar.Key) { k.RetiredFrom = lab.Start },
		tassadar.SignerUntrusted: func(k *tassadar.Key) { k.Host = tassadar.DigestBytes([]byte("other")).Hex() },
	} {
		s := newScene(t)
		trust := s.Trust
		s.basis.Trust = &trust
		if _, _, err := s.execute(); err != nil {
			t.Fatal(err)
		}
		trust.Keys = nil
		for _, k := range s.Trust.Keys {
			if k.ID == s.WorkerKey.ID() {
				edit(&k)
			}
			trust.Keys = append(trust.Keys, k)
		}
		opened := s.Backend.Opened
		if _, _, err := s.execute(); tassadar.CodeOf(err) != want || s.Backend.Opened != opened {
			t.Errorf("%v, want %s", err, want)
		}
	}
	s := newScene(t)
	s.request.Calls = nil
	if _, _, err := s.execute(); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("no call: %v", err)
	}
	s.request.Calls = []tassadar.Call{fake.Call(t, "add", "i32:40", "i32:2")}
	s.host.Registry = backend.Registry{}
	if _, _, err := s.execute(); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("no engine: %v", err)
	}
}
