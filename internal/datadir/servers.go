package datadir

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

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
		return s, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s is not what tassadar enrol wrote", serverFile(path, url)), "Remove the file, and enrol again.")
	}
	return s, nil
}
