package datadir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/input"
)

// DefaultSeen is the file of a data directory that holds what its verifier
// remembers.
func DefaultSeen(path string) string { return filepath.Join(path, "seen.json") }

// ReadSeen reads what a verifier remembers, nothing where there is no file.
func ReadSeen(file string) (*appraise.Memories, error) {
	m := appraise.Memories{Logs: []appraise.Memory{}}
	data, err := input.Record(file)
	if errors.Is(err, fs.ErrNotExist) {
		return &m, nil
	}
	if err != nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "memory: %w", err), notSeen)
	}
	if err := tassadar.DecodeCanonical(data, &m); err != nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "memory %s: %w", file, err), notSeen)
	}
	return &m, nil
}

// notSeen is the next step where what was seen before cannot be read.
const notSeen = "Name the file in which tassadar verify --remember keeps what it saw, or one that is not there yet: older publications are refused only by what is remembered."

// WriteSeen writes what a verifier remembers, whole or not at all.
func WriteSeen(file string, m *appraise.Memories) error {
	data, err := tassadar.Canonical(m)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return WriteOutput(file, append(data, '\n'), 0o644)
}
