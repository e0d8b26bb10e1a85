package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
	"tassadar/internal/network/broker"
	"tassadar/internal/network/desk"
	"tassadar/internal/network/roster"
	"tassadar/internal/policies"
	"tassadar/internal/policy"
)

// servingWorkers are the flags of serve that are about workers.
type servingWorkers struct {
	address, certificate, key string
	cluster                   clusterFlags
	deadline                  time.Duration
}

// on reports whether workers are served.
func (s *servingWorkers) on() bool { return s.address != "" || s.cluster.urls != "" }

func (s *servingWorkers) flags(f *pflag.FlagSet) {
	f.StringVar(&s.address, "workers", "", "let workers connect at this address and port; an operator approves each (default no workers)")
	f.StringVar(&s.certificate, "tls-cert", "", "certificate of the server, a PEM file (default for workers one of a key in DATA/keys)")
	f.StringVar(&s.key, "tls-key", "", "private key of --tls-cert")
	s.cluster.flags(f)
	f.Var(newSpan(&s.deadline, 6*time.Hour, time.Second, 30*24*time.Hour), "deadline", "how long a worker has for what it is assigned; then it is assigned again")
}

// span is the value of a flag that takes a length of time within bounds, such as 90s or 6h.
type span struct {
	to          *time.Duration
	least, most time.Duration
}

func newSpan(to *time.Duration, usual, least, most time.Duration) *span {
	*to = usual
	return &span{to, least, most}
}

// Type is what help texts call it.
func (s *span) Type() string { return "TIME" }

// String is the value, as Set reads it.
func (s *span) String() string {
	if s.to == nil {
		return ""
	}
	return s.to.String()
}

// Set reads a value. The error names the bounds.
func (s *span) Set(text string) error {
	d, err := time.ParseDuration(text)
	if err != nil || d < s.least || d > s.most {
		return fmt.Errorf("want a time, %s to %s, such as %s", s.least, s.most, *s.to)
	}
	*s.to = d
	return nil
}

// certificate is the one by which workers know this server.
func (a *app) certificate(s *servingWorkers) (tls.Certificate, error) {
	switch {
	case (s.certificate == "") != (s.key == ""):
		return tls.Certificate{}, tassadar.Errorf(tassadar.BadUse, "--tls-cert and --tls-key go together")
	case s.certificate != "":
		c, err := tls.LoadX509KeyPair(s.certificate, s.key)
		if err != nil {
			return c, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "the certificate: %w", err), "Name PEM files of a certificate and its private key.")
		}
		return c, nil
	}
	key, err := datadir.PrivateKey(a.data, datadir.ServerKey)
	if err != nil {
		return tls.Certificate{}, err
	}
	return broker.Certificate(key, time.Now())
}

// serveWorkers lets workers connect until the context ends; known are those who may.
func (a *app) serveWorkers(ctx context.Context, s *servingWorkers, known *roster.Roster) error {
	if datadir.WithoutLog(a.data) {
		return a.policies().NoLog()
	}
	m, _, err := a.detect(ctx)
	if err != nil {
		return err
	}
	options := a.deskOptions(s, m.Host, known)
	if s.cluster.urls != "" {
		return a.onCluster(ctx, &s.cluster, options)
	}
	certificate, err := a.certificate(s)
	if err != nil {
		return err
	}
	store, release, err := datadir.Serving(ctx, a.data)
	if err != nil {
		return err
	}
	defer release()
	b, err := broker.Start(broker.Options{Address: s.address, Store: store, Certificate: certificate, Roster: known, Now: a.now})
	if err != nil {
		return err
	}
	defer b.Close()
	conn, err := b.Desk()
	if err != nil {
		return err
	}
	defer conn.Close()
	d, err := desk.Open(ctx, conn, options)
	if err != nil {
		return err
	}
	a.note("workers connect at tls://%s, key %s", b.Address, network.Fingerprint(certificate.Leaf))
	return d.Serve(ctx)
}

// deskOptions say how workers are served on a host.
func (a *app) deskOptions(s *servingWorkers, hostID string, known *roster.Roster) desk.Options {
	source := policies.Source{Data: a.data, Note: func(string, ...any) {}} // the policy last logged
	var bundle *policy.Bundle
	return desk.Options{
		Data: a.data, Now: a.now, Roster: known, Deadline: s.deadline, Note: a.note,
		Files:       source.Files,
		Checkpoints: func(o *desk.Opened) *dispatch.Checkpoints { return a.checkpoints(o.Dir, o.Bundle) },
		Open: func(ctx context.Context) (*desk.Opened, error) {
			dir, err := datadir.Open(ctx, a.data, hostID, a.hostLabel(), a.now)
			if err != nil {
				return nil, err
			}
			last, ok := dir.Operator.Policy()
			if !ok {
				_ = dir.Close()
				return nil, source.NoLog()
			}
			if bundle == nil || bundle.Digest != last.Digest() {
				if bundle, err = source.Load(); err != nil {
					_ = dir.Close()
					return nil, err
				}
			}
			dir.Operator.SetReexecute(a.reexecute(a.data, bundle))
			return &desk.Opened{Dir: dir, Bundle: bundle}, nil
		},
	}
}

func (a *app) serveToken() *cobra.Command {
	var life time.Duration
	var s servingWorkers
	cmd := &cobra.Command{
		Use: "token", Short: "Print a token by which one worker may enrol, once", Args: cobra.NoArgs,
		Long: `Prints a token for tassadar enrol --server URL --token T on another host. It can
be used once, until it is too old, and holds the fingerprint of this server's
key: give it to that host alone. Whoever has it can ask to be trusted, and no
more: an operator approves the key, tassadar trust approve. Only a hash of it is
kept.

With --nats-creds and --nats-signer it is for serve --nats: it lets its holder
into the cluster, to enrol and for nothing else. Write it to a file of mode 0600
there, and name that: tassadar enrol --token-file FILE.`,
		RunE: func(*cobra.Command, []string) error {
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			until := a.now() + int64(life/time.Second)
			t, err := a.newToken(&s, until)
			if err != nil {
				return err
			}
			if err := roster.NewToken(a.data, t, until); err != nil {
				return err
			}
			return a.say(answer{"token": t.Secret(), "until": until, "fingerprint": t.Fingerprint}, "%s", t.Secret())
		},
	}
	f := cmd.Flags()
	f.Var(newSpan(&life, time.Hour, time.Minute, 30*24*time.Hour), "for", "how long it can be used")
	f.StringVar(&s.certificate, "tls-cert", "", "certificate for workers, where serve is given one")
	f.StringVar(&s.key, "tls-key", "", "private key of --tls-cert")
	s.cluster.accountFlags(f)
	return cmd
}

// newToken makes a token for this server, or for the cluster whose account is given.
func (a *app) newToken(s *servingWorkers, until int64) (network.Token, error) {
	if s.cluster.account.Credentials != "" || s.cluster.account.Signer != "" {
		return a.clusterToken(s, until)
	}
	certificate, err := a.certificate(s)
	if err != nil {
		return network.Token{}, err
	}
	return network.NewToken(network.Fingerprint(certificate.Leaf)), nil
}

func (a *app) serveList() *cobra.Command {
	return &cobra.Command{
		Use: "workers", Short: "List the workers that enrolled over the network, and when each was seen", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			known, err := roster.Open(a.data)
			if err != nil {
				return err
			}
			all, err := desk.Workers(a.data, known, a.now())
			if err != nil {
				return err
			}
			if a.json {
				return a.printJSON(map[string]any{"workers": all})
			}
			var b strings.Builder
			network.PresenceText(&b, all)
			return a.print(&b)
		},
	}
}
