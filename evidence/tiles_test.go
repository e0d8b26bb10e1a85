package evidence

import (
	"bytes"
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/transparency-dev/formats/log"
	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
)

func testLogKey(t testing.TB, seed byte) (note.Signer, note.Verifier) {
	t.Helper()
	key, err := NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	v, err := note.NewVerifier(key.Verifier)
	if err != nil {
		t.Fatal(err)
	}
	return key.Signer, v
}

// testCheckpoint signs a tree.
func testCheckpoint(t testing.TB, size uint64, root []byte) []byte {
	t.Helper()
	signer, _ := testLogKey(t, 1)
	cp := log.Checkpoint{Origin: signer.Name(), Size: size, Hash: root}
	raw, err := note.Sign(&note.Note{Text: string(cp.Marshal())}, signer)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// rootOf computes a root by another way than the code under test.
func rootOf(leaves [][]byte) ([]byte, error) {
	if len(leaves) == 0 {
		return rfc6962.DefaultHasher.EmptyRoot(), nil
	}
	rng := (&compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}).NewEmptyRange(0)
	for _, leaf := range leaves {
		if err := rng.Append(rfc6962.DefaultHasher.HashLeaf(leaf), nil); err != nil {
			return nil, err
		}
	}
	return rng.GetRootHash(nil)
}

func testLeaves(n int) [][]byte {
	leaves := make([][]byte, n)
	for i := range leaves {
		leaves[i] = fmt.Appendf(nil, `{"n":%d}`, i)
	}
	return leaves
}

// testTiles writes a log of less than 65536 leaves as the specification says,
// with the partial tiles of the given earlier sizes.
func testTiles(t testing.TB, leaves [][]byte, earlier ...int) fstest.MapFS {
	t.Helper()
	tiles := fstest.MapFS{}
	put := func(level string, items [][]byte) {
		for at := 0; at < len(items); at += 256 {
			name := fmt.Sprintf("tile/%s/%03d", level, at/256)
			tile := items[at:min(at+256, len(items))]
			if len(tile) < 256 {
				name += fmt.Sprintf(".p/%d", len(tile))
			}
			tiles[name] = &fstest.MapFile{Data: bytes.Join(tile, nil)}
		}
	}
	for _, size := range append(earlier, len(leaves)) {
		var entries, hashes, roots [][]byte
		for _, leaf := range leaves[:size] {
			entries = append(entries, append(binary.BigEndian.AppendUint16(nil, uint16(len(leaf))), leaf...))
			hashes = append(hashes, rfc6962.DefaultHasher.HashLeaf(leaf))
		}
		for at := 0; at+256 <= len(hashes); at += 256 {
			root, err := rootOf(leaves[at : at+256])
			if err != nil {
				t.Fatal(err)
			}
			roots = append(roots, root)
		}
		put("entries", entries)
		put("0", hashes)
		put("1", roots)
	}
	root, err := rootOf(leaves)
	if err != nil {
		t.Fatal(err)
	}
	tiles["checkpoint"] = &fstest.MapFile{Data: testCheckpoint(t, uint64(len(leaves)), root)}
	return tiles
}

func TestOpenLog(t *testing.T) {
	_, v := testLogKey(t, 1)
	for _, n := range []int{0, 1, 2, 3, 255, 256, 257, 512, 700} {
		leaves := testLeaves(n)
		l, err := OpenLog(testTiles(t, leaves), v)
		if err != nil {
			t.Errorf("%d leaves: %v", n, err)
			continue
		}
		if l.Size() != uint64(n) || len(l.Records()) != n || l.Origin() != v.Name() {
			t.Errorf("%d leaves: got %d of %s, %d records", n, l.Size(), l.Origin(), len(l.Records()))
		}
		for _, size := range []int{0, 1, n / 2, n} {
			if size > n {
				continue
			}
			want, err := rootOf(leaves[:size])
			if err != nil {
				t.Fatal(err)
			}
			if got, err := l.RootAt(uint64(size)); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%d leaves: RootAt(%d): got %x, want %x, %v", n, size, got, want, err)
			}
			if !l.VerifyConsistency(uint64(size), want) || l.VerifyConsistency(uint64(size), bytes.Repeat([]byte{1}, 32)) {
				t.Errorf("%d leaves: consistency with %d", n, size)
			}
			if got := len(l.RecordsAt(uint64(size))); got != size {
				t.Errorf("%d leaves: RecordsAt(%d) has %d", n, size, got)
			}
		}
		if _, err := l.RootAt(uint64(n + 1)); tassadar.CodeOf(err) != tassadar.RolledBack {
			t.Errorf("%d leaves: RootAt beyond the end: %v", n, err)
		}
		if l.VerifyConsistency(uint64(n+1), nil) {
			t.Errorf("%d leaves: consistent with nothing beyond the end", n)
		}
		if !bytes.Equal(l.Root(), RootOf(leaves)) {
			t.Errorf("%d leaves: root %x", n, l.Root())
		}
	}
}

