// Package datadir is the data directory: keys, trust, log and index, and what
// a verifier remembers. Writers take it with [Open], readers use [Look] and [Read]
// and never lock.
//
//	keys/        operator.pem, dispatcher.pem, worker.pem, log.pem: PKCS #8, mode 0600
//	trust.yaml   the trust in force; also in the log
//	policies/    policies from elsewhere that the log holds, with their modules
//	log/         the log's tiles, fit to be copied
//	index.sqlite the index, rebuilt from the log by reindex
//	index.url    instead of it: the URL of the database that holds the index, mode 0600
//	index.key    with it: the key by which what the database keeps is known
//	candidates/  enrolments that wait for approval
//	serves/      trusts of the logs of others that this host's worker serves
//	emulated/    a data directory of a worker for each emulated class of this host
//	seen.json    what verify remembers
//	traces/      traces that this host's worker keeps, within a bound: package tracestore
//	measured/    receipts of this host's worker that their log has not acknowledged yet
//	jobs/        traces of jobs that were executed for others, within a bound
//	located/     where engines part, as locate found it: package located
//	nats/        streams of a server for workers, and the lock that marks it
//	workers/     workers that may connect to it, tokens/ what lets others enrol: package roster
//	access/      tokens of the API, by hash: package access
//	servers/     servers that this host's worker enrolled with
package datadir

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
	"tassadar/internal/input"
	"tassadar/internal/ledger"
	"tassadar/internal/operator"
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
// storage_full, key_missing, evidence_unverifiable. An interrupt comes before or
// after: what is begun here is never left half made by one.
func Open(ctx context.Context, path, host, label string, now func() int64) (_ *Dir, err error) {
	if err := ctx.Err(); err != nil {
		return nil, tassadar.Errorf(tassadar.RunFailed, "interrupted before the data directory was opened: %w", err)
	}
	if _, err := os.Stat(trustFile(path)); errors.Is(err, fs.ErrNotExist) || !HasLog(path) {
		ctx = context.WithoutCancel(ctx)
	}
	if err := atomicfile.MkdirAll(path, 0o755); err != nil {
		return nil, storage("data directory", err)
	}
	keys, err := openKeys(path)
	if err != nil {
		return nil, err
	}
	if keys.log == nil {
		return nil, tassadar.Errorf(tassadar.KeyMissing, "%s is gone: nothing can be added to the log in %s without it", filepath.Join(path, "keys", "log.pem"), path)
	}
	var led *ledger.Ledger
	if err := besideServer(ctx, path, func() (err error) {
		led, err = ledger.Open(ctx, path, keys.log.Signer)
		return err
	}); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			led.Close()
		}
	}()
	tidy(path, time.Now())
	restored := false
	trust, err := ownTrust(path)
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
	if err := d.begin(operator.Keys{Operator: keys.operator, Dispatcher: keys.dispatcher}, trust, now); err != nil {
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
	if HasLog(path) {
		return tassadar.Errorf(tassadar.BadUse, "%s holds a log already; give another --data", path)
	}
	if err := ctx.Err(); err != nil {
		return tassadar.Errorf(tassadar.RunFailed, "interrupted before the data directory was opened: %w", err)
	}
	ctx = context.WithoutCancel(ctx)
	if err := atomicfile.MkdirAll(path, 0o755); err != nil {
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
func (d *Dir) Close() error {
	d.keep()
	return d.ledger.Close()
}

// Checkpoint returns the log's signed checkpoint, nil for a new log.
func (d *Dir) Checkpoint() ([]byte, error) { return d.ledger.Checkpoint() }

// Leaf reads a leaf of the log. That it is the log's is not checked.
func (d *Dir) Leaf(index uint64) ([]byte, error) { return d.ledger.Leaf(index) }

// logOf adapts the ledger.
type logOf struct{ *ledger.Ledger }

func (l logOf) State(from uint64) ([]byte, [][]byte, error) { return l.Since(from) }

// State is a data directory as a reader sees it.
type State struct {
	Trust *tassadar.Trust
	// Verified is not valid while the log is empty.
	Verified *evidence.Verified
	// Checkpoint is the signed one that was read, nil where there is none.
	Checkpoint []byte
	// Verdicts appraises it.
	Verdicts *appraise.Appraiser
	// Leaves is how many the whole log has, where only some were read.
	Leaves uint64
	kept   *ledger.Kept // that Verified is read from, nil where it was read whole
}

// Close ends reading.
func (s *State) Close() {
	if s.kept != nil {
		s.kept.Close()
	}
}

// Read reads trust and log without locking, up to a number of leaves; 0 means
// all. A directory that nobody wrote to gives a state without trust.
func Read(path string, size uint64) (*State, error) {
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "data directory %s is a file", path)
	}
	trust, err := ownTrust(path)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Stat(filepath.Join(path, "log", "checkpoint")); err == nil {
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "%s is gone", trustFile(path)),
				"A command that writes, such as tassadar run or publish, makes it again of keys and log.")
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
		return nil, where(path, err)
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
	if size == snap.Size {
		return newState(trust, snap.Checkpoint, v), nil
	}
	if v, err = v.At(size); err != nil {
		return nil, err
	}
	out := newState(trust, snap.Checkpoint, v)
	out.Leaves = snap.Size
	return out, nil
}

