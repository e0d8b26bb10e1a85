// Package datadir is the data directory: keys, trust, log and index, and what
// a verifier remembers. Writers take it with [Open], readers look with [Read]
// and never lock.
//
//	keys/        operator.pem, dispatcher.pem, worker.pem, log.pem: PKCS #8, mode 0600
//	trust.yaml   the trust in force; also in the log
//	policies/    policies from elsewhere that the log holds, with their modules
//	log/         the log's tiles, fit to be copied
//	index.sqlite the index, rebuilt from the log by reindex
//	candidates/  enrolments that wait for approval
//	seen.json    what verify remembers
package datadir

import (
	"context"
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
	"slices"
	"syscall"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
	"tassadar/internal/ledger"
	"tassadar/internal/operator"
	"tassadar/internal/strictyaml"
)

// Dir is an opened data directory.
type Dir struct {
	Path     string
	Operator *operator.Operator
	Worker   *evidence.Signer // nil where the key is gone from beside a log
	// OperatorID names the operator's key, "" where it is not here.
	OperatorID string
	ledger     *ledger.Ledger
}

// Open takes the data directory for writing. The first time it makes keys and
// a trust in which this operator decides alone and this host's worker is bound
// to its host id; an empty host id leaves the worker out of the trust. Beside a
// log that exists no key is made. Errors: data_locked, data_unavailable,
// storage_full, key_missing, evidence_unverifiable.
func Open(ctx context.Context, path, host, label string, now func() int64) (_ *Dir, err error) {
	if err := os.MkdirAll(path, 0o755); err != nil {
		return nil, storage("data directory", err)
	}
	keys, err := openKeys(path)
	if err != nil {
		return nil, err
	}
	if keys.log == nil {
		return nil, tassadar.Errorf(tassadar.KeyMissing, "%s is gone: nothing can be added to the log in %s without it", filepath.Join(path, "keys", "log.pem"), path)
	}
	led, err := ledger.Open(ctx, path, keys.log.Signer)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			led.Close()
		}
	}()
	restored := false
	trust, err := readTrust(trustFile(path))
	if errors.Is(err, fs.ErrNotExist) {
		restored = true
		if keys.operator == nil || keys.dispatcher == nil {
			return nil, tassadar.Errorf(tassadar.KeyMissing, "%s is gone, and so is a key that it could be made of: restore either from a backup", trustFile(path))
		}
		trust, err = keys.firstTrust(host, label), nil
		if werr := WriteTrust(trustFile(path), trust); werr != nil {
			return nil, werr
		}
	}
	if err != nil {
		return nil, err
	}
	d := &Dir{Path: path, Worker: keys.worker, ledger: led}
	if keys.operator != nil {
		d.OperatorID = keys.operator.ID()
	}
	d.Operator, err = operator.New(logOf{led}, operator.Keys{Operator: keys.operator, Dispatcher: keys.dispatcher}, *trust, now)
	if err != nil {
		return nil, err
	}
	if err := d.settleTrust(ctx, keys, trust, restored); err != nil {
		return nil, err
	}
	return d, d.Operator.CloseOpen(ctx)
}

// Succeed makes a data directory whose log takes the place of another: its first
// trust names the other's last state. A directory with a log is left alone.
func Succeed(ctx context.Context, path, host, label string, old evidence.LogHead, now func() int64) error {
	if hasLog(path) {
		return tassadar.Errorf(tassadar.BadUse, "%s holds a log already; give another --data", path)
	}
	if err := os.MkdirAll(path, 0o755); err != nil {
		return storage("data directory", err)
	}
	keys, err := openKeys(path)
	if err != nil {
		return err
	}
	led, err := ledger.Open(ctx, path, keys.log.Signer)
	if err != nil {
		return err
	}
	defer led.Close()
	trust := keys.firstTrust(host, label)
	op, err := operator.New(logOf{led}, operator.Keys{Operator: keys.operator, Dispatcher: keys.dispatcher}, *trust, now)
	if err != nil {
		return err
	}
	if err := op.Succeed(ctx, *trust, old); err != nil {
		return err
	}
	return WriteTrust(trustFile(path), trust)
}

