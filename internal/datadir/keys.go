package datadir

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
)

// CheckKeys checks the private keys that are in a data directory: form and
// mode.
func CheckKeys(path string) error {
	for _, name := range keyFiles {
		file := filepath.Join(path, "keys", name)
		if _, err := os.Lstat(file); errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if _, err := openKey(file, false); err != nil {
			return err
		}
	}
	return nil
}

// keyring holds the private keys of this data directory.
type keyring struct {
	operator, dispatcher, worker *evidence.Signer // nil where it is gone
	log                          *evidence.LogKey
}

func (k *keyring) firstTrust(host, label string) *tassadar.Trust {
	op := k.operator.Key(tassadar.RoleOperator)
	op.Label = label
	desk := k.dispatcher.Key(tassadar.RoleDispatcher)
	desk.Label = label
	t := &tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{op, desk, k.log.Key()}}
	if host != "" && k.worker != nil {
		w := k.worker.Key(tassadar.RoleWorker)
		w.Host, w.Label = host, label
		t.Keys = append(t.Keys, w)
	}
	return t
}

// keyFiles are the private keys, in the order of [ringOf].
var keyFiles = [...]string{"operator.pem", "dispatcher.pem", "worker.pem", "log.pem"}

// openKeys reads the private keys. Where there is no log yet, those that are
// missing are made; beside a log they stay missing.
func openKeys(path string) (*keyring, error) {
	dir := filepath.Join(path, "keys")
	if err := atomicfile.MkdirAll(dir, 0o700); err != nil {
		return nil, storage("keys", err)
	}
	fresh := !HasLog(path)
	var keys [len(keyFiles)]ed25519.PrivateKey
	for i, name := range keyFiles {
		k, err := openKey(filepath.Join(dir, name), fresh)
		if err != nil {
			return nil, err
		}
		keys[i] = k
	}
	origin := "tassadar/"
	if _, ok, err := readThrowAway(path); err != nil {
		return nil, err
	} else if ok {
		origin = TestOrigin
	}
	return ringOf(keys, origin)
}

// ringOf takes the operator's, the dispatcher's, the worker's and the log's key, and how the
// log's name begins.
func ringOf(keys [len(keyFiles)]ed25519.PrivateKey, origin string) (*keyring, error) {
	out := &keyring{}
	for i, signer := range []**evidence.Signer{&out.operator, &out.dispatcher, &out.worker} {
		if keys[i] == nil {
			continue
		}
		s, err := evidence.NewSigner(keys[i])
		if err != nil {
			return nil, err
		}
		*signer = s
	}
	key := keys[len(keys)-1]
	if key == nil {
		return out, nil
	}
	pub := key.Public().(ed25519.PublicKey)
	log, err := evidence.NewLogKey(origin+hex.EncodeToString(pub[:8]), key)
	if err != nil {
		return nil, err
	}
	out.log = log
	return out, nil
}

const pemType = "PRIVATE KEY"

func openKey(file string, create bool) (ed25519.PrivateKey, error) {
	info, err := os.Stat(file)
	if err == nil && !info.Mode().IsRegular() { // reading a pipe may never end
		return nil, badKey("key %s is no regular file", file)
	}
	var data []byte
	if err == nil {
		data, err = os.ReadFile(file)
	}
	if errors.Is(err, fs.ErrNotExist) {
		if !create {
			return nil, nil
		}
		return newKey(file)
	}
	if err != nil {
		return nil, storage("key", err)
	}
	if info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "key %s is readable by others (mode %04o)", file, info.Mode().Perm()), "chmod 600 "+tassadar.Printable(file))
	}
	block, rest := pem.Decode(data)
	if block == nil || block.Type != pemType || len(rest) > 0 {
		return nil, badKey("key %s is not a PEM private key", file)
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, badKey("key %s: not PKCS #8", file)
	}
	key, ok := parsed.(ed25519.PrivateKey)
	if !ok {
		return nil, badKey("key %s is not ed25519", file)
	}
	return key, nil
}

// badKey is the error of a file that holds no key of ours, which cannot be made again.
func badKey(format, file string) error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, format, file), "Take the key from a backup: tassadar restore makes a data directory of one. The runbook's page keys-lost says what to do without.")
}

func newKey(file string) (ed25519.PrivateKey, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make key: %w", err)
	}
	made := filepath.Join(filepath.Dir(file), ".tmp-"+hex.EncodeToString(key.Public().(ed25519.PublicKey)[:8])) // tidied, if this is killed
	if err := writeKey(made, key); err != nil {
		return nil, err
	}
	defer os.Remove(made)
	// Whoever comes second takes the key of the first: somebody may rely on it already.
	switch err := os.Link(made, file); {
	case errors.Is(err, fs.ErrExist):
		return openKey(file, false)
	case err != nil: // a file system without links
		return key, writeKey(file, key)
	}
	if err := atomicfile.SyncDir(filepath.Dir(file)); err != nil {
		return nil, storage("key", err)
	}
	return key, nil
}

