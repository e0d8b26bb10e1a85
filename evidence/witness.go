package evidence

import (
	"cmp"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
)

// algCosignature is the algorithm byte of cosignature/v1 with Ed25519 in
// verifier strings (C2SP signed-note, tlog-cosignature).
const algCosignature = 0x04

// maxWitnessURL bounds a witness's URL, in bytes. The library bounds its name.
const maxWitnessURL = 1024

// WitnessVerifier returns the verifier of a witness's cosignatures: of type
// cosignature/v1 with Ed25519 (C2SP tlog-cosignature), and no other.
func WitnessVerifier(k *tassadar.Key) (note.Verifier, error) {
	fail := func(format string, args ...any) (note.Verifier, error) {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "witness key %s: %w", k.ID, fmt.Errorf(format, args...))
	}
	if k.Role != tassadar.RoleWitness {
		return fail("its role is %q", k.Role)
	}
	if !isPrintable(k.Public) {
		return fail("the verifier string is not printable ASCII")
	}
	alg, pub, err := parseVerifier(k.Public)
	if err != nil {
		return fail("%w", err)
	}
	if smallOrder(pub) {
		return fail("a public key of small order, under which signatures verify that nobody made")
	}
	if alg != algCosignature {
		return fail("the verifier string is not of type cosignature/v1 with Ed25519")
	}
	if logKeyID(k.Public) != k.ID {
		return fail("the id is not the SHA-256 of the verifier string")
	}
	v, err := fnote.NewVerifierForCosignatureV1(k.Public)
	if err != nil {
		return fail("%w", err)
	}
	return v, nil
}

// parseVerifier splits a verifier string (C2SP signed-note, "Verifier keys")
// and checks its key hash, which the library's cosignature verifier does not.
func parseVerifier(s string) (alg byte, pub []byte, err error) {
	name, rest, _ := strings.Cut(s, "+")
	hash, b64, _ := strings.Cut(rest, "+")
	data, err := strictBase64(b64)
	if err != nil || len(data) < 1 {
		return 0, nil, errors.New("malformed verifier string")
	}
	sum := sha256.Sum256(append([]byte(name+"\n"), data...))
	if hash != hex.EncodeToString(sum[:4]) {
		return 0, nil, fmt.Errorf("the verifier string has key hash %q, its key has %x", hash, sum[:4])
	}
	return data[0], data[1:], nil
}

// isPrintable reports whether s is printable ASCII without spaces.
func isPrintable(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r >= 0x7f })
}

// checkWitness checks a witness's entry in a trust.
func checkWitness(k *tassadar.Key) error {
	if _, err := WitnessVerifier(k); err != nil {
		return err
	}
	u, err := url.Parse(k.URL)
	switch {
	case err != nil:
	case len(k.URL) > maxWitnessURL:
		err = fmt.Errorf("longer than %d bytes", maxWitnessURL)
	case u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "":
		err = errors.New("want http:// or https:// and a host")
	case u.User != nil || u.RawQuery != "" || u.ForceQuery || strings.Contains(k.URL, "#"):
		err = errors.New("user, query and fragment have no place in it")
	case strings.HasSuffix(k.URL, "/"):
		err = errors.New("it must not end with a slash")
	case !isPrintable(k.URL):
		err = errors.New("not printable ASCII")
	}
	if err != nil {
		return tassadar.Errorf(tassadar.PolicyMalformed, "witness key %s: url %q: %w", k.ID, k.URL, err)
	}
	return nil
}

// checkWitnesses checks what the witnesses of a trust are together.
func checkWitnesses(t *tassadar.Trust) error {
	// A cosignature does not commit to the name of who made it (C2SP
	// tlog-cosignature, "Ed25519 signed message"), so one key under two names
	// would count twice, and a revoked one would come back under another.
	held := map[string]string{} // raw public key to key id
	live := 0
	for _, witnesses := range []bool{false, true} {
		for i := range t.Keys {
			k := &t.Keys[i]
			if (k.Role == tassadar.RoleWitness) != witnesses {
				continue
			}
			raw := rawKey(k)
			if other, ok := held[raw]; ok && witnesses {
				return tassadar.Errorf(tassadar.PolicyMalformed, "witness key %s: key %s has the same public key", k.ID, other)
			}
			held[raw] = k.ID
			if witnesses && k.Revoked == 0 {
				live++
			}
		}
	}
	if n := t.Governance.Witnesses; n < 0 || n > live {
		return tassadar.Errorf(tassadar.PolicyMalformed, "%d witnesses must cosign, with %d live witness keys", n, live)
	}
	return nil
}

// rawKey returns the public key in a checked trust entry.
func rawKey(k *tassadar.Key) string {
	if k.Role == tassadar.RoleLog || k.Role == tassadar.RoleWitness {
		_, pub, _ := parseVerifier(k.Public)
		return string(pub)
	}
	pub, _ := hex.DecodeString(k.Public)
	return string(pub)
}

// Cosignature says that a witness saw a state of the log, and no other one, as
// the largest by an instant.
type Cosignature struct {
	Witness string // key id
	At      int64  // Unix seconds, positive
}

// Cosigned is a state of a log that the log and witnesses signed.
type Cosigned struct {
	Head         LogHead
	Cosignatures []Cosignature // ordered by witness, one of each
}

