package evidence

import (
	"bytes"
	"errors"
	"testing"
	"testing/fstest"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
)

// TestFrontierOfLogs: the frontier of a log is what is made of it leaf by leaf, and what is
// read of what was written; with it the leaves behind are read, and the edges of the tiles
// are the log's.
func TestFrontierOfLogs(t *testing.T) {
	t.Parallel()
	_, v := testLogKey(t, 1)
	if root, err := (Frontier{}).Root(); err != nil || !bytes.Equal(root, rfc6962.DefaultHasher.EmptyRoot()) {
		t.Errorf("no leaves: %x, %v", root, err)
	}
	for _, n := range []int{0, 1, 3, 255, 256, 257, 300, 512, 515} {
		leaves := testLeaves(n)
		tiles := testTiles(t, leaves)
		l, err := OpenLog(tiles, v)
		if err != nil {
			t.Fatal(err)
		}
		f := l.Frontier()
		root, err := f.Root()
		if err != nil || f.Size() != uint64(n) || !bytes.Equal(root, l.Root()) {
			t.Errorf("%d leaves: size %d, root %x, %v", n, f.Size(), root, err)
		}
		if again, err := DecodeFrontier(f.Encode()); err != nil || !bytes.Equal(again.Encode(), f.Encode()) {
			t.Errorf("%d leaves, decoded: %v", n, err)
		}
		for _, k := range []int{0, 1, 255, 256, n} {
			if k > n {
				continue
			}
			early, err := (Frontier{}).With(leaves[:k]...)
			if err != nil {
				t.Fatal(err)
			}
			late, err := early.With(leaves[k:]...)
			if err != nil || !bytes.Equal(late.Encode(), f.Encode()) {
				t.Errorf("%d leaves, of %d and more: %v", n, k, err)
			}
			head, more, now, err := ReadSince(tiles, v, early)
			if err != nil || uint64(head.Size) != uint64(n) || len(more) != n-k || !bytes.Equal(now.Encode(), f.Encode()) {
				t.Errorf("%d leaves, read since %d: %d, %d more, %v", n, k, head.Size, len(more), err)
			}
		}
		if err := CheckEdge(tiles, f); err != nil {
			t.Errorf("%d leaves, the edge: %v", n, err)
		}
	}
}

// TestFrontierWrong: what is no frontier, or another log's, is told from one.
func TestFrontierWrong(t *testing.T) {
	t.Parallel()
	_, v := testLogKey(t, 1)
	_, foreign := testLogKey(t, 2)
	bad := Frontier{size: 3}
	if _, err := bad.Root(); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("the root of three leaves without hashes: %v", err)
	}
	if _, err := bad.With([]byte("x")); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("three leaves without hashes, and one more: %v", err)
	}
	f, err := (Frontier{}).With(testLeaves(3)...)
	if err != nil {
		t.Fatal(err)
	}
	data := f.Encode()
	for _, cut := range [][]byte{nil, data[:7], data[:8], data[:len(data)-1], append(bytes.Clone(data), 0)} {
		if _, err := DecodeFrontier(cut); tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%d bytes: %v", len(cut), err)
		}
	}
	if none, err := DecodeFrontier(make([]byte, 8)); err != nil || none.Size() != 0 {
		t.Errorf("no leaves: %v", err)
	}
	tiles := testTiles(t, testLeaves(5))
	other := testLeaves(3)
	other[1] = []byte("another")
	another, err := (Frontier{}).With(other...)
	if err != nil {
		t.Fatal(err)
	}
	longer, err := f.With(testLeaves(9)[3:]...)
	if err != nil {
		t.Fatal(err)
	}
	without := testTiles(t, testLeaves(5))
	delete(without, "tile/entries/000.p/5")
	for name, c := range map[string]struct {
		tiles fstest.MapFS
		f     Frontier
		want  tassadar.Code
	}{
		"another log's":       {tiles, another, tassadar.EvidenceUnverifiable},
		"of more leaves":      {tiles, longer, tassadar.EvidenceUnverifiable},
		"no frontier":         {tiles, bad, tassadar.IndexDiffers},
		"without its entries": {without, f, tassadar.EvidenceUnverifiable},
		"without tiles":       {fstest.MapFS{}, f, tassadar.EvidenceUnverifiable},
	} {
		if _, _, _, err := ReadSince(c.tiles, v, c.f); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	if head, more, _, err := ReadSince(tiles, foreign, f); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || more != nil || head.Size != 0 || !bytes.Contains([]byte(err.Error()), []byte("checkpoint: ")) {
		t.Errorf("another log's checkpoint: %v", err)
	}
	if _, more, _, err := ReadSince(fstest.MapFS{}, v, f); err == nil || more != nil || !bytes.Contains([]byte(err.Error()), []byte("checkpoint is missing")) {
		t.Errorf("no checkpoint: %v", err)
	}
	if _, more, _, err := ReadSince(without, v, f); err == nil || more != nil || !bytes.Contains([]byte(err.Error()), []byte("tile/entries/000.p/5 is missing")) {
		t.Errorf("no entries: %v", err)
	}
}

