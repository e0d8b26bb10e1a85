// Package broker is the NATS server that is part of the program: JetStream in a folder of
// the data directory, TLS and nothing else, and for every worker its own subjects alone.
//
// Start with [Start]. Nothing here reads what travels.
package broker

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/subtle"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/hex"
	"math/big"
	"net"
	"net/url"
	"strconv"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nkeys"

	"tassadar"
	"tassadar/internal/network"
)

// Roster is who may connect, as package roster knows it.
type Roster interface {
	ByConnection(public string) (worker string, ok bool)
	Holds(t network.Token, now int64) bool
}

// Options say how a broker is started.
type Options struct {
	Address     string // HOST:PORT for workers; port 0 is any
	Store       string // folder of its streams
	Certificate tls.Certificate
	Roster      Roster
	Now         func() int64
	// Node makes it one of a cluster; nil for one by itself.
	Node *Node
}

// Node is one server of a cluster. All of them know the same roster and the same secret.
type Node struct {
	Name, Cluster string
	Address       string   // HOST:PORT for the other servers
	Peers         []string // their addresses
	Secret        string   // by which servers know one another, and desks a cluster
}

// Broker is a server that runs.
type Broker struct {
	server *server.Server
	desk   string // password of the desk
	// Address is where it listens.
	Address string
}

// deskUser is the name of the connection of whoever assigns and logs.
const deskUser = "desk"

// Start starts a server, and returns when it takes connections. An address in use is
// data_unavailable, a store that another process uses too.
func Start(o Options) (*Broker, error) {
	host, port, err := net.SplitHostPort(o.Address)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.BadUse, "address %q: %w", o.Address, err)
	}
	number, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.BadUse, "address %q: the port is no number up to 65535", o.Address)
	}
	secret := make([]byte, 32)
	rand.Read(secret)
	b := &Broker{desk: hex.EncodeToString(secret)}
	opts := &server.Options{
		ServerName: "tassadar", Host: host, Port: int(number), DontListen: false,
		NoSigs: true, NoLog: true, NoSystemAccount: o.Node == nil,
		TLSConfig: serverTLS(o.Certificate), TLSTimeout: 10, TLSHandshakeFirst: true,
		AlwaysEnableNonce: true,
		MaxConn:           10_000, MaxSubs: 64, MaxPayload: 1 << 20, MaxPending: 128 << 20, MaxControlLine: 4096,
		AuthTimeout: 12, PingInterval: 20 * time.Second, MaxPingsOut: 2,
		JetStream: true, StoreDir: o.Store, JetStreamMaxMemory: 64 << 20, JetStreamMaxStore: 64 << 30,
	}
	if number == 0 {
		opts.Port = server.RANDOM_PORT
	}
	if n := o.Node; n != nil {
		b.desk = n.Secret
		if err := n.join(opts); err != nil {
			return nil, err
		}
	}
	opts.CustomClientAuthentication = &gate{roster: o.Roster, now: o.Now, desk: b.desk}
	if b.server, err = server.NewServer(opts); err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "NATS server: %w", err)
	}
	b.server.Start()
	if !b.server.ReadyForConnections(20 * time.Second) {
		b.server.Shutdown()
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "the NATS server does not come up at %s, with its streams in %s", o.Address, o.Store),
			"Another process may use the address or the folder: give another address, or another --data.")
	}
	b.Address = b.server.Addr().String()
	return b, nil
}

// join adds what a node of a cluster needs.
func (n *Node) join(opts *server.Options) error {
	host, port, err := net.SplitHostPort(n.Address)
	if err != nil {
		return tassadar.Errorf(tassadar.BadUse, "address %q: %w", n.Address, err)
	}
	number, err := strconv.Atoi(port)
	if err != nil {
		return tassadar.Errorf(tassadar.BadUse, "address %q: the port is no number", n.Address)
	}
	opts.ServerName = n.Name
	opts.Cluster = server.ClusterOpts{Name: n.Cluster, Host: host, Port: number, Username: "node", Password: n.Secret, AuthTimeout: 5}
	for _, peer := range n.Peers {
		opts.Routes = append(opts.Routes, &url.URL{Scheme: "nats", Host: peer, User: url.UserPassword("node", n.Secret)})
	}
	return nil
}

