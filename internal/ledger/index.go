package ledger

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite" // the driver "sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"tassadar"
	"tassadar/evidence"
)

// schema of the index. leaves is a copy of the log. records is for queries
// only: its columns were read leniently and nothing decides by them. digest is
// that of a record's DSSE payload, by which other records name it; kind is the
// in-toto predicate type; the four parts of the cell are empty where the
// predicate has none.
const schema = `
CREATE TABLE leaves (
	idx  INTEGER PRIMARY KEY,
	data BLOB NOT NULL
);
CREATE TABLE records (
	idx       INTEGER PRIMARY KEY, -- of the leaf that completes it
	digest    TEXT NOT NULL,
	kind      TEXT NOT NULL,
	profile   TEXT NOT NULL,
	backend   TEXT NOT NULL,
	toolchain TEXT NOT NULL,
	machine   TEXT NOT NULL,
	size      INTEGER NOT NULL     -- of the record, bytes
);
CREATE INDEX records_digest ON records (digest);
CREATE INDEX records_cell ON records (kind, profile, backend, toolchain, machine);
PRAGMA user_version = 1;
`

const schemaVersion = 1

// index is the SQLite file, opened by its one writer.
type index struct {
	db   *sql.DB
	path string
}

// dsn returns a URI file name (sqlite.org/uri.html).
func dsn(path string, query url.Values) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(abs), RawQuery: query.Encode()}).String(), nil
}

// openIndex opens or creates an index. It writes ahead, so that readers and the
// writer do not wait for each other. A commit that a power cut undoes is in the
// log still.
func openIndex(path string) (*index, error) {
	name, err := dsn(path, url.Values{"_pragma": {"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(NORMAL)"}})
	if err != nil {
		return nil, coded(err, "open index")
	}
	db, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, coded(err, "open index")
	}
	db.SetMaxOpenConns(1)
	x := &index{db, path}
	if err := x.setUp(); err != nil {
		_ = db.Close() // the first error says more
		return nil, err
	}
	return x, nil
}

func (x *index) setUp() error {
	var version int
	if err := x.db.QueryRow("PRAGMA user_version").Scan(&version); err != nil {
		return x.fail(err)
	}
	switch version {
	case schemaVersion:
		return nil
	case 0:
		tx, err := x.db.Begin()
		if err != nil {
			return x.fail(err)
		}
		defer tx.Rollback() // after Commit this does nothing
		if _, err := tx.Exec(schema); err != nil {
			return x.fail(err)
		}
		return x.fail(tx.Commit())
	}
	return tassadar.Errorf(tassadar.IndexDiffers, "index %s has schema version %d, want %d", x.path, version, schemaVersion)
}

func (x *index) close() error { return x.db.Close() }

// fail gives an error of SQLite a code: one that says that the file is no
// sound index is index_differs.
func (x *index) fail(err error) error { return indexError(x.path, err) }

func indexError(path string, err error) error {
	switch {
	case err == nil:
		return nil
	case tassadar.CodeOf(err) != "":
		return err
	}
	switch sqliteCode(err) {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_FORMAT:
		return tassadar.Errorf(tassadar.IndexDiffers, "index %s: %w", path, err)
	}
	return coded(err, "index "+path)
}

// matches compares the index with the log's leaves and returns how many leaves
// it has. More of them, or others, are index_differs.
func (x *index) matches(ctx context.Context, leaves [][]byte) (uint64, error) {
	have, err := scanLeaves(ctx, x.db, 0, uint64(len(leaves))+1)
	if err != nil {
		return 0, x.fail(err)
	}
	if len(have) > len(leaves) {
		return 0, tassadar.Errorf(tassadar.IndexDiffers, "index %s has more leaves than the log, which has %d", x.path, len(leaves))
	}
	for i, leaf := range have {
		if !bytes.Equal(leaf, leaves[i]) {
			return 0, tassadar.Errorf(tassadar.IndexDiffers, "index %s: leaf %d is not the log's", x.path, i)
		}
	}
	return uint64(len(have)), nil
}

// scanLeaves reads the leaves from an index on, as far as they follow one
// another, below size.
func scanLeaves(ctx context.Context, db *sql.DB, from, size uint64) ([][]byte, error) {
	rows, err := db.QueryContext(ctx, "SELECT idx, data FROM leaves WHERE idx >= ? AND idx < ? ORDER BY idx", int64(from), int64(size))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var leaves [][]byte
	for rows.Next() {
		var at int64
		var data []byte
		if err := rows.Scan(&at, &data); err != nil {
			return nil, err
		}
		if at != int64(from)+int64(len(leaves)) {
			return nil, tassadar.Errorf(tassadar.IndexDiffers, "index has leaf %d after %d leaves", at, from+uint64(len(leaves)))
		}
		leaves = append(leaves, data)
	}
	return leaves, rows.Err()
}

