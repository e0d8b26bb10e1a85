package located_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/located"
	"tassadar/internal/parting"
)

func found(family string, digest byte) *parting.Located {
	d := tassadar.DigestBytes([]byte{digest})
	return &parting.Located{Cell: tassadar.Cell{Profile: "p.v1", Backend: "a.b", Toolchain: "clang", Machine: "linux/amd64/v3"}, Receipt: d, CaseDigest: d,
		Parting: parting.Parting{Case: "w/c", Engines: [2]parting.Engine{{Family: "a.b", Version: "1", Digest: d}, {Family: family, Version: "2", Digest: d}},
			Results: [2]tassadar.Result{{{Results: []tassadar.Value{tassadar.MustValue("i32:1")}}}, {{Results: []tassadar.Value{tassadar.MustValue("i32:2")}}}},
			Operation: &parting.Operation{Number: 3, Op: "f32.add", Offset: 5, Operands: [2][]tassadar.Value{{tassadar.MustValue("f32:0x7fc00001")}, {tassadar.MustValue("f32:0x7fc00001")}},
				Results: [2]tassadar.Value{tassadar.MustValue("f32:1"), tassadar.MustValue("f32:2")}}}}
}

// TestKeep: what is kept comes back as it was; what is found later of the same case and
// families takes its place, with its files; what is spoiled is passed over and said.
func TestKeep(t *testing.T) {
	data := t.TempDir()
	if all, err := located.All(data); all != nil || err != nil {
		t.Errorf("nothing: %v, %v", all, err)
	}
	first, err := located.Keep(data, found("c.d", 1), map[string][]byte{"reproducer.wasm": {1}, "reproducer.wat": {2}})
	if err != nil {
		t.Fatal(err)
	}
	other, err := located.Keep(data, found("e.f", 1), nil)
	if err != nil || other == first {
		t.Fatalf("%s, %v", other, err)
	}
	again, err := located.Keep(data, found("c.d", 2), map[string][]byte{"reproducer.wasm": {3}})
	if err != nil || again != first {
		t.Fatalf("%s, %v", again, err)
	}
	files, err := filepath.Glob(filepath.Join(first, "*"))
	if err != nil || len(files) != 2 {
		t.Errorf("%v, %v", files, err)
	}
	want := map[string]*parting.Located{first: found("c.d", 2), other: found("e.f", 1)}
	all, err := located.All(data)
	if err != nil || len(all) != 2 {
		t.Fatalf("%d, %v", len(all), err)
	}
	for _, k := range all {
		if diff := cmp.Diff(want[k.Folder], &k.Located); diff != "" {
			t.Errorf("%s: %s", k.Folder, diff)
		}
	}
	moved := filepath.Join(located.Dir(data), "0000000000000000")
	if err := errors.Join(os.Rename(other, moved), os.WriteFile(filepath.Join(first, "located.json"), []byte("{"), 0o644)); err != nil {
		t.Fatal(err)
	}
	if all, err := located.All(data); len(all) != 0 || err == nil {
		t.Errorf("spoiled: %v, %v", all, err)
	}
}
