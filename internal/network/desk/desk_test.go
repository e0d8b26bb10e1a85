package desk_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
	"tassadar/internal/network/broker"
	"tassadar/internal/network/desk"
	"tassadar/internal/network/roster"
	"tassadar/internal/operator"
	"tassadar/internal/testing/lab"
	"tassadar/internal/worker"
)

// kit is a log in a data directory under the policy of a lab, with a server for workers: the
// lab's, and another one that is trusted too.
type kit struct {
	testing.TB
	lab         *lab.Lab
	data        string
	broker      *broker.Broker
	roster      *roster.Roster
	desk        *desk.Desk
	conn        *nats.Conn // the desk's
	fingerprint string
	certificate tls.Certificate
	replicas    int
	mostWaiting int64
	stop        func() // ends serving, and waits for it
	mu          sync.Mutex
	notes       []string
}

func (k *kit) must(err error) {
	k.Helper()
	if err != nil {
		k.Fatal(err)
	}
}

func key(name string) ed25519.PrivateKey {
	seed := sha256.Sum256([]byte("connection " + name))
	return ed25519.NewKeyFromSeed(seed[:])
}

func (k *kit) now() int64 { return k.lab.Now }

func (k *kit) open(ctx context.Context) (*desk.Opened, error) {
	d, err := datadir.Open(ctx, k.data, k.lab.Machine.Host, "", k.now)
	if err != nil {
		return nil, err
	}
	return &desk.Opened{Dir: d, Bundle: k.lab.Bundle}, nil
}

// write opens the directory as a command does.
func (k *kit) write(with func(*datadir.Dir)) {
	k.Helper()
	o, err := k.open(context.Background())
	k.must(err)
	with(o.Dir)
	k.must(o.Dir.Close())
}

// newKit begins a log and its server, which serves.
func newKit(t testing.TB) *kit {
	t.Helper()
	k := begin(t)
	k.broker = k.start(nil)
	k.connected(k.broker, 1)
	return k
}

// begin begins a log without a server.
func begin(t testing.TB) *kit {
	t.Helper()
	k := &kit{TB: t, lab: lab.New(t), data: filepath.Join(t.TempDir(), "data")}
	k.write(func(d *datadir.Dir) {
		for _, name := range []string{"worker", "other"} {
			w := lab.Signer(t, name).Key(tassadar.RoleWorker)
			w.Host = k.lab.Machine.Host
			if name == "other" {
				w.Host = tassadar.DigestBytes([]byte("other host")).Hex()
			}
			trust, err := operator.Approve(d.Operator.Trust(), w, 0)
			k.must(err)
			record, _, err := d.Operator.ProposeTrust(trust)
			k.must(err)
			k.must(d.Operator.SetTrust(t.Context(), record))
			k.must(d.SaveTrust())
		}
		k.must(d.Operator.SetPolicy(t.Context(), k.lab.Bundle.Policy))
	})
	var err error
	k.roster, err = roster.Open(k.data)
	k.must(err)
	certificate, err := broker.Certificate(key("server"), time.Now())
	k.must(err)
	k.fingerprint, k.certificate = network.Fingerprint(certificate.Leaf), certificate
	return k
}

// start starts a broker, of a cluster or by itself.
func (k *kit) start(node *broker.Node) *broker.Broker {
	k.Helper()
	b, err := broker.Start(broker.Options{Address: "127.0.0.1:0", Store: k.TempDir(), Certificate: k.certificate, Roster: k.roster, Now: k.now, Node: node})
	k.must(err)
	k.Cleanup(b.Close)
	return b
}

// connected connects the desk to a broker, and has it serve.
func (k *kit) connected(b *broker.Broker, replicas int) {
	k.Helper()
	var err error
	k.conn, err = b.Desk()
	k.must(err)
	k.Cleanup(k.conn.Close)
	k.replicas = replicas
	k.serve()
	k.Cleanup(func() { k.stop() })
}

