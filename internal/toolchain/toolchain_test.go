package toolchain_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/toolchain"
	"tassadar/profiles"
)

// find returns a toolchain that a test needs; without it the test is skipped,
// or fails where it was promised.
func find(t *testing.T, family string) toolchain.Toolchain {
	t.Helper()
	tools, err := toolchain.Find(context.Background(), family)
	if err == nil {
		return tools
	}
	if os.Getenv("TASSADAR_REQUIRE") == "all" {
		t.Fatal(err)
	}
	t.Skip(err)
	return nil
}

const (
	clang = "clang-14/wasm32"
	wabt  = "wat2wasm-1"
)

// TestPrebuilt builds everything that is kept prebuilt and compares bytes.
func TestPrebuilt(t *testing.T) {
	find(t, clang)
	find(t, wabt)
	made, err := toolchain.Prebuilt(context.Background(), profiles.FS)
	if err != nil {
		t.Fatal(err)
	}
	if len(made) < 30 {
		t.Errorf("only %d files", len(made))
	}
	for _, file := range made {
		have, err := profiles.FS.ReadFile(file.Name)
		if err != nil {
			t.Error(err)
		} else if !bytes.Equal(have, file.Data) {
			t.Errorf("%s differs; go generate ./internal/toolchain makes it again", file.Name)
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

// TestList: on a path without tools every known family is listed with a reason.
func TestList(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	var got []string
	for _, s := range toolchain.List(context.Background()) {
		if s.Available || s.Code != tassadar.ToolchainUnavailable || s.Detail == "" {
			t.Errorf("%+v", s)
		}
		got = append(got, s.Family)
	}
	if diff := cmp.Diff([]string{clang, wabt}, got); diff != "" {
		t.Errorf("families (-want +got):\n%s", diff)
	}
	if _, err := toolchain.Find(context.Background(), "tcc-1/wasm32"); tassadar.CodeOf(err) != tassadar.ToolchainUnavailable {
		t.Errorf("an unknown family: %v", err)
	}
}

// TestImpostor: a program is of the version that it prints, not of the one in
// its name.
func TestImpostor(t *testing.T) {
	dir := t.TempDir()
	script := "#!/bin/sh\necho 'clang version 16.0.6 (of somebody)'\n"
	if err := os.WriteFile(filepath.Join(dir, "clang-14"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	_, err := toolchain.Find(context.Background(), clang)
	if tassadar.CodeOf(err) != tassadar.ToolchainUnavailable || !strings.Contains(err.Error(), "16.0.6") {
		t.Errorf("got %v", err)
	}
}
