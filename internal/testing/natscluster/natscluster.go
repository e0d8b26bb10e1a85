// Package natscluster starts NATS clusters for tests as others run them: in operator mode,
// with accounts, JetStream and certificates of an authority of their own. Start with [Start].
package natscluster

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/jwt/v2"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nkeys"
)

// Options say what a cluster is like. The zero value is three servers on 127.0.0.1.
type Options struct {
	Servers int      // 0 is 3
	Hosts   []string // addresses by which it is called beside 127.0.0.1; with any it listens on all
	// Flags are those of the servers' features.
	Flags map[string]bool
	// Open lets everybody in, as a server without accounts does.
	Open bool
}

// Cluster is one that runs. It ends with the test.
type Cluster struct {
	t         testing.TB
	servers   []*server.Server
	ports     []int
	authority *ecdsa.PrivateKey
	signed    *x509.Certificate // of the authority
	// Authorities is the PEM file of who signed its certificates.
	Authorities string
	operator    nkeys.KeyPair
	resolver    *server.MemAccResolver
}

// Account is one of a cluster.
type Account struct {
	ID          string // public key
	Credentials string // file of a user who may do all in it
	Signer      string // file of a signing key
	key         nkeys.KeyPair
}

// Start starts a cluster whose accounts are made with [Cluster.Account].
func Start(t testing.TB, o Options) *Cluster {
	t.Helper()
	if o.Servers == 0 {
		o.Servers = 3
	}
	c := &Cluster{t: t, resolver: &server.MemAccResolver{}, operator: pair(t, nkeys.CreateOperator)}
	c.makeAuthority()
	system := pair(t, nkeys.CreateAccount)
	c.store(jwt.NewAccountClaims(public(t, system)))
	operator := jwt.NewOperatorClaims(public(t, c.operator))
	operator.SystemAccount = public(t, system)
	text, err := operator.Encode(c.operator)
	c.must(err)
	trusted, err := jwt.DecodeOperatorClaims(text)
	c.must(err)
	certificate := c.certificate(o.Hosts)
	routes := freeAddresses(t, o.Servers)
	for i := range o.Servers {
		opts := &server.Options{
			ServerName: fmt.Sprint("node", i), Host: "127.0.0.1", Port: server.RANDOM_PORT, NoSigs: true, NoLog: true,
			TLSConfig: &tls.Config{Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12}, TLSTimeout: 10, MaxPayload: 1 << 20,
			JetStream: true, StoreDir: t.TempDir(), JetStreamMaxMemory: 64 << 20, JetStreamMaxStore: 64 << 30, FeatureFlags: o.Flags,
		}
		if len(o.Hosts) > 0 {
			opts.Host = "0.0.0.0"
		}
		if !o.Open {
			opts.TrustedOperators, opts.AccountResolver, opts.SystemAccount = []*jwt.OperatorClaims{trusted}, c.resolver, public(t, system)
		}
		if o.Servers > 1 {
			host, port, err := net.SplitHostPort(routes[i])
			c.must(err)
			opts.Cluster = server.ClusterOpts{Name: "others", Host: host, Username: "node", Password: "node", AuthTimeout: 5}
			_, err = fmt.Sscan(port, &opts.Cluster.Port)
			c.must(err)
			for _, peer := range routes {
				opts.Routes = append(opts.Routes, &url.URL{Scheme: "nats", Host: peer, User: url.UserPassword("node", "node")})
			}
		}
		s, err := server.NewServer(opts)
		c.must(err)
		t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
		s.Start()
		c.servers = append(c.servers, s)
	}
	for _, s := range c.servers {
		for until := time.Now().Add(60 * time.Second); !s.ReadyForConnections(time.Second) || o.Servers > 1 && !s.JetStreamIsCurrent(); time.Sleep(50 * time.Millisecond) {
			if time.Now().After(until) {
				t.Fatal("the cluster chooses no leader")
			}
		}
		c.ports = append(c.ports, s.Addr().(*net.TCPAddr).Port)
	}
	return c
}

func (c *Cluster) must(err error) {
	c.t.Helper()
	if err != nil {
		c.t.Fatal(err)
	}
}

// URLs are the addresses of its servers at a host, with commas between them.
func (c *Cluster) URLs(host string) string {
	var all []string
	for _, port := range c.ports {
		all = append(all, fmt.Sprintf("tls://%s:%d", host, port))
	}
	return strings.Join(all, ",")
}

// End ends the server to which a user is connected, by its public key, and says which one
// that is; it fails the test where the user is connected to none.
func (c *Cluster) End(user string) int {
	c.t.Helper()
	for i, s := range c.servers {
		if !s.Running() {
			continue
		}
		z, err := s.Connz(&server.ConnzOptions{Username: true})
		c.must(err)
		for _, conn := range z.Conns {
			if conn.AuthorizedUser == user {
				s.Shutdown()
				s.WaitForShutdown()
				return i
			}
		}
	}
	c.t.Fatalf("%s is connected to no server", user)
	return 0
}