func (k *kit) note(format string, args ...any) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.notes = append(k.notes, fmt.Sprintf(format, args...))
}

func (k *kit) noted() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return strings.Join(k.notes, "\n")
}

// serve starts the desk.
func (k *kit) serve() {
	k.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	d, err := desk.Open(ctx, k.conn, desk.Options{Data: k.data, Now: k.now, Open: k.open, Roster: k.roster, Deadline: time.Hour, Note: k.note, Replicas: k.replicas, MostWaiting: k.mostWaiting})
	k.must(err)
	k.desk = d
	done := make(chan error, 1)
	go func() { done <- d.Serve(ctx) }()
	k.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			k.Error(err)
		}
	})
}

// connect enrols a worker of the lab by a token, and connects it.
func (k *kit) connect(name string) (*nats.Conn, string) {
	k.Helper()
	id := lab.Signer(k, name).Key(tassadar.RoleWorker).ID
	public, err := network.Connection(key(name))
	k.must(err)
	m := k.lab.Machine
	if name == "other" {
		m.Host = tassadar.DigestBytes([]byte("other host")).Hex()
	}
	record, err := dispatch.EnrolConnected(lab.Signer(k, name), tassadar.RoleWorker, name, m, "", k.now(), public)
	k.must(err)
	token := network.NewToken(k.fingerprint)
	k.must(roster.NewToken(k.data, token, k.now()+60))
	_, err = k.roster.Enrol(token.ID(), record, nil, k.now())
	k.must(err)
	conn, err := network.Dial(context.Background(), network.Dialing{URL: "tls://" + k.broker.Address, Fingerprint: k.fingerprint, Worker: id, Key: key(name)})
	k.must(err)
	k.Cleanup(conn.Close)
	return conn, id
}

// assigned logs assignments of the lab's cell for a worker.
func (k *kit) assigned(id string, n int) (out []dispatch.Assigned) {
	k.Helper()
	k.write(func(d *datadir.Dir) {
		all := make([]operator.Measurement, n)
		for i := range all {
			all[i] = operator.Measurement{Cell: lab.Cell, Worker: id, Lifetime: 86400}
		}
		logged, records, err := d.Operator.AssignAll(context.Background(), all)
		k.must(err)
		for i, a := range logged {
			out = append(out, dispatch.Assigned{Digest: a.Digest, Body: a.Body, Nonce: a.Nonce, Record: records[i]})
		}
	})
	return out
}

// measured measures assignments by the worker of a name.
func (k *kit) measured(name string, all []dispatch.Assigned) (records [][]byte) {
	k.Helper()
	w := k.lab.Worker()
	w.Signer = lab.Signer(k, name)
	for _, a := range all {
		record, err := w.Measure(context.Background(), worker.Assignment{Digest: a.Digest, Body: a.Body, Nonce: a.Nonce, Profile: k.lab.Profile(), RefusalModules: k.lab.Bundle.Modules})
		k.must(err)
		records = append(records, record)
	}
	return records
}

// like are receipts of assignments that saw what one receipt of the same cell did: measuring
// thousands would take longer than logging them.
func (k *kit) like(record []byte, name string, all []dispatch.Assigned) (out [][]byte) {
	k.Helper()
	opened, err := evidence.Open(record, nil)
	k.must(err)
	var rc evidence.Receipt
	k.must(opened.As(evidence.KindReceipt, &rc))
	for _, a := range all {
		rc.Assignment, rc.Nonce = a.Digest, a.Nonce
		record, err := evidence.Sign(evidence.KindReceipt, rc.Subjects(), rc, lab.Signer(k, name))
		k.must(err)
		out = append(out, record)
	}
	return out
}

