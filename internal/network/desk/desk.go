// Package desk is the server's end of package network: it takes in requests to be trusted,
// assigns to workers that ask what their machine class lacks or what lapses, logs the
// receipts that come back, and knows who is there.
//
// Start with [Open] and [Desk.Serve]. What it decides it decides by the packages that serve
// files as well: plan, dispatch and operator. A receipt leaves the stream when the log has
// it, and not before.
package desk

import (
	"cmp"
	"context"
	"crypto/ed25519"
	"encoding/json"
	"regexp"
	"slices"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"golang.org/x/mod/semver"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
	"tassadar/internal/network/roster"
	"tassadar/internal/operator"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/text"
)

// OldestWorker is the oldest version of the program whose workers are given work.
const OldestWorker = "0.1.0"

// Options say how a desk works.
type Options struct {
	Data string // data directory
	Now  func() int64
	// Open opens the data directory for writing, with the policy last logged.
	Open func(context.Context) (*Opened, error)
	// Files are those of a policy that a worker may not have, nil for none.
	Files func(*policy.Bundle) (map[string]tassadar.Bytes, error)
	// Checkpoints are what cases may go on from; nil for none.
	Checkpoints func(*Opened) *dispatch.Checkpoints
	Roster      *roster.Roster
	// Deadline is how long a worker has for what it is assigned at once, Most how many
	// assignments that are.
	Deadline time.Duration
	Most     int
	// MostWaiting is how many messages of one worker, and to one, may wait; 0 is 4096.
	MostWaiting int64
	// Replicas is how many servers of a cluster keep each stream; 1 by itself.
	Replicas int
	// Cluster is what differs on a cluster that others run; nil for a server of package broker.
	Cluster *Cluster
	// Note tells a person what goes on.
	Note func(format string, args ...any)
}

// Cluster is an account on a cluster that others run.
type Cluster struct {
	// Issue makes a worker, by its key's id, a credential for the public key of its connections.
	Issue func(worker, public string) (string, error)
	// Key signs what an enrolment is answered: tokens hold its fingerprint.
	Key ed25519.PrivateKey
	// Log is the name of the log, which the streams carry: an account serves one.
	Log string
}

// Desk serves the workers of one log.
type Desk struct {
	Options
	conn *nats.Conn
	js   jetstream.JetStream
	log  *logbook

	absent  map[string]bool                           // whose absence was said; of watch
	often   often                                     // who asked to be trusted; of enrolled
	joiners map[string]*network.Joiner[jetstream.Msg] // by worker; of receive
}

// maxStreamBytes is how much a stream takes on disk, maxClusterBytes on the disk of others.
const (
	maxStreamBytes  = 8 << 30
	maxClusterBytes = 1 << 30
)

// A cell that a worker measures in vain is assigned to it so many times within so many
// seconds, and no more.
const triesInVain, inVainSeconds = 3, 3600

// Open prepares the streams. The connection is of somebody who may do all.
func Open(ctx context.Context, conn *nats.Conn, o Options) (*Desk, error) {
	js, err := jetstream.New(conn)
	if err != nil {
		return nil, unavailable("JetStream", err)
	}
	o.Replicas, o.Most, o.MostWaiting = max(1, o.Replicas), cmp.Or(o.Most, 16), cmp.Or(o.MostWaiting, 4096)
	d := &Desk{Options: o, conn: conn, js: js, absent: map[string]bool{}, joiners: map[string]*network.Joiner[jetstream.Msg]{},
		log: &logbook{open: o.Open, idle: 500 * time.Millisecond, most: 3 * time.Second}}
	for _, s := range []jetstream.StreamConfig{
		{Name: network.AssignmentsStream, Subjects: []string{network.AllAssignments}, MaxAge: evidence.MaxDeadlineSeconds * time.Second},
		{Name: network.ReceiptsStream, Subjects: []string{network.AllReceipts}},
	} {
		s.Retention, s.Storage, s.Replicas, s.Duplicates = jetstream.WorkQueuePolicy, jetstream.FileStorage, o.Replicas, 2*time.Minute
		// What is not taken its sender keeps. One worker leaves room for the others.
		s.Discard, s.DiscardNewPerSubject, s.MaxMsgsPerSubject, s.MaxBytes = jetstream.DiscardNew, true, o.MostWaiting, maxStreamBytes
		if o.Cluster != nil {
			s.MaxBytes = maxClusterBytes
			if err := o.Cluster.claim(ctx, js, &s); err != nil {
				return nil, err
			}
		}
		if _, err := js.CreateOrUpdateStream(ctx, s); err != nil {
			return nil, d.refused("stream "+s.Name, err)
		}
	}
	return d, nil
}