func TestInclusionProof(t *testing.T) {
	_, v := testLogKey(t, 1)
	leaves := testLeaves(300)
	l, err := OpenLog(testTiles(t, leaves), v)
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []uint64{1, 2, 7, 64, 255, 256, 257, 300} {
		root, err := l.RootAt(size)
		if err != nil {
			t.Fatal(err)
		}
		for index := uint64(0); index < size; index += 1 + size/13 {
			path, err := l.InclusionProof(index, size)
			if err != nil {
				t.Fatal(err)
			}
			if err := proof.VerifyInclusion(rfc6962.DefaultHasher, index, size, rfc6962.DefaultHasher.HashLeaf(leaves[index]), path, root); err != nil {
				t.Errorf("leaf %d of %d: %v", index, size, err)
			}
		}
	}
	for _, bad := range [][2]uint64{{0, 0}, {5, 5}, {0, 301}} {
		if _, err := l.InclusionProof(bad[0], bad[1]); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("leaf %d of %d: %v", bad[0], bad[1], err)
		}
	}

	path, err := l.InclusionProof(7, l.Size())
	if err != nil {
		t.Fatal(err)
	}
	_, foreign := testLogKey(t, 2)
	tests := []struct {
		name  string
		v     note.Verifier
		index uint64
		leaf  []byte
		path  [][]byte
		want  tassadar.Code
	}{
		{"good", v, 7, leaves[7], path, ""},
		{"other index", v, 8, leaves[7], path, tassadar.EvidenceUnverifiable},
		{"other leaf", v, 7, leaves[8], path, tassadar.EvidenceUnverifiable},
		{"short path", v, 7, leaves[7], path[1:], tassadar.EvidenceUnverifiable},
		{"other key", foreign, 7, leaves[7], path, tassadar.EvidenceUnverifiable},
		{"beyond", v, 300, leaves[7], path, tassadar.EvidenceUnverifiable},
	}
	for _, tt := range tests {
		if got := tassadar.CodeOf(VerifyInclusion(l.Checkpoint(), tt.v, tt.index, tt.leaf, tt.path)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestOpenLogVariants changes the files of a sound log of 300 leaves, of which
// sizes 7, 290 and 295 left partial tiles.
func TestOpenLogVariants(t *testing.T) {
	signer, v := testLogKey(t, 1)
	_, foreign := testLogKey(t, 2)
	torn := &fstest.MapFile{Data: []byte("torn")}
	tests := []struct {
		name   string
		change func(fstest.MapFS)
		v      note.Verifier
		want   tassadar.Code
	}{
		{"unchanged", func(fstest.MapFS) {}, v, ""},
		{"no earlier partial tiles", func(m fstest.MapFS) { delete(m, "tile/entries/001.p/34"); delete(m, "tile/0/001.p/34") }, v, ""},
		{"earlier partial bundle differs", func(m fstest.MapFS) { m["tile/entries/001.p/34"] = torn }, v, tassadar.EvidenceUnverifiable},
		{"earlier partial tile differs", func(m fstest.MapFS) { m["tile/0/001.p/34"] = torn }, v, tassadar.EvidenceUnverifiable},
		{"partial of a full tile differs", func(m fstest.MapFS) { m["tile/0/000.p/7"] = torn }, v, tassadar.EvidenceUnverifiable},
		{"newer tiles", func(m fstest.MapFS) {
			for _, name := range []string{"tile/entries/001.p/50", "tile/0/001.p/50", "tile/entries/001", "tile/0/001", "tile/1/000.p/2", "tile/entries/002.p/1"} {
				m[name] = torn
			}
		}, v, ""},
		{"other files", func(m fstest.MapFS) {
			for _, name := range []string{"README", "tile/entries/001.p/4412345678", "tile/entries/001.p/x", "tile/entries/0011234", "tile/9/000"} {
				m[name] = torn
			}
		}, v, ""},
		{"wider partial tiles instead", func(m fstest.MapFS) {
			m["tile/entries/001.p/45"] = &fstest.MapFile{Data: append(slices.Clone(m["tile/entries/001.p/44"].Data), 0, 1, '{')}
			m["tile/0/001.p/45"] = &fstest.MapFile{Data: append(slices.Clone(m["tile/0/001.p/44"].Data), make([]byte, 32)...)}
			delete(m, "tile/entries/001.p/44")
			delete(m, "tile/0/001.p/44")
		}, v, ""},
		{"full tiles instead", func(m fstest.MapFS) {
			bundle, tile := slices.Clone(m["tile/entries/001.p/44"].Data), slices.Clone(m["tile/0/001.p/44"].Data)
			for range 256 - 44 {
				bundle, tile = append(bundle, 0, 0), append(tile, make([]byte, 32)...)
			}
			m["tile/entries/001"], m["tile/0/001"] = &fstest.MapFile{Data: bundle}, &fstest.MapFile{Data: tile}
			delete(m, "tile/entries/001.p/44")
			delete(m, "tile/0/001.p/44")
		}, v, ""},
		{"wider partial tiles instead, the widest half written", func(m fstest.MapFS) {
			m["tile/entries/001.p/45"] = &fstest.MapFile{Data: append(slices.Clone(m["tile/entries/001.p/44"].Data), 0, 1, '{')}
			m["tile/0/001.p/45"] = &fstest.MapFile{Data: append(slices.Clone(m["tile/0/001.p/44"].Data), make([]byte, 32)...)}
			m["tile/0/001.p/50"] = torn
			delete(m, "tile/entries/001.p/44")
			delete(m, "tile/0/001.p/44")
		}, v, ""},
		{"a wider partial tile instead, cut", func(m fstest.MapFS) {
			m["tile/0/001.p/45"] = &fstest.MapFile{Data: m["tile/0/001.p/44"].Data[:64]}
			delete(m, "tile/0/001.p/44")
		}, v, tassadar.EvidenceUnverifiable},
		{"full tiles instead, beside partial ones that cannot be", func(m fstest.MapFS) {
			bundle, tile := slices.Clone(m["tile/entries/001.p/44"].Data), slices.Clone(m["tile/0/001.p/44"].Data)
			for range 256 - 44 {
				bundle, tile = append(bundle, 0, 0), append(tile, make([]byte, 32)...)
			}
			m["tile/entries/001"], m["tile/0/001"] = &fstest.MapFile{Data: bundle}, &fstest.MapFile{Data: tile}
			for _, name := range []string{"tile/entries/001.p/44", "tile/0/001.p/44"} {
				delete(m, name)
			}
			for _, name := range []string{"tile/entries/001.p/256", "tile/0/001.p/256", "tile/entries/001.p/999", "tile/0/001.p/999"} {
				m[name] = torn
			}
		}, v, ""},
		{"longer partial tile", func(m fstest.MapFS) {
			m["tile/0/001.p/44"].Data = append(m["tile/0/001.p/44"].Data, make([]byte, 32)...)
		}, v, tassadar.EvidenceUnverifiable},
		{"longer earlier partial tile", func(m fstest.MapFS) {
			m["tile/0/001.p/34"].Data = append(m["tile/0/001.p/34"].Data, make([]byte, 32)...)
		}, v, tassadar.EvidenceUnverifiable},
		{"longer earlier partial bundle", func(m fstest.MapFS) {
			m["tile/entries/001.p/34"].Data = append(m["tile/entries/001.p/34"].Data, 0, 1, '{')
		}, v, tassadar.EvidenceUnverifiable},
		{"no checkpoint", func(m fstest.MapFS) { delete(m, "checkpoint") }, v, tassadar.EvidenceUnverifiable},
		{"no bundle", func(m fstest.MapFS) { delete(m, "tile/entries/000") }, v, tassadar.EvidenceUnverifiable},
		{"no partial bundle", func(m fstest.MapFS) { delete(m, "tile/entries/001.p/44") }, v, tassadar.EvidenceUnverifiable},
		{"no tile", func(m fstest.MapFS) { delete(m, "tile/0/000") }, v, tassadar.EvidenceUnverifiable},
		{"no partial tile", func(m fstest.MapFS) { delete(m, "tile/0/001.p/44") }, v, tassadar.EvidenceUnverifiable},
		{"no tile of level 1", func(m fstest.MapFS) { delete(m, "tile/1/000.p/1") }, v, tassadar.EvidenceUnverifiable},
		{"longer tile", func(m fstest.MapFS) { m["tile/0/000"].Data = append(m["tile/0/000"].Data, 0) }, v, tassadar.EvidenceUnverifiable},
		{"bundle too wide", func(m fstest.MapFS) {
			m["tile/entries/001.p/44"].Data = append(m["tile/entries/001.p/44"].Data, 0, 0)
		}, v, tassadar.EvidenceUnverifiable},
		{"pipe", func(m fstest.MapFS) { m["checkpoint"].Mode = fs.ModeNamedPipe }, v, tassadar.EvidenceUnverifiable},
		{"directory", func(m fstest.MapFS) {
			delete(m, "tile/0/001.p/44")
			m["tile/0/001.p/44/x"] = torn
		}, v, tassadar.EvidenceUnverifiable},
		{"foreign key", func(fstest.MapFS) {}, foreign, tassadar.EvidenceUnverifiable},
		{"absurd size", func(m fstest.MapFS) {
			m["checkpoint"].Data = testCheckpoint(t, 1<<63, make([]byte, 32))
		}, v, tassadar.EvidenceUnverifiable},
		{"short root", func(m fstest.MapFS) {
			m["checkpoint"].Data = testCheckpoint(t, 300, make([]byte, 31))
		}, v, tassadar.EvidenceUnverifiable},
		{"other root", func(m fstest.MapFS) {
			m["checkpoint"].Data = testCheckpoint(t, 300, make([]byte, 32))
		}, v, tassadar.EvidenceUnverifiable},
		{"smaller checkpoint", func(m fstest.MapFS) {
			m["checkpoint"].Data = testCheckpoint(t, 290, RootOf(testLeaves(290)))
		}, v, ""},
		{"other origin", func(m fstest.MapFS) {
			raw, err := note.Sign(&note.Note{Text: "other.invalid\n0\n" + strings.Repeat("A", 43) + "=\n"}, signer)
			if err != nil {
				t.Fatal(err)
			}
			m["checkpoint"].Data = raw
		}, v, tassadar.EvidenceUnverifiable},
		{"huge checkpoint", func(m fstest.MapFS) { m["checkpoint"].Data = make([]byte, maxCheckpoint+1) }, v, tassadar.EvidenceUnverifiable},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tiles := testTiles(t, testLeaves(300), 7, 290, 295)
			tt.change(tiles)
			_, err := OpenLog(tiles, tt.v)
			if got := tassadar.CodeOf(err); got != tt.want || (err != nil) != (tt.want != "") {
				t.Errorf("got %q, want %q: %v", got, tt.want, err)
			}
		})
	}
	if l, err := OpenLog(testTiles(t, append(testLeaves(3), []byte("neither a record nor a part"))), v); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a leaf that is none: %v, %v", l, err)
	}
	missing := testTiles(t, testLeaves(3))
	delete(missing, "tile/0/000.p/3")
	if _, err := OpenLog(missing, v); !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "tile/0/000.p/3 is missing") {
		t.Errorf("missing tile: %v", err)
	}
}

