package evidence

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/secure-systems-lab/go-securesystemslib/dsse"

	"tassadar"
)

// The envelope and statement types (DSSE v1; in-toto Statement v1).
const (
	PayloadType   = "application/vnd.in-toto+json"
	StatementType = "https://in-toto.io/Statement/v1"
)

// Kind is a predicate type.
type Kind string

// The predicate types of the records in the log, of the second version: records
// of the first are listed as rules_outdated and never count.
const (
	KindPolicy      Kind = "urn:tassadar:policy:v2"
	KindTrust       Kind = "urn:tassadar:trust:v2"
	KindAssignment  Kind = "urn:tassadar:assignment:v2"
	KindReceipt     Kind = "urn:tassadar:receipt:v2"
	KindClosing     Kind = "urn:tassadar:closing:v2"
	KindGovernance  Kind = "urn:tassadar:governance:v2"
	KindPublication Kind = "urn:tassadar:publication:v2"
	KindChallenge   Kind = "urn:tassadar:challenge:v2"
	KindAnswer      Kind = "urn:tassadar:answer:v2"
	KindDrill       Kind = "urn:tassadar:drill:v1"
	KindEnrolment   Kind = "urn:tassadar:enrolment:v2" // travels in files, never in the log
	KindAudit       Kind = "urn:tassadar:audit:v1"     // likewise
	KindJob         Kind = "urn:tassadar:job:v1"       // likewise
)

// outdated are the predicate types of rules 1.
var outdated = []Kind{
	"urn:tassadar:policy:v1", "urn:tassadar:trust:v1", "urn:tassadar:assignment:v1", "urn:tassadar:receipt:v1",
	"urn:tassadar:references:v1", "urn:tassadar:governance:v1", "urn:tassadar:publication:v1", "urn:tassadar:enrolment:v1",
}

// Statement is an in-toto Statement v1.
type Statement struct {
	Type          string          `json:"_type"`
	Subject       []Subject       `json:"subject"`
	PredicateType Kind            `json:"predicateType"`
	Predicate     json.RawMessage `json:"predicate"`
}

// Subject names what a statement is about (in-toto ResourceDescriptor).
type Subject struct {
	Name   string            `json:"name"`
	Digest map[string]string `json:"digest"`
}

// NewSubject returns the subject with the digest.
func NewSubject(name string, d tassadar.Digest) Subject {
	return Subject{Name: name, Digest: map[string]string{"sha256": d.Hex()}}
}

// envelope is a DSSE envelope with only the fields that the specification
// names, so that its canonical encoding has one form.
type envelope struct {
	PayloadType string      `json:"payloadType"`
	Payload     string      `json:"payload"`
	Signatures  []signature `json:"signatures"`
}

type signature struct {
	KeyID string `json:"keyid"`
	Sig   string `json:"sig"`
}

// Sign makes a record: the DSSE envelope, in canonical JSON, of a statement.
func Sign(kind Kind, subject []Subject, predicate any, signers ...*Signer) ([]byte, error) {
	body, err := tassadar.Canonical(predicate)
	if err != nil {
		return nil, err
	}
	payload, err := tassadar.Canonical(Statement{Type: StatementType, Subject: subject, PredicateType: kind, Predicate: body})
	if err != nil {
		return nil, err
	}
	return signPayload(payload, signers...)
}

func signPayload(payload []byte, signers ...*Signer) ([]byte, error) {
	adapted := make([]dsse.Signer, len(signers))
	for i, s := range signers {
		adapted[i] = dsseSigner{s}
	}
	es, err := dsse.NewEnvelopeSigner(adapted...)
	if err != nil {
		return nil, fmt.Errorf("sign record: %w", err)
	}
	signed, err := es.SignPayload(context.Background(), PayloadType, payload)
	if err != nil {
		return nil, fmt.Errorf("sign record: %w", err)
	}
	env := envelope{PayloadType: signed.PayloadType, Payload: signed.Payload}
	for _, s := range signed.Signatures {
		env.Signatures = append(env.Signatures, signature{s.KeyID, s.Sig})
	}
	return tassadar.Canonical(env)
}

// Cosign adds a signature to a record, as governance of several operators
// needs. A signer that signed already is refused.
func Cosign(record []byte, signer *Signer) ([]byte, error) {
	env, payload, err := openEnvelope(record)
	if err != nil {
		return nil, err
	}
	for _, s := range env.Signatures {
		if s.KeyID == signer.ID() {
			return nil, tassadar.Errorf(tassadar.BadUse, "key %s signed this already", signer.ID())
		}
	}
	more, err := signPayload(payload, signer)
	if err != nil {
		return nil, err
	}
	extra, _, err := openEnvelope(more)
	if err != nil {
		return nil, err
	}
	env.Signatures = append(env.Signatures, extra.Signatures...)
	return tassadar.Canonical(env)
}

