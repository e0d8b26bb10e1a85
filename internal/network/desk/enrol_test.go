package desk_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats.go"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
	"tassadar/internal/network/roster"
	"tassadar/internal/testing/lab"
)

// asker is the holder of a token.
type asker struct {
	k     *kit
	token network.Token
	conn  *nats.Conn
}

// token gives out a token, and connects its holder.
func (k *kit) token() *asker {
	k.Helper()
	token := network.NewToken(k.fingerprint)
	k.must(roster.NewToken(k.data, token, k.now()+600))
	conn, err := network.Dial(context.Background(), network.Dialing{URL: "tls://" + k.broker.Address, Fingerprint: k.fingerprint, Token: &token})
	k.must(err)
	k.Cleanup(conn.Close)
	return &asker{k, token, conn}
}

// ask asks to be trusted as a worker of a name.
func (a *asker) ask(name string) error {
	a.k.Helper()
	public, err := network.Connection(key(name))
	a.k.must(err)
	m := a.k.lab.Machine
	if name == "other" {
		m.Host = tassadar.DigestBytes([]byte("other host")).Hex()
	}
	record, err := dispatch.EnrolConnected(lab.Signer(a.k, name), tassadar.RoleWorker, name, m, "", a.k.now(), public)
	a.k.must(err)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	for {
		_, err = network.Request(ctx, a.conn, network.EnrolOf(a.token.ID()), json.RawMessage(record))
		if !errors.Is(err, nats.ErrNoResponders) { // the desk begins to listen
			return err
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// TestEnrolmentsHaveNoRoom: no more requests wait than those of the API; what is refused
// leaves nothing behind and costs no token, and who waits for nobody is let in.
func TestEnrolmentsHaveNoRoom(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	waiting := filepath.Join(k.data, "candidates")
	k.must(os.MkdirAll(waiting, 0o755))
	for i := range datadir.MaxWaiting {
		k.must(os.WriteFile(filepath.Join(waiting, fmt.Sprintf("%064x.json", i)), []byte("{}"), 0o644))
	}
	a := k.token()
	if err := a.ask("stranger"); tassadar.CodeOf(err) != tassadar.StorageFull || !strings.Contains(tassadar.NextOf(err), "trust approve") {
		t.Errorf("%v, next %q", err, tassadar.NextOf(err))
	}
	if _, known := k.roster.Worker(lab.Signer(t, "stranger").ID()); known {
		t.Error("who was refused may connect")
	}
	if ids, err := datadir.Candidates(k.data); err != nil || len(ids) != datadir.MaxWaiting {
		t.Errorf("%d wait: %v", len(ids), err)
	}
	if err := k.token().ask("other"); err != nil { // the log trusts it already
		t.Error(err)
	}
	k.must(datadir.RemoveCandidate(k.data, fmt.Sprintf("%064x", 7)))
	if err := a.ask("stranger"); err != nil {
		t.Errorf("with room again: %v", err)
	}
	if err := a.ask("stranger"); err != nil {
		t.Errorf("one that waits already: %v", err)
	}
	if ids, err := datadir.Candidates(k.data); err != nil || len(ids) != datadir.MaxWaiting {
		t.Errorf("%d wait: %v", len(ids), err)
	}
}

// TestEnrolmentsTooOften: one token, and one key by whatever token, asks six times at once.
func TestEnrolmentsTooOften(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	a := k.token()
	for i := range 6 {
		if err := a.ask("stranger"); err != nil {
			t.Fatalf("request %d: %v", i+1, err)
		}
	}
	refused := func(what string, err error) {
		t.Helper()
		if tassadar.CodeOf(err) != tassadar.RateLimited || !strings.Contains(tassadar.NextOf(err), "Wait") {
			t.Errorf("%s: %v, next %q", what, err, tassadar.NextOf(err))
		}
	}
	refused("a seventh time", a.ask("stranger"))
	refused("another key by that token", a.ask("another"))
	refused("that key by another token", k.token().ask("stranger"))
	if err := k.token().ask("another"); err != nil {
		t.Errorf("another key by another token: %v", err)
	}
	k.lab.Now += 10
	if err := a.ask("stranger"); err != nil {
		t.Errorf("later: %v", err)
	}
	refused("at once again", a.ask("stranger"))
}
