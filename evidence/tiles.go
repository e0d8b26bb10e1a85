package evidence

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/bits"
	"path"
	"slices"
	"strconv"

	"github.com/transparency-dev/formats/log"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/api/layout"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
)

// Log is a log that was read whole from its tiles (C2SP tlog-tiles) and
// verified, offline. [OpenLog] makes one. It does not change afterwards.
type Log struct {
	checkpoint []byte
	head       LogHead
	leaves     [][]byte
	tree       *tree
	records    []LogRecord
}

// maxCheckpoint bounds a checkpoint file, in bytes. Witnesses add a line each.
const maxCheckpoint = 64 << 10

// maxBundle bounds an entry bundle file, in bytes: every entry has a 16-bit
// length before it.
const maxBundle = layout.EntryBundleWidth * (2 + MaxLeaf)

// OpenCheckpoint checks a checkpoint's signature and origin (C2SP
// tlog-checkpoint, signed-note) against the verifier and returns the state of
// the log that it signs. Errors carry evidence_unverifiable.
func OpenCheckpoint(raw []byte, verifier note.Verifier) (LogHead, error) {
	head, _, err := openCheckpoint(raw, verifier)
	return head, err
}

// openCheckpoint returns the note as well: the log's signature is in Sigs, all
// other signatures are in UnverifiedSigs.
func openCheckpoint(raw []byte, verifier note.Verifier) (LogHead, *note.Note, error) {
	fail := func(err error) (LogHead, *note.Note, error) {
		return LogHead{}, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "checkpoint: %w", err)
	}
	if len(raw) > maxCheckpoint {
		return fail(fmt.Errorf("%d bytes, at most %d are allowed", len(raw), maxCheckpoint))
	}
	cp, _, signed, err := log.ParseCheckpoint(raw, verifier.Name(), verifier)
	if err != nil {
		return fail(err)
	}
	for _, s := range signed.Sigs {
		// The note library decodes leniently; padding bits must not spell the same
		// signature in several ways.
		if _, err := strictBase64(s.Base64); err != nil {
			return fail(err)
		}
	}
	if len(cp.Hash) != sha256.Size {
		return fail(fmt.Errorf("root of %d bytes", len(cp.Hash)))
	}
	return LogHead{Origin: cp.Origin, Size: tassadar.Uint(cp.Size), Root: cp.Hash}, signed, nil
}

// ReadCheckpoint returns the bytes of a log's checkpoint, unverified. A missing
// one is an error with code evidence_unverifiable that wraps fs.ErrNotExist.
func ReadCheckpoint(tiles fs.FS) ([]byte, error) {
	return readBounded(tiles, layout.CheckpointPath, maxCheckpoint)
}

// OpenLog reads a log from its tiles: the checkpoint, every entry bundle, and
// every hash tile that a log of that size has (C2SP tlog-tiles). All hashes are
// recomputed from the entries (RFC 6962) and compared with the checkpoint's
// root and with the tiles. Superseded partial tiles are compared as well;
// tiles beyond the checkpoint are ignored, for a log may have grown while it
// was copied.
//
// Whatever is missing, malformed or different is an error with code
// evidence_unverifiable; a file that cannot be read gives data_unavailable.
// What is held in memory is bounded by the files that exist.
func OpenLog(tiles fs.FS, verifier note.Verifier) (*Log, error) {
	const tries = 4 // a log that is being written removes tiles that newer ones supersede
	for try := 1; ; try++ {
		l, err := openLog(tiles, verifier)
		if try == tries || !errors.Is(err, fs.ErrNotExist) {
			return l, err
		}
	}
}

func openLog(tiles fs.FS, verifier note.Verifier) (*Log, error) {
	raw, err := ReadCheckpoint(tiles)
	if err != nil {
		return nil, err
	}
	head, err := OpenCheckpoint(raw, verifier)
	if err != nil {
		return nil, err
	}
	l := &Log{checkpoint: raw, head: head}
	if l.leaves, err = ReadLeaves(tiles, 0, uint64(head.Size)); err != nil {
		return nil, err
	}
	l.tree = treeOf(l.leaves)
	if !bytes.Equal(l.tree.root(), head.Root) {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the root over %d entries is not the checkpoint's", head.Size)
	}
	if err := checkBundles(tiles, l.leaves); err != nil {
		return nil, err
	}
	if err := checkTiles(tiles, l.tree); err != nil {
		return nil, err
	}
	if l.records, err = Join(l.leaves); err != nil {
		return nil, err
	}
	return l, nil
}

// Size returns the number of leaves.
func (l *Log) Size() uint64 { return uint64(l.head.Size) }

