package account_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/jwt/v2"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"tassadar"
	"tassadar/internal/network"
	"tassadar/internal/network/account"
	"tassadar/internal/testing/natscluster"
)

func key(name string) ed25519.PrivateKey {
	seed := sha256.Sum256([]byte(name))
	return ed25519.NewKeyFromSeed(seed[:])
}

// workerID is the key id of a made-up worker.
func workerID(name string) string { return tassadar.DigestBytes([]byte(name)).Hex() }

func now() int64 { return time.Now().Unix() }

func note(string, ...any) {}

// world is an account on a cluster with the server's connection.
type world struct {
	*testing.T
	cluster *natscluster.Cluster
	own     *natscluster.Account
	account *account.Account
	urls    string
	pool    *x509.CertPool
	desk    *nats.Conn
}

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func files(a *natscluster.Account) account.Files {
	return account.Files{Credentials: a.Credentials, Signer: a.Signer}
}

func authorities(t *testing.T, c *natscluster.Cluster) *x509.CertPool {
	t.Helper()
	data, err := os.ReadFile(c.Authorities)
	if err != nil {
		t.Fatal(err)
	}
	pool, err := network.Authorities("authorities", data)
	if err != nil {
		t.Fatal(err)
	}
	return pool
}

func start(t *testing.T, o natscluster.Options) *world {
	t.Helper()
	c := natscluster.Start(t, o)
	w := &world{T: t, cluster: c, urls: c.URLs("127.0.0.1"), pool: authorities(t, c)}
	var err error
	w.own = c.Account(-1)
	w.account, err = account.Load(files(w.own), now)
	w.must(err)
	w.desk, err = w.account.Dial(w.urls, w.pool, note)
	w.must(err)
	t.Cleanup(w.desk.Close)
	return w
}

func (w *world) dialing(name string) network.Dialing {
	w.Helper()
	public, err := network.Connection(key(name))
	w.must(err)
	text, err := w.account.Worker(workerID(name), public)
	w.must(err)
	credential, err := network.NewCredential(text, key(name))
	w.must(err)
	return network.Dialing{URL: w.urls, CA: w.pool, Worker: workerID(name), Key: key(name), Credential: credential}
}

// dial connects a worker, and returns what the cluster refuses it from then on.
func (w *world) dial(d network.Dialing) (*nats.Conn, <-chan error) {
	w.Helper()
	conn, err := network.Dial(w.Context(), d)
	w.must(err)
	w.Cleanup(conn.Close)
	refused := make(chan error, 100)
	conn.SetErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { refused <- err })
	return conn, refused
}

// refusedOf wants the cluster to refuse what was said last.
func (w *world) refusedOf(conn *nats.Conn, refused <-chan error, subject string) {
	w.Helper()
	w.must(conn.Flush())
	select {
	case err := <-refused:
		if !errors.Is(err, nats.ErrPermissionViolation) || !strings.Contains(err.Error(), `"`+subject+`"`) {
			w.Errorf("%s: %v", subject, err)
		}
	case <-time.After(5 * time.Second):
		w.Errorf("%s is not refused", subject)
	}
}

// A worker on a cluster that others run reads and writes its own subjects, and nobody else's:
// also where acknowledgements have the newer form.
func TestClusterPermissions(t *testing.T) {
	for name, o := range map[string]natscluster.Options{
		"three servers":              {Servers: 3},
		"the other acknowledgements": {Servers: 1, Flags: map[string]bool{"js_ack_fc_v2": true}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := start(t, o)
			w.permissions(o.Servers)
		})
	}
}

