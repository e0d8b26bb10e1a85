package ledger

import (
	"context"

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
		out[i] = postgres.Record{Index: r.Index, Digest: string(c.digest), Kind: c.kind, Profile: c.cell.Profile, Backend: c.cell.Backend, Toolchain: c.cell.Toolchain, Machine: c.cell.Machine, Size: len(r.Data)}
	}
	return out
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
