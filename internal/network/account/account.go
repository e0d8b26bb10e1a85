// Package account is the server's account on a NATS cluster that others run: by whose
// credentials it connects, and what it lets workers do there.
//
// The cluster is in NATS's operator mode: whoever runs it gives the server an account of its
// own, with JetStream, a user's credentials for all of that account, and a signing key of it.
// With that key the server issues a credential to each worker, for the worker's own key and
// its own subjects alone, and to each holder of a token. The cluster holds them to it.
//
// Start with [Load] and [Account.Dial].
package account

import (
	"crypto/x509"
	"errors"
	"strings"
	"time"

	"github.com/nats-io/jwt/v2"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nkeys"

	"tassadar"
	"tassadar/internal/input"
	"tassadar/internal/network"
	"tassadar/internal/text"
)

// Files name what of an account a server has: each is for its owner alone.
type Files struct {
	Credentials string // of a user who may do all in the account: JWT and seed, as nsc writes them
	Signer      string // the seed of a signing key of the account
}

// Account is one on a cluster.
type Account struct {
	files  Files
	id     string // public key
	signer nkeys.KeyPair
	now    func() int64
}

// next is where an account comes from.
const next = "docs/workers.md, A cluster that others run, says how its account is set up."

// Load reads the files of an account. Errors: bad_use for a file that others may read,
// input_malformed for one that is not there or holds something else, unauthorized for
// credentials that have ended.
func Load(f Files, now func() int64) (*Account, error) {
	a := &Account{files: f, now: now}
	data, err := input.Secret(f.Credentials)
	if err != nil {
		return nil, err
	}
	if a.id, err = ownerOf(data, now()); err != nil {
		return nil, named(f.Credentials, err)
	}
	if data, err = input.Secret(f.Signer); err != nil {
		return nil, err
	}
	if a.signer, err = nkeys.ParseDecoratedNKey(data); err != nil {
		return nil, named(f.Signer, tassadar.Errorf(tassadar.InputMalformed, "it holds no seed of a key: %w", err))
	}
	if public, err := a.signer.PublicKey(); err != nil || !nkeys.IsValidPublicAccountKey(public) {
		return nil, named(f.Signer, tassadar.Errorf(tassadar.InputMalformed, "its key is not one of an account: want a seed that begins with SA"))
	}
	return a, nil
}

// named says which file an error is about, and where to read on.
func named(file string, err error) error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.CodeOf(err), "%s: %s", file, tassadar.Message(err)), next)
}

// ownerOf is the account of a user's credentials.
func ownerOf(credentials []byte, now int64) (string, error) {
	token, err := jwt.ParseDecoratedJWT(credentials)
	if err != nil {
		return "", tassadar.Errorf(tassadar.InputMalformed, "it holds no user's JWT: %w", err)
	}
	claims, err := jwt.DecodeUserClaims(token)
	if err != nil {
		return "", tassadar.Errorf(tassadar.InputMalformed, "it holds no user's JWT: %w", err)
	}
	key, err := jwt.ParseDecoratedUserNKey(credentials)
	if err != nil {
		return "", tassadar.Errorf(tassadar.InputMalformed, "it holds no seed of a user: %w", err)
	}
	defer key.Wipe()
	if public, err := key.PublicKey(); err != nil || public != claims.Subject {
		return "", tassadar.Errorf(tassadar.InputMalformed, "its seed is not that of its user, %.12s", claims.Subject)
	}
	if claims.Expires != 0 && claims.Expires <= now {
		return "", tassadar.Errorf(tassadar.Unauthorized, "the credentials have ended at %s", text.Instant(claims.Expires))
	}
	if claims.IssuerAccount != "" {
		return claims.IssuerAccount, nil
	}
	return claims.Issuer, nil
}

// ID is the account's public key.
func (a *Account) ID() string { return a.id }

// Dial connects to a cluster as the account's user, and goes on trying when it was connected
// once. URLs are as [network.CheckURLs] wants them; authorities nil are those of the host.
// It finds out first that the cluster lets in whom the signing key signs, and lets nobody do
// what its credential does not say. Errors: data_unavailable where nobody answers,
// unauthorized, evidence_unverifiable for a certificate that is not taken.
func (a *Account) Dial(urls string, authorities *x509.CertPool, note func(format string, args ...any)) (*nats.Conn, error) {
	if err := network.CheckURLs(urls); err != nil {
		return nil, err
	}
	conn, err := nats.Connect(urls, append(options(authorities), nats.Name("tassadar "+tassadar.Version+" server"),
		nats.UserCredentials(a.files.Credentials), nats.CustomInboxPrefix(network.InboxOf(deskUser)),
		nats.MaxReconnects(-1), nats.IgnoreAuthErrorAbort(), nats.ReconnectWait(time.Second),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				note("the cluster's server is away: %v", err)
			}
		}),
		nats.ReconnectHandler(func(*nats.Conn) { note("connected to the cluster again") }))...)
	if err != nil {
		return nil, a.refused(urls, err, "the user of "+a.files.Credentials)
	}
	if err := a.prove(urls, authorities); err != nil {
		conn.Close()
		return nil, err
	}
	return conn, nil
}

