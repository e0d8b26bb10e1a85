package ledger

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/testing/pgserver"
)

// server is a PostgreSQL server, which is quick because it need not survive its host.
func server(t testing.TB) *pgserver.Server {
	t.Helper()
	return pgserver.Start(t, "fsync=off")
}

// inDatabase has the index of a data directory kept in a new schema of a server.
func inDatabase(t testing.TB, s *pgserver.Server, dir string) *place {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, IndexURLFile), []byte(s.URL(s.Schema(t))+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, verifier := testKey(t, 1)
	at, err := placeOf(dir, verifier)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// TestDatabase tests indexes in the databases of one server.
func TestDatabase(t *testing.T) {
	s := server(t)
	t.Run("wrong", func(t *testing.T) { databaseWrong(t, s) })
	t.Run("kept", func(t *testing.T) { databaseKept(t, s) })
	t.Run("columns", func(t *testing.T) { databaseColumns(t, s) })
	t.Run("several logs", func(t *testing.T) { severalLogs(t, s) })
	t.Run("copies", func(t *testing.T) { copies(t, s) })
	t.Run("url", func(t *testing.T) { urlFile(t, s) })
	t.Run("killed", func(t *testing.T) { databaseKilled(t, s) })
}

// statements runs statements in the database of an index.
func statements(t *testing.T, s *pgserver.Server, dir, text string) string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(dir, IndexURLFile))
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(strings.TrimSpace(string(raw)))
	if err != nil {
		t.Fatal(err)
	}
	return s.SQL(t, u.Query().Get("search_path"), text)
}

// content is what stands in the tables, but for numbers that the database gave.
func content(t *testing.T, s *pgserver.Server, dir string) string {
	t.Helper()
	const of = " JOIN tassadar_logs ON log = id ORDER BY idx"
	return statements(t, s, dir, "SELECT idx, encode(data, 'base64') FROM tassadar_leaves"+of+
		"; SELECT idx, digest, kind, profile, backend, toolchain, machine, size FROM tassadar_records"+of)
}

// databaseWrong: what was done to tables by hand is found, is never read as the log's, and
// is mended by reindex, to what it was.
func databaseWrong(t *testing.T, s *pgserver.Server) {
	signer, v := testKey(t, 1)
	ctx := t.Context()
	dir := t.TempDir()
	l := open(t, dir)
	mustAppend(t, l, records(0, 40)...)
	mustAppend(t, l, bytes.Repeat([]byte("binary\x00"), 30000))
	mustClose(t, l)
	want := snapshot(t, dir)
	for _, c := range []struct {
		name, statements string
		want, reindex    tassadar.Code
	}{
		{"nothing", "SELECT 1", "", ""},
		{"of before any table", "DROP TABLE tassadar_schema, tassadar_logs, tassadar_leaves, tassadar_records, tassadar_kept", "", ""},
		{"the log is not known", "DELETE FROM tassadar_logs", "", ""},
		{"no rows", "TRUNCATE tassadar_leaves, tassadar_records, tassadar_kept", "", ""},
		{"behind", "DELETE FROM tassadar_leaves WHERE idx >= 7; DELETE FROM tassadar_records WHERE idx >= 7", "", ""},
		{"a row is gone", "DELETE FROM tassadar_leaves WHERE idx = 7", tassadar.IndexDiffers, ""},
		{"a row is another", `UPDATE tassadar_leaves SET data = '{"n":7 }' WHERE idx = 7`, tassadar.IndexDiffers, ""},
		{"a row is cut", `UPDATE tassadar_leaves SET data = substr(data, 1, 3) WHERE idx = 7`, tassadar.IndexDiffers, ""},
		{"rows in the place of one another", `UPDATE tassadar_leaves SET idx = 57 - idx + 1000 WHERE idx IN (28, 29); UPDATE tassadar_leaves SET idx = idx - 1000 WHERE idx > 1000`, tassadar.IndexDiffers, ""},
		{"a table is gone", "DROP TABLE tassadar_leaves", tassadar.IndexDiffers, ""},
		{"the table of logs is gone", "DROP TABLE tassadar_logs", tassadar.IndexDiffers, ""},
		{"a column is gone", "ALTER TABLE tassadar_leaves DROP COLUMN data", tassadar.IndexDiffers, ""},
		{"a column holds another type", "ALTER TABLE tassadar_leaves ALTER data TYPE text USING encode(data, 'escape')", tassadar.IndexDiffers, ""},
		{"newer tables", "INSERT INTO tassadar_schema VALUES (99)", tassadar.DataUnavailable, tassadar.DataUnavailable},
	} {
		t.Run(c.name, func(t *testing.T) {
			inDatabase(t, s, dir)
			mustClose(t, open(t, dir)) // which makes the index of the log
			had := content(t, s, dir)
			statements(t, s, dir, c.statements)
			got, err := Read(dir, v)
			if code := tassadar.CodeOf(err); code != c.want {
				t.Errorf("Read: %v, want %q", err, c.want)
			}
			if diff := cmp.Diff(view(want), view(got)); err == nil && diff != "" {
				t.Errorf("Read (-want +got):\n%s", diff)
			}
			l, err := Open(ctx, dir, signer)
			if code := tassadar.CodeOf(err); code != c.want {
				t.Errorf("Open: %v, want %q", err, c.want)
			}
			if err == nil {
				mustClose(t, l)
				if diff := cmp.Diff(had, content(t, s, dir)); diff != "" {
					t.Errorf("opened (-want +got):\n%s", diff)
				}
			}
			if err := Reindex(ctx, dir, v); tassadar.CodeOf(err) != c.reindex {
				t.Fatalf("Reindex: %v, want %q", err, c.reindex)
			}
			if c.reindex != "" {
				return
			}
			if diff := cmp.Diff(had, content(t, s, dir)); diff != "" {
				t.Errorf("made again (-want +got):\n%s", diff)
			}
			if err := CheckIndex(dir, v); err != nil {
				t.Error(err)
			}
			if diff := cmp.Diff(view(want), view(snapshot(t, dir))); diff != "" {
				t.Errorf("after Reindex (-want +got):\n%s", diff)
			}
		})
	}
}

