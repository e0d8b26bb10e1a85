package operator

import (
	"context"

	"tassadar/evidence"
)

// Memory is a log without files, for what is thrown away: the verdict on a data
// directory that nobody wrote to, what is only supposed, and tests.
type Memory struct {
	key    *evidence.LogKey
	leaves [][]byte
}

var _ Log = (*Memory)(nil)

// NewMemory returns a log with its key, and leaves that it begins with.
func NewMemory(key *evidence.LogKey, leaves ...[]byte) *Memory {
	return &Memory{key: key, leaves: leaves}
}

// Append adds records.
func (m *Memory) Append(_ context.Context, records ...[]byte) ([]uint64, error) {
	var at []uint64
	for _, r := range records {
		m.leaves = append(m.leaves, evidence.Split(r)...)
		at = append(at, uint64(len(m.leaves)-1))
	}
	return at, nil
}

// State returns the checkpoint and the leaves from an index on.
func (m *Memory) State(from uint64) ([]byte, [][]byte, error) {
	checkpoint, err := m.key.Checkpoint(m.leaves)
	return checkpoint, m.leaves[min(from, uint64(len(m.leaves))):], err
}

// Leaf returns the leaf with an index.
func (m *Memory) Leaf(index uint64) ([]byte, error) { return m.leaves[index], nil }
