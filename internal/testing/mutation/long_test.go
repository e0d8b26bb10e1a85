package mutation_test

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// newLongBase is evidence in a log of more than two full tiles: its long records
// are in many parts, and short ones stand between them.
func newLongBase(t testing.TB) *base {
	t.Helper()
	b := newBase(t, func(w *world) { w.log.small, w.log.later, w.log.size = 6500, 6500, 130 })
	if n := len(b.leaves); n <= 2*width || n >= 3*width {
		t.Fatalf("%d leaves, want more than two full tiles and less than three", n)
	}
	return b
}

// longEarlier are sizes whose partial tiles are left beside those that took
// their place: two in the first tile, one each in the second and third.
var longEarlier = []int{30, 200, width + 44, 2*width + 8}

const hashSize = 32

// TestLong is [TestUnsigned] and [TestSignedAgain] of a log with several full
// tiles, partial ones beside them, and a second level.
func TestLong(t *testing.T) {
	b := newLongBase(t)
	yaml, canonical := b.real(t, longEarlier...)
	t.Run("unsigned", func(t *testing.T) { unsigned(t, number(160, 12_000), accepted, yaml, canonical, b.harmLong) })
	t.Run("signed again", func(t *testing.T) { signedAgain(t, b, number(12, 1_500)) })
}

// harmLong changes a copy of a long log, more often its tiles.
func (b *base) harmLong(r *rand.Rand, f *copied) (kind string, want outcome) {
	if r.IntN(5) < 3 {
		return b.harmTiles(r, f)
	}
	was := *f
	for { // what the verifier's own trust says has nothing to do with tiles
		kind, want := b.harm(r, f)
		if kind != "" && want == refused {
			return kind, want
		}
		*f = was
	}
}