// settleTrust makes the trust file and the log's last trust the same: the log
// is the truth, the file stands in for it only while the log has none. A file
// that was just restored need not be a trust that the log holds.
func (d *Dir) settleTrust(ctx context.Context, keys *keyring, file *tassadar.Trust, restored bool) error {
	if d.Operator.TrustLogged() {
		logged := d.Operator.Trust()
		if logged.Digest() == file.Digest() {
			return nil
		}
		if !restored {
			if err := checkEdited(d.Path, d.Operator.Verified(), file); err != nil {
				return err
			}
		}
		return d.SaveTrust()
	}
	// The first trust, also of a log whose records are all of earlier rules.
	first := *file
	if keys.dispatcher == nil {
		key, err := newKey(filepath.Join(d.Path, "keys", "dispatcher.pem"))
		if err != nil {
			return err
		}
		if keys.dispatcher, err = evidence.NewSigner(key); err != nil {
			return err
		}
	}
	if _, in := first.Key(keys.dispatcher.ID()); !in {
		k := keys.dispatcher.Key(tassadar.RoleDispatcher)
		first.Keys = append(slices.Clone(first.Keys), k)
	}
	record, missing, err := d.Operator.ProposeTrust(first)
	if err != nil {
		return err
	}
	if missing > 0 {
		return tassadar.Errorf(tassadar.SignerUntrusted, "the first trust asks for %d operators, and one is here", first.Governance.Threshold)
	}
	if err := d.Operator.SetTrust(ctx, record); err != nil {
		return err
	}
	if err := d.SaveTrust(); err != nil {
		return err
	}
	d.Operator.SetKeys(operator.Keys{Operator: keys.operator, Dispatcher: keys.dispatcher})
	return nil
}

// SaveTrust writes the trust in force to the trust file.
func (d *Dir) SaveTrust() error { return WriteTrust(trustFile(d.Path), d.Operator.Trust()) }

// Close ends writing.
func (d *Dir) Close() error { return d.ledger.Close() }

// State returns the checkpoint and all leaves that it covers.
func (d *Dir) State() (checkpoint []byte, leaves [][]byte, err error) { return logOf{d.ledger}.State(0) }

// logOf adapts the ledger.
type logOf struct{ *ledger.Ledger }

func (l logOf) State(from uint64) ([]byte, [][]byte, error) { return l.Since(from) }

// State is a data directory as a reader sees it.
type State struct {
	Trust *tassadar.Trust
	// Verified is not valid while the log is empty.
	Verified *evidence.Verified
}

// Read reads trust and log without locking, up to a number of leaves; 0 means
// all. A directory that nobody wrote to gives a state without trust.
func Read(path string, size uint64) (*State, error) {
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "data directory %s is a file", path)
	}
	trust, err := readTrust(trustFile(path))
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Stat(filepath.Join(path, "log", "checkpoint")); err == nil {
			return nil, tassadar.Errorf(tassadar.DataUnavailable, "%s is gone; a writing command, such as tassadar run, restores it from keys and log", trustFile(path))
		}
		return &State{}, nil
	}
	if err != nil {
		return nil, err
	}
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, err
	}
	snap, err := ledger.Read(path, verifier)
	if err != nil {
		return nil, err
	}
	if snap.Size == 0 {
		return &State{Trust: trust}, nil
	}
	if size == 0 {
		size = snap.Size
	}
	if size > snap.Size {
		return nil, tassadar.Errorf(tassadar.BadUse, "the log has %d leaves, %d were asked for", snap.Size, size)
	}
	v, err := evidence.Verify(snap.Checkpoint, snap.Leaves, trust)
	if err != nil {
		return nil, err
	}
	if err := checkEdited(path, v, trust); err != nil {
		return nil, err
	}
	// A change of trust is logged before the file is written.
	if t, _ := v.Trust(); len(v.Trusts()) > 0 {
		trust = t
	}
	if size < snap.Size {
		if v, err = v.At(size); err != nil {
			return nil, err
		}
		if t, _ := v.Trust(); len(v.Trusts()) > 0 {
			trust = t
		}
	}
	return &State{Trust: trust, Verified: v}, nil
}

