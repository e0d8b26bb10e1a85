package ledger

import (
	"errors"
	"slices"
	"strings"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"tassadar"
	"tassadar/internal/atomicfile"
)

// coded gives err a reason code unless it has one: storage_full where the cause
// is a lack of space, data_unavailable otherwise.
func coded(err error, what string) error {
	switch {
	case err == nil:
		return nil
	case tassadar.CodeOf(err) != "":
		return err
	case isFull(err):
		return tassadar.Errorf(tassadar.StorageFull, "%s: %w", what, err)
	}
	return tassadar.Errorf(tassadar.DataUnavailable, "%s: %w", what, err)
}

// isFull reports whether err comes from a lack of space, a quota or a limit.
func isFull(err error) bool {
	if atomicfile.Full(err) || sqliteCode(err) == sqlite3.SQLITE_FULL {
		return true
	}
	// Tessera formats some causes into text and drops them.
	text := err.Error()
	return slices.ContainsFunc([]error{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG}, func(e error) bool { return strings.Contains(text, e.Error()) })
}

// sqliteCode returns the primary result code of an SQLite error, or 0.
func sqliteCode(err error) int {
	var e *sqlite.Error
	if errors.As(err, &e) {
		return e.Code() & 0xff
	}
	return 0
}
