package network

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"

	"tassadar"
)

// Token lets one worker hand in one request to be trusted. It holds a secret, and the
// fingerprint of the server's key, by which the worker knows the server from the first
// byte on. On a cluster that others run it holds a credential too, by which the cluster lets
// its holder in, and the fingerprint is of the key that signs the server's answer.
type Token struct {
	Fingerprint string // of [Fingerprint]
	// Credential is a user's JWT for the key of [Token.Connection], "" for a server of package
	// broker.
	Credential string
	secret     []byte
}

const (
	tokenVersion   = "t1"
	clusterVersion = "t2" // with a credential
	secretBytes    = 32
)

// NewToken makes a token at random.
func NewToken(fingerprint string) Token {
	secret := make([]byte, secretBytes)
	rand.Read(secret)
	return Token{Fingerprint: fingerprint, secret: secret}
}

// ParseToken reads what [Token.Secret] wrote. The error does not repeat it.
func ParseToken(text string) (Token, error) {
	parts := strings.SplitN(strings.TrimSpace(text), ".", 4)
	if len(parts) >= 3 && validFingerprint(parts[1]) {
		secret, err := base64.RawURLEncoding.DecodeString(parts[2])
		t := Token{Fingerprint: parts[1], secret: secret}
		switch {
		case err != nil || len(secret) != secretBytes:
		case parts[0] == tokenVersion && len(parts) == 3:
			return t, nil
		case parts[0] == clusterVersion && len(parts) == 4:
			t.Credential = parts[3]
			if _, err := t.credential(); err == nil {
				return t, nil
			}
		}
	}
	return Token{}, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "this is no token of a server: want t1.FINGERPRINT.SECRET, or t2.FINGERPRINT.SECRET.CREDENTIAL"),
		"Copy the whole line that tassadar serve token prints.")
}

// Secret is the token for whoever is to use it.
func (t Token) Secret() string {
	secret := base64.RawURLEncoding.EncodeToString(t.secret)
	if t.Credential != "" {
		return strings.Join([]string{clusterVersion, t.Fingerprint, secret, t.Credential}, ".")
	}
	return strings.Join([]string{tokenVersion, t.Fingerprint, secret}, ".")
}

// key opens the connection of the token's holder to a cluster. Its public half tells nothing
// of the secret.
func (t Token) key() ed25519.PrivateKey {
	seed := sha256.Sum256(append([]byte("enrolment connection\n"), t.secret...))
	return ed25519.NewKeyFromSeed(seed[:])
}

// Connection is the public key by which a cluster knows the token's holder.
func (t Token) Connection() (string, error) { return Connection(t.key()) }

// credential is that of a token of a cluster, nil for any other.
func (t Token) credential() (*Credential, error) {
	if t.Credential == "" {
		return nil, nil
	}
	return NewCredential(t.Credential, t.key())
}

// String does not tell the secret.
func (t Token) String() string { return "token " + t.ID()[:12] }

// ID names the token without telling it: a hash of its secret, which is as long as the hash.
func (t Token) ID() string {
	sum := sha256.Sum256(append([]byte("enrolment token\n"), t.secret...))
	return hex.EncodeToString(sum[:])
}

func validFingerprint(text string) bool {
	raw, err := hex.DecodeString(text)
	return err == nil && len(raw) == sha256.Size && text == strings.ToLower(text)
}