// file is a file of receipts.
func file(t testing.TB, records [][]byte) []byte {
	t.Helper()
	r := dispatch.Receipts{Kind: dispatch.ReceiptsKind}
	for _, record := range records {
		r.Records = append(r.Records, record)
	}
	data, err := tassadar.Canonical(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// send publishes messages into the stream of receipts.
func (k *kit) send(conn *nats.Conn, all ...*nats.Msg) {
	k.Helper()
	for _, m := range all {
		reply, err := conn.RequestMsg(m, 10*time.Second)
		k.must(err)
		if !bytes.Contains(reply.Data, []byte(network.ReceiptsStream)) {
			k.Fatalf("%s", reply.Data)
		}
	}
}

// again makes messages that the stream does not take for the same.
func again(all []*nats.Msg, how string) []*nats.Msg {
	out := make([]*nats.Msg, len(all))
	for i, m := range all {
		out[i] = nats.NewMsg(m.Subject)
		out[i].Data = m.Data
		for name := range m.Header {
			out[i].Header.Set(name, m.Header.Get(name))
		}
		out[i].Header.Set(nats.MsgIdHdr, m.Header.Get(nats.MsgIdHdr)+how)
	}
	return out
}

// counts are receipts and closings in the log.
func (k *kit) counts() (receipts, closings int) {
	k.Helper()
	state, err := datadir.Read(k.data, 0)
	k.must(err)
	s := state.Verified.Sizes()
	return s.Receipts, s.Closings
}

// quiet waits until the stream of receipts is empty.
func (k *kit) quiet() {
	k.Helper()
	js, err := jetstream.New(k.conn)
	k.must(err)
	for until := time.Now().Add(60 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		s, err := js.Stream(context.Background(), network.ReceiptsStream)
		k.must(err)
		if s.CachedInfo().State.Msgs == 0 {
			return
		}
		if time.Now().After(until) {
			k.Fatalf("%d messages are left in the stream\n%s", s.CachedInfo().State.Msgs, k.noted())
		}
	}
}

// heard are the receipts that a worker is told the log has, and those that it refuses.
type heard struct {
	mu      sync.Mutex
	logged  map[tassadar.Digest]bool
	refused map[tassadar.Digest]tassadar.Code // by assignment
}

func (k *kit) listen(conn *nats.Conn, id string) *heard {
	k.Helper()
	h := &heard{logged: map[tassadar.Digest]bool{}, refused: map[tassadar.Digest]tassadar.Code{}}
	var joiner network.Joiner[*nats.Msg]
	_, err := conn.Subscribe(network.DeliveryOf(id), func(m *nats.Msg) {
		f, _, err := joiner.Add(network.Message[*nats.Msg]{Header: m.Header, Data: m.Data, Ack: m})
		if err != nil || f == nil {
			return
		}
		h.mu.Lock()
		defer h.mu.Unlock()
		switch f.Kind {
		case network.KindAssignments:
			p, err := dispatch.ReadAssignments(context.Background(), bytes.NewReader(f.Data))
			if err != nil {
				k.Error(err)
				return
			}
			trust, err := dispatch.OpenAcknowledged(p, func(string) (*tassadar.Trust, error) { return datadir.Trust(datadir.DefaultTrust(k.data)) })
			if err != nil {
				k.Error(err)
				return
			}
			there, err := p.Acknowledged(trust)
			if err != nil {
				k.Error(err)
			}
			for _, receipt := range there {
				h.logged[receipt] = true
			}
		case network.KindRefusal:
			var r network.Refused
			if err := json.Unmarshal(f.Data, &r); err != nil {
				k.Error(err)
			}
			for _, one := range r.Receipts {
				h.refused[one.Assignment] = one.Code
			}
		}
		for _, m := range f.Acks {
			_ = m.Respond([]byte("+ACK"))
		}
	})
	k.must(err)
	return h
}

// all waits until the worker heard of so many receipts.
func (h *heard) all(k *kit, n int) {
	k.Helper()
	for until := time.Now().Add(60 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		h.mu.Lock()
		got := len(h.logged)
		h.mu.Unlock()
		if got >= n {
			return
		}
		if time.Now().After(until) {
			k.Fatalf("%d of %d receipts are acknowledged\n%s", got, n, k.noted())
		}
	}
}

// Receipts that come twice, in parts, in another order, and again when they were logged, are
// each logged once, and acknowledged.
func TestDuplicatesAndReordering(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	conn, id := k.connect("worker")
	h := k.listen(conn, id)
	const n = 60
	assigned := k.assigned(id, n)
	records := k.like(k.measured("worker", assigned[:1])[0], "worker", assigned)
	one, err := network.Split(network.ReceiptsOf(id), network.KindReceipts, file(t, records[:n/2]))
	k.must(err)
	// Another file of parts, as a large one would be.
	whole := file(t, append(slices.Clone(records[n/2:]), records[:5]...))
	two, err := network.SplitBy(network.ReceiptsOf(id), network.KindReceipts, whole, len(whole)/7)
	k.must(err)
	if len(two) < 7 {
		t.Fatalf("%d parts", len(two))
	}
	mixed := append(append(slices.Clone(two[3:]), one...), again(two[4:6], "x")...)
	slices.Reverse(mixed)
	mixed = append(mixed, again(one, "x")...)
	mixed = append(mixed, two[:3]...)
	k.send(conn, mixed...)
	h.all(k, n)
	k.send(conn, again(one, "y")...)
	k.send(conn, again(two, "y")...)
	k.quiet()
	if receipts, closings := k.counts(); receipts != n || closings != n {
		t.Errorf("the log has %d receipts and %d closings, want %d\n%s", receipts, closings, n, k.noted())
	}
	// One that lost what it was told is told again.
	clear(h.logged)
	k.send(conn, again(one, "z")...)
	h.all(k, n/2)
}

// A worker that begins files and never ends them, or never listens, fills its own room and
// nobody else's.
func TestRoomOfOne(t *testing.T) {
	t.Parallel()
	k := begin(t)
	k.mostWaiting = 20
	k.broker = k.start(nil)
	k.connected(k.broker, 1)
	conn, id := k.connect("worker")
	other, otherID := k.connect("other")
	full := false
	for i := 0; i < 200 && !full; i++ {
		parts, err := network.SplitBy(network.ReceiptsOf(otherID), network.KindReceipts, bytes.Repeat([]byte{byte(i)}, 200), 100)
		k.must(err)
		reply, err := other.RequestMsg(parts[0], 10*time.Second)
		k.must(err)
		full = bytes.Contains(reply.Data, []byte("maximum"))
		if i == 100 {
			k.stop() // what is dropped makes room while the desk serves
		}
	}
	if !full {
		t.Error("one worker may send without end")
	}
	// The one that never listens is told of more receipts than there is room for.
	assigned := k.assigned(otherID, 25)
	records := k.like(k.measured("other", assigned[:1])[0], "other", assigned)
	k.serve()
	h := k.listen(conn, id)
	good := k.measured("worker", k.assigned(id, 1))
	parts, err := network.Split(network.ReceiptsOf(id), network.KindReceipts, file(t, good))
	k.must(err)
	k.send(conn, parts...)
	h.all(k, 1)
	for _, record := range records {
		parts, err := network.Split(network.ReceiptsOf(otherID), network.KindReceipts, file(t, [][]byte{record}))
		k.must(err)
		for until := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
			reply, err := other.RequestMsg(parts[0], 10*time.Second)
			k.must(err)
			if !bytes.Contains(reply.Data, []byte("maximum")) {
				break
			}
			if time.Now().After(until) {
				t.Fatalf("%s\n%s", reply.Data, k.noted())
			}
		}
	}
	for until := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		receipts, closings := k.counts()
		if receipts == 26 && closings == 26 {
			break
		}
		if time.Now().After(until) {
			t.Fatalf("%d receipts, %d closings\n%s", receipts, closings, k.noted())
		}
	}
}