func writeKey(file string, key ed25519.PrivateKey) error {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return fmt.Errorf("encode key: %w", err)
	}
	return WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: pemType, Bytes: der}), 0o600)
}

// Key returns this host's worker, dispatcher or operator key, made on first use.
// It takes no lock: measuring for another operator's log writes nothing here.
// Enrolling asks for it by name, so a key that is made here is none that anybody
// takes for the old one.
func Key(path string, role tassadar.Role) (*evidence.Signer, error) {
	file, err := roleFile(path, role)
	if err != nil {
		return nil, err
	}
	if err := atomicfile.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return nil, storage("keys", err)
	}
	key, err := openKey(file, true)
	if err != nil {
		return nil, err
	}
	return evidence.NewSigner(key)
}

// HasKey reports whether [Key] would make none.
func HasKey(path string, role tassadar.Role) bool {
	file, err := roleFile(path, role)
	if err != nil {
		return false
	}
	_, err = os.Lstat(file)
	return !errors.Is(err, fs.ErrNotExist)
}

// roleFile is where the key of a role is kept.
func roleFile(path string, role tassadar.Role) (string, error) {
	switch role {
	case tassadar.RoleOperator, tassadar.RoleDispatcher, tassadar.RoleWorker:
		return filepath.Join(path, "keys", string(role)+".pem"), nil
	}
	return "", tassadar.Errorf(tassadar.BadUse, "role %q: want worker, operator or dispatcher", role)
}

// KeyFile reads a private key, as DATA/keys keeps them. None is made.
func KeyFile(file string) (*evidence.Signer, error) {
	key, err := openKey(file, false)
	if err == nil && key == nil {
		err = tassadar.Errorf(tassadar.KeyMissing, "no key in %s", file)
	}
	if err != nil {
		return nil, err
	}
	return evidence.NewSigner(key)
}

// KeyID names the worker's key of a data directory, "" where it has none. None is
// made.
func KeyID(path string) string {
	key, err := openKey(filepath.Join(path, "keys", "worker.pem"), false)
	if err != nil || key == nil {
		return ""
	}
	return evidence.KeyID(key.Public().(ed25519.PublicKey))
}

// WorkerID is the key id of the worker of a host: that of a data directory, or, where its
// keys are not for this reader, the one that the trust binds to the host; "" for none.
func (s *State) WorkerID(path, host string) string {
	if id := KeyID(path); id != "" || s.Trust == nil {
		return id
	}
	id := ""
	for _, k := range s.Trust.Keys {
		if k.Role == tassadar.RoleWorker && k.Host == host {
			id = k.ID
		}
	}
	return id
}

// NewKey makes a key that takes the place of the one of the role, which is kept
// beside it with the end of its id: nothing that was signed is lost.
func NewKey(path string, role tassadar.Role) (*evidence.Signer, func() error, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, nil, fmt.Errorf("make key: %w", err)
	}
	signer, err := evidence.NewSigner(key)
	if err != nil {
		return nil, nil, err
	}
	file := filepath.Join(path, "keys", string(role)+".pem")
	next := file + ".next"
	if err := writeKey(next, key); err != nil {
		return nil, nil, err
	}
	return signer, func() error {
		if old, err := openKey(file, false); err == nil && old != nil {
			id := evidence.KeyID(old.Public().(ed25519.PublicKey))
			if err := atomicfile.Rename(file, filepath.Join(path, "keys", string(role)+"-"+id[:12]+".pem")); err != nil {
				return storage("key", err)
			}
		}
		return atomicfile.Rename(next, file)
	}, nil
}

// Keys that speak for no role in the log, by name: they open connections between hosts.
const (
	ServerKey     = "server"     // of the certificate by which workers know this host's server
	ConnectionKey = "connection" // by which a server knows this host's worker
)

// PrivateKey is the key of a connection, made on first use.
func PrivateKey(path, name string) (ed25519.PrivateKey, error) {
	dir := filepath.Join(path, "keys")
	if err := atomicfile.MkdirAll(dir, 0o700); err != nil {
		return nil, storage("keys", err)
	}
	return openKey(filepath.Join(dir, name+".pem"), true)
}

// DropConnectionKey has this host's worker make another key for its connections: servers know
// the one that it has as another worker's.
func DropConnectionKey(path string) error {
	err := os.Remove(filepath.Join(path, "keys", ConnectionKey+".pem"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return storage("key", err)
	}
	return nil
}