// TestOpenCheckpoint: a checkpoint has one spelling, a whole root, and a length
// that is bounded; lines that extensions add are passed over.
func TestOpenCheckpoint(t *testing.T) {
	signer, v := testLogKey(t, 1)
	text := func(root []byte, extension string) string {
		cp := log.Checkpoint{Origin: signer.Name(), Size: 5, Hash: root}
		return string(cp.Marshal()) + extension
	}
	sign := func(text string) []byte {
		raw, err := note.Sign(&note.Note{Text: text}, signer)
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	root := RootOf(testLeaves(5))
	plain := sign(text(root, ""))
	long := func(n int) []byte { return sign(text(root, strings.Repeat("x", n-len(plain)-1)+"\n")) }
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	spelt := bytes.Clone(plain)
	last := bytes.LastIndexByte(spelt, '=') - 1
	spelt[last] = alphabet[strings.IndexByte(alphabet, spelt[last])+1]
	for _, c := range []struct {
		name string
		raw  []byte
		ok   bool
	}{
		{"plain", plain, true},
		{"with an extension", sign(text(root, "an extension\n")), true},
		{"as long as it may be", long(maxCheckpoint), true},
		{"a byte longer", long(maxCheckpoint + 1), false},
		{"a short root", sign(text(root[:31], "")), false},
		{"a long root", sign(text(append(bytes.Clone(root), 0), "")), false},
		{"its signature spelt otherwise", spelt, false},
	} {
		head, err := OpenCheckpoint(c.raw, v)
		if (err == nil) != c.ok || err != nil && tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || err == nil && head.Size != 5 {
			t.Errorf("%s, %d bytes: %+v, %v", c.name, len(c.raw), head, err)
		}
	}
}

// TestOpenLogFlips changes every byte of a log, one at a time.
func TestOpenLogFlips(t *testing.T) {
	_, v := testLogKey(t, 1)
	tiles := testTiles(t, append(testLeaves(3), Split([]byte("raw"))...), 2)
	for _, name := range slices.Sorted(maps.Keys(tiles)) {
		for at := range tiles[name].Data {
			for bit := range 8 {
				tiles[name].Data[at] ^= 1 << bit
				if _, err := OpenLog(tiles, v); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
					t.Errorf("%s byte %d bit %d: %v", name, at, bit, err)
				}
				tiles[name].Data[at] ^= 1 << bit
			}
		}
	}
	if _, err := OpenLog(tiles, v); err != nil {
		t.Errorf("unchanged: %v", err)
	}
}

