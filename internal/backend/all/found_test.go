package all_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
)

// wrap puts a script in front of everything on the path.
func wrap(t *testing.T, name, script string) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+string(filepath.ListSeparator)+os.Getenv("PATH"))
}

// program is the path of a program of an optional engine, also where npm put it.
func program(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		cache, _ := os.UserCacheDir()
		path, err = exec.LookPath(filepath.Join(cache, "tassadar", "npm", "node_modules", ".bin", name))
	}
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("%s is required and missing: %v", name, err)
		}
		t.Skipf("%s is missing: %v", name, err)
	}
	return path
}

// A wrapper that switches a tier, by an option or through the environment, is seen.
func TestTierSwitched(t *testing.T) {
	for _, c := range []struct{ program, script, family string }{
		{"bun", `BUN_JSC_useOMGJIT=1 exec PROGRAM "$@"`, "bun-1.bbq"},
		{"bun", `unset BUN_JSC_useBBQJIT; exec PROGRAM "$@"`, "bun-1.interpreter"},
		{"bun", `BUN_JSC_useWasmFastMemory=0 exec PROGRAM "$@"`, "bun-1.bbq"},
		{"bun", `exec PROGRAM --smol "$@"`, "bun-1.bbq"},
		{"js102", `[ "$1" = --version ] || shift; exec PROGRAM --wasm-compiler=ion "$@"`, "spidermonkey-102.baseline"},
		{"js102", `exec PROGRAM --no-threads "$@"`, "spidermonkey-102.ion"},
		{"jsc", `shift; exec PROGRAM --useBBQJIT=1 "$@"`, "jsc-18.interpreter"},
		{"jsc", `JSC_useOMGJIT=0 exec PROGRAM "$@"`, "jsc-18.bbq"},
	} {
		t.Run(c.family+" "+c.script, func(t *testing.T) {
			if c.program == "jsc" {
				if _, err := exec.LookPath("jsc"); err != nil {
					t.Skipf("jsc is missing: %v", err) // nothing installs it for tests
				}
			}
			wrap(t, c.program, strings.ReplaceAll(c.script, "PROGRAM", program(t, c.program)))
			b, err := all.Registry().Backend(c.family)
			if err != nil {
				t.Fatal(err)
			}
			if e, err := b.Probe(t.Context()); tassadar.CodeOf(err) != tassadar.BackendMismatch {
				t.Errorf("%+v, %v, want %s", e, err, tassadar.BackendMismatch)
			}
		})
	}
}

// A program that hangs is in the way of nothing but itself, and an engine that no
// policy names is not started.
func TestHangs(t *testing.T) {
	node := program(t, "node")
	const hangs = "echo started >>$0.started; exec sleep 1000"
	for _, name := range []string{"deno", "bun", "jsc", "gjs", "js102", "node99"} {
		wrap(t, name, hangs)
	}
	wrap(t, "node", `exec `+node+` "$@"`)
	start := time.Now()
	list := all.Registry().Backends([]string{"v8-11.liftoff", "wazero.compiler"})
	for _, b := range list {
		if _, err := b.Probe(t.Context()); err != nil {
			t.Errorf("%s: %v", b.Family(), err)
		}
	}
	for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
		if found, _ := filepath.Glob(filepath.Join(dir, "*.started")); len(found) > 0 {
			t.Errorf("started: %q", found)
		}
	}
	t.Logf("%d families in %v", len(list), time.Since(start))
	// Who asks for it waits no longer than he wants.
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	i := slices.IndexFunc(all.Registry(), func(k backend.Kind) bool { return k.Name == "SpiderMonkey" })
	if families, err := all.Registry()[i].Families(ctx); err == nil {
		t.Errorf("families %q of programs that hang", families)
	}
}

// Where nothing is, it is said what to install.
func TestMissing(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	t.Setenv("HOME", t.TempDir())
	for _, family := range []string{"v8-13.liftoff", "bun-1.bbq", "jsc-18.bbq", "spidermonkey-102.ion", "spidermonkey-102.tiered", "wasmtime-42.cranelift", "wabt-1.interpreter",
		"wasm2c-gcc-12.guarded"} {
		b, err := all.Registry(t.TempDir()).Backend(family)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := b.Probe(t.Context()); tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), "install") {
			t.Errorf("%s: %v", family, err)
		}
	}
}
