package main

import (
	"context"
	"crypto/ed25519"
	"crypto/x509"

	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/input"
	"tassadar/internal/intflag"
	"tassadar/internal/network"
	"tassadar/internal/network/account"
	"tassadar/internal/network/desk"
)

// clusterFlags are the flags of a server whose workers connect to a NATS cluster that others
// run.
type clusterFlags struct {
	urls        string
	account     account.Files
	authorities string // PEM file, "" for whom the host trusts
	replicas    int

	of   *account.Account // of the files, since load
	pool *x509.CertPool   // of authorities
}

// usualReplicas is how many servers of a cluster keep a stream where nobody says.
const usualReplicas = 3

// accountFlags are those of the account.
func (c *clusterFlags) accountFlags(f *pflag.FlagSet) {
	f.StringVar(&c.account.Credentials, "nats-creds", "", "with a cluster: credentials of the server's user there, a file of mode 0600")
	f.StringVar(&c.account.Signer, "nats-signer", "", "with a cluster: a signing key of the user's account, a file of mode 0600")
}

func (c *clusterFlags) flags(f *pflag.FlagSet) {
	f.StringVar(&c.urls, "nats", "", "let workers connect to this NATS cluster, tls://HOST:PORT of its servers with commas (default no cluster)")
	c.accountFlags(f)
	f.StringVar(&c.authorities, "tls-ca", "", "with --nats: who signed the cluster's certificates, a PEM file (default whom this host trusts)")
	intflag.Var(f, &c.replicas, "nats-replicas", usualReplicas, 1, 5, "with --nats: how many of its servers keep what is on its way")
}

// check refuses flags that do not fit together.
func (c *clusterFlags) check(workers string) error {
	switch {
	case c.urls == "" && (c.account != account.Files{} || c.authorities != "" || c.replicas != usualReplicas):
		return tassadar.Errorf(tassadar.BadUse, "--nats-creds, --nats-signer, --nats-replicas and --tls-ca are for --nats, which is not given")
	case c.urls == "":
		return nil
	case workers != "":
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--workers and --nats are both given: workers connect to one of the two"), "--workers starts a NATS server here, --nats takes one that is there.")
	}
	if err := network.CheckURLs(c.urls); err != nil {
		return tassadar.WithNext(err, "Name servers of the cluster, tls://HOST:PORT, with commas between them.")
	}
	return c.checkAccount()
}

// load reads the files.
func (c *clusterFlags) load(now func() int64) (err error) {
	if c.of, err = account.Load(c.account, now); err != nil || c.authorities == "" {
		return err
	}
	data, err := input.Read(c.authorities)
	if err != nil {
		return err
	}
	c.pool, err = network.Authorities(c.authorities, data)
	return err
}

// checkAccount wants both files of an account.
func (c *clusterFlags) checkAccount() error {
	if c.account.Credentials == "" || c.account.Signer == "" {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "a cluster's account has credentials and a signing key, and one of the two is not given"), "Name both files, --nats-creds and --nats-signer: docs/workers.md says how they are made.")
	}
	return nil
}

// onCluster serves workers on a cluster, whose files are loaded, until the context ends.
func (a *app) onCluster(ctx context.Context, c *clusterFlags, o desk.Options) error {
	_, release, err := datadir.Serving(ctx, a.data) // one server of a log
	if err != nil {
		return err
	}
	defer release()
	key, fingerprint, err := a.sealingKey()
	if err != nil {
		return err
	}
	trust, err := datadir.Trust(datadir.DefaultTrust(a.data))
	if err != nil {
		return err
	}
	log, err := evidence.LogVerifier(trust)
	if err != nil {
		return err
	}
	conn, err := c.of.Dial(c.urls, c.pool, a.note)
	if err != nil {
		return err
	}
	defer conn.Close()
	o.Replicas, o.Cluster = c.replicas, &desk.Cluster{Issue: c.of.Worker, Key: key, Log: log.Name()}
	d, err := desk.Open(ctx, conn, o)
	if err != nil {
		return err
	}
	a.note("workers connect to the cluster at %s, account %s, key %s", c.urls, c.of.ID(), fingerprint)
	return d.Serve(ctx)
}

// sealingKey is the key by which workers know this server on a cluster, and its fingerprint.
func (a *app) sealingKey() (ed25519.PrivateKey, string, error) {
	key, err := datadir.PrivateKey(a.data, datadir.ServerKey)
	if err != nil {
		return nil, "", err
	}
	fingerprint, err := network.KeyFingerprint(key.Public().(ed25519.PublicKey))
	return key, fingerprint, err
}

// clusterToken makes a token by which a worker is let into a cluster.
func (a *app) clusterToken(s *servingWorkers, until int64) (network.Token, error) {
	if s.certificate != "" || s.key != "" {
		return network.Token{}, tassadar.Errorf(tassadar.BadUse, "--tls-cert is that of serve --workers, and --nats-creds is of a cluster, where the server has none")
	}
	if err := s.cluster.checkAccount(); err != nil {
		return network.Token{}, err
	}
	if err := s.cluster.load(a.now); err != nil {
		return network.Token{}, err
	}
	_, fingerprint, err := a.sealingKey()
	if err != nil {
		return network.Token{}, err
	}
	return s.cluster.of.Token(network.NewToken(fingerprint), until)
}
