package ledger

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/internal/ledger/postgres"
)

// IndexURLFile names the database that the index is kept in, by a line with its URL; without
// it the index is a file of the data directory.
const IndexURLFile = "index.url"

// indexKeyFile holds the key by which a data directory knows what it had a database keep.
const indexKeyFile = "index.key"

// place is where the index of a log is kept: a file of SQLite, or a database.
type place struct {
	file   string           // of SQLite
	source *postgres.Source // nil for the file
	origin string           // the log in a database: its name and the hash of its key
	key    string           // file of the key for what a database keeps
}

// placeOf finds out where the index of a data directory is kept. Errors: data_unavailable,
// input_malformed; no URL is in them.
func placeOf(dir string, log note.Verifier) (*place, error) {
	p := &place{file: filepath.Join(dir, indexFile), origin: fmt.Sprintf("%s+%08x", log.Name(), log.KeyHash()), key: filepath.Join(dir, indexKeyFile)}
	name := filepath.Join(dir, IndexURLFile)
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return p, nil
	}
	if err != nil {
		return nil, coded(err, "where the index is kept")
	}
	if info, err := os.Stat(name); err == nil && info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "%s is readable by others (mode %04o), and may hold a password", name, info.Mode().Perm()), "chmod 600 "+name)
	}
	p.source, err = postgres.Parse(strings.TrimSpace(string(data)))
	return p, err
}

// IndexIn names the database that the index of a data directory is kept in, without
// password; "" where it is a file of the directory.
func IndexIn(dir string, log note.Verifier) (string, error) {
	p, err := placeOf(dir, log)
	if err != nil || p.source == nil {
		return "", err
	}
	return p.source.String(), nil
}

// open opens or creates the index for writing.
func (p *place) open(ctx context.Context) (store, error) {
	if p.source == nil {
		x, err := openIndex(p.file)
		if err != nil {
			return nil, err
		}
		return x, nil
	}
	key, err := readSealKey(p.key)
	if err != nil {
		return nil, err
	}
	x, err := postgres.Open(ctx, p.source, p.origin)
	if err != nil {
		return nil, err
	}
	if key == nil { // of what is kept nothing is of this directory
		if err = x.Forget(ctx); err == nil {
			key, err = newSealKey(p.key)
		}
	}
	if err != nil {
		_ = x.Close() // the first error says more
		return nil, err
	}
	return database{x, sealer{p.origin, key}}, nil
}

// reader opens the index for reading. No index, or an empty one, is nil.
func (p *place) reader(ctx context.Context) (storeReader, error) {
	if p.source == nil {
		r, err := openReader(p.file)
		if r == nil {
			return nil, err
		}
		return r, nil
	}
	key, err := readSealKey(p.key)
	if err != nil {
		return nil, err
	}
	x, err := postgres.Read(ctx, p.source, p.origin)
	if x == nil || err != nil {
		return nil, err
	}
	return database{x, sealer{p.origin, key}}, nil
}

// read reads the leading leaves with an index below size, without a lock and without
// writing. No index, or an empty one, has no leaves.
func (p *place) read(size uint64) ([][]byte, error) {
	ctx := context.Background()
	r, err := p.reader(ctx)
	if r == nil {
		return nil, err
	}
	defer r.close()
	return r.leaves(ctx, 0, size)
}
