package ledger

import (
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
`

// keptSchema came with version 2: what programs keep of their work on the log. It
// is believed only as far as the log bears it out, see evidence.Restore.
const keptSchema = `
CREATE TABLE kept (
	name TEXT PRIMARY KEY,
	form TEXT NOT NULL, -- of the data, so that another program's is not taken for this one's
	data BLOB NOT NULL
);
PRAGMA user_version = 2;
`

const schemaVersion = 2

// index is the SQLite file, opened by its one writer.
type index struct{ reader }

// dsn returns a URI file name (sqlite.org/uri.html).
func dsn(path string, query url.Values) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(abs), RawQuery: query.Encode()}).String(), nil
}

// openDB opens an index for one at a time.
func openDB(path string, query url.Values) (*sql.DB, error) {
	name, err := dsn(path, query)
	if err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", name)
	if err == nil {
		db.SetMaxOpenConns(1)
	}
	return db, err
}

// openIndex opens or creates an index. It writes ahead, so that readers and the
// writer do not wait for each other. A commit that a power cut undoes is in the
// log still.
func openIndex(path string) (*index, error) {
	db, err := openDB(path, url.Values{"_pragma": {"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(NORMAL)"}})
	if err != nil {
		return nil, coded(err, "open index")
	}
	x := &index{reader{db, path, true}}
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
	statements := keptSchema
	switch version {
	case schemaVersion:
		return nil
	case 0:
		statements = schema + keptSchema
		fallthrough
	case 1:
		tx, err := x.db.Begin()
		if err != nil {
			return x.fail(err)
		}
		defer tx.Rollback() // after Commit this does nothing
		if _, err := tx.Exec(statements); err != nil {
			return x.fail(err)
		}
		return x.fail(tx.Commit())
	}
	return tassadar.Errorf(tassadar.IndexDiffers, "index %s has schema version %d, want %d", x.path, version, schemaVersion)
}

// fail gives an error of SQLite a code: one that says that the file is no
// sound index is index_differs.
func (r *reader) fail(err error) error { return indexError(r.path, err) }

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

// ready says nothing: that a file can no longer be written is found out by writing.
func (x *index) ready(context.Context) error { return nil }

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

func (x *index) keep(ctx context.Context, all []Keeping) error {
	tx, err := x.db.BeginTx(ctx, nil)
	if err != nil {
		return x.fail(err)
	}
	defer tx.Rollback() // after Commit this does nothing
	for _, k := range all {
		if _, err := tx.ExecContext(ctx, "DELETE FROM kept WHERE name = ?", k.Name); err != nil {
			return x.fail(err)
		}
		if k.Data == nil {
			continue
		}
		if _, err := tx.ExecContext(ctx, "INSERT INTO kept (name, form, data) VALUES (?, ?, ?)", k.Name, k.Form, k.Data); err != nil {
			return x.fail(err)
		}
	}
	return x.fail(tx.Commit())
}

// reader is an index that is only read, without a lock and without writing.
type reader struct {
	db   *sql.DB
	path string
	kept bool // of the version that keeps things
}

// openReader opens an index for reading. No index, or an empty one, is nil.
func openReader(path string) (*reader, error) {
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
	db, err := openDB(path, query)
	if err != nil {
		return nil, coded(err, "open index")
	}
	var version int
	err = db.QueryRow("PRAGMA user_version").Scan(&version)
	switch code := sqliteCode(err); {
	case code == sqlite3.SQLITE_CANTOPEN || code == sqlite3.SQLITE_READONLY:
		// Someone who may not write here cannot read an index whose write-ahead log
		// needs recovery. The tiles have everything.
		db.Close()
		return nil, nil
	case err != nil:
		db.Close()
		return nil, indexError(path, err)
	}
	switch version {
	case 0:
		db.Close()
		return nil, nil // a crash came before its first transaction
	case 1, schemaVersion:
		return &reader{db, path, version == schemaVersion}, nil
	}
	db.Close()
	return nil, tassadar.Errorf(tassadar.IndexDiffers, "index %s has schema version %d, want %d", path, version, schemaVersion)
}

// pin begins a transaction of the one connection, which ends when it is closed.
func (r *reader) pin() error {
	_, err := r.db.Exec("BEGIN")
	return r.fail(err)
}

func (r *reader) close() error { return r.db.Close() }

func (r *reader) leaves(ctx context.Context, from, size uint64) ([][]byte, error) {
	leaves, err := scanLeaves(ctx, r.db, from, size)
	return leaves, r.fail(err)
}

func (r *reader) size() (uint64, error) {
	var n int64
	err := r.db.QueryRow("SELECT COALESCE(MAX(idx) + 1, 0) FROM leaves").Scan(&n)
	return uint64(n), r.fail(err)
}

func (r *reader) leaf(at uint64) ([]byte, error) {
	var data []byte
	err := r.db.QueryRow("SELECT data FROM leaves WHERE idx = ?", int64(at)).Scan(&data)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, tassadar.Errorf(tassadar.IndexDiffers, "index %s has no leaf %d", r.path, at)
	}
	return data, r.fail(err)
}

func (r *reader) keptData(name, form string) ([]byte, error) {
	if !r.kept {
		return nil, nil
	}
	var data []byte
	err := r.db.QueryRow("SELECT data FROM kept WHERE name = ? AND form = ?", name, form).Scan(&data)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	return data, r.fail(err)
}

// sound has SQLite check every page and row of the index.
func (r *reader) sound() error {
	var said string
	if err := r.db.QueryRow("PRAGMA integrity_check(1)").Scan(&said); err != nil {
		return r.fail(err)
	}
	if said != "ok" {
		return tassadar.Errorf(tassadar.IndexDiffers, "index %s is damaged: %s", r.path, said)
	}
	return nil
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
