package datadir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"tassadar"
)

// ThrowAwayFile is the file by which a data directory that is thrown away says so, made before anything else is in it.
// Its log has another kind of name than others, which stands in every record, and its clock
// can be shifted. In a directory with a log the file changes nothing but that the log's own
// name is not found any more: nobody's log becomes a test by it, and no test somebody's log.
const ThrowAwayFile = "throwaway.json"

// thrownAway is what the file holds.
type thrownAway struct {
	Shift int64 `json:"shift"` // of the clock, in seconds
}

// TestOrigin begins the names of logs in directories that are thrown away.
const TestOrigin = "tassadar.test/"

// ThrowAway makes a data directory that is thrown away. One that is there is refused.
func ThrowAway(path string) error {
	if err := os.Mkdir(path, 0o755); err != nil {
		return storage("data directory", err)
	}
	return writeThrowAway(path, thrownAway{})
}

func writeThrowAway(path string, t thrownAway) error {
	data, err := tassadar.Canonical(t)
	if err != nil {
		return err
	}
	return WriteFile(filepath.Join(path, ThrowAwayFile), data, 0o644)
}

// readThrowAway returns false for a directory that is not thrown away.
func readThrowAway(path string) (t thrownAway, ok bool, err error) {
	data, err := os.ReadFile(filepath.Join(path, ThrowAwayFile))
	if errors.Is(err, fs.ErrNotExist) {
		return t, false, nil
	}
	if err != nil {
		return t, false, storage("data directory", err)
	}
	if err := tassadar.DecodeCanonical(data, &t); err != nil {
		return t, false, tassadar.Errorf(tassadar.InputMalformed, "%s: %w", filepath.Join(path, ThrowAwayFile), err)
	}
	return t, true, nil
}

// ShiftClock shifts the clock of a directory that is thrown away by some seconds more.
func ShiftClock(path string, by int64) error {
	t, ok, err := readThrowAway(path)
	if err != nil {
		return err
	}
	if !ok {
		return tassadar.Errorf(tassadar.BadUse, "%s is not thrown away: its clock is the host's", path)
	}
	t.Shift += by
	return writeThrowAway(path, t)
}

// Shift is by how many seconds the clock of a data directory is shifted: 0 but for one that
// is thrown away.
func Shift(path string) (int64, error) {
	t, _, err := readThrowAway(path)
	return t.Shift, err
}