func FuzzOpenLog(f *testing.F) {
	_, v := testLogKey(f, 1)
	good := testTiles(f, testLeaves(3))
	f.Add(good["tile/entries/000.p/3"].Data, good["tile/0/000.p/3"].Data, good["checkpoint"].Data)
	f.Add([]byte{0}, []byte{}, []byte("test.invalid/log\n3\n"))
	f.Add([]byte{0xff, 0xff, 1}, make([]byte, 96), testCheckpoint(f, 3, make([]byte, 32)))
	f.Add(make([]byte, 600), make([]byte, 96), good["checkpoint"].Data)
	f.Fuzz(func(t *testing.T, bundle, tile, checkpoint []byte) {
		if entries, err := parseBundle(bundle); err == nil {
			var again []byte
			for _, e := range entries {
				again = append(binary.BigEndian.AppendUint16(again, uint16(len(e))), e...)
			}
			if !bytes.Equal(again, bundle) {
				t.Fatalf("a bundle of %d entries does not survive", len(entries))
			}
		}
		tiles := fstest.MapFS{
			"tile/entries/000.p/3": {Data: bundle}, "tile/0/000.p/3": {Data: tile}, "checkpoint": {Data: checkpoint},
		}
		l, err := OpenLog(tiles, v)
		if err != nil {
			if tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
				t.Fatalf("no code: %v", err)
			}
			return
		}
		if l.Size() != 3 || !bytes.Equal(bundle, good["tile/entries/000.p/3"].Data) {
			t.Fatal("another log under the same signature")
		}
	})
}
