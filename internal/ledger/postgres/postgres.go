// Package postgres keeps the indexes of logs in a PostgreSQL database, those of several logs
// beside one another. Start at [Parse], then [Open] to write and [Read] to read.
//
// An index has one writer, which holds an advisory lock as long as its session lives, and
// whose number stands beside the log: after its session was lost, whoever took the index
// meanwhile is noticed before anything is written. Readers take no lock that anybody waits
// for, and see what one moment had. What is in an index is for its reader to compare with
// the log: somebody may have edited it.
package postgres

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"tassadar"
)

const (
	// patience is how long a database may be silent.
	patience = 30 * time.Second
	// lockPatience is how long a writer waits for one before it that was killed: the server
	// notices that a moment later.
	lockPatience = 2 * time.Second
)

var errSlow = errors.New("the database does not answer")

// Record is what an index says of a record, for queries alone.
type Record struct {
	Index                                              uint64 // of the leaf that completes it
	Digest, Kind, Profile, Backend, Toolchain, Machine string
	Size                                               int // bytes
}

// Entry is data that is kept under a name; nil is kept as nothing.
type Entry struct {
	Name, Form string
	Data       []byte
}

// Index is that of one log. It is safe for concurrent use; calls wait for one another.
// Errors of its methods have the codes data_unavailable, data_locked, storage_full, or
// index_differs for what is no sound index.
type Index struct {
	source *Source
	origin string
	write  bool

	mu     sync.Mutex
	conn   *pgx.Conn
	id     int64 // of the log in the tables
	writer int64 // this writer's number, 0 before it has one
	pinned bool
	// silence ends a call during which the database is silent for too long.
	silence *time.Timer
}

// querier is a connection or a transaction.
type querier interface {
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// lockOf is the key of an advisory lock.
func lockOf(what string) int64 {
	sum := sha256.Sum256([]byte("tassadar " + what))
	return int64(binary.BigEndian.Uint64(sum[:]))
}

// Open opens the index of a log for writing, makes it if need be, and takes its lock. Origin
// names the log: its name and key. A lock that another process holds is data_locked.
func Open(ctx context.Context, s *Source, origin string) (*Index, error) {
	x := &Index{source: s, origin: origin, write: true}
	if err := x.open(ctx); err != nil {
		return nil, err
	}
	return x, nil
}

// Read opens the index of a log for reading. It is nil where there is none.
func Read(ctx context.Context, s *Source, origin string) (*Index, error) {
	x := &Index{source: s, origin: origin}
	if err := x.open(ctx); errors.Is(err, errNone) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	return x, nil
}

// errNone says that a database has no index of a log.
var errNone = errors.New("no index")

// open connects and takes or finds the index.
func (x *Index) open(ctx context.Context) error {
	return x.do(ctx, false, func(context.Context, *pgx.Conn) error { return nil })
}

// do calls f with a connection that is ready, a new one where the last was lost. What may
// be done again is, where a connection turns out to be lost. The database may be silent for
// as long as the source has patience; f calls alive in loops.
func (x *Index) do(ctx context.Context, again bool, f func(ctx context.Context, conn *pgx.Conn) error) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	x.silence = time.AfterFunc(x.source.patience, func() { cancel(errSlow) })
	defer x.silence.Stop()
	for {
		held := x.conn != nil && !x.conn.IsClosed()
		err := x.ready(ctx)
		if err == nil {
			x.alive()
			err = f(ctx, x.conn)
		}
		if again && err != nil && !x.pinned && held && x.conn.IsClosed() && ctx.Err() == nil {
			continue // once: now none is held
		}
		if errors.Is(err, errNone) {
			return err
		}
		return x.fail(ctx, err)
	}
}

// alive says that the database has answered.
func (x *Index) alive() { x.silence.Reset(x.source.patience) }

// ready connects, where there is no connection, and takes the index.
func (x *Index) ready(ctx context.Context) error {
	if x.conn != nil && !x.conn.IsClosed() {
		return nil
	}
	if x.pinned {
		return errors.New("the session was lost in which the index was read")
	}
	conn, err := pgx.ConnectConfig(ctx, x.source.config.Copy())
	if err != nil {
		return err
	}
	x.conn = conn
	if x.write {
		err = x.take(ctx, conn)
	} else {
		err = x.find(ctx, conn)
	}
	if err != nil && !errors.Is(err, errNone) {
		err = x.fail(ctx, err)
	}
	if err != nil { // the next call begins again
		_ = conn.Close(ctx)
	}
	return err
}

