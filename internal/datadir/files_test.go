package datadir

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

func touch(t *testing.T, file string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestWithoutLog: nothing there, or a folder without tiles; a file is something else.
func TestWithoutLog(t *testing.T) {
	dir := t.TempDir()
	if !WithoutLog(filepath.Join(dir, "none")) || !WithoutLog(dir) {
		t.Error("a folder that is not there, or is empty, has a log")
	}
	touch(t, filepath.Join(dir, "file"))
	if WithoutLog(filepath.Join(dir, "file")) {
		t.Error("a file is a data directory without a log")
	}
	if TrustGone(dir) {
		t.Error("a trust is gone from beside no log")
	}
	touch(t, filepath.Join(dir, "log", "tile"))
	touch(t, filepath.Join(dir, "log", "checkpoint"))
	if WithoutLog(dir) || !TrustGone(dir) {
		t.Error("a log without its trust file is none, or misses nothing")
	}
	touch(t, DefaultTrust(dir))
	if TrustGone(dir) {
		t.Error("a trust that is there is gone")
	}
}

// TestNew: a thing of this host is described once.
func TestNew(t *testing.T) {
	name := filepath.Join(t.TempDir(), "adapters", "mine.yaml")
	if err := CheckNew(name, `adapter "mine"`); err != nil {
		t.Fatal(err)
	}
	if err := WriteNew(name, []byte("text")); err != nil {
		t.Fatal(err)
	}
	if data, err := os.ReadFile(name); string(data) != "text" {
		t.Errorf("%q, %v", data, err)
	}
	if err := CheckNew(name, `adapter "mine"`); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), `adapter "mine" is there already`) {
		t.Errorf("a second one: %v", err)
	}
}

// TestFolder: files go where none of them is, and not into a data directory.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	data, out := filepath.Join(dir, "data"), filepath.Join(dir, "a", "b")
	touch(t, filepath.Join(data, "keys", "key"))
	touch(t, filepath.Join(dir, "file"))
	names := []string{"x", "y"}
	if err := CheckFolder(data, out, names); err != nil {
		t.Fatal(err)
	}
	if err := WriteFolder(out, map[string][]byte{"x": []byte("1"), "y": []byte("2")}); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"x": "1", "y": "2"} {
		if got, err := os.ReadFile(filepath.Join(out, name)); string(got) != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	for folder, says := range map[string]string{
		out:                         "x is there already",
		filepath.Join(dir, "file"):  "is no folder",
		filepath.Join(data, "keys"): "would write into keys of the data directory",
	} {
		if err := CheckFolder(data, folder, names); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), says) || tassadar.NextOf(err) == "" {
			t.Errorf("%s: %v", folder, err)
		}
	}
	if err := WriteFolder(filepath.Join(dir, "file", "below"), nil); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("a folder that cannot be made: %v", err)
	}
}

// TestWorkerID: the worker's own key, or what the trust says where that may not be read.
func TestWorkerID(t *testing.T) {
	path, host := t.TempDir(), strings.Repeat("ab", 32)
	s := &State{}
	if id := s.WorkerID(path, host); id != "" {
		t.Errorf("of nothing: %q", id)
	}
	s.Trust = &tassadar.Trust{Keys: []tassadar.Key{{ID: "op", Role: tassadar.RoleOperator, Host: host}, {ID: "there", Role: tassadar.RoleWorker, Host: strings.Repeat("cd", 32)}, {ID: "here", Role: tassadar.RoleWorker, Host: host}}}
	if id := s.WorkerID(path, host); id != "here" {
		t.Errorf("by the trust: %q", id)
	}
	own, err := Key(path, tassadar.RoleWorker)
	if err != nil {
		t.Fatal(err)
	}
	if id := s.WorkerID(path, host); id != own.ID() {
		t.Errorf("by its key: %q, want %q", id, own.ID())
	}
}