func unavailable(what string, err error) error {
	return tassadar.Errorf(tassadar.DataUnavailable, "%s: %w", what, err)
}

// Serve serves until the context ends. The error is of what it cannot serve without.
func (d *Desk) Serve(ctx context.Context) error {
	defer d.log.shut()
	consumer, err := d.js.CreateOrUpdateConsumer(ctx, network.ReceiptsStream, jetstream.ConsumerConfig{
		Durable: "log", AckPolicy: jetstream.AckExplicitPolicy, AckWait: network.AckWait, MaxAckPending: 4096, MaxDeliver: -1, Replicas: d.Replicas,
	})
	if err != nil {
		return d.refused("consumer of receipts", err)
	}
	for subject, handle := range map[string]func(context.Context, *nats.Msg){
		network.AllAsks: d.asked, network.AllEnrolments: d.enrolled, network.AllProgress: d.heard,
	} {
		sub, err := d.conn.Subscribe(subject, func(m *nats.Msg) { handle(ctx, m) })
		if err != nil {
			return unavailable("listen on "+subject, err)
		}
		defer sub.Unsubscribe()
	}
	var all sync.WaitGroup
	all.Go(func() { d.watch(ctx) })
	all.Go(func() { d.receive(ctx, consumer) })
	all.Wait()
	return nil
}

// answer answers a request, and says a refusal.
func (d *Desk) answer(m *nats.Msg, a *network.Answer) {
	if err := network.Respond(d.conn, m, a); err != nil {
		d.Note("%s: %s", tassadar.CodeOf(err), tassadar.Message(err))
	}
}

// clock refuses a clock that is too far from this one.
func clock(theirs, ours int64) error {
	if off := theirs - ours; off > operator.ClockTolerance || off < -operator.ClockTolerance {
		return tassadar.WithNext(tassadar.Errorf(tassadar.ClockSkew, "the worker's clock says %s, and the server's %s: they may differ by %d s", text.Instant(theirs), text.Instant(ours), operator.ClockTolerance),
			"Set the clock that is wrong, and start the worker again. Nothing was measured.")
	}
	return nil
}

// version refuses a worker of another protocol, or of a version that is too old.
func version(a *network.Ask) error {
	v := "v" + a.Version
	if a.Protocol == network.Protocol && semver.IsValid(v) && semver.Compare(v, "v"+OldestWorker) >= 0 {
		return nil
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.WorkerTooOld, "the worker is version %.40q of protocol %d, and this server gives work to %s and later of protocol %d", a.Version, a.Protocol, OldestWorker, network.Protocol),
		"Install the version that the server has on the worker's host, and start it again. Nothing was measured.")
}

// asked answers a request for work.
func (d *Desk) asked(ctx context.Context, m *nats.Msg) {
	worker, now := network.Owner(m.Subject), d.Now()
	a, err := d.assign(ctx, worker, m.Data, now)
	if err != nil {
		_ = d.Roster.Saw(worker, false, func(p *network.Presence) { p.Code = tassadar.CodeOf(err) })
		a = network.Refusal(err, now)
		a.Wait = 5
	}
	d.answer(m, a)
}