// find finds the log in the tables.
func (x *Index) find(ctx context.Context, conn *pgx.Conn) error {
	version, err := versionOf(ctx, conn)
	switch {
	case err != nil:
		return err
	case version > len(migrations):
		return newer(version, len(migrations))
	case version < len(migrations):
		return errNone // whoever writes next brings it up to date
	}
	err = conn.QueryRow(ctx, "SELECT id FROM tassadar_logs WHERE origin = $1", x.origin).Scan(&x.id)
	if errors.Is(err, pgx.ErrNoRows) {
		return errNone
	}
	return err
}

// take makes the tables, takes the lock and gives this writer its number.
func (x *Index) take(ctx context.Context, conn *pgx.Conn) error {
	if encoding := conn.PgConn().ParameterStatus("server_encoding"); encoding != "UTF8" {
		err := tassadar.Errorf(tassadar.DataUnavailable, "index in %s: the database's encoding is %s, want UTF8", x.source, encoding)
		return tassadar.WithNext(err, "Make another database for the index (createdb -E UTF8 -T template0) and name it in index.url.")
	}
	// A writer whose host is gone gives the index free within a minute, one that waits keeps it,
	// and none waits for tables longer than ten seconds.
	if _, err := conn.Exec(ctx, `SELECT set_config(name, CASE name WHEN 'tcp_keepalives_idle' THEN '30' WHEN 'tcp_keepalives_interval' THEN '10' WHEN 'tcp_keepalives_count' THEN '3' WHEN 'lock_timeout' THEN $1 ELSE '0' END, false)
		FROM pg_settings WHERE name IN ('tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count', 'lock_timeout', 'idle_session_timeout')`, fmt.Sprint(x.source.patience.Milliseconds()/3)); err != nil {
		return err
	}
	if err := migrate(ctx, conn, migrations); err != nil {
		return err
	}
	if err := x.lock(ctx, conn); err != nil {
		return err
	}
	if x.writer == 0 {
		return conn.QueryRow(ctx, `INSERT INTO tassadar_logs (origin, writer) VALUES ($1, 1)
			ON CONFLICT (origin) DO UPDATE SET writer = tassadar_logs.writer + 1 RETURNING id, writer`, x.origin).Scan(&x.id, &x.writer)
	}
	err := conn.QueryRow(ctx, "UPDATE tassadar_logs SET writer = writer + 1 WHERE id = $1 AND writer = $2 RETURNING writer", x.id, x.writer).Scan(&x.writer)
	if errors.Is(err, pgx.ErrNoRows) {
		return x.taken()
	}
	return err
}

// taken is the error of a writer whose session was lost, and whose place another took.
func (x *Index) taken() error {
	err := tassadar.Errorf(tassadar.DataLocked, "index in %s: another process has taken the index of %s since this one opened it", x.source, x.origin)
	return tassadar.WithNext(err, "Is a copy of this data directory in use on another host? Of such copies one may go on alone. Then start this command again.")
}

