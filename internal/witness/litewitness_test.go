package witness

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
	_ "modernc.org/sqlite"

	"tassadar"
)

// findLitewitness returns the program that scripts/deps.sh installs.
func findLitewitness(t *testing.T) string {
	t.Helper()
	if path, err := exec.LookPath("litewitness"); err == nil {
		return path
	}
	cache, err := os.UserCacheDir()
	if err == nil {
		path := filepath.Join(cache, "tassadar", "bin", "litewitness")
		if _, err = os.Stat(path); err == nil {
			return path
		}
	}
	if os.Getenv("TASSADAR_REQUIRE") == "all" {
		t.Fatalf("TASSADAR_REQUIRE=all: no litewitness: %v", err)
	}
	t.Skipf("no litewitness: %v", err)
	return ""
}

// serveAgent runs an ssh-agent that holds one key, and returns its socket.
func serveAgent(t *testing.T, dir string, key ed25519.PrivateKey) string {
	t.Helper()
	keyring := agent.NewKeyring()
	if err := keyring.Add(agent.AddedKey{PrivateKey: &key}); err != nil {
		t.Fatal(err)
	}
	socket := filepath.Join(dir, "agent")
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				_ = agent.ServeAgent(keyring, conn) // ends with the connection
			}()
		}
	}()
	return socket
}

// startLitewitness runs filippo.io/torchwood/cmd/litewitness for the log.
func startLitewitness(t *testing.T, l *testLog) *testWitness {
	t.Helper()
	program := findLitewitness(t)
	w := &testWitness{name: "w.invalid/lite", priv: ed25519.NewKeyFromSeed(bytes.Repeat([]byte{31}, ed25519.SeedSize))}
	pub := w.priv.Public().(ed25519.PublicKey)
	sshKey, err := ssh.NewPublicKey(pub)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "lw") // a socket's path must be short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := free.Addr().String()
	free.Close()
	db := filepath.Join(dir, "db")
	var output bytes.Buffer
	cmd := exec.Command(program, "-ssh-agent", serveAgent(t, dir, w.priv), "-key", ssh.FingerprintSHA256(sshKey),
		"-name", w.name, "-db", db, "-listen", addr)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &output, &output
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		<-ended
		if t.Failed() {
			t.Logf("litewitness:\n%s", &output)
		}
	})
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	for {
		conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", addr)
		if err == nil {
			conn.Close()
			break
		}
		select {
		case end := <-ended:
			ended <- end
			t.Fatalf("litewitness ended: %v", end)
		case <-ctx.Done():
			t.Fatal(err)
		case <-time.After(5 * time.Millisecond):
		}
	}
	handle, err := sql.Open("sqlite", db+"?_pragma=busy_timeout(5000)")
	if err != nil {
		t.Fatal(err)
	}
	defer handle.Close()
	if _, err := handle.Exec("INSERT INTO log (origin, tree_size, tree_hash) VALUES (?, 0, ?)", origin, base64.StdEncoding.EncodeToString(rfc6962.DefaultHasher.EmptyRoot())); err != nil {
		t.Fatal(err)
	}
	if _, err := handle.Exec("INSERT INTO key (origin, key) VALUES (?, ?)", origin, l.key.Verifier); err != nil {
		t.Fatal(err)
	}
	data := append([]byte{4}, pub...)
	hash := sha256.Sum256(append([]byte(w.name+"\n"), data...))
	w.key = keyOf(fmt.Sprintf("%s+%x+%s", w.name, hash[:4], base64.StdEncoding.EncodeToString(data)), "http://"+addr)
	return w
}

// Another program than the one that the other tests ask.
func TestLitewitness(t *testing.T) {
	l := newLog(t, 1, 5)
	w := startLitewitness(t, l)
	for range 3 {
		r := collect(t, l.options(t, w))
		if len(r.Errors) != 0 || len(r.Cosignatures) != 1 {
			t.Fatalf("%d leaves: got %v, %v", len(l.leaves), r.Cosignatures, r.Errors)
		}
		l.grow(7, "leaf")
	}
	// It knows 19 leaves.
	wantError(t, collect(t, newLog(t, 1, 7).options(t, w)), w, tassadar.RolledBack, "cosigned 19 leaves of this log, the checkpoint has 7")
	fork := newLog(t, 1, 18)
	fork.grow(1, "other")
	wantError(t, collect(t, fork.options(t, w)), w, tassadar.EvidenceUnverifiable, "19 leaves differs")
	fork.grow(6, "other")
	wantError(t, collect(t, fork.options(t, w)), w, tassadar.EvidenceUnverifiable, "not a continuation of the 19 leaves")
	wantError(t, collect(t, newLog(t, 2, 30).options(t, w)), w, tassadar.Unwitnessed, "does not trust the log's key")
	if r := collect(t, l.options(t, w)); len(r.Errors) != 0 {
		t.Error(r.Errors)
	}
}
