package evidence

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"

	"filippo.io/edwards25519"
	"github.com/transparency-dev/formats/log"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
)

// KeyID names an ed25519 public key: its SHA-256, hexadecimal.
func KeyID(pub ed25519.PublicKey) string {
	sum := sha256.Sum256(pub)
	return hex.EncodeToString(sum[:])
}

// Signer signs records. It never reveals its key.
type Signer struct{ key ed25519.PrivateKey }

// NewSigner returns a signer for an ed25519 key.
func NewSigner(key ed25519.PrivateKey) (*Signer, error) {
	if len(key) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("private key has %d bytes, want %d", len(key), ed25519.PrivateKeySize)
	}
	return &Signer{key: key}, nil
}

// ID returns the key id.
func (s *Signer) ID() string { return KeyID(s.pub()) }

// Key returns the trust entry of the signer's public key.
func (s *Signer) Key(role tassadar.Role) tassadar.Key {
	return tassadar.Key{ID: s.ID(), Role: role, Public: hex.EncodeToString(s.pub())}
}

// String names the key without revealing it, so that no log line can.
func (s *Signer) String() string { return "signer " + s.ID() }

// GoString does as String does.
func (s *Signer) GoString() string { return s.String() }

func (s *Signer) pub() ed25519.PublicKey { return s.key.Public().(ed25519.PublicKey) }

// dsseSigner adapts Signer to the DSSE library.
type dsseSigner struct{ *Signer }

func (s dsseSigner) Sign(_ context.Context, data []byte) ([]byte, error) {
	return s.key.Sign(nil, data, crypto.Hash(0))
}

func (s dsseSigner) KeyID() (string, error) { return s.ID(), nil }

// dsseVerifier adapts a trusted key to the DSSE library.
type dsseVerifier struct {
	id  string
	pub ed25519.PublicKey
}

func newVerifier(k *tassadar.Key) (dsseVerifier, error) {
	pub, err := hex.DecodeString(k.Public)
	if err != nil || len(pub) != ed25519.PublicKeySize || hex.EncodeToString(pub) != k.Public {
		return dsseVerifier{}, fmt.Errorf("key %s: public %q is not an ed25519 public key: 64 hexadecimal digits in lower case", k.ID, k.Public)
	}
	if KeyID(pub) != k.ID {
		return dsseVerifier{}, fmt.Errorf("key %s: the id is not the SHA-256 of the key", k.ID)
	}
	if smallOrder(pub) {
		return dsseVerifier{}, fmt.Errorf("key %s: a public key of small order, under which signatures verify that nobody made", k.ID)
	}
	return dsseVerifier{id: k.ID, pub: pub}, nil
}

// smallOrder reports whether a public key is no point in its one encoding, or
// lies in the torsion subgroup: RFC 8032 lets a signature under such a key
// verify for messages that nobody signed.
func smallOrder(pub ed25519.PublicKey) bool {
	p, err := new(edwards25519.Point).SetBytes(pub)
	if err != nil || !bytes.Equal(p.Bytes(), pub) {
		return true
	}
	return new(edwards25519.Point).MultByCofactor(p).Equal(edwards25519.NewIdentityPoint()) == 1
}

var errSignature = errors.New("signature does not verify")

func (v dsseVerifier) Verify(_ context.Context, data, sig []byte) error {
	if !ed25519.Verify(v.pub, data, sig) {
		return errSignature
	}
	return nil
}

func (v dsseVerifier) KeyID() (string, error)   { return v.id, nil }
func (v dsseVerifier) Public() crypto.PublicKey { return v.pub }

// LogKey is a log's checkpoint signer in the signed-note format (C2SP).
type LogKey struct {
	Signer   note.Signer
	Verifier string // the verifier string, for trust files
}

// NewLogKey derives the checkpoint signer of the log with the given origin
// from an ed25519 key.
func NewLogKey(origin string, key ed25519.PrivateKey) (*LogKey, error) {
	if len(key) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("log key has %d bytes, want %d", len(key), ed25519.PrivateKeySize)
	}
	const algEd25519 = 1
	pub := append([]byte{algEd25519}, key.Public().(ed25519.PublicKey)...)
	h := sha256.New()
	h.Write([]byte(origin))
	h.Write([]byte("\n"))
	h.Write(pub)
	hash := binary.BigEndian.Uint32(h.Sum(nil))
	vkey := fmt.Sprintf("%s+%08x+%s", origin, hash, base64.StdEncoding.EncodeToString(pub))
	priv := append([]byte{algEd25519}, key.Seed()...)
	skey := fmt.Sprintf("PRIVATE+KEY+%s+%08x+%s", origin, hash, base64.StdEncoding.EncodeToString(priv))
	signer, err := note.NewSigner(skey)
	if err != nil {
		return nil, fmt.Errorf("log key of %q: %w", origin, err)
	}
	if _, err := note.NewVerifier(vkey); err != nil {
		return nil, fmt.Errorf("log key of %q: %w", origin, err)
	}
	return &LogKey{Signer: signer, Verifier: vkey}, nil
}