// databaseKept: what the database keeps is believed only as this data directory had it kept.
func databaseKept(t *testing.T, s *pgserver.Server) {
	ctx := t.Context()
	dir := t.TempDir()
	at := inDatabase(t, s, dir)
	keep := func() {
		t.Helper()
		l := open(t, dir)
		mustAppend(t, l, record(0))
		if err := l.Keep(ctx, Keeping{"one", "1", []byte("first")}, Keeping{"two", "1", []byte("second")}); err != nil {
			t.Fatal(err)
		}
		mustClose(t, l)
	}
	read := func(name string) (string, error) {
		t.Helper()
		r, err := at.reader(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer r.close()
		data, err := r.keptData(name, "1")
		return string(data), err
	}
	for what, text := range map[string]string{
		"edited":                      "UPDATE tassadar_kept SET data = data || 'x' WHERE name = 'one'",
		"cut":                         "UPDATE tassadar_kept SET data = substr(data, 1, 20) WHERE name = 'one'",
		"empty":                       "UPDATE tassadar_kept SET data = '' WHERE name = 'one'",
		"another's":                   "UPDATE tassadar_kept SET data = (SELECT data FROM tassadar_kept WHERE name = 'two') WHERE name = 'one'",
		"kept in another form":        "UPDATE tassadar_kept SET form = '1', data = (SELECT data FROM tassadar_kept WHERE name = 'compared') WHERE name = 'one'",
		"sealed by another directory": "",
	} {
		keep()
		if got, err := read("one"); got != "first" || err != nil {
			t.Fatalf("%s: before: %q, %v", what, got, err)
		}
		if text == "" {
			if err := os.WriteFile(at.key, bytes.Repeat([]byte{7}, 32), 0o600); err != nil {
				t.Fatal(err)
			}
		} else {
			statements(t, s, dir, text)
		}
		if got, err := read("one"); tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: %q, %v", what, got, err)
		}
		_, v := testKey(t, 1)
		if err := Reindex(ctx, dir, v); err != nil {
			t.Fatal(err)
		}
	}
	keep()
	if err := os.Remove(at.key); err != nil {
		t.Fatal(err)
	}
	if got, err := read("one"); got != "" || err != nil {
		t.Errorf("without the key: %q, %v", got, err)
	}
	mustClose(t, open(t, dir)) // which makes a key, and keeps nothing of before
	if got, err := read("one"); got != "" || err != nil {
		t.Errorf("with a new key: %q, %v", got, err)
	}
	if err := os.WriteFile(at.key, []byte("short"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := at.reader(ctx); tassadar.CodeOf(err) != tassadar.InputMalformed || !strings.Contains(tassadar.NextOf(err), "Remove it") {
		t.Errorf("a key that is cut: %v", err)
	}
}

// databaseColumns: the database says of records what a file says of them.
func databaseColumns(t *testing.T, s *pgserver.Server) {
	dir := t.TempDir()
	inDatabase(t, s, dir)
	cell := tassadar.Cell{Profile: "p", Backend: "b", Toolchain: "t", Machine: "m"}
	key, err := evidence.NewSigner(ed25519.NewKeyFromSeed(bytes.Repeat([]byte{3}, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	rec, err := evidence.Sign(evidence.KindAssignment, []evidence.Subject{evidence.NewSubject("m", tassadar.DigestBytes(nil))}, map[string]any{"cell": cell}, key)
	if err != nil {
		t.Fatal(err)
	}
	l := open(t, dir)
	mustAppend(t, l, rec, []byte("raw"))
	mustClose(t, l)
	c := describe(rec)
	want := fmt.Sprintf("0|%s|%s|p|b|t|m|%d\n1|%s||||||3", c.digest, evidence.KindAssignment, len(rec), tassadar.DigestBytes([]byte("raw")))
	if got := statements(t, s, dir, "SELECT idx, digest, kind, profile, backend, toolchain, machine, size FROM tassadar_records ORDER BY idx"); got != want {
		t.Errorf("records:\n%s\nwant\n%s", got, want)
	}
}

// severalLogs: one database holds the indexes of several logs, also of one name under two
// keys, and none is read, made again or written in the place of another.
func severalLogs(t *testing.T, s *pgserver.Server) {
	ctx := t.Context()
	first := t.TempDir()
	inDatabase(t, s, first)
	where, err := os.ReadFile(filepath.Join(first, IndexURLFile))
	if err != nil {
		t.Fatal(err)
	}
	var open []*Ledger
	dirs := []string{first, t.TempDir(), t.TempDir()}
	for i, dir := range dirs {
		if err := os.WriteFile(filepath.Join(dir, IndexURLFile), where, 0o600); err != nil {
			t.Fatal(err)
		}
		signer, _ := testKey(t, byte(i+1))
		l, err := Open(ctx, dir, signer)
		if err != nil {
			t.Fatal(err)
		}
		open = append(open, l)
	}
	for n := range 3 {
		for i, l := range open {
			mustAppend(t, l, record(100*i+n))
		}
	}
	check := func(when string) {
		t.Helper()
		for i, dir := range dirs {
			_, v := testKey(t, byte(i+1))
			got, err := Read(dir, v)
			if err != nil {
				t.Fatalf("%s: %v", when, err)
			}
			if diff := cmp.Diff([]string{string(record(100 * i)), string(record(100*i + 1)), string(record(100*i + 2))}, data(got)); diff != "" {
				t.Errorf("%s: log %d (-want +got):\n%s", when, i, diff)
			}
		}
	}
	check("written")
	_, v := testKey(t, 2)
	mustClose(t, open[1])
	if err := Reindex(ctx, dirs[1], v); err != nil {
		t.Fatal(err)
	}
	check("one made again")
	mustClose(t, open[0])
	mustClose(t, open[2])

	// The log of another key in the place of this one's.
	if err := os.RemoveAll(filepath.Join(dirs[0], logDir)); err != nil {
		t.Fatal(err)
	}
	signer, mine := testKey(t, 1)
	if _, err := Open(ctx, dirs[0], signer); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a new log beside the index of one that is gone: %v", err)
	}
	if err := os.CopyFS(filepath.Join(dirs[0], logDir), os.DirFS(filepath.Join(dirs[1], logDir))); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(dirs[0], mine); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("the log of another key: %v", err)
	}
}

// copies: of two copies of a data directory with one database one goes on, and the other
// is told so; whatever they do, neither reads what the other wrote.
func copies(t *testing.T, s *pgserver.Server) {
	ctx := t.Context()
	signer, v := testKey(t, 1)
	one := t.TempDir()
	inDatabase(t, s, one)
	l := open(t, one)
	mustAppend(t, l, records(0, 3)...)
	mustClose(t, l)
	two := t.TempDir()
	if err := os.CopyFS(two, os.DirFS(one)); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Join(two, IndexURLFile), 0o600); err != nil {
		t.Fatal(err)
	}
	l = open(t, one)
	if _, err := Open(ctx, two, signer); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("a copy beside the writer: %v", err)
	}
	// The writer loses its session, and the copy goes on.
	statements(t, s, one, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tassadar'")
	copied := open(t, two)
	mustAppend(t, copied, record(30))
	mustClose(t, copied)
	before, err := l.Checkpoint()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Append(ctx, record(3)); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("the writer after the copy went on: %v", err)
	}
	if after, err := l.Checkpoint(); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the log went on: %v", err)
	}
	_ = l.Close()
	if _, err := Open(ctx, one, signer); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("a writer whose copy went on: %v", err)
	}
	// A reader's log has fewer leaves, and those that it has are in the index.
	if diff := cmp.Diff([]string{string(record(0)), string(record(1)), string(record(2))}, data(snapshot(t, one))); diff != "" {
		t.Errorf("what the first has (-want +got):\n%s", diff)
	}
	// Both go on: the index is that of the one who made it last.
	if err := Reindex(ctx, one, v); err != nil {
		t.Fatal(err)
	}
	l = open(t, one)
	mustAppend(t, l, records(3, 5)...)
	mustClose(t, l)
	if _, err := Open(ctx, two, signer); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("the copy after the first went on: %v", err)
	}
	if _, err := Read(two, v); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("the copy is read: %v", err)
	}
	if n := len(data(snapshot(t, one))); n != 5 {
		t.Errorf("the first has %d records", n)
	}
}

