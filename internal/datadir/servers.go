package datadir

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/atomicfile"
)

// Server is a server that this host's worker enrolled with.
type Server struct {
	URL string `json:"url"`
	// Fingerprint is that of the server's key, which is pinned.
	Fingerprint string `json:"fingerprint"`
	Origin      string `json:"origin"` // of its log
	// Credential is what a cluster that others run knows the worker by, "" for a server by
	// itself. Authorities are the certificates, PEM, of who signed those of the cluster; "" for
	// those that this host trusts.
	Credential  string `json:"credential,omitempty"`
	Authorities string `json:"authorities,omitempty"`
	// Refused is why the server gave the worker no more work when it was asked last, nil where
	// it did.
	Refused *Refusal `json:"refused,omitempty"`
}

// Refusal is what a server, or who lets in there, refused a worker with.
type Refusal struct {
	Code    tassadar.Code `json:"code"`
	Message string        `json:"message"`
	Next    string        `json:"next"`
	At      int64         `json:"at"` // Unix seconds, by this host's clock
}

// lasting are the codes of what is wrong with the worker: what has to be done is done here or
// by an operator, and waiting changes nothing.
var lasting = map[tassadar.Code]bool{tassadar.KeyRevoked: true, tassadar.KeyRetired: true, tassadar.Unauthorized: true, tassadar.SignerUntrusted: true}

// Answered keeps what a server answered the worker: err nil for work, or for none. An error
// that says nothing of the worker changes nothing.
func (s *Server) Answered(path string, err error, now int64) error {
	code := tassadar.CodeOf(err)
	switch {
	case err == nil && s.Refused == nil, err != nil && !lasting[code]:
		return nil
	case err == nil:
		s.Refused = nil
	default:
		s.Refused = &Refusal{Code: code, Message: tassadar.Message(err), Next: tassadar.NextOf(err), At: now}
	}
	return PinServer(path, *s)
}

// Servers are those that this host's worker enrolled with, by address.
func Servers(path string) ([]Server, error) {
	entries, err := os.ReadDir(filepath.Join(path, "servers"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, storage("servers", err)
	}
	var out []Server
	for _, e := range entries {
		if filepath.Ext(e.Name()) != ".json" || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		file := filepath.Join(path, "servers", e.Name())
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, storage("server", err)
		}
		var s Server
		if json.Unmarshal(data, &s) != nil || serverFile(path, s.URL) != file {
			return nil, notEnrolled(file)
		}
		out = append(out, s)
	}
	slices.SortFunc(out, func(x, y Server) int { return strings.Compare(x.URL, y.URL) })
	return out, nil
}

func notEnrolled(file string) error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s is not what tassadar enrol wrote", file), "Remove the file, and enrol again.")
}

func serverFile(path, url string) string {
	return filepath.Join(path, "servers", tassadar.DigestBytes([]byte(url)).Hex()[:16]+".json")
}

// PinServer keeps whom the worker knows at an address.
func PinServer(path string, s Server) error {
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	file := serverFile(path, s.URL)
	if err := atomicfile.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return storage("servers", err)
	}
	return WriteFile(file, append(data, '\n'), 0o600)
}

// PinnedServer is the server that the worker enrolled with at an address; key_missing where
// it did with none.
func PinnedServer(path, url string) (Server, error) {
	var s Server
	data, err := os.ReadFile(serverFile(path, url))
	if errors.Is(err, fs.ErrNotExist) {
		return s, tassadar.WithNext(tassadar.Errorf(tassadar.KeyMissing, "this host's worker has not enrolled with %s", tassadar.Printable(url)),
			"tassadar enrol --server URL --token T does, with a token that tassadar serve token prints where the server is.")
	}
	if err != nil {
		return s, storage("server", err)
	}
	if err := json.Unmarshal(data, &s); err != nil || s.URL != url {
		return s, notEnrolled(serverFile(path, url))
	}
	return s, nil
}
