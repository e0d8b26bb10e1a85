package ledger

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
)

// testKey returns the log key that all tests and helper processes share.
func testKey(t testing.TB, seed byte) (note.Signer, note.Verifier) {
	t.Helper()
	key, err := evidence.NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	v, err := note.NewVerifier(key.Verifier)
	if err != nil {
		t.Fatal(err)
	}
	return key.Signer, v
}

func open(t testing.TB, dir string) *Ledger {
	t.Helper()
	signer, _ := testKey(t, 1)
	l, err := Open(context.Background(), dir, signer)
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func snapshot(t testing.TB, dir string) *Snapshot {
	t.Helper()
	_, v := testKey(t, 1)
	s, err := Read(dir, v)
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	return s
}

func mustAppend(t testing.TB, l *Ledger, records ...[]byte) []uint64 {
	t.Helper()
	got, err := l.Append(context.Background(), records...)
	if err != nil {
		t.Fatalf("Append: %v", err)
	}
	return got
}

func mustClose(t testing.TB, l *Ledger) {
	t.Helper()
	if err := l.Close(); err != nil {
		t.Fatalf("Close: %v", err)
	}
}

func record(i int) []byte { return fmt.Appendf(nil, `{"n":%d}`, i) }

func records(from, to int) [][]byte {
	var out [][]byte
	for i := from; i < to; i++ {
		out = append(out, record(i))
	}
	return out
}

// view is a snapshot in strings, which compare fast.
func view(s *Snapshot) []string {
	if s == nil {
		return nil
	}
	out := []string{s.Origin, fmt.Sprint(s.Size), fmt.Sprintf("%x", s.Root), string(s.Checkpoint)}
	for _, leaf := range s.Leaves {
		out = append(out, string(leaf))
	}
	for _, r := range s.Records {
		out = append(out, fmt.Sprint(r.Index), string(r.Data))
	}
	return out
}

// data returns the bytes of a snapshot's records.
func data(s *Snapshot) []string {
	var out []string
	for _, r := range s.Records {
		out = append(out, string(r.Data))
	}
	return out
}

func TestAppend(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	big := append([]byte(`{"big":"`), bytes.Repeat([]byte("x"), 300<<10)...)
	if got, want := mustAppend(t, l, record(0)), []uint64{0}; !cmp.Equal(got, want) {
		t.Errorf("first record: got index %v, want %v", got, want)
	}
	if got, want := mustAppend(t, l, big, record(1)), []uint64{5, 6}; !cmp.Equal(got, want) {
		t.Errorf("300 kB record and another: got indexes %v, want %v", got, want)
	}
	if got, want := mustAppend(t, l, record(0)), []uint64{7}; !cmp.Equal(got, want) {
		t.Errorf("the same record again: got index %v, want %v", got, want)
	}
	if got := mustAppend(t, l); got != nil {
		t.Errorf("no records: got %v", got)
	}
	s, err := l.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	want := []evidence.LogRecord{
		{Index: 0, Leaves: 1, Data: record(0)}, {Index: 5, Leaves: 5, Data: big},
		{Index: 6, Leaves: 1, Data: record(1)}, {Index: 7, Leaves: 1, Data: record(0)}}
	if diff := cmp.Diff(want, s.Records); diff != "" {
		t.Errorf("records (-want +got):\n%s", diff)
	}
	if s.Origin != "test.invalid/log" || s.Size != 8 {
		t.Errorf("got %s with %d leaves", s.Origin, s.Size)
	}
	mustClose(t, l)
	if _, err := l.Append(context.Background(), record(2)); tassadar.CodeOf(err) != tassadar.DataUnavailable {
		t.Errorf("Append after Close: %v", err)
	}
	if diff := cmp.Diff(view(s), view(snapshot(t, dir))); diff != "" {
		t.Errorf("after Close (-want +got):\n%s", diff)
	}

	at, err := s.At(6)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want[:2], at.Records); diff != "" || at.Size != 6 || !bytes.Equal(at.Root, evidence.RootOf(s.Leaves[:6])) {
		t.Errorf("At(6): %d leaves (-want +got):\n%s", at.Size, diff)
	}
	if _, err := s.At(9); tassadar.CodeOf(err) != tassadar.RolledBack {
		t.Errorf("At beyond the end: %v", err)
	}
	if _, err := open(t, t.TempDir()).Append(context.Background(), make([]byte, evidence.MaxRecord+1)); tassadar.CodeOf(err) != tassadar.InputMalformed {
		t.Errorf("too large a record: %v", err)
	}
}

