package main

import (
	"bytes"
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/input"
	"tassadar/internal/network"
	"tassadar/internal/plan"
	"tassadar/internal/toolchain"
)

// working are the flags of work.
type working struct {
	runOptions
	server   string
	backends []string
	once     bool
}

func (a *app) workCommand() *cobra.Command {
	w := working{runOptions: runOptions{partly: true}}
	cmd := &cobra.Command{
		Use: "work", Short: "Measure on this host what a server assigns, over the network", Args: cobra.NoArgs,
		Long: `Asks the server that this host enrolled with for work, measures what it assigns
as run --assignment does, and sends the receipts. What it measured it keeps
until the server's log has it: after a kill, or while the server is away,
nothing is lost and nothing is measured twice. It goes on until it is
interrupted.

The server gives it what cells of this machine class lack, on engines that are
here. A clock that is wrong, a version that is too old, or a key that was
revoked ends it before anything is measured.`,
		Example: "  tassadar work --server tls://evidence.example:4222",
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.work(cmd.Context(), &w) },
	}
	f := cmd.Flags()
	f.StringVar(&w.server, "server", "", "address of the server, tls://HOST:PORT, as enrol was given it (required)")
	f.StringArrayVar(&w.backends, "backend", nil, "offer this backend family only; may be repeated (default all that are here)")
	f.BoolVar(&w.full, "full", false, "the cases marked full too")
	f.BoolVar(&w.once, "once", false, "end when nothing is left to measure")
	f.BoolVar(&w.buildSources, "build-sources", false, "compile sources from elsewhere here, with this host's toolchains")
	traceStoreFlag(f, &w.traceStoreMiB)
	required(cmd, "server")
	return cmd
}

// work works for a server until the context ends.
func (a *app) work(ctx context.Context, o *working) error {
	if err := network.CheckURLs(o.server); err != nil {
		return err
	}
	server, err := datadir.PinnedServer(a.data, o.server)
	if err != nil {
		return err
	}
	signer, err := a.workerKey()
	if err != nil {
		return err
	}
	m, prog, err := a.thisHost(ctx)
	if err != nil {
		return err
	}
	key, err := datadir.PrivateKey(a.data, datadir.ConnectionKey)
	if err != nil {
		return err
	}
	dialing := network.Dialing{URL: o.server, Fingerprint: server.Fingerprint, Worker: signer.ID(), Key: key, Note: a.note}
	if server.Credential != "" {
		if err := onCluster(&dialing, &server); err != nil {
			return err
		}
	}
	refused := make(chan error, 1)
	dialing.Now, dialing.Refused = a.now, func(err error) {
		select {
		case refused <- err:
		default: // it was said
		}
	}
	conn, err := network.Dial(ctx, dialing)
	if err != nil {
		return a.answered(&server, err)
	}
	defer conn.Close()
	a.note("worker %.16s, %s, is connected to %s", signer.ID(), m.Class, o.server)
	h := &workHost{a: a, o: o, server: server, credential: dialing.Credential, machine: m, prog: prog, probed: map[string]plan.Backend{}, tools: map[string]bool{}, declined: map[tassadar.Digest]bool{}, done: map[tassadar.Digest]bool{}}
	w := &network.Worker{Conn: conn, ID: signer.ID(), Host: h, Once: o.once, Refused: refused, Note: a.note}
	if h.credential != nil {
		w.Renewed = h.renewed
	}
	h.send = func() { _, _ = w.Send(context.WithoutCancel(ctx)) } // what cannot be sent is kept
	err = w.Serve(ctx)
	_ = conn.FlushTimeout(5 * time.Second)
	if err != nil {
		return a.answered(&h.server, err)
	}
	return nil
}

// answered keeps why a server refuses this host's worker, for doctor, and returns that.
func (a *app) answered(server *datadir.Server, refusal error) error {
	if err := server.Answered(a.data, refusal, a.now()); err != nil {
		a.note("why the server refuses cannot be kept: %s", tassadar.Message(err))
	}
	return refusal
}

// onCluster says how a worker connects to a cluster that others run.
func onCluster(d *network.Dialing, server *datadir.Server) (err error) {
	if d.Credential, err = network.NewCredential(server.Credential, d.Key); err != nil {
		return tassadar.WithNext(err, "Enrol again: tassadar enrol --server URL --token-file FILE, with a token of tassadar serve token.")
	}
	if server.Authorities != "" {
		d.CA, err = network.Authorities("what was pinned of "+server.URL, []byte(server.Authorities))
	}
	return err
}

// workHost is this host as package network sees it.
type workHost struct {
	a       *app
	o       *working
	server  datadir.Server
	machine evidence.Machine
	prog    evidence.Program
	send    func()
	// credential is the one by which a cluster lets the worker in; nil where no cluster does.
	credential *network.Credential

	probed   map[string]plan.Backend // by family, since looked
	tools    map[string]bool         // families of compilers, and whether they are here
	looked   time.Time
	declined map[tassadar.Digest]bool
	done     map[tassadar.Digest]bool // assignments that this process measured
}

