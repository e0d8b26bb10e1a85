package evidence

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
)

// Frontier is the Merkle tree of the first leaves of a log, as far as the roots of
// longer states need it: the roots of its largest perfect subtrees, from the left
// (a compact range of RFC 6962's tree). The zero value is that of no leaves.
type Frontier struct {
	size   uint64
	hashes [][]byte
}

// Size is the number of leaves.
func (f Frontier) Size() uint64 { return f.size }

// Root returns the root of the tree.
func (f Frontier) Root() ([]byte, error) {
	if f.size == 0 {
		return rfc6962.DefaultHasher.EmptyRoot(), nil
	}
	r, err := ranges.NewRange(0, f.size, f.hashes)
	if err != nil {
		return nil, notFrontier(f.size, err)
	}
	return r.GetRootHash(nil)
}

// With returns the frontier with further leaves.
func (f Frontier) With(leaves ...[]byte) (Frontier, error) {
	r, err := ranges.NewRange(0, f.size, slices.Clone(f.hashes))
	if err != nil {
		return Frontier{}, notFrontier(f.size, err)
	}
	for _, h := range leafHashes(leaves) {
		if err := r.Append(h[:], nil); err != nil {
			return Frontier{}, notFrontier(f.size, err)
		}
	}
	return Frontier{r.End(), r.Hashes()}, nil
}

func notFrontier(size uint64, err error) error {
	return tassadar.Errorf(tassadar.IndexDiffers, "frontier of %d leaves: %w", size, err)
}

// Encode writes the frontier: its size and its hashes.
func (f Frontier) Encode() []byte {
	return bytes.Join(append([][]byte{binary.BigEndian.AppendUint64(nil, f.size)}, f.hashes...), nil)
}

// DecodeFrontier reads what Encode wrote. Whether it is a log's, its root tells.
func DecodeFrontier(data []byte) (Frontier, error) {
	if len(data) < 8 {
		return Frontier{}, tassadar.Errorf(tassadar.IndexDiffers, "frontier of %d bytes", len(data))
	}
	f := Frontier{size: binary.BigEndian.Uint64(data)}
	if data = data[8:]; len(data) != bits.OnesCount64(f.size)*sha256.Size {
		return Frontier{}, tassadar.Errorf(tassadar.IndexDiffers, "frontier of %d leaves: %d bytes of hashes", f.size, len(data))
	}
	for len(data) > 0 {
		f.hashes, data = append(f.hashes, data[:sha256.Size]), data[sha256.Size:]
	}
	return f, nil
}

// Frontier returns that of all leaves.
func (l *Log) Frontier() Frontier {
	f := Frontier{size: l.tree.size}
	for level := 63; level >= 0; level-- {
		if f.size>>level&1 == 1 {
			f.hashes = append(f.hashes, l.tree.nodes[level][f.size>>level-1][:])
		}
	}
	return f
}
