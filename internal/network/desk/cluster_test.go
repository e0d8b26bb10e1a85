package desk_test

import (
	"context"
	"encoding/json"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
	"tassadar/internal/network/account"
	"tassadar/internal/network/desk"
	"tassadar/internal/network/roster"
	"tassadar/internal/operator"
	"tassadar/internal/testing/lab"
	"tassadar/internal/testing/natscluster"
)

// others is a kit whose desk is to work on a cluster that others run.
type others struct {
	*kit
	cluster *natscluster.Cluster
	options network.Dialing // of whoever connects: addresses and authorities
}

func onOthers(t *testing.T) *others {
	t.Helper()
	k := &others{kit: begin(t), cluster: natscluster.Start(t, natscluster.Options{Servers: 1})}
	data, err := os.ReadFile(k.cluster.Authorities)
	k.must(err)
	pool, err := network.Authorities("authorities", data)
	k.must(err)
	k.options = network.Dialing{URL: k.cluster.URLs("127.0.0.1"), CA: pool}
	return k
}

// open opens a desk in an account. Credentials are of the host's clock, as the cluster's are.
func (k *others) openIn(files *natscluster.Account, replicas int, log string) (*account.Account, error) {
	k.Helper()
	of, err := account.Load(account.Files{Credentials: files.Credentials, Signer: files.Signer}, func() int64 { return time.Now().Unix() })
	k.must(err)
	conn, err := of.Dial(k.options.URL, k.options.CA, k.note)
	k.must(err)
	k.Cleanup(conn.Close)
	k.conn = conn
	k.desk, err = desk.Open(k.Context(), conn, desk.Options{Data: k.data, Now: k.now, Open: k.open, Roster: k.roster, Deadline: time.Hour, Note: k.note, Replicas: replicas,
		Cluster: &desk.Cluster{Issue: of.Worker, Key: key("server"), Log: log}})
	return of, err
}

// What a cluster's account lacks is said, with what to do about it.
func TestClusterLacks(t *testing.T) {
	t.Parallel()
	k := onOthers(t)
	for _, c := range []struct {
		name       string
		disk       int64
		replicas   int
		says, next string
	}{
		{"JetStream", 0, 1, "does not take the stream", "JetStream enabled"},
		{"room", 1 << 20, 1, "does not take the stream", "given room on disk"},
		{"servers", -1, 3, "does not take the stream", "--nats-replicas 1"},
	} {
		_, err := k.openIn(k.cluster.Account(c.disk), c.replicas, "log/one")
		if tassadar.CodeOf(err) != tassadar.DataUnavailable || !strings.Contains(err.Error(), c.says) || !strings.Contains(tassadar.NextOf(err), c.next) {
			t.Errorf("without %s: %v, next %q", c.name, err, tassadar.NextOf(err))
		}
	}
	// An account serves one log, again and again.
	one := k.cluster.Account(-1)
	for range 2 {
		if _, err := k.openIn(one, 1, "log/one"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := k.openIn(one, 1, "log/two"); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), `is of log "log/one"`) {
		t.Errorf("the account of another log: %v", err)
	}
}

// On a cluster that others run a worker enrols by a token and is told so with the server's
// signature, which nobody else on the cluster has; what lets it in is renewed for as long as
// the trust knows it.
func TestClusterEnrols(t *testing.T) {
	t.Parallel()
	k := onOthers(t)
	of, err := k.openIn(k.cluster.Account(-1), 1, "log/one")
	k.must(err)
	stop := k.serving()
	defer func() { stop() }()

	token, err := of.Token(network.NewToken(k.fingerprint), time.Now().Unix()+60)
	k.must(err)
	k.must(roster.NewToken(k.data, token, k.now()+60))
	d := k.options
	d.Token = &token
	holder, err := network.Dial(t.Context(), d)
	k.must(err)
	defer holder.Close()
	public, err := network.Connection(key("worker"))
	k.must(err)
	record, err := dispatch.EnrolConnected(lab.Signer(k, "worker"), tassadar.RoleWorker, "worker", k.lab.Machine, "", k.now(), public)
	k.must(err)
	enrol := func(fingerprint string) (*network.Answer, error) {
		asking, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		return network.RequestSealed(asking, holder, network.EnrolOf(token.ID()), json.RawMessage(record), fingerprint)
	}
	answer, err := enrol(k.fingerprint)
	k.must(err)
	if answer.Trust == nil {
		t.Errorf("the answer is %+v", answer)
	}
	if _, err := enrol(strings.Repeat("0", 64)); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || tassadar.NextOf(err) == "" {
		t.Errorf("an answer that another server signed: %v", err)
	}
	credential, err := network.NewCredential(answer.Credential, key("worker"))
	k.must(err)
	id := lab.Signer(k, "worker").Key(tassadar.RoleWorker).ID
	d = k.options
	d.Worker, d.Key, d.Credential = id, key("worker"), credential
	conn, err := network.Dial(t.Context(), d)
	k.must(err)
	defer conn.Close()

	life := int64(network.CredentialLife / time.Second)
	for name, c := range map[string]struct {
		until int64
		want  bool
	}{"new": {k.now() + life, false}, "an hour old": {k.now() + life - 3600, false}, "a day old": {k.now() + life - 86400, true}, "none": {0, true}} {
		a, err := k.ask(conn, id, func(q *network.Ask) { q.Until = c.until })
		if err != nil || (a.Credential != "") != c.want {
			t.Errorf("with a credential that is %s: %v, another one %v", name, err, a.Credential != "")
		}
		if c.want {
			k.must(credential.Renew(a.Credential))
		}
	}
	stop()
	k.write(func(d *datadir.Dir) {
		record, _, err := d.Operator.ProposeTrust(operator.Revoke(d.Operator.Trust(), id, k.now()))
		k.must(err)
		k.must(d.Operator.SetTrust(t.Context(), record))
		k.must(d.SaveTrust())
	})
	stop = k.serving()
	if a, err := k.ask(conn, id, func(*network.Ask) {}); tassadar.CodeOf(err) != tassadar.KeyRevoked || a.Credential != "" {
		t.Errorf("whose key is revoked is answered %+v: %v", a, err)
	}
}

// serving has the desk serve, and returns when it listens.
func (k *others) serving() (stop func()) {
	k.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- k.desk.Serve(ctx) }()
	for until := time.Now().Add(20 * time.Second); k.conn.NumSubscriptions() < 3; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(until) {
			k.Fatal("the desk does not listen")
		}
	}
	k.must(k.conn.Flush())
	return sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			k.Error(err)
		}
	})
}
