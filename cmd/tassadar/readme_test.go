package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
)

// tested finds the README's shell blocks under a marker "tested: NAME".
var tested = regexp.MustCompile("(?s)<!-- tested: ([a-z ]+) -->\n```sh\n(.*?)```")

// The README's commands are run as they stand, in a directory that has nothing
// but the documents, with the program on the path.
func TestReadmeCommands(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := tested.FindAllStringSubmatch(string(readme), -1)
	if len(blocks) == 0 {
		t.Fatal("the README has no tested block")
	}
	if _, err := exec.LookPath("clang-14"); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("TASSADAR_REQUIRE=all: %v", err)
		}
		t.Skipf("the README compiles with clang-14: %v", err)
	}
	bin := filepath.Join(t.TempDir(), "tassadar")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	for _, b := range blocks {
		t.Run(b[1], func(t *testing.T) {
			dir := t.TempDir()
			docs, err := filepath.Abs("../../docs")
			if err != nil {
				t.Fatal(err)
			}
			if err := os.Symlink(docs, filepath.Join(dir, "docs")); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("sh", "-euc", b[2])
			cmd.Dir = dir
			cmd.Env = append(os.Environ(),
				"PATH="+filepath.Dir(bin)+string(os.PathListSeparator)+os.Getenv("PATH"),
				"TASSADAR_DATA="+filepath.Join(dir, "data"))
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}
