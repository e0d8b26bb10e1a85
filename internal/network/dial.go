package network

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nkeys"

	"tassadar"
	"tassadar/internal/text"
)

// Fingerprint is that of a server's key: SHA-256 of the SubjectPublicKeyInfo of its
// certificate, hexadecimal. A certificate that is renewed with its key keeps it.
func Fingerprint(c *x509.Certificate) string {
	sum := sha256.Sum256(c.RawSubjectPublicKeyInfo)
	return hex.EncodeToString(sum[:])
}

// Connection is the public key by which a server knows connections that the key opens.
func Connection(key ed25519.PrivateKey) (string, error) {
	pair, err := nkeys.FromRawSeed(nkeys.PrefixByteUser, key.Seed())
	if err != nil {
		return "", tassadar.Errorf(tassadar.InputMalformed, "the key of the connection: %w", err)
	}
	defer pair.Wipe()
	return pair.PublicKey()
}

// CheckURL reads the address of a server, tls://HOST:PORT. There is none in plain text.
func CheckURL(address string) (*url.URL, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "tls" || u.Hostname() == "" || u.Port() == "" || u.User != nil || strings.Trim(u.Path, "/") != "" {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "server %q: want tls://HOST:PORT", tassadar.Printable(address)), "The server prints its address for workers when it starts.")
	}
	return u, nil
}

// MaxAddresses bounds how many servers of a cluster are named.
const MaxAddresses = 16

// CheckURLs is [CheckURL] of the servers of a cluster, between which commas stand.
func CheckURLs(urls string) error {
	all := strings.Split(urls, ",")
	if len(all) > MaxAddresses {
		return tassadar.Errorf(tassadar.BadUse, "%d addresses of servers are named, and at most %d are tried", len(all), MaxAddresses)
	}
	for _, one := range all {
		if _, err := CheckURL(one); err != nil {
			return err
		}
	}
	return nil
}

// Dialing says to whom to connect, and as whom.
type Dialing struct {
	URL         string // of one server, or with commas of those of a cluster
	Fingerprint string // of the server's key: another one is refused
	// Credential is what a cluster that others run knows the worker by; nil for a server of
	// package broker. Fingerprint says nothing there: the servers' certificates are of CA, nil
	// for who the host trusts. A token has its own.
	Credential *Credential
	CA         *x509.CertPool
	// A worker by its key's id, which the server knows by the key of its connections; or the
	// holder of a token.
	Worker string
	Key    ed25519.PrivateKey
	Token  *Token
	// Note tells a person that a connection was lost, or is there again.
	Note func(format string, args ...any)
	// Refused hears that a connection that was lost will not be there again, as who is there
	// lets the worker in no more: unauthorized. It goes on trying all the same until it is closed.
	Refused func(error)
	// Now is the host's clock, nil for the system's: a credential ends by it.
	Now func() int64
	// Dialer opens the connections, nil for the network: tests cut them.
	Dialer nats.CustomDialer
}