// insert adds leaves, the first of which has index first, and the records that
// they complete, all or nothing.
func (x *index) insert(ctx context.Context, first uint64, leaves [][]byte, records []evidence.LogRecord) error {
	if len(leaves) == 0 {
		return nil
	}
	tx, err := x.db.BeginTx(ctx, nil)
	if err != nil {
		return x.fail(err)
	}
	defer tx.Rollback() // after Commit this does nothing
	for i, leaf := range leaves {
		if leaf == nil {
			leaf = []byte{}
		}
		if _, err := tx.ExecContext(ctx, "INSERT INTO leaves (idx, data) VALUES (?, ?)", int64(first)+int64(i), leaf); err != nil {
			return x.fail(err)
		}
	}
	for _, r := range records {
		c := describe(r.Data)
		if _, err := tx.ExecContext(ctx, "INSERT INTO records (idx, digest, kind, profile, backend, toolchain, machine, size) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
			int64(r.Index), string(c.digest), c.kind, c.cell.Profile, c.cell.Backend, c.cell.Toolchain, c.cell.Machine, len(r.Data)); err != nil {
			return x.fail(err)
		}
	}
	return x.fail(tx.Commit())
}

// columns is what the table records says of a record.
type columns struct {
	digest tassadar.Digest
	kind   string
	cell   tassadar.Cell
}

// describe reads a record leniently: what is not as expected stays empty, and a
// record that is no DSSE envelope goes by the digest of its bytes.
func describe(record []byte) columns {
	var envelope struct {
		Payload string `json:"payload"`
	}
	if json.Unmarshal(record, &envelope) != nil {
		return columns{digest: tassadar.DigestBytes(record)}
	}
	payload, err := base64.StdEncoding.DecodeString(envelope.Payload)
	if err != nil || len(payload) == 0 {
		return columns{digest: tassadar.DigestBytes(record)}
	}
	c := columns{digest: tassadar.DigestBytes(payload)}
	var statement struct {
		Kind      string `json:"predicateType"`
		Predicate struct {
			Cell tassadar.Cell `json:"cell"`
		} `json:"predicate"`
	}
	_ = json.Unmarshal(payload, &statement) // fields decoded until an error are kept
	c.kind, c.cell = statement.Kind, statement.Predicate.Cell
	return c
}

// readIndex reads the leading leaves with an index below size, without a lock
// and without writing. No index, or an empty one, has no leaves.
func readIndex(path string, size uint64) ([][]byte, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, coded(err, "open index")
	}
	if !info.Mode().IsRegular() {
		return nil, coded(&fs.PathError{Op: "open", Path: path, Err: fs.ErrInvalid}, "open index")
	}
	query := url.Values{"mode": {"ro"}, "_pragma": {"busy_timeout(10000)", "query_only(1)"}}
	if _, err := os.Stat(path + "-wal"); errors.Is(err, fs.ErrNotExist) {
		// Nobody writes. SQLite would create a write-ahead log even to read, and
		// perhaps under another user than the writer's. If a writer comes now, what
		// is read may be torn: the caller compares roots and tries again.
		query.Set("immutable", "1")
	}
	name, err := dsn(path, query)
	if err != nil {
		return nil, coded(err, "open index")
	}
	db, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, coded(err, "open index")
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	var version int
	err = db.QueryRow("PRAGMA user_version").Scan(&version)
	switch code := sqliteCode(err); {
	case code == sqlite3.SQLITE_CANTOPEN || code == sqlite3.SQLITE_READONLY:
		// Someone who may not write here cannot read an index whose write-ahead log
		// needs recovery. The tiles have everything.
		return nil, nil
	case err != nil:
		return nil, indexError(path, err)
	}
	switch version {
	case 0:
		return nil, nil // a crash came before its first transaction
	case schemaVersion:
	default:
		return nil, tassadar.Errorf(tassadar.IndexDiffers, "index %s has schema version %d, want %d", path, version, schemaVersion)
	}
	leaves, err := scanLeaves(context.Background(), db, 0, size)
	return leaves, indexError(path, err)
}

// removeSidecars removes the write-ahead log of an index that nobody writes.
func removeSidecars(path string) error {
	var all error
	for _, suffix := range []string{"-wal", "-shm", "-journal"} {
		if err := os.Remove(path + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			all = errors.Join(all, err)
		}
	}
	return all
}

func removeIndex(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove index: %w", err)
	}
	return removeSidecars(path)
}
