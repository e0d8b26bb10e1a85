package evidence

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"

	"golang.org/x/mod/sumdb/note"

	"tassadar"
)

// Cosigned checkpoints lie beside the tiles, each in a file of this folder
// whose name is its number of leaves.
const witnessDir = "witness"

// maxCosigned bounds the entries of that folder.
const maxCosigned = 1 << 16

// CosignedPath returns the path, below the tiles, of the cosigned checkpoint of
// a size in leaves.
func CosignedPath(size uint64) string { return path.Join(witnessDir, strconv.FormatUint(size, 10)) }

// ReadCosignedNote returns the bytes of the cosigned checkpoint of a size,
// unverified. A missing one is an error that wraps fs.ErrNotExist.
func ReadCosignedNote(tiles fs.FS, size uint64) ([]byte, error) {
	return readBounded(tiles, CosignedPath(size), maxCheckpoint)
}

// ReadCosigned returns the cosigned checkpoints beside the tiles, each checked
// as [OpenCosigned] does, in order of size. Without the folder there are none.
// Files whose names are no sizes are ignored. Whatever else is wrong gives
// evidence_unverifiable, what cannot be read data_unavailable.
func ReadCosigned(tiles fs.FS, logVerifier note.Verifier, witnesses []tassadar.Key) ([]Cosigned, error) {
	sizes, err := cosignedSizes(tiles)
	if err != nil {
		return nil, err
	}
	var out []Cosigned
	for _, size := range sizes {
		raw, err := ReadCosignedNote(tiles, size)
		if err != nil {
			return nil, err
		}
		head, cosignatures, err := OpenCosigned(raw, logVerifier, witnesses)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", CosignedPath(size), err)
		}
		if uint64(head.Size) != size {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s: the checkpoint has %d leaves", CosignedPath(size), head.Size)
		}
		out = append(out, Cosigned{head, cosignatures})
	}
	return out, nil
}

// cosignedSizes lists the folder, ascending.
func cosignedSizes(tiles fs.FS) ([]uint64, error) {
	info, err := fs.Stat(tiles, witnessDir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "log: %w", err)
	}
	if !info.IsDir() {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s is no folder", witnessDir)
	}
	entries, err := readDirBounded(tiles, witnessDir, maxCosigned)
	if err != nil {
		return nil, err
	}
	var sizes []uint64
	for _, e := range entries {
		size, err := strconv.ParseUint(e.Name(), 10, 64)
		if err != nil || strconv.FormatUint(size, 10) != e.Name() {
			continue
		}
		if !e.Type().IsRegular() {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s is no regular file", CosignedPath(size))
		}
		sizes = append(sizes, size)
	}
	slices.Sort(sizes)
	return sizes, nil
}

// readDirBounded lists a folder of at most limit entries, in any order.
func readDirBounded(tiles fs.FS, name string, limit int) ([]fs.DirEntry, error) {
	f, err := tiles.Open(name)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "log: %w", err)
	}
	list, ok := f.(fs.ReadDirFile)
	if !ok {
		_ = f.Close() // nothing was read
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "log: %s cannot be listed", name)
	}
	var entries []fs.DirEntry
	for err == nil && len(entries) <= limit {
		var more []fs.DirEntry
		more, err = list.ReadDir(limit + 1 - len(entries))
		entries = append(entries, more...)
	}
	if errors.Is(err, io.EOF) {
		err = nil
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "log: %s: %w", name, err)
	}
	if len(entries) > limit {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s has more than %d entries", name, limit)
	}
	return entries, nil
}