// Dial connects, and goes on trying for a worker that was connected once: also while the
// server is away. Errors: unauthorized, evidence_unverifiable for another key than the one
// that is pinned, data_unavailable where nobody answers until the context ends.
func Dial(ctx context.Context, d Dialing) (*nats.Conn, error) {
	if err := CheckURLs(d.URL); err != nil {
		return nil, err
	}
	if d.Note == nil {
		d.Note = func(string, ...any) {}
	}
	if d.Refused == nil {
		d.Refused = func(error) {}
	}
	if d.Now == nil {
		d.Now = func() int64 { return time.Now().Unix() }
	}
	who, key := d.Worker, d.Key
	if d.Token != nil {
		who = d.Token.ID()
		var err error
		if d.Credential, err = d.Token.credential(); err != nil {
			return nil, err
		}
		key = d.Token.key()
	}
	options := []nats.Option{
		nats.Name("tassadar " + tassadar.Version), nats.CustomInboxPrefix(InboxOf(who)), nats.Timeout(10 * time.Second),
		nats.NoCallbacksAfterClientClose(), nats.PingInterval(15 * time.Second), nats.MaxPingsOutstanding(2),
		nats.ReconnectWait(time.Second), nats.ReconnectJitter(time.Second, time.Second), nats.IgnoreDiscoveredServers(), nats.ReconnectBufSize(-1),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				d.Note("the server is away: %v", err)
			}
		}),
		nats.ReconnectHandler(func(*nats.Conn) { d.Note("connected again") }),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { d.wentWrong(err) }),
	}
	if d.Dialer != nil {
		options = append(options, nats.SetCustomDialer(d.Dialer))
	}
	sign := func(nonce []byte) ([]byte, error) {
		pair, err := nkeys.FromRawSeed(nkeys.PrefixByteUser, key.Seed())
		if err != nil {
			return nil, err
		}
		defer pair.Wipe()
		return pair.Sign(nonce)
	}
	switch {
	case d.Credential != nil:
		options = append(options, nats.Secure(ClusterTLS(d.CA)), nats.UserJWT(func() (string, error) { return d.Credential.Text(), nil }, sign))
	case d.Token != nil:
		options = append(options, nats.Token(d.Token.Secret()))
	default:
		public, err := Connection(key)
		if err != nil {
			return nil, err
		}
		options = append(options, nats.Nkey(public, sign))
	}
	if d.Credential == nil { // nothing is said before the server is known
		options = append(options, nats.Secure(pinned(d.Fingerprint)), nats.TLSHandshakeFirst())
	}
	if d.Token != nil {
		options = append(options, nats.NoReconnect())
	} else {
		options = append(options, nats.MaxReconnects(-1), nats.IgnoreAuthErrorAbort())
	}
	for wait := 250 * time.Millisecond; ; wait = min(2*wait, 5*time.Second) {
		conn, err := nats.Connect(d.URL, options...)
		if err == nil {
			return conn, nil
		}
		if err := refusedBy(d, err); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, refusedBy(d, err)
		case <-time.After(wait):
		}
	}
}

// wentWrong deals with what goes wrong with a connection that was there. A server of package
// broker knows its workers as long as it has their requests, and a cluster takes no credential
// that has ended: trying again changes neither. Any other refusal of a cluster may pass, as where
// one of its servers does not have the account yet.
func (d *Dialing) wentWrong(err error) {
	if !AuthRefused(err) {
		d.Note("the connection: %v", err)
		return
	}
	refused := refusedBy(*d, err)
	switch {
	case d.Credential == nil || d.credentialEnded():
		d.Refused(refused)
	case !errors.Is(err, nats.ErrAuthExpired): // by a credential that took its place the next one is let in
		d.Note("%s: %s\n  %s", tassadar.CodeOf(refused), tassadar.Message(refused), tassadar.NextOf(refused))
	}
}

// credentialEnded reports whether the worker's credential has ended, by a clock that may be
// behind the cluster's.
func (d *Dialing) credentialEnded() bool { return d.Now()+clockTolerance >= d.Credential.Until() }

// clockTolerance is by how much clocks may differ, in seconds.
const clockTolerance = 120

// ErrOtherServer says that a server has another key than the one that is pinned.
var ErrOtherServer = errors.New("the server's key is another one")

func pinned(fingerprint string) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13,
		// The key is pinned, which says more than a name in a certificate would.
		InsecureSkipVerify: true,
		VerifyConnection: func(s tls.ConnectionState) error {
			if len(s.PeerCertificates) == 0 || Fingerprint(s.PeerCertificates[0]) != fingerprint {
				return ErrOtherServer
			}
			return nil
		},
	}
}

// ClusterTLS is how a cluster that others run is spoken to: it says what it is in plain text,
// as NATS servers do, and nothing is said to it before its certificate is known to be of one
// of the authorities, nil for those that this host trusts, and for the name that was dialled.
func ClusterTLS(authorities *x509.CertPool) *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS13, RootCAs: authorities}
}

// Authorities reads certificates of authorities, PEM, from a file of the name. None at all is
// input_malformed.
func Authorities(name string, certificates []byte) (*x509.CertPool, error) {
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(certificates) {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s holds no certificate in PEM", name), "Name the PEM file of whoever signed the certificates of the cluster's servers.")
	}
	return pool, nil
}

