package datadir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"tassadar"
	"tassadar/internal/input"
)

func candidateFile(path, id string) string { return filepath.Join(path, "candidates", id+".json") }

// Candidates lists the keys, by id in order, whose enrolments wait for approval.
func Candidates(path string) ([]string, error) {
	entries, err := os.ReadDir(filepath.Join(path, "candidates"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, storage("enrolments", err)
	}
	var ids []string
	for _, e := range entries {
		if id, ok := strings.CutSuffix(e.Name(), ".json"); ok {
			ids = append(ids, id)
		}
	}
	return ids, nil
}

// Candidate reads the enrolment of a key that waits for approval.
func Candidate(path, id string) ([]byte, error) { return input.Record(candidateFile(path, id)) }

// AddCandidate keeps the enrolment of a key until it is approved.
func AddCandidate(path, id string, record []byte) error {
	file := candidateFile(path, id)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return WriteFile(file, append(record, '\n'), 0o644)
}

// RemoveCandidate removes an enrolment that was approved.
func RemoveCandidate(path, id string) error { return os.Remove(candidateFile(path, id)) }