// where says in which folder a file of the log cannot be read, whose name is one within it.
func where(path string, err error) error {
	var file *fs.PathError
	if tassadar.CodeOf(err) == tassadar.DataUnavailable && errors.As(err, &file) && !strings.Contains(err.Error(), path) {
		return fmt.Errorf("%s: %w", TilesIn(path), err)
	}
	return err
}

// newState is a state of the log. A change of trust is logged before the file is
// written.
func newState(file *tassadar.Trust, checkpoint []byte, v *evidence.Verified) *State {
	if t, _ := v.Trust(); len(v.Trusts()) > 0 {
		file = t
	}
	return &State{Trust: file, Checkpoint: checkpoint, Verified: v, Verdicts: &appraise.Appraiser{}}
}

// Traces is where this host's worker keeps traces.
func Traces(path string) string { return filepath.Join(path, "traces") }

// JobTraces is where this host keeps traces of jobs that it executed for others.
func JobTraces(path string) string { return filepath.Join(path, "jobs", "traces") }

// Toolchains is where files describe compilers of this host.
func Toolchains(path string) string { return filepath.Join(path, "toolchains") }

// Emulated is the data directory of the worker of an emulated machine class.
func Emulated(path, class string) string {
	return filepath.Join(path, "emulated", strings.ReplaceAll(strings.TrimSuffix(class, "+qemu"), "/", "-"))
}

// Tiles returns the log's tiles.
func Tiles(path string) fs.FS { return os.DirFS(TilesIn(path)) }

// TilesIn is the folder of the log's tiles.
func TilesIn(path string) string { return filepath.Join(path, "log") }

// HasLog reports whether a log with leaves may be there, or was: where tiles are missing that
// the checkpoint is of, whoever reads them says so.
func HasLog(path string) bool {
	if _, err := os.Stat(filepath.Join(TilesIn(path), "tile")); err == nil {
		return true
	}
	checkpoint, err := input.Record(filepath.Join(TilesIn(path), "checkpoint"))
	lines := strings.SplitN(string(checkpoint), "\n", 3) // C2SP tlog-checkpoint: origin, size
	return err == nil && len(lines) == 3 && lines[1] != "0"
}

// Own reports whether a file is one of those that a data directory is made of, by what
// stands in it: keys, log, index, trust, traces, what was located.
func Own(path, file string) (inside string, ok bool) {
	root, err := filepath.EvalSymlinks(path)
	if err != nil {
		return "", false
	}
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real
	} else if dir, err := filepath.EvalSymlinks(filepath.Dir(file)); err == nil {
		file = filepath.Join(dir, filepath.Base(file))
	}
	if root, err = filepath.Abs(root); err != nil {
		return "", false
	}
	if file, err = filepath.Abs(file); err != nil {
		return "", false
	}
	rel, err := filepath.Rel(root, file)
	if err != nil || !filepath.IsLocal(rel) {
		return "", false
	}
	inside, _, _ = strings.Cut(filepath.ToSlash(rel), "/")
	ok = strings.HasPrefix(inside, "index.sqlite") || slices.Contains([]string{"keys", "log", "lock", "trust.yaml", "traces", "emulated", "located", ledger.IndexURLFile, "index.key"}, inside)
	return inside, ok
}

// WriteFile writes a file whole or not at all.
func WriteFile(file string, data []byte, mode fs.FileMode) error {
	if err := atomicfile.Write(file, data, mode); err != nil {
		return storage("write "+file, err)
	}
	return nil
}

// WriteOutput writes what a user named: a regular file whole or not at all, a device,
// a pipe or a link through.
func WriteOutput(file string, data []byte, mode fs.FileMode) error {
	return output(file, atomicfile.WriteOutput(file, data, mode))
}

// StreamOutput is [WriteOutput] of what is written in parts.
func StreamOutput(file string, mode fs.FileMode, write func(io.Writer) error) error {
	f, err := atomicfile.Output(file, mode)
	if err != nil {
		return output(file, err)
	}
	defer f.Abort()
	if err := write(f); tassadar.CodeOf(err) != "" {
		return err // about what was to be written, and not about the file
	} else if err != nil {
		return output(file, err)
	}
	return output(file, f.Commit())
}

// CheckOutput finds out, before there is anything to write, that [WriteOutput] would
// fail.
func CheckOutput(file string) error { return output(file, atomicfile.CheckOutput(file)) }

// output gives the error of a file that a user named its code, and a next step: it is
// not about the data directory.
func output(file string, err error) error {
	if err == nil {
		return nil
	}
	if err = storage("write "+file, err); tassadar.CodeOf(err) == tassadar.DataUnavailable {
		return tassadar.WithNext(err, "Name a file in a folder that is there and may be written, or - for standard output where that is meant.")
	}
	return err
}

// Storage gives an input or output error its code.
func Storage(what string, err error) error { return storage(what, err) }

func storage(what string, err error) error {
	switch {
	case tassadar.CodeOf(err) != "":
		return err
	case atomicfile.Full(err):
		return tassadar.Errorf(tassadar.StorageFull, "%s: %w", what, err)
	}
	return tassadar.Errorf(tassadar.DataUnavailable, "%s: %w", what, err)
}
