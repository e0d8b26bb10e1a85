package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// The first module of each package is fetched, declared, measured and run inside the
// transformer, and comes to what node makes of it; with TASSADAR_SOAK=1 every module is.
// The committed page names them all.
func TestModules(t *testing.T) {
	soak := os.Getenv("TASSADAR_SOAK") == "1"
	for _, tool := range []string{"npm", "node", "apt-get", "dpkg-deb", "wat2wasm"} {
		if _, err := exec.LookPath(tool); err != nil {
			if os.Getenv("TASSADAR_REQUIRE") == "all" {
				t.Fatalf("TASSADAR_REQUIRE=all: %v", err)
			}
			t.Skipf("modules of packages: %v", err)
		}
	}
	if testing.Short() {
		t.Skip("fetches packages")
	}
	page, err := os.ReadFile("../../../docs/modules.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "tassadar")
	if out, err := exec.Command("go", "build", "-o", program, "../../../cmd/tassadar").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	var rows []row
	tried := map[source]bool{}
	for _, e := range entries() {
		t.Run(e.name, func(t *testing.T) {
			if !bytes.Contains(page, []byte("| "+e.name+" | "+e.from.client+" "+e.from.name+" ")) {
				t.Error("not in docs/modules.md: make modules writes it")
			}
			if tried[e.from] && !soak {
				return
			}
			tried[e.from] = true
			r, err := try(t.Context(), dir, program, &e)
			if err != nil {
				t.Fatal(err)
			}
			rows = append(rows, r)
		})
	}
	least := [3]int{15, 11, 10}
	if soak {
		least = [3]int{25, 20, 15}
	}
	if all, declared, within := count(rows); all < least[0] || declared < least[1] || within < least[2] {
		t.Errorf("%d modules, %d declared, %d inside the transformer: want %d", all, declared, within, least)
	}
}

// What node or the transformer says otherwise is an error, and so is a package that
// has another module than the one that was tried.
func TestDiffers(t *testing.T) {
	e := entry{calls: []string{"--invoke", "f", "--expect", "WANT0", "--expect", "WANT1"}}
	args, err := e.arguments(t.TempDir(), "modules_test.go", []string{"i32:1", "out:hex:00"})
	if err != nil {
		t.Fatal(err)
	}
	for said, ok := range map[string]bool{
		`{"calls":[{"results":["i32:1"],"outputs":["00"]}]}`: true,
		`{"calls":[{"results":["i32:1"],"outputs":["01"]}]}`: false,
		`{"calls":[{"results":["i32:1"]}]}`:                  false,
		`{"calls":[]}`:                                       false,
		`text`:                                               false,
	} {
		_, err := inside(func(...string) ([]byte, error) { return []byte(said), nil }, "m.wasm", args)
		if (err == nil) != ok {
			t.Errorf("%s: %v", said, err)
		}
	}
	if _, err := extract("modules_test.go", ""); err == nil {
		t.Error("a module in a file that has none")
	}
	if _, err := green([]byte(`{"cells":[{"backend":"a","status":"green"},{"backend":"b","status":"red"}]}`)); err == nil {
		t.Error("a red cell passes")
	}
	if _, err := green([]byte(`{"cells":[]}`)); err == nil {
		t.Error("no cell passes")
	}
}
