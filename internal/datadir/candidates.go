package datadir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
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

// MaxWaiting bounds the requests that wait, of those that come from other hosts by themselves:
// over the network, and by the API.
const MaxWaiting = 1000

// RoomToWait is storage_full where the request of a key has no room among those that wait.
// One that waits already may come again.
func RoomToWait(path, id string) error {
	waiting, err := Candidates(path)
	if err != nil {
		return err
	}
	if len(waiting) < MaxWaiting || slices.Contains(waiting, id) {
		return nil
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.StorageFull, "%d requests wait for approval already, and no more are taken in", len(waiting)),
		"Its operators have to act, where the log is: tassadar trust approve takes one in; what nobody means to approve can be removed from DATA/candidates. Then ask again.")
}

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