// Root returns the Merkle root over all leaves.
func (l *Log) Root() []byte { return slices.Clone(l.head.Root) }

// Origin returns the name of the log.
func (l *Log) Origin() string { return l.head.Origin }

// Head names the verified state.
func (l *Log) Head() LogHead { return l.head }

// Checkpoint returns the bytes of the checkpoint.
func (l *Log) Checkpoint() []byte { return slices.Clone(l.checkpoint) }

// Leaves returns all leaves in order. Callers do not change them.
func (l *Log) Leaves() [][]byte { return l.leaves }

// Records returns all complete records in the order of their indexes. Callers
// do not change them.
func (l *Log) Records() []LogRecord { return l.records }

// RecordsAt returns the records that were complete when the log had size leaves.
func (l *Log) RecordsAt(size uint64) []LogRecord { return RecordsBefore(l.records, size) }

// RecordsBefore returns the leading records whose index is below size.
func RecordsBefore(records []LogRecord, size uint64) []LogRecord {
	n, _ := slices.BinarySearchFunc(records, size, func(r LogRecord, size uint64) int {
		if r.Index < size {
			return -1
		}
		return 1
	})
	return records[:n:n]
}

// RootAt returns the Merkle root that the log had at an earlier size.
func (l *Log) RootAt(size uint64) ([]byte, error) {
	if size > l.Size() {
		return nil, tassadar.Errorf(tassadar.RolledBack, "the log has %d leaves, %d are asked for", l.Size(), size)
	}
	return l.tree.rootAt(size), nil
}

// VerifyConsistency reports whether the log extends a remembered state of it:
// it has at least that many leaves and the same root over the first ones.
func (l *Log) VerifyConsistency(size uint64, root []byte) bool {
	have, err := l.RootAt(size)
	return err == nil && bytes.Equal(have, root)
}

// InclusionProof returns the audit path of the leaf at index in the tree of the
// first size leaves, from the leaf upwards (RFC 6962 section 2.1.1).
func (l *Log) InclusionProof(index, size uint64) ([][]byte, error) {
	if size > l.Size() || index >= size {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "no inclusion proof of leaf %d among %d: the log has %d", index, size, l.Size())
	}
	return l.tree.inclusion(index, size), nil
}

// VerifyInclusion checks that a checkpoint's tree holds the leaf at index,
// without the log: signature, origin, and audit path (RFC 6962 section 2.1.1,
// from the leaf upwards). Errors carry evidence_unverifiable.
func VerifyInclusion(checkpoint []byte, verifier note.Verifier, index uint64, leaf []byte, path [][]byte) error {
	head, err := OpenCheckpoint(checkpoint, verifier)
	if err != nil {
		return err
	}
	hash := rfc6962.DefaultHasher.HashLeaf(leaf)
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, index, uint64(head.Size), hash, path, head.Root); err != nil {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "inclusion of leaf %d: %w", index, err)
	}
	return nil
}

// RootOf returns the Merkle root over leaves (RFC 6962 section 2.1).
func RootOf(leaves [][]byte) []byte { return treeOf(leaves).root() }

// ReadLeaves returns the leaves from index from up to size from the entry
// bundles, unverified: the caller compares [RootOf] all leaves with a
// checkpoint. Errors are those of [OpenLog].
func ReadLeaves(tiles fs.FS, from, size uint64) ([][]byte, error) {
	var leaves [][]byte
	for from < size {
		bundle := from / layout.EntryBundleWidth
		width := min(size-bundle*layout.EntryBundleWidth, layout.EntryBundleWidth)
		entries, err := readBundle(tiles, bundle, int(width))
		if err != nil {
			return nil, err
		}
		leaves = append(leaves, entries[from%layout.EntryBundleWidth:]...)
		from = bundle*layout.EntryBundleWidth + width
	}
	return leaves, nil
}

// ReadSince reads the leaves that a log has more than a frontier, from its tiles,
// and no others. Their root, on top of the frontier, is compared with the
// checkpoint's: another one is evidence_unverifiable, and the log, its tiles or the
// frontier is wrong, which [OpenLog] tells.
func ReadSince(tiles fs.FS, verifier note.Verifier, f Frontier) (head LogHead, more [][]byte, now Frontier, err error) {
	raw, err := ReadCheckpoint(tiles)
	if err != nil {
		return head, nil, now, err
	}
	if head, err = OpenCheckpoint(raw, verifier); err != nil {
		return head, nil, now, err
	}
	if more, err = ReadLeaves(tiles, f.size, uint64(head.Size)); err != nil {
		return head, nil, now, err
	}
	if now, err = f.With(more...); err != nil {
		return head, nil, now, err
	}
	root, err := now.Root()
	if err == nil && (now.size != uint64(head.Size) || !bytes.Equal(root, head.Root)) {
		err = tassadar.Errorf(tassadar.EvidenceUnverifiable, "the root over %d leaves and %d more is not the checkpoint's", f.size, len(more))
	}
	return head, more, now, err
}