func TestReopen(t *testing.T) {
	dir := t.TempDir()
	var want []string
	for i := range 4 {
		l := open(t, dir)
		if got := mustAppend(t, l, record(i)); got[0] != uint64(i) {
			t.Errorf("round %d: got index %d", i, got[0])
		}
		want = append(want, string(record(i)))
		mustClose(t, l)
	}
	if diff := cmp.Diff(want, data(snapshot(t, dir))); diff != "" {
		t.Errorf("records (-want +got):\n%s", diff)
	}
}

// TestLarge crosses two bundles of 256 entries and reaches hash tiles of level 1.
func TestLarge(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	var want []string
	for i := 0; i < 700; {
		n := min(1+i/3, 700-i)
		mustAppend(t, l, records(i, i+n)...)
		for ; n > 0; n-- {
			want = append(want, string(record(i)))
			i++
		}
	}
	mustClose(t, l)
	if diff := cmp.Diff(want, data(snapshot(t, dir))); diff != "" {
		t.Fatalf("records (-want +got):\n%s", diff)
	}
	_, v := testKey(t, 1)
	log, err := evidence.OpenLog(os.DirFS(filepath.Join(dir, logDir)), v)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fs.Stat(os.DirFS(dir), "log/tile/1/000.p/2"); err != nil {
		t.Errorf("level 1: %v", err)
	}
	if got := len(log.Records()); got != 700 {
		t.Errorf("OpenLog: got %d records, want 700", got)
	}
	open(t, dir) // tidies
	if left, _ := filepath.Glob(filepath.Join(dir, "log/tile/entries/*.p/*")); len(left) != 1 {
		t.Errorf("partial bundles left after opening: %v", left)
	}
	if _, err := evidence.OpenLog(os.DirFS(filepath.Join(dir, logDir)), v); err != nil {
		t.Errorf("after tidying: %v", err)
	}
}

func TestNothingWritten(t *testing.T) {
	_, v := testKey(t, 1)
	empty := t.TempDir()
	opened := t.TempDir()
	mustClose(t, open(t, opened))
	for name, dir := range map[string]string{"empty": empty, "absent": filepath.Join(empty, "absent"), "opened": opened} {
		s, err := Read(dir, v)
		if err != nil || s.Size != 0 || len(s.Records) != 0 || s.Origin != v.Name() || !bytes.Equal(s.Root, evidence.RootOf(nil)) {
			t.Errorf("%s directory: %+v, %v", name, s, err)
		}
	}
	if err := Reindex(context.Background(), opened, v); err != nil {
		t.Errorf("Reindex: %v", err)
	}
	if entries, err := os.ReadDir(empty); err != nil || len(entries) > 0 {
		t.Errorf("reading wrote: %v, %v", entries, err)
	}
}

func TestBadDirectory(t *testing.T) {
	ctx := context.Background()
	signer, v := testKey(t, 1)
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{file, filepath.Join(file, "below")} {
		if _, err := Open(ctx, dir, signer); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("Open(%s): %v", dir, err)
		}
		if _, err := Read(dir, v); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("Read(%s): %v", dir, err)
		}
		if err := Reindex(ctx, dir, v); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("Reindex(%s): %v", dir, err)
		}
	}
}

func TestForeignKey(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	mustAppend(t, l, record(0))
	mustClose(t, l)
	signer, v := testKey(t, 2)
	if _, err := Open(context.Background(), dir, signer); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("Open with another key: %v", err)
	}
	if _, err := Read(dir, v); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("Read with another key: %v", err)
	}
	if got := len(snapshot(t, dir).Records); got != 1 {
		t.Errorf("afterwards: %d records", got)
	}
}

