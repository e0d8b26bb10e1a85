package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tassadar/internal/report"
)

// TestLocate: two engines that give other bits for an operation on NaNs are found at that
// operation; what is kept shows the difference by itself, and nothing takes the place of
// what is there.
func TestLocate(t *testing.T) {
	data := t.TempDir()
	tassadarIn(t, data, "run", "--only", "tassadar.numeric_profile.f32_only.v1,wazero.*,clang-14/wasm32,*").want(t, 0)
	const cell = "f32_only,wazero.compiler"
	kept := filepath.Join(t.TempDir(), "kept")
	if got := tassadarIn(t, data, "locate", cell, "-o", kept).want(t, 0).stdout; !strings.Contains(got, "first at f32.") || !strings.Contains(got, "reproduced by a module") {
		t.Fatal(got)
	}
	for _, name := range report.ReproducerNames {
		if data, err := os.ReadFile(filepath.Join(kept, name)); err != nil || len(data) == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	got := tassadarIn(t, data, "locate", cell, "--case", "f32_nan/two_operands", "--against", "wazero.interpreter", "--json").want(t, 0).stdout
	var p report.Parted
	if err := json.Unmarshal([]byte(got), &p); err != nil || p.Operation == nil || p.Operation.Op != "f32.add" || p.Reproducer == nil || !p.Confirmed {
		t.Errorf("%v, %s", err, got)
	}
	// It is shown where people look for it, with what runs the module; spoiled, that is said.
	folders, err := filepath.Glob(filepath.Join(data, "located", "*"))
	if err != nil || len(folders) == 0 {
		t.Fatalf("%v, %v", folders, err)
	}
	explained := tassadarIn(t, data, "explain", cell+",clang,"+classHere(t)).want(t, 0).stdout
	var x report.Explained
	if err := json.Unmarshal([]byte(tassadarIn(t, data, "explain", cell+",clang,"+classHere(t), "--json").want(t, 0).stdout), &x); err != nil || len(x.Located) != len(folders) {
		t.Fatalf("%v: %d located, %d kept", err, len(x.Located), len(folders))
	}
	for _, k := range x.Located {
		if !strings.Contains(explained, "node "+filepath.Join(k.Folder, "reproducer.mjs")) || !strings.Contains(unwrapped(explained), "first at "+k.Operation.Op) || !k.Current {
			t.Errorf("explain does not show %s:\n%s", k.Folder, explained)
		}
		// The module gives one of the bits on any engine: this one is of JavaScript.
		if node, err := exec.LookPath("node"); err == nil {
			out, err := exec.Command(node, filepath.Join(k.Folder, "reproducer.mjs")).Output()
			if bits := strings.TrimSpace(string(out)); err != nil || bits != fmt.Sprintf("%#x", uint64(k.Reproducer.Bits[0])) && bits != fmt.Sprintf("%#x", uint64(k.Reproducer.Bits[1])) {
				t.Errorf("%s: %q, %v", k.Folder, out, err)
			}
		}
	}
	writeFile(t, filepath.Join(folders[0], "located.json"), "{")
	if got := tassadarIn(t, data, "explain", cell+",clang,"+classHere(t)).want(t, 0); !strings.Contains(got.stderr, folders[0]) {
		t.Errorf("spoiled: %s", got.stderr)
	}
	if got := tassadarIn(t, data, "history", cell).want(t, 0).stdout; !strings.Contains(got, "1 receipt, 0 flips") || !strings.Contains(got, "relative to the calibration kernel") {
		t.Error(got)
	}
	var h report.History
	if err := json.Unmarshal([]byte(tassadarIn(t, data, "history", cell, "--json").want(t, 0).stdout), &h); err != nil || len(h.Entries) != 1 || h.Entries[0].Relative == 0 || len(h.Speed) != 1 || h.Speed[0].Receipts != 1 || len(h.Speed[0].Warnings) == 0 {
		t.Errorf("%v, %+v", err, h)
	}
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{cell, "-o", kept}, "is there already"},
		{[]string{cell, "-o", filepath.Join(data, "log")}, "of the data directory"},
		{[]string{cell, "-o", os.DevNull}, "is no folder"},
		{[]string{cell, "--against", "wazero.compiler"}, "the cell itself"},
		{[]string{"f32_only"}, "2 cells with receipts match"},
		{[]string{"generalized_abi,wazero.compiler"}, "has a receipt"},
		{[]string{"f32_onyl,wazero.compiler"}, "no declared cell matches"},
		{[]string{cell, "--case", "f32_nan/none"}, `no case "f32_nan/none"`},
		{[]string{cell, "--case", "f32_kernels/dot"}, "comes to the same result"},
		{[]string{cell, "--against", "v8-99.turbofan"}, "open v8-99.turbofan"},
		{[]string{cell, "--against", "v8-99.turbofan"}, "next: Name a family that is here"},
		{[]string{cell, "--against", "wazero.compilr"}, "is no backend family, did you mean \"wazero.compiler\""},
		{[]string{cell, "--against", "nonsense"}, "next: Name a family that is here"},
	} {
		if got := tassadarIn(t, data, append([]string{"locate"}, c.args...)...).want(t, 2); !strings.Contains(got.stderr, c.want) {
			t.Errorf("%v: want %q: %s", c.args, c.want, got.stderr)
		}
	}
}
