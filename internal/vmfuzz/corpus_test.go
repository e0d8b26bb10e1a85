package vmfuzz_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"tassadar/internal/vmfuzz"
)

// record is a program of the corpus with what it must come to.
type record struct {
	Note    string // what went wrong where
	Program *vmfuzz.Program
	Want    *vmfuzz.Outcome
}

// Programs on which something went wrong once come to what they must.
func TestCorpus(t *testing.T) {
	names, err := filepath.Glob("testdata/corpus/*.json")
	if err != nil || len(names) == 0 {
		t.Fatalf("%d records, %v", len(names), err)
	}
	engines := append(vmfuzz.Wazero(), vmfuzz.Lowered())
	if e := node(t); e != nil {
		engines = append(engines, e)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var r record
		if err := json.Unmarshal(data, &r); err != nil || r.Program == nil || r.Want == nil {
			t.Fatalf("%s: %v", name, err)
		}
		expected := vmfuzz.Fixed("what must be", r.Want)
		found, err := vmfuzz.Differences(t.Context(), []*vmfuzz.Program{r.Program}, append([]vmfuzz.Engine{expected}, engines...))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, d := range found {
			t.Errorf("%s: %v", name, d)
		}
	}
}
