package datadir

import (
	"context"

	"golang.org/x/mod/sumdb/note"

	"tassadar/evidence"
	"tassadar/internal/ledger"
)

// Reindex rebuilds the index from the log.
func Reindex(ctx context.Context, path string) error {
	verifier, err := logVerifier(path)
	if err != nil {
		return err
	}
	return ledger.Reindex(ctx, path, verifier)
}

// CheckIndex has every page, or row, of the index checked; damage is index_differs.
func CheckIndex(path string) error {
	verifier, err := logVerifier(path)
	if err != nil {
		return err
	}
	return ledger.CheckIndex(path, verifier)
}

// IndexIn names the database that the index is kept in, without password; "" where it is a
// file of the data directory.
func IndexIn(path string) (string, error) {
	verifier, err := logVerifier(path)
	if err != nil {
		return "", err
	}
	return ledger.IndexIn(path, verifier)
}

// logVerifier checks the signatures of the log of a data directory.
func logVerifier(path string) (note.Verifier, error) {
	trust, err := ownTrust(path)
	if err != nil {
		return nil, storage("trust", err)
	}
	return evidence.LogVerifier(trust)
}