// TLSRefused gives the error of a connection to a cluster whose certificate is not taken its
// code, and is nil for any other.
func TLSRefused(url string, err error) error {
	var certificate *tls.CertificateVerificationError
	var plain tls.RecordHeaderError
	switch {
	case errors.As(err, &certificate):
		return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "the certificate of who answers at %s is not taken: %w", url, certificate.Err),
			"Name who signed the cluster's certificates, --tls-ca FILE, and its servers by the names that stand in them.")
	case errors.Is(err, nats.ErrSecureConnWanted) || errors.Is(err, nats.ErrSecureConnRequired) || errors.As(err, &plain):
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "who answers at %s does not speak TLS, and nothing is said in plain text", url), "Check the address, and that the servers there have a tls block.")
	}
	return nil
}

// AuthRefused reports whether a connection was not let in.
func AuthRefused(err error) bool {
	return errors.Is(err, nats.ErrAuthorization) || errors.Is(err, nats.ErrAuthExpired) || errors.Is(err, nats.ErrAuthRevoked) ||
		strings.Contains(strings.ToLower(err.Error()), "authorization violation")
}

// refusedBy gives the error of a connection its code.
func refusedBy(d Dialing, err error) error {
	if d.Credential != nil {
		return refusedByCluster(d, err)
	}
	var plain tls.RecordHeaderError
	switch {
	case errors.Is(err, ErrOtherServer) || strings.Contains(err.Error(), ErrOtherServer.Error()):
		return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "who answers at %s has another key than the one that is pinned, %.16s", d.URL, d.Fingerprint),
			"Somebody is in between, or the server was made anew: ask its operator for a new token, and compare its fingerprint before this host enrols again.")
	case errors.Is(err, nats.ErrSecureConnWanted) || errors.Is(err, nats.ErrSecureConnRequired) || errors.As(err, &plain):
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "who answers at %s does not speak TLS, and nothing is said in plain text", d.URL), "Check the address: the server prints it when it starts.")
	case AuthRefused(err):
		if d.Token != nil {
			return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the server at %s does not take this token: it was used, or it is too old", d.URL), "tassadar serve token, where the server is, prints another.")
		}
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the server at %s does not know worker %.12s", d.URL, d.Worker), "tassadar enrol --server URL --token T makes it known, with a token of tassadar serve token.")
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "nobody answers at %s: %w", d.URL, err), "Check that tassadar serve --workers runs there, and that this host reaches it.")
}

func refusedByCluster(d Dialing, err error) error {
	if refused := TLSRefused(d.URL, err); refused != nil {
		return refused
	}
	again := "tassadar enrol --server URL --token-file FILE makes it known again, with a token of tassadar serve token."
	switch {
	case AuthRefused(err) && d.Token != nil:
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the cluster at %s does not take this token: it is too old, or of another account", d.URL), "tassadar serve token, where the server is, prints another.")
	case AuthRefused(err) && d.credentialEnded():
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the credential by which the cluster at %s let worker %.12s in ended at %s", d.URL, d.Worker, text.Instant(d.Credential.Until())), again)
	case AuthRefused(err):
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the cluster at %s does not let worker %.12s in, whose credential is good until %s", d.URL, d.Worker, text.Instant(d.Credential.Until())), again)
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "nobody answers at %s: %w", d.URL, err), "Check that the cluster's servers run there, and that this host reaches them.")
}

// Request asks on a subject and reads the answer, which may be a refusal.
func Request(ctx context.Context, conn *nats.Conn, subject string, v any) (*Answer, error) {
	data := encode(v)
	m, err := asked(ctx, conn, subject, data)
	if err != nil {
		return nil, err
	}
	return answerOf(m)
}

func asked(ctx context.Context, conn *nats.Conn, subject string, data []byte) (*nats.Msg, error) {
	m, err := conn.RequestWithContext(ctx, subject, data)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "the server did not answer: %w", err)
	}
	return m, nil
}

func answerOf(m *nats.Msg) (*Answer, error) {
	var a Answer
	if err := json.Unmarshal(m.Data, &a); err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "the server's answer: %w", err)
	}
	return &a, a.Err()
}

// Loopback reports whether an address, HOST:PORT, is of this host alone.
func Loopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