// Close stops the server. What its streams hold stays.
func (b *Broker) Close() {
	b.server.Shutdown()
	b.server.WaitForShutdown()
}

// Desk connects whoever assigns and logs, within the process.
func (b *Broker) Desk() (*nats.Conn, error) {
	conn, err := nats.Connect("", nats.InProcessServer(b.server), nats.UserInfo(deskUser, b.desk), nats.Name("desk"),
		nats.MaxReconnects(-1), nats.CustomInboxPrefix(network.InboxOf(deskUser)))
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "connect within the process: %w", err)
	}
	return conn, nil
}

// Ready reports whether a cluster has chosen who leads its streams; a server by itself is.
func (b *Broker) Ready() bool {
	return b.server.JetStreamEnabled() && (b.server.ClusterName() == "" || b.server.JetStreamIsCurrent())
}

// gate lets connections in.
type gate struct {
	roster Roster
	now    func() int64
	desk   string
}

// Check implements [server.Authentication]. Who is let in gets its own subjects.
func (g *gate) Check(c server.ClientAuthentication) bool {
	o := c.GetOpts()
	switch {
	case c.Kind() != server.CLIENT:
		return false // no leaf nodes, no gateways
	case o.Username != "" || o.Password != "":
		if o.Username != deskUser || subtle.ConstantTimeCompare([]byte(o.Password), []byte(g.desk)) != 1 {
			return false
		}
		c.RegisterUser(&server.User{Username: deskUser})
		return true
	case o.Nkey != "":
		worker, ok := g.roster.ByConnection(o.Nkey)
		if !ok || !signed(o.Nkey, o.Sig, c.GetNonce()) {
			return false
		}
		c.RegisterUser(&server.User{Username: worker, Permissions: only(network.MayPublish(worker), network.MayListen(worker))})
		return true
	case o.Token != "":
		t, err := network.ParseToken(o.Token)
		if err != nil || !g.roster.Holds(t, g.now()) {
			return false
		}
		c.RegisterUser(&server.User{Username: "token", Permissions: only([]string{network.EnrolOf(t.ID())}, []string{network.InboxOf(t.ID()) + ".>"}),
			ConnectionDeadline: time.Now().Add(time.Minute)})
		return true
	}
	return false
}

// only are permissions for these subjects and no others.
func only(publish, listen []string) *server.Permissions {
	return &server.Permissions{Publish: &server.SubjectPermission{Allow: publish}, Subscribe: &server.SubjectPermission{Allow: listen}}
}

// signed reports whether a connection signed its nonce.
func signed(public, sig string, nonce []byte) bool {
	key, err := nkeys.FromPublicKey(public)
	if err != nil || len(nonce) == 0 {
		return false
	}
	raw, err := base64.RawURLEncoding.DecodeString(sig)
	return err == nil && key.Verify(nonce, raw) == nil
}

func serverTLS(c tls.Certificate) *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS13, Certificates: []tls.Certificate{c}}
}

// Certificate makes a certificate for a server's key, by which alone workers know it.
func Certificate(key ed25519.PrivateKey, now time.Time) (tls.Certificate, error) {
	template := &x509.Certificate{
		SerialNumber: big.NewInt(now.UnixNano()), Subject: pkix.Name{CommonName: "tassadar"},
		NotBefore: now.Add(-24 * time.Hour), NotAfter: now.AddDate(10, 0, 0),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return tls.Certificate{}, tassadar.Errorf(tassadar.InputMalformed, "the server's key: %w", err)
	}
	leaf, err := x509.ParseCertificate(der)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}, err
}
