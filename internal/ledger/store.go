package ledger

import (
	"bytes"
	"context"

	"tassadar"
	"tassadar/evidence"
)

// store is where an index is kept: a file of SQLite, or a database of PostgreSQL. Every kind
// passes the tests of TestStore. Errors carry a code; what is no sound index is index_differs.
type store interface {
	storeReader
	// ready finds out whether the store can be written to, before the log is: an error that
	// insert would have, as far as that can be known.
	ready(ctx context.Context) error
	// insert adds leaves, the first of which has index first, and the records that
	// they complete, all or nothing.
	insert(ctx context.Context, first uint64, leaves [][]byte, records []evidence.LogRecord) error
	// keep keeps data under names, in the place of what was, all or nothing.
	keep(ctx context.Context, all []Keeping) error
}

// storeReader is a store that is only read, also while another writes to it.
type storeReader interface {
	// leaves reads the leaves from an index on, below size, as far as there are any.
	leaves(ctx context.Context, from, size uint64) ([][]byte, error)
	// size is one more than the index of the last leaf.
	size() (uint64, error)
	// leaf reads one leaf, which must be there.
	leaf(at uint64) ([]byte, error)
	// keptData returns what is kept under a name in a form, nil if nothing is.
	keptData(name, form string) ([]byte, error)
	// pin has it read from the next call on what is there then, whatever is written.
	pin() error
	// sound reads all that is there and finds damage that can be told without the log.
	sound() error
	close() error
}

// matches compares an index with the log's leaves and returns how many leaves
// it has. More of them, or others, are index_differs.
func matches(ctx context.Context, s storeReader, leaves [][]byte) (uint64, error) {
	have, err := s.leaves(ctx, 0, uint64(len(leaves))+1)
	if err != nil {
		return 0, err
	}
	if len(have) > len(leaves) {
		return 0, tassadar.Errorf(tassadar.IndexDiffers, "the index has more leaves than the log, which has %d", len(leaves))
	}
	for i, leaf := range have {
		if !bytes.Equal(leaf, leaves[i]) {
			return 0, tassadar.Errorf(tassadar.IndexDiffers, "leaf %d of the index is not the log's", i)
		}
	}
	return uint64(len(have)), nil
}
