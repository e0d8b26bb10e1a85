package postgres

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"tassadar"
	"tassadar/internal/testing/pgserver"
)

// source is a schema of a server.
func source(t *testing.T, s *pgserver.Server, schema string) *Source {
	t.Helper()
	src, err := Parse(s.URL(schema))
	if err != nil {
		t.Fatal(err)
	}
	return src
}

// wants checks code and next step of an error, and that no password is in it.
func wants(t *testing.T, what string, err error, code tassadar.Code, next string) {
	t.Helper()
	if tassadar.CodeOf(err) != code || !strings.Contains(tassadar.NextOf(err), next) {
		t.Errorf("%s: %v; next: %s; want %s, %s", what, err, tassadar.NextOf(err), code, next)
	}
	if err != nil && strings.Contains(err.Error()+tassadar.NextOf(err), "tests") {
		t.Errorf("%s: the password is in %v", what, err)
	}
}

// TestParse: what is no URL of a database is refused, and neither it nor a password is in
// what is said.
func TestParse(t *testing.T) {
	for _, bad := range []string{
		"", "tests", "index.sqlite", "mysql://u:tests@localhost/d", "postgres://u:tests@local host/d", "postgres://u:te%zzsts@localhost/d",
		"postgres://u:tests@localhost:99999/d", "postgres://u:tests@localhost/d?sslmode=tests", "postgres://u:tests@localhost/d?connect_timeout=tests",
		"postgres://u:tests@db.example/d", "postgres://localhost/d\npostgres://u:tests@localhost/d", "host=localhost password=tests",
	} {
		_, err := Parse(bad)
		wants(t, "URL "+bad, err, tassadar.InputMalformed, "Write one such as postgres://")
	}
	for raw, want := range map[string]string{
		"postgres://u:tests@localhost:5433/d?sslmode=disable":               "postgres://u@localhost:5433/d",
		"postgresql://u:tests@db.example/d?sslmode=verify-full":             "postgres://u@db.example/d",
		"postgres:///d?host=/run/postgresql&user=u&password=tests":          "postgres://u@/d?host=/run/postgresql",
		"postgres://u:tests@127.0.0.1/d":                                    "postgres://u@127.0.0.1/d",
		"postgres://u:tests@[::1]/d?search_path=of,several&sslmode=disable": "postgres://u@[::1]/d",
	} {
		s, err := Parse(raw)
		if err != nil || s.String() != want {
			t.Errorf("%s is shown as %v, %v; want %s", raw, s, err, want)
		}
	}
}

// TestServer tests on one server.
func TestServer(t *testing.T) {
	s := pgserver.Start(t, "fsync=off")
	t.Run("unavailable", func(t *testing.T) { testUnavailable(t, s) })
	t.Run("writers", func(t *testing.T) { testWriters(t, s) })
	t.Run("migrate", func(t *testing.T) { testMigrate(t, s) })
}