// lock takes the lock of the log for as long as the session lives.
func (x *Index) lock(ctx context.Context, conn *pgx.Conn) error {
	key := lockOf("index of " + x.origin)
	for end := time.Now().Add(min(lockPatience, x.source.patience)); ; {
		var got bool
		if err := conn.QueryRow(ctx, "SELECT pg_try_advisory_lock($1)", key).Scan(&got); err != nil || got {
			return err
		}
		x.alive()
		if time.Now().After(end) {
			break
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
	who := "another process"
	var pid int64
	var host *string
	if err := conn.QueryRow(ctx, `SELECT a.pid, host(a.client_addr) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
		WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
		AND (l.classid::bigint << 32 | l.objid::bigint) = $1 LIMIT 1`, key).Scan(&pid, &host); err == nil {
		who = fmt.Sprintf("session %d of the server", pid)
		if host != nil {
			who += ", from " + *host
		}
	}
	err := tassadar.Errorf(tassadar.DataLocked, "index in %s: %s is writing the index of %s", x.source, who, x.origin)
	return tassadar.WithNext(err, "Wait for it to end. If it is on another host, a copy of this data directory is in use there: of such copies one may go on alone.")
}

// Ready finds out whether the database answers and this writer still has the index.
func (x *Index) Ready(ctx context.Context) error {
	return x.do(ctx, true, func(ctx context.Context, conn *pgx.Conn) error { return conn.Ping(ctx) })
}

// Leaves reads leaves from an index on, below size, as far as there are any.
func (x *Index) Leaves(ctx context.Context, from, size uint64) (leaves [][]byte, err error) {
	err = x.do(ctx, true, func(ctx context.Context, conn *pgx.Conn) error {
		leaves = nil
		rows, err := conn.Query(ctx, "SELECT idx, data FROM tassadar_leaves WHERE log = $1 AND idx >= $2 AND idx < $3 ORDER BY idx", x.id, int64(from), int64(size))
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			x.alive()
			var at int64
			var data []byte
			if err := rows.Scan(&at, &data); err != nil {
				return err
			}
			if at != int64(from)+int64(len(leaves)) {
				return tassadar.Errorf(tassadar.IndexDiffers, "index in %s has leaf %d after %d leaves", x.source, at, from+uint64(len(leaves)))
			}
			leaves = append(leaves, data)
		}
		return rows.Err()
	})
	return leaves, err
}

// Size is one more than the index of the last leaf.
func (x *Index) Size(ctx context.Context) (n uint64, err error) {
	err = x.do(ctx, true, func(ctx context.Context, conn *pgx.Conn) error {
		var size int64
		err := conn.QueryRow(ctx, "SELECT COALESCE(MAX(idx) + 1, 0) FROM tassadar_leaves WHERE log = $1", x.id).Scan(&size)
		n = uint64(size)
		return err
	})
	return n, err
}

// Leaf reads one leaf, which must be there.
func (x *Index) Leaf(ctx context.Context, at uint64) (data []byte, err error) {
	err = x.do(ctx, true, func(ctx context.Context, conn *pgx.Conn) error {
		err := conn.QueryRow(ctx, "SELECT data FROM tassadar_leaves WHERE log = $1 AND idx = $2", x.id, int64(at)).Scan(&data)
		if errors.Is(err, pgx.ErrNoRows) {
			return tassadar.Errorf(tassadar.IndexDiffers, "index in %s has no leaf %d", x.source, at)
		}
		return err
	})
	return data, err
}

// Data returns what is kept under a name in a form, nil if nothing is.
func (x *Index) Data(ctx context.Context, name, form string) (data []byte, err error) {
	err = x.do(ctx, true, func(ctx context.Context, conn *pgx.Conn) error {
		err := conn.QueryRow(ctx, "SELECT data FROM tassadar_kept WHERE log = $1 AND name = $2 AND form = $3", x.id, name, form).Scan(&data)
		if errors.Is(err, pgx.ErrNoRows) {
			data = nil
			return nil
		}
		return err
	})
	return data, err
}

// Pin has it read from now on what is there at the next call, whatever is written.
func (x *Index) Pin(ctx context.Context) error {
	return x.do(ctx, true, func(ctx context.Context, conn *pgx.Conn) error {
		_, err := conn.Exec(ctx, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
		x.pinned = err == nil
		return err
	})
}

// Check reads every row.
func (x *Index) Check(ctx context.Context) error {
	return x.do(ctx, true, func(ctx context.Context, conn *pgx.Conn) error {
		for _, q := range []string{
			"SELECT idx, data, '', '', '', '', '', 0::bigint FROM tassadar_leaves WHERE log = $1 ORDER BY idx",
			"SELECT idx, NULL, digest, kind, profile, backend, toolchain || machine, size FROM tassadar_records WHERE log = $1 ORDER BY idx",
			"SELECT 0, data, name, form, '', '', '', 0 FROM tassadar_kept WHERE log = $1 ORDER BY name",
		} {
			rows, err := conn.Query(ctx, q, x.id)
			if err != nil {
				return err
			}
			for rows.Next() {
				x.alive()
				if _, err := rows.Values(); err != nil {
					rows.Close()
					return err
				}
			}
			if err := rows.Err(); err != nil {
				return err
			}
		}
		return nil
	})
}

// change calls f in a transaction in which nobody else takes the index.
func (x *Index) change(ctx context.Context, f func(ctx context.Context, tx pgx.Tx) error) error {
	return x.do(ctx, false, func(ctx context.Context, conn *pgx.Conn) error {
		return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
			var writer int64
			err := tx.QueryRow(ctx, "SELECT writer FROM tassadar_logs WHERE id = $1 FOR UPDATE", x.id).Scan(&writer)
			if errors.Is(err, pgx.ErrNoRows) || err == nil && writer != x.writer {
				return x.taken()
			}
			if err != nil {
				return err
			}
			return f(ctx, tx)
		})
	})
}

