package main

import (
	"crypto/ed25519"
	"encoding/hex"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
)

// TestSigned: a signed list names the binaries by the digests that they have, and says when
// one is another, or the list is signed by somebody else.
func TestSigned(t *testing.T) {
	key, err := evidence.NewSigner(ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	public := key.Key(tassadar.RoleOperator).Public
	dir := t.TempDir()
	write := func(name, data string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("a", "program")
	write("b", "another")
	if err := list(dir, []string{"a", "b"}, List{Version: "1"}, key); err != nil {
		t.Fatal(err)
	}
	want := []tassadar.Digest{tassadar.DigestBytes([]byte("program")), tassadar.DigestBytes([]byte("another"))}
	if got, err := verify(dir, public); err != nil || !slices.Equal(got, want) {
		t.Fatalf("%v, %v", got, err)
	}
	for _, bad := range []string{"", "00", strings.Repeat("zz", 32), hex.EncodeToString(make([]byte, 32))} {
		if _, err := verify(dir, bad); err == nil {
			t.Errorf("public key %q verifies", bad)
		}
	}
	write("b", "a third")
	if _, err := verify(dir, public); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("another binary: %v", err)
	}
}

// TestSettings: nothing of a person or a place is left to the environment.
func TestSettings(t *testing.T) {
	flags, env := settings("darwin/arm64", "abc")
	all := strings.Join(append(flags, env...), "\n")
	for _, want := range []string{"-trimpath", "-buildvcs=false", "main.commit=abc", "CGO_ENABLED=0", "GOOS=darwin", "GOARCH=arm64", "GOFLAGS=-mod=readonly", "GOENV=off"} {
		if !strings.Contains(all, want) {
			t.Errorf("no %s in\n%s", want, all)
		}
	}
}

// elsewhere are another person's settings on another machine: flags, time zone, language,
// folders, caches, processor.
func elsewhere(t *testing.T, dir string) {
	t.Helper()
	for key, value := range map[string]string{"GOFLAGS": "-v -tags=other", "TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8", "HOME": dir, "GOCACHE": filepath.Join(dir, "cache"), "GOAMD64": "v3", "GOARM64": "v9.0", "CGO_ENABLED": "1", "GOTMPDIR": dir} {
		t.Setenv(key, value)
	}
	t.Cleanup(func() { // what go downloads may not be written, nor removed
		_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err == nil && d.IsDir() {
				err = os.Chmod(path, 0o700)
			}
			return err
		})
	})
}

// compare compares two builds of a target.
func compare(t *testing.T, target, one, two string) {
	t.Helper()
	a, err := os.ReadFile(one)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(two)
	if err != nil {
		t.Fatal(err)
	}
	if tassadar.DigestBytes(a) != tassadar.DigestBytes(b) {
		t.Errorf("%s: %d bytes here and %d elsewhere, and they differ", target, len(a), len(b))
	}
	t.Logf("%s: %d bytes, %s", target, len(a), tassadar.DigestBytes(a))
}

// TestSameBytes builds all targets from two folders and under two people's settings, and
// compares; without TASSADAR_SOAK=1 it builds a small program so, in which folder, tags and
// cgo would show.
func TestSameBytes(t *testing.T) {
	root, all := small(t, "here"), targets[:1]
	copied := small(t, "elsewhere")
	if os.Getenv("TASSADAR_SOAK") != "" {
		var err error
		if root, err = filepath.Abs(filepath.Join("..", "..")); err != nil {
			t.Fatal(err)
		}
		copied, all = filepath.Join(t.TempDir(), "elsewhere", "a copy"), targets
		if err := os.MkdirAll(copied, 0o700); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command("sh", "-c", `cd "$1" && git ls-files -z | tar --null -T - -cf - | tar -C "$2" -xf -`, "sh", root, copied).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	for _, target := range all {
		dir := t.TempDir()
		one, two := filepath.Join(dir, "one"), filepath.Join(dir, "two")
		if err := build(t.Context(), root, target, "abc", one); err != nil {
			t.Fatal(err)
		}
		t.Run("elsewhere", func(t *testing.T) {
			elsewhere(t, dir)
			if err := build(t.Context(), copied, target, "abc", two); err != nil {
				t.Fatal(err)
			}
		})
		compare(t, target, one, two)
	}
}

// small is a module in a folder of a name whose program says where it was built, with which
// tags and whether with cgo.
func small(t *testing.T, name string) string {
	t.Helper()
	root := filepath.Join(t.TempDir(), name)
	for file, text := range map[string]string{
		"go.mod":                "module small\n\ngo 1.26\n",
		"cmd/tassadar/main.go":  "package main\n\nimport \"runtime\"\n\nvar commit string\n\nfunc main() {\n\t_, file, _, _ := runtime.Caller(0)\n\tprintln(file, commit, tags, cgo)\n}\n",
		"cmd/tassadar/other.go": "//go:build other\n\npackage main\n\nconst tags = \"other\"\n",
		"cmd/tassadar/usual.go": "//go:build !other\n\npackage main\n\nconst tags = \"\"\n",
		"cmd/tassadar/cgo.go":   "//go:build cgo\n\npackage main\n\nconst cgo = true\n",
		"cmd/tassadar/nocgo.go": "//go:build !cgo\n\npackage main\n\nconst cgo = false\n",
	} {
		path := filepath.Join(root, file)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}
