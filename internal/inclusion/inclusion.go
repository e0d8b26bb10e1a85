// Package inclusion makes standalone proofs that a record is in a log, which tools that know
// nothing of this program check: C2SP tlog-proof over leaves as the log's tiles hold them.
// Start with [Read] or [Known], and [Of].
package inclusion

import (
	"crypto/sha256"
	"errors"
	"io/fs"

	"github.com/transparency-dev/formats/proof"

	"tassadar"
	"tassadar/evidence"
)

// Leaf is one leaf of a record with its proof. A record that is too large for a leaf has
// several, in their order (evidence/parts.go).
type Leaf struct {
	Index uint64
	Data  []byte // as the log holds it: what is hashed
	// Proof is a tlog-proof: index, audit path, and a checkpoint, with the cosignatures of
	// witnesses where some reach it.
	Proof []byte
	// Path, Size and Checkpoint are what the proof holds: the audit path, and the checkpoint
	// with the size of the tree that it is of.
	Path       [][]byte
	Size       uint64
	Checkpoint []byte
	// Cosigned says how many signatures of others the checkpoint carries.
	Cosigned int
}

// Source is a log that was verified, with its checkpoint.
type Source struct {
	Checkpoint []byte
	Head       evidence.LogHead
	Path       func(index, size uint64) ([][]byte, error) // an audit path
	Leaf       func(index uint64) ([]byte, error)
}

// Read is a log that was read whole from its tiles.
func Read(log *evidence.Log) Source {
	return Source{log.Checkpoint(), log.Head(), log.InclusionProof, func(index uint64) ([]byte, error) { return log.Leaves()[index], nil }}
}

// Known is a log of which the hashes are known, under the checkpoint that it was verified
// by: of its tiles those are read that hold the leaves in question.
func Known(v *evidence.Verified, checkpoint []byte, tiles fs.FS) Source {
	return Source{checkpoint, v.Head(), v.InclusionProof, func(index uint64) ([]byte, error) { return v.Leaf(tiles, index) }}
}

// Of proves the leaves of a record: Index is that of its last leaf. The errors are those of
// evidence.
func Of(log Source, tiles fs.FS, trust *tassadar.Trust, r *evidence.Record) ([]Leaf, error) {
	checkpoint, size, cosigned, err := checkpointFor(log, tiles, trust, r.Index)
	if err != nil {
		return nil, err
	}
	var out []Leaf
	for at := r.Index + 1 - uint64(r.Leaves); at <= r.Index; at++ {
		path, err := log.Path(at, size)
		if err != nil {
			return nil, err
		}
		data, err := log.Leaf(at)
		if err != nil {
			return nil, err
		}
		p := proof.TLogProof{Index: at, Checkpoint: checkpoint}
		for _, hash := range path {
			p.Hashes = append(p.Hashes, [sha256.Size]byte(hash))
		}
		out = append(out, Leaf{Index: at, Data: data, Proof: p.Marshal(), Path: path, Size: size, Checkpoint: checkpoint, Cosigned: cosigned})
	}
	return out, nil
}

// checkpointFor is the largest cosigned checkpoint that covers a leaf, or the log's own.
func checkpointFor(log Source, tiles fs.FS, trust *tassadar.Trust, index uint64) (checkpoint []byte, size uint64, cosigned int, err error) {
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, 0, 0, err
	}
	all, err := evidence.ReadCosigned(tiles, verifier, trust.Keys)
	if err != nil {
		return nil, 0, 0, err
	}
	for i := range all {
		n := uint64(all[i].Head.Size)
		if n <= index || n > uint64(log.Head.Size) || len(all[i].Cosignatures) == 0 {
			continue
		}
		raw, err := evidence.ReadCosignedNote(tiles, n)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, 0, 0, err
		}
		checkpoint, size, cosigned = raw, n, len(all[i].Cosignatures)
	}
	if checkpoint == nil {
		return log.Checkpoint, uint64(log.Head.Size), 0, nil
	}
	return checkpoint, size, cosigned, nil
}

// Left says of each hash of the path whether it stands to the left of what was computed so
// far (RFC 9162, 2.1.3.2).
func (l *Leaf) Left() []bool {
	out := make([]bool, 0, len(l.Path))
	at, last := l.Index, l.Size-1
	for range l.Path {
		left := at&1 == 1 || at == last
		out = append(out, left)
		for left && at&1 == 0 && at != 0 { // levels at which nothing stands beside it
			at, last = at>>1, last>>1
		}
		at, last = at>>1, last>>1
	}
	return out
}
