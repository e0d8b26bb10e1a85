package toolchain_test

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/testing/host"
	"tassadar/internal/toolchain"
	"tassadar/internal/vmprograms"
	"tassadar/profiles"
)

// found are the toolchains that tests have found on this host's own path.
var found sync.Map

// find returns a toolchain that a test needs; without it the test is skipped,
// or fails where it was promised.
func find(t *testing.T, family string) toolchain.Toolchain {
	t.Helper()
	if tools, ok := found.Load(family); ok {
		return tools.(toolchain.Toolchain)
	}
	tools, err := toolchain.Find(context.Background(), family)
	if err == nil {
		found.Store(family, tools)
		return tools
	}
	if os.Getenv("TASSADAR_REQUIRE") == "all" {
		t.Fatal(err)
	}
	t.Skip(err)
	return nil
}

const (
	asc   = "asc-0.28/wasm32"
	clang = "clang-14/wasm32"
	rustc = "rustc-1.63/wasm32"
	wabt  = "wat2wasm-1"

	clang16 = "clang-16/wasm32"
	clang19 = "clang-19/wasm32"
	golang  = "go-1.26/wasip1"
	ldc     = "ldc-1.30/wasm32"
)

// some hides most sources of the slow compilers, of which asc takes three seconds of a
// processor a module, and most lists of further families.
type some struct{ fs.ReadFileFS }

// tried are the others: one of asc in each folder, and of rustc also what links the
// standard library, what is linked, and the longest; one list has every family.
var tried = []string{"allocator.ts", "digest.ts", "allocator.rs", "f64_kernels.rs", "primes.rs", "lisp.rs", "checksum/families.txt"}

func (f some) Glob(pattern string) ([]string, error) {
	names, err := fs.Glob(f.ReadFileFS, pattern)
	return slices.DeleteFunc(names, func(name string) bool {
		dir, base := path.Split(name)
		ext := path.Ext(base)
		return (ext == ".ts" || ext == ".rs" || ext == ".txt") && !slices.Contains(tried, base) && !slices.Contains(tried, path.Join(path.Base(dir), base))
	}), err
}

// TestPrebuilt builds what is kept prebuilt once more, each in a folder of its
// own, and compares bytes: all of the quick compilers and some of the slow ones. With
// TASSADAR_SOAK=1 it builds everything, as make check does in every run.
func TestPrebuilt(t *testing.T) {
	for _, family := range []string{asc, clang, clang16, clang19, ldc, rustc, wabt} {
		find(t, family)
	}
	for name, folder := range map[string]fs.ReadFileFS{"profiles": profiles.FS, "vmprograms": vmprograms.FS} {
		if os.Getenv("TASSADAR_SOAK") == "" {
			folder = some{folder}
		}
		made, err := toolchain.Prebuilt(context.Background(), folder)
		if err != nil {
			t.Fatal(err)
		}
		if len(made) < 30 {
			t.Errorf("%s: only %d files", name, len(made))
		}
		by := map[string]bool{}
		for _, file := range made {
			have, err := folder.ReadFile(file.Name)
			if err != nil {
				t.Error(err)
			} else if !bytes.Equal(have, file.Data) {
				t.Errorf("%s: %s differs; go generate ./internal/toolchain makes it again", name, file.Name)
			}
			if parts := strings.Split(path.Base(file.Name), "."); len(parts) > 2 {
				by[parts[1]] = true
			}
		}
		for _, compiler := range []string{"asc-0", "clang-14", "clang-14-O0", "rustc-1"} {
			if !by[compiler] {
				t.Errorf("%s: nothing made by %s is among %v", name, compiler, by)
			}
		}
	}
}

