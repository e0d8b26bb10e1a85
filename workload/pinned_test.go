package workload_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"tassadar"
	"tassadar/workload"
)

var pin = flag.Bool("pin", false, "write testdata/pinned.txt")

// TestPinned: a generator is known by its name for ever. What it makes of a nonce,
// and what must come out, never changes: a log that was closed under it has to
// verify in years. Something better gets another name.
func TestPinned(t *testing.T) {
	var b strings.Builder
	for _, name := range workload.Catalogue().Names() {
		w := tassadar.Workload{ID: "pinned", Derive: &tassadar.Derive{Generator: name, Count: 3}}
		cases, results, err := workload.Known(&w, []byte("a nonce of the test"))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		fmt.Fprintf(&b, "%s %s %s\n", name, tassadar.DigestOf(cases), tassadar.DigestOf(results))
		for i := range cases {
			got, err := workload.ReferenceOf(name, &cases[i])
			if err != nil || got != results[i].Digest() {
				t.Errorf("%s: the reference of the calls alone is %s, %v", name, got.Short(), err)
			}
		}
	}
	const file = "testdata/pinned.txt"
	if *pin {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	wants := strings.Split(string(want), "\n")
	for i, got := range strings.Split(b.String(), "\n") {
		if i >= len(wants) || wants[i] != got {
			t.Errorf("line %d: %s\nis not what was pinned", i+1, got)
		}
	}
}