// checkEdited refuses a trust file that is no trust of the log's: an older one
// is what a crash leaves behind, any other was edited by hand.
func checkEdited(path string, v *evidence.Verified, trust *tassadar.Trust) error {
	if len(v.Trusts()) == 0 {
		return nil // the file stands in for it
	}
	digest := trust.Digest()
	for _, t := range v.Trusts() {
		if t.Body.Trust.Digest() == digest {
			return nil
		}
	}
	return tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s was edited: it is no trust that the log holds; change it with tassadar trust. Without the file, a writing command restores it", trustFile(path))
}

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

// Tiles returns the log's tiles.
func Tiles(path string) fs.FS { return os.DirFS(filepath.Join(path, "log")) }

// Reindex rebuilds the index from the log.
func Reindex(ctx context.Context, path string) error {
	trust, err := readTrust(trustFile(path))
	if err != nil {
		return storage("trust", err)
	}
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return err
	}
	return ledger.Reindex(ctx, path, verifier)
}

func trustFile(path string) string { return filepath.Join(path, "trust.yaml") }

// Trust reads a trust file.
func Trust(file string) (*tassadar.Trust, error) {
	t, err := readTrust(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "trust file: %w", err)
	}
	return t, err
}

// DefaultTrust is the trust file of a data directory.
func DefaultTrust(path string) string { return trustFile(path) }

func readTrust(file string) (*tassadar.Trust, error) {
	info, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err == nil && !info.Mode().IsRegular() {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "trust file %s is no regular file", file)
	}
	if err == nil && info.Size() > strictyaml.MaxBytes {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "trust file %s has %d bytes, at most %d", file, info.Size(), strictyaml.MaxBytes)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, storage("trust file", err)
	}
	var t tassadar.Trust
	if err := strictyaml.Decode(file, data, &t); err != nil {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "%w", err)
	}
	if err := evidence.CheckTrust(&t); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return &t, nil
}

// WriteTrust writes a trust file, whole or not at all, and only if what is
// written reads back as t, whatever its labels are.
func WriteTrust(file string, t *tassadar.Trust) error {
	data, err := strictyaml.Encode(t)
	if err != nil {
		return tassadar.Errorf(tassadar.InputMalformed, "trust: %w", err)
	}
	var again tassadar.Trust
	if err := strictyaml.Decode(file, data, &again); err != nil || again.Digest() != t.Digest() {
		return tassadar.Errorf(tassadar.InputMalformed, "trust %s does not read back as it is written: %v", t.Digest().Short(), err)
	}
	return WriteFile(file, append([]byte("# Whose signatures count. Change it with tassadar trust; the log holds every version.\n"), data...), 0o644)
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
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, storage("keys", err)
	}
	fresh := !hasLog(path)
	var keys [len(keyFiles)]ed25519.PrivateKey
	for i, name := range keyFiles {
		k, err := openKey(filepath.Join(dir, name), fresh)
		if err != nil {
			return nil, err
		}
		keys[i] = k
	}
	return ringOf(keys)
}

// hasLog reports whether a log with leaves may be there.
func hasLog(path string) bool {
	_, err := os.Stat(filepath.Join(path, "log", "tile"))
	return err == nil
}

// ringOf takes the operator's, the dispatcher's, the worker's and the log's key.
func ringOf(keys [len(keyFiles)]ed25519.PrivateKey) (*keyring, error) {
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
	log, err := evidence.NewLogKey("tassadar/"+hex.EncodeToString(pub[:8]), key)
	if err != nil {
		return nil, err
	}
	out.log = log
	return out, nil
}

const pemType = "PRIVATE KEY"

