package lower_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar/wasm/lower"
)

// The listing of a small module is testdata/listing.txt; a failure writes
// listing.got beside it.
func TestListing(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "listing.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := lower.Lower([]lower.Link{{Name: "m", Module: decode(t, data)}}, lower.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := r.WriteListing(&b); err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "listing.txt")
	want, err := os.ReadFile(golden)
	if err != nil || b.String() != string(want) {
		if err := os.WriteFile(filepath.Join("testdata", "listing.got"), []byte(b.String()), 0o600); err != nil {
			t.Error(err)
		}
		t.Errorf("the listing differs from %s: see listing.got (%v)", golden, err)
	}
}