// urlFile: the file that names the database is its owner's alone, and what it holds is
// never shown.
func urlFile(t *testing.T, s *pgserver.Server) {
	dir := t.TempDir()
	inDatabase(t, s, dir)
	signer, v := testKey(t, 1)
	name := filepath.Join(dir, IndexURLFile)
	right, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	mustClose(t, open(t, dir))
	for _, c := range []struct {
		what, holds string
		mode        os.FileMode
		want        tassadar.Code
		next        string
	}{
		{"readable by others", string(right), 0o640, tassadar.DataUnavailable, "chmod 600 " + name},
		{"empty", "", 0o600, tassadar.InputMalformed, "Write one such as"},
		{"another URL", "https://u:secret@localhost/", 0o600, tassadar.InputMalformed, "Write one such as"},
		{"no server", "postgres://u:secret@localhost:1/d?sslmode=disable", 0o600, tassadar.DataUnavailable, "Start the database"},
	} {
		if err := errors.Join(os.WriteFile(name, []byte(c.holds), c.mode), os.Chmod(name, c.mode)); err != nil {
			t.Fatal(err)
		}
		for how, call := range map[string]func() error{
			"Open":       func() error { _, err := Open(t.Context(), dir, signer); return err },
			"Read":       func() error { _, err := Read(dir, v); return err },
			"Reindex":    func() error { return Reindex(t.Context(), dir, v) },
			"CheckIndex": func() error { return CheckIndex(dir, v) },
		} {
			if (how == "Read" || how == "Reindex") && c.want != "" {
				continue // an empty log needs no index; see below
			}
			err := call()
			if tassadar.CodeOf(err) != c.want || !strings.Contains(tassadar.NextOf(err), c.next) || strings.Contains(err.Error(), "secret") {
				t.Errorf("%s, %s: %v; next: %s", c.what, how, err, tassadar.NextOf(err))
			}
		}
	}
}