// Insert adds leaves, the first of which has index first, and what is to be said of the
// records that they complete, all or nothing.
func (x *Index) Insert(ctx context.Context, first uint64, leaves [][]byte, records []Record) error {
	return x.change(ctx, func(ctx context.Context, tx pgx.Tx) error { return x.copy(ctx, tx, first, leaves, records) })
}

// Replace makes the index anew of all leaves of the log. Readers see the old one until then.
// Tables that are no tables of an index are made anew, with the indexes of other logs in
// them: their writers make these again.
func Replace(ctx context.Context, s *Source, origin string, leaves [][]byte, records []Record) error {
	err := replace(ctx, s, origin, leaves, records)
	if tassadar.CodeOf(err) != tassadar.IndexDiffers {
		return err
	}
	x := &Index{source: s, origin: origin}
	if x.conn, err = pgx.ConnectConfig(ctx, s.config.Copy()); err == nil {
		err = drop(ctx, x.conn)
		_ = x.conn.Close(ctx)
	}
	if err != nil {
		return x.fail(ctx, err)
	}
	return replace(ctx, s, origin, leaves, records)
}

func replace(ctx context.Context, s *Source, origin string, leaves [][]byte, records []Record) error {
	x, err := Open(ctx, s, origin)
	if err != nil {
		return err
	}
	err = x.replace(ctx, leaves, records)
	return cmp.Or(err, x.Close())
}

func (x *Index) replace(ctx context.Context, leaves [][]byte, records []Record) error {
	return x.change(ctx, func(ctx context.Context, tx pgx.Tx) error {
		for _, table := range []string{"tassadar_leaves", "tassadar_records", "tassadar_kept"} {
			if _, err := tx.Exec(ctx, "DELETE FROM "+table+" WHERE log = $1", x.id); err != nil {
				return err
			}
			x.alive()
		}
		return x.copy(ctx, tx, 0, leaves, records)
	})
}

func (x *Index) copy(ctx context.Context, tx pgx.Tx, first uint64, leaves [][]byte, records []Record) error {
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"tassadar_leaves"}, []string{"log", "idx", "data"}, pgx.CopyFromSlice(len(leaves), func(i int) ([]any, error) {
		x.alive()
		leaf := leaves[i]
		if leaf == nil {
			leaf = []byte{}
		}
		return []any{x.id, int64(first) + int64(i), leaf}, nil
	}))
	if err != nil {
		return err
	}
	columns := []string{"log", "idx", "digest", "kind", "profile", "backend", "toolchain", "machine", "size"}
	_, err = tx.CopyFrom(ctx, pgx.Identifier{"tassadar_records"}, columns, pgx.CopyFromSlice(len(records), func(i int) ([]any, error) {
		x.alive()
		r := &records[i]
		return []any{x.id, int64(r.Index), r.Digest, r.Kind, r.Profile, r.Backend, r.Toolchain, r.Machine, int64(r.Size)}, nil
	}))
	return err
}

// Keep keeps data under names, in the place of what was, all or nothing.
func (x *Index) Keep(ctx context.Context, all []Entry) error {
	return x.change(ctx, func(ctx context.Context, tx pgx.Tx) error {
		for _, e := range all {
			var err error
			if e.Data == nil {
				_, err = tx.Exec(ctx, "DELETE FROM tassadar_kept WHERE log = $1 AND name = $2", x.id, e.Name)
			} else {
				_, err = tx.Exec(ctx, `INSERT INTO tassadar_kept (log, name, form, data) VALUES ($1, $2, $3, $4)
					ON CONFLICT (log, name) DO UPDATE SET form = excluded.form, data = excluded.data`, x.id, e.Name, e.Form, e.Data)
			}
			if err != nil {
				return err
			}
			x.alive()
		}
		return nil
	})
}

// Forget removes all that is kept.
func (x *Index) Forget(ctx context.Context) error {
	return x.change(ctx, func(ctx context.Context, tx pgx.Tx) error {
		_, err := tx.Exec(ctx, "DELETE FROM tassadar_kept WHERE log = $1", x.id)
		return err
	})
}

// Close ends the session, and with it the lock.
func (x *Index) Close() error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.conn == nil || x.conn.IsClosed() {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), x.source.patience)
	defer cancel()
	return x.fail(ctx, x.conn.Close(ctx))
}
