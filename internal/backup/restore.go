package backup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
	"tassadar/internal/datadir"
	"tassadar/internal/witness"
)

// Against says who is asked whether the log went on after the backup.
type Against struct {
	// Seen is what a verifier remembers, nil for nothing.
	Seen *appraise.Memories
	// Offline asks no witness of the log's trust.
	Offline bool
	// ForReading leaves the log's key out, so that nothing can be added, and restores what
	// somebody saw a later state of.
	ForReading bool
	Now        func() int64
}

// Restored says what was restored.
type Restored struct {
	Manifest
	// Remembered names who was asked and knows no later state of the log.
	Remembered []string `json:"remembered"`
	ForReading bool     `json:"for_reading"`
}

// Restore makes a data directory of a backup: all of it or nothing. The directory must not
// be there, or be empty. The whole log is verified, and the index made. Errors:
// input_malformed; rolled_back where somebody remembers a later state of the log;
// unwitnessed where a witness of the log's trust cannot be asked; what speaks against the log.
func Restore(ctx context.Context, r io.Reader, dir string, a Against) (_ *Restored, err error) {
	dir = filepath.Clean(dir)
	if err := vacant(dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	tmp, err := os.MkdirTemp(filepath.Dir(dir), ".tmp-restore-")
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer os.RemoveAll(tmp)
	m, err := unpack(ctx, r, tmp)
	if err != nil {
		return nil, coded(err)
	}
	out := &Restored{Manifest: *m, ForReading: a.ForReading, Remembered: []string{}}
	state, err := datadir.Read(tmp, 0)
	if err != nil {
		return nil, err
	}
	if head := state.Verified.Head(); !same(head, m.Log) {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the backup says that its log has %d leaves with root %s, and what it holds has %d with root %s", m.Log.Size, m.Log.Root, head.Size, head.Root)
	}
	if err := datadir.CheckKeys(tmp); err != nil {
		return nil, err
	}
	if a.ForReading {
		if err := os.Remove(filepath.Join(tmp, "keys", "log.pem")); err != nil && !errors.Is(err, os.ErrNotExist) {
			return nil, coded(err)
		}
	} else if out.Remembered, err = forks(ctx, tmp, state, a); err != nil {
		return nil, err
	}
	if err := datadir.Reindex(ctx, tmp); err != nil {
		return nil, err
	}
	if err := os.Chmod(tmp, 0o755); err != nil {
		return nil, coded(err)
	}
	if err := os.Remove(dir); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, coded(err)
	}
	return out, coded(atomicfile.Rename(tmp, dir))
}

func same(a, b evidence.LogHead) bool {
	return a.Origin == b.Origin && a.Size == b.Size && bytes.Equal(a.Root, b.Root)
}

func coded(err error) error {
	if err == nil || tassadar.CodeOf(err) != "" || errors.Is(err, context.Canceled) {
		return err
	}
	return datadir.Storage("restore", err)
}

// vacant refuses a place where something is.
func vacant(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s holds %s already: a backup is restored into a directory that is not there, or is empty", dir, tassadar.Printable(entries[0].Name())), "Give another --data; or move the directory away first, it may hold a later state of the log.")
}

// later is the error where somebody knows more of the log than the backup has.
func later(who string, known, have tassadar.Uint) error {
	return tassadar.WithNext(
		tassadar.Errorf(tassadar.RolledBack, "%s knows %d leaves of this log, and the backup has %d: who goes on from it makes another history, and what is signed in it will be refused", who, known, have),
		"Restore a later backup; or restore this one with --for-reading, and begin a log that takes its place: tassadar trust successor --help.")
}

// forks asks whoever remembers the log, and returns who knows no later state.
func forks(ctx context.Context, dir string, state *datadir.State, a Against) ([]string, error) {
	head := state.Verified.Head()
	asked := []string{}
	own, err := datadir.ReadSeen(datadir.DefaultSeen(dir))
	if err != nil {
		return nil, err
	}
	for _, m := range []struct {
		who string
		all *appraise.Memories
	}{{"the verifier whose memory is in the backup", own}, {"the verifier", a.Seen}} {
		if m.all == nil {
			continue
		}
		seen := m.all.Of(head.Origin)
		switch {
		case seen == nil:
			continue
		case seen.Head.Size > head.Size:
			return nil, later(m.who, seen.Head.Size, head.Size)
		}
		part, err := state.Verified.At(uint64(seen.Head.Size))
		if err != nil {
			return nil, err
		}
		if !same(part.Head(), seen.Head) {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s saw another history: of its first %d leaves it remembers the root %s, and the backup has %s", m.who, seen.Head.Size, seen.Head.Root, part.Head().Root)
		}
		asked = append(asked, m.who)
	}
	more, err := witnesses(ctx, dir, state, a)
	return append(asked, more...), err
}

// witnesses asks the witnesses of the log's trust where they stand.
func witnesses(ctx context.Context, dir string, state *datadir.State, a Against) ([]string, error) {
	head := state.Verified.Head()
	live := slices.DeleteFunc(slices.Clone(state.Trust.Keys), func(k tassadar.Key) bool { return k.Role != tassadar.RoleWitness || k.Revoked != 0 })
	if len(live) == 0 || a.Offline {
		return nil, nil
	}
	verifier, err := evidence.LogVerifier(state.Trust)
	if err != nil {
		return nil, err
	}
	log, err := evidence.OpenLog(datadir.Tiles(dir), verifier)
	if err != nil {
		return nil, err
	}
	// Those who cosigned a checkpoint are not asked again: all are to be asked.
	bare, err := evidence.BareCheckpoint(state.Checkpoint, verifier)
	if err != nil {
		return nil, err
	}
	result, err := witness.Collect(ctx, witness.Options{Checkpoint: bare, Log: verifier, Witnesses: live, Proof: log.ConsistencyProof, Now: a.Now})
	if err != nil {
		return nil, err
	}
	var names, silent []string
	for i := range live {
		k := &live[i]
		name := fmt.Sprintf("witness %s at %s", tassadar.Printable(k.Label), tassadar.Printable(k.URL))
		switch err := result.Errors[k.ID]; {
		case err == nil:
			names = append(names, name)
		case tassadar.CodeOf(err) == tassadar.RolledBack:
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.RolledBack, "%s: %w; the backup has %d leaves", name, err, head.Size), tassadar.NextOf(later("", 0, 0)))
		case tassadar.CodeOf(err) == tassadar.EvidenceUnverifiable:
			return nil, err
		default:
			silent = append(silent, name+": "+tassadar.Message(err))
		}
	}
	if len(silent) > 0 {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unwitnessed, "it is not known whether the log went on after the backup: %s", strings.Join(silent, "; ")), "Try again when it answers; --offline asks no witness, and is right where nothing was added after the backup was written.")
	}
	return names, nil
}
