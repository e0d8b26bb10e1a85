package all

import (
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"tassadar"
)

// Install is an optional engine that a package client can fetch.
type Install struct {
	Name     string `json:"name"`
	Families string `json:"families"` // that it brings, for people
	// Client is npm or go, which install into a folder, or apt, which installs for the host.
	Client   string   `json:"client"`
	Packages []string `json:"packages"`
}

// Command is what fetches the engine; a package of npm or go goes below the data directory.
func (i Install) Command(data string) []string {
	switch i.Client {
	case "go":
		return append([]string{"env", "GOBIN=" + filepath.Join(data, "engines", i.Name, "bin"), "go", "install"}, i.Packages...)
	case "apt":
		return append([]string{"apt-get", "install", "-y", "--no-install-recommends"}, i.Packages...)
	}
	return append([]string{"npm", "install", "--no-fund", "--no-audit", "--prefix", filepath.Join(data, "engines", i.Name)}, i.Packages...)
}

// Run runs [Install.Command], which says on a writer what it does; data is a path from
// the root. Errors are backend_unavailable.
func (i Install) Run(ctx context.Context, data string, says io.Writer) error {
	words := i.Command(data)
	path, err := exec.LookPath(words[0])
	if err != nil {
		return tassadar.Errorf(tassadar.BackendUnavailable, "install %s: %s is not here: %w", i.Name, words[0], err)
	}
	if i.Client == "apt" && os.Getuid() != 0 {
		return tassadar.Errorf(tassadar.BackendUnavailable, "install %s: apt installs for the whole host, as root: sudo %s", i.Name, strings.Join(words, " "))
	}
	if i.Client == "npm" {
		if err := os.MkdirAll(filepath.Join(data, "engines", i.Name), 0o755); err != nil {
			return err
		}
	}
	command := exec.CommandContext(ctx, path, words[1:]...)
	command.Stdout, command.Stderr = says, says
	if err := command.Run(); err != nil {
		return tassadar.Errorf(tassadar.BackendUnavailable, "install %s: %s: %w", i.Name, words[0], err)
	}
	return nil
}

// Installs are the optional engines, by name. Versions are those that the suite was
// passed with; others may be installed beside.
func Installs() []Install {
	node := "node-linux-" + map[string]string{"amd64": "x64", "arm64": "arm64"}[runtime.GOARCH]
	return []Install{
		{"bun", "bun-1.*", "npm", []string{"bun@1.4.5"}},
		{"deno", "v8-15.*", "npm", []string{"deno@2.9.6"}},
		{"gjs", "spidermonkey-102.tiered", "apt", []string{"gjs"}},
		{"js102", "spidermonkey-102.*", "apt", []string{"libmozjs-102-dev"}},
		{"jsc", "jsc-18.*", "apt", []string{"libjavascriptcoregtk-4.0-bin"}},
		{"node24", "v8-13.*", "npm", []string{node + "@24.22.3"}},
		{"node26", "v8-14.*", "npm", []string{node + "@26.12.1"}},
		{"wabt", "wabt-1.interpreter, wasm2c-*", "apt", []string{"wabt", "gcc"}},
		{"wasm2go", "wasm2go-0.nanbox", "go", []string{"github.com/ncruces/wasm2go@v0.4.22"}},
		{"wasmtime", "wasmtime-42.cranelift", "npm", []string{"@bytecodealliance/wizer@11.0.3"}},
		{"wasmtime-36", "wasmtime-36.cranelift", "npm", []string{"@bytecodealliance/wizer@10.0.0"}},
	}
}
