package ledger

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/testing/pgserver"
)

// TestStore is what every kind of store has to pass.
func TestStore(t *testing.T) {
	postgresql := sync.OnceValue(func() *pgserver.Server { return server(t) })
	for kind, open := range map[string]func(t *testing.T) func() (store, storeReader){
		"sqlite": func(t *testing.T) func() (store, storeReader) {
			path := filepath.Join(t.TempDir(), "index.sqlite")
			return func() (store, storeReader) {
				s, err := openIndex(path)
				if err != nil {
					t.Fatal(err)
				}
				r, err := openReader(path)
				if err != nil {
					t.Fatal(err)
				}
				return s, r
			}
		},
		"postgresql": func(t *testing.T) func() (store, storeReader) {
			at := inDatabase(t, postgresql(), t.TempDir())
			return func() (store, storeReader) {
				s, err := at.open(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				r, err := at.reader(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				return s, r
			}
		},
	} {
		t.Run(kind, func(t *testing.T) {
			testStore(t, open(t))
			testTexts(t, open(t))
		})
	}
}

// testStore tests a store that open opens, again and again, for writing and for
// reading.
func testStore(t *testing.T, open func() (store, storeReader)) {
	ctx := context.Background()
	s, r := open()
	check := func(when string, want ...string) {
		t.Helper()
		for _, x := range []storeReader{s, r} {
			got, err := x.leaves(ctx, 0, 100)
			if err != nil || len(got) != len(want) {
				t.Fatalf("%s: %d leaves, %v; want %d", when, len(got), err, len(want))
			}
			for i := range want {
				one, err := x.leaf(uint64(i))
				if string(got[i]) != want[i] || err != nil || string(one) != want[i] {
					t.Errorf("%s: leaf %d is %q and %q, %v; want %q", when, i, got[i], one, err, want[i])
				}
			}
			if _, err := x.leaf(uint64(len(want))); tassadar.CodeOf(err) != tassadar.IndexDiffers {
				t.Errorf("%s: a leaf that is not there: %v", when, err)
			}
		}
	}
	insert := func(first uint64, leaves ...string) error {
		var all [][]byte
		var records []evidence.LogRecord
		for i, l := range leaves {
			all = append(all, []byte(l))
			records = append(records, evidence.LogRecord{Index: first + uint64(i), Leaves: 1, Data: []byte(l)})
		}
		return s.insert(ctx, first, all, records)
	}
	check("a new store")
	if err := insert(0); err != nil {
		t.Errorf("no leaves: %v", err)
	}
	if err := insert(0, "a", "b"); err != nil {
		t.Fatal(err)
	}
	if err := insert(2, "", "d"); err != nil { // an empty leaf is one
		t.Fatal(err)
	}
	check("four leaves", "a", "b", "", "d")
	if err := insert(3, "x", "y"); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("a leaf in the place of another: %v", err)
	}
	check("after an insert that failed", "a", "b", "", "d")
	if err := insert(5, "f"); err != nil { // after a gap, which readers see
		t.Fatal(err)
	}
	if _, err := r.leaves(ctx, 0, 100); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("a gap: %v", err)
	}
	if err := insert(4, "e"); err != nil {
		t.Fatal(err)
	}
	check("the gap filled", "a", "b", "", "d", "e", "f")
	if got, err := r.leaves(ctx, 2, 5); err != nil || len(got) != 3 || string(got[1]) != "d" {
		t.Errorf("leaves 2 to 4: %q, %v", got, err)
	}
	for _, c := range []struct {
		log  string
		n    uint64
		code tassadar.Code
	}{{"ab|", 0, tassadar.IndexDiffers}, {"a|b||d|e|f", 6, ""}, {"a|b||d|e|f|g", 6, ""}, {"a|b||d|e", 0, tassadar.IndexDiffers}, {"a|b||D|e|f|g", 0, tassadar.IndexDiffers}} {
		n, err := matches(ctx, s, bytes.Split([]byte(c.log), []byte("|")))
		if n != c.n || tassadar.CodeOf(err) != c.code || (err == nil) != (c.code == "") {
			t.Errorf("log %q: matches %d, %v; want %d %s", c.log, n, err, c.n, c.code)
		}
	}

	kept := func(name, form, want string) {
		t.Helper()
		for _, x := range []storeReader{s, r} {
			if got, err := x.keptData(name, form); err != nil || string(got) != want || (got == nil) != (want == "") {
				t.Errorf("kept %s in form %s: %q, %v; want %q", name, form, got, err, want)
			}
		}
	}
	kept("one", "1", "")
	for _, data := range []string{"first", "second"} {
		if err := s.keep(ctx, []Keeping{{"one", "1", []byte(data)}}); err != nil {
			t.Fatal(err)
		}
		kept("one", "1", data)
	}
	kept("one", "2", "")
	kept("other", "1", "")
	if err := s.keep(ctx, []Keeping{{"one", "2", []byte("third")}, {"two", "1", []byte("x")}}); err != nil {
		t.Fatal(err)
	}
	kept("one", "1", "")
	kept("two", "1", "x")
	if err := s.keep(ctx, []Keeping{{"two", "1", nil}}); err != nil {
		t.Fatal(err)
	}
	kept("two", "1", "")
	kept("one", "2", "third")

	for _, x := range []storeReader{r, s} {
		if err := x.close(); err != nil {
			t.Error(err)
		}
	}
	s, r = open()
	check("opened again", "a", "b", "", "d", "e", "f")
	kept("one", "2", "third")
	for _, x := range []storeReader{s, r} {
		if n, err := x.size(); n != 6 || err != nil {
			t.Errorf("size: %d, %v; want 6", n, err)
		}
	}
	if err := r.pin(); err != nil {
		t.Fatal(err)
	}
	kept("one", "2", "third") // which begins to read
	if err := errors.Join(insert(6, "g"), s.keep(ctx, []Keeping{{"one", "2", []byte("fourth")}})); err != nil {
		t.Fatal(err)
	}
	if n, err := r.size(); n != 6 || err != nil {
		t.Errorf("size of what was there: %d, %v; want 6", n, err)
	}
	if got, err := r.keptData("one", "2"); string(got) != "third" || err != nil {
		t.Errorf("what was there: %q, %v; want third", got, err)
	}
	r.close()
	s.close()
}

