package ledger

import (
	"bytes"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"testing"

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
