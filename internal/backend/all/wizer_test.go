package all_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"tassadar/wasm"
)

// findWizer finds the program of npm's package wizer, which runs a module on wasmtime:
// where scripts/deps.sh puts it. The version is the package's. Why says why it is not
// here.
func findWizer() (program, version, why string) {
	arch := map[string]string{"amd64": "x64", "arm64": "arm64"}[runtime.GOARCH]
	cache, err := os.UserCacheDir()
	if err != nil || arch == "" {
		return "", "", "no package of wizer is of this machine"
	}
	dir := filepath.Join(cache, "tassadar", "npm", "node_modules", "@bytecodealliance", "wizer-"+runtime.GOOS+"-"+arch)
	var about struct{ Version string }
	data, err := os.ReadFile(filepath.Join(dir, "package.json"))
	if err == nil {
		err = json.Unmarshal(data, &about)
	}
	if err != nil {
		return "", "", "npm's package wizer is not here (scripts/deps.sh installs it): " + err.Error()
	}
	return filepath.Join(dir, "wizer"), about.Version, ""
}

// onWasmtime runs testdata/wizer.wasm and gives what stands in its globals then, by
// their names.
func onWasmtime(t *testing.T) map[string]string {
	t.Helper()
	program, version, why := findWizer()
	if why != "" {
		if os.Getenv("TASSADAR_REQUIRE") == "all" && (runtime.GOARCH == "amd64" || runtime.GOARCH == "arm64") {
			t.Fatalf("wasmtime is required: %s", why)
		}
		t.Logf("wasmtime is not here: %s", why)
		return nil
	}
	out := filepath.Join(t.TempDir(), "out.wasm")
	if msg, err := exec.CommandContext(t.Context(), program, "-f", "go", "testdata/wizer.wasm", "-o", out).CombinedOutput(); err != nil {
		t.Fatalf("wizer %s: %v\n%s", version, err, msg)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, e := range m.Exports {
		if g, ok := m.Global(e.Index); ok && e.Kind == wasm.KindGlobal && g.Init != nil {
			got[e.Name] = g.Init.String()
		}
	}
	t.Logf("wasmtime in wizer %s: %v", version, got)
	return got
}
