package network

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"

	"github.com/nats-io/nats.go"

	"tassadar"
)

// On a cluster that others run whoever runs it can speak for the server. What a worker is
// told when it enrols it pins, so that the server signs it there, with the key whose
// fingerprint the token holds.
const (
	sealKey       = "Tassadar-Key"       // of the server, base64 of its 32 bytes
	sealSignature = "Tassadar-Signature" // base64
)

// sealed is what is signed of an answer: to which question it is one.
func sealed(subject string, question, answer []byte) []byte {
	sum := sha256.Sum256(question)
	out := append([]byte("answer to an enrolment\n"+subject+"\n"), sum[:]...)
	return append(out, answer...)
}

// RespondSealed is [Respond] with the server's signature.
func RespondSealed(conn *nats.Conn, m *nats.Msg, a *Answer, key ed25519.PrivateKey) error {
	if err := onOwnInbox(m); err != nil {
		return err
	}
	out := nats.NewMsg(m.Reply)
	out.Data = encode(a)
	out.Header.Set(sealKey, base64.StdEncoding.EncodeToString(key.Public().(ed25519.PublicKey)))
	out.Header.Set(sealSignature, base64.StdEncoding.EncodeToString(ed25519.Sign(key, sealed(m.Subject, m.Data, out.Data))))
	return conn.PublishMsg(out)
}

// RequestSealed is [Request] whose answer the key with the fingerprint signed, to this very
// question; any other answer is evidence_unverifiable.
func RequestSealed(ctx context.Context, conn *nats.Conn, subject string, v any, fingerprint string) (*Answer, error) {
	question := encode(v)
	m, err := asked(ctx, conn, subject, question)
	if err != nil {
		return nil, err
	}
	key, err := base64.StdEncoding.DecodeString(m.Header.Get(sealKey))
	if err == nil && len(key) == ed25519.PublicKeySize {
		signature, err := base64.StdEncoding.DecodeString(m.Header.Get(sealSignature))
		of, other := KeyFingerprint(key)
		if err == nil && other == nil && of == fingerprint && ed25519.Verify(key, sealed(subject, question, m.Data), signature) {
			return answerOf(m)
		}
	}
	return nil, tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "the answer is not signed by the server that made this token, %.16s", fingerprint),
		"Somebody on the cluster answers in the server's place, or the server was made anew: ask its operator for a new token.")
}

// KeyFingerprint is the [Fingerprint] of a certificate of the key.
func KeyFingerprint(key ed25519.PublicKey) (string, error) {
	der, err := x509.MarshalPKIXPublicKey(key)
	if err != nil {
		return "", tassadar.Errorf(tassadar.InputMalformed, "the server's key: %w", err)
	}
	sum := sha256.Sum256(der)
	return hex.EncodeToString(sum[:]), nil
}
