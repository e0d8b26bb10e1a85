package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tassadar/internal/testing/host"
)

// TestTypeScript: the client in TypeScript is generated from the API's description, its types
// fit, and it asks a server: cells, routes, an execution and a refusal.
func TestTypeScript(t *testing.T) {
	t.Parallel()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	installed := filepath.Join(cache, "tassadar", "npm", "node_modules")
	for _, name := range []string{"openapi-typescript", "openapi-fetch", "typescript"} {
		if _, err := os.Stat(filepath.Join(installed, name)); err != nil {
			host.Missing(t, "npm's package %s is not in %s: scripts/deps.sh installs it", name, installed)
		}
	}
	node, err := exec.LookPath("node")
	if err != nil {
		host.Missing(t, "node is not on the path: scripts/deps.sh installs it")
	}
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../client/typescript")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(installed, filepath.Join(dir, "node_modules")); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) string {
		t.Helper()
		cmd := exec.Command(node, args...)
		cmd.Dir = dir
		var errs bytes.Buffer
		cmd.Stderr = &errs
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%v: %v\n%s%s", args, err, out, errs.String())
		}
		return string(out)
	}
	document, err := filepath.Abs("../../docs/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	run(filepath.Join(installed, "openapi-typescript", "bin", "cli.js"), document, "-o", "generated.d.ts")
	if !bytes.Equal(readFile(t, filepath.Join(dir, "generated.d.ts")), readFile(t, "../../client/typescript/schema.d.ts")) {
		t.Error("client/typescript/schema.d.ts is of another description: npm install && npm run generate, in that folder")
	}
	run(filepath.Join(installed, "typescript", "bin", "tsc"))

	w := newWorld(t)
	address := served(t, w.data, "--execute", "1")
	module := readFile(t, "../../profiles/workloads/control/control.wat2wasm-1.wasm")
	numbers := strings.Trim(strings.ReplaceAll(fmt.Sprint(module), " ", ","), "[]")
	said := run(filepath.Join("testdata", "ask.js"), address, "test.article.v1", "clang-14/wasm32", classHere(t), numbers)
	want := "cell test.article.v1 wazero.interpreter green true\nserved true wazero.interpreter\nresult i64:55 0a0b\nrefused 422 abi_unsupported abi_unsupported\n"
	if said != want {
		t.Errorf("it says\n%swant\n%s", said, want)
	}
}
