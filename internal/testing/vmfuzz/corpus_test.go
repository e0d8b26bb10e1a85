package vmfuzz_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"tassadar/internal/testing/vmfuzz"
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
	engines := append(vmfuzz.Wazero(), vmfuzz.Lowered(), onExact(), generated())
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

// TestKeep puts a difference that a campaign reported into the corpus, with
// what wazero, V8 and the front end agree on:
//
//	TASSADAR_VMFUZZ_KEEP=/tmp/vmfuzz-x.json TASSADAR_VMFUZZ_NAME=name go test -run Keep ./internal/testing/vmfuzz
func TestKeep(t *testing.T) {
	from, name := os.Getenv("TASSADAR_VMFUZZ_KEEP"), os.Getenv("TASSADAR_VMFUZZ_NAME")
	if from == "" || name == "" {
		t.Skip("nothing to keep")
	}
	data, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	var r record
	if err := json.Unmarshal(data, &r); err != nil {
		t.Fatal(err)
	}
	engines := append(vmfuzz.Wazero(), vmfuzz.Lowered(), node(t))
	programs := []*vmfuzz.Program{r.Program}
	if found, err := vmfuzz.Differences(t.Context(), programs, engines); err != nil || len(found) > 0 {
		t.Fatalf("%v, %v", found, err)
	}
	// The front end names kinds of traps most finely.
	outcomes, _, err := vmfuzz.Lowered().Run(t.Context(), programs)
	if err != nil {
		t.Fatal(err)
	}
	r.Want, r.Program.Choices = outcomes[0], nil
	if data, err = json.MarshalIndent(r, "", "\t"); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join("testdata/corpus", name+".json"), append(data, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}