// Key returns the trust entry of the log key. Its id is the SHA-256 of the
// verifier string.
func (k *LogKey) Key() tassadar.Key {
	return tassadar.Key{ID: logKeyID(k.Verifier), Role: tassadar.RoleLog, Public: k.Verifier}
}

func logKeyID(verifier string) string {
	sum := sha256.Sum256([]byte(verifier))
	return hex.EncodeToString(sum[:])
}

// Checkpoint signs a checkpoint over all leaves of a log (C2SP tlog-checkpoint).
func (k *LogKey) Checkpoint(leaves [][]byte) ([]byte, error) {
	body := log.Checkpoint{Origin: k.Signer.Name(), Size: uint64(len(leaves)), Hash: RootOf(leaves)}.Marshal()
	signed, err := note.Sign(&note.Note{Text: string(body)}, k.Signer)
	if err != nil {
		return nil, fmt.Errorf("sign checkpoint: %w", err)
	}
	return signed, nil
}

// LogVerifier returns the verifier of the trusted, unrevoked log key. A trust
// names one log.
func LogVerifier(t *tassadar.Trust) (note.Verifier, error) {
	var found note.Verifier
	for i := range t.Keys {
		k := &t.Keys[i]
		if k.Role != tassadar.RoleLog || k.Revoked != 0 {
			continue
		}
		if found != nil {
			return nil, tassadar.Errorf(tassadar.PolicyMalformed, "trust names more than one log key")
		}
		v, err := note.NewVerifier(k.Public)
		if err != nil {
			return nil, tassadar.Errorf(tassadar.PolicyMalformed, "log key %s: %w", k.ID, err)
		}
		found = v
	}
	if found == nil {
		return nil, tassadar.Errorf(tassadar.SignerUntrusted, "trust names no log key")
	}
	return found, nil
}

// CheckTrust reports the first thing wrong with a trust file: malformed or
// repeated keys, keys of small order, host ids in another form than this
// program writes, a threshold that the live operators cannot meet.
func CheckTrust(t *tassadar.Trust) error {
	bad := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.PolicyMalformed, format, args...)
	}
	seen := map[string]bool{}
	operators := 0
	for i := range t.Keys {
		k := &t.Keys[i]
		if seen[k.ID] {
			return bad("key %s stands twice", k.ID)
		}
		seen[k.ID] = true
		if k.Revoked < 0 {
			return bad("key %s is revoked since %d", k.ID, k.Revoked)
		}
		if err := tassadar.CheckLabel(k.Label); err != nil {
			return bad("key %s: label: %w", k.ID, err)
		}
		if (k.RetiredFrom != 0 || len(k.Formerly) > 0) && k.Role != tassadar.RoleWorker || k.RetiredFrom < 0 {
			return bad("%s key %s retires from %d, and had %d hosts before", k.Role, k.ID, k.RetiredFrom, len(k.Formerly))
		}
		for n, host := range k.Formerly {
			if !tassadar.ValidHost(host) || host == k.Host || n > 0 && host <= k.Formerly[n-1] {
				return bad("worker key %s was bound to host %q before: want 64 hexadecimal digits, sorted, and another than now", k.ID, host)
			}
		}
		if k.Host != "" && k.Role != tassadar.RoleWorker {
			return bad("%s key %s is bound to a host", k.Role, k.ID)
		}
		if k.URL != "" && k.Role != tassadar.RoleWitness {
			return bad("key %s: a %s key has no url", k.ID, k.Role)
		}
		switch k.Role {
		case tassadar.RoleOperator:
			if k.Revoked == 0 {
				operators++
			}
		case tassadar.RoleDispatcher:
		case tassadar.RoleWorker:
			if !tassadar.ValidHost(k.Host) {
				return bad("worker key %s is bound to host %q: want 64 hexadecimal digits, as tassadar machine shows", k.ID, k.Host)
			}
		case tassadar.RoleLog:
			if _, err := note.NewVerifier(k.Public); err != nil {
				return bad("log key %s: %w", k.ID, err)
			}
			if logKeyID(k.Public) != k.ID {
				return bad("log key %s: the id is not the SHA-256 of the verifier string", k.ID)
			}
			continue
		case tassadar.RoleWitness:
			if err := checkWitness(k); err != nil {
				return err
			}
			continue
		default:
			return bad("key %s: unknown role %q", k.ID, k.Role)
		}
		if _, err := newVerifier(k); err != nil {
			return bad("%w", err)
		}
	}
	if t.Governance.Threshold < 1 || t.Governance.Threshold > operators {
		return bad("governance threshold %d with %d live operator keys", t.Governance.Threshold, operators)
	}
	return checkWitnesses(t)
}
