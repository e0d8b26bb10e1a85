package ledger

import (
	"os"
	"path/filepath"
	"testing"

	"tassadar/internal/testing/pgserver"
)

// server is a PostgreSQL server, which is quick because it need not survive its host.
func server(t testing.TB) *pgserver.Server {
	t.Helper()
	return pgserver.Start(t, "fsync=off")
}

// inDatabase has the index of a data directory kept in a new database of a server.
func inDatabase(t testing.TB, s *pgserver.Server, dir string) *place {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, IndexURLFile), []byte(s.URL(s.Database(t))+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, verifier := testKey(t, 1)
	at, err := placeOf(dir, verifier)
	if err != nil {
		t.Fatal(err)
	}
	return at
}
