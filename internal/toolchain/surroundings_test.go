package toolchain_test

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"tassadar"
	"tassadar/internal/testing/host"
	"tassadar/internal/toolchain"
	"tassadar/profiles"
)

// TestOtherPrograms: clang's driver runs any wasm-opt that it finds, on its path or
// beside itself, and then makes another module. A build has a path of its own.
func TestOtherPrograms(t *testing.T) {
	find(t, clang)
	sources, err := fs.Sub(profiles.FS, "workloads/hungarian")
	if err != nil {
		t.Fatal(err)
	}
	want, err := profiles.FS.ReadFile("workloads/hungarian/hungarian.clang-14.wasm")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, name := range []string{"clang-14", "wasm-ld-14"} {
		path, err := exec.LookPath(name)
		if err != nil {
			if os.Getenv("TASSADAR_REQUIRE") == "all" {
				t.Fatalf("TASSADAR_REQUIRE=all: %v", err)
			}
			t.Skip(err)
		}
		if err := os.Symlink(path, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := host.WriteExecutable(filepath.Join(dir, "wasm-opt"), []byte("#!/bin/sh\nexit 97\n")); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{"beside it": dir, "before all": dir + ":" + os.Getenv("PATH"), "behind all": os.Getenv("PATH") + ":" + dir} {
		t.Setenv("PATH", path)
		tools, err := toolchain.Find(context.Background(), clang)
		if err != nil {
			t.Fatal(err)
		}
		module, build, err := tools.BuildTwice(context.Background(), sources, "hungarian.c")
		if err != nil || !bytes.Equal(module, want) {
			t.Errorf("wasm-opt %s: another module, %v", name, err)
		}
		if !build.Reproduced() || !build.Programs["compiler"].Valid() || !build.Programs["linker"].Valid() || len(build.Programs) != 2 {
			t.Errorf("wasm-opt %s: record %+v", name, build)
		}
	}
	// Without such a path the driver does run it.
	plain := exec.Command(filepath.Join(dir, "clang-14"), "--target=wasm32", "-O2", "-nostdlib", "-Wl,--no-entry", "-o", filepath.Join(t.TempDir(), "k.wasm"), "-x", "c", os.DevNull)
	plain.Env = []string{"PATH=" + dir}
	if out, err := plain.CombinedOutput(); err == nil || !strings.Contains(string(out), "wasm-opt") && !strings.Contains(string(out), "97") {
		t.Errorf("clang does not run wasm-opt: %v\n%s", err, out)
	}
}

// TestBuildTwice: a compiler that writes what it sees of its surroundings into a module
// is found out; one that looks for other programs finds none.
func TestBuildTwice(t *testing.T) {
	for _, c := range []struct {
		writes string
		drifts bool
	}{
		{`echo "$TZ"`, true},
		{`echo "$LC_ALL"`, true},
		{`echo "$LANG"`, true},
		{"umask", true},
		{"pwd", true},
		{`echo "$TMPDIR"`, true},
		{`command -v wasm-opt || command -v node || command -v cc || echo none`, false},
		{`echo "$HOME $USER $SOURCE_DATE_EPOCH"`, false},
		{"echo *", false},
	} {
		dir := t.TempDir()
		script := "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 1.0.32; exit; fi\n{ " + c.writes + "; } > \"$2\"\n"
		if err := host.WriteExecutable(filepath.Join(dir, "wat2wasm"), []byte(script)); err != nil {
			t.Fatal(err)
		}
		t.Setenv("PATH", dir)
		t.Setenv("USER", "somebody")
		tools, err := toolchain.Find(context.Background(), wabt)
		if err != nil {
			t.Fatal(err)
		}
		module, build, err := tools.BuildTwice(context.Background(), fstest.MapFS{"m.wat": {Data: []byte("(module)")}}, "m.wat")
		if got := tassadar.CodeOf(err) == tassadar.ToolchainDrift; got != c.drifts || !got && err != nil || got && module != nil || !got && !build.Reproduced() {
			t.Errorf("%s: %d bytes, %v, want drift %t", c.writes, len(module), err, c.drifts)
		}
		if once, build, err := tools.Build(context.Background(), fstest.MapFS{"m.wat": {Data: []byte("(module)")}}, "m.wat"); err != nil || len(once) == 0 || build.Reproduced() || len(build.Rebuilt) > 0 {
			t.Errorf("%s: built once: %+v, %v", c.writes, build, err)
		}
	}
}