// What is no receipt of the worker, or none at all, is refused or dropped, whoever sends it,
// and keeps nobody else's from being logged.
func TestForeignReceipts(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	conn, id := k.connect("worker")
	other, otherID := k.connect("other")
	h, g := k.listen(conn, id), k.listen(other, otherID)
	assigned := k.assigned(id, 3)
	good := k.measured("worker", assigned[:1])
	forged := k.measured("other", assigned[1:2]) // signed by another than the one that it is for
	garbage := nats.NewMsg(network.ReceiptsOf(otherID))
	garbage.Data = []byte(`{"stream":"TASSADAR_RECEIPTS"}`)
	k.send(other, garbage)
	parts, err := network.Split(network.ReceiptsOf(otherID), network.KindReceipts, file(t, forged))
	k.must(err)
	k.send(other, parts...)
	for _, bad := range []string{"", "{}", "[]", `{"kind":"tassadar receipts v2","records":[{}]}`, strings.Repeat("[", 10000)} {
		parts, err := network.Split(network.ReceiptsOf(otherID), network.KindReceipts, []byte(bad))
		k.must(err)
		k.send(other, parts...)
	}
	lying := again(parts, "lying")
	lying[0].Data = append([]byte("x"), lying[0].Data...)
	k.send(other, lying...)
	parts, err = network.Split(network.ReceiptsOf(id), network.KindReceipts, file(t, good))
	k.must(err)
	k.send(conn, parts...)
	h.all(k, 1)
	k.quiet()
	if receipts, closings := k.counts(); receipts != 1 || closings != 1 {
		t.Errorf("the log has %d receipts and %d closings, want 1\n%s", receipts, closings, k.noted())
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if got := g.refused[assigned[1].Digest]; got != tassadar.SignerUntrusted || len(g.logged) != 0 {
		t.Errorf("the forger is told %q, and of %v", got, g.logged)
	}
}

// A cluster of three servers loses no receipt with one of them, and goes on.
func TestCluster(t *testing.T) {
	t.Parallel()
	k := begin(t)
	// The servers have to know one another's addresses before any listens.
	var addresses []string
	for range 3 {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		k.must(err)
		addresses = append(addresses, l.Addr().String())
		k.must(l.Close())
	}
	var nodes []*broker.Broker
	for i, address := range addresses {
		nodes = append(nodes, k.start(&broker.Node{Name: fmt.Sprint("node", i), Cluster: "test", Address: address, Peers: addresses, Secret: strings.Repeat("s", 40)}))
	}
	for until := time.Now().Add(60 * time.Second); !nodes[0].Ready(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(until) {
			t.Fatal("the cluster chooses no leader")
		}
	}
	k.broker = nodes[0]
	k.connected(nodes[0], 3)
	conn, id := k.connect("worker")
	h := k.listen(conn, id)
	const n, each = 40, 4
	assigned := k.assigned(id, n)
	records := k.like(k.measured("worker", assigned[:1])[0], "worker", assigned)
	for i := 0; i < n; i += each {
		if i == n/2 {
			nodes[2].Close()
		}
		parts, err := network.Split(network.ReceiptsOf(id), network.KindReceipts, file(t, records[i:i+each]))
		k.must(err)
		for until := time.Now().Add(60 * time.Second); ; time.Sleep(200 * time.Millisecond) { // as a worker sends again what was not taken
			reply, err := conn.RequestMsg(parts[0], 2*time.Second)
			if err == nil && bytes.Contains(reply.Data, []byte(`"seq"`)) {
				break
			}
			if time.Now().After(until) {
				t.Fatalf("receipts are not taken: %v %s", err, reply.Data)
			}
		}
	}
	h.all(k, n)
	if receipts, closings := k.counts(); receipts != n || closings != n {
		t.Errorf("the log has %d receipts and %d closings, want %d\n%s", receipts, closings, n, k.noted())
	}
}

// question is what a worker of the lab's machine without engines asks.
func (k *kit) question() *network.Ask {
	return &network.Ask{Protocol: network.Protocol, Version: tassadar.Version, At: k.now(), Machine: k.lab.Machine, Session: "s"}
}

// ask asks as a worker does.
func (k *kit) ask(conn *nats.Conn, id string, change func(*network.Ask)) (*network.Answer, error) {
	k.Helper()
	q := k.question()
	change(q)
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	return network.Request(ctx, conn, network.AskOf(id), q)
}

// Whom the server gives nothing it tells so by code.
func TestAsk(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	conn, id := k.connect("worker")
	stranger, strangerID := k.connect("stranger")
	for name, c := range map[string]struct {
		want   tassadar.Code
		change func(*network.Ask)
	}{
		"old":            {tassadar.WorkerTooOld, func(a *network.Ask) { a.Version = "0.0.9" }},
		"no version":     {tassadar.WorkerTooOld, func(a *network.Ask) { a.Version = "new" }},
		"other protocol": {tassadar.WorkerTooOld, func(a *network.Ask) { a.Protocol = 0 }},
		"behind":         {tassadar.ClockSkew, func(a *network.Ask) { a.At -= operator.ClockTolerance + 1 }},
		"ahead":          {tassadar.ClockSkew, func(a *network.Ask) { a.At += operator.ClockTolerance + 1 }},
		"other host":     {tassadar.SignerUntrusted, func(a *network.Ask) { a.Machine.Host = strings.Repeat("0", 64) }},
		"session":        {tassadar.InputMalformed, func(a *network.Ask) { a.Session = "a\r\nNats-Msg-Id: b" }},
	} {
		if a, err := k.ask(conn, id, c.change); tassadar.CodeOf(err) != c.want || a.Assigned != 0 || tassadar.NextOf(err) == "" {
			t.Errorf("%s: %v, %+v", name, err, a)
		}
	}
	if a, err := k.ask(stranger, strangerID, func(*network.Ask) {}); tassadar.CodeOf(err) != tassadar.SignerUntrusted || !strings.Contains(tassadar.NextOf(err), "trust approve "+strangerID[:16]) {
		t.Errorf("a stranger: %v, %+v", err, a)
	}
	if a, err := k.ask(conn, id, func(*network.Ask) {}); err != nil || a.Assigned != 0 || !slices.Equal(a.Backends, []string{"fake"}) {
		t.Errorf("without engines: %v, %+v", err, a)
	}
	all, err := k.desk.Workers()
	if err != nil || len(all) != 2 || all[0].Label != "stranger" || all[0].Approved || !all[1].Approved || all[1].LastSeen != k.now() || all[1].Absent {
		t.Errorf("%+v: %v", all, err)
	}
	k.lab.Now += int64(network.Silence/time.Second) + 1
	if all, err := k.desk.Workers(); err != nil || !all[1].Absent {
		t.Errorf("%+v: %v", all, err)
	}
	// Nothing of all this was assigned.
	state, err := datadir.Read(k.data, 0)
	k.must(err)
	if n := state.Verified.Sizes().Assignments; n != 0 {
		t.Errorf("%d assignments", n)
	}
}

// TestReturningKey: the request of a key that was revoked is refused when it comes, and not
// when somebody wants to approve it.
func TestReturningKey(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	_, id := k.connect("worker")
	k.write(func(d *datadir.Dir) {
		record, _, err := d.Operator.ProposeTrust(operator.Revoke(d.Operator.Trust(), id, k.now()))
		k.must(err)
		k.must(d.Operator.SetTrust(t.Context(), record))
		k.must(d.SaveTrust())
	})
	public, err := network.Connection(key("again"))
	k.must(err)
	record, err := dispatch.EnrolConnected(lab.Signer(k, "worker"), tassadar.RoleWorker, "again", k.lab.Machine, "", k.now(), public)
	k.must(err)
	token := network.NewToken(k.fingerprint)
	k.must(roster.NewToken(k.data, token, k.now()+60))
	conn, err := network.Dial(t.Context(), network.Dialing{URL: "tls://" + k.broker.Address, Fingerprint: k.fingerprint, Token: &token})
	k.must(err)
	defer conn.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	_, err = network.Request(ctx, conn, network.EnrolOf(token.ID()), json.RawMessage(record))
	if tassadar.CodeOf(err) != tassadar.KeyRevoked || !strings.Contains(tassadar.NextOf(err), "enrol --new-key") {
		t.Errorf("%v, next %q", err, tassadar.NextOf(err))
	}
	if _, in := k.roster.ByConnection(public); in {
		t.Error("it may connect by the key that it asked with")
	}
}

// TestOnceOfStranger: work --once of a worker that nobody approved ends, and says what to do.
func TestOnceOfStranger(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	conn, id := k.connect("stranger")
	w := &network.Worker{Conn: conn, ID: id, Host: idle{k}, Once: true, Note: func(string, ...any) {}}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if err := w.Serve(ctx); tassadar.CodeOf(err) != tassadar.SignerUntrusted || !strings.Contains(tassadar.NextOf(err), "trust approve "+id[:16]) {
		t.Errorf("%v, next %q", err, tassadar.NextOf(err))
	}
}

// TestWorkEnds: a worker whose connection will not be there again ends with why.
func TestWorkEnds(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	conn, id := k.connect("worker")
	refused := make(chan error, 1)
	w := &network.Worker{Conn: conn, ID: id, Host: idle{k}, Refused: refused, Note: func(string, ...any) {}}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	time.AfterFunc(50*time.Millisecond, func() { refused <- tassadar.Errorf(tassadar.Unauthorized, "it ended") })
	if err := w.Serve(ctx); tassadar.CodeOf(err) != tassadar.Unauthorized || ctx.Err() != nil {
		t.Errorf("%v", err)
	}
}

// idle is a host that has nothing and keeps nothing.
type idle struct{ k *kit }

func (h idle) Ask(context.Context, *network.Answer) (*network.Ask, error)    { return h.k.question(), nil }
func (h idle) Measure(context.Context, []byte, func(network.Progress)) error { return nil }
func (h idle) Acknowledged(context.Context, []byte) error                    { return nil }
func (h idle) Refused(network.RefusedReceipt) (bool, error)                  { return false, nil }
func (h idle) Kept() (map[tassadar.Digest][]byte, error)                     { return nil, nil }

// BenchmarkTaken takes receipts in durably: verified, logged with what closes them, and
// acknowledged to their worker.
func BenchmarkTaken(b *testing.B) {
	k := newKit(b)
	conn, id := k.connect("worker")
	h := k.listen(conn, id)
	const each = 50 // a message
	assigned := k.assigned(id, b.N)
	records := k.like(k.measured("worker", assigned[:1])[0], "worker", assigned)
	var parts []*nats.Msg
	size := 0
	for i := 0; i < len(records); i += each {
		p, err := network.Split(network.ReceiptsOf(id), network.KindReceipts, file(b, records[i:min(i+each, len(records))]))
		k.must(err)
		parts = append(parts, p...)
	}
	for _, r := range records {
		size += len(r)
	}
	b.ReportMetric(float64(size)/float64(len(records)), "B/receipt")
	b.ResetTimer()
	start := time.Now()
	k.send(conn, parts...)
	h.all(k, b.N)
	b.ReportMetric(float64(b.N)/time.Since(start).Seconds(), "receipts/s")
	b.StopTimer()
	if receipts, closings := k.counts(); receipts != b.N || closings != b.N {
		b.Errorf("the log has %d receipts and %d closings, want %d", receipts, closings, b.N)
	}
}