// harmTiles changes the tiles of a long log without any key, and names how.
func (b *base) harmTiles(r *rand.Rand, f *copied) (kind string, want outcome) {
	f.tiles = maps.Clone(f.tiles)
	n := len(b.leaves)
	needed := tileNames(n)
	levels := []string{"entries", "0", "1"}
	level := levels[r.IntN(3)]
	var of, superseded []string // the needed tiles of the level, and the others
	for name := range f.tiles {
		if !strings.HasPrefix(name, "tile/"+level+"/") {
			continue
		}
		if slices.Contains(needed, name) {
			of = append(of, name)
		} else {
			superseded = append(superseded, name)
		}
	}
	slices.Sort(of)
	slices.Sort(superseded)
	name, last := of[r.IntN(len(of))], of[len(of)-1]
	data := f.tiles[name].Data
	put := func(name string, data []byte) { f.tiles[name] = &fstest.MapFile{Data: data} }
	switch k := r.IntN(100); {
	case k < 14:
		put(name, someBytes(r, data))
		return "bytes of a tile of " + level, refused
	case k < 20:
		put(name, data[:r.IntN(len(data))])
		return "truncated tile of " + level, refused
	case k < 26:
		delete(f.tiles, name)
		return "missing tile of " + level, refused
	case k < 32:
		if r.IntN(2) == 0 { // at a boundary
			cut := hashSize * r.IntN(1+len(data)/hashSize)
			if level == "entries" {
				cut = endOf(data, r.IntN(width))
			}
			put(name, data[:min(cut, len(data))])
			return "tile of " + level + " cut", refused
		}
		put(name, append(slices.Clone(data), data[:endOf(data, 1)]...))
		return "tile of " + level + " longer", refused
	case k < 40: // hashes of another place, or of another level
		if level == "entries" {
			level, name = "0", strings.Replace(name, "entries", "0", 1)
			data = f.tiles[name].Data
		}
		data = slices.Clone(data)
		from := f.tiles[needed[r.IntN(len(needed)/2)*2+1]].Data // hashes of level 0
		if r.IntN(3) == 0 {
			from = data
		}
		if len(from) >= hashSize {
			i, j := hashSize*r.IntN(len(data)/hashSize), hashSize*r.IntN(len(from)/hashSize)
			copy(data[i:i+hashSize], from[j:j+hashSize])
		}
		put(name, data)
		return "hash in a tile of " + level, refused
	case k < 46: // a tile of another place, or of another level
		other := needed[r.IntN(len(needed))]
		f.tiles[name], f.tiles[other] = f.tiles[other], f.tiles[name]
		return "tiles exchanged", refused
	case k < 52: // an entry from one bundle to its neighbour
		x, y := tileName("entries", 0, width), tileName("entries", 1, width)
		first, second := f.tiles[x].Data, f.tiles[y].Data
		switch end := endOf(first, width-1); r.IntN(3) {
		case 0:
			put(x, first[:end])
			put(y, slices.Concat(first[end:], second))
		case 1:
			put(x, slices.Concat(first, second[:endOf(second, 1)]))
			put(y, second[endOf(second, 1):])
		case 2:
			put(x, slices.Concat(first[:end], second[:endOf(second, 1)]))
			put(y, slices.Concat(first[end:], second[endOf(second, 1):]))
		}
		return "entry in another bundle", refused
	case k < 58: // a full tile under a partial one's name, and the other way round
		if strings.Contains(name, ".p/") {
			full, _, _ := strings.Cut(name, ".p/")
			f.tiles[full] = f.tiles[name]
			delete(f.tiles, name)
			if level == "entries" {
				return "partial bundle as a full one", refused
			}
			return "partial tile as a full one", same // the beginning of a full one is enough
		}
		delete(f.tiles, name)
		put(fmt.Sprintf("%s.p/%d", name, width-1), data[:endOf(data, width-1)])
		return "full tile as a partial one", refused
	case k < 64: // an earlier state of the log, in its own tiles
		size := []int{width - 1, width, width + 1, 2*width - 1, 2 * width, 2*width + 1, n - 1}[r.IntN(7)]
		cp, err := b.log.Checkpoint(b.leaves[:size])
		if err != nil {
			panic(err)
		}
		was := f.tiles["checkpoint"]
		if r.IntN(2) == 0 {
			f.tiles = tilesOf(cp, b.leaves[:size])
		}
		if r.IntN(2) == 0 { // its size and root under the signature of the last one
			_, signature, _ := bytes.Cut(was.Data, []byte("\n\n"))
			text, _, _ := bytes.Cut(cp, []byte("\n\n"))
			put("checkpoint", slices.Concat(text, []byte("\n\n"), signature))
			return "checkpoint of an earlier state", refused
		}
		put("checkpoint", cp)
		f.seen = &appraise.Memory{Head: evidence.LogHead{Origin: origin, Size: tassadar.Uint(n), Root: evidence.RootOf(b.leaves)}, Number: 4}
		for k, it := range b.items { // the last publication of that state
			if it.kind == evidence.KindPublication && (it.last < size || k == 0) {
				f.publication = it.raw
			}
		}
		return "earlier state at a boundary", refused
	case k < 72: // what an earlier state left is compared too
		if len(superseded) == 0 {
			return "", refused
		}
		old := superseded[r.IntN(len(superseded))]
		switch was := f.tiles[old].Data; r.IntN(3) {
		case 0:
			put(old, someBytes(r, was))
		case 1:
			put(old, was[:r.IntN(len(was))])
		case 2:
			f.tiles[old] = f.tiles[name]
		}
		return "superseded tile of " + level, refused
	case k < 79: // leaves cut where a tile ends, or a tile of them twice
		leaves := b.leaves[:width*(1+r.IntN(2))]
		if r.IntN(2) == 0 {
			leaves = slices.Concat(leaves[:width], b.leaves)[:n]
		}
		for _, name := range needed {
			delete(f.tiles, name)
		}
		addTiles(f.tiles, leaves)
		return "leaves by whole tiles", refused
	case k < 86: // a level that others were computed for
		leaves := slices.Clone(b.leaves)
		i := r.IntN(n)
		leaves[i] = someBytes(r, leaves[i])
		forged := tilesOf(nil, leaves)
		for _, name := range needed {
			if strings.HasPrefix(name, "tile/"+level+"/") {
				f.tiles[name] = forged[name]
			}
		}
		return "level " + level + " of other leaves", refused
	case k < 90: // no file
		mode := fstest.MapFile{Data: data, Mode: 1<<25 | 0o644} // a pipe
		if r.IntN(2) == 0 {
			delete(f.tiles, name)
			name, mode = name+"/x", fstest.MapFile{Data: data}
		}
		f.tiles[name] = &mode
		return "no regular file", refused
	case k < 92:
		if len(superseded) == 0 {
			return "", refused
		}
		delete(f.tiles, superseded[r.IntN(len(superseded))])
		return "superseded tile removed", same
	case k < 94: // a wider tile in its place, whatever stands behind what is needed
		if level == "1" || !strings.Contains(last, ".p/") {
			return "", refused
		}
		more := []byte{0, 1, 'x'}
		if level == "0" {
			more = make([]byte, hashSize)
		}
		put(tileName(level, n/width, n%width+1), append(slices.Clone(f.tiles[last].Data), more...))
		if r.IntN(2) == 0 {
			delete(f.tiles, last)
		}
		return "wider tile", same
	default: // what no log of that size has
		other := []string{"tile/2/000.p/1", "tile/9/000", "tile/entries/003.p/1", "tile/entries/003", "tile/0/003", "tile/1/000", "tile/1/001.p/1",
			"tile/entries/x001/000", "tile/0/000.p/0", "tile/0/000.p/007", "tile/0/000.p/256", "README", "tile/entries/001.p/x"}[r.IntN(13)]
		put(other, someBytes(r, data))
		return "tile beyond the log", same
	}
}

// endOf is where n entries of a bundle end.
func endOf(bundle []byte, n int) int {
	end := 0
	for range n {
		if end+2 <= len(bundle) {
			end += 2 + int(bundle[end])<<8 + int(bundle[end+1])
		}
	}
	return min(end, len(bundle))
}