// testUnavailable: a database that cannot be used is an error by its code that says what
// to do.
func testUnavailable(t *testing.T, s *pgserver.Server) {
	ctx := t.Context()
	schema := s.Schema(t)
	good := source(t, s, schema)
	x, err := Open(ctx, good, "log")
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(x.Insert(ctx, 0, [][]byte{[]byte("a")}, nil), x.Close()); err != nil {
		t.Fatal(err)
	}
	s.SQL(t, schema, "CREATE ROLE other LOGIN PASSWORD 'tests of another'; CREATE ROLE reader LOGIN PASSWORD 'tests'; GRANT SELECT ON ALL TABLES IN SCHEMA "+schema+" TO reader; GRANT USAGE ON SCHEMA "+schema+" TO reader, other")
	as := func(url string) *Source {
		src, err := Parse(url)
		if err != nil {
			t.Fatal(err)
		}
		return src
	}
	url := s.URL(schema)
	user := func(name, password string) string {
		return strings.Replace(url, "postgres:p%2Fw%3Ad%20of%20tests@", name+":"+password+"@", 1)
	}
	for _, c := range []struct {
		what, url string
		read      tassadar.Code
		next      string
	}{
		{"another password", user("postgres", "not%20of%20tests"), tassadar.DataUnavailable, "Correct user and password"},
		{"a database that is not there", strings.Replace(url, "/postgres?", "/other?", 1), tassadar.DataUnavailable, "Create the database"},
		{"a server that is not there", "postgres://u:tests@localhost:1/d?sslmode=disable", tassadar.DataUnavailable, "Start the database"},
		{"a user without rights", user("other", "tests%20of%20another"), tassadar.DataUnavailable, "Give the user"},
		{"a user who may read", user("reader", "tests"), "", "Give the user"},
	} {
		r, err := Read(ctx, as(c.url), "log")
		if err == nil {
			if leaf, failed := r.Leaf(ctx, 0); string(leaf) != "a" || failed != nil {
				t.Errorf("%s: %q, %v", c.what, leaf, failed)
			}
			_ = r.Close()
		}
		if c.read != "" || err != nil {
			wants(t, c.what+", read", err, c.read, c.next)
		}
		_, err = Open(ctx, as(c.url), "log")
		wants(t, c.what+", write", err, tassadar.DataUnavailable, c.next)
		wants(t, c.what+", reindex", Replace(ctx, as(c.url), "log", nil, nil), tassadar.DataUnavailable, c.next)
	}

	s.SQL(t, schema, "ALTER DATABASE postgres SET default_transaction_read_only = on")
	if r, err := Read(ctx, good, "log"); err != nil || r.Close() != nil {
		t.Errorf("a database that is read-only: %v", err)
	}
	_, err = Open(ctx, good, "log")
	wants(t, "a database that is read-only", err, tassadar.DataUnavailable, "name its primary server")
	s.SQL(t, schema, "ALTER DATABASE postgres RESET default_transaction_read_only")

	s.SQL(t, schema, "CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
	_, err = Open(ctx, as(strings.Replace(url, "/postgres?", "/latin?", 1)), "log")
	wants(t, "a database in another encoding", err, tassadar.DataUnavailable, "createdb -E UTF8")

	// Tables that another session holds.
	held := s.Hold(t, schema, "LOCK TABLE tassadar_logs")
	good.patience = 3 * time.Second
	_, err = Open(ctx, good, "log")
	good.patience = patience
	wants(t, "tables that another session holds", err, tassadar.DataUnavailable, "Another session uses the tables")
	held()

	// A server whose disk is full says so by this code; see also TestFull.
	s.SQL(t, schema, "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'No space left' USING ERRCODE = '53100'; END $$; CREATE TRIGGER t BEFORE INSERT ON tassadar_leaves FOR EACH ROW EXECUTE FUNCTION full_disk()")
	if x, err = Open(ctx, good, "log"); err != nil {
		t.Fatal(err)
	}
	wants(t, "a full disk", x.Insert(ctx, 1, [][]byte{[]byte("b")}, nil), tassadar.StorageFull, "the database's disk")
	if n, err := x.Size(ctx); n != 1 || err != nil {
		t.Errorf("after a full disk: %d leaves, %v", n, err)
	}
	s.SQL(t, schema, "DROP TRIGGER t ON tassadar_leaves")

	// A server that does not answer, while it reads, writes and is connected to.
	x.source.patience = 300 * time.Millisecond
	for what, call := range map[string]func() error{
		"insert": func() error { return x.Insert(ctx, 1, [][]byte{[]byte("b")}, nil) },
		"leaf":   func() error { _, err := x.Leaf(ctx, 0); return err },
		"close":  x.Close,
	} {
		if err := x.Ready(ctx); err != nil {
			t.Fatal(err)
		}
		pid := s.SQL(t, schema, "SELECT pid FROM pg_stat_activity WHERE application_name = 'tassadar'")
		stop := func(sig syscall.Signal) {
			var n int
			if _, err := fmt.Sscan(pid, &n); err != nil {
				t.Fatal(err)
			}
			if err := syscall.Kill(n, sig); err != nil {
				t.Fatal(err)
			}
		}
		stop(syscall.SIGSTOP)
		err := call()
		if what != "close" {
			wants(t, what+" of a database that does not answer", err, tassadar.DataUnavailable, "does not answer")
		}
		s.SQL(t, schema, "SELECT pg_terminate_backend("+pid+")")
		stop(syscall.SIGCONT)
	}
	if n, err := x.Size(ctx); n != 1 || err != nil {
		t.Errorf("after a database did not answer: %d leaves, %v", n, err)
	}
	_ = x.Close()
	s.Signal(t, syscall.SIGSTOP)
	_, err = Read(ctx, x.source, "log")
	wants(t, "a server that does not answer", err, tassadar.DataUnavailable, "Start the database")
	s.Signal(t, syscall.SIGCONT)
}

// testWriters: an index has one writer; one that lost its session, and whose place another
// took, is told so before it writes.
func testWriters(t *testing.T, s *pgserver.Server) {
	ctx := t.Context()
	schema := s.Schema(t)
	src := source(t, s, schema)
	leaf := func(text string) [][]byte { return [][]byte{[]byte(text)} }
	one, err := Open(ctx, src, "log")
	if err != nil {
		t.Fatal(err)
	}
	defer one.Close()
	src.patience = time.Second // also for the lock
	_, err = Open(ctx, src, "log")
	wants(t, "a second writer", err, tassadar.DataLocked, "one may go on alone")
	wants(t, "reindex beside a writer", Replace(ctx, src, "log", nil, nil), tassadar.DataLocked, "one may go on alone")
	src.patience = patience
	other, err := Open(ctx, src, "another log")
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(one.Insert(ctx, 0, leaf("a"), nil), other.Insert(ctx, 0, leaf("b"), nil), other.Close()); err != nil {
		t.Fatal(err)
	}
	lose := func() {
		s.SQL(t, schema, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tassadar'")
	}
	// A pooler that gives the lock away: another has the index while this session lives.
	s.SQL(t, schema, "UPDATE tassadar_logs SET writer = writer + 1")
	wants(t, "insert beside another", one.Insert(ctx, 1, leaf("x"), nil), tassadar.DataLocked, "on another host")
	wants(t, "keep beside another", one.Keep(ctx, []Entry{{"n", "f", []byte("x")}}), tassadar.DataLocked, "on another host")
	s.SQL(t, schema, "UPDATE tassadar_logs SET writer = writer - 1")
	// A session that is lost, and nobody came between: what may be tried again is.
	lose()
	if err := errors.Join(one.Ready(ctx), one.Insert(ctx, 1, leaf("c"), nil)); err != nil {
		t.Error(err)
	}
	lose()
	two, err := Open(ctx, src, "log")
	if err != nil {
		t.Fatal(err)
	}
	wants(t, "ready beside one that came", one.Ready(ctx), tassadar.DataLocked, "one may go on alone")
	if err := errors.Join(two.Insert(ctx, 2, leaf("d"), nil), two.Close()); err != nil {
		t.Fatal(err)
	}
	wants(t, "ready after another", one.Ready(ctx), tassadar.DataLocked, "on another host")
	wants(t, "insert after another", one.Insert(ctx, 3, leaf("x"), nil), tassadar.DataLocked, "on another host")
	wants(t, "keep after another", one.Keep(ctx, []Entry{{"n", "f", []byte("x")}}), tassadar.DataLocked, "on another host")
	for log, want := range map[string]string{"log": "acd", "another log": "b", "a third": ""} {
		r, err := Read(ctx, src, log)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if r != nil {
			leaves, err := r.Leaves(ctx, 0, 99)
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range leaves {
				got += string(l)
			}
			_ = r.Close()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", log, got, want)
		}
	}
}

// testMigrate: tables go from version to version once, and newer ones are left alone.
func testMigrate(t *testing.T, s *pgserver.Server) {
	ctx := t.Context()
	schema := s.Schema(t)
	src := source(t, s, schema)
	more := append(migrations[:len(migrations):len(migrations)], "ALTER TABLE tassadar_logs ADD COLUMN note text NOT NULL DEFAULT 'of before'")
	connect := func() *pgx.Conn {
		conn, err := pgx.ConnectConfig(ctx, src.config.Copy())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { conn.Close(ctx) })
		return conn
	}
	x, err := Open(ctx, src, "log")
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(x.Insert(ctx, 0, [][]byte{[]byte("a")}, nil), x.Close()); err != nil {
		t.Fatal(err)
	}
	// A migration that fails half-way leaves nothing behind.
	conn := connect()
	wrong := append(more[:len(more):len(more)], "CREATE TABLE half (n integer); CREATE TABLE half (n integer)")
	if err := migrate(ctx, conn, wrong); err == nil || !strings.Contains(err.Error(), fmt.Sprintf("version %d", len(wrong))) {
		t.Errorf("a wrong migration: %v", err)
	}
	if v, err := versionOf(ctx, conn); v != len(migrations) || err != nil {
		t.Errorf("after a wrong migration: version %d, %v", v, err)
	}
	// Several at once: one does it.
	done := make(chan error)
	for range 4 {
		conn := connect()
		go func() { done <- migrate(ctx, conn, more) }()
	}
	for range 4 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	if got := s.SQL(t, schema, "SELECT origin || ', ' || note FROM tassadar_logs"); got != "log, of before" {
		t.Errorf("after the migration: %q", got)
	}
	_, err = Open(ctx, src, "log")
	wants(t, "newer tables, write", err, tassadar.DataUnavailable, "Use the newer program")
	_, err = Read(ctx, src, "log")
	wants(t, "newer tables, read", err, tassadar.DataUnavailable, "Use the newer program")
	wants(t, "newer tables, reindex", Replace(ctx, src, "log", nil, nil), tassadar.DataUnavailable, "Use the newer program")
	if got := s.SQL(t, schema, "SELECT count(*) FROM tassadar_leaves"); got != "1" {
		t.Errorf("after a refusal: %s leaves", got)
	}
	// Older tables are none to a reader: he takes what the log has.
	s.SQL(t, schema, "DELETE FROM tassadar_schema")
	if r, err := Read(ctx, src, "log"); r != nil || err != nil {
		t.Errorf("older tables: %v, %v", r, err)
	}
}

// TestFull fills the disk of the database.
func TestFull(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root mounts a file system for a server that another user runs; TestServer has the server's code for a full disk")
	}
	s := pgserver.StartSmall(t, 16<<20, "fsync=off")
	ctx := t.Context()
	schema := s.Schema(t)
	s.SQL(t, schema, "CREATE TABLESPACE small LOCATION '"+s.Small()+"'")
	s.SQL(t, schema, "ALTER DATABASE postgres SET default_tablespace = small")
	x, err := Open(ctx, source(t, s, schema), "log")
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	leaf := make([]byte, 1<<20)
	for i := range leaf { // which does not compress
		leaf[i] = byte(i * i >> 7 * i)
	}
	n := uint64(0)
	for ; err == nil && n < 64; n++ {
		err = x.Insert(ctx, n, [][]byte{leaf}, []Record{{Index: n, Size: len(leaf)}})
	}
	wants(t, "a full disk", err, tassadar.StorageFull, "the database's disk")
	n--
	if size, err := x.Size(ctx); size != n || err != nil {
		t.Errorf("%d leaves, %v; want %d", size, err, n)
	}
	if err := x.Check(ctx); err != nil {
		t.Error(err)
	}
	if err := Replace(ctx, x.source, "another log", nil, nil); err != nil {
		t.Error(err)
	}
}