// deskUser names the inbox of whoever assigns and logs.
const deskUser = "desk"

func options(authorities *x509.CertPool) []nats.Option {
	return []nats.Option{
		nats.Secure(network.ClusterTLS(authorities)), nats.Timeout(10 * time.Second), nats.IgnoreDiscoveredServers(),
		nats.NoCallbacksAfterClientClose(), nats.PingInterval(15 * time.Second), nats.MaxPingsOutstanding(2), nats.ReconnectBufSize(-1),
	}
}

// refused gives the error of a connection its code. Who is who was not let in.
func (a *Account) refused(urls string, err error, who string) error {
	if refused := network.TLSRefused(urls, err); refused != nil {
		return refused
	}
	if network.AuthRefused(err) {
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the cluster at %s does not let in %s, of account %.12s", urls, who, a.id), next)
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "no server of the cluster answers at %s: %w", urls, err),
		"Check the addresses, tls://HOST:PORT with commas between them, and that this host reaches them.")
}

// prove has a made-up worker let in, and wants it refused what a worker may not do: a cluster
// that lets everybody in would let everybody do all.
func (a *Account) prove(urls string, authorities *x509.CertPool) error {
	pair, err := nkeys.CreateUser()
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "make a key: %w", err)
	}
	defer pair.Wipe()
	public, err := pair.PublicKey()
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "make a key: %w", err)
	}
	const nobody = "nobody" // no worker's key id
	credential, err := a.issue(nobody, public, network.MayPublish(nobody), network.MayListen(nobody), a.now()+60)
	if err != nil {
		return err
	}
	violated := make(chan error, 8)
	conn, err := nats.Connect(urls, append(options(authorities), nats.NoReconnect(),
		nats.UserJWT(func() (string, error) { return credential, nil }, pair.Sign),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) {
			select {
			case violated <- err:
			default:
			}
		}))...)
	if err != nil {
		return a.refused(urls, err, "whom the key in "+a.files.Signer+" signs")
	}
	defer conn.Close()
	if _, err := conn.SubscribeSync(network.AllReceipts); err != nil {
		return a.refused(urls, err, "a worker")
	}
	if err := conn.FlushTimeout(10 * time.Second); err != nil {
		return a.refused(urls, err, "a worker")
	}
	select {
	case err := <-violated:
		if errors.Is(err, nats.ErrPermissionViolation) {
			return nil
		}
	case <-time.After(5 * time.Second):
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the cluster at %s does not hold users to what their credentials say: a worker could read receipts of others", urls),
		"Its servers have to be in operator mode: "+next)
}

// Worker issues the credential of a worker for the public key of its connections.
func (a *Account) Worker(worker, public string) (string, error) {
	return a.issue(worker, public, network.MayPublish(worker), network.MayListen(worker), a.now()+int64(network.CredentialLife/time.Second))
}

// Token gives a token a credential, by which its holder can hand in one request until an
// instant.
func (a *Account) Token(t network.Token, until int64) (network.Token, error) {
	public, err := t.Connection()
	if err != nil {
		return t, err
	}
	t.Credential, err = a.issue("token "+t.ID()[:12], public, []string{network.EnrolOf(t.ID())}, []string{network.InboxOf(t.ID()) + ".>"}, until)
	return t, err
}

// issue signs a user's JWT.
func (a *Account) issue(name, public string, publish, listen []string, until int64) (string, error) {
	c := jwt.NewUserClaims(public)
	c.Name, c.Expires = name, until
	if signer, err := a.signer.PublicKey(); err != nil {
		return "", tassadar.Errorf(tassadar.InputMalformed, "the key in %s: %w", a.files.Signer, err)
	} else if signer != a.id {
		c.IssuerAccount = a.id
	}
	c.Permissions.Pub.Allow.Add(publish...)
	c.Permissions.Sub.Allow.Add(listen...)
	c.Limits.Subs, c.Limits.Payload = 64, 1<<20
	c.AllowedConnectionTypes.Add(jwt.ConnectionTypeStandard)
	out, err := c.Encode(a.signer)
	if err != nil {
		return "", tassadar.Errorf(tassadar.InputMalformed, "issue a credential to key %.12s: %w", strings.TrimSpace(public), err)
	}
	return out, nil
}