// Record is one opened record: what it says and whose signatures verify.
// Opening proves nothing about trust: [Verify] decides what counts.
type Record struct {
	Index   uint64          // of the leaf that completes it; 0 outside a log
	Leaves  int             // that hold it; 0 outside a log
	Digest  tassadar.Digest // of the payload: the record's name
	Kind    Kind
	Subject []Subject
	// Signed lists the ids of the keys whose signatures verify, Claimed every
	// key id named in the envelope.
	Signed, Claimed []string
	predicate       json.RawMessage
	// body is the predicate where it was decoded ahead, with what that gave.
	body    any
	bodyErr error
}

// maxSignatures bounds an envelope.
const maxSignatures = 64

func openEnvelope(record []byte) (*envelope, []byte, error) {
	var env envelope
	if err := tassadar.DecodeCanonical(record, &env); err != nil {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "DSSE envelope: %w", err)
	}
	if env.PayloadType != PayloadType {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "DSSE envelope: payload type %q", env.PayloadType)
	}
	if n := len(env.Signatures); n == 0 || n > maxSignatures {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "DSSE envelope: %d signatures", n)
	}
	payload, err := strictBase64(env.Payload)
	if err != nil {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "DSSE payload: %w", err)
	}
	return &env, payload, nil
}

// strictBase64 refuses the second spellings that padding bits and line breaks,
// which the decoder skips, allow.
func strictBase64(s string) ([]byte, error) {
	if strings.ContainsAny(s, "\r\n") {
		return nil, errors.New("line break in base64")
	}
	return base64.StdEncoding.Strict().DecodeString(s)
}

// Open decodes a record and checks its signatures against the keys given. A
// signature by one of these keys that does not verify makes the whole record
// unverifiable; a signature by another key is listed in Claimed only.
func Open(record []byte, keys []tassadar.Key) (*Record, error) {
	env, payload, err := openEnvelope(record)
	if err != nil {
		return nil, err
	}
	var st Statement
	if err := tassadar.DecodeCanonical(payload, &st); err != nil {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "statement: %w", err)
	}
	if st.Type != StatementType || len(st.Subject) == 0 {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "statement of type %q with %d subjects", st.Type, len(st.Subject))
	}
	rec := &Record{Digest: tassadar.DigestBytes(payload), Kind: st.PredicateType, Subject: st.Subject, predicate: st.Predicate}
	seen := map[string]bool{}
	for _, s := range env.Signatures {
		if seen[s.KeyID] {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "two signatures by key %s", s.KeyID)
		}
		seen[s.KeyID] = true
		rec.Claimed = append(rec.Claimed, s.KeyID)
		raw, err := strictBase64(s.Sig)
		if err != nil {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "signature by key %s: %w", s.KeyID, err)
		}
		for i := range keys {
			if keys[i].ID != s.KeyID || keys[i].Role == tassadar.RoleLog {
				continue
			}
			v, err := newVerifier(&keys[i])
			if err != nil {
				return nil, tassadar.Errorf(tassadar.PolicyMalformed, "%w", err)
			}
			if err := v.Verify(context.Background(), dsse.PAE(PayloadType, payload), raw); err != nil {
				return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "key %s: %w", s.KeyID, err)
			}
			rec.Signed = append(rec.Signed, s.KeyID)
		}
	}
	return rec, nil
}

// decode decodes the predicate into v.
func (r *Record) decode(v any) error {
	if err := tassadar.DecodeCanonical(r.predicate, v); err != nil {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s %s: %w", r.Kind, r.Digest.Short(), err)
	}
	return nil
}

func (r *Record) decodeAhead(v any) { r.body, r.bodyErr = v, r.decode(v) }

// As decodes the predicate of a record of the wanted kind into v.
func (r *Record) As(kind Kind, v any) error {
	if r.Kind != kind {
		return tassadar.Errorf(tassadar.InputMalformed, "record is %s, want %s", r.Kind, kind)
	}
	return r.decode(v)
}

// SignedBy reports whether the key's signature verified.
func (r *Record) SignedBy(id string) bool {
	for _, s := range r.Signed {
		if s == id {
			return true
		}
	}
	return false
}