// assign gives a worker what is open of it, or else what its class lacks.
func (d *Desk) assign(ctx context.Context, worker string, data []byte, now int64) (*network.Answer, error) {
	var a network.Ask
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "what the worker asks cannot be read: %w", err)
	}
	if err := version(&a); err != nil {
		return nil, err
	}
	if !sessions.MatchString(a.Session) || len(a.Backends) > 1000 || len(a.Toolchains) > 1000 {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "the worker's session is no word of letters and digits, or it has more than 1000 engines or compilers")
	}
	if err := clock(a.At, now); err != nil {
		return nil, err
	}
	if err := d.saw(worker, &a, now); err != nil {
		return nil, err
	}
	var file []byte
	n, answer := 0, &network.Answer{At: now, Wait: 30}
	err := d.log.do(ctx, func(o *Opened) (err error) {
		answer.Credential, err = d.renewed(o.Dir.Operator.Trust(), worker, &a, now)
		if err != nil {
			return err
		}
		asksFor(&o.Bundle.Policy, a.Machine.Class, answer)
		file, n, err = d.file(ctx, o, worker, &a, now)
		return err
	})
	if err != nil || n == 0 {
		return answer, err
	}
	if err := d.deliver(ctx, worker, network.KindAssignments, a.Session, file); err != nil {
		return nil, err
	}
	d.Note("%s for worker %.12s", text.Plural(n, "assignment", "assignments"), worker)
	answer.Assigned = n
	return answer, nil
}

// renewed is another credential for a worker that the trust still knows, "" where the one that
// it has is good for long enough.
func (d *Desk) renewed(trust *tassadar.Trust, worker string, a *network.Ask, now int64) (string, error) {
	if d.Cluster == nil || a.Until-now > int64(network.CredentialRenewed/time.Second) {
		return "", nil
	}
	if _, err := dispatch.FindWorker(trust, worker, now); err != nil {
		return "", nil // who is refused work is told so, and its credential ends
	}
	w, ok := d.Roster.Worker(worker)
	if !ok {
		return "", nil
	}
	return d.Cluster.Issue(worker, w.Enrolment.Connection)
}

// asksFor says what a policy asks for on a machine class.
func asksFor(p *tassadar.Policy, class string, a *network.Answer) {
	for _, c := range p.Cells() {
		if c.Machine != class {
			continue
		}
		if !slices.Contains(a.Backends, c.Backend) {
			a.Backends = append(a.Backends, c.Backend)
		}
		if e, ok := p.Envelope(c.Profile); ok && !e.Require.Prebuilt && c.Toolchain != tassadar.ToolchainSupplied && !slices.Contains(a.Toolchains, c.Toolchain) {
			a.Toolchains = append(a.Toolchains, c.Toolchain)
		}
	}
}

// sessions are those that may stand in a header.
var sessions = regexp.MustCompile(`^[0-9A-Za-z]{1,64}$`)

// saw notes a worker that asks.
func (d *Desk) saw(worker string, a *network.Ask, now int64) error {
	return d.Roster.Saw(worker, true, func(p *network.Presence) {
		p.LastSeen, p.Version, p.Code, p.Measuring = now, a.Version, "", ""
		p.Class, p.Toolchains, p.Backends = a.Machine.Class, a.Toolchains, nil
		for _, b := range a.Backends {
			if b.Available {
				p.Backends = append(p.Backends, b.Family)
			}
		}
	})
}