// Account makes an account. Disk is how many bytes its streams may have on all servers
// together, 0 for no JetStream, less than 0 without bounds.
func (c *Cluster) Account(disk int64) *Account {
	c.t.Helper()
	a := &Account{key: pair(c.t, nkeys.CreateAccount)}
	a.ID = public(c.t, a.key)
	signer := pair(c.t, nkeys.CreateAccount)
	claims := jwt.NewAccountClaims(a.ID)
	claims.SigningKeys.Add(public(c.t, signer))
	if disk != 0 {
		claims.Limits.JetStreamLimits = jwt.JetStreamLimits{DiskStorage: disk, MemoryStorage: jwt.NoLimit, Streams: jwt.NoLimit, Consumer: jwt.NoLimit}
	}
	c.store(claims)
	a.Signer = c.secret("signer.nk", seed(c.t, signer))
	a.Credentials = c.User(a, 0)
	return a
}

// User makes credentials of a user who may do all in an account, until an instant; 0 is for
// ever.
func (c *Cluster) User(a *Account, until int64) string {
	c.t.Helper()
	user := pair(c.t, nkeys.CreateUser)
	claims := jwt.NewUserClaims(public(c.t, user))
	claims.Expires = until
	text, err := claims.Encode(a.key)
	c.must(err)
	credentials, err := jwt.FormatUserConfig(text, seed(c.t, user))
	c.must(err)
	return c.secret("server.creds", credentials)
}

// Revoke has the servers let a user in no more, by its public key, whoever signed it before.
func (c *Cluster) Revoke(a *Account, user string) {
	c.t.Helper()
	text, err := c.resolver.Fetch(a.ID)
	c.must(err)
	claims, err := jwt.DecodeAccountClaims(text)
	c.must(err)
	claims.Revoke(user)
	c.store(claims)
}

// Scoped adds a signing key to an account whose users have what a template says, and returns
// its file.
func (c *Cluster) Scoped(a *Account) string {
	c.t.Helper()
	signer := pair(c.t, nkeys.CreateAccount)
	text, err := c.resolver.Fetch(a.ID)
	c.must(err)
	claims, err := jwt.DecodeAccountClaims(text)
	c.must(err)
	scope := jwt.NewUserScope()
	scope.Key, scope.Role = public(c.t, signer), "worker"
	claims.SigningKeys.AddScopedSigner(scope)
	c.store(claims)
	return c.secret("scoped.nk", seed(c.t, signer))
}

// store has the servers know an account.
func (c *Cluster) store(claims *jwt.AccountClaims) {
	c.t.Helper()
	text, err := claims.Encode(c.operator)
	c.must(err)
	c.must(c.resolver.Store(claims.Subject, text))
	for _, s := range c.servers {
		if account, err := s.LookupAccount(claims.Subject); err == nil {
			s.UpdateAccountClaims(account, claims)
		}
	}
}

// secret writes a file that its owner alone may read.
func (c *Cluster) secret(name string, data []byte) string {
	c.t.Helper()
	file := filepath.Join(c.t.TempDir(), name)
	c.must(os.WriteFile(file, data, 0o600))
	return file
}

func (c *Cluster) makeAuthority() {
	c.t.Helper()
	var err error
	c.authority, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	c.must(err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "authority of tests"}, NotAfter: time.Now().Add(24 * time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	der, err := x509.CreateCertificate(rand.Reader, template, template, c.authority.Public(), c.authority)
	c.must(err)
	c.signed, err = x509.ParseCertificate(der)
	c.must(err)
	c.Authorities = c.secret("authorities.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
}

// certificate is one of the servers.
func (c *Cluster) certificate(hosts []string) tls.Certificate {
	c.t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	c.must(err)
	template := &x509.Certificate{SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: "node"}, NotAfter: time.Now().Add(24 * time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}
	for _, host := range hosts {
		template.IPAddresses = append(template.IPAddresses, net.ParseIP(host))
	}
	der, err := x509.CreateCertificate(rand.Reader, template, c.signed, key.Public(), c.authority)
	c.must(err)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

// freeAddresses are addresses at which nobody listens: servers have to know one another's
// before any does.
func freeAddresses(t testing.TB, n int) (out []string) {
	t.Helper()
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		out = append(out, l.Addr().String())
	}
	return out
}

func pair(t testing.TB, create func() (nkeys.KeyPair, error)) nkeys.KeyPair {
	t.Helper()
	k, err := create()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func public(t testing.TB, k nkeys.KeyPair) string {
	t.Helper()
	text, err := k.PublicKey()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func seed(t testing.TB, k nkeys.KeyPair) []byte {
	t.Helper()
	text, err := k.Seed()
	if err != nil {
		t.Fatal(err)
	}
	return text
}
