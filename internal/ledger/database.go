package ledger

import (
	"context"
	"strings"

	"tassadar/evidence"
	"tassadar/internal/ledger/postgres"
)

// database is an index in a database, beside those of other logs.
type database struct {
	x    *postgres.Index
	seal sealer
}

var _, _ store = (*index)(nil), database{}

// rows are what an index says of records.
func rows(records []evidence.LogRecord) []postgres.Record {
	out := make([]postgres.Record, len(records))
	for i, r := range records {
		c := describe(r.Data)
		out[i] = postgres.Record{Index: r.Index, Digest: string(c.digest), Kind: column(c.kind), Profile: column(c.cell.Profile), Backend: column(c.cell.Backend),
			Toolchain: column(c.cell.Toolchain), Machine: column(c.cell.Machine), Size: len(r.Data)}
	}
	return out
}

// column is a text as a column holds it, whoever wrote the record: PostgreSQL's texts are
// UTF-8 without NUL, and a row of an index has at most 2,704 bytes. Nothing decides by it.
func column(s string) string {
	const most = 400 // five of them are in one index
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most-len("…")], "") + "…"
}

func (s database) insert(ctx context.Context, first uint64, leaves [][]byte, records []evidence.LogRecord) error {
	if len(leaves) == 0 {
		return nil
	}
	return s.x.Insert(ctx, first, leaves, rows(records))
}

func (s database) keep(ctx context.Context, all []Keeping) error {
	entries := make([]postgres.Entry, len(all))
	for i, k := range all {
		entries[i] = postgres.Entry(k)
		if k.Data != nil {
			entries[i].Data = s.seal.seal(k.Name, k.Form, k.Data)
		}
	}
	return s.x.Keep(ctx, entries)
}

func (s database) leaves(ctx context.Context, from, size uint64) ([][]byte, error) {
	return s.x.Leaves(ctx, from, size)
}

func (s database) ready(ctx context.Context) error { return s.x.Ready(ctx) }

func (s database) size() (uint64, error) { return s.x.Size(context.Background()) }

func (s database) leaf(at uint64) ([]byte, error) { return s.x.Leaf(context.Background(), at) }

func (s database) keptData(name, form string) ([]byte, error) {
	sealed, err := s.x.Data(context.Background(), name, form)
	if err != nil {
		return nil, err
	}
	return s.seal.open(name, form, sealed)
}

func (s database) pin() error { return s.x.Pin(context.Background()) }

func (s database) sound() error { return s.x.Check(context.Background()) }

func (s database) close() error { return s.x.Close() }
