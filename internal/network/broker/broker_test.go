package broker_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"tassadar"
	"tassadar/internal/network"
	"tassadar/internal/network/broker"
)

// roster is one in memory: two workers and a token.
type roster struct {
	mu     sync.Mutex
	known  map[string]string
	tokens map[string]int64
}

func (r *roster) ByConnection(public string) (string, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	id, ok := r.known[public]
	return id, ok
}

func (r *roster) Holds(t network.Token, now int64) bool { return now <= r.tokens[t.ID()] }

func key(name string) ed25519.PrivateKey {
	seed := sha256.Sum256([]byte(name))
	return ed25519.NewKeyFromSeed(seed[:])
}

// workerID is the key id of a made-up worker.
func workerID(name string) string { return tassadar.DigestBytes([]byte(name)).Hex() }

// world is a broker with a desk and the roster of workers "one" and "two".
type world struct {
	*broker.Broker
	desk        *nats.Conn
	roster      *roster
	fingerprint string
}

func start(t *testing.T) *world {
	t.Helper()
	r := &roster{known: map[string]string{}, tokens: map[string]int64{}}
	for _, name := range []string{"one", "two"} {
		public, err := network.Connection(key(name))
		if err != nil {
			t.Fatal(err)
		}
		r.known[public] = workerID(name)
	}
	certificate, err := broker.Certificate(key("server"), time.Now())
	if err != nil {
		t.Fatal(err)
	}
	b, err := broker.Start(broker.Options{Address: "127.0.0.1:0", Store: t.TempDir(), Certificate: certificate, Roster: r, Now: func() int64 { return 100 }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	conn, err := b.Desk()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	return &world{b, conn, r, network.Fingerprint(certificate.Leaf)}
}

func (w *world) dialing(name string) network.Dialing {
	return network.Dialing{URL: "tls://" + w.Address, Fingerprint: w.fingerprint, Worker: workerID(name), Key: key(name)}
}

// dial connects a worker, and returns what the server refuses it from then on.
func (w *world) dial(t *testing.T, name string) (*nats.Conn, <-chan error) {
	t.Helper()
	conn, err := network.Dial(t.Context(), w.dialing(name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	refused := make(chan error, 100)
	conn.SetErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { refused <- err })
	return conn, refused
}

func (w *world) stream(t *testing.T) jetstream.JetStream {
	t.Helper()
	js, err := jetstream.New(w.desk)
	if err != nil {
		t.Fatal(err)
	}
	for name, subject := range map[string]string{network.AssignmentsStream: network.AllAssignments, network.ReceiptsStream: network.AllReceipts} {
		if _, err := js.CreateStream(t.Context(), jetstream.StreamConfig{Name: name, Subjects: []string{subject}, Retention: jetstream.WorkQueuePolicy}); err != nil {
			t.Fatal(err)
		}
	}
	return js
}

// A worker reads and writes its own subjects, and nobody else's: not those of another
// worker, not a stream's, not the desk's.
func TestPermissions(t *testing.T) {
	w := start(t)
	js := w.stream(t)
	one, two := workerID("one"), workerID("two")
	a, refused := w.dial(t, "one")
	b, _ := w.dial(t, "two")

	// What worker two is given reaches it, and not worker one.
	if _, err := js.CreateOrUpdatePushConsumer(t.Context(), network.AssignmentsStream, jetstream.ConsumerConfig{
		Durable: two, FilterSubject: network.AssignmentsOf(two), DeliverSubject: network.DeliveryOf(two), AckPolicy: jetstream.AckExplicitPolicy}); err != nil {
		t.Fatal(err)
	}
	got, err := b.SubscribeSync(network.DeliveryOf(two))
	if err != nil {
		t.Fatal(err)
	}
	for _, subject := range []string{network.DeliveryOf(two), network.AssignmentsOf(two), network.AssignmentsOf(one), network.ReceiptsOf(two), network.AllReceipts, network.AskOf(two), network.ProgressOf(two), network.InboxOf(two) + ".>", network.InboxOf("desk") + ".>", "_INBOX.>", ">", "$JS.>", "$SYS.>"} {
		if _, err := a.SubscribeSync(subject); err != nil {
			t.Fatal(err)
		}
		refusedOf(t, a, refused, subject)
	}
	everything, err := w.desk.SubscribeSync(">")
	if err != nil {
		t.Fatal(err)
	}
	for _, subject := range []string{
		network.AskOf(two), network.ProgressOf(two), network.ReceiptsOf(two), network.AssignmentsOf(two), network.AssignmentsOf(one), network.DeliveryOf(two), network.InboxOf(two) + ".x", network.EnrolOf("x"),
		"$JS.API.STREAM.INFO." + network.ReceiptsStream, "$JS.API.STREAM.PURGE." + network.ReceiptsStream, "$JS.API.STREAM.MSG.GET." + network.AssignmentsStream, "$JS.API.DIRECT.GET." + network.AssignmentsStream,
		"$JS.API.CONSUMER.MSG.NEXT." + network.ReceiptsStream + ".log", "$JS.API.CONSUMER.CREATE." + network.AssignmentsStream, "$JS.ACK." + network.AssignmentsStream + "." + two + ".1.1.1.1.0", "$SYS.REQ.SERVER.PING",
	} {
		if err := a.Publish(subject, []byte("mine")); err != nil {
			t.Fatal(err)
		}
		refusedOf(t, a, refused, subject)
	}
	if m, err := everything.NextMsg(50 * time.Millisecond); err == nil && string(m.Data) == "mine" {
		t.Errorf("published on %s for others", m.Subject)
	}
	if _, err := js.Publish(t.Context(), network.AssignmentsOf(two), []byte("for two")); err != nil {
		t.Fatal(err)
	}
	if m, err := got.NextMsg(5 * time.Second); err != nil || string(m.Data) != "for two" {
		t.Errorf("worker two gets %v: %v", m, err)
	} else if err := m.Respond([]byte("+ACK")); err != nil {
		t.Fatal(err)
	}
	// Its own.
	asked, err := w.desk.Subscribe(network.AllAsks, func(m *nats.Msg) { _ = network.Respond(w.desk, m, &network.Answer{Assigned: 3}) })
	if err != nil {
		t.Fatal(err)
	}
	defer asked.Unsubscribe()
	if err := w.desk.Flush(); err != nil {
		t.Fatal(err)
	}
	if answer, err := network.Request(t.Context(), a, network.AskOf(one), &network.Ask{}); err != nil || answer.Assigned != 3 {
		t.Errorf("%+v: %v", answer, err)
	}
	if m, err := a.Request(network.ReceiptsOf(one), []byte("receipts"), 5*time.Second); err != nil || !strings.Contains(string(m.Data), network.ReceiptsStream) {
		t.Errorf("%v: %v", m, err)
	}
	if err := b.Flush(); err != nil {
		t.Fatal(err)
	}
	consumer, err := js.PushConsumer(t.Context(), network.AssignmentsStream, two)
	if err != nil {
		t.Fatal(err)
	}
	if info, err := consumer.Info(t.Context()); err != nil || info.NumAckPending != 0 || info.NumRedelivered != 0 {
		t.Errorf("%+v: %v", info, err)
	}
}

// refusedOf wants the server to refuse what was said last.
func refusedOf(t *testing.T, conn *nats.Conn, refused <-chan error, subject string) {
	t.Helper()
	if err := conn.Flush(); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-refused:
		if !errors.Is(err, nats.ErrPermissionViolation) || !strings.Contains(err.Error(), `"`+subject+`"`) {
			t.Errorf("%s: %v", subject, err)
		}
	case <-time.After(5 * time.Second):
		t.Errorf("%s is not refused", subject)
	}
}

// An answer goes to whoever asked, and not where one who asks says.
func TestRespond(t *testing.T) {
	w := start(t)
	m := nats.NewMsg(network.AskOf(workerID("one")))
	for _, reply := range []string{"", network.InboxOf(workerID("two")) + ".x", network.ReceiptsOf(workerID("two")), network.InboxOf(workerID("one")), network.InboxOf(workerID("one")) + "."} {
		m.Reply = reply
		if err := network.Respond(w.desk, m, &network.Answer{}); tassadar.CodeOf(err) != tassadar.Unauthorized {
			t.Errorf("answers on %q: %v", reply, err)
		}
	}
	m.Reply = network.InboxOf(workerID("one")) + ".x"
	if err := network.Respond(w.desk, m, &network.Answer{}); err != nil {
		t.Error(err)
	}
}

// Nobody else connects: no unknown key, no key of another, no signature of something else,
// no token that is too old or made up, no user.
func TestRefusesConnections(t *testing.T) {
	w := start(t)
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	good := network.NewToken(w.fingerprint)
	old := network.NewToken(w.fingerprint)
	made := network.NewToken(w.fingerprint)
	w.roster.tokens[good.ID()], w.roster.tokens[old.ID()] = 100, 99
	unknown := w.dialing("one")
	unknown.Key = key("three")
	for name, d := range map[string]network.Dialing{
		"another key": unknown,
		"old token":   {URL: "tls://" + w.Address, Fingerprint: w.fingerprint, Token: &old},
		"no token":    {URL: "tls://" + w.Address, Fingerprint: w.fingerprint, Token: &made},
	} {
		if conn, err := network.Dial(ctx, d); tassadar.CodeOf(err) != tassadar.Unauthorized {
			t.Errorf("%s: %v", name, err)
			if conn != nil {
				conn.Close()
			}
		}
	}
	public, err := network.Connection(key("one"))
	if err != nil {
		t.Fatal(err)
	}
	for name, o := range map[string]nats.Option{
		"signed by another": nats.Nkey(public, func(nonce []byte) ([]byte, error) { return ed25519.Sign(key("two"), nonce), nil }),
		"signed before":     nats.Nkey(public, func([]byte) ([]byte, error) { return ed25519.Sign(key("one"), []byte("nonce")), nil }),
		"the desk":          nats.UserInfo("desk", ""),
		"the desk guessed":  nats.UserInfo("desk", strings.Repeat("0", 64)),
		"nobody":            func(*nats.Options) error { return nil },
	} {
		conn, err := nats.Connect("tls://"+w.Address, o, nats.Secure(&tls.Config{InsecureSkipVerify: true}), nats.TLSHandshakeFirst())
		if !errors.Is(err, nats.ErrAuthorization) {
			t.Errorf("%s: %v", name, err)
			if conn != nil {
				conn.Close()
			}
		}
	}
	conn, err := network.Dial(ctx, network.Dialing{URL: "tls://" + w.Address, Fingerprint: w.fingerprint, Token: &good})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	refused := make(chan error, 10)
	conn.SetErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { refused <- err })
	for _, subject := range []string{network.EnrolOf(old.ID()), network.AskOf(workerID("one")), network.ReceiptsOf(workerID("one"))} {
		if err := conn.Publish(subject, nil); err != nil {
			t.Fatal(err)
		}
		refusedOf(t, conn, refused, subject)
	}
}

// A server with another key is refused before anything is said to it, and so is one that
// speaks plain text, whatever it announces.
func TestPinned(t *testing.T) {
	w := start(t)
	d := w.dialing("one")
	d.Fingerprint = strings.Repeat("0", 64)
	if _, err := network.Dial(t.Context(), d); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("another key: %v", err)
	}
	plain, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer plain.Close()
	said := make(chan string, 1)
	go func() {
		c, err := plain.Accept()
		if err != nil {
			return
		}
		defer c.Close()
		_, _ = io.WriteString(c, `INFO {"server_id":"x","version":"2.15.0","proto":1,"headers":true,"max_payload":1048576,"nonce":"abcdefghijk","auth_required":true,"tls_required":false}`+"\r\n")
		_ = c.SetReadDeadline(time.Now().Add(2 * time.Second))
		data, _ := io.ReadAll(io.LimitReader(c, 4096))
		said <- string(data)
	}()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
	defer cancel()
	d = w.dialing("one")
	d.URL = "tls://" + plain.Addr().String()
	if _, err := network.Dial(ctx, d); err == nil {
		t.Error("a server without TLS is taken")
	}
	if text := <-said; strings.Contains(text, "CONNECT") || strings.Contains(text, "jwt") || strings.Contains(text, "nkey") {
		t.Errorf("said in plain text: %q", text)
	}
	for _, url := range []string{"nats://127.0.0.1:4222", "ws://127.0.0.1:4222", "127.0.0.1:4222", "tls://127.0.0.1", "tls://user@127.0.0.1:1", "tls://127.0.0.1:1/x", ""} {
		if _, err := network.CheckURL(url); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%q: %v", url, err)
		}
	}
	// A client that does not begin with TLS is not answered.
	c, err := net.Dial("tcp", w.Address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_, _ = io.WriteString(c, "CONNECT {}\r\nPING\r\n")
	_ = c.SetReadDeadline(time.Now().Add(5 * time.Second))
	if data, _ := io.ReadAll(io.LimitReader(c, 4096)); strings.Contains(string(data), "INFO") || strings.Contains(string(data), "PONG") {
		t.Errorf("answered in plain text: %q", data)
	}
}

// TestForgotten: a worker that the server does not know any more hears that, and what to do, when
// its connection is lost, and not that the server is away.
func TestForgotten(t *testing.T) {
	t.Parallel()
	w := start(t)
	d := w.dialing("one")
	refused := make(chan error, 100)
	d.Refused = func(err error) { refused <- err }
	conn, err := network.Dial(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	w.roster.mu.Lock()
	clear(w.roster.known)
	w.roster.mu.Unlock()
	if err := conn.ForceReconnect(); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-refused:
		if tassadar.CodeOf(err) != tassadar.Unauthorized || !strings.Contains(err.Error(), "does not know worker") || !strings.Contains(tassadar.NextOf(err), "tassadar enrol") {
			t.Errorf("%v, next %q", err, tassadar.NextOf(err))
		}
	case <-time.After(30 * time.Second):
		t.Error("nobody says that it is not known")
	}
}