func TestBuild(t *testing.T) {
	tools := find(t, clang)
	sources := fstest.MapFS{
		"k.c": {Data: []byte("int f(int);\n__attribute__((export_name(\"run\"))) int run(int x) { return f(x) + 1; }\n")},
		"f.c": {Data: []byte("int f(int x) { return 2 * x; }\n")},
	}
	module, build, err := tools.Build(context.Background(), sources, "k.c", "f.c")
	if err != nil {
		t.Fatal(err)
	}
	if build.Module != tassadar.DigestBytes(module) || build.Toolchain != clang || !strings.HasPrefix(build.Version, "14.") {
		t.Errorf("record %+v", build)
	}
	if diff := cmp.Diff(map[string]tassadar.Digest{
		"k.c": tassadar.DigestBytes(sources["k.c"].Data), "f.c": tassadar.DigestBytes(sources["f.c"].Data),
	}, build.Sources); diff != "" {
		t.Errorf("sources (-want +got):\n%s", diff)
	}
	for _, arg := range build.Command {
		if strings.HasPrefix(arg, "/") {
			t.Errorf("the record names a path of this host: %s", arg)
		}
	}
	again, _, err := tools.Build(context.Background(), sources, "k.c", "f.c")
	if err != nil || !bytes.Equal(module, again) {
		t.Errorf("the second build differs: %v", err)
	}
}

func TestBuildErrors(t *testing.T) {
	tools := find(t, clang)
	sources := fstest.MapFS{
		"bad.c":     {Data: []byte("int run( { return 1; }\n")},
		"include.c": {Data: []byte("#include <stdio.h>\n")},
		"k.c":       {Data: []byte("int x;\n")},
		"-v":        {Data: []byte("")},
	}
	canceled, cancel := context.WithCancel(context.Background())
	cancel()
	for _, test := range []struct {
		name  string
		ctx   context.Context
		entry []string
		code  tassadar.Code
		says  string
	}{
		{"syntax", context.Background(), []string{"bad.c"}, tassadar.ToolchainFailure, "expected"},
		{"system header", context.Background(), []string{"include.c"}, tassadar.ToolchainFailure, "stdio.h"},
		{"missing", context.Background(), []string{"none.c"}, tassadar.InputMalformed, "none.c"},
		{"none", context.Background(), nil, tassadar.InputMalformed, "no sources"},
		{"option", context.Background(), []string{"-v"}, tassadar.InputMalformed, "plain file name"},
		{"path", context.Background(), []string{"../k.c"}, tassadar.InputMalformed, "plain file name"},
		{"canceled", canceled, []string{"k.c"}, tassadar.ToolchainFailure, "canceled"},
	} {
		t.Run(test.name, func(t *testing.T) {
			module, _, err := tools.Build(test.ctx, sources, test.entry...)
			if tassadar.CodeOf(err) != test.code || module != nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %d bytes, %v; want %s with %q", len(module), err, test.code, test.says)
			}
		})
	}
}

// TestTwice builds one source a compiler twice, in other surroundings, and compares
// bytes, also with those of the module that is kept: nothing of the folder, the clock,
// the language, the mask or the process is in a module.
func TestTwice(t *testing.T) {
	for _, test := range []struct{ family, workload, source, version string }{
		{asc, "hungarian", "hungarian.ts", "0.28."},
		{clang, "hungarian", "hungarian.c", "14."},
		{rustc, "hungarian", "hungarian.rs", "1.63."},
		{rustc, "f32_kernels", "f32_kernels.rs", "1.63."}, // links the standard library
		{wabt, "pairs", "pairs.wat", "1."},
	} {
		t.Run(test.source, func(t *testing.T) {
			tools := find(t, test.family)
			sources, err := fs.Sub(profiles.FS, "workloads/"+test.workload)
			if err != nil {
				t.Fatal(err)
			}
			first, build, err := tools.BuildTwice(context.Background(), sources, test.source)
			if err != nil {
				t.Fatal(err)
			}
			if !build.Reproduced() {
				t.Errorf("record %+v", build)
			}
			kept, err := fs.ReadFile(sources, tools.Output(test.source))
			if err != nil || !bytes.Equal(first, kept) {
				t.Errorf("the module that is kept differs: %v", err)
			}
			if build.Toolchain != test.family || !strings.HasPrefix(build.Version, test.version) {
				t.Errorf("record %+v", build)
			}
			for _, arg := range build.Command {
				if strings.Contains(arg, "/") {
					t.Errorf("the record names a path: %s", arg)
				}
			}
		})
	}
}