// CheckEdge compares what the next append rests on of a log's tiles with the frontier
// of its leaves: the last entry bundle and the last hash tile of every level, where
// these are not full. Errors are evidence_unverifiable.
func CheckEdge(tiles fs.FS, f Frontier) error {
	const width = layout.TileWidth
	for level := 0; f.size>>(8*level) > 0; level++ {
		at, count := f.size>>(8*level)/width, int(f.size>>(8*level)%width)
		if count == 0 {
			continue
		}
		var hashes []hash
		if level == 0 {
			leaves, err := ReadLeaves(tiles, at*width, f.size)
			if err != nil {
				return err
			}
			hashes = leafHashes(leaves)
		} else {
			name := layout.TilePath(uint64(level), at, uint8(count))
			data, err := readBounded(tiles, name, count*sha256.Size)
			if err != nil {
				return err
			}
			if len(data) != count*sha256.Size {
				return tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s: %d bytes, want %d", name, len(data), count*sha256.Size)
			}
			hashes = make([]hash, count)
			for i := range hashes {
				copy(hashes[i][:], data[i*sha256.Size:])
			}
		}
		if level == 0 {
			if err := checkTile(tiles, layout.TilePath(0, at, 0), hashes); err != nil {
				return err
			}
		}
		// The hashes are those below the frontier's, from the left.
		for bit := 7; bit >= 0; bit-- {
			if count>>bit&1 == 0 {
				continue
			}
			root := newTree(hashes[:1<<bit]).root()
			hashes = hashes[1<<bit:]
			if !bytes.Equal(root, f.hashes[bits.OnesCount64(f.size>>(8*level+bit+1))]) {
				return tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s is not the log's", layout.TilePath(uint64(level), at, uint8(count)))
			}
		}
	}
	return nil
}

// readBundle returns the first width entries of a bundle: from the tile of that
// width, else from a wider partial one, else from the full one, since a tile
// that was superseded may be gone (C2SP tlog-tiles, "Partial Tiles").
func readBundle(tiles fs.FS, bundle uint64, width int) ([][]byte, error) {
	full := layout.EntriesPath(bundle, 0)
	names := []string{full}
	if width < layout.EntryBundleWidth {
		names = []string{partialName(full, width)}
		widths, err := partials(tiles, full)
		if err != nil {
			return nil, err
		}
		for _, w := range widths {
			if w > width {
				names = append(names, partialName(full, w))
			}
		}
		names = append(names, full)
	}
	var first error
	for _, name := range names {
		data, err := readBounded(tiles, name, maxBundle)
		if errors.Is(err, fs.ErrNotExist) {
			if first == nil {
				first = err
			}
			continue
		}
		if err != nil {
			return nil, err
		}
		entries, err := parseBundle(data)
		if err != nil {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s: %w", name, err)
		}
		if want := tileWidth(name, full); len(entries) != want {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s: %d entries, want %d", name, len(entries), want)
		}
		return entries[:width], nil
	}
	return nil, first
}

// parseBundle decodes an entry bundle: entries with their length before them as
// 16 bits, big-endian (C2SP tlog-tiles, "Log Entries"). Entries alias data.
func parseBundle(data []byte) ([][]byte, error) {
	var entries [][]byte
	for len(data) > 0 {
		if len(entries) == layout.EntryBundleWidth {
			return nil, fmt.Errorf("more than %d entries", layout.EntryBundleWidth)
		}
		if len(data) < 2 {
			return nil, errors.New("truncated length")
		}
		n := int(binary.BigEndian.Uint16(data))
		if data = data[2:]; n > len(data) {
			return nil, fmt.Errorf("truncated entry: %d of %d bytes", len(data), n)
		}
		entries = append(entries, data[:n:n])
		data = data[n:]
	}
	return entries, nil
}

