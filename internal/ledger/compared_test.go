package ledger

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/transparency-dev/tessera/api/layout"

	"tassadar"
	"tassadar/evidence"
)

// compared is a log of 600 records, more than two bundles, whose writer kept how far
// it compared the index.
func compared(t *testing.T) string {
	dir := t.TempDir()
	l := open(t, dir)
	mustAppend(t, l, records(0, 600)...)
	if err := l.Keep(t.Context(), Keeping{Name: "x", Form: "y", Data: []byte("z")}); err != nil {
		t.Fatal(err)
	}
	mustClose(t, l)
	return dir
}

// TestOpenReadsWhatIsNew: a writer reads no leaf again that was compared before, and
// appends all the same; whoever reads the log whole finds what is wrong with it.
func TestOpenReadsWhatIsNew(t *testing.T) {
	dir := compared(t)
	_, verifier := testKey(t, 1)
	bundle := filepath.Join(dir, logDir, layout.EntriesPath(0, 0))
	was, err := os.ReadFile(bundle)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(bundle, bytes.Replace(was, record(7), []byte(`{"m":7}`), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	for i := range 2 { // the second one goes on from what the first appended
		l := open(t, dir)
		if got := mustAppend(t, l, records(600+i, 601+i)...); got[0] != uint64(600+i) {
			t.Errorf("appended at %d", got[0])
		}
		mustClose(t, l)
	}
	if _, err := evidence.OpenLog(os.DirFS(filepath.Join(dir, logDir)), verifier); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("the log read whole: %v", err)
	}
	if err := os.WriteFile(bundle, was, 0o644); err != nil {
		t.Fatal(err)
	}
	if s := snapshot(t, dir); s.Size != 602 {
		t.Errorf("%d leaves", s.Size)
	}
}

// TestComparedWrong: a frontier that is not the log's, and an index that lacks what
// it once had, only make the writer read all of the log; then it finds what is wrong.
func TestComparedWrong(t *testing.T) {
	for name, c := range map[string]struct {
		statement string
		damaged   bool // a leaf of the index as well
		want      tassadar.Code
	}{
		"a hash":                     {"UPDATE kept SET data = substr(data, 1, 20) || x'00' || substr(data, 22) WHERE name = 'compared'", false, ""},
		"a hash, and a leaf":         {"UPDATE kept SET data = substr(data, 1, 20) || x'00' || substr(data, 22) WHERE name = 'compared'", true, tassadar.IndexDiffers},
		"cut off":                    {"UPDATE kept SET data = substr(data, 1, 60) WHERE name = 'compared'", true, tassadar.IndexDiffers},
		"empty":                      {"UPDATE kept SET data = x'' WHERE name = 'compared'", true, tassadar.IndexDiffers},
		"of more leaves":             {"UPDATE kept SET data = x'00000000000003ff' || zeroblob(320) WHERE name = 'compared'", true, tassadar.IndexDiffers},
		"of another form":            {"UPDATE kept SET form = '0' WHERE name = 'compared'", true, tassadar.IndexDiffers},
		"the last leaves are gone":   {"DELETE FROM leaves WHERE idx > 500; DELETE FROM records WHERE idx > 500", false, ""},
		"gone, and a leaf":           {"DELETE FROM leaves WHERE idx > 500; DELETE FROM records WHERE idx > 500", true, tassadar.IndexDiffers},
		"more leaves than the log":   {"INSERT INTO leaves (idx, data) VALUES (600, x'7b7d')", false, tassadar.IndexDiffers},
		"the frontier of no leaves":  {"UPDATE kept SET data = zeroblob(8) WHERE name = 'compared'", true, tassadar.IndexDiffers},
		"nothing wrong, no frontier": {"DELETE FROM kept WHERE name = 'compared'", false, ""},
	} {
		t.Run(name, func(t *testing.T) {
			dir := compared(t)
			db, err := sql.Open("sqlite", filepath.Join(dir, indexFile))
			if err != nil {
				t.Fatal(err)
			}
			_, err = db.Exec(c.statement)
			if c.damaged {
				_, also := db.Exec(`UPDATE leaves SET data = CAST('{"n":7 }' AS BLOB) WHERE idx = 7`)
				err = errors.Join(err, also)
			}
			if err := errors.Join(err, db.Close()); err != nil {
				t.Fatal(err)
			}
			signer, _ := testKey(t, 1)
			l, err := Open(t.Context(), dir, signer)
			if got := tassadar.CodeOf(err); got != c.want {
				t.Fatalf("Open: %v, want %q", err, c.want)
			}
			if err != nil {
				return
			}
			mustAppend(t, l, record(600))
			mustClose(t, l)
			if s := snapshot(t, dir); s.Size != 601 {
				t.Errorf("%d leaves", s.Size)
			}
		})
	}
}

// TestOpenChecksTheEdge: the tiles that the next append goes on from are compared at
// every opening. Damaged, they are an error before anything is signed, and the log is as
// it was once they are right again.
func TestOpenChecksTheEdge(t *testing.T) {
	dir := compared(t)
	signer, _ := testKey(t, 1)
	read := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(dir, logDir, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	checkpoint := read(layout.CheckpointPath)
	flip := func(at int) func([]byte) []byte {
		return func(data []byte) []byte {
			out := bytes.Clone(data)
			out[at%len(out)] ^= 1
			return out
		}
	}
	for name, damages := range map[string][]func([]byte) []byte{
		layout.EntriesPath(2, 600-512): {flip(9), flip(599), func([]byte) []byte { return nil }, func(d []byte) []byte { return d[:100] }},
		layout.TilePath(0, 2, 600-512): {flip(0), flip(1000), func([]byte) []byte { return nil }},
		layout.TilePath(1, 0, 2):       {flip(5), flip(40), func(d []byte) []byte { return d[:32] }},
	} {
		was := read(name)
		path := filepath.Join(dir, logDir, name)
		for i, damage := range damages {
			if err := os.WriteFile(path, damage(was), 0o644); err != nil {
				t.Fatal(err)
			}
			if l, err := Open(t.Context(), dir, signer); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
				t.Errorf("%s, damage %d: %v", name, i, err)
				if err == nil {
					mustClose(t, l)
				}
			}
			if now := read(layout.CheckpointPath); !bytes.Equal(now, checkpoint) {
				t.Fatalf("%s, damage %d: another checkpoint was signed", name, i)
			}
		}
		if err := os.WriteFile(path, was, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	l := open(t, dir)
	defer mustClose(t, l)
	if got := mustAppend(t, l, records(600, 601)...); got[0] != 600 {
		t.Errorf("appended at %d", got[0])
	}
}

// TestSignsWhatWasAppended: of a size that is expected no other root is signed, whatever
// becomes of a tile while the log is open.
func TestSignsWhatWasAppended(t *testing.T) {
	dir := compared(t)
	l := open(t, dir)
	name := filepath.Join(dir, logDir, layout.TilePath(1, 0, 2))
	tile, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	tile[3] ^= 1
	if err := os.WriteFile(name, tile, 0o644); err != nil {
		t.Fatal(err)
	}
	checkpoint, err := l.Checkpoint()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
	defer cancel()
	leaves := evidence.Split(record(600)) // as Append does that has compared the tiles before
	if err := l.guard.expect(l.frontier, leaves); err != nil {
		t.Fatal(err)
	}
	if at, err := l.add(ctx, leaves); err == nil {
		if err := l.await(ctx, at+1); err == nil {
			t.Errorf("appended at %d", at)
		}
	}
	if now, err := l.Checkpoint(); err != nil || !bytes.Equal(now, checkpoint) {
		t.Errorf("another checkpoint was signed: %v", err)
	}
	_ = l.Close()
}

// TestAppendWithoutATile: where a tile that the append goes on from is gone or damaged
// while the log is open, the append says which, and writes and signs nothing; with the
// tile back it goes on.
func TestAppendWithoutATile(t *testing.T) {
	for _, name := range []string{layout.EntriesPath(2, 600-512), layout.TilePath(0, 2, 600-512), layout.TilePath(1, 0, 2)} {
		for how, damage := range map[string]func(path string, was []byte) error{
			"is missing": func(path string, _ []byte) error { return os.Remove(path) },
			"":           func(path string, was []byte) error { return os.WriteFile(path, was[:len(was)-5], 0o644) },
		} {
			t.Run(name+" "+how, func(t *testing.T) {
				t.Parallel()
				dir := compared(t)
				l := open(t, dir)
				path := filepath.Join(dir, logDir, name)
				was, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if err := damage(path, was); err != nil {
					t.Fatal(err)
				}
				checkpoint, err := l.Checkpoint()
				if err != nil {
					t.Fatal(err)
				}
				_, err = l.Append(t.Context(), records(600, 601)...)
				if tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || !strings.Contains(err.Error(), name) || !strings.Contains(err.Error(), how) || !strings.HasPrefix(tassadar.NextOf(err), "Take the tile from a copy of the log") {
					t.Errorf("%v; next: %s", err, tassadar.NextOf(err))
				}
				if now, err := l.Checkpoint(); err != nil || !bytes.Equal(now, checkpoint) {
					t.Errorf("another checkpoint was signed: %v", err)
				}
				_ = l.Close()
				if err := os.WriteFile(path, was, 0o644); err != nil {
					t.Fatal(err)
				}
				again := open(t, dir)
				mustAppend(t, again, records(600, 601)...)
				mustClose(t, again)
			})
		}
	}
}
