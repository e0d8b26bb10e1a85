package datadir

import (
	"crypto/ed25519"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar"
)

// TestTrustSurvivesLabels: what is written reads back equal, whatever people
// call their hosts.
func TestTrustSurvivesLabels(t *testing.T) {
	file := filepath.Join(t.TempDir(), "trust.yaml")
	for _, label := range []string{
		"", "? x", "\t", ".nan", "~", "- a", "#x", "null", "a: b", "a #b", "yes", "0x10", "1e3", "012", "1_000", "=", "<<", "*a", "&a", "!x", "%y", "@z",
		"'", `"`, `\`, "{", "[", "|", ">", "---", "...", "line\nbreak", "\r\n", "\x00", "\x1b[2J", "\x9b31m"[1:], "\u009b", "\u202eabc", "\u200b", "\ufeff", " a ", "数", "e\u0301",
		strings.Repeat("x", 10_000),
	} {
		trust := trustWith(t, label)
		if err := WriteTrust(file, trust); err != nil {
			t.Errorf("%q: %v", label, err)
			continue
		}
		got, err := readTrust(file)
		if tassadar.CheckLabel(label) != nil {
			// The file reads back; the trust in it is refused for its label, by name.
			if err == nil || !strings.Contains(err.Error(), "a label") {
				t.Errorf("%q: %v", label, err)
			}
			continue
		}
		if err != nil || !reflect.DeepEqual(got, trust) || got.Digest() != trust.Digest() {
			t.Errorf("%q: read %+v: %v", label, got, err)
		}
	}
}

// TestTrustThatDoesNotReadBack is not written, and what was there stays.
func TestTrustThatDoesNotReadBack(t *testing.T) {
	file := filepath.Join(t.TempDir(), "trust.yaml")
	if err := WriteTrust(file, trustWith(t, "good")); err != nil {
		t.Fatal(err)
	}
	for _, label := range []string{"\xff", "a\xc3", strings.Repeat("x", 2<<20)} {
		if err := WriteTrust(file, trustWith(t, label)); err == nil {
			t.Errorf("%.10q was written", label)
		}
	}
	if got, err := readTrust(file); err != nil || got.Keys[0].Label != "good" {
		t.Errorf("%+v: %v", got, err)
	}
}

func trustWith(t *testing.T, label string) *tassadar.Trust {
	t.Helper()
	var keys [len(keyFiles)]ed25519.PrivateKey
	for i := range keys {
		keys[i] = ed25519.NewKeyFromSeed(append(make([]byte, 31), byte(i+1)))
	}
	ring, err := ringOf(keys, "tassadar/")
	if err != nil {
		t.Fatal(err)
	}
	return ring.firstTrust(strings.Repeat("ab", 32), label)
}

func TestTrustFileStrict(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "trust.yaml")
	if err := WriteTrust(file, trustWith(t, "good")); err != nil {
		t.Fatal(err)
	}
	good, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for from, to := range map[string]string{
		"threshold: 1":   `threshold: "1"`,
		"governance:":    "governance: &g",
		"threshold: 1\n": "threshold: 1\n  threshold: 2\n",
		"label: good":    "label: !!str good",
		"keys:":          "keyz:",
	} {
		text := strings.Replace(string(good), from, to, 1)
		if text == string(good) {
			t.Fatalf("no %s in\n%s", from, good)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := readTrust(file); tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), file+":") {
			t.Errorf("%s: %v", to, err)
		}
	}
	pipe := filepath.Join(dir, "pipe")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		_, err := Trust(pipe)
		done <- err
	}()
	select {
	case err := <-done:
		if tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("a pipe: %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("a pipe is waited for")
	}
}

// A data directory's own trust file that is of no use is made again of the log: nobody is
// sent to policy lint, which does not look at it, or to look for its source.
func TestOwnTrustNext(t *testing.T) {
	for name, spoil := range map[string]func(file string) error{
		"cut":    func(file string) error { return os.Truncate(file, 10) },
		"empty":  func(file string) error { return os.Truncate(file, 0) },
		"folder": func(file string) error { return errors.Join(os.Remove(file), os.Mkdir(file, 0o755)) },
	} {
		dir := t.TempDir()
		file := trustFile(dir)
		if err := errors.Join(WriteTrust(file, trustWith(t, "good")), spoil(file)); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(dir, 0); err == nil || !strings.HasPrefix(tassadar.NextOf(err), "Move "+file+" away: ") {
			t.Errorf("%s: %v (%s)", name, err, tassadar.NextOf(err))
		}
	}
}
