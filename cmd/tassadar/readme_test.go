package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// tested finds the shell blocks of a document under a marker "tested: NAME".
var tested = regexp.MustCompile("(?s)<!-- tested: ([a-z ]+) -->\n```sh\n(.*?)```")

// before are commands for what a block takes for granted.
var before = map[string]string{
	"ci":       `tassadar profile new --wasm "$MODULES/own.wasm" --invoke mul --arg i32:6 --arg i32:7 --expect i32:42 -o gcd-policy` + "\n",
	"stranger": `tassadar profile new --wasm "$MODULES/own.wasm" --invoke mul --arg i32:6 --arg i32:7 --expect i32:42 -o gcd-policy; tassadar run --policy gcd-policy` + "\n",
}

// The commands of the README and of other documents are run as they stand, in a
// directory that has nothing but the documents, with the program on the path.
func TestReadmeCommands(t *testing.T) {
	documents, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	var blocks [][]string
	for _, document := range append(documents, "../../README.md") {
		text, err := os.ReadFile(document)
		if err != nil {
			t.Fatal(err)
		}
		blocks = append(blocks, tested.FindAllStringSubmatch(string(text), -1)...)
	}
	if len(blocks) < 3 {
		t.Fatalf("%d tested blocks", len(blocks))
	}
	modules, err := filepath.Abs("testdata/modules")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := exec.LookPath("clang-14"); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("TASSADAR_REQUIRE=all: %v", err)
		}
		t.Skipf("the README compiles with clang-14: %v", err)
	}
	bin, err := exec.LookPath("tassadar") // this program, which the other tests run too
	if err != nil {
		t.Fatal(err)
	}
	// A rustc of rustup may stand first on the path without the target's library.
	tools := t.TempDir()
	_, err = os.Stat("/usr/lib/rustlib/wasm32-wasi")
	rust := err == nil && os.Symlink("/usr/bin/rustc", filepath.Join(tools, "rustc")) == nil
	for _, b := range blocks {
		t.Run(b[1], func(t *testing.T) {
			if b[1] == "rust program" && !rust && os.Getenv("TASSADAR_REQUIRE") != "all" {
				t.Skip("missing: apt rustc libstd-rust-dev-wasm32")
			}
			dir := t.TempDir()
			docs, err := filepath.Abs("../../docs")
			if err != nil {
				t.Fatal(err)
			}
			if err := os.Symlink(docs, filepath.Join(dir, "docs")); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("sh", "-euc", before[b[1]]+b[2])
			cmd.Dir = dir
			cmd.Env = append(os.Environ(),
				"PATH="+strings.Join([]string{filepath.Dir(bin), tools, os.Getenv("PATH")}, string(os.PathListSeparator)),
				"MODULES="+modules, "TASSADAR_DATA="+filepath.Join(dir, "data"))
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}
