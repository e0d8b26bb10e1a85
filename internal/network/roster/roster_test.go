package roster_test

import (
	"crypto/ed25519"
	"crypto/sha256"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
	"tassadar/internal/network/roster"
	"tassadar/internal/testing/lab"
)

// request is that of a worker, with a key for its connections.
func request(t *testing.T, name, connection string) []byte {
	t.Helper()
	m := evidence.Machine{Class: lab.Class, Host: tassadar.DigestBytes([]byte(name)).Hex()}
	record, err := dispatch.EnrolConnected(lab.Signer(t, name), tassadar.RoleWorker, name, m, "", 1, connection)
	if err != nil {
		t.Fatal(err)
	}
	return record
}

func public(t *testing.T, name string) string {
	t.Helper()
	seed := sha256.Sum256([]byte(name))
	out, err := network.Connection(ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A token takes in one worker, also again, until it is too old, and who was taken in is known
// after a restart; nothing of it is trusted, and no secret is kept.
func TestTokenIsUsedOnce(t *testing.T) {
	data := t.TempDir()
	r, err := roster.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	token := network.NewToken(strings.Repeat("00", 32))
	one, two := request(t, "one", public(t, "one")), request(t, "two", public(t, "two"))
	refuse := func(what, id string, record []byte, now int64, want tassadar.Code) {
		t.Helper()
		if _, err := r.Enrol(id, record, nil, now); tassadar.CodeOf(err) != want {
			t.Errorf("%s: %v, want %s", what, err, want)
		}
	}
	refuse("before it is given out", token.ID(), one, 10, tassadar.Unauthorized)
	if err := roster.NewToken(data, token, 10); err != nil {
		t.Fatal(err)
	}
	refuse("too late", token.ID(), one, 11, tassadar.Unauthorized)
	refuse("another file", "../../keys/worker", one, 10, tassadar.Unauthorized)
	refuse("no request", token.ID(), []byte("{}"), 10, tassadar.EvidenceUnverifiable)
	refuse("no connection", token.ID(), request(t, "one", ""), 10, tassadar.InputMalformed)
	if r.Holds(token, 11) || !r.Holds(token, 10) {
		t.Error("it lets its holder connect at the wrong instants")
	}
	for range 2 {
		if _, err := r.Enrol(token.ID(), one, nil, 10); err != nil {
			t.Fatal(err)
		}
	}
	refuse("another worker", token.ID(), two, 10, tassadar.Unauthorized)
	refuse("another connection", token.ID(), request(t, "one", public(t, "two")), 10, tassadar.Unauthorized)
	other := network.NewToken(strings.Repeat("00", 32))
	if err := roster.NewToken(data, other, 10); err != nil {
		t.Fatal(err)
	}
	refuse("the connection of another", other.ID(), request(t, "two", public(t, "one")), 10, tassadar.Unauthorized)
	again, err := roster.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	id := lab.Signer(t, "one").ID()
	if got, ok := again.ByConnection(public(t, "one")); !ok || got != id {
		t.Errorf("after a restart it is %q, %v", got, ok)
	}
	if ids, err := datadir.Candidates(data); err != nil || len(ids) != 1 || ids[0] != id {
		t.Errorf("%v wait for approval: %v", ids, err)
	}
	err = filepath.WalkDir(data, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		if strings.Contains(string(text), strings.Split(token.Secret(), ".")[2]) {
			t.Errorf("%s holds the secret", name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	// A file that somebody changed is refused, with what to do.
	file := filepath.Join(data, "workers", id+".json")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(text), `"payload":"`, `"payload":"A`, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := roster.Open(data); tassadar.CodeOf(err) != tassadar.InputMalformed || tassadar.NextOf(err) == "" {
		t.Errorf("%v", err)
	}
}