// testTexts: what stands in a record is its author's to choose, and every store takes it.
func testTexts(t *testing.T, open func() (store, storeReader)) {
	s, r := open()
	defer s.close()
	defer r.close()
	for i, text := range []string{`\u0000`, strings.Repeat("é", 100_000), "\xff", `\ud800`, `\"; DROP TABLE leaves; --`} {
		statement := strings.ReplaceAll(`{"predicateType": "T", "predicate": {"cell": {"profile": "T", "backend": "T", "toolchain": "T", "machine": "T"}}}`, "T", text)
		record := []byte(`{"payload": "` + base64.StdEncoding.EncodeToString([]byte(statement)) + `"}`)
		if err := s.insert(t.Context(), uint64(i), [][]byte{record}, []evidence.LogRecord{{Index: uint64(i), Leaves: 1, Data: record}}); err != nil {
			t.Errorf("a record with %.10q in it: %v", text, err)
		}
	}
	if n, err := r.size(); n != 5 || err != nil {
		t.Errorf("%d leaves, %v", n, err)
	}
}

// Damage of any page is found, also where no leaf stands in it.
func TestCheckIndex(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, indexFile)
	x, err := openIndex(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 40 {
		leaf := bytes.Repeat([]byte{byte(i)}, 500)
		if err := x.insert(t.Context(), uint64(i), [][]byte{leaf}, []evidence.LogRecord{{Index: uint64(i), Leaves: 1, Data: leaf}}); err != nil {
			t.Fatal(err)
		}
	}
	if err := x.keep(t.Context(), []Keeping{{Name: "a", Form: "b", Data: make([]byte, 10_000)}}); err != nil {
		t.Fatal(err)
	}
	if err := x.close(); err != nil {
		t.Fatal(err)
	}
	_, verifier := testKey(t, 1)
	if err := CheckIndex(dir, verifier); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	found := 0
	for at := page; at < len(whole); at += page {
		damaged := bytes.Clone(whole)
		copy(damaged[at:], bytes.Repeat([]byte{0xa5}, 64)) // the page's header
		if err := os.WriteFile(path, damaged, 0o644); err != nil {
			t.Fatal(err)
		}
		switch err := CheckIndex(dir, verifier); {
		case tassadar.CodeOf(err) == tassadar.IndexDiffers:
			found++
		case err != nil:
			t.Errorf("page %d: %v", at/page, err)
		}
	}
	// What a page of overflow holds is data, which the log is compared with.
	if all := len(whole)/page - 1; found*2 < all {
		t.Errorf("%d of %d damaged pages were found", found, all)
	}
	if err := CheckIndex(t.TempDir(), verifier); err != nil {
		t.Errorf("no index: %v", err)
	}
}