// file is the file of what a worker is to measure, of n assignments.
func (d *Desk) file(ctx context.Context, o *Opened, worker string, a *network.Ask, now int64) (file []byte, n int, err error) {
	op := o.Dir.Operator
	key, err := dispatch.FindWorker(op.Trust(), worker, now)
	if tassadar.CodeOf(err) == tassadar.SignerUntrusted {
		err = tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "the operators of this log have not approved worker %.16s yet", worker),
			"Where the log is: tassadar trust approve "+worker[:min(16, len(worker))]+". This worker goes on asking.")
	}
	if code := tassadar.CodeOf(err); code == tassadar.KeyRevoked || code == tassadar.KeyRetired {
		err = tassadar.WithNext(err, "On this host tassadar enrol --new-key --server URL --token T makes another key and its request, with a token of tassadar serve token; an operator approves it.")
	}
	if err != nil {
		return nil, 0, err
	}
	if key.Host != a.Machine.Host {
		return nil, 0, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "the log binds worker %.12s to host %.12s, and this is host %.12s", worker, key.Host, a.Machine.Host),
			"Where this is the same machine, installed anew: tassadar enrol --server here, trust approve there.")
	}
	request := dispatch.Request{Worker: worker, Machine: a.Machine.Class, Full: a.Full, Lifetime: int64(d.Deadline / time.Second)}
	records, err := d.openOf(op.Verified(), o, worker, a, now)
	if err != nil {
		return nil, 0, err
	}
	if d.Checkpoints != nil {
		request.From = d.Checkpoints(o)
	}
	if len(records) == 0 {
		cells, err := d.lacking(op, worker, a, now)
		if err != nil || len(cells) == 0 {
			return nil, 0, err
		}
		request.Cells = cells
		if records, err = dispatch.Assign(ctx, op, request); err != nil {
			return nil, 0, err
		}
	}
	checkpoint, err := o.Dir.Checkpoint()
	if err != nil {
		return nil, 0, err
	}
	out, err := request.File(ctx, op.Verified(), checkpoint, o.Dir.Leaf, records, now)
	if err != nil {
		return nil, 0, err
	}
	if d.Files != nil && out.Under(o.Bundle.Digest) {
		if out.Policy, err = d.Files(o.Bundle); err != nil {
			return nil, 0, err
		}
	}
	file, err = out.Encode()
	return file, len(records), err
}

// openOf are the records of what a worker was assigned under the policy in force, and has
// neither answered nor declined; the oldest first, and no more than are given at once.
func (d *Desk) openOf(v *evidence.Verified, o *Opened, worker string, a *network.Ask, now int64) ([][]byte, error) {
	var out [][]byte
	for _, i := range v.Unanswered(worker) {
		one, err := v.AssignmentAt(i)
		if err != nil {
			return nil, err
		}
		if now > one.Body.Deadline || v.Cancelled(one.Digest) || v.Voided(&one.Record) || one.Body.PolicyDigest != o.Bundle.Digest || slices.Contains(a.Declined, one.Digest) {
			continue
		}
		record, err := v.RecordData(&one.Record, o.Dir.Leaf)
		if err != nil {
			return nil, err
		}
		if out = append(out, record); len(out) == d.Most {
			break
		}
	}
	return out, nil
}

// lacking are cells that a worker can measure and whose evidence of it is missing or lapses.
func (d *Desk) lacking(op *operator.Operator, worker string, a *network.Ask, now int64) ([]tassadar.Cell, error) {
	p, ok := op.Policy()
	if !ok {
		return nil, tassadar.Errorf(tassadar.Unmeasured, "no policy is in the log")
	}
	verdict, err := op.Verdict()
	if err != nil {
		return nil, err
	}
	v := op.Verified()
	open := map[tassadar.Cell]bool{}       // declined, or under another policy
	abandoned := map[tassadar.Cell]int64{} // when the last one was assigned
	for _, i := range v.Unanswered(worker) {
		one, err := v.AssignmentAt(i)
		if err != nil {
			return nil, err
		}
		switch c := one.Body.Cell; {
		case v.Cancelled(one.Digest) || v.Voided(&one.Record):
		case now <= one.Body.Deadline:
			open[c] = true
		default:
			abandoned[c] = max(abandoned[c], one.Body.IssuedAt)
		}
	}
	var out []tassadar.Cell
	for _, item := range plan.Choose(p, &a.Machine, a.Backends, verdict, worker, plan.Options{Full: a.Full}) {
		c := item.Cell
		last, inVain := int64(0), 0
		if seen, ok := verdict.Cell(c); ok {
			for _, line := range seen.Receipts {
				if line.Worker != worker || line.Host != a.Machine.Host {
					continue
				}
				last = max(last, line.AssignedAt)
				if !line.Complete && now-line.AssignedAt < inVainSeconds {
					inVain++
				}
			}
		}
		// An abandoned run blocks its cell until it is measured again, however fresh another
		// receipt is.
		again := item.Code == "" && !item.FullOnly && abandoned[c] > last
		e, _ := p.Envelope(c.Profile)
		if !item.Measure && !again || open[c] || inVain >= triesInVain ||
			!e.Require.Prebuilt && c.Toolchain != tassadar.ToolchainSupplied && !slices.Contains(a.Toolchains, c.Toolchain) {
			continue
		}
		if out = append(out, c); len(out) == d.Most {
			break
		}
	}
	return out, nil
}

