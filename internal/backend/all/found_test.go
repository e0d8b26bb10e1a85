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
	"tassadar/internal/testing/host"
)

// wrap puts a script in front of everything on the path.
func wrap(t *testing.T, name, script string) {
	t.Helper()
	dir := t.TempDir()
	if err := host.WriteExecutable(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n")); err != nil {
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

// A program that is replaced between the probe and the run, or by another version from a
// wrapper, is not the engine that was found.
func TestReplaced(t *testing.T) {
	older := program(t, "node")
	cache, _ := os.UserCacheDir()
	newer := filepath.Join(cache, "tassadar", "npm", "node_modules", ".bin", "node")
	if _, err := os.Stat(newer); err != nil {
		host.Missing(t, "node 24: %v", err)
	}
	dir := t.TempDir()
	link := func(name, to string) {
		t.Helper()
		next := filepath.Join(dir, "next")
		if err := os.Symlink(to, next); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(next, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	link("node", older)
	t.Setenv("PATH", dir+string(filepath.ListSeparator)+os.Getenv("PATH"))
	b, err := all.Registry().Backend("v8-11.turbofan")
	if err != nil {
		t.Fatal(err)
	}
	before, err := b.Probe(t.Context())
	if err != nil {
		host.Missing(t, "node of another version than 20: %v", err)
	}
	started, err := b.Open(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	defer started.Close()
	link("node", newer)
	if got := started.Effective(); got.Digest != before.Digest || got.Family != before.Family {
		t.Errorf("what was started is %+v, it was %+v", got, before)
	}
	s, err := b.Open(t.Context(), 1)
	if err == nil {
		defer s.Close()
	}
	if err == nil && s.Effective().Family == b.Family() {
		t.Errorf("the newer one passes for %+v", s.Effective())
	} else if code := tassadar.CodeOf(err); err != nil && code != tassadar.BackendMismatch && code != tassadar.BackendUnavailable {
		t.Errorf("%v", err)
	}
	if err := os.Remove(filepath.Join(dir, "node")); err != nil {
		t.Fatal(err)
	}
	wrap(t, "node", `exec `+newer+` "$@"`)
	if e, err := b.Probe(t.Context()); err == nil && e.Family == b.Family() {
		t.Errorf("a wrapper of the newer one passes for %+v", e)
	}
}

// A program that is started once a step is looked at before each.
func TestReplacedBetweenSteps(t *testing.T) {
	path := filepath.Join(t.TempDir(), "wasm-interp")
	data, err := os.ReadFile(program(t, "wasm-interp"))
	if err != nil {
		t.Fatal(err)
	}
	if err := host.WriteExecutable(path, data); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", filepath.Dir(path)+string(filepath.ListSeparator)+os.Getenv("PATH"))
	b, err := all.Registry().Backend("wabt-1.interpreter")
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Open(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := backend.Canaries(t.Context(), s); err != nil || s.Effective().Family != b.Family() {
		t.Fatalf("%v, %+v ran", err, s.Effective())
	}
	if err := host.WriteExecutable(path+".new", append(data, 0)); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		t.Fatal(err)
	}
	_, err = backend.Canaries(t.Context(), s)
	if got := s.Effective().Family; got == b.Family() {
		t.Errorf("%s is said to have run, %v", got, err)
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

// What backend install has go put below a data directory is found there.
func TestInstalledByGo(t *testing.T) {
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(t.TempDir(), "data")
	i := slices.IndexFunc(all.Installs(), func(i all.Install) bool { return i.Name == "wasm2go" })
	command := all.Installs()[i].Command(data)
	into, ok := strings.CutPrefix(command[1], "GOBIN="+data+string(filepath.Separator))
	if !ok || command[0] != "env" || strings.Join(command[2:4], " ") != "go install" {
		t.Fatalf("the command is %q", command)
	}
	program, err := os.ReadFile(filepath.Join(cache, "tassadar", "bin", "wasm2go"))
	if err != nil {
		host.Missing(t, "wasm2go: %v", err)
	}
	if err := os.MkdirAll(filepath.Join(data, into), 0o755); err != nil {
		t.Fatal(err)
	}
	compiler, err := exec.LookPath("go")
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", filepath.Dir(compiler))
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	kind := func() backend.Kind {
		r := all.Registry(data)
		return r[slices.IndexFunc(r, func(k backend.Kind) bool { return k.Name == "wasm2go" })]
	}
	if got, err := kind().Families(t.Context()); err == nil {
		t.Fatalf("it is found before it is there: %q", got)
	}
	if err := host.WriteExecutable(filepath.Join(data, into, "wasm2go"), program); err != nil {
		t.Fatal(err)
	}
	if got, err := kind().Families(t.Context()); err != nil || !slices.Equal(got, []string{"wasm2go-0.nanbox"}) {
		t.Errorf("got %q, %v", got, err)
	}
}