// lookAgain is after how long what is here is looked for again.
const lookAgain = 10 * time.Minute

// renewed keeps another credential.
func (h *workHost) renewed(credential string) error {
	if err := h.credential.Renew(credential); err != nil {
		return err
	}
	h.server.Credential = credential
	return datadir.PinServer(h.a.data, h.server)
}

// Ask implements [network.Host].
func (h *workHost) Ask(ctx context.Context, last *network.Answer) (*network.Ask, error) {
	q := &network.Ask{Until: h.credential.Until(), Protocol: network.Protocol, Version: tassadar.Version, At: h.a.now(), Machine: h.machine, Backends: []plan.Backend{}, Toolchains: []string{}, Full: h.o.full}
	for d := range h.declined {
		q.Declined = append(q.Declined, d)
	}
	slices.Sort(q.Declined)
	if last == nil {
		return q, nil
	}
	if err := h.server.Answered(h.a.data, nil, h.a.now()); err != nil {
		return nil, err
	}
	if time.Since(h.looked) > lookAgain {
		clear(h.probed)
		clear(h.tools)
		clear(h.declined)
		h.looked = time.Now()
	}
	var look []string
	for _, family := range last.Backends {
		if _, ok := h.probed[family]; !ok && (len(h.o.backends) == 0 || slices.Contains(h.o.backends, family)) {
			look = append(look, family)
		}
	}
	for _, b := range plan.Probe(ctx, h.a.backendsOn(&h.machine, look)) {
		h.probed[b.Family] = b
	}
	for _, family := range last.Backends {
		if b, ok := h.probed[family]; ok {
			q.Backends = append(q.Backends, b)
		}
	}
	for _, family := range last.Toolchains {
		here, ok := h.tools[family]
		if !ok {
			_, err := toolchain.Host{Folder: datadir.Toolchains(h.a.data)}.Find(ctx, family)
			here = err == nil
			h.tools[family] = here
		}
		if here {
			q.Toolchains = append(q.Toolchains, family)
		}
	}
	return q, ctx.Err()
}

// Measure implements [network.Host].
func (h *workHost) Measure(ctx context.Context, file []byte, say func(network.Progress)) error {
	p, err := dispatch.ReadAssignments(ctx, bytes.NewReader(file))
	if err != nil {
		return err
	}
	declined := map[tassadar.Digest]bool{}
	var rest []dispatch.Proven
	for _, one := range p.Assignments {
		opened, err := evidence.Open(one.Record, nil)
		if err != nil {
			return err
		}
		switch {
		case datadir.MeasuredIn(h.a.data).RefusedFor(opened.Digest) != nil: // once is enough
			h.declined[opened.Digest] = true
		case !h.done[opened.Digest]: // not delivered twice
			declined[opened.Digest] = true
			rest = append(rest, one)
		}
	}
	if p.Assignments = rest; len(rest) == 0 {
		return nil
	}
	assigned, out, err := h.a.measureAssigned(ctx, p, h.machine, h.prog, h.o.runOptions, func(c *tassadar.Cell) { say(network.Progress{Cell: c}) }, h.send)
	for i := range assigned {
		delete(declined, assigned[i].Digest)
		h.done[assigned[i].Digest] = out != nil && ctx.Err() == nil
	}
	for d := range declined { // where there is an error, all
		h.declined[d] = true
	}
	if err != nil {
		return err
	}
	if len(declined) > 0 {
		say(network.Progress{Declined: "of what was assigned some cannot be measured here", Code: tassadar.BackendUnavailable})
	}
	for _, rc := range out.Failed {
		h.a.note("%s: %s: %s", rc.Failure.Code, rc.Cell, rc.Failure.Detail)
	}
	return nil
}

// Acknowledged implements [network.Host].
func (h *workHost) Acknowledged(ctx context.Context, file []byte) error {
	p, err := dispatch.ReadAssignments(ctx, bytes.NewReader(file))
	if err != nil {
		return err
	}
	trust, err := dispatch.OpenAcknowledged(p, h.a.served)
	if err != nil {
		return err
	}
	kept := datadir.MeasuredIn(h.a.data)
	release, err := kept.Lock()
	if err != nil {
		return err
	}
	defer release()
	return h.a.acknowledged(p, trust, kept)
}

// Refused implements [network.Host].
func (h *workHost) Refused(r network.RefusedReceipt) (bool, error) {
	kept := datadir.MeasuredIn(h.a.data)
	if record, err := kept.Have(r.Assignment); err != nil || !h.forServer(record) {
		return false, err
	}
	release, err := kept.Lock()
	if err != nil {
		return false, err
	}
	defer release()
	if err := kept.Refuse(r.Assignment, datadir.Refusal{Code: r.Code, Message: r.Message, At: h.a.now()}); err != nil {
		return false, err
	}
	h.a.note("  it is put aside in %s, with why, and not offered again", filepath.Join(h.a.data, "refused"))
	return true, nil
}