// deliver puts a file into the stream for a worker. Session is that of who asked for it, ""
// where nobody did.
func (d *Desk) deliver(ctx context.Context, worker, kind, session string, file []byte) error {
	parts, err := network.Split(network.AssignmentsOf(worker), kind, file)
	if err != nil {
		return err
	}
	network.SetSession(parts, session)
	// By whom the server delivers is the server's to say: a worker could name anybody.
	if _, err := d.js.CreateOrUpdatePushConsumer(ctx, network.AssignmentsStream, jetstream.ConsumerConfig{
		Durable: worker, FilterSubject: network.AssignmentsOf(worker), DeliverSubject: network.DeliveryOf(worker),
		AckPolicy: jetstream.AckExplicitPolicy, AckWait: network.AckWait, MaxAckPending: 256, MaxDeliver: -1, Replicas: d.Replicas,
	}); err != nil {
		return unavailable("consumer of worker "+worker[:min(12, len(worker))], err)
	}
	for _, m := range parts {
		if _, err := d.js.PublishMsg(ctx, m); err != nil {
			return unavailable("stream of assignments", err)
		}
	}
	return nil
}

// heard notes what a worker is at.
func (d *Desk) heard(_ context.Context, m *nats.Msg) {
	worker, now := network.Owner(m.Subject), d.Now()
	var p network.Progress
	if json.Unmarshal(m.Data, &p) != nil {
		return
	}
	_ = d.Roster.Saw(worker, false, func(seen *network.Presence) {
		seen.LastSeen = now
		if !p.Beat {
			seen.Measuring = ""
		}
		if p.Cell != nil {
			seen.Measuring = tassadar.Printable(p.Cell.String())
		}
	})
	if p.Declined != "" {
		d.Note("worker %.12s declines: %s: %.500s", worker, tassadar.Printable(string(p.Code)), tassadar.Printable(p.Declined))
	}
}

// Workers are those that are known, by label, class and key.
func (d *Desk) Workers() ([]network.Presence, error) { return Workers(d.Data, d.Roster, d.Now()) }

// Workers are those that a roster knows, as the log of a data directory sees them.
func Workers(data string, r *roster.Roster, now int64) ([]network.Presence, error) {
	state, err := datadir.Look(data)
	if err != nil {
		return nil, err
	}
	defer state.Close()
	out := r.Presences(state.Verified, state.Trust, now)
	for i := range out {
		if err := roster.Count(state.Verified, &out[i], now); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// watch says who is absent with something open, once, and that it is back.
func (d *Desk) watch(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(10 * time.Second):
		}
		all, err := d.Workers()
		if err != nil {
			continue // a command may be writing
		}
		for i := range all {
			p := &all[i]
			_ = d.Roster.Saw(p.Worker, !p.Absent, func(*network.Presence) {})
			switch away := p.Absent && p.Open+p.Late > 0; {
			case away && !d.absent[p.Worker]:
				d.absent[p.Worker] = true
				d.Note("worker %.12s %s is absent: it was last seen at %s, and %s without a receipt; what it does not answer in time is assigned again", p.Worker, tassadar.Printable(p.Label), text.Instant(p.LastSeen), text.Plural(p.Open+p.Late, "assignment is", "assignments are"))
			case !p.Absent && d.absent[p.Worker]:
				delete(d.absent, p.Worker)
				d.Note("worker %.12s %s is there again", p.Worker, tassadar.Printable(p.Label))
			}
		}
	}
}