// TestTilesOnly opens a copy of what a log serves, without Tessera's private
// state. It must go on, not begin anew.
func TestTilesOnly(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	mustAppend(t, l, records(0, 5)...)
	mustClose(t, l)
	for _, gone := range []string{"log/.state", indexFile, lockName} {
		if err := os.RemoveAll(filepath.Join(dir, gone)); err != nil {
			t.Fatal(err)
		}
	}
	if got := mustAppend(t, open(t, dir), record(5)); got[0] != 5 {
		t.Errorf("got index %d, want 5", got[0])
	}
	if got := len(snapshot(t, dir).Records); got != 6 {
		t.Errorf("got %d records, want 6", got)
	}
}

// TestDriverVersion: a damaged version file of the driver, which says nothing of the log,
// holds nobody up; one of another version does.
func TestDriverVersion(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	mustAppend(t, l, record(0))
	mustClose(t, l)
	file := filepath.Join(dir, "log", ".state", "version")
	for i, damaged := range []string{"", "x\n", "\x00"} {
		if err := os.WriteFile(file, []byte(damaged), 0o644); err != nil {
			t.Fatal(err)
		}
		l := open(t, dir)
		if got := mustAppend(t, l, record(i+1)); got[0] != uint64(i+1) {
			t.Errorf("%q: got index %d, want %d", damaged, got[0], i+1)
		}
		mustClose(t, l)
	}
	if err := os.WriteFile(file, []byte("7"), 0o644); err != nil {
		t.Fatal(err)
	}
	signer, _ := testKey(t, 1)
	if l, err := Open(t.Context(), dir, signer); tassadar.CodeOf(err) != tassadar.DataUnavailable || !strings.Contains(err.Error(), "found 7") {
		t.Errorf("another version: %v, %v", l, err)
	}
}

func TestLostLog(t *testing.T) {
	signer, v := testKey(t, 1)
	for _, gone := range []string{"log", "log/checkpoint"} {
		dir := t.TempDir()
		l := open(t, dir)
		mustAppend(t, l, record(0))
		mustClose(t, l)
		if err := os.RemoveAll(filepath.Join(dir, gone)); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(dir, v); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("Read without %s: %v", gone, err)
		}
		if _, err := Open(context.Background(), dir, signer); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("Open without %s: %v", gone, err)
		}
		if err := Reindex(context.Background(), dir, v); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("Reindex without %s: %v", gone, err)
		}
	}
}

// TestClockRanAhead opens a log whose checkpoint is dated in the future.
func TestClockRanAhead(t *testing.T) {
	dir := t.TempDir()
	mustClose(t, open(t, dir))
	future := time.Now().Add(24 * time.Hour)
	if err := os.Chtimes(filepath.Join(dir, "log/checkpoint"), future, future); err != nil {
		t.Fatal(err)
	}
	mustAppend(t, open(t, dir), record(0))
}

