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
func CheckURL(text string) (*url.URL, error) {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "tls" || u.Hostname() == "" || u.Port() == "" || u.User != nil || strings.Trim(u.Path, "/") != "" {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "server %q: want tls://HOST:PORT", tassadar.Printable(text)), "The server prints its address for workers when it starts.")
	}
	return u, nil
}

// Dialing says to whom to connect, and as whom.
type Dialing struct {
	URL         string
	Fingerprint string // of the server's key: another one is refused
	// A worker by its key's id, which the server knows by the key of its connections; or the
	// holder of a token.
	Worker string
	Key    ed25519.PrivateKey
	Token  *Token
	// Note tells a person that a connection was lost, or is there again.
	Note func(format string, args ...any)
	// Dialer opens the connections, nil for the network: tests cut them.
	Dialer nats.CustomDialer
}

// Dial connects, and goes on trying for a worker that was connected once: also while the
// server is away. Errors: unauthorized, evidence_unverifiable for another key than the one
// that is pinned, data_unavailable where nobody answers until the context ends.
func Dial(ctx context.Context, d Dialing) (*nats.Conn, error) {
	if _, err := CheckURL(d.URL); err != nil {
		return nil, err
	}
	if d.Note == nil {
		d.Note = func(string, ...any) {}
	}
	who := d.Worker
	if d.Token != nil {
		who = d.Token.ID()
	}
	options := []nats.Option{
		nats.Name("tassadar " + tassadar.Version), nats.CustomInboxPrefix(InboxOf(who)), nats.Timeout(10 * time.Second),
		nats.Secure(pinned(d.Fingerprint)), nats.TLSHandshakeFirst(), // nothing is said before the server is known
		nats.NoCallbacksAfterClientClose(), nats.PingInterval(15 * time.Second), nats.MaxPingsOutstanding(2),
		nats.ReconnectWait(time.Second), nats.ReconnectJitter(time.Second, time.Second), nats.IgnoreDiscoveredServers(), nats.ReconnectBufSize(-1),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				d.Note("the server is away: %v", err)
			}
		}),
		nats.ReconnectHandler(func(*nats.Conn) { d.Note("connected again") }),
	}
	if d.Dialer != nil {
		options = append(options, nats.SetCustomDialer(d.Dialer))
	}
	if d.Token != nil {
		options = append(options, nats.Token(d.Token.Secret()), nats.NoReconnect())
	} else {
		public, err := Connection(d.Key)
		if err != nil {
			return nil, err
		}
		sign := func(nonce []byte) ([]byte, error) {
			pair, err := nkeys.FromRawSeed(nkeys.PrefixByteUser, d.Key.Seed())
			if err != nil {
				return nil, err
			}
			defer pair.Wipe()
			return pair.Sign(nonce)
		}
		options = append(options, nats.Nkey(public, sign), nats.MaxReconnects(-1), nats.IgnoreAuthErrorAbort())
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

// refusedBy gives the error of a connection its code.
func refusedBy(d Dialing, err error) error {
	var plain tls.RecordHeaderError
	switch {
	case errors.Is(err, ErrOtherServer) || strings.Contains(err.Error(), ErrOtherServer.Error()):
		return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "who answers at %s has another key than the one that is pinned, %.16s", d.URL, d.Fingerprint),
			"Somebody is in between, or the server was made anew: ask its operator for a new token, and compare its fingerprint before this host enrols again.")
	case errors.Is(err, nats.ErrSecureConnWanted) || errors.Is(err, nats.ErrSecureConnRequired) || errors.As(err, &plain):
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "who answers at %s does not speak TLS, and nothing is said in plain text", d.URL), "Check the address: the server prints it when it starts.")
	case errors.Is(err, nats.ErrAuthorization) || errors.Is(err, nats.ErrAuthExpired) || strings.Contains(strings.ToLower(err.Error()), "authorization violation"):
		if d.Token != nil {
			return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the server at %s does not take this token: it was used, or it is too old", d.URL), "tassadar serve token, where the server is, prints another.")
		}
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the server at %s does not know worker %.12s", d.URL, d.Worker), "tassadar enrol --server URL --token T makes it known, with a token of tassadar serve token.")
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "nobody answers at %s: %w", d.URL, err), "Check that tassadar serve --workers runs there, and that this host reaches it.")
}

// Request asks on a subject and reads the answer, which may be a refusal.
func Request(ctx context.Context, conn *nats.Conn, subject string, v any) (*Answer, error) {
	m, err := conn.RequestWithContext(ctx, subject, encode(v))
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "the server did not answer: %w", err)
	}
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