func openKey(file string, create bool) (ed25519.PrivateKey, error) {
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		if !create {
			return nil, nil
		}
		return newKey(file)
	}
	if err != nil {
		return nil, storage("key", err)
	}
	if info, err := os.Stat(file); err == nil && info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "key %s is readable by others (mode %04o); chmod 600 it", file, info.Mode().Perm())
	}
	block, rest := pem.Decode(data)
	if block == nil || block.Type != pemType || len(rest) > 0 {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "key %s is not a PEM private key", file)
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "key %s: not PKCS #8", file)
	}
	key, ok := parsed.(ed25519.PrivateKey)
	if !ok {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "key %s is not ed25519", file)
	}
	return key, nil
}

func newKey(file string) (ed25519.PrivateKey, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make key: %w", err)
	}
	return key, writeKey(file, key)
}

func writeKey(file string, key ed25519.PrivateKey) error {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return fmt.Errorf("encode key: %w", err)
	}
	return WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: pemType, Bytes: der}), 0o600)
}

// WriteFile writes a file whole or not at all.
func WriteFile(file string, data []byte, mode fs.FileMode) error {
	if err := atomicfile.Write(file, data, mode); err != nil {
		return storage("write "+file, err)
	}
	return nil
}

// storage gives an input or output error its code.
func storage(what string, err error) error {
	switch {
	case tassadar.CodeOf(err) != "":
		return err
	case errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT):
		return tassadar.Errorf(tassadar.StorageFull, "%s: %w", what, err)
	}
	return tassadar.Errorf(tassadar.DataUnavailable, "%s: %w", what, err)
}

// Key returns this host's worker, dispatcher or operator key, made on first use.
// It takes no lock: measuring for another operator's log writes nothing here.
// Enrolling asks for it by name, so a key that is made here is none that anybody
// takes for the old one.
func Key(path string, role tassadar.Role) (*evidence.Signer, error) {
	files := map[tassadar.Role]string{tassadar.RoleOperator: "operator.pem", tassadar.RoleDispatcher: "dispatcher.pem", tassadar.RoleWorker: "worker.pem"}
	name, ok := files[role]
	if !ok {
		return nil, tassadar.Errorf(tassadar.BadUse, "role %q: want worker, operator or dispatcher", role)
	}
	dir := filepath.Join(path, "keys")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, storage("keys", err)
	}
	key, err := openKey(filepath.Join(dir, name), true)
	if err != nil {
		return nil, err
	}
	return evidence.NewSigner(key)
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

// InMemory is a log that holds a first trust and the policy alone, signed by
// keys that are thrown away: what a data directory is before anything was
// measured.
func InMemory(ctx context.Context, policy tassadar.Policy, at int64) (*evidence.Verified, error) {
	var keys [len(keyFiles)]ed25519.PrivateKey
	for i := range keys {
		_, k, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			return nil, fmt.Errorf("make key: %w", err)
		}
		keys[i] = k
	}
	ring, err := ringOf(keys)
	if err != nil {
		return nil, err
	}
	mem := &memory{key: ring.log}
	op, err := operator.New(mem, operator.Keys{Operator: ring.operator, Dispatcher: ring.dispatcher}, *ring.firstTrust("", ""), func() int64 { return at })
	if err != nil {
		return nil, err
	}
	record, _, err := op.ProposeTrust(*op.Trust())
	if err != nil {
		return nil, err
	}
	if err := op.SetTrust(ctx, record); err != nil {
		return nil, err
	}
	if err := op.SetPolicy(ctx, policy); err != nil {
		return nil, err
	}
	return op.Verified(), nil
}

// memory is a log without files.
type memory struct {
	key    *evidence.LogKey
	leaves [][]byte
}

func (m *memory) Append(_ context.Context, records ...[]byte) ([]uint64, error) {
	var at []uint64
	for _, r := range records {
		m.leaves = append(m.leaves, evidence.Split(r)...)
		at = append(at, uint64(len(m.leaves)-1))
	}
	return at, nil
}

func (m *memory) State(from uint64) ([]byte, [][]byte, error) {
	checkpoint, err := m.key.Checkpoint(m.leaves)
	return checkpoint, m.leaves[from:], err
}