// forServer reports whether a record is a receipt for the server's log.
func (h *workHost) forServer(record []byte) bool {
	var rc evidence.Receipt
	opened, err := evidence.Open(record, nil)
	return err == nil && opened.As(evidence.KindReceipt, &rc) == nil && rc.Log == h.server.Origin
}

// Kept implements [network.Host]: receipts for the logs of others are not the server's.
func (h *workHost) Kept() (map[tassadar.Digest][]byte, error) {
	kept := datadir.MeasuredIn(h.a.data)
	all, err := kept.All()
	if err != nil {
		return nil, datadir.Storage("receipts that are kept", err)
	}
	out := map[tassadar.Digest][]byte{}
	for _, d := range all {
		record, err := kept.Have(d)
		if err != nil || record == nil {
			continue
		}
		if !h.forServer(record) {
			continue
		}
		if out[d], err = tassadar.Canonical(dispatch.Receipts{Kind: dispatch.ReceiptsKind, Records: []json.RawMessage{record}}); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// enrolling says with which server to enrol, and by what.
type enrolling struct {
	server string
	// One of the two is given: a token, or the file that holds it.
	token, tokenFile string
	authorities      string // PEM file of who signed a cluster's certificates, "" for those of the host
}

// secret is the token.
func (e *enrolling) secret() (network.Token, error) {
	secret := e.token
	if e.tokenFile != "" {
		data, err := input.Secret(e.tokenFile)
		if err != nil {
			return network.Token{}, err
		}
		secret = string(data)
	}
	return network.ParseToken(secret)
}

// enrolWith hands the request of this host's worker to a server, by a token, and pins the
// server and its log.
func (a *app) enrolWith(ctx context.Context, e *enrolling, signer *evidence.Signer, label string, m evidence.Machine, noID tassadar.Code) error {
	url := e.server
	if err := network.CheckURLs(url); err != nil {
		return err
	}
	token, err := e.secret()
	if err != nil {
		return err
	}
	if e.authorities != "" && token.Credential == "" {
		return tassadar.Errorf(tassadar.BadUse, "--tls-ca is for a cluster, and this token is of a server that is known by its key: leave --tls-ca out")
	}
	server := datadir.Server{URL: url, Fingerprint: token.Fingerprint}
	dialing := network.Dialing{URL: url, Fingerprint: token.Fingerprint, Token: &token}
	if e.authorities != "" {
		data, err := input.Read(e.authorities)
		if err != nil {
			return err
		}
		if dialing.CA, err = network.Authorities(e.authorities, data); err != nil {
			return err
		}
		server.Authorities = string(data)
	}
	key, err := datadir.PrivateKey(a.data, datadir.ConnectionKey)
	if err != nil {
		return err
	}
	public, err := network.Connection(key)
	if err != nil {
		return err
	}
	record, err := dispatch.EnrolConnected(signer, tassadar.RoleWorker, label, m, noID, a.now(), public)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	conn, err := network.Dial(ctx, dialing)
	if err != nil {
		return err
	}
	defer conn.Close()
	request, subject := json.RawMessage(record), network.EnrolOf(token.ID())
	var answer *network.Answer
	if token.Credential == "" {
		answer, err = network.Request(ctx, conn, subject, request)
	} else { // whoever runs the cluster is not the server
		answer, err = network.RequestSealed(ctx, conn, subject, request, token.Fingerprint)
	}
	if err != nil {
		return err
	}
	if token.Credential != "" {
		if _, err := network.NewCredential(answer.Credential, key); err != nil {
			return err
		}
		server.Credential = answer.Credential
	}
	if answer.Trust == nil {
		return tassadar.Errorf(tassadar.InputMalformed, "the server's answer holds no trust of its log")
	}
	log, err := evidence.LogVerifier(answer.Trust)
	if err != nil {
		return err
	}
	// A trust that is pinned already changes by what its operators signed, and not here.
	if pinned, err := a.served(log.Name()); err != nil {
		return err
	} else if pinned == nil {
		if err := a.serve(answer.Trust); err != nil {
			return err
		}
	}
	server.Origin = log.Name()
	if err := datadir.PinServer(a.data, server); err != nil {
		return err
	}
	return a.say(answerOf(signer, m, url, log.Name()), "worker key %s, on %s, waits for approval by the operators of log %s\n  there: tassadar trust approve %.16s\n  here:  tassadar work --server %s", signer.ID(), m.Class, log.Name(), signer.ID(), url)
}

func answerOf(signer *evidence.Signer, m evidence.Machine, url, origin string) answer {
	return answer{"worker": signer.ID(), "machine": m.Class, "server": url, "log": origin}
}
