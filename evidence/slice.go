package evidence

import (
	"encoding/hex"

	"tassadar"
)

// Slice is a part of a case that was executed by itself: on an engine that knew nothing
// of the part before but the bytes of a checkpoint. A case is cut at every
// window of its trace, so that a slice's states are a leaf of the [TraceTree], and
// all slices together come to its root.
type Slice struct {
	// From and To are the tokens: from From up to and without To.
	From tassadar.Uint `json:"from"`
	To   tassadar.Uint `json:"to"`
	// Start and End are the states there, see [TraceState].
	Start tassadar.Digest `json:"start"`
	End   tassadar.Digest `json:"end"`
	// Machine is the class of the machine that executed it.
	Machine string `json:"machine"`
	// Resumed is the receipt from whose checkpoint it went on, "" where that is a slice
	// of the same receipt, or the beginning.
	Resumed tassadar.Digest `json:"resumed,omitempty"`
}

// Resume orders a fixed case to go on from the checkpoint of another receipt.
type Resume struct {
	Case    string          `json:"case"` // workload/case
	Receipt tassadar.Digest `json:"receipt"`
	// Slices is the number of slices before the checkpoint, at least 1; the receipt has the
	// last of them.
	Slices tassadar.Uint `json:"slices"`
}

// Digest is the state as receipts write it.
func (s TraceState) Digest() tassadar.Digest { return nameOf(s[:]) }

func traceState(d tassadar.Digest) (s TraceState, ok bool) {
	if !d.Valid() {
		return s, false
	}
	n, err := hex.Decode(s[:], []byte(d.Hex()))
	return s, err == nil && n == len(s)
}

// SlicesRoot is the root of the [TraceTree] whose windows are the slices, "" where a
// state is no digest.
func SlicesRoot(all []Slice) tassadar.Digest {
	leaves := make([]hash, len(all))
	for i := range all {
		start, ok := traceState(all[i].Start)
		end, other := traceState(all[i].End)
		if !ok || !other {
			return ""
		}
		leaves[i] = windowLeaf(start, end)
	}
	return nameOf(newTree(leaves).root())
}
