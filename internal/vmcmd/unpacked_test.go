package vmcmd

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"tassadar"
)

// zipped is a gzipped file of these parts, each a member (RFC 1952, section 2.2) that
// stands there so many times.
func zipped(t *testing.T, name string, parts ...any) string {
	t.Helper()
	var file bytes.Buffer
	for i := 0; i < len(parts); i += 2 {
		var member bytes.Buffer
		w := gzip.NewWriter(&member)
		if _, err := w.Write(parts[i].([]byte)); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		file.Write(bytes.Repeat(member.Bytes(), parts[i+1].(int)))
	}
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, file.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestUnpacked: a gzipped trace is read as it is unpacked, however large that is, in
// little memory; one that is truncated or goes on with something else is refused.
func TestUnpacked(t *testing.T) {
	model := peerModel(t)
	trace, err := os.ReadFile(filepath.Join(peerDir, "hello_ref.txt.gz"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := gzip.NewReader(bytes.NewReader(trace))
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if _, err := text.ReadFrom(r); err != nil {
		t.Fatal(err)
	}
	padded := zipped(t, "padded", bytes.Repeat([]byte(" "), 16<<20), 80, text.Bytes(), 1) // 1.25 GiB
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, _, err := vmCommand(t.Context(), "verify", "--model", model, padded); err != nil {
		t.Errorf("padded: %v", err)
	}
	runtime.ReadMemStats(&after)
	if took := after.TotalAlloc - before.TotalAlloc; took > 1<<30 {
		t.Errorf("%d bytes were allocated", took)
	}
	whole, err := os.ReadFile(zipped(t, "whole", text.Bytes(), 1))
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"truncated":    whole[:len(whole)-5],
		"more":         append(bytes.Clone(whole), "more"...),
		"another byte": append(append(bytes.Clone(whole[:len(whole)/2]), whole[len(whole)/2]^1), whole[len(whole)/2+1:]...),
		"nothing":      whole[:3],
	} {
		path := filepath.Join(t.TempDir(), "bad")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, _, err := vmCommand(t.Context(), "verify", "--model", model, path); tassadar.CodeOf(err) != tassadar.InputMalformed {
			t.Errorf("%s: %v", name, err)
		}
	}
	u := &unpacked{t.Context(), bytes.NewReader(make([]byte, 100)), 60}
	if n, err := new(bytes.Buffer).ReadFrom(u); n != 60 || err == nil {
		t.Errorf("%d bytes of 60, %v", n, err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := (&unpacked{ended, bytes.NewReader(nil), 60}).Read(make([]byte, 1)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
