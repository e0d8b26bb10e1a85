package network

import (
	"crypto/ed25519"
	"sync"
	"time"

	"github.com/nats-io/jwt/v2"

	"tassadar"
)

// CredentialLife is for how long a cluster lets a worker in by one credential, and
// CredentialRenewed is what is left of it at most when a server hands a worker that asks
// another one: a worker that asks once within a month need not enrol again.
const (
	CredentialLife    = 30 * 24 * time.Hour
	CredentialRenewed = CredentialLife - 24*time.Hour
)

// maxCredential bounds a credential, in bytes.
const maxCredential = 8 << 10

// Credential is what a cluster knows a worker by: a user's JWT, of which the worker's own key
// is the subject. It is of no use without that key. Its methods may be called at once.
type Credential struct {
	public string // of the worker's connection

	mu    sync.Mutex
	jwt   string
	until int64
}

// NewCredential reads a credential for a key. One for another key, or without an end, is
// input_malformed.
func NewCredential(text string, key ed25519.PrivateKey) (*Credential, error) {
	public, err := Connection(key)
	if err != nil {
		return nil, err
	}
	c := &Credential{public: public}
	return c, c.Renew(text)
}

// Renew takes another credential for the same key, for connections from then on. Who lets
// in by it is the cluster's to check.
func (c *Credential) Renew(text string) error {
	if len(text) > maxCredential {
		return tassadar.Errorf(tassadar.InputMalformed, "the credential has %d bytes, and at most %d are read", len(text), maxCredential)
	}
	claims, err := jwt.DecodeUserClaims(text)
	switch {
	case err != nil:
		return tassadar.Errorf(tassadar.InputMalformed, "the credential is no user's JWT: %w", err)
	case claims.Subject != c.public:
		return tassadar.Errorf(tassadar.InputMalformed, "the credential is of key %.12s, and the key of this connection is %.12s", tassadar.Printable(claims.Subject), c.public)
	case claims.Expires <= 0:
		return tassadar.Errorf(tassadar.InputMalformed, "the credential never ends")
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.jwt, c.until = text, claims.Expires
	return nil
}

// CredentialEnd is when a credential ends, Unix seconds; 0 where the text is none.
func CredentialEnd(text string) int64 {
	if len(text) > maxCredential {
		return 0
	}
	claims, err := jwt.DecodeUserClaims(text)
	if err != nil {
		return 0
	}
	return claims.Expires
}

// Text is the credential as it was issued.
func (c *Credential) Text() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.jwt
}

// Until is when it ends, Unix seconds; 0 for none.
func (c *Credential) Until() int64 {
	if c == nil {
		return 0
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.until
}
