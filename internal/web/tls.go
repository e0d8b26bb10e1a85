package web

import (
	"crypto/tls"
	"log/slog"
	"os"
	"sync"
	"time"

	"tassadar"
)

// Certificate is a certificate and its private key in PEM files, which may be renewed while
// a server runs: a handshake after they changed has the new ones.
type Certificate struct {
	certFile, keyFile string
	// Logger gets why new files cannot be used; the old certificate is until they can. Nil for
	// nobody.
	Logger *slog.Logger

	mu      sync.Mutex
	current *tls.Certificate
	from    [2]stamp
}

// stamp tells whether a file changed.
type stamp struct {
	at   time.Time
	size int64
}

// LoadCertificate reads the files; input_malformed where they are no pair.
func LoadCertificate(certFile, keyFile string) (*Certificate, error) {
	c := &Certificate{certFile: certFile, keyFile: keyFile}
	return c, c.load()
}

func (c *Certificate) load() error {
	from := c.stamps() // before reading: what changes meanwhile is read again
	pair, err := tls.LoadX509KeyPair(c.certFile, c.keyFile)
	if err != nil {
		return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "the certificate: %w", err), "Name PEM files of a certificate and its private key.")
	}
	c.current, c.from = &pair, from
	return nil
}

func (c *Certificate) stamps() (out [2]stamp) {
	for i, file := range []string{c.certFile, c.keyFile} {
		if info, err := os.Stat(file); err == nil {
			out[i] = stamp{info.ModTime(), info.Size()}
		}
	}
	return out
}

// Config is for a server that shows the certificate.
func (c *Certificate) Config() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
		c.mu.Lock()
		defer c.mu.Unlock()
		if now := c.stamps(); now != c.from {
			if err := c.load(); err != nil {
				c.from = now // said once
				if c.Logger != nil {
					c.Logger.Error("the renewed certificate cannot be used", "error", err)
				}
			}
		}
		return c.current, nil
	}}
}
