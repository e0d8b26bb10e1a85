package network

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"

	"tassadar"
)

// Token lets one worker hand in one request to be trusted. It holds a secret, and the
// fingerprint of the server's key, by which the worker knows the server from the first
// byte on.
type Token struct {
	Fingerprint string // of [Fingerprint]
	secret      []byte
}

const (
	tokenVersion = "t1"
	secretBytes  = 32
)

// NewToken makes a token at random.
func NewToken(fingerprint string) Token {
	secret := make([]byte, secretBytes)
	rand.Read(secret)
	return Token{fingerprint, secret}
}

// ParseToken reads what [Token.Secret] wrote. The error does not repeat it.
func ParseToken(text string) (Token, error) {
	parts := strings.Split(strings.TrimSpace(text), ".")
	if len(parts) == 3 && parts[0] == tokenVersion && validFingerprint(parts[1]) {
		if secret, err := base64.RawURLEncoding.DecodeString(parts[2]); err == nil && len(secret) == secretBytes {
			return Token{parts[1], secret}, nil
		}
	}
	return Token{}, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "this is no token of a server: want t1.FINGERPRINT.SECRET"),
		"Copy the whole line that tassadar serve token prints.")
}

// Secret is the token for whoever is to use it.
func (t Token) Secret() string {
	return strings.Join([]string{tokenVersion, t.Fingerprint, base64.RawURLEncoding.EncodeToString(t.secret)}, ".")
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