// OpenCosigned checks a checkpoint's signature as [OpenCheckpoint] does, and
// the cosignature of each known witness on it (cosignature/v1, C2SP
// tlog-cosignature). Keys of other roles and revoked ones are passed over, and
// signatures by unknown keys ignored. A known witness's cosignature that is
// malformed or does not verify is an error with code evidence_unverifiable.
// Of several by one witness the earliest counts. The result is in order of
// witness.
func OpenCosigned(raw []byte, logVerifier note.Verifier, witnesses []tassadar.Key) (LogHead, []Cosignature, error) {
	c, err := openCosigned(raw, logVerifier, witnesses)
	if err != nil {
		return LogHead{}, nil, err
	}
	out := make([]Cosignature, len(c.known))
	for i, l := range c.known {
		out[i] = l.Cosignature
	}
	return c.head, out, nil
}

// cosignedNote is a checkpoint with its signatures sorted.
type cosignedNote struct {
	head    LogHead
	note    *note.Note       // Sigs: the log's
	known   []cosignatureRow // ordered by witness, one of each
	unknown []note.Signature // in the order in which they stand
}

type cosignatureRow struct {
	Cosignature
	sig note.Signature
}

func openCosigned(raw []byte, logVerifier note.Verifier, witnesses []tassadar.Key) (*cosignedNote, error) {
	head, signed, err := openCheckpoint(raw, logVerifier)
	if err != nil {
		return nil, err
	}
	c := &cosignedNote{head: head, note: signed, unknown: slices.Clone(signed.UnverifiedSigs)}
	for i := range witnesses {
		k := &witnesses[i]
		if k.Role != tassadar.RoleWitness || k.Revoked != 0 {
			continue
		}
		v, err := WitnessVerifier(k)
		if err != nil {
			return nil, err
		}
		first := cosignatureRow{}
		for _, s := range signed.UnverifiedSigs {
			if s.Name != v.Name() || s.Hash != v.KeyHash() {
				continue
			}
			at, err := checkCosignature(v, signed.Text, s)
			if err != nil {
				return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "checkpoint of %d leaves: cosignature of witness %s: %w", head.Size, v.Name(), err)
			}
			if first.At == 0 || at < first.At {
				first = cosignatureRow{Cosignature{k.ID, at}, s}
			}
		}
		if first.At != 0 {
			c.known = append(c.known, first)
		}
		c.unknown = slices.DeleteFunc(c.unknown, func(s note.Signature) bool { return s.Name == v.Name() && s.Hash == v.KeyHash() })
	}
	slices.SortFunc(c.known, func(a, b cosignatureRow) int { return strings.Compare(a.Witness, b.Witness) })
	return c, nil
}

// checkCosignature returns the instant of a cosignature that verifies: key hash,
// 64 bits of Unix seconds, big-endian, and an Ed25519 signature.
func checkCosignature(v note.Verifier, text string, s note.Signature) (int64, error) {
	data, err := strictBase64(s.Base64)
	if err != nil {
		return 0, err
	}
	const hashSize, timeSize = 4, 8
	if want := hashSize + timeSize + ed25519.SignatureSize; len(data) != want {
		return 0, fmt.Errorf("%d bytes, want %d", len(data), want)
	}
	at := binary.BigEndian.Uint64(data[hashSize:])
	if at == 0 || at > 1<<63-1 {
		return 0, fmt.Errorf("dated %d", at)
	}
	if !v.Verify([]byte(text), data[hashSize:]) {
		return 0, errSignature
	}
	return int64(at), nil
}

// MergeCosigned returns the checkpoint of into with the cosignatures of known
// witnesses on both, one of each, and with what unknown keys signed in into.
// Both must be the same checkpoint. What it returns merges to itself.
func MergeCosigned(into, from []byte, logVerifier note.Verifier, witnesses []tassadar.Key) ([]byte, error) {
	a, err := openCosigned(into, logVerifier, witnesses)
	if err != nil {
		return nil, err
	}
	b, err := openCosigned(from, logVerifier, witnesses)
	if err != nil {
		return nil, err
	}
	if a.note.Text != b.note.Text {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the log signed two checkpoints, of %d leaves with root %x and of %d with root %x, that cannot be merged",
			a.head.Size, a.head.Root, b.head.Size, b.head.Root)
	}
	rows := slices.Concat(a.known, b.known)
	slices.SortStableFunc(rows, func(x, y cosignatureRow) int {
		return cmp.Or(strings.Compare(x.Witness, y.Witness), cmp.Compare(x.At, y.At))
	})
	rows = slices.CompactFunc(rows, func(x, y cosignatureRow) bool { return x.Witness == y.Witness })
	out := &note.Note{Text: a.note.Text, Sigs: a.note.Sigs}
	for _, r := range rows {
		out.Sigs = append(out.Sigs, r.sig)
	}
	out.Sigs = append(out.Sigs, a.unknown...)
	merged, err := note.Sign(out)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "checkpoint of %d leaves: %w", a.head.Size, err)
	}
	// Readers bound the size and the number of signatures.
	if _, err := openCosigned(merged, logVerifier, witnesses); err != nil {
		return nil, err
	}
	return merged, nil
}

// BareCheckpoint returns the checkpoint with the log's signature alone.
func BareCheckpoint(raw []byte, logVerifier note.Verifier) ([]byte, error) {
	_, signed, err := openCheckpoint(raw, logVerifier)
	if err != nil {
		return nil, err
	}
	bare, err := note.Sign(&note.Note{Text: signed.Text, Sigs: signed.Sigs})
	if err != nil {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "checkpoint: %w", err)
	}
	return bare, nil
}
