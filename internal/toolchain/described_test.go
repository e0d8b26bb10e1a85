package toolchain_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tassadar"
	"tassadar/internal/testing/host"
	"tassadar/internal/toolchain"
)

// script writes a program and returns its path.
func script(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "own")
	if err := host.WriteExecutable(name, []byte("#!/bin/sh\n"+text)); err != nil {
		t.Fatal(err)
	}
	return name
}

// describe is a description of that program.
func describe(program string) string {
	return "family: own-1.2/wasm32\nprogram: " + program + "\nversion: 1.2.3\nsource: .own\nbuild: [make, \"--to={output}\", \"{sources}\"]\n"
}

// compiler says a version, and otherwise copies its source to where it is told.
const compiler = `[ "$1" = --version ] && echo "own compiler, version 1.2.3 (test)" && exit 0
[ "$1" = make ] || exit 3
/bin/cat "$3" >"${2#--to=}"
`

// TestDescribed: a compiler that a file describes is found by what it prints, builds
// like others, and its record names its program.
func TestDescribed(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	program, folder := script(t, compiler), t.TempDir()
	f, err := toolchain.Parse("own.yaml", []byte(describe(program)))
	if err != nil {
		t.Fatal(err)
	}
	host := toolchain.Host{Folder: folder}
	if _, err := host.Find(ctx, f.Family); tassadar.CodeOf(err) != tassadar.ToolchainUnavailable {
		t.Fatalf("before its file is there: %v", err)
	}
	if err := os.WriteFile(filepath.Join(folder, f.FileName()), []byte(describe(program)), 0o600); err != nil {
		t.Fatal(err)
	}
	tools, err := host.Find(ctx, f.Family)
	if err != nil {
		t.Fatal(err)
	}
	module, build, err := tools.BuildTwice(ctx, fstest.MapFS{"k.own": {Data: []byte("a module")}}, "k.own")
	if err != nil || string(module) != "a module" || !build.Reproduced() {
		t.Fatalf("%q, %+v: %v", module, build, err)
	}
	data, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Join(build.Command, " ") != "own make --to=k.own-1.2.wasm k.own" || build.Version != "1.2.3" || build.Programs["compiler"] != tassadar.DigestBytes(data) || build.Toolchain != f.Family {
		t.Errorf("record %+v", build)
	}
	if _, err := toolchain.Find(ctx, f.Family); err == nil {
		t.Error("it is found without its file")
	}
}

// TestDescribedBadly: a description that cannot be right is refused, with the field.
func TestDescribedBadly(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ was, is, want string }{
		{"own-1.2/wasm32", "own", "COMPILER-VERSION"},
		{"own-1.2/wasm32", "clang-15/wasm32", "that this program knows"},
		{"own-1.2/wasm32", "clang-15-O2/wasm32", "that this program knows"},
		{"/own\n", "/own\nprogam: x\n", "progam"},
		{"program: /", "program: ", "no absolute path"},
		{"version: 1.2.3", "version: newest", "version"},
		{"source: .own", "source: own", "source"},
		{"--to={output}", "-o", "{output}"},
		{", \"{sources}\"", "", "{sources}"},
		{"source: .own", "source: .own\ncalls: {ld: ld}", "absolute path"},
		{"source: .own", "source: .own\ncalls: {../ld: /bin/ld}", "plain name"},
	} {
		text := strings.Replace(describe("/opt/own"), c.was, c.is, 1)
		if _, err := toolchain.Parse("own.yaml", []byte(text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.is, err, c.want)
		}
	}
}

// TestDescribedPrograms: one that lies about its version, answers nothing, floods, fails,
// writes no module or another one each time has a coded error of its own.
func TestDescribedPrograms(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text, want string
		code             tassadar.Code
	}{
		{"another version", `echo 11.2.34`, "does not print version 1.2.3", tassadar.ToolchainUnavailable},
		{"exits", `exit 4`, "exit status 4", tassadar.ToolchainUnavailable},
		{"floods when asked", `while :; do echo 1.2.3; done`, "more than", tassadar.ToolchainUnavailable},
		{"fails", strings.Replace(compiler, "/bin/cat", "echo no such operator; exit 9; :", 1), "no such operator", tassadar.ToolchainFailure},
		{"writes nothing", strings.Replace(compiler, "/bin/cat", "exit 0; :", 1), "read the output", tassadar.ToolchainFailure},
		{"floods", strings.Replace(compiler, "/bin/cat", "/usr/bin/head -c 300000000 /dev/zero; exit 9; :", 1), "exit status 9", tassadar.ToolchainFailure},
		{"another each time", compiler + `pwd >>"${2#--to=}"`, "they differ", tassadar.ToolchainDrift},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f, err := toolchain.Parse("own.yaml", []byte(describe(script(t, c.text))))
			if err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			defer cancel()
			tools, err := f.Find(ctx)
			if err == nil {
				_, _, err = tools.BuildTwice(ctx, fstest.MapFS{"k.own": {Data: []byte("a module")}}, "k.own")
			}
			if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.want) || len(err.Error()) > 10_000 {
				t.Errorf("%.2000v, want %s with %q", err, c.code, c.want)
			}
		})
	}
}

// TestDescribedLeavesNothing: what a compiler starts ends with it, and does not keep its
// answer back.
func TestDescribedLeavesNothing(t *testing.T) {
	t.Parallel()
	left := filepath.Join(t.TempDir(), "left")
	text := `/bin/sh -c 'echo $$ >"` + left + `.new"; /bin/mv "` + left + `.new" "` + left + `"; exec /bin/sleep 300' &
while ! [ -e "` + left + `" ]; do /bin/sleep 0.05; done
` + compiler
	f, err := toolchain.Parse("own.yaml", []byte(describe(script(t, text))))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Find(t.Context()); err != nil {
		t.Fatal(err)
	}
	pid, err := os.ReadFile(left)
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(pid)))
	if err != nil {
		t.Fatal(err)
	}
	for range 100 {
		if stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", n)); err != nil || strings.Contains(string(stat), ") Z ") {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Errorf("process %d lives on", n)
}

// TestDescribedFiles: what is wrong with a file is said of its family, and spoils no other.
func TestDescribedFiles(t *testing.T) {
	t.Setenv("PATH", t.TempDir()) // none of the table is here
	t.Setenv("HOME", t.TempDir())
	t.Setenv("XDG_CACHE_HOME", "")
	ctx, folder := context.Background(), t.TempDir()
	good := describe(script(t, compiler))
	for name, text := range map[string]string{
		"own-1.2-wasm32.yaml": good, "own-twice.yaml": good, "bad-1-wasm32.yaml": "family: bad-1/wasm32\n",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	host := toolchain.Host{Folder: folder}
	if _, err := host.Find(ctx, "own-1.2/wasm32"); err != nil {
		t.Error(err)
	}
	if _, err := host.Find(ctx, "bad-1/wasm32"); tassadar.CodeOf(err) != tassadar.ToolchainUnavailable || !strings.Contains(err.Error(), "no program is named") {
		t.Errorf("a file that names no program: %v", err)
	}
	said := map[string]string{}
	for _, s := range host.List(ctx) {
		if said[s.Family] = s.Detail; s.Family == "own-1.2/wasm32" && (!s.Available || s.Version != "1.2.3") {
			t.Errorf("listed as %+v", s)
		}
	}
	if !strings.Contains(said["own-twice"], "another file describes own-1.2/wasm32") || !strings.Contains(said["bad-1-wasm32"], "no program") || said["own-1.2/wasm32"] != "" {
		t.Errorf("%v", said)
	}
}