// TestBuildErrorsOfAll: what does not compile is toolchain_failure with the
// compiler's message, whichever the compiler.
func TestBuildErrorsOfAll(t *testing.T) {
	sources := fstest.MapFS{
		"bad.rs": {Data: []byte("fn run( -> i32 { 1 }\n")},
		"bad.ts": {Data: []byte("export function run(x: i32): i32 { return y; }\n")},
		"use.ts": {Data: []byte("import { x } from \"./none\";\nexport function run(): i32 { return x; }\n")},
	}
	for _, test := range []struct{ family, entry, says string }{
		{rustc, "bad.rs", "expected"},
		{asc, "bad.ts", "Cannot find name 'y'"},
		{asc, "use.ts", "not found"},
	} {
		t.Run(test.entry, func(t *testing.T) {
			_, _, err := find(t, test.family).Build(context.Background(), sources, test.entry)
			if tassadar.CodeOf(err) != tassadar.ToolchainFailure || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v, want %s with %q", err, tassadar.ToolchainFailure, test.says)
			}
		})
	}
}

// TestList: on a path without tools every known family is listed with a reason.
func TestList(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("HOME", t.TempDir())
	t.Setenv("XDG_CACHE_HOME", "")
	var got []string
	for _, s := range toolchain.List(context.Background()) {
		if strings.HasPrefix(s.Family, "rustc-") && s.Family != rustc {
			continue // of a program in /usr/bin, where rustc is looked for too
		}
		if s.Available || s.Code != tassadar.ToolchainUnavailable || !strings.Contains(s.Detail, "install") {
			t.Errorf("%+v", s)
		}
		got = append(got, s.Family)
	}
	if diff := cmp.Diff([]string{asc, clang, clang16, "clang-19/wasm32", golang, ldc, rustc, wabt}, got); diff != "" {
		t.Errorf("families (-want +got):\n%s", diff)
	}
	if _, err := toolchain.Find(context.Background(), "tcc-1/wasm32"); tassadar.CodeOf(err) != tassadar.ToolchainUnavailable {
		t.Errorf("an unknown family: %v", err)
	}
}

// TestImpostor: a program is of the version that it prints, not of the one in
// its name, and a rustc without the target's library is none.
func TestImpostor(t *testing.T) {
	for _, test := range []struct{ program, prints, family, says string }{
		{"clang-14", "clang version 16.0.6 (of somebody)", clang, "16.0.6"},
		{"rustc", "rustc 1.63.0 (of somebody)\nLLVM version: 14.0.5", rustc, "no wasm-ld-14"},
		{"rustc", "rustc 1.95.0\nLLVM version: 22.1.0", rustc, "is version 1.95.0"},
		{"asc", "Version 0.27.1", asc, "needs node"},
	} {
		t.Run(test.prints, func(t *testing.T) {
			dir := t.TempDir()
			script := "#!/bin/sh\nprintf '%s\\n' '" + test.prints + "'\n"
			if err := host.WriteExecutable(filepath.Join(dir, test.program), []byte(script)); err != nil {
				t.Fatal(err)
			}
			t.Setenv("PATH", dir)
			t.Setenv("HOME", t.TempDir())
			t.Setenv("XDG_CACHE_HOME", "")
			_, err := toolchain.Find(context.Background(), test.family)
			if tassadar.CodeOf(err) != tassadar.ToolchainUnavailable || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v", err)
			}
		})
	}
}
