package datadir

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"tassadar"
	"tassadar/internal/atomicfile"
	"tassadar/internal/input"
	"tassadar/internal/ledger"
)

// Measured are the receipts that a worker keeps, one an assignment, until the log that
// they are for acknowledges them.
type Measured struct{ path string }

// MeasuredIn are those of a data directory, which need not be there.
func MeasuredIn(path string) Measured { return Measured{filepath.Join(path, "measured")} }

func (m Measured) file(assignment tassadar.Digest) string {
	return filepath.Join(m.path, assignment.Hex()+".json")
}

// Lock keeps other processes from measuring for the same logs meanwhile: two receipts of one
// assignment would come of it. The error is data_locked.
func (m Measured) Lock() (release func(), err error) {
	if err := os.MkdirAll(m.path, 0o755); err != nil {
		return nil, storage("receipts that are kept", err)
	}
	return ledger.Hold(m.path)
}

// Have reads the receipt of an assignment, nil where none is kept.
func (m Measured) Have(assignment tassadar.Digest) ([]byte, error) {
	record, err := input.Record(m.file(assignment))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return record, err
}

// Keep keeps a receipt, durably.
func (m Measured) Keep(assignment tassadar.Digest, record []byte) error {
	if err := os.MkdirAll(m.path, 0o755); err != nil {
		return storage("receipts that are kept", err)
	}
	return WriteFile(m.file(assignment), record, 0o644)
}

// Drop forgets the receipt of an assignment.
func (m Measured) Drop(assignment tassadar.Digest) error {
	err := os.Remove(m.file(assignment))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// All lists the assignments whose receipts are kept.
func (m Measured) All() ([]tassadar.Digest, error) { return assignmentsIn(m.path) }

func assignmentsIn(dir string) ([]tassadar.Digest, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var out []tassadar.Digest
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".json")
		if d := tassadar.Digest("sha256:" + name); ok && d.Valid() {
			out = append(out, d)
		}
	}
	return out, err
}

// refused is where receipts are that their log refused for good, each with why.
func (m Measured) refused() string { return filepath.Join(filepath.Dir(m.path), "refused") }

func (m Measured) refusedFile(assignment tassadar.Digest, ending string) string {
	return filepath.Join(m.refused(), assignment.Hex()+ending)
}

// Refuse puts the receipt of an assignment aside with why its log refused it for good, so that
// it is not offered again: its file is what it was, in another folder.
func (m Measured) Refuse(assignment tassadar.Digest, why Refusal) error {
	data, err := json.Marshal(why)
	if err != nil {
		return err
	}
	if err := atomicfile.MkdirAll(m.refused(), 0o755); err != nil {
		return storage("receipts that were refused", err)
	}
	if err := WriteFile(m.refusedFile(assignment, ".reason"), append(data, '\n'), 0o644); err != nil {
		return err
	}
	if err := atomicfile.Rename(m.file(assignment), m.refusedFile(assignment, ".json")); err != nil {
		return storage("receipt that was refused", err)
	}
	return nil
}

// Refused lists the assignments whose receipts were refused.
func (m Measured) Refused() ([]tassadar.Digest, error) { return assignmentsIn(m.refused()) }

// RefusedFor is why the receipt of an assignment was refused, nil where none was. Where its
// reason is gone it is empty.
func (m Measured) RefusedFor(assignment tassadar.Digest) *Refusal {
	if _, err := os.Stat(m.refusedFile(assignment, ".json")); err != nil {
		return nil
	}
	out := &Refusal{}
	data, err := os.ReadFile(m.refusedFile(assignment, ".reason"))
	if err != nil || json.Unmarshal(data, out) != nil {
		return &Refusal{}
	}
	return out
}
