// Package access is who may call a server over HTTP to change something: holders of tokens,
// which a command makes and ends. Of a token a hash is kept, in a file of the data directory
// that its owner alone may read.
//
//	access/ID.json   a token's hash, label, scope, and until when it is good; mode 0600
//
// Start with [New] and [Check].
package access

import (
	"cmp"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/datadir"
)

// Scope is what the holder of a token may do.
type Scope string

// Scopes: what Submit may, Dispatch may too.
const (
	Submit   Scope = "submit"   // hand in records that were signed elsewhere
	Dispatch Scope = "dispatch" // have the server's dispatcher sign: assign, publish
)

// Known reports whether it is one of them.
func (s Scope) Known() bool { return s == Submit || s == Dispatch }

// Allows reports whether the holder may do what the other scope is for.
func (s Scope) Allows(other Scope) bool { return s == other || s == Dispatch && other == Submit }

// Bounds of tokens.
const (
	// Most is how many a data directory has.
	Most        = 100
	idBytes     = 8
	secretBytes = 32
	version     = "a1"
)

// Token is what is known of one.
type Token struct {
	ID    string `json:"id"`
	Label string `json:"label"`
	Scope Scope  `json:"scope"`
	Made  int64  `json:"made"`  // Unix seconds
	Until int64  `json:"until"` // last instant at which it is good, Unix seconds
}

// kept is what is written of one.
type kept struct {
	Token
	Hash string `json:"hash"` // SHA-256 of the secret, hexadecimal
}

var ids = regexp.MustCompile(`^[0-9a-f]{16}$`)

func folder(data string) string   { return filepath.Join(data, "access") }
func file(data, id string) string { return filepath.Join(folder(data), id+".json") }

// New makes a token, and keeps its hash. The text that it returns is nowhere else. Errors:
// bad_use for a scope that there is not, storage_full where there are [Most].
func New(data, label string, scope Scope, now, until int64) (text string, t Token, err error) {
	if !scope.Known() {
		return "", t, tassadar.Errorf(tassadar.BadUse, "scope %.40q: want %s or %s", scope, Submit, Dispatch)
	}
	all, err := List(data)
	if err != nil {
		return "", t, err
	}
	if len(all) >= Most {
		return "", t, tassadar.WithNext(tassadar.Errorf(tassadar.StorageFull, "%d tokens are there already", len(all)), "tassadar access end ID ends one; tassadar access list shows them.")
	}
	id, secret := make([]byte, idBytes), make([]byte, secretBytes)
	rand.Read(id)
	rand.Read(secret)
	t = Token{ID: hex.EncodeToString(id), Label: label, Scope: scope, Made: now, Until: until}
	content, err := json.Marshal(kept{t, hashOf(secret)})
	if err != nil {
		return "", t, err
	}
	if err := os.MkdirAll(folder(data), 0o700); err != nil {
		return "", t, datadir.Storage("tokens", err)
	}
	if err := datadir.WriteFile(file(data, t.ID), append(content, '\n'), 0o600); err != nil {
		return "", t, err
	}
	return strings.Join([]string{version, t.ID, base64.RawURLEncoding.EncodeToString(secret)}, "."), t, nil
}

func hashOf(secret []byte) string {
	sum := sha256.Sum256(append([]byte("access token\n"), secret...))
	return hex.EncodeToString(sum[:])
}

func read(data, id string) (k kept, err error) {
	content, err := os.ReadFile(file(data, id))
	if err != nil {
		return k, err
	}
	if err := json.Unmarshal(content, &k); err != nil || k.ID != id || !k.Scope.Known() {
		return k, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s is not what tassadar access new wrote", file(data, id)), "Remove the file, and make another token.")
	}
	return k, nil
}

// List are the tokens of a data directory, by label and id, those that are too old too.
func List(data string) ([]Token, error) {
	entries, err := os.ReadDir(folder(data))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, datadir.Storage("tokens", err)
	}
	out := []Token{}
	for _, e := range entries {
		id, ok := strings.CutSuffix(e.Name(), ".json")
		if !ok || !ids.MatchString(id) {
			continue
		}
		k, err := read(data, id)
		if tassadar.CodeOf(err) == "" && err != nil {
			err = datadir.Storage("token", err)
		}
		if err != nil {
			return nil, err
		}
		out = append(out, k.Token)
	}
	slices.SortFunc(out, func(a, b Token) int { return cmp.Or(cmp.Compare(a.Label, b.Label), cmp.Compare(a.ID, b.ID)) })
	return out, nil
}

// End ends the token with an id, from the next request on. One that is not there is bad_use.
func End(data, id string) error {
	if ids.MatchString(id) {
		err := os.Remove(file(data, id))
		if err == nil {
			return nil
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return datadir.Storage("token", err)
		}
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no token has the id %.40q", id), "tassadar access list shows the ids.")
}

// Check finds the token of a text that [New] returned, at an instant. Any other text, and one
// whose token was ended or is too old, is unauthorized; the error says nothing of which.
func Check(data, text string, now int64) (Token, error) {
	refused := tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the token is none of this server's, or not any more"), "tassadar access new, where the server is, makes another.")
	parts := strings.Split(text, ".")
	if len(parts) != 3 || parts[0] != version || !ids.MatchString(parts[1]) {
		return Token{}, refused
	}
	secret, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil || len(secret) != secretBytes {
		return Token{}, refused
	}
	k, err := read(data, parts[1])
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Token{}, datadir.Storage("token", err)
	}
	// Of a token that is not there nothing is known that could be compared.
	if err != nil || subtle.ConstantTimeCompare([]byte(hashOf(secret)), []byte(k.Hash)) != 1 || now > k.Until {
		return Token{}, refused
	}
	return k.Token, nil
}