// checkBundles compares every superseded partial bundle that is still there
// with the verified leaves.
func checkBundles(tiles fs.FS, leaves [][]byte) error {
	for at := 0; at < len(leaves); at += layout.EntryBundleWidth {
		entries := leaves[at:min(at+layout.EntryBundleWidth, len(leaves))]
		full := layout.EntriesPath(uint64(at/layout.EntryBundleWidth), 0)
		widths, err := partials(tiles, full)
		if err != nil {
			return err
		}
		for _, w := range widths {
			if w > len(entries) {
				continue // newer than the checkpoint
			}
			var want []byte
			for _, e := range entries[:w] {
				want = append(binary.BigEndian.AppendUint16(want, uint16(len(e))), e...)
			}
			if err := compare(tiles, partialName(full, w), want, false); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkTiles recomputes the hash tiles of every level and compares them. At
// level n a tile holds the roots of complete subtrees of 256^n leaves.
func checkTiles(tiles fs.FS, t *tree) error {
	for level := 0; 8*level < len(t.nodes); level++ { // a tile has 2^8 hashes
		hashes := t.nodes[8*level]
		for at := 0; at < len(hashes); at += layout.TileWidth {
			tile := hashes[at:min(at+layout.TileWidth, len(hashes))]
			if err := checkTile(tiles, layout.TilePath(uint64(level), uint64(at/layout.TileWidth), 0), tile); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkTile compares one hash tile in all widths that the checkpoint covers.
// The width that it needs must be there, or a wider one in its place.
func checkTile(tiles fs.FS, full string, hashes []hash) error {
	var want []byte
	for i := range hashes {
		want = append(want, hashes[i][:]...)
	}
	widths, err := partials(tiles, full)
	if err != nil {
		return err
	}
	found, wider := false, 0
	for _, w := range widths {
		if w > len(hashes) {
			if wider == 0 {
				wider = w
			}
			continue
		}
		found = found || w == len(hashes)
		if err := compare(tiles, partialName(full, w), want[:w*sha256.Size], false); err != nil {
			return err
		}
	}
	switch {
	case found:
		return nil
	case wider > 0:
		return compare(tiles, partialName(full, wider), want, true)
	default:
		err := compare(tiles, full, want, len(hashes) < layout.TileWidth)
		if errors.Is(err, fs.ErrNotExist) && len(hashes) < layout.TileWidth {
			return tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s is missing: %w", partialName(full, len(hashes)), fs.ErrNotExist)
		}
		return err
	}
}

// compare checks a file's content, or the beginning of it.
func compare(tiles fs.FS, name string, want []byte, prefix bool) error {
	limit := len(want)
	if prefix {
		limit = layout.TileWidth * sha256.Size
	}
	have, err := readBounded(tiles, name, limit)
	if err != nil {
		return err
	}
	if prefix && len(have) > len(want) {
		have = have[:len(want)]
	}
	if !bytes.Equal(have, want) {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s differs from what the entries hash to", name)
	}
	return nil
}

// partialName returns the path of the partial tile of a width.
func partialName(full string, width int) string { return full + ".p/" + strconv.Itoa(width) }

// tileWidth returns the width that a path of readBundle stands for.
func tileWidth(name, full string) int {
	if name == full {
		return layout.TileWidth
	}
	w, _ := parseCount(path.Base(name))
	return w
}

// partials returns the widths of the partial tiles that are there, ascending.
func partials(tiles fs.FS, full string) ([]int, error) {
	entries, err := fs.ReadDir(tiles, full+".p")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "log: %w", err)
	}
	var widths []int
	for _, e := range entries {
		if w, ok := parseCount(e.Name()); ok && w < layout.TileWidth {
			widths = append(widths, w)
		}
	}
	slices.Sort(widths)
	return widths, nil
}

// readBounded reads a file of at most limit bytes.
func readBounded(tiles fs.FS, name string, limit int) ([]byte, error) {
	// Opening a pipe from a hostile archive would wait for ever.
	if info, err := fs.Stat(tiles, name); err == nil && !info.Mode().IsRegular() {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s is no regular file", name)
	}
	f, err := tiles.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s is missing: %w", name, err)
	}
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "log: %w", err)
	}
	data, err := io.ReadAll(io.LimitReader(f, int64(limit)+1))
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "log: %s: %w", name, err)
	}
	if len(data) > limit {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s has more than %d bytes", name, limit)
	}
	return data, nil
}

// Leaf reads a leaf of the log from its tiles, and compares it with its hash.
func (v *Verified) Leaf(tiles fs.FS, index uint64) ([]byte, error) {
	if index >= v.tree.size {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "no leaf %d: the log has %d", index, v.tree.size)
	}
	from := *v
	from.read = func(at uint64) ([]byte, error) {
		leaves, err := ReadLeaves(tiles, at, at+1)
		if err != nil {
			return nil, err
		}
		return leaves[0], nil
	}
	leaf, err := from.leafAt(index)
	if tassadar.CodeOf(err) == tassadar.IndexDiffers {
		err = tassadar.Errorf(tassadar.EvidenceUnverifiable, "leaf %d in the tiles is not the log's", index)
	}
	return leaf, err
}