// TestEdgeWrong: what the next append rests on is compared with the log: the last entries, the
// last tile of each level that is not full, and nothing else.
func TestEdgeWrong(t *testing.T) {
	t.Parallel()
	flip := func(name string) func(fstest.MapFS) {
		return func(m fstest.MapFS) { m[name].Data[3] ^= 1 }
	}
	drop := func(name string) func(fstest.MapFS) { return func(m fstest.MapFS) { delete(m, name) } }
	for _, c := range []struct {
		name string
		n    int
		edit func(fstest.MapFS)
		bad  bool
	}{
		{"a full bundle", 512, flip("tile/entries/000"), false},
		{"a full tile", 515, flip("tile/0/000"), false},
		{"the last entries", 515, flip("tile/entries/002.p/3"), true},
		{"no last entries", 515, drop("tile/entries/002.p/3"), true},
		{"the last tile", 515, flip("tile/0/002.p/3"), true},
		{"no last tile", 515, drop("tile/0/002.p/3"), true},
		{"the last tile of the next level", 515, flip("tile/1/000.p/2"), true},
		{"no tile of the next level", 515, drop("tile/1/000.p/2"), true},
		{"half of it", 515, func(m fstest.MapFS) { m["tile/1/000.p/2"].Data = m["tile/1/000.p/2"].Data[:16] }, true},
		{"a tile of the next level, and no entries", 512, flip("tile/1/000.p/2"), true},
	} {
		leaves := testLeaves(c.n)
		f, err := (Frontier{}).With(leaves...)
		if err != nil {
			t.Fatal(err)
		}
		tiles := testTiles(t, leaves)
		c.edit(tiles)
		if err := CheckEdge(tiles, f); (tassadar.CodeOf(err) == tassadar.EvidenceUnverifiable) != c.bad || (err != nil) != c.bad {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	broken := testLeaves(515)
	whole, err := (Frontier{}).With(broken...)
	if err != nil {
		t.Fatal(err)
	}
	if err := CheckEdge(faulty{testTiles(t, broken), "tile/1/000.p/2", "read"}, whole); tassadar.CodeOf(err) != tassadar.DataUnavailable || !errors.Is(err, errFault) {
		t.Errorf("a tile that cannot be read: %v", err)
	}
	// Entries that are another log's, with tiles that are theirs.
	leaves := testLeaves(300)
	f, err := (Frontier{}).With(leaves...)
	if err != nil {
		t.Fatal(err)
	}
	leaves[299] = []byte(`{"n":"another"}`)
	if err := CheckEdge(testTiles(t, leaves), f); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("another log's entries: %v", err)
	}
}

// TestLeafOfTiles: one leaf is read from tiles and compared with the log, and what is missing is
// missing.
func TestLeafOfTiles(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	v := b.verify()
	tiles := testTiles(t, b.leaves)
	if got, err := v.Leaf(tiles, 1); err != nil || !bytes.Equal(got, b.leaves[1]) {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := v.Leaf(fstest.MapFS{}, 1); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || errors.Is(err, errFault) {
		t.Errorf("no tiles: %v", err)
	}
	if _, err := v.ConsistencyProof(2, 1); tassadar.CodeOf(err) != tassadar.RolledBack {
		t.Errorf("a proof backwards: %v", err)
	}
	if _, err := v.ConsistencyProof(1, uint64(len(b.leaves))+1); tassadar.CodeOf(err) != tassadar.RolledBack {
		t.Errorf("a proof beyond the end: %v", err)
	}
}