// databaseKilled: the server is killed while records are appended. What was acknowledged
// stays, an append that failed may be tried again, and the index comes to be what it would
// have been.
func databaseKilled(t *testing.T, s *pgserver.Server) {
	dir := t.TempDir()
	inDatabase(t, s, dir)
	_, v := testKey(t, 1)
	rounds := 3
	if os.Getenv("TASSADAR_SOAK") != "" {
		rounds = 200
	}
	l := open(t, dir)
	acknowledged := map[string]bool{}
	n, failed := 0, 0
	for round := range rounds {
		begun, killed := make(chan struct{}), make(chan struct{})
		kill := sync.OnceFunc(func() { close(begun) })
		go func() {
			defer close(killed)
			<-begun
			time.Sleep(time.Duration(round*7919%120) * time.Millisecond) // somewhere in the next append
			s.Kill()
		}()
		for good, down := 0, false; !down; n++ {
			_, err := l.Append(t.Context(), record(n))
			if err == nil {
				acknowledged[string(record(n))] = true
				if good++; good == 3 {
					kill()
				}
				continue
			}
			failed++
			if code := tassadar.CodeOf(err); code != tassadar.DataUnavailable {
				t.Fatalf("round %d: %v", round, err)
			}
			down = true
		}
		kill()
		<-killed
		began := time.Now()
		if _, err := l.Append(t.Context(), record(n)); tassadar.CodeOf(err) != tassadar.DataUnavailable || time.Since(began) > 20*time.Second {
			t.Errorf("round %d: append without the server: %v after %v", round, err, time.Since(began))
		}
		if _, err := Read(dir, v); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("round %d: read without the server: %v", round, err)
		}
		s.Restart(t)
		if round%2 == 0 { // the writer goes on, or another comes
			mustClose(t, l)
			l = open(t, dir)
		}
	}
	mustAppend(t, l, record(n))
	acknowledged[string(record(n))] = true
	mustClose(t, l)
	count := map[string]int{}
	for _, r := range data(snapshot(t, dir)) {
		count[r]++
	}
	for r := range acknowledged {
		if count[r] != 1 {
			t.Errorf("%s, which was acknowledged, is there %d times", r, count[r])
		}
	}
	had := content(t, s, dir)
	if err := Reindex(t.Context(), dir, v); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(had, content(t, s, dir)); diff != "" {
		t.Errorf("made again (-want +got):\n%s", diff)
	}
	t.Logf("%d kills, %d appends, %d acknowledged, %d failed", rounds, n+1, len(acknowledged), failed)
}