func TestIndex(t *testing.T) {
	signer, v := testKey(t, 1)
	ctx := context.Background()
	make := func(t *testing.T) (string, *Snapshot) {
		dir := t.TempDir()
		l := open(t, dir)
		mustAppend(t, l, records(0, 40)...)
		mustAppend(t, l, bytes.Repeat([]byte("binary"), 30000))
		mustClose(t, l)
		return dir, snapshot(t, dir)
	}
	change := func(path string, f func([]byte) []byte) error {
		have, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(path, f(have), 0o600)
	}
	query := func(path, q string) error {
		db, err := sql.Open("sqlite", path)
		if err != nil {
			return err
		}
		_, err = db.Exec(q)
		return errors.Join(err, db.Close())
	}
	tests := []struct {
		name   string
		change func(path string) error
		want   tassadar.Code // of Read and of Open; "" for the same content
	}{
		{"deleted", os.Remove, ""},
		{"emptied", func(p string) error { return os.Truncate(p, 0) }, ""},
		{"behind", func(p string) error {
			return query(p, "DELETE FROM leaves WHERE idx >= 7; DELETE FROM records WHERE idx >= 7")
		}, ""},
		{"truncated", func(p string) error { return os.Truncate(p, 9000) }, tassadar.IndexDiffers},
		{"header only", func(p string) error { return os.Truncate(p, 100) }, tassadar.IndexDiffers},
		{"other file", func(p string) error { return os.WriteFile(p, bytes.Repeat([]byte("no database "), 999), 0o600) }, tassadar.IndexDiffers},
		{"zeroed", func(p string) error {
			return change(p, func(b []byte) []byte { clear(b[4096:]); return b })
		}, tassadar.IndexDiffers},
		{"row changed", func(p string) error {
			return query(p, `UPDATE leaves SET data = CAST('{"n":7 }' AS BLOB) WHERE idx = 7`)
		}, tassadar.IndexDiffers},
		{"row missing", func(p string) error { return query(p, "DELETE FROM leaves WHERE idx = 7") }, tassadar.IndexDiffers},
		{"table missing", func(p string) error { return query(p, "DROP TABLE leaves") }, tassadar.IndexDiffers},
		{"newer schema", func(p string) error { return query(p, "PRAGMA user_version = 99") }, tassadar.IndexDiffers},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir, want := make(t)
			if err := tt.change(filepath.Join(dir, indexFile)); err != nil {
				t.Fatal(err)
			}
			s, err := Read(dir, v)
			if got := tassadar.CodeOf(err); got != tt.want {
				t.Errorf("Read: got %q, want %q: %v", got, tt.want, err)
			}
			if diff := cmp.Diff(view(want), view(s)); err == nil && diff != "" {
				t.Errorf("Read (-want +got):\n%s", diff)
			}
			l, err := Open(ctx, dir, signer)
			if got := tassadar.CodeOf(err); got != tt.want {
				t.Errorf("Open: got %q, want %q: %v", got, tt.want, err)
			}
			if err == nil {
				mustClose(t, l)
			}
			if err := Reindex(ctx, dir, v); err != nil {
				t.Fatalf("Reindex: %v", err)
			}
			if diff := cmp.Diff(view(want), view(snapshot(t, dir))); diff != "" {
				t.Errorf("after Reindex (-want +got):\n%s", diff)
			}
			mustAppend(t, open(t, dir), record(99))
		})
	}
}

