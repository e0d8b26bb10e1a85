package tassadar

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Canonical encodes v as canonical JSON (RFC 8785). Domain types hold no
// floating point; integers that can exceed 2^53 are decimal strings ([Uint]).
func Canonical(v any) ([]byte, error) {
	raw, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("encode %T: %w", v, err)
	}
	out := jsontext.Value(raw)
	if err := out.Canonicalize(); err != nil {
		return nil, fmt.Errorf("canonicalize %T: %w", v, err)
	}
	return out, nil
}

// ErrNotCanonical is returned by [DecodeCanonical] for JSON that decodes but
// is not byte for byte what [Canonical] would have written.
var ErrNotCanonical = errors.New("not the canonical encoding")

// DecodeCanonical decodes data into v (a pointer) and accepts it only when it
// is exactly the canonical encoding of what was decoded: no unknown or
// repeated key, no other spelling of a key, no spare byte. A flipped byte
// therefore never decodes to the same value.
func DecodeCanonical(data []byte, v any) error {
	if err := DecodeStrict(data, v); err != nil {
		return err
	}
	again, err := Canonical(v)
	if err != nil {
		return inWords(err)
	}
	if !bytes.Equal(again, data) {
		return ErrNotCanonical
	}
	return nil
}

// DecodeStrict decodes one JSON value into v and refuses unknown keys and
// anything after the value.
func DecodeStrict(data []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return inWords(err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return errors.New("data after the JSON value")
	}
	return nil
}

// Digest is a content digest: "sha256:" and 64 lower-case hexadecimal digits.
type Digest string

// DigestBytes returns the SHA-256 digest of data.
func DigestBytes(data []byte) Digest {
	sum := sha256.Sum256(data)
	return Digest("sha256:" + hex.EncodeToString(sum[:]))
}

// DigestOf returns the digest of the canonical encoding of v. It panics if v
// cannot be encoded: domain types always can.
func DigestOf(v any) Digest {
	data, err := Canonical(v)
	if err != nil {
		panic("tassadar: " + err.Error())
	}
	return DigestBytes(data)
}

// Hex returns the hexadecimal digits without the algorithm.
func (d Digest) Hex() string { return strings.TrimPrefix(string(d), "sha256:") }

// Short returns the first twelve hexadecimal digits, for people. Of a text that is no
// digest, which records may hold, it cuts no character in two: what is said of it is
// written as JSON.
func (d Digest) Short() string {
	h := d.Hex()
	if len(h) > 12 {
		h = strings.ToValidUTF8(h[:12], "")
	}
	return h
}

// Valid reports whether d has the form of a digest.
func (d Digest) Valid() bool {
	h, ok := strings.CutPrefix(string(d), "sha256:")
	if !ok || len(h) != 64 {
		return false
	}
	for _, c := range h {
		if !strings.ContainsRune("0123456789abcdef", c) {
			return false
		}
	}
	return true
}