func (w *world) permissions(replicas int) {
	js, err := jetstream.New(w.desk)
	w.must(err)
	for name, subject := range map[string]string{network.AssignmentsStream: network.AllAssignments, network.ReceiptsStream: network.AllReceipts} {
		_, err := js.CreateStream(w.Context(), jetstream.StreamConfig{Name: name, Subjects: []string{subject}, Retention: jetstream.WorkQueuePolicy, Replicas: replicas})
		w.must(err)
	}
	one, two := workerID("one"), workerID("two")
	a, refused := w.dial(w.dialing("one"))
	b, _ := w.dial(w.dialing("two"))
	_, err = js.CreateOrUpdatePushConsumer(w.Context(), network.AssignmentsStream, jetstream.ConsumerConfig{
		Durable: two, FilterSubject: network.AssignmentsOf(two), DeliverSubject: network.DeliveryOf(two), AckPolicy: jetstream.AckExplicitPolicy})
	w.must(err)
	got, err := b.SubscribeSync(network.DeliveryOf(two))
	w.must(err)
	w.must(b.Flush())
	for _, subject := range []string{network.DeliveryOf(two), network.AssignmentsOf(two), network.AssignmentsOf(one), network.ReceiptsOf(two), network.AllReceipts, network.AskOf(two), network.ProgressOf(two), network.InboxOf(two) + ".>", network.InboxOf("desk") + ".>", "_INBOX.>", ">", "$JS.>", "$SYS.>"} {
		_, err := a.SubscribeSync(subject)
		w.must(err)
		w.refusedOf(a, refused, subject)
	}
	everything, err := w.desk.SubscribeSync(">")
	w.must(err)
	w.must(w.desk.Flush())
	for _, subject := range []string{
		network.AskOf(two), network.ProgressOf(two), network.ReceiptsOf(two), network.AssignmentsOf(two), network.AssignmentsOf(one), network.DeliveryOf(two), network.InboxOf(two) + ".x", network.EnrolOf("x"),
		"$JS.API.STREAM.INFO." + network.ReceiptsStream, "$JS.API.STREAM.PURGE." + network.ReceiptsStream, "$JS.API.STREAM.MSG.GET." + network.AssignmentsStream, "$JS.API.DIRECT.GET." + network.AssignmentsStream,
		"$JS.API.CONSUMER.MSG.NEXT." + network.ReceiptsStream + ".log", "$JS.API.CONSUMER.CREATE." + network.AssignmentsStream, "$JS.ACK." + network.AssignmentsStream + "." + two + ".1.1.1.1.0",
		"$JS.ACK._._." + network.AssignmentsStream + "." + two + ".1.1.1.1.0", "$SYS.REQ.SERVER.PING", "$SYS.REQ.USER.INFO",
	} {
		w.must(a.Publish(subject, []byte("mine")))
		w.refusedOf(a, refused, subject)
	}
	if m, err := everything.NextMsg(50 * time.Millisecond); err == nil && string(m.Data) == "mine" {
		w.Errorf("published on %s for others", m.Subject)
	}
	_, err = js.Publish(w.Context(), network.AssignmentsOf(two), []byte("for two"))
	w.must(err)
	if m, err := got.NextMsg(5 * time.Second); err != nil || string(m.Data) != "for two" {
		w.Errorf("worker two gets %v: %v", m, err)
	} else {
		w.must(m.Respond([]byte("+ACK")))
		w.must(b.Flush())
	}
	asked, err := w.desk.Subscribe(network.AllAsks, func(m *nats.Msg) { _ = network.Respond(w.desk, m, &network.Answer{Assigned: 3}) })
	w.must(err)
	defer func() { w.must(asked.Unsubscribe()) }()
	w.must(w.desk.Flush())
	// Interest has to come to the server of the worker.
	var answer *network.Answer
	for range 50 {
		if answer, err = network.Request(w.Context(), a, network.AskOf(one), &network.Ask{}); err == nil {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	if err != nil || answer.Assigned != 3 {
		w.Errorf("%+v: %v", answer, err)
	}
	if m, err := a.Request(network.ReceiptsOf(one), []byte("receipts"), 5*time.Second); err != nil || !strings.Contains(string(m.Data), network.ReceiptsStream) {
		w.Errorf("%v: %v", m, err)
	}
	consumer, err := js.PushConsumer(w.Context(), network.AssignmentsStream, two)
	w.must(err)
	for until := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		info, err := consumer.Info(w.Context())
		w.must(err)
		if info.NumAckPending == 0 {
			break
		}
		if time.Now().After(until) {
			w.Fatalf("what was acknowledged is not: %+v", info)
		}
	}
}

// A token lets its holder enrol, and a credential its own key alone: what another key signs,
// or an end that is over, lets nobody in.
func TestClusterCredentials(t *testing.T) {
	t.Parallel()
	w := start(t, natscluster.Options{Servers: 1})
	token, err := w.account.Token(network.NewToken(strings.Repeat("00", 32)), now()+60)
	w.must(err)
	again, err := network.ParseToken(token.Secret() + "\n")
	w.must(err)
	if again.ID() != token.ID() || again.Credential != token.Credential {
		t.Errorf("%v is read as %v", token, again)
	}
	conn, refused := w.dial(network.Dialing{URL: w.urls, CA: w.pool, Token: &again})
	for _, subject := range []string{network.EnrolOf("other"), network.AskOf(workerID("one")), network.ReceiptsOf(workerID("one"))} {
		w.must(conn.Publish(subject, nil))
		w.refusedOf(conn, refused, subject)
	}
	w.must(conn.Publish(network.EnrolOf(token.ID()), nil))
	w.must(conn.Flush())
	// What a token is not.
	other, err := w.account.Token(network.NewToken(strings.Repeat("00", 32)), now()+60)
	w.must(err)
	parts, foreign := strings.SplitN(token.Secret(), ".", 4), strings.SplitN(other.Secret(), ".", 4)
	for name, text := range map[string]string{
		"without its credential": strings.Join(parts[:3], "."), "with another's": strings.Join(append(parts[:3:3], foreign[3]), "."),
		"of the old form with one": strings.Replace(token.Secret(), "t2.", "t1.", 1), "cut": token.Secret()[:len(token.Secret())-5],
	} {
		if _, err := network.ParseToken(text); tassadar.CodeOf(err) != tassadar.InputMalformed || strings.Contains(err.Error(), parts[2]) {
			t.Errorf("%s: %v", name, err)
		}
	}

	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	refuse := func(name string, d network.Dialing, want tassadar.Code) {
		t.Helper()
		conn, err := network.Dial(ctx, d)
		if tassadar.CodeOf(err) != want || tassadar.NextOf(err) == "" {
			t.Errorf("%s: %v", name, err)
		}
		if conn != nil {
			conn.Close()
		}
	}
	stolen := w.dialing("one")
	stolen.Key = key("two") // whose key another signs for
	refuse("the credential of another", stolen, tassadar.Unauthorized)
	late, err := w.account.Token(network.NewToken(strings.Repeat("00", 32)), now()-1)
	w.must(err)
	refuse("a token that is too old", network.Dialing{URL: w.urls, CA: w.pool, Token: &late}, tassadar.Unauthorized)
	stranger := w.dialing("one")
	stranger.CA = nil
	refuse("a certificate of whom nobody named", stranger, tassadar.EvidenceUnverifiable)
	elsewhere := w.dialing("one")
	elsewhere.URL = strings.ReplaceAll(elsewhere.URL, "127.0.0.1", "localhost")
	refuse("a name that is not in the certificate", elsewhere, tassadar.EvidenceUnverifiable)

	// Renewing takes one for the same key with an end, and no other.
	d := w.dialing("one")
	public, err := network.Connection(key("two"))
	w.must(err)
	forTwo, err := w.account.Worker(workerID("two"), public)
	w.must(err)
	before := d.Credential.Text()
	for _, text := range []string{"", "x", forTwo, before + "x", strings.Repeat("a", 9000)} {
		if err := d.Credential.Renew(text); tassadar.CodeOf(err) != tassadar.InputMalformed || d.Credential.Text() != before {
			t.Errorf("renewed with %.20q: %v", text, err)
		}
	}
	claims, err := jwt.DecodeUserClaims(before)
	w.must(err)
	if left := claims.Expires - now(); left > int64(network.CredentialLife/time.Second) || left < int64(network.CredentialRenewed/time.Second) || claims.BearerToken || d.Credential.Until() != claims.Expires {
		t.Errorf("a worker's credential is %+v", claims)
	}
}

// What an account's files are not, and what a cluster does not give, is said by code, with
// what to do, and without what the files hold.
func TestAccountRefused(t *testing.T) {
	t.Parallel()
	c := natscluster.Start(t, natscluster.Options{Servers: 1})
	good, other := c.Account(-1), c.Account(-1)
	dir := t.TempDir()
	write := func(name, text string, mode os.FileMode) string {
		t.Helper()
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(name, mode); err != nil {
			t.Fatal(err)
		}
		return name
	}
	read := func(name string) string {
		t.Helper()
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	credentials, signer := read(good.Credentials), strings.TrimSpace(read(good.Signer))
	seed := credentials[strings.Index(credentials, "SU"):][:20]
	swapped := read(c.User(good, 0))
	mixed := credentials[:strings.Index(credentials, "-----BEGIN USER NKEY")] + swapped[strings.Index(swapped, "-----BEGIN USER NKEY"):]
	for _, one := range []struct {
		name        string
		credentials string
		signer      string
		want        tassadar.Code
	}{
		{"no credentials", filepath.Join(dir, "none"), good.Signer, tassadar.InputMalformed},
		{"a folder", dir, good.Signer, tassadar.InputMalformed},
		{"no name", "", good.Signer, tassadar.InputMalformed},
		{"credentials that others may read", write("open.creds", credentials, 0o640), good.Signer, tassadar.BadUse},
		{"credentials that are none", write("text", "hello", 0o600), good.Signer, tassadar.InputMalformed},
		{"credentials without a seed", write("half", credentials[:strings.Index(credentials, "-----BEGIN USER NKEY")], 0o600), good.Signer, tassadar.InputMalformed},
		{"the seed of another", write("mixed", mixed, 0o600), good.Signer, tassadar.InputMalformed},
		{"credentials that have ended", c.User(good, now()-10), good.Signer, tassadar.Unauthorized},
		{"no signer", good.Credentials, filepath.Join(dir, "none"), tassadar.InputMalformed},
		{"a signer that others may read", good.Credentials, write("open.nk", signer, 0o604), tassadar.BadUse},
		{"a signer that is none", good.Credentials, write("text2", "hello", 0o600), tassadar.InputMalformed},
		{"a user's seed for a signer", good.Credentials, good.Credentials, tassadar.InputMalformed},
		{"a large file", good.Credentials, write("large", strings.Repeat("a", 70_000), 0o600), tassadar.InputMalformed},
	} {
		_, err := account.Load(account.Files{Credentials: one.credentials, Signer: one.signer}, now)
		if tassadar.CodeOf(err) != one.want || tassadar.NextOf(err) == "" {
			t.Fatalf("%s: %v, next %q", one.name, err, tassadar.NextOf(err))
		}
		if text := err.Error() + tassadar.NextOf(err); strings.Contains(text, seed) || strings.Contains(text, signer[:20]) {
			t.Errorf("%s: the error holds a secret: %s", one.name, text)
		}
	}

	pool, urls := authorities(t, c), c.URLs("127.0.0.1")
	open := natscluster.Start(t, natscluster.Options{Servers: 1, Open: true})
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	free := silent.Addr().String()
	if err := silent.Close(); err != nil {
		t.Fatal(err)
	}
	elsewhere := natscluster.Start(t, natscluster.Options{Servers: 1})
	for _, one := range []struct {
		name string
		of   account.Files
		urls string
		pool *x509.CertPool
		want tassadar.Code
	}{
		{"nobody listens", files(good), "tls://" + free, pool, tassadar.DataUnavailable},
		{"no address", files(good), "nats://127.0.0.1:4222", pool, tassadar.BadUse},
		{"one of the addresses is none", files(good), urls + ",x", pool, tassadar.BadUse},
		{"too many addresses", files(good), strings.Repeat(urls+",", 16) + urls, pool, tassadar.BadUse},
		{"authorities of another", files(good), urls, authorities(t, elsewhere), tassadar.EvidenceUnverifiable},
		{"a cluster that does not know the account", files(good), elsewhere.URLs("127.0.0.1"), authorities(t, elsewhere), tassadar.Unauthorized},
		{"a signing key of another account", account.Files{Credentials: good.Credentials, Signer: other.Signer}, urls, pool, tassadar.Unauthorized},
		{"a signing key with a scope", account.Files{Credentials: good.Credentials, Signer: c.Scoped(good)}, urls, pool, tassadar.Unauthorized},
		{"a cluster that lets everybody do all", files(good), open.URLs("127.0.0.1"), authorities(t, open), tassadar.Unauthorized},
	} {
		a, err := account.Load(one.of, now)
		if err != nil {
			t.Fatal(err)
		}
		conn, err := a.Dial(one.urls, one.pool, note)
		if tassadar.CodeOf(err) != one.want || tassadar.NextOf(err) == "" {
			t.Errorf("%s: %v, next %q", one.name, err, tassadar.NextOf(err))
		}
		if conn != nil {
			conn.Close()
			t.Errorf("%s: it is connected", one.name)
		}
	}
	for name, text := range map[string]string{"nothing": "", "a key": "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"} {
		if _, err := network.Authorities("authorities", []byte(text)); tassadar.CodeOf(err) != tassadar.InputMalformed || tassadar.NextOf(err) == "" {
			t.Errorf("authorities of %s: %v", name, err)
		}
	}
}

// What a worker is told when it enrols is what the server signed for that question: whoever
// runs the cluster, or has the account, can answer in its place and is not believed.
func TestSealed(t *testing.T) {
	t.Parallel()
	w := start(t, natscluster.Options{Servers: 1})
	fingerprint, err := network.KeyFingerprint(key("server").Public().(ed25519.PublicKey))
	w.must(err)
	token, err := w.account.Token(network.NewToken(fingerprint), now()+60)
	w.must(err)
	conn, _ := w.dial(network.Dialing{URL: w.urls, CA: w.pool, Token: &token})
	var answers func(m *nats.Msg)
	_, err = w.desk.Subscribe(network.AllEnrolments, func(m *nats.Msg) { answers(m) })
	w.must(err)
	w.must(w.desk.Flush())
	truth := &network.Answer{Assigned: 7}
	ask := func(question string) (*network.Answer, error) {
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		return network.RequestSealed(ctx, conn, network.EnrolOf(token.ID()), question, fingerprint)
	}
	seal := func(m *nats.Msg, name string) {
		if err := network.RespondSealed(w.desk, m, truth, key(name)); err != nil {
			t.Error(err)
		}
	}
	answers = func(m *nats.Msg) { seal(m, "server") }
	if a, err := ask("one"); err != nil || a.Assigned != 7 {
		t.Fatalf("%+v: %v", a, err)
	}
	// The very answer, as whoever is in between sees it.
	seen, err := conn.Request(network.EnrolOf(token.ID()), []byte(`"two"`), 20*time.Second)
	w.must(err)
	replay := func(change func(*nats.Msg)) func(*nats.Msg) {
		return func(m *nats.Msg) {
			out := nats.NewMsg(m.Reply)
			out.Data = append([]byte{}, seen.Data...)
			for name := range seen.Header {
				out.Header.Set(name, seen.Header.Get(name))
			}
			change(out)
			if err := w.desk.PublishMsg(out); err != nil {
				t.Error(err)
			}
		}
	}
	answers = replay(func(*nats.Msg) {})
	if a, err := ask("two"); err != nil || a.Assigned != 7 {
		t.Errorf("the answer to this question: %+v: %v", a, err)
	}
	for name, lie := range map[string]func(*nats.Msg){
		"by another key":      func(m *nats.Msg) { seal(m, "other") },
		"unsigned":            func(m *nats.Msg) { _ = network.Respond(w.desk, m, truth) },
		"to another question": replay(func(*nats.Msg) {}),
		"changed":             replay(func(m *nats.Msg) { m.Data[len(m.Data)-2] ^= 1 }),
		"key changed":         replay(func(m *nats.Msg) { m.Header.Set("Tassadar-Key", "AAAA") }),
		"no signature":        replay(func(m *nats.Msg) { m.Header.Del("Tassadar-Signature") }),
	} {
		answers = lie
		question := "two"
		if name == "to another question" {
			question = "three"
		}
		if a, err := ask(question); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || a != nil {
			t.Errorf("%s: %+v: %v", name, a, err)
		}
	}
}

// TestCredentialEnds: a worker whose credential ends is told so, and not that the server is
// away, and that enrolling is what helps; one that is refused while its credential is good is told,
// and goes on.
func TestCredentialEnds(t *testing.T) {
	t.Parallel()
	w := start(t, natscluster.Options{Servers: 1})
	public, err := network.Connection(key("one"))
	w.must(err)
	issue := func(a *natscluster.Account, at int64) string {
		t.Helper()
		by, err := account.Load(files(a), func() int64 { return at })
		w.must(err)
		text, err := by.Worker(workerID("one"), public)
		w.must(err)
		return text
	}
	d := w.dialing("one")
	ends := now() + 3
	d.Credential, err = network.NewCredential(issue(w.own, ends-int64(network.CredentialLife/time.Second)), key("one"))
	w.must(err)
	refused, notes := make(chan error, 10), make(chan string, 100)
	d.Refused = func(err error) { refused <- err }
	d.Note = func(format string, args ...any) { notes <- fmt.Sprintf(format, args...) }
	conn, err := network.Dial(t.Context(), d)
	w.must(err)
	select {
	case err := <-refused:
		if tassadar.CodeOf(err) != tassadar.Unauthorized || !strings.Contains(err.Error(), "ended at") || !strings.Contains(tassadar.NextOf(err), "enrol --server") {
			t.Errorf("%v, next %q", err, tassadar.NextOf(err))
		}
	case <-time.After(30 * time.Second):
		t.Error("nobody says that the credential ended")
	}
	conn.Close()

	d = w.dialing("one")
	d.Refused = func(err error) { refused <- err }
	d.Note = func(format string, args ...any) { notes <- fmt.Sprintf(format, args...) }
	if conn, err = network.Dial(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	w.cluster.Revoke(w.own, public)
	for len(refused) > 0 {
		<-refused
	}
	until := time.After(30 * time.Second)
	for {
		select {
		case note := <-notes:
			if strings.Contains(note, "does not let worker") && strings.Contains(note, "enrol --server") {
				return
			}
		case err := <-refused:
			t.Fatalf("it gives up: %v", err)
		case <-until:
			t.Fatal("nobody says that the worker is refused")
		}
	}
}
