package toolchain

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"

	"tassadar"
)

// surroundings are what a build must not depend on.
type surroundings struct {
	folder      string   // prefix of the folder's name
	environment []string // language and time zone
	umask       string   // octal; "" leaves this process's
	decoys      bool     // the path of whoever starts the build begins with programs that fail
}

var (
	plainSurroundings = surroundings{folder: "tassadar-build-", environment: []string{"LC_ALL=C"}}
	// otherSurroundings are those of a second build. A locale that the host lacks falls
	// back to C in the C library; programs that read the variables themselves see it.
	otherSurroundings = surroundings{
		folder:      "tassadar-second-build-in-a-folder-with-a-longer-name-",
		environment: []string{"LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8", "LANGUAGE=tr", "TZ=XYZ-13:45"},
		umask:       "0027",
		decoys:      true,
	}
)

// decoys are programs that compilers run where they find them on their path, without
// being told to: clang's driver for WebAssembly has wasm-opt rewrite what it linked.
var decoys = []string{"wasm-opt", "wasm-ld", "wasm-component-ld", "ld", "ld.lld", "as", "cc", "node", "npx", "opt", "strip"}

// BuildTwice builds in two surroundings and compares.
func (a *adapter) BuildTwice(ctx context.Context, sources fs.FS, entry ...string) ([]byte, tassadar.Build, error) {
	module, build, err := a.build(ctx, plainSurroundings, sources, entry)
	if err != nil {
		return nil, tassadar.Build{}, err
	}
	again, _, err := a.build(ctx, otherSurroundings, sources, entry)
	if err != nil {
		return nil, tassadar.Build{}, err
	}
	if !bytes.Equal(module, again) {
		return nil, tassadar.Build{}, tassadar.Errorf(tassadar.ToolchainDrift, "build with %s: a second build, in another folder, with another locale, time zone, umask and other programs on the path, made module %s, the first made %s; they differ %s",
			a.status.Family, tassadar.DigestBytes(again).Short(), build.Module.Short(), Differs(module, again))
	}
	build.Rebuilt = tassadar.RebuiltWith()
	return module, build, nil
}

// prepare makes the folder that is built in, and two paths: search is the compiler's,
// with the programs that it needs by name and no other; outer is that of whoever
// starts it, with programs that fail before all others where there are decoys.
func (a *adapter) prepare(root string, s surroundings) (dir, search, outer string, err error) {
	dir, search, outer = filepath.Join(root, "sources"), filepath.Join(root, "path"), filepath.Join(root, "decoys")
	for _, folder := range []string{dir, search, outer} {
		if err := os.Mkdir(folder, 0o700); err != nil {
			return "", "", "", err
		}
	}
	for name, path := range a.needs {
		if err := os.Symlink(path, filepath.Join(search, name)); err != nil {
			return "", "", "", err
		}
	}
	if !s.decoys {
		return dir, search, os.Getenv("PATH"), nil
	}
	for _, name := range decoys {
		if err := os.WriteFile(filepath.Join(outer, name), []byte("#!/bin/sh\nexit 97\n"), 0o700); err != nil {
			return "", "", "", err
		}
	}
	return dir, search, outer + string(filepath.ListSeparator) + os.Getenv("PATH"), nil
}

// command starts the compiler by a shell, which sets what belongs to a process: the
// mask of file modes, and the path in place of the one that it was started with.
func (s surroundings) command(ctx context.Context, search, program string, args []string) *exec.Cmd {
	script := `PATH=$0; export PATH; exec "$@"`
	if s.umask != "" {
		script = "umask " + s.umask + "; " + script
	}
	return exec.CommandContext(ctx, "/bin/sh", append([]string{"-c", script, search, program}, args...)...)
}