// TestIndexColumns reads what the index says for queries, written by Append and
// written by Reindex.
func TestIndexColumns(t *testing.T) {
	dir := t.TempDir()
	key, err := evidence.NewSigner(ed25519.NewKeyFromSeed(bytes.Repeat([]byte{3}, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	rec, err := evidence.Sign(evidence.KindAssignment, []evidence.Subject{evidence.NewSubject("m", tassadar.DigestBytes(nil))},
		map[string]any{"cell": tassadar.Cell{Profile: "p", Backend: "b", Toolchain: "t", Machine: "m"}}, key)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := evidence.Open(rec, nil)
	if err != nil {
		t.Fatal(err)
	}
	l := open(t, dir)
	mustAppend(t, l, rec, []byte("raw"))
	mustClose(t, l)
	want := []string{
		fmt.Sprint(0, " ", opened.Digest, " ", evidence.KindAssignment, " p,b,t,m ", len(rec)),
		fmt.Sprint(1, " ", tassadar.DigestBytes([]byte("raw")), "  ,,, 3"),
	}
	for _, how := range []string{"Append", "Reindex"} {
		if how == "Reindex" {
			_, v := testKey(t, 1)
			if err := Reindex(context.Background(), dir, v); err != nil {
				t.Fatal(err)
			}
		}
		db, err := sql.Open("sqlite", filepath.Join(dir, indexFile))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := db.Query("SELECT idx || ' ' || digest || ' ' || kind || ' ' || profile || ',' || backend || ',' || toolchain || ',' || machine || ' ' || size FROM records ORDER BY idx")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for rows.Next() {
			var s string
			if err := rows.Scan(&s); err != nil {
				t.Fatal(err)
			}
			got = append(got, s)
		}
		if err := errors.Join(rows.Err(), rows.Close(), db.Close()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", how, diff)
		}
	}
}

// TestReadLeavesNoTrace lists the directory before and after reading.
func TestReadLeavesNoTrace(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	mustAppend(t, l, records(0, 3)...)
	list := func() string {
		var names []string
		err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
			names = append(names, p)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(names, "\n")
	}
	for _, state := range []string{"written to", "closed"} {
		if state == "closed" {
			mustClose(t, l)
		}
		before := list()
		if got := snapshot(t, dir).Size; got != 3 {
			t.Errorf("%s: got %d leaves", state, got)
		}
		if diff := cmp.Diff(before, list()); diff != "" {
			t.Errorf("%s: reading changed files (-before +after):\n%s", state, diff)
		}
	}
}

// TestDebris puts what a crash leaves into a log: it must be neither read nor
// kept, and what follows must verify.
func TestDebris(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	mustAppend(t, l, records(0, 4)...)
	mustClose(t, l)
	want := snapshot(t, dir)
	debris := []string{
		"log/tile/entries/000.p/5", "log/tile/0/000.p/5", "log/tile/entries/000", "log/tile/0/000", "log/tile/1/000.p/1",
		"log/tile/entries/000.p/41804289383", "log/tile/entries/0001804289383", "log/checkpoint1804289383", "log/.state/treeState1804289383",
	}
	for _, name := range debris {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte("torn"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Remove(filepath.Join(dir, indexFile)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(view(want), view(snapshot(t, dir))); diff != "" {
		t.Errorf("with debris (-want +got):\n%s", diff)
	}
	l = open(t, dir)
	for _, name := range debris {
		if _, err := os.Stat(filepath.Join(dir, name)); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s is still there: %v", name, err)
		}
	}
	mustAppend(t, l, records(4, 6)...)
	mustClose(t, l)
	_, v := testKey(t, 1)
	log, err := evidence.OpenLog(os.DirFS(filepath.Join(dir, logDir)), v)
	if err != nil {
		t.Fatal(err)
	}
	if !log.VerifyConsistency(want.Size, want.Root) || log.Size() != 6 {
		t.Errorf("the log of %d leaves does not extend what it was", log.Size())
	}
}

// TestUnpublished lets publishing fail for a while, and callers give up.
func TestUnpublished(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	mustAppend(t, l, record(0))
	setStopped := func(stopped bool) {
		l.guard.mu.Lock()
		defer l.guard.mu.Unlock()
		l.guard.stopped = stopped
	}
	setStopped(true)
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	if _, err := l.Append(ctx, record(1)); tassadar.CodeOf(err) != tassadar.DataUnavailable || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("without checkpoints: %v", err)
	}
	if got := snapshot(t, dir).Size; got != 1 {
		t.Errorf("got %d leaves, want 1: the second has no checkpoint", got)
	}
	setStopped(false)
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := l.Append(gone, record(2)); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	at := mustAppend(t, l, record(3))
	s := snapshot(t, dir)
	if got := data(s); got[0] != string(record(0)) || got[at[0]] != string(record(3)) {
		t.Errorf("got records %q and index %v", got, at)
	}
	mustClose(t, l)
	have, err := (&place{file: filepath.Join(dir, indexFile)}).read(99)
	if err != nil || len(have) != int(s.Size) {
		t.Errorf("index has %d of %d leaves, %v", len(have), s.Size, err)
	}
}

// TestGuard: a log never shrinks, whoever asks for a signature.
func TestGuard(t *testing.T) {
	signer, _ := testKey(t, 1)
	g := &guard{Signer: signer}
	g.raise(3)
	for size, want := range map[int]bool{2: false, 3: true} {
		_, err := g.Sign(fmt.Appendf(nil, "test.invalid/log\n%d\nAAAA\n", size))
		if (err == nil) != want {
			t.Errorf("checkpoint of %d leaves after one of 3: %v", size, err)
		}
	}
}
